"""Dates of a series, the same for every format: which comes next, and what lies behind us."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from feeds.post import Occurrence
from feeds.times import Span

MOST_PER_SERIES: Final = 50
_A_DAY: Final = timedelta(days=1)


def next_of(occurrences: Sequence[Occurrence], now: datetime) -> Occurrence | None:
    """The next date that takes place, else the last one there is."""
    for one in occurrences:
        if one.status != "cancelled" and (one.end or one.start + _A_DAY) >= now:
            return one
    return occurrences[-1] if occurrences else None


def is_over(dates: Span, now: datetime) -> bool:
    """Whether the dates lie behind us; what has no end is over a day after its start."""
    if dates.start is None:
        return False
    return (dates.end or dates.start + _A_DAY) < now


def soonest(occurrences: Sequence[Occurrence], now: datetime) -> tuple[Occurrence, ...]:
    """At most MOST_PER_SERIES in order: those of yesterday and to come, else the last one."""
    ordered = sorted(occurrences, key=lambda one: one.start)
    coming = [one for one in ordered if (one.end or one.start + _A_DAY) >= now - _A_DAY]
    return tuple((coming or ordered[-1:])[:MOST_PER_SERIES])
