"""People somebody keeps in touch with, as they are added, greeted, rested and deleted."""

from __future__ import annotations

import json
from datetime import UTC, date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from bot.channel import Tapped
from bot.reading import card_code
from storage import tables
from storage.queries import people, things
from tests.builders import a_promise
from tests.talks import Talks

READY = {"privacy": True, "remind": True}
TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)


def somebody(*contacts: dict[str, Any], consents: dict[str, bool] = READY, **person: Any) -> Talks:
    """Someone past the welcome who knows these people. It is Monday 2 March 2026, 9 o'clock."""
    talks = Talks()
    talks.says("/start")
    known = {"name": "Amina", "country": "FI", "consents": consents, "onboarded": True, **person}
    people.change_person(talks.db, talks.person.id, **known)
    for one in contacts:
        kept = {"person_id": talks.person.id, "made_at": talks.now, "used_at": talks.now}
        talks.db.add(tables.Contact, **kept, **one)
    return talks


def knows(label: str = "Leena", **more: Any) -> dict[str, Any]:
    return {"label": label, "state": "active", "added": TODAY, **more}


def presses(talks: Talks, *labels: str) -> str:
    for label in labels:
        talks.presses(label)
    return told(talks)


def told(talks: Talks) -> str:
    return "\n".join(one.text for one in talks.last)


def presses_for_buttons(talks: Talks, label: str) -> list[Any]:
    talks.presses(label)
    return talks.shown


def contacts(talks: Talks) -> list[Any]:
    return things.of_person(talks.db, tables.Contact, talks.person.id)


def the_contact(talks: Talks) -> Any:
    return contacts(talks)[0]


def taps_card(talks: Talks, card: str, choice: str, thing: int | None = None) -> str:
    about = the_contact(talks).id if thing is None else thing
    talks.does(Tapped(card_code(card, about, choice)))
    return told(talks)


def promised(talks: Talks) -> dict[str, str]:
    """The reminders that are open, by card, with their day."""
    rows = talks.db.execute(
        "SELECT card, local_at FROM promise WHERE kept_at IS NULL AND kind = 'remind'"
    )
    return {card: at[:10] for card, at in rows}


def adds(talks: Talks, label: str, *, then: str) -> None:
    """The short way: only the name, and what comes next."""
    talks.says("/people")
    presses(talks, "#add")
    talks.says(label)
    presses(talks, "#skip", "#skip", "#none", "#skip", "#skip", "#skip", "#skip", then)


# Adding


def test_only_a_name_is_needed() -> None:
    talks = somebody()
    adds(talks, "Leena", then="#keep")
    kept = the_contact(talks)
    assert (kept.label, kept.state, kept.next_due) == ("Leena", "new", None)


def test_what_was_told_of_somebody_is_kept() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.says("Leena")
    presses(talks, "#course")
    talks.says("bicycles")
    presses(talks, "#me")
    talks.says("a link")
    presses(talks, "#no_day", "#company", "#well", "#both", "#month", "#keep")
    kept = the_contact(talks)
    told = (kept.where_met, kept.topics, kept.promise, kept.promised_by)
    placed = (kept.helix, kept.tie, kept.local, kept.last_band)
    assert (told, placed) == (
        ("course", "bicycles", "a link", "me"),
        ("company", "well", "both", "month"),
    )


def test_who_brought_them_together_is_remembered_and_added_when_new() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.says("Leena")
    presses(talks, "#through")
    talks.says("Omar")
    presses(talks, "#skip", "#none", "#skip", "#skip", "#skip", "#skip", "#keep")
    by_name = {one.label: one for one in contacts(talks)}
    assert by_name["Leena"].through == by_name["Omar"].id


def test_a_first_follow_up_is_promised_only_after_a_yes() -> None:
    talks = somebody(consents={"privacy": True})
    adds(talks, "Leena", then="#week")
    said = presses(talks, "#yes", "#good")
    assert promised(talks)["nudge"] == "2026-03-09"
    assert "I will remind you" in said


