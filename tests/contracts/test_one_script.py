"""One talk on the wire, on the page and in a terminal: the same words and the same answers.

    house --- Telegram channel --- Bot API server (loopback) --- a person
          --- web channel --- uvicorn (loopback) --- a browser's requests and its event stream
          --- terminal channel --- a pipe

What may differ is what `Abilities` say, and the test prints it. Whatever else differs is shown as
a difference of two talks.
"""

from __future__ import annotations

import asyncio
import contextlib
import difflib
import json
import os
import re
import secrets
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import httpx
import pytest
import structlog
import uvicorn

from bot.channel import Abilities, Heard, Incoming
from bot.channels import telegram
from bot.channels.telegram.letters import ON
from bot.channels.terminal import Terminal
from bot.channels.web import Limits, WebChannel
from bot.channels.web.address import address_of
from bot.house import Silta, opened
from bot.settings import Settings
from bot.web import make_app
from console.look import Site
from dialogs.facts import Service
from locales import catalogue
from tests.servers.bot_api import TOKEN, BotApi
from tests.servers.bot_api_people import Shown

NOON = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("Europe/Helsinki"))
SERVICE = Service(
    operator="Welcome House", contact="help@example.org", languages=catalogue.LANGUAGES
)
PATIENCE = 20.0
MARKS = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069")
BUTTON = re.compile(r"  (?:(\d+)\. )?(\[[x ]\] )?(.*)")

# What a person does: [a button], an {old button} by the name of its choice, or words.
SCRIPT = """
/start
[Start]
[English]
[Yes]
[I understand]
Amina
Turku
[A job]
[Meeting people]
[A job]
{start.accept}
[Done (1)]
[My next step]
[Another step]
[2. Goal]
[Start]
[Meeting people]
I know the names of my neighbours
2
Friends
Drink coffee with two new people
[2]
[Back]
many
3 people
[New contacts]
[9]
8
[Other options]
[Why do you ask?]
[In 2 weeks]
[Say hello to a neighbour]
[This is my goal]
[Yes]
[Good]
/people
[Add a person]
Tuula
[On a course or at school]
sewing
[No]
[Company]
[A little]
[Back]
[A little]
[New here like me]
[This week]
[A follow-up in one week]
{goals_area.people}
hello
/goal
stop
[Stay silent]
""".strip().splitlines()


@dataclass(frozen=True)
class Said:
    """One message as a person has it: its words, and its answers with their ticks."""

    text: str
    answers: tuple[str, ...]


def said(parts: str, answers: list[str]) -> Said:
    """Without marks of direction; how paragraphs are set apart is each channel's own affair."""
    lines = (" ".join(line.split()) for line in parts.translate(MARKS).splitlines())
    return Said("\n".join(line for line in lines if line), tuple(answers))


class Place(Protocol):
    """Where a talk takes place, as the person there has it."""

    name: str
    abilities: Abilities

    async def does(self, line: str) -> list[Said]:
        """Do one line of the script; what is new or changed in front of them after it."""


@dataclass
class Ears:
    """The house's `hear` for one channel, counting what has been heard."""

    silta: Silta
    count: int = 0
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def hear(self, incoming: Incoming) -> Heard:
        heard = await self.silta.hear(incoming)
        self.count += 1
        self.more.set()
        return heard

    async def after(self, act: Callable[[], Any]) -> None:
        """Do something and wait until the house has heard it."""
        before = self.count
        act()
        async with asyncio.timeout(PATIENCE):
            while self.count == before:
                self.more.clear()
                await self.more.wait()


# The wire


class Hurry:
    """A pacer that keeps nobody waiting."""

    async def turn(self, chat: str | None, group: bool, urgency: Any) -> None:
        return

    def parked(self, chat: str | None, seconds: float) -> None:
        return


class OnTelegram:
    name = "telegram"

    def __init__(self, silta: Silta, server: BotApi) -> None:
        self._silta, self._ears = silta, Ears(silta)
        self._person = server.person(77, "Amina", "en")
        self._channel = telegram.make(TOKEN, server.address, pace=Hurry())
        self.abilities = self._channel.abilities
        silta.channels[self.name] = self._channel

    async def run(self) -> None:
        await self._channel.run(self._ears.hear)

    async def does(self, line: str) -> list[Said]:
        before = {shown.id: len(shown.history) for shown in self._person.messages}
        toasts = len(self._person.toasts)
        press = None
        if line[0] in "[{":
            message, data = self._button(line)
            press = await self._press(message, data)
        else:
            await self._ears.after(lambda: self._person.writes(line))
        await self._silta.settle(self.name, "77")
        if press is not None:
            await until(lambda: press.answers)
        new = [one for one in self._person.messages if before.get(one.id) != len(one.history)]
        whispers = [Said(f"({one.text})", ()) for one in self._person.toasts[toasts:] if one.text]
        return whispers + [said(one.text, self._answers(one)) for one in new]

    async def _press(self, message: Shown, data: str) -> Any:
        made = []
        await self._ears.after(lambda: made.append(self._person.presses_data(message, data)))
        return made[0]

    def _button(self, line: str) -> tuple[Shown, str]:
        for message in reversed(self._person.messages):
            for button in message.buttons:
                label = tidy(button.label).removeprefix(ON)
                if is_meant(line, label, button.data or ""):
                    return message, button.data or ""
        raise AssertionError(f"no button {line} on Telegram")

    def _answers(self, message: Shown) -> list[str]:
        labels = [tidy(one.label) for one in message.buttons]
        return [one.removeprefix(ON) + " *" * one.startswith(ON) for one in labels]


