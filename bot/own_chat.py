"""Whose web chat a browser keeps: one's own pages lead into it only when it is one's own."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import Request

from bot.channels.web.address import address_of, token_in
from bot.house import Silta
from storage.queries import people


def own_chat(silta: Silta, *, secure: bool) -> Callable[[Request], int]:
    """chats_as(request) -> the number of whose chat opens at `/chat` there; 0 for nobody's."""

    def chats_as(request: Request) -> int:
        token = token_in(request, secure)
        found = people.identity(silta.reader, "web", address_of(token)) if token else None
        return (found.person_id or 0) if found else 0

    return chats_as
