"""What an admin may see and do: who works here, what went wrong, what was deleted in time.

An admin keeps the house, and goes with nobody: of people there are names, roles and days here,
and never what somebody said, planned or reached. The one exception, an update that could not be
handled, is shown on request alone, and the person can read that somebody looked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from storage import coming, retention, sessions
from storage.access import (
    A_PAGE,
    ROLES,
    Group,
    NotTheirs,
    all_groups,
    must_be,
    note_look,
)
from storage.queries import admin as ask
from storage.queries import feeds as feed_queries
from storage.queries import outbox
from storage.queries import staff as staff_queries
from storage.sessions import Viewer
from storage.sql import Db, Row

WAITS_LONG: Final = timedelta(minutes=1)
"""A message that has waited longer than this is no longer on its way (as `silta doctor` says)."""
FAILS_LONG: Final = timedelta(days=1)
MOST_ASIDE: Final = 100
LARGEST: Final = 2**62


# The house in numbers


@dataclass(frozen=True)
class Post:
    """The messages of the house: how many wait, were given up, are in doubt."""

    waiting: int
    dead: int
    unknown: int
    oldest: datetime | None = None
    """Since when the oldest has waited whose turn it is; real time."""


@dataclass(frozen=True)
class Source:
    """A feed and how it is. troubled: for more than a day nothing could be read."""

    id: int
    name: str
    paused: bool
    failures: int
    ok_at: datetime | None
    next_at: datetime
    outcome: str = ""
    """read, unchanged, failed, or "" before the first run."""
    says: str = ""
    troubled: bool = False


def post(db: Db, viewer: Viewer) -> Post:
    """What waits to be delivered, and what was not."""
    must_be(viewer, "admin")
    state = outbox.state(db)
    return Post(
        state.get("queued", 0) + state.get("sending", 0),
        state.get("dead", 0),
        state.get("unknown", 0),
        outbox.oldest_waiting(db),
    )


def sources(db: Db, viewer: Viewer, now: datetime) -> tuple[Source, ...]:
    """Every feed with its last run; those in trouble first."""
    must_be(viewer, "admin")
    return tuple(_source(db, row, now) for row in ask.feeds(db))


def _source(db: Db, row: Row, now: datetime) -> Source:
    run = feed_queries.last_run(db, row.id)
    silent = row.ok_at is None or now - row.ok_at > FAILS_LONG
    return Source(
        row.id, row.name or _host(row.source), row.paused, row.failures, row.ok_at, row.next_at,
        run.outcome if run else "", run.says if run else "",
        bool(row.failures) and silent and not row.paused,
    )  # fmt: skip


def _host(source: str) -> str:
    """An address may hold a key: of an unnamed source the place is enough."""
    return source.partition("://")[2].partition("/")[0].rpartition("@")[2] or source


def retention_report(db: Db, viewer: Viewer, now: datetime) -> tuple[retention.Kept, ...]:
    must_be(viewer, "admin")
    return retention.report(db, now)


# People and what they are here


@dataclass(frozen=True)
class Known:
    """Somebody as an admin sees them: a name, roles, two days.

    talks: they use the chat. been: they came at least once, in the chat or in a browser.
    """

    id: int
    name: str
    roles: tuple[tuple[str, datetime], ...]
    since: datetime
    seen: datetime
    language: str = "en"
    talks: bool = False
    browsers: int = 0
    been: bool = True


@dataclass(frozen=True)
class Page:
    """A part of a list, and where the next part begins ("" at its end)."""

    rows: tuple[Known, ...]
    next: str = ""


def people(
    db: Db, viewer: Viewer, now: datetime, *, everybody: bool = False, words: str = "",
    after: str = "",
) -> Page:  # fmt: skip
    """A page of who works here, or of everybody, by name; or whoever's name holds `words`."""
    must_be(viewer, "admin")
    if words.strip():
        return Page(tuple(_known(db, row, now) for row in ask.named(db, words, A_PAGE)))
    number, _, name = after.partition("~")
    start = (name, int(number)) if number.isascii() and number.isdigit() else ("", 0)
    if start[1] > LARGEST:
        raise NotTheirs
    rows = ask.page_of_people(db, "all" if everybody else "work", start, A_PAGE + 1)
    next = f"{rows[A_PAGE - 1].id}~{rows[A_PAGE - 1].name}" if len(rows) > A_PAGE else ""
    return Page(tuple(_known(db, row, now) for row in rows[:A_PAGE]), next)


