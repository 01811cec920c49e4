"""The one way to other people's data: who may see what, and that every look is written down.

    a page --(viewer)--> access: may they? at which level? --> only what they may see
                                                          \\-> a row in `look`, for the person

Console pages ask here and nowhere else. What a viewer may not see does not leave this module,
and what is not theirs looks exactly like what is not there.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from dialogs import network
from dialogs.facts import Contact
from dialogs.memory import answers_from_json
from dialogs.scenes.menu import STEPS
from storage import tables, words
from storage.facts import contact_from
from storage.queries import people as people_queries
from storage.queries import staff as ask
from storage.queries import things
from storage.sessions import CODE_LETTERS, Viewer
from storage.sql import Db, Row

ROLES: Final = ("coach", "organisation", "employer", "mentor", "tutor", "key_person", "admin")

LEVELS: Final[Mapping[str, int]] = {
    "name": 0, "requests": 0,
    "steps": 1, "seen": 1, "signs": 1, "stopped": 1,
    "goal": 2, "plan": 2,
    "network": 3,
}  # fmt: skip
"""From which level on a coach sees a field of a person (content.md §21)."""

SIGN_LEVELS: Final[Mapping[str, int]] = {
    "quiet": 1, "nudges": 1, "support": 1, "goal": 2, "talk": 1, "job": 2, "step": 1,
}  # fmt: skip
"""From which level on a sign is shown (W1, W2, W4-W8). support and talk exist only after a yes.

What is not listed is shown to nobody: W3 and W9 wait for meetings and matches.
"""

FADES: Final = timedelta(days=30)
A_LOOK: Final = timedelta(hours=1)
"""The same look again within this time is not another look."""
A_PAGE: Final = 50
MOST_SIGNS: Final = 20
"""Names beside one kind of sign; the others are a number."""
STOPPED: Final = timedelta(days=3)
"""How long somebody has been at a question before it counts as stopped there."""
STAYS: Final = timedelta(days=7)
"""How long a question stands above its answer."""
ANSWER_IN: Final = 2
"""Working days in which an answer is promised (content.md §21, W6)."""


class NotTheirs(Exception):
    """It is not this viewer's to see, or it is not there at all: pages say the same of both."""


def must_be(viewer: Viewer, *roles: str) -> None:
    """Raises NotTheirs for a viewer with none of these roles."""
    if not viewer.roles & set(roles):
        raise NotTheirs


# Groups


@dataclass(frozen=True)
class Group:
    """A group as its coach sees it."""

    id: int
    name: str
    code: str
    people: int = 0
    country: str = ""
    office_hours: str = ""
    next_at: datetime | None = None
    next_about: str = ""
    ended: bool = False


@dataclass(frozen=True)
class Waiting:
    """Somebody asked for a human being. They asked, so the level does not matter here."""

    id: int
    person: int
    name: str
    language: str
    how: str
    text: str
    at: datetime
    by: date
    """The day on which an answer was promised at the latest."""
    group: int = 0


@dataclass(frozen=True)
class Stop:
    """How many people stand at one open question."""

    scene: str
    screen: str
    people: int


@dataclass(frozen=True)
class SignOf:
    """One event of one person."""

    kind: str
    person: int
    name: str
    language: str
    since: datetime
    note: Any = None


@dataclass(frozen=True)
class Steps:
    """One person's seven steps: those finished, and those begun and not finished."""

    done: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()


@dataclass(frozen=True)
class Member:
    """A row of a group. What a level does not allow is None, and the page has no place for it."""

    id: int
    name: str
    level: int
    language: str = ""
    steps: Steps | None = None
    seen: datetime | None = None


@dataclass(frozen=True)
class Page:
    """A part of a list, and where the next part begins ("" at its end)."""

    rows: tuple[Member, ...]
    next: str = ""


def groups(db: Db, viewer: Viewer) -> tuple[Group, ...]:
    """The groups this coach goes with; ended ones last."""
    must_be(viewer, "coach")
    return tuple(_group(row) for row in ask.cohorts_of_coach(db, viewer.id))


