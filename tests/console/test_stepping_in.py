"""A coach steps into a talk: the person knows who writes, and nothing is lost or pushed in."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.channel import Gone, Refused, Sent, Tapped, Unknown
from bot.clock import Clock
from dialogs.memory import show_from_json
from scheduler import promises
from storage import access, stepping_in, tables
from storage.queries import staff as ask
from tests.builders import (
    NOW,
    Postman,
    a_contact,
    a_message,
    a_promise,
    one_row,
    one_transaction,
    rows,
)
from tests.console.desk import ADesk, Browser, a_desk

NIGHT = datetime(2026, 3, 4, 21, tzinfo=UTC)
"""Eleven in the evening in Helsinki."""
MORNING = datetime(2026, 3, 5, 8, tzinfo=UTC)


def noon() -> Clock:
    """A clock that stands still."""
    return Clock(NOW, ticks=lambda: 0.0)


class ATalk:
    """Leena's group with Amina in it, and Leena's browser."""

    def __init__(self, desk: ADesk) -> None:
        self.desk = desk
        self.leena = desk.coach()
        self.group = desk.group(self.leena)
        self.amina = desk.member(self.group)
        self.browser: Browser

    @property
    def house(self) -> Any:
        return self.desk.house

    @property
    def here(self) -> str:
        return f"/console/person/{self.amina}"

    async def takes_over(self) -> str:
        page = await self.browser.post(f"{self.here}/take-over")
        await self.house.settled()
        return page.text

    async def page(self) -> str:
        return (await self.browser.get(f"{self.here}/talk")).text

    async def says(self, words: str) -> str:
        """What came to Amina after her words: the note under them, and messages."""
        before = len(self.house.postman.carried)
        heard = await self.house.says(words)
        await self.house.settled()
        return "\n".join([heard.whisper or "", *self.house.postman.texts()[before:]])

    async def does(self, work: Any) -> Any:
        done = await self.house.writes("test", work)
        self.house.silta.delivery.wake()
        return done

    async def writes(self, text: str, at: datetime = NOW) -> str:
        viewer = self.desk.viewer(self.leena)
        return await self.does(lambda db: stepping_in.write(db, viewer, self.amina, text, at))

    async def keeps_promises(self, at: datetime) -> list[str]:
        """What the clock says to Amina at a moment."""
        before = len(self.house.postman.carried)
        self.house.silta.clock.jump(at)
        await self.does(lambda db: promises.keep_all(db, self.house.silta.world, at))
        await self.house.settled()
        return self.house.postman.texts()[before:]

    def state(self) -> str:
        said = access.words_with(self.house.db, self.desk.viewer(self.leena), self.amina)
        return said[-1].state


@contextlib.asynccontextmanager
async def a_talk(home: Path, **more: Any) -> AsyncIterator[ATalk]:
    async with a_desk(home, clock=noon(), **more) as desk:
        talk = ATalk(desk)
        talk.browser = await desk.browser(talk.leena)
        yield talk


@pytest_asyncio.fixture
async def talk(home: Path) -> AsyncIterator[ATalk]:
    async with a_talk(home) as made:
        yield made


def last_question(talk: ATalk) -> Any:
    return next(one for one in reversed(talk.house.postman.carried) if one.buttons)


# Holding the talk


async def test_the_person_is_told_who_writes_now(talk):
    await talk.takes_over()
    assert "Leena" in talk.house.postman.texts()[-1]
    assert "I am silent meanwhile" in talk.house.postman.texts()[-1]


async def test_an_old_button_is_answered_kindly_and_moves_nothing(talk):
    await talk.says("/menu")
    button = last_question(talk).buttons[0]
    await talk.takes_over()
    place = one_row(talk.house.db, tables.Place, person_id=talk.amina)
    await talk.house.hears(Tapped(button.code))
    await talk.house.settled()
    assert "Please write in your own words" in talk.house.postman.texts()[-1]
    after = one_row(talk.house.db, tables.Place, person_id=talk.amina)
    assert after.bookmark["frames"] == place.bookmark["frames"]


async def test_words_reach_the_coachs_page_and_not_the_bot(talk):
    await talk.says("/menu")
    await talk.takes_over()
    told = await talk.says("menu please, my landlord wrote")
    assert told.strip().replace("\u2068", "") == "Passed on."
    assert "my landlord wrote" in await talk.page()


async def test_what_was_said_before_is_not_seen(talk):
    await talk.says("said before anybody came")
    await talk.takes_over()
    await talk.says("said after")
    page = await talk.page()
    assert "said after" in page
    assert "said before" not in page


async def test_words_of_a_held_talk_are_gone_from_the_page_when_it_is_given_back(talk):
    await talk.takes_over()
    await talk.says("only meanwhile")
    await talk.browser.post(f"{talk.here}/hand-back")
    assert "only meanwhile" not in await talk.page()


async def test_the_coachs_words_arrive_at_once(talk):
    await talk.takes_over()
    await talk.browser.post(f"{talk.here}/say", text="Good morning, Amina")
    await talk.house.settled()
    assert "Good morning, Amina" in talk.house.postman.texts()[-1]
    assert talk.state() == "sent"


async def test_the_coachs_words_go_before_nudges(home):
    async with a_talk(home, carries=False) as talk:
        with contextlib.closing(talk.desk.db) as db, one_transaction(db):
            door = ask_door(talk)
            a_message(db, talk.amina, door, "a nudge", urgency=2)
            a_message(db, talk.amina, door, "a broadcast", urgency=3)
        await talk.browser.post(f"{talk.here}/take-over")
        await talk.browser.post(f"{talk.here}/say", text="from Leena herself")
        talk.house.carrying = asyncio.create_task(talk.house.silta.delivery.run())
        await talk.house.settled()
        texts = talk.house.postman.texts()
        order = [next(n for n, one in enumerate(texts) if words in one)
                 for words in ("from Leena herself", "a nudge", "a broadcast")]  # fmt: skip
        assert order == sorted(order)


def ask_door(talk: ATalk) -> int:
    return int(one_row(talk.house.db, tables.Identity, person_id=talk.amina).id)


async def test_nudges_wait_while_the_talk_is_held_and_come_after_it(talk):
    with contextlib.closing(talk.desk.db) as db, one_transaction(db):
        a_promise(db, talk.amina, thing_id=a_contact(db, talk.amina, "Tuula"))
    await talk.takes_over()
    assert await talk.keeps_promises(NOW + timedelta(minutes=1)) == []
    await talk.browser.post(f"{talk.here}/hand-back")
    await talk.house.settled()
    came = await talk.keeps_promises(NOW + timedelta(minutes=17))
    assert len(came) == 1
    assert "Tuula" in came[0]


async def test_handing_back_shows_the_same_screen(talk):
    await talk.says("/menu")
    before = last_question(talk)
    await talk.takes_over()
    await talk.browser.post(f"{talk.here}/hand-back")
    await talk.house.settled()
    after = last_question(talk)
    assert "I am back" in talk.house.postman.texts()[-1]
    assert [one.label for one in after.buttons] == [one.label for one in before.buttons]
    held = one_row(talk.house.db, tables.TakeOver)
    assert held.how == "handed_back"


async def test_after_a_day_the_talk_goes_on_by_itself(talk):
    await talk.says("/menu")
    await talk.takes_over()
    world = talk.house.silta.world
    day = NOW + timedelta(hours=24)
    assert await talk.does(lambda db: stepping_in.hand_back_in_time(db, world, day)) == 0
    late = day + timedelta(seconds=1)
    assert await talk.does(lambda db: stepping_in.hand_back_in_time(db, world, late)) == 1
    await talk.house.settled()
    assert "I am back" in talk.house.postman.texts()[-1]
    assert one_row(talk.house.db, tables.TakeOver).how == "in_time"
    assert await talk.does(lambda db: stepping_in.hand_back_in_time(db, world, late)) == 0


async def test_of_two_coaches_only_one_holds(talk):
    kari = talk.desk.coach("Kari")
    await talk.does(
        lambda db: db.add(tables.CohortCoach, cohort_id=talk.group, person_id=kari, made_at=NOW)
    )
    other = await talk.desk.browser(kari)
    await asyncio.gather(
        talk.browser.post(f"{talk.here}/take-over"), other.post(f"{talk.here}/take-over")
    )
    await talk.house.settled()
    held = one_row(talk.house.db, tables.TakeOver)
    assert held.by_name in ("Leena", "Kari")
    told = [one for one in talk.house.postman.texts() if "is here now" in one]
    assert len(told) == 1
    loser = other if held.by_name == "Leena" else talk.browser
    for path in ("say", "hand-back"):
        answer = await loser.post(f"{talk.here}/{path}", text="hello")
        assert answer.status_code == 404
    await talk.says("for the holder alone")
    assert "for the holder alone" not in (await loser.get(f"{talk.here}/talk")).text


@pytest.mark.parametrize("words", ["stop", "/stop"])
async def test_stop_ends_it(talk, words):
    await talk.says("/menu")
    await talk.takes_over()
    await talk.says(words)
    assert one_row(talk.house.db, tables.TakeOver).how == "stopped"
    answer = await talk.browser.post(f"{talk.here}/say", text="one more thing")
    assert answer.status_code == 404
    assert not any("one more thing" in one for one in talk.house.postman.texts())
    place = one_row(talk.house.db, tables.Place, person_id=talk.amina)
    assert "held_by" not in place.bookmark


@pytest.mark.parametrize("words", ["menu", "/menu"])
async def test_the_person_too_can_end_it_and_is_still_reminded(talk, words):
    await talk.says("/menu")
    await talk.takes_over()
    came = await talk.says(words)
    assert "I am back." in came
    assert "What do you want to do" in came
    assert one_row(talk.house.db, tables.TakeOver).how == "stopped"
    assert not one_row(talk.house.db, tables.Person, id=talk.amina).stopped
    assert await talk.writes("Are you there?") == "waits"


async def test_words_of_danger_are_answered_at_once_and_kept_nowhere(talk):
    await talk.takes_over()
    told = await talk.says("I want to kill myself")
    assert "112" in told
    assert rows(talk.house.db, tables.StaffWord) == []
    assert one_row(talk.house.db, tables.TakeOver).ended_at is None


async def test_a_held_talk_survives_a_restart(home):
    async with a_talk(home) as talk:
        await talk.takes_over()
        key = talk.browser.client.cookies["silta-in"]
        amina, here = talk.amina, talk.here
    async with a_desk(home, clock=noon()) as desk:
        await desk.house.hears(Tapped("x"), update="after-1")
        await desk.house.says("still there?", update="after-2")
        browser = desk.nobody()
        browser.client.cookies.set("silta-in", key)
        assert "still there?" in (await browser.get(f"{here}/talk")).text
        await browser.post(f"{here}/say", text="Yes, I am")
        await desk.house.settled()
        assert "Yes, I am" in desk.house.postman.texts()[-1]
        assert one_row(desk.house.db, tables.TakeOver, person_id=amina).ended_at is None


# Words at a kind hour


async def test_words_at_night_wait_for_the_morning(talk):
    assert await talk.writes("See you on Tuesday", NIGHT) == "waits"
    assert await talk.keeps_promises(NIGHT) == []
    assert talk.state() == "waits"
    came = await talk.keeps_promises(MORNING)
    assert len(came) == 1
    assert "See you on Tuesday" in came[0]
    assert talk.state() == "sent"


async def test_an_answer_goes_out_also_at_night(talk):
    talk.desk.asks(talk.amina, "When is the course?")
    assert await talk.writes("On Tuesday", NIGHT) == "sent"
    await talk.house.settled()
    assert "On Tuesday" in talk.house.postman.texts()[-1]


async def to_the_group(talk: ATalk, text: str = "Meeting moved") -> int:
    viewer = talk.desk.viewer(talk.leena)
    return await talk.does(
        lambda db: stepping_in.write_to_group(db, viewer, talk.group, text, NOW)
    )


async def test_words_to_a_group_wait_at_the_cap_over_all_senders(talk):
    with contextlib.closing(talk.desk.db) as db, one_transaction(db):
        for days in (2, 3, 4):
            a_message(
                db, talk.amina, ask_door(talk), "nudge", urgency=2, unasked=True, status="sent",
                made_at=NOW - timedelta(days=days),
            )  # fmt: skip
    assert await to_the_group(talk) == 1
    assert await talk.keeps_promises(NOW) == []
    assert talk.state() == "waits"
    come = await talk.keeps_promises(NOW + timedelta(days=6))
    assert any("Meeting moved" in one for one in come)


async def test_words_wait_no_longer_than_the_person_wants_them(talk):
    assert await talk.writes("Hello", NIGHT) == "waits"
    await to_the_group(talk)
    await talk.says("stop")
    for moment in (MORNING, MORNING + timedelta(days=3)):
        assert await talk.keeps_promises(moment) == []
    assert talk.state() == "not_sent"
    assert await talk.writes("And again") == "stopped"


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Sent("1"), "sent"),
        (Unknown("no answer"), "unknown"),
        (Refused("bad words"), "not_sent"),
        (Gone("blocked"), "not_sent"),
    ],
)
async def test_the_coach_sees_what_became_of_the_words(home, answer, state):
    async with a_talk(home, postman=Postman(answer)) as talk:
        talk.desk.asks(talk.amina)
        assert await talk.writes("Hello") == "sent"
        await talk.house.settled()
        assert talk.state() == state


async def test_words_on_the_wire_are_on_their_way(talk):
    talk.house.postman.way.clear()
    talk.desk.asks(talk.amina)
    await talk.writes("Hello")
    assert talk.state() == "on_its_way"
    talk.house.postman.way.set()
    await talk.house.settled()
    assert talk.state() == "sent"


def buttons(talk) -> list[str]:
    """Under the last words of a coach."""
    said = [one for one in rows(talk.house.db, tables.ToSend) if one.word_id]
    return [one.id for one in show_from_json(said[-1].show).choices]


async def test_an_answer_can_be_answered_and_is_not_taken_for_something_else(talk):
    talk.desk.asks(talk.amina)
    assert await talk.writes("At door B") == "sent"
    assert buttons(talk) == ["answer", "thanks"]


async def test_in_a_talk_that_is_held_words_need_no_buttons(talk):
    await talk.takes_over()
    assert await talk.writes("Hello") == "sent"
    assert buttons(talk) == []


async def test_who_was_not_asked_about_reminders_gets_the_words_of_their_coach(talk):
    for number in range(2):
        talk.desk.member(talk.group, f"P{number}", 0, consents={"privacy": True})
    assert await to_the_group(talk) == 3
    await talk.does(lambda db: promises.keep_all(db, talk.house.silta.world, NOW))
    for address in range(1, 4):
        await talk.house.settled(str(address))
    said = access.group_words(talk.house.db, talk.desk.viewer(talk.leena), talk.group)[0]
    assert (said.people, said.arrived, said.waits) == (3, 3, 0)


async def test_words_to_twelve_of_whom_three_want_none_go_to_nine(talk):
    no = [{"consents": {"privacy": True, "remind": False}}, {"stopped": True},
          {"silent_until_heard": True}]  # fmt: skip
    for number in range(11):
        talk.desk.member(talk.group, f"P{number}", 0, **(no[number] if number < 3 else {}))
    page = (await talk.browser.get(f"/console/group/{talk.group}/write")).text
    assert "9" in page
    assert await to_the_group(talk) == 9
    said = access.group_words(talk.house.db, talk.desk.viewer(talk.leena), talk.group)[0]
    assert (said.people, said.arrived, said.waits) == (9, 0, 9)
    await talk.does(lambda db: promises.keep_all(db, talk.house.silta.world, NOW))
    for address in range(1, 13):
        await talk.house.settled(str(address))
    said = access.group_words(talk.house.db, talk.desk.viewer(talk.leena), talk.group)[0]
    assert (said.people, said.arrived, said.waits) == (9, 9, 0)
    assert len({one.address for one in talk.house.postman.carried}) == 9


async def test_nobody_can_step_in_after_the_person_left_the_group(talk):
    await talk.takes_over()
    await talk.does(lambda db: ask.leave(db, talk.group, talk.amina, NOW))
    for path in ("say", "hand-back", "take-over", "write"):
        answer = await talk.browser.post(f"{talk.here}/{path}", text="still me")
        assert answer.status_code == 404, path
    assert (await talk.browser.get(f"{talk.here}/talk")).status_code == 404
    await talk.house.settled()
    assert "still me" not in "".join(talk.house.postman.texts())


@pytest.mark.parametrize("over", ["left", "role"])
async def test_a_talk_held_by_nobody_of_theirs_goes_on_within_a_minute(talk, over):
    await talk.says("/menu")
    await talk.takes_over()
    if over == "left":
        await talk.does(lambda db: ask.leave(db, talk.group, talk.amina, NOW))
    else:
        await talk.does(lambda db: ask.end_role(db, talk.leena, "coach", NOW))
    world = talk.house.silta.world
    assert await talk.does(lambda db: stepping_in.hand_back_in_time(db, world, NOW)) == 1
    await talk.house.settled()
    assert "I am back" in talk.house.postman.texts()[-1]
    assert one_row(talk.house.db, tables.TakeOver).how == "left"
