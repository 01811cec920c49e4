"""What happened so far between a person and those who go with them, as far as the level allows.

    rows of many kinds --(level, now)--> days with what happened --> newest first, 50 at a time

No words of the person are here, and nothing that a page of theirs would not show. Of what has
faded there (signs), or was taken back (cards), nothing is left here either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from storage import access, tables
from storage.access import FADES, SIGN_LEVELS, NotTheirs, must_be
from storage.facts import DEFAULT_ZONE
from storage.queries import staff as ask
from storage.queries import things
from storage.queries import timeline as more
from storage.sessions import Viewer
from storage.sql import Db

LINES: Final[Mapping[str, int]] = {
    "joined": 0, "said": 0, "to_group": 0, "held": 0, "card": 0, "asked": 0, "answered": 0,
    "level": 1, "begun": 1, "done": 1, "sign": 1,
    "goal": 2, "reached": 2,
}  # fmt: skip
"""From which level on a coach sees that something happened. A sign has its own level as well.

At level 0 they see what they did themselves, and what was done towards them. That a level was
lowered to nothing has no line: a "no" needs no reason, so it gets no day either.
"""
A_PART: Final = 50
"""Lines of one page."""


@dataclass(frozen=True)
class Happened:
    """Something that happened on a day of the viewer's zone.

    what: the group, the step, the sign, the kind of card, the number of the level; "answer" when
    they asked nothing, but answered what a coach wrote. who: another
    coach of the person; "" for the viewer, or for somebody the viewer need not know. number: of
    messages on that day.
    """

    kind: str
    on: date
    at: datetime | None = None
    what: str = ""
    who: str = ""
    number: int = 0


@dataclass(frozen=True)
class Part:
    """Lines from the newest on, and how many come before the next ones (0 at the end)."""

    rows: tuple[Happened, ...]
    next: int = 0


def timeline(db: Db, viewer: Viewer, person_id: int, now: datetime, skip: int = 0) -> Part:
    """What this coach may know of the past of one of their people; `skip` newer lines left out.

    Raises NotTheirs for anybody else's.
    """
    must_be(viewer, "coach")
    given = ask.level_for(db, person_id, viewer.id)
    if given is None:
        raise NotTheirs
    level = int(given.level)
    told = _Told(db, viewer, person_id, now, given.joined_at)
    rows = [one for one in told.all(level) if level >= LINES[one.kind]]
    rows.sort(key=lambda one: (one.on, one.at is not None, one.at or now), reverse=True)
    end = skip + A_PART
    return Part(tuple(rows[skip:end]), end if len(rows) > end else 0)


@dataclass(frozen=True)
class _Told:
    db: Db
    viewer: Viewer
    person: int
    now: datetime
    since: datetime
    """When the person came to this coach; what others heard before that is not theirs."""

    def all(self, level: int) -> Iterator[Happened]:
        """Everything that this level could show, in any order."""
        groups = {row.id for row in ask.cohorts_of_coach(self.db, self.viewer.id)}
        mine = [row for row in ask.memberships(self.db, self.person) if row.cohort_id in groups]
        others = {
            coach.person_id: coach.name
            for row in mine
            for coach in ask.coaches(self.db, row.cohort_id)
        }
        for row in mine:
            yield self._at("joined", row.joined_at, row.name)
            if row.level and row.level_at > row.joined_at:
                yield self._at("level", row.level_at, str(row.level))
        yield from self._words()
        yield from self._held(others)
        yield from self._requests(others)
        for card in access.shared(self.db, self.viewer, self.person):
            yield self._at("card", card.at, card.kind)
        if level >= LINES["begun"]:
            yield from self._steps()
            yield from self._signs(level)
        if level >= LINES["goal"]:
            yield from self._goals()

    def _at(self, kind: str, at: datetime, what: str = "", who: str = "") -> Happened:
        zone = ZoneInfo(self.viewer.zone or DEFAULT_ZONE)
        return Happened(kind, at.astimezone(zone).date(), at, what, who)

    def _words(self) -> Iterator[Happened]:
        """What the viewer wrote: a line a day, as a held talk has many words."""
        days: dict[date, list[Happened]] = {}
        for row in more.words(self.db, self.person, self.viewer.id):
            line = self._at("to_group" if row.group_word_id else "said", row.at)
            if line.kind == "said":
                days.setdefault(line.on, []).append(line)
            else:
                yield line
        for on, lines in days.items():
            yield Happened("said", on, lines[-1].at, number=len(lines))

    def _held(self, others: Mapping[int, str]) -> Iterator[Happened]:
        """Talks that the viewer held, or another coach of the same group."""
        for row in more.held(self.db, self.person):
            if row.by_id in others and row.began_at >= self.since:
                mine = row.by_id == self.viewer.id
                yield self._at("held", row.began_at, who="" if mine else others[row.by_id])

    def _requests(self, others: Mapping[int, str]) -> Iterator[Happened]:
        """That they asked or answered, no more: what was hard for a moment does not stay here."""
        for row in more.asked(self.db, self.person):
            if row.answered_at is None or row.at >= self.since:
                yield self._at("asked", row.at, "answer" if row.how == "answer" else "")
            if row.answered_at is not None and row.at >= self.since:
                who = row.answered_by if row.answered_by in others.values() else ""
                yield self._at("answered", row.answered_at, who=who)

    def _steps(self) -> Iterator[Happened]:
        for row in ask.progress(self.db, self.person):
            for kind, on in (("done", row.done), ("begun", row.begun)):
                if on is not None:
                    yield Happened(kind, on, what=row.step)

    def _signs(self, level: int) -> Iterator[Happened]:
        for row in ask.signs_of(self.db, self.person, self.now - FADES):
            if level >= SIGN_LEVELS.get(row.kind, 4):
                yield self._at("sign", row.since, row.kind)

    def _goals(self) -> Iterator[Happened]:
        """The goals that stand or were reached; those that were let go are nobody's business."""
        for goal in things.of_person(self.db, tables.Goal, self.person):
            if goal.state in ("active", "reached") and goal.made is not None:
                yield Happened("goal", goal.made)
            if goal.state == "reached":
                # On the day a goal is reached the chat keeps a good moment about it.
                wins = things.sheets_about(self.db, self.person, "win", ("goal", goal.id))
                for win in wins[:1]:
                    if win.made is not None:
                        yield Happened("reached", win.made)
