"""The only door to the outside: one address in, at most 5 MB out, within 15 seconds, or a sentence
why not.

A feed's address is written by strangers, so every name on the way is looked up here, its addresses
are checked, and the connection goes to the checked address and nowhere else.
"""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import math
import re
import ssl
import zlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

import httpx

from feeds.addresses import Address, Resolver, is_own_machine, is_public, resolve
from feeds.robots import NO_RULES, REMEMBERED_FOR, Rules, read_rules

DECODED_LIMIT: Final = 5 * 1024 * 1024
WIRE_LIMIT: Final = 2 * 1024 * 1024
SECONDS: Final = 15.0
PAUSE: Final = 2.0
MOST_REDIRECTS: Final = 5
LONGEST_WAIT: Final = timedelta(days=1)

_ROBOTS_LIMIT: Final = 500_000
_LONGEST_URL: Final = 2_000
_LONGEST_TAG: Final = 500
_MOST_ADDRESSES: Final = 3
_MOST_HOSTS: Final = 1_000
_LONGEST_PAUSE: Final = 60.0
_HOST: Final = re.compile(r"[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.]{2,45}")
_PORTS: Final = {"http": 80, "https": 443}
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_PERMANENT: Final = frozenset({301, 308})
_BUSY: Final = frozenset({408, 425, 429})
_ACCEPT: Final = (
    "application/rss+xml, application/atom+xml, text/calendar, application/xml;q=0.9, */*;q=0.5"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What the last visit left: for that final address only."""

    final_url: str
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A body. `moved_to`: the site says the address has changed for good; an admin decides."""

    body: bytes
    final_url: str
    etag: str | None = None
    last_modified: str | None = None
    content_type: str = ""
    moved_to: str | None = None

    @property
    def remembered(self) -> Remembered:
        """What to bring along at the next visit."""
        return Remembered(
            final_url=self.final_url,
            etag=self.etag,
            last_modified=self.last_modified,
            body_hash=hashlib.sha256(self.body).hexdigest(),
        )


@dataclass(frozen=True, slots=True)
class NotModified:
    """Nothing new: what was known stays valid. `remembered` is for the next visit."""

    remembered: Remembered


@dataclass(frozen=True, slots=True)
class Refused:
    """It will not work like this; a person has to look."""

    sentence: str


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not now. `after` is what the site asked for, None when it did not say."""

    after: timedelta | None
    sentence: str


Outcome = Fetched | NotModified | Refused | TryLater


class _Stop(Exception):
    """Carries the outcome out of the depth of a visit."""

    def __init__(self, outcome: Refused | TryLater) -> None:
        super().__init__(outcome.sentence)
        self.outcome = outcome


def _refuse(sentence: str) -> _Stop:
    return _Stop(Refused(sentence))


def _later(sentence: str, after: timedelta | None = None) -> _Stop:
    return _Stop(TryLater(after, sentence))


@dataclass(frozen=True, slots=True)
class _Answer:
    """One HTTP answer, its body unpacked."""

    status: int
    headers: httpx.Headers
    body: bytes


@dataclass(slots=True)
class _Turn:
    """Whose turn it is at one host, and when the last visit ended (loop time)."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    last: float = -math.inf
    asked_pause: float = 0.0  # Crawl-delay: between visits, not within one


class Fetcher:
    """Fetches feeds politely and safely; one per process, so that hosts get their pauses.

    `contact` is a public address where site owners learn who calls. `allow_own_machine` lets
    127.0.0.1 and any port through: for tests only, and never from the environment.
    """

    def __init__(
        self,
        *,
        contact: str,
        version: str = "0",
        seconds: float = SECONDS,
        pause: float = PAUSE,
        heed_robots: bool = True,
        allow_own_machine: bool = False,
        resolver: Resolver = resolve,
    ) -> None:
        self.agent = f"Silta/{version} (+{contact})"
        self._seconds = seconds
        self._pause = pause
        self._heed_robots = heed_robots
        self._allow_own_machine = allow_own_machine
        self._resolve = resolver
        self._turns: dict[str, _Turn] = {}
        self._robots: dict[str, tuple[float, Rules]] = {}
        self._tls: ssl.SSLContext | None = None

    async def fetch(self, url: str, remembered: Remembered | None = None) -> Outcome:
        """What stands at that address now, within the time limit. Never raises for the outside.

        Waiting for the turn at a busy host does not count as time of the visit.
        """
        try:
            async with asyncio.timeout(None) as clock:  # it runs from our first turn on
                return await self._visit(self._checked_url(url), remembered, clock)
        except _Stop as stop:
            return stop.outcome
        except TimeoutError:
            return TryLater(None, f"{_host(url)} did not finish its answer in time.")

    async def _visit(
        self, url: httpx.URL, remembered: Remembered | None, clock: asyncio.Timeout
    ) -> Outcome:
        permanent = True
        moved_to: str | None = None
        for _ in range(MOST_REDIRECTS + 1):
            await self._ask_robots(url, clock)
            headers = self._headers(url, remembered)
            answer = await self._get(url, headers, DECODED_LIMIT, clock)
            if answer.status not in _REDIRECTS:
                return self._outcome(url, answer, remembered, moved_to)
            url = self._next_url(url, answer)
            permanent = permanent and answer.status in _PERMANENT
            moved_to = str(url) if permanent else moved_to
        raise _refuse(f"{url.host} sends us from one address to the next without end.")

    def _outcome(
        self,
        url: httpx.URL,
        answer: _Answer,
        remembered: Remembered | None,
        moved_to: str | None,
    ) -> Outcome:
        known = remembered if remembered and remembered.final_url == str(url) else None
        if answer.status == 304 and known is not None:
            return NotModified(known)
        if answer.status != 200:
            raise _Stop(_trouble(url.host, answer))
        fetched = Fetched(
            body=answer.body,
            final_url=str(url),
            etag=_tag(answer.headers, "etag"),
            last_modified=_tag(answer.headers, "last-modified"),
            content_type=answer.headers.get("content-type", "")[:200],
            moved_to=moved_to,
        )
        if known is not None and known.body_hash == fetched.remembered.body_hash:
            return NotModified(fetched.remembered)
        return fetched

    # ------------------------------------------------------------------------ where we may go

    def _checked_url(self, url: str) -> httpx.URL:
        if len(url) > _LONGEST_URL:
            raise _refuse("This address is longer than any feed's address, so it is not opened.")
        try:
            checked = httpx.URL(url.strip()).copy_with(fragment=None)
        except (httpx.InvalidURL, ValueError, UnicodeError):
            raise _refuse("This is not an address that can be opened.") from None
        if checked.scheme not in _PORTS or not _HOST.fullmatch(_ascii_host(checked)):
            raise _refuse("Only addresses that begin with https:// or http:// are opened.")
        if checked.userinfo:
            raise _refuse("An address with a user name or password in it is not opened.")
        port = checked.port or _PORTS[checked.scheme]
        if port not in _PORTS.values() and not self._allow_own_machine:
            raise _refuse(f"Only the usual ports 80 and 443 are opened, not {port}.")
        return checked

    def _next_url(self, url: httpx.URL, answer: _Answer) -> httpx.URL:
        target = answer.headers.get("location", "")
        if not target:
            raise _refuse(f"{url.host} sends us on without saying where.")
        try:
            joined = str(url.join(target))
        except (httpx.InvalidURL, ValueError, UnicodeError):
            raise _refuse(f"{url.host} sends us to something that is no address.") from None
        following = self._checked_url(joined)
        if url.scheme == "https" and following.scheme == "http":
            raise _refuse(f"{url.host} sends us from https to http, which is not safe.")
        return following

    async def _addresses(self, url: httpx.URL) -> list[str]:
        port = url.port or _PORTS[url.scheme]
        try:
            found = await self._resolve(_ascii_host(url), port)
        except (OSError, UnicodeError):
            raise _later(f"The name {url.host} is not known at the moment.") from None
        try:
            checked = [ipaddress.ip_address(address) for address in found]
        except ValueError:
            checked = []
        if not checked or not all(map(self._may_call, checked)):
            raise _refuse(f"{url.host} does not lead to a public place, so it is not opened.")
        checked.sort(key=lambda address: address.version)
        return [str(address) for address in checked[:_MOST_ADDRESSES]]

    def _may_call(self, address: Address) -> bool:
        return is_public(address) or (self._allow_own_machine and is_own_machine(address))

    async def _ask_robots(self, url: httpx.URL, clock: asyncio.Timeout) -> None:
        if not self._heed_robots:
            return
        now = asyncio.get_running_loop().time()
        site = f"{url.scheme}://{url.netloc.decode('ascii')}"
        until, rules = self._robots.get(site, (-math.inf, NO_RULES))
        if until < now:
            rules = await self._robots_of(url, clock)
            while len(self._robots) >= _MOST_HOSTS:
                del self._robots[next(iter(self._robots))]
            self._robots[site] = (now + REMEMBERED_FOR.total_seconds(), rules)
            turn = self._turn_at(_ascii_host(url), now)
            turn.asked_pause = min(rules.pause("Silta"), _LONGEST_PAUSE)
        if not rules.allow(str(url), "Silta"):
            raise _refuse(f"{url.host} asks programs in its robots.txt not to read this address.")

    async def _robots_of(self, url: httpx.URL, clock: asyncio.Timeout) -> Rules:
        at = url.copy_with(raw_path=b"/robots.txt")
        for _ in range(MOST_REDIRECTS + 1):
            headers = {"User-Agent": self.agent}
            answer = await self._get(at, headers, _ROBOTS_LIMIT, clock)
            if answer.status in _REDIRECTS:
                at = self._next_url(at, answer)
            elif answer.status == 200:
                return read_rules(answer.body)
            elif answer.status in _BUSY or answer.status >= 500:
                raise _Stop(_trouble(at.host, answer))
            else:
                return NO_RULES
        return NO_RULES

    # ------------------------------------------------------------------------------ one request

    def _headers(self, url: httpx.URL, remembered: Remembered | None) -> dict[str, str]:
        headers = {"User-Agent": self.agent, "Accept": _ACCEPT}
        if remembered is not None and remembered.final_url == str(url):
            if remembered.etag:
                headers["If-None-Match"] = remembered.etag
            if remembered.last_modified:
                headers["If-Modified-Since"] = remembered.last_modified
        return headers

    async def _get(
        self, url: httpx.URL, headers: Mapping[str, str], limit: int, clock: asyncio.Timeout
    ) -> _Answer:
        async with self._turn(_ascii_host(url), clock):
            addresses = await self._addresses(url)
            for address in addresses:
                try:
                    return await self._call(url, address, headers, limit)
                except httpx.ConnectError as error:
                    if "certificate" in str(error).lower():
                        raise _later(f"The certificate of {url.host} is not valid.") from None
                    continue  # the next of its addresses may answer
                except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError):
                    raise _later(f"{url.host} broke off its answer.") from None
            raise _later(f"{url.host} does not answer.")

    async def _call(
        self, url: httpx.URL, address: str, headers: Mapping[str, str], limit: int
    ) -> _Answer:
        """One request to the checked address, under the name the person gave."""
        async with httpx.AsyncClient(
            verify=self._certificates(url),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(self._seconds),
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=0),
        ) as client:
            request = client.build_request(
                "GET",
                url.copy_with(host=address),
                headers={
                    **headers,
                    "Host": url.netloc.decode("ascii"),
                    "Accept-Encoding": "gzip",
                    "Connection": "close",
                },
                extensions={"sni_hostname": _ascii_host(url)},
            )
            response = await client.send(request, stream=True)
            try:
                return _Answer(
                    response.status_code, response.headers, await _body(url, response, limit)
                )
            finally:
                await response.aclose()

    def _certificates(self, url: httpx.URL) -> ssl.SSLContext | bool:
        if url.scheme != "https":
            return False  # nothing to verify; and loading certificates takes a moment
        if self._tls is None:
            self._tls = httpx.create_ssl_context(trust_env=False)
        return self._tls

    @asynccontextmanager
    async def _turn(self, host: str, clock: asyncio.Timeout) -> AsyncIterator[None]:
        """One request at a time per host, with a pause after the last one."""
        loop = asyncio.get_running_loop()
        turn = self._turn_at(host, loop.time())
        async with turn.lock:
            is_first = clock.when() is None
            pause = max(self._pause, turn.asked_pause if is_first else 0.0)
            await asyncio.sleep(turn.last + pause - loop.time())
            if is_first:
                clock.reschedule(loop.time() + self._seconds)
            try:
                yield
            finally:
                turn.last = loop.time()

    def _turn_at(self, host: str, now: float) -> _Turn:
        if len(self._turns) >= _MOST_HOSTS:
            self._turns = {
                name: turn
                for name, turn in self._turns.items()
                if turn.lock.locked() or turn.last + _LONGEST_PAUSE > now
            }
        return self._turns.setdefault(host, _Turn())


