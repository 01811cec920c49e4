"""Step 1 of seven, Mindset: what a person can do and give, and how they like to meet people.

    mindset_hand      five fingers -> (list) -> strongest -> when -> a text to ask somebody
    mindset_thoughts  thoughts many have -> another look at each -> one sentence to remember
    mindset_give      what can you give?
    mindset_style     one or many, write or speak, do or talk -> mindset_conf
    mindset_conf      how sure, 0 to 10 -> low: what would help | mid: what helps | high: who
    mindset_card      all of it as text: change one answer, delete one

All answers but the number are one sheet, "strengths"; each number is a sheet "confidence".
(Content design, 6.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dialogs.answers import words
from dialogs.coaching import (
    HEARD_BY,
    can_show,
    has_person,
    is_heard,
    latest_sheet,
    showing,
)
from dialogs.facts import Person, Sheet
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
    Many,
    Number,
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
    When,
    Word,
)
from dialogs.scenes import culture
from dialogs.scenes.writing import host_language
from dialogs.wishes import DropSheet, KeepSheet, TellCoach

FINGERS = ("hand1", "hand2", "hand3", "hand4", "hand5")
ENOUGH_FINGERS = 3
SKILLS = (
    "cooking", "organising", "languages", "children", "older", "numbers", "computers", "repairing",
    "driving", "selling", "listening", "teaching", "writing", "handwork", "growing", "music",
    "sport", "cleaning", "calm", "patience",
)  # fmt: skip
"""Twenty everyday skills, offered to whoever finds fewer than three."""
THOUGHTS = ("false", "disturb", "long_ago", "language", "nothing", "shy", "use", "polite")
GIFTS = (
    "language", "profession", "market", "cooking", "computers", "listening", "services",
    "volunteer",
)  # fmt: skip
ENOUGH_GIFTS = 3
STYLES = {"size": ("one", "group", "many"), "mode": ("write", "speak"), "doing": ("do", "talk")}
NEEDED = ("smaller", "friend", "words", "person")
LOW, HIGH = 3, 7
"""Up to LOW of ten we ask what would help; from HIGH on we ask whom they have in mind."""
FINGER, STORY, LINE, GIFT, NEED, HELP = 80, 200, 120, 60, 120, 160


def strengths(told: Told) -> Sheet:
    """The one sheet of this step; empty while nothing was made."""
    return told.facts.latest("strengths")


def keeps(**says: Value) -> tuple[Effect, ...]:
    """These answers join what the person has said of their strengths."""
    return (KeepSheet("strengths", says, once=True),)


def short(text: str, most: int = 32) -> str:
    """Own words as a button."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def done(tool: str, artefact: str) -> Over:
    """The small moment after a tool of this step."""
    return Over(
        "tool_done",
        with_=lambda told: {
            "artefact": Word(f"mindset-artefact_{artefact}"),
            "affirm": Word(f"mindset-affirm.{artefact}"),
            "tool": tool,
        },
    )


# The hand


def _fingers(told: Told) -> dict[str, Value]:
    """What is on the five fingers: own words first, things from the list on the empty ones.

    Skip leaves a finger as it was; only Delete on the card takes words away.
    """
    sheet = strengths(told)
    hand: dict[str, Value] = {one: told.text(one) or sheet.text(one) for one in FINGERS}
    empty = [finger for finger in FINGERS if not hand[finger]]
    return hand | dict(zip(empty, _chosen_skills(told), strict=False))


def _chosen_skills(told: Told) -> tuple[Value, ...]:
    chosen = told.many("chosen") if "chosen" in told.answers else ()
    return tuple(Word(f"mindset_hand-list.{one}") if one in SKILLS else one for one in chosen)


def _named(told: Told) -> int:
    return sum(1 for words in _fingers(told).values() if words)


def _enough_fingers(told: Told) -> str:
    return "keep" if _named(told) >= ENOUGH_FINGERS else "list"


def _any_finger(told: Told) -> str:
    return "keep" if _named(told) else "nothing"


def _as_it_was(told: Told) -> Answers:
    """Begin the hand again with what was on it."""
    sheet = strengths(told)
    return {"begun": 1} | {one: sheet.text(one) for one in FINGERS if sheet.text(one)}


