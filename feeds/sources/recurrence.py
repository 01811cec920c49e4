"""The dates of a repeating event, worked out with care: some rules never end, some take minutes.

This is the only module that uses the expansion library.
"""

from __future__ import annotations

import re
import signal
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import FrameType
from typing import Any, Final

import icalendar
import recurring_ical_events

from feeds.sources.ical_lines import Line

LOOK_BACK: Final = timedelta(days=1)
LOOK_AHEAD: Final = timedelta(days=90)
MOST_PER_SERIES: Final = 50
MOST_PER_FEED: Final = 1_000

_FURTHER: Final = timedelta(days=400)  # only to find the one next date of a yearly event
_SECONDS_PER_SERIES: Final = 0.4
_SECONDS_PER_FEED: Final = 2.0
_FIRST_YEAR: Final = 1990
_LONGEST_DAYS: Final = 400
_MOST_EXTRA: Final = 500
_FREQUENCIES: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})


class TooSlow(BaseException):
    """Working out a rule took longer than one event may take.

    A BaseException, so that no library on the way takes it for an error of its own.
    """


def refused(lines: Sequence[Line]) -> bool:
    """Whether a series must not be expanded at all."""
    rules = [line.value for line in lines if line.name == "RRULE"]
    extra = sum(line.value.count(",") + 1 for line in lines if line.name in {"RDATE", "EXDATE"})
    start = next((line.value for line in lines if line.name == "DTSTART"), "")
    year = re.match(r"\s*(\d{4})", start)
    return (
        extra > _MOST_EXTRA
        or len(rules) > 3
        or year is None
        or int(year[1]) < _FIRST_YEAR
        or _lasts_too_long(lines)
        or not all(map(_calm, rules))
    )


def _lasts_too_long(lines: Sequence[Line]) -> bool:
    for line in lines:
        if line.name == "DURATION":
            found = re.match(r"[+]?P(?:(\d{1,20})W)?(?:(\d{1,20})D)?", line.value)
            weeks, days = (int(part or 0) for part in found.groups()) if found else (0, 0)
            if weeks * 7 + days > _LONGEST_DAYS:
                return True
    years = [
        int(found[1])
        for line in lines
        if line.name in {"DTSTART", "DTEND"} and (found := re.match(r"\s*(\d{4})", line.value))
    ]
    return bool(years) and max(years) - min(years) > 2


def _calm(rule: str) -> bool:
    if len(rule) > 1_000:
        return False
    parts = dict(part.partition("=")[::2] for part in rule.upper().replace(" ", "").split(";"))
    interval = parts.get("INTERVAL", "1")
    hours = parts.get("BYHOUR", "").count(",") + 1
    minutes = parts.get("BYMINUTE", "").count(",") + 1
    return (
        parts.get("FREQ") in _FREQUENCIES
        and re.fullmatch(r"\d{1,4}", interval, re.ASCII) is not None
        and 1 <= int(interval) <= 1_000
        and "BYSECOND" not in parts
        and hours * minutes <= 24
    )


class Patience:
    """The processor time that the repeating events of one feed may take together."""

    def __init__(self) -> None:
        self._left = _SECONDS_PER_FEED

    @contextmanager
    def for_one(self) -> Iterator[None]:
        """Raises TooSlow inside when the time for one series, or for all, has gone."""
        if self._left <= 0:
            raise TooSlow
        began = time.process_time()
        try:
            with _alarm(min(_SECONDS_PER_SERIES, self._left)):
                yield
        finally:
            self._left -= time.process_time() - began


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield  # signals reach the main thread only; the child process has no other
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def parse(text: str) -> icalendar.Calendar:
    """The calendar as components. Raises whatever the library raises on broken text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # guesses about zone names are ours to judge
        return icalendar.Calendar.from_ical(text)


def expand(calendar: icalendar.Calendar, now: datetime) -> list[Any]:
    """The event components from yesterday until in 90 days, in order; the next later one if none.

    A cancelled date is among them, with its STATUS.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        query = recurring_ical_events.of(calendar)
        found: list[Any] = query.between(now - LOOK_BACK, now + LOOK_AHEAD)
        if not found:
            found = query.between(now + LOOK_AHEAD, now + _FURTHER)[:1]
    return found