def _ascii_host(url: httpx.URL) -> str:
    return url.raw_host.decode("ascii")


def _host(url: str) -> str:
    """The host for a sentence: the rest of an address can hold a secret."""
    try:
        return httpx.URL(url.strip()).host or "The site"
    except (httpx.InvalidURL, ValueError, UnicodeError):
        return "The site"


def _tag(headers: httpx.Headers, name: str) -> str | None:
    value = headers.get(name, "")
    return value if 0 < len(value) <= _LONGEST_TAG and value.isascii() else None


# -------------------------------------------------------------------------------------- bodies


async def _body(url: httpx.URL, response: httpx.Response, limit: int) -> bytes:
    """The unpacked body of a 200, read only as far as the limits go."""
    if response.status_code != 200:
        return b""
    too_large = _refuse(f"The answer of {url.host} is too large for a feed, so it was not read.")
    length = response.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > WIRE_LIMIT:
        raise too_large
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing not in {"identity", "gzip", "x-gzip", ""}:
        raise _refuse(f"{url.host} packs its answer in a way we did not ask for ({packing[:20]}).")
    unpack = _Unpacker(limit) if "gzip" in packing else None
    wire = 0
    body = bytearray()
    async for piece in response.aiter_raw():
        wire += len(piece)
        try:
            body += unpack.feed(piece) if unpack else piece
        except zlib.error:
            raise _later(f"The answer of {url.host} cannot be unpacked.") from None
        if wire > WIRE_LIMIT or len(body) > limit:
            raise too_large
    if unpack and not unpack.done:
        raise _later(f"{url.host} broke off its answer.")
    return bytes(body)


