"""Telegram: updates in by long polling, messages out by a library of the operator's choice."""

from __future__ import annotations

from bot.channel import Channel
from bot.channels.telegram.listening import Pacer, SetAsideHow, keep_nothing

LIBRARIES = ("aiogram",)


def make(
    token: str,
    api: str,
    pace: Pacer,
    library: str = "aiogram",
    *,
    set_aside: SetAsideHow = keep_nothing,
) -> Channel:
    """The Telegram channel of one bot token. api: base address of the Bot API server.

    pace: the one pacer of this token. set_aside: where updates go that nobody can read.
    Raises WrongToken when the token cannot be one, ValueError for a library we do not have.
    """
    if library != "aiogram":
        known = ", ".join(LIBRARIES)
        raise ValueError(f"SILTA_TELEGRAM_LIBRARY is {library!r}, but can only be: {known}.")
    # Here and not above: the library is large, and a house without Telegram never needs it.
    from bot.channels.telegram.with_aiogram import TelegramWithAiogram

    return TelegramWithAiogram(token, api, pace=pace, set_aside=set_aside)
