"""Whatever a file holds, reading it ends in time, within its memory, with posts or a sentence."""

from __future__ import annotations

import asyncio
import resource
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from feeds import reading
from feeds.reading import Report, read_feed

from .builders import NOW, a_calendar, a_feed, an_event, an_item, set_to

ALMOST_5_MB = 5 * 1024 * 1024 - 4_000
# The limits are 5 s of processor time and 10 s in all; a busy machine may take a moment to notice.
PROCESSOR_SECONDS = 6.0
WALL_SECONDS = 12.0
MEGABYTES = 512
DAILY = "DTSTART:20200101T100000Z"


def many(part: str, most: int = ALMOST_5_MB) -> str:
    return part * (most // len(part))


def events(number: int, *lines: str) -> bytes:
    return a_calendar(*(an_event(*lines, uid=f"u{n}") for n in range(number)))


HOSTILE: dict[str, Callable[[], bytes]] = {
    "entities within entities": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'
        b"<rss><channel><item><title>&b;</title></item></channel></rss>"
    ),
    "one long entity many times": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "' + b"a" * 100_000 + b'">]>'
        b"<rss><channel><title>" + b"&a;" * 100_000 + b"</title></channel></rss>"
    ),
    "a file as entity": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        b"<rss><channel><item><title>[&x;]</title></item></channel></rss>"
    ),
    "entities in UTF-16": lambda: (
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE l [<!ENTITY a "lol">]>'
        "<rss><channel><title>&a;</title></channel></rss>"
    ).encode("utf-16"),
    "entities in UTF-7": lambda: (
        b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE l +AFsAPAAh-ENTITY a "x"+AD4AXQA+-'
        b"<rss><channel><title>x</title></channel></rss>"
    ),
    "a hundred thousand items": lambda: a_feed(
        many("<item><title>a</title><guid>b</guid></item>")
    ),
    "two hundred thousand open tags": lambda: a_feed("<a>" * 200_000),
    "ninety thousand closed tags": lambda: a_feed(
        "<item>" + "<a>" * 90_000 + "</a>" * 90_000 + "</item>"
    ),
    "two million angle brackets": lambda: a_feed("<" * 2_000_000),
    "a million empty tags": lambda: a_feed("<item><title>x</title>" + many("<a/>") + "</item>"),
    "a tag with countless attributes": lambda: a_feed(
        "<item " + " ".join(f'a{n}="1"' for n in range(300_000)) + "><title>x</title></item>"
    ),
    "comments never closed": lambda: a_feed("<item><title>x</title>" + many("<!--")),
    "doctypes without end": lambda: (
        b'<?xml version="1.0"?>' + b"<!DOCTYPE a>" * 400_000 + b"<rss/>"
    ),
    "html nested without end": lambda: a_feed(an_item(text="<div>" * 300_000)),
    "addresses without end": lambda: a_feed(*(an_item(text="a." * 6_000 + "@" * 3_000),) * 300),
    "numbers without end": lambda: a_feed(*(an_item(text="1 2-3 " * 1_900),) * 300),
    "marks on marks": lambda: a_feed(an_item(text="a" + "\u0591\u05b0" * 600_000)),
    "sixty thousand events": lambda: events(60_000, DAILY),
    "a hundred series each second": lambda: events(100, DAILY, "RRULE:FREQ=SECONDLY"),
    "a hundred series each minute": lambda: events(
        100, DAILY, "RRULE:FREQ=MINUTELY;COUNT=99999999"
    ),
    "a series that stands still": lambda: events(1, DAILY, "RRULE:FREQ=DAILY;INTERVAL=0"),
    "a hundred days that never come": lambda: events(
        100, DAILY, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"
    ),
    "five hundred series each hour": lambda: events(
        500, DAILY, "RRULE:FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24)))
    ),
    "a series that lasts for ever": lambda: events(
        1, DAILY, "DURATION:P99999999D", "RRULE:FREQ=DAILY"
    ),
    "a series since the year one": lambda: events(
        1, "DTSTART:00010101T000000Z", "RRULE:FREQ=DAILY"
    ),
    "two hundred thousand extra dates": lambda: events(
        1, DAILY, "RDATE:" + ",".join(["20260101T100000Z"] * 200_000)
    ),
    "events within events": lambda: a_calendar(*["BEGIN:VEVENT"] * 300_000),
    "lines without meaning": lambda: b"BEGIN:VCALENDAR\r\n" + b"X\r\n" * 1_500_000,
    "parameters without end": lambda: events(1, "SUMMARY" + ';A="b"' * 600_000 + ":x"),
    "brackets of JSON": lambda: b"[" * 3_000_000,
    "bytes without meaning": lambda: bytes(n * 7919 % 251 for n in range(500_000)),
    "nothing but zeros": lambda: bytes(1_000_000),
}
"""Made only when it is their turn: together they are large."""


