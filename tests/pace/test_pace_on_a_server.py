"""What the pacer promises is what a server counts, in real time and through a real library."""

from __future__ import annotations

import asyncio

from bot.pace import Pace, Urgency
from tests.servers.bot_api import TOKEN, BotApi
from tests.servers.bot_api_drivers import Aiogram


async def test_no_second_holds_more_than_29_requests_as_the_server_counts_them() -> None:
    pace = Pace()
    async with BotApi(strangers_welcome=True) as server:
        bot = Aiogram(server.address, TOKEN)

        async def says(chat: int, urgency: Urgency) -> None:
            async with pace.sending(str(chat), False, urgency):
                await bot.says(chat, "hei")

        await asyncio.gather(
            *(says(chat, Urgency.BROADCAST) for chat in range(1, 31)),
            *(says(chat, Urgency.REPLY) for chat in range(101, 141)),
            *(says(chat, Urgency.REPLY) for chat in (101, 102)),
        )
        await bot.closes()
        assert server.peak() <= 29
        assert [server.peak(chat=chat) for chat in (101, 102)] == [1, 1]
        assert server.calls == {"sendMessage": 72}
