"""Who works here, their groups, and what is asked about the people in them.

Nobody but `storage.access` asks these questions for somebody else's eyes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, exists, func, or_, select, update

from storage.columns import Instant
from storage.sql import Db, Query, Row, changing
from storage.tables import (
    Cohort,
    CohortCoach,
    GroupWord,
    HelpRequest,
    Look,
    Member,
    Note,
    Person,
    Place,
    Progress,
    Promise,
    Role,
    Session,
    Shared,
    Sign,
    SignIn,
    StaffWord,
    TakeOver,
    ToSend,
)

# Roles and sessions

_ROLES = Query(
    select(Role.kind)
    .where(Role.person_id == bindparam("person_id"), Role.ended_at.is_(None))
    .order_by(Role.id)
)
_END_ROLE = Query(
    update(Role)
    .where(
        Role.person_id == bindparam("person_is"),
        Role.kind == bindparam("kind_is"),
        Role.ended_at.is_(None),
    )
    .values(ended_at=bindparam("now", type_=Instant()))
)
_SIGN_IN = Query(select(SignIn.__table__).where(SignIn.key_hash == bindparam("key_hash")))
_USE_SIGN_IN = Query(
    update(SignIn)
    .where(
        SignIn.key_hash == bindparam("key_hash_is"),
        SignIn.used_at.is_(None),
        SignIn.made_at > bindparam("since", type_=Instant()),
    )
    .values(used_at=bindparam("now", type_=Instant()))
)
_OPEN_SESSION = or_(
    Session.ended_at.is_(None), Session.ended_at > bindparam("now", type_=Instant())
)
"""A short session is given its end when it begins; until then it is open like any other."""
_SESSION = Query(
    select(
        Session.id, Session.person_id, Session.made_at, Session.seen_at,
        Person.name, Person.language, Person.zone, Person.country,
    )
    .join(Person, Person.id == Session.person_id)
    .where(Session.key_hash == bindparam("key_hash"), _OPEN_SESSION)
)  # fmt: skip
_SESSIONS = Query(
    select(Session.__table__)
    .where(
        Session.person_id == bindparam("person_id"),
        _OPEN_SESSION,
        Session.seen_at > bindparam("since", type_=Instant()),
    )
    .order_by(Session.seen_at.desc(), Session.id.desc())
)
_SEEN = changing(Session, ("seen_at",))
_END_SESSION = Query(
    update(Session)
    .where(
        Session.id == bindparam("key_is"),
        Session.person_id == bindparam("person_is"),
        _OPEN_SESSION,
    )
    .values(ended_at=bindparam("now", type_=Instant()))
)
_END_SESSIONS = Query(
    update(Session)
    .where(Session.person_id == bindparam("person_is"), _OPEN_SESSION)
    .values(ended_at=bindparam("now", type_=Instant()))
)


def roles(db: Db, person_id: int) -> frozenset[str]:
    """What somebody is here, now."""
    return frozenset(row.kind for row in db.all(_ROLES, person_id=person_id))


def give_role(db: Db, person_id: int, kind: str, now: datetime) -> None:
    """Once is enough."""
    if kind not in roles(db, person_id):
        db.add(Role, person_id=person_id, kind=kind, made_at=now)


def end_role(db: Db, person_id: int, kind: str, now: datetime) -> bool:
    return db.changed(_END_ROLE, person_is=person_id, kind_is=kind, now=now) > 0


def sign_in(db: Db, key_hash: str) -> Row | None:
    return db.first(_SIGN_IN, key_hash=key_hash)


def use_sign_in(db: Db, key_hash: str, since: datetime, now: datetime) -> bool:
    """Whether this very call used the link up: it opens once, whoever comes at the same time."""
    return db.changed(_USE_SIGN_IN, key_hash_is=key_hash, since=since, now=now) == 1


def session(db: Db, key_hash: str, now: datetime) -> Row | None:
    """A session that has not ended, with who it belongs to. Its age is the caller's to judge."""
    return db.first(_SESSION, key_hash=key_hash, now=now)


def sessions(db: Db, person_id: int, since: datetime, now: datetime) -> list[Row]:
    return db.all(_SESSIONS, person_id=person_id, since=since, now=now)


def session_seen(db: Db, id: int, now: datetime) -> None:
    db.run(_SEEN, key_is=id, seen_at=now)


def end_session(db: Db, id: int, person_id: int, now: datetime) -> bool:
    return db.changed(_END_SESSION, key_is=id, person_is=person_id, now=now) > 0


def end_sessions(db: Db, person_id: int, now: datetime) -> int:
    return db.changed(_END_SESSIONS, person_is=person_id, now=now)


# Groups and who is in them

