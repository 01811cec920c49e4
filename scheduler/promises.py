"""Keeping promises: what is due is spoken once, kindly, or moved to a better moment.

    due? --> consent, quiet hours, the cap over all senders --> one message --> kept
                                  |
                                  +-- not now --> the same promise, later

Each slice is one transaction: what is said and that it was said are written together, so a
promise is kept once, also after a crash and also with two clocks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from dialogs import rhythm
from dialogs.facts import Contact, Facts, NotLoaded, Person
from dialogs.kernel import owns, show_card
from dialogs.memory import bookmark_from_json, show_to_json
from dialogs.model import Answers, Ref, Woke
from dialogs.rhythm import Ladder, Load, Nudge
from storage.coming import CAME, LEFT
from storage.facts import A_YEAR, contact_from, load, log_from, person_from, sheet_from
from storage.queries import promises as ask
from storage.queries import staff, talk
from storage.sql import Db, Row
from storage.turns import World, take

A_SLICE = 100
"""Promises in one transaction: about 20 milliseconds of writing, so that answers never wait."""
NUDGE = 2
NUDGES = frozenset({"nudge", "noreply"})
"""Cards about a contact's rhythm: they are bundled, capped, and climb the ladder."""
UNASKED = frozenset({"told", "thanks", "event_after", "event_news", "group_word", CAME, LEFT})
"""Cards that nobody asked for, one by one; they count in the cap."""
WORDS = frozenset({"coach_word", "group_word"})
"""Cards that carry a coach's words; the coach sees whether they arrived."""
FROM_A_GROUP = WORDS | {CAME, LEFT}
"""Cards that come with being in a group, also to who was not asked about reminders yet."""
ASK_AGAIN = timedelta(days=7)
ASK_AGAIN_AT = {"weekly": timedelta(days=8), "monthly": timedelta(days=29)}
"""At a chosen rhythm, who was named comes after those who did not fit in had their turn."""
LONGER = (1, 2, 4)
"""So many times as long from naming somebody to naming them again, while nobody answers."""
A_DAY = timedelta(days=1)
AFTER_A_TALK = timedelta(minutes=15)
"""How soon we look again whether a talk that the staff hold is given back."""
TOMORROW_AT = time(10)
LATEST = timedelta(hours=12)
LOOK_BACK = timedelta(days=45)
"""As far as the fatigue ladder needs: a month of silence before the last word, and more."""
A_WEEK = timedelta(days=7)

Special = Callable[[Db, World, "Case", Row], "Spoken | None"]


@dataclass(frozen=True)
class Spoken:
    """What a card comes to: the message to send, if any, and when to come again, if ever."""

    show: Any = None
    unasked: bool = False
    again: datetime | None = None
    note: Any = None
    """What the next time is to know, where that is not what this time knew."""


@dataclass(frozen=True)
class Case:
    """One person with everything that is due for them."""

    row: Row
    person: Person
    door: Row
    now: datetime
    promises: tuple[Row, ...]
    contacts: tuple[Contact, ...]
    said: tuple[datetime, ...]
    """When they were sent something unasked lately (LOOK_BACK)."""
    logs: tuple[Row, ...] = ()
    """What came of the contacts that are due."""
    gifts: tuple[Row, ...] = ()
    """What they said they can give."""

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.person.zone)

    @cached_property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    @cached_property
    def load(self) -> Load:
        days = [moment.astimezone(self.zone).date() for moment in self.said]
        return Load(
            today=sum(day == self.today for day in days),
            week=sum(self.now - moment < A_WEEK for moment in self.said),
            last_nudge=max(days, default=None),
            onboarded_at=self.row.onboarded_at,
        )

    @cached_property
    def ladder(self) -> Ladder:
        """How far the fatigue ladder was climbed. Nothing written this week: long ago enough."""
        since = self.load.last_nudge
        if since is None and self.row.ladder:
            since = self.row.seen_at.astimezone(self.zone).date()
        return Ladder(self.row.ladder, self.row.unanswered, since)


