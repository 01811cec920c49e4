"""Coming in from Telegram's own window: what Telegram signed becomes a session of one hour.

    the window's data --(signature, age)--> a Knock --(not used before)--> a token, one hour

Telegram signs with a key made of the bot's token, so data of another bot or made by hand does
not fit. The data opens once: what is kept of it is a fingerprint, until it is too old anyway.
(core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app)
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import parse_qsl

from storage import sessions, tables
from storage.queries import people
from storage.queries import staff as ask
from storage.sessions import Viewer, hashed
from storage.sql import Db

OLDEST: Final = timedelta(minutes=10)
"""How long after Telegram signed them the data opens anything."""
CLOCKS_DIFFER: Final = timedelta(minutes=1)
LASTS: Final = timedelta(hours=1)
KIND: Final = "app:"
DEVICE: Final = "Telegram"
LONGEST: Final = 8 * 1024
MOST_FIELDS: Final = 40
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_DIGITS: Final = re.compile(r"[0-9]{1,12}")
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{32}")


class Refused(Exception):
    """The data opens nothing. `why`: forged, old, used, or unknown for somebody we never met."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Knock:
    """Who stands at the door by Telegram's word: their number there, when, and the seal."""

    user: str
    at: datetime
    seal: str


def read(data: str, bot_token: str, now: datetime) -> Knock:
    """What Telegram signed, when it is whole, ours and fresh. Raises Refused."""
    fields = _fields(data)
    told = fields.pop("hash", "")
    seal = seal_of(fields, bot_token)
    if not _HASH.fullmatch(told) or not hmac.compare_digest(told, seal):
        raise Refused("forged")
    at = _moment(fields.get("auth_date", ""))
    if not -CLOCKS_DIFFER <= now - at <= OLDEST:
        raise Refused("old")
    return Knock(_user(fields.get("user", "")), at, seal)


def seal_of(fields: dict[str, str], bot_token: str) -> str:
    """Telegram's signature of these fields: all but the signature itself, in order of name."""
    lines = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.digest(b"WebAppData", bot_token.encode(), hashlib.sha256)
    return hmac.new(key, lines.encode(), hashlib.sha256).hexdigest()


def _fields(data: str) -> dict[str, str]:
    """A field may be empty; one that comes twice could be read in two ways."""
    if not data or len(data) > LONGEST:
        raise Refused("forged")
    try:
        pairs = parse_qsl(
            data, keep_blank_values=True, strict_parsing=True, errors="strict",
            max_num_fields=MOST_FIELDS,
        )  # fmt: skip
        "".join(value for _, value in pairs).encode()
    except ValueError:
        raise Refused("forged") from None
    if len({name for name, _ in pairs}) != len(pairs):
        raise Refused("forged")
    return dict(pairs)


def _moment(text: str) -> datetime:
    if not _DIGITS.fullmatch(text):
        raise Refused("forged")
    try:
        return datetime.fromtimestamp(int(text), UTC)
    except (ValueError, OverflowError, OSError):
        raise Refused("forged") from None


def _user(text: str) -> str:
    try:
        id = json.loads(text)["id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Refused("forged") from None
    if not isinstance(id, int) or isinstance(id, bool) or id <= 0:
        raise Refused("forged")
    return str(id)


def come_in(db: Db, knock: Knock, now: datetime) -> str:
    """A token of one hour for whoever talks with us at that address. Raises Refused.

    Runs in a transaction of the writer, so that of two at once one is refused.
    """
    door = people.identity(db, "telegram", knock.user)
    if door is None or door.person_id is None:
        raise Refused("unknown")
    used = hashed(KIND + knock.seal)
    if ask.sign_in(db, used) is not None:
        raise Refused("used")
    db.add(tables.SignIn, person_id=door.person_id, key_hash=used, made_at=knock.at, used_at=now)
    return sessions.open_session(db, door.person_id, DEVICE, now, kind=KIND, until=now + LASTS)


def viewer(db: Db, token: str, now: datetime) -> Viewer | None:
    """Who comes with this token; None when its hour is over, or it is none of ours."""
    return sessions.viewer(db, KIND + token, now) if _TOKEN.fullmatch(token) else None
