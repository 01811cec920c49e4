"""Meeting people: an introduction, words for a talk, practice, an event; all of it theirs."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dialogs.model import Opened
from dialogs.scenes import human
from dialogs.scenes.human import GOALS, PLAYS, SAYS, SENTENCES, TURNS, questions
from dialogs.scenes.writing import WRITTEN_IN
from locales import catalogue
from storage import tables
from storage.queries import things
from storage.turns import Meant, Update, hear
from tests.talks import Talks
from tests.test_contacts_in_talk import knows, presses, promised, somebody, told
from tests.test_writing import blocks

BUTTON = 32
FRIDAY = datetime(2026, 3, 6, 17, tzinfo=ZoneInfo("Europe/Helsinki"))
SAID = ("a nurse, new in Tampere", "I calm people down.", "how shifts work here")


def opens(talks: Talks, scene: str, **answers: Any) -> str:
    """As a menu or a card opens it."""
    talks.updates += 1
    update = Update("test", f"opened-{talks.updates}", talks.address, talks.now, talks.language)
    hear(talks.db, talks.world, update, lambda here, facts: Meant(Opened(scene, answers)))
    talks.last = talks.comes()
    return told(talks)


def says(talks: Talks, *words: str) -> str:
    for one in words:
        talks.says(one)
    return told(talks)


def sheets(talks: Talks, kind: str) -> list[dict[str, Any]]:
    rows = things.of_person(talks.db, tables.Sheet, talks.person.id)
    return [row.says for row in rows if row.kind == kind]


def buttons(talks: Talks) -> list[str]:
    return [one.label for one in talks.shown]


def introduced(talks: Talks | None = None) -> Talks:
    talks = talks or somebody()
    opens(talks, "human_intro")
    says(talks, *SAID)
    presses(talks, "#language", "#started")
    return talks


# The introduction


def test_an_introduction_is_said_in_the_language_of_the_country_and_in_the_own_one() -> None:
    finnish, english = blocks(introduced())
    assert finnish.splitlines()[0] == "Hei, olen Amina. Lyhyesti minusta: a nurse, new in Tampere."
    assert english.splitlines()[-1] == "May I ask you something? How did you start in this work?"


def test_the_own_language_being_that_of_the_country_it_is_said_once() -> None:
    talks = somebody()
    talks.language = "fi"
    talks.db.execute("UPDATE person SET language = 'fi'")
    assert len(blocks(introduced(talks))) == 1


@pytest.mark.parametrize("country", ["SE", "NL", "BE"])
def test_every_country_hears_whole_sentences_of_its_own(country: str) -> None:
    talks = introduced(somebody(country=country))
    host, own = blocks(talks)
    assert len(host.splitlines()) == len(own.splitlines()) == len(human.PARTS)
    assert not set(host.splitlines()) & set(own.splitlines())


def test_what_was_left_out_leaves_no_gap() -> None:
    talks = somebody()
    opens(talks, "human_intro")
    says(talks, "a nurse")
    presses(talks, "#skip", "#skip", "#skip", "#skip")
    assert blocks(talks)[1] == "Hello, I am Amina. About me: a nurse."


def test_somebody_without_a_name_says_hello_all_the_same() -> None:
    talks = introduced(somebody(name=""))
    assert blocks(talks)[1].startswith("Hello. About me: a nurse")


def test_an_own_question_gets_its_question_mark_and_own_words_lose_their_full_stop() -> None:
    talks = somebody()
    opens(talks, "human_intro")
    says(talks, "a nurse.", "I listen.", "work here.", "soup!", "Do you like it here")
    own = blocks(talks)[1]
    assert "soup." in own
    assert own.endswith("Do you like it here?")


def test_what_is_on_the_hand_is_ready_to_take() -> None:
    talks = somebody()
    says_ = {"hand1": "driving", "hand2": "cooking for many", "top": "2", "gives": ["market"]}
    row = {"person_id": talks.person.id, "kind": "strengths", "about_kind": "", "about_id": 0}
    now = talks.now.astimezone(UTC)
    talks.db.add(tables.Sheet, says=says_, made=now.date(), made_at=now, changed_at=now, **row)
    opens(talks, "human_intro")
    says(talks, "a cook")
    assert buttons(talks)[:2] == ["cooking for many", "driving"]
    says(talks, "I cook", "work")
    assert buttons(talks)[0] == "Knowledge of another country"


def test_an_introduction_is_kept_before_it_is_read_aloud() -> None:
    kept = sheets(introduced(), "intro")
    assert [one["who"] for one in kept] == [SAID[0]]


def test_one_part_is_changed_and_the_others_stay() -> None:
    talks = introduced()
    presses(talks, "#change", "#who")
    said = says(talks, "a cook")
    assert "a cook" in said
    assert [(one["who"], one["do"]) for one in sheets(talks, "intro")] == [
        ("a cook", "I calm people down")
    ]


def test_an_introduction_made_before_is_shown_instead_of_asked_again() -> None:
    talks = introduced()
    presses(talks, "#good", "#e5")
    said = opens(talks, "human_intro")
    assert SAID[0] in said
    assert "Change" in buttons(talks)


def test_reading_aloud_is_praised_and_how_hard_it_was_is_kept() -> None:
    talks = introduced()
    said = presses(talks, "#good", "#e1")
    assert sheets(talks, "intro")[0]["ease"] == 1
    assert "real practice" in said


def test_nobody_is_praised_for_reading_aloud_who_did_not() -> None:
    talks = introduced()
    said = presses(talks, "#good", "#skip")
    assert "your introduction" in said
    assert "Reading it aloud" not in said


def test_half_an_introduction_waits_for_the_person_to_come_back() -> None:
    talks = somebody()
    opens(talks, "human_intro")
    says(talks, *SAID, "/menu")
    opens(talks, "human_intro")
    presses(talks, "#skip", "#skip")
    assert SAID[1].rstrip(".") in told(talks)


def test_an_introduction_is_deleted_after_one_question() -> None:
    talks = introduced()
    opens(talks, "human_intro_card")
    presses(talks, "#delete", "#yes")
    assert sheets(talks, "intro") == []


def test_a_phone_number_in_the_introduction_is_asked_about_first() -> None:
    talks = somebody()
    opens(talks, "human_intro")
    says(talks, "a nurse, 040 123 4567")
    presses(talks, "#remove", "#skip", "#skip", "#skip", "#skip")
    assert "123" not in str(sheets(talks, "intro"))


# Words for a talk


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_talk_has_five_questions_with_all_they_chose_and_ends_with_whom_to_meet(
    number: int,
) -> None:
    for chosen in product(GOALS, repeat=number):
        asked = questions(chosen)
        assert len(asked) == human.IN_A_TALK
        assert set(chosen) <= set(asked)
        assert asked[-1] == "people"


def test_the_talk_names_the_language_of_the_country() -> None:
    talks = somebody(country="SE")
    opens(talks, "human_talk")
    presses(talks, "#language", "#done")
    swedish, english = blocks(talks)[0], blocks(talks)[2]
    assert "Hur mycket svenska behövs" in swedish
    assert "How much Swedish is needed" in english


def test_the_chosen_questions_are_on_when_they_are_changed_later() -> None:
    talks = somebody()
    opens(talks, "human_talk")
    presses(talks, "#papers", "#done", "#good")
    opens(talks, "human_talk_card")
    presses(talks, "#change")
    assert [b.label for b in talks.shown if b.kind == "on"] == ["My papers from abroad"]


# Practice


def choices(play: str) -> dict[tuple[str, int], set[str]]:
    """What the other person says at each turn, after each answer."""
    heard: dict[tuple[str, int], set[str]] = {}
    for n in range(2, TURNS + 1):
        for before in SAYS:
            said = catalogue.say("en", f"human_practice-{play}{n}", {"before": before})
            heard.setdefault((play, n), set()).add(said)
    return heard


@pytest.mark.parametrize("play", PLAYS)
def test_what_the_other_person_says_hangs_on_the_answer_before(play: str) -> None:
    assert all(len(said) == len(SAYS) for said in choices(play).values())


@pytest.mark.parametrize("play", PLAYS)
def test_every_answer_gets_words_of_its_own_and_none_is_wrong(play: str) -> None:
    for n, answer in product(range(1, TURNS + 1), SAYS):
        said = catalogue.say("en", f"human_practice-{play}{n}_said", {"you": "", "answer": answer})
        assert said.strip()
        assert not re.search(r"wrong|mistake|bad|not good|should", said, re.IGNORECASE)


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_every_practice_sentence_can_be_said_in_every_country(language: str) -> None:
    assert all(catalogue.has(language, f"say-{code}") for code in SENTENCES)


@pytest.mark.parametrize("language", [one for one in catalogue.LANGUAGES if one in WRITTEN_IN])
def test_practice_sentences_and_easy_questions_fit_a_button(language: str) -> None:
    keys = [f"say-{code}" for code in SENTENCES] + [f"say-ask.{one}" for one in human.QUESTIONS]
    long = [key for key in keys if len(catalogue.say(language, key)) > BUTTON]
    assert long == []


def plays(talks: Talks, play: str = "coffee", says: str = "abca") -> str:
    opens(talks, "human_practice")
    return presses(talks, f"#{play}", *(f"#{one}" for one in says))


@pytest.mark.parametrize("play", PLAYS)
def test_a_scene_is_played_to_its_end_and_remembered(play: str) -> None:
    talks = somebody()
    said = plays(talks, play)
    assert "You did it" in said
    assert sheets(talks, "practice") == [{"scene": play}]


def test_what_they_said_comes_in_the_language_of_the_country_too() -> None:
    talks = somebody()
    plays(talks)
    assert blocks(talks) == [
        "Hei. Olen uusi täällä.\nOlen aika uusi. Entä sinä?\nVähän kaikenlaista.\n"
        "Kiitos. Nähdäänkö huomenna?"
    ]


def test_a_sentence_they_keep_is_found_again_in_both_languages() -> None:
    talks = somebody()
    plays(talks)
    presses(talks, "Hi. I am new here.")
    opens(talks, "human_phrases")
    presses(talks, "Hi. I am new here.")
    assert blocks(talks) == ["Hei. Olen uusi täällä.", "Hi. I am new here."]


def test_an_own_sentence_stays_as_it_was_written() -> None:
    talks = somebody()
    plays(talks)
    says(talks, "Moi moi, I come from Homs")
    assert blocks(talks) == ["Moi moi, I come from Homs"]
    assert sheets(talks, "phrase") == [{"text": "Moi moi, I come from Homs"}]


def test_the_same_sentence_is_kept_once() -> None:
    talks = somebody()
    for _ in range(2):
        plays(talks)
        presses(talks, "Hi. I am new here.")
    assert len(sheets(talks, "phrase")) == 1


def test_a_sentence_is_deleted_and_the_others_stay() -> None:
    talks = somebody()
    for play, sentence in (("coffee", "Hi. I am new here."), ("club", "Shall I help you?")):
        plays(talks, play)
        presses(talks, sentence)
    opens(talks, "human_phrases")
    presses(talks, "Shall I help you?", "#delete")
    assert [one["text"] for one in sheets(talks, "phrase")] == ["Hi. I am new here."]


def test_a_scene_left_half_way_goes_on_where_it_was() -> None:
    talks = somebody()
    opens(talks, "human_practice")
    presses(talks, "#fair", "#b")
    says(talks, "/menu")
    assert "We build and repair lifts" in opens(talks, "human_practice")


# An event


def an_event(talks: Talks, title: str = "Language cafe", kind: str = "E") -> int:
    now = talks.now.astimezone(UTC)
    feed = talks.db.add(tables.Feed, source=title, next_at=now, made_at=now)
    return talks.db.add(
        tables.Post, feed_id=feed, item="1", kind=kind, title={"en": title},
        url="https://cafe.example", start=FRIDAY.astimezone(UTC), first_seen=now, last_seen=now,
        changed_at=now,
    )  # fmt: skip


def plans(talks: Talks, *, company: str = "alone") -> str:
    return presses(talks, "#two", "#bus", f"#{company}")


def test_an_own_event_is_planned_with_its_day() -> None:
    talks = somebody()
    opens(talks, "human_event")
    says(talks, "Choir evening", "6.3.")
    said = plans(talks)
    assert "Friday 6 March" in said
    assert sheets(talks, "event") == [
        {"title": "Choir evening", "day": {"d": "2026-03-06"}, "mission": "two",
         "plan_when": "When I get off the bus, I go in", "company": "alone"}
    ]  # fmt: skip


def test_planning_an_event_of_the_list_says_that_they_go_and_promises_a_word_before() -> None:
    talks = somebody()
    an_event(talks)
    opens(talks, "human_event")
    presses(talks, "Language cafe")
    plans(talks)
    presses(talks, "#good")
    marks = [mark for (mark,) in talks.db.execute("SELECT mark FROM post_mark")]
    assert marks == ["going"]
    assert sheets(talks, "event")[0]["day"] == {"d": "2026-03-06"}
    assert promised(talks)["event_before"] == "2026-03-05"


def test_without_consent_an_event_is_planned_and_nothing_promised() -> None:
    talks = somebody(consents={"privacy": True})
    an_event(talks)
    opens(talks, "human_event")
    presses(talks, "Language cafe")
    plans(talks)
    said = presses(talks, "#good", "#no")
    assert promised(talks) == {}
    assert "a plan for your event" in said


def test_a_plan_that_is_changed_stays_one_plan() -> None:
    talks = somebody()
    an_event(talks)
    opens(talks, "human_event")
    presses(talks, "Language cafe")
    plans(talks)
    presses(talks, "#change", "#company", "#friend")
    assert [one["company"] for one in sheets(talks, "event")] == ["friend"]


def test_what_is_skipped_in_a_change_stays_as_it_was_planned() -> None:
    talks = somebody()
    opens(talks, "human_event")
    says(talks, "Choir evening", "6.3.")
    plans(talks)
    said = presses(talks, "#change", "#mission", "#stay")
    assert "When I get off the bus, I go in" in said
    (kept,) = sheets(talks, "event")
    assert (kept["mission"], kept["company"]) == ("stay", "alone")


def own_event(talks: Talks, day: str = "6.3.") -> None:
    opens(talks, "human_event")
    says(talks, "Choir evening", day)
    plans(talks)


def test_the_name_and_the_day_of_an_own_event_can_be_changed_and_its_question_moves() -> None:
    talks = somebody()
    own_event(talks)
    presses(talks, "#change", "#title")
    says(talks, "Choir night")
    presses(talks, "#change", "#day")
    said = says(talks, "10.3.")
    assert "Event: Choir night\nDay: Tuesday 10 March" in said
    assert [one["title"] for one in sheets(talks, "event")] == ["Choir night"]
    assert promised(talks)["event_after"].startswith("2026-03-11")


def test_a_day_that_is_skipped_in_a_change_stays() -> None:
    talks = somebody()
    own_event(talks)
    assert "Day: Friday 6 March" in presses(talks, "#change", "#day", "#skip")


def test_an_own_event_is_found_again_and_can_be_deleted_with_its_reminders() -> None:
    talks = somebody()
    own_event(talks)
    presses(talks, "#good")
    opens(talks, "human_event")
    said = presses(talks, "Choir evening", "#remove", "#yes")
    assert "Deleted. I do not ask about it." in said
    assert (sheets(talks, "event"), promised(talks)) == ([], {})


def test_an_own_event_that_is_over_when_it_is_saved_is_asked_about_at_once() -> None:
    talks = somebody()
    opens(talks, "human_event")
    says(talks, "Choir evening", "3.3.")
    presses(talks, "#hello", "#bus")
    talks.now += timedelta(days=4)
    presses(talks, "#alone")
    assert promised(talks)["event_after"].startswith("2026-03-07")
    assert "Were you at this event: Choir evening?" in presses(talks, "#good")


def test_the_plan_for_an_event_can_be_looked_at_once_it_is_made() -> None:
    talks = somebody()
    own_event(talks)
    assert "Event: Choir evening" in presses(talks, "#good", "#show")


def test_jobs_are_no_events() -> None:
    talks = somebody()
    an_event(talks, "Cook", kind="V")
    assert "What is the event called?" in opens(talks, "human_event")


def test_an_event_of_yesterday_is_not_planned() -> None:
    talks = somebody()
    opens(talks, "human_event")
    said = says(talks, "Choir evening", "1.3.2026")
    assert "too early" in said
    assert sheets(talks, "event") == []


# Somebody they met, and a message


def test_somebody_they_met_becomes_a_contact() -> None:
    assert "What name shall I show?" in opens(somebody(), "human_met")


def test_a_message_written_as_an_exercise_ends_with_what_was_made() -> None:
    talks = somebody(knows())
    opens(talks, "human_msg")
    presses(talks, "#m5", "Leena")
    says(talks, "your tip")
    assert "a message in your own words" in presses(talks, "#copy", "#no")


def test_a_message_written_from_a_contact_leads_back_to_the_contact() -> None:
    talks = somebody(knows())
    talks.says("/people")
    presses(talks, "Leena", "#write", "#m5")
    says(talks, "your tip")
    presses(talks, "#copy", "#no")
    assert "I had contact" in buttons(talks)
