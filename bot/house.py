"""The house put together: settings in, a running Silta out. The only place that knows everyone.

channels --hear--> turn in the writer --wake--> delivery --> channels
clock beats --> promises, digests, feeds, forgetting --> rows --> delivery
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import threading
from collections import Counter, deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot import calendars, making, operator
from bot.channel import (
    Busy,
    Button,
    CameBack,
    Channel,
    Entry,
    File,
    Heard,
    Incoming,
    Left,
    MovedTo,
    Part,
    Wrote,
)
from bot.channels.web.asks import Visitor
from bot.clock import Clock
from bot.delivery import Delivery, real_now
from bot.places import place_codes
from bot.reading import BESIDE, read, typed_words
from bot.rendering import Reader, said, text
from bot.settings import Settings, operator_chat, service_of
from dialogs.facts import Service
from dialogs.memory import show_from_json, show_to_json, value_from_json
from dialogs.model import House, Line, Show
from dialogs.scenes import HOUSE
from locales import catalogue, negotiation
from storage import forgetting, schema, tables
from storage.facts import load, zone_of
from storage.granting import hashed
from storage.queries import house as house_queries
from storage.queries import outbox, people, staff, talk, things
from storage.sql import Connected, Db, Row
from storage.turns import Meant, Taken, Update, World, hear, meet
from storage.writer import CannotWrite, Closed, Writer

log = structlog.get_logger()

TRIES = 3
_ROW = re.compile(r"[0-9]{1,18}")
_CURSOR = re.compile(r"([0-9]{1,18})-([0-9]{1,18})")
"""As many digits as a row number can have in the database."""
MOST_WAITING = 5000
"""Pieces of work in the writer's queue from which on channels are asked to wait."""


