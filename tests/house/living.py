"""A real house as a process of its own, people on a loopback Bot API server, and kill -9.

async with a_street(home, people=40) as street:
    await street.opens()                      # `silta run`; returns once it listens
    ...
    await street.is_killed()                  # SIGKILL, wherever it stands
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from storage import schema, tables
from storage.sql import Database
from tests.builders import data_of
from tests.house.command import ROOT, environment
from tests.servers.bot_api import TOKEN, BotApi
from tests.servers.bot_api_people import Person

CANARY = "kanarialintu"


@dataclass
class Killed:
    """What a kill struck: updates the house had been given and had not confirmed yet."""

    unconfirmed: int
    in_hand: int


class Cold:
    """`silta run` as anybody starts it."""

    def __init__(self, log: Path, environment: dict[str, str]) -> None:
        self._log, self._environment = log, environment
        self._process: asyncio.subprocess.Process | None = None

    async def opens(self) -> None:
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT, env=self._environment,
                stdout=log, stderr=log,
            )  # fmt: skip

    @property
    def lives(self) -> bool:
        return self._process is not None and self._process.returncode is None

    def gets(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    async def ends(self) -> int:
        assert self._process is not None
        return await self._process.wait()

    async def closes(self) -> None:
        if self.lives:
            self.gets(signal.SIGKILL)
            await self.ends()


class Nursery:
    """Where houses that open quickly come from; one at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.house.nursery"], cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert self.tells() == "ready"

    def asked(self, **order: Any) -> int:
        """The process id of a new house."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self.tells())

    def tells(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def closes(self) -> None:
        self._process.communicate()


class Quick:
    """The same from a nursery."""

    def __init__(self, nursery: Nursery, log: Path, environment: dict[str, str]) -> None:
        self._nursery, self._log, self._environment = nursery, log, environment
        self._house = 0

    async def opens(self) -> None:
        self._house = self._nursery.asked(log=str(self._log), environment=self._environment)

    @property
    def lives(self) -> bool:
        return Path(f"/proc/{self._house}/cmdline").read_bytes() != b""

    def gets(self, number: signal.Signals) -> None:
        os.kill(self._house, number)

    async def ends(self) -> int:
        code = int(await asyncio.to_thread(self._nursery.tells))
        self._house = 0
        return code

    async def closes(self) -> None:
        if self._house:
            self.gets(signal.SIGKILL)
            await self.ends()


@dataclass
class Street:
    """One house, its Bot API server, and the people who talk to it."""

    home: Path
    server: BotApi
    people: list[Person]
    house: Cold | Quick
    chance: random.Random
    written: dict[int, int] = field(default_factory=dict)
    last_written_at: dict[int, float] = field(default_factory=dict)
    kills: list[Killed] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)

    @property
    def log(self) -> Path:
        return self.home / "log.txt"

    async def opens(self, within: float = 60) -> None:
        """Start `silta run` and wait until it says that it is open."""
        opened = self._opened()
        began = time.monotonic()
        await self.house.opens()
        while self._opened() == opened:
            if not self.house.lives or time.monotonic() - began > within:
                raise AssertionError(f"the house did not open:\n{self.log.read_text()[-2000:]}")
            await asyncio.sleep(0.01)
        self.starts.append(time.monotonic() - began)

    def _opened(self) -> int:
        """How often a house has said that it is open."""
        return self.log.read_bytes().count(b"Silta is open") if self.log.exists() else 0

    async def is_killed(self) -> Killed:
        """kill -9, and what it interrupted."""
        waiting = self.server.main.unconfirmed
        in_hand = sum(bool(self.server.main.handed_out[id]) for id in waiting)
        self.house.gets(signal.SIGKILL)
        await self.house.ends()
        self.kills.append(Killed(len(waiting), in_hand))
        return self.kills[-1]

    async def has_caught_up(self, within: float = 10) -> None:
        """Wait until nothing is left that was said before, or so long."""
        deadline = time.monotonic() + within
        while self.server.main.unconfirmed and time.monotonic() < deadline:
            await asyncio.sleep(0.01)

    async def is_caught_in_the_middle(self, within: float = 10) -> None:
        """Wait until the house has an update in hand that it has not confirmed, if it gets one."""
        deadline = time.monotonic() + within
        while time.monotonic() < deadline:
            if self._has_something_in_hand():
                await asyncio.sleep(self.chance.uniform(0, 0.004))
                if self._has_something_in_hand():  # on a busy machine we may have slept too long
                    return
            await asyncio.sleep(0.001)

    def _has_something_in_hand(self) -> bool:
        handed_out = self.server.main.handed_out
        return any(handed_out[id] for id in self.server.main.unconfirmed)

    async def is_told_to_stop(self, within: float = 20) -> int:
        """SIGTERM; the code it ends with."""
        self.house.gets(signal.SIGTERM)
        return await asyncio.wait_for(self.house.ends(), within)

    async def talks(self, person: Person, pause: tuple[float, float]) -> None:
        """Write one numbered message after the other until cancelled."""
        while True:
            await asyncio.sleep(self.chance.uniform(*pause))
            number = self.written.get(person.id, 0)
            person.writes(f"{CANARY} {number}")
            self.written[person.id] = number + 1
            self.last_written_at[person.id] = time.monotonic()

    @contextlib.asynccontextmanager
    async def talking(self, pause: tuple[float, float]) -> AsyncIterator[None]:
        """Everybody talks, each in their own time."""
        tasks = [asyncio.create_task(self.talks(person, pause)) for person in self.people]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def everybody_has_said(self, count: int, within: float = 30) -> None:
        """Wait until everybody has written so often, so that there is an order to keep."""
        deadline = time.monotonic() + within
        while min(self.written.get(person.id, 0) for person in self.people) < count:
            if time.monotonic() > deadline:
                raise AssertionError("somebody has nothing to say")
            await asyncio.sleep(0.05)

    async def quiet(self, within: float) -> None:
        """Wait until everything is heard and everything is said."""
        deadline = time.monotonic() + within
        while self.server.main.unconfirmed or self.asks(
            "SELECT count(*) FROM to_send WHERE status IN ('queued', 'sending')"
        ) != [(0,)]:
            if time.monotonic() > deadline:
                raise AssertionError("it never came to rest")
            await asyncio.sleep(0.2)

    # Afterwards

    def asks(self, question: str) -> list[tuple]:
        """A question to the database, beside the house."""
        with contextlib.closing(data_of(self.home).connect(read_only=True)) as db:
            return db.execute(question).fetchall()

    def heard(self) -> dict[int, list[int]]:
        """The numbers that were heard from each chat, in the order they were heard."""
        found: dict[int, list[int]] = {person.id: [] for person in self.people}
        for chat, words in self.asks(
            "SELECT identity.address, heard.words FROM heard JOIN identity"
            " ON identity.id = heard.identity_id WHERE heard.words IS NOT NULL ORDER BY heard.id"
        ):
            found[int(chat)].append(int(words.strip('"').rpartition(" ")[2]))
        return found

    def out_of_order(self) -> int:
        """Chats whose numbers are not each there once and in order."""
        heard = self.heard()
        return sum(heard[chat] != list(range(count)) for chat, count in self.written.items())

    def lost(self) -> int:
        heard = self.heard()
        return sum(len(set(range(n)) - set(heard[chat])) for chat, n in self.written.items())

    def doubled(self) -> int:
        return sum(len(numbers) - len(set(numbers)) for numbers in self.heard().values())

    def unanswered(self) -> int:
        """Chats whose last message was followed by nothing."""
        said: dict[int, float] = {}
        for one in self.server.deliveries:
            said[one.chat] = one.at
        return sum(said.get(chat, 0.0) < at for chat, at in self.last_written_at.items())

    def replies_lost(self) -> int:
        """Rows that were to be sent and reached nobody."""
        reached = {(str(one.chat), str(one.id)) for one in self.server.deliveries}
        sent = self.asks(
            "SELECT identity.address, to_send.message FROM to_send JOIN identity"
            " ON identity.id = to_send.identity_id"
        )
        return sum(place not in reached for place in sent)

    def replies_repeated(self) -> int:
        """Messages that arrived beyond one for each row."""
        (rows,) = self.asks("SELECT count(*) FROM to_send")[0]
        return len(self.server.deliveries) - rows

    def replies_repeated_so_far(self) -> int:
        """The same while more are still to come: arrivals beyond the first of equal words."""
        return sum(self.server.repeats().values())

    def says_too_much(self) -> list[str]:
        """Lines of the log that hold people's words or the token."""
        lines = self.log.read_text("utf-8").splitlines()
        return [line for line in lines if CANARY in line or TOKEN.partition(":")[2] in line]


