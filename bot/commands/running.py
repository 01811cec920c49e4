"""`silta run`: every part of the house in one process, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import random
import signal
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import structlog
import uvicorn
from fastapi import APIRouter
from prometheus_client import CollectorRegistry

from bot import pauses
from bot.calendars import calendar_routes
from bot.channel import Channel, File
from bot.channels.web import Visitor, WebChannel
from bot.figures import HouseFigures
from bot.house import Silta, opened
from bot.logs import set_up, without_words
from bot.settings import WEBHOOK_PATH, Settings, operator_chat
from bot.web import make_app
from locales.catalogue import say
from scheduler import calls, days, signs
from scheduler.clock import Heart
from scheduler.digests import SPECIAL
from storage import stepping_in
from storage.queries import feeds as feed_queries
from storage.queries import house as house_queries
from storage.sql import Db

if TYPE_CHECKING:
    from feeds.fetch import Fetcher

log = structlog.get_logger()

PATIENCE = 3.0
"""Seconds that what is on its way may take when the house closes."""


async def run(settings: Settings, *, demo: bool = False, ready: Any = None) -> int:
    """Open the house and keep it open until SIGTERM or Ctrl-C."""
    set_up(settings.log_level)
    asyncio.get_running_loop().set_exception_handler(without_words)
    async with opened(settings) as silta:
        if demo:
            from bot import demo as demo_house

            await demo_house.furnish(silta)
        over = asyncio.Event()
        _stop_on_signals(over)
        async with _living(silta, demo=demo):
            pauses.kept_short()
            if ready is not None:
                ready(silta)
            await over.wait()
    return 0


def _stop_on_signals(over: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, over.set)


@contextlib.asynccontextmanager
async def _living(silta: Silta, *, demo: bool) -> Any:
    """All parts running; at the end ears first, then what is on the wire, then the pages."""
    settings = silta.settings
    web = WebChannel()
    silta.channels["web"] = web
    if settings.telegram_token.get_secret_value():
        silta.channels["telegram"] = _telegram(silta)
    heart = _heart(silta)
    server = _server(silta, web, heart, demo=demo)
    carrying = asyncio.create_task(silta.delivery.run())
    serving = asyncio.create_task(server.serve())
    for task in (carrying, serving):
        task.add_done_callback(_must_not_end)
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    if serving.done() and not server.started:
        raise SystemExit(
            f"The pages cannot listen on {settings.bind}: is something else there?"
            " Choose another place with SILTA_BIND."
        )
    heart.start()
    ears = [asyncio.create_task(_listening(silta, one)) for one in silta.channels.values()]
    if "telegram" in silta.channels:
        ears.append(asyncio.create_task(_tell_commands(silta)))
    _say_where(settings, silta)
    silta.read_ahead()
    try:
        yield
    finally:
        for task in ears:
            task.cancel()
        await heart.stop(PATIENCE)
        await asyncio.gather(*ears, return_exceptions=True)
        await silta.delivery.drain(PATIENCE)
        carrying.cancel()
        await web.close()
        server.should_exit = True
        await asyncio.gather(carrying, serving, return_exceptions=True)


def _must_not_end(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("part_ended", error=type(error).__name__, exc_info=error)


COMMANDS = ("menu", "people", "events", "goal", "language", "privacy", "help", "stop")


async def _tell_commands(silta: Silta) -> None:
    """The commands in Telegram's own menu, in every language; a failure is no reason to stop."""
    from bot.channels.telegram import Telegram
    from bot.channels.telegram.commands import tell_commands

    channel = silta.channels["telegram"]
    assert isinstance(channel, Telegram)
    # Reading every catalogue takes seconds, and people are waiting to be heard.
    every = await asyncio.to_thread(_commands, silta.settings.offered)
    try:
        await tell_commands(channel, every)
    except Exception as error:  # the talk works without the menu
        log.warning("commands_not_told", error=type(error).__name__)


