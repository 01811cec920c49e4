"""What people make here: goals, contacts, drafts, and calls for a human being."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, Index, SQLModel, text

from storage.columns import Instant, Packed, Secret


class Goal(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    text: str = Field(default="", sa_type=Secret)
    area: str = ""
    kind: str = "do"
    target: int = 0
    unit: str = ""
    importance: int | None = None
    confidence: int | None = None
    deadline: date | None = None
    first_step: str = Field(default="", sa_type=Secret)
    state: str = "active"
    vision: str = Field(default="", sa_type=Secret)
    lesson: str = Field(default="", sa_type=Secret)
    done: int = 0
    made: date | None = None
    made_at: datetime = Field(sa_type=Instant)


class Contact(SQLModel, table=True):
    """Someone a person knows: a nickname and notes, never a phone number or address."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    label: str = Field(default="", sa_type=Secret)
    state: str = "new"
    where_met: str = ""
    topics: str = Field(default="", sa_type=Secret)
    promise: str = Field(default="", sa_type=Secret)
    promised_by: str = ""
    promise_due: date | None = None
    """Until when it is promised."""
    note: str = Field(default="", sa_type=Secret)
    helix: str = ""
    tie: str = ""
    local: str = ""
    last_band: str = ""
    in_field: str = ""
    role: str = ""
    """What they do among people, where it makes them a connector: teacher, club leader ..."""
    many: bool = False
    """Named as somebody who knows many people."""
    score: Any = Field(default_factory=list, sa_type=Packed)
    """Six answers of 0 to 2, for the person's eyes only."""
    source: str = ""
    last_contact: date | None = None
    cadence_days: int | None = None
    next_due: date | None = None
    snoozes: int = 0
    unanswered: int = 0
    told: str = ""
    boost_rounds: int = 0
    through: int | None = None
    """The contact who introduced them; it may be deleted by now."""
    added: date | None = None
    noticed: date | None = None
    """When the person was told that this archived contact will be deleted."""
    made_at: datetime = Field(sa_type=Instant)
    used_at: datetime = Field(sa_type=Instant, index=True)


class ContactLog(SQLModel, table=True):
    """They had contact, and what came of it."""

    __tablename__ = "contact_log"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    contact_id: int = Field(foreign_key="contact.id", index=True)
    how: str
    benefits: Any = Field(default_factory=list, sa_type=Packed)
    at: datetime = Field(sa_type=Instant)


class Draft(SQLModel, table=True):
    """A message the person writes to somebody; kept for 30 days."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    template: str
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    text: str = Field(sa_type=Secret)
    made: date | None = None
    made_at: datetime = Field(sa_type=Instant)


class HelpRequest(SQLModel, table=True):
    """They want to talk to a human being; open until somebody has answered."""

    __tablename__ = "help_request"
    __table_args__ = (
        Index(
            "ix_help_request_open", "at", "id",
            sqlite_where=text("answered_at IS NULL"),
            postgresql_where=text("answered_at IS NULL"),
        ),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    how: str
    text: str = Field(default="", sa_type=Secret)
    at: datetime = Field(sa_type=Instant)
    told_at: datetime | None = Field(default=None, sa_type=Instant)
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    answered_by: str = Field(default="", sa_type=Secret)
    """The name of who answered."""
