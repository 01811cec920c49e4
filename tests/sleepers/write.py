"""Puts sleepers to bed: where people stand at each screen, and the buttons they have in hand.

    python -m tests.sleepers.write           before each release: writes what is not there yet

A sleeper that was written is never written again: people really sleep there. When a screen of a
release that nobody runs yet has changed, delete its line first.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dialogs.kernel import show_card
from dialogs.memory import show_to_json
from dialogs.model import Card, Ref
from dialogs.scenes import HOUSE
from storage.facts import load
from storage.queries import people
from tests.builders import NOW
from tests.sleepers.life import SERVICE, Life
from tests.sleepers.lives import FULL, OLD_LIVES
from tests.sleepers.walk import Asleep, asking_screens, walk

HERE = Path(__file__).parent
UNREACHED: Mapping[str, str] = {}
"""Screens where nobody can fall asleep, each with the reason."""


def release() -> str:
    data = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text("utf-8"))
    version: str = data["project"]["version"]
    return version


def in_order(version: str) -> tuple[int, ...]:
    """A release as numbers, so that 0.10.0 comes after 0.9.0."""
    return tuple(int(part) for part in version.split("."))


# Reading


def beds() -> list[dict[str, Any]]:
    """The files that hold a whole release: its head, and the sleepers in it."""
    read = [json.loads(path.read_text("utf-8")) for path in sorted(HERE.glob("*.json"))]
    return [one for one in read if "sleepers" in one]


def sleepers() -> list[dict[str, Any]]:
    """Everybody who sleeps: those of whole releases, and the first ones in files of their own."""
    read = [json.loads(path.read_text("utf-8")) for path in sorted(HERE.glob("*.json"))]
    alone = [
        {"life": OLD_LIVES.get(one["name"], FULL), **one} for one in read if "sleepers" not in one
    ]
    together = [
        {"life": FULL, "release": one["release"], **sleeper}
        for one in read
        for sleeper in one.get("sleepers", ())
    ]
    return [*alone, *together]


# Writing


def sleeper_at(asleep: Asleep) -> dict[str, Any]:
    """What is remembered of somebody at a screen."""
    life = {"life": asleep.life} if asleep.life else {}
    return {**life, "bookmark": dict(asleep.bookmark), "codes": list(asleep.codes)}


def sleeper_with(life: Life, card: Card) -> dict[str, Any]:
    """A card that lies in the talk, with its buttons."""
    thing = Ref(card.kind, life.things[card.kind])
    db, person, door = life.db, life.things["person"], life.things["door"]
    facts = load(
        db, people.person(db, person), people.identity_by_id(db, door),
        frozenset(card.needs), SERVICE, NOW,
    )  # fmt: skip
    show = show_card(HOUSE, card.name, thing, facts, NOW)
    return {"show": show_to_json(show), "codes": life.codes_of(show)}


def everybody() -> dict[str, dict[str, Any]]:
    """One sleeper at each screen that asks, and one with each card."""
    life = Life()
    at_screens = {name: sleeper_at(asleep) for name, asleep in walk(life).items()}
    with_cards = {f"card-{card.name}": sleeper_with(life, card) for card in HOUSE.cards.values()}
    return at_screens | with_cards


def as_text(head: Mapping[str, Any], found: Mapping[str, dict[str, Any]]) -> str:
    """A release as JSON, one sleeper a line.

    Its head says which screens asked and which cards there were, and where nobody sleeps, and
    why: later screens and cards are none of its business.
    """
    lines = [
        json.dumps({"name": name, **found[name]}, ensure_ascii=False, separators=(",", ":"))
        for name in sorted(found)
    ]
    top = ",\n".join(
        f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}"
        for key, value in head.items()
    )
    return "{" + top + ',\n"sleepers": [\n' + ",\n".join(lines) + "\n]}\n"


def main() -> None:
    """Write what is not there yet, and say where nobody sleeps."""
    version = release()
    path = HERE / f"{version}.json"
    there = json.loads(path.read_text("utf-8")) if path.exists() else {"sleepers": []}
    old = {one.pop("name"): one for one in there["sleepers"]}
    found = {**everybody(), **old}
    screens = sorted({*asking_screens(HOUSE.scenes), *there.get("screens", ())})
    cards = sorted({*HOUSE.cards, *there.get("cards", ())})
    unreached = {name: UNREACHED.get(name, "") for name in screens if name not in found}
    head = {"release": version, "screens": screens, "cards": cards, "unreached": unreached}
    path.write_text(as_text(head, found), "utf-8")
    print(f"{path.name}: {len(found)} sleepers, {len(found) - len(old)} of them new")
    for name, reason in unreached.items():
        print(f"nobody fell asleep at {name}: {reason or 'nobody has said why yet'}")


if __name__ == "__main__":
    main()
