"""Twenty people of nine habits for two months; two hundred for a year are in tests/prove."""

from __future__ import annotations

from functools import cache

from tests.rhythm.crowd import Crowd

PEOPLE, DAYS, SEED = 20, 60, 7


@cache
def lived() -> Crowd:
    crowd = Crowd(PEOPLE, SEED)
    crowd.lives(DAYS)
    return crowd


def test_nobody_is_disturbed_and_nobody_is_forgotten():
    assert [str(one) for one in lived().broken if not one.less_often] == []


def test_the_crowd_was_really_spoken_to():
    figures = lived().figures
    assert figures["unasked"] > 80
    assert figures["turns"] > 100
    assert figures["buttons tried"] > 5
    assert len(lived().by_habit) >= 7