@dataclass
class Silta:
    """A running house. Make it with `opened`."""

    settings: Settings
    writer: Writer
    world: World
    clock: Clock
    channels: dict[str, Channel] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    """What came of updates since the start: new, again, busy."""
    delivery: Delivery = field(init=False)
    reader: Connected = field(init=False)
    operator_chat: str = field(init=False)

    def __post_init__(self) -> None:
        self.reader = self.settings.data.connect(read_only=True)
        self.operator_chat = operator_chat(self.settings.home)
        now = real_now if self.clock.is_real else self.clock.now
        self.delivery = Delivery(
            self.writer, self.channels, self.settings.timezone, now, self._file
        )

    # Hearing

    async def hear(self, incoming: Incoming) -> Heard:
        """Take the turn for an update; returns after the commit.

        Raises Busy when the queue is too long or the database cannot be written. An update that
        fails three turns is set aside with an apology: it was heard, and nothing else of it is
        kept.
        """
        if self.writer.waiting > MOST_WAITING:
            raise Busy
        incoming = replace(incoming, at=self.clock.now())
        try:
            if self._from_operator(incoming):
                return await self._operator(incoming)
            match incoming.what:
                case Left() | CameBack() | MovedTo():
                    await self.writer.do("doors", lambda db: self._door(db, incoming))
                    return Heard(True)
            taken = await self._turn(incoming)
        except (Closed, CannotWrite):
            self.counts["busy"] += 1
            raise Busy from None
        self.counts["new" if taken.new else "again"] += 1
        if taken.new:
            self.delivery.wake()
        whisper = taken.whisper
        if whisper is None:
            return Heard(taken.new)
        row = Reader(taken.language or "en", self.settings.timezone, self.clock.now().date())
        return Heard(taken.new, text(whisper.key, whisper.args, row))

    def _from_operator(self, incoming: Incoming) -> bool:
        return (
            incoming.channel == "telegram"
            and bool(self.operator_chat)
            and incoming.address == self.operator_chat
            and isinstance(incoming.what, Wrote)
            and operator.is_answer(incoming.what.text)
        )

    async def _operator(self, incoming: Incoming) -> Heard:
        assert isinstance(incoming.what, Wrote)
        text = incoming.what.text
        name, language = self.world.service.operator, self.world.languages[0]
        new = await self.writer.do(
            "operator",
            lambda db: operator.take_answer(
                db, incoming.channel, incoming.update, incoming.address, text, name, language,
                incoming.at,
            ),
        )  # fmt: skip
        self.delivery.wake()
        return Heard(new)

    async def _turn(self, incoming: Incoming) -> Taken:
        update = self._update(incoming)
        for number in range(1, TRIES + 1):
            try:
                return await self.writer.do("turn", lambda db: self._hear(db, update, incoming))
            except (Busy, Closed, CannotWrite):
                raise
            except Exception as error:
                log.error(
                    "turn_failed", channel=incoming.channel, action=type(incoming.what).__name__,
                    number=number, error=type(error).__name__,
                    exc_info=_plain(error) if number == TRIES else None,
                )  # fmt: skip
        await self.writer.do("set aside", lambda db: self._set_aside(db, update, incoming))
        return Taken(True)

    def _hear(self, db: Db, update: Update, incoming: Incoming) -> Taken:
        def understood(here: Any, facts: Any) -> Meant:
            now = update.at.astimezone(zone_of(facts.person, self.world.zone))
            return read(self.world.house, incoming.what, here, facts, now)

        return hear(db, self.world, update, understood)

    def _update(self, incoming: Incoming) -> Update:
        language = negotiation.best(incoming.language, self.world.languages)
        return Update(
            incoming.channel, incoming.update, incoming.address, incoming.at, language,
            incoming.zone,
        )  # fmt: skip

    def _set_aside(self, db: Db, update: Update, incoming: Incoming) -> None:
        now = update.at
        identity = people.identity(db, update.channel, update.address)
        if identity is not None and talk.heard_before(db, update.channel, update.id):
            return
        person, identity = meet(db, update, identity)
        talk.note_heard(db, update.channel, update.id, identity.id, person.id, now)
        db.add(
            tables.SetAside, channel=update.channel, update=update.id, person_id=person.id,
            raw=repr(incoming.what), reason="three turns failed", at=now,
        )  # fmt: skip
        sorry = show_to_json(Show((Line("common-sorry"),)))
        db.add(
            tables.ToSend, person_id=person.id, identity_id=identity.id, show=sorry, made_at=now
        )

    async def set_aside(self, channel: str, update: str, raw: str, reason: str) -> None:
        """Keep an update that could not even be read, for a week, so that somebody can look.

        Raises Busy when it cannot be kept now.
        """

        def keep(db: Db) -> None:
            db.add(
                tables.SetAside, channel=channel, update=update, raw=raw, reason=reason,
                at=self.clock.now(),
            )  # fmt: skip

        try:
            await self.writer.do("set aside", keep)
        except (Closed, CannotWrite):
            raise Busy from None

    def _door(self, db: Db, incoming: Incoming) -> None:
        identity = people.identity(db, incoming.channel, incoming.address)
        if identity is None:
            return
        match incoming.what:
            case Left():
                people.change_identity(db, identity.id, gone=True)
                outbox.all_dead(db, identity.id, "they left")
            case CameBack():
                people.change_identity(db, identity.id, gone=False)
            case MovedTo(address=address):
                if people.identity(db, incoming.channel, address) is None:
                    people.change_identity(db, identity.id, address=address)

    # The talk as pages show it

    def talk(self, channel: str, address: str, after: str, most: int) -> list[Entry]:
        """What was said on an address after a cursor "heard-sent", oldest first."""
        today = self.clock.now().date()
        return talk_of(self.reader, channel, address, after, most, self.world.zone, today)

    def _file(self, show: Show, row: Row) -> File | None:
        """What a message carries, made at the moment of sending."""
        return self._made(show.picture, row.identity_id, row.person_id, show.thing)

    def _made(self, name: str, identity_id: int, person_id: int, thing: int) -> File | None:
        person = people.person(self.reader, person_id)
        door = people.identity_by_id(self.reader, identity_id)
        if person is None or door is None:
            return None
        if name == "copy":
            return self.copy_of(self.reader, person_id, person.language)
        return making.make(name, self._subject(person, door, thing))

    def _subject(self, person: Row, door: Row, thing: int) -> making.Subject:
        zone = person.zone or self.world.zone
        service, now = self.world.service, self.clock.now()
        return subject_of(self.reader, person, door, service, now, zone, thing)

    async def calendar(self, key: str) -> bytes | None:
        """The calendar behind a private address; None when there is none, or it was ended."""
        found = things.calendar_key(self.reader, hashed(key))
        person = people.person(self.reader, found.person_id) if found else None
        doors = people.doors_of(self.reader, person.id) if person else []
        if person is None or not doors:
            return None
        subject = self._subject(person, doors[0], 0)
        return await asyncio.to_thread(calendars.everything, subject)

    async def file_of(self, person_id: int, name: str, thing: int) -> File | None:
        """A file of somebody's own things, for their page; None when there is nothing in it."""
        person = people.person(self.reader, person_id)
        if person is not None and name == "copy":
            return self.copy_of(self.reader, person_id, person.language)
        doors = people.doors_of(self.reader, person_id)
        made = self._made(name, doors[0].id, person_id, thing) if doors else None
        return await made.made() if made else None

    def copy_of(self, db: Db, person_id: int, language: str) -> File:
        return copy_of(db, person_id, language, self.clock.now())

    def visitor(self, address: str) -> Visitor:
        """What the chat page must know about whoever is at an address."""
        identity = people.identity(self.reader, "web", address)
        if identity is None or identity.person_id is None:
            return Visitor()
        row = people.person(self.reader, identity.person_id)
        if row is None:
            return Visitor()
        talk_to = "/human" if self.world.service.has_person and row.onboarded else ""
        return Visitor(
            row.language,
            row.zone or self.world.zone,
            person=talk_to,
            held_by=self._held_by(row.id),
            menu=_beside(row.language) if row.onboarded else (),
        )

    def _held_by(self, person_id: int) -> str:
        """Who of the staff holds this talk now; "" while Silta itself does."""
        held = staff.take_over(self.reader, person_id)
        return held.by_name if held else ""

    async def file_in_talk(self, channel: str, address: str, id: str) -> File | None:
        """A file that was offered in the talk of this address, made anew; None for any other."""
        identity = people.identity(self.reader, channel, address)
        if identity is None or identity.person_id is None or not _ROW.fullmatch(id):
            return None
        row = outbox.one(self.reader, int(id))
        if row is None or (row.identity_id, row.person_id) != (identity.id, identity.person_id):
            return None
        name, thing = row.show.get("picture", ""), row.show.get("thing", 0)
        found = self._made(name, identity.id, identity.person_id, thing)
        return await found.made() if found else None

    def read_ahead(self) -> None:
        """Read beside everything else what takes long, so that hardly a turn waits for it.

        Who closes the house meanwhile does not wait for it either.
        """
        ahead = partial(_read_ahead, self.settings.offered)
        threading.Thread(target=ahead, name="silta-ahead", daemon=True).start()

    async def settle(self, channel: str, address: str) -> None:
        """Wait until everything for an address has been said."""
        while True:
            identity = people.identity(self.reader, channel, address)
            waiting = identity and any(
                row.identity_id == identity.id
                for row in outbox.waiting(self.reader, datetime.now(UTC), 1000)
            )
            if not waiting and not (identity and identity.id in self.delivery.carried):
                return
            self.delivery.wake()
            await asyncio.sleep(0.005)

    async def close(self) -> None:
        """Let what is on the wire finish, then let the file go."""
        await self.delivery.drain()
        for channel in self.channels.values():
            await channel.close()
        self.writer.close()
        self.reader.close()


