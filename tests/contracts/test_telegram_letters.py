"""How a message looks on Telegram: lengths, blocks to copy, directions and rows of buttons."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channel import Button, File, Outgoing, Part
from bot.channels.telegram.direction import RIGHT_TO_LEFT_MARK as MARK
from bot.channels.telegram.direction import led, runs_right_to_left
from bot.channels.telegram.entities import Entity, cut, joined, units
from bot.channels.telegram.letters import LONGEST_TEXT, Key, letter

SMILE = "😀"
FAMILY = "👩‍👩‍👧"
HELLO = "مرحبا"
ALI, ANNA = "\u2068علي\u2069", "\u2068Anna\u2069"


def a_message(*parts: Part | str, **more: Any) -> Outgoing:
    words = tuple(Part(part) if isinstance(part, str) else part for part in parts)
    return Outgoing("77", words, **more)


def buttons(*labels: str, kind: str = "own") -> tuple[Button, ...]:
    return tuple(Button(label, f"c{n}", kind) for n, label in enumerate(labels))


def labels(message: Outgoing) -> list[list[str]]:
    return [[key.label for key in row] for row in letter(message).rows]


def pasted(text: str, entity: Entity) -> str:
    """What a client marks for an entity: it counts in UTF-16."""
    raw = text.encode("utf-16-le")
    return raw[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")


# --- lengths and blocks ---


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("abc", 3), (HELLO, 5), (SMILE, 2), (FAMILY, 8), ("\ud83d", 1)]
)
def test_a_text_is_as_long_as_its_utf16(text: str, length: int) -> None:
    assert units(text) == length


@given(
    st.lists(
        st.tuples(st.text(alphabet="ab ا😀\n\u2068\u2069é", max_size=9), st.booleans()), max_size=6
    )
)
def test_a_block_to_copy_holds_exactly_its_own_words(parts: list[tuple[str, bool]]) -> None:
    text, entities = joined(parts)
    copied = [words for words, copy in parts if copy and words]
    assert [pasted(text, entity) for entity in entities] == copied


def test_copied_words_carry_no_marks_even_in_an_arabic_message() -> None:
    post = "Hei! Olen Amal 😀 — אנא"
    message = a_message(SMILE + HELLO, Part(post, copy=True), "شكرا", language="ar")
    shown = letter(Outgoing("77", message.parts, language="ar", right_to_left=True))
    assert [pasted(shown.text, entity) for entity in shown.entities] == [post]


@given(st.text(max_size=40), st.integers(1, 20))
def test_a_cut_text_fits_and_begins_as_before(text: str, most: int) -> None:
    short = cut(text, most)
    assert units(short) <= most
    assert short == text or text.startswith(short.removesuffix("…"))


def test_a_text_at_the_very_edge_goes_out_whole() -> None:
    text = SMILE * (LONGEST_TEXT // 2)
    assert units(letter(a_message(text)).text) == LONGEST_TEXT


def test_a_text_at_the_edge_goes_without_marks_rather_than_not_at_all() -> None:
    text = "Silta " + "ا" * (LONGEST_TEXT - 6)
    shown = letter(a_message(text, language="ar", right_to_left=True))
    assert shown.text == text


def test_a_picture_without_words_says_what_it_shows() -> None:
    drawing = File("map.png", b"x", "picture", says="Your network: five people")
    assert letter(a_message(file=drawing)).text == "Your network: five people"


# --- direction ---

LINES = {
    "Arabic": (HELLO, HELLO),
    "a Latin name first": ("Silta " + HELLO, MARK + "Silta " + HELLO),
    "a flag first": ("🇫🇮 " + HELLO, MARK + "🇫🇮 " + HELLO),
    "an emoji first": (SMILE + HELLO, SMILE + HELLO),
    "a number first": ("12 " + HELLO, "12 " + HELLO),
    "an isolated name first": (f"{ANNA} {HELLO}", f"{MARK}{ANNA} {HELLO}"),
    "an isolated name before Latin": (
        f"\u2068{HELLO}\u2069 Anna",
        f"{MARK}\u2068{HELLO}\u2069 Anna",
    ),
    "only a name": (ANNA, MARK + ANNA),
    "only a number": ("112", "112"),
    "marked already": (MARK + "Silta", MARK + "Silta"),
    "each line by itself": (f"{HELLO}\nSilta", f"{HELLO}\n{MARK}Silta"),
    "an empty line": (f"{HELLO}\n\n{HELLO}", f"{HELLO}\n\n{HELLO}"),
}


@pytest.mark.parametrize("case", LINES)
def test_every_line_of_an_arabic_text_begins_from_the_right(case: str) -> None:
    line, shown = LINES[case]
    assert led(line) == shown


def test_marking_twice_is_marking_once() -> None:
    chance = random.Random(5)
    for _ in range(500):
        text = "".join(chance.choices("aب1 \n\u2068\u2069😀🇫.", k=12))
        assert led(led(text)) == led(text)


def test_a_quoted_post_keeps_its_own_direction() -> None:
    finnish = Part("Suomen kurssi", language="fi")
    shown = letter(a_message("Silta", finnish, language="ar", right_to_left=True))
    assert shown.text == f"{MARK}Silta\n\nSuomen kurssi"


def test_an_arabic_post_in_an_english_message_begins_from_the_right() -> None:
    shown = letter(a_message("Look:", Part("Silta " + HELLO, language="ar")))
    assert shown.text == f"Look:\n\n{MARK}Silta {HELLO}"


def test_an_english_message_has_no_marks() -> None:
    assert letter(a_message(HELLO + " Silta")).text == HELLO + " Silta"


@pytest.mark.parametrize(
    ("tag", "rtl"), [("ar", True), ("fa-AF", True), ("AR_eg", True), ("arn", False)]
)
def test_directions_of_languages(tag: str, rtl: bool) -> None:
    assert runs_right_to_left(tag) is rtl


# --- buttons ---


def test_long_labels_stand_each_in_their_row() -> None:
    message = a_message("?", buttons=buttons("Yes", "I would rather not say"))
    assert labels(message) == [["Yes"], ["I would rather not say"]]


def test_middling_labels_stand_in_pairs() -> None:
    message = a_message("?", buttons=buttons("Language", "Housing", "Work"))
    assert labels(message) == [["Language"], ["Housing", "Work"]]


def test_short_labels_stand_in_threes_and_evenly() -> None:
    message = a_message("?", buttons=buttons("1", "2", "3", "4"))
    assert labels(message) == [["1", "2"], ["3", "4"]]


def test_toggles_show_a_tick_and_do_not_move_when_tapped() -> None:
    off = a_message("?", buttons=buttons("Tuesday, evening", "Friday", kind="off"))
    on = a_message("?", buttons=buttons("Tuesday, evening", "Friday", kind="on"))
    assert labels(on) == [["✓ Tuesday, evening", "✓ Friday"]]
    assert labels(off) == [["Tuesday, evening", "Friday"]]


def test_the_quiet_buttons_close_the_message_in_one_row() -> None:
    mixed = (*buttons("Back", "Menu", kind="last"), *buttons("A rather long answer", "No"))
    assert labels(a_message("?", buttons=mixed)) == [
        ["A rather long answer"], ["No"], ["Back", "Menu"],
    ]  # fmt: skip


def test_only_quiet_buttons_are_one_row() -> None:
    assert labels(a_message("?", buttons=buttons("Menu", kind="last"))) == [["Menu"]]


def test_no_buttons_are_no_rows() -> None:
    assert letter(a_message("?")).rows == ()


def test_a_link_opens_its_address_and_sends_us_nothing() -> None:
    link = Button("Read", code="ignored", kind="link", url="https://example.org/a")
    assert letter(a_message("?", buttons=(link,))).rows == (
        (Key("Read", url="https://example.org/a"),),
    )


def test_a_label_in_an_arabic_message_begins_from_the_right() -> None:
    message = a_message(HELLO, buttons=buttons("Silta"), right_to_left=True, language="ar")
    assert labels(message) == [[MARK + "Silta"]]


@given(st.lists(st.text("abc😀", min_size=1, max_size=24), max_size=100))
def test_no_button_is_lost_and_no_row_is_wider_than_telegram_allows(names: list[str]) -> None:
    rows = letter(a_message("?", buttons=buttons(*names))).rows
    assert [key.label for row in rows for key in row] == names
    assert max(map(len, rows), default=0) <= 3
    assert max(map(len, rows), default=0) - min(map(len, rows), default=0) <= 1
