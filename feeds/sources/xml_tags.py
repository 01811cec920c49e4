"""A second look at a feed's XML: tags of its own, with their attributes and in their order.

The feed library flattens repeated tags (of two towns one survives) and drops the text of tags that
carry an attribute. It is also slow on hostile documents, so a feed is measured and cut here first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from feeds.sources.reading import MOST_POSTS, NotAFeed

DEEPEST: Final = 100
MOST_TAGS: Final = 60_000
_MOST_UNCLOSED: Final = 2_000
_LONGEST_TAG: Final = 100_000
_MOST_STRAY: Final = 20_000
_MOST_TEXT: Final = 2_000
_CHUNK: Final = 65_536
_ITEMS: Final = frozenset({"item", "entry"})
_MARK: Final = re.compile(r"<(?:(!\[CDATA\[)|(/?)([A-Za-z_][\w.:-]*)|[!?])?")

TOO_DEEP: Final = "The tags of this document are nested too deeply for a feed, so it was refused."
TOO_MANY: Final = (
    f"This document has more than {MOST_TAGS} tags in its first {MOST_POSTS} items, far more than"
    " a feed needs, so it was refused."
)
TOO_BROKEN: Final = "The markup of this document is too broken to be read as a feed."


@dataclass(slots=True)
class Tag:
    """One element: local name, namespace and the prefix the document gave it, text, children."""

    name: str
    space: str = ""
    prefix: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Tag] = field(default_factory=list)

    def every(self, name: str, space: str | None = None) -> Iterator[Tag]:
        """All tags below this one with that local name, compared without case."""
        for child in self.children:
            if child.name.lower() == name.lower() and space in (None, child.space):
                yield child
            yield from child.every(name, space)

    def first_text(self, name: str, space: str | None = None) -> str:
        """The text of the first such tag that has one, else an empty text."""
        return next((tag.text for tag in self.every(name, space) if tag.text), "")


@dataclass(frozen=True, slots=True)
class Items:
    """The items in document order, as far as the XML was well-formed."""

    tags: tuple[Tag, ...]
    well_formed: bool


def cut(text: str) -> tuple[str, int]:
    """The feed with at most MOST_POSTS items, closed properly, and how many were left out.

    Raises NotAFeed with a sentence when the markup is a heap rather than a feed.
    """
    open_tags = tags = stray = items = left_out = 0
    cut_at: int | None = None
    cdata_ends = True
    at = 0
    while found := _MARK.search(text, at):
        at = found.end()
        cdata, closing, name = found.groups()
        if cdata:
            end = text.find("]]>", at) if cdata_ends else -1
            cdata_ends = end >= 0
            at = max(end, at)
            continue
        if name is None:
            stray += 1  # a bare <, a comment, an instruction: a feed has few
        elif closing:
            open_tags = max(0, open_tags - 1)
            if cut_at is None and items == MOST_POSTS and _local(name) in _ITEMS:
                cut_at = at
        else:
            tags += cut_at is None
            open_tags += not _closes_itself(text, at)
            if _local(name) in _ITEMS:
                items += 1
                left_out += items > MOST_POSTS
        _refuse_heaps(tags, open_tags, stray)
    if cut_at is None or not left_out:
        return text, 0
    return _closed(text, cut_at), left_out


def _refuse_heaps(tags: int, open_tags: int, stray: int) -> None:
    if tags > MOST_TAGS:
        raise NotAFeed(TOO_MANY)
    if open_tags > _MOST_UNCLOSED:
        raise NotAFeed(TOO_DEEP)
    if stray > _MOST_STRAY:
        raise NotAFeed(TOO_BROKEN)


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _closes_itself(text: str, at: int) -> bool:
    end = text.find(">", at, at + _LONGEST_TAG)
    if end < 0 and at + _LONGEST_TAG < len(text):
        raise NotAFeed(TOO_BROKEN)
    return end > 0 and text[end - 1] == "/"


def _closed(text: str, cut_at: int) -> str:
    end = text.find(">", cut_at) + 1
    root = re.match(r"<([A-Za-z_][\w.:-]*)", text)
    assert root is not None  # shape.py saw it
    inner = "</channel>" if _local(root[1]) == "rss" else ""
    return f"{text[:end]}{inner}</{root[1]}>"


class _Collector:
    """Receives what the parser sees and keeps the items only."""

    def __init__(self) -> None:
        self.items: list[Tag] = []
        self._path: list[Tag] = []
        self._depth = 0
        self._prefixes: dict[str, str] = {}

    def start_ns(self, prefix: str, uri: str) -> None:
        self._prefixes[uri] = prefix or ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise NotAFeed(TOO_DEEP)
        space, _, local = name.rpartition("}")
        if not self._path and local not in _ITEMS:
            return
        space = space.lstrip("{")
        tag = Tag(local, space, self._prefixes.get(space, ""), attributes)
        if self._path:
            self._path[-1].children.append(tag)
        self._path.append(tag)

    def data(self, text: str) -> None:
        if self._path and len(self._path[-1].text) < _MOST_TEXT:
            self._path[-1].text += text[:_MOST_TEXT]

    def end(self, _name: str) -> None:
        self._depth -= 1
        if self._path:
            tag = self._path.pop()
            tag.text = tag.text.strip()
            if not self._path:
                self.items.append(tag)

    def close(self) -> list[Tag]:
        return self.items


def items_of(text: str) -> Items:
    """Every item or entry of the document. Raises NotAFeed when it is nested too deeply."""
    collector = _Collector()
    parser = DefusedXMLParser(
        target=collector, forbid_dtd=True, forbid_entities=True, forbid_external=True
    )
    try:
        for at in range(0, len(text), _CHUNK):
            parser.feed(text[at : at + _CHUNK].encode("utf-8", "replace"))
        parser.close()
    except (ParseError, DefusedXmlException, ValueError):
        return Items(tuple(collector.items), well_formed=False)
    return Items(tuple(collector.items), well_formed=True)
