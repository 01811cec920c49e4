"""Notes about how people meet in a country: tendencies, never rules.

culture   a topic -> one short note, and the reminder that people are different

Every note comes from the content design, 24, where its sources stand; each country's notes are
to be read by one local and one newcomer before people use them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogs.coaching import has_person
from dialogs.model import (
    Card,
    Choose,
    End,
    Fork,
    Into,
    Pick,
    Scene,
    Tells,
    Thing,
    Told,
    Value,
    Way,
    Word,
)

COUNTRIES = ("FI", "BE", "NL", "SE")
TOPICS = (
    "first", "names", "silence", "self", "time", "season", "language", "places", "jobs",
    "questions",
)  # fmt: skip
OF_STEP: Mapping[str, str] = {
    "mindset": "self", "goals": "questions", "nap": "season", "human": "first",
    "super": "places", "follow": "time", "keepgoing": "silence",
}  # fmt: skip
"""The note that helps most at each of the seven steps."""


def country(told: Told) -> str:
    """The country whose notes we have; empty for any other."""
    code = told.facts.person.country.upper()
    return code if code in COUNTRIES else ""


def note(told: Told, topic: str) -> Value:
    """The note about a topic in the country where they live."""
    return Word(f"culture-{(country(told) or COUNTRIES[0]).lower()}.{topic}")


def _topics(told: Told) -> Sequence[Thing]:
    return [Thing(one, Word(f"culture-topic.{one}")) for one in TOPICS]


def _door(told: Told) -> str:
    """Opened with a topic, its note is there at once."""
    if not country(told):
        return "none"
    return "note" if told.text("topic") in TOPICS else "pick"


def _topic(told: Told) -> str:
    said = told.text("topic")
    return said if said in TOPICS else TOPICS[0]


NOTE: Tells = {
    "topic": lambda told: Word(f"culture-topic.{_topic(told)}"),
    "note": lambda told: note(told, _topic(told)),
}

CULTURE = Scene(
    "culture",
    needs=("groups",),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(_door, ("note", "pick", "none"))),
        Choose("none", options={"good": "end"}),
        Pick(
            "pick",
            of=_topics,
            saves_as="topic",
            then="note",
            options={"wrong": "wrong", "good": "end"},
        ),
        Choose(
            "note",
            options={"others": "pick", "wrong": "wrong", "good": "end"},
            tells=NOTE,
        ),
        Choose(
            "wrong",
            options={
                "treated": Into("safe_treated", then="end"),
                "person": Into("help_human", then="end"),
                "good": "end",
            },
            when={"person": has_person},
        ),
        End("end", silent=True),
    ),
)
SCENES: tuple[Scene, ...] = (CULTURE,)
CARDS: tuple[Card, ...] = ()
