"""A source is looked at, read, compared and written: posts once, news only to those it concerns.

    fetch or file --> child process reads --> compare with what is known --> one transaction

A run that fails changes no post; the old ones stay with their age.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from feeds.clean import unlinked
from feeds.fetch import Fetched, Fetcher, NotModified, Refused, Remembered, TryLater
from feeds.merging import Changes, Known, Move, compare, grouping_keys, known_of, show_until
from feeds.paging import address_since, read_on, watermark_after
from feeds.post import Occurrence, Post
from feeds.reading import Report, read_feed
from feeds.settings import SourceSettings, read_settings
from feeds.waiting import next_poll
from storage import tables
from storage.queries import feeds as ask
from storage.sql import Db, Row
from storage.writer import Writer


@dataclass(frozen=True)
class Polled:
    """What a look at a source came to, as a sentence and in numbers."""

    says: str
    ok: bool
    new: int = 0
    changed: int = 0
    gone: int = 0
    told: int = 0


def settings_of(feed: Row, home_zone: str) -> SourceSettings:
    """The source's own settings; those that mean nothing were told when it was added."""
    pairs = dict(feed.settings or {})
    if "://" in feed.source:
        pairs.setdefault("base_url", feed.source)
    return read_settings(pairs, home_zone=home_zone)[0]


async def poll(
    writer: Writer,
    fetcher: Fetcher,
    feed: Row,
    now: datetime,
    jitter: Callable[[], float],
    home_zone: str,
) -> Polled:
    """Look at one source now and write what it changed. Never raises for the outside."""
    settings = settings_of(feed, home_zone)
    answer = await _fetched(fetcher, feed, settings, now)
    match answer:
        case NotModified(remembered=remembered):
            return await writer.do(
                "feed unchanged", lambda db: _unchanged(db, feed, remembered, now, jitter())
            )
        case Refused(sentence=sentence):
            return await _failed(writer, feed, now, sentence, None, jitter())
        case TryLater(after=after, sentence=sentence):
            return await _failed(writer, feed, now, sentence, after, jitter())
    remembered = answer.remembered
    report = await read_feed(answer.body, settings, now, feed.format or None)
    if report.refused is not None:
        return await _failed(writer, feed, now, report.refused, None, jitter())
    if report.next_page is not None and "://" in feed.source:
        report = await read_on(
            fetcher, answer.final_url, report, settings, now, feed.format or None
        )
        # The first page may stay the same while others change: next time all are read
        remembered = Remembered(final_url=answer.final_url)
    return await writer.do(
        "feed read", lambda db: _write(db, feed, settings, remembered, report, now, jitter())
    )


READ_ANEW = timedelta(days=7)


async def _fetched(
    fetcher: Fetcher, feed: Row, settings: SourceSettings, now: datetime
) -> Fetched | NotModified | Refused | TryLater:
    # Once a week all is read anew: the next dates of a series come without the feed changing.
    recent = feed.read_at is not None and now - feed.read_at < READ_ANEW
    if "://" not in feed.source:
        return _file(Path(feed.source), feed.body_hash if recent else "")
    remembered = None
    if recent and (feed.etag or feed.last_modified or feed.body_hash):
        remembered = Remembered(
            final_url=feed.final_url,
            etag=feed.etag or None,
            last_modified=feed.last_modified or None,
            body_hash=feed.body_hash or None,
        )
    return await fetcher.fetch(address_since(feed.source, settings, feed.watermark), remembered)


def _file(path: Path, known_hash: str) -> Fetched | NotModified | TryLater:
    try:
        body = path.read_bytes()
    except OSError:
        return TryLater(None, f"The file {path.name} cannot be read.")
    found = Fetched(body=body, final_url=str(path))
    if known_hash and found.remembered.body_hash == known_hash:
        return NotModified(found.remembered)
    return found


async def _failed(
    writer: Writer, feed: Row, now: datetime, sentence: str, after: timedelta | None, jitter: float
) -> Polled:
    failures = feed.failures + 1
    at = next_poll(now, jitter=jitter, failures=failures, retry_after=after)

    def write(db: Db) -> Polled:
        ask.change_source(db, feed.id, failures=failures, next_at=at)
        db.add(tables.FeedRun, feed_id=feed.id, at=now, outcome="failed", says=sentence)
        return Polled(sentence, False)

    return await writer.do("feed failed", write)


def _unchanged(db: Db, feed: Row, remembered: Remembered, now: datetime, jitter: float) -> Polled:
    ask.all_still_there(db, feed.id, now)
    _looked(db, feed, remembered, now, jitter, None)
    db.add(tables.FeedRun, feed_id=feed.id, at=now, outcome="unchanged")
    return Polled("Nothing has changed there.", True)


def _looked(
    db: Db, feed: Row, remembered: Remembered, now: datetime, jitter: float,
    wish: timedelta | None,
) -> None:  # fmt: skip
    ask.change_source(
        db,
        feed.id,
        final_url=remembered.final_url,
        etag=remembered.etag or "",
        last_modified=remembered.last_modified or "",
        body_hash=remembered.body_hash or "",
        failures=0,
        ok_at=now,
        first_done=True,
        next_at=next_poll(now, jitter=jitter, feed_wish=wish),
    )


