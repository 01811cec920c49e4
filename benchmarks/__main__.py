"""Run every benchmark and write docs/performance.md. `python -m benchmarks NAME` runs one."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from benchmarks import promises, turns, wire
from benchmarks.measuring import Table
from bot import pauses

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
EVERY = {
    "turns": turns.run, "turns-on-server": turns.run_on_server,
    "promises": promises.run, "wire": wire.run,
}  # fmt: skip


def machine() -> str:
    """The machine the figures are from, in words that name nobody."""
    cores = len(__import__("os").sched_getaffinity(0))
    return f"{cores} cores ({platform.machine()}), Python {platform.python_version()}"


def main(names: list[str]) -> None:
    pauses.kept_short()  # as `silta run` does
    tables: list[Table] = []
    for name in names or list(EVERY):
        table = EVERY[name]()
        print(table.text(), flush=True)
        tables.append(table)
    if not names:
        head = (
            "# Figures\n\nMade by `make bench`. Ratios carry; absolute figures belong to the"
            f" machine: {machine()}.\n\n"
        )
        PAGE.write_text(head + "\n".join(table.text() for table in tables), "utf-8")


main(sys.argv[1:])
