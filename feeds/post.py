"""One shape for everything others publish, so that the rest of the house knows only this one."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Final, Literal, TypeVar, cast, get_args

Kind = Literal["S", "V", "E", "P", "T"]
"""Study place, vacancy, event, project, tool."""

Status = Literal["active", "cancelled", "postponed", "rescheduled", "expired", "removed", "held"]

KINDS: Final = cast("tuple[Kind, ...]", get_args(Kind))
STATUSES: Final = cast("tuple[Status, ...]", get_args(Status))
UNKNOWN_LANGUAGE: Final = "und"

# What time alone changes must not look like news: an event that ends is the same event.
_SAME_NEWS: Final[Mapping[str, str]] = {"expired": "active", "held": "active"}
_LINE_BREAKERS: Final = str.maketrans(
    {"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it is; every part is optional, `name` is what the source wrote."""

    name: str | None = None
    street: str | None = None
    postcode: str | None = None
    city: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organiser:
    """Who invites: an organisation, never a person."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One date of a series. `key` stays the same when the date is moved."""

    key: str
    start: datetime
    end: datetime | None = None
    status: Status = "active"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One thing somebody publishes. Times are aware; texts are plain and without contact data.

    `id` is the source's own name for it, unique within that source. For an `all_day` post `start`
    is the local midnight of the first day and `end` the last second of the last day. `languages`
    are those spoken there (the languages of the text are the keys of `title` and `body`).
    `series` changes exactly when the rule behind `occurrences` changes.
    """

    id: str
    kind: Kind
    title: Mapping[str, str]
    subtype: str | None = None
    status: Status = "active"
    body: Mapping[str, str] = field(default_factory=dict)
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    deadline: datetime | None = None
    place: Place | None = None
    online: bool = False
    organiser: Organiser | None = None
    url: str | None = None
    keywords: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    updated_at: datetime | None = None
    more_places: tuple[Place, ...] = ()
    online_url: str | None = None
    image: str | None = None
    tz: str | None = None
    published_at: datetime | None = None
    occurrences: tuple[Occurrence, ...] = ()
    series: str | None = None
    source_says: Mapping[str, str] = field(default_factory=dict)

    @property
    def dates_known(self) -> bool:
        """Whether the source told a start we could read."""
        return self.start is not None

    @property
    def content_hash(self) -> str:
        """Equal as long as nothing a reader would notice has changed."""
        told = to_dict(self)
        for name in ("id", "updated_at", "published_at", "source_says", "tz"):
            told.pop(name, None)
        told["status"] = _SAME_NEWS.get(self.status, self.status)
        for name in ("start", "end", "deadline"):
            told[name] = _instant(getattr(self, name))
        if self.series is not None:  # the next date of a series moves on by itself
            for name in ("start", "end", "occurrences"):
                told.pop(name, None)
        text = json.dumps(told, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode("ascii")).hexdigest()[:32]


def _instant(when: datetime | None) -> int | None:
    return None if when is None else round(when.timestamp())


# ---------------------------------------------------------------- to and from one line of JSON

_T = TypeVar("_T", bound=str)
_ALWAYS: Final = (
    "id", "kind", "subtype", "status", "title", "body", "start", "end", "all_day", "deadline",
    "place", "online", "organiser", "url", "keywords", "languages", "updated_at",
)  # fmt: skip


def to_dict(post: Post) -> dict[str, Any]:
    """The feed post JSON as a dict: the fixed names always, the others when they say something."""
    told: dict[str, Any] = {}
    for one in fields(Post):
        value = _plain(getattr(post, one.name))
        if one.name in _ALWAYS or value not in (None, [], {}):
            told[one.name] = value
    return {name: told[name] for name in (*_ALWAYS, *(n for n in told if n not in _ALWAYS))}


def _plain(value: object) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, Place | Organiser | Occurrence):
        pairs = ((one.name, getattr(value, one.name)) for one in fields(value))
        return {name: _plain(part) for name, part in pairs if part is not None}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return dict(value)
    return value


def to_line(post: Post) -> str:
    """One line of JSON, without a line break in it; times ISO 8601 with offset."""
    return json.dumps(to_dict(post), ensure_ascii=False, allow_nan=False).translate(_LINE_BREAKERS)


def from_line(line: str) -> Post:
    """The post a line tells. Raises ValueError with a sentence when the line is not one."""
    return from_dict(json.loads(line))


def from_dict(told: object) -> Post:
    """The post that feed post JSON tells. Raises ValueError with a sentence when it is none."""
    if not isinstance(told, dict):
        raise ValueError("A post line holds one JSON object.")
    strangers = told.keys() - {one.name for one in fields(Post)}
    if strangers:
        raise ValueError(f"A post has no field called {min(strangers)!r}.")
    return Post(
        id=_text(told, "id"),
        kind=_one_of(told, "kind", KINDS),
        status=_one_of(told, "status", STATUSES),
        subtype=_maybe_text(told, "subtype"),
        title=_texts(told, "title"),
        body=_texts(told, "body"),
        start=_time(told, "start"),
        end=_time(told, "end"),
        all_day=_yes(told, "all_day"),
        deadline=_time(told, "deadline"),
        place=_place(told["place"]) if told.get("place") is not None else None,
        online=_yes(told, "online"),
        organiser=_organiser(told["organiser"]) if told.get("organiser") is not None else None,
        url=_maybe_text(told, "url"),
        keywords=_words(told, "keywords"),
        languages=_words(told, "languages"),
        updated_at=_time(told, "updated_at"),
        more_places=tuple(_place(one) for one in _list(told, "more_places")),
        online_url=_maybe_text(told, "online_url"),
        image=_maybe_text(told, "image"),
        tz=_maybe_text(told, "tz"),
        published_at=_time(told, "published_at"),
        occurrences=tuple(_occurrence(one) for one in _list(told, "occurrences")),
        series=_maybe_text(told, "series"),
        source_says=_texts(told, "source_says"),
    )


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not value:
        raise ValueError(f"A post needs a text called {name!r}.")
    return value


def _maybe_text(told: Mapping[str, Any], name: str) -> str | None:
    return None if told.get(name) is None else _text(told, name)


def _yes(told: Mapping[str, Any], name: str) -> bool:
    value = told.get(name, False)
    if not isinstance(value, bool):
        raise ValueError(f"{name!r} is true or false.")
    return value


def _one_of(told: Mapping[str, Any], name: str, known: tuple[_T, ...]) -> _T:
    value = told.get(name)
    for one in known:
        if value == one:
            return one
    raise ValueError(f"{name!r} is one of {', '.join(known)}.")


def _list(told: Mapping[str, Any], name: str) -> list[Any]:
    value = told.get(name, [])
    if not isinstance(value, list):
        raise ValueError(f"{name!r} is a list.")
    return value


def _words(told: Mapping[str, Any], name: str) -> tuple[str, ...]:
    words = _list(told, name)
    if not all(isinstance(word, str) for word in words):
        raise ValueError(f"{name!r} is a list of texts.")
    return tuple(words)


def _texts(told: Mapping[str, Any], name: str) -> dict[str, str]:
    value = told.get(name, {})
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise ValueError(f"{name!r} holds one text per name.")
    return dict(value)


def _time(told: Mapping[str, Any], name: str) -> datetime | None:
    text = _maybe_text(told, name)
    if text is None:
        return None
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(f"{name!r} needs an offset, as in 2026-06-05T20:00:00+03:00.")
    return when


def _number(told: Mapping[str, Any], name: str) -> float | None:
    value = told.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{name!r} is a number.")
    return float(value)


def _part(value: object, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"{what} is an object.")
    return value


def _place(value: object) -> Place:
    told = _part(value, "A place")
    return Place(
        name=_maybe_text(told, "name"),
        street=_maybe_text(told, "street"),
        postcode=_maybe_text(told, "postcode"),
        city=_maybe_text(told, "city"),
        country=_maybe_text(told, "country"),
        lat=_number(told, "lat"),
        lon=_number(told, "lon"),
    )


def _organiser(value: object) -> Organiser:
    told = _part(value, "An organiser")
    return Organiser(name=_text(told, "name"), url=_maybe_text(told, "url"))


def _occurrence(value: object) -> Occurrence:
    told = _part(value, "An occurrence")
    start = _time(told, "start")
    if start is None:
        raise ValueError("An occurrence needs a start.")
    return Occurrence(
        key=_text(told, "key"),
        start=start,
        end=_time(told, "end"),
        status=_one_of(told, "status", STATUSES),
    )
