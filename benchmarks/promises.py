"""What is due among a million contacts, against one APScheduler job per contact.

Ours: 20,000 people with 50 contacts each, 5,000 of them due, each decided upon (consent, quiet
hours, cap, bundling) and written. The peer: 100,000 jobs in APScheduler's SQLAlchemy store,
5,000 due, each doing nothing.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlmodel import SQLModel

import storage.tables
from benchmarks.measuring import Table, blocked
from dialogs.scenes import HOUSE
from scheduler import promises
from storage.database import database
from storage.queries import promises as ask
from storage.sql import Connected, Database
from storage.turns import World
from storage.writer import Writer
from tests.servers.postgres import PostgresServer

PEOPLE, EACH, DUE, JOBS = 20_000, 50, 5_000, 100_000
NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)
DAY = {"sqlite": "TEXT", "postgresql": "DATE"}
assert storage.tables.__all__


def fill(db: Connected) -> None:
    """A million contacts, each with its own promise; the same words for both databases."""
    day = int(timedelta(days=1) / timedelta(microseconds=1))
    now = int((NOW - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(microseconds=1))
    run, a_day = db.execute, DAY[db.dialect.name]
    a_person = f"i - (i - 1) / {PEOPLE} * {PEOPLE}"  # in turn; "%" means something to a driver
    db.begin()
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < {})"
    run(
        numbers.format(PEOPLE)
        + " INSERT INTO person (id, language, name, country, region, city, zone, needs, fields,"
        " host_language, consents, quiet_from, quiet_to, silent_days, nudges_per_week, nudge_mode,"
        " silent_until_heard, stopped, feed_kinds, feed_rhythm, onboarded, onboarded_at, word,"
        " unanswered, ladder, made_at, seen_at)"
        " SELECT i, 'en', 'A', 'FI', '', '', 'Europe/Helsinki', '[]', '[]', '',"
        " '{\"privacy\":true,\"remind\":true}', '20:00', '09:00', '[6]', 3, 'normal', false,"
        f" false, '[]', '', true, {now - 90 * day}, false, 0, 0, {now - 90 * day},"
        f" {now - 9 * day} FROM n"
    )
    run(
        numbers.format(PEOPLE)
        + " INSERT INTO identity (channel, address, person_id, language, zone, wrong_words, gone,"
        f" made_at, seen_at) SELECT 'test', CAST(i AS TEXT), i, '', '', 0, false, {now}, {now}"
        " FROM n"
    )
    run(
        numbers.format(PEOPLE * EACH)
        + " INSERT INTO contact (id, person_id, label, state, where_met, topics, promise,"
        " promised_by, note, helix, tie, local, last_band, in_field, role, many, score, source,"
        " snoozes, unanswered, told, boost_rounds, cadence_days, next_due, made_at, used_at)"
        f" SELECT i, {a_person}, 'Tuula', 'active', '', 'the market', '', '', '', '',"
        " '', '', '', '', '', false, '[]', '', 0, 0, '', 0, 30,"
        f" CAST(CASE WHEN i <= {DUE} THEN '2026-03-03' ELSE '2027-01-01' END AS {a_day}),"
        f" {now}, {now} FROM n"
    )
    run(
        numbers.format(PEOPLE * EACH)
        + " INSERT INTO promise (person_id, kind, card, thing_kind, thing_id, turn, local_at,"
        " due_at, made_at, outcome)"
        f" SELECT {a_person}, 'remind', 'nudge', 'contact', i, 0, '',"
        f" CASE WHEN i <= {DUE} THEN {now - day // 24}"
        f" ELSE {now} + i * CAST(1000000 AS BIGINT) END, {now}, ''"
        " FROM n"
    )
    db.commit()
    run("ANALYZE")


async def ours(data: Database) -> tuple[float, float, int]:
    """Seconds for all that is due, the longest the event loop was blocked, messages written."""
    writer = Writer(data.connect()).start()
    world = World(HOUSE)
    began = time.perf_counter()
    async with blocked() as gaps:
        while await writer.do("due", lambda db: promises.keep_some(db, world, NOW)):
            pass
        took = time.perf_counter() - began
    said = await writer.do(
        "count", lambda db: db.execute("SELECT count(*) FROM to_send").fetchone()[0]
    )
    writer.close()
    return took, max(gaps), said


fired = 0


def nothing(contact: int) -> None:
    """The peer's job."""
    global fired
    fired += 1