def all_groups(db: Db, viewer: Viewer) -> tuple[Group, ...]:
    """Every group, for an admin: names and sizes, nobody in them."""
    must_be(viewer, "admin")
    return tuple(_group(row) for row in ask.all_cohorts(db))


def group(db: Db, viewer: Viewer, id: int) -> Group:
    """One group of this coach. Raises NotTheirs for any other."""
    must_be(viewer, "coach")
    row = ask.cohort(db, id)
    if row is None or not ask.leads(db, id, viewer.id):
        raise NotTheirs
    return _group(row, ask.size(db, id))


def must_lead(db: Db, viewer: Viewer, group_id: int) -> None:
    """Raises NotTheirs unless this is a group of this coach."""
    must_be(viewer, "coach")
    if not ask.leads(db, group_id, viewer.id):
        raise NotTheirs


def _group(row: Row, people: int | None = None) -> Group:
    return Group(
        row.id, row.name, row.code, row.people if people is None else people, row.country,
        row.office_hours, row.next_at, row.next_about, row.ended_at is not None,
    )  # fmt: skip


def new_group(db: Db, viewer: Viewer, name: str, now: datetime) -> int:
    """A group of this coach, with a code of its own."""
    must_be(viewer, "coach")
    code = _free_code(db)
    made = db.add(tables.Cohort, name=name, code=code, country=viewer.country, made_at=now)
    db.add(tables.CohortCoach, cohort_id=made, person_id=viewer.id, made_at=now)
    return made


def a_code() -> str:
    """Seven letters that nobody guesses: there are 27 thousand million."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(7))


def _free_code(db: Db) -> str:
    while ask.code_is_taken(db, code := a_code()):
        pass
    return code


def renew_code(db: Db, viewer: Viewer, id: int) -> str:
    """A new code for a group; links and posters with the old one open nothing any more.

    Raises NotTheirs also for a group that has ended: nothing opens it again.
    """
    if group(db, viewer, id).ended:
        raise NotTheirs
    code = _free_code(db)
    ask.set_code(db, id, code)
    return code


def coaches(db: Db, viewer: Viewer, id: int) -> tuple[str, ...]:
    """The first names of a group's coaches, as people see them."""
    group(db, viewer, id)
    names = (row.name.split()[0] for row in ask.coaches(db, id) if row.name.split())
    return tuple(dict.fromkeys(names))


def change_group(
    db: Db,
    viewer: Viewer,
    id: int,
    *,
    name: str,
    office_hours: str,
    next_at: datetime | None,
    next_about: str,
) -> None:
    """What its coach says of a group."""
    must_lead(db, viewer, id)
    ask.change_cohort(
        db, id, name=name, office_hours=office_hours, next_at=next_at, next_about=next_about
    )


def end_group(db: Db, viewer: Viewer, id: int, now: datetime) -> None:
    """The link opens nothing any more, and nobody of it can be looked at: all have left it."""
    group(db, viewer, id)
    ask.end_cohort(db, id, now)


def waiting(db: Db, viewer: Viewer, now: datetime, group_id: int = 0) -> tuple[Waiting, ...]:
    """Who waits for an answer of this coach, the oldest request first.

    Who said that they want a talk waits too; somebody who asked besides stands there once.
    """
    must_be(viewer, "coach")
    if group_id:
        must_lead(db, viewer, group_id)
    calls = ask.waiting(db, viewer.id, group_id)
    asked = {row.person_id for row in calls}
    wishes = ask.wishes(db, viewer.id, now - FADES, group_id)
    rows = [*calls, *(_wish(row) for row in wishes if row.person_id not in asked)]
    return tuple(_waiting(row, viewer) for row in sorted(rows, key=lambda row: row.at))


@dataclass(frozen=True)
class HeldTalk:
    """A talk this coach holds. new: the person wrote after the coach's last words."""

    person: int
    name: str
    new: bool


