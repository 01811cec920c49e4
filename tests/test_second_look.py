"""The seven steps looked at a second time: what was untrue, lost, or kept for too long."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from icalendar import Calendar

from bot import calendars, making
from bot.calendars import calendar_routes
from bot.channel import Tapped
from bot.reading import card_code
from dialogs.facts import Action, Contact, Log, Sheet
from dialogs.people import listed
from storage import tables
from storage.queries import people
from tests.builders import a_contact, rows
from tests.builders import somebody as a_person_with_an_address
from tests.house.test_what_was_made_is_sent import LOCAL, subject
from tests.talks import Came, Talks
from tests.test_keepgoing import NO_REMINDERS, everything, keeps, knows, promised
from tests.test_mindset import choices, goes, opens, screen, somebody

ASKS = "A few short questions about your week."


def said(came: list[Came]) -> str:
    return "\n".join(one.text for one in came)


def asked_weekly() -> Talks:
    """Somebody who is asked every Tuesday at five. It is Monday."""
    talks = somebody()
    onboarded = talks.now - timedelta(days=30)
    people.change_person(talks.db, talks.person.id, onboarded_at=onboarded)
    opens(talks, "nap_weekday")
    goes(talks, "#tu", "17:00", "#nobody")
    return talks


def plans(talks: Talks, day: str) -> None:
    opens(talks, "nap_act")
    goes(talks, "Say hi", "#nobody", day, "I wake up", "I say hi", "#read")


# After a silence


def test_the_questions_of_the_week_come_again_after_a_pause_without_an_end() -> None:
    talks = asked_weekly()
    opens(talks, "quiet_pause")
    goes(talks, "#open")
    talks.passes(days=15)
    talks.says("hello")
    assert ASKS in said(talks.passes(days=7))


def test_a_contact_comes_up_again_after_a_pause_without_an_end() -> None:
    talks = somebody()
    people.change_person(talks.db, talks.person.id, onboarded_at=talks.now - timedelta(days=30))
    talks.db.execute(
        "UPDATE contact SET next_due = ?, state = 'active', cadence_days = 30 WHERE id = ?",
        ((talks.now.date() + timedelta(days=3)).isoformat(), knows(talks).id),
    )
    opens(talks, "quiet_pause")
    goes(talks, "#open")
    talks.passes(days=15)
    talks.says("hello")
    assert "Tuula" in said(talks.passes(days=4))


@pytest.mark.parametrize("way", ["nudge_amount", "consent_cat"])
def test_reminders_wanted_again_bring_back_the_week_and_the_plan(way: str) -> None:
    talks = asked_weekly()
    plans(talks, "1.4.")
    talks.says("stop")
    talks.passes(days=20)
    opens(talks, way)
    goes(talks, "#yes") if way == "nudge_amount" else goes(talks, "#remind", "#done")
    assert promised(talks) | {"week_check": "2026-03-24", "action_day": "2026-04-01"} == promised(
        talks
    )


def test_reminders_back_on_at_the_stop_sign_keep_what_was_promised() -> None:
    talks = asked_weekly()
    talks.says("stop")
    talks.passes(days=20)
    goes(talks, "#resume")
    assert promised(talks)["week_check"] == "2026-03-24"


def test_reminders_wanted_again_bring_back_an_event_of_their_own() -> None:
    talks = somebody()
    talks.says("stop")
    opens(talks, "human_event")
    goes(talks, "My party", "17.3.", "#hello", "#skip", "#alone", "#good")
    opens(talks, "nudge_amount")
    goes(talks, "#yes")
    assert promised(talks)["event_after"] == "2026-03-18"


def test_reminders_allowed_later_bring_the_word_about_the_end_of_a_job() -> None:
    talks = somebody(consents=NO_REMINDERS)
    opens(talks, "keepgoing_temp")
    goes(talks, "1.6.")
    opens(talks, "nudge_amount")
    goes(talks, "#yes")
    assert promised(talks)["temp"] == "2026-05-04"


# Promises that cannot be kept are not made


def test_an_action_for_today_is_not_spoken_of_when_its_hour_is_over() -> None:
    talks = somebody()
    talks.now = talks.now.replace(hour=12)
    plans(talks, "2.3.")
    assert promised(talks) == {}
    assert "remind" not in said(talks.last)


def test_a_gift_for_today_is_noted_without_a_word_of_this_morning() -> None:
    talks = somebody()
    talks.now = talks.now.replace(hour=12)
    opens(talks, "super_give", about=knows(talks))
    goes(talks, "Soup", "#day")
    assert "that morning" not in goes(talks, "2.3.")


@pytest.mark.parametrize("again", ["without a fixed day", "without reminders"])
def test_nobody_is_told_of_next_week_when_nothing_comes_next_week(again: str) -> None:
    talks = asked_weekly()
    if again == "without reminders":
        people.change_person(talks.db, talks.person.id, consents=NO_REMINDERS)
    else:
        opens(talks, "nap_weekday")
        goes(talks, "#never")
    opens(talks, "nap_not_now")
    assert "next week" not in said(talks.last)


def test_who_rests_a_week_without_a_fixed_day_is_not_promised_a_question() -> None:
    talks = somebody()
    opens(talks, "nap_week")
    goes(talks, "#rest")
    assert "Rest is part of the plan." in said(talks.last)
    assert "next week" not in said(talks.last)


def test_a_message_not_sent_yet_is_asked_about_again_only_with_a_yes() -> None:
    talks = somebody(consents=NO_REMINDERS)
    opens(talks, "msg_not_yet")
    assert "three days" not in said(talks.last)


def test_people_of_the_month_come_up_only_with_a_yes() -> None:
    talks = somebody(consents=NO_REMINDERS)
    knows(talks)
    opens(talks, "follow_review")
    goes(talks, choices(talks)[0], "#done")
    assert "comes up" not in said(talks.last)
    assert "I do not remind you" in said(talks.last)


def test_thanks_are_not_promised_for_tomorrow_before_anybody_said_yes() -> None:
    talks = somebody(consents=NO_REMINDERS)
    tuula = knows(talks)
    event = keeps(talks, "event", title="A party", people=[tuula.id])
    opens(talks, "event_talked", about=event)
    goes(talks, "#few", "Mari")
    seen = said(talks.last)
    while screen(talks) != "event_talked.alone":
        seen += goes(talks, "#skip" if "Skip" in choices(talks) else "#done")
    assert "tomorrow" not in seen


# What goes is gone


def test_answers_of_a_tool_left_half_way_go_with_the_part_they_belong_to() -> None:
    talks = somebody()
    opens(talks, "mindset_hand")
    goes(talks, "#begin", "Canary words")
    for part in ("steps", "talk"):
        opens(talks, "privacy_part")
        goes(talks, f"#{part}", "#yes")
    assert "Canary" not in everything(talks)


def test_a_deleted_contact_does_not_stay_in_the_plan_as_support() -> None:
    talks = somebody()
    tuula = knows(talks)
    opens(talks, "nap_support")
    goes(talks, "Tuula")
    assert "Support: Tuula." in opens(talks, "nap_card")
    opens(talks, "contact_delete", about=tuula)
    goes(talks, "#yes")
    assert "Support: not chosen yet." in opens(talks, "nap_card")


def test_what_is_told_of_a_hard_moment_is_not_in_the_messages_that_follow() -> None:
    talks = somebody()
    opens(talks, "keepgoing_setback")
    goes(talks, "Canary words", "#tired", "Canary part")
    kept = talks.db.execute("SELECT show, words FROM to_send").fetchall()
    assert "Canary" not in str(kept)


# Pictures, papers, calendars


def test_the_picture_of_a_look_back_counts_talks_as_the_screen_does() -> None:
    logs = (Log(1, "met", (), LOCAL.date()), Log(1, "message", (), LOCAL.date()))
    file = making.make("look_back_card", subject(logs=logs))
    assert file is not None
    assert "Talks: 1" in file.says


def test_a_plan_with_a_gap_that_has_no_text_today_is_still_drawn() -> None:
    old = Action(1, "howareyou", None, LOCAL.date(), gap="a name of long ago")
    assert making.make("plan_pdf", subject(actions=(old,))) is not None


def test_signs_nobody_sees_do_not_break_a_calendar() -> None:
    evil = Contact(1, "Tu\x07u\x00la\x1b[31m", next_due=LOCAL.date(), state="active")
    content = calendars.everything(subject(contacts=(evil,), actions=(), goals=()))
    event, *_ = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["summary"]).endswith("Tuula[31m")


def test_the_day_of_the_week_comes_every_week_in_the_calendar() -> None:
    plan = Sheet(1, "plan", {"week_day": 3, "week_time": "17:30"})
    content = calendars.everything(subject(sheets=(plan,), contacts=(), actions=(), goals=()))
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    rule: Any = event["rrule"]
    assert (rule["FREQ"], event["dtstart"].dt.weekday()) == (["WEEKLY"], 3)
    assert event["dtstart"].dt.strftime("%H:%M") == "17:30"


def test_without_a_day_of_the_week_nothing_comes_back_in_the_calendar() -> None:
    plan = Sheet(1, "plan", {"week_day": -1, "week_time": ""})
    content = calendars.everything(subject(sheets=(plan,), actions=(), goals=()))
    assert b"RRULE" not in content


async def test_a_phone_may_look_whether_its_calendar_is_there_without_reading_it() -> None:
    async def find(key: str) -> bytes | None:
        return b"BEGIN:VCALENDAR"

    app: Any = FastAPI()
    app.include_router(calendar_routes(find))
    there = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=there, base_url="http://silta") as phone:
        answer = await phone.head(f"/calendar/{'k' * 32}.ics")
    assert (answer.status_code, answer.content) == (200, b"")


# One name, two people; a name that is gone


def test_two_people_of_one_name_have_two_different_buttons():
    contacts = (Contact(1, "Leena", topics="sewing"), Contact(2, "Leena"), Contact(3, "Olli"))
    assert [one.label for one in listed(contacts)] == ["Leena (sewing)", "Leena (2)", "Olli"]


def test_a_sentence_of_the_plan_keeps_no_name_of_somebody_who_was_deleted():
    talks = Talks()
    person, _ = a_person_with_an_address(talks.db, "1")
    contact = a_contact(talks.db, person, "Leena")
    talks.db.add(
        tables.Action, person_id=person, made_at=talks.now, what="hello", contact_id=contact,
        then="Say hello: Leena",
    )  # fmt: skip
    talks.does(Tapped(card_code("told", contact, "delete")))
    talks.presses("#yes")
    assert [row.then for row in rows(talks.db, tables.Action)] == ["Say hello: …"]
