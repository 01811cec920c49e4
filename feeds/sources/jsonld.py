"""schema.org JSON-LD of one web page: events, vacancies and courses that an organisation marks up
for search engines. One page, never the pages it links to; microdata and RDFa are not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from feeds import times
from feeds.clean import one_line
from feeds.identity import made_id, tidy_id
from feeds.language import language_code
from feeds.links import same_link
from feeds.post import UNKNOWN_LANGUAGE, Kind, Occurrence, Organiser, Place, Post, Status
from feeds.settings import SourceSettings
from feeds.shape import decode
from feeds.sources.json_tree import at, listed, name, text, things
from feeds.sources.one_source import Source, series_of, source_of, span_of, zone_name
from feeds.sources.page_scripts import Node, NotJson, nodes_of, read_page, types_of, value_of
from feeds.sources.reading import NotAFeed, Reading
from feeds.sources.series import next_of, soonest

_EVENT_TYPES: Final = (
    "Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent DanceEvent EducationEvent"
    " EventSeries ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent"
    " PerformingArtsEvent SaleEvent ScreeningEvent SocialEvent SportsEvent TheaterEvent"
    " VisualArtsEvent"
)
_KINDS: Final[Mapping[str, Kind]] = {
    **dict.fromkeys(_EVENT_TYPES.split(), "E"),
    "JobPosting": "V",
    "Course": "S",
    "CourseInstance": "S",
    "EducationalOccupationalProgram": "S",
}
_STATUSES: Final[Mapping[str, Status]] = {
    "EventCancelled": "cancelled",
    "EventPostponed": "postponed",
    "EventRescheduled": "rescheduled",
}
_SUBTYPES: Final = {
    "INTERN": "internship",
    "INTERNSHIP": "internship",
    "VOLUNTEER": "volunteering",
}
_ONLINE: Final = frozenset({
    "OnlineEventAttendanceMode", "MixedEventAttendanceMode", "EventMovedOnline",
})  # fmt: skip
_WRITTEN_BREAK: Final = re.compile(r"\\r?\\n|\\n")  # escaped twice

NOTHING_MARKED_UP: Final = (
    "This web page marks up no event, vacancy or course in schema.org JSON-LD. Look on the page"
    " for a link called RSS, Atom or iCal and give that address."
)
ALL_BROKEN: Final = (
    "The schema.org JSON-LD of this web page is broken, so nothing could be taken from it. Tell"
    " the people of the site, or give an RSS, Atom or iCal address."
)


@dataclass(frozen=True, slots=True)
class _Things:
    """The page's things to tell of, and all its objects by name, for references."""

    source: Source
    page: str | None
    by_id: Mapping[str, Node]
    shared: frozenset[str]  # names and links that more than one thing bears

    def meant(self, value: Any) -> Any:
        """The object a bare reference `{"@id": …}` names, else the value itself."""
        if isinstance(value, dict) and value.keys() == {"@id"}:
            return self.by_id.get(str(value["@id"]), value)
        return value

    def all_meant(self, node: Node, field: str) -> list[Any]:
        """What stands there, one or many, references followed."""
        return [self.meant(one) for one in listed(node, field)]


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The events, vacancies and courses of a page. Raises NotAFeed when there are none."""
    page = read_page(decode(body))
    source = source_of(settings, now, base=page.address, language=page.language)
    nodes = [node for script in page.scripts for node in _nodes(script, source)]
    chosen = [node for node in nodes if _kind(node) is not None]
    if not chosen:
        raise NotAFeed(ALL_BROKEN if source.basket.skipped else NOTHING_MARKED_UP)
    names = Counter(one for node in chosen for one in {*_names(node)})
    all_of_it = _Things(
        source=source,
        page=source.base,
        by_id=_by_id(nodes),
        shared=frozenset(one for one, count in names.items() if count > 1),
    )
    source.take_all(chosen, lambda node: _post(node, all_of_it))
    return source.basket.reading("schema.org JSON-LD", one_line(page.title))


def _nodes(script: str, source: Source) -> list[Node]:
    try:
        return list(nodes_of(value_of(script)))
    except NotJson:
        source.basket.skip("unreadable")
        return []


def _by_id(nodes: list[Node]) -> dict[str, Node]:
    """Every object that says more than its name."""
    return {str(node["@id"]): node for node in reversed(nodes) if len(node) > 1 and "@id" in node}


def _kind(node: Node) -> Kind | None:
    return next((_KINDS[one] for one in types_of(node) if one in _KINDS), None)


# ------------------------------------------------------------------------------- one of them


def _post(node: Node, page: _Things) -> Post | None:
    source, settings = page.source, page.source.settings
    words = tuple(_words(node))
    if not source.chosen(words):
        return None
    wording = source.worded(_texts(node, "name", "title"), _texts(node, "description"))
    if wording is None:
        return None
    dates = _dates_of_parts(node, page)
    span = _dates(node, dates, source)
    deadline = source.deadline(_either(node, "validThrough", "applicationDeadline"))
    if _kind(node) == "E":
        deadline = None  # of an event it is said of tickets
    places = tuple(_places(node, page))
    kind = settings.kind or _kind(node) or "E"
    return Post(
        id=_identity(node, page),
        kind=kind,
        subtype=settings.subtype or _subtype(node),
        status=source.status(_said_status(node), span, deadline),
        title=wording.title,
        body=wording.body,
        start=span.start,
        end=span.end,
        all_day=span.all_day,
        deadline=deadline,
        place=places[0] if places else source.home_place(),
        more_places=places[1:],
        online=source.online(_is_online(node, page)),
        online_url=_online_url(node, page),
        organiser=_organiser(node, page),
        url=source.first_link(text(node, "url"), _main_page(node), page.page),
        image=_image(node, page),
        keywords=source.keywords(words),
        languages=source.languages(_spoken(node)),
        tz=zone_name(span.start),
        published_at=source.moment(_either(node, "datePosted", "datePublished")),
        updated_at=source.moment(text(node, "dateModified")),
        occurrences=soonest(dates, source.now) if len(dates) > 1 else (),
        series=series_of(dates) if len(dates) > 1 else None,
        source_says=wording.source_says,
    )


def _either(node: Any, *fields: str) -> str | None:
    return next((found for one in fields if (found := text(node, one))), None)


def _texts(node: Node, *fields: str) -> dict[str, str]:
    """A text by language: plain, or `{"@value", "@language"}`, one or many."""
    for field in fields:
        found: dict[str, str] = {}
        for one in listed(node, field):
            value = one if isinstance(one, str) else text(one, "@value")
            said = language_code(text(one, "@language")) or UNKNOWN_LANGUAGE
            if value and value.strip():
                found.setdefault(said, _WRITTEN_BREAK.sub("\n", value))
        if found:
            return found
    return {}


def _names(node: Node) -> Iterator[str]:
    """What could be its name, the best first: never one that only this page knows."""
    for one in listed(node, "identifier"):
        if said := name(one, "value") or name({"name": one}, "name"):
            yield said
    for field in ("@id", "url"):
        said = text(node, field)
        if said and not said.startswith(("_:", "#")):
            yield said


def _identity(node: Node, page: _Things) -> str:
    own = next((one for one in _names(node) if one not in page.shared), None)
    if own:
        return tidy_id(own)
    title = "|".join(_texts(node, "name", "title").values())
    url = text(node, "url") or ""
    return made_id(same_link(url) if "://" in url else url, title, text(node, "startDate") or "")


def _words(node: Node) -> Iterator[str]:
    for field in ("keywords", "industry", "occupationalCategory", "eventType"):
        for one in listed(node, field):
            if isinstance(one, str):
                yield from (word.strip() for word in one.split(",") if word.strip())
            elif word := text(one, "name"):
                yield word


def _subtype(node: Node) -> str | None:
    said = (str(one).upper() for one in listed(node, "employmentType"))
    return next((_SUBTYPES[one] for one in said if one in _SUBTYPES), None)


def _said_status(node: Node) -> Status | None:
    statuses = (_last_word(one) for one in listed(node, "eventStatus"))
    return next((_STATUSES[one] for one in statuses if one in _STATUSES), None)


def _last_word(value: Any) -> str:
    return re.split(r"[/#:]", value)[-1] if isinstance(value, str) else ""


def _main_page(node: Node) -> str | None:
    value = at(node, "mainEntityOfPage")
    return value if isinstance(value, str) else text(value, "@id") or text(value, "url")


def _spoken(node: Node) -> Iterator[str | None]:
    """The languages of an event or course; of a vacancy the page tells only its own."""
    if _kind(node) == "V":
        return
    for part in (node, *things(node, "hasCourseInstance")):
        for one in listed(part, "inLanguage"):
            yield one if isinstance(one, str) else text(one, "alternateName")


def _image(node: Node, page: _Things) -> str | None:
    for one in page.all_meant(node, "image"):
        raw = one if isinstance(one, str) else _either(one, "contentUrl", "url", "@id")
        if link := page.source.image(raw):
            return link
    return None


def _organiser(node: Node, page: _Things) -> Organiser | None:
    """An organisation. Who organises without saying what they are may be a person: left out."""
    for one in page.all_meant(node, "hiringOrganization"):
        said = one if isinstance(one, str) else _either(one, "name", "legalName")
        if said and "://" not in said and not _is_a_person(one):
            return page.source.organiser(said, text(one, "url"))
    for field in ("organizer", "provider"):
        for one in page.all_meant(node, field):
            said = _either(one, "name", "legalName")
            if said and types_of(one) and not _is_a_person(one):
                return page.source.organiser(said, text(one, "url"))
    return page.source.organiser(None)


def _is_a_person(one: Any) -> bool:
    return isinstance(one, dict) and "Person" in types_of(one)


# ------------------------------------------------------------------------------------- when


def _dates(node: Node, parts: Sequence[Occurrence], source: Source) -> times.Span:
    """The dates of its next part, of a series or course; else its own."""
    shown = next_of(parts, source.now)
    if shown is None:
        return source.span(text(node, "startDate"), text(node, "endDate"))
    return span_of(shown)


def _dates_of_parts(node: Node, page: _Things) -> list[Occurrence]:
    """The dates of a series or of a course, as far as they are told."""
    found: dict[str, Occurrence] = {}
    for part in (*page.all_meant(node, "subEvent"), *page.all_meant(node, "hasCourseInstance")):
        said = text(part, "startDate")
        dates = page.source.span(said, text(part, "endDate"))
        if said and dates.start:
            key, status = tidy_id(said), _said_status(part) or "active"
            found.setdefault(
                key, Occurrence(key=key, start=dates.start, end=dates.end, status=status)
            )
    return sorted(found.values(), key=lambda one: one.start)


# ------------------------------------------------------------------------------------ where


def _locations(node: Node, page: _Things) -> Iterator[Any]:
    for part in (node, *things(node, "hasCourseInstance")):
        for field in ("location", "jobLocation"):
            yield from page.all_meant(part, field)


def _places(node: Node, page: _Things) -> Iterator[Place]:
    seen: set[Place] = set()
    for one in _locations(node, page):
        place = _place(one, page)
        if place is not None and place not in seen:
            seen.add(place)
            yield place


def _place(one: Any, page: _Things) -> Place | None:
    if isinstance(one, str):
        return None if "://" in one else page.source.place(name=one)
    if not isinstance(one, dict) or "VirtualLocation" in types_of(one):
        return None
    address = one if "PostalAddress" in types_of(one) else page.meant(at(one, "address"))
    if isinstance(address, list):
        address = address[0] if address else None
    written = address if isinstance(address, str) else None
    country = at(address, "addressCountry")
    geo = page.meant(at(one, "geo"))
    return page.source.place(
        name=text(one, "name"),
        street=written or text(address, "streetAddress"),
        postcode=name(address, "postalCode"),
        city=text(address, "addressLocality"),
        country=country if isinstance(country, str) else text(country, "name"),
        point=page.source.point(at(geo, "latitude"), at(geo, "longitude")),
    )


def _is_online(node: Node, page: _Things) -> bool:
    modes = (*listed(node, "eventAttendanceMode"), *listed(node, "eventStatus"))
    if any(_last_word(one) in _ONLINE for one in modes):
        return True
    if "TELECOMMUTE" in listed(node, "jobLocationType"):
        return True
    courses = (node, *things(node, "hasCourseInstance"))
    if any(str(one).lower() == "online" for part in courses for one in listed(part, "courseMode")):
        return True
    return any(_is_virtual(one) for one in _locations(node, page))


def _is_virtual(one: Any) -> bool:
    return isinstance(one, dict) and "VirtualLocation" in types_of(one)


def _online_url(node: Node, page: _Things) -> str | None:
    links = (text(one, "url") for one in _locations(node, page) if _is_virtual(one))
    return next((link for raw in links if (link := page.source.image(raw))), None)
