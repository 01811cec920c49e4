"""The Networking Action Plan on the real storage: names, gaps, actions, weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.channel import Tapped
from bot.reading import card_code
from dialogs import network
from dialogs.answers import clock_time
from dialogs.facts import Action, Contact, Facts, Person, Sheet
from dialogs.model import NotUnderstood
from storage import tables
from storage.queries import people, things
from tests.builders import rows
from tests.talks import Talks
from tests.test_writing import opens

READY = {"privacy": True, "remind": True}
TODAY = date(2026, 3, 2)
PLAIN = {0x2068: None, 0x2069: None}
"""Without the marks of direction around what was filled in."""


def somebody(consents: dict[str, bool] = READY, **more: Any) -> Talks:
    """Someone past the welcome. It is Monday 2 March 2026, 9 o'clock."""
    talks = Talks()
    talks.says("/start")
    people.change_person(
        talks.db, talks.person.id, name="Amina", consents=consents, onboarded=True, **more
    )
    return talks


def presses(talks: Talks, *labels: str) -> str:
    for label in labels:
        talks.presses(label)
    return "\n".join(one.text for one in talks.last)


def opens_map(talks: Talks) -> None:
    talks.says("/next")
    presses(talks, "#another", "3. Your plan")
    presses(talks, "#go_on" if "half-way" in talks.last[-1].text else "#begin")


def names(talks: Talks, *answers: str) -> str:
    """Answer the six questions for names; "" skips one."""
    for answer in answers:
        if answer:
            talks.says(answer)
        else:
            talks.presses("#skip")
    return "\n".join(one.text for one in talks.last)


def contacts(talks: Talks) -> list[Any]:
    return things.of_person(talks.db, tables.Contact, talks.person.id)


def actions(talks: Talks) -> list[Any]:
    return things.of_person(talks.db, tables.Action, talks.person.id)


def a_contact(talks: Talks, label: str, **more: Any) -> int:
    given = {"state": "active", "made_at": talks.now, "used_at": talks.now}
    return talks.db.add(
        tables.Contact, person_id=talks.person.id, label=label, **{**given, **more}
    )


def plans(talks: Talks, what: str, when: str = "#week") -> str:
    """Plan one action with nobody special."""
    talks.says(what)
    presses(talks, "#nobody", when)
    talks.says("I have time")
    talks.says("I do it")
    return presses(talks, "#read")


def due(talks: Talks) -> dict[str, str]:
    rows = talks.db.execute(
        "SELECT card, local_at FROM promise WHERE kept_at IS NULL AND kind = 'remind'"
    )
    return dict(rows.fetchall())


# Names


def test_the_same_name_twice_is_one_person_when_they_say_so():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    names(talks, "Leena", "", "", "", "leena", "")
    presses(talks, "#yes")
    assert [one.label for one in contacts(talks)] == ["Leena"]
    assert contacts(talks)[0].many


def test_the_same_name_twice_may_be_two_people():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    names(talks, "Leena", "Leena", "", "", "", "")
    presses(talks, "#no")
    assert [one.label for one in contacts(talks)] == ["Leena", "Leena"]


def test_somebody_known_already_is_asked_about_and_not_added_again():
    talks = somebody()
    a_contact(talks, "Tuula K")
    opens_map(talks)
    presses(talks, "#begin")
    text = names(talks, "", "", "", "Tuula", "", "")
    assert 'Is "Tuula" the same person as "Tuula K"?' in text
    presses(talks, "#yes")
    assert [(one.label, one.in_field) for one in contacts(talks)] == [("Tuula K", "yes")]


def test_names_stay_apart_when_a_number_beside_them_is_taken_out():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    names(talks, "Leena\nMika 040 1234567")
    presses(talks, "Remove")
    names(talks, *[""] * 5)
    assert [one.label for one in contacts(talks)] == ["Leena", "Mika"]


def test_a_slip_in_the_names_keeps_the_question_open():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    text = names(talks, "a, b, c, d")
    assert "3" in text
    assert "work or study" in text


def test_without_a_single_name_nothing_is_kept_and_nobody_is_stuck():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    assert "Your map is empty today" in names(talks, *[""] * 6)
    assert contacts(talks) == []


def test_who_leaves_in_the_middle_of_the_taps_goes_on_with_the_rest():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    names(talks, "Ali, Bea", "", "", "", "", "")
    presses(talks, "#company", "#well", "#local", "#week")
    talks.says("menu")
    opens_map(talks)
    assert "Bea" in talks.last[-1].text