# The page


class Words(HTMLParser):
    """The words and buttons of an entry's HTML, as eyes read them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.buttons: list[tuple[str, str, bool]] = []
        self._inside: list[str] = []
        self._button: dict[str, str | None] | None = None
        self._label = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "p":
            self.text += "\n"
        if tag == "button" and told.get("name") == "code":
            self._button, self._label = told, ""
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "button" and self._button is not None:
            on = self._button.get("aria-pressed") == "true"
            self.buttons.append((tidy(self._label), self._button.get("value") or "", on))
            self._button = None
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._button is not None:
            self._label += data
        elif "p" in self._inside:
            self.text += data


class OnThePage:
    name = "web"
    abilities = WebChannel.abilities

    def __init__(self, silta: Silta, base: str) -> None:
        self._silta = silta
        self._client = httpx.AsyncClient(base_url=base, trust_env=False, timeout=PATIENCE)
        self._news: list[dict[str, Any]] = []
        self._codes: list[tuple[str, str]] = []
        self._listening: asyncio.Task[None] | None = None
        self.mishap = ""

    async def does(self, line: str) -> list[Said]:
        what: dict[str, Any] = {"text": line}
        if line == "/start":
            what = {"start": True, "lang": "en"}
        elif line[0] in "[{":
            what = {"code": self._code(line)}
        answer = await self._client.post("/chat/say", json={"key": secrets.token_hex(8), **what})
        assert answer.status_code == 200, (line, answer.status_code, answer.text)
        address = address_of(self._client.cookies["silta"])
        await self._silta.settle(self.name, address)
        last = self._silta.talk(self.name, address, "", 1)[-1].cursor
        if self._listening is None:
            self._listening = asyncio.create_task(self._listens())
        await until(lambda: self.mishap or any(one["cursor"] == last for one in self._news))
        assert not self.mishap, self.mishap
        news, self._news = self._news, []
        whispers = [Said(f"({one})", ()) for one in [answer.json()["whisper"]] if one]
        return whispers + [self._shown(one) for one in news if not one["mine"]]

    async def _listens(self) -> None:
        """The page's event stream, from the beginning of the talk."""
        try:
            async with self._client.stream("GET", "/chat/events", timeout=None) as stream:
                event = ""
                async for line in stream.aiter_lines():
                    name, _, value = line.partition(": ")
                    if name == "event":
                        event = value
                    elif name == "data" and event == "entry":
                        self._news.append(json.loads(value))
        except Exception as why:
            self.mishap = f"the event stream broke: {why!r}"

    def _shown(self, told: dict[str, Any]) -> Said:
        words = Words(told["html"])
        self._codes += [(label, code) for label, code, _ in words.buttons]
        return said(words.text, [label + " *" * on for label, _, on in words.buttons])

    def _code(self, line: str) -> str:
        for label, code in reversed(self._codes):
            if is_meant(line, label, code):
                return code
        raise AssertionError(f"no button {line} on the page")

    async def close(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._client.aclose()


# The terminal


class AtATerminal:
    name = "terminal"
    abilities = Terminal.abilities

    def __init__(self, silta: Silta) -> None:
        reading, self._typing = os.pipe()
        self._silta = silta
        self._shown: list[str] = []
        self._numbers: dict[str, str] = {}
        self._settled = asyncio.Event()
        self._terminal = Terminal(
            "amina", self._shown.append, os.fdopen(reading, encoding="utf-8"), "en", self._settles
        )
        silta.channels[self.name] = self._terminal

    async def run(self) -> None:
        await self._terminal.run(self._silta.hear)

    async def _settles(self) -> None:
        await self._silta.settle(self.name, "amina")
        self._settled.set()

    async def does(self, line: str) -> list[Said]:
        if line != "/start":  # the terminal begins by itself
            self._types(self._numbers[line[1:-1]] if line[0] == "[" else line)
        async with asyncio.timeout(PATIENCE):
            await self._settled.wait()
        self._settled.clear()
        shown = self._shown[:]
        self._shown.clear()
        return self._messages(shown)

    def _types(self, line: str) -> None:
        os.write(self._typing, f"{line}\n".encode())

    def _messages(self, shown: list[str]) -> list[Said]:
        messages: list[Said] = []
        texts: list[str] = []
        buttons: list[tuple[str, str, str]] = []
        for piece in shown:
            if found := BUTTON.fullmatch(piece):
                buttons.append((found[1] or "", found[2] or "", tidy(found[3])))
            elif piece or not texts:
                texts.append(piece)
            else:
                answers = [label + " *" * (mark == "[x] ") for _, mark, label in buttons]
                messages.append(said("\n".join(texts), answers))
                self._numbers = {label: number or label for number, _, label in buttons}
                texts, buttons = [], []
            if len(texts) == 1 and re.fullmatch(r"\(.*\)", texts[0]) and not messages:
                messages.append(Said(texts.pop(), ()))
        return messages

    def close(self) -> None:
        os.close(self._typing)


# What they share


def tidy(label: str) -> str:
    return " ".join(label.translate(MARKS).split())


def is_meant(line: str, label: str, code: str) -> bool:
    """Whether a line of the script means this button."""
    if line[0] == "[":
        return label == line[1:-1]
    scene, _, choice = line[1:-1].partition(".")
    return code.split("~")[1:2] == [scene] and code.split("~")[3:4] == [choice]


async def until(truth: Callable[[], Any]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not truth():
            await asyncio.sleep(0.005)


def as_lines(talk: list[tuple[str, list[Said]]]) -> list[str]:
    lines: list[str] = []
    for line, messages in talk:
        lines.append(f"> {line}")
        for one in messages:
            lines += [f"< {text}" for text in one.text.splitlines()]
            lines.append(f"    {' | '.join(one.answers)}")
    return lines


async def talked(place: Place) -> list[str]:
    """The whole script as a talk. An old button is pressed where there are any."""
    old = place.abilities.old_buttons
    talk: list[tuple[str, list[Said]]] = []
    for line in SCRIPT:
        if old or line[0] != "{":
            talk.append((line, await place.does(line)))
            assert talk[-1][1], f"nothing came back for {line} ({place.name})"
    return as_lines(talk)


def without_old_buttons(talk: list[str]) -> list[str]:
    """A talk as it is where old buttons cannot be pressed."""
    kept: list[str] = []
    leaving = False
    for line in talk:
        if line.startswith("> "):
            leaving = line.startswith("> {")
        if not leaving:
            kept.append(line)
    return kept


def must_be_one(talk: list[str], other: list[str], names: tuple[str, str]) -> None:
    """Fail with the difference of two talks, if there is one."""
    difference = "\n".join(difflib.unified_diff(talk, other, *names, "", "", 6, ""))
    if difference:
        pytest.fail(difference, pytrace=False)


@contextlib.asynccontextmanager
async def at_work(*work: Coroutine[Any, Any, Any]) -> AsyncIterator[None]:
    tasks = [asyncio.ensure_future(one) for one in work]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@contextlib.asynccontextmanager
async def pages(silta: Silta) -> AsyncIterator[str]:
    """The house's own pages on loopback; their address."""
    web = WebChannel()
    silta.channels["web"] = web

    async def talk(address: str, after: str, most: int) -> Any:
        return silta.talk("web", address, after, most)

    async def who(address: str) -> Any:
        return silta.visitor(address)

    async def no_file(address: str, id: str) -> None:
        return None

    async def ready() -> dict[str, bool]:
        return {"database": True}

    app = make_app(
        web, talk, site=Site(languages=SERVICE.languages), who=who, files=no_file, ready=ready,
        limits=Limits(a_minute=10_000), now=silta.clock.now,
    )  # fmt: skip
    server = uvicorn.Server(
        uvicorn.Config(app, "127.0.0.1", 0, log_level="error", access_log=False, lifespan="off")
    )
    serving = asyncio.create_task(server.serve())
    try:
        async with at_work(web.run(silta.hear)):
            await until(lambda: server.started)
            yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        await web.close()
        server.should_exit = True
        await serving


@pytest.fixture
def plain_logs() -> Iterator[None]:
    """Tracebacks without everybody's variables, which take longer to draw than we wait."""
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[plain])
    yield
    structlog.reset_defaults()


@pytest.fixture
async def places(tmp_path: Path, plain_logs: None) -> AsyncIterator[list[Place]]:
    """One house with its three doors open, and somebody new in front of each."""
    settings = Settings(home=tmp_path, clock=NOON, _env_file=None)
    async with BotApi() as server, opened(settings, service=SERVICE) as silta:
        async with pages(silta) as base:
            wire, page = OnTelegram(silta, server), OnThePage(silta, base)
            terminal = AtATerminal(silta)
            async with at_work(silta.delivery.run(), wire.run(), terminal.run()):
                yield [wire, page, terminal]
                await page.close()
                terminal.close()
        assert server.problems == []


def declared(places: list[Place]) -> dict[str, dict[str, Any]]:
    """Abilities in which the places differ."""
    all_of_them = {place.name: asdict(place.abilities) for place in places}
    return {
        ability: {name: told[ability] for name, told in all_of_them.items()}
        for ability in asdict(Abilities())
        if len({told[ability] for told in all_of_them.values()}) > 1
    }


async def test_one_script_is_one_talk_on_the_wire_the_page_and_the_terminal(places):
    print("Declared differences:")
    for ability, values in declared(places).items():
        print(f"  {ability}: " + ", ".join(f"{name} {value}" for name, value in values.items()))
    wire, page, terminal = [await talked(place) for place in places]
    must_be_one(wire, page, ("wire", "page"))
    must_be_one(without_old_buttons(wire), terminal, ("wire", "terminal"))
