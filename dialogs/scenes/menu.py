"""Home, and the ways from it: the next of the seven steps, everything else, and help.

menu        what do you want to do?   -> step_intro, contact_list, feed_list, menu_more ...
step_intro  one step: what it is for, how long it takes -> its first open tool
step_list   all seven, one by one or in the four meetings of a group
tool_done   the small moment after something was made; step_done, step_all_done   after a step
help, help_human       what one can write; a human being
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.answers import words
from dialogs.coaching import (
    COACHES,
    WHOLE_PLAN,
    can_show,
    has_person,
    latest_sheet,
    showing,
)
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
from dialogs.scenes import culture
from dialogs.scenes.role import has_pages, is_staff
from dialogs.scenes.start import OPERATOR
from dialogs.scenes.writing import unpacked
from dialogs.wishes import AskAPerson, KeepSheet, SendFile


@dataclass(frozen=True)
class Step:
    """One of the seven: how long it takes, and its tools in order."""

    minutes: str
    tools: tuple[str, ...]


STEPS: Mapping[str, Step] = {
    "mindset": Step(
        "15–20",
        ("mindset_hand", "mindset_thoughts", "mindset_give", "mindset_style", "mindset_conf"),
    ),
    "goals": Step("12–15", ("goals_area", "goals_card")),
    "nap": Step("25–30", ("nap_map", "nap_gap", "nap_act", "nap_weekday", "nap_card")),
    "human": Step(
        "20–25",
        (
            "human_intro",
            "human_msg",
            "human_talk",
            "human_practice",
            "human_event",
            "human_met",
            "work_online",
            "event_after",
        ),
    ),
    "super": Step("15–20", ("super_spot", "super_list", "super_path", "super_be")),
    "follow": Step("12–15", ("follow_rhythm", "follow_thanks", "follow_cal", "follow_review")),
    "keepgoing": Step(
        "10–15",
        (
            "keepgoing_win",
            "keepgoing_prepare",
            "keepgoing_setback",
            "keepgoing_back",
            "keepgoing_wins",
            "keepgoing_card",
            "keepgoing_temp",
        ),
    ),
}
TOOL_OF_STEP: Mapping[str, str] = {tool: step for step, one in STEPS.items() for tool in one.tools}
SESSIONS: Mapping[str, tuple[str, ...]] = {
    "a": ("mindset", "goals"),
    "b": ("nap",),
    "c": ("human", "super"),
    "d": ("follow", "keepgoing"),
}
"""The four meetings of a group that walks the steps together."""


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
                "finish": Over("start", with_=lambda told: {"own": "yes"}),
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
                "pages": Into("my_pages"),
                "waits": Into("role_home"),
                "report": Into("safe_report"),
            },
            when={
                "pages": has_pages,
                "waits": is_staff,
                "share": lambda told: not told.facts.shares_phone,
                "who": lambda told: told.facts.shares_phone,
                "person": lambda told: has_person(told) and not is_staff(told),
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
    needs=("roles", "groups"),
    keeps_place=False,
    passing=True,
)


# The seven steps


def _hand(told: Told) -> bool:
    """Three fingers, and one helpful thought or three things to give, and a number for courage."""
    sheet = told.facts.latest("strengths")
    fingers = sum(bool(sheet.text(f"hand{n}")) for n in range(1, 6))
    gives = len(sheet.many("gives")) if "gives" in sheet.says else 0
    helped = "helped" in sheet.says and bool(sheet.many("helped"))
    return fingers >= 3 and (helped or gives >= 3) and bool(told.facts.latest("confidence").id)


def _has_goal(told: Told) -> bool:
    """A goal with a number, a date, and both questions answered; or one that was reached."""
    return any(
        goal.state == "reached"
        or (goal.state == "active" and goal.target and goal.deadline is not None)
        for goal in told.facts.goals
    )


def _has_plan(told: Told) -> bool:
    dated = [one for one in told.facts.actions if one.on is not None]
    return len(told.facts.contacts) >= 5 and len(dated) >= 3


def _has_met(told: Told) -> bool:
    wrote = any(one.state == "waiting" or one.last_contact for one in told.facts.contacts)
    return bool(told.facts.latest("intro").id) and wrote


def _has_connectors(told: Told) -> bool:
    scored = sum(1 for one in told.facts.contacts if len(one.score) == 6)
    asked = told.facts.sheets_of("path") or told.facts.sheets_of("introduction")
    return scored >= 3 and bool(asked)


def _keeps_in_touch(told: Told) -> bool:
    rhythms = sum(1 for one in told.facts.contacts if one.cadence_days)
    return rhythms >= 3 and any(one.last_contact for one in told.facts.contacts)


def _goes_on(told: Told) -> bool:
    return len(told.facts.sheets_of("win")) >= 3 and bool(told.facts.latest("prepare").id)


DONE: Mapping[str, Callable[[Told], bool]] = {
    "mindset": _hand,
    "goals": _has_goal,
    "nap": _has_plan,
    "human": _has_met,
    "super": _has_connectors,
    "follow": _keeps_in_touch,
    "keepgoing": _goes_on,
}
"""When a step is done (content design, 5)."""
STEP_NEEDS = ("goals", "contacts", "sheets", "actions", "drafts")


def _strengths(*names: str) -> Callable[[Told], bool]:
    return lambda told: any(name in told.facts.latest("strengths").says for name in names)


def _has(kind: str) -> Callable[[Told], bool]:
    return lambda told: bool(told.facts.latest(kind).id)


def _has_written(told: Told) -> bool:
    """Somebody was written to, or a message was copied and we are going to ask about it."""
    copied = any(unpacked(draft).get("copied") for draft in told.facts.drafts)
    return copied or any(one.state == "waiting" or one.last_contact for one in told.facts.contacts)


def _enough_wins(told: Told) -> bool:
    """One first, then the plan for hard moments, then the others."""
    enough = 3 if told.facts.latest("prepare").id else 1
    return len(told.facts.sheets_of("win")) >= enough


MADE: Mapping[str, Callable[[Told], bool]] = {
    "mindset_hand": _strengths(*(f"hand{n}" for n in range(1, 6))),
    "mindset_thoughts": _strengths("thoughts", "reminder"),
    "mindset_give": _strengths("gives"),
    "mindset_style": _strengths("size", "mode", "doing"),
    "mindset_conf": _has("confidence"),
    "goals_area": lambda told: any(goal.state == "active" for goal in told.facts.goals),
    "nap_map": lambda told: bool(told.facts.latest("map").id) and len(told.facts.contacts) >= 5,
    "nap_gap": lambda told: bool(told.facts.actions),
    "nap_act": lambda told: sum(one.on is not None for one in told.facts.actions) >= 3,
    "nap_weekday": lambda told: "week_day" in told.facts.latest("plan").says,
    "human_intro": _has("intro"),
    "human_msg": _has_written,
    "human_talk": _has("talk"),
    "human_practice": _has("practice"),
    "human_event": _has("event"),
    "super_spot": lambda told: sum(len(one.score) == 6 for one in told.facts.contacts) >= 3,
    "super_list": lambda told: sum(len(one.score) == 6 for one in told.facts.contacts) >= 3,
    "super_path": _has("path"),
    "super_be": _has("introduction"),
    "follow_rhythm": lambda told: sum(bool(one.cadence_days) for one in told.facts.contacts) >= 3,
    "keepgoing_win": _enough_wins,
    "keepgoing_prepare": _has("prepare"),
}
"""What a step's tools have made already. Start leads to the first that has made nothing yet."""