def _hand_door(told: Told) -> str:
    if told.number("begun"):
        return "f1"
    return "again" if any(strengths(told).text(one) for one in FINGERS) else "start"


def _on_the_hand(told: Told) -> Sequence[Thing]:
    sheet = strengths(told)
    kept = [(str(n), sheet.text(finger)) for n, finger in enumerate(FINGERS, 1)]
    return [Thing(number, short(words)) for number, words in kept if words]


def _finger(number: int, then: str | Fork) -> Ask:
    name = f"hand{number}"
    return Ask(
        f"f{number}",
        reads=words(FINGER),
        saves_as=name,
        then=then,
        skips=True,
        options={"keep": then},
        when={"keep": lambda told: bool(told.text(name))},
        tells={
            "kept": lambda told: "yes" if told.text(name) else "no",
            "before": lambda told: told.text(name),
        },
        why="strengths",
    )


def _kept_hand(told: Told) -> tuple[Effect, ...]:
    """The new hand; the strongest finger and its story go when that finger is another now."""
    before, hand = strengths(told), _fingers(told)
    top = before.text("top")
    if top and hand.get(f"hand{top}") != before.text(f"hand{top}"):
        return keeps(**hand, top="", story="")
    return keeps(**hand)


def _kept_story(told: Told) -> tuple[Effect, ...]:
    """The strongest finger with its story; the story of another one does not stay."""
    top, before = told.text("top"), strengths(told)
    if "story" in told.answers:
        return keeps(top=top, story=told["story"])
    return keeps(top=top) if top == before.text("top") else keeps(top=top, story="")


def _mirror(told: Told) -> Sequence[tuple[str, str]]:
    """The text to send: in the language of the country, and in their own."""
    return in_both("template-mirror", told.facts.person)


def in_both(key: str, person: Person) -> Sequence[tuple[str, str]]:
    host = host_language(person)
    return [(key, "")] if host == person.language else [(key, host), (key, "")]


AFTER_FINGERS = Fork(_enough_fingers, ("keep", "list"))
HAND_DONE = done("mindset_hand", "card")

HAND = Scene(
    "mindset_hand",
    needs=("sheets",),
    screens=(
        Way("door", then=Fork(_hand_door, ("start", "again", "f1"))),
        Choose(
            "again",
            options={
                "show": Over("mindset_card"),
                "anew": Over("mindset_hand", with_=_as_it_was),
                "enough": Over("menu"),
            },
        ),
        Choose("start", main="begin", options={"begin": "f1", "example": "example"}),
        Tell("example", then="f1"),
        _finger(1, "f2"),
        _finger(2, "f3"),
        _finger(3, "f4"),
        _finger(4, "f5"),
        _finger(5, AFTER_FINGERS),
        Many(
            "list",
            of=SKILLS,
            # As many as are always room for: at the most two fingers have a word by now.
            most=3,
            saves_as="chosen",
            also_says=words(FINGER),
            then=Fork(
                lambda told: "keep" if _named(told) >= ENOUGH_FINGERS else "few", ("keep", "few")
            ),
            tells={"named": _named},
            why="strengths",
        ),
        Choose(
            "few",
            options={"add": "list", "enough": Fork(_any_finger, ("keep", "nothing"))},
            tells={"named": _named},
        ),
        Tell("nothing", then=Over("menu")),
        Do("keep", does=_kept_hand, then="proof"),
        Pick("proof", of=_on_the_hand, saves_as="top", then="story", skips="mirror"),
        Ask(
            "story",
            reads=words(STORY),
            then="keep_story",
            skips="keep_story",
            tells={"strongest": lambda told: strengths(told).text(f"hand{told.text('top')}")},
            why="strengths",
        ),
        Do("keep_story", does=_kept_story, then="mirror"),
        Choose(
            "mirror",
            main="copied",
            options={"copied": HAND_DONE},
            skips=HAND_DONE,
            copies=("template-mirror",),
            copied_as=_mirror,
            tells={"blocks": lambda told: len(_mirror(told))},
        ),
    ),
)


# Thoughts that hold one back. Only the person sees them.


