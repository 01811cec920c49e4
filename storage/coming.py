"""Telling the people of a group that a coach has come or gone: they chose a level for the others.

    an admin adds a coach --> a promise for each member --(a kind hour, within the cap)--> a card
                                                         \\-- who said "stop": their page alone

What was not said yet and is undone is never said: a slip of an admin wakes nobody. Several who
came before it was said are one message. A promise notes numbers, never names.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage import tables
from storage.facts import zone_of
from storage.queries import coming as ask
from storage.queries import people, staff
from storage.registry import MONTH
from storage.sql import Db, Row

CAME: Final = "coach_came"
LEFT: Final = "coach_left"


def came(db: Db, cohort_id: int, coach_id: int, now: datetime) -> None:
    """The members of this group are to hear that they have one more coach."""
    _tell(db, cohort_id, coach_id, CAME, LEFT, now)


def left(db: Db, cohort_id: int, coach_id: int, now: datetime) -> None:
    """The members of this group are to hear that this coach is theirs no longer."""
    _tell(db, cohort_id, coach_id, LEFT, CAME, now)


def _tell(db: Db, cohort_id: int, coach_id: int, card: str, opposite: str, now: datetime) -> None:
    undone, known = ask.unsaid(db, opposite, cohort_id), ask.unsaid(db, card, cohort_id)
    for person in staff.everybody(db, cohort_id):
        before = _noted(undone.get(person.id))
        if person.id == coach_id:
            continue
        if coach_id in before:
            _without(db, undone[person.id].id, [id for id in before if id != coach_id], now)
        elif person.id in known:
            also = [*_noted(known[person.id]), coach_id]
            ask.say_instead(db, known[person.id].id, {"coaches": also})
        else:
            _promise(db, person, card, cohort_id, coach_id, now)


def _noted(row: Row | None) -> list[int]:
    return list((row.note or {}).get("coaches", ())) if row is not None else []


def _without(db: Db, id: int, coaches: list[int], now: datetime) -> None:
    if coaches:
        ask.say_instead(db, id, {"coaches": coaches})
    else:
        ask.cancel(db, id, now)


def _promise(db: Db, person: Row, card: str, cohort_id: int, coach_id: int, now: datetime) -> None:
    local = now.astimezone(zone_of(person)).replace(tzinfo=None)
    db.add(
        tables.Promise, person_id=person.id, kind="remind", card=card, thing_kind="group",
        thing_id=cohort_id, note={"coaches": [coach_id]}, due_at=now, made_at=now,
        local_at=local.isoformat(timespec="minutes"),
    )  # fmt: skip


def still_true(db: Db, card: str, cohort_id: int, coaches: list[int]) -> list[int]:
    """Of the coaches a promise noted: those of whom it can still be said."""
    return [id for id in coaches if staff.leads(db, cohort_id, id) == (card == CAME)]


def names(db: Db, coaches: list[int]) -> tuple[str, ...]:
    """Their names, as far as we still know them."""
    rows = (people.person(db, id) for id in coaches)
    return tuple(row.name for row in rows if row is not None and row.name)


@dataclass(frozen=True)
class News:
    """That coaches came to a group, or left it (came is False), and since when."""

    group: int
    came: bool
    who: tuple[str, ...]
    """Empty when nobody knows the name any more."""
    at: datetime


def news(db: Db, person_id: int, now: datetime) -> tuple[News, ...]:
    """What changed in somebody's groups in the last thirty days, as far as it still holds."""
    found = []
    for row in ask.lately(db, person_id, now - MONTH):
        coaches = still_true(db, row.card, row.thing_id, _noted(row))
        if coaches:
            who = names(db, coaches)
            found.append(News(row.thing_id, row.card == CAME, who, row.made_at))
    return tuple(found)
