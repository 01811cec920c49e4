"""Every statement of every turn and of every send meets every trouble, on both databases.

The short series in CI lets each statement meet one. Each figure beside its target.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channel import Urgency
from tests.builders import ADDRESSES
from tests.house import conftest as house
from tests.house import test_a_fault_at_every_statement as short
from tests.prove.test_kills_lose_nothing import tell

pytestmark = [
    pytest.mark.prove,
    pytest.mark.parametrize("home", ["file", "server"], indirect=True),
]

home, template, server_of_databases = house.home, house.template, house.server_of_databases
mortals, quick_looks = short.mortals, short.quick_looks


def told(home: Path, figures: short.Figures, what: str, *harms: str) -> None:
    where = "on a server" if home in ADDRESSES else "in a file"
    states = ", ".join(f"{number} {state}" for state, number in sorted(figures.states.items()))
    print(f"\n{what}, {where}: {states}")
    tell("steps failed", figures.faults, "(all)")
    tell("states between", figures.states["BETWEEN"], "0")
    for harm in harms:
        tell(harm, figures.harm[harm], "0")
    tell("not as promised", len(figures.wrong), "0")
    assert not figures.wrong, str(figures)


@pytest.mark.parametrize("prepare", [*short.RICHEST, *short.OTHERS])
async def test_a_turn_that_fails_or_dies_anywhere_is_whole_or_not_there(home, prepare, mortals):
    async with short.a_turn(home, prepare) as turn:
        await short.fail_everywhere(turn, sparing=False)
        await short.fail_everywhere(turn, sparing=False, lasting=True)
        await short.die_everywhere(turn, mortals)
    told(home, turn.figures, prepare.__name__, "orphans", "lost", "doubled")


@pytest.mark.parametrize("lasting", [False, True])
async def test_a_turn_that_fails_again_while_it_is_undone_is_whole_or_not_there(home, lasting):
    async with short.a_turn(home, short.a_contact_and_a_promise) as turn:
        await short.fail_while_undoing(turn, sparing=lasting, lasting=lasting)
    how = "each time" if lasting else "once"
    told(home, turn.figures, f"fails {how}, and again while undone", "orphans", "lost", "doubled")


@pytest.mark.parametrize("urgency", Urgency, ids=lambda one: one.name)
async def test_a_send_that_fails_or_dies_anywhere_is_not_lost_and_a_nudge_not_doubled(
    home, urgency, mortals
):
    async with short.a_send(home, urgency) as send:
        await short.a_send_fails_everywhere(send, sparing=False)
        await short.a_send_dies_everywhere(send, mortals)
    told(home, send.figures, f"sending a {urgency.name.casefold()}", "lost", "doubled")
