"""A coach's Monday morning on the real pages, beside somebody in the web chat.

In English on a wide screen, and in Arabic on a small phone.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from storage import access
from tests.pages.album import Talker
from tests.pages.monday import GROUP, LEENA, MONDAY, PATIENCE, At, Monday, joins

HERE = f"/console/group/{GROUP}"


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def comes_in(coach: At, link: str) -> None:
    """Looking at the link uses nothing up; its button does."""
    for _ in range(2):
        coach.page.goto(f"{link}?lang={coach.language}")
        expect(coach.page.locator("main form button")).to_have_count(1)
    coach.page.locator("main form button").click()
    coach.stands("/console")


def answers_who_waits_longest(coach: At, house: Monday) -> None:
    """Of those who asked something; who wants a talk stands among them."""
    viewer = house.viewer(LEENA)
    waits = house.reads(lambda db: access.waiting(db, viewer, MONDAY, GROUP))
    first = next(one for one in waits if one.text)
    coach.opens(f'a[href="{HERE}"]', to=HERE)
    top = coach.page.locator("main section").first
    expect(top.locator("h3 bdi")).to_have_text([one.name for one in waits])
    row = top.locator("li", has_text=first.text)
    expect(row.locator("h3 bdi")).to_have_text(first.name)
    row.locator("a.btn").click()
    coach.stands(f"/console/person/{first.person}/talk")
    coach.sees(first.text)
    coach.sends("/write", text="I can call you on Wednesday at two.")
    coach.is_told()
    coach.page.goto(f"{house.address}{HERE}")
    coach.sees_not(first.text, within="#waiting")


def reads_what_happened_and_writes(coach: At, house: Monday) -> None:
    """From an event to the person, and on with a first line in the person's language."""
    quiet = coach.page.locator("#lately details").first
    name = quiet.locator("a").first.inner_text()
    quiet.locator("a").first.click()
    coach.stands(r"/console/person/\d+")
    expect(coach.page.locator("h1")).to_have_text(name)
    expect(coach.page.locator(".steps li")).to_have_count(7)
    first_line = coach.page.locator("main .card p").first.inner_text()
    coach.opens('a[href*="talk?draft="]', to=r"/console/person/\d+/talk")
    draft = coach.page.locator("#text")
    expect(draft).to_have_value(first_line)
    draft.fill(f"{first_line} {coach.language}")
    coach.button("/write").click()
    coach.is_told()
    coach.sees(f"{first_line} {coach.language}", within=".log")


def takes_the_talk_over(coach: At, house: Monday, noor: Talker) -> None:
    """Both see who writes; the coach sees what is said from now on alone."""
    before = noor.page.locator(".entry").last.locator("button").all_inner_texts()
    coach.page.goto(f"{house.address}{HERE}")
    coach.page.locator("#find").fill(noor.name)
    coach.page.locator("[role=search] button").click()
    coach.stands(HERE)
    coach.opens(f'#everybody a:has-text("{noor.name}")', to=r"/console/person/\d+")
    coach.opens('a.btn[href*="/talk"]', to=r"/console/person/\d+/talk")
    coach.button("/take-over").click()
    coach.sees(noor.name, within="main .banner")
    coach.sees_not("Tampere")

    expect(noor.page.locator("#banner .banner")).to_contain_text("Leena", timeout=PATIENCE)
    noor.page.locator("#words").fill("My landlord wrote to me.")
    noor.page.keyboard.press("Enter")
    expect(noor.page.locator("#whisper")).not_to_be_empty(timeout=PATIENCE)
    coach.page.locator('form[action$="/say"] a.btn').click()
    coach.sees("My landlord wrote to me.", within=".log")

    coach.sends("/say", text="Bring the letter on Tuesday.")
    coach.sees("Bring the letter on Tuesday.", within=".log")
    expect(coach.page.locator(".log p").last).to_have_css("direction", "ltr")
    from_a_person = noor.page.locator(".bubble.person").last
    expect(from_a_person).to_contain_text("Bring the letter on Tuesday.", timeout=PATIENCE)
    expect(from_a_person.locator("p")).to_have_css("direction", "ltr")
    expect(from_a_person.locator(".from")).to_contain_text("Leena")

    coach.button("/hand-back").click()
    coach.stands(r"/console/person/\d+")
    coach.is_told()
    expect(noor.page.locator("#banner .banner")).to_have_count(0, timeout=PATIENCE)
    noor.waits_for("menu.home.next_step")
    after = noor.page.locator(".entry").last.locator("button")
    expect(after).to_have_text(before, timeout=PATIENCE)


def writes_to_everybody(coach: At, house: Monday) -> None:
    """With how many get it, and a box to tick."""
    reached = len(house.reads(lambda db: access.members_to_write(db, house.viewer(LEENA), GROUP)))
    sent = house.reads(lambda db: len(access.group_words(db, house.viewer(LEENA), GROUP)))
    coach.page.goto(f"{house.address}{HERE}")
    coach.opens(f'a[href="{HERE}/write"]', to=f"{HERE}/write")
    coach.sees(str(reached), within=".title")
    coach.sends("/write", text="On Tuesday we meet in the library.")
    expect(coach.page.locator("[name=sure]:invalid")).to_have_count(1)
    coach.page.locator("[name=sure]").check()
    coach.button("/write").click()
    coach.is_told()
    expect(coach.page.locator("main .item")).to_have_count(sent + 1)
    coach.sees("On Tuesday we meet in the library.", within="main .item")


def invites(coach: At, house: Monday) -> None:
    coach.page.goto(f"{house.address}{HERE}")
    coach.opens(f'a[href="{HERE}/invite"]', to=f"{HERE}/invite")
    expect(coach.page.locator("svg.squares[role=img]").first).to_be_visible()
    poster = f"#posters a[href$='/{coach.language}.pdf']"
    with coach.page.expect_download() as download:
        coach.page.locator(poster).click()
    assert download.value.path().read_bytes().startswith(b"%PDF")


def ends_the_other_browser(coach: At, house: Monday, phone: Page) -> None:
    phone.goto(house.link(LEENA, coach.language))
    phone.locator("main form button").click()
    expect(phone.locator("main h1")).to_be_visible()
    coach.opens('header a[href="/console/sessions"]', to="/console/sessions")
    browsers = coach.page.locator(".item")
    open_now = browsers.count()
    browsers.filter(has_not=coach.page.locator(".chip")).first.locator("button").click()
    expect(browsers).to_have_count(open_now - 1)
    phone.goto(f"{house.address}/console")
    assert phone.url.startswith(f"{house.address}/console/sign-in")


def test_a_monday_morning_of_a_coach(monday, another_browser, language):
    code = monday.reads(lambda db: access.group(db, monday.viewer(LEENA), GROUP)).code
    noor = joins(
        another_browser(), f"{monday.address}/chat?code=g-{code}", language,
        {"en": "Noor", "ar": "نور"}[language], level=1,
    )  # fmt: skip
    coach = At(another_browser(), language)
    comes_in(coach, monday.link(LEENA, language))
    answers_who_waits_longest(coach, monday)
    reads_what_happened_and_writes(coach, monday)
    takes_the_talk_over(coach, monday, noor)
    writes_to_everybody(coach, monday)
    invites(coach, monday)
    ends_the_other_browser(coach, monday, another_browser())
