"""Goals: what is in the person's own hands, and the days on which we look at them together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from dialogs.hints import only_a_result, result_in
from dialogs.model import Ref, Word
from dialogs.scenes.goals import (
    AREAS,
    EXAMPLES,
    STEPS,
    UNITS,
    amount,
    half_a_year_on,
    half_way,
    reviews,
)
from dialogs.wishes import CancelReminders, Remind
from locales.catalogue import LANGUAGES, entries, has, say

GOAL = Ref("goal", 7)
START = date(2026, 3, 2)


# A result that others decide about


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Get a job as a nurse"),
        ("en", "A work contract that lasts"),
        ("en", "I want to work as a cook."),
        ("en", "My residence permit"),
        ("fi", "Haluan vakituisen työpaikan"),
        ("fi", "Saada TÖITÄ sairaalasta"),
        ("fi", "oleskelulupa"),
        ("fi", "harjoittelupaikka päiväkodista"),
        ("sv", "Ett fast jobb som kock"),
        ("sv", "uppehållstillstånd"),
        ("nl", "Een vaste baan in de zorg"),
        ("nl", "Verblijfsvergunning krijgen"),
        ("uk", "Знайти роботу в Турку"),
        ("uk", "Отримати дозвіл на проживання"),
        ("ar", "الحصول على وظيفة"),
        ("ar", "أُريدُ عَقْدَ عملٍ"),
        ("ar", "تصريح الإقامة"),
    ],
)
def test_a_result_alone_is_noticed(language: str, text: str) -> None:
    assert only_a_result(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Talk with three people about my job"),
        ("en", "Learn from three people how to find work"),
        ("en", "Go to two job fairs"),
        ("en", "Drink coffee with two neighbours"),
        ("fi", "Puhun kolmen ihmisen kanssa työstä"),
        ("fi", "Kysyn kahdelta ihmiseltä, miten he löysivät työpaikan"),
        ("fi", "Opettelen suomea ystävän kanssa"),
        ("sv", "Prata med tre personer om jobb"),
        ("sv", "Fråga två personer om råd"),
        ("nl", "Praten met drie mensen over werk"),
        ("nl", "Netwerken in mijn buurt"),
        ("uk", "Поговорити з трьома людьми про роботу"),
        ("uk", "Зустрітися з роботодавцем"),
        ("ar", "التحدث مع ثلاثة أشخاص عن العمل"),
        ("ar", "أسأل شخصين عن الوظيفة"),
    ],
)
def test_what_one_does_with_people_is_not_taken_for_a_result(language: str, text: str) -> None:
    assert not only_a_result(text, language)


@pytest.mark.parametrize("text", ["Become less jobless", "Meet at the jobcentre", "Netwerkborrel"])
def test_a_word_inside_a_longer_word_does_not_count(text: str) -> None:
    assert not only_a_result(text, "nl")


def test_english_is_understood_beside_the_own_language() -> None:
    assert only_a_result("Job in Helsinki", "ar")


def test_the_language_of_the_country_counts_when_it_is_given() -> None:
    assert not only_a_result("Työpaikka Turusta", "en")
    assert only_a_result("Työpaikka Turusta", "en", "fi")


def test_a_language_without_a_list_stays_silent() -> None:
    assert not only_a_result("Waxaan rabaa shaqo", "so")


@pytest.mark.parametrize("text", ["", "...", "12345", "🙂 🙂 🙂"])
def test_a_text_without_words_is_no_result(text: str) -> None:
    assert not only_a_result(text, "en")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A job in Turku", "job"),
        ("A permit for my family", "permit"),
        ("A study place for nurses", "study"),
        ("An apartment in the centre", "home"),
        ("A permit and then a job", "permit"),
        ("Walk every day", ""),
    ],
)
def test_the_first_result_says_what_it_is_about(text: str, kind: str) -> None:
    assert result_in(text, "en") == kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_examples_are_in_the_hands_of_the_person(language: str) -> None:
    ours = [f"goals-example_{area}.{name}" for area in AREAS for name in EXAMPLES]
    ours += [f"goals_smart-control.{name}" for name in ("talk", "advice", "event", "tell")]
    assert [key for key in ours if only_a_result(say(language, key), language)] == []


# Days


@pytest.mark.parametrize(
    ("days", "middle"), [(14, 7), (30, 15), (91, 45), (365, 182), (7, 3), (6, None), (2, None)]
)
def test_half_time_is_in_the_middle_and_short_goals_have_none(
    days: int, middle: int | None
) -> None:
    end = date.fromordinal(START.toordinal() + days)
    expected = None if middle is None else date.fromordinal(START.toordinal() + middle)
    assert half_way(START, end) == expected


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 3, 2), date(2026, 9, 2)),
        (date(2026, 7, 15), date(2027, 1, 15)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 30), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 6, 30)),
        (date(2026, 3, 31), date(2026, 9, 30)),
        (date(2026, 6, 30), date(2026, 12, 30)),
    ],
)
def test_half_a_year_on_is_a_day_of_the_calendar(day: date, later: date) -> None:
    assert half_a_year_on(day) == later


def test_a_goal_is_looked_at_at_half_time_and_on_its_date() -> None:
    assert reviews(GOAL, START, date(2026, 3, 16)) == (
        CancelReminders(GOAL, "goal_quarter"),
        Remind(GOAL, "goal_half", date(2026, 3, 9)),
        Remind(GOAL, "goal_date", date(2026, 3, 16)),
    )


def test_a_goal_made_short_takes_its_half_time_back() -> None:
    assert reviews(GOAL, START, date(2026, 3, 5)) == (
        CancelReminders(GOAL, "goal_quarter"),
        CancelReminders(GOAL, "goal_half"),
        Remind(GOAL, "goal_date", date(2026, 3, 5)),
    )


# Words that are put together while talking


def _words() -> Iterator[Word]:
    yield from (Word(f"goals-area_{area}") for area in AREAS)
    yield from (Word(f"goals-area_{area}.button") for area in AREAS)
    yield from (Word(f"goals-example_{area}.{name}") for area in AREAS for name in EXAMPLES)
    yield from (Word(f"goals-step.{name}") for steps in STEPS.values() for name in steps)
    yield from (amount(3, unit) for unit in (*UNITS, ""))
    yield from (Word(key) for key in ("goals-open", "goals-artefact", "goals-affirm"))
    yield Word("goals-of_ten", (("n", 8),))


def test_every_word_that_is_put_together_has_its_text() -> None:
    assert [word.key for word in _words() if not has("en", word.key)] == []


def test_no_text_for_putting_together_is_forgotten() -> None:
    written = {key for key, _ in entries("en") if key.startswith("goals-")}
    assert written == {word.key for word in _words()}


def test_every_area_has_five_first_steps() -> None:
    assert {area: len(set(STEPS[area])) for area in AREAS} == dict.fromkeys(AREAS, 5)


@pytest.mark.parametrize(
    ("number", "unit", "words"),
    [(1, "talks", "1 talk"), (3, "people", "3 people in my field"), (2, "", "2 times")],
)
def test_a_number_is_said_with_its_word(number: int, unit: str, words: str) -> None:
    word = amount(number, unit)
    said = say("en", word.key, dict(word.args))
    assert said.translate({0x2068: None, 0x2069: None}) == words
