"""Listening by long polling: nothing is let go before it is heard, and nobody holds up others."""

from __future__ import annotations

import asyncio
import random
import time
import traceback
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
import structlog

from bot.channel import Busy, Hear, Heard, Incoming, Tapped, Wrote
from bot.channels.telegram.ears import Ears
from bot.channels.telegram.wire import NoAnswer, Wire, WrongToken
from bot.pace import Pace
from tests.contracts.telegram_queue import TOKEN, Queue
from tests.contracts.telegram_updates import (
    a_chat,
    a_group,
    a_message,
    a_tap,
    broken,
    on_the_wire,
    probes,
)
from tests.servers.wire import Answer, json_answer


@pytest.fixture
async def queue() -> AsyncIterator[Queue]:
    server = Queue()
    await server.house.opens()
    yield server
    await server.house.closes()


class Notebook:
    """A house that writes down what it hears. `before` may wait or raise."""

    def __init__(self, before: Callable[[Incoming], Awaitable[None]] | None = None) -> None:
        self.heard: list[Incoming] = []
        self.begun: list[str] = []
        self.whisper = ""
        self._before = before
        self._more = asyncio.Event()

    async def hear(self, incoming: Incoming) -> Heard:
        self.begun.append(incoming.update)
        if self._before:
            await self._before(incoming)
        self.heard.append(incoming)
        self._more.set()
        return Heard(new=True, whisper=self.whisper)

    @property
    def updates(self) -> list[str]:
        return [incoming.update for incoming in self.heard]

    async def has(self, count: int, within: float = 5.0) -> None:
        async with asyncio.timeout(within):
            while len(self.heard) < count:
                self._more.clear()
                await self._more.wait()


@asynccontextmanager
async def listening(queue: Queue, hear: Hear, **more: Any) -> AsyncIterator[asyncio.Task[None]]:
    """Ears at work, stopped at the end without any patience: like a crash."""
    wire = Wire(more.pop("token", TOKEN), queue.address)
    ears = Ears(wire, Pace(), **{"patience": 0.0, "long_poll": 30, **more})
    task = asyncio.create_task(ears.listen(hear))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, WrongToken):
            await task
        await wire.close()


async def until(true: Callable[[], bool], within: float = 5.0) -> None:
    async with asyncio.timeout(within):
        while not true():
            await asyncio.sleep(0.005)


def says(queue: Queue, number: int, text: str = "hello", person: int = 77) -> None:
    queue.offer(number, on_the_wire(a_message(number, a_chat(person), text=text)))


class Aside:
    """Where unreadable updates go."""

    def __init__(self) -> None:
        self.kept: list[tuple[int | None, str]] = []

    async def __call__(self, number: int | None, raw: bytes, reason: str) -> None:
        self.kept.append((number, reason))


