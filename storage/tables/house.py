"""What the house remembers of itself: no people here."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel, UniqueConstraint

from storage.columns import Instant, Packed


class Tick(SQLModel, table=True):
    """A beat that has fired for its slot: two clocks cannot fire it twice."""

    __table_args__ = (UniqueConstraint("name", "slot"),)
    id: int | None = Field(default=None, primary_key=True)
    name: str
    slot: str
    at: datetime = Field(sa_type=Instant)


class Setting(SQLModel, table=True):
    """A fact the house keeps over restarts, such as the demo's time."""

    name: str = Field(primary_key=True)
    value: Any = Field(sa_type=Packed)


class Erased(SQLModel, table=True):
    """That the person with this number was deleted: so that a backup brings nobody back."""

    id: int | None = Field(default=None, primary_key=True)
    made_at: datetime = Field(sa_type=Instant)
    """When they had come: after a restore the same number may be somebody else's."""
    at: datetime = Field(sa_type=Instant)


class Counted(SQLModel, table=True):
    """Something counted without people: a wished language, a barrier."""

    __table_args__ = (UniqueConstraint("what", "day"),)
    id: int | None = Field(default=None, primary_key=True)
    what: str
    day: str
    number: int = 0
