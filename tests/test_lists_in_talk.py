"""Lists one ticks: an own word can be taken back, and what is gone is not in them any more."""

from __future__ import annotations

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
