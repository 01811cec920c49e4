"""Three questions a week, on the day and at the time a person chose for their plan.

The question comes again every week as long as they are here, and every other week or once a
month for who chose to hear less. Who has not been seen for three weeks is not asked: the pause
check comes then, and it comes alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from dialogs import rhythm
from dialogs.model import Ref
from dialogs.scenes.nap import WEEK_CHECK, slot_of
from scheduler.promises import Case, Special, Spoken, card_show
from storage.facts import sheet_from
from storage.queries import things
from storage.sql import Db, Row
from storage.turns import World

AWAY = timedelta(days=21)
GAPS: Mapping[str, timedelta] = {"weekly": timedelta(days=14), "monthly": timedelta(days=28)}
"""Between two of these questions, for who chose to hear less of their people too."""
SHIFT = timedelta(days=3)
"""A question may have come some days after its day; the next one need not wait for that."""


def week_check(db: Db, world: World, case: Case, promise: Row) -> Spoken:
    """The card of the week, and the promise of the next one."""
    again = _next(db, case)
    if again is None:
        return Spoken()
    if case.now - case.row.seen_at > AWAY or _too_soon(case, promise):
        return Spoken(again=again)
    if not rhythm.may_write(case.person, case.load, case.now, case.ladder):
        return Spoken(again=_tomorrow(case))
    show = card_show(db, world, case, WEEK_CHECK, Ref("person", case.person.id))
    return Spoken(show, unasked=True, again=again, note={"asked": case.today.isoformat()})


def _too_soon(case: Case, promise: Row) -> bool:
    """Whether they chose to hear less, and were asked not long ago."""
    gap, asked = GAPS.get(case.person.nudge_mode), (promise.note or {}).get("asked")
    if gap is None or not asked:
        return False
    return case.today - date.fromisoformat(asked) < gap - SHIFT


def _slot(db: Db, case: Case) -> tuple[int, time] | None:
    """The day and time in their plan; None when the plan has none any more."""
    plan = things.newest_sheet(db, case.person.id, "plan")
    return slot_of(sheet_from(plan)) if plan else None


def _next(db: Db, case: Case) -> datetime | None:
    slot = _slot(db, case)
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