_OPEN_MEMBER = Member.left_at.is_(None)
_COHORT = Query(select(Cohort.__table__).where(Cohort.id == bindparam("id")))
_COHORT_BY_CODE = Query(
    select(Cohort.__table__).where(Cohort.code == bindparam("code"), Cohort.ended_at.is_(None))
)
_COHORTS_OF_COACH = Query(
    select(
        Cohort.__table__,
        select(func.count())
        .select_from(Member)
        .where(Member.cohort_id == Cohort.id, _OPEN_MEMBER)
        .scalar_subquery()
        .label("people"),
    )
    .join(CohortCoach, CohortCoach.cohort_id == Cohort.id)
    .where(CohortCoach.person_id == bindparam("person_id"))
    .order_by(Cohort.ended_at.is_not(None), func.lower(Cohort.name), Cohort.id)
)
_ALL_COHORTS = Query(
    select(
        Cohort.__table__,
        select(func.count())
        .select_from(Member)
        .where(Member.cohort_id == Cohort.id, _OPEN_MEMBER)
        .scalar_subquery()
        .label("people"),
    ).order_by(Cohort.ended_at.is_not(None), func.lower(Cohort.name), Cohort.id)
)
_COACHES = Query(
    select(CohortCoach.person_id, Person.name)
    .join(Person, Person.id == CohortCoach.person_id)
    .where(CohortCoach.cohort_id == bindparam("cohort_id"))
    .order_by(CohortCoach.id)
)
_LEADS = Query(
    select(CohortCoach.id).where(
        CohortCoach.cohort_id == bindparam("cohort_id"),
        CohortCoach.person_id == bindparam("person_id"),
    )
)
_MEMBERSHIPS = Query(
    select(
        Member.id, Member.cohort_id, Member.level, Member.joined_at, Member.level_at,
        Cohort.name, Cohort.office_hours, Cohort.next_at, Cohort.next_about,
    )
    .join(Cohort, Cohort.id == Member.cohort_id)
    .where(Member.person_id == bindparam("person_id"), _OPEN_MEMBER)
    .order_by(Member.id)
)  # fmt: skip
_MEMBER = Query(
    select(Member.__table__).where(
        Member.cohort_id == bindparam("cohort_id"),
        Member.person_id == bindparam("person_id"),
        _OPEN_MEMBER,
    )
)
_LEVEL_FOR = Query(
    select(func.max(Member.level).label("level"), func.min(Member.joined_at).label("joined_at"))
    .select_from(Member)
    .join(CohortCoach, CohortCoach.cohort_id == Member.cohort_id)
    .where(
        Member.person_id == bindparam("person_id"),
        CohortCoach.person_id == bindparam("coach_id"),
        _OPEN_MEMBER,
    )
)
_SET_LEVEL = Query(
    update(Member)
    .where(
        Member.cohort_id == bindparam("cohort_is"),
        Member.person_id == bindparam("person_is"),
        Member.left_at.is_(None),
    )
    .values(level=bindparam("level"), level_at=bindparam("now", type_=Instant()))
)
_LEAVE = Query(
    update(Member)
    .where(
        Member.cohort_id == bindparam("cohort_is"),
        Member.person_id == bindparam("person_is"),
        Member.left_at.is_(None),
    )
    .values(level=0, left_at=bindparam("now", type_=Instant()))
)


_CODE_TAKEN = Query(select(Cohort.id).where(Cohort.code == bindparam("code")))
_CHANGE_COHORT = changing(Cohort, ("name", "next_about", "next_at", "office_hours"))
_END_COHORT = changing(Cohort, ("ended_at",))
_NEW_CODE = changing(Cohort, ("code",))
_ALL_LEAVE = Query(
    update(Member)
    .where(Member.cohort_id == bindparam("cohort_is"), Member.left_at.is_(None))
    .values(level=0, left_at=bindparam("now", type_=Instant()))
)
_EVERYBODY = Query(
    select(Person.__table__)
    .join(Member, Member.person_id == Person.id)
    .where(Member.cohort_id == bindparam("cohort_id"), _OPEN_MEMBER)
    .order_by(Member.person_id)
)


def code_is_taken(db: Db, code: str) -> bool:
    return db.first(_CODE_TAKEN, code=code) is not None


def change_cohort(db: Db, id: int, **changes: Any) -> None:
    db.run(_CHANGE_COHORT, key_is=id, **changes)


def set_code(db: Db, id: int, code: str) -> None:
    """What opens the group from now on; what opened it before opens nothing."""
    db.run(_NEW_CODE, key_is=id, code=code)


def end_cohort(db: Db, id: int, now: datetime) -> None:
    """Close a group; everybody leaves it."""
    db.run(_END_COHORT, key_is=id, ended_at=now)
    db.run(_ALL_LEAVE, cohort_is=id, now=now)


def everybody(db: Db, cohort_id: int) -> list[Row]:
    """The people of a group, as rows of `person`."""
    return db.all(_EVERYBODY, cohort_id=cohort_id)


