"""Each statement of a turn and of a send fails once, and once the process dies there.

What is left is the state before or the state after, never one between; what was acknowledged is
kept; told again, the turn is taken once. The rest of the combinations is in `make prove`.
"""

from __future__ import annotations

import contextlib
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.channel import Began, Incoming, Tapped, Urgency, Wrote
from bot.clock import Clock
from storage import tables
from storage.granting import hashed
from tests.builders import (
    ADDRESSES,
    NOW,
    Living,
    a_full_life,
    a_house,
    a_message,
    data_of,
    one_transaction,
    somebody,
)
from tests.house.faulty import (
    QUICK,
    SYNC,
    TURN,
    WIRE,
    Act,
    Blow,
    Fate,
    Kept,
    Mortals,
    Order,
    Rows,
    a_faulty_house,
    arrived,
    carries,
    ours,
    tells,
    told_about,
    troubles,
)

UPDATE = "the-turn"


@pytest.fixture(autouse=True)
def quick_looks(monkeypatch):
    monkeypatch.setattr("bot.delivery.A_LOOK", QUICK)


@pytest.fixture(scope="session")
def mortals() -> Iterator[Mortals]:
    made = Mortals()
    yield made
    made.close()


# Turns


async def a_plain_word(house: Living, db: Any) -> Incoming:
    somebody(db)
    return told_about(Wrote("hello"), "1", UPDATE)


async def a_first_meeting(house: Living, db: Any) -> Incoming:
    return told_about(Began(), "newcomer", UPDATE)


async def a_contact_and_a_promise(house: Living, db: Any) -> Incoming:
    somebody(db)
    await does(house, Wrote("/people"), "add", Wrote("Leena"), "skip", "skip", "none", "skip",
               "skip", "skip", "skip")  # fmt: skip
    return pressed(house, "keep")


async def an_erasure(house: Living, db: Any) -> Incoming:
    with one_transaction(db):
        a_full_life(db)
    await does(house, Wrote("/privacy"), "everything", "yes")
    return pressed(house, "yes")


async def a_joining_code(house: Living, db: Any) -> Incoming:
    amina, _ = somebody(db, "phone")
    db.add(tables.JoinCode, person_id=amina, code_hash=hashed("ABCDEFGH"), made_at=NOW)
    await does(house, Began("ABCDEFGH"), "mine", address="browser")
    return pressed(house, "yes", "browser")


async def a_stop(house: Living, db: Any) -> Incoming:
    person, door = somebody(db)
    with one_transaction(db):
        for urgency in Urgency:
            a_message(db, person, door, urgency.name, urgency)
    return told_about(Wrote("stop"), "1", UPDATE)


Prepare = Callable[[Living, Any], Awaitable[Incoming]]
RICHEST: tuple[Prepare, ...] = (a_contact_and_a_promise, an_erasure)
OTHERS: tuple[Prepare, ...] = (a_plain_word, a_first_meeting, a_joining_code, a_stop)


async def does(house: Living, *steps: Any, address: str = "1") -> None:
    for step in steps:
        if isinstance(step, str):
            await house.presses(step, address)
        else:
            await house.hears(step, address)
        await house.settled(address)


def pressed(house: Living, choice: str, address: str = "1") -> Incoming:
    for button in house.postman.carried[-1].buttons:
        if button.code.split("~")[3:4] == [choice]:
            return told_about(Tapped(button.code), address, UPDATE)
    raise AssertionError(f"nobody offered {choice!r}")


@dataclass
class Figures:
    """What came of a series of faults. Whatever is not right has a line in `wrong`."""

    faults: int = 0
    states: Counter[str] = field(default_factory=Counter)
    """How things stood right after the fault."""
    harm: Counter[str] = field(default_factory=Counter)
    """What nobody may suffer: orphans, lost, doubled."""
    wrong: list[str] = field(default_factory=list)

    def note(self, name: str, state: str, right: Sequence[bool], told: str, **harm: int) -> None:
        self.faults += 1
        self.states[state] += 1
        self.harm.update(harm)
        if not all(right) or any(harm.values()):
            self.wrong.append(f"{name}: {told}")

    def __str__(self) -> str:
        return "\n".join([f"{len(self.wrong)} of {self.faults} are not right:", *self.wrong[:20]])


