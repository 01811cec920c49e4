"""The whole way over the wire, against aiogram doing as little as it can.

In: so many people write at once; from that moment to the last answer. Ours reads, decides,
stores, commits, sends, stores the result; the peer says back what it heard and stores nothing.
Out: so many messages wait; from the first to the last arrival. Ours commits an intent and a
result for each; the peer only sends. The Bot API server is a process of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from pathlib import Path

from benchmarks.measuring import Table, median
from storage import schema
from storage.database import database
from tests.builders import a_message, a_person, an_address
from tests.house.command import ROOT, environment
from tests.servers.bot_api import TOKEN, BotApiApart

MANY, FIRST, ROUNDS = 600, 100_000, 3
TICKS = os.sysconf("SC_CLK_TCK")
Figure = tuple[float, float]
"""Items a second, and processor seconds of the bot for each."""


def _processor(process: asyncio.subprocess.Process) -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


@contextlib.asynccontextmanager
async def _running(*words: str, **more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *words, cwd=ROOT, env={**kept, **more},
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _ours(home: Path, server: BotApiApart, library: str) -> dict[str, str]:
    return environment(
        home, SILTA_TELEGRAM_TOKEN=TOKEN, SILTA_TELEGRAM_API=server.address,
        SILTA_TELEGRAM_LIBRARY=library, SILTA_MESSAGES_PER_SECOND="1000", SILTA_LANGUAGES="en",
    )  # fmt: skip


def _theirs(server: BotApiApart, **more: str) -> dict[str, str]:
    return {"ECHO_API": server.address, "ECHO_TOKEN": TOKEN, **more}


async def _arrived(server: BotApiApart, after: int, many: int) -> list[float]:
    """When each of them arrived. Raises TimeoutError after two minutes."""
    async with asyncio.timeout(120):
        while True:
            times: list[float] = await server.says("times", after=after)
            if len(times) >= many:
                return times
            await asyncio.sleep(0.1)


async def _said_and_answered(server: BotApiApart, process: asyncio.subprocess.Process) -> Figure:
    await server.says("persons", **{"from": FIRST - 1, "count": MANY + 1, "first_name": "Amal"})
    await server.says("writes", chat=FIRST - 1, text="is anybody there?")
    await _arrived(server, 0, 1)
    await asyncio.sleep(1.0)  # what is loaded beside, is loaded
    processor = _processor(process)
    began = await server.says("chorus", **{"from": FIRST, "count": MANY, "text": "hello"})
    times = await _arrived(server, 1, MANY)
    return MANY / (max(times) - began), (_processor(process) - processor) / MANY


def _people(home: Path) -> None:
    data = database(home / "silta.db")
    schema.upgrade(data)
    with closing(data.connect()) as db, db.transaction():
        for number in range(-1, MANY):
            an_address(db, a_person(db), str(FIRST + number), channel="telegram")


def _news(home: Path, first: int, last: int) -> None:
    """Messages for these people, written beside the running house."""
    with closing(database(home / "silta.db").connect()) as db, db.transaction():
        for person in range(first, last + 1):
            a_message(db, person, person, "The news of today, as many like to hear them")


async def _in(library: str) -> Figure:
    async with BotApiApart("--strangers-welcome") as server:
        if not library:
            async with _running("benchmarks.echo", **_theirs(server)) as peer:
                return await _said_and_answered(server, peer)
        with tempfile.TemporaryDirectory() as home:
            _people(Path(home))
            words = ("bot", "run")
            async with _running(*words, **_ours(Path(home), server, library)) as house:
                return await _said_and_answered(server, house)


async def _out(library: str) -> Figure:
    async with BotApiApart("--strangers-welcome") as server:
        await server.says("persons", **{"from": FIRST - 1, "count": MANY + 1})
        with tempfile.TemporaryDirectory() as home:
            running: tuple[str, ...] = ("benchmarks.echo",)
            around = _theirs(server, ECHO_FIRST=str(FIRST - 1), ECHO_MANY=str(MANY + 1))
            if library:
                _people(Path(home))
                _news(Path(home), 1, 1)
                running, around = ("bot", "run"), _ours(Path(home), server, library)
            async with _running(*running, **around) as process:
                await _arrived(server, 0, 1)
                if library:
                    await asyncio.sleep(1.0)  # what is loaded beside, is loaded
                    _news(Path(home), 2, MANY + 1)
                processor = _processor(process)
                times = await _arrived(server, 0, MANY - 30)  # while it still runs: its time
                spent = (_processor(process) - processor) / len(times)
                times = (await _arrived(server, 0, MANY + 1))[1:]
    return (len(times) - 1) / (max(times) - min(times)), spent


def _rows(title: str, found: dict[str, list[Figure]]) -> list[tuple[str, ...]]:
    peer = found[""]
    rows: list[tuple[str, ...]] = []
    for library, figures in found.items():
        ratio = median(
            [ours / theirs for (ours, _), (theirs, _) in zip(figures, peer, strict=True)]
        )
        cpu = median([one for _, one in figures]) * 1e6
        name = {"": "aiogram alone"}.get(library, f"Silta with {library}")
        rate = median([one for one, _ in figures])
        rows.append((f"{title}: {name}", f"{rate:,.0f}", f"{cpu:,.0f}", f"{ratio:.2f}×"))
    return rows


async def _measure(way: Callable[[str], Awaitable[Figure]]) -> dict[str, list[Figure]]:
    found: dict[str, list[Figure]] = {"": [], "aiogram": [], "ptb": []}
    for _ in range(ROUNDS):
        for library, figures in found.items():
            figures.append(await way(library))
    return found


def run() -> Table:
    """Aims: a turn at least 0.8 of an echo that stores nothing, sending at least 0.65."""
    came, went = asyncio.run(_measure(_in)), asyncio.run(_measure(_out))
    rows: list[tuple[str, ...]] = [
        ("", "a second", "CPU µs of the bot each", "ratio"),
        *_rows("answered", came),
        *_rows("sent", went),
    ]
    says = (
        f"{MANY} chats, {ROUNDS} rounds in turn, medians. Aims: answered at least 0.8× of an"
        " aiogram echo that stores nothing, sent at least 0.65× of aiogram's bare Bot."
    )
    return Table("The whole way over the wire", says, rows)