def cohort(db: Db, id: int) -> Row | None:
    return db.first(_COHORT, id=id)


def cohort_by_code(db: Db, code: str) -> Row | None:
    """The group a link or poster belongs to, while it is open."""
    return db.first(_COHORT_BY_CODE, code=code)


def cohorts_of_coach(db: Db, person_id: int) -> list[Row]:
    """Their groups with `people`, how many are in each; ended ones last."""
    return db.all(_COHORTS_OF_COACH, person_id=person_id)


def all_cohorts(db: Db) -> list[Row]:
    return db.all(_ALL_COHORTS)


def coaches(db: Db, cohort_id: int) -> list[Row]:
    return db.all(_COACHES, cohort_id=cohort_id)


def leads(db: Db, cohort_id: int, person_id: int) -> bool:
    return db.first(_LEADS, cohort_id=cohort_id, person_id=person_id) is not None


def memberships(db: Db, person_id: int) -> list[Row]:
    """The groups somebody is in, with the level they chose for each."""
    return db.all(_MEMBERSHIPS, person_id=person_id)


def member(db: Db, cohort_id: int, person_id: int) -> Row | None:
    return db.first(_MEMBER, cohort_id=cohort_id, person_id=person_id)


def level_for(db: Db, person_id: int, coach_id: int) -> Row | None:
    """The highest level somebody gives this coach, and since when; None without a group."""
    row = db.first(_LEVEL_FOR, person_id=person_id, coach_id=coach_id)
    return row if row is not None and row.level is not None else None


def join(db: Db, cohort_id: int, person_id: int, level: int, now: datetime) -> None:
    """Into a group, at a level; who is in it already changes the level."""
    if set_level(db, cohort_id, person_id, level, now):
        return
    db.add(
        Member, cohort_id=cohort_id, person_id=person_id, level=level, joined_at=now,
        level_at=now,
    )  # fmt: skip


def set_level(db: Db, cohort_id: int, person_id: int, level: int, now: datetime) -> bool:
    """Whether they are in that group."""
    return (
        db.changed(_SET_LEVEL, cohort_is=cohort_id, person_is=person_id, level=level, now=now) > 0
    )


def leave(db: Db, cohort_id: int, person_id: int, now: datetime) -> bool:
    return db.changed(_LEAVE, cohort_is=cohort_id, person_is=person_id, now=now) > 0


# Everybody of a group, page by page

