"""Who may open and send what: every address of the house against everybody who could come.

    ROWS      each route with who may; a route without a row fails, and a row without a route
    VISITORS  nobody, a participant, coaches near and far, an admin, ended sessions and roles

A new page needs one line here. What is refused looks like what is not there, and changes nothing.

What is refused is asked of one house, whose database is laid back to the beginning before each
test; where something may happen, a test has a house of its own.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from console.look import CONTENT_POLICY
from storage import access, sessions, tables
from storage.queries import staff as ask
from storage.sessions import Viewer
from tests.builders import (
    NOW,
    TODAY,
    a_contact,
    a_row_in,
    data_of,
    every_table,
    one_transaction,
    rows,
    somebody,
)
from tests.console.desk import HERE, ADesk, a_desk

pytestmark = pytest.mark.asyncio(loop_scope="module")

VISITORS = (
    "nobody", "participant", "coach", "other coach", "coach she left", "admin", "organisation",
    "ended session", "ended role",
)  # fmt: skip
SIGNED_IN = frozenset(VISITORS) - {"nobody", "ended session"}
ANYBODY = frozenset(VISITORS)
COACHES = frozenset({"coach", "other coach", "coach she left"})
HER_COACH = frozenset({"coach"})
ADMIN = frozenset({"admin"})
TRIES = COACHES | {"admin", "organisation"}
HERSELF = frozenset({"participant"})
NOBODY: frozenset[str] = frozenset()
"""Without a bot's token the window of Telegram is not there: tests/console/test_mini_app.py."""


@dataclass(frozen=True)
class Row:
    """Who may, and a form that our own page would send."""

    who: frozenset[str]
    form: dict[str, str] = field(default_factory=dict)
    held: bool = False
    """Her coach holds her talk."""
    asked: bool = True
    """Asked for here; pages for anybody have tests of their own."""


def _of(who: frozenset[str], held: bool = False, /, **form: str) -> Row:
    return Row(who, form, held)


