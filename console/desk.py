"""What every page behind the sign-in shares: who looks, in which language, and how they are sent.

    request --(cookie)--> Viewer --> a page in their language
                \\-- nobody --> the page that says how to come in

Reading goes through the house's reading connection, writing through its one writer. Pages ask
`storage.access` for other people's data and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl, quote, urlsplit
from zoneinfo import ZoneInfo

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from console.house import House
from console.look import Look
from locales.catalogue import say, say_date, say_day, say_moment
from storage import sessions
from storage.access import NotTheirs
from storage.sessions import Viewer
from storage.sql import Db
from storage.turns import World
from storage.writer import Writer

T = TypeVar("T")
Page = Callable[[Request], Awaitable[Response]]
LONGEST_FORM: Final = 64 * 1024
THIRTY_DAYS: Final = 30 * 24 * 3600
_KEY: Final = re.compile(r"[A-Za-z0-9_-]{32}")
_PATH: Final = re.compile(r"/(console|me)(/[A-Za-z0-9_/-]{0,200})?")


class SignedOut(Exception):
    """Nobody is signed in in this browser."""


class BadForm(Exception):
    """A form that our pages do not send: cut off, too long, or from somewhere else."""


def real_now() -> datetime:
    """Sessions and links live in real time, also where a demo's calendar runs faster."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Made:
    """A file to take along: its name, its kind as browsers say it, and its content."""

    name: str
    kind: str
    content: bytes


Files = Callable[[int, str, int], Awaitable[Made | None]]
"""files(person, name, thing) -> the file; None when there is nothing to put in it."""


async def no_files(person: int, name: str, thing: int) -> Made | None:
    """For houses that make none."""
    return None


@dataclass
class Desk:
    """The parts of the house that signed-in pages need.

    Its world is another one after an admin has changed the operator's texts.
    """

    look: Look
    reader: Db
    writer: Writer
    world: World
    now: Callable[[], datetime]
    """The house's calendar, UTC."""
    wake: Callable[[], None]
    """Tell delivery that there is something to carry."""
    zone: str = "Europe/Helsinki"
    house: House | None = None
    """The running house; without it nobody can be told how it is, and nothing can be tried."""

    files: Files = no_files
    """Files of a person's own things, made as the chat makes them."""
    telegram_token: str = field(default="", repr=False)
    """The bot's token, with which Telegram signs who opens its window; "" without a bot."""
    chats_as: Callable[[Request], int] = lambda request: 0
    """Whose web chat this browser keeps, by their number; 0 for nobody's."""

    # Who looks

    def viewer(self, request: Request) -> Viewer:
        """Raises SignedOut when nobody is signed in."""
        known: Viewer | None = getattr(request.state, "viewer", None)
        if known is None:
            key = key_in(request, self.look.site.secure)
            known = sessions.viewer(self.reader, key, real_now())
            if known is None:
                raise SignedOut
            request.state.viewer = known
        return known

    async def note_seen(self, viewer: Viewer) -> None:
        """Note that the session is used, seldom enough not to write for every page."""
        now = real_now()
        if viewer.noted and now - viewer.noted > sessions.NOTED_EVERY:
            await self.writer.do("session", lambda db: sessions.seen(db, viewer, now))

    def language(self, request: Request, viewer: Viewer | None = None) -> str:
        """What they chose on this page or since they came in, else their own.

        Who has none of these reads what the browser reads.
        """
        kept = request.cookies.get(language_cookie(self.look.site.secure), "")
        for chosen in (request.query_params.get("lang", ""), kept if viewer else ""):
            if chosen in self.look.site.languages:
                return chosen
        if viewer and viewer.language in self.look.site.languages:
            return viewer.language
        return self.look.language_for(request)

    # Pages

    def page(
        self, request: Request, template: str, *, status: int = 200, **values: Any
    ) -> HTMLResponse:
        """A page for whoever is signed in; `when` in it says days in their zone."""
        viewer = self.viewer(request)
        language, home, path = self.language(request, viewer), home_of(viewer), request.url.path
        return self.look.page(
            template, language, status,
            viewer=viewer, path=path, home=home,
            here=path if request.method == "GET" else home,
            when=When(language, viewer.zone or self.zone, self.now()), **values,
        )  # fmt: skip

    def guarded(self, page: Page) -> Page:
        """A page that answers kindly when nobody is signed in, or it is not theirs."""

        async def answer(request: Request) -> Response:
            try:
                viewer = self.viewer(request)
                await self.note_seen(viewer)
                return await page(request)
            except SignedOut:
                return self.signed_out(request)
            except NotTheirs:
                raise HTTPException(404) from None
            except BadForm:
                raise HTTPException(400) from None

        return answer

    def signed_out(self, request: Request) -> Response:
        if request.method != "GET":
            return RedirectResponse("/console/sign-in", 303)
        back = quote(request.url.path) if _PATH.fullmatch(request.url.path) else ""
        return RedirectResponse("/console/sign-in" + (f"?to={back}" if back else ""), 303)

    # Forms

    async def form(self, request: Request) -> Mapping[str, str]:
        """The fields of a form of ours. Raises BadForm for anything else."""
        if not comes_from_here(request, self.look.site.public_url):
            raise BadForm
        return await read_form(request)

    async def write(self, name: str, work: Callable[[Any], T]) -> T:
        """Change something in a transaction of its own; then delivery looks for what to carry."""
        done = await self.writer.do(name, work)
        self.wake()
        return done


