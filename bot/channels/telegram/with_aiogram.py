"""Requests made by aiogram: our Letter in, Telegram's answer back as a Verdict.

Importing this takes seconds and memory, so only a house that has a Telegram token does it.
aiogram builds the requests; what answers mean is told by errors.py, as for any library.
"""

from __future__ import annotations

from typing import Any, Final, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import (
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    Response,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    MessageEntity,
)
from aiohttp import ClientTimeout, FormData

from bot.channel import File, Unknown
from bot.channels.telegram.errors import Verdict, broken, read_verdict
from bot.channels.telegram.letters import Key, Letter
from bot.channels.telegram.talking import CONNECT_WITHIN, SEND_WITHIN

NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


class _Session(AiohttpSession):
    """aiogram's own session, except that errors.py says what an answer means.

    aiogram's exceptions no longer tell the status: with a 200 the message was sent even when a
    field of the answer is unknown to aiogram, with a 502 it was not. And of the whole message
    that comes back only its number matters: reading the rest costs more than making the request.
    """

    def check_response(
        self, bot: Bot, method: TelegramMethod[Any], status_code: int, content: str
    ) -> Response[Any]:
        return Response.model_construct(ok=True, result=read_verdict(status_code, content))

    def build_form_data(self, bot: Bot, method: TelegramMethod[Any]) -> FormData:
        """As aiogram's own, but a keyboard is written at once, not value by value: it is most of
        a message, and was a tenth of the cost of sending one."""
        form, files = FormData(quote_fields=False), dict[str, InputFile]()
        for name, value in method:
            if isinstance(value, InlineKeyboardMarkup):
                form.add_field(name, value.model_dump_json(exclude_none=True))
            elif written := self.prepare_value(value, bot, files):
                form.add_field(name, written)
        for name, file in files.items():
            form.add_field(name, file.read(bot), filename=file.filename or name)
        return form

    async def close(self) -> None:
        """Close at once. aiogram adds a nap for TLS; today's aiohttp waits for that itself."""
        if self._session is not None:
            await self._session.close()


class Aiogram:
    """aiogram behind the Library promise.

    api: base address of the Bot API server. send_within: seconds for one request in all.
    """

    def __init__(self, token: str, api: str, send_within: float = SEND_WITHIN) -> None:
        limit = ClientTimeout(total=send_within, sock_connect=min(CONNECT_WITHIN, send_within / 2))
        # aiogram hands its limit to aiohttp as it is, and aiohttp knows more than seconds in all.
        session = _Session(api=TelegramAPIServer.from_base(api), timeout=cast(float, limit))
        self._bot = Bot(token, session=session)

    def __repr__(self) -> str:
        return "Aiogram()"

    async def write(self, chat: str, words: Letter, *, silent: bool) -> Verdict:
        return await self._request(
            SendMessage(
                chat_id=chat,
                text=words.text,
                entities=_entities(words),
                reply_markup=_keyboard(words),
                link_preview_options=NO_PREVIEW,
                disable_notification=silent or None,
                parse_mode=None,
            )
        )

    async def show(self, chat: str, file: File, words: Letter, *, silent: bool) -> Verdict:
        content = BufferedInputFile(file.content, filename=file.name)
        rest: dict[str, Any] = {
            "chat_id": chat,
            "caption": words.text or None,
            "caption_entities": _entities(words),
            "reply_markup": _keyboard(words),
            "disable_notification": silent or None,
            "parse_mode": None,
        }
        if file.kind == "picture":
            return await self._request(SendPhoto(photo=content, **rest))
        return await self._request(SendDocument(document=content, **rest))

    async def reword(self, chat: str, message: int, words: Letter) -> Verdict:
        return await self._request(
            EditMessageText(
                chat_id=chat,
                message_id=message,
                text=words.text,
                entities=_entities(words),
                reply_markup=_keyboard(words),
                link_preview_options=NO_PREVIEW,
                parse_mode=None,
            )
        )

    async def recaption(self, chat: str, message: int, words: Letter) -> Verdict:
        return await self._request(
            EditMessageCaption(
                chat_id=chat,
                message_id=message,
                caption=words.text,
                caption_entities=_entities(words),
                reply_markup=_keyboard(words),
                parse_mode=None,
            )
        )

    async def rebutton(self, chat: str, message: int, words: Letter) -> Verdict:
        return await self._request(
            EditMessageReplyMarkup(chat_id=chat, message_id=message, reply_markup=_keyboard(words))
        )

    async def close(self) -> None:
        await self._bot.session.close()

    async def _request(self, method: TelegramMethod[Any]) -> Verdict:
        """Ask once, and say what came of it."""
        try:
            verdict: Verdict = await self._bot(method)
        except TelegramNetworkError as trouble:
            return broken(trouble.__cause__)
        except (OSError, UnicodeError, LookupError) as trouble:
            return Unknown(type(trouble).__name__)  # cut off, or bytes that are no text
        return verdict


def _entities(words: Letter) -> list[MessageEntity] | None:
    return [
        MessageEntity(type=entity.kind, offset=entity.offset, length=entity.length)
        for entity in words.entities
    ] or None


def _keyboard(words: Letter) -> InlineKeyboardMarkup | None:
    if not words.rows:
        return None
    # In one go: to make each button by itself takes three times as long.
    return InlineKeyboardMarkup.model_validate(
        {"inline_keyboard": [[_button(key) for key in row] for row in words.rows]}
    )


def _button(key: Key) -> dict[str, Any]:
    if key.window:
        return {"text": key.label, "web_app": {"url": key.url}}
    where = {"url": key.url} if key.url else {"callback_data": key.code}
    return {"text": key.label, **where}
