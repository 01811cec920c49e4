"""Meeting people: what to say first, what to ask, how it feels to try, and the day itself.

    human_intro     who -> do -> curious -> give -> ask -> card -> read aloud   (human_intro_card)
    human_talk      what to find out -> a kit of questions                      (human_talk_card)
    human_practice  four scenes of four turns; what they say leads on           (human_phrases)
    human_event     which event -> one small thing -> a plan -> who comes along (human_event_card)
    human_met       the way to a new contact

What they say to others are texts of `template.ftl`, in the language of the country and in their
own; their own words stay as they wrote them. (Content design, 9.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from dialogs import events
from dialogs.answers import words
from dialogs.coaching import can_show, latest_sheet, showing
from dialogs.facts import Person, Post, Sheet
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
    Over,
    Pick,
    Ref,
    Scene,
    Screen,
    Tell,
    Tells,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.posts import for_person, is_over
from dialogs.scenes.start import FIELDS
from dialogs.scenes.writing import as_question, host_language
from dialogs.wishes import ChangeSheet, DropSheet, KeepSheet, MarkPost, RemindEvent

PARTS = ("who", "do", "curious", "give", "ask")
GIFTS = (
    "language", "profession", "market", "cooking", "computers", "listening", "services",
    "volunteer",
)  # fmt: skip
"""What somebody can give, by the names of the strengths sheet."""
QUESTIONS = ("started", "day", "like", "learn", "meet")
"""Easy questions that end an introduction."""
GOALS = ("day", "start", "skills", "language", "people", "papers")
ORDER = ("start", "day", "skills", "language", "papers", "place", "people")
"""Questions of a talk, as they are asked; the last one leads to the next two people."""
FILLS_UP = ("start", "day", "skills", "place", "language")
IN_A_TALK = 5
PLAYS = ("coffee", "fair", "club", "phone")
TURNS, SAYS = 4, ("a", "b", "c")
MISSIONS = ("hello", "question", "two", "organiser", "stay")
A_BUTTON, MOST_LISTED = 32, 12
EASY = 4
"""From here on reading aloud was easy."""


def in_both(keys: Sequence[str], person: Person) -> list[tuple[str, str]]:
    """Each text in the language of the country, then all in the person's own."""
    host = host_language(person)
    own = [(key, "") for key in keys]
    return own if host == person.language else [*((key, host) for key in keys), *own]


def _in_host(key: str, person: Person) -> list[tuple[str, str]]:
    """In the language of the country alone, where that is another one."""
    host = host_language(person)
    return [] if host == person.language else [(key, host)]


def below(*lines: Value) -> Value:
    """Lines one below the other, as one text; what is empty is left out."""
    *before, last = [line for line in lines if line] or [""]
    for line in reversed(before):
        last = Word("say-lines", (("first", line), ("then", last)))
    return last


def _blocks(told: Told) -> Value:
    person = told.facts.person
    return 1 if host_language(person) == person.language else 2


def _short(text: str) -> str:
    return text if len(text) <= A_BUTTON else text[: A_BUTTON - 1].rstrip() + "…"


def _done(name: str, affirm: Callable[[Told], str] = lambda told: "") -> Over:
    return Over(
        "tool_done",
        with_=lambda told: {
            "artefact": Word(f"human-artefact.{name}"),
            "affirm": Word(f"human-affirm.{affirm(told) or name}"),
            "tool": f"human_{name}",
        },
    )


def _tips(then: str) -> Into:
    return Into("tips", then=then, with_=lambda told: {"step": "human"})


def _sheet_ref(told: Told, kind: str) -> Ref:
    return Ref("sheet", told.facts.latest(kind).id)


def _drop(kind: str) -> Callable[[Told], tuple[Effect, ...]]:
    def act(told: Told) -> tuple[Effect, ...]:
        return (DropSheet(_sheet_ref(told, kind)),) if told.facts.latest(kind).id else ()

    return act


def _has(kind: str) -> Callable[[Told], str]:
    return lambda told: "card" if told.facts.latest(kind).id else "none"


# The introduction


