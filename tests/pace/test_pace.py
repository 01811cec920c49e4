"""What Telegram and people are promised about the pace of our requests, in virtual time."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import Iterable
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pace import Pace, Urgency
from tests.pace.patience import PatientLoop, patiently

REPLY, RELAY, NUDGE, BROADCAST = Urgency
GAP = 1.05  # a second and the pacer's slack
MINUTE = 60.05
A_MOMENT = 1e-5


def now() -> float:
    return asyncio.get_running_loop().time()


def a_pacer(per_second: int = 29) -> Pace:
    return Pace(per_second, clock=now)


@dataclass(frozen=True)
class Left:
    """One request that has left: when it came, when it went, for whom."""

    number: int
    came: float
    at: float
    chat: str | None
    urgency: Urgency

    @property
    def group(self) -> bool:
        return self.chat is not None and self.chat.startswith("-")


class Street:
    """Requests come, each its own task; what has left is written down in order."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.left: list[Left] = []
        self.tasks: list[asyncio.Task[None]] = []

    def comes(self, chat: str | None, urgency: Urgency = REPLY) -> asyncio.Task[None]:
        task = asyncio.create_task(self._walk(len(self.tasks), now(), chat, urgency))
        self.tasks.append(task)
        return task

    async def _walk(self, number: int, came: float, chat: str | None, urgency: Urgency) -> None:
        await self.pace.turn(chat, chat is not None and chat.startswith("-"), urgency)
        self.left.append(Left(number, came, now(), chat, urgency))

    async def empties(self) -> list[Left]:
        await asyncio.gather(*self.tasks, return_exceptions=True)
        return self.left


def times(left: Iterable[Left]) -> list[float]:
    return [one.at for one in left]


def most_in(window: float, moments: list[float]) -> int:
    """The most moments in any half-open stretch of `window` seconds."""
    most, start = 0, 0
    for end, moment in enumerate(moments):
        while moments[start] <= moment - window:
            start += 1
        most = max(most, end - start + 1)
    return most


def of(chat: str | None, left: Iterable[Left]) -> list[Left]:
    return [one for one in left if one.chat == chat]


# --- one promise at a time ---


def test_a_single_request_leaves_at_once_and_nothing_stays_running() -> None:
    async def story() -> tuple[list[float], int]:
        street = Street(a_pacer())
        street.comes("7")
        left = await street.empties()
        return times(left), len(asyncio.all_tasks())

    assert patiently(story()) == ([0.0], 1)


def test_a_private_chat_hears_at_most_once_a_second_without_bursts() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for _ in range(5):
            street.comes("7")
        return await street.empties()

    assert times(patiently(story())) == pytest.approx([n * GAP for n in range(5)], abs=A_MOMENT)


def test_a_waiting_chat_holds_nobody_else_up() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for chat in ("7", "7", "7", "8", "9"):
            street.comes(chat)
        return await street.empties()

    left = patiently(story())
    assert [one.at for one in left if one.chat != "7"] == [0.0, 0.0]


def test_a_group_hears_twenty_times_in_any_minute() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for _ in range(45):
            street.comes("-100")
        return await street.empties()

    left = patiently(story())
    assert most_in(60.0, times(left)) == 20
    assert left[20].at == pytest.approx(MINUTE, abs=A_MOMENT)
    assert left[40].at == pytest.approx(2 * MINUTE, abs=A_MOMENT)


def test_a_crowd_of_replies_leaves_29_in_the_first_moment_and_29_in_any_second() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for chat in range(100):
            street.comes(str(chat))
        return await street.empties()

    left = patiently(story())
    assert [one.at for one in left[:30]] == [0.0] * 29 + [pytest.approx(GAP, abs=A_MOMENT)]
    assert most_in(1.0, times(left)) == 29


def test_the_number_a_second_can_be_set() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer(per_second=3))
        for chat in range(10):
            street.comes(str(chat))
        return await street.empties()

    left = patiently(story())
    assert most_in(1.0, times(left)) == 3
    assert left[-1].at == pytest.approx(3 * GAP, abs=A_MOMENT)


