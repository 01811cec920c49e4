"""(being written)"""

from __future__ import annotations

from dialogs.model import Card, Scene

SCENES: tuple[Scene, ...] = ()
CARDS: tuple[Card, ...] = ()
