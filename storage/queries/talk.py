"""What was heard and what is to be said."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, text, update

from storage.columns import Instant, Packed
from storage.sql import Db, Query, Row, insert_or_pass
from storage.tables import Heard, Place, Promise, ToSend

_HEAR = Query(
    insert_or_pass(Heard)
    .values(
        channel=bindparam("channel"),
        update=bindparam("update"),
        identity_id=bindparam("identity_id"),
        person_id=bindparam("person_id"),
        words=bindparam("words", type_=Packed()),
        at=bindparam("at", type_=Instant()),
    )
    .on_conflict_do_nothing(index_elements=["channel", "update"])
    .returning(Heard.id)
)
_HEARD = Query(
    select(Heard.id).where(
        Heard.channel == bindparam("channel"), Heard.update == bindparam("update")
    )
)
_PLACE = Query(select(Place.bookmark).where(Place.person_id == bindparam("person_id")))
_KEEP_PLACE = Query(
    insert_or_pass(Place)
    .values(
        person_id=bindparam("person_id"),
        bookmark=bindparam("bookmark", type_=Packed()),
        scene=bindparam("scene"),
        screen=bindparam("screen"),
        at=bindparam("at", type_=Instant()),
    )
    .on_conflict_do_update(
        index_elements=["person_id"],
        set_={
            "bookmark": bindparam("bookmark", type_=Packed()),
            "scene": bindparam("scene"),
            "screen": bindparam("screen"),
            "at": bindparam("at", type_=Instant()),
        },
    )
)
_WORDS = Query(
    update(Heard)
    .where(Heard.id == bindparam("key_is"))
    .values(words=bindparam("words", type_=Packed()), person_id=bindparam("person_id"))
)
_SAY = Query(
    insert_or_pass(ToSend).values(
        person_id=bindparam("person_id"),
        identity_id=bindparam("identity_id"),
        show=bindparam("show", type_=Packed()),
        visit=bindparam("visit"),
        edit=bindparam("edit"),
        made_at=bindparam("made_at", type_=Instant()),
        **{name: text(value) for name, value in {
            "urgency": "0", "status": "'queued'", "unasked": "false", "staff": "false", "seq": "0",
            "attempts": "0",
            "message": "''", "error": "''",
        }.items()},
    )
)  # fmt: skip
_STALE_EDITS = Query(
    delete(ToSend).where(
        ToSend.identity_id == bindparam("identity_id"),
        ToSend.status == "queued",
        ToSend.edit.is_(True),
        ToSend.visit == bindparam("visit"),
    )
)
_DROP_UNASKED = Query(
    delete(ToSend).where(
        ToSend.person_id == bindparam("person_id"),
        ToSend.status == "queued",
        ToSend.urgency >= 2,
    )
)
_LAST_SHOWN = Query(
    select(ToSend.message)
    .where(
        ToSend.identity_id == bindparam("identity_id"),
        ToSend.visit == bindparam("visit"),
        ToSend.status == "sent",
        ToSend.message != "",
    )
    .order_by(ToSend.id.desc())
    .limit(1)
)
_CANCEL = (
    update(Promise)
    .where(
        Promise.person_id == bindparam("person_is"),
        Promise.kept_at.is_(None),
        Promise.thing_kind == bindparam("thing_kind_is"),
        Promise.thing_id == bindparam("thing_id_is"),
    )
    .values(kept_at=bindparam("at", type_=Instant()), outcome="cancelled")
)
_CANCEL_ALL = Query(_CANCEL)
_CANCEL_CARD = Query(_CANCEL.where(Promise.card == bindparam("card_is")))
_CANCEL_WAKES = Query(
    update(Promise)
    .where(
        Promise.person_id == bindparam("person_is"),
        Promise.kept_at.is_(None),
        Promise.kind == "wake",
    )
    .values(kept_at=bindparam("at", type_=Instant()), outcome="void")
)
_OUT = select(ToSend.__table__).where(
    ToSend.person_id == bindparam("person_id"),
    ToSend.identity_id == bindparam("identity_id"),
    ToSend.seq > bindparam("after"),
    ToSend.status.in_(("sent", "unknown")),
)
_IN = select(Heard.__table__).where(
    Heard.person_id == bindparam("person_id"),
    Heard.identity_id == bindparam("identity_id"),
    Heard.id > bindparam("after"),
    Heard.words.is_not(None),
)
_NEXT_OUT = Query(_OUT.order_by(ToSend.seq).limit(bindparam("most")))
_LAST_OUT = Query(_OUT.order_by(ToSend.seq.desc()).limit(bindparam("most")))
_NEXT_IN = Query(_IN.order_by(Heard.id).limit(bindparam("most")))
_LAST_IN = Query(_IN.order_by(Heard.id.desc()).limit(bindparam("most")))


def heard_before(db: Db, channel: str, update: str) -> bool:
    return db.first(_HEARD, channel=channel, update=update) is not None


def note_heard(
    db: Db,
    channel: str,
    update: str,
    identity_id: int,
    person_id: int | None,
    at: datetime,
    words: Any = None,
) -> int | None:
    """Its id, or None when this update had been heard before."""
    row = db.first(
        _HEAR, channel=channel, update=update, identity_id=identity_id, person_id=person_id,
        words=words, at=at,
    )  # fmt: skip
    return None if row is None else int(row.id)


def set_words(db: Db, heard_id: int, words: Any, person_id: int | None) -> None:
    db.run(_WORDS, key_is=heard_id, words=words, person_id=person_id)


def place(db: Db, person_id: int) -> Any:
    """Their bookmark as it was kept, or None before the first turn."""
    row = db.first(_PLACE, person_id=person_id)
    return None if row is None else row.bookmark


def keep_place(
    db: Db, person_id: int, bookmark: Any, now: datetime, stands: tuple[str, str] = ("", "")
) -> None:
    """`stands`: scene and screen of the exercise that is open; two empty words without one."""
    db.run(
        _KEEP_PLACE, person_id=person_id, bookmark=bookmark, scene=stands[0], screen=stands[1],
        at=now,
    )  # fmt: skip


def say(
    db: Db, person_id: int, identity_id: int, show: Any, visit: int, edit: bool, now: datetime
) -> None:
    """An answer to somebody waiting."""
    db.run(
        _SAY, person_id=person_id, identity_id=identity_id, show=show, visit=visit, edit=edit,
        made_at=now,
    )  # fmt: skip


def drop_stale_edits(db: Db, identity_id: int, visit: int) -> None:
    """Of several changes to one message only the newest goes out."""
    db.run(_STALE_EDITS, identity_id=identity_id, visit=visit)


def drop_unasked(db: Db, person_id: int) -> int:
    """Take back what waits to be sent without having been asked for."""
    return db.changed(_DROP_UNASKED, person_id=person_id)


def message_of_visit(db: Db, identity_id: int, visit: int) -> str:
    """The channel's id of the message that showed this visit, or ""."""
    row = db.first(_LAST_SHOWN, identity_id=identity_id, visit=visit)
    return row.message if row else ""


