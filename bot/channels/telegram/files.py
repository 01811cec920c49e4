"""Contact cards that come as files: loaded beside the talk, before their turn is heard.

    document .vcf --> getFile --> its bytes --> the name on it --> heard like a shared contact
                         |            |
                         +------------+-- not now: once more, then a kind answer instead

Whoever sends one waits for it in their own lane; nobody else does. A server that does not give
files, and somebody who sends a heap of them, are not waited for each time.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

import msgspec
import structlog

from bot.channel import SentCard, SentOther, Urgency
from bot.channels import cards
from bot.channels.rates import Rate
from bot.channels.telegram.listening import Pacer
from bot.channels.telegram.wire import NoAnswer, Wire

log = structlog.get_logger()

LOAD_WITHIN: Final = 10.0  # seconds for one card in all; its sender waits so long for an answer
ONCE_MORE: Final = 0.5  # seconds until the second try
SOON: Final = 3.0  # seconds that Telegram may ask us to wait, and somebody waits with us
REST: Final = 10.0  # seconds in which nobody tries, after a card that could not be loaded
A_MINUTE: Final = 5  # cards of one person
REMEMBERS: Final = 100
"""Cards that were read and not heard yet, because the house was busy."""
_PATH: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")


class _NotNow(Exception):
    """Telegram does not give the file now. `wait`: seconds it asks for."""

    def __init__(self, reason: str, wait: float = ONCE_MORE) -> None:
        super().__init__(reason)
        self.wait = wait


class _File(msgspec.Struct):
    file_path: str = ""


class Files:
    """Loads the contact cards of one bot. within: seconds for one. clock: only ever grows."""

    def __init__(
        self,
        wire: Wire,
        pace: Pacer,
        *,
        within: float = LOAD_WITHIN,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wire = wire
        self._pace = pace
        self._within = within
        self._clock = clock
        self._rate = Rate(A_MINUTE, clock=clock)
        self._rests_until = 0.0
        self._known: OrderedDict[str, SentCard] = OrderedDict()

    async def card(self, file: str, address: str) -> SentCard | SentOther:
        """What somebody at an address sent by sending this file. Raises nothing of the world's."""
        if file in self._known:
            return self._known[file]
        if self._clock() < self._rests_until or self._rate.take(address):
            return cards.LOST
        try:
            async with asyncio.timeout(self._within):
                what = await self._loaded(file)
        except (_NotNow, TimeoutError) as trouble:
            self._rest(trouble)
            return cards.LOST
        if isinstance(what, SentCard):
            self._known[file] = what
            if len(self._known) > REMEMBERS:
                self._known.popitem(last=False)
        return what

    def heard(self, file: str) -> None:
        """It was heard: what stood on it is not needed any more."""
        self._known.pop(file, None)

    def _rest(self, trouble: Exception) -> None:
        wait = trouble.wait if isinstance(trouble, _NotNow) else 0.0
        self._rests_until = self._clock() + max(REST, wait)
        log.warning("card_not_loaded", reason=str(trouble) or "no answer in time")

    async def _loaded(self, file: str) -> SentCard | SentOther:
        try:
            return await self._once(file)
        except _NotNow as trouble:
            if trouble.wait > SOON:
                raise
            await asyncio.sleep(trouble.wait)
        return await self._once(file)

    async def _once(self, file: str) -> SentCard | SentOther:
        try:
            path = await self._path(file)
            if not path:
                return cards.LOST
            return cards.what_is_on(await self._wire.load(path, cards.LARGEST))
        except NoAnswer as trouble:
            raise _NotNow(str(trouble)) from None

    async def _path(self, file: str) -> str:
        """Where the file lies; "" when Telegram does not have it for us."""
        await self._pace.turn(None, False, Urgency.REPLY)
        answer = await self._wire.ask("getFile", {"file_id": file})
        if not answer.ok:
            if answer.is_telegrams and 400 <= answer.status < 429:
                return ""  # gone, or never ours: asking again does not help
            raise _NotNow(str(answer.status), answer.retry_after or ONCE_MORE)
        try:
            path = msgspec.json.decode(answer.result, type=_File).file_path
        except msgspec.MsgspecError:
            return ""
        # A path that could lead elsewhere is not followed: the token stands in the same address.
        return path if _PATH.fullmatch(path) else ""
