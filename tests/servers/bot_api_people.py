"""The people at the other end: they write, press and block, and remember what they were shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.servers.bot_api_faults import refusal
from tests.servers.wire import Answer, Upload

if TYPE_CHECKING:
    from tests.servers.bot_api_account import Account


class NoSuchButton(AssertionError):
    """The story presses a button that is not there, or that sends nothing to the bot."""


@dataclass(frozen=True, slots=True)
class Button:
    """One button as shown. `raw` is all that was sent."""

    label: str
    data: str | None
    url: str | None
    raw: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Toast:
    """What flashes up after a press (answerCallbackQuery)."""

    text: str
    alert: bool
    url: str | None


@dataclass(slots=True, eq=False)
class Press:
    """A button press on its way, and what came back for it."""

    id: str
    person: Person
    data: str
    at: float
    answers: list[Toast] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Shown:
    """A message from the bot as it stands now. `history` holds the texts it had before edits."""

    id: int
    chat: Chat
    at: float
    text: str
    entities: tuple[dict[str, Any], ...] = ()
    markup: dict[str, Any] | None = None
    photo: Upload | str | None = None
    document: Upload | str | None = None
    caption: bool = False
    more: dict[str, Any] = field(default_factory=dict)
    history: list[str] = field(default_factory=list)
    edited_at: float | None = None
    deleted: bool = False

    @property
    def rows(self) -> list[list[Button]]:
        """The buttons under the message, row by row."""
        keyboard = (self.markup or {}).get("inline_keyboard", [])
        return [
            [Button(b["text"], b.get("callback_data"), b.get("url"), b) for b in row]
            for row in keyboard
        ]

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    def button(self, which: str) -> Button:
        """The button with this data or label; exact, data first."""
        for button in self.buttons:
            if button.data == which:
                return button
        for button in self.buttons:
            if button.label == which:
                return button
        raise NoSuchButton(f"no button {which!r} under this message, only {self.labels}")


@dataclass(slots=True, eq=False)
class Chat:
    """Where messages arrive, private or a group."""

    account: Account
    id: int
    messages: list[Shown] = field(default_factory=list)
    keyboard: list[list[dict[str, Any]]] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    refuses: Answer | None = None
    heard: int = 0

    def as_json(self) -> dict[str, Any]:
        raise NotImplementedError

    @property
    def texts(self) -> list[str]:
        """The texts standing in the chat now, oldest first."""
        return [message.text for message in self.messages if not message.deleted]

    @property
    def last(self) -> Shown:
        return self.messages[-1]

    async def hears(self, within: float = 5.0) -> Shown:
        """The next message, in order; wait for it up to `within` seconds of real time."""
        await self.account.until(lambda: len(self.messages) > self.heard, within)
        self.heard += 1
        return self.messages[self.heard - 1]


@dataclass(slots=True, eq=False)
class Person(Chat):
    """Somebody with a Telegram account and a private chat with the bot."""

    first_name: str = "Amal"
    language_code: str | None = None
    last_name: str | None = None
    username: str | None = None
    toasts: list[Toast] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", **self._names()}

    def as_user(self) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": False, **self._names()}
        if self.language_code is not None:
            user["language_code"] = self.language_code
        return user

    def _names(self) -> dict[str, Any]:
        names = {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
        }
        return {name: text for name, text in names.items() if text is not None}

    # --- what people do; each returns the id of its update, if the bot wants such updates ---

    def starts(self, payload: str = "") -> int | None:
        """Open the bot, perhaps through a link with a payload."""
        return self.writes(f"/start {payload}".strip())

    def writes(self, text: str, to: Group | None = None) -> int | None:
        """Write to the bot, or into a group it is in."""
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            command = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
            content["entities"] = [command]
        return self._sends(content, to)

    def edits(self, message_id: int, text: str) -> int | None:
        """Change an own message."""
        message = self._message({"text": text}, self)
        message |= {"message_id": message_id, "edit_date": message["date"]}
        return self.account.offer({"edited_message": message})

    def sends_photo(
        self, data: bytes = b"\xff\xd8\xff\xd9", caption: str | None = None
    ) -> int | None:
        sizes = [
            {**self.account.keeps(data, "photos", "jpg"), "width": side, "height": side}
            for side in (90, 320)
        ]
        return self._sends({"photo": sizes, **({"caption": caption} if caption else {})})

    def sends_document(
        self, name: str, data: bytes, kind: str = "application/octet-stream"
    ) -> int | None:
        kept = self.account.keeps(data, "documents", "bin")
        return self._sends({"document": {**kept, "file_name": name, "mime_type": kind}})

    def sends_contact(self, phone: str, first_name: str, user_id: int | None = None) -> int | None:
        contact: dict[str, Any] = {"phone_number": phone, "first_name": first_name}
        if user_id is not None:
            contact["user_id"] = user_id
        return self._sends({"contact": contact})

    def presses(self, message: Shown, which: str) -> Press:
        """Press the button with this data or label under a message, as it stands now."""
        button = message.button(which)
        if button.data is None:
            raise NoSuchButton(f"{button.label!r} sends nothing to the bot: {button.raw}")
        return self.presses_data(message, button.data)

    def presses_data(self, message: Shown, data: str) -> Press:
        """Press a button the screen still showed, though the message has changed since."""
        self._is_here()
        press = Press(self.account.next_press_id(), self, data, self.account.clock())
        self.account.presses[press.id] = press
        query = {
            "id": press.id,
            "from": self.as_user(),
            "message": self.account.message_json(message),
            "chat_instance": str(message.chat.id * 7919),
            "data": data,
        }
        self.account.offer({"callback_query": query})
        return press

    def taps(self, label: str, phone: str = "+358400000000") -> int | None:
        """Tap a key of the reply keyboard: it writes its label, or shares the own contact."""
        for key in (key for row in self.keyboard for key in row):
            if key["text"] == label:
                if key.get("request_contact"):
                    return self.sends_contact(phone, self.first_name, self.id)
                return self.writes(label)
        raise NoSuchButton(f"no key {label!r} on the reply keyboard")

    def blocks(self) -> int | None:
        """Block the bot. Whatever it sends from now on is refused."""
        self.refuses = refusal(403, "Forbidden: bot was blocked by the user")
        return self._membership("member", "kicked")

    def unblocks(self) -> int | None:
        self.refuses = None
        return self._membership("kicked", "member")

    def leaves_telegram(self) -> None:
        """Delete the whole account. Telegram tells the bot only when it writes next."""
        self.refuses = refusal(403, "Forbidden: user is deactivated")

    def _membership(self, before: str, after: str) -> int | None:
        return self.account.offer_membership(self, self.as_user(), before, after)

    def _is_here(self) -> None:
        """Whoever writes or presses has opened the chat, and no longer blocks."""
        self.refuses = None
        self.account.chats.setdefault(self.id, self)

    def _message(self, content: dict[str, Any], chat: Chat) -> dict[str, Any]:
        return {
            "message_id": self.account.next_message_id(),
            "from": self.as_user(),
            "chat": chat.as_json(),
            "date": int(self.account.clock()),
            **content,
        }

    def _sends(self, content: dict[str, Any], to: Group | None = None) -> int | None:
        self._is_here()
        message = self._message(content, to or self)
        self.account.heard_ids.add(((to or self).id, message["message_id"]))
        return self.account.offer({"message": message})


@dataclass(slots=True, eq=False)
class Group(Chat):
    """A group the bot is in. It may grow into a supergroup, with another id."""

    title: str = "Group"
    kind: str = "group"

    def as_json(self) -> dict[str, Any]:
        return {"id": self.id, "type": self.kind, "title": self.title}

    def grows(self, new_id: int) -> Group:
        """Become a supergroup: the old id only tells the new one, and both sides say so once."""
        said = "Bad Request: group chat was upgraded to a supergroup chat"
        self.refuses = refusal(400, said, migrate_to_chat_id=new_id)
        grown = self.account.group(new_id, self.title, kind="supergroup")
        self._service_message({"migrate_to_chat_id": new_id})
        grown._service_message({"migrate_from_chat_id": self.id})
        return grown

    def throws_out(self, by: Person) -> int | None:
        """Remove the bot from the group."""
        self.refuses = refusal(403, f"Forbidden: bot was kicked from the {self.kind} chat")
        return self.account.offer_membership(self, by.as_user(), "member", "kicked")

    def _service_message(self, content: dict[str, Any]) -> None:
        self.account.offer(
            {
                "message": {
                    "message_id": self.account.next_message_id(),
                    "chat": self.as_json(),
                    "date": int(self.account.clock()),
                    **content,
                }
            }
        )
