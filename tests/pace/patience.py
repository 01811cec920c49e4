"""An event loop whose waiting costs no time: an hour of pacing is tested in milliseconds."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class NothingWillEverHappen(Exception):
    """Every task waits and no timer is set: the code under test has forgotten somebody."""


class _Leap(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise NothingWillEverHappen
        self.now += max(timeout, 0.0)
        return super().select(0)


class PatientLoop(asyncio.SelectorEventLoop):
    """Time stands still while anything can run, and then leaps to the next timer."""

    def __init__(self) -> None:
        self._leap = _Leap()
        super().__init__(self._leap)

    def time(self) -> float:
        return self._leap.now

    def stall(self, seconds: float) -> None:
        """What a long synchronous piece of work does to everybody else."""
        self._leap.now += seconds


def patiently(story: Coroutine[Any, Any, T]) -> T:
    """Run a story to its end on a loop of its own, at once."""
    with asyncio.Runner(loop_factory=PatientLoop) as runner:
        return runner.run(story)
