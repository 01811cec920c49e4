"""A coach's first pages: the groups, and one group: who waits, what happened, how far, who.

    GET  /console                     the groups
    GET  /console/waiting             who waits for an answer, over all groups
    GET  /console/group/{id}          one group, in this order: who waits, what happened lately,
                                      the seven steps, where people stop, everybody
    POST /console/groups              a new group
    POST /console/group/{id}/change   its name, office hours and next meeting
    POST /console/group/{id}/end      close it

Every row of a person that is shown is a look that the person can read about.
"""

from __future__ import annotations

import time as clock
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from fastapi.responses import Response

from console.desk import BadForm, Desk, again
from dialogs.scenes.menu import SESSIONS, STEPS
from locales import catalogue
from storage import access
from storage.access import Counts, Member, SignOf
from storage.sessions import Viewer

FRESH: Final = 30.0
"""Seconds for which a group's numbers are kept; what one person shares is never kept."""
MOST_ARCHES: Final = 40
"""More people than that are a number, not a row of arches (LOOK.md §4)."""
LONGEST_NAME: Final = 60
ONLY: Final = ("", "waits", "quiet", "step", "shares_not")


def group_routes(desk: Desk) -> APIRouter:
    """The routes of groups."""
    pages = _Groups(desk)
    router = APIRouter(include_in_schema=False)
    add = router.add_api_route
    add("/console", desk.guarded(pages.all), methods=["GET"])
    add("/console/waiting", desk.guarded(pages.waiting), methods=["GET"])
    add("/console/groups", desk.guarded(pages.new), methods=["POST"])
    add("/console/group/{id}", desk.guarded(pages.one), methods=["GET"])
    add("/console/group/{id}/change", desk.guarded(pages.change), methods=["POST"])
    add("/console/group/{id}/end", desk.guarded(pages.end), methods=["POST"])
    return router


def number_in(request: Request, name: str = "id") -> int:
    """A row's number in the address. Raises NotTheirs for what can be none."""
    text = str(request.path_params.get(name, ""))
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise access.NotTheirs
    return int(text)


@dataclass(frozen=True)
class Line:
    """One step of the group: how many finished it, began it, and have not opened it."""

    step: str
    done: int
    begun: int
    rest: int


