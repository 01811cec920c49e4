"""Twelve pictures of the real thing, from a running demo house: part of `make pictures`.

    one evening, a minute a second     first words, a contact, a goal, a message
    the days after, five hours a second     what comes by itself: a reminder, an event

Each has a name that says what it shows; `docs/pictures/talk.png` is the one in the README.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import reduce
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.pages.browser import TO_GOAL, a_free_port, wait_for

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "pictures"
README = ROOT / "docs" / "pictures" / "talk.png"
IN_THE_README = "a-goal"
MONDAY_MORNING = "2026-03-02T10:00+02:00"
A_MINUTE_A_SECOND = 60
FIVE_HOURS_A_SECOND = 18_000
PATIENCE = 60_000
"""Milliseconds for anything to appear; a shared machine may be slow."""
PHONE = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 800}


@dataclass
class Demo:
    """`silta run --demo` on one home and one address, at one speed after the other."""

    home: Path
    port: int = field(default_factory=a_free_port)

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    @contextmanager
    def runs(self, speed: int) -> Iterator[None]:
        given = {
            "SILTA_HOME": str(self.home), "SILTA_BIND": f"127.0.0.1:{self.port}",
            "SILTA_CLOCK": MONDAY_MORNING, "SILTA_CLOCK_SPEED": str(speed),
        }  # fmt: skip
        house = subprocess.Popen(
            [sys.executable, "-m", "bot", "run", "--demo"],
            cwd=ROOT, env={**os.environ, **given}, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            wait_for(self.address, house)
            yield
        finally:
            house.terminate()
            house.wait(15)


@contextmanager
def a_demo() -> Iterator[Demo]:
    """A house in a folder of its own, not open yet."""
    with tempfile.TemporaryDirectory() as home:
        yield Demo(Path(home))


@dataclass
class Talker:
    """A person at a page, who finds buttons by what they stand for, in any language."""

    page: Page
    language: str
    name: str

    def button(self, of: str) -> Locator:
        """The newest button of a choice: "start.hello.go", or "c.nudge.later" of a card."""
        return self.page.locator(f'button[value^="1~{of.replace(".", "~")}~"]:visible').last

    def waits_for(self, choice: str) -> Locator:
        button = self.button(choice)
        expect(button).to_be_visible(timeout=PATIENCE)
        return button

    def taps(self, *choices: str) -> None:
        for choice in choices:
            button = self.waits_for(choice)
            value = button.get_attribute("value")
            if button.get_attribute("data-kind") == "toggle":
                button.click()
                pressed = f'button[value="{value}"][aria-pressed="true"]'
                expect(self.page.locator(pressed)).to_be_visible(timeout=PATIENCE)
            else:
                button.click()
                there = self.page.locator(f'button[value="{value}"]:visible')
                expect(there).to_have_count(0, timeout=PATIENCE)

    def writes(self, words: str, *, when: str) -> None:
        """Write, once the screen is there that has this button."""
        self.waits_for(when)
        self.page.locator("#words").fill(words)
        self.page.keyboard.press("Enter")
        expect(self.page.locator(".entry.me").last).to_contain_text(words, timeout=PATIENCE)

    def goes_on_to(self, choice: str, *ways: str) -> None:
        """Up to a screen, by these answers, as far as they are asked for at all."""
        left = list(ways)
        while True:
            ahead = [self.button(choice), *map(self.button, left)]
            expect(reduce(Locator.or_, ahead).first).to_be_visible(timeout=PATIENCE)
            if ahead[0].is_visible():
                return
            taken = next(way for way in left if self.button(way).is_visible())
            left.remove(taken)
            self.taps(taken)

    def comes(self, address: str) -> None:
        """Up to the privacy notice."""
        self.page.goto(f"{address}/chat?lang={self.language}")
        self.page.locator("main form button").click()
        ways = ("start.hello.go", f"start.lang.{self.language}", "start.age.yes")
        self.goes_on_to("start.privacy.accept", *ways)

    def settles_in(self) -> None:
        """Name, town, what matters; the menu stands there afterwards."""
        self.taps("start.privacy.accept")
        self.writes(self.name, when="start.name.more")
        self.writes("Tampere", when="find_town.town.skip")
        self.taps("start.need.job", "start.need.people", "start.need.done")
        self.waits_for("menu.home.next_step")

    def goes_home(self) -> None:
        """By what stands in the frame of every page."""
        self.page.locator(".chat .home button").click()
        self.waits_for("menu.home.people")


class Album:
    """Keeps the pictures, each under its number."""

    def __init__(self) -> None:
        self.taken: dict[int, Path] = {}

    def keep(self, page: Page, number: int, name: str) -> None:
        path = FOLDER / f"{number:02}-{name}.png"
        page.mouse.move(0, 0)
        page.wait_for_timeout(400)
        page.screenshot(path=path)
        self.taken[number] = path
        if name == IN_THE_README:
            README.parent.mkdir(parents=True, exist_ok=True)
            README.write_bytes(path.read_bytes())


def take(browser: Browser) -> list[Path]:
    """The twelve, in the order a person meets what they show."""
    album = Album()
    with a_demo() as demo:
        with demo.runs(A_MINUTE_A_SECOND):
            _pages(browser, demo, album)
            _amina(browser, demo, album)
            daniel = _daniel(browser, demo, album)
            aino = _aino(browser, demo, album)
            _olena(browser, demo, album)
            _eeva(browser, demo, album)
        with demo.runs(FIVE_HOURS_A_SECOND):
            aino.waits_for("c.nudge.later")
            album.keep(aino.page, 8, "a-reminder-in-finnish")
            daniel.waits_for("c.digest.interested")
            album.keep(daniel.page, 9, "an-event-arrives")
    return [album.taken[number] for number in sorted(album.taken)]


def _pages(browser: Browser, demo: Demo, album: Album) -> None:
    page = _page(browser, PHONE)
    page.goto(f"{demo.address}/?lang=en")
    album.keep(page, 1, "the-front-page")
    page.goto(f"{demo.address}/privacy?lang=fi")
    album.keep(page, 11, "the-privacy-page-in-finnish")
    page = _page(browser, WIDE)
    page.goto(f"{demo.address}/nothing-here?lang=uk")
    album.keep(page, 12, "nothing-there-in-ukrainian")


def _amina(browser: Browser, demo: Demo, album: Album) -> None:
    amina = Talker(_page(browser, PHONE), "ar", "أمينة")
    amina.comes(demo.address)
    album.keep(amina.page, 2, "the-privacy-notice-in-arabic")
    amina.settles_in()
    album.keep(amina.page, 3, "the-menu-in-arabic")
    amina.taps("menu.home.people", "contact_list.list.add")
    amina.writes("تولا", when="contact_add.name.back")
    amina.waits_for("contact_add.where.course")
    album.keep(amina.page, 4, "a-new-contact-in-arabic")


def _daniel(browser: Browser, demo: Demo, album: Album) -> Talker:
    daniel = Talker(_page(browser, PHONE), "en", "Daniel")
    daniel.comes(demo.address)
    daniel.settles_in()
    daniel.taps("menu.home.next_step", *TO_GOAL, "goals_area.pick.people")
    daniel.writes("I know people in my street", when="goals_area.dream.skip")
    daniel.taps("goals_smart.new.some")
    daniel.writes("Talk with two neighbours", when="goals_smart.what.back")
    daniel.writes("2", when="goals_smart.measure.20")
    daniel.taps("goals_smart.unit.talks", "goals_smart.relevant.n9", "goals_smart.able.n8")
    daniel.taps("goals_smart.deadline.three_months", "goals_smart.first.neighbour")
    daniel.waits_for("goals_smart.confirm.yes")
    album.keep(daniel.page, 5, IN_THE_README)
    daniel.taps("goals_smart.confirm.yes", "ask_remind.remind.yes", "ask_remind.times.good")
    daniel.goes_home()
    daniel.taps("menu.home.events", "feed_prefs.kinds.event", "feed_prefs.kinds.done")
    daniel.taps("feed_prefs.rhythm.daily")
    return daniel


def _aino(browser: Browser, demo: Demo, album: Album) -> Talker:
    aino = Talker(_page(browser, PHONE), "fi", "Aino")
    aino.comes(demo.address)
    aino.settles_in()
    aino.taps("menu.home.events", "feed_prefs.kinds.event", "feed_prefs.kinds.study")
    album.keep(aino.page, 6, "what-to-hear-about-in-finnish")
    aino.taps("feed_prefs.kinds.done", "feed_prefs.rhythm.asked")
    aino.goes_home()
    _adds(aino, "Tuula", met="course", about="ompelukurssi")
    return aino


def _olena(browser: Browser, demo: Demo, album: Album) -> None:
    olena = Talker(_page(browser, PHONE, dark=True), "uk", "Олена")
    olena.comes(demo.address)
    olena.settles_in()
    _adds(olena, "Tuula", met="event", about="мовне кафе")
    olena.page.locator(".choice:visible", has_text="Tuula").last.click()
    olena.taps("contact_card.view.write", "human_msg.type.m5")
    olena.writes("порада про курс", when="human_msg.advice.back")
    olena.waits_for("human_msg.preview.copy").scroll_into_view_if_needed()
    olena.page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    album.keep(olena.page, 7, "a-message-in-ukrainian-dark")


def _eeva(browser: Browser, demo: Demo, album: Album) -> None:
    eeva = Talker(_page(browser, WIDE), "fi", "Eeva")
    eeva.comes(demo.address)
    eeva.settles_in()
    eeva.page.locator('.side button[value="/people"]').click()
    eeva.waits_for("contact_list.list.add")
    album.keep(eeva.page, 10, "a-wide-screen-in-finnish")


def _adds(person: Talker, label: str, *, met: str, about: str) -> None:
    """Somebody new, to be greeted every week."""
    person.taps("menu.home.people", "contact_list.list.add")
    person.writes(label, when="contact_add.name.back")
    person.taps(f"contact_add.where.{met}")
    person.writes(about, when="contact_add.about.skip")
    person.taps("contact_add.promise.none", "contact_place.helix.company")
    person.taps("contact_place.tie.little", "contact_place.local.local", "contact_place.last.week")
    person.taps("contact_add.next.week")
    person.goes_on_to("contact_list.list.add", "ask_remind.remind.yes", "ask_remind.times.good")


def _page(browser: Browser, size: dict[str, int], *, dark: bool = False) -> Page:
    """A page of a new visitor; what is small is touched, as phones are."""
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if dark else "light",
        timezone_id="Europe/Helsinki",
        has_touch=size is PHONE,
        is_mobile=size is PHONE,
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    return page
