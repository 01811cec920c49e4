"""What Telegram keeps for one bot: chats, messages, files, and the updates it has not taken yet.

Names and error texts follow core.telegram.org/bots/api and, where that is silent, the behaviour of
Telegram's own Bot API server (tdlib/telegram-bot-api 10.0). Times are seconds of `clock`, which
may be virtual; only a long poll waits in real time.
"""

from __future__ import annotations

import asyncio
import json
import struct
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.servers.bot_api_faults import refusal
from tests.servers.bot_api_people import Chat, Group, Person, Press, Shown, Toast
from tests.servers.bot_api_post import Post
from tests.servers.bot_api_rules import Asked
from tests.servers.bot_api_text import read_html
from tests.servers.wire import Answer, Upload

MESSAGES_LIVE = 24 * 60 * 60
PRESSES_LIVE = 150
LIVES = {"callback_query": PRESSES_LIVE, "inline_query": 30, "shipping_query": PRESSES_LIVE,
         "pre_checkout_query": PRESSES_LIVE}  # fmt: skip
NOT_UNLESS_ASKED = frozenset(("chat_member", "message_reaction", "message_reaction_count"))
LONGEST_POLL = 50
LARGEST_PHOTO = 10 * 1024 * 1024
PRESS_QUEUE = 3 << 33  # presses have their own line per person, beside the line per chat
MEMBER_QUEUE = 5 << 33


class Refused(Exception):
    """The world says no: the request was right, but it cannot be."""

    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.answer = refusal(code, description)


@dataclass(frozen=True, slots=True)
class Update:
    """One update in the queue. `line` is the order it must keep when pushed to a webhook."""

    id: int
    kind: str
    line: int
    until: float
    content: dict[str, Any]


