"""Step 7 on the real storage: good moments count, hard ones are nobody else's business."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.channel import Tapped
from bot.reading import card_code
from dialogs.model import Ref
from storage import tables
from storage.queries import things
from tests.talks import SERVICE, Talks
from tests.test_mindset import choices, goes, opens, screen, sheets, somebody

NO_REMINDERS = {"privacy": True, "remind": False}
LISTENS = replace(SERVICE, has_person=True, helplines={"FI": (("MIELI", "09 2525 0111"),)})
HELSINKI = ZoneInfo("Europe/Helsinki")


def knows(talks: Talks, label: str = "Tuula") -> Ref:
    made = talks.db.add(
        tables.Contact, person_id=talks.person.id, label=label, made_at=talks.now,
        used_at=talks.now, added=talks.now.date(),
    )  # fmt: skip
    return Ref("contact", made)


def forgets(talks: Talks, contact: Ref) -> None:
    things.drop_contact(talks.db, contact.id)


def keeps(talks: Talks, kind: str, **says: Any) -> Ref:
    made = talks.db.add(
        tables.Sheet, person_id=talks.person.id, kind=kind, says=says, about_kind="",
        about_id=0, made=talks.now.date(), made_at=talks.now, changed_at=talks.now,
    )  # fmt: skip
    return Ref("sheet", made)


def promised(talks: Talks) -> dict[str, str]:
    """The reminders that are open, by card, with their day."""
    rows = talks.db.execute(
        "SELECT card, local_at FROM promise WHERE kept_at IS NULL AND kind = 'remind'"
    )
    return {card: at[:10] for card, at in rows}


def everything(talks: Talks) -> str:
    """All rows of all tables, as text."""
    return "\n".join(talks.db.connection.iterdump())


# Good moments


def test_a_tapped_win_is_kept_by_its_name() -> None:
    talks = somebody()
    opens(talks, "keepgoing_win")
    goes(talks, "#asked")
    (win,) = sheets(talks, "win")
    assert (win.text("what"), win.text("text")) == ("asked", "")


@pytest.mark.parametrize("words", ["I read a whole form", "word", "asked"])
def test_own_words_are_kept_as_words_even_when_they_look_like_ours(words: str) -> None:
    talks = somebody()
    opens(talks, "keepgoing_win")
    goes(talks, words)
    (win,) = sheets(talks, "win")
    assert (win.text("what"), win.text("text")) == ("", words)


@pytest.mark.parametrize(("before", "offered"), [(3, False), (4, True), (5, False), (9, True)])
def test_a_look_back_is_offered_on_the_fifth_and_the_tenth(before: int, offered: bool) -> None:
    talks = somebody()
    for _ in range(before):
        keeps(talks, "win", what="met", text="")
    opens(talks, "keepgoing_win")
    goes(talks, "#met")
    assert ("Look back" in choices(talks)) == offered


def test_after_a_good_moment_the_plan_for_hard_ones_is_offered_until_it_is_made() -> None:
    talks = somebody()
    opens(talks, "keepgoing_win")
    goes(talks, "#asked")
    assert "Prepare for hard moments" in choices(talks)
    keeps(talks, "prepare", what="no", then="I rest")
    opens(talks, "keepgoing_win")
    goes(talks, "#asked")
    assert "Prepare for hard moments" not in choices(talks)


def test_the_third_good_moment_after_the_plan_finishes_the_step() -> None:
    talks = somebody()
    keeps(talks, "prepare", what="no", then="I rest")
    for _ in range(2):
        keeps(talks, "win", what="asked", text="")
    opens(talks, "keepgoing_win")
    said = goes(talks, "#met")
    assert "Noted. Meeting somebody takes courage." in said
    assert "You finished" in said
    opens(talks, "keepgoing_win")
    assert "You finished" not in goes(talks, "#met")


def test_a_win_names_who_was_there_and_outlives_them() -> None:
    talks = somebody()
    tuula = knows(talks)
    opens(talks, "keepgoing_win")
    said = goes(talks, "#met", "#who", "Tuula")
    forgets(talks, tuula)
    opens(talks, "keepgoing_wins")
    later = goes(talks, "1")
    assert "With: Tuula" in said
    assert "Tuula" not in later
    assert "With: " in later


def test_a_contact_deleted_while_one_is_asked_loses_nothing_of_the_win() -> None:
    talks = somebody()
    tuula = knows(talks)
    opens(talks, "keepgoing_win")
    goes(talks, "#met", "#who")
    forgets(talks, tuula)
    goes(talks, "Maija")
    (win,) = sheets(talks, "win")
    assert (win.text("what"), win.text("contact")) == ("met", "Maija")


def test_a_good_moment_can_be_deleted_and_the_others_stay() -> None:
    talks = somebody()
    for text in ("first", "second"):
        keeps(talks, "win", what="", text=text)
    opens(talks, "keepgoing_wins")
    goes(talks, "1", "#remove")
    assert [one.text("text") for one in sheets(talks, "win")] == ["first"]


def test_a_good_moment_deleted_from_elsewhere_leads_back_to_the_list() -> None:
    talks = somebody()
    keeps(talks, "win", what="", text="first")
    gone = keeps(talks, "win", what="", text="second")
    opens(talks, "keepgoing_wins")
    things.drop_sheet(talks.db, gone.id)
    goes(talks, "1")
    assert screen(talks).startswith("keepgoing_wins.")


def a_reached_goal(talks: Talks) -> Ref:
    made = talks.db.add(
        tables.Goal, person_id=talks.person.id, text="Talk with three nurses", state="reached",
        made_at=talks.now,
    )  # fmt: skip
    return Ref("goal", made)


def test_a_reached_goal_is_one_good_moment_however_often_it_is_opened() -> None:
    talks = somebody()
    goal = a_reached_goal(talks)
    for _ in range(2):
        opens(talks, "keepgoing_win_goal", about=goal)
    assert [one.text("text") for one in sheets(talks, "win")] == ["Talk with three nurses"]


def test_who_helped_is_thanked() -> None:
    talks = somebody()
    knows(talks)
    opens(talks, "keepgoing_win_goal", about=a_reached_goal(talks))
    goes(talks, "Tuula")
    assert screen(talks) == "follow_thanks.ask"


# Prepared for hard days


def prepares(talks: Talks, then: str = "I drink tea", who: str = "#skip") -> None:
    opens(talks, "keepgoing_prepare")
    goes(talks, "#no", "#done", then, who)


def test_a_plan_is_kept_for_each_hard_moment() -> None:
    talks = somebody()
    opens(talks, "keepgoing_prepare")
    goes(talks, "#language", "#no", "#done", "#rest", "I smile", "#skip")
    plans = {one.text("what"): one.text("then") for one in sheets(talks, "prepare")}
    assert plans == {"no": "I rest for one day", "language": "I smile"}


def test_a_new_plan_takes_the_place_of_the_old_one() -> None:
    talks = somebody()
    prepares(talks, "I drink tea")
    prepares(talks, "I sleep")
    assert [one.text("then") for one in sheets(talks, "prepare")] == ["I sleep"]


def test_an_old_plan_stays_when_one_wants_it_so() -> None:
    talks = somebody()
    prepares(talks, "I drink tea")
    prepares(talks, "#keep")
    assert [one.text("then") for one in sheets(talks, "prepare")] == ["I drink tea"]


def test_who_skips_every_plan_is_not_asked_whom_to_call() -> None:
    talks = somebody()
    opens(talks, "keepgoing_prepare")
    goes(talks, "#no", "#done", "#skip")
    assert (screen(talks), sheets(talks, "prepare")) == ("menu.home", [])


def test_the_card_shows_plan_person_sentence_and_numbers_as_text() -> None:
    talks = somebody(service=LISTENS)
    keeps(talks, "strengths", reminder="One small step is enough")
    prepares(talks, who="Tuula")
    said = opens(talks, "keepgoing_card")
    wanted = ("“no”: I drink tea", "Tuula", "One small step is enough", "09 2525 0111", "112")
    assert [words for words in wanted if words not in said] == []


def test_a_helpline_can_be_the_one_to_call() -> None:
    talks = somebody(service=LISTENS)
    prepares(talks, who="#helpline")
    assert "I can call or write: A helpline" in opens(talks, "keepgoing_card")


def test_a_helpline_is_not_offered_where_none_is_known() -> None:
    talks = somebody()
    opens(talks, "keepgoing_prepare")
    goes(talks, "#no", "#done", "I sleep")
    assert "A helpline" not in choices(talks)


def test_the_card_of_hard_days_outlives_the_person_on_it() -> None:
    talks = somebody()
    tuula = knows(talks)
    prepares(talks, who="Tuula")
    forgets(talks, tuula)
    said = opens(talks, "keepgoing_card")
    assert "I drink tea" in said
    assert "Tuula" not in said


def test_a_plan_can_be_deleted() -> None:
    talks = somebody()
    prepares(talks)
    opens(talks, "keepgoing_card")
    goes(talks, "#remove", "1")
    assert sheets(talks, "prepare") == []


# Something was hard


def test_what_was_written_about_a_hard_moment_is_kept() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "#no", "#sad", "I asked", "The time", "You did well")
    (sheet,) = sheets(talks, "setback")
    kept = [sheet.text(name) for name in ("what", "own", "not_own", "friend")]
    assert kept == ["no", "I asked", "The time", "You did well"]


@pytest.mark.parametrize("feeling", ["angry", "ashamed", "tired"])
def test_a_feeling_is_kept_nowhere(feeling: str) -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "#no")
    before = everything(talks)
    goes(talks, f"#{feeling}")
    assert everything(talks).count(feeling) == before.count(feeling)
    assert screen(talks) == "keepgoing_setback.own"


def test_a_typed_feeling_is_kept_nowhere_either() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "#no", "furious and lonely", "Angry")
    assert "furious" not in everything(talks)


def test_a_second_tap_on_a_feeling_is_not_heard() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "#no")
    code = next(one.code for one in talks.shown if one.label == "Sad")
    talks.does(Tapped(code))
    talks.does(Tapped(code))
    assert screen(talks) == "keepgoing_setback.own"
    assert talks.last == []


@pytest.mark.parametrize("tap", ["tired", "treated"])
def test_that_one_is_tired_or_was_treated_badly_is_kept_nowhere(tap: str) -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, f"#{tap}")
    if tap == "treated":
        goes(talks, "#go_on", "#private", "#skip")
    else:
        goes(talks, "#private", "#skip", "#skip", "#skip")
    assert sheets(talks, "setback") == []
    assert tap not in str(talks.bookmark)


@pytest.mark.parametrize(
    "steps",
    [
        (),
        ("#no", "#sad"),
        ("#no", "#sad", "#skip"),
        ("#no", "#sad", "#skip", "#skip"),
    ],
)
def test_words_of_danger_bring_help_and_stay_nowhere(steps: tuple[str, ...]) -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    said = goes(talks, *steps, "It is so hard that I want to kill myself")
    assert "112" in said
    assert "kill myself" not in everything(talks)


def test_after_words_of_danger_the_talk_goes_on_where_it_was() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "#no", "#sad", "I want to kill myself", "#fine")
    assert screen(talks) == "keepgoing_setback.own"


def test_bad_treatment_leads_to_a_person_and_back_to_how_one_feels() -> None:
    talks = somebody(service=LISTENS)
    opens(talks, "keepgoing_setback")
    said = goes(talks, "#treated")
    goes(talks, "#person", "#contact")
    assert "You did not deserve this" in said
    assert screen(talks) == "keepgoing_setback.now"


def test_after_bad_treatment_nobody_is_asked_what_was_in_their_own_hands() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    said = goes(talks, "#treated", "#go_on", "#angry")
    assert "in your hands" not in said
    assert screen(talks) == "keepgoing_setback.friend"


def test_whoever_taps_a_break_by_mistake_can_go_back() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "#skip", "#skip", "#skip", "#skip", "#skip", "#pause")
    assert "What do you need now?" in goes(talks, "#back")


def test_private_words_are_not_part_of_the_stored_talk() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "The office laughed at me", "#sad", "I asked")
    rows = [row[0] for row in talks.db.execute("SELECT words FROM heard")]
    assert [words for words in rows if words and ("laughed" in words or "I asked" in words)] == []


def test_words_about_a_hard_moment_wait_for_somebody_who_leaves() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "The office laughed at me", "#sad", "I asked", "menu")
    opens(talks, "keepgoing_setback")
    goes(talks, "#skip", "#skip")
    (sheet,) = sheets(talks, "setback")
    assert (sheet.text("what"), sheet.text("own")) == ("The office laughed at me", "I asked")


def test_the_own_sentence_is_there_when_it_is_needed() -> None:
    talks = somebody()
    keeps(talks, "strengths", reminder="One small step is enough")
    opens(talks, "keepgoing_setback")
    said = goes(talks, "#skip", "#skip", "#skip", "#skip", "#skip")
    assert "One small step is enough" in said


def test_private_notes_can_be_read_and_deleted() -> None:
    talks = somebody()
    keeps(talks, "setback", what="no", own="I asked", not_own="", friend="")
    opens(talks, "keepgoing_notes")
    said = goes(talks, "1")
    goes(talks, "#remove")
    assert "In my hands: I asked" in said
    assert sheets(talks, "setback") == []


# Look back


def test_a_look_back_counts_weeks_moments_people_and_talks() -> None:
    talks = somebody()
    tuula = knows(talks)
    for what in ("met", "word"):
        keeps(talks, "win", what=what, text="")
    for how in ("met", "message", "call"):
        talks.db.add(
            tables.ContactLog, person_id=talks.person.id, contact_id=tuula.id, how=how,
            benefits=[], at=talks.now,
        )  # fmt: skip
    talks.now += timedelta(days=20)
    said = opens(talks, "keepgoing_back")
    assert "3 weeks, 2 good moments, 1 person and 2 noted meetings and calls" in said


def test_a_look_back_names_no_zeros() -> None:
    assert " 0 " not in opens(somebody(), "keepgoing_back")


def test_how_sure_one_felt_is_told_then_and_now_and_not_weighed() -> None:
    talks = somebody()
    for level in (7, 5, 4):
        keeps(talks, "confidence", level=level)
    assert "First: 7. Now: 4." in opens(talks, "keepgoing_back")


def test_one_number_alone_is_not_compared() -> None:
    talks = somebody()
    keeps(talks, "confidence", level=7)
    assert "Now" not in opens(talks, "keepgoing_back")


def test_what_one_is_proud_of_is_kept_for_them() -> None:
    talks = somebody()
    opens(talks, "keepgoing_back")
    goes(talks, "#go_on", "I spoke in the meeting")
    assert [one.text("text") for one in sheets(talks, "proud")] == ["I spoke in the meeting"]


# A job for a time


def test_four_weeks_before_the_end_of_a_job_a_word_is_promised() -> None:
    talks = somebody()
    opens(talks, "keepgoing_temp")
    goes(talks, "1.6.2026")
    assert promised(talks) == {"temp": "2026-05-04"}


def test_the_word_comes_and_leads_to_a_plan() -> None:
    talks = somebody()
    opens(talks, "keepgoing_temp")
    goes(talks, "13.4.2026")
    came = talks.until(datetime(2026, 3, 17, 12, tzinfo=HELSINKI))
    ours = [one for one in came if one.show.card == "temp"]
    talks.does(Tapped(card_code("temp", ours[0].show.thing, "plan")))
    assert "Monday 13 April" in ours[0].text
    assert screen(talks) == "keepgoing_temp_plan.what"


def test_without_consent_the_date_is_kept_and_nothing_promised() -> None:
    talks = somebody(consents=NO_REMINDERS)
    opens(talks, "keepgoing_temp")
    goes(talks, "1.6.2026")
    assert promised(talks) == {}
    assert sheets(talks, "job")[0].says["ends"] == date(2026, 6, 1)


def test_an_end_that_is_near_is_spoken_of_at_once() -> None:
    talks = somebody()
    opens(talks, "keepgoing_temp")
    goes(talks, "20.3.2026")
    assert (screen(talks), promised(talks)) == ("keepgoing_temp.soon", {})


def test_another_date_moves_the_promise() -> None:
    talks = somebody()
    opens(talks, "keepgoing_temp")
    goes(talks, "1.6.2026")
    opens(talks, "keepgoing_temp")
    goes(talks, "#change", "1.7.2026")
    assert promised(talks) == {"temp": "2026-06-03"}


def test_a_deleted_date_takes_its_promise_along() -> None:
    talks = somebody()
    opens(talks, "keepgoing_temp")
    goes(talks, "1.6.2026")
    opens(talks, "keepgoing_temp")
    goes(talks, "#remove")
    assert (promised(talks), sheets(talks, "job")) == ({}, [])


# Words that are searched


def test_typed_words_are_searched_in_the_good_moments() -> None:
    talks = somebody()
    keeps(talks, "win", what="", text="Leena wrote back")
    keeps(talks, "win", what="hello", text="")
    opens(talks, "keepgoing_wins")
    talks.says("leena")
    assert "Leena wrote back" in everything(talks)
    opens(talks, "keepgoing_wins")
    talks.says("said hello")
    assert "Said hello" in everything(talks)


def test_when_several_good_moments_hold_the_words_only_these_are_listed() -> None:
    talks = somebody()
    for text in ("Leena wrote back", "Coffee with Leena", "I slept well"):
        keeps(talks, "win", what="", text=text)
    opens(talks, "keepgoing_wins")
    talks.says("leena")
    labels = [one.label for one in talks.shown if one.kind == "own"]
    assert len([one for one in labels if "Leena" in one]) == 2
    assert not [one for one in labels if "slept" in one]
