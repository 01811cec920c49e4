"""What the documents say is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from dialogs.scenes import CLOSED as CLOSED_SCENES
from dialogs.scenes import HOUSE
from tests.docs import screens

ROOT = Path(__file__).parents[2]
ROOMS = "artefacts|bot|dialogs|locales|scheduler|storage|feeds|console|tests|docs"
NAMED = re.compile(rf"`((?:{ROOMS})/[\w/.-]+\.(?:py|md|ftl|txt|css|js))`")
README = (ROOT / "README.md").read_text("utf-8")
DOCS = sorted(ROOT.glob("docs/**/*.md"))


def test_every_screen_of_the_design_is_built_or_listed_as_closed():
    assert list(screens.missing()) == []


def test_the_page_of_screens_is_as_the_code_is():
    assert screens.PAGE.read_text("utf-8") == screens.page(), "python -m tests.docs.screens"


def test_a_closed_door_names_a_scene_that_is_really_closed():
    for why in screens.CLOSED.values():
        scene = re.search(r"the scene (\w+) is closed", why)
        assert scene, why
        assert scene[1] in CLOSED_SCENES, why


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_in_the_readme(name):
    assert f"SILTA_{name.upper()}" in README


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_in_the_example(name):
    assert f"SILTA_{name.upper()}" in (ROOT / ".env.example").read_text("utf-8")


def test_every_make_target_the_readme_names_is_there():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    named = set(re.findall(r"`make ([a-z-]+)", README))
    assert named
    assert named <= targets


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_every_file_a_document_names_is_there(path):
    for name in NAMED.findall(path.read_text("utf-8")):
        assert (ROOT / name).exists(), f"{path.name} names {name}"


def test_the_glossary_avoids_its_own_avoided_words():
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]*) \|$",
                      (ROOT / "docs/glossary.md").read_text("utf-8"), re.M)  # fmt: skip
    names = {part.strip() for name, _, _ in rows for part in name.split(",")}
    avoided = {
        part.strip() for _, _, words in rows for part in words.split(",") if "(" not in part
    }
    assert not names & (avoided - {""})


def test_every_scene_can_be_drawn():
    from bot.commands.checking import diagram

    for scene in HOUSE.scenes.values():
        assert diagram(scene).startswith("flowchart TD")
