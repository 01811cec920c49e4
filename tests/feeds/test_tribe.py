"""The Events Calendar of WordPress, read from its REST address."""

from __future__ import annotations

from typing import Any

import pytest

from feeds.post import Organiser, Place

from .builders import local
from .json_sources import (
    WRONG,
    contacts_in,
    reading_of,
    samples,
    the_post,
    with_each_field,
)

CAFE: dict[str, Any] = {
    "id": 12,
    "global_id": "library.example.org?id=12",
    "status": "publish",
    "url": "https://library.example.org/event/cafe/",
    "title": "Tea &#8211; talk &#038; more",
    "description": "<p>Come along</p>",
    "excerpt": "",
    "start_date": "2026-06-05 18:00:00",
    "end_date": "2026-06-05 20:00:00",
    "utc_start_date": "2026-06-05 15:00:00",
    "utc_end_date": "2026-06-05 17:00:00",
    "timezone": "Europe/Helsinki",
    "all_day": False,
    "modified_utc": "2026-04-01 10:00:00",
    "date_utc": "2026-03-01 10:00:00",
    "image": {"url": "https://library.example.org/tea.jpg"},
    "categories": [{"name": "Languages"}],
    "tags": [],
    "venue": {"venue": "Library", "address": "Library street 1", "city": "Turku", "zip": "20100",
              "country": "Finland", "phone": "+358 40 1234567", "geo_lat": 60.4, "geo_lng": 22.2},
    "organizer": [{"organizer": "Library", "email": "anna@library.example.org",
                   "phone": "+358 40 1234567", "url": "https://library.example.org/"}],
    "event_status": "scheduled",
    "is_virtual": False,
    "virtual_url": None,
    "hide_from_listings": False,
    "website": "",
}  # fmt: skip


def a_page(*events: Any, **more: Any) -> dict[str, Any]:
    return {"events": list(events), "total": len(events), "total_pages": 1} | more


def test_a_real_page_gives_a_whole_day_event_on_its_own_days():
    for reading in samples("json_other/borromeo_tribe_rest.json", 2022):
        (post,) = reading.posts
        assert (local(post.start), local(post.end), post.all_day) == (
            "2022-08-29T00:00+02:00",
            "2022-09-02T23:59+02:00",
            True,
        )
        assert post.title == {"en": "Invicta Juditha"}
        assert post.place == Place(
            name="Almo Collegio Borromeo", street="P.zza del Collegio Borromeo, 9", city="Pavia"
        )
        assert post.url == "http://www.collegioborromeo.it/it/event/invicta-juditha/"
        assert post.keywords == ("attività 2021_2022", "Conferenze, Convegni e Seminari")
        assert local(post.updated_at) == "2022-07-19T09:48+00:00"
        assert (reading.skipped, reading.warnings, reading.whole) == ({}, (), True)
        assert contacts_in([post]) == []


def test_an_event_is_told_whole():
    post = the_post(a_page(CAFE))
    assert (post.id, post.kind, post.status) == ("library.example.org?id=12", "E", "active")
    assert list(post.title.values()) == ["Tea – talk & more"]
    assert list(post.body.values()) == ["Come along"]
    assert (local(post.start), local(post.end)) == (
        "2026-06-05T18:00+03:00",
        "2026-06-05T20:00+03:00",
    )
    assert (post.tz, post.all_day) == ("Europe/Helsinki", False)
    assert post.place == Place(
        name="Library", street="Library street 1", postcode="20100", city="Turku",
        country="Finland", lat=60.4, lon=22.2,
    )  # fmt: skip
    assert post.organiser == Organiser(name="Library", url="https://library.example.org/")
    assert post.image == "https://library.example.org/tea.jpg"
    assert contacts_in([post]) == []


def test_one_event_alone_is_read_too():
    assert the_post(CAFE).start is not None


@pytest.mark.parametrize("zone", ["UTC+3", "", None, "Mars/Base"])
def test_without_a_zone_that_has_a_name_the_time_in_utc_counts(zone):
    post = the_post(a_page(CAFE | {"timezone": zone}))
    assert local(post.start) == "2026-06-05T15:00+00:00"


def test_an_event_after_midnight_ends_the_next_day():
    post = the_post(a_page(CAFE | {"end_date": "2026-06-05 02:00:00"}))
    assert local(post.end) == "2026-06-06T02:00+03:00"


@pytest.mark.parametrize(
    ("said", "status"), [("canceled", "cancelled"), ("postponed", "postponed"), (7, "active")]
)
def test_status_is_taken(said, status):
    assert the_post(a_page(CAFE | {"event_status": said})).status == status


def test_drafts_and_hidden_events_are_private():
    reading = reading_of(
        a_page(CAFE | {"status": "draft"}, CAFE | {"id": 2, "hide_from_listings": True})
    )
    assert (reading.posts, reading.skipped) == ((), {"private": 2})


def test_online_events_are_marked():
    post = the_post(
        a_page(CAFE | {"is_virtual": True, "virtual_url": "https://meet.example.org/"})
    )
    assert (post.online, post.online_url) == (True, "https://meet.example.org/")


def test_the_next_page_is_named():
    following = "https://library.example.org/wp-json/tribe/events/v1/events?page=2"
    reading = reading_of(a_page(CAFE, total_pages=2, next_rest_url=following))
    assert (reading.next_page, reading.whole) == (following, True)
    assert reading_of(a_page(CAFE)).next_page is None


def test_a_page_without_events_is_a_feed():
    assert reading_of(a_page()).posts == ()


def test_what_is_no_event_is_skipped_and_the_rest_is_kept():
    reading = reading_of(a_page(None, 7, "x", [], {}, CAFE, {"id": 1}))
    assert len(reading.posts) == 1
    assert reading.skipped == {"unreadable": 5, "no-title": 1}


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_a_wrong_field_costs_at_most_its_event(value):
    other = CAFE | {"id": 13, "global_id": "other", "title": "Other"}
    reading = reading_of(a_page(*with_each_field(CAFE, value), other))
    assert "other" in {post.id for post in reading.posts}
    assert "unreadable" not in reading.skipped
    assert contacts_in(reading.posts) == []


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_all_fields_wrong_at_once_cost_this_event_alone(value):
    reading = reading_of(a_page(dict.fromkeys(CAFE, value), CAFE))
    assert CAFE["url"] in {post.url for post in reading.posts}
