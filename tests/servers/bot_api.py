"""A Bot API server of our own on loopback, so that tests talk to Telegram without Telegram.

    async with BotApi() as server:
        amal = server.person(7, "Amal", "ar")
        amal.starts()                   # the bot, polling server.address, hears this
        welcome = await amal.hears()    # and this is what it said
        amal.presses(welcome, "نعم")
        server.goes_wrong(faults.cut_after(), method="sendMessage", call=3)
        ...
        assert server.problems == []                   # no request broke a rule of the Bot API

People: `bot_api_people`. What Telegram keeps: `bot_api_account`. What a request may contain:
`bot_api_rules` (our own table) and `bot_api_description` (Telegram's, when it is at hand). What
can go wrong: `bot_api_faults`. As a process of its own, for tests that kill things:
`python -m tests.servers.bot_api --port 0`, or `BotApiApart` from Python.

Not imitated: flood limits (they can be ordered as faults, and `peak` measures), the three-second
wait of polls repeated in a hurry, inline mode, payments, channels, Markdown.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

from tests.servers.bot_api_account import Account, Refused
from tests.servers.bot_api_description import Description
from tests.servers.bot_api_faults import Fault, How, Plan, Rule, refusal, spoilt
from tests.servers.bot_api_people import Group, Person
from tests.servers.bot_api_rules import BY_LOWER_NAME, Asked, read
from tests.servers.bot_api_text import Wrong
from tests.servers.wire import (
    Answer,
    Form,
    House,
    NotAForm,
    Reply,
    Request,
    json_answer,
    read_form,
)

TOKEN = "42:LOOPBACK"
LISTENING = frozenset(("getUpdates", "getMe", "getWebhookInfo"))


@dataclass(frozen=True, slots=True)
class Call:
    """One request that arrived. `at` is in seconds of the stopwatch; status 0 is a cut line."""

    at: float
    bot: int
    method: str
    chat: int | None
    status: int
    accepted: bool
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Delivered:
    """One message that reached somebody, in the order of arrival."""

    at: float
    chat: int
    id: int
    text: str


class BotApi:
    """The server. `clock` (Unix seconds) may be virtual and decides dates and lifetimes;
    `stopwatch` (seconds) is for the log of calls.

    With `strangers_welcome` any chat id is taken as somebody who has opened the bot: for loads
    with thousands of recipients. `conflict_pause` is how long a repeated conflict is held back.
    """

    def __init__(
        self,
        token: str = TOKEN,
        *,
        clock: Callable[[], float] = time.time,
        stopwatch: Callable[[], float] = time.monotonic,
        description: Description | Path | None = None,
        strangers_welcome: bool = False,
        conflict_pause: float = 3.0,
    ) -> None:
        self._clock = clock
        self.stopwatch = stopwatch
        self._strangers_welcome = strangers_welcome
        self._conflict_pause = conflict_pause
        if not isinstance(description, Description):
            description = Description.beside_the_repository(description)
        self.description = description
        self.plan = Plan()
        self.problems: list[str] = []
        self.log: list[Call] = []
        self.deliveries: list[Delivered] = []
        self.early: list[Call] = []
        self._held: dict[tuple[int, int], float] = {}
        self._house = House(self._answer)
        self.bots: dict[str, Account] = {}
        self.main = self.bot(token)

    # --- opening and closing ---

    async def opens(self, port: int = 0) -> None:
        """Listen on loopback; on the port of last time, or a free one, if `port` is 0."""
        await self._house.opens(port)

    async def closes(self) -> None:
        """Refuse connections from now on, and hang up. Nothing is forgotten."""
        await self._house.closes()

    async def __aenter__(self) -> BotApi:
        await self.opens()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.closes()
        for account in self.bots.values():
            if account.post is not None:
                account.post.ends()

    @property
    def port(self) -> int:
        return self._house.port

    @property
    def address(self) -> str:
        """Base address, as SILTA_TELEGRAM_API wants it."""
        return f"http://127.0.0.1:{self.port}"

    # --- the people's side ---

    def bot(self, token: str) -> Account:
        """The account behind a token; a new one for a new token."""
        if token not in self.bots:
            account = Account(
                token,
                self._clock,
                strangers_welcome=self._strangers_welcome,
                conflict_pause=self._conflict_pause,
            )
            account.answered_in_response = lambda asked: self._call_in_response(account, asked)
            self.bots[token] = account
        return self.bots[token]

    def person(self, id: int, first_name: str = "Amal", language_code: str | None = None,
               *, here: bool = True, **names: str) -> Person:  # fmt: skip
        """Somebody new, who has opened the bot unless `here` is False."""
        return self.main.person(id, first_name, language_code, here=here, **names)

    def group(self, id: int, title: str = "Group") -> Group:
        return self.main.group(id, title)

    def offer(self, update: dict[str, Any]) -> int | None:
        """Queue a raw update, unchecked. Returns its id, or None if the bot wants none such."""
        return self.main.offer(update)

    async def until(self, truth: Callable[[], Any], within: float = 5.0) -> None:
        """Wait until something about the main bot has become true. Raises TimeoutError."""
        await self.main.until(truth, within)

    # --- what goes wrong, and what was seen ---

    def goes_wrong(self, fault: Fault, **when: Any) -> Rule:
        """Order a fault: for a method, a chat, the n-th call (`call`), `every` n-th, the first
        `times`, or a `share` of calls. Returns the rule, which counts how often it struck."""
        return self.plan.add(fault, **when)

    @property
    def calls(self) -> Counter[str]:
        """Accepted calls by method."""
        return Counter(call.method for call in self.log if call.accepted)

    @property
    def refusals(self) -> Counter[tuple[str, int]]:
        """Calls not carried out, by method and status."""
        return Counter((call.method, call.status) for call in self.log if not call.accepted)

    def peak(self, window: float = 1.0, *, method: str | None = None,
             chat: int | None = None, accepted: bool = False) -> int:  # fmt: skip
        """The most calls in any rolling stretch of `window` seconds, listening left out.

        Refused calls count, as they do for Telegram, unless only `accepted` ones are asked for.
        """
        times = [
            call.at
            for call in self.log
            if (call.method == method if method else call.method not in LISTENING)
            and (chat is None or call.chat == chat)
            and (call.accepted or not accepted)
        ]
        most = start = 0
        for end, at in enumerate(times):
            while times[start] <= at - window:
                start += 1
            most = max(most, end - start + 1)
        return most

    def delivered(self, chat: int) -> list[str]:
        """Texts that reached a chat, in order, as first sent."""
        return [one.text for one in self.deliveries if one.chat == chat]

    def repeats(self) -> dict[tuple[int, str], int]:
        """How often each text reached the same chat beyond the first time."""
        times = Counter((one.chat, one.text) for one in self.deliveries)
        return {place: count - 1 for place, count in times.items() if count > 1}

    # --- answering ---

    def _answer(self, request: Request) -> Reply | Awaitable[Reply]:
        try:
            return self._route(request)
        except Exception as error:
            self.problems.append(f"the test server itself failed: {error!r}")
            return refusal(500, "Internal Server Error")

    def _route(self, request: Request) -> Reply | Awaitable[Reply]:
        parts = request.path.removeprefix("/").split("/", 2)
        if parts[0] == "house" and len(parts) == 2:
            return self._house_door(parts[1], request)
        if parts[0] == "file" and len(parts) == 3 and parts[1].removeprefix("bot") in self.bots:
            data = self.bots[parts[1].removeprefix("bot")].file_at(parts[2])
            return refusal(404, "Not Found") if data is None else _file(data)
        if not parts[0].startswith("bot") or len(parts) < 2:
            return refusal(404, "Not Found")
        account = self.bots.get(parts[0].removeprefix("bot"))
        if account is None:
            return refusal(401, "Unauthorized")
        method = BY_LOWER_NAME.get(parts[1].lower())
        if method is None:
            self.problems.append(f"{parts[1]}: not a method this server knows")
            return self._done(account, parts[1], None, refusal(404, "Not Found: method not found"))
        try:
            form = read_form(request)
        except NotAForm as error:
            self.problems.append(f"{method}: {error}")
            return self._done(account, method, None, refusal(400, f"Bad Request: {error}"))
        return self._call(account, method, form)

    def _call(self, account: Account, method: str, form: Form) -> Reply | Awaitable[Reply]:
        chat = _number(form.fields.get("chat_id"))
        asked, said = self._judge(method, form)
        if asked is None:
            return self._done(account, method, chat, refusal(400, f"Bad Request: {said}"))
        fault = self.plan.next(method, chat)
        if fault is not None and not fault.delivers:
            answer = self._done(account, method, chat, fault.instead, fault.name)
            if chat is not None and fault.hold:
                self._held[account.id, chat] = self.stopwatch() + fault.hold
            return answer
        if method == "getUpdates":
            return self._updates(account, asked, fault)
        try:
            result = account.carry_out(asked)
        except Refused as refused:
            return self._done(account, method, chat, refused.answer)
        self._note(account, asked, result)
        return self._pass_on(account, method, chat, result, fault)

    def _judge(self, method: str, form: Form) -> tuple[Asked | None, str]:
        """Hold a request against both tables; every problem is kept, the first is answered."""
        found: list[str] = []
        asked = None
        try:
            asked = read(method, form)
        except Wrong as wrong:
            found.append(str(wrong))
        if self.description is not None:
            found += self.description.problems(
                method, form.fields, form.files, wire=not form.typed
            )
        self.problems += [f"{method}: {problem}" for problem in found]
        return (None, found[0]) if found else (asked, "")

    async def _updates(self, account: Account, asked: Asked, fault: Fault | None) -> Reply:
        try:
            result = await account.updates(asked)
        except Refused as refused:
            return self._done(account, "getUpdates", None, refused.answer)
        reply = self._pass_on(account, "getUpdates", None, result, fault)
        return reply if isinstance(reply, Answer) or reply is None else await reply

    def _pass_on(
        self, account: Account, method: str, chat: int | None, result: Any, fault: Fault | None
    ) -> Reply | Awaitable[Reply]:
        """The answer to a request that was carried out, as a fault lets it through."""
        if fault is not None and fault.how is How.SPOILT:
            result = spoilt(fault, result)
        answer: Reply = json_answer({"ok": True, "result": result})
        if fault is None:
            return self._done(account, method, chat, answer, accepted=True)
        if fault.how is How.INSTEAD:
            answer = fault.instead
        elif fault.how is How.CUT:
            answer = None
        self._done(account, method, chat, answer, fault.name, accepted=True)
        if fault.how is How.SILENCE:
            return asyncio.get_running_loop().create_future()  # until the client hangs up
        return _later(fault.late, answer) if fault.late else answer

    def _done(
        self,
        account: Account,
        method: str,
        chat: int | None,
        answer: Reply,
        fault: str | None = None,
        *,
        accepted: bool = False,
    ) -> Reply:
        status = 0 if answer is None else answer.status
        call = Call(self.stopwatch(), account.id, method, chat, status, accepted, fault)
        self.log.append(call)
        if chat is not None and self._held.get((account.id, chat), 0.0) > call.at:
            self.early.append(call)
        return answer

    def _note(self, account: Account, asked: Asked, result: Any) -> None:
        if asked.method.startswith("send") and isinstance(result, dict):
            shown = account.messages[result["chat"]["id"], result["message_id"]]
            self.deliveries.append(
                Delivered(self.stopwatch(), shown.chat.id, shown.id, shown.text)
            )

    def _call_in_response(self, account: Account, asked: dict[str, Any]) -> None:
        """A method named in the body of a webhook's 200; its result is told to nobody."""
        method = BY_LOWER_NAME.get(str(asked.pop("method")).lower())
        if method is not None and not method.startswith("get") and not method.endswith("Webhook"):
            self._call(account, method, Form(asked, typed=True))

    # --- the side door, for tests that run this server as a process of its own ---

    def _house_door(self, word: str, request: Request) -> Answer:
        about = json.loads(request.body or b"{}")
        try:
            return json_answer({"ok": True, "result": HOUSE_WORDS[word](self, about)})
        except (KeyError, TypeError, ValueError, AssertionError) as error:
            return json_answer({"ok": False, "description": f"{word}: {error!r}"}, 400)


