"""One person in several places, and several persons in one place, kept apart.

    elsewhere     make a code here, give it there: both are the same talk
    use_code      the other side of it; asks first whether the code is really their own
    doors         the places that are joined, and how to undo one
    phone_share   a second person begins on this phone, each behind a word of their own
    phone_who     "Who is there?" - the word opens that person's things and nobody else's

A word is never shown and never said aloud by us; while the phone is locked nobody is here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from dialogs.answers import words
from dialogs.model import (
    Ask,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    NotUnderstood,
    Over,
    Pick,
    Reader,
    Ref,
    Scene,
    Tell,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.scenes.start import OPERATOR
from dialogs.slips import folded
from dialogs.wishes import LockPhone, MakeCode, PartDoor, SharePhone, SwitchPerson, UseCode

CHANNELS = ("telegram", "web", "terminal")
LONGEST_CODE = 64
"""What a Telegram start link can carry."""


# A code from here to there


def _telegram_link(told: Told) -> Value:
    return f"t.me/{told.facts.service.telegram}?start={told.text('code')}"


def _web_link(told: Told) -> Value:
    return f"{told.facts.service.web.rstrip('/')}/chat?code={told.text('code')}"


def _can_reach(channel: str) -> Callable[[Told], str]:
    """Whether the code can be used there; where they talk now it needs no explaining."""

    def reach(told: Told) -> str:
        address = getattr(told.facts.service, channel)
        return f"on_{channel}" if address and told.facts.channel != channel else f"past_{channel}"

    return reach


def _has_other_doors(told: Told) -> bool:
    return len(told.facts.doors) > 1


ELSEWHERE = Scene(
    "elsewhere",
    screens=(
        Choose(
            "where",
            options={
                "make": "make",
                "have": Into("use_code"),
                "places": Into("doors"),
            },
            when={"places": _has_other_doors},
        ),
        Do("make", does=lambda told: (MakeCode(),), saves_as="code", then="code"),
        Tell("code", then="telegram"),
        Way(
            "telegram",
            then=Fork(
                _can_reach("telegram"),
                {
                    "on_telegram": "on_telegram",
                    "past_telegram": "web",
                },
            ),
        ),
        Tell("on_telegram", tells={"link": _telegram_link}, then="web"),
        Way("web", then=Fork(_can_reach("web"), {"on_web": "on_web", "past_web": "mine_only"})),
        Tell("on_web", tells={"link": _web_link}, then="mine_only"),
        # the menu, so that the other place does not open on the code
        Tell("mine_only", then=Over("menu")),
    ),
    needs=("doors",),
    keeps_place=False,
)


def _has_things(told: Told) -> bool:
    counts = told.facts.counts
    return bool(counts.get("contacts", 0) or counts.get("goals", 0))


USE_CODE = Scene(
    "use_code",
    screens=(
        Way(
            "door",
            then=Fork(lambda told: "sure" if told.text("code") else "code", ("sure", "code")),
        ),
        Ask("code", reads=words(LONGEST_CODE, 4), then="sure", personal=True),
        Choose(
            "sure",
            options={"yes": "use", "no": "left"},
            tells={"apart": lambda told: "yes" if _has_things(told) else "no"},
        ),
        Do(
            "use",
            does=lambda told: (UseCode(told.text("code")),),
            saves_as="outcome",
            then=Fork(lambda told: told.text("outcome"), ("joined", "own", "unknown")),
        ),
        End("joined"),
        End("own"),
        Choose("unknown", options={"again": "code", "enough": "left"}),
        End("left", silent=True),
    ),
    needs=("counts",),
    keeps_place=False,
)


# The places that are joined


def _door_label(channel: str) -> str:
    return channel if channel in CHANNELS else "other"


def _doors(told: Told) -> Sequence[Thing]:
    return [
        Thing(
            Ref("door", door.id),
            Word(
                f"doors-{'here' if door.here else 'there'}.{_door_label(door.channel)}",
                (("since", door.since),) if door.since else (),
            ),
        )
        for door in told.facts.doors
    ]


def _chosen_door(told: Told) -> Ref:
    door = told.ref("door")
    assert door is not None
    return door


def _is_here(told: Told) -> bool:
    return any(door.here and door.id == _chosen_door(told).id for door in told.facts.doors)


def _part(told: Told) -> tuple[Effect, ...]:
    return (PartDoor(_chosen_door(told)),)


DOORS = Scene(
    "doors",
    screens=(
        Way(
            "door",
            then=Fork(
                lambda told: "which" if len(told.facts.doors) > 1 else "only", ("which", "only")
            ),
        ),
        End("only"),
        Pick("which", of=_doors, saves_as="door", then="sure", options={"enough": "left"}),
        Choose(
            "sure",
            options={"yes": "part", "no": "which"},
            tells={"here": lambda told: "yes" if _is_here(told) else "no"},
        ),
        Do(
            "part",
            does=_part,
            then=Fork(
                lambda told: "parted" if told.facts.person.agreed else "new_here",
                {"parted": "parted", "new_here": Over("start")},
            ),
        ),
        End("parted"),
        End("left", silent=True),
    ),
    needs=("doors",),
    keeps_place=False,
)


# Two people, one phone


def sealed(word: str) -> str:
    """A word as we carry it: it can be compared, but neither read nor shown any more."""
    plain = folded(" ".join(word.split()))
    return hashlib.sha256(b"silta-word " + plain.encode()).hexdigest()


def a_word(differs_from: str = "") -> Reader:
    """A word of one's own, sealed; `differs_from` names an answer it must not repeat."""

    def read(text: str, told: Told) -> Value:
        word = sealed(str(words(30, 4)(text, told)))
        if differs_from and word == told.text(differs_from):
            raise NotUnderstood("answer-same-word")
        return word

    return read