def cancel_reminders(
    db: Db, person_id: int, thing_kind: str, thing_id: int, now: datetime, card: str = ""
) -> None:
    given = {"person_is": person_id, "thing_kind_is": thing_kind, "thing_id_is": thing_id}
    if card:
        db.run(_CANCEL_CARD, card_is=card, at=now, **given)
    else:
        db.run(_CANCEL_ALL, at=now, **given)


def void_wakes(db: Db, person_id: int, now: datetime) -> None:
    db.run(_CANCEL_WAKES, person_is=person_id, at=now)


def said_to(db: Db, person_id: int, identity_id: int, after: int, most: int) -> list[Row]:
    """What was sent to them on this address, oldest first.

    The first ones after that `seq`; without one (0) the last ones.
    """
    who = {"person_id": person_id, "identity_id": identity_id, "after": after, "most": most}
    return db.all(_NEXT_OUT, **who) if after else db.all(_LAST_OUT, **who)[::-1]


def said_by(db: Db, person_id: int, identity_id: int, after: int, most: int) -> list[Row]:
    """What they said on this address, oldest first: after that id, or (0) the last ones."""
    who = {"person_id": person_id, "identity_id": identity_id, "after": after, "most": most}
    return db.all(_NEXT_IN, **who) if after else db.all(_LAST_IN, **who)[::-1]