@pytest.mark.parametrize("consents", [{"privacy": True}, {"privacy": True, "remind": False}])
def test_without_consent_nothing_is_promised_and_it_is_said(consents: dict[str, bool]) -> None:
    talks = somebody(consents=consents)
    adds(talks, "Leena", then="#week")
    said = told(talks) if "remind" in consents else presses(talks, "#no")
    assert promised(talks) == {}
    assert the_contact(talks).next_due == TODAY + 7 * DAY
    assert "I do not write" in said


def test_a_promise_comes_round_in_three_days() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.says("Leena")
    presses(talks, "#skip", "#skip", "#me")
    talks.says("a link")
    presses(talks, "#skip", "#skip", "#skip", "#skip", "#skip", "#suggest", "#good")
    assert the_contact(talks).next_due == TODAY + 3 * DAY
    assert "For the promise I remind you of Leena on Thursday 5 March." in told(talks)
    assert told(talks).count("Next: Leena") == 1


def test_what_was_noted_stands_on_the_card() -> None:
    talks = somebody(knows(topics="sewing", where_met="course"))
    talks.says("/people")
    assert "at school. You talked about: sewing." in presses(talks, "Leena")
    presses(talks, "#change", "#note")
    talks.says("likes blue cloth")
    assert "Your note: likes blue cloth" in told(talks)


def test_the_suggested_rhythm_follows_how_well_they_know_each_other() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.says("Leena")
    presses(talks, "#skip", "#skip", "#none", "#skip", "#little", "#skip", "#skip", "#suggest")
    assert "every 3 months" in told(talks)


def test_the_same_name_is_asked_about_and_not_kept_twice() -> None:
    talks = somebody(knows("Leena"))
    talks.says("/people")
    presses(talks, "#add")
    assert "already have this name" in talks.says("leena")[-1].text
    presses(talks, "#yes")
    assert len(contacts(talks)) == 1


def test_somebody_half_added_is_not_lost_by_going_away() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.says("Leena")
    talks.says("/menu")
    assert "Where did you meet Leena" in talks.says("/people")[-1].text


def test_looking_at_a_card_is_no_place_to_come_back_to() -> None:
    talks = somebody(knows())
    talks.says("/people")
    presses(talks, "Leena")
    talks.says("/menu")
    assert "Your people: 1" in talks.says("/people")[-1].text


# The list and the card


def test_who_is_due_comes_first_and_who_rests_last() -> None:
    talks = somebody(
        knows("Resting", state="resting"),
        knows("Lately", last_contact=TODAY),
        knows("Due", next_due=TODAY - DAY),
    )
    shown = talks.says("/people")[-1].buttons
    assert [one.label for one in shown][:3] == ["Due", "Lately", "Resting"]


def test_typing_a_part_of_a_name_finds_it() -> None:
    talks = somebody(knows("Leena"), knows("Omar"), knows("Omid"))
    talks.says("/people")
    assert "You do not" not in talks.says("lee")[-1].text
    assert talks.last[-1].text.startswith("Leena")


def test_a_card_says_where_when_what_and_next() -> None:
    talks = somebody(
        knows(where_met="work", last_contact=TODAY, promise="a link", promised_by="me",
              next_due=TODAY + DAY)
    )  # fmt: skip
    talks.says("/people")
    presses(talks, "Leena")
    assert talks.last[-1].text.splitlines() == [
        "Leena",
        "You met at work.",
        "Last contact: Monday 2 March.",
        "Your promise: a link.",
        "Next: Tuesday 3 March.",
    ]


def test_a_resting_contact_can_be_woken() -> None:
    talks = somebody(knows(state="resting", tie="well"))
    talks.says("/people")
    presses(talks, "Leena", "#wake", "#good")
    kept = the_contact(talks)
    assert (kept.state, kept.cadence_days) == ("active", 30)


def test_resting_takes_the_promise_back() -> None:
    talks = somebody(knows())
    talks.says("/people")
    presses(talks, "Leena", "#had", "#message", "#done", "#skip", "#week")
    presses(talks, "#rest")
    assert (the_contact(talks).state, promised(talks)) == ("resting", {})


