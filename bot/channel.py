"""The promise every channel keeps: updates come in as Incoming, messages go out as Outgoing.

A channel knows nothing of scenes or storage. It says what it can do (Abilities), hands each
update to `hear` and lets it go only after that returns, and answers each send with an Outcome.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import IntEnum
from typing import Protocol


class Urgency(IntEnum):
    """What overtakes what: an answer to somebody waiting goes before everything else."""

    REPLY = 0
    RELAY = 1
    NUDGE = 2
    BROADCAST = 3


# In.


@dataclass(frozen=True)
class Wrote:
    text: str


@dataclass(frozen=True)
class Tapped:
    """A button was pressed; `code` is what we put on it."""

    code: str


@dataclass(frozen=True)
class Began:
    """They opened the talk, perhaps by a link with a payload."""

    payload: str = ""


@dataclass(frozen=True)
class SentOther:
    """Something without words for us: voice, sticker, photo, place, file."""

    kind: str


@dataclass(frozen=True)
class SentCard:
    """A contact of their phone: the name alone. Its number and address are never read.

    several: it came in a file with more of them; this is the first.
    """

    name: str
    several: bool = False


@dataclass(frozen=True)
class Left:
    """They blocked us or deleted their account: nothing can be sent there any more."""


@dataclass(frozen=True)
class CameBack:
    """They let us write again."""


@dataclass(frozen=True)
class MovedTo:
    """The chat has a new address from now on."""

    address: str


What = Wrote | Tapped | Began | SentOther | SentCard | Left | CameBack | MovedTo


@dataclass(frozen=True)
class Incoming:
    """One update, read. `update` is unique within the channel; `address` is where it came from.

    language: the client's language tag, only a hint. at: when we got it, UTC.
    """

    channel: str
    update: str
    address: str
    what: What
    at: datetime
    language: str = ""
    zone: str = ""
    """The browser's time zone, where a channel can tell; only a hint."""


@dataclass(frozen=True)
class Heard:
    """What hearing came to, after the commit.

    new: False when this update had been heard before. whisper: words for a toast, or "".
    """

    new: bool
    whisper: str = ""


Hear = Callable[[Incoming], Awaitable[Heard]]
"""Take the turn for an update. Returns after the commit.

Raises Busy when the house cannot take more now: keep the update, offer it again shortly.
"""


class Busy(Exception):
    """The house is full or its database is not answering; nothing was taken."""


# Out.


@dataclass(frozen=True)
class Part:
    """One paragraph. A copy part is a block to copy, without isolation marks."""

    text: str
    copy: bool = False
    language: str = ""
    """Where it differs from the message's language."""


@dataclass(frozen=True)
class Button:
    """kind: "own", "main" (the one next thing), "on" or "off" (a toggle), "last" (the quiet last
    row), "link" (opens url), "window" (opens a page of our own inside the channel).
    """

    label: str
    code: str = ""
    kind: str = "own"
    url: str = ""


@dataclass(frozen=True)
class File:
    """A file to send. What takes long to draw is drawn by `make` when it is sent, in a thread."""

    name: str
    content: bytes = b""
    kind: str = "document"
    """document or picture."""
    says: str = ""
    """What a picture shows, for those who do not see it."""
    make: Callable[[], bytes] | None = None

    async def made(self) -> File:
        """The same file with its content."""
        if self.make is None:
            return self
        return replace(self, content=await asyncio.to_thread(self.make), make=None)


@dataclass(frozen=True)
class Outgoing:
    """One message, in the reader's words. `edits` is the message id to change in place."""

    address: str
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()
    language: str = "en"
    right_to_left: bool = False
    edits: str = ""
    file: File | None = None
    urgency: Urgency = Urgency.REPLY
    silent: bool = False
    """Whether it should arrive without a sound."""


@dataclass(frozen=True)
class Sent:
    message: str


@dataclass(frozen=True)
class TryAgain:
    """Not now: the same message later, in `after` seconds or as the sender sees fit.

    counts: whether it uses up a try (a 429 does not).
    """

    after: float | None
    reason: str
    counts: bool = True


@dataclass(frozen=True)
class Gone:
    """Nobody is there any more: blocked, deactivated, deleted."""

    reason: str


@dataclass(frozen=True)
class Moved:
    """The chat lives at a new address; send it there."""

    address: str


@dataclass(frozen=True)
class Refused:
    """This message will never be taken as it is."""

    reason: str


@dataclass(frozen=True)
class Unknown:
    """It left us, but whether it arrived cannot be told: time-out or unreadable answer."""

    reason: str


Outcome = Sent | TryAgain | Gone | Moved | Refused | Unknown


@dataclass(frozen=True)
class Abilities:
    """What a channel can do; rendering fits the message to it and the contract suite prints it.

    longest: characters of a message, in UTF-16 code units.
    """

    buttons: bool = True
    edits: bool = True
    pictures: bool = True
    files: bool = True
    toasts: bool = True
    links: bool = True
    longest: int = 4096
    button_bytes: int = 64
    reach_out: bool = True
    """Whether a message arrives when the person is not looking."""
    old_buttons: bool = True
    """Whether the buttons of earlier messages can still be pressed."""
    wire: bool = True
    """Whether sending crosses a network. Without a wire a message is sent when it lies in the
    talk, and the channel only shows it."""


class Channel(Protocol):
    """A way to talk. One instance per configured bot, page or terminal."""

    @property
    def name(self) -> str: ...

    @property
    def abilities(self) -> Abilities: ...

    async def run(self, hear: Hear) -> None:
        """Take updates in until cancelled; each is let go only after `hear` has returned."""

    async def turn(self, address: str, urgency: Urgency) -> None:
        """Wait until a message to this address may go, without having begun to send it."""

    def laid_down(self, address: str) -> None:
        """Messages have been laid into the talk of this address (channels without a wire)."""

    async def send(self, message: Outgoing) -> Outcome:
        """Send or edit one message. Never raises for what the world does."""

    async def close(self) -> None:
        """Let go of connections."""


# The talk as a page shows it.


@dataclass(frozen=True)
class Entry:
    """One entry of the talk. `mine` are the person's own words.

    cursor: ask for what comes after it. visit: which showing of a screen it belongs to;
    an entry with `edits` changes the buttons of that visit instead of standing by itself.
    """

    cursor: str
    mine: bool
    parts: tuple[Part, ...]
    at: datetime
    buttons: tuple[Button, ...] = ()
    language: str = "en"
    visit: int = 0
    edits: bool = False
    file: str = ""
    update: str = ""
    """For own words: the update they came with, so that a page knows its own message again."""
    extra: dict[str, str] = field(default_factory=dict)


Talk = Callable[[str, str, int], Awaitable[list[Entry]]]
"""talk(address, after cursor ("" for the last ones), at most) -> entries, oldest first."""
