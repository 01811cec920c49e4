"""After a backup came back: what it holds as waiting may have been said since it was made."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.queries import outbox, promises
from storage.sql import Db

A_WEEK = timedelta(days=7)
NEWS = frozenset({"post_moved", "event_before"})
"""Cards that help nobody a week later; said twice they still help."""


def settle(db: Db, now: datetime) -> tuple[int, int]:
    """Leave in doubt what waited to be sent, and put off a week what is due: nothing of it is
    said twice. How many messages, how many promises. `now` is UTC."""
    doubtful = outbox.leave_in_doubt(db, "the house was restored from a backup")
    return doubtful, promises.put_off(db, now, now + A_WEEK, NEWS)
