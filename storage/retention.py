"""What was deleted because its time was over: numbers per day, so that somebody can look.

the clock forgets --> how many rows of which table --> one setting, thirty days of it
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from storage.queries import house
from storage.registry import PERSONAL
from storage.sql import Db

NAME: Final = "forgotten"
DAYS: Final = 30
NEVER_AGREED: Final = "never_agreed"
"""People who never said yes to the notice, among the tables."""


@dataclass(frozen=True)
class Kept:
    """One kind of thing: how many days it is kept, and what was deleted of it lately."""

    table: str
    days: int
    gone: int = 0
    last: date | None = None


def note(db: Db, gone: Mapping[str, int], now: datetime) -> None:
    """Add what was deleted just now to its day (UTC). Nothing deleted writes nothing."""
    if not any(gone.values()):
        return
    today = now.date()
    oldest = (today - timedelta(days=DAYS)).isoformat()
    known = house.setting(db, NAME) or {}
    days = {day: dict(counts) for day, counts in known.items() if day > oldest}
    of_today = days.setdefault(today.isoformat(), {})
    for table, number in gone.items():
        of_today[table] = of_today.get(table, 0) + number
    house.set_setting(db, NAME, days)


def report(db: Db, now: datetime) -> tuple[Kept, ...]:
    """Everything that is deleted in time, with what was deleted in the last thirty days."""
    oldest = (now.date() - timedelta(days=DAYS)).isoformat()
    days = {day: counts for day, counts in (house.setting(db, NAME) or {}).items() if day > oldest}
    periods = {
        one.table.__tablename__: one.keeps.days for one in PERSONAL if one.keeps is not None
    }
    return tuple(_kept(table, days, kept) for table, kept in {**periods, NEVER_AGREED: 1}.items())


def _kept(table: str, days: Mapping[str, Mapping[str, int]], kept: int) -> Kept:
    on = {day: counts[table] for day, counts in days.items() if counts.get(table)}
    last = date.fromisoformat(max(on)) if on else None
    return Kept(table, kept, sum(on.values()), last)