def talk_of(
    db: Db, channel: str, address: str, after: str, most: int, zone: str, today: date
) -> list[Entry]:
    """The talk on one address: what was said after a cursor "heard-sent", oldest first."""
    identity = people.identity(db, channel, address)
    if identity is None or identity.person_id is None:
        return []
    heard, sent = _cursor(after)
    person = people.person(db, identity.person_id)
    if person is None:
        return []
    own = talk.said_by(db, person.id, identity.id, heard, most)
    ours = talk.said_to(db, person.id, identity.id, sent, most)
    reader = Reader(person.language, person.zone or zone, today)
    woven = _woven(own, ours, heard, sent, reader)
    return woven[:most] if after else woven[-most:]


def copy_of(db: Db, person_id: int, language: str, now: datetime) -> File:
    """Everything we keep about somebody, as one file."""
    found = forgetting.export(db, person_id)
    read_me = catalogue.say(language, "privacy_copy-readme")
    return File("silta-my-data.zip", forgetting.as_zip(found, now, read_me))


def subject_of(
    db: Db, person: Row, door: Row, service: Service, now: datetime, zone: str, thing: int
) -> making.Subject:
    """Whose picture or paper it is, with what must be known to draw it."""
    facts = load(db, person, door, making.NEEDS, service, now, zone)
    local = now.astimezone(ZoneInfo(zone))
    return making.Subject(facts, Reader(person.language, zone, local.date()), local, thing)


def _about_file(words: dict[str, Any]) -> dict[str, str]:
    """What the page tells of a file: its name, whether it is a picture, and what that shows."""
    if not words.get("file"):
        return {}
    kind = words.get("file_kind", "document")
    return {"name": words["file"], "kind": kind, "says": words.get("says", "")}


