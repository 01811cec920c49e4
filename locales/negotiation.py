"""Which of our languages fits the tag a client sends; only a hint, people choose themselves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import langcodes
from langcodes.tag_parser import LanguageTagError

# Tags the matcher does not know to be near: Dari reads Persian, old codes for Chinese scripts.
ALIASES = {"prs": "fa", "zh-hant": "zh", "iw": "he", "nb": "sv", "no": "sv"}
NEAR_ENOUGH = 9
"""With more distance Belarusians would be given Russian; nobody is given that unasked."""


@cache
def best(tag: str, available: tuple[str, ...], otherwise: str = "en") -> str:
    """The available language for a tag such as "ar-IQ"; `otherwise` when none is near."""
    tidy = ALIASES.get(tag.casefold().replace("_", "-"), tag.replace("_", "-"))
    if not tidy:
        return otherwise
    try:
        found = langcodes.closest_match(tidy, list(available), max_distance=NEAR_ENOUGH)[0]
    except (LanguageTagError, ValueError):
        return otherwise
    return found if found in available else otherwise


def best_of(tags: Sequence[str], available: tuple[str, ...], otherwise: str = "en") -> str:
    """The first of several tags (an Accept-Language header) that fits."""
    for tag in tags:
        found = best(tag, available, "")
        if found:
            return found
    return otherwise
