"""`silta feed`: trying, adding, listing and polling sources of events and vacancies."""

from __future__ import annotations

import random
import sys
from datetime import UTC, datetime

from bot.logs import set_up
from bot.settings import Settings, read_settings
from feeds.fetch import Fetcher
from feeds.polling import poll as poll_source
from feeds.trying import try_source
from storage import schema, tables
from storage.queries import feeds as ask
from storage.queries import house as house_queries
from storage.sql import Connected
from storage.writer import Writer

CONTACT = "https://silta.example/about-feeds"


def fetcher_for(settings: Settings) -> Fetcher:
    """Who calls is told to site owners: the pages' own address, where it is known."""
    return Fetcher(contact=settings.public_url or CONTACT)


def _pairs(words: list[str]) -> dict[str, str] | None:
    pairs: dict[str, str] = {}
    for one in words:
        name, equals, value = one.partition("=")
        if not equals:
            _say(f"--set needs setting=value, but got {one!r}.")
            return None
        pairs[name.strip()] = value
    return pairs


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


async def try_(source: str, as_format: str, words: list[str], now: str) -> int:
    """Posts as JSON lines on standard output, a report beside; 1 when it is not a feed."""
    pairs = _pairs(words)
    if pairs is None:
        return 1
    settings = read_settings()
    try:
        at = datetime.fromisoformat(now) if now else datetime.now(UTC)
    except ValueError:
        return _say(f"--now must look like 2026-03-02T09:00:00+02:00, but is {now!r}.")
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    found = await try_source(
        source, as_format or None, pairs, at, fetcher=fetcher_for(settings),
        home_zone=settings.timezone,
    )  # fmt: skip
    for line in found.posts_lines:
        print(line)
    print(found.report_text, file=sys.stderr)
    return 0 if found.ok else 1


async def add(settings: Settings, source: str, name: str, as_format: str, words: list[str]) -> int:
    """Try the source; when it is one, keep it. It is polled at the next beat."""
    pairs = _pairs(words)
    if pairs is None:
        return 1
    db = _open(settings)
    now = _now(settings, db)
    found = await try_source(
        source, as_format or None, pairs, now, fetcher=fetcher_for(settings),
        home_zone=settings.timezone,
    )  # fmt: skip
    print(found.report_text, file=sys.stderr)
    if not found.ok:
        return _say("It was not added.")
    with db.transaction():
        known = ask.named(db, source)
        if known is None:
            db.add(
                tables.Feed, source=source, name=name or source, format=as_format,
                settings=pairs, next_at=now, made_at=now,
            )  # fmt: skip
    if known is not None:
        return _say("This source is there already.")
    print("Added. Its first import is shown to nobody unasked.")
    return 0


def _open(settings: Settings) -> Connected:
    schema.upgrade(settings.data)
    return settings.data.connect()


def _now(settings: Settings, db: Connected) -> datetime:
    """The time of the house this database belongs to: a demo's calendar is its own."""
    kept = house_queries.setting(db, "demo_clock")
    if kept:
        return datetime.fromisoformat(kept)
    return settings.clock or datetime.now(UTC)


async def list_(settings: Settings) -> int:
    """Each source with how it is."""
    db = _open(settings)
    rows = ask.sources(db)
    if not rows:
        print("There is no source yet. Add one: silta feed add ADDRESS")
    for row in rows:
        run = ask.last_run(db, row.id)
        state = "paused" if row.paused else (run.outcome if run else "not looked at yet")
        posts = len(ask.posts_of(db, row.id))
        print(
            f"{row.id}  {row.name}  {posts} posts, {state}, next {row.next_at:%Y-%m-%d %H:%M} UTC"
        )
        if run and run.outcome == "failed":
            print(f"   {run.says}")
    return 0


async def poll(settings: Settings, name: str) -> int:
    """Look at one source, or at all, now."""
    set_up("error")
    db = _open(settings)
    one = ask.named(db, name) if name else None
    rows = [one] if one is not None else ask.sources(db)
    if name and one is None:
        return _say(f"There is no source {name!r}; `silta feed list` shows them.")
    now = _now(settings, db)
    writer, fetcher = Writer(db).start(), fetcher_for(settings)
    failed = 0
    try:
        for row in rows:
            told = await poll_source(writer, fetcher, row, now, _jitter, settings.timezone)
            print(f"{row.name}: {told.says}")
            failed += not told.ok
    finally:
        writer.close()
    return 1 if failed else 0


def _jitter() -> float:
    return random.uniform(-1, 1)