def test_a_pacer_that_would_never_let_anybody_go_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Pace(0)


def test_a_broadcast_is_spread_at_25_a_second() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for chat in range(250):
            street.comes(str(chat), BROADCAST)
        return await street.empties()

    left = patiently(story())
    assert most_in(1.0, times(left)) <= 25
    assert left[-1].at == pytest.approx(249 * GAP / 25, abs=0.01)


def test_replies_do_not_wait_while_a_broadcast_goes_out() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for chat in range(300):
            street.comes(str(chat), BROADCAST)
        for chat in range(20):
            await asyncio.sleep(0.5)
            street.comes(f"9{chat:03}", REPLY)
        return await street.empties()

    left = patiently(story())
    replies = [one for one in left if one.urgency is REPLY]
    assert [one.at - one.came for one in replies] == [0.0] * 20
    assert most_in(1.0, times(left)) <= 29
    assert left[-1].at < 320 * GAP / 25 + 0.1


def test_replies_do_not_wait_while_a_thousand_nudges_are_due() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for chat in range(1000):
            street.comes(str(chat), NUDGE)
        for chat in range(20):
            await asyncio.sleep(1.3)
            for twin in "ab":
                street.comes(f"{twin}{chat}", REPLY)
        return await street.empties()

    left = patiently(story())
    assert {one.at - one.came for one in left if one.urgency is REPLY} == {0.0}
    assert most_in(1.0, times(left)) <= 29


def test_the_more_urgent_overtakes_the_less_urgent() -> None:
    async def story() -> list[Left]:
        pace = a_pacer(per_second=1)
        street = Street(pace)
        await pace.turn("0", False, REPLY)
        for chat, urgency in enumerate((BROADCAST, NUDGE, RELAY, REPLY), start=1):
            street.comes(str(chat), urgency)
        return await street.empties()

    assert [one.urgency for one in patiently(story())] == [REPLY, RELAY, NUDGE, BROADCAST]


def test_a_reply_overtakes_what_waits_for_the_same_person() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer())
        for urgency in (NUDGE, BROADCAST, NUDGE, REPLY, REPLY):
            street.comes("7", urgency)
        return await street.empties()

    left = patiently(story())
    assert [(one.urgency, one.number) for one in left] == [
        (NUDGE, 0),  # it found the door open
        (REPLY, 3),
        (REPLY, 4),
        (NUDGE, 2),
        (BROADCAST, 1),
    ]


def test_chats_with_much_to_hear_take_turns_with_those_who_hear_little() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer(per_second=1))
        for _ in range(3):
            street.comes("talkative")
        street.comes("quiet")
        return await street.empties()

    chats = [one.chat for one in patiently(story())]
    assert chats == ["talkative", "quiet", "talkative", "talkative"]


def test_an_answer_to_a_press_counts_for_the_token_but_not_for_the_chat() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer(per_second=3))
        street.comes("7")
        for _ in range(3):
            street.comes(None)
        return await street.empties()

    left = patiently(story())
    assert times(of(None, left)) == [0.0, 0.0, pytest.approx(GAP, abs=A_MOMENT)]


def test_a_flurry_of_presses_does_not_push_in_before_the_next_reply() -> None:
    async def story() -> list[Left]:
        street = Street(a_pacer(per_second=1))
        for chat in (None, None, None, "7"):
            street.comes(chat)
        return await street.empties()

    assert [one.chat for one in patiently(story())] == [None, None, "7", None]


def test_whoever_was_let_through_leaves_before_time_moves_on() -> None:
    clock = 0.0

    async def leap(seconds: float) -> None:
        nonlocal clock
        clock += seconds
        await asyncio.sleep(0)

    async def story() -> float:
        pace = Pace(clock=lambda: clock, sleep=leap)
        await asyncio.gather(*(pace.turn(str(chat), False, REPLY) for chat in range(290)))
        return clock

    assert patiently(story()) == pytest.approx(9 * GAP, abs=0.01)


