"""The life a sleeper sleeps in: one person with everything, and ways to wake them.

Ids are those of a fresh database, so that what a sleeper of an old release names is there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from datetime import UTC
from typing import Any

from bot.channel import Abilities, Outgoing, What
from bot.reading import read
from bot.rendering import Reader, outgoing
from dialogs.facts import Service
from dialogs.memory import show_from_json
from dialogs.model import Event, House, Show, Woke
from dialogs.scenes import HOUSE
from storage import tables
from storage.queries import people, talk
from storage.sql import Connected
from storage.turns import Meant, Taken, Update, World, hear, take
from tests.builders import NOW, TODAY, a_full_life, rows
from tests.sleepers.lives import FULL, LIVES, MADE, named_in, without_things
from tests.talks import fresh_database

SERVICE = Service(
    operator="Welcome House", contact="help@example.org", has_person=True, feeds=True,
    languages=("en", "fi"), telegram="silta_bot", web="https://silta.example",
    helplines={"FI": (("Somebody who listens", "116 123"),)},
)  # fmt: skip


def towns(words: str, country: str) -> tuple[str, ...]:
    """A gazetteer of two names, of which one is there twice."""
    found = {
        "Turku": ("FI|Varsinais-Suomi|Turku|Europe/Helsinki",),
        "Holm": ("FI|Uusimaa|Holm|Europe/Helsinki", "SE|Skåne|Holm|Europe/Stockholm"),
    }
    return found.get(words, ())


class Life:
    """One person in one database; a dream changes nothing."""

    def __init__(self, house: House = HOUSE) -> None:
        self.db: Connected = fresh_database()
        self.things = a_full_life(self.db)
        self.world = World(house, SERVICE, towns, languages=SERVICE.languages)
        self.updates = 0

    @contextlib.contextmanager
    def dream(self, bookmark: Any, life: str = FULL) -> Iterator[None]:
        """The person is at this bookmark; afterwards nothing of it has happened."""
        self.db.begin()
        try:
            self._lie_down(bookmark, life)
            yield
        finally:
            self.db.roll_back()

    @contextlib.contextmanager
    def moment(self) -> Iterator[None]:
        """A piece of a dream that is forgotten while the dream goes on."""
        with self.db.piece() as forget:
            try:
                yield
            finally:
                forget()

    def _lie_down(self, bookmark: Any, life: str) -> None:
        LIVES[life](self.db, self.things)
        self._has_what_they_made(bookmark)
        talk.keep_place(self.db, self.person, bookmark, NOW)

    def _has_what_they_made(self, bookmark: Any) -> None:
        """Things that were made on the way to where they sleep are there too."""
        for kind, id in sorted(named_in(bookmark.get("frames", ()))):
            table, make = MADE.get(kind, (None, None))
            if table is not None and make is not None and not rows(self.db, table, id=id):
                make(self.db, self.person, id=id)

    @property
    def person(self) -> int:
        """Whoever is at the address now; a beginner at a locked phone."""
        door = people.identity_by_id(self.db, self.things["door"])
        assert door is not None
        return int(door.person_id)

    def loses_everything(self) -> None:
        """Their things are deleted, by themselves or by time."""
        without_things(self.db, self.things)

    def does(self, what: What) -> tuple[Taken, list[Outgoing]]:
        """They write or press; what came of it and what came back."""
        return self._heard(lambda here, facts: read(self.world.house, what, here, facts, NOW))

    def opens(self, event: Event) -> list[Outgoing]:
        return self._heard(lambda here, facts: Meant(event))[1]

    def is_reminded(self) -> list[Outgoing]:
        """A "Later" comes due, and they have not moved on since."""
        person = people.person(self.db, self.person)
        door = people.identity_by_id(self.db, self.things["door"])
        before = self._last()
        turn = talk.place(self.db, person.id).get("turn", 0)
        take(self.db, self.world, person, door, Woke(turn), NOW)
        return self._came(before)

    def bookmark(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = talk.place(self.db, self.person) or {}
        return found

    def codes_of(self, show: Show) -> list[str]:
        """The buttons of a message, as a channel would carry them."""
        return [
            one.code for one in outgoing(show, self._reader(), Abilities()).buttons if one.code
        ]

    def _heard(self, understood: Any) -> tuple[Taken, list[Outgoing]]:
        self.updates += 1
        before = self._last()
        update = Update("test", str(self.updates), "1", NOW.astimezone(UTC), "en")
        taken = hear(self.db, self.world, update, understood)
        return taken, self._came(before)

    def _came(self, before: int) -> list[Outgoing]:
        reader = self._reader()
        fresh = [row for row in rows(self.db, tables.ToSend) if row.id > before]
        return [outgoing(show_from_json(row.show), reader, Abilities()) for row in fresh]

    @staticmethod
    def _reader() -> Reader:
        return Reader("en", "Europe/Helsinki", TODAY, "1")

    def _last(self) -> int:
        return max((row.id for row in rows(self.db, tables.ToSend)), default=0)
