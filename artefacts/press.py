"""The press: templates and plain values in, PNG or PDF out, and the only place that knows typst.

Values reach a template as JSON and are text there, whatever they hold; a template can read this
folder and nothing else; fonts come from packages, never from the machine.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import typst

from artefacts.letters import FONT_FILES, sayable

_ROOM: Final = Path(__file__).parent
_PIXELS_PER_INCH: Final = 200
"""A picture is 360 points wide, as a phone is: that makes 1000 pixels."""


def picture(template: str, values: Mapping[str, Any]) -> bytes:
    """A PNG, 1000 pixels wide, of `template`, the name of a `.typ` file without its ending."""
    made = _compiler(template, values).compile(format="png", ppi=_PIXELS_PER_INCH)
    return _one(made)


def paper(template: str, values: Mapping[str, Any], made: datetime) -> bytes:
    """A PDF that can be read aloud (PDF/UA-1). `made`, aware, is the only time it holds.

    Raises ValueError when `made` has no zone.
    """
    if made.tzinfo is None:
        raise ValueError("A paper is made at a moment, and a moment has a zone.")
    stamp = int(made.timestamp())
    done = _compiler(template, values).compile(format="pdf", pdf_standards="ua-1", timestamp=stamp)
    return _one(done)


def _compiler(template: str, values: Mapping[str, Any]) -> typst.Compiler:
    """A new one for each call: it costs nothing, and one may not be shared between threads."""
    return typst.Compiler(
        input=_ROOM / f"{template}.typ",
        root=_ROOM,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(_cleaned(values), ensure_ascii=False)},
    )


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[str(file.parent) for file in FONT_FILES],
    )


def _cleaned(value: Any) -> Any:
    """The same value, with every text in letters that the fonts have."""
    match value:
        case str():
            return sayable(value)
        case Mapping():
            return {name: _cleaned(one) for name, one in value.items()}
        case list() | tuple():
            return [_cleaned(one) for one in value]
    return value


def _one(made: bytes | list[bytes] | None) -> bytes:
    if not isinstance(made, bytes):
        raise TypeError("A template made several pictures, or none.")
    return made