def home_of(viewer: Viewer) -> str:
    """Where somebody lands: the first of their rooms."""
    if "coach" in viewer.roles:
        return "/console"
    return "/console/admin" if "admin" in viewer.roles else "/me"


def again(path: str) -> RedirectResponse:
    """After a form: the page it belongs to, so that loading again sends nothing again."""
    return RedirectResponse(path, 303)


async def read_form(request: Request) -> Mapping[str, str]:
    """The fields of a form, read no further than allowed. Raises BadForm."""
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > LONGEST_FORM:
            raise BadForm
    try:
        text = bytes(content).decode("ascii")
        fields = parse_qsl(text, keep_blank_values=True, max_num_fields=200, errors="strict")
    except (ValueError, UnicodeDecodeError):
        raise BadForm from None
    return {name: value.replace("\x00", "") for name, value in fields}


def safe_path(path: str, otherwise: str) -> str:
    """A way back that leads to our own pages, or the other one."""
    return path if _PATH.fullmatch(path) else otherwise


# The cookie


def cookie_name(secure: bool) -> str:
    return "__Host-silta-in" if secure else "silta-in"


def key_in(request: Request, secure: bool) -> str:
    """The secret of a session as the browser brought it; "" for what we never gave."""
    key = request.cookies.get(cookie_name(secure), "")
    return key if _KEY.fullmatch(key) else ""


def keep_key(response: Response, key: str, secure: bool) -> None:
    response.set_cookie(
        cookie_name(secure), key, max_age=THIRTY_DAYS, path="/", secure=secure, httponly=True,
        samesite="lax",
    )  # fmt: skip


def drop_key(response: Response, secure: bool) -> None:
    """What is over takes along the language that was chosen for it."""
    for name in (cookie_name(secure), language_cookie(secure)):
        response.delete_cookie(name, path="/", secure=secure, httponly=True, samesite="lax")


def language_cookie(secure: bool) -> str:
    return "__Host-silta-lang" if secure else "silta-lang"


def keep_language(response: Response, chosen: str, viewer: Viewer, secure: bool) -> None:
    """Let the pages of this browser be in a language; their own one needs no note of it."""
    name = language_cookie(secure)
    if chosen in ("", viewer.language):
        response.delete_cookie(name, path="/", secure=secure, httponly=True, samesite="lax")
    else:
        response.set_cookie(
            name, chosen, max_age=THIRTY_DAYS, path="/", secure=secure, httponly=True,
            samesite="lax",
        )  # fmt: skip


def comes_from_here(request: Request, public_url: str) -> bool:
    """Whether a request that changes something was sent by one of our own pages.

    Browsers say so themselves in Sec-Fetch-Site, or in Origin where that is not known to them
    (old ones, and all of them on plain http). What says neither is no browser, and has no cookie
    of somebody else to misuse.
    """
    site = request.headers.get("sec-fetch-site", "")
    if site:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin", "")
    if not origin:
        return True
    told, ours = urlsplit(origin), urlsplit(public_url)
    if public_url and (told.scheme, told.netloc) == (ours.scheme, ours.netloc):
        return True
    return bool(told.netloc) and told.netloc == request.headers.get("host", "")


# Days and hours as people say them


@dataclass(frozen=True)
class When:
    """Says moments in one language and zone: "Tuesday 24 November", "2 days ago"."""

    language: str
    zone: str
    now: datetime

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.zone))

    def day(self, at: datetime | date) -> str:
        """A day with its weekday; the year only when it is another one."""
        on = self._local(at).date() if isinstance(at, datetime) else at
        return say_date(self.language, on, self._local(self.now).date())

    def whole_day(self, at: datetime) -> str:
        """A day with its year, for what is kept on paper."""
        return say_date(self.language, self._local(at).date(), date.min)

    def short_day(self, on: date) -> str:
        """A day where its month stands above, "3 Jun"."""
        return say_day(self.language, on)

    def hour(self, at: datetime) -> str:
        return say_moment(self.language, at, self.zone).rpartition(" ")[2]

    def moment(self, at: datetime) -> str:
        """A day and an hour."""
        return say_moment(self.language, at, self.zone, self._local(self.now).date())

    def form_day(self, at: datetime | None) -> str:
        """As a field for a day wants it."""
        return self._local(at).date().isoformat() if at else ""

    def form_hour(self, at: datetime | None) -> str:
        return self._local(at).strftime("%H:%M") if at else ""

    def ago(self, at: datetime) -> str:
        """How long ago, in days: nobody is measured by the hour."""
        days = (self._local(self.now).date() - self._local(at).date()).days
        return say(self.language, "desk-ago", {"days": max(days, 0)})
