"""My people: who they are, when we last spoke, and what comes next.

    contact_list --> contact_card --> contact_log     I had contact
         |                |---------> contact_change  name, note, promise, rhythm
         v                `---------> contact_delete
    contact_add --> contact_place --> contact_next    the next date, and the first promise

They belong to the person alone. contact_next is where every date of a contact is kept: it
asks once whether we may remind, and says honestly what will happen. (Content design, 8, 13.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from dialogs import exchange, rhythm
from dialogs.answers import words
from dialogs.facts import Contact
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
    Scene,
    Tell,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.people import (
    about,
    changing,
    door,
    due,
    everybody,
    in_time,
    label_of,
    moved,
    promise_comes_up,
    ref_of,
    who,
    with_about,
    written,
)
from dialogs.scenes.writing import unpacked
from dialogs.slips import folded
from dialogs.wishes import DropContact, LogContact, Remind, SaveContact, SendFile

LABEL, TOPIC, PROMISE, NOTE = 40, 60, 140, 200
PROMISE_DUE, THANKS_DUE, TOLD_AFTER = timedelta(3), timedelta(1), timedelta(30)
WEEK, MONTH, QUARTER = timedelta(7), timedelta(30), timedelta(91)
PLACES_MET = ("event", "course", "work", "neighbour", "online", "through")
BANDS = ("week", "month", "year", "longer", "never")
WAYS = ("met", "call", "message", "online")
BENEFITS = ("information", "advice", "job_tip", "introduction", "language", "nice")
TALKED = ("met", "call", "message")
A_LIST = 5
"""People on one page, so that all one does with them fits beside it on a small phone."""
THE_CONTACT: dict[str, Callable[[Told], Value]] = {"contact": who}


UNTIL = {"three_days": 3, "one_week": 7}


def until(then: str) -> Day:
    """Until when something is promised; a day is welcome and not needed."""
    return Day(
        "until",
        offers=UNTIL,
        from_=0,
        saves_as="promise_due",
        then=then,
        options={"no_day": then},
        skips=then,
        why="promise",
    )


def _promise_day(told: Told) -> date | None:
    day = told.answers.get("promise_due")
    return day if isinstance(day, date) and told.text("promise") else None


def in_days(span: timedelta) -> Callable[[Told], Answers]:
    """Open `contact_next` with a date so many days from today."""
    return lambda told: {**with_about(told), "due": told.now.date() + span}


def only_them(told: Told) -> Answers:
    """Open `follow_rhythm` for this one contact."""
    ref = told.ref("about")
    return {"who": (ref,) if ref else ()}


# The list


def _unknown_name(text: str, told: Told) -> Value:
    """With nobody here yet, a typed name is the first one; later it is a search."""
    if told.facts.contacts:
        raise NotUnderstood("answer-not-in-list")
    return words(LABEL)(text, told)


LIST = Scene(
    "contact_list",
    needs=("contacts",),
    screens=(
        Pick(
            "list",
            of=everybody,
            saves_as="about",
            or_new=_unknown_name,
            then=Fork(
                lambda told: "card" if told.ref("about") else "new",
                {
                    "card": Into("contact_card", with_=with_about),
                    "new": Into("contact_add", with_=lambda told: {"label": told["about"]}),
                },
            ),
            options={
                "add": Into("contact_add"),
                "closer": Into("exchange_menu"),
                "home": Over("menu"),
            },
            page=A_LIST,
            when={
                "closer": lambda told: bool(told.facts.contacts),
                "home": lambda told: not told.facts.contacts,
            },
            tells={
                "count": lambda told: len(everybody(told)),
                "due": lambda told: len(due(told)),
                "people": due,
            },
            why="contact",
        ),
    ),
)


# Somebody new


def _new_label(told: Told) -> Value:
    contact = about(told)
    return contact.label if contact else told.text("label")


def _namesake(told: Told) -> Contact | None:
    wanted = folded(told.text("label"))
    return next((one for one in told.facts.contacts if folded(one.label) == wanted), None)


def _first_missing(told: Told) -> str:
    if about(told):
        return "known"
    if not told.text("label"):
        return "name"
    return "same" if _namesake(told) else _where(told)


def _where(told: Told) -> str:
    return "about" if told.text("where_met") else "where"


def _after_where(told: Told) -> str:
    """In the middle of something else a name is enough; the rest can be told later."""
    return "save" if told.number("short") else "about"


def _after_save(told: Told) -> str:
    return "told" if told.number("short") else "place"


def _that_one(told: Told) -> Answers:
    namesake = _namesake(told)
    return {"about": ref_of(namesake)} if namesake else {}


def _whose_promise(told: Told) -> str:
    return told.text("promised_by") if told.text("promise") else ""


def _save_middle(told: Told) -> tuple[Effect, ...]:
    """Who brings people together is worth remembering too."""
    return (SaveContact({"label": told.text("through")}),)


def _middle(told: Told) -> Contact | None:
    ref = told.ref("through")
    return told.facts.contact(ref.id) if ref else None


def _save(told: Told) -> tuple[Effect, ...]:
    through = told.ref("through")
    changes: dict[str, Value] = {
        "label": told.text("label"),
        "where_met": told.text("where_met"),
        "topics": told.text("topics"),
        "promise": told.text("promise"),
        "promised_by": _whose_promise(told),
    }
    if through is not None:
        changes["through"] = through.id
    if day := _promise_day(told):
        changes["promise_due"] = day
    return (SaveContact(changes),)


def _ask_later_whether_they_know(told: Told) -> tuple[Effect, ...]:
    contact = about(told)
    if contact is None or not told.facts.person.may_remind:
        return ()
    return (Remind(ref_of(contact), "told", told.now.date() + TOLD_AFTER),)


def _promise_first(told: Told) -> Answers:
    """A promise comes round on its day, or in three days; without one the news of a week."""
    return _by_promise(told) if told.text("promise") else in_days(WEEK)(told)


def _by_promise(told: Told) -> Answers:
    """In time for what was promised; today is too soon to be reminded."""
    today = told.now.date()
    day = promise_comes_up(_promise_day(told), told.text("promised_by"), today)
    ahead = {"due": day or today + timedelta(1)} if _promise_day(told) else {}
    return {**in_days(PROMISE_DUE)(told), **ahead}


def _promise_too(told: Told) -> Answers:
    return {**_by_promise(told), "too": 1}


def _week_or_promise(told: Told) -> Answers:
    """In a week as they said, or earlier for a promise with a nearer day."""
    day, week = _promise_day(told), told.now.date() + WEEK
    return _by_promise(told) if day and day < week else in_days(WEEK)(told)


AFTER_WHERE = Fork(_after_where, ("save", "about"))

ADD = Scene(
    "contact_add",
    needs=("contacts",),
    screens=(
        Way(
            "door",
            then=Fork(_first_missing, ("known", "name", "same", "where", "about")),
        ),
        End("known", returns="about", tells=THE_CONTACT),
        Ask(
            "name",
            reads=words(LABEL),
            saves_as="label",
            then=Fork(
                lambda told: "same" if _namesake(told) else _where(told),
                ("same", "where", "about"),
            ),
            why="contact",
        ),
        Choose(
            "same",
            options={
                "yes": Over("contact_add", with_=_that_one),
                "no": Fork(_where, ("where", "about")),
                "rename": "name",
            },
            tells={"contact": lambda told: label_of(_namesake(told))},
        ),
        Choose(
            "where",
            options={
                **dict.fromkeys(PLACES_MET, AFTER_WHERE),
                "through": "through",
            },
            saves_as="where_met",
            skips=AFTER_WHERE,
            tells={"contact": _new_label},
            why="contact",
        ),
        Pick(
            "through",
            of=everybody,
            or_new=words(LABEL),
            then=Fork(
                lambda told: _after_where(told) if told.ref("through") else "middle",
                ("about", "save", "middle"),
            ),
            skips=AFTER_WHERE,
            tells={"contact": _new_label},
        ),
        Do("middle", does=_save_middle, saves_as="through", then="middle_too"),
        Tell(
            "middle_too",
            tells={"through": lambda told: label_of(_middle(told))},
            then=AFTER_WHERE,
        ),
        Ask(
            "about",
            reads=words(TOPIC),
            saves_as="topics",
            then="promise",
            skips=True,
            tells={"contact": _new_label},
            why="contact",
        ),
        Choose(
            "promise",
            options={"none": "save", "me": "mine", "them": "theirs"},
            saves_as="promised_by",
            skips="save",
            why="promise",
        ),
        Ask("mine", reads=words(PROMISE), saves_as="promise", then="until", skips="save"),
        Ask("theirs", reads=words(PROMISE), saves_as="promise", then="until", skips="save"),
        until("save"),
        Do(
            "save",
            does=_save,
            saves_as="about",
            then=Fork(_after_save, ("told", "place")),
        ),
        Way("place", then=Into("contact_place", then="next", with_=with_about)),
        Choose(
            "next",
            options={
                "thanks": Into(
                    "human_msg",
                    then="promised",
                    with_=lambda told: {**with_about(told), "type": "m5"},
                ),
                "week": Into("contact_next", then="told", with_=_week_or_promise),
                "keep": "told",
                "suggest": Into("follow_rhythm", then="suggested", with_=only_them),
            },
            tells=THE_CONTACT,
            why="rhythm",
        ),
        Way("promised", then=Into("contact_next", then="told", with_=_promise_first)),
        Way(
            "suggested",
            then=Fork(
                lambda told: "promise_due" if told.text("promise") else "told",
                ("promise_due", "told"),
            ),
        ),
        Way("promise_due", then=Into("contact_next", then="told", with_=_promise_too)),
        Do("told", does=_ask_later_whether_they_know, then="saved"),
        End("saved", returns="about", tells=THE_CONTACT),
    ),
)


# Four taps: where they belong, how close, how local, how long ago


def _placed(told: Told) -> tuple[Effect, ...]:
    contact = about(told)
    if contact is None:
        return ()
    answers = {name: told.text(name) for name in ("helix", "tie", "local", "last_band")}
    known: dict[str, str] = {name: said for name, said in answers.items() if said}
    return written(contact, replace(contact, **known))  # type: ignore[arg-type]  # four texts


PLACE = Scene(
    "contact_place",
    needs=("contacts",),
    screens=(
        door("helix", otherwise="who"),
        Pick("who", of=everybody, saves_as="about", then="helix", options={"leave_it": "kept"}),
        Choose(
            "helix",
            options=dict.fromkeys(("public", "school", "company", "community", "unsure"), "tie"),
            saves_as="helix",
            skips="tie",
            tells=THE_CONTACT,
            why="place",
        ),
        Choose(
            "tie",
            options=dict.fromkeys(("close", "well", "little", "unmet"), "local"),
            saves_as="tie",
            skips="local",
            tells=THE_CONTACT,
            why="place",
        ),
        Choose(
            "local",
            options=dict.fromkeys(("local", "new", "both", "abroad"), "last"),
            saves_as="local",
            skips="last",
            tells=THE_CONTACT,
            why="place",
        ),
        Choose(
            "last",
            options=dict.fromkeys(BANDS, "keep"),
            saves_as="last_band",
            skips="keep",
            tells=THE_CONTACT,
            why="place",
        ),
        Do("keep", does=_placed, then="kept"),
        End("kept", silent=True),
    ),
)


# The next date, and the promise that goes with it


def _due_day(told: Told) -> Value:
    """The day as it will be kept: where we write, no silent day is named."""
    day, person = told.get("due"), told.facts.person
    if not isinstance(day, date) or not person.may_remind:
        return day
    return rhythm.day_we_write(day, person)


def _dated(told: Told) -> tuple[Effect, ...]:
    contact, day = about(told), _due_day(told)
    if contact is None or not isinstance(day, date):
        return ()
    after = rhythm.planned(contact, day)
    if told.number("cadence"):
        after = replace(after, cadence_days=told.number("cadence"))
    return moved(told, contact, after)


def _how_it_is_said(told: Told) -> str:
    """After a day for the rhythm, the day of a promise is one more and not another one."""
    if not told.facts.person.may_remind:
        return "unpromised"
    return "too" if told.number("too") else "promised"


NEXT = Scene(
    "contact_next",
    needs=("contacts",),
    given=("about", "due"),
    screens=(
        door("ask"),
        Way("ask", then=Into("ask_remind", then="keep")),
        Do(
            "keep",
            does=_dated,
            then=Fork(_how_it_is_said, ("promised", "too", "unpromised")),
        ),
        Tell("too", tells={"contact": who, "due": _due_day}, then="gone"),
        Tell("promised", tells={"contact": who, "due": _due_day}, then="gone"),
        Tell("unpromised", tells=THE_CONTACT, then="gone"),
        End("gone", silent=True),
    ),
)


# One contact


def _of(tells: Callable[[Contact], Value]) -> Callable[[Told], Value]:
    return lambda told: tells(contact) if (contact := about(told)) else ""


def _met(told: Told) -> Value:
    """Where and through whom."""
    contact = about(told)
    if contact is None:
        return ""
    middle = told.facts.contact(contact.through or 0)
    if contact.where_met == "through":
        where = "through" if middle else "someone"
    else:
        where = contact.where_met if contact.where_met in PLACES_MET else "unknown"
    return Word(f"contact-met.{where}", (("through", middle.label),) if middle else ())


def _known(told: Told) -> Value:
    """Where they met, and what was noted: the topic of their talk and the person's own note."""
    contact, met = about(told), _met(told)
    if contact is None or not (contact.topics or contact.note):
        return met
    kind = "both" if contact.topics and contact.note else "topics" if contact.topics else "note"
    said: tuple[tuple[str, Value], ...] = (("topics", contact.topics), ("note", contact.note))
    return Word(f"contact-known.{kind}", (("met", met), *said))


