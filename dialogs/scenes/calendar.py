"""The plan and the follow-ups in a phone's own calendar: once as a file, or always up to date.

follow_ics   the file, or a private address that a phone subscribes to; ending it acts at once

Whoever has the address sees the calendar, so it can be ended and made anew.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs import rhythm
from dialogs.model import Card, Choose, Do, End, Scene, Told, Value
from dialogs.wishes import OpenCalendar, SendFile


def has_web(told: Told) -> bool:
    """Whether this house can be reached from a phone's calendar."""
    return bool(told.facts.service.web)


def _is_open(told: Told) -> bool:
    return told.facts.counts.get("calendars", 0) > 0


def _address(told: Told) -> Value:
    return f"{told.facts.service.web.rstrip('/')}/calendar/{told.text('key')}.ics"


WEEKS_AHEAD = 8


def has_dates(told: Told) -> bool:
    """Whether anybody comes up in the next eight weeks: else a file would be empty."""
    today = told.now.date()
    end = today + timedelta(weeks=WEEKS_AHEAD)
    return any(
        one.next_due is not None
        and one.next_due <= end
        and rhythm.state_on(one, today) in ("new", "active", "due", "waiting")
        for one in told.facts.contacts
    )


CALENDAR = Scene(
    "follow_ics",
    needs=("counts", "contacts"),
    keeps_place=False,
    screens=(
        Choose(
            "what",
            options={
                "file": "send",
                "address": "open",
                "end": "close",
                "good": "good",
            },
            when={"file": has_dates, "address": has_web, "end": _is_open},
            tells={
                "web": lambda told: "yes" if has_web(told) else "no",
                "dated": lambda told: "yes" if has_dates(told) else "no",
            },
            why="calendar",
        ),
        Do("send", does=lambda told: (SendFile("follow_ics"),), then="good"),
        Do("open", does=lambda told: (OpenCalendar(),), saves_as="key", then="address"),
        Choose(
            "address",
            options={"good": "good", "end": "close"},
            copies=("calendar-address",),
            tells={"address": _address},
            why="calendar",
        ),
        Do("close", does=lambda told: (OpenCalendar(close=True),), then="closed"),
        End("closed"),
        End("good", silent=True),
    ),
)


SCENES: tuple[Scene, ...] = (CALENDAR,)
CARDS: tuple[Card, ...] = ()
