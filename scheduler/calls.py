"""Calls for a human being reach the operator's own chat, once."""

from __future__ import annotations

from datetime import datetime

from dialogs.memory import show_to_json
from dialogs.model import Line, Show, Word
from storage import tables
from storage.queries import doctor as ask
from storage.queries import people
from storage.sql import Db, Row

RELAY = 1


def pass_on(db: Db, channel: str, chat: str, language: str, now: datetime) -> int:
    """Put untold calls into the operator's chat; how many. The asker's name is what they chose."""
    calls = ask.untold_calls(db)
    if not calls:
        return 0
    door = people.identity(db, channel, chat)
    door_id = door.id if door else _operator_door(db, channel, chat, now)
    for call in calls:
        db.add(
            tables.ToSend,
            person_id=call.person_id,
            identity_id=door_id,
            urgency=RELAY,
            staff=True,
            show=show_to_json(Show((_line(call, language),))),
            made_at=now,
        )
        ask.told(db, call.id, now)
    return len(calls)


def _line(call: Row, language: str) -> Line:
    key = "staff-call-text" if call.text else "staff-call"
    args = {
        "who": call.name or str(call.person_id),
        "id": str(call.id),
        "how": Word(f"staff-call-how-{call.how}"),
        "at": call.at,
        "text": call.text,
    }
    return Line(key, args, language=language)


def _operator_door(db: Db, channel: str, chat: str, now: datetime) -> int:
    """The operator's address belongs to nobody until they talk with the bot themselves."""
    return db.add(tables.Identity, channel=channel, address=chat, made_at=now, seen_at=now)
