"""Why of three who come up perhaps one message comes: the cap and the hours, in plain words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.queries import people
from tests.builders import TODAY, a_contact, one_transaction
from tests.console.desk import ADesk


async def coming(desk: ADesk, page: str = "/me", **person: object) -> str:
    """What the page says above the list, without marks of direction."""
    amina = desk.member(desk.group(desk.coach()))
    with one_transaction(desk.db) as db:
        a_contact(db, amina, "Tuula", next_due=TODAY + timedelta(days=3))
        if person:
            people.change_person(db, amina, **person)
    text = (await (await desk.browser(amina)).get(page)).text
    return text.translate(dict.fromkeys((0x2068, 0x2069)))


@pytest.mark.parametrize("page", ["/me", "/me/people"])
async def test_the_list_says_how_often_and_between_which_hours_we_write(desk, page):
    text = await coming(desk, page)
    assert (
        "I write first at most 3 times a week in all, between 09:00 and 20:00, and name up to"
        " three people each time. The others come some days later."
    ) in text


@pytest.mark.parametrize(
    ("person", "says"),
    [
        ({"nudges_per_week": 1}, "at most 1 time a week"),
        ({"nudge_mode": "monthly"}, "at most once a month"),
        ({"nudge_mode": "fine"}, "at most 3 times a week"),
        ({"nudges_per_week": 0}, "Reminders are off."),
        ({"nudge_mode": "off"}, "Reminders are off."),
        ({"stopped": True}, "Reminders are off."),
    ],
)
async def test_it_says_what_they_chose(desk, person, says):
    assert says in await coming(desk, **person)


async def test_without_quiet_hours_no_hours_are_named(desk):
    text = await coming(desk, quiet_from="09:00", quiet_to="09:00")
    assert "3 times a week in all and name up to three people" in text
