"""Updates as Telegram sends them, with kind defaults, and a seeded way to break them."""

from __future__ import annotations

import copy
import json
import random
from datetime import UTC, datetime
from typing import Any

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def a_user(number: int = 77, **more: Any) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": "Amal", "language_code": "ar", **more}


def a_chat(number: int = 77, **more: Any) -> dict[str, Any]:
    return {"id": number, "type": "private", "first_name": "Amal", **more}


def a_group(number: int = -1001234, kind: str = "supergroup") -> dict[str, Any]:
    return {"id": number, "type": kind, "title": "Newcomers"}


def a_message(number: int = 1, chat: Any = None, **content: Any) -> dict[str, Any]:
    chat = a_chat() if chat is None else chat
    who = chat["id"] if isinstance(chat["id"], int) and chat["id"] > 0 else 77
    body = {"message_id": 400 + number, "from": a_user(who), "chat": chat, "date": 1772443800}
    return {"update_id": number, "message": body | (content or {"text": "hello"})}


def a_tap(number: int = 1, code: str = "1~goal~what~work~3", **more: Any) -> dict[str, Any]:
    message = {"message_id": 12, "chat": a_chat(), "date": 1772443000, "text": "What next?"}
    tap = {"id": f"tap{number}", "from": a_user(), "message": message, "chat_instance": "-9"}
    return {"update_id": number, "callback_query": tap | {"data": code} | more}


def a_change(number: int = 1, status: str = "kicked", chat: Any = None) -> dict[str, Any]:
    bot = {"id": 7000, "is_bot": True, "first_name": "Silta", "username": "silta_bot"}
    return {
        "update_id": number,
        "my_chat_member": {
            "chat": a_chat() if chat is None else chat,
            "from": a_user(),
            "date": 1772443800,
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": status, "until_date": 0},
        },
    }


def probes() -> list[dict[str, Any]]:
    """Seven messages that stop a library's own loop, or once did; each says "hello"."""
    story = {"chat": a_group(-100, "channel"), "id": 3}
    hidden = {"type": "hidden_user", "date": 1}
    return [
        a_message(forward_origin=hidden, text="hello"),
        a_message(
            external_reply={"origin": hidden, "story": {}}, reply_to_story=story, text="hello"
        ),
        a_message(**{"from": {"id": 77, "is_bot": False, "language_code": "ar"}, "text": "hello"}),
        a_message(forward_origin={"type": "from_the_future", "date": 1}, text="hello"),
        a_message(chat=a_chat(type="room"), text="hello"),
        a_message(entities=[{"type": "sparkle", "offset": 0, "length": 5}], text="hello"),
        a_message(never_seen_before={"deep": [1, {"er": None}]}, text="hello"),
    ]


JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 2**31, 2**63, -(2**70), 10**400, 1e308, "", "x", "\x00",
    "\ud83d", "\u202e", "٣", "/start", "/start a b", "private", [], {}, [[]], [{}],
    {"id": "77"}, {"id": True}, {"": {}}, {"chat": {}}, {"chat": {"id": 5}}, {"status": []},
    {"update_id": 5},
)  # fmt: skip


def broken(update: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """A copy of an update with one to four things wrong in it. Its number stays: the server,
    not the person, makes that."""
    wrong = copy.deepcopy(update)
    for _ in range(chance.randint(1, 4)):
        _break_once(wrong, chance)
    return {
        "update_id": update["update_id"],
        **{k: v for k, v in wrong.items() if k != "update_id"},
    }


def _break_once(update: dict[str, Any], chance: random.Random) -> None:
    places = [place for place in _places(update) if place[1] != "update_id"]
    if not places:
        return
    holder, key = chance.choice(places)
    match chance.randrange(5):
        case 0:
            del holder[key]
        case 1 | 2:
            holder[key] = copy.deepcopy(chance.choice(JUNK))
        case 3:
            holder[key] = [holder[key]] if chance.random() < 0.5 else {"was": holder[key]}
        case 4:
            other, name = chance.choice(places)
            holder[key] = copy.deepcopy(other[name])


def _places(thing: Any) -> list[tuple[Any, Any]]:
    inside = thing.items() if isinstance(thing, dict) else enumerate(thing)
    found: list[tuple[Any, Any]] = []
    for key, value in inside:
        found.append((thing, key))
        if isinstance(value, (dict, list)):
            found += _places(value)
    return found


def on_the_wire(update: Any) -> bytes:
    return json.dumps(update).encode()
