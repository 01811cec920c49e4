"""Every screen keeps to the limits of the design, in every language: short, few and plain.

What people wrote themselves is not counted where it is said back; their names are, at 40
characters each. The talks of the transcripts are said anew in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from bot.rendering import LONGEST_LABEL, Reader, label_of, outgoing, said, text
from dialogs.model import Choice, Choose, Line, Pick, Show, Value, Word
from dialogs.scenes import HOUSE
from locales.catalogue import LANGUAGES, without_marks
from tests.test_transcripts import TRANSCRIPTS, replay
from tests.wording import choosing, said_in_talks, texts

BUBBLE = 350
A_NAME = 40
BUBBLES = 2
BUTTONS, BESIDE_A_LIST, WITH_TURNING = 7, 8, 9
"""Six, and a seventh where the button to turn the page would have been; one more beside a list.

With the buttons that turn its page a list has nine at most, beside the last row: they and the
question fit a phone of 360 by 740.
"""
TURNING = frozenset({"prev", "next", "done"})
SENTENCE = 18
"""Fifteen words are aimed at; more than these are never needed."""

LONGER = {
    "start-notice": "the privacy notice, the one exception of the design",
    "start-notice_words": "the privacy notice",
    "mindset_card-hand": "an artefact: all five fingers in the person's own words",
    "nap_map-list": "an artefact: the whole map in words",
    "nap_card-look": "an artefact: the whole plan in words",
    "follow_cal-show": "an artefact: everybody to be greeted in eight weeks, with the day",
    "contact_card-view": "a card in short lines: all that was noted of one contact",
}
MORE_IN_A_ROW = {
    "start-notice": "the privacy notice has three bubbles",
    "start-full_what": "its longer text, asked for by a button, has three too",
    "mindset_card-hand": "an artefact in words, shown anew after a change",
    "elsewhere-code": "the code, the places it can be used in, and the menu, which hides no code",
}
MORE_BUTTONS = {
    "goals_smart.relevant": "a scale from 0 to 10",
    "goals_smart.able": "a scale from 0 to 10",
    "mindset_conf.now": "a scale from 0 to 10",
}
ONLY_SOME_AT_ONCE = {
    "menu_more.list": "a shared phone has Who is there?, any other one has Share",
    "mindset_conf.tool": "only what fits the need that was said",
    "goals_card.card": "there is another goal, or room for a new one",
}
LONG_TALKS = frozenset({"a_year"})
"""Left out: what they show the other talks show too."""


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def shows() -> Sequence[Show]:
    """Every different message of the transcripts."""
    seen: dict[str, Show] = {}

    def kept(show, *args, **more):
        seen.setdefault(repr((show.lines, show.choices)), show)
        return outgoing(show, *args, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.talks.outgoing", kept)
        for path in TRANSCRIPTS:
            if path.stem not in LONG_TALKS:
                replay(path.read_text("utf-8"))
    return tuple(seen.values())


def reader(language: str) -> Reader:
    return Reader(language, "Europe/Helsinki", date(2026, 3, 2))


def bubbles(show: Show) -> list[Line]:
    return [line for line in show.lines if not line.copy]


def own_words(line: Line, language: str, name: int = A_NAME) -> str:
    """The line with long names and without anything longer that a person wrote."""
    args = _stretched(line.key, line.args.items(), name)
    return without_marks(text(line.key, args, reader(language)))


def _stretched(key: str, args, name: int) -> dict[str, Value]:
    chooses = {one for language in LANGUAGES for one in choosing(language, key)}
    return {
        one: value if one in chooses and isinstance(value, str) else _with_names(value, name)
        for one, value in args
    }


def _with_names(value: Value, name: int) -> Value:
    match value:
        case Word(key=key, args=args):
            return Word(key, tuple(_stretched(key, args, name).items()))
        case tuple():
            return tuple(_with_names(one, name) for one in value)
        case str() if value:
            return "x" * name if len(value) <= A_NAME else ""
    return value


def test_all_our_words_of_a_text_fit_a_bubble(language):
    long = {key for key, words in said_in_talks(language) if len(words) > BUBBLE}
    assert long <= LONGER.keys()


def test_what_is_said_with_long_names_fits_a_bubble(language, shows):
    lines = [line for show in shows for line in bubbles(show)]
    long = {line.key for line in lines if len(own_words(line, language)) > BUBBLE}
    assert long <= LONGER.keys()


def test_at_most_two_bubbles_stand_in_a_row(language, shows):
    """A third may be there when all are together no longer than one."""
    for show in shows:
        said = bubbles(show)
        if len(said) > BUBBLES and not MORE_IN_A_ROW.keys() & {line.key for line in said}:
            together = sum(len(own_words(line, language, name=0)) for line in said)
            assert together <= BUBBLE, [line.key for line in said]


def test_a_page_has_few_buttons(shows):
    crowded = {
        f"{show.scene}.{show.screen}"
        for show in shows
        if len([c for c in show.choices if c.kind != "last" and c.id not in TURNING])
        > BESIDE_A_LIST
    }
    assert crowded <= MORE_BUTTONS.keys()


def test_a_page_of_a_list_fits_a_small_phone(shows):
    crowded = {
        f"{show.scene}.{show.screen}"
        for show in shows
        if len([c for c in show.choices if c.kind != "last"]) > WITH_TURNING
    }
    assert crowded <= MORE_BUTTONS.keys()


def test_of_a_long_list_of_people_as_much_is_shown_as_fits():
    """The longest page there can be: one left over, both ways to turn, all one does beside it."""
    screen = HOUSE.scenes["contact_list"]["list"]
    assert isinstance(screen, Pick)
    always = [name for name in screen.options if name != "home"]  # only while nobody is there
    assert screen.page + 1 + len(always) <= BESIDE_A_LIST
    assert screen.page + len(always) + len(TURNING - {"done"}) <= WITH_TURNING


def test_a_question_offers_few_choices():
    crowded = {
        f"{scene.name}.{screen.name}"
        for scene in HOUSE.scenes.values()
        for screen in scene
        if isinstance(screen, Choose)
        and len([then for then in screen.options.values() if HOUSE.is_open(then)]) > BUTTONS
    }
    assert crowded <= ONLY_SOME_AT_ONCE.keys()


def test_a_card_has_few_buttons():
    crowded = {card.name for card in HOUSE.cards.values() if len(card.choices) > BUTTONS}
    assert not crowded


def test_a_button_with_our_words_is_never_cut(language, shows):
    cut = {
        choice.id: label
        for choice in _with_our_words(shows)
        if len(label := str(said(choice.label, reader(language)))) > LONGEST_LABEL
    }
    assert not cut


def _with_our_words(shows: Sequence[Show]) -> Iterator[Choice]:
    every = [choice for show in shows for choice in show.choices]
    return (one for one in every if isinstance(one.label, Word) and not one.label.args)


def test_a_button_with_somebody_s_words_is_cut_to_a_narrow_phone(language, shows):
    every = {choice.label for show in shows for choice in show.choices}
    long = [
        shown
        for label in every
        if len(shown := label_of(_with_names(label, A_NAME), reader(language))) > LONGEST_LABEL
    ]
    assert not long


def test_a_day_on_a_button_is_short_before_it_is_cut(language):
    met = Word("keepgoing_win-add.answer")
    label = label_of(Word("keepgoing-line", (("day", date(2026, 3, 2)), ("what", met))),
                     reader(language))  # fmt: skip
    assert label.startswith(str(said(met, reader(language))))
    assert not label.endswith("…")


def test_a_sentence_has_one_idea():
    """In the language the texts are written in first; plain there is plain everywhere."""
    long = {
        f"{key}: {sentence}"
        for key, words in said_in_talks("en")
        for sentence in re.split(r"(?<=[.!?])[\"”’)]*\s+|\n+", words)
        if len([one for one in sentence.split() if any(map(str.isalnum, one))]) > SENTENCE
    }
    assert not long


def test_no_exception_outlives_its_reason():
    """An exception is for a text or a screen that there is."""
    screens = {
        f"{scene.name}.{screen.name}" for scene in HOUSE.scenes.values() for screen in scene
    }
    assert LONGER.keys() | MORE_IN_A_ROW.keys() <= texts("en").keys()
    assert MORE_BUTTONS.keys() | ONLY_SOME_AT_ONCE.keys() <= screens
