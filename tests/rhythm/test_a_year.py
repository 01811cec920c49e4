"""Amina's year, as tests/transcripts/a_year.txt tells it, looked at from the rows it left.

It is lived twice: as it stands, in Arabic from the summer on, and in English all the way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dialogs.facts import Service
from dialogs.memory import answers_to_json, show_from_json
from dialogs.model import Show
from locales import catalogue
from storage import tables
from storage.queries import people
from storage.sql import Row
from tests.builders import a_contact, a_promise, rows, somebody
from tests.rhythm.crowd import disturbs, name_of
from tests.talks import Came, Talks

STORY = Path(__file__).parent.parent / "transcripts" / "a_year.txt"
WHEN = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")
HELSINKI, ANTWERP = ZoneInfo("Europe/Helsinki"), ZoneInfo("Europe/Brussels")
MOVED = datetime(2026, 6, 27, 12, tzinfo=HELSINKI)
NEW_LANGUAGE = ("> /language", "> [#ar]")
STOPPED = datetime(2027, 1, 20, 12, tzinfo=HELSINKI)
ASKED_FOR = (
    "action_day", "goal_quarter", "goal_half", "goal_date", "temp", "event_tomorrow", "sent_check",
)  # fmt: skip
"""Cards of a day and an hour that she was told."""
SERVICE = Service(
    operator="Welcome House", contact="help@example.org", languages=catalogue.LANGUAGES
)


@dataclass
class Year:
    """What came unasked or by promise, each with how she wanted it at that time."""

    talks: Talks
    spoken: list[tuple[Row, Show, str]] = field(default_factory=list)
    came: list[Came] = field(default_factory=list)

    def goes_on(self, moment: datetime) -> None:
        known = {row.id for row, _, _ in self.spoken}
        self.came += self.talks.until(moment)
        person = self.talks.person
        for row in rows(self.talks.db, tables.ToSend, urgency=2):
            if row.id not in known:
                why = disturbs(person, row.made_at)
                self.spoken.append((row, show_from_json(row.show), why))

    def hears(self, said: str) -> None:
        if said.startswith("["):
            self.talks.presses(said.strip("[]"))
        else:
            self.talks.says(said)


@cache
def lived(language: str) -> Year:
    year: Year | None = None
    for line in STORY.read_text("utf-8").splitlines():
        if language == "en" and line in NEW_LANGUAGE:
            continue
        if WHEN.fullmatch(line):
            moment = datetime.fromisoformat(line).replace(tzinfo=HELSINKI)
            if year is None:
                year = Year(Talks("ar", moment, service=SERVICE))
            else:
                year.goes_on(moment)
        elif line.startswith("> "):
            assert year is not None
            year.hears(line[2:])
    assert year is not None
    return year


@pytest.fixture(params=["en", "ar"])
def year(request: pytest.FixtureRequest) -> Year:
    return lived(request.param)


def zone_at(moment: datetime) -> ZoneInfo:
    return ANTWERP if moment > MOVED else HELSINKI


def local_day(moment: datetime) -> date:
    return moment.astimezone(zone_at(moment)).date()


def test_nothing_came_when_she_did_not_want_it(year):
    assert len(year.spoken) > 60
    assert [(show.card, row.made_at, why) for row, show, why in year.spoken if why] == []


def test_three_unasked_messages_a_week_and_one_a_day_were_the_most(year):
    unasked = [row.made_at for row, _, _ in year.spoken if row.unasked]
    week = timedelta(days=7)
    assert max(sum(at <= one < at + week for one in unasked) for at in unasked) == 3
    assert len({local_day(at) for at in unasked}) == len(unasked)


def test_what_she_was_told_came_on_its_day_and_hour_where_she_lived(year):
    promises = [
        one
        for one in rows(year.talks.db, tables.Promise, outcome="spoken")
        if one.card in ASKED_FOR
    ]
    assert {one.card for one in promises} == set(ASKED_FOR)
    for one in promises:
        local = one.kept_at.astimezone(zone_at(one.kept_at)).replace(tzinfo=None)
        assert local.isoformat(timespec="minutes") == one.local_at, one.card


def test_after_the_move_ten_is_ten_in_antwerp(year):
    temp = next(row for row, show, _ in year.spoken if show.card == "temp")
    assert temp.made_at == datetime(2026, 9, 2, 8, tzinfo=UTC)


def test_nobody_was_named_twice_on_one_day(year):
    named = []
    for row, show, _ in year.spoken:
        if show.card in ("nudge", "noreply"):
            named.append((local_day(row.made_at), show.thing))
        elif show.card == "nudges":
            labels = {one.label: one.id for one in rows(year.talks.db, tables.Contact)}
            people = show.lines[0].args["people"]
            named += [(local_day(row.made_at), labels[name_of(one)]) for one in people]
    assert named
    assert len(named) == len(set(named))


def test_in_her_pause_nothing_came(year):
    begins = datetime(2026, 9, 30, 18, tzinfo=HELSINKI)
    pause = [row for row, _, _ in year.spoken if begins < row.made_at < begins.replace(month=10)]
    assert pause == []
    assert any(row.made_at > begins for row, _, _ in year.spoken)


def test_after_stop_there_was_silence(year):
    assert year.talks.now > STOPPED + timedelta(days=60)
    assert [row.made_at for row, _, _ in year.spoken if row.made_at > STOPPED] == []


def test_all_seven_steps_were_noted_once_and_the_certificate_was_sent(year):
    steps = [one.says["step"] for one in rows(year.talks.db, tables.Sheet, kind="step")]
    assert sorted(steps) == sorted(
        ["mindset", "goals", "nap", "human", "super", "follow", "keepgoing"]
    )
    sent = [show_from_json(row.show).picture for row in rows(year.talks.db, tables.ToSend)]
    assert "certificate" in sent


def test_from_the_summer_on_she_is_written_to_in_arabic():
    arabic = re.compile("[\u0600-\u06ff]")
    later = [one.text for one in lived("ar").came if one.show.card in ("nudge", "nudges")]
    assert later
    assert arabic.search(later[-1])


def test_who_did_not_fit_into_a_message_is_named_in_the_next_one():
    talks = Talks(now=datetime(2026, 3, 4, 14, tzinfo=HELSINKI))
    person, _ = somebody(talks.db, "1")
    day = datetime(2026, 3, 5, 10, tzinfo=HELSINKI)
    for label in ("Leena", "Tuula", "Olga", "Salma", "Mehmet"):
        contact = a_contact(talks.db, person, label, next_due=day.date())
        a_promise(talks.db, person, day, thing_id=contact, local_at=day.isoformat()[:16])
    came = talks.passes(days=5)
    words = [one.text for one in came if one.show.card in ("nudge", "nudges")]
    for label in ("Leena", "Tuula", "Olga", "Salma", "Mehmet"):
        assert sum(label in one for one in words) == 1, words


@pytest.mark.parametrize(("mode", "most"), [("weekly", 4), ("monthly", 1)])
def test_who_chose_to_hear_less_hears_less(mode, most):
    talks = Talks(now=datetime(2026, 3, 4, 14, tzinfo=HELSINKI))
    person, _ = somebody(talks.db, "1", nudge_mode=mode)
    for n, label in enumerate(("Leena", "Tuula", "Olga", "Salma")):
        day = datetime(2026, 3, 5 + n, 10, tzinfo=HELSINKI)
        contact = a_contact(talks.db, person, label, next_due=day.date())
        a_promise(talks.db, person, day, thing_id=contact, local_at=day.isoformat()[:16])
    talks.passes(days=26)
    cards = [show_from_json(row.show).card for row in rows(talks.db, tables.ToSend, urgency=2)]
    assert sum(card in ("nudge", "nudges") for card in cards) <= most


@pytest.mark.parametrize(
    ("mode", "days"),
    [("normal", [3, 10, 17, 31, 45]), ("weekly", [3, 17, 31, 45]), ("monthly", [3, 31])],
)
def test_who_does_not_answer_or_chose_less_is_asked_less_about_the_week(mode, days):
    asked, _ = asked_about_the_week(mode, answers=False)
    assert asked == days


def test_who_answers_is_asked_every_week():
    asked, cards = asked_about_the_week("normal", answers=True)
    assert asked == [3, 10, 17, 24, 31, 38, 45, 52]
    assert cards == {"week_check"}


def test_the_new_pace_is_told_once_where_it_is_true():
    assert asked_about_the_week("normal", answers=False)[1] == {"week_check", "week_seldom"}
    assert asked_about_the_week("monthly", answers=False)[1] == {"week_check"}


def asked_about_the_week(mode: str, *, answers: bool) -> tuple[list[int], set[str]]:
    """On which days the question came in eight weeks, and as which cards."""
    talks = Talks(now=datetime(2026, 3, 2, 14, tzinfo=HELSINKI))
    person, _ = somebody(talks.db, "1", nudge_mode=mode)
    day = datetime(2026, 3, 3, 17, tzinfo=HELSINKI)
    says = answers_to_json({"week_day": 1, "week_time": "17:00"})
    talks.db.add(
        tables.Sheet, person_id=person, kind="plan", says=says, made=day.date(),
        made_at=talks.now, changed_at=talks.now,
    )  # fmt: skip
    a_promise(
        talks.db, person, day, card="week_check", thing_kind="person", thing_id=person,
        local_at=day.isoformat()[:16],
    )  # fmt: skip
    for _ in range(8):
        people.change_person(talks.db, person, seen_at=talks.now)
        came = talks.passes(days=7)
        if answers and came:
            talks.presses("#not_now")
    asked = list(rows(talks.db, tables.ToSend, urgency=2))
    days = [(local_day(row.made_at) - date(2026, 2, 28)).days for row in asked]
    return days, {show_from_json(row.show).card for row in asked}


def test_what_waited_for_a_pause_comes_when_the_pause_is_ended_early():
    talks = Talks(now=datetime(2026, 3, 4, 14, tzinfo=HELSINKI))
    person, _ = somebody(talks.db, "1")
    day = datetime(2026, 3, 6, 10, tzinfo=HELSINKI)
    contact = a_contact(talks.db, person, next_due=day.date())
    a_promise(talks.db, person, day, thing_id=contact, local_at="2026-03-06T10:00")
    for hours, press in ((96, "#month"), (0, "#wake")):
        talks.says("/menu")
        for one in ("#other", "#when", "#pause", press):
            talks.presses(one)
        talks.passes(hours=hours)
    assert [one.show.card for one in talks.passes(days=3)] == ["nudge"]