# --- 429 ---


def test_a_429_parks_its_chat_until_exactly_then_while_the_others_go_on() -> None:
    async def story() -> list[Left]:
        pace = a_pacer()
        street = Street(pace)
        await pace.turn("7", False, REPLY)
        pace.parked("7", 2.2)
        street.comes("7")
        for chat in range(100, 150):
            street.comes(str(chat))
        return await street.empties()

    left = patiently(story())
    assert times(of("7", left)) == [pytest.approx(2.2, abs=A_MOMENT)]
    assert of("7", left)[0].at >= 2.2
    assert max(one.at for one in left if one.chat != "7") < 1.1


def test_a_second_chat_hit_while_one_is_parked_parks_the_token() -> None:
    async def story() -> list[Left]:
        pace = a_pacer()
        street = Street(pace)
        pace.parked("7", 30)
        pace.parked("8", 5)
        for chat in ("7", "8", "9"):
            street.comes(chat)
        street.comes(None)
        return await street.empties()

    left = patiently(story())
    assert {one.chat: one.at for one in left} == pytest.approx(
        {"8": 5.0, "9": 5.0, None: 5.0, "7": 30.0}, abs=A_MOMENT
    )


def test_a_second_chat_hit_after_the_first_is_free_again_parks_only_itself() -> None:
    async def story() -> list[Left]:
        pace = a_pacer()
        street = Street(pace)
        pace.parked("7", 3)
        await asyncio.sleep(3)
        pace.parked("8", 5)
        street.comes("9")
        return await street.empties()

    assert times(patiently(story())) == [3.0]


def test_the_same_chat_hit_twice_is_no_reason_to_silence_everybody() -> None:
    async def story() -> list[Left]:
        pace = a_pacer()
        street = Street(pace)
        pace.parked("7", 9)
        pace.parked("7", 3)
        street.comes("7")
        street.comes("9")
        return await street.empties()

    left = patiently(story())
    assert {one.chat: one.at for one in left} == pytest.approx({"9": 0.0, "7": 9.0}, abs=A_MOMENT)


@pytest.mark.parametrize(("chat", "seconds"), [("7", 10_072), (None, 4)])
def test_a_wait_too_long_for_one_chat_or_without_a_chat_parks_the_token(
    chat: str | None, seconds: float
) -> None:
    async def story() -> list[Left]:
        pace = a_pacer()
        street = Street(pace)
        pace.parked(chat, seconds)
        street.comes("9")
        return await street.empties()

    assert times(patiently(story())) == [pytest.approx(seconds, abs=A_MOMENT)]


def test_a_429_reaches_those_who_already_wait() -> None:
    async def story() -> list[Left]:
        pace = a_pacer()
        street = Street(pace)
        street.comes("7")
        street.comes("7")
        await asyncio.sleep(0.5)
        pace.parked("7", 10)
        return await street.empties()

    assert times(patiently(story())) == [0.0, pytest.approx(10.5, abs=A_MOMENT)]


def test_a_429_holds_back_a_chat_that_only_waited_for_the_token() -> None:
    async def story() -> list[Left]:
        pace = a_pacer(per_second=1)
        street = Street(pace)
        for chat in ("7", "8", "9"):
            street.comes(chat)
        await asyncio.sleep(0.5)
        pace.parked("8", 10)
        return await street.empties()

    assert [one.chat for one in patiently(story())] == ["7", "9", "8"]


def test_until_tells_when_a_chat_may_hear_again() -> None:
    async def story() -> list[float]:
        pace = a_pacer()
        free = pace.until("7")
        pace.parked("7", 30)
        parked = pace.until("7"), pace.until("8")
        pace.parked("8", 5)
        await asyncio.sleep(2)
        return [free, *parked, pace.until("7"), pace.until("9"), pace.until("8")]

    assert patiently(story()) == [0.0, 30.0, 0.0, 30.0, 5.0, 5.0]


