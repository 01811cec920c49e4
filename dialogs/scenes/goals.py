"""Step 2 of seven, Goal setting: a wish becomes a goal that is in the person's own hands.

    goals_area  pick -> dream -> goals_smart -> (tool_done)
    goals_smart new -> what -> measure -> unit -> relevant -> able -> deadline -> first -> confirm
                        |-- only a result: control    |-- < 7: why   |-- < 7: smaller
    goals_review  what now?  go on | new date | smaller | reached | close  (also from two cards)
    goals_card    the goal as text, with a count the person keeps

Two goals at a time are enough. Reached and closed are said in the same tone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from dialogs.answers import words
from dialogs.coaching import has_coach, has_person, showing
from dialogs.facts import Goal
from dialogs.hints import only_a_result, result_in
from dialogs.model import (
    Answers,
    Ask,
    Card,
    Choose,
    Day,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Next,
    Number,
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
    Wish,
    Word,
)
from dialogs.scenes.start import NEEDS
from dialogs.slips import number_from
from dialogs.wishes import CancelReminders, ChangeGoal, Remind, SaveGoal, SendFile

AREAS = NEEDS
"""The needs of the welcome are the areas a goal can be set in."""
UNITS = ("talks", "contacts", "messages", "events", "people")
EXAMPLES = ("one", "two", "three")
STEPS = {
    "job": ("tell", "names", "advert", "message", "question"),
    "work": ("coffee", "names", "advert", "message", "question"),
    "study": ("school", "names", "message", "question", "tell"),
    "understand": ("neighbour", "office", "question", "names", "tell"),
    "language": ("neighbour", "cafe", "words", "message", "tell"),
    "people": ("neighbour", "club", "coffee", "names", "message"),
    "business": ("idea", "adviser", "names", "question", "tell"),
    "unsure": ("names", "event", "coffee", "question", "tell"),
}
"""Small first steps that fit an area; each is a text of `goals-step`."""

MOST_GOALS = 2
SURE_ENOUGH = 7
"""Below this, of ten, we ask what would make it more important or easier."""
MOST_COUNTED = 20
FAR_DAYS = 90
"""A date further away gets a middle date that is told."""
SHORT_DAYS = 6
"""A goal this short or shorter is not asked about at half time: the date is near anyway."""
ASK_AGAIN = timedelta(days=14)
DATES = {"two_weeks": 14, "month": 30, "three_months": 91}
TOO_SOON = 2
"""A goal date lies after tomorrow."""
NO_CONTACT = ("resting", "archived")


# Days


def half_way(start: date, end: date) -> date | None:
    """The day in the middle; None when the goal is too short for looking in between."""
    days = (end - start).days
    return start + timedelta(days=days // 2) if days > SHORT_DAYS else None


def half_a_year_on(day: date) -> date:
    """The same day six months later, or the last day of a shorter month."""
    month = day.month + 6
    year, month = (day.year + 1, month - 12) if month > 12 else (day.year, month)
    try:
        return day.replace(year=year, month=month)
    except ValueError:
        first_of_next = date(year + month // 12, month % 12 + 1, 1)
        return first_of_next - timedelta(days=1)


def half_time(made: date | None, today: date, end: date) -> date | None:
    """Half of the way from the day the goal was made, which the plan calls its middle too.

    Is that day gone already, half of what is left.
    """
    half = half_way(made or today, end)
    return half if half and half > today else half_way(today, end)


def reviews(goal: Ref, today: date, end: date, made: date | None = None) -> tuple[Wish, ...]:
    """The promises to look at a goal together: at half time and on its date."""
    half = half_time(made, today, end)
    first: Wish = Remind(goal, "goal_half", half) if half else CancelReminders(goal, "goal_half")
    # The first middle date belongs to the plan; it is promised anew when the plan is agreed anew.
    return (CancelReminders(goal, "goal_quarter"), first, Remind(goal, "goal_date", end))


# Words that several screens say


def amount(number: int, unit: str) -> Word:
    """A number and its word: three talks."""
    return Word(f"goals-{unit if unit in UNITS else 'times'}", (("n", number),))


def _of_ten(number: int | None) -> Word:
    return Word("goals-open") if number is None else Word("goals-of_ten", (("n", number),))


def _short(text: str) -> str:
    return text if len(text) <= 32 else text[:31].rstrip() + "…"


def _area(told: Told) -> str:
    area = told.text("area")
    return area if area in AREAS else "unsure"


def _example(name: str) -> Callable[[Told], Value]:
    return lambda told: Word(f"goals-example_{_area(told)}.{name}")


def _needs(told: Told) -> tuple[str, ...]:
    return tuple(need for need in told.facts.person.needs if need in AREAS)


def _areas(told: Told) -> Sequence[Thing]:
    """The person's own needs first, then the others in their usual order."""
    ordered = dict.fromkeys((*_needs(told), *AREAS))
    return [Thing(area, Word(f"goals-area_{area}.button")) for area in ordered]


