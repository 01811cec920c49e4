"""Our own table of the Bot API methods Silta uses: what each takes, and how large it may be.

Written by hand from core.telegram.org/bots/api (10.3), and stricter than Telegram on purpose: a
parameter outside this table is a mistake here, where Telegram would quietly ignore it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from tests.servers.bot_api_text import Formatted, Wrong, formatted, units
from tests.servers.wire import Form, Upload, from_json

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
DATA_LIMIT = 64
COPY_LIMIT = 256
BUTTONS_LIMIT = 100
ROW_LIMIT = 8
NO_TEXT = Formatted("")
WHOLE = re.compile(r"-?\d{1,19}")
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
LANGUAGE = re.compile(r"[a-z]{2}")
STYLES = ("danger", "success", "primary")
ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document "
    "choose_sticker find_location record_video_note upload_video_note".split()
)
BUTTON_DOES = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "pay",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game",
    "disabled",
)  # fmt: skip
KEY_DOES = ("request_contact", "request_location", "request_poll", "web_app")
SCOPES: dict[str, tuple[str, ...]] = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
UPDATE_KINDS = frozenset(
    "message edited_message channel_post edited_channel_post business_connection business_message "
    "edited_business_message deleted_business_messages guest_message message_reaction "
    "message_reaction_count inline_query chosen_inline_result callback_query shipping_query "
    "pre_checkout_query purchased_paid_media poll poll_answer my_chat_member chat_member "
    "chat_join_request chat_boost removed_chat_boost managed_bot subscription "
    "stopped_message_generation".split()
)

Read: TypeAlias = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Parameter:
    """How one parameter is read, and what is said when it is needed and missing."""

    read: Read
    missing: str | None = None
    may_be_blank: bool = False


# --- reading single values; each raises Wrong with Telegram's description where it is known ---


def whole(value: Any) -> int:
    if type(value) is int:
        return value
    if isinstance(value, str) and WHOLE.fullmatch(value):
        return int(value)
    raise Wrong("expected an Integer")


def flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "1", "false", "0"):
        return value.lower() in ("true", "1")
    raise Wrong("expected a Boolean")


def words(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise Wrong("expected a String")


def chat_id(value: Any) -> int:
    try:
        return whole(value)
    except Wrong:
        raise Wrong("chat not found") from None  # @usernames are not served here


def parsed(value: Any) -> Any:
    """An object or array, sent as JSON text or as itself."""
    if not isinstance(value, str):
        return value
    try:
        return from_json(value)
    except ValueError:
        raise Wrong("can't parse JSON object") from None


def array(value: Any) -> list[Any]:
    value = parsed(value)
    if not isinstance(value, list):
        raise Wrong("expected an Array")
    return value


def objects(value: Any) -> list[dict[str, Any]]:
    found = array(value)
    if not all(isinstance(one, dict) for one in found):
        raise Wrong("expected an Array of objects")
    return found


def an_object(value: Any) -> dict[str, Any]:
    value = parsed(value)
    if not isinstance(value, dict):
        raise Wrong("expected an object")
    return value


def up_to(limit: int, said: str) -> Read:
    def read(value: Any) -> str:
        if units(words(value)) > limit:
            raise Wrong(said)
        return words(value)

    return read


def between(low: int, high: int) -> Read:
    def read(value: Any) -> int:
        if not low <= whole(value) <= high:
            raise Wrong(f"expected a number from {low} to {high}")
        return whole(value)

    return read


def one_of(allowed: frozenset[str], said: str) -> Read:
    def read(value: Any) -> str:
        if words(value) not in allowed:
            raise Wrong(said)
        return words(value)

    return read


def matching(pattern: re.Pattern[str], said: str) -> Read:
    def read(value: Any) -> str:
        if value != "" and not pattern.fullmatch(words(value)):
            raise Wrong(said)
        return words(value)

    return read


def kinds_of_updates(value: Any) -> list[str]:
    kinds = array(value)
    for kind in kinds:
        if kind not in UPDATE_KINDS:
            raise Wrong(f"allowed_updates: no update is called {kind!r}")
    return kinds


def webhook_url(value: Any) -> str:
    """Telegram takes https only; plain http is allowed to loopback, where tests live."""
    parts = urlsplit(words(value))
    loopback = parts.hostname in ("127.0.0.1", "localhost", "::1")
    if value and parts.scheme != "https" and not (loopback and parts.scheme == "http"):
        raise Wrong("bad webhook: An HTTPS URL must be provided for webhook")
    return words(value)


def commands(value: Any) -> list[dict[str, Any]]:
    found = objects(value)
    if len(found) > 100:
        raise Wrong("BOT_COMMANDS_TOO_MUCH")
    for one in found:
        _only(one, ("command", "description", "is_ephemeral"), "BotCommand")
        if not COMMAND.fullmatch(words(one.get("command", ""))):
            raise Wrong("BOT_COMMAND_INVALID")
        if not 1 <= units(words(one.get("description", ""))) <= 256:
            raise Wrong("BOT_COMMAND_DESCRIPTION_INVALID")
    return found


def scope(value: Any) -> dict[str, Any]:
    found = an_object(value)
    needs = SCOPES.get(found.get("type", ""))
    if needs is None:
        raise Wrong("can't parse BotCommandScope: unsupported type specified")
    _only(found, ("type", *needs), "BotCommandScope")
    return {name: found[name] if name == "type" else whole(found.get(name)) for name in found}


def menu_button(value: Any) -> dict[str, Any]:
    found = an_object(value)
    if found.get("type") == "web_app":
        _only(found, ("type", "text", "web_app"), "MenuButtonWebApp")
        _label(found)
        _secure(found["web_app"].get("url"))
    elif found.get("type") not in ("commands", "default"):
        raise Wrong("MenuButton has unsupported type")
    return found


def link_preview(value: Any) -> dict[str, Any]:
    found = an_object(value)
    known = "is_disabled url prefer_small_media prefer_large_media show_above_text".split()
    _only(found, known, "LinkPreviewOptions")
    return found


def reply_to(value: Any) -> dict[str, Any]:
    found = an_object(value)
    _only(found, ("message_id", "chat_id", "allow_sending_without_reply"), "ReplyParameters")
    whole(found.get("message_id"))
    return found


def rich(value: Any) -> dict[str, Any]:
    found = an_object(value)
    _only(found, ("html", "markdown", "is_rtl", "skip_entity_detection"), "InputRichMessage")
    if ("html" in found) == ("markdown" in found):
        raise Wrong("exactly one of html and markdown must be specified")
    return found


# --- keyboards ---


def inline_keyboard(value: Any) -> dict[str, Any]:
    found = an_object(value)
    _only(found, ("inline_keyboard",), "InlineKeyboardMarkup")
    for button in _buttons(found.get("inline_keyboard"), "inline_keyboard"):
        _inline_button(button)
    return found


def any_keyboard(value: Any) -> dict[str, Any]:
    found = an_object(value)
    if "inline_keyboard" in found:
        return inline_keyboard(found)
    if "remove_keyboard" in found or "force_reply" in found:
        known = ("remove_keyboard", "force_reply", "input_field_placeholder", "selective")
        _only(found, known, "reply markup")
    else:
        _only(
            found,
            ("keyboard", "is_persistent", "resize_keyboard", "one_time_keyboard",
             "input_field_placeholder", "selective"),
            "ReplyKeyboardMarkup",
        )  # fmt: skip
        for button in _buttons(found.get("keyboard"), "keyboard"):
            _label(button)
            _only(button, ("text", "style", *KEY_DOES), "KeyboardButton")
    if not 0 <= units(found.get("input_field_placeholder", "")) <= 64:
        raise Wrong("input_field_placeholder is longer than 64 characters")
    return found


def _buttons(rows: Any, name: str) -> list[dict[str, Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise Wrong(f'field "{name}" must be an Array of Arrays')
    if any(len(row) > ROW_LIMIT for row in rows) or sum(map(len, rows)) > BUTTONS_LIMIT:
        raise Wrong("reply markup is too long")
    found = [button for row in rows for button in row]
    if not all(isinstance(button, dict) for button in found):
        raise Wrong("can't parse keyboard button: expected an Object")
    return found


def _inline_button(button: dict[str, Any]) -> None:
    _label(button)
    _only(button, ("text", "style", "icon_custom_emoji_id", *BUTTON_DOES), "InlineKeyboardButton")
    does = [name for name in BUTTON_DOES if name in button]
    if not does:
        raise Wrong(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(does) > 1:
        raise Wrong(f"can't parse inline keyboard button: it does both {does[0]} and {does[1]}")
    if button.get("style", STYLES[0]) not in STYLES:
        raise Wrong("can't parse inline keyboard button: invalid button style specified")
    does_what = button[does[0]]
    if does[0] == "callback_data" and not 1 <= len(words(does_what).encode()) <= DATA_LIMIT:
        raise Wrong("BUTTON_DATA_INVALID")
    if does[0] == "url" and urlsplit(words(does_what)).scheme not in ("http", "https", "tg"):
        raise Wrong(f"inline keyboard button URL '{does_what}' is invalid: unsupported protocol")
    if does[0] == "web_app":
        _secure(an_object(does_what).get("url"))
    if does[0] == "copy_text":
        copied = words(an_object(does_what).get("text"))
        if not 1 <= units(copied) <= COPY_LIMIT:
            raise Wrong("BUTTON_COPY_TEXT_INVALID")


def _label(button: dict[str, Any]) -> None:
    if not words(button.get("text", "")).strip():
        raise Wrong("can't parse keyboard button: Button text must be non-empty")


def _secure(url: Any) -> None:
    if urlsplit(words(url)).scheme != "https":
        raise Wrong(f"Web App URL '{url}' is invalid: Only HTTPS links are allowed")


def _only(found: Mapping[str, Any], known: Any, what: str) -> None:
    for name in found:
        if name not in known:
            raise Wrong(f"{name} is not a field of {what} that Silta uses")


# --- the table ---

CHAT = Parameter(chat_id, "chat_id is empty")
PLAIN = Parameter(words)
NUMBER = Parameter(whole)
YES_NO = Parameter(flag)
OBJECTS = Parameter(objects)
MESSAGE = Parameter(whole, "message identifier is not specified")
LANGUAGE_CODE = Parameter(matching(LANGUAGE, "invalid language code specified"))
SENT: dict[str, Parameter] = {
    "chat_id": CHAT,
    "message_thread_id": NUMBER,
    "disable_notification": YES_NO,
    "protect_content": YES_NO,
    "reply_parameters": Parameter(reply_to),
    "reply_markup": Parameter(any_keyboard),
}
CAPTION: dict[str, Parameter] = {
    "caption": PLAIN,
    "parse_mode": PLAIN,
    "caption_entities": OBJECTS,
}
TEXT: dict[str, Parameter] = {
    "text": PLAIN,
    "parse_mode": PLAIN,
    "entities": OBJECTS,
    "link_preview_options": Parameter(link_preview),
}
EDITED: dict[str, Parameter] = {
    "chat_id": CHAT,
    "message_id": MESSAGE,
    "reply_markup": Parameter(inline_keyboard),
}
DROP = Parameter(flag)
ALLOWED = Parameter(kinds_of_updates)

METHODS: dict[str, dict[str, Parameter]] = {
    "getMe": {},
    "getUpdates": {
        "offset": NUMBER,
        "limit": NUMBER,
        "timeout": NUMBER,
        "allowed_updates": ALLOWED,
    },
    "sendMessage": {**SENT, **TEXT},
    "sendPhoto": {
        **SENT,
        **CAPTION,
        "photo": Parameter(words, "there is no photo in the request"),
        "show_caption_above_media": YES_NO,
        "has_spoiler": YES_NO,
    },
    "sendDocument": {
        **SENT,
        **CAPTION,
        "document": Parameter(words, "there is no document in the request"),
        "disable_content_type_detection": YES_NO,
    },
    "sendRichMessage": {**SENT, "rich_message": Parameter(rich, "rich message is empty")},
    "editMessageText": {**EDITED, **TEXT},
    "editMessageCaption": {**EDITED, **CAPTION, "show_caption_above_media": YES_NO},
    "editMessageReplyMarkup": EDITED,
    "deleteMessage": {"chat_id": CHAT, "message_id": MESSAGE},
    "sendChatAction": {
        "chat_id": CHAT,
        "message_thread_id": NUMBER,
        "action": Parameter(
            one_of(ACTIONS, "wrong parameter action in request"),
            "wrong parameter action in request",
        ),
    },
    "answerCallbackQuery": {
        "callback_query_id": Parameter(words, "query_id is empty"),
        "text": Parameter(up_to(200, "MESSAGE_TOO_LONG")),
        "show_alert": YES_NO,
        "url": PLAIN,
        "cache_time": NUMBER,
    },
    "setMyCommands": {
        "commands": Parameter(commands, "commands are empty"),
        "scope": Parameter(scope),
        "language_code": LANGUAGE_CODE,
    },
    "getMyCommands": {"scope": Parameter(scope), "language_code": LANGUAGE_CODE},
    "deleteMyCommands": {"scope": Parameter(scope), "language_code": LANGUAGE_CODE},
    "setMyName": {
        "name": Parameter(up_to(64, "BOT_TITLE_TOO_LONG")),
        "language_code": LANGUAGE_CODE,
    },
    "getMyName": {"language_code": LANGUAGE_CODE},
    "setMyDescription": {
        "description": Parameter(up_to(512, "BOT_DESCRIPTION_TOO_LONG")),
        "language_code": LANGUAGE_CODE,
    },
    "getMyDescription": {"language_code": LANGUAGE_CODE},
    "setMyShortDescription": {
        "short_description": Parameter(up_to(120, "BOT_SHORT_DESCRIPTION_TOO_LONG")),
        "language_code": LANGUAGE_CODE,
    },
    "getMyShortDescription": {"language_code": LANGUAGE_CODE},
    "setChatMenuButton": {"chat_id": NUMBER, "menu_button": Parameter(menu_button)},
    "setWebhook": {
        # an empty address takes the webhook away
        "url": Parameter(webhook_url, "url is not specified", may_be_blank=True),
        "max_connections": Parameter(between(1, 100)),
        "allowed_updates": ALLOWED,
        "drop_pending_updates": DROP,
        "secret_token": Parameter(matching(SECRET, "secret token contains unallowed characters")),
    },
    "deleteWebhook": {"drop_pending_updates": DROP},
    "getWebhookInfo": {},
    "getFile": {"file_id": Parameter(words, "file_id is empty")},
}
BY_LOWER_NAME = {name.lower(): name for name in METHODS}
UPLOADED = ("photo", "document")  # these may also come as a file


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, read: its parameters, and its text or caption as people will see it."""

    method: str
    given: Mapping[str, Any]
    body: Formatted = NO_TEXT
    upload: Upload | str | None = None  # a file, or the id or address of one


