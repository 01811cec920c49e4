"""What a scene may know about the person and their things: a frozen snapshot, read beforehand.

Storage fills in only what the scene `needs`; looking at anything else is an author's mistake.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any


@dataclass(frozen=True)
class Person:
    """The one who talks. Times are local to `zone`; empty means not told yet."""

    id: int = 0
    language: str = "en"
    name: str = ""
    country: str = ""
    region: str = ""
    city: str = ""
    zone: str = "Europe/Helsinki"
    needs: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    host_level: int | None = None
    """0 a few words, 1 simple daily talk, 2 can talk about work, 3 well."""
    host_language: str = ""
    consents: Mapping[str, bool] = field(default_factory=dict)
    """What was answered, per purpose; a purpose nobody asked about is absent."""
    quiet_from: time = time(20)
    quiet_to: time = time(9)
    silent_days: frozenset[int] = frozenset({6})
    """Week days without unasked messages, Monday is 0."""
    nudges_per_week: int = 3
    nudge_mode: str = "normal"
    """normal, weekly, monthly, off."""
    paused_until: datetime | None = None
    silent_until_heard: bool = False
    """A pause without an end: the next thing they say or press lifts it."""
    stopped: bool = False
    weekly_day: int | None = None
    feed_kinds: tuple[str, ...] = ()
    feed_rhythm: str = ""
    """daily, twice, weekly, asked; empty when never chosen."""
    onboarded: bool = False
    word: bool = False
    """Whether this person is kept behind a word of their own on a shared phone."""

    @property
    def agreed(self) -> bool:
        """Whether they said yes to the privacy notice; before that next to nothing is kept."""
        return self.consents.get("privacy", False)

    @property
    def may_remind(self) -> bool:
        silent = self.stopped or self.silent_until_heard
        return self.consents.get("remind", False) and not silent

    @property
    def may_be_written(self) -> bool:
        """Whether a coach's words may come: joining a group said yes to them, "no" ends them.

        Reminders of our own wait until they are asked about; see `may_remind`.
        """
        silent = self.stopped or self.silent_until_heard
        return self.agreed and self.consents.get("remind", True) and not silent


@dataclass(frozen=True)
class Service:
    """Who runs this house, as far as it is told and verified."""

    operator: str = ""
    contact: str = ""
    notice: str = ""
    """Where the operator's own full privacy notice can be read; empty when there is none."""
    office_hours: str = ""
    youth: str = ""
    helplines: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """Per country: (name, number). 112 is always there beside them."""
    languages: tuple[str, ...] = ("en",)
    has_person: bool = False
    """Whether somebody answers when a person asks to talk to a human."""
    telegram: str = ""
    """The bot's name on Telegram, without @; empty when it is not there."""
    web: str = ""
    """The address of the web chat; empty when it is not there."""
    feeds: bool = False
    links: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """The operator's own links: "FI/nap" -> (name, address), at most three are shown."""


@dataclass(frozen=True)
class Contact:
    """Someone the person knows. It belongs to the person alone."""

    id: int
    label: str
    state: str = "new"
    """new, active, due, waiting, resting, archived."""
    where_met: str = ""
    topics: str = ""
    promise: str = ""
    promised_by: str = ""
    """me or them."""
    promise_due: date | None = None
    """Until when it is promised; None when nobody said."""
    note: str = ""
    helix: str = ""
    tie: str = ""
    local: str = ""
    last_band: str = ""
    last_contact: date | None = None
    cadence_days: int | None = None
    """None means no reminder."""
    next_due: date | None = None
    snoozes: int = 0
    unanswered: int = 0
    told: str = ""
    added: date | None = None
    boost_rounds: int = 0
    """How many rounds more the rhythm stays quicker after a good meeting."""
    through: int | None = None
    """The contact who introduced them."""
    in_field: str = ""
    """yes or no: whether they work in the person's own field."""
    role: str = ""
    """One of `connectors.ROLES`, where it is known."""
    many: bool = False
    """Named as somebody who knows many people."""
    score: tuple[int, ...] = ()
    """Six answers of 0 to 2 (content design, 10); empty when never asked."""
    source: str = ""
    """Where the name came from: map, event."""
    noticed: date | None = None
    """When they were told that this archived contact will be deleted."""


@dataclass(frozen=True)
class Log:
    """They had contact: with whom, how, and what came of it."""

    contact: int
    how: str
    benefits: tuple[str, ...]
    on: date


@dataclass(frozen=True)
class Goal:
    id: int
    text: str
    area: str = ""
    kind: str = "do"
    target: int = 0
    unit: str = ""
    importance: int | None = None
    confidence: int | None = None
    deadline: date | None = None
    first_step: str = ""
    state: str = "active"
    """draft, active, reached, changed, closed."""
    vision: str = ""
    lesson: str = ""
    done: int = 0
    """How many of the target are reached, by the person's own count."""
    made: date | None = None


@dataclass(frozen=True)
class Post:
    """An event, vacancy, study place, project or tool, as the person may see it."""

    id: int
    kind: str
    title: str
    body: str = ""
    language: str = ""
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    deadline: datetime | None = None
    place: str = ""
    city: str = ""
    online: bool = False
    organiser: str = ""
    url: str = ""
    status: str = "active"
    mark: str = ""
    """What this person said to it: interested, going, applying, not_for_me; empty for nothing."""
    seen_at: datetime | None = None