def introduction(sheet: Sheet, name: str) -> Value:
    """All sentences of it; what was left out is not there."""
    said = {part: sheet.text(part) for part in PARTS}
    give: Value = said["give"]
    if give in GIFTS:
        give = Word(f"say-give.{give}")
    ask: Value = said["ask"]
    if ask in QUESTIONS:
        ask = Word(f"say-ask.{ask}")
    filled: dict[str, Value] = {**said, "give": give, "ask": ask}
    keys = {part: f"say-intro_{part}" for part in PARTS}
    if not name:
        keys["who"] = "say-intro_plain"
    return below(
        *(Word(keys[part], ((part, filled[part]), ("name", name))) for part in PARTS if said[part])
    )


INTRO: Tells = {
    "blocks": _blocks,
    "intro": lambda told: introduction(told.facts.latest("intro"), told.facts.person.name),
}


def _introduction_blocks(told: Told) -> Sequence[tuple[str, str]]:
    return in_both(("say-intro",), told.facts.person)


def _before(told: Told, part: str) -> list[Thing]:
    """What they said last time, ready to take again."""
    said = told.text(part) or told.facts.latest("intro").text(part)
    return [Thing(said, _short(said))] if said else []


def _who_hints(told: Told) -> Sequence[Thing]:
    fields = [field for field in told.facts.person.fields if field in FIELDS]
    named = [Word(f"ask_fields-pick.{field}") for field in fields]
    return [*_before(told, "who"), *(Thing(one, one) for one in named)]


def _hand(told: Told) -> list[str]:
    """What is on their hand, the strongest first."""
    sheet = told.facts.latest("strengths")
    top = f"hand{sheet.text('top') or 1}"
    names = dict.fromkeys((top, *(f"hand{n}" for n in range(1, 6))))
    return [said for name in names if (said := sheet.text(name))]


def _do_hints(told: Told) -> Sequence[Thing]:
    before = _before(told, "do")
    known = {one.value for one in before}
    return [*before, *(Thing(said, _short(said)) for said in _hand(told) if said not in known)]


def _give_hints(told: Told) -> Sequence[Thing]:
    """What they said they can give comes first."""
    sheet = told.facts.latest("strengths")
    own = sheet.text("give_other")
    chosen = [one for one in sheet.many("gives") if one in GIFTS]
    listed = [
        Thing(one, Word(f"human_intro-gives.{one}")) for one in dict.fromkeys((*chosen, *GIFTS))
    ]
    before = [one for one in _before(told, "give") if one.value not in GIFTS]
    others = [Thing(own, _short(own))] if own and own not in {one.value for one in before} else []
    return [*before, *others, *listed]


def _questions(told: Told) -> Sequence[Thing]:
    before = [one for one in _before(told, "ask") if one.value not in QUESTIONS]
    return [*before, *(Thing(one, Word(f"say-ask.{one}")) for one in QUESTIONS)]


def _question(text: str, told: Told) -> Value:
    return as_question(str(words(100)(text, told)))


def _tidy(most: int) -> Callable[[str, Told], Value]:
    """Words that stand before a full stop of ours."""

    def read(text: str, told: Told) -> Value:
        said = str(words(most)(text, told))
        return said.rstrip(" .!,;:…") or said

    return read


def _on_from(part: str) -> Fork:
    """On to the next part; whoever came to change one goes back to the whole."""
    following = (*PARTS, "keep")[PARTS.index(part) + 1]
    return Fork(
        lambda told: "keep" if told.facts.latest("intro").id and told.get("change") else following,
        tuple(dict.fromkeys((following, "keep"))),
    )


def _part(name: str, most: int, hints: Callable[[Told], Sequence[Thing]], **more: Any) -> Ask:
    more = {"reads": _tidy(most), "skips": _on_from(name), **more}
    return Ask(name, then=_on_from(name), offers=hints, why="intro", **more)


def _keep_intro(told: Told) -> tuple[Effect, ...]:
    said = {part: told[part] for part in PARTS if part in told.answers}
    return (KeepSheet("intro", said, once=True),)


def _intro_door(told: Told) -> str:
    if told.get("change"):
        return "change"
    if told.get("say"):
        return "say"
    return "made" if told.facts.latest("intro").id else "who"


def _grade(told: Told) -> tuple[Effect, ...]:
    return (KeepSheet("intro", {"ease": int(told.text("felt")[1:])}, once=True),)


_unread = Over(
    "tool_done",
    with_=lambda told: {"artefact": Word("human-artefact.intro"), "tool": "human_intro"},
)
"""Made but not read aloud: nothing is praised that was not done."""


def _how_easy(told: Told) -> str:
    return "intro_easy" if told.facts.latest("intro").number("ease") >= EASY else "intro"


