"""JSON of strangers: read strictly and within limits, then asked for what it should hold.

Every getter takes the way to a value (names) and answers None, or nothing, when something of
another type stands there: no source is to be trusted about its own types.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, Final, NoReturn

from feeds.language import language_code
from feeds.post import UNKNOWN_LANGUAGE
from feeds.sources.reading import NotAFeed

DEEPEST: Final = 50
MOST_PARTS: Final = 500_000
MOST_LINES: Final = 50_000
_LONGEST_INTEGER: Final = 18
_NOTHING: Final[Mapping[str, Any]] = {}

TOO_DEEP: Final = f"This JSON is nested more than {DEEPEST} levels deep, so it was refused."
NOT_A_NUMBER: Final = "This JSON holds NaN or Infinity, which no JSON has, so it was refused."
TOO_MANY: Final = f"This JSON holds more than {MOST_PARTS:,} objects and lists, so it was refused."
BROKEN: Final = "This JSON is broken or cut off (line {line}), so it was refused."


def load(body: bytes) -> Any:
    """The value these bytes hold. Raises NotAFeed with a sentence.

    JSON lines (one object a line) give the list of their values, None for each line that cannot
    be read or comes after 50,000 others. Integers of more than 18 digits and numbers beyond all
    measure are None. Of two equal names in one object the last counts.
    """
    if body.count(b"[") + body.count(b"{") > MOST_PARTS:
        raise NotAFeed(TOO_MANY)
    text = _decoded(body)
    try:
        return load_text(text)
    except json.JSONDecodeError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1 and all(line.lstrip().startswith("{") for line in lines):
            return [_line(line) for line in lines[:MOST_LINES]] + [None] * (
                len(lines) - MOST_LINES
            )
        raise NotAFeed(BROKEN.format(line=error.lineno)) from None


def load_text(text: str) -> Any:
    """The same for one value in a text; raises json.JSONDecodeError where the JSON is broken.

    Raises NotAFeed for what is too deep or holds NaN. Line breaks inside strings are let pass.
    """
    try:
        value = _DECODER.decode(text)
    except RecursionError:
        raise NotAFeed(TOO_DEEP) from None
    if _deeper_than(value, DEEPEST):
        raise NotAFeed(TOO_DEEP)
    return value


def _line(text: str) -> Any:
    try:
        return load_text(text)
    except (json.JSONDecodeError, NotAFeed):
        return None


def _decoded(body: bytes) -> str:
    try:
        text = body.decode(json.detect_encoding(body))
    except UnicodeDecodeError:
        text = body.decode("cp1252", "replace")
    return text.strip("\ufeff\x00 \t\r\n")


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else None


def _decimal(digits: str) -> float | None:
    value = float(digits)
    return value if math.isfinite(value) else None


def _no_number(_name: str) -> NoReturn:
    raise NotAFeed(NOT_A_NUMBER)


_DECODER: Final = json.JSONDecoder(
    strict=False, parse_int=_integer, parse_float=_decimal, parse_constant=_no_number
)


def _deeper_than(value: Any, most: int) -> bool:
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(most):
        parts = (one.values() if isinstance(one, dict) else one for one in level)
        level = [part for some in parts for part in some if isinstance(part, dict | list)]
        if not level:
            return False
    return bool(level)


# ----------------------------------------------------------------------------------- one value


def at(told: Any, *way: str) -> Any:
    """What stands at the end of that way, None when the way ends before."""
    for name in way:
        if not isinstance(told, dict):
            return None
        told = told.get(name)
    return told


def text(told: Any, *way: str) -> str | None:
    """A text with something in it."""
    value = at(told, *way)
    return value if isinstance(value, str) and value.strip() else None


def name(told: Any, *way: str) -> str | None:
    """A text, or a whole number written as one: what sources use as ids and codes."""
    value = at(told, *way)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) and value.strip() else None


def number(told: Any, *way: str) -> float | None:
    """A finite number (a bool is none)."""
    value = at(told, *way)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def flag(told: Any, *way: str) -> bool | None:
    """True or false, and nothing that only looks like it."""
    value = at(told, *way)
    return value if isinstance(value, bool) else None


def thing(told: Any, *way: str) -> Mapping[str, Any]:
    """An object, an empty one when there is none."""
    value = at(told, *way)
    return value if isinstance(value, dict) else _NOTHING


def listed(told: Any, *way: str) -> list[Any]:
    """A list; one value where a list could be is a list of one; null is none."""
    value = at(told, *way)
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def things(told: Any, *way: str) -> list[Mapping[str, Any]]:
    """The objects of a list; what is no object is passed over."""
    return [one for one in listed(told, *way) if isinstance(one, dict)]


def texts(told: Any, *way: str) -> dict[str, str]:
    """Texts by language code (`fi-FI` is `fi`); a text without languages is under `und`."""
    value = at(told, *way)
    if isinstance(value, str) and value.strip():
        return {UNKNOWN_LANGUAGE: value}
    found: dict[str, str] = {}
    for said, one in value.items() if isinstance(value, dict) else ():
        language = language_code(said)
        if language and isinstance(one, str) and one.strip():
            found.setdefault(language, one)
    return found


def one_of(by_language: Mapping[str, str], wanted: str | None = None) -> str | None:
    """One of those texts, for what we keep in one language: wanted, fi, en, sv, else the first."""
    for language in (wanted, "fi", "en", "sv"):
        if language is not None and language in by_language:
            return by_language[language]
    return next(iter(by_language.values()), None)


def point(longitude_first: Any) -> tuple[float | None, float | None]:
    """Latitude and longitude of a GeoJSON pair [lon, lat]; two None when it is none on Earth."""
    if not isinstance(longitude_first, list) or len(longitude_first) < 2:
        return None, None
    lon, lat = (number({"n": one}, "n") for one in longitude_first[:2])
    if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180:
        return None, None
    return lat, lon
