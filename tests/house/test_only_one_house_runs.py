"""One house a database: a second one says so at once, with a sentence, and touches nothing."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time

import pytest

from storage import sqlite
from tests.builders import a_house


def run(home, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command line as an own process, in this home and nothing else of this machine."""
    kept = {name: os.environ[name] for name in ("PATH", "COVERAGE_PROCESS_CONFIG") if name in os.environ}
    given = {**kept, "SILTA_HOME": str(home), "SILTA_BIND": "127.0.0.1:0", **environment}
    return subprocess.run(
        [sys.executable, "-m", "bot", *words], env=given, cwd=os.getcwd(),
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def test_a_second_hold_is_refused_within_a_second(home):
    first = sqlite.Hold(home / "silta.db")
    began = time.monotonic()
    with pytest.raises(sqlite.FileInUse) as refused:
        sqlite.Hold(home / "silta.db")
    took = time.monotonic() - began
    first.release()
    assert took < 1
    assert "Another Silta already runs" in str(refused.value)
    assert "SILTA_HOME" in str(refused.value)


def test_a_hold_that_was_given_back_can_be_taken_again(home):
    sqlite.Hold(home / "silta.db").release()
    sqlite.Hold(home / "silta.db").release()


async def test_a_second_house_says_so_and_ends(home):
    async with a_house(home):
        refused = run(home, "run")
    assert refused.returncode == 1
    assert refused.stderr.count("Another Silta already runs") == 1
    assert "Traceback" not in refused.stderr


async def test_the_first_house_goes_on_while_a_second_is_refused(home):
    async with a_house(home) as house:
        with pytest.raises(sqlite.FileInUse):
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
            env={"PATH": os.environ["PATH"]},
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        costs.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(costs) <= 0.5, costs
