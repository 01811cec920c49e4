"""Whatever happens in the house, its logs, figures and pages of trouble hold nobody and no key.

    signs are planted --> everything is driven, well and badly, at DEBUG --> nobody's sign is found
    (keys, names,         (channels, pages, commands, beats; what is to
     words, numbers)       be driven is asked of the house itself)

What may hold them: the talk itself, a person's own copy of it, and what `silta person export`
prints. Every logger speaks here that nobody has silenced, down to DEBUG.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import dataclasses
import functools
import gc
import json
import logging
import os
import re
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

import httpx
import pytest
import structlog
import typer
from typer.testing import CliRunner

from bot import commands, delivery
from bot.channel import Busy, Button, Heard, Incoming, Outcome, Outgoing, Part, What
from bot.channels.telegram import LIBRARIES
from bot.channels.telegram.hook import LARGEST, SECRET_HEADER
from bot.channels.web.address import address_of
from bot.commands import running
from bot.figures import HouseFigures
from bot.house import Silta
from bot.logs import set_up
from bot.settings import WEBHOOK_PATH
from console.look import Look, static
from dialogs.model import Said
from storage import access, schema, sessions, tables
from storage.queries import staff as staff_queries
from storage.queries import talk
from storage.sessions import Viewer, hashed
from storage.sql import Db
from tests.builders import (
    NOW,
    a_contact,
    a_message,
    a_person,
    an_address,
    data_of,
    rows,
    settings_for,
    somebody,
    until,
)
from tests.house.command import ROOT
from tests.servers import bot_api_faults as faults
from tests.servers.bot_api import BotApi
from tests.servers.bot_api_people import Person

pytestmark = pytest.mark.on_file

KEY = "AAHpunarinta0lintu-lintu_0123456789"
TOKEN = f"7654321098:{KEY}"
SECRET = "hookhernekerttu0123456789"
SIGNS = {
    "the bot's token": KEY,
    "the webhook's secret": SECRET,
    "the sessions' secret": "secretsirittaja0123456789",
    "a first name on Telegram": "Satakieli",
    "a family name on Telegram": "Rautiainen",
    "a user name on Telegram": "tilhi_tilhi",
    "a person's name": "Kiuru",
    "a contact's name": "Kuovi",
    "words": "peippo laulaa",
    "words on a page": "pajulintu visertaa",
    "words that upset us": "kuikka huutaa",
    "words with a photo": "varpunen tirskuu",
    "an operator's words": "uivelo vastaa",
    "a word kept secret": "salasanasirkku",
    "a start code": "koodikottarainen",
    "a phone number": "449876543",
    "a phone number with spaces": "44 987 6543",
    "an e-mail address": "kultarinta@lintu.example",
    "a file's name": "tiira.pdf",
    "a feed's password": "feedharakka",
    "part of an address": "polkunakkeli",
    "a header": "otsakeorava",
    "a calendar address": "kalenterikaskelotti0123456789",
    "an exception's words": "virhevarpushaukka",
    "a coach's name": "Ohjaajahaapana",
    "a group's name": "ryhmärautiainen",
}
"""What must be found nowhere: what it is, and what it looks like."""
AMAL, OPERATOR = 5550001, 5550009
UPSET = SIGNS["words that upset us"]


class Mishap(Exception):
    """A mistake of ours whose words quote everything there is."""

    def __init__(self) -> None:
        super().__init__(" ".join(SIGNS.values()))


def mishap(*_: Any, **__: Any) -> Any:
    raise Mishap


async def mishap_soon(*_: Any, **__: Any) -> Any:
    raise Mishap


async def nothing() -> None:
    return


# Listening to everything


class AllRecords(logging.Handler):
    """Every record of the standard library's logging, with all that it carries."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname} {self.format(record)}")


