"""Telegram's calls: nothing is said to be taken before it is, and nobody else is believed."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx
import pytest
import structlog
import uvicorn
from fastapi import FastAPI

from bot.channel import Busy, Heard, Incoming, Wrote
from bot.channels.telegram.calls import call_routes
from bot.channels.telegram.hook import LARGEST, MOST_AT_ONCE, Hook
from bot.channels.telegram.wire import Wire, WrongToken
from bot.pace import Pace
from tests.contracts.telegram_queue import TOKEN
from tests.contracts.telegram_updates import a_chat, a_message, a_tap, broken, on_the_wire, probes
from tests.servers import bot_api_faults as faults
from tests.servers.bot_api import BotApi

SECRET = "a-secret-of-24-letters-ok"
PATH = "/telegram/webhook"
URL = f"https://silta.example.org{PATH}"


class House:
    """Hears, and writes down what it heard. `before` may wait or raise."""

    def __init__(self, before: Callable[[Incoming], Awaitable[object]] | None = None) -> None:
        self.heard: list[Incoming] = []
        self.aside: list[tuple[int | None, str]] = []
        self.before = before

    async def hear(self, incoming: Incoming) -> Heard:
        if self.before:
            await self.before(incoming)
        self.heard.append(incoming)
        return Heard(new=True)

    async def set_aside(self, number: int | None, raw: bytes, reason: str) -> None:
        self.aside.append((number, reason))

    @property
    def texts(self) -> list[str]:
        return [one.what.text for one in self.heard if isinstance(one.what, Wrote)]


@pytest.fixture
async def server() -> AsyncIterator[BotApi]:
    async with BotApi(TOKEN, conflict_pause=0.05) as server:
        yield server


class Line:
    """Telegram's side: calls the hook over HTTP."""

    def __init__(self, hook: Hook) -> None:
        app = FastAPI()
        app.include_router(call_routes(hook, PATH))
        way = httpx.ASGITransport(app, raise_app_exceptions=False)
        self._client = httpx.AsyncClient(transport=way, base_url="https://silta.example.org")

    async def calls(self, body: bytes, secret: str | None = SECRET, **more: Any) -> httpx.Response:
        headers = {"x-telegram-bot-api-secret-token": secret} if secret is not None else {}
        return await self._client.post(PATH, content=body, headers=headers, **more)

    async def closes(self) -> None:
        await self._client.aclose()


@asynccontextmanager
async def listening(server: BotApi, house: House, **more: Any) -> AsyncIterator[Line]:
    wire = Wire(TOKEN, server.address)
    hook = Hook(wire, Pace(), URL, SECRET, set_aside=house.set_aside, **{"patience": 0.5, **more})
    line = Line(hook)
    task = asyncio.create_task(hook.listen(house.hear))
    async with asyncio.timeout(5):
        while server.main.webhook is None and not task.done():
            await asyncio.sleep(0.005)
    try:
        yield line
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await line.closes()
        await wire.close()


def says(number: int, text: str = "hello", person: int = 77) -> bytes:
    return on_the_wire(a_message(number, a_chat(person), text=text))


# --- taken is taken ---


async def test_what_is_said_is_heard_and_then_taken(server: BotApi) -> None:
    house = House()
    async with listening(server, house) as line:
        answer = await line.calls(says(1))
        assert (answer.status_code, answer.content, house.texts) == (200, b"", ["hello"])


async def test_a_call_is_not_answered_before_its_turn_is_over(server: BotApi) -> None:
    done = asyncio.Event()
    house = House(lambda incoming: done.wait())
    async with listening(server, house) as line:
        call = asyncio.create_task(line.calls(says(1)))
        await asyncio.sleep(0.1)
        assert not call.done()
        done.set()
        assert (await call).status_code == 200


