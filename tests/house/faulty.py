"""A house whose database, and whose wire, fails or dies at a chosen step of a turn or of a send.

    fate = Fate(Blow(7, "before", act))    the seventh step does not happen: `act` does
    async with a_faulty_house(home, fate) as silta: ...

Every statement is a step, the transaction's own words included, and so is every await of a
channel. Where the process itself has to die, a house is a fork that kills itself:

    python -m tests.house.faulty           then an Order as JSON for each house

Prints the code each house ended with. Only a process of one thread may fork, so it is not pytest.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import psycopg

import bot.delivery
from bot.channel import Began, Busy, Incoming, Outcome, Outgoing, Sent, Tapped, Urgency, Wrote
from bot.clock import Clock
from bot.house import Silta
from bot.reading import typed_words
from storage.sql import Connected, Database
from storage.sqlite import File
from storage.writer import Writer
from tests.builders import (
    ADDRESSES,
    NOW,
    Postman,
    a_world,
    data_of,
    every_table,
    settings_for,
)

SYNC = "(sync)"
"""Where a server's answers are waited for: a step without words."""
TURN, WIRE = "(its turn on the channel)", "(the wire)"
ENOUGH = 200
"""More steps than a send ever needs: a house that takes so many goes round in circles."""

QUICK = 0.02
"""Seconds between looks at what waits, so that nobody waits for them."""

Act = Callable[[Any], Any]
"""What happens at the step, given the driver's own connection; it may raise."""


class Slip(Exception):
    """A bug of ours."""


# Fate


@dataclass
class Blow:
    """`act` happens at the step with this number: instead of it, or right after it.

    lasting: whatever has the same words meets the same from then on.
    """

    at: int
    when: str
    act: Act
    lasting: bool = False
    met: list[str] = field(default_factory=list)
    """The steps it happened at."""

    def falls(self, number: int, name: str) -> bool:
        return number == self.at or (self.lasting and name in self.met)


class Fate:
    """Counts the steps of a house, and lets each blow fall until it is `lifted`."""

    def __init__(self, *blows: Blow) -> None:
        self.blows = blows
        self.steps: list[str] = []
        self.lifted = False

    def meets(self, name: str, step: Callable[[], Any], connection: Any = None) -> Any:
        self.steps.append(name)
        for blow in self.blows:
            if self.lifted or not blow.falls(len(self.steps), name):
                continue
            blow.met.append(name)
            if blow.when == "before":
                return blow.act(connection)
            done = step()
            try:
                blow.act(connection)
            except BaseException:
                del done  # a cursor that somebody still looks at holds its file open
                raise
            return done
        return step()

    def lift(self) -> None:
        self.lifted = True

    def watches(self, db: Connected) -> None:
        """From now on every statement of this connection is a step."""
        db.connection = Watched(db.connection, self)
        connected = getattr(db, "_connected", None)
        if connected is not None:
            db._connected = lambda: Watched(connected(), self)


class Watched:
    """A driver's connection, as far as the house uses it."""

    def __init__(self, connection: Any, fate: Fate) -> None:
        self._connection = connection
        self._fate = fate

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            super().__setattr__(name, value)
        else:
            setattr(self._connection, name, value)

    def execute(self, sql: str, values: Any = ()) -> Any:
        return self._fate.meets(
            sql, lambda: self._connection.execute(sql, values), self._connection
        )

    def executemany(self, sql: str, many: Any) -> Any:
        return self._fate.meets(
            sql, lambda: self._connection.executemany(sql, many), self._connection
        )

    @contextlib.contextmanager
    def cursor(self) -> Iterator[Watched]:
        with self._connection.cursor() as cursor:
            yield Watched(cursor, self._fate)

    @contextlib.contextmanager
    def pipeline(self) -> Iterator[Any]:
        with self._connection.pipeline() as pipeline:
            yield pipeline
            self._fate.meets(SYNC, pipeline.sync, self._connection)


# What can go wrong


def _of_sqlite(kind: type[sqlite3.Error], name: str) -> Act:
    def act(connection: Any) -> Any:
        trouble = kind("as if")
        trouble.sqlite_errorcode = getattr(sqlite3, name)
        trouble.sqlite_errorname = name
        raise trouble

    return act


def _said_by_server(state: str) -> Act:
    """The server itself says no: in a pipeline, that is only heard later."""

    def act(connection: Any) -> Any:
        return connection.execute(f"DO $$ BEGIN RAISE 'as if' USING ERRCODE = '{state}'; END $$")

    return act


def _said_by_driver(connection: Any) -> Any:
    raise psycopg.OperationalError("as if")


def _cut_by_server(connection: Any) -> Any:
    return connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")


def _cut_here(connection: Any) -> Any:
    connection.close()
    raise psycopg.OperationalError("as if")