async def _later(seconds: float, answer: Reply) -> Reply:
    await asyncio.sleep(seconds)
    return answer


def _file(data: bytes) -> Answer:
    return Answer(200, data, "application/octet-stream")


def _number(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


# --- what can be said through the side door; `chat` is always a person's id ---


def _person(server: BotApi, about: Mapping[str, Any]) -> Person:
    chat = server.main.chats.get(about["chat"])
    if not isinstance(chat, Person):
        raise KeyError(f"nobody has the id {about['chat']}")
    return chat


def _persons(server: BotApi, about: Mapping[str, Any]) -> int:
    """Let many in at once: {"from": 1000, "count": 2500, "language_code": "ar"}."""
    names = {name: text for name, text in about.items() if name not in ("from", "count")}
    for number in range(about["count"]):
        server.person(about["from"] + number, **names)
    return len(server.main.chats)


def _chorus(server: BotApi, about: Mapping[str, Any]) -> float:
    """All of them write at once: {"from": 1000, "count": 600, "text": "hei"}; when they did."""
    for number in range(about["count"]):
        _person(server, {"chat": about["from"] + number}).writes(about["text"])
    return server.stopwatch()


def _times(server: BotApi, about: Mapping[str, Any]) -> list[float]:
    """When each message arrived, after that many: {"after": 1}."""
    return [one.at for one in server.deliveries[about["after"] :]]


def _press(server: BotApi, about: Mapping[str, Any]) -> str:
    person = _person(server, about)
    message = server.main.messages[person.id, about["message"]]
    return person.presses(message, about["which"]).id


def _messages(server: BotApi, about: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "id": message.id,
            "text": message.text,
            "buttons": [[asdict(button) for button in row] for row in message.rows],
            "edits": len(message.history),
            "deleted": message.deleted,
        }
        for message in _person(server, about).messages
    ]


