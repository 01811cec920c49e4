"""The web chat as a channel: the talk itself is the mailbox, so sending only wakes the page.

There is no wire: a message is sent as soon as it lies in the talk, which the house stores. All
that is left to do is to ring at the pages open on this address; they look what is new.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter, OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from bot.channel import Abilities, Busy, Hear, Heard, Incoming, Outgoing, Sent, Urgency

WHISPERS: Final = 1000
"""How many whispers wait at most for pages without script."""


class WebChannel:
    """Keeps the promise of `bot.channel.Channel` for browsers. Belongs to one event loop."""

    name = "web"
    abilities = Abilities(reach_out=False, wire=False)

    def __init__(self) -> None:
        self._hear: Hear | None = None
        self._bells: dict[str, set[asyncio.Event]] = {}
        self._streams: Counter[str] = Counter()
        self._whispers: OrderedDict[str, str] = OrderedDict()
        self._over = asyncio.Event()
        self.counts: Counter[str] = Counter()
        """How often what happened: heard, repeated, and refused for each reason."""

    # The promise.

    async def run(self, hear: Hear) -> None:
        """Let the pages hear until cancelled or closed; then the open streams end."""
        self._over.clear()
        self._hear = hear
        try:
            await self._over.wait()
        finally:
            self._hear = None
            await self.close()

    async def turn(self, address: str, urgency: Urgency) -> None:
        """Nobody has to wait: nothing leaves the house."""

    def laid_down(self, address: str) -> None:
        """Something new lies in the talk: ring at the pages that show it."""
        self._ring(address)

    async def send(self, message: Outgoing) -> Sent:
        """The message lies in the talk, or will in a moment; the pages look more than once."""
        self._ring(message.address)
        return Sent(secrets.token_hex(8))

    async def close(self) -> None:
        """End the open streams; browsers come back by themselves."""
        self._over.set()
        for address in tuple(self._bells):
            self._ring(address)

    # What the pages use.

    @property
    def over(self) -> bool:
        """Whether streams are to end."""
        return self._over.is_set()

    @property
    def streams(self) -> int:
        """How many event streams are open."""
        return self._streams.total()

    async def hear(self, incoming: Incoming) -> Heard:
        """Hand one update to the house. Raises Busy when it cannot be taken now."""
        if self._hear is None:
            raise Busy("nobody hears the pages yet")
        heard = await self._hear(incoming)
        self.counts["heard" if heard.new else "repeated"] += 1
        self._ring(incoming.address)  # the same talk may be open in another window
        return heard

    def _ring(self, address: str) -> None:
        for bell in self._bells.get(address, ()):
            bell.set()

    @contextmanager
    def listening(self, address: str) -> Iterator[asyncio.Event]:
        """A bell that rings whenever something new is said at the address."""
        bell = asyncio.Event()
        self._bells.setdefault(address, set()).add(bell)
        try:
            yield bell
        finally:
            bells = self._bells[address]
            bells.discard(bell)
            if not bells:
                del self._bells[address]

    @contextmanager
    def streaming(self, address: str) -> Iterator[None]:
        """Count an open stream for as long as it is open."""
        self._streams[address] += 1
        try:
            yield
        finally:
            self._streams[address] -= 1
            if not self._streams[address]:
                del self._streams[address]

    def streams_of(self, address: str) -> int:
        """How many streams are open on one address."""
        return self._streams[address]

    def keep_whisper(self, address: str, words: str) -> None:
        """Keep a passing word for the next page of somebody without script."""
        if words:
            self._whispers[address] = words
            if len(self._whispers) > WHISPERS:
                self._whispers.popitem(last=False)

    def whisper_for(self, address: str) -> str:
        """The word kept for this page, once."""
        return self._whispers.pop(address, "")
