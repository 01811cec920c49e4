"""The web channel for the page's script: said once, told everything once, over a real socket."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
import pytest
import uvicorn

from bot.channel import Abilities, Entry, Incoming, Outgoing, Part, Sent, Urgency, Wrote
from bot.channels.rates import Rate
from bot.channels.web import Limits, WebChannel
from tests.pages.house import NOON, FakeHouse, app_of

QUICK = Limits(beat=0.1, look_every=0.1)
GRACE = 5
"""Seconds after which the server would cut what is still open."""
PATIENT = Limits(beat=60, look_every=60)


@dataclass
class Served:
    """A house behind a real server on the loopback, and one browser that has begun to talk."""

    house: FakeHouse
    server: uvicorn.Server
    browser: httpx.AsyncClient
    port: int

    @property
    def address(self) -> str:
        return self.house.heard[0].address

    @property
    def cookie(self) -> str:
        return f"silta={self.browser.cookies['silta']}"

    async def say(self, **told: str) -> httpx.Response:
        return await self.browser.post("/chat/say", json=told)

    def put(self, text: str) -> Entry:
        """Lay words into the talk and ring."""
        entry = self.house.put(self.address, Entry("", False, (Part(text),), NOON))
        self.house.channel.laid_down(self.address)
        return entry


@asynccontextmanager
async def serving(limits: Limits = QUICK) -> AsyncIterator[Served]:
    house = FakeHouse(late=0.0)
    app = app_of(house, limits=limits)
    server = uvicorn.Server(
        uvicorn.Config(
            app, "127.0.0.1", 0, log_level="error", lifespan="off", timeout_graceful_shutdown=GRACE
        )
    )
    hearing = asyncio.create_task(house.channel.run(house.hear))
    running = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as browser:
        answer = await browser.post("/chat/say", json={"start": "1"})
        assert answer.json() == {"new": True, "whisper": "", "fresh": True}
        await asyncio.sleep(0.02)
        yield Served(house, server, browser, port)
    hearing.cancel()
    await asyncio.gather(hearing, return_exceptions=True)
    server.should_exit = True
    await running


@pytest.fixture
async def served() -> AsyncIterator[Served]:
    async with serving() as served:
        yield served


@dataclass
class Line:
    """A stream as a browser reads it; it may be cut at any byte."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    text: str = ""
    ids: list[str] = field(default_factory=list)
    told: list[dict[str, object]] = field(default_factory=list)

    async def read(self, most: int = 65536) -> bool:
        """Take some bytes in; False at the end."""
        some = await asyncio.wait_for(self.reader.read(most), 5)
        self.text += some.decode("utf-8", "replace")
        *whole, self.text = self.text.split("\n\n")
        for event in whole:
            fields = dict(
                one.split(": ", 1) for one in event.replace("\r", "").splitlines() if ": " in one
            )
            if fields.get("event") == "entry":
                self.ids.append(fields["id"])
                self.told.append(json.loads(fields["data"]))
        return bool(some)

    async def until(self, count: int) -> None:
        while len(self.ids) < count:
            assert await self.read()

    async def cut(self) -> None:
        self.writer.transport.abort()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()


async def line(served: Served, after: str = "", last: str = "", cookie: str | None = None) -> Line:
    """Open a stream. HTTP/1.0, so that the body is the bytes themselves."""
    reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
    asked = [f"GET /chat/events?after={after} HTTP/1.0", "Host: x", "Accept: text/event-stream"]
    asked.append(f"Cookie: {served.cookie if cookie is None else cookie}")
    if last:
        asked.append(f"Last-Event-ID: {last}")
    writer.write(("\r\n".join(asked) + "\r\n\r\n").encode())
    head = await reader.readuntil(b"\r\n\r\n")
    assert b" 200 " in head.splitlines()[0]
    assert b"text/event-stream" in head
    return Line(reader, writer)


# Saying


async def test_a_retry_with_the_same_key_is_heard_once(served):
    first = await served.say(key="a-key-of-the-page", text="hello")
    again = await served.say(key="a-key-of-the-page", text="hello")
    assert [first.json()["new"], again.json()["new"]] == [True, False]
    assert [one.what for one in served.house.heard].count(Wrote("hello")) == 1


async def test_the_same_key_sent_many_times_at_once_is_heard_once(served):
    await asyncio.gather(*(served.say(key="a-key-of-the-page", text="hello") for _ in range(10)))
    assert [one.what for one in served.house.heard].count(Wrote("hello")) == 1


