"""What is logged, and what never: no words of people, no names, no tokens.

Library loggers that print requests are silenced, since a request's address holds the token.
"""

from __future__ import annotations

import asyncio
import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

log = structlog.get_logger()
_TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{30,}")


def _without_tokens(
    logger: Any, method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    for name, value in event.items():
        if isinstance(value, str):
            event[name] = _TOKEN.sub("(token)", value)
    return event


def _where_it_happened(
    logger: Any, method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """An error's frames and kind. Not its own words, nor variables: both may quote people."""
    told = event.pop("exc_info", None)
    error = told[1] if isinstance(told, tuple) else sys.exc_info()[1] if told is True else told
    if isinstance(error, BaseException):
        frames = "".join(traceback.format_tb(error.__traceback__))
        event["exception"] = f"{frames}{type(error).__name__}"
    return event


def without_words(loop: asyncio.AbstractEventLoop, trouble: dict[str, Any]) -> None:
    """What an event loop says of work that nobody waited for; by itself it would quote it all."""
    error = trouble.get("exception")
    log.error("work_lost", error=type(error).__name__, exc_info=error)


def set_up(level: str, *, plain: bool | None = None) -> None:
    """Lines for machines, or for people at a terminal."""
    number = logging.getLevelNamesMapping()[level.upper()]
    for_people = sys.stderr.isatty() if plain is None else plain
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _where_it_happened,
            _without_tokens,
            structlog.dev.ConsoleRenderer(colors=for_people)
            if for_people
            else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s %(message)s")
    for name in ("httpx", "httpcore", "aiogram", "aiohttp", "uvicorn.access", "telegram"):
        logging.getLogger(name).setLevel(logging.ERROR)
