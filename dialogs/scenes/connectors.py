"""People who connect others: find some, see who they are, reach somebody through them, be one.

    super_spot   roles -> a name for each -> super_score        (nobody yet: where to meet one)
    super_score  six questions -> a sum, words about it, a star
    super_list   the best three -> super_path | super_give | take off
    super_path   what to reach -> who could know the way -> write, or plan it
    super_give   what to do for somebody first
    super_be     two people and a reason -> two texts -> card `introduced` a week later
    super_notes  the ways and introductions that were noted: read, delete

The six answers are kept with the contact and are for the person's eyes alone.
(Content design, 10.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from dialogs.answers import words
from dialogs.facts import Contact, Sheet
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
from dialogs.people import (
    everybody,
    in_order,
    label_of,
    listed,
    may_remind,
    ref_of,
    who,
    with_about,
)
from dialogs.posts import for_person, is_over
from dialogs.scenes.human import GIFTS, below, in_both
from dialogs.scenes.nap import speaks_on
from dialogs.slips import folded
from dialogs.wishes import (
    ChangeContact,
    ChangeSheet,
    DropSheet,
    KeepSheet,
    Remind,
    SaveAction,
    SaveContact,
)

ROLES = (
    "teacher", "club", "library", "coach", "key", "union", "recruiter", "shop", "mentor", "school",
    "newcomer",
)  # fmt: skip
"""Roles in which people meet many others."""
QUESTIONS = ("q1", "q2", "q3", "q4", "q5", "q6")
MOST = 2
REACH, BRIDGE, FIELD, GIVES, ACCESS, TRUST = range(6)
NOT_SAID = -1
"""Whether they feel safe was not answered: no point, and no doubt about the person either."""
STRONG, PROMISING = 9, 6
SHORT_LIST, MANY_SOURCES, SUGGESTED, EVENTS_NAMED = 3, 2, 6, 2
LABEL, TARGET, REASON = 40, 80, 80
ASK_AFTER = timedelta(7)
HALF_A_YEAR = 183
"""Days. A day without a year that is gone would else be one of next year, unnoticed."""
MORNING = time(9, 30)
WAYS = ("tip", "thanks", "event")
MEETING_PLACES = {
    "teacher": "visit", "club": "club", "library": "library", "coach": "infopoint",
    "key": "library", "union": "union", "recruiter": "jobfair", "shop": "hello",
    "mentor": "talk20", "school": "hello", "newcomer": "cafe", "any": "cafe",
}  # fmt: skip
"""The action of the library that leads to somebody in that role."""


def _done(name: str, tool: str) -> Over:
    return Over(
        "tool_done",
        with_=lambda told: {
            "artefact": Word(f"connectors-artefact.{name}"),
            "affirm": Word(f"connectors-affirm.{name}"),
            "tool": tool,
        },
    )


def _tips(then: str) -> Into:
    return Into("tips", then=then, with_=lambda told: {"step": "super"})


def _about(told: Told) -> Contact | None:
    ref = told.ref("about")
    return told.facts.contact(ref.id) if ref and ref.kind == "contact" else None


def _anybody(told: Told) -> bool:
    return any(one.state != "archived" for one in told.facts.contacts)


# What the answers come to


def score_of(contact: Contact | None) -> tuple[int, ...]:
    """The six answers; six zeros when nobody asked."""
    known = tuple(contact.score) if contact else ()
    return known if len(known) == len(QUESTIONS) else (0,) * len(QUESTIONS)


def total_of(score: Sequence[int]) -> int:
    """The sum of what was answered."""
    return sum(max(point, 0) for point in score)


def band_of(total: int) -> str:
    return "strong" if total >= STRONG else "promising" if total >= PROMISING else "good"


def stars(contact: Contact, contacts: Sequence[Contact]) -> tuple[str, ...]:
    """Hints that no question asked for. They add a star and no points."""
    brought = sum(1 for one in contacts if one.through == contact.id)
    holds = {
        "both": contact.local == "both",
        "source": brought >= MANY_SOURCES,
        "role": contact.role in ROLES,
        # What was said on the map, until the question itself is answered.
        "many": contact.many and (not contact.score or score_of(contact)[REACH] == MOST),
    }
    return tuple(name for name, here in holds.items() if here)


def reasons(contact: Contact, contacts: Sequence[Contact]) -> tuple[str, ...]:
    """Why somebody is on the short list: the stars, and the answers that say most. Two at most."""
    score = score_of(contact)
    said = {"bridge": BRIDGE, "gives": GIVES, "field": FIELD}
    strong = tuple(name for name, place in said.items() if score[place] == max(score[:ACCESS]) > 0)
    return ((*stars(contact, contacts), *strong) or ("reach",))[:2]


def short_list(contacts: Sequence[Contact]) -> list[Contact]:
    """The best three of those who can be reached and feel safe; a star decides between equals."""
    good = [
        one
        for one in contacts
        if one.state != "archived"
        and len(one.score) == len(QUESTIONS)
        and one.score[ACCESS]
        and one.score[TRUST]
    ]
    good.sort(key=lambda one: one.id)
    good.sort(key=lambda one: (total_of(one.score), len(stars(one, contacts))), reverse=True)
    return good[:SHORT_LIST]


def next_step(contact: Contact) -> str:
    """Somebody who gives already can be asked; else give first."""
    return "path" if score_of(contact)[GIVES] or contact.tie in ("close", "well") else "give"


def _hints(names: Sequence[str]) -> Value:
    return tuple(Word(f"connectors-hint.{name}") for name in names)


# super_spot: one role after the other. The scene begins again for each, with what is left.


def _roles(told: Told) -> tuple[str, ...]:
    return (
        tuple(one for one in told.many("roles") if one in ROLES) if "roles" in told.answers else ()
    )


def _role(told: Told) -> str:
    """The role they are asked about now; "any" when they chose none."""
    return (*_roles(told), "any")[0]


def _on(told: Told) -> Answers:
    """The same scene for the next role."""
    return {"roles": _roles(told)[1:], "step": "next"}


def _where_in_spot(told: Told) -> str:
    if told.text("step") != "next":
        return "start"
    if _roles(told):
        return "name"
    return "list" if short_list(told.facts.contacts) else "none"


def _suited(told: Told) -> Sequence[Thing]:
    """Who is known to be in this role comes first."""
    people = in_order(told.facts.contacts, told.now.date())
    return listed(sorted(people, key=lambda one: one.role != _role(told)))


def _add(told: Told) -> tuple[Effect, ...]:
    return (SaveContact({"label": told.text("about"), "role": _role(told)}),)


def _note_role(told: Told) -> tuple[Effect, ...]:
    contact = _about(told)
    if contact is None or contact.role == _role(told):
        return ()
    return (ChangeContact(ref_of(contact), {"role": _role(told)}),)


def _events(told: Told) -> list[str]:
    coming = [
        post.title
        for post in for_person(told.facts.posts, told.facts.person)
        if post.kind == "E" and post.title and not is_over(post, told.now)
    ]
    return coming[:EVENTS_NAMED]


NEXT_ROLE = Over("super_spot", with_=_on)

SPOT = Scene(
    "super_spot",
    needs=("contacts", "posts"),
    screens=(
        Way(
            "door",
            then=Fork(
                _where_in_spot,
                {
                    "start": "start",
                    "name": "name",
                    "list": Over("super_list"),
                    "none": "none",
                },
            ),
        ),
        Choose(
            "start",
            main="find",
            options={
                "find": "roles",
                "list": Over("super_list"),
                "connect": Over("super_be"),
                "tips": _tips("start"),
            },
            when={
                "list": lambda told: bool(short_list(told.facts.contacts)),
                "connect": lambda told: len(told.facts.contacts) > 1,
            },
        ),
        Many(
            "roles",
            of=ROLES,
            most=len(ROLES),
            then=Fork(lambda told: "name" if _roles(told) else "seek", ("name", "seek")),
            skips=Over("menu"),
            why="roles",
        ),
        Pick(
            "name",
            of=_suited,
            or_new=words(LABEL),
            saves_as="about",
            then=Fork(lambda told: "role" if told.ref("about") else "add", ("role", "add")),
            options={"not_yet": "seek"},
            tells={
                "role": lambda told: Word(f"super_spot-role.{_role(told)}"),
                "left": lambda told: len(_roles(told)) - 1,
            },
            why="contact",
        ),
        Do("add", does=_add, saves_as="about", then="score"),
        Do("role", does=_note_role, then="score"),
        Way("score", then=Into("super_score", then="after", with_=with_about)),
        Way("after", then=NEXT_ROLE),
        Choose(
            "seek",
            options={
                "add": Into(
                    "nap_act",
                    then="after",
                    with_=lambda told: {"what": MEETING_PLACES[_role(told)], "inside": 1},
                ),
                "events": Into("feed_list", then="after"),
                "go_on": NEXT_ROLE,
            },
            tells={
                "where": lambda told: Word(f"super_spot-where.{_role(told)}"),
                "events": lambda told: tuple(_events(told)),
                "count": lambda told: len(_events(told)),
            },
            when={"events": lambda told: bool(_events(told))},
        ),
        End("none"),
    ),
)


# super_score: six questions about one person


def _question(name: str, then: str) -> Choose:
    return Choose(
        name,
        options=dict.fromkeys(("s0", "s1", "s2"), then),
        saves_as=name,
        skips=then,
        tells={"contact": who},
        why="score",
    )


def _points(told: Told) -> tuple[int, ...]:
    """A question they passed by counts as "not sure"; about trust nothing is supposed."""
    given = tuple(int(told.text(name)[1:] or 0) for name in QUESTIONS)
    return given if told.text(QUESTIONS[TRUST]) else (*given[:TRUST], NOT_SAID)


def _keep_score(told: Told) -> tuple[Effect, ...]:
    contact = _about(told)
    if contact is None:
        return ()
    return (ChangeContact(ref_of(contact), {"score": _points(told)}),)


def _stars(told: Told) -> tuple[str, ...]:
    contact = _about(told)
    if contact is None:
        return ()
    return stars(replace(contact, score=_points(told)), told.facts.contacts)


def _is_safe(told: Told) -> str:
    return "out" if _points(told)[TRUST] else "out_careful"


SCORE_TELLS: Tells = {
    "contact": who,
    "sum": lambda told: total_of(_points(told)),
    "band": lambda told: Word(f"connectors-band.{band_of(total_of(_points(told)))}"),
    "star": lambda told: "yes" if _stars(told) else "no",
    "hints": lambda told: _hints(_stars(told)),
}
AFTER_SCORE: Mapping[str, Next] = {"next_one": "end", "list": Into("super_list", then="end")}

SCORE = Scene(
    "super_score",
    needs=("contacts",),
    screens=(
        Way("door", then=Fork(lambda told: "q1" if _about(told) else "who", ("q1", "who"))),
        Pick("who", of=everybody, saves_as="about", then="q1", options={"leave_it": "end"}),
        *(
            _question(name, then)
            for name, then in zip(QUESTIONS, (*QUESTIONS[1:], "keep"), strict=True)
        ),
        Do("keep", does=_keep_score, then=Fork(_is_safe, ("out", "out_careful"))),
        Choose("out", main="next_one", options=AFTER_SCORE, tells=SCORE_TELLS, why="score"),
        Choose(
            "out_careful",
            main="next_one",
            options={**AFTER_SCORE, "wrong": Into("safe_treated", then="end")},
            tells=SCORE_TELLS,
            why="score",
        ),
        End("end", silent=True),
    ),
)


# super_list: the best three


def _best(told: Told) -> list[Contact]:
    return short_list(told.facts.contacts)


def line_of(contact: Contact, contacts: Sequence[Contact]) -> Word:
    """Somebody on the short list in one line: how many points, why, and what next."""
    return Word(
        "super_list-line",
        (
            ("contact", contact.label),
            ("sum", total_of(contact.score)),
            ("why", _hints(reasons(contact, contacts))),
            ("next", Word(f"super_list-step.{next_step(contact)}")),
        ),
    )


def _lines(told: Told) -> Value:
    return below(*(line_of(one, told.facts.contacts) for one in _best(told)))


def _remove(told: Told) -> tuple[Effect, ...]:
    contact = _about(told)
    return (ChangeContact(ref_of(contact), {"score": ()}),) if contact else ()


LIST = Scene(
    "super_list",
    needs=("contacts",),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(lambda told: "list" if _best(told) else "none", ("list", "none"))),
        Choose(
            "none",
            options={
                "find": Over("super_spot"),
                "look": Into("super_score", then="door"),
                "connect": Over("super_be"),
                "enough": "end",
            },
            when={"look": _anybody, "connect": lambda told: len(told.facts.contacts) > 1},
        ),
        Pick(
            "list",
            of=lambda told: listed(_best(told)),
            saves_as="about",
            then="one",
            options={
                "find": Over("super_spot"),
                "connect": Over("super_be"),
                "tips": _tips("list"),
                "good": _done("list", "super_list"),
            },
            when={"connect": lambda told: len(told.facts.contacts) > 1},
            tells={"lines": _lines},
            picture="shortlist_card",
            why="score",
        ),
        Choose(
            "one",
            options={
                "path": Into("super_path", then="door", with_=with_about),
                "give": Into("super_give", then="door", with_=with_about),
                "again": Into("super_score", then="door", with_=with_about),
                "remove": "remove",
                "others": "door",
            },
            tells={"contact": who},
            why="score",
        ),
        Do("remove", does=_remove, then="removed"),
        Tell("removed", then="door", tells={"contact": who}),
        End("end", silent=True),
    ),
)


def _only_a_name(told: Told) -> Answers:
    """Somebody new in the middle of something else: the other questions come another time."""
    return {"short": 1}


def _known_or_new(name: str, then: str) -> Fork:
    """Who was picked is known; a name that was typed is added first."""
    add = Into(
        "contact_add",
        then=then,
        saves_as=name,
        with_=lambda told: {"label": told[name], "short": 1},
    )
    return Fork(lambda told: "known" if told.ref(name) else "new", {"known": then, "new": add})


# super_notes: what was noted of ways and introductions


def _notes(told: Told) -> list[Sheet]:
    return [one for one in told.facts.sheets if one.kind in ("path", "introduction")]


def _any_note(told: Told) -> bool:
    return bool(_notes(told))


def _name_in(sheet: Sheet, name: str, told: Told) -> Value:
    ref = sheet.says.get(name)
    return label_of(told.facts.contact(ref.id) if isinstance(ref, Ref) else None)


def _note_line(sheet: Sheet, told: Told) -> Value:
    """One of them in a line: what they want to reach, or who should know whom."""
    if sheet.kind == "path":
        return sheet.text("target")
    pair = (("first", _name_in(sheet, "a", told)), ("second", _name_in(sheet, "b", told)))
    return Word("super_notes-pair", pair)


def _the_note(told: Told) -> Sheet:
    ref = told.ref("one")
    return (told.facts.sheet(ref.id) if ref else None) or Sheet(0, "path")


def _note_in_full(told: Told) -> Value:
    sheet = _the_note(told)
    if sheet.kind == "introduction":
        reason = (("pair", _note_line(sheet, told)), ("reason", sheet.text("reason")))
        return Word("super_notes-full.pair", reason)
    target = (("target", sheet.text("target")),)
    if "via" not in sheet.says:
        return Word("super_notes-full.open", target)
    return Word("super_notes-full.way", (*target, ("contact", _name_in(sheet, "via", told))))


def _drop_note(told: Told) -> tuple[Effect, ...]:
    sheet = _the_note(told)
    return (DropSheet(Ref("sheet", sheet.id)),) if sheet.id else ()


NOTES = Scene(
    "super_notes",
    needs=("contacts", "sheets"),
    keeps_place=False,
    screens=(
        Way(
            "door", then=Fork(lambda told: "list" if _any_note(told) else "none", ("list", "none"))
        ),
        Tell("none", then="end"),
        Pick(
            "list",
            of=lambda told: [
                Thing(Ref("sheet", one.id), _note_line(one, told))
                for one in reversed(_notes(told))
            ],
            saves_as="one",
            then=Fork(lambda told: "note" if _the_note(told).id else "door", ("note", "door")),
            options={"enough": "end"},
        ),
        Choose(
            "note",
            options={"remove": "drop", "all": "door"},
            tells={"note": _note_in_full},
        ),
        Do("drop", does=_drop_note, then="dropped"),
        Tell("dropped", then="door"),
        End("end", silent=True),
    ),
)


# super_path: through whom


def _knows_the_way(told: Told) -> Sequence[Thing]:
    """Those of the field, of both worlds, from companies and with a good score come first."""
    people = in_order(told.facts.contacts, told.now.date())

    def worth(one: Contact) -> int:
        near = 2 * (one.in_field == "yes") + 2 * (one.local == "both") + (one.local == "local")
        return near + (one.helix == "company") + (total_of(one.score) >= PROMISING)

    unsafe = [one for one in people if one.score and not score_of(one)[TRUST]]
    return listed(sorted((one for one in people if one not in unsafe), key=worth, reverse=True))


def _paths(told: Told) -> Sequence[Thing]:
    """What they wanted to reach before."""
    said = dict.fromkeys(one.text("target") for one in reversed(told.facts.sheets_of("path")))
    return [Thing(one, one) for one in said if one][:SHORT_LIST]


def _via(told: Told) -> Contact | None:
    ref = told.ref("via") or told.ref("about")
    return told.facts.contact(ref.id) if ref and ref.kind == "contact" else None


def _the_path(told: Told) -> Sheet | None:
    same = [
        one for one in told.facts.sheets_of("path") if one.text("target") == told.text("target")
    ]
    return same[-1] if same else None


def _keep_path(told: Told) -> tuple[Effect, ...]:
    via = _via(told)
    says: dict[str, Value] = {"target": told.text("target")}
    if via is not None:
        says["via"] = ref_of(via)
    before = _the_path(told)
    if before is not None:
        return (ChangeSheet(Ref("sheet", before.id), says),)
    return (KeepSheet("path", says),)


def _to_via(**more: Value) -> Callable[[Told], Answers]:
    def tell(told: Told) -> Answers:
        via = _via(told)
        return {**more, **({"about": ref_of(via)} if via else {})}

    return tell


def _message_about(told: Told) -> Answers:
    """The message asks for somebody who knows what they want to reach."""
    return {**_to_via(type="m4")(told), "field": told.text("target")}


PATH = Scene(
    "super_path",
    needs=("contacts", "sheets"),
    screens=(
        Ask(
            "target",
            reads=words(TARGET),
            offers=_paths,
            then=Fork(lambda told: "keep" if _about(told) else "via", ("keep", "via")),
            options={"notes": Into("super_notes", then="target")},
            when={"notes": _any_note},
            why="path",
        ),
        Pick(
            "via",
            of=_knows_the_way,
            or_new=words(LABEL),
            then=_known_or_new("via", "keep"),
            options={
                "new": Into("contact_add", then="keep", saves_as="via", with_=_only_a_name),
                "nobody": "keep",
            },
            why="path",
        ),
        Do(
            "keep",
            does=_keep_path,
            then=Fork(lambda told: "step" if _via(told) else "open", ("step", "open")),
        ),
        Choose(
            "step",
            main="write",
            options={
                "write": Into("human_msg", then="after", with_=_message_about),
                "plan": Into(
                    "nap_act", then="after", with_=_to_via(what="introduction", inside=1)
                ),
                "enough": "after",
            },
            tells={"contact": lambda told: label_of(_via(told))},
            why="path",
        ),
        Choose("open", options={"find": Over("super_spot"), "enough": "after"}),
        Way(
            "after",
            then=Fork(
                lambda told: "end" if told.ref("about") else "done",
                {"end": "end", "done": _done("path", "super_path")},
            ),
        ),
        End("end", silent=True),
    ),
)


# super_give: something for them first


def _presents(told: Told) -> Sequence[Thing]:
    """Small things anybody can do, then what they said they can give."""
    gives = [one for one in told.facts.latest("strengths").many("gives") if one in GIFTS]
    ways = [Thing(one, Word(f"super_give-ways.{one}")) for one in WAYS]
    return [*ways, *(Thing(one, Word(f"super_give-gifts.{one}")) for one in gives)]


def _present(told: Told) -> Value:
    what = told.text("what")
    if what in WAYS:
        return Word(f"super_give-ways.{what}")
    return Word(f"super_give-gifts.{what}") if what in GIFTS else what


MESSAGES = {"tip": "tip", "thanks": "m5"}
ACTIONS = {"tip": "share", "thanks": "thank"}


def _action(told: Told) -> Value:
    """A name of the action library where it has one, else the words."""
    return ACTIONS.get(told.text("what")) or _present(told)


def _note_present(told: Told) -> tuple[Effect, ...]:
    contact = _about(told)
    changes: dict[str, Value] = {"what": _action(told), "on": told["day"]}
    if contact is not None:
        changes["contact_id"] = contact.id
    return (SaveAction(changes),)


def _remind_of_present(told: Told) -> tuple[Effect, ...]:
    action, day = told.ref("action"), told.get("day")
    if action is None or not isinstance(day, date) or not told.facts.person.may_remind:
        return ()
    if datetime.combine(day, MORNING, told.now.tzinfo) <= told.now:
        return ()
    return (Remind(action, "action_day", day, MORNING),)


def _speaks_of_it(told: Told) -> str:
    """Whether the morning of that day is still to come, and they may be reminded then."""
    return "may" if speaks_on(told, told.get("day")) else "may_not"


GIVE = Scene(
    "super_give",
    needs=("contacts", "sheets"),
    screens=(
        Way("door", then=Fork(lambda told: "what" if _about(told) else "who", ("what", "who"))),
        Pick("who", of=everybody, saves_as="about", then="what", options={"leave_it": "end"}),
        Pick(
            "what",
            of=_presents,
            or_new=words(TARGET),
            then="how",
            tells={"contact": who},
            why="give",
        ),
        Choose(
            "how",
            options={
                "write": Into(
                    "human_msg",
                    then="end",
                    with_=lambda told: {
                        **with_about(told),
                        "type": MESSAGES.get(told.text("what"), "howareyou"),
                    },
                ),
                "plan": Into(
                    "nap_act",
                    then="end",
                    with_=lambda told: {
                        **with_about(told),
                        "what": ACTIONS.get(told.text("what"), told.text("what")),
                        "inside": 1,
                    },
                ),
                "day": "day",
                "enough": "end",
            },
            when={
                "write": lambda told: told.text("what") in MESSAGES,
                "plan": lambda told: told.text("what") not in (*GIFTS, "event"),
            },
            tells={"contact": who, "what": _present},
            why="give",
        ),
        Day(
            "day",
            offers={"today": 0, "tomorrow": 1, "week": 7},
            from_=0,
            to=HALF_A_YEAR,
            then="note",
        ),
        Do("note", does=_note_present, saves_as="action", then="ask"),
        Way("ask", then=Into("ask_remind", then="promise")),
        Do(
            "promise",
            does=_remind_of_present,
            then=Fork(_speaks_of_it, {"may": "promised", "may_not": "noted"}),
        ),
        End("promised"),
        End("noted"),
        End("end", silent=True),
    ),
)


# super_be: two people who should know each other


def _one(told: Told, name: str) -> Contact | None:
    ref = told.ref(name)
    return told.facts.contact(ref.id) if ref and ref.kind == "contact" else None


def _the_other(told: Told) -> Sequence[Thing]:
    first = _one(told, "a")
    return [one for one in everybody(told) if first is None or one.value != ref_of(first)]


def _somebody_else(text: str, told: Told) -> Value:
    """A new name; the one they chose first is not the second one too."""
    name = words(LABEL)(text, told)
    if folded(str(name)) == folded(str(label_of(_one(told, "a")))):
        raise NotUnderstood("answer-somebody-else")
    return name


def _two(told: Told) -> str:
    return "a" if len(everybody(told)) > 1 else "few"


def _keep_introduction(told: Told) -> tuple[Effect, ...]:
    says = {name: told[name] for name in ("a", "b", "reason")}
    made = told.ref("sheet")
    if made is not None and told.facts.sheet(made.id):
        return (ChangeSheet(made, says),)
    return (KeepSheet("introduction", {**says, "state": "idea"}),)


def _ask_in_a_week(told: Told) -> tuple[Effect, ...]:
    sheet = told.ref("sheet")
    if sheet is None or not told.facts.person.may_remind:
        return ()
    return (Remind(sheet, "introduced", told.now.date() + ASK_AFTER),)


def _second_given(told: Told) -> str:
    """Somebody who was just added may be the first one again."""
    return "reason" if told.ref("b") and told.ref("b") != told.ref("a") else "b"


FIRST: Tells = {"first": lambda told: label_of(_one(told, "a"))}
INTRODUCE = ("say-introduce_a", "say-introduce_b")

BE = Scene(
    "super_be",
    needs=("contacts", "sheets"),
    screens=(
        Way("door", then=Fork(_two, ("a", "few"))),
        Choose("few", options={"add": Into("contact_add", then="door"), "enough": "end"}),
        Pick(
            "a",
            of=everybody,
            or_new=words(LABEL),
            then=_known_or_new("a", "b"),
            options={
                "new": Into("contact_add", then="b", saves_as="a", with_=_only_a_name),
                "notes": Into("super_notes", then="door"),
            },
            when={"notes": _any_note},
            why="introduce",
        ),
        Pick(
            "b",
            of=_the_other,
            or_new=lambda text, told: _somebody_else(text, told),
            then=_known_or_new("b", "second"),
            options={"new": Into("contact_add", then="second", saves_as="b", with_=_only_a_name)},
            tells=FIRST,
            why="introduce",
        ),
        Way("second", then=Fork(_second_given, ("reason", "b"))),
        Ask("reason", reads=lambda text, told: _plain(text, told), then="keep", why="introduce"),
        Do("keep", does=_keep_introduction, saves_as="sheet", then="ask"),
        Choose(
            "ask",
            main="copied",
            options={"copied": "when", "change": "reason", "enough": "end"},
            copies=INTRODUCE,
            copied_as=lambda told: in_both(INTRODUCE, told.facts.person),
            tells={
                "a": lambda told: label_of(_one(told, "a")),
                "b": lambda told: label_of(_one(told, "b")),
                "reason": lambda told: told.text("reason"),
                "blocks": lambda told: len(in_both(INTRODUCE, told.facts.person)) // 2,
            },
            why="introduce",
        ),
        Choose("when", options={"yes": Into("ask_remind", then="promise"), "no": "done"}),
        Do(
            "promise",
            does=_ask_in_a_week,
            then=Fork(may_remind, {"may": "will_ask", "may_not": "wont_ask"}),
        ),
        Tell("will_ask", then="done"),
        Tell("wont_ask", then="done"),
        Way("done", then=_done("be", "super_be")),
        End("end", silent=True),
    ),
)


def _plain(text: str, told: Told) -> Value:
    """Words that stand before a full stop of ours."""
    said = str(words(REASON)(text, told))
    return said.rstrip(" .!,;:…") or said


# A week later


def _introduction(told: Told) -> Sheet | None:
    ref = told.ref("about")
    return told.facts.sheet(ref.id) if ref and ref.kind == "sheet" else None


def _named(name: str) -> Callable[[Told], Value]:
    def tell(told: Told) -> Value:
        sheet = _introduction(told)
        ref = sheet.says.get(name) if sheet else None
        return label_of(told.facts.contact(ref.id) if isinstance(ref, Ref) else None)

    return tell


def _state(state: str) -> Callable[[Told], tuple[Effect, ...]]:
    def act(told: Told) -> tuple[Effect, ...]:
        sheet = _introduction(told)
        return (ChangeSheet(Ref("sheet", sheet.id), {"state": state}),) if sheet else ()

    return act


def _ask_once_more(told: Told) -> tuple[Effect, ...]:
    """A second and last question."""
    sheet = _introduction(told)
    if sheet is None:
        return ()
    asked = ChangeSheet(Ref("sheet", sheet.id), {"state": "later"})
    if not _asks_again(told):
        return (asked,)
    return (asked, Remind(Ref("sheet", sheet.id), "introduced", told.now.date() + ASK_AFTER))


def _asks_again(told: Told) -> bool:
    sheet = _introduction(told)
    return bool(sheet and sheet.text("state") == "idea" and told.facts.person.may_remind)


def _once_more(told: Told) -> str:
    return "again" if _asks_again(told) else "last"


PAIR: Tells = {"first": _named("a"), "second": _named("b")}


def _result(name: str, *screens: Way | Do | Choose | End) -> Scene:
    return Scene(
        name,
        needs=("contacts", "sheets"),
        given=("about",),
        keeps_place=False,
        screens=screens,
    )


YES = _result(
    "super_be_yes",
    Do("keep", does=_state("connected"), then="did"),
    Choose("did", options={"win": Over("keepgoing_win"), "enough": "end"}, tells=PAIR),
    End("end", silent=True),
)
LATER = _result(
    "super_be_later",
    Way(
        "door", then=Fork(lambda told: "again" if _asks_again(told) else "last", ("again", "last"))
    ),
    Do("again", does=_ask_once_more, then="will"),
    Do("last", does=_ask_once_more, then="fine"),
    End("will"),
    End("fine"),
)
NO = _result("super_be_no", Do("keep", does=_state("dropped"), then="fine"), End("fine"))

SCENES: tuple[Scene, ...] = (SPOT, SCORE, LIST, PATH, GIVE, BE, NOTES, YES, LATER, NO)
CARDS: tuple[Card, ...] = (
    Card(
        "introduced",
        kind="sheet",
        needs=("contacts", "sheets"),
        choices={"yes": YES.name, "not_yet": LATER.name, "no": NO.name},
        tells=PAIR,
    ),
)
