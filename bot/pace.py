"""Telegram never has to tell us to wait, because we wait first: one pacer for all a token sends.

    turn() --> the chat's own line -----> free chats, most urgent first ----> the token's second
               (1 a second, 20 a minute   (reply < relay < nudge < broadcast,  (29 in any rolling
               in a group, 429 parks it)  the last two at most 25 a second)    second)

Every adapter on one token shares one `Pace`: limits are counted per token, so two pacers that do
not know each other overrun it. Source of the figures: core.telegram.org/bots/faq, "My bot is
hitting limits"; one request a second is kept in reserve.

The server counts arrivals, and a request may overtake the one before it on the way. So a slot is
best held with `async with pace.sending(...)` until the answer is there: then no window is broken
however uneven the way is. `turn` alone knows only when a request left, and adds a little slack.
"""

from __future__ import annotations

import asyncio
import math
import time
from bisect import insort
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Final

from bot.channel import Urgency

__all__ = ["Pace", "Urgency"]

NEVER: Final = float("-inf")
BULK_SHARE: Final = 25 / 29  # for nudges and broadcasts; the rest is always open to replies
LONGEST_HOLD: Final = 10.0  # seconds: a request not answered by then has arrived, or never will
CHAT_GAP: Final = 1.0
GROUP_WINDOW: Final = 60.0
GROUP_REQUESTS: Final = 20
# No limit that belongs to one chat lasts this long: a longer 429 can only mean the whole bot.
WHOLE_TOKEN_AFTER: Final = 300.0
SHORTEST_NAP: Final = 1e-6  # a rounded-off rest must still move the clock


@dataclass(slots=True, eq=False)
class _Waiter:
    """One request in line, and once it was let through, what it occupies until when."""

    chat: _Chat
    urgency: Urgency
    number: int
    hold: float = 0.0
    went: asyncio.Future[None] | None = None
    at: float = NEVER
    in_second: float = NEVER
    in_chat: float = NEVER
    in_minute: float = NEVER
    bulk_before: float = NEVER


@dataclass(slots=True, eq=False)
class _Chat:
    """What we know of one chat: until when it has heard enough, and who waits to speak to it."""

    name: str | None
    crowd: bool
    quiet_until: float = NEVER
    minute: list[float] = field(default_factory=list)
    line: list[tuple[Urgency, int, _Waiter]] = field(default_factory=list)
    lane: Urgency | None = None
    alarm: float = NEVER
    fading: bool = False


