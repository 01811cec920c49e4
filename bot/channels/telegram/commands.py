"""The menu beside the writing line and the words on the bot's page, in every language.

Asked first, told only where something changed: a house that starts often bothers nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import msgspec
import structlog

from bot.channel import Urgency
from bot.channels.telegram.entities import cut
from bot.channels.telegram.listening import Pacer
from bot.channels.telegram.wire import NoAnswer, Wire

log = structlog.get_logger()

LONGEST_COMMAND: Final = 256  # characters of a command's description
LONGEST_SHORT: Final = 120
LONGEST_LONG: Final = 512


class Speaks(Protocol):
    """A Telegram channel, seen from here."""

    wire: Wire
    pace: Pacer


@dataclass(frozen=True)
class About:
    """What the bot says of itself. short: on its page; long: in a talk not begun yet."""

    short: str
    long: str


async def tell_commands(
    channel: Speaks,
    catalogue: Mapping[str, Sequence[tuple[str, str]]],
    about: Mapping[str, About] | None = None,
    default: str = "en",
) -> int:
    """Set the command menu and the descriptions of each language; how many were changed.

    catalogue: language -> (command without slash, what it does), in order. The words of `default`
    are also for everybody whose language is not there. What Telegram does not take stays as it
    was and is tried at the next start; nothing is raised.
    """
    changed = 0
    for code, language in _addressed(catalogue, default).items():
        commands = [
            {"command": command, "description": cut(does, LONGEST_COMMAND)}
            for command, does in catalogue[language]
        ]
        changed += await _keep(channel, "MyCommands", code, {"commands": commands})
    for code, language in _addressed(about or {}, default).items():
        words = (about or {})[language]
        short = {"short_description": cut(words.short, LONGEST_SHORT)}
        changed += await _keep(channel, "MyShortDescription", code, short)
        long = {"description": cut(words.long, LONGEST_LONG)}
        changed += await _keep(channel, "MyDescription", code, long)
    return changed


def _addressed(languages: Mapping[str, object], default: str) -> dict[str, str]:
    """Telegram's language code -> our language; "" is everybody else.

    Telegram knows two letters only: "pt-BR" stands for "pt" unless that is there itself, and a
    language with three letters has to do with the default.
    """
    codes = {"": default} if default in languages else {}
    for language in sorted(languages, key=len, reverse=True):
        code = language.replace("_", "-").split("-")[0].lower()
        if len(code) == 2:
            codes[code] = language
    return codes


async def _keep(channel: Speaks, what: str, code: str, wanted: dict[str, Any]) -> int:
    """Make it so, if it is not so already; 1 if it had to be changed."""
    where = {"language_code": code} if code else {}
    try:
        now = await _ask(channel, f"get{what}", where)
        if now is None or _like(now, wanted):
            return 0
        return int(await _ask(channel, f"set{what}", {**wanted, **where}) is not None)
    except NoAnswer as trouble:
        log.warning("telegram_not_told", what=what, reason=str(trouble))
        return 0


def _like(now: Any, wanted: dict[str, Any]) -> bool:
    if "commands" in wanted:
        return bool(now == wanted["commands"])
    return isinstance(now, dict) and all(now.get(key) == words for key, words in wanted.items())


async def _ask(channel: Speaks, method: str, questions: dict[str, Any]) -> Any:
    await channel.pace.turn(None, False, Urgency.BROADCAST)
    answer = await channel.wire.ask(method, questions)
    if not answer.ok:
        log.warning("telegram_not_told", what=method, reason=answer.status)
        return None
    return msgspec.json.decode(answer.result)
