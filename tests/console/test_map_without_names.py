"""Level 3: a network in numbers, and as a drawing that knows nothing but these numbers."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from console.network_picture import nameless
from storage import access
from tests.builders import NOW, TODAY, a_contact, one_transaction
from tests.console.desk import ADesk

RINGS = ("close", "well", "little", "unmet")


def knows(desk: ADesk, person: int, *people: dict[str, object]) -> None:
    with one_transaction(desk.db) as db:
        for number, one in enumerate(people):
            a_contact(db, person, f"Nickname-{number}", **{"note": "note-of-mine", **one})


def section(page: str) -> str:
    found = re.search(r'<section class="sect stack" id="map">.*?</section>', page, re.DOTALL)
    return found[0] if found else ""


@pytest.mark.parametrize("level", [0, 1, 2, 3])
async def test_the_map_is_drawn_at_level_three_and_has_nobodys_name(desk, level):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=level)
    knows(
        desk, amina, {"helix": "school", "tie": "well", "local": "local"},
        {"helix": "company", "tie": "little", "local": "abroad", "last_band": "longer"},
    )  # fmt: skip
    browser = await desk.browser(leena)
    page = (await browser.get(f"/console/person/{amina}")).text
    drawn = section(page)
    assert bool(drawn) == (level >= 3)
    assert drawn.count('class="pt"') == (2 if level >= 3 else 0)
    assert "Nickname" not in page
    assert "note-of-mine" not in page


async def test_networks_with_the_same_numbers_are_the_same_drawing(desk):
    leena = desk.coach()
    group = desk.group(leena)
    amina, basma = (desk.member(group, "Amina", 3), desk.member(group, "Amina", 3))
    long_ago = TODAY - timedelta(days=900)
    knows(desk, amina, {"helix": "school", "tie": "well"}, {"helix": "public", "tie": "close"})
    knows(
        desk, basma,
        {"helix": "public", "tie": "close", "local": "abroad", "last_contact": long_ago},
        {"helix": "school", "tie": "well", "many": True, "in_field": "yes"},
    )  # fmt: skip
    browser = await desk.browser(leena)
    pages = [(await browser.get(f"/console/person/{one}")).text for one in (amina, basma)]
    first, second = (re.findall(r"<svg.*?</svg>", section(one), re.DOTALL) for one in pages)
    assert first
    assert first == second


def test_what_leaves_the_access_layer_is_numbers_alone(desk):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=3)
    knows(
        desk, amina, {"helix": "school", "tie": "well"}, {"helix": "school", "tie": "well"},
        {"helix": "unsure", "tie": "well"}, {"tie": "close"}, {"helix": "public"},
        {"helix": "public", "tie": "close", "state": "archived"},
    )  # fmt: skip
    seen = access.one(desk.house.db, desk.viewer(leena), amina, NOW).network
    assert seen.cells == {("school", "well"): 2}
    assert seen.people == 5


async def test_who_has_no_place_is_counted_in_words(desk):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=3)
    knows(desk, amina, {"helix": "school", "tie": "well"}, {"tie": "close"})
    browser = await desk.browser(leena)
    drawn = section((await browser.get(f"/console/person/{amina}")).text)
    assert "1\u2069 person has no place on the map yet" in drawn or (
        "1 person has no place on the map yet" in drawn
    )


def test_who_was_not_met_yet_or_of_whom_nothing_is_known_is_no_recent_contact(desk):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=3)
    knows(
        desk, amina, {"tie": "unmet"}, {"tie": "well", "last_band": ""},
        {"tie": "well", "last_band": "month"}, {"tie": "well", "last_contact": TODAY},
        {"tie": "well", "last_contact": TODAY - timedelta(days=190), "last_band": "week"},
    )  # fmt: skip
    assert access.one(desk.house.db, desk.viewer(leena), amina, NOW).network.recent == 2


def test_many_people_still_have_a_mark_each():
    cells = {(quarter, ring): 9 for quarter in ("public", "school") for ring in RINGS}
    drawn = nameless(cells, RINGS, "nobody", mirrored=False)
    assert len(drawn.marks) == 72
    assert {(one.shape, one.pale, one.name) for one in drawn.marks} == {("one", False, None)}
