"""The pages of the web chat: see the talk, say something, be told what is new.

    GET  /chat             the talk, or the one button that begins it
    POST /chat/say         words, a button or the beginning; by form or by the page's script
    POST /chat/card        a contact as a file; only the name on it is heard, the file is not kept
    GET  /chat/events      what is new since a cursor (Server-Sent Events)
    GET  /chat/file/{id}   a file that lies in one's own talk

Everything works without script. Looking changes nothing: the cookie and the first row come with
the first thing a person does.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import (
    HTMLResponse,
    JSONResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)

from bot.channel import Busy, Entry, Incoming, Talk
from bot.channels import cards
from bot.channels.rates import Rate
from bot.channels.web.address import (
    address_of,
    keep_token,
    new_token,
    page_name,
    token_in,
)
from bot.channels.web.asks import Files, Limits, Visited, Visitor, Who
from bot.channels.web.channel import WebChannel
from bot.channels.web.letter import (
    Letter,
    NotTaken,
    payload_from,
    read_card,
    read_letter,
    update_of,
    wants_json,
)
from bot.channels.web.stream import Listener, as_data
from bot.channels.web.view import as_shown, day_name, is_answer, whole_talk, zone_of
from console.desk import comes_from_here
from console.look import Look, direction
from locales.catalogue import say

TEMPLATES: Final = Path(__file__).parent / "templates"
"""Give this folder to `Look`, so that it finds the chat's templates."""

BUSY_FOR: Final = 5.0
NAP: Final = 0.1
_CURSOR: Final = re.compile(r"[A-Za-z0-9_.:~-]{0,64}")
_PICTURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
)
ALONE: Final = "default-src 'none'; sandbox; frame-ancestors 'none'"
"""A file may do nothing at all, even opened by itself."""


async def nobody(address: str) -> None:
    """For houses that do not ask who opened the page."""


