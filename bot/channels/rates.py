"""How often one sender may write, so that a flood from one stays the trouble of that one."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable


class Rate:
    """At most `most` in any `seconds`, for each sender alone.

    Remembers the `remembers` senders heard last; `clock` gives seconds that only ever grow.
    """

    def __init__(
        self,
        most: int,
        seconds: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
        remembers: int = 10_000,
    ) -> None:
        self._most = most
        self._seconds = seconds
        self._clock = clock
        self._remembers = remembers
        self._taken: OrderedDict[str, deque[float]] = OrderedDict()

    def take(self, sender: str) -> float:
        """Take one. Returns 0.0 when it is taken, else how many seconds to wait."""
        now = self._clock()
        taken = self._taken.setdefault(sender, deque())
        self._taken.move_to_end(sender)
        if len(self._taken) > self._remembers:
            self._taken.popitem(last=False)
        while taken and taken[0] <= now - self._seconds:
            taken.popleft()
        if len(taken) >= self._most:
            return taken[0] + self._seconds - now
        taken.append(now)
        return 0.0
