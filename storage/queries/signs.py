"""What signs are made of: days and counts of people who show their coaches their progress."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, bindparam, delete, exists, func, select

from dialogs.memory import answers_from_json
from storage.sql import Db, Query, Row, changing
from storage.tables import Cohort, Goal, Member, Person, Progress, Sheet, Sign, ToSend

_COHORTS = Query(select(Cohort.id).where(Cohort.ended_at.is_(None)).order_by(Cohort.id))
_MEMBERS = Query(
    select(
        Member.person_id, Person.seen_at, Person.unanswered, Person.consents, Person.stopped,
    )
    .join(Person, Person.id == Member.person_id)
    .where(
        Member.cohort_id == bindparam("cohort_id"), Member.left_at.is_(None), Member.level >= 1
    )
    .order_by(Member.person_id)
)  # fmt: skip
_OF_PERSON = Query(select(Sign.__table__).where(Sign.person_id == bindparam("person_id")))
_DROP = Query(delete(Sign).where(Sign.id == bindparam("key_is")))
_CHANGE = changing(Sign, ("at", "note", "since"))
_DROP_KIND = Query(
    delete(Sign).where(Sign.person_id == bindparam("person_is"), Sign.kind == bindparam("kind_is"))
)
_HIDDEN = Query(
    delete(Sign).where(
        ~exists().where(
            Member.person_id == Sign.person_id, Member.left_at.is_(None), Member.level >= 1
        )
    )
)
_LAST_UNASKED = Query(
    select(func.max(ToSend.made_at).label("at")).where(
        ToSend.person_id == bindparam("person_id"), ToSend.unasked.is_(True)
    )
)
_GOALS_PAST = Query(
    select(Goal.deadline)
    .where(
        Goal.person_id == bindparam("person_id"),
        Goal.state == "active",
        Goal.done == 0,
        Goal.deadline.is_not(None),
        Goal.deadline <= bindparam("before", type_=Date()),
    )
    .order_by(Goal.id.desc())
)
_JOB = Query(
    select(Sheet.says)
    .where(Sheet.person_id == bindparam("person_id"), Sheet.kind == "job")
    .order_by(Sheet.id.desc())
    .limit(1)
)
_OPEN_STEP = Query(
    select(Progress.step, Progress.begun)
    .where(
        Progress.person_id == bindparam("person_id"),
        Progress.done.is_(None),
        Progress.begun <= bindparam("before", type_=Date()),
    )
    .order_by(Progress.used.desc(), Progress.id.desc())
    .limit(1)
)


def cohorts(db: Db) -> list[Row]:
    return db.all(_COHORTS)


def members(db: Db, cohort_id: int) -> list[Row]:
    """Those of a group who share at least their progress."""
    return db.all(_MEMBERS, cohort_id=cohort_id)


def of_person(db: Db, person_id: int) -> list[Row]:
    return db.all(_OF_PERSON, person_id=person_id)


def drop(db: Db, id: int) -> None:
    db.run(_DROP, key_is=id)


def drop_kind(db: Db, person_id: int, kind: str) -> None:
    db.run(_DROP_KIND, person_is=person_id, kind_is=kind)


def drop_hidden(db: Db) -> int:
    """Signs of people who share nothing any more; how many."""
    return db.changed(_HIDDEN)


def change(db: Db, id: int, since: datetime, note: Any) -> None:
    db.run(_CHANGE, key_is=id, since=since, at=since, note=note)


def last_unasked(db: Db, person_id: int) -> datetime | None:
    row = db.first(_LAST_UNASKED, person_id=person_id)
    return row.at if row else None


def goals_past(db: Db, person_id: int, before: date) -> list[Row]:
    """Active goals with nothing done, whose day came before then."""
    return db.all(_GOALS_PAST, person_id=person_id, before=before)


def job_ends(db: Db, person_id: int) -> date | None:
    """When a job ends, as they told it."""
    row = db.first(_JOB, person_id=person_id)
    ends = answers_from_json(row.says).get("ends") if row else None
    return ends if isinstance(ends, date) else None


def open_step(db: Db, person_id: int, before: date) -> Row | None:
    """The step used last among those begun before then and open."""
    return db.first(_OPEN_STEP, person_id=person_id, before=before)
