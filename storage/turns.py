"""One turn, one transaction: what we heard, where they are now, and everything that follows.

    heard before? --> who is it --> bookmark, facts --> read, decide (pure) --> rows
                                         ^                    |
                                         +-- facts missing ---+

These functions run inside a transaction that the writer owns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from dialogs.facts import Facts, NotLoaded, Service
from dialogs.kernel import NODATA, park, settle, take_turn
from dialogs.memory import bookmark_from_json, bookmark_to_json
from dialogs.model import Bookmark, Did, Event, House, Line, Show, Turn, Value, Whisper
from dialogs.scenes.menu import TOOL_OF_STEP
from dialogs.wishes import ErasePart
from storage import tables
from storage.facts import DEFAULT_ZONE, load
from storage.granting import Became, Who, grant, promise_again
from storage.queries import people, progress, talk
from storage.sql import Db, Row

MOST_BREATHS = 40


def nowhere(words: str, country: str) -> tuple[str, ...]:
    return ()


NOBODY = Service()
"""A house of which nothing is told yet."""


@dataclass(frozen=True)
class World:
    """What every turn needs beside the database; made once by the house."""

    house: House
    service: Service = NOBODY
    places: Callable[[str, str], tuple[str, ...]] = nowhere
    zone: str = DEFAULT_ZONE
    languages: tuple[str, ...] = ("en",)
    decide: Callable[[House, Bookmark, Event, Facts, datetime], Turn] = take_turn
    """The pure kernel."""


@dataclass(frozen=True)
class Update:
    """One update of a channel, as storage needs to see it."""

    channel: str
    id: str
    address: str
    at: datetime
    language: str = ""
    """A shipped language, chosen from the client's hint."""
    zone: str = ""


@dataclass(frozen=True)
class Meant:
    """What reading made of an update: the event, and the words to keep of it for the page."""

    event: Event
    words: Any = None


Read = Callable[[Bookmark, Facts], Meant]
"""Turn the update into an event, knowing where the person is."""


@dataclass(frozen=True)
class Taken:
    """What a turn came to. new is False when the update had been heard before."""

    new: bool
    language: str = ""
    whisper: Line | None = None
    person_id: int = 0
    identity_id: int = 0


@dataclass
class _Walk:
    """A turn under way: whose it is may change in the middle of it."""

    db: Db
    world: World
    who: Who
    here: Bookmark
    needs: frozenset[str] = frozenset()
    whispers: list[Line] = field(default_factory=list)
    _loaded: Facts | None = None

    def facts(self) -> Facts:
        """What may be looked at, loaded once until something is written."""
        if self._loaded is None or self._loaded.loaded != self.needs:
            self._loaded = load(
                self.db, self.who.person, self.who.identity, self.needs,
                self.world.service, self.who.now, self.world.zone,
            )  # fmt: skip
        return self._loaded

    def refresh(self, person_id: int) -> None:
        self._loaded = None
        person = people.person(self.db, person_id)
        identity = people.identity_by_id(self.db, self.who.identity.id)
        assert person is not None
        self.who = replace(self.who, person=person, identity=identity)

    @property
    def now(self) -> datetime:
        """Now, in the person's own zone."""
        return self.who.now.astimezone(self.who.zone)


def hear(db: Db, world: World, update: Update, read: Read) -> Taken:
    """Take the turn for one update. The same update never counts twice."""
    identity, person, place = people.at_address(db, update.channel, update.address)
    if identity is None or person is None:
        if identity is not None and talk.heard_before(db, update.channel, update.id):
            return Taken(new=False)
        (person, identity), place = meet(db, update, identity), None
    if person.silent_until_heard:
        people.change_person(db, person.id, silent_until_heard=False)
        person = people.person(db, person.id)
        assert person is not None
        promise_again(db, Who(person, identity, update.at, world.places, world.zone))
    walk = _walk(db, world, person, identity, place.bookmark if place else None, update.at)
    meant = _understood(walk, read)
    heard = talk.note_heard(
        db, update.channel, update.id, identity.id, person.id, update.at, meant.words
    )
    if heard is None:
        return Taken(new=False)
    _take(walk, meant.event)
    if walk.who.id != person.id:  # erased or joined: the update must stay known all the same
        talk.note_heard(db, update.channel, update.id, identity.id, walk.who.id, update.at)
    if meant.words is not None and _not_to_keep(walk, meant.words):
        talk.set_words(db, heard, None, person.id)
    _seen(db, walk, update)
    whisper = walk.whispers[-1] if walk.whispers else None
    return Taken(True, walk.who.person.language, whisper, walk.who.id, identity.id)


def take(
    db: Db, world: World, person: Row, identity: Row, event: Event, now: datetime
) -> Bookmark:
    """A turn that nobody's update began: a reminder, a hand-over."""
    walk = _walk(db, world, person, identity, talk.place(db, person.id), now)
    _take(walk, event)
    return walk.here


