"""After a backup came back: what it holds as waiting may have been said since it was made, and
whoever it holds may have been deleted since."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from storage import forgetting
from storage.queries import outbox, people, promises
from storage.sql import Db, Row

A_WEEK = timedelta(days=7)
NEWS = frozenset({"post_moved", "event_before", "event_tomorrow"})
"""Cards that help nobody a week later; said twice they still help."""


def settle(db: Db, now: datetime) -> tuple[int, int]:
    """Leave in doubt what waited to be sent, and put off a week what is due: nothing of it is
    said twice. How many messages, how many promises. `now` is UTC."""
    doubtful = outbox.leave_in_doubt(db, "the house was restored from a backup")
    return doubtful, promises.put_off(db, now, now + A_WEEK, NEWS)


def forget_again(db: Db, erased: Iterable[Row], now: datetime) -> int:
    """Delete again whoever was deleted after the backup was made; how many were back."""
    back = 0
    for row in erased:
        person = people.person(db, row.id)
        if person is not None and person.made_at == row.made_at:
            forgetting.erase(db, row.id, now)
            back += 1
    return back