def test_a_long_park_is_slept_through_in_a_few_naps() -> None:
    naps = 0

    async def nap(seconds: float) -> None:
        nonlocal naps
        naps += 1
        await asyncio.sleep(seconds)

    async def story() -> int:
        pace = Pace(clock=now, sleep=nap)
        street = Street(pace)
        pace.parked(None, 3600)
        for chat in range(1000):
            await asyncio.sleep(1)
            street.comes(str(chat), BROADCAST)
        await asyncio.sleep(2599)
        return naps

    assert patiently(story()) <= 2


# --- holding the slot until the answer ---


def test_the_next_request_to_a_chat_waits_for_the_answer_to_the_last_and_a_second_more() -> None:
    async def story() -> list[float]:
        pace, left = a_pacer(), []
        for _ in range(3):
            async with pace.sending("7", False, REPLY):
                left.append(now())
                await asyncio.sleep(0.5)
        return left

    assert patiently(story()) == pytest.approx([0.0, 0.5 + GAP, 1 + 2 * GAP], abs=A_MOMENT)


def test_an_answer_wakes_who_waits_for_it() -> None:
    async def story() -> list[float]:
        pace, left = a_pacer(), []

        async def send() -> None:
            async with pace.sending("7", False, REPLY):
                left.append(now())
                await asyncio.sleep(0.5)

        await asyncio.gather(send(), send())
        return left

    assert patiently(story()) == pytest.approx([0.0, 0.5 + GAP], abs=A_MOMENT)


def test_an_answer_that_comes_at_last_does_not_hurry_the_one_on_its_way() -> None:
    async def story() -> list[float]:
        pace, left = a_pacer(), []

        async def send(seconds: float) -> None:
            async with pace.sending("7", False, REPLY):
                left.append(now())
                await asyncio.sleep(seconds)

        await asyncio.gather(send(12), send(3), send(0))
        return left

    second = 10 + GAP
    expected = [0.0, second, second + 3 + GAP]
    assert patiently(story()) == pytest.approx(expected, abs=A_MOMENT)


def test_a_slow_answer_does_not_slow_a_broadcast_down() -> None:
    async def story() -> float:
        pace = a_pacer()

        async def send(chat: int) -> None:
            async with pace.sending(str(chat), False, BROADCAST):
                await asyncio.sleep(0.1)

        await asyncio.gather(*(send(chat) for chat in range(250)))
        return now()

    assert patiently(story()) == pytest.approx(250 / 25 * (0.1 + GAP), abs=0.2)


def test_four_places_stay_open_to_replies_however_slow_a_broadcast_is_answered() -> None:
    async def story() -> list[float]:
        pace, waits = a_pacer(), []

        async def send(chat: str, urgency: Urgency) -> None:
            came = now()
            async with pace.sending(chat, False, urgency):
                if urgency is REPLY:
                    waits.append(now() - came)
                await asyncio.sleep(0.8)

        async with asyncio.TaskGroup() as tasks:
            for chat in range(200):
                tasks.create_task(send(str(chat), BROADCAST))
            for chat in range(10):
                await asyncio.sleep(0.5)
                tasks.create_task(send(f"a{chat}", REPLY))
        return waits

    assert patiently(story()) == [0.0] * 10


def test_a_request_that_is_never_answered_holds_its_chat_up_for_ten_seconds() -> None:
    async def story() -> float:
        pace = a_pacer()

        async def hang() -> None:
            async with pace.sending("7", False, REPLY):
                await asyncio.sleep(1000)

        hanging = asyncio.create_task(hang())
        await asyncio.sleep(0)
        await pace.turn("7", False, REPLY)
        hanging.cancel()
        return now()

    assert patiently(story()) == pytest.approx(10 + GAP, abs=A_MOMENT)


