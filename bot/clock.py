"""The calendar of the house: real time, or a demo's own that can run faster.

Only the calendar moves (promises, quiet hours, ages); pace, retries and time-outs stay real.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """now() in UTC. `start` and `speed` are for demos; speed 1440 is a day a minute."""

    def __init__(
        self,
        start: datetime | None = None,
        speed: float = 1.0,
        ticks: Callable[[], float] = time.time,
    ) -> None:
        self._ticks = ticks
        self._began = ticks()
        real = datetime.fromtimestamp(self._began, UTC)
        self._start = start.astimezone(UTC) if start else real
        self.speed = speed

    @property
    def is_real(self) -> bool:
        return self.speed == 1.0 and abs(self._start.timestamp() - self._began) < 1

    def now(self) -> datetime:
        passed = (self._ticks() - self._began) * self.speed
        return self._start + timedelta(seconds=passed)

    def jump(self, to: datetime) -> None:
        """Set the demo's time anew; it runs on from there at the same speed."""
        self._start, self._began = to.astimezone(UTC), self._ticks()
