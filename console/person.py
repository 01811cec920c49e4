"""One person as their coach may see them, and the talk the coach can step into.

    GET  /console/person/{id}             what their level allows, and nothing else; ?older=50
                                          shows what happened before the newest 50 lines
    POST /console/person/{id}/notes       keep a note       .../notes/drop   delete an own one
    GET  /console/person/{id}/talk        write to them; or, while one holds the talk, the talk
    POST /console/person/{id}/write       words at a kind hour
    POST /console/person/{id}/resume      show the open question again
    POST /console/person/{id}/take-over   hold the talk     .../say   .../hand-back
    GET  /console/group/{id}/write        words to a whole group, with how many get them
    POST /console/group/{id}/write

Opening a page here is a look; the person can read who looked, and when.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import groupby
from typing import Any, Final
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import Response

from console.desk import BadForm, Desk, again
from console.groups import number_in, screen_name
from console.network_picture import nameless
from dialogs.network import QUARTERS, RINGS
from dialogs.scenes.menu import STEPS
from locales import catalogue
from locales.catalogue import RIGHT_TO_LEFT
from storage import access, stepping_in, timeline, words
from storage.access import Network, OnePerson
from storage.sessions import Viewer
from storage.timeline import Happened

NOTE: Final = 500
SEES: Final = ("me", "coaches", "person")


def person_routes(desk: Desk) -> APIRouter:
    """The routes about one person, and the words to a group."""
    pages = _People(desk)
    router = APIRouter(include_in_schema=False)
    add = router.add_api_route
    add("/console/person/{id}", desk.guarded(pages.one), methods=["GET"])
    add("/console/person/{id}/notes", desk.guarded(pages.note), methods=["POST"])
    add("/console/person/{id}/notes/drop", desk.guarded(pages.drop_note), methods=["POST"])
    add("/console/person/{id}/talk", desk.guarded(pages.talk), methods=["GET"])
    add("/console/person/{id}/write", desk.guarded(pages.write), methods=["POST"])
    add("/console/person/{id}/take-over", desk.guarded(pages.take_over), methods=["POST"])
    add("/console/person/{id}/say", desk.guarded(pages.say), methods=["POST"])
    add("/console/person/{id}/hand-back", desk.guarded(pages.hand_back), methods=["POST"])
    add("/console/person/{id}/resume", desk.guarded(pages.resume), methods=["POST"])
    add("/console/group/{id}/write", desk.guarded(pages.group_page), methods=["GET"])
    add("/console/group/{id}/write", desk.guarded(pages.group_write), methods=["POST"])
    return router


class _People:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # One person

    async def one(self, request: Request) -> Response:
        viewer, now, id = self._desk.viewer(request), self._desk.now(), number_in(request)
        db = self._desk.reader
        person = access.one(db, viewer, id, now)
        skip = _number(request.query_params.get("older", ""))
        past = timeline.timeline(db, viewer, id, now, skip)
        language = self._desk.language(request, viewer)
        await self._desk.writer.do(
            "look", lambda db: access.note_look(db, viewer, id, "page", now)
        )
        return self._desk.page(
            request, "person.html",
            person=person, groups=self._groups(viewer, person),
            notes=access.notes(db, viewer, id), shared=access.shared(db, viewer, id),
            held=access.holder(db, viewer, id),
            step_names=tuple(STEPS), quarters=QUARTERS, rings=tuple(RINGS),
            months=_months(language, past.rows), older=past.next, is_older=skip > 0,
            **_map(language, person.network),
            screen_name=partial(screen_name, language),
            first_line=_first_line, days={one.step: one for one in person.steps or ()},
            say=request.query_params.get("say", ""),
        )  # fmt: skip

    def _groups(self, viewer: Viewer, person: OnePerson) -> list[access.Group]:
        mine = access.groups(self._desk.reader, viewer)
        return [one for one in mine if one.id in person.groups]

    async def note(self, request: Request) -> Response:
        viewer, id, now = self._desk.viewer(request), number_in(request), self._desk.now()
        fields = await self._desk.form(request)
        text, sees = fields.get("text", "").strip()[:NOTE], fields.get("sees", "me")
        if sees not in SEES:
            raise BadForm
        if text:
            await self._desk.writer.do(
                "note", lambda db: access.add_note(db, viewer, id, text, sees, now)
            )
        return again(f"/console/person/{id}#notes")

    async def drop_note(self, request: Request) -> Response:
        viewer, id = self._desk.viewer(request), number_in(request)
        fields = await self._desk.form(request)
        note = fields.get("note", "")
        if not (note.isascii() and note.isdigit() and len(note) <= 18):
            raise BadForm
        await self._desk.writer.do("note", lambda db: access.drop_note(db, viewer, int(note)))
        return again(f"/console/person/{id}#notes")

    # Writing to one person

    async def talk(self, request: Request) -> Response:
        """The talk while this viewer holds it; else a field to write, and the way in."""
        viewer, now, id = self._desk.viewer(request), self._desk.now(), number_in(request)
        db = self._desk.reader
        person = access.one(db, viewer, id, now)
        held = access.holder(db, viewer, id)
        mine = held is not None and held.mine
        said = stepping_in.heard(db, viewer, id) if mine else access.words_with(db, viewer, id)
        await self._desk.writer.do(
            "look", lambda db: access.note_look(db, viewer, id, "talk", now)
        )
        return self._desk.page(
            request, "talk.html",
            person=person, held=held, mine=mine, said=said, longest=words.LONGEST,
            may_write=access.may_write(db, viewer, id, now),
            answered=access.answered(db, viewer, id, now),
            on_its_way=any(one.state == "on_its_way" for one in said),
            groups=self._groups(viewer, person), say=request.query_params.get("say", ""),
            draft=request.query_params.get("draft", "")[: words.LONGEST],
        )  # fmt: skip

    async def write(self, request: Request) -> Response:
        viewer, id, now = self._desk.viewer(request), number_in(request), self._desk.now()
        text = _text(await self._desk.form(request))
        if not text:
            return again(f"/console/person/{id}/talk?say=empty")
        done = await self._desk.write(
            "coach writes", lambda db: stepping_in.write(db, viewer, id, text, now)
        )
        return again(f"/console/person/{id}/talk?say={done}")

    async def take_over(self, request: Request) -> Response:
        viewer, id, now = self._desk.viewer(request), number_in(request), self._desk.now()
        await self._desk.form(request)
        done = await self._desk.write(
            "take over",
            lambda db: stepping_in.take_over(db, self._desk.world, viewer, id, now),
        )
        return again(f"/console/person/{id}/talk" + ("" if done == "held" else f"?say={done}"))

    async def say(self, request: Request) -> Response:
        viewer, id, now = self._desk.viewer(request), number_in(request), self._desk.now()
        text = _text(await self._desk.form(request))
        if not text:
            return again(f"/console/person/{id}/talk?say=empty")
        done = await self._desk.write(
            "coach says", lambda db: stepping_in.say(db, viewer, id, text, now)
        )
        return again(f"/console/person/{id}/talk" + ("#end" if done == "sent" else f"?say={done}"))

    async def hand_back(self, request: Request) -> Response:
        viewer, id, now = self._desk.viewer(request), number_in(request), self._desk.now()
        await self._desk.form(request)
        await self._desk.write(
            "hand back",
            lambda db: stepping_in.hand_back(db, self._desk.world, viewer, id, now),
        )
        return again(f"/console/person/{id}?say=back")

    async def resume(self, request: Request) -> Response:
        viewer, id, now = self._desk.viewer(request), number_in(request), self._desk.now()
        await self._desk.form(request)
        done = await self._desk.write(
            "resume", lambda db: stepping_in.show_again(db, viewer, id, now)
        )
        return again(f"/console/person/{id}?say={done}")

    # Writing to a group

    async def group_page(self, request: Request) -> Response:
        viewer, id = self._desk.viewer(request), number_in(request)
        db = self._desk.reader
        group = access.group(db, viewer, id)
        reached = access.members_to_write(db, viewer, id)
        return self._desk.page(
            request, "group_write.html",
            group=group, reached=len(reached), sent=access.group_words(db, viewer, id),
            longest=words.LONGEST, say=request.query_params.get("say", ""),
            draft=request.query_params.get("draft", "")[: words.LONGEST],
        )  # fmt: skip

    async def group_write(self, request: Request) -> Response:
        viewer, id, now = self._desk.viewer(request), number_in(request), self._desk.now()
        fields = await self._desk.form(request)
        text = _text(fields)
        if not text:
            return again(f"/console/group/{id}/write?say=empty")
        if fields.get("sure") != "yes":
            return again(f"/console/group/{id}/write?say=sure&draft={quote(text)}")
        number = await self._desk.write(
            "group words", lambda db: stepping_in.write_to_group(db, viewer, id, text, now)
        )
        return again(f"/console/group/{id}/write?say={'sent' if number else 'nobody'}")


def _number(text: str) -> int:
    """How many lines to leave out; what is no such number leaves out none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else 0


