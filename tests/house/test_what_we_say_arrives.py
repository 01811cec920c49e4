"""What is written is carried out: in order, replies first, nothing lost, nobody pestered."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.channel import Abilities, Gone, Moved, Refused, Sent, Tapped, TryAgain, Unknown, Urgency
from bot.delivery import UNASKED_AT_ONCE, Delivery
from storage import tables
from storage.queries import outbox
from storage.writer import Writer
from tests.builders import (
    NOW,
    Postman,
    a_house,
    a_message,
    a_person,
    an_address,
    data_of,
    noting,
    one_row,
    one_transaction,
    rows,
    somebody,
    until,
)

REPLY, RELAY, NUDGE, BROADCAST = Urgency


@pytest.fixture(autouse=True)
def quick_looks(monkeypatch):
    """Delivery looks often, so that no test has to wait for it."""
    monkeypatch.setattr("bot.delivery.A_LOOK", 0.05)


def status(db):
    return [row.status for row in rows(db, tables.ToSend)]


def write(db, *messages: tuple[str, int], person: int = 0, door: int = 0, **more) -> None:
    """Rows as another process would write them: (words, urgency) in this order."""
    if not person:
        person, door = somebody(db)
    with one_transaction(db):
        for words, urgency in messages:
            a_message(db, person, door, words, urgency, **more)


def said(postman, *names: str) -> list[str]:
    """Which of these words were carried, in order."""
    return [name for text in postman.texts() for name in names if name in text]


async def carried(home, postman, messages: int = 1):
    """Open a house and let it carry until nothing moves any more."""
    async with a_house(home, postman) as house:
        await until(lambda: len(postman.carried) >= messages)
        await until(lambda: not house.silta.delivery.carried)


# Order


async def test_messages_to_one_address_go_out_in_the_order_they_were_written(home, db):
    write(db, *((f"number-{n:02}.", REPLY) for n in range(30)))
    postman = Postman()
    await carried(home, postman, 30)
    assert said(postman, "number") == ["number"] * 30
    assert sorted(postman.texts()) == postman.texts()


async def test_only_one_message_at_a_time_is_on_its_way_to_an_address(home, db):
    write(db, ("one", REPLY), ("two", REPLY))
    postman = Postman()
    postman.way.clear()
    async with a_house(home, postman) as house:
        await until(lambda: postman.carried)
        await asyncio.sleep(0.1)
        waiting = len(postman.carried)
        postman.way.set()
        await house.settled()
    assert waiting == 1
    assert said(postman, "one", "two") == ["one", "two"]


async def test_a_reply_overtakes_a_nudge_that_waits(home, db):
    write(db, ("nudge", NUDGE), ("news", BROADCAST), ("reply", REPLY), ("relay", RELAY))
    postman = Postman()
    await carried(home, postman, 4)
    assert said(postman, "nudge", "news", "reply", "relay") == ["reply", "relay", "nudge", "news"]


async def test_a_message_that_must_wait_holds_back_those_behind_it(home, db):
    write(db, ("first", REPLY), ("second", REPLY))
    postman = Postman(TryAgain(0.15, "429", counts=False))
    await carried(home, postman, 3)
    assert said(postman, "first", "second") == ["first", "first", "second"]


async def test_a_message_that_must_wait_holds_back_nobody_else(home, db):
    person, _ = somebody(db)
    other, door = somebody(db, "2")
    write(db, ("slow", REPLY), person=person, door=one_row(db, tables.Identity, address="1").id)
    write(db, ("quick", REPLY), person=other, door=door)
    postman = Postman(TryAgain(30, "429", counts=False))
    await carried(home, postman, 2)
    assert said(postman, "slow", "quick") == ["slow", "quick"]


async def test_unasked_messages_never_fill_the_wire(home, db):
    people = [somebody(db, str(number)) for number in range(10)]
    for person, door in people:
        write(db, ("news", BROADCAST), person=person, door=door)
    postman = Postman()
    postman.way.clear()
    async with a_house(home, postman) as house:
        await until(lambda: len(postman.carried) == UNASKED_AT_ONCE)
        with one_transaction(db):
            a_message(db, *people[9], "reply", REPLY)
        house.silta.delivery.wake()
        await until(lambda: said(postman, "reply"))
        on_the_wire = len(postman.carried)
    assert on_the_wire == UNASKED_AT_ONCE + 1


async def test_of_several_changes_to_one_message_only_the_newest_goes_out(home, db):
    person, _ = somebody(db)
    frame = {"scene": "quiet_set", "screen": "days", "visit": 5, "ready": True}
    db.add(
        tables.Place, person_id=person, bookmark={"turn": 5, "visit": 5, "frames": [frame]}, at=NOW
    )
    async with a_house(home) as house:
        house.postman.way.clear()
        await house.hears(Tapped("1~quiet_set~days~mo~5"))
        await until(lambda: house.postman.carried)
        for day in ("tu", "we", "th", "fr"):
            await house.hears(Tapped(f"1~quiet_set~days~{day}~5"))
        waiting = rows(db, tables.ToSend, status="queued")
        house.postman.way.set()
        await house.settled()
        first, newest = house.postman.carried
    assert [row.edit for row in waiting] == [True]
    assert sum(one.kind == "on" for one in first.buttons) == 1
    assert sum(one.kind == "on" for one in newest.buttons) == 5


async def test_a_change_edits_the_message_of_its_own_visit(home, db):
    somebody(db)
    async with a_house(home) as house:
        await house.says("/privacy")
        await house.settled()
        await house.presses("more")
        await house.settled()
        first, change = house.postman.carried
    assert (first.edits, change.edits) == ("", "1")


# What the world answers


async def test_what_was_taken_is_sent_and_its_words_are_kept(home, db):
    write(db, ("good morning", REPLY))
    await carried(home, Postman(Sent("77")))
    row = one_row(db, tables.ToSend)
    assert (row.status, row.message, row.attempts) == ("sent", "77", 1)
    assert "good morning" in row.words["parts"][0]["text"]


async def test_try_again_sends_the_same_row_later(home, db):
    write(db, ("patience", REPLY))
    postman = Postman(TryAgain(0.05, "502"), TryAgain(0.05, "502"))
    await carried(home, postman, 3)
    assert said(postman, "patience") == ["patience"] * 3
    row = one_row(db, tables.ToSend)
    assert (row.status, row.attempts) == ("sent", 3)


async def test_being_told_to_slow_down_does_not_use_up_a_try(home, db):
    write(db, ("slowly", REPLY))
    await carried(home, Postman(*[TryAgain(0.01, "429", counts=False)] * 5), 6)
    row = one_row(db, tables.ToSend)
    assert (row.status, row.attempts) == ("sent", 1)


async def test_nothing_is_sent_before_the_time_the_world_asked_for(home, db):
    write(db, ("not yet", REPLY))
    loop = asyncio.get_running_loop()
    times: list[float] = []
    wait = TryAgain(0.5, "429", counts=False)
    postman = Postman(noting(times, loop.time, wait), noting(times, loop.time, Sent("1")))
    await carried(home, postman, 2)
    assert times[1] - times[0] >= 0.5


async def test_without_a_time_the_wait_doubles_up_to_a_hundred_seconds(monkeypatch):
    from bot import delivery

    monkeypatch.setattr(delivery.random, "uniform", lambda low, high: 1.0)
    assert [delivery._patience(n) for n in (1, 2, 3, 7, 8, 50)] == [1, 2, 4, 64, 100, 100]


@pytest.mark.parametrize(("urgency", "hours"), [(REPLY, 72), (NUDGE, 12), (BROADCAST, 24)])
async def test_a_message_nobody_takes_is_given_up_after_its_time_and_not_before(
    home, db, urgency, hours
):
    now = datetime.now(UTC)
    person, door = somebody(db)
    other, far = somebody(db, "2")
    almost, past = (now - timedelta(hours=hours, minutes=m) for m in (-10, 10))
    write(db, ("almost", urgency), person=person, door=door, made_at=almost)
    write(db, ("past", urgency), person=other, door=far, made_at=past)
    postman = Postman(*[TryAgain(30, "502")] * 2)
    await carried(home, postman, 2)
    assert status(db) == ["queued", "dead"]


async def test_who_is_gone_gets_nothing_more_and_their_address_says_so(home, db):
    write(db, ("one", REPLY), ("two", REPLY), ("nudge", NUDGE))
    postman = Postman(Gone("blocked"))
    await carried(home, postman)
    assert status(db) == ["dead"] * 3
    assert said(postman, "one", "two", "nudge") == ["one"]
    assert one_row(db, tables.Identity).gone


async def test_a_chat_that_has_moved_gets_the_message_at_its_new_address(home, db):
    write(db, ("follow", REPLY))
    postman = Postman(Moved("-100"))
    await carried(home, postman, 2)
    assert [one.address for one in postman.carried] == ["1", "-100"]
    assert one_row(db, tables.Identity).address == "-100"


async def test_a_chat_that_moved_to_where_they_talk_already_is_left_behind(home, db):
    person, door = somebody(db)
    an_address(db, person, "-100")
    write(db, ("follow", REPLY), person=person, door=door)
    await carried(home, Postman(Moved("-100")))
    assert status(db) == ["dead"]
    assert one_row(db, tables.Identity, address="1").gone


async def test_what_is_refused_is_not_sent_again_and_the_next_one_goes(home, db):
    write(db, ("too long", REPLY), ("next", REPLY))
    postman = Postman(Refused("message is too long"))
    await carried(home, postman, 2)
    assert status(db) == ["dead", "sent"]
    assert rows(db, tables.ToSend)[0].error == "message is too long"


@pytest.mark.parametrize(
    ("urgency", "times", "end"),
    [
        (REPLY, 2, "unknown"),
        (RELAY, 1, "unknown"),
        (NUDGE, 1, "unknown"),
        (BROADCAST, 1, "unknown"),
    ],
)
async def test_when_nobody_knows_whether_it_arrived_only_a_reply_is_said_once_more(
    home, db, urgency, times, end
):
    write(db, ("perhaps", urgency))
    postman = Postman(*[Unknown("time-out")] * 3)
    await carried(home, postman, times)
    assert said(postman, "perhaps") == ["perhaps"] * times
    assert status(db) == [end]


async def test_a_channel_that_breaks_says_nothing_twice(home, db):
    write(db, ("nudge", NUDGE))
    postman = Postman(ZeroDivisionError())
    await carried(home, postman)
    assert len(postman.carried) == 1
    assert status(db) == ["unknown"]


async def test_a_text_of_ours_that_cannot_be_said_is_given_up_and_the_next_one_goes(home, db):
    person, door = somebody(db)
    with one_transaction(db):
        a_message(db, person, door, show={"nonsense": True})
        a_message(db, person, door, "next")
    await carried(home, Postman())
    assert status(db) == ["dead", "sent"]


async def test_what_would_come_too_late_is_not_sent(home, db):
    write(db, ("late", NUDGE), deadline=datetime.now(UTC) - timedelta(seconds=1))
    postman = Postman()
    async with a_house(home, postman):
        await until(lambda: status(db) == ["dead"])
    assert not postman.carried


async def test_the_words_are_said_in_the_language_of_the_moment_of_sending(home, db):
    person, door = somebody(db)
    write(db, ("x", REPLY), person=person, door=door)
    with one_transaction(db):
        db.execute("UPDATE person SET language = 'ar'")
    postman = Postman()
    await carried(home, postman)
    assert postman.carried[0].language == "ar"
    assert postman.carried[0].right_to_left


async def test_a_page_has_its_messages_as_soon_as_they_lie_in_the_talk(home, db):
    write(db, ("one", REPLY), ("two", REPLY))
    postman = Postman(abilities=Abilities(wire=False))
    async with a_house(home, postman):
        await until(lambda: status(db) == ["sent", "sent"])
    assert set(postman.laid) == {"1"}
    assert not postman.carried


async def test_messages_of_a_channel_that_is_not_there_stand_in_nobodys_way(home, db):
    with one_transaction(db):
        for number in range(40):
            person = a_person(db)
            a_message(db, person, an_address(db, person, f"g{number}", channel="gone"), "before")
    person, door = somebody(db)
    a_message(db, person, door, "mine")
    async with a_house(home) as house:
        await house.settled()
        assert "mine" in house.postman.texts()[0]


@pytest.mark.on_file
def test_a_look_at_what_waits_begins_with_the_queue_and_not_with_every_address(db):
    question = outbox._waiting_on(frozenset({"telegram", "web"})).plan(db.dialect)
    values = question.values({"now": NOW, "most": 33})
    plan = [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + question.sql, values)]
    assert plan[0] == "SCAN to_send USING INDEX ix_to_send_order"
    assert not any("TEMP B-TREE" in step for step in plan)


async def test_a_channel_that_is_not_there_keeps_its_messages_waiting(home, db):
    person, _ = somebody(db)
    elsewhere = an_address(db, person, "web", channel="elsewhere")
    here = one_row(db, tables.Identity, address="1").id
    with one_transaction(db):
        a_message(db, person, elsewhere, "waits")
        a_message(db, person, here, "goes")
    await carried(home, Postman())
    assert status(db) == ["queued", "sent"]


# Stopping and starting again


async def test_after_a_crash_what_was_on_the_wire_is_said_again_but_no_nudge_is(home, db):
    people = [somebody(db, str(number)) for number in range(4)]
    for (person, door), urgency in zip(people, Urgency, strict=True):
        write(db, (urgency.name, urgency), person=person, door=door, status="sending")
    postman = Postman()
    await carried(home, postman, 3)
    assert sorted(said(postman, *(one.name for one in Urgency))) == ["BROADCAST", "RELAY", "REPLY"]
    assert status(db) == ["sent", "sent", "unknown", "sent"]


async def test_a_message_is_written_down_as_being_sent_before_it_is_sent(home, db):
    write(db, ("careful", REPLY))
    seen: list[list[str]] = []
    postman = Postman(noting(seen, lambda: status(db), Sent("1")))
    await carried(home, postman)
    assert seen == [["sending"]]


async def test_the_result_is_written_before_the_next_message_to_the_same_person(home, db):
    write(db, ("one", REPLY), ("two", REPLY))
    seen: list[list[str]] = []
    postman = Postman(Sent("1"), noting(seen, lambda: status(db), Sent("2")))
    await carried(home, postman, 2)
    assert seen == [["sent", "sending"]]


async def test_closing_waits_for_what_is_on_the_wire_and_begins_nothing_new(home, db):
    write(db, ("one", REPLY), ("two", REPLY))
    postman = Postman()
    postman.way.clear()
    async with a_house(home, postman) as house:
        await until(lambda: postman.carried)
        closing = asyncio.create_task(house.silta.delivery.drain())
        await asyncio.sleep(0.05)
        postman.way.set()
        await closing
    assert status(db) == ["sent", "queued"]
    assert said(postman, "one", "two") == ["one"]


async def test_what_still_waits_for_its_turn_when_the_house_closes_is_left_for_the_next(home, db):
    write(db, ("one", NUDGE))
    postman = Postman()
    postman.gate.clear()
    async with a_house(home, postman) as house:
        await until(lambda: postman.turns)
        closing = asyncio.create_task(house.silta.delivery.drain())
        await asyncio.sleep(0.05)
        postman.gate.set()
        await closing
    assert status(db) == ["queued"]
    assert not postman.carried


async def test_a_message_taken_back_while_it_waited_is_not_replaced_by_another(home, db):
    """The id of a deleted row must not come back as somebody else's message."""
    person, door = somebody(db)
    postman = Postman()
    postman.gate.clear()
    async with a_house(home, postman) as house:
        with one_transaction(db):
            first = a_message(db, person, door, "taken back", NUDGE)
        house.silta.delivery.wake()
        await until(lambda: postman.turns)
        with one_transaction(db):
            db.execute(f"DELETE FROM to_send WHERE id = {first}")
            a_message(db, person, door, "meant", REPLY)
        postman.gate.set()
        await house.settled()
    assert said(postman, "taken back", "meant") == ["meant"]


async def test_messages_written_by_another_process_are_found_without_being_told(home, db):
    postman = Postman()
    async with a_house(home, postman):
        await asyncio.sleep(0.1)
        write(db, ("found", REPLY))
        await until(lambda: postman.carried, within=3)


async def test_two_deliveries_on_one_database_never_send_the_same_row(home, db):
    """Each claims with one statement; the second finds it no longer queued."""
    person, door = somebody(db)
    write(db, ("once", REPLY), person=person, door=door)
    row = outbox.waiting(db, datetime.now(UTC), 10)[0]
    assert [bool(outbox.intend(db, row.id)), bool(outbox.intend(db, row.id))] == [True, False]


async def test_a_delivery_with_nothing_to_do_looks_once_a_second(home, monkeypatch):
    monkeypatch.setattr("bot.delivery.A_LOOK", 1.0)
    writer = Writer(data_of(home).connect()).start()
    delivery = Delivery(writer, {"test": Postman()}, "Europe/Helsinki")
    running = asyncio.create_task(delivery.run())
    await asyncio.sleep(0.3)
    looks = writer.pieces
    await delivery.drain()
    await running
    writer.close()
    assert looks == 2  # recovering, and one look