@dataclass(frozen=True)
class Draft:
    """A message the person is writing to somebody, kept for 30 days."""

    id: int
    template: str
    contact: int | None
    text: str
    made: date | None = None


@dataclass(frozen=True)
class Sheet:
    """What one tool left in the person's hands; `says` are its answers by name."""

    id: int
    kind: str
    says: Mapping[str, Any] = field(default_factory=dict)
    about: tuple[str, int] | None = None
    """Kind and id of what it is about; the thing may be gone by now."""
    made: date | None = None

    def text(self, name: str) -> str:
        """One answer as words; empty when it was not given."""
        return str(self.says.get(name, ""))

    def number(self, name: str, default: int = 0) -> int:
        value = self.says.get(name, default)
        return value if isinstance(value, int) else default

    def many(self, name: str) -> tuple[Any, ...]:
        value = self.says.get(name, ())
        return value if isinstance(value, tuple) else (value,)


@dataclass(frozen=True)
class Action:
    """One thing the person plans to do for their network."""

    id: int
    what: str
    """A name of the action library, or own words."""
    contact_id: int | None = None
    on: date | None = None
    when: str = ""
    then: str = ""
    state: str = "planned"
    """planned, done, dropped."""
    gap: str = ""
    done_on: date | None = None
    made: date | None = None


@dataclass(frozen=True)
class Door:
    """One address of a person: a channel they talk on."""

    id: int
    channel: str
    here: bool = False
    """Whether this is the one they use right now."""
    since: date | None = None


@dataclass(frozen=True)
class Group:
    """A group the person is in, and how much its coaches see of them."""

    id: int
    name: str
    coaches: tuple[str, ...] = ()
    level: int = 0
    since: date | None = None
    office_hours: str = ""
    next_at: datetime | None = None
    next_about: str = ""


@dataclass(frozen=True)
class Look:
    """Somebody of the staff looked at the person."""

    by: str
    what: str
    """page, list, talk."""
    on: date


@dataclass(frozen=True)
class CoachWord:
    """What a coach wrote to the person."""

    id: int
    by: str
    text: str
    at: datetime
    to_group: bool = False
    group: str = ""
    """The group it was written to, by name; empty for words to one person."""


@dataclass(frozen=True)
class Call:
    """Somebody in a group of this coach asked for a human being."""

    id: int
    who: str
    how: str
    text: str
    at: datetime


@dataclass(frozen=True)
class Facts:
    """The snapshot. `loaded` says which parts are there."""

    person: Person = Person()
    service: Service = Service()
    channel: str = ""
    contacts: tuple[Contact, ...] = ()
    goals: tuple[Goal, ...] = ()
    posts: tuple[Post, ...] = ()
    drafts: tuple[Draft, ...] = ()
    doors: tuple[Door, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    """Oldest first."""
    actions: tuple[Action, ...] = ()
    logs: tuple[Log, ...] = ()
    """What came of contacts in the last twelve months, oldest first."""
    groups: tuple[Group, ...] = ()
    looks: tuple[Look, ...] = ()
    """Who looked at them, the last first."""
    shared: tuple[tuple[str, int], ...] = ()
    """Kind and id of the cards they showed to their coaches."""
    words: tuple[CoachWord, ...] = ()
    """What coaches wrote to them in the last thirty days, oldest first."""
    roles: frozenset[str] = frozenset()
    """What they are here beside somebody with contacts of their own: coach, admin ..."""
    calls: tuple[Call, ...] = ()
    """For a coach: who waits for an answer, the oldest first."""
    shares_phone: bool = False
    """Whether more than one person uses this address."""
    locked: bool = False
    """Nobody is here until somebody gives their word; `person` is an empty one then."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Small numbers about the person's own doings: contacts logged this week and so on."""
    loaded: frozenset[str] = frozenset()

    def contact(self, id: int) -> Contact | None:
        return next((one for one in self.contacts if one.id == id), None)

    def goal(self, id: int) -> Goal | None:
        return next((one for one in self.goals if one.id == id), None)

    def post(self, id: int) -> Post | None:
        return next((one for one in self.posts if one.id == id), None)

    def sheet(self, id: int) -> Sheet | None:
        return next((one for one in self.sheets if one.id == id), None)

    def action(self, id: int) -> Action | None:
        return next((one for one in self.actions if one.id == id), None)

    def sheets_of(self, kind: str) -> tuple[Sheet, ...]:
        """All sheets of a kind, oldest first."""
        return tuple(one for one in self.sheets if one.kind == kind)

    def latest(self, kind: str) -> Sheet:
        """The newest sheet of a kind; an empty one with id 0 when there is none."""
        return next(reversed(self.sheets_of(kind)), Sheet(0, kind))

    def group(self, id: int) -> Group | None:
        return next((one for one in self.groups if one.id == id), None)

    def word(self, id: int) -> CoachWord | None:
        return next((one for one in self.words if one.id == id), None)

    def call(self, id: int) -> Call | None:
        return next((one for one in self.calls if one.id == id), None)

    def draft(self, id: int) -> Draft | None:
        return next((one for one in self.drafts if one.id == id), None)


class NotLoaded(Exception):
    """The turn reached a scene whose facts are not here yet: load `needs` and take it again."""

    def __init__(self, needs: frozenset[str]) -> None:
        super().__init__(", ".join(sorted(needs)))
        self.needs = needs
