"""A network as a picture: it fits a phone, says the same twice, and gives nobody away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from artefacts.maps import CLOSE, UNMET, Node, growth, network_map
from tests.artefacts.builders import (
    HOSTILE,
    SPEECHES,
    STRANGE,
    a_growth,
    a_legend,
    a_map,
    people,
    size_of,
)


@pytest.mark.parametrize("language", SPEECHES)
def test_a_map_is_as_wide_as_a_phone_shows_it_in_every_language(language):
    wide, high = size_of(network_map(a_map(language)))
    assert wide == 1000
    assert 1000 < high < 2000


@pytest.mark.parametrize("count", [0, 1, 5, 40, 150])
def test_a_map_is_drawn_for_any_number_of_people(count):
    assert size_of(network_map(a_map(of=people(count))))[0] == 1000


def test_the_same_people_give_the_same_picture():
    assert network_map(a_map()) == network_map(a_map())


def test_a_map_without_labels_shows_nothing_of_the_names():
    bare = tuple(replace(one, label="") for one in people(9))
    assert network_map(a_map(of=bare)) != network_map(a_map(of=people(9)))
    assert network_map(a_map(of=bare)) == network_map(a_map(of=people(9, ("",))))


@pytest.mark.parametrize("name", [*HOSTILE, *STRANGE], ids=ascii)
def test_a_label_can_be_any_text(name):
    of = (Node(name, "public", 1, "local"), Node(name, "unsure", 1, "new", star=True))
    assert size_of(network_map(a_map(of=of, title=name, you=name, nobody=name)))[0] == 1000


def one_person(**more):
    return network_map(a_map(of=(Node("Ali", **({"quarter": "school"} | more)),)))


@pytest.mark.parametrize(
    "other",
    [{"shape": "new"}, {"shape": "both"}, {"shape": "abroad"}, {"shape": ""}, {"pale": True},
     {"star": True}, {"ring": UNMET}, {"quarter": "company"}, {"quarter": "unsure"}],
    ids=str,
)  # fmt: skip
def test_whatever_is_told_about_a_person_can_be_seen(other):
    plain = {"shape": "local", "ring": CLOSE}
    assert one_person(**plain) != one_person(**(plain | other))


def test_a_star_without_a_word_for_it_is_not_drawn():
    silent = replace(a_legend(), star="")
    plain = tuple(replace(one, star=False) for one in people(9))
    assert network_map(a_map(of=people(9), legend=silent)) == network_map(
        a_map(of=plain, legend=silent)
    )


@pytest.mark.parametrize(
    "wrong", [("home", 1, "local"), ("public", 4, "local"), ("public", 1, "round")]
)
def test_a_person_outside_the_map_is_an_error(wrong):
    with pytest.raises(ValueError, match="person"):
        Node("Ali", *wrong)


@pytest.mark.parametrize("language", SPEECHES)
def test_growth_is_one_picture_in_every_language(language):
    assert size_of(growth(a_growth(language)))[0] == 1000


@pytest.mark.parametrize(("earlier", "later"), [(0, 0), (0, 1), (5, 40), (40, 40)])
def test_growth_is_drawn_for_any_number_of_people(earlier, later):
    assert size_of(growth(a_growth(earlier=earlier, later=later)))[0] == 1000


def test_growth_never_shows_a_name():
    picture = a_growth()
    renamed = tuple(replace(one, label="Secret") for one in picture.later.people)
    other = replace(picture, later=replace(picture.later, people=renamed))
    assert growth(other) == growth(picture)