def held_talks(db: Db, viewer: Viewer) -> tuple[HeldTalk, ...]:
    """The talks this coach holds now, over all groups, so that none is forgotten."""
    must_be(viewer, "coach")
    found = []
    for held in ask.held_by(db, viewer.id):
        person = people_queries.person(db, held.person_id)
        if person is None or ask.level_for(db, held.person_id, viewer.id) is None:
            continue
        said = [
            row.by
            for row in ask.words_since(db, held.person_id, held.began_at)
            if row.by == "person" or row.by_id == viewer.id
        ]
        found.append(HeldTalk(person.id, person.name, said[-1:] == ["person"]))
    return tuple(found)


def _waiting(row: Row, viewer: Viewer) -> Waiting:
    zone = ZoneInfo(viewer.zone or "Europe/Helsinki")
    by = working_days_after(row.at.astimezone(zone).date(), ANSWER_IN)
    return Waiting(
        row.id, row.person_id, row.name, row.language, row.how, row.text, row.at, by,
        getattr(row, "cohort_id", 0),
    )  # fmt: skip


def working_days_after(day: date, number: int) -> date:
    """The day so many working days later; Saturday and Sunday are none."""
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5
    return day


# The group in numbers


@dataclass(frozen=True)
class Counts:
    """A group in numbers: how many there are, how many share, and what those have done."""

    people: int
    sharing: int
    steps: Mapping[str, tuple[int, int]]
    """Per step: how many began it, and how many of them finished it."""
    stops: tuple[Stop, ...]
    signs: Mapping[str, int]
    first: tuple[int, ...] = ()
    """The signs to be shown with names, by number; whether they may be is asked each time."""


def counts(db: Db, viewer: Viewer, group_id: int, now: datetime) -> Counts:
    """Numbers over those who share at least their progress."""
    must_lead(db, viewer, group_id)
    people, sharing = ask.sizes(db, group_id)
    known_steps = ask.steps_of(db, group_id)
    signs: dict[str, int] = {}
    for row in ask.sign_counts(db, group_id, now - FADES):
        if row.level >= SIGN_LEVELS.get(row.kind, 4):
            signs[row.kind] = signs.get(row.kind, 0) + int(row.people)
    return Counts(
        people,
        sharing,
        {step: known_steps.get(step, (0, 0)) for step in STEPS},
        tuple(
            Stop(row.scene, row.screen, int(row.people))
            for row in ask.stops(db, group_id, now - STOPPED, 5)
        ),
        {kind: signs[kind] for kind in SIGN_LEVELS if kind in signs},
        ask.first_signs(db, group_id, tuple(SIGN_LEVELS.items()), now - FADES, MOST_SIGNS),
    )


def signs(
    db: Db, viewer: Viewer, group_id: int, first: Sequence[int], now: datetime
) -> Mapping[str, tuple[SignOf, ...]]:
    """Of these signs, per kind whose event it was, as far as the level allows it now."""
    must_lead(db, viewer, group_id)
    found: dict[str, tuple[SignOf, ...]] = {}
    for row in ask.signs(db, group_id, first, now - FADES):
        if row.level >= SIGN_LEVELS.get(row.kind, 4):
            sign = SignOf(row.kind, row.person_id, row.name, row.language, row.since, row.note)
            found[row.kind] = (*found.get(row.kind, ()), sign)
    return {kind: found[kind] for kind in SIGN_LEVELS if kind in found}


def people(
    db: Db,
    viewer: Viewer,
    group_id: int,
    *,
    only: str = "",
    step: str = "",
    words: str = "",
    after: str = "",
) -> Page:
    """A page of a group by name; narrowed by `only` (and `step`), or to names with `words`."""
    must_lead(db, viewer, group_id)
    if words.strip():
        return Page(_members(db, ask.find_people(db, group_id, words, A_PAGE)))
    try:
        rows = ask.people_of(db, group_id, only, step, _after(after), A_PAGE + 1)
    except KeyError:
        raise NotTheirs from None
    next = f"{rows[A_PAGE - 1].person_id}~{rows[A_PAGE - 1].name}" if len(rows) > A_PAGE else ""
    return Page(_members(db, rows[:A_PAGE]), next)


def _after(text: str) -> tuple[str, int]:
    """Where a page begins: after this name and number."""
    number, found, name = text.partition("~")
    if not found or not number.isascii() or not number.isdigit() or len(number) > 18:
        return "", 0
    return name, int(number)


