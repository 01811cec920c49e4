"""Files of the real world, where they are at hand: each is read as its readers need it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from feeds.merging import compare, known_of
from feeds.post import Post, to_line
from feeds.reading import Report, read_feed
from feeds.settings import SourceSettings

from .builders import SAMPLES, local, set_to

EXTENSIONS = ("*.rss", "*.rdf", "*.ics", "*.xml", "*.html", "*.json", "*.jsonl")
FILES = sorted(path for ending in EXTENSIONS for path in SAMPLES.rglob(ending))
FEEDS = [path for path in FILES if path.parent.name in {"rss", "ics"}]

SETTINGS: dict[str, dict[str, str]] = {
    "tyy_turku_calendar.rss": {"event_date_from": "pubdate", "tz": "Europe/Helsinki"},
    "borromeo_events_calendar_wp.rss": {"event_date_from": "pubdate", "tz": "Europe/Rome"},
    "poitiers_grand_ev_module.rss": {
        "event_date_from": "ev",
        "tz": "Europe/Paris",
        "times_are_local": "yes",
        "end_is_exclusive": "yes",
    },
    "localist_academic_calendar.rss": {
        "event_date_from": "pubdate",
        "tz": "America/Los_Angeles",
        "completeness": "full",
    },
    "festival-multiday-rrule.ics": {"tz": "Europe/Berlin"},
}
YEARS = {
    "biweekly-exdate-until.ics": 2017,
    "borromeo_events_calendar_wp.rss": 2022,
    "clihtf_events_calendar_wp.ics": 2024,
    "exchange_whole_day_moved_recurrence.ics": 2026,
    "festival-multiday-rrule.ics": 2011,
    "localist_academic_calendar.rss": 2020,
    "meetup-timed-tz.ics": 2011,
    "python_org_events_google.ics": 2014,
    "status_cancelled.ics": 2018,
    "recurrence-sequence.ics": 2024,
    "floating_times.ics": 2021,
}
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[A-Za-z]{2,}")


def settings_for(path: Path) -> SourceSettings:
    return set_to(**SETTINGS.get(path.name, {}))


def day_before(path: Path) -> datetime:
    """The day before the year of the file begins."""
    return datetime(YEARS.get(path.name, 2022), 1, 1, tzinfo=UTC) - timedelta(days=1)


_read: dict[Path, Report] = {}


async def read(path: Path) -> Report:
    """What a file gives; each is read once for all these tests."""
    if path not in _read:
        _read[path] = await read_anew(path)
    return _read[path]


async def read_anew(path: Path) -> Report:
    return await read_feed(path.read_bytes(), settings_for(path), day_before(path))


async def posts_of(name: str) -> list[Post]:
    """The posts of the one sample with that name; none, where the samples are not at hand."""
    return [post for path in FEEDS if path.name == name for post in (await read(path)).posts]


def named(posts: list[Post], title: str) -> list[Post]:
    return [post for post in posts if title in post.title.values()]


def test_the_samples_used_are_counted(record_property, capsys):
    with capsys.disabled():
        print(f" [{len(FILES)} sample files, {len(FEEDS)} of them feeds] ", end="")
    record_property("sample_files", len(FILES))
    assert len(FILES) >= len(FEEDS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
async def test_every_file_ends_in_posts_or_a_sentence(path):
    report = await read(path)
    assert report.is_a_feed or (report.refused or "").endswith(".")


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.name)
async def test_every_feed_gives_all_its_posts_and_nothing_new_the_second_time(path):
    report = await read(path)
    assert report.posts
    assert report.skipped == {}
    known = {post.id: known_of(post) for post in report.posts}
    again = compare(known, (await read_anew(path)).posts, "full", day_before(path))
    assert (again.new, again.changed, again.moved_or_cancelled, again.gone) == ((), (), (), ())


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.name)
async def test_nobodys_address_or_number_comes_out(path):
    for post in (await read(path)).posts:
        line = to_line(post)
        assert not MAIL.search(line)
        assert "06 89 56 24 92" not in line


@pytest.mark.parametrize(
    ("name", "title", "start", "all_day"),
    [
        (
            "salamanca_university_google.ics",
            "Big Band Universidad de Salamanca",
            "2022-06-05T20:00+02:00",
            False,
        ),
        (
            "tyy_turku_calendar.rss",
            "sTYYlish Opening Carnival",
            "2022-09-06T12:00+03:00",
            False,
        ),
        (
            "borromeo_events_calendar_wp.rss",
            "Invicta Juditha",
            "2022-08-29T00:00+02:00",
            True,
        ),
        ("poitiers_grand_ev_module.rss", "Le sol", "2022-02-27T00:00+01:00", True),
        (
            "localist_academic_calendar.rss",
            "Winter Break Ends",
            "2020-01-05T00:00-08:00",
            True,
        ),
        (
            "meetup-timed-tz.ics",
            "Phoenix Drupal User Group Monthly Meetup",
            "2011-11-09T19:00-07:00",
            False,
        ),
        ("clihtf_events_calendar_wp.ics", "Outreach Meeting", "2024-05-09T08:30-05:00", False),
        ("python_org_events_google.ics", "PyCon APAC 2014", "2014-05-16T00:00+00:00", True),
    ],
)
async def test_events_begin_when_they_begin(name, title, start, all_day):
    found = named(await posts_of(name), title)
    assert bool(found) is SAMPLES.is_dir()
    assert {(local(post.start), post.all_day) for post in found[:1]} <= {(start, all_day)}


@pytest.mark.parametrize(
    ("name", "title", "end"),
    [
        ("poitiers_grand_ev_module.rss", "Le sol", "2022-05-29T23:59+02:00"),
        ("python_org_events_google.ics", "PyCon APAC 2014", "2014-05-18T23:59+00:00"),
    ],
)
async def test_whole_days_end_on_their_last_day(name, title, end):
    found = named(await posts_of(name), title)
    assert bool(found) is SAMPLES.is_dir()
    assert {local(post.end) for post in found} <= {end}


async def test_the_whole_exports_that_libraries_refuse_are_read():
    assert len(await posts_of("clihtf_events_calendar_wp.ics")) == 30 * SAMPLES.is_dir()


async def test_cancelled_events_are_marked():
    found = await posts_of("status_cancelled.ics")
    assert sum(post.status == "cancelled" for post in found) == 2 * SAMPLES.is_dir()


async def test_a_language_that_is_not_what_the_feed_says_is_found():
    found = named(await posts_of("tyy_turku_calendar.rss"), "sTYYlish Opening Carnival")
    assert [(list(post.title), post.source_says) for post in found] == [
        (["en"], {"language": "fi"})
    ] * SAMPLES.is_dir()
