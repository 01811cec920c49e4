"""Step 1 on the real storage: what a person can do is kept in their words, and belongs to them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest

from bot import making
from bot.rendering import Reader
from dialogs.facts import Facts, Person, Service, Sheet
from dialogs.model import Opened
from storage import sqlite, tables
from storage.facts import sheet_from
from storage.queries import people, things
from storage.sql import Connected
from storage.turns import take
from tests.talks import Talks

READY = {"privacy": True, "remind": True}
HAND = ("Fixing phones", "Baking", "Calming children", "Reading forms", "Singing")


@cache
def _after_start() -> Connected:
    talks = Talks()
    talks.says("/start")
    return talks.db


def somebody(country: str = "FI", consents: dict[str, bool] = READY, **more: Any) -> Talks:
    """Someone past the welcome. It is Monday 2 March 2026, 9 o'clock."""
    db = sqlite.connect(":memory:")
    _after_start().connection.backup(db.connection)
    talks = Talks(db=db, **more)
    talks.updates = 1
    people.change_person(
        db, talks.person.id, name="Amina", consents=consents, onboarded=True, country=country
    )
    return talks


def opens(talks: Talks, scene: str, **answers: Any) -> str:
    identity = people.identity(talks.db, talks.channel, talks.address)
    with talks.db.transaction():
        take(talks.db, talks.world, talks.person, identity, Opened(scene, answers), talks.now)
    talks.comes()
    return talks.last[-1].text


def goes(talks: Talks, *steps: str) -> str:
    """Each step is typed, or pressed when it begins with #."""
    for step in steps:
        talks.presses(step) if step.startswith("#") else talks.says(step)
    return talks.last[-1].text


def screen(talks: Talks) -> str:
    return f"{talks.bookmark.top.scene}.{talks.bookmark.top.screen}"


def sheets(talks: Talks, kind: str = "strengths") -> list[Sheet]:
    rows = things.of_person(talks.db, tables.Sheet, talks.person.id)
    return [one for one in map(sheet_from, rows) if one.kind == kind]


def choices(talks: Talks) -> list[str]:
    return [button.label for button in talks.shown]


def makes_a_hand(talks: Talks) -> None:
    opens(talks, "mindset_hand")
    goes(talks, "#begin", *HAND, "#2", "Every day at home", "#copied")


# The hand


def test_five_fingers_are_kept_in_the_words_they_were_said_in() -> None:
    talks = somebody()
    makes_a_hand(talks)
    (sheet,) = sheets(talks)
    assert tuple(sheet.text(f"hand{n}") for n in range(1, 6)) == HAND


def test_the_strongest_finger_and_its_story_belong_to_the_same_sheet() -> None:
    talks = somebody()
    makes_a_hand(talks)
    (sheet,) = sheets(talks)
    assert (sheet.text("top"), sheet.text("story")) == ("2", "Every day at home")


def test_three_fingers_are_enough() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    goes(talks, "#begin", "#skip", *HAND[:3], "#skip")
    assert screen(talks) == "mindset_hand.proof"


def test_fewer_than_three_fingers_lead_to_the_everyday_skills() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    goes(talks, "#begin", "#skip", *HAND[:2], "#skip", "#skip")
    assert screen(talks) == "mindset_hand.list"


def test_skills_from_the_list_go_on_empty_fingers_and_own_words_stay() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    goes(talks, "#begin", "#skip", "Baking", "#skip", "#skip", "Singing")
    goes(talks, "#cooking", "Playing chess", "#done")
    (sheet,) = sheets(talks)
    hand = {sheet.text(f"hand{n}") for n in range(1, 6)}
    assert hand == {"Baking", "Singing", "Cooking for many people", "Playing chess", ""}


def test_two_things_are_enough_for_somebody_who_says_so() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    goes(talks, "#begin", "Baking", *["#skip"] * 4, "#numbers", "#done", "#enough")
    assert screen(talks) == "mindset_hand.proof"