class Naps:
    """Waits that take no time and are remembered."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await asyncio.sleep(0)


# --- nothing is let go before it is heard ---


async def test_what_is_said_is_heard_at_once(queue: Queue) -> None:
    house = Notebook()
    async with listening(queue, house.hear):
        await until(lambda: bool(queue.asked))
        began = time.monotonic()
        says(queue, 900, "hei")
        await house.has(1)
    assert house.heard[0].what == Wrote("hei")
    assert time.monotonic() - began < 0.5


async def test_the_offset_moves_only_after_the_turn_is_committed(queue: Queue) -> None:
    may = asyncio.Event()

    async def wait(incoming: Incoming) -> None:
        if incoming.update == "11":
            await may.wait()

    house = Notebook(wait)
    for number in (10, 11, 12):
        says(queue, number, person=number)
    async with listening(queue, house.hear):
        await house.has(2)
        await until(lambda: len(queue.asked) >= 3)
        held = {asked.offset for asked in queue.asked}
        may.set()
        await until(lambda: queue.let_go == 13)
    assert held == {0, 11}
    assert sorted(house.updates) == ["10", "11", "12"]


async def test_after_a_crash_everything_not_heard_is_offered_again(queue: Queue) -> None:
    lost = 0
    for number in range(1, 41):
        says(queue, number, person=number % 7 + 1)

    async def die(incoming: Incoming) -> None:
        nonlocal lost
        if int(incoming.update) % 3 == 0:
            lost += 1
            await asyncio.sleep(3600)

    before = Notebook(die)
    async with listening(queue, before.hear):
        await before.has(3)
        await asyncio.sleep(0.1)
    after = Notebook()
    async with listening(queue, after.hear):
        await until(lambda: queue.let_go == 41)
    assert lost
    assert {*before.updates, *after.updates} == {str(number) for number in range(1, 41)}


async def test_a_series_of_crashes_loses_nothing_and_keeps_everyones_order(queue: Queue) -> None:
    chance = random.Random(3)
    for number in range(1, 301):
        says(queue, number, person=number % 40 + 1)
    order: dict[str, list[int]] = defaultdict(list)
    known: set[str] = set()

    async def hear(incoming: Incoming) -> Heard:
        await asyncio.sleep(chance.random() * 0.02)
        new = incoming.update not in known
        known.add(incoming.update)
        if new:
            order[incoming.address].append(int(incoming.update))
        return Heard(new)

    for _ in range(20):
        async with listening(queue, hear):
            await asyncio.sleep(chance.random() * 0.05)
    async with listening(queue, hear):
        await until(lambda: queue.let_go == 301)
    assert len(known) == 300
    assert all(numbers == sorted(numbers) for numbers in order.values())


async def test_a_turn_under_way_is_finished_when_we_are_told_to_stop(queue: Queue) -> None:
    async def slowly(incoming: Incoming) -> None:
        await asyncio.sleep(0.2)

    house = Notebook(slowly)
    says(queue, 1)
    says(queue, 2)
    async with listening(queue, house.hear, patience=2.0):
        await until(lambda: house.begun == ["1"])
    assert house.updates == ["1"]
    assert house.begun == ["1"]


# --- side by side, and in order ---


async def test_fifty_messages_of_one_person_are_heard_in_their_order(queue: Queue) -> None:
    chance = random.Random(1)

    async def at_odd_speed(incoming: Incoming) -> None:
        await asyncio.sleep(chance.random() * 0.004)

    house = Notebook(at_odd_speed)
    for number in range(1, 51):
        says(queue, number)
    async with listening(queue, house.hear):
        await house.has(50)
    assert house.updates == [str(number) for number in range(1, 51)]


async def test_fifty_messages_of_twenty_people_keep_the_order_of_each(queue: Queue) -> None:
    chance = random.Random(2)

    async def at_odd_speed(incoming: Incoming) -> None:
        await asyncio.sleep(chance.random() * 0.004)

    house = Notebook(at_odd_speed)
    for number in range(1, 1001):
        says(queue, number, person=chance.randint(1, 20))
    async with listening(queue, house.hear):
        await house.has(1000, within=20)
    of_each: dict[str, list[int]] = defaultdict(list)
    for incoming in house.heard:
        of_each[incoming.address].append(int(incoming.update))
    assert len(set(house.updates)) == 1000
    assert all(numbers == sorted(numbers) for numbers in of_each.values())


async def test_one_slow_turn_holds_up_nobody_else(queue: Queue) -> None:
    async def hang(incoming: Incoming) -> None:
        if incoming.address == "1":
            await asyncio.sleep(3600)

    house = Notebook(hang)
    says(queue, 1, person=1)
    async with listening(queue, house.hear):
        await until(lambda: house.begun == ["1"])
        for number in range(2, 90):
            says(queue, number, person=number)
        await house.has(88, within=1.5)
    assert "1" not in house.updates


async def test_behind_a_turn_that_never_ends_only_one_batch_is_held(queue: Queue) -> None:
    async def hang(incoming: Incoming) -> None:
        if incoming.update == "1":
            await asyncio.sleep(3600)

    house = Notebook(hang)
    for number in range(1, 1001):
        says(queue, number, person=number)
    async with listening(queue, house.hear):
        await house.has(99)
        await asyncio.sleep(1.0)
        assert len(house.begun) == 100
        assert len(queue.asked) <= 4


async def test_a_full_house_is_asked_again_with_the_same_update_first(queue: Queue) -> None:
    refusals = 3

    async def full(incoming: Incoming) -> None:
        nonlocal refusals
        if refusals:
            refusals -= 1
            raise Busy

    house = Notebook(full)
    says(queue, 1)
    says(queue, 2)
    async with listening(queue, house.hear):
        await house.has(2)
    assert house.begun == ["1", "1", "1", "1", "2"]


async def test_a_full_house_is_not_hammered(queue: Queue) -> None:
    async def always_full(incoming: Incoming) -> None:
        raise Busy

    house = Notebook(always_full)
    says(queue, 1)
    async with listening(queue, house.hear):
        await asyncio.sleep(1.5)
    assert len(house.begun) <= 4
    assert {asked.offset for asked in queue.asked} == {0, 1}


# --- what cannot be read or heard ---


async def test_what_the_house_cannot_bear_is_set_aside_and_the_next_is_heard(queue: Queue) -> None:
    async def fall(incoming: Incoming) -> None:
        if incoming.update == "1":
            raise RuntimeError("a secret of hers")

    house, aside = Notebook(fall), Aside()
    says(queue, 1, "a secret of hers")
    says(queue, 2)
    with structlog.testing.capture_logs() as logs:
        async with listening(queue, house.hear, set_aside=aside):
            await until(lambda: queue.let_go == 3)
    assert aside.kept == [(1, "could-not-be-heard")]
    assert house.updates == ["2"]
    assert [entry["event"] for entry in logs] == ["update_not_heard"]
    assert "secret" not in str(logs)


async def test_a_turn_cancelled_from_inside_is_set_aside_as_well(queue: Queue) -> None:
    async def lose_heart(incoming: Incoming) -> None:
        if incoming.update == "1":
            raise asyncio.CancelledError

    house, aside = Notebook(lose_heart), Aside()
    says(queue, 1)
    says(queue, 2)
    async with listening(queue, house.hear, set_aside=aside):
        await until(lambda: queue.let_go == 3)
    assert (aside.kept, house.updates) == ([(1, "could-not-be-heard")], ["2"])


async def test_where_nothing_can_be_set_aside_the_talk_goes_on_all_the_same(queue: Queue) -> None:
    async def broken_shelf(number: int | None, raw: bytes, reason: str) -> None:
        raise OSError("disk")

    house = Notebook()
    queue.offer(1, b'{"update_id":1,"message":{}}')
    says(queue, 2)
    async with listening(queue, house.hear, set_aside=broken_shelf):
        await until(lambda: queue.let_go == 3)
    assert house.updates == ["2"]


async def test_what_cannot_be_set_aside_just_now_is_kept_by_telegram(queue: Queue) -> None:
    tries = 0

    async def later(number: int | None, raw: bytes, reason: str) -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise Busy

    queue.offer(1, b'{"update_id":1,"message":{}}')
    async with listening(queue, Notebook().hear, set_aside=later):
        await until(lambda: queue.let_go == 2)
    assert tries == 3


async def test_words_in_a_group_are_neither_heard_nor_kept(queue: Queue) -> None:
    house, aside = Notebook(), Aside()
    queue.offer(1, on_the_wire(a_message(1, a_group(), text="hello everybody")))
    async with listening(queue, house.hear, set_aside=aside):
        await until(lambda: queue.let_go == 2)
    assert (house.heard, aside.kept, queue.calls) == ([], [], [])


async def test_the_seven_probes_and_their_neighbours_are_heard(queue: Queue) -> None:
    house = Notebook()
    number = 0
    for probe in probes():
        for update in (a_message(), probe, a_message(), a_message()):
            number += 1
            queue.offer(number, on_the_wire({**update, "update_id": number}))
    async with listening(queue, house.hear):
        await house.has(28)
    assert house.updates == [str(n) for n in range(1, 29)]


@pytest.mark.parametrize(
    "poison",
    [
        b'{"update_id":2,"message":{"chat":{"id":9},"text":"\\ud83d]"}}',
        b'{"update_id":2,"message":' + b"[" * 5000 + b"]" * 5000 + b"}",
        b'{"update_id":2,"message":{"chat":{"id":9},"text":"\xff"}}',
        b'{"update_id":2,"message":' + b"8" * 5000 + b"}",
        b'{"update_id":2,"message":NaN}',
        b"{}",
    ],
)
async def test_one_poisonous_update_costs_its_neighbours_nothing(
    queue: Queue, poison: bytes
) -> None:
    house = Notebook()
    says(queue, 1)
    queue.offer(2, poison)
    says(queue, 3)
    async with listening(queue, house.hear):
        await until(lambda: queue.let_go == 4)
    assert {"1", "3"} <= set(house.updates)


async def test_an_update_without_number_is_set_aside_once_and_not_hammered(queue: Queue) -> None:
    aside, naps = Aside(), Naps()
    queue.offer(None, b'{"message":{"text":"who am I"}}')
    async with listening(queue, Notebook().hear, set_aside=aside, sleep=naps):
        await until(lambda: len(queue.asked) >= 6)
    assert aside.kept == [(None, "no-update-id")]
    assert naps.taken[:4] == [1.0, 2.0, 4.0, 8.0]


async def test_after_ten_thousand_broken_updates_the_next_good_one_is_heard_within_a_second(
    queue: Queue,
) -> None:
    chance = random.Random(40)
    whole = [a_message(), a_tap(), a_message(voice={}), *probes()]
    house, aside = Notebook(), Aside()
    for number in range(1, 10_001):
        update = {**broken(chance.choice(whole), chance), "update_id": number}
        queue.offer(number, on_the_wire(update))
    async with listening(queue, house.hear, set_aside=aside):
        await until(lambda: queue.let_go == 10_001, within=60)
        began = time.monotonic()
        says(queue, 10_001, "still there?")
        await until(lambda: house.heard[-1].what == Wrote("still there?"), within=1.0)
        took = time.monotonic() - began
    assert took < 1.0
    assert len(house.begun) == len(house.heard)
    assert len(aside.kept) > 500
    assert len({*house.updates, *(str(n) for n, _ in aside.kept)}) == len(house.heard) + len(
        aside.kept
    )


# --- toasts ---


async def test_a_tap_is_answered_with_a_toast_after_it_was_heard(queue: Queue) -> None:
    house = Notebook()
    house.whisper = "Saved"
    queue.offer(1, on_the_wire(a_tap(1)))
    async with listening(queue, house.hear):
        await until(lambda: bool(queue.toasts))
        assert house.heard[0].what == Tapped("1~goal~what~work~3")
    assert queue.toasts == [{"callback_query_id": "tap1", "text": "Saved"}]


async def test_a_tap_without_whisper_only_stops_the_wheel(queue: Queue) -> None:
    house = Notebook()
    queue.offer(1, on_the_wire(a_tap(1)))
    async with listening(queue, house.hear):
        await until(lambda: bool(queue.toasts))
    assert queue.toasts == [{"callback_query_id": "tap1"}]


async def test_a_long_whisper_is_cut_to_what_a_toast_holds(queue: Queue) -> None:
    house = Notebook()
    house.whisper = "😀" * 150
    queue.offer(1, on_the_wire(a_tap(1)))
    async with listening(queue, house.hear):
        await until(lambda: bool(queue.toasts))
    assert queue.toasts[0]["text"] == "😀" * 99 + "…"


async def test_no_toast_goes_out_while_the_turn_is_not_committed(queue: Queue) -> None:
    async def never(incoming: Incoming) -> None:
        await asyncio.sleep(3600)

    queue.offer(1, on_the_wire(a_tap(1)))
    async with listening(queue, Notebook(never).hear):
        await asyncio.sleep(0.3)
    assert queue.toasts == []


async def test_toasts_that_never_arrive_hold_up_nothing(queue: Queue) -> None:
    queue.silent = frozenset({"answerCallbackQuery"})
    house = Notebook()
    for number in range(1, 11):
        queue.offer(number, on_the_wire(a_tap(number)))
    began = time.monotonic()
    async with listening(queue, house.hear):
        await until(lambda: queue.let_go == 11)
    assert time.monotonic() - began < 2.0


# --- when Telegram is not well ---

PAGE = Answer(502, b"<html>Bad Gateway</html>", "text/html")


def says_no(code: int, description: str, **parameters: int) -> Answer:
    body = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
    return json_answer(body, code)


FAULTS = {
    "a page": PAGE,
    "a 404 page": Answer(404, b"<html>nginx</html>", "text/html"),
    "500": says_no(500, "Internal Server Error"),
    "another poller": says_no(409, "Conflict: terminated by other getUpdates request"),
    "garbage": Answer(200, b'{"ok":true,"result":[{"upda'),
    "another shape": Answer(200, b'{"ok":true,"result":{"no":"list"}}'),
    "not even ok": Answer(200, b'{"ok":false}'),
    "cut": None,
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_troubles_are_waited_out_ever_longer_and_then_forgotten(
    queue: Queue, fault: str
) -> None:
    naps, house = Naps(), Notebook()
    queue.instead.extend([FAULTS[fault]] * 8)
    says(queue, 1)
    async with listening(queue, house.hear, sleep=naps):
        await house.has(1)
        await until(lambda: queue.let_go == 2)
        assert naps.taken == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0]
        queue.instead.append(PAGE)
        says(queue, 2)
        await house.has(2)
        says(queue, 3)
        await house.has(3)
    assert naps.taken[8:] == [1.0]


async def test_a_server_that_is_down_is_not_hammered_and_found_again(queue: Queue) -> None:
    naps, house = Naps(), Notebook()
    await queue.house.closes()

    async def nap(seconds: float) -> None:
        await naps(seconds)
        if len(naps.taken) == 5:
            await queue.house.opens()

    says(queue, 1)
    async with listening(queue, house.hear, sleep=nap):
        await house.has(1)
    assert naps.taken == [1.0, 2.0, 4.0, 8.0, 16.0]


async def test_telegram_says_how_long_to_wait_and_is_believed(queue: Queue) -> None:
    naps, house = Naps(), Notebook()
    queue.instead.append(says_no(429, "Too Many Requests: retry after 33", retry_after=33))
    says(queue, 1)
    async with listening(queue, house.hear, sleep=naps):
        await house.has(1)
    assert naps.taken == [33.0]


async def test_a_server_that_never_lets_us_wait_is_asked_about_once_a_second(
    queue: Queue,
) -> None:
    naps = Naps()
    queue.instead.extend([Answer(200, b'{"ok":true,"result":[]}')] * 5)
    async with listening(queue, Notebook().hear, sleep=naps):
        await until(lambda: len(queue.asked) == 6)
    assert len(naps.taken) == 5
    assert all(0.9 < seconds <= 1.0 for seconds in naps.taken)


async def test_the_wrong_token_ends_the_listening_with_a_clear_sentence(queue: Queue) -> None:
    with pytest.raises(WrongToken, match="Check SILTA_TELEGRAM_TOKEN"):
        async with listening(queue, Notebook().hear, token="7000:AAwrong") as task:
            await task


async def test_a_bot_that_does_not_exist_ends_the_listening(queue: Queue) -> None:
    queue.instead.append(says_no(404, "Not Found"))
    with pytest.raises(WrongToken):
        async with listening(queue, Notebook().hear) as task:
            await task


async def test_a_webhook_left_over_is_taken_down_once(queue: Queue) -> None:
    naps, house = Naps(), Notebook()
    in_the_way = says_no(409, "Conflict: can't use getUpdates method while webhook is active; use")
    queue.instead.extend([in_the_way, in_the_way])
    says(queue, 1)
    async with listening(queue, house.hear, sleep=naps):
        await house.has(1)
    assert [method for method, _ in queue.calls] == ["deleteWebhook"]
    assert naps.taken == [1.0]


async def test_an_evening_of_trouble_makes_two_lines_in_the_log_and_never_the_token(
    queue: Queue,
) -> None:
    naps, house = Naps(), Notebook()
    queue.instead.extend([PAGE, *FAULTS.values(), None])
    says(queue, 1, "canary words")
    with structlog.testing.capture_logs() as logs:
        async with listening(queue, house.hear, sleep=naps):
            await house.has(1)
    assert [entry["event"] for entry in logs] == [
        "telegram_gives_no_updates", "telegram_gives_updates_again",
    ]  # fmt: skip
    assert "canary" not in str(logs)


async def test_an_error_of_the_line_does_not_tell_the_token() -> None:
    wire = Wire(TOKEN, "not an address")
    with pytest.raises(NoAnswer) as caught:
        await wire.ask("getMe", {})
    await wire.close()
    assert "canary" not in "".join(traceback.format_exception(caught.value))


def test_the_token_is_in_no_description_of_the_wire() -> None:
    assert "canary" not in repr(Wire(TOKEN, "http://127.0.0.1:9/bots"))
