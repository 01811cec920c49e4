"""Linked Events: the open event register of Helsinki, Turku, Espoo, Tampere and other towns.

Every text is there by language, and what a town takes back stays in the list as a tombstone.
https://api.hel.fi/linkedevents/v1/ describes it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote, unquote
from zoneinfo import ZoneInfo

from feeds import times
from feeds.clean import WORD_CAP, one_line
from feeds.identity import made_id, tidy_id
from feeds.language import language_code
from feeds.links import safe_link
from feeds.post import Kind, Occurrence, Organiser, Place, Post, Status
from feeds.settings import SourceSettings
from feeds.sources import json_tree as tree
from feeds.sources.reading import MOST_POSTS, Basket, Reading
from feeds.sources.series import is_over, next_of, soonest
from feeds.sources.wording import Wording, worded

Event = Mapping[str, Any]

HOME: Final = ZoneInfo("Europe/Helsinki")
_TOMBSTONE: Final = "POISTETTU"
_INTERNET: Final = ":internet"
_MOST_KEYWORDS: Final = 20
_MOST_SUB_EVENTS: Final = 1_000
_KINDS: Final[dict[str, tuple[Kind, str | None]]] = {
    "General": ("E", None),
    "Course": ("S", "course"),
    "Volunteering": ("V", "volunteering"),
}
_STATUSES: Final[dict[str, Status]] = {
    "EventCancelled": "cancelled",
    "EventPostponed": "postponed",
    "EventRescheduled": "rescheduled",
}


@dataclass(frozen=True, slots=True)
class _Page:
    """What all events of one page share."""

    settings: SourceSettings
    now: datetime
    basket: Basket
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class _Thing:
    """One event, or a recurring one with its dates; `dates` is None when not all are here."""

    event: Event
    dates: tuple[Event, ...] | None = None


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The events of a page, or the one event, as posts. Raises NotAFeed with a sentence."""
    basket = Basket()
    value = tree.load(body)
    page = _Page(settings, now, basket, times.zone_called(settings.tz or "") or HOME)
    events = _events(value, basket)
    things = _things(events, page)
    if len(things) > MOST_POSTS:
        basket.skip("too-many", len(things) - MOST_POSTS)
    for thing in things[:MOST_POSTS]:
        basket.take(lambda thing=thing: _post(thing, page))  # type: ignore[misc]  # a lambda's default has no type
    changes = [at for one in events if (at := _moment(one, "last_modified_time", page))]
    if len(things) > MOST_POSTS:
        changes = [post.updated_at for post in basket.posts if post.updated_at]
    return replace(
        basket.reading("Linked Events"),
        next_page=tree.text(value, "meta", "next"),
        newest=max(changes, default=None),
        in_order=changes == sorted(changes),
    )


def _events(value: Any, basket: Basket) -> list[Event]:
    if not isinstance(tree.at(value, "data"), list):
        return [value]
    items = tree.listed(value, "data")
    events: list[Event] = [one for one in items if isinstance(one, dict)]
    if broken := len(items) - len(events):
        basket.skip("unreadable", broken)
    return events


# ------------------------------------------------------------------------------ what is a series


def _id_of(told: Any) -> str:
    """The id of something given whole or only as a reference `{"@id": address}`."""
    if own := tree.name(told, "id"):
        return own
    address = told if isinstance(told, str) else tree.text(told, "@id") or ""
    path = re.split(r"[?#]", address, maxsplit=1)[0]
    return unquote(path.rstrip("/").rpartition("/")[2])


def _things(events: Sequence[Event], page: _Page) -> list[_Thing]:
    """One thing per event, and one for all dates of a recurring event that is itself here."""
    known = _by_name(events, page.basket)
    parts: dict[str, list[Event]] = {
        name: tree.things(event, "sub_events")[:_MOST_SUB_EVENTS]
        for name, event in known.items()
        if _recurs(event)
    }
    things = []
    for name, event in known.items():
        above = _id_of(event.get("super_event"))
        if above in parts and above != name:
            parts[above].append(event)
            page.basket.skip("in-series")
        else:
            things.append((name, event))
    return [
        _Thing(event, _all_dates(event, parts[name], page.settings) if name in parts else None)
        for name, event in things
    ]


