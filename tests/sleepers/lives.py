"""Whose sleep it is: the full life, and lives in which a screen is asked that it never hears.

A life is laid over the full one inside a dream. A sleeper remembers the name of theirs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from dialogs.scenes.elsewhere import sealed
from dialogs.wishes import LockPhone, SharePhone
from storage import tables
from storage.granting import Who, grant
from storage.queries import people
from storage.sql import Db
from storage.turns import nowhere
from tests.builders import NOW, TODAY, a_contact

FULL = ""
"""The life with a little of everything."""
OLD_LIVES = {
    "start": "newcomer", "find_town": "agreed", "ask_remind": "agreed", "feed_list": "alone",
}  # fmt: skip
"""The lives of those who fell asleep before lives were written beside them."""
WORD, ANOTHER_WORD = "apple pie", "pear tree"
THINGS = ("contact_log", "draft", "contact", "goal", "post_mark", "post")

Ids = Mapping[str, int]


def _changed(**changes: Any) -> Callable[[Db, Ids], None]:
    return lambda db, ids: people.change_person(db, ids["person"], **changes)


def _nobody_yet(**consents: bool) -> Callable[[Db, Ids], None]:
    return _changed(consents=consents, onboarded=False, name="", country="", city="")


def without_things(db: Db, ids: Ids) -> None:
    """Their things are deleted, by themselves or by time."""
    for table in THINGS:
        db.execute(f"DELETE FROM {table}")


def _two_goals(db: Db, ids: Ids) -> None:
    """As many as there may be; of one they have nearly all they count."""
    db.execute("UPDATE goal SET target = 3, done = 2, unit = 'talks'")
    a_goal(db, ids["person"])


def _promised(db: Db, ids: Ids) -> None:
    """They owe Leena something, know a little of her, and see her more than they planned."""
    db.execute("UPDATE contact SET promise = 'a book', promised_by = 'me', note = 'has a dog'")


def _writing(db: Db, ids: Ids) -> None:
    """A message was begun, and waits."""
    a_draft(db, ids["person"], ids["contact"])


def _shared(db: Db, ids: Ids) -> None:
    """Their things are behind a word; somebody else uses the phone too."""
    grant(db, _who(db, ids), SharePhone(sealed(WORD), ""))


def _locked(db: Db, ids: Ids) -> None:
    """Nobody is here until a word is given."""
    _shared(db, ids)
    grant(db, _who(db, ids), LockPhone())


def _who(db: Db, ids: Ids) -> Who:
    person = people.person(db, ids["person"])
    door = people.identity_by_id(db, ids["door"])
    assert person is not None
    assert door is not None
    return Who(person, door, NOW, nowhere, "Europe/Helsinki")


LIVES: Mapping[str, Callable[[Db, Ids], None]] = {
    FULL: lambda db, ids: None,
    "newcomer": _nobody_yet(),
    "agreed": _nobody_yet(privacy=True),
    "alone": without_things,
    "two_goals": _two_goals,
    "promised": _promised,
    "writing": _writing,
    "flanders": _changed(country="BE", city="Gent", host_language="nl"),
    "unasked": _changed(consents={"privacy": True}, fields=[], host_level=None, feed_rhythm=""),
    "refused": _changed(consents={"privacy": True, "remind": False}),
    "paused": _changed(paused_until=NOW + timedelta(days=3)),
    "shared": _shared,
    "locked": _locked,
}


# What somebody made on the way to where they sleep


def _a_maria(db: Db, person: int, **more: Any) -> None:
    a_contact(db, person, "Maria", **more)


def a_goal(db: Db, person: int, **more: Any) -> None:
    given = {
        "text": "Talk to three people", "area": "people", "target": 3, "unit": "talks",
        "deadline": TODAY + timedelta(days=30), "made": TODAY, "made_at": NOW,
    }  # fmt: skip
    db.add(tables.Goal, person_id=person, **{**given, **more})


def a_draft(db: Db, person: int, contact: int | None = None, **more: Any) -> None:
    said = json.dumps({"type": "m3", "to": "Maria"} if contact is None else {"type": "m3"})
    given = {"template": "m3", "contact_id": contact, "text": said, "made": TODAY, "made_at": NOW}
    db.add(tables.Draft, person_id=person, **{**given, **more})


MADE: Mapping[str, tuple[type[Any], Callable[..., None]]] = {
    "contact": (tables.Contact, _a_maria),
    "goal": (tables.Goal, a_goal),
    "draft": (tables.Draft, a_draft),
}
"""Things of theirs that a scene makes, and how such a thing looks."""


def named_in(data: Any) -> set[tuple[str, int]]:
    """The things a bookmark speaks of."""
    match data:
        case {"r": [str(kind), int(id)]}:
            return {(kind, id)}
        case Mapping():
            return {one for value in data.values() for one in named_in(value)}
        case str():
            return set()
        case Sequence():
            return {one for value in data for one in named_in(value)}
    return set()
