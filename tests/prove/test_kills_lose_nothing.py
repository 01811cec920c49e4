"""The long series of kills, with the process as anybody starts it. Each figure beside its target.

A message is lost when its number is not among the answers that were stored; a reply is lost when
its row reached nobody. Telegram has no way to ask twice for the same message only once, so what
was in flight at a kill may be repeated: the rate times the time on the way, rounded up.
"""

from __future__ import annotations

import asyncio
import itertools
import statistics
import time
from bisect import bisect_left
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest

from storage import schema
from tests.builders import data_of
from tests.house.living import Nursery, Quick, Street, a_street
from tests.house.test_kills_lose_nothing import news_for_many
from tests.servers import bot_api_faults as faults
from tests.servers.bot_api_people import Person

pytestmark = pytest.mark.prove

KILLS = 50
PEOPLE = 40
NEWS = 1500
NEWS_KILLS = 20
STOPS = 20
NUDGES = 200
CHATTERS = 14
LATE = 0.1
"""Seconds a message is on its way: with 25 a second, two or three are in flight."""


@pytest.fixture
def home(tmp_path):
    schema.upgrade(data_of(tmp_path))
    return tmp_path


def tell(what: str, figure: object, target: str) -> None:
    print(f"  {what:<58} {figure!s:>8}   target {target}")


async def test_fifty_kills_while_forty_people_talk(home):
    # Quicker than Telegram's pace, so that the answers to what piled up are not waited for.
    async with a_street(home, PEOPLE, seed=50, SILTA_MESSAGES_PER_SECOND="500") as street:
        async with street.talking((1.5, 4)):
            for number in range(KILLS):
                await street.opens()
                await asyncio.sleep(street.chance.uniform(0.0, 1.5))
                if number % 3:  # two in three in the midst of life, the others while it catches up
                    await street.has_caught_up()
                    await street.is_caught_in_the_middle()
                await street.is_killed()
        await street.opens()
        await street.quiet(1800)
        ended = await street.is_told_to_stop()
        figures = told(street)

    assert figures["messages lost"] == 0
    assert figures["messages heard twice"] == 0
    assert figures["chats out of order"] == 0
    assert figures["replies lost"] == 0
    assert figures["chats without an answer to their last message"] == 0
    assert figures["kills with an update in hand"] >= 30
    assert figures["log lines with people's words or the token"] == 0
    assert street.server.problems == []
    assert ended == 0


@pytest.mark.parametrize(("a_second", "pause"), [(12, (2.5, 4.2)), (60, (0.4, 0.93))])
async def test_twenty_kills_while_updates_arrive_at_a_pace(home, nursery, a_second, pause):
    quick = {"SILTA_MESSAGES_PER_SECOND": "500"}
    async with a_street(home, PEOPLE, 3, partial(Quick, nursery), **quick) as street:
        began = time.monotonic()
        async with street.talking(pause):
            for _ in range(20):
                await street.opens()
                await asyncio.sleep(street.chance.uniform(0.2, 1.0))
                await street.is_killed()
            offered = sum(street.written.values()) / (time.monotonic() - began)
        await street.opens()
        await street.quiet(600)
        print(f"\nupdates offered a second: {offered:.0f}, wanted about {a_second}")
        figures = told(street)
    assert figures["messages lost"] == figures["messages heard twice"] == 0
    assert figures["chats out of order"] == figures["replies lost"] == 0
    assert offered > a_second * 0.7


def told(street: Street) -> dict[str, int]:
    """Print the series, and give back what must hold."""
    figures = {
        "messages lost": street.lost(),
        "messages heard twice": street.doubled(),
        "chats out of order": street.out_of_order(),
        "replies lost": street.replies_lost(),
        "chats without an answer to their last message": street.unanswered(),
        "kills with an update in hand": sum(bool(kill.in_hand) for kill in street.kills),
        "log lines with people's words or the token": len(street.says_too_much()),
    }
    print(
        f"\n{len(street.kills)} x kill -9, {PEOPLE} chats, {sum(street.written.values())} messages"
    )
    for what, figure in figures.items():
        tell(what, figure, ">= 30" if what.startswith("kills") else "0")
    in_hand = [kill.in_hand for kill in street.kills]
    middle, most = statistics.median(in_hand), max(in_hand)
    tell("updates in hand at a kill, least, median and most",
         f"{min(in_hand)}, {middle:.0f}, {most}", "at most 100")  # fmt: skip
    repeated = street.replies_repeated() / len(street.kills)
    tell("replies repeated, per kill", f"{repeated:.2f}", "(what was in flight)")
    middle, longest = statistics.median(street.starts), max(street.starts)
    tell("seconds from start to open, median and most", f"{middle:.1f}, {longest:.1f}", "(small)")
    return figures