def _by_name(events: Sequence[Event], basket: Basket) -> dict[str, Event]:
    """Each event once, and the series that dates bring along within themselves."""
    known: dict[str, Event] = {}
    for event in events:
        name = _id_of(event) or made_id(repr(event.get("name")), repr(event.get("start_time")))
        if name in known:
            basket.skip("twice")
        known[name] = event  # in a list of changes the later one is the newer
    for event in events:
        above = tree.thing(event, "super_event")
        if _recurs(above) and tree.texts(above, "name") and _id_of(above):
            known.setdefault(_id_of(above), above)
    return known


def _recurs(event: Event) -> bool:
    return tree.text(event, "super_event_type") == "recurring"


def _is_whole(event: Event) -> bool:
    return "start_time" in event or tree.flag(event, "deleted") is True


def _all_dates(
    event: Event, parts: Iterable[Event], settings: SourceSettings
) -> tuple[Event, ...] | None:
    """The dates of a series when every one is here: half of them would look like cancellations."""
    named = {_id_of(one) for one in tree.listed(event, "sub_events")} - {""}
    inside = {_id_of(one) for one in tree.things(event, "sub_events") if _is_whole(one)}
    found = {_id_of(one): one for one in parts if _is_whole(one)}
    if not found or not named <= found.keys():
        return None
    if not named <= inside and settings.completeness == "changes":
        return None
    if not named and settings.completeness != "full":
        return None
    return tuple(found.values())


# ------------------------------------------------------------------------------------ one event


def _post(thing: _Thing, page: _Page) -> Post | None:
    event, settings, basket = thing.event, page.settings, page.basket
    name = _id_of(event)
    if not name and not tree.texts(event, "name"):
        basket.skip("no-title")
        return None
    if _is_tombstone(event):
        return _removed(event, name, page)
    if tree.text(event, "publication_status") == "draft":
        basket.skip("private")
        return None
    wording = _wording(event, page)
    if wording is None:
        basket.skip("no-title")
        return None
    keywords, all_names = _keywords(event, settings)
    if settings.only_categories and not all_names & {
        word.casefold() for word in settings.only_categories
    }:
        basket.skip("other-category")
        return None
    return _whole(thing, name, wording, keywords, page)


def _whole(
    thing: _Thing, name: str, wording: Wording, keywords: Sequence[str], page: _Page
) -> Post:
    event, settings = thing.event, page.settings
    occurrences = _occurrences(thing.dates or (), page)
    dates, status = _shown(thing, occurrences, page)
    kind, subtype = _kind(event)
    place, online, online_url = _place(event, page)
    title = next(iter(wording.title.values()))
    return Post(
        id=tidy_id(name) if name else made_id(title, str(tree.text(event, "start_time"))),
        kind=settings.kind or kind,
        subtype=settings.subtype or (subtype if settings.kind in (None, kind) else None),
        status=status,
        title=wording.title,
        body=wording.body,
        start=dates.start,
        end=dates.end,
        all_day=dates.all_day,
        deadline=_deadline(event, page),
        place=place,
        online=online if settings.online is None else settings.online,
        online_url=online_url,
        organiser=_organiser(event, settings),
        url=_link(event, name, page),
        image=_image(event, settings),
        keywords=tuple(dict.fromkeys((*settings.keywords, *keywords)))[:_MOST_KEYWORDS],
        languages=_languages(event) or settings.spoken_languages,
        tz=page.zone.key if dates.start else None,
        published_at=_moment(event, "date_published", page),
        updated_at=_moment(event, "last_modified_time", page),
        occurrences=soonest(occurrences, page.now),
        series=_series(occurrences) if occurrences else None,
        source_says={**wording.source_says, **_facts(event)},
    )


def _is_tombstone(event: Event) -> bool:
    if tree.flag(event, "deleted") is True:
        return True
    names = tree.texts(event, "name").values()
    dated = tree.text(event, "start_time") or tree.text(event, "event_status")
    return not dated and any(name.startswith(_TOMBSTONE) for name in names)