@dataclass
class Told:
    """What was logged and printed, and what pages said that are nobody's talk."""

    records: AllRecords
    capture: pytest.CaptureFixture[str]
    more: list[str] = field(default_factory=list)
    signs: dict[str, str] = field(default_factory=lambda: dict(SIGNS))
    printed: list[str] = field(default_factory=list)

    def everything(self) -> list[str]:
        out, err = self.capture.readouterr()
        self.printed += [*out.splitlines(), *err.splitlines()]
        return [*self.records.lines, *self.printed, *self.more]

    def leaks(self) -> list[str]:
        """Each line that holds a sign, with what it holds."""
        found = []
        for line in self.everything():
            held = [what for what, sign in self.signs.items() if sign in line]
            if held:
                found.append(f"{', '.join(held[:3])}: {line[:400]}")
        return found

    def events(self) -> set[str]:
        """The names of our own log lines that were said."""
        self.everything()
        found = set()
        for line in self.printed:
            with contextlib.suppress(ValueError, KeyError, TypeError):
                found.add(str(json.loads(line)["event"]))
        return found


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[Told]:
    """Our log as the house sets it up at DEBUG, and every other logger as wide open as it goes."""
    real = structlog.configure

    def uncached(**how: Any) -> None:
        # A logger that is kept would go on writing here in the tests that follow.
        real(**{**how, "cache_logger_on_first_use": False})

    monkeypatch.setattr(structlog, "configure", uncached)
    before = {one: one.level for one in loggers()}
    records, root = AllRecords(), logging.getLogger()
    root.addHandler(records)
    root.setLevel(logging.DEBUG)
    set_up("debug", plain=False)
    open_wide()
    yield Told(records, capfd)
    root.removeHandler(records)
    for one in loggers():
        if one in before:
            one.setLevel(before[one])
        elif one.level <= logging.DEBUG:  # others that came meanwhile were silenced for good
            one.setLevel(logging.NOTSET)


def loggers() -> list[logging.Logger]:
    known = [logging.getLogger()]
    known += [o for o in logging.root.manager.loggerDict.values() if isinstance(o, logging.Logger)]
    return known


def open_wide() -> None:
    """Every logger says all it has, except those the house has silenced."""
    for one in loggers():
        if one.getEffectiveLevel() < logging.ERROR:
            one.setLevel(logging.DEBUG)


# A house, whole


@dataclass
class Whole:
    """`silta run` in this process, the Bot API server it talks to, and what came of it."""

    silta: Silta
    server: BotApi
    told: Told
    app: Any
    port: int
    heard: set[str] = field(default_factory=set)
    asked: list[tuple[str, str, int]] = field(default_factory=list)
    """Requests to the pages: method, path, status."""

    instead: Callable[[], Awaitable[None]] = nothing
    """Comes before each update is heard."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def writes(self, name: str, work: Callable[[Db], Any]) -> Any:
        return await self.silta.writer.do(name, work)

    async def quiet(self) -> None:
        """Everything is heard and nothing waits."""
        await self.server.until(lambda: not self.server.main.unconfirmed, 10)
        reader = self.silta.reader
        await until(lambda: not rows(reader, tables.ToSend, status="queued"))
        await until(lambda: not rows(reader, tables.ToSend, status="sending"))


class AtOnce:
    """A pacer that lets everybody go: the pace is not what is looked at here."""

    def __init__(self, messages_per_second: int) -> None:
        self.messages_per_second = messages_per_second

    async def turn(self, chat: str | None, group: bool, urgency: Any) -> None:
        return

    def parked(self, chat: str | None, seconds: float) -> None:
        return


class Noting:
    """The pages, with a note of each request and what it was answered with."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.asked: list[tuple[str, str, int]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        async def noting(message: Any) -> None:
            if message["type"] == "http.response.start":
                self.asked.append((scope["method"], scope["path"], message["status"]))
            await send(message)

        await self.app(scope, receive, noting)


@contextlib.asynccontextmanager
async def a_whole_house(
    home: Path, told: Told, monkeypatch: pytest.MonkeyPatch, **settings: Any
) -> AsyncIterator[Whole]:
    """Open it as the command does, at DEBUG; at the end it is told to stop."""
    (home / "operator.toml").write_text(
        f'name = "Welcome House"\ncontact = "help@example.org"\ntelegram_chat = "{OPERATOR}"\n'
    )
    made: dict[str, Any] = {}
    heard: set[str] = set()
    hear = Silta.hear

    async def noting(silta: Silta, incoming: Incoming) -> Heard:
        heard.add(type(incoming.what).__name__)
        await made["whole"].instead()
        return await hear(silta, incoming)

    monkeypatch.setattr(Silta, "hear", noting)
    server_of, heart_of = running._server, running._heart

    def server(*given: Any, **more: Any) -> Any:
        made["server"] = server_of(*given, **more)
        app = made["server"].config.app
        made["server"].config.app = made["pages"] = Noting(app)
        open_wide()
        return made["server"]

    def heart(silta: Silta) -> Any:
        made["heart"] = heart_of(silta)
        made["heart"].more = {**made["heart"].more, "breaks": (0.5, mishap_soon)}
        return made["heart"]

    over: list[asyncio.Event] = []
    opened: list[Silta] = []
    monkeypatch.setattr("bot.pace.Pace", AtOnce)
    monkeypatch.setattr(delivery, "_patience", lambda attempts: 0.05)
    monkeypatch.setattr(running, "_server", server)
    monkeypatch.setattr(running, "_heart", heart)
    monkeypatch.setattr(running, "_stop_on_signals", over.append)
    async with BotApi(TOKEN, conflict_pause=0.05) as api:
        chosen = {"bind": "127.0.0.1:0", "languages": "en", "messages_per_second": 1000}
        found = settings_for(
            home, telegram_token=TOKEN, telegram_api=api.address, log_level="debug",
            secret=SIGNS["the sessions' secret"], **{**chosen, **settings},
        )  # fmt: skip
        house = asyncio.create_task(running.run(found, ready=opened.append))
        await until(lambda: opened or house.done(), 30)
        if house.done():
            house.result()
        await opened[0].channels["telegram"]._library.begin()  # it takes seconds to load
        open_wide()
        port = made["server"].servers[0].sockets[0].getsockname()[1]
        whole = made["whole"] = Whole(
            opened[0], api, told, made["pages"].app, port, heard, made["pages"].asked
        )
        whole.silta.world = dataclasses.replace(whole.silta.world, decide=upset_by(whole))
        try:
            yield whole
        finally:
            over[0].set()
            assert await asyncio.wait_for(house, 20) == 0
            told.more += [repr(made["heart"].last_beat.keys()), *api.problems]
        assert api.problems == []


