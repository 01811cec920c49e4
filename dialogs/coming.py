"""When the people one wants to keep warm come up next, and why a day moved.

A date is the person's own; a silent day or a pause moves the word about it, and a page that
shows the day says so. Pure. (Content design, 13.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from dialogs import rhythm
from dialogs.facts import Contact
from dialogs.model import Told
from dialogs.scenes.follow import ahead

ASKED_AT = time(10)


@dataclass(frozen=True)
class Coming:
    """Somebody who comes up: on `day`, though `planned` was theirs.

    why: "" while both are the same; silent for a day without messages, pause; never when every
    day of the week is silent. Then `day` is the planned one.
    """

    contact: Contact
    day: date
    planned: date
    why: str = ""


def coming(told: Told) -> tuple[Coming, ...]:
    """The next eight weeks from tomorrow on; who is due today stands elsewhere."""
    today = told.now.date()
    rows = [_one(told, one) for one in ahead(told) if one.next_due and one.next_due > today]
    return tuple(sorted(rows, key=lambda one: (one.day, one.contact.id)))


def _one(told: Told, contact: Contact) -> Coming:
    person, planned = told.facts.person, contact.next_due
    assert planned is not None
    moment = rhythm.moment_of(planned, ASKED_AT, person.zone)
    try:
        day = rhythm.next_allowed(moment, person).date()
    except rhythm.AlwaysQuiet:
        return Coming(contact, planned, planned, "never")
    if day == planned:
        return Coming(contact, day, planned)
    paused = person.paused_until is not None and person.paused_until > moment
    return Coming(contact, day, planned, "pause" if paused else "silent")