def _last(contact: Contact) -> Value:
    if contact.last_contact:
        return Word("contact-last.day", (("day", contact.last_contact),))
    return Word(f"contact-last.{contact.last_band if contact.last_band in BANDS else 'unknown'}")


def _promise(contact: Contact) -> Value:
    if not contact.promise:
        return Word("contact-promise.none")
    by = "me" if contact.promised_by == "me" else "them"
    known: tuple[tuple[str, Value], ...] = (("promised", contact.promise),)
    if contact.promise_due:
        return Word(f"contact-promise.{by}_day", (*known, ("due", contact.promise_due)))
    return Word(f"contact-promise.{by}", known)


def _until_gone(contact: Contact) -> Word:
    day = exchange.gone_on(contact)
    return Word("contact-next.gone", (("day", day),)) if day else Word("contact-next.archived")


def _was_copied(told: Told, contact: Contact) -> bool:
    """Whether a message to them was copied, and we are going to ask if it was sent."""
    mine = (one for one in told.facts.drafts if one.contact == contact.id)
    return told.facts.person.may_remind and any(unpacked(one).get("copied") for one in mine)


def _next(told: Told) -> Value:
    contact, today = about(told), told.now.date()
    if contact is None:
        return ""
    if rhythm.state_on(contact, today) == "resting":
        return Word("contact-next.resting")
    if contact.state == "archived":
        return _until_gone(contact)
    if contact.state == "waiting":
        return Word("contact-next.waiting")
    if _was_copied(told, contact):
        return Word("contact-next.written")
    if contact.next_due is None:
        return Word("contact-next.none")
    if contact.next_due <= today:
        return Word("contact-next.now")
    return Word("contact-next.day", (("day", contact.next_due),))


