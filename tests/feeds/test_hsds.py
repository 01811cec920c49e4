"""HSDS services become tools that stay, without anybody's name, phone or address."""

from __future__ import annotations

from typing import Any

import pytest

from feeds.post import Organiser, Place, to_line

from .json_sources import (
    WRONG,
    contacts_in,
    reading_of,
    samples,
    the_post,
    with_each_field,
)

ADVICE: dict[str, Any] = {
    "id": "service-1",
    "name": "Advice for newcomers",
    "description": "Ask us anything. Call 040 123 4567.",
    "url": "https://advice.example.org/",
    "email": "anna@advice.example.org",
    "status": "active",
    "eligibility_description": "For everyone",
    "languages": [{"code": "ar", "name": "Arabic"}, {"code": "fi"}],
    "last_modified": "2026-03-15T10:30:45.123Z",
    "phones": [{"number": "+358 40 1234567"}],
    "contacts": [{"name": "Anna Virtanen", "email": "anna@advice.example.org"}],
    "assurer_email": "anna@advice.example.org",
    "organization": {"id": "o", "name": "City", "website": "https://city.example.org/",
                     "contacts": [{"name": "Anna Virtanen"}]},
    "organization_id": "o",
    "schedules": [{"description": "Open on weekdays", "opens_at": "10:00"}],
    "service_at_locations": [
        {
            "contacts": [{"name": "Anna Virtanen"}],
            "location": {
                "name": "Town hall", "location_type": "physical", "latitude": 60.4,
                "longitude": 22.2,
                "addresses": [
                    {"address_1": "PO box 1", "city": "Turku", "address_type": "postal"},
                    {"attention": "Anna Virtanen", "address_1": "Street 1", "city": "Turku",
                     "postal_code": "20100", "country": "FI", "address_type": "physical"},
                ],
            },
        }
    ],
    "attributes": [{"taxonomy_term": {"name": "Advice"}}],
    "program": {"name": "Welcome"},
    "additional_urls": [],
    "alert": None,
    "application_process": None,
}  # fmt: skip


def a_page(*services: Any, **more: Any) -> dict[str, Any]:
    return {"total_items": len(services), "total_pages": 1, "contents": list(services)} | more


def test_a_real_service_is_a_tool_without_dates():
    for reading in samples("hsds/service_full.json", 2023):
        (post,) = reading.posts
        assert (post.id, post.kind, post.status) == (
            "ac148810-d857-441c-9679-408f346de14b",
            "T",
            "active",
        )
        assert post.title == {"en": "Community Counselling"}
        assert (post.start, post.deadline, post.url) == (
            None,
            None,
            "http://example.com/counselling",
        )
        assert post.languages == ("ur",)
        assert post.place == Place(  # its latitude of 100 degrees is nowhere
            name="MyCity Civic Center", street="1-30 Main Street, MyVillage",
            postcode="ABC 1234", city="MyCity", country="US",
        )  # fmt: skip
        assert post.organiser == Organiser(
            name="Example Organization Inc.", url="http://example.com"
        )
        assert contacts_in([post]) == []
        assert "Persona" not in to_line(post)
        assert reading.skipped == {}


@pytest.mark.parametrize("value", [ADVICE, [ADVICE], a_page(ADVICE)], ids=["one", "list", "page"])
def test_a_service_is_told_whole(value):
    post = the_post(value)
    assert list(post.body.values()) == [
        "Ask us anything. Call ….\n\nFor everyone\n\nOpen on weekdays"
    ]
    assert post.place == Place(
        name="Town hall", street="Street 1", postcode="20100", city="Turku", country="FI",
        lat=60.4, lon=22.2,
    )  # fmt: skip
    assert (post.languages, post.keywords) == (("ar", "fi"), ("Advice", "Welcome"))
    assert contacts_in([post]) == []
    assert "Anna" not in to_line(post)


@pytest.mark.parametrize(
    ("said", "status"),
    [("inactive", "expired"), ("defunct", "removed"), ("temporarily closed", "postponed"),
     (None, "active"), (7, "active")],
)  # fmt: skip
def test_status_is_taken(said, status):
    assert the_post(ADVICE | {"status": said}).status == status


def test_a_service_on_the_net_is_online_and_nowhere():
    virtual = [{"location": {"name": "Chat", "location_type": "virtual"}}]
    post = the_post(ADVICE | {"service_at_locations": virtual})
    assert (post.online, post.place) == (True, None)


def test_without_a_page_of_its_own_the_organisations_page_is_told():
    assert the_post(ADVICE | {"url": None}).url == "https://city.example.org/"


def test_one_page_of_many_removes_nothing():
    assert not reading_of(a_page(ADVICE, total_pages=4)).whole


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_a_wrong_field_costs_at_most_its_service(value):
    other = ADVICE | {"id": "other"}
    reading = reading_of(a_page(*with_each_field(ADVICE, value), other))
    assert "other" in {post.id for post in reading.posts}
    assert "unreadable" not in reading.skipped
    assert contacts_in(reading.posts) == []


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_all_fields_wrong_at_once_cost_this_service_alone(value):
    reading = reading_of(a_page(dict.fromkeys(ADVICE, value), ADVICE, value))
    assert "service-1" in {post.id for post in reading.posts}