def _report(server: BotApi, about: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "calls": dict(server.calls),
        "refusals": [[*what, count] for what, count in server.refusals.items()],
        "peak": server.peak(about.get("window", 1.0)),
        "deliveries": [[one.at, one.chat, one.id, one.text] for one in server.deliveries],
        "repeats": [[*place, count] for place, count in server.repeats().items()],
        "early": len(server.early),
        "unconfirmed": server.main.unconfirmed,
        "problems": server.problems,
    }


HOUSE_WORDS: dict[str, Callable[[BotApi, Mapping[str, Any]], Any]] = {
    "person": lambda server, about: server.person(**about).id,
    "persons": _persons,
    "chorus": _chorus,
    "times": _times,
    "starts": lambda server, about: _person(server, about).starts(about.get("payload", "")),
    "writes": lambda server, about: _person(server, about).writes(about["text"]),
    "presses": _press,
    "blocks": lambda server, about: _person(server, about).blocks(),
    "unblocks": lambda server, about: _person(server, about).unblocks(),
    "offer": lambda server, about: server.offer(dict(about)),
    "fault": lambda server, about: len([server.plan.add_line(about), *server.plan.rules]) - 1,
    "no_faults": lambda server, about: server.plan.rules.clear(),
    "messages": _messages,
    "toasts": lambda server, about: [asdict(toast) for toast in _person(server, about).toasts],
    "report": _report,
}


