"""What must be true of the catalogues before anyone reads them, said in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale
from fluent.syntax import ast, parse, visitor

from locales.catalogue import HERE, LANGUAGES, RIGHT_TO_LEFT, SOURCE, entries

BUTTON = 32
BUBBLE = 350
SAME_IN_EVERY_LANGUAGE = re.compile(r"language-name-|^template-")


@cache
def _texts(language: str) -> Mapping[str, tuple[frozenset[str], str]]:
    """Each key with its variables and its plain words (select branches one after another)."""
    variables = dict(entries(language))
    words: dict[str, str] = {}
    for path in sorted((HERE / language).glob("*.ftl")):
        for entry in parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                if entry.value:
                    words[entry.id.name] = _plain(entry.value)
                for one in entry.attributes:
                    words[f"{entry.id.name}.{one.id.name}"] = _plain(one.value)
    return {key: (variables[key], words[key]) for key in words}


class _Words(visitor.Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found.append(node.value)


def _plain(pattern: ast.Pattern) -> str:
    seen = _Words()
    seen.visit(pattern)
    return "".join(seen.found)


def broken_syntax() -> Iterator[str]:
    """A slip in a file makes a text vanish without a word: find each one."""
    for language in LANGUAGES:
        seen: dict[str, str] = {}
        for path in sorted((HERE / language).glob("*.ftl")):
            for entry in parse(path.read_text("utf-8")).body:
                if isinstance(entry, ast.Junk):
                    first = (entry.content or "").strip().splitlines()[0][:60]
                    yield f"{language}/{path.name}: cannot be read near {first!r}"
                elif isinstance(entry, ast.Message):
                    if entry.id.name in seen:
                        other = seen[entry.id.name]
                        yield f"{language}/{path.name}: {entry.id.name} is also in {other}"
                    seen[entry.id.name] = path.name


def differences() -> Iterator[str]:
    """Every language says everything English says, with the same variables, and nothing more."""
    source = _texts(SOURCE)
    for language in LANGUAGES:
        if language == SOURCE:
            continue
        there = _texts(language)
        for key in source.keys() - there.keys():
            yield f"{language} lacks {key}"
        for key in there.keys() - source.keys():
            yield f"{language} has {key}, which English does not: a forgotten text"
        for key in source.keys() & there.keys():
            ours, theirs = source[key][0], there[key][0]
            if strange := theirs - ours:
                yield f"{language}: {key} uses ${', $'.join(sorted(strange))}, English does not"
            if dropped := ours - theirs:
                yield f"{language}: {key} drops ${', $'.join(sorted(dropped))}"


def left_in_english() -> Iterator[str]:
    """A longer text that is the same as the English one has probably been forgotten."""
    source = _texts(SOURCE)
    for language in LANGUAGES:
        if language == SOURCE:
            continue
        for key, (_, words) in _texts(language).items():
            english = source.get(key, (frozenset(), ""))[1]
            letters = sum(c.isalpha() for c in words)
            if words == english and letters > 6 and not SAME_IN_EVERY_LANGUAGE.search(key):
                yield f"{language}: {key} is still in English"


def plural_forms() -> Iterator[str]:
    """Where a text counts, it has every plural form of its language."""
    for language in LANGUAGES:
        wanted = set(Locale(language).plural_form.tags) | {"other"}
        for path in sorted((HERE / language).glob("*.ftl")):
            for select in _selects(parse(path.read_text("utf-8"))):
                names = {
                    one.key.name for one in select.variants if isinstance(one.key, ast.Identifier)
                }
                plural = names & {"zero", "one", "two", "few", "many"}
                missing = wanted - names if plural else set()
                if missing:
                    line = f"{language}/{path.name}: a plural lacks {', '.join(sorted(missing))}"
                    yield f"{line} (it has {', '.join(sorted(names))})"


def _selects(tree: ast.Resource) -> list[ast.SelectExpression]:
    found: list[ast.SelectExpression] = []

    class Finder(visitor.Visitor):
        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
            found.append(node)
            self.generic_visit(node)

    Finder().visit(tree)
    return found


def too_long(keys: frozenset[str]) -> Iterator[str]:
    """A button fits a narrow phone; a bubble is one thought."""
    for language in LANGUAGES:
        for key, (variables, words) in _texts(language).items():
            if key not in keys:
                continue
            if "." in key and len(words) > BUTTON and not variables:
                yield f"{language}: the button {key} has {len(words)} characters, {BUTTON} at most"
            if "." not in key and len(words) > BUBBLE * 1.25 and language == SOURCE:
                yield f"{language}: {key} has {len(words)} characters, {BUBBLE} at most"


def isolating() -> Iterator[str]:
    """Direction marks are set by the program around values, never typed into a text."""
    for language in LANGUAGES:
        if language not in RIGHT_TO_LEFT:
            continue
        for key, (_, words) in _texts(language).items():
            if any(mark in words for mark in "\u2066\u2067\u2068\u2069\u202a\u202b\u202d\u202e"):
                yield f"{language}: {key} holds a typed direction mark; leave it out"
