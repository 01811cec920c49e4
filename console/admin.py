"""An admin's rooms: is the house well, who works here, what went wrong, what the operator says.

    GET  /console/admin                        how the house is; the next thing to do comes first
    GET  /console/admin/people                 who works here, or everybody, by name
    POST /console/admin/people                 somebody new with a role, and their link
    GET  /console/admin/person/{id}            one of them: roles, browsers
    POST /console/admin/person/{id}/role       .../role/end   .../link   .../sign-out
    GET  /console/admin/groups                 all groups and their coaches
    POST /console/admin/group/{id}/coach       .../coach/end
    GET  /console/admin/messages               what did not arrive: number, channel, reason
    POST /console/admin/messages               send one again, or all of a reason
    GET  /console/admin/aside                  what could not be handled
    POST /console/admin/aside/{id}             what was sent (a look)   .../drop
    GET  /console/admin/texts                  what the operator says of themselves
    POST /console/admin/texts/check            how a change would be read   /console/admin/texts

Nothing of what people say, plan or reach is here, but for an update that could not be handled.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from console.desk import BadForm, Desk, again, real_now
from console.groups import number_in
from console.house import SIMPLE, Beat, House, SetUp, Texts
from dialogs.scenes.menu import STEPS
from locales import catalogue
from storage import admin
from storage.access import ROLES, NotTheirs, must_be
from storage.admin import Known, Post, Source
from storage.sessions import Viewer

LONGEST_NAME: Final = 40
LONGEST_FIELD: Final = 200
LONG_AGO: Final = timedelta(days=180)
"""After so long somebody should call the numbers and open the links again."""
MOST_LINKS: Final = 100
SAYS: Final = frozenset(
    {
        "name", "made", "given", "ended", "last", "out", "coach", "dropped", "last_coach", "again",
        "none", "gone", "kept", "meanwhile",
    }
)  # fmt: skip
"""What a page can say after a form."""


def admin_routes(desk: Desk) -> APIRouter:
    """The routes of the admin's rooms."""
    pages = _Admin(desk)
    router = APIRouter(include_in_schema=False)
    base = "/console/admin"
    routes: Sequence[tuple[str, str, Any]] = (
        ("GET", "", pages.overview),
        ("GET", "/people", pages.people),
        ("POST", "/people", pages.invite),
        ("GET", "/person/{id}", pages.person),
        ("POST", "/person/{id}/role", pages.give_role),
        ("POST", "/person/{id}/role/end", pages.end_role),
        ("POST", "/person/{id}/link", pages.new_link),
        ("POST", "/person/{id}/sign-out", pages.sign_out),
        ("GET", "/groups", pages.groups),
        ("POST", "/group/{id}/coach", pages.add_coach),
        ("POST", "/group/{id}/coach/end", pages.drop_coach),
        ("GET", "/messages", pages.messages),
        ("POST", "/messages", pages.send_again),
        ("GET", "/aside", pages.aside),
        ("POST", "/aside/{id}", pages.open_aside),
        ("POST", "/aside/{id}/drop", pages.drop_aside),
        ("GET", "/texts", pages.texts),
        ("POST", "/texts/check", pages.check_texts),
        ("POST", "/texts", pages.keep_texts),
    )
    for method, path, page in routes:
        router.add_api_route(base + path, desk.guarded(page), methods=[method])
    return router


@dataclass(frozen=True)
class ToDo:
    """One thing somebody should do: the text `admin-do-<key>` with its `.helps`, and where."""

    key: str
    to: str = ""
    args: Mapping[str, Any] = field(default_factory=dict)


