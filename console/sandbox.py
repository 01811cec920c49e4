"""Trying Silta as a participant does, in any language, with a clock to turn; nothing counts.

    GET  /console/try            the trial of this browser, or the languages to begin one in
    POST /console/try/begin      a new one          POST /console/try/end     it is over
    POST /console/try/say        words or a button, as in the chat
    POST /console/try/clock      a day on, a week on, on to the next reminder
    GET  /console/try/file/{id}  a file of the trial

The talk is the real one with the real scenes; its house is in memory and of this session alone.
"""

from __future__ import annotations

import re
import secrets
from typing import Final
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import Response
from markupsafe import Markup
from starlette.exceptions import HTTPException

from console.desk import BadForm, Desk, When, again
from console.house import TooMany, Trial, Trials
from console.look import direction
from storage.access import NotTheirs, must_be

WHO: Final = ("coach", "admin", "organisation")
LONGEST: Final = 2000
TURNS: Final = ("day", "week", "next")
ALONE: Final = "default-src 'none'; sandbox; frame-ancestors 'none'"
_KEY: Final = re.compile(r"[A-Za-z0-9_-]{8,64}")
HERE: Final = "/console/try"


def sandbox_routes(desk: Desk) -> APIRouter:
    """The routes of trials."""
    pages = _Sandbox(desk)
    router = APIRouter(include_in_schema=False)
    add = router.add_api_route
    add(HERE, desk.guarded(pages.page), methods=["GET"])
    add(f"{HERE}/begin", desk.guarded(pages.begin), methods=["POST"])
    add(f"{HERE}/say", desk.guarded(pages.say), methods=["POST"])
    add(f"{HERE}/clock", desk.guarded(pages.clock), methods=["POST"])
    add(f"{HERE}/end", desk.guarded(pages.end), methods=["POST"])
    add(HERE + "/file/{id}", desk.guarded(pages.file), methods=["GET"])
    return router


class _Sandbox:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def _mine(self, request: Request) -> tuple[Trials, int]:
        """The trials of the house and this session. Raises NotTheirs without a right to try."""
        viewer = self._desk.viewer(request)
        must_be(viewer, *WHO)
        if self._desk.house is None:
            raise NotTheirs
        return self._desk.house.trials, viewer.session

    async def page(self, request: Request) -> Response:
        trials, session = self._mine(request)
        trial = trials.look(session)
        say = request.query_params.get("say", "")
        if trial is None:
            return self._desk.page(request, "try_begin.html", say=say)
        return self._desk.page(
            request, "try.html",
            trial=trial, talk=self._talk(trial), reading=direction(trial.language), say=say,
            then=When(
                self._desk.language(request, self._desk.viewer(request)), trial.zone, trial.now
            ),
            key=secrets.token_urlsafe(12), longest=LONGEST,
        )  # fmt: skip

    def _talk(self, trial: Trial) -> Markup:
        """The bubbles and buttons of the chat, with their forms leading here.

        `#now` stands before what is new: one's own last words, or what the clock brought.
        """
        look, key = self._desk.look, secrets.token_urlsafe(12)
        whole, now = [], _newest(trial)
        for number, one in enumerate(trial.entries):
            if one.opens:
                whole.append(Markup('<p class="day">{}</p>').format(one.opens))
            if number == now:
                whole.append(Markup('<span id="now"></span>'))
            part = look.part("entry.html", "whole", trial.language, one, key, HERE)
            whole.append(Markup(part))
        return Markup("").join(whole)

    async def begin(self, request: Request) -> Response:
        trials, session = self._mine(request)
        language = (await self._desk.form(request)).get("language", "")
        if language not in self._desk.look.site.languages:
            raise BadForm
        try:
            trials.begin(session, language)
        except TooMany:
            return again(f"{HERE}?say=full")
        return again(f"{HERE}#now")

    async def say(self, request: Request) -> Response:
        trials, session = self._mine(request)
        fields = await self._desk.form(request)
        key, code = fields.get("key", ""), fields.get("code", "")
        text = fields.get("text", "").replace("\r\n", "\n").strip()
        if not _KEY.fullmatch(key) or len(code.encode()) > 64:
            raise BadForm
        if not code and not text:
            return again(f"{HERE}#now")
        there = trials.say(session, key, text[:LONGEST], code)
        return again(f"{HERE}#now" if there else f"{HERE}?say=over")

    async def clock(self, request: Request) -> Response:
        trials, session = self._mine(request)
        how = (await self._desk.form(request)).get("how", "")
        if how not in TURNS:
            raise BadForm
        there = trials.turn_clock(session, how)
        return again(f"{HERE}#now" if there else f"{HERE}?say=over")

    async def end(self, request: Request) -> Response:
        trials, session = self._mine(request)
        await self._desk.form(request)
        trials.end(session)
        return again(f"{HERE}?say=ended")

    async def file(self, request: Request) -> Response:
        """A file of this trial; it may do nothing at all, even opened by itself."""
        trials, session = self._mine(request)
        found = await trials.file(session, str(request.path_params.get("id", "")))
        if found is None:
            raise HTTPException(404)
        way = "inline" if found.kind else "attachment"
        headers = {
            "content-disposition": f"{way}; filename*=UTF-8''{quote(found.name, safe='')}",
            "content-security-policy": ALONE,
        }
        return Response(
            found.content, media_type=found.kind or "application/octet-stream", headers=headers
        )


def _newest(trial: Trial) -> int:
    """The place in the talk from which on it is new."""
    if trial.came:
        return max(len(trial.entries) - trial.came, 0)
    own = [number for number, one in enumerate(trial.entries) if one.entry.mine]
    return own[-1] if own else 0
