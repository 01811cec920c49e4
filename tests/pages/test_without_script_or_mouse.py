"""A coach's main path where no script runs, and again with the keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from storage import tables
from storage.queries import staff as ask
from tests.builders import a_person, an_address
from tests.pages.album import PHONE
from tests.pages.monday import GROUP, LEENA, MONDAY, PATIENCE, At, Monday

MOST_STOPS = 60
"""Presses of the Tab key within which everything on these pages can be reached."""
# A box to tick shows its focus around its whole label.
FOCUS_IS_SEEN = """() => {
  const here = document.activeElement;
  if (here === document.body) return true;  // between the end of the page and its beginning
  const seen = [here, here.closest('label')].filter(Boolean).some(one => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  });
  const box = here.getBoundingClientRect();
  return seen && box.bottom > 0 && box.top < innerHeight;
}"""
NUMBERS = count(1)


@pytest.fixture
def basma(monday: Monday) -> str:
    """Somebody of Leena's group, in the web chat, who shows how far she is; her name."""
    name = f"Basma {next(NUMBERS)}"

    def comes(db: Any) -> None:
        person = a_person(db, name=name)
        an_address(db, person, f"basma-{name}", channel="web")
        ask.join(db, GROUP, person, 1, MONDAY)

    monday.writes(comes)
    return name


@pytest.fixture
def without_script(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def test_a_coachs_path_needs_no_script(monday, without_script, basma):
    page = without_script
    coach = At(page, "en")
    page.goto(monday.link(LEENA))
    page.locator("main form button").click()
    coach.stands("/console")
    coach.opens(f'a[href="/console/group/{GROUP}"]', to=f"/console/group/{GROUP}")
    page.locator("#find").fill(basma)
    page.locator("[role=search] button").click()
    coach.opens(f'#everybody a:has-text("{basma}")', to=r"/console/person/\d+")
    coach.opens('main a.btn[href*="/talk"]', to=r"/console/person/\d+/talk")
    coach.button("/take-over").click()
    coach.sees(basma, within="main .banner")
    coach.sends("/say", text="I am here now.")
    coach.sees("I am here now.", within=".log")
    page.locator('form[action$="/say"] a').click()
    coach.sees("I am here now.", within=".log")
    coach.button("/hand-back").click()
    coach.stands(r"/console/person/\d+")
    coach.is_told()
    coach.opens('main a.btn[href*="/talk"]', to=r"/console/person/\d+/talk")
    coach.sends("/write", text="See you on Tuesday.")
    coach.is_told()
    coach.sees("See you on Tuesday.", within=".log")


def reaches(page: Page, what: Locator) -> None:
    """By Tab, stop for stop, with the place of the focus to be seen at each."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUS_IS_SEEN), page.evaluate("document.activeElement.outerHTML")
        if what.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError(f"{what} is out of reach")


def presses(page: Page, what: Locator) -> None:
    reaches(page, what)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def writes(page: Page, form: str, words: str) -> None:
    reaches(page, page.locator(f'form[action$="{form}"] textarea'))
    page.keyboard.type(words)
    presses(page, page.locator(f'form[action$="{form}"] button'))


def test_a_coachs_path_needs_no_mouse(monday, page, basma):
    page.set_default_timeout(PATIENCE)
    coach = At(page, "en")
    page.goto(monday.link(LEENA))
    presses(page, page.locator("main form button"))
    coach.stands("/console")
    presses(page, page.locator(f'main a[href="/console/group/{GROUP}"]').first)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # past the header, to what the page is about
    reaches(page, page.locator("#find"))
    page.keyboard.type(basma)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    presses(page, page.locator("#everybody tbody a", has_text=basma))
    presses(page, page.locator('main a.btn[href*="/talk"]').first)
    presses(page, coach.button("/take-over"))
    writes(page, "/say", "I am here now.")
    coach.sees("I am here now.", within=".log")
    presses(page, coach.button("/hand-back"))
    coach.stands(r"/console/person/\d+")
    presses(page, page.locator('main a.btn[href*="/talk"]').first)
    writes(page, "/write", "See you on Tuesday.")
    coach.sees("See you on Tuesday.", within=".log")


def test_half_written_words_stay_while_new_ones_come(monday, page, basma):
    """A held talk looks for what was said by itself; nobody has to load the page again."""
    page.clock.install()
    coach = At(page, "en")
    page.goto(monday.link(LEENA))
    page.locator("main form button").click()
    person = monday.named(basma)
    page.goto(f"{monday.address}/console/person/{person}/talk")
    coach.button("/take-over").click()
    page.locator("#text").fill("I wanted to")
    said = {"person_id": person, "by": "person", "text": "Are you there?"}
    monday.writes(lambda db: db.add(tables.StaffWord, at=MONDAY + timedelta(hours=1), **said))
    page.clock.run_for(11_000)
    coach.sees("Are you there?", within=".log")
    expect(page.locator(".log .entry")).to_have_count(1)
    expect(page.locator("#text")).to_have_value("I wanted to")
