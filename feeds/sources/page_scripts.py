"""The JSON-LD of one web page, taken out of it as browsers and search engines take it: scripts are
read, never run, and what a shop's plugin wrote not quite as JSON is read all the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any, Final

from feeds.sources.json_tree import load_text
from feeds.sources.reading import NotAFeed

MOST_SCRIPTS: Final = 200

# Scripts hide their JSON from old readers in any of these
_BEFORE: Final = ("<!--", "<![CDATA[", "//", "/*", "*/")
_AFTER: Final = ("-->", "]]>", "//", "*/", "/*", ";")
_OPENING: Final = re.compile(r"<!--|<(script|style|textarea|title|html|link)(?=[\s/>])", re.I)
_TAG: Final = re.compile(r"<(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_CLOSING: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.I)
    for name in ("script", "style", "textarea", "title")
}
_MOST_TAGS: Final = 20_000
_LONGEST_TAG: Final = 5_000
# A text as it stands (cut off, it goes on to the end), or a comma that nothing follows
_TEXT: Final = r"\"(?:[^\"\\]++|\\.?)*+(?:\"|\Z)"
_TEXT_OR_STRAY_COMMA: Final = re.compile(rf"{_TEXT}|,(?=\s*+[}}\]])", re.DOTALL)
_MOST_WRAPPINGS: Final = 3


class NotJson(ValueError):
    """These letters are no JSON we read."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says beside its text: its JSON-LD, language, address and title."""

    scripts: tuple[str, ...] = ()
    language: str = ""
    address: str = ""
    title: str = ""


class _OneTag(HTMLParser):
    """The attributes of a single start tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found = {name: value or "" for name, value in reversed(attrs)}  # the first counts


def _attributes(tag: str) -> Mapping[str, str]:
    reader = _OneTag()
    reader.feed(tag)
    return reader.found


def read_page(text: str) -> Page:
    """The page's JSON-LD scripts in their order (at most 200) and what it says of itself.

    The library's parser sees only the few tags that matter, one at a time: over a whole page it
    stops at markup that is not quite right, and takes seconds for a page made to hold it up.
    """
    scripts: list[str] = []
    about = {"html": "", "link": "", "title": ""}
    for tag, said, inside in _parts(text):
        if tag == "script":
            if said.get("type", "").partition(";")[0].strip().lower() == "application/ld+json":
                scripts.append(inside)
        elif tag == "html":
            about["html"] = about["html"] or said.get("lang") or said.get("xml:lang") or ""
        elif tag == "link" and said.get("rel", "").strip().lower() == "canonical":
            about["link"] = about["link"] or said.get("href", "")
        elif tag == "title":
            about["title"] = about["title"] or inside
    return Page(
        scripts=tuple(scripts[:MOST_SCRIPTS]),
        language=about["html"],
        address=about["link"],
        title=about["title"][:1_000],
    )


def _parts(text: str) -> Iterator[tuple[str, Mapping[str, str], str]]:
    """Each tag that matters: its name, its attributes, and the text in it if it holds text only.

    What stands in comments, styles and other scripts is no tag.
    """
    place = 0
    for _ in range(_MOST_TAGS):
        opening = _OPENING.search(text, place)
        if opening is None:
            return
        if opening[1] is None:
            place = text.find("-->", opening.end()) + 3
            if place < 3:
                return
            continue
        name = opening[1].lower()
        tag = _TAG.match(text[opening.start() : opening.start() + _LONGEST_TAG])
        if tag is None:
            place = opening.end()
            continue
        place = start = opening.start() + tag.end()
        end = start
        if name in _CLOSING:
            closing = _CLOSING[name].search(text, start)
            if closing is None:
                return
            end, place = closing.start(), closing.end()
        yield name, _attributes(tag[0]), text[start:end]


# ------------------------------------------------------------------------- letters into values


def value_of(script: str) -> Any:
    """The value of one script, None for an empty one.

    Line breaks inside texts, commas that nothing follows and comment or CDATA wrappers are
    forgiven. Raises NotJson for everything else, for NaN and for too many levels.
    """
    text = _unwrapped(script)
    if not text:
        return None
    try:
        return load_text(text)
    except json.JSONDecodeError:
        text = _TEXT_OR_STRAY_COMMA.sub(_without_comma, text)
    except NotAFeed as no:
        raise NotJson(str(no)) from None
    try:
        return load_text(text)
    except (json.JSONDecodeError, NotAFeed) as no:
        raise NotJson(str(no)) from None


def _unwrapped(script: str) -> str:
    text = script.strip("\ufeff \t\r\n")
    for _ in range(_MOST_WRAPPINGS):
        for sign in _BEFORE:
            text = text.removeprefix(sign).lstrip()
        for sign in _AFTER:
            text = text.removesuffix(sign).rstrip()
    return text


def _without_comma(found: re.Match[str]) -> str:
    return "" if found[0] == "," else found[0]


# -------------------------------------------------------------------------------- what is told

# Where pages put the things they are about; never performers, reviews or neighbouring events
_LEADING_ON: Final = (
    "@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "event", "events",
)  # fmt: skip
Node = Mapping[str, Any]


def nodes_of(value: Any) -> Iterator[Node]:
    """Every object that stands at the top, in @graph, in a list of items, or as main thing."""
    if isinstance(value, list):
        for one in value:
            yield from nodes_of(one)
    elif isinstance(value, dict):
        yield value
        for name in _LEADING_ON:
            if isinstance(value.get(name), dict | list):
                yield from nodes_of(value[name])


def types_of(node: Node) -> tuple[str, ...]:
    """The names of an object's types, without the address before them."""
    said = node.get("@type")
    names = said if isinstance(said, list) else [said]
    return tuple(re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str))
