"""Requests made by python-telegram-bot: the light library, without aiogram's seconds of import.

Of the library only `Bot` is used: its Application, JobQueue and rate limiter would be a second
clock and a second pacer. It travels over aiohttp, which costs a fraction of its default client.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from contextvars import ContextVar
from typing import Any, Final

import aiohttp
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    WebAppInfo,
)
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.channel import File, Unknown
from bot.channels.telegram.errors import Verdict, broken, read_verdict
from bot.channels.telegram.letters import Key, Letter
from bot.channels.telegram.talking import CONNECT_WITHIN, SEND_WITHIN

# It logs every request and every answer it cannot read, words, names and token included.
logging.getLogger("telegram").setLevel(logging.CRITICAL)

NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
_answer: ContextVar[Verdict] = ContextVar("_answer")
"""What the last answer in this task means. Of a message that comes back only its number matters,
and of an error the library would only keep the words."""
A_BARE_YES: Final = b'{"ok":true,"result":true}'
"""What the library is told: there is nothing in the answer for it to read."""


class Travel(BaseRequest):
    """The library's way to the server, over aiohttp. send_within: seconds for a request in all."""

    def __init__(self, send_within: float) -> None:
        connect = min(CONNECT_WITHIN, send_within / 2)
        self._limit = aiohttp.ClientTimeout(total=send_within, sock_connect=connect)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._limit.total

    async def initialize(self) -> None:
        """Nothing: the connection is opened when it is first needed."""

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """One request. The limits are ours: a short one calls messages lost that have arrived."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._limit)
        async with self._session.request(method, url, **_body(request_data)) as response:
            _answer.set(read_verdict(response.status, await response.read()))
        return 200, A_BARE_YES


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        # As JSON only strings would be taken for numbers and lists; the library knows which.
        return {"data": data.json_parameters}
    form = aiohttp.FormData(quote_fields=False)  # names are read as they stand
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return {"data": form}


class Ptb:
    """python-telegram-bot behind the Library promise.

    api: base address of the Bot API server. send_within: seconds for one request in all.
    """

    def __init__(self, token: str, api: str, send_within: float = SEND_WITHIN) -> None:
        self._travel = Travel(send_within)
        self._bot = Bot(
            token,
            base_url=f"{api.rstrip('/')}/bot",
            request=self._travel,
            get_updates_request=self._travel,
        )

    def __repr__(self) -> str:
        return "Ptb()"

    async def write(self, chat: str, words: Letter, *, silent: bool) -> Verdict:
        return await self._request(
            self._bot.send_message(
                chat,
                words.text,
                entities=_entities(words),
                reply_markup=_keyboard(words),
                link_preview_options=NO_PREVIEW,
                disable_notification=silent or None,
            )
        )

    async def show(self, chat: str, file: File, words: Letter, *, silent: bool) -> Verdict:
        content = InputFile(file.content, filename=file.name)
        rest: dict[str, Any] = {
            "caption": words.text or None,
            "caption_entities": _entities(words),
            "reply_markup": _keyboard(words),
            "disable_notification": silent or None,
        }
        if file.kind == "picture":
            return await self._request(self._bot.send_photo(chat, content, **rest))
        return await self._request(self._bot.send_document(chat, content, **rest))

    async def reword(self, chat: str, message: int, words: Letter) -> Verdict:
        return await self._request(
            self._bot.edit_message_text(
                words.text,
                chat,
                message,
                entities=_entities(words),
                reply_markup=_keyboard(words),
                link_preview_options=NO_PREVIEW,
            )
        )

    async def recaption(self, chat: str, message: int, words: Letter) -> Verdict:
        return await self._request(
            self._bot.edit_message_caption(
                chat,
                message,
                caption=words.text,
                caption_entities=_entities(words),
                reply_markup=_keyboard(words),
            )
        )

    async def rebutton(self, chat: str, message: int, words: Letter) -> Verdict:
        return await self._request(
            self._bot.edit_message_reply_markup(chat, message, reply_markup=_keyboard(words))
        )

    async def close(self) -> None:
        await self._travel.shutdown()

    async def _request(self, asked: Awaitable[Message | bool]) -> Verdict:
        """Ask once, and say what came of it."""
        _answer.set(Unknown("no answer"))
        try:
            await asked
        except TelegramError as trouble:
            return broken(trouble.__cause__)
        return _answer.get()


def _entities(words: Letter) -> list[MessageEntity] | None:
    return [MessageEntity(one.kind, one.offset, one.length) for one in words.entities] or None


def _keyboard(words: Letter) -> InlineKeyboardMarkup | None:
    if not words.rows:
        return None
    return InlineKeyboardMarkup([[_button(key) for key in row] for row in words.rows])


def _button(key: Key) -> InlineKeyboardButton:
    if key.window:
        return InlineKeyboardButton(key.label, web_app=WebAppInfo(key.url))
    return InlineKeyboardButton(key.label, url=key.url or None, callback_data=key.code or None)
