"""What a coach sees of a person: by level, field by field, and nothing of it a moment too long."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage import access, tables
from storage.access import LEVELS
from tests.builders import NOW, TODAY, a_contact, rows
from tests.console.desk import ADesk

SECRETS = {
    # What stands in the rows of a person, and from which level on it may be on a page.
    "Talk with five nurses": 2,
    "Leena-contact": 4, "note-of-mine": 4, "promise-of-mine": 4, "topic-of-mine": 4,
    "lesson-of-mine": 4, "vision-of-mine": 4, "own-words-of-an-action": 4,
    "setback-of-mine": 4, "draft-of-mine": 4, "said-in-chat": 4,
}  # fmt: skip


def a_rich_life(desk: ADesk, person: int) -> None:
    """A bit of everything that must not be seen, or only from a level on."""
    desk.adds(
        tables.Goal, person_id=person, text="Talk with five nurses", area="job", target=5,
        unit="talks", deadline=TODAY + timedelta(days=40), lesson="lesson-of-mine",
        vision="vision-of-mine", made=TODAY, made_at=NOW,
    )  # fmt: skip
    db = desk.db
    with db.transaction():
        contact = a_contact(
            db, person, "Leena-contact", note="note-of-mine", promise="promise-of-mine",
            topics="topic-of-mine", helix="company", tie="little", local="local", in_field="yes",
            last_contact=TODAY,
        )  # fmt: skip
    db.close()
    for what, state in (("thank", "done"), ("own-words-of-an-action", "planned")):
        desk.adds(
            tables.Action, person_id=person, what=what, contact_id=contact, on=TODAY,
            state=state, made=TODAY, made_at=NOW,
        )  # fmt: skip
    desk.adds(
        tables.Sheet, person_id=person, kind="setback", says={"text": "setback-of-mine"},
        made=TODAY, made_at=NOW, changed_at=NOW,
    )  # fmt: skip
    desk.adds(
        tables.Draft, person_id=person, template="m1", text="draft-of-mine", made=TODAY,
        made_at=NOW,
    )  # fmt: skip
    desk.adds(tables.Progress, person_id=person, step="goals", begun=TODAY, done=TODAY, used=TODAY)
    for kind in ("quiet", "goal", "job", "step"):
        note = {"step": "nap"} if kind == "step" else None
        desk.adds(tables.Sign, person_id=person, kind=kind, since=NOW, at=NOW, note=note)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
async def test_the_page_of_a_person_shows_what_the_level_allows_and_nothing_else(desk, level):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=level)
    a_rich_life(desk, amina)
    browser = await desk.browser(leena)
    page = await browser.get(f"/console/person/{amina}")
    assert page.status_code == 200
    for secret, least in SECRETS.items():
        assert (secret in page.text) == (level >= least), secret
    assert ("Seven steps" in page.text) == (level >= 1)
    assert ("Quiet for 2 weeks" in page.text) == (level >= 1)
    assert ("A job ends soon" in page.text) == (level >= 2)
    assert ("Plan</h2>" in page.text) == (level >= 2)
    assert ("Map in numbers" in page.text) == (level >= 3)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_what_leaves_the_access_layer_is_what_the_level_allows(desk, level):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=level)
    a_rich_life(desk, amina)
    seen = access.one(desk.house.db, desk.viewer(leena), amina, NOW)
    fields = {"seen": "seen", "steps": "steps", "signs": "signs", "goal": "goal", "plan": "plan",
              "network": "network"}  # fmt: skip
    for name, field in fields.items():
        assert (getattr(seen, field) is not None) == (level >= LEVELS[name]), name
    for secret, least in SECRETS.items():
        assert (secret in repr(seen)) == (level >= least), secret


async def test_a_lowered_level_hides_at_once(desk):
    leena = desk.coach()
    group = desk.group(leena)
    amina = desk.member(group, level=3)
    a_rich_life(desk, amina)
    browser = await desk.browser(leena)
    assert "Talk with five nurses" in (await browser.get(f"/console/person/{amina}")).text
    desk.joins(amina, group, 0)
    page = (await browser.get(f"/console/person/{amina}")).text
    assert "Talk with five nurses" not in page
    assert "Seven steps" not in page
    listed = (await browser.get(f"/console/group/{group}")).text
    assert "Shares nothing with you, and that is fine." in listed
    assert f'href="/console/person/{amina}"><bdi>' in listed


async def test_whoever_left_a_group_is_not_there_any_more(desk):
    leena = desk.coach()
    group = desk.group(leena)
    amina = desk.member(group, level=3)
    browser = await desk.browser(leena)
    await desk.house.writes("leave", lambda db: access.ask.leave(db, group, amina, NOW))
    for page in ("", "/talk"):
        assert (await browser.get(f"/console/person/{amina}{page}")).status_code == 404


async def test_a_coach_sees_nobody_of_another_coachs_group(desk):
    leena, kari = desk.coach(), desk.coach("Kari")
    group = desk.group(leena)
    amina = desk.member(group, level=3)
    browser = await desk.browser(kari)
    for path in (
        f"/console/group/{group}", f"/console/group/{group}/write",
        f"/console/person/{amina}", f"/console/person/{amina}/talk",
    ):  # fmt: skip
        assert (await browser.get(path)).status_code == 404, path
    for path in ("notes", "write", "say", "take-over", "hand-back", "resume"):
        answer = await browser.post(f"/console/person/{amina}/{path}", text="hello", sees="me")
        assert answer.status_code == 404, path
    assert rows(desk.house.db, tables.StaffWord) == []
    assert rows(desk.house.db, tables.Note) == []
    assert rows(desk.house.db, tables.Look) == []


async def test_every_look_is_written_down_once_an_hour_with_the_name_of_who_looked(desk):
    leena = desk.coach()
    group = desk.group(leena)
    amina, basma = desk.member(group, "Amina", 1), desk.member(group, "Basma", 0)
    browser = await desk.browser(leena)
    for _ in range(3):
        await browser.get(f"/console/group/{group}")
        await browser.get(f"/console/person/{amina}")
        await browser.get(f"/console/person/{amina}/talk")
    looks = rows(desk.house.db, tables.Look)
    assert {(one.person_id, one.what, one.by_name) for one in looks} == {
        (amina, "list", "Leena"), (amina, "page", "Leena"), (amina, "talk", "Leena"),
    }  # fmt: skip
    assert len(looks) == 3
    assert basma


async def test_a_sign_fades_after_thirty_days(desk):
    leena = desk.coach()
    group = desk.group(leena)
    amina = desk.member(group, level=1)
    old = NOW - timedelta(days=30, minutes=1)
    desk.adds(tables.Sign, person_id=amina, kind="quiet", since=old, at=old)
    browser = await desk.browser(leena)
    assert "Quiet for 2 weeks" not in (await browser.get(f"/console/person/{amina}")).text
    page = (await browser.get(f"/console/group/{group}")).text
    assert "Nothing that needs you." in page


async def test_notes_are_read_by_whom_they_are_for(desk):
    leena, kari = desk.coach(), desk.coach("Kari")
    group = desk.group(leena)
    await desk.house.writes(
        "kari too",
        lambda db: db.add(tables.CohortCoach, cohort_id=group, person_id=kari, made_at=NOW),
    )
    amina = desk.member(group, level=0)
    first, second = await desk.browser(leena), await desk.browser(kari)
    await first.post(f"/console/person/{amina}/notes", text="only-mine", sees="me")
    await first.post(f"/console/person/{amina}/notes", text="for-all-coaches", sees="coaches")
    mine = (await first.get(f"/console/person/{amina}")).text
    theirs = (await second.get(f"/console/person/{amina}")).text
    assert "only-mine" in mine
    assert "only-mine" not in theirs
    assert "for-all-coaches" in theirs
    await second.post(f"/console/person/{amina}/notes/drop", note="2")
    assert "for-all-coaches" in (await first.get(f"/console/person/{amina}")).text


async def test_a_shown_card_is_seen_at_any_level_until_it_is_taken_back(desk):
    leena = desk.coach()
    amina = desk.member(desk.group(leena), level=0)
    says = {"hand1": "I can sew dresses", "top": "hand1", "secret": "not-a-part-of-the-card"}
    sheet = desk.adds(
        tables.Sheet, person_id=amina, kind="strengths", says=says, made=TODAY, made_at=NOW,
        changed_at=NOW,
    )  # fmt: skip
    browser = await desk.browser(leena)
    assert "sew dresses" not in (await browser.get(f"/console/person/{amina}")).text
    shown = desk.adds(tables.Shared, person_id=amina, thing_kind="sheet", thing_id=sheet, at=NOW)
    page = (await browser.get(f"/console/person/{amina}")).text
    assert "I can sew dresses" in page
    assert "not-a-part-of-the-card" not in page
    await desk.house.writes("back", lambda db: access.ask.unshare(db, amina, "sheet", sheet))
    assert "sew dresses" not in (await browser.get(f"/console/person/{amina}")).text
    assert shown