async def test_one_browser_cannot_use_up_the_keys_of_another(served):
    await served.say(key="the-same-key-1", text="mine")
    async with httpx.AsyncClient(base_url=served.browser.base_url) as other:
        answer = await other.post("/chat/say", json={"key": "the-same-key-1", "text": "theirs"})
    assert answer.json()["new"]
    assert served.house.heard[-1].what == Wrote("theirs")


async def test_own_words_come_back_with_the_key_they_went_out_with(served):
    stream = await line(served, after="1")
    await served.say(key="a-key-of-the-page", text="hello")
    await stream.until(1)
    assert (stream.told[0]["mine"], stream.told[0]["key"]) == (True, "a-key-of-the-page")
    await stream.cut()


async def test_a_whisper_comes_with_the_answer(served):
    served.house.whisper = "I noted it."
    assert (await served.say(text="quiet")).json()["whisper"] == "I noted it."


async def test_the_zone_of_the_browser_is_told_as_a_hint(served):
    await served.say(text="hello", zone="Europe/Brussels")
    assert served.house.heard[-1].zone == "Europe/Brussels"


async def test_a_busy_house_asks_to_come_again_and_then_hears_the_same_key(served):
    served.house.busy = True
    first = await served.say(key="a-key-of-the-page", text="hello")
    served.house.busy = False
    again = await served.say(key="a-key-of-the-page", text="hello")
    assert (first.status_code, first.headers["retry-after"]) == (503, "6")
    assert again.json()["new"]


async def test_too_many_messages_are_answered_with_when_and_why(served):
    answers = [await served.say(text=f"quiet{n}") for n in range(61)]
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) <= 61
    assert answers[-1].json()["says"].startswith("You write very fast.")


async def test_a_page_of_another_site_is_refused_in_words_a_script_can_show(served):
    answer = await served.browser.post(
        "/chat/say", json={"text": "hello"}, headers={"origin": "https://evil.example"}
    )
    assert answer.status_code == 403
    assert "Please write it here" in answer.json()["says"]


# Being told


async def test_what_is_said_reaches_the_open_page_at_once_and_not_at_the_next_look():
    async with serving(PATIENT) as served:
        stream = await line(served, after="1")
        await asyncio.sleep(2)
        served.put("Good morning.")
        async with asyncio.timeout(5):
            await stream.until(1)
        assert "<p>Good morning.</p>" in str(stream.told[0]["html"])
        await stream.cut()


async def test_a_bell_that_rings_before_the_row_is_written_loses_nothing():
    async with serving(PATIENT) as served:
        served.house.rings_early, served.house.late = True, 0.2
        stream = await line(served, after="1")
        await asyncio.sleep(0.5)
        served.house.say(served.address, "Good morning.")
        await stream.until(1)
        assert "Good morning." in str(stream.told[0]["html"])
        await stream.cut()


async def test_what_another_process_lays_down_is_found_without_a_bell(served):
    stream = await line(served, after="1")
    await asyncio.sleep(0.3)
    served.house.put(served.address, Entry("", False, (Part("From elsewhere."),), NOON))
    await stream.until(1)
    await stream.cut()


@pytest.mark.parametrize("seed", range(6))
async def test_a_line_cut_anywhere_neither_loses_nor_doubles(served, seed):
    chance = random.Random(seed)
    wanted = [served.put(f"Message {n} with a word in العربية.").cursor for n in range(20)]
    seen: list[str] = []

    async def goes_on() -> None:
        for n in range(100):
            wanted.append(served.put(f"Later {n}").cursor)
            await asyncio.sleep(chance.random() * 0.01)

    talking = asyncio.create_task(goes_on())
    cuts = 0
    while not talking.done() or len(seen) < len(wanted):
        stream = await line(served, after="1", last=seen[-1] if seen else "")
        for _ in range(chance.randrange(1, 12)):
            if not talking.done() or len(seen) + len(stream.ids) < len(wanted):
                await stream.read(chance.randrange(1, 3000))
        await stream.cut()
        seen += stream.ids
        cuts += 1
    assert cuts > 3
    assert seen == wanted


async def test_the_browsers_own_place_counts_more_than_the_pages_address(served):
    cursors = [served.put(f"{n}").cursor for n in range(5)]
    stream = await line(served, after="1", last=cursors[2])
    await stream.until(2)
    assert stream.ids == cursors[3:]
    await stream.cut()


async def test_after_a_long_absence_everything_is_told_at_once_and_in_order():
    async with serving(PATIENT) as served:
        cursors = [served.put(f"{n}").cursor for n in range(330)]
        stream = await line(served, after="1")
        await stream.until(330)
        assert stream.ids == cursors
        await stream.cut()


