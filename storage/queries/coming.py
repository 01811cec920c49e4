"""What the people of a group still have to hear, or heard lately, about who goes with them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from storage.columns import Instant
from storage.sql import Db, Query, Row, changing
from storage.tables import Promise

_OPEN = Query(
    select(Promise.id, Promise.person_id, Promise.note).where(
        Promise.card == bindparam("card"),
        Promise.thing_kind == "group",
        Promise.thing_id == bindparam("cohort_id"),
        Promise.kept_at.is_(None),
    )
)
_LATELY = Query(
    select(Promise.card, Promise.thing_id, Promise.note, Promise.made_at)
    .where(
        Promise.person_id == bindparam("person_id"),
        Promise.thing_kind == "group",
        Promise.card.in_(("coach_came", "coach_left")),
        Promise.outcome != "cancelled",
        Promise.made_at > bindparam("since", type_=Instant()),
    )
    .order_by(Promise.id)
)
_NOTE = changing(Promise, ("note",))
_KEEP = changing(Promise, ("kept_at", "outcome"))


def unsaid(db: Db, card: str, cohort_id: int) -> dict[int, Row]:
    """Per person: what this card is still to say about the group."""
    return {row.person_id: row for row in db.all(_OPEN, card=card, cohort_id=cohort_id)}


def say_instead(db: Db, id: int, note: Any) -> None:
    """Another note for a promise that was not kept yet."""
    db.run(_NOTE, key_is=id, note=note)


def cancel(db: Db, id: int, now: datetime) -> None:
    """There is nothing left to say."""
    db.run(_KEEP, key_is=id, kept_at=now, outcome="cancelled")


def lately(db: Db, person_id: int, since: datetime) -> list[Row]:
    """Of one person: all that came of it since then, said or not, the oldest first."""
    return db.all(_LATELY, person_id=person_id, since=since)
