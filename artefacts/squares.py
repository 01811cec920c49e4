"""An address as squares that a phone's camera reads (a QR code), for pages and for papers.

The dark squares come as strips, so that whoever draws them needs no library of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

EDGE: Final = 4
"""White squares around it; cameras need them to find the code (ISO/IEC 18004, 9.1)."""


@dataclass(frozen=True)
class Squares:
    """How many squares a side has, the white edge included, and the dark ones row by row."""

    side: int
    strips: tuple[tuple[int, int, int], ...]
    """Each: column and row of its first square, and how many squares wide."""

    @property
    def path(self) -> str:
        """All strips as one path of a drawing (SVG): as one shape no printer leaves gaps."""
        return "".join(f"M{x} {y}h{wide}v1h-{wide}z" for x, y, wide in self.strips)


@lru_cache(maxsize=64)
def squares(text: str) -> Squares:
    """The code of a text; a poster in the rain may lose 15 per cent of it and is still read."""
    import segno  # 80 ms that a house does not need to open

    rows = segno.make(text, error="m", micro=False, boost_error=False).matrix
    strips: list[tuple[int, int, int]] = []
    for y, row in enumerate(rows):
        x = 0
        for dark, same in groupby(row):
            wide = len(list(same))
            if dark:
                strips.append((x + EDGE, y + EDGE, wide))
            x += wide
    return Squares(len(rows) + 2 * EDGE, tuple(strips))
