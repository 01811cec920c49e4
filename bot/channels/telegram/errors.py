"""What Telegram's answer to a send means: one table, the same for every library.

Texts: tdlib/telegram-bot-api, Client.cpp (fail_query_with_error, check_chat_access) and
core.telegram.org/bots/api#making-requests.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import aiohttp

from bot.channel import Gone, Moved, Outcome, Refused, Sent, TryAgain, Unknown

WAIT_UNTOLD: Final = 5.0  # seconds after a 429 that does not say how long
WAIT_FOR_TOKEN: Final = 60.0


@dataclass(frozen=True)
class Same:
    """The edit changes nothing: the message already looks like this."""


@dataclass(frozen=True)
class CannotEdit:
    """That message is no longer there, or no longer ours to change: say it anew."""


@dataclass(frozen=True)
class HasCaption:
    """The message to edit is a picture or a file: its words are a caption."""


Verdict = Outcome | Same | CannotEdit | HasCaption

# Status, words in the description (lower case; "" fits any), what it means. The first fit counts.
CASES: Final[tuple[tuple[int, str, Verdict], ...]] = (
    (400, "message is not modified", Same()),
    (400, "message to edit not found", CannotEdit()),
    (400, "message can't be edited", CannotEdit()),
    (400, "message_id_invalid", CannotEdit()),
    (400, "message identifier is not specified", CannotEdit()),
    (400, "there is no text in the message to edit", HasCaption()),
    (400, "chat not found", Gone("chat not found")),
    (400, "peer_id_invalid", Gone("chat not found")),
    (400, "user not found", Gone("chat not found")),
    (400, "message is too long", Refused("too long")),
    (400, "message caption is too long", Refused("too long")),
    (400, "message text is empty", Refused("empty")),
    (400, "button_data_invalid", Refused("button code")),
    (400, "reply markup is too long", Refused("buttons")),
    (401, "", TryAgain(WAIT_FOR_TOKEN, "token", counts=False)),
    (403, "blocked by the user", Gone("blocked")),
    (403, "user is deactivated", Gone("deactivated")),
    (403, "can't initiate conversation", Gone("never began")),
    (403, "the group chat was deleted", Gone("deleted")),
    (403, "was kicked", Gone("kicked")),
    (403, "not a member", Gone("not a member")),
    (403, "", Gone("forbidden")),
    (404, "", TryAgain(WAIT_FOR_TOKEN, "token", counts=False)),
    (413, "", Refused("file too large")),
    (429, "", TryAgain(WAIT_UNTOLD, "429", counts=False)),
)


def read_verdict(status: int, body: str | bytes) -> Verdict:
    """What an answer means. status: of HTTP.

    A 200 that cannot be read was a message sent all the same; its number is dug out if it is
    there at all. Words that are not Telegram's (a proxy's page) blame nobody: try again.
    """
    told = _told(body)
    if told is None:
        return _from_elsewhere(status)
    if told.get("ok") is True:
        return _sent(told.get("result"))
    code = told.get("error_code")
    return _by_table(code if isinstance(code, int) else status, told)


def broken(trouble: BaseException | None) -> TryAgain | Unknown:
    """What it means that no whole answer came. `trouble` is what aiohttp raised.

    Only a connection that was never made proves that nothing left us.
    """
    never_left = (
        aiohttp.ClientConnectorError,
        aiohttp.ConnectionTimeoutError,
        aiohttp.ClientHttpProxyError,
        aiohttp.InvalidURL,
    )
    reason = type(trouble).__name__
    return TryAgain(None, reason) if isinstance(trouble, never_left) else Unknown(reason)


def _told(body: str | bytes) -> dict[str, Any] | None:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) and isinstance(told.get("ok"), bool) else None


def _sent(result: Any) -> Outcome:
    match result:
        case {"message_id": int(number)} if _whole(number):
            return Sent(str(number))
        case True:  # to an edit; only the library that asked knows of what
            return Sent("")
    return Unknown("unreadable answer")


def _from_elsewhere(status: int) -> Outcome:
    if status == 200:
        return Unknown("unreadable answer")
    if status == 413:
        return Refused("file too large")
    if status == 429:
        return TryAgain(WAIT_UNTOLD, "429", counts=False)
    return TryAgain(None, f"{status}, not Telegram's words")


def _by_table(status: int, told: Mapping[str, Any]) -> Verdict:
    parameters = told.get("parameters")
    hints: Mapping[str, Any] = parameters if isinstance(parameters, dict) else {}
    moved_to = hints.get("migrate_to_chat_id")
    if _whole(moved_to):
        return Moved(str(moved_to))
    after = hints.get("retry_after")
    if isinstance(after, (int, float)) and not isinstance(after, bool) and after > 0:
        return TryAgain(float(after), "429", counts=False)
    said = str(told.get("description", "")).lower()
    for number, words, verdict in CASES:
        if number == status and words in said:
            return verdict
    if 400 <= status < 500:
        return Refused(_cause(said))
    return TryAgain(None, str(status))


def _cause(said: str) -> str:
    """The server's own words up to where it may begin to quote ours."""
    words = re.match(r"(?:[a-z_-]|(?<=[a-z])'(?=[a-z])|\s)*", said.removeprefix("bad request: "))
    return words[0].strip()[:60] if words and words[0].strip() else "refused"


def _whole(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool)
