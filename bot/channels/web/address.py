"""Who writes: a browser keeps a secret in a cookie, and we only ever know its fingerprint.

The secret is never stored and never written to a log. Whoever reads our database cannot open
a talk with what they find there.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import Final

from fastapi import Request
from fastapi.responses import Response

THIRTEEN_MONTHS: Final = 395 * 24 * 3600
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{22}")


def new_token() -> str:
    """A fresh secret of 128 bits."""
    return secrets.token_urlsafe(16)


def address_of(token: str) -> str:
    """The channel address that belongs to a secret."""
    return hashlib.sha256(token.encode()).hexdigest()


def page_name(address: str) -> str:
    """A short name a page may keep its unsent words under; it does not tell the address."""
    return hashlib.sha256(b"page " + address.encode()).hexdigest()[:16] if address else ""


def cookie_name(secure: bool) -> str:
    """Over https the name itself promises: this host alone, https alone, every path."""
    return "__Host-silta" if secure else "silta"


def token_in(request: Request, secure: bool) -> str:
    """The secret a browser brought, or "" when it brought none that we could have made."""
    token = request.cookies.get(cookie_name(secure), "")
    return token if _TOKEN.fullmatch(token) else ""


def keep_token(response: Response, token: str, secure: bool) -> None:
    """Ask the browser to keep the secret for 13 months from now."""
    response.set_cookie(
        cookie_name(secure),
        token,
        max_age=THIRTEEN_MONTHS,
        path="/",
        secure=secure,
        httponly=True,
        samesite="lax",
    )
