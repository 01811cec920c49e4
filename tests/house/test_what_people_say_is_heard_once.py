"""Every message is heard once, in order, and answered; when we fail, it is not lost in silence."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace

import pytest
import structlog
from structlog.testing import capture_logs

from bot.channel import Busy, Left, MovedTo, Tapped
from dialogs.model import Ask, End, Fork, Scene, Way
from dialogs.scenes import HOUSE
from storage import tables
from storage.writer import Writer
from tests.builders import (
    a_house,
    a_message,
    data_of,
    how_many,
    one_row,
    one_transaction,
    rows,
    somebody,
    until,
)

CANARY = "kanarialintu"


def breaks(text, told):
    raise ValueError(f"cannot read {text}")


BROKEN = replace(
    HOUSE,
    scenes={**HOUSE.scenes, "menu": Scene("menu", (Ask("home", breaks, "end"), End("end")))},
)


def words(db, address="1"):
    identity = one_row(db, tables.Identity, address=address).id
    said = [row.words for row in rows(db, tables.Heard, identity_id=identity)]
    return [one for one in said if isinstance(one, str)]


# Once, in order


async def test_fifty_messages_at_once_from_one_person_are_all_heard_in_order(home, db):
    somebody(db)
    async with a_house(home, carries=False) as house:
        await asyncio.gather(*(house.says(f"number {n}") for n in range(50)))
    assert words(db) == [f"number {n}" for n in range(50)]


async def test_each_of_fifty_messages_is_answered_once_and_in_order(home, db):
    somebody(db)
    async with a_house(home) as house:
        await asyncio.gather(*(house.says(f"number {n}") for n in range(50)))
        await house.settled()
        carried = list(house.postman.carried)
    sent = rows(db, tables.ToSend)
    assert [row.status for row in sent] == ["sent"] * 50
    assert [row.message for row in sent] == [str(n) for n in range(1, 51)]
    assert len(carried) == 50


async def test_fifty_messages_of_each_of_twenty_people_keep_to_their_own_talk(home, db):
    for number in range(20):
        somebody(db, str(number))
    async with a_house(home, carries=False) as house:
        await asyncio.gather(
            *(house.says(f"{who}: {n}", str(who)) for n in range(50) for who in range(20))
        )
    for who in range(20):
        assert words(db, str(who)) == [f"{who}: {n}" for n in range(50)]


async def test_a_conversation_of_fifty_presses_at_once_moves_one_step_for_each(home, db):
    """A turn sees what the turn before it wrote: nothing is read before it is committed."""
    somebody(db)
    async with a_house(home, carries=False) as house:
        await asyncio.gather(*(house.says("/menu") for _ in range(50)))
    assert one_row(db, tables.Place).bookmark["turn"] == 50


async def test_an_update_told_three_times_counts_once(home, db):
    somebody(db)
    async with a_house(home) as house:
        heard = [await house.says("hello", update="77") for _ in range(3)]
        await house.settled()
        assert len(house.postman.carried) == 1
    assert [one.new for one in heard] == [True, False, False]
    assert how_many(db, tables.Heard) == how_many(db, tables.ToSend) == 1


async def test_an_update_told_three_times_at_once_counts_once(home, db):
    async with a_house(home, carries=False) as house:
        heard = await asyncio.gather(*(house.says("hello", update="77") for _ in range(3)))
    assert sorted(one.new for one in heard) == [False, False, True]
    assert how_many(db, tables.ToSend) == 1


async def test_a_thousand_updates_told_again_after_a_restart_change_nothing(home, db):
    somebody(db)
    async with a_house(home, carries=False) as house:
        await asyncio.gather(*(house.says(f"{n}", update=f"u{n}") for n in range(1000)))
    before = (how_many(db, tables.Heard), how_many(db, tables.ToSend), one_row(db, tables.Place))
    async with a_house(home, carries=False) as house:
        again = await asyncio.gather(*(house.says(f"{n}", update=f"u{n}") for n in range(1000)))
    assert not any(one.new for one in again)
    after = (how_many(db, tables.Heard), how_many(db, tables.ToSend), one_row(db, tables.Place))
    assert before == after


async def test_an_update_that_erases_the_person_is_still_known_when_it_is_told_again(home, db):
    somebody(db, name=CANARY)
    async with a_house(home) as house:
        await house.says("/privacy")
        await house.settled()
        for choice in ("everything", "yes", "yes"):
            await house.presses(choice)
            await house.settled()
        last = f"1-{house.updates}"
        people_left = how_many(db, tables.Person, name=CANARY)
        again = await house.hears(Tapped("1~privacy_all~sure~yes~1"), update=last)
    assert people_left == 0
    assert not again.new


# When a turn fails


async def test_a_turn_that_fails_is_tried_three_times_and_then_apologised_for(home, db):
    somebody(db)
    async with a_house(home, house=BROKEN) as house:
        await house.says("/menu")
        with capture_logs() as logs:
            heard = await house.says(CANARY)
        await house.settled()
        sorry = house.postman.texts()[-1]
    tries = [line["number"] for line in logs if line["event"] == "turn_failed"]
    assert heard.new
    assert tries == [1, 2, 3]
    assert "sorry" in sorry.casefold()


async def test_what_failed_is_kept_for_a_week_for_somebody_to_look_at(home, db):
    person, _ = somebody(db)
    async with a_house(home, house=BROKEN) as house:
        await house.says("/menu")
        await house.says(CANARY, update="666")
    aside = one_row(db, tables.SetAside)
    assert (aside.update, aside.person_id, aside.reason) == ("666", person, "three turns failed")
    assert CANARY in aside.raw


async def test_what_failed_is_not_tried_again_when_it_is_told_again(home, db):
    somebody(db)
    async with a_house(home, house=BROKEN) as house:
        await house.says("/menu")
        await house.says(CANARY, update="666")
        again = await house.says(CANARY, update="666")
    assert not again.new
    assert how_many(db, tables.SetAside) == 1


async def test_nothing_of_a_turn_that_fails_is_written(home, db):
    somebody(db)
    async with a_house(home, house=BROKEN, carries=False) as house:
        await house.says("/menu")
        before = one_row(db, tables.Place)
        await house.says(CANARY)
    assert one_row(db, tables.Place) == before
    assert CANARY not in words(db)


async def test_a_newcomer_whose_first_turn_fails_hears_an_apology_too(home, db):
    door = Way("door", then=Fork(lambda told: str(1 / 0), ("end",)))
    start = Scene("start", (door, End("end")), before_consent=True)
    broken = replace(HOUSE, scenes={**HOUSE.scenes, "start": start})
    async with a_house(home, house=broken) as house:
        await house.says(CANARY)
        await house.settled()
        assert "sorry" in house.postman.texts()[-1].casefold()


async def test_one_persons_failing_turn_costs_nobody_else_theirs(home, db):
    for number in range(5):
        somebody(db, str(number))
    async with a_house(home, house=BROKEN) as house:
        await house.says("/menu", "0")
        await asyncio.gather(*(house.says("/menu", str(n)) for n in range(1, 5)),
                             house.says(CANARY, "0"))  # fmt: skip
        for number in range(1, 5):
            await house.settled(str(number))
            assert house.postman.texts(str(number))


@pytest.mark.parametrize("failing", [True, False], ids=["a turn that fails", "a turn that works"])
async def test_the_log_never_says_what_people_wrote_or_what_they_are_called(home, db, failing):
    told: list[str] = []

    def tell(logger, method, event):
        told.append(json.dumps(event, default=repr))
        raise structlog.DropEvent

    structlog.configure(processors=[structlog.processors.format_exc_info, tell])
    somebody(db, CANARY, name=CANARY)
    try:
        async with a_house(home, house=BROKEN if failing else HOUSE) as house:
            house.postman.answers.append(ValueError(CANARY))
            await house.says("/menu", CANARY)
            await house.settled(CANARY)
            await house.says(f"I am {CANARY}", CANARY)
            await house.settled(CANARY)
    finally:
        structlog.reset_defaults()
    assert any("channel_failed" in line for line in told)
    assert any("turn_failed" in line for line in told) == failing
    assert not any(CANARY in line for line in told)


# When the database is away


@pytest.mark.on_file
async def test_a_database_locked_for_five_seconds_is_waited_for(home, db):
    somebody(db)
    async with a_house(home) as house:
        db.begin()
        began = time.monotonic()
        telling = [asyncio.create_task(told_until_heard(house, n)) for n in range(20)]
        await asyncio.sleep(5)
        db.commit()
        await asyncio.gather(*telling)
        took = time.monotonic() - began
        await house.settled()
        answers = len(house.postman.carried)
    assert sorted(words(db)) == sorted(f"number {n}" for n in range(20))
    assert answers == 20
    assert took < 6.5
    assert how_many(db, tables.SetAside) == 0


async def told_until_heard(house, number):
    """As a channel does: an update is offered again until the house has heard it."""
    while True:
        try:
            return await house.says(f"number {number}", update=str(number))
        except Busy:
            await asyncio.sleep(0.05)


async def test_a_database_away_for_longer_makes_the_channel_keep_the_update(home, db):
    somebody(db)
    async with a_house(home, carries=False) as house:
        house.silta.writer.close()
        house.silta.writer = Writer(data_of(home).connect(patience=0.05)).start()
        db.begin()
        with pytest.raises(Busy):
            await house.says("hello", update="5")
        db.commit()
        heard = await house.says("hello", update="5")
    assert heard.new
    assert how_many(db, tables.SetAside) == 0


async def test_delivery_survives_a_database_that_was_away(home, db):
    person, door = somebody(db)
    async with a_house(home) as house:
        house.silta.delivery.writer.close()
        short = Writer(data_of(home).connect(patience=0.05)).start()
        house.silta.writer = house.silta.delivery.writer = short
        house.silta.delivery.wake()
        db.begin()
        await asyncio.sleep(0.3)
        db.commit()
        with one_transaction(db):
            a_message(db, person, door, "still here")
        await until(lambda: house.postman.carried)
        await house.settled()
    assert one_row(db, tables.ToSend).status == "sent"


async def test_a_result_is_written_even_if_the_database_was_away_when_it_came(home, db):
    person, door = somebody(db)
    async with a_house(home) as house:
        house.postman.way.clear()
        with one_transaction(db):
            a_message(db, person, door, "on the wire")
        house.silta.delivery.wake()
        await until(lambda: house.postman.carried)
        house.silta.delivery.writer.close()
        short = Writer(data_of(home).connect(patience=0.05)).start()
        house.silta.writer = house.silta.delivery.writer = short
        db.begin()
        house.postman.way.set()
        await asyncio.sleep(0.2)
        db.commit()
        await until(lambda: rows(db, tables.ToSend)[0].status == "sent")
        assert len(house.postman.carried) == 1


async def test_a_house_that_is_full_asks_the_channel_to_wait(home, monkeypatch):
    monkeypatch.setattr("bot.house.MOST_WAITING", -1)
    async with a_house(home, carries=False) as house:
        with pytest.raises(Busy):
            await house.says("hello")


# Those who leave and those who say stop


async def test_who_blocked_us_is_written_to_no_more(home, db):
    person, door = somebody(db)
    with one_transaction(db):
        a_message(db, person, door, urgency=2)
    async with a_house(home, carries=False) as house:
        await house.hears(Left())
    assert one_row(db, tables.ToSend).status == "dead"
    assert one_row(db, tables.Identity).gone


async def test_who_writes_after_having_blocked_us_is_there_again(home, db):
    somebody(db)
    async with a_house(home) as house:
        await house.hears(Left())
        await house.says("hello")
        await house.settled()
        assert house.postman.carried
    assert not one_row(db, tables.Identity).gone


async def test_a_chat_that_moves_takes_its_talk_along(home, db):
    person, _ = somebody(db)
    async with a_house(home, carries=False) as house:
        await house.hears(MovedTo("2"))
        await house.says("hello", "2")
    assert one_row(db, tables.Identity).address == "2"
    assert one_row(db, tables.Person).id == person


@pytest.mark.parametrize("word", ["stop", "/stop", "STOP"])
async def test_stop_takes_back_what_waits_unasked_and_keeps_the_answers(home, db, word):
    person, door = somebody(db)
    with one_transaction(db):
        for words, urgency in (("answer", 0), ("a human's answer", 1), ("nudge", 2), ("news", 3)):
            a_message(db, person, door, words, urgency=urgency)
    async with a_house(home, carries=False) as house:
        await house.says(word)
    assert [row.urgency for row in rows(db, tables.ToSend)] == [0, 1, 0]
    assert one_row(db, tables.Person).stopped


async def test_a_nudge_that_waits_for_its_turn_on_the_channel_is_not_sent_after_stop(home, db):
    person, door = somebody(db)
    async with a_house(home) as house:
        house.postman.gate.clear()
        with one_transaction(db):
            a_message(db, person, door, "too late", urgency=2)
        house.silta.delivery.wake()
        await until(lambda: house.postman.turns)
        await house.says("stop")
        house.postman.gate.set()
        await house.settled()
        assert not any("too late" in text for text in house.postman.texts())


async def test_stop_leaves_the_messages_of_everybody_else(home, db):
    somebody(db)
    other, door = somebody(db, "2")
    with one_transaction(db):
        a_message(db, other, door, urgency=2)
    async with a_house(home, carries=False) as house:
        await house.says("stop")
    assert how_many(db, tables.ToSend, person_id=other) == 1
