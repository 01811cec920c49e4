"""Where each person stands on a map and where their name goes: the same people, the same picture.

A map is a square with you in the middle. A quarter is where people belong, a ring how close they
are. Marks are spread evenly within quarter and ring; each name takes the cheapest free place
beside its mark, and gets shorter, or stays away, rather than cover another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Final, Protocol

from artefacts.letters import shortened, width


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the map: its upper left corner and its size, in points."""

    x: float
    y: float
    wide: float
    high: float

    def shared_with(self, other: Box) -> float:
        """The area that both cover."""
        if (
            self.x >= other.x + other.wide
            or other.x >= self.x + self.wide
            or self.y >= other.y + other.high
            or other.y >= self.y + self.high
        ):
            return 0.0  # asked very often, and nearly always so
        across = min(self.x + self.wide, other.x + other.wide) - max(self.x, other.x)
        return across * (min(self.y + self.high, other.y + other.high) - max(self.y, other.y))


QUARTERS: Final = ("public", "school", "company", "community")
"""From the reading start: above, above, below, below. Whoever is not in them is in none."""
RINGS: Final = 4

SIDE: Final = 336.0
"""Points; the middle is at (168, 168)."""
MIDDLE: Final = SIDE / 2
HUB: Final = 19.0
FAR: Final = 162.0
"""The outermost ring line."""
LABEL: Final = 10.5
"""The size of a name's letters."""
_LEADING: Final = 1.25
_LINE: Final = LABEL * _LEADING
_MARK: Final = 13.0
_SMALLEST: Final = 0.5
_FROM_AXES: Final = 8.0  # degrees that stay free beside a quarter's edges
_SPACINGS: Final = (44.0, 36.0, 30.0, 26.0, 22.0, 19.0, 16.5, 14.5, 12.5, 11.0, 9.5, 8.0, 7.0, 6.0)
_CROWDED: Final = 15
_EVEN: Final = 0.6  # how much of a crowded map is shared out evenly among the rings
_LENGTHS: Final = (40, 20, 12, 9, 7, 5)
_COVERED: Final = 0.015  # the part of a name that may lie on something else
_ROUNDS: Final = 3
_SWAYS: Final = (1.0, -1.0, 0.4, -0.4, 1.6)  # ways to stand, tried until all names have room
_NEAR: Final = 3 * _LINE
_ASTRAY: Final = 0.8  # a name that reaches into another quarter
_AXES: Final = (Box(MIDDLE - 1, 0, 2, SIDE), Box(0, MIDDLE - 1, SIDE, 2))
_TURNS: Final = {"public": (180, 1), "school": (0, -1), "company": (180, -1), "community": (0, 1)}


class Placeable(Protocol):
    """What we must know of a person: `maps.Node` has it."""

    @property
    def label(self) -> str: ...
    @property
    def quarter(self) -> str: ...
    @property
    def ring(self) -> int: ...
    @property
    def star(self) -> bool: ...


@dataclass(frozen=True)
class Label:
    """A name on the map: its letters, its place, and the side at which its mark is."""

    text: str
    box: Box
    towards: str
    """left, right or middle: how the letters are set in the box."""


@dataclass(frozen=True)
class Placed:
    """A person on the map: the middle of the mark, and the name where there is room for one."""

    nth: int
    """Which of the people asked for."""
    x: float
    y: float
    label: Label | None


def ring_lines(people: Sequence[Placeable]) -> tuple[float, ...]:
    """How far each ring reaches, in points: alike for few people, wider where many are."""
    here = [one.ring for one in people if one.quarter in QUARTERS]
    even = 1.0 if len(here) <= _CROWDED else _EVEN
    shares = [
        even / RINGS + (1 - even) * here.count(ring) / max(1, len(here)) for ring in range(RINGS)
    ]
    return tuple(HUB + (FAR - HUB) * sum(shares[: ring + 1]) for ring in range(RINGS))


def mark_size(people: Sequence[Placeable]) -> float:
    """How large every mark of the map is, in points: smaller only where many stand together."""
    closest = min((spot.spacing for spot in _spots(people)), default=_SPACINGS[0])
    return _MARK * max(_SMALLEST, min(1.0, closest / 15))


