"""Nothing unasked comes in quiet time, whatever the clocks of the world do that night."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from dialogs import rhythm
from tests.rhythm.people import HELSINKI, ZONES, a_person, whole_minutes


def helsinki(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI, fold=fold)


def same(one: datetime, other: datetime) -> bool:
    return one.astimezone(UTC) == other.astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        ("2026-03-04 12:00", "2026-03-04 12:00"),
        ("2026-03-04 08:59", "2026-03-04 09:00"),
        ("2026-03-04 09:00", "2026-03-04 09:00"),
        ("2026-03-04 19:59", "2026-03-04 19:59"),
        ("2026-03-04 20:00", "2026-03-05 09:00"),
        ("2026-03-07 20:00", "2026-03-09 09:00"),
        ("2026-03-08 12:00", "2026-03-09 09:00"),
        # The night the clocks go forward and the night they go back.
        ("2026-03-28 20:30", "2026-03-30 09:00"),
        ("2026-10-24 20:30", "2026-10-26 09:00"),
    ],
)
def test_from_nine_to_twenty_and_never_on_sunday(moment, allowed):
    assert same(rhythm.next_allowed(helsinki(moment), a_person()), helsinki(allowed))


def test_nine_in_the_morning_is_nine_by_the_clock_on_the_wall_after_both_nights():
    person = a_person(silent_days=frozenset())
    spring = rhythm.next_allowed(helsinki("2026-03-28 21:00"), person)
    autumn = rhythm.next_allowed(helsinki("2026-10-24 21:00"), person)
    assert spring.astimezone(UTC).hour == 6
    assert autumn.astimezone(UTC).hour == 7
    assert (spring.hour, autumn.hour) == (9, 9)


def test_a_quiet_time_that_ends_in_the_skipped_hour_ends_after_it():
    person = a_person(quiet_to=time(3, 30), silent_days=frozenset())
    allowed = rhythm.next_allowed(helsinki("2026-03-29 02:59"), person)
    assert time(3, 30) <= allowed.time() <= time(4, 30)


def test_the_hour_that_comes_twice_is_quiet_twice():
    person = a_person(quiet_to=time(3, 30), silent_days=frozenset())
    second = helsinki("2026-10-25 03:15", fold=1)
    assert same(rhythm.next_allowed(second, person), helsinki("2026-10-25 03:30", fold=1))


def test_a_zone_with_a_quarter_of_an_hour_is_kept_to_the_minute():
    person = a_person(zone="Asia/Kathmandu")
    allowed = rhythm.next_allowed(datetime(2026, 3, 4, 2, 0, tzinfo=UTC), person)
    assert allowed.isoformat() == "2026-03-04T09:00:00+05:45"


def test_a_pause_holds_until_its_last_moment_and_then_quiet_hours_hold():
    until = helsinki("2026-03-11 23:00")
    person = a_person(paused_until=until.astimezone(UTC))
    allowed = rhythm.next_allowed(helsinki("2026-03-04 12:00"), person)
    assert same(allowed, helsinki("2026-03-12 09:00"))


def test_a_pause_that_is_over_holds_nothing():
    person = a_person(paused_until=helsinki("2026-03-01 12:00"))
    moment = helsinki("2026-03-04 12:00")
    assert same(rhythm.next_allowed(moment, person), moment)


def test_quiet_in_the_middle_of_the_day_is_possible():
    person = a_person(quiet_from=time(8), quiet_to=time(16))
    allowed = rhythm.next_allowed(helsinki("2026-03-04 09:00"), person)
    assert same(allowed, helsinki("2026-03-04 16:00"))


def test_equal_times_mean_no_quiet_hours():
    person = a_person(quiet_from=time(9), quiet_to=time(9))
    moment = helsinki("2026-03-04 03:00")
    assert same(rhythm.next_allowed(moment, person), moment)


def test_seven_silent_days_promise_nothing():
    person = a_person(silent_days=frozenset(range(7)))
    with pytest.raises(rhythm.AlwaysQuiet):
        rhythm.next_allowed(helsinki("2026-03-04 12:00"), person)


persons = st.builds(
    a_person,
    zone=st.sampled_from(ZONES),
    quiet_from=st.times(time(0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    quiet_to=st.times(time(0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    silent_days=st.frozensets(st.integers(0, 6), max_size=5),
    paused_until=st.none() | whole_minutes,
)


def silent(moment: datetime, person) -> bool:
    """The same promise said the other way round, minute by minute on the wall clock."""
    local = moment.astimezone(ZoneInfo(person.zone))
    if person.paused_until and moment < person.paused_until:
        return True
    if local.weekday() in person.silent_days:
        return True
    start, end, now = person.quiet_from, person.quiet_to, local.time()
    return start <= now < end if start <= end else now >= start or now < end


NIGHTS = (datetime(2026, 3, 28, 18, tzinfo=UTC), datetime(2026, 10, 24, 18, tzinfo=UTC))


@settings(max_examples=300, deadline=None)
@given(persons, whole_minutes)
@example(a_person(silent_days=frozenset()), NIGHTS[0])
@example(a_person(silent_days=frozenset()), NIGHTS[1])
def test_the_moment_given_is_never_quiet_and_never_before_it_was_asked(person, moment):
    allowed = rhythm.next_allowed(moment, person)
    assert allowed.astimezone(UTC) >= moment
    assert not silent(allowed.astimezone(UTC), person)


@settings(max_examples=150, deadline=None)
@given(persons, st.sampled_from(NIGHTS), st.integers(0, 14 * 60))
def test_on_the_nights_of_the_clock_no_allowed_minute_is_passed_over(person, evening, minutes):
    moment = evening + timedelta(minutes=minutes)
    assume(person.paused_until is None)
    allowed = rhythm.next_allowed(moment, person).astimezone(UTC)
    passed_over = moment
    while passed_over < allowed:
        # A quiet time that would end inside the skipped hour ends up to an hour later.
        late = evening == NIGHTS[0] and allowed - passed_over <= timedelta(hours=1)
        assert silent(passed_over, person) or late
        passed_over += timedelta(minutes=7)


@given(persons, whole_minutes)
def test_an_allowed_moment_is_given_back_as_it_is(person, moment):
    allowed = rhythm.next_allowed(moment, person)
    assert same(rhythm.next_allowed(allowed, person), allowed)


@pytest.mark.parametrize("zone", ZONES)
def test_ten_in_the_morning_is_ten_where_they_live(zone):
    for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 6, 1)):
        moment = rhythm.moment_of(day, time(10), zone)
        assert (moment.date(), moment.time()) == (day, time(10))


def test_an_hour_that_the_night_skips_comes_just_after():
    moment = rhythm.moment_of(date(2026, 3, 29), time(3, 30), "Europe/Helsinki")
    assert moment.time() == time(4, 30)
