"""A coach opens a group's page while the house sends thousands of messages: nobody waits.

Three groups in one database, each of its people with two years behind them. One coach goes
through the pages one after the other as long as a broadcast is under way.
"""

from __future__ import annotations

import asyncio
import gzip
import statistics
import time
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import bindparam, insert

from bot.channel import Urgency
from dialogs.memory import show_to_json
from dialogs.model import Line, Show
from dialogs.scenes.menu import STEPS
from storage import schema, tables
from storage.sql import Connected, Query
from tests.builders import NOW, TODAY, Postman, a_row_in, data_of, one_transaction
from tests.console.desk import ADesk, Browser, a_desk
from tests.prove.test_kills_lose_nothing import tell

pytestmark = pytest.mark.prove

SIZES = (100, 1_000, 10_000)
MESSAGES = 5_000
PER_SECOND = 29
LOOKS = 200
THINKS = 0.2
"""Seconds between two pages: nobody reads faster, and a group's numbers are kept for 30 only."""
P95, BYTES, TIMES = 0.150, 100_000, 3.0

COACH, MODEL = 1, 2
FIRST = 10
"""The number of the first person of the first group."""
NAMES = (
    "Amina", "Basma", "Carlos", "Daniel", "Elif", "Farah", "Goran", "Hodan", "Ivan", "Jamal",
    "Katya", "Leyla", "Mehdi", "Nadia", "Olena", "Pedro", "Qamar", "Rania", "Samir", "Thanh",
    "Umar", "Vera", "Wafa", "Yusuf", "Zahra", "Ali", "مريم", "Юлія", "Nguyễn",
)  # fmt: skip
SCENES = (("nap_map", "who"), ("goal_new", "text"), ("strengths", "pick"), ("", ""))
YEARS = {
    tables.Contact: 8, tables.ContactLog: 20, tables.Sheet: 6, tables.Action: 8,
    tables.Look: 50, tables.ToSend: 50,
}  # fmt: skip
"""How many rows two years leave of a person."""


class Paced(Postman):
    """A channel that lets so many messages a second through, each on its way for a moment."""

    def __init__(self, per_second: float) -> None:
        super().__init__()
        self._gap = 1 / per_second
        self._next = 0.0
        self.sent = 0

    async def turn(self, address: str, urgency: Urgency) -> None:
        now = time.monotonic()
        self._next = max(self._next + self._gap, now)
        await asyncio.sleep(self._next - now)

    async def send(self, message: Any) -> Any:
        await asyncio.sleep(0.02)
        self.sent += 1
        self.carried.clear()
        return await super().send(message)


# Three groups and what is behind their people


def filled(db: Connected) -> dict[int, int]:
    """The number of each group, by its size."""
    with one_transaction(db):
        _many(db, tables.Person, _people())
        groups = dict(_groups(db))
        _many(db, tables.Identity, _addresses())
        _many(db, tables.Progress, _progress())
        _many(db, tables.Place, _places())
        _many(db, tables.Sign, _signs())
        _many(db, tables.HelpRequest, _requests())
        _model(db)
        for table in YEARS:
            _copied(db, table)
        _broadcast(db)
    return groups


def _many(db: Connected, table: type[Any], rows: Iterable[dict[str, Any]]) -> None:
    """Rows of one table, all with the same columns."""
    each = iter(rows)
    first = next(each)
    db.add(table, **first)
    whole = {**_plain(table), **first}
    columns = table.__table__.columns
    values = {name: bindparam(name, type_=columns[name].type) for name in whole}
    plain = _plain(table)
    db.each(Query(insert(table).values(values)), ({**plain, **row} for row in each))


def _plain(table: type[Any]) -> dict[str, Any]:
    """What columns are when nobody says."""
    return {
        name: info.get_default(call_default_factory=True)
        for name, info in table.model_fields.items()
        if not info.is_required() and name != "id"
    }


def _members() -> Iterator[tuple[int, int, int]]:
    """Number, group by its size, and place in it."""
    number = FIRST
    for size in SIZES:
        for place in range(size):
            yield number, size, place
            number += 1


def _level(number: int) -> int:
    return (1, 2, 3, 1, 0)[number % 5]


