"""The Channel promise on Telegram: what to ask of the Bot API, and what its answer means to us.

    Outgoing --> Letter --> a Library makes the one request --> Verdict --> Outcome

How a request is made is the library's business (with_aiogram, with_ptb); which requests are
made, in which order, and when, is said here once for all of them.
"""

from __future__ import annotations

from typing import Final, Protocol

from bot.channel import (
    Abilities,
    File,
    Hear,
    Outcome,
    Outgoing,
    Refused,
    Sent,
    TryAgain,
    Urgency,
)
from bot.channels.telegram.errors import CannotEdit, HasCaption, Same, Verdict
from bot.channels.telegram.letters import Letter, letter
from bot.channels.telegram.listening import Pacer
from bot.channels.telegram.updates import CHANNEL
from bot.channels.telegram.wire import Wire

SEND_WITHIN: Final = 60.0  # seconds; a shorter limit calls messages lost that have arrived
CONNECT_WITHIN: Final = 10.0


class Library(Protocol):
    """One request each, made once. Raises nothing of the world's: trouble is a Verdict."""

    async def write(self, chat: str, words: Letter, *, silent: bool) -> Verdict:
        """A new message (sendMessage), without a preview of links in it."""

    async def show(self, chat: str, file: File, words: Letter, *, silent: bool) -> Verdict:
        """A picture or a file with its caption (sendPhoto, sendDocument)."""

    async def reword(self, chat: str, message: int, words: Letter) -> Verdict:
        """Other words and buttons in place (editMessageText)."""

    async def recaption(self, chat: str, message: int, words: Letter) -> Verdict:
        """The same for what stands under a picture or file (editMessageCaption)."""

    async def rebutton(self, chat: str, message: int, words: Letter) -> Verdict:
        """Other buttons only (editMessageReplyMarkup)."""

    async def close(self) -> None:
        """Let go of connections."""


class Loading(Library, Protocol):
    """A library that may still be on its way."""

    def begin(self) -> object:
        """Begin to load it, if nobody has."""


class Ear(Protocol):
    """Where updates come from: long polling, or Telegram's calls."""

    async def listen(self, hear: Hear) -> None: ...


class Telegram:
    """One bot on Telegram: an ear for what comes, a library for what goes, one pacer for both."""

    name: Final = CHANNEL
    abilities: Final = Abilities()

    def __init__(self, wire: Wire, pace: Pacer, library: Loading, ear: Ear) -> None:
        self.wire = wire
        self.pace = pace
        self._library = library
        self.ear = ear
        self._turns: set[str] = set()  # addresses whose next request has waited already
        self._recalled: dict[str, float] = {}  # and those that must wait again, in seconds

    def __repr__(self) -> str:
        return f"Telegram({self.wire!r})"

    async def run(self, hear: Hear) -> None:
        """Listen until cancelled. Raises WrongToken."""
        self._library.begin()
        await self.ear.listen(hear)

    async def turn(self, address: str, urgency: Urgency) -> None:
        """Wait until a message to this address may go; the next `send` there goes at once."""
        await self.pace.turn(address, _is_group(address), urgency)
        self._recalled.pop(address, None)
        self._turns.add(address)

    def laid_down(self, address: str) -> None:
        """Nothing to do: on Telegram a message has to be sent."""

    async def send(self, message: Outgoing) -> Outcome:
        """Send or edit one message; waits for its turn if `turn` has not been asked for it.

        An edit of a message that cannot be changed any more is sent as a new one. A file whose
        words are longer than a caption goes first, by itself; the words and buttons follow, and
        the outcome is theirs.
        """
        if (rest := self._recalled.pop(message.address, None)) is not None:
            return TryAgain(rest, "429", counts=False)
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
        await self._library.close()

    # --- one request each ---

    async def _write(self, message: Outgoing, words: Letter) -> Outcome:
        if not words.text:
            return Refused("empty")
        await self._our_turn(message)
        verdict = await self._library.write(message.address, words, silent=message.silent)
        return _plain(self._minded(message, verdict))

    async def _show(self, message: Outgoing, file: File, words: Letter) -> Outcome:
        named = File(_safe_name(file.name), file.content, file.kind, file.says)
        await self._our_turn(message)
        verdict = await self._library.show(message.address, named, words, silent=message.silent)
        return _plain(self._minded(message, verdict))

    async def _edit(self, message: Outgoing, words: Letter) -> Outcome | None:
        """Change a message in place; None when it has to be said anew."""
        if not message.edits.isdecimal():
            return None
        chat, number = message.address, int(message.edits)
        await self._our_turn(message)
        change = self._library.reword if words.text else self._library.rebutton
        verdict = self._minded(message, await change(chat, number, words))
        if isinstance(verdict, HasCaption):
            await self._our_turn(message)
            verdict = self._minded(message, await self._library.recaption(chat, number, words))
        match verdict:
            case Same() | Sent():
                return Sent(message.edits)
            case CannotEdit():
                return None if words.text else Refused("nothing to edit")
        return _plain(verdict)

    async def _our_turn(self, message: Outgoing) -> None:
        if message.address not in self._turns:
            await self.turn(message.address, message.urgency)
        self._turns.discard(message.address)

    def _minded(self, message: Outgoing, verdict: Verdict) -> Verdict:
        """Told to wait, the pacer waits for all; turns that were not used yet are lost."""
        if isinstance(verdict, TryAgain) and not verdict.counts and verdict.reason == "429":
            rest = verdict.after or 0
            if self.pace.parked(message.address, rest):
                self._recalled |= dict.fromkeys(self._turns, rest)
                self._turns.clear()
        return verdict


def _plain(verdict: Verdict) -> Outcome:
    """What the outside may hear: verdicts about edits mean nothing for a new message."""
    if isinstance(verdict, (Same, CannotEdit, HasCaption)):
        return Refused(type(verdict).__name__)
    return verdict


def _is_group(address: str) -> bool:
    return address.startswith("-")


def _safe_name(name: str) -> str:
    """A file name that cannot leave its place in the request."""
    return "".join("_" if c in '"\\/' or not c.isprintable() else c for c in name) or "file"
