"""What waits to be carried out, and what became of it."""

from __future__ import annotations

import time
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.orm import aliased

from storage.columns import Instant, Packed
from storage.sql import Db, Query, Row
from storage.tables import Identity, Person, ToSend

_Head = aliased(ToSend)
# On a shared phone what is for one person waits until that person is there.
_MEANT = or_(Identity.person_id == ToSend.person_id, ToSend.staff.is_(True))
_READY = or_(ToSend.not_before.is_(None), ToSend.not_before <= bindparam("now", type_=Instant()))
_WAITING = (
    select(
        ToSend.id, ToSend.person_id, ToSend.identity_id, ToSend.urgency,
        ToSend.visit, ToSend.edit, ToSend.attempts, ToSend.deadline, ToSend.made_at,
        Identity.channel, Identity.address, Identity.gone, Person.language, Person.zone,
    )
    .join(Identity, Identity.id == ToSend.identity_id)
    .join(Person, Person.id == ToSend.person_id)
    .where(
        ToSend.status == "queued",
        _READY,
        _MEANT,
        ToSend.id
        == select(_Head.id)
        .where(
            _Head.identity_id == ToSend.identity_id,
            _Head.status == "queued",
            or_(_Head.person_id == Identity.person_id, _Head.staff.is_(True)),
        )
        .correlate(ToSend, Identity)
        .order_by(_Head.urgency, _Head.id)
        .limit(1)
        .scalar_subquery(),
    )
    .order_by(ToSend.urgency, ToSend.id)
    .limit(bindparam("most"))
)  # fmt: skip
_INTEND = Query(
    update(ToSend)
    .where(ToSend.id == bindparam("key_is"), ToSend.status == "queued")
    .values(status="sending", attempts=ToSend.attempts + 1)
    .returning(ToSend.show)
)
_SHOW = Query(select(ToSend.show).where(ToSend.id == bindparam("id")))
_SENT = Query(
    update(ToSend)
    .where(ToSend.id == bindparam("key_is"))
    .values(
        status=bindparam("status"),
        message=bindparam("message"),
        sent_at=bindparam("sent_at", type_=Instant()),
        words=bindparam("words", type_=Packed()),
        error=bindparam("error"),
        seq=bindparam("seq"),
    )
)
_UNSEEN = Query(
    select(ToSend.id, ToSend.show).where(
        ToSend.identity_id == bindparam("identity_is"),
        ToSend.person_id == bindparam("person_is"),
        ToSend.urgency >= 2,
        ToSend.status == "sent",
        ToSend.made_at > bindparam("since", type_=Instant()),
    )
)
_LATER = Query(
    update(ToSend)
    .where(ToSend.id == bindparam("key_is"))
    .values(
        status="queued",
        not_before=bindparam("not_before", type_=Instant()),
        attempts=bindparam("attempts"),
        error=bindparam("error"),
    )
)
_DEAD = Query(
    update(ToSend)
    .where(ToSend.id == bindparam("key_is"))
    .values(status="dead", error=bindparam("error"))
)
_ALL_DEAD = Query(
    update(ToSend)
    .where(
        ToSend.identity_id == bindparam("identity_is"),
        ToSend.status.in_(("queued", "sending")),
    )
    .values(status="dead", error=bindparam("error"))
)
_WAKE_AGAIN = Query(
    update(ToSend)
    .where(ToSend.status == "sending", ToSend.urgency != 2)
    .values(status="queued", error="the house stopped while it was being sent")
)
_DOUBTFUL = Query(
    update(ToSend)
    .where(ToSend.status == "sending", ToSend.urgency == 2)
    .values(status="unknown", error="the house stopped while it was being sent")
)
_IN_DOUBT = Query(
    update(ToSend)
    .where(ToSend.status.in_(("queued", "sending")))
    .values(status="unknown", error=bindparam("error"))
)
_NEXT_READY = Query(
    select(func.min(ToSend.not_before)).where(
        ToSend.status == "queued", ToSend.not_before.is_not(None)
    )
)
_STATE = Query(select(ToSend.status, func.count().label("number")).group_by(ToSend.status))
_DEAD_ONES = Query(
    select(ToSend.id, ToSend.status, ToSend.error, ToSend.made_at, Identity.channel)
    .join(Identity, Identity.id == ToSend.identity_id)
    .where(ToSend.status.in_(("dead", "unknown")))
    .order_by(ToSend.id.desc())
    .limit(bindparam("most"))
)
_ONE = Query(select(ToSend.__table__).where(ToSend.id == bindparam("id")))
_OLDEST = Query(
    select(func.min(ToSend.made_at))
    .join(Identity, Identity.id == ToSend.identity_id)
    .where(ToSend.status == "queued", ToSend.not_before.is_(None), _MEANT)
)


