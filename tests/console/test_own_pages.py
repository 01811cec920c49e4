"""On their own pages people see and change their own things, and nobody else's."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import timedelta

import pytest

from storage import access, tables
from tests.builders import NOW, TODAY, a_contact, how_many, one_row, one_transaction, rows
from tests.console.desk import HERE


@pytest.fixture
def amina(desk):
    """Somebody in a group of Leena's, who shows her everything."""
    return desk.member(desk.group(desk.coach("Leena")), "Amina", level=3)


@pytest.fixture
def other(desk):
    """Somebody else with a contact of their own."""
    person = desk._somebody("Olena")
    with one_transaction(desk.db) as db:
        return a_contact(db, person, "Kaisa")


def known(desk, person, label="Tuula", **more):
    with one_transaction(desk.db) as db:
        return a_contact(db, person, label, **more)


def contact(desk, id):
    return one_row(desk.db, tables.Contact, id=id)


def open_promises(desk, **wanted):
    return [row for row in rows(desk.db, tables.Promise, **wanted) if not row.kept_at]


# Who comes in


async def test_who_is_not_signed_in_is_shown_how(desk):
    answer = await desk.nobody().get("/me")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/console/sign-in")


@pytest.mark.parametrize("page", ["", "/people", "/map", "/plan", "/privacy", "/erase/all"])
async def test_every_page_opens_for_somebody_with_nothing_yet(desk, page):
    browser = await desk.browser(desk._somebody("Amina"))
    answer = await browser.get(f"/me{page}")
    assert answer.status_code == 200
    assert "<h1>" in answer.text


async def test_staff_without_any_talk_have_pages_of_their_own_too(desk):
    browser = await desk.browser(desk.coach())
    for page in ("/me", "/me/people", "/me/map", "/me/plan", "/me/privacy"):
        assert (await browser.get(page)).status_code == 200


async def test_before_the_yes_to_the_notice_nobody_is_kept(desk):
    browser = await desk.browser(desk.coach())
    await browser.post("/me/people", label="Tuula", then="keep")
    assert how_many(desk.db, tables.Contact) == 0


async def test_a_form_of_another_site_changes_nothing(desk, amina):
    id = known(desk, amina)
    browser = await desk.browser(amina)
    for path, fields in (
        (f"/me/person/{id}/delete", {"sure": "yes"}),
        ("/me/erase/all", {"sure": "yes"}),
        ("/me/people", {"label": "Evil", "then": "keep"}),
    ):
        answer = await browser.posted_from("https://evil.example", path, **fields)
        assert answer.status_code == 400
    assert [row.label for row in rows(desk.db, tables.Contact)] == ["Tuula"]


# What belongs to others


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("change", {"label": "Mine now"}),
        ("promise", {"promise": "coffee"}),
        ("place", {"helix": "public"}),
        ("log", {"how": "met", "next": "none"}),
        ("later", {"when": "week"}),
        ("slower", {}),
        ("rest", {}),
        ("rhythm", {"days": "30"}),
        ("delete", {"sure": "yes"}),
    ],
)
async def test_a_contact_of_somebody_else_is_not_there(desk, amina, other, act, fields):
    browser = await desk.browser(amina)
    before = contact(desk, other)
    answer = await browser.post(f"/me/person/{other}/{act}", **fields)
    assert answer.status_code == 404
    assert contact(desk, other) == before


async def test_the_page_of_somebody_elses_contact_is_not_there(desk, amina, other):
    browser = await desk.browser(amina)
    assert (await browser.get(f"/me/person/{other}")).status_code == 404
    assert (await browser.post("/me/map", who=str(other), helix="public")).status_code == 404
    assert (await browser.get(f"/me/file/vcard?of={other}")).status_code == 404


async def test_an_action_of_somebody_else_is_not_there(desk, amina):
    olena = desk._somebody("Olena")
    id = desk.adds(tables.Action, person_id=olena, what="cafe", on=TODAY, made_at=NOW)
    browser = await desk.browser(amina)
    assert (await browser.post(f"/me/action/{id}/done")).status_code == 404
    assert (await browser.post(f"/me/action/{id}/move", day="2026-03-09")).status_code == 404
    assert one_row(desk.db, tables.Action, id=id).state == "planned"


