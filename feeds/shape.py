"""What these bytes are, told before any parser sees them, and a sentence when they are no feed."""

from __future__ import annotations

import codecs
import re
from typing import Any, Final

from feeds.formats import FORMAT_BY_NAME, FORMAT_NAMES, FORMATS, Wrapping
from feeds.sources.json_tree import load
from feeds.sources.reading import NotAFeed

LARGEST: Final = 5 * 1024 * 1024

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Only charsets in which "<!DOCTYPE" cannot hide behind other bytes.
_CHARSETS: Final = re.compile(
    r"utf-8|ascii|us-ascii|latin-?1|iso-?8859-\d{1,2}|windows-125\d|cp125\d|koi8-[ru]|big5|gbk"
    r"|gb2312|gb18030|euc-(?:jp|kr)|shift_jis|macroman|mac-?roman",
    re.IGNORECASE,
)
_DECLARED: Final = re.compile(
    rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']"
)
_PROLOGUE: Final = re.compile(
    r"\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)", re.S | re.I
)
_LONGEST_PROLOGUE: Final = 20
_ROOT: Final = re.compile(r"\s*<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_FEED_START: Final = re.compile(r"<\?xml|<(?:rss|feed|rdf:RDF)[\s>]")
_HTML: Final = re.compile(r"\s*(?:<!doctype\s+html|<(?:html|head|body|div|p|h1|title)\b)", re.I)
_DECLARING: Final = re.compile(r"<!(?:(\[CDATA\[)|\s*ENTITY)", re.IGNORECASE)
_MAGIC: Final = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)

EMPTY: Final = (
    "The answer is empty: there is nothing to read. Open the address in a browser and see whether"
    " it still serves a feed."
)
WEB_PAGE: Final = (
    "This is a web page, not a feed. Look on the page for a link called RSS, Atom or iCal and give"
    " that address."
)
OTHER_JSON: Final = "This is JSON, but of a kind we do not read. Known: {known}."
ENTITIES: Final = (
    "The document declares entities of its own (<!DOCTYPE with ENTITY). No feed needs them, and"
    " they can be an attack, so it was refused."
)
TOO_LARGE: Final = f"The body is larger than {LARGEST // 1024 // 1024} MB, so it was not read."
UNKNOWN: Final = "This is not a feed: neither RSS, Atom, iCalendar nor JSON was recognised."


def look(body: bytes, as_format: str | None = None) -> str:
    """The name of the format to read the body with. Raises NotAFeed with a sentence.

    `as_format` is a name a person gave (one of FORMAT_NAMES); it must fit the bytes.
    """
    if as_format is not None and as_format.lower() not in FORMAT_NAMES:
        known = ", ".join(FORMAT_NAMES)
        raise NotAFeed(f"There is no format called {as_format!r}. Known: {known}.")
    seen = _seen(body)
    wanted = seen if as_format is None else FORMAT_NAMES[as_format.lower()]
    if wanted != seen:
        shown = FORMAT_BY_NAME[seen].shown
        raise NotAFeed(f"This was to be read as {as_format}, but it is {shown}.")
    return seen


def _seen(body: bytes) -> str:
    if not body.strip(b"\x00\t\r\n\x0b\x0c \xef\xbb\xbf"):
        raise NotAFeed(EMPTY)
    if len(body) > LARGEST:
        raise NotAFeed(TOO_LARGE)
    for magic, name in _MAGIC:
        if body.startswith(magic):
            raise NotAFeed(f"This is {name}, not a feed.")
    start = decode(body[:8192]).lstrip("\ufeff \t\r\n\x00")
    if re.match(r"BEGIN:V(?:CALENDAR|EVENT)", start, re.IGNORECASE):
        return "ical"
    if _HTML.match(start):
        return _seen_page(decode(body))
    if start[:1] in {"{", "["}:
        return _seen_json(body)
    if start[:1] != "<" and (table := _fitting("table", decode(body))):
        return table
    return _seen_xml(xml_text(body))


def _fitting(wrapping: Wrapping, value: Any) -> str | None:
    fitting = (one.name for one in FORMATS if one.wrapping == wrapping and one.fits(value))
    return next(fitting, None)


def _seen_json(body: bytes) -> str:
    name = _fitting("json", load(body))
    if name is None:
        known = ", ".join(one.shown for one in FORMATS if one.wrapping == "json")
        raise NotAFeed(OTHER_JSON.format(known=known))
    return name


def _seen_page(text: str) -> str:
    name = _fitting("page", text)
    if name is None:
        raise NotAFeed(WEB_PAGE)
    return name


def _seen_xml(text: str) -> str:
    root = _ROOT.match(text)
    name = root[1] if root else ""
    if name.lower() in {"rss", "feed", "rdf", "channel"}:
        return "rss"
    if name.lower() in {"html", "head", "body"}:
        return _seen_page(text)
    if name:
        raise NotAFeed(f"This is an XML document that begins with <{name[:40]}>, not a feed.")
    raise NotAFeed(UNKNOWN)


def decode(body: bytes) -> str:
    """The body as text: byte order mark, then what it declares, then UTF-8, then Windows-1252."""
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(charset, "replace")
    for charset in ("utf-16-le", "utf-16-be"):
        if body.startswith("<?xml".encode(charset)):
            return body.decode(charset, "replace")
    declared = _DECLARED.match(body[:300])
    said = declared[1].decode("ascii") if declared else "utf-8"
    for charset in (said, "utf-8"):
        if _CHARSETS.fullmatch(charset):
            try:
                return body.decode(charset)
            except (LookupError, UnicodeDecodeError):
                continue
    return body.decode("cp1252", "replace")


def xml_text(body: bytes) -> str:
    """The XML from its root tag on, without prologue and DOCTYPE, ready for any parser.

    Raises NotAFeed when entities are declared.
    """
    text = decode(body).lstrip("\ufeff \t\r\n\x00")
    start = _FEED_START.search(text[:2000])
    text = text[start.start() :] if start else text
    if declares_entities(text):
        raise NotAFeed(ENTITIES)
    for _ in range(_LONGEST_PROLOGUE):
        prologue = _PROLOGUE.match(text[:20_000])
        if prologue is None:
            return text.lstrip()
        text = text[prologue.end() :]
    raise NotAFeed(UNKNOWN)


def declares_entities(text: str) -> bool:
    """Whether an entity is declared outside CDATA, where some parser might see it."""
    at, cdata_ends = 0, True
    while found := _DECLARING.search(text, at):
        if found[1] is None:
            return True
        end = text.find("]]>", at) if cdata_ends else -1
        cdata_ends = end >= 0  # looked for once in vain is enough
        at = max(end, found.end())
    return False
