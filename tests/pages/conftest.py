"""One browser and one house for all page tests; each test has its own cookies.

They end with this package: the browser driver keeps an event loop running in the main thread,
which tests that bring their own loop cannot share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.pages.browser import NoBrowser, a_browser, a_house
from tests.pages.monday import PATIENCE, SIZES, Monday, a_monday


@pytest.fixture(scope="package")
def base() -> Iterator[str]:
    with a_house() as base:
        yield base


@pytest.fixture(scope="package")
def monday() -> Iterator[Monday]:
    """A demo house for all who work in it; each test has its own browsers."""
    with a_monday() as house:
        yield house


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    try:
        with a_browser() as browser:
            yield browser
    except NoBrowser as why:
        pytest.fail(str(why), pytrace=False)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, locale="en-GB", timezone_id="Europe/Helsinki"
    )
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that must not complain: neither script nor content policy."""
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: (
            complaints.append(said.text) if "Content Security Policy" in said.text else None
        ),
    )
    yield page
    assert complaints == []


@pytest.fixture
def another_browser(browser: Browser, language: str) -> Iterator[Callable[[], Page]]:
    """A page in a browser of its own, as wide as this language is looked at."""
    contexts: list[BrowserContext] = []

    def opens() -> Page:
        context = browser.new_context(viewport=SIZES[language], timezone_id="Europe/Helsinki")
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        return context.new_page()

    yield opens
    for context in contexts:
        context.close()
