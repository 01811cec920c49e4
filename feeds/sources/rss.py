"""RSS 2.0, RSS 1.0 and Atom: what associations, libraries, towns and careers pages publish.

A publication date is not the date of an event. Which one a feed means, only its source's settings
can tell; without them a post has no date rather than a wrong one.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain, repeat
from typing import Any, Final
from zoneinfo import ZoneInfo

import feedparser

from feeds import times
from feeds.clean import WORD_CAP, one_line, plain_text
from feeds.identity import made_id, tidy_id
from feeds.language import language_code, language_of
from feeds.links import safe_link
from feeds.post import Kind, Organiser, Place, Post, Status
from feeds.settings import SourceSettings, TagName
from feeds.shape import xml_text
from feeds.sources.reading import Basket, Reading
from feeds.sources.series import is_over
from feeds.sources.xml_tags import Tag, cut, items_of

EV: Final = "http://purl.org/rss/1.0/modules/event/"
XCAL: Final = "urn:ietf:params:xml:ns:xcal"
GOOGLE: Final = "http://base.google.com/ns/1.0"
TEAMTAILOR: Final = "https://teamtailor.com/locations"
GEO: Final = "http://www.w3.org/2003/01/geo/wgs84_pos#"
GEORSS: Final = "http://www.georss.org/georss"

_NOTHING: Final = Tag("")
_MOST_KEYWORDS: Final = 20
_ILLEGAL: Final = re.compile(
    "\x1b\\[[0-9;]*[A-Za-z]|[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]"
)
_ILLEGAL_REF: Final = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8]|[bBcCeEfF]|1[0-9a-fA-F]));"
)
_PERIODS: Final = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_STATUSES: Final[dict[str, Status]] = {
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "postponed": "postponed",
}


@dataclass(frozen=True, slots=True)
class _Feed:
    """What all items of one feed share."""

    settings: SourceSettings
    now: datetime
    basket: Basket
    zone: ZoneInfo | None  # the source's own
    home: ZoneInfo | None  # for times that come without any
    base: str | None
    language: str | None
    title: str
    repeated: frozenset[str]  # guids that more than one item bears


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The posts of a feed. Raises NotAFeed with a sentence when it is none."""
    basket = Basket()
    text = _ILLEGAL_REF.sub("", _ILLEGAL.sub("", xml_text(body)))
    text, left_out = cut(text)
    seen = items_of(text)
    parsed = feedparser.parse(
        io.BytesIO(text.encode("utf-8")),  # never a str: the library would open it
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,  # clean.py does it, once and for every format
        resolve_relative_uris=False,
    )
    if left_out:
        basket.skip("too-many", left_out)
    if not seen.well_formed:
        basket.note("broken-markup")
    entries: Sequence[Mapping[str, Any]] = parsed.entries
    feed = _feed(parsed.feed, entries, settings, now, basket)
    for entry, tag in _paired(entries, seen.tags, basket):
        basket.take(lambda entry=entry, tag=tag: _post(entry, tag, feed))  # type: ignore[misc]  # a lambda's default has no type
    _forget_twins(basket)
    _hint(basket, entries, settings, now)
    return basket.reading("RSS or Atom", feed.title, _poll_every(parsed.feed))


def _feed(
    told: Mapping[str, Any],
    entries: Sequence[Mapping[str, Any]],
    settings: SourceSettings,
    now: datetime,
    basket: Basket,
) -> _Feed:
    guids = Counter(_raw(entry, "id") for entry in entries)
    return _Feed(
        settings=settings,
        now=now,
        basket=basket,
        zone=times.zone_called(settings.tz or ""),
        home=times.zone_called(settings.home_zone or ""),
        base=settings.base_url or safe_link(_raw(told, "link")),
        language=language_code(_raw(told, "language")),
        title=one_line(_raw(told, "title")),
        repeated=frozenset(guid for guid, count in guids.items() if guid and count > 1),
    )


def _raw(told: Mapping[str, Any], name: str) -> str:
    """What stands there; past the library's `get`, which answers one name with another's value."""
    value = dict.get(told, name)  # type: ignore[call-overload]
    return value.strip() if isinstance(value, str) else ""


