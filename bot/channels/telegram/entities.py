"""Telegram counts in UTF-16 code units; here, and only here, a text is counted the same way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

BETWEEN_PARTS = "\n\n"


@dataclass(frozen=True)
class Entity:
    """A stretch of a text that looks different. offset, length: in UTF-16 code units.

    Source: core.telegram.org/bots/api#messageentity; we use "pre", a block to copy.
    """

    offset: int
    length: int
    kind: str = "pre"


def units(text: str) -> int:
    """How long Telegram thinks a text is: its UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> str:
    """A text of at most `most` code units, with "…" where something was left out."""
    if units(text) <= most:
        return text
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * (most - 1)]
    # An emoji cut in two loses its first half here as well.
    return head.decode("utf-16-le", "ignore").rstrip() + "…"


def joined(parts: Iterable[tuple[str, bool]]) -> tuple[str, tuple[Entity, ...]]:
    """Paragraphs as one text, and an entity for each that is a block to copy.

    Empty paragraphs are left out: Telegram has no entity without characters.
    """
    text = ""
    at = 0
    entities: list[Entity] = []
    for words, copy in parts:
        if not words:
            continue
        if text:
            text += BETWEEN_PARTS
            at += len(BETWEEN_PARTS)
        length = units(words)
        if copy:
            entities.append(Entity(at, length))
        text += words
        at += length
    return text, tuple(entities)
