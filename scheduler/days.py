"""Once a day the operator is told how the house is, in five numbers and without anybody's name."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs.memory import show_to_json
from dialogs.model import Line, Show
from storage import tables
from storage.queries import doctor as ask
from storage.queries import house, people
from storage.sql import Db

AT_HOUR = 8
"""In the house's own zone."""
A_DAY = timedelta(days=1)
RELAY = 1


def tell(db: Db, channel: str, chat: str, language: str, now: datetime, zone: str) -> bool:
    """Put the day's line into the operator's chat, once for each date; whether it was now.

    Who never opened the bot cannot be written to: then nothing is said, nor counted as said.
    """
    local = now.astimezone(ZoneInfo(zone))
    if local.hour < AT_HOUR:
        return False
    door = people.identity(db, channel, chat)
    if door is None or door.person_id is None or door.gone:
        return False
    if not house.first_time(db, "day", local.date().isoformat(), now):
        return False
    line = Line("staff-day", ask.since(db, now - A_DAY), language=language)
    db.add(
        tables.ToSend,
        person_id=door.person_id,
        identity_id=door.id,
        urgency=RELAY,
        staff=True,
        show=show_to_json(Show((line,))),
        made_at=now,
    )
    return True