class Turn:
    """One turn on one home: the state before it, after it, and set aside with an apology."""

    def __init__(self, home: Path, kept: Kept, incoming: Incoming) -> None:
        self.home = home
        self.kept = kept
        self.incoming = incoming
        self.before = kept.rows
        self.figures = Figures()

    @classmethod
    async def prepared(cls, home: Path, prepare: Prepare) -> Turn:
        data = data_of(home)
        db = data.connect()
        waits = prepare is a_stop  # its messages stay where they are
        async with a_house(home, clock=Clock(NOW, speed=0), carries=not waits) as house:
            incoming = await prepare(house, db)
        db.close()
        made = cls(home, Kept(home), incoming)
        clean = Fate()
        made.after = await made._unharmed(clean)
        made.steps = clean.steps
        made.aside = await made._unharmed(Fate(), decide=breaks)
        assert len({repr(one) for one in (made.before, made.after, made.aside)}) == 3
        return made

    after: Rows
    aside: Rows
    steps: list[str]

    async def _unharmed(self, fate: Fate, **world: Any) -> Rows:
        self.kept.put_back()
        async with a_faulty_house(self.home, fate, **world) as silta:
            assert await tells(silta, self.incoming) == "heard"
        return self.kept.look()

    @property
    def every(self) -> dict[str, Act]:
        return troubles(self.kept.data)

    @property
    def commit(self) -> int:
        return self.steps.index("COMMIT") + 1

    def state(self, rows: Rows) -> str:
        for name in ("before", "after", "aside"):
            if rows == getattr(self, name):
                return name
        return "BETWEEN"

    async def fails(self, name: str, *blows: Blow) -> Fate:
        """Take the turn while the blows fall, and judge what is left; then tell it again."""
        self.kept.put_back()
        fate = Fate(*blows)
        async with a_faulty_house(self.home, fate) as silta:
            came = await tells(silta, self.incoming)
            fate.lift()
            rows = self.kept.look(alone=False)
            again = await tells(silta, self.incoming)
        gives_up = len(blows) > 1 or blows[0].lasting
        self._judge(name, came, rows, again, gives_up=gives_up)
        return fate

    def _judge(self, name: str, came: str, rows: Rows, again: str, *, gives_up: bool) -> None:
        state, last = self.state(rows), self.state(self.kept.look())
        acknowledged = came in ("heard", "again")
        right = [
            state in ("before", "after") or (state == "aside" and gives_up),
            acknowledged or came == "busy" or (came != "hung" and gives_up),
            again in ("heard", "again"),
            last == ("aside" if state == "aside" else "after"),
        ]
        self.figures.note(
            name, state, right, f"{came}, {state}; told again: {again}, {last}",
            orphans=self.orphans(rows), lost=(acknowledged and state == "before")
            or last == "before", doubled=last == "BETWEEN",
        )  # fmt: skip

    def orphans(self, rows: Rows) -> int:
        """Rows to send that no turn has written."""
        heard = any(row["update"] == UPDATE for row in rows["heard"])
        new = [row for row in rows["to_send"] if row not in self.before["to_send"]]
        return 0 if heard else len(new)

    async def dies(self, mortals: Mortals, at: int, when: str) -> int:
        """The process dies at this step; a new house is told again."""
        self.kept.put_back()
        what = self.incoming.what
        words = getattr(what, "code", "") or getattr(what, "text", "")
        words = words or getattr(what, "payload", "")
        code = mortals.lives(Order(
            str(self.home), ADDRESSES.get(self.home, ""), at, when, "", type(what).__name__,
            words, self.incoming.address, self.incoming.update,
        ))  # fmt: skip
        rows = self.kept.look()
        async with a_faulty_house(self.home, Fate()) as silta:
            again = await tells(silta, self.incoming)
        state, last = self.state(rows), self.state(self.kept.look())
        right = [
            code in (0, -9),
            state in ("before", "after"),
            again == ("heard" if state == "before" else "again"),
            last == "after",
        ]
        self.figures.note(
            f"killed {when} {at}", state, right, f"{code}, {state}; told again: {again}, {last}",
            orphans=self.orphans(rows), lost=last == "before", doubled=last == "BETWEEN",
        )  # fmt: skip
        return code


