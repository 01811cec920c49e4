"""A message to somebody: chosen, filled, shown in two languages, and sent by the person alone.

    human_msg  type -> to -> (tone) -> slots -> preview -> copied -> "shall I ask in two days?"
    sent_check the card two days later: sent | an answer came | not yet | not needed

The templates are texts of every language, kept in `template.ftl`: the message is shown in the
language of the country and in the person's own. What they fill in stays as they wrote it.
(Content design, 9.)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from dialogs import rhythm
from dialogs.answers import words
from dialogs.coaching import can_show, showing
from dialogs.facts import Contact, Draft, Person
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
    NotUnderstood,
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
from dialogs.people import everybody, label_of, may_remind, moved, ref_of
from dialogs.wishes import DropDraft, LogContact, Remind, SaveDraft

SLOTS: Mapping[str, tuple[str, ...]] = {
    "m1": ("event", "topic", "channel"),
    "m2": ("event", "field"),
    "m3": ("job",),
    "m4": ("field",),
    "m5": ("advice",),
    "m6": ("memory",),
    "howareyou": (),
    "news": ("news",),
    "tip": ("tip",),
    "congratulate": ("reason",),
    "ask": ("question",),
    "meet": ("meeting",),
    "again": (),
}
"""What each message asks for. The first six are chosen here, the others come from an idea."""
CHOSEN = ("m1", "m2", "m3", "m4", "m5", "m6")
ALL_SLOTS = tuple(dict.fromkeys(slot for slots in SLOTS.values() for slot in slots))
OPTIONAL = ("topic",)
SHORTER = tuple(name for name in SLOTS if name != "m4")
"""Messages with one sentence that can be left out."""
FORMAL = ("m1", "m2", "m3", "m4", "m5")
"""Messages that have other words for a first contact, in Flanders."""
WAITS_FOR_NOTHING = ("m5", "news", "tip", "congratulate")
"""Thanks and gifts: no answer is expected, so nobody is asked about one."""
SLOT, LABEL, INVITATION = 80, 40, 200
INVITATION_WORDS = 112
"""The longest fixed part of the invitation note among all languages; a test measures it."""
LEAST = 15
ASK_AFTER, NUDGE_AFTER = timedelta(2), timedelta(3)
HOST_LANGUAGES = {"FI": "fi", "SE": "sv", "NL": "nl", "BE": "nl"}
WRITTEN_IN = ("en", "fi", "nl", "sv")
TONGUES = ("fi", "sv", "nl", "en")
"""The languages of the countries that have templates."""
TEMPLATES = (
    *(f"template-{name}" for name in SLOTS),
    *(f"template-{name}-first" for name in FORMAL),
)


# Who it is for, and in which words


def host_language(person: Person) -> str:
    """The language people around them write in, as far as we have templates; else English."""
    language = person.host_language or HOST_LANGUAGES.get(person.country.upper(), "en")
    return language if language in WRITTEN_IN else "en"


def _contact(told: Told) -> Contact | None:
    ref = told.ref("about") or told.ref("to")
    return told.facts.contact(ref.id) if ref and ref.kind == "contact" else None


def _to(told: Told) -> Value:
    """The name in the greeting."""
    contact = _contact(told)
    return contact.label if contact else (told.text("to") or label_of(None))


def _has_somebody(told: Told) -> bool:
    typed = isinstance(told.get("to"), str) and bool(told.get("to"))
    return typed or _contact(told) is not None


def _type(told: Told) -> str:
    return told.text("type") if told.text("type") in SLOTS else ""


def _tongue(told: Told) -> str:
    """The language they chose for this message, else that of the country."""
    chosen = told.text("tongue")
    return chosen if chosen in WRITTEN_IN else host_language(told.facts.person)


def _is_formal(told: Told) -> bool:
    """In Flanders a first contact is addressed more formally. Elsewhere the words are the same."""
    return told.facts.person.country.upper() == "BE" and _type(told) in FORMAL


def _template(told: Told, language: str) -> str:
    first = language == "nl" and _is_formal(told) and told.text("tone") == "first"
    return f"template-{_type(told)}{'-first' if first else ''}"


def _blocks(told: Told) -> Sequence[tuple[str, str]]:
    """The message in the language of the country, then in the person's own."""
    host, own = _tongue(told), told.facts.person.language
    in_own = (_template(told, own), "")
    return [in_own] if host == own else [(_template(told, host), host), in_own]