ON_THE_CARD: dict[str, Callable[[Told], Value]] = {
    "contact": who,
    "met": _known,
    "last": _of(_last),
    "promise": _of(_promise),
    "next": _next,
    "exchange": exchange.line,
    "has": exchange.has_line,
}


def _rests(told: Told) -> bool:
    contact = about(told)
    asleep = ("resting", "archived")
    return bool(contact and rhythm.state_on(contact, told.now.date()) in asleep)


def _is_archived(told: Told) -> bool:
    contact = about(told)
    return bool(contact and contact.state == "archived")


def _card_file(told: Told) -> tuple[Effect, ...]:
    contact = about(told)
    return (SendFile("vcard", ref_of(contact)),) if contact else ()


CARD = Scene(
    "contact_card",
    needs=("contacts", "sheets", "logs", "drafts"),
    given=("about",),
    keeps_place=False,
    screens=(
        door("view"),
        Choose(
            "view",
            options={
                "had": Into("contact_log", with_=with_about),
                "write": Into("human_msg", with_=with_about),
                "change": Into("contact_change", with_=with_about),
                "rest": "rest",
                "wake": Into("follow_rhythm", with_=only_them),
                "delete": Into("contact_delete", then="door", with_=with_about),
                "other": "other",
            },
            when={"rest": lambda told: not _rests(told), "wake": _rests},
            tells=ON_THE_CARD,
            why="contact",
        ),
        Do("rest", does=changing(lambda contact, today: rhythm.rested(contact)), then="rested"),
        End("rested", tells=THE_CONTACT),
        Choose(
            "other",
            options={
                "came": Into("exchange_log", then="door", with_=with_about),
                "file": "file",
                "archive": "archive",
                "unarchive": "unarchive",
            },
            when={"archive": lambda told: not _is_archived(told), "unarchive": _is_archived},
            tells=THE_CONTACT,
        ),
        Do("file", does=_card_file, then="filed"),
        Tell("filed", tells=THE_CONTACT, then="door"),
        Do("archive", does=changing(lambda one, today: rhythm.archived(one)), then="archived"),
        End("archived", tells=THE_CONTACT),
        Do(
            "unarchive",
            does=changing(lambda one, today: rhythm.unarchived(one)),
            then="unarchived",
        ),
        End("unarchived", tells=THE_CONTACT),
        End("gone", silent=True),
    ),
)

