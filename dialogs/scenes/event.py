"""After an event: how it was, whom to remember, thanks, and what would make the next one easier.

    card event_before  the day before: the mission     -> event_cancel when they cannot go
    card event_after   were you there?                 -> event_talked | event_barrier | event_off
    event_after        the same, asked for; also for an event we know nothing of
    event_talked       how many, whom to remember (event_person), the mission, event_rate, thanks
    card event_thanks  the day after, only for those they chose
    card event_news    a week later; then each person's own rhythm

All of it hangs on the sheet of the event, which stays when the event itself is gone. What made
it hard and how it was rated is counted without the person. (Content design, 14 and 15.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogs import events, rhythm
from dialogs.answers import lines, words
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
    Number,
    Over,
    Pick,
    Ref,
    Scene,
    Tell,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.people import label_of, listed, may_remind, moved, promise_comes_up, ref_of, written
from dialogs.scenes.human import MISSIONS
from dialogs.slips import folded
from dialogs.wishes import (
    CancelReminders,
    ChangeSheet,
    CountOne,
    KeepSheet,
    LogContact,
    MarkPost,
    RatePost,
    Remind,
    SaveContact,
)

MOST_MET, LABEL, TOPIC, PROMISE, LEARNED = 5, 40, 60, 140, 140
UNPLANNED, LOOKS_BACK = 60, 30
"""How long the name of an event may be, and how many days ago it was at the most."""
RHYTHM = rhythm.START["little"]
"""Days between two hellos for somebody met once."""
A_WEEK = timedelta(days=7)
HALF_A_YEAR = 183
"""Days. A day without a year that is gone would else be one of next year, unnoticed."""
BANDS = ("nobody", "one", "few", "many")
CRITERIA = ("communication", "accessibility", "trust", "bridging", "equality", "added_value")
"""The six criteria, as `storage` names them too."""
BARRIERS = ("time", "language", "alone", "price", "children", "tired", "dull", "other")
EASIER = ("smaller", "online", "hour")
AFTER = ("event_before", "event_tomorrow", "event_after")


# The event it is about


def _sheet(told: Told) -> Sheet:
    return events.the_sheet(told)


def _ref(sheet: Sheet) -> Ref:
    return Ref("sheet", sheet.id)


def _title(told: Told) -> Value:
    return _sheet(told).text("title") or Word("event-untitled")


def _day(told: Told) -> date:
    return events.day_of(_sheet(told)) or told.now.date()


def _about(told: Told) -> Answers:
    """Tell the next scene which event it is."""
    sheet = _sheet(told)
    return {"about": _ref(sheet)} if sheet.id else {}


def _door(then: str, otherwise: str = "gone") -> Way:
    place = Fork(lambda told: then if _sheet(told).id else otherwise, (then, otherwise))
    return Way("door", then=place)


def _mission(told: Told) -> Value:
    """What they wanted to do there: one of ours, or their own words."""
    said = _sheet(told).text("mission")
    return Word(f"human_event-mission.{said}") if said in MISSIONS else said


TITLE: dict[str, Callable[[Told], Value]] = {"title": _title}


def _noted(told: Told, **says: Value) -> tuple[Effect, ...]:
    sheet = _sheet(told)
    return (ChangeSheet(_ref(sheet), says),) if sheet.id else ()


def _came(answer: str) -> Callable[[Told], tuple[Effect, ...]]:
    """Keep whether they were there, and ask no more."""

    def act(told: Told) -> tuple[Effect, ...]:
        sheet = _sheet(told)
        things = [_ref(sheet)] + ([Ref(*sheet.about)] if sheet.about else [])
        cancelled = tuple(CancelReminders(one, card) for one in things for card in AFTER)
        return (*_noted(told, came=answer), *cancelled)

    return act


# Were you there?


def _which(told: Told) -> str:
    if _sheet(told).text("came") == "yes":
        return "talked"
    if _sheet(told).id:
        return "ask"
    return "which" if events.waiting(told.facts, told.now.date()) else "title"


def _keep_unplanned(told: Told) -> tuple[Effect, ...]:
    says = {"title": told["title"], "day": told["day"], "came": "yes"}
    return (KeepSheet(events.KIND, says),)


ASK = Scene(
    "event_after",
    needs=("sheets",),
    keeps_place=False,
    screens=(
        Way(
            "door",
            then=Fork(
                _which,
                {
                    "ask": "ask",
                    "talked": Over("event_talked", with_=_about),
                    "which": "which",
                    "title": "title",
                },
            ),
        ),
        Pick(
            "which",
            of=lambda told: [
                Thing(_ref(one), one.text("title") or Word("event-untitled"))
                for one in events.waiting(told.facts, told.now.date())
            ],
            saves_as="about",
            then="door",
            options={"other": "title"},
        ),
        Choose(
            "ask",
            options={
                "yes": Over("event_talked", with_=_about),
                "no": Over("event_barrier", with_=_about),
                "cancelled": Over("event_off", with_=_about),
            },
            tells=TITLE,
            why="after",
        ),
        Ask(
            "title",
            reads=words(UNPLANNED),
            then="day",
            options={"none": "nothing"},
            why="after",
        ),
        Day(
            "day",
            offers={"today": 0, "yesterday": -1},
            from_=-LOOKS_BACK,
            to=0,
            then="keep",
            why="after",
        ),
        Do("keep", does=_keep_unplanned, saves_as="about", then="told"),
        Way("told", then=Over("event_talked", with_=_about)),
        End("nothing"),
    ),
)


# They were


def _names(told: Told) -> tuple[str, ...]:
    """What they wrote, each name once."""
    return tuple({folded(name): name for name in told.many("names") if name}.values())


def _namesake(told: Told, name: str) -> Contact | None:
    same = [one for one in told.facts.contacts if folded(one.label) == folded(name)]
    return max(same, key=lambda one: one.id, default=None)


def _somebody_new(told: Told, name: str) -> SaveContact:
    return SaveContact(
        {
            "label": name[:LABEL],
            "where_met": "event",
            "source": "event",
            "last_contact": min(_day(told), told.now.date()),
            "cadence_days": RHYTHM,
            "next_due": told.now.date() + A_WEEK,
        }
    )


def _save_names(told: Told) -> tuple[Effect, ...]:
    """All names at once, so that none is lost; who may be known already is asked about."""
    new = [name for name in _names(told) if _namesake(told, name) is None]
    known = tuple(name for name in _names(told) if name not in new)
    before = tuple(ref_of(one) for one in told.facts.contacts)
    return (
        *(_somebody_new(told, name) for name in new),
        *_noted(told, known=known, before=before),
    )


def _fresh(told: Told) -> tuple[Contact, ...]:
    """Those who were saved just now."""
    before = {one.id for one in _sheet(told).many("before") if isinstance(one, Ref)}
    wanted = {folded(name[:LABEL]) for name in _names(told)}
    return tuple(
        one for one in told.facts.contacts if one.id not in before and folded(one.label) in wanted
    )


def _with_people(told: Told, *more: Contact) -> tuple[Value, ...]:
    kept = tuple(one for one in _sheet(told).many("people") if isinstance(one, Ref))
    return (*kept, *(ref for one in more if (ref := ref_of(one)) not in kept))


def _remember(told: Told) -> tuple[Effect, ...]:
    fresh = _fresh(told)
    return (
        *(LogContact(ref_of(one), "met") for one in fresh),
        *_noted(told, people=_with_people(told, *fresh), before=()),
    )


def _one_by_one(told: Told) -> Answers:
    """New people first, then the names that somebody has already."""
    refs = {folded(one.label): ref_of(one) for one in events.met(told.facts, _sheet(told))}
    known = {name for name in _sheet(told).many("known") if isinstance(name, str)}
    new = tuple(
        refs[folded(name[:LABEL])]
        for name in _names(told)
        if name not in known and folded(name[:LABEL]) in refs
    )
    return {**_about(told), "left": (*new, *(name for name in _names(told) if name in known))}


def _keep_learned(told: Told) -> tuple[Effect, ...]:
    """To be there is worth remembering too: it is one of their good moments."""
    text = told.text("learned")
    return (KeepSheet("win", {"what": "", "text": text}), *_noted(told, learned="yes"))


def _after_people(told: Told) -> str:
    return "mission" if _sheet(told).text("mission") else "rate_door"


def _may_rate(told: Told) -> str:
    sheet = _sheet(told)
    of_a_post = sheet.about is not None and sheet.about[0] == "post"
    return "rate" if of_a_post and not sheet.text("rated") else "next_door"


def _has_met(told: Told) -> str:
    return "thank" if events.met(told.facts, _sheet(told)) else "done"


def _met_people(told: Told) -> Sequence[Thing]:
    return listed(events.met(told.facts, _sheet(told)))


def _chosen(told: Told) -> tuple[Contact, ...]:
    refs = told.get("thank", ())
    found = [
        told.facts.contact(one.id)
        for one in (refs if isinstance(refs, tuple) else ())
        if isinstance(one, Ref)
    ]
    return tuple(one for one in found if one is not None)


def _plan(told: Told) -> tuple[Effect, ...]:
    """Thanks tomorrow, news in a week, and after that each person's own rhythm."""
    sheet, today = _sheet(told), told.now.date()
    kept = _noted(told, thank=tuple(ref_of(one) for one in _chosen(told)))
    if not told.facts.person.may_remind:
        return kept
    thanks = (Remind(_ref(sheet), "event_thanks", today + events.THANKS_AFTER),)
    nudges = tuple(
        Remind(ref_of(one), "nudge", _comes_up(one, today) or today + events.NUDGE_AFTER)
        for one in events.met(told.facts, sheet)
        if one.next_due is not None
    )
    return (
        *kept,
        *(thanks if _chosen(told) else ()),
        Remind(_ref(sheet), "event_news", today + events.NEWS_AFTER),
        *nudges,
    )


