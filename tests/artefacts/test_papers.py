"""Papers: everything said is in them as text, in the right language, and can be read aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from artefacts.papers import Milestone, certificate_pdf, plan_pdf, poster_pdf, sheet_pdf
from tests.artefacts.builders import (
    HOSTILE,
    MADE,
    SPEECHES,
    STRANGE,
    a_certificate,
    a_plan,
    a_poster,
    a_sheet,
    opened,
    root_of,
    squeezed,
    words_of,
)

PAPERS: list[Any] = [
    (plan_pdf, a_plan), (sheet_pdf, a_sheet), (certificate_pdf, a_certificate),
    (poster_pdf, a_poster),
]  # fmt: skip
A4 = (595, 842)


def structure(pdf):
    """Every element of the tree that is read aloud."""
    waiting, found = [root_of(pdf)["/StructTreeRoot"]], []
    while waiting:
        one = waiting.pop()
        one = one.get_object() if isinstance(one, IndirectObject) else one
        if isinstance(one, ArrayObject):
            waiting.extend(one)
        elif isinstance(one, DictionaryObject):
            found.append(one)
            waiting.append(one.get("/K"))
    return found


@pytest.mark.parametrize(("draw", "make"), PAPERS)
@pytest.mark.parametrize("language", SPEECHES)
def test_a_paper_says_its_language_and_title_and_how_it_is_read(draw, make, language):
    paper = draw(make(language))
    root = root_of(paper)
    assert root["/Lang"] == language
    assert opened(paper).metadata.title == SPEECHES[language].title
    assert root["/MarkInfo"]["/Marked"]
    assert "<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data().decode()


@pytest.mark.parametrize(("draw", "make"), PAPERS)
@pytest.mark.parametrize("language", [one for one in SPEECHES if one != "ar"])
def test_the_sentences_are_in_the_paper_as_text(draw, make, language):
    text = words_of(draw(make(language)))
    said = SPEECHES[language]
    for words in (said.title, said.sentence, *said.words):
        assert squeezed(words) in text


@pytest.mark.parametrize(("draw", "make"), PAPERS)
def test_all_letters_of_a_paper_in_arabic_are_in_it(draw, make):
    said = SPEECHES["ar"]
    assert set(squeezed(said.title + said.sentence)) <= set(words_of(draw(make("ar"))))


def test_an_arabic_letter_is_in_the_text_as_often_as_it_was_written():
    quiet = a_plan("ar", actions=(), milestones=(), gap="", week="", support="", footer="")
    text = words_of(plan_pdf(replace(quiet, goal="شكرا كثيرا", title="خطة")))
    assert sorted(text) == sorted(squeezed("خطة" + quiet.words.goal + "شكرا كثيرا"))


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_whatever_somebody_writes_is_text_and_nothing_else(name):
    words = a_plan(goal=name, support=name, milestones=(Milestone(name, name),))
    assert words_of(plan_pdf(words)).count(squeezed(name)) >= 4


@pytest.mark.parametrize(("draw", "make"), [(plan_pdf, a_plan), (certificate_pdf, a_certificate)])
@pytest.mark.parametrize("name", STRANGE, ids=ascii)
def test_a_sign_nobody_can_draw_breaks_no_paper(draw, make, name):
    page = make(footer=name)
    page = replace(page, **{"goal": name, "support": name} if draw is plan_pdf else {"name": name})
    assert squeezed(page.title) in words_of(draw(page))


@pytest.mark.parametrize(("draw", "make"), PAPERS)
def test_a_paper_made_twice_is_the_same(draw, make):
    assert draw(make()) == draw(make())


@pytest.mark.parametrize(("draw", "make"), PAPERS)
def test_the_only_time_in_a_paper_is_the_one_it_was_given(draw, make):
    later = datetime(2027, 1, 2, 3, 4, tzinfo=UTC)
    paper = opened(draw(replace(make(), made=later)))
    assert paper.metadata.creation_date == paper.metadata.modification_date == later


def test_a_moment_without_a_zone_is_an_error():
    with pytest.raises(ValueError, match="zone"):
        plan_pdf(a_plan(made=MADE.replace(tzinfo=None)))


@pytest.mark.parametrize(("draw", "make"), PAPERS)
def test_a_paper_tells_nothing_about_the_machine(draw, make):
    told: Any = opened(draw(make())).metadata
    assert set(told) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert told["/Creator"].startswith("Typst")


@pytest.mark.parametrize(("draw", "make"), PAPERS)
def test_papers_are_a4_and_the_certificate_lies_across(draw, make):
    box = opened(draw(make())).pages[0].mediabox
    size = (round(box.width), round(box.height))
    assert size == (A4[::-1] if draw is certificate_pdf else A4)


@pytest.mark.parametrize("actions", [0, 1, 5, 40])
def test_a_plan_has_as_many_lines_as_there_are_actions(actions):
    plan = a_plan(actions=(a_plan().actions[0],) * actions)
    rows = [one for one in structure(plan_pdf(plan)) if one.get("/S") == "/TR"]
    assert len(rows) == (actions + 1 if actions else 0)


def test_the_heads_of_the_actions_are_read_as_heads():
    heads = [one for one in structure(plan_pdf(a_plan())) if one.get("/S") == "/TH"]
    assert len(heads) == 5


def test_empty_parts_of_a_plan_leave_no_heading_behind():
    bare = a_plan(gap="", actions=(), milestones=(), week="", support="")
    heads = [one for one in structure(plan_pdf(bare)) if one.get("/S") == "/H2"]
    assert len(heads) == 1


@pytest.mark.parametrize("milestones", [0, 1, 3, 6])
def test_a_plan_has_any_number_of_milestones(milestones):
    plan = a_plan(milestones=tuple(Milestone(f"{n}.12.", f"day{n}") for n in range(milestones)))
    text = words_of(plan_pdf(plan))
    assert [f"day{n}" in text for n in range(7)] == [n < milestones for n in range(7)]


def test_each_side_of_a_sheet_says_its_own_language():
    spoken = {one["/Lang"] for one in structure(sheet_pdf(a_sheet("fi", "ar"))) if "/Lang" in one}
    assert "ar" in spoken


@pytest.mark.parametrize("other", SPEECHES)
def test_any_two_languages_stand_beside_each_other(other):
    assert len(opened(sheet_pdf(a_sheet("uk", other))).pages) == 1


def test_a_certificate_is_one_page_with_seven_steps_and_a_long_name():
    steps = (a_certificate("fi").steps * 2)[:7]
    page = a_certificate("fi", steps=steps, name="Maximiliana-Aleksandra Hämäläinen-Virtanen")
    assert len(opened(certificate_pdf(page)).pages) == 1


@pytest.mark.parametrize("name", [*HOSTILE, *STRANGE], ids=ascii)
def test_a_poster_takes_any_name_of_a_group(name):
    words = words_of(poster_pdf(a_poster(group=name, with_=name)))
    assert "ABCDEFG" in words


@pytest.mark.parametrize("language", SPEECHES)
def test_a_poster_is_one_page_also_with_long_words_everywhere(language):
    said = SPEECHES[language]
    page = a_poster(
        language, headline=said.sentence, group=said.sentence[:60], with_=said.sentence[:60]
    )
    assert len(opened(poster_pdf(page)).pages) == 1


def test_the_squares_of_a_poster_are_told_in_words_to_those_who_do_not_see_them():
    told = [
        one["/Alt"] for one in structure(poster_pdf(a_poster(alt="opens it"))) if "/Alt" in one
    ]
    assert "opens it" in told


def test_the_addresses_of_a_poster_open_what_they_say():
    links = [
        one.get_object()["/A"]["/URI"]
        for one in opened(poster_pdf(a_poster())).pages[0]["/Annots"]
    ]
    assert set(links) == {
        "https://silta.example/chat?code=g-ABCDEFG", "https://t.me/SiltaBot?start=g-ABCDEFG"
    }  # fmt: skip
