"""What can be set from outside: environment or `.env`, prefix SILTA_, checked with sentences."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.links import read_links
from dialogs.facts import Service
from locales.catalogue import LANGUAGES
from storage.database import database
from storage.sql import Database

WEBHOOK_PATH = "/telegram/webhook"
SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
"""core.telegram.org/bots/api#setwebhook allows one letter; ours must not be guessed."""


class NotSet(Exception):
    """Settings that cannot be used; the message is one sentence for each."""


class Settings(BaseSettings):
    """One row of the README's table each."""

    model_config = SettingsConfigDict(
        env_prefix="SILTA_", env_file=".env", extra="ignore", env_ignore_empty=True
    )

    home: Path = Field(default=Path("home"), description="folder for the database and files")
    database: str = Field(
        default="",
        description="database file or postgresql:// address; default silta.db in the home",
    )
    telegram_token: SecretStr = Field(
        default=SecretStr(""), description="the bot's token from BotFather; empty: no Telegram"
    )
    telegram_api: str = Field(
        default="https://api.telegram.org", description="base address of the Bot API server"
    )
    telegram_library: str = Field(
        default="aiogram", description="what sends to Telegram: aiogram, or ptb, which is lighter"
    )
    telegram_webhook: str = Field(
        default="",
        description="https address that Telegram calls, ends in /telegram/webhook; empty: we ask",
    )
    telegram_webhook_secret: SecretStr = Field(
        default=SecretStr(""),
        description="what Telegram says to prove itself; 16 letters or more",
    )
    bind: str = Field(default="127.0.0.1:8080", description="where the pages listen")
    public_url: str = Field(default="", description="the pages' address as people see it")
    secret: SecretStr = Field(default=SecretStr(""), description="signs sessions; made when empty")
    languages: str = Field(default="", description="shipped languages to offer; all when empty")
    country: str = Field(default="FI", description="the country most people live in")
    timezone: str = Field(default="Europe/Helsinki", description="for people without a town yet")
    messages_per_second: int = Field(default=29, ge=1, le=1000, description="Telegram's pace")
    log_level: str = Field(default="info", description="debug, info, warning or error")
    clock: datetime | None = Field(default=None, description="demo only: the start time")
    clock_speed: float = Field(
        default=1.0, gt=0, le=100000, description="demo only: 1440 = a day a minute"
    )

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("is not a time zone; write it like Europe/Helsinki") from None
        return value

    @field_validator("telegram_library")
    @classmethod
    def _known_library(cls, value: str) -> str:
        if value not in ("aiogram", "ptb"):
            raise ValueError("must be aiogram or ptb")
        return value

    @field_validator("telegram_webhook")
    @classmethod
    def _callable(cls, value: str) -> str:
        safe = value.startswith(("https://", "http://127.0.0.1:"))  # or a trial on one machine
        if value and not (safe and value.endswith(WEBHOOK_PATH)):
            raise ValueError(f"must look like https://silta.example.org{WEBHOOK_PATH}")
        return value

    @model_validator(mode="after")
    def _secret_for_webhook(self) -> Settings:
        secret = self.telegram_webhook_secret.get_secret_value()
        if self.telegram_webhook and not SECRET.fullmatch(secret):
            raise ValueError(
                "SILTA_TELEGRAM_WEBHOOK_SECRET is needed with a webhook: 16 to 256 letters,"
                " digits, _ and -. Make one with: openssl rand -hex 32"
            )
        return self

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.casefold() not in ("debug", "info", "warning", "error"):
            raise ValueError("must be debug, info, warning or error")
        return value.casefold()

    @field_validator("languages")
    @classmethod
    def _shipped(cls, value: str) -> str:
        strange = [one for one in _split(value) if one not in LANGUAGES]
        if strange:
            shipped = ", ".join(LANGUAGES)
            raise ValueError(
                f"names {', '.join(strange)}, which is not shipped; there are {shipped}"
            )
        return value

    @field_validator("clock")
    @classmethod
    def _aware(cls, value: datetime | None) -> datetime | None:
        return value if value is None or value.tzinfo else value.replace(tzinfo=UTC)

    @property
    def data(self) -> Database:
        """Where the data is."""
        return database(self.database or self.home / "silta.db")

    @property
    def offered(self) -> tuple[str, ...]:
        chosen = _split(self.languages)
        return tuple(one for one in LANGUAGES if not chosen or one in chosen)

    @property
    def host(self) -> str:
        return self.bind.rpartition(":")[0] or "127.0.0.1"

    @property
    def port(self) -> int:
        return int(self.bind.rpartition(":")[2])

    def as_demo(self) -> Settings:
        """The same house with an own demo database beside the real one."""
        return self.model_copy(update={"database": str(self.home / "demo.db")})

    @property
    def webhook(self) -> tuple[str, str] | None:
        """The address Telegram is to call and its secret; None when we ask it ourselves."""
        secret = self.telegram_webhook_secret.get_secret_value()
        return (self.telegram_webhook, secret) if self.telegram_webhook else None

    @property
    def is_demo_clock(self) -> bool:
        return self.clock is not None or self.clock_speed != 1.0


