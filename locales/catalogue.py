"""Find the words: a text key and its values in, a sentence in the person's language out.

A missing text falls back to English for that message alone; `silta check` names each one.
Values put into a text are isolated, so that a Latin name cannot turn an Arabic sentence around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import ast, parse, visitor

HERE = Path(__file__).parent
SOURCE = "en"
LANGUAGES = tuple(
    sorted(
        (path.name for path in HERE.iterdir() if (path / "common.ftl").exists()),
        key=lambda name: (name != SOURCE, name),
    )
)
"""The languages Silta talks in. A folder without common.ftl only holds texts to copy, in a
language people write to others in."""
NAMES = {
    "en": "English", "fi": "Suomi", "sv": "Svenska", "ru": "Русский", "et": "Eesti",
    "fr": "Français", "so": "Soomaali", "es": "Español", "tr": "Türkçe", "zh": "中文",
    "fa": "فارسی", "ar": "العربية", "uk": "Українська", "nl": "Nederlands",
}  # fmt: skip
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069\u2066\u2067"))
RIGHT = "\u200f\u2068"
"""How our own words begin in a language from right to left, when somebody's come first."""

# Fluent says "{???}" for longer values; a whole message of somebody's must come through.
resolver.MAX_PART_LENGTH = 100_000

# A day and a time as they are written out; everywhere else "Tuesday 3 June" and "17:00".
DATES = {"fi": "cccc d. MMMM"}
TIMES = {"fi": "'klo' H.mm"}

# English dates are written the European way; Silta lives in Europe.
_REGION = {"en": "en_GB", "sv": "sv_FI", "fi": "fi_FI", "ar": "ar", "uk": "uk_UA", "nl": "nl_NL"}


# An entry of a catalogue: its first line, and the lines up to the next entry or comment.
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*)[ ]*=.*(?:\n(?![A-Za-z#-]).*)*", re.MULTILINE)


class MissingText(KeyError):
    """A text key is in no catalogue, not even the English one."""


class Catalogue:
    """The texts of one language; each is parsed when it is first said.

    A whole catalogue takes a third of a second to parse, a text a fraction of a millisecond; and
    nobody hears all of them.
    """

    def __init__(self, language: str) -> None:
        tag = _REGION.get(language, language).replace("_", "-")
        self._bundle = FluentBundle([tag], use_isolating=True)
        self._written: dict[str, str] = {}
        for path in sorted((HERE / language).glob("*.ftl")):
            for found in _ENTRY.finditer(path.read_text("utf-8")):
                self._written.setdefault(found[1], found[0])
        self._read: set[str] = set()

    def message(self, name: str) -> Any:
        """A message with its `value` and `attributes`; None when nobody wrote it."""
        if name not in self._written:
            return None
        self._parse(name, frozenset())
        return self._bundle.get_message(name)

    def _parse(self, name: str, on_the_way: frozenset[str]) -> None:
        """Parse a text after what it quotes. Two threads at once do no harm: the first stays."""
        if name in self._read or name in on_the_way or name not in self._written:
            return
        resource = FluentResource(self._written[name])
        quoted = _Quoted()
        quoted.visit(resource)
        for other in quoted.names:
            self._parse(other, on_the_way | {name})
        self._bundle.add_resource(resource)
        self._read.add(name)

    def format(self, pattern: Any, args: dict[str, Any]) -> str:
        text, _ = self._bundle.format_pattern(pattern, args)
        return str(text)


class _Quoted(visitor.Visitor):
    """The names of other texts that a text quotes; a term's begins with "-"."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.names.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.names.add(f"-{node.id.name}")


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of one language, opened on first use."""
    return Catalogue(language)


def say(language: str, key: str, args: Mapping[str, Any] | None = None) -> str:
    """The text of a key in a language, falling back to English for this message alone.

    `args` are ready to show: strings and numbers. Raises MissingText when nobody wrote it.
    """
    if not args:
        return _said_plainly(language, key)
    if all(type(value) is int for value in args.values()):
        return _said_with_numbers(language, key, tuple(sorted(args.items())))
    return _said(language, key, args)


def _said(language: str, key: str, args: Mapping[str, Any]) -> str:
    for tongue in (language, SOURCE):
        pattern = _pattern(tongue, key)
        if pattern is not None:
            return catalogue(tongue).format(pattern, dict(args))
    raise MissingText(key)


@cache
def _said_plainly(language: str, key: str) -> str:
    """Most buttons, which never change: said once."""
    return _said(language, key, {})


@lru_cache(maxsize=4096)
def _said_with_numbers(language: str, key: str, args: tuple[tuple[str, int], ...]) -> str:
    """A long list says the same few numbers on each of its lines, and a number is dear to write.

    Nobody's words are kept here.
    """
    return _said(language, key, dict(args))


def has(language: str, key: str) -> bool:
    """Whether this very catalogue has the text."""
    return _pattern(language, key) is not None


def _pattern(language: str, key: str) -> Any:
    name, _, attribute = key.partition(".")
    message = catalogue(language).message(name)
    if message is None:
        return None
    return message.attributes.get(attribute) if attribute else message.value


def locale_of(language: str) -> Locale:
    return Locale.parse(_REGION.get(language, language))


def say_date(language: str, day: date, today: date | None = None) -> str:
    """A day written out, "Tuesday 3 June"; with the year when it is not this one."""
    return _written_out(language, day, today is not None and day.year != today.year)


@lru_cache(maxsize=4096)
def _written_out(language: str, day: date, with_year: bool) -> str:
    """Lists say the same few days again and again."""
    pattern = DATES.get(language, "EEEE d MMMM") + (" y" if with_year else "")
    return str(format_date(day, pattern, locale=locale_of(language)))


def say_day(language: str, day: date) -> str:
    """A day where there is little room, "3 Jun"."""
    return str(format_skeleton("MMMd", day, locale=locale_of(language)))


def say_month(language: str, day: date) -> str:
    """The month of a day as a heading, "June 2026"."""
    return str(format_date(day, "LLLL y", locale=locale_of(language)))


def say_moment(language: str, moment: datetime, zone: str, today: date | None = None) -> str:
    """A day and a 24-hour time in the reader's zone."""
    local = moment.astimezone(ZoneInfo(zone))
    day = say_date(language, local.date(), today)
    pattern = TIMES.get(language, "HH:mm")
    return f"{day} {format_datetime(local, pattern, locale=locale_of(language))}"


def say_country(language: str, code: str) -> str:
    """The name of a country by its code, "FI"; the code where we know no name."""
    return str(locale_of(language).territories.get(code, code))


def without_marks(text: str) -> str:
    """The words without the marks of direction that we put in, for other programs."""
    return text.replace(RIGHT, "").translate(ISOLATES)


def say_list(language: str, items: list[str]) -> str:
    return format_list(items, locale=locale_of(language)) if items else ""


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def entries(language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each key in a catalogue with the variables it uses."""
    for path in sorted((HERE / language).glob("*.ftl")):
        for entry in parse(path.read_text("utf-8")).body:
            if not isinstance(entry, ast.Message):
                continue
            patterns = [(entry.id.name, entry.value)] if entry.value else []
            patterns += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
            for key, pattern in patterns:
                seen = _Variables()
                seen.visit(pattern)
                yield key, frozenset(seen.names)
