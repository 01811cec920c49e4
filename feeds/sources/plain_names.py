"""What the columns of a table of posts may be called, in English and Finnish, and how such a table
is told from any other text.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from feeds.language import language_code

_NAMES: Final[Mapping[str, str]] = {
    "id": "id tunnus tunniste",
    "kind": "kind type laji tyyppi",
    "status": "status tila",
    "title": "title name otsikko nimi",
    "body": "body text description teksti kuvaus",
    "start": "start starts start_date start_time alkaa alku alkamisaika",
    "end": "end ends end_date end_time päättyy loppuu loppu päättymisaika",
    "deadline": "deadline apply_by määräaika hakuaika_päättyy hae_viimeistään",
    "place": "place venue location paikka",
    "street": "street address katuosoite osoite",
    "postcode": "postcode postal_code zip postinumero",
    "city": "city town municipality kaupunki kunta paikkakunta",
    "country": "country maa",
    "url": "url link page web linkki verkkosivu sivu",
    "organiser": "organiser organizer organisation organization järjestäjä työnantaja",
    "language": "language kieli",
    "languages": "languages spoken_languages kielet puhutut_kielet",
    "keywords": "keywords tags avainsanat asiasanat",
    "online": "online verkossa etänä",
    "image": "image picture kuva",
}
_BY_NAME: Final = {name: field for field, names in _NAMES.items() for name in names.split()}
_IN_LANGUAGES: Final = ("title", "body")
# A list with titles alone may be anything
_TELLING: Final = frozenset({"kind", "body", "start", "deadline", "url"})
_SAYS_DELIMITER: Final = re.compile(r"sep=([,;\t])\s*")
_DELIMITERS: Final = (",", ";", "\t")
_LONGEST_HEADER: Final = 5_000


def field_of(written: str) -> tuple[str, str | None] | None:
    """Which field a column is, and in which language if it says (`title_fi`, `Otsikko (en)`)."""
    name = re.sub(r"[\s_:.\-()]+", "_", written.strip().strip("\ufeff*").lower()).strip("_")
    if name in _BY_NAME:
        return _BY_NAME[name], None
    start, _, last = name.rpartition("_")
    field = _BY_NAME.get(start)
    language = language_code(last)
    return (field, language) if field in _IN_LANGUAGES and language and field else None


def tells_posts(names: Iterable[Any]) -> bool:
    """Whether these names are those of posts: a title, and one thing more that posts have."""
    found = {field[0] for name in names if isinstance(name, str) and (field := field_of(name))}
    return "title" in found and bool(found & _TELLING)


def is_table(text: str) -> bool:
    """Whether the first line of the text names columns of posts."""
    return header_of(text) is not None


def header_of(text: str) -> tuple[list[str], str, int] | None:
    """The names of the columns, the delimiter, and how many lines there are before the rows."""
    lines = _first_lines(text)
    first = next(lines, "")
    says = _SAYS_DELIMITER.fullmatch(first)
    line = next(lines, "") if says else first
    if not line or len(line) > _LONGEST_HEADER:
        return None
    found = []
    for delimiter in (says[1],) if says else _DELIMITERS:
        names = next(csv.reader([line], delimiter=delimiter), [])
        known = sum(field_of(name) is not None for name in names)
        if tells_posts(names):
            found.append((known, names, delimiter))
    if not found:
        return None
    _, names, delimiter = max(found, key=lambda one: one[0])
    return names, delimiter, 2 if says else 1


def _first_lines(text: str) -> Iterator[str]:
    start = text[: 2 * _LONGEST_HEADER].lstrip("\ufeff")
    yield from start.splitlines()[:2]
