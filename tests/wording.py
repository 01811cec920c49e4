"""The texts of a catalogue as they can be said, every branch of every choice, without a talk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from fluent.syntax import ast, parse

from locales import catalogue
from locales.catalogue import HERE

BESIDE_THE_TALK = frozenset(
    {
        "admin.ftl", "coach.ftl", "desk.ftl", "group.ftl", "invite.ftl", "mine.ftl", "page.ftl",
        "reading.ftl", "staff.ftl", "try.ftl",
    }
)  # fmt: skip
"""Said by pages or to the staff, or typed by people: not what the program says in a talk."""
COPIED = "template.ftl"
"""What people copy and send to others in their own name."""
SLOT = "…"
"""Stands for a value inside a text."""


@cache
def entries(language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """`catalogue.entries`, for a whole catalogue takes its time: read once for all tests."""
    return tuple(catalogue.entries(language))


@cache
def texts(language: str) -> Mapping[str, tuple[str, ast.Pattern]]:
    """Each text key with the file it is in and its pattern."""
    found: dict[str, tuple[str, ast.Pattern]] = {}
    for path in sorted((HERE / language).glob("*.ftl")):
        for entry in parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message | ast.Term):
                name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                if entry.value:
                    found[name] = (path.name, entry.value)
                found |= {
                    f"{name}.{one.id.name}": (path.name, one.value) for one in entry.attributes
                }
    return found


def said_in_talks(language: str) -> Iterator[tuple[str, str]]:
    """Each way of saying each text of a talk, with its key; copied texts are left out."""
    for key, (file, _) in texts(language).items():
        if file not in BESIDE_THE_TALK and file != COPIED:
            yield from ((key, words) for words in ways_of_saying(language, key))


def ways_of_saying(language: str, key: str) -> Iterator[str]:
    """The text with each branch of each of its choices; the same value chooses alike."""
    choices = choosing(language, key)
    for taken in product(*choices.values()):
        yield _said(language, texts(language)[key][1], dict(zip(choices, taken, strict=True)))


@cache
def choosing(language: str, key: str) -> Mapping[str, tuple[str, ...]]:
    """The variables a text chooses by, with the keys of their branches."""
    found: dict[str, dict[str, None]] = {}
    if key in texts(language):
        _choices(language, texts(language)[key][1], found)
    return {name: tuple(keys) for name, keys in found.items()}


def _choices(language: str, pattern: ast.Pattern, found: dict[str, dict[str, None]]) -> None:
    for one in pattern.elements:
        inside = _opened(one)
        if isinstance(inside, ast.SelectExpression):
            keys = found.setdefault(_name(inside.selector), {})
            for variant in inside.variants:
                keys[_key(variant)] = None
                _choices(language, variant.value, found)
        elif isinstance(inside, ast.MessageReference):
            _choices(language, _quoted(language, inside), found)


def _said(language: str, pattern: ast.Pattern, taken: Mapping[str, str]) -> str:
    said = ""
    for one in pattern.elements:
        inside = _opened(one)
        match inside:
            case ast.TextElement() | ast.StringLiteral():
                said += inside.value
            case ast.SelectExpression():
                branches = {_key(variant): variant for variant in inside.variants}
                default = next(variant for variant in inside.variants if variant.default)
                chosen = branches.get(taken[_name(inside.selector)], default)
                said += _said(language, chosen.value, taken)
            case ast.MessageReference() | ast.TermReference():
                said += _said(language, _quoted(language, inside), taken)
            case _:
                said += SLOT
    return said


def _opened(one: object) -> object:
    while isinstance(one, ast.Placeable):
        one = one.expression
    return one


def _quoted(language: str, one: ast.MessageReference | ast.TermReference) -> ast.Pattern:
    name = f"-{one.id.name}" if isinstance(one, ast.TermReference) else one.id.name
    return texts(language)[f"{name}.{one.attribute.name}" if one.attribute else name][1]


def _name(selector: object) -> str:
    if isinstance(selector, ast.FunctionReference):
        selector = selector.arguments.positional[0]
    assert isinstance(selector, ast.VariableReference)
    return selector.id.name


def _key(variant: ast.Variant) -> str:
    one = variant.key
    return one.name if isinstance(one, ast.Identifier) else one.value