def chat_routes(
    channel: WebChannel,
    talk: Talk,
    look: Look,
    *,
    who: Who,
    files: Files,
    visited: Visited = nobody,
    limits: Limits | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> APIRouter:
    """The routes under /chat. `now` is the house's clock, UTC."""
    chat = _Chat(channel, talk, look, who, files, visited, limits or Limits(), now)
    router = APIRouter(include_in_schema=False)
    router.add_api_route("/chat", chat.page, methods=["GET"])
    router.add_api_route("/chat/say", chat.say, methods=["POST"])
    router.add_api_route("/chat/card", chat.card, methods=["POST"])
    router.add_api_route("/chat/events", chat.events, methods=["GET"])
    router.add_api_route("/chat/file/{id}", chat.file, methods=["GET"])
    return router


@dataclass(frozen=True)
class _Sender:
    """The browser behind a request. `token` is only ever put back into its own cookie."""

    token: str
    address: str
    new: bool = False


class _Read(Protocol):
    """One way to read what a page sends."""

    async def __call__(self, request: Request, *, body: int) -> Letter: ...


class _Chat:
    def __init__(
        self,
        channel: WebChannel,
        talk: Talk,
        look: Look,
        who: Who,
        files: Files,
        visited: Visited,
        limits: Limits,
        now: Callable[[], datetime],
    ) -> None:
        self._channel = channel
        self._talk = talk
        self._look = look
        self._who = who
        self._files = files
        self._visited = visited
        self._limits = limits
        self._now = now
        self._pace = Rate(limits.a_minute)
        self._newcomers = Rate(limits.newcomers_a_minute)

    # Seeing the talk.

    async def page(self, request: Request) -> HTMLResponse:
        """The talk at its end; before the first word, the button that begins it."""
        address = self._address(request)
        if address:
            await self._visited(address)
        return await self._page(request, address, notice=self._channel.whisper_for(address))

    async def _page(
        self,
        request: Request,
        address: str,
        *,
        status: int = 200,
        notice: str = "",
        words: str = "",
    ) -> HTMLResponse:
        payload = payload_from(request.query_params.get("code", ""))
        entries = await self._talk(address, "", self._limits.last) if address else []
        common = {"payload": payload, "notice": notice, "key": secrets.token_urlsafe(12)}
        if not entries:
            language = self._look.language_for(request)
            return self._look.page("start.html", language, status, **common)
        visitor = await self._who(address)
        language = self._language(request, visitor, entries)
        shown = whole_talk(entries, zone_of(visitor.zone), language, self._now())
        return self._look.page(
            "chat.html",
            language,
            status,
            **common,
            entries=shown,
            after=entries[-1].cursor,
            visitor=visitor,
            page_name=page_name(address),
            unsent=words,
            frame=_frame(visitor),
            longest=self._limits.longest,
            card_most=cards.LARGEST,
            theme=visitor.theme,
            large=visitor.large,
        )

    def _language(self, request: Request, visitor: Visitor, entries: list[Entry]) -> str:
        """The person's own; while they have not chosen, the one the program spoke last."""
        if visitor.language:
            return visitor.language
        spoken = [entry.language for entry in entries if not entry.mine]
        return spoken[-1] if spoken else self._look.language_for(request)

    def _address(self, request: Request) -> str:
        token = token_in(request, self._look.site.secure)
        return address_of(token) if token else ""

    # Saying something.

    async def say(self, request: Request) -> Response:
        """Take one thing a person did; a retry with the same key is heard once."""
        return await self._taken(request, partial(read_letter, longest=self._limits.longest))

    async def card(self, request: Request) -> Response:
        """Take a contact as a file, in the same way."""
        return await self._taken(request, read_card)

    async def _taken(self, request: Request, read: _Read) -> Response:
        sender = self._sender(request)
        try:
            letter = await self._letter(request, sender, read)
            return await self._hear(request, sender, letter)
        except NotTaken as why:
            self._channel.counts[why.says] += 1
            return await self._not_taken(request, sender, why)

    def _sender(self, request: Request) -> _Sender:
        token = token_in(request, self._look.site.secure)
        if token:
            return _Sender(token, address_of(token))
        token = new_token()
        return _Sender(token, address_of(token), new=True)

    async def _letter(self, request: Request, sender: _Sender, read: _Read) -> Letter:
        if not comes_from_here(request, self._look.site.public_url):
            raise NotTaken(403, "page-forged")
        letter = await read(request, body=self._limits.body)
        wait = self._pace.take(sender.address)
        if not wait and not await self._end_of(sender):  # a secret of our own or an invented one
            wait = self._newcomers.take(request.client.host if request.client else "")
        if wait:
            raise NotTaken(429, "page-too-fast", after=wait, words=letter.words)
        return letter

    async def _hear(self, request: Request, sender: _Sender, letter: Letter) -> Response:
        incoming = Incoming(
            channel=self._channel.name,
            update=update_of(sender.address, letter.key),
            address=sender.address,
            what=letter.what,
            at=self._now(),
            language=letter.language or self._look.language_for(request),
            zone=letter.zone,
        )
        by_script = wants_json(request)
        before = "" if by_script else await self._end_of(sender)
        with self._channel.listening(sender.address) as bell:
            try:
                heard = await self._channel.hear(incoming)
            except Busy:
                raise NotTaken(503, "page-busy", after=BUSY_FOR, words=letter.words) from None
            if heard.new and not heard.whisper and not by_script:
                await self._answered(sender.address, before, bell)
        response: Response
        if by_script:
            told = {"new": heard.new, "whisper": heard.whisper, "fresh": sender.new}
            response = JSONResponse(told)
        else:
            self._channel.keep_whisper(sender.address, heard.whisper)
            response = RedirectResponse("/chat#now", status_code=303)
        keep_token(response, sender.token, self._look.site.secure)
        return response

    async def _end_of(self, sender: _Sender) -> str:
        last = [] if sender.new else await self._talk(sender.address, "", 1)
        return last[-1].cursor if last else ""

    async def _answered(self, address: str, before: str, bell: asyncio.Event) -> None:
        """Wait a little for the answer, so that a page without script can show it at once."""
        patience = asyncio.timeout(self._limits.answer_within)
        try:
            async with patience:
                while not self._channel.over:
                    said = await self._talk(address, before, self._limits.last)
                    if any(not entry.mine for entry in said):
                        return
                    await _ring_or_nap(bell)
        except TimeoutError:
            if not patience.expired():
                raise

    async def _not_taken(self, request: Request, sender: _Sender, why: NotTaken) -> Response:
        address = "" if sender.new else sender.address
        visitor = await self._who(address) if address else Visitor()
        language = visitor.language or self._look.language_for(request)
        says = say(language, why.says, why.args_)
        response: Response
        if wants_json(request):
            response = JSONResponse({"says": says}, why.status)
        elif why.status == 403:
            response = self._look.page("error.html", language, 403, about="page-refused")
        else:
            response = await self._page(
                request, address, status=why.status, notice=says, words=why.words
            )
        if why.after:
            response.headers["retry-after"] = str(max(1, round(why.after + 0.5)))
        return response

    # Being told what is new.

    async def events(self, request: Request) -> Response:
        """A stream of what is new. 204 for somebody without a talk: browsers then stop asking."""
        address = self._address(request)
        if not address:
            return Response(status_code=204)
        full = self._channel.streams >= self._limits.streams
        if full or self._channel.streams_of(address) >= self._limits.streams_each:
            return Response(status_code=503, headers={"retry-after": "30"})
        visitor = await self._who(address)
        language = visitor.language or self._look.language_for(request)
        listener = Listener(
            self._channel,
            self._talk,
            self._teller(visitor, language),
            self._around(address, language),
            self._limits,
        )
        headers = {"cache-control": "no-store, no-transform", "x-accel-buffering": "no"}
        return StreamingResponse(
            listener.news(address, _cursor(request)),
            media_type="text/event-stream",
            headers=headers,
        )

    def _teller(self, visitor: Visitor, language: str) -> Callable[[Entry], Awaitable[str]]:
        zone = zone_of(visitor.zone)
        key = secrets.token_urlsafe(12)

        async def tell(entry: Entry) -> str:
            spoken = language if entry.mine or not entry.language else entry.language
            shown = as_shown(entry, zone)
            return as_data(
                cursor=entry.cursor,
                mine=entry.mine,
                visit=entry.visit,
                edits=entry.edits,
                key=shown.key,
                code=entry.extra.get("code", ""),
                open=is_answer(entry),
                day=shown.day.isoformat(),
                dayName=day_name(spoken, shown.day, self._now().astimezone(zone).date()),
                language=spoken,
                direction=direction(spoken),
                html=self._look.part("entry.html", "whole", spoken, shown, key).strip(),
            )

        return tell

    def _around(self, address: str, language: str) -> Callable[[], Awaitable[str]]:
        async def around() -> str:
            visitor = await self._who(address)
            banner = self._look.part("entry.html", "banner", language, visitor.held_by)
            return as_data(banner=banner.strip(), frame=_frame(visitor))

        return around

    # Files.

    async def file(self, request: Request, id: str) -> Response:
        """A file of one's own talk; for anybody else it is not there."""
        address = self._address(request)
        found = await self._files(address, id) if address and _CURSOR.fullmatch(id) else None
        if found is None:
            language = self._look.language_for(request)
            return self._look.page("error.html", language, 404, about="page-lost")
        kind = picture_kind(found.content) if found.kind == "picture" else ""
        way = "inline" if kind else "attachment"
        headers = {
            "content-disposition": f"{way}; filename*=UTF-8''{quote(found.name, safe='')}",
            "content-security-policy": ALONE,
        }
        kind = kind or "application/octet-stream"
        return Response(found.content, media_type=kind, headers=headers)


def _frame(visitor: Visitor) -> str:
    """A mark that changes when the page around the talk must be drawn anew."""
    around = (visitor.language, visitor.person, visitor.menu, visitor.theme, visitor.large)
    return hashlib.sha256(repr(around).encode()).hexdigest()[:12]


def _cursor(request: Request) -> str:
    """Where the browser stopped: its own word for it counts more than the page's address."""
    for told in (
        request.headers.get("last-event-id", ""),
        request.query_params.get("after", ""),
    ):
        if told and _CURSOR.fullmatch(told):
            return told
    return ""


def picture_kind(content: bytes) -> str:
    """What the bytes themselves say; "" for anything that is no plain picture."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for begins, kind in _PICTURES if content.startswith(begins)), "")


async def _ring_or_nap(bell: asyncio.Event) -> None:
    """Until the bell rings, but not for long: the talk is written right after it rang."""
    try:
        async with asyncio.timeout(NAP):
            await bell.wait()
            bell.clear()
            await asyncio.sleep(NAP / 5)
    except TimeoutError:
        return
