"""Many people of different habits over months, on one database, and what must hold all along.

    crowd = Crowd(people=20, seed=1)
    crowd.lives(days=90)
    crowd.broken                  # who was disturbed or forgotten, a sentence each
    crowd.figures                 # how much was heard and said

Each habit is a handful of chances: how often they write, whether they answer cards, what they
change. What must hold is written down here once more, in plain words and without the code that
is meant to keep it.
"""

from __future__ import annotations

import heapq
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import partial
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from bot.channel import Button, Tapped
from bot.reading import read
from dialogs.facts import Service
from dialogs.memory import show_from_json
from dialogs.model import Ref, Show, Value, Word
from dialogs.wishes import RemindEvent
from locales import catalogue
from scheduler.digests import SPECIAL
from scheduler.promises import keep_some
from storage import forgetting, tables
from storage.granting import Who, grant
from storage.queries import archiving, feeds, people
from storage.queries.promises import next_due
from storage.sql import Query, Row, changing
from storage.turns import Update, hear
from tests.builders import a_contact, a_promise, a_row_in, somebody
from tests.talks import Talks, fresh_database

BEGIN = datetime(2026, 1, 5, 6, tzinfo=UTC)
BEAT = timedelta(minutes=15)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
SERVICE = Service(
    operator="Welcome House", contact="help@example.org", languages=catalogue.LANGUAGES
)
TOWNS = ("Helsinki", "Antwerp", "Stockholm", "Rotterdam", "Turku")
NAMES = ("Leena", "Tuula", "Mehmet", "Olga", "Sofia", "Jussi", "Salma", "Pekka")
ABOUT_PEOPLE = {"nudge", "nudges", "noreply", "toomuch", "pausecheck", "last_word"}
"""The cards of the rhythm: at most one of them a day."""
CHOSEN_RHYTHM = {"weekly": A_WEEK, "monthly": timedelta(days=28)}
OF_KIND = {
    "nudge": tables.Contact, "noreply": tables.Contact, "thanks": tables.Contact,
    "told": tables.Contact, "sent_check": tables.Draft, "action_day": tables.Action,
    "goal_quarter": tables.Goal, "goal_half": tables.Goal, "goal_date": tables.Goal,
    "temp": tables.Sheet,
    "event_tomorrow": tables.Sheet, "event_after": tables.Sheet, "event_thanks": tables.Sheet,
    "event_news": tables.Sheet, "event_before": tables.Post, "post_moved": tables.Post,
}  # fmt: skip
"""Where the thing that a card speaks of is kept."""


@dataclass(frozen=True)
class Broken:
    """Somebody was disturbed, or forgotten."""

    who: str
    at: datetime
    card: str
    why: str

    @property
    def less_often(self) -> bool:
        """Whether it came more often than the rhythm of messages that they chose."""
        return self.why.startswith("more often than")

    def __str__(self) -> str:
        return f"{self.who}, {self.at:%d.%m.%Y %H:%M} UTC, {self.card}: {self.why}"


@dataclass(frozen=True)
class Habit:
    """How somebody lives with us. Chances are per day, but for `answers`: per card."""

    name: str
    answers: float = 0.5
    writes: float = 0.1
    changes: float = 0.02
    until: int = 10_000
    """The day after which they never come again."""
    says_stop: int = 10_000
    remind: bool = True


HABITS = (
    Habit("answers always", answers=1.0, writes=0.2),
    Habit("never answers", answers=0.0, writes=0.0, changes=0.0),
    Habit("answers sometimes", answers=0.4),
    Habit("goes after a month", until=30),
    Habit("says stop", answers=0.7, says_stop=50),
    Habit("changes everything", answers=0.6, writes=0.2, changes=0.25),
    Habit("wants no reminders", writes=0.1, changes=0.0, remind=False),
    Habit("plans much", answers=0.8, writes=0.4, changes=0.05),
    Habit("rarely comes", answers=0.1, writes=0.02),
)


WORDS = (
    "Amina", "2", "10", "tomorrow", "yes", "no", "I want a job", "a sewing workshop", "17:00",
    "Leena", "talk with three people", "menu", "1.9.2026",
)  # fmt: skip
LAST_ROW = "last"


