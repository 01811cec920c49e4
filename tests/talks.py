"""Talks without a network: the real storage, reading and rendering, driven step by step.

talks = Talks(language="ar")
talks.says("/start")           -> what came back, rendered
talks.presses("Start")         -> by label, or by "#choice" id
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from sqlmodel import SQLModel, create_engine

import storage.tables
from bot.channel import Abilities, Began, Button, Outgoing, Tapped, What, Wrote
from bot.places import place_codes
from bot.reading import read
from bot.rendering import Reader, outgoing, text, words_of
from dialogs.facts import Service
from dialogs.memory import bookmark_from_json, show_from_json
from dialogs.model import Bookmark, House, Show
from dialogs.scenes import HOUSE
from locales import catalogue
from storage import forgetting, sqlite
from storage.queries import people
from storage.queries import talk as talk_queries
from storage.sql import Connected, Query, changing
from storage.turns import Taken, Update, World, hear

SERVICE = Service(operator="Welcome House", contact="help@example.org", languages=("en",))


def fresh_database(path: str = ":memory:") -> Connected:
    """A database with every table, as the models say."""
    db = sqlite.connect(path)
    _empty().connection.backup(db.connection)
    return db


@cache
def _empty() -> Connected:
    """Made once for all: the tables take longer to make than most talks."""
    db = sqlite.connect(":memory:")
    SQLModel.metadata.create_all(create_engine("sqlite://", creator=lambda: db.connection))
    return db


@dataclass(frozen=True)
class Came:
    """One message that came back."""

    message: Outgoing
    show: Show

    @property
    def text(self) -> str:
        plain = "\n".join(part.text for part in self.message.parts)
        return catalogue.without_marks(plain)

    @property
    def buttons(self) -> tuple[Button, ...]:
        return self.message.buttons


class Talks:
    """One address talking with the house. Several may share one database."""

    def __init__(
        self,
        language: str = "en",
        now: datetime | None = None,
        address: str = "1",
        channel: str = "test",
        db: Connected | None = None,
        house: House = HOUSE,
        service: Service = SERVICE,
    ) -> None:
        self.db = db or fresh_database()
        self.now = now or datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Helsinki"))
        self.address, self.channel, self.language = address, channel, language
        self.world = World(house, service, place_codes, languages=service.languages)
        self.updates = 0
        self.last: list[Came] = []
        self.whisper = ""
        self.shown: list[Button] = []
        self.forgets = False
        """Whether the house forgets what it kept long enough, as it does every night."""

    def says(self, words: str) -> list[Came]:
        return self.does(Wrote(words))

    def begins(self, payload: str = "") -> list[Came]:
        return self.does(Began(payload))

    def presses(self, label: str) -> list[Came]:
        """A button of what was shown last, by its label or as "#id"."""
        for one in reversed(self.shown):
            plain = re.sub(r"\s+", " ", one.label)
            if plain == label or (label.startswith("#") and _choice(one.code) == label[1:]):
                return self.does(Tapped(one.code))
        raise AssertionError(f"no button {label!r} among {[b.label for b in self.shown]}")

    def does(self, what: What, update: str = "") -> list[Came]:
        self.updates += 1
        self.taken = self.hears(what, update or f"{self.address}-{self.updates}")
        return self.comes()

    def hears(self, what: What, update: str) -> Taken:
        at = self.now.astimezone(UTC)
        one = Update(self.channel, update, self.address, at, self.language)
        with self.db.transaction():
            taken = hear(
                self.db, self.world, one,
                lambda here, facts: read(self.world.house, what, here, facts, self.now),
            )  # fmt: skip
        whisper = taken.whisper
        self.whisper = text(whisper.key, whisper.args, self.reader()) if whisper else ""
        return taken

    def comes(self) -> list[Came]:
        """What is to be sent now, as it would be sent; marked as sent."""
        came: list[Came] = []
        for row in self.waiting():
            show = show_from_json(row.show)
            message = outgoing(show, self.reader(), Abilities())
            self.db.run(
                _SENT, key_is=row.id, status="sent", sent_at=row.made_at,
                message=str(row.id), words=words_of(message),
            )  # fmt: skip
            came.append(Came(message, show))
            if message.buttons:
                self.shown = list(message.buttons)
        self.last = came
        return came

    def waiting(self) -> list:
        identity = people.identity(self.db, self.channel, self.address)
        return [] if identity is None else self.db.all(_WAITING, identity_id=identity.id)

    def reader(self) -> Reader:
        row = self.person
        zone = (row.zone if row else "") or self.world.zone
        language = row.language if row else self.language
        return Reader(language, zone, self.now.astimezone(ZoneInfo(zone)).date(), self.address)

    @property
    def person(self):
        identity = people.identity(self.db, self.channel, self.address)
        return people.person(self.db, identity.person_id) if identity else None

    @property
    def bookmark(self) -> Bookmark:
        return bookmark_from_json(talk_queries.place(self.db, self.person.id))

    def passes(self, **span: float) -> list[Came]:
        """Time goes by, beat for beat; what was promised meanwhile comes."""
        return self.until(self.now + timedelta(**span))

    def until(self, moment: datetime) -> list[Came]:
        """Beats a quarter of an hour apart; those at which nothing is due are passed over."""
        from scheduler.digests import SPECIAL
        from scheduler.promises import keep_all
        from storage.queries.promises import next_due

        came: list[Came] = []
        beat = timedelta(minutes=15)
        while self.now < moment:
            due = self.now if self.waiting() else next_due(self.db) or moment
            beats = -((self.now - due.astimezone(self.now.tzinfo)) // beat)
            before = self.now
            self.now = min(moment, self.now + max(beats, 1) * beat)
            self.db.begin()
            if self.forgets and self.now.date() > before.date():
                forgetting.forget_old(self.db, self.now.astimezone(UTC), most=5_000)
            keep_all(self.db, self.world, self.now.astimezone(UTC), dict(SPECIAL))
            self.db.commit()
            came += self.comes()
        return came


def _choice(code: str) -> str:
    parts = code.split("~")
    return parts[3] if len(parts) == 5 else ""


def _waiting() -> Query:
    from sqlalchemy import bindparam, select

    from storage.tables import ToSend

    return Query(
        select(ToSend.__table__)
        .where(ToSend.identity_id == bindparam("identity_id"), ToSend.status == "queued")
        .order_by(ToSend.urgency, ToSend.id)
    )


_WAITING = _waiting()
_SENT = changing(storage.tables.ToSend, ("message", "sent_at", "status", "words"))
