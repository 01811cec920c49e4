"""A coach forgets nobody: talks they hold and wishes for a talk are the first thing they see."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest

from storage import access, tables
from tests.builders import NOW
from tests.console.desk import ADesk, Browser

LATER = NOW + timedelta(minutes=1)


def plain(text: str) -> str:
    """Without marks of direction."""
    return text.translate(dict.fromkeys((0x2068, 0x2069)))


class Tuesday:
    """Leena's group with Amina in it, and pages in Leena's browser."""

    def __init__(self, desk: ADesk, level: int = 1) -> None:
        self.desk = desk
        self.leena = desk.coach()
        self.group = desk.group(self.leena)
        self.amina = desk.member(self.group, level=level)
        self._browser: Browser | None = None

    @property
    def lists(self) -> tuple[str, ...]:
        return ("/console", "/console/waiting", f"/console/group/{self.group}")

    @property
    def her_page(self) -> str:
        return f"/console/person/{self.amina}"

    async def browser(self) -> Browser:
        self._browser = self._browser or await self.desk.browser(self.leena)
        return self._browser

    async def page(self, path: str) -> str:
        return plain((await (await self.browser()).get(path)).text)

    async def pages(self, paths: Iterable[str]) -> dict[str, str]:
        return {path: await self.page(path) for path in paths}

    def holds(self, coach: int | None = None) -> None:
        self.desk.adds(
            tables.TakeOver, person_id=self.amina, by_id=coach or self.leena, by_name="Leena",
            began_at=NOW, until=NOW + timedelta(days=1),
        )  # fmt: skip

    def said(self, by: str, **more: Any) -> None:
        values = {"person_id": self.amina, "text": "Hei!", "at": LATER, **more}
        self.desk.adds(tables.StaffWord, by=by, **values)


@pytest.fixture
def tuesday(desk: ADesk) -> Tuesday:
    return Tuesday(desk)


# Talks that are held


async def test_a_held_talk_stands_first_on_every_list_with_the_way_back(tuesday):
    tuesday.holds()
    for path, page in (await tuesday.pages(tuesday.lists)).items():
        top = page.partition("<main")[2].partition("<h1")[0]
        assert "You hold the talk with Amina." in top, path
        assert f'href="{tuesday.her_page}/talk#end"' in top, path
        assert "new words" not in top, path


async def test_new_words_are_those_after_the_coachs_own(tuesday):
    tuesday.holds()
    tuesday.said("person")
    assert "new words" in await tuesday.page("/console")
    tuesday.said("coach", by_id=tuesday.leena, by_name="Leena")
    assert "new words" not in await tuesday.page("/console")


async def test_a_talk_that_somebody_else_holds_is_no_talk_of_mine(tuesday):
    maria = tuesday.desk.coach("Maria")
    tuesday.holds(maria)
    for path, page in (await tuesday.pages((*tuesday.lists, tuesday.her_page))).items():
        assert "You hold the talk" not in page, path


@pytest.mark.parametrize("mine", [True, False])
async def test_who_holds_a_talk_is_not_told_that_somebody_does(tuesday, mine):
    tuesday.desk.adds(
        tables.Place, person_id=tuesday.amina, scene="helix", screen="ask",
        bookmark={}, at=NOW - timedelta(days=9),
    )  # fmt: skip
    tuesday.holds(tuesday.leena if mine else tuesday.desk.coach("Maria"))
    page = await tuesday.page(tuesday.her_page)
    assert ("You hold the talk with Amina." in page) is mine
    assert ("Somebody of the staff holds the talk now." in page) is not mine


# Ways to everybody


@pytest.mark.parametrize("level", range(4))
async def test_every_name_leads_to_a_page_with_a_way_to_write(desk, level):
    tuesday = Tuesday(desk, level)
    listed = (await tuesday.page(tuesday.lists[-1])).partition('id="everybody"')[2]
    assert f'<a href="{tuesday.her_page}"><bdi>Amina</bdi></a>' in listed
    title = (await tuesday.page(tuesday.her_page)).partition("<h1")[2].partition("</div>")[0]
    assert f'href="{tuesday.her_page}/talk">Write to Amina</a>' in title


# A wish for a talk


def wishes(tuesday: Tuesday, **more: Any) -> None:
    """Amina said that she wants a talk."""
    values = {"person_id": tuesday.amina, "since": NOW, "at": NOW, **more}
    tuesday.desk.adds(tables.Sign, kind="talk", **values)


async def who_waits(tuesday: Tuesday) -> list[tuple[str, str]]:
    db, viewer = tuesday.desk.house.db, tuesday.desk.viewer(tuesday.leena)
    return [(one.name, one.how) for one in access.waiting(db, viewer, NOW)]


async def test_who_wants_a_talk_waits_like_everybody_who_asks(tuesday):
    wishes(tuesday)
    for path, page in (await tuesday.pages(tuesday.lists)).items():
        row = page.partition("Waiting for you")[2].partition("</li>")[0]
        assert "Wants a talk." in row, path
        assert "Answer by Friday 6 March" in row, path
        assert f'href="{tuesday.her_page}/talk"' in row, path


async def test_nothing_that_needs_you_is_said_only_of_who_waits_for_nothing(tuesday):
    paths = (tuesday.lists[-1], tuesday.her_page)
    for page in (await tuesday.pages(paths)).values():
        assert "Nothing that needs you." in page
    tuesday.desk.asks(tuesday.amina, "Where is it?")
    for path, page in (await tuesday.pages(paths)).items():
        assert "Nothing that needs you." not in page, path
        assert "Nothing else." in page, path


async def test_somebody_who_asked_and_wants_a_talk_stands_there_once(tuesday):
    wishes(tuesday)
    tuesday.desk.asks(tuesday.amina, "Where is it?")
    assert await who_waits(tuesday) == [("Amina", "contact")]


async def test_words_of_a_coach_answer_the_wish_and_go_out_at_once(tuesday):
    wishes(tuesday)
    here = f"{tuesday.her_page}/talk"
    assert "Amina waits, so it goes out at once." in await tuesday.page(here)
    page = await (await tuesday.browser()).post(f"{tuesday.her_page}/write", text="At two?")
    assert "Sent." in page.text
    assert await who_waits(tuesday) == []


async def test_a_wish_that_is_said_again_after_an_answer_waits_again(tuesday):
    tuesday.said("coach", by_id=tuesday.leena, at=NOW - timedelta(days=1))
    wishes(tuesday)
    assert await who_waits(tuesday) == [("Amina", "talk")]


async def test_words_to_the_whole_group_answer_no_wish(tuesday):
    wishes(tuesday)
    tuesday.said("coach", by_id=tuesday.leena, group_word_id=1)
    assert await who_waits(tuesday) == [("Amina", "talk")]


@pytest.mark.parametrize("hidden", ["level", "old", "elsewhere"])
async def test_a_wish_is_seen_only_by_coaches_who_may_see_it(tuesday, hidden):
    wishes(tuesday, at=NOW - timedelta(days=31) if hidden == "old" else NOW)
    if hidden == "level":
        tuesday.desk.joins(tuesday.amina, tuesday.group, 0)
    if hidden == "elsewhere":
        tuesday.leena = tuesday.desk.coach("Maria")
    assert await who_waits(tuesday) == []


async def test_the_list_of_who_waits_for_me_knows_wishes(tuesday):
    tuesday.desk.member(tuesday.group, "Bilal")
    wishes(tuesday)
    listed = await tuesday.page(f"{tuesday.lists[-1]}?only=waits")
    everybody = listed.partition('id="everybody"')[2]
    assert "Amina" in everybody
    assert "Bilal" not in everybody


# After the answer


async def test_the_question_stays_above_the_answer_and_the_page_looks_whether_it_came(tuesday):
    here = f"{tuesday.her_page}/talk"
    tuesday.desk.asks(tuesday.amina, "Where do we meet?")
    browser = await tuesday.browser()
    postman = tuesday.desk.house.postman
    postman.way.clear()
    page = (await browser.post(f"{tuesday.her_page}/write", text="At door B")).text
    before, _, after = page.partition("Where do we meet?")
    assert "What they asked" in before
    assert "At door B" in after
    assert "on its way" in after
    assert f'href="{here}?at=' in after
    assert "/static/held." in before
    postman.way.set()
    await tuesday.desk.house.settled()
    page = await tuesday.page(here)
    assert "delivered" in page
    assert f"{here}?at=" not in page
    assert "/static/held." not in page


async def test_a_question_answered_long_ago_is_gone_from_the_talk(tuesday):
    for days in (8, 6):
        tuesday.desk.adds(
            tables.HelpRequest, person_id=tuesday.amina, how="contact", text=f"Asked {days}",
            at=NOW - timedelta(days=9), answered_at=NOW - timedelta(days=days),
        )  # fmt: skip
    page = await tuesday.page(f"{tuesday.her_page}/talk")
    assert "Asked 6" in page
    assert "Asked 8" not in page