def _months(language: str, rows: Iterable[Happened]) -> list[tuple[str, list[Happened]]]:
    """The lines under the months in which they were, as headings say them."""
    by_month = groupby(rows, key=lambda one: (one.on.year, one.on.month))
    found = [list(lines) for _, lines in by_month]
    return [(catalogue.say_month(language, lines[0].on), lines) for lines in found]


def _map(language: str, shared: Network | None) -> dict[str, Any]:
    """What the page of level 3 needs beside the numbers: the same as a drawing."""
    if shared is None:
        return {}
    rings = [catalogue.say(language, f"nap_map-ring.{name}") for name in RINGS]
    nobody = catalogue.say(language, "nap_map-nobody")
    sizes = {name: sum(shared.cells.get((name, ring), 0) for ring in RINGS) for name in QUARTERS}
    return {
        "map": nameless(shared.cells, rings, nobody, mirrored=language in RIGHT_TO_LEFT),
        "map_sizes": sizes,
        "map_unplaced": shared.people - sum(sizes.values()),
    }


def _text(fields: Mapping[str, str]) -> str:
    """What was written, as long as one message may be."""
    return fields.get("text", "").replace("\r\n", "\n").strip()[: words.LONGEST]


def _first_line(language: str, kind: str, name: str) -> str:
    """A friendly first sentence about an event, in the person's language."""
    return catalogue.say(language, f"first-{kind}", {"name": name}).translate(catalogue.ISOLATES)