def test_deleting_takes_everything_at_once_after_asking() -> None:
    talks = somebody(knows())
    talks.says("/people")
    presses(talks, "Leena", "#delete")
    assert len(contacts(talks)) == 1
    presses(talks, "#yes")
    assert contacts(talks) == []
    assert "no people here yet" in told(talks)


def test_coming_round_to_the_card_again_is_no_step_to_go_back() -> None:
    talks = somebody(knows())
    talks.says("/people")
    presses(talks, "Leena", "#delete", "#no")
    assert "Your people: 1" in presses(talks, "#back")


def test_a_list_that_was_searched_is_whole_again_afterwards() -> None:
    talks = somebody(knows("Omar"), knows("Omid"), knows("Leena"))
    talks.says("/people")
    talks.says("om")
    presses(talks, "Omar", "#back")
    assert "Leena" in [one.label for one in talks.last[-1].buttons]


def test_a_card_of_somebody_deleted_explains_itself() -> None:
    talks = somebody(knows())
    gone = the_contact(talks).id
    talks.says("/people")
    presses(talks, "Leena", "#delete", "#yes")
    assert "not here any more" in taps_card(talks, "nudge", "write", gone)


# Changing


def test_a_note_is_kept_and_can_be_emptied() -> None:
    talks = somebody(knows())
    talks.says("/people")
    presses(talks, "Leena", "#change", "#note")
    talks.says("likes tea")
    assert the_contact(talks).note == "likes tea"
    presses(talks, "#change", "#note", "#empty")
    assert the_contact(talks).note == ""


def test_a_kept_promise_is_no_promise_any_more() -> None:
    talks = somebody(knows(promise="a link", promised_by="me"))
    talks.says("/people")
    presses(talks, "Leena", "#change", "#promise", "#kept")
    assert (the_contact(talks).promise, the_contact(talks).promised_by) == ("", "")


# Having had contact


def test_any_contact_restarts_the_rhythm_from_that_day() -> None:
    talks = somebody(knows(cadence_days=90, next_due=TODAY - 9 * DAY, state="due", snoozes=1))
    taps_card(talks, "nudge", "did")
    presses(talks, "#message", "#done", "#skip", "#rhythm")
    kept = the_contact(talks)
    assert (kept.state, kept.last_contact, kept.snoozes) == ("active", TODAY, 0)
    assert 81 <= (kept.next_due - TODAY).days <= 99
    assert promised(talks)["nudge"] == kept.next_due.isoformat()


def test_what_came_of_it_is_written_down() -> None:
    talks = somebody(knows())
    taps_card(talks, "nudge", "did")
    presses(talks, "#call", "#advice", "#introduction", "#done", "#skip")
    rows = talks.db.execute("SELECT how, benefits FROM contact_log").fetchall()
    assert [(how, json.loads(benefits)) for how, benefits in rows] == [
        ("call", ["advice", "introduction"])
    ]


def test_the_day_after_a_meeting_a_thank_you_is_offered() -> None:
    talks = somebody(knows())
    taps_card(talks, "nudge", "did")
    presses(talks, "#met", "#done", "#skip", "#none")
    assert promised(talks) == {"thanks": "2026-03-03"}


def test_thanks_do_not_move_the_planned_date() -> None:
    talks = somebody(knows(next_due=TODAY + 7 * DAY))
    taps_card(talks, "thanks", "done")
    kept = the_contact(talks)
    assert (kept.next_due, kept.last_contact) == (TODAY + 7 * DAY, TODAY)


# Not now


def test_later_is_later_and_two_in_a_row_make_it_slower() -> None:
    talks = somebody(knows(cadence_days=30, next_due=TODAY))
    taps_card(talks, "nudge", "later")
    assert "more seldom" not in presses(talks, "#tomorrow")
    taps_card(talks, "nudge", "later")
    said = presses(talks, "#week")
    assert "comes up again on Monday 9 March" in said
    assert "more seldom: every 6 weeks" in said
    assert (the_contact(talks).cadence_days, the_contact(talks).next_due) == (45, TODAY + 7 * DAY)