LOOKED_AT: Mapping[str, str] = {
    "goals": "goals_card",
    "nap": "nap_card",
    "human": "human_msg",
    "super": "super_list",
    "follow": "follow_cal",
}
"""What somebody wants who opens a step that is finished; the others begin anew."""


PART_OF: Mapping[str, str] = {
    **{tool: tool for tool in TOOL_OF_STEP},
    "goals_smart": "goals_area",
    "nap_mile": "nap_card",
    "nap_support": "nap_card",
    "super_give": "super_list",
}
"""The tool by whose name an exercise is known that goes on in another scene."""


def left_half_way(told: Told) -> str:
    """An exercise of this step that goes on where they were; empty when there is none."""
    step = step_of(told)
    kept = (one for one, tool in PART_OF.items() if TOOL_OF_STEP[tool] == step)
    return next((one for one in kept if one in told.half_way), "")


def next_tool(told: Told) -> str:
    """The tool Start leads to: what was made in a finished step, the next one in an open step.

    Straight after a tool it is another one, so that nobody is sent round to it again.
    """
    tools = STEPS[step := step_of(told)].tools
    if step in finished(told):
        return LOOKED_AT.get(step, tools[0])
    unmade = [one for one in tools if one not in MADE or not MADE[one](told)]
    after = told.text("after")
    return next((one for one in unmade if one != after), (*unmade, tools[0])[0])