DELETE = Scene(
    "contact_delete",
    needs=("contacts",),
    given=("about",),
    keeps_place=False,
    screens=(
        door("sure"),
        Choose("sure", options={"yes": "drop", "no": "kept"}, tells=THE_CONTACT),
        Do("drop", does=lambda told: (DropContact(told["about"]),), then="dropped"),  # type: ignore[arg-type]  # a Ref
        End("dropped"),
        End("kept", tells=THE_CONTACT),
        End("gone", silent=True),
    ),
)


# Changing what we know


def _noted(name: str, answer: str) -> Do:
    """Write one answer down at the contact."""

    def act(told: Told) -> tuple[Effect, ...]:
        contact = about(told)
        if contact is None:
            return ()
        return written(contact, replace(contact, **{answer: told.text(answer)}))  # type: ignore[arg-type]  # a text

    return Do(name, does=act, then="saved")


def _promise_done(contact: Contact, today: date) -> Contact:
    return replace(contact, promise="", promised_by="", promise_due=None)


def _new_promise(told: Told) -> tuple[Effect, ...]:
    contact = about(told)
    if contact is None:
        return ()
    promise, by, day = told.text("promise"), told.text("promised_by"), _promise_day(told)
    return written(contact, replace(contact, promise=promise, promised_by=by, promise_due=day))


