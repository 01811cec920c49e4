"""A source of many pages is followed on its own site only, and asked only for what is new."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from feeds.fetch import Fetched, Fetcher
from feeds.paging import MOST_PAGES, OTHER_SITE, SEEN, TOO_MANY, address_since, watermark_after
from feeds.paging import read_on as read_pages_on
from feeds.polling import poll
from feeds.reading import Report, read_feed
from feeds.settings import read_settings
from storage import tables
from storage.queries import feeds as ask
from storage.writer import Writer
from tests.talks import fresh_database

from .builders import NOW, a_post, set_to
from .site import Site, a_site, status

EVENTS = "https://api.hel.fi/linkedevents/v1/event/?page_size=100&sort=last_modified_time"
SINCE = "last_modified_since"


def a_page(site: Site, *numbers: int, then: str | None = None, day: int = 1) -> bytes:
    """A page of these events, changed on that day, that names the next one."""
    events = [
        {
            "id": f"a:{n}", "name": {"en": f"Language café {n}"},
            "start_time": "2026-06-05T14:00:00Z", "event_status": "EventScheduled",
            "last_modified_time": f"2026-04-{day:02}T12:{n:02}:00Z",
        }
        for n in numbers
    ]  # fmt: skip
    following = site.url(then) if re.match(r"/\d", then or "") else then
    return json.dumps({"meta": {"count": 9, "next": following}, "data": events}).encode()


def a_fetcher() -> Fetcher:
    return Fetcher(
        contact="https://silta.example/", pause=0.0, heed_robots=False, allow_own_machine=True
    )


async def read_on(site: Site, path: str = "/1") -> Report:
    fetcher, settings = a_fetcher(), set_to()
    answer = await fetcher.fetch(site.url(path))
    assert isinstance(answer, Fetched)
    first = await read_feed(answer.body, settings, NOW)
    return await read_pages_on(fetcher, answer.final_url, first, settings, NOW, None)


def ids(report: Report) -> list[str]:
    return [post.id for post in report.posts]


# --------------------------------------------------------------------------------------- pages


async def test_every_page_is_read_once():
    async with a_site() as site:
        site.says("/1", a_page(site, 1, then="/2"))
        site.says("/2", a_page(site, 2, then="/3"))
        site.says("/3", a_page(site, 3))
        report = await read_on(site)
    assert ids(report) == ["a:1", "a:2", "a:3"]
    assert site.paths() == ["/1", "/2", "/3"]
    assert report.whole


@pytest.mark.parametrize("first", ["/1", "/2"])
async def test_pages_that_lead_in_a_circle_end_it(first):
    async with a_site() as site:
        site.says("/1", a_page(site, 1, then="/2"))
        site.says("/2", a_page(site, 2, then=first))
        report = await read_on(site)
    assert site.paths() == ["/1", "/2"]
    assert SEEN in report.warnings
    assert not report.whole


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/2", "//evil.example/2", "ftp://127.0.0.1/2", "file:///etc/passwd",
        "http://localhost/2", "javascript:alert(1)", "http://[", "http://127.0.0.1:1/2",
    ],
)  # fmt: skip
async def test_a_page_on_another_site_is_never_asked_for(elsewhere):
    async with a_site() as site:
        site.says("/1", a_page(site, 1, then=elsewhere))
        report = await read_on(site)
    assert (ids(report), site.paths()) == (["a:1"], ["/1"])
    assert OTHER_SITE in report.warnings


async def test_pages_without_end_are_read_only_so_far():
    async with a_site() as site:
        for n in range(1, MOST_PAGES + 5):
            site.says(f"/{n}", a_page(site, n, then=f"/{n + 1}"))
        report = await read_on(site)
    assert len(site.asked) == len(report.posts) == MOST_PAGES
    assert TOO_MANY in report.warnings
    assert report.cut


@pytest.mark.parametrize("answer", [status(500), status(404), b"<html></html>", b'{"meta": {'])
async def test_a_page_that_fails_leaves_those_before_it(answer):
    async with a_site() as site:
        site.says("/1", a_page(site, 1, then="/2"))
        site.says("/2", answer)
        report = await read_on(site)
    assert ids(report) == ["a:1"]
    assert (report.whole, report.cut, len(report.warnings)) == (False, True, 1)


async def test_what_stands_on_two_pages_is_one_post():
    async with a_site() as site:
        site.says("/1", a_page(site, 1, 2, then="/2"))
        site.says("/2", a_page(site, 2, 3))
        report = await read_on(site)
    assert ids(report) == ["a:1", "a:2", "a:3"]
    assert report.skipped == {"twice": 1}


# ----------------------------------------------------------------------------------- watermarks


def a_report(minute: int | None, **parts: Any) -> Report:
    newest = datetime(2026, 4, 1, 12, minute, tzinfo=UTC) if minute is not None else None
    return Report(posts=(a_post(),), newest=newest, **parts)


BEFORE = datetime(2026, 4, 1, 12, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("report", "before", "after"),
    [
        (a_report(30), None, (12, 20)),
        (a_report(30), BEFORE, (12, 20)),
        (a_report(20), BEFORE, (12, 15)),  # never back
        (a_report(None), BEFORE, (12, 15)),
        (a_report(30, next_page="/2"), BEFORE, (12, 30)),  # goes on where it was cut off
        (a_report(30, skipped={"too-many": 3}), BEFORE, (12, 30)),
        (a_report(30, next_page="/2", in_order=False), BEFORE, (12, 15)),
        (a_report(30, in_order=False), BEFORE, (12, 20)),
    ],
)
def test_the_watermark_is_ten_minutes_before_the_newest_change(report, before, after):
    mark = watermark_after(report, before, NOW)
    assert mark is not None
    assert (mark.hour, mark.minute) == after


def test_a_change_of_tomorrow_does_not_lead_the_watermark_away():
    late = Report(newest=NOW + timedelta(days=99))
    assert watermark_after(late, None, NOW) == NOW - timedelta(minutes=10)


def test_the_watermark_is_a_full_clock_time_in_utc():
    mark = datetime.fromisoformat("2026-04-01T15:20:00+03:00")
    settings = set_to(since=SINCE, completeness="changes")
    assert address_since(EVENTS, settings, mark) == f"{EVENTS}&{SINCE}=2026-04-01T12:20:00Z"


def test_the_watermark_takes_the_place_of_what_the_admin_wrote_first():
    address = "https://stream.example/stream?date=2025-01-01T00:00:00&x=1"
    settings = set_to(since="date(%Y-%m-%dT%H:%M:%S)", completeness="changes")
    assert address_since(address, settings, BEFORE) == (
        "https://stream.example/stream?x=1&date=2026-04-01T12:15:00"
    )


def test_without_a_watermark_the_address_is_the_admins():
    assert address_since(EVENTS, set_to(since=SINCE), None) == EVENTS
    assert address_since(EVENTS, set_to(), BEFORE) == EVENTS


@pytest.mark.parametrize("value", ["", "a b", "a&b=c", "date(%Y-%m-%d)", "date(%H:%M)"])
def test_a_parameter_that_would_lose_changes_is_not_taken(value):
    assert read_settings({"since": value})[1]


def test_changes_alone_are_never_taken_for_all_there_is():
    assert read_settings({"since": SINCE, "completeness": "full"})[1]


async def test_a_stream_is_asked_for_what_is_newer_than_its_newest_ad():
    ads = [{"id": "1", "headline": "Kock", "timestamp": 1757582756684}]
    report = await read_feed(json.dumps(ads).encode(), set_to(), NOW)
    assert report.newest == datetime(2025, 9, 11, 9, 25, 56, tzinfo=UTC)


async def test_a_stream_that_is_cut_goes_on_where_it_was_cut():
    ads = [
        {"id": str(n), "headline": "Kock", "timestamp": 1757582756000 - n * 1000}
        for n in range(510)
    ]
    ads.append({"id": "x", "removed": True, "timestamp": 1757589999000})
    report = await read_feed(json.dumps(ads).encode(), set_to(), NOW)
    assert report.cut
    assert report.newest == datetime(2025, 9, 11, 9, 25, 46, tzinfo=UTC)
    assert any(post.id == "x" for post in report.posts)


# ----------------------------------------------------------------------------- a house that polls


class House:
    """A database with one source of changes at the test site."""

    def __init__(self, folder: str, site: Site) -> None:
        self.site = site
        self.db = fresh_database(f"{folder}/silta.db")
        self.writer = Writer(self.db).start()

    async def adds(self, **settings: str) -> None:
        source = self.site.url("/1?sort=last_modified_time")
        await self.writer.do(
            "add",
            lambda db: db.add(
                tables.Feed, source=source, name="City", settings=settings, next_at=NOW,
                made_at=NOW,
            ),
        )  # fmt: skip

    async def polls(self):
        row = await self.writer.do("feed", lambda db: ask.sources(db)[0])
        return await poll(self.writer, a_fetcher(), row, NOW, lambda: 0.0, "Europe/Helsinki")


@pytest.fixture
async def house(tmp_path):
    async with a_site() as site:
        house = House(str(tmp_path), site)
        yield house
        house.writer.close()


async def test_the_second_look_asks_from_ten_minutes_before_the_newest_change(house):
    await house.adds(since=SINCE, completeness="changes")
    house.site.says("/1", a_page(house.site, 11, then="/2"))
    house.site.says("/2", a_page(house.site, 30))
    await house.polls()
    house.site.says("/1", a_page(house.site, 30))
    again = await house.polls()
    assert house.site.paths() == [
        "/1?sort=last_modified_time",
        "/2",
        f"/1?sort=last_modified_time&{SINCE}=2026-04-01T12:20:00Z",
    ]
    assert (again.new, again.changed, again.gone) == (0, 0, 0)


async def test_a_tombstone_takes_the_event_away_and_what_is_not_told_stays(house):
    await house.adds(since=SINCE, completeness="changes")
    house.site.says("/1", a_page(house.site, 1, 2))
    await house.polls()
    gone = {"id": "a:1", "deleted": True, "last_modified_time": "2026-04-02T12:00:00Z"}
    house.site.says("/1", json.dumps({"meta": {"next": None}, "data": [gone]}).encode())
    told = await house.polls()
    rows = await house.writer.do("look", lambda db: ask.posts_of(db, 1))
    assert told.gone == 1
    assert {row.item: row.status for row in rows} == {"a:1": "removed", "a:2": "active"}


async def test_later_pages_are_read_though_the_first_is_the_same(house):
    await house.adds()
    house.site.says("/1", a_page(house.site, 1, then="/2"))
    house.site.says("/2", a_page(house.site, 2))
    await house.polls()
    house.site.says("/2", a_page(house.site, 2, 3))
    assert (await house.polls()).new == 1


async def test_a_last_page_that_fails_removes_nothing_of_a_full_source(house):
    await house.adds(completeness="full")
    house.site.says("/1", a_page(house.site, 1, then="/2"))
    house.site.says("/2", a_page(house.site, 2))
    await house.polls()
    house.site.says("/2", status(500))
    for _ in range(3):
        assert (await house.polls()).gone == 0
