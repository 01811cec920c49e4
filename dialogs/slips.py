"""How typed numbers, days and names are read, and what is said when they do not fit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from dialogs.model import Day, NotUnderstood, Thing

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?")


def number_from(text: str, low: int, high: int) -> int:
    """Digits of any script. Raises NotUnderstood when it is no whole number in the range."""
    try:
        number = int(text.strip())
    except ValueError:
        raise NotUnderstood("answer-not-a-number", low=low, high=high) from None
    if not low <= number <= high:
        raise NotUnderstood("answer-not-a-number", low=low, high=high)
    return number


def read_day(text: str, screen: Day, today: date) -> date:
    """A typed day within the screen's bounds; 2026-06-01, 1.6.2026, 1/6 are understood.

    Where one looks back, a day without a year is the last such day.
    """
    day = day_from(text, today, back=screen.to <= 0)
    if (day - today).days < screen.from_:
        raise NotUnderstood("answer-day-gone")
    if (day - today).days > screen.to:
        raise NotUnderstood("answer-day-far", days=screen.to)
    return day


def day_from(text: str, today: date, *, back: bool = False) -> date:
    """Read a day. Without a year it is the next such day, or with `back` the last one.

    Raises NotUnderstood when it is not a day of the calendar.
    """
    tidy = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text.strip())
    try:
        if found := _ISO.fullmatch(tidy):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _DAY_FIRST.fullmatch(tidy):
            return _day_first(int(found[1]), int(found[2]), found[3], today, back)
    except ValueError:
        pass
    raise NotUnderstood("answer-not-a-day")


def _day_first(day: int, month: int, year: str | None, today: date, back: bool) -> date:
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = date(today.year, month, day)
    if back:
        return this_year if this_year <= today else date(today.year - 1, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


_APOSTROPHES = {0x2019: "'", 0x2BC: "'", 0x2018: "'", 0x60: "'"}


def folded(text: str) -> str:
    """Words as they are compared: without case, marks and outer space."""
    if text.isascii():
        return text.lower().strip()
    marks = unicodedata.normalize("NFKD", text.casefold()).translate(_APOSTROPHES)
    return "".join(c for c in marks if not unicodedata.combining(c)).strip()


def found_by_words(listed: Sequence[Thing], search: str) -> list[Thing]:
    """The things whose label holds the words; without words, all of them."""
    if not search:
        return list(listed)
    wanted = folded(search)
    return [one for one in listed if isinstance(one.label, str) and wanted in folded(one.label)]


def picked_by_words(listed: Sequence[Thing], search: str) -> list[Thing]:
    """One thing when its label is exactly what was typed, else all that hold the words."""
    wanted = folded(search)
    exact = [one for one in listed if isinstance(one.label, str) and folded(one.label) == wanted]
    return exact if len(exact) == 1 else found_by_words(listed, search)