async def test_a_group_one_is_not_in_cannot_be_joined_by_its_number(desk):
    group = desk.group(desk.coach())
    olena = desk._somebody("Olena")
    browser = await desk.browser(olena)
    assert (await browser.post(f"/me/group/{group}/level", level="3")).status_code == 404
    assert how_many(desk.db, tables.Member) == 0


# People


async def test_somebody_new_is_kept_with_place_promise_and_day(desk, amina):
    browser = await desk.browser(amina)
    answer = await browser.post(
        "/me/people", label="  Tuula  ", where_met="course", topics="sewing",
        promise="send the photo", promised_by="me", until="2026-03-20", helix="community",
        tie="little", local="local", then="week",
    )  # fmt: skip
    assert answer.status_code == 200
    row = one_row(desk.db, tables.Contact)
    assert (row.label, row.where_met, row.topics) == ("Tuula", "course", "sewing")
    assert (row.promise, row.promised_by) == ("send the photo", "me")
    assert (row.helix, row.tie, row.local) == ("community", "little", "local")
    assert row.next_due == TODAY + timedelta(days=7)
    assert {one.card for one in open_promises(desk)} == {"nudge", "told"}


async def test_the_suggested_rhythm_is_that_of_the_chat(desk, amina):
    browser = await desk.browser(amina)
    await browser.post("/me/people", label="Mei", tie="little", then="suggest")
    row = one_row(desk.db, tables.Contact)
    assert row.cadence_days == 90
    assert row.next_due == TODAY + timedelta(days=90)


@pytest.mark.parametrize(
    "fields",
    [
        {"label": ""},
        {"label": "x" * 41},
        {"label": "Ville", "topics": "040 123 4567"},
        {"label": "Ville", "topics": "ville@example.org"},
        {"label": "tuula"},
        {"label": "Ville", "promise": "coffee", "until": "2020-01-01"},
    ],
)
async def test_what_does_not_fit_comes_back_with_the_words_and_the_reason(desk, amina, fields):
    known(desk, amina, "Tuula")
    browser = await desk.browser(amina)
    answer = await browser.post("/me/people", **fields, then="keep")
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert fields.get("topics", "") in answer.text
    assert how_many(desk.db, tables.Contact) == 1


async def test_a_number_that_is_meant_is_kept_after_a_second_yes(desk, amina):
    browser = await desk.browser(amina)
    await browser.post(
        "/me/people", label="Ville", topics="flat 12345678", keep="yes", then="keep"
    )
    assert one_row(desk.db, tables.Contact).topics == "flat 12345678"


async def test_contact_that_was_had_starts_the_rhythm_again(desk, amina):
    id = known(desk, amina, promise="the photo", promised_by="me")
    browser = await desk.browser(amina)
    await browser.post(
        f"/me/person/{id}/log",
        **{"how": "met", "what-advice": "yes", "topics": "market", "kept": "yes", "next": "month"},
    )
    row = contact(desk, id)
    assert (row.last_contact, row.next_due) == (TODAY, TODAY + timedelta(days=30))
    assert (row.topics, row.promise) == ("market", "")
    log = one_row(desk.db, tables.ContactLog)
    assert (log.how, list(log.benefits)) == ("met", ["advice"])
    assert {one.card for one in open_promises(desk)} == {"nudge", "thanks"}


async def test_later_twice_makes_the_rhythm_slower_as_in_the_chat(desk, amina):
    id = known(desk, amina)
    browser = await desk.browser(amina)
    await browser.post(f"/me/person/{id}/later", when="week")
    assert contact(desk, id).cadence_days == 30
    await browser.post(f"/me/person/{id}/later", when="week")
    assert contact(desk, id).cadence_days == 45
    assert contact(desk, id).next_due == TODAY + timedelta(days=7)


