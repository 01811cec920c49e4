"""Titles and texts in several languages, cleaned, each kept once and under its real language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from feeds.clean import one_line, plain_text
from feeds.language import language_of
from feeds.post import UNKNOWN_LANGUAGE
from feeds.settings import SourceSettings
from feeds.sources.reading import Basket

MOST_LANGUAGES: Final = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """What a post says, by language; `source_says` holds what the source said wrongly."""

    title: Mapping[str, str]
    body: Mapping[str, str] = field(default_factory=dict)
    source_says: Mapping[str, str] = field(default_factory=dict)


def worded(
    titles: Mapping[str, str],
    bodies: Mapping[str, str],
    settings: SourceSettings,
    basket: Basket,
) -> Wording | None:
    """The raw texts (by language code, `und` where none was said) as a reader may see them.

    Sources repeat one text under several languages: it is kept once. A text that is clearly in
    another language than its key says goes there, unless the source has that language itself.
    None when there is neither a title nor a text.
    """
    versions = _versions(titles, bodies)
    title: dict[str, str] = {}
    body: dict[str, str] = {}
    wrong: dict[str, str] = {}
    for said, (name, text) in versions.items():
        real = _language(f"{name}\n{text}", said, settings)
        if real != said and said != UNKNOWN_LANGUAGE:
            basket.note("other-language")
            wrong.setdefault("language", said)
            if real in versions:
                continue
        if name:
            title.setdefault(real, name)
        if text:
            body.setdefault(real, text)
    if not title:
        title = {language: one_line(text, 100) for language, text in body.items()}
    return Wording(title, body, wrong) if any(title.values()) else None


def _versions(titles: Mapping[str, str], bodies: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Title and text per language, equal pairs once, under the first language."""
    languages = list(dict.fromkeys((*titles, *bodies)))[:MOST_LANGUAGES]
    pairs: dict[tuple[str, str], str] = {}
    for language in languages:
        name = one_line(titles.get(language))
        text = plain_text(bodies.get(language))
        pairs.setdefault((name, "" if text == name else text), language)
    return {language: pair for pair, language in pairs.items() if any(pair)}


def _language(text: str, said: str, settings: SourceSettings) -> str:
    known = settings.language if said == UNKNOWN_LANGUAGE else said
    real = language_of(text, known, detect=not settings.trust_language)
    return said if real == UNKNOWN_LANGUAGE else real
