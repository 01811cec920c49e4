"""The talk: what was heard, where people are, what is to be said, and what was promised."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlmodel import Field, Index, SQLModel, UniqueConstraint, text

from storage.columns import Instant, Packed, Secret


class Heard(SQLModel, table=True):
    """An update we have taken a turn for. The same update never counts twice."""

    __table_args__ = (UniqueConstraint("channel", "update"),)
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    update: str
    identity_id: int = Field(foreign_key="identity.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    words: Any = Field(default=None, sa_type=Packed, nullable=True)
    """What they said or the label they pressed, for the page; none where it must not be kept."""
    at: datetime = Field(sa_type=Instant, index=True)


class Place(SQLModel, table=True):
    """Where a person is in the conversation."""

    person_id: int = Field(primary_key=True, foreign_key="person.id")
    bookmark: Any = Field(sa_type=Packed)
    scene: str = ""
    screen: str = ""
    """The open question, for counting where people stop; empty while none is open."""
    at: datetime = Field(sa_type=Instant)


class ToSend(SQLModel, table=True):
    """A message that is to go out. Nothing is sent before it is here.

    urgency: see the channel's promise. status: queued, sending, sent, unknown, dead.
    not_before: wait until then. deadline: after that it is of no use to anyone.
    """

    __tablename__ = "to_send"
    __table_args__ = (
        Index(
            "ix_to_send_waiting", "identity_id", "urgency", "id",
            sqlite_where=text("status = 'queued'"),
            postgresql_where=text("status = 'queued'"),
        ),
        Index("ix_to_send_talk", "identity_id", "seq"),
        Index(
            "ix_to_send_unasked", "person_id", "made_at",
            sqlite_where=text("unasked"),
            postgresql_where=text("unasked"),
        ),
        Index(
            "ix_to_send_order", "urgency", "id",
            sqlite_where=text("status = 'queued'"),
            postgresql_where=text("status = 'queued'"),
        ),
        Index("ix_to_send_shown", "identity_id", "visit"),
        Index(
            "ix_to_send_sending", "identity_id",
            sqlite_where=text("status = 'sending'"),
            postgresql_where=text("status = 'sending'"),
        ),
        Index(
            "ix_to_send_word", "word_id",
            sqlite_where=text("word_id IS NOT NULL"),
            postgresql_where=text("word_id IS NOT NULL"),
        ),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    identity_id: int = Field(foreign_key="identity.id")
    urgency: int = 0
    status: str = "queued"
    show: Any = Field(sa_type=Packed)
    visit: int = 0
    edit: bool = False
    unasked: bool = False
    """Nobody asked for it: it counts in the weekly cap over all senders."""
    staff: bool = False
    """For the operator's own chat, about this person."""
    word_id: int | None = Field(default=None, sa_type=BigInteger)
    """The words of a coach that it carries, so that the coach sees whether they arrived."""
    attempts: int = 0
    not_before: datetime | None = Field(default=None, sa_type=Instant)
    deadline: datetime | None = Field(default=None, sa_type=Instant)
    made_at: datetime = Field(sa_type=Instant)
    sent_at: datetime | None = Field(default=None, sa_type=Instant)
    seq: int = Field(default=0, sa_type=BigInteger)
    """The order in which messages were sent, which is not that in which they were written."""
    message: str = ""
    """Its id on the channel."""
    words: Any = Field(default=None, sa_type=Packed, nullable=True)
    """The words as they were sent: the talk shown on the page and in the export, for 30 days."""
    error: str = ""


class Promise(SQLModel, table=True):
    """A reminder we owe.

    wake: bound to a turn, void once they have moved on. remind: bound to a thing and a card.
    local_at: the person's own date and hour it was promised for; due_at follows their zone.
    """

    __table_args__ = (
        Index(
            "ix_promise_due", "due_at",
            sqlite_where=text("kept_at IS NULL"),
            postgresql_where=text("kept_at IS NULL"),
        ),
        Index(
            "ix_promise_open", "person_id", "card", "thing_kind", "thing_id",
            sqlite_where=text("kept_at IS NULL"),
            postgresql_where=text("kept_at IS NULL"),
        ),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str
    card: str = ""
    thing_kind: str = ""
    thing_id: int = 0
    turn: int = 0
    local_at: str = ""
    note: Any = Field(default=None, sa_type=Packed, nullable=True)
    """What the card is to say beside the thing itself, such as the time before it moved."""
    due_at: datetime = Field(sa_type=Instant)
    made_at: datetime = Field(sa_type=Instant)
    kept_at: datetime | None = Field(default=None, sa_type=Instant)
    outcome: str = ""
    """spoken, void, silent, cancelled: what became of it."""


class SetAside(SQLModel, table=True):
    """An update that could not be read or made three turns fail; gone in 7 days."""

    __tablename__ = "set_aside"
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    update: str
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    raw: str = Field(default="", sa_type=Secret)
    reason: str = ""
    at: datetime = Field(sa_type=Instant)


class StaffWord(SQLModel, table=True):
    """What a person and somebody of the staff said to each other.

    by: "person", or "coach" with who it was.
    """

    __tablename__ = "staff_word"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    by: str
    by_id: int | None = Field(default=None, sa_type=BigInteger, index=True)
    by_name: str = Field(default="", sa_type=Secret)
    group_word_id: int | None = Field(default=None, sa_type=BigInteger, index=True)
    """The words to many that these are one copy of; they may be gone by now."""
    text: str = Field(sa_type=Secret)
    at: datetime = Field(sa_type=Instant)
