"""A demo house on a Monday at ten, open for every test of the pages behind the sign-in.

house.link(LEENA, "ar")        a fresh way in; her pages are in this language from now on
house.reads(lambda db: ...)    what is kept, as the house itself asks for it
At(page, "ar")                 somebody at a page, who notices when it does not fit
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from playwright.sync_api import Locator, Page, expect

from bot import demo
from storage import sessions, tables
from storage.queries import people
from storage.queries import staff as ask
from storage.sessions import Viewer
from storage.sqlite import File
from tests.builders import one_transaction, rows
from tests.pages.album import PHONE, WIDE, Demo, Talker, a_demo

T = TypeVar("T")
LEENA, KARI, DANIEL = (demo.DOORS[role] for role in ("coach", "admin", "participant"))
"""A coach, an admin and a participant of the demo."""
MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
"""When the demo's calendar begins: ten in Helsinki."""
PATIENCE = 30_000
"""Milliseconds for anything to appear; a shared machine may be slow."""
SIZES = {"en": WIDE, "ar": PHONE}
"""How the two languages of these tests are looked at: a wide screen, and a small phone."""
TOO_WIDE = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
GROUP = 1
"""The number of Leena's group."""


@dataclass(frozen=True)
class Monday:
    """The running house, and its database."""

    demo: Demo

    @property
    def address(self) -> str:
        return self.demo.address

    def reads(self, ask_for: Callable[[Any], T]) -> T:
        with closing(File(self.demo.home / "demo.db").connect()) as db:
            return ask_for(db)

    def writes(self, work: Callable[[Any], T]) -> T:
        """Something that a test begins with; the house waits for it as for another writer."""
        with closing(File(self.demo.home / "demo.db").connect()) as db, one_transaction(db):
            return work(db)

    def person(self, address: str) -> int:
        """Who lives at an address of the demo."""
        return int(self.reads(lambda db: people.identity(db, "demo", address)).person_id)

    def viewer(self, address: str) -> Viewer:
        id = self.person(address)
        return Viewer(id, roles=self.reads(lambda db: ask.roles(db, id)))

    def named(self, name: str) -> int:
        """Who came last of all with this name."""
        return max(one.id for one in self.reads(lambda db: rows(db, tables.Person, name=name)))

    def link(self, address: str, language: str = "en") -> str:
        """A fresh link for somebody, who reads this language."""
        person = self.person(address)

        def make(db: Any) -> str:
            people.change_person(db, person, language=language)
            return sessions.make_link(db, person, datetime.now(UTC))

        return f"{self.address}/console/in/{self.writes(make)}"


@contextmanager
def a_monday() -> Iterator[Monday]:
    with a_demo() as demo, demo.runs(1):
        yield Monday(demo)


@dataclass
class At:
    """Somebody at a page. Buttons are found by the form they send, in any language."""

    page: Page
    language: str

    def stands(self, path: str) -> None:
        """At an address, in the right language and direction, with nothing wider than it."""
        where = re.compile(rf"://[^/]+{path}([?#].*)?$")
        expect(self.page).to_have_url(where, timeout=PATIENCE)
        html = self.page.locator("html")
        expect(html).to_have_attribute("lang", self.language)
        expect(html).to_have_attribute("dir", "rtl" if self.language == "ar" else "ltr")
        expect(self.page.locator("h1")).to_have_count(1)
        assert not self.page.evaluate(TOO_WIDE), f"{path} scrolls sideways"

    def opens(self, link: str, *, to: str) -> None:
        """Follow a link that can be seen."""
        self.page.locator(f"{link}:visible").first.click()
        self.stands(to)

    def button(self, action: str) -> Locator:
        """The button of the form that is sent to an address with this ending."""
        return self.page.locator(f'form[action$="{action}"] button')

    def sends(self, action: str, **fields: str) -> None:
        """Fill in a form and send it."""
        form = self.page.locator(f'form[action$="{action}"]')
        for name, value in fields.items():
            form.locator(f'[name="{name}"]').fill(value)
        form.locator("button").last.click()

    def sees(self, words: str, *, within: str = "main") -> None:
        expect(self.page.locator(within).first).to_contain_text(words, timeout=PATIENCE)

    def sees_not(self, words: str, *, within: str = "main") -> None:
        expect(self.page.locator(within).first).not_to_contain_text(words)

    def is_told(self) -> None:
        """A notice says what became of a form."""
        expect(self.page.locator("main [role=status]").first).to_be_visible(timeout=PATIENCE)


def joins(page: Page, link: str, language: str, name: str, level: int) -> Talker:
    """Come by a group's link, and up to the menu as one of the group."""
    person = Talker(page, language, name)
    page.goto(f"{link}&lang={language}")
    page.locator("main form button").click()
    ways = ("start.hello.go", f"start.lang.{language}", "start.age.yes")
    person.goes_on_to("start.privacy.accept", *ways)
    person.taps("start.privacy.accept")
    person.writes(name, when="start.name.more")
    person.writes("Tampere", when="find_town.town.skip")
    person.taps("start.need.people", "start.need.done")
    expect(page.locator(".entry").last).to_contain_text("Leena", timeout=PATIENCE)
    person.taps("join_group.ask.yes", f"share_level.pick.l{level}", "share_level.example.yes")
    person.waits_for("menu.home.next_step")
    return person