ELSEWHERE = Row(ANYBODY, asked=False)
ROWS: dict[str, Row] = {
    # Coming in and going out
    "GET /console/in/{key}": _of(ANYBODY),
    "POST /console/in/{key}": _of(ANYBODY),
    "GET /console/sign-in": _of(ANYBODY),
    "GET /console/sessions": _of(SIGNED_IN),
    "POST /console/sessions/end": _of(SIGNED_IN, session="999"),
    "POST /console/sessions/code": _of(SIGNED_IN),
    "POST /console/sign-out": _of(SIGNED_IN),
    "POST /console/language": _of(SIGNED_IN, language="en"),
    # Groups
    "GET /console": _of(COACHES),
    "GET /console/waiting": _of(COACHES),
    "POST /console/groups": _of(COACHES, name="Thursday group"),
    "GET /console/group/{id}": _of(HER_COACH),
    "POST /console/group/{id}/change": _of(HER_COACH, name="Another name"),
    "POST /console/group/{id}/end": _of(HER_COACH, sure="yes"),
    "GET /console/group/{id}/write": _of(HER_COACH),
    "POST /console/group/{id}/write": _of(HER_COACH, text="Hello all", sure="yes"),
    "GET /console/group/{id}/invite": _of(HER_COACH),
    "POST /console/group/{id}/new-code": _of(HER_COACH, sure="yes"),
    "GET /console/group/{id}/poster/{name}": _of(HER_COACH),
    # One person
    "GET /console/person/{id}": _of(HER_COACH),
    "POST /console/person/{id}/notes": _of(HER_COACH, text="A note", sees="me"),
    "POST /console/person/{id}/notes/drop": _of(HER_COACH, note="1"),
    "GET /console/person/{id}/talk": _of(HER_COACH),
    "POST /console/person/{id}/write": _of(HER_COACH, text="Hello"),
    "POST /console/person/{id}/take-over": _of(HER_COACH),
    "POST /console/person/{id}/say": _of(HER_COACH, True, text="Hello"),
    "POST /console/person/{id}/hand-back": _of(HER_COACH, True),
    "POST /console/person/{id}/resume": _of(HER_COACH),
    # Trying it out
    "GET /console/try": _of(TRIES),
    "POST /console/try/begin": _of(TRIES, language="en"),
    "POST /console/try/say": _of(TRIES, key="a-key-of-a-page", text="hello"),
    "POST /console/try/clock": _of(TRIES, how="day"),
    "POST /console/try/end": _of(TRIES),
    "GET /console/try/file/{id}": _of(NOBODY),
    # Admin
    "GET /console/admin": _of(ADMIN),
    "GET /console/admin/people": _of(ADMIN),
    "POST /console/admin/people": _of(ADMIN, name="Tiina", language="en", role="coach"),
    "GET /console/admin/person/{id}": _of(ADMIN),
    "POST /console/admin/person/{id}/role": _of(ADMIN, role="mentor"),
    "POST /console/admin/person/{id}/role/end": _of(ADMIN, role="mentor"),
    "POST /console/admin/person/{id}/link": _of(ADMIN),
    "POST /console/admin/person/{id}/sign-out": _of(ADMIN),
    "GET /console/admin/groups": _of(ADMIN),
    "POST /console/admin/group/{id}/coach": _of(ADMIN, coach="3"),
    "POST /console/admin/group/{id}/coach/end": _of(ADMIN, coach="3"),
    "GET /console/admin/messages": _of(ADMIN),
    "POST /console/admin/messages": _of(ADMIN, reason="blocked"),
    "GET /console/admin/aside": _of(ADMIN),
    "POST /console/admin/aside/{id}": _of(ADMIN),
    "POST /console/admin/aside/{id}/drop": _of(ADMIN),
    "GET /console/admin/texts": _of(ADMIN),
    "POST /console/admin/texts/check": _of(ADMIN, name="Welcome House"),
    "POST /console/admin/texts": _of(ADMIN, name="Welcome House"),
    # One's own pages: everybody's are their own, and what is hers is hers alone
    "GET /me": _of(SIGNED_IN),
    "GET /me/people": _of(SIGNED_IN),
    "POST /me/people": _of(SIGNED_IN, label="Tuula", then="keep"),
    "GET /me/person/{id}": _of(HERSELF),
    "POST /me/person/{id}/change": _of(HERSELF, label="Leena K"),
    "POST /me/person/{id}/promise": _of(HERSELF, promise="a book", promised_by="me"),
    "POST /me/person/{id}/place": _of(HERSELF, tie="little"),
    "POST /me/person/{id}/log": _of(HERSELF, how="met", next="rhythm"),
    "POST /me/person/{id}/later": _of(HERSELF, snooze="week", how="week"),
    "POST /me/person/{id}/slower": _of(HERSELF),
    "POST /me/person/{id}/rest": _of(HERSELF),
    "POST /me/person/{id}/rhythm": _of(HERSELF, rhythm="30", days="30"),
    "POST /me/person/{id}/delete": _of(HERSELF, sure="yes"),
    "GET /me/map": _of(SIGNED_IN),
    "POST /me/map": _of(HERSELF, who="1", tie="little"),
    "GET /me/plan": _of(SIGNED_IN),
    "POST /me/action/{id}/done": _of(HERSELF),
    "POST /me/action/{id}/move": _of(HERSELF, day="20.3.2026"),
    "POST /me/calendar": _of(SIGNED_IN, do="end"),
    "GET /me/privacy": _of(SIGNED_IN),
    "POST /me/choices": _of(SIGNED_IN, remind="yes"),
    "POST /me/group/{id}/level": _of(HERSELF, level="1"),
    "POST /me/group/{id}/leave": _of(HERSELF, sure="yes"),
    "POST /me/send/{name}": _of(HERSELF),
    "GET /me/erase/{part}": _of(SIGNED_IN),
    "POST /me/erase/{part}": _of(SIGNED_IN, sure="yes"),
    "GET /me/file/{name}": _of(SIGNED_IN),
    "GET /app": _of(NOBODY),
    "POST /app/enter": _of(NOBODY, data="x"),
    # The talk and the front of the house
    **dict.fromkeys(
        (
            "GET /chat", "POST /chat/say", "POST /chat/card", "GET /chat/events",
            "GET /chat/file/{id}", "GET /", "GET /privacy", "GET /robots.txt",
            "GET /static/{name}", "GET /health/live", "GET /health/ready", "GET /metrics",
        ),
        ELSEWHERE,
    ),
}  # fmt: skip
NAMES = {"/console/group/{id}/poster/{name}": "en.pdf", "/me/send/{name}": "copy",
         "/me/file/{name}": "copy"}  # fmt: skip