def test_somebody_deleted_meanwhile_is_passed_over():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    names(talks, "Ali, Bea", "", "", "", "", "")
    things.drop_contact(talks.db, contacts(talks)[1].id)
    text = presses(talks, "#company", "#well", "#local", "#week")
    assert "You have 1 person" in text


def test_one_map_a_day_is_kept_and_the_next_day_another():
    talks = somebody()
    a_contact(talks, "Ali", helix="company", tie="well", local="local")
    for _ in range(2):
        opens_map(talks)
        presses(talks, "#show")
        talks.says("menu")
    talks.now += timedelta(days=1)
    opens_map(talks)
    presses(talks, "#show")
    kept = talks.db.execute("SELECT made FROM sheet WHERE kind = 'map'").fetchall()
    assert len(kept) == 2


# Gaps


def knows(*people: Contact, needs: tuple[str, ...] = ("job",), **more: Any) -> Facts:
    return Facts(Person(id=1, needs=needs), contacts=people, **more)


def one(id: int, **more: Any) -> Contact:
    return Contact(id, f"Nr {id}", **more)


LOCAL = {"local": "local", "tie": "well", "in_field": "yes"}


@pytest.mark.parametrize(
    ("people", "found"),
    [
        ((), ("company", "field")),
        (tuple(one(n, helix="school", **LOCAL) for n in range(3)), ("company",)),
        (tuple(one(n, helix="company", tie="well", in_field="yes") for n in range(3)), ("local",)),
        (
            tuple(one(n, helix="company", local="both", tie="well") for n in range(3)),
            ("field",),
        ),
        (
            tuple(one(n, helix="company", local="both", tie="close", in_field="yes")
                  for n in range(3)),
            ("close",),
        ),
        (
            tuple(one(n, helix="company", local="abroad", tie="well", in_field="yes")
                  for n in range(3)),
            ("local", "abroad"),
        ),
        (
            tuple(one(n, helix="company", last_band="longer", **LOCAL) for n in range(3)),
            ("asleep",),
        ),
        ((one(1, helix="company", **LOCAL),), ("few",)),
        (tuple(one(n, helix="company", **LOCAL) for n in range(3)), ()),
    ],
)  # fmt: skip
def test_the_first_two_gaps_that_are_there_are_named(people, found):
    assert network.gaps(knows(*people), TODAY) == found


def test_who_looks_for_no_job_needs_no_company():
    people = tuple(one(n, helix="school", **LOCAL) for n in range(3))
    assert network.gaps(knows(*people, needs=("people",)), TODAY) == ()


# Actions


def suits(gap: str = "", **more: Any) -> tuple[str, ...]:
    person = {"host_level": more.pop("host_level", 2), "needs": more.pop("needs", ("job",))}
    country = more.pop("country", "FI")
    facts = Facts(Person(id=1, country=country, **person), **more)
    return network.suits(facts, gap, more.get("today", TODAY))


@pytest.mark.parametrize("gap", ["", *network.GAPS])
@pytest.mark.parametrize("level", [None, 0, 1, 3])
def test_five_actions_are_offered_and_the_easy_ones_stand_first(gap, level):
    found = suits(gap, host_level=level)
    efforts = [network.LIBRARY[name].effort for name in found]
    assert len(set(found)) == 5
    assert efforts == sorted(efforts)
    assert efforts.count(1) >= 2


@pytest.mark.parametrize("level", [0, 1, 2])
def test_nothing_is_offered_that_needs_more_language_than_they_have(level):
    for gap in network.GAPS:
        assert all(network.LIBRARY[name].level <= level for name in suits(gap, host_level=level))


def test_a_gap_brings_actions_that_help_with_it():
    assert "wake" in suits("asleep")
    assert {"talk20", "invitation", "profile"} <= set(suits("company"))


def test_their_way_of_meeting_people_decides_between_equals():
    quiet = Sheet(1, "strengths", {"size": "one", "mode": "write", "doing": "talk"})
    assert "invitation" in suits("field", sheets=(quiet,))


def test_what_is_planned_already_is_not_offered_first():
    before = suits("asleep")
    planned = Action(1, before[0])
    assert before[0] not in suits("asleep", actions=(planned,))


def test_in_the_quiet_season_nobody_is_sent_to_events():
    july = Facts(Person(id=1, country="FI", host_level=3, needs=("job",)))
    names_ = network.suits(july, "company", date(2026, 7, 10))
    assert not any(network.LIBRARY[name].outing for name in names_)