def upset_by(whole: Whole) -> Callable[..., Any]:
    """A kernel that fails on some words, with an error that quotes everything."""
    decide = whole.silta.world.decide

    def decides(house: Any, here: Any, event: Any, facts: Any, now: Any) -> Any:
        if isinstance(event, Said) and UPSET in event.text:
            raise Mishap
        return decide(house, here, event, facts, now)

    return decides


def amal_lives(db: Db) -> int:
    """Somebody who has agreed, with a contact, on Telegram."""
    person = a_person(db, name=SIGNS["a person's name"])
    an_address(db, person, str(AMAL), channel="telegram")
    a_contact(db, person, SIGNS["a contact's name"], where_met=SIGNS["words"])
    operator = a_person(db, name="Operator")
    an_address(db, operator, str(OPERATOR), channel="telegram")
    return person


# A day on Telegram

REQUESTS = {
    "write": "sendMessage", "show": "sendDocument", "reword": "editMessageText",
    "recaption": "editMessageCaption", "rebutton": "editMessageReplyMarkup",
}  # fmt: skip
"""What each promise of a library asks of the Bot API."""
WORLD = (
    faults.refused(400, f"Bad Request: can't parse {' '.join(SIGNS.values())}"),
    faults.page(502),
    faults.garbage(),
    faults.unknown_kind(),
    faults.too_many(1),
    faults.blocked(),
)
"""Ways for a send to fail: each its own kind of outcome."""


MISHAPS = {
    "turn_failed", "channel_failed", "delivery_failed", "rendering_failed", "update_not_heard",
    "update_not_kept", "channel_stopped", "part_ended", "commands_not_told", "work_lost",
    "beat_failed", "message_refused",
}  # fmt: skip
"""What the log says of them, so that each was really there to be told."""


async def taps(whole: Whole, person: Person, *choices: str) -> None:
    """Press the buttons with these choices, each under the last message that has one."""
    for choice in choices:
        await whole.quiet()
        for message in reversed(person.messages):
            found = [b for b in message.buttons if b.data and b.data.split("~")[3:4] == [choice]]
            if found:
                person.presses(message, str(found[0].data))
                break
        else:
            raise AssertionError(f"nobody offered {choice}: {person.texts[-1]}")
    await whole.quiet()


async def says(whole: Whole, person: Person, *many: str) -> None:
    for words in many:
        person.writes(words)
    await whole.quiet()


async def a_talk(whole: Whole) -> Person:
    """Everything that somebody can send, and a talk that goes through every kind of answer."""
    names = {"last_name": SIGNS["a family name on Telegram"],
             "username": SIGNS["a user name on Telegram"]}  # fmt: skip
    amal = whole.server.person(AMAL, SIGNS["a first name on Telegram"], "en", **names)
    person = await whole.writes("people", amal_lives)
    amal.starts(SIGNS["a start code"].replace(" ", "-"))
    amal.sends_photo(caption=SIGNS["words with a photo"])
    amal.sends_document(SIGNS["a file's name"], b"%PDF")
    amal.sends_contact(f"+358{SIGNS['a phone number']}", SIGNS["a contact's name"])
    amal.edits(1, SIGNS["words"])
    await says(
        whole, amal, SIGNS["words"], f"+358 {SIGNS['a phone number with spaces']}",
        SIGNS["an e-mail address"], "/menu", f"/unheard {SIGNS['words']}", "/people",
        SIGNS["a contact's name"], "/privacy",
    )  # fmt: skip
    await whole.writes("a word is asked for", lambda db: asks_for_a_word(db, person))
    await says(whole, amal, SIGNS["a word kept secret"])
    await says(whole, amal, "/menu")
    whole.server.offer({"message": {"text": SIGNS["words"]}})
    whole.server.offer({"callback_query": {"id": "1", "data": SIGNS["a start code"]}})
    whole.server.group(-77, SIGNS["words"]).grows(-10077)
    amal.presses_data(amal.last, "1~menu~home~gone~0")
    amal.blocks()
    await whole.quiet()
    amal.unblocks()
    await whole.quiet()
    return amal


