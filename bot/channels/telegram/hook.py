"""Updates by webhook: Telegram's call is answered with 200 only after its turn is committed.

    POST with the secret --> one lane per chat --> hear --> 200
              |                                     |
              +-- 403, nothing is read              +-- busy, closing, full: 503, come again

Telegram repeats what was not answered with 200, so a crash at any point loses nothing here either.
Source: core.telegram.org/bots/api#setwebhook.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import structlog

from bot.channel import Busy, Hear
from bot.channels.telegram.files import LOAD_WITHIN, Files
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.listening import Listener, Pacer, SetAsideHow, Toasts, keep_nothing
from bot.channels.telegram.updates import WANTED, Envelope, opened
from bot.channels.telegram.wire import Answer, NoAnswer, Wire, WrongToken

log = structlog.get_logger()

SECRET_HEADER: Final = "x-telegram-bot-api-secret-token"  # a header's name
MOST_AT_ONCE: Final = 100
"""Calls in our hands at a time; Telegram is asked for 40 lines, so only a flood comes here."""
LINES: Final = 40
LARGEST: Final = 1_000_000  # bytes of a call; updates are a few thousand
COME_AGAIN: Final = 2  # seconds
FIRST_WAIT: Final = 1.0
LONGEST_WAIT: Final = 60.0
PATIENCE: Final = 2.0
TOASTS_PATIENCE: Final = 0.5
TAKEN, FORBIDDEN, TOO_LARGE, LATER = 200, 403, 413, 503


@dataclass(frozen=True)
class Reply:
    """What a call is answered with. come_again: seconds for Retry-After, 0 for none."""

    status: int
    come_again: int = 0


@dataclass
class _Call:
    envelope: Envelope
    answer: asyncio.Future[Reply]


class Hook:
    """The ear of one bot that Telegram calls. secret: what Telegram was told to say each time.

    url: the https address that Telegram calls. set_aside: where updates go that nobody can read.
    load_within: seconds for a contact card that came as a file.
    """

    def __init__(
        self,
        wire: Wire,
        pace: Pacer,
        url: str,
        secret: str,
        *,
        set_aside: SetAsideHow = keep_nothing,
        first_wait: float = FIRST_WAIT,
        patience: float = PATIENCE,
        load_within: float = LOAD_WITHIN,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        if not secret:
            raise ValueError("a webhook without a secret would take anybody's word")
        self._wire = wire
        self._pace = pace
        self._url = url
        self._secret = secret.encode()
        self._set_aside = set_aside
        self._first_wait = first_wait
        self._patience = patience
        self._load_within = load_within
        self._clock = clock
        self._sleep = sleep
        self._listener: Listener | None = None
        self._lanes: Lanes[_Call] = Lanes(self._take)
        self._waiting: set[asyncio.Future[Reply]] = set()

    def __repr__(self) -> str:
        return "Hook()"

    async def listen(self, hear: Hear) -> None:
        """Tell Telegram where to call, then answer calls until cancelled. Raises WrongToken."""
        toasts = Toasts(self._wire, self._pace)
        files = Files(self._wire, self._pace, within=self._load_within)
        self._listener = Listener(hear, self._set_aside, toasts, files)
        try:
            await self._put_up()
            await asyncio.Event().wait()
        finally:
            self._listener = None  # from here on calls are asked to come again
            await self._lanes.close(self._patience)
            for answer in self._waiting:
                if not answer.done():  # it stood behind somebody: not begun, so not taken
                    answer.set_result(Reply(LATER, COME_AGAIN))
            await toasts.close(min(self._patience, TOASTS_PATIENCE))

    def is_telegram(self, secret: str | None) -> bool:
        """Whether the caller knows the secret; takes as long for a wrong one as for the right."""
        said = (secret or "").encode("utf-8", "replace")
        return hmac.compare_digest(said, self._secret)

    async def called(self, secret: str | None, body: bytes) -> Reply:
        """Answer one call. Raises nothing for what it holds."""
        if not self.is_telegram(secret):
            return Reply(FORBIDDEN)
        if len(body) > LARGEST:
            return Reply(TOO_LARGE)
        if self._listener is None or len(self._lanes) >= MOST_AT_ONCE:
            return Reply(LATER, COME_AGAIN)
        envelope = opened(body, self._clock())
        answer: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        # In its lane: Telegram brings a message and a tap of one person side by side.
        self._lanes.put(envelope.lane, _Call(envelope, answer))
        self._waiting.add(answer)
        try:
            return await answer
        finally:
            self._waiting.discard(answer)

    async def _take(self, call: _Call) -> None:
        reply = Reply(LATER, COME_AGAIN)
        try:
            if self._listener is not None:
                await self._listener.take(call.envelope)
                reply = Reply(TAKEN)
        except Busy:
            pass
        finally:  # also when we are told to stop
            if not call.answer.done():
                call.answer.set_result(reply)

    # --- telling Telegram ---

    async def _put_up(self) -> None:
        wait = self._first_wait
        while (reason := await self._told()) is not None:
            log.warning("telegram_webhook_not_set", reason=reason)
            await self._sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _told(self) -> str | None:
        """Why Telegram does not call us yet; None when it does."""
        questions = {
            "url": self._url,
            "secret_token": self._secret.decode(),
            "allowed_updates": WANTED,
            "max_connections": LINES,
        }
        try:
            answer = await self._wire.ask("setWebhook", questions)
        except NoAnswer as trouble:
            return str(trouble)
        if answer.knows_no_such_bot:
            raise WrongToken
        return None if answer.ok else _complaint(answer)


def _complaint(answer: Answer) -> str:
    return f"{answer.status} {answer.description}" if answer.is_telegrams else str(answer.status)
