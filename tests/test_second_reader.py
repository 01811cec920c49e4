"""What a hostile or unlucky person may try, and what has to hold all the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import httpx
import pytest

from bot.channel import Tapped
from bot.channels.web import Limits
from bot.house import _cursor, _theirs
from bot.rendering import Reader
from dialogs.memory import value_to_json
from dialogs.model import Word
from dialogs.wishes import EraseMe
from storage.granting import Who, grant
from storage.queries.people import identity
from storage.turns import nowhere
from tests import builders
from tests.contracts.test_web import serving
from tests.talks import Talks
from tests.test_shared_phone import AS_OMAR, BEGIN, two_on_a_phone
from tests.test_welcome import TELEGRAM, WELCOMED, buttons, go, new_code

JOIN = "[Yes, it is my code]"


def named(name: str) -> tuple[str, ...]:
    return tuple(step.replace("Amina", name) for step in WELCOMED)


def beside(talks: Talks, address: str, name: str) -> Talks:
    """Somebody welcomed at another address of the same house."""
    talks.world = replace(talks.world, service=TELEGRAM)
    other = Talks(db=talks.db, service=TELEGRAM, address=address)
    go(other, *named(name))
    return other


def dump(talks: Talks) -> str:
    return "\n".join(talks.db.connection.iterdump())


# Before the yes


@pytest.mark.parametrize("words", ["canary words", "/start canary words", "/canary words"])
def test_words_written_before_the_yes_are_not_kept(words: str) -> None:
    talks = Talks()
    talks.begins()
    talks.says(words)
    assert "canary" not in dump(talks)


@pytest.mark.parametrize("code", ["1~c~pausecheck~pause~1", "1~c~toomuch~week~1"])
def test_a_card_of_somebody_else_opens_nothing_before_the_yes(code: str) -> None:
    talks = Talks()
    talks.begins()
    talks.does(Tapped(code))
    assert [frame.scene for frame in talks.bookmark.frames] == ["start"]


def test_a_card_of_the_first_person_opens_nothing_while_the_phone_is_locked() -> None:
    talks = two_on_a_phone()
    go(talks, "[Other things]", "[Change person]", "[Change person]")
    (came,) = talks.does(Tapped("1~c~toomuch~week~1"))
    assert "Who is there?" in came.text


# Joined doors and shared phones


def test_undoing_a_door_from_elsewhere_never_opens_what_the_first_person_had() -> None:
    phone = Talks(service=TELEGRAM, address="phone")
    go(phone, *named("Older"))
    web = beside(phone, "web", "Amina")
    go(phone, "/start " + new_code(web), JOIN, "menu", *BEGIN, *AS_OMAR)
    omars = beside(phone, "omars", "Omar")
    go(
        omars,
        "/start " + new_code(phone),
        JOIN,
        "menu",
        "[Other things]",
        "[Another phone or computer]",
    )
    go(omars, "[My places]", "[Another place]", "[Take it away]")
    assert "Older" not in go(phone, "menu")
    assert phone.person.name == ""


def test_a_door_taken_away_is_not_opened_by_the_word_either() -> None:
    phone = two_on_a_phone()
    web = beside(phone, "web", "Web")
    go(
        web,
        "/start " + new_code(phone),
        JOIN,
        "menu",
        "[Other things]",
        "[Another phone or computer]",
    )
    go(web, "[My places]", "[Another place]", "[Take it away]")
    assert "Omar" not in go(phone, "/start", "pear tree")
    assert phone.person.name == ""


def test_who_joins_on_a_shared_phone_is_still_kept_behind_the_word() -> None:
    phone = two_on_a_phone()
    web = beside(phone, "web", "Wilma")
    go(phone, "/start " + new_code(web), JOIN, "menu", "[Other things]")
    assert "Change person" in buttons(phone)
    go(phone, "[Change person]", "[Change person]", "apple pie")
    assert phone.person.name == "Amina"
    go(phone, "menu", "[Other things]", "[Change person]", "[Change person]", "pear tree")
    assert phone.person.name == "Wilma"


def test_undone_on_a_shared_phone_the_word_opens_the_own_things_again() -> None:
    phone = two_on_a_phone()
    web = beside(phone, "web", "Wilma")
    go(
        phone,
        "/start " + new_code(web),
        JOIN,
        "menu",
        "[Other things]",
        "[Another phone or computer]",
    )
    go(phone, "[My places]", "[This place]", "[Take it away]", "menu", "[Other things]")
    go(phone, "[Change person]", "[Change person]", "pear tree")
    assert phone.person.name == "Omar"


def test_joined_twice_a_door_goes_back_to_whose_it_was_at_first() -> None:
    first = Talks(service=TELEGRAM, address="first")
    go(first, *named("First"))
    second, third = beside(first, "second", "Second"), beside(first, "third", "Third")
    go(first, "/start " + new_code(second), JOIN)
    go(
        first,
        "/start " + new_code(third),
        JOIN,
        "menu",
        "[Other things]",
        "[Another phone or computer]",
    )
    go(first, "[My places]", "[This place]", "[Take it away]")
    assert first.person.name == "First"


# Pages


def test_a_choice_no_card_has_is_not_kept_as_something_said() -> None:
    talks = Talks()
    go(talks, *WELCOMED)
    talks.does(Tapped("1~c~nudge~bogus~1"))
    assert "bogus" not in dump(talks)


def test_a_button_without_a_text_today_does_not_close_the_talk() -> None:
    kept = {"say": value_to_json(Word("card-gone.bogus")), "code": "x"}
    row = SimpleNamespace(words=kept, at=builders.NOW, update="u")
    entry = _theirs(row, "1-1", Reader("en", "Europe/Helsinki", builders.TODAY))
    assert [part.text for part in entry.parts] == ["…"]


@pytest.mark.parametrize("cursor", ["9" * 30 + "-1", "-5--5", "²-1", "1", "", "a-b"])
def test_a_cursor_that_is_none_of_ours_is_the_end_of_the_talk(cursor: str) -> None:
    assert _cursor(cursor) == (0, 0)


@pytest.mark.parametrize("id", ["9" * 40, "²", "٣", "-1", "1 "])
async def test_a_file_nobody_numbered_is_not_there(tmp_path: Path, id: str) -> None:
    async with builders.a_house(tmp_path) as house:
        await house.says("hello")
        assert await house.silta.file_in_talk("test", "1", id) is None


async def test_an_invented_secret_counts_as_somebody_new() -> None:
    async with serving(Limits(newcomers_a_minute=2)) as served:
        url = f"http://127.0.0.1:{served.port}/chat/say"
        async with httpx.AsyncClient() as stranger:
            came = [
                await stranger.post(url, json={"start": "1"}, headers={"cookie": f"silta={own}"})
                for own in ("a" * 22, "b" * 22)
            ]
        assert [answer.status_code for answer in came] == [200, 429]


def test_delete_all_also_deletes_what_stood_here_before_joining():
    first = Talks(service=TELEGRAM, address="first")
    go(first, *named("First"))
    second = beside(first, "second", "Second")
    go(first, "/start " + new_code(second), JOIN)
    first.db.begin()
    grant(
        first.db,
        Who(first.person, identity(first.db, "test", "first"), first.now, nowhere, "UTC"),
        EraseMe(),
    )
    first.db.commit()
    names = first.db.execute("SELECT name FROM person").fetchall()
    assert not {"First", "Second"} & {name for (name,) in names}
