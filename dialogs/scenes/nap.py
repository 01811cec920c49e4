"""Step 3, the Networking Action Plan: people, gaps, actions with a day, and a rhythm of weeks.

    nap_map      six questions for names -> who is who -> four taps each -> the picture
    nap_gap      one or two sentences about what is missing
    nap_act      what, with whom, when; "when ... then I ..."          (until there are three)
    nap_mile     a quarter, half and the whole way to the goal
    nap_weekday  twenty minutes a week       nap_support  who stands by
    nap_card     the whole plan as text, PDF and calendar file
    nap_week     once a week: what was done, what moves, one thing for next week

(Content design, 8.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from difflib import SequenceMatcher
from itertools import pairwise

from dialogs import network, rhythm
from dialogs.answers import clock_time, lines, words
from dialogs.coaching import WHOLE_PLAN, has_coach, has_person, showing
from dialogs.facts import Action, Contact, Goal, Sheet
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
    Many,
    NotUnderstood,
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
from dialogs.people import everybody, label_of, may_remind, ref_of, with_about
from dialogs.scenes.human import below
from dialogs.scenes.person import WEEK, weekday
from dialogs.slips import folded
from dialogs.wishes import (
    CancelReminders,
    ChangeAction,
    ChangeContact,
    ChangeSheet,
    DropAction,
    KeepSheet,
    Remind,
    SaveAction,
    SaveContact,
    SendFile,
    SetPerson,
)

QUESTIONS = ("p1", "p2", "p3", "p4", "p5", "p6")
NAMES, LABEL = 3, 40
MOST_PLACED = 15
ALIKE = 0.8
"""How alike two names are before we ask whether they are one person."""
MOST_LISTED = 24
A_PLAN = 3
"""So many dated actions make a plan."""
MILESTONES = 3
"""A quarter, half and the whole of the way, where there are days enough."""
TEXT = 100
WHEN = ("when", "kun", "عندما", "حين", "коли")
THEN = ("then", "niin", "silloin", "ثم", "عندها", "тоді", "то")
"""How the two halves of "When ..., then I ..." begin, for those who write them out."""
MOMENTS = ("coffee", "tuesday", "course", "shop", "evening", "phone")
TIMES = ("10:00", "17:00", "19:00")
SLOT = timedelta(days=7)
MORNING = time(9, 30)
"""When an action is spoken of on its day."""
USUAL = time(17)
"""The time of the weekly questions, where the plan says none."""
WEEK_CHECK = "week_check"
WEEK_SELDOM = "week_seldom"
"""The same question for who was asked some times and did not answer: it tells the new pace."""
NO_DAY = -1
"""No fixed day in the week."""
MOST_ON_CARD = 6


# The map: names


@dataclass
class _Named:
    """One person of the six questions, perhaps known already."""

    label: str
    contact: Contact | None = None
    asked: set[str] = field(default_factory=set)


def _typed(told: Told) -> list[tuple[str, str, str]]:
    """Every name that was written: its key, the question, the name."""
    return [
        (f"{question}{n}", question, name)
        for question in QUESTIONS
        if told.get(question)
        for n, name in enumerate(told.many(question))
    ]


def _alike(one: str, other: str) -> bool:
    a, b = folded(one), folded(other)
    return a == b or a.split()[:1] == b.split()[:1] or SequenceMatcher(None, a, b).ratio() >= ALIKE


@dataclass(frozen=True)
class _Doubt:
    """Two names that may be one person."""

    key: str
    name: str
    other: str


def _sorted_out(told: Told) -> tuple[list[_Named], _Doubt | None]:
    """Who was named, each once; and the first pair nobody has decided about yet."""
    same, not_same = told.many("same"), told.many("not_same")
    people = [_Named(one.label, one) for one in network.on_the_map(told.facts)]
    for key, question, name in _typed(told):
        found = None
        for n, other in enumerate(people):
            if not _alike(name, other.label):
                continue
            pair = f"{key}-{n}"
            if pair in same:
                found = other
                break
            if pair not in not_same:
                return people, _Doubt(pair, name, other.label)
        if found is None:
            people.append(found := _Named(name))
        found.asked.add(question)
    return people, None


def _doubt(told: Told) -> _Doubt | None:
    return _sorted_out(told)[1]


def _both_alike(told: Told) -> bool:
    doubt = _doubt(told)
    return doubt is not None and doubt.name == doubt.other


def _decided(name: str) -> Over:
    def with_(told: Told) -> Answers:
        doubt = _doubt(told)
        before = told.many(name) if name in told.answers else ()
        return {**_names(told), name: (*before, doubt.key) if doubt else before}

    return Over("nap_map", with_=with_)


def _names(told: Told) -> Answers:
    kept = (*QUESTIONS, "same", "not_same")
    return {name: told[name] for name in kept if name in told.answers}


def _what_is_known(one: _Named) -> dict[str, Value]:
    known: dict[str, Value] = {}
    if "p4" in one.asked:
        known["in_field"] = "yes"
    if "p5" in one.asked:
        known["many"] = True
    if "p6" in one.asked and not (one.contact and one.contact.last_band):
        known["last_band"] = "longer"
    return known


def _keep_names(told: Told) -> tuple[Effect, ...]:
    people, _ = _sorted_out(told)
    effects: list[Effect] = []
    for one in people:
        known = _what_is_known(one)
        if one.contact is None:
            effects.append(SaveContact({"label": one.label, "source": "map", **known}))
        elif known:
            effects.append(ChangeContact(ref_of(one.contact), known))
    return tuple(effects)


# The map: four taps each


def _unplaced(told: Told) -> list[Contact]:
    people = network.on_the_map(told.facts)
    return [one for one in people if not (one.helix or one.tie or one.local)][:MOST_PLACED]


def _queue(told: Told) -> Answers:
    refs = tuple(ref_of(one) for one in _unplaced(told))
    return {"queue": refs}


def _rest_of_queue(told: Told) -> Answers:
    return {"queue": told.refs("queue")[1:]}


def _first_in_queue(told: Told) -> Contact | None:
    queue = told.refs("queue")
    return told.facts.contact(queue[0].id) if queue else None


def _about_first(told: Told) -> Answers:
    contact = _first_in_queue(told)
    return {"about": ref_of(contact)} if contact else {}


def _where_on_the_map(told: Told) -> str:
    if told.number("look"):
        return "snap"
    if "queue" in told.answers:
        if _first_in_queue(told):
            return "one"
        return "placed" if told.refs("queue") else "snap"
    if _typed(told):
        return "same" if _doubt(told) else "save"
    return "start"


# The map: the picture


def _snap(told: Told) -> tuple[Effect, ...]:
    """The map of today; one a day is enough."""
    today, people = told.now.date(), network.on_the_map(told.facts)
    before = told.facts.latest("map")
    says = network.snapshot(people, today)
    if not people:
        return ()
    if before.id and before.made == today:
        return (ChangeSheet(Ref("sheet", before.id), says),)
    return (KeepSheet("map", says),)


def _count(name: str) -> Callable[[Told], Value]:
    return lambda told: getattr(network.counts(network.on_the_map(told.facts)), name)


COUNTS: Tells = {
    name: _count(name)
    for name in ("people", "local", "weak", "public", "school", "company", "community")
}


def _has_people(told: Told) -> bool:
    return bool(network.on_the_map(told.facts))


def map_line(contact: Contact) -> Word:
    """One person of the map in words: for those who do not see the picture."""
    tie = contact.tie if contact.tie in network.RINGS else "unknown"
    local = contact.local or "unknown"
    return Word("nap_map-line", (("contact", contact.label), ("tie", tie), ("local", local)))


def _in_quarter(name: str) -> Callable[[Told], Value]:
    def tell(told: Told) -> Value:
        people = network.on_the_map(told.facts)[:MOST_LISTED]
        inside = [one for one in people if (one.helix in network.QUARTERS) == (name != "unsure")]
        if name != "unsure":
            inside = [one for one in inside if one.helix == name]
        return tuple(map_line(one) for one in inside) or Word("nap_map-nobody")

    return tell


def _more_people(told: Told) -> Value:
    return max(len(network.on_the_map(told.facts)) - MOST_LISTED, 0)


def _done(artefact: str, tool: str) -> Over:
    return Over(
        "tool_done",
        with_=lambda told: {
            "artefact": Word(f"nap-{artefact}"),
            "affirm": Word(f"nap-{artefact}.affirm"),
            "tool": tool,
        },
    )


def _question(name: str, then: str) -> Ask:
    """Up to three names; who comes back to it sees those written before, and Skip keeps them."""
    return Ask(
        name,
        reads=lines(NAMES, LABEL),
        then=then,
        skips=then,
        skip_keeps=True,
        tells={
            "kept": lambda told: "yes" if told.get(name) else "no",
            "before": lambda told: told.get(name, ()),
        },
        why="contact",
    )


MAP = Scene(
    "nap_map",
    needs=("contacts", "sheets"),
    screens=(
        Way(
            "door",
            then=Fork(_where_on_the_map, ("start", "same", "save", "one", "placed", "snap")),
        ),
        Choose(
            "start",
            main="begin",
            options={"begin": "p1", "place": "walk", "show": "snap"},
            when={"place": lambda told: bool(_unplaced(told)), "show": _has_people},
            tells={
                "people": lambda told: len(network.on_the_map(told.facts)),
                "waiting": lambda told: len(_unplaced(told)),
            },
            why="contact",
        ),
        *(_question(name, then) for name, then in pairwise(QUESTIONS)),
        _question("p6", "sort"),
        Way(
            "sort",
            then=Fork(
                lambda told: (
                    ("same" if _doubt(told) else "save") if _typed(told) else "nobody_new"
                ),
                ("same", "save", "nobody_new"),
            ),
        ),
        Tell("nobody_new", then="walk"),
        Choose(
            "same",
            options={"yes": _decided("same"), "no": _decided("not_same")},
            tells={
                "a": lambda told: doubt.name if (doubt := _doubt(told)) else "",
                "b": lambda told: doubt.other if (doubt := _doubt(told)) else "",
                "alike": lambda told: "yes" if _both_alike(told) else "no",
            },
        ),
        Do("save", does=_keep_names, then="walk"),
        Way("walk", then=Over("nap_map", with_=_queue)),
        Tell(
            "one",
            tells={
                "contact": lambda told: label_of(_first_in_queue(told)),
                "left": lambda told: len(told.refs("queue")),
            },
            then=Into("contact_place", then="placed", with_=_about_first),
        ),
        Way("placed", then=Over("nap_map", with_=_rest_of_queue)),
        Do("snap", does=_snap, then="show"),
        Choose(
            "show",
            main="missing",
            options={
                "missing": Over("nap_gap"),
                "add": "p1",
                "text": "list",
                "shared": "send",
                "save": _done("map", "nap_map"),
            },
            when=dict.fromkeys(("text", "shared", "save"), _has_people),
            picture="network_map",
            tells=COUNTS,
            why="place",
        ),
        Do("send", does=lambda told: (SendFile("network_map_shared"),), then="show"),
        Choose(
            "list",
            options={"picture": "show"},
            tells={
                **{one: _in_quarter(one) for one in (*network.QUARTERS, "unsure")},
                "more": _more_people,
            },
        ),
    ),
)


# The gap


def _gaps(told: Told) -> tuple[str, ...]:
    return network.gaps(told.facts, told.now.date())


def _gap_says(n: int) -> Callable[[Told], Value]:
    def tell(told: Told) -> Value:
        found = _gaps(told)
        return Word(f"nap_gap-says.{found[n]}") if n < len(found) else ""

    return tell


def _empty_parts(told: Told) -> tuple[Word, ...]:
    """The parts of the map where nobody stands."""
    there = {one.helix for one in network.on_the_map(told.facts)}
    return tuple(Word(f"nap_map-quarter.{one}") for one in network.QUARTERS if one not in there)


GAP = Scene(
    "nap_gap",
    needs=("contacts", "actions", "sheets"),
    screens=(
        Pick(
            "read",
            of=lambda told: [Thing(one, Word(f"nap_gap-choose.{one}")) for one in _gaps(told)],
            saves_as="gap",
            then=Over("nap_act", with_=lambda told: {"gap": told.text("gap")}),
            options={
                "own": Over("nap_act"),
                "map": Over("nap_map", with_=lambda told: {"look": 1}),
            },
            tells={
                "count": lambda told: len(_gaps(told)),
                "first": _gap_says(0),
                "second": _gap_says(1),
                "bare": lambda told: len(_empty_parts(told)),
                "empty": _empty_parts,
            },
        ),
    ),
)


# One action


def says_action(action: Action) -> Value:
    """What an action is, in the reader's language where it is from the library."""
    return Word(f"action-{action.what}") if action.what in network.LIBRARY else action.what


