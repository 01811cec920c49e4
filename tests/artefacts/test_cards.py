"""Cards and the hand: any words, in any of the languages, on one picture."""

from __future__ import annotations

import pytest

from artefacts.cards import Row, card, hand
from tests.artefacts.builders import HOSTILE, SPEECHES, STRANGE, a_card, a_hand, size_of

DRAWN = [(card, a_card), (hand, a_hand)]


@pytest.mark.parametrize(("draw", "make"), DRAWN)
@pytest.mark.parametrize("language", SPEECHES)
def test_a_card_is_as_wide_as_a_phone_shows_it(draw, make, language):
    assert size_of(draw(make(language)))[0] == 1000


@pytest.mark.parametrize(("draw", "make"), DRAWN)
def test_the_same_words_give_the_same_picture(draw, make):
    assert draw(make()) == draw(make())


@pytest.mark.parametrize(("draw", "make"), DRAWN)
@pytest.mark.parametrize("words", [*HOSTILE, *STRANGE], ids=ascii)
def test_a_title_can_be_any_text(draw, make, words):
    assert size_of(draw(make(title=words, kicker=words, footer=words)))[0] == 1000


@pytest.mark.parametrize("count", [0, 1, 5, 40])
def test_a_card_is_as_high_as_its_rows_need(count):
    fewer, more = (
        size_of(card(a_card(rows=(Row("A", "B"),) * rows)))[1] for rows in (count, count + 1)
    )
    assert fewer < more


def test_a_row_in_another_language_runs_its_own_way():
    there, back = (a_card(rows=(Row("", "12 (a)", "fi", back),)) for back in (False, True))
    assert card(there) != card(back)


def test_a_hand_has_five_fingers():
    with pytest.raises(ValueError, match="five"):
        a_hand(fingers=(Row("a", "b"),) * 4)


def test_an_open_finger_is_drawn_and_not_told():
    open_one, told = (a_hand(fingers=(Row("a", "b"),) * 4 + (Row(x, x),)) for x in ("", "c"))
    assert size_of(hand(open_one))[1] < size_of(hand(told))[1]