def _chosen_thoughts(told: Told) -> tuple[str, ...]:
    """In the order of the list."""
    chosen = told.many("thoughts") if "thoughts" in told.answers else ()
    return tuple(one for one in THOUGHTS if one in chosen)


def _next_thought(after: str = "") -> Fork:
    """To the next chosen thought of the list, else on."""
    ahead = THOUGHTS[THOUGHTS.index(after) + 1 :] if after else THOUGHTS

    def by(told: Told) -> str:
        left = [one for one in _chosen_thoughts(told) if one in ahead]
        return f"r_{left[0]}" if left else "helped"

    return Fork(by, (*(f"r_{one}" for one in ahead), "helped"))


def _kept_thoughts(told: Told) -> tuple[Effect, ...]:
    """Something chosen is kept; choosing none takes back what was chosen before."""
    if not _chosen_thoughts(told) and not strengths(told).many("thoughts"):
        return ()
    return keeps(thoughts=_chosen_thoughts(told))


def _helped(told: Told) -> tuple[Effect, ...]:
    """Which second looks were of help: of those seen now, and of others seen before."""
    seen = _chosen_thoughts(told)
    now = [one for one in seen if told.text(f"said_{one}") == "helps"]
    before = [one for one in strengths(told).many("helped") if one not in seen]
    return keeps(helped=(*before, *now))


def _has_hand(told: Told) -> bool:
    return any(strengths(told).text(one) for one in FINGERS)


LOOK_AT: Mapping[str, tuple[dict[str, Into], When]] = {
    "nothing": ({"card": Into("mindset_card")}, {"card": _has_hand}),
    "polite": (
        {"note": Into("culture", with_=lambda told: {"topic": "questions"})},
        {"note": lambda told: bool(culture.country(told))},
    ),
}
"""What can be looked at beside another thought: the own hand, how one asks in this country."""


def _another_look(thought: str) -> Choose:
    then = _next_thought(thought)
    more, when = LOOK_AT.get(thought, ({}, {}))
    return Choose(
        f"r_{thought}",
        options={"helps": then, "not_me": then, **more},
        when=when,
        saves_as=f"said_{thought}",
        skips=then,
    )


SENTENCE_DONE = done("mindset_thoughts", "sentence")

THOUGHT = Scene(
    "mindset_thoughts",
    needs=("sheets",),
    screens=(
        Many(
            "pick",
            of=THOUGHTS,
            most=3,
            saves_as="thoughts",
            then="keep",
            before=lambda told: strengths(told).many("thoughts"),
            why="thoughts",
        ),
        Do(
            "keep",
            does=_kept_thoughts,
            then=Fork(
                lambda told: "first" if _chosen_thoughts(told) else "none",
                {"first": "first", "none": "none"},
            ),
        ),
        Tell("none", then=Over("mindset_give")),
        Way("first", then=_next_thought()),
        *(_another_look(one) for one in THOUGHTS),
        Do("helped", does=_helped, then="own"),
        Ask(
            "own",
            reads=words(LINE),
            saves_as="reminder",
            then="keep_own",
            offers=("step", "ask", "hard", "rest"),
            options={"keep": SENTENCE_DONE},
            when={"keep": lambda told: bool(strengths(told).text("reminder"))},
            skips=done("mindset_thoughts", "thoughts"),
            tells={
                "kept": lambda told: "yes" if strengths(told).text("reminder") else "no",
                "before": lambda told: strengths(told).text("reminder"),
            },
            why="thoughts",
        ),
        Do("keep_own", does=lambda told: keeps(reminder=told["reminder"]), then="ready"),
        Way("ready", then=SENTENCE_DONE),
    ),
)


# What can you give?


def _gifts_before(told: Told) -> tuple[Value, ...]:
    own = strengths(told).text("give_other")
    known = tuple(one for one in strengths(told).many("gives") if one in GIFTS)
    return (*known, own) if own else known


def _kept_gifts(told: Told) -> tuple[Effect, ...]:
    chosen = told.many("gifts")
    own = [one for one in chosen if one not in GIFTS]
    return keeps(gives=tuple(one for one in chosen if one in GIFTS), give_other=", ".join(own))