def asks_for_a_word(db: Db, person: int) -> None:
    """The question whose answer is kept nowhere."""
    frame = {"scene": "phone_share", "screen": "own_word", "visit": 1}
    talk.keep_place(db, person, {"turn": 1, "visit": 1, "frames": [frame]}, NOW)


async def a_call_for_a_person(whole: Whole, amal: Person) -> None:
    """They ask, the operator is told, and answers."""
    operator = whole.server.person(OPERATOR, "Operator", "en")
    await says(whole, amal, "/human")
    await taps(whole, amal, "question")
    await says(whole, amal, SIGNS["words"])
    await running._pass_on_calls(whole.silta)
    whole.silta.delivery.wake()
    await whole.quiet()
    assert SIGNS["words"] in operator.texts[-1]
    call = rows(whole.silta.reader, tables.HelpRequest)[0].id
    answer = SIGNS["an operator's words"]
    await says(whole, operator, f"/answer {call} {answer}", f"/answer {answer}", "/answer")
    assert any(answer in text for text in amal.texts)


async def a_copy(whole: Whole, amal: Person) -> None:
    """Everything about them as a file, and that message edited."""
    await says(whole, amal, "/privacy")
    await taps(whole, amal, "copy", "yes")
    assert any(message.document for message in amal.messages), amal.texts[-4:]
    channel = whole.silta.channels["telegram"]
    (file,) = [message for message in amal.messages if message.document]
    words = (Part(SIGNS["words"]),)
    said = await channel.send(Outgoing(str(AMAL), words))
    for number, parts in ((file.id, words), (said.message, words * 2), (said.message, ())):
        keys = (Button(SIGNS["words"], f"1~menu~home~menu~{len(parts)}"),)
        await channel.send(Outgoing(str(AMAL), parts, keys, edits=str(number)))


async def the_world_refuses(whole: Whole, amal: Person) -> None:
    for fault in WORLD:
        whole.server.goes_wrong(fault, times=1, chat=AMAL)
        await says(whole, amal, SIGNS["words"])
    whole.server.goes_wrong(faults.cut_after(), times=1, method="answerCallbackQuery")
    amal.presses_data(amal.last, "1~menu~home~gone~0")
    amal.unblocks()
    whole.server.problems.clear()