def _steps(told: Told) -> Sequence[Thing]:
    steps = [Word(f"goals-step.{name}") for name in STEPS[_area(told)]]
    return [Thing(step, step) for step in steps]


def _numbers(told: Told) -> Sequence[Thing]:
    return [Thing(number, str(number)) for number in (1, 2, 3, 5, 10, 20)]


def _below(number: int) -> int:
    return max(1, number - 1)


def _smaller_numbers(number: int) -> Sequence[Thing]:
    """At most six numbers below the old one, the nearest first."""
    return [Thing(one, str(one)) for one in range(_below(number), 0, -1)][:6]


def _number(text: str, low: int, high: int) -> int:
    """The only number in what was written: "3 talks" is three."""
    found = re.findall(r"\d+", text)
    return number_from(found[0] if len(found) == 1 and "-" not in text else text, low, high)


def _count(low: int, high: int) -> Reader:
    return lambda text, told: _number(text, low, high)


# What is known of the goals


def _active(told: Told) -> list[Goal]:
    return [goal for goal in told.facts.goals if goal.state == "active"]


def _has_room(told: Told) -> bool:
    return len(_active(told)) < MOST_GOALS


def _actives(told: Told) -> Sequence[Thing]:
    return [Thing(Ref("goal", goal.id), _short(goal.text)) for goal in _active(told)]


def _goal(told: Told) -> Goal:
    """The goal it is about, or the only active one."""
    about = told.ref("about")
    if about is not None:
        return told.facts.goal(about.id) or Goal(about.id, "", state="closed")
    return next(iter(_active(told)), Goal(0, "", state="closed"))


def _about(told: Told) -> Ref:
    return told.ref("about") or Ref("goal", _goal(told).id)


def _is_open(told: Told) -> bool:
    return _goal(told).state == "active"


def _moment(told: Told) -> str:
    """Where today is, seen from the goal's date: before, today, past; open without a date."""
    end, today = _goal(told).deadline, told.now.date()
    if end is None:
        return "open"
    return "before" if today < end else "today" if today == end else "past"


def _full(told: Told) -> bool:
    goal = _goal(told)
    return bool(goal.target) and goal.done >= goal.target


def _counts(told: Told) -> bool:
    """Whether the goal has a number they count up to."""
    return _is_open(told) and _goal(told).target > 0


PROGRESS: dict[str, Callable[[Told], Value]] = {
    "goal": lambda told: _goal(told).text,
    "done": lambda told: _goal(told).done,
    "target": lambda told: _goal(told).target,
    "amount": lambda told: amount(_goal(told).target, _goal(told).unit),
}
THE_GOAL: dict[str, Callable[[Told], Value]] = PROGRESS | {
    "day": lambda told: _goal(told).deadline or Word("goals-open"),
    "importance": lambda told: _of_ten(_goal(told).importance),
    "confidence": lambda told: _of_ten(_goal(told).confidence),
    "step": lambda told: _goal(told).first_step or Word("goals-open"),
}


# goals_area: which part of life, and how it looks when it went well