def _thanks(contact: Contact | None) -> Answers:
    return {"about": ref_of(contact), "type": "m5"} if contact else {}


def _write_first(told: Told) -> Answers:
    chosen = _chosen(told) or events.met(told.facts, _sheet(told))
    return _thanks(chosen[0] if chosen else None)


def _write_picked(told: Told) -> Answers:
    ref = told.ref("whom")
    return _thanks(told.facts.contact(ref.id) if ref else None)


def _whom_to_write(told: Told) -> str:
    chosen = _chosen(told) or events.met(told.facts, _sheet(told))
    return "whom" if len(chosen) > 1 else "one"


TO_PEOPLE = Fork(
    lambda told: "zero" if told.text("talked") == "nobody" else "who", ("zero", "who")
)
AFTER_PEOPLE = Fork(_after_people, ("mission", "rate_door"))

TALKED = Scene(
    "event_talked",
    needs=("contacts", "sheets"),
    given=("about",),
    screens=(
        _door("came"),
        Do("came", does=_came("yes"), then="talked"),
        Choose(
            "talked",
            options=dict.fromkeys(BANDS, TO_PEOPLE),
            saves_as="talked",
            tells=TITLE,
            why="after",
        ),
        Ask(
            "zero",
            reads=words(LEARNED),
            saves_as="learned",
            then="keep_learned",
            skips="past_people",
            why="after",
        ),
        Do("keep_learned", does=_keep_learned, then="learned"),
        Tell("learned", then="past_people"),
        Ask(
            "who",
            reads=lines(MOST_MET, LABEL),
            saves_as="names",
            then="save",
            skips="past_people",
            why="contact",
        ),
        Do("save", does=_save_names, then="remember"),
        Do("remember", does=_remember, then="walk"),
        Way("walk", then=Into("event_person", then="past_people", with_=_one_by_one)),
        Do(
            "past_people",
            # Kept only here, so that Back from the names leads to the number.
            does=lambda told: _noted(told, talked=told.text("talked")),
            then=AFTER_PEOPLE,
        ),
        Choose(
            "mission",
            options=dict.fromkeys(("reached", "part", "later_on"), "keep_mission"),
            saves_as="mission_was",
            skips="rate_door",
            tells={"mission": _mission},
        ),
        Do(
            "keep_mission",
            does=lambda told: _noted(told, mission_was=told.text("mission_was")),
            then="rate_door",
        ),
        Way(
            "rate_door",
            then=Fork(
                _may_rate,
                {
                    "rate": Into("event_rate", then="next_door", with_=_about),
                    "next_door": "next_door",
                },
            ),
        ),
        Way("next_door", then=Fork(_has_met, ("thank", "done"))),
        Many(
            "thank",
            of=_met_people,
            most=MOST_MET,
            then="ask",
            skips="ask",
        ),
        Way("ask", then=Into("ask_remind", then="plan")),
        Do("plan", does=_plan, then=Fork(may_remind, {"may": "next", "may_not": "alone"})),
        Choose(
            "next",
            options={
                "write": Fork(
                    _whom_to_write,
                    {"whom": "whom", "one": Over("human_msg", with_=_write_first)},
                ),
                "not_now": "later_on",
            },
            tells={
                "people": lambda told: tuple(one.label for one in _chosen(told)),
                "thanks": lambda told: "yes" if _chosen(told) else "no",
                "day": lambda told: told.now.date() + events.NEWS_AFTER,
            },
        ),
        Choose(
            "alone",
            options={
                "write": Fork(
                    _whom_to_write,
                    {"whom": "whom", "one": Over("human_msg", with_=_write_first)},
                ),
                "not_now": "later_on",
            },
        ),
        Pick(
            "whom",
            of=lambda told: listed(_chosen(told) or events.met(told.facts, _sheet(told))),
            then=Over("human_msg", with_=_write_picked),
        ),
        End("later_on"),
        End("done"),
        End("gone", silent=True),
    ),
)  # fmt: skip