# The way through the questions


def _first_question(told: Told) -> str:
    if told.ref("draft"):
        return "keep"
    if _unfinished(told) and not told.text("old"):
        return "old"
    return _next_question(told)


def _next_question(told: Told) -> str:
    if not _type(told):
        return "type"
    if not _has_somebody(told):
        return "to"
    if _is_formal(told) and not told.text("tone"):
        return "tone"
    return (*SLOTS[_type(told)], "keep")[0]


FIRST_SLOTS = tuple(dict.fromkeys((*slots, "keep")[0] for slots in SLOTS.values()))
ON = Fork(_next_question, ("type", "to", "tone", *FIRST_SLOTS))


def _after(slot: str) -> Fork:
    """To the next slot of the same message."""

    def by(told: Told) -> str:
        slots = (*SLOTS[_type(told)], "keep")
        return slots[slots.index(slot) + 1] if slot in slots else "keep"

    nexts = {(*slots, "keep")[slots.index(slot) + 1] for slots in SLOTS.values() if slot in slots}
    return Fork(by, (*sorted(nexts - {"keep"}), "keep"))


def _room(told: Told, slot: str) -> int:
    """How long an answer may be: an invitation note has 200 characters for everything."""
    if _type(told) != "m2":
        return SLOT
    other = {"event": "field", "field": "event"}[slot]
    known = len(str(_to(told))) + len(told.facts.person.name)
    used = len(told.text(other)) if slot == "field" else LEAST
    return max(min(SLOT, INVITATION - INVITATION_WORDS - known - used), LEAST)


def _slot_reader(slot: str) -> Callable[[str, Told], Value]:
    def read(text: str, told: Told) -> Value:
        said = str(words(_room(told, slot))(text, told))
        tidy = said.rstrip(" .!,;:…") if slot != "question" else as_question(said)
        if not tidy:
            raise NotUnderstood("answer-too-short", least=1)
        return tidy

    return read


QUESTION_MARKS = ("?", "\u061f")


def as_question(text: str) -> str:
    """Words without a question mark get the one of their script."""
    tidy = text.rstrip(" .!,;:")
    in_arabic = any("\u0600" <= letter <= "\u06ff" for letter in tidy)
    return tidy if tidy.endswith(QUESTION_MARKS) else tidy + QUESTION_MARKS[in_arabic]


def _as_before(slot: str) -> Callable[[Told], Sequence[Thing]]:
    """What they wrote before, ready to take again."""

    def offer(told: Told) -> Sequence[Thing]:
        said = told.text(slot)
        if not said and slot in ("topic", "memory"):
            contact = _contact(told)
            said = contact.topics if contact else ""
        if not said and slot == "job":
            said = told.facts.latest("intro").text("who")
        return [Thing(said, said)] if said else []

    return offer


def _slot(slot: str) -> Ask:
    return Ask(
        slot,
        reads=_slot_reader(slot),
        then=_after(slot),
        offers=_as_before(slot),
        skips=_after(slot) if slot in OPTIONAL else False,
        tells={"contact": _to},
        why="message",
    )


# What is kept while it is written


def packed(told: Told, **more: str) -> str:
    """The answers of a message as text, so that another day it can be gone on with."""
    names = ("type", "tone", "tongue", *ALL_SLOTS)
    said = {name: told.text(name) for name in names if told.text(name)}
    contact = _contact(told)
    to = {} if contact else {"to": told.text("to")}
    return json.dumps({**said, **to, **more}, ensure_ascii=False, sort_keys=True)