async def test_a_place_that_makes_no_sense_is_taken_for_none(served):
    stream = await line(served, last="'; drop table talk; --")
    await stream.until(1)
    await stream.cut()


async def test_a_quiet_line_shows_that_it_lives(served):
    stream = await line(served, after="1")
    read = ""
    while read.count(": here") < 2:
        read += (await asyncio.wait_for(stream.reader.read(4096), 3)).decode()
    await stream.cut()


async def test_nobody_hears_the_talk_of_another(served):
    async with httpx.AsyncClient(base_url=served.browser.base_url) as other:
        await other.post("/chat/say", json={"start": "1"})
        theirs = await line(served, cookie=f"silta={other.cookies['silta']}")
    served.put("Only for one.")
    await theirs.until(1)
    await asyncio.sleep(0.3)
    while theirs.reader._buffer:
        await theirs.read()
    assert "Only for one." not in str(theirs.told)
    await theirs.cut()


async def test_without_a_talk_browsers_are_told_to_stop_asking(served):
    async with httpx.AsyncClient(base_url=served.browser.base_url) as nobody:
        answer = await nobody.get("/chat/events")
    assert answer.status_code == 204


async def test_a_browser_that_went_away_is_let_go(served):
    stream = await line(served, after="1")
    await stream.read()
    assert served.house.channel.streams == 1
    await stream.cut()
    async with asyncio.timeout(5):
        while served.house.channel.streams:
            await asyncio.sleep(0.01)


async def test_one_talk_may_be_open_in_a_few_windows_but_not_in_a_hundred(served):
    streams = [await line(served, after="1") for _ in range(6)]
    for stream in streams:
        await stream.read()
    answer = await served.browser.get("/chat/events")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "30")
    for stream in streams:
        await stream.cut()


async def test_open_lines_end_when_the_house_closes():
    async with serving(PATIENT) as served:
        stream = await line(served, after="1")
        await stream.read()
        await served.house.channel.close()
        async with asyncio.timeout(5):
            while await stream.read():
                pass
        assert served.house.channel.streams == 0
        await stream.cut()


async def test_the_server_can_stop_while_pages_are_open():
    async with serving(PATIENT) as served:
        stream = await line(served, after="1")
        await stream.read()
        begun = time.monotonic()
    assert time.monotonic() - begun < GRACE
    await stream.cut()


async def test_the_page_is_told_that_a_person_writes_now(served):
    stream = await line(served, after="1")
    await served.say(text="leena")
    read = ""
    while "A person writes now" not in read:
        read += (await asyncio.wait_for(stream.reader.read(65536), 3)).decode()
    await stream.cut()


# The promise of a channel


async def test_sending_is_done_at_once_and_each_message_has_a_name():
    channel = WebChannel()
    first = await channel.send(Outgoing("a", (Part("hello"),)))
    second = await channel.send(Outgoing("a", (Part("hello"),)))
    assert isinstance(first, Sent)
    assert isinstance(second, Sent)
    assert first.message != second.message


async def test_nothing_waits_for_its_turn_since_nothing_leaves_the_house():
    await asyncio.wait_for(WebChannel().turn("a", Urgency.BROADCAST), 0.1)


def test_the_page_reaches_nobody_who_is_not_looking():
    assert WebChannel.abilities == Abilities(reach_out=False, wire=False)


async def test_nothing_is_heard_before_the_house_listens_or_after_it_stopped(served):
    await served.house.channel.close()
    answer = await served.say(text="hello")
    assert answer.status_code == 503
    assert len(served.house.heard) == 1


async def test_an_update_is_let_go_only_after_it_was_heard():
    channel, order = WebChannel(), []

    async def hear(incoming: Incoming):
        await asyncio.sleep(0.05)
        order.append("committed")
        raise asyncio.CancelledError

    running = asyncio.create_task(channel.run(hear))
    await asyncio.sleep(0)
    incoming = Incoming("web", "1", "a", Wrote("x"), NOON)
    await asyncio.gather(channel.hear(incoming), return_exceptions=True)
    order.append("let go")
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert order == ["committed", "let go"]


def test_a_rate_forgets_what_is_over_and_remembers_only_so_many():
    now = [0.0]
    rate = Rate(2, 60, clock=lambda: now[0], remembers=2)
    assert [rate.take("a"), rate.take("a")] == [0.0, 0.0]
    now[0] = 20.0
    assert rate.take("a") == 40.0
    now[0] = 60.0
    assert rate.take("a") == 0.0
    for sender in "bcd":
        rate.take(sender)
    assert rate.take("b") == 0.0