async def test_a_message_and_a_tap_of_one_person_are_heard_in_turn(server: BotApi) -> None:
    under_way: list[str] = []
    side_by_side: list[str] = []

    async def slowly(incoming: Incoming) -> None:
        side_by_side.extend(one for one in under_way if one == incoming.address)
        under_way.append(incoming.address)
        await asyncio.sleep(0.02)
        under_way.remove(incoming.address)

    house = House(slowly)
    async with listening(server, house) as line:
        await asyncio.gather(
            *(line.calls(says(n)) for n in range(1, 6)),
            *(line.calls(on_the_wire(a_tap(n))) for n in range(6, 10)),
            *(line.calls(says(n, person=78)) for n in range(10, 15)),
        )
    assert side_by_side == []
    assert len(house.heard) == 14


# --- who is believed ---


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], SECRET.upper()])
async def test_who_does_not_know_the_secret_is_not_believed(
    server: BotApi, secret: str | None
) -> None:
    house = House()
    async with listening(server, house) as line:
        assert (await line.calls(says(1), secret)).status_code == 403
    assert house.heard == []


async def test_a_stranger_is_not_even_read(server: BotApi) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while read < 100 * LARGEST:
            read += 65536
            yield b" " * 65536

    async with listening(server, House()) as line:
        answer = await line._client.post(PATH, content=endless())
    assert (answer.status_code, read <= 2 * 65536) == (403, True)


async def test_an_endless_call_is_cut_off(server: BotApi) -> None:
    async with listening(server, House()) as line:
        assert (await line.calls(b" " * (LARGEST + 1))).status_code == 413


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_only_a_post_is_a_call(server: BotApi, method: str) -> None:
    async with listening(server, House()) as line:
        answer = await line._client.request(
            method, PATH, headers={"x-telegram-bot-api-secret-token": SECRET}
        )
        assert answer.status_code == 405


def test_letters_no_secret_has_are_no_trouble(server: BotApi) -> None:
    hook = Hook(Wire(TOKEN, server.address), Pace(), URL, SECRET)
    assert not hook.is_telegram("\udcff" + "é" * 23)


def test_a_hook_without_a_secret_is_not_made(server: BotApi) -> None:
    with pytest.raises(ValueError, match="secret"):
        Hook(Wire(TOKEN, server.address), Pace(), URL, "")


# --- what cannot be read ---


async def test_what_nobody_can_read_is_set_aside_and_taken(server: BotApi) -> None:
    house = House()
    async with listening(server, house) as line:
        for body in (b"", b"nothing", b"[]", b'{"update_id": 5, "message": 7}', b"\xff" * 20):
            assert (await line.calls(body)).status_code == 200
    assert len(house.aside) == 5


async def test_three_thousand_broken_calls_break_nothing(server: BotApi) -> None:
    chance = random.Random(7)
    house = House()
    statuses = set()
    async with listening(server, house) as line:
        for _ in range(3_000):
            body = on_the_wire(broken(chance.choice(probes()), chance))
            statuses.add((await line.calls(body)).status_code)
        good = await line.calls(says(999_999, "still here"))
    assert (statuses, good.status_code, house.texts[-1]) == ({200}, 200, "still here")


# --- pressure, and the end ---


async def test_a_busy_house_is_called_again(server: BotApi) -> None:
    async def busy(incoming: Incoming) -> None:
        raise Busy

    async with listening(server, House(busy)) as line:
        answer = await line.calls(says(1))
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")


async def test_more_than_we_can_hold_is_called_again(server: BotApi) -> None:
    go_on = asyncio.Event()
    house = House(lambda incoming: go_on.wait())
    async with listening(server, house) as line:
        calls = [asyncio.create_task(line.calls(says(n, person=n))) for n in range(1, 160)]
        await asyncio.sleep(0.3)
        refused = [call for call in calls if call.done()]
        go_on.set()
        statuses = [(await call).status_code for call in calls]
    assert len(refused) == 159 - MOST_AT_ONCE
    assert statuses.count(200) == MOST_AT_ONCE == len(house.heard)


async def test_a_turn_that_fails_in_a_new_way_is_set_aside_and_holds_up_nobody(
    server: BotApi,
) -> None:
    async def fails(incoming: Incoming) -> None:
        raise ZeroDivisionError("canary")

    house = House(fails)
    with structlog.testing.capture_logs() as logs:
        async with listening(server, house) as line:
            assert (await line.calls(says(1))).status_code == 200
    assert house.aside == [(1, "could-not-be-heard")]
    assert "canary" not in str(logs)


