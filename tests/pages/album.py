"""Twelve pictures of the real thing, from a running demo house: part of `make pictures`.

Each has a name that says what it shows; `docs/pictures/talk.png` is the one in the README.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page

from locales.catalogue import NAMES, say
from tests.pages.browser import a_free_port, wait_for

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "pictures"
README = ROOT / "docs" / "pictures" / "talk.png"
PHONE = {"width": 360, "height": 740}
ANSWERED = """n => {
    const entries = document.querySelectorAll(".entry");
    return entries.length > n && !entries[entries.length - 1].classList.contains("me");
}"""
"""The talk has grown, and the last word is not the person's own."""
WIDE = {"width": 1280, "height": 800}


@contextmanager
def a_real_house() -> Iterator[str]:
    """`silta run --demo` in a process and a folder of its own; its address."""
    port = a_free_port()
    with tempfile.TemporaryDirectory() as home:
        given = {"SILTA_HOME": home, "SILTA_BIND": f"127.0.0.1:{port}"}
        house = subprocess.Popen(
            [sys.executable, "-m", "bot", "run", "--demo"],
            cwd=ROOT, env={**os.environ, **given}, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            wait_for(f"http://localhost:{port}", house)
            yield f"http://localhost:{port}"
        finally:
            house.terminate()
            house.wait(15)


class Talker:
    """A person at a page, who presses buttons by their text key, in any language."""

    def __init__(self, page: Page, base: str, language: str) -> None:
        self.page, self.language = page, language
        page.goto(f"{base}/chat?lang={language}")

    def presses(self, key: str, **values: object) -> None:
        self.presses_label(say(self.language, key, values))

    def presses_label(self, label: str) -> None:
        plain = label.translate(dict.fromkeys(map(ord, "\u2068\u2069")))
        before = self.page.locator(".entry").count()
        button = self.page.get_by_role("button", name=plain, exact=True).last
        button.click()
        self._answered(before)

    def ticks(self, key: str) -> None:
        self.page.locator(".toggle", has_text=say(self.language, key)).last.click()
        self.page.wait_for_timeout(400)

    def says(self, words: str) -> None:
        before = self.page.locator(".entry").count()
        self.page.locator("textarea").fill(words)
        self.page.keyboard.press("Enter")
        self._answered(before)

    def _answered(self, before: int) -> None:
        self.page.wait_for_function(ANSWERED, arg=before, timeout=20000)
        self.page.wait_for_timeout(300)

    def agrees(self) -> None:
        """Through language, age and the notice."""
        self.presses("page-start")
        self.presses("start-hello.go")
        self.presses_label(NAMES[self.language])
        self.presses("start-age.yes")

    def settles_in(self, name: str) -> None:
        """Name, town, what matters; the menu stands there afterwards."""
        self.presses("start-privacy.accept")
        self.says(name)
        self.says("Tampere")
        self.ticks("start-need.job")
        self.ticks("start-need.people")
        self.presses("common-done", count=2)


def take(browser: Browser, base: str) -> list[Path]:
    """The twelve, in the order of a first evening with Silta."""
    taken: list[Path] = []

    def keep(page: Page, name: str) -> None:
        path = FOLDER / f"{len(taken) + 1:02}-{name}.png"
        page.screenshot(path=path)
        taken.append(path)

    page = _page(browser, PHONE)
    page.goto(f"{base}/")
    keep(page, "the-front-page")
    amina = Talker(page, base, "ar")
    amina.agrees()
    keep(page, "the-privacy-notice-in-arabic")
    amina.settles_in("أمينة")
    keep(page, "the-menu-in-arabic")
    amina.presses("menu-home.people")
    amina.presses("contact_list-list.add")
    amina.says("تولا")
    keep(page, "a-new-contact-in-arabic")

    page = _page(browser, PHONE)
    daniel = Talker(page, base, "en")
    daniel.agrees()
    daniel.settles_in("Daniel")
    daniel.presses("menu-home.next_step")
    keep(page, "the-next-step")
    daniel.presses("step_intro-intro.begin")
    keep(page, "a-goal-begins")
    _menu(daniel)
    daniel.presses("menu-home.events")
    keep(page, "what-do-you-want-to-hear-of")
    README.parent.mkdir(parents=True, exist_ok=True)

    page = _page(browser, PHONE, dark=True)
    olena = Talker(page, base, "uk")
    olena.agrees()
    olena.settles_in("Олена")
    keep(page, "the-menu-in-ukrainian-dark")
    olena.presses("menu-home.other")
    keep(page, "more-in-ukrainian-dark")

    page = _page(browser, WIDE)
    aino = Talker(page, base, "fi")
    aino.agrees()
    aino.settles_in("Aino")
    keep(page, "a-wide-screen-in-finnish")
    page.goto(f"{base}/privacy?lang=fi")
    keep(page, "the-privacy-page-in-finnish")
    page.goto(f"{base}/nothing-here?lang=fi")
    keep(page, "nothing-there")
    return taken


def _menu(person: Talker) -> None:
    person.says("/menu")


def _page(browser: Browser, size: dict[str, int], *, dark: bool = False) -> Page:
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if dark else "light",
        timezone_id="Europe/Helsinki",
    )
    return context.new_page()