WORKERS = "/console/admin/person/{id}/link"
"""A link is made for who works here; Amina has her chat."""
PART = "contacts"


# A house with all of them in it


@dataclass(frozen=True)
class Scene:
    """A file with everybody in it, the key of each browser, and a link that nobody used."""

    path: Path
    keys: dict[str, str]
    link: str


@pytest.fixture(scope="module")
def scene(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    home = tmp_path_factory.mktemp("scene")
    shutil.copy(template, home / "silta.db")
    with contextlib.closing(data_of(home).connect()) as db, one_transaction(db):
        keys, link = _everybody(db)
    return Scene(home / "silta.db", keys, link)


def _everybody(db: Any) -> tuple[dict[str, str], str]:
    """Amina is 1, her group 1, her contact, her action and her coach's note 1 as well."""
    amina, _ = somebody(db, "1")
    a_contact(db, amina)
    db.add(tables.Action, person_id=amina, what="thank", on=TODAY, made=TODAY, made_at=NOW)
    workers = {"coach": ("coach",), "other coach": ("coach",), "coach she left": ("coach",),
               "admin": ("admin",), "organisation": ("organisation",),
               "ended role": ("coach", "admin", "organisation")}  # fmt: skip
    people = {"participant": amina}
    for name, roles in workers.items():
        people[name] = sessions.new_staff(db, name, "en", roles, NOW)
    groups = {
        name: access.new_group(
            db, Viewer(people[name], country="FI", roles=frozenset({"coach"})), name, NOW
        )
        for name in ("coach", "other coach", "coach she left")
    }
    db.add(tables.CohortCoach, cohort_id=groups["coach"], person_id=people["ended role"],
           made_at=NOW)  # fmt: skip
    ask.join(db, groups["coach"], amina, 3, NOW)
    ask.join(db, groups["coach she left"], amina, 3, NOW)
    ask.leave(db, groups["coach she left"], amina, NOW)
    basma, _ = somebody(db, "2", name="Basma")
    ask.join(db, groups["other coach"], basma, 3, NOW)
    db.add(tables.Note, person_id=amina, by_id=people["coach"], by_name="coach", text="n", at=NOW)
    a_row_in(db, tables.SetAside, person_id=amina)
    db.add(tables.HelpRequest, person_id=amina, how="contact", text="", at=NOW)
    real = datetime.now(UTC)
    keys = {name: sessions.open_session(db, id, "", real) for name, id in people.items()}
    keys["ended session"] = sessions.open_session(db, people["coach"], "", real)
    ended = ask.session(db, sessions.hashed(keys["ended session"]), real)
    ask.end_session(db, ended.id, people["coach"], real - timedelta(seconds=1))
    for kind in ("coach", "admin", "organisation"):
        ask.end_role(db, people["ended role"], kind, NOW)
    return keys, sessions.make_link(db, amina, real)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ADesk]:
    home = tmp_path_factory.mktemp("shared")
    shutil.copy(scene.path, home / "silta.db")
    async with a_desk(home) as desk:
        yield desk


def lay_back(desk: ADesk, scene: Scene) -> None:
    """The database of an open house as it was at the beginning."""
    beginning = contextlib.closing(sqlite3.connect(scene.path))
    with beginning as file, contextlib.closing(desk.db) as db:
        file.backup(db.connection)