def person(db: Db, viewer: Viewer, id: int, now: datetime) -> Known:
    """One of them. Raises NotTheirs when there is nobody with this number."""
    must_be(viewer, "admin")
    row = ask.person(db, id)
    if row is None:
        raise NotTheirs
    return _known(db, row, now)


def _known(db: Db, row: Row, now: datetime) -> Known:
    number, seen = ask.browsers(db, row.id, now - sessions.IDLE)
    talks = ask.talks(db, row.id)
    return Known(
        row.id, row.name, tuple((one.kind, one.made_at) for one in ask.roles_of(db, row.id)),
        row.made_at, max(row.seen_at, seen) if seen else row.seen_at, row.language,
        talks, number, talks or row.seen_at > row.made_at or ask.ever_in(db, row.id),
    )  # fmt: skip


def note_seen(db: Db, viewer: Viewer, rows: Iterable[Known], now: datetime) -> None:
    """Participants whose name and last day were shown; who only works here is no secret."""
    for one in rows:
        if one.talks:
            note_look(db, viewer, one.id, "admin", now)


def give_role(db: Db, viewer: Viewer, id: int, kind: str, now: datetime) -> None:
    """They are this, too, from now on. Raises NotTheirs for a role or a person there is not."""
    person(db, viewer, id, now)
    if kind not in ROLES:
        raise NotTheirs
    staff_queries.give_role(db, id, kind, now)


def end_role(db: Db, viewer: Viewer, id: int, kind: str, now: datetime) -> str:
    """They are this no longer: "ended"; "last" when nobody would keep the house any more."""
    person(db, viewer, id, now)
    if kind == "admin" and {row.id for row in ask.with_role(db, "admin")} == {id}:
        return "last"
    staff_queries.end_role(db, id, kind, now)
    return "ended"


def invite(
    db: Db, viewer: Viewer, name: str, language: str, role: str, now: datetime, real: datetime
) -> tuple[int, str]:
    """Somebody new with a role; their number and the secret of their first link.

    now: the house's calendar; real: the moment from which the link lasts.
    """
    must_be(viewer, "admin")
    if role not in ROLES:
        raise NotTheirs
    id = sessions.new_staff(db, name, language, (role,), now)
    return id, sessions.make_link(db, id, real)


def new_link(db: Db, viewer: Viewer, id: int, now: datetime, real: datetime) -> str:
    """Another link for somebody who works here and has no chat to ask for one.

    Raises NotTheirs for anybody else: a link opens what is theirs.
    """
    known = person(db, viewer, id, now)
    if known.talks or not known.roles:
        raise NotTheirs
    return sessions.make_link(db, id, real)


def sign_out(db: Db, viewer: Viewer, id: int, now: datetime) -> int:
    """Sign somebody out of every browser; how many it was."""
    person(db, viewer, id, now)
    return staff_queries.end_sessions(db, id, now)


# Groups and their coaches


@dataclass(frozen=True)
class Led:
    """A group, its coaches, and who could become one."""

    group: Group
    coaches: tuple[tuple[int, str], ...]
    others: tuple[tuple[int, str], ...]


def groups(db: Db, viewer: Viewer) -> tuple[Led, ...]:
    """Every group that has not ended: its size and its coaches, nobody else in it."""
    able = [(row.id, row.name) for row in ask.with_role(db, "coach")]
    found = []
    for one in all_groups(db, viewer):
        if not one.ended:
            leads = tuple((row.person_id, row.name) for row in staff_queries.coaches(db, one.id))
            others = tuple(who for who in able if who not in leads)
            found.append(Led(one, leads, others))
    return tuple(found)


def add_coach(db: Db, viewer: Viewer, group: int, person_id: int, now: datetime) -> None:
    """One more coach of a group; its people are told. Raises NotTheirs unless they are a coach,
    the group open.
    """
    led = _led(db, viewer, group)
    if person_id not in [id for id, _ in led.others]:
        raise NotTheirs
    ask.add_coach(db, group, person_id, now)
    coming.came(db, group, person_id, now)