async def test_who_rests_is_not_promised_and_can_be_woken(desk, amina):
    id = known(desk, amina)
    browser = await desk.browser(amina)
    await browser.post(f"/me/person/{id}/slower")
    assert len(open_promises(desk)) == 1
    await browser.post(f"/me/person/{id}/rest")
    assert (contact(desk, id).state, open_promises(desk)) == ("resting", [])
    await browser.post(f"/me/person/{id}/rhythm", days="30")
    assert contact(desk, id).state == "active"
    assert len(open_promises(desk)) == 1


async def test_without_consent_to_reminders_days_are_kept_and_nothing_is_promised(desk):
    olena = desk._somebody("Olena", consents={"privacy": True, "remind": False})
    id = known(desk, olena)
    browser = await desk.browser(olena)
    await browser.post(f"/me/person/{id}/later", when="week")
    assert contact(desk, id).next_due == TODAY + timedelta(days=7)
    assert open_promises(desk) == []


async def test_changes_are_kept_and_an_emptied_note_is_gone(desk, amina):
    id = known(desk, amina, note="old", topics="sewing")
    browser = await desk.browser(amina)
    await browser.post(f"/me/person/{id}/change", label="Tuula K.", topics="sewing", note="")
    row = contact(desk, id)
    assert (row.label, row.topics, row.note) == ("Tuula K.", "sewing", "")


async def test_deleting_somebody_needs_the_second_yes(desk, amina):
    id = known(desk, amina)
    browser = await desk.browser(amina)
    await browser.post(f"/me/person/{id}/delete")
    assert how_many(desk.db, tables.Contact) == 1
    await browser.post(f"/me/person/{id}/delete", sure="yes")
    assert how_many(desk.db, tables.Contact) == 0


async def test_people_are_found_by_name_place_and_topic(desk, amina):
    known(desk, amina, "Tuula", where_met="course", topics="sewing", next_due=None)
    known(desk, amina, "Pekka", where_met="work", topics="football", next_due=None)
    browser = await desk.browser(amina)
    for words, name, not_there in (
        ("TUU", "Tuula", "Pekka"),
        ("at work", "Pekka", "Tuula"),
        ("foot", "Pekka", "Tuula"),
    ):
        page = (await browser.get("/me/people", params={"find": words})).text
        everybody = page.partition('id="everybody"')[2]
        assert name in everybody
        assert not_there not in everybody


async def test_a_silent_day_is_said_with_the_day_that_comes_instead(desk, amina):
    sunday = TODAY + timedelta(days=4)
    known(desk, amina, next_due=sunday)
    page = (await (await desk.browser(amina)).get("/me/people")).text.translate(
        dict.fromkeys(map(ord, "\u2068\u2069"))
    )
    assert "Sunday 8 March is a silent day, so Monday 9 March." in page


async def test_words_of_people_never_become_part_of_the_page(desk, amina):
    evil = '<script>alert(1)</script>"><img src=x>'
    id = known(desk, amina, evil[:40], note=evil, topics=evil, helix="school", tie="well")
    browser = await desk.browser(amina)
    for page in ("/me", "/me/people", f"/me/person/{id}", "/me/map", f"/me/map?who={id}"):
        text = (await browser.get(page)).text
        assert "<script>alert" not in text
        assert "<img" not in text


# Map and plan


async def test_the_map_is_a_drawing_with_the_same_in_words_beside_it(desk, amina):
    known(desk, amina, "Tuula", helix="school", tie="well", local="local")
    known(desk, amina, "Rana", helix="community", tie="little", local="abroad")
    known(desk, amina, "Nobody knows where")
    page = (await (await desk.browser(amina)).get("/me/map")).text
    drawing, _, beside = page.partition("<figure")[2].partition("</svg>")
    assert 'role="img"' in drawing
    assert "Tuula" in drawing
    assert "Nobody knows where" not in drawing
    for name in ("Tuula", "Rana", "Nobody knows where", "School or research"):
        assert name in beside


