"""Texts are found one by one; that must say the same as a whole catalogue, read by the book."""

from __future__ import annotations

from datetime import date

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.rendering import Reader, said
from dialogs.model import Value, Word
from locales import catalogue
from locales.catalogue import HERE, ISOLATES, LANGUAGES, Catalogue
from tests.wording import entries

VALUES = {"n": 3, "name": "Amal"}


@pytest.fixture(params=sorted(one.name for one in HERE.iterdir() if any(one.glob("*.ftl"))))
def language(request) -> str:
    return request.param


def by_the_book(language: str) -> FluentBundle:
    """Every file given whole to Fluent's own reader."""
    tag = catalogue._REGION[language].replace("_", "-")
    made = FluentBundle([tag], use_isolating=True)
    for path in sorted((HERE / language).glob("*.ftl")):
        made.add_resource(FluentResource(path.read_text("utf-8")))
    return made


def test_every_text_alone_says_what_it_says_among_all(language):
    ours, theirs = Catalogue(language), by_the_book(language)
    said = 0
    for key, wanted in entries(language):
        name, _, attribute = key.partition(".")
        args = {one: VALUES.get(one, 2 if "n" in one else one) for one in wanted}
        mine, whole = ours.message(name), theirs.get_message(name)
        pattern, other = (
            (mine.attributes[attribute], whole.attributes[attribute])
            if attribute
            else (mine.value, whole.value)
        )
        assert ours.format(pattern, args) == theirs.format_pattern(other, args)[0], key
        said += 1
    assert said > (500 if language in LANGUAGES else 10)


def written(tmp_path, monkeypatch, text: str) -> Catalogue:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "one.ftl").write_text(text, "utf-8")
    monkeypatch.setattr(catalogue, "HERE", tmp_path)
    return Catalogue("en")


def test_a_text_may_quote_texts_that_quote_others(tmp_path, monkeypatch):
    made = written(
        tmp_path,
        monkeypatch,
        "first = I say: { second }\nsecond =\n    { -brand } and { third.more }\n\n"
        "# A note = not a text\nthird = no\n    .more = { first-not }\nfirst-not = end\n"
        "-brand = Silta\n",
    )
    said = made.format(made.message("first").value, {}).translate(ISOLATES)
    assert said == "I say: Silta and end"
    assert made.message("A note") is None


def test_two_texts_that_quote_each_other_are_read_without_an_end_to_it(tmp_path, monkeypatch):
    made = written(tmp_path, monkeypatch, "one = { two }\ntwo = { one }\n")
    assert made.message("one") is not None


def test_a_list_of_names_alone_runs_as_the_language_does():
    """Whatever surrounds it must not take "Leena (known well)" in Arabic for left to right."""
    line = Word("nap_map-line", (("contact", "لينا"), ("tie", "well"), ("local", "local")))
    arabic = Reader("ar", "Europe/Helsinki", date(2026, 3, 4))
    assert outward((line,), arabic).startswith("\u200f")
    assert not outward((line,), Reader("en", "Europe/Helsinki", date(2026, 3, 4))).startswith(
        "\u200f"
    )


def outward(value: Value, reader: Reader) -> str:
    return str(said(value, reader))