class _Groups:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[int, tuple[float, Counts]] = {}

    # Looking

    async def all(self, request: Request) -> Response:
        viewer = self._desk.viewer(request)
        db = self._desk.reader
        groups = access.groups(db, viewer)
        waits = access.waiting(db, viewer, self._desk.now())
        return self._desk.page(
            request, "groups.html",
            groups=[one for one in groups if not one.ended],
            ended=[one for one in groups if one.ended],
            waits={one.id: sum(w.group == one.id for w in waits) for one in groups},
            waiting=waits[:3], more_waiting=max(len(waits) - 3, 0),
            held=access.held_talks(db, viewer),
        )  # fmt: skip

    async def waiting(self, request: Request) -> Response:
        viewer = self._desk.viewer(request)
        waits = access.waiting(self._desk.reader, viewer, self._desk.now())
        names = {one.id: one.name for one in access.groups(self._desk.reader, viewer)}
        held = access.held_talks(self._desk.reader, viewer)
        return self._desk.page(
            request, "waiting.html", waiting=waits, group_names=names, held=held
        )

    async def one(self, request: Request) -> Response:
        """The whole group; only the page of "everybody" that was asked for."""
        viewer, db, now = self._desk.viewer(request), self._desk.reader, self._desk.now()
        id = number_in(request)
        group = access.group(db, viewer, id)
        asked = request.query_params
        only, step = asked.get("only", ""), asked.get("step", "")
        words = asked.get("find", "")[:LONGEST_NAME]
        if only not in ONLY or (only == "step" and step not in STEPS):
            raise access.NotTheirs
        counts = self._counts(viewer, id, now)
        people = access.people(
            db, viewer, id, only=only, step=step, words=words, after=asked.get("after", "")
        )
        signs = access.signs(db, viewer, id, counts.first, now)
        known = {kind: max(counts.signs.get(kind, 0), len(signs[kind])) for kind in signs}
        counts = replace(counts, signs=known)  # kept numbers may know less than the names
        await self._note_looks(viewer, people.rows, signs, now)
        asked_for = {"only": only, "step": step, "find": words}
        return self._desk.page(
            request, "group.html",
            group=group, counts=counts, people=people, events=signs,
            waiting=access.waiting(db, viewer, now, id), held=access.held_talks(db, viewer),
            lines=_lines(counts), arches=counts.sharing <= MOST_ARCHES,
            sessions={name: list(steps) for name, steps in SESSIONS.items()},
            only=only, step=step, find=words, step_names=tuple(STEPS),
            screen_name=partial(screen_name, self._desk.language(request, viewer)),
            first=not asked.get("after"),
            next_page=_link(f"/console/group/{id}", {**asked_for, "after": people.next})
            if people.next else "",
        )  # fmt: skip

    def _counts(self, viewer: Viewer, id: int, now: datetime) -> Counts:
        """The numbers of a group, kept for a moment: they are the dear part of the page."""
        access.must_lead(self._desk.reader, viewer, id)
        kept = self._kept.get(id)
        if kept is not None and clock.monotonic() - kept[0] < FRESH:
            return kept[1]
        counts = access.counts(self._desk.reader, viewer, id, now)
        if len(self._kept) > 200:
            self._kept.clear()
        self._kept[id] = (clock.monotonic(), counts)
        return counts

    async def _note_looks(
        self,
        viewer: Viewer,
        rows: tuple[Member, ...],
        signs: Mapping[str, tuple[SignOf, ...]],
        now: datetime,
    ) -> None:
        seen = {row.id for row in rows if row.level}
        seen |= {sign.person for of_kind in signs.values() for sign in of_kind}
        new = access.new_looks(self._desk.reader, viewer, seen, now)
        if new:  # a page that is looked at again waits for no disk
            await self._desk.writer.do(
                "looks", lambda db: access.note_list_looks(db, viewer, new, now)
            )

    # Changing

    async def new(self, request: Request) -> Response:
        viewer = self._desk.viewer(request)
        fields = await self._desk.form(request)
        name = fields.get("name", "").strip()[:LONGEST_NAME]
        if not name:
            return again("/console?say=name#new")
        now = self._desk.now()
        made = await self._desk.writer.do(
            "new group", lambda db: access.new_group(db, viewer, name, now)
        )
        return again(f"/console/group/{made}/invite")

    async def change(self, request: Request) -> Response:
        viewer = self._desk.viewer(request)
        fields, id = await self._desk.form(request), number_in(request)
        name = fields.get("name", "").strip()[:LONGEST_NAME]
        if not name:
            return again(f"/console/group/{id}?say=name#settings")
        try:
            next_at = _moment(fields.get("day", ""), fields.get("hour", ""), self._zone(viewer))
        except ValueError:
            return again(f"/console/group/{id}?say=day#settings")
        await self._desk.writer.do(
            "group",
            lambda db: access.change_group(
                db, viewer, id, name=name, next_at=next_at,
                office_hours=fields.get("office_hours", "").strip()[:120],
                next_about=fields.get("about", "").strip()[:120],
            ),
        )  # fmt: skip
        return again(f"/console/group/{id}?say=kept#settings")

    async def end(self, request: Request) -> Response:
        viewer = self._desk.viewer(request)
        fields, id, now = await self._desk.form(request), number_in(request), self._desk.now()
        if fields.get("sure") != "yes":
            raise BadForm
        await self._desk.writer.do("end group", lambda db: access.end_group(db, viewer, id, now))
        return again("/console")

    def _zone(self, viewer: Viewer) -> ZoneInfo:
        return ZoneInfo(viewer.zone or self._desk.zone)


def screen_name(language: str, scene: str) -> str:
    """An exercise in words: as the menu of its step calls it."""
    key = f"step_intro-tools.{scene}"
    known = catalogue.has(language, key) or catalogue.has(catalogue.SOURCE, key)
    return catalogue.say(language, key if known else "group-some-exercise", {})


def _lines(counts: Counts) -> list[Line]:
    return [
        Line(step, done, begun - done, max(counts.sharing - begun, 0))
        for step, (begun, done) in counts.steps.items()
    ]


def _link(path: str, asked: Mapping[str, str]) -> str:
    given = {name: value for name, value in asked.items() if value}
    return f"{path}?{urlencode(given, quote_via=quote)}#everybody"


def _moment(day: str, hour: str, zone: ZoneInfo) -> datetime | None:
    """A day and an hour of a form as one moment; None when no day is given."""
    if not day.strip():
        return None
    local = datetime.fromisoformat(f"{day.strip()}T{hour.strip() or '12:00'}")
    return local.replace(tzinfo=zone)