def test_people_with_a_job_get_actions_at_work_and_others_do_not():
    assert {"lunch", "colleague"} & set(suits("field", needs=("work",)))
    assert not {"lunch", "colleague", "staffgroup", "trade"} & set(suits("field"))


def test_an_action_is_kept_with_its_sentence_and_promised_for_its_day():
    talks = somebody()
    opens_map(talks)
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "An action")
    assert "It is in your plan" in plans(talks, "Ask about the choir")
    (kept,) = actions(talks)
    assert (kept.what, kept.when, kept.then) == ("Ask about the choir", "I have time", "I do it")
    assert due(talks)["action_day"].startswith("2026-03-05")


@pytest.mark.parametrize(
    ("moment", "then"),
    [
        ("When the bus comes", "then I call"),
        ("when… the bus comes", "… then: I call"),
        ("the bus comes", "I call"),
    ],
)
def test_the_words_of_the_sentence_itself_are_not_said_twice(moment, then):
    talks = somebody()
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "An action")
    talks.says("Call the school")
    presses(talks, "#nobody", "#week")
    names(talks, moment, then)
    assert 'When the bus comes, then: I call."' in talks.last[-1].text.translate(PLAIN)


def test_a_moment_that_is_one_word_stays():
    talks = somebody()
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "An action")
    talks.says("Call the school")
    presses(talks, "#nobody", "#week")
    names(talks, "When", "then")
    presses(talks, "#read")
    assert [(one.when, one.then) for one in actions(talks)] == [("When", "then")]


def test_each_action_of_the_plan_stands_on_a_line_of_its_own():
    talks = somebody()
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "An action")
    plans(talks, "Call the school")
    presses(talks, "#next_one")
    plans(talks, "Join a choir", "#next_week")
    talks.says("/menu")
    lines = presses(talks, "#plan").translate(PLAIN).splitlines()
    assert [one for one in lines if one.startswith("– ")] == [
        "– Call the school (Thursday 5 March)",
        "– Join a choir (Monday 9 March)",
    ]


def test_from_what_is_missing_the_way_back_leads_to_the_picture():
    talks = somebody()
    a_contact(talks, "Leena", helix="company", tie="well", local="local")
    opens_map(talks)
    presses(talks, "#show", "#missing")
    assert "You have 1 person" in presses(talks, "#map").translate(PLAIN)


def test_a_library_action_is_offered_whole_for_the_sentence():
    talks = somebody()
    a_contact(talks, "Leena")
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "An action")
    presses(talks, "Ask one person how they are", "Leena", "#tomorrow", "#coffee")
    presses(talks, "Ask one person how they are", "#read")
    (kept,) = actions(talks)
    assert kept.contact_id == contacts(talks)[0].id
    assert kept.then == "Ask one person how they are"


def test_without_consent_the_plan_is_kept_and_nothing_is_promised():
    talks = somebody({"privacy": True, "remind": False})
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "An action")
    text = plans(talks, "Ask about the choir")
    assert len(actions(talks)) == 1
    if "May I remind you" in text:
        presses(talks, "#no")
    assert due(talks) == {}


def test_a_day_after_the_goal_is_asked_about_once():
    talks = somebody()
    talks.db.add(
        tables.Goal, person_id=talks.person.id, made_at=talks.now, text="Talk with three nurses",
        target=3, unit="talks", deadline=date(2026, 3, 6),
    )  # fmt: skip
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "An action")
    talks.says("Ask about the choir")
    text = presses(talks, "#nobody", "#next_week")
    assert "after the date of your goal" in text
    assert "Plan the moment" in presses(talks, "#keep")


def with_an_action(**more: Any) -> Talks:
    talks = somebody()
    given = {"what": "hello", "on": TODAY, "when": "I wake", "then": "I say hello"}
    talks.db.add(tables.Action, person_id=talks.person.id, made_at=talks.now, **{**given, **more})
    return talks


def taps(talks: Talks, choice: str) -> str:
    code = card_code("action_day", actions(talks)[0].id, choice)
    return "\n".join(one.text for one in talks.does(Tapped(code)))


def test_done_on_the_card_is_done():
    talks = with_an_action()
    assert "Well done" in taps(talks, "did")
    assert (actions(talks)[0].state, actions(talks)[0].done_on) == ("done", TODAY)


