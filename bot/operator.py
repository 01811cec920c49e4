"""The operator's own chat: calls for a human being arrive there, and answers go back from there.

/answer 12 Good morning, ...     says these words to the person who made call 12
"""

from __future__ import annotations

import re
from datetime import datetime

from dialogs.memory import show_to_json
from dialogs.model import Line, Show
from storage import tables
from storage.queries import doctor as ask
from storage.queries import people, talk
from storage.sql import Db

RELAY = 1
_ANSWER = re.compile(r"/answer(?:@\w+)?\s+(\d+)\s+(.+)", re.DOTALL)


def is_answer(text: str) -> bool:
    """Whether the operator answers a call, well-formed or not."""
    return text.startswith("/answer")


def take_answer(
    db: Db, channel: str, update: str, chat: str, text: str, operator: str, language: str,
    now: datetime,
) -> bool:  # fmt: skip
    """Carry the operator's words to the person, and say back what came of it.

    False when this update had been heard before.
    """
    door = people.identity(db, channel, chat)
    if door is None or talk.heard_before(db, channel, update):
        return False
    talk.note_heard(db, channel, update, door.id, None, now)
    found = _ANSWER.fullmatch(text.strip())
    call = ask.call(db, int(found[1])) if found else None
    if found is None or call is None:
        _say(db, door.id, door.person_id, Line("staff-answer-how", language=language), now)
        return True
    person = people.best_door(db, call.person_id, frozenset({"telegram"}))
    if person is None:
        _say(db, door.id, call.person_id, Line("staff-answer-gone", language=language), now)
        return True
    words = Line("staff-answer", {"who": operator, "text": found[2].strip()})
    _say(db, person.id, call.person_id, words, now, staff=False)
    ask.answered(db, call.id, now)
    _say(db, door.id, call.person_id, Line("staff-answered", language=language), now)
    return True


def _say(
    db: Db, door_id: int, person_id: int | None, line: Line, now: datetime, *, staff: bool = True
) -> None:
    if person_id is None:
        return
    db.add(
        tables.ToSend, person_id=person_id, identity_id=door_id, urgency=RELAY, staff=staff,
        show=show_to_json(Show((line,))), made_at=now,
    )  # fmt: skip