def _members(db: Db, rows: Sequence[Row]) -> tuple[Member, ...]:
    sharing = [row.person_id for row in rows if row.level >= LEVELS["steps"]]
    steps = ask.progress_of(db, sharing)
    return tuple(
        Member(
            row.person_id, row.name, row.level, row.language,
            steps=_steps(steps.get(row.person_id, ())), seen=row.seen_at,
        )
        if row.level >= LEVELS["steps"]
        else Member(row.person_id, row.name, row.level)
        for row in rows
    )  # fmt: skip


def _steps(rows: Iterable[Row]) -> Steps:
    by_step = {row.step: row for row in rows}
    return Steps(
        tuple(step for step in STEPS if step in by_step and by_step[step].done),
        tuple(step for step in STEPS if step in by_step and not by_step[step].done),
    )


# One person


@dataclass(frozen=True)
class StepDay:
    step: str
    begun: date | None
    done: date | None


@dataclass(frozen=True)
class GoalCard:
    """The goal as the person wrote it. The reasons, the lessons and the dream stay theirs."""

    text: str
    area: str
    target: int
    done: int
    unit: str
    deadline: date | None
    state: str


@dataclass(frozen=True)
class PlanLine:
    """A planned action, without whom it is about: `who` is "field", "person" or ""."""

    what: str
    who: str
    on: date | None
    state: str


@dataclass(frozen=True)
class Network:
    """The network in numbers: per sector and closeness, and two shares. Nobody's name.

    cells: those who have a place on the map; the others are in `people` alone.
    """

    people: int
    cells: Mapping[tuple[str, str], int]
    local: int
    recent: int


@dataclass(frozen=True)
class Stopped:
    """Where the talk stands, and why, in one word that the page says in a sentence."""

    scene: str
    screen: str
    since: datetime
    why: str


@dataclass(frozen=True)
class OnePerson:
    """What this viewer may see of one person. None means: not shared, and no place for it."""

    id: int
    name: str
    language: str
    level: int
    joined: datetime
    groups: tuple[int, ...] = ()
    requests: tuple[Waiting, ...] = ()
    seen: datetime | None = None
    steps: tuple[StepDay, ...] | None = None
    signs: tuple[SignOf, ...] | None = None
    stopped: Stopped | None = None
    goal: GoalCard | None = None
    plan: tuple[PlanLine, ...] | None = None
    network: Network | None = None


def one(db: Db, viewer: Viewer, person_id: int, now: datetime) -> OnePerson:
    """A person of one of this coach's groups, by the highest level they gave this coach."""
    must_be(viewer, "coach")
    given = ask.level_for(db, person_id, viewer.id)
    person = people_queries.person(db, person_id)
    if given is None or person is None:
        raise NotTheirs
    level = int(given.level)
    may = {name for name, least in LEVELS.items() if level >= least}
    shown: dict[str, Any] = {"requests": tuple(_calls(db, viewer, person, level, now))}
    if "seen" in may:
        shown["seen"] = person.seen_at
    if "steps" in may:
        shown["steps"] = _step_days(ask.progress(db, person_id))
    if "signs" in may:
        shown["signs"] = tuple(
            SignOf(row.kind, person_id, person.name, person.language, row.since, row.note)
            for row in ask.signs_of(db, person_id, now - FADES)
            if level >= SIGN_LEVELS.get(row.kind, 4)
        )
    if "stopped" in may:
        shown["stopped"] = _stopped(db, viewer, person, now)
    if "goal" in may:
        shown["goal"] = _goal(db, person_id)
    if "plan" in may:
        shown["plan"] = _plan(db, person_id)
    if "network" in may:
        shown["network"] = _network(db, person_id, now)
    mine = {row.id for row in ask.cohorts_of_coach(db, viewer.id)}
    of = tuple(row.cohort_id for row in ask.memberships(db, person_id) if row.cohort_id in mine)
    return OnePerson(person_id, person.name, person.language, level, given.joined_at, of, **shown)


