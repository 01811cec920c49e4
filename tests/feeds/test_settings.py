"""What an admin says about a source is understood, or answered with a sentence."""

from __future__ import annotations

import json

import pytest

from feeds.settings import (
    SETTING_NAMES,
    SourceSettings,
    TagName,
    read_settings,
    settings_from_dict,
    settings_to_dict,
)

from .builders import set_to


def test_nothing_set_means_no_guessed_dates_and_nothing_removed():
    settings = read_settings({})[0]
    assert (settings.event_date_from, settings.completeness) == ("none", "window")


def test_a_tag_and_its_pattern_are_read():
    settings = set_to(
        event_date_from="tag:date_from(%d/%m/%Y)", event_end_from="c:date_fin", kind="v"
    )
    assert settings.start_tag == TagName("date_from", "%d/%m/%Y")
    assert settings.end_tag == TagName("c:date_fin")
    assert settings.kind == "V"


@pytest.mark.parametrize(
    ("name", "value", "hint"),
    [
        ("kind", "Q", "S, V, E, P, T"),
        ("tz", "Helsinki", "Europe/Helsinki"),
        ("event_date_from", "title", "pubdate"),
        ("event_date_from", "tag", "tag:NAME"),
        ("event_date_from", "tag:a b", "name of a tag"),
        ("event_date_from", "tag:x(%d.%m.)", "year"),
        ("event_date_from", "tag:x(%Q)", "pattern"),
        ("end_is_exclusive", "perhaps", "yes or no"),
        ("completeness", "half", "full, window, changes"),
        ("language", "Finnish please", "fi or en"),
        ("organiser", "anna@turku.fi", "are not kept"),
        ("base_url", "http://127.0.0.1/", "https://"),
        ("kindness", "yes", "Known: kind"),
    ],
)
def test_what_is_not_understood_is_answered_with_what_to_write(name, value, hint):
    _, complaints = read_settings({name: value})
    assert [hint in complaint for complaint in complaints] == [True]


def test_every_complaint_is_told_at_once():
    assert len(read_settings({"kind": "Q", "tz": "Q", "nothing": "Q"})[1]) == 3


def test_settings_travel_to_the_child_and_back():
    settings = set_to(
        kind="S",
        event_date_from="tag:a(%Y-%m-%d)",
        only_categories="One, Two",
        spoken_languages="fi, en-GB",
        online="yes",
        deadline_from="closing",
    )
    assert settings_from_dict(json.loads(json.dumps(settings_to_dict(settings)))) == settings


def test_every_setting_has_a_name_that_can_be_said():
    assert {"kind", "tz", "event_date_from", "end_is_exclusive", "completeness"} <= {
        *SETTING_NAMES
    }
    assert SourceSettings() == read_settings({})[0]
