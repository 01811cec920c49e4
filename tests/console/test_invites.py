"""A group's link, code and posters bring people in; a new code ends the old ones."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from io import BytesIO

import pytest
import segno
from pypdf import PdfReader

from artefacts.squares import EDGE
from bot.channel import Began
from console.invite import ways_in
from locales import catalogue
from locales.catalogue import LANGUAGES
from storage import access
from storage.queries import staff
from tests.artefacts.builders import root_of
from tests.console.desk import HERE

SQUARES = re.compile(r'class="squares"[^>]*><path d="([^"]+)"')
STRIP = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")
LINK = re.compile(r'value="([^"]*g-[A-Z0-9]+)"')


def code_of(desk, group):
    return staff.cohort(desk.house.silta.reader, group).code


def squares_in(page):
    """The dark squares that a page shows, as pairs of column and row."""
    found = set()
    (path,) = SQUARES.findall(page)
    for x, y, wide, back in STRIP.findall(path):
        assert wide == back
        found |= {(int(x) + n - EDGE, int(y) - EDGE) for n in range(int(wide))}
    return found


def squares_of(link):
    rows = segno.make(link, error="m", micro=False, boost_error=False).matrix
    return {(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}


def text_of(answer):
    assert answer.headers["content-type"] == "application/pdf"
    pages = PdfReader(BytesIO(answer.content), strict=True).pages
    assert len(pages) == 1
    return "".join(pages[0].extract_text().split())


async def told_by_link(desk, code):
    """What somebody who knows Silta already hears when they open a group's link."""
    desk.member(desk.group(desk.coach("Kari"), "Another group"), "Olena")
    address = str(desk.addresses)
    await desk.house.hears(Began(f"g-{code}"), address)
    await desk.house.settled(address)
    return catalogue.without_marks(desk.house.postman.texts(address)[-1])


# The page


async def test_a_coach_sees_the_link_the_code_and_the_squares_of_this_very_link(desk):
    coach = desk.coach()
    group = desk.group(coach)
    page = (await (await desk.browser(coach)).get(f"/console/group/{group}/invite")).text
    (link,) = map(unescape, LINK.findall(page))
    assert link == f"{HERE}/chat?code=g-{code_of(desk, group)}"
    assert squares_in(page) == squares_of(link)
    assert f">{code_of(desk, group)}<" in page


async def test_with_a_bot_there_is_a_link_for_it_too(desk):
    coach = desk.coach()
    group = desk.group(coach)
    look = desk.app.state.look
    look.site = replace(
        look.site, public_url="http://silta.test/", telegram="https://t.me/WelcomeBot"
    )
    page = (await (await desk.browser(coach)).get(f"/console/group/{group}/invite")).text
    code = code_of(desk, group)
    assert [unescape(link) for link in LINK.findall(page)] == [
        f"https://t.me/WelcomeBot?start=g-{code}",
        f"http://silta.test/chat?code=g-{code}",
    ]


def test_a_poster_never_leads_only_to_an_address_of_the_office_when_there_is_a_bot():
    bot = "https://t.me/WelcomeBot"
    assert ways_in("ABCDEFG", "http://10.0.0.7:8080", bot)[0].kind == "telegram"
    assert ways_in("ABCDEFG", "https://silta.example", bot)[0].kind == "browser"


async def test_the_link_leads_to_a_talk_that_knows_the_code(desk):
    coach = desk.coach()
    group = desk.group(coach)
    page = (await desk.nobody().get(f"/chat?code=g-{code_of(desk, group)}")).text
    assert f'name="payload" value="g-{code_of(desk, group)}"' in page


async def test_the_link_asks_a_person_whether_they_want_to_join(desk):
    coach = desk.coach()
    group = desk.group(coach)
    said = await told_by_link(desk, code_of(desk, group))
    assert "You came with the link of a group: Tuesday group" in said
    assert "Leena" in said


@pytest.mark.parametrize("way", ["invite", "poster/en.pdf"])
async def test_only_the_coaches_of_a_group_invite_into_it(desk, way):
    group = desk.group(desk.coach())
    for person in (desk.coach("Kari"), desk.worker("Eero", "admin"), desk.member(group)):
        browser = await desk.browser(person)
        assert (await browser.get(f"/console/group/{group}/{way}")).status_code == 404
    assert (await desk.nobody().get(f"/console/group/{group}/{way}")).status_code == 303


