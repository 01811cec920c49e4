"""What Telegram's answers mean: one case a line."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest

from bot.channel import Gone, Moved, Outcome, Refused, Sent, TryAgain, Unknown
from bot.channels.telegram.errors import (
    CannotEdit,
    HasCaption,
    Same,
    Verdict,
    broken,
    read_verdict,
)
from bot.channels.telegram.wire import read_answer


def says(code: int, description: str, **parameters: Any) -> tuple[int, str]:
    body = {"ok": False, "error_code": code, "description": description}
    return code, json.dumps(body | ({"parameters": parameters} if parameters else {}))


def sent(**result: Any) -> tuple[int, str]:
    return 200, json.dumps({"ok": True, "result": result})


WAIT = TryAgain(5.0, "429", counts=False)
TOKEN = TryAgain(60.0, "token", counts=False)
PAGE = "<html><h1>Bad Gateway</h1></html>"

CASES: dict[str, tuple[tuple[int, str], Verdict]] = {
    "blocked": (says(403, "Forbidden: bot was blocked by the user"), Gone("blocked")),
    "deactivated": (says(403, "Forbidden: user is deactivated"), Gone("deactivated")),
    "never began": (
        says(403, "Forbidden: bot can't initiate conversation with a user"),
        Gone("never began"),
    ),
    "group deleted": (says(403, "Forbidden: the group chat was deleted"), Gone("deleted")),
    "kicked": (says(403, "Forbidden: bot was kicked from the group chat"), Gone("kicked")),
    "another 403": (says(403, "Forbidden: whatever comes next"), Gone("forbidden")),
    "no such chat": (says(400, "Bad Request: chat not found"), Gone("chat not found")),
    "moved": (
        says(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100500),
        Moved("-100500"),
    ),
    "moved, said with 403": (
        says(403, "Forbidden: the group chat was deleted", migrate_to_chat_id=-100500),
        Moved("-100500"),
    ),
    "not modified": (
        says(400, "Bad Request: message is not modified: specified new message content and..."),
        Same(),
    ),
    "edit: gone": (says(400, "Bad Request: message to edit not found"), CannotEdit()),
    "edit: too late": (says(400, "Bad Request: message can't be edited"), CannotEdit()),
    "edit: a picture": (
        says(400, "Bad Request: there is no text in the message to edit"),
        HasCaption(),
    ),
    "too long": (says(400, "Bad Request: message is too long"), Refused("too long")),
    "code too long": (says(400, "Bad Request: BUTTON_DATA_INVALID"), Refused("button code")),
    "another 400": (
        says(400, "Bad Request: can't parse entities: byte offset 7"),
        Refused("can't parse entities"),
    ),
    "a 400 without words": (says(400, ""), Refused("refused")),
    "a 4xx from the future": (says(451, "Unavailable"), Refused("unavailable")),
    "file too large": (says(413, "Request Entity Too Large"), Refused("file too large")),
    "wait": (says(429, "Too Many Requests: retry after 17", retry_after=17),
             TryAgain(17.0, "429", counts=False)),
    "wait for hours": (says(429, "Too Many Requests", retry_after=10072),
                       TryAgain(10072.0, "429", counts=False)),
    "wait, untold": (says(429, "Too Many Requests"), WAIT),
    "wait, mistold": (says(429, "Too Many Requests", retry_after="soon"), WAIT),
    "500": (says(500, "Internal Server Error: restart"), TryAgain(None, "500")),
    "wrong token": (says(401, "Unauthorized"), TOKEN),
    "no such bot": (says(404, "Not Found"), TOKEN),
    "502 page": ((502, PAGE), TryAgain(None, "502, not Telegram's words")),
    "403 page": ((403, PAGE), TryAgain(None, "403, not Telegram's words")),
    "404 page": ((404, PAGE), TryAgain(None, "404, not Telegram's words")),
    "413 page": ((413, PAGE), Refused("file too large")),
    "429 page": ((429, PAGE), WAIT),
    "200 page": ((200, PAGE), Unknown("unreadable answer")),
    "200, cut": ((200, '{"ok":true,"result":{"mess'), Unknown("unreadable answer")),
    "200, brackets": ((200, "[" * 100_000), Unknown("unreadable answer")),
    "200, a list": ((200, "[]"), Unknown("unreadable answer")),
    "200, field missing": (sent(message_id=41, chat={"id": 7}), Sent("41")),
    "200, odd number": (sent(message_id="41"), Unknown("unreadable answer")),
    "200, no number": (sent(date=5), Unknown("unreadable answer")),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_each_answer_has_one_meaning(case: str) -> None:
    (status, body), verdict = CASES[case]
    assert read_verdict(status, body) == verdict


LINES: dict[str, tuple[BaseException | None, Outcome]] = {
    "no connection": (
        aiohttp.ClientConnectorError(None, OSError("refused")),
        TryAgain(None, "ClientConnectorError"),
    ),
    "no name": (
        aiohttp.ClientConnectorDNSError(None, OSError("who?")),
        TryAgain(None, "ClientConnectorDNSError"),
    ),
    "connecting takes for ever": (
        aiohttp.ConnectionTimeoutError(),
        TryAgain(None, "ConnectionTimeoutError"),
    ),
    "the answer takes for ever": (TimeoutError(), Unknown("TimeoutError")),
    "cut": (aiohttp.ServerDisconnectedError(), Unknown("ServerDisconnectedError")),
    "cut in the answer": (aiohttp.ClientPayloadError(), Unknown("ClientPayloadError")),
    "reset": (aiohttp.ClientOSError(104, "reset"), Unknown("ClientOSError")),
    "nobody knows": (None, Unknown("NoneType")),
}


@pytest.mark.parametrize("case", LINES)
def test_only_a_line_never_made_proves_that_nothing_was_sent(case: str) -> None:
    trouble, outcome = LINES[case]
    assert broken(trouble) == outcome


def test_the_reason_never_quotes_what_we_wrote() -> None:
    said = "Bad Request: inline keyboard button URL 'https://example.org/Amal' is invalid"
    assert read_verdict(*says(400, said)) == Refused("inline keyboard button url")


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b'{"ok":1}', b"\xff", b"[" * 9000])
def test_a_body_that_is_not_telegrams_is_no_answer_of_telegrams(body: bytes) -> None:
    assert not read_answer(200, body).is_telegrams