def ours(connection: Any) -> Any:
    raise Slip


def dies(connection: Any) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


ON_FILE: dict[str, Act] = {
    "the disk fails": _of_sqlite(sqlite3.OperationalError, "SQLITE_IOERR"),
    "the database does not understand": _of_sqlite(sqlite3.OperationalError, "SQLITE_ERROR"),
    "a rule is broken": _of_sqlite(sqlite3.IntegrityError, "SQLITE_CONSTRAINT"),
    "a bug of ours": ours,
}
ON_SERVER: dict[str, Act] = {
    "the disk is full": _said_by_server("53100"),
    "a rule is broken": _said_by_server("23505"),
    "a bug of ours": ours,
    "the driver gives up": _said_by_driver,
    "the server hangs up": _cut_by_server,
    "the line is cut": _cut_here,
}


def troubles(data: Database) -> dict[str, Act]:
    return ON_FILE if isinstance(data, File) else ON_SERVER


# The whole database, kept and put back


Rows = dict[str, list[dict[str, Any]]]
"""Every row of every table."""

_TRANSACTIONAL_IDS = """
CREATE FUNCTION next_id(of_table text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE found bigint;
BEGIN
    EXECUTE 'SELECT coalesce(max(id), 0) + 1 FROM public.' || quote_ident(of_table) INTO found;
    RETURN found;
END $$
"""


class Kept:
    """The state of a home's database, to be put back before each fault."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.data = data_of(home)
        self.is_file = isinstance(self.data, File)
        if self.is_file:
            self.data.tidy()
            self._bytes = (home / "silta.db").read_bytes()
        else:
            self._on_server()
        self.rows = self.look()

    def _on_server(self) -> None:
        """Numbers that a transaction took and gave back are given again, as a file does it: so
        that what is left can be compared row by row."""
        self._beside = psycopg.connect(ADDRESSES[self.home], autocommit=True)
        self._beside.execute(_TRANSACTIONAL_IDS)
        self._beside.execute("CREATE SCHEMA kept")
        back = ["BEGIN; SET LOCAL session_replication_role = replica;"]
        looks = []
        for name, key in _tables():
            self._beside.execute(f'CREATE TABLE kept."{name}" AS TABLE public."{name}"')
            if key == "id":
                self._beside.execute(
                    f"ALTER TABLE \"{name}\" ALTER id SET DEFAULT next_id('{name}')"
                )
            back.append(f'DELETE FROM "{name}"; INSERT INTO "{name}" SELECT * FROM kept."{name}";')
            looks.append(
                f"SELECT '{name}', coalesce(jsonb_agg(to_jsonb(t) ORDER BY {key}), '[]')"
                f' FROM "{name}" t'
            )
        self._again = "\n".join([*back, "COMMIT;"])
        self._everything = " UNION ALL ".join(looks)

    def put_back(self) -> None:
        if self.is_file:
            for end in ("-wal", "-shm"):
                (self.home / f"silta.db{end}").unlink(missing_ok=True)
            (self.home / "silta.db").write_bytes(self._bytes)
        else:
            self._beside.execute(self._again)

    def look(self, *, alone: bool = True) -> Rows:
        """Every row there is. alone: after whoever was here has left for good."""
        if not self.is_file:
            if alone:
                self._wait_until_alone()
            return dict(self._beside.execute(self._everything).fetchall())
        with contextlib.closing(sqlite3.connect(self.home / "silta.db")) as connection:
            connection.row_factory = sqlite3.Row
            return {
                name: [
                    dict(row)
                    for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY {key}')
                ]
                for name, key in _tables()
            }

    def _wait_until_alone(self) -> None:
        """What a house had said before it died is still done by the server."""
        deadline = time.monotonic() + 10
        while self._beside.execute(_OTHERS).fetchone() != (0,):
            assert time.monotonic() < deadline, "a dead house still holds the database"
            time.sleep(0.002)

    def close(self) -> None:
        if not self.is_file:
            self._beside.close()


_OTHERS = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'silta' AND pid <> pg_backend_pid()
"""


def _tables() -> list[tuple[str, str]]:
    """Each table's name and its key."""
    return [
        (table.__tablename__, next(iter(table.__table__.primary_key.columns)).name)
        for table in every_table()
    ]


# A house of one turn or one send


def told_about(what: Any, address: str, update: str) -> Incoming:
    return Incoming("test", update, address, what, NOW, "en")


