"""Where Telegram's calls arrive among the pages."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response

from bot.channels.telegram.hook import LARGEST, SECRET_HEADER, TOO_LARGE, Hook


def call_routes(hook: Hook, path: str) -> APIRouter:
    """The one route that Telegram calls. Whoever does not know the secret is not read at all."""
    router = APIRouter(include_in_schema=False)

    @router.post(path)
    async def called(request: Request) -> Response:
        secret = request.headers.get(SECRET_HEADER)
        body = await _body(request) if hook.is_telegram(secret) else b""
        if body is None:
            return PlainTextResponse("", TOO_LARGE)
        reply = await hook.called(secret, body)
        headers = {"retry-after": str(reply.come_again)} if reply.come_again else None
        # An empty body: Telegram would carry out a method named in it.
        return PlainTextResponse("", reply.status, headers)

    return router


async def _body(request: Request) -> bytes | None:
    """The whole call; None when it is too large to read."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return None
    return body