def _calls(db: Db, viewer: Viewer, person: Row, level: int, now: datetime) -> Iterator[Waiting]:
    """What somebody waits for; a wish for a talk is seen from the level of its sign on."""
    calls = ask.open_calls_of(db, person.id)
    for call in calls:
        yield _waiting(_named(call, person.name, person.language), viewer)
    wish = ask.wish_of(db, person.id, now - FADES) if level >= SIGN_LEVELS["talk"] else None
    if wish is not None and not calls:
        yield _waiting(
            _Call(0, person.id, "talk", "", wish.at, person.name, person.language), viewer
        )


def awaits_words(db: Db, viewer: Viewer, person_id: int, now: datetime) -> bool:
    """Whether they asked for this coach, so that words to them are an answer."""
    given = ask.level_for(db, person_id, viewer.id)
    person = people_queries.person(db, person_id)
    if given is None or person is None:
        return False
    return any(True for _ in _calls(db, viewer, person, int(given.level), now))


def answered(db: Db, viewer: Viewer, person_id: int, now: datetime) -> tuple[Waiting, ...]:
    """What they asked and was answered in the last days, in the order in which they asked."""
    must_know(db, viewer, person_id)
    person = people_queries.person(db, person_id)
    if person is None:
        return ()
    return tuple(
        _waiting(_named(call, person.name, person.language), viewer)
        for call in ask.answered_calls_of(db, person_id, now - STAYS)
    )


@dataclass(frozen=True)
class _Call:
    """A request joined with the name of who asked."""

    id: int
    person_id: int
    how: str
    text: str
    at: datetime
    name: str
    language: str
    cohort_id: int = 0


def _wish(row: Row) -> _Call:
    """A wish for a talk as the request it is."""
    return _Call(0, row.person_id, "talk", "", row.at, row.name, row.language, row.cohort_id)


def _named(call: Row, name: str, language: str) -> _Call:
    return _Call(call.id, call.person_id, call.how, call.text, call.at, name, language)


def _step_days(rows: Sequence[Row]) -> tuple[StepDay, ...]:
    by_step = {row.step: row for row in rows}
    return tuple(
        StepDay(step, by_step[step].begun, by_step[step].done) for step in STEPS if step in by_step
    )


def _stopped(db: Db, viewer: Viewer, person: Row, now: datetime) -> Stopped | None:
    """Why nothing goes on, as far as it is no secret: the reason is an event, not a feeling.

    None also for who holds the talk: the page says so in other words.
    """
    place = ask.place_of(db, person.id)
    if place is None or not place.scene:
        return None
    held = ask.take_over(db, person.id)
    if held is not None and held.by_id == viewer.id:
        return None
    if held is not None:
        why = "held"
    elif person.stopped:
        why = "stop"
    elif person.silent_until_heard or (person.paused_until and person.paused_until > now):
        why = "pause"
    elif all(door.gone for door in people_queries.doors_of(db, person.id)):
        why = "gone"
    elif now - place.at < STOPPED:
        return None
    else:
        why = "open"
    return Stopped(place.scene, place.screen, place.at, why)


def _goal(db: Db, person_id: int) -> GoalCard | None:
    goals = things.of_person(db, tables.Goal, person_id)
    found = next((row for row in reversed(goals) if row.state in ("active", "reached")), None)
    if found is None:
        return None
    return GoalCard(
        found.text, found.area, found.target, found.done, found.unit, found.deadline, found.state
    )


def _plan(db: Db, person_id: int) -> tuple[PlanLine, ...]:
    """Names of the library only: own words may name somebody."""
    contacts = {row.id: row for row in things.of_person(db, tables.Contact, person_id)}
    lines = []
    for row in things.of_person(db, tables.Action, person_id):
        if row.state == "dropped":
            continue
        contact = contacts.get(row.contact_id)
        who = "" if contact is None else "field" if contact.in_field == "yes" else "person"
        what = row.what if row.what in network.LIBRARY else ""
        lines.append(PlanLine(what, who, row.on, row.state))
    return tuple(sorted(lines, key=lambda line: line.on or date.max))


