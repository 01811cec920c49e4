"""Step 7 of seven, Never give up: small wins, a plan for hard days, and a look back.

    keepgoing_win       what went well? -> a word about it, with whom -> the log keepgoing_wins
    keepgoing_win_goal  a goal is reached: who helped?  -> thank them
    keepgoing_prepare   which hard moments? -> when it happens, then I ... -> who -> keepgoing_card
    keepgoing_setback   something was hard -> what was in my hands -> what now?
    keepgoing_notes     what was written about hard and proud moments: read, delete
    keepgoing_back      a look back in numbers -> what are you proud of?
    keepgoing_temp      a job with an end date -> the card `temp` four weeks before it

How somebody feels is asked for their own sake: the answer is kept nowhere. (Content design, 12.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from dialogs.answers import words
from dialogs.coaching import has_person, is_heard
from dialogs.facts import Sheet
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
    Next,
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
from dialogs.people import everybody, label_of
from dialogs.scenes.mindset import short
from dialogs.wishes import (
    CancelReminders,
    ChangeSheet,
    DropSheet,
    KeepSheet,
    Remind,
    SendFile,
)

WINS = ("hello", "sent", "answer", "word", "met", "asked", "helped")
ENOUGH_WINS = 3
LOOK_BACK_AT = (5, 10, 25)
"""After so many wins a short look back is offered."""
HARD: Mapping[str, tuple[str, ...]] = {
    "no_answer": ("again", "another", "busy", "rest"),
    "no": ("thank", "learn", "tell", "rest"),
    "event": ("host", "alone", "friend", "half"),
    "language": ("ready", "slow", "written", "switch"),
    "job_ends": ("people", "plan", "adviser", "learned"),
    "no_energy": ("small", "walk", "pause", "call"),
    "worries": ("service", "friend", "urgent", "line"),
}
"""Hard moments one can prepare for, each with four ideas."""
TOLD = ("no_answer", "no", "job", "other")
"""What can be told of a hard moment with a tap and is kept. How one is treated or feels is not."""
FEELINGS = ("angry", "sad", "ashamed", "tired", "fine", "private")
WIN, NAME, THEN, PART, FRIEND, PROUD, HAPPENED = 120, 60, 100, 100, 160, 160, 200
LABEL = 20
"""So much of own words stands on a button, before the day."""
FOUR_WEEKS = timedelta(28)
LONGEST_CONTRACT = 1095
ENDS = {"three_months": 91, "half_year": 182, "year": 365}


def done(tool: str, artefact: str) -> Over:
    """The small moment after a tool of this step."""
    return Over(
        "tool_done",
        with_=lambda told: {
            "artefact": Word(f"keepgoing-artefact_{artefact}"),
            "affirm": Word("keepgoing-affirm"),
            "tool": tool,
        },
    )


def _tapped(value: Value) -> str:
    """Which ready answer was tapped; empty for own words."""
    return value.key.rpartition(".")[2] if isinstance(value, Word) else ""


def _own(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _lines(lines: Sequence[Value]) -> Value:
    """Several lines as one value, each on its own row."""
    *before, last = lines or ("",)
    for line in reversed(before):
        last = Word("keepgoing-two", (("line", line), ("more", last)))
    return last


def _sentence(told: Told) -> str:
    """The sentence for hard days from step 1."""
    return told.facts.latest("strengths").text("reminder")


SENTENCE: Tells = {
    "kept": lambda told: "yes" if _sentence(told) else "no",
    "sentence": _sentence,
}


# Small wins


def _number_of_wins(told: Told) -> int:
    return len(told.facts.sheets_of("win"))


def _is_milestone(told: Told) -> bool:
    return _number_of_wins(told) in LOOK_BACK_AT


def _milestone(told: Told) -> Value:
    return _number_of_wins(told) if _is_milestone(told) else 0


def _kept_win(told: Told) -> tuple[Effect, ...]:
    said = told["win"]
    return (KeepSheet("win", {"what": _tapped(said), "text": _own(said)}),)


def _praise(told: Told) -> Value:
    return Word(f"keepgoing-praise.{_tapped(told['win']) or 'own'}")


def _with_whom(told: Told) -> tuple[Effect, ...]:
    sheet, who = told.ref("sheet"), told["who"]
    if sheet is None or not told.facts.sheet(sheet.id):
        return ()
    return (ChangeSheet(sheet, {"contact": who}),)


def _who(told: Told, name: str = "who") -> Value:
    """A contact by label, a tapped word of ours, or a typed name."""
    value = told.get(name)
    return label_of(told.facts.contact(value.id)) if isinstance(value, Ref) else value


def _may_prepare(told: Told) -> bool:
    """The next thing of this step, as long as it was not done; not beside a look back."""
    return not _any_plan(told) and not _is_milestone(told)


def _finishes_the_step(told: Told) -> str:
    """With this one step 7 is walked: that is said, once."""
    told_of = {one.text("step") for one in told.facts.sheets_of("step")}
    is_done = _number_of_wins(told) >= ENOUGH_WINS and _any_plan(told)
    return "counted" if is_done and "keepgoing" not in told_of else "thanks"


WIN_NEXT: Mapping[str, Next] = {
    "another": Over("keepgoing_win"),
    "prepare": Over("keepgoing_prepare"),
    "all": Over("keepgoing_wins"),
    "home": Over("menu"),
}

ADD = Scene(
    "keepgoing_win",
    needs=("sheets", "contacts"),
    screens=(
        Ask("add", reads=words(WIN), saves_as="win", offers=WINS, then="keep", why="win"),
        Do(
            "keep",
            does=_kept_win,
            saves_as="sheet",
            then=Fork(_finishes_the_step, ("thanks", "counted")),
        ),
        Choose(
            "thanks",
            options={"who": "who", "look": Over("keepgoing_back"), **WIN_NEXT},
            when={
                "who": lambda told: bool(told.facts.contacts),
                "look": _is_milestone,
                "prepare": _may_prepare,
            },
            tells={"praise": _praise, "count": _milestone},
        ),
        Tell(
            "counted",
            text="keepgoing_win-thanks",
            then=done("keepgoing_win", "prepare"),
            tells={"praise": _praise, "count": lambda told: 0},
        ),
        Pick("who", of=everybody, or_new=words(NAME), then="with"),
        Do("with", does=_with_whom, then="with_whom"),
        Choose(
            "with_whom",
            options=WIN_NEXT,
            when={"prepare": _may_prepare},
            tells={"who": _who},
        ),
    ),
)


# A goal is reached


def _goal_text(told: Told) -> str:
    about = told.ref("about")
    goal = told.facts.goal(about.id) if about else None
    return goal.text if goal else ""


def _noted_before(told: Told) -> bool:
    about = told.ref("about")
    place = (about.kind, about.id) if about else None
    return any(one.about == place for one in told.facts.sheets_of("win"))


def _kept_goal(told: Told) -> tuple[Effect, ...]:
    """Once for each goal."""
    if not _goal_text(told) or _noted_before(told):
        return ()
    says = {"what": "goal", "text": _goal_text(told)}
    return (KeepSheet("win", says, about=told.ref("about")),)


def _to_thank(told: Told) -> Answers:
    ref = told.ref("who")
    if ref is not None:
        return {"about": ref}
    return {"type": "m5", "to": told.text("who"), "inside": 1}


WIN_GOAL = Scene(
    "keepgoing_win_goal",
    needs=("sheets", "contacts", "goals"),
    given=("about",),
    screens=(
        Do("keep", does=_kept_goal, saves_as="sheet", then="door"),
        Way("door", then=Fork(lambda told: "ask" if _goal_text(told) else "end", ("ask", "end"))),
        Pick(
            "ask",
            of=everybody,
            or_new=words(NAME),
            saves_as="who",
            then="with",
            options={"nobody": "noted"},
            skips="noted",
            tells={"goal": _goal_text},
        ),
        Do(
            "with",
            does=_with_whom,
            then=Fork(
                lambda told: "contact" if told.ref("who") else "name",
                {
                    "contact": Over("follow_thanks", with_=_to_thank),
                    "name": Over("human_msg", with_=_to_thank),
                },
            ),
        ),
        End("noted"),
        End("end", silent=True),
    ),
)


# The log of wins


def _in_words(sheet: Sheet) -> Value:
    what = sheet.text("what")
    return Word(f"keepgoing_win-add.{what}") if what in WINS else sheet.text("text")


def _win_label(sheet: Sheet) -> Value:
    what = _in_words(sheet)
    what = short(what, LABEL) if isinstance(what, str) else what
    if sheet.made is None:
        return what
    return Word("keepgoing-line", (("day", sheet.made), ("what", what)))


def _newest_first(sheets: Sequence[Sheet], label: Callable[[Sheet], Value]) -> Sequence[Thing]:
    return [Thing(Ref("sheet", one.id), label(one)) for one in reversed(sheets)]


def _chosen(told: Told) -> Sheet:
    ref = told.ref("one")
    return (told.facts.sheet(ref.id) if ref else None) or Sheet(0, "")


def _drop_chosen(told: Told) -> tuple[Effect, ...]:
    sheet = _chosen(told)
    return (DropSheet(Ref("sheet", sheet.id)),) if sheet.id else ()


def _win_who(told: Told) -> Value:
    value = _chosen(told).says.get("contact", "")
    return label_of(told.facts.contact(value.id)) if isinstance(value, Ref) else value


def _if_there(then: str, otherwise: str) -> Fork:
    """A thing of the list may have been deleted meanwhile, from another place."""
    return Fork(lambda told: then if _chosen(told).id else otherwise, (then, otherwise))


def _made(told: Told) -> Value:
    return _chosen(told).made or ""


LOG = Scene(
    "keepgoing_wins",
    needs=("sheets", "contacts"),
    keeps_place=False,
    screens=(
        Way(
            "door",
            then=Fork(lambda told: "list" if _number_of_wins(told) else "none", ("list", "none")),
        ),
        Choose("none", options={"add": Over("keepgoing_win"), "home": Over("menu")}),
        Pick(
            "list",
            of=lambda told: _newest_first(told.facts.sheets_of("win"), _win_label),
            saves_as="one",
            then=_if_there("win", "door"),
            options={
                "add": Over("keepgoing_win"),
                "notes": Into("keepgoing_notes"),
                "home": Over("menu"),
            },
            when={"notes": lambda told: bool(_noted(told))},
            tells={"count": _number_of_wins},
        ),
        Choose(
            "win",
            options={"remove": "drop", "all": "door"},
            tells={
                "day": _made,
                "what": lambda told: _in_words(_chosen(told)),
                "named": lambda told: "yes" if _win_who(told) else "no",
                "who": _win_who,
            },
        ),
        Do("drop", does=_drop_chosen, then="dropped"),
        Tell("dropped", then="door"),
    ),
)


# Prepared for hard days


def _moments(told: Told) -> tuple[str, ...]:
    """Which were chosen, in the order of the list."""
    chosen = told.many("moments") if "moments" in told.answers else ()
    return tuple(one for one in HARD if one in chosen)


def _plan(told: Told, moment: str) -> Sheet | None:
    """What they have planned for such a moment until now."""
    plans = [one for one in told.facts.sheets_of("prepare") if one.text("what") == moment]
    return plans[-1] if plans else None


def _planned(moment: str) -> Callable[[Told], str]:
    def find(told: Told) -> str:
        plan = _plan(told, moment)
        return plan.text("then") if plan else ""

    return find


def _next_moment(after: str = "") -> Fork:
    """To the next chosen moment of the list, else on."""
    names = tuple(HARD)
    ahead = names[names.index(after) + 1 :] if after else names

    def by(told: Told) -> str:
        left = [one for one in _moments(told) if one in ahead]
        return f"if_{left[0]}" if left else "keep"

    return Fork(by, (*(f"if_{one}" for one in ahead), "keep"))


def _if(moment: str) -> Ask:
    then, before = _next_moment(moment), _planned(moment)
    return Ask(
        f"if_{moment}",
        reads=words(THEN),
        saves_as=f"then_{moment}",
        offers=HARD[moment],
        then=then,
        skips=True,
        options={"keep": then},
        when={"keep": lambda told: bool(before(told))},
        tells={"kept": lambda told: "yes" if before(told) else "no", "before": before},
        why="prepare",
    )


def _kept_plans(told: Told) -> tuple[Effect, ...]:
    """One plan for each kind of moment; a new one takes the place of the old."""
    effects: tuple[Effect, ...] = ()
    for moment in _moments(told):
        if f"then_{moment}" not in told.answers:
            continue
        then, plan = told[f"then_{moment}"], _plan(told, moment)
        if plan is None:
            effects += (KeepSheet("prepare", {"what": moment, "then": then}),)
        else:
            effects += (ChangeSheet(Ref("sheet", plan.id), {"then": then}),)
    return effects


def _ours(name: str) -> Thing:
    word = Word(f"keepgoing_prepare-who.{name}")
    return Thing(word, word)


def _whom_to_call(told: Told) -> Sequence[Thing]:
    """Who can be called on such a day: their people, a person of the service, a helpline."""
    there = {"person": has_person(told), "helpline": bool(numbers(told))}
    return [*everybody(told), *(_ours(name) for name, is_there in there.items() if is_there)]


def numbers(told: Told) -> tuple[str, ...]:
    """Who listens in their country, with the number."""
    lines = told.facts.service.helplines.get(told.facts.person.country, ())
    return tuple(f"{name} {number}" for name, number in lines)


def _kept_who(told: Told) -> tuple[Effect, ...]:
    value = told["who"]
    kind = _tapped(value) or ("contact" if isinstance(value, Ref) else "name")
    says: Answers = {"who": "" if isinstance(value, Word) else value, "who_kind": kind}
    return tuple(
        ChangeSheet(Ref("sheet", one.id), says) for one in told.facts.sheets_of("prepare")
    )


def _any_plan(told: Told) -> bool:
    return bool(told.facts.sheets_of("prepare"))


PREPARED = done("keepgoing_prepare", "prepare")

PREPARE = Scene(
    "keepgoing_prepare",
    needs=("sheets", "contacts", "groups"),
    screens=(
        Many("pick", of=tuple(HARD), least=1, most=3, saves_as="moments", then="first"),
        Way("first", then=_next_moment()),
        *(_if(moment) for moment in HARD),
        Do(
            "keep",
            does=_kept_plans,
            then=Fork(lambda told: "who" if _any_plan(told) else "nothing", ("who", "nothing")),
        ),
        Tell("nothing", then=Over("menu")),
        Pick(
            "who",
            of=_whom_to_call,
            or_new=words(NAME),
            then="keep_who",
            skips=PREPARED,
            why="prepare",
        ),
        Do("keep_who", does=_kept_who, then="ready"),
        Way("ready", then=PREPARED),
    ),
)


def _plan_line(sheet: Sheet) -> Word:
    moment = Word(f"keepgoing_prepare-pick.{sheet.text('what')}")
    return Word("keepgoing-plan", (("moment", moment), ("then", sheet.text("then"))))


def _plans(told: Told) -> Value:
    plans = [one for one in told.facts.sheets_of("prepare") if one.text("what") in HARD]
    return _lines([_plan_line(one) for one in plans]) if plans else Word("keepgoing-open")


def call(told: Told) -> Value:
    """Whom they want to call, from the newest plan that says it."""
    for sheet in reversed(told.facts.sheets_of("prepare")):
        kind, value = sheet.text("who_kind"), sheet.says.get("who", "")
        if kind in ("person", "helpline"):
            return Word(f"keepgoing_prepare-who.{kind}")
        if isinstance(value, Ref):
            return label_of(told.facts.contact(value.id))
        if value:
            return str(value)
    return Word("keepgoing-open")


def _card_door(told: Told) -> str:
    return "card" if _any_plan(told) else "none"


HARD_DAYS = Scene(
    "keepgoing_card",
    needs=("sheets", "contacts"),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(_card_door, ("card", "none"))),
        Choose("none", options={"begin": Over("keepgoing_prepare"), "enough": "end"}),
        Choose(
            "card",
            options={
                "change": Over("keepgoing_prepare"),
                "remove": "drop",
                "notes": Into("keepgoing_notes"),
                "enough": "end",
            },
            when={"notes": lambda told: bool(_noted(told))},
            tells={
                **SENTENCE,
                "plans": _plans,
                "who": call,
                "known": lambda told: "yes" if numbers(told) else "no",
                "lines": numbers,
            },
            picture="resilience_card",
        ),
        Pick(
            "drop",
            of=lambda told: _newest_first(
                told.facts.sheets_of("prepare"),
                lambda one: Word(f"keepgoing_prepare-pick.{one.text('what')}"),
            ),
            saves_as="one",
            then="dropping",
            options={"leave_it": "door"},
        ),
        Do("dropping", does=_drop_chosen, then="dropped"),
        Tell("dropped", then="door"),
        End("end", silent=True),
    ),
)


# Something was hard. Who is treated badly, or tired, taps a button that is not kept.


def _kept_setback(told: Told) -> tuple[Effect, ...]:
    """Their words; nothing at all when there are none and nothing was named."""
    said = told.get("what")
    says: dict[str, Value] = {"what": _tapped(said) or _own(said)}
    says |= {name: told.text(name) for name in ("own", "not_own", "friend")}
    return (KeepSheet("setback", says),) if any(says.values()) else ()


SETBACK = Scene(
    "keepgoing_setback",
    needs=("sheets", "groups"),
    screens=(
        Ask(
            "start",
            reads=words(HAPPENED),
            saves_as="what",
            offers=TOLD,
            then="feel",
            options={"treated": "treated", "tired": "feel"},
            skips="feel",
            secret=True,
            why="setback",
        ),
        Choose(
            "treated",
            options={
                # What was in their own hands is no question after this.
                "advice": Into("safe_treated", then="now"),
                "person": Into("help_human", then="now"),
                "go_on": "now",
            },
            secret=True,
        ),
        Choose(
            "now",
            options=dict.fromkeys(FEELINGS, "friend"),
            skips="friend",
            secret=True,
            text="keepgoing_setback-feel",
            why="feeling",
        ),
        Choose(
            "feel",
            options=dict.fromkeys(FEELINGS, "own"),
            skips="own",
            secret=True,
            why="feeling",
        ),
        Ask("own", reads=words(PART), then="not_own", skips=True, secret=True, why="setback"),
        Ask("not_own", reads=words(PART), then="friend", skips=True, secret=True, why="setback"),
        Ask("friend", reads=words(FRIEND), then="keep", skips=True, secret=True, why="setback"),
        Do("keep", does=_kept_setback, then="next"),
        Choose(
            "next",
            options={
                "step": Over("nap_act"),
                "pause": Into("quiet_pause", then="end"),
                "talk": Into("want_talk"),
                "person": Into("help_human"),
                "refer": Over("refer_menu"),
                "card": Over("keepgoing_card"),
                "home": Over("menu"),
            },
            when={"card": _any_plan, "talk": is_heard},
            tells=SENTENCE,
        ),
        End("end", silent=True),
    ),
)


# What was written about hard and proud moments


def _noted(told: Told) -> list[Sheet]:
    return [one for one in told.facts.sheets if one.kind in ("setback", "proud")]


def _hard_in_words(sheet: Sheet) -> Value:
    what = sheet.text("what")
    return Word(f"keepgoing_setback-start.{what}") if what in TOLD else what


def _note_label(sheet: Sheet) -> Value:
    if sheet.kind == "proud":
        what: Value = sheet.text("text")
    else:
        what = _hard_in_words(sheet) or Word("keepgoing-hard_moment")
    what = short(what, LABEL) if isinstance(what, str) else what
    return Word("keepgoing-line", (("day", sheet.made), ("what", what))) if sheet.made else what


def _note(told: Told) -> Value:
    """All that was written, a line for each answer."""
    sheet = _chosen(told)
    if sheet.kind == "proud":
        return Word("keepgoing-note.proud", (("text", sheet.text("text")),))
    said: list[tuple[str, Value]] = [("what", _hard_in_words(sheet))]
    said += [(name, sheet.text(name)) for name in ("own", "not_own", "friend")]
    return _lines([Word(f"keepgoing-note.{name}", (("text", it),)) for name, it in said if it])


NOTES = Scene(
    "keepgoing_notes",
    needs=("sheets",),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(lambda told: "list" if _noted(told) else "none", ("list", "none"))),
        Tell("none", then="end"),
        Pick(
            "list",
            of=lambda told: _newest_first(_noted(told), _note_label),
            saves_as="one",
            then=_if_there("note", "door"),
            options={"enough": "end"},
        ),
        Choose(
            "note",
            options={"remove": "drop", "all": "door"},
            tells={"day": _made, "note": _note},
        ),
        Do("drop", does=_drop_chosen, then="dropped"),
        Tell("dropped", then="door"),
        End("end", silent=True),
    ),
)


# Look back


def _since(told: Told) -> date:
    """The first day we know of."""
    facts = told.facts
    days = (
        *(door.since for door in facts.doors),
        *(sheet.made for sheet in facts.sheets),
        *(contact.added for contact in facts.contacts),
        *(goal.made for goal in facts.goals),
    )
    return min((day for day in days if day), default=told.now.date())


def weeks(told: Told) -> int:
    """Whole weeks, to the nearest; never none."""
    return max(1, round((told.now.date() - _since(told)).days / 7))


def talks(told: Told) -> int:
    """Times they met or called somebody, in the last twelve months."""
    return sum(1 for log in told.facts.logs if log.how in ("met", "call"))


def _numbers_so_far(told: Told) -> Value:
    """The weeks, and what there is to count of the rest; a zero helps nobody."""
    counted = {
        "weeks": weeks(told),
        "wins": _number_of_wins(told),
        "people": len(told.facts.contacts),
        "talks": talks(told),
    }
    return tuple(Word(f"keepgoing-{name}", (("n", n),)) for name, n in counted.items() if n)


def _first_and_last(told: Told, kind: str, name: str) -> tuple[int, int] | None:
    """The oldest and the newest number; None when there are not two."""
    sheets = told.facts.sheets_of(kind)
    if len(sheets) < 2:
        return None
    return sheets[0].number(name), sheets[-1].number(name)


def _then_and_now(told: Told) -> Value:
    """How sure they felt and how many people were on the map, then and now."""
    pairs = (("sure", "confidence", "level"), ("map", "map", "people"))
    found = [(key, _first_and_last(told, kind, name)) for key, kind, name in pairs]
    return _lines(
        [
            Word(f"keepgoing-grown.{key}", (("first", pair[0]), ("last", pair[1])))
            for key, pair in found
            if pair
        ]
    )


NUMBERS: Tells = {
    "numbers": _numbers_so_far,
    "grown": _then_and_now,
    "compared": lambda told: "yes" if _then_and_now(told) else "no",
}

BACK = Scene(
    "keepgoing_back",
    needs=("sheets", "contacts", "goals", "doors", "logs"),
    screens=(
        Choose(
            "start",
            options={
                "go_on": "proud",
                "save": "send",
                "wins": Into("keepgoing_wins"),
            },
            main="go_on",
            when={"wins": lambda told: _number_of_wins(told) > 0},
            tells=NUMBERS,
            picture="growth",
        ),
        Do("send", does=lambda told: (SendFile("look_back_card"),), then="proud"),
        Ask(
            "proud",
            reads=words(PROUD),
            then="keep",
            skips=done("keepgoing_back", "back"),
            why="proud",
        ),
        Do("keep", does=lambda told: (KeepSheet("proud", {"text": told["proud"]}),), then="ready"),
        Way("ready", then=done("keepgoing_back", "back")),
    ),
)


# A job for a time


def _job(told: Told) -> Sheet:
    return told.facts.latest("job")


def _end(told: Told) -> date | None:
    day = _job(told).says.get("ends")
    return day if isinstance(day, date) else None


def _speak_on(told: Told) -> date | None:
    """Four weeks before the end; None when that is not ahead any more."""
    end = _end(told)
    day = end - FOUR_WEEKS if end else None
    return day if day and day > told.now.date() else None


def _end_in_words(told: Told) -> Value:
    return _end(told) or Word("keepgoing-open")


def _speaks_in_words(told: Told) -> Value:
    return _speak_on(told) or _end_in_words(told)


def _how_far(told: Told) -> str:
    return "ahead" if _speak_on(told) else "near"


def _promise(told: Told) -> tuple[Effect, ...]:
    ref, day = Ref("sheet", _job(told).id), _speak_on(told)
    if not ref.id:
        return ()
    if day is None or not told.facts.person.may_remind:
        return (CancelReminders(ref, "temp"),)
    return (Remind(ref, "temp", day),)


def _what_was_promised(told: Told) -> str:
    return "promised" if told.facts.person.may_remind and _speak_on(told) else "unpromised"


def _drop_job(told: Told) -> tuple[Effect, ...]:
    return (DropSheet(Ref("sheet", _job(told).id)),) if _job(told).id else ()


TEMP = Scene(
    "keepgoing_temp",
    needs=("sheets",),
    screens=(
        Way("door", then=Fork(lambda told: "known" if _end(told) else "ends", ("known", "ends"))),
        Choose(
            "known",
            options={
                "change": "ends",
                "plan": Over("keepgoing_temp_plan"),
                "remove": "drop",
                "enough": "end",
            },
            tells={"day": _end_in_words},
        ),
        Day("ends", offers=ENDS, from_=0, to=LONGEST_CONTRACT, then="keep", why="job"),
        Do(
            "keep",
            does=lambda told: (KeepSheet("job", {"ends": told["ends"]}, once=True),),
            then=Fork(_how_far, ("ahead", "near")),
        ),
        Way("ahead", then=Into("ask_remind", then="promise")),
        Do("promise", does=_promise, then=Fork(_what_was_promised, ("promised", "unpromised"))),
        End("promised", tells={"day": _end_in_words, "before": _speaks_in_words}),
        End("unpromised", tells={"day": _end_in_words}),
        Do("near", does=_promise, then="soon"),
        Choose(
            "soon",
            options={"plan": Over("keepgoing_temp_plan"), "not_now": "end"},
            tells={"day": _end_in_words},
        ),
        Do("drop", does=_drop_job, then="dropped"),
        End("dropped"),
        End("end", silent=True),
    ),
)

TEMP_PLAN = Scene(
    "keepgoing_temp_plan",
    keeps_place=False,
    screens=(
        Choose(
            "what",
            options={
                "action": Over("nap_act"),
                "goal": Over("goals_area"),
                "people": Over("contact_list"),
                "look_back": Over("keepgoing_back"),
                "person": Over("help_human"),
                "enough": "end",
            },
        ),
        End("end", silent=True),
    ),
)
TEMP_LATER = Scene("keepgoing_temp_later", keeps_place=False, screens=(End("fine"),))


def _ends_on(told: Told) -> Value:
    ref = told.ref("about")
    sheet = told.facts.sheet(ref.id) if ref else None
    day = sheet.says.get("ends") if sheet else None
    return day if isinstance(day, date) else Word("keepgoing-open")


SCENES: tuple[Scene, ...] = (
    ADD, WIN_GOAL, LOG, PREPARE, HARD_DAYS, SETBACK, NOTES, BACK, TEMP, TEMP_PLAN, TEMP_LATER,
)  # fmt: skip
CARDS: tuple[Card, ...] = (
    Card(
        "temp",
        kind="sheet",
        needs=("sheets",),
        tells={"day": _ends_on},
        choices={"plan": "keepgoing_temp_plan", "not_now": "keepgoing_temp_later"},
    ),
)