async def test_the_map_starts_at_the_right_where_reading_does(desk, amina):
    known(desk, amina, "Tuula", helix="public", tie="well", local="new")
    browser = await desk.browser(amina)

    async def place(language):
        page = (await browser.get(f"/me/map?lang={language}")).text
        mark = page.partition('<g class="c-public">')[2]
        return float(mark.partition('cx="')[2].partition('"')[0])

    assert await place("en") < 168 < await place("ar")


async def test_a_place_is_changed_from_the_table(desk, amina):
    id = known(desk, amina, helix="school", tie="well", local="new")
    browser = await desk.browser(amina)
    await browser.post("/me/map", who=str(id), helix="company", tie="close", local="both")
    row = contact(desk, id)
    assert (row.helix, row.tie, row.local) == ("company", "close", "both")


async def test_an_action_is_ticked_and_its_reminder_taken_back(desk, amina):
    id = desk.adds(tables.Action, person_id=amina, what="cafe", on=TODAY, made_at=NOW)
    browser = await desk.browser(amina)
    await browser.post(f"/me/action/{id}/move", day="2026-03-09")
    row = one_row(desk.db, tables.Action, id=id)
    assert row.on.isoformat() == "2026-03-09"
    assert [one.card for one in open_promises(desk)] == ["action_day"]
    await browser.post(f"/me/action/{id}/done")
    row = one_row(desk.db, tables.Action, id=id)
    assert (row.state, row.done_on) == ("done", TODAY)
    assert open_promises(desk) == []


async def test_an_action_does_not_move_into_the_past(desk, amina):
    id = desk.adds(tables.Action, person_id=amina, what="cafe", on=TODAY, made_at=NOW)
    browser = await desk.browser(amina)
    for day in ("2020-01-01", "soon", ""):
        answer = await browser.post(f"/me/action/{id}/move", day=day)
        assert answer.status_code == 422
    assert one_row(desk.db, tables.Action, id=id).on == TODAY


# Privacy


async def test_a_lowered_level_hides_at_once(desk):
    leena = desk.coach("Leena")
    group = desk.group(leena)
    amina = desk.member(group, "Amina", level=3)
    browser = await desk.browser(amina)
    viewer = desk.viewer(leena)
    assert access.one(desk.db, viewer, amina, NOW).network is not None
    await browser.post(f"/me/group/{group}/level", level="1")
    shown = access.one(desk.db, viewer, amina, NOW)
    assert (shown.level, shown.network, shown.goal, shown.plan) == (1, None, None, None)
    await browser.post(f"/me/group/{group}/level", level="0")
    assert access.one(desk.db, viewer, amina, NOW).steps is None


async def test_who_leaves_a_group_is_not_there_for_its_coach(desk):
    leena = desk.coach("Leena")
    group = desk.group(leena)
    amina = desk.member(group, "Amina", level=3)
    browser = await desk.browser(amina)
    await browser.post(f"/me/group/{group}/leave")
    assert access.one(desk.db, desk.viewer(leena), amina, NOW).level == 3
    await browser.post(f"/me/group/{group}/leave", sure="yes")
    with pytest.raises(access.NotTheirs):
        access.one(desk.db, desk.viewer(leena), amina, NOW)


async def test_the_page_says_who_looked_and_when(desk):
    leena = desk.coach("Leena")
    amina = desk.member(desk.group(leena), "Amina", level=1)
    await (await desk.browser(leena)).get(f"/console/person/{amina}")
    page = (await (await desk.browser(amina)).get("/me/privacy")).text
    assert "opened your page: \u2068Wednesday 4 March 12:00" in page
    assert "Leena" in page.partition('id="looked"')[2].partition("</section>")[0]


async def test_looking_at_ones_own_pages_is_no_look(desk, amina):
    browser = await desk.browser(amina)
    await browser.get("/me/privacy")
    assert how_many(desk.db, tables.Look) == 0