INTRO_SCENE = Scene(
    "human_intro",
    needs=("sheets", "groups"),
    screens=(
        Way(
            "door",
            then=Fork(
                _intro_door,
                {
                    "change": "change",
                    "say": "say",
                    "made": Over("human_intro_card"),
                    "who": "who",
                },
            ),
        ),
        _part("who", 60, _who_hints, skips=False),
        _part("do", 100, _do_hints),
        _part("curious", 100, lambda told: _before(told, "curious")),
        _part("give", 80, _give_hints),
        _part("ask", 100, _questions, reads=_question),
        Do("keep", does=_keep_intro, saves_as="change", then="card"),
        Choose(
            "card",
            main="good",
            options={
                "good": "say",
                "change": "change",
                "coach": showing(latest_sheet("intro"), then="card"),
                "tips": _tips("card"),
            },
            when={"coach": can_show(latest_sheet("intro"))},
            copies=("say-intro",),
            copied_as=_introduction_blocks,
            tells=INTRO,
            why="intro",
        ),
        Choose("change", options={**{part: part for part in PARTS}, "nothing": "card"}),
        Choose(
            "say",
            options=dict.fromkeys(("e1", "e2", "e3", "e4", "e5"), "grade"),
            saves_as="felt",
            skips=_unread,
            copies=("say-intro",),
            copied_as=lambda told: _introduction_blocks(told)[:1],
            tells=INTRO,
        ),
        Do("grade", does=_grade, then="made"),
        Way("made", then=_done("intro", _how_easy)),
    ),
)

INTRO_CARD = Scene(
    "human_intro_card",
    needs=("sheets", "groups"),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(_has("intro"), ("card", "none"))),
        Choose("none", options={"begin": Over("human_intro"), "enough": "end"}),
        Choose(
            "card",
            options={
                "say": Over("human_intro", with_=lambda told: {"say": "yes"}),
                "change": Over("human_intro", with_=lambda told: {"change": "yes"}),
                "share": showing(latest_sheet("intro"), then="card"),
                "delete": "sure",
                "enough": "end",
            },
            when={"share": can_show(latest_sheet("intro"))},
            copies=("say-intro",),
            copied_as=_introduction_blocks,
            tells=INTRO,
            picture="intro_card",
            why="intro",
        ),
        Choose("sure", options={"yes": "drop", "no": "card"}),
        Do("drop", does=_drop("intro"), then="deleted"),
        End("deleted"),
        End("end", silent=True),
    ),
)


# Words for a talk


def questions(goals: Sequence[str]) -> tuple[str, ...]:
    """Five questions: what they want to find out, filled up, and always who to meet next."""
    chosen = [one for one in goals if one in GOALS]
    wanted = dict.fromkeys(("people", *chosen, *FILLS_UP))
    return tuple(one for one in ORDER if one in list(wanted)[:IN_A_TALK])


def kit(goals: Sequence[str], tongue: str) -> Value:
    """The talk from the first word to the last."""
    asked = (Word(f"say-question.{one}", (("tongue", tongue),)) for one in questions(goals))
    return below(Word("say-kit_opening"), *asked, Word("say-kit_closing"))


def _goals(told: Told) -> tuple[str, ...]:
    return tuple(str(one) for one in told.facts.latest("talk").many("goals"))


KIT: Tells = {
    "blocks": _blocks,
    "kit": lambda told: kit(_goals(told), host_language(told.facts.person)),
}
KIT_TEXTS = ("say-kit", "say-helpers")


def _kit_blocks(told: Told) -> Sequence[tuple[str, str]]:
    return in_both(KIT_TEXTS, told.facts.person)


def _talk_door(told: Told) -> str:
    return "made" if told.facts.latest("talk").id and not told.get("change") else "goal"


TALK = Scene(
    "human_talk",
    needs=("sheets", "groups"),
    screens=(
        Way("door", then=Fork(_talk_door, {"made": Over("human_talk_card"), "goal": "goal"})),
        Many(
            "goal",
            of=GOALS,
            least=1,
            most=3,
            saves_as="goals",
            before=_goals,
            then="keep",
            why="talk",
        ),
        Do(
            "keep",
            does=lambda told: (KeepSheet("talk", {"goals": told["goals"]}, once=True),),
            then="kit",
        ),
        Choose(
            "kit",
            main="good",
            options={
                "good": _done("talk"),
                "change": "goal",
                "practise": Over("human_practice"),
                "coach": showing(latest_sheet("talk"), then="kit"),
                "tips": _tips("kit"),
            },
            when={"coach": can_show(latest_sheet("talk"))},
            copies=KIT_TEXTS,
            copied_as=_kit_blocks,
            tells={**KIT, "tip": lambda told: Word("human_talk-tip")},
            why="talk",
        ),
    ),
)

