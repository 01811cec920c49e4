"""Which language a text is in, because feeds are often wrong about themselves."""

from __future__ import annotations

import sys

import pytest

from feeds import language
from feeds.language import language_code, language_of

FINNISH = "Tervetuloa yhteiseen illanviettoon kirjastolle, jossa tutustutaan uusiin ihmisiin."
ENGLISH = "Welcome to an evening at the library where we get to know new people and drink tea."
SOMALI = "Ku soo dhawoow fiidnimada maktabadda halkaas oo aan kula kulanno dad cusub oo badan."


def test_the_detector_is_trusted_over_what_the_feed_says():
    assert language_of(ENGLISH, "fi") == "en"


@pytest.mark.parametrize(("text", "code"), [(FINNISH, "fi"), (ENGLISH, "en"), (SOMALI, "so")])
def test_long_texts_are_told_apart(text, code):
    assert language_of(text, None) == code


def test_short_texts_are_in_the_language_of_their_source():
    assert language_of("Welcome to the language café", "fi") == "fi"


@pytest.mark.parametrize("text", ["", "🎉🎉🎉", "12.5. 18:00", "https://library.example.org/cafe"])
def test_a_text_without_words_has_no_language(text):
    assert language_of(text, "fi") == "und"


def test_a_source_can_be_trusted_instead():
    assert language_of(ENGLISH, "fi", detect=False) == "fi"


def test_without_the_detector_the_sources_word_counts(monkeypatch):
    language._detector.cache_clear()
    monkeypatch.setitem(sys.modules, "py3langid", None)
    assert language_of(ENGLISH, "fi") == "fi"
    language._detector.cache_clear()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("fi-FI", "fi"),
        ("EN_us", "en"),
        ("iw", "he"),
        ("nb-NO", "no"),
        ("zh-Hant-TW", "zh"),
        ("und", None),
        ("English", None),
        ("", None),
        (None, None),
    ],
)
def test_language_names_are_brought_to_one_form(said, code):
    assert language_code(said) == code
