"""People come in by a link that opens once, and see where they are signed in."""

from __future__ import annotations

import pytest

from storage import sessions
from tests.console.desk import ago


async def test_looking_at_a_link_uses_nothing_up_and_pressing_the_button_signs_in(desk):
    link = desk.link(desk.coach())
    browser = desk.nobody()
    for _ in range(3):
        page = await browser.get(link)
        assert page.status_code == 200
        assert "Sign in" in page.text
    assert not browser.client.cookies
    page = await browser.post(link)
    assert "My groups" in page.text


async def test_a_link_opens_once(desk):
    link = desk.link(desk.coach())
    assert "My groups" in (await desk.nobody().post(link)).text
    second = desk.nobody()
    page = await second.post(link)
    assert page.status_code == 410
    assert "used up" in page.text
    assert (await second.get("/console")).status_code == 303


@pytest.mark.parametrize("minutes", [10, 11, 1000])
async def test_a_link_is_over_after_ten_minutes(desk, minutes):
    link = desk.link(desk.coach(), ago(minutes=minutes))
    browser = desk.nobody()
    assert (await browser.get(link)).status_code == 410
    assert (await browser.post(link)).status_code == 410


@pytest.mark.parametrize("key", ["x", "A" * 32, "../../etc", "%00" * 8])
async def test_a_forged_link_opens_nothing(desk, key):
    desk.coach()
    page = await desk.nobody().post(f"/console/in/{key}")
    assert page.status_code in (404, 410)


async def test_a_link_pressed_on_another_site_is_refused_and_stays_good(desk):
    link = desk.link(desk.coach())
    page = await desk.nobody().posted_from("https://evil.example", link)
    assert page.status_code == 400
    assert "My groups" in (await desk.nobody().post(link)).text


async def test_the_cookie_cannot_be_read_by_scripts_and_is_not_the_key_in_the_database(desk):
    browser = desk.nobody()
    answer = await browser.client.post(
        desk.link(desk.coach()), headers={"origin": "http://silta.test"}
    )
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    key = browser.client.cookies["silta-in"]
    kept = desk.house.db.execute("SELECT key_hash FROM session").fetchall()
    assert kept == [(sessions.hashed(key),)]
    assert key not in str(kept)


async def test_a_session_is_over_when_nobody_used_it_for_a_week(desk):
    browser = await desk.browser(desk.coach())
    assert (await browser.get("/console")).status_code == 200
    await desk.house.writes(
        "old",
        lambda db: db.execute(
            "UPDATE session SET seen_at = ?", (int(ago(days=7, minutes=1).timestamp() * 1e6),)
        ),
    )
    answer = await browser.get("/console")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/console/sign-in?to=/console"


async def test_one_ends_a_session_from_another_browser(desk):
    coach = desk.coach()
    here, there = await desk.browser(coach), await desk.browser(coach)
    page = await here.get("/console/sessions")
    assert page.text.count('name="session"') == 3  # two browsers, and "everywhere"
    await here.post("/console/sessions/end", session="2")
    assert (await there.get("/console")).status_code == 303
    assert (await here.get("/console")).status_code == 200


async def test_nobody_ends_a_session_of_somebody_else(desk):
    leena = await desk.browser(desk.coach())
    other = await desk.browser(desk.coach("Kari"))
    await other.post("/console/sessions/end", session="1")
    assert (await leena.get("/console")).status_code == 200


async def test_signing_out_ends_the_session_and_not_only_the_cookie(desk):
    browser = await desk.browser(desk.coach())
    key = browser.client.cookies["silta-in"]
    await browser.post("/console/sign-out")
    thief = desk.nobody()
    thief.client.cookies.set("silta-in", key)
    assert (await thief.get("/console")).status_code == 303


async def test_whoever_has_no_role_sees_no_group(desk):
    browser = await desk.browser(desk.member(desk.group(desk.coach())))
    assert (await browser.get("/console")).status_code == 404
    assert (await browser.get("/console/group/1")).status_code == 404