@dataclass
class _Slice:
    """What one transaction will write, gathered first."""

    now: datetime
    says: list[dict[str, Any]] = field(default_factory=list)
    kept: list[tuple[int, str]] = field(default_factory=list)
    moved: list[tuple[int, datetime]] = field(default_factory=list)
    climbed: list[tuple[int, int, int]] = field(default_factory=list)
    again: list[dict[str, Any]] = field(default_factory=list)

    def say(self, case: Case, show: Any, *, unasked: bool) -> None:
        self.says.append(
            {
                "person_id": case.person.id,
                "identity_id": case.door.id,
                "show": show_to_json(show),
                "unasked": unasked,
                "urgency": NUDGE,
                "deadline": _too_late(case),
                "made_at": self.now,
                "word_id": show.thing if show.card in WORDS else None,
            }
        )

    def counted(self, case: Case) -> Case:
        """The case with what this very slice says to them counted too."""
        mine = sum(one["unasked"] and one["person_id"] == case.person.id for one in self.says[-9:])
        known = sum(moment == self.now for moment in case.said)
        return replace(case, said=(*case.said, self.now)) if mine > known else case

    def write(self, db: Db) -> None:
        ask.say_to_many(db, self.says)
        ask.keep(db, self.kept, self.now)
        ask.move(db, self.moved)
        ask.climb(db, self.climbed)
        ask.promise_again(db, self.again)


def keep_all(
    db: Db, world: World, now: datetime, special: dict[str, Special] | None = None
) -> int:
    """Keep everything that is due, slice by slice in the caller's transaction."""
    whole = 0
    while number := keep_some(db, world, now, special):
        whole += number
    return whole


def keep_some(
    db: Db,
    world: World,
    now: datetime,
    special: dict[str, Special] | None = None,
    most: int = A_SLICE,
) -> int:
    """Keep or move a slice of what is due; how many promises it was. `now` is UTC."""
    due = ask.due(db, now, most)
    if not due:
        return 0
    slice_ = _Slice(now)
    held = staff.held(db)
    # Nothing of ours comes between a person and whoever of the staff writes to them now.
    slice_.moved += [(row.id, now + AFTER_A_TALK) for row in due if row.person_id in held]
    free = [row for row in due if row.person_id not in held]
    for case in _cases(db, world, free, now, most):
        _keep(db, world, case, slice_, special or {})
    decided = {id for id, _ in slice_.kept} | {id for id, _ in slice_.moved}
    # No way to reach them now: they blocked us, or somebody else has the shared phone.
    slice_.moved += [(row.id, now + A_DAY) for row in due if row.id not in decided]
    slice_.write(db)
    return len(due)


def _cases(db: Db, world: World, due: list[Row], now: datetime, most: int) -> Iterator[Case]:
    by_person: dict[int, list[Row]] = defaultdict(list)
    for promise in due:
        by_person[promise.person_id].append(promise)
    people = ask.people_due(db, now, most)
    doors = ask.doors_due(db, now, most)
    contacts = ask.contacts_due(db, now, most)
    said = ask.unasked_since(db, now, most, now - LOOK_BACK)
    speaks = any(promise.card in NUDGES for promise in due)
    logs = ask.logs_due(db, now, most, now - A_YEAR) if speaks else {}
    gifts = ask.gifts_due(db, now, most) if speaks else {}
    for id, rows in by_person.items():
        if id not in people or not doors.get(id):
            continue
        yield Case(
            people[id],
            person_from(people[id], world.zone),
            _best(doors[id]),
            now,
            tuple(rows),
            tuple(contact_from(one) for one in contacts.get(id, ())),
            tuple(said.get(id, ())),
            tuple(logs.get(id, ())),
            tuple(gifts.get(id, ())),
        )


REACHING = ("telegram", "test")
"""Channels whose messages arrive when nobody is looking."""


def _best(doors: list[Row]) -> Row:
    reaching = [door for door in doors if door.channel in REACHING]
    return (reaching or doors)[0]


def _keep(db: Db, world: World, case: Case, slice_: _Slice, special: dict[str, Special]) -> None:
    nudges: list[Row] = []
    for promise in case.promises:
        case = slice_.counted(case)
        if promise.kind == "wake":
            _wake(db, world, case, promise, slice_)
        elif promise.card in special:
            _special(db, world, case, promise, slice_, special[promise.card])
        elif promise.card in NUDGES:
            nudges.append(promise)
        else:
            _card(db, world, case, promise, slice_)
    if nudges:
        _nudge(db, world, slice_.counted(case), nudges, slice_)


