"""Who works here, with whom, and every look they take at somebody."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, Index, SQLModel, UniqueConstraint, text

from storage.columns import Instant, Packed, Secret


class Role(SQLModel, table=True):
    """What a person is here beside somebody with contacts of their own; one may be several."""

    __table_args__ = (
        Index(
            "ix_role_open", "person_id", "kind", unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str
    """One of `storage.access.ROLES`."""
    made_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)


class SignIn(SQLModel, table=True):
    """A link that opens the pages once, within ten minutes; only its hash is here."""

    __tablename__ = "sign_in"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    key_hash: str = Field(index=True, unique=True)
    made_at: datetime = Field(sa_type=Instant)
    used_at: datetime | None = Field(default=None, sa_type=Instant)


class Session(SQLModel, table=True):
    """A browser that is signed in. It ends by itself, or from any other browser of the person."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    key_hash: str = Field(index=True, unique=True)
    device: str = ""
    """What the browser says it is, in two words: "Firefox, Android"."""
    made_at: datetime = Field(sa_type=Instant)
    seen_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    """When it ended; for a short one also when it will."""


class Cohort(SQLModel, table=True):
    """A group of people and the coaches who go with them. People are told "group"."""

    id: int | None = Field(default=None, primary_key=True)
    name: str
    code: str = Field(index=True, unique=True)
    """What stands in its link and on its poster."""
    country: str = ""
    office_hours: str = ""
    """When its coaches answer, in their own words; empty: the operator's."""
    next_at: datetime | None = Field(default=None, sa_type=Instant)
    next_about: str = ""
    """The next meeting of the group, and what it is about."""
    made_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)


class CohortCoach(SQLModel, table=True):
    """A coach of a group."""

    __tablename__ = "cohort_coach"
    __table_args__ = (UniqueConstraint("cohort_id", "person_id"),)
    id: int | None = Field(default=None, primary_key=True)
    cohort_id: int = Field(foreign_key="cohort.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    made_at: datetime = Field(sa_type=Instant)


class Member(SQLModel, table=True):
    """Somebody in a group, and how much its coaches may see of them: level 0 to 3."""

    __table_args__ = (
        Index(
            "ix_member_open", "cohort_id", "person_id", unique=True,
            sqlite_where=text("left_at IS NULL"),
            postgresql_where=text("left_at IS NULL"),
        ),
        Index("ix_member_list", "cohort_id", "left_at", "level", "person_id"),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    cohort_id: int = Field(foreign_key="cohort.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    level: int = 0
    joined_at: datetime = Field(sa_type=Instant)
    level_at: datetime = Field(sa_type=Instant)
    left_at: datetime | None = Field(default=None, sa_type=Instant)


class Shared(SQLModel, table=True):
    """One card that a person showed to their coaches themselves, until they take it back."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    thing_kind: str
    thing_id: int
    at: datetime = Field(sa_type=Instant)


class Look(SQLModel, table=True):
    """Somebody of the staff looked at a person, or at the list of a group that they are in."""

    __table_args__ = (
        Index("ix_look_person_id_at", "person_id", "at"),
        Index("ix_look_by_id_at", "by_id", "at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    by_id: int | None = Field(default=None, foreign_key="person.id")
    by_name: str = Field(default="", sa_type=Secret)
    """Their name as it was then: the person may read it when the coach is long gone."""
    what: str
    """page, list, talk: the person's own page, the list of a group, what was said.

    admin, aside: their name among everybody's, an update of theirs that could not be handled.
    """
    at: datetime = Field(sa_type=Instant)


class Note(SQLModel, table=True):
    """What a coach wants to remember of a person. The person may ask to read it."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    by_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    by_name: str = Field(default="", sa_type=Secret)
    text: str = Field(default="", sa_type=Secret)
    sees: str = "me"
    """me: the writer alone; coaches: all coaches of the person's group; person: they too."""
    at: datetime = Field(sa_type=Instant)


class TakeOver(SQLModel, table=True):
    """A person of the staff holds somebody's talk, from a moment to a moment."""

    __tablename__ = "take_over"
    __table_args__ = (
        Index(
            "ix_take_over_open", "person_id", unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    by_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    by_name: str = Field(default="", sa_type=Secret)
    began_at: datetime = Field(sa_type=Instant)
    until: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    how: str = ""
    """handed_back, in_time, stopped, left: how it ended."""


class GroupWord(SQLModel, table=True):
    """The same words of a coach to many of a group."""

    __tablename__ = "group_word"
    id: int | None = Field(default=None, primary_key=True)
    cohort_id: int = Field(foreign_key="cohort.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    """Who wrote them."""
    text: str = Field(default="", sa_type=Secret)
    people: int = 0
    at: datetime = Field(sa_type=Instant)


class Sign(SQLModel, table=True):
    """Something that happened and that a coach may want to know (content.md §21, W1-W9).

    It names an event, never what somebody is; it fades 30 days after it was last true.
    """

    __table_args__ = (UniqueConstraint("person_id", "kind"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str
    note: Any = Field(default=None, sa_type=Packed, nullable=True)
    since: datetime = Field(sa_type=Instant)
    at: datetime = Field(sa_type=Instant)
    """When it was last true."""


class Progress(SQLModel, table=True):
    """When a person began a step, and when it was finished: days, no content."""

    __table_args__ = (UniqueConstraint("person_id", "step"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    step: str
    begun: date | None = None
    done: date | None = None
    used: date | None = None
    """The last day on which one of its tools was used."""
