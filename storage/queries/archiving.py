"""Contacts nobody used for a year go to the archive; they are deleted 30 days after a notice.

Without a notice nothing is deleted: who does not want to hear from us finds them in the archive.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Date, bindparam, exists, select, update

from dialogs.exchange import NOTICE, YEAR_UNUSED
from storage.columns import Instant
from storage.queries import things
from storage.sql import Db, Query, inserting
from storage.tables import Contact, Promise

CARD = "archive_notice"
MOST = 200

_UNUSED = (
    select(Contact.id)
    .where(
        Contact.used_at < bindparam("before", type_=Instant()),
        Contact.state != "archived",
    )
    .limit(bindparam("most"))
)
_ARCHIVE = Query(
    update(Contact)
    .where(Contact.id == bindparam("key_is"))
    .values(state="archived", next_due=None)
)
_NO_MORE_WORDS = Query(
    update(Promise)
    .where(
        Promise.thing_kind == "contact",
        Promise.thing_id == bindparam("contact_is"),
        Promise.person_id == bindparam("person_is"),
        Promise.kept_at.is_(None),
    )
    .values(kept_at=bindparam("now", type_=Instant()), outcome="cancelled")
)
_OF = Query(select(Contact.id, Contact.person_id).where(Contact.id.in_(_UNUSED)))
_TO_BE_TOLD = Query(
    select(Contact.person_id)
    .distinct()
    .where(
        Contact.used_at < bindparam("before", type_=Instant()),
        Contact.state == "archived",
        Contact.noticed.is_(None),
        ~exists().where(Promise.person_id == Contact.person_id, Promise.card == CARD),
    )
    .limit(bindparam("most"))
)
_NOTICED_OF = Query(
    update(Contact)
    .where(
        Contact.person_id == bindparam("person_is"),
        Contact.used_at < bindparam("before", type_=Instant()),
        Contact.state == "archived",
        Contact.noticed.is_(None),
    )
    .values(noticed=bindparam("today", type_=Date()))
)
_OVER = Query(
    select(Contact.id, Contact.person_id)
    .where(
        Contact.used_at < bindparam("unused", type_=Instant()),
        Contact.state == "archived",
        Contact.noticed <= bindparam("before", type_=Date()),
    )
    .limit(bindparam("most"))
)


def archive_old(db: Db, now: datetime, most: int = MOST) -> int:
    """One round of all three: archive, promise the notice, delete. How many rows it touched."""
    return _archive(db, now, most) + _promise_notices(db, now, most) + _delete(db, now, most)


def _archive(db: Db, now: datetime, most: int) -> int:
    unused = db.all(_OF, before=now - YEAR_UNUSED, most=most)
    db.each(_ARCHIVE, ({"key_is": row.id} for row in unused))
    db.each(
        _NO_MORE_WORDS,
        ({"contact_is": row.id, "person_is": row.person_id, "now": now} for row in unused),
    )
    return len(unused)


def _promise_notices(db: Db, now: datetime, most: int) -> int:
    """A word to each of them, once a month at the most: a kept promise stays for 30 days."""
    people = [row.person_id for row in db.all(_TO_BE_TOLD, before=now - YEAR_UNUSED, most=most)]
    rows: list[dict[str, Any]] = [
        {
            "person_id": id, "kind": "remind", "card": CARD, "thing_kind": "person",
            "thing_id": id, "turn": 0, "local_at": "", "note": None, "due_at": now,
            "made_at": now, "kept_at": None, "outcome": "",
        }
        for id in people
    ]  # fmt: skip
    if rows:
        db.each(inserting(Promise, tuple(sorted(rows[0]))), rows)
    return len(rows)


def note_told(db: Db, person_id: int, now: datetime, today: Any) -> int:
    """They are told now: from today the 30 days count. How many contacts it is about."""
    before = now - YEAR_UNUSED
    return db.changed(_NOTICED_OF, person_is=person_id, before=before, today=today)


def _delete(db: Db, now: datetime, most: int) -> int:
    over = db.all(
        _OVER, unused=now - YEAR_UNUSED, before=(now - NOTICE).date(), most=most
    )  # fmt: skip
    for row in over:
        db.run(_NO_MORE_WORDS, contact_is=row.id, person_is=row.person_id, now=now)
        things.drop_contact(db, row.id)
    return len(over)
