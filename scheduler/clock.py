"""One heartbeat for the house. APScheduler only beats; what is due is asked of the tables.

Nothing of a promise lives in the scheduler: it keeps a handful of named beats in memory, each
of which may be missed or come twice without harm.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast

import structlog
from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from scheduler import promises
from scheduler.promises import Special
from storage import forgetting, retention
from storage.queries import archiving, people
from storage.sql import Db
from storage.turns import World
from storage.writer import Writer

log = structlog.get_logger()
logging.getLogger("apscheduler").setLevel(logging.CRITICAL)  # beats are not news; see _log_error

NO_CONSENT = timedelta(hours=24)


@dataclass
class Heart:
    """The beats of a running house. `wake` tells delivery that there is something to carry."""

    writer: Writer
    world: World
    now: Callable[[], datetime]
    wake: Callable[[], None]
    special: Mapping[str, Special] = field(default_factory=dict)
    more: Mapping[str, tuple[float, Callable[[], Awaitable[None]]]] = field(default_factory=dict)
    """Further beats: name -> (every so many seconds, what to do)."""
    quick: float = 5.0
    """Seconds between looks at what is due; a fast demo looks more often."""
    last_beat: dict[str, datetime] = field(default_factory=dict)
    every: dict[str, float] = field(default_factory=dict)
    """Each beat with the seconds between two of its kind."""
    _beats: AsyncIOScheduler = field(init=False)
    _beating: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        # Missed beats melt into one; a beat never overlaps itself.
        self._beats = AsyncIOScheduler(
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """Begin to beat in the running event loop."""
        beats: dict[str, tuple[float, Callable[[], Awaitable[None]]]] = {
            "promises": (self.quick, self.keep_promises),
            "forgetting": (600.0, self.forget),
            **self.more,
        }
        self.every = {name: seconds for name, (seconds, _) in beats.items()}
        for name, (seconds, work) in beats.items():
            self._beats.add_job(
                partial(self._beat, name, work),
                IntervalTrigger(seconds=seconds),
                id=name,
                next_run_time=datetime.now(UTC),  # the first beat at once: something may be due
            )
        self._beats.add_listener(_log_error, EVENT_JOB_ERROR)
        self._beats.start()

    async def stop(self, patience: float) -> None:
        """Begin no further beat, and let those under way end: so many seconds at the most."""
        if not self._beats.running:
            return
        self._beats.pause()
        if self._beating:
            await asyncio.wait(self._beating, timeout=patience)
        self._beats.shutdown(wait=False)

    async def _beat(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        task = cast("asyncio.Task[None]", asyncio.current_task())
        self._beating.add(task)
        try:
            await work()
            self.last_beat[name] = self.now()
        finally:
            self._beating.discard(task)

    async def keep_promises(self) -> None:
        """Speak what is due, a slice a transaction, until nothing is due."""
        now = self.now()
        special = dict(self.special)
        while await self.writer.do(
            "promises", lambda db: promises.keep_some(db, self.world, now, special)
        ):
            self.wake()

    async def forget(self) -> None:
        """Delete what has been kept long enough, and those who never agreed."""
        now = self.now()
        while await self.writer.do("forgetting", lambda db: _forget_old(db, now)):
            pass
        while await self.writer.do("archiving", lambda db: archiving.archive_old(db, now)):
            pass
        await self.writer.do("never agreed", lambda db: _forget_never_agreed(db, now))


def _forget_old(db: Db, now: datetime) -> bool:
    """Whether anything was deleted; how much of what is noted with it."""
    gone = forgetting.forget_old(db, now)
    retention.note(db, gone, now)
    return bool(gone)


def _forget_never_agreed(db: Db, now: datetime) -> int:
    """Before consent we keep next to nothing, and that for a day."""
    ids = people.never_agreed(db, now - NO_CONSENT)
    for id in ids:
        forgetting.erase(db, id, now)
    retention.note(db, {retention.NEVER_AGREED: len(ids)}, now)
    return len(ids)


def _log_error(event: JobExecutionEvent) -> None:
    error = event.exception
    if isinstance(error, asyncio.CancelledError):
        return  # the house closes and patience is over; what is due stays due
    frames = traceback.extract_tb(error.__traceback__)  # no message: it may hold people's words
    where = [f"{Path(one.filename).name}:{one.lineno}" for one in frames[-4:]]
    log.error("beat_failed", beat=event.job_id, error=type(error).__name__, where=where)