def placed(
    people: Sequence[Placeable],
    taken: Sequence[Box] = (),
    *,
    mirrored: bool = False,
    letters: float = LABEL,
) -> list[Placed]:
    """Everybody in a quarter, in the order of `people`; `taken` holds places of other words.

    Mirrored, the picture starts at the right. Whoever is in no quarter is left out. `letters` is
    the size of the names.
    """
    size = mark_size(people)
    reach = HUB + 3
    words = [Box(MIDDLE - reach, MIDDLE - reach, 2 * reach, 2 * reach), *taken]
    fewest: int | None = None
    for sway in _SWAYS:
        spots = [_mirrored(spot) if mirrored else spot for spot in _spots(people, sway)]
        marks = {spot.nth: _around(spot, size) for spot in spots}
        names = _named(people, spots, marks, words, letters)
        missing = sum(_lost(people[spot.nth].label, names.get(spot.nth)) for spot in spots)
        if fewest is None or missing < fewest:
            fewest, shown = (
                missing,
                [Placed(spot.nth, spot.x, spot.y, names.get(spot.nth)) for spot in spots],
            )
        if not missing or len(spots) > _CROWDED:
            break
    return sorted(shown, key=lambda one: one.nth)


def _lost(whole: str, label: Label | None) -> int:
    """How many letters of a name are not on the map."""
    return len(" ".join(whole.split())) - (len(label.text) if label else 0)


@dataclass(frozen=True)
class _Spot:
    nth: int
    x: float
    y: float
    spacing: float


def _mirrored(spot: _Spot) -> _Spot:
    return _Spot(spot.nth, SIDE - spot.x, spot.y, spot.spacing)


def _around(spot: _Spot, size: float) -> Box:
    return Box(spot.x - size / 2, spot.y - size / 2, size, size)


# Marks


def _spots(people: Sequence[Placeable], sway: float = 1.0) -> list[_Spot]:
    found: list[_Spot] = []
    lines = (HUB, *ring_lines(people))
    for quarter in QUARTERS:
        for ring in range(RINGS):
            here = [
                n for n, one in enumerate(people) if (one.quarter, one.ring) == (quarter, ring)
            ]
            found += _in_ring(here, quarter, ring, lines[ring : ring + 2], sway)
    return found


def _in_ring(
    here: Sequence[int], quarter: str, ring: int, lines: Sequence[float], sway: float
) -> Iterator[_Spot]:
    for spacing in _SPACINGS:
        rows = _rows(lines[0], lines[1], spacing, len(here))
        if sum(rows.values()) >= len(here):
            break
    start, turn = _TURNS[quarter]
    left = list(here)
    for radius, room in _shared_out(rows, len(here)).items():
        for place in range(room):
            free = 90 - 2 * _FROM_AXES
            share = (place + 0.5 + sway * _nudge(quarter, ring, room)) / room
            angle = (start + turn * (_FROM_AXES + free * share)) * pi / 180
            yield _Spot(
                left.pop(0), MIDDLE + radius * cos(angle), MIDDLE + radius * sin(angle), spacing
            )


def _nudge(quarter: str, ring: int, room: int) -> float:
    """People of neighbouring rings do not stand in one line behind each other."""
    if room > 3:
        return 0.16 if ring % 2 else -0.16
    away = (-0.16, 0.2, -0.24, 0.12)[ring]
    return away if quarter in ("public", "community") else -away


def _rows(inner: float, outer: float, spacing: float, people: int) -> dict[float, int]:
    """Radius to how many fit there. One row in the middle while that is enough."""
    deep = outer - inner
    for count in range(1, max(1, int(deep / spacing)) + 1):
        radii = [inner + deep * (n + 0.5) / count for n in range(count)]
        rows = {r: max(1, int(r * (90 - 2 * _FROM_AXES) / 180 * pi / spacing)) for r in radii}
        if sum(rows.values()) >= people:
            break
    return rows


def _shared_out(rows: dict[float, int], people: int) -> dict[float, int]:
    """How many stand in each row, as evenly as its length asks, outermost first."""
    all_room, given = sum(rows.values()), {}
    left = people
    for radius, room in sorted(rows.items(), reverse=True):
        given[radius] = min(left, room, max(1, round(people * room / all_room)))
        left -= given[radius]
    for radius, room in sorted(rows.items()):
        more = min(left, max(0, room - given[radius]))
        given[radius] += more
        left -= more
    if left:  # more people than a ring can hold: they stand closer in the outermost row
        given[max(rows)] += left
    return dict(sorted(given.items()))


