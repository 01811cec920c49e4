"""iCalendar: what calendars of associations, universities and meeting sites export."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from feeds import times
from feeds.clean import WORD_CAP, one_line, plain_text
from feeds.identity import made_id, tidy_id
from feeds.language import language_code, language_of
from feeds.links import safe_link
from feeds.post import Occurrence, Organiser, Place, Post, Status
from feeds.settings import SourceSettings
from feeds.sources import recurrence
from feeds.sources.ical_lines import DATE_LINES, Block, Taken, take_apart
from feeds.sources.reading import MOST_POSTS, Basket, NotAFeed, Reading
from feeds.sources.series import next_of

_MOST_OVERRIDES: Final = 200
_MOST_KEYWORDS: Final = 20
_LINK: Final = re.compile(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)
_MEETING_HOSTS: Final = (
    "zoom.us", "teams.microsoft.com", "teams.live.com", "meet.google.com", "meet.jit.si",
    "webex.com", "whereby.com", "bbb.", "gotomeeting.com",
)  # fmt: skip
_ONLINE: Final = (
    "online on-line verkossa etänä etäyhteys virtual virtually webinar webinaari zoom teams"
    " nätet digitalt онлайн çevrimiçi"
)
_ONLINE_WORDS: Final = frozenset(_ONLINE.split())
NO_CALENDAR: Final = "This iCalendar file holds no events (VEVENT)."


@dataclass(frozen=True, slots=True)
class _Calendar:
    """What all events of one file share."""

    settings: SourceSettings
    now: datetime
    basket: Basket
    taken: Taken
    zone: ZoneInfo | None  # for times without any
    shown_zone: ZoneInfo | None  # for times in UTC
    title: str
    cancelled: bool
    patience: recurrence.Patience


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The events of a calendar as posts, one per series. Raises NotAFeed with a sentence."""
    basket = Basket()
    taken = take_apart(body)
    if not taken.events and "BEGIN:VCALENDAR" not in body[:100_000].decode("latin-1").upper():
        raise NotAFeed(NO_CALENDAR)
    if b"END:VCALENDAR" not in body[-2_000:].upper():
        basket.note("broken-markup")
    calendar = _calendar(taken, settings, now, basket)
    things = list(_things(taken.events, basket))
    chosen = _soonest(things, now)
    if left_out := len(things) - len(chosen) + taken.left_out:
        basket.skip("too-many", left_out)
    left = recurrence.MOST_PER_FEED
    for thing in chosen:
        before = len(basket.posts)
        basket.take(lambda thing=thing, left=left: _post(thing, calendar, left))  # type: ignore[misc]  # a lambda's default has no type
        left -= sum(len(post.occurrences) for post in basket.posts[before:])
    return basket.reading("iCalendar", calendar.title, _poll_every(taken.settings))


def _calendar(taken: Taken, settings: SourceSettings, now: datetime, basket: Basket) -> _Calendar:
    own = times.zone_called(
        taken.settings.get("X-WR-TIMEZONE") or taken.settings.get("TIMEZONE-ID") or ""
    )
    told = times.zone_called(settings.tz) if settings.tz else own
    home = times.zone_called(settings.home_zone) if settings.home_zone else None
    return _Calendar(
        settings=settings,
        now=now,
        basket=basket,
        taken=taken,
        zone=told or home,
        shown_zone=told,
        title=one_line(
            _unescaped(taken.settings.get("X-WR-CALNAME") or taken.settings.get("NAME"))
        ),
        cancelled=taken.settings.get("METHOD", "").upper() == "CANCEL",
        patience=recurrence.Patience(),
    )


def _unescaped(text: str | None) -> str:
    return re.sub(r"\\([\\;,])", r"\1", (text or "").replace("\\n", "\n").replace("\\N", "\n"))


def _poll_every(told: Mapping[str, str]) -> timedelta | None:
    wishes = [
        wish
        for name in ("REFRESH-INTERVAL", "X-PUBLISHED-TTL")
        if (wish := times.read_duration(told.get(name, "")))
    ]
    return max(wishes, default=None)