class _Admin:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._links: OrderedDict[int, tuple[int, str]] = OrderedDict()
        """Links just made, by the session of who made them: each is shown once."""

    def _viewer(self, request: Request) -> Viewer:
        """Who looks. Raises NotTheirs unless they keep the house."""
        viewer = self._desk.viewer(request)
        must_be(viewer, "admin")
        return viewer

    def _page(self, request: Request, template: str, **values: Any) -> Response:
        say = request.query_params.get("say", "")
        return self._desk.page(request, template, say=say if say in SAYS else "", **values)

    # How the house is

    async def overview(self, request: Request) -> Response:
        viewer, db, now = self._viewer(request), self._desk.reader, self._desk.now()
        house = self._desk.house
        post, aside = admin.post(db, viewer), admin.how_many_aside(db, viewer)
        sources = admin.sources(db, viewer, now)
        beats = house.beats() if house else ()
        set_up = house.set_up() if house else None
        to_do = [
            *_of_the_house(house, beats),
            *_of_the_post(post, aside, sources),
            *_of_the_set_up(set_up, self._desk.look.site.operator),
        ]
        return self._page(
            request, "admin.html",
            to_do=to_do, beats=beats, set_up=set_up, works=house.works() if house else True,
            post=post, aside=aside, sources=sources,
            kept=admin.retention_report(db, viewer, now),
            beat_name=partial(beat_name, self._desk.language(request, viewer)),
        )  # fmt: skip

    # People and roles

    async def people(self, request: Request) -> Response:
        viewer, db = self._viewer(request), self._desk.reader
        asked = request.query_params
        words, everybody = asked.get("find", "")[:LONGEST_NAME], asked.get("show") == "all"
        page = admin.people(
            db, viewer, real_now(), everybody=everybody, words=words, after=asked.get("after", "")
        )
        await self._note_seen(viewer, page.rows)
        following = {"show": "all" if everybody else "", "after": page.next}
        return self._page(
            request, "admin_people.html",
            people=page.rows, find=words, everybody=everybody, kinds=ROLES,
            next_page=_link("/console/admin/people", following) if page.next else "",
        )  # fmt: skip

    async def _note_seen(self, viewer: Viewer, rows: Sequence[Known]) -> None:
        now = self._desk.now()
        if any(one.talks for one in rows):
            await self._desk.writer.do("looks", lambda db: admin.note_seen(db, viewer, rows, now))

    async def invite(self, request: Request) -> Response:
        viewer, fields = self._viewer(request), await self._desk.form(request)
        name = fields.get("name", "").strip()[:LONGEST_NAME]
        language, role = fields.get("language", ""), fields.get("role", "")
        if not name:
            return again("/console/admin/people?say=name#new")
        if language not in self._desk.look.site.languages or role not in ROLES:
            raise BadForm
        now, real = self._desk.now(), real_now()
        id, key = await self._desk.writer.do(
            "invite", lambda db: admin.invite(db, viewer, name, language, role, now, real)
        )
        return self._with_link(viewer, id, key)

    async def person(self, request: Request) -> Response:
        viewer, id = self._viewer(request), number_in(request)
        known = admin.person(self._desk.reader, viewer, id, real_now())
        await self._note_seen(viewer, (known,))
        made = self._links.get(viewer.session)
        link = ""
        if made is not None and made[0] == id:
            del self._links[viewer.session]
            place = self._desk.look.site.public_url or str(request.base_url)
            link = f"{place.rstrip('/')}/console/in/{made[1]}?lang={known.language}"
        has = {kind for kind, _ in known.roles}
        return self._page(
            request, "admin_person.html",
            person=known, link=link, others=[kind for kind in ROLES if kind not in has],
        )  # fmt: skip

    async def give_role(self, request: Request) -> Response:
        viewer, id, now = self._viewer(request), number_in(request), self._desk.now()
        role = (await self._desk.form(request)).get("role", "")
        await self._desk.writer.do("role", lambda db: admin.give_role(db, viewer, id, role, now))
        return again(f"/console/admin/person/{id}?say=given")

    async def end_role(self, request: Request) -> Response:
        viewer, id, now = self._viewer(request), number_in(request), self._desk.now()
        role = (await self._desk.form(request)).get("role", "")
        done = await self._desk.writer.do(
            "role", lambda db: admin.end_role(db, viewer, id, role, now)
        )
        if (id, role, done) == (viewer.id, "admin", "ended"):
            return again("/console/sign-in")
        return again(f"/console/admin/person/{id}?say={done}")

    async def new_link(self, request: Request) -> Response:
        viewer, id, now = self._viewer(request), number_in(request), real_now()
        await self._desk.form(request)
        key = await self._desk.writer.do(
            "link", lambda db: admin.new_link(db, viewer, id, now, now)
        )
        return self._with_link(viewer, id, key)

    def _with_link(self, viewer: Viewer, id: int, key: str) -> Response:
        """The page of this person, which shows the link once: it must not stand in an address."""
        self._links[viewer.session] = (id, key)
        while len(self._links) > MOST_LINKS:
            self._links.popitem(last=False)
        return again(f"/console/admin/person/{id}?say=made")

    async def sign_out(self, request: Request) -> Response:
        viewer, id, now = self._viewer(request), number_in(request), real_now()
        await self._desk.form(request)
        await self._desk.writer.do("sign out", lambda db: admin.sign_out(db, viewer, id, now))
        here = f"/console/admin/person/{id}?say=out"
        return again(here if id != viewer.id else "/console/sign-in")

    # Groups

    async def groups(self, request: Request) -> Response:
        viewer = self._viewer(request)
        return self._page(
            request, "admin_groups.html", groups=admin.groups(self._desk.reader, viewer)
        )

    async def add_coach(self, request: Request) -> Response:
        viewer, id, now = self._viewer(request), number_in(request), self._desk.now()
        coach = _number(await self._desk.form(request), "coach")
        await self._desk.writer.do("coach", lambda db: admin.add_coach(db, viewer, id, coach, now))
        return again("/console/admin/groups?say=coach")

    async def drop_coach(self, request: Request) -> Response:
        viewer, id, now = self._viewer(request), number_in(request), self._desk.now()
        coach = _number(await self._desk.form(request), "coach")
        done = await self._desk.writer.do(
            "coach", lambda db: admin.drop_coach(db, viewer, id, coach, now)
        )
        return again(f"/console/admin/groups?say={'last_coach' if done == 'last' else done}")

    # Messages that did not arrive

    async def messages(self, request: Request) -> Response:
        viewer, db, now = self._viewer(request), self._desk.reader, self._desk.now()
        before = request.query_params.get("before", "")
        start = int(before) if before.isascii() and before.isdigit() else 0
        rows, next = admin.lost(
            db, viewer, now, start if 0 < start < admin.LARGEST else admin.LARGEST
        )
        return self._page(
            request, "admin_messages.html",
            rows=rows, post=admin.post(db, viewer), reasons=admin.reasons(db, viewer),
            next_page=f"/console/admin/messages?before={next}" if next else "",
        )  # fmt: skip

    async def send_again(self, request: Request) -> Response:
        viewer, now = self._viewer(request), self._desk.now()
        fields = await self._desk.form(request)
        if "reason" in fields:
            reason = fields["reason"]
            done = await self._desk.write(
                "send again", lambda db: admin.send_all_again(db, viewer, reason, now)
            )
        else:
            id = _number(fields, "message")
            done = await self._desk.write(
                "send again", lambda db: admin.send_again(db, viewer, id, now)
            )
        return again(f"/console/admin/messages?say={'again' if done else 'none'}")

    # Updates that were set aside

    async def aside(self, request: Request) -> Response:
        viewer = self._viewer(request)
        return self._page(
            request, "admin_aside.html", rows=admin.aside(self._desk.reader, viewer), opened=None
        )

    async def open_aside(self, request: Request) -> Response:
        """What was sent, on request alone; that somebody looked is written down first."""
        viewer, id, now = self._viewer(request), number_in(request), self._desk.now()
        await self._desk.form(request)
        one, raw = await self._desk.writer.do(
            "look", lambda db: admin.open_aside(db, viewer, id, now)
        )
        return self._page(request, "admin_aside.html", rows=(one,), opened=raw)

    async def drop_aside(self, request: Request) -> Response:
        viewer, id = self._viewer(request), number_in(request)
        await self._desk.form(request)
        await self._desk.writer.do("drop", lambda db: admin.drop_aside(db, viewer, id))
        return again("/console/admin/aside?say=gone")

    # The operator's own texts

    def _house(self) -> House:
        if self._desk.house is None:
            raise NotTheirs
        return self._desk.house

    async def texts(self, request: Request) -> Response:
        self._viewer(request)
        texts = self._house().texts()
        return self._texts(request, texts, texts.fields)

    def _texts(
        self, request: Request, texts: Texts, fields: Mapping[str, str], *,
        wrong: Sequence[str] = (), checked: bool = False,
    ) -> Response:  # fmt: skip
        now = real_now()
        return self._page(
            request, "admin_texts.html",
            texts=texts, fields=fields, names_of_fields=SIMPLE, wrong=wrong, checked=checked,
            country_name=self._country(request),
            longest=LONGEST_FIELD, step_names=tuple(STEPS), countries=_countries(texts),
            is_old={file.place: _is_old(file.changed, now) for file in texts.files},
        )  # fmt: skip

    def _country(self, request: Request) -> Callable[[str], str]:
        language = self._desk.language(request, self._desk.viewer(request))
        return partial(catalogue.say_country, language)

    async def check_texts(self, request: Request) -> Response:
        """How the change would be read; nothing is written yet."""
        self._viewer(request)
        fields = await self._desk.form(request)
        house = self._house()
        tried = house.try_texts(_simple(fields), fields.get("mark", ""))
        if tried.changed_meanwhile:
            return again("/console/admin/texts?say=meanwhile")
        wrong = tuple(tried.wrong)
        return self._texts(request, house.texts(), tried.fields, wrong=wrong, checked=not wrong)

    async def keep_texts(self, request: Request) -> Response:
        self._viewer(request)
        fields = await self._desk.form(request)
        house = self._house()
        tried = house.keep_texts(_simple(fields), fields.get("mark", ""))
        if tried.changed_meanwhile:
            return again("/console/admin/texts?say=meanwhile")
        if tried.wrong:
            return self._texts(request, house.texts(), tried.fields, wrong=tuple(tried.wrong))
        self._desk.world = house.world
        return again("/console/admin/texts?say=kept")


