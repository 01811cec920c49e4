"""Two moments when care comes first: words that should not be kept, and words of danger.

safe_nodata   a phone number or an ID was written: remove it, or keep the text?
safe_crisis   112 first, then who listens; nothing is stored, nobody is told unasked
"""

from __future__ import annotations

from dialogs.coaching import COACHES, has_coach
from dialogs.model import (
    Card,
    Choose,
    Do,
    End,
    Fork,
    Scene,
    Tell,
    Tells,
    Told,
    Value,
)
from dialogs.wishes import AskAPerson

NODATA = Scene(
    "safe_nodata",
    given=("text", "tidy"),
    screens=(
        Choose(
            "ask",
            options={
                "remove": Fork(
                    lambda told: "cleaned" if told.text("tidy") else "nothing_left",
                    ("cleaned", "nothing_left"),
                ),
                "keep": "kept",
            },
        ),
        End("cleaned", returns="tidy", silent=True),
        End("nothing_left", returns="tidy"),
        End("kept", returns="text", silent=True),
    ),
    before_consent=True,
    keeps_place=False,
)


def _lines(told: Told) -> tuple[str, ...]:
    """Who listens where they live; while we do not know where, everybody we know of."""
    known = told.facts.service.helplines
    country = told.facts.person.country
    here = (
        known.get(country, ())
        if country
        else tuple(line for lines in known.values() for line in lines)
    )
    return tuple(f"{name} {number}" for name, number in here)


def _has_lines(told: Told) -> Value:
    return "yes" if _lines(told) else "no"


def _only_operator(told: Told) -> bool:
    return told.facts.service.has_person and not has_coach(told)


TOLD: Tells = {
    **COACHES,
    "known": COACHES["hours_known"],
    "office": COACHES["office_hours"],
}

CRISIS = Scene(
    "safe_crisis",
    screens=(
        Tell("now", then="listen"),
        Choose(
            "listen",
            options={"numbers": "numbers", "person": "ask", "coach": "ask", "fine": "fine"},
            when={
                "numbers": lambda told: bool(_lines(told)),
                "person": _only_operator,
                "coach": has_coach,
            },
            tells={"known": _has_lines},
        ),
        Choose(
            "numbers",
            options={"person": "ask", "coach": "ask", "fine": "fine"},
            when={"person": _only_operator, "coach": has_coach},
            tells={"known": _has_lines, "lines": _lines},
        ),
        Do("ask", does=lambda told: (AskAPerson("crisis"),), then="asked"),
        End("asked", tells=TOLD),
        End("fine"),
    ),
    needs=("groups",),
    before_consent=True,
    keeps_place=False,
)

SCENES: tuple[Scene, ...] = (NODATA, CRISIS)
CARDS: tuple[Card, ...] = ()
