"""The peer: a bot of aiogram's that says what it hears and remembers nothing. Token and address
of the Bot API server stand in the environment."""

from __future__ import annotations

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message


def a_bot() -> Bot:
    api = TelegramAPIServer.from_base(os.environ["ECHO_API"])
    return Bot(os.environ["ECHO_TOKEN"], session=AiohttpSession(api=api))


async def listen() -> None:
    """Echo until killed."""
    said = Dispatcher()

    @said.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    await said.start_polling(a_bot(), handle_signals=False)


async def send(first: int, many: int) -> None:
    """A message to each of so many chats, 32 under way at a time, and nothing else."""
    bot, room = a_bot(), asyncio.Semaphore(32)

    async def one(chat: int) -> None:
        async with room:
            await bot.send_message(chat, "The news of today, as many like to hear them")

    await asyncio.gather(*(one(first + number) for number in range(many)))
    await bot.session.close()


if __name__ == "__main__":
    many = int(os.environ.get("ECHO_MANY", "0"))
    asyncio.run(send(int(os.environ["ECHO_FIRST"]), many) if many else listen())