# Somebody they met, the short way


def _left(told: Told) -> tuple[Value, ...]:
    value = told.get("left", ())
    return value if isinstance(value, tuple) else ()


def _person(told: Told) -> Contact | None:
    """Whose turn it is, when we know who that is."""
    ref = told.ref("contact")
    first = _left(told)[0] if _left(told) else None
    ref = ref or (first if isinstance(first, Ref) else None)
    return told.facts.contact(ref.id) if ref else None


def _name_now(told: Told) -> str:
    first = _left(told)[0] if _left(told) else ""
    return first if isinstance(first, str) else ""


def _how_far(told: Told) -> str:
    if not _left(told) or not _sheet(told).id:
        return "end"
    if _person(told):
        return "topic"
    return "same" if _namesake(told, _name_now(told)) else "again"


def _next_one(told: Told) -> Answers:
    return {**_about(told), "left": _left(told)[1:]}


def _met_again(told: Told) -> tuple[Effect, ...]:
    contact = _namesake(told, _name_now(told))
    if contact is None:
        return ()
    after = rhythm.had_contact(contact, min(_day(told), told.now.date()))
    return (
        LogContact(ref_of(contact), "met"),
        *moved(told, contact, after),
        *_noted(told, people=_with_people(told, contact)),
    )


def _met_newly(told: Told) -> tuple[Effect, ...]:
    return (_somebody_new(told, _name_now(told)),)


