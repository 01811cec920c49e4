"""Studies of Opintopolku, with the last day to apply in Helsinki."""

from __future__ import annotations

from typing import Any

import pytest

from feeds.post import Organiser, Place, to_line

from .builders import local
from .json_sources import (
    WRONG,
    contacts_in,
    reading_of,
    samples,
    the_post,
    with_each_field,
)

COURSE: dict[str, Any] = {
    "oid": "1.2.246.562.20.77",
    "toteutusOid": "1.2.246.562.17.77",
    "tila": "julkaistu",
    "nimi": {"fi": "Lähihoitaja", "sv": "Närvårdare"},
    "hakuNimi": {"fi": "Yhteishaku", "sv": "Gemensam ansökan"},
    "toteutus": {"nimi": {"fi": "Hoitoalan koulutus", "sv": "Vårdutbildning"}},
    "hakuajat": [
        {"alkaa": "2026-02-01T08:00", "paattyy": "2026-03-01T15:00"},
        {"alkaa": "2026-05-02T08:00", "paattyy": "2026-06-01T15:00"},
        {"alkaa": "2026-09-01T08:00", "paattyy": "2026-10-01T15:00"},
    ],
    "opetuskieliKoodiUrit": ["oppilaitoksenopetuskieli_4#1", "oppilaitoksenopetuskieli_2"],
    "jarjestyspaikka": {"nimi": {"fi": "Opisto"}, "paikkakunta": {"nimi": {"fi": "Lahti"}}},
    "organisaatio": {"nimi": {"fi": "Kuntayhtymä"}},
    "muokkaaja": {"oid": "1.2.246.562.24.1", "nimi": "Kalle Ankka"},
    "modified": "2026-01-26T11:58:40",
    "metadata": {
        "koulutuksenAlkamiskausi": {"koulutuksenAlkamispaivamaara": "2026-08-10T09:00"},
        "koulutusala": [{"nimi": {"fi": "Terveys"}}],
    },
    "teemakuva": "https://opintopolku.example/kuva.jpg",
    "tarjoajat": [],
    "kuvaus": None,
    "pohjakoulutusvaatimusTarkenne": {"fi": "Peruskoulu, soita 040 123 4567"},
    "liitteet": [{"toimitusosoite": {"sahkoposti": "foo@bar.fi"}}],
}  # fmt: skip


def test_what_one_really_applies_to_has_its_deadline_in_helsinki():
    for reading in samples("konfo/hakukohde_1.json", 2023):
        (post,) = reading.posts
        assert (post.id, post.kind) == ("1.2.246.562.20.0000001", "S")
        assert local(post.deadline) == "2023-10-11T09:58+03:00"
        assert post.title["fi"] == "Hakukohde fi"
        assert post.languages == ("fi",)
        assert post.place == Place(name="Jokin järjestyspaikka", city="kunta_297 nimi fi")
        assert post.organiser == Organiser(name="Toinen kiva ammattikorkeakoulu")
        assert post.start is None  # 2042 is a slip
        assert contacts_in([post]) == []
        assert "Ankka" not in to_line(post)


def test_a_real_programme_is_told_in_both_its_languages():
    for reading in samples("konfo/koulutus_1.json", 2023):
        (post,) = reading.posts
        assert post.title == {"fi": "Traktorialan koulutus fi", "sv": "Traktorialan koulutus sv"}
        assert post.url == "https://opintopolku.fi/konfo/fi/koulutus/1.2.246.562.13.000001"
        assert local(post.updated_at) == "2022-01-26T11:58+02:00"
        assert [place.city for place in (post.place, *post.more_places) if place] == [
            "kunta_297 nimi fi",
            "kunta_398 nimi fi",
        ]
        assert post.deadline is None
        assert "Ankka" not in to_line(post)


def test_a_study_place_is_told_whole():
    post = the_post(COURSE)
    assert post.title == {"fi": "Lähihoitaja", "sv": "Närvårdare"}
    assert post.body["fi"] == "Hoitoalan koulutus\n\nYhteishaku\n\nPeruskoulu, soita …"
    assert local(post.start) == "2026-08-10T09:00+03:00"
    assert post.languages == ("en", "sv")
    assert post.place == Place(name="Opisto", city="Lahti")
    assert post.keywords == ("Terveys",)
    assert post.url == "https://opintopolku.fi/konfo/fi/toteutus/1.2.246.562.17.77"
    assert contacts_in([post]) == []


def test_the_deadline_is_that_of_the_period_that_closes_next():
    assert local(the_post(COURSE).deadline) == "2026-06-01T15:00+03:00"


def test_when_every_period_is_over_it_is_expired_though_studies_are_ahead():
    post = the_post(COURSE | {"hakuajat": COURSE["hakuajat"][:1]})
    assert (local(post.deadline), post.status) == ("2026-03-01T15:00+02:00", "expired")


def test_a_period_without_an_end_is_always_open():
    post = the_post(COURSE | {"hakuajat": [{"alkaa": "2026-02-01T08:00"}]})
    assert (post.deadline, post.status) == (None, "active")


def test_a_deadline_more_than_a_year_ahead_is_unknown():
    reading = reading_of(COURSE | {"hakuajat": [{"paattyy": "2028-01-01T00:00"}]})
    assert reading.posts[0].deadline is None
    assert any("Deadlines not understood" in warning for warning in reading.warnings)


def test_a_programme_takes_the_deadline_of_what_belongs_to_it():
    targets = [{"hakukohteet": [{"hakuajat": COURSE["hakuajat"]}]}]
    post = the_post(COURSE | {"hakuajat": [], "toteutukset": targets})
    assert local(post.deadline) == "2026-06-01T15:00+03:00"


def test_a_search_page_is_read():
    hit = {"oid": "1.2.246.562.13.1", "nimi": {"fi": "Kokki"}, "kuvaus": {"fi": "Ruokaa"}}
    reading = reading_of({"total": 2, "hits": [hit]})
    assert [post.url for post in reading.posts] == [
        "https://opintopolku.fi/konfo/fi/koulutus/1.2.246.562.13.1"
    ]
    assert not reading.whole


@pytest.mark.parametrize("state", ["tallennettu", "", None, 7])
def test_what_is_not_published_is_private(state):
    assert reading_of(COURSE | {"tila": state}).skipped == {"private": 1}


def test_what_is_archived_is_removed():
    post = the_post(COURSE | {"tila": "arkistoitu"})
    assert (post.id, post.status) == ("1.2.246.562.20.77", "removed")


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_a_wrong_field_costs_at_most_its_study(value):
    other = COURSE | {"oid": "1.2.3"}
    reading = reading_of([*with_each_field(COURSE, value), other])
    assert "1.2.3" in {post.id for post in reading.posts}
    assert "unreadable" not in reading.skipped
    assert contacts_in(reading.posts) == []


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_all_fields_wrong_at_once_cost_this_study_alone(value):
    reading = reading_of([dict.fromkeys(COURSE, value), COURSE, value])
    assert "1.2.246.562.20.77" in {post.id for post in reading.posts}