def planned(told: Told) -> list[Action]:
    """Actions that wait to be done, the nearest first."""
    waiting = [one for one in told.facts.actions if one.state == "planned"]
    return sorted(waiting, key=lambda one: (one.on or date.max, one.id))


def goal_of(told: Told) -> Goal | None:
    """The goal the plan serves: the active one with the nearest date."""
    active = [one for one in told.facts.goals if one.state == "active" and one.deadline]
    return min(active, key=lambda one: one.deadline or date.max, default=None)


def _ideas(told: Told) -> Sequence[Thing]:
    names = network.suits(told.facts, told.text("gap"), told.now.date())
    return [Thing(name, Word(f"action-{name}")) for name in names]


def _what(told: Told) -> Value:
    what = told.text("what")
    return Word(f"action-{what}") if what in network.LIBRARY else what


def _whom(told: Told) -> Contact | None:
    ref = told.ref("about")
    return told.facts.contact(ref.id) if ref and ref.kind == "contact" else None


def _is_known(told: Told) -> str:
    if "on" in told.answers:
        return "when"
    if "what" not in told.answers:
        return "what"
    return "on" if told.ref("about") else "who"


def _is_too_late(told: Told) -> str:
    goal, day = goal_of(told), told.get("on")
    late = goal is not None and goal.deadline and isinstance(day, date) and day > goal.deadline
    return "late" if late else "when"