def _join(told: Told) -> tuple[Effect, ...]:
    contact = _person(told)
    if contact is None:
        return ()
    met = LogContact(ref_of(contact), "met")
    return (met, *_noted(told, people=_with_people(told, contact)))


def _keep_topic(told: Told) -> tuple[Effect, ...]:
    contact = _person(told)
    return written(contact, replace(contact, topics=told.text("topics"))) if contact else ()


def _comes_up(contact: Contact, today: date) -> date | None:
    return promise_comes_up(contact.promise_due, contact.promised_by, today)


def _keep_promise(told: Told) -> tuple[Effect, ...]:
    contact, due = _person(told), told.get("promise_due", None)  # type: ignore[arg-type]  # no day
    if contact is None or not told.text("promise"):
        return ()
    day = due if isinstance(due, date) else None
    after = replace(
        contact,
        promise=told.text("promise"),
        promised_by=told.text("promised_by"),
        promise_due=day,
    )
    before = _comes_up(after, told.now.date())
    if before is not None and (contact.next_due is None or before < contact.next_due):
        after = replace(after, next_due=before)
    return written(contact, after)


PERSON = Scene(
    "event_person",
    needs=("contacts", "sheets"),
    given=("about", "left"),
    screens=(
        Way("door", then=Fork(_how_far, ("end", "topic", "same", "again"))),
        Choose(
            "same",
            options={"yes": "met_again", "no": "met_newly"},
            tells={"contact": _name_now},
        ),
        Do("met_again", does=_met_again, then="noted"),
        Tell("noted", tells={"contact": _name_now}, then="again"),
        Do("met_newly", does=_met_newly, saves_as="contact", then="join"),
        Do("join", does=_join, then="topic"),
        Ask(
            "topic",
            reads=words(TOPIC),
            saves_as="topics",
            then="keep_topic",
            skips="promise",
            options={"enough": "end"},
            tells={"contact": lambda told: label_of(_person(told))},
            why="contact",
        ),
        Do("keep_topic", does=_keep_topic, then="promise"),
        Choose(
            "promise",
            options={"none": "again", "me": "mine", "them": "theirs"},
            saves_as="promised_by",
            skips="again",
            tells={"contact": lambda told: label_of(_person(told))},
            why="promise",
        ),
        Ask("mine", reads=words(PROMISE), saves_as="promise", then="until", skips="again"),
        Ask("theirs", reads=words(PROMISE), saves_as="promise", then="until", skips="again"),
        Day(
            "until",
            offers={"three_days": 3, "one_week": 7},
            from_=0,
            to=HALF_A_YEAR,
            saves_as="promise_due",
            then="keep_promise",
            options={"no_day": "keep_promise"},
            skips="keep_promise",
        ),
        Do("keep_promise", does=_keep_promise, then="again"),
        Way("again", then=Over("event_person", with_=_next_one)),
        End("end", silent=True),
    ),
)