TALK_CARD = Scene(
    "human_talk_card",
    needs=("sheets", "groups"),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(_has("talk"), ("card", "none"))),
        Choose("none", options={"begin": Over("human_talk"), "enough": "end"}),
        Choose(
            "card",
            options={
                "change": Over("human_talk", with_=lambda told: {"change": "yes"}),
                "practise": Over("human_practice"),
                "share": showing(latest_sheet("talk"), then="card"),
                "delete": "sure",
                "enough": "end",
            },
            when={"share": can_show(latest_sheet("talk"))},
            copies=KIT_TEXTS,
            copied_as=_kit_blocks,
            tells=KIT,
            picture="talk_kit",
            why="talk",
        ),
        Choose("sure", options={"yes": "drop", "no": "card"}),
        Do("drop", does=_drop("talk"), then="deleted"),
        End("deleted"),
        End("end", silent=True),
    ),
)


# Practice: what they say chooses what the other person says next


def _turns(play: str) -> list[Screen]:
    screens: list[Screen] = []
    for n in range(1, TURNS + 1):
        name = f"{play}{n}"
        screens += [_turn(play, n), _words_about(name, f"{play}{n + 1}" if n < TURNS else "keep")]
    return screens


def _turn(play: str, n: int) -> Choose:
    name, before = f"{play}{n}", f"{play}{n - 1}"
    tells: Tells = {"before": lambda told: told.text(before)} if n > 1 else {}
    return Choose(
        name,
        options=dict.fromkeys(SAYS, f"{name}_said"),
        saves_as=name,
        tells=tells,
        why="practice",
    )


def _words_about(name: str, then: str) -> Tell:
    return Tell(
        f"{name}_said",
        then=then,
        tells={
            "you": lambda told: Word("human_practice-you", (("said", _said(told, name)),)),
            "answer": lambda told: told.text(name),
        },
    )


def _said(told: Told, name: str) -> Word:
    return Word(f"say-{name}.{told.text(name) or SAYS[0]}")


def _play(told: Told) -> str:
    play = told.text("play")
    return play if play in PLAYS else PLAYS[0]


def _sentences(told: Told) -> Sequence[Thing]:
    """The four sentences they said, in this talk."""
    names = (f"{_play(told)}{n}" for n in range(1, TURNS + 1))
    said = {f"{name}.{told.text(name)}": _said(told, name) for name in names if told.text(name)}
    return [Thing(code, word) for code, word in said.items()]


def is_sentence(code: str) -> bool:
    """Whether it names one of our practice sentences."""
    return code in SENTENCES


SENTENCES = frozenset(
    f"{play}{n}.{one}" for play in PLAYS for n in range(1, TURNS + 1) for one in SAYS
)


def _keep_phrase(told: Told) -> tuple[Effect, ...]:
    """A sentence of ours is kept with its name, so that it can be said in both languages."""
    code = told.text("phrase")
    known: Answers = {"text": code}
    if is_sentence(code):
        known = {"code": code, "text": Word(f"say-{code}")}
    if any(_same(one, known) for one in told.facts.sheets_of("phrase")):
        return ()
    return (KeepSheet("phrase", known),)


def _same(sheet: Sheet, says: Mapping[str, Value]) -> bool:
    if "code" in says:
        return sheet.text("code") == says["code"]
    return not sheet.text("code") and sheet.text("text") == says["text"]


def _phrases(told: Told) -> tuple[Sheet, ...]:
    return told.facts.sheets_of("phrase")


def _word_or_text(code: str) -> Value:
    return Word(f"say-{code}") if is_sentence(code) else code


def _two_or_one(code: str, told: Told) -> Sequence[tuple[str, str]]:
    """A sentence of ours in both languages; own words once, as they are."""
    key = ("say-phrase",)
    return in_both(key, told.facts.person) if is_sentence(code) else [(key[0], "")]


