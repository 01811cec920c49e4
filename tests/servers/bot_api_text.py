"""What the Bot API does to a text: counts in UTF-16, checks entities, reads HTML, trims.

Source: core.telegram.org/bots/api#messageentity and #html-style.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

ENTITY_KINDS = frozenset(
    "mention hashtag cashtag bot_command url email phone_number bold italic underline "
    "strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention "
    "custom_emoji date_time".split()
)
ENTITY_NEEDS = {
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}  # fmt: skip
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^<>]*)?)>")
ATTRIBUTE = re.compile(r"""([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
WHITE = " \t\n\r\v\f"


class Wrong(Exception):
    """A request the Bot API answers with 400; the message is its description without prefix."""


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text as people see it, and its entities."""

    text: str
    entities: tuple[dict[str, Any], ...] = ()


def units(text: str) -> int:
    """Length in UTF-16 code units, Telegram's own measure."""
    return len(text) + sum(character > "\uffff" for character in text)


def formatted(text: str, parse_mode: str | None, entities: list[dict[str, Any]]) -> Formatted:
    """The text and entities a message will have. Raises Wrong for what cannot be parsed."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Wrong("strings must be encoded in UTF-8") from None
    if parse_mode:
        if parse_mode.upper() != "HTML":
            raise Wrong("unsupported parse_mode")
        if entities:
            raise Wrong("both parse_mode and entities are given")
        text, entities = read_html(text)
    else:
        check_entities(text, entities)
    return trimmed(text, entities)


def check_entities(text: str, entities: list[dict[str, Any]]) -> None:
    """Raise Wrong for an unknown kind, an entity out of bounds, or one that splits a character."""
    if not entities:
        return
    length = units(text)
    starts, at = {0}, 0
    for character in text:
        at += 2 if character > "\uffff" else 1
        starts.add(at)
    for entity in entities:
        kind, offset, size = entity.get("type"), entity.get("offset"), entity.get("length")
        if kind not in ENTITY_KINDS:
            raise Wrong(f"can't parse MessageEntity: unsupported type {kind!r} specified")
        if type(offset) is not int or type(size) is not int or offset < 0 or size < 1:
            raise Wrong("can't parse MessageEntity: offset and length must be positive Integers")
        end = offset + size
        if end > length:
            raise Wrong(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )
        if offset not in starts or end not in starts:
            place = offset if offset not in starts else end
            raise Wrong(f"entity edge in a middle of a UTF-16 symbol at offset {place}")
        need = ENTITY_NEEDS.get(kind)
        if need and not entity.get(need):
            raise Wrong(f"can't parse MessageEntity: can't find field \"{need}\"")


def trimmed(text: str, entities: list[dict[str, Any]]) -> Formatted:
    """White space at both ends is not sent; entities move along."""
    left = len(text) - len(text.lstrip(WHITE))
    shown = text.strip(WHITE)
    if shown == text:
        return Formatted(text, tuple(entities))
    length, kept = units(shown), []
    for entity in entities:
        start = max(entity["offset"] - left, 0)
        end = min(entity["offset"] + entity["length"] - left, length)
        if start < end:
            kept.append({**entity, "offset": start, "length": end - start})
    return Formatted(shown, tuple(kept))


def read_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Telegram's strict HTML: known tags only, properly nested, no bare < anywhere."""
    text, entities, open_tags = "", [], []
    at = 0
    while at < len(source):
        bracket = source.find("<", at)
        text += html.unescape(source[at : bracket if bracket >= 0 else len(source)])
        if bracket < 0:
            break
        tag = TAG.match(source, bracket)
        place = len(source[:bracket].encode())
        if tag is None:
            raise Wrong(f"can't parse entities: unsupported start tag at byte offset {place}")
        at = tag.end()
        closing, name, rest = tag[1], tag[2].lower(), tag[3]
        if name not in TAGS:
            raise Wrong(
                f'can\'t parse entities: unsupported start tag "{name}" at byte offset {place}'
            )
        if not closing:
            open_tags.append((name, units(text), _entity_of(name, rest)))
            continue
        if not open_tags or open_tags[-1][0] != name:
            raise Wrong(f"can't parse entities: unexpected end tag at byte offset {place}")
        _, start, entity = open_tags.pop()
        if units(text) > start:
            entities.append({**entity, "offset": start, "length": units(text) - start})
    if open_tags:
        raise Wrong(
            f"can't parse entities: can't find end tag corresponding to {open_tags[-1][0]}"
        )
    return text, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _entity_of(name: str, rest: str) -> dict[str, Any]:
    about = {m[1]: html.unescape(m[2] or m[3] or m[4] or "") for m in ATTRIBUTE.finditer(rest)}
    entity: dict[str, Any] = {"type": TAGS[name]}
    if name == "a":
        entity["url"] = about.get("href", "")
    elif name == "span" and about.get("class") != "tg-spoiler":
        raise Wrong('can\'t parse entities: tag "span" must have class "tg-spoiler"')
    elif name == "tg-emoji":
        entity["custom_emoji_id"] = about.get("emoji-id", "")
    elif name == "blockquote" and "expandable" in about:
        entity["type"] = "expandable_blockquote"
    elif name == "code" and "class" in about:
        entity["language"] = about["class"].removeprefix("language-")
    return entity