def _on_to_smart(told: Told) -> Answers:
    return {name: told[name] for name in ("area", "vision") if name in told.answers}


def _closing(told: Told) -> Answers:
    return {"about": told["about"], "move": "close", "inside": 1}


def _room(told: Told) -> str:
    return "room" if _has_room(told) else "full"


def _made(told: Told) -> Goal:
    """The goal they have just kept."""
    goal = told.ref("goal")
    return (told.facts.goal(goal.id) if goal else None) or Goal(0, "")


def _end(told: Told) -> date:
    return _made(told).deadline or told.now.date()


def _half(told: Told) -> date | None:
    return half_way(told.now.date(), _end(told))


def _may_remind(told: Told) -> str:
    return "may" if told.facts.person.may_remind and _made(told).id else "may_not"


def _promised(told: Told) -> tuple[Effect, ...]:
    return reviews(Ref("goal", _made(told).id), told.now.date(), _end(told))


READY = Over(
    "tool_done",
    with_=lambda told: {
        "artefact": Word("goals-artefact"),
        "affirm": Word("goals-affirm"),
        "tool": "goals_area",
    },
)
SMART = Into("goals_smart", then="made", saves_as="goal", with_=_on_to_smart)

AREA = Scene(
    name="goals_area",
    needs=("goals",),
    screens=(
        Way("door", then=Fork(_room, {"room": "pick", "full": "full"})),
        Pick(
            "full",
            of=_actives,
            then=Into("goals_review", then="door", with_=_closing),
            saves_as="about",
            options={"go": "pick", "keep": "kept"},
            when={"go": _has_room, "keep": lambda told: not _has_room(told)},
        ),
        Tell("kept", then=Over("menu")),
        Pick(
            "pick",
            of=_areas,
            then="dream",
            saves_as="area",
            tells={
                "count": lambda told: len(_needs(told)),
                "needs": lambda told: tuple(Word(f"goals-area_{one}") for one in _needs(told)),
            },
            why="goal",
        ),
        Ask(
            "dream",
            reads=words(240),
            saves_as="vision",
            then=SMART,
            skips=SMART,
            options={"keep": SMART},
            when={"keep": lambda told: "vision" in told.answers},
            tells={"day": lambda told: half_a_year_on(told.now.date())},
            why="dream",
        ),
        # What is kept is kept: after a Do, Back does not lead to the questions before it.
        Do("made", does=lambda told: (), then="ask"),
        Way("ask", then=Into("ask_remind", then="asked")),
        Way("asked", then=Fork(_may_remind, {"may": "remind", "may_not": "unpromised"})),
        Do("remind", does=_promised, then="promised"),
        Tell(
            "promised",
            then=READY,
            tells={
                "count": lambda told: 2 if _half(told) else 1,
                "half": lambda told: _half(told) or _end(told),
                "day": _end,
            },
        ),
        Tell("unpromised", then=READY),
    ),
)


# goals_smart: from a wish to a goal with a number, a date and a first step


def _languages(told: Told) -> tuple[str, ...]:
    """People write in the language they read, or try the one of the country."""
    person = told.facts.person
    return tuple(name for name in (person.language, person.host_language) if name)


def _in_whose_hands(told: Told) -> str:
    return "theirs" if only_a_result(told.text("wish"), *_languages(told)) else "own"


def _kind_of_result(told: Told) -> str:
    return result_in(told.text("wish"), *_languages(told)) or "other"


def _words_of_goal(told: Told) -> Value:
    """What was written, or what is in their own hands if that was only a result."""
    if "own" in told.answers and _in_whose_hands(told) == "theirs":
        return told["own"]
    return told["wish"]


def _vision(told: Told) -> str:
    """The dream, and the result the goal leads to. Only the person sees it."""
    wish = told.text("wish") if _words_of_goal(told) != told["wish"] else ""
    return "\n".join(part for part in (told.text("vision"), wish) if part)


