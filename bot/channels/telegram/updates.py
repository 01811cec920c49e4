"""One update of Telegram, read alone: the few fields we use, straight from the JSON.

    raw bytes --> opened() --> Envelope --> Incoming    somebody said or did something
                                                       (a contact card is still to be loaded)
                                            PassedOver  not for us: groups, edits, service notes
                                            SetAside    cannot be read; kept for a person to look

The libraries' own types refuse a whole update for fields nobody here looks at, and their loops
then ask for the same update for a day. Nothing in this file raises for what stands in an update.
Source of the fields: core.telegram.org/bots/api#update (10.3).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec

from artefacts import vcard
from bot.channel import (
    Began,
    CameBack,
    Incoming,
    Left,
    MovedTo,
    SentCard,
    SentOther,
    Tapped,
    What,
    Wrote,
)
from bot.channels import cards

CHANNEL: Final = "telegram"
WANTED: Final = ("message", "callback_query", "my_chat_member")
"""What we ask Telegram for (allowed_updates)."""

# Kinds of messages without words. A venue also carries a location and an animation a document,
# so the more telling name stands first.
KINDS: Final = (
    "contact", "venue", "location", "voice", "video_note", "audio", "animation", "live_photo",
    "photo", "video", "sticker", "document", "story", "poll", "dice", "game", "checklist",
    "paid_media", "invoice", "gift", "unique_gift", "giveaway", "giveaway_winners",
    "rich_message", "web_app_data",
)  # fmt: skip
# What Telegram itself writes into a talk: nobody said anything, so nobody is answered.
SERVICE: Final = frozenset({
    "boost_added", "channel_chat_created", "chat_background_set", "chat_owner_changed",
    "chat_owner_left", "chat_shared", "checklist_tasks_added", "checklist_tasks_done",
    "community_chat_added", "community_chat_joined", "community_chat_removed",
    "connected_website", "delete_chat_photo", "direct_message_price_changed",
    "forum_topic_closed", "forum_topic_created", "forum_topic_edited", "forum_topic_reopened",
    "general_forum_topic_hidden", "general_forum_topic_unhidden", "gift_upgrade_sent",
    "giveaway_completed", "giveaway_created", "group_chat_created", "left_chat_member",
    "managed_bot_created", "message_auto_delete_timer_changed", "migrate_from_chat_id",
    "new_chat_members", "new_chat_photo", "new_chat_title", "paid_message_price_changed",
    "passport_data", "pinned_message", "poll_option_added", "poll_option_deleted",
    "proximity_alert_triggered", "refunded_payment", "successful_payment",
    "suggested_post_approval_failed", "suggested_post_approved", "suggested_post_declined",
    "suggested_post_paid", "suggested_post_refunded", "supergroup_chat_created", "users_shared",
    "video_chat_ended", "video_chat_participants_invited", "video_chat_scheduled",
    "video_chat_started", "write_access_allowed",
})  # fmt: skip

_LARGEST = 2**53
_START = re.compile(r"/start(?:@\w+)?(?:\s+(.*))?\Z", re.DOTALL)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_NUMBER = re.compile(rb'"update_id"\s*:\s*(\d{1,15})\b')
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True)
class PassedOver:
    """An update that is not for us. Nothing of it is kept."""

    number: int | None


@dataclass(frozen=True)
class SetAside:
    """An update that cannot be read. reason: one of our own words, nothing from the update."""

    number: int | None
    reason: str


Read = Incoming | PassedOver | SetAside


@dataclass(frozen=True)
class Envelope:
    """One update as it came and what stood in it. `tap` is the callback id that waits for us.

    card: the id of a file to be loaded before anybody knows what was said; "" for none.
    """

    raw: bytes
    number: int | None
    holds: Read
    tap: str = ""
    card: str = ""

    @property
    def lane(self) -> str:
        """Whose line it stands in: updates of one address are heard one after the other."""
        if isinstance(self.holds, Incoming):
            return self.holds.address
        return f"update {self.number}"


def opened(raw: bytes, at: datetime) -> Envelope:
    """Open the bytes of one update. at: when we got it, UTC."""
    try:
        update = _decoded(raw)
    except (ValueError, RecursionError):
        found = _NUMBER.search(raw)
        number = int(found[1]) if found else None
        return Envelope(raw, number, SetAside(number, "not-json"))
    holds = read_update(update, at)
    return Envelope(raw, number_of(update), holds, tap_of(update), _card_of(update, holds))


def _decoded(raw: bytes) -> Any:
    try:
        return msgspec.json.decode(raw)
    except (msgspec.MsgspecError, ValueError):
        return json.loads(raw)  # slower, and forgives lone surrogates and very long numbers


def number_of(update: Any) -> int | None:
    """The update's own number, by which Telegram knows that we have it; None without one."""
    match update:
        case {"update_id": int(number)} if _whole(number) and number >= 0:
            return number
    return None


def tap_of(update: Any) -> str:
    """The id of a button press: its button turns until we answer. "" for other updates."""
    match update:
        case {"callback_query": {"id": str(tap)}}:
            return tap
    return ""


