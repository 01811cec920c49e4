"""JSON is read strictly, within limits, and its types are never taken on trust."""

from __future__ import annotations

import time
from typing import Any

import pytest

from feeds.formats import FORMATS, reader_of
from feeds.shape import look
from feeds.sources import json_tree as tree
from feeds.sources.reading import Basket, NotAFeed
from feeds.sources.wording import worded

from .builders import NOW, set_to

ODD: tuple[Any, ...] = (
    None, True, 0, 1.5, "", " ", "text", [], [1], ["a"], {}, {"a": 1}, [{"a": "b"}],
)  # fmt: skip


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"[" * 49 + b"[NaN]" + b"]" * 49, "NaN"),
        (b'{"a": Infinity}', "NaN"),
        (b"[" * 51 + b"]" * 51, "levels deep"),
        (b"[" * 100_000, "levels deep"),
        (b'{"a": ' * 100_000, "levels deep"),
        (b"[]," * 600_000, "more than"),
        (b'{"a": 1', "broken"),
        (b'{"a": 1}}', "broken"),
        (b"{'a': 1}", "broken"),
        (b'{"a": "cut', "broken"),
        (b'{"a": 1,\n "b": {},,\n', "line 2"),
    ],
)
def test_json_that_is_too_much_is_refused_with_a_sentence(body, says):
    with pytest.raises(NotAFeed, match=says) as refused:
        tree.load(body)
    assert str(refused.value).endswith(".")


def test_json_as_deep_as_the_limit_is_read():
    assert tree.load(b"[" * 50 + b"]" * 50)


def test_numbers_beyond_all_measure_are_no_numbers():
    value = tree.load(b'{"big": ' + b"9" * 5000 + b', "huge": 1e999, "own": 30016599}')
    assert value == {"big": None, "huge": None, "own": 30016599}


def test_of_two_equal_names_the_last_counts():
    assert tree.load(b'{"id": "1", "id": "2"}') == {"id": "2"}


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_every_charset_of_json_is_read(charset):
    assert tree.load('{"a": "Jätkäsaari"}'.encode(charset)) == {"a": "Jätkäsaari"}


def test_a_charset_that_json_does_not_have_is_read_too():
    assert tree.load('{"a": "Jätkäsaari"}'.encode("latin-1")) == {"a": "Jätkäsaari"}


def test_of_lines_only_the_broken_ones_are_lost():
    body = b'{"a": 1}\n\n{"a": \n{"a": NaN}\r\n{"a": 2}\n{"a'
    assert tree.load(body) == [{"a": 1}, None, None, {"a": 2}, None]


def test_a_document_over_many_lines_is_not_taken_for_json_lines():
    with pytest.raises(NotAFeed):
        tree.load(b'{\n"a": 1\n}\n{\n"a": 2\n}')


@pytest.mark.parametrize("told", [*ODD, {"a": {"b": None}}])
@pytest.mark.parametrize("way", [(), ("a",), ("a", "b")])
def test_getters_take_whatever_stands_there(told, way):
    assert tree.text(told, *way) in (None, "text")
    assert tree.name(told, *way) in (None, "0", "1", "text")
    assert tree.number(told, *way) in (None, 0, 1, 1.5)
    assert tree.flag(told, *way) in (None, True)
    assert isinstance(tree.thing(told, *way), dict)
    assert all(isinstance(one, dict) for one in tree.things(told, *way))
    assert all(isinstance(one, str) for one in tree.texts(told, *way).values())
    assert len(tree.point(tree.at(told, *way))) == 2


def test_a_number_written_as_a_text_is_no_number():
    assert tree.number({"a": "1"}, "a") is None


def test_texts_come_by_the_language_we_call_it():
    told = {"fi-FI": "Hei", "EN": "Hi", "und": "?", "nb": "Hei", "x": "no", "sv": None, "et": ""}
    assert tree.texts(told) == {"fi": "Hei", "en": "Hi", "no": "Hei"}


@pytest.mark.parametrize(
    ("pair", "found"),
    [
        ([24.92, 60.16], (60.16, 24.92)),
        ([60.16], (None, None)),
        ([24.92, 160.16], (None, None)),
        (["24.92", "60.16"], (None, None)),
        ([True, False], (None, None)),
    ],
)
def test_a_point_has_its_longitude_first(pair, found):
    assert tree.point(pair) == found


