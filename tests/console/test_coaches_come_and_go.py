"""An admin changes who goes with a group: its people find it on their own page, said or not."""

from __future__ import annotations

import pytest

from storage import tables
from tests.builders import how_many, one_transaction
from tests.console.desk import ADesk


def plain(text: str) -> str:
    return text.translate(dict.fromkeys((0x2068, 0x2069)))


async def changed_by_an_admin(desk: ADesk, group: int, coach: int, way: str = "") -> str:
    admin = await desk.browser(desk.worker("Kari", "admin"))
    page = await admin.post(f"/console/admin/group/{group}/coach{way}", coach=str(coach))
    assert page.status_code == 200
    return page.text


@pytest.mark.parametrize("stopped", [False, True])
async def test_the_privacy_page_names_the_new_coach_also_for_who_is_not_written_to(desk, stopped):
    group = desk.group(desk.coach())
    amina = desk.member(group, "Amina", 2)
    with one_transaction(desk.db) as db:
        db.execute(f"UPDATE person SET stopped = {stopped:d} WHERE id = {amina}")
    await changed_by_an_admin(desk, group, desk.coach("Maria"))
    page = plain((await (await desk.browser(amina)).get("/me/privacy")).text)
    assert "New coach since Wednesday 4 March: Maria" in page
    assert how_many(desk.db, tables.Promise) == 1


async def test_the_privacy_page_says_that_a_coach_has_left(desk):
    leena, maria = desk.coach(), desk.coach("Maria")
    group = desk.group(leena)
    await changed_by_an_admin(desk, group, maria)
    amina = desk.member(group, "Amina", 2)
    await changed_by_an_admin(desk, group, leena, "/end")
    page = plain((await (await desk.browser(amina)).get("/me/privacy")).text)
    assert "Not a coach of this group since Wednesday 4 March: Leena" in page
    assert "New coach" not in page


async def test_the_admin_reads_that_people_are_told(desk):
    group = desk.group(desk.coach())
    page = await changed_by_an_admin(desk, group, desk.coach("Maria"))
    assert "the people of the group are told at a kind hour" in page


async def test_of_another_group_nobody_reads_anything(desk):
    leena, maria = desk.coach(), desk.coach("Maria")
    group, other = desk.group(leena), desk.group(leena, "Another group")
    basma = desk.member(other, "Basma")
    await changed_by_an_admin(desk, group, maria)
    page = (await (await desk.browser(basma)).get("/me/privacy")).text
    assert "Maria" not in page