def test_nobody_who_writes_nothing_gets_an_empty_card() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    goes(talks, "#begin", *["#skip"] * 5, "#done", "#enough")
    assert (screen(talks), sheets(talks)) == ("menu.home", [])


def test_a_word_that_is_too_long_is_answered_on_the_same_finger() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    said = goes(talks, "#begin", "Baking", "x" * 81)
    assert screen(talks) == "mindset_hand.f2"
    assert "80" in said


def test_who_leaves_after_two_fingers_finds_both_again() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    goes(talks, "#begin", *HAND[:2], "menu")
    opens(talks, "mindset_hand")
    goes(talks, *HAND[2:])
    (sheet,) = sheets(talks)
    assert [sheet.text("hand1"), sheet.text("hand2")] == list(HAND[:2])


def test_doing_it_again_begins_with_what_is_there() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_hand")
    said = goes(talks, "#anew")
    assert "Until now: Fixing phones" in said


def test_another_strongest_finger_takes_its_old_story_away() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_hand")
    goes(talks, "#anew", "#keep", "Selling bread", "#keep", "#keep", "#keep")
    (sheet,) = sheets(talks)
    assert (sheet.text("hand2"), sheet.text("top"), sheet.text("story")) == (
        "Selling bread",
        "",
        "",
    )


def test_skipping_a_finger_leaves_its_words_on_the_hand() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_hand")
    goes(talks, "#anew", "#skip", "#skip", "#keep", "#keep", "#keep")
    (sheet,) = sheets(talks)
    assert tuple(sheet.text(f"hand{n}") for n in range(1, 6)) == HAND


def test_a_story_is_not_told_of_another_finger() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_hand")
    goes(talks, "#anew", *["#keep"] * 5, "#4", "#skip")
    (sheet,) = sheets(talks)
    assert (sheet.text("top"), sheet.text("story")) == ("4", "")


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("FI", "Missä minä olen"),
        ("SE", "Vad tycker du"),
        ("NL", "Waar ben ik"),
        ("BE", "Waar ben"),
    ],
)
def test_the_text_to_send_is_in_both_languages(country: str, words: str) -> None:
    talks = somebody(country)
    opens(talks, "mindset_hand")
    goes(talks, "#begin", *HAND, "#skip")
    (host, own) = [part.text for part in talks.last[-1].message.parts if part.copy]
    assert (words in host, "Amina" in host, "What am I good at" in own) == (True, True, True)


# Thoughts


def test_each_chosen_thought_gets_another_look_in_the_order_of_the_list() -> None:
    talks = somebody()
    opens(talks, "mindset_thoughts")
    goes(talks, "#language", "#disturb", "#done")
    first = screen(talks)
    goes(talks, "#helps")
    assert (first, screen(talks)) == ("mindset_thoughts.r_disturb", "mindset_thoughts.r_language")


def test_only_what_helped_is_noted_as_helpful() -> None:
    talks = somebody()
    opens(talks, "mindset_thoughts")
    goes(talks, "#language", "#disturb", "#done", "#helps", "#not_me")
    (sheet,) = sheets(talks)
    assert (set(sheet.many("thoughts")), sheet.many("helped")) == (
        {"language", "disturb"},
        ("disturb",),
    )


def test_what_helped_another_day_still_counts() -> None:
    talks = somebody()
    for thought, answer in (("language", "#helps"), ("disturb", "#not_me")):
        opens(talks, "mindset_thoughts")
        ticked = [button.code.split("~")[3] for button in talks.shown if button.kind == "on"]
        goes(talks, *(f"#{one}" for one in ticked), f"#{thought}", "#done", answer, "#skip")
    assert sheets(talks)[0].many("helped") == ("language",)


def test_who_knows_none_of_the_thoughts_is_asked_what_they_can_give() -> None:
    talks = somebody()
    opens(talks, "mindset_thoughts")
    goes(talks, "#done")
    assert (screen(talks), sheets(talks)) == ("mindset_give.list", [])


