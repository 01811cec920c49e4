"""Which machines we may call: public ones, and never our own house by some other name."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable
from typing import Final

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], Awaitable[list[str]]]

_PUBLIC_V6: Final = ipaddress.IPv6Network("2000::/3")
# Parts of the public range that lead somewhere else: relays, tunnels, examples.
_NOT_PUBLIC: Final = tuple(
    map(
        ipaddress.ip_network,
        ("192.88.99.0/24", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"),
    )
)


def is_public(address: Address) -> bool:
    """Whether this is one machine on the open internet, reached without a detour.

    NAT64, 6to4, Teredo and IPv4 written as IPv6 are refused whatever they lead to.
    """
    if isinstance(address, ipaddress.IPv6Address) and (
        address not in _PUBLIC_V6 or address.scope_id is not None
    ):
        return False
    if any(address.version == net.version and address in net for net in _NOT_PUBLIC):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def is_own_machine(address: Address) -> bool:
    """Whether it is 127.0.0.1 or ::1 in the plain way of writing it."""
    return address.is_loopback and getattr(address, "ipv4_mapped", None) is None


async def resolve(host: str, port: int) -> list[str]:
    """The addresses the system finds for that name. Raises OSError when it finds none."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
