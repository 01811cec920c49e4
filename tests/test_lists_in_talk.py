"""Lists one ticks: an own word can be taken back, and what is gone is not in them any more."""

from __future__ import annotations

import pytest

from bot.channel import Tapped
from bot.reading import card_code
from tests.talks import Talks
from tests.test_contacts_in_talk import contacts, knows, presses, somebody
from tests.test_writing import opens


def labels(talks: Talks) -> list[str]:
    return [one.label for one in talks.last[-1].buttons]


def test_an_own_word_is_ticked_and_can_be_taken_back() -> None:
    talks = somebody()
    opens(talks, "ask_fields")
    talks.says("gardening")
    assert "gardening" in labels(talks)
    presses(talks, "gardening")
    assert "gardening" not in labels(talks)


def test_an_own_word_is_answered_below_it_and_a_press_in_place() -> None:
    talks = somebody()
    opens(talks, "ask_fields")
    (typed,) = talks.says("gardening")
    (pressed,) = talks.presses("gardening")
    assert (typed.show.edit, pressed.show.edit) == (False, True)


def test_an_own_word_typed_on_a_later_page_is_seen_at_once_and_on_one_page_only() -> None:
    talks = somebody()
    opens(talks, "ask_fields")
    presses(talks, "#next")
    talks.says("gardening")
    first = labels(talks)
    presses(talks, "#next")
    assert ("gardening" in first, "gardening" in labels(talks)) == (True, False)


def test_an_own_word_written_again_from_a_later_page_stays() -> None:
    talks = somebody()
    opens(talks, "ask_fields")
    talks.says("gardening")
    presses(talks, "#next")
    talks.says("gardening")
    assert "gardening" in labels(talks)


def test_a_button_that_was_written_is_answered_below() -> None:
    talks = somebody()
    opens(talks, "feed_prefs")
    (written,) = talks.says("events")
    assert not written.show.edit


def test_somebody_deleted_meanwhile_is_not_in_the_list_any_more() -> None:
    talks = somebody(knows("Leena"), knows("Omar"))
    opens(talks, "follow_rhythm")
    presses(talks, "Leena")
    leena = next(one.id for one in contacts(talks) if one.label == "Leena")
    talks.does(Tapped(card_code("told", leena, "delete")))
    presses(talks, "#yes")
    assert labels(talks)[:1] == ["Omar"]


def test_a_rhythm_for_somebody_deleted_meanwhile_is_passed_over() -> None:
    talks = somebody(knows("Leena"), knows("Omar", tie="well"))
    opens(talks, "follow_rhythm")
    presses(talks, "Leena", "Omar")
    leena = next(one.id for one in contacts(talks) if one.label == "Leena")
    talks.does(Tapped(card_code("told", leena, "delete")))
    presses(talks, "#yes", "#done")
    assert "Omar: I suggest once a month" in talks.last[-1].text


def test_somebody_can_be_thanked_without_a_meeting_before() -> None:
    talks = somebody(knows("Leena"))
    opens(talks, "follow_thanks")
    presses(talks, "Leena", "#did")
    assert contacts(talks)[0].last_contact is not None


def test_done_is_there_only_when_enough_is_ticked() -> None:
    talks = somebody(knows("Leena"))
    opens(talks, "feed_prefs")
    before = [one.kind for one in talks.last[-1].buttons]
    presses(talks, "Events")
    assert "main" not in before
    assert [one.kind for one in talks.last[-1].buttons].count("main") == 1


@pytest.mark.parametrize(("people", "turns_pages"), [(7, False), (8, True)])
def test_no_page_is_turned_for_a_single_answer(people: int, turns_pages: bool) -> None:
    talks = somebody(*(knows(f"Friend {number}") for number in range(people)))
    opens(talks, "follow_rhythm")
    assert (
        any(one.code.rpartition("~")[0].endswith("~next") for one in talks.last[-1].buttons)
        == turns_pages
    )
