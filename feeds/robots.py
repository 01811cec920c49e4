"""What a site asks of programs in its robots.txt, remembered for a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from protego import Protego

REMEMBERED_FOR: Final = timedelta(days=1)
_LARGEST: Final = 500_000


@dataclass(frozen=True, slots=True)
class Rules:
    """One site's rules."""

    _rules: Protego | None

    def allow(self, url: str, agent: str) -> bool:
        """Whether a program of that name may read this address."""
        return self._rules is None or bool(self._rules.can_fetch(url, agent))

    def pause(self, agent: str) -> float:
        """The seconds between visits that the site asks for, 0 when it does not say."""
        asked = self._rules.crawl_delay(agent) if self._rules is not None else None
        return float(asked) if asked else 0.0


NO_RULES: Final = Rules(None)


def read_rules(body: bytes) -> Rules:
    """The rules in a robots.txt; what cannot be read asks for nothing."""
    try:
        return Rules(Protego.parse(body[:_LARGEST].decode("utf-8", "replace")))
    except Exception:  # a broken file must not decide anything
        return NO_RULES