def test_a_request_that_fails_or_is_given_up_counts_from_then() -> None:
    async def story() -> tuple[float, float]:
        pace = a_pacer()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(2), pace.sending("7", False, REPLY):
                await asyncio.sleep(1000)
        await pace.turn("7", False, REPLY)
        with contextlib.suppress(ConnectionError):
            async with pace.sending("8", False, REPLY):
                await asyncio.sleep(1)
                raise ConnectionError
        waited_for_7 = now()
        await pace.turn("8", False, REPLY)
        return waited_for_7 - 1, now() - waited_for_7

    assert patiently(story()) == pytest.approx((2 + GAP, GAP), abs=A_MOMENT)


journeys = st.floats(0, 0.9)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([1, 3, 29]),
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 0.0, 0.0, 0.2]),
            st.sampled_from(["1", "2", "-1", None]) | st.integers(10, 99).map(str),
            st.sampled_from(Urgency),
            journeys,
            journeys,
        ),
        min_size=1,
        max_size=80,
    ),
)
def test_however_uneven_the_way_the_server_never_counts_too_many(
    per_second: int, letters: list[tuple[float, str | None, Urgency, float, float]]
) -> None:
    async def story() -> list[tuple[float, str | None]]:
        pace, arrived = a_pacer(per_second), []

        async def send(chat: str | None, urgency: Urgency, there: float, back: float) -> None:
            async with pace.sending(chat, chat is not None and chat.startswith("-"), urgency):
                await asyncio.sleep(there)
                arrived.append((now(), chat))
                await asyncio.sleep(back)

        async with asyncio.TaskGroup() as tasks:
            for pause, *letter in letters:
                await asyncio.sleep(pause)
                tasks.create_task(send(*letter))
        assert pace.waiting == 0
        return arrived

    arrived = patiently(story())
    assert len(arrived) == len(letters)
    assert most_in(1.0, [at for at, _ in arrived]) <= per_second
    for chat in {chat for _, chat in arrived if chat is not None}:
        heard = [at for at, who in arrived if who == chat]
        assert most_in(1.0, heard) == 1
        assert not chat.startswith("-") or most_in(60.0, heard) <= 20


# --- leaving the line ---


def test_the_cancelled_leave_no_trace() -> None:
    leavers = set(range(0, 90, 7)) | {1, 2, 3}

    async def story(*, do_they_come: bool) -> tuple[list[tuple[str | None, float]], int, int]:
        pace = a_pacer()
        street = Street(pace)
        pace.parked(None, 10)
        leave = [
            street.comes(str(number), Urgency(number % 4))
            for number in range(90)
            if do_they_come or number not in leavers
        ]
        await asyncio.sleep(5)
        for number in leavers if do_they_come else ():
            leave[number].cancel()
        left = await street.empties()
        await asyncio.sleep(2)
        await pace.turn("last", False, REPLY)
        return [(one.chat, one.at) for one in left], pace.waiting, pace.remembered

    assert patiently(story(do_they_come=True)) == patiently(story(do_they_come=False))


def test_when_the_last_in_line_leaves_nobody_keeps_watch() -> None:
    async def story() -> tuple[int, int]:
        pace = a_pacer()
        street = Street(pace)
        pace.parked("7", 3600)
        task = street.comes("7")
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.sleep(1)
        return len(asyncio.all_tasks()), pace.waiting

    assert patiently(story()) == (1, 0)


@pytest.mark.parametrize("just", ["before", "after"])
def test_a_slot_won_in_the_moment_of_leaving_is_given_back(just: str) -> None:
    async def story() -> list[Left]:
        winner: list[asyncio.Task[None]] = []

        async def nap(seconds: float) -> None:
            await asyncio.sleep(seconds)
            if winner and just == "before":
                winner.pop().cancel()
            elif winner:  # runs between the winning and the waking of the winner
                asyncio.get_running_loop().call_soon(winner.pop().cancel)

        pace = Pace(1, clock=now, sleep=nap)
        street = Street(pace)
        street.comes("7")
        await asyncio.sleep(0.1)
        winner.append(street.comes("8", BROADCAST))
        await asyncio.sleep(0.1)
        street.comes("9", BROADCAST)
        street.comes("10", BROADCAST)
        return await street.empties()

    left = patiently(story())
    assert [one.chat for one in left] == ["7", "9", "10"]
    assert left[1].at == pytest.approx(GAP, abs=A_MOMENT)