def test_a_tapped_sentence_for_hard_days_is_kept_as_it_was_read() -> None:
    talks = somebody()
    opens(talks, "mindset_thoughts")
    goes(talks, "#disturb", "#done", "#helps", "#step")
    assert sheets(talks)[0].text("reminder") == "One small step is enough"


def test_a_sentence_can_stay_as_it_is_the_next_time() -> None:
    talks = somebody()
    opens(talks, "mindset_thoughts")
    goes(talks, "#disturb", "#done", "#helps", "I am not alone")
    opens(talks, "mindset_thoughts")
    said = goes(talks, "#done", "#helps")
    assert "Until now: I am not alone" in said


@pytest.mark.parametrize(("country", "there"), [("FI", True), ("", False)])
def test_how_one_asks_is_told_where_we_know_the_country(country: str, there: bool) -> None:
    talks = somebody(country)
    opens(talks, "mindset_thoughts")
    goes(talks, "#next", "#polite", "#done")
    assert ("Read a note about it" in choices(talks)) is there


def test_a_note_about_asking_leads_back_to_the_thought() -> None:
    talks = somebody()
    opens(talks, "mindset_thoughts")
    note = goes(talks, "#next", "#polite", "#done", "#note")
    assert "Prepare an exact question" in note
    goes(talks, "#good")
    assert screen(talks) == "mindset_thoughts.r_polite"


def test_the_hand_is_only_shown_to_somebody_who_has_one() -> None:
    talks = somebody()
    opens(talks, "mindset_thoughts")
    goes(talks, "#nothing", "#done")
    assert "Show my hand" not in choices(talks)


# What one can give, and how one likes to meet people


def test_an_own_gift_is_kept_beside_ours() -> None:
    talks = somebody()
    opens(talks, "mindset_give")
    goes(talks, "#language", "Card games", "#cooking", "#done")
    (sheet,) = sheets(talks)
    assert (set(sheet.many("gives")), sheet.text("give_other")) == (
        {"language", "cooking"},
        "Card games",
    )


def test_fewer_gifts_than_three_are_a_question_and_no_wall() -> None:
    talks = somebody()
    opens(talks, "mindset_give")
    goes(talks, "#language", "#done", "#enough")
    assert sheets(talks)[0].many("gives") == ("language",)


def test_only_answered_questions_give_a_way_to_meet_people() -> None:
    talks = somebody()
    opens(talks, "mindset_style")
    said = goes(talks, "#one", "#skip", "#talk")
    assert "Drink a coffee with one person" in said
    assert "Sit down and talk" in said
    assert said.count("– ") == 2


def test_three_skipped_questions_leave_nothing_behind() -> None:
    talks = somebody()
    opens(talks, "mindset_style")
    goes(talks, "#skip", "#skip", "#skip")
    assert (screen(talks), sheets(talks)) == ("mindset_conf.now", [])


# How sure?


@pytest.mark.parametrize(
    ("level", "place"),
    [(0, "low"), (3, "low"), (4, "mid"), (6, "mid"), (7, "high")],
)
def test_the_number_decides_what_is_asked_next(level: int, place: str) -> None:
    talks = somebody()
    opens(talks, "mindset_conf")
    goes(talks, f"#n{level}")
    assert screen(talks) == f"mindset_conf.{place}"


def test_what_would_help_is_kept_with_the_number() -> None:
    talks = somebody()
    opens(talks, "mindset_conf")
    goes(talks, "#n2", "Somebody who waits for me")
    (sheet,) = sheets(talks, "confidence")
    assert (sheet.number("level"), sheet.text("need")) == (2, "Somebody who waits for me")


def test_own_words_about_what_would_help_find_something_to_do() -> None:
    talks = somebody()
    opens(talks, "mindset_conf")
    goes(talks, "#n2", "Somebody who waits for me")
    assert "Choose a small action" in choices(talks)