def _people() -> Iterator[dict[str, Any]]:
    for number in (COACH, MODEL, *(one for one, _, _ in _members())):
        name = f"{NAMES[number * 7 % len(NAMES)]} {chr(65 + number % 26)}"
        yield {
            "id": number, "name": name, "country": "FI", "zone": "Europe/Helsinki",
            "language": ("en", "fi", "uk", "ar")[number % 4], "onboarded": True,
            "consents": {"privacy": True, "remind": True}, "made_at": NOW - timedelta(days=730),
            "seen_at": NOW - timedelta(days=number % 60, minutes=number % 600),
        }  # fmt: skip


def _groups(db: Connected) -> Iterator[tuple[int, int]]:
    db.add(tables.Role, person_id=COACH, kind="coach", made_at=NOW)
    for size in SIZES:
        made = db.add(tables.Cohort, name=f"Group of {size}", code=f"CODE{size}", made_at=NOW)
        db.add(tables.CohortCoach, cohort_id=made, person_id=COACH, made_at=NOW)
        _many(
            db, tables.Member,
            (
                {"cohort_id": made, "person_id": number, "level": _level(number),
                 "joined_at": NOW - timedelta(days=730), "level_at": NOW}
                for number, of, _ in _members() if of == size
            ),
        )  # fmt: skip
        yield size, made


def _addresses() -> Iterator[dict[str, Any]]:
    for number in (MODEL, *(one for one, _, _ in _members())):
        yield {
            "id": number, "channel": "test", "address": str(number), "person_id": number,
            "made_at": NOW, "seen_at": NOW,
        }  # fmt: skip


def _progress() -> Iterator[dict[str, Any]]:
    for number, _, _ in _members():
        for place, step in enumerate(list(STEPS)[: number % 8]):
            begun = TODAY - timedelta(days=700 - 90 * place)
            done = begun + timedelta(days=40) if place < number % 8 - 1 else None
            yield {
                "person_id": number, "step": step, "begun": begun, "done": done,
                "used": done or begun,
            }  # fmt: skip


def _places() -> Iterator[dict[str, Any]]:
    for number, _, _ in _members():
        scene, screen = SCENES[number % len(SCENES)]
        yield {
            "person_id": number, "bookmark": {"turn": 1}, "scene": scene, "screen": screen,
            "at": NOW - timedelta(days=number % 30),
        }  # fmt: skip


def _signs() -> Iterator[dict[str, Any]]:
    for number, _, _ in _members():
        for kind, every in (("quiet", 6), ("nudges", 25), ("goal", 20), ("job", 40), ("step", 8)):
            if number % every == 1 and _level(number):
                at = NOW - timedelta(days=number % 40)
                note = {"step": "nap"} if kind == "step" else None
                yield {"person_id": number, "kind": kind, "since": at, "at": at, "note": note}


def _requests() -> Iterator[dict[str, Any]]:
    for number, _, place in _members():
        open_ = place % 100 == 7
        if open_ or place % 5 == 0:
            at = NOW - timedelta(hours=number % 40 if open_ else 9000)
            yield {
                "person_id": number, "how": "contact", "text": "I have a question", "at": at,
                "answered_at": None if open_ else at + timedelta(days=1),
            }  # fmt: skip


def _model(db: Connected) -> None:
    """One person's two years, to be copied for everybody."""
    contact = a_row_in(db, tables.Contact, person_id=MODEL, through=None)["id"]
    for table, rows in YEARS.items():
        for number in range(rows - (table is tables.Contact)):
            given: dict[str, Any] = {"person_id": MODEL}
            if "contact_id" in table.__table__.columns:
                given["contact_id"] = contact
            if table is tables.ToSend:
                given |= {"identity_id": MODEL, "word_id": None, "urgency": 2, "unasked": True}
            if table is tables.Look:
                given |= {"by_id": COACH, "what": "list"}
            at = "made_at" if "made_at" in table.__table__.columns else "at"
            given[at] = NOW - timedelta(days=2 + number * 7 % 728)
            a_row_in(db, table, f"year{number}", **given)