async def test_a_house_that_is_closing_finishes_what_it_has_begun(server: BotApi) -> None:
    go_on = asyncio.Event()
    house = House(lambda incoming: go_on.wait())
    wire = Wire(TOKEN, server.address)
    hook = Hook(wire, Pace(), URL, SECRET, patience=2)
    line = Line(hook)
    task = asyncio.create_task(hook.listen(house.hear))
    while server.main.webhook is None:
        await asyncio.sleep(0.005)
    first = asyncio.create_task(line.calls(says(1, person=1)))
    second = asyncio.create_task(line.calls(says(2, person=1)))
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.sleep(0.05)
    late = await line.calls(says(3, person=3))
    go_on.set()
    with suppress(asyncio.CancelledError):
        await task
    assert late.status_code == 503
    assert (await first).status_code == 200
    assert (await second).status_code == 503  # it had not begun: Telegram brings it again
    await line.closes()
    await wire.close()


async def test_before_the_house_listens_calls_come_again(server: BotApi) -> None:
    hook = Hook(Wire(TOKEN, server.address), Pace(), URL, SECRET)
    assert (await hook.called(SECRET, says(1))).status == 503


# --- telling Telegram ---


async def test_telegram_is_told_where_to_call_and_what_to_say(server: BotApi) -> None:
    async with listening(server, House()):
        told = server.main.webhook
    assert told is not None
    assert (told["url"], told["secret_token"]) == (URL, SECRET)
    assert set(told["allowed_updates"]) == {"message", "callback_query", "my_chat_member"}
    assert server.problems == []


async def test_trouble_in_telling_is_waited_out(server: BotApi) -> None:
    server.goes_wrong(faults.page(), method="setWebhook", times=3)
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)

    async with listening(server, House(), sleep=nap):
        assert server.main.webhook is not None
    assert naps == [1.0, 2.0, 4.0]


async def test_a_wrong_token_is_said_at_once(server: BotApi) -> None:
    wire = Wire("1:wrong", server.address)
    hook = Hook(wire, Pace(), URL, SECRET)
    with pytest.raises(WrongToken):
        await hook.listen(House().hear)
    await wire.close()


def test_nothing_tells_the_secret(server: BotApi) -> None:
    assert SECRET not in repr(Hook(Wire(TOKEN, server.address), Pace(), URL, SECRET))


# --- the whole way, with Telegram's own order and patience ---


async def test_what_is_said_while_we_are_away_is_brought_again(
    server: BotApi, unused_tcp_port: int
) -> None:
    """Telegram knocks, is asked to come again, waits, and knocks again."""
    address = f"http://127.0.0.1:{unused_tcp_port}{PATH}"  # it takes http for this machine only
    house, go_on = House(), asyncio.Event()

    async def busy_at_first(incoming: Incoming) -> None:
        if not go_on.is_set():
            raise Busy

    house.before = busy_at_first
    wire = Wire(TOKEN, server.address)
    hook = Hook(wire, Pace(), address, SECRET)
    app = FastAPI()
    app.include_router(call_routes(hook, PATH))
    config = uvicorn.Config(app, port=unused_tcp_port, log_level="error", lifespan="off")
    door = uvicorn.Server(config)
    serving = asyncio.create_task(door.serve())
    while not door.started:
        await asyncio.sleep(0.01)
    listener = asyncio.create_task(hook.listen(house.hear))
    while server.main.post is None:
        await asyncio.sleep(0.01)
    amal = server.person(77, "Amal", "ar")
    for number in range(5):
        amal.writes(f"word {number}")
    await asyncio.sleep(0.5)
    assert house.heard == []
    go_on.set()
    await server.until(lambda: not server.main.unconfirmed, 10)
    assert house.texts == [f"word {number}" for number in range(5)]
    listener.cancel()
    door.should_exit = True
    await asyncio.gather(listener, serving, return_exceptions=True)
    await wire.close()
