"""Carries out what is to be sent: in order for each address, replies first, nothing lost.

    queued --(its turn on the channel)--> sending, committed --> the wire --> result, committed

What the world answers decides: Sent, TryAgain, Gone, Moved, Refused, Unknown. A crash between
the wire and the result can repeat what was in flight (a nudge is never repeated), never lose it.
Pages and terminals have no wire: there a message is sent when it lies in the talk.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import structlog

from bot.channel import (
    Channel,
    File,
    Gone,
    Moved,
    Outcome,
    Outgoing,
    Part,
    Refused,
    Sent,
    TryAgain,
    Unknown,
    Urgency,
)
from bot.rendering import Reader, outgoing, words_of
from dialogs.memory import show_from_json
from dialogs.model import Line, Show
from locales.catalogue import say
from storage.queries import outbox, people, talk
from storage.sql import Db, Row
from storage.writer import CannotWrite, Closed, Writer

T = TypeVar("T")
log = structlog.get_logger()

A_LOOK = 1.0
"""Seconds between looks when nobody wakes us; waking is a courtesy, the table is the truth."""
AT_ONCE = 32
UNASKED_AT_ONCE = 3
OUTAGE = timedelta(seconds=10)
"""When nothing has got through for so long, it was not the messages that were in trouble."""
LONGEST_PATIENCE = timedelta(seconds=120)
HURRIED = 500
TRIES = 3
"""How often a result is written that the database refuses, although it is there."""
DEADLINES = {
    Urgency.REPLY: timedelta(hours=72),
    Urgency.RELAY: timedelta(hours=72),
    Urgency.NUDGE: timedelta(hours=12),
    Urgency.BROADCAST: timedelta(hours=24),
}

Files = Callable[[str, Row], File | None]
"""Makes the file a message carries, by its name, at the moment of sending."""


def real_now() -> datetime:
    return datetime.now(UTC)


def no_files(show: Show, row: Row) -> File | None:
    return None


@dataclass
class Delivery:
    """One per house. `wake` after each turn; `run` until cancelled, then `drain`."""

    writer: Writer
    channels: Mapping[str, Channel]
    zone: str
    now: Callable[[], datetime] = real_now
    """The house's calendar, for the words; pace and retries use real time."""
    files: Callable[[Show, Row], File | None] = no_files
    counts: Counter[str] = field(default_factory=Counter)
    """What came of messages since the start, by the name of the outcome."""
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _carried: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    _unasked: set[int] = field(default_factory=set)
    _out: dict[str, datetime] = field(default_factory=dict)
    """Channels where nothing gets through, since when."""
    _closing: bool = False

    @property
    def carried(self) -> frozenset[int]:
        """Addresses that a message is on its way to."""
        return frozenset(self._carried)

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        again, doubtful = await self._written("recover", outbox.recover)
        if again or doubtful:
            log.info("delivery_recovered", again=again, in_doubt=doubtful)
        while not self._closing:
            self._woken.clear()
            try:
                begun = await self._look()
            except CannotWrite as trouble:
                log.error("delivery_waits", why=str(trouble))
                begun = False
            except Closed:
                raise
            except Exception as error:  # while the house lives, somebody carries
                log.error("look_failed", error=type(error).__name__, exc_info=error)
                begun = False
            if not begun:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), A_LOOK)

    async def drain(self, patience: float = 3.0) -> None:
        """Claim nothing more and wait for what is on the wire."""
        self._closing = True
        self._woken.set()
        if self._carried:
            await asyncio.wait(list(self._carried.values()), timeout=patience)

    async def _written(self, name: str, work: Callable[[Db], T]) -> T:
        """What has happened must be written, however long the database is away.

        Raises what the work raises, when it does so again and again.
        """
        failed = 0
        while True:
            try:
                return await self.writer.do(name, work)
            except CannotWrite as trouble:
                log.error("delivery_waits", why=str(trouble))
            except Closed:
                raise
            except Exception as error:
                failed += 1
                if failed == TRIES:
                    raise
                log.error("delivery_waits", why=type(error).__name__)
            await asyncio.sleep(A_LOOK)

    async def _look(self) -> bool:
        """Take what is ready; True when something was begun."""
        rows, laid = await self.writer.do("what waits", self._ready_and_local)
        for name, address in laid:
            self.channels[name].laid_down(address)
        begun = False
        for row in rows:
            if self._closing or len(self._carried) >= AT_ONCE:
                break
            if row.identity_id in self._carried:
                continue
            if row.urgency > Urgency.REPLY and len(self._unasked) >= UNASKED_AT_ONCE:
                continue
            self._begin(row)
            begun = True
        return begun

    def _ready_and_local(self, db: Db) -> tuple[list[Row], set[tuple[str, str]]]:
        """What waits for the wire. What only has to be laid into a talk is laid there now."""
        laid: set[tuple[str, str]] = set()
        there = frozenset(self.channels)
        for _ in range(AT_ONCE):
            # At most so many are under way, and each address is here once: some are always free.
            rows = outbox.waiting(db, real_now(), AT_ONCE + 1, there)
            local = [row for row in rows if self._has_no_wire(row)]
            if not local:
                break
            for row in local:
                self._lay_down(db, row)
                laid.add((row.channel, row.address))
        wired = [row for row in rows if not self._has_no_wire(row)]
        return wired, laid

    def _has_no_wire(self, row: Row) -> bool:
        channel = self.channels.get(row.channel)
        return channel is not None and not channel.abilities.wire

    def _lay_down(self, db: Db, row: Row) -> None:
        kept = outbox.show(db, row.id)
        try:
            message = self._rendered(db, row, kept, self.channels[row.channel])
        except Exception as error:  # a text of ours is broken: say so, do not try for ever
            log.error("rendering_failed", row=row.id, error=type(error).__name__, exc_info=error)
            outbox.dead(db, row.id, f"could not be said: {type(error).__name__}")
            return
        if row.urgency >= Urgency.NUDGE:
            # Nobody is called to a page: what was missed there is found as one message.
            seen = people.identity_by_id(db, row.identity_id)
            since = seen.seen_at if seen else self.now()
            card = kept.get("card", "")
            outbox.replaced(db, row.identity_id, row.person_id, since, card)
        outbox.sent(db, row.id, str(row.id), words_of(message), self.now())

    def _begin(self, row: Row) -> None:
        task = asyncio.create_task(self._carry(row))
        self._carried[row.identity_id] = task
        if row.urgency > Urgency.REPLY:
            self._unasked.add(row.id)
        task.add_done_callback(lambda done: self._done(row, done))

    def _done(self, row: Row, task: asyncio.Task[None]) -> None:
        self._carried.pop(row.identity_id, None)
        self._unasked.discard(row.id)
        self._woken.set()
        if not task.cancelled() and (error := task.exception()):
            log.error("delivery_failed", row=row.id, error=type(error).__name__, exc_info=error)

    async def _carry(self, row: Row) -> None:
        channel = self.channels[row.channel]
        await channel.turn(row.address, Urgency(row.urgency))
        if self._closing:
            return  # it stays queued for the next start
        try:
            message = await self.writer.do("intend", lambda db: self._intended(db, row, channel))
        except Exception as error:  # of a commit that broke nobody knows whether it was kept
            reason = type(error).__name__
            await self._written("not sent", lambda db: self._not_sent(db, row, reason))
            raise
        if message is None:
            return
        message = await _with_file(message)
        try:
            outcome = await channel.send(message)
        except Exception as error:  # a channel's bug must not repeat a message for ever
            log.error("channel_failed", channel=row.channel, error=type(error).__name__)
            outcome = Unknown(type(error).__name__)
        self.counts[type(outcome).__name__.casefold()] += 1
        open_again = self._is_open_again(row.channel, outcome)
        await self._written("result", lambda db: self._note(db, row, message, outcome))
        if open_again:
            await self._written("hurry", lambda db: self._hurry(db, row.channel))

    def _is_open_again(self, channel: str, outcome: Outcome) -> bool:
        """Whether this is the first message to get through after an outage."""
        match outcome:
            case TryAgain(counts=True):
                self._out.setdefault(channel, real_now())
            case Sent():
                since = self._out.pop(channel, None)
                return since is not None and real_now() - since > OUTAGE
        return False

    def _hurry(self, db: Db, channel: str) -> None:
        """What waits because the way was closed goes now: nobody sits out a wait for nothing."""
        now = real_now()
        for row in outbox.waiting(db, now + LONGEST_PATIENCE, HURRIED, frozenset({channel})):
            if row.attempts:  # a 429 uses up none, and is waited out
                outbox.later(db, row.id, now, row.attempts, "")

    def _intended(self, db: Db, row: Row, channel: Channel) -> Outgoing | None:
        """Written down before it is sent; None when it is no longer wanted."""
        if row.deadline and self.now() > row.deadline:
            outbox.dead(db, row.id, "too late to be of use")
            return None
        kept = outbox.intend(db, row.id)
        if kept is None:
            return None
        try:
            return self._rendered(db, row, kept, channel)
        except Exception as error:  # a text of ours is broken: say so, do not try for ever
            log.error("rendering_failed", row=row.id, error=type(error).__name__, exc_info=error)
            outbox.dead(db, row.id, f"could not be said: {type(error).__name__}")
            return None

    def _not_sent(self, db: Db, row: Row, reason: str) -> None:
        """Back into the queue, if it was taken out: nothing of it has left the house."""
        kept = outbox.one(db, row.id)
        if kept is not None and kept.status == "sending":
            outbox.later(db, row.id, real_now(), row.attempts, reason)

    def _rendered(self, db: Db, row: Row, kept: Any, channel: Channel) -> Outgoing:
        show = show_from_json(kept)
        zone = row.zone or self.zone
        today = self.now().astimezone(ZoneInfo(zone)).date()
        edits = talk.message_of_visit(db, row.identity_id, row.visit) if row.edit else ""
        file = self.files(show, row) if show.picture else None
        if show.picture and not show.scene and file is None:
            show = replace(show, lines=(Line("file-gone"),))  # deleted since it was asked for
        return outgoing(
            show,
            Reader(row.language, zone, today, row.address),
            channel.abilities,
            urgency=Urgency(row.urgency),
            edits=edits,
            file=file,
        )

    def _note(self, db: Db, row: Row, message: Outgoing, outcome: Outcome) -> None:
        attempts = row.attempts + 1
        match outcome:
            case Sent(message=id):
                outbox.sent(db, row.id, id, words_of(message), self.now())
            case TryAgain(after=after, reason=reason, counts=counts):
                attempts = attempts if counts else row.attempts
                wait = after if after is not None else _patience(attempts)
                not_before = real_now() + timedelta(seconds=wait)
                made = row.made_at if self.now is real_now else real_now()
                if not_before > made + DEADLINES[Urgency(row.urgency)]:
                    outbox.dead(db, row.id, f"gave up: {reason}")
                else:
                    outbox.later(db, row.id, not_before, attempts, reason)
            case Gone(reason=reason):
                people.change_identity(db, row.identity_id, gone=True)
                outbox.all_dead(db, row.identity_id, reason)
            case Moved(address=address) if people.identity(db, row.channel, address):
                people.change_identity(db, row.identity_id, gone=True)
                outbox.all_dead(db, row.identity_id, "moved to where they talk already")
            case Moved(address=address):
                people.change_identity(db, row.identity_id, address=address)
                outbox.later(db, row.id, real_now(), row.attempts, "moved")
            case Refused(reason=reason):
                log.error("message_refused", row=row.id, channel=row.channel)
                outbox.dead(db, row.id, reason)
            case Unknown(reason=reason):
                if row.urgency == Urgency.REPLY and attempts < 2:
                    outbox.later(db, row.id, real_now(), attempts, reason)
                else:
                    outbox.sent(db, row.id, "", words_of(message), self.now(), "unknown", reason)


async def _with_file(message: Outgoing) -> Outgoing:
    """The message with its file drawn, beside everything else.

    When a drawing of ours is broken the words still go; each picture's words are in its screen.
    """
    if message.file is None:
        return message
    try:
        return replace(message, file=await message.file.made())
    except Exception as error:
        log.error("drawing_failed", error=type(error).__name__, exc_info=error)
        return _without_file(message)


def _without_file(message: Outgoing) -> Outgoing:
    """A message that was nothing but its file says that there is none."""
    only_file = len(message.buttons) <= 1
    gone = (Part(say(message.language, "file-gone")),)
    return replace(message, file=None, parts=gone if only_file else message.parts)


def _patience(attempts: int) -> float:
    """Seconds until the next try: 1, 2, 4 ... 100, with a little chance so that not all meet."""
    wait: float = min(100.0, 2.0 ** min(attempts - 1, 10))
    return wait * random.uniform(0.8, 1.2)
