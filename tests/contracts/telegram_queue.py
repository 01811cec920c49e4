"""A Bot API server that is only a queue of updates, given byte for byte: what Ears listen to.

Offsets, limits and the long poll are kept as the real server keeps them
(tdlib/telegram-bot-api, Client::process_get_updates_query and do_get_updates).
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from tests.servers.wire import Answer, House, Request, json_answer, read_form

TOKEN = "7000:AAcanaryQz-token_of_nobody"


@dataclass(frozen=True)
class Asked:
    """One getUpdates: when (seconds), from which offset, and how long it was ready to wait."""

    at: float
    offset: int
    timeout: int


@dataclass
class Queue:
    """`offers` are (number, bytes); `instead` are answers to give first; `asked` what was asked.

    `silent` names methods that are never answered, `answers` holds odd ones by method.
    """

    offers: list[tuple[int | None, bytes]] = field(default_factory=list)
    instead: deque[Answer | None] = field(default_factory=deque)
    asked: list[Asked] = field(default_factory=list)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    silent: frozenset[str] = frozenset()
    answers: dict[str, bytes] = field(default_factory=dict)
    handed_out: int = 0

    def __post_init__(self) -> None:
        self.house = House(self._answer)
        self._news = asyncio.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.house.port}"

    @property
    def let_go(self) -> int:
        """The offset of the latest question: all before it may be forgotten."""
        return self.asked[-1].offset if self.asked else 0

    @property
    def toasts(self) -> list[dict[str, Any]]:
        return [given for method, given in self.calls if method == "answerCallbackQuery"]

    def offer(self, number: int | None, raw: bytes) -> None:
        self.offers.append((number, raw))
        self._news.set()

    def _answer(self, request: Request) -> Any:
        _, bot, method = request.path.split("/")
        if bot != f"bot{TOKEN}":
            refusal = {"ok": False, "error_code": 401, "description": "Unauthorized"}
            return json_answer(refusal, 401)
        given = read_form(request).fields
        if method != "getUpdates":
            self.calls.append((method, given))
            if method in self.silent:
                return self._never()
            return Answer(200, self.answers.get(method, b'{"ok":true,"result":true}'))
        asked = Asked(time.monotonic(), given.get("offset", 0), given.get("timeout", 0))
        hasty = bool(self.asked) and (
            asked.offset == self.asked[-1].offset and asked.at < self.asked[-1].at + 0.5
        )
        self.asked.append(asked)
        if self.instead:
            return self.instead.popleft()
        return self._updates(asked, 1 if hasty else 100)

    async def _never(self) -> Answer:
        await asyncio.sleep(3600)
        raise AssertionError

    async def _updates(self, asked: Asked, limit: int) -> Answer:
        self.offers = [o for o in self.offers if o[0] is None or o[0] >= asked.offset]
        if not self.offers and asked.timeout:
            self._news.clear()
            try:
                async with asyncio.timeout(asked.timeout):
                    await self._news.wait()
            except TimeoutError:
                pass
        batch = [raw for _, raw in self.offers[:limit]]
        self.handed_out += len(batch)
        return Answer(200, b'{"ok":true,"result":[' + b",".join(batch) + b"]}")