def test_later_twice_without_a_rhythm_says_that_they_may_rest() -> None:
    talks = somebody(knows(next_due=TODAY))
    taps_card(talks, "nudge", "later")
    assert "may also rest" not in presses(talks, "#tomorrow")
    taps_card(talks, "nudge", "later")
    assert 'may also rest: next time you can press "Let rest"' in presses(talks, "#week")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (TODAY + DAY, "You noted: a book. The day: Tuesday 3 March."),
        (TODAY - DAY, "You noted: a book.\n"),
    ],
)
def test_the_day_of_a_promise_is_told_until_it_has_come(day: date, said: str) -> None:
    talks = somebody(knows(next_due=TODAY, promise="a book", promised_by="me", promise_due=day))
    a_promise(talks.db, talks.person.id, talks.now.astimezone(UTC), thing_id=the_contact(talks).id)
    (came,) = talks.passes(hours=2)
    assert said in came.text


def test_a_digest_tells_where_a_promise_is_the_reason() -> None:
    talks = somebody(
        knows("Leena", next_due=TODAY, promise="a book", promised_by="me"),
        knows("Omar", next_due=TODAY),
    )
    for one in contacts(talks):
        a_promise(talks.db, talks.person.id, talks.now.astimezone(UTC), thing_id=one.id)
    (came,) = talks.passes(hours=2)
    assert "Leena (your note) and Omar" in came.text


def test_who_is_named_without_an_answer_is_named_less_and_less_often() -> None:
    talks = somebody(knows(next_due=TODAY), nudges_per_week=7, nudge_mode="fine")
    a_promise(talks.db, talks.person.id, talks.now.astimezone(UTC), thing_id=the_contact(talks).id)
    named = []
    for _ in range(80):
        talks.says("/menu")  # they are here, and only do not answer this
        named += [talks.now.date()] * sum(one.show.card == "nudge" for one in talks.passes(days=1))
    gaps = [(after - before).days for before, after in pairwise(named)]
    assert gaps == [7, 14, 28, 28]


def test_a_card_knows_of_a_message_that_was_just_written() -> None:
    talks = somebody(knows())
    talks.says("/people")
    presses(talks, "Leena", "#write", "#m3")
    talks.says("nurse")
    said = presses(talks, "#copy", "#yes")
    assert "A message is written. I ask you soon how it went." in said


@pytest.mark.parametrize("mode", ["weekly", "monthly", "fine"])
def test_who_goes_on_keeps_the_rhythm_they_chose(mode: str) -> None:
    talks = somebody(nudge_mode=mode)
    taps_card(talks, "pausecheck", "go_on", talks.person.id)
    assert talks.person.nudge_mode == mode


def test_slower_is_one_tap_and_says_when_they_come_up_again() -> None:
    long_ago = TODAY - 60 * DAY
    talks = somebody(knows(cadence_days=30, next_due=TODAY, last_contact=long_ago))
    said = taps_card(talks, "nudge", "slower")
    assert (the_contact(talks).cadence_days, the_contact(talks).next_due) == (45, TODAY + 45 * DAY)
    assert "Leena comes up again on Thursday 16 April, and then every 6 weeks." in said


def test_slower_than_once_a_year_is_not_promised() -> None:
    talks = somebody(knows(cadence_days=365, next_due=TODAY))
    said = taps_card(talks, "nudge", "slower")
    assert "Once a year is the slowest rhythm." in said
    assert the_contact(talks).next_due == TODAY + 365 * DAY


def test_no_silent_day_is_named_for_another_time() -> None:
    talks = somebody(knows(next_due=TODAY), silent_days=[3])
    taps_card(talks, "nudge", "later")
    assert "Friday 6 March" in presses(talks, "#three_days")
    assert the_contact(talks).next_due == date(2026, 3, 6)