def _split(names: str) -> list[str]:
    return [one.strip() for one in names.split(",") if one.strip()]


def read_settings(**given: Any) -> Settings:
    """Raises NotSet with a sentence for each setting that cannot be used."""
    try:
        settings = Settings(**given)
        settings.port  # noqa: B018  # reading it is the check
    except ValidationError as trouble:
        raise NotSet("\n".join(_sentences(trouble))) from None
    except ValueError:
        raise NotSet("SILTA_BIND must look like 127.0.0.1:8080.") from None
    return settings


def _sentences(trouble: ValidationError) -> Iterator[str]:
    for one in trouble.errors(include_input=False, include_url=False):
        if not one["loc"]:  # about several settings; the sentence names them
            yield one["msg"].removeprefix("Value error, ") + "."
            continue
        name = "SILTA_" + "_".join(str(part) for part in one["loc"]).upper()
        yield f"{name} {one['msg'].removeprefix('Value error, ')}."


def read_operator(home: Path, languages: tuple[str, ...]) -> tuple[Service, list[str]]:
    """Who runs this house, from operator.toml and links/ in the home; and what is wrong there.

    What cannot be read is left out, never guessed; 112 is always shown.
    """
    path = home / "operator.toml"
    links, wrong = read_links(home)
    nobody = Service(languages=languages, links=links)
    if not path.exists():
        return nobody, wrong
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as trouble:
        return nobody, [*wrong, f"{path.name} cannot be read: {trouble}"]
    text: dict[str, str] = {}
    for name in ("name", "contact", "office_hours", "youth", "telegram_bot"):
        value = data.get(name, "")
        if isinstance(value, str):
            text[name] = value
        else:
            wrong.append(f"{path.name}: {name} must be text in quotes.")
    helplines, more = _helplines(data.get("helplines", {}), path.name)
    service = Service(
        operator=text.get("name", ""),
        contact=text.get("contact", ""),
        office_hours=text.get("office_hours", ""),
        youth=text.get("youth", ""),
        helplines=helplines,
        languages=languages,
        links=links,
        telegram=text.get("telegram_bot", "").lstrip("@"),
        has_person=bool(text.get("name") and data.get("telegram_chat")),
    )
    return service, [*wrong, *more]


def service_of(settings: Settings) -> Service:
    """Who runs this house, and where its pages are."""
    told, _ = read_operator(settings.home, settings.offered)
    return replace(told, web=settings.public_url.rstrip("/"))


def _helplines(data: Any, name: str) -> tuple[dict[str, tuple[tuple[str, str], ...]], list[str]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    wrong: list[str] = []
    if not isinstance(data, dict):
        return {}, [f"{name}: helplines must be a table per country, like [[helplines.FI]]."]
    for country, lines in data.items():
        try:
            found[country] = tuple((str(one["name"]), str(one["number"])) for one in lines)
        except (TypeError, KeyError):
            wrong.append(f"{name}: each helpline of {country} needs a name and a number.")
    return found, wrong


def operator_chat(home: Path) -> str:
    """The operator's own Telegram chat, where calls for a person go; empty when there is none."""
    path = home / "operator.toml"
    try:
        return str(tomllib.loads(path.read_text("utf-8")).get("telegram_chat", ""))
    except (OSError, tomllib.TOMLDecodeError):
        return ""
