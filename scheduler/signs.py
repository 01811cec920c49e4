"""Early-warning signs for coaches: what happened, never what somebody is (content.md §21).

    quiet    W1  not heard for 14 days, and reminders are wanted
    nudges   W2  three reminders in a row without an answer
    support  W4  they said yes to "may I tell your coach?"
    goal     W5  the goal's day and the question a week later both passed, nothing done
    talk     W6  they said yes: they want a talk, and nobody knows why
    job      W7  a job they told us of ends within four weeks
    step     W8  a step was begun over 30 days ago and is open

Signs are looked for once an hour, only for people who show their coaches at least their
progress. A sign stands for one event: it fades 30 days after it, and goes when it is over.
Meetings that did not happen (W3) and a long wait for a match (W9) need meetings and matches.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from storage import tables
from storage.queries import signs as ask
from storage.sql import Db, Row

QUIET: Final = timedelta(days=14)
UNANSWERED: Final = 3
GOAL_ASKED_TWICE: Final = timedelta(days=7)
JOB_ENDS: Final = timedelta(days=28)
STEP_OPEN: Final = timedelta(days=30)
SEEN_FOR_THEM: Final = frozenset({"quiet", "nudges", "goal", "job", "step"})
"""Signs that are found here; support and talk are said by the person."""

Found = tuple[str, datetime, Any]
"""Kind, since when, and what the page may say of it."""


def look_at_all(db: Db, now: datetime) -> int:
    """Look at everybody in a group; how many signs came or went."""
    changed = 0
    for cohort in ask.cohorts(db):
        changed += look(db, cohort.id, now)
    return changed + ask.drop_hidden(db)


def look(db: Db, cohort_id: int, now: datetime) -> int:
    """Bring the signs of one group up to date."""
    changed = 0
    for row in ask.members(db, cohort_id):
        found = {kind: (since, note) for kind, since, note in _signs(db, row, now)}
        known = {sign.kind: sign for sign in ask.of_person(db, row.person_id)}
        for kind in SEEN_FOR_THEM:
            sign, event = known.get(kind), found.get(kind)
            if event is None and sign is not None:
                ask.drop(db, sign.id)
            elif event is not None and sign is None:
                db.add(
                    tables.Sign, person_id=row.person_id, kind=kind, since=event[0],
                    at=event[0], note=event[1],
                )  # fmt: skip
            elif event is not None and sign is not None and sign.since != event[0]:
                ask.change(db, sign.id, event[0], event[1])
            else:
                continue
            changed += 1
    return changed


def _signs(db: Db, row: Row, now: datetime) -> Iterator[Found]:
    wants = bool((row.consents or {}).get("remind")) and not row.stopped
    if wants and now - row.seen_at >= QUIET:
        yield "quiet", row.seen_at + QUIET, None
    if wants and row.unanswered >= UNANSWERED:
        last = ask.last_unasked(db, row.person_id)
        yield "nudges", last or row.seen_at, None
    today = now.date()
    for goal in ask.goals_past(db, row.person_id, today - GOAL_ASKED_TWICE):
        yield "goal", _noon(goal.deadline + GOAL_ASKED_TWICE), None
        break
    job = ask.job_ends(db, row.person_id)
    if job is not None and today <= job <= today + JOB_ENDS:
        yield "job", _noon(job - JOB_ENDS), {"on": job.isoformat()}
    step = ask.open_step(db, row.person_id, today - STEP_OPEN)
    if step is not None:
        yield "step", _noon(step.begun + STEP_OPEN), {"step": step.step}


def _noon(day: Any) -> datetime:
    return datetime.combine(day, time(12), UTC)
