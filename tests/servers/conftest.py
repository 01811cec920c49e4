"""A Bot API server for each test, and a bot on it driven by either library."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.servers.bot_api import TOKEN, BotApi
from tests.servers.bot_api_drivers import Aiogram, Driver, Ptb


class Hours:
    """A clock that a test sets forward. Seconds since 1970."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
async def server(hours: Hours) -> AsyncIterator[BotApi]:
    async with BotApi(clock=hours, conflict_pause=0.2) as server:
        yield server


@pytest.fixture(params=[Aiogram, Ptb], ids=["aiogram", "ptb"])
async def bot(
    server: BotApi, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Driver]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # without it each RetryAfter warns of the future
    bot = request.param(server.address, TOKEN, patience=2.0)
    yield bot
    await bot.closes()
