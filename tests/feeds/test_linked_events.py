"""Linked Events: towns' events in all their languages, with what they take back."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from feeds.merging import compare, known_of
from feeds.post import Place, Post, from_line, to_line
from feeds.sources import linked_events
from feeds.sources.reading import NotAFeed, Reading

from .builders import NOW, SAMPLES, local, set_to

API = "https://api.hel.fi/linkedevents/v1"
FILES = ("helsinki_event_page_2020", "helsinki_event_expanded", "helfi_expanded_page_2024")
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[A-Za-z]{2,}")
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, "", "x", "\ud800", [], [1], [None], {}, {"a": 1}, [{"a": 1}],
)  # fmt: skip
FIELDS = (
    "id location keywords super_event event_status external_links offers data_source publisher"
    " sub_events images in_language audience last_modified_time date_published start_time end_time"
    " super_event_type deleted replaced_by short_description location_extra_info name info_url"
    " provider description type_id publication_status enrolment_end_time virtualevent_url"
    " is_virtualevent @id @type"
).split()


def an_event(**parts: Any) -> dict[str, Any]:
    """One event as the register tells it."""
    return {
        "id": "helsinki:1",
        "name": {"fi": "Kielikahvila", "en": "Language café"},
        "event_status": "EventScheduled",
        "start_time": "2026-05-05T14:00:00Z",
        "end_time": "2026-05-05T16:00:00Z",
    } | parts


def reading(*events: Any, **settings: str) -> Reading:
    body = json.dumps({"meta": {"count": len(events), "next": None}, "data": events}).encode()
    return linked_events.read(body, set_to(**settings), NOW)


def the_post(*events: Any, **settings: str) -> Post:
    (post,) = reading(*events, **settings).posts
    return post


def sample(name: str, year: int = 2020) -> list[Post]:
    """The posts of a sample, read at the beginning of its year; none where there are none."""
    path = SAMPLES / "linkedevents" / f"{name}.json"
    if not SAMPLES.is_dir():
        return []
    return list(linked_events.read(path.read_bytes(), set_to(), NOW.replace(year=year)).posts)


# ------------------------------------------------------------------------------------- samples


def test_a_real_page_begins_its_event_at_a_quarter_to_five_in_helsinki():
    posts = sample("helsinki_event_page_2020")
    assert [local(post.start) for post in posts if post.start] == (
        ["2020-06-01T16:45+03:00"] * SAMPLES.is_dir()
    )


def test_a_real_event_on_the_net_is_online_and_tells_its_language():
    posts = sample("helsinki_event_page_2020")[:1]
    told = [(post.online, post.place, post.languages, list(post.title)) for post in posts]
    assert told == [(True, None, ("fi",), ["fi"])] * SAMPLES.is_dir()


def test_a_real_postponed_event_has_no_date():
    posts = sample("helsinki_event_page_2020")[1:]
    told = [(post.status, post.start, post.end, [*post.body]) for post in posts]
    assert told == [("postponed", None, None, ["fi", "sv", "en"])] * SAMPLES.is_dir()


def test_a_real_place_given_whole_is_kept_without_its_address_of_mail_and_phone():
    posts = sample("helsinki_event_expanded")
    assert [post.place for post in posts] == [
        Place(
            name="Jätkäsaaren kirjasto", street="Tyynenmerenkatu 1", postcode="00220",
            city="Helsinki", lat=60.159977, lon=24.920868,
        )
    ] * SAMPLES.is_dir()  # fmt: skip


def test_real_short_records_are_read_whole():
    posts = sample("helfi_expanded_page_2024", 2024)
    assert [(post.id, local(post.start)) for post in posts] == [
        ("prefix:1", "2024-06-01T14:00+03:00"),
        ("prefix:2", "2024-06-02T14:00+03:00"),
        ("prefix:3", "2024-06-09T14:00+03:00"),
    ] * SAMPLES.is_dir()


@pytest.mark.parametrize("name", FILES)
def test_nobodys_address_or_number_comes_out_of_the_samples(name):
    for post in sample(name):
        line = to_line(post)
        assert not MAIL.search(line)
        assert "310 85815" not in line


@pytest.mark.parametrize("name", FILES)
def test_a_second_reading_of_a_sample_changes_nothing(name):
    known = {post.id: known_of(post) for post in sample(name)}
    again = compare(known, sample(name), "changes", NOW.replace(year=2020))
    assert (again.new, again.changed, again.gone) == ((), (), ())


# --------------------------------------------------------------------------------- dates, status


def test_the_last_day_of_a_bare_date_belongs_to_it():
    post = the_post(an_event(start_time="2026-05-05", end_time="2026-05-06"))
    assert (local(post.start), local(post.end), post.all_day) == (
        "2026-05-05T00:00+03:00", "2026-05-06T23:59+03:00", True,
    )  # fmt: skip


def test_a_bare_date_without_an_end_lasts_that_day():
    post = the_post(an_event(start_time="2026-05-05", end_time=None))
    assert local(post.end) == "2026-05-05T23:59+03:00"


def test_an_end_that_crossed_midnight_is_the_next_day():
    post = the_post(an_event(start_time="2026-05-05T17:00:00Z", end_time="2026-05-04T23:00:00Z"))
    assert local(post.end) == "2026-05-06T02:00+03:00"


def test_an_end_days_before_the_start_leaves_the_dates_unknown():
    found = reading(an_event(start_time="2026-05-05T17:00:00Z", end_time="2026-05-01T23:00:00Z"))
    assert found.posts[0].start is None
    assert "Dates not understood: 1" in found.warnings[0]


def test_another_town_may_have_another_zone():
    assert local(the_post(an_event(), tz="Europe/Stockholm").start) == "2026-05-05T16:00+02:00"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("EventScheduled", "active"),
        ("EventCancelled", "cancelled"),
        ("EventPostponed", "postponed"),
        ("EventRescheduled", "rescheduled"),
        ("EventUnheardOf", "active"),
        (None, "active"),
        ([], "active"),
    ],
)
def test_the_status_is_the_sources(said, status):
    assert the_post(an_event(event_status=said)).status == status


def test_what_is_over_is_expired():
    event = an_event(start_time="2026-04-05T14:00:00Z", end_time="2026-04-05T16:00:00Z")
    assert the_post(event).status == "expired"


def test_the_end_of_enrolment_is_the_deadline():
    post = the_post(an_event(enrolment_end_time="2026-05-03T20:59:00Z"))
    assert local(post.deadline) == "2026-05-03T23:59+03:00"


def test_a_deadline_years_ahead_is_unknown():
    found = reading(an_event(enrolment_end_time="2028-05-03T20:59:00Z"))
    assert found.posts[0].deadline is None
    assert "Deadlines not understood" in found.warnings[0]


# ------------------------------------------------------------------------------------ tombstones


@pytest.mark.parametrize(
    "tombstone",
    [
        {"id": "helsinki:1", "name": "POISTETTU", "deleted": True, "last_modified_time": "x"},
        {"id": "helsinki:1", "name": {"fi": "POISTETTU", "en": "DELETED"}, "deleted": True},
        {"id": "helsinki:1", "name": {"fi": "POISTETTU"}},
        an_event(deleted=True),
    ],
)
def test_a_deleted_event_is_removed(tombstone):
    post = the_post(tombstone)
    assert (post.id, post.status, dict(post.title)) == ("helsinki:1", "removed", {})


def test_a_deleted_event_takes_the_known_post_away_once():
    before = {"helsinki:1": known_of(the_post(an_event()))}
    gone = reading({"id": "helsinki:1", "deleted": True}).posts
    assert compare(before, gone, "changes", NOW).gone == ("helsinki:1",)


@pytest.mark.parametrize(
    "by", ["helsinki:2", {"@id": f"{API}/event/helsinki:2/"}, f"{API}/event/helsinki%3A2/?x=1"]
)
def test_what_replaces_a_deleted_event_is_kept_as_a_fact(by):
    post = the_post({"id": "helsinki:1", "deleted": True, "replaced_by": by})
    assert post.source_says == {"replaced_by": "helsinki:2"}


def test_an_event_about_removal_is_no_tombstone():
    assert the_post(an_event(name={"fi": "POISTETTU – näyttely"})).status == "active"


def test_a_draft_is_left_out():
    assert reading(an_event(publication_status="draft")).skipped == {"private": 1}


# --------------------------------------------------------------------------------- what it is


@pytest.mark.parametrize(
    ("parts", "kind", "subtype"),
    [
        ({"type_id": "General"}, "E", None),
        ({"type_id": "Course"}, "S", "course"),
        ({"type_id": "Volunteering"}, "V", "volunteering"),
        ({"type_id": "Hobbies"}, "E", None),
        ({"data_source": "tet"}, "V", "internship"),
        ({}, "E", None),
    ],
)
def test_the_type_of_an_event_is_its_kind(parts, kind, subtype):
    post = the_post(an_event(**parts))
    assert (post.kind, post.subtype) == (kind, subtype)


def test_the_admins_kind_counts_more():
    post = the_post(an_event(type_id="Course"), kind="P")
    assert (post.kind, post.subtype) == ("P", None)


def test_texts_stand_under_their_languages():
    event = an_event(
        description={"fi": "<p>Tule juttelemaan!</p>"}, short_description={"en": "Come and talk."}
    )
    post = the_post(event)
    assert post.body == {"fi": "Tule juttelemaan!", "en": "Come and talk."}


def test_where_to_go_in_the_house_is_told_in_the_text():
    event = an_event(
        description={"fi": "<p>Tule!</p>"}, location_extra_info={"fi": "2. krs <b>sali</b>"}
    )
    assert the_post(event).body == {"fi": "Tule!\n\n2. krs sali"}


def test_a_name_that_is_null_leaves_the_event_out():
    assert reading(an_event(name=None), an_event(id="2")).skipped == {"no-title": 1}


def test_keywords_and_audience_are_named_and_can_be_chosen_by_name_or_id():
    event = an_event(
        keywords=[{"id": "yso:p1", "name": {"fi": "kielet", "en": "languages"}}],
        audience=[{"id": "yso:p2", "name": {"fi": "aikuiset"}}],
    )
    assert the_post(event).keywords == ("kielet", "aikuiset")
    assert len(reading(event, only_categories="Languages").posts) == 1
    assert len(reading(event, only_categories="yso:p2").posts) == 1
    assert reading(event, only_categories="sport").skipped == {"other-category": 1}


def test_languages_spoken_there_come_from_references_and_whole_records():
    event = an_event(in_language=[{"@id": f"{API}/language/fi/"}, {"id": "en"}, {"id": "zh_hans"}])
    assert the_post(event).languages == ("fi", "en", "zh")


def test_a_picture_keeps_its_licence_as_a_fact():
    event = an_event(
        images=[{"url": "/media/a.jpg", "license": "event_only", "photographer_name": "A. Person"}]
    )
    post = the_post(event, base_url=f"{API}/event/")
    assert post.image == "https://api.hel.fi/media/a.jpg"
    assert post.source_says == {"image_license": "event_only"}
    assert "A. Person" not in to_line(post)


@pytest.mark.parametrize(
    ("parts", "url"),
    [
        ({"info_url": {"fi": "https://a.example/fi", "en": "https://a.example/en"}}, "https://a.example/fi"),
        ({"info_url": {"fi": "www.helmet.fi/sello"}}, "https://www.helmet.fi/sello"),
        ({"info_url": {"fi": "javascript:alert(1)"}}, None),
        ({"external_links": [{"name": "x", "link": "https://a.example/x"}]}, "https://a.example/x"),
        ({}, None),
    ],
)  # fmt: skip
def test_the_link_is_the_events_own(parts, url):
    assert the_post(an_event(**parts)).url == url


def test_without_a_link_the_admins_site_shows_the_event():
    post = the_post(an_event(), item_page="https://tapahtumat.example/fi/events/{id}")
    assert post.url == "https://tapahtumat.example/fi/events/helsinki:1"


# ------------------------------------------------------------------------------ places and online


def test_a_place_that_is_only_referred_to_is_told_and_not_invented():
    found = reading(an_event(location={"@id": f"{API}/place/tprek:55959/"}), city="Helsinki")
    assert found.posts[0].place == Place(city="Helsinki")
    assert "include=location,keywords" in found.warnings[0]


def test_the_town_is_found_in_the_divisions_too():
    location = {
        "name": {"fi": "Sello"},
        "divisions": [
            {"type": "district", "name": {"fi": "Leppävaara"}},
            {"type": "muni", "name": {"fi": "Espoo", "sv": "Esbo"}},
        ],
    }
    assert the_post(an_event(location=location)).place == Place(name="Sello", city="Espoo")


@pytest.mark.parametrize(
    "parts",
    [
        {"location": {"@id": f"{API}/place/helsinki:internet/"}},
        {"location": {"id": "turku:internet", "name": {"fi": "Internet"}}},
        {"is_virtualevent": True},
        {"virtualevent_url": "https://meet.example/x"},
    ],
)
def test_what_takes_place_on_the_net_is_online_without_a_place(parts):
    post = the_post(an_event(**parts))
    assert (post.online, post.place) == (True, None)


def test_a_place_stays_beside_the_link_to_take_part():
    post = the_post(
        an_event(location={"name": {"fi": "Sello"}}, virtualevent_url="https://meet.example/x")
    )
    assert (post.online, post.place, post.online_url) == (
        True, Place(name="Sello"), "https://meet.example/x",
    )  # fmt: skip


def test_an_unsafe_meeting_link_makes_nothing_online():
    assert not the_post(an_event(virtualevent_url="http://127.0.0.1/")).online


# -------------------------------------------------------------------------------------- series


def a_date(number: int, day: int, **parts: Any) -> dict[str, Any]:
    """One date of the weekly café."""
    told = {
        "id": f"helsinki:{number}", "super_event": {"@id": f"{API}/event/helsinki:all/"},
        "start_time": f"2026-05-{day:02}T14:00:00Z", "end_time": f"2026-05-{day:02}T16:00:00Z",
    }  # fmt: skip
    return an_event(**told) | parts


def the_series(*dates: Any, **parts: Any) -> dict[str, Any]:
    told = {
        "id": "helsinki:all", "super_event_type": "recurring", "sub_events": list(dates),
        "start_time": "2026-04-07T14:00:00Z", "end_time": "2026-12-31T16:00:00Z",
    }  # fmt: skip
    return an_event(**told) | parts


def references(*numbers: int) -> list[dict[str, str]]:
    return [{"@id": f"{API}/event/helsinki:{number}/"} for number in numbers]


DATES = (a_date(1, 5), a_date(2, 12), a_date(3, 19))


def test_a_series_with_its_dates_inside_is_one_post_with_the_next_date():
    post = the_post(the_series(*DATES))
    assert post.id == "helsinki:all"
    assert local(post.start) == "2026-05-05T17:00+03:00"
    assert [one.key for one in post.occurrences] == ["helsinki:1", "helsinki:2", "helsinki:3"]


def test_dates_beside_their_series_become_its_occurrences():
    found = reading(*DATES, the_series(*references(1, 2, 3)))
    assert [post.id for post in found.posts] == ["helsinki:all"]
    assert len(found.posts[0].occurrences) == 3
    assert found.skipped == {"in-series": 3}


def test_a_series_that_only_its_dates_bring_along_is_one_post():
    whole = the_series(*references(1, 2, 3))
    found = reading(*(one | {"super_event": whole} for one in DATES))
    assert [(post.id, len(post.occurrences)) for post in found.posts] == [("helsinki:all", 3)]


@pytest.mark.parametrize("how", ["changes", "window", "full"])
def test_a_series_of_which_a_date_is_missing_calls_off_and_moves_nothing(how):
    before = the_post(the_series(*DATES), completeness=how)
    part = reading(DATES[2], the_series(*references(1, 2, 3)), completeness=how).posts
    away = compare({before.id: known_of(before)}, part, "changes", NOW)
    back = compare({before.id: known_of(part[0])}, [before], "changes", NOW)
    assert (away.moved_or_cancelled, back.moved_or_cancelled) == ((), ())


def test_a_list_of_changes_never_takes_the_dates_beside_a_series_for_all_of_them():
    found = reading(*DATES, the_series(*references(1, 2, 3)), completeness="changes")
    assert [post.occurrences for post in found.posts] == [()]


def test_a_series_that_has_begun_and_tells_no_dates_shows_none():
    post = the_post(the_series(*references(1, 2, 3)))
    assert (post.start, post.status) == (None, "active")


def test_a_series_that_is_yet_to_begin_shows_its_first_day():
    post = the_post(the_series(*references(1, 2), start_time="2026-05-05T14:00:00Z"))
    assert local(post.start) == "2026-05-05T17:00+03:00"


def test_a_series_whose_last_day_is_over_is_expired():
    post = the_post(the_series(*references(1, 2), end_time="2026-04-20T14:00:00Z"))
    assert post.status == "expired"


def test_a_date_called_off_is_told_once():
    before = the_post(the_series(*DATES))
    after = the_post(the_series(DATES[0], DATES[1] | {"event_status": "EventCancelled"}, DATES[2]))
    moves = compare({before.id: known_of(before)}, [after], "changes", NOW).moved_or_cancelled
    assert [(move.what, move.key) for move in moves] == [("cancelled", "helsinki:2")]


def test_a_date_that_moves_keeps_its_key():
    before = the_post(the_series(*DATES))
    after = the_post(the_series(DATES[0], a_date(2, 13), DATES[2]))
    moves = compare({before.id: known_of(before)}, [after], "changes", NOW).moved_or_cancelled
    assert [(move.what, move.key) for move in moves] == [("time", "helsinki:2")]


def test_a_deleted_date_is_a_cancelled_one():
    first = {"id": "helsinki:1", "deleted": True, "start_time": "2026-05-05T14:00:00Z"}
    post = the_post(the_series(first, *DATES[1:]))
    assert [one.status for one in post.occurrences] == ["cancelled", "active", "active"]
    assert local(post.start) == "2026-05-12T17:00+03:00"


def test_only_the_dates_to_come_are_kept_and_no_more_than_fifty():
    many = [
        a_date(n, 1) | {"start_time": f"2026-{4 + n // 28:02}-{1 + n % 28:02}T14:00:00Z",
                        "end_time": None}
        for n in range(120)
    ]  # fmt: skip
    post = the_post(the_series(*many))
    assert len(post.occurrences) == 50
    assert local(post.occurrences[0].start) == "2026-05-01T17:00+03:00"


def test_an_umbrella_and_its_events_are_posts_of_their_own():
    umbrella = the_series(*references(1, 2), super_event_type="umbrella")
    assert len(reading(umbrella, *DATES[:2]).posts) == 3


def test_dates_whose_series_is_not_here_are_posts_of_their_own():
    assert [post.id for post in reading(*DATES).posts] == [
        "helsinki:1",
        "helsinki:2",
        "helsinki:3",
    ]


def test_a_series_that_is_its_own_part_is_still_one_post():
    assert len(reading(the_series(super_event={"id": "helsinki:all"})).posts) == 1


# ------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize("field", FIELDS)
def test_whatever_stands_in_a_field_the_others_are_read(field):
    events = [an_event(id=f"a:{n}") | {field: odd} for n, odd in enumerate(ODD)]
    found = reading(*events, an_event(id="good"))
    assert "unreadable" not in found.skipped
    assert len(found.posts) + sum(found.skipped.values()) == len(events) + 1
    assert found.posts[-1].id == "good"
    assert all(from_line(to_line(post)) == post for post in found.posts)


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_an_event_of_nothing_but_wrong_types_costs_only_itself(odd):
    found = reading(dict.fromkeys(FIELDS, odd), an_event(id="good"))
    assert found.posts[-1].id == "good"


def test_what_is_no_event_is_counted():
    assert reading(1, None, "x", [], an_event()).skipped == {"unreadable": 4}


def test_the_same_event_twice_counts_as_the_later_one():
    found = reading(an_event(), an_event(event_status="EventCancelled"))
    assert [post.status for post in found.posts] == ["cancelled"]
    assert found.skipped == {"twice": 1}


def test_of_very_many_events_some_are_kept_and_the_rest_counted():
    found = reading(*(an_event(id=f"a:{n}") for n in range(520)))
    assert (len(found.posts), found.skipped) == (500, {"too-many": 20})
    assert not found.whole


def test_a_broken_page_is_a_sentence():
    with pytest.raises(NotAFeed, match="broken"):
        linked_events.read(b'{"meta": {}, "data": [', set_to(), NOW)


def test_contacts_in_texts_are_left_out():
    event = an_event(
        description={"en": "Write to anna@town.example or call 040 123 4567."},
        provider_contact_info={"en": "boss@town.example"},
        custom_data={"mail": "x@town.example"},
        created_by="Anna Person",
    )
    line = to_line(the_post(event))
    assert not MAIL.search(line)
    assert "123 4567" not in line
    assert "Anna Person" not in line