def _write(
    db: Db,
    feed: Row,
    settings: SourceSettings,
    remembered: Remembered,
    report: Report,
    now: datetime,
    jitter: float,
) -> Polled:
    rows = {row.item: row for row in ask.posts_of(db, feed.id)}
    dates = ask.dates_of(db, feed.id)
    known = {item: _known(row, dates.get(row.id, [])) for item, row in rows.items()}
    changes = compare(
        known, report.posts, report.completeness(settings), now, first_import=not feed.first_done
    )
    keys = grouping_keys(report.posts)
    for post in (*changes.new, *changes.over):
        pushable = changes.push and post not in changes.over
        _add(db, feed.id, post, keys.get(post.id, ()), now, pushable=pushable)
    for post in changes.changed:
        _change(db, rows[post.id], post, keys.get(post.id, ()), now)
    for post in changes.moved_on:  # a series comes to its next dates; that is no change
        row = rows[post.id]
        ask.change_post(db, row.id, **_columns(post, keys.get(post.id, ()), row.first_seen))
        ask.keep_dates(db, row.id, _dates(post))
    ask.still_there(db, feed.id, list(changes.unchanged), now)
    ask.missed(db, feed.id, list(changes.missing))
    ask.gone(db, feed.id, list(changes.gone), now)
    told = _tell(db, rows, changes, now)
    _looked(db, feed, remembered, now, jitter, report.poll_every)
    ask.change_source(db, feed.id, read_at=now)
    if settings.since is not None:
        watermark = watermark_after(report, feed.watermark, now)
        ask.change_source(db, feed.id, watermark=watermark)
    skipped = sum(report.skipped.values())
    db.add(
        tables.FeedRun, feed_id=feed.id, at=now, outcome="read", new=len(changes.new),
        changed=len(changes.changed), gone=len(changes.gone), skipped=skipped,
        says="; ".join(_notes(report, changes))[:500],
    )  # fmt: skip
    sentence = (
        f"{len(changes.new)} new, {len(changes.changed)} changed, {len(changes.gone)} gone,"
        f" {len(changes.unchanged)} as before, {skipped} left out."
    )
    return Polled(sentence, True, len(changes.new), len(changes.changed), len(changes.gone), told)


def _notes(report: Report, changes: Changes) -> list[str]:
    """What somebody should look at after this run."""
    held = f"{len(changes.held)} posts vanished at once and are held back" if changes.held else ""
    return [*([held] if held else []), *report.warnings]


def _known(row: Row, dates: list[Row]) -> Known:
    return Known(
        content_hash=row.content_hash,
        status=row.status,
        start=row.start,
        end=row.end,
        all_day=row.all_day,
        place=row.known_place,
        missing_runs=row.missing_runs,
        occurrences=tuple(
            Occurrence(key=one.key, start=one.start, end=one.end, status=one.status)
            for one in dates
        ),
    )


def _columns(post: Post, keys: tuple[str, ...], first_seen: datetime) -> dict[str, Any]:
    place = post.place
    return {
        "kind": post.kind,
        "subtype": post.subtype or "",
        "status": post.status,
        "title": {language: unlinked(text) for language, text in post.title.items()},
        "body": {language: unlinked(text) for language, text in post.body.items()},
        "start": post.start,
        "end": post.end,
        "all_day": post.all_day,
        "deadline": post.deadline,
        "place": ", ".join(p for p in (place.name, place.street) if p) if place else "",
        "city": (place.city or "") if place else "",
        "online": post.online,
        "organiser": post.organiser.name if post.organiser else "",
        "url": post.url or post.online_url or "",
        "keywords": list(post.keywords),
        "languages": list(post.languages),
        "group_key": keys[0] if keys else "",
        "known_place": known_of(post).place,
        "content_hash": post.content_hash,
        "until": show_until(post, first_seen),
    }


def _add(
    db: Db, feed_id: int, post: Post, keys: tuple[str, ...], now: datetime, *, pushable: bool
) -> None:
    made = db.add(
        tables.Post, feed_id=feed_id, item=post.id, first_seen=now, last_seen=now,
        changed_at=now, pushable=pushable, **_columns(post, keys, now),
    )  # fmt: skip
    ask.keep_dates(db, made, _dates(post))


def _change(db: Db, row: Row, post: Post, keys: tuple[str, ...], now: datetime) -> None:
    columns = _columns(post, keys, row.first_seen)
    ask.change_post(db, row.id, last_seen=now, changed_at=now, missing_runs=0, **columns)
    ask.keep_dates(db, row.id, _dates(post))


def _dates(post: Post) -> list[dict[str, Any]]:
    return [
        {"key": one.key, "start": one.start, "end": one.end, "status": one.status}
        for one in post.occurrences
    ]


def _tell(db: Db, rows: Mapping[str, Row], changes: Changes, now: datetime) -> int:
    """Promise a word to everybody who said yes to what moved or was called off."""
    news: dict[int, dict[str, Any]] = {}
    for move in changes.moved_or_cancelled:
        row = rows.get(move.post.id)
        if row is not None:
            news.setdefault(row.id, _note(move))
    for item in changes.gone:
        if item in rows and rows[item].status == "active":
            news.setdefault(rows[item].id, {"what": "cancelled"})
    return sum(
        ask.promise_news(db, post_id, "post_moved", note, now) for post_id, note in news.items()
    )


def _note(move: Move) -> dict[str, Any]:
    return {
        "what": move.what,
        "old_start": move.old_start.isoformat() if move.old_start else "",
        "new_start": move.new_start.isoformat() if move.new_start else "",
        "old_place": move.old_place,
        "new_place": move.new_place,
    }
