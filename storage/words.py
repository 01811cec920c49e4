"""What people of the staff write to somebody, and how it gets there.

    in a talk they hold, or an answer  -> a message at once
    by themselves, to one              -> a card at a kind hour
    to a whole group                   -> a card at a kind hour, within the cap over all senders

Callers have made sure that the words may be written: see `storage.access`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from dialogs.memory import show_to_json
from dialogs.model import Choice, Line, Show, Word
from storage import tables
from storage.facts import zone_of
from storage.queries import people
from storage.queries import staff as ask
from storage.sql import Db, Row

LONGEST: Final = 1000
"""Letters of one message: three bubbles on a small phone."""
REACHING: Final = frozenset({"telegram", "test"})
RELAY: Final = 1
TO_ONE, TO_GROUP = "coach_word", "group_word"
ANSWERS: Final = tuple(Choice(one, Word(f"card-{TO_ONE}.{one}")) for one in ("answer", "thanks"))
"""The buttons of that card."""


def answer(
    db: Db, person_id: int, by_id: int, by_name: str, text: str, now: datetime, held: bool = False
) -> str:
    """Words to somebody who waits for them: "sent", or "gone" when no door is open.

    All that they had asked for counts as answered. In a talk that is held they write back as
    they like; else a button leads to an answer, so that none is taken for something else.
    """
    door = people.best_door(db, person_id, REACHING)
    if door is None:
        return "gone"
    word = db.add(
        tables.StaffWord, person_id=person_id, by="coach", by_id=by_id, by_name=by_name,
        text=text, at=now,
    )  # fmt: skip
    line = Line("staff-answer", {"who": by_name, "text": text})
    show = Show((line,)) if held else Show((line,), ANSWERS, card=TO_ONE, thing=word)
    db.add(
        tables.ToSend, person_id=person_id, identity_id=door.id, urgency=RELAY, word_id=word,
        show=show_to_json(show), made_at=now,
    )  # fmt: skip
    ask.answer_calls(db, person_id, by_name, now)
    return "sent"


def may_be_written(row: Row) -> bool:
    """Whether a coach's words may come to them: they are in the group, and never said no."""
    consents = row.consents or {}
    wanted = consents.get("privacy") and consents.get("remind", True)
    return bool(wanted and not row.stopped and not row.silent_until_heard)


def write(
    db: Db, person: Row, by_id: int, by_name: str, text: str, now: datetime, group: int = 0
) -> int:
    """Words nobody asked for: promised for the first kind moment. The number of the words."""
    word = db.add(
        tables.StaffWord, person_id=person.id, by="coach", by_id=by_id, by_name=by_name,
        text=text, group_word_id=group or None, at=now,
    )  # fmt: skip
    local = now.astimezone(zone_of(person))
    db.add(
        tables.Promise, person_id=person.id, kind="remind", card=TO_GROUP if group else TO_ONE,
        thing_kind="word", thing_id=word, due_at=now, made_at=now,
        local_at=local.replace(tzinfo=None).isoformat(timespec="minutes"),
    )  # fmt: skip
    return word


def write_to_group(
    db: Db, cohort_id: int, to: Sequence[int], by_id: int, by_name: str, text: str, now: datetime
) -> int:
    """The same words to many; how many get them. Who wants no messages gets none."""
    wanted = [row for id in to if (row := people.person(db, id)) and may_be_written(row)]
    group = db.add(
        tables.GroupWord,
        cohort_id=cohort_id,
        person_id=by_id,
        text=text,
        people=len(wanted),
        at=now,
    )
    for row in wanted:
        write(db, row, by_id, by_name, text, now, group)
    return len(wanted)


@dataclass(frozen=True)
class Said:
    """Words between a person and the staff, and what became of them.

    state: heard (the person's own), sent, waits (for a kind hour, until `at_last`), on_its_way,
    unknown, not_sent.
    """

    id: int
    mine: bool
    by: str
    text: str
    at: datetime
    state: str
    until: datetime | None = None


def state_of(db: Db, row: Row, viewer_id: int) -> Said:
    """One row of `staff_word` with what became of it."""
    if row.by != "coach":
        return Said(row.id, False, "", row.text, row.at, "heard")
    state, until = _carried(db, row)
    return Said(row.id, row.by_id == viewer_id, row.by_name, row.text, row.at, state, until)


_STATES: Final = {
    "sent": "sent", "queued": "on_its_way", "sending": "on_its_way", "unknown": "unknown",
    "dead": "not_sent",
}  # fmt: skip


def _carried(db: Db, row: Row) -> tuple[str, datetime | None]:
    message = ask.carried(db, row.id)
    if message is not None:
        return _STATES.get(message.status, "unknown"), None
    promise = ask.promised_word(db, row.person_id, row.id)
    if promise is not None and promise.kept_at is None:
        return "waits", promise.due_at
    return "not_sent", None