def _removed(event: Event, name: str, page: _Page) -> Post:
    """What is left of a deleted event: its name, and what replaces it."""
    return Post(
        id=tidy_id(name),
        kind=page.settings.kind or _kind(event)[0],
        status="removed",
        title={},
        updated_at=_moment(event, "last_modified_time", page),
        source_says=_facts(event),
    )


def _facts(event: Event) -> dict[str, str]:
    """What replaces the event, and on what terms its picture may be shown."""
    images = tree.things(event, "images")
    told = {
        "replaced_by": _id_of(event.get("replaced_by")),
        "image_license": one_line(tree.text(images[0], "license"), 60) if images else "",
    }
    return {name: text for name, text in told.items() if text}


def _kind(event: Event) -> tuple[Kind, str | None]:
    if tree.text(event, "data_source") == "tet":  # a week of work practice for pupils
        return "V", "internship"
    return _KINDS.get(tree.text(event, "type_id") or "", ("E", None))


def _wording(event: Event, page: _Page) -> Wording | None:
    short = tree.texts(event, "short_description")
    long = tree.texts(event, "description")
    bodies = {language: long.get(language) or short[language] for language in (*long, *short)}
    for language, extra in tree.texts(event, "location_extra_info").items():
        if language in bodies:
            line = "<br><br>" if "<" in bodies[language] else "\n\n"
            bodies[language] += line + one_line(extra)
    return worded(tree.texts(event, "name"), bodies, page.settings, page.basket)


def _status(event: Event, dates: times.Span, now: datetime) -> Status:
    said = _STATUSES.get(tree.text(event, "event_status") or "", "active")
    return "expired" if said in {"active", "rescheduled"} and is_over(dates, now) else said


def _languages(event: Event) -> tuple[str, ...]:
    said = (language_code(_id_of(one)) for one in tree.listed(event, "in_language")[:20])
    return tuple(dict.fromkeys(code for code in said if code))


def _keywords(event: Event, settings: SourceSettings) -> tuple[list[str], set[str]]:
    """The words to show, and every name and id they have, to choose by."""
    shown: list[str] = []
    known: set[str] = set()
    for one in (*tree.listed(event, "keywords"), *tree.listed(event, "audience"))[:100]:
        names = tree.texts(one, "name")
        known |= {_id_of(one).casefold(), *(name.strip().casefold() for name in names.values())}
        if word := one_line(tree.one_of(names, settings.language), WORD_CAP):
            shown.append(word)
    return shown, known


def _organiser(event: Event, settings: SourceSettings) -> Organiser | None:
    """Who the admin named, or the provider; the publisher is only a number here."""
    if settings.organiser:
        return Organiser(name=settings.organiser, url=settings.organiser_url)
    name = one_line(tree.one_of(tree.texts(event, "provider"), settings.language))
    return Organiser(name=name, url=settings.organiser_url) if name else None


# --------------------------------------------------------------------------------------- dates


def _when(event: Event, name: str, page: _Page) -> times.When | None:
    return times.read_time(tree.text(event, name) or "", page.zone)


def _moment(event: Event, name: str, page: _Page) -> datetime | None:
    when = _when(event, name, page)
    return when.at if when else None


def _dates(event: Event, page: _Page) -> times.Span:
    """A bare day has no clock; as an end it is the last day, which still belongs to it."""
    dates = _span(event, page)
    if dates.too_long:
        page.basket.note("too-long")
    if dates.start is None and event.get("start_time") is not None:
        page.basket.note("date-unknown")
    return dates


def _span(event: Event, page: _Page) -> times.Span:
    start, end = _when(event, "start_time", page), _when(event, "end_time", page)
    return times.span(start, end, page.now, end_is_exclusive=False, lasts_a_day=True)


