"""When to speak of an event somebody goes to, and the sheet that remembers how it was.

    day before 17:00   "this is tomorrow"           before_at
    two hours after    "were you there?"            asked_at; next morning when it is late
    a day after        thanks, only for those they chose
    a week after       "any news?"                  then each contact's own rhythm

Pure: moments are aware and come out in the person's own zone. (Content design, 14.)
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from dialogs import rhythm
from dialogs.facts import Contact, Facts, Person, Sheet
from dialogs.model import Ref, Told
from dialogs.rhythm import AlwaysQuiet, moment_of

KIND = "event"
"""The kind of sheet that remembers an event."""
WITHOUT_END = timedelta(hours=3)
A_LITTLE_AFTER = timedelta(hours=2)
LATEST, MORNING = time(19), time(9, 30)
DAY_BEFORE_AT = time(17)
A_DAY = timedelta(days=1)
AGAIN_AFTER = timedelta(days=2)
TIMES_ASKED = 2
"""The question and one reminder; after that nobody knows, and nobody asks."""
THANKS_AFTER, NEWS_AFTER = timedelta(days=1), timedelta(days=7)
NUDGE_AFTER = timedelta(days=10)
"""When each person's own rhythm takes over, if the word about news brings nothing."""
STILL_ASKED = timedelta(days=7)
"""An event that is longer ago is not asked about any more."""
ANSWERED = ("yes", "no", "cancelled", "unknown")
"""Beside these there is "cannot", said before the event; who goes after all is asked again."""


def asked_at(start: datetime, end: datetime | None, all_day: bool, zone: str) -> datetime:
    """When to ask whether they were there.

    An end that is not known is three hours after the start. What is over late in the evening,
    or takes the whole day, is asked about in the morning.
    """
    begun = start.astimezone(moment_of(start.date(), MORNING, zone).tzinfo)
    if all_day:
        last = (end or start).astimezone(begun.tzinfo)
        # The end of a whole day is the midnight after it, in many calendars.
        day = last.date() - A_DAY if end and end > start and last.time() == time() else last.date()
        return moment_of(max(day, begun.date()) + A_DAY, MORNING, zone)
    over = max(end or start + WITHOUT_END, start).astimezone(begun.tzinfo)
    moment = over + A_LITTLE_AFTER
    if moment.time() > LATEST:
        return moment_of(moment.date() + A_DAY, MORNING, zone)
    if moment.time() < MORNING:
        return moment_of(moment.date(), MORNING, zone)
    return moment


def asked_after(day: date, zone: str) -> datetime:
    """When to ask about a day without an hour: we take it for an evening."""
    return moment_of(day + A_DAY, MORNING, zone)


def before_at(start: datetime, person: Person) -> datetime:
    """When to speak of an event to come: the day before, or a day earlier over a silent day."""
    zone = moment_of(start.date(), DAY_BEFORE_AT, person.zone).tzinfo
    day = start.astimezone(zone).date()
    tries = [moment_of(day - n * A_DAY, DAY_BEFORE_AT, person.zone) for n in (1, 2, 3)]
    for moment in tries:
        try:
            if rhythm.next_allowed(moment, person) + A_LITTLE_AFTER <= start:
                return moment
        except AlwaysQuiet:
            break
    return tries[0]


# The sheet


def of_post(facts: Facts, post: int) -> Sheet | None:
    """What they keep about an event from the list; the newest one."""
    found = [one for one in facts.sheets_of(KIND) if one.about == ("post", post)]
    return found[-1] if found else None


def the_sheet(told: Told) -> Sheet:
    """The event a scene or card is about; an empty one when it is gone."""
    ref = told.ref("about")
    if ref is None:
        return Sheet(0, KIND)
    if ref.kind == "post":
        return of_post(told.facts, ref.id) or Sheet(0, KIND)
    return told.facts.sheet(ref.id) or Sheet(0, KIND)


def day_of(sheet: Sheet) -> date | None:
    day = sheet.says.get("day")
    return day.date() if isinstance(day, datetime) else day if isinstance(day, date) else None


def met(facts: Facts, sheet: Sheet) -> tuple[Contact, ...]:
    """Whom they met there, as far as they still keep them."""
    found = (facts.contact(one.id) for one in sheet.many("people") if isinstance(one, Ref))
    return tuple(one for one in found if one is not None and one.state != "archived")


def to_thank(facts: Facts, sheet: Sheet) -> tuple[Contact, ...]:
    """Those of them they wanted to thank and have not thanked yet."""
    chosen = {one.id for one in sheet.many("thank") if isinstance(one, Ref)}
    return tuple(one for one in met(facts, sheet) if one.id in chosen)


def _half_told(sheet: Sheet) -> bool:
    return sheet.text("came") == "yes" and not sheet.text("talked")


def waiting(facts: Facts, today: date) -> tuple[Sheet, ...]:
    """Events that are over and of which we do not know how they were, the newest first.

    Also those of which somebody said that they were there, and no more.
    """
    return tuple(
        one
        for one in reversed(facts.sheets_of(KIND))
        if (day := day_of(one)) is not None
        and day <= today <= day + STILL_ASKED
        and (one.text("came") in ("", "unknown") or _half_told(one))
    )
