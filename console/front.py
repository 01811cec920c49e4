"""The pages anybody may see: what this is, what is kept about people, and what robots may read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse

from console.look import Look

STEPS: Final = (
    ("mindset", 15),
    ("goals", 12),
    ("nap", 25),
    ("human", 20),
    ("super", 15),
    ("follow", 12),
    ("keepgoing", 10),
)
"""The seven steps and the minutes each takes (content.md §5)."""

NOTICE: Final = (
    "what", "why", "sees", "not", "people", "translation", "channels", "cookie", "long", "rights",
    "emergency",
)  # fmt: skip
"""The parts of the privacy notice, in order (content.md, `start.privacy`)."""

ROBOTS: Final = "User-agent: *\nAllow: /$\nAllow: /privacy\nDisallow: /\n"


@dataclass(frozen=True)
class Door:
    """A way into a demonstration as one of its people, with a link made for this visit.

    role: the texts `page-door-<role>` and `page-door-<role>.says` tell what it is.
    """

    role: str
    url: str


Doors = Callable[[], Awaitable[Sequence[Door]]]
"""doors() -> fresh links, one per role."""


async def no_doors() -> Sequence[Door]:
    """Outside a demonstration."""
    return ()


def front_routes(look: Look, doors: Doors = no_doors) -> APIRouter:
    """The routes `/`, `/privacy` and `/robots.txt`."""
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    async def front(request: Request) -> HTMLResponse:
        language = look.language_for(request)
        return look.page("front.html", language, doors=await doors(), steps=STEPS)

    @router.get("/privacy")
    async def privacy(request: Request) -> HTMLResponse:
        return look.page("privacy.html", look.language_for(request), parts=NOTICE)

    @router.get("/robots.txt")
    async def robots() -> PlainTextResponse:
        return PlainTextResponse(ROBOTS)

    return router