def drop_coach(db: Db, viewer: Viewer, group: int, person_id: int, now: datetime) -> str:
    """No longer a coach of it, and its people are told: "dropped"; "last" when nobody would
    answer its people.
    """
    led = _led(db, viewer, group)
    coaches = [id for id, _ in led.coaches]
    if coaches == [person_id]:
        return "last"
    if person_id in coaches:
        ask.drop_coach(db, group, person_id)
        coming.left(db, group, person_id, now)
    return "dropped"


def _led(db: Db, viewer: Viewer, group: int) -> Led:
    found = next((one for one in groups(db, viewer) if one.group.id == group), None)
    if found is None:
        raise NotTheirs
    return found


# Messages that were not delivered


@dataclass(frozen=True)
class Lost:
    """A message that did not arrive, or perhaps did. Its words are nobody's business here.

    why_not: "" while it can be sent again, else late (of no use any more) or left (blocked us).
    """

    id: int
    person: int
    channel: str
    doubt: bool
    reason: str
    at: datetime
    why_not: str = ""


@dataclass(frozen=True)
class Reason:
    """Why messages were given up, and how many."""

    reason: str
    channel: str
    number: int
    last: datetime


def lost(
    db: Db, viewer: Viewer, now: datetime, before: int = LARGEST
) -> tuple[tuple[Lost, ...], int]:
    """A page of them, the newest first, and where the next page begins (0 at the end)."""
    must_be(viewer, "admin")
    rows = ask.lost(db, before, A_PAGE + 1)
    next = rows[A_PAGE - 1].id if len(rows) > A_PAGE else 0
    return tuple(_lost(row, now) for row in rows[:A_PAGE]), next


def _lost(row: Row, now: datetime) -> Lost:
    late = row.deadline is not None and row.deadline < now
    why_not = "left" if row.gone else "late" if late else ""
    return Lost(
        row.id, row.person_id, row.channel, row.status == "unknown", row.error, row.made_at,
        why_not,
    )  # fmt: skip


def reasons(db: Db, viewer: Viewer) -> tuple[Reason, ...]:
    """Why messages were given up; the most frequent reason first."""
    must_be(viewer, "admin")
    return tuple(
        Reason(row.error, row.channel, int(row.number), row.last)
        for row in ask.reasons(db, "dead")
    )


def send_again(db: Db, viewer: Viewer, id: int, now: datetime) -> int:
    """Put one message back into the queue; 0 when it cannot go any more."""
    must_be(viewer, "admin")
    return int(ask.send_again(db, id, now))


def send_all_again(db: Db, viewer: Viewer, reason: str, now: datetime) -> int:
    """Put everything that was given up for this reason back; how many messages."""
    must_be(viewer, "admin")
    return ask.send_all_again(db, reason, now)


# Updates that were set aside


@dataclass(frozen=True)
class Aside:
    """An update that could not be handled; `person` is 0 while nobody knows whose it is."""

    id: int
    channel: str
    reason: str
    at: datetime
    person: int = 0


def how_many_aside(db: Db, viewer: Viewer) -> int:
    must_be(viewer, "admin")
    return ask.how_many_aside(db)


def aside(db: Db, viewer: Viewer) -> tuple[Aside, ...]:
    """The newest of them first, without what was sent."""
    must_be(viewer, "admin")
    return tuple(
        Aside(row.id, row.channel, row.reason, row.at, row.person_id or 0)
        for row in ask.aside(db, MOST_ASIDE)
    )


def open_aside(db: Db, viewer: Viewer, id: int, now: datetime) -> tuple[Aside, str]:
    """One with what was sent. It is a look, and the person can read of it."""
    must_be(viewer, "admin")
    row = ask.one_aside(db, id)
    if row is None:
        raise NotTheirs
    if row.person_id:
        note_look(db, viewer, row.person_id, "aside", now)
    return Aside(row.id, row.channel, row.reason, row.at, row.person_id or 0), row.raw


def drop_aside(db: Db, viewer: Viewer, id: int) -> None:
    must_be(viewer, "admin")
    ask.drop_aside(db, id)
