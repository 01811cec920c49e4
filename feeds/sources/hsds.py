"""HSDS 3 (Open Referral): permanent services that help, such as advice, counselling, courses.

Their registers are full of names, phones and addresses of people; only the organisation, its
page and its house are told on. https://docs.openreferral.org describes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from feeds import times
from feeds.identity import made_id, tidy_id
from feeds.post import Place, Post, Status
from feeds.settings import SourceSettings
from feeds.sources.json_tree import at, load, name, number, text, texts, thing, things
from feeds.sources.one_source import Source, source_of
from feeds.sources.reading import Reading

_STATUSES: Final[Mapping[str, Status]] = {
    "inactive": "expired",
    "temporarily closed": "postponed",
    "defunct": "removed",
}
_MOST_PLACES: Final = 10
_PARTS_OF_TEXT: Final = (
    "description", "alert", "eligibility_description", "application_process", "fees_description",
    "interpretation_services",
)  # fmt: skip


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The services of a page, a list or one alone. Raises NotAFeed with a sentence."""
    value = load(body)
    source = source_of(settings, now)
    if isinstance(at(value, "contents"), list):
        items = value["contents"]
    else:
        items = value if isinstance(value, list) else [value]
    if (number(value, "total_pages") or 1) > 1:
        source.basket.note("more-pages")
    source.take_all(source.objects(items), lambda service: _post(service, source))
    return source.basket.reading("HSDS services")


def _post(service: Mapping[str, Any], source: Source) -> Post | None:
    settings = source.settings
    words = tuple(_words(service))
    if not source.chosen(words):
        return None
    wording = source.worded(texts(service, "name"), texts({"all": _body(service)}, "all"))
    if wording is None:
        return None
    said = _STATUSES.get((text(service, "status") or "").lower())
    organisation = thing(service, "organization")
    site = text(organisation, "website") or text(organisation, "uri")
    places = tuple(_places(service, source))[:_MOST_PLACES]
    return Post(
        id=_identity(service),
        kind=settings.kind or "T",
        subtype=settings.subtype,
        status=source.status(said, times.UNKNOWN, None),
        title=wording.title,
        body=wording.body,
        place=places[0] if places else source.home_place(),
        more_places=places[1:],
        online=source.online(_is_virtual(service)),
        organiser=source.organiser(text(organisation, "name"), site),
        url=source.first_link(*_pages(service), site, source.page_of(_identity(service))),
        keywords=source.keywords(words),
        languages=source.languages(text(one, "code") for one in things(service, "languages")),
        updated_at=source.moment(text(service, "last_modified")),
        source_says=wording.source_says,
    )


def _identity(service: Mapping[str, Any]) -> str:
    own = name(service, "id")
    return tidy_id(own) if own else made_id(text(service, "name") or "", _body(service))


def _body(service: Mapping[str, Any]) -> str:
    """What it is, whom it is for, how to come, what it costs and when it is open."""
    parts = [text(service, field) for field in _PARTS_OF_TEXT]
    parts += [text(one, "description") for one in things(service, "schedules")[:10]]
    return "\n\n".join(dict.fromkeys(part.strip() for part in parts if part))


def _pages(service: Mapping[str, Any]) -> Iterator[str | None]:
    yield text(service, "url")
    for one in things(service, "additional_urls"):
        yield text(one, "url")


def _words(service: Mapping[str, Any]) -> Iterator[str]:
    for one in things(service, "attributes"):
        if word := text(one, "taxonomy_term", "name"):
            yield word
    if program := text(service, "program", "name"):
        yield program


def _locations(service: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for one in things(service, "service_at_locations"):
        yield thing(one, "location")


def _is_virtual(service: Mapping[str, Any]) -> bool:
    return any(text(one, "location_type") == "virtual" for one in _locations(service))


def _places(service: Mapping[str, Any], source: Source) -> Iterator[Place]:
    """Its houses; where the post goes may be another one."""
    for location in _locations(service):
        if text(location, "location_type") not in (None, "physical"):
            continue
        addresses = things(location, "addresses")
        house = [one for one in addresses if text(one, "address_type") == "physical"] or addresses
        address = house[0] if house else {}
        streets = (text(address, field) for field in ("address_1", "address_2"))
        found = source.place(
            name=text(location, "name"),
            street=", ".join(filter(None, streets)),
            postcode=name(address, "postal_code"),
            city=text(address, "city"),
            country=text(address, "country"),
            point=source.point(at(location, "latitude"), at(location, "longitude")),
        )
        if found is not None:
            yield found