def gifts(told: Told) -> Value:
    """What they said they can give, in words."""
    sheet = strengths(told)
    known = tuple(Word(f"mindset_give-list.{one}") for one in sheet.many("gives") if one in GIFTS)
    own = (sheet.text("give_other"),) if sheet.text("give_other") else ()
    return (*known, *own) or Word("mindset-open")


GIVE = Scene(
    "mindset_give",
    needs=("sheets",),
    screens=(
        Many(
            "list",
            of=GIFTS,
            least=1,
            most=len(GIFTS),
            saves_as="gifts",
            also_says=words(GIFT),
            before=_gifts_before,
            then=Fork(
                lambda told: "few" if len(told.many("gifts")) < ENOUGH_GIFTS else "keep",
                ("few", "keep"),
            ),
            why="gives",
        ),
        Choose(
            "few",
            options={"add": "list", "enough": "keep"},
            tells={"count": lambda told: len(told.many("gifts"))},
        ),
        Do("keep", does=_kept_gifts, then="ready"),
        Way("ready", then=done("mindset_give", "gives")),
    ),
)


# How they like to meet people


def _style_now(told: Told) -> dict[str, Value]:
    return {name: told.text(name) for name in STYLES if told.text(name)}


def ways(told: Told) -> tuple[Word, ...]:
    """Good ways to meet people, one for each question that was answered."""
    sheet = strengths(told)
    said = [(name, sheet.text(name)) for name in STYLES]
    return tuple(Word(f"mindset-way.{value}") for name, value in said if value in STYLES[name])


def _way(number: int) -> Callable[[Told], Value]:
    return lambda told: ways(told)[number - 1] if number <= len(ways(told)) else ""


STYLE = Scene(
    "mindset_style",
    needs=("sheets",),
    screens=(
        *(
            Choose(
                f"q{number}",
                options=dict.fromkeys(STYLES[name], then),
                saves_as=name,
                skips=then,
                why="style",
            )
            for number, (name, then) in enumerate(zip(STYLES, ("q2", "q3", "any"), strict=True), 1)
        ),
        Way("any", then=Fork(lambda told: "keep" if _style_now(told) else "on", ("keep", "on"))),
        Do("keep", does=lambda told: keeps(**_style_now(told)), then="out"),
        Choose(
            "out",
            main="go_on",
            options={"go_on": "on"},
            tells={
                "count": lambda told: len(ways(told)),
                "first": _way(1),
                "second": _way(2),
                "third": _way(3),
            },
        ),
        Way("on", then=Over("mindset_conf")),
    ),
)


# How sure?


def _how_sure(told: Told) -> str:
    level = told.number("level")
    return "low" if level <= LOW else "high" if level >= HIGH else "mid"


def _needed(told: Told) -> str:
    """What would help: one of ours, or "other" for their own words."""
    need = told.text("need")
    return need if need in NEEDED else "other"


def _helps(told: Told) -> Sequence[Thing]:
    """What could make it one point higher; their words stay ours to read as a name."""
    named = [one for one in NEEDED if one != "person" or has_person(told)]
    return [Thing(one, Word(f"mindset_conf-low.{one}")) for one in named]


def _kept_level(told: Told) -> tuple[Effect, ...]:
    """The number with what was said about it, as one sheet."""
    more = {name: told[name] for name in ("need", "strength") if name in told.answers}
    return (KeepSheet("confidence", {"level": told.number("level"), **more}),)


def _needs(*which: str) -> Callable[[Told], bool]:
    return lambda told: _needed(told) in which


def _needs_a_person(told: Told) -> bool:
    """Own words may need more than a tool of ours."""
    return _needed(told) == "other" and has_person(told)


SURE_DONE = done("mindset_conf", "sure")
HELPS = {
    "goal": Over("goals_card"),
    "plan": Over("nap_act"),
    "invite": Over("human_msg", with_=lambda told: {"type": "meet"}),
    "add": Over("contact_add"),
    "talk": Over("human_talk"),
    "practise": Over("human_practice"),
    "person": Over("help_human"),
}
"""The tool that fits what would help; `enough` stays beside it."""
FITS = {
    "goal": _needs("smaller"),
    "plan": _needs("smaller", "other"),
    "invite": _needs("friend"),
    "add": _needs("friend"),
    "talk": _needs("words"),
    "practise": _needs("words"),
    "person": lambda told: _needed(told) == "person" or _needs_a_person(told),
}

