"""Coming in without a password: a link that opens once becomes a browser that is signed in.

    a link, ten minutes --(POST)--> a session --(every page)--> who looks, with which roles

Only hashes of both secrets are kept: whoever reads the database cannot come in with it.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from storage import tables
from storage.queries import people
from storage.queries import staff as ask
from storage.sql import Db, Row

LINK_LASTS = timedelta(minutes=10)
IDLE = timedelta(days=7)
"""A browser that nobody used for a week is signed out."""
LONGEST = timedelta(days=30)
NOTED_EVERY = timedelta(minutes=5)
"""How exactly we know when a session was used: more would be a write for every page."""


CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""What can be told from each other on a small screen, and read aloud."""


def hashed(secret: str) -> str:
    """What is kept of a secret that was long and made by chance: its fingerprint."""
    return hashlib.sha256(secret.encode()).hexdigest()


@dataclass(frozen=True)
class Viewer:
    """Who looks at a page: a person with what they are here."""

    id: int
    name: str = ""
    language: str = "en"
    zone: str = ""
    country: str = ""
    roles: frozenset[str] = field(default_factory=frozenset)
    session: int = 0
    noted: datetime | None = None
    """When the session was last noted as used."""


def make_link(db: Db, person_id: int, now: datetime) -> str:
    """The secret of a link that signs this person in, once, within `LINK_LASTS`."""
    key = secrets.token_urlsafe(24)
    db.add(tables.SignIn, person_id=person_id, key_hash=hashed(key), made_at=now)
    return key


def link_is_open(db: Db, key: str, now: datetime) -> bool:
    """Whether the link would still open; looking does not use it up."""
    found = ask.sign_in(db, hashed(key))
    return bool(found and found.used_at is None and now - found.made_at < LINK_LASTS)


def come_in(db: Db, key: str, device: str, now: datetime) -> str:
    """Use a link up; the secret of the new session, or "" when the link opens nothing now."""
    link = ask.sign_in(db, hashed(key))
    if link is None or not ask.use_sign_in(db, hashed(key), now - LINK_LASTS, now):
        return ""
    return open_session(db, link.person_id, device, now)


def open_session(
    db: Db,
    person_id: int,
    device: str,
    now: datetime,
    *,
    kind: str = "",
    until: datetime | None = None,
) -> str:
    """The secret of a new session.

    kind: what it is for; a secret of one kind opens nothing of another. until: its end, where it
    is short.
    """
    key = secrets.token_urlsafe(24)
    db.add(
        tables.Session, person_id=person_id, key_hash=hashed(kind + key), device=device[:40],
        made_at=now, seen_at=now, ended_at=until,
    )  # fmt: skip
    return key


def viewer(db: Db, key: str, now: datetime) -> Viewer | None:
    """Who comes with this secret; None for one that ended, is too old, or never was."""
    row = ask.session(db, hashed(key), now) if key else None
    if row is None or now - row.seen_at > IDLE or now - row.made_at > LONGEST:
        return None
    return Viewer(
        row.person_id, row.name, row.language, row.zone, row.country,
        ask.roles(db, row.person_id), row.id, row.seen_at,
    )  # fmt: skip


def seen(db: Db, who: Viewer, now: datetime) -> None:
    """Note that the session was used."""
    ask.session_seen(db, who.session, now)


def new_staff(db: Db, name: str, language: str, roles: tuple[str, ...], now: datetime) -> int:
    """Somebody who works here and has not talked with the bot yet; their number."""
    id = people.new_person(db, language, "", now)
    people.change_person(db, id, name=name)
    for kind in roles:
        ask.give_role(db, id, kind, now)
    return id


def open_sessions(db: Db, who: Viewer, now: datetime) -> list[Row]:
    """The browsers this person is signed in with, the last used first."""
    return ask.sessions(db, who.id, now - IDLE, now)


def end(db: Db, who: Viewer, session: int, now: datetime) -> bool:
    """Sign an own browser out; whether there was one with this number."""
    return ask.end_session(db, session, who.id, now)


def end_all(db: Db, who: Viewer, now: datetime) -> int:
    """Sign all own browsers out; how many it was."""
    return ask.end_sessions(db, who.id, now)


def chat_code(db: Db, person_id: int, now: datetime) -> str:
    """A one-time code that joins a chat to somebody; one at a time. `now` is the house's time."""
    people.drop_codes(db, person_id)
    code = "".join(secrets.choice(CODE_LETTERS) for _ in range(8))
    db.add(tables.JoinCode, person_id=person_id, code_hash=hashed(code), made_at=now)
    return code