PRACTICE = Scene(
    "human_practice",
    needs=("sheets",),
    screens=(
        Choose(
            "scene",
            options={
                **{play: f"{play}1" for play in PLAYS},
                "phrases": Over("human_phrases"),
                "tips": _tips("scene"),
            },
            saves_as="play",
            when={"phrases": lambda told: bool(_phrases(told))},
            why="practice",
        ),
        *(screen for play in PLAYS for screen in _turns(play)),
        Do(
            "keep",
            does=lambda told: (KeepSheet("practice", {"scene": _play(told)}),),
            then="end",
        ),
        Pick(
            "end",
            of=_sentences,
            or_new=words(100),
            saves_as="phrase",
            then="keep_phrase",
            options={"none": _done("practice")},
            copies=("say-phrase",),
            copied_as=lambda told: _in_host("say-phrase", told.facts.person),
            tells={
                "phrase": lambda told: below(*(one.label for one in _sentences(told))),
                "blocks": _blocks,
            },
            why="practice",
        ),
        Do("keep_phrase", does=_keep_phrase, then="kept"),
        Choose(
            "kept",
            main="enough",
            options={
                "again": "scene",
                "phrases": Over("human_phrases"),
                "enough": _done("practice"),
            },
            copies=("say-phrase",),
            copied_as=lambda told: _two_or_one(told.text("phrase"), told),
            tells={
                "phrase": lambda told: _word_or_text(told.text("phrase")),
                "blocks": lambda told: len(_two_or_one(told.text("phrase"), told)),
            },
        ),
    ),
)


# The sentences they keep


def _any_phrase(told: Told) -> str:
    return "list" if _phrases(told) else "none"


def _phrase(told: Told) -> Sheet:
    ref = told.ref("phrase")
    return (told.facts.sheet(ref.id) if ref else None) or Sheet(0, "phrase")


def _code(told: Told) -> str:
    sheet = _phrase(told)
    return sheet.text("code") or sheet.text("text")


def _listed(told: Told) -> Sequence[Thing]:
    return [
        Thing(
            Ref("sheet", one.id),
            _word_or_text(one.text("code"))
            if is_sentence(one.text("code"))
            else _short(one.text("text")),
        )
        for one in reversed(_phrases(told))
    ]


PHRASES = Scene(
    "human_phrases",
    needs=("sheets",),
    keeps_place=False,
    screens=(
        Way(
            "door", then=Fork(lambda told: "list" if _phrases(told) else "none", ("list", "none"))
        ),
        Choose("none", options={"practise": Over("human_practice"), "enough": "end"}),
        Pick(
            "list",
            of=_listed,
            saves_as="phrase",
            then=Fork(lambda told: "one" if _phrase(told).id else "door", ("one", "door")),
            options={"practise": Over("human_practice"), "enough": "end"},
            tells={"count": lambda told: len(_phrases(told))},
        ),
        Choose(
            "one",
            options={"others": "door", "delete": "drop", "enough": "end"},
            copies=("say-phrase",),
            copied_as=lambda told: _two_or_one(_code(told), told),
            tells={
                "phrase": lambda told: _word_or_text(_code(told)),
                "blocks": lambda told: len(_two_or_one(_code(told), told)),
            },
        ),
        Do("drop", does=lambda told: _drop_phrase(told), then="deleted"),
        Tell("deleted", then="door"),
        End("end", silent=True),
    ),
)


def _drop_phrase(told: Told) -> tuple[Effect, ...]:
    sheet = _phrase(told)
    return (DropSheet(Ref("sheet", sheet.id)),) if sheet.id else ()


# An event they go to


def _coming(told: Told) -> Sequence[Post]:
    """Events to come: those they said yes to first."""
    rank = {"going": 0, "interested": 1}
    coming = [
        post
        for post in for_person(told.facts.posts, told.facts.person)
        if post.kind == "E" and not is_over(post, told.now)
    ]
    return sorted(coming, key=lambda post: rank.get(post.mark, 2))[:MOST_LISTED]


def _own_to_come(told: Told) -> list[Sheet]:
    """Events of their own that are planned and not over, the newest first."""
    today = told.now.date()
    return [
        one
        for one in reversed(told.facts.sheets_of(events.KIND))
        if one.about is None
        and not one.text("came")
        and ((day := events.day_of(one)) is None or day >= today)
    ]