_LIST = (
    select(
        Member.person_id, Member.level, Member.joined_at, Person.name, Person.language,
        Person.seen_at,
    )
    .join(Person, Person.id == Member.person_id)
    .where(
        Member.cohort_id == bindparam("cohort_id"),
        _OPEN_MEMBER,
        or_(
            Person.name > bindparam("after_name"),
            and_(
                Person.name == bindparam("after_name"),
                Member.person_id > bindparam("after_id"),
            ),
        ),
    )
    .order_by(Person.name, Member.person_id)
    .limit(bindparam("most"))
)  # fmt: skip
_SHARING = Member.level >= 1
_WANTS_A_TALK = and_(
    Sign.kind == "talk",
    ~exists().where(
        StaffWord.person_id == Sign.person_id,
        StaffWord.by == "coach",
        StaffWord.group_word_id.is_(None),
        StaffWord.at >= Sign.at,
    ),
)
"""A wish for a talk that no coach has written to yet: it is a request like the others."""
_ONLY: Mapping[str, Any] = {
    "": None,
    "shares": _SHARING,
    "shares_not": Member.level == 0,
    "quiet": and_(
        _SHARING, exists().where(Sign.person_id == Member.person_id, Sign.kind == "quiet")
    ),
    "waits": or_(
        exists().where(
            HelpRequest.person_id == Member.person_id, HelpRequest.answered_at.is_(None)
        ),
        and_(_SHARING, exists().where(Sign.person_id == Member.person_id, _WANTS_A_TALK)),
    ),
    "step": and_(
        _SHARING,
        exists().where(
            Progress.person_id == Member.person_id,
            Progress.step == bindparam("step"),
            Progress.done.is_(None),
        ),
    ),
}
"""What a list can be narrowed to; each looks only at what the level allows."""
_LISTS = {
    name: Query(_LIST if only is None else _LIST.where(only)) for name, only in _ONLY.items()
}
_NAMES = Query(
    select(Member.person_id, Person.name)
    .join(Person, Person.id == Member.person_id)
    .where(Member.cohort_id == bindparam("cohort_id"), _OPEN_MEMBER)
)
_ONE_OF = Query(
    select(
        Member.person_id, Member.level, Member.joined_at, Person.name, Person.language,
        Person.seen_at,
    )
    .join(Person, Person.id == Member.person_id)
    .where(
        Member.cohort_id == bindparam("cohort_id"),
        _OPEN_MEMBER,
        Member.person_id == bindparam("person_id"),
    )
)  # fmt: skip
_ONES_PROGRESS = select(
    Progress.person_id, Progress.step, Progress.begun, Progress.done, Progress.used
).order_by(Progress.id)
_PROGRESS = Query(_ONES_PROGRESS.where(Progress.person_id == bindparam("person_id")))
_AT_ONCE = [f"one{number}" for number in range(50)]
_PROGRESS_OF = Query(
    _ONES_PROGRESS.where(Progress.person_id.in_([bindparam(name) for name in _AT_ONCE]))
)
_STEPS = Query(
    select(
        Progress.step,
        func.count().label("begun"),
        func.sum(case((Progress.done.is_not(None), 1), else_=0)).label("done"),
    )
    .select_from(Member)
    .join(Progress, Progress.person_id == Member.person_id)
    .where(Member.cohort_id == bindparam("cohort_id"), _OPEN_MEMBER, _SHARING)
    .group_by(Progress.step)
)
_SIZE = Query(
    select(func.count().label("people"))
    .select_from(Member)
    .where(Member.cohort_id == bindparam("cohort_id"), _OPEN_MEMBER)
)
_SIZES = Query(
    select(
        func.count().label("people"),
        func.sum(case((Member.level >= 1, 1), else_=0)).label("sharing"),
    )
    .select_from(Member)
    .where(Member.cohort_id == bindparam("cohort_id"), _OPEN_MEMBER)
)
_STOPS = Query(
    select(Place.scene, Place.screen, func.count().label("people"))
    .select_from(Member)
    .join(Place, Place.person_id == Member.person_id)
    .where(
        Member.cohort_id == bindparam("cohort_id"),
        _OPEN_MEMBER,
        _SHARING,
        Place.scene != "",
        Place.at < bindparam("before", type_=Instant()),
    )
    .group_by(Place.scene, Place.screen)
    .order_by(func.count().desc(), Place.scene, Place.screen)
    .limit(bindparam("most"))
)
_SIGN_COUNTS = Query(
    select(Sign.kind, Member.level, func.count().label("people"))
    .select_from(Member)
    .join(Sign, Sign.person_id == Member.person_id)
    .where(
        Member.cohort_id == bindparam("cohort_id"),
        _OPEN_MEMBER,
        _SHARING,
        Sign.at > bindparam("since", type_=Instant()),
    )
    .group_by(Sign.kind, Member.level)
)


@cache
def _signs(levels: tuple[tuple[str, int], ...]) -> Query:
    """The first signs of each kind, each kind from its own level on."""
    found = (
        select(
            Sign.id,
            func.row_number()
            .over(partition_by=Sign.kind, order_by=(Sign.since, Sign.id))
            .label("place"),
        )
        .select_from(Member)
        .join(Sign, Sign.person_id == Member.person_id)
        .where(
            Member.cohort_id == bindparam("cohort_id"),
            _OPEN_MEMBER,
            or_(*(and_(Sign.kind == kind, Member.level >= least) for kind, least in levels)),
            Sign.at > bindparam("fades", type_=Instant()),
        )
        .subquery()
    )  # fmt: skip
    return Query(select(found.c.id).where(found.c.place <= bindparam("most")))


_AT_ONCE = [f"one{number}" for number in range(50)]
"""Places for numbers in a question about several rows; those that are left over are nobody's."""
_SIGNS = Query(
    select(
        Sign.id, Sign.kind, Sign.note, Sign.since, Sign.person_id, Member.level, Person.name,
        Person.language,
    )
    .join(Member, Member.person_id == Sign.person_id)
    .join(Person, Person.id == Sign.person_id)
    .where(
        Sign.id.in_([bindparam(name) for name in _AT_ONCE]),
        Member.cohort_id + 0 == bindparam("cohort_id"),  # from the signs, not from the group
        _OPEN_MEMBER,
        Sign.at > bindparam("fades", type_=Instant()),
    )
)  # fmt: skip


def _at_once(numbers: Sequence[int]) -> Iterator[dict[str, int]]:
    """The numbers in as many questions as they need."""
    for start in range(0, len(numbers), len(_AT_ONCE)):
        some = numbers[start : start + len(_AT_ONCE)]
        yield dict.fromkeys(_AT_ONCE, 0) | dict(zip(_AT_ONCE, some, strict=False))


_PROGRESS_OF = Query(
    _ONES_PROGRESS.where(Progress.person_id.in_([bindparam(name) for name in _AT_ONCE]))
)
_SIGNS_OF = Query(
    select(Sign.__table__)
    .where(Sign.person_id == bindparam("person_id"), Sign.at > bindparam("since", type_=Instant()))
    .order_by(Sign.since, Sign.id)
)
_PLACE = Query(select(Place.__table__).where(Place.person_id == bindparam("person_id")))


