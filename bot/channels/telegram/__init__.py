"""Telegram: updates in by polling or webhook, messages out by the library of one's choice."""

from __future__ import annotations

import re
from functools import partial

from bot.channels.telegram.ears import LONG_POLL, Ears
from bot.channels.telegram.hook import Hook
from bot.channels.telegram.listening import Pacer, SetAsideHow, keep_nothing
from bot.channels.telegram.soon import Soon
from bot.channels.telegram.talking import SEND_WITHIN, Ear, Library, Telegram
from bot.channels.telegram.wire import OFFICIAL, Wire, WrongToken

LIBRARIES = ("aiogram", "ptb")
_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]+")
__all__ = ["LIBRARIES", "Hook", "Telegram", "make", "make_library"]


def make(
    token: str,
    api: str = OFFICIAL,
    *,
    pace: Pacer,
    library: str = "aiogram",
    webhook: tuple[str, str] | None = None,
    set_aside: SetAsideHow = keep_nothing,
    send_within: float = SEND_WITHIN,
    long_poll: int = LONG_POLL,
) -> Telegram:
    """The Telegram channel of one bot token. api: base address of the Bot API server.

    pace: the one pacer of this token. webhook: the address Telegram is to call, and the secret it
    is to say each time; without it we poll.
    set_aside: where updates go that nobody can read.
    Raises WrongToken when the token cannot be one, ValueError for a library we do not have.
    """
    wire = Wire(token, api)
    ear: Ear = Ears(wire, pace, set_aside=set_aside, long_poll=long_poll)
    if webhook is not None:
        ear = Hook(wire, pace, *webhook, set_aside=set_aside)
    must_be_a_token(token)
    if library not in LIBRARIES:
        raise ValueError(_no_such(library))
    return Telegram(wire, pace, Soon(partial(make_library, library, token, api, send_within)), ear)


def must_be_a_token(token: str) -> None:
    """Raises WrongToken when it cannot be one."""
    if not _TOKEN.fullmatch(token):
        raise WrongToken


def _no_such(library: str) -> str:
    return f"SILTA_TELEGRAM_LIBRARY is {library!r}, but can only be: {', '.join(LIBRARIES)}."


def make_library(
    name: str, token: str, api: str = OFFICIAL, send_within: float = SEND_WITHIN
) -> Library:
    """Load a library: seconds for aiogram. Raises ValueError for one that we do not have."""
    # Here and not above: they are large, and a house without Telegram never needs them.
    match name:
        case "aiogram":
            from bot.channels.telegram.with_aiogram import Aiogram

            return Aiogram(token, api, send_within)
        case "ptb":
            from bot.channels.telegram.with_ptb import Ptb

            return Ptb(token, api, send_within)
    raise ValueError(_no_such(name))