CONF = Scene(
    "mindset_conf",
    needs=("sheets", "groups"),
    screens=(
        Number(
            "now",
            low=0,
            high=10,
            saves_as="level",
            then=Fork(_how_sure, ("low", "mid", "high")),
            why="confidence",
        ),
        Ask(
            "low",
            reads=words(NEED),
            saves_as="need",
            then="keep_low",
            offers=_helps,
            skips="keep",
            why="confidence",
        ),
        Do(
            "keep_low",
            does=_kept_level,
            then=Fork(lambda told: "coach" if is_heard(told) else "tool", ("coach", "tool")),
        ),
        Choose(
            "coach",
            options={"yes": "tell_coach", "no": "tool"},
            tells=HEARD_BY,
            why="coach",
        ),
        Do("tell_coach", does=lambda told: (TellCoach("support"),), then="coach_knows"),
        Tell("coach_knows", tells=HEARD_BY, then="tool"),
        Choose(
            "tool",
            options={**HELPS, "enough": SURE_DONE},
            when=FITS,
            tells={"need": _needed},
        ),
        Ask(
            "mid",
            reads=words(HELP),
            saves_as="strength",
            then="keep",
            skips="keep",
            tells={"n": lambda told: told.number("level")},
            why="confidence",
        ),
        Choose("high", options={"yes": "keep_high", "not_yet": "keep"}),
        Do("keep_high", does=_kept_level, then="add"),
        Way("add", then=Into("contact_add", then="ready")),
        Do("keep", does=_kept_level, then="ready"),
        Way("ready", then=SURE_DONE),
    ),
)


# The card: all of it as text


PARTS = (*FINGERS, "top", "story", "gives", "style", "reminder", "thoughts", "sure")
"""What can be changed or deleted one by one."""
WORDS_OF = {**dict.fromkeys(FINGERS, FINGER), "story": STORY, "reminder": LINE}
ANOTHER_TOOL = {"gives": "mindset_give", "style": "mindset_style", "thoughts": "mindset_thoughts"}
BLANK: dict[str, Answers] = {
    "gives": {"gives": (), "give_other": ""},
    "style": {"size": "", "mode": "", "doing": ""},
    "thoughts": {"thoughts": (), "helped": ()},
}


def _levels(told: Told) -> tuple[Sheet, ...]:
    return told.facts.sheets_of("confidence")


def _is_there(told: Told, part: str) -> bool:
    sheet = strengths(told)
    if part == "sure":
        return bool(_levels(told))
    if part in BLANK:
        return any(sheet.says.get(name) for name in BLANK[part])
    return bool(sheet.text(part))


def _there(told: Told) -> list[str]:
    return [part for part in PARTS if _is_there(told, part)]


def _changeable(told: Told) -> Sequence[Thing]:
    """What can be changed: a strongest finger and a story need a finger first."""
    hand = [part for part in FINGERS if _is_there(told, part)]
    hidden = {"sure"} | (set() if hand else {"top", "story"})
    return [_part(part) for part in PARTS if part not in hidden]


def _part(part: str) -> Thing:
    return Thing(part, Word(f"mindset-part.{part}"))


def _change(told: Told) -> str:
    part = told.text("part")
    return part if part in ANOTHER_TOOL or part == "top" else "words"


def _read_part(text: str, told: Told) -> Value:
    return words(WORDS_OF.get(told.text("part"), FINGER))(text, told)


def _asked_again(told: Told) -> Word:
    """What is changed: the question of a finger, the name of anything else."""
    part = told.text("part")
    if part in FINGERS:
        plain = (("kept", "no"), ("before", ""))
        return Word(f"mindset_hand-f{FINGERS.index(part) + 1}", plain)
    return Word(f"mindset-part.{part}")


def _kept_strongest(told: Told) -> tuple[Effect, ...]:
    """Another strongest finger has a story of its own."""
    top = told.text("strongest")
    return () if top == strengths(told).text("top") else keeps(top=top, story="")


