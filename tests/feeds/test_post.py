"""One shape of a post, told in one line."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from feeds.post import Occurrence, Organiser, Place, Post, from_line, to_line

from .builders import a_post

ALL_NAMES = (
    "id kind subtype status title body start end all_day deadline place online organiser url"
    " keywords languages updated_at"
)
SUMMER = timezone(timedelta(hours=3))


def a_full_post() -> Post:
    start = datetime(2026, 6, 5, 18, 0, tzinfo=SUMMER)
    return a_post(
        subtype="volunteering",
        status="cancelled",
        body={"en": "Tea\nand talk", "fi": "Teetä"},
        start=start,
        end=start + timedelta(hours=2),
        deadline=start - timedelta(days=2),
        place=Place(name="Library", city="Turku", lat=60.45, lon=22.27),
        more_places=(Place(city="Gent"),),
        online=True,
        online_url="https://meet.example.org/x",
        organiser=Organiser(name="The library", url="https://library.example.org/"),
        url="https://library.example.org/cafe",
        keywords=("language",),
        languages=("fi",),
        updated_at=start,
        published_at=start,
        occurrences=(Occurrence(key="20260605", start=start, status="cancelled"),),
        series="abc",
        source_says={"language": "fi"},
        tz="Europe/Helsinki",
        image="https://library.example.org/a.png",
    )


def test_a_line_tells_the_whole_post_and_nothing_is_lost_on_the_way_back():
    assert from_line(to_line(a_full_post())) == a_full_post()


def test_a_line_begins_with_the_names_that_others_rely_on():
    assert list(json.loads(to_line(a_post())))[:17] == ALL_NAMES.split()


def test_times_are_told_with_their_offset():
    assert json.loads(to_line(a_full_post()))["start"] == "2026-06-05T18:00:00+03:00"


def test_a_line_stays_one_line_whatever_the_text_holds():
    line = to_line(a_post(body={"en": "a\nb\u2028c\u2029d\x85e"}))
    assert len(line.splitlines()) == 1
    assert from_line(line).body["en"] == "a\nb\u2028c\u2029d\x85e"


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "{}",
        '{"id": "", "kind": "E", "status": "active", "title": {}}',
        '{"id": "1", "kind": "X", "status": "active", "title": {}}',
        '{"id": "1", "kind": "E", "status": "gone", "title": {}}',
        '{"id": "1", "kind": "E", "status": "active", "title": "a"}',
        '{"id": "1", "kind": "E", "status": "active", "title": {}, "start": "2026-06-05T18:00"}',
        '{"id": "1", "kind": "E", "status": "active", "title": {}, "online": "yes"}',
        '{"id": "1", "kind": "E", "status": "active", "title": {}, "place": "here"}',
        '{"id": "1", "kind": "E", "status": "active", "title": {}, "place": {"lat": NaN}}',
        '{"id": "1", "kind": "E", "status": "active", "title": {}, "keywords": [1]}',
        '{"id": "1", "kind": "E", "status": "active", "title": {}, "surprise": 1}',
    ],
)
def test_a_line_that_is_no_post_is_refused_with_a_sentence(line):
    with pytest.raises(ValueError, match=r"\w+ .+\."):
        from_line(line)


def test_what_a_reader_would_notice_changes_the_hash():
    post = a_full_post()
    noticed = {
        "title": {"en": "Another café"},
        "body": {"en": "Coffee"},
        "place": Place(city="Espoo"),
        "url": "https://library.example.org/other",
        "status": "active",
        "deadline": datetime(2026, 6, 4, tzinfo=UTC),
        "series": "other",
    }
    hashes = {
        a_post(**{**_parts(post), name: value}).content_hash for name, value in noticed.items()
    }
    assert len(hashes | {post.content_hash}) == len(noticed) + 1


def test_a_fresh_stamp_or_another_way_to_write_the_same_moment_is_no_change():
    post = a_post(start=datetime(2026, 6, 5, 18, 0, tzinfo=SUMMER))
    same = a_post(
        start=datetime(2026, 6, 5, 15, 0, tzinfo=UTC), updated_at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    assert post.content_hash == same.content_hash


def test_an_event_that_passes_by_is_the_same_event():
    assert a_post(status="expired").content_hash == a_post(status="active").content_hash


def test_a_series_that_moves_on_to_its_next_date_is_the_same_series():
    first = datetime(2026, 6, 5, 18, 0, tzinfo=SUMMER)
    later = first + timedelta(days=7)
    now = a_post(series="s", start=first, occurrences=(Occurrence(key="1", start=first),))
    then = a_post(series="s", start=later, occurrences=(Occurrence(key="2", start=later),))
    assert now.content_hash == then.content_hash


def _parts(post: Post) -> dict[str, object]:
    return {name: getattr(post, name) for name in Post.__dataclass_fields__}