class BotApiApart:
    """The same server as a process of its own, told what to do through its side door.

    `async with BotApiApart() as server: await server.says("writes", chat=7, text="hei")`.
    """

    def __init__(self, *arguments: str) -> None:
        self._arguments = arguments
        self._process: asyncio.subprocess.Process | None = None
        self._client = httpx.AsyncClient(trust_env=False, timeout=30)  # loopback has no proxy
        self.address = ""

    async def __aenter__(self) -> BotApiApart:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.servers.bot_api", "--port", "0", *self._arguments,
            cwd=Path(__file__).resolve().parents[2],
            stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert self._process.stdout is not None
        port = (await self._process.stdout.readline()).decode().strip()
        if not port:
            raise RuntimeError("the Bot API server did not start")
        self.address = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *why: object) -> None:
        await self._client.aclose()
        assert self._process is not None
        self._process.terminate()
        await self._process.communicate()

    async def says(self, word: str, **about: Any) -> Any:
        """One word through the side door, and its result. Raises ValueError with the reason."""
        answer = (await self._client.post(f"{self.address}/house/{word}", json=about)).json()
        if not answer["ok"]:
            raise ValueError(answer["description"])
        return answer["result"]


async def _stay_open(settings: argparse.Namespace) -> None:
    server = BotApi(
        settings.token, description=settings.spec, strangers_welcome=settings.strangers_welcome
    )
    for line in json.loads(settings.plan.read_text()) if settings.plan else []:
        server.plan.add_line(line)
    await server.opens(settings.port)
    print(server.port, flush=True)
    await asyncio.get_running_loop().create_future()


def main() -> None:
    """Open the server until killed; the port is the first line printed."""
    parser = argparse.ArgumentParser(prog="python -m tests.servers.bot_api")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--spec", type=Path, help="Telegram's description of the Bot API, JSON")
    parser.add_argument("--plan", type=Path, help="faults to order, a JSON array of objects")
    parser.add_argument("--strangers-welcome", action="store_true")
    asyncio.run(_stay_open(parser.parse_args()))


if __name__ == "__main__":
    main()
