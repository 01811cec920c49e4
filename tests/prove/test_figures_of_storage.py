"""What storage must bear beside the talk: revisions with many rows, and a copy while it writes."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.commands import keeping
from storage import schema, tables
from storage.queries import feeds
from storage.sql import Connected, Database, Query
from storage.writer import Writer
from tests.builders import (
    ADDRESSES,
    NOW,
    a_life,
    a_row_in,
    data_of,
    every_table,
    one_transaction,
    settings_for,
)
from tests.house.test_the_database_moves_on import columns_in
from tests.prove.test_kills_lose_nothing import tell
from tests.servers.postgres import PostgresServer

pytestmark = pytest.mark.prove

ROWS = 10_000
MEGABYTES = 90
COPIES = 5


@pytest.fixture(params=["file", "server"])
def data(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Database]:
    if request.param == "file":
        schema.upgrade(data_of(tmp_path))
        yield data_of(tmp_path)
        return
    server = PostgresServer(hasty=False)
    with server.database() as address:
        ADDRESSES[tmp_path] = address
        yield data_of(tmp_path)
        del ADDRESSES[tmp_path]
    server.stops()


def filled(db: Connected) -> None:
    """So many lives, each with a row in every table that can be theirs."""
    with one_transaction(db):
        for number in range(ROWS):
            a_life(db, f"life{number}")


def sums(db: Connected, known: dict[str, set[str]]) -> dict[str, tuple[int, str]]:
    """How many rows a table has, and a checksum over these columns of all of them in order."""
    found = {}
    for kind in every_table():
        made = kind.__table__
        columns = [one for one in made.columns if one.name in known.get(made.name, ())]
        if not columns or kind is tables.Erased:
            continue
        rows = db.all(Query(select(*columns).order_by(*made.primary_key.columns)))
        whole = hashlib.sha256("\n".join(map(repr, rows)).encode()).hexdigest()
        found[made.name] = (len(rows), whole)
    return found


def test_ten_thousand_rows_a_table_go_through_every_revision(data):
    """What came with later revisions has no place in the first one, and is not compared."""
    schema.to(data, "0001")
    first = columns_in(data)
    schema.upgrade(data)
    with closing(data.connect()) as db:
        filled(db)
        before = sums(db, first)
    began = time.monotonic()
    schema.to(data, "0001")
    schema.upgrade(data)
    took = time.monotonic() - began
    with closing(data.connect()) as db:
        after = sums(db, first)
    rows = sum(count for count, _ in before.values())
    print(f"\n{rows} rows down to the first revision and up again, {data}")
    tell("tables whose rows or checksum differ", sum(before[n] != after[n] for n in before), "0")
    tell("seconds for a million rows", f"{took / rows * 1e6:.1f}", "60")
    assert before == after
    assert took / rows * 1e6 < 60


async def test_a_copy_is_made_while_the_house_writes(tmp_path):
    """One step of the database's own backup; turns go on meanwhile."""
    data = data_of(tmp_path)
    schema.upgrade(data)
    writer = Writer(data.connect()).start()
    await writer.do("fill", _megabytes)
    waits: list[float] = []
    done = asyncio.Event()

    async def writes() -> None:
        number = 0
        while not done.is_set():
            number += 1
            began = time.perf_counter()
            await writer.do("tick", partial(_tick, number))
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(0.002)

    writing = asyncio.create_task(writes())
    await asyncio.sleep(0.5)
    waits.clear()
    began = time.monotonic()
    ended = 0
    for number in range(COPIES):
        copy = tmp_path / f"copy{number}.db"
        ended += await asyncio.to_thread(keeping.backup, settings_for(tmp_path), copy)
    took = time.monotonic() - began
    done.set()
    await writing
    writer.close()
    size = (tmp_path / "copy0.db").stat().st_size / 1e6
    waits.sort()
    p99 = waits[int(len(waits) * 0.99)]
    print(f"\n{COPIES} copies of {size:.0f} MB in {took:.2f} s, {len(waits)} writes meanwhile")
    tell("copies that are not whole", ended, "0")
    tell("a write's wait, p99, ms", f"{p99 * 1e3:.1f}", "50")
    assert ended == 0
    assert size > MEGABYTES
    assert p99 < 0.05


def _megabytes(db: Connected) -> None:
    for number in range(MEGABYTES * 10):
        db.add(tables.Setting, name=f"filler {number}", value="x" * 100_000)


def _tick(number: int, db: Connected) -> int:
    return db.add(tables.Tick, name="copy", slot=str(number), at=NOW)


GUESTS = 100_000


async def test_news_for_a_hundred_thousand_are_in_the_queue_at_once(data):
    """An event is called off to which so many said yes; others go on being written down."""
    with closing(data.connect()) as db:
        _guests(db)
    writer = Writer(data.connect()).start()
    before = _memory()
    began = time.monotonic()
    note = {"what": "cancelled"}
    told = await writer.do("news", lambda db: feeds.promise_news(db, 1, "post_moved", note, NOW))
    took, grew = time.monotonic() - began, _memory() - before
    writer.close()
    print(f"\nnews of an event to which {told} people said yes, {data}")
    tell("seconds until it is promised to all of them", f"{took:.2f}", "1")
    tell("megabytes more, the database's own cache of 32 among them", f"{grew:.0f}", "52")
    assert told == GUESTS
    assert took < 3
    assert grew < 52


def _memory() -> float:
    """Megabytes of this process."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _guests(db: Connected) -> None:
    """Copies of one guest, made by the database itself."""
    with one_transaction(db):
        feed = a_row_in(db, tables.Feed, "news")["id"]
        post = a_row_in(db, tables.Post, "party", feed_id=feed)["id"]
        guest = a_row_in(db, tables.Person, "guest")["id"]
        a_row_in(db, tables.PostMark, person_id=guest, post_id=post, mark="going")
        for table, own in ((tables.Person, ""), (tables.PostMark, "person_id")):
            names = [one.name for one in table.__table__.columns if one.name not in ("id", own)]
            columns = ", ".join([*(["id"] if not own else [own]), *names])
            db.execute(
                "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n"
                f" WHERE i < {GUESTS}) INSERT INTO {table.__tablename__} ({columns})"
                f" SELECT i, {', '.join(f'one.{name}' for name in names)}"
                f" FROM n, {table.__tablename__} one WHERE one.id = 1"
            )