def breaks(*given: Any) -> Any:
    raise ValueError


WHEN = ("before", "after")
Trouble = tuple[str, Act]


def met_at(step: str, every: dict[str, Act]) -> list[Trouble]:
    """What can go wrong at a step: the database at its own, our code where it runs."""
    if step in (TURN, WIRE):
        return [("a bug of ours", ours)]
    return [(what, act) for what, act in every.items() if act is not ours or step not in NOT_OURS]


NOT_OURS = ("ROLLBACK", SYNC)
"""Steps where no code of ours runs that could have a bug."""


def every_blow(
    steps: Sequence[str], every: dict[str, Act], *, at: int = 0, lasting: bool = False
) -> Iterator[tuple[str, Blow]]:
    """Each step meets each trouble, instead of it and right after it.

    at: only this step does; the others meet one of them each, in turn.
    """
    for number, step in enumerate(steps, 1):
        met = [(what, act, when) for what, act in met_at(step, every) for when in WHEN]
        if at not in (0, number):
            met = [met[number % len(met)]]
        for what, act, when in met:
            name = f"{what}, {when} step {number} ({step[:50]})"
            yield name, Blow(number, when, act, lasting)


async def fail_everywhere(turn: Turn, *, sparing: bool, lasting: bool = False) -> None:
    at = turn.commit if sparing else 0
    for name, blow in every_blow(turn.steps, turn.every, at=at, lasting=lasting):
        fate = await turn.fails(name, blow)
        assert blow.met, fate.steps


async def fail_while_undoing(turn: Turn, *, sparing: bool, lasting: bool = False) -> None:
    """The last statement fails, once or each time, and then so does a step of what follows.

    sparing: only a step that undoes, and only instead of it.
    """
    last = turn.commit - 1
    for first in ("a bug of ours", next(iter(turn.every))):
        act = turn.every[first]
        steps = (await turn.fails(first, Blow(last, "before", act, lasting))).steps
        for name, second in every_blow(steps, turn.every):
            undoes = steps[second.at - 1].startswith(UNDOING) and second.when == "before"
            if second.at > last and (undoes or not sparing):
                bug = Blow(last, "before", act, lasting)
                await turn.fails(f"{first} at {last}, and {name}", bug, second)


UNDOING = ("ROLLBACK", "SAVEPOINT", "RELEASE")


async def die_everywhere(turn: Turn, mortals: Mortals, whens: Sequence[str] = WHEN) -> None:
    for when in whens:
        codes = [await turn.dies(mortals, at, when) for at in range(1, len(turn.steps) + 2)]
        assert codes == [-9] * len(turn.steps) + [0]


# Sends


