"""Trying the talk out: a throw-away house in memory for each of the staff who wants to see it.

    a press --> the real turn, the real scenes --> rows in memory --> laid into the page at once
    "a week on" --> the real promises, a quarter of an hour after the other

Nothing of it touches the house's database, its counts or its log, and nobody is told anything.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot import making
from bot.channel import Abilities, Began, Entry, File, Tapped, Urgency, What, Wrote
from bot.channels.web.routes import picture_kind
from bot.channels.web.view import whole_talk, zone_of
from bot.clock import Clock
from bot.house import copy_of, subject_of, talk_of
from bot.reading import read
from bot.rendering import Reader, outgoing, text, words_of
from console.house import TooMany, Trial, TrialFile
from dialogs.memory import show_from_json
from dialogs.model import Show
from scheduler.digests import SPECIAL
from scheduler.promises import keep_all
from storage import facts, throwaway
from storage.queries import outbox, people, talk
from storage.queries.promises import next_due
from storage.sql import Connected, Db, Row
from storage.turns import Meant, Update, World, hear

CHANNEL: Final = "web"
ADDRESS: Final = "trial"
WEB: Final = Abilities(reach_out=False, wire=False)
MOST: Final = 30
"""Trials alive at a time: each is a small database in memory."""
LASTS: Final = 3600.0
"""Seconds after its last use at which a trial is over."""
LAST: Final = 60
"""Entries on the page, the newest ones."""
BEAT: Final = timedelta(minutes=15)
TURNS: Final = {"day": timedelta(days=1), "week": timedelta(days=7)}
FAR: Final = timedelta(days=120)
"""As far as the clock is turned to find a next reminder."""


class TryingHouse:
    """One trial: a database in memory, one person in it, and a clock to turn."""

    def __init__(self, world: World, language: str, now: datetime, posts: Db) -> None:
        self._db: Connected = throwaway.fresh()
        self._world = world
        self._language = language
        self._clock = Clock(now)
        self._notice = ""
        self._came: int | None = None
        with self._db.transaction():
            throwaway.bring_posts(posts, self._db, now)
        self.hear(Began(), "begin")

    def hear(self, what: What, update: str) -> None:
        """One turn, and everything it says laid into the talk."""
        one = Update(CHANNEL, update, ADDRESS, self._clock.now(), self._language)

        def understood(here: Any, known: Any) -> Meant:
            now = one.at.astimezone(facts.zone_of(known.person, self._world.zone))
            return read(self._world.house, what, here, known, now)

        with self._db.transaction():
            taken = hear(self._db, self._world, one, understood)
            self._lay_down()
        whisper = taken.whisper
        self._notice = text(whisper.key, whisper.args, self._reader()) if whisper else ""
        self._came = None

    def turn_clock(self, how: str) -> None:
        """Let time go by; what is promised until then comes. Raises KeyError for no way to."""
        now = self._clock.now()
        if how == "next":
            self._came = self._until(now + FAR, stop_when_something_comes=True)
        else:
            self._came = self._until(now + TURNS[how])
        self._notice = ""

    def _until(self, moment: datetime, *, stop_when_something_comes: bool = False) -> int:
        """How many messages came. Where nothing is promised any more, no time goes by in vain."""
        came, now = 0, self._clock.now()
        while now < moment:
            due = next_due(self._db)
            if due is None and stop_when_something_comes:
                break
            beats = -((now - (due or moment)) // BEAT)
            now = min(moment, now + max(beats, 1) * BEAT)
            self._clock.jump(now)
            with self._db.transaction():
                keep_all(self._db, self._world, now, dict(SPECIAL))
                came += self._lay_down()
            if came and stop_when_something_comes:
                break
        return came

    def _lay_down(self) -> int:
        """Everything that waits is said now, in the reader's words; how many messages."""
        said = 0
        while waiting := outbox.waiting(self._db, self._clock.now(), LAST):
            for row in waiting:
                show = show_from_json(outbox.show(self._db, row.id))
                message = outgoing(
                    show, self._reader(), WEB,
                    urgency=Urgency(row.urgency),
                    edits=talk.message_of_visit(self._db, row.identity_id, row.visit)
                    if row.edit else "",
                    file=self._file(show, row) if show.picture else None,
                )  # fmt: skip
                outbox.sent(self._db, row.id, str(row.id), words_of(message), self._clock.now())
                said += 1
        return said

    # Looking

    def shown(self) -> Trial:
        """The talk as its page needs it."""
        now, person = self._clock.now(), self._person()
        language = person.language if person else self._language
        zone = (person.zone if person else "") or self._world.zone
        entries: list[Entry] = talk_of(
            self._db, CHANNEL, ADDRESS, "", LAST, self._world.zone, self._today(zone)
        )
        shown = whole_talk(entries, zone_of(zone), language, now)
        return Trial(language, now, zone, shown, self._notice, self._came, next_due(self._db))

    async def file(self, id: str) -> TrialFile | None:
        """A file that lies in the talk, made anew; None for anything else."""
        row = (
            outbox.one(self._db, int(id))
            if id.isascii() and id.isdigit() and len(id) < 19
            else None
        )
        show = show_from_json(row.show) if row else None
        found = self._file(show, row) if show and show.picture else None
        if found is None:
            return None
        made = await found.made()
        kind = picture_kind(made.content) if made.kind == "picture" else ""
        return TrialFile(made.name, made.content, kind)

    def _file(self, show: Show, row: Row) -> File | None:
        person = people.person(self._db, row.person_id)
        door = people.identity_by_id(self._db, row.identity_id)
        if person is None or door is None:
            return None
        now = self._clock.now()
        if show.picture == "copy":
            return copy_of(self._db, person.id, person.language, now)
        zone, service = person.zone or self._world.zone, self._world.service
        subject = subject_of(self._db, person, door, service, now, zone, show.thing)
        return making.make(show.picture, subject)

    def _person(self) -> Row | None:
        door = people.identity(self._db, CHANNEL, ADDRESS)
        return people.person(self._db, door.person_id) if door and door.person_id else None

    def _reader(self) -> Reader:
        person = self._person()
        zone = (person.zone if person else "") or self._world.zone
        language = person.language if person else self._language
        return Reader(language, zone, self._today(zone), ADDRESS)

    def _today(self, zone: str) -> date:
        return self._clock.now().astimezone(ZoneInfo(zone)).date()

    def close(self) -> None:
        self._db.close()


