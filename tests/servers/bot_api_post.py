"""The postman of a webhook: brings each update until it is taken, in order within its line.

Schedule as in Telegram's own server: one update of a line in flight at a time, the first retry at
once, then after 2, 4, 8 ... up to 60 seconds, or after what `Retry-After` asks for. A 200 whose
body names a `method` is carried out. Only http to loopback; seconds are real.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httptools

if TYPE_CHECKING:
    from tests.servers.bot_api_account import Account, Update

LONGEST_PAUSE = 60.0


class _Taken:
    """What the bot answered to one update."""

    def __init__(self) -> None:
        self.status = 0
        self.retry_after = 0
        self.body = b""
        self.whole = False
        self._parser = httptools.HttpResponseParser(self)

    def feed(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() == b"retry-after" and value.isdigit():
            self.retry_after = int(value)

    def on_body(self, body: bytes) -> None:
        self.body += body

    def on_message_complete(self) -> None:
        self.status = self._parser.get_status_code()
        self.whole = True


class Post:
    """All deliveries of one webhook."""

    def __init__(self, account: Account, url: str, secret: str | None, lines: int) -> None:
        self._account = account
        self._where = urlsplit(url)
        self._secret = secret
        self._room = asyncio.Semaphore(lines)
        self._walks: dict[int, asyncio.Task[None]] = {}
        self.last_error: tuple[float, str] | None = None
        self.longest_pause = LONGEST_PAUSE

    def look(self) -> None:
        """Somebody put something into the queue: see that each line has its postman."""
        for update in self._account.pending:
            walk = self._walks.get(update.line)
            if walk is None or walk.done():
                self._walks[update.line] = asyncio.create_task(self._walk(update.line))

    def ends(self) -> None:
        for walk in self._walks.values():
            walk.cancel()

    def _next(self, line: int) -> Update | None:
        waiting = set(self._account.unconfirmed)  # the expired are gone after this
        return next((u for u in self._account.pending if u.line == line and u.id in waiting), None)

    async def _walk(self, line: int) -> None:
        pause, failed = 1.0, 0
        while (update := self._next(line)) is not None:
            async with self._room:
                taken = await self._bring(update)
            if 200 <= taken.status < 300:
                self._account.pending.remove(update)
                self._account.changed()
                self._carry_out(taken.body)
                pause, failed = 1.0, 0
                continue
            self._note(taken)
            wait = float(taken.retry_after)
            if not wait and failed:
                wait = pause = min(pause * 2, self.longest_pause)
            failed += 1
            await asyncio.sleep(wait)
        del self._walks[line]

    async def _bring(self, update: Update) -> _Taken:
        taken = _Taken()
        self._account.handed_out[update.id] += 1
        try:
            port = self._where.port or 80
            reader, writer = await asyncio.open_connection(self._where.hostname, port)
        except OSError:
            return taken
        try:
            writer.write(self._letter(update.content))
            while not taken.whole and (data := await reader.read(65536)):
                taken.feed(data)
        except (OSError, httptools.HttpParserError):
            taken.status = 0
        finally:
            writer.close()
        return taken

    def _letter(self, content: dict[str, Any]) -> bytes:
        body = json.dumps(content, ensure_ascii=False).encode()
        path = self._where.path or "/"
        if self._where.query:
            path += f"?{self._where.query}"
        secret = f"X-Telegram-Bot-Api-Secret-Token: {self._secret}\r\n" if self._secret else ""
        return (
            f"POST {path} HTTP/1.1\r\nHost: {self._where.netloc}\r\n{secret}"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        ).encode() + body

    def _note(self, taken: _Taken) -> None:
        if taken.status:
            said = f"Wrong response from the webhook: {taken.status}"
        else:
            said = "Webhook connection closed"
        self.last_error = (self._account.clock(), said)

    def _carry_out(self, body: bytes) -> None:
        try:
            asked = json.loads(body)
        except ValueError:
            return
        if isinstance(asked, dict) and isinstance(asked.get("method"), str):
            self._account.answered_in_response(asked)
