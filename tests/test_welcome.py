"""The welcome: little is asked, nothing is kept before a yes, and no way in loses anybody."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dialogs.facts import Facts, Person
from dialogs.model import Told, Word
from dialogs.scenes.start import FIND_TOWN, host_language_word, place_name
from tests.talks import SERVICE, Talks

UP_TO_THE_NOTICE = ("/start", "[Start]", "[English]", "[Yes]")
WELCOMED = (*UP_TO_THE_NOTICE, "[I understand]", "Amina", "Turku", "[A job]", "[Done (1)]")
TO_GOAL = ("[My next step]", "[Another step]", "[2. Goal]", "[Start]")
TELEGRAM = replace(SERVICE, telegram="silta_bot", web="https://silta.example")


def go(talks: Talks, *steps: str) -> str:
    """Walk the steps; what came back last, as text."""
    for step in steps:
        pressed = step.startswith("[")
        came = talks.presses(step.strip("[]")) if pressed else talks.says(step)
    return "\n".join(one.text for one in came)


def buttons(talks: Talks) -> list[str]:
    return [one.label for one in talks.shown]


def new_code(talks: Talks) -> str:
    text = go(talks, "menu", "[Other things]", "[Another phone or computer]", "[Make a code]")
    found = re.search(r"Your code: (\w+)", text)
    assert found
    return found[1]


def everybody(talks: Talks) -> list[tuple]:
    return talks.db.execute("SELECT id, name, city FROM person").fetchall()


def test_before_the_yes_nothing_but_the_language_is_kept() -> None:
    talks = Talks()
    go(talks, *UP_TO_THE_NOTICE)
    person = talks.person
    assert (person.name, person.city, person.country, person.consents) == ("", "", "", {})


def test_not_now_deletes_the_little_there_was() -> None:
    talks = Talks()
    go(talks, *UP_TO_THE_NOTICE)
    before = talks.person.id
    assert "I keep nothing about you" in go(talks, "[Not now]")
    assert before not in [id for id, *_ in everybody(talks)]


def test_somebody_under_18_is_sent_to_people_who_help_and_forgotten() -> None:
    talks = Talks(service=replace(SERVICE, youth="Youth House, Linnankatu 1"))
    go(talks, "/start", "[Start]", "[English]")
    before = talks.person.id
    assert "Youth House, Linnankatu 1" in go(talks, "[No]")
    assert before not in [id for id, *_ in everybody(talks)]


def test_no_question_comes_between_the_yes_and_the_menu_but_three() -> None:
    talks = Talks()
    go(talks, *UP_TO_THE_NOTICE, "[I understand]")
    asked = [talks.bookmark.top.screen]
    for answer in ("Amina", "Turku"):
        go(talks, answer)
        asked.append(talks.bookmark.top.screen)
    assert "What do you want to do, Amina?" in go(talks, "[A job]", "[Done (1)]")
    assert asked == ["name", "town", "need"]
    assert talks.person.onboarded


def test_the_next_text_is_already_in_the_language_that_was_chosen() -> None:
    talks = Talks(service=replace(SERVICE, languages=("en", "fi")))
    go(talks, "/start", "[Start]")
    talks.presses("Suomi")
    assert talks.person.language == "fi"


def test_a_language_we_do_not_have_is_counted_without_the_person() -> None:
    talks = Talks()
    go(talks, "/start", "[Start]", "soomaali")
    counted = talks.db.execute("SELECT what FROM counted").fetchall()
    assert counted == [("language_wished_so",)]


def test_a_town_brings_its_country_and_its_time() -> None:
    talks = Talks()
    go(talks, *UP_TO_THE_NOTICE, "[I understand]", "Amina", "Lund")
    person = talks.person
    assert (person.city, person.country, person.zone) == ("Lund", "SE", "Europe/Stockholm")


def test_a_town_that_was_not_found_can_be_written_again_at_once() -> None:
    talks = Talks()
    go(talks, *UP_TO_THE_NOTICE, "[I understand]", "Amina", "Zzyzx")
    assert "I noted: Turku" in go(talks, "Turku").translate({0x2068: None, 0x2069: None})


def test_a_town_that_no_list_knows_is_kept_as_it_was_written() -> None:
    talks = Talks()
    go(talks, *UP_TO_THE_NOTICE, "[I understand]", "Amina", "Xyzzyby")
    go(talks, "[Keep it as I wrote it]", "[Sweden]")
    person = talks.person
    assert (person.city, person.country, person.zone) == ("Xyzzyby", "SE", "Europe/Stockholm")


def test_towns_of_one_name_can_be_told_apart() -> None:
    places = ("US||Springfield|America/Chicago", "US||Springfield|America/New_York")
    told = Told({"town": "Springfield", "places": places}, Facts(), Talks().now)
    labels = [thing.label for thing in FIND_TOWN["which"].of(told)]
    assert len(set(labels)) == 2
    assert place_name("FI|Varsinais-Suomi|Turku|Europe/Helsinki") == "Turku, Varsinais-Suomi"


def test_who_left_half_way_is_asked_only_what_is_missing() -> None:
    talks = Talks()
    go(talks, *UP_TO_THE_NOTICE, "[I understand]", "Amina", "menu")
    text = go(talks, "[Finish the first questions]")
    assert text.startswith("Which town")
    go(talks, "Turku", "[Skip]")
    assert "[Finish the first questions]" not in buttons(talks)


def test_an_own_code_joins_this_place_before_any_other_question() -> None:
    there = Talks(service=TELEGRAM, channel="telegram")
    go(there, *WELCOMED)
    here = Talks(service=TELEGRAM, channel="web", address="w", db=there.db)
    here.begins(new_code(there))
    text = go(here, "[I already use Silta]", "[Yes, it is my code]")
    assert "one talk now" in text
    assert "What do you want to do, Amina?" in text
    assert here.person.id == there.person.id


def test_a_code_is_offered_again_after_the_notice_and_works_there() -> None:
    there = Talks(service=TELEGRAM, channel="telegram")
    go(there, *WELCOMED)
    here = Talks(service=TELEGRAM, channel="web", address="w", db=there.db)
    here.begins(new_code(there))
    go(here, "[Start]", "[English]", "[Yes]", "[I understand]", "[Yes, it is my code]")
    assert here.person.id == there.person.id


def test_a_code_that_is_too_old_does_not_stop_the_welcome() -> None:
    talks = Talks()
    talks.begins("ABCD2345")
    text = go(talks, "[I already use Silta]", "[Yes, it is my code]")
    assert "does not work any more" in text
    assert "I am Silta" in text
    assert "I already use Silta" not in buttons(talks)


def test_a_start_link_with_a_code_is_heard_in_the_middle_of_an_exercise() -> None:
    talks = Talks()
    go(talks, *WELCOMED, "[My next step]", "[Another step]", "[2. Goal]", "[Start]", "[A job]")
    came = talks.begins("ABCD2345")
    assert "Did you make this code yourself" in came[0].text
    assert "goals_area" in talks.bookmark.kept


def test_a_joining_is_undone_and_the_other_place_begins_anew() -> None:
    there = Talks(service=TELEGRAM, channel="telegram")
    go(there, *WELCOMED)
    here = Talks(service=TELEGRAM, channel="web", address="w", db=there.db)
    here.begins(new_code(there))
    go(here, "[I already use Silta]", "[Yes, it is my code]")
    go(there, "menu", "[Other things]", "[Another phone or computer]", "[My places]")
    go(there, "[Browser, since 2 Mar]", "[Take it away]")
    assert "I am Silta" in go(here, "hello")
    assert here.person.id != there.person.id


def test_what_a_place_held_before_joining_comes_back_when_it_is_undone() -> None:
    there = Talks(service=TELEGRAM, channel="telegram")
    go(there, *WELCOMED)
    here = Talks(service=TELEGRAM, channel="web", address="w", db=there.db)
    go(here, *(step.replace("Amina", "Omar") for step in WELCOMED))
    here.begins(new_code(there))
    go(
        here,
        "[Yes, it is my code]",
        "menu",
        "[Other things]",
        "[Another phone or computer]",
        "[My places]",
    )
    go(here, "[Browser (here)]", "[Take it away]")
    assert "What do you want to do, Omar?" in go(here, "menu")


@pytest.mark.parametrize(
    ("person", "language"),
    [
        (Person(country="FI"), "fi"),
        (Person(country="BE"), "nl"),
        (Person(country="FI", host_language="sv"), "sv"),
        (Person(), "local"),
    ],
)
def test_the_language_of_the_place_is_named_where_we_know_it(
    person: Person, language: str
) -> None:
    told = Told({}, Facts(person=person), Talks().now)
    assert host_language_word(told) == Word(f"language-{language}")
