"""Which letters we have, how wide they are and where they run, so that a text never breaks a page.

A paper that is to be read aloud may not hold a sign without a drawing, so signs that no font has
are shown as a dotted circle: an emoji, a name in Chinese letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from struct import unpack_from
from typing import Final

FONT_FILES: Final = (
    Path(str(files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf")),
    Path(str(files("fontpkg_ibm_plex_sans_arabic") / "files" / "IBMPlexSansArabic-Regular.ttf")),
)
WITHOUT_A_DRAWING: Final = "◌"
_BREAKS: Final = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
# Joiners, places to break, marks and isolates of direction; overrides of direction are not.
_INVISIBLE: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
_LONG_WORD: Final = re.compile(r"[^\s\u200b\u00ad-]{25,}")
_PIECE: Final = 6
_MAY_BREAK: Final = "\u200b"
_FIRST_PLANE: Final = 4  # the format of a font's table with the signs up to U+FFFF


def sayable(text: str) -> str:
    """`text` in letters our fonts have: what is unknown is one circle, control signs are gone."""
    plain = _BREAKS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
    had = _letters()
    said: list[str] = []
    for one in plain:
        kind = unicodedata.category(one)
        if one == "\n" or one in _INVISIBLE or (ord(one) in had and kind[0] != "C"):
            said.append(one)
        elif kind[0] == "M" or (kind[0] == "C" and kind != "Cn"):
            continue  # a control sign, half a letter, or what only changes the sign before it
        elif not said or said[-1] != WITHOUT_A_DRAWING:
            said.append(WITHOUT_A_DRAWING)
    return _LONG_WORD.sub(_with_breaks, "".join(said))


def _with_breaks(word: re.Match[str]) -> str:
    """A very long word gets places where a line may end, without a sign; not in Arabic writing,
    whose letters hold hands."""
    whole = word[0]
    if any(unicodedata.bidirectional(one) == "AL" for one in whole):
        return whole
    pieces = [whole[start : start + _PIECE] for start in range(0, len(whole), _PIECE)]
    return _MAY_BREAK.join(pieces)


def runs_right_to_left(text: str, otherwise: bool = False) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for one in text:
        kind = unicodedata.bidirectional(one)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return otherwise


def shortened(text: str, most: int) -> str:
    """At most `most` letters, the last of them … where some are left out."""
    letters = " ".join(text.replace(_MAY_BREAK, "").split())
    if len(letters) <= most:
        return letters
    cut = most - 1
    while cut > 1 and unicodedata.combining(letters[cut]):
        cut -= 1  # a letter and its marks stay together
    return letters[:cut].rstrip() + "…"


def width(text: str) -> float:
    """How wide `text` is in regular letters, in parts of the size of the letters.

    Arabic letters are counted as they stand alone, so it is rather too much than too little.
    """
    wide = _letters()
    return sum(wide.get(ord(one), 0.0) for one in text)


@cache
def _letters() -> dict[int, float]:
    """Every sign of our fonts, with its width."""
    known: dict[int, float] = {}
    for file in reversed(FONT_FILES):  # the first font wins, as on the page
        known.update(_letters_of(file.read_bytes()))
    return known


def _letters_of(font: bytes) -> dict[int, float]:
    """The signs of one OpenType font that are in Unicode's first plane, with their widths."""
    tables = {
        bytes(font[at : at + 4]): unpack_from(">LL", font, at + 8)[0]
        for at in range(12, 12 + 16 * unpack_from(">H", font, 4)[0], 16)
    }
    size = unpack_from(">H", font, tables[b"head"] + 18)[0]
    last = unpack_from(">H", font, tables[b"hhea"] + 34)[0] - 1
    return {
        code: unpack_from(">H", font, tables[b"hmtx"] + 4 * min(glyph, last))[0] / size
        for code, glyph in _glyphs(font, tables[b"cmap"])
        if glyph
    }


def _glyphs(font: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Each sign and its drawing, from the table `cmap`, in format 4, which every font has."""
    offsets = (
        start + unpack_from(">HHL", font, start + 4 + 8 * entry)[2]
        for entry in range(unpack_from(">H", font, start + 2)[0])
    )
    table = next(at for at in offsets if unpack_from(">H", font, at)[0] == _FIRST_PLANE)
    double = unpack_from(">H", font, table + 6)[0]  # two bytes for each of the segments
    ends = table + 14
    for at in range(ends, ends + double, 2):
        (last,) = unpack_from(">H", font, at)
        (first,) = unpack_from(">H", font, at + double + 2)
        (delta,) = unpack_from(">H", font, at + 2 * double + 2)
        ranges = at + 3 * double + 2
        (offset,) = unpack_from(">H", font, ranges)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                (glyph,) = unpack_from(">H", font, ranges + offset + 2 * (code - first))
            yield code, (glyph + delta) & 0xFFFF if glyph or not offset else 0
