"""kill -9 at any moment: nothing that was said is lost or heard twice, and everybody is answered.

The long series, with the process as anybody starts it, is in tests/prove.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial

import pytest

from tests.builders import a_message, a_person, an_address, one_transaction
from tests.house.living import Nursery, Quick, Street, a_street
from tests.servers import bot_api_faults as faults

KILLS = 5
ENGLISH = {"SILTA_LANGUAGES": "en"}
"""One language is read more quickly than all."""


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.closes()


async def talked_through_kills(street: Street) -> None:
    """Everybody talks while the house is killed again and again; then all must be there."""
    async with street.talking((1.5, 3)):
        for number in range(KILLS):
            await street.opens()
            if street.server.main.post is not None:
                street.server.main.post.longest_pause = 0.5  # the real one waits for minutes
            await asyncio.sleep(street.chance.uniform(0.05, 0.6))
            if number % 2:
                await street.is_caught_in_the_middle()
            await street.is_killed()
        await street.opens()
        await street.everybody_has_said(2)
    await street.quiet(60)
    ended = await street.is_told_to_stop()

    assert any(kill.in_hand for kill in street.kills)
    assert (street.lost(), street.doubled(), street.out_of_order()) == (0, 0, 0)
    assert (street.unanswered(), street.replies_lost()) == (0, 0)
    assert street.server.problems == []
    assert street.says_too_much() == []
    assert ended == 0


async def test_five_kills_lose_nothing_of_what_forty_people_say(home, nursery):
    quick = {**ENGLISH, "SILTA_MESSAGES_PER_SECOND": "500"}
    async with a_street(home, 40, start=partial(Quick, nursery), **quick) as street:
        await talked_through_kills(street)


@pytest.mark.on_file
async def test_five_kills_lose_nothing_when_telegram_calls_us(home, nursery, unused_tcp_port):
    place = f"127.0.0.1:{unused_tcp_port}"
    hooked = {
        **ENGLISH, "SILTA_MESSAGES_PER_SECOND": "500", "SILTA_BIND": place,
        "SILTA_TELEGRAM_WEBHOOK": f"http://{place}/telegram/webhook",
        "SILTA_TELEGRAM_WEBHOOK_SECRET": "only-for-this-one-test",
    }  # fmt: skip
    async with a_street(home, 40, start=partial(Quick, nursery), **hooked) as street:
        await talked_through_kills(street)


def news_for_many(db, count: int, urgency: int = 3) -> None:
    """A message that nobody asked for, to each of many people."""
    with one_transaction(db):
        for number in range(count):
            person = a_person(db)
            door = an_address(db, person, str(5000 + number), channel="telegram")
            a_message(db, person, door, f"news {number}", urgency)


@pytest.mark.on_file
async def test_a_kill_in_the_middle_of_a_broadcast_repeats_three_at_the_most(home, db, nursery):
    news_for_many(db, 40)
    async with a_street(home, 0, start=partial(Quick, nursery), **ENGLISH) as street:
        street.server.goes_wrong(faults.late(0.1), method="sendMessage")
        await street.opens()
        await street.server.until(lambda: len(street.server.deliveries) > 8, within=20)
        await street.is_killed()
        before = len(street.server.deliveries)
        await street.opens()
        await street.quiet(30)

        assert 8 < before < 40
        assert street.replies_lost() == 0
        assert 0 <= street.replies_repeated() <= 3


@pytest.mark.on_file
async def test_a_house_told_to_stop_in_the_middle_of_a_broadcast_repeats_nothing(
    home, db, nursery
):
    news_for_many(db, 40)
    async with a_street(home, 0, start=partial(Quick, nursery), **ENGLISH) as street:
        street.server.goes_wrong(faults.late(0.1), method="sendMessage")
        await street.opens()
        await street.server.until(lambda: len(street.server.deliveries) > 8, within=20)
        ended = await street.is_told_to_stop()
        before = len(street.server.deliveries)
        await street.opens()
        await street.quiet(30)

        assert 8 < before < 40
        assert ended == 0
        assert (street.replies_lost(), street.replies_repeated()) == (0, 0)
