"""Two thousand sequences of writing, sending, refusals and crashes; the short one is in CI."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from storage.database import database
from tests.house import test_the_outbox_holds_in_any_order as short
from tests.servers.postgres import PostgresServer

pytestmark = pytest.mark.prove

SEQUENCES = 2000


@pytest.fixture(params=["file", "server"])
def outbox(request: pytest.FixtureRequest) -> Iterator[type[short.Outbox]]:
    if request.param == "file":
        yield short.Outbox
        return
    server = PostgresServer()
    with server.database() as address, closing(database(address).connect()) as db:
        short.settled(db)
        yield type("OnServer", (short.Outbox,), {"db": db})
    server.stops()


def test_two_thousand_sequences_lose_no_row_and_keep_order(outbox):
    run_state_machine_as_test(
        outbox,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    print(f"\n{outbox.__name__}: {SEQUENCES} sequences of up to 30 steps: rows lost 0   target 0")
