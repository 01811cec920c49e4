"""`silta invite`: the first way in for somebody who works here."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime

from bot.settings import Settings
from storage import schema, sessions
from storage.access import ROLES
from storage.queries import people
from storage.queries import staff as ask
from storage.sql import Unreachable


def invite(settings: Settings, role: str, name: str, language: str, person: int) -> int:
    """Make somebody of the staff, or take who is here, and print a link; 1 with a sentence."""
    if role not in ROLES:
        return _say(f"{role} is not a role here. Roles are: {', '.join(ROLES)}.")
    if language not in settings.offered:
        return _say(f"{language} is not offered. Languages are: {', '.join(settings.offered)}.")
    if not person and not name.strip():
        return _say("Say how people will see them: silta invite coach --name Leena")
    now = datetime.now(UTC)
    try:
        schema.upgrade(settings.data)
        with closing(settings.data.connect()) as db, db.transaction():
            if person and people.person(db, person) is None:
                return _say(f"There is no person {person}.")
            who = person or sessions.new_staff(db, name.strip()[:40], language, (), now)
            ask.give_role(db, who, role, now)
            key = sessions.make_link(db, who, now)
    except (schema.TooNew, Unreachable) as trouble:
        return _say(str(trouble))
    place = settings.public_url.rstrip("/") or f"http://{settings.host}:{settings.port}"
    print(f"{place}/console/in/{key}?lang={language}")
    print("It works once, within ten minutes. Send it to nobody else.", file=sys.stderr)
    return 0


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
