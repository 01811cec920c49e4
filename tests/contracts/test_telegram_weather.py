"""Bad weather between us and Telegram: nothing is lost, nobody is pestered, and then it clears.

The house's own delivery, the token's pacer, the adapter with its library and a database, before
a Bot API server that refuses, breaks, falls silent or cannot be found, for minutes and hours of
a time that costs none.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count, cycle, pairwise
from pathlib import Path
from typing import Any, cast

import pytest
import structlog

from bot.channel import Outcome, Outgoing, Urgency
from bot.channels.telegram import Telegram, make_library
from bot.channels.telegram.ears import Ears
from bot.channels.telegram.soon import Soon
from bot.channels.telegram.wire import Wire
from bot.commands.doctoring import doctor
from bot.delivery import A_LOOK, AT_ONCE, UNASKED_AT_ONCE
from bot.pace import WHOLE_TOKEN_AFTER, Pace
from storage import tables
from storage.queries import outbox
from storage.sql import Db, Row
from tests.builders import a_house, a_message, a_person, an_address, rows, settings_for
from tests.contracts.weather import COMMIT, WAY, Disk, World, in_no_time
from tests.servers import bot_api_faults as faults
from tests.servers.bot_api import TOKEN, BotApi, Call
from tests.servers.bot_api_description import Description

REPLY, RELAY, NUDGE, BROADCAST = Urgency
DESCRIPTION = Description.beside_the_repository()  # read once; None where it is not at hand
HOST = "bot-api.example"
A_MOMENT = 0.001
A_TURN = 0.2  # seconds until a turn is won, on an ordinary day
LONG = 7200.0  # virtual seconds in which everything must have come to an end


# --- a house in the weather ---


class Watched(Telegram):
    """The channel, and when it was asked to send to whom."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self.tries: dict[int, list[float]] = defaultdict(list)

    async def send(self, message: Outgoing) -> Outcome:
        self.tries[int(message.address)].append(asyncio.get_running_loop().time())
        return await super().send(message)


@dataclass
class Weather:
    """One house, its bot and the server; what is kept of them outlives them."""

    world: World
    server: BotApi
    channel: Watched
    delivery: Any
    home: Path
    written: dict[int, tuple[float, Urgency]] = field(default_factory=dict)
    """When something was written to each chat, and how urgent; a chat hears one message."""
    rows: list[Row] = field(default_factory=list)

    async def writes(self, *chats: int, urgency: Urgency) -> None:
        """One message to each, as a turn would leave it."""
        now = self.world.now()

        def work(db: Db) -> None:
            for chat in chats:
                person = a_person(db)
                door = an_address(db, person, str(chat), channel="telegram")
                a_message(db, person, door, f"to {chat}", urgency, made_at=now)

        await self.delivery.writer.do("writes", work)
        self.written |= dict.fromkeys(chats, (self.world.time(), urgency))
        self.delivery.wake()

    async def clears(self) -> None:
        """Wait until nothing waits any more, and keep what became of everything."""
        asks = self.delivery.writer.do
        while (state := await asks("look", outbox.state)).keys() & {"queued", "sending"}:
            assert self.world.time() < LONG, state
            await asyncio.sleep(5)
        self.rows = await asks("look", lambda db: rows(db, tables.ToSend))

    async def until(self, time: float) -> None:
        await asyncio.sleep(time - self.world.time())

    @property
    def arrived(self) -> dict[int, float]:
        """When each chat got its message first."""
        return {one.chat: one.at for one in reversed(self.server.deliveries)}

    @property
    def lost(self) -> set[int]:
        return set(self.written) - set(self.arrived)

    @property
    def states(self) -> Counter[str]:
        return Counter(row.status for row in self.rows)

    def chats(self, *urgencies: Urgency) -> set[int]:
        return {chat for chat, (_, urgency) in self.written.items() if urgency in urgencies}


