"""When to say hello again: the rhythm of each contact, and how much unasked writing is kind.

    new, active --date--> due --write--> waiting --no answer twice--> resting
         ^                 |               |                            |
         +---- contact ----+--- answer ----+-------- any contact -------+

Pure: days and moments come in as arguments. Moments are aware; what a person bears is read
in their own zone. The clock uses the second half of this file too. (Content design, 13.)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from dialogs.facts import Contact, Person

SHORTEST, LONGEST = 7, 365
SLOWER, QUICKER = 1.5, 0.7
WAITS_FOR_AN_ANSWER = 14
SECOND_SNOOZE = 2
MESSAGES_WITHOUT_ANSWER = 2
QUICKER_ROUNDS = 2
MOST_AT_ONCE = 3
"""So many people one message may name."""

Kind = Literal["paired", "close", "connector", "sleeping", "known", "little", "other"]
START: Mapping[Kind, int | None] = {
    "paired": None,  # a mentor or peer: they agree on their meetings
    "close": None,  # family and best friends need no program
    "connector": 21,
    "sleeping": 180,
    "known": 30,
    "little": 90,
    "other": 365,
}
"""Days between two hellos to begin with, by kind of contact; None is no reminder."""


def kind_of(contact: Contact, *, paired: bool = False, connector: bool = False) -> Kind:
    """Which kind of contact this is. Who is paired or a connector is known elsewhere."""
    if paired:
        return "paired"
    if contact.tie == "close":
        return "close"
    if connector:
        return "connector"
    if contact.local == "abroad" or contact.last_band == "longer":
        return "sleeping"
    if contact.where_met == "work" and contact.last_band == "year":
        return "sleeping"
    kinds: Mapping[str, Kind] = {"well": "known", "little": "little"}
    return kinds.get(contact.tie, "other")


def start_rhythm(contact: Contact, *, paired: bool = False, connector: bool = False) -> int | None:
    """The rhythm we suggest, in days; None when we suggest no reminder."""
    return START[kind_of(contact, paired=paired, connector=connector)]


def slower(days: int) -> int:
    return _clamped(days * SLOWER)


def faster(days: int) -> int:
    return _clamped(days / SLOWER)


def _clamped(days: float) -> int:
    return min(max(round(days), SHORTEST), LONGEST)


def sway(contact: int, day: date) -> float:
    """A share of -0.1 to 0.1, always the same for a contact and a day.

    It keeps people who were added together from coming due together.
    """
    mixed = (contact * 2_654_435_761 + day.toordinal() * 40_503) % 2_147_483_647
    return (mixed % 2001 - 1000) / 10_000


def date_after(day: date, cadence: int, share: float = 0.0) -> date:
    """The day one rhythm later, moved by a share of it; never under a week, never over a year."""
    return day + timedelta(days=_clamped(cadence * (1 + min(max(share, -0.1), 0.1))))


# The states of a contact

State = Literal["new", "active", "due", "waiting", "resting", "archived"]
Happening = Literal[
    "write", "contact_logged", "answer", "snooze", "slower", "faster", "plan", "rest",
    "date_reached", "year_unused", "delete",
]  # fmt: skip
STATES: tuple[State, ...] = ("new", "active", "due", "waiting", "resting", "archived")
GONE = ""
WAKES = {"due": "active", "resting": "active", "archived": "active"}
"""Whoever names a day for somebody wants to be asked on it, also about one who rests."""
LEADS: Mapping[Happening, Mapping[str, str]] = {
    "write": dict.fromkeys(STATES, "waiting"),
    "contact_logged": dict.fromkeys(STATES, "active"),
    "answer": dict.fromkeys(STATES, "active"),
    "plan": {**dict.fromkeys(STATES, "active"), "new": "new"},
    "snooze": WAKES,
    "slower": WAKES,
    "faster": WAKES,
    "rest": {**dict.fromkeys(STATES, "resting"), "archived": "archived"},
    "date_reached": {"new": "due", "active": "due"},
    "year_unused": dict.fromkeys(STATES, "archived"),
    "delete": dict.fromkeys(STATES, GONE),
}
"""Where each happening leads from each state; what is not listed stays. "" is gone at once.

