"""Sending to a server that checks every request: what people see, and what we learn."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
import structlog

from bot.channel import (
    Button,
    Channel,
    File,
    Gone,
    Heard,
    Incoming,
    Moved,
    Outcome,
    Outgoing,
    Part,
    Refused,
    Sent,
    Tapped,
    TryAgain,
    Unknown,
    Urgency,
)
from bot.channels.telegram import LIBRARIES, Telegram, make
from bot.channels.telegram.commands import About, tell_commands
from bot.channels.telegram.direction import RIGHT_TO_LEFT_MARK
from bot.channels.telegram.wire import WrongToken
from bot.pace import Pace
from tests.contracts.telegram_queue import TOKEN, Queue
from tests.servers import bot_api_faults as faults
from tests.servers.bot_api import BotApi
from tests.servers.bot_api_description import Description
from tests.servers.bot_api_people import Person

AMAL = 77
IMPATIENT = 1.0  # seconds
DESCRIPTION = Description.beside_the_repository()  # read once; None where it is not at hand
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(8) + (320).to_bytes(4) + (200).to_bytes(4)


class Turns:
    """A pacer that lets everybody go and remembers who asked."""

    def __init__(self) -> None:
        self.taken: list[tuple[str | None, bool, int]] = []
        self.rests: list[tuple[str | None, float]] = []

    async def turn(self, chat: str | None, group: bool, urgency: Any) -> None:
        self.taken.append((chat, group, int(urgency)))

    def parked(self, chat: str | None, seconds: float) -> None:
        self.rests.append((chat, seconds))


@pytest.fixture
async def server() -> AsyncIterator[BotApi]:
    async with BotApi(TOKEN, conflict_pause=0.05, description=DESCRIPTION) as server:
        yield server
        assert server.problems == []


@pytest.fixture
def amal(server: BotApi) -> Person:
    return server.person(AMAL, "Amal", "ar")


@pytest.fixture
def turns() -> Turns:
    return Turns()


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> str:
    """Every promise is kept by either library."""
    return str(request.param)


@pytest.fixture
async def telegram(server: BotApi, turns: Turns, library: str) -> AsyncIterator[Telegram]:
    channel = make(TOKEN, server.address, pace=turns, library=library)
    yield channel
    await channel.close()


@pytest.fixture
async def hasty(server: BotApi, turns: Turns, library: str) -> AsyncIterator[Telegram]:
    channel = make(TOKEN, server.address, pace=turns, send_within=IMPATIENT, library=library)
    yield channel
    await channel.close()


def to_amal(*parts: Part | str, **more: Any) -> Outgoing:
    words = tuple(Part(part) if isinstance(part, str) else part for part in parts)
    return Outgoing(str(AMAL), words, **more)


YES_NO = (Button("Yes", "1~a~b~yes~1"), Button("No", "1~a~b~no~1"))


# --- what people see ---


async def test_words_arrive_as_they_were_written(telegram: Channel, amal: Person) -> None:
    outcome = await telegram.send(to_amal("<b>1 & 2</b>", "_a_ *b* `c` [d](e)"))
    assert outcome == Sent(str(amal.last.id))
    assert amal.texts == ["<b>1 & 2</b>\n\n_a_ *b* `c` [d](e)"]


async def test_the_longest_text_goes_out_whole(telegram: Channel, amal: Person) -> None:
    await telegram.send(to_amal("😀" * 2048))
    assert amal.texts == ["😀" * 2048]


async def test_a_longer_one_is_refused_for_good(
    server: BotApi, telegram: Channel, amal: Person
) -> None:
    outcome = await telegram.send(to_amal("😀" * 2048 + "."))
    server.problems.clear()  # the server counts what it refuses among them
    assert outcome == Refused("too long")


async def test_a_block_to_copy_is_marked_where_it_stands(telegram: Channel, amal: Person) -> None:
    await telegram.send(to_amal("😀 مرحبا", Part("Hei 😀! أنا أمل", copy=True), "Bye"))
    assert amal.last.entities == ({"type": "pre", "offset": 10, "length": 15},)
    raw = amal.last.text.encode("utf-16-le")[20:50]
    assert raw.decode("utf-16-le") == "Hei 😀! أنا أمل"


async def test_an_arabic_message_begins_from_the_right(telegram: Channel, amal: Person) -> None:
    await telegram.send(to_amal("Silta مرحبا", language="ar", right_to_left=True))
    assert amal.texts == [RIGHT_TO_LEFT_MARK + "Silta مرحبا"]


async def test_buttons_lie_under_the_message_and_carry_their_codes(
    telegram: Channel, amal: Person
) -> None:
    link = Button("Read more", kind="link", url="https://example.org/a")
    await telegram.send(to_amal("?", buttons=(*YES_NO, link, Button("Menu", "m", "last"))))
    assert [[(b.label, b.data, b.url) for b in row] for row in amal.last.rows] == [
        [("Yes", "1~a~b~yes~1", None)],
        [("No", "1~a~b~no~1", None), ("Read more", None, "https://example.org/a")],
        [("Menu", "m", None)],
    ]


async def test_a_window_of_our_own_opens_inside_telegram_and_a_link_never_does(
    telegram: Channel, amal: Person
) -> None:
    """Telegram tells the page in its window who looks: no page of somebody else may be there."""
    await telegram.send(to_amal("?", buttons=(WINDOW, LINK)))
    assert [button.raw for row in amal.last.rows for button in row] == [
        {"text": "My pages", "web_app": {"url": "https://silta.example/app"}},
        {"text": "Read more", "url": LINK.url},
    ]


async def test_a_hundred_buttons_with_the_longest_codes_are_taken(
    telegram: Channel, amal: Person
) -> None:
    many = tuple(Button(f"No {n}", f"{n:064d}") for n in range(100))
    await telegram.send(to_amal("?", buttons=many))
    assert [button.data for button in amal.last.buttons] == [button.code for button in many]


async def test_a_code_too_long_is_refused_for_good(
    server: BotApi, telegram: Channel, amal: Person
) -> None:
    outcome = await telegram.send(to_amal("?", buttons=(Button("Yes", "ع" * 33),)))
    server.problems.clear()
    assert outcome == Refused("button code")


async def test_a_message_without_words_is_not_even_sent(
    server: BotApi, telegram: Channel, amal: Person
) -> None:
    outcome = await telegram.send(to_amal())
    assert (outcome, server.log) == (Refused("empty"), [])


# --- pictures and files ---


async def test_a_picture_carries_its_words_and_buttons(telegram: Channel, amal: Person) -> None:
    drawing = File("map.png", PICTURE, "picture", says="a map")
    outcome = await telegram.send(to_amal("Your network", file=drawing, buttons=YES_NO))
    assert outcome == Sent(str(amal.last.id))
    assert amal.last.photo.data == PICTURE
    assert (amal.last.text, amal.last.labels) == ("Your network", ["Yes", "No"])


async def test_a_picture_with_many_words_goes_first_and_the_words_follow(
    telegram: Channel, amal: Person
) -> None:
    drawing = File("map.png", PICTURE, "picture")
    outcome = await telegram.send(to_amal("ا" * 1025, file=drawing, buttons=YES_NO))
    picture, words = amal.messages
    assert (picture.text, picture.labels) == ("", [])
    assert (words.text, words.labels) == ("ا" * 1025, ["Yes", "No"])
    assert outcome == Sent(str(words.id))


async def test_when_the_picture_does_not_go_the_words_do_not_either(
    server: BotApi, telegram: Channel, amal: Person
) -> None:
    server.goes_wrong(faults.page(), method="sendPhoto")
    drawing = File("map.png", PICTURE, "picture")
    outcome = await telegram.send(to_amal("ا" * 1025, file=drawing))
    assert isinstance(outcome, TryAgain)
    assert amal.messages == []


async def test_a_file_arrives_with_its_bytes_and_a_harmless_name(
    telegram: Channel, amal: Person
) -> None:
    letter = File('oma"tiedot\r\nX: y.csv', b"a;b\r\n", "document")
    await telegram.send(to_amal("Your data", file=letter))
    document = amal.last.document
    assert (document.name, document.data) == ("oma_tiedot__X: y.csv", b"a;b\r\n")


async def test_a_file_name_may_be_arabic(telegram: Channel, amal: Person) -> None:
    await telegram.send(to_amal("x", file=File("بياناتي.csv", b"a", "document")))
    assert amal.last.document.name == "بياناتي.csv"


# --- changing what was sent ---


async def test_an_edit_changes_words_and_buttons_in_place(telegram: Channel, amal: Person) -> None:
    await telegram.send(to_amal("?", buttons=YES_NO))
    first = str(amal.last.id)
    outcome = await telegram.send(to_amal("Thanks", edits=first))
    assert outcome == Sent(first)
    assert [(shown.text, shown.labels) for shown in amal.messages] == [("Thanks", [])]


async def test_an_edit_without_words_changes_the_buttons_only(
    telegram: Channel, amal: Person
) -> None:
    await telegram.send(to_amal("?", buttons=YES_NO))
    first = str(amal.last.id)
    outcome = await telegram.send(to_amal(edits=first, buttons=(Button("Yes", "y", "on"),)))
    assert outcome == Sent(first)
    assert (amal.last.text, amal.last.labels) == ("?", ["✓ Yes"])


async def test_an_edit_that_changes_nothing_is_as_good_as_sent(
    telegram: Channel, amal: Person
) -> None:
    await telegram.send(to_amal("?", buttons=YES_NO))
    first = str(amal.last.id)
    assert await telegram.send(to_amal("?", buttons=YES_NO, edits=first)) == Sent(first)


@pytest.mark.parametrize("edits", ["9999", "web-12"])
async def test_what_cannot_be_changed_is_said_anew(
    telegram: Channel, amal: Person, edits: str
) -> None:
    outcome = await telegram.send(to_amal("Thanks", edits=edits))
    assert outcome == Sent(str(amal.last.id))
    assert amal.texts == ["Thanks"]


async def test_a_message_that_may_not_be_changed_any_more_is_said_anew(
    server: BotApi, telegram: Channel, amal: Person
) -> None:
    await telegram.send(to_amal("?"))
    server.goes_wrong(faults.refused(400, "Bad Request: message can't be edited"), call=1)
    await telegram.send(to_amal("Thanks", edits=str(amal.last.id)))
    assert amal.texts == ["?", "Thanks"]


async def test_buttons_of_a_message_that_is_gone_are_let_be(
    telegram: Channel, amal: Person
) -> None:
    outcome = await telegram.send(to_amal(edits="9999", buttons=YES_NO))
    assert outcome == Refused("nothing to edit")


async def test_words_under_a_picture_are_changed_there(telegram: Channel, amal: Person) -> None:
    drawing = File("map.png", PICTURE, "picture")
    await telegram.send(to_amal("Your network", file=drawing, buttons=YES_NO))
    first = str(amal.last.id)
    outcome = await telegram.send(to_amal("Your people", edits=first))
    assert outcome == Sent(first)
    assert [(shown.text, shown.labels) for shown in amal.messages] == [("Your people", [])]


async def test_an_edit_that_may_have_arrived_is_not_sent_as_a_new_message(
    server: BotApi, telegram: Channel, amal: Person
) -> None:
    await telegram.send(to_amal("?"))
    server.goes_wrong(faults.cut_after(), method="editMessageText")
    outcome = await telegram.send(to_amal("Thanks", edits=str(amal.last.id)))
    assert outcome == Unknown("ServerDisconnectedError")
    assert amal.texts == ["Thanks"]


# --- what the world may say ---

WORLD: dict[str, tuple[faults.Fault, Outcome, int]] = {
    "blocked": (faults.blocked(), Gone("blocked"), 0),
    "deactivated": (faults.deactivated(), Gone("deactivated"), 0),
    "moved": (faults.migrated(-100777), Moved("-100777"), 0),
    "another refusal": (
        faults.refused(400, "Bad Request: can't parse entities: at byte 4"),
        Refused("can't parse entities"),
        0,
    ),
    "too many": (faults.too_many(30), TryAgain(30.0, "429", counts=False), 0),
    "too many, for hours": (faults.too_many(10072), TryAgain(10072.0, "429", counts=False), 0),
    "too many, untold": (faults.too_many(None), TryAgain(5.0, "429", counts=False), 0),
    "a page": (faults.page(502), TryAgain(None, "502, not Telegram's words"), 0),
    "restarting": (
        faults.refused(500, "Internal Server Error: restart"),
        TryAgain(None, "500"),
        0,
    ),
    "wrong token": (
        faults.refused(401, "Unauthorized"),
        TryAgain(60.0, "token", counts=False),
        0,
    ),
    "cut before": (faults.cut_before(), Unknown("ServerDisconnectedError"), 0),
    "cut after": (faults.cut_after(), Unknown("ServerDisconnectedError"), 1),
    "garbage": (faults.garbage(), Unknown("unreadable answer"), 1),
    "a field missing": (faults.undecodable(), Sent("1"), 1),
    "a chat of the future": (faults.unknown_kind(), Sent("1"), 1),
}


@pytest.mark.parametrize("case", WORLD)
async def test_what_the_world_says_becomes_an_outcome(
    server: BotApi, telegram: Channel, amal: Person, case: str
) -> None:
    fault, outcome, arrived = WORLD[case]
    server.goes_wrong(fault, times=1)
    assert await telegram.send(to_amal("hello")) == outcome
    assert len(amal.messages) == arrived


@pytest.mark.parametrize("case", WORLD)
async def test_after_any_trouble_the_next_message_goes_out(
    server: BotApi, telegram: Channel, amal: Person, case: str
) -> None:
    server.goes_wrong(WORLD[case][0], times=1)
    await telegram.send(to_amal("hello"))
    assert isinstance(await telegram.send(to_amal("again")), Sent)


async def test_bytes_that_are_no_text_leave_it_unknown(turns: Turns, library: str) -> None:
    queue = Queue()
    await queue.house.opens()
    queue.answers["sendMessage"] = b"\xff\xfe\x00 nonsense"
    channel = make(TOKEN, queue.address, pace=turns, library=library)
    outcome = await channel.send(to_amal("hello"))
    await channel.close()
    await queue.house.closes()
    assert isinstance(outcome, Unknown)


async def test_a_server_that_is_down_has_received_nothing(
    server: BotApi, telegram: Channel, amal: Person
) -> None:
    await server.closes()
    assert await telegram.send(to_amal("hello")) == TryAgain(None, "ClientConnectorError")


@pytest.mark.parametrize("fault", [faults.silence(), faults.late(30.0)])
async def test_an_answer_that_does_not_come_in_time_leaves_it_unknown(
    server: BotApi, hasty: Channel, amal: Person, fault: faults.Fault
) -> None:
    server.goes_wrong(fault)
    began = time.monotonic()
    assert await hasty.send(to_amal("hello")) == Unknown("TimeoutError")
    assert IMPATIENT * 0.9 < time.monotonic() - began < IMPATIENT * 5
    assert len(amal.messages) == 1


async def test_somebody_who_never_came_is_gone(server: BotApi, telegram: Channel) -> None:
    server.person(5, here=False)
    assert await telegram.send(Outgoing("5", (Part("hello"),))) == Gone("never began")


async def test_a_chat_nobody_knows_is_gone(telegram: Channel) -> None:
    assert await telegram.send(Outgoing("6", (Part("x"),))) == Gone("chat not found")


async def test_a_group_that_has_grown_tells_where_it_lives_now(
    server: BotApi, telegram: Channel
) -> None:
    server.group(-50, "Newcomers").grows(-100500)
    assert await telegram.send(Outgoing("-50", (Part("hello"),))) == Moved("-100500")


# --- pace ---


async def test_every_request_waits_for_its_turn(
    server: BotApi, telegram: Channel, amal: Person, turns: Turns
) -> None:
    await telegram.send(to_amal("hello", edits="9999", urgency=Urgency.NUDGE))
    assert turns.taken == [("77", False, 2), ("77", False, 2)]
    assert len(server.log) == 2


async def test_a_turn_waited_for_before_is_not_waited_for_again(
    telegram: Channel, amal: Person, turns: Turns
) -> None:
    await telegram.turn("77", Urgency.BROADCAST)
    await telegram.send(to_amal("one", urgency=Urgency.BROADCAST))
    assert turns.taken == [("77", False, 3)]
    await telegram.send(to_amal("two"))
    assert turns.taken[1:] == [("77", False, 0)]


async def test_a_turn_is_good_for_its_own_address_only(
    telegram: Channel, amal: Person, turns: Turns
) -> None:
    await telegram.turn("12", Urgency.REPLY)
    await telegram.send(to_amal("one"))
    assert turns.taken == [("12", False, 0), ("77", False, 0)]


async def test_a_group_is_paced_as_a_group(
    server: BotApi, telegram: Channel, turns: Turns
) -> None:
    server.group(-50)
    await telegram.send(Outgoing("-50", (Part("hello"),)))
    assert turns.taken == [("-50", True, 0)]


@pytest.mark.parametrize(("told", "rest"), [(30, 30.0), (None, 5.0)])
async def test_a_429_gives_its_chat_a_rest(
    server: BotApi, telegram: Channel, amal: Person, turns: Turns, told: int | None, rest: float
) -> None:
    server.goes_wrong(faults.too_many(told), times=1)
    await telegram.send(to_amal("hello"))
    assert turns.rests == [("77", rest)]


@pytest.mark.parametrize("fault", [faults.page(), faults.refused(401, "Unauthorized")])
async def test_other_trouble_gives_no_rest(
    server: BotApi, telegram: Channel, amal: Person, turns: Turns, fault: faults.Fault
) -> None:
    server.goes_wrong(fault, times=1)
    await telegram.send(to_amal("hello"))
    assert turns.rests == []


async def test_with_the_real_pacer_a_429_holds_its_chat_and_nobody_else(
    server: BotApi, library: str
) -> None:
    server.person(1)
    server.person(2)
    server.goes_wrong(faults.too_many(1), chat=1, times=1)
    channel = make(TOKEN, server.address, pace=Pace(), library=library)
    one, two = Outgoing("1", (Part("x"),)), Outgoing("2", (Part("x"),))
    assert await channel.send(one) == TryAgain(1.0, "429", counts=False)
    began = time.monotonic()
    assert isinstance(await channel.send(two), Sent)
    assert time.monotonic() - began < 0.5
    assert isinstance(await channel.send(one), Sent)
    assert time.monotonic() - began >= 0.95
    await channel.close()
    assert server.early == []


# --- what goes over the line beside the words ---


@pytest.fixture
async def line() -> AsyncIterator[Queue]:
    queue = Queue()
    await queue.house.opens()
    yield queue
    await queue.house.closes()


@pytest.mark.parametrize(("silent", "said"), [(True, "true"), (False, None)])
async def test_a_message_may_arrive_without_a_sound(
    line: Queue, turns: Turns, silent: bool, said: str | None, library: str
) -> None:
    channel = make(TOKEN, line.address, pace=turns, library=library)
    await channel.send(to_amal("hello", silent=silent))
    await channel.close()
    assert line.calls[0][1].get("disable_notification") == said


async def test_links_are_not_looked_at_and_nothing_is_parsed(
    line: Queue, turns: Turns, library: str
) -> None:
    channel = make(TOKEN, line.address, pace=turns, library=library)
    await channel.send(to_amal("see https://example.org"))
    await channel.close()
    assert line.calls == [
        (
            "sendMessage",
            {
                "chat_id": "77",
                "text": "see https://example.org",
                "link_preview_options": '{"is_disabled": true}',
            },
        )
    ]


LINK = Button("Read more", kind="link", url="https://example.org/a?b=ä&c=1")
WINDOW = Button("My pages", kind="window", url="https://silta.example/app")
INTENTS = {
    "words": to_amal("<b>1 & 2</b>", "_a_ [d](e) 😀"),
    "a block to copy": to_amal("😀 مرحبا", Part("Hei 😀!", copy=True), "Bye"),
    "right to left": to_amal("مرحبا Silta", language="ar", right_to_left=True, buttons=YES_NO),
    "buttons": to_amal("?", buttons=(*YES_NO, LINK, Button("Menu", "m", "last"))),
    "a window": to_amal("?", buttons=(WINDOW, LINK)),
    "without a sound": to_amal("hello", silent=True),
    "other words": to_amal("better", edits="12", buttons=YES_NO),
    "other words, no buttons": to_amal("better", edits="12"),
    "other buttons": to_amal(edits="12", buttons=YES_NO),
    "a picture": to_amal("Your map", file=File("map.png", PICTURE, "picture"), buttons=YES_NO),
    "a silent picture": to_amal(file=File("map.png", PICTURE, "picture"), silent=True),
    "a file": to_amal("Yours", Part("x", copy=True), file=File("بياناتي.csv", b"a;b")),
    "many words under a picture": to_amal("ا" * 1025, file=File("map.png", PICTURE, "picture")),
}


def _meant(fields: dict[str, Any]) -> dict[str, Any]:
    """JSON is the same however it is spaced and ordered; what was meant is compared.

    A file's bytes may stand in a part of its own or in one that a field points to: both are the
    Bot API's (core.telegram.org/bots/api#inputfile), and other tests look at the bytes.
    """
    told = {name: _as_told(value) for name, value in fields.items()}
    return {name: one for name, one in told.items() if not str(one).startswith("attach://")}


def _as_told(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) and value[:1] in "[{" else value
    except ValueError:
        return value


@pytest.mark.parametrize("intent", INTENTS)
async def test_both_libraries_put_the_same_on_the_wire(
    line: Queue, turns: Turns, intent: str
) -> None:
    told = {}
    line.answers = dict.fromkeys(
        ("sendMessage", "sendPhoto", "sendDocument"),
        b'{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":77,"type":"private"}}}',
    )
    for library in LIBRARIES:
        line.calls.clear()
        channel = make(TOKEN, line.address, pace=turns, library=library)
        await channel.send(INTENTS[intent])
        await channel.close()
        told[library] = [(method, _meant(fields)) for method, fields in line.calls]
    assert told["aiogram"]
    assert told["aiogram"] == told["ptb"]


# --- the whole channel ---


async def test_a_talk_goes_to_and_fro(server: BotApi, amal: Person) -> None:
    channel = make(TOKEN, server.address, pace=Pace())

    async def hear(incoming: Incoming) -> Heard:
        if isinstance(incoming.what, Tapped):
            return Heard(True, whisper=f"you chose {incoming.what.code}")
        await channel.send(Outgoing(incoming.address, (Part("Shall we?"),), YES_NO))
        return Heard(True)

    ears = asyncio.create_task(channel.run(hear))
    await server.until(lambda: server.main.allowed)
    amal.starts()
    press = amal.presses(await amal.hears(), "Yes")
    await server.until(lambda: press.answers)
    await server.until(lambda: not server.main.unconfirmed)
    ears.cancel()
    await asyncio.gather(ears, return_exceptions=True)
    await channel.close()
    assert [toast.text for toast in amal.toasts] == ["you chose 1~a~b~yes~1"]
    assert server.main.allowed == {"message", "callback_query", "my_chat_member"}


async def test_somebody_who_blocks_and_returns_is_heard_doing_so(
    server: BotApi, amal: Person
) -> None:
    channel = make(TOKEN, server.address, pace=Pace())
    heard: list[str] = []

    async def hear(incoming: Incoming) -> Heard:
        heard.append(type(incoming.what).__name__)
        return Heard(True)

    ears = asyncio.create_task(channel.run(hear))
    await server.until(lambda: server.main.allowed)
    amal.blocks()
    amal.unblocks()
    amal.sends_contact("+358401234567", "Leila")
    amal.sends_photo(caption="my street")
    await server.until(lambda: len(heard) == 4)
    ears.cancel()
    await asyncio.gather(ears, return_exceptions=True)
    await channel.close()
    assert heard == ["Left", "CameBack", "SentCard", "Wrote"]


async def test_no_trouble_puts_the_token_or_the_words_into_a_log(
    server: BotApi, amal: Person, turns: Turns, caplog: pytest.LogCaptureFixture, library: str
) -> None:
    caplog.set_level(logging.DEBUG)
    channel = make(TOKEN, server.address, pace=turns, send_within=0.2, library=library)
    told = []
    with structlog.testing.capture_logs() as logs:
        for fault, _, _ in WORLD.values():
            server.goes_wrong(fault, times=1)
            told.append(await channel.send(to_amal("canary words")))
        await server.closes()
        told.append(await channel.send(to_amal("canary words")))
    await channel.close()
    everything = f"{told} {logs} {caplog.text} {channel!r} {channel!s}"
    assert "canary" not in everything
    assert TOKEN.split(":")[1] not in everything


def test_what_cannot_be_a_token_is_said_at_once(library: str) -> None:
    with pytest.raises(WrongToken, match="Check SILTA_TELEGRAM_TOKEN"):
        make("no token", "http://127.0.0.1:9", pace=Pace(), library=library)


def test_a_library_we_do_not_have_is_said_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="SILTA_TELEGRAM_LIBRARY is 'telethon'"):
        make(TOKEN, "http://127.0.0.1:9", pace=Pace(), library="telethon")


@pytest.mark.parametrize(
    ("made", "loaded"),
    [("", set()), ("ptb", {"telegram"}), ("aiogram", {"aiogram"})],
    ids=["none", "ptb", "aiogram"],
)
def test_a_house_loads_the_library_it_uses_and_no_other(made: str, loaded: set[str]) -> None:
    look = f"""
