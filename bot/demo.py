"""A demo house: a few people who are not real, and a calendar of events that are not either.

Demo people live on the channel `demo`, which no adapter serves: nothing is ever sent to them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.house import Silta
from storage import tables
from storage.queries import feeds as feed_queries
from storage.queries import people
from storage.sql import Db

CALENDAR = "demo-events.ics"
OPERATOR = "Example Association, invented for this demo"
OPERATORS_ADDRESS = "hello@example.org"

# name, language, city, what matters, goal, (contact, where met, last talk in days, rhythm)
PEOPLE: tuple[dict[str, Any], ...] = (
    {
        "name": "Amina", "language": "ar", "city": "Tampere", "needs": ["job", "people"],
        "goal": ("أتحدث مع ثلاثة أشخاص يعملون في مجالي", "job", 3, "talks"),
        "contacts": (("Tuula", "course", 40, 30), ("Sami", "neighbour", 12, 90)),
    },
    {
        "name": "Olena", "language": "uk", "city": "Turku", "needs": ["language", "people"],
        "goal": ("Поговорити з п'ятьма людьми на мовному кафе", "language", 5, "talks"),
        "contacts": (("Kaisa", "event", 8, 30), ("Ірина", "friend", 3, None)),
    },
    {
        "name": "Daniel", "language": "en", "city": "Helsinki", "needs": ["job"],
        "goal": ("Ask two nurses how they started here", "job", 2, "talks"),
        "contacts": (("Anna", "work", 95, 90), ("Pekka", "course", 20, 30)),
    },
)  # fmt: skip

# days from today, hour, length, title, town, place, what
EVENTS = (
    (2, 17, 2, "Language café: simple Finnish", "Tampere", "Main library Metso",
     "Talk Finnish in small groups. Beginners are welcome. Free coffee."),
    (4, 14, 2, "Meet employers: care and cleaning", "Tampere", "Employment services, ground floor",
     "Six employers tell about their work. Bring your questions. No CV needed."),
    (5, 18, 1, "Walk and talk by the river", "Turku", "Market square, by the fountain",
     "A slow walk with local volunteers. Children can come along."),
    (7, 16, 2, "Cook together: soups", "Helsinki", "Neighbourhood house Kallio",
     "We cook and eat together. Tell about food from your home."),
    (9, 17, 1, "Online: how to find a mentor", "", "Online",
     "A short talk and time for questions, in simple English."),
    (12, 12, 3, "Open day at the vocational school", "Tampere", "Tredu, Santalahti",
     "See classrooms and ask about studies for adults."),
)  # fmt: skip


async def furnish(silta: Silta) -> None:
    """Make the demo people and their calendar, once; the calendar moves along with the demo."""
    if not silta.world.service.operator:
        service = replace(silta.world.service, operator=OPERATOR, contact=OPERATORS_ADDRESS)
        silta.world = replace(silta.world, service=service)
    now = silta.clock.now()
    path = silta.settings.home / CALENDAR
    path.write_text(calendar(now), "utf-8")
    await silta.writer.do("demo", lambda db: _furnish(db, str(path), now))


def _furnish(db: Db, calendar_path: str, now: datetime) -> None:
    for number, one in enumerate(PEOPLE, 1):
        if people.identity(db, "demo", f"demo-{number}") is None:
            _person(db, number, one, now)
    if feed_queries.named(db, calendar_path) is None:
        db.add(
            tables.Feed, source=calendar_path, name="Demo events", format="", next_at=now,
            settings={"kind": "E", "language": "en", "completeness": "full"}, made_at=now,
            first_done=True,
        )  # fmt: skip


def _person(db: Db, number: int, one: dict[str, Any], now: datetime) -> None:
    made = now - timedelta(days=60)
    id = db.add(
        tables.Person, language=one["language"], name=one["name"], country="FI",
        city=one["city"], zone="Europe/Helsinki", needs=one["needs"], onboarded=True,
        onboarded_at=made, consents={"privacy": True, "remind": True}, made_at=made, seen_at=now,
    )  # fmt: skip
    db.add(
        tables.Identity, channel="demo", address=f"demo-{number}", person_id=id, made_at=made,
        seen_at=now,
    )  # fmt: skip
    text, area, target, unit = one["goal"]
    today = now.date()
    db.add(
        tables.Goal, person_id=id, text=text, area=area, target=target, unit=unit, importance=8,
        confidence=7, deadline=today + timedelta(days=30), made=made.date(), made_at=made,
    )  # fmt: skip
    for label, where, days, rhythm in one["contacts"]:
        _contact(db, id, label, where, today - timedelta(days=days), rhythm, made)


def _contact(
    db: Db, person: int, label: str, where: str, last: date, rhythm: int | None, made: datetime
) -> None:
    db.add(
        tables.Contact, person_id=person, label=label, where_met=where, state="active",
        last_contact=last, cadence_days=rhythm, added=made.date(), made_at=made, used_at=made,
        next_due=last + timedelta(days=rhythm) if rhythm else None,
    )  # fmt: skip


def calendar(now: datetime) -> str:
    """The demo's events as an iCalendar file, counted from today."""
    zone = ZoneInfo("Europe/Helsinki")
    today = now.astimezone(zone).date()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Silta//Demo//EN"]
    for number, (days, hour, length, title, town, place, what) in enumerate(EVENTS, 1):
        start = datetime.combine(today + timedelta(days=days), datetime.min.time(), zone)
        start = start.replace(hour=hour)
        end = start + timedelta(hours=length)
        where = f"{place}, {town}" if town else place
        lines += [
            "BEGIN:VEVENT",
            f"UID:silta-demo-{number}",
            f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
            f"DTSTART;TZID=Europe/Helsinki:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Helsinki:{end:%Y%m%dT%H%M%S}",
            f"SUMMARY:{_escaped(title)}",
            f"LOCATION:{_escaped(where)}",
            f"DESCRIPTION:{_escaped(what)}",
            f"CATEGORIES:{town or 'online'}",
            "END:VEVENT",
        ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _escaped(text: str) -> str:
    """As iCalendar wants commas in a text (RFC 5545, 3.3.11)."""
    return text.replace(",", "\\,")