def people_of(
    db: Db, cohort_id: int, only: str, step: str, after: tuple[str, int], most: int
) -> list[Row]:
    """A page of a group by name. Raises KeyError for a way of narrowing there is not."""
    given: dict[str, Any] = {"step": step} if only == "step" else {}
    return db.all(
        _LISTS[only], cohort_id=cohort_id, after_name=after[0], after_id=after[1], most=most,
        **given,
    )  # fmt: skip


def find_people(db: Db, cohort_id: int, words: str, most: int) -> list[Row]:
    """Those whose name holds these words, whatever their case and script.

    Databases fold the case of ASCII alone, so the names are compared here.
    """
    wanted = words.casefold().strip()
    found = sorted(
        (row.name, row.person_id)
        for row in db.all(_NAMES, cohort_id=cohort_id)
        if wanted in row.name.casefold()
    )
    return [
        row for _, id in found[:most] for row in db.all(_ONE_OF, cohort_id=cohort_id, person_id=id)
    ]


def progress(db: Db, person_id: int) -> list[Row]:
    """Their steps: when begun, done, last used."""
    return db.all(_PROGRESS, person_id=person_id)


def progress_of(db: Db, people: Sequence[int]) -> dict[int, list[Row]]:
    """The steps of several people; nobody is there who began none."""
    found: dict[int, list[Row]] = {}
    for given in _at_once(people):
        for row in db.all(_PROGRESS_OF, **given):
            found.setdefault(row.person_id, []).append(row)
    return found


def steps_of(db: Db, cohort_id: int) -> dict[str, tuple[int, int]]:
    """Per step, of those who share: how many began it, and how many of them finished it."""
    return {
        row.step: (int(row.begun), int(row.done)) for row in db.all(_STEPS, cohort_id=cohort_id)
    }


def size(db: Db, cohort_id: int) -> int:
    """How many are in a group."""
    row = db.first(_SIZE, cohort_id=cohort_id)
    return int(row.people) if row else 0


def sizes(db: Db, cohort_id: int) -> tuple[int, int]:
    """How many are in a group, and how many of them share anything."""
    row = db.first(_SIZES, cohort_id=cohort_id)
    return (int(row.people), int(row.sharing or 0)) if row else (0, 0)


def stops(db: Db, cohort_id: int, before: datetime, most: int) -> list[Row]:
    """At which open screens those who share have been standing since before then."""
    return db.all(_STOPS, cohort_id=cohort_id, before=before, most=most)


def sign_counts(db: Db, cohort_id: int, since: datetime) -> list[Row]:
    return db.all(_SIGN_COUNTS, cohort_id=cohort_id, since=since)


def first_signs(
    db: Db, cohort_id: int, levels: tuple[tuple[str, int], ...], since: datetime, most: int
) -> tuple[int, ...]:
    """The oldest signs of each kind, of those whose level reaches what the kind asks for."""
    rows = db.all(_signs(levels), cohort_id=cohort_id, fades=since, most=most)
    return tuple(row.id for row in rows)


def signs(db: Db, cohort_id: int, numbers: Sequence[int], since: datetime) -> list[Row]:
    """These signs, of people who are in the group now; the oldest first."""
    rows = [
        row
        for given in _at_once(numbers)
        for row in db.all(_SIGNS, cohort_id=cohort_id, fades=since, **given)
    ]
    return sorted(rows, key=lambda row: (row.since, row.id))


def signs_of(db: Db, person_id: int, since: datetime) -> list[Row]:
    return db.all(_SIGNS_OF, person_id=person_id, since=since)


def place_of(db: Db, person_id: int) -> Row | None:
    return db.first(_PLACE, person_id=person_id)


# Who waits for an answer

_WAITING = (
    select(
        HelpRequest.id, HelpRequest.person_id, HelpRequest.how, HelpRequest.text, HelpRequest.at,
        Person.name, Person.language, Member.cohort_id,
    )
    .select_from(HelpRequest)
    # From the few open requests of the whole house: nobody goes through their whole group.
    .join(Member, Member.person_id == HelpRequest.person_id)
    .join(CohortCoach, CohortCoach.cohort_id == Member.cohort_id + 0)
    .join(Person, Person.id == HelpRequest.person_id)
    .where(
        CohortCoach.person_id == bindparam("coach_id"),
        _OPEN_MEMBER,
        HelpRequest.answered_at.is_(None),
    )
    .order_by(HelpRequest.at, HelpRequest.id)
    .limit(bindparam("most"))
)  # fmt: skip
_WAIT_FOR = Query(_WAITING)
_WAIT_IN = Query(_WAITING.where(Member.cohort_id + 0 == bindparam("cohort_id")))
_CALL_FOR = Query(
    select(HelpRequest.__table__)
    .join(Member, Member.person_id == HelpRequest.person_id)
    .join(CohortCoach, CohortCoach.cohort_id == Member.cohort_id)
    .where(
        HelpRequest.id == bindparam("id"),
        CohortCoach.person_id == bindparam("coach_id"),
        _OPEN_MEMBER,
    )
    .limit(1)
)
_ANSWER = Query(
    update(HelpRequest)
    .where(HelpRequest.person_id == bindparam("person_is"), HelpRequest.answered_at.is_(None))
    .values(answered_at=bindparam("now", type_=Instant()), answered_by=bindparam("by"))
)
_OPEN_CALLS_OF = Query(
    select(HelpRequest.__table__)
    .where(HelpRequest.person_id == bindparam("person_id"), HelpRequest.answered_at.is_(None))
    .order_by(HelpRequest.id)
)


