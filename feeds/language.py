"""Which language a text is in, because what a feed says about its language is often not so."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import cache
from typing import Final

from feeds.post import UNKNOWN_LANGUAGE

LETTERS_NEEDED: Final = 40
_SURE_ENOUGH: Final = 0.7
_ENOUGH_TEXT: Final = 1_000
_OLD_NAMES: Final = {"iw": "he", "in": "id", "ji": "yi", "mo": "ro", "nb": "no", "nn": "no"}
_ARABIC_NEAR: Final = {"ary": "ar", "arz": "ar", "yue": "zh", "wuu": "zh"}
# Rare guesses are mostly wrong guesses: only languages our readers and sources really use.
_REAL_LANGUAGES: Final = (
    "am ar ary arz az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr ht"
    " hu hy id ig is it ja ka kk km kn ko ku ky lb ln lo lt lv mg mk ml mn mr ms mt my ne nl nn no"
    " om pa pl ps pt ro ru rw sdh se si sk sl sn so sq sr sv sw ta tg th tk tl tr tt ug uk ur uz"
    " vi wuu xh yo yue zh zu te"  # codespell:ignore te
)
_CONSIDERED: Final = frozenset(_REAL_LANGUAGES.split())
_URLS: Final = re.compile(r"(?:https?://|www\.)\S+")


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
    return guess or default or UNKNOWN_LANGUAGE


def _guess(text: str) -> str | None:
    rank = _detector()
    if rank is None:
        return None
    likely = [(code, sure) for code, sure in rank(text[:_ENOUGH_TEXT]) if code in _CONSIDERED]
    code, sure = likely[0]
    if sure < _SURE_ENOUGH * sum(share for _, share in likely):
        return None
    return language_code(_ARABIC_NEAR.get(code, code))


class _InMemory:
    """Stands in for `tempfile` while the model loads: the parsing process may not write files."""

    @staticmethod
    def TemporaryFile(suffix: str = "") -> io.BytesIO:
        return io.BytesIO()


@cache
def _detector() -> Callable[[str], list[tuple[str, float]]] | None:
    try:
        from py3langid import (
            langid,
            modelio,
        )  # a second to load: only when there is a text to tell

        modelio.tempfile = _InMemory
        identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    except (ImportError, AttributeError, OSError, ValueError):
        return None  # not installed, or not the version we know: the source's word counts
    rank: Callable[[str], list[tuple[str, float]]] = identifier.rank
    return rank
