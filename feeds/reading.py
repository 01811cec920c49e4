"""Bytes in, posts out, whatever they are: parsing happens in a process that can be stopped."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from feeds.post import Post, from_dict
from feeds.settings import Completeness, SourceSettings, settings_to_dict

WALL_SECONDS: Final = 10.0
LARGEST_BODY: Final = 5 * 1024 * 1024
LARGEST_ANSWER: Final = 16 * 1024 * 1024
_CHUNK: Final = 65_536
_ROOT: Final = Path(__file__).resolve().parent.parent

TOO_LARGE: Final = (
    f"The body is larger than {LARGEST_BODY // 1024 // 1024} MB, so it was not read."
)
TOO_LONG: Final = (
    "Reading this feed took too long, so it was stopped. It is far too large, or made to keep a"
    " reader busy."
)
TOO_MUCH_MEMORY: Final = "Reading this feed needed too much memory, so it was stopped."
TOO_MUCH_RESULT: Final = "This feed holds more text than we take, so it was refused."
BROKEN: Final = "This feed breaks its reader ({name}), so nothing was taken from it."


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What reading one body gave.

    `refused` is a sentence when it is no feed or could not be read; then there are no posts and
    the old ones stay. `skipped` counts items left out by reason (SKIP_REASONS). `next_page`,
    `newest` and `in_order` are those of Reading.
    """

    posts: tuple[Post, ...] = ()
    refused: str | None = None
    format: str | None = None
    title: str | None = None
    skipped: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    poll_every: timedelta | None = None
    whole: bool = True
    next_page: str | None = None
    newest: datetime | None = None
    in_order: bool = True

    def completeness(self, settings: SourceSettings) -> Completeness:
        """What a missing post means in this run: nothing, if not all of the feed was read."""
        if settings.completeness == "full" and not (
            self.is_a_feed and self.whole and not self.cut
        ):
            return "window"
        return settings.completeness

    @property
    def cut(self) -> bool:
        """Whether the source has more than was read."""
        return self.next_page is not None or "too-many" in self.skipped

    @property
    def is_a_feed(self) -> bool:
        """Whether it was read as a feed, even one without posts."""
        return self.refused is None


async def read_feed(
    body: bytes, settings: SourceSettings, now: datetime, as_format: str | None = None
) -> Report:
    """The posts of a body, read within 5 s of processor time, 10 s in all and 512 MB.

    `now` is aware. `as_format` (rss, atom, ical …) must fit what the bytes are. Never raises for
    what the bytes hold.
    """
    if len(body) > LARGEST_BODY:
        return Report(refused=TOO_LARGE)
    told = {"settings": settings_to_dict(settings), "now": now.isoformat(), "as_format": as_format}
    child = await _start()
    try:
        async with asyncio.timeout(WALL_SECONDS):
            answer = await _talk(child, json.dumps(told).encode() + b"\n" + body)
            if answer is None:
                return Report(refused=TOO_MUCH_RESULT)
            code = await child.wait()
    except TimeoutError:
        return Report(refused=TOO_LONG)
    finally:
        await _stop(child)
    return await asyncio.to_thread(_report, answer, code)  # megabytes of JSON, off the loop


async def _start() -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-s", "-m", "feeds.child",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,  # its own group, so that all of it can be stopped
        cwd="/",
        env=_environment(),
    )  # fmt: skip


def _environment() -> dict[str, str]:
    """Next to nothing: tokens and proxies of this process are no business of a parser."""
    return {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONPATH": str(_ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
    }


async def _talk(child: asyncio.subprocess.Process, question: bytes) -> bytes | None:
    """The child's whole answer, or None when it is too large."""
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stderr is not None
    asking = asyncio.create_task(_ask(child.stdin, question))
    grumbling = asyncio.create_task(_empty(child.stderr))  # it may quote the feed: not kept
    try:
        answer = await _all_of(child.stdout, LARGEST_ANSWER)
        if answer is not None:
            await asyncio.gather(asking, grumbling)
        return answer
    finally:
        for task in (asking, grumbling):
            task.cancel()
        await asyncio.gather(asking, grumbling, return_exceptions=True)


async def _ask(stream: asyncio.StreamWriter, question: bytes) -> None:
    with contextlib.suppress(ConnectionError):  # the child may stop listening; its answer counts
        stream.write(question)
        await stream.drain()
    with contextlib.suppress(ConnectionError):
        stream.close()
        await stream.wait_closed()


async def _all_of(stream: asyncio.StreamReader, most: int) -> bytes | None:
    pieces = bytearray()
    while piece := await stream.read(_CHUNK):
        pieces += piece
        if len(pieces) > most:
            return None
    return bytes(pieces)


async def _empty(stream: asyncio.StreamReader | None) -> None:
    while stream is not None and await stream.read(_CHUNK):
        pass


async def _stop(child: asyncio.subprocess.Process) -> None:
    if child.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
    for stream in (child.stdout, child.stderr):
        await _empty(stream)  # an unread pipe would keep the process in memory
    await child.wait()


def _report(answer: bytes, code: int) -> Report:
    try:
        told = [json.loads(line) for line in answer.split(b"\n") if line]
    except ValueError:
        told = []  # cut off in the middle of a line
    last: dict[str, Any] = told[-1] if told else {}
    if "not_a_feed" in last:
        return Report(refused=str(last["not_a_feed"]))
    if "broken" in last:
        return Report(refused=BROKEN.format(name=last["broken"]))
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return Report(refused=TOO_LONG)
    if last.get("refused") or "format" not in last:
        return Report(refused=TOO_MUCH_MEMORY)
    return _kept(told[:-1], last)


def _kept(told: list[dict[str, Any]], last: Mapping[str, Any]) -> Report:
    every, newest = last.get("poll_every"), last.get("newest")
    return Report(
        posts=tuple(from_dict(one["post"]) for one in told),
        format=str(last["format"]),
        title=last.get("title"),
        skipped={str(reason): int(count) for reason, count in last["skipped"].items()},
        warnings=tuple(map(str, last["warnings"])),
        poll_every=timedelta(seconds=every) if every else None,
        whole=bool(last["whole"]),
        next_page=last.get("next_page"),
        newest=datetime.fromisoformat(newest) if newest else None,
        in_order=bool(last.get("in_order", True)),
    )