def _goal_day(told: Told) -> Value:
    goal = goal_of(told)
    return goal.deadline if goal and goal.deadline else Word("goals-open")


def _then(told: Told) -> Sequence[Thing]:
    """The action itself, ready to take."""
    return [Thing(_what(told), _what(told))]


def _without(beginnings: Sequence[str]) -> Callable[[str, Told], Value]:
    """Reads half of "When ..., then I ...": what the sentence says already is not said twice."""

    def read(text: str, told: Told) -> Value:
        said = str(words(TEXT)(text, told))
        bare = said.strip(' .…,:!"“”')
        first, _, rest = bare.partition(" ")
        begins = folded(first.strip(",:….")) in map(folded, beginnings)
        return (rest.lstrip(" .…,:") if begins else bare) or said

    return read


def _save_action(told: Told) -> tuple[Effect, ...]:
    whom = _whom(told)
    changes: dict[str, Value] = {
        "what": told.text("what"),
        "on": told["on"],
        "when": told["moment"],
        "then": told["then"],
        "gap": told.text("gap"),
    }
    if whom is not None:
        changes["contact_id"] = whom.id
    return (SaveAction(changes),)


def _remind_of_action(told: Told) -> tuple[Effect, ...]:
    ref, day = told.ref("action"), told.get("on")
    if ref is None or not isinstance(day, date) or not told.facts.person.may_remind:
        return ()
    return (Remind(ref, "action_day", day, MORNING),) if _is_ahead(told, day) else ()


def _is_ahead(told: Told, day: date) -> bool:
    """Whether the morning of that day is still to come."""
    return datetime.combine(day, MORNING, told.now.tzinfo) > told.now