@contextlib.asynccontextmanager
async def weather(home: Path, library: str, host: str = "127.0.0.1") -> AsyncIterator[Weather]:
    """A house whose delivery runs on the world's time. host: the name the server is known by."""
    world = cast(World, asyncio.get_running_loop())
    now = world.now  # one object: the delivery asks whether its calendar is the real time
    server = BotApi(
        clock=world.unix, stopwatch=world.time, description=DESCRIPTION, strangers_welcome=True
    )
    await server.opens()
    api = f"http://{host}:{server.port}"
    pace, wire = Pace(clock=world.time), Wire(TOKEN, api)
    soon = Soon(partial(make_library, library, TOKEN, api))
    channel = Watched(wire, pace, soon, Ears(wire, pace))
    with structlog.testing.capture_logs(), pytest.MonkeyPatch.context() as patched:
        patched.setattr("bot.delivery.real_now", now)
        patched.setattr("bot.delivery.random", random.Random(8))
        async with contextlib.AsyncExitStack() as stack:
            with world.held_still():
                await soon.begin()
                house = await stack.enter_async_context(a_house(home, carries=False))
            house.silta.channels["telegram"] = channel
            carrying = house.silta.delivery
            carrying.now = now
            carrying.writer = cast(Any, Disk(carrying.writer, world))
            running = asyncio.create_task(carrying.run())
            yield Weather(world, server, channel, carrying, home)
            await carrying.drain()
            await running
    await server.closes()
    assert server.problems == []


# --- told to wait ---


@dataclass(frozen=True)
class Told:
    """A 429: when it was said, to whom, and for how many seconds."""

    at: float
    chat: int
    seconds: float

    @property
    def known(self) -> float:
        """From when on nothing may leave any more: the bot has heard it."""
        return self.at + WAY

    @property
    def over(self) -> float:
        return self.at + self.seconds


