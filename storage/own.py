"""What somebody may see and do with their own things on their own pages.

    a page --(what they chose)--> the same act of the same scene as in the chat --> wishes --> rows

Nothing here knows a rule of its own: a form gives the answers that the chat would have asked
for, and the scene's own screen says what follows from them. What is not theirs looks like what
is not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any, Final, cast

from dialogs.answers import looks_private
from dialogs.facts import Contact
from dialogs.memory import bookmark_from_json, bookmark_to_json
from dialogs.model import (
    Answers,
    Ask,
    Day,
    Do,
    Into,
    NotUnderstood,
    Over,
    Ref,
    Told,
    Value,
    Wish,
)
from dialogs.scenes.privacy import PURPOSES
from dialogs.slips import read_day
from dialogs.wishes import EraseMe, JoinGroup, LeaveGroup, SendCopy, SendFile
from storage import coming, forgetting, tables
from storage.access import NotTheirs
from storage.facts import load
from storage.granting import Became, Who, grant
from storage.queries import own as ask
from storage.queries import people, staff, talk
from storage.registry import PARTS
from storage.sessions import Viewer
from storage.sql import Db, Row
from storage.turns import World
from storage.words import REACHING

NEEDS: Final = frozenset({"actions", "contacts", "counts", "goals", "groups", "logs", "sheets"})
NOBODY: Final = cast(Row, SimpleNamespace(id=0, channel="pages"))
"""The address of somebody of the staff who never talked with the bot."""
SENDABLE: Final = frozenset({"network_map", "growth"})


@dataclass(frozen=True)
class Mine:
    """Whose pages these are, in which house, and when (UTC)."""

    viewer: Viewer
    world: World
    now: datetime


class NotAgreed(Exception):
    """They have not said yes to the notice: until then nothing is kept for them."""


# Looking


def told(db: Db, mine: Mine) -> Told:
    """All that a scene would know of them."""
    return _told(db, mine, _who(db, mine), {})


def channels(db: Db, mine: Mine) -> frozenset[str]:
    """Where they can be met in the chat: "telegram", "web", "terminal"."""
    return frozenset(one.channel for one in people.doors_of(db, mine.viewer.id) if not one.gone)


def contact(told: Told, id: int) -> Contact:
    """One of their contacts. Raises NotTheirs."""
    found = told.facts.contact(id)
    if found is None:
        raise NotTheirs
    return found


def about(told: Told, ref: Ref) -> Told:
    """The same, with the contact or action a scene is about."""
    return replace(told, answers={"about": ref})


@dataclass(frozen=True)
class Stored:
    """One part of what is kept: how much, and since when; `part` is named in the registry."""

    part: str
    rows: int
    since: datetime | None


_STORED: Mapping[str, tuple[tuple[type[Any], str], ...]] = {
    "contacts": ((tables.Contact, "made_at"),),
    "goals": ((tables.Goal, "made_at"),),
    "steps": ((tables.Sheet, "made_at"), (tables.Action, "made_at")),
    "drafts": ((tables.Draft, "made_at"),),
    "talk": ((tables.Heard, "at"), (tables.ToSend, "made_at")),
    "feed": ((tables.PostMark, "at"),),
    "requests": ((tables.HelpRequest, "at"),),
    "notes": ((tables.Note, "at"),),
    "consents": ((tables.Consented, "at"),),
}


def stored(db: Db, mine: Mine) -> tuple[Stored, ...]:
    """What is kept about them, part by part."""
    found = []
    for part, columns in _STORED.items():
        sizes = [ask.size(db, table, at, mine.viewer.id) for table, at in columns]
        since = [one.since for one in sizes if one.since is not None]
        found.append(Stored(part, sum(one.rows for one in sizes), min(since, default=None)))
    return tuple(found)


@dataclass(frozen=True)
class Looked:
    """Somebody of the staff looked: who, at what (page, list, talk), and when."""

    by: str
    what: str
    at: datetime


def looks(db: Db, mine: Mine) -> tuple[Looked, ...]:
    """Who looked at them, the last first."""
    return tuple(Looked(one.by_name, one.what, one.at) for one in staff.looks(db, mine.viewer.id))


def coach_news(db: Db, mine: Mine) -> tuple[coming.News, ...]:
    """Which coaches came to their groups or left them lately, also for who is not written to."""
    return coming.news(db, mine.viewer.id, mine.now)


@dataclass(frozen=True)
class NoteAbout:
    """What a coach wrote for the person too."""

    by: str
    text: str
    at: datetime


def notes(db: Db, mine: Mine) -> tuple[NoteAbout, ...]:
    """The notes that coaches wrote for the person to read as well."""
    return tuple(
        NoteAbout(one.by_name, one.text, one.at)
        for one in staff.notes(db, mine.viewer.id)
        if one.sees == "person"
    )


@dataclass(frozen=True)
class Answer:
    """What they answered to one question of consent, to which text, and when."""

    purpose: str
    given: bool
    version: str
    at: datetime


def answers(db: Db, mine: Mine) -> Mapping[str, Answer]:
    """The last answer for each purpose."""
    return {
        one.purpose: Answer(one.purpose, one.given, one.version, one.at)
        for one in ask.consents(db, mine.viewer.id)
    }


# Reading what a form brought, as the chat reads what is written


def reads(told: Told, mine: Mine, scene: str, screen: str, text: str) -> str:
    """An answer tidied by the screen that asks for it in the chat. Raises NotUnderstood."""
    asks = mine.world.house.scenes[scene][screen]
    assert isinstance(asks, Ask)
    return str(asks.reads(text, told))


def reads_day(told: Told, mine: Mine, scene: str, screen: str, text: str) -> date:
    """A day within what that screen allows. Raises NotUnderstood."""
    asks = mine.world.house.scenes[scene][screen]
    assert isinstance(asks, Day)
    return read_day(text, asks, told.now.date())


def must_not_be_private(*texts: str) -> None:
    """Numbers and addresses of people better stay outside. Raises NotUnderstood."""
    if any(map(looks_private, texts)):
        raise NotUnderstood("mine-private")


# People


def add_contact(db: Db, mine: Mine, said: Answers, then: str) -> int:
    """Somebody new, as `contact_add` and `contact_place` keep them; their number.

    said: the answers of those scenes by name. then: week, suggest or keep.
    """
    _must_have_agreed(db, mine)
    made = _does(db, mine, "contact_add", "save", said)
    assert isinstance(made, Ref)
    known = {**said, "about": made}
    _does(db, mine, "contact_place", "keep", known)
    if then == "week":
        _next(db, mine, _way(db, mine, "contact_add", "next", "week", known))
    elif then == "suggest":
        _next(db, mine, _way(db, mine, "follow_rhythm", "set", "good", {"who": (made,)}))
    _does(db, mine, "contact_add", "told", known)
    return made.id


def change_contact(db: Db, mine: Mine, id: int, said: Answers) -> None:
    """What changed of label, topics and note; only what is in `said` is looked at."""
    ref = _contact(db, mine, id)
    screens = {"label": "rename", "topics": "keep_talk", "note": "keep_note"}
    for name, screen in screens.items():
        if name in said:
            _does(db, mine, "contact_change", screen, {"about": ref, name: said[name]})


def promise(db: Db, mine: Mine, id: int, said: Answers) -> None:
    """A promise to or of a contact; an empty one is done."""
    ref = _contact(db, mine, id)
    if not said.get("promise"):
        _does(db, mine, "contact_change", "promise_done", {"about": ref})
        return
    known = {**said, "about": ref}
    _does(db, mine, "contact_change", "keep_promise", known)
    _next(db, mine, _way(db, mine, "contact_change", "promise_due", "", known))


def place(db: Db, mine: Mine, id: int, said: Answers) -> None:
    """Where a contact belongs: helix, tie, local, last_band."""
    ref = _contact(db, mine, id)
    _does(db, mine, "contact_place", "keep", {**said, "about": ref})


def log_contact(db: Db, mine: Mine, id: int, said: Answers, then: str) -> None:
    """They had contact: how, what came of it (what), topics, kept.

    then: rhythm, week, month, quarter or none: when next.
    """
    ref = _contact(db, mine, id)
    known = {**said, "about": ref}
    _does(db, mine, "contact_log", "write", known)
    if then == "none":
        _does(db, mine, "contact_log", "no_plan", known)
    elif then != "rhythm" or contact(told(db, mine), id).cadence_days:
        _next(db, mine, _way(db, mine, "contact_log", "next", then, known))


def later(db: Db, mine: Mine, id: int, when: str) -> None:
    """Not now; when: tomorrow, three_days, week, month."""
    ref = _contact(db, mine, id)
    _does(db, mine, "nudge_later", "snooze", {"about": ref, "when": when})


def slower(db: Db, mine: Mine, id: int) -> None:
    _does(db, mine, "nudge_slower", "change", {"about": _contact(db, mine, id)})


def rest(db: Db, mine: Mine, id: int) -> None:
    _does(db, mine, "nudge_rest", "change", {"about": _contact(db, mine, id)})


def set_rhythm(db: Db, mine: Mine, id: int, days: int) -> None:
    """So many days between two hellos; 0 is no reminder."""
    ref = _contact(db, mine, id)
    if days:
        said: Answers = {"who": (ref,), "days": days}
        _next(db, mine, _way(db, mine, "follow_rhythm", "set", "good", said))
    else:
        _does(db, mine, "follow_rhythm", "silent", {"who": (ref,)})


def drop_contact(db: Db, mine: Mine, id: int) -> None:
    """Delete a contact with notes, dates and reminders."""
    _does(db, mine, "contact_delete", "drop", {"about": _contact(db, mine, id)})


def _contact(db: Db, mine: Mine, id: int) -> Ref:
    contact(told(db, mine), id)
    return Ref("contact", id)


def _next(db: Db, mine: Mine, said: Answers) -> None:
    """The next date, and the promise to speak of it where reminders are allowed."""
    _does(db, mine, "contact_next", "keep", said)


# The plan


def action_done(db: Db, mine: Mine, id: int) -> None:
    _does(db, mine, "nap_done", "write", {"about": _action(db, mine, id)})


def move_action(db: Db, mine: Mine, id: int, day: date) -> None:
    """Another day for an action, and its reminder with it."""
    _does(db, mine, "nap_move", "write", {"about": _action(db, mine, id), "day": day})


def drop_action(db: Db, mine: Mine, id: int) -> None:
    _does(db, mine, "nap_drop", "write", {"about": _action(db, mine, id)})


def _action(db: Db, mine: Mine, id: int) -> Ref:
    if told(db, mine).facts.action(id) is None:
        raise NotTheirs
    return Ref("action", id)


def open_calendar(db: Db, mine: Mine) -> str:
    """The secret of a new private calendar address; the one before ends."""
    _must_have_agreed(db, mine)
    return str(_does(db, mine, "follow_ics", "open", {}))


def close_calendar(db: Db, mine: Mine) -> None:
    _does(db, mine, "follow_ics", "close", {})


# Privacy


def set_level(db: Db, mine: Mine, group: int, level: int) -> None:
    """How much the coaches of one of their groups see, 0 to 3, from this moment on."""
    _must_be_in(db, mine, group)
    if level not in range(4):
        raise NotTheirs
    _grant(db, mine, JoinGroup(group, level))


def leave(db: Db, mine: Mine, group: int) -> None:
    _must_be_in(db, mine, group)
    _grant(db, mine, LeaveGroup(group))


def _must_be_in(db: Db, mine: Mine, group: int) -> None:
    if staff.member(db, group, mine.viewer.id) is None:
        raise NotTheirs


def choose(db: Db, mine: Mine, purposes: tuple[str, ...]) -> None:
    """The purposes that are wanted from now on; all others are not."""
    wanted = tuple(one for one in PURPOSES if one in purposes)
    _does(db, mine, "consent_cat", "save", {"choices": wanted})


def send_copy(db: Db, mine: Mine) -> None:
    """Everything we keep, as a file in their chat. Raises NotTheirs for who has none."""
    if _who(db, mine).identity is NOBODY:
        raise NotTheirs
    _grant(db, mine, SendCopy())


def send_file(db: Db, mine: Mine, name: str) -> None:
    """A picture, in their chat. Raises NotTheirs for any other file."""
    if name not in SENDABLE or _who(db, mine).identity is NOBODY:
        raise NotTheirs
    _grant(db, mine, SendFile(name))


def erase_part(db: Db, mine: Mine, part: str) -> None:
    """Delete one part; what was begun and left half-way goes too, as it holds words."""
    if part not in PARTS:
        raise NotTheirs
    _does(db, mine, "privacy_part", "erase", {"part": part})
    kept = talk.place(db, mine.viewer.id)
    if kept:
        cleared = replace(bookmark_from_json(kept), kept={})
        talk.keep_place(db, mine.viewer.id, bookmark_to_json(cleared), mine.now)


def erase_all(db: Db, mine: Mine) -> None:
    """Delete them with everything; their sessions end with it."""
    if _who(db, mine).identity is NOBODY:
        forgetting.erase(db, mine.viewer.id, mine.now)
    else:
        _grant(db, mine, EraseMe())


# How it is done


def _who(db: Db, mine: Mine) -> Who:
    person = people.person(db, mine.viewer.id)
    if person is None:
        raise NotTheirs
    door = people.best_door(db, person.id, REACHING) or NOBODY
    return Who(person, door, mine.now, mine.world.places, mine.world.zone)


def _told(db: Db, mine: Mine, who: Who, said: Answers) -> Told:
    facts = load(
        db, who.person, who.identity, NEEDS, mine.world.service, mine.now, mine.world.zone
    )
    return Told(said, facts, mine.now.astimezone(who.zone))


def _must_have_agreed(db: Db, mine: Mine) -> None:
    if not told(db, mine).facts.person.agreed:
        raise NotAgreed


def _does(db: Db, mine: Mine, scene: str, screen: str, said: Answers) -> Value | None:
    """What a screen of a scene does with these answers; what it made, if anything."""
    who = _who(db, mine)
    act = mine.world.house.scenes[scene][screen]
    assert isinstance(act, Do)
    made: Value | None = None
    for effect in act.does(_told(db, mine, who, said)):
        assert isinstance(effect, Wish)
        granted = grant(db, who, effect)
        if granted is not None and not isinstance(granted, Became):
            made = granted
    _was_here(db, mine, who)
    return made


def _way(db: Db, mine: Mine, scene: str, screen: str, choice: str, said: Answers) -> Answers:
    """What a choice of a screen tells the scene that it opens."""
    asks: Any = mine.world.house.scenes[scene][screen]
    leads = asks.options[choice] if choice else asks.then
    assert isinstance(leads, Into | Over)
    return leads.with_(_told(db, mine, _who(db, mine), said))


def _grant(db: Db, mine: Mine, wish: Wish) -> None:
    who = _who(db, mine)
    granted = grant(db, who, wish)
    if not isinstance(granted, Became):
        _was_here(db, mine, who)


def _was_here(db: Db, mine: Mine, who: Who) -> None:
    """A press on a page is a sign of life like any in the chat: the ladder is climbed down."""
    people.change_person(db, who.id, seen_at=mine.now, unanswered=0, ladder=0)
