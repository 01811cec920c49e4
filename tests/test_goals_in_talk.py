"""Goals as people set, count, change and end them, on the real storage."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.channel import Tapped
from bot.reading import card_code
from dialogs.facts import Facts, Goal, Person
from dialogs.model import Told
from dialogs.scenes.goals import half_time
from dialogs.scenes.nap import milestones
from storage import tables
from storage.queries import people, things
from tests.talks import Talks

READY = {"privacy": True, "remind": True}


def somebody(*goals: dict[str, Any], consents: dict[str, bool] = READY) -> Talks:
    """Someone past the welcome, with these goals. It is Monday 2 March 2026, 9 o'clock."""
    talks = Talks()
    talks.says("/start")
    person = talks.person.id
    people.change_person(talks.db, person, name="Amina", consents=consents, onboarded=True)
    for goal in goals:
        talks.db.add(tables.Goal, person_id=person, made_at=talks.now, **goal)
    return talks


def a_goal(text: str = "Talk with three nurses", **more: Any) -> dict[str, Any]:
    kind = {"target": 3, "unit": "talks", "deadline": date(2026, 3, 16)}
    return {"text": text, "importance": 8, "confidence": 8, **kind, **more}


def presses(talks: Talks, *labels: str) -> str:
    for label in labels:
        talks.presses(label)
    return talks.last[-1].text


def taps_card(talks: Talks, card: str, choice: str) -> str:
    return talks.does(Tapped(card_code(card, goals(talks)[0].id, choice)))[-1].text


def goals(talks: Talks) -> list[Any]:
    return things.of_person(talks.db, tables.Goal, talks.person.id)


def promised(talks: Talks) -> dict[str, str]:
    """The reminders that are open, by card, with their day."""
    rows = talks.db.execute(
        "SELECT card, local_at FROM promise WHERE kept_at IS NULL AND kind = 'remind'"
    )
    return {card: at[:10] for card, at in rows}


def sets_a_goal(talks: Talks, *, until: str = "yes") -> None:
    """The short way: only what cannot be skipped."""
    talks.says("/goal")
    presses(talks, "#new", "#job", "#skip", "#well")
    talks.says("Talk with nurses in Turku")
    presses(talks, "#3", "#talks", "#n9", "#n8", "#two_weeks", "#names", f"#{until}")


def test_a_goal_is_kept_with_number_date_importance_and_confidence() -> None:
    talks = somebody()
    sets_a_goal(talks)
    (goal,) = goals(talks)
    kept = (goal.text, goal.target, goal.unit, goal.deadline, goal.importance, goal.confidence)
    assert kept == ("Talk with nurses in Turku", 3, "talks", date(2026, 3, 16), 9, 8)


def test_a_tapped_first_step_is_kept_in_the_words_that_were_read() -> None:
    talks = somebody()
    sets_a_goal(talks)
    assert goals(talks)[0].first_step == "Write down three names"


def test_a_result_stays_as_the_vision_when_the_goal_becomes_their_own() -> None:
    talks = somebody()
    talks.says("/goal")
    presses(talks, "#new", "#job")
    talks.says("I have colleagues")
    presses(talks, "#well")
    talks.says("A job as a nurse")
    presses(talks, "#advice", "#5", "#people", "#n9", "#n8", "#two_weeks", "#skip", "#yes")
    (goal,) = goals(talks)
    assert goal.text == "Ask people for advice"
    assert goal.vision == "I have colleagues\nA job as a nurse"


def test_half_time_and_the_date_are_promised() -> None:
    talks = somebody()
    sets_a_goal(talks)
    assert promised(talks) == {"goal_half": "2026-03-09", "goal_date": "2026-03-16"}


def test_nothing_is_promised_to_someone_who_wants_no_reminders() -> None:
    talks = somebody(consents={"privacy": True, "remind": False})
    sets_a_goal(talks)
    assert promised(talks) == {}


