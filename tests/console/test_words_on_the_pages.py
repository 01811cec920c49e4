"""What the pages say stands as it is read, also where people read from the right."""

from __future__ import annotations

import pytest

from locales.catalogue import say

COMMANDS = ("desk-how-chat-says", "desk-chat-code-says", "admin-link-own", "mine-app-no-script")


@pytest.mark.parametrize("key", COMMANDS)
def test_a_command_begins_with_its_slash_in_arabic(key):
    """A mark of the left before it; without one the slash wanders behind the word."""
    assert ":\n\u200e/" in say("ar", key, {"name": "Leena", "code": "K7QX2M9"})