def _without_note(contact: Contact, today: date) -> Contact:
    return replace(contact, note="")


CHANGE = Scene(
    "contact_change",
    needs=("contacts",),
    given=("about",),
    screens=(
        door("what", otherwise="end"),
        Choose(
            "what",
            options={
                "name": "name",
                "note": "note",
                "talk": "talk",
                "promise": Fork(
                    _of(lambda contact: "promise" if contact.promise else "whose"),  # type: ignore[arg-type]  # names of screens
                    ("promise", "whose"),
                ),
                "rhythm": Into("follow_rhythm", then="end", with_=only_them),
                "place": Into("contact_place", then="saved", with_=with_about),
            },
            tells=THE_CONTACT,
        ),
        Ask("name", reads=words(LABEL), saves_as="label", then="rename", tells=THE_CONTACT),
        _noted("rename", "label"),
        Ask(
            "note",
            reads=words(NOTE),
            then="keep_note",
            options={"empty": "empty_note"},
            when={"empty": lambda told: bool((contact := about(told)) and contact.note)},
            tells={
                "contact": who,
                "has": _of(lambda contact: "yes" if contact.note else "no"),
                "before": _of(lambda contact: contact.note),
            },
            why="contact",
        ),
        _noted("keep_note", "note"),
        Do("empty_note", does=changing(_without_note), then="saved"),
        Ask("talk", reads=words(TOPIC), saves_as="topics", then="keep_talk", tells=THE_CONTACT),
        _noted("keep_talk", "topics"),
        Choose(
            "promise",
            options={"kept": "promise_done", "other": "whose"},
            tells={
                "by": _of(lambda contact: contact.promised_by or "them"),
                "promised": _of(lambda contact: contact.promise),
            },
        ),
        Do("promise_done", does=changing(_promise_done), then="saved"),
        Choose("whose", options={"me": "mine", "them": "theirs"}, saves_as="promised_by"),
        Ask("mine", reads=words(PROMISE), saves_as="promise", then="until"),
        Ask("theirs", reads=words(PROMISE), saves_as="promise", then="until"),
        until("keep_promise"),
        Do("keep_promise", does=_new_promise, then="promise_due"),
        Way("promise_due", then=Into("contact_next", then="end", with_=_by_promise)),
        Tell("saved", then="end"),
        End("end", silent=True),
    ),
)