def _shown(
    thing: _Thing, occurrences: Sequence[Occurrence], page: _Page
) -> tuple[times.Span, Status]:
    """The dates of the post, and how it stands: those of the next date of a series.

    A series that has begun and does not tell all its dates has none: its first day is no news.
    """
    dates = _dates(thing.event, page)
    status = _status(thing.event, dates, page.now)
    if coming := next_of(occurrences, page.now):
        days = all(_span(one, page).all_day for one in thing.dates or ())
        dates = times.Span(coming.start, coming.end, days)
        status = _status(thing.event, dates, page.now)
        return dates, "cancelled" if coming.status == "cancelled" else status
    if _recurs(thing.event) and dates.start is not None and dates.start <= page.now:
        return times.UNKNOWN, status
    return dates, status


def _deadline(event: Event, page: _Page) -> datetime | None:
    if event.get("enrolment_end_time") is None:
        return None
    deadline = times.likely_deadline(_when(event, "enrolment_end_time", page), page.now)
    if deadline is None:
        page.basket.note("deadline-unknown")
    return deadline


def _occurrences(events: Iterable[Event], page: _Page) -> list[Occurrence]:
    found = []
    for event in events:
        dates = _span(event, page)
        if dates.start is None:
            continue
        off = _is_tombstone(event) or tree.text(event, "event_status") == "EventCancelled"
        found.append(
            Occurrence(
                key=tidy_id(_id_of(event) or f"{dates.start:%Y%m%dT%H%M}"),
                start=dates.start,
                end=dates.end,
                status="cancelled" if off else "active",
            )
        )
    return sorted(found, key=lambda one: (one.start, one.key))


def _series(occurrences: Sequence[Occurrence]) -> str:
    """Changes when a date is added, moved or cancelled, and only then."""
    told = [(one.key, one.start.isoformat(), str(one.end), one.status) for one in occurrences]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


# ----------------------------------------------------------------------------- places and links


def _place(event: Event, page: _Page) -> tuple[Place | None, bool, str | None]:
    """Where it is; whether one can take part online, and by which link."""
    settings = page.settings
    location = event.get("location")
    link = safe_link(_with_scheme(tree.text(event, "virtualevent_url")))
    on_the_net = _id_of(location).endswith(_INTERNET)
    online = on_the_net or link is not None or tree.flag(event, "is_virtualevent") is True
    if on_the_net:
        return None, True, link
    names = tree.texts(location, "name")
    if isinstance(location, dict) and not names and tree.text(location, "@id"):
        page.basket.note("only-references")
    lat, lon = tree.point(tree.at(location, "position", "coordinates"))
    place = Place(
        name=_one(names, settings),
        street=_one(tree.texts(location, "street_address"), settings),
        postcode=one_line(tree.name(location, "postal_code"), 20) or None,
        city=_one(_town(location), settings) or settings.city,
        country=settings.country,
        lat=lat,
        lon=lon,
    )
    return (place if place != Place() else None), online, link


def _one(names: Mapping[str, str], settings: SourceSettings) -> str | None:
    return one_line(tree.one_of(names, settings.language)) or None


def _town(location: Any) -> dict[str, str]:
    if town := tree.texts(location, "address_locality"):
        return town
    for one in tree.things(location, "divisions")[:20]:
        if tree.text(one, "type") == "muni":
            return tree.texts(one, "name")
    return {}


def _with_scheme(link: str | None) -> str | None:
    return f"https://{link}" if link and link.lower().startswith("www.") else link


def _link(event: Event, name: str, page: _Page) -> str | None:
    """The event's page: its own link, else its page on the site the admin named, else others."""
    settings = page.settings
    told = tree.one_of(tree.texts(event, "info_url"), settings.language)
    if told and (link := safe_link(_with_scheme(told.strip()))):
        return link
    if told:
        page.basket.note("link-dropped")
    if settings.item_page and name:
        return safe_link(settings.item_page.replace("{id}", quote(name, safe=":")))
    for one in tree.things(event, "external_links")[:10]:
        if link := safe_link(tree.text(one, "link")):
            return link
    return None


def _image(event: Event, settings: SourceSettings) -> str | None:
    images = tree.things(event, "images")
    base = settings.base_url or safe_link(tree.text(event, "@id"))
    return safe_link(tree.text(images[0], "url"), base) if images else None
