"""The operator's links: shown where they belong, and a sentence for each mistake."""

from __future__ import annotations

import pytest

from bot.links import read_links


@pytest.fixture
def written(tmp_path):
    (tmp_path / "links").mkdir()

    def write(text: str, country: str = "FI"):
        (tmp_path / "links" / f"{country}.toml").write_text(text, "utf-8")
        return read_links(tmp_path)

    return write


ONE = '[[nap]]\nname = "Events"\naddress = "https://example.org/e"\n'


def test_a_link_belongs_to_its_step_and_country(written):
    assert written(ONE) == ({"FI/nap": (("Events", "https://example.org/e"),)}, [])


def test_without_files_there_are_no_links_and_nothing_is_wrong(tmp_path):
    assert read_links(tmp_path) == ({}, [])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[walk]]\nname = 'x'\naddress = 'https://x'\n", "no step 'walk'"),
        ("nap = 'x'\n", "write [[nap]] before each link"),
        ("[[nap]]\nname = 'Events'\n", "link 1: it needs a name"),
        ("[[nap]]\nname = 'Events'\naddress = 'http://x'\n", "begins with https://"),
        (f"[[nap]]\nname = '{'x' * 41}'\naddress = 'https://x'\n", "at most 40 characters"),
        ("[[nap]\n", "cannot be read"),
        (ONE * 4, "only the first 3"),
    ],
)
def test_each_mistake_is_a_sentence_that_names_the_file(written, text, says):
    _, wrong = written(text)
    assert len(wrong) == 1
    assert says in wrong[0]
    assert "links/FI.toml" in wrong[0]


def test_one_wrong_link_does_not_take_the_others_with_it(written):
    found, _ = written(ONE + "[[nap]]\nname = 'Bad'\n" + "[[goals]]\n" + ONE[8:])
    assert set(found) == {"FI/nap", "FI/goals"}
