"""Whoever fell asleep in an older release wakes in today's: to a message, with a way onward."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.channel import Outgoing, Tapped, Wrote
from dialogs.memory import bookmark_to_json
from dialogs.model import Bookmark
from dialogs.scenes import HOUSE
from tests.sleepers.life import Life
from tests.sleepers.write import has_questions, release

HERE = Path(__file__).parent
SLEEPERS = [json.loads(path.read_text("utf-8")) for path in sorted(HERE.glob("*.json"))]
IN_SCENES = [one for one in SLEEPERS if "bookmark" in one]
RESTING = bookmark_to_json(Bookmark())


def named(one: dict[str, Any]) -> str:
    return f"{one['release']}-{one['name']}"


@pytest.fixture(scope="module")
def life() -> Life:
    return Life()


def kind(came: list[Outgoing]) -> bool:
    """Something is said, and there is a way onward."""
    return all(any(part.text.strip() for part in one.parts) and one.buttons for one in came)


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_a_reminder_wakes_them_where_they_were(life, sleeper):
    with life.dream(sleeper["bookmark"], sleeper["name"]):
        came = life.is_reminded()
    assert len(came) == 1
    assert kind(came)


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_whatever_they_write_is_answered(life, sleeper):
    with life.dream(sleeper["bookmark"], sleeper["name"]):
        _, came = life.does(Wrote("good morning"))
    assert came
    assert kind(came)


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_every_button_they_have_in_hand_is_answered(life, sleeper):
    for code in sleeper["codes"]:
        with life.dream(sleeper["bookmark"], sleeper["name"]):
            taken, came = life.does(Tapped(code))
        assert came or taken.whisper, code
        assert kind(came), code


@pytest.mark.parametrize("sleeper", SLEEPERS, ids=named)
def test_a_button_pressed_long_after_everything_else_is_answered_kindly(life, sleeper):
    for code in sleeper["codes"]:
        with life.dream(RESTING):
            taken, came = life.does(Tapped(code))
        assert came or taken.whisper, code
        assert kind(came), code


@pytest.mark.parametrize("sleeper", SLEEPERS, ids=named)
def test_a_button_about_a_thing_that_is_gone_is_answered_kindly(life, sleeper):
    for code in sleeper["codes"]:
        with life.dream(sleeper.get("bookmark", RESTING), sleeper["name"]):
            life.loses_everything()
            taken, came = life.does(Tapped(code))
        assert came or taken.whisper, code
        assert kind(came), code


@pytest.mark.parametrize("sleeper", IN_SCENES, ids=named)
def test_whoever_comes_back_to_a_thing_that_is_gone_is_answered_kindly(life, sleeper):
    with life.dream(sleeper["bookmark"], sleeper["name"]):
        life.loses_everything()
        reminded = life.is_reminded()
        _, came = life.does(Wrote("good morning"))
    assert kind(reminded)
    assert came
    assert kind(came)


def test_every_button_of_this_release_fits_into_64_bytes():
    codes = [code for one in SLEEPERS for code in one["codes"]]
    assert codes
    assert all(len(code.encode("ascii")) <= 64 for code in codes)


def test_every_scene_that_asks_something_and_every_card_has_a_sleeper():
    """A new scene needs one before its release: python -m tests.sleepers.write"""
    names = {one["name"] for one in SLEEPERS}
    asks = {scene.name for scene in HOUSE.scenes.values() if has_questions(scene)}
    assert asks | {f"card-{name}" for name in HOUSE.cards} <= names


def test_no_sleeper_is_of_a_release_that_is_still_to_come():
    assert {one["release"] for one in SLEEPERS} <= {release()}
