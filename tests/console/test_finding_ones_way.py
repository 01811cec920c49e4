"""Whoever comes in finds their own language, their own rooms and their own chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.channels.web.address import address_of, cookie_name, new_token
from storage import tables
from tests.builders import NOW, TODAY, a_contact, an_address, one_transaction
from tests.console.desk import HERE

BOT = "https://t.me/silta_bot"


async def come_in(desk, person, language=""):
    """A browser signed in by a link that says a language, and the first page it sees."""
    browser = desk.nobody()
    link = desk.link(person) + (f"?lang={language}" if language else "")
    door = await browser.get(link)
    return browser, door.text, await browser.post(link)


# The language


async def test_the_language_of_the_door_is_kept_in_all_rooms_behind_it(desk):
    browser, door, first = await come_in(desk, desk.coach(), "ar")
    assert '?lang=ar"><button' in door
    assert '<html lang="ar" dir="rtl"' in first.text
    assert '<html lang="ar"' in (await browser.get("/console/sessions")).text


async def test_a_door_without_a_language_leaves_everybody_their_own(desk):
    coach = desk.coach()
    await come_in(desk, coach, "ar")
    _, _, first = await come_in(desk, coach)
    assert '<html lang="en"' in first.text


async def test_every_room_has_the_languages_and_goes_on_in_the_one_that_is_chosen(desk):
    browser = await desk.browser(desk.coach())
    page = (await browser.get("/console/sessions")).text
    for name in ("English", "Suomi", "العربية", "Українська"):
        assert f"<bdi>{name}</bdi></button>" in page
    page = await browser.post("/console/language", language="fi", to="/console/sessions")
    assert page.url.path == "/console/sessions"
    assert '<html lang="fi"' in page.text
    assert '<html lang="fi"' in (await browser.get("/console")).text
    page = await browser.post("/console/language", language="en", to="/console/sessions")
    assert '<html lang="en"' in page.text
    assert not browser.client.cookies.get("silta-lang")


@pytest.mark.parametrize("fields", [{"language": "xx"}, {}])
async def test_a_language_that_is_not_offered_is_refused(desk, fields):
    browser = await desk.browser(desk.coach())
    assert (await browser.post("/console/language", **fields)).status_code == 400


async def test_choosing_a_language_leads_to_no_other_site(desk):
    browser = await desk.browser(desk.coach())
    page = await browser.post("/console/language", language="fi", to="https://evil.example/")
    assert str(page.url).startswith(f"{HERE}/console")


async def test_signing_out_leaves_no_language_behind(desk):
    browser, _, _ = await come_in(desk, desk.coach(), "ar")
    await browser.post("/console/sign-out")
    assert not browser.client.cookies


# The way home


async def test_the_mark_leads_everybody_to_a_room_of_their_own(desk):
    for person, home in (
        (desk.coach(), "/console"),
        (desk.worker("Anna", "admin"), "/console/admin"),
        (desk._somebody("Amina"), "/me"),
    ):
        browser = await desk.browser(person)
        assert f'class="mark" href="{home}"' in (await browser.get("/console/sessions")).text
        assert (await browser.get(home)).status_code == 200


# The own chat


@pytest.fixture
def amina(desk):
    """Somebody with a contact who comes up, and an action with that contact."""
    person = desk._somebody("Amina")
    with one_transaction(desk.db) as db:
        tuula = a_contact(db, person, "Tuula", topics="football")
        db.add(
            tables.Action, person_id=person, what="thank", contact_id=tuula, state="planned",
            on=TODAY + timedelta(days=1), made_at=NOW,
        )  # fmt: skip
    return person


def with_telegram(desk):
    desk.app.state.look.site = replace(desk.app.state.look.site, telegram=BOT)


def lives_on(desk, person, channel, address):
    with one_transaction(desk.db) as db:
        an_address(db, person, address, channel=channel)


async def test_a_browser_that_keeps_their_chat_leads_into_it(desk, amina):
    token = new_token()
    lives_on(desk, amina, "web", address_of(token))
    browser = await desk.browser(amina)
    assert 'href="/chat"' not in (await browser.get("/me")).text
    browser.client.cookies.set(cookie_name(False), token)
    page = (await browser.get("/me")).text
    assert '<a class="btn main" href="/chat" aria-label=' in page


async def test_a_browser_that_keeps_the_chat_of_somebody_else_leads_nowhere(desk, amina):
    token = new_token()
    lives_on(desk, desk._somebody("Olena"), "web", address_of(token))
    browser = await desk.browser(amina)
    browser.client.cookies.set(cookie_name(False), token)
    page = (await browser.get("/me")).text
    assert 'href="/chat' not in page
    assert "You write in your own chat with Silta." in page


async def test_who_lives_on_telegram_writes_there(desk, amina):
    with_telegram(desk)
    lives_on(desk, amina, "telegram", "77")
    page = (await (await desk.browser(amina)).get("/me")).text
    assert f'<a class="btn main" href="{BOT}" rel="noopener noreferrer"' in page


async def test_the_next_action_says_with_whom_it_is(desk, amina):
    page = (await (await desk.browser(amina)).get("/me")).text
    part = page[page.index('id="next"') : page.index('id="meeting"')]
    assert "Tuula" in part


# Words


async def test_who_coaches_nobody_reads_nothing_about_who_waits(desk):
    theirs = (await (await desk.browser(desk._somebody("Amina"))).get("/console/sessions")).text
    coachs = (await (await desk.browser(desk.coach())).get("/console/sessions")).text
    assert "who waits" in coachs
    assert 'id="chat"' not in theirs
    assert "Sign out here" in theirs
    assert "Sign out there" not in theirs


async def test_an_admin_sees_who_never_came(desk):
    tiina = desk.worker("Tiina", "coach")
    browser = await desk.browser(desk.worker("Anna", "admin"))
    assert "not here yet" in (await browser.get("/console/admin/people?find=Tiina")).text
    assert "not here yet" in (await browser.get(f"/console/admin/person/{tiina}")).text
    theirs = await desk.browser(tiina)
    await theirs.post("/console/sign-out")
    assert "not here yet" not in (await browser.get("/console/admin/people?find=Tiina")).text


async def test_countries_have_names(desk):
    browser = await desk.browser(desk.worker("Anna", "admin"))
    assert "<h3>Finland</h3>" in (await browser.get("/console/admin/texts")).text


async def test_nobody_in_a_part_of_the_map_is_a_blank_and_a_nought_for_who_listens(desk, amina):
    with one_transaction(desk.db) as db:
        a_contact(db, amina, "Kaisa", helix="public", tie="little", local="local")
    page = (await (await desk.browser(amina)).get("/me/map")).text
    table = page[page.index("<table") : page.index("</table>")]
    assert '<span class="sr">0</span>' in table
    assert "–" not in table
