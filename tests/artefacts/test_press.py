"""The press: only our fonts, nothing from outside, many threads at once, and no memory kept."""

from __future__ import annotations

import resource
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import typst

from artefacts import press
from artefacts.cards import card, hand
from artefacts.maps import growth, network_map
from artefacts.papers import certificate_pdf, plan_pdf, sheet_pdf
from tests.artefacts.builders import (
    MADE,
    a_card,
    a_certificate,
    a_growth,
    a_hand,
    a_map,
    a_plan,
    a_sheet,
    words_of,
)

EVERYTHING = [
    (network_map, a_map),
    (growth, a_growth),
    (card, a_card),
    (hand, a_hand),
    (plan_pdf, a_plan),
    (sheet_pdf, a_sheet),
    (certificate_pdf, a_certificate),
]


def test_letters_come_from_packages_and_never_from_the_machine():
    ours = {"Noto Sans", "IBM Plex Sans Arabic"}
    inside = {"Libertinus Serif", "New Computer Modern", "New Computer Modern Math"}
    assert set(press._fonts().families()) == ours | inside | {"DejaVu Sans Mono"}


@pytest.mark.parametrize(("draw", "make"), EVERYTHING)
def test_no_template_complains(draw, make, monkeypatch):
    said: list[str] = []
    real = typst.Compiler

    class Listening:
        def __init__(self, **told):
            self.real = real(**told)

        def compile(self, **told):
            made, warnings = self.real.compile_with_warnings(**told)
            said.extend(one.message for one in warnings)
            return made

    monkeypatch.setattr(typst, "Compiler", Listening)
    draw(make())
    assert said == []


@pytest.mark.parametrize("asked", ["/etc/hostname", "../pyproject.toml", "@preview/cetz:0.3.0"])
def test_a_template_reaches_nothing_outside_its_room(asked, tmp_path, monkeypatch):
    (tmp_path / "nosy.typ").write_text(f'#import "{asked}": *', "utf-8")
    (tmp_path.parent / "pyproject.toml").touch()
    monkeypatch.setattr(press, "_ROOM", tmp_path)
    with pytest.raises(typst.TypstError):
        press.picture("nosy", {})


def test_values_cannot_become_markup(tmp_path, monkeypatch):
    (tmp_path / "plain.typ").write_text(
        '#set document(title: [x])\n#set text(lang: "en")\n'
        '#let data = json(bytes(sys.inputs.at("data")))\n= #data.name',
        "utf-8",
    )
    monkeypatch.setattr(press, "_ROOM", tmp_path)
    assert words_of(press.paper("plain", {"name": "#panic() *b*"}, MADE)) == "#panic()*b*"


def test_four_threads_draw_what_one_draws():
    alone = [draw(make()) for draw, make in EVERYTHING]
    with ThreadPoolExecutor(4) as threads:
        rounds: list[Any] = [
            [threads.submit(draw, make()) for draw, make in EVERYTHING] for _ in range(12)
        ]
    assert all([one.result() for one in made] == alone for made in rounds)


@pytest.mark.prove
def test_two_hundred_pictures_leave_no_memory_behind():
    def kilobytes():
        return int(Path("/proc/self/statm").read_text("utf-8").split()[1]) * (
            resource.getpagesize() // 1024
        )

    def draw_some(first, last):
        for nth in range(first, last):
            card(a_card(title=f"Card {nth}"))

    draw_some(0, 40)
    before = kilobytes()
    draw_some(40, 240)
    assert kilobytes() - before < 40_000