Waiting rests when the date is reached after two messages: see `state_on`."""


def state_after(state: str, happening: Happening) -> str:
    return LEADS[happening].get(state, state)


def state_on(contact: Contact, today: date) -> str:
    """The state as the calendar sees it: a date that is reached makes due, or lets rest."""
    if contact.next_due is None or contact.next_due > today:
        return "active" if contact.state == "due" else contact.state
    if contact.state == "waiting" and contact.unanswered >= MESSAGES_WITHOUT_ANSWER:
        return "resting"
    return state_after(contact.state, "date_reached")


@dataclass(frozen=True)
class Moved:
    """A contact after something happened. `slowed`: the rhythm became slower by itself."""

    contact: Contact
    slowed: bool = False


def changed(before: Contact, after: Contact) -> dict[str, str | int | date | None]:
    """What is to be written, by the names of `facts.Contact`."""
    return {
        one.name: getattr(after, one.name)
        for one in fields(Contact)
        if getattr(before, one.name) != getattr(after, one.name)
    }


def wrote(contact: Contact, today: date) -> Contact:
    """They sent a message. After two weeks without answer we ask, after a second one it rests."""
    return replace(
        contact,
        state=state_after(contact.state, "write"),
        unanswered=contact.unanswered + 1,
        noticed=None,
        snoozes=0,
        next_due=today + timedelta(days=WAITS_FOR_AN_ANSWER),
    )


def asks_for_answer(contact: Contact) -> bool:
    """Whether a silence is spoken of when its date comes: after the first message only."""
    return contact.state == "waiting" and contact.unanswered < MESSAGES_WITHOUT_ANSWER


def had_contact(contact: Contact, on: date, share: float | None = None) -> Contact:
    """Any real contact, an answer too: the rhythm starts again from that day."""
    quick = contact.boost_rounds > 0
    cadence = contact.cadence_days
    days = _clamped(cadence * QUICKER) if cadence and quick else cadence
    lean = sway(contact.id, on) if share is None else share
    return replace(
        contact,
        state=state_after(contact.state, "contact_logged"),
        last_contact=max(on, contact.last_contact or on),
        last_band="",
        snoozes=0,
        unanswered=0,
        noticed=None,
        boost_rounds=max(contact.boost_rounds - 1, 0),
        next_due=date_after(on, days, lean) if days else None,
    )


def greeted(contact: Contact, today: date) -> Contact:
    """A word that waits for no answer, like thanks: it is contact, but a planned date stays."""
    after = had_contact(contact, today)
    if contact.next_due is None or contact.next_due <= today:
        return after
    return replace(after, next_due=contact.next_due, boost_rounds=contact.boost_rounds)


def may_be_quicker(contact: Contact, how: str, benefits: Sequence[str]) -> bool:
    """Whether to offer a quicker rhythm: they met, or got an introduction."""
    good = how == "met" or "introduction" in benefits
    return good and contact.cadence_days is not None and not contact.boost_rounds


def quicker(contact: Contact, today: date, share: float | None = None) -> Contact:
    """They took the offer: this round and the next are quicker."""
    return had_contact(replace(contact, boost_rounds=QUICKER_ROUNDS), today, share)


def snoozed(contact: Contact, until: date) -> Moved:
    """Not now. The second time in a row the rhythm itself becomes slower, and we say so."""
    later = replace(contact, state=state_after(contact.state, "snooze"), next_due=until)
    if not is_second_snooze(contact):
        return Moved(replace(later, snoozes=contact.snoozes + 1))
    if contact.cadence_days is None:
        return Moved(replace(later, snoozes=0))
    return Moved(replace(later, snoozes=0, cadence_days=slower(contact.cadence_days)), True)


def is_second_snooze(contact: Contact) -> bool:
    """Whether the next "not now" is the second in a row."""
    return contact.snoozes + 1 >= SECOND_SNOOZE


def slowed(contact: Contact, today: date) -> Contact:
    """Rarer from now on. Who is up already rests for a whole round of the new rhythm."""
    days = slower(contact.cadence_days or start_rhythm(contact) or START["known"] or LONGEST)
    after = _at_pace(contact, days, today, "slower", SHORTEST)
    if contact.next_due is None or contact.next_due <= today:
        return replace(after, next_due=today + timedelta(days=days))
    return after


def hastened(contact: Contact, today: date) -> Contact:
    days = faster(contact.cadence_days or start_rhythm(contact) or START["known"] or LONGEST)
    return _at_pace(contact, days, today, "faster", 1)


def begun(contact: Contact, cadence: int | None, today: date) -> Contact:
    """They chose a rhythm, or none. It counts from the last contact, tomorrow at the earliest."""
    if cadence is None:
        return replace(contact, cadence_days=None, next_due=None, boost_rounds=0)
    return _at_pace(contact, _clamped(cadence), today, "plan", 1)


def _at_pace(
    contact: Contact, cadence: int, today: date, happening: Happening, soonest: int
) -> Contact:
    since = contact.last_contact or today
    due = max(since + timedelta(days=cadence), today + timedelta(days=soonest))
    state = state_after(contact.state, happening)
    return replace(
        contact, state=state, cadence_days=cadence, next_due=due, snoozes=0, noticed=None
    )


def planned(contact: Contact, due: date) -> Contact:
    """They named the next day themselves."""
    return replace(
        contact,
        state=state_after(contact.state, "plan"),
        next_due=due,
        snoozes=0,
        unanswered=0,
        noticed=None,
    )


def rested(contact: Contact) -> Contact:
    """No nudges any more; the rhythm is kept for the day they wake it."""
    return replace(
        contact, state=state_after(contact.state, "rest"), next_due=None, snoozes=0, unanswered=0
    )


def archived(contact: Contact) -> Contact:
    """Out of the lists and never spoken of; the next contact brings it back."""
    return replace(
        contact,
        state=state_after(contact.state, "year_unused"),
        next_due=None,
        snoozes=0,
        unanswered=0,
    )


def unarchived(contact: Contact) -> Contact:
    """Back among the others, with no date."""
    return replace(contact, state=state_after(contact.state, "contact_logged"), noticed=None)


# Who is spoken of


def due_on(contacts: Sequence[Contact], today: date) -> tuple[Contact, ...]:
    """Who waits for a word, each once: own promises first, then who has waited longest."""
    waiting = {one.id: one for one in contacts if _speaks(one, today)}
    return tuple(
        sorted(waiting.values(), key=lambda one: (not _i_promised(one), one.next_due, one.id))
    )


def _speaks(contact: Contact, today: date) -> bool:
    if contact.next_due is None or contact.next_due > today:
        return False
    return state_on(contact, today) in ("due", "waiting")


def _i_promised(contact: Contact) -> bool:
    return bool(contact.promise) and contact.promised_by == "me"


def is_holiday(day: date, country: str) -> bool:
    """Whether people there rather do not book meetings: greetings stay welcome."""
    if day.month == 7 and country in ("FI", "SE"):
        return True
    return (day.month, day.day) >= (12, 22) or (day.month, day.day) <= (1, 2)


# When we may write unasked


class AlwaysQuiet(Exception):
    """Every day of this person's week is a silent day, so no moment can be promised."""


