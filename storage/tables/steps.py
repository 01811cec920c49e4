"""What people make on the seven steps: sheets, and the actions of their plan."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, Index, SQLModel

from storage.columns import Instant, Packed, Secret


class Sheet(SQLModel, table=True):
    """What one tool left in a person's hands: strengths, a map, a plan, a good moment.

    `says` are answers as `dialogs.memory` writes them; which ones is the kind's own matter.
    """

    __table_args__ = (Index("ix_sheet_person_id_kind", "person_id", "kind"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    kind: str
    says: Any = Field(default_factory=dict, sa_type=Packed)
    about_kind: str = ""
    about_id: int = 0
    """What it is about: a contact, an event; it may be gone by now."""
    made: date | None = None
    made_at: datetime = Field(sa_type=Instant)
    changed_at: datetime = Field(sa_type=Instant)


class Action(SQLModel, table=True):
    """One thing somebody plans to do for their network, with a day."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    what: str = Field(default="", sa_type=Secret)
    """A name of the action library, or own words."""
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    on: date | None = None
    when: str = Field(default="", sa_type=Secret)
    then: str = Field(default="", sa_type=Secret)
    state: str = "planned"
    gap: str = ""
    done_on: date | None = None
    made: date | None = None
    made_at: datetime = Field(sa_type=Instant)


class CalendarKey(SQLModel, table=True):
    """The secret in a private calendar address; only its hash is here.

    The message that told the address holds it as long as everything said is kept.
    """

    __tablename__ = "calendar_key"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    key_hash: str = Field(index=True, unique=True)
    made_at: datetime = Field(sa_type=Instant)
