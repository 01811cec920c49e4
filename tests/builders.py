"""People, rows, houses and a channel with kind defaults, for tests that ask the real database.

async with a_house(home) as house:             # a home with an upgraded database in it
    await house.says("hello")                  # one update of one person, heard and answered
    house.postman.texts()                      # what the channel has carried
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Date, Integer, select
from sqlmodel import SQLModel

from bot.channel import (
    Abilities,
    Began,
    Hear,
    Heard,
    Incoming,
    Outcome,
    Outgoing,
    Sent,
    Tapped,
    Urgency,
    What,
    Wrote,
)
from bot.clock import Clock
from bot.house import Silta, opened
from bot.settings import Settings
from dialogs.facts import Service
from dialogs.memory import show_to_json
from dialogs.model import House, Line, Show
from dialogs.scenes import HOUSE
from storage import tables
from storage.columns import Instant, Packed
from storage.database import database
from storage.queries import people
from storage.sql import Connected, Database, Db, Query, Row
from storage.turns import World

NOW = datetime(2026, 3, 4, 10, tzinfo=UTC)
"""A Wednesday, noon in Helsinki: nothing is quiet."""
TODAY = date(2026, 3, 4)
SERVICE = Service(operator="Welcome House", contact="help@example.org", languages=("en",))


# People and their things


def a_person(db: Db, **more: Any) -> int:
    """Somebody who agreed to everything a week ago, in Helsinki."""
    given = {
        "name": "Amina", "city": "Helsinki", "country": "FI", "zone": "Europe/Helsinki",
        "consents": {"privacy": True, "remind": True}, "onboarded": True,
        "onboarded_at": NOW - timedelta(days=7), "made_at": NOW - timedelta(days=7),
        "seen_at": NOW - timedelta(days=1),
    }  # fmt: skip
    given |= more
    person = db.add(tables.Person, **given)
    for purpose, answer in given["consents"].items():
        db.add(
            tables.Consented, person_id=person, purpose=purpose, given=answer, version="1",
            language="en", at=given["made_at"],
        )  # fmt: skip
    return person


def an_address(db: Db, person_id: int | None, address: str = "1", **more: Any) -> int:
    """An address of a person; on the channel "test" unless said otherwise."""
    given = {"channel": "test", "made_at": NOW, "seen_at": NOW}
    return db.add(tables.Identity, person_id=person_id, address=address, **{**given, **more})


def somebody(db: Db, address: str = "1", **more: Any) -> tuple[int, int]:
    """A person with an address: their ids."""
    person = a_person(db, **more)
    return person, an_address(db, person, address)


def a_contact(db: Db, person_id: int, label: str = "Leena", **more: Any) -> int:
    given = {
        "state": "active", "cadence_days": 30, "next_due": TODAY, "made_at": NOW, "used_at": NOW,
    }  # fmt: skip
    return db.add(tables.Contact, person_id=person_id, label=label, **{**given, **more})


def a_promise(db: Db, person_id: int, due_at: datetime = NOW, **more: Any) -> int:
    """A nudge about a contact, due now; say `thing_id` which one."""
    given = {"kind": "remind", "card": "nudge", "thing_kind": "contact", "made_at": NOW}
    return db.add(tables.Promise, person_id=person_id, due_at=due_at, **{**given, **more})


def a_message(
    db: Db, person_id: int, identity_id: int, words: str = "", urgency: int = 0, **more: Any
) -> int:
    """A row to send. What it says is one line of ours with the words in it."""
    show = show_to_json(Show((Line("common-taken-over", {"coach": words or "hello"}),)))
    given = {"show": show, "made_at": datetime.now(UTC)}
    return db.add(
        tables.ToSend, person_id=person_id, identity_id=identity_id, urgency=urgency,
        **{**given, **more},
    )  # fmt: skip


# A row in any table


SHAPES: dict[tuple[type[Any], str], Callable[[str], Any]] = {
    # Columns whose values have a shape that somebody reads.
    (tables.Person, "zone"): lambda canary: "Europe/Helsinki",
    (tables.Person, "quiet_from"): lambda canary: "20:00",
    (tables.Person, "quiet_to"): lambda canary: "09:00",
    (tables.Person, "silent_days"): lambda canary: [6],
    (tables.Person, "consents"): lambda canary: {"privacy": True, canary: True},
    (tables.Place, "bookmark"): lambda canary: {
        "turn": 1, "visit": 1,
        "frames": [{"scene": "menu", "screen": "home", "visit": 1, "answers": {"said": canary}}],
    },
    (tables.ToSend, "show"): lambda canary: {
        "lines": [{"key": "common-taken-over", "args": {"coach": canary}}],
    },
    (tables.ToSend, "status"): lambda canary: "sent",
    (tables.ToSend, "words"): lambda canary: {
        "parts": [{"text": canary}], "buttons": [], "language": "en",
    },
    (tables.Heard, "words"): lambda canary: canary,
}  # fmt: skip


def a_row_in(db: Db, table: type[Any], canary: str = "canary", **given: Any) -> dict[str, Any]:
    """A row with every column filled: texts with the canary and their place, the rest plainly.

    Returns what was written. Keys of other tables must be given where they may not be empty.
    """
    written = dict(given)
    for column in table.__table__.columns:
        name = column.name
        if name in written or (column.primary_key and name == "id"):
            continue
        written[name] = _filled(table, column, f"{canary}-{table.__tablename__}-{name}")
    written["id"] = db.add(table, **written)
    return written


def _filled(table: type[Any], column: Any, canary: str) -> Any:
    if (table, column.name) in SHAPES:
        return SHAPES[table, column.name](canary)
    match column.type:
        case Instant():
            return NOW
        case Packed():
            return [canary]
        case Boolean():
            return False
        case Date():
            return TODAY
        case Integer():
            if column.foreign_keys:
                assert column.nullable, f"{table.__name__}.{column.name} must be given"
                return None
            return 1
    return canary


_NEWS = count(1)


def a_life(db: Db, canary: str = "canary", address: str = "") -> int:
    """A person with a row in every table that can hold something of theirs; their id."""
    news = f"news{next(_NEWS)}"
    feed = a_row_in(db, tables.Feed, news)
    post = a_row_in(db, tables.Post, news, feed_id=feed["id"])
    person = a_row_in(db, tables.Person, canary)["id"]
    identity = a_row_in(
        db, tables.Identity, canary, person_id=person, former_person_id=None,
        address=address or f"{canary}-identity-address",
    )["id"]  # fmt: skip
    contact = a_row_in(db, tables.Contact, canary, person_id=person, through=None)["id"]
    cohort = a_row_in(db, tables.Cohort, news, code=news)["id"]
    keys = {
        "post_id": post["id"], "contact_id": contact, "identity_id": identity,
        "cohort_id": cohort,
    }  # fmt: skip
    for table in personal_tables():
        if table in (tables.Person, tables.Identity, tables.Contact):
            continue
        of_theirs = {name: id for name, id in keys.items() if name in table.__table__.columns}
        a_row_in(db, table, canary, person_id=person, **of_theirs)
    return int(person)


def personal_tables() -> list[type[Any]]:
    from storage.registry import PERSONAL

    return [one.table for one in PERSONAL]


def every_table() -> list[type[Any]]:
    return [one for one in SQLModel.__subclasses__() if hasattr(one, "__table__")]


# Looking


@cache
def _all_of(table: type[Any]) -> Query:
    made = table.__table__
    return Query(select(made).order_by(*made.primary_key.columns))


def rows(db: Db, table: type[Any], **wanted: Any) -> list[Row]:
    """All rows of a table whose columns have these values, the oldest first."""
    found = db.all(_all_of(table))
    return [row for row in found if all(getattr(row, n) == v for n, v in wanted.items())]


def one_row(db: Db, table: type[Any], **wanted: Any) -> Row:
    found = rows(db, table, **wanted)
    assert len(found) == 1, f"{len(found)} rows in {table.__tablename__} with {wanted}"
    return found[0]


def how_many(db: Db, table: type[Any], **wanted: Any) -> int:
    return len(rows(db, table, **wanted))


@contextlib.contextmanager
def one_transaction(db: Connected) -> Iterator[Connected]:
    """What another process would write: all of it or nothing."""
    with db.transaction():
        yield db


ADDRESSES: dict[Path, str] = {}
"""Homes whose data is on a server; the others have a file."""


def data_of(home: Path) -> Database:
    """The database of a home."""
    return database(ADDRESSES.get(home) or home / "silta.db")


async def until(truth: Callable[[], Any], within: float = 10.0) -> None:
    """Wait until something has become true. Raises TimeoutError."""
    deadline = time.monotonic() + within
    while not truth():
        if time.monotonic() > deadline:
            raise TimeoutError
        await asyncio.sleep(0.005)


# A channel and a house


Answer = Outcome | Callable[[Outgoing], Outcome] | Exception


def noting(seen: list[Any], look: Callable[[], Any], answer: Outcome) -> Answer:
    """Answer so, and note how things stood at that moment."""

    def answers(message: Outgoing) -> Outcome:
        seen.append(look())
        return answer

    return answers


class Postman:
    """A channel that keeps what it carried. `answers` are the world's, in order; then Sent.

    `way` is open; close it (`way.clear()`) and messages stay on the wire. `turns` notes who
    asked to go and is awaited first: a test may hold it too.
    """

    name = "test"

    def __init__(self, *answers: Answer, abilities: Abilities | None = None) -> None:
        self.abilities = abilities or Abilities()
        self.answers: deque[Answer] = deque(answers)
        self.carried: list[Outgoing] = []
        self.turns: list[str] = []
        self.way = asyncio.Event()
        self.way.set()
        self.gate = asyncio.Event()
        self.gate.set()
        self.laid: list[str] = []

    async def run(self, hear: Hear) -> None:
        await asyncio.get_running_loop().create_future()

    async def turn(self, address: str, urgency: Urgency) -> None:
        self.turns.append(address)
        await self.gate.wait()

    def laid_down(self, address: str) -> None:
        self.laid.append(address)

    async def send(self, message: Outgoing) -> Outcome:
        self.carried.append(message)
        await self.way.wait()
        answer = self.answers.popleft() if self.answers else Sent(str(len(self.carried)))
        if isinstance(answer, Exception):
            raise answer
        return answer(message) if callable(answer) else answer

    async def close(self) -> None:
        return

    def texts(self, address: str = "") -> list[str]:
        """What was carried, in plain words."""
        return [
            "\n".join(part.text for part in one.parts)
            for one in self.carried
            if not address or one.address == address
        ]


@dataclass(repr=False)  # the event loop asks for it at the end of a fixture: all scenes in words
class Living:
    """A house that lives: heard by hand, carried by its own delivery to the postman."""

    silta: Silta
    postman: Postman
    carrying: asyncio.Task[None] | None = None
    updates: int = 0
    heard: list[Heard] = field(default_factory=list)

    @property
    def db(self) -> Connected:
        return self.silta.reader

    async def hears(self, what: What, address: str = "1", update: str = "") -> Heard:
        """One update through the front door; a new number unless one is given."""
        self.updates += 1
        number = update or f"{address}-{self.updates}"
        heard = await self.silta.hear(
            Incoming("test", number, address, what, datetime.now(UTC), "en")
        )
        self.heard.append(heard)
        return heard

    async def says(self, words: str, address: str = "1", update: str = "") -> Heard:
        return await self.hears(Wrote(words), address, update)

    async def begins(self, address: str = "1") -> Heard:
        return await self.hears(Began(), address)

    async def presses(self, choice: str, address: str = "1") -> Heard:
        """The button with this choice under the last message that has one."""
        for one in reversed([m for m in self.postman.carried if m.address == address]):
            for button in one.buttons:
                if button.code.split("~")[3:4] == [choice]:
                    return await self.hears(Tapped(button.code), address)
        raise AssertionError(f"nobody offered {choice!r}")

    async def settled(self, address: str = "1") -> None:
        await asyncio.wait_for(self.silta.settle("test", address), 10)

    async def writes(self, name: str, work: Callable[[Connected], Any]) -> Any:
        return await self.silta.writer.do(name, work)

    def person(self, address: str = "1") -> Row:
        identity = people.identity(self.db, "test", address)
        return people.person(self.db, identity.person_id)


def settings_for(home: Path, **more: Any) -> Settings:
    """Settings that no file and no environment of this machine has a say in."""
    given = {"telegram_token": "", "database": ADDRESSES.get(home, ""), **more}
    return Settings(_env_file=None, home=home, **given)


@contextlib.asynccontextmanager
async def a_house(
    home: Path,
    postman: Postman | None = None,
    house: House = HOUSE,
    service: Service = SERVICE,
    clock: Clock | None = None,
    carries: bool = True,
    **settings: Any,
) -> AsyncIterator[Living]:
    """A house on the database of this home, with a postman at its door."""
    async with opened(settings_for(home, **settings), house, service) as silta:
        if clock is not None:
            silta.clock, silta.delivery.now = clock, clock.now
        living = Living(silta, postman or Postman())
        silta.channels["test"] = living.postman
        if carries:
            living.carrying = asyncio.create_task(silta.delivery.run())
        try:
            yield living
        finally:
            living.postman.way.set()
            living.postman.gate.set()
            await silta.delivery.drain()
            if living.carrying:
                await living.carrying


def a_world(house: House = HOUSE, service: Service = SERVICE) -> World:
    return World(house, service, languages=service.languages)


def a_full_life(db: Db, address: str = "1") -> dict[str, int]:
    """A person with a little of everything, so that every scene has something to talk about.

    Returns the ids by kind: person, door, contact, goal, draft, post.
    """
    person, door = somebody(db, address, fields=["care"], host_level=1, feed_rhythm="daily")
    an_address(db, person, f"{address}-browser", channel="web")
    contact = a_contact(
        db, person, "Leena", state="due", tie="known", where_met="work", helix="work",
        added=TODAY, last_contact=TODAY - timedelta(days=40),
    )  # fmt: skip
    a_contact(db, person, "Pekka", state="waiting", unanswered=1, tie="close")
    a_contact(db, person, "Sanna", state="resting", next_due=None, cadence_days=None)
    goal = db.add(
        tables.Goal, person_id=person, text="Find work in care", area="job", importance=8,
        confidence=6, deadline=TODAY + timedelta(days=60), first_step="Ask Leena", made=TODAY,
        made_at=NOW,
    )  # fmt: skip
    draft = db.add(
        tables.Draft, person_id=person, template="hello", contact_id=contact, text="Hello Leena",
        made=TODAY, made_at=NOW,
    )  # fmt: skip
    feed = a_row_in(db, tables.Feed, "news")["id"]
    posts = [
        a_row_in(
            db, tables.Post, "news", feed_id=feed, item=str(number), kind="E", city="Helsinki",
            status="active", title={"en": f"Coffee and talk {number}"}, body={"en": "Come along."},
            url="https://news.example", pushable=True, start=NOW + timedelta(days=number),
            end=None, deadline=None, until=None,
        )["id"]
        for number in (1, 2)
    ]  # fmt: skip
    db.add(tables.PostMark, person_id=person, post_id=posts[0], mark="going", at=NOW)
    db.add(tables.ContactLog, person_id=person, contact_id=contact, how="met", benefits=[], at=NOW)
    return {
        "person": person, "door": door, "contact": contact, "goal": goal, "draft": draft,
        "post": posts[0],
    }  # fmt: skip
