"""Pages name only signs that are looked for: a sign without words or without a cause is none."""

from __future__ import annotations

import pytest

from locales import catalogue
from scheduler.signs import SEEN_FOR_THEM
from storage import tables
from storage.access import SIGN_LEVELS
from tests.builders import NOW


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_every_sign_a_page_can_show_has_its_words(language):
    keys = [f"{name}-{kind}" for kind in SIGN_LEVELS for name in ("sign", "first")]
    assert [key for key in keys if not catalogue.has(language, key)] == []


def test_every_sign_a_page_can_show_is_looked_for_or_said_by_the_person():
    assert set(SIGN_LEVELS) == SEEN_FOR_THEM | {"support", "talk"}


@pytest.mark.parametrize("kind", ["meetings", "match"])
async def test_a_sign_of_what_comes_later_is_on_no_page(desk, kind):
    leena = desk.coach()
    group = desk.group(leena)
    amina = desk.member(group, level=3)
    desk.adds(tables.Sign, person_id=amina, kind=kind, since=NOW, at=NOW)
    browser = await desk.browser(leena)
    for path in ("/console", f"/console/group/{group}", f"/console/person/{amina}"):
        assert f"sign-{kind}" not in (await browser.get(path)).text