_reports: dict[str, Report] = {}


async def read(name: str, body: bytes) -> Report:
    """What came of a hostile file."""
    _reports[name] = await read_feed(body, set_to(), NOW)
    return _reports[name]


async def report_of(name: str) -> Report:
    """The same; none is read again only to be asked something else."""
    return _reports.get(name) or await read(name, HOSTILE[name]())


@pytest.fixture
def sizes(monkeypatch) -> list[int]:
    """The most memory that each reading child has held, in kilobytes, as often as we looked.

    What the system tells of children that have ended is no use: it knows only the largest of all
    so far, and counts each as large as we were when we started it.
    """
    seen: list[int] = []
    looking: set[asyncio.Task[None]] = set()

    async def look(child: asyncio.subprocess.Process) -> None:
        while (size := largest_size(child.pid)) is not None:
            seen.append(size)
            await asyncio.sleep(0.01)

    async def start() -> asyncio.subprocess.Process:
        child = await started()
        looking.add(asyncio.create_task(look(child)))
        return child

    started = reading._start
    monkeypatch.setattr(reading, "_start", start)
    return seen


def largest_size(process: int) -> int | None:
    """Kilobytes; None when it has ended."""
    try:
        told = Path(f"/proc/{process}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return None
    sizes = [int(line.split()[1]) for line in told.splitlines() if line.startswith("VmHWM:")]
    return sizes[0] if sizes else None


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_file_ends_in_time_with_posts_or_a_sentence(name, sizes):
    body = HOSTILE[name]()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    report = await read(name, body)
    took = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert report.is_a_feed or (report.refused or "").endswith(".")
    assert took < WALL_SECONDS
    assert used < PROCESSOR_SECONDS
    assert max(sizes, default=0) < MEGABYTES * 1024
    assert bool(sizes) == (len(body) <= reading.LARGEST_BODY)  # what is larger is not even begun


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("entities within entities", "entities"),
        ("one long entity many times", "entities"),
        ("a file as entity", "entities"),
        ("entities in UTF-16", "entities"),
        ("entities in UTF-7", "not a feed"),
        ("two hundred thousand open tags", "nested too deeply"),
        ("two million angle brackets", "too broken"),
        ("a million empty tags", "tags"),
        ("brackets of JSON", "objects and lists"),
        ("nothing but zeros", "empty"),
    ],
)
async def test_a_hostile_file_is_refused_with_a_sentence_that_says_why(name, says):
    assert says in ((await report_of(name)).refused or "")


@pytest.mark.parametrize("name", ["a hundred series each second", "a series that stands still"])
async def test_series_that_never_end_keep_their_first_date(name):
    report = await report_of(name)
    assert all(post.start and post.start.year == 2020 for post in report.posts)
    assert any("rule is not followed" in warning for warning in report.warnings)


async def test_the_house_goes_on_while_a_bad_file_is_read():
    late = 0.0

    async def tick() -> None:
        nonlocal late
        while True:
            began = time.monotonic()
            await asyncio.sleep(0.01)
            late = max(late, time.monotonic() - began)

    ticking = asyncio.create_task(tick())
    name = "a hundred days that never come"
    await read(name, HOSTILE[name]())
    ticking.cancel()
    assert late < 1.0
