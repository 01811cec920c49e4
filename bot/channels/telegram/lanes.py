"""People are heard side by side, and each one's words in the order they were said."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lanes(Generic[T]):
    """One line per address, made when somebody stands in it and gone when it is empty.

    `take` handles one item and must not raise: the line behind it would stop.
    How much may wait is for the caller to bound.
    """

    def __init__(self, take: Callable[[T], Awaitable[None]]) -> None:
        self._take = take
        self._lines: dict[str, deque[T]] = {}
        self._walks: set[asyncio.Task[None]] = set()
        self._empty = asyncio.Event()
        self._empty.set()
        self._closing = False

    def __len__(self) -> int:
        """How many items wait or are being taken."""
        return sum(map(len, self._lines.values()))

    def put(self, address: str, item: T) -> None:
        """Stand in the line of an address."""
        line = self._lines.get(address)
        if line is not None:
            line.append(item)
            return
        self._lines[address] = line = deque([item])
        self._empty.clear()
        walk = asyncio.get_running_loop().create_task(self._walk(address, line))
        self._walks.add(walk)
        walk.add_done_callback(self._walks.discard)

    async def empty(self, within: float) -> bool:
        """Wait until nobody stands in any line, at most `within` seconds; whether that came."""
        try:
            async with asyncio.timeout(within):
                await self._empty.wait()
        except TimeoutError:
            return False
        return True

    async def close(self, patience: float) -> None:
        """Let what is being taken finish within `patience` seconds; take nothing further."""
        self._closing = True
        if self._walks:
            _, late = await asyncio.wait(self._walks, timeout=patience)
            for walk in late:
                walk.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _walk(self, address: str, line: deque[T]) -> None:
        try:
            while line and not self._closing:
                await self._take(line[0])
                line.popleft()
        finally:
            del self._lines[address]
            if not self._lines:
                self._empty.set()