def unpacked(draft: Draft) -> dict[str, str]:
    """The answers kept in a draft; those of a draft nobody can read are none."""
    try:
        data = json.loads(draft.text)
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in data.items()} if isinstance(data, dict) else {}


def _of_draft(draft: Draft) -> Answers:
    kept = {name: said for name, said in unpacked(draft).items() if name != "copied"}
    about = {} if draft.contact is None else {"about": Ref("contact", draft.contact)}
    return {**kept, **about, "draft": Ref("draft", draft.id)}


def _unfinished(told: Told) -> Draft | None:
    """A message that was begun and not copied: for this person, or any when none is named."""
    contact = _contact(told)
    waiting = [
        draft
        for draft in told.facts.drafts
        if unpacked(draft).get("type") in SLOTS and not unpacked(draft).get("copied")
        if contact is None or draft.contact == contact.id
    ]
    return max(waiting, key=lambda draft: draft.id, default=None)


def _go_on(told: Told) -> Answers:
    draft = _unfinished(told)
    return _of_draft(draft) if draft else {}


def _drop_old(told: Told) -> tuple[Effect, ...]:
    draft = _unfinished(told)
    return (DropDraft(Ref("draft", draft.id)),) if draft else ()


def draft_to(draft: Draft | None, told: Told) -> Value:
    """Whom a draft is for."""
    if draft is None:
        return label_of(None)
    if draft.contact is not None:
        return label_of(told.facts.contact(draft.contact))
    return unpacked(draft).get("to") or label_of(None)


def _keep(told: Told) -> tuple[Effect, ...]:
    """The newest words are the draft; an earlier one of the same message goes."""
    contact = _contact(told)
    ref = ref_of(contact) if contact else None
    return (*_drop_own(told), SaveDraft(_type(told), packed(told), ref))


