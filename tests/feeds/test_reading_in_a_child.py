"""The process that parses can do nothing but parse, and the one that waits for it never hangs."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from feeds import reading
from feeds.reading import read_feed
from feeds.shape import EMPTY, WEB_PAGE

from .builders import NOW, a_calendar, a_feed, an_event, an_item, ical_posts, rss_posts, set_to

ROOT = Path(reading.__file__).resolve().parent.parent


def in_the_limits(code: str) -> str:
    """What a child says after limiting itself and running this code."""
    program = f"from feeds.child import limit_myself\nlimit_myself()\n{textwrap.dedent(code)}"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    return done.stdout + done.stderr


async def test_posts_come_back_as_they_were_read():
    body = a_feed(an_item(text="Tea"), an_item("Two", guid="2"))
    report = await read_feed(body, set_to(kind="P"), NOW)
    assert report.posts == rss_posts(body, kind="P")
    assert (report.title, report.format, report.is_a_feed) == ("The library", "RSS or Atom", True)


async def test_calendars_come_back_as_they_were_read():
    body = a_calendar(an_event("DTSTART:20260605T180000Z", "RRULE:FREQ=WEEKLY"))
    assert (await read_feed(body, set_to(), NOW)).posts == ical_posts(body)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", EMPTY),
        (b" \r\n\t", EMPTY),
        (b"<!doctype html><html><body>Not found</body></html>", WEB_PAGE),
        (b"<html><head></head></html>", WEB_PAGE),
        (b'<?xml version="1.0"?><html xmlns="x"></html>', WEB_PAGE),
        (b'{"items": []}', "of a kind we do not read"),
        (b'<?xml version="1.0"?><urlset></urlset>', "<urlset>"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x1f\x8b\x08rest", "compressed"),
        (b"Hello, this is a letter.", "not a feed"),
    ],
)
async def test_what_is_no_feed_is_told_in_a_sentence(body, says):
    report = await read_feed(body, set_to(), NOW)
    assert says in (report.refused or "")
    assert (report.posts, report.is_a_feed) == ((), False)


@pytest.mark.parametrize(
    ("as_format", "says"), [("ical", "an RSS or Atom feed"), ("docx", "no format called")]
)
async def test_a_format_that_does_not_fit_is_told(as_format, says):
    report = await read_feed(a_feed(an_item()), set_to(), NOW, as_format)
    assert says in (report.refused or "")


async def test_a_body_over_5_mb_is_not_even_begun(monkeypatch):
    async def start() -> asyncio.subprocess.Process:
        raise AssertionError("a child was started for it")

    monkeypatch.setattr(reading, "_start", start)
    report = await read_feed(bytes(5 * 1024 * 1024 + 1), set_to(), NOW)
    assert "larger than 5 MB" in (report.refused or "")


async def test_a_feed_not_read_to_its_end_takes_nothing_away():
    settings = set_to(completeness="full")
    whole = await read_feed(a_feed(an_item()), settings, NOW)
    cut = await read_feed(a_feed(an_item())[:-30], settings, NOW)
    assert (whole.completeness(settings), cut.completeness(settings)) == ("full", "window")


async def test_a_small_feed_is_read_soon():
    """Within a second of the processor's time, the child's and ours: others may be at it too."""
    began = time.process_time()
    took, cost = [], []
    for _ in range(3):
        at, before = time.monotonic(), spent_by_children()
        await read_feed(a_feed(an_item()), set_to(), NOW)
        took.append(time.monotonic() - at)
        cost.append(spent_by_children() - before)
    assert min(took) < 5.0
    assert 0 < min(cost) < 1.0
    assert time.process_time() - began < 1.0


def spent_by_children() -> float:
    """Seconds of the processor, of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


# ------------------------------------------------------------------------- what the child may not


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('example.org', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "import sqlite3; sqlite3.connect(':memory:')",
        "open('/tmp/never', 'w')",
        "import pathlib; pathlib.Path('/tmp/never').mkdir()",
    ],
)
def test_the_child_reaches_nothing_outside(code):
    assert "is not for the parsing process" in in_the_limits(code)


def test_the_child_has_half_a_gigabyte_and_no_more():
    assert "MemoryError" in in_the_limits("x = bytearray(600 * 1024 * 1024)")


def test_the_child_inherits_no_secret(monkeypatch):
    monkeypatch.setenv("SILTA_TELEGRAM_TOKEN", "secret")
    assert "SILTA_TELEGRAM_TOKEN" not in reading._environment()


# ------------------------------------------------------------------------ what the parent survives


async def a_child_that(monkeypatch, code: str) -> asyncio.subprocess.Process:
    """Puts a child of our own making in the place of the parser."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        textwrap.dedent(code),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )

    async def start() -> asyncio.subprocess.Process:
        return child

    monkeypatch.setattr(reading, "_start", start)
    return child


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import time; time.sleep(60)", "too long"),
        ("import sys\nwhile True: sys.stdout.write('x' * 65536)", "too long"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "too long"),
        ("import os; os.abort()", "memory"),
        ("raise SystemExit(1)", "memory"),
        ("print('{\"post\": ')", "memory"),
        ('print(\'{"broken": "RecursionError"}\')', "RecursionError"),
        ("import os; os.close(0); import time; time.sleep(60)", "too long"),
        ("import sys; sys.stderr.write('x' * 10_000_000); print('{}')", "memory"),
    ],
)
async def test_a_child_that_fails_in_any_way_ends_in_a_sentence(monkeypatch, code, says):
    monkeypatch.setattr(reading, "WALL_SECONDS", 1.0)
    monkeypatch.setattr(reading, "LARGEST_ANSWER", 1 << 40)
    child = await a_child_that(monkeypatch, code)
    report = await read_feed(bytes(2_000_000), set_to(), NOW)
    assert says in (report.refused or "")
    assert child.returncode is not None


async def test_an_answer_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(reading, "LARGEST_ANSWER", 1_000_000)
    child = await a_child_that(monkeypatch, "import sys\nwhile True: sys.stdout.write('x' * 9999)")
    report = await read_feed(b"x", set_to(), NOW)
    assert "more text than we take" in (report.refused or "")
    assert child.returncode == -signal.SIGKILL


async def test_children_of_the_child_are_stopped_with_it(monkeypatch):
    monkeypatch.setattr(reading, "WALL_SECONDS", 1.0)
    child = await a_child_that(
        monkeypatch,
        """
        import os, sys, time
        if os.fork() == 0:
            time.sleep(60)
        time.sleep(60)
        """,
    )
    began = time.monotonic()
    await read_feed(b"x", set_to(), NOW)
    assert time.monotonic() - began < 10.0
    for _ in range(50):
        try:
            os.killpg(child.pid, 0)
        except ProcessLookupError:
            return
        await asyncio.sleep(0.1)
    raise AssertionError("something of the child's group is still alive")


async def test_stopping_the_wait_stops_the_child(monkeypatch):
    child = await a_child_that(monkeypatch, "import time; time.sleep(60)")
    waiting = asyncio.create_task(read_feed(b"x", set_to(), NOW))
    await asyncio.sleep(0.2)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert child.returncode == -signal.SIGKILL
