"""Dates as machines write them: read exactly or not at all, because a guessed date sends people
to a closed door.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from email.utils import parsedate_to_datetime
from typing import Final
from zoneinfo import ZoneInfo

LONGEST: Final = timedelta(days=400)
FIRST_YEAR: Final = 2000
YEARS_AHEAD: Final = 3
DEADLINE_AHEAD: Final = timedelta(days=366)

_A_DAY: Final = timedelta(days=1)
_LAST_SECOND: Final = time(23, 59, 59)
_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}")
_ISO_TIME: Final = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{8})[T ]\d{2}:?\d{2}.{0,20}", re.ASCII)
_MAIL_DATE: Final = re.compile(
    r"(?:[A-Za-z]{3,9}\.?,?\s+)?\d{1,2}[\s-]+[A-Za-z]{3,9}\.?,?[\s-]+\d{2,4}"
    r"(?P<time>\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+[^\s]{1,8}(?:\s+\([^)]{1,20}\))?)?)?",
    re.ASCII,
)
_DURATION: Final = re.compile(
    r"P(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?"
    r"(?:T(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,7})M)?(?:(?P<seconds>\d{1,8})S)?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class When:
    """A moment, or a whole day (`is_date`, then `at` is the day's local midnight)."""

    at: datetime
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when; `too_long` tells that an unlikely end was left out."""

    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    too_long: bool = False


UNKNOWN: Final = Span()


def zone_called(name: str) -> ZoneInfo | None:
    """The IANA zone of that name, or None. Never looks outside the zone folder."""
    if not re.fullmatch(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}", name, re.ASCII):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # not there, a folder, not a zone file
        return None


def at_home(naive: datetime, zone: tzinfo) -> datetime:
    """A clock time of that zone. The hour that spring skips is moved on, autumn's comes first."""
    return naive.replace(tzinfo=zone, fold=0).astimezone(UTC).astimezone(zone)


def whole_day(day: date, zone: tzinfo | None) -> When:
    """That day in the zone; without a zone at UTC, since a bare day has no moment of its own."""
    return When(at_home(datetime.combine(day, time()), zone or UTC), is_date=True)


def read_time(
    text: str,
    zone: tzinfo | None,
    *,
    home: tzinfo | None = None,
    pattern: str | None = None,
    local: bool = False,
) -> When | None:
    """A date as ISO 8601, as in e-mail headers, or in `pattern` (strptime); else None.

    A time with an offset is shown in `zone`, or else as it is. A time without one is taken in
    `zone`, else in `home`, and not taken at all when there is neither. `local` ignores the
    offset, for sources that mark local times as UTC.
    """
    text = " ".join(text.split()) if len(text) <= 80 else ""
    if not text:
        return None
    try:
        return _in_zone(_parse(text, pattern), zone, home, local=local)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _parse(text: str, pattern: str | None) -> datetime | date:
    if pattern is not None:
        read = datetime.strptime(text, pattern)
        has_clock = any(sign in pattern for sign in ("%H", "%I", "%c", "%X", "%s"))
        return read if has_clock else read.date()
    if _ISO_DATE.fullmatch(text):
        return date.fromisoformat(text)
    if _ISO_TIME.fullmatch(text):
        return datetime.fromisoformat(text)
    mail = _MAIL_DATE.fullmatch(text)
    if mail is None:
        raise ValueError("not a machine date")
    if mail["time"] is None:
        return parsedate_to_datetime(f"{text} 00:00:00").date()
    read = parsedate_to_datetime(text)
    # "-0000" is UTC of an unknown place; names such as EEST stay naive and take the zone
    return read.replace(tzinfo=UTC) if read.tzinfo is None and text.endswith("-0000") else read


def _in_zone(
    read: datetime | date, zone: tzinfo | None, home: tzinfo | None, *, local: bool
) -> When | None:
    known = zone or home
    if not isinstance(read, datetime):
        return whole_day(read, known)
    if read.tzinfo is not None and not (local and known is not None):
        return When(read.astimezone(zone) if zone is not None else read)
    if known is None:
        return None
    return When(at_home(read.replace(tzinfo=None), known))


def is_midnight(when: datetime) -> bool:
    """Whether the clock of its own zone shows 00:00:00."""
    return (when.hour, when.minute, when.second) == (0, 0, 0)


def likely(when: datetime, now: datetime) -> bool:
    """Year 2000 to three years from now; anything else is a slip of the source."""
    return FIRST_YEAR <= when.year <= now.year + YEARS_AHEAD


def likely_deadline(when: When | None, now: datetime) -> datetime | None:
    """The deadline (a bare day ends with its last second), or None if it is over a year ahead."""
    if when is None or not likely(when.at, now) or when.at > now + DEADLINE_AHEAD:
        return None
    return end_of_day(when.at) if when.is_date else when.at


def end_of_day(when: datetime) -> datetime:
    """The last second of that local day."""
    return when.replace(hour=23, minute=59, second=59, microsecond=0, fold=1)


def span(
    start: When | None,
    end: When | None,
    now: datetime,
    *,
    end_is_exclusive: bool,
    lasts_a_day: bool = False,
) -> Span:
    """The dates as we show them, or UNKNOWN when they contradict each other.

    An exclusive end of whole days is turned into the last day. An end up to 24 hours before its
    start has crossed midnight. `lasts_a_day`: a whole day without an end ends that day.
    """
    if start is None or not likely(start.at, now):
        return UNKNOWN
    if start.is_date:
        return _whole_days(start, end, exclusive=end_is_exclusive, lasts_a_day=lasts_a_day)
    if end is None:
        return Span(start.at)
    until = end_of_day(end.at) if end.is_date else end.at
    if until < start.at:
        if start.at - until >= _A_DAY:
            return UNKNOWN
        until += _A_DAY
    return _not_too_long(Span(start.at, until))


def _whole_days(start: When, end: When | None, *, exclusive: bool, lasts_a_day: bool) -> Span:
    if end is None:
        return Span(start.at, end_of_day(start.at) if lasts_a_day else None, all_day=True)
    last = end.at
    if exclusive and is_midnight(last) and last > start.at:
        last -= timedelta(seconds=1)
    if last.date() < start.at.date():
        return UNKNOWN
    return _not_too_long(Span(start.at, end_of_day(last), all_day=True))


def _not_too_long(dates: Span) -> Span:
    if dates.start and dates.end and dates.end - dates.start > LONGEST:
        return Span(dates.start, None, dates.all_day, too_long=True)
    return dates


def read_duration(text: str) -> timedelta | None:
    """An ISO 8601 duration of weeks, days, hours, minutes, seconds (P1D, PT4H); else None."""
    found = _DURATION.fullmatch(text.strip().lstrip("+"))
    if found is None:
        return None
    parts = {name: int(count) for name, count in found.groupdict().items() if count}
    return timedelta(**parts) if parts else None
