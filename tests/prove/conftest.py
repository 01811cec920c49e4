"""The long proofs are as quiet as the short ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.house.conftest import quiet_logs
from tests.house.living import Nursery

__all__ = ["quiet_logs"]


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    """Where houses that open quickly come from."""
    made = Nursery()
    yield made
    made.closes()