def speaks_on(told: Told, day: Value) -> bool:
    """Whether we speak of something on that day itself: not in a pause, nor when it has begun."""
    if not isinstance(day, date) or not _is_ahead(told, day):
        return False
    person, morning = told.facts.person, datetime.combine(day, MORNING, told.now.tzinfo)
    return person.may_remind and not rhythm.pauses_over(morning, person)


def _speaks(told: Told) -> str:
    return "may" if speaks_on(told, told.get("on")) else "may_not"


def _how_many(told: Told) -> str:
    """Planned for something else, it leads back there; planned here, on with the plan."""
    if told.number("inside"):
        return "back"
    if len(planned(told)) < A_PLAN:
        return "more"
    return "card" if told.facts.latest("plan").id else "mile"


ACT = Scene(
    "nap_act",
    needs=("contacts", "goals", "actions", "sheets"),
    screens=(
        Way("door", then=Fork(_is_known, ("what", "who", "on", "when"))),
        Pick(
            "what",
            of=_ideas,
            or_new=words(TEXT),
            then=Fork(lambda told: "on" if told.ref("about") else "who", ("on", "who")),
            tells={"style": lambda told: "yes" if network.knows_style(told.facts) else "no"},
            why="action",
        ),
        Pick(
            "who",
            of=everybody,
            or_new=words(LABEL),
            saves_as="about",
            then=Fork(
                lambda told: "on" if told.ref("about") else "new",
                {
                    "on": "on",
                    "new": Into(
                        "contact_add",
                        then="on",
                        saves_as="about",
                        with_=lambda told: {"label": told.text("about"), "short": 1},
                    ),
                },
            ),
            options={
                "new": Into(
                    "contact_add", then="on", saves_as="about", with_=lambda told: {"short": 1}
                ),
                "nobody": "on",
            },
            tells={"what": _what},
            why="action",
        ),
        Day(
            "on",
            offers={"today": 0, "tomorrow": 1, "week": 3, "next_week": 7},
            from_=0,
            then=Fork(_is_too_late, ("late", "when")),
            tells={"what": _what},
        ),
        Choose("late", options={"keep": "when", "other": "on"}, tells={"day": _goal_day}),
        Ask(
            "when",
            reads=_without(WHEN),
            offers=MOMENTS,
            saves_as="moment",
            then="then",
            tells={"what": _what},
            why="ifthen",
        ),
        Ask("then", reads=_without(THEN), offers=_then, then="rehearse", why="ifthen"),
        Choose("rehearse", main="read", options={"read": "save", "change": "when"}),
        Do("save", does=_save_action, saves_as="action", then="ask"),
        Way("ask", then=Into("ask_remind", then="promise")),
        Do(
            "promise",
            does=_remind_of_action,
            then=Fork(_speaks, {"may": "promised", "may_not": "unpromised"}),
        ),
        Tell("promised", then="enough", tells={"day": lambda told: told["on"]}),
        Tell("unpromised", then="enough", tells={"day": lambda told: told["on"]}),
        Way(
            "enough",
            then=Fork(
                _how_many,
                {
                    "more": "more",
                    "card": Over("nap_card"),
                    "mile": Over("nap_mile"),
                    "back": "back_there",
                },
            ),
        ),
        End("back_there", silent=True),
        Choose(
            "more",
            main="next_one",
            options={
                "next_one": Over("nap_act", with_=lambda told: {"gap": told.text("gap")}),
                "enough": _done("actions", "nap_act"),
            },
            tells={
                "done": lambda told: len(planned(told)),
                "left": lambda told: A_PLAN - len(planned(told)),
            },
        ),
    ),
)


# Milestones, the week, and who stands by


def milestones(told: Told) -> tuple[date, ...]:
    """The days between the first day of the plan, or of a later goal, and the goal's date."""
    goal = goal_of(told)
    if goal is None or goal.deadline is None:
        return ()
    today = told.now.date()
    begun = min(told.facts.latest("plan").made or today, today)
    # The parts are those of the goal's own days, so that its half time is one day everywhere.
    days = network.milestones(min(goal.made or begun, begun), goal.deadline)
    return tuple(day for day in days if day > begun) or (goal.deadline,)


def named_milestones(told: Told) -> tuple[tuple[date, str], ...]:
    """Each milestone with its name: quarter, half, goal."""
    days = milestones(told)
    return tuple(zip(days, ("quarter", "half", "goal")[MILESTONES - len(days) :], strict=True))


def _keep_milestones(told: Told) -> tuple[Effect, ...]:
    """Keep the days, and promise to ask on the first of them; the goal promised the others."""
    kept = KeepSheet("plan", {"milestones": milestones(told)}, once=True)
    goal, named = goal_of(told), named_milestones(told)
    quarter = next((day for day, name in named if name == "quarter"), None)
    if goal is None or quarter is None or not speaks_on(told, quarter):
        return (kept,)
    return (kept, Remind(Ref("goal", goal.id), "goal_quarter", quarter))


def _has_week(told: Told) -> str:
    return "card" if "week_day" in told.facts.latest("plan").says else "week"