async def test_an_ended_group_invites_nobody(desk):
    coach = desk.coach()
    group, browser = desk.group(coach), await desk.browser(coach)
    await browser.post(f"/console/group/{group}/end", sure="yes")
    page = await browser.get(f"/console/group/{group}/invite")
    assert "This group has ended" in page.text
    assert code_of(desk, group) not in page.text
    assert (await browser.get(f"/console/group/{group}/poster/en.pdf")).status_code == 404
    await browser.post(f"/console/group/{group}/new-code", sure="yes")
    assert code_of(desk, group) not in (await browser.get(f"/console/group/{group}/invite")).text


# The poster


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_poster_says_in_each_language_which_group_it_is_and_the_way_in(desk, language):
    coach = desk.coach("Leena Example")
    group, browser = desk.group(coach), await desk.browser(coach)
    look = desk.app.state.look
    look.site = replace(look.site, languages=LANGUAGES)
    answer = await browser.get(f"/console/group/{group}/poster/{language}.pdf")
    text = text_of(answer)
    assert "Tuesdaygroup" in text
    assert "Leena" in text
    assert "Example" not in text
    assert f"code=g-{code_of(desk, group)}" in text.replace("\u2060", "")
    assert "attachment" in answer.headers["content-disposition"]
    assert root_of(answer.content)["/Lang"] == language


async def test_a_long_name_and_many_coaches_still_make_one_page(desk):
    coach = desk.coach()
    group = desk.group(coach, "Keskiviikkoiltapäivän keskusteluryhmä maahan muuttaneille 2026")
    browser = await desk.browser(coach)
    for language in LANGUAGES:
        text_of(await browser.get(f"/console/group/{group}/poster/{language}.pdf"))


async def test_a_poster_asked_for_again_is_not_drawn_again(desk, monkeypatch):
    coach = desk.coach()
    group, browser = desk.group(coach), await desk.browser(coach)
    drawn = []

    def draw(page):
        drawn.append(page)
        return b"%PDF-1.7"

    monkeypatch.setattr("artefacts.papers.poster_pdf", draw)
    for _ in range(3):
        await browser.get(f"/console/group/{group}/poster/en.pdf")
    assert len(drawn) == 1
    await browser.post(f"/console/group/{group}/new-code", sure="yes")
    await browser.get(f"/console/group/{group}/poster/en.pdf")
    assert [one.code for one in drawn][1:] == [code_of(desk, group)]


@pytest.mark.parametrize("name", ["xx.pdf", "en.png", "en", "en.pdf.pdf", "%2e%2e.pdf"])
async def test_there_are_posters_in_our_languages_and_nothing_else(desk, name):
    coach = desk.coach()
    group, browser = desk.group(coach), await desk.browser(coach)
    assert (await browser.get(f"/console/group/{group}/poster/{name}")).status_code == 404


# A new code


async def test_with_a_new_code_the_old_link_is_kindly_over(desk):
    coach = desk.coach()
    group, browser = desk.group(coach), await desk.browser(coach)
    old = code_of(desk, group)
    page = await browser.post(f"/console/group/{group}/new-code", sure="yes")
    assert "The code is new" in page.text
    assert old not in page.text
    assert staff.cohort_by_code(desk.house.silta.reader, old) is None
    said = await told_by_link(desk, old)
    assert "I do not know this code" in said
    assert "ask the person who gave it to you" in said


async def test_a_new_code_takes_nobody_out_of_the_group(desk):
    coach = desk.coach()
    group, browser = desk.group(coach), await desk.browser(coach)
    amina = desk.member(group, "Amina", level=2)
    await browser.post(f"/console/group/{group}/new-code", sure="yes")
    assert staff.member(desk.house.silta.reader, group, amina).level == 2


async def test_a_code_is_not_changed_by_a_slip(desk):
    coach = desk.coach()
    group, browser = desk.group(coach), await desk.browser(coach)
    old = code_of(desk, group)
    assert (await browser.post(f"/console/group/{group}/new-code")).status_code == 400
    other = await desk.browser(desk.coach("Kari"))
    await other.post(f"/console/group/{group}/new-code", sure="yes")
    await browser.posted_from("https://elsewhere.example", f"/console/group/{group}/new-code",
                              sure="yes")  # fmt: skip
    assert code_of(desk, group) == old


def test_codes_have_no_letters_that_look_alike():
    letters = set("".join(access.a_code() for _ in range(300)))
    assert not letters & set("IL1O0")
