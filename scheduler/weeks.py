"""Three questions a week, on the day and at the time a person chose for their plan.

The question comes again every week as long as they answer it, and every other week or once a
month for who chose to hear less. After two without an answer the third says that it comes every
other week from now on; any answer, "not this week" too, brings the old pace back. Who has not
been seen for three weeks is not asked: the pause check comes then, and it comes alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from dialogs import rhythm
from dialogs.facts import Sheet
from dialogs.model import Ref
from dialogs.scenes.nap import WEEK_CHECK, WEEK_SELDOM, slot_of
from scheduler.promises import Case, Special, Spoken, card_show
from storage.facts import sheet_from
from storage.queries import things
from storage.sql import Db, Row
from storage.turns import World

AWAY = timedelta(days=21)
GAPS: Mapping[str, timedelta] = {"weekly": timedelta(days=14), "monthly": timedelta(days=28)}
"""Between two of these questions, for who chose to hear less of their people too."""
TOLD = 2
"""After so many questions without an answer, the next says that they come less often now."""
SLOWER = timedelta(days=14)
"""Between two of them once that is said."""
SHIFT = timedelta(days=1)
"""A question may have come a day after its day; the next one need not wait for that."""


def week_check(db: Db, world: World, case: Case, promise: Row) -> Spoken:
    """The card of the week, and the promise of the next one."""
    newest = things.newest_sheet(db, case.person.id, "plan")
    plan = sheet_from(newest) if newest else None
    again = _next(plan, case)
    if plan is None or again is None:
        return Spoken()
    asked = _asked(plan, promise)
    if case.now - case.row.seen_at > AWAY or _too_soon(case, asked):
        return Spoken(again=again)
    if not rhythm.may_write(case.person, case.load, case.now, case.ladder):
        return Spoken(again=_tomorrow(case))
    slows = asked.silent == TOLD and case.person.nudge_mode not in GAPS
    card = WEEK_SELDOM if slows else WEEK_CHECK
    show = card_show(db, world, case, card, Ref("person", case.person.id))
    note = {"asked": case.today.isoformat(), "silent": asked.silent}
    return Spoken(show, unasked=True, again=again, note=note)


@dataclass(frozen=True)
class _Asked:
    """When the question came last, and how many came in a row without an answer."""

    on: date | None = None
    silent: int = 0


def _asked(plan: Sheet, promise: Row) -> _Asked:
    note = promise.note or {}
    if not note.get("asked"):
        return _Asked()
    on = date.fromisoformat(note["asked"])
    seen = plan.says.get("week_seen")
    answered = isinstance(seen, date) and seen >= on
    return _Asked(on, 0 if answered else note.get("silent", 0) + 1)


def _too_soon(case: Case, asked: _Asked) -> bool:
    """Whether they hear less, by choice or since they do not answer, and were asked lately."""
    slower = SLOWER if asked.silent > TOLD else timedelta()
    gap = max(GAPS.get(case.person.nudge_mode, timedelta()), slower)
    return bool(gap and asked.on) and case.today - (asked.on or case.today) < gap - SHIFT


def _next(plan: Sheet | None, case: Case) -> datetime | None:
    slot = slot_of(plan) if plan else None
    if slot is None:
        return None
    day, at = slot
    ahead = (day - case.today.weekday() - 1) % 7 + 1
    return _moment(case, case.today + timedelta(days=ahead), at)


def _tomorrow(case: Case) -> datetime:
    local = case.now.astimezone(case.zone)
    return _moment(case, case.today + timedelta(days=1), local.time().replace(tzinfo=None))


def _moment(case: Case, day: date, at: time) -> datetime:
    return rhythm.moment_of(day, at, case.person.zone).astimezone(UTC)


SPECIAL: dict[str, Special] = {WEEK_CHECK: week_check}