def moment_of(day: date, at: time, zone: str) -> datetime:
    """A local date and hour as a moment; an hour that a spring night skips comes just after."""
    place = ZoneInfo(zone)
    return datetime.combine(day, at, place).astimezone(UTC).astimezone(place)


def next_allowed(moment: datetime, person: Person) -> datetime:
    """The first moment from `moment` on when we may write unasked, in the person's zone.

    Minds quiet hours, silent days and a pause with an end; a pause until they are heard
    again has none, see `may_write`. Equal quiet times mean no quiet hours.
    Raises AlwaysQuiet when all seven days are silent.
    """
    if len(person.silent_days) > 6:
        raise AlwaysQuiet
    zone = ZoneInfo(person.zone)
    if person.paused_until is not None and pauses_over(moment, person):
        moment = person.paused_until
    moment = _utc(moment).astimezone(zone)
    while (waits := _end_of_quiet(moment, person)) is not None:
        moment = waits
    return moment


def day_we_write(day: date, person: Person) -> date:
    """That day, or the first after it without a pause or a silent day.

    With seven silent days a week it is the day itself.
    """
    if person.paused_until is not None:
        day = max(day, person.paused_until.astimezone(ZoneInfo(person.zone)).date())
    days = (day + timedelta(days=n) for n in range(7))
    return next((one for one in days if one.weekday() not in person.silent_days), day)