def _goes_on_with(told: Told) -> str:
    return "yes" if next_tool(told) != STEPS[step_of(told)].tools[0] else "no"


def noted(told: Told) -> frozenset[str]:
    """The steps whose end was told to the person; finished once is finished."""
    return frozenset(one.text("step") for one in told.facts.sheets_of("step"))


def finished(told: Told) -> tuple[str, ...]:
    """The steps that are done, told or not yet, in their order."""
    told_of = noted(told)
    return tuple(step for step in STEPS if step in told_of or DONE[step](told))


def step_of(told: Told) -> str:
    """The step that was asked for, else the first that is not done yet."""
    asked = told.text("step")
    if asked in STEPS:
        return asked
    done = finished(told)
    return next((name for name in STEPS if name not in done), "keepgoing")


def number_of(step: str) -> int:
    return list(STEPS).index(step) + 1


def _unbroken(minutes: str) -> str:
    """ "12–15" with word joiners, so that no line ends within it."""
    return minutes.replace("–", "\u2060–\u2060")


def _numbered(step: str) -> Word:
    return Word(f"step-{step}.numbered", (("i", number_of(step)),))


def _country(told: Told) -> str:
    return told.facts.person.country.upper()


STEP_TELLS: Tells = {
    "i": lambda told: number_of(step_of(told)),
    "title": lambda told: Word(f"step-{step_of(told)}"),
    "purpose": lambda told: Word(f"step-{step_of(told)}.purpose"),
    "minutes": lambda told: _unbroken(STEPS[step_of(told)].minutes),
}
TOOLS = tuple(TOOL_OF_STEP)
TIPS = ("one", "two", "three")


def _belongs(tool: str) -> Callable[[Told], bool]:
    return lambda told: tool in STEPS[step_of(told)].tools


def _tip(name: str) -> Callable[[Told], Value]:
    return lambda told: Word(f"tips-{step_of(told)}.{name}")


def _has_culture(told: Told) -> bool:
    return bool(culture.country(told))


def _link(n: int) -> Callable[[Told], str]:
    """The address of one of the operator's links for this step and country; empty without."""

    def find(told: Told) -> str:
        links = _links(told)
        return links[n][1] if n < len(links) else ""

    return find


def _links(told: Told) -> tuple[tuple[str, str], ...]:
    return told.facts.service.links.get(f"{_country(told)}/{step_of(told)}", ())


def _this_one(told: Told) -> Answers:
    return {"step": step_of(told)}


def _kind_of_intro(told: Told) -> str:
    return "half" if left_half_way(told) else "intro"


STEP_INTRO = Scene(
    "step_intro",
    screens=(
        Way("way", then=Fork(_kind_of_intro, ("half", "intro"))),
        Choose(
            "half",
            main="go_on",
            options={
                "go_on": Fork(
                    lambda told: left_half_way(told) or "way",
                    {"way": "way", **{one: Over(one) for one in PART_OF}},
                ),
                "tools": "tools",
                "tips": Into("tips", then="half", with_=_this_one),
                "another": Over("step_list"),
                "not_now": Over("menu"),
            },
            tells={
                **STEP_TELLS,
                "tool": lambda told: Word(
                    f"step_intro-tools.{PART_OF.get(left_half_way(told), next_tool(told))}"
                ),
            },
        ),
        Choose(
            "intro",
            main="begin",
            options={
                "begin": Fork(next_tool, {tool: Over(tool) for tool in TOOLS}),
                "tools": "tools",
                "tips": Into("tips", then="intro", with_=_this_one),
                "another": Over("step_list"),
                "not_now": Over("menu"),
            },
            tells={
                **STEP_TELLS,
                "begun": _goes_on_with,
                "tool": lambda told: Word(f"step_intro-tools.{next_tool(told)}"),
            },
        ),
        Pick(
            "tools",
            of=lambda told: [
                Thing(tool, Word(f"step_intro-tools.{tool}"))
                for tool in STEPS[step_of(told)].tools
            ],
            saves_as="tool",
            then=Fork(lambda told: told.text("tool"), {tool: Over(tool) for tool in TOOLS}),
            tells=STEP_TELLS,
        ),
    ),
    needs=STEP_NEEDS,
    keeps_place=False,
    moved={"soon": "intro", "door": "intro"},
)