# -------------------------------------------------------------------- which blocks are one thing


@dataclass(frozen=True, slots=True)
class _Thing:
    """One event or one series: what it is called, the event itself, its moved dates."""

    id: str
    master: Block
    overrides: tuple[Block, ...] = ()

    @property
    def repeats(self) -> bool:
        return bool(self.master.all("RRULE", "RDATE"))


def _things(blocks: Sequence[Block], basket: Basket) -> Iterator[_Thing]:
    families: dict[str, list[Block]] = {}
    for block in blocks:
        if block.value("CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"}:
            basket.skip("private")
            continue
        uid = block.value("UID")
        families.setdefault(uid or _made(block), []).append(block)
    for uid, family in families.items():
        yield from _family(uid, family, basket)


def _made(block: Block) -> str:
    return made_id("", block.value("SUMMARY"), block.value("DTSTART"), block.value("URL"))


def _family(uid: str, family: Sequence[Block], basket: Basket) -> Iterator[_Thing]:
    """The things behind one UID: a series with its changes, or events that share the UID."""
    if len(family) == 1 and not family[0].value("RECURRENCE-ID"):
        yield _Thing(tidy_id(uid), family[0])
        return
    masters = [block for block in family if not block.value("RECURRENCE-ID")]
    moved = [block for block in family if block.value("RECURRENCE-ID")]
    if not masters:
        for block in moved:
            yield _Thing(made_id(uid, block.value("RECURRENCE-ID")), block)
        return
    versions = {_version(block)[0] for block in masters}
    by_start = {block.value("DTSTART"): block for block in sorted(masters, key=_version)}
    if len(versions) > 1 or len(by_start) == 1 or moved:
        newest = max(masters, key=_version)
        if len(masters) > 1:
            basket.skip("twice", len(masters) - 1)
        yield _Thing(tidy_id(uid), newest, tuple(moved[:_MOST_OVERRIDES]))
        return
    if len(by_start) < len(masters):
        basket.skip("twice", len(masters) - len(by_start))
    for start, block in by_start.items():
        yield _Thing(made_id(uid, start), block)


def _version(block: Block) -> tuple[int, str]:
    sequence = block.value("SEQUENCE")
    number = int(sequence) if re.fullmatch(r"\d{1,9}", sequence, re.ASCII) else 0
    return number, block.value("LAST-MODIFIED")


def _soonest(things: Sequence[_Thing], now: datetime) -> list[_Thing]:
    """At most MOST_POSTS: those to come before those that are over, in the order of the file."""
    if len(things) <= MOST_POSTS:
        return list(things)
    today = f"{now - timedelta(days=1):%Y%m%d}"

    def rank(thing: _Thing) -> tuple[int, int]:
        start = re.match(r"\d{8}", thing.master.value("DTSTART"))
        if thing.repeats or start is None:
            return 0, 0
        return (0, int(start[0])) if start[0] >= today else (1, -int(start[0]))

    chosen = set(map(id, sorted(things, key=rank)[:MOST_POSTS]))
    return [thing for thing in things if id(thing) in chosen]


# ------------------------------------------------------------------------------------ one event