def pauses_over(moment: datetime, person: Person) -> bool:
    """Whether a pause with an end still holds at that moment."""
    return person.paused_until is not None and _utc(person.paused_until) > _utc(moment)


def is_quiet(moment: datetime, person: Person) -> bool:
    """Whether the person does not want to hear from us at this very moment."""
    return _utc(next_allowed(moment, person)) > _utc(moment)


def _utc(moment: datetime) -> datetime:
    # Two moments of one zone are compared by their clock faces; in UTC, by when they are.
    return moment.astimezone(UTC)


def _end_of_quiet(local: datetime, person: Person) -> datetime | None:
    """When the silence that holds at a local moment ends; None when none holds."""
    start, end, now = person.quiet_from, person.quiet_to, local.time()
    today = local.date()
    if local.weekday() in person.silent_days:
        return _later(local, today + timedelta(days=1), time())
    if start <= now < end or now < end < start:
        return _later(local, today, end)
    if end < start <= now:
        return _later(local, today + timedelta(days=1), end)
    return None


def _later(local: datetime, day: date, at: time) -> datetime:
    """That clock face after `local`: the second of the two when the night has it twice."""
    zone = local.tzinfo
    first = datetime.combine(day, at, zone)
    fold = 1 if _utc(first) <= _utc(local) else 0
    return _utc(first.replace(fold=fold)).astimezone(zone)


# How much is kind

REST_AFTER_BEGINNING = timedelta(hours=24)
A_WEEK, A_MONTH, SILENCE = timedelta(days=7), timedelta(days=28), timedelta(days=30)
NUDGES_BEFORE_ASKING, DIGESTS_BEFORE_ASKING = 3, 2

Message = Literal["", "nudge", "toomuch", "digest", "pausecheck", "last_word"]
NUDGING, ASKED, DIGESTS, PAUSED, SILENT = range(5)


@dataclass(frozen=True)
class Ladder:
    """How long somebody has not answered what we wrote unasked.

    rung: 0 nudges, 1 asked whether it is too much, 2 weekly digests, 3 asked what fits now,
    4 silent until they write. unanswered: messages on this rung. since: the day of the last.
    """

    rung: int = NUDGING
    unanswered: int = 0
    since: date | None = None


GROUND = Ladder()


def next_message(ladder: Ladder, today: date, *, may_ask: bool = True) -> Message:
    """What we may write next, if anything; the ladder only goes down when they answer.

    may_ask: whether to ask if it is too much. Who has answered that once is not asked again.
    """
    passed = today - ladder.since if ladder.since else A_WEEK
    if ladder.rung == NUDGING:
        if ladder.unanswered < NUDGES_BEFORE_ASKING:
            return "nudge"
        if may_ask:
            return "toomuch"
        return "digest" if passed >= A_WEEK else ""
    if ladder.rung in (ASKED, DIGESTS):
        if passed < A_WEEK:
            return ""
        many = ladder.rung == DIGESTS and ladder.unanswered >= DIGESTS_BEFORE_ASKING
        return "pausecheck" if many else "digest"
    if ladder.rung == PAUSED and ladder.since and passed >= SILENCE:
        return "last_word"
    return ""


