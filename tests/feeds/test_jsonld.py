"""What an organisation marks up for search engines on one page becomes posts."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from feeds.post import Occurrence, Organiser, Place, Post, to_line
from feeds.shape import look
from feeds.sources import jsonld
from feeds.sources.page_scripts import read_page
from feeds.sources.reading import NotAFeed, Reading

from .builders import NOW, SAMPLES, local, set_to

CAFE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "Event",
    "name": "Language café",
    "url": "https://library.example.org/cafe",
    "startDate": "2026-06-05T18:00:00+03:00",
}
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[A-Za-z]{2,}")


def a_page(*things: Any, head: str = "", lang: str = "en") -> bytes:
    """A page with one script for each of these (JSON as it stands when it is a text)."""
    scripts = "".join(
        '<script type="application/ld+json">'
        + (one if isinstance(one, str) else json.dumps(one))
        + "</script>"
        for one in things
    )
    return f'<!DOCTYPE html><html lang="{lang}"><head>{head}{scripts}</head></html>'.encode()


def reading_of(body: bytes, now: datetime = NOW, **pairs: str) -> Reading:
    return jsonld.read(body, set_to(**pairs), now)


def posts_of(*things: Any, now: datetime = NOW, **pairs: str) -> tuple[Post, ...]:
    return reading_of(a_page(*things), now, **pairs).posts


def the_post(thing: Any, **pairs: str) -> Post:
    (post,) = posts_of(thing, **pairs)
    return post


def sample(name: str, year: int) -> tuple[Reading, ...]:
    """What that sample page gives at the beginning of its year; none where it is not at hand."""
    path = SAMPLES / "html" / name
    now = datetime(year, 1, 1, tzinfo=UTC)
    return (reading_of(path.read_bytes(), now),) if path.is_file() else ()


# ------------------------------------------------------------------------------- real pages


def test_a_real_job_page_becomes_a_vacancy_without_a_deadline_ten_years_ahead():
    for reading in sample("jobposting_neura.html", 2025):
        (post,) = reading.posts
        assert (post.kind, post.deadline) == ("V", None)
        assert post.title == {"en": "Manager Ecosystem Integration & Certification (Human)"}
        assert post.place == Place(city="Metzingen", country="DE")
        assert post.organiser == Organiser(
            name="Neura Robotics GmbH", url="https://jobs.neura-robotics.com/"
        )
        assert post.id == "00df0928-b013-448c-b3dd-6c6fb80eadc2"
        assert local(post.published_at) == "2025-11-06T00:00+01:00"
        assert reading.warnings == ("Deadlines not understood or more than a year ahead: 1.",)


def test_the_contact_person_of_a_real_job_page_is_left_out():
    for reading in sample("jobposting_neura.html", 2025):
        line = to_line(reading.posts[0])
        assert "Serafina" not in line
        assert "\\\\n" not in line  # line breaks that were escaped twice


def test_a_real_page_gives_all_its_concerts():
    for reading in sample("events_songkick_elysian.html", 2016):
        assert {(local(post.start), post.place.city) for post in reading.posts if post.place} == {
            ("2017-06-10T19:30-04:00", "Brooklyn"),
            ("2017-04-26T20:00-07:00", "San Francisco"),
            ("2016-10-29T21:00+02:00", "Saint-Nazaire"),
            ("2016-10-27T20:30+02:00", "Cenon"),
        }
        assert (reading.skipped, reading.warnings) == ({}, ())


def test_a_real_date_that_is_none_is_not_guessed():
    for reading in sample("event_landbank_bad_date.html", 2019):
        (post,) = reading.posts
        assert post.title == {"en": "CCLBA Land Transactions Committee"}
        assert (post.start, post.url) == (
            None,
            "http://www.cookcountylandbank.org/events/cclba-land-transactions-committee-20190913/",
        )
        assert reading.warnings == ("Dates not understood: 1. These posts say “see the page”.",)


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("jobposting_neura.html", 2025),
        ("events_songkick_elysian.html", 2016),
        ("event_landbank_bad_date.html", 2019),
    ],
)
def test_nobodys_address_is_told(name, year):
    for reading in sample(name, year):
        assert not MAIL.search("".join(map(to_line, reading.posts)))


# ------------------------------------------------------------------------- where it is found


@pytest.mark.parametrize(
    "wrapped",
    [
        "<!-- {} -->",
        "<![CDATA[{}]]>",
        "//<![CDATA[\n{}\n//]]>",
        "/*<![CDATA[*/ {} /*]]>*/",
        "\ufeff\n{};",
    ],
)
def test_wrappers_around_a_script_are_taken_off(wrapped):
    (post,) = reading_of(a_page(wrapped.format(json.dumps(CAFE)))).posts
    assert post.url == "https://library.example.org/cafe"


@pytest.mark.parametrize(
    "thing",
    [
        [CAFE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, CAFE]},
        CAFE | {"@type": ["Thing", "Event"]},
        CAFE | {"@type": "https://schema.org/MusicEvent"},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": CAFE}]},
        {"@type": "WebPage", "mainEntity": CAFE},
        {"@type": "Place", "name": "Library", "event": [CAFE]},
    ],
    ids=["list", "graph", "types", "subtype", "item-list", "main-entity", "of-a-place"],
)
def test_it_is_found_wherever_pages_put_it(thing):
    assert the_post(thing).title == {"en": "Language café"}


def test_line_breaks_and_stray_commas_do_not_cost_the_script():
    broken = '{"@type": "Event", "name": "Tea, ]\nand talk", "keywords": ["a,}",],\n}'
    (post,) = reading_of(a_page(broken)).posts
    assert (post.title, post.keywords) == ({"en": "Tea, ] and talk"}, ("a", "}"))


def test_a_broken_script_costs_only_itself():
    reading = reading_of(a_page("{broken", CAFE, "", '{"@type": "Event", "name": NaN}'))
    assert len(reading.posts) == 1
    assert reading.skipped == {"unreadable": 2}
    assert not reading.whole


def test_scripts_in_comments_and_in_other_scripts_are_no_scripts():
    inside = f'<script type="application/ld+json">{json.dumps(CAFE)}</script>'
    hidden = f"<!-- {inside} --><script>var a = '{inside[:-9]}';</script>"
    job = {"@type": "JobPosting", "title": "Baker"}
    (post,) = reading_of(a_page(job, head=hidden)).posts
    assert post.kind == "V"


def test_one_event_said_in_two_scripts_is_one_post():
    reading = reading_of(a_page(CAFE, CAFE))
    assert len(reading.posts) == 1
    assert reading.skipped == {"twice": 1}


def test_two_events_with_one_link_are_two_posts_with_names_of_their_own():
    first, second = posts_of(CAFE, CAFE | {"startDate": "2026-06-12T18:00:00+03:00"})
    assert first.id != second.id
    assert first.url == second.url


def test_a_thing_is_called_by_its_own_name_even_when_it_moves():
    (before,) = posts_of(CAFE)
    (after,) = posts_of(CAFE | {"startDate": "2026-06-12T18:00:00+03:00"})
    assert before.id == after.id


def test_a_page_that_marks_up_nothing_of_ours_is_told_so():
    with pytest.raises(NotAFeed, match="marks up no event"):
        reading_of(a_page({"@type": "Organization", "name": "Library"}))


def test_a_page_whose_markup_is_broken_is_told_so():
    with pytest.raises(NotAFeed, match="is broken"):
        reading_of(a_page("{broken"))


def test_microdata_is_not_read():
    path = SAMPLES / "html" / "event_microdata_001.html"
    bodies = [path.read_bytes()] if path.is_file() else []
    for body in [*bodies, b'<html><div itemscope itemtype="http://schema.org/Event"></div>']:
        with pytest.raises(NotAFeed, match="web page"):
            look(body)


def test_pages_with_json_ld_are_recognised():
    assert look(a_page(CAFE)) == "jsonld"
    assert look(a_page(CAFE), "json-ld") == "jsonld"
    xhtml = b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "a" "b">' + a_page(CAFE)[15:]
    assert look(xhtml) == "jsonld"


@pytest.mark.parametrize(
    "markup",
    ["<![x", "<!a ", '<a b="', "<?", "</script", "<!--", "<script ", "<title>", '<link "'],
)
def test_markup_that_is_not_right_holds_up_nothing(markup):
    text = f'<html lang="fi"><script type="application/ld+json">{{}}</script>{markup * 100_000}'
    page = read_page(text)
    assert (page.language, page.scripts) == ("fi", ("{}",))


# --------------------------------------------------------------------------------- what is told


def test_a_course_is_a_study_place_with_its_dates():
    post = the_post(
        {
            "@type": "Course",
            "name": "Finnish for beginners",
            "provider": {"@type": "Organization", "name": "Open college"},
            "inLanguage": "fi-FI",
            "hasCourseInstance": [
                {"@type": "CourseInstance", "startDate": "2026-09-01", "endDate": "2026-11-30",
                 "courseMode": "online"},
                {"@type": "CourseInstance", "startDate": "2026-03-01", "endDate": "2026-03-31",
                 "location": {"@type": "Place", "name": "School"}},
            ],
        },
        tz="Europe/Helsinki",
    )  # fmt: skip
    assert (post.kind, post.languages, post.online) == ("S", ("fi",), True)
    assert (local(post.start), local(post.end)) == (
        "2026-09-01T00:00+03:00",
        "2026-11-30T23:59+02:00",
    )
    assert post.all_day
    assert post.organiser == Organiser(name="Open college")
    assert post.place == Place(name="School")
    assert [one.key for one in post.occurrences] == ["2026-09-01"]


def test_the_parts_of_a_series_are_its_dates():
    series = CAFE | {
        "@type": "EventSeries",
        "subEvent": [
            {"@type": "Event", "startDate": "2026-06-12T18:00:00+03:00",
             "eventStatus": "https://schema.org/EventCancelled"},
            {"@type": "Event", "startDate": "2026-06-19T18:00:00+03:00"},
        ],
    }  # fmt: skip
    post = the_post(series)
    assert post.start == datetime(2026, 6, 19, 15, tzinfo=UTC)
    first, second = post.occurrences
    assert first.status == "cancelled"
    assert second == Occurrence(
        key="2026-06-19T18:00:00+03:00", start=datetime(2026, 6, 19, 15, tzinfo=UTC)
    )
    assert post.series is not None


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("https://schema.org/EventCancelled", "cancelled"),
        ("http://schema.org/EventPostponed", "postponed"),
        ("EventRescheduled", "rescheduled"),
        ("EventScheduled", "active"),
        ("on-schedule", "active"),
        (7, "active"),
    ],
)
def test_status_is_taken_from_the_page(said, status):
    assert the_post(CAFE | {"eventStatus": said}).status == status


def test_what_is_over_is_expired():
    assert the_post(CAFE | {"startDate": "2026-04-01T10:00:00Z"}).status == "expired"


@pytest.mark.parametrize(
    ("dates", "shown"),
    [
        (("2026-06-05T20:00+03:00", "2026-06-05T02:00+03:00"), ("2026-06-05T20:00+03:00",
         "2026-06-06T02:00+03:00", False)),
        (("2026-06-05T20:00", "2026-06-05T21:00"), ("2026-06-05T20:00+03:00",
         "2026-06-05T21:00+03:00", False)),
        (("2026-06-05", "2026-06-07"), ("2026-06-05T00:00+03:00", "2026-06-07T23:59+03:00", True)),
        (("2026-06-05T00:00+03:00", "2026-06-05T23:59:59+03:00"), ("2026-06-05T00:00+03:00",
         "2026-06-05T23:59+03:00", True)),
    ],
    ids=["over-midnight", "local", "days", "midnight-to-midnight"],
)  # fmt: skip
def test_dates_are_read_in_the_zone_of_the_source(dates, shown):
    told = dict(zip(("startDate", "endDate"), dates, strict=True))
    post = the_post(CAFE | told, tz="Europe/Helsinki")
    assert (local(post.start), local(post.end), post.all_day) == shown


def test_a_time_without_any_zone_is_not_used_and_told():
    reading = reading_of(a_page(CAFE | {"startDate": "2026-06-05T18:00"}))
    assert reading.posts[0].start is None
    assert "Times without a time zone" in reading.warnings[0]


def test_online_events_have_a_link_and_no_place():
    post = the_post(
        CAFE
        | {
            "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
            "location": {"@type": "VirtualLocation", "url": "https://meet.example.org/cafe"},
        }
    )
    assert (post.online, post.online_url, post.place) == (
        True,
        "https://meet.example.org/cafe",
        None,
    )


def test_references_within_the_page_are_followed():
    (post,) = posts_of(
        {
            "@graph": [
                CAFE | {"location": {"@id": "#house"}, "organizer": {"@id": "#us"}},
                {"@id": "#house", "@type": "Place", "name": "House", "address": {"@id": "#at"}},
                {"@id": "#at", "@type": "PostalAddress", "addressLocality": "Turku"},
                {"@id": "#us", "@type": "Organization", "name": "Friends of tea"},
            ]
        }
    )
    assert post.place == Place(name="House", city="Turku")
    assert post.organiser == Organiser(name="Friends of tea")


@pytest.mark.parametrize(
    "organizer",
    [{"@type": "Person", "name": "Anna Virtanen"}, {"name": "Anna Virtanen"}, "Anna Virtanen",
     [{"@type": ["Person"], "name": "Anna Virtanen"}]],
)  # fmt: skip
def test_a_person_who_organises_is_not_told(organizer):
    post = the_post(CAFE | {"organizer": organizer, "performer": organizer, "author": organizer})
    assert "Anna" not in to_line(post)


def test_a_vacancy_closes_with_its_last_day():
    post = the_post(
        {
            "@type": "JobPosting",
            "title": "Baker",
            "validThrough": "2026-05-31",
            "jobLocationType": "TELECOMMUTE",
            "employmentType": ["PART_TIME", "INTERN"],
            "hiringOrganization": "Bakery",
        },
        tz="Europe/Helsinki",
    )
    assert post.deadline is not None
    assert post.deadline.isoformat() == "2026-05-31T23:59:59+03:00"
    assert (post.online, post.subtype) == (True, "internship")
    assert post.organiser == Organiser(name="Bakery")


def test_texts_in_several_languages_are_kept():
    names = [{"@value": "Kielikahvila", "@language": "fi"}, {"@value": "Café", "@language": "en"}]
    assert the_post(CAFE | {"name": names}).title == {"fi": "Kielikahvila", "en": "Café"}


def test_a_relative_link_is_completed_by_the_address_of_the_page():
    head = '<link rel="canonical" href="https://library.example.org/events/">'
    (post,) = reading_of(a_page(CAFE | {"url": "cafe"}, head=head)).posts
    assert post.url == "https://library.example.org/events/cafe"


def test_links_that_are_not_safe_are_left_out():
    reading = reading_of(a_page(CAFE | {"url": "javascript:alert(1)", "image": "file:///etc"}))
    assert (reading.posts[0].url, reading.posts[0].image) == (None, None)
    assert reading.warnings == ("Links left out because they are not safe to show: 1.",)


# ------------------------------------------------------------------------------------- hostile

_FIELDS = (
    "name description startDate endDate eventStatus eventAttendanceMode location jobLocation"
    " organizer hiringOrganization image url keywords inLanguage identifier @id employmentType"
    " validThrough datePosted subEvent hasCourseInstance mainEntityOfPage occupationalCategory"
)


@pytest.mark.parametrize("value", [None, 7, -1.5, True, [], {}, [[]], [None], {"@id": []}, "",
                                   {"@type": 7, "name": {"a": 1}, "address": [3]}])  # fmt: skip
def test_wrong_types_cost_a_field_and_never_the_event(value):
    for name in _FIELDS.split():
        thing = {"@type": ["Event", 7], "name": "Tea", "title": "Tea"} | {name: value}
        (post,) = posts_of(thing)
        assert list(post.title.values()) == ["Tea"]


@pytest.mark.parametrize("value", [None, 7, [], {}, "x"])
def test_all_fields_wrong_at_once_cost_this_item_alone(value):
    wrong = {"@type": "Event"} | dict.fromkeys(_FIELDS.split(), value)
    reading = reading_of(a_page([wrong, CAFE, value, [value]]))
    assert "https://library.example.org/cafe" in {post.url for post in reading.posts}


def test_what_is_too_deep_is_refused():
    with pytest.raises(NotAFeed):
        reading_of(a_page('{"a":' * 60 + "1" + "}" * 60))


def test_more_than_enough_events_are_cut():
    reading = reading_of(a_page([CAFE | {"url": f"https://x.example/{n}"} for n in range(510)]))
    assert len(reading.posts) == 500
    assert reading.skipped == {"too-many": 10}
