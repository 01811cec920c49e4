"""What the house tells those who run it: a line a day, and figures without anybody's words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from bot.figures import HouseFigures
from scheduler import days
from storage import tables
from tests.builders import NOW, a_house, a_message, a_person, an_address, rows

CHAT, ZONE = "4242", "Europe/Helsinki"
A_DAY = timedelta(days=1)


@pytest.fixture
def operator(db):
    """The operator has opened the bot."""
    person = a_person(db, name="Operator", seen_at=NOW)
    return an_address(db, person, CHAT, channel="telegram")


def tell(db, now=NOW):
    return days.tell(db, "telegram", CHAT, "en", now, ZONE)


def test_the_operator_hears_of_the_day_in_numbers(db, operator):
    somebody = a_person(db, seen_at=NOW - timedelta(hours=3), onboarded_at=NOW - A_DAY / 2)
    a_person(db, seen_at=NOW - 3 * A_DAY)
    door = an_address(db, somebody, "7", channel="telegram")
    a_message(db, somebody, door, status="sent", sent_at=NOW - A_DAY / 3)
    a_message(db, somebody, door, status="dead", made_at=NOW - A_DAY / 3)
    a_message(db, somebody, door, status="sent", sent_at=NOW - 2 * A_DAY)
    assert tell(db)
    (line,) = [row.show["lines"][0] for row in rows(db, tables.ToSend) if row.staff]
    assert line["args"] == {"people": 2, "new": 1, "sent": 1, "failed": 1, "calls": 0}


def test_the_day_is_told_once_for_each_date(db, operator):
    hours = [NOW.replace(hour=0) + timedelta(hours=n) for n in range(48)]
    assert sum(tell(db, hour) for hour in hours) == 2


def test_nothing_is_told_before_eight_in_the_morning(db, operator):
    early = NOW.replace(hour=5, minute=59)  # 7:59 in Helsinki
    assert (tell(db, early), tell(db, early + timedelta(minutes=1))) == (False, True)


def test_an_operator_who_never_opened_the_bot_is_told_when_they_have(db):
    assert not tell(db)
    person = a_person(db, name="Operator")
    an_address(db, person, CHAT, channel="telegram")
    assert tell(db)


async def test_the_figures_count_what_is_done_and_hold_nobodys_words(home):
    registry = CollectorRegistry()
    async with a_house(home) as house:
        registry.register(HouseFigures(house.silta, lambda: {"promises": NOW}))
        await house.says("kanarialintu", update="1")
        await house.says("kanarialintu", update="1")
        await house.settled()
        told = generate_latest(registry).decode()
    assert 'silta_updates_total{what="new"} 1.0' in told
    assert 'silta_updates_total{what="again"} 1.0' in told
    assert 'silta_messages_total{what="sent"} 1.0' in told
    assert 'silta_beat_age_seconds{beat="promises"}' in told
    assert "kanarialintu" not in told