import sys
from bot.channels.telegram import make_library
make_library({made!r}, {TOKEN!r}) if {made!r} else None
print(*{{"aiogram", "telegram", "httpx"}} & set(sys.modules))
"""
    run = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert set(run.stdout.split()) - {"httpx"} == loaded


# --- the menu ---

MENU = {"en": [("menu", "Open the menu"), ("stop", "Stop everything")],
        "ar": [("menu", "افتح القائمة"), ("stop", "أوقف كل شيء")]}  # fmt: skip
ABOUT = {"en": About("A bridge", "Silta helps you find people."), "ar": About("جسر", "يساعدك")}


async def test_each_language_gets_its_menu_and_everybody_else_the_english_one(
    server: BotApi, telegram: Telegram
) -> None:
    await tell_commands(telegram, MENU, ABOUT)
    kept = {code: [c["command"] for c in menu] for (_, code), menu in server.main.commands.items()}
    assert kept == {"": ["menu", "stop"], "en": ["menu", "stop"], "ar": ["menu", "stop"]}
    assert "يساعدك" in server.main.about.values()


async def test_what_is_the_same_already_is_not_told_again(
    server: BotApi, telegram: Telegram
) -> None:
    assert await tell_commands(telegram, MENU, ABOUT) > 0
    assert await tell_commands(telegram, MENU, ABOUT) == 0
    told = sum(n for method, n in server.calls.items() if method.startswith("set"))
    changed = await tell_commands(telegram, {**MENU, "en": MENU["en"][:1]}, ABOUT)
    assert changed == 2  # English, and everybody else
    assert sum(n for method, n in server.calls.items() if method.startswith("set")) == told + 2


async def test_only_languages_telegram_knows_are_told(server: BotApi, telegram: Telegram) -> None:
    words = MENU["en"]
    await tell_commands(telegram, {"pt-BR": words, "prs": words, "en": words})
    assert {code for _, code in server.main.commands} == {"", "en", "pt"}


async def test_long_descriptions_are_cut_to_what_telegram_takes(
    server: BotApi, telegram: Telegram
) -> None:
    menu = {"en": [("menu", "😀" * 200)]}
    await tell_commands(telegram, menu, {"en": About("x" * 200, "y" * 600)})
    assert {menu[0]["description"] for menu in server.main.commands.values()} == {"😀" * 127 + "…"}


async def test_a_menu_telegram_does_not_take_stops_nothing(
    server: BotApi, telegram: Telegram, turns: Turns
) -> None:
    server.goes_wrong(faults.too_many(30), times=3)
    server.goes_wrong(faults.cut_before(), method="setMyCommands", times=1)
    assert 0 < await tell_commands(telegram, MENU, ABOUT) < 7
    assert turns.rests == []