MILE = Scene(
    "nap_mile",
    needs=("goals", "actions", "sheets"),
    screens=(
        Way(
            "door",
            then=Fork(lambda told: "show" if milestones(told) else "none", ("show", "none")),
        ),
        Tell("none", then="on"),
        Choose(
            "show",
            main="good",
            options={
                "good": "keep",
                "change": Into(
                    "goals_review",
                    then="door",
                    with_=lambda told: {
                        "about": Ref("goal", goal.id if (goal := goal_of(told)) else 0),
                        "move": "date",
                        "inside": 1,
                    },
                ),
            },
            tells={
                "goal": lambda told: goal.text if (goal := goal_of(told)) else "",
                "days": milestones,
            },
        ),
        Do("keep", does=_keep_milestones, then="on"),
        Way(
            "on",
            then=Fork(_has_week, {"card": Over("nap_card"), "week": Over("nap_weekday")}),
        ),
    ),
)


def _possible_days(told: Told) -> Sequence[Thing]:
    silent = told.facts.person.silent_days
    return [Thing(name, weekday(n)) for n, name in enumerate(WEEK) if n not in silent]


def _in_their_hours(text: str, told: Told) -> Value:
    """A time of day outside the quiet hours."""
    said = str(clock_time(text, told))
    person, moment = told.facts.person, time.fromisoformat(said)
    if not person.quiet_to <= moment < person.quiet_from:
        raise NotUnderstood(
            "answer-quiet-then",
            **{
                "from": person.quiet_to.strftime("%H:%M"),
                "to": person.quiet_from.strftime("%H:%M"),
            },
        )
    return said


def _times(told: Told) -> Sequence[Thing]:
    person = told.facts.person
    kind = (one for one in TIMES if person.quiet_to <= time.fromisoformat(one) < person.quiet_from)
    return [Thing(one, one) for one in kind]


def _day_number(told: Told) -> int:
    day = told.text("day")
    return WEEK.index(day) if day in WEEK else 0


def next_week_day(today: date, day: int) -> date:
    """The next such day of the week, tomorrow at the earliest."""
    return today + timedelta(days=(day - today.weekday() - 1) % 7 + 1)


def slot_of(plan: Sheet) -> tuple[int, time] | None:
    """The day of the week and the time of the three questions; None when there is no fixed day."""
    day = plan.number("week_day", NO_DAY)
    if day == NO_DAY:
        return None
    try:
        return day, time.fromisoformat(plan.text("week_time"))
    except ValueError:
        return day, USUAL


def next_slot(now: datetime, day: int, at: time) -> datetime:
    """The next such moment of the week after `now`, in the same zone."""
    on = now.date() + timedelta(days=(day - now.weekday()) % 7)
    moment = datetime.combine(on, at, now.tzinfo)
    return moment if moment > now else datetime.combine(on + SLOT, at, now.tzinfo)


def _asks_again(told: Told) -> str:
    """Whether the question comes next week: promised by a fixed day, if they may be reminded."""
    person = told.facts.person
    less = person.nudge_mode in rhythm.GAPS  # then it is not next week that it comes
    comes = slot_of(told.facts.latest("plan")) and person.may_remind and not less
    return "comes" if comes else "silent"


def _keep_slot(told: Told) -> tuple[Effect, ...]:
    day, at = _day_number(told), told.text("at")
    return (
        KeepSheet("plan", {"week_day": day, "week_time": at}, once=True),
        SetPerson({"weekly_day": day}),
    )


def _remind_weekly(told: Told) -> tuple[Effect, ...]:
    person = told.facts.person
    if not person.may_remind:
        return ()
    day = next_week_day(told.now.date(), _day_number(told))
    return (
        Remind(Ref("person", person.id), WEEK_CHECK, day, time.fromisoformat(told.text("at"))),
    )


def _no_week(told: Told) -> tuple[Effect, ...]:
    return (
        KeepSheet("plan", {"week_day": NO_DAY, "week_time": ""}, once=True),
        CancelReminders(Ref("person", told.facts.person.id), WEEK_CHECK),
    )


def _first_time(told: Told) -> str:
    return "card" if told.facts.latest("plan").text("support") else "support"


WEEKDAY = Scene(
    "nap_weekday",
    needs=("sheets",),
    screens=(
        Pick(
            "day",
            of=_possible_days,
            then="at",
            options={"never": "no_week"},
            why="rhythm",
        ),
        Ask("at", reads=_in_their_hours, offers=_times, then="keep", why="rhythm"),
        Do("keep", does=_keep_slot, then="ask"),
        Way("ask", then=Into("ask_remind", then="promise")),
        Do(
            "promise",
            does=_remind_weekly,
            then=Fork(may_remind, {"may": "promised", "may_not": "unpromised"}),
        ),
        Tell(
            "promised",
            tells={
                "day": lambda told: weekday(_day_number(told)),
                "time": lambda told: told.text("at"),
            },
            then="on",
        ),
        Tell("unpromised", then="on"),
        Do("no_week", does=_no_week, then="without"),
        Tell("without", then="on"),
        Way(
            "on",
            then=Fork(_first_time, {"card": Over("nap_card"), "support": Over("nap_support")}),
        ),
    ),
)


def _supporter(told: Told) -> Value:
    who = told.get("who")
    if isinstance(who, Ref):
        return label_of(told.facts.contact(who.id))
    return who


def _keep_support(told: Told) -> tuple[Effect, ...]:
    return (KeepSheet("plan", {"support": told.get("who")}, once=True),)


