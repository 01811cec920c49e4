"""The demo is a Monday morning that holds together, however often it is opened."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from bot import demo
from bot.demo_people import PEOPLE
from dialogs.scenes import HOUSE
from scheduler import signs
from storage import access
from storage.queries import people, staff
from tests.builders import NOW, every_table, how_many, one_transaction
from tests.console.desk import ADesk

CALENDAR = "demo-events.ics"


def opens(desk, now=NOW):
    with closing(desk.db) as db, one_transaction(db):
        demo._furnish(db, CALENDAR, now)


@pytest.fixture
def demo_house(desk) -> ADesk:
    opens(desk)
    return desk


def somebody(desk, address):
    return people.identity(desk.house.db, "demo", address).person_id


def leena(desk):
    return desk.viewer(somebody(desk, demo.DOORS["coach"]))


def tuesday(desk):
    return access.groups(desk.house.db, leena(desk))[0]


def counted(desk):
    return {table.__name__: how_many(desk.house.db, table) for table in every_table()}


def test_fourteen_people_of_four_languages_are_in_the_group_and_two_share_nothing(demo_house):
    db = demo_house.house.db
    assert tuesday(demo_house).people == 14
    found = access.people(db, leena(demo_house), tuesday(demo_house).id).rows
    assert [one.level for one in found].count(0) == 2
    everybody = staff.everybody(db, tuesday(demo_house).id)
    assert {one.language for one in everybody} == {"en", "fi", "ar", "uk"}


def test_two_wait_for_an_answer_in_their_own_words_and_one_wants_a_talk(demo_house):
    waiting = access.waiting(demo_house.house.db, leena(demo_house), NOW)
    asked = [one for one in waiting if one.how != "talk"]
    assert [one.language for one in asked] == ["ar", "uk"]
    assert all(one.text for one in asked)
    assert len(waiting) == 3


def test_signs_are_those_that_the_hourly_look_finds(demo_house):
    db = demo_house.house.db
    counts = access.counts(db, leena(demo_house), tuesday(demo_house).id, NOW)
    assert counts.signs == dict.fromkeys(("quiet", "nudges", "goal", "talk", "job", "step"), 1)
    with closing(demo_house.db) as own, one_transaction(own):
        assert signs.look_at_all(own, NOW) == 0


def test_opening_it_again_adds_nothing(demo_house):
    before = counted(demo_house)
    opens(demo_house, NOW + timedelta(days=3))
    assert counted(demo_house) == before


def test_what_a_visitor_changed_stays_so(demo_house):
    group = tuesday(demo_house).id
    with closing(demo_house.db) as db, one_transaction(db):
        access.renew_code(db, leena(demo_house), group)
        staff.leave(db, group, somebody(demo_house, "demo-1"), NOW)
    before = counted(demo_house)
    opens(demo_house)
    assert counted(demo_house) == before
    assert tuesday(demo_house).people == 13


def test_everybody_stands_at_a_screen_that_is_there():
    for one in PEOPLE:
        if one.stands:
            scene, screen, _ = one.stands
            assert screen in HOUSE.scenes[scene]


@pytest.mark.parametrize("one", PEOPLE, ids=lambda one: one.name)
def test_nobody_finished_before_they_began_or_came(one):
    for begun, done in one.steps.values():
        assert one.came >= begun >= (done or 0) >= 0


async def test_every_page_of_every_group_and_person_can_be_opened(demo_house):
    coach = await demo_house.browser(leena(demo_house).id)
    paths = ["/console", "/console/waiting", f"/console/group/{tuesday(demo_house).id}"]
    found = access.people(demo_house.house.db, leena(demo_house), tuesday(demo_house).id)
    for member in found.rows:
        paths += [f"/console/person/{member.id}", f"/console/person/{member.id}/talk"]
    assert {(await coach.get(path)).status_code for path in paths} == {200}


async def test_one_of_them_has_looks_to_read_about_and_a_card_shown(demo_house):
    db = demo_house.house.db
    daniel = somebody(demo_house, demo.DOORS["participant"])
    assert [row.by_name for row in staff.looks(db, daniel)] == ["Leena", "Leena"]
    (card,) = access.shared(db, leena(demo_house), daniel)
    assert card.kind == "goal"
