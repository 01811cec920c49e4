"""UiTdatabank, the event register of Flanders and Brussels: single events, and pages of its Search
API, asked for with `embed=true`.

Its dates live in `subEvent`, each with a status of its own; opening hours are told as text.
https://docs.publiq.be describes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from feeds import times
from feeds.identity import made_id, tidy_id
from feeds.language import language_code
from feeds.post import UNKNOWN_LANGUAGE, Kind, Occurrence, Place, Post, Status
from feeds.settings import SourceSettings
from feeds.sources.json_tree import at, listed, load, name, number, one_of, text, texts, things
from feeds.sources.one_source import Source, series_of, source_of, span_of, zone_name
from feeds.sources.reading import NotAFeed, Reading
from feeds.sources.series import next_of, soonest

HOME: Final = "Europe/Brussels"
_SHOWN: Final = frozenset({"APPROVED", "READY_FOR_VALIDATION"})
_EVERYONE: Final = (None, "everyone")  # others: only members, only schools
_GONE: Final = frozenset({"DELETED", "REJECTED"})
_STATUSES: Final[dict[str, Status]] = {
    "Unavailable": "cancelled",
    "TemporarilyUnavailable": "postponed",
}
_COURSES: Final = frozenset({"0.3.1.0.0", "0.3.1.0.1"})  # Lessenreeks, Cursus of opleiding
_MOST_PARTS: Final = 1_000
_MOST_HOURS: Final = 40
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK: Final = re.compile(r"(?:[01]?\d|2[0-4])[:.][0-5]\d", re.ASCII)
# The days as text, for the languages a source may be in; others read them in English.
_DAY_NAMES: Final = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
ONLY_LINKS: Final = (
    "This UiTdatabank page lists only links to its events. Add embed=true to the address, so that"
    " it holds the events themselves."
)


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The events of a page, or the one event. Raises NotAFeed with a sentence."""
    value = load(body)
    source = source_of(settings, now, tz=HOME)
    events = source.objects(listed(value, "member") if "member" in value else [value])
    if events and not any("name" in event for event in events):
        raise NotAFeed(ONLY_LINKS)
    if (number(value, "totalItems") or 0) > len(listed(value, "member")):
        source.basket.note("more-pages")
    source.take_all(events, lambda event: _post(event, source))
    return source.basket.reading("UiTdatabank")


def _post(event: Mapping[str, Any], source: Source) -> Post | None:
    settings = source.settings
    workflow = text(event, "workflowStatus")
    if workflow in _GONE:
        return _removed(event, settings)
    if workflow not in _SHOWN or text(event, "audience", "audienceType") not in _EVERYONE:
        source.basket.skip("private")
        return None
    words = tuple(_words(event))
    if not source.chosen(words):
        return None
    wording = source.worded(_texts(event, "name"), _bodies(event))
    if wording is None:
        return None
    parts = _parts(event, source)
    dates = _dates(event, parts, source)
    deadline = source.deadline(text(event, "bookingInfo", "availabilityEnds"))
    many = parts if len(parts) > 1 else []
    return Post(
        id=_identity(event),
        kind=settings.kind or _kind(event),
        subtype=settings.subtype,
        status=source.status(_said(event) or _said_of_all(parts), dates, deadline),
        title=wording.title,
        body=wording.body,
        start=dates.start,
        end=dates.end,
        all_day=dates.all_day,
        deadline=deadline,
        place=_place(event, source) or source.home_place(),
        online=source.online(text(event, "attendanceMode") in {"online", "mixed"}),
        online_url=source.image(text(event, "onlineUrl")),
        organiser=source.organiser(*_who(event)),
        url=source.first_link(*_pages(event, source)),
        image=source.image(_picture(event)),
        keywords=source.keywords(words),
        languages=settings.spoken_languages,
        tz=zone_name(dates.start),
        published_at=source.moment(text(event, "availableFrom") or text(event, "created")),
        updated_at=source.moment(text(event, "modified")),
        occurrences=soonest(many, source.now),
        series=series_of(many),
        source_says=wording.source_says,
    )


def _removed(event: Mapping[str, Any], settings: SourceSettings) -> Post:
    """What is left of an event that was taken back: its name."""
    kind = settings.kind or _kind(event)
    return Post(id=_identity(event), kind=kind, status="removed", title={})


def _identity(event: Mapping[str, Any]) -> str:
    """The last part of its address, which stays when the host is renamed."""
    own = text(event, "@id") or ""
    last = urlsplit(own).path.rstrip("/").rpartition("/")[2] if "://" in own else own
    if last:
        return tidy_id(last)
    return made_id(*_texts(event, "name").values(), text(event, "startDate") or "")


def _kind(event: Mapping[str, Any]) -> Kind:
    terms = {text(one, "id") for one in things(event, "terms")}
    return "S" if terms & _COURSES else "E"


def _said(told: Any) -> Status | None:
    """What its status says; older records have it as a plain word."""
    return _STATUSES.get(text(told, "status", "type") or text(told, "status") or "")


def _said_of_all(parts: Sequence[Occurrence]) -> Status | None:
    """What all its dates say alike."""
    said = {one.status for one in parts}
    return said.pop() if len(said) == 1 else None