def test_a_day_we_promise_to_write_on_is_no_silent_one() -> None:
    talks = somebody(knows(), silent_days=[0])
    opens_log = ("#had", "#message", "#nice", "#done", "#skip", "#week")
    talks.says("/people")
    said = presses(talks, "Leena", *opens_log)
    assert "Tuesday 10 March. I will remind you that day." in said


def test_a_press_again_changes_nothing_more() -> None:
    talks = somebody(knows(cadence_days=30, next_due=TODAY))
    taps_card(talks, "nudge", "later")
    taps_card(talks, "nudge", "later")
    presses(talks, "#tomorrow")
    assert the_contact(talks).snoozes == 1


def test_none_this_week_moves_all_who_were_named() -> None:
    talks = somebody(knows("Leena", next_due=TODAY), knows("Omar", next_due=TODAY))
    taps_card(talks, "nudges", "none", talks.person.id)
    assert {one.next_due for one in contacts(talks)} == {TODAY + 7 * DAY}


def test_one_of_several_can_be_chosen() -> None:
    talks = somebody(knows("Leena", next_due=TODAY), knows("Omar", next_due=TODAY))
    taps_card(talks, "nudges", "pick", talks.person.id)
    presses(talks, "Omar", "#rest")
    assert {one.label: one.state for one in contacts(talks)} == {
        "Leena": "active",
        "Omar": "resting",
    }


@pytest.mark.parametrize(
    ("choice", "mode"), [("week", "weekly"), ("month", "monthly"), ("fine", "fine")]
)
def test_how_much_is_right_is_for_the_person_to_say(choice: str, mode: str) -> None:
    talks = somebody()
    taps_card(talks, "toomuch", choice, talks.person.id)
    assert talks.person.nudge_mode == mode


def test_stop_reminders_takes_the_consent_back() -> None:
    talks = somebody()
    taps_card(talks, "toomuch", "stop", talks.person.id)
    assert talks.person.consents["remind"] is False


def test_a_card_opens_on_top_and_the_own_screen_comes_again() -> None:
    talks = somebody(knows(cadence_days=30, next_due=TODAY))
    talks.says("/goal")
    before = talks.last[-1].text
    taps_card(talks, "nudge", "slower")
    assert talks.last[-1].text.endswith(before)


def test_they_are_asked_once_whether_the_other_knows() -> None:
    talks = somebody(knows())
    taps_card(talks, "told", "yes")
    assert the_contact(talks).told == "yes"


# Rhythms and the monthly look


def test_up_to_five_people_get_a_rhythm_one_by_one() -> None:
    talks = somebody(knows("Leena", tie="well"), knows("Omar", tie="little"))
    talks.says("/people")
    presses(
        talks, "#closer", "#dates", "#rhythm", "Leena", "Omar", "#done", "#good", "#often", "#good"
    )
    kept = {one.label: one.cadence_days for one in contacts(talks)}
    assert kept == {"Leena": 30, "Omar": 60}
    assert "Your next contacts for eight weeks" in told(talks)
    assert "What do you want to look at?" in presses(talks, "#good")


def test_few_messages_in_eight_weeks_are_not_called_one_a_week() -> None:
    talks = somebody(knows(next_due=TODAY + DAY))
    talks.says("/people")
    assert "less than one short message a week" in presses(talks, "#closer", "#dates")


def test_step_six_is_noted_when_the_rhythms_are_good() -> None:
    before = {"tie": "well", "last_contact": TODAY - DAY}
    talks = somebody(*(knows(name, **before) for name in ("Leena", "Omar", "Sari")))
    talks.says("/next")
    presses(talks, "#another", "6. Keeping in touch", "#begin")
    presses(talks, "Leena", "Omar", "Sari", "#done", "#good", "#good", "#good")
    assert 'You finished "Keeping in touch".' in presses(talks, "#good")
    assert "✓ 6. Keeping in touch" in [one.label for one in presses_for_buttons(talks, "#list")]


def test_a_rhythm_for_fewer_people_is_said_to_be_kept() -> None:
    talks = somebody(knows(tie="well"))
    talks.says("/next")
    presses(talks, "#another", "6. Keeping in touch", "#begin", "Leena", "#done", "#good")
    assert "You made: a rhythm for your people." in presses(talks, "#good")


