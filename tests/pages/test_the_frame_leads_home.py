"""What stands around the talk, and which button looks like the next step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.channel import Button
from bot.channels.web.view import rows
from bot.rendering import MENU_CODE
from console.look import Look
from locales.catalogue import say
from tests.pages.browser import begin, write
from tests.pages.house import a_site
from tests.pages.test_the_talk_works import heard

WORDS = "#words"
SEND = "#composer button"
COLOUR = "one => getComputedStyle(one).backgroundColor"


@contextmanager
def a_phone(browser: Browser, **more: bool) -> Iterator[Page]:
    """A page that is touched, not pointed at."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True, **more
    )
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


# Which button asks to be pressed


def test_the_button_that_sends_is_quiet_until_there_are_words(page, base):
    begin(page, base)
    quiet = page.locator(SEND).evaluate(COLOUR)
    page.locator(WORDS).fill("hello")
    page.mouse.move(0, 0)
    page.wait_for_timeout(300)
    assert page.locator(SEND).evaluate(COLOUR) != quiet


def test_an_answer_under_the_pointer_does_not_look_chosen(page, base):
    begin(page, base)
    answer = page.locator(".choice").first
    before = answer.evaluate(COLOUR)
    answer.hover()
    page.wait_for_timeout(300)
    assert answer.evaluate(COLOUR) == before


def test_on_a_phone_the_keyboard_makes_room_for_the_answers(browser, base):
    with a_phone(browser) as page:
        begin(page, base)
        write(page, "hello")
        expect(page.get_by_role("button", name="Not now")).to_be_visible()
        assert page.evaluate("document.activeElement.id") != "words"


def test_on_a_phone_the_keyboard_stays_where_nothing_is_to_be_pressed(browser, base):
    with a_phone(browser) as page:
        begin(page, base)
        write(page, "copy")
        assert page.evaluate("document.activeElement.id") == "words"


# The way home


def test_a_phone_has_the_way_home_in_its_frame(browser, base):
    with a_phone(browser) as page:
        begin(page, base)
        write(page, "menu")
        page.get_by_role("button", name="Menu", exact=True).click()
        expect(page.locator(".entry.me").last).to_contain_text(MENU_CODE)


def test_the_way_home_needs_no_script(browser, base):
    with a_phone(browser, java_script_enabled=False) as page:
        begin(page, base)
        page.locator(WORDS).fill("menu")
        page.locator(SEND).click()
        page.get_by_role("button", name="Menu", exact=True).click()
        assert heard(page, base)[-1] == f"Tapped(code='{MENU_CODE}')"


def test_on_a_wide_screen_the_menu_stands_beside_instead(page, base):
    page.set_viewport_size({"width": 1280, "height": 800})
    begin(page, base)
    write(page, "menu")
    beside = page.get_by_role("complementary", name="Menu")
    expect(beside.get_by_role("button", name="My people")).to_be_visible()
    assert page.get_by_role("button", name="Menu", exact=True).count() == 0


# Words that have to be true


@pytest.mark.parametrize(("has_person", "key"), [(True, "-says"), (False, "-says-alone")])
def test_a_person_is_promised_only_where_one_answers(has_person, key):
    front = Look(a_site(has_person=has_person)).render("front.html", "en", doors=(), steps=())
    assert say("en", f"page-how-real{key}") in front


def test_a_page_that_is_not_there_keeps_the_language(page, base):
    page.goto(f"{base}/nothing?lang=ar")
    page.locator("main .btn.main").click()
    assert page.locator("html").get_attribute("lang") == "ar"


def test_a_page_that_is_not_there_can_be_read_in_another_language(page, base):
    page.goto(f"{base}/nothing?lang=ar")
    page.get_by_role("link", name="Suomi").click()
    expect(page.locator("h1")).to_have_text(say("fi", "page-lost"))


@pytest.mark.parametrize(("language", "kind"), [("fi", "choices"), ("ar", "long")])
def test_arabic_answers_have_a_row_of_their_own_sooner(language, kind):
    (row,) = rows([Button("Fourteen lette", "1~a")], language)
    assert row.kind == kind