def climbed(ladder: Ladder, sent: Message, today: date) -> Ladder:
    """The ladder after a message went out unasked."""
    match sent:
        case "nudge" if ladder.rung == NUDGING:
            return replace(ladder, unanswered=ladder.unanswered + 1, since=today)
        case "digest" if ladder.rung == DIGESTS:
            return replace(ladder, unanswered=ladder.unanswered + 1, since=today)
        case "digest":
            return Ladder(DIGESTS, 1, today)
        case "toomuch":
            return Ladder(ASKED, 0, today)
        case "pausecheck":
            return Ladder(PAUSED, 0, today)
        case "last_word":
            return Ladder(SILENT, 0, today)
    return ladder


def heard_from() -> Ladder:
    """They said or pressed anything: down to the ground."""
    return GROUND


@dataclass(frozen=True)
class Load:
    """What this person was sent unasked, by all senders: today, and in the last seven days.

    last_nudge: the day of the last nudge or digest. Days are the person's own.
    """

    today: int = 0
    week: int = 0
    last_nudge: date | None = None
    onboarded_at: datetime | None = None


@dataclass(frozen=True)
class Nudge:
    """One unasked message: a card and the contacts it is about. An empty card is silence."""

    card: str = ""
    contacts: tuple[Contact, ...] = ()
    message: Message = ""
    """What to tell the ladder once it is sent."""


NOTHING = Nudge()


def nudge_now(
    person: Person, contacts: Sequence[Contact], load: Load, ladder: Ladder, now: datetime
) -> Nudge:
    """The one unasked message about people that is kind right now, or NOTHING.

    At most one a day with three people in it, and as many a week as the person likes.
    """
    if not may_write(person, load, now):
        return NOTHING
    today = now.astimezone(ZoneInfo(person.zone)).date()
    message = next_message(ladder, today, may_ask=person.nudge_mode == NORMAL)
    if message in ("pausecheck", "last_word"):
        return Nudge(message, (), message)
    due = due_on(contacts, today)[:MOST_AT_ONCE]
    if not due or not message or not _their_turn(person, load, today):
        return NOTHING
    if message == "toomuch":
        return Nudge("toomuch", (), message)
    return Nudge(card_of(due), due, message)


def card_of(due: Sequence[Contact]) -> str:
    """Which card speaks of these people."""
    if len(due) > 1:
        return "nudges"
    return "noreply" if due[0].state == "waiting" else "nudge"


def may_write(person: Person, load: Load, now: datetime, ladder: Ladder = GROUND) -> bool:
    """Whether any unasked message may go out now: consent, quiet, the first day, the caps.

    Give the ladder for messages that do not climb it: who was asked what fits now, and has not
    answered, is left in peace.
    """
    if not person.may_remind or person.silent_until_heard or ladder.rung >= PAUSED:
        return False
    if person.nudge_mode == "off" or person.nudges_per_week < 1:
        return False
    if load.onboarded_at and _utc(now) - _utc(load.onboarded_at) < REST_AFTER_BEGINNING:
        return False
    if load.today or len(person.silent_days) > 6 or is_quiet(now, person):
        return False
    # A digest at a rhythm they chose themselves does not count against the week.
    return person.nudge_mode in GAPS or load.week < person.nudges_per_week


NORMAL, FINE = "normal", "fine"
"""Fine is the mode of who was asked whether it is too much, and said that it is fine."""
GAPS: Mapping[str, timedelta] = {"weekly": A_WEEK, "monthly": A_MONTH}


def _their_turn(person: Person, load: Load, today: date) -> bool:
    gap = GAPS.get(person.nudge_mode)
    return gap is None or load.last_nudge is None or today - load.last_nudge >= gap
