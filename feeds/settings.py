"""What an admin tells us about one source, because feeds do not say it themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final, Literal, get_args

from feeds.clean import LEFT_OUT, one_line
from feeds.language import language_code
from feeds.links import safe_link
from feeds.post import KINDS, Kind
from feeds.times import zone_called

Completeness = Literal["full", "window", "changes"]
DateFrom = Literal["none", "pubdate", "ev", "xcal", "tag"]

_TRUE: Final = frozenset({"yes", "true", "1", "on"})
_FALSE: Final = frozenset({"no", "false", "0", "off"})
_TAG_NAME: Final = re.compile(r"(?:[A-Za-z_][\w.-]{0,39}:)?[A-Za-z_][\w.-]{0,59}", re.ASCII)


@dataclass(frozen=True, slots=True)
class TagName:
    """A tag to look into, with the strptime pattern of what stands there (None: ISO or e-mail)."""

    name: str
    pattern: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSettings:
    """One source's small configuration; `read_settings` makes it from `--set name=value` pairs.

    `tz` overrules what the feed says about its zone; `home_zone` is the last resort for times
    that come without any.

    Nothing set means: dates stay unknown in RSS, times without a zone stay unknown, the feed is
    a window (what is missing from it has not been removed).
    """

    kind: Kind | None = None
    subtype: str | None = None
    language: str | None = None
    trust_language: bool = False
    spoken_languages: tuple[str, ...] = ()
    tz: str | None = None
    home_zone: str | None = None
    event_date_from: DateFrom = "none"
    start_tag: TagName | None = None
    end_tag: TagName | None = None
    deadline_tag: TagName | None = None
    times_are_local: bool = False
    end_is_exclusive: bool = False
    completeness: Completeness = "window"
    organiser: str | None = None
    organiser_url: str | None = None
    city: str | None = None
    country: str | None = None
    online: bool | None = None
    only_categories: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    base_url: str | None = None
    item_page: str | None = None
    since: TagName | None = None


class Unclear(ValueError):
    """A setting that cannot be read; the message says what to write instead."""


def _choice(*known: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in known:
            raise Unclear(f"choose one of: {', '.join(known)}")
        return value

    return read


def _yes_or_no(value: str) -> bool:
    if value.lower() in _TRUE:
        return True
    if value.lower() in _FALSE:
        return False
    raise Unclear("write yes or no")


def _subtype(value: str) -> str:
    if not re.fullmatch(r"[a-z][a-z-]{1,29}", value):
        raise Unclear("write one small word, as in volunteering, internship or course")
    return value


def _zone(value: str) -> str:
    if zone_called(value) is None:
        raise Unclear("write the name of a time zone, as in Europe/Helsinki")
    return value


def _language(value: str) -> str:
    code = language_code(value)
    if code is None:
        raise Unclear("write a language code, as in fi or en")
    return code


def _words(value: str) -> tuple[str, ...]:
    words = tuple(word for word in (one_line(part, 80) for part in value.split(",")) if word)
    if not words:
        raise Unclear("write one or more words with commas between them")
    return words


def _languages(value: str) -> tuple[str, ...]:
    return tuple(_language(part.strip()) for part in value.split(","))


def _name(value: str) -> str:
    name = one_line(value, 120)
    if not name or (LEFT_OUT in name and LEFT_OUT not in value):
        raise Unclear("write a name; e-mail addresses and phone numbers are not kept")
    return name


def _link(value: str) -> str:
    link = safe_link(value)
    if link is None:
        raise Unclear("write a public address that begins with https://")
    return link


def _item_page(value: str) -> str:
    if "{id}" not in value or safe_link(value.replace("{id}", "x")) is None:
        raise Unclear("write an address with {id} in it, as in https://events.example/event/{id}")
    return value


def _tag(value: str) -> TagName:
    found = re.fullmatch(r"(?:tag:)?([^()]+?)(?:\((.*)\))?", value.strip(), re.DOTALL)
    if found is None or not _TAG_NAME.fullmatch(found[1]):
        raise Unclear("write the name of a tag, as in tag:date_from or tag:date_from(%d/%m/%Y)")
    return TagName(found[1], _pattern(found[2]) if found[2] else None)


def _since(value: str) -> TagName:
    found = re.fullmatch(r"([A-Za-z][\w-]{0,59})(?:\((.*)\))?", value, re.ASCII)
    if found is None:
        raise Unclear(
            "write the name of the address's parameter, as in last_modified_since or"
            " date(%Y-%m-%dT%H:%M:%S)"
        )
    pattern = _pattern(found[2]) if found[2] else None
    if pattern and not ("%H" in pattern and "%M" in pattern):
        raise Unclear("the pattern needs a clock time (%H:%M), or changes of a day would be lost")
    return TagName(found[1], pattern)


def _pattern(value: str) -> str:
    try:
        datetime.strptime(datetime(2026, 11, 28, 17, 45).strftime(value), value)
    except ValueError:
        raise Unclear(f"{value!r} is no date pattern; %d/%m/%Y %H:%M is one") from None
    if not re.search(r"%[YyGcxDF]", value):
        raise Unclear("the pattern needs a year (%Y), otherwise the date would be a guess")
    return value


def _date_from(value: str) -> dict[str, Any]:
    if value.startswith("tag:"):
        return {"event_date_from": "tag", "start_tag": _tag(value)}
    if value in get_args(DateFrom) and value != "tag":
        return {"event_date_from": value}
    raise Unclear("choose one of: none, pubdate, ev, xcal, tag:NAME, tag:NAME(%d/%m/%Y)")


def _one(name: str, read: Callable[[str], Any]) -> Callable[[str], dict[str, Any]]:
    return lambda value: {name: read(value)}


_READERS: Final[Mapping[str, Callable[[str], dict[str, Any]]]] = {
    "kind": _one("kind", lambda value: _choice(*KINDS)(value.upper())),
    "subtype": _one("subtype", _subtype),
    "language": _one("language", _language),
    "trust_language": _one("trust_language", _yes_or_no),
    "spoken_languages": _one("spoken_languages", _languages),
    "tz": _one("tz", _zone),
    "event_date_from": _date_from,
    "event_end_from": _one("end_tag", _tag),
    "deadline_from": _one("deadline_tag", _tag),
    "times_are_local": _one("times_are_local", _yes_or_no),
    "end_is_exclusive": _one("end_is_exclusive", _yes_or_no),
    "completeness": _one("completeness", _choice(*get_args(Completeness))),
    "organiser": _one("organiser", _name),
    "organiser_url": _one("organiser_url", _link),
    "city": _one("city", _name),
    "country": _one("country", _name),
    "online": _one("online", _yes_or_no),
    "only_categories": _one("only_categories", _words),
    "keywords": _one("keywords", _words),
    "base_url": _one("base_url", _link),
    "item_page": _one("item_page", _item_page),
    "since": _one("since", _since),
}

_TAGS: Final = frozenset({"start_tag", "end_tag", "deadline_tag", "since"})
SETTING_NAMES: Final = tuple(_READERS)


def read_settings(
    pairs: Mapping[str, str], *, home_zone: str | None = None
) -> tuple[SourceSettings, tuple[str, ...]]:
    """The settings those pairs mean, and a sentence for each pair that means nothing.

    `home_zone` is the IANA name of the zone this house lives in.
    """
    found: dict[str, Any] = {"home_zone": home_zone}
    complaints: list[str] = []
    for name, value in pairs.items():
        reader = _READERS.get(name)
        if reader is None:
            complaints.append(f"There is no setting {name!r}. Known: {', '.join(SETTING_NAMES)}.")
            continue
        try:
            found |= reader(value.strip())
        except Unclear as unclear:
            complaints.append(f"The setting {name}={value!r} is not understood: {unclear}.")
    settings = SourceSettings(**found)
    if settings.end_tag and settings.event_date_from != "tag":
        complaints.append("event_end_from needs event_date_from=tag:NAME beside it.")
    if settings.since and settings.completeness == "full":
        complaints.append("since brings only what is new; set completeness=changes beside it.")
    return settings, tuple(complaints)


def settings_to_dict(settings: SourceSettings) -> dict[str, Any]:
    """The settings as plain data, for the way into the child process."""
    return asdict(settings)


def settings_from_dict(told: Mapping[str, Any]) -> SourceSettings:
    """The settings from plain data of `settings_to_dict`."""
    values: dict[str, Any] = {}
    for name, value in told.items():
        if name in _TAGS and value is not None:
            values[name] = TagName(**value)
        else:
            values[name] = tuple(value) if isinstance(value, list) else value
    return SourceSettings(**values)
