"""People who connect others: found, looked at in quiet, asked kindly, and never told a score."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.reading import day_in_words
from dialogs.facts import Contact
from dialogs.scenes.connectors import band_of, reasons, short_list, stars
from storage import tables
from storage.queries import things
from tests.talks import Talks
from tests.test_contacts_in_talk import (
    contacts,
    knows,
    presses,
    promised,
    somebody,
    taps_card,
    told,
)
from tests.test_human import an_event, buttons, opens, says, sheets
from tests.test_writing import blocks


def one(id: int, *score: int, **more: Any) -> Contact:
    return Contact(id, f"Person {id}", score=score, **more)


def labels(people: list[Contact]) -> list[int]:
    return [person.id for person in people]


def scores(talks: Talks, *points: int) -> str:
    return presses(talks, *(f"#s{point}" for point in points))


def by_name(talks: Talks) -> dict[str, Any]:
    return {row.label: row for row in contacts(talks)}


def listed(*people: dict[str, Any]) -> Talks:
    """Somebody with a short list, open."""
    talks = somebody(*people)
    opens(talks, "super_list")
    return talks


LEENA = {"score": [2, 1, 2, 2, 1, 2]}


# The score


@pytest.mark.parametrize(
    ("total", "band"),
    [(0, "good"), (5, "good"), (6, "promising"), (8, "promising"), (9, "strong"), (12, "strong")],
)
def test_the_words_follow_the_sum(total: int, band: str) -> None:
    assert band_of(total) == band


@pytest.mark.parametrize(
    ("contact", "star"),
    [
        (one(1, local="both"), ("both",)),
        (one(1, role="teacher"), ("role",)),
        (one(1, many=True), ("many",)),
        (one(1, role="plumber", local="local"), ()),
    ],
)
def test_a_star_comes_from_what_is_known_already(contact: Contact, star: tuple[str, ...]) -> None:
    assert stars(contact, (contact,)) == star


@pytest.mark.parametrize(("brought", "star"), [(1, ()), (2, ("source",))])
def test_who_brought_two_people_gets_a_star(brought: int, star: tuple[str, ...]) -> None:
    source = one(1)
    others = tuple(one(2 + n, through=1) for n in range(brought))
    assert stars(source, (source, *others)) == star


def test_only_who_can_be_reached_and_feels_safe_is_on_the_short_list() -> None:
    far, unsafe, fine = (
        one(1, 2, 2, 2, 2, 0, 2),
        one(2, 2, 2, 2, 2, 2, 0),
        one(3, 0, 0, 0, 0, 1, 1),
    )
    assert labels(short_list((far, unsafe, fine, one(4)))) == [3]


def test_the_best_three_are_listed_and_a_star_decides_between_equals() -> None:
    people = (
        one(1, 1, 1, 1, 1, 1, 1),
        one(2, 1, 1, 1, 1, 1, 1, local="both"),
        one(3, 2, 2, 2, 2, 2, 2),
        one(4, 1, 1, 1, 1, 1, 2),
    )
    assert labels(short_list(people)) == [3, 4, 2]


def test_every_line_of_the_list_has_a_reason() -> None:
    nothing_known = one(1, 0, 0, 0, 0, 1, 1)
    assert reasons(nothing_known, (nothing_known,)) == ("reach",)


def test_a_score_is_added_up_kept_and_called_private() -> None:
    talks = somebody(knows())
    opens(talks, "super_score")
    presses(talks, "Leena")
    said = scores(talks, 2, 1, 2, 2, 1, 2)
    assert "Leena: 10 of 12. This is a strong connector." in said
    assert "Only you see this." in said
    assert contacts(talks)[0].score == [2, 1, 2, 2, 1, 2]


def test_a_question_passed_by_counts_as_not_sure() -> None:
    talks = somebody(knows())
    opens(talks, "super_score")
    presses(talks, "Leena", "#skip", "#skip", "#skip", "#skip", "#s2", "#s2")
    assert contacts(talks)[0].score == [0, 0, 0, 0, 2, 2]


def test_nobody_is_sent_to_somebody_who_does_not_feel_safe() -> None:
    talks = somebody(knows())
    opens(talks, "super_score")
    presses(talks, "Leena")
    said = scores(talks, 2, 2, 2, 2, 2, 0)
    assert "You do not have to ask" in said
    opens(talks, "super_path")
    says(talks, "a hospital")
    assert "Leena" not in buttons(talks)


def test_whether_they_feel_safe_may_stay_unsaid_and_nothing_is_supposed() -> None:
    talks = somebody(knows())
    opens(talks, "super_score")
    presses(talks, "Leena")
    scores(talks, 2, 2, 2, 2, 2)
    said = presses(talks, "#skip")
    assert "Leena: 10 of 12. This is a strong connector." in said
    assert "You do not have to ask" not in said
    assert "Leena: 10 of 12" in presses(talks, "#list")
    opens(talks, "super_path")
    says(talks, "a hospital")
    assert "Leena" in buttons(talks)


# Finding some


def test_each_chosen_role_is_asked_about_in_turn() -> None:
    talks = somebody(knows())
    opens(talks, "super_spot")
    presses(talks, "#find", "#teacher", "#club", "#done", "Leena")
    scores(talks, 2, 2, 2, 2, 2, 2)
    assert "the leader of a club" in presses(talks, "#next_one")
    says(talks, "Farah")
    scores(talks, 1, 1, 1, 1, 1, 1)
    assert "Leena: 12 of 12" in presses(talks, "#next_one")
    assert {name: row.role for name, row in by_name(talks).items()} == {
        "Leena": "teacher",
        "Farah": "club",
    }


def test_nobody_yet_leads_to_a_place_and_then_to_the_next_role() -> None:
    talks = somebody()
    opens(talks, "super_spot")
    presses(talks, "#find", "#union", "#library", "#done")
    assert "an open evening of a union" in presses(talks, "#not_yet")
    assert "a library or district worker" in presses(talks, "#go_on")


def test_where_to_meet_one_becomes_an_action_with_a_day() -> None:
    talks = somebody()
    opens(talks, "super_spot")
    presses(talks, "#find", "#union", "#done", "#not_yet", "#add", "#nobody", "#tomorrow")
    for _ in ("when", "then"):
        presses(talks, buttons(talks)[0])
    presses(talks, "#read")
    actions = things.of_person(talks.db, tables.Action, talks.person.id)
    assert [one.what for one in actions] == ["union"]


def test_events_near_them_are_named_with_the_place() -> None:
    talks = somebody()
    an_event(talks, "Garden day")
    an_event(talks, "Cook wanted", kind="V")
    opens(talks, "super_spot")
    presses(talks, "#find", "#club", "#done")
    assert "Events near you: Garden day." in presses(talks, "#not_yet")


def test_none_of_these_is_a_good_answer() -> None:
    talks = somebody()
    opens(talks, "super_spot")
    presses(talks, "#find", "#done")
    assert "That is fine." in presses(talks, "#go_on")


def test_looking_at_the_list_in_between_loses_none_of_the_roles() -> None:
    talks = somebody(knows())
    opens(talks, "super_spot")
    presses(talks, "#find", "#teacher", "#club", "#done", "Leena")
    scores(talks, 2, 2, 2, 2, 2, 2)
    presses(talks, "#list")
    says(talks, "/menu")
    opens(talks, "super_spot")
    assert "the leader of a club" in presses(talks, "#next_one")


def test_somebody_deleted_while_they_are_asked_about_is_not_asked_about_any_more() -> None:
    talks = somebody(knows())
    opens(talks, "super_score")
    presses(talks, "Leena", "#s2")
    things.drop_contact(talks.db, contacts(talks)[0].id)
    assert "is not here any more" in says(talks, "hello?")


# The short list


def test_the_list_says_why_and_what_next() -> None:
    talks = listed(knows(**LEENA, local="both"))
    line = "Leena: 10 of 12. Why: knows both worlds and shares tips."
    assert line in told(talks)
    assert "Next: ask who could help you." in told(talks)


def test_taking_somebody_off_the_list_deletes_the_answers_and_keeps_the_person() -> None:
    talks = listed(knows(**LEENA))
    said = presses(talks, "Leena", "#remove")
    assert "Leena is off the list" in said
    assert [(row.label, row.score) for row in contacts(talks)] == [("Leena", [])]


def test_an_empty_list_offers_a_way_to_begin() -> None:
    assert "Find connectors" in (opens(talks := somebody(), "super_list"), *buttons(talks))


# A way to somebody


def test_who_may_know_the_way_comes_first() -> None:
    talks = somebody(
        knows("Neighbour"),
        knows("Both", local="both"),
        knows("Field", in_field="yes", local="both"),
    )
    opens(talks, "super_path")
    says(talks, "a job in a hospital")
    assert buttons(talks)[:3] == ["Field", "Both", "Neighbour"]


def test_the_way_is_kept_and_the_message_asks_for_it() -> None:
    talks = somebody(knows())
    opens(talks, "super_path")
    says(talks, "a hospital")
    presses(talks, "Leena", "#write", "a hospital")
    assert "I look for a person who knows this field: a hospital." in blocks(talks)[1]
    assert sheets(talks, "path") == [
        {"target": "a hospital", "via": {"r": ["contact", contacts(talks)[0].id]}}
    ]


def test_the_same_wish_with_another_person_stays_one_way() -> None:
    talks = somebody(knows(), knows("Omar"))
    for name in ("Leena", "Omar"):
        opens(talks, "super_path")
        says(talks, "a hospital")
        presses(talks, name, "#enough")
    assert len(sheets(talks, "path")) == 1


def test_a_wish_without_anybody_is_kept_too() -> None:
    talks = somebody()
    opens(talks, "super_path")
    says(talks, "a hospital")
    assert "Noted: a hospital." in presses(talks, "#nobody")
    assert sheets(talks, "path") == [{"target": "a hospital"}]


def test_a_name_that_is_not_known_yet_is_added_on_the_way() -> None:
    talks = somebody(knows())
    opens(talks, "super_path")
    says(talks, "a hospital")
    assert "Where did you meet" in says(talks, "Sari")
    assert list(by_name(talks)) == ["Leena"]


# Giving first


def gives(talks: Talks, *steps: str) -> str:
    opens(talks, "super_give")
    return presses(talks, "Leena", *steps)


def test_a_small_gift_is_noted_for_its_day_and_remembered() -> None:
    talks = somebody(knows())
    gives(talks, "#event", "#day", "#tomorrow")
    action = things.of_person(talks.db, tables.Action, talks.person.id)[0]
    assert (action.what, action.on) == ("Help at an event", date(2026, 3, 3))
    assert promised(talks) == {"action_day": "2026-03-03"}


@pytest.mark.parametrize(
    ("words", "day"),
    [("today", 2), ("Tomorrow!", 3), ("day after tomorrow", 4), ("on Friday", 6), ("monday", 9)],
)
def test_a_day_may_be_said_in_words(words: str, day: int) -> None:
    talks = somebody(knows())
    gives(talks, "#event", "#day")
    says(talks, words)
    assert things.of_person(talks.db, tables.Action, talks.person.id)[0].on == date(2026, 3, day)


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("fi", "tänään", "2026-03-02"),
        ("fi", "perjantaina", "2026-03-06"),
        ("ar", "غدًا", "2026-03-03"),
        ("ar", "يوم الأحد", "2026-03-08"),
        ("uk", "завтра", "2026-03-03"),
        ("uk", "у п'ятницю", "2026-03-06"),
        ("uk", "today", "2026-03-02"),
        ("fi", "joskus", "joskus"),
    ],
)
def test_days_have_names_in_every_language(language: str, words: str, day: str) -> None:
    assert day_in_words(words, language, date(2026, 3, 2)) == day


@pytest.mark.parametrize("words", ["yesterday", "1.3."])
def test_a_day_that_is_over_is_not_one_of_next_year(words: str) -> None:
    talks = somebody(knows())
    gives(talks, "#event", "#day")
    says(talks, words)
    assert "On which day?" in told(talks)
    assert not things.of_person(talks.db, tables.Action, talks.person.id)


def test_a_gift_without_reminders_is_noted_all_the_same() -> None:
    talks = somebody(knows(), consents={"privacy": True, "remind": False})
    assert "I remind you" not in gives(talks, "#event", "#day", "#tomorrow")
    assert len(things.of_person(talks.db, tables.Action, talks.person.id)) == 1
    assert promised(talks) == {}


def test_thanks_are_written_at_once() -> None:
    talks = somebody(knows())
    assert "What helped you most?" in gives(talks, "#thanks", "#write")


# Bringing two people together


def brings(talks: Talks, *steps: str) -> str:
    opens(talks, "super_be")
    presses(talks, "Omar", "Leena")
    says(talks, "both like gardens.")
    return presses(talks, *steps) if steps else told(talks)


TWO = (knows(), knows("Omar"))


def test_nobody_is_introduced_to_themselves() -> None:
    talks = somebody(*TWO)
    opens(talks, "super_be")
    presses(talks, "Omar")
    assert "Omar" not in buttons(talks)


def test_the_same_name_twice_is_told_and_asked_again() -> None:
    talks = somebody(*TWO)
    opens(talks, "super_be")
    presses(talks, "Omar")
    assert "This is the same person." in says(talks, "omar")
    assert "Who should Omar meet?" in told(talks)


def test_the_question_a_silence_swallowed_comes_once_more_and_only_once() -> None:
    talks = somebody(*TWO)
    brings(talks, "#copied", "#yes")
    found = []
    for _ in range(2):
        says(talks, "stop")
        talks.passes(days=10)
        presses(talks, "Reminders back on")
        found.append(promised(talks).get("introduced"))
    assert found == ["2026-03-19", None]


def test_both_are_asked_first_in_both_languages() -> None:
    talks = somebody(*TWO)
    brings(talks)
    said = blocks(talks)
    assert [text.split(",")[0] for text in said] == [
        "Hei Omar",
        "Hei Leena",
        "Hello Omar",
        "Hello Leena",
    ]
    assert all("both like gardens." in text for text in said)


def test_one_person_alone_is_not_enough_and_may_be_joined_by_another() -> None:
    assert "two people" in opens(somebody(knows()), "super_be")


def test_a_week_later_we_ask_and_once_more_and_then_never_again() -> None:
    talks = somebody(*TWO)
    brings(talks, "#copied", "#yes")
    sheet = things.of_person(talks.db, tables.Sheet, talks.person.id)[0].id
    assert promised(talks)["introduced"] == "2026-03-09"
    taps_card(talks, "introduced", "not_yet", sheet)
    said = taps_card(talks, "introduced", "not_yet", sheet)
    assert "You can do it at any time." in said


def test_two_people_brought_together_are_remembered() -> None:
    talks = somebody(*TWO)
    brings(talks, "#copied", "#no")
    sheet = things.of_person(talks.db, tables.Sheet, talks.person.id)[0].id
    said = taps_card(talks, "introduced", "yes", sheet)
    assert "You brought Omar and Leena together." in said
    assert sheets(talks, "introduction")[0]["state"] == "connected"


def test_without_consent_nobody_asks_a_week_later() -> None:
    talks = somebody(*TWO, consents={"privacy": True, "remind": False})
    assert "I do not ask" in brings(talks, "#copied", "#yes")
    assert promised(talks) == {}


def test_the_card_keeps_its_sense_when_one_of_them_was_deleted() -> None:
    talks = somebody(*TWO)
    brings(talks, "#copied", "#yes")
    things.drop_contact(talks.db, by_name(talks)["Omar"].id)
    sheet = things.of_person(talks.db, tables.Sheet, talks.person.id)[0].id
    said = taps_card(talks, "introduced", "yes", sheet)
    assert "this person and Leena" in said


# Being found online


def test_what_was_done_for_a_profile_is_ticked_and_the_next_thing_named() -> None:
    talks = somebody()
    opens(talks, "work_profile")
    presses(talks, "#photo", "Done (1)")
    assert "You have 2 of 8." in presses(talks, "I did it")
    assert sheets(talks, "profile") == [{"done": ["photo", "headline"]}]


# Planned from here, noted here


@pytest.mark.parametrize("scene", ["super_path", "super_give"])
def test_what_is_planned_from_here_leads_back_here(scene: str) -> None:
    talks = somebody(knows("Leena"), knows("Omar"))
    opens(talks, "super_list")
    opens(talks, scene)
    if scene == "super_path":
        says(talks, "a bakery", "Leena")
    else:
        presses(talks, "Leena", "#tip")
    presses(talks, "#plan", "#week")
    said = says(talks, "I have time", "I do it")
    said = presses(talks, "#read")
    assert "I remind you on Thursday 5 March" in said
    assert "Saved. You made: the first actions" not in said


def test_ways_and_introductions_are_deleted_one_by_one() -> None:
    talks = somebody(knows("Leena"), knows("Omar"))
    opens(talks, "super_path")
    says(talks, "a bakery", "Leena")
    presses(talks, "#enough")
    brings(talks)
    opens(talks, "super_path")
    presses(talks, "#notes", "a bakery")
    assert "The way: ask Leena." in told(talks).translate({0x2068: None, 0x2069: None})
    presses(talks, "#remove")
    assert (sheets(talks, "path"), len(sheets(talks, "introduction"))) == ([], 1)


def test_with_nothing_noted_no_button_promises_notes() -> None:
    talks = somebody(knows("Leena"))
    opens(talks, "super_path")
    assert "What I noted before" not in buttons(talks)