def routes_of(routes: Any) -> Iterator[str]:
    """Every route as "METHOD /path", also of routers inside routers."""
    for route in routes:
        methods = getattr(route, "methods", None)
        if methods:
            yield from (f"{method} {route.path}" for method in methods if method != "HEAD")
        else:
            yield from routes_of(route.original_router.routes)


def address(row: str, scene: Scene) -> tuple[str, str]:
    """The method and the address of a row, with the numbers of what is Amina's."""
    method, _, path = row.partition(" ")
    name = NAMES.get(path, "x")
    given = {"id": "2" if path == WORKERS else "1", "key": scene.link, "part": PART, "name": name}
    return method, re.sub(r"\{(\w+)\}", lambda found: given[found[1]], path)


@dataclass
class Street:
    """Everybody's browser before one house."""

    desk: ADesk
    scene: Scene

    async def asks(self, row: str, visitor: str, **headers: str) -> httpx.Response:
        client = self.desk.nobody().client
        if visitor in self.scene.keys:
            client.cookies.set("silta-in", self.scene.keys[visitor])
        method, path = address(row, self.scene)
        if method == "GET":
            return await client.get(path)
        return await client.post(path, data=ROWS[row].form, headers=headers or {"origin": HERE})

    def everything(self) -> dict[str, list[Any]]:
        """All that is kept, but for looks and the times of sessions."""
        kept = {table.__tablename__: rows(self.desk.house.db, table) for table in every_table()}
        del kept["look"]
        kept["session"] = [row._replace(seen_at=None) for row in kept["session"]]
        return kept

    async def holds(self, row: str) -> None:
        """What must be so before the form makes sense."""
        if ROWS[row].held and not rows(self.desk.house.db, tables.TakeOver):
            coach = ask.session(
                self.desk.house.db, sessions.hashed(self.scene.keys["coach"]), datetime.now(UTC)
            ).person_id
            self.desk.adds(
                tables.TakeOver, person_id=1, by_id=coach, by_name="coach", began_at=NOW,
                until=NOW + timedelta(days=1),
            )  # fmt: skip


@pytest.fixture
def street(shared: ADesk, scene: Scene) -> Street:
    lay_back(shared, scene)
    return Street(shared, scene)


@pytest_asyncio.fixture(loop_scope="module")
async def own_street(tmp_path: Path, scene: Scene) -> AsyncIterator[Street]:
    """Before a house of one's own, which remembers nothing but its rows."""
    shutil.copy(scene.path, tmp_path / "silta.db")
    async with a_desk(tmp_path) as desk:
        yield Street(desk, scene)


# The table is whole


async def test_every_route_has_a_row_and_every_row_a_route(street):
    assert sorted(set(routes_of(street.desk.app.routes))) == sorted(ROWS)


# Who may, and who may not

ASKED = [row for row, said in ROWS.items() if said.asked]
POSTS = [row for row in ASKED if row.startswith("POST")]
GETS = [row for row in ASKED if row.startswith("GET")]


@pytest.mark.parametrize("row", [row for row in ASKED if ROWS[row].who != ANYBODY])
async def test_who_may_not_is_refused_and_nothing_changes(street, row):
    await street.holds(row)
    before = street.everything()
    for visitor in VISITORS:
        if visitor in ROWS[row].who:
            continue
        answer = await street.asks(row, visitor)
        outside = visitor in ("nobody", "ended session") and "/app" not in row
        if outside:
            assert answer.status_code == 303, visitor
            assert answer.headers["location"].startswith("/console/sign-in"), visitor
        elif answer.status_code == 303:  # staff who never agreed to the notice have no pages
            assert (answer.headers["location"], "/me" in row) == ("/me", True), visitor
        else:
            assert answer.status_code == 404, visitor
        assert "Amina" not in answer.text, visitor
    assert street.everything() == before
    assert rows(street.desk.house.db, tables.Look) == []