_WISHES = (
    select(Sign.person_id, Sign.at, Person.name, Person.language, Member.cohort_id)
    .select_from(Sign)
    # As above: from the few wishes, not from whole groups.
    .join(Member, Member.person_id == Sign.person_id + 0)
    .join(CohortCoach, CohortCoach.cohort_id == Member.cohort_id + 0)
    .join(Person, Person.id == Sign.person_id)
    .where(
        CohortCoach.person_id == bindparam("coach_id"),
        _OPEN_MEMBER,
        _SHARING,
        _WANTS_A_TALK,
        Sign.at > bindparam("fades", type_=Instant()),
    )
    .order_by(Sign.at, Sign.id)
    .limit(bindparam("most"))
)  # fmt: skip
_WISHES_FOR = Query(_WISHES)
_WISHES_IN = Query(_WISHES.where(Member.cohort_id + 0 == bindparam("cohort_id")))
_WISH_OF = Query(
    select(Sign.person_id, Sign.at)
    .where(
        Sign.person_id == bindparam("person_id"),
        _WANTS_A_TALK,
        Sign.at > bindparam("fades", type_=Instant()),
    )
)  # fmt: skip
_ANSWERED_OF = Query(
    select(HelpRequest.__table__)
    .where(
        HelpRequest.person_id == bindparam("person_id"),
        HelpRequest.answered_at > bindparam("since", type_=Instant()),
    )
    .order_by(HelpRequest.id)
)


def wishes(
    db: Db, coach_id: int, fades: datetime, cohort_id: int = 0, most: int = 50
) -> list[Row]:
    """Who of those who share something wants a talk, and was not written to; oldest first."""
    rows = (
        db.all(_WISHES_IN, coach_id=coach_id, cohort_id=cohort_id, fades=fades, most=most)
        if cohort_id
        else db.all(_WISHES_FOR, coach_id=coach_id, fades=fades, most=most)
    )
    return list({row.person_id: row for row in rows}.values())


def wish_of(db: Db, person_id: int, fades: datetime) -> Row | None:
    """Since when somebody wants a talk, while no coach has written to them."""
    return db.first(_WISH_OF, person_id=person_id, fades=fades)


def answered_calls_of(db: Db, person_id: int, since: datetime) -> list[Row]:
    """What somebody asked and was answered since then, in the order in which they asked."""
    return db.all(_ANSWERED_OF, person_id=person_id, since=since)


def waiting(db: Db, coach_id: int, cohort_id: int = 0, most: int = 50) -> list[Row]:
    """Open requests of people in the coach's groups, or in one of them; the oldest first.

    Somebody in two groups of one coach comes once.
    """
    rows = (
        db.all(_WAIT_IN, coach_id=coach_id, cohort_id=cohort_id, most=most)
        if cohort_id
        else db.all(_WAIT_FOR, coach_id=coach_id, most=most)
    )
    return list({row.id: row for row in rows}.values())


_COACH_UNTOLD = Query(
    select(HelpRequest.id, CohortCoach.person_id.label("coach_id"))
    .select_from(HelpRequest)
    .join(Member, Member.person_id == HelpRequest.person_id)
    .join(CohortCoach, CohortCoach.cohort_id == Member.cohort_id)
    .where(
        HelpRequest.answered_at.is_(None),
        _OPEN_MEMBER,
        CohortCoach.person_id != HelpRequest.person_id,
        ~exists().where(
            Promise.person_id == CohortCoach.person_id,
            Promise.card == bindparam("card"),
            Promise.thing_kind == "call",
            Promise.thing_id == HelpRequest.id,
        ),
    )
    .order_by(HelpRequest.id, CohortCoach.person_id)
)


def untold(db: Db, card: str) -> list[tuple[int, int]]:
    """Open requests with each coach who was not told of them by this card: (request, coach)."""
    rows = db.all(_COACH_UNTOLD, card=card)
    return list(dict.fromkeys((row.id, row.coach_id) for row in rows))