# They had contact


def _keeps_promise(told: Told) -> bool:
    return told.text("kept") == "kept"


def _log(told: Told) -> tuple[Effect, ...]:
    contact = about(told)
    if contact is None:
        return ()
    today, how = told.now.date(), told.text("how")
    after = rhythm.had_contact(contact, today)
    if told.text("topics"):
        after = replace(after, topics=told.text("topics"))
    if _keeps_promise(told):
        after = _promise_done(after, today)
    after = in_time(after, today)
    worth_it = how == "met" or (how == "call" and bool(_benefits(told)))
    thank = worth_it and told.facts.person.may_remind
    return (
        LogContact(ref_of(contact), how, _benefits(told)),
        *moved(told, contact, after),
        *((Remind(ref_of(contact), "thanks", today + THANKS_DUE),) if thank else ()),
    )


def _benefits(told: Told) -> tuple[str, ...]:
    return told.many("what") if "what" in told.answers else ()


def _may_be_quicker(told: Told) -> str:
    contact = about(told)
    offer = contact and rhythm.may_be_quicker(contact, told.text("how"), _benefits(told))
    return "sooner" if offer else "next"


def _what_is_known(told: Told) -> str:
    """Who it was and in which way may be known from what they were asked about."""
    if about(told) is None:
        return "who"
    return "what" if told.text("how") in WAYS else "how"


def _open_promise(told: Told) -> str:
    contact = about(told)
    return "promise" if contact and contact.promise else "write"


