"""A published description of the Bot API judges requests, whole and in every nested part."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.servers.bot_api_description import Description
from tests.servers.bot_api_rules import METHODS, read
from tests.servers.wire import Form


def a_field(name: str, *types: str, required: bool = False, about: str = "") -> dict[str, Any]:
    return {"name": name, "types": list(types), "required": required, "description": about}


SMALL = Description(
    {
        "version": "0.1",
        "methods": {
            "sendNote": {
                "name": "sendNote",
                "fields": [
                    a_field("chat_id", "Integer", "String", required=True),
                    a_field("text", "String", required=True, about="Text, 1-10 characters"),
                    a_field("data", "String", about="Data, 1-4 bytes"),
                    a_field("quiet", "Boolean"),
                    a_field("height", "Float"),
                    a_field("file", "InputFile", "String"),
                    a_field("rows", "Array of Array of Button"),
                    a_field("shape", "Shape"),
                ],
            }
        },
        "types": {
            "Button": {
                "name": "Button",
                "fields": [
                    a_field("text", "String", required=True),
                    a_field("inner", "Button"),
                    a_field("data", "String", about="1-4 bytes"),
                ],
            },
            "Shape": {"name": "Shape", "fields": [], "subtypes": ["Circle", "Square"]},
            "Circle": {"name": "Circle", "fields": [a_field("radius", "Integer", required=True)]},
            "Square": {"name": "Square", "fields": [a_field("side", "Integer", required=True)]},
        },
    }
)
FINE = {"chat_id": "7", "text": "hei"}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, []),
        ({"text": "🌉" * 5}, []),
        ({"text": "🌉" * 6}, ["text: 12 characters, allowed are 1-10"]),
        ({"text": ""}, ["text: 0 characters, allowed are 1-10"]),
        ({"data": "ääx"}, ["data: 5 bytes, allowed are 1-4"]),
        ({"chat_id": "@silta"}, []),
        ({"quiet": "true"}, []),
        ({"quiet": "maybe"}, ["quiet: expected a Boolean"]),
        ({"height": "1.5"}, []),
        ({"height": "tall"}, ["height: expected a Float"]),
        ({"text2": "a"}, ["text2: not a parameter of sendnote in 0.1"]),
        ({"rows": '[[{"text": "a"}]]'}, []),
        ({"rows": '[{"text": "a"}]'}, ["rows[0]: expected an Array"]),
        ({"rows": '[[{"txt": "a"}]]'}, [
            "rows[0][0].text: required field of Button is missing",
            "rows[0][0].txt: not a field of Button"]),
        ({"rows": '[[{"text": "a", "inner": {"text": 5}}]]'}, [
            "rows[0][0].inner.text: expected a String, got int"]),
        ({"rows": '[[{"text": "a", "data": "12345"}]]'}, [
            "rows[0][0].data: 5 bytes, allowed are 1-4"]),
        ({"shape": '{"side": 3}'}, []),
        ({"shape": '{"side": "3"}'}, ["shape.side: expected an Integer"]),
    ],
)  # fmt: skip
def test_every_part_of_a_request_is_judged(more: dict[str, Any], said: list[str]) -> None:
    assert SMALL.problems("sendNote", {**FINE, **more}, wire=True) == said


def test_what_is_needed_is_missed_unless_it_came_as_a_file() -> None:
    assert SMALL.problems("sendNote", {"chat_id": "7"}, wire=True) == [
        "text: required parameter is missing"
    ]
    assert SMALL.problems("sendNote", {"chat_id": "7"}, ["text"], wire=True) == []


def test_json_bodies_keep_their_types() -> None:
    fine = {"chat_id": 7, "text": "hei", "quiet": True, "height": 2, "rows": [[{"text": "a"}]]}
    assert SMALL.problems("sendNote", fine, wire=False) == []
    assert SMALL.problems("sendNote", {**fine, "quiet": "true"}, wire=False) == [
        "quiet: expected a Boolean"
    ]


def test_a_formatted_text_is_measured_elsewhere() -> None:
    long = {**FINE, "text": "<b>hei hei hei</b>", "parse_mode": "HTML"}
    assert SMALL.problems("sendNote", long, wire=True) == [
        "parse_mode: not a parameter of sendnote in 0.1"
    ]


def test_an_unknown_method_is_a_problem() -> None:
    assert SMALL.problems("sendPost", {}, wire=True) == ["sendpost: not a method of Bot API 0.1"]


# Our own table and, where it lies beside the repository, Telegram's description must agree.
PUBLISHED = [found for found in [Description.beside_the_repository()] if found is not None]


def samples() -> list[tuple[str, dict[str, Any]]]:
    """One plain request for each parameter of each method of our own table."""
    values = {
        "int": "7", "bool": "true", "text": "hei", "commands": "[]", "entities": "[]",
        "caption_entities": "[]", "allowed_updates": '["message"]', "chat_id": "7",
        "reply_markup": '{"inline_keyboard": []}', "scope": '{"type": "default"}',
        "menu_button": '{"type": "default"}', "reply_parameters": '{"message_id": 7}',
        "link_preview_options": '{"is_disabled": true}', "rich_message": '{"html": "hei"}',
        "language_code": "fi", "action": "typing", "parse_mode": "HTML",
        "url": "https://silta.example/",
    }  # fmt: skip
    numbers = ("message_id", "message_thread_id", "offset", "limit", "timeout", "cache_time",
               "max_connections")  # fmt: skip
    truths = ("disable_notification", "protect_content", "show_alert", "has_spoiler",
              "show_caption_above_media", "drop_pending_updates",
              "disable_content_type_detection")  # fmt: skip

    def value(name: str) -> str:
        kind = "int" if name in numbers else "bool" if name in truths else name
        return values.get(kind, "hei")

    return [
        (method, {name: value(name) for name in table if name != "parse_mode"})
        for method, table in METHODS.items()
    ]


@pytest.mark.parametrize(("method", "fields"), samples())
def test_our_own_table_takes_what_it_lists(method: str, fields: dict[str, Any]) -> None:
    assert read(method, Form(fields)).method == method


def test_our_own_table_says_nothing_the_published_description_denies() -> None:
    for description in PUBLISHED:
        denied = {
            method: description.problems(method, fields, wire=True) for method, fields in samples()
        }
        assert {method: said for method, said in denied.items() if said} == {}


def test_every_part_of_the_published_description_can_be_read() -> None:
    for description in PUBLISHED:
        for method, about in description._methods.items():
            nothing = {field["name"]: json.dumps({}) for field in about.get("fields", [])}
            assert isinstance(description.problems(method, nothing, wire=True), list)
