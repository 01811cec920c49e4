"""What is wrong in the house, counted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, exists, func, or_, select, update

from storage.columns import Instant
from storage.sql import Db, Query, Row
from storage.tables import CohortCoach, HelpRequest, Member, Person, SetAside, ToSend

_SET_ASIDE = Query(
    select(SetAside.channel, SetAside.reason, func.count().label("number")).group_by(
        SetAside.channel, SetAside.reason
    )
)
_CALLS = Query(
    select(HelpRequest.__table__).where(HelpRequest.answered_at.is_(None)).order_by(HelpRequest.id)
)
_HAS_COACH = (
    exists()
    .where(Member.person_id == HelpRequest.person_id, Member.left_at.is_(None))
    .where(CohortCoach.cohort_id == Member.cohort_id)
    .where(CohortCoach.person_id != HelpRequest.person_id)
)
_UNTOLD = Query(
    select(
        HelpRequest.id, HelpRequest.person_id, HelpRequest.how, HelpRequest.text, HelpRequest.at,
        Person.name, Person.language,
    )
    .join(Person, Person.id == HelpRequest.person_id)
    .where(
        HelpRequest.told_at.is_(None),
        HelpRequest.answered_at.is_(None),
        or_(HelpRequest.how == "crisis", ~_HAS_COACH),
    )
    .order_by(HelpRequest.id)
    .limit(20)
)  # fmt: skip
_TOLD = Query(
    update(HelpRequest)
    .where(HelpRequest.id == bindparam("key_is"))
    .values(told_at=bindparam("at", type_=Instant()))
)


_CALL = Query(select(HelpRequest.__table__).where(HelpRequest.id == bindparam("id")))
_ANSWERED = Query(
    update(HelpRequest)
    .where(HelpRequest.id == bindparam("key_is"))
    .values(answered_at=bindparam("at", type_=Instant()))
)


_SINCE = Query(
    select(
        select(func.count())
        .where(Person.seen_at > bindparam("since", type_=Instant()))
        .select_from(Person)
        .scalar_subquery()
        .label("people"),
        select(func.count())
        .where(
            Person.onboarded.is_(True), Person.onboarded_at > bindparam("since", type_=Instant())
        )
        .select_from(Person)
        .scalar_subquery()
        .label("new"),
        select(func.count())
        .where(ToSend.status == "sent", ToSend.sent_at > bindparam("since", type_=Instant()))
        .select_from(ToSend)
        .scalar_subquery()
        .label("sent"),
        select(func.count())
        .where(
            ToSend.status.in_(("dead", "unknown")),
            ToSend.made_at > bindparam("since", type_=Instant()),
        )
        .select_from(ToSend)
        .scalar_subquery()
        .label("failed"),
        select(func.count())
        .where(HelpRequest.answered_at.is_(None))
        .select_from(HelpRequest)
        .scalar_subquery()
        .label("calls"),
    )
)


def since(db: Db, since: datetime) -> dict[str, int]:
    """How it went since then: people, new, sent, failed; and calls that wait for an answer."""
    row = db.first(_SINCE, since=since)
    assert row is not None
    return {name: int(getattr(row, name)) for name in ("people", "new", "sent", "failed", "calls")}


def call(db: Db, id: int) -> Row | None:
    return db.first(_CALL, id=id)


def answered(db: Db, id: int, at: datetime) -> None:
    db.run(_ANSWERED, key_is=id, at=at)


def set_aside(db: Db) -> list[Row]:
    """Updates that nobody could handle, by channel and reason."""
    return db.all(_SET_ASIDE)


def open_calls(db: Db) -> list[Row]:
    """Calls for a human being that nobody has answered."""
    return db.all(_CALLS)


def untold_calls(db: Db) -> list[Row]:
    """Calls for the operator that were not passed on yet: without a coach, or of a hard moment."""
    return db.all(_UNTOLD)


def told(db: Db, id: int, at: datetime) -> None:
    db.run(_TOLD, key_is=id, at=at)
