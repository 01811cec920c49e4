"""Somebody's network as a drawing for their page, with the same places as the picture in the chat.

Squares live local life, circles are new here, a square around a circle knows both worlds, a
triangle lives abroad; hollow with a broken line: no contact for over a year. On a coach's page
the same drawing has only numbers to go by. (LOOK.md §6, §7; content design, 21.)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import cos, pi, sin
from typing import Final

from artefacts import places
from artefacts.letters import width
from dialogs import network
from dialogs.facts import Contact

LETTERS: Final = 12.5
"""On a phone of 360 pixels a name is 12 pixels high."""
RING_LETTERS: Final = 12.0
MOST_NAMED: Final = 15
"""With more people only those who are close, or not met yet, have their name in the drawing."""
_CORNERS: Final = {"public": (180, 270), "school": (270, 360), "company": (90, 180)}
_ANCHORS: Final = {"left": "start", "right": "end", "middle": "middle"}


@dataclass(frozen=True)
class _Node:
    label: str
    quarter: str
    ring: int
    star: bool


@dataclass(frozen=True)
class Name:
    """A name beside its mark; `anchor` is where the letters hold on, whatever the language."""

    text: str
    x: float
    y: float
    anchor: str


@dataclass(frozen=True)
class Mark:
    x: float
    y: float
    quarter: str
    shape: str
    pale: bool
    name: Name | None


@dataclass(frozen=True)
class Ring:
    """A line around the middle with its name, on the axis above."""

    radius: float
    name: str
    y: float


@dataclass(frozen=True)
class Gap:
    """A quarter without anybody: its area, and where "nobody yet" stands."""

    quarter: str
    path: str
    x: float
    y: float


@dataclass(frozen=True)
class Picture:
    """All that the drawing shows, in a square of `side` units."""

    marks: tuple[Mark, ...]
    rings: tuple[Ring, ...]
    gaps: tuple[Gap, ...]
    size: float
    side: float = places.SIDE
    middle: float = places.MIDDLE
    hub: float = places.HUB


def picture(
    people: Sequence[Contact], rings: Sequence[str], nobody: str, today: date, *, mirrored: bool
) -> Picture:
    """The drawing of these people; `rings` are the names of the rings from the closest on.

    `nobody` is what stands in a quarter without anybody.
    """
    placed = [one for one in people if one.helix in network.QUARTERS]
    placed.sort(key=lambda one: (network.RINGS.get(one.tie, places.RINGS), one.label, one.id))
    many = len(placed) > MOST_NAMED
    nodes = [_node(one, named=not many or one.tie in ("close", "unmet")) for one in placed]
    lines = places.ring_lines(nodes)
    ring_names = [
        Ring(radius, name, max(RING_LETTERS, places.MIDDLE - radius + RING_LETTERS / 3))
        for radius, name in zip(lines, rings, strict=True)
    ]
    gaps = _gaps(placed, mirrored)
    taken = [_taken(one.name, places.MIDDLE, one.y, RING_LETTERS) for one in ring_names]
    taken += (_taken(nobody, gap.x, gap.y, LETTERS) for gap in gaps)
    spots = places.placed(nodes, taken, mirrored=mirrored, letters=LETTERS)
    marks = (_mark(placed[spot.nth], spot, today) for spot in spots)
    return Picture(tuple(marks), tuple(ring_names), tuple(gaps), places.mark_size(nodes))


def nameless(
    cells: Mapping[tuple[str, str], int], rings: Sequence[str], nobody: str, *, mirrored: bool
) -> Picture:
    """The drawing of numbers alone: per quarter and ring so many marks, all alike.

    It shows what the table beside it says and no more. A mark that also had a shape and an age
    would soon be one certain person, whom a coach may even know.
    """
    people = [
        Contact(0, "", helix=quarter, tie=ring)
        for (quarter, ring), number in sorted(cells.items())
        for _ in range(number)
    ]
    drawn = picture(people, rings, nobody, date.max, mirrored=mirrored)
    return replace(drawn, marks=tuple(replace(mark, shape="one") for mark in drawn.marks))


def _node(one: Contact, *, named: bool) -> _Node:
    ring = network.RINGS.get(one.tie, network.RINGS["little"])
    return _Node(one.label if named else "", one.helix, ring, one.many or one.local == "both")


def _taken(words: str, x: float, y: float, letters: float) -> places.Box:
    """The place of words that stand in the middle of x, on the line y."""
    wide = width(words) * letters + 4
    return places.Box(x - wide / 2, y - letters, wide, letters * 1.3)


def _mark(one: Contact, spot: places.Placed, today: date) -> Mark:
    shape = one.local if one.local in ("local", "new", "both", "abroad") else "unsaid"
    return Mark(spot.x, spot.y, one.helix, shape, network.is_pale(one, today), _name(spot))


def _name(spot: places.Placed) -> Name | None:
    label = spot.label
    if label is None:
        return None
    box = label.box
    x = {"left": box.x + 1.5, "right": box.x + box.wide - 1.5}.get(
        label.towards, box.x + box.wide / 2
    )
    return Name(label.text, x, box.y + LETTERS, _ANCHORS[label.towards])


def _gaps(people: Sequence[Contact], mirrored: bool) -> list[Gap]:
    here = {one.helix for one in people}
    return [_gap(name, mirrored) for name in places.QUARTERS if name not in here]


def _gap(quarter: str, mirrored: bool) -> Gap:
    first, last = _CORNERS.get(quarter, (0, 90))
    if mirrored:
        first, last = 180 - last, 180 - first
    inner, outer = places.HUB + 3, places.FAR

    def at(radius: float, degrees: float) -> tuple[float, float]:
        angle = degrees * pi / 180
        return places.MIDDLE + radius * cos(angle), places.MIDDLE + radius * sin(angle)

    (a, b), (c, d) = at(inner, first), at(outer, first)
    (e, f), (g, h) = at(outer, last), at(inner, last)
    path = (
        f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}A{outer:.0f} {outer:.0f} 0 0 1 {e:.1f} {f:.1f}"
        f"L{g:.1f} {h:.1f}A{inner:.0f} {inner:.0f} 0 0 0 {a:.1f} {b:.1f}z"
    )
    return Gap(quarter, path, *at((inner + outer) / 2, (first + last) / 2))


def cells(people: Sequence[Contact]) -> Mapping[tuple[str, str], int]:
    """How many stand in each quarter and ring, for the table beside the drawing."""
    found: dict[tuple[str, str], int] = {}
    for one in people:
        key = (one.helix, one.tie)
        found[key] = found.get(key, 0) + 1
    return found