def _commands(languages: tuple[str, ...]) -> dict[str, list[tuple[str, str]]]:
    """Name and meaning of each command, per language."""
    return {one: [(name, say(one, f"command-{name}")) for name in COMMANDS] for one in languages}


async def _listening(silta: Silta, channel: Channel) -> None:
    try:
        await channel.run(silta.hear)
    except asyncio.CancelledError:
        raise
    except Exception as error:  # one channel that fails must not close the others
        # The kinds that say more than their name say it in our own words.
        why = type(error).__doc__ if type(error).__module__.startswith("bot.") else None
        log.error("channel_stopped", channel=channel.name, why=why or type(error).__name__)


def _telegram(silta: Silta) -> Channel:
    from bot.channels import telegram
    from bot.pace import Pace

    settings = silta.settings

    async def keep(number: int | None, raw: bytes, reason: str) -> None:
        update = "" if number is None else str(number)
        await silta.set_aside("telegram", update, raw.decode("utf-8", "replace"), reason)

    return telegram.make(
        settings.telegram_token.get_secret_value(),
        settings.telegram_api,
        pace=Pace(settings.messages_per_second),
        library=settings.telegram_library,
        webhook=settings.webhook,
        set_aside=keep,
    )


def _heart(silta: Silta) -> Heart:
    beats: dict[str, tuple[float, Callable[[], Awaitable[None]]]] = {
        "feeds": (max(1.0, min(30.0, 3600 / silta.clock.speed)), _Feeds(silta).look),
        "calls": (10.0, lambda: _pass_on_calls(silta)),
        "day": (300.0, lambda: _tell_the_day(silta)),
        "signs": (3600.0, lambda: _look_for_signs(silta)),
        "held talks": (60.0, lambda: _give_back(silta)),
        "log": (600.0, lambda: asyncio.to_thread(silta.settings.data.tidy)),
    }
    if not silta.clock.is_real:
        beats["demo clock"] = (2.0, lambda: _remember(silta))
    return Heart(
        silta.writer,
        silta.world,
        silta.clock.now,
        silta.delivery.wake,
        special=SPECIAL,
        more=beats,
        quick=max(0.5, min(5.0, 300 / silta.clock.speed)),
    )


class _Feeds:
    """Sources are looked at with what a house without any need not load."""

    def __init__(self, silta: Silta) -> None:
        self._silta = silta
        self._fetcher: Fetcher | None = None

    async def look(self) -> None:
        """Look at the sources whose time has come, one after the other."""
        silta, now = self._silta, self._silta.clock.now()
        due = await silta.writer.do("feeds due", lambda db: feed_queries.due(db, now))
        if not due:
            return
        from bot.commands.feeding import fetcher_for
        from feeds.polling import poll

        self._fetcher = self._fetcher or fetcher_for(silta.settings)
        for feed in due:
            told = await poll(
                silta.writer,
                self._fetcher,
                feed,
                now,
                lambda: random.uniform(-1, 1),
                silta.settings.timezone,
            )
            log.info("feed_polled", feed=feed.id, ok=told.ok, new=told.new, changed=told.changed)
            if told.told:
                silta.delivery.wake()


async def _pass_on_calls(silta: Silta) -> None:
    """Calls for a human being go to the coaches, and to the operator's chat where there is one."""
    chat = silta.operator_chat if "telegram" in silta.channels else ""
    now, language = silta.clock.now(), silta.settings.offered[0]

    def pass_on(db: Db) -> int:
        told = calls.pass_on(db, "telegram", chat, language, now) if chat else 0
        return told + calls.tell_coaches(db, silta.world, now)

    if await silta.writer.do("calls", pass_on):
        silta.delivery.wake()


async def _tell_the_day(silta: Silta) -> None:
    """A line a day to the operator, where there is one."""
    chat = silta.operator_chat
    if not chat or "telegram" not in silta.channels:
        return
    now, language = silta.clock.now(), silta.settings.offered[0]
    zone = silta.settings.timezone
    if await silta.writer.do(
        "day", lambda db: days.tell(db, "telegram", chat, language, now, zone)
    ):
        silta.delivery.wake()