def test_a_group_gets_back_the_place_of_one_who_left_in_the_moment_of_winning() -> None:
    async def story() -> list[Left]:
        winner: list[asyncio.Task[None]] = []

        async def nap(seconds: float) -> None:
            await asyncio.sleep(seconds)
            if winner:
                asyncio.get_running_loop().call_soon(winner.pop().cancel)

        pace = Pace(clock=now, sleep=nap)
        street = Street(pace)
        for _ in range(19):
            street.comes("-100")
        await street.empties()
        winner.append(street.comes("-100"))
        for _ in range(2):
            street.comes("-100")
        return await street.empties()

    left = patiently(story())
    assert left[19].at == pytest.approx(19 * GAP, abs=A_MOMENT)
    assert left[20].at == pytest.approx(MINUTE, abs=A_MOMENT)


def test_a_waiter_woken_late_by_a_busy_loop_counts_from_when_it_really_left() -> None:
    async def story() -> list[Left]:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, PatientLoop)
        stalls = [0.9]

        async def nap(seconds: float) -> None:
            await asyncio.sleep(seconds)
            if stalls:
                loop.call_soon(loop.stall, stalls.pop())

        street = Street(Pace(2, clock=now, sleep=nap))
        for _ in range(5):
            street.comes("7")
            street.comes("8")
        return await street.empties()

    left = patiently(story())
    assert most_in(1.0, times(left)) <= 2
    assert most_in(1.0, times(of("7", left))) == 1


# --- memory ---


def test_chats_are_forgotten_after_their_window() -> None:
    async def story() -> list[int]:
        pace = a_pacer()
        remembered = []
        for chat in range(2000):
            await asyncio.sleep(0.05)
            await pace.turn(f"-{chat}" if chat % 2 else f"{chat}", bool(chat % 2), REPLY)
            remembered.append(pace.remembered)
        await asyncio.sleep(61)
        await pace.turn("last", False, REPLY)
        return [max(remembered), pace.remembered]

    most, after_a_rest = patiently(story())
    assert most <= 10 * 61 + 21  # ten groups a second for a minute, private chats for a second
    assert after_a_rest == 1


def test_trying_a_parked_chat_again_and_again_piles_nothing_up() -> None:
    async def story() -> tuple[int, int]:
        pace = a_pacer()
        pace.parked("7", 250)
        for _ in range(100):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(pace.turn("7", False, REPLY), 1)
            await pace.turn("8", False, REPLY)
        return pace.remembered, len(pace._resting)

    remembered, resting = patiently(story())
    assert remembered <= 2
    assert resting <= 2


# --- any traffic at all ---

CHATS = ["1", "2", "3", "4", "-1", "-2", None]
arrivals = st.tuples(
    st.sampled_from([0.0, 0.0, 0.0, 0.01, 0.3, 1.0, 7.0]),
    st.sampled_from(CHATS),
    st.sampled_from(Urgency),
)


@dataclass(frozen=True)
class Traffic:
    per_second: int
    left: list[Left]
    parks: list[tuple[float, str | None, float]]  # from, chat (None: everybody), until


async def any_traffic(
    per_second: int,
    comings: list[tuple[float, str | None, Urgency]],
    hits: dict[int, tuple[str, float]],
    leavers: dict[int, float],
) -> Traffic:
    pace = a_pacer(per_second)
    street = Street(pace)
    loop = asyncio.get_running_loop()
    parks: list[tuple[float, str | None, float]] = []
    for number, (pause, chat, urgency) in enumerate(comings):
        await asyncio.sleep(pause)
        if number in hits:
            hit, seconds = hits[number]
            others = any(who not in (None, hit) and until > now() for _, who, until in parks)
            pace.parked(hit, seconds)
            parks.append((now(), hit, now() + seconds))
            if others:
                parks.append((now(), None, now() + seconds))
        task = street.comes(chat, urgency)
        if number in leavers:
            loop.call_later(leavers[number], task.cancel)
    left = await street.empties()
    assert pace.waiting == 0
    stayed = {number for number, task in enumerate(street.tasks) if not task.cancelled()}
    assert {one.number for one in left} == stayed
    return Traffic(per_second, left, parks)