# How it was: six taps, each of which can be skipped


def _rate(told: Told) -> tuple[Effect, ...]:
    sheet = _sheet(told)
    given = {name: told.number(name) for name in CRITERIA if told.number(name)}
    again = told.text("again")
    if sheet.about is None or not (given or again):
        return ()
    rated = RatePost(Ref(*sheet.about), given, again)
    return (rated, *_noted(told, rated="yes"))


def _criterion(name: str, then: str) -> Number:
    return Number(
        name, low=1, high=5, then=then, skips=True, options={"enough": "rate"}, why="rate"
    )


RATE = Scene(
    "event_rate",
    needs=("sheets",),
    given=("about",),
    screens=(
        Tell("how", tells=TITLE, then=CRITERIA[0]),
        *(
            _criterion(name, then)
            for name, then in zip(CRITERIA, (*CRITERIA[1:], "go_again"), strict=True)
        ),
        Choose(
            "go_again",
            options={"yes": "rate", "no": "rate"},
            saves_as="again",
            skips="rate",
            why="rate",
        ),
        Do("rate", does=_rate, then="thanks"),
        End("thanks"),
    ),
)


# They were not


def _count_barriers(told: Told) -> tuple[Effect, ...]:
    return tuple(CountOne(f"barrier-{one}") for one in told.many("what") if one in BARRIERS)


BARRIER = Scene(
    "event_barrier",
    needs=("sheets",),
    given=("about",),
    keeps_place=False,
    screens=(
        _door("not_there"),
        Do("not_there", does=_came("no"), then="what"),
        Many("what", of=BARRIERS, most=len(BARRIERS), then="count", skips="help", why="barrier"),
        Do("count", does=_count_barriers, then="help"),
        Choose(
            "help",
            options={
                "company": Into("match_companion", then="end"),
                **dict.fromkeys(EASIER, "count_help"),
                "nothing": "fine",
            },
            saves_as="easier",
            skips="fine",
        ),
        Do(
            "count_help",
            does=lambda told: (CountOne(f"easier-{told.text('easier')}"),),
            # Whoever never chose what to hear of is asked that first.
            then=Fork(
                lambda told: "look" if told.facts.person.feed_rhythm else "list", ("look", "list")
            ),
        ),
        Tell("look", then="list"),
        Way("list", then=Over("feed_list")),
        End("fine"),
        End("end", silent=True),
        End("gone", silent=True),
    ),
)

OFF = Scene(
    "event_off",
    needs=("sheets",),
    given=("about",),
    keeps_place=False,
    screens=(
        _door("keep"),
        Do("keep", does=_came("cancelled"), then="sorry"),
        End("sorry"),
        End("gone", silent=True),
    ),
)


# They cannot go


