"""A coach takes somebody's talk over, writes there, and gives it back at the same screen.

take_over --> the person is told; the bookmark stands still; what they write is for the coach
say       --> a message at once
hand_back --> "I am back", and the screen where they were; after 24 hours by itself
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from dialogs.memory import bookmark_from_json
from dialogs.model import HandedBack, TakenOver
from storage import access, tables, words
from storage.access import NotTheirs
from storage.queries import people, talk
from storage.queries import staff as ask
from storage.sessions import Viewer
from storage.sql import Db
from storage.turns import World, take

A_DAY: Final = timedelta(hours=24)


def take_over(db: Db, world: World, viewer: Viewer, person_id: int, now: datetime) -> str:
    """Hold the talk: "held"; or why not: "taken" by somebody else, "gone", "stopped"."""
    access.must_know(db, viewer, person_id)
    person = people.person(db, person_id)
    door = people.best_door(db, person_id, words.REACHING)
    held = ask.take_over(db, person_id)
    if held is not None:
        return "held" if held.by_id == viewer.id else "taken"
    if person is None or door is None:
        return "gone"
    waits = access.awaits_words(db, viewer, person_id, now)
    if not waits and not words.may_be_written(person):
        return "stopped"
    db.add(
        tables.TakeOver, person_id=person_id, by_id=viewer.id, by_name=viewer.name,
        began_at=now, until=now + A_DAY,
    )  # fmt: skip
    take(db, world, person, door, TakenOver(viewer.name), now)
    access.note_look(db, viewer, person_id, "talk", now)
    return "held"


def say(db: Db, viewer: Viewer, person_id: int, text: str, now: datetime) -> str:
    """Words in a talk this viewer holds: "sent", or "gone"."""
    access.must_know(db, viewer, person_id)
    held = ask.take_over(db, person_id)
    if held is None or held.by_id != viewer.id:
        raise NotTheirs
    return words.answer(db, person_id, viewer.id, viewer.name, text, now, held=True)


def write(db: Db, viewer: Viewer, person_id: int, text: str, now: datetime) -> str:
    """Words to somebody whose talk goes its own way.

    An answer goes out at once ("sent"); what nobody asked for waits for a kind hour ("waits").
    "stopped" when they want no messages, "gone" when no door is open, "taken" while another of
    the staff holds the talk.
    """
    access.must_know(db, viewer, person_id)
    held = ask.take_over(db, person_id)
    if held is not None and held.by_id != viewer.id:
        return "taken"
    if held is not None or access.awaits_words(db, viewer, person_id, now):
        return words.answer(
            db, person_id, viewer.id, viewer.name, text, now, held=held is not None
        )
    person = people.person(db, person_id)
    if person is None or people.best_door(db, person_id, words.REACHING) is None:
        return "gone"
    if not words.may_be_written(person):
        return "stopped"
    words.write(db, person, viewer.id, viewer.name, text, now)
    return "waits"


def show_again(db: Db, viewer: Viewer, person_id: int, now: datetime) -> str:
    """The open question once more, at a kind hour, unless they move on before: "waits".

    "stopped", "gone", "taken" as for words; "gone" also when nothing is open.
    """
    access.must_know(db, viewer, person_id)
    place, person = talk.place(db, person_id), people.person(db, person_id)
    if person is None or not place or people.best_door(db, person_id, words.REACHING) is None:
        return "gone"
    if ask.take_over(db, person_id) is not None:
        return "taken"
    if not words.may_be_written(person):
        return "stopped"
    talk.void_wakes(db, person_id, now)
    here = bookmark_from_json(place)
    db.add(
        tables.Promise, person_id=person_id, kind="wake", turn=here.turn, due_at=now, made_at=now
    )
    return "waits"


def write_to_group(db: Db, viewer: Viewer, group_id: int, text: str, now: datetime) -> int:
    """The same words to everybody of a group who wants messages; to how many."""
    to = access.members_to_write(db, viewer, group_id)
    return words.write_to_group(db, group_id, to, viewer.id, viewer.name, text, now)


def hand_back(db: Db, world: World, viewer: Viewer, person_id: int, now: datetime) -> None:
    """The talk goes on where it stood. Raises NotTheirs for a talk somebody else holds."""
    access.must_know(db, viewer, person_id)
    held = ask.take_over(db, person_id)
    if held is None or held.by_id != viewer.id:
        raise NotTheirs
    _end(db, world, held.id, person_id, "handed_back", now)


def hand_back_in_time(db: Db, world: World, now: datetime, most: int = 20) -> int:
    """Talks that were held for a day go on by themselves; how many it was.

    So do those whose holder may not see the person any more.
    """
    late = ask.overdue(db, now, most)
    for held in late:
        how = "in_time" if held.until < now else "left"
        _end(db, world, held.id, held.person_id, how, now)
    return len(late)


def _end(db: Db, world: World, id: int, person_id: int, how: str, now: datetime) -> None:
    ask.end_take_over(db, id, how, now)
    person = people.person(db, person_id)
    door = people.best_door(db, person_id, words.REACHING)
    if person is not None and door is not None:
        take(db, world, person, door, HandedBack(), now)


def heard(db: Db, viewer: Viewer, person_id: int) -> tuple[words.Said, ...]:
    """What was said since this viewer took the talk over; nothing from before."""
    access.must_know(db, viewer, person_id)
    held = ask.take_over(db, person_id)
    if held is None or held.by_id != viewer.id:
        raise NotTheirs
    rows = ask.words_since(db, person_id, held.began_at)
    return tuple(words.state_of(db, row, viewer.id) for row in rows)