def _card_of(update: Any, holds: Read) -> str:
    """The id of the file of a contact card, when that is what the update says."""
    if not (isinstance(holds, Incoming) and holds.what == cards.LOST):
        return ""
    match update:
        case {"message": {"document": {"file_id": str(file)}}}:
            return file
    return ""


def read_update(raw: Any, at: datetime) -> Read:
    """Read one decoded update. at: when we got it, UTC. Raises nothing for what it holds."""
    number = number_of(raw)
    if number is None:
        return SetAside(None, "no-update-id")
    match raw:
        case {"message": dict(message)}:
            return _message(number, message, at)
        case {"callback_query": dict(tap)}:
            return _tap(number, tap, at)
        case {"my_chat_member": dict(change)}:
            return _change(number, change, at)
    if any(wanted in raw for wanted in WANTED):
        return SetAside(number, "not-an-object")
    return PassedOver(number)


def _message(number: int, message: dict[str, Any], at: datetime) -> Read:
    chat = _Chat.of(message)
    if chat is None:
        return SetAside(number, "no-chat")
    new_address = message.get("migrate_to_chat_id")
    if _whole(new_address) and new_address:
        return _incoming(number, chat, MovedTo(str(new_address)), message, at)
    if not chat.private:
        return PassedOver(number)
    what = _said(message)
    if what is None:
        return PassedOver(number)
    return _incoming(number, chat, what, message, at)


def _said(message: dict[str, Any]) -> What | None:
    """What a message says; None when it only tells what happened in the chat."""
    text = message.get("text")
    if isinstance(text, str) and text:
        return _words(text)
    caption = message.get("caption")
    if isinstance(caption, str) and caption:
        return Wrote(_clean(caption))
    if name := _name_of(message.get("contact")):
        return SentCard(name)
    if card := _card(message.get("document")):
        return card
    for kind in KINDS:
        if kind in message:
            return SentOther(kind)
    if not SERVICE.isdisjoint(message):
        return None
    return SentOther("other")  # something newer than this list: answered, never ignored


def _name_of(contact: Any) -> str:
    """The name on a contact they sent, and nothing else of it."""
    if not isinstance(contact, dict):
        return ""
    parts = (contact.get("first_name"), contact.get("last_name"))
    return vcard.tidy(" ".join(_clean(one) for one in parts if isinstance(one, str)))


def _card(document: Any) -> SentOther | None:
    """A contact card that came as a file: lost as long as nobody has loaded it."""
    if not isinstance(document, dict):
        return None
    if not cards.is_card(document.get("file_name"), document.get("mime_type")):
        return None
    size = document.get("file_size")
    return cards.LARGE if isinstance(size, int) and size > cards.LARGEST else cards.LOST


def _words(text: str) -> Wrote | Began:
    start = _START.match(text)
    if start is None:
        return Wrote(_clean(text))
    payload = (start[1] or "").strip()
    return Began(payload if _PAYLOAD.fullmatch(payload) else "")


def _tap(number: int, tap: dict[str, Any], at: datetime) -> Read:
    chat = _Chat.of(tap.get("message"))
    if chat is None:
        return SetAside(number, "no-chat")
    if not chat.private:
        return PassedOver(number)
    code = tap.get("data")
    if not isinstance(code, str) or not code:
        return SetAside(number, "no-code")
    return _incoming(number, chat, Tapped(_clean(code)), tap, at)


def _change(number: int, change: dict[str, Any], at: datetime) -> Read:
    chat = _Chat.of(change)
    if chat is None:
        return SetAside(number, "no-chat")
    if not chat.private:
        return PassedOver(number)
    match change.get("new_chat_member"):
        case {"status": "kicked" | "left"}:
            return _incoming(number, chat, Left(), change, at)
        case {"status": "member" | "administrator" | "creator" | "restricted"}:
            return _incoming(number, chat, CameBack(), change, at)
    return SetAside(number, "no-status")


def _incoming(
    number: int, chat: _Chat, what: What, source: dict[str, Any], at: datetime
) -> Incoming:
    return Incoming(CHANNEL, str(number), chat.address, what, at, _language(source.get("from")))


@dataclass(frozen=True)
class _Chat:
    address: str
    private: bool

    @classmethod
    def of(cls, source: Any) -> _Chat | None:
        """The chat of a message or a change. A type we do not know yet does not matter: only
        people have positive numbers."""
        match source:
            case {"chat": {"id": int(number)} as chat} if _whole(number) and number:
                crowd = chat.get("type") in ("group", "supergroup", "channel")
                return cls(str(number), private=number > 0 and not crowd)
        return None


def _whole(number: Any) -> bool:
    """Whether it is a number an id may be. True and False are not, though Python counts them."""
    return isinstance(number, int) and not isinstance(number, bool) and abs(number) < _LARGEST


def _language(person: Any) -> str:
    match person:
        case {"language_code": str(tag)} if _LANGUAGE.fullmatch(tag):
            return tag
    return ""


def _clean(text: str) -> str:
    """Text any database can keep: no half characters, no NUL."""
    return _NOT_TEXT.sub("\ufffd", text)
