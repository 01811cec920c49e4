"""A contact as a file for an address book, and the name out of one: nothing but the name.

vCard 3.0 is written, because every phone reads it; 2.1, 3.0 and 4.0 are read. A card of somebody
else is read for its name alone: numbers and addresses are never looked at.
(RFC 2426, RFC 6350; 2.1 of versit, for quoted-printable.)
"""

from __future__ import annotations

import base64
import codecs
import quopri
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

NAME: Final = "contact.vcf"
TYPE: Final = "text/vcard"
MOST: Final = 64 * 1024
"""Bytes of a card that are read; a picture may follow, and names come first."""
LINE: Final = 75
"""Octets in a line, without its end."""
LONGEST: Final = 1000
"""Characters of a name that are looked at."""
_JOINERS: Final = "\u200c\u200d"
"""They join and part letters inside a name (Persian, Kurdish, emoji) and turn nothing around."""
_TO_ESCAPE: Final = re.compile(r"[\\;,]")
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_BREAKS: Final = re.compile(r"\r\n?|[\n\t\v\f\x1c-\x1e\x85\u2028\u2029]")
_LINE_ENDS: Final = re.compile(rb"\r*\n|\r")
_PROPERTY: Final = re.compile(rb'((?:[^":]|"[^"]*")*):(.*)', re.DOTALL)
_PART: Final = re.compile(r"((?:[^\\;]|\\.)*)(?:;|\\?\Z)", re.DOTALL)
_CHARSET: Final = re.compile(
    r"ISO-?8859-\d{1,2}|(?:WINDOWS-|CP)125\d|KOI8-[RU]|GB(?:K|2312|18030)|BIG5|SHIFT_JIS|EUC-(?:KR|JP)"
)
_IN_BASE64: Final = frozenset({"B", "BASE64", "ENCODING=B", "ENCODING=BASE64"})
_WIDE: Final = (
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
    (b"B\0E\0", "utf-16-le"), (b"\0B\0E", "utf-16-be"),
)  # fmt: skip
"""How a file begins whose letters are two octets each."""


@dataclass(frozen=True)
class Found:
    """What we take from a file of cards: the name on the first, and whether there are more."""

    name: str = ""
    several: bool = False


def written(name: str) -> bytes:
    """A card with this name and nothing else, in UTF-8 with folded lines."""
    safe = _TO_ESCAPE.sub(lambda found: "\\" + found[0], tidy(name))
    lines = ("BEGIN:VCARD", "VERSION:3.0", f"FN:{safe}", f"N:;{safe};;;", "END:VCARD")
    return b"".join(_folded(line) for line in lines)


def tidy(name: str) -> str:
    """One line of letters: breaks are spaces; control signs, and signs that turn the order of
    letters around, are gone."""
    one_line = _BREAKS.sub(" ", name)
    kept = "".join(c for c in one_line if c in _JOINERS or _is_seen(c))
    return " ".join(kept.split()).strip(_JOINERS)


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cf", "Cs")


def _folded(line: str) -> bytes:
    """A line and its end, broken so that no piece is too long and no letter is cut in two."""
    pieces: list[bytes] = []
    here = b""
    for letter in line:
        octets = letter.encode()
        room = LINE if not pieces else LINE - 1
        if len(here) + len(octets) > room:
            pieces.append(here)
            here = b""
        here += octets
    return b"\r\n ".join([*pieces, here]) + b"\r\n"


def name_in(card: bytes) -> str:
    """The name on the first card; empty when there is none. Raises nothing for what it holds."""
    return read(card).name


def read(file: bytes) -> Found:
    """What stands on the first card of a file. Raises nothing for what it holds."""
    found: dict[str, str] = {}
    cards = depth = 0
    for line in _unfolded(_octets(file[:MOST])):
        head, value = _parted(line)
        name, *settings = head.upper().split(";")
        name = name.rpartition(".")[2].strip()  # "item1.FN"
        if name == "BEGIN" and value.strip().upper() == b"VCARD":
            depth += 1  # 2.1 may hold the card of an agent inside another
            cards += depth == 1
        elif name == "END":
            depth = max(0, depth - 1)
        elif (depth, cards) == (1, 1) and name in ("FN", "N") and name not in found:
            found[name] = _said(value, settings)
    whole = tidy(_unescaped(found.get("FN", "")))
    return Found(whole or _in_order(found.get("N", "")), cards > 1)


def _octets(file: bytes) -> bytes:
    """The file in a code whose line ends, colons and Latin letters are those of ASCII."""
    for begins, code in _WIDE:
        if file.startswith(begins):
            return file.decode(code, "replace").encode("utf-8", "replace")
    return file.removeprefix(codecs.BOM_UTF8)


def _unfolded(octets: bytes) -> Iterator[bytes]:
    """The lines of a card as they were before they were folded, by either way of folding.

    Octets and not letters: a fold may go right through a letter.
    """
    pieces: list[bytes] = []
    quoted = open_ended = False
    for line in _LINE_ENDS.split(octets):
        if open_ended:
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
        elif pieces and line[:1] in (b" ", b"\t"):
            pieces.append(line[1:])
        else:
            if pieces:
                yield b"".join(pieces)
            pieces = [line]
            quoted = b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()
        # quoted-printable of 2.1 breaks a line with "=" at its end
        open_ended = quoted and line.endswith(b"=")
    yield b"".join(pieces)


def _parted(line: bytes) -> tuple[str, bytes]:
    """What stands before the colon and what after it; a setting in quotes may hold colons too."""
    found = _PROPERTY.match(line)
    head, value = (found[1], found[2]) if found else (b"", b"")
    return head.decode("ascii", "replace"), value


def _said(value: bytes, settings: list[str]) -> str:
    if any("QUOTED-PRINTABLE" in one for one in settings):
        value = quopri.decodestring(value)
    elif not _IN_BASE64.isdisjoint(settings):
        value = _from_base64(value)
    return _in_letters(value, settings)[:LONGEST]


def _from_base64(value: bytes) -> bytes:
    try:
        return base64.b64decode(value)
    except ValueError:
        return b""


def _in_letters(value: bytes, settings: list[str]) -> str:
    """The octets as letters, in the code that is named or else the likeliest."""
    for code in (*_named_codes(settings), "utf-8"):
        try:
            return value.decode(code)
        except (UnicodeDecodeError, LookupError):
            continue
    return value.decode("cp1252", "replace")


def _named_codes(settings: list[str]) -> list[str]:
    """Codes of letters a card may name; others that Python knows are no codes of letters."""
    named = [one.partition("=")[2].strip('"') for one in settings if one.startswith("CHARSET=")]
    return [one for one in named if _CHARSET.fullmatch(one)]


def _in_order(value: str) -> str:
    """A structured name as one says it: given names, then the family name."""
    parts = [tidy(_unescaped(one)) for one in _PART.findall(value)]
    family, given, *_ = [*parts, "", ""]
    return " ".join(one for one in (given, family) if one)


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
