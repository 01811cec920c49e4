"""Cards that bring somebody up again, and the small scenes their buttons open.

    nudge      one person is due           write | did | later | slower | rest
    nudges     up to three people          pick -> nudge_pick -> nudge_one | none
    noreply    two weeks of silence        second message | rest | an answer came
    toomuch    three nudges unanswered     once a week | once a month | stop | it is fine
    pausecheck two digests unanswered      go on | smaller | break | stop
    last_word  a month later               nothing to press: silence until they write
    thanks     the day after a meeting     write | done | not this time

Never late, never missed: a nudge says why this person, and every answer is a good one.
(Content design, 11-13; voice, 3.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from dialogs import exchange, rhythm
from dialogs.model import (
    Answers,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Over,
    Pick,
    Scene,
    Told,
    Value,
    Way,
)
from dialogs.people import (
    WHY_NOW,
    about,
    all_due,
    changing,
    door,
    due,
    every,
    listed,
    may_remind,
    moved,
    who,
    with_about,
)
from dialogs.wishes import Changes, Consent, LogContact, SetPerson

SNOOZES = {"tomorrow": 1, "three_days": 3, "week": 7, "month": 30}
THE_CONTACT: dict[str, Callable[[Told], Value]] = {"contact": who}
A_WEEK = timedelta(7)
NUDGED: dict[str, Callable[[Told], Value]] = {**WHY_NOW, "exchange": exchange.nudge_line}
"""What a nudge says: why this person, an idea, and what goes both ways between them."""
NUDGE_NEEDS = ("contacts", "sheets", "logs")


def _rhythm(told: Told) -> Value:
    """The rhythm as it is now."""
    contact = about(told)
    return every(contact.cadence_days or rhythm.LONGEST) if contact else ""


def _due_on(told: Told) -> Value:
    """The day they come up again."""
    contact = about(told)
    if contact is None or contact.next_due is None:
        return ""
    return rhythm.day_we_write(contact.next_due, told.facts.person)


# Later


def _until(told: Told) -> date:
    day = told.now.date() + timedelta(SNOOZES[told.text("when")])
    return rhythm.day_we_write(day, told.facts.person)


def _snooze(told: Told) -> tuple[Effect, ...]:
    contact = about(told)
    if contact is None:
        return ()
    if contact.state == "waiting":
        return moved(told, contact, replace(contact, next_due=_until(told)))
    return moved(told, contact, rhythm.snoozed(contact, _until(told)).contact)


def _second_time(told: Told) -> str:
    contact = about(told)
    if contact is None or contact.state == "waiting":
        return "snooze"
    if rhythm.snoozed(contact, _until(told)).slowed:
        return "slow"
    return "rest" if rhythm.is_second_snooze(contact) else "snooze"


AFTER_SNOOZE = Fork(may_remind, {"may": "later", "may_not": "kept"})
AFTER_SECOND = Fork(may_remind, {"may": "later_slower", "may_not": "kept"})
# Without a rhythm there is nothing to slow; that this contact may rest is worth saying once.
WITHOUT_RHYTHM = Fork(may_remind, {"may": "later_or_rest", "may_not": "kept"})

LATER = Scene(
    "nudge_later",
    needs=("contacts",),
    given=("about",),
    keeps_place=False,
    screens=(
        door("when"),
        Choose(
            "when",
            options=dict.fromkeys(SNOOZES, Into("ask_remind", then="do")),
            saves_as="when",
            tells=THE_CONTACT,
        ),
        Way("do", then=Fork(_second_time, ("snooze", "slow", "rest"))),
        Do("snooze", does=_snooze, then=AFTER_SNOOZE),
        Do("slow", does=_snooze, then=AFTER_SECOND),
        Do("rest", does=_snooze, then=WITHOUT_RHYTHM),
        End("later", tells={"contact": who, "day": _until}),
        End("later_or_rest", tells={"contact": who, "day": _until}),
        End("later_slower", tells={"contact": who, "day": _until, "every": _rhythm}),
        End("kept", tells={"contact": who, "day": _until}),
        End("gone", silent=True),
    ),
)


# Slower, rest


def _is_slowest(told: Told) -> str:
    contact = about(told)
    return "yearly" if contact and contact.cadence_days == rhythm.LONGEST else "change"


COMES_AGAIN: dict[str, Callable[[Told], Value]] = {
    "contact": who,
    "day": _due_on,
    "every": _rhythm,
}

SLOWER = Scene(
    "nudge_slower",
    needs=("contacts",),
    given=("about",),
    keeps_place=False,
    screens=(
        door("how"),
        Way("how", then=Fork(_is_slowest, ("yearly", "change"))),
        Do("change", does=changing(rhythm.slowed), then="slower"),
        End("slower", tells=COMES_AGAIN),
        Do("yearly", does=changing(rhythm.slowed), then="slowest"),
        End("slowest", tells=COMES_AGAIN),
        End("gone", silent=True),
    ),
)
REST = Scene(
    "nudge_rest",
    needs=("contacts",),
    given=("about",),
    keeps_place=False,
    screens=(
        door("change"),
        Do("change", does=changing(lambda contact, today: rhythm.rested(contact)), then="rests"),
        End("rests", tells=THE_CONTACT),
        End("gone", silent=True),
    ),
)


# A digest: pick one, or none this week


def _not_this_week(told: Told) -> tuple[Effect, ...]:
    later = told.now.date() + A_WEEK
    return tuple(
        effect
        for contact in all_due(told)
        for effect in moved(told, contact, replace(contact, next_due=later))
    )


def _anybody(told: Told) -> str:
    return "who" if all_due(told) else "nobody"


PICK = Scene(
    "nudge_pick",
    needs=("contacts",),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(_anybody, ("who", "nobody"))),
        Pick(
            "who",
            of=lambda told: listed(all_due(told)),
            saves_as="about",
            then=Over("nudge_one", with_=with_about),
            options={"none": Over("nudge_none")},
            tells={"count": lambda told: len(all_due(told))},
        ),
        End("nobody"),
    ),
)

NONE = Scene(
    "nudge_none",
    needs=("contacts",),
    keeps_place=False,
    screens=(Do("move", does=_not_this_week, then="moved"), End("moved")),
)


ONE = Scene(
    "nudge_one",
    needs=NUDGE_NEEDS,
    given=("about",),
    keeps_place=False,
    screens=(
        door("due"),
        Choose(
            "due",
            options={
                "write": Over("follow_idea", with_=with_about),
                "did": Over("contact_log", with_=with_about),
                "ask_later": Over("nudge_later", with_=with_about),
                "slower": Over("nudge_slower", with_=with_about),
                "rest": Over("nudge_rest", with_=with_about),
            },
            tells=NUDGED,
        ),
        End("gone", silent=True),
    ),
)


# No answer


def _second(told: Told) -> Answers:
    return {**with_about(told), "type": "again"}


SECOND = Scene(
    "nudge_second",
    needs=("contacts",),
    given=("about",),
    keeps_place=False,
    screens=(
        door("write"),
        Way("write", then=Over("human_msg", with_=_second)),
        End("gone", silent=True),
    ),
)


# Too much, and then less and less


def _press(name: str, does: Callable[[Told], tuple[Effect, ...]]) -> Scene:
    """An answer about the reminders themselves."""
    return Scene(
        name,
        keeps_place=False,
        screens=(Do("keep", does=does, then="done"), End("done")),
    )


def _on_as_before(told: Told) -> tuple[Effect, ...]:
    """Who goes on keeps the rhythm they chose once."""
    off = told.facts.person.nudge_mode == "off"
    return (SetPerson({"nudge_mode": rhythm.NORMAL}),) if off else ()


def _mode(name: str, **changes: str | int) -> Scene:
    changed: Changes = changes
    return _press(name, lambda told: (SetPerson(changed),))


WEEKLY = _mode("nudge_weekly", nudge_mode="weekly")
MONTHLY = _mode("nudge_monthly", nudge_mode="monthly")
FINE = _mode("nudge_fine", nudge_mode=rhythm.FINE)
GO_ON = _press("nudge_go_on", _on_as_before)
SMALLER = _mode("nudge_smaller", nudge_mode=rhythm.NORMAL, nudges_per_week=1)
STOP = _press("nudge_stop", lambda told: (Consent("remind", False),))

# The day after


def _note_thanks(told: Told) -> tuple[Effect, ...]:
    contact, ref = about(told), told.ref("about")
    if contact is None or ref is None:
        return ()
    log = LogContact(ref, "message")
    return (log, *moved(told, contact, rhythm.greeted(contact, told.now.date())))


THANKS_WRITE = Scene(
    "thanks_write",
    needs=("contacts",),
    given=("about",),
    keeps_place=False,
    screens=(
        door("write"),
        Way(
            "write",
            then=Over("human_msg", with_=lambda told: {**with_about(told), "type": "m5"}),
        ),
        End("gone", silent=True),
    ),
)
THANKS_DONE = Scene(
    "thanks_done",
    needs=("contacts",),
    given=("about",),
    keeps_place=False,
    screens=(
        door("keep"),
        Do("keep", does=_note_thanks, then="noted"),
        End("noted", tells=THE_CONTACT),
        End("gone", silent=True),
    ),
)
THANKS_SKIP = Scene("thanks_skip", keeps_place=False, screens=(End("fine"),))


SCENES: tuple[Scene, ...] = (
    LATER, SLOWER, REST, PICK, NONE, ONE, SECOND, WEEKLY, MONTHLY, FINE, SMALLER, STOP, GO_ON,
    THANKS_WRITE, THANKS_DONE, THANKS_SKIP,
)  # fmt: skip

CARDS: tuple[Card, ...] = (
    Card(
        "nudge",
        kind="contact",
        needs=NUDGE_NEEDS,
        tells=NUDGED,
        choices={
            "write": "follow_idea",
            "did": "contact_log",
            "later": "nudge_later",
            "slower": "nudge_slower",
            "rest": "nudge_rest",
        },
    ),
    Card(
        "nudges",
        kind="person",
        needs=("contacts",),
        tells={"people": due},
        choices={"pick": "nudge_pick", "none": "nudge_none"},
    ),
    Card(
        "noreply",
        kind="contact",
        needs=("contacts",),
        tells=THE_CONTACT,
        choices={"second": "nudge_second", "rest": "nudge_rest", "answer": "contact_log"},
    ),
    Card(
        "toomuch",
        kind="person",
        choices={
            "week": "nudge_weekly",
            "month": "nudge_monthly",
            "stop": "nudge_stop",
            "fine": "nudge_fine",
        },
    ),
    Card(
        "pausecheck",
        kind="person",
        choices={
            "go_on": "nudge_go_on",
            "smaller": "nudge_smaller",
            "pause": "quiet_pause",
            "stop": "nudge_stop",
        },
    ),
    Card("last_word", kind="person", choices={}),
    Card(
        "thanks",
        kind="contact",
        needs=("contacts",),
        tells=THE_CONTACT,
        choices={"write": "thanks_write", "done": "thanks_done", "skip": "thanks_skip"},
    ),
)
