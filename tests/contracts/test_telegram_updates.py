"""Reading one update: what each kind becomes, and that nothing in it can stop the reading."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from aiogram.types import Message

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
from bot.channels.telegram.updates import (
    KINDS,
    SERVICE,
    PassedOver,
    SetAside,
    opened,
    read_update,
)
from tests.contracts.telegram_updates import (
    AT,
    a_change,
    a_chat,
    a_group,
    a_message,
    a_tap,
    a_user,
    broken,
    on_the_wire,
    probes,
)

HEARD: dict[str, tuple[dict[str, Any], What]] = {
    "text": (a_message(text="hei"), Wrote("hei")),
    "several lines": (a_message(text="a\n\nb"), Wrote("a\n\nb")),
    "a command": (a_message(text="/stop"), Wrote("/stop")),
    "half an emoji": (a_message(text="so \ud83d sad"), Wrote("so \ufffd sad")),
    "a NUL": (a_message(text="a\x00b"), Wrote("a\ufffdb")),
    "start": (a_message(text="/start"), Began()),
    "start by a link": (a_message(text="/start coach-7Kp_"), Began("coach-7Kp_")),
    "start by name": (a_message(text="/start@silta_bot abc"), Began("abc")),
    "start with a sentence": (a_message(text="/start hello there"), Began()),
    "start with too much": (a_message(text="/start " + "a" * 65), Began()),
    "not quite start": (a_message(text="/starting"), Wrote("/starting")),
    "a photo": (a_message(photo=[{"file_id": "x"}]), SentOther("photo")),
    "a photo with words": (a_message(photo=[{}], caption="my flat"), Wrote("my flat")),
    "a voice": (a_message(voice={"file_id": "x", "duration": 3}), SentOther("voice")),
    "a sticker": (a_message(sticker={}), SentOther("sticker")),
    "a contact without a name": (a_message(contact={"phone_number": "1"}), SentOther("contact")),
    "a contact": (
        a_message(contact={"phone_number": "1", "first_name": "Leena", "last_name": "V"}),
        SentCard("Leena V"),
    ),
    "a place": (a_message(location={"latitude": 1}), SentOther("location")),
    "a venue": (a_message(location={}, venue={"title": "x"}), SentOther("venue")),
    "an animation": (a_message(document={}, animation={}), SentOther("animation")),
    "a file": (a_message(document={"file_id": "x"}), SentOther("document")),
    "something new": (a_message(hologram={"file_id": "x"}), SentOther("other")),
    "a number instead of text": (a_message(text=5), SentOther("other")),
    "nothing at all": (a_message(text=""), SentOther("other")),
    "a tap": (a_tap(code="1~c~match~9~yes"), Tapped("1~c~match~9~yes")),
    "a tap on an old message": (
        a_tap(message={"chat": a_chat(), "message_id": 12, "date": 0}),
        Tapped("1~goal~what~work~3"),
    ),
    "blocked": (a_change(status="kicked"), Left()),
    "deleted": (a_change(status="left"), Left()),
    "unblocked": (a_change(status="member"), CameBack()),
    "a chat without type": (a_message(chat={"id": 77}, text="hei"), Wrote("hei")),
}


@pytest.mark.parametrize("case", HEARD)
def test_what_a_person_does_is_read_as_what_they_did(case: str) -> None:
    update, what = HEARD[case]
    heard = read_update(update, AT)
    assert heard == Incoming("telegram", "1", "77", what, AT, "ar")


@pytest.mark.parametrize("kind", ["group", "supergroup"])
def test_a_group_that_moves_tells_its_new_address(kind: str) -> None:
    update = a_message(chat=a_group(-55, kind), migrate_to_chat_id=-100777)
    heard = read_update(update, AT)
    assert isinstance(heard, Incoming)
    assert (heard.address, heard.what) == ("-55", MovedTo("-100777"))


NOT_FOR_US: dict[str, dict[str, Any]] = {
    "words in a group": a_message(chat=a_group(), text="hello everybody"),
    "words in a channel": a_message(chat=a_group(kind="channel"), text="news"),
    "start in a group": a_message(chat=a_group(-5, "group"), text="/start@silta_bot"),
    "a tap in a group": a_tap(message={"chat": a_group(), "message_id": 1}),
    "put into a group": a_change(status="member", chat=a_group()),
    "thrown out of a group": a_change(status="kicked", chat=a_group()),
    "an edit": {"update_id": 1, "edited_message": a_message()["message"]},
    "a channel post": {"update_id": 1, "channel_post": a_message(chat=a_group())["message"]},
    "a kind from the future": {"update_id": 1, "thought": {"from": a_user()}},
    "a pinned message": a_message(pinned_message={"message_id": 3}),
    "a timer changed": a_message(message_auto_delete_timer_changed={}),
    "only a number": {"update_id": 1},
}


@pytest.mark.parametrize("case", NOT_FOR_US)
def test_what_is_not_said_to_us_is_passed_over_and_nothing_kept(case: str) -> None:
    assert read_update(NOT_FOR_US[case], AT) == PassedOver(1)


UNREADABLE: dict[str, tuple[Any, SetAside]] = {
    "not an object": ([1], SetAside(None, "no-update-id")),
    "no number": ({"message": {}}, SetAside(None, "no-update-id")),
    "a yes for a number": ({"update_id": True}, SetAside(None, "no-update-id")),
    "a number no server has": ({"update_id": 2**70}, SetAside(None, "no-update-id")),
    "a message without chat": (
        {"update_id": 1, "message": {"message_id": 2, "text": "x"}},
        SetAside(1, "no-chat"),
    ),
    "a chat with a name for id": (
        a_message(chat={"id": "77", "type": "private"}),
        SetAside(1, "no-chat"),
    ),
    "a chat numbered yes": (
        {"update_id": 1, "message": {"chat": {"id": True}}},
        SetAside(1, "no-chat"),
    ),
    "a message that is a list": ({"update_id": 1, "message": []}, SetAside(1, "not-an-object")),
    "a tap on nothing": (a_tap(message=None), SetAside(1, "no-chat")),
    "a tap without code": (a_tap(data=None), SetAside(1, "no-code")),
    "a change without status": (a_change(status="transcended"), SetAside(1, "no-status")),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_what_cannot_be_read_is_set_aside_with_a_reason_of_our_own(case: str) -> None:
    update, aside = UNREADABLE[case]
    assert read_update(update, AT) == aside


@pytest.mark.parametrize("probe", range(7))
def test_fields_we_never_look_at_cannot_cost_us_a_message(probe: int) -> None:
    heard = read_update(probes()[probe], AT)
    assert isinstance(heard, Incoming)
    assert heard.what == Wrote("hello")


@pytest.mark.parametrize(
    ("tag", "hint"),
    [("fi", "fi"), ("pt-br", "pt-br"), ("zh-hans", "zh-hans"), ("", ""), ("<b>", ""), (5, "")],
)
def test_the_language_is_a_tag_or_nothing(tag: Any, hint: str) -> None:
    heard = read_update(a_message(**{"from": a_user(language_code=tag), "text": "x"}), AT)
    assert isinstance(heard, Incoming)
    assert heard.language == hint


BYTES: dict[str, tuple[bytes, int | None]] = {
    "nothing": (b"", None),
    "half of it": (on_the_wire(a_message(31))[:60], 31),
    "not text": (b'{"update_id": 32, "message": "\xff\xfe"}', 32),
    "a thousand brackets": (b'{"update_id":33,"message":' + b"[" * 9000 + b"]" * 9000 + b"}", 33),
    "an endless number": (b'{"update_id":34,"message":' + b"9" * 9000 + b"}", 34),
}


@pytest.mark.parametrize("case", BYTES)
def test_bytes_that_are_no_update_are_set_aside_under_their_number(case: str) -> None:
    raw, number = BYTES[case]
    assert opened(raw, AT).holds == SetAside(number, "not-json")


def test_the_number_is_not_taken_from_what_somebody_wrote() -> None:
    raw = b'{"message":{"text":"\\"update_id\\": 5"},,"update_id":6}'
    assert opened(raw, AT).number == 6


def test_a_tap_in_a_group_still_has_its_wheel_stopped() -> None:
    envelope = opened(on_the_wire(NOT_FOR_US["a tap in a group"]), AT)
    assert (envelope.tap, envelope.holds) == ("tap1", PassedOver(1))


def test_ten_thousand_broken_updates_are_each_heard_passed_over_or_set_aside() -> None:
    chance = random.Random(20260302)
    whole = [*(update for update, _ in HEARD.values()), *NOT_FOR_US.values(), *probes()]
    ends = {"Incoming": 0, "PassedOver": 0, "SetAside": 0}
    for _ in range(12_000):
        update = broken(chance.choice(whole), chance)
        envelope = opened(on_the_wire(update), AT)
        assert envelope.number == 1
        ends[type(envelope.holds).__name__] += 1
        if isinstance(envelope.holds, Incoming):
            json.dumps(envelope.holds.address, ensure_ascii=False).encode()
    assert min(ends.values()) > 500, ends


def test_ten_thousand_updates_with_broken_bytes_never_raise() -> None:
    chance = random.Random(77)
    whole = [on_the_wire(update) for update, _ in HEARD.values()]
    for _ in range(10_000):
        raw = bytearray(chance.choice(whole))
        for _ in range(chance.randint(1, 5)):
            place = chance.randrange(len(raw))
            match chance.randrange(3):
                case 0:
                    raw[place] = chance.randrange(256)
                case 1:
                    del raw[place : place + chance.randint(1, 40)]
                case 2:
                    raw[place:place] = chance.randbytes(chance.randint(1, 8))
            raw = raw or bytearray(b"{")
        assert opened(bytes(raw), AT).holds


# What stands around the content of a message, as of Bot API 10.3.
AROUND = {
    "author_signature", "business_connection_id", "caption_entities", "chat", "date",
    "direct_messages_topic", "edit_date", "effect_id", "entities", "ephemeral_message_id",
    "external_reply", "forward_origin", "from_user", "guest_bot_caller_chat",
    "guest_bot_caller_user", "guest_query_id", "has_media_spoiler", "has_protected_content",
    "is_automatic_forward", "is_from_offline", "is_paid_post", "is_topic_message",
    "link_preview_options", "media_group_id", "message_id", "message_thread_id",
    "paid_star_count", "quote", "receiver_user", "reply_markup", "reply_to_checklist_task_id",
    "reply_to_message", "reply_to_poll_option_id", "reply_to_story", "sender_boost_count",
    "sender_business_bot", "sender_chat", "sender_tag", "show_caption_above_media",
    "suggested_post_info", "via_bot",
}  # fmt: skip
# aiogram still carries what Telegram has taken out or never sends to bots.
BYGONE = {
    "forward_date", "forward_from", "forward_from_chat", "forward_from_message_id",
    "forward_sender_name", "forward_signature", "user_shared",
}  # fmt: skip


def test_every_field_a_message_can_carry_is_known_as_said_or_as_a_note() -> None:
    known = {*KINDS, *SERVICE, *AROUND, *BYGONE, "text", "caption", "migrate_to_chat_id"}
    assert not set(Message.model_fields) - known