def _saved(told: Told) -> tuple[Effect, ...]:
    changes = {
        "text": _words_of_goal(told),
        "area": _area(told),
        "kind": told.text("kind") or "do",
        "vision": _vision(told),
        "target": told.number("target"),
        "unit": told.text("unit"),
        "importance": told.number("importance"),
        "confidence": told.number("confidence"),
        "deadline": told["deadline"],
        "first_step": told.get("first_step"),
    }
    return (SaveGoal(changes),)


def _deadline(told: Told) -> date:
    day = told["deadline"]
    assert isinstance(day, date)
    return day


def _middle(told: Told) -> Value:
    return half_way(told.now.date(), _deadline(told)) or _deadline(told)


def _unless_changed(part: str, then: Next) -> Fork:
    """On with the questions; or back to the goal as a whole, if only this part was changed."""
    return Fork(
        lambda told: "back" if told.text("changing") == part else "on",
        {"back": "confirm", "on": then},
    )


AFTER_WORDS = _unless_changed("words", "measure")
AFTER_NUMBER = _unless_changed("number", "relevant")
WHOSE = Fork(_in_whose_hands, {"theirs": "control", "own": AFTER_WORDS})
IMPORTANT = Fork(
    lambda told: "more" if told.number("importance") < SURE_ENOUGH else "on",
    {"more": "why", "on": "able"},
)
SURE = Fork(
    lambda told: "easier" if told.number("confidence") < SURE_ENOUGH else "on",
    {"easier": "smaller", "on": "deadline"},
)
AFTER_DATE = _unless_changed("date", "first")
FAR = Fork(
    lambda told: "far" if (_deadline(told) - told.now.date()).days > FAR_DAYS else "near",
    {"far": "middle", "near": AFTER_DATE},
)

SMARTER = Scene(
    name="goals_smart",
    needs=("goals", "groups"),
    screens=(
        Choose(
            "new",
            options={"new": "learn", "some": "what", "well": "what"},
            saves_as="known",
            skips="what",
            why="goal",
        ),
        Choose("learn", options={"learn": "what", "do": "what"}, saves_as="kind", skips="what"),
        Ask(
            "what",
            reads=words(160, least=10),
            saves_as="wish",
            then=WHOSE,
            options={"keep": WHOSE},
            when={"keep": lambda told: "wish" in told.answers},
            tells={name: _example(name) for name in EXAMPLES},
            why="goal",
        ),
        Ask(
            "control",
            reads=words(160, least=10),
            saves_as="own",
            then=AFTER_WORDS,
            offers=("talk", "advice", "event", "tell"),
            skips=AFTER_WORDS,
            options={"keep": AFTER_WORDS},
            when={"keep": lambda told: "own" in told.answers},
            tells={"kind": _kind_of_result},
            why="goal",
        ),
        Ask(
            "measure",
            reads=_count(1, MOST_COUNTED),
            saves_as="target",
            then="unit",
            offers=_numbers,
            options={"keep": "unit"},
            when={"keep": lambda told: "target" in told.answers},
            tells={"goal": _words_of_goal},
            why="goal",
        ),
        Choose(
            "unit",
            options=dict.fromkeys(UNITS, AFTER_NUMBER),
            saves_as="unit",
            tells={"n": lambda told: told.number("target", 1)},
        ),
        Number("relevant", low=0, high=10, then=IMPORTANT, saves_as="importance", why="sure"),
        Ask(
            "why",
            reads=words(120),
            saves_as="more",
            then="able",
            options={"change": "what", "keep": "able"},
        ),
        Number("able", low=0, high=10, then=SURE, saves_as="confidence", why="sure"),
        Choose(
            "smaller",
            options={
                "number": "fewer",
                "time": "deadline",
                "person": Into("help_human", then="deadline"),
                "keep": "deadline",
            },
            when={
                "number": lambda told: told.number("target") > 1,
                "person": has_person,
            },
        ),
        Ask(
            "fewer",
            reads=lambda text, told: _number(text, 1, _below(told.number("target"))),
            saves_as="target",
            then="able",
            offers=lambda told: _smaller_numbers(told.number("target")),
            tells={"amount": lambda told: amount(told.number("target"), told.text("unit"))},
        ),
        Day(
            "deadline",
            then=FAR,
            offers=DATES,
            from_=TOO_SOON,
            saves_as="deadline",
            options={"keep": FAR},
            when={"keep": lambda told: "deadline" in told.answers},
            why="goal",
        ),
        Tell("middle", then=AFTER_DATE, tells={"half": _middle}),
        Ask(
            "first",
            reads=words(100),
            saves_as="first_step",
            then="confirm",
            offers=_steps,
            skips=True,
            options={"keep": "confirm"},
            when={"keep": lambda told: "first_step" in told.answers},
            why="goal",
        ),
        Choose(
            "confirm",
            main="yes",
            options={
                "yes": Fork(_room, {"room": "save", "full": "full"}),
                "change": "which",
            },
            tells={
                "goal": _words_of_goal,
                "amount": lambda told: amount(told.number("target"), told.text("unit")),
                "day": lambda told: told["deadline"],
                "importance": lambda told: _of_ten(told.number("importance")),
                "confidence": lambda told: _of_ten(told.number("confidence")),
                "step": lambda told: told.get("first_step", Word("goals-open")),
            },
        ),
        Choose(
            "which",
            options={"words": "what", "number": "measure", "date": "deadline", "step": "first"},
            saves_as="changing",
        ),
        Pick(
            "full",
            of=_actives,
            then=Into("goals_review", then="room", with_=_closing),
            saves_as="about",
            options={"go": "save", "wait": "confirm"},
            when={"go": _has_room},
        ),
        Way("room", then=Fork(_room, {"room": "save", "full": "full"})),
        Do("save", does=_saved, then="saved", saves_as="goal"),
        End("saved", returns="goal"),
    ),
)


