"""A contact that comes as a file: loaded before it is heard, and nobody else waits for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
import structlog

from bot.channel import Busy, Heard, Incoming, SentCard, SentOther, What, Wrote
from bot.channels import cards
from bot.channels.telegram.ears import Ears
from bot.channels.telegram.files import A_MINUTE, REST, Files
from bot.channels.telegram.wire import Wire
from bot.pace import Pace
from tests.contracts.telegram_queue import TOKEN
from tests.servers import bot_api_faults as faults
from tests.servers.bot_api import BotApi
from tests.servers.bot_api_account import Account
from tests.servers.bot_api_people import Person

LEENA = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Leena\r\nTEL:+358401234567\r\nEND:VCARD\r\n"
AMAL, OLHA = 7, 8


@pytest.fixture
async def server() -> AsyncIterator[BotApi]:
    async with BotApi(TOKEN, conflict_pause=0.05) as server:
        yield server


@pytest.fixture
def amal(server: BotApi) -> Person:
    return server.person(AMAL, "Amal", "ar")


class House:
    """Hears, and writes down what. `busy` times it has no room first."""

    def __init__(self, busy: int = 0) -> None:
        self.heard: list[tuple[str, What]] = []
        self.busy = busy

    async def hear(self, incoming: Incoming) -> Heard:
        if self.busy:
            self.busy -= 1
            raise Busy
        self.heard.append((incoming.address, incoming.what))
        return Heard(True)

    def of(self, person: int) -> list[What]:
        return [what for address, what in self.heard if address == str(person)]


@asynccontextmanager
async def listening(server: BotApi, house: House, within: float = 5.0) -> AsyncIterator[None]:
    wire = Wire(TOKEN, server.address)
    ears = Ears(wire, Pace(), patience=0.0, load_within=within)
    task = asyncio.create_task(ears.listen(house.hear))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await wire.close()


async def heard(server: BotApi, house: House, count: int = 1, within: float = 5.0) -> list[What]:
    async with listening(server, house, within):
        await server.until(lambda: len(house.heard) == count)
    return [what for _, what in house.heard]


def asked_for_files(server: BotApi) -> int:
    return sum(call.method == "getFile" for call in server.log)


def instead_of_it(server: BotApi, content: bytes) -> None:
    """What lies in the place of the file they sent last."""
    id, (path, _) = list(server.main.files.items())[-1]
    server.main.files[id] = (path, content)


def nothing_lies_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server tells where a file is, and then does not have it."""
    monkeypatch.setattr(Account, "file_at", lambda self, path: None)


# --- what is read ---


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("leena.vcf", "application/octet-stream"),
        ("Leena.VCF ", ""),
        ("contact", "text/x-vcard"),
        ("contact.txt", "text/vcard; charset=utf-8"),
    ],
)
async def test_a_card_sent_as_a_file_is_heard_as_a_contact(
    server: BotApi, amal: Person, name: str, kind: str
) -> None:
    amal.sends_document(name, LEENA, kind)
    assert await heard(server, House()) == [SentCard("Leena")]


async def test_of_several_cards_the_first_is_heard_and_that_there_are_more(
    server: BotApi, amal: Person
) -> None:
    amal.sends_document("all.vcf", LEENA + LEENA.replace(b"Leena", b"Omar"))
    assert await heard(server, House()) == [SentCard("Leena", several=True)]


async def test_any_other_file_is_not_even_asked_for(server: BotApi, amal: Person) -> None:
    amal.sends_document("vcf.pdf", LEENA, "application/pdf")
    assert await heard(server, House()) == [SentOther("document")]
    assert asked_for_files(server) == 0


async def test_a_file_that_says_it_is_too_large_is_not_even_asked_for(
    server: BotApi, amal: Person
) -> None:
    amal.sends_document("leena.vcf", LEENA + b"x" * cards.LARGEST)
    assert await heard(server, House()) == [cards.LARGE]
    assert asked_for_files(server) == 0


async def test_a_file_larger_than_it_says_is_not_read_to_its_end(
    server: BotApi, amal: Person
) -> None:
    amal.sends_document("leena.vcf", LEENA)
    instead_of_it(server, LEENA + b"x" * 10_000_000)
    assert await heard(server, House()) == [cards.LARGE]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" + bytes(range(256)) * 99, b"FN:Leena\n"])
async def test_a_file_that_only_calls_itself_a_card_is_answered_kindly(
    server: BotApi, amal: Person, content: bytes
) -> None:
    amal.sends_document("leena.vcf", content)
    assert await heard(server, House()) == [cards.EMPTY]


# --- what goes wrong ---


@pytest.mark.parametrize(
    "fault",
    [faults.page(502), faults.cut_before(), faults.too_many(1), faults.garbage()],
    ids=lambda fault: fault.name,
)
async def test_a_card_that_is_not_given_at_once_is_asked_for_once_more(
    server: BotApi, amal: Person, fault: faults.Fault
) -> None:
    server.plan.add(fault, method="getFile", times=1)
    amal.sends_document("leena.vcf", LEENA)
    assert await heard(server, House()) == [SentCard("Leena")]