def _network(db: Db, person_id: int, now: datetime) -> Network:
    contacts = [
        contact_from(row)
        for row in things.of_person(db, tables.Contact, person_id)
        if row.state != "archived"
    ]
    cells: dict[tuple[str, str], int] = {}
    for contact in contacts:
        key = (contact.helix, contact.tie)
        if contact.helix in network.QUARTERS and contact.tie in network.RINGS:
            cells[key] = cells.get(key, 0) + 1
    return Network(
        len(contacts),
        cells,
        sum(network.is_local(contact) for contact in contacts),
        sum(_is_recent(contact, now.date()) for contact in contacts),
    )


def _is_recent(contact: Contact, today: date) -> bool:
    """Whether they told of contact in the last half year; who is not met yet has had none."""
    if contact.tie == "unmet":
        return False
    if contact.last_contact is not None:
        return today - contact.last_contact <= network.HALF_A_YEAR
    return contact.last_band in ("week", "month")


# Looks are written down


def note_look(db: Db, viewer: Viewer, person_id: int, what: str, now: datetime) -> None:
    """This viewer looked at this person. The person can read it; once an hour is enough."""
    if person_id == viewer.id or ask.last_look(db, person_id, viewer.id, what, now - A_LOOK):
        return
    db.add(
        tables.Look, person_id=person_id, by_id=viewer.id, by_name=viewer.name, what=what, at=now
    )


def members_to_write(db: Db, viewer: Viewer, group_id: int) -> tuple[int, ...]:
    """Everybody of a group who wants to hear from us, by number."""
    must_lead(db, viewer, group_id)
    return tuple(row.id for row in ask.everybody(db, group_id) if words.may_be_written(row))


def new_looks(db: Db, viewer: Viewer, rows: Iterable[int], now: datetime) -> tuple[int, ...]:
    """Of people whose row of a list is shown: those whose look is not written down yet."""
    known = {viewer.id, *ask.looked_at(db, viewer.id, "list", now - A_LOOK)}
    return tuple(sorted(set(rows) - known))


def note_list_looks(db: Db, viewer: Viewer, rows: Iterable[int], now: datetime) -> None:
    """The people whose row of a list was shown, and who share something."""
    for person_id in new_looks(db, viewer, rows, now):
        db.add(
            tables.Look, person_id=person_id, by_id=viewer.id, by_name=viewer.name, what="list",
            at=now,
        )  # fmt: skip


# Notes


@dataclass(frozen=True)
class NoteOn:
    id: int
    text: str
    by: str
    mine: bool
    sees: str
    at: datetime


def notes(db: Db, viewer: Viewer, person_id: int) -> tuple[NoteOn, ...]:
    """Own notes about a person, and those that other coaches wrote for all."""
    must_know(db, viewer, person_id)
    return tuple(
        NoteOn(row.id, row.text, row.by_name, row.by_id == viewer.id, row.sees, row.at)
        for row in ask.notes(db, person_id)
        if row.by_id == viewer.id or row.sees in ("coaches", "person")
    )


def add_note(db: Db, viewer: Viewer, person_id: int, text: str, sees: str, now: datetime) -> int:
    """Keep a note; `sees` says who reads it: me, coaches, person."""
    must_know(db, viewer, person_id)
    if sees not in ("me", "coaches", "person"):
        raise NotTheirs
    return db.add(
        tables.Note, person_id=person_id, by_id=viewer.id, by_name=viewer.name, text=text,
        sees=sees, at=now,
    )  # fmt: skip


def drop_note(db: Db, viewer: Viewer, note_id: int) -> int:
    """Delete an own note; whom it was about."""
    found = ask.note(db, note_id)
    if found is None or found.by_id != viewer.id:
        raise NotTheirs
    must_know(db, viewer, found.person_id)
    ask.drop_note(db, note_id)
    return int(found.person_id)


def must_know(db: Db, viewer: Viewer, person_id: int) -> None:
    """Raises NotTheirs unless the person is in a group of this coach."""
    must_be(viewer, "coach")
    if ask.level_for(db, person_id, viewer.id) is None:
        raise NotTheirs


# Cards that people showed themselves