def _paired(
    entries: Sequence[Mapping[str, Any]], tags: Sequence[Tag], basket: Basket
) -> Iterator[tuple[Mapping[str, Any], Tag]]:
    """Each entry with its tags; entries beyond the well-formed part go without."""
    for entry, tag in zip(entries, chain(tags, repeat(_NOTHING)), strict=False):
        if tag is _NOTHING:
            basket.note("broken-tags")
        yield entry, tag


# ------------------------------------------------------------------------------------ one item


def _post(entry: Mapping[str, Any], tag: Tag, feed: _Feed) -> Post | None:
    settings, basket = feed.settings, feed.basket
    categories = _categories(entry)
    if settings.only_categories and not _chosen(categories, settings.only_categories):
        basket.skip("other-category")
        return None
    body = _body(entry)
    title = one_line(_raw(entry, "title")) or one_line(body, 100)
    if not title:
        basket.skip("no-title")
        return None
    body = "" if body == title else body
    url = _link(entry, feed)
    language, says = _language(entry, feed, f"{title}\n{body}")
    dates = _dates(entry, tag, feed)
    published, updated = _told_when(entry, feed)
    places = tuple(_places(entry, tag, settings))
    deadline = _deadline(entry, tag, feed)
    remote = tag.first_text("remoteStatus").lower() == "fully"
    return Post(
        id=_identity(entry, title, feed),
        kind=settings.kind or _likely_kind(tag),
        subtype=settings.subtype,
        status=_status(entry, tag, dates, deadline, feed.now),
        title={language: title},
        body={language: body} if body else {},
        start=dates.start,
        end=dates.end,
        all_day=dates.all_day,
        deadline=deadline,
        place=places[0] if places else _home_place(settings),
        more_places=places[1:],
        online=remote if settings.online is None else settings.online,
        organiser=_organiser(tag, feed),
        url=url,
        image=_image(entry, feed),
        keywords=tuple(dict.fromkeys((*settings.keywords, *categories)))[:_MOST_KEYWORDS],
        languages=settings.spoken_languages,
        tz=getattr(dates.start.tzinfo, "key", None) if dates.start else None,
        published_at=published,
        updated_at=updated,
        source_says=says,
    )


def _body(entry: Mapping[str, Any]) -> str:
    contents = dict.get(entry, "content") or []  # type: ignore[call-overload]
    texts = [part.get("value") or "" for part in contents] + [_raw(entry, "summary")]
    return plain_text(max(texts, key=len))


def _link(entry: Mapping[str, Any], feed: _Feed) -> str | None:
    raw = _raw(entry, "link")
    link = safe_link(raw, feed.base)
    if link is None and ":" in raw:  # a bare guid is not meant as a link
        feed.basket.note("link-dropped")
    return link


def _image(entry: Mapping[str, Any], feed: _Feed) -> str | None:
    """A picture's address (never fetched here)."""
    for name in ("media_content", "media_thumbnail", "enclosures"):
        for one in dict.get(entry, name) or ():  # type: ignore[call-overload]
            kind = str(one.get("type") or one.get("medium") or "image")
            link = safe_link(str(one.get("url") or one.get("href") or ""), feed.base)
            if link and kind.startswith("image"):
                return link
    return None


def _categories(entry: Mapping[str, Any]) -> tuple[str, ...]:
    terms = (one.get("term") for one in dict.get(entry, "tags") or ())  # type: ignore[call-overload]
    words = (one_line(str(term or ""), WORD_CAP) for term in terms)
    return tuple(dict.fromkeys(word for word in words if word))[:_MOST_KEYWORDS]


def _chosen(categories: Sequence[str], wanted: Sequence[str]) -> bool:
    return bool({word.casefold() for word in categories} & {word.casefold() for word in wanted})


def _language(entry: Mapping[str, Any], feed: _Feed, text: str) -> tuple[str, dict[str, str]]:
    details = dict.get(entry, "title_detail") or {}  # type: ignore[call-overload]
    own = language_code(_raw(entry, "language")) or language_code(details.get("language"))
    said = feed.settings.language or own or feed.language
    language = language_of(text, said, detect=not feed.settings.trust_language)
    if said is None or language in (said, "und"):
        return language, {}
    feed.basket.note("other-language")
    return language, {"language": said}


