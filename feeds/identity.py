"""What a post is called, the same at every visit, and never by someone's e-mail address."""

from __future__ import annotations

import hashlib
import re


def tidy_id(given: str) -> str:
    """The source's own id if it is short, plain and no e-mail address; else a stable name."""
    if re.fullmatch(r"[\w.:/?=&%#+~;,!-]{1,200}", given, re.ASCII):
        return given
    return made_id(given)


def made_id(*parts: str) -> str:
    """A name made of what an item says, the same each time."""
    return "made:" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:24]
