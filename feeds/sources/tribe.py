"""The Events Calendar of WordPress: what `/wp-json/tribe/events/v1/events` lists.

Associations and colleges have it without knowing; it tells dates better than their RSS does.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from feeds import times
from feeds.clean import one_line
from feeds.identity import made_id, tidy_id
from feeds.post import Place, Post, Status
from feeds.settings import SourceSettings
from feeds.sources.json_tree import at, flag, listed, load, name, text, texts, things
from feeds.sources.one_source import Source, source_of, zone_name
from feeds.sources.reading import Reading

_STATUSES: Final[dict[str, Status]] = {
    "canceled": "cancelled",
    "cancelled": "cancelled",
    "postponed": "postponed",
}


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The events of one page. Raises NotAFeed with a sentence when it is no JSON."""
    value = load(body)
    source = source_of(settings, now)
    events = listed(value, "events") if isinstance(at(value, "events"), list) else [value]
    source.take_all(source.objects(events), lambda event: _post(event, source))
    reading = source.basket.reading("The Events Calendar (WordPress)")
    return replace(reading, next_page=text(value, "next_rest_url"))


def _post(event: Any, source: Source) -> Post | None:
    if text(event, "status") not in (None, "publish") or flag(event, "hide_from_listings"):
        source.basket.skip("private")
        return None
    words = [one_line(text(one, "name")) for one in _named(event, "categories", "tags")]
    if not source.chosen(words):
        return None
    bodies = texts(event, "description") or texts(event, "excerpt")
    wording = source.worded(texts(event, "title"), bodies)
    if wording is None:
        return None
    dates = _dates(event, source)
    said = _STATUSES.get((text(event, "event_status") or "").lower())
    return Post(
        id=_identity(event),
        kind=source.settings.kind or "E",
        subtype=source.settings.subtype,
        status=source.status(said, dates, None),
        title=wording.title,
        body=wording.body,
        start=dates.start,
        end=dates.end,
        all_day=dates.all_day,
        place=_place(event, source) or source.home_place(),
        online=source.online(flag(event, "is_virtual") is True),
        online_url=source.image(text(event, "virtual_url")),
        organiser=source.organiser(*_who(event)),
        url=source.first_link(text(event, "url"), text(event, "website")),
        image=source.image(text(event, "image", "url")),
        keywords=source.keywords(words),
        languages=source.settings.spoken_languages,
        tz=zone_name(dates.start),
        published_at=_utc(event, "date_utc", source),
        updated_at=_utc(event, "modified_utc", source),
        source_says=wording.source_says,
    )


def _named(event: Any, *fields: str) -> list[Any]:
    return [one for field in fields for one in things(event, field)]


def _identity(event: Any) -> str:
    own = text(event, "global_id") or name(event, "id")
    if own:
        return tidy_id(own)
    said = (text(event, field) or "" for field in ("url", "title", "start_date"))
    return made_id(*said)


def _dates(event: Any, source: Source) -> times.Span:
    """Local times and the zone they are in; whole days only when the event says so."""
    zone = times.zone_called(source.settings.tz or text(event, "timezone") or "")
    if flag(event, "all_day"):
        days = (_day(event, field) for field in ("start_date", "end_date"))
        return source.span(*days, zone=zone)
    if zone is not None:
        local = (text(event, field) for field in ("start_date", "end_date"))
        return source.span(*local, zone=zone, midnights_are_days=False)
    said = (_with_z(event, field) for field in ("utc_start_date", "utc_end_date"))
    return source.span(*said, midnights_are_days=False)


def _day(event: Any, field: str) -> str | None:
    said = text(event, field)
    return said[:10] if said else None


def _with_z(event: Any, field: str) -> str | None:
    said = text(event, field)
    return f"{said}Z" if said and said[-1:].isdigit() else said


def _utc(event: Any, field: str, source: Source) -> datetime | None:
    return source.moment(_with_z(event, field))


def _place(event: Any, source: Source) -> Place | None:
    for venue in things(event, "venue"):
        return source.place(
            name=text(venue, "venue"),
            street=text(venue, "address"),
            postcode=name(venue, "zip"),
            city=text(venue, "city"),
            country=text(venue, "country"),
            point=source.point(at(venue, "geo_lat"), at(venue, "geo_lng")),
        )
    return None


def _who(event: Any) -> tuple[str | None, str | None]:
    """The first organiser; the plugin knows only organisations by that name."""
    for one in things(event, "organizer"):
        if said := text(one, "organizer"):
            return said, text(one, "website") or text(one, "url")
    return None, None
