"""Calls for a human being reach who answers them, once: the coaches, or the operator.

    somebody with a coach      --> each of their coaches, when it is not quiet for the coach
    nobody goes with them, or
    it is a hard moment        --> the operator's own chat, at once

Who was told is written with what is said, so nobody is told twice.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs import rhythm
from dialogs.facts import Person
from dialogs.kernel import show_card
from dialogs.memory import show_to_json
from dialogs.model import Line, Ref, Show, Word
from storage import tables, words
from storage.facts import load, person_from
from storage.queries import doctor as ask
from storage.queries import people
from storage.queries import staff as staff_queries
from storage.sql import Db, Row
from storage.turns import World

RELAY = 1
ONE, SEVERAL = "call_waiting", "calls_waiting"
"""The cards of a coach: of one who waits, and of several at once."""


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


def tell_coaches(db: Db, world: World, now: datetime) -> int:
    """Tell coaches who waits for them; to how many it was said.

    A coach is told on a channel that reaches out, in no quiet hour of theirs and on no silent
    day; several who wait come as one message. Everybody is told of once, to each coach.
    """
    waiting: dict[int, list[int]] = defaultdict(list)
    for call, coach in staff_queries.untold(db, ONE):
        waiting[coach].append(call)
    return sum(_tell_coach(db, world, coach, calls, now) for coach, calls in waiting.items())


def _tell_coach(db: Db, world: World, coach: int, calls: list[int], now: datetime) -> bool:
    row = people.person(db, coach)
    door = people.best_door(db, coach, words.REACHING)
    if row is None or door is None or door.channel not in words.REACHING:
        return False
    person = person_from(row, world.zone)
    if person.stopped or _is_quiet(now, person):
        return False
    facts = load(db, row, door, frozenset({"calls", "roles"}), world.service, now, world.zone)
    known = [call for call in calls if facts.call(call) is not None]
    if known:
        card, about = (
            (ONE, Ref("call", known[0])) if len(known) == 1 else (SEVERAL, Ref("person", coach))
        )
        show = show_card(world.house, card, about, facts, now.astimezone(ZoneInfo(person.zone)))
        db.add(
            tables.ToSend, person_id=coach, identity_id=door.id, urgency=RELAY,
            show=show_to_json(show), made_at=now,
        )  # fmt: skip
    for call in known:
        _note_told(db, coach, call, now)
    return bool(known)


def _is_quiet(now: datetime, person: Person) -> bool:
    try:
        return rhythm.is_quiet(now, person)
    except rhythm.AlwaysQuiet:
        return True


def _note_told(db: Db, coach: int, call: int, now: datetime) -> None:
    """A kept promise says that this coach knows of this call."""
    db.add(
        tables.Promise, person_id=coach, kind="remind", card=ONE, thing_kind="call",
        thing_id=call, due_at=now, made_at=now, kept_at=now, outcome="spoken",
    )  # fmt: skip


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
