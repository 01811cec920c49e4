"""All the web pages as one application: the chat, the front page, signs of health.

    a request --> Careful (headers on everything; our own mistakes become a kind page) --> routes

The composition root gives everything by hand: no page knows where the talk is kept.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import structlog
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channel import Busy, Talk
from bot.channels.web import TEMPLATES, Files, Limits, Visited, WebChannel, Who, chat_routes
from bot.channels.web.letter import wants_json
from bot.channels.web.mishap import where
from bot.channels.web.routes import nobody
from console.front import Doors, front_routes, no_doors
from console.look import HEADERS, Look, Site
from locales.catalogue import say

A_YEAR: Final = 365 * 24 * 3600
ABOUT: Final[Mapping[int, str]] = {404: "page-lost", 405: "page-lost", 429: "page-fast"}
"""What the page for a status is about; every other trouble of a request was refused."""

Ready = Callable[[], Awaitable[Mapping[str, bool]]]
"""ready() -> the parts the house needs, each with whether it works."""

log = structlog.get_logger()


async def always_ready() -> Mapping[str, bool]:
    """For houses without parts that could fail."""
    return {}


def make_app(
    channel: WebChannel,
    talk: Talk,
    *,
    site: Site,
    who: Who,
    files: Files,
    visited: Visited = nobody,
    ready: Ready = always_ready,
    doors: Doors = no_doors,
    limits: Limits | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    registry: CollectorRegistry | None = None,
    routers: Iterable[APIRouter] = (),
    staff: Callable[[Look], APIRouter] | None = None,
    templates: Sequence[Path] = (),
) -> FastAPI:
    """The application for one house.

    routers, templates: of further parts of the site; their routes come first.
    staff: makes the routes behind the sign-in, with the look of all pages.
    registry: where the figures of the other parts are; ours are added to it.
    Before the server is told to stop, close the channel: open streams end then.
    """
    look = Look(site, TEMPLATES, *templates)
    registry = registry or CollectorRegistry()
    registry.register(ChatFigures(channel))
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.state.look = look
    app.add_middleware(Careful, look=look)
    for router in (
        *routers,
        *([staff(look)] if staff else ()),
        chat_routes(
            channel, talk, look, who=who, files=files, visited=visited, limits=limits, now=now
        ),
        front_routes(look, doors),
        look.routes(),
        _health(ready, registry),
    ):
        app.include_router(router)
    _kind_errors(app, look)
    return app


def _health(ready: Ready, registry: CollectorRegistry) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/health/live")
    async def live() -> PlainTextResponse:
        return PlainTextResponse("live\n")

    @router.get("/health/ready")
    async def is_ready() -> JSONResponse:
        parts = dict(await ready())
        fine = all(parts.values())
        return JSONResponse({"ready": fine, "parts": parts}, 200 if fine else 503)

    @router.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return router


class ChatFigures(Collector):
    """The web chat in numbers, none of them about a person."""

    def __init__(self, channel: WebChannel) -> None:
        self._channel = channel

    def collect(self) -> Iterable[Metric]:
        done = CounterMetricFamily(
            "silta_web_messages", "What pages sent, by what came of it", labels=["what"]
        )
        for what, count in sorted(self._channel.counts.items()):
            done.add_metric([what], count)
        yield done
        yield GaugeMetricFamily(
            "silta_web_streams", "Pages open now", value=float(self._channel.streams)
        )


# When something goes wrong


def _kind_errors(app: FastAPI, look: Look) -> None:
    @app.exception_handler(HTTPException)
    async def refused(request: Request, why: HTTPException) -> Response:
        about = ABOUT.get(why.status_code, "page-refused")
        answer = trouble(request, look, why.status_code, about)
        for name, value in (why.headers or {}).items():
            answer.headers[name] = value
        return answer

    @app.exception_handler(Busy)
    async def busy(request: Request, why: Busy) -> Response:
        answer = trouble(request, look, 503, "page-ours")
        answer.headers["retry-after"] = "5"
        return answer


def trouble(request: Request, look: Look, status: int, about: str, number: str = "") -> Response:
    """A kind page, or for a script a kind sentence."""
    language = look.language_for(request)
    if wants_json(request):
        return JSONResponse({"says": say(language, f"{about}-says"), "number": number}, status)
    return look.page("error.html", language, status, about=about, number=number)


class Careful:
    """Puts the protecting headers on every answer, and a kind page in place of a mistake of ours.

    The log says where in the code it happened and the number the page shows; never what the
    person sent, so not even the exception's own words.
    """

    def __init__(self, app: ASGIApp, look: Look) -> None:
        self._app = app
        self._look = look
        self._headers = dict(HEADERS)
        if look.site.secure:
            self._headers["strict-transport-security"] = f"max-age={A_YEAR}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def with_headers(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, with_headers)
        except Exception as mistake:
            number = new_number()
            log.error(
                "page failed",
                number=number,
                trouble=type(mistake).__name__,
                where=where(mistake),
            )
            if begun:
                raise HalfAnAnswer(number) from None
            answer = trouble(Request(scope, receive), self._look, 500, "page-ours", number)
            await answer(scope, receive, with_headers)


class HalfAnAnswer(Exception):
    """A page broke off after it had begun; the log has a line with this number."""


def new_number() -> str:
    """A number to say on the phone, like 7F2-418."""
    digits = secrets.token_hex(3).upper()
    return f"{digits[:3]}-{digits[3:]}"