# goals_review: what now? Opened from the goal card, and through small doors from two cards

MOVES = ("go_on", "date", "smaller", "reached", "how_many", "close")


def _move(told: Told) -> str:
    if not _is_open(told):
        return "gone"
    move = told.text("move")
    return move if move in MOVES else "ask"


def _acts(told: Told, *wishes: Wish) -> tuple[Effect, ...]:
    """The wishes, unless the goal was deleted while its questions were open."""
    return wishes if told.facts.goal(_about(told).id) else ()


def _changed(told: Told, **changes: Value) -> tuple[Effect, ...]:
    return _acts(told, ChangeGoal(_about(told), changes))


def _keeping(name: str) -> Callable[[Told], tuple[Effect, ...]]:
    """The answer becomes part of the goal."""
    return lambda told: _changed(told, **{name: told[name]})


def _ended(name: str, state: str, then: str) -> Do:
    """Reached or closed: the same quiet acts, another word."""
    return Do(
        name,
        does=lambda told: _acts(
            told, ChangeGoal(_about(told), {"state": state}), CancelReminders(_about(told))
        ),
        then=then,
    )


def _reviews_again(told: Told, end: date | None) -> tuple[Effect, ...]:
    today = told.now.date()
    if end is None or end <= today or not told.facts.person.may_remind:
        return ()
    return _acts(told, *reviews(_about(told), today, end, _goal(told).made))


def _moved(told: Told) -> tuple[Effect, ...]:
    """A new date means going on, also when a card has closed the goal meanwhile."""
    end = _deadline(told)
    return (*_changed(told, deadline=end, state="active"), *_reviews_again(told, end))


def _reopened(told: Told) -> tuple[Effect, ...]:
    return (*_changed(told, state="active"), *_reviews_again(told, _goal(told).deadline))


def _asks_again(told: Told) -> tuple[Effect, ...]:
    return _acts(told, Remind(_about(told), "goal_date", told.now.date() + ASK_AGAIN))


def _how_to_go_on(told: Told) -> str:
    if _moment(told) == "before" or not _is_open(told):
        return "before"
    return "again" if told.facts.person.may_remind else "free"


def _afterwards(told: Told) -> str:
    return "end" if told.get("inside", 0) else "next"


