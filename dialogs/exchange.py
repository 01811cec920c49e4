"""What came of contacts, what one could give back, and who has not been heard of for long.

It is for the person's eyes only, and it never says that somebody owes anything. Pure.
(Content design, 6 and 13.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from dialogs import rhythm
from dialogs.facts import Contact, Facts, Log, Sheet
from dialogs.model import Told, Value, Word
from dialogs.people import about

BENEFITS = ("information", "advice", "job_tip", "introduction", "language")
"""What can come of a contact and be given back; "it was just nice" needs no return."""
ALL_BENEFITS = (*BENEFITS, "nice")
GIFTS = (
    "language", "profession", "market", "cooking", "computers", "listening", "services",
    "volunteer",
)  # fmt: skip
OWN_GIFT, MOST_NAMED = 60, 3
LONG_AGO = timedelta(180)
LONG_PAST = 2
"""So many rounds of a rhythm without contact, and somebody may slip away."""
A_MONTH = timedelta(30)
YEAR_UNUSED, NOTICE = timedelta(365), timedelta(30)
"""A contact nobody used for a year goes to the archive; so long after the notice it is deleted."""


def of(logs: Iterable[Log], contact: int) -> tuple[Log, ...]:
    return tuple(one for one in logs if one.contact == contact)


def came_of(logs: Iterable[Log]) -> Counter[str]:
    """How often each kind of benefit was noted."""
    return Counter(one for log in logs for one in log.benefits if one in ALL_BENEFITS)


def came_in_words(logs: Iterable[Log]) -> tuple[Word, ...]:
    """Each kind with its number, most often first."""
    found = came_of(logs)
    order = sorted(found, key=lambda one: (-found[one], ALL_BENEFITS.index(one)))
    return tuple(Word(f"exchange-came.{one}", (("n", found[one]),)) for one in order)


def gifts(sheet: Sheet) -> tuple[Value, ...]:
    """What they said they can give; their own words count when they are short."""
    known = tuple(Word(f"exchange-give.{one}") for one in sheet.many("gives") if one in GIFTS)
    own = sheet.text("give_other")
    return (*known, own) if own and len(own) <= OWN_GIFT else known


def _got(facts: Facts, contact: Contact) -> tuple[Word, ...]:
    found = came_of(of(facts.logs, contact.id))
    order = [one for one, _ in found.most_common() if one in BENEFITS]
    return tuple(Word(f"contact_log-what-inline.{one}") for one in order[:MOST_NAMED])


def _thanked(facts: Facts, contact: Contact) -> bool:
    """Whether a word went to them since the last time something came of it."""
    logs = of(facts.logs, contact.id)
    brought = [n for n, log in enumerate(logs) if set(log.benefits) & set(BENEFITS)]
    return bool(brought) and brought[-1] < len(logs) - 1


def _give(facts: Facts, contact: Contact, today: date) -> Value | None:
    """One thing to give: another one for each contact and month, so that it stays an idea."""
    known = gifts(facts.latest("strengths"))
    return known[(contact.id + today.month) % len(known)] if known else None


def line(told: Told) -> Value:
    """Give and take with one contact; a neutral word when nothing is known."""
    contact = about(told)
    if contact is None:
        return Word("exchange-line.none")
    got, give = _got(told.facts, contact), _give(told.facts, contact, told.now.date())
    if got and give:
        return Word("exchange-line.both", (("got", got), ("give", give)))
    if got:
        name = "had" if _thanked(told.facts, contact) else "got"
        return Word(f"exchange-line.{name}", (("got", got),))
    if give:
        return Word("exchange-line.give", (("give", give),))
    return Word("exchange-line.none")


def has_line(told: Told) -> Value:
    """Whether something is known of what goes both ways: then, and only then, it is said."""
    return "no" if line(told) == Word("exchange-line.none") else "yes"


HELLOS = ("hello_one", "hello_two", "hello_three")


def nudge_line(told: Told) -> Value:
    """The same in a reminder; when nothing is known, another kind word each day."""
    said = line(told)
    contact = about(told)
    if contact is None or said != Word("exchange-line.none"):
        return said
    known = HELLOS[1:2] if contact.promise else HELLOS  # a promise is a reason, and no gift
    number = (contact.id + told.now.date().toordinal()) % len(known)
    return Word(f"exchange-line.{known[number]}")


# Losing touch, and the archive


def slips_away(contact: Contact, today: date) -> bool:
    """No contact for half a year, or for two rounds of the rhythm. Who rests may rest."""
    if rhythm.state_on(contact, today) in ("resting", "archived"):
        return False
    since = today - (contact.last_contact or contact.added or today)
    rounds = timedelta((contact.cadence_days or 0) * LONG_PAST)
    return since > LONG_AGO or bool(rounds and since > max(rounds, A_MONTH))


def slipping_away(contacts: Sequence[Contact], today: date) -> list[Contact]:
    """Who may slip away; the longest silence first."""
    found = [one for one in contacts if slips_away(one, today)]
    return sorted(found, key=lambda one: (one.last_contact or one.added or today, one.id))


def archived(contacts: Sequence[Contact]) -> list[Contact]:
    return [one for one in contacts if one.state == "archived"]


def noticed(contacts: Sequence[Contact]) -> list[Contact]:
    """Those we have said we will delete."""
    return [one for one in archived(contacts) if one.noticed]


def gone_on(contact: Contact) -> date | None:
    """The day an archived contact is deleted, when that has been said."""
    return contact.noticed + NOTICE if contact.noticed else None