traffic = st.builds(
    lambda *all_of_it: patiently(any_traffic(*all_of_it)),
    st.sampled_from([1, 3, 29]),
    st.lists(arrivals, min_size=1, max_size=70),
    st.dictionaries(
        st.integers(0, 60),
        st.tuples(st.sampled_from(["1", "2", "-1"]), st.sampled_from([0.0, 0.5, 3.0, 40.0])),
        max_size=3,
    ),
    st.dictionaries(st.integers(0, 60), st.sampled_from([0.0, 0.02, 1.05, 4.0]), max_size=8),
)


@settings(max_examples=120, deadline=None)
@given(traffic)
def test_no_traffic_breaks_a_window(seen: Traffic) -> None:
    assert most_in(1.0, times(seen.left)) <= seen.per_second
    bulk = [one for one in seen.left if one.urgency >= NUDGE]
    assert most_in(1.0, times(bulk)) <= math.ceil(seen.per_second * 25 / 29)
    for chat in CHATS:
        if chat is not None:
            heard = times(of(chat, seen.left))
            assert most_in(1.0, heard) <= 1
            assert not chat.startswith("-") or most_in(60.0, heard) <= 20


@settings(max_examples=120, deadline=None)
@given(traffic)
def test_nobody_parked_is_spoken_to_and_order_is_kept(seen: Traffic) -> None:
    for start, chat, until in seen.parks:
        spoken_to = [one for one in seen.left if chat is None or one.chat == chat]
        assert not [one for one in spoken_to if start < one.at < until]
    for chat in CHATS:
        for urgency in Urgency:
            numbers = [one.number for one in of(chat, seen.left) if one.urgency is urgency]
            assert numbers == sorted(numbers)


@settings(max_examples=120, deadline=None)
@given(traffic)
def test_nobody_waits_without_a_reason_and_nobody_is_overtaken_by_the_less_urgent(
    seen: Traffic,
) -> None:
    for position, one in enumerate(seen.left):
        before = seen.left[:position]
        assert one.at == pytest.approx(latest_reason(one, before, seen), abs=1e-4)
        for other in seen.left[position + 1 :]:
            if other.came < one.at and other.urgency < one.urgency:
                assert own_reason(other, before, seen) >= one.at - 1e-4


def own_reason(one: Left, before: list[Left], seen: Traffic) -> float:
    """From when this request's own chat (and any 429) would have let it go."""
    reasons = [one.came]
    heard = times(of(one.chat, before)) if one.chat is not None else []
    if heard:
        reasons.append(heard[-1] + GAP)
    if one.group and len(heard) >= 20:
        reasons.append(heard[-20] + MINUTE)
    reasons += [until for start, chat, until in seen.parks if until <= one.at + 1e-4
                and chat in (None, one.chat) and start <= one.at]  # fmt: skip
    return max(reasons)


def latest_reason(one: Left, before: list[Left], seen: Traffic) -> float:
    """The last thing that stood between this request and the door."""
    reasons = [own_reason(one, before, seen)]
    if len(before) >= seen.per_second:
        reasons.append(before[-seen.per_second].at + GAP)
    bulk = [other.at for other in before if other.urgency >= NUDGE]
    if one.urgency >= NUDGE and bulk:
        reasons.append(bulk[-1] + GAP * 29 / 25 / seen.per_second)
    bulk_room = math.ceil(seen.per_second * 25 / 29)
    if one.urgency >= NUDGE and len(before) >= bulk_room:
        reasons.append(before[-bulk_room].at + GAP)
    return max(reasons)
