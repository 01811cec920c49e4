"""The one door for writing: a thread that owns the connection and commits in groups.

    do("turn", f) --> queue --> BEGIN; f(db), g(db), ...; COMMIT --> answers
                                         |
                                         +-- one raises: all again, each in its savepoint

Callers wait until their work is committed to the disk. Work that raises is rolled back alone;
if a whole group cannot be committed, each piece is tried again by itself. So work may run more
than once and must leave nothing behind but rows. Since every write goes through here there is
nothing to lock and nothing to retry.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog

from storage.sql import Connected

T = TypeVar("T")
Work = Callable[[Connected], Any]

GROUP = 128
SLOW = 0.2
"""Seconds after which one piece of work is named in the log."""

log = structlog.get_logger()


class Closed(Exception):
    """The house is closing; nothing more can be written."""


class CannotWrite(Exception):
    """The database cannot be written now: locked by somebody else, full, or failing.

    Nothing of what was asked is kept; ask again in a moment.
    """


@dataclass(slots=True)
class _Job:
    name: str
    work: Work
    answer: Future[Any] | asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop | None = None
    result: Any = None
    error: BaseException | None = None


class Writer:
    """Owns the writing connection. Start it once; `do` from anywhere in the event loop."""

    def __init__(self, db: Connected) -> None:
        self._db = db
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._live, name="silta-writer", daemon=True)
        self._open = True
        self.groups = 0
        self.pieces = 0

    def start(self) -> Writer:
        self._thread.start()
        return self

    async def do(self, name: str, work: Callable[[Connected], T]) -> T:
        """Do the work in a transaction; returns after it is committed to the disk.

        `name` says in a log line what was slow. Raises what the work raises, rolled back;
        CannotWrite while the database cannot be written, Closed when the house is closing.
        """
        if not self._open:
            raise Closed("the house is closing")
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        self._jobs.put(_Job(name, work, answer, loop))
        return await answer

    def send(self, name: str, work: Callable[[Connected], T]) -> Future[T]:
        """The same for callers outside an event loop."""
        answer: Future[T] = Future()
        if not self._open:
            answer.set_exception(Closed("the house is closing"))
            return answer
        self._jobs.put(_Job(name, work, answer))
        return answer

    @property
    def waiting(self) -> int:
        """How many pieces of work stand in the queue."""
        return self._jobs.qsize()

    @property
    def stuck(self) -> bool:
        """Whether the thread that writes is no longer there."""
        return self._open and not self._thread.is_alive()

    def close(self) -> None:
        """Finish what was asked, then let the file go."""
        self._open = False
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()
        self._db.close()

    def _live(self) -> None:
        while True:
            job = self._jobs.get()
            if job is None:
                return
            group, last = self._gather(job)
            self._commit(group)
            if last:
                return

    def _gather(self, first: _Job) -> tuple[list[_Job], bool]:
        group = [first]
        while len(group) < GROUP:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return group, True
            group.append(job)
        return group, False

    def _commit(self, group: Sequence[_Job]) -> None:
        try:
            if not self._at_once(group):
                self._db.roll_back()
                self._one_by_one(group)
        except Exception as trouble:  # whatever it was, others wait for this thread
            self._db.roll_back()
            if len(group) > 1 and self._db.helps_alone(trouble):
                log.warning("group_retried", pieces=len(group), error=type(trouble).__name__)
                for job in group:
                    job.result = job.error = None
                    self._commit([job])
                return
            why = self._db.not_now(trouble)
            for job in group:
                job.error = CannotWrite(why) if why else trouble
        self.groups += 1
        self.pieces += len(group)
        self._answer(group)

    def _answer(self, group: Sequence[_Job]) -> None:
        """Give each its answer; an event loop is woken once for all of its own."""
        loops: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
        for job in group:
            if job.loop is None:
                _give([job])
            else:
                loops.setdefault(job.loop, []).append(job)
        for loop, jobs in loops.items():
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_give, jobs)

    def _at_once(self, group: Sequence[_Job]) -> bool:
        """Commit the group without savepoints, which cost more than most work; False when a
        piece raised and nothing is kept."""
        self._db.begin(quick=True)
        for job in group:
            if not self._worked(job):
                return False
        self._db.commit()
        return True

    def _one_by_one(self, group: Sequence[_Job]) -> None:
        """Commit what works of the group; what raises is undone alone."""
        self._db.begin()
        for job in group:
            job.result = job.error = None
            with self._db.piece() as undo:
                if not self._worked(job):
                    undo()
        self._db.commit()

    def _worked(self, job: _Job) -> bool:
        began = time.perf_counter()
        try:
            job.result = job.work(self._db)
        except self._db.beyond:
            raise
        except Exception as error:
            job.error = error
        took = time.perf_counter() - began
        if took > SLOW:
            log.warning("slow_write", work=job.name, seconds=round(took, 3))
        return job.error is None


def _give(jobs: Sequence[_Job]) -> None:
    for job in jobs:
        answer = job.answer
        if isinstance(answer, Future):
            if not answer.set_running_or_notify_cancel():
                continue  # whoever asked has left; from here on they cannot any more
        elif answer.done():
            continue  # the same, and this is their own thread
        if job.error is not None:
            answer.set_exception(job.error)
        else:
            answer.set_result(job.result)