# What is to be done, the most urgent first


def _of_the_house(house: House | None, beats: Sequence[Beat]) -> list[ToDo]:
    found = []
    if house is not None and not house.works():
        found.append(ToDo("database"))
    late = sum(beat.late for beat in beats)
    if late:
        found.append(ToDo("clock", "#clock", {"beats": late}))
    return found


def _of_the_post(post: Post, aside: int, sources: Sequence[Source]) -> list[ToDo]:
    found = []
    # Whose turn it is waits in real time, also where a demo's calendar runs faster.
    if post.oldest and real_now() - post.oldest > admin.WAITS_LONG:
        minutes = int((real_now() - post.oldest).total_seconds() // 60)
        found.append(ToDo("waits", "#post", {"minutes": minutes}))
    if aside:
        found.append(ToDo("aside", "/console/admin/aside", {"updates": aside}))
    if post.dead:
        found.append(ToDo("dead", "/console/admin/messages", {"messages": post.dead}))
    if troubled := sum(one.troubled for one in sources):
        found.append(ToDo("feeds", "#feeds", {"feeds": troubled}))
    return found


def _of_the_set_up(set_up: SetUp | None, operator: str) -> list[ToDo]:
    if set_up is None:
        return []
    found = []
    texts = "/console/admin/texts"
    if set_up.wrong:
        found.append(ToDo("wrong", texts, {"sentences": len(set_up.wrong)}))
    if not operator:
        found.append(ToDo("operator", texts))
    if not set_up.calls:
        found.append(ToDo("calls", texts))
    if not set_up.public_url:
        found.append(ToDo("address"))
    if not set_up.telegram:
        found.append(ToDo("telegram"))
    return found


def beat_name(language: str, name: str) -> str:
    """What a beat does, in words; a new one that has none yet goes by its own name."""
    key = f"admin-beat-{name.replace(' ', '_')}"
    known = catalogue.has(language, key) or catalogue.has(catalogue.SOURCE, key)
    return catalogue.say(language, key) if known else name


def _countries(texts: Texts) -> list[str]:
    return sorted({texts.country, *texts.helplines, *(country for country, _ in texts.links)})


def _is_old(changed: datetime | None, now: datetime) -> bool:
    return changed is not None and now - changed > LONG_AGO


def _simple(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: fields.get(name, "") for name in SIMPLE}


def _number(fields: Mapping[str, str], name: str) -> int:
    text = fields.get(name, "")
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise BadForm
    return int(text)


def _link(path: str, asked: Mapping[str, str]) -> str:
    given = {name: value for name, value in asked.items() if value}
    return f"{path}?{urlencode(given, quote_via=quote)}"
