"""The command line as an own process, with a home of its own and nothing else of this machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.builders import ADDRESSES

ROOT = Path(__file__).resolve().parents[2]
KEPT = ("PATH", "COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    place = {"SILTA_HOME": str(home), "SILTA_DATABASE": ADDRESSES.get(home, "")}
    return {**kept, **place, "SILTA_BIND": "127.0.0.1:0", **more}


def run(home: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """`silta` with these words; alone it takes a second or two, a busy machine may take longer."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *words], env=environment(home, **more), cwd=ROOT,
        capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
