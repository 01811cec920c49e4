"""People's own pages: what they see and change of their own things, as in the chat.

    GET  /me                        good moments, the next action, the next meeting
    GET  /me/people                 everybody, with search; who comes up, and why on that day
    POST /me/people                 somebody new
    GET  /me/person/{id}            one contact; POST .../change .../promise .../place .../log
                                    .../later .../slower .../rest .../rhythm .../delete
    GET  /me/map                    the network as a drawing and as a table; POST changes a place
    GET  /me/plan                   goal and actions; POST /me/action/{id}/done .../move
    POST /me/calendar               a private address for a phone's calendar, or its end
    GET  /me/privacy                what is kept, who looked, who may see what
    POST /me/choices, /me/group/{id}/level, /me/group/{id}/leave, /me/send/{name}
    GET  /me/erase/{part}           what would be lost; POST deletes it
    GET  /me/file/{name}            the picture, the plan, the copy of everything

In a browser the pages come with a cookie; inside Telegram's window (`console.mini_app`) with a
token of one hour, and then as a part of a page. Every act is one of a scene of the chat: see
`storage.own`. What belongs to somebody else is not there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from console.desk import BadForm, Desk, Page, When, again, drop_key, real_now
from console.groups import number_in
from console.network_picture import cells, picture
from console.saying import Say, saying
from dialogs import network, people, rhythm
from dialogs.coming import coming
from dialogs.facts import Action, Contact
from dialogs.model import Answers, NotUnderstood, Ref, Told, Value, Word
from dialogs.scenes import contact as contact_scenes
from dialogs.scenes import nap
from dialogs.scenes.nudge import SNOOZES
from dialogs.scenes.privacy import PURPOSES
from dialogs.slips import folded
from locales import catalogue
from locales.catalogue import RIGHT_TO_LEFT
from storage import mini_app, own, sessions
from storage.access import NotTheirs
from storage.own import Mine, NotAgreed
from storage.registry import PARTS

RHYTHMS: Final = (7, 14, 21, 30, 60, 90, 180, 365)
"""Days a person can choose between on the page; their own is there as well."""
LOG_NEXT: Final = ("rhythm", "week", "month", "quarter", "none")
ADD_THEN: Final = ("suggest", "week", "keep")
BENEFITS: Final = contact_scenes.BENEFITS
HELIXES: Final = (*network.QUARTERS, "unsure")
LOCALS: Final = ("local", "new", "both", "abroad")
FILES: Final = frozenset(
    {"copy", "follow_ics", "growth", "network_map", "plan_ics", "plan_pdf", "vcard"}
)
MOST_COMING: Final = 5
MOST_ARCHES: Final = 40
SAYS: Final = frozenset({"saved", "noted", "moved", "left", "erased-part", "sent-to-chat",
                         "calendar-ended"})  # fmt: skip


def own_routes(desk: Desk) -> APIRouter:
    """The routes of one's own pages."""
    pages = _Own(desk)
    router = APIRouter(include_in_schema=False)

    def add(path: str, page: Page, method: str) -> None:
        router.add_api_route(path, pages.guarded(page), methods=[method])

    add("/me", pages.home, "GET")
    add("/me/people", pages.people, "GET")
    add("/me/people", pages.add, "POST")
    add("/me/person/{id}", pages.person, "GET")
    for act in ("change", "promise", "place", "log", "later", "slower", "rest", "rhythm"):
        add(f"/me/person/{{id}}/{act}", getattr(pages, act), "POST")
    add("/me/person/{id}/delete", pages.delete, "POST")
    add("/me/map", pages.map, "GET")
    add("/me/map", pages.map_place, "POST")
    add("/me/plan", pages.plan, "GET")
    add("/me/action/{id}/done", pages.action_done, "POST")
    add("/me/action/{id}/move", pages.action_move, "POST")
    add("/me/calendar", pages.calendar, "POST")
    add("/me/privacy", pages.privacy, "GET")
    add("/me/choices", pages.choices, "POST")
    add("/me/group/{id}/level", pages.level, "POST")
    add("/me/group/{id}/leave", pages.leave, "POST")
    add("/me/send/{name}", pages.send, "POST")
    add("/me/erase/{part}", pages.erase_page, "GET")
    add("/me/erase/{part}", pages.erase, "POST")
    add("/me/file/{name}", pages.file, "GET")
    return router


