"""What the chat page asks of the house, beside the talk itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.channel import Button, File


@dataclass(frozen=True)
class Visitor:
    """What the page must know about the person at an address.

    language: the one they chose, "" while unknown. zone: for the days between messages.
    person: what to send for "Talk to a person", "" while nobody answers.
    held_by: "Leena, your coach" while this person writes instead of the program.
    menu: what stands beside the talk on a wide screen.
    theme: "light", "dark" or "" for what the device says. large: large and simple.
    """

    language: str = ""
    zone: str = ""
    person: str = ""
    held_by: str = ""
    menu: tuple[Button, ...] = ()
    theme: str = ""
    large: bool = False


Who = Callable[[str], Awaitable[Visitor]]
"""who(address) -> the visitor; an unknown address gives `Visitor()`."""

Files = Callable[[str, str], Awaitable[File | None]]
"""files(address, id) -> the file, or None unless it lies in the talk of this very address."""

Visited = Callable[[str], Awaitable[None]]
"""visited(address): they opened the page; what waited for their next visit may be said now."""


@dataclass(frozen=True)
class Limits:
    """How much the web chat takes, and how long it waits.

    a_minute: messages of one address. newcomers_a_minute: new talks from one network address.
    body: bytes of a request. longest: characters of a message. last: entries on the page.
    streams: open event streams in all, streams_each of one address.
    beat: seconds between signs of life. look_every: seconds until the talk is looked at again
    without having been woken (1 where another process may write to it).
    answer_within: seconds a page without script waits for the answer before it is shown.
    """

    a_minute: int = 60
    newcomers_a_minute: int = 120
    body: int = 8192
    longest: int = 2000
    last: int = 50
    streams: int = 2000
    streams_each: int = 6
    beat: float = 15.0
    look_every: float = 15.0
    answer_within: float = 2.0
