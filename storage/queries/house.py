"""What the house asks of itself: promises that come due, ticks, counts, settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select, update

from storage.columns import Instant, Packed
from storage.sql import Db, Query, Row, insert_or_pass
from storage.tables import Counted, Promise, Setting, Tick

_TICK = Query(
    insert_or_pass(Tick)
    .values(name=bindparam("name"), slot=bindparam("slot"), at=bindparam("at", type_=Instant()))
    .on_conflict_do_nothing(index_elements=["name", "slot"])
    .returning(Tick.id)
)
_COUNT = Query(
    insert_or_pass(Counted)
    .values(what=bindparam("what"), day=bindparam("day"), number=1)
    .on_conflict_do_update(index_elements=["what", "day"], set_={"number": Counted.number + 1})
)
_SETTING = Query(select(Setting.value).where(Setting.name == bindparam("name")))
_SET = Query(
    insert_or_pass(Setting)
    .values(name=bindparam("name"), value=bindparam("value", type_=Packed()))
    .on_conflict_do_update(
        index_elements=["name"], set_={"value": bindparam("value", type_=Packed())}
    )
)
_OPEN_REMINDERS = Query(
    select(Promise.id, Promise.local_at).where(
        Promise.person_id == bindparam("person_id"),
        Promise.kept_at.is_(None),
        Promise.local_at != "",
    )
)
_MOVE = Query(
    update(Promise)
    .where(Promise.id == bindparam("key_is"))
    .values(due_at=bindparam("due_at", type_=Instant()))
)


def first_time(db: Db, name: str, slot: str, now: datetime) -> bool:
    """Whether this beat has not fired for this slot yet; from now on it has."""
    return db.first(_TICK, name=name, slot=slot, at=now) is not None


def count_one(db: Db, what: str, day: str) -> None:
    db.run(_COUNT, what=what, day=day)


def setting(db: Db, name: str) -> Any:
    row = db.first(_SETTING, name=name)
    return None if row is None else row.value


def set_setting(db: Db, name: str, value: Any) -> None:
    db.run(_SET, name=name, value=value)


def move_promises(db: Db, person_id: int, zone: ZoneInfo) -> None:
    """They moved: what was promised for a local hour keeps its hour in the new zone."""
    rows: list[Row] = db.all(_OPEN_REMINDERS, person_id=person_id)
    db.each(
        _MOVE,
        (
            {
                "key_is": row.id,
                "due_at": datetime.fromisoformat(row.local_at).replace(tzinfo=zone),
            }
            for row in rows
        ),
    )
