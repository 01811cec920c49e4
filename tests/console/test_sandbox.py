"""Staff try the talk as participants do, with a clock to turn; nothing of it counts anywhere."""

from __future__ import annotations

import logging
import re
from html import unescape

import pytest
import structlog

from bot.trial import LASTS, TrialRoom
from console.house import TooMany
from locales.catalogue import without_marks
from storage import tables, throwaway
from storage.queries import promises
from tests.builders import NOW, TODAY, a_contact, a_world, every_table, how_many

QUIET = ("session", "sign_in")
"""Tables in which being signed in leaves rows."""


def counts(db):
    """How many rows every table of the real house has."""
    return {
        table.__tablename__: how_many(db, table)
        for table in every_table()
        if table.__tablename__ not in QUIET
    }


def buttons(page):
    """Label and code of everything that can be pressed in the trial."""
    found = re.findall(
        r'name="code" value="([^"]+)"[^>]*>(?:<span[^>]*></span>)?([^<]*)', page.text
    )
    return {unescape(label).strip(): unescape(code) for code, label in found}


async def press(browser, page, label):
    key = re.findall(r'name="key" value="([^"]+)"', page.text)[0]
    return await browser.post("/console/try/say", key=key, code=buttons(page)[label])


async def write(browser, page, words):
    key = re.findall(r'name="key" value="([^"]+)"', page.text)[0]
    return await browser.post("/console/try/say", key=key, text=words)


async def begin(browser, language="en"):
    return await browser.post("/console/try/begin", language=language)


@pytest.mark.parametrize("role", ["coach", "admin", "organisation"])
async def test_who_works_here_tries_the_talk(desk, role):
    browser = await desk.browser(desk.worker("Somebody", role))
    assert "Choose a language" in (await browser.get("/console/try")).text
    page = await begin(browser)
    assert "This is a trial." in page.text
    assert "Start" in buttons(page)


async def test_who_has_no_role_or_another_one_does_not(desk):
    member = desk.member(desk.group(desk.coach()))
    for who in (member, desk.worker("Mentor", "mentor")):
        browser = await desk.browser(who)
        assert (await browser.get("/console/try")).status_code == 404
        for path in ("begin", "say", "clock", "end"):
            page = await browser.post(f"/console/try/{path}", language="en", how="day")
            assert page.status_code == 404
    assert len(desk.keeping.trials) == 0


async def test_the_banner_stays_and_every_form_leads_back_to_the_trial(desk):
    browser = await desk.browser(desk.coach())
    page = await begin(browser)
    for _ in range(4):
        assert "This is a trial." in page.text
        assert "/chat/say" not in page.text
        page = await press(browser, page, next(iter(buttons(page))))


async def test_the_talk_goes_on_where_it_was_and_a_reload_says_nothing_twice(desk):
    browser = await desk.browser(desk.coach())
    page = await press(browser, await begin(browser), "Start")
    again = await browser.get("/console/try")
    assert page.text.count('class="entry') == again.text.count('class="entry') == 3


async def test_the_same_form_sent_twice_counts_once(desk):
    browser = await desk.browser(desk.coach())
    page = await begin(browser)
    first = await press(browser, page, "Start")
    second = await press(browser, page, "Start")
    assert first.text.count('class="entry') == second.text.count('class="entry')


async def test_a_trial_in_arabic_reads_from_the_right_on_an_english_page(desk):
    browser = await desk.browser(desk.coach())
    page = await begin(browser, "ar")
    assert '<html lang="en" dir="ltr"' in page.text
    assert re.search(r'class="log"[^>]*lang="ar" dir="rtl"', page.text)


async def live_through(browser, page):
    """Agree to the notice, ask for a human being, give a name: what leaves rows elsewhere."""
    page = await press(browser, page, "Start")
    for _ in range(12):
        label = next(iter(buttons(page)))
        page = await press(browser, page, label)
    for words in ("Amina", "/human", "/console", "/menu", "please help me", "/privacy", "/stop"):
        page = await write(browser, page, words)
    return page


async def test_nothing_of_a_trial_is_in_the_real_house(desk):
    desk.member(desk.group(desk.coach("Other")))
    browser = await desk.browser(desk.coach())
    before, heard = counts(desk.house.db), dict(desk.house.silta.counts)
    carried = dict(desk.house.silta.delivery.counts)
    page = await live_through(browser, await begin(browser))
    for how in ("day", "week", "next"):
        page = await browser.post("/console/try/clock", how=how)
    assert page.status_code == 200
    assert counts(desk.house.db) == before
    assert dict(desk.house.silta.counts) == heard
    assert dict(desk.house.silta.delivery.counts) == carried
    assert desk.house.postman.carried == []