def token_in(request: Request) -> str | None:
    """The token that Telegram's window brings; None for a browser with its cookie."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token if kind.lower() == "bearer" else None


@dataclass(frozen=True)
class Row:
    """A contact in a list: where they are known from, and the rhythm in one word."""

    contact: Contact
    met: str
    last: str
    rhythm: str


@dataclass(frozen=True)
class Cap:
    """How much we write first: why of three who come up on a day one message may come.

    mode: normal, weekly, monthly, off. first, last: between which hours; "" without quiet hours.
    """

    mode: str
    times: int
    first: str = ""
    last: str = ""


@dataclass(frozen=True)
class Moment:
    """Somebody who comes up now, why, and an idea."""

    contact: Contact
    why: str
    idea: str


class _Own:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # Who looks

    def guarded(self, page: Page) -> Page:
        """With a cookie as everywhere; with a token as Telegram's window brings it."""
        with_cookie = self._desk.guarded(page)

        async def answer(request: Request) -> Response:
            try:
                token = token_in(request)
                if token is not None:
                    viewer = mini_app.viewer(self._desk.reader, token, real_now())
                    if viewer is None:
                        return Response(status_code=401)
                    request.state.viewer = viewer
                return await with_cookie(request)
            except NotAgreed:
                return again("/me")

        return answer

    def _mine(self, request: Request) -> Mine:
        return Mine(self._desk.viewer(request), self._desk.world, self._desk.now())

    def _when(self, request: Request, told: Told) -> When:
        language = self._desk.language(request, self._desk.viewer(request))
        return When(language, told.facts.person.zone, self._desk.now())

    def _page(self, request: Request, template: str, status: int = 200, **values: Any) -> Response:
        in_app = token_in(request) is not None
        say = request.query_params.get("say", "")
        return self._desk.page(
            request, template, status=status, in_app=in_app,
            frame="bare.html" if in_app else "desk.html", say=say if say in SAYS else "",
            chat="" if in_app else self._chat(request), **values,
        )  # fmt: skip

    def _chat(self, request: Request) -> str:
        """Where their talk opens from this browser; "" when it is somewhere else.

        Who never talked with us begins where everybody does.
        """
        mine, telegram = self._mine(request), self._desk.look.site.telegram
        there = own.channels(self._desk.reader, mine)
        if telegram and ("telegram" in there or not there):
            return telegram
        theirs = self._desk.chats_as(request) == mine.viewer.id
        return "/chat" if theirs or not there else ""

    async def _write(self, name: str, work: Callable[[Any], Any]) -> Any:
        return await self._desk.write(f"own {name}", work)

    # The first page, and everybody

    async def home(self, request: Request) -> Response:
        mine = self._mine(request)
        told = own.told(self._desk.reader, mine)
        say = saying(self._when(request, told))
        planned = [one for one in nap.planned(told) if one.on is not None]
        meetings = [one for one in told.facts.groups if one.next_at and one.next_at > mine.now]
        return self._page(
            request, "me.html",
            agreed=told.facts.person.agreed, name=told.facts.person.name,
            moments=_moments(told, say),
            coming=coming(told)[:MOST_COMING], may_remind=told.facts.person.may_remind,
            cap=_cap(told),
            action=planned[0] if planned else None, what=_what(say),
            whom=lambda one: _whom(told, one),
            meeting=min(meetings, key=lambda one: one.next_at or mine.now, default=None),
        )  # fmt: skip

    async def people(self, request: Request) -> Response:
        return self._people_page(request, {}, None)

    def _people_page(
        self, request: Request, draft: Mapping[str, str], wrong: NotUnderstood | None
    ) -> Response:
        mine = self._mine(request)
        told = own.told(self._desk.reader, mine)
        when = self._when(request, told)
        say = saying(when)
        find = request.query_params.get("find", "")[:60]
        rows = [_row(told, say, one) for one in _everybody(told)]
        return self._page(
            request, "me_people.html", 422 if wrong else 200,
            agreed=told.facts.person.agreed, moments=_moments(told, say),
            coming=coming(told), may_remind=told.facts.person.may_remind, cap=_cap(told),
            rows=_found(rows, find), all=len(rows), find=find,
            draft=defaultdict(str, draft), wrong=_wrong(wrong, when),
            wrong_key=wrong.hint if wrong else "",
            places_met=contact_scenes.PLACES_MET, then=ADD_THEN,
            helixes=HELIXES, ties=tuple(network.RINGS), locals=LOCALS,
        )  # fmt: skip

    async def add(self, request: Request) -> Response:
        """Somebody new; what could not be read comes back with the reason."""
        mine, fields = self._mine(request), await self._desk.form(request)
        told = own.told(self._desk.reader, mine)
        try:
            said = self._new_contact(told, mine, fields)
        except NotUnderstood as wrong:
            return self._people_page(request, fields, wrong)
        then = _one_of(fields, "then", ADD_THEN, "keep")
        id = await self._write("contact", lambda db: own.add_contact(db, mine, said, then))
        return again(f"/me/person/{id}?say=saved")

    def _new_contact(self, told: Told, mine: Mine, fields: Mapping[str, str]) -> Answers:
        label = own.reads(told, mine, "contact_add", "name", fields.get("label", ""))
        topics, promise = fields.get("topics", "").strip(), fields.get("promise", "").strip()
        known = {"label": label, **_placed(fields)}
        where = _one_of(fields, "where_met", contact_scenes.PLACES_MET, "")
        if where:
            known["where_met"] = where
        if topics:
            known["topics"] = own.reads(told, mine, "contact_add", "about", topics)
        said: dict[str, Value] = {**known}
        if promise:
            said |= self._promised(told, mine, "contact_add", fields)
        if fields.get("keep") != "yes":
            own.must_not_be_private(label, topics, promise)
            if any(folded(one.label) == folded(label) for one in told.facts.contacts):
                raise NotUnderstood("mine-same-name")
        return said

    def _promised(
        self, told: Told, mine: Mine, scene: str, fields: Mapping[str, str]
    ) -> dict[str, Value]:
        """A promise with whose it is, and its day where one was named."""
        promise = own.reads(told, mine, scene, "mine", fields.get("promise", ""))
        by = _one_of(fields, "promised_by", ("me", "them"), "me")
        said: dict[str, Value] = {"promise": promise, "promised_by": by}
        if until := fields.get("until", "").strip():
            said["promise_due"] = own.reads_day(told, mine, scene, "until", until)
        return said

    # One contact

    async def person(self, request: Request) -> Response:
        return self._person_page(request, None)

    def _person_page(self, request: Request, wrong: NotUnderstood | None) -> Response:
        mine, id = self._mine(request), number_in(request)
        told = own.told(self._desk.reader, mine)
        one = own.contact(told, id)
        about = own.about(told, Ref("contact", id))
        when = self._when(request, told)
        say = saying(when)
        today = told.now.date()
        lines = ("met", "last", "promise", "next", "exchange")
        said = [say(contact_scenes.ON_THE_CARD[name](about)) for name in lines]
        asleep = rhythm.state_on(one, today) in ("resting", "archived")
        return self._page(
            request, "me_person.html", 422 if wrong else 200,
            one=one, lines=[line for line in said if line], asleep=asleep,
            due=one in rhythm.due_on(told.facts.contacts, today),
            wrong=_wrong(wrong, when), wrong_key=wrong.hint if wrong else "",
            ways=contact_scenes.WAYS, benefits=BENEFITS, log_next=LOG_NEXT,
            snoozes=tuple(SNOOZES), rhythms=_rhythms(one),
            suggested=one.cadence_days or rhythm.start_rhythm(one) or 0,
            helixes=HELIXES, ties=tuple(network.RINGS), locals=LOCALS,
            bands=contact_scenes.BANDS,
        )  # fmt: skip

    async def change(self, request: Request) -> Response:
        """The name, the topics and the note, as far as they changed."""

        def read(told: Told, mine: Mine, fields: Mapping[str, str], one: Contact) -> Answers:
            label = own.reads(told, mine, "contact_change", "name", fields.get("label", ""))
            said = {"label": label}
            for name, screen in (("topics", "talk"), ("note", "note")):
                text = fields.get(name, "").strip()
                said[name] = own.reads(told, mine, "contact_change", screen, text) if text else ""
            if fields.get("keep") != "yes":
                own.must_not_be_private(*said.values())
            return {name: text for name, text in said.items() if text != getattr(one, name)}

        return await self._changes(request, read, own.change_contact)

    async def promise(self, request: Request) -> Response:
        def read(told: Told, mine: Mine, fields: Mapping[str, str], one: Contact) -> Answers:
            if not fields.get("promise", "").strip():
                return {}
            said = self._promised(told, mine, "contact_change", fields)
            if fields.get("keep") != "yes":
                own.must_not_be_private(str(said["promise"]))
            return said

        return await self._changes(request, read, own.promise)

    async def place(self, request: Request) -> Response:
        def read(told: Told, mine: Mine, fields: Mapping[str, str], one: Contact) -> Answers:
            return _placed(fields)

        return await self._changes(request, read, own.place)

    async def _changes(
        self,
        request: Request,
        read: Callable[[Told, Mine, Mapping[str, str], Contact], Answers],
        write: Callable[[Any, Mine, int, Answers], None],
    ) -> Response:
        mine, id = self._mine(request), number_in(request)
        fields = await self._desk.form(request)
        told = own.told(self._desk.reader, mine)
        try:
            said = read(told, mine, fields, own.contact(told, id))
        except NotUnderstood as wrong:
            return self._person_page(request, wrong)
        await self._write("contact", lambda db: write(db, mine, id, said))
        return again(f"/me/person/{id}?say=saved")

    async def log(self, request: Request) -> Response:
        mine, id = self._mine(request), number_in(request)
        fields = await self._desk.form(request)
        told = own.told(self._desk.reader, mine)
        own.contact(told, id)
        how = _one_of(fields, "how", contact_scenes.WAYS, "met")
        said: dict[str, Value] = {"how": how}
        if what := tuple(one for one in BENEFITS if fields.get(f"what-{one}") == "yes"):
            said["what"] = what
        try:
            if topics := fields.get("topics", "").strip():
                said["topics"] = own.reads(told, mine, "contact_log", "topic", topics)
            if fields.get("keep") != "yes":
                own.must_not_be_private(topics)
        except NotUnderstood as wrong:
            return self._person_page(request, wrong)
        if fields.get("kept") == "yes":
            said["kept"] = "kept"
        then = _one_of(fields, "next", LOG_NEXT, "rhythm")
        await self._write("log", lambda db: own.log_contact(db, mine, id, said, then))
        return again(f"/me/person/{id}?say=noted")

    async def later(self, request: Request) -> Response:
        fields = await self._desk.form(request)
        when = _one_of(fields, "when", tuple(SNOOZES), "three_days")
        return await self._press(request, lambda db, mine, id: own.later(db, mine, id, when))

    async def slower(self, request: Request) -> Response:
        await self._desk.form(request)
        return await self._press(request, own.slower)

    async def rest(self, request: Request) -> Response:
        await self._desk.form(request)
        return await self._press(request, own.rest)

    async def rhythm(self, request: Request) -> Response:
        fields = await self._desk.form(request)
        days = fields.get("days", "")
        if not (days.isascii() and days.isdigit() and len(days) <= 3):
            raise BadForm
        number = min(int(days), rhythm.LONGEST)
        return await self._press(
            request, lambda db, mine, id: own.set_rhythm(db, mine, id, number)
        )

    async def _press(
        self, request: Request, does: Callable[[Any, Mine, int], None], to: str = ""
    ) -> Response:
        mine, id = self._mine(request), number_in(request)
        await self._write("contact", lambda db: does(db, mine, id))
        return again(to or f"/me/person/{id}?say=saved")

    async def delete(self, request: Request) -> Response:
        fields = await self._desk.form(request)
        if fields.get("sure") != "yes":
            return again(f"/me/person/{number_in(request)}#delete")
        return await self._press(request, own.drop_contact, "/me/people?say=erased-part")

    # The map

    async def map(self, request: Request) -> Response:
        mine = self._mine(request)
        told = own.told(self._desk.reader, mine)
        when = self._when(request, told)
        here = sorted(network.on_the_map(told.facts), key=lambda one: (folded(one.label), one.id))
        rings = [catalogue.say(when.language, f"nap_map-ring.{name}") for name in network.RINGS]
        asked = request.query_params.get("who", "")
        chosen = next((one for one in here if str(one.id) == asked), None)
        counts = network.counts(here)
        grown = [
            (sheet.made, sheet.number("people"))
            for sheet in told.facts.sheets_of("map")
            if sheet.made and sheet.number("people") <= MOST_ARCHES
        ]
        return self._page(
            request, "me_map.html",
            agreed=told.facts.person.agreed, people=here, counts=counts,
            picture=picture(
                here, rings, catalogue.say(when.language, "nap_map-nobody"), told.now.date(),
                mirrored=when.language in RIGHT_TO_LEFT,
            ),
            cells=cells(here), quarters=network.QUARTERS, rings=tuple(network.RINGS),
            missing=next((q for q in network.QUARTERS if not getattr(counts, q)), ""),
            unplaced=[one for one in here if one.helix not in network.QUARTERS],
            chosen=chosen, helixes=HELIXES, locals=LOCALS,
            pale=lambda one: network.is_pale(one, told.now.date()),
            grown=grown[-4:] if len(grown) > 1 else [],
        )  # fmt: skip

    async def map_place(self, request: Request) -> Response:
        """Another quarter, ring or life for one person, chosen below the table."""
        mine, fields = self._mine(request), await self._desk.form(request)
        who = fields.get("who", "")
        if not (who.isascii() and who.isdigit() and len(who) <= 18):
            raise BadForm
        said = _placed(fields)
        await self._write("place", lambda db: own.place(db, mine, int(who), said))
        return again("/me/map?say=saved")

    # The plan

    async def plan(self, request: Request) -> Response:
        return self._plan_page(request)

    def _plan_page(
        self, request: Request, wrong: NotUnderstood | None = None, address: str = ""
    ) -> Response:
        mine = self._mine(request)
        told = own.told(self._desk.reader, mine)
        when = self._when(request, told)
        say = saying(when)
        done = [one for one in told.facts.actions if one.state == "done"]
        return self._page(
            request, "me_plan.html", 422 if wrong else 200,
            agreed=told.facts.person.agreed, goal=_goal(told), actions=nap.planned(told),
            done=sorted(done, key=lambda one: one.done_on or date.min, reverse=True)[:10],
            what=_what(say), whom=lambda one: _whom(told, one), wrong=_wrong(wrong, when),
            has_calendar=told.facts.counts.get("calendars", 0) > 0,
            can_call=bool(self._home(told)), address=address, today=told.now.date(),
        )  # fmt: skip

    def _home(self, told: Told) -> str:
        """Where a phone reaches this house; "" when it cannot."""
        return (told.facts.service.web or self._desk.look.site.public_url).rstrip("/")

    async def action_done(self, request: Request) -> Response:
        await self._desk.form(request)
        return await self._press(request, own.action_done, "/me/plan?say=saved")

    async def action_move(self, request: Request) -> Response:
        mine, fields = self._mine(request), await self._desk.form(request)
        told = own.told(self._desk.reader, mine)
        try:
            day = own.reads_day(told, mine, "nap_move", "day", fields.get("day", ""))
        except NotUnderstood as wrong:
            return self._plan_page(request, wrong)
        return await self._press(
            request, lambda db, mine, id: own.move_action(db, mine, id, day), "/me/plan?say=moved"
        )

    async def calendar(self, request: Request) -> Response:
        """A new address is shown once, on the answer itself: only its hash is kept."""
        mine, fields = self._mine(request), await self._desk.form(request)
        if fields.get("do") == "end":
            await self._write("calendar", lambda db: own.close_calendar(db, mine))
            return again("/me/plan?say=calendar-ended#calendar")
        home = self._home(own.told(self._desk.reader, mine))
        if not home:
            raise BadForm
        key = await self._write("calendar", lambda db: own.open_calendar(db, mine))
        return self._plan_page(request, address=f"{home}/calendar/{key}.ics")

    # Privacy

    async def privacy(self, request: Request) -> Response:
        mine, db = self._mine(request), self._desk.reader
        told = own.told(db, mine)
        person = told.facts.person
        rows = sessions.open_sessions(db, mine.viewer, real_now())
        return self._page(
            request, "me_privacy.html",
            stored=own.stored(db, mine), looks=own.looks(db, mine), notes=own.notes(db, mine),
            answers=own.answers(db, mine), purposes=PURPOSES,
            on={one: _is_on(told, one) for one in PURPOSES}, agreed=person.agreed,
            groups=told.facts.groups, coach_news=own.coach_news(db, mine), parts=PARTS,
            browsers=len(rows),
        )  # fmt: skip

    async def choices(self, request: Request) -> Response:
        mine, fields = self._mine(request), await self._desk.form(request)
        wanted = tuple(one for one in PURPOSES if fields.get(one) == "yes")
        await self._write("choices", lambda db: own.choose(db, mine, wanted))
        return again("/me/privacy?say=saved#choices")

    async def level(self, request: Request) -> Response:
        mine, id = self._mine(request), number_in(request)
        fields = await self._desk.form(request)
        level = int(_one_of(fields, "level", ("0", "1", "2", "3")))
        await self._write("level", lambda db: own.set_level(db, mine, id, level))
        return again("/me/privacy?say=saved#groups")

    async def leave(self, request: Request) -> Response:
        mine, id = self._mine(request), number_in(request)
        fields = await self._desk.form(request)
        if fields.get("sure") != "yes":
            return again("/me/privacy#groups")
        await self._write("leave", lambda db: own.leave(db, mine, id))
        return again("/me/privacy?say=left#groups")

    async def send(self, request: Request) -> Response:
        """A file into the chat, from where a window in Telegram can hardly keep one."""
        mine, name = self._mine(request), request.path_params["name"]
        await self._desk.form(request)
        if name == "copy":
            await self._write("copy", lambda db: own.send_copy(db, mine))
            return again("/me/privacy?say=sent-to-chat")
        await self._write("file", lambda db: own.send_file(db, mine, name))
        return again("/me/map?say=sent-to-chat")

    async def erase_page(self, request: Request) -> Response:
        """What would be lost, before anything is."""
        mine, part = self._mine(request), _part(request)
        stored = own.stored(self._desk.reader, mine)
        one = next((row for row in stored if row.part == part), None)
        return self._page(request, "me_erase.html", part=part, one=one, stored=stored)

    async def erase(self, request: Request) -> Response:
        mine, part = self._mine(request), _part(request)
        fields = await self._desk.form(request)
        if part != "all":
            await self._write("erase", lambda db: own.erase_part(db, mine, part))
            return again("/me/privacy?say=erased-part")
        if fields.get("sure") != "yes":
            return again("/me/erase/all")
        language = self._desk.language(request, mine.viewer)
        await self._write("erase", lambda db: own.erase_all(db, mine))
        in_app = token_in(request) is not None
        page: HTMLResponse = self._desk.look.page(
            "me_gone.html", language, frame="bare.html" if in_app else "base.html", in_app=in_app
        )
        drop_key(page, self._desk.look.site.secure)
        return page

    async def file(self, request: Request) -> Response:
        """A file as the chat makes it, at once."""
        mine, name = self._mine(request), request.path_params["name"]
        if name not in FILES:
            raise NotTheirs
        thing = request.query_params.get("of", "0")
        if not (thing.isascii() and thing.isdigit() and len(thing) <= 18):
            raise NotTheirs
        made = await self._desk.files(mine.viewer.id, name, int(thing))
        if made is None:
            raise NotTheirs
        headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(made.name)}"}
        return Response(made.content, media_type=made.kind, headers=headers)


