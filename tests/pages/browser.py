"""A real browser and a small house to show it, for the page tests and for pictures."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from playwright.sync_api import Browser, Page, expect, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
PLAIN_HOST = "silta.test"
"""A name of this machine that browsers do not trust as they trust localhost."""
ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    f"--host-resolver-rules=MAP {PLAIN_HOST} 127.0.0.1",
)
"""Chromium's own sandbox does not start as root in a container; it only sees our own pages."""
TIME_TO_OPEN = 90
"""Seconds for a house to open; alone it takes two, a shared machine may be slow."""


class NoBrowser(Exception):
    """The page tests need Chromium: `make browser` finds it or says how to get it."""


def chromium_path() -> str:
    """Where Chromium is. Raises NoBrowser."""
    for name in NAMES:
        if found := shutil.which(name):
            return found
    raise NoBrowser(NoBrowser.__doc__)


@contextmanager
def a_browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGS))
        yield browser
        browser.close()


def a_free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def a_house() -> Iterator[str]:
    """A house in a process of its own; its address."""
    port = a_free_port()
    house = subprocess.Popen([sys.executable, "-m", "tests.pages.house", str(port)])
    base = f"http://localhost:{port}"
    try:
        wait_for(base, house)
        yield base
    finally:
        house.terminate()
        house.wait(10)


def wait_for(base: str, house: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + TIME_TO_OPEN
    while time.monotonic() < until and house.poll() is None:
        try:
            httpx.get(f"{base}/health/live")
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"the house did not open its door within {TIME_TO_OPEN} seconds")


def begin(page: Page, base: str, language: str = "en") -> None:
    """Press Start and wait for the first question."""
    page.goto(f"{base}/chat?lang={language}")
    page.locator("main button").click()
    page.locator(".choices").wait_for()


def write(page: Page, text: str) -> None:
    """Write into the composer, and wait until it was heard and answered."""
    answers = page.locator(".entry:not(.me)")
    before = answers.count()
    page.locator("#words").fill(text)
    page.keyboard.press("Enter")
    expect(answers).not_to_have_count(before)


TO_GOAL = ("step_intro.intro.another", "step_list.list.goals", "step_intro.intro.begin")
"""From the next step to the second one, Goal setting: the buttons, one after the other."""
