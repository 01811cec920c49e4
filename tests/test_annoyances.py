"""Small things that people stumbled over, each once."""

from __future__ import annotations

from tests.test_ways_out import welcomed


def test_a_name_nobody_has_yet_can_be_typed_into_the_list_and_is_added():
    talks = welcomed()
    talks.presses("My people")
    came = talks.says("Tuula")
    assert talks.bookmark.top.scene == "contact_add"
    assert "Tuula" in came[-1].text