def _wrong(wrong: NotUnderstood | None, when: When) -> str:
    """What did not fit, in the words of the chat."""
    if wrong is None:
        return ""
    say = saying(when)
    return catalogue.say(
        when.language, wrong.hint, {name: say(value) for name, value in wrong.args_.items()}
    )


def _one_of(
    fields: Mapping[str, str], name: str, among: tuple[str, ...], otherwise: str | None = None
) -> str:
    """One of the choices of a form. Raises BadForm for what it does not offer."""
    value = fields.get(name, "")
    if value in among:
        return value
    if otherwise is None or value:
        raise BadForm
    return otherwise


def _placed(fields: Mapping[str, str]) -> dict[str, str]:
    """Where somebody belongs; what was left open is left out."""
    known = {
        "helix": HELIXES, "tie": tuple(network.RINGS), "local": LOCALS,
        "last_band": contact_scenes.BANDS,
    }  # fmt: skip
    said = {name: _one_of(fields, name, among, "") for name, among in known.items()}
    return {name: value for name, value in said.items() if value}


def _part(request: Request) -> str:
    part = str(request.path_params["part"])
    if part not in (*PARTS, "all"):
        raise NotTheirs
    return part


def _is_on(told: Told, purpose: str) -> bool:
    """Whether a purpose is allowed now; reminders silenced by "stop" count as off."""
    person = told.facts.person
    return person.may_remind if purpose == "remind" else person.consents.get(purpose, False)


