"""Pictures of every page, to look at: `make pictures` puts them into build/pictures.

Both directions, light and dark, a small phone and a wide screen. The rooms behind the sign-in are
among them, each in all its states.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.pages import album, rooms, seven_steps
from tests.pages.browser import a_browser, a_house, begin, write

FOLDER = Path("build/pictures")
PATHS = {"front": "/", "privacy": "/privacy", "begin": "/chat", "lost": "/nothing"}
TALK = ("menu", "ticks", "scale", "copy", "picture", "plan", "links", "leena", "card")
SIZES = ((360, 740), (1280, 800))


def main() -> None:
    """Take them all, and say where they are."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with a_house() as base, a_browser() as browser:
        for language, look, size in product(("en", "ar"), ("light", "dark"), SIZES):
            take(browser, base, language, look, size)
    with a_browser() as browser:
        album.take(browser)
        seven_steps.take(browser)
        rooms.take(browser)
    print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER}/")


def take(browser: Browser, base: str, language: str, look: str, size: tuple[int, int]) -> None:
    """Every page in one language, one look and one size."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if look == "dark" else "light",
    )
    page = context.new_page()
    ending = f"{language}-{look}-{size[0]}.png"
    for name, path in PATHS.items():
        page.goto(f"{base}{path}?lang={language}")
        page.screenshot(path=FOLDER / f"{name}-{ending}", full_page=True)
    begin(page, base, language)
    for text in ("", *TALK):
        if text:
            write(page, text)
        settle(page)
        page.screenshot(path=FOLDER / f"chat-{text or 'first'}-{ending}")
    context.close()


def settle(page: Page) -> None:
    """Until the page has stopped moving."""
    page.wait_for_timeout(150)


if __name__ == "__main__":
    main()