def _identity(entry: Mapping[str, Any], title: str, feed: _Feed) -> str:
    """The guid when it names this item alone; else a name made of link, title and date."""
    guid = _raw(entry, "id")
    if guid and guid not in feed.repeated:
        return tidy_id(guid)
    date = _raw(entry, "published") or _raw(entry, "updated")
    return made_id(guid, _raw(entry, "link"), title, date)


def _likely_kind(tag: Tag) -> Kind:
    employer = tag.first_text("employer", GOOGLE) or any(tag.every("locations", TEAMTAILOR))
    return "V" if employer else "E"


def _organiser(tag: Tag, feed: _Feed) -> Organiser | None:
    """An organisation: set by the admin, the employer, or the feed itself. Never an author."""
    settings = feed.settings
    if settings.organiser:
        return Organiser(name=settings.organiser, url=settings.organiser_url)
    name = one_line(tag.first_text("employer", GOOGLE)) or feed.title
    return Organiser(name=name, url=settings.organiser_url) if name else None


# --------------------------------------------------------------------------------------- dates


def _published(entry: Mapping[str, Any]) -> str:
    return _raw(entry, "published") or _raw(entry, "updated")


def _told_when(entry: Mapping[str, Any], feed: _Feed) -> tuple[datetime | None, datetime | None]:
    """When it was published and changed; neither, when that tag tells the event's date."""
    if feed.settings.event_date_from == "pubdate":
        return None, None
    published = times.read_time(_raw(entry, "published"), feed.zone, home=feed.home)
    updated = times.read_time(_raw(entry, "updated"), feed.zone, home=feed.home) or published
    return published.at if published else None, updated.at if updated else None


def _dates(entry: Mapping[str, Any], tag: Tag, feed: _Feed) -> times.Span:
    settings = feed.settings
    if settings.event_date_from == "none":
        return times.UNKNOWN
    texts = _date_texts(entry, tag, feed)
    start, end = (_when(text, name, feed) for text, name in texts)
    if start is not None and times.is_midnight(start.at):
        # Feeds write whole days as midnights; the end is one too, or it means its own moment
        start = replace(start, is_date=True)
        if end is not None and not end.is_date and not times.is_midnight(end.at):
            start = (
                start if settings.event_date_from == "pubdate" else replace(start, is_date=False)
            )
    dates = times.span(start, end, feed.now, end_is_exclusive=settings.end_is_exclusive)
    _note_dates(dates, texts[0][0], start, feed)
    return dates


def _date_texts(
    entry: Mapping[str, Any], tag: Tag, feed: _Feed
) -> tuple[tuple[str, TagName | None], tuple[str, TagName | None]]:
    settings = feed.settings
    match settings.event_date_from:
        case "ev":
            return (_tag_text(entry, tag, "ev:startdate", EV), None), (
                _tag_text(entry, tag, "ev:enddate", EV),
                None,
            )
        case "xcal":
            return (_tag_text(entry, tag, "xcal:dtstart", XCAL), None), (
                _tag_text(entry, tag, "xcal:dtend", XCAL),
                None,
            )
        case "tag":
            return _named(entry, tag, settings.start_tag), _named(entry, tag, settings.end_tag)
        case _:
            return (_published(entry), None), ("", None)


def _named(entry: Mapping[str, Any], tag: Tag, name: TagName | None) -> tuple[str, TagName | None]:
    return (_tag_text(entry, tag, name.name) if name else "", name)


def _tag_text(entry: Mapping[str, Any], tag: Tag, name: str, space: str | None = None) -> str:
    """The text of a tag by its written name; the namespace counts more than the prefix."""
    prefix, _, local = name.rpartition(":")
    for found in tag.every(local):
        if found.text and (not prefix or found.prefix == prefix or found.space == space):
            return found.text
    flattened = f"{prefix}_{local}" if prefix else local  # when the XML was not well-formed
    return _raw(entry, flattened.lower())


def _when(text: str, name: TagName | None, feed: _Feed) -> times.When | None:
    return times.read_time(
        text,
        feed.zone,
        home=feed.home,
        pattern=name.pattern if name else None,
        local=feed.settings.times_are_local,
    )