def test_there_is_no_way_back_into_the_questions_of_a_goal_that_is_kept() -> None:
    talks = somebody(consents={"privacy": True})
    sets_a_goal(talks)
    assert "May I remind you" in talks.last[-1].text
    assert "Back" not in [button.label for button in talks.shown]


def test_a_third_goal_begins_with_closing_one() -> None:
    talks = somebody(a_goal(), a_goal("Learn to swim with a friend"))
    talks.says("menu")
    presses(talks, "#next_step", "#another", "✓ 2. Goal", "#tools", "#goals_area")
    said = presses(talks, "Talk with three nurses", "#skip")
    assert "What shall we begin with?" in said
    assert [goal.state for goal in goals(talks)] == ["closed", "active"]


def test_a_finished_goal_waits_while_two_others_are_open() -> None:
    talks = somebody()
    sets_a_goal(talks, until="more")
    for text in ("First", "Second"):
        talks.db.add(
            tables.Goal, person_id=talks.person.id, made_at=talks.now, **a_goal(f"{text} goal")
        )
    assert "Which one do you want to close?" in presses(talks, "#yes")
    assert "Talk with nurses in Turku" in presses(talks, "#wait")
    presses(talks, "#yes", "First goal", "#skip")
    assert [goal.state for goal in goals(talks)] == ["closed", "active", "active"]


def test_a_goal_left_half_way_is_gone_on_with_from_another_door() -> None:
    talks = somebody()
    sets_a_goal(talks, until="more")
    talks.says("menu")
    talks.says("/goal")
    assert "This is your goal." in presses(talks, "#new")


@pytest.mark.parametrize(
    ("part", "answers", "line"),
    [("words", ["Talk with three tailors"], "Goal: Talk with three tailors"),
     ("number", ["#5", "#people"], "Number: 5 people in my field"),
     ("date", ["#month"], "By: Wednesday 1 April"),
     ("step", ["#tell"], "First step: Tell one person about my goal")],
)  # fmt: skip
def test_one_thing_of_a_new_goal_is_changed_without_the_other_questions(
    part: str, answers: list[str], line: str
) -> None:
    talks = somebody()
    sets_a_goal(talks, until="change")
    presses(talks, f"#{part}")
    for answer in answers:
        talks.presses(answer) if answer.startswith("#") else talks.says(answer)
    said = talks.last[-1].text
    assert "This is your goal." in said
    assert line in said


def test_who_opens_the_finished_step_again_finds_the_goal() -> None:
    talks = somebody(a_goal())
    talks.says("/next")
    said = presses(talks, "#another", "✓ 2. Goal")
    assert 'The next exercise: "My goal".' in said
    assert "You have 0 of 3 talks." in presses(talks, "#begin")


def test_the_count_is_the_persons_own_and_full_asks_whether_it_is_reached() -> None:
    talks = somebody(a_goal(done=1))
    talks.says("/goal")
    presses(talks, "#one")
    assert "Is your goal reached?" in presses(talks, "#one")
    presses(talks, "#not_yet")
    assert [(goal.done, goal.state) for goal in goals(talks)] == [(3, "active")]


def test_a_new_date_moves_both_reminders() -> None:
    talks = somebody(a_goal())
    taps_card(talks, "goal_half", "new_date")
    presses(talks, "#month")
    assert promised(talks) == {"goal_half": "2026-03-17", "goal_date": "2026-04-01"}


@pytest.mark.parametrize(("choice", "state"), [("reached", "reached"), ("close", "closed")])
def test_a_goal_that_is_over_takes_its_reminders_back(choice: str, state: str) -> None:
    talks = somebody()
    sets_a_goal(talks)
    taps_card(talks, "goal_half", choice)
    assert (goals(talks)[0].state, promised(talks)) == (state, {})


def test_a_closed_goal_can_be_opened_again_with_its_reminders() -> None:
    talks = somebody()
    sets_a_goal(talks)
    taps_card(talks, "goal_half", "close")
    presses(talks, "#undo")
    assert goals(talks)[0].state == "active"
    assert promised(talks) == {"goal_half": "2026-03-09", "goal_date": "2026-03-16"}