def test_every_answer_is_a_sheet_of_its_own() -> None:
    talks = somebody()
    for level in ("#n2", "#n5"):
        opens(talks, "mindset_conf")
        goes(talks, level, "#skip")
    assert [one.number("level") for one in sheets(talks, "confidence")] == [2, 5]


def test_the_number_is_kept_before_a_person_is_added() -> None:
    talks = somebody()
    opens(talks, "mindset_conf")
    goes(talks, "#n9", "#yes", "menu")
    assert [one.number("level") for one in sheets(talks, "confidence")] == [9]


def test_a_talk_with_a_person_is_offered_only_where_somebody_answers() -> None:
    talks = somebody()
    opens(talks, "mindset_conf")
    goes(talks, "#n1")
    assert "Talk to a person" not in choices(talks)


# The card


def test_the_card_says_everything_as_text() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_give")
    goes(talks, "#language", "#cooking", "Card games", "#done")
    said = opens(talks, "mindset_card")
    wanted = (
        *HAND,
        "My strongest: Baking",
        "Every day at home",
        "cooking or crafts",
        "Card games",
    )
    assert [words for words in wanted if words not in said] == []


def test_one_finger_is_changed_and_the_others_stay() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_card")
    said = goes(talks, "#change", "#hand3", "Teaching")
    assert "Middle finger: Teaching" in said
    assert "Thumb: Fixing phones" in said


def test_another_strongest_finger_is_asked_for_its_own_story() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_card")
    assert "You chose: Singing" in goes(talks, "#change", "#top", "#5")
    said = goes(talks, "In a choir")
    assert "When I used it: In a choir" in said


def test_the_same_strongest_finger_keeps_its_story() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_card")
    assert "When I used it: Every day at home" in goes(talks, "#change", "#top", "#2")


def test_a_finger_to_change_says_what_it_is_about() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_card")
    said = goes(talks, "#change", "#hand5")
    assert "What do you enjoy doing most?" in said
    assert "Until now: Singing" in said


def test_deleting_what_is_strongest_takes_its_story_along() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_card")
    goes(talks, "#remove", "#top", "#yes")
    (sheet,) = sheets(talks)
    assert (sheet.text("hand2"), sheet.text("top"), sheet.text("story")) == ("Baking", "", "")


def test_deleting_the_strongest_finger_takes_its_story_along() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_card")
    goes(talks, "#remove", "#hand2", "#yes")
    (sheet,) = sheets(talks)
    assert (sheet.text("hand2"), sheet.text("top"), sheet.text("story")) == ("", "", "")


def test_keeping_it_after_all_deletes_nothing() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_card")
    goes(talks, "#remove", "#hand2", "#no")
    assert sheets(talks)[0].text("hand2") == "Baking"


def test_deleting_everything_leaves_no_number_behind() -> None:
    talks = somebody()
    makes_a_hand(talks)
    opens(talks, "mindset_conf")
    goes(talks, "#n5", "#skip")
    opens(talks, "mindset_card")
    goes(talks, "#remove", "#next", "#all", "#yes")
    assert sheets(talks) + sheets(talks, "confidence") == []


def pictured(**says: Any) -> str:
    """The picture of the card in words, for those who do not see it."""
    facts = Facts(Person(1, "en", "Amina"), Service(), sheets=(Sheet(1, "strengths", says),))
    reader = Reader("en", "Europe/Helsinki", date(2026, 3, 2))
    card = making.make("strengths_card", making.Subject(facts, reader, datetime.now(UTC)))
    assert card is not None
    return card.says


def test_the_picture_shows_what_can_be_given_and_how_one_likes_to_meet() -> None:
    words = pictured(hand1="Baking", story="At a feast", gives=("language",), size="one")
    assert "When I used it: At a feast" in words
    assert "What I can give: A language" in words
    assert "My ways to meet people: Drink a coffee with one person" in words


def test_the_picture_leaves_out_what_was_not_told() -> None:
    assert pictured(hand1="Baking", gives=()).splitlines() == [
        "My strengths.",
        "People ask my help with: Baking",
    ]
