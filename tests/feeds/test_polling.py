"""A source is polled into the real database: stored once, told once, to whom it concerns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dialogs.facts import Service
from feeds.fetch import Fetcher
from feeds.polling import poll
from scheduler.digests import SPECIAL
from scheduler.promises import keep_some
from storage import tables
from storage.queries import feeds as ask
from storage.queries import people, posts
from storage.turns import World
from storage.writer import Writer
from tests.talks import HOUSE, fresh_database

NOW = datetime(2026, 3, 3, 8, tzinfo=UTC)
EVENT = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
BEGIN:VEVENT
UID:cafe-1
DTSTAMP:20260301T080000Z
DTSTART;TZID=Europe/Helsinki:202603{day:02}T170000
DTEND;TZID=Europe/Helsinki:202603{day:02}T190000
SUMMARY:Language cafe
LOCATION:Main library
{more}END:VEVENT
END:VCALENDAR
"""


class Source:
    """A calendar file, the house that polls it, and one person who may say yes."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "events.ics"
        self.db = fresh_database(str(folder / "silta.db"))
        self.world = World(HOUSE, Service())
        self.now = NOW
        self.writer = Writer(self.db).start()

    def writes(self, day: int, more: str = "") -> None:
        self.path.write_text(EVENT.format(day=day, more=more).replace("\n", "\r\n"), "utf-8")

    async def is_added(self) -> None:
        await self.writer.do(
            "add",
            lambda db: db.add(
                tables.Feed, source=str(self.path), name="City", settings={"kind": "E"},
                next_at=NOW, made_at=NOW,
            ),
        )  # fmt: skip

    async def polls(self):
        row = await self.writer.do("feed", lambda db: ask.sources(db)[0])
        fetcher = Fetcher(contact="https://silta.example")
        return await poll(self.writer, fetcher, row, self.now, lambda: 0.0, "Europe/Helsinki")

    async def somebody_goes(self) -> int:
        def goes(db) -> int:
            person = people.new_person(db, "en", "Europe/Helsinki", NOW - timedelta(days=9))
            people.change_person(
                db, person, onboarded=True, consents={"privacy": True, "remind": True}
            )
            db.add(
                tables.Identity, channel="test", address="1", person_id=person, made_at=NOW,
                seen_at=NOW,
            )  # fmt: skip
            posts.mark(db, person, 1, NOW, mark="going")
            return person

        return await self.writer.do("goes", goes)

    async def said(self) -> list[str]:
        await self.writer.do("promises", lambda db: keep_some(db, self.world, self.now, SPECIAL))
        rows = await self.writer.do(
            "said", lambda db: db.execute("SELECT show FROM to_send").fetchall()
        )
        return [row[0] for row in rows]


@pytest.fixture
async def source(tmp_path):
    source = Source(tmp_path)
    source.writes(10)
    await source.is_added()
    yield source
    source.writer.close()


async def test_a_second_look_at_the_same_file_changes_and_tells_nothing(source):
    await source.polls()
    again = await source.polls()
    assert (again.new, again.changed, again.gone, again.told) == (0, 0, 0, 0)


async def test_the_first_import_is_pushed_to_nobody(source):
    await source.polls()
    pushable = await source.writer.do("look", lambda db: ask.posts_of(db, 1)[0].pushable)
    assert not pushable


async def test_who_said_i_go_is_told_the_old_and_the_new_time(source):
    await source.polls()
    await source.somebody_goes()
    source.writes(12)
    await source.polls()
    (message,) = await source.said()
    assert "card-post_moved-time" in message
    assert "2026-03-10T15:00" in message
    assert "2026-03-12T17:00:00+02:00" in message


async def test_who_said_i_go_is_told_once_that_it_is_cancelled(source):
    await source.polls()
    await source.somebody_goes()
    source.writes(10, "STATUS:CANCELLED\n")
    await source.polls()
    await source.polls()
    messages = await source.said()
    assert [("card-post_moved-cancelled" in one) for one in messages] == [True]


async def test_who_only_looked_is_told_nothing(source):
    await source.polls()
    person = await source.somebody_goes()
    await source.writer.do("unmark", lambda db: posts.mark(db, person, 1, NOW, mark=""))
    source.writes(12)
    await source.polls()
    assert await source.said() == []


async def test_a_file_that_is_no_feed_leaves_the_old_posts_and_says_so(source):
    await source.polls()
    source.path.write_text("<html>closed</html>", "utf-8")
    told = await source.polls()
    assert not told.ok
    assert await source.writer.do("look", lambda db: ask.posts_of(db, 1)[0].status) == "active"


async def test_a_series_is_read_anew_after_a_week_though_the_file_is_the_same(source):
    source.writes(10, "RRULE:FREQ=WEEKLY\n")
    await source.polls()
    before = await source.writer.do("dates", lambda db: len(ask.dates_of(db, 1)[1]))
    source.now = NOW + timedelta(days=14)
    await source.polls()
    starts = await source.writer.do("dates", lambda db: [o.start for o in ask.dates_of(db, 1)[1]])
    assert before > 1
    assert max(starts) > NOW + timedelta(days=95)


async def test_a_feed_cannot_make_commands_of_its_titles(source):
    source.path.write_text(
        source.path.read_text("utf-8").replace("Language cafe", "Write /stop to @boss"), "utf-8"
    )
    await source.polls()
    title = await source.writer.do("look", lambda db: ask.posts_of(db, 1)[0].title)
    assert "/stop" not in str(title)
    assert "@boss" not in str(title)