def the_same_as(answer: str) -> Reader:
    """The word once more, so that a slip of the finger locks nobody out."""

    def read(text: str, told: Told) -> Value:
        if sealed(text) != told.text(answer):
            raise NotUnderstood("answer-not-the-same-word")
        return told[answer]

    return read


def any_word(text: str, told: Told) -> Value:
    return sealed(str(words(60)(text, told)))


def _where_to_share(told: Told) -> str:
    if told.facts.locked:
        return "new_word"
    return "one_more" if told.facts.shares_phone else "explain"


PHONE_SHARE = Scene(
    "phone_share",
    screens=(
        Way("door", then=Fork(_where_to_share, ("explain", "one_more", "new_word"))),
        Choose(
            "explain",
            options={"begin": "own_word", "not_now": "left"},
            tells={"channel": lambda told: told.facts.channel},
        ),
        Choose("one_more", options={"begin": "lock", "not_now": "left"}),
        Ask("own_word", reads=a_word(), then="own_again", secret=True, personal=True, why="word"),
        Ask(
            "own_again",
            reads=the_same_as("own_word"),
            then="keep_word",
            secret=True,
            personal=True,
        ),
        Do(
            "keep_word",
            does=lambda told: (SharePhone(told.text("own_word"), ""),),
            saves_as="kept",
            then=Fork(
                lambda told: "own_taken" if told.text("kept") == "taken" else "lock",
                ("own_taken", "lock"),
            ),
        ),
        Tell("own_taken", then="own_word", text="phone_share-taken"),
        # From here on the first person's things are behind their word, whatever is typed next.
        Do("lock", does=lambda told: (LockPhone(),), then="hand_over"),
        Choose("hand_over", options={"ready": "new_word"}),
        Ask(
            "new_word",
            reads=a_word("own_word"),
            then="new_again",
            secret=True,
            personal=True,
            why="word",
        ),
        Ask(
            "new_again",
            reads=the_same_as("new_word"),
            then="share",
            secret=True,
            personal=True,
        ),
        Do(
            "share",
            does=lambda told: (SharePhone("", told.text("new_word")),),
            saves_as="outcome",
            then=Fork(
                lambda told: "begun" if told.text("outcome") == "begun" else "taken",
                {"begun": Over("start"), "taken": "taken"},
            ),
        ),
        Tell("taken", then="new_word"),
        End("left", silent=True),
    ),
    before_consent=True,
    keeps_place=False,
)


def _switched(told: Told) -> str:
    outcome = told.text("outcome")
    if outcome != "switched":
        return "wait" if outcome == "wait" else "unknown"
    return "here_again" if told.facts.person.agreed else "begin"


PHONE_WHO = Scene(
    "phone_who",
    screens=(
        Way(
            "door",
            then=Fork(lambda told: "who" if told.facts.locked else "leave", ("who", "leave")),
        ),
        Choose(
            "leave",
            options={"change": "lock", "one_more": Over("phone_share"), "stay": "stayed"},
            tells={"channel": lambda told: told.facts.channel},
        ),
        End("stayed", silent=True),
        Do("lock", does=lambda told: (LockPhone(),), then="who"),
        Ask(
            "who",
            reads=any_word,
            then="switch",
            options={"new": Over("phone_share"), "forgot": "forgot"},
            secret=True,
            personal=True,
        ),
        Do(
            "switch",
            does=lambda told: (SwitchPerson(told.text("who")),),
            saves_as="outcome",
            then=Fork(
                _switched,
                {
                    "unknown": "unknown",
                    "wait": "wait",
                    "here_again": "here_again",
                    "begin": Over("start"),
                },
            ),
        ),
        Tell("unknown", then="who"),
        Tell("wait", then="who"),
        End("here_again"),
        Choose("forgot", options={"again": "who"}, tells=OPERATOR),
    ),
    before_consent=True,
    keeps_place=False,
)

SCENES: tuple[Scene, ...] = (ELSEWHERE, USE_CODE, DOORS, PHONE_SHARE, PHONE_WHO)
CARDS: tuple[Card, ...] = ()