def _wake(db: Db, world: World, case: Case, promise: Row, slice_: _Slice) -> None:
    """ "Later": back to the same screen, unless they have moved on since."""
    kept = talk.place(db, case.person.id)
    here = bookmark_from_json(kept) if kept else None
    if here is None or here.turn != promise.turn or not case.person.may_remind:
        slice_.kept.append((promise.id, "void"))
        return
    moment = _kind_moment(case)
    if moment > case.now or here.held_by:
        slice_.moved.append((promise.id, max(moment, case.now + timedelta(minutes=15))))
        return
    take(db, world, case.row, case.door, Woke(promise.turn), case.now)
    slice_.kept.append((promise.id, "spoken"))


def _kind_moment(case: Case) -> datetime:
    """Now, or the first moment after it that is not quiet; far away when there is none."""
    try:
        return rhythm.next_allowed(case.now, case.person).astimezone(UTC)
    except rhythm.AlwaysQuiet:
        return case.now + timedelta(days=7)


def _special(
    db: Db, world: World, case: Case, promise: Row, slice_: _Slice, special: Special
) -> None:
    moment = _moment_for(case, promise)
    if moment > case.now:
        slice_.moved.append((promise.id, moment))
        return
    spoken = special(db, world, case, promise) if _is_wanted(case, promise.card) else None
    slice_.kept.append((promise.id, "spoken" if spoken and spoken.show else "silent"))
    if spoken and spoken.show:
        slice_.say(case, spoken.show, unasked=spoken.unasked)
    if spoken and spoken.again:
        again = _again(promise, spoken.again, case)
        slice_.again.append({**again, "note": spoken.note or promise.note})


def _moment_for(case: Case, promise: Row) -> datetime:
    """When this card may be spoken: now, or later for quiet or for what we sent already."""
    moment = _kind_moment(case)
    if promise.card not in UNASKED or moment > case.now or not _is_wanted(case, promise.card):
        return moment
    person = case.person
    if promise.card in FROM_A_GROUP:
        person = replace(person, consents={**person.consents, "remind": True})
    kind = rhythm.may_write(person, case.load, case.now, case.ladder)
    return moment if kind else _tomorrow(case)


def _is_wanted(case: Case, card: str) -> bool:
    person = case.person
    if card not in FROM_A_GROUP:
        return person.may_remind
    # Who wants nothing unasked gets no words to a whole group either; words to them alone come.
    none = card in UNASKED and (person.nudge_mode == "off" or person.nudges_per_week < 1)
    return person.may_be_written and not none


def _card(db: Db, world: World, case: Case, promise: Row, slice_: _Slice) -> None:
    """A word about a thing: asked for, or one by one within the cap."""
    if not _is_wanted(case, promise.card):
        slice_.kept.append((promise.id, "silent"))
        return
    moment = _moment_for(case, promise)
    unasked = promise.card in UNASKED
    if moment > case.now:
        slice_.moved.append((promise.id, moment))
        return
    about = Ref(promise.thing_kind, promise.thing_id)
    show = card_show(db, world, case, promise.card, about)
    slice_.kept.append((promise.id, "spoken" if show else "void"))
    if show is not None:
        slice_.say(case, show, unasked=unasked)


def card_show(
    db: Db, world: World, case: Case, card: str, about: Ref, said: Answers | None = None
) -> Any:
    """The card as a message; None when its thing is gone or the card is not built.

    said: what it is to tell beside the facts.
    """
    if card not in world.house.cards:
        return None
    needs = frozenset(world.house.cards[card].needs)
    while True:
        facts = load(db, case.row, case.door, needs, world.service, case.now, world.zone)
        try:
            if about.kind != "person" and not owns(facts, about):
                return None
            here = case.now.astimezone(case.zone)
            return show_card(world.house, card, about, facts, here, said)
        except NotLoaded as missing:
            needs |= missing.needs


