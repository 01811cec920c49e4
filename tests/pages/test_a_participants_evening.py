"""A participant's evening: into a group by its link, and through the pages of one's own.

In English on a wide screen, and in Arabic on a small phone. What is shared less is gone from the
coach's page at once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from locales import catalogue
from storage import access, tables
from tests.builders import a_contact
from tests.pages.monday import (
    GROUP,
    LEENA,
    MONDAY,
    PATIENCE,
    At,
    Monday,
    joins,
)

NAMES = {"en": "Samira", "ar": "سميرة"}
DREAM = "Talk with three nurses in Tampere"


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def comes_by_the_link(house: Monday, page: Page, language: str) -> At:
    """Into the group with level 2, and on to the pages by a link from the chat."""
    code = house.reads(lambda db: access.group(db, house.viewer(LEENA), GROUP)).code
    link = f"{house.address}/chat?code=g-{code}"
    samira = joins(page, link, language, NAMES[language], level=2)
    samira.writes("/console", when="menu.home.next_step")
    samira.waits_for("my_pages.link.good")
    page.goto(page.locator(".card.copy p").last.inner_text())
    page.locator("main form button").click()
    here = At(page, language)
    here.stands("/me")
    here.sees(NAMES[language], within="h1")
    return here


def has_a_goal_and_somebody(house: Monday, person: int) -> None:
    """What grew in the chat during other evenings."""
    day = MONDAY.date()

    def grew(db: Any) -> None:
        kirsi = a_contact(
            db, person, "Kirsi", helix="company", tie="well", local="local", cadence_days=14,
            next_due=day + timedelta(days=3), added=day, made_at=MONDAY, used_at=MONDAY,
        )  # fmt: skip
        db.add(
            tables.Goal, person_id=person, text=DREAM, area="work", target=3, unit="talks",
            made=day, made_at=MONDAY,
        )  # fmt: skip
        db.add(
            tables.Action, person_id=person, what="thank", on=day + timedelta(days=1),
            contact_id=kirsi, made=day, made_at=MONDAY,
        )  # fmt: skip

    house.writes(grew)


def ring(language: str, name: str) -> str:
    return catalogue.say(language, f"nap_map-ring.{name}")


def adds_somebody_and_moves_them_closer(samira: At, house: Monday) -> None:
    samira.opens('nav a[href="/me/people"]', to="/me/people")
    samira.page.locator("#add summary").first.click()
    samira.page.locator("#add details summary").nth(1).click()
    form = samira.page.locator("#add form")
    form.locator("#label").fill("Tuula")
    for name, value in (("helix", "community"), ("tie", "little"), ("local", "local")):
        form.locator(f"[name={name}]").select_option(value)
    form.locator("button").click()
    samira.stands(r"/me/person/\d+")
    samira.is_told()
    samira.opens('nav a[href="/me/map"]', to="/me/map")
    row = samira.page.locator("#words tr", has_text="Tuula")
    expect(row).to_contain_text(ring(samira.language, "little"))
    row.locator(".change a").click()
    samira.stands("/me/map")
    expect(samira.page.locator("#tie")).to_have_value("little")
    samira.page.locator("#tie").select_option("close")
    samira.button("/me/map").click()
    samira.is_told()
    expect(row).to_contain_text(ring(samira.language, "close"))


def looks_for_somebody(samira: At, house: Monday) -> None:
    samira.opens('nav a[href="/me/people"]', to="/me/people")
    names = samira.page.locator("#everybody li h3")
    expect(names).to_have_text(["Kirsi", "Tuula"])
    expect(samira.page.locator("#coming li h3")).to_contain_text(["Kirsi"])
    samira.page.locator("#find").fill("tuu")
    samira.page.locator("[role=search] button").click()
    expect(names).to_have_text(["Tuula"])


def does_what_was_planned(samira: At, house: Monday) -> None:
    samira.opens('nav a[href="/me/plan"]', to="/me/plan")
    samira.sees(DREAM)
    samira.sees(catalogue.say(samira.language, "goals-talks", {"n": 3}), within="#goal")
    samira.page.locator('form[action*="/me/action/"][action$="/done"] button').click()
    samira.is_told()
    expect(samira.page.locator("#actions .item.tie")).to_have_count(1)
    expect(samira.page.locator('form[action$="/done"]')).to_have_count(0)


def the_coach_looks(coach: At, house: Monday, person: int) -> None:
    coach.page.goto(house.link(LEENA, coach.language))
    coach.page.locator("main form button").click()
    coach.stands("/console")
    coach.page.goto(f"{house.address}/console/person/{person}")
    coach.sees(DREAM)


def shows_less(samira: At, coach: At) -> None:
    """Who looked can be read, and the next look finds nothing."""
    samira.opens('nav a[href="/me/privacy"]', to="/me/privacy")
    samira.sees("Leena", within="#looked li")
    expect(samira.page.locator("[name=level]:checked")).to_have_value("2")
    samira.page.locator("[name=level][value='0']").check()
    samira.button("/level").click()
    samira.is_told()
    coach.page.reload()
    coach.stands(r"/console/person/\d+")
    coach.sees_not(DREAM)
    expect(coach.page.locator(".steps")).to_have_count(0)


def takes_everything_along(samira: At) -> None:
    with samira.page.expect_download(timeout=PATIENCE) as download:
        samira.page.locator('a[href="/me/file/copy"]').click()
    copy = download.value.path().read_bytes()
    assert DREAM.encode() in copy
    assert b"Tuula" in copy


def leaves(samira: At, coach: At) -> None:
    samira.page.locator("#groups summary").click()
    samira.page.locator('form[action$="/leave"] [name=sure]').check()
    samira.button("/leave").click()
    samira.is_told()
    expect(samira.page.locator("[name=level]")).to_have_count(0)
    answer = coach.page.reload()
    assert answer is not None
    assert answer.status == 404


def test_an_evening_of_a_participant(monday, another_browser, language):
    samira = comes_by_the_link(monday, another_browser(), language)
    person = monday.named(NAMES[language])
    has_a_goal_and_somebody(monday, person)
    adds_somebody_and_moves_them_closer(samira, monday)
    looks_for_somebody(samira, monday)
    does_what_was_planned(samira, monday)
    coach = At(another_browser(), language)
    the_coach_looks(coach, monday, person)
    shows_less(samira, coach)
    takes_everything_along(samira)
    leaves(samira, coach)
