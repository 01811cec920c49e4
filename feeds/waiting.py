"""When to ask a source again: often enough to be useful, seldom enough to be welcome."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

USUAL: Final = timedelta(minutes=60)
SHORTEST: Final = timedelta(minutes=15)
LONGEST: Final = timedelta(days=7)
JITTER: Final = 0.10
FIRST_BACK_OFF: Final = timedelta(hours=1)
LONGEST_BACK_OFF: Final = timedelta(hours=24)
TELL_ADMIN_AFTER: Final = timedelta(days=7)


def next_poll(
    now: datetime,
    *,
    jitter: float,
    every: timedelta = USUAL,
    feed_wish: timedelta | None = None,
    retry_after: timedelta | None = None,
    failures: int = 0,
) -> datetime:
    """When to ask again.

    `every` is the admin's choice (15 minutes at least). `feed_wish` (ttl, updatePeriod,
    REFRESH-INTERVAL) counts when longer. After `failures` in a row it backs off from one hour to
    a day; `retry_after` is kept when longer still. `jitter` from -1 to 1 moves the whole by up to
    ten per cent, never below what the site asked for.
    """
    wait = max(every, SHORTEST)
    if failures > 0:
        doubled = FIRST_BACK_OFF * 2 ** min(failures - 1, 5)
        wait = max(wait, min(doubled, LONGEST_BACK_OFF))
    wait = min(max(wait, feed_wish or wait), LONGEST)
    wait += wait * JITTER * max(-1.0, min(1.0, jitter))
    return now + max(wait, retry_after or wait)


def admin_should_know(failing_since: datetime | None, now: datetime) -> bool:
    """Whether a source has failed so long that its admin has to look."""
    return failing_since is not None and now - failing_since >= TELL_ADMIN_AFTER