@dataclass(frozen=True)
class SharedCard:
    """A card the person chose to show: of which kind, and its words as they wrote them."""

    id: int
    kind: str
    lines: tuple[str, ...]
    at: datetime


def shared(db: Db, viewer: Viewer, person_id: int) -> tuple[SharedCard, ...]:
    """What the person showed to their coaches; the level does not matter, they chose each.

    A card whose thing is gone is not shown.
    """
    must_know(db, viewer, person_id)
    found = ((row, _card(db, person_id, row)) for row in ask.shared(db, person_id))
    return tuple(SharedCard(row.id, card[0], card[1], row.at) for row, card in found if card)


def _card(db: Db, person_id: int, row: Row) -> tuple[str, tuple[str, ...]] | None:
    """The kind of a shown card, and its words; None when it is gone."""
    table = things.PERSONAL_THINGS.get(row.thing_kind)
    if table is None:
        plan = _plan(db, person_id) if row.thing_kind == "plan" else ()
        return ("plan", tuple(line.what for line in plan if line.what)) if plan else None
    mine = things.of_person(db, table, person_id)
    thing = next((one for one in mine if one.id == row.thing_id), None)
    if thing is None:
        return None
    match row.thing_kind:
        case "goal":
            return "goal", (thing.text,)
        case "draft":
            said = json.loads(thing.text) if thing.text.startswith("{") else {"": thing.text}
            return "draft", tuple(str(one) for one in said.values() if " " in str(one))
        case "sheet":
            return thing.kind, _words_of(thing.kind, answers_from_json(thing.says))
    return None


SHOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "strengths": ("hand1", "hand2", "hand3", "hand4", "hand5", "story", "reminder", "give_other"),
    "intro": ("who", "do", "curious", "give", "ask"),
    "talk": ("goals",),
    "proud": ("text",),
}
"""The answers of a card that are people's own words; the rest are signs of ours."""


def _words_of(kind: str, says: Mapping[str, Any]) -> tuple[str, ...]:
    lines = []
    for name in SHOWN.get(kind, ()):
        value = says.get(name, "")
        line = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
        lines += [line] if line else []
    return tuple(lines)


# The talk, and what was written


@dataclass(frozen=True)
class Holder:
    """Who holds somebody's talk now, and until when at the most."""

    by: str
    mine: bool
    since: datetime
    until: datetime


def holder(db: Db, viewer: Viewer, person_id: int) -> Holder | None:
    """Whether somebody of the staff holds this person's talk."""
    must_know(db, viewer, person_id)
    held = ask.take_over(db, person_id)
    if held is None:
        return None
    return Holder(held.by_name, held.by_id == viewer.id, held.began_at, held.until)


def words_with(db: Db, viewer: Viewer, person_id: int) -> tuple[words.Said, ...]:
    """The last words this coach wrote to the person, oldest first, with what became of them.

    What the person wrote is seen while the talk is held, and in their requests.
    """
    must_know(db, viewer, person_id)
    rows = [row for row in ask.words_with(db, person_id, viewer.id) if row.by_id == viewer.id]
    return tuple(words.state_of(db, row, viewer.id) for row in reversed(rows))


def may_write(db: Db, viewer: Viewer, person_id: int, now: datetime) -> bool:
    """Whether the person wants to hear from us unasked, or waits for an answer."""
    must_know(db, viewer, person_id)
    person = people_queries.person(db, person_id)
    waits = awaits_words(db, viewer, person_id, now)
    return waits or (person is not None and words.may_be_written(person))


@dataclass(frozen=True)
class GroupSaid:
    """Words to a group: to how many, how many have them, and how many wait for a kind hour."""

    text: str
    at: datetime
    people: int
    arrived: int
    waits: int


def group_words(db: Db, viewer: Viewer, group_id: int) -> tuple[GroupSaid, ...]:
    """The last words this coach wrote to a group, the newest first."""
    must_lead(db, viewer, group_id)
    return tuple(
        GroupSaid(row.text, row.at, row.people, *ask.group_word_states(db, row.id))
        for row in ask.group_words(db, group_id, viewer.id)
    )
