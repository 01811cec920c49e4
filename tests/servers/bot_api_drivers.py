"""The two Telegram libraries behind one set of verbs: both judge what the server is worth.

They are used bare, without our own adapters: what they read or refuse here is their own judgement.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

import aiogram
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
)
from telegram.request import HTTPXRequest

Rows = list[list[tuple[str, str]]]  # label and callback data; data "copy:..." copies


class Driver(ABC):
    """A bot, driven by one library. Message results come back as their ids.

    `patience` is how long (seconds) it waits for an answer.
    """

    @abstractmethod
    def __init__(self, address: str, token: str, patience: float = 5.0) -> None: ...

    @abstractmethod
    async def closes(self) -> None: ...

    @abstractmethod
    async def me(self) -> tuple[int, str]: ...

    @abstractmethod
    async def updates(self, **asked: Any) -> list[Any]:
        """The library's own Update objects."""

    @abstractmethod
    async def says(self, chat: int, text: str, rows: Rows | None = None, **more: Any) -> int: ...

    @abstractmethod
    async def rewords(self, chat: int, id: int, text: str, rows: Rows | None = None) -> int: ...

    @abstractmethod
    async def rebuttons(self, chat: int, id: int, rows: Rows | None) -> int: ...

    @abstractmethod
    async def shows(self, chat: int, photo: bytes | str, caption: str) -> tuple[int, str]:
        """Message id and file id."""

    @abstractmethod
    async def hands(self, chat: int, data: bytes, name: str) -> int: ...

    @abstractmethod
    async def toasts(self, query_id: str, text: str, alert: bool = False) -> bool: ...

    @abstractmethod
    async def lists(self, commands: dict[str, str], language: str = "", chat: int = 0) -> bool: ...

    @abstractmethod
    async def listed(self, language: str = "", chat: int = 0) -> dict[str, str]: ...

    @abstractmethod
    async def describes(self, long: str, short: str, language: str) -> None: ...

    @abstractmethod
    async def hooks(self, url: str, secret: str | None = None) -> bool: ...

    @abstractmethod
    async def unhooks(self) -> bool: ...

    @abstractmethod
    async def removes(self, chat: int, id: int) -> bool: ...

    @abstractmethod
    async def acts(self, chat: int, action: str) -> bool: ...

    @abstractmethod
    async def downloads(self, file_id: str) -> bytes: ...


class _Session(AiohttpSession):
    async def close(self) -> None:
        if self._session is not None:  # without the quarter of a second meant for TLS
            await self._session.close()


class Aiogram(Driver):
    def __init__(self, address: str, token: str, patience: float = 5.0) -> None:
        session = _Session(api=TelegramAPIServer.from_base(address), timeout=patience)
        self._bot = aiogram.Bot(token, session=session)

    async def closes(self) -> None:
        await self._bot.session.close()

    async def me(self) -> tuple[int, str]:
        me = await self._bot.get_me()
        return me.id, me.first_name

    async def updates(self, **asked: Any) -> list[Any]:
        return await self._bot.get_updates(**asked)

    @staticmethod
    def _keyboard(rows: Rows | None) -> InlineKeyboardMarkup | None:
        if rows is None:
            return None

        def button(label: str, data: str) -> InlineKeyboardButton:
            if data.startswith("copy:"):
                return InlineKeyboardButton(text=label, copy_text=CopyTextButton(text=data[5:]))
            return InlineKeyboardButton(text=label, callback_data=data)

        return InlineKeyboardMarkup(
            inline_keyboard=[[button(*one) for one in row] for row in rows]
        )

    async def says(self, chat: int, text: str, rows: Rows | None = None, **more: Any) -> int:
        bold = more.pop("bold", None)
        if bold:
            more["entities"] = [MessageEntity(type="bold", offset=bold[0], length=bold[1])]
        markup = self._keyboard(rows)
        sent = await self._bot.send_message(chat, text, reply_markup=markup, **more)
        return sent.message_id

    async def rewords(self, chat: int, id: int, text: str, rows: Rows | None = None) -> int:
        edited = await self._bot.edit_message_text(
            text=text, chat_id=chat, message_id=id, reply_markup=self._keyboard(rows)
        )
        assert not isinstance(edited, bool)
        return edited.message_id

    async def rebuttons(self, chat: int, id: int, rows: Rows | None) -> int:
        edited = await self._bot.edit_message_reply_markup(
            chat_id=chat, message_id=id, reply_markup=self._keyboard(rows)
        )
        assert not isinstance(edited, bool)
        return edited.message_id

    async def shows(self, chat: int, photo: bytes | str, caption: str) -> tuple[int, str]:
        picture = BufferedInputFile(photo, "p.png") if isinstance(photo, bytes) else photo
        sent = await self._bot.send_photo(chat, picture, caption=caption)
        assert sent.photo is not None
        return sent.message_id, sent.photo[-1].file_id

    async def hands(self, chat: int, data: bytes, name: str) -> int:
        sent = await self._bot.send_document(chat, BufferedInputFile(data, name))
        assert sent.document is not None
        assert sent.document.file_name == name
        return sent.message_id

    async def toasts(self, query_id: str, text: str, alert: bool = False) -> bool:
        return await self._bot.answer_callback_query(query_id, text, show_alert=alert)

    @staticmethod
    def _scope(chat: int) -> BotCommandScopeChat | None:
        return BotCommandScopeChat(chat_id=chat) if chat else None

    async def lists(self, commands: dict[str, str], language: str = "", chat: int = 0) -> bool:
        listed = [BotCommand(command=name, description=what) for name, what in commands.items()]
        return await self._bot.set_my_commands(
            listed, scope=self._scope(chat), language_code=language or None
        )

    async def listed(self, language: str = "", chat: int = 0) -> dict[str, str]:
        found = await self._bot.get_my_commands(self._scope(chat), language or None)
        return {one.command: one.description for one in found}

    async def describes(self, long: str, short: str, language: str) -> None:
        await self._bot.set_my_description(long, language)
        await self._bot.set_my_short_description(short, language)

    async def hooks(self, url: str, secret: str | None = None) -> bool:
        return await self._bot.set_webhook(url, secret_token=secret)

    async def unhooks(self) -> bool:
        return await self._bot.delete_webhook()

    async def removes(self, chat: int, id: int) -> bool:
        return await self._bot.delete_message(chat, id)

    async def acts(self, chat: int, action: str) -> bool:
        return await self._bot.send_chat_action(chat, action)

    async def downloads(self, file_id: str) -> bytes:
        got = await self._bot.download(file_id)
        assert got is not None
        return got.read()


