"""Calendar files: the plan and the follow-ups as entries a phone can hold.

Days are all-day entries; the weekly twenty minutes come every week at their hour.
An entry says what the person wrote, for their own calendar only; nobody is invited and nothing
rings. The same thing has the same identity every time, so that a calendar which asks again
changes its entry and does not double it. (RFC 5545; content design, 25.)
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING
from unicodedata import category

from fastapi import APIRouter, HTTPException, Response

from bot.channel import File
from dialogs import rhythm
from dialogs.facts import Contact
from dialogs.model import Word
from dialogs.scenes import nap
from locales.catalogue import without_marks

if TYPE_CHECKING:
    from bot.making import Subject

_KEY = re.compile(r"[A-Za-z0-9_-]{20,64}")
WEEKS_AHEAD = 8
A_WEEKLY_MOMENT = timedelta(minutes=20)
KEPT_AWAKE = ("new", "active", "due", "waiting")


@dataclass(frozen=True)
class Entry:
    """One day in a calendar, or twenty minutes of each week from that day on.

    `key` stays the same for the same thing. `at` is the hour on the reader's own clock.
    """

    key: str
    day: date
    title: str
    text: str = ""
    at: time | None = None


def plan(subject: Subject) -> File | None:
    """Actions, milestones, the goal's date and the day of the week; None when there is none."""
    entries = (*_actions(subject), *_milestones(subject), *_week(subject))
    return _file(subject, "my-plan.ics", "file-plan_ics", entries)


def follow_ups(subject: Subject) -> File | None:
    """Who comes up in the next eight weeks; None when nobody does."""
    return _file(subject, "follow-ups.ics", "file-follow_ics", tuple(_contacts(subject)))


def everything(subject: Subject) -> bytes:
    """All of it, for a phone that subscribes to the private address."""
    days = (*_actions(subject), *_milestones(subject), *_contacts(subject))
    entries = (*days, *_week(subject))
    return as_calendar(subject, entries)


def _file(subject: Subject, name: str, says: str, entries: tuple[Entry, ...]) -> File | None:
    if not entries:
        return None
    return File(name, says=subject.say(says), make=partial(as_calendar, subject, entries))


def _actions(subject: Subject) -> Iterator[Entry]:
    for action in nap.planned(subject.told):
        if action.on is None:
            continue
        whom = subject.facts.contact(action.contact_id or 0)
        what = subject.says(nap.says_action(action))
        title = f"{what}: {whom.label}" if whom else what
        then = (
            subject.say("artefact-when_then", when=action.when, then=action.then)
            if action.when and action.then
            else ""
        )
        yield Entry(f"action-{action.id}", action.on, title, then)


def _milestones(subject: Subject) -> Iterator[Entry]:
    goal = nap.goal_of(subject.told)
    if goal is None:
        return
    for day, which in nap.named_milestones(subject.told):
        title = subject.say(f"artefact-milestone.{which}")
        yield Entry(f"goal-{goal.id}-{which}", day, title, goal.text)


def _week(subject: Subject) -> Iterator[Entry]:
    """The twenty minutes they take each week, where they chose a day."""
    slot = nap.slot_of(subject.facts.latest("plan"))
    if slot is None:
        return
    first = nap.next_slot(subject.now, *slot)
    yield Entry("week", first.date(), subject.say("artefact-week"), at=slot[1])


def _contacts(subject: Subject) -> Iterator[Entry]:
    end = subject.today + timedelta(weeks=WEEKS_AHEAD)
    for one in subject.facts.contacts:
        day = one.next_due
        if day is None or day > end or rhythm.state_on(one, subject.today) not in KEPT_AWAKE:
            continue
        yield Entry(f"contact-{one.id}", max(day, subject.today), _hello(subject, one), one.topics)


def _hello(subject: Subject, contact: Contact) -> str:
    return subject.says(Word("artefact-hello", (("contact", contact.label),)))


Find = Callable[[str], Awaitable[bytes | None]]
"""find(key) -> the calendar behind a private address; None when there is none (any more)."""


def calendar_routes(find: Find) -> APIRouter:
    """The private addresses. A wrong key, an ended one and nonsense look the same."""
    router = APIRouter(include_in_schema=False)

    @router.api_route("/calendar/{key}.ics", methods=["GET", "HEAD"])
    async def read(key: str) -> Response:
        found = await find(key) if _KEY.fullmatch(key) else None
        if found is None:
            raise HTTPException(404)
        headers = {"cache-control": "private, no-store", "x-robots-tag": "noindex"}
        return Response(found, media_type="text/calendar; charset=utf-8", headers=headers)

    return router


def as_calendar(subject: Subject, entries: tuple[Entry, ...]) -> bytes:
    """An iCalendar file with these entries as whole days."""
    from icalendar import Calendar, Event  # a fifth of a second to load, and rarely wanted

    calendar = Calendar()
    calendar.add("prodid", "-//Silta//My plan//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", subject.say("artefact-calendar"))
    for one in entries:
        event = Event()
        event.add("uid", f"{one.key}-{subject.facts.person.id}@silta")
        event.add("dtstamp", subject.now.astimezone(UTC))
        if one.at is None:
            event.add("dtstart", one.day)
            event.add("dtend", one.day + timedelta(days=1))
        else:
            begin = datetime.combine(one.day, one.at)
            event.add("dtstart", begin)  # without a zone: the same hour wherever the phone is
            event.add("dtend", begin + A_WEEKLY_MOMENT)
            event.add("rrule", {"freq": "weekly"})
        event.add("summary", _plain(one.title))
        if one.text:
            event.add("description", _plain(one.text))
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _plain(text: str) -> str:
    """Marks of direction are for our own talk, and signs nobody sees are for nobody."""
    seen = without_marks(text)
    return "".join(one for one in seen if one == "\n" or category(one) != "Cc")
