"""Dates as machines write them, and nothing guessed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from feeds.times import (
    UNKNOWN,
    When,
    likely_deadline,
    read_duration,
    read_time,
    span,
    whole_day,
    zone_called,
)

from .builders import NOW, local

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tue, 06 Sep 2022 12:00:00 +0300", "2022-09-06T12:00+03:00"),
        ("06 Sep 2022 09:00 GMT", "2022-09-06T12:00+03:00"),
        ("Tue, 06 Sep 2022 09:00:00 -0000", "2022-09-06T12:00+03:00"),
        ("Tue, 06 Sep 2022 12:00:00 EEST", "2022-09-06T12:00+03:00"),
        ("2022-09-06T09:00:00Z", "2022-09-06T12:00+03:00"),
        ("2022-09-06 12:00", "2022-09-06T12:00+03:00"),
        ("20220906T120000", "2022-09-06T12:00+03:00"),
    ],
)
def test_machine_dates_are_read_in_the_zone_of_their_source(text, told):
    when = read_time(text, HELSINKI)
    assert when is not None
    assert (local(when.at), when.is_date) == (told, False)


@pytest.mark.parametrize("text", ["2022-09-06", "20220906", "6 Sep 2022", "Tue, 06 Sep 2022"])
def test_a_bare_day_is_a_whole_day(text):
    assert read_time(text, HELSINKI) == whole_day(datetime(2022, 9, 6), HELSINKI)


@pytest.mark.parametrize(
    "text",
    [
        "2019-9-13T10-10-00-00",
        "12",
        "klo 12-16",
        "kl. 12:00",
        "19u30",
        "01/05/2022",
        "tomorrow",
        "8 giugno",
        "Sat Nov 15 08 07:30 PM",
        "2022-13-01",
        "2022-02-30",
        "32 Jan 2022",
        "",
        "2022-09-06T12:00" * 10,
    ],
)
def test_what_is_not_clear_is_not_guessed(text):
    assert read_time(text, HELSINKI) is None


def test_a_time_without_any_zone_is_not_used():
    assert read_time("2022-09-06T12:00:00", None) is None


def test_an_offset_is_kept_when_the_source_has_no_zone():
    when = read_time("Tue, 06 Sep 2022 12:00:00 +0300", None)
    assert when is not None
    assert local(when.at) == "2022-09-06T12:00+03:00"


def test_local_times_marked_as_utc_are_taken_as_local():
    when = read_time("2022-02-11T20:00:00Z", HELSINKI, local=True)
    assert when is not None
    assert local(when.at) == "2022-02-11T20:00+02:00"


def test_a_pattern_reads_what_the_admin_said_it_reads():
    assert read_time("05/06/2026", HELSINKI, pattern="%d/%m/%Y") == whole_day(
        datetime(2026, 6, 5), HELSINKI
    )


def test_the_hour_that_spring_skips_is_moved_on():
    when = read_time("2026-03-29T03:30:00", HELSINKI)
    assert when is not None
    assert local(when.at) == "2026-03-29T04:30+03:00"


def test_the_hour_that_comes_twice_in_autumn_is_the_first():
    when = read_time("2026-10-25T03:30:00", HELSINKI)
    assert when is not None
    assert local(when.at) == "2026-10-25T03:30+03:00"


@pytest.mark.parametrize("name", ["Europe/Nowhere", "../etc/passwd", "", "/etc/passwd", "Europe"])
def test_a_zone_that_does_not_exist_is_none(name):
    assert zone_called(name) is None


def at(text: str) -> When:
    when = read_time(text, HELSINKI)
    assert when is not None
    return when


def test_an_exclusive_end_of_whole_days_becomes_the_last_day():
    dates = span(at("2026-06-05"), at("2026-06-08"), NOW, end_is_exclusive=True)
    assert local(dates.end) == "2026-06-07T23:59+03:00"


def test_an_inclusive_end_of_whole_days_stays():
    dates = span(at("2026-06-05"), at("2026-06-08"), NOW, end_is_exclusive=False)
    assert local(dates.end) == "2026-06-08T23:59+03:00"


def test_a_whole_day_that_ends_where_it_begins_is_one_day():
    dates = span(at("2026-06-05"), at("2026-06-05"), NOW, end_is_exclusive=True)
    assert local(dates.end) == "2026-06-05T23:59+03:00"


def test_an_end_before_its_start_has_crossed_midnight():
    dates = span(at("2026-06-05T20:00"), at("2026-06-05T02:00"), NOW, end_is_exclusive=False)
    assert local(dates.end) == "2026-06-06T02:00+03:00"


def test_dates_that_contradict_each_other_are_unknown():
    assert (
        span(at("2026-06-05T20:00"), at("2026-06-03T02:00"), NOW, end_is_exclusive=False)
        == UNKNOWN
    )


@pytest.mark.parametrize("text", ["1999-12-31T10:00", "2030-01-01T10:00", "9999-12-31"])
def test_an_unlikely_year_is_unknown(text):
    assert span(at(text), None, NOW, end_is_exclusive=False) == UNKNOWN


def test_an_end_over_400_days_away_is_left_out_and_told():
    dates = span(at("2026-06-05"), at("2028-06-05"), NOW, end_is_exclusive=False)
    assert (dates.end, dates.too_long) == (None, True)


def test_a_deadline_day_ends_with_its_last_second():
    deadline = likely_deadline(at("2026-06-05"), NOW)
    assert deadline is not None
    assert deadline.isoformat() == "2026-06-05T23:59:59+03:00"


def test_a_deadline_far_ahead_is_unknown():
    assert likely_deadline(at("2028-06-05"), NOW) is None


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        ("PT4H", timedelta(hours=4)),
        ("P1DT12H", timedelta(hours=36)),
        ("P1W", timedelta(weeks=1)),
        ("P", None),
        ("P99999999D", None),
        ("4 hours", None),
    ],
)
def test_durations_are_read_or_not(text, lasts):
    assert read_duration(text) == lasts


def test_moments_are_aware():
    assert at("2026-06-05T20:00").at.astimezone(UTC) == datetime(2026, 6, 5, 17, tzinfo=UTC)
