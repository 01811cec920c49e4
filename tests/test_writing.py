"""Messages to people: the right words in two languages, kept while they are written."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channel import Tapped
from bot.reading import card_code
from dialogs.facts import Draft, Facts, Person
from dialogs.memory import show_from_json, show_to_json
from dialogs.model import Line, Opened, Show, Told
from dialogs.scenes import writing
from dialogs.scenes.writing import FORMAL, INVITATION, SLOTS, TEMPLATES, WRITTEN_IN
from locales import catalogue
from storage import tables
from storage.queries import things
from storage.turns import Meant, Update, hear
from tests.test_contacts_in_talk import (
    TODAY,
    knows,
    presses,
    promised,
    somebody,
    the_contact,
    told,
)
from tests.wording import entries

FILLED = {
    "contact": "", "name": "", "event": "", "topic": "", "channel": "", "field": "", "job": "",
    "advice": "", "memory": "", "news": "", "tip": "", "reason": "", "question": "",
    "meeting": "", "country": "FI", "length": "full",
}  # fmt: skip
WITH_TEMPLATES = [
    path.name for path in catalogue.HERE.iterdir() if (path / "template.ftl").exists()
]


def said(language: str, template: str, **filled: str) -> str:
    text = catalogue.say(language, f"template-{template}", {**FILLED, **filled})
    return text.translate(catalogue.ISOLATES)


# The templates themselves


@pytest.mark.parametrize("language", WRITTEN_IN)
@pytest.mark.parametrize("name", SLOTS)
def test_every_language_of_the_countries_has_every_message(language: str, name: str) -> None:
    assert catalogue.has(language, f"template-{name}")


@pytest.mark.parametrize("name", FORMAL)
def test_a_first_message_in_flanders_has_its_formal_form(name: str) -> None:
    text = said("nl", f"{name}-first")
    assert not re.search(r"\b(je|jij|jou|jouw)\b", text)


@pytest.mark.parametrize("language", WITH_TEMPLATES)
def test_messages_use_only_what_is_asked_for(language: str) -> None:
    keys = {key: used for key, used in entries(language) if key in TEMPLATES}
    for key, used in keys.items():
        name = key.removeprefix("template-").removesuffix("-first")
        may = {*SLOTS[name], "contact", "name", "country", "length"}
        assert used <= may, f"{language} {key} uses {used - may}"


@pytest.mark.parametrize("language", WITH_TEMPLATES)
@pytest.mark.parametrize("key", [key for key in TEMPLATES if "m2" in key])
def test_the_measured_length_of_the_invitation_note_is_the_true_one(
    language: str, key: str
) -> None:
    if catalogue.has(language, key):
        assert len(said(language, key.removeprefix("template-"))) <= writing.INVITATION_WORDS


def test_the_folders_of_other_host_languages_are_not_languages_to_talk_in() -> None:
    only_templates = {
        path.name
        for path in catalogue.HERE.iterdir()
        if path.is_dir() and [one.name for one in path.glob("*.ftl")] == ["template.ftl"]
    }
    assert not only_templates & set(catalogue.LANGUAGES)


# Which languages are shown


@pytest.mark.parametrize(
    ("country", "chosen", "language"),
    [
        ("FI", "", "fi"),
        ("FI", "sv", "sv"),
        ("SE", "", "sv"),
        ("NL", "", "nl"),
        ("BE", "", "nl"),
        ("", "", "en"),
        ("DE", "", "en"),
        ("DE", "de", "en"),
    ],
)
def test_the_language_of_the_country_is_found(country: str, chosen: str, language: str) -> None:
    assert writing.host_language(Person(country=country, host_language=chosen)) == language


def test_a_line_remembers_the_language_it_is_said_in() -> None:
    show = Show((Line("template-m6", {"contact": "Leena"}, True, "fi"), Line("common-menu")))
    assert show_from_json(show_to_json(show)) == show


def writes(talks: Any, *choices: str) -> str:
    talks.says("/people")
    return presses(talks, "Leena", "#write", *choices)


def opens(talks: Any, scene: str) -> None:
    """As the menu opens it."""
    update = Update(talks.channel, f"opened-{scene}", talks.address, talks.now, talks.language)
    hear(talks.db, talks.world, update, lambda here, facts: Meant(Opened(scene)))
    talks.last = talks.comes()


def blocks(talks: Any) -> list[str]:
    """The texts to copy that were shown last, without direction marks."""
    return [part.text for one in talks.last for part in one.message.parts if part.copy]


def test_the_message_is_shown_in_the_host_language_and_in_the_own_one() -> None:
    talks = somebody(knows())
    writes(talks, "#m6")
    talks.says("our course")
    finnish, english = blocks(talks)
    assert finnish.startswith("Hei Leena, emme ole jutelleet pitkään aikaan. Muistan hyvin: our")
    assert english.startswith("Hello Leena, we have not talked for a long time. I remember: our")


def test_one_language_is_shown_once() -> None:
    talks = somebody(knows(), country="DE")
    writes(talks, "#m6")
    talks.says("our course")
    assert len(blocks(talks)) == 1


@pytest.mark.parametrize(("tone", "word"), [("first", "uw tijd"), ("known", "je tijd")])
def test_only_flanders_is_asked_how_well_they_know_each_other(tone: str, word: str) -> None:
    talks = somebody(knows(), country="BE")
    writes(talks, "#m5", f"#{tone}")
    talks.says("your tip")
    assert word in blocks(talks)[0]


# Filling them


def test_a_shorter_message_leaves_one_sentence_out() -> None:
    talks = somebody(knows())
    writes(talks, "#m3")
    talks.says("nurse")
    long = blocks(talks)
    presses(talks, "#shorter")
    assert all(len(one) < len(other) for one, other in zip(blocks(talks), long, strict=True))


def test_the_full_stop_they_write_is_not_doubled() -> None:
    talks = somebody(knows())
    writes(talks, "#m5")
    talks.says("your tip.")
    assert ".." not in "".join(blocks(talks))


@pytest.mark.parametrize(
    "text", ["How did you start", "How did you start?", "How did you start?."]
)
def test_a_question_ends_with_one_question_mark(text: str) -> None:
    talks = somebody(knows(next_due=TODAY))
    talks.does(Tapped(card_code("nudge", the_contact(talks).id, "write")))
    presses(talks, "#ask")
    talks.says(text)
    assert "My question: How did you start? " in blocks(talks)[1]


def test_a_topic_that_is_known_is_offered() -> None:
    talks = somebody(knows(topics="bicycles"))
    writes(talks, "#m1")
    talks.says("the fair")
    assert "bicycles" in [one.label for one in talks.last[-1].buttons]


def test_somebody_who_is_not_in_the_list_can_be_written_to() -> None:
    talks = somebody()
    opens(talks, "human_msg")
    presses(talks, "#m4")
    talks.says("Sari")
    talks.says("accounting")
    assert blocks(talks)[0].startswith("Hei Sari, etsin ihmistä, joka tuntee tämän alan: account")


def test_a_message_to_somebody_outside_the_list_is_asked_about_by_name() -> None:
    talks = somebody()
    opens(talks, "human_msg")
    presses(talks, "#m4")
    talks.says("Sari")
    talks.says("accounting")
    presses(talks, "#copy", "#yes")
    came = talks.passes(days=3)
    assert [one.text for one in came] == ["Did you send the message to Sari?"]


filling = st.text("abcdefghij åäö", min_size=1, max_size=80).filter(str.strip)


@given(
    st.text("abc", min_size=1, max_size=40), st.text("xyz", min_size=1, max_size=30),
    filling, filling,
)  # fmt: skip
def test_an_invitation_note_fits_into_two_hundred_characters(
    label: str, name: str, event: str, field: str
) -> None:
    told = a_note(label, name)
    for slot, text in (("event", event), ("field", field)):
        read = writing._slot_reader(slot)
        room = writing._room(told, slot)
        told = replace(told, answers={**told.answers, slot: read(text[:room] or "x", told)})
    length = str(writing._length(told))
    filled = {slot: told.text(slot) for slot in ("event", "field")}
    for language in WRITTEN_IN:
        text = said(language, "m2", contact=label, name=name, length=length, **filled)
        assert len(text) <= INVITATION


def a_note(label: str, name: str) -> Any:
    facts = Facts(Person(name=name, country="FI"), loaded=frozenset({"contacts", "drafts"}))
    return Told({"type": "m2", "to": label}, facts, datetime(2026, 3, 2, tzinfo=UTC))


# Keeping them


def drafts(talks: Any) -> list[Any]:
    return things.of_person(talks.db, tables.Draft, talks.person.id)


def test_leaving_and_coming_back_goes_on_at_the_same_screen() -> None:
    talks = somebody(knows())
    writes(talks, "#m6")
    talks.says("our course")
    before = blocks(talks)
    talks.says("/menu")
    talks.says("/people")
    assert blocks(talks) == before


def test_a_message_left_half_way_is_offered_again_for_the_same_person() -> None:
    talks = somebody(knows("Leena"), knows("Omar"))
    writes(talks, "#m6")
    talks.says("our course")
    presses(talks, "#back", "#back")
    assert "You began a message to Leena" in presses(talks, "Leena", "#write")


def test_it_is_not_offered_when_they_write_to_somebody_else() -> None:
    talks = somebody(knows("Leena"), knows("Omar"))
    writes(talks, "#m6")
    talks.says("our course")
    presses(talks, "#back", "#back")
    assert "What do you want to write" in presses(talks, "Omar", "#write")


def test_going_on_shows_the_same_words() -> None:
    talks = somebody(knows())
    writes(talks, "#m6")
    talks.says("our course")
    before = blocks(talks)
    presses(talks, "#back", "#write", "#go_on")
    assert blocks(talks) == before


def test_there_is_one_draft_of_one_message() -> None:
    talks = somebody(knows())
    writes(talks, "#m6")
    talks.says("our course")
    presses(talks, "#change")
    talks.says("our garden")
    assert len(drafts(talks)) == 1


def test_a_copied_message_without_a_question_leaves_no_draft() -> None:
    talks = somebody(knows())
    writes(talks, "#m6")
    talks.says("our course")
    presses(talks, "#copy", "#no")
    assert drafts(talks) == []


def test_a_draft_nobody_can_read_is_passed_over() -> None:
    assert writing.unpacked(Draft(1, "m6", None, "{not json")) == {}
    assert writing.unpacked(Draft(1, "m6", None, "[1]")) == {}


# What follows


def sends(talks: Any, *, asked: bool, kind: str = "#m6") -> None:
    writes(talks, kind)
    talks.says("our course")
    presses(talks, "#copy", "#yes" if asked else "#no")


def test_a_sent_message_waits_two_weeks_for_its_answer() -> None:
    talks = somebody(knows())
    sends(talks, asked=False)
    assert the_contact(talks).state == "waiting"
    assert promised(talks) == {"noreply": "2026-03-16"}


def test_thanks_wait_for_no_answer_and_count_as_contact() -> None:
    talks = somebody(knows())
    sends(talks, asked=False, kind="#m5")
    kept = the_contact(talks)
    assert (kept.state, kept.last_contact, promised(talks)) == ("active", TODAY, {})


def test_they_are_asked_in_two_days_when_they_want_it() -> None:
    talks = somebody(knows())
    sends(talks, asked=True)
    assert promised(talks) == {"sent_check": "2026-03-04"}


def checks(talks: Any, choice: str) -> str:
    talks.does(Tapped(card_code("sent_check", drafts(talks)[0].id, choice)))
    return told(talks)


def test_sent_begins_the_waiting() -> None:
    talks = somebody(knows())
    sends(talks, asked=True)
    checks(talks, "sent")
    assert (the_contact(talks).state, drafts(talks)) == ("waiting", [])


def test_an_answer_is_a_contact() -> None:
    talks = somebody(knows())
    sends(talks, asked=True)
    checks(talks, "answer")
    presses(talks, "#done", "#skip", "#none")
    assert (the_contact(talks).last_contact, drafts(talks)) == (TODAY, [])


def test_not_yet_is_no_problem_and_the_words_wait() -> None:
    talks = somebody(knows())
    sends(talks, asked=True)
    assert "No problem" in checks(talks, "not_yet")
    presses(talks, "#week")
    assert the_contact(talks).next_due == TODAY + timedelta(days=7)
    assert "You began a message to Leena" in writes(talks)


def test_not_needed_lets_the_rhythm_go_on() -> None:
    talks = somebody(knows(cadence_days=30, next_due=TODAY))
    sends(talks, asked=True)
    checks(talks, "not_needed")
    assert (the_contact(talks).state, drafts(talks)) == ("active", [])
    assert the_contact(talks).next_due > TODAY + timedelta(days=20)


def test_two_messages_without_answer_let_them_rest_at_last() -> None:
    talks = somebody(knows())
    sends(talks, asked=False)
    talks.does(Tapped(card_code("noreply", the_contact(talks).id, "second")))
    presses(talks, "#copy", "#no")
    assert promised(talks) == {}
    talks.now += timedelta(days=15)
    talks.says("/people")
    assert "Resting" in presses(talks, "Leena")


def test_a_phone_number_in_a_message_is_asked_about() -> None:
    talks = somebody(knows())
    writes(talks, "#m6")
    assert "safer" in talks.says("call me +358 40 123 4567")[-1].text
