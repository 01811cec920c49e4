"""Tell where a mistake of ours happened, and nothing of what anybody wrote."""

from __future__ import annotations

import traceback
from pathlib import Path


def where(mistake: BaseException) -> str:
    """The last places in the code on the way to the mistake, innermost last; no values."""
    frames = traceback.extract_tb(mistake.__traceback__)[-4:]
    return " > ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames)
