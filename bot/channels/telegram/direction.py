"""A line takes its direction from its first strong letter; a mark in front keeps it ours.

Telegram's clients look at each line by itself, so an Arabic line that begins with a Latin name
or with a flag is laid out the wrong way round unless a right-to-left mark leads it.
"""

from __future__ import annotations

import re
import unicodedata

RIGHT_TO_LEFT_MARK = "\u200f"
RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi"}
)
# What stands between isolation marks has no say in the direction of the line around it.
_ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069")


def runs_right_to_left(language: str) -> bool:
    """Whether a language tag ("ar", "fa-AF") is of a language written from right to left."""
    return re.split("[-_]", language, maxsplit=1)[0].lower() in RIGHT_TO_LEFT


def led(text: str) -> str:
    """A right-to-left text in which each line begins from the right, marked where it must be."""
    return "\n".join(map(_led_line, text.split("\n")))


def _led_line(line: str) -> str:
    first = _first_strong(line)
    if not first:
        return line  # numbers and signs alone: nothing to turn around
    bare = line
    while (inner := _ISOLATED.sub("", bare)) != bare:
        bare = inner  # isolates may stand inside isolates
    # Some clients look into isolates, others past them; only a line that is clear to both is safe.
    return line if first == _first_strong(bare) == "R" else RIGHT_TO_LEFT_MARK + line


def _first_strong(line: str) -> str:
    """ "L" or "R" after the first letter that has a direction, "" when none has."""
    for letter in line:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return "L"
        if kind in ("R", "AL"):
            return "R"
    return ""