REVIEW = Scene(
    name="goals_review",
    needs=("goals", "contacts"),
    given=("about",),
    keeps_place=False,
    moved={"helped": "after", "thanks": "after"},  # who helped is asked with the good moment
    screens=(
        Way("start", then=Fork(_move, ("gone", "ask", *MOVES))),
        End("gone"),
        Choose(
            "ask",
            options={
                "go_on": "go_on",
                "new_date": "date",
                "smaller": "smaller",
                "reached": "reached",
                "count": "how_many",
                "close": "close",
            },
            when={"count": _counts},
            tells=PROGRESS | {"moment": _moment},
        ),
        Ask("how_many", reads=_count(0, 99), saves_as="done", then="recount", tells=PROGRESS),
        Do(
            "recount",
            does=_keeping("done"),
            then=Fork(lambda told: "full" if _full(told) else "ask", ("full", "ask")),
        ),
        Way("go_on", then=Fork(_how_to_go_on, {"before": "on", "again": "again", "free": "free"})),
        Tell("on", then="end", tells={"day": lambda told: _goal(told).deadline or ""}),
        Do("again", does=_asks_again, then="on_again"),
        Tell("on_again", then="end", tells={"day": lambda told: told.now.date() + ASK_AGAIN}),
        Tell("free", then="end"),
        Day("date", then="move", offers=DATES, from_=TOO_SOON, saves_as="deadline"),
        Do("move", does=_moved, then="moved"),
        Tell("moved", then="end", tells={"day": _deadline}),
        Way(
            "smaller",
            then=Fork(
                lambda told: "number" if _goal(told).target > 1 else "words", ("number", "words")
            ),
        ),
        Ask(
            "number",
            reads=lambda text, told: _number(text, 1, _below(_goal(told).target)),
            saves_as="target",
            then="shrink",
            offers=lambda told: _smaller_numbers(_goal(told).target),
            options={"words": "words"},
            tells=PROGRESS,
        ),
        Do(
            "shrink",
            does=_keeping("target"),
            then=Fork(lambda told: "full" if _full(told) else "shrunk", ("full", "shrunk")),
        ),
        Tell("shrunk", then="end", tells=PROGRESS),
        Choose("full", options={"reached": "reached", "not_yet": "bye"}, tells=PROGRESS),
        Ask("words", reads=words(160, least=10), saves_as="text", then="reword", tells=PROGRESS),
        Do("reword", does=_keeping("text"), then="reworded"),
        Tell("reworded", then="end", tells=PROGRESS),
        _ended("reached", "reached", then="celebrate"),
        Tell(
            "celebrate",
            then=Into(
                "keepgoing_win_goal", then="after", with_=lambda told: {"about": _about(told)}
            ),
            tells=PROGRESS,
        ),
        _ended("close", "closed", then="learn"),
        Ask(
            "learn",
            reads=words(160),
            saves_as="lesson",
            then="lesson",
            options={"undo": "reopen"},
            skips="after",
            tells=PROGRESS,
            why="lesson",
        ),
        Do("lesson", does=_keeping("lesson"), then="learned"),
        Tell("learned", then="after"),
        Way("after", then=Fork(_afterwards, ("end", "next"))),
        Choose(
            "next",
            options={"new": Over("goals_area"), "enough": "later", "undo": "reopen"},
            when={"new": _has_room, "undo": _has_room},
        ),
        Do("reopen", does=_reopened, then="reopened"),
        Tell("reopened", then="end", tells=PROGRESS),
        End("bye"),
        End("later"),
        End("end", silent=True),
    ),
)


def _door(name: str, move: str) -> Scene:
    """A small way into the review, for a button of a card."""
    return Scene(
        name=name,
        given=("about",),
        keeps_place=False,
        screens=(
            Way(
                "door",
                then=Over(
                    "goals_review", with_=lambda told: {"about": told["about"], "move": move}
                ),
            ),
        ),
    )


