"""A small house that talks by a script and keeps the talk in memory, for tests of the pages.

    python -m tests.pages.house PORT      serves it until it is ended

It lays a message into the talk a moment after the words it answers were heard.
"""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import uvicorn
from fastapi import APIRouter, FastAPI, Request

from bot.channel import (
    Began,
    Busy,
    Button,
    Entry,
    File,
    Heard,
    Incoming,
    Outgoing,
    Part,
    SentCard,
    SentOther,
    Tapped,
    Wrote,
)
from bot.channels.web import Limits, Visitor, WebChannel
from bot.channels.web.address import address_of
from bot.web import make_app
from console.front import Door
from console.look import Site

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da63"
    "fcff1f0003030200efa2a75b0000000049454e44ae426082"
)
LAST = ("Back", "Skip", "More")
GIVES = ("A language", "My profession", "Cooking or crafts", "Computers", "Listening")

ENGLISH = {
    "hello": (
        "Maybe a good moment to say hello to Tuula. Last time: the sewing course, September.\n\n"
        "Idea: ask how her market day went.",
        "Which action fits you?",
    ),
    "choices": (
        "Ask for an introduction",
        "Visit a workplace open day",
        "Go to a job fair, talk at two stands",
        "My own idea",
    ),
    "last": LAST,
    "saved": "Saved. You met a person you know a little. That is a real step.",
    "gives": "What can you give to other people? Choose as many as you like.",
    "sure": "How sure are you that you can do this? 0 is not at all, 10 is very sure.",
    "copy": "Here is a text for Tuula. Change it as you like.",
    "finnish": "Hei Tuula! Oli mukava tavata ompelukurssilla. Miten markkinapäivä meni?",
}
ARABIC = {
    "hello": (
        "قد يكون اليوم مناسبًا لتسلّمي على \u2068Tuula\u2069. آخر مرة: دورة الخياطة، في سبتمبر."
        "\n\nفكرة: اسأليها كيف كان يوم السوق.",
        "أي عمل يناسبك؟",
    ),
    "choices": (
        "أطلب أن يعرّفني أحد على شخص",
        "أزور مكان عمل في يوم مفتوح",
        "أذهب إلى معرض وظائف وأتحدث مرتين",
        "فكرة من عندي",
    ),
    "last": ("رجوع", "تخطٍّ", "المزيد"),
    "saved": "حفظت ذلك. التقيتِ بشخص تعرفينه قليلًا. هذه خطوة حقيقية.",
    "gives": "ماذا يمكنك أن تقدّمي للآخرين؟ اختاري ما شئت.",
    "sure": "ما مدى ثقتك بأنك تستطيعين ذلك؟ 0 تعني لا ثقة، و10 ثقة كبيرة.",
    "copy": "هذا نص لـ \u2068Tuula\u2069. غيّريه كما تحبين.",
    "finnish": "Hei Tuula! Oli mukava tavata ompelukurssilla. Miten markkinapäivä meni?",
}


@dataclass
class Talking:
    """One talk: its entries, and where the person is in it."""

    entries: list[Entry] = field(default_factory=list)
    visit: int = 0
    ticked: set[int] = field(default_factory=set)
    language: str = "en"
    zone: str = ""
    visitor: Visitor = field(default_factory=Visitor)


