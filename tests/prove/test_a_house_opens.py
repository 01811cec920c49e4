"""How soon a house is open, and what it weighs, in each way of running it."""

from __future__ import annotations

import asyncio
import statistics
import time
from pathlib import Path

import pytest

from tests.house.command import environment
from tests.house.living import Cold, a_street
from tests.prove.test_kills_lose_nothing import tell
from tests.servers.bot_api import TOKEN

pytestmark = pytest.mark.prove

TIMES, PEOPLE = 5, 60
SECONDS = 2.0
MEGABYTES = {"": 120, "ptb": 140, "aiogram": 260}
"""Most that a house may weigh: without Telegram, with the light library, with the other, whose
models alone take 150."""


def weighs(house: Cold) -> float:
    """Megabytes of the process and those it keeps beside it (a child reads feeds)."""
    process = house._process
    assert process is not None
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


async def opens(house: Cold, log: Path) -> float:
    """Seconds from its start until it says that it is open."""
    before = log.read_bytes().count(b"Silta is open") if log.exists() else 0
    began = time.monotonic()
    await house.opens()
    while not log.exists() or log.read_bytes().count(b"Silta is open") == before:
        assert house.lives, log.read_text()
        await asyncio.sleep(0.01)
    return time.monotonic() - began


@pytest.mark.parametrize("library", ["", "ptb", "aiogram"])
async def test_a_house_is_open_soon_and_light(tmp_path, library):
    took: list[float] = []
    talked = 0
    async with a_street(
        tmp_path, PEOPLE, SILTA_TELEGRAM_LIBRARY=library or "ptb", SILTA_MESSAGES_PER_SECOND="500"
    ) as street:
        given = environment(tmp_path)
        if library:
            given = environment(
                tmp_path, SILTA_TELEGRAM_TOKEN=TOKEN, SILTA_TELEGRAM_API=street.server.address,
                SILTA_TELEGRAM_LIBRARY=library, SILTA_MESSAGES_PER_SECOND="500",
            )  # fmt: skip
        for number in range(TIMES + 1):  # the first one fills the disk's memory
            house = street.house = Cold(street.log, given)
            seconds = await opens(house, street.log)
            if number:
                took.append(seconds)
            if number < TIMES:
                await house.closes()
        await asyncio.sleep(5)  # what is loaded beside, is loaded
        after_opening = weighs(house)
        if library:
            async with street.talking((0.5, 1.5)):
                await asyncio.sleep(10)
            await street.quiet(60)
            talked = sum(street.written.values())
        after_talking = weighs(house)
        await house.closes()
    print(f"\na house {'with ' + library if library else 'without Telegram'}")
    tell("seconds until it is open, median and most",
         f"{statistics.median(took):.1f}, {max(took):.1f}", SECONDS)  # fmt: skip
    tell("megabytes after opening", f"{after_opening:.0f}", MEGABYTES[library])
    tell(f"megabytes after {talked} messages", f"{after_talking:.0f}", MEGABYTES[library])
    assert after_talking < MEGABYTES[library]
