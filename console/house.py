"""What pages may ask of the running house beside its data: how it is, and its operator's texts.

The composition root gives it; a page gets plain values and knows neither clock nor files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol

from storage.turns import World

SIMPLE: Final = ("name", "contact", "office_hours", "youth", "telegram_bot", "telegram_chat")
"""The fields of operator.toml that a form can change."""


@dataclass(frozen=True)
class Beat:
    """One thing the clock does again and again. at: when it last ended well, None before that.

    late: it should have come again long ago.
    """

    name: str
    at: datetime | None
    late: bool = False


@dataclass(frozen=True)
class SetUp:
    """What is there of all that can be set up; the same that `silta doctor` tells."""

    languages: tuple[str, ...]
    telegram: bool = False
    calls: bool = False
    """Whether calls for a human being have a chat to go to."""
    public_url: bool = False
    wrong: tuple[str, ...] = ()
    """Sentences about files that cannot be read as they are, in English as their authors get them.
    """


@dataclass(frozen=True)
class OneFile:
    """A file of the operator: its name in the home, whether it is there, when it last changed."""

    place: str
    there: bool = False
    changed: datetime | None = None
    example: str = ""


@dataclass(frozen=True)
class Texts:
    """The operator's own data as the house reads it now.

    fields: the simple ones. mark: names this very state of the file, so that nobody's change is
    lost. links: (country, step) -> (name, address). by_hand: the form cannot change this file.
    locked: no page may change it, because this is a demonstration.
    """

    fields: Mapping[str, str]
    helplines: Mapping[str, Sequence[tuple[str, str]]]
    links: Mapping[tuple[str, str], Sequence[tuple[str, str]]]
    files: Sequence[OneFile]
    wrong: Sequence[str] = ()
    mark: str = ""
    by_hand: bool = False
    locked: bool = False
    country: str = ""
    """Where most people live."""


@dataclass(frozen=True)
class Tried:
    """What would become of a change: the fields as they would be read, and what is wrong."""

    fields: Mapping[str, str]
    wrong: Sequence[str] = ()
    changed_meanwhile: bool = False


# Trying the talk out


@dataclass(frozen=True)
class Trial:
    """A talk that nobody has: as the page of it needs it, newest last.

    entries: as `entry.html` shows them. came: how many messages the clock brought when it was
    turned last.
    """

    language: str
    now: datetime
    zone: str
    entries: Sequence[Any] = ()
    notice: str = ""
    came: int | None = None
    due: datetime | None = None
    """When the next reminder is due; None when nothing is promised."""


@dataclass(frozen=True)
class TrialFile:
    """A file of such a talk. kind: the media type of a picture, "" for anything to keep."""

    name: str
    content: bytes = field(repr=False)
    kind: str = ""


class TooMany(Exception):
    """Too many trials are alive; one of them must end first."""


class Trials(Protocol):
    """Throw-away houses in memory, one for each signed-in browser."""

    def look(self, session: int) -> Trial | None:
        """The trial of this session; None when there is none, or its time is over."""

    def begin(self, session: int, language: str) -> None:
        """A new one, in place of an old one. Raises TooMany."""

    def say(self, session: int, key: str, text: str = "", code: str = "") -> bool:
        """Words, or a button; the same key and words count once. Whether there is a trial."""

    def turn_clock(self, session: int, how: str) -> bool:
        """day, week, next: what is promised until then comes. Whether there is a trial."""

    async def file(self, session: int, id: str) -> TrialFile | None: ...

    def end(self, session: int) -> None: ...


# The whole of it


class House(Protocol):
    """The running house, as far as pages may know it."""

    @property
    def world(self) -> World:
        """What every turn needs; another one after the operator's texts have changed."""

    @property
    def trials(self) -> Trials: ...

    def beats(self) -> Sequence[Beat]: ...

    def works(self) -> bool:
        """Whether the database can be written."""

    def set_up(self) -> SetUp: ...

    def texts(self) -> Texts: ...

    def try_texts(self, fields: Mapping[str, str], mark: str) -> Tried:
        """How the fields would be read; nothing is written."""

    def keep_texts(self, fields: Mapping[str, str], mark: str) -> Tried:
        """Write them, keep the old file beside, and let the house go on with the new ones.

        When something is wrong, nothing is written.
        """