SUPPORT = Scene(
    "nap_support",
    needs=("contacts", "sheets", "groups"),
    screens=(
        Pick(
            "who",
            of=everybody,
            or_new=words(LABEL),
            then="keep",
            options={
                "person": Into("help_human", then="on"),
                "peer": Into("match_ask", then="on"),
                "nobody": "nobody",
            },
            when={"person": has_person},
            why="contact",
        ),
        Do("keep", does=_keep_support, then="kept"),
        Tell("kept", tells={"who": _supporter}, then="on"),
        Tell("nobody", then="on"),
        Way("on", then=Over("nap_card")),
    ),
)


# The whole plan


def action_line(action: Action, told: Told) -> Word:
    """One action of the plan in words."""
    whom = told.facts.contact(action.contact_id or 0)
    return Word(
        "nap-line",
        (
            ("what", says_action(action)),
            ("who", "yes" if whom else "no"),
            ("contact", whom.label if whom else ""),
            ("day", action.on or Word("goals-open")),
        ),
    )


def _lines(told: Told) -> Value:
    waiting = planned(told)
    shown = tuple(action_line(one, told) for one in waiting[:MOST_ON_CARD])
    return shown or Word("nap-no_actions")


def _below(told: Told) -> Value:
    """The same lines, one below the other."""
    waiting = planned(told)[:MOST_ON_CARD]
    return below(*(Word("nap-below", (("line", action_line(one, told)),)) for one in waiting))


def _slot(told: Told) -> Value:
    plan = told.facts.latest("plan")
    if plan.number("week_day", NO_DAY) == NO_DAY:
        return Word("nap-no_week")
    known = (("day", weekday(plan.number("week_day"))), ("time", plan.text("week_time")))
    return Word("nap-week", known)


def support_of(told: Told) -> str:
    """Who stands by, under the name of today; empty when nobody does, or they were deleted."""
    plan = told.facts.latest("plan")
    who = plan.says.get("support")
    if isinstance(who, Ref):
        contact = told.facts.contact(who.id)
        return contact.label if contact else ""
    return plan.text("support")


def _support(told: Told) -> Value:
    return support_of(told) or Word("goals-open")


PLAN: Tells = {
    "goal": lambda told: goal.text if (goal := goal_of(told)) else Word("goals-open"),
    "count": lambda told: len(planned(told)),
    "actions": _below,
    "more": lambda told: max(len(planned(told)) - MOST_ON_CARD, 0),
    "has_days": lambda told: "yes" if milestones(told) else "no",
    "days": lambda told: milestones(told) or Word("goals-open"),
    "week": _slot,
    "support": _support,
}


def _has_dates(told: Told) -> bool:
    """Whether there is anything a calendar could hold."""
    week = slot_of(told.facts.latest("plan"))
    dated = any(one.on is not None for one in planned(told))
    return dated or bool(milestones(told)) or week is not None


def _actions(told: Told) -> Sequence[Thing]:
    return [Thing(Ref("action", one.id), says_action(one)) for one in planned(told)]


CARD = Scene(
    "nap_card",
    needs=("contacts", "goals", "actions", "sheets", "groups"),
    keeps_place=False,
    screens=(
        Way(
            "door",
            then=Fork(
                lambda told: (
                    "look" if told.facts.actions or told.facts.latest("plan").id else "none"
                ),
                ("look", "none"),
            ),
        ),
        Choose(
            "none",
            main="begin",
            options={"begin": Over("nap_map"), "act": Over("nap_act"), "home": Over("menu")},
        ),
        Choose(
            "look",
            main="save",
            options={
                "save": _done("plan", "nap_card"),
                "pdf": "send_pdf",
                "ics": "send_ics",
                "one": "which",
                "change": "change",
                "share": showing(lambda told: WHOLE_PLAN, then="look"),
            },
            when={
                "one": lambda told: bool(planned(told)),
                "ics": _has_dates,
                "share": has_coach,
            },
            tells=PLAN,
        ),
        Do("send_pdf", does=lambda told: (SendFile("plan_pdf"),), then="look"),
        Do("send_ics", does=lambda told: (SendFile("plan_ics"),), then="look"),
        Pick(
            "which",
            of=_actions,
            saves_as="about",
            then=Into("nap_action", then="door", with_=with_about),
        ),
        Choose(
            "change",
            options={
                "add": Over("nap_act"),
                "week": Over("nap_weekday"),
                "support": Over("nap_support"),
                "map": Over("nap_map"),
                "days": Over("nap_mile"),
            },
            when={"days": lambda told: bool(milestones(told))},
        ),
    ),
)


# One action of the plan, and the card on its day


def _action(told: Told) -> Action | None:
    ref = told.ref("about")
    return told.facts.action(ref.id) if ref and ref.kind == "action" else None


def _there(then: str) -> Way:
    place = Fork(lambda told: then if _action(told) else "gone", (then, "gone"))
    return Way("door", then=place)


def _did_it(told: Told) -> tuple[Effect, ...]:
    action = _action(told)
    if action is None:
        return ()
    ref = Ref("action", action.id)
    return (
        ChangeAction(ref, {"state": "done", "done_on": told.now.date()}),
        CancelReminders(ref),
    )


def _moves_to(told: Told, day: date) -> tuple[Effect, ...]:
    action = _action(told)
    if action is None:
        return ()
    ref = Ref("action", action.id)
    again = (Remind(ref, "action_day", day, MORNING),)
    return (ChangeAction(ref, {"on": day}), *(again if told.facts.person.may_remind else ()))


