"""Networks as pictures: the map of one day, and how it grew from one day to another.

The shapes and colours are those of the map on the pages: a square lives local life, a circle is
new here, both in one knows both worlds, a triangle lives abroad; hollow means no contact for over
a year. Every meaning has a shape and a word; colour only repeats it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from artefacts import places, press
from artefacts.letters import runs_right_to_left, sayable, shortened, width

CLOSE, WELL, LITTLE, UNMET = range(places.RINGS)
SHAPES: Final = ("local", "new", "both", "abroad", "")
_RING_LETTERS: Final = 8.5
_UNSURE_LETTERS: Final = 18


@dataclass(frozen=True)
class Node:
    """One person on a map.

    `quarter`: public, school, company, community, or unsure. `ring`: 0 very close, 1 well,
    2 a little, 3 not met yet. `shape`: local, new, both, abroad, or empty when nobody said.
    Raises ValueError on anything else.
    """

    label: str
    quarter: str
    ring: int
    shape: str
    pale: bool = False
    star: bool = False

    def __post_init__(self) -> None:
        if self.quarter not in (*places.QUARTERS, "unsure"):
            raise ValueError("A person belongs to one of four quarters, or is unsure.")
        if self.ring not in range(places.RINGS) or self.shape not in SHAPES:
            raise ValueError("A person has a ring from 0 to 3 and a shape we know.")


@dataclass(frozen=True)
class Quarter:
    """The words in a corner: its name, and how many people it has ("3 people", "nobody yet")."""

    name: str
    count: str


@dataclass(frozen=True)
class Legend:
    """What the shapes mean, in words; an empty one is left out."""

    local: str
    new: str
    both: str
    abroad: str
    pale: str = ""
    star: str = ""


@dataclass(frozen=True)
class NetworkMap:
    """The picture of one network on one day (content design, 8). A shared copy has no labels.

    `rings` names the four rings from the closest on, `you` the middle (empty: only the mark),
    `nobody` stands in an empty quarter.
    """

    title: str
    date: str
    counts: str
    people: tuple[Node, ...]
    public: Quarter
    school: Quarter
    company: Quarter
    community: Quarter
    unsure: Quarter
    rings: tuple[str, str, str, str]
    legend: Legend
    you: str
    nobody: str
    footer: str
    language: str
    right_to_left: bool = False


@dataclass(frozen=True)
class Moment:
    """A network as it was on one day: words above and below, and people, whose labels stay out."""

    date: str
    counts: str
    people: tuple[Node, ...]


@dataclass(frozen=True)
class GrowthPicture:
    """Two maps beside each other, the earlier at the reading start, with what changed in words."""

    title: str
    earlier: Moment
    later: Moment
    public: str
    school: str
    company: str
    community: str
    changes: tuple[str, ...]
    legend: Legend
    footer: str
    language: str
    right_to_left: bool = False


def network_map(network: NetworkMap) -> bytes:
    """A PNG, 1000 pixels wide and somewhat higher, that reads well on a phone."""
    values = asdict(network)
    lines = places.ring_lines(network.people)
    taken = tuple(_ring_names(network.rings, lines))
    people = tuple(replace(one, label=sayable(one.label)) for one in network.people)
    values["people"] = _drawn(people, taken, mirrored=network.right_to_left)
    values["not_sure"] = [
        {"label": shortened(one.label, _UNSURE_LETTERS), **_look(one)}
        for one in people
        if one.quarter == "unsure"
    ]
    values["mark_size"] = places.mark_size(network.people)
    values["empty"] = _empty_quarters(network.people)
    values["side"], values["hub"] = places.SIDE, places.HUB
    values["ring_lines"], values["letters"] = lines, places.LABEL
    return press.picture("network_map", values)


def growth(picture: GrowthPicture) -> bytes:
    """A PNG, 1000 pixels wide: two small maps, their dates and counts, and what is new."""
    values = asdict(picture)
    for when, moment in (("earlier", picture.earlier), ("later", picture.later)):
        nameless = tuple(replace(one, label="") for one in moment.people)
        values[when]["people"] = _drawn(nameless, (), mirrored=picture.right_to_left)
        values[when]["not_sure"] = [_look(one) for one in nameless if one.quarter == "unsure"]
        values[when]["mark_size"] = places.mark_size(nameless)
        values[when]["ring_lines"] = places.ring_lines(nameless)
    values["side"], values["hub"] = places.SIDE, places.HUB
    return press.picture("growth", values)


def _drawn(
    people: tuple[Node, ...], taken: tuple[places.Box, ...], *, mirrored: bool
) -> list[dict[str, Any]]:
    return [
        {"x": one.x, "y": one.y, **_look(people[one.nth]), "label": _label(one.label)}
        for one in places.placed(people, taken, mirrored=mirrored)
    ]


def _look(one: Node) -> dict[str, Any]:
    return {
        "quarter": one.quarter,
        "shape": one.shape,
        "pale": one.pale,
        "star": one.star,
        "back": runs_right_to_left(one.label),
    }


def _label(label: places.Label | None) -> dict[str, Any] | None:
    return asdict(label) if label else None


def _ring_names(rings: tuple[str, ...], lines: tuple[float, ...]) -> list[places.Box]:
    """The places of the rings' names, on the axis above the middle."""
    high = _RING_LETTERS * 1.3
    boxes = []
    for name, radius in zip(rings, lines, strict=True):
        wide = width(name) * _RING_LETTERS + 4
        top = places.MIDDLE - radius - high / 2
        boxes.append(places.Box(places.MIDDLE - wide / 2, max(0.0, top), wide, high))
    return boxes


def _empty_quarters(people: tuple[Node, ...]) -> list[str]:
    return [name for name in places.QUARTERS if all(one.quarter != name for one in people)]
