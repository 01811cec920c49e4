"""What every scene about contacts shares: who it is about, and what follows when dates move.

A date is kept with the contact. A promise to speak on it is made only with consent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogs import rhythm
from dialogs.facts import Contact
from dialogs.model import Answers, Effect, Fork, Ref, Thing, Told, Value, Way, Word
from dialogs.wishes import CancelReminders, ChangeContact, Remind

GREETS_AGAIN = 60
"""So many days without contact, and seeing each other is a good idea again."""


def ref_of(contact: Contact) -> Ref:
    return Ref("contact", contact.id)


def about(told: Told) -> Contact | None:
    """The contact the scene is about; None when it was deleted meanwhile."""
    ref = told.ref("about")
    return told.facts.contact(ref.id) if ref and ref.kind == "contact" else None


def label_of(contact: Contact | None) -> Value:
    return contact.label if contact else Word("contact-somebody")


def who(told: Told) -> Value:
    """The name to show for whom it is about."""
    return label_of(about(told))


def with_about(told: Told) -> Answers:
    """Tell the next scene whom it is about."""
    ref = told.ref("about")
    return {} if ref is None else {"about": ref}


def door(then: str, otherwise: str = "gone") -> Way:
    """The way in for scenes about one contact: those who are gone are not asked about."""
    place = Fork(lambda told: then if about(told) else otherwise, (then, otherwise))
    return Way("door", then=place)


# Lists


def in_order(contacts: Sequence[Contact], today: date) -> list[Contact]:
    """Who is due first, then who was in touch last, then who rests."""
    due = rhythm.due_on(contacts, today)
    others = [one for one in contacts if one not in due and one.state != "archived"]
    others.sort(key=lambda one: (_since(one), one.id), reverse=True)
    others.sort(key=lambda one: rhythm.state_on(one, today) == "resting")
    return [*due, *others]


def _since(contact: Contact) -> date:
    return contact.last_contact or contact.added or date.min


def listed(contacts: Sequence[Contact]) -> Sequence[Thing]:
    """One button each; two of one name are told apart by what they talked about, or a number."""
    seen: dict[str, int] = {}
    return [Thing(ref_of(one), _told_apart(one, contacts, seen)) for one in contacts]


def _told_apart(contact: Contact, among: Sequence[Contact], seen: dict[str, int]) -> str:
    if sum(one.label == contact.label for one in among) < 2:
        return contact.label
    seen[contact.label] = seen.get(contact.label, 0) + 1
    return f"{contact.label} ({contact.topics or seen[contact.label]})"


def everybody(told: Told) -> Sequence[Thing]:
    return listed(in_order(told.facts.contacts, told.now.date()))


def all_due(told: Told) -> tuple[Contact, ...]:
    """Everybody who waits for a word."""
    return rhythm.due_on(told.facts.contacts, told.now.date())


def due(told: Told) -> tuple[Value, ...]:
    """The few a digest names; an own promise is the reason, where there is one."""
    return tuple(_named(one) for one in all_due(told)[: rhythm.MOST_AT_ONCE])


def _named(contact: Contact) -> Value:
    mine = contact.promise and contact.promised_by == "me"
    return Word("nudge-promised", (("contact", contact.label),)) if mine else contact.label


# How often, in words

DAYS_IN_WEEKS, DAYS_IN_A_MONTH, DAYS_IN_MONTHS = 21, (28, 31), 49


def every(days: int) -> Word:
    """A rhythm as people say it: every week, every six weeks, every two months, once a year."""
    if days >= rhythm.LONGEST:
        return _every("year", 1)
    if DAYS_IN_A_MONTH[0] <= days <= DAYS_IN_A_MONTH[1]:
        return _every("months", 1)
    if days >= DAYS_IN_MONTHS:
        return _every("months", round(days * 12 / 365))
    if days >= DAYS_IN_WEEKS or days % 7 == 0:
        return _every("weeks", round(days / 7))
    return _every("days", days)


def _every(unit: str, number: int) -> Word:
    return Word(f"nudge-every.{unit}", (("n", number),))


# What follows


def written(before: Contact, after: Contact) -> tuple[Effect, ...]:
    """Write what changed of a contact."""
    changes = rhythm.changed(before, after)
    return (ChangeContact(ref_of(before), changes),) if changes else ()


def moved(told: Told, before: Contact, after: Contact) -> tuple[Effect, ...]:
    """Write what changed, and keep the promise in step with the date."""
    return (*written(before, after), *promised(told, after))


def promised(told: Told, contact: Contact) -> tuple[Effect, ...]:
    """One promise at a time: a nudge on the date, or a word about a silence. Or none."""
    ref = ref_of(contact)
    waiting = contact.state == "waiting"
    card, other = ("noreply", "nudge") if waiting else ("nudge", "noreply")
    speaks = told.facts.person.may_remind and contact.next_due is not None
    if waiting and not rhythm.asks_for_answer(contact):
        speaks = False
    if not speaks or contact.next_due is None:
        return (CancelReminders(ref, "nudge"), CancelReminders(ref, "noreply"))
    return (CancelReminders(ref, other), Remind(ref, card, contact.next_due))


def promise_comes_up(due: date | None, by: str, today: date) -> date | None:
    """The day before what they promised themselves, the day itself for what others promised.

    Tomorrow at the earliest; None once its day has come.
    """
    if due is None or due <= today:
        return None
    return max(due - timedelta(1 if by == "me" else 0), today + timedelta(1))


def in_time(contact: Contact, today: date) -> Contact:
    """What is promised for a day comes up in time for it, if the rhythm is later."""
    due = contact.promise_due if contact.promise else None
    day = promise_comes_up(due, contact.promised_by, today)
    if day is None or contact.state in ("resting", "archived", "waiting"):
        return contact
    if contact.next_due is not None and contact.next_due <= day:
        return contact
    return replace(contact, next_due=day)


def changing(change: Callable[[Contact, date], Contact]) -> Callable[[Told], tuple[Effect, ...]]:
    """The act of a `Do`: change the contact it is about, and its promise."""

    def act(told: Told) -> tuple[Effect, ...]:
        contact = about(told)
        if contact is None:
            return ()
        return moved(told, contact, change(contact, told.now.date()))

    return act


def may_remind(told: Told) -> str:
    return "may" if told.facts.person.may_remind else "may_not"


# Why this person today, and what to write


def reason(contact: Contact | None, today: date) -> str:
    """Why now: a promise, the last talk, or simply hello. Chooses the words of a nudge.

    The day of a promise is told until it has come: a day that went by is nobody's business.
    """
    if contact is None:
        return "hello"
    if contact.promise:
        by = "promise_me" if contact.promised_by == "me" else "promise_them"
        return f"{by}_day" if contact.promise_due and contact.promise_due >= today else by
    if contact.topics:
        return "talk" if contact.last_contact else "topic"
    return "last" if contact.last_contact else "hello"


def idea_name(contact: Contact | None, today: date, country: str) -> str:
    """The idea that fits: keep the promise, ask on, meet again, or say hello."""
    if contact is None:
        return "hello"
    if contact.promise:
        return "promise_me" if contact.promised_by == "me" else "promise_them"
    if _may_meet(contact, today, country):
        return "meet"
    return "topic" if contact.topics else "hello"


def _may_meet(contact: Contact, today: date, country: str) -> bool:
    near = contact.tie in ("close", "well") and contact.local != "abroad"
    long_ago = contact.last_contact and today - contact.last_contact > timedelta(GREETS_AGAIN)
    return bool(near and long_ago) and not rhythm.is_holiday(today, country)


def idea(told: Told) -> Value:
    """The idea in words."""
    contact = about(told)
    name = idea_name(contact, told.now.date(), told.facts.person.country)
    topic = contact.topics if contact else ""
    return Word(f"idea-{name}", (("topic", topic),))


def why_now(told: Told) -> Value:
    """Why this person today, in words."""
    contact = about(told)
    known: tuple[tuple[str, Value], ...] = (("contact", who(told)),)
    if contact is not None:
        last = contact.last_contact or ""
        known += (("topic", contact.topics), ("promise", contact.promise), ("last", last))
        known += (("due", contact.promise_due or ""),)
    return Word(f"nudge-why.{reason(contact, told.now.date())}", known)


WHY_NOW: dict[str, Callable[[Told], Value]] = {"why": why_now, "idea": idea}
"""What a nudge may say about its contact."""