def test_praise_that_was_read_does_not_come_back_after_a_card() -> None:
    talks = somebody(knows(tie="well", next_due=TODAY))
    talks.says("/next")
    presses(talks, "#another", "6. Keeping in touch", "#begin", "Leena", "#done", "#good", "#good")
    said = taps_card(talks, "nudge", "rest")
    assert "You made" not in said
    assert said.endswith("What do you want to do, Amina?")


def test_a_list_of_many_people_stays_short_on_the_screen() -> None:
    talks = somebody(*(knows(f"P{n}") for n in range(12)))
    talks.says("/people")
    own = [one.label for one in talks.shown if one.kind != "last"]
    assert len(own) == 8
    assert own[-3:] == ["Show the next ones", "Add a person", "Look closer"]


def test_a_long_list_of_follow_ups_says_how_many_more() -> None:
    many = [knows(f"P{n}", next_due=TODAY + (5 * n) * DAY) for n in range(12)]
    talks = somebody(*many)
    talks.says("/people")
    shown = presses(talks, "#closer", "#dates")
    assert "P0 (today is good), P1 (Saturday 7 March)" in shown
    assert "and 2 more." in shown


def test_a_full_week_is_said_kindly() -> None:
    talks = somebody(*(knows(f"P{n}", next_due=TODAY + DAY) for n in range(6)))
    talks.says("/people")
    assert "One week is quite full" in presses(talks, "#closer", "#dates")


def test_a_very_close_person_gets_no_reminder_unless_wished() -> None:
    talks = somebody(knows(tie="close"))
    talks.says("/people")
    presses(talks, "#closer", "#dates", "#rhythm", "Leena", "#done")
    assert "no reminder" in told(talks)
    presses(talks, "#month", "#good")
    assert the_contact(talks).cadence_days == 30


def test_fewer_makes_every_rhythm_slower() -> None:
    talks = somebody(knows(cadence_days=30, next_due=TODAY + DAY, last_contact=TODAY))
    talks.says("/people")
    presses(talks, "#closer", "#dates", "#fewer")
    assert the_contact(talks).cadence_days == 45


def test_the_monthly_look_brings_up_who_matters_and_lets_others_rest() -> None:
    long_ago = {"last_contact": TODAY - 300 * DAY}
    talks = somebody(knows("Leena"), knows("Omar", **long_ago), knows("Sari", **long_ago))
    talks.says("/people")
    presses(talks, "#closer", "#dates", "#review", "Leena", "#done", "#rest", "#next_one")
    kept = {one.label: (one.state, one.next_due) for one in contacts(talks)}
    assert kept == {
        "Leena": ("active", TODAY + 7 * DAY),
        "Omar": ("resting", None),
        "Sari": ("active", None),
    }


def test_in_july_no_meeting_is_suggested_in_finland() -> None:
    talks = somebody(knows())
    talks.now = talks.now.replace(month=7)
    taps_card(talks, "nudge", "write")
    assert "Suggest to meet" not in [one.label for one in talks.last[-1].buttons]
    assert "How are you?" in [one.label for one in talks.last[-1].buttons]


@pytest.mark.parametrize(
    ("known", "idea"),
    [
        ({"promise": "a link", "promised_by": "me"}, "You noted: a link."),
        ({"promise": "a book", "promised_by": "them"}, "They promised: a book."),
        ({"topics": "bicycles"}, "You talked about: bicycles."),
        (
            {"topics": "bicycles", "last_contact": TODAY},
            "Last contact: Monday 2 March. You talked about: bicycles.",
        ),
        ({}, "Maybe a good moment to say hello to Leena."),
    ],
)
def test_a_nudge_says_why_this_person_today(known: dict[str, Any], idea: str) -> None:
    talks = somebody(knows(next_due=TODAY, **known), knows("Omar", next_due=TODAY))
    taps_card(talks, "nudges", "pick", talks.person.id)
    assert idea in presses(talks, "Leena")
