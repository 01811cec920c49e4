"""Small feeds with kind defaults, so that a test shows only what it is about."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from feeds.post import Post
from feeds.settings import SourceSettings, read_settings
from feeds.sources import ical, rss
from feeds.sources.reading import Reading

NOW = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)
SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples" / "feeds"

SPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:ev="http://purl.org/rss/1.0/modules/event/"'
    ' xmlns:xcal="urn:ietf:params:xml:ns:xcal"'
    ' xmlns:g="http://base.google.com/ns/1.0"'
    ' xmlns:tt="https://teamtailor.com/locations"'
    ' xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
    ' xmlns:georss="http://www.georss.org/georss"'
    ' xmlns:media="http://search.yahoo.com/mrss/"'
    ' xmlns:c="https://calendar.example/tags"'
)


def an_item(
    title: str = "Language café",
    *,
    guid: str | None = "item-1",
    link: str | None = "https://library.example.org/cafe",
    text: str = "",
    more: str = "",
) -> str:
    """One <item>; `text` is HTML and gets escaped, `more` is XML as it stands."""
    parts = [f"<title>{escape(title)}</title>"]
    if guid is not None:
        parts.append(f'<guid isPermaLink="false">{escape(guid)}</guid>')
    if link is not None:
        parts.append(f"<link>{escape(link)}</link>")
    if text:
        parts.append(f"<description>{escape(text)}</description>")
    return f"<item>{''.join(parts)}{more}</item>"


def a_feed(*items: str, language: str = "", more: str = "", title: str = "The library") -> bytes:
    """An RSS 2.0 document of these items."""
    said = f"<language>{language}</language>" if language else ""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0" {SPACES}><channel>'
        f"<title>{escape(title)}</title><link>https://library.example.org/</link>"
        f"{said}{more}{''.join(items)}</channel></rss>"
    ).encode()


def an_event(*lines: str, uid: str | None = "event-1", summary: str = "Language café") -> str:
    """One VEVENT with these lines."""
    named = [f"UID:{uid}"] if uid is not None else []
    told = [f"SUMMARY:{summary}"] if summary else []
    return "\r\n".join(["BEGIN:VEVENT", *named, *told, *lines, "END:VEVENT"])


def a_calendar(*events: str, more: tuple[str, ...] = ()) -> bytes:
    """A VCALENDAR of these events."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", *more, *events]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def set_to(**pairs: str) -> SourceSettings:
    """Settings as an admin would write them."""
    settings, complaints = read_settings(pairs)
    assert not complaints, complaints
    return settings


def rss_posts(body: bytes, now: datetime = NOW, **pairs: str) -> tuple[Post, ...]:
    """The posts of an RSS or Atom body."""
    return rss.read(body, set_to(**pairs), now).posts


def ical_posts(body: bytes, now: datetime = NOW, **pairs: str) -> tuple[Post, ...]:
    """The posts of a calendar."""
    return ical.read(body, set_to(**pairs), now).posts


def ical_reading(body: bytes, now: datetime = NOW, **pairs: str) -> Reading:
    """All that reading a calendar told."""
    return ical.read(body, set_to(**pairs), now)


def rss_reading(body: bytes, now: datetime = NOW, **pairs: str) -> Reading:
    """All that reading an RSS or Atom body told."""
    return rss.read(body, set_to(**pairs), now)


def a_post(**parts: Any) -> Post:
    """A post with kind defaults."""
    told = {"id": "item-1", "kind": "E", "title": {"en": "Language café"}} | parts
    return Post(**told)


def local(when: datetime | None) -> str:
    """A time as its own clock shows it, with offset."""
    assert when is not None
    return when.isoformat(timespec="minutes")
