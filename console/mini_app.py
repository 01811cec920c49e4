"""People's own pages inside Telegram's own window (its "Mini App").

    GET  /app          the window: a page with our own script, and nothing of anybody in it
    POST /app/enter    what Telegram signed; answers a token of one hour

The script reads Telegram's data from the address, sends it here once, and keeps the token in this
window alone (`sessionStorage`): no cookie, nothing that another window or browser could read. With
it, it fetches the pages of `console.own`. A window that is loaded again is given the same data by
Telegram; it goes on with its token, since the data opens only once, here and anywhere.

Telegram's web version shows the window in a frame: this one page may be framed by it, and by
nobody else. A page that framed it would get nothing: without Telegram's signature it is empty.
Without a bot's token there is no such door, and both addresses are not there.
"""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from console.desk import BadForm, Desk, comes_from_here, read_form, real_now
from console.look import CONTENT_POLICY
from locales.catalogue import say
from storage import mini_app
from storage.mini_app import Refused

FRAMED: Final = CONTENT_POLICY.replace(
    "frame-ancestors 'none'", "frame-ancestors https://web.telegram.org"
)
STATUS: Final = {"forged": 403, "old": 403, "used": 403, "unknown": 404}


def mini_app_routes(desk: Desk) -> APIRouter:
    """The two addresses of the window."""
    router = APIRouter(include_in_schema=False)

    @router.get("/app")
    async def window(request: Request) -> Response:
        _must_have_a_bot(desk)
        page = desk.look.page("app.html", desk.look.language_for(request))
        page.headers["content-security-policy"] = FRAMED
        return page

    @router.post("/app/enter")
    async def enter(request: Request) -> Response:
        _must_have_a_bot(desk)
        if not comes_from_here(request, desk.look.site.public_url):
            raise HTTPException(400)
        try:
            fields = await read_form(request)
        except BadForm:
            raise HTTPException(400) from None
        now = real_now()
        try:
            knock = mini_app.read(fields.get("data", ""), desk.telegram_token, now)
            token = await desk.writer.do("mini app", lambda db: mini_app.come_in(db, knock, now))
        except Refused as refused:
            words = say(desk.look.language_for(request), f"mine-app-{refused.why}")
            return JSONResponse({"says": words}, STATUS[refused.why])
        return JSONResponse({"token": token, "open": "/me"})

    return router


def _must_have_a_bot(desk: Desk) -> None:
    if not desk.telegram_token:
        raise HTTPException(404)