async def test_only_notes_meant_for_them_are_shown(desk):
    leena = desk.coach("Leena")
    amina = desk.member(desk.group(leena), "Amina")
    for sees in ("me", "coaches", "person"):
        desk.adds(
            tables.Note, person_id=amina, by_id=leena, by_name="Leena", text=f"for {sees}",
            sees=sees, at=NOW,
        )  # fmt: skip
    page = (await (await desk.browser(amina)).get("/me/privacy")).text
    assert "for person" in page
    assert "for me" not in page
    assert "for coaches" not in page


async def test_a_choice_is_dated_and_acts_at_once(desk, amina):
    browser = await desk.browser(amina)
    await browser.post("/me/choices")
    assert one_row(desk.db, tables.Person, id=amina).consents["remind"] is False
    last = rows(desk.db, tables.Consented, person_id=amina, purpose="remind")[-1]
    assert (last.given, last.at) == (False, NOW)
    await browser.post("/me/choices", remind="yes")
    assert one_row(desk.db, tables.Person, id=amina).consents["remind"] is True


async def test_the_copy_holds_their_things_and_nobody_elses(desk, amina, other):
    known(desk, amina, "Tuula")
    browser = await desk.browser(amina)
    answer = await browser.get("/me/file/copy")
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as file:
        data = json.loads(file.read("data.json"))
    assert [one["label"] for one in data["contact"]] == ["Tuula"]


@pytest.mark.parametrize("name", ["passwords", "..%2Fsilta.db", "certificate", "COPY"])
async def test_no_other_file_is_given(desk, amina, name):
    assert (await (await desk.browser(amina)).get(f"/me/file/{name}")).status_code == 404


async def test_a_part_is_deleted_after_the_page_has_said_what_is_lost(desk, amina, other):
    known(desk, amina)
    browser = await desk.browser(amina)
    page = (await browser.get("/me/erase/contacts")).text
    assert "1" in page
    assert "Delete my people" in page
    assert how_many(desk.db, tables.Contact, person_id=amina) == 1
    await browser.post("/me/erase/contacts")
    assert how_many(desk.db, tables.Contact, person_id=amina) == 0
    assert how_many(desk.db, tables.Contact) == 1


async def test_deleting_everything_needs_the_word_and_signs_out(desk, amina):
    known(desk, amina)
    browser = await desk.browser(amina)
    await browser.post("/me/erase/all")
    assert how_many(desk.db, tables.Person, id=amina) == 1
    answer = await browser.post("/me/erase/all", sure="yes")
    assert answer.status_code == 200
    assert how_many(desk.db, tables.Person, id=amina) == 0
    assert how_many(desk.db, tables.Contact) == 0
    assert (await browser.get("/me")).status_code == 303


async def test_staff_without_an_address_can_delete_themselves_too(desk):
    leena = desk.coach("Leena")
    browser = await desk.browser(leena)
    await browser.post("/me/erase/all", sure="yes")
    assert how_many(desk.db, tables.Person, id=leena) == 0


async def test_a_press_on_a_page_is_a_sign_of_life(desk):
    olena = desk._somebody("Olena", unanswered=3, ladder=1)
    id = known(desk, olena)
    browser = await desk.browser(olena)
    await browser.post(f"/me/person/{id}/later", when="week")
    row = one_row(desk.db, tables.Person, id=olena)
    assert (row.seen_at, row.unanswered, row.ladder) == (NOW, 0, 0)


async def test_the_calendar_address_is_shown_once_and_needs_a_house_that_can_be_reached(
    desk, amina
):
    browser = await desk.browser(amina)
    answer = await browser.post("/me/calendar")
    assert answer.status_code == 400
    assert how_many(desk.db, tables.CalendarKey) == 0
    assert HERE not in (await browser.get("/me/plan")).text


async def test_who_is_chosen_from_the_list_keeps_what_is_not_said(desk, amina):
    id = known(desk, amina, helix="school", tie="well", local="new")
    browser = await desk.browser(amina)
    await browser.post("/me/map", who=str(id), helix="", tie="close", local="")
    row = contact(desk, id)
    assert (row.helix, row.tie, row.local) == ("school", "close", "new")
    page = (await browser.get(f"/me/map?who={id}")).text
    assert f'<input type="hidden" name="who" value="{id}">' in page