TIPS_SCENE = Scene(
    "tips",
    given=("step",),
    needs=STEP_NEEDS,
    keeps_place=False,
    screens=(
        Choose(
            "tips",
            options={"culture": "culture", "links": "links", "good": "end"},
            when={"culture": _has_culture, "links": lambda told: bool(_links(told))},
            tells={**STEP_TELLS, **{name: _tip(name) for name in TIPS}},
        ),
        Choose(
            "culture",
            options={"others": Into("culture", then="tips"), "good": "end"},
            tells={
                **STEP_TELLS,
                "note": lambda told: culture.note(told, culture.OF_STEP[step_of(told)]),
            },
        ),
        Choose(
            "links",
            options={"good": "end"},
            tells={
                **STEP_TELLS,
                "names": lambda told: tuple(
                    f"{n}. {name}" for n, (name, _) in enumerate(_links(told), 1)
                ),
            },
            links={name: _link(n) for n, name in enumerate(TIPS)},
        ),
        End("end", silent=True),
    ),
)


def _each_step(told: Told) -> Sequence[Thing]:
    done = finished(told)
    return [
        Thing(step, Word(f"step-{step}.{'ticked' if step in done else 'numbered'}", (("i", n),)))
        for n, step in enumerate(STEPS, 1)
    ]


def _sessions(told: Told) -> Sequence[Thing]:
    return [Thing(name, Word(f"step_list-session.{name}")) for name in SESSIONS]


def _of_session(told: Told) -> Sequence[Thing]:
    steps = SESSIONS.get(told.text("session"), ())
    return [one for one in _each_step(told) if one.value in steps]


_TO_STEP = Over("step_intro", with_=lambda told: {"step": told.text("step")})

STEP_LIST = Scene(
    "step_list",
    needs=STEP_NEEDS,
    passing=True,
    screens=(
        Pick(
            "list",
            of=_each_step,
            saves_as="step",
            then=_TO_STEP,
            options={"sessions": "sessions"},
            tells={"done": lambda told: len(finished(told))},
        ),
        Pick("sessions", of=_sessions, saves_as="session", then="session"),
        Pick(
            "session",
            of=_of_session,
            saves_as="step",
            then=_TO_STEP,
            tells={"name": lambda told: Word(f"step_list-session.{told.text('session') or 'a'}")},
        ),
    ),
    keeps_place=False,
)


def _praise(told: Told) -> Value:
    """A word about what they did; whoever opens this may bring a better one."""
    return told.get("affirm") or Word("tool_done-affirm")


def _new_steps(told: Told) -> list[str]:
    """Steps that are done and not noted yet, the one this tool belongs to last.

    Some are finished on the way to something else: people are added, a goal is reached.
    """
    own, told_of = TOOL_OF_STEP.get(told.text("tool"), ""), noted(told)
    new = [step for step in STEPS if step not in told_of and DONE[step](told)]
    return sorted(new, key=lambda step: step == own)


def _newly_done(told: Told) -> str:
    if "new" in told.answers:
        return "note"
    return "count" if _new_steps(told) else "made"


def _note_steps(told: Told) -> tuple[Effect, ...]:
    today = told.now.date()
    return tuple(KeepSheet("step", {"step": step, "date": today}) for step in told.many("new"))


def _all_steps(told: Told) -> str:
    return "all" if len(finished(told)) == len(STEPS) else "one"


def _with_new_steps(told: Told) -> Answers:
    return {"artefact": told["artefact"], "new": tuple(_new_steps(told))}


def _these_steps(told: Told) -> Answers:
    new = told.many("new")
    return {"step": new[-1], "steps": new}


def _titles(told: Told) -> tuple[str, ...]:
    """Every step that was just finished, in their order."""
    steps = told.many("steps") if "steps" in told.answers else (step_of(told),)
    return tuple(step for step in STEPS if step in steps)


SHOWN_BY: Mapping[str, str] = {
    "mindset_hand": "mindset_card",
    "mindset_thoughts": "mindset_card",
    "mindset_give": "mindset_card",
    "mindset_style": "mindset_card",
    "mindset_conf": "mindset_card",
    "goals_area": "goals_card",
    "nap_map": "nap_map",
    "nap_act": "nap_card",
    "human_intro": "human_intro_card",
    "human_talk": "human_talk_card",
    "human_practice": "human_phrases",
    "human_event": "human_event_card",
    "super_spot": "super_list",
    "super_path": "super_notes",
    "super_be": "super_notes",
    "follow_rhythm": "follow_cal",
    "keepgoing_prepare": "keepgoing_card",
    "keepgoing_back": "keepgoing_back",
}
"""Where the thing a tool made can be looked at."""


