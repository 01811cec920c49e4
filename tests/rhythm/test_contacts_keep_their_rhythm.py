"""What people are promised about when we bring somebody up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import rhythm
from tests.rhythm.people import TODAY, a_contact, a_person, contacts, days

IN = timedelta


@pytest.mark.parametrize(
    ("known", "days"),
    [
        ({"tie": "close"}, None),
        ({"tie": "close", "local": "abroad"}, None),
        ({"tie": "well"}, 30),
        ({"tie": "little"}, 90),
        ({"tie": "well", "local": "abroad"}, 180),
        ({"tie": "little", "last_band": "longer"}, 180),
        ({"tie": "well", "where_met": "work", "last_band": "year"}, 180),
        ({"tie": "unmet"}, 365),
        ({}, 365),
    ],
)
def test_each_kind_of_contact_has_a_rhythm_to_begin_with(known, days):
    assert rhythm.start_rhythm(a_contact(**known)) == days


def test_a_connector_is_greeted_every_three_weeks_and_a_mentor_never_by_us():
    someone = a_contact(tie="little")
    assert rhythm.start_rhythm(someone, connector=True) == 21
    assert rhythm.start_rhythm(someone, paired=True) is None


def test_done_means_the_next_date_counts_from_the_real_day():
    overdue = a_contact(cadence_days=30, next_due=TODAY - IN(20), state="due")
    after = rhythm.had_contact(overdue, TODAY, share=0)
    assert (after.next_due, after.state) == (TODAY + IN(30), "active")


@given(contacts, days)
def test_any_contact_wakes_and_forgives(contact, day):
    after = rhythm.had_contact(contact, day)
    assert (after.state, after.snoozes, after.unanswered) == ("active", 0, 0)
    assert after.last_contact >= day


@given(contacts, days)
def test_dates_sway_by_a_tenth_at_most_and_stay_between_a_week_and_a_year(contact, day):
    after = rhythm.had_contact(contact, day)
    if contact.cadence_days is None:
        assert after.next_due is None
        return
    gap = (after.next_due - day).days
    pace = max(contact.cadence_days * (0.7 if contact.boost_rounds else 1), 7)
    assert 7 <= gap <= 365
    assert pace * 0.9 - 1 <= gap <= pace * 1.1 + 1


@given(st.integers(1, 10**9), days)
def test_the_sway_is_the_same_every_time(contact, day):
    assert rhythm.sway(contact, day) == rhythm.sway(contact, day)
    assert -0.1 <= rhythm.sway(contact, day) <= 0.1


def test_people_added_together_do_not_all_come_due_together():
    due = {rhythm.date_after(TODAY, 90, rhythm.sway(id, TODAY)) for id in range(1, 30)}
    assert len(due) > 8


def test_the_first_snooze_only_moves_the_date():
    moved = rhythm.snoozed(a_contact(cadence_days=30, state="due"), TODAY + IN(3))
    assert not moved.slowed
    assert (moved.contact.cadence_days, moved.contact.next_due) == (30, TODAY + IN(3))


def test_two_snoozes_in_a_row_make_the_rhythm_slower_and_it_is_said():
    once = rhythm.snoozed(a_contact(cadence_days=30, state="due"), TODAY).contact
    twice = rhythm.snoozed(once, TODAY + IN(7))
    assert twice.slowed
    assert (twice.contact.cadence_days, twice.contact.snoozes) == (45, 0)


def test_a_contact_between_two_snoozes_breaks_the_row():
    once = rhythm.snoozed(a_contact(cadence_days=30, state="due"), TODAY).contact
    met = rhythm.had_contact(once, TODAY)
    assert not rhythm.snoozed(met, TODAY + IN(7)).slowed


def test_without_a_rhythm_snoozing_slows_nothing():
    once = rhythm.snoozed(a_contact(), TODAY).contact
    assert not rhythm.snoozed(once, TODAY).slowed


@pytest.mark.parametrize(("days", "after"), [(30, 45), (7, 10), (300, 365), (365, 365)])
def test_slower_is_half_as_much_again_up_to_a_year(days, after):
    assert rhythm.slowed(a_contact(cadence_days=days), TODAY).cadence_days == after


@pytest.mark.parametrize(("days", "after"), [(30, 20), (45, 30), (8, 7), (7, 7)])
def test_faster_is_two_thirds_down_to_a_week(days, after):
    assert rhythm.hastened(a_contact(cadence_days=days), TODAY).cadence_days == after


@given(contacts, days)
def test_whatever_is_done_the_rhythm_stays_between_a_week_and_a_year(contact, day):
    for after in (
        rhythm.slowed(contact, day),
        rhythm.hastened(contact, day),
        rhythm.snoozed(contact, day).contact,
        rhythm.quicker(contact, day),
    ):
        assert after.cadence_days is None or 7 <= after.cadence_days <= 365


def test_slower_gives_a_whole_round_of_the_new_rhythm_in_peace():
    long_ago = a_contact(
        cadence_days=30, last_contact=TODAY - IN(200), next_due=TODAY - IN(3), state="due"
    )
    assert rhythm.slowed(long_ago, TODAY).next_due == TODAY + IN(45)


def test_slower_for_who_is_not_up_yet_still_counts_from_the_last_contact():
    planned = a_contact(cadence_days=30, last_contact=TODAY - IN(10), next_due=TODAY + IN(20))
    assert rhythm.slowed(planned, TODAY).next_due == TODAY + IN(35)


@pytest.mark.parametrize("day", range(7))
def test_a_day_that_is_named_is_never_a_silent_one(day):
    person = a_person(silent_days=frozenset({5, 6}))
    named = rhythm.day_we_write(TODAY + IN(day), person)
    assert named.weekday() not in person.silent_days
    assert IN(0) <= named - (TODAY + IN(day)) <= IN(2)


def test_a_rhythm_counts_from_the_last_contact():
    seen = a_contact(last_contact=TODAY - IN(10))
    assert rhythm.begun(seen, 30, TODAY).next_due == TODAY + IN(20)


def test_a_rhythm_never_begins_today():
    seen = a_contact(last_contact=TODAY - IN(100))
    assert rhythm.begun(seen, 30, TODAY).next_due == TODAY + IN(1)


def test_no_reminder_means_no_date():
    assert rhythm.begun(a_contact(next_due=TODAY, cadence_days=30), None, TODAY).next_due is None


@pytest.mark.parametrize(
    ("how", "benefits", "offered"),
    [
        ("met", (), True),
        ("message", ("introduction",), True),
        ("message", ("advice",), False),
        ("call", (), False),
    ],
)
def test_a_meeting_or_an_introduction_offers_a_quicker_rhythm(how, benefits, offered):
    assert rhythm.may_be_quicker(a_contact(cadence_days=30), how, benefits) is offered


def test_without_a_rhythm_there_is_nothing_to_quicken():
    assert not rhythm.may_be_quicker(a_contact(), "met", ())


def test_thanks_count_as_contact_and_leave_the_planned_date_alone():
    planned = a_contact(cadence_days=90, next_due=TODAY + IN(7), state="waiting", unanswered=1)
    after = rhythm.greeted(planned, TODAY)
    assert (after.next_due, after.last_contact) == (TODAY + IN(7), TODAY)
    assert (after.state, after.unanswered) == ("active", 0)


def test_the_quicker_rhythm_lasts_two_rounds():
    first = rhythm.quicker(a_contact(cadence_days=30), TODAY, share=0)
    second = rhythm.had_contact(first, TODAY, share=0)
    third = rhythm.had_contact(second, TODAY, share=0)
    assert [(one.next_due - TODAY).days for one in (first, second, third)] == [21, 21, 30]


def test_a_message_waits_two_weeks_for_its_answer():
    after = rhythm.wrote(a_contact(state="due", next_due=TODAY), TODAY)
    assert (after.state, after.next_due) == ("waiting", TODAY + IN(14))
    assert rhythm.asks_for_answer(after)


def test_two_messages_without_answer_let_the_contact_rest():
    once = rhythm.wrote(a_contact(state="due"), TODAY)
    twice = rhythm.wrote(once, TODAY + IN(14))
    assert not rhythm.asks_for_answer(twice)
    assert rhythm.state_on(twice, TODAY + IN(27)) == "waiting"
    assert rhythm.state_on(twice, TODAY + IN(28)) == "resting"


def test_an_answer_ends_the_waiting():
    twice = rhythm.wrote(rhythm.wrote(a_contact(), TODAY), TODAY)
    after = rhythm.had_contact(twice, TODAY + IN(2))
    assert rhythm.state_on(after, TODAY + IN(2)) == "active"


def test_every_happening_leads_somewhere_from_every_state():
    led = {rhythm.state_after(state, what) for what in rhythm.LEADS for state in rhythm.STATES}
    assert led == {*rhythm.STATES, rhythm.GONE}


@pytest.mark.parametrize(
    ("state", "happening", "after"),
    [
        ("new", "date_reached", "due"),
        ("active", "date_reached", "due"),
        ("resting", "date_reached", "resting"),
        ("archived", "date_reached", "archived"),
        ("due", "write", "waiting"),
        ("waiting", "answer", "active"),
        ("resting", "contact_logged", "active"),
        ("due", "snooze", "active"),
        ("waiting", "snooze", "waiting"),
        ("due", "slower", "active"),
        ("due", "rest", "resting"),
        ("active", "year_unused", "archived"),
        ("archived", "plan", "active"),
        ("new", "plan", "new"),
        ("due", "delete", ""),
    ],
)
def test_states_lead_on_as_the_design_says(state, happening, after):
    assert rhythm.state_after(state, happening) == after


@given(contacts, days)
def test_a_resting_contact_never_comes_due(contact, day):
    resting = rhythm.rested(contact)
    assert rhythm.due_on((resting,), day) == ()


@given(contacts, days)
def test_a_contact_comes_due_on_its_date_and_not_before(contact, day):
    planned = rhythm.planned(contact, day)
    assert rhythm.due_on((planned,), day - IN(1)) == ()
    assert rhythm.due_on((planned,), day) == (planned,)


@given(contacts, days)
def test_what_changed_is_all_that_is_written(contact, day):
    after = rhythm.had_contact(contact, day)
    assert replace(contact, **rhythm.changed(contact, after)) == after


def test_an_own_promise_comes_first_then_who_waited_longest():
    promised = a_contact(id=3, next_due=TODAY, promise="a link", promised_by="me")
    theirs = a_contact(id=4, next_due=TODAY, promise="a book", promised_by="them")
    long_due = a_contact(id=5, next_due=TODAY - IN(9))
    assert rhythm.due_on((theirs, long_due, promised), TODAY) == (promised, long_due, theirs)


@pytest.mark.parametrize(
    ("day", "country", "holiday"),
    [
        (date(2026, 7, 1), "FI", True),
        (date(2026, 7, 31), "SE", True),
        (date(2026, 7, 15), "NL", False),
        (date(2026, 8, 1), "FI", False),
        (date(2026, 12, 21), "FI", False),
        (date(2026, 12, 22), "BE", True),
        (date(2027, 1, 2), "NL", True),
        (date(2027, 1, 3), "NL", False),
    ],
)
def test_meetings_are_not_suggested_in_the_holidays(day, country, holiday):
    assert rhythm.is_holiday(day, country) is holiday
