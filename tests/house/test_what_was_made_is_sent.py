"""Pictures, papers and calendars of what a person made: in their language, and only to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from icalendar import Calendar

from bot import calendars, making
from bot.calendars import calendar_routes
from bot.channel import Button, File, Outgoing, Part
from bot.delivery import _with_file
from bot.rendering import Reader
from dialogs.facts import Action, Contact, Facts, Goal, Person, Service, Sheet
from locales.catalogue import LANGUAGES
from tests.builders import NOW, TODAY

PEOPLE = (
    Contact(1, "Tuula", helix="company", tie="well", local="local", score=(2, 2, 1, 2, 2, 2),
            next_due=TODAY + timedelta(days=3)),
    Contact(2, "فاطمة", helix="community", tie="close", local="abroad", last_band="longer"),
    Contact(3, "Оксана", tie="little"),
)  # fmt: skip
SHEETS = (
    Sheet(1, "strengths", {f"hand{n}": f"Finger {n}" for n in range(1, 6)} | {"top": "2"}),
    Sheet(2, "map", {"nodes": ((1, "company", "well", "local", 0),), "people": 1},
          made=TODAY - timedelta(days=60)),
    Sheet(3, "map", {"nodes": ((1, "company", "well", "local", 0), (2, "", "", "", 1)),
                     "people": 2, "local": 1}, made=TODAY),
    Sheet(4, "plan", {"week_day": 1, "week_time": "17:00", "support": "Mehmet"},
          made=TODAY - timedelta(days=9)),
    Sheet(5, "prepare", {"what": "no_answer", "then": "I write once more", "who": "Mehmet"}),
    Sheet(6, "intro", {"who": "I am Amina", "do": "books", "curious": "firms", "give": "Arabic",
                       "ask": "How did you start?"}),
    Sheet(7, "step", {"step": "mindset"}, made=TODAY),
    Sheet(8, "talk", {"goals": ("day", "start")}),
)  # fmt: skip
ACTIONS = (
    Action(1, "howareyou", 1, TODAY + timedelta(days=1), "I wake up", "I write"),
    Action(2, "Bake a cake", None, TODAY + timedelta(days=7), state="done", gap="field"),
)
GOALS = (
    Goal(1, "Talk with three nurses", target=3, unit="talks",
         deadline=TODAY + timedelta(days=60), first_step="Ask Tuula"),
)  # fmt: skip
LOCAL = NOW.astimezone(ZoneInfo("Europe/Helsinki"))


def subject(language: str = "en", **more: Any) -> making.Subject:
    facts = Facts(
        Person(7, language, "Amina", country="FI", onboarded=True),
        Service(operator="Welcome House"),
        contacts=PEOPLE, goals=GOALS, sheets=SHEETS, actions=ACTIONS, counts={"talks": 4},
    )  # fmt: skip
    facts = replace(facts, **more)
    return making.Subject(facts, Reader(language, "Europe/Helsinki", TODAY), LOCAL, thing=1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(making.MAKERS))
async def test_every_artefact_is_made_in_every_language(name, language):
    file = making.make(name, subject(language))
    assert file is not None
    made = await file.made()
    begins = {"png": b"\x89PNG", "pdf": b"%PDF-", "ics": b"BEGIN:VCALENDAR", "vcf": b"BEGIN:VCARD"}
    assert made.content.startswith(begins[file.name.rsplit(".")[-1]])
    assert file.says


@pytest.mark.parametrize("name", list(making.MAKERS))
def test_somebody_with_nothing_gets_nothing_drawn(name):
    nothing = subject(contacts=(), goals=(), sheets=(), actions=(), counts={})
    assert making.make(name, nothing) is None


def test_a_picture_says_to_those_who_do_not_see_it_what_it_shows():
    file = making.make("network_map", subject())
    assert file is not None
    assert "People: \u20683\u2069" in file.says
    assert file.kind == "picture"


async def test_the_copy_to_show_others_holds_no_names():
    own = making.make("network_map", subject())
    shared = making.make("network_map_shared", subject())
    assert own is not None
    assert shared is not None
    nameless = subject(contacts=tuple(replace(one, label="") for one in PEOPLE))
    bare = making.make("network_map_shared", nameless)
    assert bare is not None
    assert (await shared.made()).content == (await bare.made()).content
    assert (await own.made()).content != (await shared.made()).content


def test_the_picture_of_the_short_list_shows_nobody_who_does_not_feel_safe():
    kari = Contact(9, "Kari", score=(2, 2, 2, 2, 2, 0))
    assert making.make("shortlist_card", subject(contacts=(kari,))) is None


def test_the_picture_of_the_short_list_says_why_and_what_next():
    kari = Contact(9, "Kari", score=(2, 2, 2, 2, 2, 2))
    file = making.make("shortlist_card", subject(contacts=(kari,)))
    assert file is not None
    assert "Why: " in file.says
    assert "Next: " in file.says


def test_the_card_for_hard_days_names_whom_to_call_and_who_listens():
    plan = Sheet(1, "prepare", {"what": "no", "then": "I rest", "who_kind": "helpline"})
    lines = {"FI": (("MIELI", "09 2525 0113"),)}
    service = Service(operator="Welcome House", helplines=lines)
    file = making.make("resilience_card", subject(sheets=(plan,), service=service))
    assert file is not None
    assert "I can call: A helpline" in file.says
    assert "112\nMIELI 09 2525 0113" in file.says


def test_the_days_of_a_certificate_have_their_year():
    assert subject().dated(TODAY).endswith(str(TODAY.year))
    assert str(TODAY.year) not in subject().day(TODAY)


def test_an_unknown_name_makes_nothing():
    assert making.make("elephant", subject()) is None


# Calendars


def events(content: bytes) -> dict[str, tuple[Any, str]]:
    calendar = Calendar.from_ical(content)
    return {
        str(one["uid"]): (one["dtstart"].dt, str(one["summary"]))
        for one in calendar.walk("VEVENT")
    }


def test_the_calendar_holds_actions_milestones_and_hellos():
    found = events(calendars.everything(subject()))
    assert found["action-1-7@silta"] == (
        TODAY + timedelta(days=1),
        "Ask one person how they are: Tuula",
    )
    assert found["contact-1-7@silta"] == (TODAY + timedelta(days=3), "Say hello: Tuula")
    assert found["goal-1-goal-7@silta"][0] == TODAY + timedelta(days=60)
    assert found["week-7@silta"][1] == "20 minutes for my network"
    assert len(found) == 1 + 3 + 1 + 1


def test_what_moves_keeps_its_identity_so_that_it_is_not_doubled():
    before = events(calendars.everything(subject()))
    later = replace(PEOPLE[0], next_due=TODAY + timedelta(days=9))
    after = events(calendars.everything(subject(contacts=(later, *PEOPLE[1:]))))
    assert set(before) == set(after)
    assert after["contact-1-7@silta"][0] == TODAY + timedelta(days=9)


def test_who_rests_is_not_in_the_calendar():
    resting = replace(PEOPLE[0], state="resting")
    assert "contact-1-7@silta" not in events(calendars.everything(subject(contacts=(resting,))))


@pytest.mark.parametrize("evil", ["a\r\nATTACH:http://x", "b;c,d\\n", "\u202eبالعكس", "x" * 300])
def test_hostile_names_stay_text_in_the_calendar(evil):
    named = replace(PEOPLE[0], label=evil)
    content = calendars.everything(subject(contacts=(named,), actions=(), goals=()))
    found = events(content)["contact-1-7@silta"]
    assert found[1].split() == f"Say hello: {evil}".split() or evil in found[1]
    assert b"\r\nATTACH" not in content


# The private address


async def asks(path: str, known: dict[str, bytes]) -> httpx.Response:
    from fastapi import FastAPI

    async def find(key: str) -> bytes | None:
        return known.get(key)

    app = FastAPI()
    app.include_router(calendar_routes(find))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        return await client.get(path)


async def test_the_private_address_answers_with_the_calendar_and_is_kept_nowhere():
    answer = await asks(f"/calendar/{'k' * 32}.ics", {"k" * 32: b"BEGIN:VCALENDAR"})
    assert answer.content == b"BEGIN:VCALENDAR"
    assert answer.headers["cache-control"] == "private, no-store"


@pytest.mark.parametrize("key", ["k" * 31 + "x", "short", "../../etc", "%00" * 24, "k" * 65])
async def test_any_other_key_is_not_there(key):
    answer = await asks(f"/calendar/{key}.ics", {"k" * 32: b"BEGIN:VCALENDAR"})
    assert answer.status_code == 404


def test_the_day_of_a_plan_is_read_in_the_persons_zone():
    late = datetime(2026, 3, 4, 23, 30, tzinfo=ZoneInfo("Europe/Helsinki"))
    assert replace(subject(), now=late).today == date(2026, 3, 4)


# When a drawing fails


def breaks() -> bytes:
    raise RuntimeError("no ink")


BROKEN = File("network-map.png", kind="picture", make=breaks)


async def test_words_of_a_screen_go_also_when_its_picture_cannot_be_drawn():
    screen = Outgoing("1", (Part("You have 3 people."),), (Button("a"), Button("b")), file=BROKEN)
    sent = await _with_file(screen)
    assert (sent.parts, sent.file) == ((Part("You have 3 people."),), None)


async def test_nothing_is_promised_that_could_not_be_drawn():
    alone = Outgoing("1", (Part("Your plan, to print."),), (Button("Menu"),), file=BROKEN)
    sent = await _with_file(alone)
    assert sent.parts == (Part("There is nothing to show here now."),)
    assert sent.file is None
