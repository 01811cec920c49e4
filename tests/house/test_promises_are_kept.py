"""A reminder is spoken once, at a kind hour, in few messages, and never after stop."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from dialogs.wishes import SetPerson
from scheduler.clock import Heart
from scheduler.digests import SPECIAL
from scheduler.promises import keep_all, keep_some
from storage import tables
from storage.granting import Who, grant
from storage.queries import feeds, people
from storage.turns import nowhere
from storage.writer import Writer
from tests.builders import (
    NOW,
    TODAY,
    a_contact,
    a_house,
    a_person,
    a_promise,
    a_row_in,
    a_world,
    an_address,
    data_of,
    how_many,
    one_row,
    one_transaction,
    rows,
    somebody,
)

HELSINKI = ZoneInfo("Europe/Helsinki")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def helsinki(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI).astimezone(UTC)


def keep(db, now: datetime = NOW) -> list:
    """The clock looks once; what is to be sent afterwards."""
    with one_transaction(db):
        keep_all(db, a_world(), now, dict(SPECIAL))
    return rows(db, tables.ToSend)


def beat(db, start: datetime, end: datetime, every: timedelta = timedelta(minutes=15)) -> list:
    """The clock looks again and again; what it has said."""
    now = start
    while now <= end:
        said = keep(db, now)
        now += every
    return said


def due(db, person: int, at: datetime = NOW, **more) -> int:
    """A contact whose day has come, and the promise to speak of them."""
    contact = a_contact(db, person, next_due=at.astimezone(HELSINKI).date(), **more)
    a_promise(db, person, at, thing_id=contact)
    return contact


def promises(db) -> list[tuple[str, datetime]]:
    return [(row.outcome, row.due_at) for row in rows(db, tables.Promise)]


# Once


def test_a_promise_is_kept_once_however_often_the_clock_looks(db):
    person, _ = somebody(db)
    due(db, person)
    beat(db, NOW, NOW + 8 * HOUR)
    said = beat(db, NOW + 8 * HOUR, NOW + 6 * DAY, HOUR)
    assert len(said) == 1
    assert said[0].unasked


@pytest.mark.parametrize("clocks", [2, 4])
def test_several_clocks_at_once_keep_each_promise_once(home, db, clocks):
    with one_transaction(db):
        for number in range(300):
            person, _ = somebody(db, str(number))
            due(db, person)
    writers = [Writer(data_of(home).connect()).start() for _ in range(clocks)]
    ready = threading.Barrier(clocks)

    def tick(writer: Writer) -> None:
        ready.wait()
        while writer.send("promises", lambda db: keep_some(db, a_world(), NOW, most=20)).result():
            pass

    threads = [threading.Thread(target=tick, args=(one,)) for one in writers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for writer in writers:
        writer.close()
    said = [row.person_id for row in rows(db, tables.ToSend)]
    assert len(said) == len(set(said)) == 300
    assert how_many(db, tables.Promise, outcome="spoken") == 300


def test_what_is_said_and_that_it_was_said_are_written_together(db):
    person, _ = somebody(db)
    due(db, person)
    db.begin()
    keep_all(db, a_world(), NOW)
    db.roll_back()  # the power went out
    assert how_many(db, tables.ToSend) == 0
    assert len(keep(db)) == 1


async def test_the_heart_of_a_house_keeps_promises_and_they_arrive(home, db):
    person, _ = somebody(db)
    due(db, person)
    async with a_house(home) as house:
        heart = Heart(
            house.silta.writer, house.silta.world, lambda: NOW, house.silta.delivery.wake
        )
        house.silta.delivery.now = lambda: NOW
        await asyncio.gather(heart.keep_promises(), heart.keep_promises())
        await house.settled()
        assert len(house.postman.carried) == 1
        assert "Leena" in house.postman.texts()[0]


async def test_a_house_that_closes_lets_the_beat_under_way_end(home, db):
    begun, ended = asyncio.Event(), []

    async def slowly():
        begun.set()
        await asyncio.sleep(0.05)
        ended.append(True)

    async with a_house(home) as house:
        heart = Heart(
            house.silta.writer, house.silta.world, lambda: NOW, lambda: None,
            more={"slow": (60, slowly)},
        )  # fmt: skip
        heart.start()
        await begun.wait()
        with capture_logs() as logs:
            await heart.stop(patience=5)
    assert ended == [True]
    assert [one for one in logs if one["log_level"] == "error"] == []


async def test_a_beat_that_fails_is_logged_once_without_its_message(home, db):
    async def fails():
        raise ValueError("what Leena wrote")

    async with a_house(home) as house:
        heart = Heart(
            house.silta.writer, house.silta.world, lambda: NOW, lambda: None,
            more={"bad": (60, fails)},
        )  # fmt: skip
        with capture_logs() as logs:
            heart.start()
            await asyncio.sleep(0.1)
            await heart.stop(patience=5)
    failed = [one for one in logs if one["event"] == "beat_failed"]
    assert [one["beat"] for one in failed] == ["bad"]
    assert "Leena" not in str(logs)


# At a kind hour


def test_nothing_is_said_in_quiet_hours_and_the_morning_after_it_is(db):
    person, _ = somebody(db)
    due(db, person, helsinki("2026-03-04 21:00"))
    at_night = keep(db, helsinki("2026-03-04 21:00"))
    said = beat(db, helsinki("2026-03-04 21:15"), helsinki("2026-03-05 10:00"))
    assert at_night == []
    assert [row.made_at for row in said] == [helsinki("2026-03-05 09:00")]


def test_nothing_is_said_on_a_silent_day(db):
    person, _ = somebody(db, silent_days=[2, 6])
    due(db, person)
    said = beat(db, NOW, NOW + DAY)
    assert [row.made_at for row in said] == [helsinki("2026-03-05 09:00")]


def test_a_nudge_that_could_only_arrive_in_quiet_hours_goes_no_more(db):
    person, _ = somebody(db)
    due(db, person, helsinki("2026-03-04 19:50"))
    said = keep(db, helsinki("2026-03-04 19:50"))
    assert said[0].deadline == helsinki("2026-03-04 20:00")


# In as few messages as will do


def test_up_to_three_people_are_spoken_of_in_one_message(db):
    person, _ = somebody(db)
    for name in ("Leena", "Pekka", "Sanna"):
        due(db, person, label=name)
    (said,) = keep(db)
    assert {"Leena", "Pekka", "Sanna"} <= set(str(said.show).replace("'", " ").split())


def test_a_fourth_one_waits_for_the_next_day(db):
    person, _ = somebody(db)
    for name in ("Leena", "Pekka", "Sanna", "Ville"):
        due(db, person, label=name)
    (said,) = keep(db)
    open_ones = rows(db, tables.Promise, outcome="")
    assert "Ville" not in str(said.show)
    assert [helsinki("2026-03-05 10:00")] == [
        row.due_at for row in open_ones if row.due_at < NOW + 2 * DAY
    ]


def test_one_message_a_day_at_the_most(db):
    person, _ = somebody(db)
    due(db, person)
    due(db, person, NOW + HOUR, label="Pekka")
    said = beat(db, NOW, NOW + 8 * HOUR)
    assert len(said) == 1


@pytest.mark.parametrize("most", [1, 2, 3, 5])
def test_no_more_messages_a_week_than_they_like(db, most):
    person, _ = somebody(db, nudges_per_week=most, silent_days=[])
    for number in range(7):
        due(db, person, NOW + number * DAY, label=f"Friend {number}")
    said = []
    for number in range(7):
        said = keep(db, NOW + number * DAY)
        # They answer each one: only the cap holds back.
        db.execute("UPDATE person SET ladder = 0, unanswered = 0")
    assert len(said) == most


def test_messages_of_all_senders_count_in_the_week(db):
    person, door = somebody(db, nudges_per_week=2)
    for days in (1, 2):
        db.add(
            tables.ToSend, person_id=person, identity_id=door, show={"lines": []}, unasked=True,
            status="sent", made_at=NOW - days * DAY,
        )  # fmt: skip
    due(db, person)
    assert len(keep(db)) == 2  # those of before


def test_three_days_without_a_house_come_as_one_message_and_not_as_three(db):
    person, _ = somebody(db, silent_days=[])
    for days, name in ((3, "Leena"), (2, "Pekka"), (1, "Sanna")):
        due(db, person, NOW - days * DAY, label=name)
    said = beat(db, NOW, NOW + 8 * HOUR)
    assert len(said) == 1


def test_three_days_without_a_house_come_as_one_digest_and_not_as_three(db):
    person, _ = reader(db)
    a_promise(
        db, person, NOW - 3 * DAY, card="digest", thing_kind="person", thing_id=person,
        local_at="2026-03-01T10:00",
    )  # fmt: skip
    assert len(beat(db, NOW, NOW + 8 * HOUR)) == 1


# Never when nobody wants it


@pytest.mark.parametrize(
    "wish",
    [
        {"stopped": True},
        {"consents": {"privacy": True, "remind": False}},
        {"consents": {"privacy": True}},
        {"nudge_mode": "off"},
        {"nudges_per_week": 0},
        {"silent_until_heard": True},
        {"paused_until": NOW + 30 * DAY},
        {"onboarded_at": NOW - timedelta(hours=23)},
    ],
    ids=str,
)
def test_who_does_not_want_to_hear_from_us_does_not(db, wish):
    person, _ = somebody(db, **wish)
    due(db, person)
    assert keep(db) == []


async def test_nothing_comes_after_stop(home, db):
    person, _ = somebody(db)
    due(db, person, NOW + HOUR)
    async with a_house(home, carries=False) as house:
        await house.says("stop")
    asked_for = how_many(db, tables.ToSend)
    assert len(beat(db, NOW, NOW + 10 * DAY, HOUR)) == asked_for


def test_a_contact_that_was_deleted_is_not_spoken_of(db):
    person, _ = somebody(db)
    a_promise(db, person, thing_id=999)
    assert keep(db) == []
    assert promises(db) == [("void", NOW)]


def test_a_reminder_of_who_cannot_be_reached_now_waits(db):
    """They blocked us, or somebody else has the shared phone just now."""
    person = a_person(db)
    due(db, person)
    assert keep(db) == []
    an_address(db, person)
    assert len(keep(db, NOW + DAY)) == 1


# "Later"


def later(db, person: int, turn: int) -> None:
    frame = {"scene": "goals_smart", "screen": "what", "visit": 3}
    bookmark = {"turn": turn, "visit": 3, "frames": [frame]}
    db.add(tables.Place, person_id=person, bookmark=bookmark, at=NOW)
    a_promise(db, person, NOW + DAY, kind="wake", card="", thing_kind="", turn=turn)


def test_later_brings_back_the_same_screen(db):
    person, _ = somebody(db)
    later(db, person, turn=9)
    (said,) = keep(db, NOW + DAY)
    assert (said.show["scene"], said.show["screen"]) == ("goals_smart", "what")


def test_later_is_void_once_they_have_moved_on(db):
    person, _ = somebody(db)
    later(db, person, turn=9)
    db.execute("UPDATE place SET bookmark = replace(bookmark, '9', '10')")
    assert keep(db, NOW + DAY) == []
    assert [outcome for outcome, _ in promises(db)] == ["void"]


async def test_anything_they_say_makes_an_earlier_later_void(home, db):
    person, _ = somebody(db)
    later(db, person, turn=9)
    async with a_house(home, carries=False) as house:
        await house.says("/menu")
    before = how_many(db, tables.ToSend)
    assert len(keep(db, NOW + DAY)) == before


def test_later_waits_out_the_quiet_hours(db):
    person, _ = somebody(db)
    later(db, person, turn=9)
    at_night = keep(db, helsinki("2026-03-05 22:00"))
    in_the_morning = keep(db, helsinki("2026-03-06 09:00"))
    assert (len(at_night), len(in_the_morning)) == (0, 1)


def test_later_stays_quiet_while_somebody_of_the_staff_holds_the_talk(db):
    person, _ = somebody(db)
    later(db, person, turn=9)
    db.execute(
        """UPDATE place SET bookmark = replace(bookmark, '"visit":3,"f', '"held_by":"Eva","f')"""
    )
    assert keep(db, NOW + DAY) == []


# Clocks that jump, and nights that do


@pytest.mark.parametrize(
    "jump", [HOUR, -HOUR, -DAY, 400 * DAY], ids=["+1h", "-1h", "-1d", "+400d"]
)
def test_a_clock_that_jumps_says_nothing_twice(db, jump):
    person, _ = somebody(db)
    due(db, person)
    before = len(keep(db))
    beat(db, NOW + jump, NOW + jump + 2 * HOUR)
    spoken = rows(db, tables.Promise, outcome="spoken")
    assert before == 1
    # Over a year later the same friend may be spoken of again, but in one message.
    assert len(rows(db, tables.ToSend)) == len(spoken) <= 2
    assert jump > DAY or len(spoken) == 1


def test_a_clock_that_jumps_over_a_year_says_one_thing_and_not_fifty(db):
    person, _ = somebody(db)
    for number in range(50):
        due(db, person, NOW + number * 7 * DAY, label=f"Friend {number}")
    assert len(keep(db, NOW + 400 * DAY)) == 1


def test_nothing_fires_early_when_the_clock_goes_back(db):
    person, _ = somebody(db)
    due(db, person)
    assert keep(db, NOW - HOUR) == []
    assert len(keep(db, NOW)) == 1


def reader(db, **more) -> tuple[int, int]:
    """Somebody who gets news every day, on days that are all allowed, and endless news."""
    feed = a_row_in(db, tables.Feed, "news")["id"]
    for number in range(30):
        a_row_in(
            db, tables.Post, "news", feed_id=feed, item=str(number), kind="E", city="",
            status="active", title={"en": f"Event {number}"}, body={}, pushable=True,
            start=NOW + 300 * DAY, end=None, deadline=None, until=None, missing_runs=0,
            url="https://news.example",
        )  # fmt: skip
    return somebody(db, feed_kinds=["E"], feed_rhythm="daily", silent_days=[], **more)


@pytest.mark.parametrize("zone", ["Europe/Helsinki", "Europe/Brussels", "Asia/Kathmandu"])
@pytest.mark.parametrize("friday", [date(2026, 3, 27), date(2026, 10, 23), date(2028, 2, 27)],
                         ids=["spring", "autumn", "29 Feb"])  # fmt: skip
def test_a_daily_digest_comes_once_on_each_local_day(db, zone, friday):
    person, _ = reader(db, zone=zone)
    place = ZoneInfo(zone)
    db.execute(f"UPDATE post SET start = start + {900 * 86_400_000_000}")
    start = datetime.combine(friday, time(10), place).astimezone(UTC)
    a_promise(
        db, person, start, card="digest", thing_kind="person", thing_id=person,
        local_at=f"{friday.isoformat()}T10:00",
    )  # fmt: skip
    said = beat(db, start - 5 * HOUR, start + timedelta(days=4, hours=6), HOUR / 2)
    local = [row.made_at.astimezone(place) for row in said]
    assert [one.date() for one in local] == [friday + n * DAY for n in range(5)]
    assert {one.time() for one in local} == {time(10)}


# Those who move


def test_who_moves_to_another_zone_keeps_the_hour_of_what_was_promised(db):
    person, door = somebody(db)
    a_promise(db, person, helsinki("2026-03-10 10:00"), local_at="2026-03-10T10:00")
    who = Who(people.person(db, person), people.identity_by_id(db, door), NOW, nowhere, "UTC")
    grant(db, who, SetPerson({"zone": "Asia/Kathmandu"}))
    moved = one_row(db, tables.Promise).due_at
    assert moved == datetime(2026, 3, 10, 10, tzinfo=ZoneInfo("Asia/Kathmandu"))


def test_what_was_kept_or_has_no_local_hour_does_not_move(db):
    person, door = somebody(db)
    a_promise(db, person, NOW, local_at="2026-03-04T12:00", kept_at=NOW, outcome="spoken")
    a_promise(db, person, NOW + DAY, kind="wake", card="", thing_kind="")
    before = promises(db)
    who = Who(people.person(db, person), people.identity_by_id(db, door), NOW, nowhere, "UTC")
    grant(db, who, SetPerson({"zone": "Asia/Kathmandu"}))
    assert promises(db) == before


def test_today_is_the_persons_own_day(db):
    """Late in the evening in Helsinki it is already tomorrow in Kathmandu."""
    person, _ = somebody(db, zone="Asia/Kathmandu", quiet_from="00:00", quiet_to="00:00")
    evening = datetime(2026, 3, 4, 19, tzinfo=UTC)
    contact = a_contact(db, person, next_due=TODAY + DAY)
    a_promise(db, person, evening, thing_id=contact)
    assert len(keep(db, evening)) == 1


def an_event(db, name: str = "party") -> int:
    feed = a_row_in(db, tables.Feed, f"news of the {name}")
    return int(a_row_in(db, tables.Post, name, feed_id=feed["id"])["id"])


def test_news_of_an_event_is_promised_to_whoever_said_yes_and_to_nobody_else(db):
    post = an_event(db)
    other = an_event(db, "concert")
    marks = ("going", "interested", "applying", "no", "")
    for number, mark in enumerate(marks):
        person, _ = somebody(db, str(number))
        db.add(tables.PostMark, person_id=person, post_id=post, mark=mark, at=NOW)
        db.add(tables.PostMark, person_id=person, post_id=other, mark="going", at=NOW)
    told = feeds.promise_news(db, post, "post_moved", {"what": "time"}, NOW)
    promised = rows(db, tables.Promise)
    assert told == 3
    assert [one.person_id for one in promised] == [1, 2, 3]
    assert {(one.card, one.thing_id, one.note["what"], one.due_at) for one in promised} == {
        ("post_moved", post, "time", NOW)
    }


def test_the_newest_news_of_an_event_takes_the_place_of_older_ones(db):
    person, _ = somebody(db)
    post = an_event(db)
    db.add(tables.PostMark, person_id=person, post_id=post, mark="going", at=NOW)
    feeds.promise_news(db, post, "post_moved", {"what": "time"}, NOW)
    feeds.promise_news(db, post, "post_moved", {"what": "cancelled"}, NOW + HOUR)
    outcomes = [(one.note["what"], one.outcome) for one in rows(db, tables.Promise)]
    assert outcomes == [("time", "cancelled"), ("cancelled", "")]
