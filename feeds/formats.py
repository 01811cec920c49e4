"""Every format we read, in one table: what it is called, how it is known, who reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import Any, Final, Literal

from feeds.settings import SourceSettings
from feeds.sources.json_tree import at, things
from feeds.sources.plain_names import is_table, tells_posts
from feeds.sources.reading import Reading

Wrapping = Literal["xml", "calendar", "json", "page", "table"]


@dataclass(frozen=True, slots=True)
class Format:
    """One format; `feeds/sources/<module>.py` has its `read(body, settings, now)`.

    `called` are the names a person may give. `wrapping` is what the bytes are; a JSON format is
    known by `fits(value)`, a page or table by `fits(its text)`; the first that fits reads it.
    """

    name: str
    shown: str
    module: str
    called: tuple[str, ...]
    wrapping: Wrapping
    fits: Callable[[Any], bool] = lambda _: False


def reader_of(name: str) -> Callable[[bytes, SourceSettings, datetime], Reading]:
    """The `read` of that format; its libraries are loaded only now."""
    module = import_module(f"feeds.sources.{FORMAT_BY_NAME[name].module}")
    read: Callable[[bytes, SourceSettings, datetime], Reading] = module.read
    return read


# ------------------------------------------------------------------------ which JSON this is


def _is_linked_events(value: Any) -> bool:
    """A page `{meta, data}` of events, or one event: by the names only Linked Events uses."""
    if isinstance(at(value, "meta"), dict) and isinstance(at(value, "data"), list):
        empty = not value["data"] and "count" in value["meta"]
        return empty or any(map(_is_linked_event, things(value, "data")))
    return isinstance(value, dict) and _is_linked_event(value)


def _is_linked_event(item: Any) -> bool:
    if str(at(item, "@type")) in {"Place", "Keyword", "ImageObject"}:
        return False
    return "id" in item and bool(
        {"start_time", "event_status", "super_event", "last_modified_time"} & item.keys()
    )


def _is_jobtech(value: Any) -> bool:
    """A search page (`hits`), a stream as list or lines, or one ad."""
    if isinstance(value, dict):
        if isinstance(at(value, "hits"), list):
            hits = things(value, "hits")
            return any(map(_is_ad, hits)) or (not hits and "total" in value)
        return _is_ad(value)
    return isinstance(value, list) and any(map(_is_ad, things(value)))


def _is_ad(item: Any) -> bool:
    return "headline" in item or ("id" in item and "removed" in item)


def _is_tribe(value: Any) -> bool:
    """A page `{events, total_pages}` or one event, by the names only that plugin uses."""
    if isinstance(at(value, "events"), list):
        items = things(value, "events")
        return any(map(_is_tribe_event, items)) or (not items and "total_pages" in value)
    return isinstance(value, dict) and _is_tribe_event(value)


def _is_tribe_event(item: Any) -> bool:
    return "start_date" in item and bool({"utc_start_date", "global_id", "rest_url"} & item.keys())


def _is_uitdatabank(value: Any) -> bool:
    """A page `{@type: PagedCollection, member}` or one event, by its calendar type."""
    if isinstance(at(value, "member"), list):
        return bool(at(value, "@type") == "PagedCollection")
    return isinstance(value, dict) and "@id" in value and "calendarType" in value


def _is_hsds(value: Any) -> bool:
    """A page `{contents}` of services, a list of them, or one service."""
    if isinstance(value, dict) and not isinstance(at(value, "contents"), list):
        return _is_service(value)
    items = things(value, "contents") if isinstance(value, dict) else things(value)
    return any(map(_is_service, items))


def _is_service(item: Any) -> bool:
    return {"id", "name"} <= item.keys() and bool(
        {"service_at_locations", "organization_id", "organization", "assured_date",
         "application_process", "interpretation_services", "service_areas"} & item.keys()
    )  # fmt: skip


def _is_konfo(value: Any) -> bool:
    """A search page `{hits}`, a list, or one study offer of Opintopolku."""
    items = things(value, "hits") if isinstance(at(value, "hits"), list) else things(value)
    return any({"oid", "nimi"} <= one.keys() for one in items)


# ------------------------------------------------------------------------ which page this is


def _holds_json_ld(page: str) -> bool:
    return re.search(r"application/ld\+json", page, re.IGNORECASE) is not None


# ------------------------------------------------------------------- what people write themselves


def _is_posts(value: Any) -> bool:
    """A list of posts under the names of our own tables, alone or as `{posts}`."""
    items = things(value, "posts") if isinstance(value, dict) else things(value)
    return any(tells_posts(one) for one in items)


FORMATS: Final = (
    Format("rss", "an RSS or Atom feed", "rss", ("rdf", "atom", "xml"), "xml"),
    Format("ical", "an iCalendar file", "ical", ("ics", "icalendar"), "calendar"),
    Format(
        "tribe", "The Events Calendar JSON", "tribe", ("events-calendar",), "json", _is_tribe
    ),
    Format(
        "uitdatabank", "UiTdatabank JSON", "uitdatabank", ("uit",), "json", _is_uitdatabank
    ),
    Format("hsds", "HSDS services (Open Referral)", "hsds", ("openreferral",), "json", _is_hsds),
    Format("konfo", "Opintopolku JSON", "konfo", ("opintopolku",), "json", _is_konfo),
    Format(
        "linkedevents", "Linked Events JSON", "linked_events", ("linked-events",), "json",
        _is_linked_events,
    ),
    Format(
        "jobtech", "job ads of JobTech", "jobtech", ("jobsearch", "jobstream"), "json",
        _is_jobtech,
    ),
    Format(
        "jsonld", "a web page with schema.org JSON-LD", "jsonld", ("json-ld", "schema.org"),
        "page", _holds_json_ld,
    ),
    Format("posts", "a JSON list of posts", "plain", ("list",), "json", _is_posts),
    Format("table", "a table of posts (CSV)", "plain", ("csv", "tsv"), "table", is_table),
)  # fmt: skip
FORMAT_BY_NAME: Final = {one.name: one for one in FORMATS}
FORMAT_NAMES: Final = {name: one.name for one in FORMATS for name in (one.name, *one.called)}
