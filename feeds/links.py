"""Links a person may follow: plain http(s) to a public place, or no link at all."""

from __future__ import annotations

import ipaddress
import re
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

LONGEST: Final = 2000
_DEFAULT_PORT: Final = {"http": 80, "https": 443}
_HOST: Final = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)+[a-z0-9-]{2,63}")
_UNPRINTABLE: Final = re.compile(
    r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]"
)
_MAIL: Final = re.compile(r"[^\s/@?&=]@[\w-]+(?:\.[\w-]+)+")
# Links that are a phone number in disguise
_CALLING_HOSTS: Final = frozenset({"wa.me", "api.whatsapp.com", "chat.whatsapp.com", "signal.me"})
_HOME_NAMES: Final = ("localhost", ".local", ".localhost", ".internal", ".lan", ".home.arpa")
_TRACKING: Final = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|igshid", re.IGNORECASE)


def safe_link(text: str | None, base: str | None = None) -> str | None:
    """The link in a form that is safe to show, or None.

    Only http and https, with a public host name and without a user name or an e-mail address in
    it, at most 2,000 characters. `base` completes relative links.
    """
    if not text:
        return None
    text = text.strip()
    if len(text) > LONGEST or _UNPRINTABLE.search(text) or "\\" in text:
        return None
    try:
        return _checked(urljoin(base, text) if base else text)
    except ValueError:
        return None


def _checked(link: str) -> str | None:
    parts = urlsplit(link)
    host = _public_host(parts.hostname or "")
    port = parts.port
    if parts.scheme not in _DEFAULT_PORT or host is None or "@" in parts.netloc:
        return None
    if host.removeprefix("www.") in _CALLING_HOSTS or _MAIL.search(unquote(link)):
        return None
    netloc = host if port in (None, _DEFAULT_PORT[parts.scheme]) else f"{host}:{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]|")
    fragment = quote(parts.fragment, safe="/?%:@!$&'()*+,;=~-._")
    whole = urlunsplit((parts.scheme, netloc, path, query, fragment))
    return whole if len(whole) <= LONGEST else None


def _public_host(host: str) -> str | None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return host if address.version == 4 and address.is_global else None
    try:
        name = host.encode("idna").decode("ascii").lower().rstrip(".")
    except UnicodeError:
        return None
    if not _HOST.fullmatch(name) or name.endswith(_HOME_NAMES):
        return None
    last = name.rpartition(".")[2]
    return None if last.isdigit() or last.startswith("0x") else name  # 127.1 and its kind


def same_link(link: str) -> str:
    """The form in which two links to one page are equal: no tracking, fragment or last slash."""
    parts = urlsplit(link)
    scheme = parts.scheme.lower()
    host = (parts.hostname or "").lower()
    try:
        port = parts.port
    except ValueError:
        port = None
    netloc = host if port in (None, _DEFAULT_PORT.get(scheme)) else f"{host}:{port}"
    asked = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    return urlunsplit((scheme, netloc, parts.path.rstrip("/"), urlencode(asked), ""))