def _read_ahead(languages: tuple[str, ...]) -> None:
    """The catalogues, in which every turn is said, and then the towns."""
    for language in languages:
        typed_words(language)
    place_codes("Helsinki", "FI")


def _plain(error: Exception) -> tuple[type[Exception], Exception, Any]:
    """Where it happened, without the words it happened to: an error's text may quote people."""
    return Exception, Exception(type(error).__name__), error.__traceback__


def _cursor(after: str) -> tuple[int, int]:
    """Both numbers of a cursor; (0, 0), the end of the talk, for what is none of ours."""
    found = _CURSOR.fullmatch(after)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _beside(language: str) -> tuple[Button, ...]:
    """The menu beside the talk, where there is room for it."""
    return tuple(Button(catalogue.say(language, key), f"/{name}") for name, key in BESIDE.items())


def _woven(own: list[Row], ours: list[Row], heard: int, sent: int, reader: Reader) -> list[Entry]:
    """Both sides in the order they were said; each entry's cursor counts all before it.

    Each side keeps its own order, so that a cursor never passes over anything.
    """
    entries: list[Entry] = []
    left, right = deque(own), deque(ours)
    while left or right:
        if left and (not right or left[0].at <= right[0].made_at):
            row = left.popleft()
            heard = row.id
            entries.append(_theirs(row, f"{heard}-{sent}", reader))
        else:
            row = right.popleft()
            sent = row.seq
            entries.append(_ours(row, f"{heard}-{sent}"))
    return entries


def _theirs(row: Row, cursor: str, reader: Reader) -> Entry:
    """Own words: typed ones as they are, a pressed button in today's words."""
    typed = isinstance(row.words, str)
    words = row.words if typed else _button_said(row.words["say"], reader)
    return Entry(
        cursor,
        True,
        (Part(words.translate(catalogue.ISOLATES)),),
        row.at,
        language=reader.language,
        update=row.update,
        extra={} if typed else {"code": row.words.get("code", "")},
    )


def _button_said(kept: Any, reader: Reader) -> str:
    """The button's words; dots for one that a newer Silta has no text for."""
    try:
        return str(said(value_from_json(kept), reader))
    except catalogue.MissingText:
        return "…"


def _ours(row: Row, cursor: str) -> Entry:
    words = row.words or {"parts": [], "buttons": [], "language": "en"}
    parts = tuple(
        Part(p["text"], p.get("copy", False), p.get("language", "")) for p in words["parts"]
    )
    by, own_words = _by_a_person(row)
    return Entry(
        cursor,
        False,
        (Part(own_words),) if by else parts,
        row.sent_at or row.made_at,
        tuple(Button(*one) for one in words["buttons"]),
        words["language"],
        row.visit,
        row.edit,
        file=str(row.id) if words.get("file") else "",
        extra={**_about_file(words), **({"from": by} if by else {})},
    )


def _by_a_person(row: Row) -> tuple[str, str]:
    """Who of the staff wrote this message, and what; two empty words for our own."""
    line = show_from_json(row.show).lines[0] if row.word_id is not None else None
    if line is None or line.key != "staff-answer":
        return "", ""
    return str(line.args["who"]), str(line.args["text"])


@contextlib.asynccontextmanager
async def opened(
    settings: Settings, house: House = HOUSE, service: Service | None = None
) -> AsyncIterator[Silta]:
    """Open the database, hold it alone, and give it back at the end.

    Raises InUse when another house runs on it, Unreachable when there is no way to it,
    schema.TooNew when it was written by a newer Silta.
    """
    data = settings.data
    hold = data.hold()
    try:
        schema.upgrade(data)
        writer = Writer(data.connect()).start()
        told = service_of(settings)
        world = World(house, service or told, place_codes, settings.timezone, settings.offered)
        clock = await writer.do("clock", lambda db: _clock(db, settings))
        silta = Silta(settings, writer, world, clock)
        try:
            yield silta
        finally:
            await silta.close()
    finally:
        hold.release()


def _clock(db: Db, settings: Settings) -> Clock:
    """Real time; in a demo its own, which it remembers over restarts."""
    if not settings.is_demo_clock:
        return Clock()
    kept = house_queries.setting(db, "demo_clock")
    start = datetime.fromisoformat(kept) if kept else settings.clock
    return Clock(start, settings.clock_speed)