def _note_dates(dates: times.Span, text: str, start: times.When | None, feed: _Feed) -> None:
    if dates.too_long:
        feed.basket.note("too-long")
    if dates.start is not None or not text:
        return
    without_zone = (
        start is None and not (feed.zone or feed.home) and times.read_time(text, _ANY_ZONE)
    )
    feed.basket.note("no-zone" if without_zone else "date-unknown")


_ANY_ZONE: Final = ZoneInfo("UTC")


def _deadline(entry: Mapping[str, Any], tag: Tag, feed: _Feed) -> datetime | None:
    name = feed.settings.deadline_tag
    text = _tag_text(entry, tag, name.name) if name else tag.first_text("expiration_date", GOOGLE)
    if not text:
        return None
    deadline = times.likely_deadline(_when(text, name, feed), feed.now)
    if deadline is None:
        feed.basket.note("deadline-unknown")
    return deadline


def _status(
    entry: Mapping[str, Any],
    tag: Tag,
    dates: times.Span,
    deadline: datetime | None,
    now: datetime,
) -> Status:
    said = _STATUSES.get(_tag_text(entry, tag, "xcal:status", XCAL).lower())
    if said is not None:
        return said
    closed = dates.start is None and deadline is not None and deadline < now
    return "expired" if closed or is_over(dates, now) else "active"


# --------------------------------------------------------------------------------------- places


def _home_place(settings: SourceSettings) -> Place | None:
    if settings.city or settings.country:
        return Place(city=settings.city, country=settings.country)
    return None


def _places(entry: Mapping[str, Any], tag: Tag, settings: SourceSettings) -> Iterator[Place]:
    lat, lon = _coordinates(tag)
    for one in tag.every("location", TEAMTAILOR):
        place = Place(
            name=one_line(one.first_text("name")) or None,
            street=one_line(one.first_text("address")) or None,
            postcode=one_line(one.first_text("zip")) or None,
            city=one_line(one.first_text("city")) or None,
            country=one_line(one.first_text("country")) or None,
        )
        if place != Place():
            yield place
    for written, space in (("xcal", XCAL), ("ev", EV), ("g", GOOGLE)):
        if name := one_line(_tag_text(entry, tag, f"{written}:location", space)):
            yield Place(name=name, city=settings.city, country=settings.country, lat=lat, lon=lon)
            return


def _coordinates(tag: Tag) -> tuple[float | None, float | None]:
    pair = tag.first_text("point", GEORSS).split() or [
        tag.first_text("lat", GEO),
        tag.first_text("long", GEO),
    ]
    try:
        lat, lon = (float(part) for part in pair)
    except ValueError:
        return None, None
    return (lat, lon) if abs(lat) <= 90 and abs(lon) <= 180 else (None, None)


# ------------------------------------------------------------------------------- the whole feed


def _forget_twins(basket: Basket) -> None:
    seen: set[str] = set()
    kept = []
    for post in basket.posts:
        if post.id in seen:
            basket.skip("twice")
        else:
            kept.append(post)
        seen.add(post.id)
    basket.posts = kept


def _hint(
    basket: Basket, entries: Sequence[Mapping[str, Any]], settings: SourceSettings, now: datetime
) -> None:
    """Says what an admin could set, as far as the feed itself shows it."""
    if not basket.posts:
        return
    if settings.kind is None:
        basket.note("kind-assumed", name=basket.posts[0].kind)
    if settings.event_date_from != "none":
        return
    for entry in entries:
        for name in ("ev", "xcal"):
            if _raw(entry, f"{name}_startdate") or _raw(entry, f"{name}_dtstart"):
                basket.note("own-dates", name=name)
        published = times.read_time(_published(entry), _ANY_ZONE)
        if settings.kind != "V" and published and published.at > now + timedelta(days=1):
            basket.note("dates-ahead")


def _poll_every(told: Mapping[str, Any]) -> timedelta | None:
    ttl = _raw(told, "ttl")
    wishes = [timedelta(minutes=int(ttl))] if re.fullmatch(r"\d{1,6}", ttl, re.ASCII) else []
    period = _PERIODS.get(_raw(told, "sy_updateperiod").lower())
    often = _raw(told, "sy_updatefrequency") or "1"
    if period and re.fullmatch(r"[1-9]\d{0,3}", often, re.ASCII):
        wishes.append(period / int(often))
    return max(wishes, default=None)