def _post(thing: _Thing, calendar: _Calendar, left: int) -> Post | None:
    settings, basket = calendar.settings, calendar.basket
    event = _component(thing.master, calendar)
    description = _text(event, "DESCRIPTION")
    body = plain_text(description)
    title = one_line(_text(event, "SUMMARY")) or one_line(body, 100)
    if not title:
        basket.skip("no-title")
        return None
    categories = _categories(event)
    if settings.only_categories and not _chosen(categories, settings.only_categories):
        basket.skip("other-category")
        return None
    body = "" if body == title else body
    language, says = _language(event, f"{title}\n{body}", calendar)
    occurrences = _occurrences(thing, calendar, left) if thing.repeats else ()
    dates = _dates(event, calendar, noted=not occurrences)
    shown = next_of(occurrences, calendar.now)
    place, online, online_url = _place(event, description, settings)
    start = shown.start if shown else dates.start
    return Post(
        id=thing.id,
        kind=settings.kind or "E",
        subtype=settings.subtype,
        status=_status(event, dates, shown, calendar),
        title={language: title},
        body={language: body} if body else {},
        start=start,
        end=shown.end if shown else dates.end,
        all_day=dates.all_day if dates.start else _is_day(event),
        place=place,
        online=online if settings.online is None else settings.online,
        online_url=online_url,
        organiser=_organiser(calendar),
        url=_link(event, description, basket),
        keywords=tuple(dict.fromkeys((*settings.keywords, *categories)))[:_MOST_KEYWORDS],
        languages=settings.spoken_languages,
        updated_at=_updated(event),
        tz=getattr(start.tzinfo, "key", None) if start else None,
        occurrences=occurrences,
        series=_series(thing) if thing.repeats else None,
        source_says=says,
    )


def _component(block: Block, calendar: _Calendar) -> Any:
    """The event as the library reads it; with its own zones, else without them."""
    lines = [str(line) for line in block.lines]
    zones = _zones_for(block, calendar)
    try:
        return _parsed(lines, zones)
    except Exception:  # the library raises many things on broken zones
        return _parsed(lines, ())


def _parsed(lines: Sequence[str], zones: Sequence[str]) -> Any:
    text = ["BEGIN:VCALENDAR", "VERSION:2.0", *zones, "BEGIN:VEVENT", *lines]
    calendar = recurrence.parse("\r\n".join([*text, "END:VEVENT", "END:VCALENDAR", ""]))
    return calendar.walk("VEVENT")[0]


def _zones_for(block: Block, calendar: _Calendar) -> list[str]:
    """Zones of the file's own, only for names that nobody else knows."""
    named = {
        found[1].strip('"')
        for line in block.lines
        if (found := re.search(r'TZID=("[^"]*"|[^;:]*)', line.parameters, re.IGNORECASE))
    }
    return [
        calendar.taken.zones[name]
        for name in sorted(named)
        if name in calendar.taken.zones
        and times.zone_called(name) is None
        and name not in WINDOWS_TO_OLSON
    ]


def _first(event: Any, name: str) -> Any:
    value = event.get(name)
    return value[0] if isinstance(value, list) and value else value


def _text(event: Any, name: str) -> str:
    value = _first(event, name)
    return str(value) if value is not None else ""


def _language(event: Any, text: str, calendar: _Calendar) -> tuple[str, dict[str, str]]:
    settings = calendar.settings
    parameters = getattr(_first(event, "SUMMARY"), "params", {})
    said = settings.language or language_code(str(parameters.get("LANGUAGE", "")))
    language = language_of(text, said, detect=not settings.trust_language)
    if said is None or language in (said, "und"):
        return language, {}
    calendar.basket.note("other-language")
    return language, {"language": said}


def _categories(event: Any) -> tuple[str, ...]:
    value = event.get("CATEGORIES")
    groups = value if isinstance(value, list) else [value]
    terms = (term for group in groups if group is not None for term in getattr(group, "cats", ()))
    words = (one_line(str(term), WORD_CAP) for term in terms)
    return tuple(dict.fromkeys(word for word in words if word))[:_MOST_KEYWORDS]


def _chosen(categories: Sequence[str], wanted: Sequence[str]) -> bool:
    return bool({word.casefold() for word in categories} & {word.casefold() for word in wanted})


def _organiser(calendar: _Calendar) -> Organiser | None:
    """The organisation the admin named, or the calendar itself; never the ORGANIZER, a person."""
    name = calendar.settings.organiser or calendar.title
    return Organiser(name=name, url=calendar.settings.organiser_url) if name else None


