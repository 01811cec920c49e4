"""A demo house: a few people who are not real, and a calendar of events that are not either.

Demo people live on the channel `demo`, which no adapter serves: nothing is ever sent to them.
Who they are stands in `bot.demo_people`; here they get rows, with days counted from now.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot import demo_people
from bot.demo_people import PEOPLE, TUESDAY, Contact, OneOfThem
from bot.house import Silta
from console.front import Door, Doors
from dialogs.memory import answers_to_json, bookmark_to_json
from dialogs.model import Answers, Bookmark, Frame
from scheduler import signs
from storage import access, sessions, tables
from storage.queries import feeds as feed_queries
from storage.queries import people
from storage.queries import staff as staff_queries
from storage.sql import Db

CALENDAR = "demo-events.ics"
OPERATOR = "Example Association, invented for this demo"
OPERATORS_ADDRESS = "hello@example.org"
ZONE = "Europe/Helsinki"
LOOKED_AT = 2
"""Leena has looked at the pages of those who share at least so much."""
NOTE = "Works hard on the goal. Asked how to write to somebody in the same field."

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
    service, settings = silta.world.service, silta.settings
    if not service.operator:
        service = replace(service, operator=OPERATOR, contact=OPERATORS_ADDRESS)
    if not service.web:
        # Whoever tries the demo sits at this computer, so its own address is good in the chat.
        service = replace(service, web=f"http://{settings.host}:{settings.port}")
    silta.world = replace(silta.world, service=service)
    now = silta.clock.now()
    path = silta.settings.home / CALENDAR
    path.write_text(calendar(now), "utf-8")
    await silta.writer.do("demo", lambda db: _furnish(db, str(path), now))


DOORS = {"coach": "demo-coach", "admin": "demo-admin", "participant": "demo-3"}
"""Who a visitor of the demo can be, and their addresses on the channel `demo`."""
SECOND_COACH = "demo-coach-2"


def demo_doors(silta: Silta) -> Doors:
    """Fresh links for the demo's first page: everybody who comes gets their own."""

    async def fresh() -> list[Door]:
        now = datetime.now(UTC)

        def make(db: Db) -> list[Door]:
            found = ((role, people.identity(db, "demo", at)) for role, at in DOORS.items())
            return [
                Door(role, f"/console/in/{sessions.make_link(db, one.person_id, now)}")
                for role, one in found
                if one is not None
            ]

        return await silta.writer.do("demo doors", make)

    return fresh


GROUP, CAFE = "Tuesday group, Tampere", "Family café, Turku"


def _furnish(db: Db, calendar_path: str, now: datetime) -> None:
    """Whoever and whatever is not there yet; what a visitor changed stays as it is."""
    groups = {TUESDAY: _tuesday(db, now), demo_people.CAFE: _cafe(db, now)}
    came = False
    for number, one in enumerate(PEOPLE, 1):
        if people.identity(db, "demo", f"demo-{number}") is None:
            _Making(db, one, now, groups[one.group]).whole(f"demo-{number}")
            came = True
    if came:
        signs.look_at_all(db, now)
    if feed_queries.named(db, calendar_path) is None:
        db.add(
            tables.Feed, source=calendar_path, name="Demo events", format="", next_at=now,
            settings={"kind": "E", "language": "en", "completeness": "full"}, made_at=now,
            first_done=True,
        )  # fmt: skip


# Who works here


def _tuesday(db: Db, now: datetime) -> int:
    """Leena and her group, and an admin; the group's number."""
    made = now - timedelta(days=77)
    _worker(db, "Kari", "admin", DOORS["admin"], made)
    coach = _worker(db, "Leena", "coach", DOORS["coach"], made)
    meets = _at_ten(now.date() + timedelta(days=(1 - now.weekday()) % 7 or 7))
    return _group(
        db, coach, GROUP, TUESDAY, made, office_hours="Monday to Thursday 9-15",
        next_at=meets, next_about="Making your plan",
    )  # fmt: skip


def _cafe(db: Db, now: datetime) -> int:
    """Another coach, with a small group of hers; its number."""
    made = now - timedelta(days=28)
    coach = _worker(db, "Maria", "coach", SECOND_COACH, made)
    meets = _at_ten(now.date() + timedelta(days=(4 - now.weekday()) % 7 or 7))
    return _group(db, coach, CAFE, demo_people.CAFE, made, next_at=meets)


def _worker(db: Db, name: str, role: str, address: str, made: datetime) -> int:
    known = people.identity(db, "demo", address)
    if known is not None and known.person_id is not None:
        return int(known.person_id)
    id = sessions.new_staff(db, name, "en", (role,), made)
    people.change_person(db, id, zone=ZONE, country="FI")
    db.add(
        tables.Identity, channel="demo", address=address, person_id=id, made_at=made, seen_at=made
    )
    return id


def _group(db: Db, coach: int, name: str, code: str, made: datetime, **more: Any) -> int:
    """Their first group. Its name and code may be others by now: visitors change them."""
    known = sorted(row.id for row in staff_queries.cohorts_of_coach(db, coach))
    if known:
        return int(known[0])
    while staff_queries.code_is_taken(db, code):
        code = access.a_code()
    group = db.add(tables.Cohort, name=name, code=code, country="FI", made_at=made, **more)
    db.add(tables.CohortCoach, cohort_id=group, person_id=coach, made_at=made)
    return group