@dataclass
class _Alive:
    house: TryingHouse
    used: float


@dataclass
class TrialRoom:
    """The trials that are alive, by the session of who tries; see `console.house.Trials`.

    world, now: of the real house at that moment. posts: where its events are read.
    """

    world: Callable[[], World]
    now: Callable[[], datetime]
    posts: Db
    ticks: Callable[[], float] = time.monotonic
    most: int = MOST
    _alive: dict[int, _Alive] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._alive)

    def look(self, session: int) -> Trial | None:
        house = self._of(session)
        return house.shown() if house else None

    def begin(self, session: int, language: str) -> None:
        self.end(session)
        self.sweep()
        if len(self._alive) >= self.most:
            raise TooMany
        house = TryingHouse(self.world(), language, self.now(), self.posts)
        self._alive[session] = _Alive(house, self.ticks())

    def say(self, session: int, key: str, text: str = "", code: str = "") -> bool:
        house = self._of(session)
        if house is None:
            return False
        what: What = Tapped(code) if code else Wrote(text)
        mark = hashlib.sha256(repr(what).encode()).hexdigest()[:12]
        house.hear(what, f"{key}-{mark}")
        return True

    def turn_clock(self, session: int, how: str) -> bool:
        house = self._of(session)
        if house is not None:
            house.turn_clock(how)
        return house is not None

    async def file(self, session: int, id: str) -> TrialFile | None:
        house = self._of(session)
        return await house.file(id) if house else None

    def end(self, session: int) -> None:
        if alive := self._alive.pop(session, None):
            alive.house.close()

    def sweep(self) -> None:
        """Let go of trials that nobody has used for an hour."""
        over = self.ticks() - LASTS
        for session in [one for one, alive in self._alive.items() if alive.used < over]:
            self.end(session)

    def close(self) -> None:
        for session in tuple(self._alive):
            self.end(session)

    def _of(self, session: int) -> TryingHouse | None:
        self.sweep()
        alive = self._alive.get(session)
        if alive is None:
            return None
        alive.used = self.ticks()
        return alive.house