def _updated(event: Any) -> datetime | None:
    moment = _moment(event, "LAST-MODIFIED")
    if not isinstance(moment, datetime):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _status(
    event: Any, dates: times.Span, shown: Occurrence | None, calendar: _Calendar
) -> Status:
    if calendar.cancelled or _text(event, "STATUS").upper() == "CANCELLED":
        return "cancelled"
    if shown is not None:
        dates = times.Span(shown.start, shown.end)
        if shown.status == "cancelled":
            return "cancelled"
    if dates.start is None:
        return "active"
    over = dates.end or dates.start + timedelta(days=1)
    return "expired" if over < calendar.now else "active"


# --------------------------------------------------------------------------------------- dates


def _moment(event: Any, name: str) -> Any:
    try:
        return getattr(_first(event, name), "dt", None)
    except Exception:  # the library keeps broken values and raises when one looks at them
        return None


def _when(moment: Any, calendar: _Calendar) -> times.When | None:
    """The moment in the zone people read it in; None when it has no zone and we know none."""
    if not isinstance(moment, datetime):
        return times.whole_day(moment, calendar.zone) if hasattr(moment, "year") else None
    if moment.tzinfo is None:
        return times.When(times.at_home(moment, calendar.zone)) if calendar.zone else None
    if getattr(moment.tzinfo, "key", None) == "UTC" or moment.tzinfo is UTC:
        return times.When(moment.astimezone(calendar.shown_zone or UTC))
    if isinstance(moment.tzinfo, ZoneInfo):
        return times.When(times.at_home(moment.replace(tzinfo=None), moment.tzinfo))
    return times.When(moment)


def _dates(event: Any, calendar: _Calendar, *, noted: bool = True) -> times.Span:
    moment = _moment(event, "DTSTART")
    start = _when(moment, calendar)
    end = _when(_end_moment(event, moment), calendar)
    dates = times.span(start, end, calendar.now, end_is_exclusive=True, lasts_a_day=True)
    if not noted:
        return dates
    if dates.too_long:
        calendar.basket.note("too-long")
    elif isinstance(moment, datetime) and start is None:
        calendar.basket.note("no-zone")
    elif dates.start is None:
        calendar.basket.note("date-unknown")
    return dates


def _is_day(event: Any) -> bool:
    """Whether a series that began too long ago to show its start is one of whole days."""
    moment = _moment(event, "DTSTART")
    return isinstance(moment, date) and not isinstance(moment, datetime)


def _end_moment(event: Any, start: Any) -> Any:
    end = _moment(event, "DTEND")
    if end is not None or start is None:
        return end
    lasts = _moment(event, "DURATION")
    if not isinstance(lasts, timedelta) or abs(lasts) > times.LONGEST:
        return None
    try:
        return start + lasts
    except OverflowError:
        return None


# -------------------------------------------------------------------------------------- series


def _series(thing: _Thing) -> str:
    """Changes when a date of the series is added, moved or cancelled, and only then."""
    blocks = [thing.master, *thing.overrides]
    told = [
        sorted(f"{line}" for line in block.lines if line.name in DATE_LINES - {"SEQUENCE", "UID"})
        for block in blocks
    ]
    return hashlib.sha256(repr(sorted(told)).encode("utf-8")).hexdigest()[:16]


def _occurrences(thing: _Thing, calendar: _Calendar, left: int) -> tuple[Occurrence, ...]:
    if recurrence.refused(thing.master.lines):
        calendar.basket.note("rule-refused")
        return ()
    try:
        with calendar.patience.for_one():
            components = recurrence.expand(_slim(thing, calendar), calendar.now)
            found = list(_dated(components, calendar))
    except recurrence.TooSlow:
        calendar.basket.note("rule-slow")
        return ()
    except Exception:  # the library stumbles over contradictory rules in many ways
        calendar.basket.note("rule-refused")
        return ()
    found.sort(key=lambda one: one.start)
    most = max(0, min(recurrence.MOST_PER_SERIES, left))
    if len(found) > most:
        calendar.basket.note("dates-cut")
    return tuple(found[:most])


