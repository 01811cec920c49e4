"""Trying a source tells what it holds in sentences, and stores nothing."""

from __future__ import annotations

import json

import pytest

from feeds.fetch import Fetcher
from feeds.trying import TryResult, try_source

from .builders import NOW, a_calendar, a_feed, an_event, an_item
from .site import a_site, moved, status


def a_fetcher() -> Fetcher:
    return Fetcher(
        contact="https://silta.example/", pause=0.0, heed_robots=False, allow_own_machine=True
    )


async def tried(source, as_format=None, **settings: str) -> TryResult:
    return await try_source(str(source), as_format, settings, NOW, fetcher=a_fetcher())


@pytest.fixture
def feed_file(tmp_path):
    path = tmp_path / "feed.rss"
    body = a_feed(an_item("Tea", guid="1"), an_item("", guid="2"), an_item("Talk", guid="3"))
    path.write_bytes(body)
    return path


async def test_a_file_gives_its_posts_as_lines_and_a_report(feed_file):
    result = await tried(feed_file, kind="P", language="en")
    assert [json.loads(line)["title"] for line in result.posts_lines] == [
        {"en": "Tea"},
        {"en": "Talk"},
    ]
    assert result.ok
    assert result.report_text.splitlines() == [
        "This is a feed (RSS or Atom): The library",
        "Posts: 2 ok, 1 skipped.",
        "Skipped 1: without a title or text.",
        "Dates: 0 understood, 2 without a date.",
    ]


async def test_an_address_is_fetched_and_read():
    async with a_site() as site:
        site.says("/c.ics", a_calendar(an_event("DTSTART:20260605T180000Z")))
        result = await tried(site.url("/c.ics"))
    assert result.ok
    assert json.loads(result.posts_lines[0])["start"] == "2026-06-05T18:00:00+00:00"


async def test_a_move_for_good_is_told():
    async with a_site() as site:
        site.says("/old", moved("/new", 301))
        site.says("/new", a_feed(an_item()))
        result = await tried(site.url("/old"))
    assert result.ok
    assert "moved for good" in result.report_text


async def test_a_site_that_refuses_is_told():
    async with a_site() as site:
        site.says("/feed", status(404))
        result = await tried(site.url("/feed"))
    assert (result.ok, result.posts_lines) == (False, ())
    assert "nothing at this address" in result.report_text


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "empty"),
        (b"<html></html>", "web page"),
        (b"{}", "JSON"),
        (bytes(6 * 1024 * 1024), "larger than 5 MB"),
    ],
)
async def test_what_is_no_feed_is_told_and_gives_nothing(tmp_path, body, says):
    path = tmp_path / "x"
    path.write_bytes(body)
    result = await tried(path)
    assert (result.ok, result.posts_lines) == (False, ())
    assert says in result.report_text


@pytest.mark.parametrize("name", ["nothing-here", ".", "a\x00b"])
async def test_a_file_that_is_not_there_is_told(tmp_path, name):
    result = await tried(tmp_path / name)
    assert not result.ok
    assert result.report_text.endswith(".")


async def test_settings_that_mean_nothing_are_told_before_anything_is_read(feed_file):
    result = await tried(feed_file, kind="Q", colour="blue")
    assert not result.ok
    assert len(result.report_text.splitlines()) == 2


async def test_a_format_can_be_insisted_on(feed_file):
    assert (await tried(feed_file, "rss")).ok
    assert not (await tried(feed_file, "ics")).ok


async def test_an_address_of_another_kind_is_no_file():
    result = await tried("ftp://a.example/feed")
    assert not result.ok


async def test_what_the_source_removed_is_told_apart(tmp_path):
    path = tmp_path / "changes.jsonl"
    path.write_bytes(b'{"id": "1", "headline": "Kock"}\n{"id": "2", "removed": true}\n')
    result = await tried(path)
    assert "Removed at the source: 1 of these posts." in result.report_text
    assert "Dates: 0 understood, 1 without a date." in result.report_text


async def test_a_next_page_is_told(tmp_path):
    path = tmp_path / "page.json"
    events = [{"id": "1", "name": {"en": "Tea"}, "start_time": None}]
    page = {"meta": {"next": "https://a.example/?page=2"}, "data": events}
    path.write_text(json.dumps(page), "utf-8")
    assert "There is a next page" in (await tried(path)).report_text