def meet(db: Db, update: Update, identity: Row | None) -> tuple[Row, Row]:
    """Who is at this address; somebody new when nobody was there yet."""
    if identity is None:
        person_id = people.new_person(db, update.language or "en", "", update.at)
        made = db.add(
            tables.Identity,
            channel=update.channel,
            address=update.address,
            person_id=person_id,
            language=update.language,
            zone=update.zone,
            made_at=update.at,
            seen_at=update.at,
        )
        identity = people.identity_by_id(db, made)
    elif identity.person_id is None:
        person_id = people.new_person(db, update.language or "en", "", update.at)
        people.change_identity(db, identity.id, person_id=person_id)
        identity = people.identity_by_id(db, identity.id)
    assert identity is not None
    person = people.person(db, identity.person_id)
    assert person is not None
    return person, identity


def _not_to_keep(walk: _Walk, words: Any) -> bool:
    """Own words before the yes to the notice, and words that we ask back about."""
    asks = not walk.here.resting and walk.here.top.scene == NODATA
    return asks or (isinstance(words, str) and not walk.facts().person.agreed)


def _seen(db: Db, walk: _Walk, update: Update) -> None:
    """They are here: the clock of idleness starts again, the ladder is climbed down."""
    row, door = walk.who.person, walk.who.identity
    changes: dict[str, Any] = {}
    if (update.at - row.seen_at).total_seconds() > 60:
        changes["seen_at"] = update.at
    if row.unanswered or row.ladder:
        changes["unanswered"] = changes["ladder"] = 0
    if not row.zone and update.zone:
        changes["zone"] = update.zone
    people.change_person(db, row.id, **changes)
    if door.gone or (update.at - door.seen_at).total_seconds() > 60:
        people.change_identity(db, door.id, seen_at=update.at, gone=False)


def _walk(db: Db, world: World, person: Row, identity: Row, kept: Any, now: datetime) -> _Walk:
    who = Who(person, identity, now, world.places, world.zone)
    # Reading what they mean looks at the open screen: it must be one that is there today.
    here = settle(world.house, bookmark_from_json(kept)) if kept else Bookmark()
    needs: frozenset[str] = frozenset()
    for frame in here.frames:
        scene = world.house.scenes.get(frame.scene)
        needs |= frozenset(scene.needs) if scene else frozenset()
    return _Walk(db, world, who, here, needs)


def _understood(walk: _Walk, read: Read) -> Meant:
    while True:
        try:
            return read(walk.here, walk.facts())
        except NotLoaded as missing:
            walk.needs |= missing.needs


def _take(walk: _Walk, event: Event) -> None:
    began_in = _exercise(walk)[0]
    turn = _one_breath(walk, event)
    for _ in range(MOST_BREATHS):
        if not turn.waits:
            break
        told = _grant_all(walk, turn)
        turn = _one_breath(walk, Did(told, turn.lines))
    else:
        raise RecursionError(f"a turn of {walk.here.top.scene} never comes to rest")
    _grant_all(walk, turn)
    stands = _exercise(walk)
    if stands[0] != began_in and (step := TOOL_OF_STEP.get(stands[0])):
        progress.begin(walk.db, walk.who.id, step, walk.who.today)
    talk.keep_place(walk.db, walk.who.id, bookmark_to_json(walk.here), walk.who.now, stands)


def _exercise(walk: _Walk) -> tuple[str, str]:
    """The exercise that is open and its screen; not what lies on top, which may be a worry."""
    if walk.here.resting:
        return "", ""
    bottom = walk.here.frames[0]
    scene = walk.world.house.scenes.get(bottom.scene)
    return (bottom.scene, bottom.screen) if scene and scene.keeps_place else ("", "")


def _one_breath(walk: _Walk, event: Event) -> Turn:
    """Decide; when the scene needs facts that are not here, load them and decide again."""
    while True:
        try:
            turn = walk.world.decide(walk.world.house, walk.here, event, walk.facts(), walk.now)
        except NotLoaded as missing:
            if missing.needs <= walk.needs:
                raise
            walk.needs |= missing.needs
            continue
        walk.here = turn.here
        return turn


def _grant_all(walk: _Walk, turn: Turn) -> Value | None:
    told: Value | None = None
    wished = False
    for effect in turn.effects:
        if isinstance(effect, Whisper):
            walk.whispers.append(effect.line)
            continue
        granted = grant(walk.db, walk.who, effect)
        if isinstance(effect, ErasePart):  # what was begun and left half-way holds words as well
            walk.here = replace(walk.here, kept={})
        wished = wished or not isinstance(effect, Show)
        if isinstance(granted, Became):
            _become(walk, granted.person_id)
            told = granted.told
        elif granted is not None:
            told = granted
    if wished and turn.waits:
        walk.refresh(walk.who.id)
    return told


def _become(walk: _Walk, person_id: int) -> None:
    """The turn goes on as somebody else's: in their own talk, with the open scene on top."""
    below = replace(walk.here, frames=walk.here.frames[:-1])
    left_behind = park(walk.world.house, below)
    if people.person(walk.db, walk.who.id) is not None:
        kept = bookmark_to_json(left_behind)
        talk.keep_place(walk.db, walk.who.id, kept, walk.who.now)
    open_scene = walk.here.frames[-1:]
    walk.refresh(person_id)
    kept_there = talk.place(walk.db, person_id)
    theirs = bookmark_from_json(kept_there) if kept_there else Bookmark()
    visit = max(theirs.visit, walk.here.visit)
    walk.here = replace(theirs, frames=(*theirs.frames, *open_scene), visit=visit, last_press="")
