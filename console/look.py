"""The look all pages share: templates, one style sheet, the script, and what a browser may do.

    templates --(words of one language)--> a page, never kept by the browser
    static/   --(name with its own hash)--> a file, kept for a year

Nothing on a page comes from anywhere else, and no page carries inline style or script.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import mimetypes
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.datastructures import Headers

from locales.catalogue import LANGUAGES, NAMES, RIGHT_TO_LEFT, SOURCE, say
from locales.negotiation import best_of

HERE: Final = Path(__file__).parent
STYLE: Final = ("tokens.css", "base.css", "components.css")

CONTENT_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
HEADERS: Final[Mapping[str, str]] = {
    "content-security-policy": CONTENT_POLICY,
    "x-content-type-options": "nosniff",
    # Nobody else learns where somebody comes from; with "no-referrer" our own forms would say
    # nothing of it either, and over plain http that is all we have to tell them from others'.
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
"""What every answer carries unless it says otherwise itself."""

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True)
class Site:
    """What this installation says about itself on its pages.

    public_url: how browsers reach us, "https://silta.example"; "" while it is not known.
    operator, contact: who runs this and where to ask; shown only when set.
    telegram: the full link to the bot, or "". staff: where the staff's pages begin, or "".
    has_person: whether a person answers who asks for one; only then do the pages promise it.
    languages: the languages offered, in order.
    """

    public_url: str = ""
    operator: str = ""
    contact: str = ""
    telegram: str = ""
    staff: str = ""
    has_person: bool = False
    languages: tuple[str, ...] = LANGUAGES

    @property
    def secure(self) -> bool:
        """Whether browsers reach us over https, so that cookies may insist on it."""
        return self.public_url.startswith("https://")


@dataclass(frozen=True)
class Kept:
    """One file a browser may keep: its bytes, also packed, and its name with the hash in it."""

    name: str
    kind: str
    content: bytes
    packed: bytes
    etag: str


class Look:
    """Makes pages. `folders` hold templates of one part of the site, before the shared ones."""

    def __init__(self, site: Site, *folders: Path) -> None:
        self.site = site
        self._templates = _templates(*folders, HERE / "templates")

    def page(
        self, template: str, language: str, /, status: int = 200, **values: Any
    ) -> HTMLResponse:
        """A whole page in one language."""
        return HTMLResponse(self.render(template, language, **values), status)

    def render(self, template: str, language: str, /, **values: Any) -> str:
        """The text of a page. `t` in the template says a text of the catalogue."""
        language = language if language in self.site.languages else self.fallback
        values = {
            "t": partial(_say, language),
            "site": self.site,
            "languages": _by_name(self.site.languages),
            "language": language,
            "direction": direction(language),
            "theme": "",
            "large": False,
            **values,
        }
        return self._templates.get_template(template).render(values)

    def part(self, template: str, macro: str, language: str, /, *args: Any) -> str:
        """One macro of a template, for a piece of a page that is sent alone."""
        module = self._templates.get_template(template).make_module({"t": partial(_say, language)})
        return str(getattr(module, macro)(*args))

    @property
    def fallback(self) -> str:
        """The language for those whose own we do not have."""
        offered = self.site.languages
        return SOURCE if SOURCE in offered or not offered else offered[0]

    def language_for(self, request: Request) -> str:
        """The language of a visitor we do not know: what they chose, else what they read."""
        chosen = request.query_params.get("lang", "")
        return (
            chosen
            if chosen in self.site.languages
            else language_from(
                request.headers.get("accept-language", ""), self.site.languages, self.fallback
            )
        )

    def routes(self) -> APIRouter:
        """The route that serves the static files."""
        router = APIRouter()

        @router.get("/static/{name}", include_in_schema=False)
        async def file(name: str, request: Request) -> Response:
            kept = _kept().get(name)
            if kept is None:
                return Response(status_code=404)
            return _served(kept, request.headers)

        return router


def direction(language: str) -> str:
    """The reading direction, as `dir` wants it."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def language_from(header: str, offered: Sequence[str], otherwise: str) -> str:
    """The offered language that comes nearest to an Accept-Language header."""
    return best_of(_wanted(header), tuple(offered), otherwise)


def _wanted(header: str) -> list[str]:
    """The tags of the header, most wanted first; at most ten, since anybody may write it."""
    weighed: list[tuple[float, int, str]] = []
    for place, part in enumerate(header[:400].split(",")[:10]):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality or 1)
        except ValueError:
            continue
        if _TAG.fullmatch(tag) and weight > 0:
            weighed.append((-weight, place, tag))
    return [tag for _, _, tag in sorted(weighed)]


def _by_name(languages: Sequence[str]) -> list[str]:
    """In the order of their own names: readers look for theirs, and none stands as the rule."""
    return sorted(languages, key=lambda one: (NAMES.get(one) or one).casefold())


def _say(language: str, key: str, /, **args: Any) -> str:
    return say(language, key, args)


@cache
def _templates(*folders: Path) -> Environment:
    """Templates are read and made ready once; what differs from site to site comes later."""
    made = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(static=static, names=NAMES)
    return made


# Static files


def static(name: str) -> str:
    """The address of a static file, with its hash. Raises KeyError when there is none."""
    return f"/static/{_names()[name]}"


@cache
def _names() -> dict[str, str]:
    return {_plain(name): name for name in _kept()}


@cache
def _kept() -> dict[str, Kept]:
    """Every file of static/, the style sheets as one."""
    style = "\n".join((HERE / "static" / name).read_text("utf-8") for name in STYLE)
    files = [("style.css", _without_comments(style).encode())]
    for path in sorted((HERE / "static").iterdir()):
        if path.is_file() and path.name not in STYLE:
            files.append((path.name, path.read_bytes()))
    return {kept.name: kept for kept in (_keep(name, content) for name, content in files)}


def _without_comments(style: str) -> str:
    """The same styles in fewer bytes: phones on poor networks wait for this file."""
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    return re.sub(r"\s*([{};,])\s*", r"\1", style).replace(";}", "}").strip()


def _keep(name: str, content: bytes) -> Kept:
    digest = base64.b32encode(hashlib.sha256(content).digest()[:10]).decode().lower()
    stem, _, ending = name.rpartition(".")
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    if kind.startswith("text/") or kind.endswith(("javascript", "xml")):
        kind += "; charset=utf-8"
    return Kept(
        f"{stem}.{digest}.{ending}", kind, content, gzip.compress(content, mtime=0), f'"{digest}"'
    )


def _plain(name: str) -> str:
    stem, _, ending = name.rpartition(".")
    return f"{stem.rpartition('.')[0]}.{ending}"


def _served(kept: Kept, asked: Headers) -> Response:
    headers = {
        "cache-control": "public, max-age=31536000, immutable",
        "etag": kept.etag,
        "vary": "accept-encoding",
    }
    if asked.get("if-none-match") == kept.etag:
        return Response(status_code=304, headers=headers)
    if "gzip" in asked.get("accept-encoding", ""):
        headers["content-encoding"] = "gzip"
        return Response(kept.packed, media_type=kept.kind, headers=headers)
    return Response(kept.content, media_type=kept.kind, headers=headers)
