"""What is never said to anybody, in no language: no blame, no lack, no counting of days away.

The right column of the table of voices in the content design, with its equivalents. Whole words
are looked for; a * stands for the endings a word can have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pytest

from locales.catalogue import LANGUAGES
from tests.wording import said_in_talks

NEVER = {
    "en": (
        "late", "overdue", "fail*", "you promised", "reject*", "ignored", "missed", "weak*",
        "lack*", "invalid", "days away", "were away", "streak*", "why did you not",
        "why didn't you", "why have you not", "you should have", "you forgot", "too slow",
    ),
    "fi": (
        "myöhässä", "myöhästy*", "epäonnis*", "lupasit:", "sinut hylät*", "torjut*", "sivuutet*",
        "laiminly*", "heikko*", "heiko*", "sinulta puuttu*", "virheelli*", "ei kelpaa",
        "päivää poissa", "olit poissa", "putki", "miksi et tehnyt", "miksi et mennyt",
        "miksi et kirjoittanut", "unohdit", "olisi pitänyt",
    ),
    "ar": (
        "متأخر*", "تأخرت", "تأخّرت", "فشل*", "فاشل*", "وعدت:", "وعدتَ", "مرفوض*", "رُفض*", "رفضك",
        "تجاهل*", "تجاهلك", "فاتك", "فاتتك", "ضعيف*", "ينقصك", "تنقصك", "تفتقر*", "غير صالح*",
        "إدخال خاطئ", "أيام غياب", "غبت", "سلسلة", "لماذا لم تذهب*", "لماذا لم تكتب*", "نسيت أن",
        "أهملت", "كان عليك",
    ),
    "uk": (
        "запізн*", "спізн*", "простроч*", "невдач*", "невдал*", "провал*", "ви обіцяли",
        "відхилен*", "відкинут*", "вам відмов*", "проігнор*", "ігнор*", "пропустили", "пропущен*",
        "слабк*", "слабо", "вам бракує", "вам не вистачає", "недійсн*", "неправильно",
        "днів відсут*", "вас не було", "чому ви не", "ви забули", "треба було",
    ),
}  # fmt: skip
""""You promised" is blame as a statement; asking what one promised is none."""
NUMBERS = r"\d\s?[%٪]"
"""Shares of people or jobs: figures that differ from source to source."""


def blaming(language: str) -> re.Pattern[str]:
    words = (
        re.escape(one).replace(r"\*", r"\w*") + ("" if one.endswith(":") else r"(?!\w)")
        for one in NEVER[language]
    )
    # The Arabic article and the words for "and" and "with" are written together with the next.
    before = r"(?<!\w)[وفبل]?(?:ال)?" if language == "ar" else r"(?<!\w)"
    return re.compile(f"{before}(?:{'|'.join(words)})|{NUMBERS}", re.IGNORECASE)


def blame(language: str) -> Iterator[tuple[str, str]]:
    wanted = blaming(language)
    for key, words in said_in_talks(language):
        if found := wanted.search(words):
            yield key, found[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed_in_any_text(language):
    assert not set(blame(language))


SAID_BY_OTHERS: Sequence[tuple[str, str]] = (
    ("en", "You are late."),
    ("en", "80 % of jobs are hidden"),
    ("en", "Your Finnish is weak"),
    ("fi", "Olet myöhässä"),
    ("fi", "Sinä lupasit: soittaa"),
    ("ar", "هذا الموعد فاتك"),
    ("ar", "المرفوض"),
    ("uk", "Ви обіцяли: зателефонувати"),
    ("uk", "Ви запізнилися"),
)


@pytest.mark.parametrize(("language", "words"), SAID_BY_OTHERS)
def test_blame_is_recognised(language, words):
    assert blaming(language).search(words)


@pytest.mark.parametrize("words", ["See you later.", "Related people", "A translation"])
def test_a_word_inside_another_is_no_blame(words):
    assert not blaming("en").search(words)
