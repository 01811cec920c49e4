"""Tables and lists people write themselves: a bad row is named by its line, the rest is kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from feeds.post import Organiser, Place, to_line
from feeds.shape import look
from feeds.sources.plain_names import field_of
from feeds.sources.reading import NotAFeed, Reading

from .builders import NOW, a_post, local
from .json_sources import WRONG, contacts_in, reading_of, with_each_field

CAFE: dict[str, Any] = {
    "id": "cafe",
    "kind": "event",
    "status": "active",
    "title": "Language café",
    "text": "Come and talk, call 040 123 4567",
    "start": "2026-06-05 18:00",
    "end": "2026-06-05 20:00",
    "deadline": "2026-06-01",
    "place": "Library",
    "street": "Library street 1",
    "postcode": "20100",
    "city": "Turku",
    "country": "Finland",
    "url": "https://library.example.org/cafe",
    "organiser": "City library",
    "language": "en",
    "languages": "fi, sv",
    "keywords": "language; tea",
    "online": "no",
    "image": "https://library.example.org/tea.jpg",
}


def a_table(*rows: str, names: str = "title,start,url", charset: str = "utf-8") -> bytes:
    return "\r\n".join([names, *rows, ""]).encode(charset)


def read(value: Any, **pairs: str) -> Reading:
    return reading_of(value, NOW, **{"tz": "Europe/Helsinki", **pairs})


def as_table(row: dict[str, Any]) -> bytes:
    """The row as a table with semicolons, every cell in quotation marks."""
    cells = ";".join('"' + str(cell).replace('"', '""') + '"' for cell in row.values())
    return a_table(cells, names=";".join(row))


# -------------------------------------------------------------------------------- what is told


@pytest.mark.parametrize(
    "value", [as_table(CAFE), [CAFE], {"posts": [CAFE]}], ids=["table", "list", "posts"]
)
def test_a_post_is_told_whole(value):
    (post,) = read(value).posts
    assert (post.id, post.kind, post.status) == ("cafe", "E", "active")
    assert post.title == {"en": "Language café"}
    assert post.body == {"en": "Come and talk, call …"}
    assert (local(post.start), local(post.end)) == (
        "2026-06-05T18:00+03:00",
        "2026-06-05T20:00+03:00",
    )
    assert post.deadline == datetime(2026, 6, 1, 20, 59, 59, tzinfo=UTC)
    assert post.place == Place(
        name="Library", street="Library street 1", postcode="20100", city="Turku",
        country="Finland",
    )  # fmt: skip
    assert post.organiser == Organiser(name="City library")
    assert post.keywords == ("language", "tea")
    assert post.languages == ("fi", "sv")
    assert (post.online, post.image) == (False, "https://library.example.org/tea.jpg")
    assert contacts_in([post]) == []


@pytest.mark.parametrize(
    "body",
    [
        a_table("Kahvila;5.6.2026 18.00;Turku", names="Otsikko;Alkaa;Paikkakunta"),
        a_table("Kahvila,2026-06-05 18:00,Turku", names="Title,Start,City"),
        a_table("Kahvila\t5.6.2026 klo 18:00\tTurku", names="nimi\talku\tkaupunki"),
        b"\xef\xbb\xbf" + a_table("Kahvila;5.6.2026 18:00;Turku", names="otsikko;alkaa;kunta"),
        a_table("Kahvila;5.6.2026 18:00;Turku", names="otsikko;alkamisaika;kunta",
                charset="utf-16"),
        b"sep=;\r\n" + a_table("Kahvila;5.6.2026 18:00;Turku", names="otsikko;alkaa;kunta"),
    ],
    ids=["semicolon", "comma", "tab", "bom", "utf-16", "sep"],
)  # fmt: skip
def test_tables_of_office_programs_are_read(body):
    (post,) = read(body, language="fi").posts
    assert post.title == {"fi": "Kahvila"}
    assert (local(post.start), post.place) == ("2026-06-05T18:00+03:00", Place(city="Turku"))


def test_letters_survive_an_old_charset():
    body = a_table("Äidinkieli;5.6.2026;6.6.2026", names="otsikko;alkaa;päättyy", charset="cp1252")
    (post,) = read(body, language="fi").posts
    assert (post.title, local(post.end)) == ({"fi": "Äidinkieli"}, "2026-06-06T23:59+03:00")


def test_titles_and_texts_may_come_in_several_languages():
    body = a_table("Café,Kahvila,Come,Tule", names="title_en,Otsikko (fi),text en,teksti_fi")
    (post,) = read(body).posts
    assert post.title == {"en": "Café", "fi": "Kahvila"}
    assert post.body == {"en": "Come", "fi": "Tule"}


def test_our_own_posts_as_json_are_read_again():
    place = Place(name="Library", city="Turku", lat=60.4, lon=22.2)
    told = a_post(place=place, organiser=Organiser(name="Us"), keywords=("tea",),
                  start=datetime(2026, 6, 5, 15, tzinfo=UTC), body={"en": "Come"})  # fmt: skip
    (post,) = read([json.loads(to_line(told))]).posts
    assert (post.id, post.title, post.body, post.place, post.organiser, post.keywords) == (
        told.id, told.title, told.body, told.place, told.organiser, told.keywords,
    )  # fmt: skip
    assert post.start == told.start


@pytest.mark.parametrize(
    ("said", "kind"),
    [("kurssi", "S"), ("Job", "V"), ("E", "E"), ("hanke", "P"), ("palvelu", "T"), ("", "V")],
)
def test_kinds_may_be_said_in_words(said, kind):
    (post,) = read(a_table(f"x,{said}", names="title,kind"), kind="V").posts
    assert post.kind == kind


def test_where_it_is_online_may_be_said_with_the_address():
    rows = ("a,https://meet.example.org/x", "b,kyllä", "c,ei")
    posts = read(a_table(*rows, names="title,verkossa,url").replace(b",url", b",teksti")).posts
    assert [(post.online, post.online_url) for post in posts] == [
        (True, "https://meet.example.org/x"),
        (True, None),
        (False, None),
    ]


def test_a_web_address_may_come_without_its_beginning():
    (post,) = read(a_table("x,,www.library.example.org/cafe")).posts
    assert post.url == "https://www.library.example.org/cafe"


@pytest.mark.parametrize(
    ("written", "field"),
    [("Otsikko", ("title", None)), ("title_fi", ("title", "fi")), ("Teksti (en)", ("body", "en")),
     ("Päättyy:", ("end", None)), ("start_fi", None), ("puhelin", None), ("", None)],
)  # fmt: skip
def test_columns_are_known_by_their_names(written, field):
    assert field_of(written) == field


# ---------------------------------------------------------------------------------- bad rows


def test_a_bad_row_is_left_out_with_its_line_and_the_rest_is_kept():
    reading = read(
        a_table(
            "Good,2026-06-05,",
            ",2026-06-05,https://x.example/",
            "",
            "Bad day,tomorrow,",
            "Too many,,,,x",
            '"Two\nlines",2026-06-06,',
            'Open "quote,,',
            '"never closed,,',
            "Far,2199-01-01,",
            "Last,2026-06-07,",
        ),
        language="en",
    )
    assert [post.title["en"] for post in reading.posts] == [
        "Good", "Two lines", 'Open "quote', "Last",
    ]  # fmt: skip
    assert reading.skipped == {"bad-row": 5}
    assert reading.warnings == (
        "Left out, to be put right: line 3 (has no title),"
        " line 5 (start is not understood; write 2026-06-05 18:00),"
        " line 6 (has more cells than there are columns),"
        " line 10 (cannot be read; look at its quotation marks),"
        " line 11 (start and end cannot be: too far away, or the end comes first).",
    )
    assert not reading.whole


@pytest.mark.parametrize(
    ("column", "said", "why"),
    [("kind", "party", "kind is not one we know"), ("status", "maybe", "status is not one we"),
     ("end", "2026-06-05", "end without start"), ("deadline", "1/2/2026", "deadline is not und"),
     ("start", "05/06/2026", "start is not understood"), ("start", "31.2.2026", "start is not")],
)  # fmt: skip
def test_what_is_not_understood_is_never_guessed(column, said, why):
    reading = read(a_table(f"x,,{said}", names=f"title,url,{column}"))
    assert reading.posts == ()
    assert f"line 2 ({why}" in reading.warnings[0]


def test_a_time_without_any_zone_is_told():
    reading = reading_of(a_table("x,2026-06-05 18:00,"))
    assert "line 2 (start has no time zone" in reading.warnings[0]


def test_items_of_a_list_are_named_by_their_place():
    reading = read([CAFE, 7, {"title": "x", "start": []}, None])
    assert len(reading.posts) == 1
    assert reading.warnings == (
        "Left out, to be put right: item 2 (is no object), item 3 (start is not understood; write"
        " 2026-06-05 18:00), item 4 (is no object).",
    )


def test_columns_nobody_knows_are_named_and_not_read():
    reading = read(
        a_table("Café,Anna Virtanen,anna@library.example.org", names="title,contact,e-mail,url"),
        language="en",
    )
    assert reading.warnings == ("Columns that are not known and were not read: contact, e-mail.",)
    assert "Anna" not in to_line(reading.posts[0])


def test_one_post_written_twice_is_one_post():
    assert read(a_table("x,,", "x,,")).skipped == {"twice": 1}


# --------------------------------------------------------------------------- what it is known by


@pytest.mark.parametrize(
    "body", [b"title,city\nx,y\n", b"hello, world\n", b"name;phone\n", b"[]", b'[{"title": "x"}]']
)
def test_other_tables_and_lists_are_refused_with_a_sentence(body):
    with pytest.raises(NotAFeed):
        look(body)


def test_a_table_may_be_asked_for_by_name():
    assert look(a_table("x,,"), "csv") == "table"
    assert look(json.dumps([CAFE]).encode()) == "posts"


# ------------------------------------------------------------------------------------- hostile


@pytest.mark.parametrize("value", WRONG, ids=str)
def test_a_wrong_field_costs_at_most_its_post(value):
    other = CAFE | {"id": "other"}
    reading = read([*with_each_field(CAFE, value), other])
    assert "other" in {post.id for post in reading.posts}
    assert "unreadable" not in reading.skipped
    assert contacts_in(reading.posts) == []


@pytest.mark.parametrize(
    "piece", ['"', '"a\n', ",,,\n", "a\x00b\n", "\n", '"a""\n', "\r", "=cmd|x,\u202eabc\n"]
)
def test_hostile_tables_end_in_time(piece):
    reading = read(a_table(piece * 100_000))
    assert len(reading.posts) <= 500