def _let_go(told: Told) -> tuple[Effect, ...]:
    action = _action(told)
    return (DropAction(Ref("action", action.id)),) if action else ()


def _of_action(told: Told) -> Value:
    action = _action(told)
    return says_action(action) if action else Word("nap-an_action")


def _with_whom(told: Told) -> Answers:
    action = _action(told)
    contact = told.facts.contact(action.contact_id or 0) if action else None
    return {"about": ref_of(contact)} if contact else {}


def _has_partner(told: Told) -> str:
    return "person" if _with_whom(told) else "alone"


THE_ACTION: Tells = {
    "what": _of_action,
    "when": lambda told: action.when if (action := _action(told)) else "",
    "then": lambda told: action.then if (action := _action(told)) else "",
    "planned": lambda told: "yes" if (action := _action(told)) and action.when else "no",
    "day": lambda told: (action.on if (action := _action(told)) else None) or Word("goals-open"),
}


def _day(told: Told) -> date:
    day = told.get("day")
    return day if isinstance(day, date) else told.now.date() + SLOT


DONE = Scene(
    "nap_done",
    needs=("contacts", "actions"),
    given=("about",),
    keeps_place=False,
    screens=(
        _there("write"),
        Do("write", does=_did_it, then="well"),
        Tell(
            "well",
            tells=THE_ACTION,
            then=Fork(_has_partner, {"person": "contact", "alone": "win"}),
        ),
        Choose(
            "contact",
            options={
                "log": Into("contact_log", then="end", with_=_with_whom),
                "not_now": "end",
            },
            tells={
                "contact": lambda told: label_of(
                    told.facts.contact(ref.id)
                    if isinstance(ref := _with_whom(told).get("about"), Ref)
                    else None
                )
            },
        ),
        Choose("win", options={"yes": Over("keepgoing_win"), "enough": "end"}),
        End("gone"),
        End("end", silent=True),
    ),
)
MOVE = Scene(
    "nap_move",
    needs=("actions",),
    given=("about",),
    keeps_place=False,
    screens=(
        _there("day"),
        Day(
            "day",
            offers={"tomorrow": 1, "three": 3, "week": 7},
            then="write",
            tells=THE_ACTION,
        ),
        Do("write", does=lambda told: _moves_to(told, _day(told)), then="moved"),
        End("moved", tells={"day": _day}),
        End("gone"),
    ),
)
DROP = Scene(
    "nap_drop",
    needs=("actions",),
    given=("about",),
    keeps_place=False,
    screens=(
        _there("write"),
        Do("write", does=_let_go, then="dropped"),
        End("dropped"),
        End("gone"),
    ),
)
ACTION = Scene(
    "nap_action",
    needs=("contacts", "actions"),
    given=("about",),
    keeps_place=False,
    screens=(
        _there("look"),
        Choose(
            "look",
            options={
                "did": Over("nap_done", with_=with_about),
                "move": Over("nap_move", with_=with_about),
                "then": "when",
                "drop": Over("nap_drop", with_=with_about),
                "keep": "end",
            },
            tells=THE_ACTION,
        ),
        Ask(
            "when",
            reads=_without(WHEN),
            offers=MOMENTS,
            saves_as="moment",
            then="do",
            why="ifthen",
        ),
        Ask("do", reads=_without(THEN), then="rewrite", why="ifthen"),
        Do(
            "rewrite",
            does=lambda told: (
                (
                    ChangeAction(
                        Ref("action", action.id), {"when": told["moment"], "then": told["do"]}
                    ),
                )
                if (action := _action(told))
                else ()
            ),
            then="rewritten",
        ),
        Tell("rewritten", then="end"),
        End("gone"),
        End("end", silent=True),
    ),
)


# Once a week


def _seen() -> Do:
    """Note that they answered the question of the week, whatever they answer."""

    def note(told: Told) -> tuple[Effect, ...]:
        if not told.facts.latest("plan").id:
            return ()  # an old button, and the plan is deleted: no new one comes of it
        seen, today = told.facts.latest("plan").says.get("week_seen"), told.now.date()
        if seen == today:
            return ()
        before = {"week_before": seen} if isinstance(seen, date) else {}
        return (KeepSheet("plan", {"week_seen": today, **before}, once=True),)

    return Do("seen", does=note, then="door")


def _did_lately(told: Told) -> list[Action]:
    """What they told about already since the last question of the week."""
    before = told.facts.latest("plan").says.get("week_before")
    a_while_ago = told.now.date() - 2 * SLOT
    since = max(before, a_while_ago) if isinstance(before, date) else told.now.date() - SLOT
    ticked = {ref.id for ref in _ticked(told)}
    return [
        one
        for one in told.facts.actions
        if one.state == "done" and one.done_on and one.done_on > since and one.id not in ticked
    ]


def _due(told: Told) -> list[Action]:
    """What was planned until today, or has no day."""
    return [one for one in planned(told) if one.on is None or one.on <= told.now.date()]


def _ticked(told: Told) -> tuple[Ref, ...]:
    return told.refs("done")


def _all_done(told: Told) -> tuple[Effect, ...]:
    today = told.now.date()
    return tuple(
        effect
        for ref in _ticked(told)
        if told.facts.action(ref.id)
        for effect in (
            ChangeAction(ref, {"state": "done", "done_on": today}),
            CancelReminders(ref),
        )
    )