def have_agreed(data: Database, folk: list[Person]) -> None:
    """They said yes to the notice long ago: before that their words would not be kept."""
    schema.upgrade(data)
    db = data.connect()
    now = datetime.now(UTC)
    for one in folk:
        person = db.add(
            tables.Person, name="Somebody", onboarded=True, consents={"privacy": True},
            made_at=now, seen_at=now,
        )  # fmt: skip
        db.add(
            tables.Identity, channel="telegram", address=str(one.id), person_id=person,
            made_at=now, seen_at=now,
        )  # fmt: skip
    db.close()


@contextlib.asynccontextmanager
async def a_street(
    home: Path, people: int = 40, seed: int = 1,
    start: Callable[[Path, dict[str, str]], Cold | Quick] = Cold, **settings: str,
) -> AsyncIterator[Street]:  # fmt: skip
    """A Bot API server with people who have opened the bot, and a house that is still closed."""
    async with BotApi(strangers_welcome=True, conflict_pause=0.05) as server:
        folk = [server.person(100 + n, f"Person {n}", "en") for n in range(people)]
        given = environment(
            home, SILTA_TELEGRAM_TOKEN=TOKEN, SILTA_TELEGRAM_API=server.address, **settings
        )
        have_agreed(data_of(home), folk)
        house = start(home / "log.txt", given)
        try:
            yield Street(home, server, folk, house, random.Random(seed))
        finally:
            await house.closes()
