"""How people come into a group: its link, its code, and a poster for the wall.

    GET  /console/group/{id}/invite                  links to copy, squares for a camera, the code
    POST /console/group/{id}/new-code                a new code; what shows the old one is over
    GET  /console/group/{id}/poster/{language}.pdf   a poster to print, in each language

Squares are what everybody else calls a QR code.
"""

from __future__ import annotations

import asyncio
import time as clock
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from fastapi import APIRouter, Request
from fastapi.responses import Response

from artefacts.squares import Squares, squares
from console.desk import BadForm, Desk, again
from console.groups import number_in
from locales.catalogue import RIGHT_TO_LEFT, say, say_list
from storage import access
from storage.access import Group, NotTheirs

if TYPE_CHECKING:
    from artefacts.papers import PosterPage

FRESH: Final = 60.0
"""Seconds for which a poster is kept: somebody prints it again."""
MOST_KEPT: Final = 40
_NEVER: Final = datetime.min.replace(tzinfo=UTC)
LINES: Final = ("free", "language", "decide")


@dataclass(frozen=True)
class Way:
    """One way in. kind: browser, telegram. link: what opens it; typed: as somebody types it."""

    kind: str
    link: str

    @property
    def typed(self) -> str:
        return self.link.removeprefix("https://")

    @property
    def squares(self) -> Squares:
        return squares(self.link)


def invite_routes(desk: Desk) -> APIRouter:
    """The routes by which a coach invites people."""
    pages = _Invites(desk)
    router = APIRouter(include_in_schema=False)
    add = router.add_api_route
    add("/console/group/{id}/invite", desk.guarded(pages.one), methods=["GET"])
    add("/console/group/{id}/new-code", desk.guarded(pages.new_code), methods=["POST"])
    add("/console/group/{id}/poster/{name}", desk.guarded(pages.poster), methods=["GET"])
    return router


def ways_in(code: str, here: str, telegram: str) -> tuple[Way, ...]:
    """The links of a group, the one for posters first.

    here: the address of our own pages. telegram: the link to the bot, or "".
    """
    ways = [Way("browser", f"{here}/chat?code=g-{code}")]
    if telegram:
        in_telegram = Way("telegram", f"{telegram}?start=g-{code}")
        # An address that only this machine or office knows is of no use on a wall.
        ways.insert(len(ways) if here.startswith("https://") else 0, in_telegram)
    return tuple(ways)


def _drawing_room() -> None:
    """What draws is large; a house opens without it, and nobody waits while it is read."""
    import artefacts.papers  # noqa: F401  # loaded for the drawing that comes next


class _Invites:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[PosterPage, tuple[float, bytes]] = {}

    async def one(self, request: Request) -> Response:
        group = self._group(request)
        return self._desk.page(
            request, "invite.html",
            group=group, ways=() if group.ended else self._ways(request, group),
            say=request.query_params.get("say", ""),
        )  # fmt: skip

    async def new_code(self, request: Request) -> Response:
        viewer, id = self._desk.viewer(request), number_in(request)
        fields = await self._desk.form(request)
        if fields.get("sure") != "yes":
            raise BadForm
        await self._desk.writer.do("new code", lambda db: access.renew_code(db, viewer, id))
        return again(f"/console/group/{id}/invite?say=new")

    async def poster(self, request: Request) -> Response:
        """The paper, drawn beside everything else that goes on."""
        await asyncio.to_thread(_drawing_room)
        language, _, kind = str(request.path_params.get("name", "")).partition(".")
        group = self._group(request)
        if group.ended or kind != "pdf" or language not in self._desk.look.site.languages:
            raise NotTheirs
        page = self._poster(request, group, language)
        name = quote(f"silta-{group.code}-{language}.pdf")
        headers = {"content-disposition": f"attachment; filename={name}"}
        return Response(await self._drawn(page), headers=headers, media_type="application/pdf")

    # What they are made of

    def _group(self, request: Request) -> Group:
        return access.group(self._desk.reader, self._desk.viewer(request), number_in(request))

    def _ways(self, request: Request, group: Group) -> tuple[Way, ...]:
        site = self._desk.look.site
        own = urlsplit(str(request.base_url))
        here = site.public_url.rstrip("/") or f"{own.scheme}://{own.netloc}"
        return ways_in(group.code, here, site.telegram)

    def _poster(self, request: Request, group: Group, language: str) -> PosterPage:
        from artefacts.papers import PosterPage

        viewer, site = self._desk.viewer(request), self._desk.look.site
        names = access.coaches(self._desk.reader, viewer, group.id)
        ways = self._ways(request, group)
        return PosterPage(
            title=f"{say(language, 'page-silta')} – {group.name}",
            name=say(language, "page-silta"),
            headline=say(language, "poster-headline"),
            lines=tuple(say(language, f"poster-line-{one}") for one in LINES),
            group=group.name,
            with_=say(language, "poster-with", {"names": say_list(language, list(names))})
            if names else "",
            scan=say(language, "poster-scan"),
            alt=say(language, "poster-squares"),
            opens=ways[0].link,
            addresses=tuple((say(language, f"poster-in-{one.kind}"), one.typed) for one in ways),
            code_is=say(language, "poster-code"),
            code=group.code,
            footer=say(language, "page-run-by", {"operator": site.operator})
            if site.operator else "",
            made=self._desk.now(),
            language=language,
            right_to_left=language in RIGHT_TO_LEFT,
        )  # fmt: skip

    async def _drawn(self, page: PosterPage) -> bytes:
        """The same poster asked for again within a minute is not drawn again."""
        from artefacts import papers

        now, same = clock.monotonic(), replace(page, made=_NEVER)
        kept = self._kept.get(same)
        if kept is not None and now - kept[0] < FRESH:
            return kept[1]
        drawn = await asyncio.to_thread(papers.poster_pdf, page)
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[same] = (now, drawn)
        return drawn