def _newest_goal(told: Told) -> Ref | None:
    active = [Ref("goal", one.id) for one in told.facts.goals if one.state == "active"]
    return active[-1] if active else None


_STRENGTHS, _INTRO, _TALK = (latest_sheet(kind) for kind in ("strengths", "intro", "talk"))
CARD_OF: Mapping[str, Callable[[Told], Ref | None]] = {
    **dict.fromkeys(
        ("mindset_hand", "mindset_thoughts", "mindset_give", "mindset_style"), _STRENGTHS
    ),
    "goals_area": _newest_goal,
    **dict.fromkeys(("nap_act", "nap_weekday", "nap_card"), lambda told: WHOLE_PLAN),
    "human_intro": _INTRO,
    "human_talk": _TALK,
}
"""The card a tool made that coaches can be shown. What was hard is none."""


def _made_card(told: Told) -> Ref | None:
    find = CARD_OF.get(told.text("tool"))
    return find(told) if find else None


def _shows(told: Told) -> str:
    return SHOWN_BY.get(told.text("tool"), "menu")


def _the_same_step(told: Told) -> Answers:
    """The step this tool belongs to, until that is done: then the first that is not."""
    tool = told.text("tool")
    step = TOOL_OF_STEP.get(tool, "")
    return {"step": step, "after": tool} if step and step not in finished(told) else {}


TOOL_DONE = Scene(
    "tool_done",
    given=("artefact",),
    needs=(*STEP_NEEDS, "groups"),
    screens=(
        Way("door", then=Fork(_newly_done, ("count", "note", "made"))),
        Way("count", then=Over("tool_done", with_=_with_new_steps)),
        Do(
            "note",
            does=_note_steps,
            then=Fork(
                _all_steps,
                {"all": Over("step_all_done"), "one": Over("step_done", with_=_these_steps)},
            ),
        ),
        Choose(
            "made",
            main="go_on",
            options={
                "go_on": Over("step_intro", with_=_the_same_step),
                "show": Fork(_shows, {name: Over(name) for name in ("menu", *SHOWN_BY.values())}),
                "share": showing(_made_card),
                "home": Over("menu"),
            },
            when={
                "show": lambda told: told.text("tool") in SHOWN_BY,
                "share": can_show(_made_card),
            },
            tells={"affirm": _praise},
        ),
    ),
    keeps_place=False,
    passing=True,
)

STEP_DONE = Scene(
    "step_done",
    given=("step",),
    needs=STEP_NEEDS,
    screens=(
        Choose(
            "finished",
            main="go_on",
            options={"go_on": Over("step_intro"), "list": Over("step_list"), "home": Over("menu")},
            tells={
                "title": lambda told: Word(f"step-{step_of(told)}"),
                "titles": lambda told: tuple(Word(f"step-{one}") for one in _titles(told)),
                "many": lambda told: "yes" if len(_titles(told)) > 1 else "no",
                "done": lambda told: len(finished(told)),
            },
        ),
    ),
    keeps_place=False,
    passing=True,
)

STEP_ALL_DONE = Scene(
    "step_all_done",
    screens=(
        Choose(
            "all",
            main="certificate",
            options={
                "certificate": "send",
                "look_back": "on",
                "peer": Into("match_offer_peer", then="on"),
                "home": Over("menu"),
            },
        ),
        Do("send", does=lambda told: (SendFile("certificate"),), then="sent"),
        Tell("sent", then="on"),
        Way("on", then=Over("keepgoing_back")),
    ),
    keeps_place=False,
    passing=True,
)


# Help


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
            when={"person": lambda told: has_person(told) and told.facts.person.agreed},
        ),
        End("good", silent=True),
    ),
    needs=("groups",),
    before_consent=True,
    keeps_place=False,
    aside=True,
)

PEOPLE: Tells = {**OPERATOR, **COACHES}

HELP_HUMAN = Scene(
    "help_human",
    screens=(
        Way(
            "door",
            then=Fork(lambda told: "ask" if has_person(told) else "nobody", ("ask", "nobody")),
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
    needs=("groups",),
    aside=True,
)

SCENES: tuple[Scene, ...] = (
    MENU, MORE, STEP_INTRO, TIPS_SCENE, STEP_LIST, TOOL_DONE, STEP_DONE, STEP_ALL_DONE, HELP,
    HELP_HUMAN,
)  # fmt: skip
CARDS: tuple[Card, ...] = ()
