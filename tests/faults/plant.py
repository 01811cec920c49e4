"""Plant one fault in a copy of the tree, run the tests that should notice, and say which did.

the tree --copy--> sound: its tests pass --copy--> planted: a test fails --> noticed
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults.faults import Fault

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (
    "artefacts", "bot", "console", "dialogs", "feeds", "locales", "scheduler", "storage", "tests",
)  # fmt: skip
PATIENCE = 120
"""Seconds that the tests of one fault may take."""
PASSED, FAILED = 0, 1
_FAILED = re.compile(r"^FAILED \S*?([^/\s]+)\.py::(\w+)", re.MULTILINE)


class CannotPlant(Exception):
    """The fault says nothing about the tests: its message tells what has to be mended first."""


@dataclass(frozen=True)
class Planted:
    """What became of a fault. noticed_by: the first test that failed; "" when none did."""

    fault: Fault
    noticed_by: str = ""


def plant_all(faults: Sequence[Fault], root: Path = ROOT) -> list[Planted]:
    """Plant one after the other, each alone. Raises CannotPlant."""
    with tempfile.TemporaryDirectory(prefix="silta-faults-") as folder:
        sound = Path(folder) / "sound"
        copy_tree(root, sound)
        _is_what_runs(sound)
        for tests, only in dict.fromkeys((one.tests, one.only) for one in faults):
            _passes(sound, tests, only)
        return [_planted(sound, Path(folder) / "planted", one) for one in faults]


def _planted(sound: Path, copy: Path, fault: Fault) -> Planted:
    # What was compiled comes along; the file that is changed has a later time of its own.
    shutil.copytree(sound, copy)
    try:
        plant(copy, fault)
        return Planted(fault, noticed_by(copy, fault))
    finally:
        shutil.rmtree(copy)


def copy_tree(root: Path, to: Path) -> None:
    """What git keeps or would keep, as it lies there now; nothing that can be made again."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for name in listed.split("\0"):
        if name and (root / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, to / name)


def broken_text(text: str, fault: Fault) -> str:
    """The text of its file with the fault in it. Raises CannotPlant."""
    times = text.count(fault.sound)
    if times != 1:
        raise CannotPlant(
            f"{fault.name!r}: its text stands {times} times in {fault.file}, and not once."
            " The code has moved on; write the fault anew in tests/faults/faults.py."
        )
    return text.replace(fault.sound, fault.broken)


def plant(copy: Path, fault: Fault) -> None:
    """Break the copy. Raises CannotPlant."""
    file = copy / fault.file
    file.write_text(broken_text(file.read_text("utf-8"), fault), "utf-8")


def noticed_by(copy: Path, fault: Fault) -> str:
    """The first test that fails there, as "file: test"; "" when none does. Raises CannotPlant."""
    done = _tested(copy, fault.tests, fault.only)
    failed = _FAILED.search(done.stdout)
    if done.returncode == FAILED and failed:
        return f"{failed[1]}: {failed[2]}"
    if done.returncode == PASSED:
        return ""
    # Whatever breaks every test, such as a file that cannot be imported, was not noticed by one.
    raise CannotPlant(f"{fault.name!r}: its tests could not be run.\n{done.stdout[-3000:]}")


def _passes(copy: Path, tests: tuple[str, ...], only: str) -> None:
    done = _tested(copy, tests, only)
    if done.returncode != PASSED:
        raise CannotPlant(
            f"{', '.join(tests)} ({only or 'all'}) must pass before a fault is planted.\n"
            f"{done.stdout[-3000:]}"
        )


def _tested(copy: Path, tests: tuple[str, ...], only: str) -> subprocess.CompletedProcess[str]:
    chosen = ["-k", only] if only else []
    words = ["-x", "-q", "-rf", "--tb=no", "--color=no", "-p", "no:cacheprovider"]
    return _python(copy, "-m", "pytest", *words, *chosen, *tests)


def _is_what_runs(copy: Path) -> None:
    """Silta is installed from the real tree: make sure that the copy comes first."""
    asks = f"import {', '.join(PACKAGES)}; print(*({', '.join(PACKAGES)},), sep='\\n')"
    done = _python(copy, "-c", asks)
    if done.returncode != 0 or done.stdout.count(f"{copy}{os.sep}") != len(PACKAGES):
        raise CannotPlant(f"The copy is not what is imported there:\n{done.stdout}{done.stderr}")


def _python(copy: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """This interpreter in the copy, without what the tests around us left in the environment."""
    ours = ("COVERAGE", "COV_", "PYTEST", "PYTHON")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    try:
        return subprocess.run(
            [sys.executable, *words], cwd=copy, env={**kept, "PYTHONPATH": str(copy)},
            capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise CannotPlant(f"{' '.join(words)} took longer than {PATIENCE} seconds.") from None


def table(planted: Sequence[Planted]) -> str:
    """Each fault and who noticed it, and how many were."""
    wide = max((len(one.fault.name) for one in planted), default=0)
    lines = [f"{'fault':{wide}}  noticed by", f"{'-' * wide}  ----------"]
    lines += [f"{one.fault.name:{wide}}  {one.noticed_by or 'NOBODY'}" for one in planted]
    number = sum(bool(one.noticed_by) for one in planted)
    return "\n".join([*lines, "", f"noticed: {number} of {len(planted)} (target: all)"])
