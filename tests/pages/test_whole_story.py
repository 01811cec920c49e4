"""One person's first weeks, in Arabic on a small phone, with a real `silta run --demo`.

    Monday morning, a minute a second: welcome, a goal, somebody met, events
    then, five hours a second: a nudge, later, again, "I did it"; an event, "I go", it moves

SILTA_PICTURES names a folder for a picture of each station.
"""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from locales import catalogue
from storage.columns import from_instant
from tests.house.command import ROOT, environment, run
from tests.pages.browser import TO_GOAL, a_free_port, wait_for
from tests.pages.test_the_pages_fit_everybody import STICKS_OUT, WIDTHS, found_by_axe

ZONE = ZoneInfo("Europe/Helsinki")
MONDAY = datetime(2026, 3, 2, 10, tzinfo=ZONE)
A_MINUTE_A_SECOND = 60
FIVE_HOURS_A_SECOND = 18_000
PATIENCE = 45_000
"""Milliseconds for anything to appear; a shared machine may be slow."""
PARTY = "Oulun naapurijuhla"
PARTY_AT = datetime(2026, 6, 10, 17, tzinfo=ZONE)
PARTY_MOVED_TO = datetime(2026, 6, 11, 18, 30, tzinfo=ZONE)


@dataclass
class Demo:
    """`silta run --demo` on one home and one address, at one speed after the other."""

    home: Path
    port: int = field(default_factory=a_free_port)
    _process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def calendar(self) -> Path:
        return self.home / "oulu.ics"

    def has_events(self, *events: tuple[str, datetime]) -> None:
        """The calendar file as it is from now on."""
        self.calendar.write_text(calendar(*events), "utf-8")

    def opens(self, speed: int) -> None:
        with (self.home / "log.txt").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run", "--demo"], cwd=ROOT, stdout=log, stderr=log,
                env=environment(
                    self.home, SILTA_BIND=f"127.0.0.1:{self.port}", SILTA_CLOCK=str(MONDAY),
                    SILTA_CLOCK_SPEED=str(speed),
                ),
            )  # fmt: skip
        wait_for(self.address, self._process)

    def closes(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            assert self._process.wait(20) == 0
            self._process = None

    def kept(self) -> list[tuple[str, datetime, bool]]:
        """Card, time it was made and whether nobody had asked, of all that came by itself."""
        with closing(sqlite3.connect(f"file:{self.home}/demo.db?mode=ro", uri=True)) as db:
            rows = db.execute(
                "select json_extract(to_send.show, '$.card'), to_send.made_at, to_send.unasked"
                " from to_send join identity on identity.id = to_send.identity_id"
                " where identity.channel = 'web' and to_send.urgency = 2 order by to_send.id"
            ).fetchall()
        return [(card, moment(made), bool(unasked)) for card, made, unasked in rows]

    def welcomed_at(self) -> datetime:
        with closing(sqlite3.connect(f"file:{self.home}/demo.db?mode=ro", uri=True)) as db:
            (at,) = db.execute(
                "select onboarded_at from person join identity on identity.person_id = person.id"
                " where identity.channel = 'web'"
            ).fetchone()
        return moment(at)


def moment(kept: int) -> datetime:
    return from_instant(kept).astimezone(ZONE)


def calendar(*events: tuple[str, datetime]) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Oulu//Neighbours//FI"]
    for title, start in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{title.casefold().replace(' ', '-')}@oulu.example",
            "DTSTAMP:20260301T100000Z",
            f"DTSTART;TZID=Europe/Helsinki:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Helsinki:{start + timedelta(hours=2):%Y%m%dT%H%M%S}",
            f"SUMMARY:{title}",
            "LOCATION:Pohjankartano\\, Oulu",
            "DESCRIPTION:Kahvia ja pullaa. Kaikki ovat tervetulleita.",
            "END:VEVENT",
        ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def must_come(what: Locator) -> None:
    expect(what).to_be_visible(timeout=PATIENCE)


@dataclass
class Amina:
    """Somebody at the page, who finds buttons by what they stand for and waits for answers."""

    page: Page
    pictures: Path | None
    taken: int = 0

    def button(self, of: str) -> Locator:
        """The newest button of a choice: "start.hello.go", or "c.nudge.later" of a card."""
        return self.page.locator(f'button[value^="1~{of.replace(".", "~")}~"]:visible').last

    def taps(self, *choices: str) -> None:
        for choice in choices:
            button = self.button(choice)
            value = button.get_attribute("value")
            toggle = button.get_attribute("data-kind") == "toggle"
            button.click()
            if toggle:
                pressed = self.page.locator(f'button[value="{value}"][aria-pressed="true"]')
                must_come(pressed)
            else:
                expect(self.page.locator(f'button[value="{value}"]:visible')).to_have_count(
                    0, timeout=PATIENCE
                )

    def writes(self, words: str, *, when: str = "") -> None:
        """Write, once the screen is there that has this button."""
        if when:
            must_come(self.button(when))
        self.page.locator("#words").fill(words)
        self.page.keyboard.press("Enter")
        expect(self.page.locator(".entry.me").last).to_contain_text(words, timeout=PATIENCE)

    def keeps_a_picture(self, name: str) -> None:
        self.taken += 1
        if self.pictures:
            self.page.wait_for_timeout(400)
            self.page.screenshot(path=self.pictures / f"{self.taken:02}-{name}.png")


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    demo = Demo(tmp_path)
    demo.has_events(("Oulun kielikahvila", MONDAY + timedelta(days=2, hours=7)))
    added = run(tmp_path, "feed", "add", str(demo.calendar), "--demo", SILTA_CLOCK=str(MONDAY))
    assert added.returncode == 0, added.stderr
    yield demo
    demo.closes()


@pytest.fixture
def amina(page: Page) -> Amina:
    page.set_default_timeout(PATIENCE)
    folder = os.environ.get("SILTA_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
    return Amina(page, Path(folder) if folder else None)


# The stations


def is_welcomed(amina: Amina, demo: Demo) -> None:
    amina.page.goto(f"{demo.address}/chat?lang=ar")
    amina.keeps_a_picture("door")
    amina.page.locator("main button").click()
    amina.keeps_a_picture("hello")
    amina.taps("start.hello.go", "start.lang.ar", "start.age.yes")
    must_come(amina.button("start.privacy.accept"))
    amina.keeps_a_picture("privacy")
    amina.taps("start.privacy.accept")
    amina.writes("أمينة", when="start.name.more")
    amina.writes("Oulu", when="find_town.town.skip")
    amina.taps("start.need.people")
    amina.keeps_a_picture("needs")
    amina.taps("start.need.done")
    must_come(amina.button("menu.home.next_step"))
    amina.keeps_a_picture("menu")


def sets_a_goal(amina: Amina) -> None:
    amina.taps("menu.home.next_step", *TO_GOAL, "goals_area.pick.people")
    amina.writes("أعرف أسماء جيراني", when="goals_area.dream.skip")
    amina.taps("goals_smart.new.some")
    amina.writes("أشرب القهوة مع شخصين جديدين", when="goals_smart.what.back")
    amina.writes("3 أشخاص", when="goals_smart.measure.20")
    amina.taps("goals_smart.unit.contacts")
    must_come(amina.button("goals_smart.relevant.n10"))
    amina.keeps_a_picture("scale")
    amina.taps("goals_smart.relevant.n9", "goals_smart.able.n8")
    amina.taps("goals_smart.deadline.three_months", "goals_smart.first.neighbour")
    must_come(amina.button("goals_smart.confirm.yes"))
    amina.keeps_a_picture("goal")
    amina.taps("goals_smart.confirm.yes", "ask_remind.remind.yes", "ask_remind.times.good")
    amina.keeps_a_picture("goal-saved")


def adds_somebody(amina: Amina) -> None:
    amina.writes("/people")
    amina.taps("contact_list.list.add")
    amina.writes("توولا", when="contact_add.name.back")
    amina.taps("contact_add.where.course")
    amina.writes("الخياطة", when="contact_add.about.skip")
    amina.taps("contact_add.promise.none", "contact_place.helix.company")
    amina.taps("contact_place.tie.little", "contact_place.local.local", "contact_place.last.week")
    amina.keeps_a_picture("what-next")
    amina.taps("contact_add.next.week")
    must_come(amina.button("contact_list.list.add"))
    amina.keeps_a_picture("contact-saved")


def wants_events(amina: Amina) -> None:
    amina.writes("/events", when="contact_list.list.add")
    amina.taps("feed_prefs.kinds.event", "feed_prefs.kinds.done", "feed_prefs.rhythm.daily")
    must_come(amina.page.locator(".entry", has_text="Oulun kielikahvila"))
    amina.keeps_a_picture("events")


def answers_the_nudge_the_second_time(amina: Amina) -> None:
    must_come(amina.button("c.nudge.later"))
    amina.keeps_a_picture("nudge")
    amina.taps("c.nudge.later", "nudge_later.when.tomorrow")
    must_come(amina.button("c.nudge.did"))
    amina.keeps_a_picture("nudge-again")
    amina.taps("c.nudge.did", "contact_log.how.message", "contact_log.what.skip")
    amina.taps("contact_log.topic.skip")
    amina.keeps_a_picture("did-it")
    amina.taps("contact_log.next.quarter")


def goes_to_the_party(amina: Amina) -> None:
    party = amina.page.locator(".entry", has_text=PARTY)
    digest = party.locator("button[value^='1~c~digest~going~']")
    must_come(digest)
    digest.scroll_into_view_if_needed()
    amina.keeps_a_picture("digest")
    digest.click()
    expect(digest).to_be_hidden(timeout=PATIENCE)
    amina.keeps_a_picture("i-go")


def plain(words: str) -> str:
    return re.sub(r"\s+", " ", words.translate(catalogue.ISOLATES))


def test_the_first_weeks_of_somebody_who_reads_arabic(demo, amina):
    demo.opens(A_MINUTE_A_SECOND)
    is_welcomed(amina, demo)
    sets_a_goal(amina)
    adds_somebody(amina)
    wants_events(amina)
    demo.closes()

    demo.has_events((PARTY, PARTY_AT))
    demo.opens(FIVE_HOURS_A_SECOND)
    answers_the_nudge_the_second_time(amina)
    goes_to_the_party(amina)
    demo.has_events((PARTY, PARTY_MOVED_TO))
    moved = amina.page.locator(".entry:has(button[value^='1~c~post_moved~'])", has_text=PARTY)
    must_come(moved)
    moved.scroll_into_view_if_needed()
    amina.keeps_a_picture("moved")

    a_day = date(2026, 4, 1)
    for time in (PARTY_AT, PARTY_MOVED_TO):
        told = catalogue.say_moment("ar", time, str(ZONE), a_day)
        assert plain(told) in plain(moved.inner_text())
    came = demo.kept()
    assert {"nudge", "digest", "post_moved"} <= {card for card, _, _ in came}
    unkind = [(card, at) for card, at, _ in came if not 9 <= at.hour < 20 or at.weekday() == 6]
    assert unkind == []
    unasked = [at for _, at, unasked in came if unasked]
    assert min(unasked) - demo.welcomed_at() >= timedelta(hours=24)
    for width in WIDTHS:
        amina.page.set_viewport_size({"width": width, "height": 740})
        assert (width, amina.page.evaluate(STICKS_OUT)) == (width, [])
    assert found_by_axe(amina.page) == ""
