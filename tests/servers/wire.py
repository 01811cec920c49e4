"""The least HTTP/1.1 a test server needs, quick enough that the server is never what is measured.

A handler gets a `Request` and gives an `Answer`, or None to cut the line without a word, or an
awaitable of either. Requests of one connection are answered in order; a handler that waits is
cancelled when its client hangs up.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from http import HTTPStatus
from typing import Any, TypeAlias
from urllib.parse import unquote, unquote_to_bytes

import httptools


@dataclass(slots=True)
class Request:
    """One request as it came. `path` is unquoted; header names are in lower case."""

    verb: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back. `headers` come on top of length and type."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()

    def on_the_wire(self) -> bytes:
        extra = "".join(f"{name}: {value}\r\n" for name, value in self.headers)
        return (
            f"HTTP/1.1 {self.status} {_phrase(self.status)}\r\n"
            f"Content-Type: {self.content_type}\r\nContent-Length: {len(self.body)}\r\n{extra}\r\n"
        ).encode() + self.body


Reply: TypeAlias = Answer | None
Handler: TypeAlias = Callable[[Request], Reply | Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a form."""

    name: str
    content_type: str
    data: bytes


@dataclass(slots=True)
class Form:
    """The fields and files of a request. `typed` is true when they came as JSON, not as text."""

    fields: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    typed: bool = False


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class NotAForm(Exception):
    """The body is not what its content type says."""


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "Odd"


def json_answer(value: Any, status: int = 200, **headers: str) -> Answer:
    """A JSON answer; the names of `headers` use _ for -."""
    extra = tuple((name.replace("_", "-"), text) for name, text in headers.items())
    return Answer(status, _ENCODE(value).encode(), headers=extra)


@lru_cache(maxsize=1024)
def from_json(text: str) -> Any:
    """A value from JSON, read once for all who ask; so nobody may change it."""
    return json.loads(text)


def read_form(request: Request) -> Form:
    """Fields from the query and from any of the four ways a body may carry them."""
    kind, _, rest = request.headers.get("content-type", "").partition(";")
    kind = kind.strip().lower()
    form = Form()
    try:
        if request.query:
            form.fields.update(_pairs(request.query.encode("latin-1")))
        if kind == "application/x-www-form-urlencoded":
            form.fields.update(_pairs(request.body))
        elif kind == "multipart/form-data":
            _read_parts(request.body, _parameters(rest).get("boundary", ""), form)
        elif kind == "application/json" and request.body:
            form.fields.update(json.loads(request.body))
            form.typed = True
    except (ValueError, TypeError) as error:
        raise NotAForm(f"body is not {kind}") from error
    return form


def _pairs(body: bytes) -> Iterator[tuple[str, str]]:
    """What `parse_qsl` gives, in half the time: this is most of a request's work."""
    for pair in body.replace(b"+", b" ").split(b"&"):
        name, _, value = pair.partition(b"=")
        if name:
            yield name.decode(), unquote_to_bytes(value).decode()


def _parameters(text: str) -> dict[str, str]:
    """`; name="value"` pairs of a header. Quoted values may hold semicolons."""
    found: dict[str, str] = {}
    while text:
        name, equals, text = text.lstrip("; \t").partition("=")
        if not equals:
            break
        if text.startswith('"'):
            value, _, text = text[1:].partition('"')
        else:
            value, _, text = text.partition(";")
        found[name.strip().lower()] = value
    return found


def _read_parts(body: bytes, boundary: str, form: Form) -> None:
    if not boundary:
        raise ValueError("multipart without a boundary")
    edge = b"\r\n--" + boundary.encode()
    parts = (b"\r\n" + body).split(edge)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise ValueError("multipart without an end")
    for part in parts[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = {}
        for line in head.decode().split("\r\n"):
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        _, _, rest = headers.get("content-disposition", "").partition(";")
        about = _parameters(rest)
        if "filename" in about or "filename*" in about:
            filename = about.get("filename") or unquote(about["filename*"].split("''")[-1])
            kind = headers.get("content-type", "application/octet-stream")
            form.files[about["name"]] = Upload(filename, kind, data)
        else:
            form.fields[about["name"]] = data.decode()


class _Line(asyncio.Protocol):
    """One client's connection."""

    def __init__(self, handler: Handler, open_lines: set[_Line]) -> None:
        self._handler = handler
        self._open_lines = open_lines
        self._waiting: deque[Request] = deque()
        self._task: asyncio.Task[None] | None = None
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpRequestParser(self)
        self._start()

    def _start(self) -> None:
        self._url = b""
        self._headers: dict[str, str] = {}
        self._body: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._open_lines.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self._open_lines.discard(self)
        self._transport = None
        if self._task is not None:
            self._task.cancel()

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self.cut()

    def cut(self) -> None:
        """Hang up at once."""
        if self._transport is not None:
            self._transport.abort()

    # called by the parser
    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        path, _, query = self._url.decode("latin-1").partition("?")
        verb = self._parser.get_method().decode()
        body = b"".join(self._body)
        request = Request(verb, unquote(path), query, self._headers, body)
        self._start()
        self._waiting.append(request)
        if self._task is None:
            self._answer_waiting()

    def _answer_waiting(self) -> None:
        while self._waiting and self._task is None:
            reply = self._handler(self._waiting.popleft())
            if isinstance(reply, Answer) or reply is None:
                self._send(reply)
            else:
                self._task = asyncio.ensure_future(self._answer_later(reply))

    async def _answer_later(self, reply: Awaitable[Reply]) -> None:
        answer = await reply
        self._task = None
        self._send(answer)
        self._answer_waiting()

    def _send(self, answer: Reply) -> None:
        if answer is None:
            self.cut()
        elif self._transport is not None:
            self._transport.write(answer.on_the_wire())


class House:
    """A listening server on loopback that can go down and come up again on the same port."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._lines: set[_Line] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def opens(self, port: int = 0) -> None:
        """Listen on `port`; on the port of last time, or a free one, if it is 0."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: _Line(self._handler, self._lines), "127.0.0.1", port or self.port
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def closes(self) -> None:
        """Stop listening and hang up on everybody."""
        if self._server is None:
            return
        self._server.close()
        for line in list(self._lines):
            line.cut()
        await self._server.wait_closed()
        while self._lines:
            await asyncio.sleep(0)
        self._server = None