def test_another_day_moves_the_action_and_its_reminder():
    talks = with_an_action()
    taps(talks, "move")
    presses(talks, "#week")
    assert actions(talks)[0].on == date(2026, 3, 9)
    assert due(talks)["action_day"].startswith("2026-03-09")


def test_what_is_taken_out_is_gone_with_its_reminder():
    talks = with_an_action()
    taps(talks, "move")
    presses(talks, "#week")
    taps(talks, "drop")
    assert actions(talks) == []
    assert due(talks) == {}


def test_a_card_about_an_action_that_is_gone_is_answered_kindly():
    talks = with_an_action()
    code = card_code("action_day", actions(talks)[0].id, "did")
    things.drop_action(talks.db, actions(talks)[0].id)
    assert talks.does(Tapped(code))


def test_deleting_the_contact_leaves_the_action_without_a_name():
    talks = somebody()
    contact = a_contact(talks, "Leena")
    talks.db.add(
        tables.Action, person_id=talks.person.id, made_at=talks.now, what="hello",
        contact_id=contact, on=TODAY,
    )  # fmt: skip
    things.drop_contact(talks.db, contact)
    assert actions(talks)[0].contact_id is None
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "My whole plan")
    assert "Say hello to one person" in talks.last[-1].text


# The week


def with_a_week(at: str = "17:00") -> Talks:
    talks = with_an_action()
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "My day of the week", "Wednesday")
    talks.says(at)
    return talks


def test_the_weekly_question_comes_on_their_day_at_their_time():
    talks = with_a_week()
    talks.says("menu")
    came = talks.until(datetime(2026, 3, 4, 17, 30, tzinfo=ZoneInfo("Europe/Helsinki")))
    assert [one.show.card for one in came if one.show.card == "week_check"] == ["week_check"]
    assert talks.now.hour == 17


def test_it_comes_every_week_without_being_answered_until_they_are_away_for_long():
    talks = with_a_week()
    talks.says("menu")
    asked = []
    for _ in range(9):
        came = talks.passes(days=7)
        asked.append(sum(one.show.card == "week_check" for one in came))
    assert asked[:2] == [1, 1]
    assert asked[4:] == [0] * 5


def test_what_was_told_before_the_question_is_not_asked_again():
    talks = with_an_action()
    action = actions(talks)[0].id
    talks.does(Tapped(card_code("action_day", action, "did")))
    talks.does(Tapped(card_code("week_check", talks.person.id, "begin")))
    text = "\n".join(one.text for one in talks.last)
    assert "This is done already: Say hello to one person." in text
    assert "What did you do?" not in text
    assert "What is one action for next week?" in text


def test_beside_what_is_done_only_the_rest_is_asked_about():
    talks = with_an_action()
    talks.does(Tapped(card_code("action_day", actions(talks)[0].id, "did")))
    talks.db.add(
        tables.Action, person_id=talks.person.id, made_at=talks.now, what="Bake", on=TODAY,
    )  # fmt: skip
    talks.does(Tapped(card_code("week_check", talks.person.id, "begin")))
    assert "And what else?" in talks.last[-1].text
    text = presses(talks, "None of these")
    assert "Some weeks are full" not in text
    assert 'This one is open: "Bake"' in text


def a_goal(talks: Talks, **more: Any) -> int:
    return talks.db.add(
        tables.Goal, person_id=talks.person.id, text="Talk with nurses", state="active",
        **{"made_at": talks.now, **more},
    )  # fmt: skip


def plans_milestones(talks: Talks) -> None:
    talks.says("/next")
    presses(
        talks, "#another", "3. Your plan", "#tools", "My whole plan", "#change", "#days", "#good"
    )


def test_the_first_milestone_is_asked_about_like_the_others():
    talks = with_an_action()
    a_goal(talks, deadline=TODAY + timedelta(days=60))
    plans_milestones(talks)
    (asked,) = rows(talks.db, tables.Promise, card="goal_quarter")
    assert asked.local_at == f"{TODAY + timedelta(days=15)}T10:00"
    came = talks.until(datetime(2026, 3, 17, 10, 30, tzinfo=ZoneInfo("Europe/Helsinki")))
    cards = [one for one in came if one.show.card == "goal_quarter"]
    assert "The first milestone of your goal has come." in cards[0].text


def test_a_goal_moved_takes_its_first_milestone_back():
    talks = with_an_action()
    a_goal(talks, deadline=TODAY + timedelta(days=60))
    plans_milestones(talks)
    goal = rows(talks.db, tables.Goal)[0].id
    talks.does(Tapped(card_code("goal_half", goal, "new_date")))
    talks.says("1.6.2026")
    promised = rows(talks.db, tables.Promise, card="goal_quarter")
    assert [one for one in promised if not one.kept_at] == []


