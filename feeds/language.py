"""Which language a text is in, because what a feed says about its language is often not so."""

from __future__ import annotations

import re
from typing import Final

from feeds.post import UNKNOWN_LANGUAGE

LETTERS_NEEDED: Final = 40
_ENOUGH_TEXT: Final = 1_000
_MOST_OF_IT: Final = 70  # per cent of the text
_LIKE_IT: Final = 300  # points of the detector: right guesses have 350 and more, wrong ones 140
_OLD_NAMES: Final = {"iw": "he", "in": "id", "ji": "yi", "mo": "ro", "nb": "no", "nn": "no"}
# Rare guesses are mostly wrong guesses: only languages our readers and sources really use.
_REAL_LANGUAGES: Final = (
    "am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr ht hu hy id"
    " ig is it ja ka kk km kn ko ku ky lb ln lo lt lv mg mk ml mn mr ms mt my ne nl no om pa pl"
    " ps pt ro ru rw si sk sl sn so sq sr sv sw ta tg th ti tk tl tr tt ug uk ur uz vi xh yo zh"
    " zu te"  # codespell:ignore te
)
_CONSIDERED: Final = frozenset(_REAL_LANGUAGES.split())
# So alike in a short text that the source knows better.
_ALIKE: Final = ({"da", "no"}, {"bs", "hr", "sr"}, {"id", "ms"})
_URLS: Final = re.compile(r"(?:https?://|www\.)\S+")
_HALF_SPACE: Final = "\u200c"  # inside words of Persian


def language_code(said: str | None) -> str | None:
    """`fi-FI`, `FI`, `iw` as the short code we use; None for what is no language."""
    found = re.match(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]{0,30})?\s*$", said or "")
    if found is None:
        return None
    code = found[1].lower()
    return None if code in {"und", "mul", "zxx"} else _OLD_NAMES.get(code, code)


def language_of(text: str, default: str | None, *, detect: bool = True) -> str:
    """The code of the text's language.

    Under 40 letters, or when the detector is unsure, it is `default`; a text without letters has
    no language ("und").
    """
    text = _URLS.sub(" ", text)
    letters = sum(map(str.isalpha, text))
    if not letters:
        return UNKNOWN_LANGUAGE
    guess = _guess(text) if detect and letters >= LETTERS_NEEDED else None
    if guess and any({guess, default} <= alike for alike in _ALIKE):
        guess = default
    return guess or default or UNKNOWN_LANGUAGE


def _guess(text: str) -> str | None:
    try:
        import pycld2  # its tables are 14 MB: only when there is a text to tell
    except ImportError:
        return None  # not installed: the source's word counts
    try:
        sure, _, parts = pycld2.detect(_plain(text[:_ENOUGH_TEXT]), bestEffort=True)
    except pycld2.error:
        return None  # signs that no text has
    _, said, share, points = parts[0]
    code = language_code(said)
    if not sure or share < _MOST_OF_IT or points < _LIKE_IT or code not in _CONSIDERED:
        return None
    return code


def _plain(text: str) -> str:
    """Without what the detector refuses: control signs, halves of letters."""
    return "".join(one if one.isprintable() or one == _HALF_SPACE else " " for one in text)