def test_every_format_of_the_table_has_a_reader():
    assert all(callable(reader_of(one.name)) for one in FORMATS)


def test_no_name_means_two_formats():
    names = [name for one in FORMATS for name in (one.name, *one.called)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b'{"meta": {}, "data": [{"id": "a:1", "start_time": null}]}', "linkedevents"),
        (b'{"meta": {"count": 0}, "data": []}', "linkedevents"),
        (b'{"id": "a:1", "event_status": "EventScheduled"}', "linkedevents"),
        (b'{"total": {"value": 0}, "hits": []}', "jobtech"),
        (b'{"hits": [{"id": "1", "headline": "x"}]}', "jobtech"),
        (b'[{"id": "1", "headline": "x"}]', "jobtech"),
        (b'{"id": "1", "removed": true}\n{"id": "2", "removed": true}\n', "jobtech"),
        (b'{"broken\n{"id": "2", "headline": "x"}\n', "jobtech"),
    ],
)
def test_json_is_known_by_its_own_names(body, name):
    assert look(body) == name
    assert look(body, name) == name


@pytest.mark.parametrize(
    "body",
    [
        b"{}", b"[]", b'[1, null, "a", [[]]]', b'{"items": []}', b'{"hits": []}',
        b'{"hits": [1, null]}', b'{"meta": [], "data": {}}', b'{"meta": {}, "data": [1]}',
        b'{"meta": {}, "data": [{"@type": "Place", "id": "1", "last_modified_time": ""}]}',
        b'{"@type": ["Place"], "id": 1}',
    ],
)  # fmt: skip
def test_other_json_is_told_to_be_unknown(body):
    with pytest.raises(NotAFeed, match=r"of a kind we do not read\. Known: .*Linked Events"):
        look(body)


def test_a_format_that_does_not_fit_is_told():
    with pytest.raises(NotAFeed, match="job ads of JobTech"):
        look(b'{"hits": [{"id": "1", "headline": "x"}]}', "linkedevents")


@pytest.mark.parametrize(
    "body",
    [
        b'{"meta":{},"data":[' + b'{"id":1,"start_time":1},' * 200_000 + b"1]}",
        b'{"id":1,"removed":1}\n' * 240_000,
        b"[" + b"1," * 2_400_000 + b"1]",
        b'["' + b"\\" * 5_000_000,
    ],
    ids=["events", "lines", "numbers", "backslashes"],
)
def test_huge_json_is_read_or_refused_in_time(body):
    began = time.process_time()
    try:
        reading = reader_of(look(body))
        reading(body, set_to(), NOW)
    except NotAFeed:
        pass
    assert time.process_time() - began < 5


# -------------------------------------------------------------------------------------- wording


def test_one_text_under_several_languages_is_kept_once():
    text = "Tule mukaan keskustelemaan suomeksi kirjastoon joka tiistai kello kuusi."
    found = worded(
        {"sv": "Kahvila", "fi": "Kahvila"}, {"sv": text, "fi": text}, set_to(), Basket()
    )
    assert found is not None
    assert (list(found.title), list(found.body)) == (["fi"], ["fi"])
    assert found.source_says == {"language": "sv"}


def test_a_text_in_another_language_than_its_key_never_covers_the_real_one():
    finnish = "Tule mukaan keskustelemaan suomeksi kirjastoon joka tiistai kello kuusi."
    found = worded(
        {"fi": "Kahvila", "en": "Kahvila!"}, {"fi": finnish, "en": finnish + " Tervetuloa!"},
        set_to(), Basket(),
    )  # fmt: skip
    assert found is not None
    assert found.body == {"fi": finnish}


def test_a_title_that_is_the_same_in_all_languages_stays_with_each_text():
    found = worded(
        {"fi": "Blick", "en": "Blick"}, {"fi": "Näyttely", "en": "Show"}, set_to(), Basket()
    )
    assert found is not None
    assert found.title == {"fi": "Blick", "en": "Blick"}


def test_without_a_title_the_text_begins_the_post():
    found = worded({}, {"en": "Language café every week"}, set_to(), Basket())
    assert found is not None
    assert found.title == {"en": "Language café every week"}


def test_without_title_and_text_there_is_no_post():
    assert worded({"en": "\u202e"}, {"en": "<br>"}, set_to(), Basket()) is None