def _slim(thing: _Thing, calendar: _Calendar) -> Any:
    """The series with nothing but its dates, which is all that expanding needs."""
    blocks = [thing.master, *thing.overrides]
    zones = {text for block in blocks for text in _zones_for(block, calendar)}
    text = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    if calendar.shown_zone is not None:
        text.append(f"X-WR-TIMEZONE:{calendar.shown_zone.key}")
    text += sorted(zones)
    for block in blocks:
        lines = [line for line in block.lines if line.name in DATE_LINES and line.name != "UID"]
        text += ["BEGIN:VEVENT", "UID:one", *map(str, lines), "END:VEVENT"]
    return recurrence.parse("\r\n".join([*text, "END:VCALENDAR", ""]))


def _dated(components: Sequence[Any], calendar: _Calendar) -> Iterator[Occurrence]:
    for component in components:
        dates = _dates(component, calendar, noted=False)
        if dates.start is None:
            continue
        cancelled = str(component.get("STATUS", "")).upper() == "CANCELLED"
        yield Occurrence(
            key=_key(component, dates),
            start=dates.start,
            end=dates.end,
            status="cancelled" if cancelled else "active",
        )


def _key(component: Any, dates: times.Span) -> str:
    """When this date was planned: some exporters name a moved whole day by its midnight."""
    planned = _moment(component, "RECURRENCE-ID") or dates.start
    if dates.all_day or not isinstance(planned, datetime):
        return f"{planned:%Y%m%d}"
    zone = dates.start.tzinfo if dates.start else None
    planned = planned if planned.tzinfo else planned.replace(tzinfo=zone)
    return f"{planned.astimezone(UTC):%Y%m%dT%H%M%SZ}"


# ----------------------------------------------------------------------------- places and links


def _place(
    event: Any, description: str, settings: SourceSettings
) -> tuple[Place | None, bool, str | None]:
    """Where it is; whether one can take part online, and by which link."""
    location = _text(event, "LOCATION").strip()
    candidates = (_text(event, "CONFERENCE"), _text(event, "X-GOOGLE-CONFERENCE"), location)
    meeting = next(filter(None, map(_meeting, (*candidates, description))), None)
    name = "" if _LINK.match(location) else one_line(location)
    online = meeting is not None or name.casefold() in _ONLINE_WORDS
    lat, lon = _coordinates(event)
    place = Place(
        name=name or None, city=settings.city, country=settings.country, lat=lat, lon=lon
    )
    if online and not name and lat is None:
        place = Place()
    return (place if place != Place() else None), online, meeting


def _meeting(text: str) -> str | None:
    for found in _LINK.finditer(html.unescape(text[:20_000])):
        link = safe_link(found[0].rstrip(".,;:!?)]"))
        host = urlsplit(link).hostname or "" if link else ""
        if any(host == known or f".{known}" in f".{host}" for known in _MEETING_HOSTS):
            return link
    return None


def _coordinates(event: Any) -> tuple[float | None, float | None]:
    geo = _first(event, "GEO")
    try:
        lat, lon = float(geo.latitude), float(geo.longitude)
    except (AttributeError, TypeError, ValueError):
        return None, None
    return (lat, lon) if abs(lat) <= 90 and abs(lon) <= 180 else (None, None)


def _link(event: Any, description: str, basket: Basket) -> str | None:
    """The event's page: its URL; else a link in place of a location; else the first one told."""
    own = _text(event, "URL").strip()
    if own and (link := safe_link(own)):
        return link
    if own:
        basket.note("link-dropped")
    location = _text(event, "LOCATION").strip()
    for text in (location if _LINK.match(location) else "", html.unescape(description[:20_000])):
        for found in _LINK.finditer(text):
            if link := safe_link(found[0].rstrip(".,;:!?)]")):
                return link
    return None
