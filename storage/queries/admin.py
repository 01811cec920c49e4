"""What keeps a house well: who works here, what could not be delivered, heard or read.

Nobody but `storage.admin` asks these questions. None of them reads what people said.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import and_, bindparam, delete, exists, func, or_, select, update

from storage.columns import Instant
from storage.sql import Db, Query, Row
from storage.tables import (
    CohortCoach,
    Feed,
    Identity,
    Person,
    Role,
    Session,
    SetAside,
    ToSend,
)

# People

_WORKS = exists().where(Role.person_id == Person.id, Role.ended_at.is_(None))
_ONE = select(Person.id, Person.name, Person.language, Person.made_at, Person.seen_at)
_PAGE = (
    _ONE.where(
        or_(
            Person.name > bindparam("after_name"),
            and_(Person.name == bindparam("after_name"), Person.id > bindparam("after_id")),
        )
    )
    .order_by(Person.name, Person.id)
    .limit(bindparam("most"))
)
_PAGES: Mapping[str, Query] = {"work": Query(_PAGE.where(_WORKS)), "all": Query(_PAGE)}
_NAMES = Query(select(Person.id, Person.name).where(Person.name != "").order_by(Person.id))
_PERSON = Query(_ONE.where(Person.id == bindparam("id")))
_ROLES = Query(
    select(Role.kind, Role.made_at)
    .where(Role.person_id == bindparam("person_id"), Role.ended_at.is_(None))
    .order_by(Role.id)
)
_WITH_ROLE = Query(
    select(Person.id, Person.name)
    .join(Role, Role.person_id == Person.id)
    .where(Role.kind == bindparam("kind"), Role.ended_at.is_(None))
    .order_by(Person.name, Person.id)
)
_HAS_DOOR = Query(select(Identity.id).where(Identity.person_id == bindparam("person_id")).limit(1))
_HAD_SESSION = Query(
    select(Session.id).where(Session.person_id == bindparam("person_id")).limit(1)
)
_SESSIONS = Query(
    select(func.count().label("number"), func.max(Session.seen_at).label("seen_at"))
    .select_from(Session)
    .where(
        Session.person_id == bindparam("person_id"),
        Session.ended_at.is_(None),
        Session.seen_at > bindparam("since", type_=Instant()),
    )
)


def page_of_people(db: Db, which: str, after: tuple[str, int], most: int) -> list[Row]:
    """By name, after a name and number; `which`: work (who has a role), all."""
    return db.all(_PAGES[which], after_name=after[0], after_id=after[1], most=most)


def named(db: Db, words: str, most: int) -> list[Row]:
    """Those whose name holds these words, whatever their case and script."""
    wanted = words.casefold().strip()
    ids = [row.id for row in db.all(_NAMES) if wanted in row.name.casefold()]
    return [row for id in ids[:most] for row in db.all(_PERSON, id=id)]


def person(db: Db, id: int) -> Row | None:
    return db.first(_PERSON, id=id)


def roles_of(db: Db, person_id: int) -> list[Row]:
    """What they are here, each with since when."""
    return db.all(_ROLES, person_id=person_id)


def with_role(db: Db, kind: str) -> list[Row]:
    return db.all(_WITH_ROLE, kind=kind)


def talks(db: Db, person_id: int) -> bool:
    """Whether they have a talk with the bot, and so can get their own link."""
    return db.first(_HAS_DOOR, person_id=person_id) is not None


def ever_in(db: Db, person_id: int) -> bool:
    """Whether they ever signed in, as far as that is still kept."""
    return db.first(_HAD_SESSION, person_id=person_id) is not None


def browsers(db: Db, person_id: int, since: datetime) -> tuple[int, datetime | None]:
    """How many browsers they are signed in with, and when one was last used."""
    row = db.first(_SESSIONS, person_id=person_id, since=since)
    return (int(row.number), row.seen_at) if row else (0, None)


# Coaches of groups

_COACH_OF = Query(
    select(CohortCoach.id).where(
        CohortCoach.cohort_id == bindparam("cohort_id"),
        CohortCoach.person_id == bindparam("person_id"),
    )
)
_DROP_COACH = Query(
    delete(CohortCoach).where(
        CohortCoach.cohort_id == bindparam("cohort_is"),
        CohortCoach.person_id == bindparam("person_is"),
    )
)


def add_coach(db: Db, cohort_id: int, person_id: int, now: datetime) -> bool:
    """Whether they were not yet a coach of this group."""
    if db.first(_COACH_OF, cohort_id=cohort_id, person_id=person_id) is not None:
        return False
    db.add(CohortCoach, cohort_id=cohort_id, person_id=person_id, made_at=now)
    return True


def drop_coach(db: Db, cohort_id: int, person_id: int) -> bool:
    return db.changed(_DROP_COACH, cohort_is=cohort_id, person_is=person_id) > 0


# What was not delivered

_USEFUL = or_(ToSend.deadline.is_(None), ToSend.deadline >= bindparam("now", type_=Instant()))
_REASONS = Query(
    select(
        ToSend.error,
        Identity.channel,
        func.count().label("number"),
        func.max(ToSend.made_at).label("last"),
    )
    .join(Identity, Identity.id == ToSend.identity_id)
    .where(ToSend.status == bindparam("status"))
    .group_by(ToSend.error, Identity.channel)
    .order_by(func.count().desc(), ToSend.error, Identity.channel)
)
_LOST = Query(
    select(
        ToSend.id, ToSend.person_id, ToSend.status, ToSend.error, ToSend.made_at, ToSend.deadline,
        Identity.channel, Identity.gone,
    )
    .join(Identity, Identity.id == ToSend.identity_id)
    .where(ToSend.status.in_(("dead", "unknown")), ToSend.id < bindparam("before"))
    .order_by(ToSend.id.desc())
    .limit(bindparam("most"))
)  # fmt: skip
_AGAIN = {"status": "queued", "attempts": 0, "not_before": None, "error": ""}
_CAN_BE_REACHED = ToSend.identity_id.in_(select(Identity.id).where(Identity.gone.is_(False)))
_SEND_AGAIN = Query(
    update(ToSend)
    .where(
        ToSend.id == bindparam("key_is"),
        ToSend.status.in_(("dead", "unknown")),
        _USEFUL,
        _CAN_BE_REACHED,
    )
    .values(**_AGAIN)
)
_ALL_AGAIN = Query(
    update(ToSend)
    .where(
        ToSend.status == "dead",
        ToSend.error == bindparam("error_is"),
        _USEFUL,
        _CAN_BE_REACHED,
    )
    .values(**_AGAIN)
)


def reasons(db: Db, status: str) -> list[Row]:
    """Why messages were given up, with how many and when the last; the most frequent first."""
    return db.all(_REASONS, status=status)


def lost(db: Db, before: int, most: int) -> list[Row]:
    """What was given up and what is in doubt, the newest first: no words of it."""
    return db.all(_LOST, before=before, most=most)


def send_again(db: Db, id: int, now: datetime) -> bool:
    """Back into the queue, unless it is of no use any more or nobody is there."""
    return db.changed(_SEND_AGAIN, key_is=id, now=now) > 0


def send_all_again(db: Db, reason: str, now: datetime) -> int:
    """The same for everything that was given up for one reason; how many."""
    return db.changed(_ALL_AGAIN, error_is=reason, now=now)


# What was not understood

_ASIDE = Query(
    select(SetAside.id, SetAside.channel, SetAside.person_id, SetAside.reason, SetAside.at)
    .order_by(SetAside.id.desc())
    .limit(bindparam("most"))
)
_ASIDE_COUNT = Query(select(func.count()).select_from(SetAside))
_ASIDE_ONE = Query(select(SetAside.__table__).where(SetAside.id == bindparam("id")))
_DROP_ASIDE = Query(delete(SetAside).where(SetAside.id == bindparam("id")))


def aside(db: Db, most: int) -> list[Row]:
    """Updates that nobody could handle, without what was in them."""
    return db.all(_ASIDE, most=most)


def how_many_aside(db: Db) -> int:
    row = db.first(_ASIDE_COUNT)
    return int(row[0]) if row else 0


def one_aside(db: Db, id: int) -> Row | None:
    """One of them as it came, with what was in it."""
    return db.first(_ASIDE_ONE, id=id)


def drop_aside(db: Db, id: int) -> bool:
    return db.changed(_DROP_ASIDE, id=id) > 0


# Sources

_FEEDS = Query(
    select(
        Feed.id, Feed.name, Feed.source, Feed.next_at, Feed.ok_at, Feed.failures, Feed.paused
    ).order_by(Feed.failures.desc(), Feed.name, Feed.id)
)


def feeds(db: Db) -> list[Row]:
    """The sources with how they are; those in trouble first."""
    return db.all(_FEEDS)
