"""Every room behind the sign-in: nothing for axe to find, nothing wider than the smallest phone.

English and Arabic, light and dark, 320 and 360 points wide. A new page needs its states in
`tests.pages.rooms`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

from console import console_routes
from console.desk import Desk
from tests.console.test_who_may import routes_of
from tests.pages import rooms
from tests.pages.album import PHONE
from tests.pages.monday import MONDAY, TOO_WIDE, Monday
from tests.pages.rooms import NO_PAGES, ROOMS
from tests.pages.test_the_pages_fit_everybody import SMALL

SMALLEST = ViewportSize(width=320, height=568)
AXE = Axe().axe_script
RUN_AXE = """options => axe.run(options).then(found => found.violations.map(
  one => [one.id, one.help, ...one.nodes.map(node => node.html + ' ' + node.failureSummary)]))"""
TURNED = {
    "/console", "/console/group/{id}", "/console/group/{id}/invite", "/console/person/{id}/talk",
    "/console/admin", "/me", "/me/map", "/me/privacy",
}  # fmt: skip
"""Where axe looks once more from the right: one of each kind of page."""
COLOURS = {"type": "rule", "values": ["color-contrast"]}
"""What can be another thing in the dark; the rest of a page is the same."""


STATES = [(path, number) for path, rooms in ROOMS.items() for number in range(len(rooms))]


def pages_of_the_console() -> set[str]:
    """The address of everything that can be opened behind the sign-in."""
    nothing = cast(Any, None)
    desk = Desk(nothing, nothing, nothing, nothing, lambda: MONDAY, lambda: None)
    methods = (row.split(" ", 1) for row in routes_of(console_routes(desk).routes))
    return {path for method, path in methods if method == "GET"}


def test_every_page_of_the_console_is_looked_at():
    assert pages_of_the_console() == set(ROOMS) | NO_PAGES


@pytest.fixture(scope="module")
def numbers(monday: Monday) -> dict[str, str]:
    return rooms.numbers(monday)


@pytest.fixture(scope="module")
def opened(monday: Monday, browser: Browser) -> Iterator[Callable[[str], Page]]:
    with rooms.signed_in(monday, browser, viewport=PHONE) as opened:
        yield opened


# What must be so in each


def must_be_well(page: Page, language: str) -> None:
    """In one language, with nothing too small to hit or out of reach on the smallest phone."""
    html = page.locator("html")
    direction = "rtl" if language == "ar" else "ltr"
    assert [html.get_attribute(name) for name in ("lang", "dir")] == [language, direction]
    assert page.locator("h1").count() == 1
    assert page.evaluate(SMALL) == []
    assert not page.evaluate(TOO_WIDE)


def found_by_axe(page: Page, **more: Any) -> Any:
    """What is wrong, and where. The script must be in the page: it is worth loading once."""
    return page.evaluate(RUN_AXE, {"resultTypes": ["violations"], **more})


@pytest.mark.parametrize(("path", "number"), STATES)
def test_a_room_is_well_built(monday, opened, numbers, path, number):
    room = ROOMS[path][number]
    page = opened(room.who)
    page.set_viewport_size(PHONE)
    page.emulate_media(color_scheme="light")
    there = monday.address + room.path.format(**numbers)
    answer = rooms.opens(page, room, there, "en")
    assert answer is not None
    assert answer.status == room.status
    page.evaluate(AXE)
    assert found_by_axe(page) == []
    page.emulate_media(color_scheme="dark")
    assert found_by_axe(page, runOnly=COLOURS) == []
    page.set_viewport_size(SMALLEST)
    must_be_well(page, "en")
    if room.does is None:
        rooms.opens(page, room, there, "ar")
        must_be_well(page, "ar")
        if path in TURNED and number == 0:
            page.evaluate(AXE)
            assert found_by_axe(page) == []