def call_for(db: Db, id: int, coach_id: int) -> Row | None:
    """A request, if it is one of this coach's people."""
    return db.first(_CALL_FOR, id=id, coach_id=coach_id)


def answer_calls(db: Db, person_id: int, by: str, now: datetime) -> int:
    """All that somebody asked is answered now, by a person with this name."""
    return db.changed(_ANSWER, person_is=person_id, by=by, now=now)


def open_calls_of(db: Db, person_id: int) -> list[Row]:
    return db.all(_OPEN_CALLS_OF, person_id=person_id)


# Looks, notes, shared cards

_LAST_LOOK = Query(
    select(Look.id)
    .where(
        Look.person_id == bindparam("person_id"),
        Look.by_id == bindparam("by_id"),
        Look.what == bindparam("what"),
        Look.at > bindparam("since", type_=Instant()),
    )
    .limit(1)
)
_LOOKED_AT = Query(
    select(Look.person_id).where(
        Look.by_id == bindparam("by_id"),
        Look.what == bindparam("what"),
        Look.at > bindparam("since", type_=Instant()),
    )
)
_LOOKS = Query(
    select(Look.__table__)
    .where(Look.person_id == bindparam("person_id"))
    .order_by(Look.at.desc(), Look.id.desc())
    .limit(bindparam("most"))
)
_NOTES = Query(
    select(Note.__table__)
    .where(Note.person_id == bindparam("person_id"))
    .order_by(Note.at.desc(), Note.id.desc())
)
_NOTE = Query(select(Note.__table__).where(Note.id == bindparam("id")))
_DROP_NOTE = Query(delete(Note).where(Note.id == bindparam("key_is")))
_SHARED = Query(
    select(Shared.__table__)
    .where(Shared.person_id == bindparam("person_id"))
    .order_by(Shared.at.desc(), Shared.id.desc())
)
_UNSHARE = Query(
    delete(Shared).where(
        Shared.person_id == bindparam("person_is"),
        Shared.thing_kind == bindparam("kind_is"),
        Shared.thing_id == bindparam("thing_is"),
    )
)


def unshare(db: Db, person_id: int, kind: str, thing_id: int) -> None:
    db.run(_UNSHARE, person_is=person_id, kind_is=kind, thing_is=thing_id)


def last_look(db: Db, person_id: int, by_id: int, what: str, since: datetime) -> bool:
    """Whether this very look was noted since then."""
    found = db.first(_LAST_LOOK, person_id=person_id, by_id=by_id, what=what, since=since)
    return found is not None


def looked_at(db: Db, by_id: int, what: str, since: datetime) -> list[int]:
    """At whom somebody looked in this way since then."""
    return [row.person_id for row in db.all(_LOOKED_AT, by_id=by_id, what=what, since=since)]


def looks(db: Db, person_id: int, most: int = 20) -> list[Row]:
    """Who looked at them, the last first."""
    return db.all(_LOOKS, person_id=person_id, most=most)


def notes(db: Db, person_id: int) -> list[Row]:
    return db.all(_NOTES, person_id=person_id)


def note(db: Db, id: int) -> Row | None:
    return db.first(_NOTE, id=id)


def drop_note(db: Db, id: int) -> None:
    db.run(_DROP_NOTE, key_is=id)


def shared(db: Db, person_id: int) -> list[Row]:
    """The cards somebody showed to their coaches, the last first."""
    return db.all(_SHARED, person_id=person_id)


# What coaches and people write to each other

_TAKE_OVER = Query(
    select(TakeOver.__table__)
    .where(TakeOver.person_id == bindparam("person_id"), TakeOver.ended_at.is_(None))
    .order_by(TakeOver.id.desc())
    .limit(1)
)
_OVERDUE = Query(
    select(TakeOver.__table__)
    .where(
        TakeOver.ended_at.is_(None),
        or_(
            TakeOver.until < bindparam("now", type_=Instant()),
            ~exists().where(
                Member.person_id == TakeOver.person_id,
                _OPEN_MEMBER,
                CohortCoach.cohort_id == Member.cohort_id,
                CohortCoach.person_id == TakeOver.by_id,
                Role.person_id == TakeOver.by_id,
                Role.kind == "coach",
                Role.ended_at.is_(None),
            ),
        ),
    )
    .order_by(TakeOver.id)
    .limit(bindparam("most"))
)
_HELD_BY = Query(
    select(TakeOver.__table__)
    .where(TakeOver.by_id == bindparam("by_id"), TakeOver.ended_at.is_(None))
    .order_by(TakeOver.id)
)
_HELD = Query(select(TakeOver.person_id).where(TakeOver.ended_at.is_(None)))
_END_TAKE_OVER = changing(TakeOver, ("ended_at", "how"))
_WORDS = Query(
    select(StaffWord.__table__)
    .where(
        StaffWord.person_id == bindparam("person_id"),
        StaffWord.at >= bindparam("since", type_=Instant()),
    )
    .order_by(StaffWord.id)
)
_WORDS_TO = Query(
    select(StaffWord.__table__)
    .where(
        StaffWord.person_id == bindparam("person_id"),
        or_(StaffWord.by == "person", StaffWord.by_id == bindparam("by_id")),
    )
    .order_by(StaffWord.id.desc())
    .limit(bindparam("most"))
)
_CARRIED = Query(
    select(ToSend.word_id, ToSend.status, ToSend.sent_at, ToSend.error)
    .where(ToSend.word_id == bindparam("word_id"))
    .order_by(ToSend.id.desc())
    .limit(1)
)
_PROMISED = Query(
    select(Promise.due_at, Promise.kept_at, Promise.outcome)
    .where(
        Promise.person_id == bindparam("person_id"),
        Promise.thing_kind == "word",
        Promise.thing_id == bindparam("thing_id"),
    )
    .order_by(Promise.id.desc())
    .limit(1)
)


