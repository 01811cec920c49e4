"""An admin keeps the house well, and sees nothing of what people say or do."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import timedelta

import pytest

from bot.channel import Refused
from bot.settings import read_operator
from locales.catalogue import without_marks
from storage import forgetting, retention, tables
from storage.queries import staff as ask
from tests.builders import NOW, a_life, a_message, rows
from tests.builders import one_transaction as together

ROOMS = ("", "/people", "/groups", "/messages", "/aside", "/texts", "/person/1")
FORMS = (
    "/people", "/person/1/role", "/person/1/role/end", "/person/1/link", "/person/1/sign-out",
    "/group/1/coach", "/group/1/coach/end", "/messages", "/aside/1", "/aside/1/drop",
    "/texts/check", "/texts",
)  # fmt: skip


def an_admin(desk, name="Kari"):
    return desk.worker(name, "admin")


def plain(page):
    """The words of a page."""
    words = re.sub(r"<[^>]+>", " ", without_marks(page.text))
    return re.sub(r"\s+", " ", words)


async def test_nobody_but_an_admin_opens_a_room_of_the_house(desk):
    coach = desk.coach()
    group = desk.group(coach)
    for who in (coach, desk.member(group), desk.worker("Org", "organisation")):
        browser = await desk.browser(who)
        for room in ROOMS:
            assert (await browser.get(f"/console/admin{room}")).status_code == 404, room
        for form in FORMS:
            page = await browser.post(f"/console/admin{form}", role="admin", coach="1")
            assert page.status_code == 404, form
    assert {row.kind for row in rows(desk.house.db, tables.Role)} == {"coach", "organisation"}


async def test_every_room_opens_to_an_admin(desk):
    desk.member(desk.group(desk.coach()))
    browser = await desk.browser(an_admin(desk))
    for room in ROOMS:
        assert (await browser.get(f"/console/admin{room}")).status_code == 200, room


async def test_no_room_says_what_people_said_or_have(desk):
    """A person with a canary in every column; only name, number, channel and reason may show."""
    with closing(desk.db) as db, together(db):
        person = a_life(db, "canary")
    browser = await desk.browser(an_admin(desk))
    for room in (*ROOMS, "/people?show=all", f"/person/{person}"):
        page = await browser.get(f"/console/admin{room}")
        shown = set(re.findall(r"canary-[a-z_]+-[a-z_]+", page.text))
        may = {"canary-person-name", "canary-set_aside-channel", "canary-set_aside-reason",
               "canary-role-kind"}  # fmt: skip
        assert shown <= may, room


# How the house is


async def test_the_next_thing_to_do_comes_first(desk):
    browser = await desk.browser(an_admin(desk))
    desk.heart.every = {"promises": 5.0}
    desk.heart.last_beat = {"promises": NOW - timedelta(hours=1)}
    desk.adds(tables.SetAside, channel="telegram", update="7", reason="not read", at=NOW)
    page = plain(await browser.get("/console/admin"))
    late, aside = page.index("1 beat of the clock is late"), page.index("could not be handled")
    assert late < aside < page.index("Telegram is not connected")


async def test_a_beat_in_time_is_fine(desk):
    browser = await desk.browser(an_admin(desk))
    desk.heart.every = {"promises": 5.0}
    desk.heart.last_beat = {"promises": desk.house.silta.clock.now()}
    page = plain(await browser.get("/console/admin"))
    assert "beat of the clock is late" not in page
    assert "Keeps reminders" in page


async def test_a_source_that_fails_for_a_day_is_named_without_its_address(desk):
    browser = await desk.browser(an_admin(desk))
    feed = desk.adds(
        tables.Feed, source="https://user:key@events.example/cal?token=secret", failures=30,
        next_at=NOW, ok_at=NOW - timedelta(days=2), made_at=NOW,
    )  # fmt: skip
    desk.adds(tables.FeedRun, feed_id=feed, at=NOW, outcome="failed", says="It is not a feed.")
    page = await browser.get("/console/admin")
    assert "1 source of events cannot be read" in plain(page)
    assert "It is not a feed." in page.text
    assert "events.example" in page.text
    assert "secret" not in page.text
    assert "key@" not in page.text


async def test_what_the_clock_deleted_is_told_in_numbers(desk):
    browser = await desk.browser(an_admin(desk))
    for number in range(3):
        desk.adds(tables.SetAside, channel="web", update=str(number), reason="x", at=NOW)
    later = NOW + timedelta(days=8)
    desk.heart.now = lambda: later
    await desk.heart.forget()
    report = {one.table: one for one in retention.report(desk.house.db, later)}
    assert (report["set_aside"].gone, report["set_aside"].last) == (3, later.date())
    assert "Messages that were set aside" in (await browser.get("/console/admin")).text


async def test_deleting_nothing_writes_nothing(desk):
    with closing(desk.db) as db, together(db):
        retention.note(db, forgetting.forget_old(db, NOW), NOW)
    assert rows(desk.house.db, tables.Setting, name=retention.NAME) == []


# People and roles


async def test_a_new_coach_comes_in_by_a_link_that_is_shown_once(desk):
    browser = await desk.browser(an_admin(desk))
    page = await browser.post("/console/admin/people", name="Sanna", role="coach", language="fi")
    link = re.findall(r'value="(http[^"]+/console/in/[^"?]+)\?lang=fi"', page.text)[0]
    where = page.url.path
    assert "/console/in/" not in str(page.url)
    assert "/console/in/" not in (await browser.get(where)).text
    arrived = await desk.nobody().post(link.removeprefix("http://silta.test"))
    assert arrived.status_code == 200
    assert arrived.url.path == "/console"


async def test_nobody_gets_a_link_to_what_is_a_participants(desk):
    member = desk.member(desk.group(desk.coach()))
    browser = await desk.browser(an_admin(desk))
    assert (await browser.post(f"/console/admin/person/{member}/link")).status_code == 404
    await browser.post(f"/console/admin/person/{member}/role", role="mentor")
    assert (await browser.post(f"/console/admin/person/{member}/link")).status_code == 404
    assert rows(desk.house.db, tables.SignIn, person_id=member) == []


async def test_a_role_opens_rooms_at_once_and_ending_it_closes_them(desk):
    kari, sanna = await desk.browser(an_admin(desk)), desk.worker("Sanna", "mentor")
    theirs = await desk.browser(sanna)
    await kari.post(f"/console/admin/person/{sanna}/role", role="coach")
    assert (await theirs.get("/console")).status_code == 200
    await kari.post(f"/console/admin/person/{sanna}/role/end", role="coach")
    assert (await theirs.get("/console")).status_code == 404


async def test_a_role_that_there_is_not_is_not_given(desk):
    sanna = desk.worker("Sanna", "mentor")
    browser = await desk.browser(an_admin(desk))
    page = await browser.post(f"/console/admin/person/{sanna}/role", role="king")
    assert page.status_code == 404
    assert ask.roles(desk.house.db, sanna) == {"mentor"}


async def test_the_last_admin_stays(desk):
    kari = an_admin(desk)
    browser = await desk.browser(kari)
    page = await browser.post(f"/console/admin/person/{kari}/role/end", role="admin")
    assert "Nobody else is admin" in page.text
    desk.worker("Second", "admin")
    await browser.post(f"/console/admin/person/{kari}/role/end", role="admin")
    assert ask.roles(desk.house.db, kari) == set()


async def test_an_admin_signs_somebody_out_everywhere(desk):
    coach = desk.coach()
    theirs, browser = await desk.browser(coach), await desk.browser(an_admin(desk))
    await browser.post(f"/console/admin/person/{coach}/sign-out")
    assert (await theirs.get("/console")).status_code == 303


async def test_a_participant_reads_that_an_admin_saw_their_name(desk):
    member = desk.member(desk.group(desk.coach()), "Amina")
    browser = await desk.browser(an_admin(desk))
    assert "Amina" not in (await browser.get("/console/admin/people")).text
    assert rows(desk.house.db, tables.Look) == []
    assert "Amina" in (await browser.get("/console/admin/people?show=all")).text
    looks = rows(desk.house.db, tables.Look)
    assert [(row.person_id, row.by_name, row.what) for row in looks] == [(member, "Kari", "admin")]


async def test_people_are_found_by_a_part_of_the_name_in_any_script(desk):
    desk.member(desk.group(desk.coach()), "Олена")
    browser = await desk.browser(an_admin(desk))
    page = await browser.get("/console/admin/people?find=ОЛЕ")
    assert "Олена" in page.text
    assert "Leena" not in page.text


async def test_many_people_come_in_pages_of_fifty(desk):
    for number in range(51):
        desk.worker(f"W{number:02}", "mentor")
    browser = await desk.browser(desk.worker("ZZ", "admin"))
    first = await browser.get("/console/admin/people")
    assert "W49" in first.text
    assert "W50" not in first.text
    following = re.findall(r'href="(/console/admin/people\?after=[^"]+)"', first.text)[0]
    second = await browser.get(following)
    assert "W50" in second.text
    assert "W49" not in second.text


# Groups


async def test_a_group_gets_another_coach_and_never_loses_the_last(desk):
    leena, sanna = desk.coach("Leena"), desk.coach("Sanna")
    group = desk.group(leena)
    browser = await desk.browser(an_admin(desk))
    await browser.post(f"/console/admin/group/{group}/coach", coach=str(sanna))
    assert (await (await desk.browser(sanna)).get(f"/console/group/{group}")).status_code == 200
    await browser.post(f"/console/admin/group/{group}/coach/end", coach=str(leena))
    assert (await (await desk.browser(leena)).get(f"/console/group/{group}")).status_code == 404
    page = await browser.post(f"/console/admin/group/{group}/coach/end", coach=str(sanna))
    assert "Nobody would answer" in page.text
    assert ask.leads(desk.house.db, group, sanna)


async def test_only_a_coach_becomes_the_coach_of_a_group(desk):
    group, mentor = desk.group(desk.coach()), desk.worker("Mentor", "mentor")
    browser = await desk.browser(an_admin(desk))
    page = await browser.post(f"/console/admin/group/{group}/coach", coach=str(mentor))
    assert page.status_code == 404
    assert not ask.leads(desk.house.db, group, mentor)


# Messages


async def lost(desk, *reasons, **more):
    """Messages to Amina that the world refused for these reasons; her number."""
    desk.house.postman.answers.extend(Refused(one) for one in reasons)
    person = desk._somebody("Amina")
    identity = rows(desk.house.db, tables.Identity, person_id=person)[0]
    for number, _ in enumerate(reasons):
        await desk.house.writes(
            "message",
            lambda db, words=f"Private words {number}": a_message(
                db, person, identity.id, words, **more
            ),
        )
        desk.house.silta.delivery.wake()
        await desk.house.settled(identity.address)
    return person


async def test_a_message_that_was_given_up_goes_out_again_when_an_admin_says_so(desk):
    person = await lost(desk, "bad request")
    [dead] = rows(desk.house.db, tables.ToSend, status="dead")
    browser = await desk.browser(an_admin(desk))
    page = await browser.get("/console/admin/messages")
    assert f"Person {person}, test" in plain(page)
    assert "bad request" in page.text
    assert "Private words" not in page.text
    assert "Amina" not in page.text
    page = await browser.post("/console/admin/messages", message=str(dead.id))
    assert "On its way again" in page.text
    await desk.house.settled("1")
    assert rows(desk.house.db, tables.ToSend, status="dead") == []
    assert [one.status for one in rows(desk.house.db, tables.ToSend)] == ["sent"]
    assert "Private words 0" in desk.house.postman.texts()[-1]


async def test_everything_of_one_reason_goes_out_again_and_nothing_else(desk):
    await lost(desk, "too long", "bad request", "too long")
    browser = await desk.browser(an_admin(desk))
    await browser.post("/console/admin/messages", reason="too long")
    await desk.house.settled("1")
    states = [(row.status, row.error) for row in rows(desk.house.db, tables.ToSend)]
    assert sorted(states) == [("dead", "bad request"), ("sent", ""), ("sent", "")]


async def test_what_is_of_no_use_any_more_is_not_sent_again(desk):
    await lost(desk, "bad request", deadline=NOW + timedelta(days=9999))
    await desk.house.writes(
        "late",
        lambda db: db.execute(
            "UPDATE to_send SET deadline = ?", (int((NOW - timedelta(1)).timestamp() * 1e6),)
        ),
    )
    browser = await desk.browser(an_admin(desk))
    assert "Of no use any more" in (await browser.get("/console/admin/messages")).text
    page = await browser.post("/console/admin/messages", message="1")
    assert "Nothing could be sent again" in page.text
    assert rows(desk.house.db, tables.ToSend)[0].status == "dead"


async def test_a_message_that_arrived_is_not_sent_twice(desk):
    person = desk._somebody("Amina")
    identity = rows(desk.house.db, tables.Identity, person_id=person)[0]
    await desk.house.writes("m", lambda db: a_message(db, person, identity.id, "once"))
    desk.house.silta.delivery.wake()
    await desk.house.settled("1")
    browser = await desk.browser(an_admin(desk))
    await browser.post("/console/admin/messages", message="1")
    await desk.house.settled("1")
    assert len(desk.house.postman.carried) == 1


# Set aside


async def test_what_was_set_aside_is_shown_on_request_and_the_person_can_read_of_it(desk):
    person = desk._somebody("Amina")
    aside = desk.adds(
        tables.SetAside, channel="telegram", update="9", person_id=person, raw="My secret words",
        reason="three turns failed", at=NOW,
    )  # fmt: skip
    browser = await desk.browser(an_admin(desk))
    page = await browser.get("/console/admin/aside")
    assert "three turns failed" in page.text
    assert "My secret words" not in page.text
    assert rows(desk.house.db, tables.Look) == []
    page = await browser.post(f"/console/admin/aside/{aside}")
    assert "My secret words" in page.text
    [look] = rows(desk.house.db, tables.Look)
    assert (look.person_id, look.by_name, look.what) == (person, "Kari", "aside")
    await browser.post(f"/console/admin/aside/{aside}/drop")
    assert rows(desk.house.db, tables.SetAside) == []


# The operator's own texts

OPERATOR = """# Who we are
name = "Welcome House"   # as on the door
contact = "old@example.org"