def test_no_fixed_day_ends_it():
    talks = with_a_week()
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "My day of the week", "#never")
    talks.says("menu")
    came = talks.passes(days=14)
    assert [one for one in came if one.show.card == "week_check"] == []


def test_a_time_in_the_quiet_hours_is_answered_on_the_same_screen():
    talks = with_an_action()
    talks.says("/next")
    presses(talks, "#another", "3. Your plan", "#tools", "My day of the week", "Wednesday")
    talks.says("23:00")
    text = "\n".join(one.text for one in talks.last)
    assert "I am silent at that time" in text
    assert "At what time?" in text


def test_the_week_marks_what_was_done_and_moves_the_rest():
    talks = with_an_action()
    talks.db.add(
        tables.Action, person_id=talks.person.id, made_at=talks.now, what="Bake", on=TODAY,
    )  # fmt: skip
    talks.does(Tapped(card_code("week_check", talks.person.id, "begin")))
    text = presses(talks, "Say hello to one person", "#done")
    assert "You did one action" in text
    assert 'This one is open: "Bake"' in text
    presses(talks, "#move")
    hello, bake = actions(talks)
    assert hello.state == "done"
    assert bake.on == TODAY + timedelta(days=7)


# Days between


@pytest.mark.parametrize(
    ("days", "found"), [(90, 3), (8, 3), (2, 2), (1, 1), (0, 1)]
)  # fmt: skip
def test_milestones_part_the_way_and_end_on_the_goal(days, found):
    end = TODAY + timedelta(days=days)
    marks = network.milestones(TODAY, end)
    assert len(marks) == found
    assert marks[-1] == end
    assert list(marks) == sorted(set(marks))


def test_who_was_not_met_yet_is_not_counted_as_known_a_little():
    people = [Contact(1, "Leena", tie="little"), Contact(2, "Olli", tie="unmet")]
    assert network.counts(people).weak == 1


def test_pale_is_who_had_no_contact_for_over_a_year():
    known = one(1, last_contact=TODAY - timedelta(days=366))
    assert network.is_pale(known, TODAY)
    assert not network.is_pale(replace(known, last_contact=TODAY), TODAY)


# What is planned in the middle of something else, and names one comes back to


def test_somebody_new_in_an_action_is_a_name_and_where_they_met_and_no_more():
    talks = somebody()
    opens(talks, "nap_act")
    talks.says("Drink coffee")
    talks.presses("#new")
    talks.says("Tuula")
    assert "When? Your action" in presses(talks, "#skip")
    assert [one.label for one in contacts(talks)] == ["Tuula"]


def test_names_written_before_are_shown_again_and_skip_keeps_them():
    talks = somebody()
    opens_map(talks)
    presses(talks, "#begin")
    talks.says("Amal, Leena")
    again = presses(talks, "#back")
    assert "You wrote: Amal and Leena." in again.translate(PLAIN)
    presses(talks, "#skip")
    names(talks, "", "", "", "", "")
    assert [one.label for one in contacts(talks)] == ["Amal", "Leena"]


def test_a_calendar_file_is_offered_only_with_something_to_put_in():
    talks = somebody()
    opens(talks, "nap_support")
    presses(talks, "#nobody")
    opens(talks, "nap_act")
    assert "For my calendar" not in [one.label for one in talks.shown]
    plans(talks, "Drink coffee")
    opens(talks, "nap_card")
    assert "For my calendar" in [one.label for one in talks.shown]


def test_in_a_pause_no_reminder_is_named_that_does_not_come():
    pause = datetime(2026, 4, 1, 9, tzinfo=UTC)
    talks = somebody(paused_until=pause)
    opens(talks, "nap_act")
    assert "remind" not in plans(talks, "Drink coffee")


@pytest.mark.parametrize("written", ["5pm", "5 pm", "5 p.m.", "17", "17.00", "klo 17", "٥ م"])
def test_a_time_is_understood_as_people_write_it(written):
    assert clock_time(written, told=None) == "17:00"


@pytest.mark.parametrize("written", ["13 am", "0 pm", "5 m", "25", "noon"])
def test_what_is_no_time_is_asked_again(written):
    with pytest.raises(NotUnderstood):
        clock_time(written, told=None)