def _cannot(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("about")
    noted = _came("cannot")(told) if _sheet(told).id else ()
    if ref is None or ref.kind != "post":
        return noted
    return (MarkPost(ref, "not_for_me", "cannot_go"), CancelReminders(ref), *noted)


def _page(told: Told) -> str:
    ref = told.ref("about")
    post = told.facts.post(ref.id) if ref and ref.kind == "post" else None
    return post.url if post else ""


CANCEL = Scene(
    "event_cancel",
    needs=("sheets", "posts"),
    given=("about",),
    keeps_place=False,
    screens=(
        Do("note", does=_cannot, then="fine"),
        Choose(
            "fine",
            options={"show": Over("feed_list"), "not_now": "end"},
            links={"page": _page},
            tells={"page": lambda told: "yes" if _page(told) else "no"},
        ),
        End("end"),
    ),
)


# The days after


def _pick(name: str, of: Callable[[Told], tuple[Contact, ...]], then: Over) -> Scene:
    """One of those they met, and on."""
    return Scene(
        name,
        needs=("contacts", "sheets"),
        given=("about",),
        keeps_place=False,
        screens=(
            Way("door", then=Fork(lambda told: "who" if of(told) else "gone", ("who", "gone"))),
            Pick("who", of=lambda told: listed(of(told)), saves_as="whom", then=then),
            End("gone", silent=True),
        ),
    )


def _met(told: Told) -> tuple[Contact, ...]:
    return events.met(told.facts, _sheet(told))


def _to_thank(told: Told) -> tuple[Contact, ...]:
    return events.to_thank(told.facts, _sheet(told))


def _whom(told: Told) -> Answers:
    ref = told.ref("whom")
    return {"about": ref} if ref else {}


def _thanked(told: Told) -> tuple[Effect, ...]:
    today = told.now.date()
    return tuple(
        effect
        for one in _to_thank(told)
        for effect in (
            LogContact(ref_of(one), "message"),
            *moved(told, one, rhythm.greeted(one, today)),
        )
    ) + _noted(told, thank=())


def _own_rhythm(told: Told) -> tuple[Effect, ...]:
    """Nothing new: from now on each of them comes up in a rhythm of their own."""
    today = told.now.date()
    return tuple(
        effect
        for one in _met(told)
        if one.next_due is not None and one.next_due <= today and not one.promise
        for effect in moved(told, one, rhythm.begun(one, one.cadence_days or RHYTHM, today))
    )


WRITE = _pick("event_write", _to_thank, Over("human_msg", with_=_write_picked))
GREET = _pick("event_greet", _met, Over("follow_idea", with_=_whom))
HEARD = _pick("event_heard", _met, Over("contact_log", with_=_whom))
THANKED = Scene(
    "event_thanked",
    needs=("contacts", "sheets"),
    given=("about",),
    keeps_place=False,
    screens=(Do("keep", does=_thanked, then="noted"), End("noted")),
)
QUIET = Scene(
    "event_quiet",
    needs=("contacts", "sheets"),
    given=("about",),
    keeps_place=False,
    screens=(Do("keep", does=_own_rhythm, then="fine"), End("fine")),
)

SCENES: tuple[Scene, ...] = (
    ASK, TALKED, PERSON, RATE, BARRIER, OFF, CANCEL, WRITE, GREET, HEARD, THANKED, QUIET,
)  # fmt: skip


def _labels(people: tuple[Contact, ...]) -> Value:
    return tuple(one.label for one in people)


def _has_mission(told: Told) -> Value:
    return "yes" if _sheet(told).text("mission") else "no"


MISSION: dict[str, Callable[[Told], Value]] = {
    "mission": _mission,
    "has": _has_mission,
}
"""What the card before an event says about their small plan."""

CARDS: tuple[Card, ...] = (
    Card(
        "event_tomorrow",
        kind="sheet",
        needs=("sheets",),
        tells={
            **TITLE,
            **MISSION,
            "when": lambda told: "today" if _day(told) <= told.now.date() else "other",
            "day": _day,
        },
        choices={
            "intro": "human_intro_card",
            "company": "match_companion",
            "cannot": "event_cancel",
        },
    ),
    Card(
        "event_after",
        kind="sheet",
        needs=("sheets",),
        tells=TITLE,
        choices={"yes": "event_talked", "no": "event_barrier", "cancelled": "event_off"},
    ),
    Card(
        "event_thanks",
        kind="sheet",
        needs=("contacts", "sheets"),
        tells={**TITLE, "people": lambda told: _labels(_to_thank(told))},
        choices={"write": "event_write", "done": "event_thanked", "skip": "thanks_skip"},
    ),
    Card(
        "event_news",
        kind="sheet",
        needs=("contacts", "sheets"),
        tells={**TITLE, "people": lambda told: _labels(_met(told))},
        choices={"news": "event_heard", "write": "event_greet", "none": "event_quiet"},
    ),
)