class FakeHouse:
    """Hears, answers by a script and remembers everything. `late` is how long a row takes."""

    def __init__(self, late: float = 0.02) -> None:
        self.channel = WebChannel()
        self.heard: list[Incoming] = []
        self.talks: defaultdict[str, Talking] = defaultdict(Talking)
        self.files: dict[tuple[str, str], File] = {}
        self.visits: list[str] = []
        self.busy = False
        self.whisper = ""
        self.late = late
        self.rings_early = False
        self.now: Callable[[], datetime] = lambda: NOON
        self._cursor = 0
        self._running: set[asyncio.Task[None]] = set()

    # What the pages ask.

    async def talk(self, address: str, after: str, most: int) -> list[Entry]:
        entries = self.talks[address].entries if address in self.talks else []
        if not after:
            return entries[-most:]
        return [entry for entry in entries if int(entry.cursor) > int(after)][:most]

    async def who(self, address: str) -> Visitor:
        if address not in self.talks:
            return Visitor()
        talking = self.talks[address]
        return replace(talking.visitor, language=talking.language, zone=talking.zone)

    async def file(self, address: str, id: str) -> File | None:
        return self.files.get((address, id))

    async def visited(self, address: str) -> None:
        self.visits.append(address)

    async def ready(self) -> dict[str, bool]:
        return {"database": not self.busy}

    async def doors(self) -> Sequence[Door]:
        return (
            Door("coach", "/console/in/one"),
            Door("admin", "/console/in/two"),
        )

    # What it does.

    async def hear(self, incoming: Incoming) -> Heard:
        if self.busy:
            raise Busy("full")
        if any(known.update == incoming.update for known in self.heard):
            return Heard(new=False)
        self.heard.append(incoming)
        talking = self.talks[incoming.address]
        talking.zone = incoming.zone or talking.zone
        match incoming.what:
            case Began(payload=payload):
                talking.language = incoming.language or "en"
                self._greet(incoming.address, payload)
            case Wrote(text=text):
                self._own(incoming, text)
                self._answer_words(incoming.address, text)
            case Tapped(code=code):
                self._answer_tap(incoming, code)
            case SentCard(name=name):
                self._own(incoming, name)
                self._screen(incoming.address, self._words(incoming.address)["saved"])
            case SentOther():
                self._screen(incoming.address, self._words(incoming.address)["saved"])
        return Heard(new=True, whisper=self.whisper)

    def say(
        self,
        address: str,
        *texts: str | Part,
        buttons: tuple[Button, ...] = (),
        visit: int = 0,
        edits: bool = False,
        **more: Any,
    ) -> None:
        """Send one message; its row comes a moment later."""
        talking = self.talks[address]
        parts = tuple(Part(one) if isinstance(one, str) else one for one in texts)
        entry = Entry(
            "", False, parts, self.now(), buttons, talking.language, visit, edits, **more
        )
        task = asyncio.get_running_loop().create_task(self._send(address, entry))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _send(self, address: str, entry: Entry) -> None:
        if self.rings_early:
            await self.channel.send(Outgoing(address, entry.parts, entry.buttons))
        await asyncio.sleep(self.late)
        self.put(address, entry)
        if not self.rings_early:
            self.channel.laid_down(address)

    def put(self, address: str, entry: Entry) -> Entry:
        """Lay an entry into the talk as it is."""
        self._cursor += 1
        placed = replace(entry, cursor=str(self._cursor))
        self.talks[address].entries.append(placed)
        return placed

    def _own(self, incoming: Incoming, text: str, code: str = "") -> None:
        extra = {"code": code} if code else {}
        self.put(
            incoming.address,
            Entry(
                "", True, (Part(text),), self.now(),
                language=self.talks[incoming.address].language,
                update=incoming.update, extra=extra,
            ),
        )  # fmt: skip

    # The script.

    def _words(self, address: str) -> dict[str, Any]:
        return ARABIC if self.talks[address].language == "ar" else ENGLISH

    def _screen(self, address: str, *texts: Any, own: Sequence[str] = ()) -> None:
        talking = self.talks[address]
        talking.visit += 1
        last = self._words(address)["last"]
        buttons = tuple(Button(one, f"s~{talking.visit}~{i}") for i, one in enumerate(own))
        row = tuple(Button(one, f"l~{talking.visit}~{i}", "last") for i, one in enumerate(last))
        self.say(address, *texts, buttons=(*buttons, *row), visit=talking.visit)

    def _greet(self, address: str, payload: str) -> None:
        if payload:
            self.say(address, f"Your code is {payload}.")
        words = self._words(address)
        self._screen(address, *words["hello"], own=words["choices"])

    def _ticks(self, address: str, *, edits: bool = False) -> None:
        talking = self.talks[address]
        words = self._words(address)
        ticks = tuple(
            Button(one, f"t~{talking.visit}~{i}", "on" if i in talking.ticked else "off")
            for i, one in enumerate(GIVES)
        )
        done = Button(f"Done ({len(talking.ticked)})", f"s~{talking.visit}~done")
        self.say(address, words["gives"], buttons=(*ticks, done), visit=talking.visit, edits=edits)

    def _answer_words(self, address: str, text: str) -> None:
        words, talking = self._words(address), self.talks[address]
        match text:
            case "ticks":
                talking.visit += 1
                talking.ticked = set()
                self._ticks(address)
            case "scale":
                self._screen(address, words["sure"], own=[str(n) for n in range(11)])
            case "copy":
                self._screen(address, words["copy"], Part(words["finnish"], True, "fi"))
            case "leena":
                talking.visitor = replace(talking.visitor, held_by="Leena, your coach")
                self.say(
                    address,
                    Part("Hello Amina! I saw your message. I can call on Wednesday at 14."),
                    Part(
                        "Hei Amina! Näin viestisi. Voin soittaa keskiviikkona kello 14.",
                        False,
                        "fi",
                    ),
                    extra={"from": "Leena, coach"},
                )
            case "card":
                self.nudge(address)
            case "picture":
                self.files[(address, "map")] = File("map.png", PIXEL, "picture", "Your map")
                self.say(
                    address, "Your map.", file="map",
                    extra={"kind": "picture", "name": "map.png", "says": "Your map"},
                )  # fmt: skip
            case "plan":
                self.files[(address, "plan")] = File("plan.pdf", b"%PDF-1.7 plan")
                self.say(address, "Your plan.", file="plan", extra={"name": "plan.pdf"})
            case "menu":
                talking.visitor = replace(
                    talking.visitor,
                    person="1~help~person",
                    menu=tuple(
                        Button(one, f"m~{i}")
                        for i, one in enumerate(("My next step", "My people", "Events and jobs"))
                    ),
                )
                self._screen(address, *words["hello"], own=words["choices"])
            case "links":
                self.say(
                    address, "An event near you.", visit=0,
                    buttons=(
                        Button("Open the page", kind="link", url="https://example.org/event"),
                        Button("Bad", kind="link", url="javascript:alert(1)"),
                    ),
                )  # fmt: skip
            case "notice":
                self._screen(address, *["A long part of a notice.\n" * 10] * 3, own=("Yes", "No"))
            case "large":
                talking.visitor = replace(talking.visitor, large=True)
                self._screen(address, words["saved"], own=("Next", "Not now"))
            case "long":
                word = "Lebensmittelverkäuferinnenweiterbildungsveranstaltung" * 2
                self._screen(address, f"https://example.org/{word}", own=(word[:64],))
            case "quiet":
                pass
            case _:
                self._screen(address, words["saved"], own=("Next", "Not now"))

    def nudge(self, address: str) -> None:
        buttons = (Button("I did it", "1~c~n~1~did"), Button("Later", "1~c~n~1~later"))
        self.say(address, "Maybe a good moment to say hello to Tuula.", buttons=buttons)

    def _answer_tap(self, incoming: Incoming, code: str) -> None:
        address = incoming.address
        if code.startswith("t~"):
            self.talks[address].ticked ^= {int(code.rpartition("~")[2])}
            self._ticks(address, edits=True)
            return
        if code.startswith("l~") and code.endswith("~2"):
            talking = self.talks[address]
            wide = ("Why do you ask?", "Later", "Leave")
            words = self._words(address)
            row = tuple(
                Button(one, f"l~{talking.visit}~{i + 3}", "last") for i, one in enumerate(wide)
            )
            own = tuple(
                Button(one, f"s~{talking.visit}~{i}") for i, one in enumerate(words["choices"])
            )
            self.say(
                address, *words["hello"], buttons=(*own, *row), visit=talking.visit, edits=True
            )
            return
        self._own(incoming, self._label(address, code), code)
        self._screen(address, self._words(address)["saved"], own=("Next", "Not now"))

    def _label(self, address: str, code: str) -> str:
        for entry in reversed(self.talks[address].entries):
            for button in entry.buttons:
                if button.code == code:
                    return button.label
        return code