def test_a_lesson_is_kept_with_the_closed_goal() -> None:
    talks = somebody(a_goal())
    taps_card(talks, "goal_date", "close")
    talks.says("Asking is easier than I thought")
    assert goals(talks)[0].lesson == "Asking is easier than I thought"


def test_going_on_after_the_date_is_asked_again_in_two_weeks() -> None:
    talks = somebody(a_goal(deadline=date(2026, 3, 2)))
    said = taps_card(talks, "goal_date", "go_on")
    assert "Monday 16 March" in said
    assert promised(talks) == {"goal_date": "2026-03-16"}


@pytest.mark.parametrize("card", ["goal_half", "goal_date"])
def test_a_count_that_is_behind_is_put_right_from_the_card(card: str) -> None:
    talks = somebody(a_goal())
    taps_card(talks, card, "count")
    said = talks.says("2")[-1].text
    assert goals(talks)[0].done == 2
    assert "You have 2 of 3 talks." in said


def test_a_count_that_comes_to_its_number_asks_whether_the_goal_is_reached() -> None:
    talks = somebody(a_goal())
    taps_card(talks, "goal_date", "count")
    assert "Is your goal reached?" in talks.says("3")[-1].text


def test_a_goal_without_a_number_is_not_counted() -> None:
    talks = somebody(a_goal(target=0))
    talks.says("/goal")
    presses(talks, "#review")
    assert "I have done more" not in [button.label for button in talks.shown]


def test_reached_is_said_once() -> None:
    talks = somebody(a_goal())
    said = taps_card(talks, "goal_date", "reached")
    assert said.count("You reached your goal") == 1
    assert said.count("Talk with three nurses") == 1


def test_half_time_is_one_day_for_the_goal_and_for_the_plan() -> None:
    talks = somebody()
    sets_a_goal(talks)
    two_days_on = talks.now + timedelta(days=2)
    goal = Goal(1, "Talk with nurses", deadline=date(2026, 3, 16), made=date(2026, 3, 2))
    told = Told({}, Facts(Person(id=1), goals=(goal,), loaded=frozenset({"goals"})), two_days_on)
    assert promised(talks)["goal_half"] in [day.isoformat() for day in milestones(told)]


def test_half_time_that_is_gone_is_half_of_what_is_left() -> None:
    made, today, end = date(2026, 3, 2), date(2026, 4, 20), date(2026, 5, 10)
    assert half_time(made, today, end) == date(2026, 4, 30)
    assert half_time(made, made, end) == date(2026, 4, 5)


def test_a_smaller_number_keeps_what_was_done() -> None:
    talks = somebody(a_goal(done=1))
    taps_card(talks, "goal_half", "smaller")
    presses(talks, "#2")
    assert [(goal.done, goal.target) for goal in goals(talks)] == [(1, 2)]


def test_a_card_pressed_in_the_middle_of_a_goal_comes_back_to_the_same_question() -> None:
    talks = somebody(a_goal())
    talks.says("/goal")
    presses(talks, "#new", "#people")
    said = taps_card(talks, "goal_half", "go_on")
    assert "Good, you go on." in said
    assert "What is different?" in said


def test_the_button_of_a_goal_that_is_over_changes_nothing() -> None:
    talks = somebody(a_goal(state="reached"))
    taps_card(talks, "goal_half", "close")
    assert goals(talks)[0].state == "reached"


def test_a_card_that_closes_the_goal_does_not_leave_an_empty_goal_card_open() -> None:
    talks = somebody(a_goal())
    talks.says("/goal")
    taps_card(talks, "goal_half", "close")
    said = presses(talks, "#skip", "#enough")
    assert "This goal is not open any more." in said


def test_help_from_a_person_is_offered_only_where_somebody_answers() -> None:
    talks = somebody()
    talks.says("/goal")
    presses(talks, "#new", "#job", "#skip", "#well")
    talks.says("Talk with nurses in Turku")
    presses(talks, "#3", "#talks", "#n9", "#n2")
    assert "Help from a person" not in [button.label for button in talks.shown]
