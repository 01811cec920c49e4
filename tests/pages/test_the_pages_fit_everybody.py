"""Every page on a small phone and a wide screen, in both directions: it fits, and it is usable."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.pages.browser import begin, write

WIDTHS = (320, 360, 768, 1280)
TALK = ("menu", "ticks", "scale", "copy", "long", "picture", "plan", "links", "leena", "card")
LOOKS = ("light", "dark")

STICKS_OUT = """() => {
  const wide = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('body *')].filter(one => {
    const box = one.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && (box.left < -0.5 || box.right > wide + 0.5);
  });
  const scrolls = document.documentElement.scrollWidth > wide;
  return [...(scrolls ? ['the page scrolls sideways'] : []), ...out.map(one => one.outerHTML)];
}"""
# A link inside a sentence may be as small as its words (WCAG 2.5.8); the skip link is not shown.
SMALL = """() => [...document.querySelectorAll('a, button, input, textarea, select, summary')]
  .filter(one => !one.matches('.skip, [type=hidden], p a, label input'))
  .map(one => [one.outerHTML, one.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
  .map(([words, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${words}`)"""


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def whole_talk(page: Page, base: str, language: str) -> None:
    """A talk with one of everything."""
    begin(page, base, language)
    for text in TALK:
        write(page, text)


def test_nothing_sticks_out_of_the_talk_and_everything_can_be_hit(page, base, language):
    whole_talk(page, base, language)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        assert (width, page.evaluate(STICKS_OUT)) == (width, [])
        assert (width, page.evaluate(SMALL)) == (width, [])


def test_large_letters_fit_on_the_smallest_screen(page, base, language):
    page.set_viewport_size({"width": 320, "height": 568})
    begin(page, base, language)
    for text in ("large", *TALK):
        write(page, text)
    page.wait_for_selector("html[data-size=large]")
    assert page.evaluate(STICKS_OUT) == []


@pytest.mark.parametrize("path", ["/", "/privacy", "/chat", "/nothing"])
def test_nothing_sticks_out_of_the_other_pages_and_everything_can_be_hit(
    page, base, path, language
):
    page.goto(f"{base}{path}?lang={language}")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        assert (width, page.evaluate(STICKS_OUT)) == (width, [])
        assert (width, page.evaluate(SMALL)) == (width, [])


def found_by_axe(page: Page) -> str:
    results = Axe().run(page)
    return str(results.generate_report()) if results.violations_count else ""


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_the_talk(page, base, language, look):
    page.emulate_media(color_scheme=look)
    whole_talk(page, base, language)
    assert found_by_axe(page) == ""


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("path", ["/", "/privacy", "/chat", "/nothing"])
def test_axe_finds_nothing_on_the_other_pages(page, base, path, look):
    page.emulate_media(color_scheme=look)
    page.goto(f"{base}{path}?lang=ar")
    assert found_by_axe(page) == ""


def test_an_arabic_page_reads_from_the_right(page, base):
    begin(page, base, "ar")
    bubble = page.locator(".bubble").first.bounding_box()
    send = page.locator("#composer button").bounding_box()
    assert bubble["x"] + bubble["width"] > 360 - 24
    assert send["x"] < 24


def test_the_talk_opens_at_its_last_message_above_the_composer(page, base):
    whole_talk(page, base, "en")
    page.goto(f"{base}/chat")
    page.wait_for_timeout(200)
    last = page.locator(".entry").last.bounding_box()
    composer = page.locator(".composer").bounding_box()
    assert last["y"] + last["height"] <= composer["y"] + 1
    assert composer["y"] + composer["height"] <= 741