@pytest.mark.parametrize(
    ("fault", "tries"),
    [
        (faults.refused(400, "Bad Request: wrong file_id"), 1),
        (faults.too_many(600), 1),
        (faults.page(502), 2),
        (faults.silence(), 1),
    ],
    ids=["refused", "wait", "proxy", "silence"],
)
async def test_a_card_that_is_not_given_is_answered_kindly_and_let_go(
    server: BotApi, amal: Person, fault: faults.Fault, tries: int
) -> None:
    server.plan.add(fault, method="getFile")
    amal.sends_document("leena.vcf", LEENA)
    house = House()
    async with listening(server, house, within=0.9):
        await server.until(lambda: not server.main.unconfirmed)
    assert house.of(AMAL) == [cards.LOST]
    assert asked_for_files(server) == tries


async def test_a_file_that_is_gone_is_answered_kindly(
    server: BotApi, amal: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    amal.sends_document("leena.vcf", LEENA)
    nothing_lies_there(monkeypatch)
    assert await heard(server, House()) == [cards.LOST]


@pytest.mark.parametrize(
    "path", ["../bot/getMe", "/etc/passwd", "a?b", "a/../b", "//x.example", ""]
)
async def test_a_path_that_leads_elsewhere_is_not_followed(
    server: BotApi, amal: Person, path: str
) -> None:
    amal.sends_document("leena.vcf", LEENA)
    id, (_, content) = list(server.main.files.items())[-1]
    server.main.files[id] = (path, content)
    assert await heard(server, House()) == [cards.LOST]


async def test_no_trouble_puts_the_token_or_the_name_into_a_log(
    server: BotApi,
    amal: Person,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    amal.sends_document("leena.vcf", LEENA)
    house = House()
    nothing_lies_there(monkeypatch)
    with structlog.testing.capture_logs() as logs:
        await heard(server, house)
    assert [entry["event"] for entry in logs] == ["card_not_loaded"]
    assert "Leena" not in f"{logs} {caplog.text}"
    assert TOKEN.split(":")[1] not in f"{logs} {caplog.text}"


# --- who waits ---


async def test_a_card_under_way_holds_up_nobody_else_and_is_not_let_go(
    server: BotApi, amal: Person
) -> None:
    olha, house = server.person(OLHA, "Olha", "uk"), House()
    server.plan.add(faults.silence(), method="getFile")
    amal.sends_document("leena.vcf", LEENA)
    amal.writes("and this is Leena")
    async with listening(server, house):
        await server.until(lambda: asked_for_files(server))
        for number in range(20):
            olha.writes(f"hello {number}")
        await server.until(lambda: len(house.of(OLHA)) == 20, within=2.0)
        assert house.of(AMAL) == []
        assert server.main.unconfirmed


async def test_what_is_said_after_a_card_is_heard_after_it(server: BotApi, amal: Person) -> None:
    server.plan.add(faults.late(0.2), method="getFile")
    amal.sends_document("leena.vcf", LEENA)
    amal.writes("hello")
    assert await heard(server, House(), 2) == [SentCard("Leena"), Wrote("hello")]


async def test_a_card_cut_off_by_a_crash_is_loaded_again(server: BotApi, amal: Person) -> None:
    server.plan.add(faults.silence(), method="getFile", times=1)
    amal.sends_document("leena.vcf", LEENA)
    async with listening(server, House()):
        await server.until(lambda: asked_for_files(server))
    assert await heard(server, House()) == [SentCard("Leena")]


async def test_a_busy_house_is_offered_the_card_again_without_loading_it_again(
    server: BotApi, amal: Person
) -> None:
    amal.sends_document("leena.vcf", LEENA)
    assert await heard(server, House(busy=1)) == [SentCard("Leena")]
    assert asked_for_files(server) == 1


async def test_somebody_who_sends_a_heap_of_cards_is_not_waited_for_each_time(
    server: BotApi, amal: Person
) -> None:
    for _ in range(A_MINUTE + 3):
        amal.sends_document("leena.vcf", LEENA)
    kept = await heard(server, House(), A_MINUTE + 3)
    assert kept == [SentCard("Leena")] * A_MINUTE + [cards.LOST] * 3
    assert asked_for_files(server) == A_MINUTE


async def test_a_server_that_gives_no_files_is_left_alone_for_a_while(server: BotApi) -> None:
    now = 0.0
    wire = Wire(TOKEN, server.address)
    files = Files(wire, Pace(), within=0.05, clock=lambda: now)
    server.person(AMAL).sends_document("leena.vcf", LEENA)
    file = next(iter(server.main.files))
    server.plan.add(faults.silence(), method="getFile", times=1)
    first = await files.card(file, "1")
    second = await files.card(file, "2")
    now = REST + 1
    third = await files.card(file, "3")
    await wire.close()
    assert (first, second, third) == (cards.LOST, cards.LOST, SentCard("Leena"))
    assert asked_for_files(server) == 2