async def theirs(path: Path) -> tuple[float, float, int]:
    """The same with one job per contact; grace lifted, else it would drop what is late."""
    store = SQLAlchemyJobStore(url=f"sqlite:///{path}")
    beats = AsyncIOScheduler(
        jobstores={"default": store}, job_defaults={"misfire_grace_time": None}
    )
    beats.start(paused=True)
    now = datetime.now(UTC)
    _fill_store(beats, store, now)
    began = time.perf_counter()
    async with blocked() as gaps:
        beats.resume()
        while fired < DUE and time.perf_counter() - began < 120:
            await asyncio.sleep(0.005)
        took = time.perf_counter() - began
    beats.shutdown(wait=False)
    return took, max(gaps), fired


def _fill_store(beats: AsyncIOScheduler, store: SQLAlchemyJobStore, now: datetime) -> None:
    """Jobs go in as APScheduler would write them, in one transaction to save time."""
    import pickle

    from apscheduler.job import Job

    rows = []
    for number in range(JOBS):
        at = now - timedelta(seconds=1) if number < DUE else now + timedelta(days=1 + number % 300)
        job = Job(
            beats, id=str(number), func=nothing, args=(number,), kwargs={}, name="nothing",
            trigger=__import__("apscheduler.triggers.date").triggers.date.DateTrigger(at),
            executor="default", misfire_grace_time=None, coalesce=True, max_instances=1,
            next_run_time=at,
        )  # fmt: skip
        state = pickle.dumps(job.__getstate__(), pickle.HIGHEST_PROTOCOL)
        rows.append({"id": str(number), "next_run_time": at.timestamp(), "job_state": state})
    with store.engine.begin() as connection:
        connection.execute(store.jobs_t.insert(), rows)


REMAINS = (
    "What remains: each of the 5,000 is decided upon (consent, quiet hours, cap, ladder), shown as"
    " a card and written as four rows; the peer's job does nothing. The rows alone take about"
    " 50 µs a person, the deciding and the card 200 to 350, spread over a hundred small functions."
    " The aim would need the rules written a second time, in SQL: one place that knows them is"
    " worth more than two seconds on the busiest morning."
)


def _ours(data: Database) -> tuple[str, ...]:
    """A row of the table; its third figure is the seconds."""
    made = data.engine()
    SQLModel.metadata.create_all(made)
    made.dispose()
    db = data.connect()
    fill(db)
    took, gap, said = asyncio.run(ours(data))
    began = time.perf_counter()
    for _ in range(100):
        assert not ask.due(db, NOW, promises.A_SLICE)
    idle = (time.perf_counter() - began) / 100
    db.close()
    return (
        f"{PEOPLE * EACH:,}", f"{DUE:,}", f"{took:.3f}", f"{gap * 1e3:.0f}", f"{idle * 1e3:.2f}",
        f"{said:,} messages",
    )  # fmt: skip


def run() -> Table:
    """The ratio aimed at is 60, with the event loop blocked for 20 ms at the most."""
    server = PostgresServer(hasty=False)
    with tempfile.TemporaryDirectory() as folder, server.database(migrated=False) as address:
        on_file, on_server = (
            _ours(database(place)) for place in (Path(folder) / "ours.db", address)
        )
        peer_took, peer_gap, peer_fired = asyncio.run(theirs(Path(folder) / "peer.db"))
    server.stops()
    took = float(on_file[2])
    rows = [
        ("", "contacts", "due", "seconds", "loop blocked, ms", "an idle look, ms", "done"),
        ("Silta, a file", *on_file),
        ("Silta, PostgreSQL", *on_server),
        ("APScheduler, a job each", f"{JOBS:,}", f"{DUE:,}", f"{peer_took:.3f}",
         f"{peer_gap * 1e3:.0f}", "", f"{peer_fired:,} jobs"),
    ]  # fmt: skip
    says = f"Ratio: **{peer_took / took:.1f}×** (aim 60), event loop aim 20 ms.\n\n{REMAINS}"
    return Table("What is due among a million contacts", says, rows)