# ------------------------------------------------------------------------------------- texts


def _texts(event: Any, field: str) -> dict[str, str]:
    """By language; a plain text is in the main language."""
    found = texts(event, field)
    if UNKNOWN_LANGUAGE in found:
        main = language_code(text(event, "mainLanguage")) or UNKNOWN_LANGUAGE
        found = {main: found[UNKNOWN_LANGUAGE]}
    return _main_first(event, found)


def _main_first(event: Any, found: dict[str, str]) -> dict[str, str]:
    main = language_code(text(event, "mainLanguage")) or ""
    return {main: found[main], **found} if main in found else found


def _bodies(event: Mapping[str, Any]) -> dict[str, str]:
    """The description, and under it when it is open."""
    bodies = _texts(event, "description")
    hours = listed(event, "openingHours")
    if text(event, "calendarType") in {"single", "multiple"} or not hours:
        return bodies
    for language in bodies or _texts(event, "name"):
        told = "\n".join(_hours(hours, language))
        bodies[language] = "\n\n".join(filter(None, (bodies.get(language), told)))
    return bodies


def _hours(hours: Sequence[Any], language: str) -> Iterator[str]:
    names = _DAY_NAMES.get(language, _DAY_NAMES["en"]).split()
    for one in hours[:_MOST_HOURS]:
        days = [day for day in listed(one, "dayOfWeek") if day in _DAYS]
        opens, closes = text(one, "opens") or "", text(one, "closes") or ""
        if days and _CLOCK.fullmatch(opens) and _CLOCK.fullmatch(closes):
            told = ", ".join(names[_DAYS.index(day)] for day in dict.fromkeys(days))
            yield f"{told}: {opens}–{closes}"


def _words(event: Mapping[str, Any]) -> Iterator[str]:
    """Terms and public labels; hidden labels are for the register's own use."""
    for one in things(event, "terms"):
        if label := text(one, "label"):
            yield label
    for one in listed(event, "labels"):
        if isinstance(one, str) and one.strip():
            yield one


# --------------------------------------------------------------------------------------- when


def _dates(event: Mapping[str, Any], parts: Sequence[Occurrence], source: Source) -> times.Span:
    """The next of its dates, or its period; nothing for what is open for years or always."""
    shown = next_of(parts, source.now)
    if shown is not None:
        return span_of(shown)
    start, end = _from_to(event)
    if text(event, "calendarType") == "permanent" or _takes_years(start, end, source):
        return times.UNKNOWN
    return source.span(start, end)


def _takes_years(start: str | None, end: str | None, source: Source) -> bool:
    first, last = source.when(start), source.when(end)
    return first is not None and last is not None and last.at - first.at > times.LONGEST


def _from_to(told: Any) -> tuple[str | None, str | None]:
    return text(told, "startDate"), text(told, "endDate")


def _parts(event: Mapping[str, Any], source: Source) -> list[Occurrence]:
    """Each date with its own status; one that cannot be read is left out and counted."""
    found: dict[str, Occurrence] = {}
    for one in things(event, "subEvent")[:_MOST_PARTS]:
        start, end = _from_to(one)
        dates = source.span(start, end)
        if start and dates.start:
            key, status = tidy_id(start), _said(one) or "active"
            found.setdefault(
                key, Occurrence(key=key, start=dates.start, end=dates.end, status=status)
            )
    return sorted(found.values(), key=lambda one: one.start)


# -------------------------------------------------------------------------------- where, who


def _place(event: Mapping[str, Any], source: Source) -> Place | None:
    location = at(event, "location")
    wanted = source.settings.language or text(event, "mainLanguage")
    address = _address(at(location, "address"), wanted)
    return source.place(
        name=one_of(_texts(location, "name"), wanted),
        street=text(address, "streetAddress"),
        postcode=name(address, "postalCode"),
        city=text(address, "addressLocality"),
        country=text(address, "addressCountry"),
        point=source.point(at(location, "geo", "latitude"), at(location, "geo", "longitude")),
    )


def _address(told: Any, wanted: str | None) -> Any:
    """An address by language, or the flat one of older records."""
    if not isinstance(told, dict) or text(told, "addressLocality"):
        return told
    by_language = [one for one in (told.get(wanted or ""), told.get("nl"), *told.values()) if one]
    return next((one for one in by_language if isinstance(one, dict)), None)


def _who(event: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The organiser's name and page; their contact point stays where it is."""
    told = at(event, "organizer")
    return one_of(_texts(told, "name"), text(event, "mainLanguage")), text(told, "url")


def _pages(event: Mapping[str, Any], source: Source) -> Iterator[str | None]:
    """Pages for people, the best first; the register's own address serves only JSON."""
    yield text(event, "url")
    for one in listed(event, "sameAs"):
        yield one if isinstance(one, str) else None
    yield text(event, "bookingInfo", "url")
    yield source.page_of(_identity(event))


def _picture(event: Mapping[str, Any]) -> str | None:
    media = (text(one, "contentUrl") for one in things(event, "mediaObject"))
    return text(event, "image") or next(filter(None, media), None)