def _drop_own(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("draft")
    return (DropDraft(ref),) if ref and told.facts.draft(ref.id) else ()


# What is shown


def _filled(slot: str) -> Callable[[Told], Value]:
    return lambda told: told.text(slot)


SAID: dict[str, Callable[[Told], Value]] = {
    "contact": _to,
    "country": lambda told: told.facts.person.country.upper(),
    **{slot: _filled(slot) for slot in ALL_SLOTS},
}


def _length(told: Told) -> Value:
    """Short leaves one sentence out: one they skipped, or one too much for an invitation."""
    skipped = _type(told) == "m1" and not told.text("topic")
    return "short" if skipped or _note_length(told) > INVITATION else "full"


def _note_length(told: Told) -> int:
    if _type(told) != "m2":
        return 0
    filled = (str(_to(told)), told.facts.person.name, told.text("event"), told.text("field"))
    return INVITATION_WORDS + sum(len(one) for one in filled)


def _the_draft(told: Told) -> Ref | None:
    ref = told.ref("draft")
    return ref if ref and told.facts.draft(ref.id) else None


def _preview(name: str, length: Callable[[Told], Value], **more: str) -> Choose:
    return Choose(
        name,
        main="copy",
        options={
            "copy": "copied",
            "change": Fork(_first_slot, FIRST_SLOTS),
            "tongue": "tongue",
            **more,
            "coach": showing(_the_draft, then=name),
        },
        when={
            "change": lambda told: bool(SLOTS[_type(told)]),
            "shorter": lambda told: _type(told) in SHORTER and _length(told) == "full",
            "coach": can_show(_the_draft),
        },
        copies=TEMPLATES,
        copied_as=_blocks,
        tells={
            **SAID,
            "length": length,
            "blocks": lambda told: len(_blocks(told)),
            "chosen": lambda told: "yes" if told.text("tongue") else "no",
            "filled": lambda told: "yes" if SLOTS[_type(told)] else "no",
        },
        text="human_msg-preview",
        why="message",
    )


def _first_slot(told: Told) -> str:
    return (*SLOTS[_type(told)], "keep")[0]


# After copying


def _sent(told: Told, contact: Contact, type: str) -> tuple[Effect, ...]:
    """They wrote: we wait for an answer, or count it as contact when none is expected."""
    today = told.now.date()
    if type in WAITS_FOR_NOTHING:
        log = LogContact(ref_of(contact), "message")
        return (log, *moved(told, contact, rhythm.greeted(contact, today)))
    return moved(told, contact, rhythm.wrote(contact, today))


def _finish(told: Told) -> tuple[Effect, ...]:
    """Without a question later we believe that it is sent."""
    contact = _contact(told)
    sent = _sent(told, contact, _type(told)) if contact else ()
    return (*_drop_own(told), *sent)


def _ask_later(told: Told) -> tuple[Effect, ...]:
    """Ask in two days; a date that is due waits for what they will say."""
    if not told.facts.person.may_remind:
        return _finish(told)
    contact, today = _contact(told), told.now.date()
    ref = ref_of(contact) if contact else None
    kept = SaveDraft(_type(told), packed(told, copied="yes"), ref)
    waits: tuple[Effect, ...] = ()
    if contact and contact.next_due and contact.next_due < today + NUDGE_AFTER:
        waits = moved(told, contact, replace(contact, next_due=today + NUDGE_AFTER))
    return (*_drop_own(told), *waits, kept)


def _remind_of_draft(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("draft")
    if ref is None or not told.facts.person.may_remind:
        return ()
    return (Remind(ref, "sent_check", told.now.date() + ASK_AFTER),)


def _where_back(told: Told) -> str:
    """Written for somebody or something: back there. Written as an exercise: that is done."""
    return "end" if "about" in told.answers or "inside" in told.answers else "made"


MADE = Over(
    "tool_done",
    with_=lambda told: {
        "artefact": Word("human-artefact.msg"),
        "affirm": Word("human-affirm.msg"),
        "tool": "human_msg",
    },
)

MESSAGE = Scene(
    "human_msg",
    needs=("contacts", "drafts", "groups", "sheets"),
    screens=(
        Way("door", then=Fork(_first_question, ("old", "type", "to", "tone", *FIRST_SLOTS))),
        Choose(
            "old",
            options={"go_on": Over("human_msg", with_=_go_on), "delete": "drop_old"},
            saves_as="old",
            tells={"contact": lambda told: draft_to(_unfinished(told), told)},
        ),
        Do("drop_old", does=_drop_old, then="dropped"),
        Tell("dropped", then="door"),
        Choose("type", options=dict.fromkeys(CHOSEN, ON), saves_as="type", why="message"),
        Pick(
            "to",
            of=everybody,
            or_new=words(LABEL),
            then=ON,
            why="message",
        ),
        Choose(
            "tone",
            options={"first": ON, "known": ON},
            saves_as="tone",
            tells={"contact": _to},
        ),
        *(_slot(slot) for slot in ALL_SLOTS),
        Do("keep", does=_keep, saves_as="draft", then="preview"),
        Choose("tongue", options=dict.fromkeys(TONGUES, "keep"), saves_as="tongue"),
        _preview("preview", _length, shorter="short"),
        _preview("short", lambda told: "short", longer="preview"),
        Choose(
            "copied",
            options={"yes": Into("ask_remind", then="ask"), "no": "finish"},
            tells={"contact": _to},
        ),
        Do("ask", does=_ask_later, saves_as="draft", then="remind"),
        Do(
            "remind",
            does=_remind_of_draft,
            then=Fork(may_remind, {"may": "will_ask", "may_not": "wont_ask"}),
        ),
        Do("finish", does=_finish, then="done"),
        Tell("will_ask", then="after", tells={"contact": _to}),
        Tell("wont_ask", then="after", tells={"contact": _to}),
        Tell("done", then="after", tells={"contact": _to}),
        Way("after", then=Fork(_where_back, {"end": "end", "made": MADE})),
        End("end", silent=True),
    ),
)


# Two days later


def _draft(told: Told) -> Draft | None:
    ref = told.ref("about")
    return told.facts.draft(ref.id) if ref and ref.kind == "draft" else None


def _addressee(told: Told) -> Contact | None:
    draft = _draft(told)
    return told.facts.contact(draft.contact) if draft and draft.contact is not None else None


def _drop_draft(told: Told) -> tuple[Effect, ...]:
    draft = _draft(told)
    return (DropDraft(Ref("draft", draft.id)),) if draft else ()


def _it_was_sent(told: Told) -> tuple[Effect, ...]:
    draft, contact = _draft(told), _addressee(told)
    if draft is None or contact is None:
        return _drop_draft(told)
    return (*_sent(told, contact, draft.template), *_drop_draft(told))


def _not_needed(told: Told) -> tuple[Effect, ...]:
    """They let it be: the rhythm goes on from today."""
    contact, today = _addressee(told), told.now.date()
    if contact is None or not contact.cadence_days:
        return _drop_draft(told)
    due = rhythm.date_after(today, contact.cadence_days, rhythm.sway(contact.id, today))
    return (*moved(told, contact, rhythm.planned(contact, due)), *_drop_draft(told))


def _reopen(told: Told) -> tuple[Effect, ...]:
    """Not sent yet: the words wait, and are offered when they write to this person again."""
    draft, contact = _draft(told), _addressee(told)
    if draft is None or contact is None:
        return ()
    said = {name: words for name, words in unpacked(draft).items() if name != "copied"}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return (*_drop_draft(told), SaveDraft(draft.template, text, ref_of(contact)))


def _ask_again(told: Told) -> tuple[Effect, ...]:
    ref = told.ref("about")
    if ref is None or not told.facts.person.may_remind:
        return ()
    return (Remind(ref, "sent_check", told.now.date() + NUDGE_AFTER),)


def _to_contact(told: Told) -> Answers:
    contact = _addressee(told)
    return {"about": ref_of(contact), "how": "message"} if contact else {}


def _known(yes: str, no: str) -> Fork:
    return Fork(lambda told: yes if _addressee(told) else no, (yes, no))


def _result(name: str, *screens: Do | Way | Tell | End) -> Scene:
    return Scene(
        name,
        needs=("contacts", "drafts"),
        given=("about",),
        keeps_place=False,
        screens=screens,
    )


SENT = _result("msg_sent", Do("note", does=_it_was_sent, then="noted"), End("noted"))
ANSWERED = _result(
    "msg_answer",
    Way("door", then=_known("log", "drop")),
    Way("log", then=Into("contact_log", then="drop_then", with_=_to_contact)),
    Do("drop_then", does=_drop_draft, then="end"),
    Do("drop", does=_drop_draft, then="nice"),
    End("nice"),
    End("end", silent=True),
)
NOT_YET = _result(
    "msg_not_yet",
    Way("door", then=_known("later", "again")),
    Way("later", then=Into("nudge_later", then="reopen", with_=_to_contact)),
    Do("reopen", does=_reopen, then="end"),
    Do("again", does=_ask_again, then=Fork(may_remind, {"may": "fine", "may_not": "without"})),
    End("fine"),
    End("without"),
    End("end", silent=True),
)
LET_BE = _result("msg_let_be", Do("drop", does=_not_needed, then="fine"), End("fine"))

SCENES: tuple[Scene, ...] = (MESSAGE, SENT, ANSWERED, NOT_YET, LET_BE)
CARDS: tuple[Card, ...] = (
    Card(
        "sent_check",
        kind="draft",
        needs=("contacts", "drafts"),
        tells={"contact": lambda told: draft_to(_draft(told), told)},
        choices={
            "sent": "msg_sent",
            "answer": "msg_answer",
            "not_yet": "msg_not_yet",
            "not_needed": "msg_let_be",
        },
    ),
)
