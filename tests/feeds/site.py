"""A real site on 127.0.0.1 that answers as badly as it is told to."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Asked:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    at: float


@dataclass
class Site:
    """What the site answers per path, and what it was asked."""

    port: int = 0
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    open_now: int = 0
    most_open: int = 0

    def url(self, path: str = "/feed", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def says(self, path: str, answer: Answer | bytes, **headers: str) -> None:
        self.answers[path] = plain(answer, **headers) if isinstance(answer, bytes) else answer

    def paths(self) -> list[str]:
        return [one.path for one in self.asked]

    def times(self, path: str) -> int:
        return self.paths().count(path)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._answer(reader, writer)
        finally:
            self.open_now -= 1
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        lines = (line.partition(": ") for line in head[1:] if line)
        headers = {name.lower(): value for name, _, value in lines}
        path = head[0].split(" ")[1]
        self.asked.append(Asked(path, headers, time.monotonic()))
        answer = self.answers.get(path.partition("?")[0], status(404))
        await answer(writer)
        await writer.drain()


@asynccontextmanager
async def a_site() -> AsyncIterator[Site]:
    """A site that is gone afterwards; answers still running are given up."""
    site = Site()
    tasks: set[asyncio.Task[None]] = set()

    def taken(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(site.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(taken, "127.0.0.1", 0)
    site.port = server.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()


def _head(code: int, headers: Mapping[str, str]) -> bytes:
    told = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {code} X\r\n{told}\r\n".encode("latin-1")


def plain(body: bytes, code: int = 200, **headers: str) -> Answer:
    """A whole answer with its length."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        told = {"Content_Length": str(len(body))} | headers
        writer.write(_head(code, told) + body)

    return answer


def status(code: int, **headers: str) -> Answer:
    """An answer without a body."""
    return plain(b"", code, **headers)


def moved(to: str, code: int = 302) -> Answer:
    """A redirect."""
    return status(code, Location=to)


def stream(piece: bytes, number: int, pause: float = 0.0, **headers: str) -> Answer:
    """A body without length, piece after piece."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(_head(200, headers))
        for _ in range(number):
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return answer


def slow_head(pause: float) -> Answer:
    """A head that comes letter by letter and never ends."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while True:
            writer.write(b"a")
            await writer.drain()
            await asyncio.sleep(pause)

    return answer


def silence() -> Answer:
    """No answer at all."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    return answer


def hang_up() -> Answer:
    """The connection is closed in the middle."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(_head(200, {"Content_Length": "100"}) + b"half")

    return answer
