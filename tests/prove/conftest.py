"""The long proofs are as quiet as the short ones."""

from tests.house.conftest import quiet_logs

__all__ = ["quiet_logs"]
