"""Reading what a page sends: a form, a line of JSON or a file become one thing a person did."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final
from zoneinfo import ZoneInfo

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.types import Message

from bot.channel import Began, Tapped, What, Wrote
from bot.channels import cards

_KEY: Final = re.compile(r"[A-Za-z0-9_-]{8,64}")
_PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{0,64}")


class NotTaken(Exception):
    """We did not take this; `says` is the text that tells why and what to do.

    status: of the answer. after: seconds to wait, when waiting helps. words: what they wrote,
    to be given back.
    """

    def __init__(
        self,
        status: int,
        says: str,
        *,
        after: float = 0.0,
        words: str = "",
        **args: str | int,
    ) -> None:
        super().__init__(says)
        self.status = status
        self.says = says
        self.after = after
        self.words = words
        self.args_ = args


@dataclass(frozen=True)
class Letter:
    """One thing done on a page. `key` is the page's own name for it, the same at every retry."""

    what: What
    key: str
    zone: str = ""
    language: str = ""

    @property
    def words(self) -> str:
        """What they wrote, if they wrote."""
        return self.what.text if isinstance(self.what, Wrote) else ""


def wants_json(request: Request) -> bool:
    """Whether the page's script asks, rather than the page itself."""
    return is_json(request) or "application/json" in request.headers.get("accept", "")


def is_json(request: Request) -> bool:
    return request.headers.get("content-type", "").partition(";")[0] == "application/json"


def payload_from(text: str) -> str:
    """The payload of a start link, or "" when it cannot be one."""
    return text if _PAYLOAD.fullmatch(text) else ""


def update_of(address: str, key: str) -> str:
    """The name of an update within the channel: one browser cannot use up another's."""
    return f"{address[:16]}.{key}"


def key_of(update: str) -> str:
    """The page's own key in the name of an update, so that it knows its own words again."""
    return update.partition(".")[2]


async def read_letter(request: Request, body: int, longest: int) -> Letter:
    """Read a request of at most `body` bytes. Raises NotTaken."""
    content = await _read_at_most(request, body)
    if is_json(request):
        return _letter(_from_json(content), longest)
    return _marked(_letter(await _from_form(request, content), longest))


async def read_card(request: Request, body: int) -> Letter:
    """Read a form with the file of a contact, and at most `body` bytes around it. Raises NotTaken.

    The file is let go as soon as the name on it was read.
    """
    too_large = NotTaken(413, "page-card-large")
    content = await _read_at_most(request, cards.LARGEST + body, too_large)
    async with _form(request, content, files=1) as form:
        file, fields = form.get("card"), _fields(form)
        if not isinstance(file, UploadFile):
            raise NotTaken(400, "page-not-read")
        card = await file.read()
    if len(card) > cards.LARGEST:
        raise too_large
    return _marked(_with(fields, cards.what_is_on(card)))


def _marked(letter: Letter) -> Letter:
    """One page of forms has one key; what was done tells its several buttons apart."""
    mark = hashlib.sha256(repr(letter.what).encode()).hexdigest()[:12]
    return Letter(letter.what, f"{letter.key}-{mark}", letter.zone, letter.language)


async def _read_at_most(request: Request, most: int, too_long: NotTaken | None = None) -> bytes:
    """The body, read no further than allowed, whatever its header says."""
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > most:
            raise too_long or NotTaken(413, "page-too-long", most=most // 4)
    return bytes(content)


def _from_json(content: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(content)
    except ValueError:
        raise NotTaken(400, "page-not-read") from None
    if not isinstance(told, dict):
        raise NotTaken(400, "page-not-read")
    return told


async def _from_form(request: Request, content: bytes) -> Mapping[str, Any]:
    async with _form(request, content, files=0) as form:
        return _fields(form)


@asynccontextmanager
async def _form(request: Request, content: bytes, files: int) -> AsyncIterator[FormData]:
    async def replay() -> Message:
        return {"type": "http.request", "body": content, "more_body": False}

    again = Request(request.scope, replay)
    try:
        form = await again.form(max_files=files, max_fields=12, max_part_size=len(content))
    except (HTTPException, ValueError):
        raise NotTaken(400, "page-not-read") from None
    try:
        yield form
    finally:
        await form.close()


def _fields(form: FormData) -> Mapping[str, Any]:
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _letter(told: Mapping[str, Any], longest: int) -> Letter:
    return _with(told, _what(told, longest))


def _with(told: Mapping[str, Any], what: What) -> Letter:
    key = _word(told, "key") or secrets.token_urlsafe(12)
    if not _KEY.fullmatch(key):
        raise NotTaken(400, "page-not-read")
    return Letter(what, key, _zone(_word(told, "zone")), _word(told, "lang"))


def _what(told: Mapping[str, Any], longest: int) -> What:
    code, text = _word(told, "code"), _tidy(_word(told, "text"))
    if told.get("start"):
        return Began(payload_from(_word(told, "payload")))
    if code and len(code.encode()) <= 64:
        return Tapped(code)
    if len(text) > longest:
        raise NotTaken(413, "page-too-long", words=text, most=longest)
    if text:
        return Wrote(text)
    raise NotTaken(400, "page-not-read")


def _word(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name, "")
    # JSON can hold half a character, and nothing that writes bytes can.
    return value.encode("utf-8", "ignore").decode() if isinstance(value, str) else ""


def _tidy(text: str) -> str:
    """Line ends as everywhere else, and nothing a database or a terminal would choke on."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in text if c >= " " or c in "\n\t").strip()


def _zone(name: str) -> str:
    """The name of a time zone that exists, or ""."""
    if not name or len(name) > 64:
        return ""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return ""
    return name