@cache
def _waiting_on(channels: frozenset[str] | None) -> Query:
    if channels is None:
        return Query(_WAITING)
    # As an expression, or SQLite begins with every address of the channel instead of the queue.
    return Query(_WAITING.where((Identity.channel + "").in_(channels)))


def waiting(db: Db, now: datetime, most: int, channels: frozenset[str] | None = None) -> list[Row]:
    """The next message of each address, replies first; what may not go yet is left out.

    channels: only these; those of a channel that is not there must not stand in the way.

    What is said is not read here: most of what waits is looked at many times before its turn.
    """
    return db.all(_waiting_on(channels), now=now, most=most)


def intend(db: Db, id: int) -> Any:
    """From now on it counts as being sent. What it says; None when it is no longer wanted."""
    row = db.first(_INTEND, key_is=id)
    return None if row is None else row.show


def show(db: Db, id: int) -> Any:
    """What a message says."""
    row = db.first(_SHOW, id=id)
    return None if row is None else row.show


def sent(
    db: Db, id: int, message: str, words: Any, at: datetime, status: str = "sent", error: str = ""
) -> None:
    db.run(
        _SENT, key_is=id, status=status, message=message, sent_at=at, words=words, error=error,
        seq=_next(),
    )  # fmt: skip


_last = 0


def _next() -> int:
    """A number larger than any before, also after a restart: the clock's microseconds."""
    global _last
    _last = max(_last + 1, time.time_ns() // 1000)
    return _last


REPEATING = frozenset({"nudge", "nudges", "noreply", "digest", "toomuch", "pausecheck"})
"""Cards of which the newest is enough. News of something one said yes to never gives way."""


def replaced(db: Db, identity_id: int, person_id: int, since: datetime, card: str) -> None:
    """Cards that nobody has seen since then give way to a newer one of the same kind."""
    if card not in REPEATING:
        return
    for row in db.all(_UNSEEN, identity_is=identity_id, person_is=person_id, since=since):
        if row.show.get("card") == card:
            dead(db, row.id, "a newer one took its place before anybody saw it")


def later(db: Db, id: int, not_before: datetime, attempts: int, reason: str) -> None:
    db.run(_LATER, key_is=id, not_before=not_before, attempts=attempts, error=reason)


def dead(db: Db, id: int, reason: str) -> None:
    db.run(_DEAD, key_is=id, error=reason)


def all_dead(db: Db, identity_id: int, reason: str) -> int:
    return db.changed(_ALL_DEAD, identity_is=identity_id, error=reason)


def recover(db: Db) -> tuple[int, int]:
    """After a crash: (sent again, left in doubt). Nudges are never sent twice."""
    return db.changed(_WAKE_AGAIN), db.changed(_DOUBTFUL)


def leave_in_doubt(db: Db, reason: str) -> int:
    """Nobody can say whether what waits was sent; it is shown as unknown, and not sent."""
    return db.changed(_IN_DOUBT, error=reason)


def next_ready(db: Db) -> datetime | None:
    row = db.first(_NEXT_READY)
    return row[0] if row else None


def state(db: Db) -> dict[str, int]:
    return {row.status: int(row.number) for row in db.all(_STATE)}


def dead_ones(db: Db, most: int = 20) -> list[Row]:
    """What was given up, and what nobody knows of, the newest first."""
    return db.all(_DEAD_ONES, most=most)


def oldest_waiting(db: Db) -> datetime | None:
    row = db.first(_OLDEST)
    return row[0] if row else None


def one(db: Db, id: int) -> Row | None:
    return db.first(_ONE, id=id)
