"""A house with its pages in one process: browsers that sign in, and groups to look at.

async with a_desk(home) as desk:
    leena = desk.coach("Leena")
    group = desk.group(leena, "Tuesday")
    amina = desk.member(group, "Amina", level=1)
    browser = await desk.browser(leena)            # signed in by a link, as people are
    page = await browser.get(f"/console/person/{amina}")
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from fastapi import APIRouter, FastAPI

from bot.channels.web import Visitor, WebChannel
from bot.housekeeping import Housekeeping
from bot.own_chat import own_chat
from bot.own_files import own_files
from bot.web import make_app
from console import console_routes
from console.desk import Desk
from console.look import Look, Site
from scheduler.clock import Heart
from storage import access, sessions, tables
from storage.queries import staff as ask
from storage.sessions import Viewer
from tests.builders import NOW, Living, a_house, one_transaction, somebody

HERE = "http://silta.test"


@dataclass
class Browser:
    """One browser: its cookies, and what it asked for."""

    client: httpx.AsyncClient

    async def get(self, path: str, **more: Any) -> httpx.Response:
        return await self.client.get(path, **more)

    async def post(self, path: str, **fields: str) -> httpx.Response:
        """A form of our own page, followed to where it leads."""
        headers = {"origin": HERE}
        return await self.client.post(path, data=fields, headers=headers, follow_redirects=True)

    async def posted_from(self, site: str, path: str, **fields: str) -> httpx.Response:
        """The same form sent by a page of another site."""
        headers = {"origin": site, "sec-fetch-site": "cross-site"}
        return await self.client.post(path, data=fields, headers=headers)


@dataclass(repr=False)  # as for Living
class ADesk:
    """The house, its pages, and who is in it."""

    house: Living
    app: FastAPI
    clients: list[httpx.AsyncClient] = field(default_factory=list)
    addresses: int = 0
    heart: Heart | None = None
    """Its clock, which stands still: a test says when it beat."""
    keeping: Housekeeping | None = None

    @property
    def db(self) -> Any:
        """For writing what a test begins with; nothing else writes meanwhile."""
        return self.house.silta.settings.data.connect()

    def _somebody(self, name: str, **more: Any) -> int:
        self.addresses += 1
        with contextlib.closing(self.db) as db, one_transaction(db):
            person, _ = somebody(db, str(self.addresses), name=name, **more)
        return person

    def worker(self, name: str, *roles: str) -> int:
        with contextlib.closing(self.db) as db, one_transaction(db):
            return sessions.new_staff(db, name, "en", roles, NOW)

    def coach(self, name: str = "Leena") -> int:
        return self.worker(name, "coach")

    def group(self, coach: int, name: str = "Tuesday group") -> int:
        with contextlib.closing(self.db) as db, one_transaction(db):
            return access.new_group(db, self.viewer(coach), name, NOW)

    def member(self, group: int, name: str = "Amina", level: int = 1, **more: Any) -> int:
        person = self._somebody(name, **more)
        self.joins(person, group, level)
        return person

    def joins(self, person: int, group: int, level: int) -> None:
        with contextlib.closing(self.db) as db, one_transaction(db):
            ask.join(db, group, person, level, NOW)

    def asks(self, person: int, text: str = "", how: str = "contact") -> None:
        """They want to talk to a human being."""
        self.adds(tables.HelpRequest, person_id=person, how=how, text=text, at=NOW)

    def adds(self, table: Any, **values: Any) -> int:
        with contextlib.closing(self.db) as db, one_transaction(db):
            return int(db.add(table, **values))

    def viewer(self, person: int) -> Viewer:
        """Somebody as the access layer knows them."""
        with contextlib.closing(self.db) as db:
            return Viewer(person, "", "en", "Europe/Helsinki", "FI", ask.roles(db, person))

    def link(self, person: int, now: datetime | None = None) -> str:
        """A fresh link for somebody; made at another time when that is said."""
        made = now or datetime.now(tz=NOW.tzinfo)
        with contextlib.closing(self.db) as db, one_transaction(db):
            return f"/console/in/{sessions.make_link(db, person, made)}"

    def nobody(self) -> Browser:
        """A browser that nobody signed in."""
        transport = httpx.ASGITransport(app=self.app, raise_app_exceptions=True)
        client = httpx.AsyncClient(transport=transport, base_url=HERE)
        self.clients.append(client)
        return Browser(client)

    async def browser(self, person: int) -> Browser:
        """A browser signed in by a link, as people are."""
        browser = self.nobody()
        answer = await browser.post(self.link(person))
        assert answer.status_code == 200, answer.text
        return browser


def ago(**how_long: float) -> datetime:
    """A real moment before now: sessions and links live in real time."""
    return datetime.now(tz=NOW.tzinfo) - timedelta(**how_long)


@contextlib.asynccontextmanager
async def a_desk(home: Path, **more: Any) -> AsyncIterator[ADesk]:
    """A house on the database of this home, with every page behind the sign-in."""
    async with a_house(home, **more) as house:
        silta = house.silta

        async def talk(address: str, after: str, most: int) -> Any:
            return silta.talk("web", address, after, most)

        async def who(address: str) -> Visitor:
            return silta.visitor(address)

        async def files(address: str, id: str) -> Any:
            return await silta.file_in_talk("web", address, id)

        heart = Heart(silta.writer, silta.world, lambda: NOW, silta.delivery.wake)

        def staff(look: Look) -> APIRouter:
            keeping.append(Housekeeping(silta, heart, look))
            keeping[0].trials.now = lambda: NOW
            return console_routes(
                Desk(
                    look, silta.reader, silta.writer, silta.world, lambda: NOW,
                    silta.delivery.wake, house=keeping[0], files=own_files(silta),
                    telegram_token=silta.settings.telegram_token.get_secret_value(),
                    chats_as=own_chat(silta, secure=look.site.secure),
                )
            )  # fmt: skip

        keeping: list[Housekeeping] = []
        app = make_app(
            WebChannel(), talk, site=Site(operator="Welcome House", staff="/console/sign-in"),
            who=who, files=files, staff=staff,
        )  # fmt: skip
        desk = ADesk(house, app, heart=heart, keeping=keeping[0])
        try:
            yield desk
        finally:
            for client in desk.clients:
                await client.aclose()
