"""News for a page that is open: everything after a cursor, in order, again after every break.

    a bell rings --> look now, and a few more times --> what is new goes out with its cursor

The bell may ring a moment before the message is to be found in the talk, when another process
writes it. So we look again for a second and a half.
"""

from __future__ import annotations

import asyncio
import json
import time
from asyncio import timeout
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Final

import structlog

from bot.channel import Entry, Talk
from bot.channels.web.asks import Limits
from bot.channels.web.channel import WebChannel
from bot.channels.web.mishap import where

AFTER_A_BELL: Final = (0.05, 0.3, 1.2)
"""Seconds between looks once a bell has rung."""
AT_ONCE: Final = 50
"""Entries read at one time."""
PADDING: Final = ":" + " " * 2048 + "\n"
"""Some proxies and old browsers hold an answer back until it has this many bytes."""

Tell = Callable[[Entry], Awaitable[str]]
"""tell(entry) -> the event's data: one line of JSON."""

log = structlog.get_logger()


class Listener:
    """One open stream of one address."""

    def __init__(
        self,
        channel: WebChannel,
        talk: Talk,
        tell: Tell,
        around: Callable[[], Awaitable[str]],
        limits: Limits,
    ) -> None:
        self._channel = channel
        self._talk = talk
        self._tell = tell
        self._around = around
        self._limits = limits
        self._beaten = 0.0

    async def news(self, address: str, after: str) -> AsyncIterator[str]:
        """The stream's text, until the channel is closed or the browser leaves."""
        with self._channel.listening(address) as bell, self._channel.streaming(address):
            yield f"retry: 2000\n{PADDING}\n"
            self._beaten = time.monotonic()
            told_around, look_around = "", True
            naps = iter(AFTER_A_BELL)
            try:
                while not self._channel.over:
                    async for cursor, event in self._fresh(address, after):
                        after, look_around = cursor, True
                        yield event
                    if look_around and (around := await self._around()) != told_around:
                        told_around = around
                        yield f"event: around\ndata: {around}\n\n"
                    look_around = await self._rung(bell, next(naps, None))
                    if look_around:
                        naps = iter(AFTER_A_BELL)
                    if time.monotonic() - self._beaten >= self._limits.beat:
                        self._beaten, look_around = time.monotonic(), True
                        yield ": here\n\n"
            except Exception as trouble:  # the browser asks again from its last cursor
                log.error("stream ended", trouble=type(trouble).__name__, where=where(trouble))

    async def _fresh(self, address: str, after: str) -> AsyncIterator[tuple[str, str]]:
        while True:
            entries = await self._talk(address, after, AT_ONCE)
            for entry in entries:
                after = entry.cursor
                data = await self._tell(entry)
                yield after, f"id: {entry.cursor}\nevent: entry\ndata: {data}\n\n"
            if len(entries) < AT_ONCE:
                return

    async def _rung(self, bell: asyncio.Event, nap: float | None) -> bool:
        """Rest until the bell rings or it is time to look again. Whether it rang."""
        if nap is None:
            to_beat = self._beaten + self._limits.beat - time.monotonic()
            nap = max(0.0, min(self._limits.look_every, to_beat))
        try:
            async with timeout(nap):
                await bell.wait()
        except TimeoutError:
            return False
        bell.clear()
        return True


def as_data(**told: object) -> str:
    """One line of JSON."""
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
