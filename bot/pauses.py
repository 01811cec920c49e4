"""Short pauses: what lives as long as the house is not looked through for garbage."""

from __future__ import annotations

import gc

BEFORE_A_LOOK = 20_000
"""New objects before the youngest are looked through; a large turn makes a few thousand."""


def kept_short() -> None:
    """Call once, after everything that stays is loaded.

    Scenes, catalogues and libraries are half a million objects. Looking through them took
    a tenth of a second in which nobody was answered (benchmarks: "event loop blocked").
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(BEFORE_A_LOOK, 20, 50)