def _copied(db: Connected, table: type[Any]) -> None:
    """The model's rows for everybody else, made by the database itself."""
    name = table.__tablename__
    own = ("id", "person_id", "identity_id")
    columns = [one.name for one in table.__table__.columns]
    told = [f'"{one}"' for one in columns if one not in own]
    theirs = [f'"{one}"' for one in columns if one in own and one != "id"]
    db.execute(
        f"INSERT INTO {name} ({', '.join([*theirs, *told])})"
        f" SELECT {', '.join(['p.id'] * len(theirs) + [f'one.{one}' for one in told])}"
        f" FROM person p, {name} one WHERE one.person_id = {MODEL} AND p.id >= {FIRST}"
    )


def _broadcast(db: Connected) -> None:
    show = show_to_json(Show((Line("common-taken-over", {"coach": "Leena"}),)))
    _many(
        db, tables.ToSend,
        (
            {"person_id": number, "identity_id": number, "urgency": int(Urgency.BROADCAST),
             "show": show, "made_at": NOW}
            for number, of, place in _members() if of == SIZES[-1] and place < MESSAGES
        ),
    )  # fmt: skip


# Looking


async def looked(browser: Browser, path: str) -> tuple[float, bytes]:
    """Seconds until the page is there, and the page."""
    began = time.perf_counter()
    page = await browser.get(path)
    took = time.perf_counter() - began
    assert page.status_code == 200
    return took, page.content


def p95(took: list[float]) -> float:
    return statistics.quantiles(took, n=20)[-1]


async def _looks(desk: ADesk, groups: dict[int, int]) -> dict[int, list[float]]:
    browser = await desk.browser(COACH)
    took: dict[int, list[float]] = {size: [] for size in SIZES}
    cold = {size: (await looked(browser, f"/console/group/{groups[size]}"))[0] for size in SIZES}
    tell("the very first look, ms", ", ".join(f"{one * 1e3:.0f}" for one in cold.values()), "")
    for _ in range(LOOKS):
        for size in SIZES:
            await asyncio.sleep(THINKS)
            took[size].append((await looked(browser, f"/console/group/{groups[size]}"))[0])
    return took


async def test_a_groups_page_is_there_at_once_while_thousands_are_written_to(tmp_path: Path):
    data = data_of(tmp_path)
    schema.upgrade(data)
    db = data.connect()
    groups = filled(db)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    postman = Paced(PER_SECOND)
    print(f"\ngroups of {SIZES}, {data_of(tmp_path)}: {_megabytes(tmp_path)} MB")
    async with a_desk(tmp_path, postman=postman) as desk:
        began, sent = time.monotonic(), postman.sent
        took = await _looks(desk, groups)
        rate = (postman.sent - sent) / (time.monotonic() - began)
        browser = desk.clients[-1]
        pages = {size: (await browser.get(f"/console/group/{groups[size]}")).content
                 for size in SIZES}  # fmt: skip
        found = [
            (await looked(Browser(browser), f"/console/group/{groups[SIZES[-1]]}?{asked}"))[0]
            for asked in ("find=nadia", "only=quiet", "only=waits", "only=step&step=nap")
            for _ in range(5)
        ]
    for size in SIZES:
        middle, longest = statistics.median(took[size]), max(took[size])
        page, packed = len(pages[size]), len(gzip.compress(pages[size]))
        tell(f"{size} people: a page, p95, ms", f"{p95(took[size]) * 1e3:.0f}", f"{P95 * 1e3:.0f}")
        tell(f"{size} people: median, longest, ms", f"{middle * 1e3:.0f}, {longest * 1e3:.0f}", "")
        tell(f"{size} people: bytes of the page, and packed", f"{page}, {packed}", str(BYTES))
    grows = p95(took[SIZES[-1]]) / p95(took[SIZES[0]])
    tell("p95 of 10,000 people over that of 100", f"{grows:.1f}", f"{TIMES:.0f}")
    tell("searched or narrowed in 10,000, longest, ms", f"{max(found) * 1e3:.0f}", "")
    tell("messages a second meanwhile", f"{rate:.1f}", str(PER_SECOND))
    assert rate > 0.95 * PER_SECOND
    assert max(p95(one) for one in took.values()) < P95
    assert max(map(len, pages.values())) < BYTES
    assert grows < TIMES


def _megabytes(home: Path) -> int:
    return round((home / "silta.db").stat().st_size / 1e6)
