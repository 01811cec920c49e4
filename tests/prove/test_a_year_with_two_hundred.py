"""Two hundred people of nine habits for a year; twenty for two months are in CI."""

from __future__ import annotations

import time

import pytest

from tests.prove.test_kills_lose_nothing import tell
from tests.rhythm.crowd import Crowd

pytestmark = pytest.mark.prove

PEOPLE, DAYS, SEED = 200, 365, 2026


def test_two_hundred_people_are_left_in_peace_for_a_year():
    crowd = Crowd(PEOPLE, SEED)
    began = time.monotonic()
    crowd.lives(DAYS)
    took = time.monotonic() - began
    figures = crowd.figures
    print(f"\n{PEOPLE} people, {DAYS} days, in {took:.0f} s; what was said by card:")
    cards = sorted(figures.items(), key=lambda one: -one[1])
    print("  " + ", ".join(f"{name} {number}" for name, number in cards))
    print("  to each habit: " + ", ".join(f"{n} {k}" for n, k in crowd.by_habit.most_common()))
    less = [one for one in crowd.broken if one.less_often]
    others = [one for one in crowd.broken if not one.less_often]
    for one in others[:20]:
        print(f"  {one}")
    week = figures["unasked"] / PEOPLE / (DAYS / 7)
    tell("messages that disturbed somebody, promises forgotten", len(others), "0")
    tell("messages more often than a chosen once a week or month", len(less), "0")
    tell("buttons pressed to see where they lead", figures["buttons tried"], "500")
    tell("unasked messages a person and week", f"{week:.2f}", "3")
    assert others == []
    assert figures["buttons tried"] > 500
    assert week < 3
