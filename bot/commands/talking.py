"""`silta chat`: one person at the terminal, on the same house as everybody else."""

from __future__ import annotations

import asyncio
import contextlib
import sys

from bot.channels.terminal import Terminal
from bot.house import opened
from bot.logs import set_up
from bot.settings import Settings


async def chat(settings: Settings, language: str, person: str) -> int:
    """Talk until the lines end or the person goes."""
    set_up("error")
    async with opened(settings) as silta:
        terminal = Terminal(
            person,
            language=language,
            settled=lambda: silta.settle("terminal", person),
            show=_print,
        )
        silta.channels["terminal"] = terminal
        carrying = asyncio.create_task(silta.delivery.run())
        try:
            await terminal.run(silta.hear)
        finally:
            await silta.delivery.drain()
            carrying.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await carrying
    return 0


def _print(line: str) -> None:
    print(line, file=sys.stdout, flush=True)  # this is the terminal channel's voice