def _events(told: Told) -> Sequence[Thing]:
    """What they planned themselves, then what is in the list."""
    own = [Thing(Ref("sheet", one.id), _short(one.text("title"))) for one in _own_to_come(told)]
    return [
        *own,
        *(Thing(Ref("post", post.id), _short(post.title)) for post in _coming(told)),
    ][:MOST_LISTED]


def _post(told: Told) -> Post | None:
    ref = told.ref("event")
    return told.facts.post(ref.id) if ref and ref.kind == "post" else None


def _event_title(told: Told) -> str:
    post = _post(told)
    return post.title if post else "" if told.ref("event") else told.text("event")


def _event_day(told: Told) -> Value:
    """The day they said, or that of the post, in their zone; empty when it is open."""
    post = _post(told)
    if post is None:
        return _or_as_planned(told, "day") if told.get("sheet") else told.get("day")
    if post.start is None:
        return ""
    start: datetime = post.start.astimezone(told.now.tzinfo)
    return start.date()


def _event_sheet(told: Told) -> Sheet | None:
    """What was planned before for this event: the sheet in hand, else one that is the same."""
    ref, post = told.ref("sheet"), _post(told)
    if ref is not None and (kept := told.facts.sheet(ref.id)) is not None:
        return kept
    same = [
        one
        for one in told.facts.sheets_of(events.KIND)
        if (one.about == ("post", post.id) if post else _is_the_same(one, told))
    ]
    return same[-1] if same else None


def _is_the_same(sheet: Sheet, told: Told) -> bool:
    own = sheet.about is None and sheet.text("title") == _event_title(told)
    return own and sheet.says.get("day", "") == _event_day(told) and not sheet.text("came")


def _or_as_planned(told: Told, name: str) -> Value:
    """What they say now; skipped, what they planned before for this event."""
    before = _event_sheet(told)
    return told.get(name) or (before.says.get(name, "") if before else "")


def _keep_event(told: Told) -> tuple[Effect, ...]:
    says: dict[str, Value] = {
        "title": _event_title(told),
        "mission": told.text("mission"),
        "plan_when": _or_as_planned(told, "plan_when"),
        "company": _or_as_planned(told, "company"),
    }
    if day := _event_day(told):
        says["day"] = day
    post, before = _post(told), _event_sheet(told)
    about = Ref("post", post.id) if post else None
    goes: tuple[Effect, ...] = (
        (MarkPost(about, "going"),) if about and post and post.mark != "going" else ()
    )
    if before is not None:
        return (*goes, ChangeSheet(Ref("sheet", before.id), says))
    return (*goes, KeepSheet("event", says, about=about))


def _promise_event(told: Told) -> tuple[Effect, ...]:
    """A post is spoken of before and after, and an event of their own as well."""
    post, sheet = _post(told), _event_sheet(told)
    if not told.facts.person.may_remind:
        return ()
    if post is not None:
        start = post.start
        return (RemindEvent(Ref("post", post.id), start),) if start is not None else ()
    return (RemindEvent(Ref("sheet", sheet.id), told.now),) if sheet is not None else ()


def _how_it_goes_on(told: Told) -> str:
    """What is over by now is asked about at once."""
    day = _event_day(told)
    if _post(told) is None and isinstance(day, date) and day < told.now.date():
        return "over"
    return "ask" if day else "ready"


def _with_event(told: Told) -> Answers:
    post = _post(told)
    return {"about": Ref("post", post.id)} if post else {}


def _with_sheet(told: Told) -> Answers:
    sheet = _event_sheet(told)
    return {"about": Ref("sheet", sheet.id)} if sheet else {}


def _of_sheet(sheet: Sheet | None) -> Answers:
    """All that was planned for it, as answers: to look at it, and to change one of them."""
    if sheet is None:
        return {}
    event: Value = Ref(*sheet.about) if sheet.about else sheet.text("title")
    known = {name: sheet.says[name] for name in PLANNED if sheet.says.get(name)}
    return {**known, "sheet": Ref("sheet", sheet.id), "event": event}


def _picked(told: Told) -> Answers:
    ref = told.ref("event")
    return _of_sheet(told.facts.sheet(ref.id) if ref else None)


def _as_kept(told: Told) -> Answers:
    return {**_of_sheet(_event_sheet(told)), "change": 1}


def _where_in_event(told: Told) -> str:
    if told.get("sheet"):
        return "change" if told.number("change") else "card"
    return "pick" if _events(told) else "title"


