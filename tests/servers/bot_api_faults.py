"""Everything that goes wrong between a bot and Telegram, to be ordered for a chosen call.

A fault either strikes before the request is carried out (a refusal: nobody receives anything) or
after it (the message has arrived, and only the answer is lost, late or unreadable). The second
kind is the one that makes careless bots send twice.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from tests.servers.wire import Answer, json_answer


class How(Enum):
    """What the client gets to see."""

    TRUE = "the true answer"
    INSTEAD = "another answer instead"
    SPOILT = "the true answer, spoilt"
    CUT = "the connection cut"
    SILENCE = "nothing, for ever"


@dataclass(frozen=True, slots=True)
class Fault:
    """One way for a call to fail. `late` is in seconds and always comes after delivery."""

    name: str
    how: How
    delivers: bool
    instead: Answer | None = None
    late: float = 0.0
    hold: float = 0.0  # seconds the chat may not be written to: what a 429 asked for


def refusal(code: int, description: str, **parameters: int) -> Answer:
    """Telegram's shape of an error."""
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        body["parameters"] = parameters
    if "retry_after" in parameters:
        return json_answer(body, code, Retry_After=str(parameters["retry_after"]))
    return json_answer(body, code)


def _refused(name: str, answer: Answer, hold: float = 0.0) -> Fault:
    return Fault(name, How.INSTEAD, delivers=False, instead=answer, hold=hold)


# --- before delivery ---


def too_many(retry_after: int | None = 1) -> Fault:
    """429. With None it comes without `parameters`, and no library knows how long to wait."""
    if retry_after is None:
        return _refused("too many", refusal(429, "Too Many Requests"))
    said = f"Too Many Requests: retry after {retry_after}"
    return _refused("too many", refusal(429, said, retry_after=retry_after), retry_after)


def blocked() -> Fault:
    return _refused("blocked", refusal(403, "Forbidden: bot was blocked by the user"))


def deactivated() -> Fault:
    return _refused("deactivated", refusal(403, "Forbidden: user is deactivated"))


def migrated(to: int) -> Fault:
    said = "Bad Request: group chat was upgraded to a supergroup chat"
    return _refused("migrated", refusal(400, said, migrate_to_chat_id=to))


def refused(code: int, description: str) -> Fault:
    return _refused("refused", refusal(code, description))


def page(status: int = 502) -> Fault:
    """What a proxy in between says: HTML instead of JSON."""
    body = f"<html><head><title>{status}</title></head><body>nginx</body></html>".encode()
    return _refused("page", Answer(status, body, "text/html"))


def cut_before() -> Fault:
    return Fault("cut before", How.CUT, delivers=False)


# --- after delivery ---


def cut_after() -> Fault:
    return Fault("cut after", How.CUT, delivers=True)


def silence() -> Fault:
    """The message arrives; the answer never does. The client's own time-out ends it."""
    return Fault("silence", How.SILENCE, delivers=True)


def late(seconds: float) -> Fault:
    return Fault("late", How.TRUE, delivers=True, late=seconds)


def undecodable() -> Fault:
    """200 and ok, but the result lacks a field every library needs."""
    return Fault("undecodable", How.SPOILT, delivers=True)


def unknown_kind() -> Fault:
    """200 and ok, but a part of the message is of a kind that does not exist yet."""
    return Fault("unknown kind", How.SPOILT, delivers=True)


def garbage() -> Fault:
    """200, and JSON that breaks off in the middle."""
    answer = Answer(200, b'{"ok":true,"result":{"message_id":1,')
    return Fault("garbage", How.INSTEAD, delivers=True, instead=answer)


BY_NAME = {
    maker.__name__: maker
    for maker in (too_many, blocked, deactivated, migrated, refused, page, cut_before,
                  cut_after, silence, late, undecodable, unknown_kind, garbage)
}  # fmt: skip


def spoilt(fault: Fault, result: Any) -> Any:
    """The true result as this fault passes it on."""
    if not isinstance(result, dict):
        return {"unheard": "of"}
    if fault.name == "unknown kind":
        return {**result, "forward_origin": {"type": "hologram", "date": result.get("date", 0)}}
    return {name: value for name, value in result.items() if name not in ("chat", "date")}


@dataclass(slots=True)
class Rule:
    """When a fault strikes: at these of the calls that match, counted from 1."""

    fault: Fault
    method: str | None = None
    chat: int | None = None
    calls: Collection[int] | None = None
    every: int | None = None
    times: int | None = None
    share: float | None = None
    chance: random.Random = field(default_factory=lambda: random.Random(0))
    matched: int = 0
    struck: int = 0

    def meets(self, method: str, chat: int | None) -> bool:
        """Count a call if it matches, and say whether the fault strikes it."""
        # A rule without a method is about what the bot does, not about how it listens.
        wanted = method != "getUpdates" if self.method is None else method == self.method
        if not wanted or (self.chat is not None and chat != self.chat):
            return False
        self.matched += 1
        if self.times is not None and self.struck >= self.times:
            return False
        if self.calls is not None and self.matched not in self.calls:
            return False
        if self.every is not None and self.matched % self.every:
            return False
        return self.share is None or self.chance.random() < self.share

    def strike(self) -> Fault:
        self.struck += 1
        return self.fault


class Plan:
    """All rules in force. The first that strikes wins; the others still count the call."""

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def add(
        self,
        fault: Fault,
        *,
        method: str | None = None,
        chat: int | None = None,
        call: int | Collection[int] | None = None,
        every: int | None = None,
        times: int | None = None,
        share: float | None = None,
        seed: int = 0,
    ) -> Rule:
        """Order a fault for a method, a chat, the n-th call, every n-th, or a share of calls."""
        calls = (call,) if isinstance(call, int) else call
        rule = Rule(fault, method, chat, calls, every, times, share, random.Random(seed))
        self.rules.append(rule)
        return rule

    def add_line(self, line: Mapping[str, Any]) -> Rule:
        """The same from one JSON object: {"fault": "too_many", "retry_after": 3, "call": 4}."""
        about = dict(line)
        maker = BY_NAME[about.pop("fault")]
        when = {
            name: about.pop(name)
            for name in ("method", "chat", "call", "every", "times", "share", "seed")
            if name in about
        }
        return self.add(maker(**about), **when)

    def next(self, method: str, chat: int | None) -> Fault | None:
        """The fault for this call, if one strikes."""
        striking = [rule for rule in self.rules if rule.meets(method, chat)]
        return striking[0].strike() if striking else None