def _everybody(told: Told) -> list[Contact]:
    """By name, as one looks for somebody."""
    return sorted(told.facts.contacts, key=lambda one: (folded(one.label), one.id))


def _moments(told: Told, say: Say) -> list[Moment]:
    """Who comes up now, as the chat would say it."""
    return [
        Moment(one, say(people.why_now(about)), say(people.idea(about)))
        for one in people.all_due(told)[: rhythm.MOST_AT_ONCE]
        for about in (own.about(told, Ref("contact", one.id)),)
    ]


def _cap(told: Told) -> Cap:
    person = told.facts.person
    mode = person.nudge_mode if person.nudge_mode in (*rhythm.GAPS, "off") else "normal"
    mode = mode if person.nudges_per_week else "off"
    if person.quiet_from == person.quiet_to:
        return Cap(mode, person.nudges_per_week)
    hours = (person.quiet_to.strftime("%H:%M"), person.quiet_from.strftime("%H:%M"))
    return Cap(mode, person.nudges_per_week, *hours)


def _row(told: Told, say: Say, one: Contact) -> Row:
    about = own.about(told, Ref("contact", one.id))
    state = rhythm.state_on(one, told.now.date())
    words = {"resting": Word("mine-resting"), "archived": Word("mine-archived")}
    days = Word("mine-rhythm", (("days", one.cadence_days or 0),))
    met, last = (contact_scenes.ON_THE_CARD[name](about) for name in ("met", "last"))
    return Row(one, say(met), say(last), say(words.get(state, days)))


def _found(rows: list[Row], find: str) -> list[Row]:
    """Those whose name, place or topics hold the words."""
    wanted = folded(find)
    if not wanted:
        return rows
    return [
        row
        for row in rows
        if any(wanted in folded(one) for one in (row.contact.label, row.met, row.contact.topics))
    ]


def _rhythms(one: Contact) -> tuple[int, ...]:
    """The rhythms to choose from; their own among them, none first."""
    return tuple(sorted({0, *RHYTHMS, one.cadence_days or 0}))


def _what(say: Say) -> Callable[[Action], str]:
    return lambda one: say(nap.says_action(one))


def _whom(told: Told, one: Action) -> str:
    found = told.facts.contact(one.contact_id or 0)
    return found.label if found else ""


def _goal(told: Told) -> Any:
    """The goal the plan serves, else the newest one that is active."""
    active = [one for one in told.facts.goals if one.state == "active"]
    return nap.goal_of(told) or (active[-1] if active else None)
