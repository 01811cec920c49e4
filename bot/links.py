"""The operator's own links for each step and country, from plain files: links/FI.toml in the home.

    [[nap]]
    name = "Library events"
    address = "https://example.org/events"

What cannot be read is left out and named in a sentence; nothing is guessed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from dialogs.scenes.menu import STEPS, TIPS

Links = Mapping[str, tuple[tuple[str, str], ...]]
MOST = len(TIPS)
"""A screen has room for so many."""
LONGEST = 40


def read_links(home: Path) -> tuple[Links, list[str]]:
    """Links as "FI/nap" -> (name, address) pairs; and sentences about what is wrong."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    wrong: list[str] = []
    for path in sorted((home / "links").glob("*.toml")):
        country = path.stem.upper()
        try:
            data = tomllib.loads(path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as trouble:
            wrong.append(f"links/{path.name} cannot be read: {trouble}")
            continue
        for step, listed in data.items():
            good, more = _of_step(f"links/{path.name}", step, listed)
            wrong += more
            if good:
                found[f"{country}/{step}"] = good
    return found, wrong


def _of_step(file: str, step: str, listed: Any) -> tuple[tuple[tuple[str, str], ...], list[str]]:
    if step not in STEPS:
        return (), [f"{file}: there is no step {step!r}; the steps are {', '.join(STEPS)}."]
    if not isinstance(listed, list):
        return (), [f"{file}: write [[{step}]] before each link."]
    wrong = list(_troubles(f"{file}, {step}", listed))
    good = [one for one in listed if _is_good(one)]
    return tuple((one["name"], one["address"]) for one in good[:MOST]), wrong


def _troubles(where: str, listed: list[Any]) -> Iterator[str]:
    for n, one in enumerate(listed, 1):
        if not _is_good(one):
            yield (
                f"{where}, link {n}: it needs a name of at most {LONGEST} characters"
                " and an address that begins with https://."
            )
    if len(listed) > MOST:
        yield f"{where}: only the first {MOST} links are shown."


def _is_good(one: Any) -> bool:
    if not isinstance(one, dict):
        return False
    name, address = one.get("name"), one.get("address")
    named = isinstance(name, str) and 0 < len(name.strip()) <= LONGEST
    return named and isinstance(address, str) and address.startswith("https://")