def _changes(rng: random.Random) -> tuple[str, ...]:
    """Something people change: presses ("#id"), words, and commands, until one does not fit."""
    when = ("/menu", "#other", "#when")
    name = rng.choice(NAMES)
    day = f"{rng.randint(1, 28)}.{rng.randint(1, 12)}.2026"
    return rng.choice(
        (
            (*when, "#pause", rng.choice(("#week", "#month", "#open"))),
            (*when, "#amount", str(rng.randint(0, 7))),
            (*when, "#amount", "7"),
            (*when, "#hours", "#hours", rng.choice(("07:00", "10:00", "12:00")), "21:00", "#good"),
            (*when, "#hours", "#weekdays", rng.choice(("#sa", "#we", "#mo")), "#done", "#good"),
            ("/language", rng.choice(("#ar", "#fi", "#en", "#uk"))),
            ("/privacy", "#stored", "#correct", "#town", rng.choice(TOWNS), "#enough"),
            ("/people", name, "#delete", "#yes"),
            ("/people", name, "#rest"),
            ("/people", name, "#write", "#m6", "our lunches", "#copy", "#yes"),
            (
                "/people", "#add", rng.choice(NAMES), "#skip", "#skip", "#no", "#skip", "#skip",
                "#skip", "#skip", "#week",
            ),
            (
                "/menu", "#plan", "#act", "#howareyou", name, rng.choice(("#tomorrow", "#week")),
                "#coffee", "I write", "#read", "#yes", "#good",
            ),
            (
                "/menu", "#plan", "#change", "#add", "#hello", name, "#next_week", "#coffee",
                "I go", "#read",
            ),
            ("/menu", "#plan", "#change", "#week", rng.choice(("#mo", "#th", "#sa")), "17:00"),
            ("/next", "#another", "#keepgoing", "#tools", "#keepgoing_temp", day),
            (
                "/next", "#another", "#human", "#tools", "#human_event", "Sewing evening", day,
                "#question", "#bus", "#alone", "#good", "#yes", "#good",
            ),
            (
                "/goal", "#new", "#job", "#skip", "#well", "Talk with people who sew", "5",
                "#talks", "9", "8", day, "#skip", "#yes", "#yes", "#good",
            ),
            (
                "/next", "#another", "#goals", "#begin", "#job", "#skip", "#well",
                "Talk with people who sew", "5", "#talks", "9", "8", day, "#skip", "#yes", "#yes",
            ),
        )
    )  # fmt: skip


class Somebody(Talks):
    """One of the crowd: a talk, a habit, and what we have said to them lately."""

    def __init__(self, crowd: Crowd, number: int, habit: Habit, joined: datetime) -> None:
        super().__init__("en", BEGIN, str(number), db=crowd.db, service=SERVICE)
        self.crowd, self.habit, self.joined = crowd, habit, joined
        self.tries, self.held = 0, joined
        self.unasked: list[datetime] = []
        self.told: list[tuple[datetime, frozenset[str]]] = []
        """When we wrote about people, and their names."""
        self.id, self.door = somebody(
            crowd.db, str(number), language="en", made_at=joined, seen_at=joined,
            onboarded_at=joined, consents={"privacy": True, "remind": habit.remind},
        )  # fmt: skip

    @property
    def here(self) -> bool:
        """Whether this is still the same person at this address."""
        row = self.person
        return row is not None and row.id == self.id

    # What they do

    def presses_something(self) -> None:
        """A button of what is open, or a few words."""
        rng = self.crowd.rng
        own = [one for one in self.shown if one.code and one.kind != LAST_ROW]
        every = [one for one in self.shown if one.code]
        if own and rng.random() < 0.8:
            self.does(Tapped(rng.choice(own).code))
        elif every and rng.random() < 0.6:
            self.does(Tapped(rng.choice(every).code))
        else:
            self.says(rng.choice(WORDS))

    def does_all(self, steps: tuple[str, ...]) -> None:
        """One after the other, as far as they fit."""
        for step in steps:
            if not step.startswith("#"):
                self.says(step)
                continue
            fits = [one for one in self.shown if one.code.split("~")[3:4] == [step[1:]]]
            if not fits:
                return
            self.does(Tapped(fits[-1].code))

    # What a button would do, without doing it

    def leads_somewhere(self, button: Button) -> bool:
        self.tries += 1
        update = Update(
            self.channel, f"try-{self.address}-{self.tries}", self.address,
            self.now.astimezone(UTC), self.language,
        )  # fmt: skip
        self.db.begin()
        try:
            taken = hear(
                self.db, self.world, update,
                lambda here, facts: read(
                    self.world.house, Tapped(button.code), here, facts, self.now
                ),
            )  # fmt: skip
            shows = [show_from_json(row.show) for row in self.waiting()]
        finally:
            self.db.roll_back()
        slips = [line for show in shows for line in show.lines if line.key.startswith("answer-")]
        return bool(shows or taken.whisper) and not slips