def _at_ten(day: date) -> datetime:
    return datetime.combine(day, time(10), ZoneInfo(ZONE))


# Who comes


class _Making:
    """One person of the demo, with all they have and did, at days counted from now."""

    def __init__(self, db: Db, one: OneOfThem, now: datetime, group: int) -> None:
        self._db, self._one, self._now, self._group = db, one, now, group
        self._today = now.date()
        self._made = self._ago(one.came)
        self._id = 0

    def _ago(self, days: int, hours: int = 2) -> datetime:
        return self._now - timedelta(days=days, hours=hours)

    def _day(self, days_ago: int) -> date:
        return self._today - timedelta(days=days_ago)

    def _add(self, table: type[Any], **values: Any) -> int:
        return self._db.add(table, person_id=self._id, **values)

    def whole(self, address: str) -> None:
        one, seen = self._one, self._ago(self._one.seen)
        self._id = self._db.add(
            tables.Person, language=one.language, name=one.name, country="FI", city=one.city,
            zone=ZONE, needs=list(one.needs), onboarded=True, onboarded_at=self._made,
            consents={"privacy": True, "remind": True}, unanswered=one.unanswered,
            made_at=self._made, seen_at=seen,
        )  # fmt: skip
        self._add(
            tables.Identity, channel="demo", address=address, made_at=self._made, seen_at=seen
        )
        staff_queries.join(self._db, self._group, self._id, one.level, self._made)
        self._walked()
        contacts = [self._contact(contact) for contact in one.contacts]
        self._plans(contacts)
        self._wants()
        self._is_known()

    def _walked(self) -> None:
        """The steps they began and finished, and where they stand now."""
        for step, (begun, done) in self._one.steps.items():
            on = None if done is None else self._day(done)
            self._add(
                tables.Progress, step=step, begun=self._day(begun), done=on,
                used=on or self._day(max(begun - 1, self._one.seen)),
            )  # fmt: skip
            if done is not None and on is not None:
                self._sheet("step", {"step": step, "date": on}, done)
        if self._one.stands:
            scene, screen, days = self._one.stands
            here = Bookmark((Frame(scene, screen, visit=1),), turn=2, visit=1)
            self._add(
                tables.Place, bookmark=bookmark_to_json(here), scene=scene, screen=screen,
                at=self._ago(days),
            )  # fmt: skip

    def _sheet(self, kind: str, says: Answers, days_ago: int) -> None:
        at = self._ago(days_ago)
        self._add(
            tables.Sheet, kind=kind, says=answers_to_json(says), made=self._day(days_ago),
            made_at=at, changed_at=at,
        )  # fmt: skip

    def _contact(self, contact: Contact) -> int:
        last = None if contact.last is None else self._day(contact.last)
        due = last + timedelta(days=contact.rhythm) if last and contact.rhythm else None
        return self._add(
            tables.Contact, label=contact.label, where_met=contact.met, state="active",
            helix=contact.quarter, tie=contact.ring, local=contact.local,
            in_field=contact.field, many=contact.many, topics=contact.topics,
            last_contact=last, last_band="" if last else "never", cadence_days=contact.rhythm,
            next_due=due, added=self._made.date(), made_at=self._made, used_at=self._made,
        )  # fmt: skip

    def _plans(self, contacts: list[int]) -> None:
        """Their goal and the actions of their plan."""
        goal, begun = self._one.goal, self._one.steps.get("goals", (self._one.came, None))[0]
        if goal is not None:
            made = self._add(
                tables.Goal, text=goal.text, area=goal.area, target=goal.target, unit=goal.unit,
                done=goal.done, importance=8, confidence=7, deadline=self._day(-goal.left),
                made=self._day(begun), made_at=self._ago(begun),
            )  # fmt: skip
            if self._one.shares:
                self._add(tables.Shared, thing_kind="goal", thing_id=made, at=self._ago(6))
        for action in self._one.plan:
            on = self._day(-action.on)
            self._add(
                tables.Action, what=action.what, on=on, when=action.when, then=action.then,
                contact_id=contacts[action.whom - 1] if action.whom else None,
                state=action.state, done_on=on if action.state == "done" else None,
                made=self._day(begun), made_at=self._ago(begun),
            )  # fmt: skip

    def _wants(self) -> None:
        """What waits for an answer, and what they agreed that their coach may know."""
        one = self._one
        if one.asks is not None:
            at = self._now - timedelta(hours=one.asks.hours)
            self._add(tables.HelpRequest, how=one.asks.how, text=one.asks.text, at=at)
        if one.job is not None:
            self._sheet("job", {"ends": self._day(-one.job)}, 12)
        if one.says is not None:
            kind, days = one.says
            self._add(tables.Sign, kind=kind, since=self._ago(days), at=self._ago(days))

    def _is_known(self) -> None:
        """Looks of their coach, which they can read about; for one also a note."""
        if self._one.level < LOOKED_AT:
            return
        coach = staff_queries.coaches(self._db, self._group)[0]
        by = {"by_id": coach.person_id, "by_name": coach.name}
        for what, days in (("list", 7), ("page", 6)):
            self._add(tables.Look, what=what, at=self._ago(days), **by)
        if self._one.shares:
            self._add(tables.Note, text=NOTE, sees="person", at=self._ago(6), **by)


def calendar(now: datetime) -> str:
    """The demo's events as an iCalendar file, counted from today."""
    zone = ZoneInfo(ZONE)
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