def app_of(
    house: FakeHouse,
    site: Site | None = None,
    limits: Limits | None = None,
    routers: Sequence[APIRouter] = (),
) -> FastAPI:
    """The pages around a fake house."""
    return make_app(
        house.channel,
        house.talk,
        site=site or a_site(),
        who=house.who,
        files=house.file,
        visited=house.visited,
        ready=house.ready,
        doors=house.doors,
        limits=limits,
        now=house.now,
        routers=routers,
    )


def a_site(**told: Any) -> Site:
    kind: dict[str, Any] = {
        "operator": "Welcome House Turku",
        "contact": "hello@example.org",
        "telegram": "https://t.me/silta_example_bot",
        "languages": ("en", "fi", "ar"),
    }
    return Site(**{**kind, **told})


def heard_by(house: FakeHouse) -> APIRouter:
    """What the house heard from the browser that asks, for tests in another process."""
    router = APIRouter()

    @router.get("/heard")
    async def heard(request: Request) -> list[str]:
        address = address_of(request.cookies.get("silta", ""))
        return [str(one.what) for one in house.heard if one.address == address]

    return router


async def serve(port: int) -> None:
    """Serve a house until the process is told to stop."""
    house = FakeHouse()
    house.now = lambda: NOON + timedelta(minutes=len(house.heard))
    limits = Limits(a_minute=200, newcomers_a_minute=10_000)
    app = app_of(house, limits=limits, routers=[heard_by(house)])
    server = uvicorn.Server(
        uvicorn.Config(app, "127.0.0.1", port, log_level="warning", lifespan="off")
    )
    hearing = asyncio.create_task(house.channel.run(house.hear))
    serving = asyncio.create_task(server.serve())
    while not server.should_exit and not serving.done():
        await asyncio.sleep(0.05)
    hearing.cancel()
    await serving


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