class Pace:
    """A pacer for one bot token. It belongs to one event loop and is not for use across threads.

    `per_second` is the most requests in any rolling second. `clock` gives seconds that only ever
    grow, `sleep` waits on that same clock. `slack` (seconds) lengthens every window a little,
    because a request may travel faster than the one before it and the server counts arrivals.
    `whole_token_after`: a 429 longer than this (seconds) parks the token, not only its chat.
    """

    def __init__(
        self,
        per_second: int = 29,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        *,
        slack: float = 0.05,
        whole_token_after: float = WHOLE_TOKEN_AFTER,
    ) -> None:
        if per_second < 1:
            raise ValueError("per_second must be at least 1")
        self._clock = clock
        self._sleep = sleep
        self._second = 1.0 + slack
        self._gap = CHAT_GAP + slack
        self._minute = GROUP_WINDOW + slack
        self._bulk_gap = self._second / (per_second * BULK_SHARE)
        self._whole_token_after = whole_token_after
        self._room = per_second
        self._bulk_room = math.ceil(per_second * BULK_SHARE)

        self._counting: list[float] = []  # until when each request counts for the token, sorted
        self._last_bulk = NEVER
        self._token_parked = NEVER
        self._parked: dict[str, float] = {}

        self._numbers = count()
        self._nowhere = _Chat(None, crowd=False)
        self._chats: dict[str, _Chat] = {}
        self._free: dict[Urgency, OrderedDict[_Chat, None]] = {u: OrderedDict() for u in Urgency}
        self._resting: list[tuple[float, int, _Chat]] = []  # chats with a line that may not go yet
        self._fading: list[tuple[float, int, _Chat]] = []  # quiet chats on their way to oblivion
        self._waiting = 0
        self._watch: asyncio.Task[None] | None = None
        self._watch_until = NEVER

    # --- what the adapters use ---

    async def turn(self, chat: str | None, group: bool, urgency: Urgency) -> None:
        """Wait until one request to `chat` may leave; the slot is taken when this returns.

        `group` is true for chats with a negative id. `chat` is None for requests no chat feels
        (an answer to a button press, setting the commands): only the token's second counts then.
        Within one chat and one urgency the order of calls is kept. Cancelling gives everything
        back, even a slot that was won a moment ago.
        """
        await self._wait(self._place(chat, group), urgency, hold=0.0)

    @asynccontextmanager
    async def sending(
        self, chat: str | None, group: bool, urgency: Urgency
    ) -> AsyncIterator[None]:
        """Wait as `turn` does, and hold the slot until the block, which sends, has ended.

        The windows then count from the answer, so they hold where they are counted: at the
        server. A block that takes longer than ten seconds no longer holds anybody up.
        """
        waiter = await self._wait(self._place(chat, group), urgency, hold=LONGEST_HOLD)
        try:
            yield
        finally:
            waiter.hold = 0.0
            self._counts_from_now(waiter)

    async def _wait(self, place: _Chat, urgency: Urgency, hold: float) -> _Waiter:
        waiter = _Waiter(place, urgency, next(self._numbers), hold)
        heappush(place.line, (urgency, waiter.number, waiter))
        self._waiting += 1
        now = self._clock()
        self._settle(place, now)
        look_again = self._serve(now)
        if waiter.at != NEVER:
            return waiter
        waiter.went = asyncio.get_running_loop().create_future()
        self._watch_for(look_again)
        try:
            await waiter.went
        except asyncio.CancelledError:
            self._leave(waiter)
            raise
        # If a busy loop woke it late, the request leaves only now, and counts from now.
        if self._clock() - waiter.at > 0.001:
            self._counts_from_now(waiter)
        return waiter

    def parked(self, chat: str | None, seconds: float) -> bool:
        """Telegram answered 429 for `chat`: not a word to it for `seconds` from now.

        A second chat hit while another is parked, a request without a chat, or a very long wait
        means the whole token is meant: then nothing leaves for that time. Returns whether it is;
        whoever has won a turn and not left yet must not leave then.
        """
        now = self._clock()
        until = now + seconds
        self._parked = {name: then for name, then in self._parked.items() if then > now}
        others = any(name != chat for name in self._parked)
        if chat is None or others or seconds > self._whole_token_after:
            self._token_parked = max(until, self._token_parked)
        if chat is not None:
            self._parked[chat] = max(until, self._parked.get(chat, NEVER))
            if chat in self._chats:
                self._settle(self._chats[chat], now)
        return self._token_parked > now

    def until(self, chat: str) -> float:
        """When (on the pacer's clock) a 429 no longer holds `chat` back; now, if none does."""
        return max(self._clock(), self._token_parked, self._parked.get(chat, NEVER))

    @property
    def waiting(self) -> int:
        """How many requests wait for their turn."""
        return self._waiting

    @property
    def remembered(self) -> int:
        """How many chats are remembered: those with a line, or heard from us within a window."""
        return len(self._chats)

    # --- one chat ---

    def _place(self, name: str | None, group: bool) -> _Chat:
        if name is None:
            return self._nowhere
        chat = self._chats.get(name)
        if chat is None:
            chat = self._chats[name] = _Chat(name, crowd=group)
        return chat

    def _free_at(self, chat: _Chat) -> float:
        """When this chat, for its own part, may hear from us again."""
        if chat.name is None:
            return NEVER
        free = max(chat.quiet_until, self._parked.get(chat.name, NEVER))
        if len(chat.minute) >= GROUP_REQUESTS:
            free = max(free, chat.minute[-GROUP_REQUESTS])
        return free

    def _forget_at(self, chat: _Chat) -> float:
        """When nothing this chat has heard from us matters any more."""
        last = chat.minute[-1] if chat.minute else NEVER
        return max(chat.alarm, chat.quiet_until, last)

    def _settle(self, chat: _Chat, now: float) -> None:
        """Put the chat where it belongs: among the free, the resting, or the fading."""
        lane = None
        if chat.line:
            free_at = self._free_at(chat)
            if free_at <= now:
                lane = chat.line[0][0]
            elif chat.alarm != free_at:
                chat.alarm = free_at
                heappush(self._resting, (free_at, next(self._numbers), chat))
        if lane is not chat.lane:
            if chat.lane is not None:
                del self._free[chat.lane][chat]
            if lane is not None:
                self._free[lane][chat] = None
            chat.lane = lane
        if not chat.line and chat.name is not None and not chat.fading:
            chat.fading = True
            heappush(self._fading, (self._forget_at(chat), next(self._numbers), chat))

    def _wake(self, now: float) -> None:
        """Let the rested chats back among the free, and forget the quiet ones."""
        resting = self._resting
        while resting and resting[0][0] <= now:
            when, _, chat = heappop(resting)
            if chat.alarm == when:
                chat.alarm = NEVER
                self._settle(chat, now)
        fading = self._fading
        while fading and fading[0][0] <= now:
            chat = heappop(fading)[2]
            chat.fading = False
            if chat.line:
                continue  # it fades again once its line is empty
            if self._forget_at(chat) > now:
                self._settle(chat, now)
            elif chat.name is not None and self._chats.get(chat.name) is chat:
                del self._chats[chat.name]

    # --- the token ---

    def _serve(self, now: float) -> float | None:
        """Let through all who may go now; say when to look again, or None if nobody waits."""
        self._wake(now)
        while self._waiting:
            chat, go_at = self._first_in_line()
            if chat is None or go_at > now:
                rested = self._resting[0][0] if self._resting else float("inf")
                return max(self._opens_at(self._room), min(go_at, rested))
            self._let_through(chat, now)
        return None

    def _opens_at(self, room: int) -> float:
        """When the token's own second has a place free, of `room` places."""
        if len(self._counting) < room:
            return self._token_parked
        return max(self._token_parked, self._counting[-room])

    def _first_in_line(self) -> tuple[_Chat | None, float]:
        """The free chat whose turn it is, and from when it may go."""
        for urgency, chats in self._free.items():
            if chats:
                chat = next(iter(chats))
                if urgency < Urgency.NUDGE:
                    return chat, self._opens_at(self._room)
                spread = self._last_bulk + self._bulk_gap
                return chat, max(spread, self._opens_at(self._bulk_room))
        return None, float("inf")

    def _let_through(self, chat: _Chat, now: float) -> None:
        waiter = heappop(chat.line)[2]
        self._waiting -= 1
        self._take_slot(waiter, now)
        self._settle(chat, now)
        if chat.lane is not None:  # still free: to the back, for others wait too
            self._free[chat.lane].move_to_end(chat)
        if waiter.went is not None and not waiter.went.done():
            waiter.went.set_result(None)  # done: cancelled a moment ago, it will give this back

    def _take_slot(self, waiter: _Waiter, now: float) -> None:
        chat, start = waiter.chat, now + waiter.hold
        waiter.at = now
        waiter.in_second = start + self._second
        while self._counting and self._counting[0] <= now:
            del self._counting[0]
        insort(self._counting, waiter.in_second)
        if waiter.urgency >= Urgency.NUDGE:
            waiter.bulk_before, self._last_bulk = self._last_bulk, now
        waiter.in_chat = start + self._gap
        chat.quiet_until = max(chat.quiet_until, waiter.in_chat)
        if chat.crowd:
            waiter.in_minute = start + self._minute
            while chat.minute and chat.minute[0] <= now:
                del chat.minute[0]
            insort(chat.minute, waiter.in_minute)

    def _return_slot(self, waiter: _Waiter) -> None:
        """Undo `_take_slot`. What ran out meanwhile was too old to matter."""
        if waiter.in_second in self._counting:
            self._counting.remove(waiter.in_second)
        if waiter.in_minute in waiter.chat.minute:
            waiter.chat.minute.remove(waiter.in_minute)
        if waiter.chat.quiet_until == waiter.in_chat:
            waiter.chat.quiet_until = NEVER
        if self._last_bulk == waiter.at:
            self._last_bulk = waiter.bulk_before

    def _counts_from_now(self, waiter: _Waiter) -> None:
        """Move a slot that is taken to the moment we now know of; the spread stays as it was."""
        now, chat, last_bulk = self._clock(), waiter.chat, self._last_bulk
        self._return_slot(waiter)
        self._take_slot(waiter, now)
        self._last_bulk = last_bulk
        if chat.name is not None:
            self._chats.setdefault(chat.name, chat)
        self._settle(chat, now)
        self._watch_for(self._serve(now))

    def _leave(self, waiter: _Waiter) -> None:
        """Cancelled, in line or a moment after winning: as if it had never come."""
        now, chat = self._clock(), waiter.chat
        if waiter.at != NEVER:
            self._return_slot(waiter)
        else:
            chat.line.remove((waiter.urgency, waiter.number, waiter))
            heapify(chat.line)
            self._waiting -= 1
        self._settle(chat, now)
        self._watch_for(self._serve(now))

    # --- the watch: one sleeping task while anybody waits, none otherwise ---

    def _watch_for(self, when: float | None) -> None:
        if when is not None and self._watch is not None and self._watch_until <= when:
            return
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        if when is not None:
            self._watch_until = when
            self._watch = asyncio.get_running_loop().create_task(self._keep_watch(when))

    async def _keep_watch(self, when: float) -> None:
        while True:
            await self._sleep(max(when - self._clock(), SHORTEST_NAP))
            again = self._serve(self._clock())
            if again is None:
                self._watch = None
                return
            self._watch_until = when = again
            await asyncio.sleep(0)  # whoever was let through leaves before we rest again