@contextlib.asynccontextmanager
async def a_faulty_house(
    home: Path, fate: Fate, wire: Postman | None = None, **world: Any
) -> AsyncIterator[Silta]:
    """A house at a standing clock, on a database that went through every migration."""
    db = data_of(home).connect()
    if home not in ADDRESSES:
        # Houses die here, not machines: no disk is waited for.
        db.execute("PRAGMA synchronous=OFF")
    fate.watches(db)
    writer = Writer(db).start()
    clock = Clock(NOW, speed=0)
    silta = Silta(settings_for(home), writer, replace(a_world(), **world), clock)
    if wire is not None:
        silta.channels["test"] = wire
    try:
        yield silta
    finally:
        fate.lift()
        await silta.close()


async def tells(silta: Silta, incoming: Incoming) -> str:
    """What hearing came to: heard, again, busy, hung, or the name of what was raised."""
    try:
        heard = await asyncio.wait_for(silta.hear(incoming), 5)
    except Busy:
        return "busy"
    except TimeoutError:
        return "hung"
    except Exception as error:
        return type(error).__name__
    return "heard" if heard.new else "again"


class Wire(Postman):
    """Writes down what arrives where a kill cannot take it back; each await is a step."""

    def __init__(self, fate: Fate, arrived: Path) -> None:
        super().__init__()
        self._fate = fate
        self._arrived = arrived
        self.writer: Writer | None = None

    async def turn(self, address: str, urgency: Urgency) -> None:
        # The look that always follows comes first: so that the steps keep their order.
        deadline = time.monotonic() + 0.1
        while self.writer and self.writer.pieces < 3 and time.monotonic() < deadline:
            await asyncio.sleep(0.001)
        self._fate.meets(TURN, lambda: None)

    async def send(self, message: Outgoing) -> Outcome:
        self._fate.meets(WIRE, lambda: self._arrives(message))
        return Sent("1")

    def _arrives(self, message: Outgoing) -> None:
        with self._arrived.open("a") as file:
            file.write(f"{message.parts[0].text!r}\n")


def arrived(log: Path) -> int:
    return len(log.read_text().splitlines()) if log.exists() else 0


async def carries(home: Path, fate: Fate, log: Path, patience: float = 1.0) -> bool:
    """A house carries what waits, until nothing does; False when its delivery came to an end."""
    wire = Wire(fate, log)
    async with a_faulty_house(home, fate, wire) as silta:
        wire.writer = silta.writer
        running = asyncio.create_task(silta.delivery.run())
        deadline = time.monotonic() + patience
        while not running.done() and time.monotonic() < deadline and len(fate.steps) < ENOUGH:
            await asyncio.sleep(0.002)
            if silta.writer.stuck or (_is_over(silta) and not silta.delivery.carried):
                break
        lives = not running.done() and not silta.writer.stuck
        fate.lift()
        await silta.delivery.drain()
        if not lives:
            running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    return lives


_OPEN = "SELECT count(*) FROM to_send WHERE status IN ('queued', 'sending')"


def _is_over(silta: Silta) -> bool:
    return not silta.reader.execute(_OPEN).fetchone()[0]


# Houses that die


@dataclass(frozen=True)
class Order:
    """One house in a process of its own: where, what it does, and at which step it dies."""

    home: str
    server: str = ""
    at: int = 0
    when: str = "before"
    log: str = ""
    """Where a send writes down what arrived; "" for a turn."""
    what: str = ""
    words: str = ""
    address: str = ""
    update: str = ""

    def incoming(self) -> Incoming:
        what = {"Began": Began, "Tapped": Tapped, "Wrote": Wrote}[self.what](self.words)
        return told_about(what, self.address, self.update)


def live(order: Order) -> None:
    home = Path(order.home)
    if order.server:
        ADDRESSES[home] = order.server
    fate = Fate(Blow(order.at, order.when, dies))
    bot.delivery.A_LOOK = QUICK
    if order.log:
        asyncio.run(carries(home, fate, Path(order.log)))
    else:
        asyncio.run(_hears(home, fate, order.incoming()))


async def _hears(home: Path, fate: Fate, incoming: Incoming) -> None:
    async with a_faulty_house(home, fate) as silta:
        await tells(silta, incoming)


def wait_for_orders() -> None:
    import structlog

    def drop(logger: object, method: str, event: object) -> Any:
        raise structlog.DropEvent

    structlog.configure(processors=[drop])
    typed_words("en")  # read once, and not by each house
    gc.freeze()
    print("ready", flush=True)
    for line in sys.stdin:
        order = Order(**json.loads(line))
        house = os.fork()
        if house == 0:
            code = 70
            try:
                live(order)
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(house, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


class Mortals:
    """Where houses come from that die at a step."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.house.faulty"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout.readline() == "ready\n"

    def lives(self, order: Order) -> int:
        """The code a house ended with: 0 when its step never came, -9 when it died there."""
        self._process.stdin.write(json.dumps(asdict(order)) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


if __name__ == "__main__":
    wait_for_orders()