async def test_nothing_of_a_trial_is_in_the_log(desk, caplog):
    lines = []

    def note(logger, method, event):
        lines.append(event)
        raise structlog.DropEvent

    browser = await desk.browser(desk.coach())
    structlog.configure(processors=[note])
    caplog.set_level(logging.INFO)
    await live_through(browser, await begin(browser))
    await browser.post("/console/try/clock", how="week")
    assert lines == []
    assert [one for one in caplog.records if one.name.split(".")[0] != "httpx"] == []


async def test_turning_the_clock_brings_what_was_promised(desk):
    browser = await desk.browser(desk.coach())
    await begin(browser)
    house = desk.keeping.trials._of(session_of(desk))
    person = house._person().id
    with house._db.transaction():
        house._db.execute(
            "UPDATE person SET onboarded = 1, consents = ?, zone = 'Europe/Helsinki'",
            ('{"privacy":true,"remind":true}',),
        )
        contact = a_contact(house._db, person, "Leena", state="active", next_due=TODAY)
        house._db.add(
            tables.Promise, person_id=person, kind="remind", card="nudge", thing_kind="contact",
            thing_id=contact, due_at=NOW, made_at=NOW,
        )  # fmt: skip
    page = await browser.post("/console/try/clock", how="next")
    assert "1 message came" in without_marks(page.text)
    assert "Leena" in page.text
    assert promises.next_due(desk.house.db) is None


async def test_a_day_on_is_a_day_on(desk):
    browser = await desk.browser(desk.coach())
    page = await begin(browser)
    assert "Wednesday 4 March" in page.text
    page = await browser.post("/console/try/clock", how="day")
    assert "In this trial it is Thursday 5 March" in without_marks(page.text)
    page = await browser.post("/console/try/clock", how="week")
    assert "In this trial it is Thursday 12 March" in without_marks(page.text)


def session_of(desk):
    return next(iter(desk.keeping.trials._alive))


async def test_ending_a_trial_leaves_nothing(desk):
    browser = await desk.browser(desk.coach())
    await begin(browser)
    page = await browser.post("/console/try/end")
    assert "Nothing of it was kept" in page.text
    assert len(desk.keeping.trials) == 0
    assert "Choose a language" in (await browser.get("/console/try")).text


async def test_one_browser_never_sees_the_trial_of_another(desk):
    coach = desk.coach()
    here, there = await desk.browser(coach), await desk.browser(coach)
    await begin(here)
    assert "Choose a language" in (await there.get("/console/try")).text


async def test_the_events_of_the_house_are_there_to_be_seen(desk):
    feed = desk.adds(
        tables.Feed, source="https://events.example", next_at=NOW, made_at=NOW, settings={}
    )
    desk.adds(
        tables.Post, feed_id=feed, item="1", title={"en": "Coffee and talk"}, pushable=True,
        start=NOW.replace(day=9), first_seen=NOW, last_seen=NOW, changed_at=NOW,
    )  # fmt: skip
    browser = await desk.browser(desk.coach())
    await begin(browser)
    house = desk.keeping.trials._of(session_of(desk))
    assert how_many(house._db, tables.Post) == 1


# The room itself


class Ticks:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def ticks():
    return Ticks()


@pytest.fixture
def room(ticks):
    posts = throwaway.fresh()
    made = TrialRoom(a_world, lambda: NOW, posts, ticks, most=2)
    yield made
    made.close()
    posts.close()


def test_a_trial_that_nobody_uses_for_an_hour_is_over(room, ticks):
    room.begin(1, "en")
    ticks.now = LASTS - 1
    assert room.look(1) is not None
    ticks.now += LASTS + 1
    assert room.look(1) is None
    assert len(room) == 0


def test_when_too_many_try_the_next_one_is_asked_to_wait(room, ticks):
    room.begin(1, "en")
    room.begin(2, "en")
    with pytest.raises(TooMany):
        room.begin(3, "en")
    room.begin(2, "fi")
    room.end(1)
    room.begin(3, "en")
    assert room.look(3) is not None


def test_a_trial_has_todays_tables_and_nobody_in_them():
    db = throwaway.fresh()
    assert {table.__tablename__: how_many(db, table) for table in every_table()} == {
        table.__tablename__: 0 for table in every_table()
    }
    db.close()