@pytest.mark.parametrize("row", [row for row in ASKED if ROWS[row].who])
async def test_who_may_is_let_in(own_street, row):
    street = own_street
    await street.holds(row)
    said = ROWS[row]
    for visitor in VISITORS:
        if visitor not in said.who or (said.who == ANYBODY and visitor != "nobody"):
            continue
        answer = await street.asks(row, visitor)
        assert answer.status_code in (200, 303), (visitor, answer.status_code)
        if answer.status_code == 303 and not row.endswith("sign-out"):
            assert not answer.headers["location"].startswith("/console/sign-in"), visitor


@pytest.mark.parametrize("row", GETS)
async def test_looking_changes_nothing_but_looks_and_the_time_of_the_session(own_street, row):
    street = own_street
    before = street.everything()
    for visitor in VISITORS:
        await street.asks(row, visitor)
    assert street.everything() == before


# Forms of other sites


def someone_who_may(row: str) -> str:
    who = ROWS[row].who
    return next((one for one in VISITORS[1:] if one in who), "participant")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
        {"origin": "https://evil.example"},
        {"origin": "http://silta.test.evil.example"},
        {"origin": "null"},
        {"origin": HERE, "sec-fetch-site": "same-site"},
    ],
)
async def test_no_form_of_another_site_does_anything(street, headers):
    for row in POSTS:
        await street.holds(row)
    before = street.everything()
    for row in POSTS:
        answer = await street.asks(row, someone_who_may(row), **headers)
        refused = 404 if row == "POST /app/enter" else 400
        assert answer.status_code == refused, row
    assert street.everything() == before


async def test_a_program_that_says_nothing_of_where_it_comes_from_is_heard(street):
    """A browser always says it with a form, and sends our cookie with none of another site."""
    answer = await street.asks("POST /console/groups", "coach", **{"user-agent": "a program"})
    assert answer.status_code == 303


# What a browser may do with our pages


def must_be_careful(answer: httpx.Response, what: str) -> None:
    headers = answer.headers
    if "application/pdf" not in headers.get("content-type", ""):
        assert headers["content-security-policy"] == CONTENT_POLICY, what
    assert headers["x-content-type-options"] == "nosniff", what
    assert headers["referrer-policy"] == "same-origin", what
    assert headers["cross-origin-opener-policy"] == "same-origin", what
    assert "no-store" in headers["cache-control"], what
    if "text/html" not in headers.get("content-type", ""):
        return
    assert not re.search(r"<style|\sstyle\s*=|\son\w+\s*=|javascript:", answer.text), what
    for script in re.findall(r"<script[^>]*>[^<]*", answer.text):
        assert re.fullmatch(r'<script [^>]*src="/static/[^"]+"[^>]*>\s*', script), what


@pytest.mark.parametrize("visitor", ["nobody", "participant", "coach", "admin"])
async def test_every_page_and_every_error_is_sent_with_care(street, visitor):
    for row in GETS:
        must_be_careful(await street.asks(row, visitor), row)
    client = street.desk.nobody().client
    for path in ("/console/nothing", "/console/person/99999999999999999999", "/console/person/a",
                 "/me/nothing", "/console/in/short"):  # fmt: skip
        must_be_careful(await client.get(path), path)
    must_be_careful(await client.post("/console/group/1/end"), "a form of nobody")


async def test_after_signing_out_no_page_comes_back(own_street):
    street = own_street
    client = street.desk.nobody().client
    client.cookies.set("silta-in", street.scene.keys["coach"])
    page = await client.get("/console/person/1")
    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"
    answer = await client.post("/console/sign-out", headers={"origin": HERE})
    assert "silta-in=" in answer.headers["set-cookie"]
    again = await client.get("/console/person/1")
    assert again.status_code == 303


async def test_a_role_that_ended_shuts_the_very_next_page(street):
    assert (await street.asks("GET /console/person/{id}", "coach")).status_code == 200
    await street.desk.house.writes("role", lambda db: ask.end_role(db, 2, "coach", NOW))
    assert (await street.asks("GET /console/person/{id}", "coach")).status_code == 404
