"""Written, sent, refused or cut off in any order: no row is lost, and order is kept."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.channel import Gone, Outgoing, Part, Refused, Sent, TryAgain, Unknown, Urgency
from bot.delivery import Delivery, real_now
from storage import tables
from storage.queries import outbox, people
from storage.sql import Connected
from tests.builders import a_message, rows, somebody
from tests.talks import fresh_database

ADDRESSES = 3
URGENCIES = st.sampled_from(list(Urgency))
FINAL = ("sent", "unknown", "dead")
OUTCOMES = st.sampled_from(
    [
        Sent("1"), TryAgain(0, "502"), TryAgain(30, "429", counts=False), TryAgain(None, "cut"),
        Unknown("time-out"), Refused("too long"), Gone("blocked"),
    ]
)  # fmt: skip


def shared_database() -> Connected:
    """One for all examples: each begins and ends inside a transaction of its own."""
    db = fresh_database()
    settled(db)
    return db


def settled(db: Connected) -> None:
    """Whom messages can be written to."""
    for number in range(ADDRESSES):
        somebody(db, str(number))


class Outbox(RuleBasedStateMachine):
    """What delivery does with its rows, one step at a time, with a crash between any two."""

    db = shared_database()

    @initialize()
    def begin(self) -> None:
        self.db.begin()
        self.delivery = Delivery(None, {}, "Europe/Helsinki", lambda: real_now())
        self.on_the_wire: dict[int, tables.ToSend] = {}  # by address
        self.written: set[int] = set()
        self.never_again: set[int] = set()
        self.passed = timedelta()

    @rule(address=st.integers(1, ADDRESSES), urgency=URGENCIES)
    def write(self, address: int, urgency: Urgency) -> None:
        self.written.add(a_message(self.db, address, address, "words", urgency))

    @rule(data=st.data())
    def begin_to_send(self, data: st.DataObject) -> None:
        ready = [
            row
            for row in outbox.waiting(self.db, real_now() + self.passed, 100)
            if row.identity_id not in self.on_the_wire
        ]
        if not ready:
            return
        row = data.draw(st.sampled_from(ready))
        assert row.id not in self.never_again, "it may have arrived already"
        assert row.urgency == min(self._urgencies_waiting(row.identity_id)), "it was overtaken"
        assert not self._earlier_ones(row), "it overtook one of its own kind"
        assert outbox.intend(self.db, row.id)
        assert not outbox.intend(self.db, row.id), "it was claimed twice"
        self.on_the_wire[row.identity_id] = row

    def _urgencies_waiting(self, address: int) -> list[int]:
        return [
            r.urgency for r in rows(self.db, tables.ToSend, identity_id=address, status="queued")
        ]

    def _earlier_ones(self, row) -> list[int]:
        same = rows(
            self.db, tables.ToSend, identity_id=row.identity_id, urgency=row.urgency,
            status="queued",
        )  # fmt: skip
        return [one.id for one in same if one.id < row.id]

    @precondition(lambda self: self.on_the_wire)
    @rule(data=st.data(), outcome=OUTCOMES)
    def hear_what_came_of_it(self, data: st.DataObject, outcome) -> None:
        address = data.draw(st.sampled_from(sorted(self.on_the_wire)))
        row = self.on_the_wire.pop(address)
        message = Outgoing("1", (Part("words"),))
        self.delivery._note(self.db, row, message, outcome)
        if isinstance(outcome, Unknown) and row.urgency != Urgency.REPLY:
            self.never_again.add(row.id)

    @rule()
    def crash(self) -> None:
        nudges = [r.id for r in self.on_the_wire.values() if r.urgency == Urgency.NUDGE]
        self.never_again.update(nudges)
        self.on_the_wire.clear()
        outbox.recover(self.db)

    @rule(seconds=st.integers(1, 120))
    def time_passes(self, seconds: int) -> None:
        self.passed += timedelta(seconds=seconds)

    @rule(address=st.integers(1, ADDRESSES))
    def come_back(self, address: int) -> None:
        people.change_identity(self.db, address, gone=False)

    @invariant()
    def no_row_is_lost(self) -> None:
        if hasattr(self, "written"):
            assert {row.id for row in rows(self.db, tables.ToSend)} == self.written

    @invariant()
    def one_at_a_time_for_each_address(self) -> None:
        if hasattr(self, "on_the_wire"):
            sending = rows(self.db, tables.ToSend, status="sending")
            assert {row.identity_id: row.id for row in sending} == {
                address: row.id for address, row in self.on_the_wire.items()
            }
            assert len(sending) == len(self.on_the_wire)

    @invariant()
    def what_was_sent_has_its_words_and_the_channels_id(self) -> None:
        for row in rows(self.db, tables.ToSend, status="sent"):
            assert row.message
            assert row.words
            assert row.sent_at

    def teardown(self) -> None:
        if not hasattr(self, "written"):
            return
        try:
            self._everything_comes_to_an_end()
        finally:
            self.db.roll_back()

    def _everything_comes_to_an_end(self) -> None:
        """Once the world answers again, nothing stays behind."""
        self.crash()
        self.passed += timedelta(days=1)
        for _ in range(len(self.written)):
            for row in outbox.waiting(self.db, real_now() + self.passed, 100):
                assert outbox.intend(self.db, row.id)
                self.delivery._note(self.db, row, Outgoing("1", (Part("words"),)), Sent("1"))
        assert all(row.status in FINAL for row in rows(self.db, tables.ToSend))


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
