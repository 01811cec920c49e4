"""Who talks with us, and on which addresses."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field, Index, SQLModel, UniqueConstraint

from storage.columns import Instant, Packed, Secret


class Person(SQLModel, table=True):
    """Somebody. Before they agree to the notice only id, language and times are filled."""

    id: int | None = Field(default=None, primary_key=True)
    language: str = "en"
    name: str = Field(default="", sa_type=Secret)
    country: str = ""
    region: str = ""
    city: str = ""
    zone: str = ""
    needs: Any = Field(default_factory=list, sa_type=Packed)
    fields: Any = Field(default_factory=list, sa_type=Packed)
    host_level: int | None = None
    host_language: str = ""
    consents: Any = Field(default_factory=dict, sa_type=Packed)
    """The answers that hold now; their history is in `consented`."""
    quiet_from: str = "20:00"
    quiet_to: str = "09:00"
    silent_days: Any = Field(default_factory=lambda: [6], sa_type=Packed)
    nudges_per_week: int = 3
    nudge_mode: str = "normal"
    paused_until: datetime | None = Field(default=None, sa_type=Instant)
    silent_until_heard: bool = False
    stopped: bool = False
    weekly_day: int | None = None
    feed_kinds: Any = Field(default_factory=list, sa_type=Packed)
    feed_rhythm: str = ""
    onboarded: bool = False
    onboarded_at: datetime | None = Field(default=None, sa_type=Instant)
    word: bool = False
    unanswered: int = 0
    """Nudge messages since the person last said anything: the fatigue ladder climbs on it."""
    ladder: int = 0
    """How far the ladder has been climbed: 0 none, 1 asked, 2 digest, 3 pause check, 4 silent."""
    made_at: datetime = Field(sa_type=Instant)
    seen_at: datetime = Field(sa_type=Instant, index=True)


class Identity(SQLModel, table=True):
    """One address on one channel. It is not a person: several may join one, or share one."""

    __table_args__ = (UniqueConstraint("channel", "address"),)
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    address: str = Field(sa_type=Secret)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    """Who is there now; nobody while a shared phone is locked."""
    former_person_id: int | None = None
    """Whose it was before it joined another person, so that joining can be undone."""
    language: str = ""
    zone: str = ""
    wrong_words: int = 0
    """Words tried in vain since `wrong_since`: after a few the phone waits."""
    wrong_since: datetime | None = Field(default=None, sa_type=Instant)
    gone: bool = False
    """Blocked or deleted: nothing can be sent there until they come back."""
    made_at: datetime = Field(sa_type=Instant)
    seen_at: datetime = Field(sa_type=Instant)


class Sharer(SQLModel, table=True):
    """A person who shares an address with others, behind a word of their own."""

    __table_args__ = (UniqueConstraint("identity_id", "person_id"),)
    id: int | None = Field(default=None, primary_key=True)
    identity_id: int = Field(foreign_key="identity.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    word_hash: str = Field(sa_type=Secret)


class Consented(SQLModel, table=True):
    """One answer to one question of consent, with the version of the text it was given to."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    purpose: str
    given: bool
    version: str
    language: str
    at: datetime = Field(sa_type=Instant)


class JoinCode(SQLModel, table=True):
    """A one-time code that joins another address to the person; only its hash is here."""

    __table_args__ = (Index("ix_joincode_hash", "code_hash", unique=True),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    code_hash: str
    made_at: datetime = Field(sa_type=Instant)
    used_at: datetime | None = Field(default=None, sa_type=Instant)