def read(method: str, form: Form) -> Asked:
    """Hold a request against the table. Raises Wrong for the first thing amiss."""
    table = METHODS[method]
    given: dict[str, Any] = {}
    for name, value in form.fields.items():
        if name not in table:
            raise Wrong(f"{name} is not a parameter of {method} that Silta uses")
        try:
            given[name] = table[name].read(value)
        except Wrong as wrong:
            if str(wrong).startswith("expected"):
                raise Wrong(f"{name}: {wrong}") from None
            raise
    for name, parameter in table.items():
        if parameter.missing is None or (name in UPLOADED and name in form.files):
            continue
        if name not in given or (given[name] == "" and not parameter.may_be_blank):
            raise Wrong(parameter.missing)
    return Asked(method, given, _body(method, given), _upload(method, given, form))


def _body(method: str, given: Mapping[str, Any]) -> Formatted:
    mode = given.get("parse_mode")
    if method in ("sendMessage", "editMessageText"):
        if not given.get("text"):
            raise Wrong("message text is empty")
        body = formatted(given["text"], mode, given.get("entities", []))
        if not body.text:
            raise Wrong("text must be non-empty")
        if units(body.text) > TEXT_LIMIT:
            raise Wrong("message is too long")
        return body
    if "caption" in METHODS[method]:
        body = formatted(given.get("caption", ""), mode, given.get("caption_entities", []))
        if units(body.text) > CAPTION_LIMIT:
            raise Wrong("message caption is too long")
        return body
    return NO_TEXT


def _upload(method: str, given: Mapping[str, Any], form: Form) -> Upload | str | None:
    for name in UPLOADED:
        if name not in METHODS[method]:
            continue
        if name in form.files:
            return form.files[name]
        asked = str(given[name])
        if not asked.startswith("attach://"):
            return asked
        attached = form.files.get(asked.removeprefix("attach://"))
        if attached is None:
            raise Wrong(f"there is no {name} in the request")
        return attached
    return None
