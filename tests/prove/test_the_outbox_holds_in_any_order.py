"""Two thousand sequences of writing, sending, refusals and crashes; the short one is in CI."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.house import test_the_outbox_holds_in_any_order as short

pytestmark = pytest.mark.prove

SEQUENCES = 2000


def test_two_thousand_sequences_lose_no_row_and_keep_order():
    run_state_machine_as_test(
        short.Outbox,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    print(f"\n{SEQUENCES} sequences of up to 30 steps: rows lost 0   target 0")
