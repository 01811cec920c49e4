"""Home, and the ways from it: the next of the seven steps, everything else, and help.

menu        what do you want to do?   -> step_intro, contact_list, feed_list, menu_more ...
step_intro  one step: what it is for, how long it takes -> its first open tool
step_list   all seven, and which can be opened today
tool_done, step_done   the small moment after something was made
help, help_human       what one can write; a human being
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.answers import words
from dialogs.model import (
    Answers,
    Ask,
    Card,
    Choose,
    Do,
    End,
    Fork,
    Into,
    Over,
    Pick,
    Scene,
    Tell,
    Tells,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.scenes.start import OPERATOR
from dialogs.wishes import AskAPerson


@dataclass(frozen=True)
class Step:
    """One of the seven: how long it takes, and its tools in order."""

    minutes: str
    tools: tuple[str, ...]


STEPS: Mapping[str, Step] = {
    "mindset": Step("15–20", ("mindset_hand",)),
    "goals": Step("12–15", ("goals_area", "goals_card")),
    "nap": Step("25–30", ("nap_map", "nap_act")),
    "human": Step("20–25", ("human_intro", "human_msg", "human_talk", "human_practice")),
    "super": Step("15–20", ("super_spot",)),
    "follow": Step("12–15", ("follow_rhythm", "follow_cal", "follow_review")),
    "keepgoing": Step("10–15", ("keepgoing_win", "keepgoing_back")),
}
BUILT = frozenset(
    {"goals_area", "goals_card", "human_msg", "follow_rhythm", "follow_cal", "follow_review"}
)
"""The tools that can be opened today; a test holds this against the house."""
OPEN = tuple(name for name, step in STEPS.items() if BUILT & set(step.tools))


def first_tool(step: str) -> str:
    """The tool a step begins with today; empty when none is built."""
    return next((tool for tool in STEPS[step].tools if tool in BUILT), "")


# Home


def _is_named(told: Told) -> Value:
    return "yes" if told.facts.person.name else "no"


MENU = Scene(
    "menu",
    screens=(
        Choose(
            "home",
            options={
                "next_step": Over("step_intro"),
                "people": Over("contact_list"),
                "events": Over("feed_list"),
                "messages": Over("msg_list"),
                "plan": Over("nap_card"),
                "finish": Over("start"),
                "other": Into("menu_more"),
            },
            main="next_step",
            when={"finish": lambda told: not told.facts.person.onboarded},
            tells={"named": _is_named},
        ),
    ),
    keeps_place=False,
)

MORE = Scene(
    "menu_more",
    screens=(
        Choose(
            "list",
            options={
                "language": Into("language"),
                "when": "when",
                "privacy": Into("privacy_menu"),
                "elsewhere": Into("elsewhere"),
                "share": Into("phone_share"),
                "who": Into("phone_who"),
                "person": Into("help_human"),
                "wins": Into("keepgoing_win"),
                "report": Into("safe_report"),
            },
            when={
                "share": lambda told: not told.facts.shares_phone,
                "who": lambda told: told.facts.shares_phone,
                "person": lambda told: told.facts.service.has_person,
            },
        ),
        Choose(
            "when",
            options={
                "hours": Into("quiet_set"),
                "pause": Into("quiet_pause"),
                "amount": Into("nudge_amount"),
                "enough": Over("menu"),
            },
        ),
    ),
    keeps_place=False,
)


# The seven steps


def _has_goal(told: Told) -> bool:
    return any(goal.state in ("active", "reached") for goal in told.facts.goals)


def _has_written(told: Told) -> bool:
    return any(one.state == "waiting" or one.last_contact for one in told.facts.contacts)


def _keeps_in_touch(told: Told) -> bool:
    return sum(1 for one in told.facts.contacts if one.cadence_days) >= 3


DONE: Mapping[str, Callable[[Told], bool]] = {
    "goals": _has_goal,
    "human": _has_written,
    "follow": _keeps_in_touch,
}
"""How we know that the next step is a later one."""


def step_of(told: Told) -> str:
    """The step that was asked for, else the first open one that is not done yet."""
    asked = told.text("step")
    if asked in STEPS:
        return asked
    waiting = (name for name in OPEN if name not in DONE or not DONE[name](told))
    return next(waiting, OPEN[-1])


def number_of(step: str) -> int:
    return list(STEPS).index(step) + 1


def _unbroken(minutes: str) -> str:
    """ "12–15" with word joiners, so that no line ends within it."""
    return minutes.replace("–", "\u2060–\u2060")


def _numbered(step: str) -> Word:
    return Word(f"step-{step}.numbered", (("i", number_of(step)),))


STEP_TELLS: Tells = {
    "i": lambda told: number_of(step_of(told)),
    "title": lambda told: Word(f"step-{step_of(told)}"),
    "purpose": lambda told: Word(f"step-{step_of(told)}.purpose"),
    "minutes": lambda told: _unbroken(STEPS[step_of(told)].minutes),
}
TOOLS = tuple(tool for step in STEPS.values() for tool in step.tools)


def _open_or_soon(told: Told) -> str:
    return "intro" if step_of(told) in OPEN else "soon"


def _belongs(tool: str) -> Callable[[Told], bool]:
    return lambda told: tool in STEPS[step_of(told)].tools


def _same_step(told: Told) -> Answers:
    return {"step": step_of(told)}


STEP_INTRO = Scene(
    "step_intro",
    screens=(
        Way("door", then=Fork(_open_or_soon, ("intro", "soon"))),
        Choose(
            "intro",
            main="begin",
            options={
                "begin": Fork(
                    lambda told: first_tool(step_of(told)),
                    {tool: Over(tool) for tool in TOOLS if tool in BUILT},
                ),
                "tools": "tools",
                "another": Over("step_list"),
                "not_now": Over("menu"),
            },
            when={"tools": lambda told: len(BUILT & set(STEPS[step_of(told)].tools)) > 1},
            tells=STEP_TELLS,
        ),
        Choose(
            "tools",
            options={tool: Over(tool) for tool in TOOLS},
            when={tool: _belongs(tool) for tool in TOOLS},
            tells=STEP_TELLS,
        ),
        Choose(
            "soon",
            options={"another": Over("step_list"), "not_now": Over("menu")},
            tells=STEP_TELLS,
        ),
    ),
    needs=("goals", "contacts"),
    keeps_place=False,
)


def _open_steps(told: Told) -> Sequence[Thing]:
    return [Thing(step, _numbered(step)) for step in OPEN]


STEP_LIST = Scene(
    "step_list",
    screens=(
        Pick(
            "list",
            of=_open_steps,
            saves_as="step",
            then=Over("step_intro", with_=lambda told: {"step": told.text("step")}),
            options={"home": Over("menu")},
            tells={
                "open": lambda told: tuple(_numbered(step) for step in OPEN),
                "soon": lambda told: tuple(_numbered(step) for step in STEPS if step not in OPEN),
            },
        ),
    ),
    keeps_place=False,
)


def _praise(told: Told) -> Value:
    """A word about what they did; whoever opens this may bring a better one."""
    return told.get("affirm") or Word("tool_done-affirm")


TOOL_DONE = Scene(
    "tool_done",
    given=("artefact",),
    screens=(
        Choose(
            "made",
            main="go_on",
            options={
                "go_on": Over("step_intro"),
                "share": Into("share_one"),
                "home": Over("menu"),
            },
            tells={"affirm": _praise},
        ),
    ),
    keeps_place=False,
)

STEP_DONE = Scene(
    "step_done",
    given=("step",),
    screens=(
        Choose(
            "finished",
            options={"go_on": Over("step_intro"), "list": Over("step_list"), "home": Over("menu")},
            tells={"title": lambda told: Word(f"step-{step_of(told)}")},
        ),
    ),
    keeps_place=False,
)


# Help


def _has_person(told: Told) -> bool:
    return told.facts.service.has_person


HELP = Scene(
    "help",
    screens=(
        Tell("words", then="what"),
        Choose(
            "what",
            options={
                "person": Into("help_human", then="good"),
                "language": Into("language", then="good"),
                "understood": "good",
            },
            when={"person": lambda told: _has_person(told) and told.facts.person.agreed},
        ),
        End("good", silent=True),
    ),
    before_consent=True,
    keeps_place=False,
    aside=True,
)

PEOPLE: Tells = {
    **OPERATOR,
    "hours_known": lambda told: "yes" if told.facts.service.office_hours else "no",
    "office_hours": lambda told: told.facts.service.office_hours,
}

HELP_HUMAN = Scene(
    "help_human",
    screens=(
        Way(
            "door",
            then=Fork(lambda told: "ask" if _has_person(told) else "nobody", ("ask", "nobody")),
        ),
        End("nobody", tells=PEOPLE),
        Choose(
            "ask",
            options={"contact": "contact", "question": "question", "details": "details"},
            tells=PEOPLE,
        ),
        Do("contact", does=lambda told: (AskAPerson("contact"),), then="asked"),
        Ask("question", reads=words(300), then="pass_on", personal=True),
        Do(
            "pass_on",
            does=lambda told: (AskAPerson("question", told.text("question")),),
            then="asked",
        ),
        End("asked", tells=PEOPLE),
        End("details", tells=PEOPLE),
    ),
    aside=True,
)

SCENES: tuple[Scene, ...] = (
    MENU, MORE, STEP_INTRO, STEP_LIST, TOOL_DONE, STEP_DONE, HELP, HELP_HUMAN,
)  # fmt: skip
CARDS: tuple[Card, ...] = ()