[[helplines.FI]]
name = "Crisis line"
number = "09 1"
"""


def form_of(page):
    """The fields of the form on the page that shows the texts."""
    return dict(re.findall(r'name="([a-z_]+)" value="([^"]*)"', page.text))


async def test_a_form_changes_its_fields_and_nothing_else_of_the_file(desk):
    path = desk.house.silta.settings.home / "operator.toml"
    path.write_text(OPERATOR, "utf-8")
    browser = await desk.browser(an_admin(desk))
    fields = form_of(await browser.get("/console/admin/texts"))
    assert fields["contact"] == "old@example.org"
    fields |= {"contact": 'new "best"@example.org', "office_hours": "Mon–Fri"}
    page = await browser.post("/console/admin/texts/check", **fields)
    assert "Nothing is changed yet" in page.text
    assert path.read_text("utf-8") == OPERATOR
    page = await browser.post("/console/admin/texts", **fields)
    assert "Kept." in page.text
    assert path.with_name("operator.toml.before").read_text("utf-8") == OPERATOR
    after = path.read_text("utf-8")
    assert "# Who we are" in after
    assert 'name = "Welcome House"   # as on the door' in after
    service, wrong = read_operator(path.parent, ("en",))
    assert wrong == []
    assert (service.contact, service.office_hours) == ('new "best"@example.org', "Mon–Fri")
    assert service.helplines == {"FI": (("Crisis line", "09 1"),)}


async def test_the_running_house_says_the_new_texts_at_once(desk):
    browser = await desk.browser(an_admin(desk))
    fields = form_of(await browser.get("/console/admin/texts"))
    fields |= {"name": "Bridge House", "contact": "us@example.org"}
    await browser.post("/console/admin/texts", **fields)
    assert desk.house.silta.world.service.operator == "Bridge House"
    assert desk.heart.world.service.operator == "Bridge House"
    assert "Run by" in (await desk.nobody().get("/")).text
    assert "Bridge House" in (await desk.nobody().get("/privacy")).text


async def test_the_name_of_the_bot_leads_to_telegram_at_once_and_away_from_it_when_it_goes(desk):
    browser = await desk.browser(an_admin(desk))
    fields = form_of(await browser.get("/console/admin/texts"))
    await browser.post("/console/admin/texts", **{**fields, "telegram_bot": "@silta_bot"})
    assert desk.house.silta.world.service.telegram == "silta_bot"
    assert 'href="https://t.me/silta_bot' in (await desk.nobody().get("/")).text
    fields = form_of(await browser.get("/console/admin/texts"))
    assert fields["telegram_bot"] == "@silta_bot"
    await browser.post("/console/admin/texts", **{**fields, "telegram_bot": ""})
    assert desk.house.silta.world.service.telegram == ""
    assert "t.me" not in (await desk.nobody().get("/")).text


async def test_a_change_of_somebody_else_is_not_lost(desk):
    path = desk.house.silta.settings.home / "operator.toml"
    browser = await desk.browser(an_admin(desk))
    fields = form_of(await browser.get("/console/admin/texts")) | {"name": "Mine"}
    path.write_text('name = "Theirs"\n', "utf-8")
    page = await browser.post("/console/admin/texts", **fields)
    assert "Somebody changed the file meanwhile" in page.text
    assert path.read_text("utf-8") == 'name = "Theirs"\n'


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("telegram_chat", "my chat", "is a number like"),
        ("name", "x" * 201, "more than 200"),
        ("telegram_bot", "t.me/silta", "is a name like"),
        ("telegram_bot", "@no", "is a name like"),
    ],
)
async def test_what_cannot_be_used_is_told_in_a_sentence_and_not_written(desk, field, value, says):
    path = desk.house.silta.settings.home / "operator.toml"
    browser = await desk.browser(an_admin(desk))
    fields = form_of(await browser.get("/console/admin/texts")) | {"name": "House", field: value}
    for to in ("/console/admin/texts/check", "/console/admin/texts"):
        page = await browser.post(to, **fields)
        assert says in page.text
    assert not path.exists()


@pytest.mark.parametrize(
    "text", ["name = ", 'name = """\nWelcome\nHouse"""\n', '"name" = "Welcome House"\n']
)
async def test_a_file_that_a_form_cannot_change_is_left_alone(desk, text):
    path = desk.house.silta.settings.home / "operator.toml"
    path.write_text(text, "utf-8")
    browser = await desk.browser(an_admin(desk))
    fields = form_of(await browser.get("/console/admin/texts"))
    mark = desk.keeping.texts().mark
    await browser.post("/console/admin/texts", **(fields | {"name": "Other", "mark": mark}))
    assert path.read_text("utf-8") == text


async def test_in_a_demonstration_nobody_changes_a_file(desk):
    desk.keeping._locked = True
    browser = await desk.browser(an_admin(desk))
    page = await browser.get("/console/admin/texts")
    assert "here nobody can change it" in page.text
    mark = desk.keeping.texts().mark
    await browser.post("/console/admin/texts", name="Other", mark=mark)
    assert not (desk.house.silta.settings.home / "operator.toml").exists()