_SPOKEN = Query(
    select(tables.ToSend.__table__)
    .where(tables.ToSend.id > bindparam("after"), tables.ToSend.urgency == 2)
    .order_by(tables.ToSend.id)
)
_OPEN = Query(
    select(tables.Promise.__table__).where(
        tables.Promise.person_id == bindparam("person"),
        tables.Promise.kept_at.is_(None),
        tables.Promise.kind == "remind",
        tables.Promise.local_at != "",
    )
)
_LABELS = Query(
    select(tables.Contact.__table__.c.label).where(tables.Contact.person_id == bindparam("person"))
)
_BY_ID = {
    table: Query(select(table.__table__).where(table.__table__.c.id == bindparam("id")))
    for table in set(OF_KIND.values())
}
_CONTACT = _BY_ID[tables.Contact]
_MOVE_POST = changing(tables.Post, ("start", "status"))


class Crowd:
    """Many people on one database, and a clock that jumps to whatever comes next."""

    def __init__(self, people: int, seed: int, sample: int = 20) -> None:
        self.rng, self.sample = random.Random(seed), sample
        self.db, self.now = fresh_database(), BEGIN
        self.last = 0
        self.broken: list[Broken] = []
        self.figures: Counter[str] = Counter()
        self.by_habit: Counter[str] = Counter()
        self.acts: list[tuple[datetime, int, Callable[[], object]]] = []
        self.number = count()
        self.everybody: dict[int, Somebody] = {}
        self.posts = self._posts()
        self.world = Talks(db=self.db, service=SERVICE).world
        with self.db.transaction():
            for number in range(people):
                self._joins(number)

    # Who is there

    def _posts(self) -> list[int]:
        with self.db.transaction():
            feed = a_row_in(self.db, tables.Feed, "news")["id"]
            return [
                a_row_in(
                    self.db, tables.Post, "news", feed_id=feed, item=str(number), kind="E",
                    status="active", title={"en": f"Coffee {number}"}, body={"en": "Come."},
                    group_key=str(number), url="https://news.example",
                    start=BEGIN + timedelta(days=20 + 15 * number, hours=10), end=None,
                    deadline=None, until=None, all_day=False,
                )["id"]
                for number in range(20)
            ]  # fmt: skip

    def _joins(self, number: int) -> None:
        rng = self.rng
        joined = BEGIN + timedelta(hours=rng.randint(0, 240))
        one = Somebody(self, number, HABITS[number % len(HABITS)], joined)
        self.everybody[one.id] = one
        zone = ZoneInfo("Europe/Helsinki")
        for label in rng.sample(NAMES, rng.randint(1, 6)):
            due = joined.date() + timedelta(days=rng.randint(0, 40))
            cadence = rng.choice((7, 20, 30, 60, 90))
            contact = a_contact(self.db, one.id, label, next_due=due, cadence_days=cadence)
            local = datetime.combine(due, time(10))
            a_promise(
                self.db, one.id, local.replace(tzinfo=zone), thing_id=contact,
                local_at=local.isoformat(timespec="minutes"),
            )  # fmt: skip
        for post in rng.sample(self.posts, 2):
            self._goes_to(one, post)

    def _goes_to(self, one: Somebody, post: int) -> None:
        if not one.habit.remind:
            return
        a_row_in(
            self.db, tables.PostMark, person_id=one.id, post_id=post, mark="going", at=one.joined
        )
        person = people.person(self.db, one.id)
        door = people.identity_by_id(self.db, one.door)
        start = self.db.first(_BY_ID[tables.Post], id=post).start
        who = Who(person, door, one.joined, one.world.places, one.world.zone)
        grant(self.db, who, RemindEvent(Ref("post", post), start))

    # How time goes by

    def lives(self, days: int) -> None:
        end = self.now + timedelta(days=days)
        today = 0
        while self.now < end:
            day = (self.now - BEGIN).days
            if day >= today:
                self._a_day_begins(day)
                today = day + 1
            self._goes_on(min(end, BEGIN + today * A_DAY))

    def _goes_on(self, to: datetime) -> None:
        """To the next thing that is due, or that somebody does."""
        due = next_due(self.db) or to
        act = self.acts[0][0] if self.acts else to
        # Beats come a quarter of an hour apart: what is due waits for the next one.
        beats = -((BEGIN - min(due, act)) // BEAT)
        self.now = min(to, max(self.now + BEAT, BEGIN + beats * BEAT))
        while self.acts and self.acts[0][0] <= self.now:
            heapq.heappop(self.acts)[2]()
        self._beat()

    def _a_day_begins(self, day: int) -> None:
        with self.db.transaction():
            forgetting.forget_old(self.db, self.now)
            archiving.archive_old(self.db, self.now)
            if day % 11 == 7:
                self._a_post_moves()
        for one in self.everybody.values():
            habit = one.habit
            if one.joined > self.now or day >= habit.until or not one.here:
                continue
            self._forgotten(one)
            if day == habit.says_stop:
                self._later(one, partial(one.says, "stop"))
            if self.rng.random() < habit.writes:
                self._later(one, partial(self._walks, one))
            if self.rng.random() < habit.changes:
                steps = _changes(self.rng)
                self._later(one, partial(one.does_all, steps))

    def _a_post_moves(self) -> None:
        post = self.db.first(_BY_ID[tables.Post], id=self.rng.choice(self.posts))
        if post.start <= self.now:
            return
        if self.rng.random() < 0.3:
            self.db.run(_MOVE_POST, key_is=post.id, start=post.start, status="cancelled")
            note: dict[str, Any] = {"what": "cancelled"}
        else:
            start = post.start + timedelta(days=self.rng.randint(-1, 5))
            self.db.run(_MOVE_POST, key_is=post.id, start=start, status="rescheduled")
            note = {
                "what": "time", "old_start": post.start.isoformat(),
                "new_start": start.isoformat(),
            }  # fmt: skip
        self.figures["events moved"] += 1
        feeds.promise_news(self.db, post.id, "post_moved", note, self.now)

    def _later(self, one: Somebody, does: Callable[[], object], hours: float = 24) -> None:
        at = self.now + timedelta(hours=self.rng.uniform(0.1, hours))

        def act() -> None:
            one.now = self.now.astimezone(one.now.tzinfo)
            if one.here:
                does()
                self.figures["turns"] += 1

        heapq.heappush(self.acts, (at, next(self.number), act))

    def _walks(self, one: Somebody) -> None:
        one.says(self.rng.choice(("/menu", "/people", "/next", "/goal", "/events")))
        for _ in range(self.rng.randint(1, 4)):
            if not one.here:
                return
            one.presses_something()

    def _answers(self, one: Somebody, buttons: list[Button]) -> None:
        one.does(Tapped(self.rng.choice(buttons).code))
        for _ in range(self.rng.randint(0, 3)):
            if not one.here:
                return
            one.presses_something()

    # What we say by ourselves, and what must hold of it

    def _beat(self) -> None:
        while True:
            with self.db.transaction():
                if not keep_some(self.db, self.world, self.now, dict(SPECIAL)):
                    break
        for row in self.db.all(_SPOKEN, after=self.last):
            self.last = row.id
            self._spoken(self.everybody[row.person_id], row)

    def _broke(self, one: Somebody, card: str, why: str) -> None:
        self.broken.append(Broken(f"{one.id} {one.habit.name}", self.now, card, why))

    def _spoken(self, one: Somebody, row: Row) -> None:
        show = show_from_json(row.show)
        self.figures["messages"] += 1
        self.figures[show.card] += 1
        self.by_habit[one.habit.name] += 1
        one.now = self.now.astimezone(one.now.tzinfo)
        person = people.person(self.db, one.id)
        why = disturbs(person, self.now) or self._too_many(one, person, row, show)
        why = why or self._about_nothing(one, show)
        if why:
            self._broke(one, show.card, why)
        came = one.comes()
        buttons = [one for one in came[-1].buttons if one.code] if came else []
        if self.rng.random() < 1 / self.sample:
            self._can_be_answered(one, show, buttons)
        day = (self.now - BEGIN).days
        if buttons and day < one.habit.until and self.rng.random() < one.habit.answers:
            self._later(one, partial(self._answers, one, buttons), hours=30)

    def _too_many(self, one: Somebody, person: Row, row: Row, show: Show) -> str:
        zone = ZoneInfo(person.zone)
        today = self.now.astimezone(zone).date()
        if show.card in ABOUT_PEOPLE:
            names = _names(show, self.db)
            gap = CHOSEN_RHYTHM.get(person.nudge_mode)
            if gap and one.told and self.now - one.told[-1][0] < gap - A_DAY:
                return f"more often than {person.nudge_mode}"
            for at, others in one.told:
                if at.astimezone(zone).date() == today:
                    return "twice about people on one day"
                same = names & others
                if same and self.now - at < timedelta(hours=12):
                    return f"the same person twice in twelve hours: {len(same)}"
            one.told = [*one.told[-5:], (self.now, names)]
        if not row.unasked:
            return ""
        if self.now - person.onboarded_at < A_DAY:
            return "unasked on the first day"
        if any(at.astimezone(zone).date() == today for at in one.unasked):
            return "two unasked messages on one day"
        week = [at for at in one.unasked if self.now - at < A_WEEK]
        if person.nudge_mode not in CHOSEN_RHYTHM and len(week) >= person.nudges_per_week:
            return f"over the week's {person.nudges_per_week}"
        if person.nudge_mode == "off":
            return "reminders are off"
        one.unasked = [*week, self.now]
        self.figures["unasked"] += 1
        return ""

    def _about_nothing(self, one: Somebody, show: Show) -> str:
        table = OF_KIND.get(show.card)
        if table is not None:
            row = self.db.first(_BY_ID[table], id=show.thing)
            if row is None or (table is not tables.Post and row.person_id != one.id):
                return "about a thing that is not there"
        labels = {row.label for row in self.db.all(_LABELS, person=one.id)}
        if not _names(show, self.db) <= labels:
            return "names somebody who was deleted"
        return ""

    def _can_be_answered(self, one: Somebody, show: Show, buttons: list[Button]) -> None:
        for button in buttons:
            self.figures["buttons tried"] += 1
            if not one.leads_somewhere(button):
                self._broke(one, show.card, f"a button leads nowhere: {button.code}")

    def _forgotten(self, one: Somebody) -> None:
        """What is long past its hour, while nothing kept us from writing for days."""
        person = people.person(self.db, one.id)
        if disturbs(person, self.now, but_the_hour=True) or self._we_write_less(one, person):
            one.held = self.now
        if self.now - one.held < 3 * A_DAY:
            return
        for promise in self.db.all(_OPEN, person=one.id):
            if self._rests(promise):
                continue
            due = self._due(promise, ZoneInfo(person.zone))
            if self.now - due > 3 * A_DAY:
                self._broke(one, promise.card, f"still waits since {due:%d.%m. %H:%M}")

    def _we_write_less(self, one: Somebody, person: Row) -> bool:
        """Their first days, their cap, their ladder, their silent days."""
        return bool(
            self.now - one.joined < 2 * A_DAY
            or person.ladder
            or person.nudge_mode != "normal"
            or person.nudges_per_week < 1
            or len(person.silent_days or ()) > 1
            or [at for at in one.unasked if self.now - at < 2 * A_DAY]
            or len([at for at in one.unasked if self.now - at < A_WEEK]) >= person.nudges_per_week
        )

    def _rests(self, promise: Row) -> bool:
        """Whether it is about somebody of whom nobody is to speak."""
        contact = self.db.first(_CONTACT, id=promise.thing_id)
        about = promise.thing_kind == "contact" and contact is not None
        return bool(about and contact.state in ("resting", "archived"))

    def _due(self, promise: Row, zone: ZoneInfo) -> datetime:
        """When it should come: what is about somebody comes on that person's own day.

        A day that had passed when it was promised (a goal opened again) counts from the promise.
        """
        due = max(datetime.fromisoformat(promise.local_at).replace(tzinfo=zone), promise.made_at)
        contact = self.db.first(_CONTACT, id=promise.thing_id)
        if promise.card in ("nudge", "noreply") and contact and contact.next_due:
            later = datetime.combine(contact.next_due, time(10), zone)
            return max(due, later)
        return due


def disturbs(person: Row, now: datetime, *, but_the_hour: bool = False) -> str:
    """Why nothing may come now that was not asked for this very minute; "" when it may."""
    consents = person.consents or {}
    if not (consents.get("privacy") and consents.get("remind")):
        return "they did not agree to reminders"
    if person.stopped:
        return "they said stop"
    if person.silent_until_heard:
        return "silent until they write"
    if person.paused_until and person.paused_until > now:
        return "they take a break"
    if but_the_hour:
        return ""
    local = now.astimezone(ZoneInfo(person.zone or "Europe/Helsinki"))
    if local.weekday() in (person.silent_days or ()):
        return "a silent day"
    begins, ends = time.fromisoformat(person.quiet_from), time.fromisoformat(person.quiet_to)
    at = local.time()
    quiet = begins <= at < ends if begins <= ends else at >= begins or at < ends
    return "quiet hours" if quiet else ""


def name_of(value: Value) -> str:
    """The name alone, of somebody whom a digest names with a reason or without."""
    return str(dict(value.args)["contact"] if isinstance(value, Word) else value)


def _names(show: Show, db: Any) -> frozenset[str]:
    """The people that a message about people names."""
    if show.card in ("nudge", "noreply"):
        row = db.first(_CONTACT, id=show.thing)
        return frozenset([row.label] if row else ())
    if show.card == "nudges":
        return frozenset(map(name_of, show.lines[0].args["people"]))
    return frozenset()
