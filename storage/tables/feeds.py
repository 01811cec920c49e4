"""Where events and vacancies come from, what they say, and what each person said to them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.columns import Instant, Packed


class Feed(SQLModel, table=True):
    """A source that is polled, with its own settings."""

    id: int | None = Field(default=None, primary_key=True)
    name: str = ""
    source: str = Field(unique=True)
    format: str = ""
    settings: Any = Field(default_factory=dict, sa_type=Packed)
    final_url: str = ""
    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""
    next_at: datetime = Field(sa_type=Instant, index=True)
    ok_at: datetime | None = Field(default=None, sa_type=Instant)
    read_at: datetime | None = Field(default=None, sa_type=Instant)
    """When it was last read as a whole; dates of a series are only known for a while ahead."""
    watermark: datetime | None = Field(default=None, sa_type=Instant)
    """From when a source of changes is asked next time; None before its first look."""
    failures: int = 0
    first_done: bool = False
    """Whether the first import is over; it pushes nothing to anyone."""
    paused: bool = False
    made_at: datetime = Field(sa_type=Instant)


class FeedRun(SQLModel, table=True):
    """What one poll of a source came to."""

    __tablename__ = "feed_run"
    id: int | None = Field(default=None, primary_key=True)
    feed_id: int = Field(foreign_key="feed.id", index=True)
    at: datetime = Field(sa_type=Instant)
    outcome: str
    new: int = 0
    changed: int = 0
    gone: int = 0
    skipped: int = 0
    says: str = ""


class Post(SQLModel, table=True):
    """One event, vacancy, study place, project or tool; stored once per source item."""

    __table_args__ = (UniqueConstraint("feed_id", "item"),)
    id: int | None = Field(default=None, primary_key=True)
    feed_id: int = Field(foreign_key="feed.id", index=True)
    item: str
    kind: str = "E"
    subtype: str = ""
    status: str = "active"
    title: Any = Field(default_factory=dict, sa_type=Packed)
    body: Any = Field(default_factory=dict, sa_type=Packed)
    start: datetime | None = Field(default=None, sa_type=Instant, index=True)
    end: datetime | None = Field(default=None, sa_type=Instant)
    all_day: bool = False
    deadline: datetime | None = Field(default=None, sa_type=Instant)
    place: str = ""
    city: str = ""
    online: bool = False
    organiser: str = ""
    url: str = ""
    keywords: Any = Field(default_factory=list, sa_type=Packed)
    languages: Any = Field(default_factory=list, sa_type=Packed)
    group_key: str = Field(default="", index=True)
    """The same thing from two sources has one key; it is shown once."""
    known_place: str = ""
    """The place as it is compared between runs."""
    until: datetime | None = Field(default=None, sa_type=Instant)
    """Until when it is shown without having been heard of again."""
    content_hash: str = ""
    missing_runs: int = 0
    pushable: bool = False
    first_seen: datetime = Field(sa_type=Instant)
    last_seen: datetime = Field(sa_type=Instant)
    changed_at: datetime = Field(sa_type=Instant)


class Occurrence(SQLModel, table=True):
    """One date of a post that has several."""

    __table_args__ = (UniqueConstraint("post_id", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="post.id", index=True)
    key: str
    start: datetime = Field(sa_type=Instant)
    end: datetime | None = Field(default=None, sa_type=Instant)
    status: str = "active"


class PostMark(SQLModel, table=True):
    """What one person said to one post, and when it was shown to them."""

    __tablename__ = "post_mark"
    __table_args__ = (UniqueConstraint("person_id", "post_id"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    post_id: int = Field(foreign_key="post.id", index=True)
    mark: str = ""
    why: str = ""
    shown_at: datetime | None = Field(default=None, sa_type=Instant)
    at: datetime = Field(sa_type=Instant)


class Rating(SQLModel, table=True):
    """How an event was for one of its guests: nobody's name, and the day only."""

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="post.id", index=True)
    communication: int | None = None
    accessibility: int | None = None
    trust: int | None = None
    bridging: int | None = None
    equality: int | None = None
    added_value: int | None = None
    again: str = ""
    """yes, no, or empty: whether they would go again."""
    day: date
