"""The frozen snapshot a turn may look at, loaded in the turn's own transaction."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime, time, timedelta
from functools import cache
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialogs import facts as known
from dialogs.facts import Facts, Service
from dialogs.memory import answers_from_json
from storage import tables
from storage.queries import people, staff, things
from storage.queries import posts as post_queries
from storage.sql import Db, Row

DEFAULT_ZONE = "Europe/Helsinki"
A_MONTH = timedelta(days=30)
A_YEAR = timedelta(days=365)
T = TypeVar("T")


def zone_of(row: Row, default: str = DEFAULT_ZONE) -> ZoneInfo:
    """The person's zone; the house's own while we do not know it."""
    try:
        return ZoneInfo(row.zone or default)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(default)


_read: dict[int, tuple[Row, str, known.Person]] = {}
"""People as they were read last: the very same row need not be read again."""
MOST_READ = 4096


def person_from(row: Row, default_zone: str = DEFAULT_ZONE) -> known.Person:
    before = _read.get(row.id)
    if before is not None and before[0] is row and before[1] == default_zone:
        return before[2]
    person = _person_from(row, default_zone)
    if len(_read) >= MOST_READ:
        _read.clear()
    _read[row.id] = (row, default_zone, person)
    return person


def _person_from(row: Row, default_zone: str) -> known.Person:
    return known.Person(
        id=row.id,
        language=row.language,
        name=row.name,
        country=row.country,
        region=row.region,
        city=row.city,
        zone=row.zone or default_zone,
        needs=tuple(row.needs or ()),
        fields=tuple(row.fields or ()),
        host_level=row.host_level,
        host_language=row.host_language,
        consents=row.consents or {},
        quiet_from=time.fromisoformat(row.quiet_from),
        quiet_to=time.fromisoformat(row.quiet_to),
        silent_days=frozenset(row.silent_days or ()),
        nudges_per_week=row.nudges_per_week,
        nudge_mode=row.nudge_mode,
        paused_until=row.paused_until,
        silent_until_heard=row.silent_until_heard,
        stopped=row.stopped,
        weekly_day=row.weekly_day,
        feed_kinds=tuple(row.feed_kinds or ()),
        feed_rhythm=row.feed_rhythm,
        onboarded=row.onboarded,
        word=row.word,
    )


def load(
    db: Db,
    person: Row,
    identity: Row,
    parts: frozenset[str],
    service: Service,
    now: datetime,
    default_zone: str = DEFAULT_ZONE,
) -> Facts:
    """The facts with these parts; what nobody asked for stays empty."""
    who = person_from(person, default_zone)
    more: dict[str, Any] = {}
    if "contacts" in parts:
        rows = things.of_person(db, tables.Contact, who.id)
        more["contacts"] = tuple(contact_from(row) for row in rows)
    if "goals" in parts:
        rows = things.of_person(db, tables.Goal, who.id)
        more["goals"] = tuple(_as(known.Goal, row) for row in rows)
    if "drafts" in parts:
        rows = things.of_person(db, tables.Draft, who.id)
        more["drafts"] = tuple(
            known.Draft(r.id, r.template, r.contact_id, r.text, r.made) for r in rows
        )
    if "sheets" in parts:
        rows = things.of_person(db, tables.Sheet, who.id)
        more["sheets"] = tuple(sheet_from(row) for row in rows)
    if "actions" in parts:
        rows = things.of_person(db, tables.Action, who.id)
        more["actions"] = tuple(_as(known.Action, row) for row in rows)
    if "logs" in parts:
        rows = things.logs(db, who.id, now - A_YEAR)
        more["logs"] = tuple(log_from(row, zone_of(person, default_zone)) for row in rows)
    if "posts" in parts:
        rows = post_queries.for_person(db, who.id, now)
        more["posts"] = tuple(post_from(row, who.language) for row in rows)
    if "doors" in parts:
        more["doors"] = tuple(
            known.Door(d.id, d.channel, d.id == identity.id, d.made_at.date())
            for d in people.doors_of(db, who.id)
        )
    if "counts" in parts:
        more["counts"] = things.counts(db, who.id, now - timedelta(days=7))
    if "groups" in parts:
        more["groups"] = _groups(db, who.id, zone_of(person, default_zone))
    if "looks" in parts:
        zone = zone_of(person, default_zone)
        more["looks"] = tuple(
            known.Look(row.by_name, row.what, row.at.astimezone(zone).date())
            for row in staff.looks(db, who.id)
        )
    if "shared" in parts:
        more["shared"] = tuple((r.thing_kind, r.thing_id) for r in staff.shared(db, who.id))
    if "words" in parts:
        more["words"] = tuple(
            _coach_word(db, row)
            for row in staff.words_since(db, who.id, now - A_MONTH)
            if row.by == "coach"
        )
    if "roles" in parts:
        more["roles"] = staff.roles(db, who.id)
    if "calls" in parts:
        more["calls"] = tuple(
            known.Call(row.id, row.name, row.how, row.text, row.at)
            for row in staff.waiting(db, who.id)
        )
    sharers = people.sharers(db, identity.id) if who.word or not who.onboarded else []
    return Facts(
        person=who,
        service=service,
        channel=identity.channel,
        shares_phone=bool(sharers),
        locked=bool(sharers) and all(one.person_id != who.id for one in sharers),
        loaded=parts,
        **more,
    )


def _coach_word(db: Db, row: Row) -> known.CoachWord:
    to_group = row.group_word_id is not None
    group = staff.group_of_word(db, row.group_word_id) if to_group else ""
    return known.CoachWord(row.id, row.by_name, row.text, row.at, to_group, group)


def _groups(db: Db, person_id: int, zone: ZoneInfo) -> tuple[known.Group, ...]:
    return tuple(
        known.Group(
            row.cohort_id,
            row.name,
            tuple(one.name for one in staff.coaches(db, row.cohort_id)),
            row.level,
            row.joined_at.astimezone(zone).date(),
            row.office_hours,
            row.next_at,
            row.next_about,
        )
        for row in staff.memberships(db, person_id)
    )


def post_from(row: Row, language: str) -> known.Post:
    """A post as one reader sees it: in their language where the source has it."""
    title, text_language = _best(row.title, language)
    body, _ = _best(row.body, language)
    return known.Post(
        id=row.id,
        kind=row.kind,
        title=title,
        body=body,
        language=text_language,
        start=row.start,
        end=row.end,
        all_day=row.all_day,
        deadline=row.deadline,
        place=row.place,
        city=row.city,
        online=row.online,
        organiser=row.organiser,
        url=row.url,
        status=row.status,
        mark=row.mark or "",
        seen_at=row.shown_at,
    )


def contact_from(row: Row) -> known.Contact:
    contact = _as(known.Contact, row)
    return replace(contact, score=tuple(contact.score))


def log_from(row: Row, zone: ZoneInfo) -> known.Log:
    on = row.at.astimezone(zone).date()
    return known.Log(row.contact_id, row.how, tuple(row.benefits or ()), on)


def sheet_from(row: Row) -> known.Sheet:
    about = (row.about_kind, row.about_id) if row.about_kind else None
    return known.Sheet(row.id, row.kind, answers_from_json(row.says), about, row.made)


def _best(texts: dict[str, str], language: str) -> tuple[str, str]:
    for wanted in (language, "en"):
        if texts.get(wanted):
            return texts[wanted], wanted
    return next(((text, name) for name, text in texts.items() if text), ("", ""))


def _as(kind: type[T], row: Row) -> T:
    names = _names(cast(Any, kind))
    return kind(**{name: getattr(row, name) for name in names})


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))
