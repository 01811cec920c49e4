"""Their data belongs to them: see it, correct it, take it along, delete it.

privacy_menu   the door to the five below
privacy_data   what is kept, in words and numbers; about_me corrects it
consent_cat    each purpose on or off
privacy_copy   everything as one file
privacy_part   delete one part
privacy_all    delete everything, asked twice
"""

from __future__ import annotations

from dialogs.answers import name
from dialogs.model import (
    Ask,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Into,
    Many,
    Over,
    Scene,
    Tell,
    Thing,
    Told,
    Value,
    Word,
)
from dialogs.scenes.person import remind_again
from dialogs.scenes.start import NEEDS, field_word
from dialogs.wishes import Consent, EraseMe, ErasePart, SendCopy, SetPerson

PURPOSES = ("remind",)
"""What we may ask consent for today; a purpose comes here with the feature that needs it."""
PARTS = ("contacts", "goals", "steps", "drafts", "talk")
"""What can be deleted alone."""

MENU = Scene(
    "privacy_menu",
    screens=(
        Choose(
            "menu",
            options={
                "stored": Into("privacy_data"),
                "choices": Into("consent_cat"),
                "coach": Into("share_what"),
                "copy": Into("privacy_copy"),
                "part": Into("privacy_part"),
                "everything": Into("privacy_all"),
                "enough": "left",
            },
        ),
        End("left", silent=True),
    ),
    keeps_place=False,
    aside=True,
)


# What is kept


def _how_many(told: Told, *kinds: str) -> int:
    return sum(told.facts.counts.get(kind, 0) for kind in kinds)


DATA = Scene(
    "privacy_data",
    screens=(
        Tell("you", then="things"),
        Choose(
            "things",
            options={"correct": Over("about_me"), "copy": Into("privacy_copy"), "enough": "read"},
            tells={
                "contacts": lambda told: _how_many(told, "contacts"),
                "goals": lambda told: _how_many(told, "goals"),
                "drafts": lambda told: _how_many(told, "drafts"),
                "actions": lambda told: _how_many(told, "actions"),
                "sheets": lambda told: _how_many(told, "sheets"),
                "talk": lambda told: _how_many(told, "heard", "sent"),
            },
        ),
        End("read", silent=True),
    ),
    needs=("counts",),
    keeps_place=False,
)


def _need_words(told: Told) -> tuple[Word, ...]:
    return tuple(Word(f"goals-area_{need}") for need in told.facts.person.needs if need in NEEDS)


def _or_open(value: Value) -> Value:
    """What we know, or that it is not told yet."""
    return value or Word("about_me-open")


ABOUT_ME = Scene(
    "about_me",
    screens=(
        Choose(
            "me",
            options={
                "call": "called",
                "town": Into("find_town", then="me"),
                "need": "need",
                "work": Into("ask_fields", then="me", with_=lambda told: {"again": "yes"}),
                "level": Into("ask_host_level", then="me", with_=lambda told: {"again": "yes"}),
                "enough": "right",
            },
            tells={
                "who": lambda told: _or_open(told.facts.person.name),
                "town": lambda told: _or_open(told.facts.person.city),
                "needs": lambda told: _or_open(_need_words(told)),
                "fields": lambda told: (
                    tuple(field_word(one) for one in told.facts.person.fields)
                    or Word("goals-open")
                ),
            },
        ),
        Ask("called", reads=name(30), then="rename", text="start-name", why="name"),
        Do("rename", does=lambda told: (SetPerson({"name": told.text("called")}),), then="me"),
        Many(
            "need",
            of=lambda told: tuple(Thing(need, Word(f"start-need.{need}")) for need in NEEDS),
            least=1,
            most=2,
            before=lambda told: told.facts.person.needs,
            then="set_need",
            text="start-need",
            why="needs",
        ),
        Do("set_need", does=lambda told: (SetPerson({"needs": told.many("need")}),), then="me"),
        End("right", silent=True),
    ),
    keeps_place=False,
)


# My choices


def _switched_on(told: Told) -> tuple[str, ...]:
    """What is on today; reminders silenced by "stop" count as off."""
    person = told.facts.person
    on = {name for name in PURPOSES if person.consents.get(name, False)}
    return tuple(one for one in PURPOSES if one in on and (one != "remind" or person.may_remind))


def _changed(told: Told) -> tuple[Effect, ...]:
    """One dated answer for each purpose that was switched, none for the others."""
    before, now = _switched_on(told), told.many("choices")
    changes: list[Effect] = []
    for purpose in PURPOSES:
        if purpose in now and purpose not in before:
            changes += remind_again(told) if purpose == "remind" else (Consent(purpose, True),)
        elif purpose in before and purpose not in now:
            changes.append(Consent(purpose, False))
    return tuple(changes)


CHOICES = Scene(
    "consent_cat",
    screens=(
        Many("choices", of=PURPOSES, before=_switched_on, then="save"),
        Do("save", does=_changed, then="saved"),
        End("saved"),
    ),
    keeps_place=False,
)


# Take it along


COPY = Scene(
    "privacy_copy",
    screens=(
        Choose("ask", options={"yes": "send", "no": "left"}),
        Do("send", does=lambda told: (SendCopy(),), then="left"),
        End("left", silent=True),
    ),
    keeps_place=False,
)


# Delete


PART = Scene(
    "privacy_part",
    screens=(
        Choose("pick", saves_as="part", options=dict.fromkeys(PARTS, "sure")),
        Choose(
            "sure",
            options={"yes": "erase", "no": "kept"},
            tells={"what": lambda told: Word(f"privacy_part-pick.{told.text('part')}")},
        ),
        Do("erase", does=lambda told: (ErasePart(told.text("part")),), then="gone"),
        End("gone"),
        End("kept"),
    ),
    keeps_place=False,
)

ALL = Scene(
    "privacy_all",
    screens=(
        Choose("first", options={"yes": "sure", "copy": Into("privacy_copy"), "no": "kept"}),
        Choose("sure", options={"yes": "erase", "no": "kept"}),
        Do("erase", does=lambda told: (EraseMe(),), then="gone"),
        End("gone"),
        End("kept"),
    ),
    keeps_place=False,
)

SCENES: tuple[Scene, ...] = (MENU, DATA, ABOUT_ME, CHOICES, COPY, PART, ALL)
CARDS: tuple[Card, ...] = ()
