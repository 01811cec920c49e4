"""Where people and their names stand on a map, so that it can be read."""

from __future__ import annotations

import random
from itertools import combinations
from math import hypot

import pytest

from artefacts.maps import Node
from artefacts.places import (
    FAR,
    HUB,
    MIDDLE,
    SIDE,
    Box,
    mark_size,
    placed,
    ring_lines,
)

NAMES = "Aino Bashir Carlos Dunya Eero Fatima Giorgi Hanna Ibrahim Jaana Karim Liisa".split()


def a_network(count, seed=1):
    chance = random.Random(seed)
    return [
        Node(
            chance.choice(NAMES) + chance.choice(["", " from work", " K.", " (library)"]),
            chance.choice(["public", "school", "company", "community", "community"]),
            chance.choice([0, 1, 1, 2, 2, 2, 3]),
            "local",
        )
        for _ in range(count)
    ]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("count", [1, 5, 14, 40])
def test_everybody_stands_in_their_own_quarter_and_ring(count, seed):
    network = a_network(count, seed)
    lines = (HUB, *ring_lines(network))
    for one in placed(network):
        who = network[one.nth]
        side, height = one.x - MIDDLE, one.y - MIDDLE
        assert (side < 0, height < 0) == {
            "public": (True, True),
            "school": (False, True),
            "company": (True, False),
            "community": (False, False),
        }[who.quarter]
        assert lines[who.ring] < hypot(side, height) < lines[who.ring + 1]


@pytest.mark.parametrize("seed", range(6))
def test_forty_people_do_not_stand_on_each_other(seed):
    network = a_network(40, seed)
    size = mark_size(network)
    for one, other in combinations(placed(network), 2):
        assert hypot(one.x - other.x, one.y - other.y) > size * 0.8


@pytest.mark.parametrize("seed", range(6))
def test_names_do_not_cover_each_other(seed):
    labels = [one.label.box for one in placed(a_network(40, seed)) if one.label]
    for one, other in combinations(labels, 2):
        assert one.shared_with(other) <= 0.05 * one.wide * one.high


@pytest.mark.parametrize("seed", range(6))
def test_no_name_covers_you_or_anybody_else(seed):
    network = a_network(40, seed)
    stand = placed(network)
    size = mark_size(network)
    marks = {one.nth: Box(one.x - size / 2, one.y - size / 2, size, size) for one in stand}
    you = Box(MIDDLE - HUB, MIDDLE - HUB, 2 * HUB, 2 * HUB)
    for one in stand:
        for mark in (you, *(box for nth, box in marks.items() if nth != one.nth)):
            covered = one.label.box.shared_with(mark) if one.label else 0
            assert covered <= 0.05 * mark.wide * mark.high


@pytest.mark.parametrize("seed", range(6))
def test_names_stay_inside_the_picture(seed):
    for one in placed(a_network(40, seed)):
        if one.label:
            inside = one.label.box.shared_with(Box(0, 0, SIDE, SIDE))
            assert inside > 0.98 * one.label.box.wide * one.label.box.high


@pytest.mark.parametrize("seed", range(6))
def test_a_dozen_people_all_have_their_whole_names(seed):
    network = a_network(12, seed)
    assert [one.label and one.label.text for one in placed(network)] == [
        one.label for one in network
    ]


@pytest.mark.parametrize("seed", range(6))
def test_in_a_crowd_most_have_a_name_and_it_is_short(seed):
    labels = [one.label.text for one in placed(a_network(40, seed)) if one.label]
    assert len(labels) >= 28
    assert max(map(len, labels)) <= 14


def test_a_picture_that_starts_at_the_right_has_everybody_across():
    network = a_network(10)
    across = placed(network, mirrored=True)
    assert [SIDE - one.x for one in across] == pytest.approx([one.x for one in placed(network)])


def test_many_people_in_one_place_still_fit_with_smaller_marks():
    network = [Node("", "public", 0, "local")] * 40
    assert len(placed(network)) == 40
    assert mark_size(network) < mark_size(network[:1])


def test_whoever_is_close_gets_a_name_first():
    network = [Node(f"Far {n}", "public", 3, "local") for n in range(60)]
    network += [Node("Close", "public", 0, "local")]
    assert placed(network)[-1].label.text == "Close"


def test_rings_are_alike_for_few_and_wider_where_many_are():
    few, many = a_network(6), [Node("", "public", 2, "local")] * 30
    assert ring_lines(few) == pytest.approx(ring_lines([]))
    assert ring_lines(many)[2] - ring_lines(many)[1] > ring_lines(few)[2] - ring_lines(few)[1]
    assert ring_lines(many)[-1] == pytest.approx(FAR)
