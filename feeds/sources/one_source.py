"""What every source that gives its items as objects does alike: clean texts under the right
language, times in the source's zone, safe links, one status, and a count of what was left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar
from urllib.parse import quote
from zoneinfo import ZoneInfo

from feeds import times
from feeds.clean import WORD_CAP, one_line
from feeds.language import language_code
from feeds.links import safe_link
from feeds.post import UNKNOWN_LANGUAGE, Occurrence, Organiser, Place, Post, Status
from feeds.settings import SourceSettings
from feeds.sources.reading import MOST_POSTS, Basket
from feeds.sources.series import is_over
from feeds.sources.wording import Wording, worded

MOST_KEYWORDS: Final = 20
_ANY_ZONE: Final = ZoneInfo("UTC")
_DEGREES: Final = re.compile(r"\s*-?\d{1,3}(?:\.\d{1,20})?\s*", re.ASCII)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What all items of one body share; `source_of` makes it when reading begins."""

    settings: SourceSettings
    now: datetime
    basket: Basket
    zone: ZoneInfo | None  # the source's own
    home: ZoneInfo | None  # for times that come without any
    base: str | None  # completes relative links
    language: str | None  # when nothing better is told

    def objects(self, items: Iterable[Any]) -> list[Mapping[str, Any]]:
        """Those that are objects with something in them; the others are counted."""
        every = list(items)
        kept: list[Mapping[str, Any]] = [one for one in every if isinstance(one, dict) and one]
        if broken := len(every) - len(kept):
            self.basket.skip("unreadable", broken)
        return kept

    def take_all(self, items: Iterable[_T], make: Callable[[_T], Post | None]) -> None:
        """One post for each item; what is too much, broken or said twice is counted."""
        every = list(items)
        for item in every[:MOST_POSTS]:
            self.basket.take(lambda item=item: make(item))  # type: ignore[misc]  # a lambda's default has no type
        if len(every) > MOST_POSTS:
            self.basket.skip("too-many", len(every) - MOST_POSTS)
        self._forget_twins()

    def _forget_twins(self) -> None:
        """Of two posts with one id the first stays."""
        kept: dict[str, Post] = {}
        for post in self.basket.posts:
            if kept.setdefault(post.id, post) is not post:
                self.basket.skip("twice")
        self.basket.posts = list(kept.values())

    # ------------------------------------------------------------------------------- texts

    def worded(self, titles: Mapping[str, str], bodies: Mapping[str, str]) -> Wording | None:
        """Clean title and text by language; one without any is counted.

        A text without a language of its own is in the one the admin or the body names.
        """
        found = worded(self._named(titles), self._named(bodies), self.settings, self.basket)
        if found is None:
            self.basket.skip("no-title")
        return found

    def _named(self, texts: Mapping[str, str]) -> dict[str, str]:
        known = self.settings.language or self.language or UNKNOWN_LANGUAGE
        named = {code: text for code, text in texts.items() if code != UNKNOWN_LANGUAGE}
        if UNKNOWN_LANGUAGE in texts:
            named.setdefault(known, texts[UNKNOWN_LANGUAGE])
        return named

    # ------------------------------------------------------------------------------- times

    def when(self, text: str | None, zone: ZoneInfo | None = None) -> times.When | None:
        """A machine date in that zone, or the source's own; else None."""
        return times.read_time(
            text or "",
            zone or self.zone,
            home=self.home,
            local=self.settings.times_are_local,
        )

    def moment(self, text: str | None) -> datetime | None:
        """When something was published or changed."""
        found = self.when(text)
        return found.at if found else None

    def span(
        self,
        start: str | None,
        end: str | None,
        *,
        zone: ZoneInfo | None = None,
        midnights_are_days: bool = True,
    ) -> times.Span:
        """The dates of an event, the last day included unless the settings say otherwise.

        `midnights_are_days`: clock times from midnight to midnight or 23:59 are whole days.
        """
        first, last = self.when(start, zone), self.when(end, zone)
        dates = self.dates(first, last, midnights_are_days=midnights_are_days)
        if dates.too_long:
            self.basket.note("too-long")
        if start and dates.start is None:
            self.basket.note("no-zone" if self.lacks_zone(start) else "date-unknown")
        return dates

    def dates(
        self, first: times.When | None, last: times.When | None, *, midnights_are_days: bool = True
    ) -> times.Span:
        """The same of what is already read, without a note of what is wrong with it."""
        if midnights_are_days:
            first, last = _as_whole_days(first, last)
        exclusive = self.settings.end_is_exclusive
        return times.span(first, last, self.now, end_is_exclusive=exclusive, lasts_a_day=True)

    def lacks_zone(self, text: str) -> bool:
        """Whether it would be a time if only a zone were known."""
        return self.when(text) is None and times.read_time(text, _ANY_ZONE) is not None

    def deadline(self, text: str | None) -> datetime | None:
        """A deadline at most a year ahead; a bare day ends with its last second."""
        if not text:
            return None
        found = times.likely_deadline(self.when(text), self.now)
        if found is None:
            self.basket.note("no-zone" if self.lacks_zone(text) else "deadline-unknown")
        return found

    def status(self, said: Status | None, dates: times.Span, deadline: datetime | None) -> Status:
        """What the source says; else expired when the dates, or without any the deadline, are
        behind us.
        """
        if said not in (None, "active", "rescheduled"):
            return said
        closed = dates.start is None and deadline is not None and deadline < self.now
        return "expired" if closed or is_over(dates, self.now) else said or "active"

    # ------------------------------------------------------------------- links, places, words

    def link(self, raw: str | None) -> str | None:
        """A safe link; one that is not is counted."""
        found = safe_link(raw, self.base)
        if found is None and raw and ":" in raw:
            self.basket.note("link-dropped")
        return found

    def first_link(self, *raws: str | None) -> str | None:
        """The first of these that is safe; what is dropped is counted only if none is."""
        found = next((link for raw in raws if (link := safe_link(raw, self.base))), None)
        return found or next((self.link(raw) for raw in raws if raw), None)

    def page_of(self, name: str) -> str | None:
        """The page of the item of that id, where the admin says how such pages are called."""
        page = self.settings.item_page
        return safe_link(page.replace("{id}", quote(name, safe=""))) if page else None

    def image(self, raw: str | None) -> str | None:
        """A picture's address (never fetched here)."""
        return safe_link(raw, self.base)

    def place(
        self, *, name: str | None = None, street: str | None = None, postcode: str | None = None,
        city: str | None = None, country: str | None = None,
        point: tuple[float | None, float | None] = (None, None),
    ) -> Place | None:  # fmt: skip
        """A place of clean parts; None when all of them are empty."""
        clean = [one_line(part) or None for part in (name, street, postcode, city, country)]
        found = Place(
            name=clean[0], street=clean[1], postcode=clean[2], city=clean[3], country=clean[4],
            lat=point[0], lon=point[1],
        )  # fmt: skip
        return None if found == Place() else found

    def point(self, lat: Any, lon: Any) -> tuple[float | None, float | None]:
        """Where on Earth, of two numbers or texts with numbers; two None when it is nowhere."""
        north, east = _degrees(lat, 90), _degrees(lon, 180)
        return (None, None) if north is None or east is None else (north, east)

    def home_place(self) -> Place | None:
        """Where the admin says this source is."""
        return self.place(city=self.settings.city, country=self.settings.country)

    def organiser(self, name: str | None, url: str | None = None) -> Organiser | None:
        """Set by the admin, or what the source tells of an organisation. Never a person."""
        if self.settings.organiser:
            return Organiser(name=self.settings.organiser, url=self.settings.organiser_url)
        clean = one_line(name, 120)
        return Organiser(name=clean, url=safe_link(url, self.base)) if clean else None

    def keywords(self, words: Iterable[str | None]) -> tuple[str, ...]:
        """The admin's words and the source's, each once."""
        clean = (one_line(word, WORD_CAP) for word in words)
        every = dict.fromkeys((*self.settings.keywords, *filter(None, clean)))
        return tuple(every)[:MOST_KEYWORDS]

    def chosen(self, words: Iterable[str]) -> bool:
        """Whether the settings want an item of these categories; counts one they do not want."""
        wanted = {word.casefold() for word in self.settings.only_categories}
        if not wanted or wanted & {word.casefold() for word in words}:
            return True
        self.basket.skip("other-category")
        return False

    def languages(self, codes: Iterable[str | None]) -> tuple[str, ...]:
        """The languages spoken there, the admin's word first."""
        found = filter(None, map(language_code, codes))
        return self.settings.spoken_languages or tuple(dict.fromkeys(found))

    def online(self, told: bool) -> bool:
        """Whether one can take part from anywhere; the admin's word counts more."""
        return told if self.settings.online is None else self.settings.online


