"""Puts sleepers to bed: where a person stands in each scene, and the buttons they have in hand.

    python -m tests.sleepers.write           before each release: writes what is not there yet

A sleeper that was written is never written again: people really sleep there. When a scene of a
release that nobody runs yet has changed, delete its file first.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dialogs.kernel import show_card
from dialogs.memory import answers_to_json, bookmark_to_json, show_to_json
from dialogs.model import (
    Ask,
    Bookmark,
    Card,
    Choose,
    Day,
    Many,
    Number,
    Opened,
    Pick,
    Ref,
    Scene,
    Value,
    Word,
)
from dialogs.scenes import HOUSE
from storage.facts import load
from storage.queries import people
from tests.builders import NOW, TODAY
from tests.sleepers.life import SERVICE, Life

HERE = Path(__file__).parent
ASKING = (Ask, Choose, Pick, Many, Number, Day)
GIVEN: Mapping[str, Mapping[str, Value]] = {
    "ask_fields": {"again": "yes"},
    "ask_host_level": {"again": "yes"},
    "goals_smart": {"area": "job"},
    "safe_nodata": {"text": "call 040 123", "tidy": "call"},
    "step_done": {"step": "find"},
    "stop": {"during": "goals_smart"},
    "tool_done": {"artefact": Word("goals-artefact")},
    "contact_next": {"due": TODAY},
}
"""Answers a scene is opened with, beside the thing it is about."""


def release() -> str:
    data = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text("utf-8"))
    version: str = data["project"]["version"]
    return version


def has_questions(scene: Scene) -> bool:
    return any(isinstance(screen, ASKING) for screen in scene)


def about(life: Life, scene: Scene) -> dict[str, Value]:
    """The thing a scene is opened with, of the most telling kind it looks at."""
    if "about" not in scene.given:
        return {}
    for kind, part in (("draft", "drafts"), ("post", "posts"), ("goal", "goals")):
        if part in scene.needs:
            return {"about": Ref(kind, life.things[kind])}
    return {"about": Ref("contact", life.things["contact"])}


def sleeper_in(life: Life, scene: Scene) -> dict[str, Any] | None:
    """Open a scene and fall asleep at its first question; None when it asks nothing."""
    answers = {**GIVEN.get(scene.name, {}), **about(life, scene)}
    with life.dream(bookmark_to_json(Bookmark()), scene.name):
        came = life.opens(Opened(scene.name, answers))
        here = life.bookmark()
    if not here.get("frames") or here["frames"][-1]["scene"] != scene.name:
        return None
    codes = [button.code for message in came for button in message.buttons if button.code]
    return {"given": answers_to_json(answers), "bookmark": dict(here), "codes": codes}


def sleeper_with(life: Life, card: Card) -> dict[str, Any]:
    """A card that lies in the talk, with its buttons."""
    kind = "person" if card.kind == "person" else card.kind
    thing = Ref(kind, life.things[kind])
    db, person, door = life.db, life.things["person"], life.things["door"]
    facts = load(
        db, people.person(db, person), people.identity_by_id(db, door),
        frozenset(card.needs), SERVICE, NOW,
    )  # fmt: skip
    show = show_card(HOUSE, card.name, thing, facts, NOW)
    return {"show": show_to_json(show), "codes": life.codes_of(show)}


def main() -> None:
    """Write what is not there yet, and say what has no sleeper."""
    life, version = Life(), release()
    found = {scene.name: sleeper_in(life, scene) for scene in HOUSE.scenes.values()}
    found |= {f"card-{card.name}": sleeper_with(life, card) for card in HOUSE.cards.values()}
    for name, sleeper in found.items():
        path = HERE / f"{version}-{name}.json"
        if sleeper is not None and not path.exists():
            text = json.dumps(
                {"release": version, "name": name, **sleeper}, ensure_ascii=False, indent=1
            )
            path.write_text(text + "\n", "utf-8")
            print(f"written: {path.name}")
    asks = {scene.name for scene in HOUSE.scenes.values() if has_questions(scene)}
    for name in sorted(asks - {name for name, sleeper in found.items() if sleeper}):
        print(f"nobody fell asleep in {name}, though it asks something")


if __name__ == "__main__":
    main()
