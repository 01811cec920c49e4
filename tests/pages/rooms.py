"""Every room behind the sign-in, in each of its states, with a house that has something in it.

ROOMS      for each page of the console, who opens it in which states
NO_PAGES   what is a file, or is not there in a house without a bot
take()     their pictures: part of `make pictures`
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from playwright.sync_api import Browser, Page, Response, expect

from bot.demo import SECOND_COACH
from storage import access, sessions, tables
from storage.queries import people
from storage.queries import staff as ask
from storage.sessions import Viewer
from tests.builders import a_message, rows
from tests.pages.album import FOLDER, PHONE, WIDE
from tests.pages.monday import DANIEL, GROUP, KARI, LEENA, MONDAY, PATIENCE, Monday, a_monday

NO_PAGES = {
    "/console/group/{id}/poster/{name}", "/me/file/{name}", "/console/try/file/{id}",
    "/app",  # asks for the word of Telegram: tests/console/test_mini_app.py
}  # fmt: skip


Does = Callable[[Page], Response]


@dataclass(frozen=True)
class Room:
    """One state of a page. who: an address of the demo, "" for nobody.

    does: what to press once it is open, when the state is what a form answers.
    """

    who: str
    path: str
    does: Does | None = None
    status: int = 200


def presses(form: str) -> Does:
    """Send the first form to this address, as it is."""

    def does(page: Page) -> Response:
        with page.expect_navigation() as went:
            page.locator(f'form[action*="{form}"] button:not([name])').first.click()
        return went.value

    return does


def a_name_twice(page: Page) -> Response:
    """Somebody of this name is there already: the form comes back with the reason."""
    known = page.locator("#everybody h3").first.inner_text()
    if page.locator("#add details[open]").count() == 0:
        page.locator("#add summary").first.click()
    page.locator("#label").fill(known)
    with page.expect_navigation() as went:
        page.locator("#add form button").click()
    return went.value


def begins_a_trial(page: Page) -> Response:
    with page.expect_navigation() as went:
        page.locator("button[name=language]").first.click()
    return went.value


ROOMS: dict[str, tuple[Room, ...]] = {
    "/console/in/{key}": (
        Room("", "/console/in/{open_link}"),
        Room("", "/console/in/{no_link}", status=410),
    ),
    "/console/sign-in": (Room("", "/console/sign-in"),),
    "/console/sessions": (
        Room(LEENA, "/console/sessions"),
        Room(LEENA, "/console/sessions", presses("/console/sessions/code")),
    ),
    "/console": (Room(LEENA, "/console"), Room(LEENA, "/console?say=name")),
    "/console/waiting": (Room(LEENA, "/console/waiting"),),
    "/console/group/{id}": (
        Room(LEENA, "/console/group/{group}"),
        Room(LEENA, "/console/group/{empty_group}"),
        Room(LEENA, "/console/group/{group}?find=nobody-of-this-name&only=quiet&say=kept"),
    ),
    "/console/group/{id}/write": (Room(LEENA, "/console/group/{group}/write?say=sure"),),
    "/console/group/{id}/invite": (Room(LEENA, "/console/group/{group}/invite?say=new"),),
    "/console/person/{id}": (
        *(Room(LEENA, f"/console/person/{{level_{level}}}") for level in range(4)),
        Room(LEENA, "/console/person/{waits}?say=back"),
        Room(LEENA, "/console/person/{held}"),
    ),
    "/console/person/{id}/talk": (
        Room(LEENA, "/console/person/{waits}/talk?say=sent"),
        Room(LEENA, "/console/person/{held}/talk"),
        Room(LEENA, "/console/person/{held_by_another}/talk"),
        Room(LEENA, "/console/person/{level_0}/talk?say=stopped"),
        Room(LEENA, "/console/person/{level_1}/talk?say=sent"),
    ),
    "/console/try": (
        Room(KARI, "/console/try?say=over"),
        Room(LEENA, "/console/try", begins_a_trial),
    ),
    "/console/admin": (Room(KARI, "/console/admin"),),
    "/console/admin/people": (
        Room(KARI, "/console/admin/people"),
        Room(KARI, "/console/admin/people?who=all"),
    ),
    "/console/admin/person/{id}": (
        Room(KARI, "/console/admin/person/{leena}"),
        Room(KARI, "/console/admin/person/{tiina}", presses("/link")),
        Room(KARI, "/console/admin/person/{daniel}"),
    ),
    "/console/admin/groups": (Room(KARI, "/console/admin/groups?say=last_coach"),),
    "/console/admin/messages": (Room(KARI, "/console/admin/messages"),),
    "/console/admin/aside": (
        Room(KARI, "/console/admin/aside"),
        Room(KARI, "/console/admin/aside", presses("/aside/")),
    ),
    "/console/admin/texts": (Room(KARI, "/console/admin/texts?say=meanwhile"),),
    "/me": (Room(DANIEL, "/me"), Room(KARI, "/me")),
    "/me/people": (
        Room(DANIEL, "/me/people?say=saved"),
        Room(DANIEL, "/me/people?find=nobody-of-this-name"),
        Room(DANIEL, "/me/people", a_name_twice, 422),
        Room(KARI, "/me/people"),
    ),
    "/me/person/{id}": (Room(DANIEL, "/me/person/{contact}?say=saved"),),
    "/me/map": (
        Room(DANIEL, "/me/map"),
        Room(DANIEL, "/me/map?who={contact}"),
        Room(KARI, "/me/map"),
    ),
    "/me/plan": (
        Room(DANIEL, "/me/plan?say=moved"),
        Room(DANIEL, "/me/plan", presses("/me/calendar#address")),
        Room(KARI, "/me/plan"),
    ),
    "/me/privacy": (Room(DANIEL, "/me/privacy?say=saved"), Room(KARI, "/me/privacy")),
    "/me/erase/{part}": (Room(DANIEL, "/me/erase/contacts"), Room(DANIEL, "/me/erase/all")),
}


# The house with something to see in every room


def numbers(monday: Monday) -> dict[str, str]:
    """What stands in braces in the paths above, once it is all there."""
    leena, daniel = monday.person(LEENA), monday.person(DANIEL)
    leenas = monday.viewer(LEENA)
    found = monday.reads(lambda db: access.people(db, leenas, GROUP)).rows
    of_level = {member.level: member.id for member in reversed(found)}
    taken = {daniel, *of_level.values()}
    waits, held, others = [one.id for one in found if one.level and one.id not in taken][:3]
    made = monday.writes(lambda db: _something_to_see(db, leenas, daniel, waits, held))
    monday.writes(lambda db: _held_by_another(db, monday.viewer(SECOND_COACH), others))
    monday.writes(lambda db: _on_its_way(db, leenas, of_level[1]))
    contact = monday.reads(lambda db: rows(db, tables.Contact, person_id=daniel))[0].id
    given = {
        **made, **{f"level_{level}": person for level, person in of_level.items()},
        "group": GROUP, "waits": waits, "held": held, "held_by_another": others,
        "leena": leena, "daniel": daniel, "contact": contact, "no_link": "a" * 32,
        "open_link": monday.link(KARI).rpartition("/")[2],
    }  # fmt: skip
    return {name: str(one) for name, one in given.items()}


def _something_to_see(
    db: Any, leena: Viewer, daniel: int, waits: int, held: int
) -> dict[str, int]:
    """Somebody who waits, a held talk with words in it, and what an admin looks at."""
    db.add(tables.HelpRequest, person_id=waits, how="contact", text="Mitä nyt?", at=MONDAY)
    db.add(
        tables.TakeOver, person_id=held, by_id=leena.id, by_name="Leena", began_at=MONDAY,
        until=MONDAY + timedelta(days=30),
    )  # fmt: skip
    said = {"person_id": held, "at": MONDAY + timedelta(minutes=1)}
    db.add(tables.StaffWord, by="person", text="مرحبا Leena, kiitos!", **said)
    db.add(tables.StaffWord, by="coach", by_id=leena.id, by_name="Leena", text="Hei!", **said)
    door = people.doors_of(db, daniel)[0].id
    a_message(db, daniel, door, status="dead", error="too long", made_at=MONDAY)
    aside = db.add(
        tables.SetAside, channel="web", update="17", person_id=daniel, reason="ValueError",
        raw='{"text": "Is anybody there?"}', at=MONDAY,
    )  # fmt: skip
    tiina = sessions.new_staff(db, "Tiina", "uk", ("coach",), MONDAY)
    return {
        "aside": aside,
        "tiina": tiina,
        "empty_group": access.new_group(db, leena, "Nobody", MONDAY),
    }


def _on_its_way(db: Any, leena: Viewer, person: int) -> None:
    """An answer that has not come yet, with what was asked."""
    later = MONDAY + timedelta(minutes=1)
    db.add(
        tables.HelpRequest, person_id=person, how="contact", text="Missä tavataan?", at=MONDAY,
        answered_at=later, answered_by="Leena",
    )  # fmt: skip
    said = {"by_id": leena.id, "by_name": "Leena", "text": "Ovella B.", "at": later}
    word = db.add(tables.StaffWord, person_id=person, by="coach", **said)
    door = people.doors_of(db, person)[0].id
    a_message(db, person, door, status="sending", word_id=word, made_at=later)


def _held_by_another(db: Any, maria: Viewer, person: int) -> None:
    """Somebody of two groups, whose other coach is with them just now."""
    ask.join(db, access.groups(db, maria)[0].id, person, 1, MONDAY)
    db.add(
        tables.TakeOver, person_id=person, by_id=maria.id, by_name="Maria", began_at=MONDAY,
        until=MONDAY + timedelta(days=30),
    )  # fmt: skip


@contextmanager
def signed_in(monday: Monday, browser: Browser, **more: Any) -> Iterator[Callable[[str], Page]]:
    """opened(who): a page of somebody, signed in once for all rooms; "" for nobody."""
    pages: dict[str, Page] = {}

    def page_of(who: str) -> Page:
        if who not in pages:
            context = browser.new_context(
                timezone_id="Europe/Helsinki", reduced_motion="reduce", **more
            )
            context.set_default_timeout(PATIENCE)
            pages[who] = page = context.new_page()
            if who:
                page.goto(monday.link(who))
                page.locator("main form button").click()
                expect(page.locator('header a[href="/console/sessions"]')).to_be_visible()
        return pages[who]

    yield page_of
    for page in pages.values():
        page.context.close()


def opens(page: Page, room: Room, address: str, language: str) -> Response | None:
    """A room in a language, in the state it is looked at."""
    answer = page.goto(f"{address}{'&' if '?' in address else '?'}lang={language}")
    return room.does(page) if room.does else answer


# Pictures

EVERY = (("en", "light", WIDE), ("ar", "dark", PHONE))
FIRST = (("en", "light", PHONE), ("ar", "light", WIDE))
"""Each state as at a desk and as on a phone in the evening; the first ones in two more ways."""


def take(browser: Browser) -> None:
    """A picture of every room, named by its address."""
    with a_monday() as monday:
        known = numbers(monday)
        for way in (*EVERY, *FIRST):
            _take(browser, monday, known, way)


def _take(
    browser: Browser, monday: Monday, known: dict[str, str], way: tuple[str, str, dict[str, int]]
) -> None:
    language, look, size = way
    with signed_in(monday, browser, viewport=size, color_scheme=look) as opened:
        for path, rooms in ROOMS.items():
            name = path.strip("/").replace("/{id}", "").replace("/", "-").partition("-{")[0]
            for number, room in enumerate(rooms[:1] if way in FIRST else rooms, 1):
                page = opened(room.who)
                opens(page, room, monday.address + room.path.format(**known), language)
                ending = f"{number}-{language}-{look}-{size['width']}.png"
                page.screenshot(path=FOLDER / f"room-{name}-{ending}", full_page=True)