def take_over(db: Db, person_id: int) -> Row | None:
    """Who holds their talk now."""
    return db.first(_TAKE_OVER, person_id=person_id)


def held_by(db: Db, by_id: int) -> list[Row]:
    return db.all(_HELD_BY, by_id=by_id)


def held(db: Db) -> frozenset[int]:
    """Whose talks somebody of the staff holds now."""
    return frozenset(row.person_id for row in db.all(_HELD))


def overdue(db: Db, now: datetime, most: int = 50) -> list[Row]:
    """Talks that were held for their day, or whose holder is no coach of theirs any more."""
    return db.all(_OVERDUE, now=now, most=most)


def end_take_over(db: Db, id: int, how: str, now: datetime) -> None:
    db.run(_END_TAKE_OVER, key_is=id, ended_at=now, how=how)


def words_since(db: Db, person_id: int, since: datetime) -> list[Row]:
    """What was said between them and the staff since then, in order."""
    return db.all(_WORDS, person_id=person_id, since=since)


def words_with(db: Db, person_id: int, by_id: int, most: int = 20) -> list[Row]:
    """The last words between them and one of the staff, the last first."""
    return db.all(_WORDS_TO, person_id=person_id, by_id=by_id, most=most)


def carried(db: Db, word_id: int) -> Row | None:
    """The message that carries a coach's words, if it is made."""
    return db.first(_CARRIED, word_id=word_id)


def promised_word(db: Db, person_id: int, word_id: int) -> Row | None:
    """Until when a coach's words wait for a good hour."""
    return db.first(_PROMISED, person_id=person_id, thing_id=word_id)


_GROUP_WORDS = Query(
    select(GroupWord.__table__)
    .where(
        GroupWord.cohort_id == bindparam("cohort_id"),
        GroupWord.person_id == bindparam("person_id"),
    )
    .order_by(GroupWord.id.desc())
    .limit(10)
)
_ARRIVED = Query(
    select(
        func.count().label("made"),
        func.sum(case((ToSend.status == "sent", 1), else_=0)).label("arrived"),
    )
    .select_from(StaffWord)
    .join(ToSend, ToSend.word_id == StaffWord.id)
    .where(StaffWord.group_word_id == bindparam("group_word_id"))
)
_STILL_WAIT = Query(
    select(func.count().label("waits"))
    .select_from(StaffWord)
    .join(
        Promise,
        and_(
            Promise.person_id == StaffWord.person_id,
            Promise.card == "group_word",
            Promise.thing_kind == "word",
            Promise.thing_id == StaffWord.id,
            Promise.kept_at.is_(None),
        ),
    )
    .where(StaffWord.group_word_id == bindparam("group_word_id"))
)


_GROUP_OF_WORD = Query(
    select(Cohort.name)
    .join(GroupWord, GroupWord.cohort_id == Cohort.id)
    .where(GroupWord.id == bindparam("id"))
)


def group_of_word(db: Db, id: int) -> str:
    """The name of the group that words were written to; "" when it is gone."""
    row = db.first(_GROUP_OF_WORD, id=id)
    return str(row.name) if row else ""


def group_words(db: Db, cohort_id: int, by_id: int) -> list[Row]:
    """The last words of one coach to a group, the newest first."""
    return db.all(_GROUP_WORDS, cohort_id=cohort_id, person_id=by_id)


def group_word_states(db: Db, id: int) -> tuple[int, int]:
    """Of words to a group: how many messages arrived, and how many wait for a kind hour."""
    made = db.first(_ARRIVED, group_word_id=id)
    waits = db.first(_STILL_WAIT, group_word_id=id)
    return int(made.arrived or 0) if made else 0, int(waits.waits) if waits else 0
