"""What the admin's pages may know of the running house: see `console.house.House`."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot import operator_file
from bot.house import Silta
from bot.settings import operator_chat, read_operator, service_of
from bot.trial import TrialRoom
from console.house import Beat, OneFile, SetUp, Texts, Tried
from console.look import Look
from dialogs.facts import Service
from scheduler.clock import Heart
from storage.turns import World

LATE: Final = 3.0
GRACE: Final = 30.0
"""A beat is late after so many of its own times, and never before so many seconds."""

EXAMPLE: Final = """\
name = "Welcome House Turku"
contact = "hello@example.org"
office_hours = "Monday to Friday 9-15"
telegram_chat = "123456789"
youth = "Youth services: www.example.org"

[[helplines.FI]]
name = "A helpline, and its languages"
number = "09 123 456"
"""
LINKS_EXAMPLE: Final = """\
[[nap]]
name = "Events in the libraries"
address = "https://www.example.org/events"
"""


class Housekeeping:
    """One per running house. `look`: the pages, which name the operator as well.

    locked: nobody changes files from a page; in a demonstration anybody is an admin.
    """

    def __init__(self, silta: Silta, heart: Heart, look: Look, *, locked: bool = False) -> None:
        self._locked = locked
        self.trials = TrialRoom(lambda: silta.world, silta.clock.now, silta.reader)
        self._silta = silta
        self._heart = heart
        self._look = look

    @property
    def world(self) -> World:
        return self._silta.world

    async def tidy(self) -> None:
        """Let go of trials whose time is over."""
        self.trials.sweep()

    def works(self) -> bool:
        return not self._silta.writer.stuck

    def beats(self) -> Sequence[Beat]:
        """A demo's calendar runs faster than its beats: lateness is counted in real seconds."""
        now, speed = self._silta.clock.now(), self._silta.clock.speed
        found = []
        for name, seconds in self._heart.every.items():
            at = self._heart.last_beat.get(name)
            age = (now - at).total_seconds() / speed if at else 0.0
            found.append(Beat(name, at, age > max(LATE * seconds, seconds + GRACE)))
        return found

    def set_up(self) -> SetUp:
        settings = self._silta.settings
        _, wrong = read_operator(settings.home, settings.offered)
        return SetUp(
            settings.offered,
            bool(settings.telegram_token.get_secret_value()),
            bool(operator_chat(settings.home)),
            bool(settings.public_url),
            tuple(wrong),
        )

    # The operator's own texts

    def texts(self) -> Texts:
        settings = self._silta.settings
        service, wrong = read_operator(settings.home, settings.offered)
        try:
            fields, by_hand = operator_file.read_fields(settings.home), False
        except operator_file.ByHand:
            fields, by_hand = dict.fromkeys(operator_file.FIELDS, ""), True
        links = {_parts(key): found for key, found in service.links.items()}
        home = settings.home
        files = [_file(home, operator_file.NAME, EXAMPLE)]
        listed = [f"links/{path.name}" for path in sorted((home / "links").glob("*.toml"))]
        for name in listed or [f"links/{settings.country}.toml"]:
            files.append(_file(home, name, LINKS_EXAMPLE))
        mark = operator_file.mark_of(home)
        return Texts(
            fields, service.helplines, links, files, wrong, mark, by_hand, self._locked,
            settings.country,
        )  # fmt: skip

    def try_texts(self, fields: Mapping[str, str], mark: str) -> Tried:
        return self._tried(fields, mark)[0]

    def keep_texts(self, fields: Mapping[str, str], mark: str) -> Tried:
        tried, text = self._tried(fields, mark)
        if tried.wrong or tried.changed_meanwhile or self._locked:
            return tried
        home = self._silta.settings.home
        operator_file.keep(home, text)
        service = service_of(self._silta.settings)
        self._go_on_with(service)
        return tried

    def _tried(self, fields: Mapping[str, str], mark: str) -> tuple[Tried, str]:
        """The change read as a house reads it, from a folder of its own."""
        home = self._silta.settings.home
        tidy = {name: operator_file.tidy(fields.get(name, "")) for name in operator_file.FIELDS}
        if mark != operator_file.mark_of(home):
            return Tried(tidy, changed_meanwhile=True), ""
        try:
            text = operator_file.changed(home, tidy)
        except operator_file.ByHand:
            return Tried(tidy, [f"{operator_file.NAME} must be changed by hand."]), ""
        wrong = operator_file.troubles(tidy)
        with tempfile.TemporaryDirectory() as folder:
            trial = Path(folder)
            (trial / operator_file.NAME).write_text(text, "utf-8")
            _, after = read_operator(trial, self._silta.settings.offered)
        _, before = read_operator(home, self._silta.settings.offered)
        return Tried(tidy, [*wrong, *(one for one in after if one not in before)]), text

    def _go_on_with(self, service: Service) -> None:
        """Turns, promises and pages say the new words from now on."""
        silta = self._silta
        old = silta.world.service
        service = replace(service, web=old.web, feeds=old.feeds, notice=old.notice)
        silta.world = replace(silta.world, service=service)
        silta.operator_chat = operator_chat(silta.settings.home)
        self._heart.world = silta.world
        self._look.site = replace(
            self._look.site,
            operator=service.operator,
            contact=service.contact,
            telegram=f"https://t.me/{service.telegram}" if service.telegram else "",
            has_person=service.has_person,
        )


def _parts(key: str) -> tuple[str, str]:
    country, _, step = key.partition("/")
    return country, step


def _file(home: Path, name: str, example: str) -> OneFile:
    path = home / name
    if not path.exists():
        return OneFile(name, example=example)
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return OneFile(name, True, changed, example)
