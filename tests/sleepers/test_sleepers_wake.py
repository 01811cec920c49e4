"""Whoever fell asleep in an older release wakes in today's: to a message, with a way onward."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from bot.channel import Outgoing, Tapped, Wrote
from dialogs.memory import bookmark_to_json
from dialogs.model import Bookmark
from tests.sleepers.life import Life
from tests.sleepers.write import HERE, as_text, beds, in_order, release, sleepers

SLEEPERS = sleepers()
IN_SCENES = [one for one in SLEEPERS if "bookmark" in one]
BEDS = beds()
RESTING = bookmark_to_json(Bookmark())
LARGEST = 600_000
"""Bytes of one release: more would be a burden to everybody who fetches the code."""
MOST_UNREACHED = 10


def named(one: dict[str, Any]) -> str:
    return f"{one['release']}-{one['name']}"


def is_a_screen(name: str) -> bool:
    """Neither a card nor the end of a scene inside another."""
    return "/" in name and ", then " not in name


@pytest.fixture(scope="module")
def life() -> Life:
    return Life()


def kind(came: list[Outgoing]) -> bool:
    """Something is said, and there is a way onward."""
    return all(any(part.text.strip() for part in one.parts) and one.buttons for one in came)


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_a_reminder_wakes_them_where_they_were(life, sleeper):
    with life.dream(sleeper["bookmark"], sleeper["life"]):
        came = life.is_reminded()
    assert len(came) == 1
    assert kind(came)


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_whatever_they_write_is_answered(life, sleeper):
    with life.dream(sleeper["bookmark"], sleeper["life"]):
        _, came = life.does(Wrote("good morning"))
    assert came
    assert kind(came)


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_every_button_they_have_in_hand_is_answered(life, sleeper):
    for code in sleeper["codes"]:
        with life.dream(sleeper["bookmark"], sleeper["life"]):
            taken, came = life.does(Tapped(code))
        assert came or taken.whisper, code
        assert kind(came), code


@pytest.mark.parametrize("sleeper", SLEEPERS, ids=named)
def test_a_button_pressed_long_after_everything_else_is_answered_kindly(life, sleeper):
    for code in sleeper["codes"]:
        with life.dream(RESTING):
            taken, came = life.does(Tapped(code))
        assert came or taken.whisper, code
        assert kind(came), code


@pytest.mark.parametrize("sleeper", SLEEPERS, ids=named)
def test_a_button_about_a_thing_that_is_gone_is_answered_kindly(life, sleeper):
    for code in sleeper["codes"]:
        with life.dream(sleeper.get("bookmark", RESTING), sleeper["life"]):
            life.loses_everything()
            taken, came = life.does(Tapped(code))
        assert came or taken.whisper, code
        assert kind(came), code


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_whoever_comes_back_to_a_thing_that_is_gone_is_answered_kindly(life, sleeper):
    with life.dream(sleeper["bookmark"], sleeper["life"]):
        life.loses_everything()
        reminded = life.is_reminded()
        _, came = life.does(Wrote("good morning"))
    assert kind(reminded)
    assert came
    assert kind(came)


def test_every_button_ever_given_fits_into_64_bytes():
    codes = [code for one in SLEEPERS for code in one["codes"]]
    assert codes
    assert all(len(code.encode("ascii")) <= 64 for code in codes)


def test_nobody_sleeps_in_one_bed_twice():
    assert [name for name, many in Counter(map(named, SLEEPERS)).items() if many > 1] == []


@pytest.mark.parametrize("bed", BEDS, ids=lambda bed: bed["release"])
def test_somebody_sleeps_at_every_screen_that_asked_something(bed):
    """Screens that came later get theirs before the next release: tests.sleepers.write"""
    at_screens = {one["name"] for one in bed["sleepers"] if is_a_screen(one["name"])}
    assert at_screens | set(bed["unreached"]) == set(bed["screens"])
    assert not at_screens & set(bed["unreached"])


@pytest.mark.parametrize("bed", BEDS, ids=lambda bed: bed["release"])
def test_where_nobody_sleeps_it_is_said_why(bed):
    assert len(bed["unreached"]) <= MOST_UNREACHED
    assert all(bed["unreached"].values())


@pytest.mark.parametrize("bed", BEDS, ids=lambda bed: bed["release"])
def test_sleepers_are_found_in_order_one_a_line_in_a_small_file(bed):
    found = {one["name"]: {k: v for k, v in one.items() if k != "name"} for one in bed["sleepers"]}
    head = {key: value for key, value in bed.items() if key != "sleepers"}
    text = (HERE / f"{bed['release']}.json").read_text("utf-8")
    assert text == as_text(head, found)
    assert len(text.encode()) < LARGEST


@pytest.mark.parametrize("bed", BEDS, ids=lambda bed: bed["release"])
def test_every_card_has_a_sleeper(bed):
    names = {one["name"] for one in bed["sleepers"]}
    assert {name for name in names if name.startswith("card-")} == {
        f"card-{name}" for name in bed["cards"]
    }


@pytest.mark.parametrize("bed", BEDS, ids=lambda bed: bed["release"])
def test_sleepers_sleep_where_their_names_say(bed):
    at_screens = [one for one in bed["sleepers"] if "bookmark" in one]
    places = [one["bookmark"]["frames"][-1] for one in at_screens]
    names = [one["name"].partition(", then ")[0] for one in at_screens]
    assert names == [f"{place['scene']}/{place['screen']}" for place in places]


def test_no_sleeper_is_of_a_release_that_is_still_to_come():
    assert all(in_order(one["release"]) <= in_order(release()) for one in SLEEPERS)
