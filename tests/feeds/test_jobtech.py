"""JobTech: Sweden's job ads, from a search page, a stream, or lines of changes."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from feeds.merging import compare, known_of
from feeds.post import Organiser, Place, Post, from_line, to_line
from feeds.sources import jobtech
from feeds.sources.reading import NotAFeed, Reading

from .builders import SAMPLES, local, set_to

NOW = datetime(2025, 9, 12, 8, tzinfo=UTC)
FILES = ("jobtech/jobsearch_page_2025.json", "jobtech/jobstream_v2_shape.jsonl")
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[A-Za-z]{2,}")
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 1e300, "", "x", "\ud800", [], [1], [None], {}, {"a": 1}, [{"a": 1}],
)  # fmt: skip
FIELDS = (
    "id original_id webpage_url logo_url headline application_deadline description employer"
    " application_details occupation occupation_group occupation_field workplace_address must_have"
    " publication_date last_publication_date removed removed_date timestamp keywords"
    " application_contacts"
).split()


def an_ad(**parts: Any) -> dict[str, Any]:
    """One ad as the register tells it."""
    return {
        "id": "30016599",
        "headline": "Lärare till Hissmoskolan",
        "webpage_url": "https://arbetsformedlingen.se/platsbanken/annonser/30016599",
        "application_deadline": "2025-10-03T23:59:59",
        "timestamp": 1757582756684,
    } | parts


def reading(*ads: Any, **settings: str) -> Reading:
    body = json.dumps({"total": {"value": len(ads)}, "hits": ads}).encode()
    return jobtech.read(body, set_to(**settings), NOW)


def the_post(*ads: Any, **settings: str) -> Post:
    (post,) = reading(*ads, **settings).posts
    return post


def streamed(*ads: Any) -> Reading:
    lines = b"".join(json.dumps(ad).encode() + b"\n" for ad in ads)
    return jobtech.read(lines, set_to(completeness="changes"), NOW)


def sample(name: str) -> list[Post]:
    """The posts of a sample; none, where the samples are not at hand."""
    path = SAMPLES / name
    return list(jobtech.read(path.read_bytes(), set_to(), NOW).posts) if path.is_file() else []


# ------------------------------------------------------------------------------------- samples


def test_a_real_page_gives_every_ad_with_a_deadline_at_the_end_of_a_swedish_day():
    posts = sample(FILES[0])
    assert [local(post.deadline) for post in posts] == [
        "2026-03-09T23:59+01:00", "2025-10-12T23:59+02:00", "2025-10-09T23:59+02:00",
        "2025-09-24T23:59+02:00", "2025-09-25T23:59+02:00", "2025-10-03T23:59+02:00",
    ] * SAMPLES.is_dir()  # fmt: skip
    assert {post.deadline.second for post in posts if post.deadline} <= {59}


def test_a_real_ad_tells_who_where_and_what():
    told = [
        (post.kind, post.organiser, post.place, post.keywords, post.source_says, post.url)
        for post in sample(FILES[0])[2:3]
    ]
    assert (
        told
        == [
            (
                "V",
                Organiser(name="REGION SKÅNE"),
                Place(city="Hässleholm", country="Sverige", lat=56.158913, lon=13.766766),
                (
                    "Sjuksköterska, grundutbildad",
                    "Grundutbildade sjuksköterskor",
                    "Hälso- och sjukvård",
                ),
                {"ssyk": "2221"},
                "https://arbetsformedlingen.se/platsbanken/annonser/30016593",
            )
        ]
        * SAMPLES.is_dir()
    )


def test_the_language_of_each_real_ad_is_found():
    languages = [next(iter(post.title)) for post in sample(FILES[0])]
    assert languages == ["en", "sv", "sv", "sv", "sv", "sv"] * SAMPLES.is_dir()


def test_real_lines_of_changes_give_ads_and_removals():
    told = [(post.id, post.status) for post in sample(FILES[1])]
    assert told == [
        ("30016599", "active"), ("30016596", "removed"), ("31380149", "removed"),
    ] * SAMPLES.is_dir()  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_nobodys_address_or_number_comes_out_of_the_samples(name):
    for post in sample(name):
        assert not MAIL.search(to_line(post))


def test_no_phone_of_the_people_to_ask_comes_out_of_the_samples():
    path = SAMPLES / FILES[0]
    ads = json.loads(path.read_bytes())["hits"] if path.is_file() else []
    phones = {
        contact.get("telephone") for ad in ads for contact in ad.get("application_contacts") or ()
    } - {None, ""}
    said = "\n".join(map(to_line, sample(FILES[0])))
    assert not [phone for phone in phones if phone in said]


@pytest.mark.parametrize("name", FILES)
def test_a_second_reading_of_a_sample_changes_nothing(name):
    known = {post.id: known_of(post) for post in sample(name)}
    again = compare(known, sample(name), "changes", NOW)
    assert (again.new, again.changed, again.gone) == ((), (), ())


def test_the_sample_of_impossible_values_gives_an_ad_without_them():
    posts = sample("synthetic/jobs_never_closed.json")
    told = [(post.deadline, post.published_at, post.url) for post in posts]
    assert told == [(None, None, None)] * SAMPLES.is_dir()


# --------------------------------------------------------------------------------- three shapes


def test_a_list_of_ads_is_read_as_a_page_is():
    found = jobtech.read(json.dumps([an_ad(), an_ad(id="2")]).encode(), set_to(), NOW)
    assert [post.id for post in found.posts] == ["30016599", "2"]


def test_one_ad_is_read_alone():
    assert len(jobtech.read(json.dumps(an_ad()).encode(), set_to(), NOW).posts) == 1


def test_an_ad_of_the_archive_has_its_older_id():
    assert the_post(an_ad(id=None, original_id="24645625")).id == "24645625"


def test_a_cut_off_line_costs_only_itself():
    body = json.dumps(an_ad()).encode() + b'\n{"id": "2", "headl'
    found = jobtech.read(body, set_to(), NOW)
    assert (len(found.posts), found.skipped, found.whole) == (1, {"unreadable": 1}, False)


def test_an_empty_page_is_a_feed_without_posts():
    assert reading().posts == ()


# ------------------------------------------------------------------------------------- removals


def a_removal(name: str = "30016599", **parts: Any) -> dict[str, Any]:
    told = {"id": name, "removed": True, "removed_date": "2025-09-21T10:11:45"}
    return told | {"timestamp": 1758442305000} | parts


def test_a_removal_takes_the_known_ad_away():
    before = {"30016599": known_of(the_post(an_ad()))}
    changes = compare(before, streamed(a_removal()).posts, "changes", NOW)
    assert changes.gone == ("30016599",)


def test_a_removal_of_an_ad_nobody_knows_is_nothing():
    changes = compare({}, streamed(a_removal()).posts, "changes", NOW)
    assert (changes.new, changes.gone) == ((), ())


def test_a_whole_ad_can_be_removed_too():
    assert the_post(an_ad(removed=True)).status == "removed"


@pytest.mark.parametrize(
    "lines",
    [
        (an_ad(), a_removal()),
        (a_removal(), an_ad()),  # the stamps tell which is newer
        (an_ad(), a_removal(timestamp=None)),  # without one, the order does
    ],
)
def test_the_newest_word_about_an_ad_counts(lines):
    found = streamed(*lines)
    assert [post.status for post in found.posts] == ["removed"]
    assert found.skipped == {"twice": 1}


def test_an_ad_that_comes_back_is_back():
    assert [post.status for post in streamed(a_removal(timestamp=1), an_ad()).posts] == ["active"]


def test_removals_do_not_use_up_the_room_for_ads():
    removals = [a_removal(str(n)) for n in range(1, 700)]
    ads = [an_ad(id=f"a{n}") for n in range(510)]
    found = streamed(*removals, *ads)
    assert len(found.posts) == 699 + 500
    assert found.skipped == {"too-many": 10}


# ------------------------------------------------------------------------------------- one ad


def test_a_deadline_is_a_clock_time_in_sweden_in_winter_too():
    assert local(the_post(an_ad(application_deadline="2025-12-03T12:00:00")).deadline) == (
        "2025-12-03T12:00+01:00"
    )


def test_a_deadline_of_a_day_ends_with_it():
    assert local(the_post(an_ad(application_deadline="2025-10-03")).deadline) == (
        "2025-10-03T23:59+02:00"
    )


def test_without_a_deadline_the_last_day_of_the_ad_is_it():
    ad = an_ad(application_deadline=None, last_publication_date="2025-10-04T23:59:59")
    assert local(the_post(ad).deadline) == "2025-10-04T23:59+02:00"


@pytest.mark.parametrize("said", ["9999-12-31T23:59:59", "2027-01-01T00:00:00", "soon", "31/12"])
def test_an_unlikely_deadline_is_unknown(said):
    found = reading(an_ad(application_deadline=said))
    assert found.posts[0].deadline is None
    assert "Deadlines not understood" in found.warnings[0]


def test_an_ad_past_its_deadline_is_expired():
    assert the_post(an_ad(application_deadline="2025-09-11T23:59:59")).status == "expired"


def test_languages_one_must_have_are_told_and_those_that_would_be_nice_are_not():
    ad = an_ad(
        must_have={
            "languages": [{"label": "Svenska"}, {"label": "Engelska "}, {"label": "Klingon"}]
        },
        nice_to_have={"languages": [{"label": "Finska"}]},
    )
    assert the_post(ad).languages == ("sv", "en")


def test_without_languages_the_admins_word_counts():
    assert the_post(an_ad(), spoken_languages="sv").languages == ("sv",)


def test_where_to_apply_is_the_link_when_the_ad_has_no_page():
    ad = an_ad(webpage_url=None, application_details={"url": "https://apply.example/1"})
    assert the_post(ad).url == "https://apply.example/1"


def test_an_ad_without_any_safe_link_has_none():
    found = reading(
        an_ad(webpage_url="http://10.0.0.1/", application_details={"url": "file:///x"})
    )
    assert found.posts[0].url is None
    assert "Links left out" in found.warnings[0]


def test_an_occupation_given_as_a_list_and_words_of_the_archive_are_keywords():
    ad = an_ad(
        occupation=[{"label": "Kock"}],
        keywords={"extracted": {"occupation": ["kock", "kallskänka"]}},
    )
    assert the_post(ad).keywords == ("Kock", "kock", "kallskänka")


def test_ads_can_be_chosen_by_their_group():
    ad = an_ad(occupation_group={"label": "Grundskollärare", "legacy_ams_taxonomy_id": "2341"})
    assert len(reading(ad, only_categories="2341").posts) == 1
    assert len(reading(ad, only_categories="grundskollärare").posts) == 1
    assert reading(ad, only_categories="9999").skipped == {"other-category": 1}


def test_an_ad_in_several_towns_keeps_them_all():
    post = the_post(an_ad(workplace_address=[{"municipality": "Lund"}, {"municipality": "Malmö"}]))
    assert (post.place, post.more_places) == (Place(city="Lund"), (Place(city="Malmö"),))


def test_an_address_without_a_town_tells_its_region():
    post = the_post(an_ad(workplace_address={"municipality": None, "region": "Skåne län"}))
    assert post.place == Place(name="Skåne län")


def test_plain_text_is_read_before_the_formatted_one():
    described = {"text": "Hej", "text_formatted": "<p>Hej <b>på dig</b></p>"}
    assert list(the_post(an_ad(description=described)).body.values()) == ["Hej"]


def test_the_people_to_ask_are_never_read():
    ad = an_ad(
        description={"text": "Fråga anna@skola.example eller 070-123 45 67."},
        employer={
            "name": "Skolan", "email": "chef@skola.example", "phone_number": "070-765 43 21",
            "contact_email": "x@skola.example",
        },
        application_details={"email": "jobb@skola.example", "information": "Ring Bo Persson"},
        application_contacts=[{"name": "Anna Persson", "telephone": "070-123 45 67"}],
    )  # fmt: skip
    line = to_line(the_post(ad))
    assert not MAIL.search(line)
    assert not re.search(r"070|Persson", line)


# ------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize("field", FIELDS)
def test_whatever_stands_in_a_field_the_others_are_read(field):
    ads = [an_ad(id=f"a{n}") | {field: odd} for n, odd in enumerate(ODD)]
    found = reading(*ads, an_ad(id="good"))
    assert "unreadable" not in found.skipped
    assert len(found.posts) + sum(found.skipped.values()) == len(ads) + 1
    assert found.posts[-1].id == "good"
    assert all(from_line(to_line(post)) == post for post in found.posts)


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_an_ad_of_nothing_but_wrong_types_costs_only_itself(odd):
    found = reading(dict.fromkeys(FIELDS, odd), an_ad(id="good"))
    assert found.posts[-1].id == "good"


@pytest.mark.parametrize(
    ("field", "way"),
    [
        (field, way)
        for field, ways in {
            "description": ("text", "text_formatted"),
            "employer": ("name", "url", "workplace"),
            "workplace_address": ("municipality", "coordinates", "postcode", "country"),
            "must_have": ("languages",),
            "occupation_group": ("label", "legacy_ams_taxonomy_id"),
            "application_details": ("url",),
        }.items()
        for way in ways
    ],
)
def test_whatever_stands_deeper_the_ad_is_read(field, way):
    ads = [an_ad(id=f"a{n}") | {field: {way: odd}} for n, odd in enumerate(ODD)]
    assert len(reading(*ads).posts) == len(ODD)


def test_what_is_no_ad_is_counted():
    found = reading(1, None, "x", [], {"relevance": 1}, an_ad())
    assert found.skipped == {"unreadable": 4, "no-title": 1}


def test_a_broken_page_is_a_sentence():
    with pytest.raises(NotAFeed, match="broken"):
        jobtech.read(b'{"hits": [{"id": ', set_to(), NOW)
