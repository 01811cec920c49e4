"""How many unasked messages one person gets: few, bundled, and fewer when nobody answers."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import rhythm
from dialogs.rhythm import NOTHING, Ladder, Load, climbed, next_message, nudge_now
from tests.rhythm.people import TODAY, a_contact, a_person, noon

DUE = (a_contact(id=1, next_due=TODAY),)
DAY = timedelta(days=1)


def card(person=None, contacts=DUE, load=None, ladder=None, now: datetime | None = None) -> str:
    return nudge_now(
        person or a_person(), contacts, load or Load(), ladder or Ladder(), now or noon()
    ).card


def test_one_person_who_is_due_is_one_card():
    assert card() == "nudge"


def test_three_at_most_go_into_one_message():
    many = tuple(a_contact(id=id, next_due=TODAY) for id in range(1, 9))
    nudge = nudge_now(a_person(), many, Load(), Ladder(), noon())
    assert (nudge.card, len(nudge.contacts)) == ("nudges", 3)


def test_a_silence_of_two_weeks_has_its_own_card():
    assert card(contacts=(a_contact(state="waiting", unanswered=1, next_due=TODAY),)) == "noreply"


def test_nobody_is_named_twice_in_one_message():
    assert card(contacts=(*DUE, *DUE)) == "nudge"


def test_nobody_is_due_and_nothing_is_said():
    assert nudge_now(a_person(), (), Load(), Ladder(), noon()) == NOTHING


@pytest.mark.parametrize(
    "person",
    [
        a_person(consents={}),
        a_person(consents={"remind": False}),
        a_person(stopped=True),
        a_person(silent_until_heard=True),
        a_person(nudge_mode="off"),
        a_person(nudges_per_week=0),
        a_person(paused_until=noon() + DAY),
        a_person(silent_days=frozenset({TODAY.weekday()})),
        a_person(silent_days=frozenset(range(7))),
    ],
)
def test_who_said_no_or_not_now_hears_nothing(person):
    assert card(person) == ""


def test_quiet_hours_hold_for_nudges():
    assert card(now=noon() + timedelta(hours=9)) == ""


def test_one_message_a_day_is_enough():
    assert card(load=Load(today=1, week=1)) == ""


@pytest.mark.parametrize(("sent", "said"), [(2, "nudge"), (3, ""), (9, "")])
def test_three_messages_a_week_are_enough(sent, said):
    assert card(load=Load(week=sent)) == said


def test_the_person_may_choose_how_many_a_week():
    assert card(a_person(nudges_per_week=7), load=Load(week=6)) == "nudge"
    assert card(a_person(nudges_per_week=1), load=Load(week=1)) == ""


@pytest.mark.parametrize(("hours", "said"), [(23, ""), (24, "nudge")])
def test_the_first_day_belongs_to_the_newcomer(hours, said):
    began = noon() - timedelta(hours=hours)
    assert card(load=Load(onboarded_at=began)) == said


@pytest.mark.parametrize(
    ("mode", "days", "said"),
    [("weekly", 6, ""), ("weekly", 7, "nudge"), ("monthly", 27, ""), ("monthly", 28, "nudge")],
)
def test_a_chosen_rhythm_of_messages_is_kept(mode, days, said):
    load = Load(last_nudge=TODAY - days * DAY)
    assert card(a_person(nudge_mode=mode), load=load) == said


def test_a_digest_they_chose_does_not_count_against_the_week():
    load = Load(week=3, last_nudge=TODAY - 7 * DAY)
    assert card(a_person(nudge_mode="weekly"), load=load) == "nudge"


def test_the_ladder_is_climbed_step_by_step_and_ends_in_silence():
    ladder, day, told = Ladder(), TODAY, []
    for _ in range(200):
        message = next_message(ladder, day)
        if message:
            told.append((message, (day - TODAY).days))
            ladder = climbed(ladder, message, day)
        day += DAY
    assert told == [
        ("nudge", 0), ("nudge", 1), ("nudge", 2), ("toomuch", 3), ("digest", 10),
        ("digest", 17), ("pausecheck", 24), ("last_word", 54),
    ]  # fmt: skip


def test_after_the_last_word_there_is_silence_for_ever():
    assert next_message(Ladder(rhythm.SILENT, 0, TODAY), date(2040, 1, 1)) == ""


def test_any_answer_leads_back_to_the_ground():
    assert rhythm.heard_from() == Ladder()
    assert next_message(rhythm.heard_from(), TODAY) == "nudge"


def test_too_much_is_asked_in_place_of_the_fourth_nudge():
    assert card(ladder=Ladder(unanswered=3, since=TODAY - DAY)) == "toomuch"
    assert card(contacts=(), ladder=Ladder(unanswered=3, since=TODAY - DAY)) == ""


@pytest.mark.parametrize("mode", ["fine", "weekly", "monthly"])
def test_who_answered_whether_it_is_too_much_is_not_asked_again(mode):
    person, day, told, ladder = a_person(nudge_mode=mode), TODAY, [], Ladder()
    for _ in range(200):
        load = Load(last_nudge=ladder.since)
        nudge = nudge_now(person, DUE, load, ladder, noon() + (day - TODAY))
        if nudge.message:
            told.append(nudge.message)
            ladder = climbed(ladder, nudge.message, day)
        day += DAY
    assert told == ["nudge", "nudge", "nudge", "digest", "digest", "pausecheck", "last_word"]


def test_the_last_word_needs_nobody_to_be_due():
    ladder = Ladder(rhythm.PAUSED, 0, TODAY - 30 * DAY)
    assert card(contacts=(), ladder=ladder) == "last_word"


@pytest.mark.parametrize(
    ("rung", "may"), [(0, True), (1, True), (2, True), (3, False), (4, False)]
)
def test_who_was_asked_what_fits_now_is_left_in_peace(rung, may):
    ladder = Ladder(rung, 0, TODAY)
    assert rhythm.may_write(a_person(), Load(), noon(), ladder) is may


@given(st.integers(0, 4), st.integers(0, 9), st.integers(0, 400))
def test_no_rung_ever_asks_twice_on_one_day(rung, unanswered, ago):
    ladder = Ladder(rung, unanswered, TODAY - ago * DAY)
    message = next_message(ladder, TODAY)
    if message in ("toomuch", "digest", "pausecheck", "last_word"):
        assert next_message(climbed(ladder, message, TODAY), TODAY) == ""
