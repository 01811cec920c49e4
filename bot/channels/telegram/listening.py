"""From the bytes of one update to a turn that is committed, and a toast for whoever tapped.

Polling and webhook both hand their updates to a Listener; they differ only in what they do when
the house is busy: polling offers the update again, the webhook lets Telegram do so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final, Protocol

import structlog

from bot.channel import Busy, Hear, Incoming, SentCard, SentOther, Urgency
from bot.channels.telegram.entities import cut
from bot.channels.telegram.updates import Envelope, SetAside
from bot.channels.telegram.wire import NoAnswer, Wire

log = structlog.get_logger()

SetAsideHow = Callable[[int | None, bytes, str], Awaitable[None]]
"""Keep an update nobody could take, for a person to look at: its number, its bytes, a reason.

Raises Busy when it cannot be kept now; the update is then offered again.
"""

LONGEST_TOAST: Final = 200  # core.telegram.org/bots/api#answercallbackquery
MOST_TOASTS: Final = 200
TOAST_PATIENCE: Final = 10.0  # seconds; a toast that comes later helps nobody


class Pacer(Protocol):
    """What we need of bot.pace.Pace: one for all that a token sends."""

    async def turn(self, chat: str | None, group: bool, urgency: Urgency) -> None: ...

    def parked(self, chat: str | None, seconds: float) -> bool | None:
        """True when nobody may be written to now, not only this chat."""


async def keep_nothing(number: int | None, raw: bytes, reason: str) -> None:
    """Set an update aside by noting that there was one; its content is let go."""
    log.warning("update_set_aside", update=number, reason=reason)


class Loads(Protocol):
    """What we need of files.Files: contact cards are loaded before they are heard."""

    async def card(self, file: str, address: str) -> SentCard | SentOther: ...

    def heard(self, file: str) -> None: ...


class Listener:
    """Takes envelopes to the house, one at a time in each lane."""

    def __init__(
        self, hear: Hear, set_aside: SetAsideHow, toasts: Toasts, files: Loads | None = None
    ) -> None:
        self._hear = hear
        self._set_aside = set_aside
        self._toasts = toasts
        self._files = files

    async def take(self, envelope: Envelope) -> None:
        """Hear it or set it aside; then Telegram may forget it. Raises Busy, nothing else."""
        whisper = ""
        match envelope.holds:
            case Incoming() as incoming:
                whisper = await self._heard(incoming, envelope)
            case SetAside(reason=reason):
                await self._put_aside(envelope, reason)
        if envelope.tap:
            self._toasts.show(envelope.tap, whisper)

    async def _heard(self, incoming: Incoming, envelope: Envelope) -> str:
        try:
            whisper = (await self._hear(await self._whole(incoming, envelope.card))).whisper
            if envelope.card and self._files is not None:
                self._files.heard(envelope.card)
            return whisper
        except Busy:
            raise
        except asyncio.CancelledError as stop:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise  # it is we who are told to stop
            return await self._given_up(envelope, stop)
        except Exception as bug:
            return await self._given_up(envelope, bug)

    async def _whole(self, incoming: Incoming, card: str) -> Incoming:
        """With what stands on the card they sent, if they sent one. Only their lane waits."""
        if not card or self._files is None:
            return incoming
        return replace(incoming, what=await self._files.card(card, incoming.address))

    async def _given_up(self, envelope: Envelope, bug: BaseException) -> str:
        """The house has tried three times and apologised; what still comes out of it must not
        hold up everybody else. Only the kind is logged: its words may quote the person."""
        log.error("update_not_heard", update=envelope.number, error=type(bug).__name__)
        await self._put_aside(envelope, "could-not-be-heard")
        return ""

    async def _put_aside(self, envelope: Envelope, reason: str) -> None:
        try:
            await self._set_aside(envelope.number, envelope.raw, reason)
        except Busy:
            raise
        except Exception as bug:
            log.error("update_not_kept", update=envelope.number, error=type(bug).__name__)


class Toasts:
    """Answers to button presses: sent beside the talk, never waited for, never repeated."""

    def __init__(self, wire: Wire, pace: Pacer) -> None:
        self._wire = wire
        self._pace = pace
        self._flying: set[asyncio.Task[None]] = set()

    def show(self, tap: str, words: str) -> None:
        """Stop the button's turning wheel, with words where there are some."""
        if len(self._flying) >= MOST_TOASTS:
            return  # Telegram is not to be reached; the wheel stops by itself
        flight = asyncio.get_running_loop().create_task(self._fly(tap, words))
        self._flying.add(flight)
        flight.add_done_callback(self._flying.discard)

    async def close(self, patience: float) -> None:
        """Give those on their way `patience` seconds."""
        if self._flying:
            _, late = await asyncio.wait(self._flying, timeout=patience)
            for flight in late:
                flight.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _fly(self, tap: str, words: str) -> None:
        answer = {"callback_query_id": tap}
        if words:
            answer["text"] = cut(words, LONGEST_TOAST)
        try:
            async with asyncio.timeout(TOAST_PATIENCE):
                await self._pace.turn(None, False, Urgency.REPLY)
                await self._wire.ask("answerCallbackQuery", answer)
        except (NoAnswer, TimeoutError):
            log.debug("toast_did_not_arrive")
