"""Who chose a level for one coach hears of another: at a kind hour, once, not after "stop"."""

from __future__ import annotations

from datetime import UTC, timedelta

from dialogs.memory import show_from_json
from storage import admin, coming, tables
from storage.queries import people, staff
from storage.sessions import Viewer
from tests import coached
from tests.builders import NOW, one_row, one_transaction, rows, somebody
from tests.house.test_coaches_write_at_kind_hours import (
    DAY,
    a_group,
    a_member,
    beat,
    helsinki,
    write_to_group,
)
from tests.test_groups_in_talk import member

ADMIN = Viewer(999, "Kari", roles=frozenset({"admin"}))
NIGHT, MORNING = helsinki("2026-03-04 22:00"), helsinki("2026-03-05 10:00")


def another_coach(db, name: str = "Maria") -> int:
    coach, _ = somebody(db, f"coach {name}", name=name)
    staff.give_role(db, coach, "coach", NOW)
    return coach


def adds(db, group: int, coach: int, now=NIGHT) -> None:
    with one_transaction(db):
        admin.add_coach(db, ADMIN, group, coach, now)


def drops(db, group: int, coach: int, now=NIGHT) -> str:
    with one_transaction(db):
        return admin.drop_coach(db, ADMIN, group, coach, now)


def said(row) -> tuple:
    args = row.show["lines"][0]["args"]
    return row.show["card"], tuple(args["who"]), args["group"]


def test_a_new_coach_is_named_in_the_morning_with_what_they_see_and_the_door_to_change_it(db):
    _, group = a_group(db)
    person = a_member(db, group)
    adds(db, group, another_coach(db))
    messages = beat(db, NIGHT, MORNING)
    assert [(one.person_id, said(one)) for one in messages] == [
        (person, ("coach_came", ("Maria",), "Tuesday group"))
    ]
    assert messages[0].made_at == helsinki("2026-03-05 09:00")
    assert [one.id for one in show_from_json(messages[0].show).choices] == ["see"]
    assert "share_level-now.l1" in repr(messages[0].show)


def test_that_a_coach_left_is_told_too_with_who_is_still_there(db):
    _, group = a_group(db)
    maria = another_coach(db)
    adds(db, group, maria)
    a_member(db, group)
    assert drops(db, group, maria) == "dropped"
    messages = beat(db, NIGHT, MORNING)
    assert [said(one) for one in messages] == [("coach_left", ("Maria",), "Tuesday group")]
    assert tuple(messages[0].show["lines"][0]["args"]["coach"]) == ("Leena",)


def test_it_counts_in_the_cap_and_so_it_waits_for_a_day_with_room(db):
    viewer, group = a_group(db)
    person = a_member(db, group)
    write_to_group(db, viewer, group, "Hello", helsinki("2026-03-05 09:30"))
    beat(db, helsinki("2026-03-05 09:30"), helsinki("2026-03-05 10:00"))
    adds(db, group, another_coach(db), helsinki("2026-03-05 10:00"))
    beat(db, helsinki("2026-03-05 10:00"), helsinki("2026-03-06 12:00"))
    told = [one for one in rows(db, tables.ToSend) if one.show["card"] == "coach_came"]
    assert [one.made_at.date() - MORNING.date() for one in told] == [DAY]
    assert told[0].unasked
    assert told[0].person_id == person


def test_two_coaches_who_came_before_it_was_said_are_one_message(db):
    _, group = a_group(db)
    a_member(db, group)
    for name in ("Maria", "Omar"):
        adds(db, group, another_coach(db, name))
    assert [said(one) for one in beat(db, NIGHT, MORNING)] == [
        ("coach_came", ("Maria", "Omar"), "Tuesday group")
    ]


def test_a_slip_of_the_admin_wakes_nobody(db):
    _, group = a_group(db)
    a_member(db, group)
    maria = another_coach(db)
    adds(db, group, maria)
    drops(db, group, maria)
    assert beat(db, NIGHT, MORNING) == []
    assert one_row(db, tables.Promise).outcome == "cancelled"


def test_a_coach_who_is_back_before_it_was_said_has_never_been_away(db):
    _, group = a_group(db)
    maria = another_coach(db)
    adds(db, group, maria)
    a_member(db, group)
    drops(db, group, maria)
    adds(db, group, maria)
    assert beat(db, NIGHT, MORNING) == []


def test_who_left_the_group_meanwhile_hears_nothing(db):
    _, group = a_group(db)
    person = a_member(db, group)
    adds(db, group, another_coach(db))
    with one_transaction(db):
        staff.leave(db, group, person, NIGHT)
    assert beat(db, NIGHT, MORNING) == []


def test_who_comes_after_the_change_hears_nothing_of_it(db):
    _, group = a_group(db)
    adds(db, group, another_coach(db))
    a_member(db, group)
    assert beat(db, NIGHT, MORNING) == []


def test_the_coach_is_not_told_about_themselves(db):
    _, group = a_group(db)
    maria = another_coach(db)
    staff.join(db, group, maria, 0, NOW)
    adds(db, group, maria)
    assert beat(db, NIGHT, MORNING) == []


def test_who_said_stop_is_not_written_to_and_finds_it_on_their_page(db):
    _, group = a_group(db)
    person = a_member(db, group)
    people.change_person(db, person, stopped=True)
    adds(db, group, another_coach(db))
    assert beat(db, NIGHT, MORNING) == []
    assert [(one.came, one.who) for one in coming.news(db, person, MORNING)] == [
        (True, ("Maria",))
    ]
    assert coming.news(db, person, MORNING + timedelta(days=31)) == ()


def test_the_page_says_nothing_that_is_over(db):
    _, group = a_group(db)
    person, maria = a_member(db, group), another_coach(db)
    adds(db, group, maria)
    beat(db, NIGHT, MORNING)
    drops(db, group, maria, MORNING)
    assert [(one.came, one.who) for one in coming.news(db, person, MORNING)] == [
        (False, ("Maria",))
    ]


def test_the_promise_holds_no_name(db):
    _, group = a_group(db)
    a_member(db, group)
    maria = another_coach(db)
    adds(db, group, maria)
    assert one_row(db, tables.Promise).note == {"coaches": [maria]}


def test_nobody_hears_of_somebody_leaving_who_was_no_coach_of_the_group(db):
    _, group = a_group(db)
    adds(db, group, another_coach(db))
    a_member(db, group)
    drops(db, group, another_coach(db, "Omar"))
    assert rows(db, tables.Promise) == []


def test_the_button_opens_what_the_coaches_of_this_group_see():
    talks, _, group = member(level=2)
    now = talks.now.astimezone(UTC)
    agreed = {"privacy": True, "remind": True}
    people.change_person(talks.db, talks.person.id, consents=agreed)
    first = coached.a_group(talks, coached.a_coach(talks, "Kari"), "First group", "AAAAAAA")
    staff.join(talks.db, first, talks.person.id, 0, now)
    with talks.db.transaction():
        admin.add_coach(talks.db, ADMIN, group, coached.a_coach(talks, "Maria"), now)
    came = talks.passes(days=3)
    assert [one.text.count("Maria") for one in came] == [1]
    seen = talks.presses("What a coach sees")[-1].text
    assert "Tuesday group" in seen
    assert "your goal and your plan" in seen
    assert "Maria" in seen