class Send:
    """One message that waits on one home, and what it looks like on its way."""

    def __init__(self, home: Path, urgency: Urgency) -> None:
        self.home = home
        self.urgency = urgency
        self.figures = Figures()
        self.log = home / "arrived"
        with contextlib.closing(data_of(home).connect()) as db, one_transaction(db):
            a_message(db, *somebody(db), "on its way", urgency)
        self.kept = Kept(home)

    @classmethod
    async def prepared(cls, home: Path, urgency: Urgency) -> Send:
        made = cls(home, urgency)
        await made._carries(Fate())
        made.steps = made._last.steps
        on_the_wire: list[Rows] = []
        looks = Blow(made.steps.index(WIRE) + 1, "after", made._noting(on_the_wire))
        await made._carries(Fate(looks))
        made.states = {
            "waiting": still(made.kept.rows),
            "sending": still(on_the_wire[0]),
            "sent": still(made.kept.look()),
        }
        assert len({repr(one) for one in made.states.values()}) == 3
        return made

    steps: list[str]
    states: dict[str, Rows]
    _last: Fate

    def _noting(self, seen: list[Rows]) -> Act:
        return lambda connection: seen.append(self.kept.look(alone=False))

    async def _carries(self, fate: Fate, *, again: bool = False) -> bool:
        if not again:
            self._put_back()
        self._last = fate
        return await carries(self.home, fate, self.log)

    def _put_back(self) -> None:
        self.kept.put_back()
        self.log.unlink(missing_ok=True)

    def state(self, rows: Rows) -> str:
        found = still(rows)
        return next((name for name, one in self.states.items() if one == found), "BETWEEN")

    def status(self) -> str:
        (row,) = self.kept.look()["to_send"]
        return str(row["status"])

    async def fails(self, name: str, blow: Blow) -> None:
        """A step fails in a house that lives on; then there is a new house."""
        lives = await self._carries(Fate(blow))
        first = self.status()
        if first not in ("sent", "unknown"):
            await self._carries(Fate(), again=True)
        times, status = arrived(self.log), self.status()
        right = [
            lives,
            first != "sending",
            status in ("sent", "unknown"),
            # Only the channel itself can leave it open whether a message got through.
            status == "sent" or blow.met[-1:] == [WIRE],
        ]
        told = f"{'lives' if lives else 'ENDED'}, {first}; at last {status}, arrived {times} times"
        self._note(name, first, right, told, times, status)

    async def dies(self, mortals: Mortals, at: int, when: str) -> int:
        """The process dies at a step; then there is a new house."""
        self._put_back()
        code = mortals.lives(
            Order(str(self.home), ADDRESSES.get(self.home, ""), at, when, str(self.log))
        )
        state, before = self.state(self.kept.look()), arrived(self.log)
        await self._carries(Fate(), again=True)
        times, status = arrived(self.log), self.status()
        expected = {"waiting": (0, 1, "sent"), "sent": (1, 1, "sent")}
        expected["sending"] = (before, before + 1, "sent")
        if self.urgency == Urgency.NUDGE:
            expected["sending"] = (before, before, "unknown")
        right = [(before, times, status) == expected.get(state), code in (0, -9)]
        told = f"{code}, {state}, arrived {before}; a new house: {status}, arrived {times} times"
        self._note(f"killed {when} {at}", state, right, told, times, status)
        return code

    def _note(
        self, name: str, state: str, right: list[bool], told: str, times: int, status: str
    ) -> None:
        at_most = 1 if self.urgency == Urgency.NUDGE else 2
        self.figures.note(
            f"{self.urgency.name}, {name}", state, right, told,
            lost=times == 0 and status != "unknown", doubled=times > at_most,
        )  # fmt: skip


@contextlib.asynccontextmanager
async def a_turn(home: Path, prepare: Prepare) -> AsyncIterator[Turn]:
    turn = await Turn.prepared(home, prepare)
    yield turn
    turn.kept.close()


@contextlib.asynccontextmanager
async def a_send(home: Path, urgency: Urgency) -> AsyncIterator[Send]:
    send = await Send.prepared(home, urgency)
    yield send
    send.kept.close()


def still(rows: Rows) -> Rows:
    """Without the number that the clock gives a message when it is sent."""
    return {
        name: [{key: value for key, value in row.items() if key != "seq"} for row in found]
        for name, found in rows.items()
    }


