"""UiTdatabank: every date with its own status, opening hours as text, and only what is public."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from feeds.post import Organiser, Place, Post
from feeds.sources.reading import NotAFeed

from .builders import SAMPLES, local
from .json_sources import (
    WRONG,
    as_bytes,
    contacts_in,
    reading_of,
    samples,
    the_post,
    with_each_field,
)

CAFE: dict[str, Any] = {
    "@id": "https://io.uitdatabank.be/event/7438ac58-fb2b-4ddc-bbda-d2d3d61681c5",
    "mainLanguage": "nl",
    "name": {"nl": "Praattafel", "fr": "Table de conversation"},
    "description": {"nl": "Kom mee praten.\nBel 02 539 24 67 of mail anna@vzw.be"},
    "calendarType": "single",
    "startDate": "2026-06-05T18:00:00+00:00",
    "endDate": "2026-06-05T20:00:00+00:00",
    "status": {"type": "Available"},
    "subEvent": [],
    "attendanceMode": "offline",
    "onlineUrl": None,
    "location": {
        "name": {"nl": "Bib"},
        "address": {"nl": {"addressCountry": "BE", "addressLocality": "Gent",
                           "postalCode": "9000", "streetAddress": "Straat 1"}},
        "geo": {"latitude": 51.05, "longitude": 3.72},
    },
    "organizer": {"name": {"nl": "De vzw"}, "url": "https://vzw.example.be/",
                  "contactPoint": {"email": ["anna@vzw.be"], "phone": ["025392467"]}},
    "terms": [{"id": "0.50.6.0.0", "label": "Ontmoeting", "domain": "eventtype"}],
    "labels": ["taal"],
    "hiddenLabels": ["intern"],
    "bookingInfo": {"url": "https://vzw.example.be/boek", "phone": "025392467",
                    "availabilityEnds": "2026-06-01T22:00:00+02:00"},
    "contactPoint": {"phone": ["025392467"], "email": ["anna@vzw.be"], "url": []},
    "sameAs": ["http://www.uitinvlaanderen.be/agenda/e/praattafel/7438"],
    "image": "https://images.uitdatabank.be/tea.jpg",
    "mediaObject": [],
    "creator": "anna@vzw.be",
    "created": "2026-01-01T10:00:00+00:00",
    "modified": "2026-02-01T10:00:00+00:00",
    "workflowStatus": "APPROVED",
    "availableTo": "2100-01-01T00:00:00+00:00",
    "audience": {"audienceType": "everyone"},
    "openingHours": [],
}  # fmt: skip


def a_page(*events: Any, **more: Any) -> dict[str, Any]:
    page = {"@type": "PagedCollection", "itemsPerPage": 30, "totalItems": len(events)}
    return page | {"member": list(events)} | more


def published(name: str, year: int) -> list[Post]:
    """The event of a sample, which is a draft, as it is once it is published."""
    path = SAMPLES / "uitdatabank" / name
    if not path.is_file():
        return []
    event = json.loads(path.read_text("utf-8")) | {"workflowStatus": "APPROVED"}
    return [the_post(event, datetime(year, 1, 1, tzinfo=UTC))]


# -------------------------------------------------------------------------------- real files


def test_a_real_page_gives_its_event_with_every_date_and_its_status():
    for reading in samples("uitdatabank/search_page_embedded.json", 2021):
        (post,) = reading.posts
        assert [(local(one.start), local(one.end), one.status) for one in post.occurrences] == [
            ("2021-01-22T00:00+01:00", "2021-01-22T23:59+01:00", "active"),
            ("2021-03-04T00:00+01:00", "2021-03-04T23:59+01:00", "cancelled"),
        ]
        assert (post.status, post.all_day, local(post.start)) == (
            "active",
            True,
            "2021-01-22T00:00+01:00",
        )
        assert post.title == {
            "fr": "Le sanglier et le papillon - La mue",
            "nl": "Het zwijn en de vlinder - De rui",
        }
        assert (post.online, post.online_url) == (True, "https://www.livestream.be/")
        assert post.place is not None
        assert post.place.city == "Saint-Gilles"  # in the event's main language
        assert post.organiser == Organiser(name="Constant vzw", url="http://constantvzw.org")
        assert contacts_in([post]) == []


def test_a_real_page_of_links_says_what_to_ask_for():
    path = SAMPLES / "uitdatabank" / "search_page_links.json"
    page = a_page({"@id": "https://io.uitdatabank.be/event/1", "@type": "Event"})
    for body in [as_bytes(page), *([path.read_bytes()] if path.is_file() else [])]:
        with pytest.raises(NotAFeed, match="embed=true"):
            reading_of(body)


def test_real_drafts_are_not_shown():
    for reading in samples("uitdatabank/original.json", 2017):
        assert (reading.posts, reading.skipped) == ((), {"private": 1})


def test_a_real_event_of_three_dates():
    for post in published("original-with-multiple-dates.json", 2017):
        assert [local(one.start) for one in post.occurrences] == [
            "2017-04-30T00:00+02:00",
            "2017-05-01T00:00+02:00",
            "2017-05-07T00:00+02:00",
        ]


def test_a_real_event_that_is_unavailable_is_cancelled():
    for post in published("original-with-unavailable-status.json", 2017):
        assert post.status == "cancelled"
        assert {one.status for one in post.occurrences} == {"cancelled"}


def test_the_opening_hours_of_a_real_period_are_told_as_text():
    for post in published("original-periodic-with-opening-hours.json", 2017):
        assert post.body["nl"].splitlines() == [
            "maandag, dinsdag, woensdag, donderdag, vrijdag: 09:00–12:00",
            "maandag, dinsdag, woensdag, donderdag, vrijdag: 13:00–18:00",
            "zaterdag: 10:00–14:00",
        ]
        assert (local(post.start), local(post.end)) == (
            "2017-01-01T09:00+01:00",
            "2017-06-30T23:00+02:00",
        )
        assert post.occurrences == ()


def test_a_real_single_event_has_its_hours_in_brussels():
    for post in published("original.json", 2017):
        assert (local(post.start), local(post.end)) == (
            "2017-04-22T12:00+02:00",
            "2017-04-22T20:00+02:00",
        )


# --------------------------------------------------------------------------------- what is told


def test_an_event_is_told_whole():
    post = the_post(a_page(CAFE))
    assert post.id == "7438ac58-fb2b-4ddc-bbda-d2d3d61681c5"
    assert post.title == {"nl": "Praattafel", "fr": "Table de conversation"}
    assert local(post.start) == "2026-06-05T20:00+02:00"
    assert local(post.deadline) == "2026-06-01T22:00+02:00"
    assert post.place == Place(
        name="Bib", street="Straat 1", postcode="9000", city="Gent", country="BE",
        lat=51.05, lon=3.72,
    )  # fmt: skip
    assert post.keywords == ("Ontmoeting", "taal")
    assert post.url == "http://www.uitinvlaanderen.be/agenda/e/praattafel/7438"
    assert contacts_in([post]) == []
    assert "intern" not in repr(post)


def test_an_end_before_the_start_on_the_same_day_is_the_next_day():
    late = {"startDate": "2026-06-05T20:00:00+02:00", "endDate": "2026-06-05T02:00:00+02:00"}
    assert local(the_post(CAFE | late).end) == "2026-06-06T02:00+02:00"


def test_an_end_long_before_the_start_makes_the_dates_unknown():
    reading = reading_of(CAFE | {"endDate": "2026-06-01T20:00:00+02:00"})
    assert reading.posts[0].start is None
    assert any("Dates not understood" in warning for warning in reading.warnings)


def test_a_permanent_offer_has_no_dates():
    post = the_post(CAFE | {"calendarType": "permanent"})
    assert (post.start, post.end, post.status) == (None, None, "active")


def test_a_period_of_years_is_open_and_not_over():
    years = {"calendarType": "periodic", "startDate": "2024-01-01T00:00:00+01:00",
             "endDate": "2028-01-01T00:00:00+01:00"}  # fmt: skip
    post = the_post(CAFE | years)
    assert (post.start, post.status) == (None, "active")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ({"type": "Unavailable"}, "cancelled"),
        ({"type": "TemporarilyUnavailable"}, "postponed"),
        ("Unavailable", "cancelled"),
        ({"type": 7}, "active"),
    ],
)
def test_status_is_taken(status, said):
    assert the_post(CAFE | {"status": status}).status == said


def test_an_event_whose_dates_are_all_cancelled_is_cancelled():
    off = {"status": {"type": "Unavailable"}}
    parts = [
        off | {"startDate": f"2026-06-0{n}T18:00:00Z", "endDate": f"2026-06-0{n}T19:00:00Z"}
        for n in (5, 6)
    ]
    assert the_post(CAFE | {"calendarType": "multiple", "subEvent": parts}).status == "cancelled"


@pytest.mark.parametrize("term", ["0.3.1.0.0", "0.3.1.0.1"])
def test_courses_are_study_places(term):
    assert the_post(CAFE | {"terms": [{"id": term, "label": "Cursus"}]}).kind == "S"


def test_the_flat_address_and_the_plain_organiser_of_old_records_are_read():
    old = {
        "location": {"name": "Bib", "address": {"addressLocality": "Gent"}},
        "organizer": {"name": "De vzw"},
        "name": "Praattafel",
        "description": "Kom mee praten.",
    }
    post = the_post(CAFE | old)
    assert post.place == Place(name="Bib", city="Gent")
    assert post.organiser == Organiser(name="De vzw")
    assert post.title == {"nl": "Praattafel"}


@pytest.mark.parametrize("status", ["DRAFT", "", None, 7])
def test_what_is_not_published_is_not_shown(status):
    assert reading_of(CAFE | {"workflowStatus": status}).skipped == {"private": 1}


def test_what_is_only_for_members_is_not_shown():
    assert reading_of(CAFE | {"audience": {"audienceType": "members"}}).posts == ()


def test_what_was_deleted_is_removed():
    post = the_post(CAFE | {"workflowStatus": "DELETED"})
    assert (post.id, post.status) == ("7438ac58-fb2b-4ddc-bbda-d2d3d61681c5", "removed")


def test_one_page_of_many_removes_nothing():
    assert not reading_of(a_page(CAFE, totalItems=30)).whole
    assert reading_of(a_page(CAFE)).whole


def test_opening_hours_nobody_can_read_are_left_out():
    hours = [{"dayOfWeek": ["monday", "someday", 7], "opens": "9", "closes": "12:00"}, 7, None,
             {"dayOfWeek": "sunday", "opens": "09:00", "closes": "12:00"}]  # fmt: skip
    post = the_post(CAFE | {"calendarType": "permanent", "openingHours": hours})
    assert post.body["nl"].endswith("\n\nzondag: 09:00–12:00")
    assert "maandag" not in post.body["nl"]


# ------------------------------------------------------------------------------------- hostile


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_a_wrong_field_costs_at_most_its_event(value):
    other = CAFE | {"@id": "https://io.uitdatabank.be/event/other"}
    reading = reading_of(a_page(*with_each_field(CAFE, value), other))
    assert "other" in {post.id for post in reading.posts}
    assert "unreadable" not in reading.skipped
    assert contacts_in(reading.posts) == []


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_all_fields_wrong_at_once_cost_this_event_alone(value):
    reading = reading_of(a_page(dict.fromkeys(CAFE, value), CAFE, value))
    assert "7438ac58-fb2b-4ddc-bbda-d2d3d61681c5" in {post.id for post in reading.posts}


def test_more_dates_than_anyone_needs_are_cut():
    parts = [{"startDate": f"2026-06-05T{n % 24:02}:{n // 24:02}:00Z"} for n in range(1_200)]
    post = the_post(CAFE | {"calendarType": "multiple", "subEvent": parts})
    assert len(post.occurrences) == 50
