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
from dialogs.facts import Contact
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
    Tell,
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


def _days(told: Told) -> Value:
    """The rhythm as it is now."""
    contact = about(told)
    return (contact.cadence_days or 0) if contact else 0


# Later


def _until(told: Told) -> date:
    return told.now.date() + timedelta(SNOOZES[told.text("when")])


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
    return "slow" if rhythm.snoozed(contact, _until(told)).slowed else "snooze"


AFTER_SNOOZE = Fork(may_remind, {"may": "later", "may_not": "kept"})

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
        Way("do", then=Fork(_second_time, ("snooze", "slow"))),
        Do("snooze", does=_snooze, then=AFTER_SNOOZE),
        Do("slow", does=_snooze, then="slowed"),
        Tell("slowed", tells={"contact": who, "days": _days}, then="asked"),
        Way("asked", then=AFTER_SNOOZE),
        End("later", tells={"contact": who, "day": _until}),
        End("kept", tells={"contact": who, "day": _until}),
        End("gone", silent=True),
    ),
)


# Slower, rest


def _act(name: str, change: Callable[[Contact, date], Contact], say: str) -> Scene:
    """One press, one change, one sentence."""
    return Scene(
        name,
        needs=("contacts",),
        given=("about",),
        keeps_place=False,
        screens=(
            door("change"),
            Do("change", does=changing(change), then=say),
            End(say, tells={"contact": who, "days": _days}),
            End("gone", silent=True),
        ),
    )


SLOWER = _act("nudge_slower", rhythm.slowed, "slower")
REST = _act("nudge_rest", lambda contact, today: rhythm.rested(contact), "rests")


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


def _press(name: str, does: tuple[Effect, ...]) -> Scene:
    """An answer about the reminders themselves."""
    return Scene(
        name,
        keeps_place=False,
        screens=(Do("keep", does=lambda told: does, then="done"), End("done")),
    )


def _mode(name: str, **changes: str | int) -> Scene:
    changed: Changes = changes
    return _press(name, (SetPerson(changed),))


WEEKLY = _mode("nudge_weekly", nudge_mode="weekly")
MONTHLY = _mode("nudge_monthly", nudge_mode="monthly")
FINE = _mode("nudge_fine", nudge_mode="normal")
GO_ON = _mode("nudge_go_on", nudge_mode="normal")
SMALLER = _mode("nudge_smaller", nudge_mode="normal", nudges_per_week=1)
STOP = _press("nudge_stop", (Consent("remind", False),))

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
        tells={"people": lambda told: tuple(one.label for one in due(told))},
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
