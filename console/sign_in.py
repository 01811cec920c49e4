"""Coming in by a link, seeing where one is signed in, and going out.

    GET  /console/in/{key}    a page with one button: looking uses nothing up
    POST /console/in/{key}    the link is used, the browser is signed in
    GET  /console/sign-in     how to get a link
    GET  /console/sessions    the browsers one is signed in with; each can be ended
    POST /console/sign-out    this one ends
    POST /console/language    the pages of this browser go on in another language

A link in a chat is opened by the chat's own preview too: that is why looking changes nothing.
"""

from __future__ import annotations

import re
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from console.desk import (
    BadForm,
    Desk,
    SignedOut,
    again,
    comes_from_here,
    drop_key,
    home_of,
    keep_key,
    keep_language,
    real_now,
    safe_path,
)
from storage import sessions

_LINK: Final = re.compile(r"[A-Za-z0-9_-]{32}")
_DEVICES: Final = (
    ("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"),
)  # fmt: skip
_SYSTEMS: Final = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
    ("Mac OS", "Mac"), ("Linux", "Linux"),
)  # fmt: skip


def device_of(agent: str) -> str:
    """What a browser says it is, in two words; "" when it says nothing we know."""
    names = [
        next((name for sign, name in known if sign in agent), "") for known in (_DEVICES, _SYSTEMS)
    ]
    return ", ".join(name for name in names if name)


def sign_in_routes(desk: Desk) -> APIRouter:
    """The routes by which people come in and go out."""
    pages = _SignIn(desk)
    router = APIRouter(include_in_schema=False)
    add = router.add_api_route
    add("/console/in/{key}", pages.door, methods=["GET"])
    add("/console/in/{key}", pages.come_in, methods=["POST"])
    add("/console/sign-in", pages.how, methods=["GET"])
    add("/console/sessions", desk.guarded(pages.sessions), methods=["GET"])
    add("/console/sessions/end", desk.guarded(pages.end), methods=["POST"])
    add("/console/sessions/code", desk.guarded(pages.code), methods=["POST"])
    add("/console/language", desk.guarded(pages.language), methods=["POST"])
    add("/console/sign-out", desk.guarded(pages.sign_out), methods=["POST"])
    return router


class _SignIn:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def door(self, request: Request) -> HTMLResponse:
        """One button. The link stays good for whoever presses it first."""
        key = _key(request)
        open_ = bool(key) and sessions.link_is_open(self._desk.reader, key, real_now())
        return self._page(request, "in.html", 200 if open_ else 410, open=open_)

    async def come_in(self, request: Request) -> Response:
        key = _key(request)
        site = self._desk.look.site
        if not comes_from_here(request, site.public_url):
            raise HTTPException(400)
        device, now = device_of(request.headers.get("user-agent", "")), real_now()
        made = await self._desk.writer.do(
            "sign in", lambda db: sessions.come_in(db, key, device, now) if key else ""
        )
        if not made:
            return self._page(request, "in.html", 410, open=False)
        viewer = sessions.viewer(self._desk.reader, made, now)
        to = home_of(viewer) if viewer else "/console/sign-in"
        answer = again(safe_path(request.query_params.get("to", ""), to))
        keep_key(answer, made, site.secure)
        if viewer:
            keep_language(answer, self._chosen(request), viewer, site.secure)
        return answer

    def _chosen(self, request: Request) -> str:
        """The language asked for in the address; "" when none is."""
        asked = request.query_params.get("lang", "")
        return asked if asked in self._desk.look.site.languages else ""

    async def how(self, request: Request) -> Response:
        """How to get a link; who is signed in goes on to their room."""
        try:
            viewer = self._desk.viewer(request)
        except SignedOut:
            return self._page(request, "sign_in.html", 200)
        return RedirectResponse(home_of(viewer), 303)

    def _page(
        self, request: Request, template: str, status: int, **values: object
    ) -> HTMLResponse:
        language = self._desk.look.language_for(request)
        return self._desk.look.page(
            template, language, status,
            path=request.url.path, chosen=self._chosen(request), **values,
        )  # fmt: skip

    async def sessions(self, request: Request) -> Response:
        viewer = self._desk.viewer(request)
        rows = sessions.open_sessions(self._desk.reader, viewer, real_now())
        return self._desk.page(request, "sessions.html", rows=rows, code="")

    async def end(self, request: Request) -> Response:
        """End one session, or all of them."""
        viewer = self._desk.viewer(request)
        fields = await self._desk.form(request)
        now = real_now()
        which = fields.get("session", "")
        if which == "all":
            await self._desk.writer.do("sign out", lambda db: sessions.end_all(db, viewer, now))
        elif which.isascii() and which.isdigit() and len(which) <= 18:
            await self._desk.writer.do(
                "sign out", lambda db: sessions.end(db, viewer, int(which), now)
            )
        else:
            raise BadForm
        return again("/console/sessions")

    async def code(self, request: Request) -> Response:
        """A code that joins one's own chat, so that a coach is told there who waits."""
        viewer = self._desk.viewer(request)
        await self._desk.form(request)
        now = self._desk.now()
        made = await self._desk.writer.do(
            "chat code", lambda db: sessions.chat_code(db, viewer.id, now)
        )
        rows = sessions.open_sessions(self._desk.reader, viewer, real_now())
        return self._desk.page(request, "sessions.html", rows=rows, code=made)

    async def language(self, request: Request) -> Response:
        """Another language for the pages of this browser; the chat keeps its own."""
        viewer, fields = self._desk.viewer(request), await self._desk.form(request)
        site, chosen = self._desk.look.site, fields.get("language", "")
        if chosen not in site.languages:
            raise BadForm
        answer = again(safe_path(fields.get("to", ""), home_of(viewer)))
        keep_language(answer, chosen, viewer, site.secure)
        return answer

    async def sign_out(self, request: Request) -> Response:
        viewer = self._desk.viewer(request)
        await self._desk.form(request)
        now = real_now()
        await self._desk.writer.do(
            "sign out", lambda db: sessions.end(db, viewer, viewer.session, now)
        )
        answer = again("/console/sign-in")
        drop_key(answer, self._desk.look.site.secure)
        return answer


def _key(request: Request) -> str:
    key = str(request.path_params.get("key", ""))
    return key if _LINK.fullmatch(key) else ""
