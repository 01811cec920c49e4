"""Talk in a terminal: words on standard input, the program's words on standard output.

It reads lines, so it can be piped: `printf 'hello\n2\n' | silta chat`. Buttons are numbered,
except where some of them are numbers themselves: there one writes what stands on them.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import TextIO

from bot.channel import (
    Abilities,
    Began,
    Button,
    Hear,
    Incoming,
    Outcome,
    Outgoing,
    Sent,
    Tapped,
    Urgency,
    What,
    Wrote,
)
from locales import catalogue


class Terminal:
    """One person at one terminal. `settled` waits until all answers have been shown."""

    name = "terminal"
    abilities = Abilities(
        edits=False, pictures=False, files=False, reach_out=False, old_buttons=False
    )

    def __init__(
        self,
        address: str,
        show: Callable[[str], None] = print,
        lines: TextIO | None = None,
        language: str = "",
        settled: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.address = address
        self.settled = settled
        self.language = language
        self._show = show
        self._lines = lines or sys.stdin
        self._buttons: tuple[Button, ...] = ()
        self.told = 0

    async def run(self, hear: Hear) -> None:
        """Begin the talk, then hear each line until there are no more."""
        await self._hears(hear, Began(), 0)
        count = 0
        async for line in self._typed():
            count += 1
            what = self._read(line)
            await self._hears(hear, what, count)

    async def _hears(self, hear: Hear, what: What, count: int) -> None:
        now = datetime.now(UTC)
        update = f"{self.address}-{now.timestamp()}-{count}"
        heard = await hear(Incoming(self.name, update, self.address, what, now, self.language))
        if heard.whisper:
            self._show(f"({heard.whisper})")
        if self.settled:
            await self.settled()

    def _read(self, line: str) -> What:
        """A number presses the button of that number; anything else is said."""
        text = line.strip()
        numbered = text.isdigit() and not _has_numbers(self._buttons)
        if numbered and 1 <= int(text) <= len(self._buttons):
            return Tapped(self._buttons[int(text) - 1].code)
        return Wrote(text)

    async def _typed(self) -> AsyncIterator[str]:
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, self._lines.readline):
            if line.strip():
                yield line

    async def turn(self, address: str, urgency: Urgency) -> None:
        return

    def laid_down(self, address: str) -> None:
        return

    def say(self, message: Outgoing) -> None:
        """Show a message with its buttons numbered."""
        for part in message.parts:
            self._show(part.text.translate(catalogue.ISOLATES))
        self._buttons = message.buttons or self._buttons
        marks = {"on": "[x] ", "off": "[ ] "}
        for number, button in enumerate(message.buttons, 1):
            place = "" if _has_numbers(message.buttons) else f"{number}. "
            self._show(f"  {place}{marks.get(button.kind, '')}{button.label}")
        self._show("")

    async def send(self, message: Outgoing) -> Outcome:
        self.say(message)
        self.told += 1
        return Sent(str(self.told))

    async def close(self) -> None:
        return


def _has_numbers(buttons: tuple[Button, ...]) -> bool:
    """Whether some labels are numbers, like a scale: a typed 8 then means the one that says 8."""
    return any(button.label.isdigit() for button in buttons)
