"""A library that takes seconds to load is loaded beside everything else, and waited for once.

A house is open at once: what people say is heard and answered by rows, which go out as soon as
the library is there.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from functools import partial

from bot.channel import File
from bot.channels.telegram.errors import Verdict
from bot.channels.telegram.letters import Letter
from bot.channels.telegram.talking import Library


class Soon:
    """The Library promise, kept by one that `load` makes in a thread when it is first needed."""

    def __init__(self, load: Callable[[], Library]) -> None:
        self._load = load
        self._loading: asyncio.Future[Library] | None = None

    def begin(self) -> asyncio.Future[Library]:
        """Begin to load it, if nobody has. A house that closes meanwhile does not wait for it."""
        if self._loading is None:
            loop = asyncio.get_running_loop()
            self._loading = loop.create_future()
            give = partial(_give, loop, self._loading, self._load)
            threading.Thread(target=give, name="silta-library", daemon=True).start()
        return self._loading

    async def write(self, chat: str, words: Letter, *, silent: bool) -> Verdict:
        return await (await self._there()).write(chat, words, silent=silent)

    async def show(self, chat: str, file: File, words: Letter, *, silent: bool) -> Verdict:
        return await (await self._there()).show(chat, file, words, silent=silent)

    async def reword(self, chat: str, message: int, words: Letter) -> Verdict:
        return await (await self._there()).reword(chat, message, words)

    async def recaption(self, chat: str, message: int, words: Letter) -> Verdict:
        return await (await self._there()).recaption(chat, message, words)

    async def rebutton(self, chat: str, message: int, words: Letter) -> Verdict:
        return await (await self._there()).rebutton(chat, message, words)

    async def close(self) -> None:
        if self._loading is not None and self._loading.done():
            await self._loading.result().close()

    async def _there(self) -> Library:
        return await asyncio.shield(self.begin())  # whoever leaves does not stop the loading


def _give(
    loop: asyncio.AbstractEventLoop,
    answer: asyncio.Future[Library],
    load: Callable[[], Library],
) -> None:
    try:
        library = load()
    except Exception as trouble:
        told = partial(_tell, answer, trouble)
    else:
        told = partial(_tell, answer, library)
    with contextlib.suppress(RuntimeError):  # the house is closed, and the loop with it
        loop.call_soon_threadsafe(told)


def _tell(answer: asyncio.Future[Library], told: Library | Exception) -> None:
    if isinstance(told, Exception):
        answer.set_exception(told)
    else:
        answer.set_result(told)