def _partner(told: Told) -> Contact | None:
    """Somebody they did one of these things with; the first of them is asked about."""
    done = [told.facts.action(ref.id) for ref in _ticked(told)]
    people = [told.facts.contact(one.contact_id or 0) for one in done if one]
    return next((one for one in people if one), None)


def _with_partner(told: Told) -> Answers:
    partner = _partner(told)
    return {"about": ref_of(partner)} if partner else {}


def _open_ones(told: Told) -> tuple[Ref, ...]:
    done = _ticked(told)
    return tuple(ref for one in _due(told) if (ref := Ref("action", one.id)) not in done)


def _first_left(told: Told) -> Answers:
    left = told.refs("left")
    return {"about": left[0]} if left else {}


def _left_action(told: Told) -> Action | None:
    left = told.refs("left")
    return told.facts.action(left[0].id) if left else None


def _week_begins(told: Told) -> str:
    return "door" if "left" in told.answers else "seen"


def _week_door(told: Told) -> str:
    if "left" in told.answers:
        if _left_action(told):
            return "open"
        return "again" if told.refs("left") else "next"
    if _did_lately(told):
        return "already"
    return "did" if _due(told) else "nothing"


def _move_left(told: Told) -> tuple[Effect, ...]:
    return _moves_to(replace(told, answers=_first_left(told)), told.now.date() + SLOT)


def _drop_left(told: Told) -> tuple[Effect, ...]:
    return _let_go(replace(told, answers=_first_left(told)))


def _after_ticks(told: Told) -> str:
    if _ticked(told):
        return "praise"
    return "walk" if _did_lately(told) else "kindly"


WEEKLY = Scene(
    "nap_week",
    needs=("contacts", "goals", "actions", "sheets"),
    screens=(
        Way("in", then=Fork(_week_begins, ("seen", "door"))),
        _seen(),
        Way(
            "door",
            then=Fork(_week_door, ("open", "again", "next", "already", "did", "nothing")),
        ),
        Tell("nothing", then="next"),
        Tell(
            "already",
            tells={
                "count": lambda told: len(_did_lately(told)),
                "actions": lambda told: tuple(says_action(one) for one in _did_lately(told)),
            },
            then=Fork(lambda told: "did" if _due(told) else "next", ("did", "next")),
        ),
        Many(
            "did",
            of=lambda told: [Thing(Ref("action", one.id), says_action(one)) for one in _due(told)],
            most=20,
            saves_as="done",
            then="write",
            skips="next",
            tells={"already": lambda told: "yes" if _did_lately(told) else "no"},
        ),
        Do(
            "write",
            does=_all_done,
            then=Fork(_after_ticks, ("praise", "walk", "kindly")),
        ),
        Tell(
            "praise",
            tells={"count": lambda told: len(_ticked(told))},
            then=Fork(lambda told: "contact" if _partner(told) else "walk", ("contact", "walk")),
        ),
        Choose(
            "contact",
            options={
                "log": Into("contact_log", then="walk", with_=_with_partner),
                "not_now": "walk",
            },
            tells={"contact": lambda told: label_of(_partner(told))},
        ),
        Tell("kindly", then="walk"),
        Way("walk", then=Over("nap_week", with_=lambda told: {"left": _open_ones(told)})),
        Choose(
            "open",
            options={"move": "move", "let_go": "drop", "keep": "again"},
            tells={
                "what": lambda told: says_action(one) if (one := _left_action(told)) else "",
            },
        ),
        Do("move", does=_move_left, then="again"),
        Do("drop", does=_drop_left, then="again"),
        Way(
            "again",
            then=Over("nap_week", with_=lambda told: {"left": told.refs("left")[1:]}),
        ),
        Choose(
            "next",
            options={
                "good": "agreed",
                "new": Over("nap_act"),
                "win": Over("keepgoing_win"),
                "plan": Over("nap_card"),
                "rest": Fork(_asks_again, {"comes": "rested", "silent": "only_rest"}),
            },
            when={"good": lambda told: bool(planned(told))},
            tells={
                "count": lambda told: len(planned(told)),
                "actions": _below,
            },
        ),
        Tell("agreed", then=Over("menu")),
        Tell("rested", then=Over("menu")),
        Tell("only_rest", then=Over("menu")),
    ),
)


SCENES: tuple[Scene, ...] = (
    MAP, GAP, ACT, MILE, WEEKDAY, SUPPORT, CARD, DONE, MOVE, DROP, ACTION, WEEKLY,
    Scene(
        "nap_not_now",
        needs=("sheets",),
        keeps_place=False,
        screens=(
            _seen(),
            Way("door", then=Fork(_asks_again, {"comes": "fine", "silent": "without"})),
            End("fine"),
            End("without"),
        ),
    ),
)  # fmt: skip
CARDS: tuple[Card, ...] = (
    Card(
        "action_day",
        kind="action",
        needs=("contacts", "actions"),
        tells=THE_ACTION,
        choices={"did": "nap_done", "move": "nap_move", "drop": "nap_drop"},
    ),
    Card(
        WEEK_CHECK,
        kind="person",
        choices={"begin": "nap_week", "not_now": "nap_not_now"},
    ),
    Card(
        WEEK_SELDOM,
        kind="person",
        choices={"begin": "nap_week", "not_now": "nap_not_now"},
    ),
)