class Storm(faults.Plan):
    """Every third call is one too many, and while the door is shut, every call is."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._chance = random.Random(8)
        self._calls = 0
        self.rages = True
        self.shut_until = 0.0
        self.told: list[Told] = []

    def next(self, method: str, chat: int | None) -> faults.Fault | None:
        assert chat is not None
        now = self._world.time()
        self._calls += 1
        if now < self.shut_until:
            seconds = -int(now - self.shut_until) + 1
        elif self.rages and self._calls % 3 == 0:
            seconds = self._chance.randint(1, 30)
        else:
            return None
        self.told.append(Told(now, chat, seconds))
        return faults.too_many(seconds)


SHUT_AT, SHUT_FOR = 300.0, 600.0


async def a_storm(home: Path, library: str) -> tuple[Weather, Storm]:
    """200 broadcasts wait, and a reply is said every five seconds; then ten minutes of nothing."""
    async with weather(home, library) as sky:
        storm = sky.server.plan = Storm(sky.world)
        await sky.writes(*range(1000, 1200), urgency=BROADCAST)
        chats = iter(range(5000, 6000))
        while sky.world.time() < SHUT_AT:
            await asyncio.sleep(5)
            await sky.writes(next(chats), urgency=REPLY)
        storm.rages, storm.shut_until = False, sky.world.time() + SHUT_FOR
        while sky.world.time() < storm.shut_until:
            await asyncio.sleep(30)
            await sky.writes(next(chats), urgency=REPLY)
        await sky.clears()
    return sky, storm


@pytest.fixture(scope="module")
def stormy(tmp_path_factory: pytest.TempPathFactory) -> tuple[Weather, Storm]:
    return in_no_time(a_storm(tmp_path_factory.mktemp("house"), "aiogram"))


def spoken_into(sky: Weather, storm: Storm) -> list[tuple[Told, Call]]:
    """Calls that left after we had been told to wait, and came before the wait was over.

    A second chat told to wait while another does means that all must; so does a long wait.
    """
    return [
        (told, call)
        for told in storm.told
        for call in sky.server.log
        if told.known + WAY < call.at - A_MOMENT and call.at + A_MOMENT < told.over
        if call.chat == told.chat or told.seconds > WHOLE_TOKEN_AFTER or others(told, storm)
    ]


def others(told: Told, storm: Storm) -> bool:
    """Whether another chat already had to wait. Of two told at once the shorter wait is sure."""
    return any(
        one.known < told.known < one.known + one.seconds
        or (one.known == told.known and one.seconds >= told.seconds)
        for one in storm.told
        if one.chat != told.chat
    )


def test_a_storm_of_429_loses_nothing_and_repeats_nothing(stormy: tuple[Weather, Storm]) -> None:
    sky, storm = stormy
    assert len(storm.told) > 40
    assert (sky.lost, sky.server.repeats()) == (set(), {})
    assert sky.states == {"sent": len(sky.written)}


def test_nobody_is_spoken_to_before_the_time_the_server_asked_for(
    stormy: tuple[Weather, Storm],
) -> None:
    assert spoken_into(*stormy) == []
    assert stormy[0].server.early == []


def test_ten_minutes_of_429_cost_no_more_calls_than_were_under_way(
    stormy: tuple[Weather, Storm],
) -> None:
    sky, storm = stormy
    shut = storm.shut_until - SHUT_FOR
    calls = [call.at for call in sky.server.log if shut <= call.at < storm.shut_until]
    assert 1 <= len(calls) <= AT_ONCE
    assert max(calls) - min(calls) <= 2 * WAY + A_MOMENT


def test_no_wait_uses_up_a_try(stormy: tuple[Weather, Storm]) -> None:
    assert {row.attempts for row in stormy[0].rows} == {1}


def test_replies_overtake_the_broadcast_that_waits(stormy: tuple[Weather, Storm]) -> None:
    """Of the broadcast only what had its turn already goes before a reply."""
    sky, _ = stormy
    first = {call.chat: call.at for call in reversed(sky.server.log)}
    news = [call.at for call in sky.server.log if call.chat in sky.chats(BROADCAST)]
    before = [
        sum(sky.written[chat][0] + COMMIT + WAY < at < first[chat] for at in news)
        for chat in sky.chats(REPLY)
    ]
    assert len(before) == 80
    assert max(before) <= UNASKED_AT_ONCE
    assert sum(before) < len(before)


def test_what_waited_in_a_storm_goes_out_as_soon_as_it_may(stormy: tuple[Weather, Storm]) -> None:
    sky, storm = stormy
    longest = max(told.over for told in storm.told)
    spread = 1.1 * len(sky.written) / 25
    assert max(sky.arrived.values()) < longest + spread + A_LOOK


# --- refused, broken, not to be found ---

CALM = 60.0  # seconds of good weather before
OUT_FOR = 600.0
FIRST = 1000  # the chats written to in bad weather
CLASSES = (REPLY, RELAY, NUDGE, BROADCAST)
ERROR = faults.refused(500, "Internal Server Error")


async def an_outage(home: Path, library: str, trouble: str) -> tuple[Weather, float]:
    """Ten minutes without a server, or without its name; somebody writes every ten seconds."""
    nameless = trouble == "name"
    async with weather(home, library, HOST if nameless else "127.0.0.1") as sky:
        kinds, chats = cycle(CLASSES), count(FIRST)
        if not nameless:
            await sky.writes(*range(1, 11), urgency=REPLY)
            await sky.until(CALM)
            await sky.server.closes()
            await asyncio.sleep(1)
        ends = sky.world.time() + OUT_FOR
        while sky.world.time() < ends:
            await sky.writes(next(chats), urgency=next(kinds))
            await asyncio.sleep(10)
        if nameless:
            sky.world.names.add(HOST)
        else:
            await sky.server.opens()
        back = sky.world.time()
        await sky.writes(next(chats), urgency=REPLY)
        await sky.clears()
    return sky, back


@pytest.fixture(scope="module", params=[("aiogram", "line"), ("ptb", "name")])
def outage(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> tuple[Weather, float]:
    return in_no_time(an_outage(tmp_path_factory.mktemp("house"), *request.param))


def test_an_outage_loses_nothing_and_repeats_nothing(outage: tuple[Weather, float]) -> None:
    sky, _ = outage
    assert (sky.lost, sky.server.repeats()) == (set(), {})
    assert sky.states == {"sent": len(sky.written)}


def test_in_an_outage_tries_come_ever_more_seldom(outage: tuple[Weather, float]) -> None:
    sky, back = outage
    for tries in sky.channel.tries.values():
        follow_the_steps([at for at in tries if at < back])
    assert max(len(tries) for tries in sky.channel.tries.values()) >= 10


def test_two_seconds_after_an_outage_everybody_has_their_answer(
    outage: tuple[Weather, float],
) -> None:
    sky, back = outage
    waited = [at - back for chat, at in sky.arrived.items() if chat >= FIRST]
    answers = [sky.arrived[chat] - back for chat in sky.chats(REPLY, RELAY)]
    assert len(waited) >= OUT_FOR / 10
    assert min(waited) > 0
    assert max(answers) <= 2.0
    assert max(waited) <= 2.0 + len(sky.chats(NUDGE, BROADCAST)) / 25


def follow_the_steps(tries: list[float]) -> None:
    """1, 2, 4 ... 100 seconds, a fifth more or less, and a look comes once a second."""
    for number, (one, next_one) in enumerate(pairwise(tries)):
        step = min(100.0, 2.0**number)
        assert 0.8 * step <= next_one - one <= 1.2 * step + A_LOOK + A_TURN, tries


async def a_bad_day(home: Path, library: str) -> tuple[Weather, float]:
    """Five minutes in which half of all calls fail; somebody writes every second."""
    async with weather(home, library) as sky:
        half = [
            sky.server.goes_wrong(faults.page(502), share=0.25, seed=1),
            sky.server.goes_wrong(ERROR, share=1 / 3, seed=2),
        ]
        kinds = cycle(CLASSES)
        for chat in range(1000, 1300):
            await sky.writes(chat, urgency=next(kinds))
            await sky.until(chat - 999.0)
        for rule in half:
            sky.server.plan.rules.remove(rule)
        back = sky.world.time()
        await sky.writes(2000, urgency=REPLY)
        await sky.clears()
    return sky, back


@pytest.fixture(scope="module")
def bad_day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Weather, float]:
    return in_no_time(a_bad_day(tmp_path_factory.mktemp("house"), "aiogram"))


def test_when_half_of_all_calls_fail_nothing_is_lost_and_nothing_repeated(
    bad_day: tuple[Weather, float],
) -> None:
    sky, _ = bad_day
    assert (sky.lost, sky.server.repeats()) == (set(), {})
    assert sky.states == {"sent": 301}


def test_half_of_the_calls_did_fail_and_each_message_kept_to_its_own_steps(
    bad_day: tuple[Weather, float],
) -> None:
    sky, back = bad_day
    calls = [call for call in sky.server.log if call.at < back]
    failed = sum(call.status >= 500 for call in calls)
    assert 0.45 < failed / len(calls) < 0.55
    for tries in sky.channel.tries.values():
        follow_the_steps(tries)


def test_after_a_bad_day_the_next_answer_comes_at_once(bad_day: tuple[Weather, float]) -> None:
    sky, back = bad_day
    assert sky.arrived[2000] - back <= 2.0


# --- the answer never comes ---

SENDS = 1000


async def a_silence(home: Path, library: str) -> Weather:
    """A thousand messages of all kinds; every twentieth arrives, and we are never told."""
    async with weather(home, library) as sky:
        sky.server.goes_wrong(faults.silence(), method="sendMessage", every=20)
        for kind, chat in zip(CLASSES, count(1000, SENDS // 4)):
            await sky.writes(*range(chat, chat + SENDS // 4), urgency=kind)
        await sky.clears()
    return sky


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Weather:
    return in_no_time(a_silence(tmp_path_factory.mktemp("house"), "aiogram"))


def timed_out(sky: Weather, *urgencies: Urgency) -> Counter[int]:
    chats = sky.chats(*urgencies)
    return Counter(
        call.chat for call in sky.server.log if call.fault == "silence" and call.chat in chats
    )


def test_of_a_thousand_messages_without_an_answer_for_fifty_none_is_lost(quiet: Weather) -> None:
    assert timed_out(quiet, *CLASSES).total() >= SENDS // 20
    assert quiet.lost == set()
    assert set(quiet.states) == {"sent", "unknown"}


def test_a_reply_without_an_answer_is_said_once_more_and_no_other(quiet: Weather) -> None:
    """Once for each time-out; a relay is not said again as long as nobody knows."""
    silent = timed_out(quiet, REPLY)
    repeats = {chat: times for (chat, _), times in quiet.server.repeats().items()}
    assert repeats == dict.fromkeys(silent, 1)
    assert len(repeats) >= 5


def test_nudges_and_news_are_never_repeated_however_long_the_silence(quiet: Weather) -> None:
    told = Counter(one.chat for one in quiet.server.deliveries)
    assert {told[chat] for chat in quiet.chats(NUDGE, BROADCAST)} == {1}
    assert timed_out(quiet, NUDGE, BROADCAST).total() >= 20


def test_what_nobody_knows_of_is_marked_and_it_is_exactly_that(quiet: Weather) -> None:
    twice = {chat for chat, times in timed_out(quiet, REPLY).items() if times > 1}
    silent = timed_out(quiet, RELAY, NUDGE, BROADCAST).keys() | twice
    marked = {row.id for row in quiet.rows if row.status == "unknown"}
    ids = dict(zip(quiet.written, (row.id for row in quiet.rows), strict=True))
    assert marked == {ids[chat] for chat in silent}
    assert len(marked) <= SENDS // 20


def test_the_doctor_says_how_much_is_in_doubt(
    quiet: Weather, capsys: pytest.CaptureFixture[str]
) -> None:
    doctor(settings_for(quiet.home))
    said = capsys.readouterr().out
    assert f" {quiet.states['unknown']} in doubt, 0 given up." in said
    assert "TimeoutError" in said
