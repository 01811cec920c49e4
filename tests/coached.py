"""Coaches and groups for talks: who works here, whose link it is, and words they write."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from storage import sessions, stepping_in, tables
from storage.sessions import Viewer
from tests.talks import Talks

CODE = "K7QX2M9"


def a_coach(talks: Talks, name: str = "Leena") -> int:
    """Somebody who works here and has never talked with the bot."""
    return sessions.new_staff(talks.db, name, "en", ("coach",), talks.now.astimezone(UTC))


def a_group(
    talks: Talks, coach: int, name: str = "Tuesday group", code: str = CODE, **more: Any
) -> int:
    now = talks.now.astimezone(UTC)
    group = talks.db.add(tables.Cohort, name=name, code=code, made_at=now, **more)
    talks.db.add(tables.CohortCoach, cohort_id=group, person_id=coach, made_at=now)
    return int(group)


def at_the_door(talks: Talks, coach: int, address: str = "c") -> Talks:
    """The coach's own chat."""
    chat = Talks(service=talks.world.service, address=address, db=talks.db, now=talks.now)
    now = talks.now.astimezone(UTC)
    talks.db.add(
        tables.Identity, channel="test", address=address, person_id=coach, made_at=now, seen_at=now
    )
    return chat


def writes(talks: Talks, coach: int, words: str, name: str = "Leena") -> str:
    """The coach writes to the one who talks, from the pages."""
    viewer = Viewer(coach, name, roles=frozenset({"coach"}))
    with talks.db.transaction():
        return stepping_in.write(
            talks.db, viewer, talks.person.id, words, talks.now.astimezone(UTC)
        )
