"""A contact as a file for an address book, and the name out of one: nothing but the name.

vCard 3.0 is written, because every phone reads it; 2.1, 3.0 and 4.0 are read. A card of somebody
else is read for its name alone: numbers and addresses are never looked at.
(RFC 2426, RFC 6350; 2.1 of versit, for quoted-printable.)
"""

from __future__ import annotations

import quopri
import re
import unicodedata
from typing import Final

NAME: Final = "contact.vcf"
TYPE: Final = "text/vcard"
MOST: Final = 64 * 1024
"""Bytes of a card that are read; a picture may follow, and names come first."""
LINE: Final = 75
"""Octets in a line, without its end."""
_TO_ESCAPE: Final = re.compile(r"[\\;,]")
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_BREAKS: Final = re.compile(r"\r\n?|[\n\t\v\f\x1c-\x1e\x85\u2028\u2029]")


def written(name: str) -> bytes:
    """A card with this name and nothing else, in UTF-8 with folded lines."""
    tidy = _TO_ESCAPE.sub(lambda found: "\\" + found[0], _plain(name))
    lines = ("BEGIN:VCARD", "VERSION:3.0", f"FN:{tidy}", f"N:;{tidy};;;", "END:VCARD")
    return b"".join(_folded(line) for line in lines)


def _plain(name: str) -> str:
    """One line of letters: breaks are spaces, control signs are gone."""
    one_line = _BREAKS.sub(" ", name)
    kept = "".join(c for c in one_line if unicodedata.category(c) not in ("Cc", "Cs"))
    return " ".join(kept.split())


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
    found = {}
    for line in _unfolded(card[:MOST].decode("utf-8", "replace")):
        head, colon, value = line.partition(":")
        name, *settings = head.upper().split(";")
        name = name.rpartition(".")[2].strip()  # "item1.FN"
        if name == "END":
            break
        if colon and name in ("FN", "N") and name not in found:
            found[name] = _said(value, settings)
    return _plain(_unescaped(found.get("FN", ""))) or _in_order(found.get("N", ""))


def _unfolded(text: str) -> list[str]:
    """The lines of a card as they were before they were folded, by either way of folding."""
    lines: list[str] = []
    open_ended = False
    for line in re.split(r"\r\n|\r|\n", text):
        if open_ended and lines:
            lines[-1] = lines[-1][:-1] + line
        elif line[:1] in (" ", "\t") and lines:
            lines[-1] += line[1:]
        else:
            lines.append(line)
        # quoted-printable of 2.1 breaks a line with "=" at its end
        open_ended = "QUOTED-PRINTABLE" in lines[-1].upper() and line.endswith("=")
    return lines


def _said(value: str, settings: list[str]) -> str:
    if any("QUOTED-PRINTABLE" in one for one in settings):
        octets = quopri.decodestring(value.encode("utf-8", "replace"))
        return octets.decode(_charset(settings), "replace")
    return value


def _charset(settings: list[str]) -> str:
    named = [one.partition("=")[2].strip('"') for one in settings if one.startswith("CHARSET=")]
    known = {"ISO-8859-1": "latin-1", "WINDOWS-1251": "cp1251", "WINDOWS-1252": "cp1252"}
    return known.get(named[0], "utf-8") if named else "utf-8"


def _in_order(value: str) -> str:
    """A structured name as one says it: given names, then the family name."""
    parts = [_plain(_unescaped(one)) for one in re.split(r"(?<!\\);", value)]
    family, given, *_ = [*parts, "", ""]
    return " ".join(one for one in (given, family) if one)


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