class Ptb(Driver):
    def __init__(self, address: str, token: str, patience: float = 5.0) -> None:
        # Loopback has no proxy and no certificates, and reading those takes a second each time.
        plainly = {"verify": False, "trust_env": False}
        self._bot = telegram.Bot(
            token,
            base_url=f"{address}/bot",
            base_file_url=f"{address}/file/bot",
            request=HTTPXRequest(httpx_kwargs=plainly),
            get_updates_request=HTTPXRequest(httpx_kwargs=plainly),
        )
        self._patience = {"read_timeout": patience}

    async def closes(self) -> None:
        # `shutdown` first asks the server who it is; closing the connections is all we need
        for request in self._bot._request:
            await request.shutdown()

    async def me(self) -> tuple[int, str]:
        me = await self._bot.get_me()
        return me.id, me.first_name

    async def updates(self, **asked: Any) -> list[Any]:
        return list(await self._bot.get_updates(**asked, **self._patience))

    @staticmethod
    def _keyboard(rows: Rows | None) -> telegram.InlineKeyboardMarkup | None:
        if rows is None:
            return None

        def button(label: str, data: str) -> telegram.InlineKeyboardButton:
            if data.startswith("copy:"):
                copied = telegram.CopyTextButton(data[5:])
                return telegram.InlineKeyboardButton(label, copy_text=copied)
            return telegram.InlineKeyboardButton(label, callback_data=data)

        return telegram.InlineKeyboardMarkup([[button(*one) for one in row] for row in rows])

    async def says(self, chat: int, text: str, rows: Rows | None = None, **more: Any) -> int:
        bold = more.pop("bold", None)
        if bold:
            more["entities"] = [telegram.MessageEntity("bold", *bold)]
        markup = self._keyboard(rows)
        sent = await self._bot.send_message(
            chat, text, reply_markup=markup, **more, **self._patience
        )
        return sent.message_id

    async def rewords(self, chat: int, id: int, text: str, rows: Rows | None = None) -> int:
        edited = await self._bot.edit_message_text(
            text, chat, id, reply_markup=self._keyboard(rows)
        )
        assert not isinstance(edited, bool)
        return edited.message_id

    async def rebuttons(self, chat: int, id: int, rows: Rows | None) -> int:
        edited = await self._bot.edit_message_reply_markup(
            chat, id, reply_markup=self._keyboard(rows)
        )
        assert not isinstance(edited, bool)
        return edited.message_id

    async def shows(self, chat: int, photo: bytes | str, caption: str) -> tuple[int, str]:
        sent = await self._bot.send_photo(chat, photo, caption=caption)
        return sent.message_id, sent.photo[-1].file_id

    async def hands(self, chat: int, data: bytes, name: str) -> int:
        sent = await self._bot.send_document(chat, data, filename=name)
        assert sent.document is not None
        assert sent.document.file_name == name
        return sent.message_id

    async def toasts(self, query_id: str, text: str, alert: bool = False) -> bool:
        return await self._bot.answer_callback_query(query_id, text, show_alert=alert)

    @staticmethod
    def _scope(chat: int) -> telegram.BotCommandScopeChat | None:
        return telegram.BotCommandScopeChat(chat) if chat else None

    async def lists(self, commands: dict[str, str], language: str = "", chat: int = 0) -> bool:
        listed = list(commands.items())
        return await self._bot.set_my_commands(
            listed, scope=self._scope(chat), language_code=language or None
        )

    async def listed(self, language: str = "", chat: int = 0) -> dict[str, str]:
        found = await self._bot.get_my_commands(self._scope(chat), language or None)
        return {one.command: one.description for one in found}

    async def describes(self, long: str, short: str, language: str) -> None:
        await self._bot.set_my_description(long, language)
        await self._bot.set_my_short_description(short, language)

    async def hooks(self, url: str, secret: str | None = None) -> bool:
        return await self._bot.set_webhook(url, secret_token=secret)

    async def unhooks(self) -> bool:
        return await self._bot.delete_webhook()

    async def removes(self, chat: int, id: int) -> bool:
        return await self._bot.delete_message(chat, id)

    async def acts(self, chat: int, action: str) -> bool:
        return await self._bot.send_chat_action(chat, action)

    async def downloads(self, file_id: str) -> bytes:
        return bytes(await (await self._bot.get_file(file_id)).download_as_bytearray())