async def broadcast(
    home: Path,
    nursery: Nursery,
    times: int,
    end: Callable[[Street], Awaitable[object]],
    urgency: int = 3,
    many: int = NEWS,
) -> Street:
    """Send news to many at Telegram's pace, interrupted this often by `end`."""
    db = data_of(home).connect()
    news_for_many(db, many, urgency)
    db.close()
    async with a_street(home, 0, seed=200, start=partial(Quick, nursery)) as street:
        street.server.goes_wrong(faults.late(LATE), method="sendMessage")
        for number in range(times):
            await street.opens()
            share = many * (number + 1) // (times + 1)
            while len(street.server.deliveries) < share:
                await asyncio.sleep(0.01)
            await asyncio.sleep(street.chance.uniform(0, 0.3))
            await end(street)
        await street.opens()
        await street.quiet(120)
    return street


async def test_kills_in_the_middle_of_a_broadcast(home, nursery):
    repeats: list[int] = []

    async def kill(street: Street) -> None:
        await street.is_killed()
        repeats.append(street.replies_repeated_so_far())

    street = await broadcast(home, nursery, NEWS_KILLS, kill)
    repeats.append(street.replies_repeated_so_far())
    for_each = [after - before for before, after in itertools.pairwise(repeats)]
    print(f"\n{NEWS_KILLS} x kill -9 while news goes to {NEWS} people, {LATE} s on the way")
    tell("messages lost", street.replies_lost(), "0")
    tell("messages repeated, per kill", f"{repeats[-1] / NEWS_KILLS:.2f}", "at most 3")
    tell("messages repeated by one kill, most", max(for_each), "3")
    assert street.replies_lost() == 0
    assert max(for_each) <= 3


async def test_stops_in_the_middle_of_a_broadcast(home, nursery):
    codes: list[int] = []
    took: list[float] = []

    async def stop(street: Street) -> None:
        began = time.monotonic()
        codes.append(await street.is_told_to_stop())
        took.append(time.monotonic() - began)

    street = await broadcast(home, nursery, STOPS, stop)
    print(f"\n{STOPS} x SIGTERM while news goes to {NEWS} people, {LATE} s on the way")
    tell("messages lost", street.replies_lost(), "0")
    tell("messages repeated", street.replies_repeated(), "0")
    tell("seconds until it had ended, most", f"{max(took):.1f}", "3")
    assert codes == [0] * STOPS
    assert max(took) <= 3
    assert (street.replies_lost(), street.replies_repeated()) == (0, 0)


async def test_nudges_in_flight_at_a_kill_are_not_said_twice(home, nursery):
    """A nudge is said at most once: what was in flight is shown as unknown instead."""
    street = await broadcast(home, nursery, 5, Street.is_killed, urgency=2, many=NUDGES)
    (unknown,) = street.asks("SELECT count(*) FROM to_send WHERE status = 'unknown'")[0]
    repeated = street.replies_repeated_so_far()
    print(f"\n5 x kill -9 while nudges go to {NUDGES} people, {LATE} s on the way")
    tell("nudges repeated", repeated, "0")
    tell("nudges in doubt, shown as unknown", unknown, "at most 15")
    assert repeated == 0
    assert unknown <= 15


def _most_in_a_second(moments: list[float]) -> int:
    return max(bisect_left(moments, at + 1.0) - n for n, at in enumerate(moments))


async def test_replies_do_not_wait_for_a_broadcast(home, nursery):
    """From the moment Telegram has a message to the moment its answer arrives."""
    db = data_of(home).connect()
    news_for_many(db, NEWS)
    db.close()
    waits: list[float] = []

    async def chats(street: Street, person: Person) -> None:
        while True:
            await asyncio.sleep(street.chance.uniform(1.1, 3.0))
            said = time.monotonic()
            person.writes("hello")
            await person.hears(within=30)
            waits.append(time.monotonic() - said)

    async with a_street(home, CHATTERS, seed=7, start=partial(Quick, nursery)) as street:
        await street.opens()
        began = time.monotonic()
        talks = [asyncio.create_task(chats(street, person)) for person in street.people]
        while len(street.server.deliveries) - len(waits) < NEWS:
            await asyncio.sleep(0.1)
            assert time.monotonic() - began < 300
            assert not any(task.done() for task in talks)
        took = time.monotonic() - began
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
    waits.sort()
    p99 = waits[int(len(waits) * 0.99)]
    print(f"\n{NEWS} messages of news in {took:.0f} s, {len(waits)} replies meanwhile")
    tell("replies meanwhile", len(waits), ">= 500")
    tell("a reply's wait, p50, ms", f"{statistics.median(waits) * 1e3:.0f}", "(small)")
    tell("a reply's wait, p99, ms", f"{p99 * 1e3:.0f}", "200")
    sent = sorted(one.at for one in street.server.deliveries)
    tell("messages in any second, most", _most_in_a_second(sent), "30")
    assert len(waits) >= 500
    assert p99 < 0.2
    assert street.server.early == []