def _goes_to(told: Told) -> str:
    ref = told.ref("event")
    if ref is None:
        return "day"
    return "look" if ref.kind == "sheet" else "mission"


def _drop_event(told: Told) -> tuple[Effect, ...]:
    sheet = _event_sheet(told)
    return (DropSheet(Ref("sheet", sheet.id)),) if sheet else ()


def _is_own(told: Told) -> bool:
    return _post(told) is None


PLANNED = ("day", "mission", "plan_when", "company")


def _on_to(name: str) -> Fork:
    """On to the next question; whoever came to change one answer goes back to the whole."""
    return Fork(lambda told: "keep" if told.number("change") else name, (name, "keep"))


EVENT_TELLS: Tells = {
    "event": _event_title,
    "day": lambda told: _event_day(told) or Word("human_event-open"),
    "mission": lambda told: Word(f"human_event-mission.{told.text('mission') or 'hello'}"),
    "plan": lambda told: _or_as_planned(told, "plan_when") or Word("human_event-open"),
    "company": lambda told: _company(str(_or_as_planned(told, "company"))),
}


def _company(said: str) -> Word:
    return Word(f"human_event-company_{said}" if said else "human_event-open")


AFTER_EVENT = Fork(
    _goes_to,
    {"mission": "mission", "day": "day", "look": Over("human_event", with_=_picked)},
)

EVENT = Scene(
    "human_event",
    needs=("sheets", "posts"),
    screens=(
        Way("door", then=Fork(_where_in_event, ("pick", "title", "card", "change"))),
        Pick(
            "pick",
            of=_events,
            or_new=words(60),
            saves_as="event",
            then=AFTER_EVENT,
            options={"other": "title"},
            why="event",
        ),
        Ask("title", reads=words(60), saves_as="event", then=_on_to("day"), why="event"),
        Day(
            "day",
            then=_on_to("mission"),
            offers={"today": 0, "tomorrow": 1},
            from_=0,
            skips=True,
            why="event",
        ),
        Choose(
            "mission",
            options=dict.fromkeys(MISSIONS, _on_to("plan")),
            saves_as="mission",
            why="event",
        ),
        Ask(
            "plan",
            reads=words(100),
            offers=("coat", "bus", "door"),
            saves_as="plan_when",
            then=_on_to("company"),
            skips=True,
            why="event",
        ),
        Choose(
            "company",
            options={
                "alone": "keep",
                "friend": "keep",
                "find": Into("match_companion", then="keep", with_=_with_event),
            },
            saves_as="company",
            skips="keep",
            why="event",
        ),
        Do("keep", does=_keep_event, saves_as="sheet", then="card"),
        Choose(
            "card",
            main="good",
            options={
                "good": Fork(
                    _how_it_goes_on,
                    {
                        "ask": Into("ask_remind", then="promise"),
                        "over": Over("event_after", with_=_with_sheet),
                        "ready": _done("event"),
                    },
                ),
                "change": Over("human_event", with_=_as_kept),
                "remove": "sure",
            },
            when={"remove": _is_own},
            tells=EVENT_TELLS,
            why="event",
        ),
        Choose(
            "change",
            options={
                "title": "title",
                "day": "day",
                "mission": "mission",
                "plan": "plan",
                "company": "company",
                "nothing": "card",
            },
            when={"title": _is_own, "day": _is_own},
        ),
        Choose("sure", options={"yes": "drop", "no": "card"}, tells={"event": _event_title}),
        Do("drop", does=_drop_event, then="deleted"),
        End("deleted"),
        Do("promise", does=_promise_event, then="ready"),
        Way("ready", then=_done("event")),
    ),
)


def _newest_plan(told: Told) -> Answers:
    """The event they planned last."""
    return _of_sheet(told.facts.latest(events.KIND)) if told.facts.latest(events.KIND).id else {}


EVENT_CARD = Scene(
    "human_event_card",
    needs=("sheets",),
    keeps_place=False,
    screens=(Way("door", then=Over("human_event", with_=_newest_plan)),),
)

MET = Scene("human_met", (Way("door", then=Over("contact_add")),), keeps_place=False)

SCENES: tuple[Scene, ...] = (
    INTRO_SCENE, INTRO_CARD, TALK, TALK_CARD, PRACTICE, PHRASES, EVENT, EVENT_CARD, MET,
)  # fmt: skip
CARDS: tuple[Card, ...] = ()
