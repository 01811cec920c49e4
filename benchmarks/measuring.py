"""How figures are taken: rounds in turn, medians, and processor time beside wall time."""

from __future__ import annotations

import asyncio
import contextlib
import statistics
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """One benchmark's outcome, as Markdown."""

    title: str
    says: str
    rows: Sequence[tuple[str, ...]]

    def text(self) -> str:
        head, *body = self.rows
        lines = [
            f"## {self.title}", "", self.says, "",
            "| " + " | ".join(head) + " |", "|" + "---|" * len(head),
        ]  # fmt: skip
        return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in body)]) + "\n"


@dataclass(frozen=True)
class Round:
    """One round: how many a second, processor time of each, and how long each waited."""

    a_second: float
    cpu: float
    waits: Sequence[float]

    def p(self, share: float) -> float:
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


@contextlib.asynccontextmanager
async def blocked() -> AsyncIterator[list[float]]:
    """How long the event loop was not free: the longest gap beside a tick of a millisecond."""
    gaps: list[float] = [0.0]

    async def tick() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.001)
            gaps.append(time.perf_counter() - began - 0.001)

    task = asyncio.create_task(tick())
    try:
        yield gaps
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
