"""What happened over time, on the page of a person: by level, line by line, and nobody's words."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from storage import access, tables
from storage.timeline import A_PART, LINES, timeline
from tests.builders import NOW, TODAY, one_transaction
from tests.console.desk import ADesk

LINE_OF = {
    # One line of the page for each kind, as it stands there.
    "joined": "Joined the group: ", "said": "You wrote 2 messages",
    "to_group": "You wrote to the whole group", "held": "You held the talk",
    "card": "Showed a card: The introduction", "asked": "Asked for a person",
    "answered": "The request was answered by Leena", "level": "Chose again what you see: ",
    "begun": "Step begun: Goal", "done": "Step finished: Goal", "sign": "Quiet for 2 weeks",
    "goal": "Chose a goal", "reached": "Reached the goal",
}  # fmt: skip
SECRETS = ("request-of-mine", "goal-of-mine", "win-of-mine", "reply-of-mine", "hard moment",
           "wish-of-mine", "Ghost", "words-to-them")  # fmt: skip


def chooses(desk: ADesk, group: int, person: int, level: int, at: datetime) -> None:
    with closing(desk.db) as db, one_transaction(db):
        access.ask.set_level(db, group, person, level, at)


def a_past(desk: ADesk, group: int, person: int, coach: int, level: int) -> None:
    """One of everything, with words that no line may say."""
    day = NOW - timedelta(days=1)

    def adds(table, **values):
        return desk.adds(table, person_id=person, **values)

    chooses(desk, group, person, level, NOW + timedelta(minutes=5))
    for text, at in (("words-to-them", NOW), ("words-to-them", NOW + timedelta(minutes=1))):
        adds(tables.StaffWord, by="coach", by_id=coach, by_name="Leena", text=text, at=at)
    adds(tables.StaffWord, by="coach", by_id=coach, text="words-to-them", group_word_id=1, at=NOW)
    adds(tables.StaffWord, by="person", text="reply-of-mine", at=NOW)
    adds(tables.TakeOver, by_id=coach, by_name="Leena", began_at=NOW, until=NOW, ended_at=NOW)
    adds(
        tables.HelpRequest, how="crisis", text="request-of-mine", at=NOW, answered_at=NOW,
        answered_by="Leena",
    )  # fmt: skip
    says = {"who": "wish-of-mine"}
    made = adds(tables.Sheet, kind="intro", says=says, made=TODAY, made_at=NOW, changed_at=NOW)
    adds(tables.Shared, thing_kind="sheet", thing_id=made, at=day)
    adds(tables.Progress, step="goals", begun=TODAY, done=TODAY, used=TODAY)
    adds(tables.Sign, kind="quiet", since=NOW, at=NOW)
    goal = adds(tables.Goal, text="goal-of-mine", state="reached", made=TODAY, made_at=NOW)
    adds(
        tables.Sheet, kind="win", says={"text": "win-of-mine"}, about_kind="goal", about_id=goal,
        made=TODAY, made_at=NOW, changed_at=NOW,
    )  # fmt: skip


def kinds_seen(desk: ADesk, coach: int, person: int) -> set[str]:
    return {one.kind for one in timeline(desk.house.db, desk.viewer(coach), person, NOW).rows}


@pytest.mark.parametrize("level", [0, 1, 2, 3])
async def test_each_line_is_there_from_its_level_on_and_no_line_says_words_of_the_person(
    desk, level
):
    leena = desk.coach()
    group = desk.group(leena)
    amina = desk.member(group, level=level)
    a_past(desk, group, amina, leena, level)
    assert kinds_seen(desk, leena, amina) == {kind for kind, at in LINES.items() if level >= at}
    browser = await desk.browser(leena)
    page = (await browser.get(f"/console/person/{amina}")).text
    lines = page[page.index('id="timeline"') :].translate(dict.fromkeys((0x2068, 0x2069)))
    for kind, least in LINES.items():
        assert (LINE_OF[kind] in lines) == (level >= least), kind
    assert [word for word in SECRETS if word in lines] == []
    left = timeline(desk.house.db, desk.viewer(leena), amina, NOW)
    assert [word for word in SECRETS if word in repr(left)] == []


def test_every_kind_of_line_was_looked_at():
    assert LINE_OF.keys() == LINES.keys()


def test_a_sign_has_its_own_level_and_fades(desk):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=1)
    desk.adds(tables.Sign, person_id=amina, kind="job", since=NOW, at=NOW)
    old = NOW - timedelta(days=31)
    desk.adds(tables.Sign, person_id=amina, kind="quiet", since=old, at=old)
    assert "sign" not in kinds_seen(desk, leena, amina)


def test_a_level_that_was_lowered_to_nothing_has_no_day(desk):
    leena = desk.coach()
    group = desk.group(leena)
    amina = desk.member(group, level=3)
    chooses(desk, group, amina, 0, NOW + timedelta(days=1))
    assert kinds_seen(desk, leena, amina) == {"joined"}


def test_a_card_that_was_taken_back_and_a_goal_that_was_let_go_leave_no_line(desk):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=3)
    goal = desk.adds(
        tables.Goal, person_id=amina, text="x", state="closed", made=TODAY, made_at=NOW
    )
    desk.adds(tables.Shared, person_id=amina, thing_kind="goal", thing_id=goal + 1, at=NOW)
    assert kinds_seen(desk, leena, amina) == {"joined"}


def test_what_others_heard_before_the_person_came_or_hear_in_other_groups_is_not_told(desk):
    leena, kari = desk.coach(), desk.coach("Kari")
    amina = desk.member(desk.group(leena), level=3)
    desk.joins(amina, desk.group(kari, "Another group"), 3)
    early = NOW - timedelta(days=3)
    later = NOW + timedelta(days=1)
    desk.adds(
        tables.HelpRequest, person_id=amina, how="contact", at=early, answered_at=early,
        answered_by="Kari",
    )  # fmt: skip
    desk.adds(
        tables.HelpRequest, person_id=amina, how="answer", at=later, answered_at=later,
        answered_by="Kari",
    )  # fmt: skip
    desk.adds(
        tables.TakeOver, person_id=amina, by_id=kari, by_name="Kari", began_at=later, until=later,
        ended_at=later,
    )  # fmt: skip
    desk.adds(tables.StaffWord, person_id=amina, by="coach", by_id=kari, text="x", at=later)
    rows = timeline(desk.house.db, desk.viewer(leena), amina, NOW).rows
    assert [(one.kind, one.what, one.who) for one in rows] == [
        ("asked", "answer", ""), ("answered", "", ""), ("joined", "Tuesday group", ""),
    ]  # fmt: skip


def test_a_coach_of_the_same_group_is_named(desk):
    leena, kari = desk.coach(), desk.coach("Kari")
    group = desk.group(leena)
    desk.adds(tables.CohortCoach, cohort_id=group, person_id=kari, made_at=NOW)
    amina = desk.member(group, level=0)
    desk.adds(
        tables.TakeOver, person_id=amina, by_id=kari, by_name="Kari", began_at=NOW, until=NOW,
        ended_at=NOW,
    )  # fmt: skip
    rows = timeline(desk.house.db, desk.viewer(leena), amina, NOW).rows
    assert ("held", "Kari") in [(one.kind, one.who) for one in rows]


def test_somebody_elses_past_is_not_there(desk):
    leena, kari = desk.coach(), desk.coach("Kari")
    amina = desk.member(desk.group(leena), level=3)
    with pytest.raises(access.NotTheirs):
        timeline(desk.house.db, desk.viewer(kari), amina, NOW)


def test_days_are_those_of_the_viewers_zone(desk):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=0)
    late = datetime(2026, 8, 31, 22, 30, tzinfo=UTC)  # in Helsinki it is September
    desk.adds(tables.HelpRequest, person_id=amina, how="contact", at=late)
    rows = timeline(desk.house.db, desk.viewer(leena), amina, NOW).rows
    assert [one.on.month for one in rows if one.kind == "asked"] == [9]


async def test_fifty_lines_stand_on_a_page_newest_first_under_their_months_and_older_ones_follow(
    desk,
):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=0)
    for days in range(A_PART + 5):
        at = NOW + timedelta(days=days)
        desk.adds(tables.HelpRequest, person_id=amina, how="contact", at=at)
    browser = await desk.browser(leena)
    first = (await browser.get(f"/console/person/{amina}")).text
    assert first.count("Asked for a person") == A_PART
    assert "Joined the group" not in first
    assert f'href="/console/person/{amina}?older={A_PART}#timeline"' in first
    newest = NOW + timedelta(days=A_PART + 4)
    months = [newest.strftime("%B %Y"), NOW.strftime("%B %Y")]
    assert f"<h3>{months[0]}</h3>" in first
    second = (await browser.get(f"/console/person/{amina}?older={A_PART}")).text
    assert second.count("Asked for a person") == 5
    assert "Joined the group" in second
    assert f"<h3>{months[1]}</h3>" in second
    assert "older=" not in second


@pytest.mark.parametrize("older", ["-1", "x", "9" * 40, "٣", ""])
async def test_a_strange_page_number_is_the_first_page(desk, older):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=0)
    browser = await desk.browser(leena)
    page = await browser.get(f"/console/person/{amina}", params={"older": older})
    assert page.status_code == 200
    assert "Joined the group" in page.text