class _Unpacker:
    """Unpacks gzip by hand: libraries hand out a chunk of any size before anyone can look."""

    def __init__(self, limit: int) -> None:
        self._left = limit + 1
        self._inflate = zlib.decompressobj(wbits=31)

    @property
    def done(self) -> bool:
        """Whether the packed body came to its end."""
        return self._inflate.eof

    def feed(self, piece: bytes) -> bytes:
        """What this piece unpacks to, never more than one byte over the limit in all."""
        if self._left <= 0 or self._inflate.eof:
            return b""  # what follows the end is not part of the answer
        unpacked = self._inflate.decompress(piece, self._left)
        self._left -= len(unpacked)
        return unpacked


def _trouble(host: str, answer: _Answer) -> Refused | TryLater:
    status = answer.status
    if status in _BUSY or status >= 500:
        after = retry_after(answer.headers.get("retry-after", ""), datetime.now(UTC))
        return TryLater(after, f"{host} is busy or out of order (answer {status}).")
    if status in {401, 403}:
        return Refused(f"{host} does not let us in (answer {status}).")
    if status in {404, 410}:
        return Refused(f"{host} has nothing at this address any more (answer {status}).")
    return Refused(f"{host} gave an answer that is no feed (answer {status}).")


def retry_after(text: str, now: datetime) -> timedelta | None:
    """How long a Retry-After asks to wait (seconds or a date), at most a day; None if unclear."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return min(timedelta(seconds=int(text[:9])), LONGEST_WAIT)
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return min(max(when - now, timedelta(0)), LONGEST_WAIT)
