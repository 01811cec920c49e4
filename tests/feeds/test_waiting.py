"""Sources are asked often enough to be useful and seldom enough to be welcome."""

from __future__ import annotations

from datetime import timedelta

import pytest

from feeds.waiting import admin_should_know, next_poll

from .builders import NOW

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def wait(**parts) -> timedelta:
    return next_poll(NOW, **{"jitter": 0.0} | parts) - NOW


def test_usually_an_hour_passes():
    assert wait() == HOUR


def test_an_admin_may_ask_for_fifteen_minutes_and_no_less():
    assert (wait(every=15 * MINUTE), wait(every=MINUTE)) == (15 * MINUTE, 15 * MINUTE)


def test_the_feeds_wish_counts_when_it_is_longer():
    assert (wait(feed_wish=6 * HOUR), wait(feed_wish=5 * MINUTE)) == (6 * HOUR, HOUR)


def test_no_feed_keeps_itself_from_being_asked_for_ever():
    assert wait(feed_wish=timedelta(days=365)) == timedelta(days=7)


@pytest.mark.parametrize(
    ("failures", "hours"), [(0, 1), (1, 1), (2, 2), (3, 4), (5, 16), (6, 24), (1_000, 24)]
)
def test_failures_make_the_wait_longer_up_to_a_day(failures, hours):
    assert wait(failures=failures) == hours * HOUR


def test_what_a_site_asked_for_is_kept_when_longer():
    assert wait(retry_after=3 * HOUR) == 3 * HOUR
    assert wait(retry_after=3 * HOUR, jitter=-1.0) == 3 * HOUR
    assert wait(retry_after=MINUTE, failures=3) == 4 * HOUR


@pytest.mark.parametrize(("jitter", "minutes"), [(-1.0, 54), (1.0, 66), (-9.0, 54), (9.0, 66)])
def test_chance_moves_the_wait_by_a_tenth_at_most(jitter, minutes):
    assert wait(jitter=jitter) == minutes * MINUTE


def test_after_a_week_of_failures_the_admin_is_told():
    assert not admin_should_know(None, NOW)
    assert not admin_should_know(NOW - timedelta(days=6), NOW)
    assert admin_should_know(NOW - timedelta(days=7), NOW)
