"""Questions to the Bot API that need no library: fetching updates, toasts, the command menu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import msgspec

OFFICIAL = "https://api.telegram.org"
PATIENCE = 15.0  # seconds for an ordinary question


class NoAnswer(Exception):
    """Telegram could not be asked, or its answer did not arrive."""


class WrongToken(Exception):
    """Telegram does not know this bot. Check SILTA_TELEGRAM_TOKEN, or ask @BotFather for it."""

    def __str__(self) -> str:
        return self.__doc__ or ""


class _Parameters(msgspec.Struct):
    retry_after: Any = None


class _Body(msgspec.Struct):
    ok: bool
    result: msgspec.Raw = msgspec.Raw(b"null")
    description: str = ""
    error_code: Any = None
    parameters: _Parameters | None = None


@dataclass(frozen=True)
class Answer:
    """What the server said. body: the bytes as they came; retry_after: seconds, 0 if not told."""

    status: int
    body: bytes
    ok: bool = False
    is_telegrams: bool = False
    """Whether the Bot API spoke, not some page or proxy on the way."""
    description: str = ""
    retry_after: float = 0.0
    result: bytes = b"null"

    @property
    def knows_no_such_bot(self) -> bool:
        return self.is_telegrams and not self.ok and self.status in (401, 404)


def read_answer(status: int, body: bytes) -> Answer:
    """Read the outer shell of an answer; what is not Telegram's is an answer all the same."""
    try:
        told = msgspec.json.decode(body, type=_Body)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return Answer(status, body)
    after = told.parameters.retry_after if told.parameters else 0
    return Answer(
        told.error_code if isinstance(told.error_code, int) and not told.ok else status,
        body,
        told.ok and status == 200,
        is_telegrams=True,
        description=told.description,
        retry_after=float(after) if isinstance(after, (int, float)) and after > 0 else 0.0,
        result=bytes(told.result),
    )


class Wire:
    """A connection to one Bot API server under one token. The token is in no repr and no error."""

    def __init__(self, token: str, api: str = OFFICIAL, *, patience: float = PATIENCE) -> None:
        self.api = api.rstrip("/")
        self._address = f"{self.api}/bot{token}"
        self._files = f"{self.api}/file/bot{token}"
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    def __repr__(self) -> str:
        return f"Wire({urlsplit(self.api).hostname})"

    async def ask(
        self, method: str, questions: Mapping[str, Any], patience: float | None = None
    ) -> Answer:
        """Call one method. patience: seconds in all. Raises NoAnswer, with our own words only."""
        limit = aiohttp.ClientTimeout(total=patience or self._patience, sock_connect=10)
        address = f"{self._address}/{method}"
        try:
            async with self._open().post(address, json=questions, timeout=limit) as response:
                return read_answer(response.status, await response.read())
        except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
            # The error's own words may hold the address, and with it the token.
            raise NoAnswer(type(trouble).__name__) from None

    async def load(self, path: str, most: int, patience: float | None = None) -> bytes:
        """The file at a path that getFile told; of one larger than `most` bytes, a little more
        than that. Raises NoAnswer, with our own words only.
        """
        limit = aiohttp.ClientTimeout(total=patience or self._patience, sock_connect=10)
        content = bytearray()
        try:
            async with self._open().get(
                f"{self._files}/{path}", timeout=limit, allow_redirects=False
            ) as response:
                if response.status != 200:
                    raise NoAnswer(f"{response.status} for a file")
                async for piece in response.content.iter_chunked(1 << 14):
                    content += piece
                    if len(content) > most:
                        break
        except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
            raise NoAnswer(type(trouble).__name__) from None
        return bytes(content)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                json_serialize=lambda value: msgspec.json.encode(value).decode()
            )
        return self._session