def _dropped(told: Told) -> tuple[Effect, ...]:
    part, sheet = told.text("part"), strengths(told)
    if part == "sure":
        return tuple(DropSheet(Ref("sheet", one.id)) for one in _levels(told))
    if part == "all":
        mine = (*((sheet,) if sheet.id else ()), *_levels(told))
        return tuple(DropSheet(Ref("sheet", one.id)) for one in mine)
    if not sheet.id:
        return ()
    if part in ("top", f"hand{sheet.text('top')}"):
        return keeps(**{part: "", "top": "", "story": ""})
    return keeps(**BLANK.get(part, {part: ""}))


def _finger_words(finger: str) -> Callable[[Told], Value]:
    return lambda told: strengths(told).text(finger) or Word("mindset-open")


def _strongest(told: Told) -> Value:
    top = strengths(told).text("top")
    return (strengths(told).text(f"hand{top}") if top else "") or Word("mindset-open")


def _thoughts(told: Told) -> Value:
    chosen = [one for one in strengths(told).many("thoughts") if one in THOUGHTS]
    return tuple(Word(f"mindset_thoughts-pick.{one}") for one in chosen) or Word("mindset-open")


def _sure(told: Told) -> Value:
    if not _levels(told):
        return Word("mindset-open")
    return Word("mindset-of_ten", (("n", _levels(told)[-1].number("level")),))


THE_HAND: Tells = {
    **{finger: _finger_words(finger) for finger in FINGERS},
    "strongest": _strongest,
    "story": lambda told: strengths(told).text("story") or Word("mindset-open"),
}
THE_REST: Tells = {
    "gives": gifts,
    "ways": lambda told: ways(told) or Word("mindset-open"),
    "sentence": lambda told: strengths(told).text("reminder") or Word("mindset-open"),
    "thoughts": _thoughts,
    "sure": _sure,
}

CARD = Scene(
    "mindset_card",
    needs=("sheets", "groups"),
    screens=(
        Way("door", then=Fork(lambda told: "hand" if _there(told) else "none", ("hand", "none"))),
        Choose("none", options={"begin": Over("mindset_hand"), "enough": "end"}),
        Tell("hand", tells=THE_HAND, then="card"),
        Choose(
            "card",
            options={
                "change": "which",
                "remove": "drop",
                "share": showing(latest_sheet("strengths")),
                "enough": "end",
            },
            when={"share": can_show(latest_sheet("strengths"))},
            tells=THE_REST,
            picture="strengths_card",
        ),
        Pick(
            "which",
            of=_changeable,
            saves_as="part",
            then=Fork(
                _change,
                {
                    "words": "words",
                    "top": "top",
                    **{part: Over(tool) for part, tool in ANOTHER_TOOL.items()},
                },
            ),
        ),
        Ask(
            "words",
            reads=_read_part,
            saves_as="own",
            then="keep",
            tells={
                "part": _asked_again,
                "kept": lambda told: "yes" if _is_there(told, told.text("part")) else "no",
                "before": lambda told: strengths(told).text(told.text("part")),
            },
        ),
        Do("keep", does=lambda told: keeps(**{told.text("part"): told["own"]}), then="changed"),
        Pick("top", of=_on_the_hand, saves_as="strongest", then="keep_top"),
        Do(
            "keep_top",
            does=_kept_strongest,
            then=Fork(
                lambda told: "changed" if strengths(told).text("story") else "story",
                ("changed", "story"),
            ),
        ),
        Ask(
            "story",
            reads=words(STORY),
            text="mindset_hand-story",
            then="keep_story",
            skips="changed",
            tells={"strongest": _strongest},
            why="strengths",
        ),
        Do("keep_story", does=lambda told: keeps(story=told["story"]), then="changed"),
        Tell("changed", then="hand"),
        Pick(
            "drop",
            of=lambda told: [_part(part) for part in (*_there(told), "all")],
            saves_as="part",
            then="sure",
        ),
        Choose(
            "sure",
            options={"yes": "dropping", "no": "hand"},
            tells={"part": lambda told: Word(f"mindset-part.{told.text('part')}")},
        ),
        Do("dropping", does=_dropped, then="dropped"),
        Tell("dropped", then="door"),
        End("end", silent=True),
    ),
)

SCENES: tuple[Scene, ...] = (HAND, THOUGHT, GIVE, STYLE, CONF, CARD)
CARDS: tuple[Card, ...] = ()