@dataclass(slots=True, eq=False)
class Account:
    """One bot token and all that belongs to it."""

    token: str
    clock: Callable[[], float]
    strangers_welcome: bool = False
    conflict_pause: float = 3.0
    answer_within: float = 900.0
    answered_in_response: Callable[[dict[str, Any]], None] = lambda asked: None
    first_name: str = "Silta"
    username: str = "silta_test_bot"

    chats: dict[int, Chat] = field(default_factory=dict)
    messages: dict[tuple[int, int], Shown] = field(default_factory=dict)
    heard_ids: set[tuple[int, int]] = field(default_factory=set)
    presses: dict[str, Press] = field(default_factory=dict)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    about: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int | None, dict[str, Any]] = field(default_factory=dict)

    pending: deque[Update] = field(default_factory=deque)
    handed_out: Counter[int] = field(default_factory=Counter)
    expired: list[Update] = field(default_factory=list)
    allowed: frozenset[str] = frozenset()
    webhook: dict[str, Any] | None = None
    post: Post | None = None

    _message_ids: int = 0
    _press_ids: int = 10**15
    _update_ids: int = 500_000_000
    _poll: asyncio.Future[Answer | None] | None = None
    _next_conflict_at: float = 0.0
    _watchers: list[asyncio.Future[None]] = field(default_factory=list)

    @property
    def id(self) -> int:
        return int(self.token.partition(":")[0])

    # --- the people's side ---

    def person(
        self,
        id: int,
        first_name: str = "Amal",
        language_code: str | None = None,
        *,
        here: bool = True,
        **names: str,
    ) -> Person:
        """Somebody new. With `here=False` they have never opened the bot: it may not write."""
        person = Person(self, id, first_name=first_name, language_code=language_code, **names)
        if not here:
            said = "Forbidden: bot can't initiate conversation with a user"
            person.refuses = refusal(403, said)
        self.chats[id] = person
        return person

    def group(self, id: int, title: str = "Group", kind: str = "group") -> Group:
        """A group the bot is in; its id is negative."""
        if id >= 0:
            raise ValueError("groups have negative ids")
        group = Group(self, id, title=title, kind=kind)
        self.chats[id] = group
        return group

    def offer(self, update: dict[str, Any], line: int | None = None) -> int | None:
        """Queue an update (without `update_id` it gets the next). None if the bot wants none such.

        Whatever else is in it is passed on unchecked: this is how odd updates are sent.
        """
        self._update_ids += 1
        content = {"update_id": self._update_ids, **update}
        kind = next((name for name in content if name != "update_id"), "")
        if not self._wants(kind):
            return None
        until = self.clock() + LIVES.get(kind, MESSAGES_LIVE)
        number = content["update_id"]
        if line is None:
            line = self._line_of(kind, content[kind] if kind else None, number)
        self.pending.append(Update(number, kind, line, until, content))
        _settle(self._poll)
        if self.post is not None:
            self.post.look()
        return int(number)

    def offer_membership(
        self, chat: Chat, user: dict[str, Any], before: str, after: str
    ) -> int | None:
        """Tell the bot that somebody let it in or threw it out."""

        def status(word: str) -> dict[str, Any]:
            until = {"until_date": 0} if word == "kicked" else {}
            return {"user": self.me(), "status": word, **until}

        changed = {
            "chat": chat.as_json(),
            "from": user,
            "date": int(self.clock()),
            "old_chat_member": status(before),
            "new_chat_member": status(after),
        }
        return self.offer({"my_chat_member": changed}, line=chat.id + MEMBER_QUEUE)

    def keeps(self, data: bytes, folder: str, ending: str) -> dict[str, Any]:
        """Keep a file for getFile, and tell its ids."""
        number = len(self.files) + 1
        file_id = f"file-{self.id}-{number}"
        self.files[file_id] = (f"{folder}/file_{number}.{ending}", data)
        return {
            "file_id": file_id,
            "file_unique_id": f"unique-{number}",
            "file_size": len(data),
        }

    async def until(self, truth: Callable[[], Any], within: float = 5.0) -> None:
        """Wait (in real time) until something about this account has become true."""
        async with asyncio.timeout(within):
            while not truth():
                watcher = asyncio.get_running_loop().create_future()
                self._watchers.append(watcher)
                await watcher

    def changed(self) -> None:
        """Something happened that a story may wait for."""
        watchers, self._watchers = self._watchers, []
        for watcher in watchers:
            _settle(watcher)

    def next_message_id(self) -> int:
        self._message_ids += 1
        return self._message_ids

    def next_press_id(self) -> str:
        self._press_ids += 1
        return str(self._press_ids)

    @property
    def unconfirmed(self) -> list[int]:
        """Ids of the updates the bot has not acknowledged, expired ones left out."""
        self._expire()
        return [update.id for update in self.pending]

    @property
    def listening(self) -> bool:
        """Whether a long poll is waiting right now."""
        return self._poll is not None

    # --- updates, by asking ---

    async def updates(self, asked: Asked) -> list[dict[str, Any]]:
        """getUpdates. The newest poller wins; the one before is told of the conflict."""
        if self.webhook is not None:
            await self._conflict_is_told_slowly()
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._end_poll(
            "Conflict: terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        given = asked.given
        self._allow(given)
        self.confirm(given.get("offset", 0))
        limit = given.get("limit") or 100
        if not self.unconfirmed and given.get("timeout"):
            await self._wait_for_updates(min(given["timeout"], LONGEST_POLL))
        self._expire()
        batch = list(self.pending)[: max(1, min(limit, 100))]
        self.handed_out.update(update.id for update in batch)
        return [update.content for update in batch]

    def confirm(self, offset: int) -> None:
        """Forget updates below `offset`; a negative one keeps only that many of the newest."""
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        self.pending = deque(update for update in self.pending if update.id >= offset)
        self.changed()

    async def _wait_for_updates(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poll = self._poll = loop.create_future()
        alarm = loop.call_later(seconds, _settle, poll)
        self.changed()
        try:
            conflict = await poll
        finally:
            alarm.cancel()
            if self._poll is poll:
                self._poll = None
        if conflict is not None:
            await self._conflict_is_told_slowly()
            refused = Refused(409, "")
            refused.answer = conflict
            raise refused

    async def _conflict_is_told_slowly(self) -> None:
        """The first conflict is told at once, the next within the pause only after it."""
        now = asyncio.get_running_loop().time()
        if now >= self._next_conflict_at:
            self._next_conflict_at = now + self.conflict_pause
        else:
            await asyncio.sleep(self.conflict_pause)

    def _end_poll(self, why: str) -> None:
        _settle(self._poll, refusal(409, why))

    def _allow(self, given: Any) -> None:
        if "allowed_updates" in given:
            self.allowed = frozenset(given["allowed_updates"])

    def _wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_UNLESS_ASKED

    def _expire(self) -> None:
        now = self.clock()
        if any(update.until < now for update in self.pending):
            self.expired += [update for update in self.pending if update.until < now]
            self.pending = deque(update for update in self.pending if update.until >= now)

    @staticmethod
    def _line_of(kind: str, content: Any, number: int) -> int:
        """Which updates must stay in order behind each other on their way to a webhook."""
        try:
            if kind == "callback_query":
                return int(content["from"]["id"]) + PRESS_QUEUE
            return int(content["chat"]["id"])
        except (KeyError, TypeError, ValueError):
            return -(1 << 60) - number

    # --- carrying requests out ---

    def carry_out(self, asked: Asked) -> Any:
        """Do what a request asks and give its result. Raises Refused."""
        result = getattr(self, f"_{_snake(asked.method)}")(asked)
        self.changed()
        return result

    def me(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    def _get_me(self, asked: Asked) -> dict[str, Any]:
        return {
            **self.me(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    def _chat(self, chat_id: int) -> Chat:
        chat = self.chats.get(chat_id)
        if chat is None:
            if not self.strangers_welcome:
                raise Refused(400, "Bad Request: chat not found")
            chat = self.group(chat_id) if chat_id < 0 else self.person(chat_id)
        if chat.refuses is not None:
            refused = Refused(403, "")
            refused.answer = chat.refuses
            raise refused
        return chat

    def _show(self, asked: Asked, **content: Any) -> dict[str, Any]:
        chat = self._chat(asked.given["chat_id"])
        markup = asked.given.get("reply_markup")
        shown = Shown(
            self.next_message_id(),
            chat,
            self.clock(),
            content.pop("text", asked.body.text),
            asked.body.entities,
            markup,
            **content,
        )
        if markup and ("keyboard" in markup or "remove_keyboard" in markup):
            chat.keyboard = markup.get("keyboard", [])
        chat.messages.append(shown)
        self.messages[chat.id, shown.id] = shown
        return self.message_json(shown)

    def _send_message(self, asked: Asked) -> dict[str, Any]:
        return self._show(asked)

    def _send_rich_message(self, asked: Asked) -> dict[str, Any]:
        rich = asked.given["rich_message"]
        text = read_html(rich["html"])[0] if "html" in rich else rich["markdown"]
        answer = {"blocks": [], **({"is_rtl": True} if rich.get("is_rtl") else {})}
        return self._show(asked, text=text, more={"rich_message": answer})

    def _send_photo(self, asked: Asked) -> dict[str, Any]:
        self._chat(asked.given["chat_id"])
        width, height = 320, 320
        if isinstance(asked.upload, Upload):
            width, height = _checked_photo(asked.upload.data)
        kept = self._kept(asked.upload, "photos", "jpg")
        sizes = [{**kept, "width": width, "height": height}]
        return self._show(asked, photo=asked.upload, caption=True, more={"photo": sizes})

    def _send_document(self, asked: Asked) -> dict[str, Any]:
        self._chat(asked.given["chat_id"])
        about = self._kept(asked.upload, "documents", "bin")
        if isinstance(asked.upload, Upload):
            about |= {"file_name": asked.upload.name, "mime_type": asked.upload.content_type}
        return self._show(asked, document=asked.upload, caption=True, more={"document": about})

    def _kept(self, upload: Upload | str | None, folder: str, ending: str) -> dict[str, Any]:
        if isinstance(upload, Upload):
            if not upload.data:
                raise Refused(400, "Bad Request: file must be non-empty")
            return self.keeps(upload.data, folder, ending)
        if upload in self.files:
            size = len(self.files[upload][1])
            return {"file_id": upload, "file_unique_id": f"unique-{upload}", "file_size": size}
        if upload is not None and upload.startswith(("http://", "https://")):
            return self.keeps(b"", folder, ending)
        raise Refused(400, "Bad Request: wrong file identifier/HTTP URL specified")

    def _own(self, asked: Asked, to_do: str) -> Shown:
        chat = self._chat(asked.given["chat_id"])
        place = (chat.id, asked.given["message_id"])
        shown = self.messages.get(place)
        if shown is None and place in self.heard_ids:
            done = {"edit": "edited", "delete": "deleted"}[to_do]
            raise Refused(400, f"Bad Request: message can't be {done}")
        if shown is None or shown.deleted:
            raise Refused(400, f"Bad Request: message to {to_do} not found")
        return shown

    def _edit(self, asked: Asked, **changes: Any) -> dict[str, Any]:
        shown = self._own(asked, "edit")
        if shown.markup and "inline_keyboard" not in shown.markup:
            raise Refused(400, "Bad Request: message can't be edited")
        changes["markup"] = asked.given.get("reply_markup")
        was = {name: getattr(shown, name) or None for name in changes}
        if was == {name: value or None for name, value in changes.items()}:
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message",
            )
        if "text" in changes:
            shown.history.append(shown.text)
        for name, value in changes.items():
            setattr(shown, name, value)
        shown.edited_at = self.clock()
        return self.message_json(shown)

    def _edit_message_text(self, asked: Asked) -> dict[str, Any]:
        if self._own(asked, "edit").caption:
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        return self._edit(asked, text=asked.body.text, entities=asked.body.entities)

    def _edit_message_caption(self, asked: Asked) -> dict[str, Any]:
        if not self._own(asked, "edit").caption:
            raise Refused(400, "Bad Request: there is no caption in the message to edit")
        return self._edit(asked, text=asked.body.text, entities=asked.body.entities)

    def _edit_message_reply_markup(self, asked: Asked) -> dict[str, Any]:
        return self._edit(asked)

    def _delete_message(self, asked: Asked) -> bool:
        chat = self._chat(asked.given["chat_id"])
        place = (chat.id, asked.given["message_id"])
        if place in self.heard_ids and chat.id > 0:
            self.heard_ids.discard(place)
            return True
        self._own(asked, "delete").deleted = True
        return True

    def _send_chat_action(self, asked: Asked) -> bool:
        self._chat(asked.given["chat_id"]).actions.append(asked.given["action"])
        return True

    def _answer_callback_query(self, asked: Asked) -> bool:
        press = self.presses.get(asked.given["callback_query_id"])
        if press is None or self.clock() - press.at > self.answer_within:
            raise Refused(
                400,
                "Bad Request: query is too old and response timeout expired "
                "or query ID is invalid",
            )
        given = asked.given
        toast = Toast(given.get("text", ""), given.get("show_alert", False), given.get("url"))
        press.answers.append(toast)
        press.person.toasts.append(toast)
        return True

    # --- what the bot says about itself ---

    def _set_my_commands(self, asked: Asked) -> bool:
        self.commands[_scope(asked)] = asked.given["commands"]
        return True

    def _get_my_commands(self, asked: Asked) -> list[dict[str, Any]]:
        return self.commands.get(_scope(asked), [])

    def _delete_my_commands(self, asked: Asked) -> bool:
        self.commands.pop(_scope(asked), None)
        return True

    def _set_about(self, asked: Asked, what: str) -> bool:
        self.about[what, asked.given.get("language_code", "")] = asked.given.get(what, "")
        return True

    def _get_about(self, asked: Asked, what: str) -> dict[str, str]:
        own = self.about.get((what, asked.given.get("language_code", "")))
        return {what: own or self.about.get((what, ""), "")}

    def _set_my_name(self, asked: Asked) -> bool:
        return self._set_about(asked, "name")

    def _get_my_name(self, asked: Asked) -> dict[str, str]:
        return self._get_about(asked, "name")

    def _set_my_description(self, asked: Asked) -> bool:
        return self._set_about(asked, "description")

    def _get_my_description(self, asked: Asked) -> dict[str, str]:
        return self._get_about(asked, "description")

    def _set_my_short_description(self, asked: Asked) -> bool:
        return self._set_about(asked, "short_description")

    def _get_my_short_description(self, asked: Asked) -> dict[str, str]:
        return self._get_about(asked, "short_description")

    def _set_chat_menu_button(self, asked: Asked) -> bool:
        button = asked.given.get("menu_button", {"type": "default"})
        self.menu_buttons[asked.given.get("chat_id")] = button
        return True

    # --- webhook and files ---

    def _set_webhook(self, asked: Asked) -> bool:
        given = asked.given
        self._allow(given)
        if given.get("drop_pending_updates"):
            self.pending.clear()
        self._hang_up()
        if given["url"]:
            self._end_poll("Conflict: terminated by setWebhook request")
            self.webhook = dict(given)
            secret, lines = given.get("secret_token"), given.get("max_connections", 40)
            self.post = Post(self, given["url"], secret, lines)
            self.post.look()
        return True

    def _delete_webhook(self, asked: Asked) -> bool:
        if asked.given.get("drop_pending_updates"):
            self.pending.clear()
        self._hang_up()
        return True

    def _hang_up(self) -> None:
        self.webhook = None
        if self.post is not None:
            self.post.ends()
            self.post = None

    def _get_webhook_info(self, asked: Asked) -> dict[str, Any]:
        info: dict[str, Any] = {
            "url": (self.webhook or {}).get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.unconfirmed),
        }
        if self.allowed:
            info["allowed_updates"] = sorted(self.allowed)
        if self.webhook is not None:
            info["max_connections"] = self.webhook.get("max_connections", 40)
        if self.post is not None and self.post.last_error is not None:
            info["last_error_date"] = int(self.post.last_error[0])
            info["last_error_message"] = self.post.last_error[1]
        return info

    def _get_file(self, asked: Asked) -> dict[str, Any]:
        file_id = asked.given["file_id"]
        if file_id not in self.files:
            raise Refused(400, "Bad Request: invalid file_id")
        path, data = self.files[file_id]
        about = {"file_id": file_id, "file_unique_id": f"unique-{file_id}"}
        return {**about, "file_size": len(data), "file_path": path}

    def file_at(self, path: str) -> bytes | None:
        """The file the bot downloads from `path`."""
        return next((data for kept, data in self.files.values() if kept == path), None)

    # --- how things look on the wire ---

    def message_json(self, shown: Shown) -> dict[str, Any]:
        message: dict[str, Any] = {
            "message_id": shown.id,
            "from": self.me(),
            "chat": shown.chat.as_json(),
            "date": int(shown.at),
            **shown.more,
        }
        prefix = "caption" if shown.caption else "text"
        if shown.text and "rich_message" not in shown.more:
            message[prefix] = shown.text
        if shown.entities:
            message["caption_entities" if shown.caption else "entities"] = list(shown.entities)
        if shown.markup and "inline_keyboard" in shown.markup:
            message["reply_markup"] = shown.markup
        if shown.edited_at is not None:
            message["edit_date"] = int(shown.edited_at)
        return message


def _settle(future: asyncio.Future[Any] | None, result: Any = None) -> None:
    if future is not None and not future.done():
        future.set_result(result)


def _snake(method: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in method)


def _scope(asked: Asked) -> tuple[str, str]:
    scope = asked.given.get("scope", {"type": "default"})
    return json.dumps(scope, sort_keys=True), asked.given.get("language_code", "")


def _checked_photo(data: bytes) -> tuple[int, int]:
    """Width and height of a photo Telegram would take. Raises Refused."""
    if len(data) > LARGEST_PHOTO:
        raise Refused(400, "Bad Request: too big for a photo")
    size = _picture_size(data)
    if size is None:
        raise Refused(400, "Bad Request: IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * min(size):
        raise Refused(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
    return size


def _picture_size(data: bytes) -> tuple[int, int] | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg_size(data)
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