DOORS = {
    "go_on": _door("goals_go_on", "go_on"),
    "new_date": _door("goals_date", "date"),
    "smaller": _door("goals_smaller", "smaller"),
    "reached": _door("goals_reached", "reached"),
    "count": _door("goals_count", "how_many"),
    "close": _door("goals_close", "close"),
}


# goals_card: the goal as text, and the count the person keeps


def _how_many(told: Told) -> str:
    about = told.ref("about")
    if about is not None and _is_open(told):
        return "card"
    return ("none", "card")[len(_active(told))] if len(_active(told)) < 2 else "which"


def _has_another(told: Told) -> bool:
    return any(goal.id != _goal(told).id for goal in _active(told))


def _reviewing(move: str = "") -> Into:
    return Into(
        "goals_review",
        then="look",
        with_=lambda told: {"about": _about(told), "move": move, "inside": 1},
    )


def _on_the_card(told: Told) -> str:
    return "full" if _full(told) else "card"


def _this_goal(told: Told) -> Ref:
    return Ref("goal", _goal(told).id)


CARD = Scene(
    name="goals_card",
    needs=("goals", "groups"),
    keeps_place=False,
    screens=(
        Way("look", then=Fork(_how_many, ("none", "card", "which"))),
        Choose("none", options={"new": Over("goals_area"), "enough": Over("menu")}),
        Pick("which", of=_actives, then="card", saves_as="about"),
        Choose(
            "card",
            options={
                "one": "count",
                "change": "change",
                "review": _reviewing(),
                "other": "which",
                "new": Over("goals_area"),
                "picture": "send",
                "share": showing(_this_goal, then="card"),
                "enough": Over("menu"),
            },
            when={
                "one": _is_open,
                "change": _is_open,
                "review": _is_open,
                "other": _has_another,
                "new": _has_room,
                "share": lambda told: _is_open(told) and has_coach(told),
            },
            tells=THE_GOAL | {"open": lambda told: "yes" if _is_open(told) else "no"},
        ),
        Do("send", does=lambda told: (SendFile("goal_card", _about(told)),), then="card"),
        Do("count", does=lambda told: _changed(told, done=_goal(told).done + 1), then="counted"),
        Tell("counted", then=Fork(_on_the_card, ("full", "card"))),
        Choose(
            "full",
            options={"reached": _reviewing("reached"), "not_yet": "card"},
            tells=PROGRESS,
        ),
        Choose(
            "change",
            options={
                "words": "words",
                "number": "number",
                "date": _reviewing("date"),
                "step": "step",
                "own": "how_many",
            },
        ),
        Ask("words", reads=words(160, least=10), saves_as="text", then="reword", tells=PROGRESS),
        Do("reword", does=_keeping("text"), then="changed"),
        Ask(
            "number",
            reads=_count(1, MOST_COUNTED),
            saves_as="target",
            then="renumber",
            offers=_numbers,
            tells=PROGRESS,
        ),
        Do("renumber", does=_keeping("target"), then="changed"),
        Ask(
            "step",
            reads=words(100),
            saves_as="first_step",
            then="restep",
            offers=_steps,
            tells=THE_GOAL,
        ),
        Do("restep", does=_keeping("first_step"), then="changed"),
        Ask("how_many", reads=_count(0, 99), saves_as="done", then="recount", tells=PROGRESS),
        Do("recount", does=_keeping("done"), then="changed"),
        Tell("changed", then=Fork(_on_the_card, ("full", "card"))),
    ),
)


# The cards that come at half time and on the goal date


def _card(name: str) -> Card:
    return Card(
        name=name,
        kind="goal",
        needs=("goals",),
        choices={choice: scene.name for choice, scene in DOORS.items()},
        tells=PROGRESS | {"moment": _moment},
        when={**dict.fromkeys(DOORS, _is_open), "count": _counts},
    )


SCENES: tuple[Scene, ...] = (AREA, SMARTER, REVIEW, CARD, *DOORS.values())
CARDS: tuple[Card, ...] = tuple(map(_card, ("goal_quarter", "goal_half", "goal_date")))
