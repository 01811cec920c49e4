"""One house a database: a second one says so at once, with a sentence, and touches nothing."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time

import pytest

from storage.sql import InUse
from tests.builders import a_house, data_of
from tests.house.command import ROOT, run


def test_a_second_hold_is_refused_within_a_second(home):
    first = data_of(home).hold()
    began = time.monotonic()
    with pytest.raises(InUse) as refused:
        data_of(home).hold()
    took = time.monotonic() - began
    first.release()
    assert took < 1
    assert "Another Silta already runs" in str(refused.value)
    assert "with SILTA_" in str(refused.value)


def test_a_hold_that_was_given_back_can_be_taken_again(home):
    data_of(home).hold().release()
    data_of(home).hold().release()


async def test_a_second_house_says_so_and_ends(home):
    async with a_house(home):
        refused = run(home, "run")
    assert refused.returncode == 1
    assert refused.stderr.count("Another Silta already runs") == 1
    assert "Traceback" not in refused.stderr


async def test_the_first_house_goes_on_while_a_second_is_refused(home):
    async with a_house(home) as house:
        with pytest.raises(InUse):
            async with a_house(home):
                raise AssertionError("it opened")
        await house.begins()
        await house.settled()
        assert house.postman.texts()


def test_help_costs_less_than_half_a_second_of_the_processor():
    costs = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "bot", "--help"], capture_output=True, check=True,
            env={"PATH": os.environ["PATH"]}, cwd=ROOT,
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        costs.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(costs) <= 0.5, costs
