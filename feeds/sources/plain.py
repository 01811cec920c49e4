"""Posts that people write themselves, in a table (CSV) or a JSON list with the same names.

Whoever uploads one is there to put it right: a row that is not understood is left out and named
by its line, never guessed.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Final

from feeds import times
from feeds.clean import one_line
from feeds.identity import made_id, tidy_id
from feeds.language import language_code
from feeds.post import UNKNOWN_LANGUAGE, Kind, Organiser, Place, Post, Status
from feeds.settings import SourceSettings
from feeds.shape import decode
from feeds.sources.json_tree import at, flag, listed, load, name, text, texts
from feeds.sources.one_source import Source, source_of, zone_name
from feeds.sources.plain_names import field_of, header_of
from feeds.sources.reading import MOST_POSTS, NotAFeed, Reading

Values = Mapping[str, Any]

_KIND_WORDS: Final[Mapping[Kind, str]] = {
    "S": "s study course opinto opiskelu opiskelupaikka kurssi koulutus",
    "V": "v vacancy job työ työpaikka harjoittelu vapaaehtoistyö",
    "E": "e event tapahtuma",
    "P": "p project projekti hanke",
    "T": "t tool service työkalu palvelu",
}
_KINDS: Final = {word: kind for kind, words in _KIND_WORDS.items() for word in words.split()}
_STATUS_WORDS: Final[Mapping[Status, str]] = {
    "active": "active voimassa",
    "cancelled": "cancelled canceled peruttu peruutettu",
    "postponed": "postponed lykätty",
    "rescheduled": "rescheduled siirretty",
    "expired": "expired päättynyt",
    "removed": "removed poistettu",
}
_STATUSES: Final = {word: one for one, words in _STATUS_WORDS.items() for word in words.split()}
_YES: Final = frozenset({"yes", "true", "1", "x", "kyllä", "on", "online"})
# Days with dots are always day, month, year; with slashes they could be anything
_DOTTED: Final = re.compile(
    r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(?:klo\s+)?(\d{1,2})[.:](\d{2}))?", re.ASCII
)
_MOST_NAMED: Final = 20
_MOST_LINES: Final = 20_000
_TALLEST_ROW: Final = 200  # lines
NO_TABLE: Final = (
    "This table has no columns we know. Its first line names them, for example: title, text,"
    " start, end, city, url."
)


class _Wrong(Exception):
    """Something in a row is not understood; the message names the column."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One post as it was written, and where it stands."""

    where: str
    values: Values
    trouble: str = ""


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The posts of a table or list. Raises NotAFeed with a sentence when it is neither."""
    source = source_of(settings, now)
    written = decode(body).lstrip("\ufeff\x00")
    is_json = written.lstrip()[:1] in {"[", "{"}
    strangers: dict[str, None] = {}
    rows = list(
        _of_list(load(body), strangers) if is_json else _of_table(written, source, strangers)
    )
    left_out: list[str] = []
    source.take_all(rows, lambda row: _post_or_trouble(row, source, left_out))
    if left_out:
        more = len(left_out) - _MOST_NAMED
        named = ", ".join(left_out[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
        source.basket.note("bad-rows", name=named)
    if strangers:
        named = ", ".join(list(strangers)[:_MOST_NAMED])
        source.basket.note("unknown-columns", name=named)
    return source.basket.reading("a JSON list of posts" if is_json else "a table of posts")


# --------------------------------------------------------------------------------------- rows


def _of_table(written: str, source: Source, strangers: dict[str, None]) -> Iterator[_Row]:
    """Its rows. One that cannot be read costs itself: reading goes on with the line below."""
    header = header_of(written)
    if header is None:
        raise NotAFeed(NO_TABLE)
    names, delimiter, at_line = header
    fields = [_field(one, strangers) for one in names]
    lines = list(islice(io.StringIO(written, newline=""), _MOST_LINES))
    if (more := written.count("\n") - len(lines)) > 0:
        source.basket.skip("too-many", more)
    while at_line < len(lines):
        where = f"line {at_line + 1}"
        some = csv.reader(
            lines[at_line : at_line + _TALLEST_ROW], delimiter=delimiter, strict=True
        )
        try:
            cells = next(some)
        except csv.Error:
            at_line += 1
            yield _Row(where, {}, "cannot be read; look at its quotation marks")
            continue
        at_line += some.line_num
        if any(cell.strip() for cell in cells[len(names) :]):
            yield _Row(where, {}, "has more cells than there are columns")
        elif any(cell.strip() for cell in cells):
            yield _Row(where, _by_field(zip(fields, cells, strict=False)))


def _of_list(value: Any, strangers: dict[str, None]) -> Iterator[_Row]:
    posts = at(value, "posts")
    items = posts if isinstance(posts, list) else listed({"all": value}, "all")
    for number, one in enumerate(items, 1):
        if not isinstance(one, dict):
            yield _Row(f"item {number}", {}, "is no object")
            continue
        pairs = ((_field(key, strangers), part) for key, part in one.items())
        yield _Row(f"item {number}", _by_field(pairs))


def _field(written: str, strangers: dict[str, None]) -> tuple[str, str | None] | None:
    found = field_of(written)
    if found is None and (shown := one_line(written, 40)) and len(strangers) < MOST_POSTS:
        strangers[shown] = None
    return found


def _by_field(pairs: Any) -> dict[str, Any]:
    """Values by field; texts in a language of their own by language beside the plain ones."""
    found: dict[str, Any] = {}
    for field, value in pairs:
        if field is None or value in (None, ""):
            continue
        column, language = field
        if language is None:
            found.setdefault(column, value)
        elif isinstance(value, str):
            found.setdefault(f"{column}s", {}).setdefault(language, value)
    return found


# ---------------------------------------------------------------------------------- one of them


def _post_or_trouble(row: _Row, source: Source, left_out: list[str]) -> Post | None:
    try:
        if row.trouble:
            raise _Wrong(row.trouble)
        return _post(row.values, source)
    except _Wrong as wrong:
        source.basket.skip("bad-row")
        left_out.append(f"{row.where} ({wrong})")
        return None


def _post(values: Values, source: Source) -> Post | None:
    settings = source.settings
    words = _list_of(values, "keywords")
    if not source.chosen(words):
        return None
    titles, bodies = _texts(values, "title"), _texts(values, "body")
    if not any(map(one_line, titles.values())):
        raise _Wrong("has no title")
    wording = source.worded(titles, bodies)
    if wording is None:
        return None
    dates = _dates(values, source)
    deadline = _deadline(values, source)
    online, online_url = _online(values, source)
    said = _one_of(values, "status", _STATUSES)
    return Post(
        id=_identity(values),
        kind=_one_of(values, "kind", _KINDS) or settings.kind or "E",
        subtype=settings.subtype,
        status=source.status(said, dates, deadline),
        title=wording.title,
        body=wording.body,
        start=dates.start,
        end=dates.end,
        all_day=dates.all_day,
        deadline=deadline,
        place=_place(values, source) or source.home_place(),
        online=source.online(online),
        online_url=online_url,
        organiser=_organiser(values, source),
        url=_link(values, source),
        image=source.image(text(values, "image")),
        keywords=source.keywords(words),
        languages=source.languages(_list_of(values, "languages")),
        tz=zone_name(dates.start or deadline),
        source_says=wording.source_says,
    )


def _identity(values: Values) -> str:
    own = name(values, "id")
    if own:
        return tidy_id(own)
    titles = "|".join(_texts(values, "title").values())
    return made_id(titles, text(values, "url") or "", text(values, "start") or "")


def _texts(values: Values, field: str) -> dict[str, str]:
    """By language: `title_fi` beside others, a JSON object of languages, or one plain text."""
    found = dict(texts(values, f"{field}s"))
    for language, said in texts(values, field).items():
        own = language_code(text(values, "language")) if language == UNKNOWN_LANGUAGE else None
        found.setdefault(own or language, said)
    return found


def _one_of(values: Values, field: str, known: Mapping[str, Any]) -> Any:
    said = text(values, field)
    if said is None and field in values:
        raise _Wrong(f"{field} is no text")
    if said is None:
        return None
    if said.strip().lower() not in known:
        raise _Wrong(f"{field} is not one we know")
    return known[said.strip().lower()]


def _list_of(values: Values, field: str) -> list[str]:
    """Words of a list, or with commas or semicolons between them."""
    found: list[str] = []
    for one in listed(values, field):
        if isinstance(one, str):
            found += [word.strip() for word in re.split(r"[,;]", one) if word.strip()]
    return found


def _link(values: Values, source: Source) -> str | None:
    written = text(values, "url")
    if written and "://" not in written and re.match(r"\s*(?:www\.|[\w-]+\.\w+/)", written):
        written = f"https://{written.strip()}"
    return source.link(written)


def _online(values: Values, source: Source) -> tuple[bool, str | None]:
    """Yes, or the address where it takes place."""
    said = (text(values, "online") or "").strip()
    link = source.image(said) if "://" in said else None
    return flag(values, "online") is True or link is not None or said.lower() in _YES, link


# -------------------------------------------------------------------------------- when, where


def _dates(values: Values, source: Source) -> times.Span:
    first, last = (_when(values, field, source) for field in ("start", "end"))
    if last is not None and first is None:
        raise _Wrong("end without start")
    dates = source.dates(first, last)
    if first is not None and dates.start is None:
        raise _Wrong("start and end cannot be: too far away, or the end comes first")
    if dates.too_long:
        source.basket.note("too-long")
    return dates


def _when(values: Values, field: str, source: Source) -> times.When | None:
    """ISO 8601, or a day with dots (5.6.2026 18.00)."""
    if field not in values:
        return None
    written = (text(values, field) or "").strip()
    dotted = _DOTTED.fullmatch(written)
    if dotted is not None:
        day, month, year, hour, minute = dotted.groups()
        written = f"{year}-{int(month):02}-{int(day):02}"
        written += f"T{int(hour):02}:{minute}" if hour else ""
    found = source.when(written)
    if found is None and source.lacks_zone(written):
        raise _Wrong(f"{field} has no time zone; set one: tz=Europe/Helsinki")
    if found is None:
        raise _Wrong(f"{field} is not understood; write 2026-06-05 18:00")
    return found


def _deadline(values: Values, source: Source) -> datetime | None:
    when = _when(values, "deadline", source)
    deadline = times.likely_deadline(when, source.now)
    if when is not None and deadline is None:
        source.basket.note("deadline-unknown")
    return deadline


def _place(values: Values, source: Source) -> Place | None:
    """Columns of its own, or an object as in our own JSON."""
    place = at(values, "place")
    inside = place if isinstance(place, dict) else {}
    return source.place(
        name=text(place, "name") if inside else text(values, "place"),
        street=text(values, "street") or text(inside, "street"),
        postcode=name(values, "postcode") or name(inside, "postcode"),
        city=text(values, "city") or text(inside, "city") or source.settings.city,
        country=text(values, "country") or text(inside, "country") or source.settings.country,
        point=source.point(at(inside, "lat"), at(inside, "lon")),
    )


def _organiser(values: Values, source: Source) -> Organiser | None:
    told = at(values, "organiser")
    said = told if isinstance(told, str) else text(told, "name")
    return source.organiser(said, text(told, "url"))