def source_of(
    settings: SourceSettings,
    now: datetime,
    *,
    tz: str | None = None,
    base: str | None = None,
    language: str | None = None,
) -> Source:
    """The source as its settings tell it; `tz`, `base` and `language` are what the body says."""
    return Source(
        settings=settings,
        now=now,
        basket=Basket(),
        zone=times.zone_called(settings.tz or tz or ""),
        home=times.zone_called(settings.home_zone or ""),
        base=settings.base_url or safe_link(base),
        language=language_code(language),
    )


def series_of(dates: Sequence[Occurrence]) -> str | None:
    """Changes when one of these dates is added, moved or cancelled, and only then."""
    if not dates:
        return None
    told = [(one.key, one.start.isoformat(), str(one.end), one.status) for one in dates]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def span_of(one: Occurrence) -> times.Span:
    """The dates of one occurrence; from midnight to the day's last second are whole days."""
    end = one.end
    whole_days = (
        end is not None
        and times.is_midnight(one.start)
        and (end.hour, end.minute, end.second) == (23, 59, 59)
    )
    return times.Span(one.start, end, whole_days)


def zone_name(when: datetime | None) -> str | None:
    """The IANA name of a time's zone, if it has one."""
    return getattr(when.tzinfo, "key", None) if when is not None else None


def _degrees(said: Any, most: int) -> float | None:
    if isinstance(said, str) and _DEGREES.fullmatch(said):
        said = float(said)
    if isinstance(said, bool) or not isinstance(said, int | float) or not abs(said) <= most:
        return None
    return float(said)


def _as_whole_days(
    start: times.When | None, end: times.When | None
) -> tuple[times.When | None, times.When | None]:
    if start is None or start.is_date or not times.is_midnight(start.at):
        return start, end
    if end is None or end.is_date or _ends_a_day(end.at):
        return times.When(start.at, is_date=True), end
    return start, end


def _ends_a_day(when: datetime) -> bool:
    return times.is_midnight(when) or (when.hour, when.minute) == (23, 59)