async def a_send_fails_everywhere(send: Send, *, sparing: bool) -> None:
    intended = send.steps.index("COMMIT", send.steps.index(TURN)) + 1
    at = intended if sparing else 0
    for name, blow in every_blow(send.steps, troubles(send.kept.data), at=at):
        await send.fails(name, blow)


async def a_send_dies_everywhere(
    send: Send, mortals: Mortals, whens: Sequence[str] = WHEN
) -> None:
    codes = Counter[int]()
    for when, at in itertools.product(whens, range(1, len(send.steps) + 1)):
        codes[await send.dies(mortals, at, when)] += 1
    # A house that has sent everything may close before its last look.
    assert codes[-9] >= len(whens) * (send.steps.index(WIRE) + 1)
    assert {"waiting", "sending", "sent"} <= set(send.figures.states)


# The short series. Dying before a step is dying after the one before it.


@pytest.mark.parametrize("prepare", RICHEST)
async def test_a_turn_that_fails_anywhere_is_whole_or_not_there(home, prepare):
    async with a_turn(home, prepare) as turn:
        await fail_everywhere(turn, sparing=True)
    assert not turn.figures.wrong, str(turn.figures)


@pytest.mark.on_file
@pytest.mark.parametrize("prepare", OTHERS)
async def test_other_turns_that_fail_anywhere_are_whole_or_not_there(home, prepare):
    async with a_turn(home, prepare) as turn:
        await fail_everywhere(turn, sparing=True)
    assert not turn.figures.wrong, str(turn.figures)


async def test_a_turn_that_fails_again_while_it_is_undone_is_whole_or_not_there(home):
    async with a_turn(home, a_contact_and_a_promise) as turn:
        await fail_while_undoing(turn, sparing=True)
    assert not turn.figures.wrong, str(turn.figures)


@pytest.mark.on_file
async def test_a_turn_that_fails_each_time_is_not_there_or_set_aside(home):
    async with a_turn(home, a_contact_and_a_promise) as turn:
        await fail_everywhere(turn, sparing=True, lasting=True)
    assert turn.figures.states["aside"]
    assert not turn.figures.wrong, str(turn.figures)


async def test_a_turn_in_which_the_house_dies_is_whole_or_not_there(home, mortals):
    async with a_turn(home, a_contact_and_a_promise) as turn:
        await die_everywhere(turn, mortals, ["after"])
    assert not turn.figures.wrong, str(turn.figures)


@pytest.mark.on_file
@pytest.mark.parametrize("prepare", OTHERS)
async def test_other_turns_in_which_the_house_dies_are_whole_or_not_there(home, prepare, mortals):
    async with a_turn(home, prepare) as turn:
        await die_everywhere(turn, mortals, ["after"])
    assert not turn.figures.wrong, str(turn.figures)


async def test_a_message_whose_sending_fails_anywhere_arrives(home):
    async with a_send(home, Urgency.REPLY) as send:
        await a_send_fails_everywhere(send, sparing=True)
    assert not send.figures.wrong, str(send.figures)


@pytest.mark.on_file
async def test_a_nudge_whose_sending_fails_anywhere_arrives_once_or_is_in_doubt(home):
    async with a_send(home, Urgency.NUDGE) as send:
        await a_send_fails_everywhere(send, sparing=True)
    assert not send.figures.wrong, str(send.figures)


@pytest.mark.on_file
async def test_a_message_on_whose_way_the_house_dies_arrives(home, mortals):
    async with a_send(home, Urgency.REPLY) as send:
        await a_send_dies_everywhere(send, mortals, ["after"])
    assert not send.figures.wrong, str(send.figures)


@pytest.mark.on_file
async def test_a_nudge_on_whose_way_the_house_dies_arrives_at_most_once(home, mortals):
    async with a_send(home, Urgency.NUDGE) as send:
        await a_send_dies_everywhere(send, mortals, ["after"])
    assert not send.figures.wrong, str(send.figures)
