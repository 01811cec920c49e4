"""The Channel promise kept by aiogram: our Outgoing out, Telegram's answer back as an Outcome.

Importing this takes seconds and memory, so only a house that has a Telegram token does it.
aiogram builds the requests; what answers mean is told by errors.py, as for any library.
"""

from __future__ import annotations

from typing import Any, Final, TypeVar, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramNetworkError
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
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    MessageEntity,
)
from aiogram.utils.token import TokenValidationError
from aiohttp import ClientTimeout

from bot.channel import (
    Abilities,
    File,
    Hear,
    Outcome,
    Outgoing,
    Refused,
    Sent,
    TryAgain,
    Unknown,
    Urgency,
)
from bot.channels.telegram.ears import LONG_POLL, Ears
from bot.channels.telegram.errors import (
    CannotEdit,
    HasCaption,
    Same,
    Verdict,
    broken,
    read_verdict,
)
from bot.channels.telegram.letters import Letter, letter
from bot.channels.telegram.listening import Pacer, SetAsideHow, keep_nothing
from bot.channels.telegram.updates import CHANNEL
from bot.channels.telegram.wire import OFFICIAL, Wire, WrongToken

T = TypeVar("T")

SEND_WITHIN: Final = 60.0  # seconds; a shorter limit calls messages lost that have arrived
CONNECT_WITHIN: Final = 10.0
NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


class _NotTaken(Exception):
    """The server answered, but not with a message."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(type(verdict).__name__)
        self.verdict = verdict


class _Session(AiohttpSession):
    """aiogram's own session, except that an answer it cannot use is judged by errors.py.

    aiogram's exceptions no longer tell the status: with a 200 the message was sent even when a
    field of the answer is unknown to aiogram, with a 502 it was not.
    """

    def check_response(
        self, bot: Bot, method: TelegramMethod[Any], status_code: int, content: str
    ) -> Response[Any]:
        try:
            return super().check_response(bot, method, status_code, content)
        except (ClientDecodeError, TelegramAPIError):
            raise _NotTaken(read_verdict(status_code, content)) from None

    async def close(self) -> None:
        """Close at once. aiogram adds a nap for TLS; today's aiohttp waits for that itself."""
        if self._session is not None:
            await self._session.close()