async def we_fail(whole: Whole, amal: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part of ours makes a mistake of its own, and each mistake quotes everything."""
    channel = whole.silta.channels["telegram"]
    await says(whole, amal, UPSET)
    for broken, name, way in (
        (channel, "send", once(channel.send, soon=True)),
        (channel, "turn", once(channel.turn, soon=True)),
        (delivery, "outgoing", once(delivery.outgoing)),
        (whole, "instead", once(whole.instead, soon=True)),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(broken, name, way)
            amal.writes(SIGNS["words"])
            await whole.server.until(lambda: not whole.server.main.unconfirmed)
            await until(functools.partial(getattr, way, "done"))
            await asyncio.sleep(0.05)
        await says(whole, amal, "/menu")
    with monkeypatch.context() as patch:
        patch.setattr(whole.silta, "set_aside", mishap_soon)
        whole.server.offer({"message": {"text": SIGNS["words"]}})
        await whole.quiet()
    await running._listening(whole.silta, Unable())
    running._must_not_end(await failed())
    with monkeypatch.context() as patch:
        patch.setattr("bot.channels.telegram.commands.tell_commands", mishap_soon)
        await running._tell_commands(whole.silta)
    lost = asyncio.create_task(mishap_soon())
    await asyncio.sleep(0)
    del lost
    gc.collect()


class once:
    """Fails the first time, then does as ever."""

    def __init__(self, way: Callable[..., Any], *, soon: bool = False) -> None:
        self.way, self.soon, self.done = way, soon, False

    def __get__(self, owner: Any, kind: Any) -> Callable[..., Any]:
        return self if owner is None else functools.partial(self, owner)

    def __call__(self, *given: Any, **more: Any) -> Any:
        if self.done:
            return self.way(*given, **more)
        self.done = True
        return mishap_soon() if self.soon else mishap()


class Unable:
    """A channel that cannot listen."""

    name = "unable"

    async def run(self, hear: Any) -> None:
        raise Mishap


async def failed() -> asyncio.Task[None]:
    task = asyncio.create_task(mishap_soon())
    await asyncio.wait([task])
    return task


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_day_on_telegram_leaves_nobody_in_the_logs(
    tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    async with a_whole_house(tmp_path, told, monkeypatch, telegram_library=library) as whole:
        amal = await a_talk(whole)
        await a_call_for_a_person(whole, amal)
        await a_copy(whole, amal)
        await we_fail(whole, amal, monkeypatch)
        await the_world_refuses(whole, amal)
        await says(whole, amal, "/privacy")
        await taps(whole, amal, "everything", "yes", "yes")
        whole.server.goes_wrong(faults.migrated(AMAL + 1), times=1, chat=AMAL)
        whole.server.person(AMAL + 1, "Amal", "en")
        await says(whole, amal, SIGNS["words"])
        came_of_it = set(whole.silta.delivery.counts)
        calls = set(whole.server.calls)
    assert "\n".join(told.leaks()) == ""
    assert told.events() >= MISHAPS
    assert {one.__name__ for one in get_args(What)} == whole.heard
    assert {one.__name__.casefold() for one in get_args(Outcome)} == came_of_it
    assert set(REQUESTS.values()) <= calls


# A day on the pages, and Telegram calling

BROWSER = "lehtokurppa-0123456789"
"""The secret in a browser's cookie."""
OWN = {"/chat", "/chat/say", "/chat/events"}
"""Where a person's own talk is shown to that person; and a file of theirs."""


class Visitor:
    """A browser with somebody's cookie and headers; notes every page that is not their talk."""

    def __init__(self, whole: Whole) -> None:
        self.whole = whole
        self.told = whole.told
        self.told.signs["a browser's cookie"] = BROWSER
        headers = {"x-sign": SIGNS["a header"], "authorization": f"Bearer {KEY}",
                   "referer": f"{whole.address}/{SIGNS['part of an address']}"}  # fmt: skip
        self.http = httpx.AsyncClient(
            base_url=whole.address, cookies={"silta": BROWSER}, headers=headers
        )

    async def asks(self, method: str, path: str, *, own: bool = False, **more: Any) -> int:
        answer = await self.http.request(method, path, **more)
        if not own:
            self.told.more.append(f"{method} {path.partition('?')[0][:12]} {answer.text}")
        return answer.status_code

    async def says(self, **told: str) -> int:
        return await self.asks("POST", "/chat/say", own=True, json=told)

    async def listens(self) -> None:
        """Look at what is new for a moment."""
        async with self.http.stream("GET", "/chat/events") as answer:
            async for _ in answer.aiter_text():
                break


async def a_walk_through_the_pages(visitor: Visitor) -> None:
    """Every page, well."""
    whole = visitor.whole
    person = await whole.writes("people", amal_lives)
    await whole.writes(
        "browser", lambda db: an_address(db, person, address_of(BROWSER), channel="web")
    )
    sign, words = SIGNS["part of an address"], SIGNS["words on a page"]
    for path in ("/", "/privacy", "/robots.txt", "/health/live", "/health/ready", "/metrics",
                 static("style.css")):  # fmt: skip
        assert await visitor.asks("GET", f"{path}?q={sign}&lang={sign}") == 200
    assert await visitor.says(start="1", payload=SIGNS["a start code"]) == 200
    assert await visitor.says(text=words) == 200
    assert await visitor.asks("POST", "/chat/say", own=True, data={"text": words}) == 303
    leena = SIGNS["a contact's name"]
    content = f"BEGIN:VCARD\r\nFN:{leena}\r\nEND:VCARD\r\n".encode()
    card = {"card": (SIGNS["a file's name"], content)}
    assert await visitor.asks("POST", "/chat/card", own=True, files=card) == 303
    assert await visitor.says(text="/privacy") == 200
    for choice in ("copy", "yes"):
        await whole.silta.settle("web", address_of(BROWSER))
        said = whole.silta.talk("web", address_of(BROWSER), "", 50)
        codes = [button.code for entry in said for button in entry.buttons]
        (*_, code) = [one for one in codes if one.split("~")[3:4] == [choice]]
        assert await visitor.says(code=code) == 200
    await whole.silta.settle("web", address_of(BROWSER))
    (file,) = {entry.file for entry in whole.silta.talk("web", address_of(BROWSER), "", 50)} - {""}
    assert await visitor.asks("GET", f"/chat/file/{file}", own=True) == 200
    assert await visitor.asks("GET", "/chat", own=True) == 200
    key = SIGNS["a calendar address"]
    await whole.writes(
        "calendar",
        lambda db: db.add(tables.CalendarKey, person_id=person, key_hash=hashed(key), made_at=NOW),
    )
    assert await visitor.asks("GET", f"/calendar/{key}.ics", own=True) == 200
    assert await visitor.asks("HEAD", f"/calendar/{key}.ics") == 200
    assert await visitor.asks("GET", f"/calendar/{key}x.ics") == 404
    await visitor.listens()


ROOMS = ("/console", "/me", "/app")
LAST = ("/console/sign-out", "/console/sessions/end", "/console/group/{id}/end", "/me/erase/")
"""What ends something comes after everything else."""


async def a_walk_through_the_rooms(visitor: Visitor) -> None:
    """Every page and form behind the sign-in, as somebody who is everything at once."""
    whole = visitor.whole
    sign, words = SIGNS["part of an address"], SIGNS["words on a page"]

    def begin(db: Db) -> tuple[str, int, int, int]:
        staff = sessions.new_staff(db, SIGNS["a coach's name"], "en", ("coach", "admin"), NOW)
        viewer = Viewer(staff, SIGNS["a coach's name"], roles=frozenset({"coach"}))
        group = access.new_group(db, viewer, SIGNS["a group's name"], NOW)
        person = a_person(db, name=SIGNS["a person's name"])
        an_address(db, person, "room", channel="web")
        staff_queries.join(db, group, person, 3, NOW)
        contact = a_contact(db, staff, SIGNS["a contact's name"])
        return sessions.make_link(db, staff, datetime.now(UTC)), group, person, contact

    key, group, person, contact = await whole.writes("rooms", begin)
    visitor.told.signs["a link that signs in"] = key
    ids = {"group": group, "person": person, "admin": person, "me": contact}
    origin = {"origin": whole.address}
    for method, path in sorted(rooms_of(whole.app), key=lambda one: (_is_last(one[1]), one)):
        room = path.split("/")[2 if path.startswith("/console") else 1 : 3]
        filled = path.replace("{id}", str(ids.get(room[0] if room else "", 1)))
        filled = filled.replace("{key}", key).replace("{part}", "goals")
        filled = re.sub(r"{\w+}", "en", filled)
        fields = dict.fromkeys(("text", "name", "note", "words", "find", "about", "data"), words)
        more = {"data": {**fields, "sure": "yes"}, "headers": origin} if method == "POST" else {}
        status = await visitor.asks(method, f"{filled}?q={sign}&find={sign}", own=True, **more)
        assert status < 500, (method, path)
        if path == "/console/in/{key}" and method == "POST":
            visitor.told.signs["a session's cookie"] = visitor.http.cookies["silta-in"]


def rooms_of(app: Any) -> set[tuple[str, str]]:
    return {
        (method, route.path)
        for route in routes_of(app)
        for method in route.methods - {"HEAD"}
        if route.path.startswith(ROOMS)
    }


def _is_last(path: str) -> int:
    """Coming in is first; what ends something is last."""
    return -1 if path == "/console/in/{key}" else int(path.startswith(LAST))


async def a_walk_into_trouble(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page, badly: asked for what is not there, in ways we refuse, and when we fail."""
    sign, words = SIGNS["part of an address"], SIGNS["words on a page"]
    for path in (f"/{sign}", f"/static/{sign}", f"/chat/file/{sign}", f"/chat/file/{'9' * 15}"):
        assert await visitor.asks("GET", f"{path}?q={sign}") == 404
    assert await visitor.asks("POST", f"/?q={sign}", json={"text": words}) == 405
    assert await visitor.asks("POST", "/chat/say", own=True, content=words.encode()) == 400
    assert await visitor.says(text=words, key=words) == 400
    evil = {"origin": f"https://{sign}.example"}
    assert await visitor.asks("POST", "/chat/say", json={"text": words}, headers=evil) == 403
    assert await visitor.says(text=words * 500) == 413
    assert await visitor.says(text=UPSET) == 200
    silta = visitor.whole.silta
    for broken, name, tries in (
        (silta, "talk", (("GET", "/chat"), ("POST", "/chat/say"))),
        (silta, "visitor", (("GET", "/chat"), ("GET", "/chat/events"))),
        (silta, "file_in_talk", (("GET", "/chat/file/1"),)),
        (Look, "language_for", (("GET", "/privacy"),)),
        (HouseFigures, "collect", (("GET", "/metrics"),)),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(broken, name, once(getattr(broken, name)))
            for method, path in tries:
                getattr(broken, name).done = False
                body = {"json": {"text": words}} if method == "POST" else {}
                assert await visitor.asks(method, f"{path}?q={sign}", **body) == 500
    with monkeypatch.context() as patch:
        patch.setattr(visitor.whole, "instead", mishap_soon)
        assert await visitor.says(text=words) == 500
        patch.setattr(visitor.whole, "instead", busy)
        assert await visitor.says(text=words) == 503
    with monkeypatch.context() as patch:
        patch.setattr(delivery, "outgoing", mishap)
        await visitor.says(text="/menu")
        await silta.settle("web", address_of(BROWSER))
    with monkeypatch.context() as patch:
        patch.setattr(silta, "talk", mishap)
        await visitor.listens()
    while await visitor.says(text=words) == 200:
        pass


async def busy() -> None:
    raise Busy


async def telegram_calls(visitor: Visitor) -> None:
    """The way Telegram calls: Telegram itself, and others who would like to be."""
    whole = visitor.whole
    amal = whole.server.person(AMAL, SIGNS["a first name on Telegram"], "en")
    await whole.server.until(lambda: whole.server.main.webhook)
    await says(whole, amal, SIGNS["words"], UPSET)
    body = json.dumps({"update_id": 1, "message": {"text": SIGNS["words"]}})
    for secret, content, status in (
        (SIGNS["a header"], body, 403),
        (SECRET[:-1], body, 403),
        (SECRET, "x" * (LARGEST + 1), 413),
        (SECRET, SIGNS["words"], 200),
        (SECRET, body, 200),
    ):
        headers = {SECRET_HEADER: secret}
        sent = {"content": content, "headers": headers}
        assert await visitor.asks("POST", WEBHOOK_PATH, **sent) == status


def a_free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def routes_of(app: Any) -> Iterator[Any]:
    for one in app.routes:
        inside = getattr(one, "original_router", None)
        yield from routes_of(inside) if inside is not None else [one]


def never_asked(whole: Whole) -> list[str]:
    """Routes that nobody was answered on; in the rooms behind the sign-in a kind no counts."""
    well = [
        (method, path)
        for method, path, status in whole.asked
        if status < (500 if path.startswith(ROOMS) else 400)
    ]
    return [
        route.path
        for route in routes_of(whole.app)
        if not any(m in route.methods and route.path_regex.match(path) for m, path in well)
    ]


async def test_a_day_on_the_pages_leaves_nobody_in_the_logs(
    tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = a_free_port()
    async with a_whole_house(
        tmp_path, told, monkeypatch, bind=f"127.0.0.1:{port}", telegram_library="ptb",
        telegram_webhook=f"http://127.0.0.1:{port}{WEBHOOK_PATH}", telegram_webhook_secret=SECRET,
    ) as whole:  # fmt: skip
        visitor = Visitor(whole)
        await a_walk_through_the_pages(visitor)
        await a_walk_through_the_rooms(visitor)
        await telegram_calls(visitor)
        await a_walk_into_trouble(visitor, monkeypatch)
        assert await visitor.asks("GET", "/metrics") == 200
        assert await visitor.asks("GET", "/health/ready") == 200
        await visitor.http.aclose()
    assert "\n".join(told.leaks()) == ""
    assert never_asked(whole) == []
    assert {"page failed", "stream ended", "turn_failed", "rendering_failed"} <= told.events()


# The command line

ADDRESS = "https://somebody:{password}@127.0.0.1:9/feed"
CALLED: dict[str, tuple[list[str], int]] = {
    "doctor": ([], 1),
    "person export": (["1"], 0),
    "invite": (["coach", "--person", "1"], 0),
    "person erase": (["1", "--yes"], 0),
    "db upgrade": ([], 0),
    "db backup": (["copy.db"], 0),
    "db restore": (["copy.db"], 0),
    "db settle": ([], 0),
    "feed try": ([ADDRESS], 1),
    "feed add": ([ADDRESS], 1),
    "feed list": ([], 0),
    "feed poll": ([], 1),
}
"""Each command with the words after it, and how it ends; in this order."""
NOT_CALLED = {
    "run": "a day on Telegram and a day on the pages are this command",
    "chat": "has a test of its own, in which it talks",
    "check": "reads texts and scenes, and opens no database",
    "map": "draws a scene",
    "preview": "writes every screen with invented people",
}
SAYS_IT_ALL = "person export"
"""Prints everything about a person, and is there for nothing else: only its log is looked at."""


def every_command() -> set[str]:
    """The names of all commands, as one writes them."""

    def below(group: Any, before: tuple[str, ...] = ()) -> Iterator[str]:
        for name, one in group.commands.items():
            if hasattr(one, "commands"):
                yield from below(one, (*before, name))
            else:
                yield " ".join((*before, name))

    return set(below(typer.main.get_command(commands.app)))


def test_every_command_is_called_or_cannot_know_anybody() -> None:
    assert every_command() == set(CALLED) | set(NOT_CALLED)


@pytest.fixture
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a command finds in its environment: this home, this bot, these secrets."""
    for name in [name for name in os.environ if name.startswith("SILTA_")]:
        monkeypatch.delenv(name)
    for name, value in {
        "HOME": str(tmp_path), "TELEGRAM_TOKEN": TOKEN, "SECRET": SIGNS["the sessions' secret"],
        "TELEGRAM_WEBHOOK": f"https://silta.example{WEBHOOK_PATH}",
        "TELEGRAM_WEBHOOK_SECRET": SECRET, "LOG_LEVEL": "debug", "LANGUAGES": "en",
    }.items():  # fmt: skip
        monkeypatch.setenv(f"SILTA_{name}", value)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def a_life_with_trouble(home: Path) -> None:
    """Somebody whose everything holds a sign, and what went wrong with it."""
    schema.upgrade(data_of(home))
    db = data_of(home).connect()
    with db.transaction():
        person, door = somebody(db, SIGNS["a phone number"], name=SIGNS["a person's name"])
        a_contact(db, person, SIGNS["a contact's name"], where_met=SIGNS["words"])
        address = ADDRESS.format(password=SIGNS["a feed's password"])
        db.add(tables.Feed, source=address, name="Library", next_at=NOW, made_at=NOW)
        a_message(db, person, door, SIGNS["words"], status="dead", error="too long")
        a_message(db, person, door, SIGNS["words"])
        db.add(tables.HelpRequest, person_id=person, how="question", text=SIGNS["words"], at=NOW)
        db.add(tables.SetAside, channel="telegram", update="1", raw=SIGNS["words"],
               reason="not-json", at=NOW, person_id=person)  # fmt: skip
    db.close()


def test_no_command_tells_of_anybody(own_settings: Path, told: Told) -> None:
    a_life_with_trouble(own_settings)
    for name, (words, code) in CALLED.items():
        given = [one.format(password=SIGNS["a feed's password"]) for one in words]
        done = CliRunner().invoke(commands.app, [*name.split(), *given])
        assert done.exit_code == code, (name, done.output, done.exception)
        told.more.append(f"{name}: {done.stderr}")
        if name != SAYS_IT_ALL:
            told.more.append(f"{name}: {done.stdout}")
        else:
            assert SIGNS["a contact's name"] in done.stdout
    assert "\n".join(told.leaks()) == ""


@pytest.mark.parametrize("command", [["run"], ["chat"], ["doctor"], ["db", "upgrade"]])
def test_a_database_out_of_reach_does_not_tell_its_password(
    own_settings: Path, told: Told, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    address = f"postgresql://silta:{KEY}@127.0.0.1:9/silta"
    monkeypatch.setenv("SILTA_DATABASE", address)
    done = CliRunner().invoke(commands.app, command)
    told.more += [done.output, done.stderr, repr(done.exception)]
    assert done.exit_code
    assert "\n".join(told.leaks()) == ""


def test_a_talk_in_the_terminal_leaves_nobody_in_the_logs(own_settings: Path, told: Told) -> None:
    lines = "\n".join(("1", SIGNS["words"], SIGNS["an e-mail address"], "/menu"))
    done = CliRunner().invoke(commands.app, ["chat"], input=lines)
    assert done.exit_code == 0, done.output
    assert "Silta" in done.stdout
    told.more.append(done.stderr)
    assert "\n".join(told.leaks()) == ""


# What is said at all

FIELDS = {
    "again", "beat", "changed", "channel", "error", "exc_info", "feed", "in_doubt", "new",
    "number", "ok", "pieces", "reason", "row", "seconds", "trouble", "update", "what", "where",
    "why", "work", "action",
}  # fmt: skip
"""What our log lines carry; each was looked at and is about no person."""


def log_lines() -> Iterator[tuple[str, str]]:
    """Each field of each line that our code logs, and where."""
    rooms = ("artefacts", "bot", "console", "dialogs", "feeds", "locales", "scheduler", "storage")
    for part in rooms:
        for path in sorted((ROOT / part).rglob("*.py")):
            for one in ast.walk(ast.parse(path.read_text("utf-8"))):
                match one:
                    case ast.Call(
                        func=ast.Attribute(value=ast.Name(id="log"), attr=_),
                        args=[ast.Constant(), *others], keywords=fields,
                    ):  # fmt: skip
                        assert not others, f"{path.name}:{one.lineno} says more than its name"
                        for field in fields:
                            yield str(field.arg), f"{path.name}:{one.lineno}"


def test_our_log_lines_carry_only_what_was_looked_at() -> None:
    found = list(log_lines())
    assert len(found) > 30
    assert [place for field, place in found if field not in FIELDS] == []
    assert {field for field, _ in found} == FIELDS