def _nudge(db: Db, world: World, case: Case, nudges: list[Row], slice_: _Slice) -> None:
    ladder = case.ladder
    # Who was named keeps their peace for a week; those who did not fit in come first now.
    waiting = {promise.thing_id for promise in nudges}
    asked = tuple(one for one in case.contacts if one.id in waiting)
    nudge = rhythm.nudge_now(case.person, asked, case.load, ladder, case.now)
    if not nudge.card:
        _not_now(case, nudges, slice_)
        return
    about = Ref("person", case.person.id)
    if len(nudge.contacts) == 1 and nudge.card in NUDGES:
        about = Ref("contact", nudge.contacts[0].id)
    facts = replace(
        Facts(case.person, world.service, case.door.channel),
        contacts=nudge.contacts or case.contacts,
        logs=tuple(log_from(one, case.zone) for one in case.logs),
        sheets=tuple(sheet_from(one) for one in case.gifts),
        loaded=frozenset({"contacts", "logs", "sheets"}),
    )
    show = show_card(world.house, nudge.card, about, facts, case.now.astimezone(case.zone))
    # Counted at a chosen rhythm too: how long ago the last one was decides about the next.
    slice_.say(case, show, unasked=True)
    climbed = rhythm.climbed(ladder, nudge.message, case.today)
    slice_.climbed.append((case.person.id, climbed.rung, climbed.unanswered))
    _after(case, nudges, nudge, slice_)


def _after(case: Case, nudges: list[Row], nudge: Nudge, slice_: _Slice) -> None:
    """Who was spoken of comes again unless something happens; the others tomorrow."""
    named = {one.id for one in nudge.contacts}
    known = {one.id: one for one in case.contacts}
    again = ASK_AGAIN_AT.get(case.person.nudge_mode, ASK_AGAIN)
    for promise in nudges:
        if promise.thing_id not in known:
            slice_.kept.append((promise.id, "void"))
        elif promise.thing_id in named:
            slice_.kept.append((promise.id, "spoken"))
            named_before = (promise.note or {}).get("named", 0)
            gap = max(again * LONGER[min(named_before, len(LONGER) - 1)], _round(known, promise))
            next_time = _again(promise, case.now + gap, case)
            slice_.again.append({**next_time, "note": {"named": named_before + 1}})
        else:
            slice_.moved.append((promise.id, _tomorrow(case)))


def _round(known: Mapping[int, Contact], promise: Row) -> timedelta:
    """A whole round of their rhythm; what they noted for somebody does not wait for it."""
    contact = known[promise.thing_id]
    own = contact.promise and contact.promised_by == "me"
    return timedelta() if own or not contact.cadence_days else timedelta(contact.cadence_days)


def _not_now(case: Case, nudges: list[Row], slice_: _Slice) -> None:
    known = {one.id: one for one in case.contacts}
    silent = not case.person.may_remind or case.person.nudge_mode == "off"
    for promise in nudges:
        contact = known.get(promise.thing_id)
        if contact is None or contact.next_due is None or silent:
            slice_.kept.append((promise.id, "void" if not silent else "silent"))
        elif contact.next_due > case.today:
            at = rhythm.moment_of(contact.next_due, TOMORROW_AT, case.person.zone)
            slice_.moved.append((promise.id, at.astimezone(UTC)))
        else:
            slice_.moved.append((promise.id, _later_today_or_tomorrow(case)))


def _later_today_or_tomorrow(case: Case) -> datetime:
    moment = _kind_moment(case)
    return moment if moment > case.now else _tomorrow(case)


def _tomorrow(case: Case) -> datetime:
    at = rhythm.moment_of(case.today + timedelta(days=1), TOMORROW_AT, case.person.zone)
    try:
        return rhythm.next_allowed(at, case.person).astimezone(UTC)
    except rhythm.AlwaysQuiet:
        return at.astimezone(UTC) + timedelta(days=6)


def _again(promise: Row, at: datetime, case: Case) -> dict[str, Any]:
    local = at.astimezone(case.zone).replace(tzinfo=None)
    return {
        "person_id": promise.person_id, "kind": promise.kind, "card": promise.card,
        "thing_kind": promise.thing_kind, "thing_id": promise.thing_id, "turn": 0,
        "local_at": local.isoformat(timespec="minutes"), "due_at": at, "made_at": case.now,
        "kept_at": None, "outcome": "", "note": promise.note,
    }  # fmt: skip


def _too_late(case: Case) -> datetime:
    """When sending it would disturb: the next quiet hour, half a day at the latest."""
    local = case.now.astimezone(case.zone)
    quiet = datetime.combine(local.date(), case.person.quiet_from, case.zone)
    if quiet <= local:
        quiet += timedelta(days=1)
    return min(case.now + LATEST, quiet.astimezone(UTC))
