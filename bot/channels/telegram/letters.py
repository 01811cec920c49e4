"""What a message looks like on Telegram: text, entities and rows of buttons, for any library.

Outgoing --> letter() --> Letter --> an adapter's own request objects
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bot.channel import Button, Outgoing, Part
from bot.channels.telegram.direction import led, runs_right_to_left
from bot.channels.telegram.entities import Entity, joined, units

LONGEST_TEXT = 4096  # code units, core.telegram.org/bots/api#sendmessage
LONGEST_CAPTION = 1024  # core.telegram.org/bots/api#sendphoto
ON = "✓ "
LONG_LABEL = 16
SHORT_LABEL = 6


@dataclass(frozen=True)
class Key:
    """One button under a message: it either sends us `code` or opens `url`.

    window: `url` is ours and opens as a Mini App. Telegram then tells the page who looks, so no
    address of anybody else may ever be opened like this.
    """

    label: str
    code: str = ""
    url: str = ""
    window: bool = False


@dataclass(frozen=True)
class Letter:
    """A message as Telegram shows it. `rows` are the buttons under it, top to bottom."""

    text: str
    entities: tuple[Entity, ...] = ()
    rows: tuple[tuple[Key, ...], ...] = ()

    @property
    def is_caption(self) -> bool:
        """Whether the text is short enough to stand under a picture or a file."""
        return units(self.text) <= LONGEST_CAPTION


def letter(message: Outgoing) -> Letter:
    """One message, laid out: right-to-left lines marked, copy parts as blocks, buttons in rows."""
    parts = message.parts
    if not parts and message.file is not None and message.file.says:
        parts = (Part(message.file.says),)
    text, entities = joined((_shown(message, part), part.copy) for part in parts)
    if units(text) > LONGEST_TEXT:
        # The marks are a courtesy; a text that only fits without them goes without them.
        text, entities = joined((part.text, part.copy) for part in parts)
    return Letter(text, entities, rows(message))


def _shown(message: Outgoing, part: Part) -> str:
    if part.copy:
        return part.text  # somebody will paste it: exactly these characters
    if part.language and part.language != message.language:
        return led(part.text) if runs_right_to_left(part.language) else part.text
    return led(part.text) if message.right_to_left else part.text


def rows(message: Outgoing) -> tuple[tuple[Key, ...], ...]:
    """Short labels stand side by side, long ones each in their row; "last" ones close it."""
    own = [button for button in message.buttons if button.kind != "last"]
    last = tuple(_key(button, message) for button in message.buttons if button.kind == "last")
    laid = _evenly([_key(button, message) for button in own], _width(own))
    return (*laid, last) if last else laid


def _key(button: Button, message: Outgoing) -> Key:
    label = led(button.label) if message.right_to_left else button.label
    if button.kind == "on":
        label = ON + label
    if button.kind in ("link", "window"):
        return Key(label, url=button.url, window=button.kind == "window")
    return Key(label, code=button.code)


def _width(buttons: list[Button]) -> int:
    """How many stand side by side. Ticks do not count: a tap must not move the other buttons."""
    longest = max((len(button.label) for button in buttons), default=0)
    if longest > LONG_LABEL:
        return 1
    return 3 if longest <= SHORT_LABEL else 2


def _evenly(keys: list[Key], width: int) -> tuple[tuple[Key, ...], ...]:
    """Rows of at most `width`, no row more than one button longer than another: 4 in threes
    is 2 and 2, not 3 and 1."""
    count = -(-len(keys) // width)
    ends = [len(keys) * row // count for row in range(count + 1)] if count else []
    return tuple(tuple(keys[a:b]) for a, b in pairwise(ends))