async def _look_for_signs(silta: Silta) -> None:
    now = silta.clock.now()
    await silta.writer.do("signs", lambda db: signs.look_at_all(db, now))


async def _give_back(silta: Silta) -> None:
    """A talk that somebody of the staff held for a day goes on by itself."""
    now = silta.clock.now()
    if await silta.writer.do(
        "held talks", lambda db: stepping_in.hand_back_in_time(db, silta.world, now)
    ):
        silta.delivery.wake()


async def _remember(silta: Silta) -> None:
    """The demo's time outlives the process."""
    now = silta.clock.now().isoformat()
    await silta.writer.do(
        "demo clock", lambda db: house_queries.set_setting(db, "demo_clock", now)
    )


def _server(silta: Silta, web: WebChannel, heart: Heart, *, demo: bool) -> uvicorn.Server:
    from bot.demo import demo_doors
    from bot.housekeeping import Housekeeping
    from bot.own_chat import own_chat
    from bot.own_files import own_files
    from console import console_routes
    from console.desk import Desk
    from console.front import no_doors
    from console.look import Look, Site

    settings = silta.settings

    def staff(look: Look) -> APIRouter:
        keeping = Housekeeping(silta, heart, look, locked=demo)
        heart.more = {**heart.more, "trials": (60.0, keeping.tidy)}
        desk = Desk(
            look,
            silta.reader,
            silta.writer,
            silta.world,
            silta.clock.now,
            silta.delivery.wake,
            settings.timezone,
            keeping,
            files=own_files(silta),
            telegram_token=settings.telegram_token.get_secret_value(),
            chats_as=own_chat(silta, secure=look.site.secure),
        )
        return console_routes(desk)

    async def talk(address: str, after: str, most: int) -> Any:
        return silta.talk("web", address, after, most)

    async def who(address: str) -> Visitor:
        return silta.visitor(address)

    async def files(address: str, id: str) -> File | None:
        return await silta.file_in_talk("web", address, id)

    async def ready() -> dict[str, bool]:
        return {"database": not silta.writer.stuck}

    service = silta.world.service
    site = Site(
        public_url=settings.public_url,
        operator=service.operator,
        contact=service.contact,
        telegram=f"https://t.me/{service.telegram}" if service.telegram else "",
        languages=settings.offered,
        staff="/console/sign-in",
        has_person=service.has_person,
    )
    registry = CollectorRegistry()
    registry.register(HouseFigures(silta, lambda: heart.last_beat))
    app = make_app(
        web, talk, site=site, who=who, files=files, ready=ready, now=silta.clock.now,
        routers=(*_calls(silta), calendar_routes(silta.calendar)), registry=registry,
        staff=staff,
        doors=demo_doors(silta) if demo else no_doors,
    )  # fmt: skip
    return uvicorn.Server(
        uvicorn.Config(
            app, host=settings.host, port=settings.port, log_level="error", access_log=False,
            timeout_graceful_shutdown=3, lifespan="off",
        )
    )  # fmt: skip


def _calls(silta: Silta) -> list[APIRouter]:
    """Where Telegram calls, when it was told to."""
    if silta.settings.webhook is None or "telegram" not in silta.channels:
        return []
    from bot.channels.telegram import Hook, Telegram
    from bot.channels.telegram.calls import call_routes

    channel = silta.channels["telegram"]
    assert isinstance(channel, Telegram)
    assert isinstance(channel.ear, Hook)
    return [call_routes(channel.ear, WEBHOOK_PATH)]


def _say_where(settings: Settings, silta: Silta) -> None:
    place = settings.public_url or f"http://{settings.host}:{settings.port}"
    lines = [f"Silta is open: {place}/  (the chat: {place}/chat)"]
    if "telegram" not in silta.channels:
        lines.append("Telegram is not connected; the README says how.")
    if operator_chat(settings.home) == "":
        lines.append("Nobody is set to answer people yet: see operator.toml in the README.")
    print("\n".join(lines), flush=True)