def _after_what(told: Told) -> str:
    return "topic" if told.text("how") in TALKED else _open_promise(told)


AFTER_WHAT = Fork(_after_what, ("topic", "promise", "write"))
AFTER_TOPIC = Fork(_open_promise, ("promise", "write"))


def _no_plan(contact: Contact, today: date) -> Contact:
    return replace(contact, next_due=None)


def _by_rhythm(told: Told) -> Answers:
    contact = about(told)
    day = contact.next_due if contact and contact.next_due else told.now.date() + MONTH
    return {**with_about(told), "due": day}


def _has_rhythm(told: Told) -> bool:
    contact = about(told)
    return bool(contact and contact.cadence_days and contact.next_due)


LOG = Scene(
    "contact_log",
    needs=("contacts",),
    screens=(
        Way("door", then=Fork(_what_is_known, ("how", "what", "who"))),
        Pick("who", of=everybody, saves_as="about", then="how", options={"leave_it": "gone"}),
        Choose(
            "how",
            options=dict.fromkeys(WAYS, "what"),
            saves_as="how",
            tells=THE_CONTACT,
            why="contact",
        ),
        Many("what", of=BENEFITS, then=AFTER_WHAT, skips=AFTER_WHAT, why="benefit"),
        Ask("topic", reads=words(TOPIC), saves_as="topics", then=AFTER_TOPIC, skips=AFTER_TOPIC),
        Choose(
            "promise",
            options={"kept": "write", "open": "write"},
            saves_as="kept",
            skips="write",
            tells={
                "by": _of(lambda contact: contact.promised_by or "them"),
                "promised": _of(lambda contact: contact.promise),
            },
        ),
        Do("write", does=_log, then=Fork(_may_be_quicker, ("sooner", "next"))),
        Choose(
            "sooner",
            options={"yes": "quicker", "no": "by_rhythm"},
            tells=THE_CONTACT,
        ),
        Do("quicker", does=changing(rhythm.quicker), then="by_rhythm"),
        # They have just said by which rhythm: the day follows from it and is told.
        Way("by_rhythm", then=Into("contact_next", then="noted", with_=_by_rhythm)),
        Choose(
            "next",
            options={
                "rhythm": Into("contact_next", then="noted", with_=_by_rhythm),
                "week": Into("contact_next", then="noted", with_=in_days(WEEK)),
                "month": Into("contact_next", then="noted", with_=in_days(MONTH)),
                "quarter": Into("contact_next", then="noted", with_=in_days(QUARTER)),
                "none": "no_plan",
            },
            when={"rhythm": _has_rhythm},
            tells={
                "contact": who,
                "due": _of(lambda contact: contact.next_due or ""),
                "planned": lambda told: "yes" if _has_rhythm(told) else "no",
            },
            why="rhythm",
        ),
        Do("no_plan", does=changing(_no_plan), then="noted"),
        End("noted"),
        End("gone", silent=True),
    ),
)


# Do they know?


def _knows(name: str, said: str) -> Scene:
    return Scene(
        name,
        needs=("contacts",),
        given=("about",),
        keeps_place=False,
        screens=(
            door("keep"),
            Do(
                "keep",
                does=changing(lambda contact, today: replace(contact, told=said)),
                then="thanks",
            ),
            End("thanks"),
            End("gone", silent=True),
        ),
    )


TOLD_THEM, WILL_TELL = _knows("contact_told", "yes"), _knows("contact_tell", "will")

SCENES: tuple[Scene, ...] = (
    LIST, ADD, PLACE, NEXT, CARD, DELETE, CHANGE, LOG, TOLD_THEM, WILL_TELL,
)  # fmt: skip
CARDS: tuple[Card, ...] = (
    Card(
        "told",
        kind="contact",
        needs=("contacts",),
        tells=THE_CONTACT,
        choices={"yes": "contact_told", "will": "contact_tell", "delete": "contact_delete"},
    ),
)
