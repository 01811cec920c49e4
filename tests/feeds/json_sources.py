"""What the tests of all JSON sources need: values as bytes, samples, and nobody's contact data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from feeds.formats import reader_of
from feeds.post import Post, to_line
from feeds.shape import look
from feeds.sources.reading import Reading

from .builders import NOW, SAMPLES, set_to

WRONG: tuple[Any, ...] = (
    None, 7, -1.5, True, "", "x", [], {}, [[]], [None], ["x"], {"fi": 7}, {"fi": None},
    [{"name": [], "id": {}}], 10**30,
)  # fmt: skip
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[A-Za-z]{2,}")
PHONE = re.compile(r"\+\d[\d ()-]{6,}\d|\b0\d{2,3}[ -]?\d{5,}\b")


def as_bytes(value: Any) -> bytes:
    """The value as a site would send it (NaN and all)."""
    return json.dumps(value).encode()


def reading_of(value: Any, now: datetime = NOW, **pairs: str) -> Reading:
    """What a value, or a body, gives to the reader its bytes are recognised for."""
    body = value if isinstance(value, bytes) else as_bytes(value)
    return reader_of(look(body))(body, set_to(**pairs), now)


def the_post(value: Any, now: datetime = NOW, **pairs: str) -> Post:
    """The one post of a value."""
    (post,) = reading_of(value, now, **pairs).posts
    return post


def samples(name: str, year: int, **pairs: str) -> list[Reading]:
    """What that sample gives at the beginning of its year; none where it is not at hand."""
    path = SAMPLES / name
    now = datetime(year, 1, 1, tzinfo=UTC)
    return [reading_of(path.read_bytes(), now, **pairs)] if path.is_file() else []


def contacts_in(posts: Iterable[Post]) -> list[str]:
    """E-mail addresses and phone numbers anywhere in these posts, ids and times aside."""
    lines = [re.sub(r'"(?:id|key)": "[^"]*"', "", to_line(post)) for post in posts]
    return [found for line in lines for found in (*MAIL.findall(line), *PHONE.findall(line))]


def with_each_field(good: dict[str, Any], value: Any) -> list[dict[str, Any]]:
    """The item once for each of its fields, with that value in it."""
    return [good | {field: value} for field in good]