# Names


def _named(
    people: Sequence[Placeable],
    spots: Sequence[_Spot],
    marks: dict[int, Box],
    taken: Sequence[Box],
    letters: float,
) -> dict[int, Label]:
    """The names by person. Who is close, or a star, chooses first and gives up last."""
    lengths = _LENGTHS[2:] if len(spots) > _CROWDED else _LENGTHS
    asking = sorted(
        (spot for spot in spots if people[spot.nth].label.strip()),
        key=lambda spot: (not people[spot.nth].star, people[spot.nth].ring),
    )
    names: dict[int, Label] = {}
    around = {nth: _wider(box) for nth, box in marks.items()}

    def best(spot: _Spot, most: int) -> tuple[Label, float]:
        used = [*taken]
        used += (name.box for nth, name in names.items() if nth != spot.nth)
        used += (box for nth, box in around.items() if nth != spot.nth)
        text = shortened(people[spot.nth].label, most)
        return _cheapest(text, marks[spot.nth], used, letters)

    def settle(spot: _Spot) -> None:
        """The longest name that covers nothing, or none."""
        names.pop(spot.nth, None)
        tried = (best(spot, most) for most in lengths)
        fits = next((label for label, covered in tried if covered <= _COVERED), None)
        if fits is not None:
            names[spot.nth] = fits

    if len(spots) <= _CROWDED:
        for spot in asking * _ROUNDS:  # each looks again when the others have chosen
            names[spot.nth] = best(spot, lengths[0])[0]
        for spot in reversed(asking):
            settle(spot)
    for _ in range(2):  # whoever had to be silent may find room when others have moved
        for spot in asking:
            settle(spot)
    return names


def _cheapest(text: str, own: Box, used: Sequence[Box], letters: float) -> tuple[Label, float]:
    """The best of the places beside a mark, and which part of the name is covered there."""
    reach = width(text) * letters + 2 * _MARK
    near = [
        box
        for box in used
        if own.y - _NEAR - box.high < box.y < own.y + _NEAR
        and own.x - reach - box.wide < box.x < own.x + reach
    ]
    best: tuple[float, float, Label] | None = None
    for dear, label in _beside(text, own, letters):
        if best is not None and best[0] <= dear:
            break  # the places after this one are no cheaper
        area = label.box.wide * label.box.high
        covered = sum(label.box.shared_with(box) for box in near) / area
        covered += _outside(label.box) / area * 3
        astray = any(label.box.shared_with(axis) for axis in _AXES)
        cost = covered * 10 + astray * _ASTRAY + dear
        if best is None or cost < best[0]:
            best = (cost, covered, label)
    assert best is not None  # there are always places beside a mark
    return best[2], best[1]


def _wider(mark: Box) -> Box:
    """A name touches no other person's mark: one would think it is theirs."""
    return Box(mark.x - 1.5, mark.y - 1, mark.wide + 3, mark.high + 2)


def _beside(text: str, own: Box, letters: float) -> Iterator[tuple[float, Label]]:
    """Places for a name, the loveliest first, each with how dear it is."""
    wide, high, gap = width(text) * letters + 3, letters * _LEADING, 2.5
    middle_y = own.y + (own.high - high) / 2
    right, left = own.x + own.wide + gap, own.x - gap - wide
    centred = own.x + (own.wide - wide) / 2
    below, above = own.y + own.high + 0.5, own.y - high - 0.5
    for dear, x, y, towards in (
        (0.00, right, middle_y, "left"),
        (0.00, left, middle_y, "right"),
        (0.05, centred, below, "middle"),
        (0.05, centred, above, "middle"),
        (0.12, right - 3, middle_y + 7, "left"),
        (0.12, right - 3, middle_y - 7, "left"),
        (0.12, left + 3, middle_y + 7, "right"),
        (0.12, left + 3, middle_y - 7, "right"),
        (0.20, own.x, below, "left"),
        (0.20, own.x, above, "left"),
        (0.20, own.x + own.wide - wide, below, "right"),
        (0.20, own.x + own.wide - wide, above, "right"),
    ):
        yield dear, Label(text, Box(x, y, wide, high), towards)


def _outside(box: Box) -> float:
    inside = box.shared_with(Box(0, 0, SIDE, SIDE))
    return box.wide * box.high - inside
