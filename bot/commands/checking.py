"""`silta check`, `silta map`, `silta preview`: what authors look at before anyone talks to it."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from bot.rendering import Reader, text
from bot.settings import NotSet, read_operator, read_settings
from dialogs import check as rules
from dialogs.model import Fork, House, Into, Over, Scene, Screen, Value
from dialogs.scenes import HOUSE
from locales import catalogue
from locales import check as words
from storage import schema


def scene_troubles(house: House = HOUSE) -> Iterator[str]:
    """Sentences about scenes that lead nowhere, and texts that use what nobody said."""
    for scene in house.scenes.values():
        for rule in rules.RULES:
            yield from rule(house, scene)
    yield from rules.card_troubles(house)


# Text keys that the program says outside scenes and cards, by how they begin.
BESIDE = ("answer-", "card-", "command-", "common-", "language-name-", "page-", "reading-", "why-")


def said_keys(house: House) -> dict[str, frozenset[str]]:
    """Every text key that scenes and cards can show, with the variables each may use."""
    found: dict[str, frozenset[str]] = {}
    every = [one for scene in house.scenes.values() for one in rules.texts(scene)]
    every += [one for card in house.cards.values() for one in rules.card_texts(card)]
    for key, may in every:
        found[key] = found[key] & may if key in found else may
    return found


def catalogue_troubles(house: House) -> Iterator[str]:
    """Sentences about texts that are missing, broken, forgotten or not translated."""
    yield from words.broken_syntax()
    yield from words.differences()
    yield from words.left_in_english()
    yield from words.plural_forms()
    yield from words.isolating()
    said = said_keys(house)
    yield from words.too_long(frozenset(said))
    for language in catalogue.LANGUAGES:
        known = dict(catalogue.entries(language))
        for key, may in said.items():
            if key not in known:
                yield f"{language} lacks {key}"
            elif strange := known[key] - may:
                yield f"{language}: {key} uses ${', $'.join(sorted(strange))}, unsaid on some path"


def check(house: House = HOUSE) -> int:
    """Print every trouble as a sentence; 1 when there are any."""
    troubles = [*scene_troubles(house), *catalogue_troubles(house)]
    try:
        settings = read_settings()
        _, wrong = read_operator(settings.home, settings.offered)
        troubles += wrong
        if settings.data.revision() not in ("", schema.newest()):
            troubles.append(
                f"The database {settings.data} is not at today's tables: run `silta db upgrade`."
            )
    except NotSet as trouble:
        troubles += str(trouble).splitlines()
    for sentence in troubles:
        print(sentence)
    closed = list(rules.closed_doors(house))
    print(f"{len(house.scenes)} scenes, {len(catalogue.LANGUAGES)} languages: "
          f"{len(troubles)} troubles, {len(closed)} doors still closed.")  # fmt: skip
    for door in closed:
        print(f"  closed: {door}")
    return 1 if troubles else 0


def draw(name: str, house: House = HOUSE) -> int:
    """A scene as a Mermaid diagram; 1 when there is no such scene."""
    scene = house.scenes.get(name)
    if scene is None:
        known = ", ".join(sorted(house.scenes))
        print(f"There is no scene {name!r}. There are: {known}.")
        return 1
    print(diagram(scene))
    return 0


def diagram(scene: Scene) -> str:
    """The screens and every way between them, from the same table the talk is held by."""
    lines = ["flowchart TD"]
    for screen in scene:
        lines.append(f"    {screen.name}[{screen.name}]")
        for label, then in _ways(screen):
            for one in rules.leads(then):
                to, mark = _target(one)
                arrow = f"-- {label} -->" if label else "-->"
                lines.append(f"    {screen.name} {arrow} {to}{mark}")
    return "\n".join(dict.fromkeys(lines))


def _ways(screen: Screen) -> Iterator[tuple[str, str | Into | Over | Fork]]:
    then = getattr(screen, "then", None)
    if then:
        yield "", then
    yield from getattr(screen, "options", {}).items()
    if not isinstance(screen.skips, bool):
        yield "skip", screen.skips


def _target(one: str | Into | Over) -> tuple[str, str]:
    match one:
        case Into(scene=name):
            return f"into_{name}", f"([{name}])"
        case Over(scene=name):
            return f"over_{name or 'end'}", f"([{name or 'end'}])"
    return str(one), ""


SAMPLE: dict[str, Value] = {"name": "Amina"}


def preview(to: Path, house: House = HOUSE) -> None:
    """One page with every screen and card in every language, side by side."""
    to.write_text("".join(_page(house)), "utf-8")
    print(f"Written to {to}.")


def _page(house: House) -> Iterator[str]:
    yield (
        "<!doctype html><meta charset=utf-8><title>Silta: every screen</title><style>"
        "body{font:16px/1.5 sans-serif;margin:1rem}table{border-collapse:collapse;width:100%}"
        "td,th{border:1px solid #bbb;padding:.5rem;vertical-align:top;text-align:start}"
        "b{display:block}span{display:inline-block;border:1px solid #888;border-radius:8px;"
        "padding:0 .5rem;margin:.2rem .2rem 0 0}</style>"
    )
    heads = "".join(f"<th>{catalogue.NAMES[one]}" for one in catalogue.LANGUAGES)
    for scene in house.scenes.values():
        yield f"<h2>{scene.name}</h2><table><tr><th>{heads}"
        for screen in scene:
            keys = [key for key, _ in rules.screen_texts(scene, screen)]
            if not keys:
                continue
            yield from _row(screen.name, keys)
        yield "</table>"
    yield f"<h2>cards</h2><table><tr><th>{heads}"
    for card in house.cards.values():
        yield from _row(card.name, [key for key, _ in rules.card_texts(card)])
    yield "</table>"


def _row(name: str, keys: Sequence[str]) -> Iterator[str]:
    yield f"<tr><th>{name}"
    for language in catalogue.LANGUAGES:
        way = "rtl" if language in catalogue.RIGHT_TO_LEFT else "ltr"
        yield f'<td lang="{language}" dir="{way}">'
        yield "".join(_cell(key, language) for key in keys)


def _cell(key: str, language: str) -> str:
    reader = Reader(language, "Europe/Helsinki", date(2026, 3, 2))
    shown = html.escape(text(key, _samples(), reader))
    return f"<span>{shown}</span>" if "." in key else f"<b>{shown}</b>"


@cache
def _samples() -> dict[str, Value]:
    """Something for every place that a text can have."""
    day = datetime(2026, 6, 2, 9, tzinfo=UTC)
    named = {
        v for one in catalogue.LANGUAGES for _, names in catalogue.entries(one) for v in names
    }
    numbers = {"count", "n", "target", "least", "most", "max", "days", "low", "high", "done"}
    filled: dict[str, Value] = dict.fromkeys(named, "…")
    filled |= dict.fromkeys(numbers & named, 3)
    filled |= {name: day.date() for name in ("date", "deadline", "day") if name in named}
    return filled | SAMPLE
