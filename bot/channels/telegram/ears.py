"""Updates by long polling: an update leaves Telegram only after its turn is committed here.

    getUpdates --> one lane per chat --> hear --> heard: the offset may move past it
         ^                                |
         '---- the smallest number not yet heard

Telegram keeps what we have not confirmed, so a crash at any point loses nothing: everything not
heard is offered again. At most one batch (100 updates) is in our hands at a time.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Final

import msgspec
import structlog

from bot.channel import Busy, Hear
from bot.channels.telegram.files import LOAD_WITHIN, Files
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.listening import Listener, Pacer, SetAsideHow, Toasts, keep_nothing
from bot.channels.telegram.updates import WANTED, Envelope, opened
from bot.channels.telegram.wire import Answer, NoAnswer, Wire, WrongToken

log = structlog.get_logger()

LONG_POLL: Final = 30  # seconds Telegram may hold the line when there is nothing to tell
ON_THE_WAY: Final = 10.0  # seconds an answer may take beyond that
# Asked twice within half a second for the same offset, the server hands out a single update
# (tdlib/telegram-bot-api, Client::process_get_updates_query); so we leave it a little longer.
LOOK_AGAIN: Final = 0.6
FIRST_WAIT: Final = 1.0
LONGEST_WAIT: Final = 60.0
FIRST_REST: Final = 0.2  # seconds after Busy, doubling
LONGEST_REST: Final = 5.0
PATIENCE: Final = 2.0  # seconds for turns under way when we are told to stop
TOASTS_PATIENCE: Final = 0.5

_BEFORE_UPDATES = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\[')
_STRING_OR_BRACKET = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[][{}]', re.DOTALL)


class Ears:
    """Listens for one bot. The first failure waits `first_wait` seconds, each next twice as long.

    set_aside: where updates go that nobody can read. long_poll: seconds. clock: UTC.
    load_within: seconds for a contact card that came as a file.
    """

    def __init__(
        self,
        wire: Wire,
        pace: Pacer,
        *,
        set_aside: SetAsideHow = keep_nothing,
        long_poll: int = LONG_POLL,
        first_wait: float = FIRST_WAIT,
        patience: float = PATIENCE,
        load_within: float = LOAD_WITHIN,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._wire = wire
        self._pace = pace
        self._set_aside = set_aside
        self._long_poll = long_poll
        self._patience = patience
        self._load_within = load_within
        self._clock = clock
        self._sleep = sleep
        self._trouble = _Trouble(first_wait)
        self._waiting: set[int] = set()  # fetched, not heard yet
        self._heard: set[int] = set()  # heard, but an earlier one is not
        self._nameless: set[bytes] = set()  # set aside, yet still offered
        self._offset: int | None = None
        self._took_webhook_down = False
        self._listener: Listener

    async def listen(self, hear: Hear) -> None:
        """Hand every update to `hear` until cancelled. Raises WrongToken.

        When cancelled, turns under way get a moment to finish; nothing further is begun.
        """
        toasts = Toasts(self._wire, self._pace)
        files = Files(self._wire, self._pace, within=self._load_within)
        self._listener = Listener(hear, self._set_aside, toasts, files)
        lanes = Lanes(self._take)
        try:
            while True:
                raws = await self._fetch()
                fresh = self._fresh(raws)
                for envelope in fresh:
                    lanes.put(envelope.lane, envelope)
                await lanes.empty(within=LOOK_AGAIN)
                moved = self._move_on()
                if raws and not (fresh or moved or lanes):
                    # Told again what we have confirmed, or something without a number.
                    await self._sleep(self._trouble.wait("nothing new in its answer"))
        finally:
            await lanes.close(self._patience)
            await toasts.close(min(self._patience, TOASTS_PATIENCE))

    # --- what came ---

    def _fresh(self, raws: list[bytes]) -> list[Envelope]:
        """Open what we do not hold yet, in the order it came."""
        at = self._clock()
        held = self._waiting | self._heard
        fresh: list[Envelope] = []
        nameless: set[bytes] = set()
        for envelope in (opened(raw, at) for raw in raws):
            if envelope.number is None:
                # No offset ever gets past it: once is enough, however often it is offered.
                nameless.add(envelope.raw)
                if envelope.raw not in self._nameless:
                    fresh.append(envelope)
            elif envelope.number not in held:
                self._trouble.over()
                held.add(envelope.number)
                self._waiting.add(envelope.number)
                fresh.append(envelope)
        self._nameless = nameless
        return fresh

    def _move_on(self) -> bool:
        """Let Telegram forget all before the first not yet heard; whether that is news."""
        before = self._offset
        if self._waiting:
            self._offset = min(self._waiting)
        elif self._heard:
            self._offset = max(self._heard) + 1
        if self._offset is not None:
            self._heard = {number for number in self._heard if number >= self._offset}
        return self._offset != before

    async def _take(self, envelope: Envelope) -> None:
        """Hear one update, however often the house has to be asked."""
        rest = FIRST_REST
        while True:
            try:
                await self._listener.take(envelope)
            except Busy:
                await asyncio.sleep(rest)
                rest = min(rest * 2, LONGEST_REST)
            else:
                break
        if envelope.number is not None:
            self._waiting.discard(envelope.number)
            self._heard.add(envelope.number)

    # --- asking ---

    async def _fetch(self) -> list[bytes]:
        """The next batch, each update as bytes of its own; waits out every trouble on the way."""
        while True:
            began = asyncio.get_running_loop().time()
            reason, after = "", 0.0
            try:
                answer = await self._ask()
            except NoAnswer as trouble:
                reason = str(trouble)
            else:
                if answer.knows_no_such_bot:
                    raise WrongToken
                raws = updates_in(answer)
                if raws is not None:
                    await self._do_not_hurry(raws, began)
                    return raws
                reason, after = _complaint(answer), answer.retry_after
                if await self._gave_up_webhook(answer):
                    continue
            await self._sleep(max(self._trouble.wait(reason), after))

    async def _ask(self) -> Answer:
        # With turns under way nothing is waited for: Telegram tells again what is not confirmed.
        questions: dict[str, object] = {"timeout": self._long_poll, "allowed_updates": WANTED}
        if self._offset is not None:
            questions["offset"] = self._offset
        return await self._wire.ask("getUpdates", questions, self._long_poll + ON_THE_WAY)

    async def _do_not_hurry(self, raws: list[bytes], began: float) -> None:
        """A server that says "nothing" at once is asked once a second, not all the time."""
        if raws:
            return
        self._trouble.over()
        early = 1.0 - (asyncio.get_running_loop().time() - began)
        if early > 0 and not self._waiting:
            await self._sleep(early)

    async def _gave_up_webhook(self, answer: Answer) -> bool:
        """Polling was chosen: a webhook left over from before is taken down, once."""
        if self._took_webhook_down or "webhook is active" not in answer.description:
            return False
        self._took_webhook_down = True
        try:
            return (await self._wire.ask("deleteWebhook", {})).ok
        except NoAnswer:
            return False


class _Trouble:
    """How long to wait after the first, second, third failure; said once, and once when over."""

    def __init__(self, first: float) -> None:
        self._first = first
        self._next = 0.0

    def wait(self, reason: str) -> float:
        if not self._next:
            log.warning("telegram_gives_no_updates", reason=reason)
        self._next = min(max(self._next * 2, self._first), LONGEST_WAIT)
        return self._next

    def over(self) -> None:
        if self._next:
            log.info("telegram_gives_updates_again")
        self._next = 0.0


def updates_in(answer: Answer) -> list[bytes] | None:
    """The updates of an answer, each as its own bytes; None when it is not such an answer.

    One update that JSON forbids (half an emoji, a thousand brackets) must not cost the others,
    so a list that cannot be read at one go is taken apart by its brackets.
    """
    if answer.status != 200:
        return None
    if answer.ok:
        try:
            return list(map(bytes, msgspec.json.decode(answer.result, type=list[msgspec.Raw])))
        except msgspec.MsgspecError:
            return None
    return None if answer.is_telegrams else _apart(answer.body)


def _apart(body: bytes) -> list[bytes] | None:
    before = _BEFORE_UPDATES.match(body)
    if before is None:
        return None
    updates: list[bytes] = []
    depth = begin = 0
    for token in _STRING_OR_BRACKET.finditer(body, before.end()):
        if token[0] in b"{[":
            begin = begin if depth else token.start()
            depth += 1
        elif token[0] in b"]}":
            if not depth:
                return updates
            depth -= 1
            if not depth:
                updates.append(body[begin : token.end()])
    return None  # it never ended: cut off on the way


def _complaint(answer: Answer) -> str:
    if answer.status == 409:
        return "409, somebody else asks with the same token"
    return str(answer.status) if answer.is_telegrams else f"{answer.status}, not Telegram's words"
