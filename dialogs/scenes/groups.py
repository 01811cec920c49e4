"""Groups and their coaches, from the person's side: nothing is shown that they did not choose.

    join_group    whose link it is -> yes, choose what -> share_level | no
    share_level   four levels, each with an example of what the coach sees
    share_what    under Privacy: what each group's coaches see, who looked, other level, leave
    share_one     show one card, or take it back
    want_talk     may your coach know that you want a talk? The reason is never said
    coach_reply   an answer to what a coach wrote; coach_thanks   a kind word, and no more

Cards: coach_word and group_word carry what a coach wrote; coach_came and coach_left say who
goes with the group from now on, or no longer. (Content design, 4 and 21.)
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.answers import words
from dialogs.coaching import (
    HEARD_BY,
    coaches,
    group_code,
    has_coach,
    is_heard,
    is_something,
    names_of,
)
from dialogs.facts import CoachWord, Group
from dialogs.model import (
    Answers,
    Ask,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Over,
    Pick,
    Ref,
    Scene,
    Tell,
    Tells,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.wishes import (
    FindGroup,
    JoinGroup,
    LeaveGroup,
    ShareThing,
    TellCoach,
    UnshareThing,
    WriteToCoach,
)

LEVELS = ("l0", "l1", "l2", "l3")
"""Nothing but the name, progress, goal and plan too, numbers of the map too."""
REPLY = 500
LOOKS_SHOWN = 4
CARDS_SHOWN = 20


# A group's link or code


def _found(told: Told) -> tuple[str, ...]:
    """Number, name, coaches, and whether it is one's own group; nothing when it is nobody's."""
    return told.many("found") if told.get("found") else ()


def _number(told: Told) -> int:
    return int(_found(told)[0]) if _found(told) else 0


def _whose(told: Told) -> str:
    found = _found(told)
    if not found:
        return "unknown"
    if found[3] == "own":
        return "own"
    if not told.facts.person.agreed:
        return "welcome"
    return "already" if told.facts.group(_number(told)) else "ask"


def _coach_found(told: Told) -> Value:
    return _found(told)[2] or Word("groups-a_coach")


def _to_level(told: Told) -> Answers:
    return {"number": _number(told), "group": _found(told)[1], "coach": _coach_found(told)}


WHOSE: Tells = {"group": lambda told: _found(told)[1], "coach": _coach_found}

JOIN = Scene(
    "join_group",
    needs=("groups",),
    given=("code",),
    screens=(
        Do(
            "look",
            does=lambda told: (FindGroup(group_code(told.text("code")) or told.text("code")),),
            saves_as="found",
            then=Fork(
                _whose,
                {
                    "unknown": "unknown",
                    "own": "own",
                    "welcome": Over(
                        "start", with_=lambda told: {"code": told.text("code"), "own": "yes"}
                    ),
                    "already": "already",
                    "ask": "ask",
                },
            ),
        ),
        Ask(
            "unknown",
            reads=words(40),
            saves_as="code",
            then="look",
            options={"without": "without"},
        ),
        Tell("without", then="home"),
        Tell("own", tells=WHOSE, then=Over("role_home")),
        Choose(
            "already",
            options={"level": Into("share_level", then="home", with_=_to_level), "good": "home"},
            tells=WHOSE,
        ),
        Choose(
            "ask",
            options={
                "yes": Into("share_level", then="home", with_=_to_level),
                "no": "not_now",
            },
            tells=WHOSE,
            why="coach",
        ),
        Tell("not_now", then="home"),
        Way("home", then=Over("menu")),
    ),
    keeps_place=False,
    before_consent=True,
)


def _level(told: Told) -> int:
    return LEVELS.index(told.text("level"))


SHARE_LEVEL = Scene(
    "share_level",
    needs=("groups",),
    given=("number", "group", "coach"),
    screens=(
        Choose(
            "pick",
            saves_as="level",
            options=dict.fromkeys(LEVELS, "example"),
            why="coach",
        ),
        Choose(
            "example",
            options={"yes": "keep", "another": "pick"},
            tells={"shows": lambda told: Word(f"share_level-shows.{told.text('level')}")},
            why="coach",
        ),
        Do(
            "keep",
            does=lambda told: (JoinGroup(told.number("number"), _level(told)),),
            then=Fork(
                lambda told: "kept" if told.facts.group(told.number("number")) else "ended",
                ("kept", "ended"),
            ),
        ),
        End("kept", tells={"sees": lambda told: Word(f"share_level-now.{told.text('level')}")}),
        End("ended"),
    ),
    keeps_place=False,
)


# Under Privacy: what coaches see


def _group(told: Told) -> Group:
    """The group that was picked, or the only one."""
    ref = told.ref("about")
    picked = told.facts.group(ref.id) if ref else None
    return picked or next(iter(told.facts.groups), Group(0, ""))


def _how_many(told: Told) -> str:
    """Which way in: a card names the group; in one group there is nothing to choose."""
    if told.ref("about"):
        return "see"
    return ("nobody", "see")[len(told.facts.groups)] if len(told.facts.groups) < 2 else "which"


def _this_group(told: Told) -> Answers:
    group = _group(told)
    return {"number": group.id, "group": group.name, "coach": names_of((group,))}


GROUP: Tells = {
    "group": lambda told: _group(told).name,
    "coach": lambda told: names_of((_group(told),)),
    "sees": lambda told: Word(f"share_level-now.{LEVELS[_group(told).level]}"),
}


def _looks(told: Told) -> Value:
    """The last looks, a line each."""
    lines: list[Value] = [
        Word(
            "share_what-look",
            (("by", one.by or Word("groups-a_coach")), ("what", one.what), ("day", one.on)),
        )
        for one in told.facts.looks[:LOOKS_SHOWN]
    ]
    *before, last = lines or [Word("share_what-nobody_looked")]
    for line in reversed(before):
        last = Word("groups-two", (("line", line), ("more", last)))
    return last


def _card_label(told: Told, ref: Ref) -> Value:
    """A shown card in a few words; those that are gone are still there to take back."""
    goal = told.facts.goal(ref.id) if ref.kind == "goal" else None
    if goal is not None:
        return goal.text
    sheet = told.facts.sheet(ref.id) if ref.kind == "sheet" else None
    kind = sheet.kind if sheet is not None else ref.kind
    return Word(f"groups-card.{kind if kind in CARD_NAMES else 'other'}")


CARD_NAMES = ("strengths", "intro", "talk", "plan", "draft", "other")


def _shown(told: Told) -> Sequence[Thing]:
    refs = [Ref(kind, id) for kind, id in told.facts.shared[:CARDS_SHOWN]]
    return [Thing(ref, _card_label(told, ref)) for ref in refs]


def _picked_card(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("card")
    return (UnshareThing(ref),) if ref else ()


SHARE_WHAT = Scene(
    "share_what",
    needs=("groups", "looks", "shared", "goals", "sheets"),
    screens=(
        Way("door", then=Fork(_how_many, ("nobody", "see", "which"))),
        End("nobody"),
        Pick(
            "which",
            of=lambda told: [Thing(Ref("group", one.id), one.name) for one in told.facts.groups],
            saves_as="about",
            then="see",
        ),
        Choose(
            "see",
            options={
                "level": Into("share_level", then="see", with_=_this_group),
                "looks": "looks",
                "cards": "cards",
                "go": "sure",
                "enough": "left_as_is",
            },
            when={"cards": lambda told: bool(told.facts.shared)},
            tells=GROUP,
        ),
        Choose("looks", options={"good": "see"}, tells={"looks": _looks}),
        Pick(
            "cards",
            of=_shown,
            saves_as="card",
            then="take_back",
            options={"good": "see"},
            tells={"coach": coaches},
        ),
        Do("take_back", does=_picked_card, then="taken"),
        Tell("taken", then="see"),
        Choose("sure", options={"yes": "leave", "no": "see"}, tells=GROUP),
        Do("leave", does=lambda told: (LeaveGroup(_group(told).id),), then="left"),
        End("left"),
        End("left_as_is", silent=True),
    ),
    keeps_place=False,
)


# One card


def _one(told: Told) -> str:
    ref = told.ref("about")
    if not has_coach(told):
        return "nobody"
    if ref is None or not is_something(ref):
        return "nothing"
    return "shown" if (ref.kind, ref.id) in told.facts.shared else "ask"


def _share(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("about")
    return (ShareThing(ref),) if ref else ()


def _unshare(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("about")
    return (UnshareThing(ref),) if ref else ()


SHARE_ONE = Scene(
    "share_one",
    needs=("groups", "shared", "goals", "sheets", "drafts"),
    screens=(
        Way("door", then=Fork(_one, ("nobody", "nothing", "shown", "ask"))),
        End("nobody"),
        End("nothing"),
        Choose("ask", options={"yes": "share", "no": "end"}, tells={"coach": coaches}),
        Do("share", does=_share, then="is_shown"),
        End("is_shown", tells={"coach": coaches}),
        Choose("shown", options={"take": "unshare", "good": "end"}, tells={"coach": coaches}),
        Do("unshare", does=_unshare, then="taken"),
        End("taken"),
        End("end", silent=True),
    ),
    keeps_place=False,
)


# A talk with the coach


WANT_TALK = Scene(
    "want_talk",
    needs=("groups",),
    screens=(
        Way("door", then=Fork(lambda told: "ask" if is_heard(told) else "nobody",
                              ("ask", "nobody"))),
        End("nobody"),
        Choose("ask", options={"yes": "tell", "no": "fine"}, tells=HEARD_BY),
        Do("tell", does=lambda told: (TellCoach("talk"),), then="told"),
        End("told", tells=HEARD_BY),
        End("fine"),
    ),
    keeps_place=False,
)  # fmt: skip


# What a coach wrote


def _word(told: Told) -> CoachWord | None:
    ref = told.ref("about")
    return told.facts.word(ref.id) if ref and ref.kind == "word" else None


def _writer(told: Told) -> Value:
    word = _word(told)
    return (word.by if word else "") or Word("groups-a_coach")


def _of_group(told: Told) -> str:
    """The group they write from: told with the words, else one of theirs with this coach."""
    word = _word(told)
    if word is None or word.group:
        return word.group if word else ""
    return next((one.name for one in told.facts.groups if word.by in one.coaches), "")


WRITTEN: Tells = {
    "who": _writer,
    "group": _of_group,
    "known": lambda told: "yes" if _of_group(told) else "no",
    "text": lambda told: word.text if (word := _word(told)) else "",
}


def _reply(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("about")
    return (WriteToCoach(ref, told.text("text")),) if ref else ()


COACH_REPLY = Scene(
    "coach_reply",
    needs=("words",),
    given=("about",),
    screens=(
        Ask("text", reads=words(REPLY), then="pass_on", personal=True, tells={"who": _writer}),
        Do("pass_on", does=_reply, then="passed"),
        End("passed", tells={"who": _writer}),
    ),
    keeps_place=False,
)
COACH_THANKS = Scene("coach_thanks", screens=(End("good"),), keeps_place=False)

SCENES: tuple[Scene, ...] = (
    JOIN, SHARE_LEVEL, SHARE_WHAT, SHARE_ONE, WANT_TALK, COACH_REPLY, COACH_THANKS,
)  # fmt: skip


def _written(name: str) -> Card:
    return Card(
        name,
        kind="word",
        needs=("words", "groups"),
        tells=WRITTEN,
        choices={"answer": "coach_reply", "thanks": "coach_thanks"},
    )


def _who_changed(told: Told) -> Value:
    return told.get("who", Word("groups-a_coach"))


def _about_coaches(name: str) -> Card:
    """They chose a level for the coaches they knew: from here they see what it shows."""
    return Card(
        name,
        kind="group",
        needs=("groups",),
        tells={
            **GROUP,
            "who": _who_changed,
            "many": lambda told: "yes" if len(told.many("who")) > 1 else "no",
        },
        choices={"see": "share_what"},
    )


CARDS: tuple[Card, ...] = (
    _written("coach_word"), _written("group_word"),
    _about_coaches("coach_came"), _about_coaches("coach_left"),
)  # fmt: skip