class TelegramWithAiogram:
    """One bot on Telegram. Raises WrongToken at once when the token cannot be one.

    api: base address of the Bot API server. send_within: seconds for one request in all.
    set_aside: where updates go that nobody can read.
    """

    name: Final = CHANNEL
    abilities: Final = Abilities()

    def __init__(
        self,
        token: str,
        api: str = OFFICIAL,
        *,
        pace: Pacer,
        set_aside: SetAsideHow = keep_nothing,
        send_within: float = SEND_WITHIN,
        long_poll: int = LONG_POLL,
    ) -> None:
        limit = ClientTimeout(total=send_within, sock_connect=min(CONNECT_WITHIN, send_within / 2))
        # aiogram hands its limit to aiohttp as it is, and aiohttp knows more than seconds in all.
        session = _Session(api=TelegramAPIServer.from_base(api), timeout=cast(float, limit))
        try:
            self._bot = Bot(token, session=session)
        except TokenValidationError:
            raise WrongToken from None
        self.wire = Wire(token, api)
        self.pace = pace
        self._set_aside = set_aside
        self._long_poll = long_poll
        self._turns: set[str] = set()  # addresses whose next request has waited already

    def __repr__(self) -> str:
        return f"TelegramWithAiogram({self.wire!r})"

    async def run(self, hear: Hear) -> None:
        """Listen by long polling until cancelled. Raises WrongToken."""
        ears = Ears(self.wire, self.pace, set_aside=self._set_aside, long_poll=self._long_poll)
        await ears.listen(hear)

    async def turn(self, address: str, urgency: Urgency) -> None:
        """Wait until a message to this address may go; the next `send` there goes at once."""
        await self.pace.turn(address, _is_group(address), urgency)
        self._turns.add(address)

    def laid_down(self, address: str) -> None:
        """Nothing to do: on Telegram a message has to be sent."""

    async def send(self, message: Outgoing) -> Outcome:
        """Send or edit one message; waits for its turn if `turn` has not been asked for it.

        An edit of a message that cannot be changed any more is sent as a new one. A file whose
        words are longer than a caption goes first, by itself; the words and buttons follow, and
        the outcome is theirs.
        """
        words = letter(message)
        if message.edits:
            edited = await self._edit(message, words)
            if edited is not None:
                return edited
        if message.file is None:
            return await self._write(message, words)
        if words.is_caption:
            return await self._show(message, message.file, words)
        shown = await self._show(message, message.file, Letter(""))
        return await self._write(message, words) if isinstance(shown, Sent) else shown

    async def close(self) -> None:
        await self.wire.close()
        await self._bot.session.close()

    # --- one request each ---

    async def _write(self, message: Outgoing, words: Letter) -> Outcome:
        if not words.text:
            return Refused("empty")
        return _plain(
            await self._request(
                message,
                SendMessage(
                    chat_id=message.address,
                    text=words.text,
                    entities=_entities(words),
                    reply_markup=_keyboard(words),
                    link_preview_options=NO_PREVIEW,
                    disable_notification=message.silent or None,
                    parse_mode=None,
                ),
            )
        )

    async def _show(self, message: Outgoing, file: File, words: Letter) -> Outcome:
        content = BufferedInputFile(file.content, filename=_safe_name(file.name))
        rest: dict[str, Any] = {
            "chat_id": message.address,
            "caption": words.text or None,
            "caption_entities": _entities(words),
            "reply_markup": _keyboard(words),
            "disable_notification": message.silent or None,
            "parse_mode": None,
        }
        if file.kind == "picture":
            return _plain(await self._request(message, SendPhoto(photo=content, **rest)))
        return _plain(await self._request(message, SendDocument(document=content, **rest)))

    async def _edit(self, message: Outgoing, words: Letter) -> Outcome | None:
        """Change a message in place; None when it has to be said anew."""
        if not message.edits.isdecimal():
            return None
        where: dict[str, Any] = {
            "chat_id": message.address,
            "message_id": int(message.edits),
            "reply_markup": _keyboard(words),
        }
        method: TelegramMethod[Message | bool] = EditMessageReplyMarkup(**where)
        if words.text:
            method = EditMessageText(
                text=words.text,
                entities=_entities(words),
                link_preview_options=NO_PREVIEW,
                parse_mode=None,
                **where,
            )
        verdict = await self._request(message, method)
        if isinstance(verdict, HasCaption):
            caption = EditMessageCaption(
                caption=words.text, caption_entities=_entities(words), parse_mode=None, **where
            )
            verdict = await self._request(message, caption)
        match verdict:
            case Same() | Sent():
                return Sent(message.edits)
            case CannotEdit():
                return None if words.text else Refused("nothing to edit")
        return _plain(verdict)

    async def _request(self, message: Outgoing, method: TelegramMethod[Any]) -> Verdict:
        """Wait for our turn, ask once, and say what came of it. Raises nothing of the world's."""
        chat = message.address
        if chat not in self._turns:
            await self.turn(chat, message.urgency)
        self._turns.discard(chat)
        try:
            result = await self._bot(method)
        except _NotTaken as answer:
            verdict = answer.verdict
        except TelegramNetworkError as trouble:
            verdict = broken(trouble.__cause__)
        except (OSError, UnicodeError, LookupError) as trouble:
            verdict = Unknown(type(trouble).__name__)  # cut off, or bytes that are no text
        else:
            # An edit answers with the message, or with a bare yes.
            verdict = Sent(str(result.message_id) if isinstance(result, Message) else "")
        if isinstance(verdict, TryAgain) and not verdict.counts and verdict.reason == "429":
            self.pace.parked(chat, verdict.after or 0)
        return verdict


def _plain(verdict: Verdict) -> Outcome:
    """What the outside may hear: verdicts about edits mean nothing for a new message."""
    if isinstance(verdict, (Same, CannotEdit, HasCaption)):
        return Refused(type(verdict).__name__)
    return verdict


def _is_group(address: str) -> bool:
    return address.startswith("-")


def _entities(words: Letter) -> list[MessageEntity] | None:
    return [
        MessageEntity(type=entity.kind, offset=entity.offset, length=entity.length)
        for entity in words.entities
    ] or None


def _keyboard(words: Letter) -> InlineKeyboardMarkup | None:
    if not words.rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(
                    text=key.label, url=key.url or None, callback_data=key.code or None
                )
                for key in row
            ]
            for row in words.rows
        ]
    )


def _safe_name(name: str) -> str:
    """A file name that cannot leave its place in the request."""
    return "".join("_" if c in '"\\/' or not c.isprintable() else c for c in name) or "file"
