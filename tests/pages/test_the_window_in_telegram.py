"""The window in Telegram: its data opens once, and loading the window again is no second time."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from console.look import Look, Site

DATA = "auth_date=1&user=%7B%22id%22%3A7001%7D&hash=" + "a" * 64
LATER = "auth_date=2&user=%7B%22id%22%3A7001%7D&hash=" + "b" * 64
MINE = '<html lang="en" dir="ltr"><body><main id="main" tabindex="-1"><h1>Mine</h1></main></body>'


@dataclass
class Door:
    """What the house would answer: data opens once, a token opens the pages until it is over."""

    base: str
    shown: list[str] = field(default_factory=list)
    """The data that was shown to /app/enter."""
    brought: list[str] = field(default_factory=list)
    """What /me was asked with."""
    over: bool = False

    def stands_in(self, context: BrowserContext) -> None:
        page = Look(Site()).render("app.html", "en")
        context.route(f"{self.base}/app", lambda it: it.fulfill(body=page, content_type=HTML))
        context.route(f"{self.base}/app/enter", self._enter)
        context.route(f"{self.base}/me", self._mine)

    def _enter(self, route: Route) -> None:
        data = str(route.request.post_data)
        if data in self.shown:
            route.fulfill(status=403, json={"says": "This window was opened before."})
            return
        self.shown.append(data)
        route.fulfill(json={"token": f"token-{len(self.shown)}", "open": "/me"})

    def _mine(self, route: Route) -> None:
        self.brought.append(route.request.headers.get("authorization", ""))
        if self.over:
            route.fulfill(status=401)
        else:
            route.fulfill(body=MINE, content_type=HTML)

    def opens(self, page: Page, data: str = DATA) -> None:
        """As Telegram opens the window, also when somebody loads it again."""
        page.goto("about:blank")
        page.goto(f"{self.base}/app#tgWebAppData={quote(data, safe='')}&tgWebAppVersion=8.0")


HTML = "text/html; charset=utf-8"


@pytest.fixture
def door(base: str, context: BrowserContext) -> Door:
    door = Door(base)
    door.stands_in(context)
    return door


def test_a_window_that_is_loaded_again_goes_on_and_shows_its_data_once(
    door: Door, page: Page
) -> None:
    for _ in range(2):
        door.opens(page)
        expect(page.locator("h1")).to_have_text("Mine")
    page.reload()  # some clients load the address as it is now, without the data
    expect(page.locator("h1")).to_have_text("Mine")
    assert len(door.shown) == 1
    assert set(door.brought) == {"Bearer token-1"}
    assert "tgWebAppData" not in page.url


def test_the_same_data_in_another_window_is_told_off(
    door: Door, page: Page, context: BrowserContext
) -> None:
    door.opens(page)
    expect(page.locator("h1")).to_have_text("Mine")
    other = context.new_page()
    door.opens(other)
    expect(other.locator("main")).to_contain_text("opened before")
    assert door.brought == ["Bearer token-1"]


def test_new_data_is_shown_to_the_house_though_a_token_is_there(door: Door, page: Page) -> None:
    door.opens(page)
    expect(page.locator("h1")).to_have_text("Mine")
    door.opens(page, LATER)
    expect(page.locator("h1")).to_have_text("Mine")
    assert door.brought == ["Bearer token-1", "Bearer token-2"]


def test_when_the_hour_is_over_nothing_is_left_in_the_window(door: Door, page: Page) -> None:
    door.opens(page)
    expect(page.locator("h1")).to_have_text("Mine")
    door.over = True
    page.reload()
    expect(page.locator("main")).to_contain_text("The hour of this window is over")
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0
