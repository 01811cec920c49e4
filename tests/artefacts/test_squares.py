"""Squares for a camera: every square of the code, and the white edge around it."""

from __future__ import annotations

import pytest
import segno

from artefacts.squares import EDGE, squares

TEXTS = ("https://silta.example/chat?code=g-ABCDEFG", "x", "é" * 40, "a" * 300)


def dark(found):
    return {(x + n, y) for x, y, wide in found.strips for n in range(wide)}


@pytest.mark.parametrize("text", TEXTS)
def test_the_dark_squares_are_those_of_the_standard(text):
    code = segno.make(text, error="m", micro=False, boost_error=False)
    rows = code.matrix
    wanted = {
        (x + EDGE, y + EDGE) for y, row in enumerate(rows) for x, one in enumerate(row) if one
    }
    assert dark(squares(text)) == wanted
    assert squares(text).side == len(rows) + 2 * EDGE


@pytest.mark.parametrize("text", TEXTS)
def test_four_white_squares_stand_around_it(text):
    found = squares(text)
    inside = range(EDGE, found.side - EDGE)
    assert all(x in inside and y in inside for x, y in dark(found))


def test_strips_touch_no_other_strip_of_their_row():
    found = squares(TEXTS[0])
    ends = {(x + wide, y) for x, y, wide in found.strips}
    assert not ends & {(x, y) for x, y, _ in found.strips}
