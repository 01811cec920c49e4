"""Who somebody is, and where they can be reached."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, or_, select

from storage.columns import Instant
from storage.sql import Db, Pieces, Query, Row, changing
from storage.tables import Consented, Erased, Identity, JoinCode, Person, Place, Role, Sharer

_PERSON = Query(select(Person.__table__).where(Person.id == bindparam("id")))
_IDENTITY = Query(
    select(Identity.__table__).where(
        Identity.channel == bindparam("channel"), Identity.address == bindparam("address")
    )
)
_IDENTITY_BY_ID = Query(select(Identity.__table__).where(Identity.id == bindparam("id")))
_AT_ADDRESS = Pieces(
    select(Identity.__table__, Person.__table__, Place.__table__)
    .select_from(Identity)
    .outerjoin(Person, Person.id == Identity.person_id)
    .outerjoin(Place, Place.person_id == Person.id)
    .where(Identity.channel == bindparam("channel"), Identity.address == bindparam("address")),
    Identity,
    Person,
    Place,
)
_LEADS_TO = Query(
    select(Identity.id)
    .where(
        or_(
            Identity.person_id == bindparam("person_id"),
            Identity.former_person_id == bindparam("person_id"),
            exists().where(
                Sharer.person_id == bindparam("person_id"), Sharer.identity_id == Identity.id
            ),
        )
    )
    .limit(1)
)
_DOORS = Query(
    select(Identity.__table__)
    .where(Identity.person_id == bindparam("person_id"))
    .order_by(Identity.seen_at.desc())
)
_SHARERS = Query(select(Sharer.__table__).where(Sharer.identity_id == bindparam("identity_id")))
_DROP_SHARER = Query(
    delete(Sharer).where(
        Sharer.identity_id == bindparam("identity_is"), Sharer.person_id == bindparam("person_is")
    )
)
_CODE = Query(select(JoinCode.__table__).where(JoinCode.code_hash == bindparam("code_hash")))
_DROP_CODES = Query(delete(JoinCode).where(JoinCode.person_id == bindparam("person_id")))
_UNDECIDED = Query(
    select(Person.id)
    .where(
        Person.onboarded.is_(False),
        Person.made_at < bindparam("before", type_=Instant()),
        ~exists().where(
            Consented.person_id == Person.id,
            Consented.purpose == "privacy",
            Consented.given.is_(True),
        ),
        # Who works here need not talk with the bot.
        ~exists().where(Role.person_id == Person.id, Role.ended_at.is_(None)),
    )
    .limit(bindparam("most"))
)
_IDLE = Query(
    select(Person.id)
    .where(Person.seen_at < bindparam("before", type_=Instant))
    .limit(bindparam("most"))
)
_ERASED = Query(select(Erased.__table__).order_by(Erased.id))
_HOW_MANY = Query(select(func.count()).select_from(Person).where(Person.onboarded.is_(True)))


def person(db: Db, id: int) -> Row | None:
    return db.first(_PERSON, id=id)


def identity(db: Db, channel: str, address: str) -> Row | None:
    return db.first(_IDENTITY, channel=channel, address=address)


def at_address(db: Db, channel: str, address: str) -> tuple[Row | None, Row | None, Row | None]:
    """The address, who is there, and their place in the talk; None for what is not known."""
    found = db.pieces(_AT_ADDRESS, channel=channel, address=address)
    return (found[0], found[1], found[2]) if found else (None, None, None)


def identity_by_id(db: Db, id: int) -> Row | None:
    return db.first(_IDENTITY_BY_ID, id=id)


def can_be_met(db: Db, person_id: int) -> bool:
    """Whether any address leads to this person, now or when a joining is undone."""
    return db.first(_LEADS_TO, person_id=person_id) is not None


def doors_of(db: Db, person_id: int) -> list[Row]:
    """Their addresses, the one used last first."""
    return db.all(_DOORS, person_id=person_id)


def best_door(db: Db, person_id: int, reaching: frozenset[str]) -> Row | None:
    """Where an unasked message reaches them: a channel that reaches out, else any open one."""
    open_ones = [door for door in doors_of(db, person_id) if not door.gone]
    out = [door for door in open_ones if door.channel in reaching]
    return (out or open_ones or [None])[0]


def sharers(db: Db, identity_id: int) -> list[Row]:
    return db.all(_SHARERS, identity_id=identity_id)


def drop_sharer(db: Db, identity_id: int, person_id: int) -> None:
    """Their word opens nothing on this address any more."""
    db.run(_DROP_SHARER, identity_is=identity_id, person_is=person_id)


def code(db: Db, code_hash: str) -> Row | None:
    return db.first(_CODE, code_hash=code_hash)


def drop_codes(db: Db, person_id: int) -> None:
    db.run(_DROP_CODES, person_id=person_id)


def new_person(db: Db, language: str, zone: str, now: datetime) -> int:
    return db.add(Person, language=language, zone=zone, made_at=now, seen_at=now)


def change_person(db: Db, id: int, **changes: Any) -> None:
    if changes:
        db.run(changing(Person, tuple(sorted(changes))), key_is=id, **changes)


def change_identity(db: Db, id: int, **changes: Any) -> None:
    db.run(changing(Identity, tuple(sorted(changes))), key_is=id, **changes)


def never_agreed(db: Db, before: datetime, most: int = 100) -> list[int]:
    """People who began before then and never said yes to the notice."""
    return [row.id for row in db.all(_UNDECIDED, before=before, most=most)]


def idle_since(db: Db, before: datetime, most: int = 100) -> list[int]:
    return [row.id for row in db.all(_IDLE, before=before, most=most)]


def how_many(db: Db) -> int:
    row = db.first(_HOW_MANY)
    return int(row[0]) if row else 0


def erased(db: Db) -> list[Row]:
    """Numbers of people who were deleted, with when they had come."""
    return db.all(_ERASED)
