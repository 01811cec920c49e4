"""A world where hours of bad weather pass in a moment: its own time, its own names and lines.

    delivery --> Disk (a moment for each commit) --> the writer's thread --> database
        |
        +--> adapter --> library --> aiohttp --> Line (a moment each way) --> BotApi

Only the network under aiohttp is replaced, so nothing is ever on its way unseen: time stands
still while anything can run or a thread works for us, and then leaps to the next timer.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import selectors
import socket
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar

from tests.pace.patience import NothingWillEverHappen

T = TypeVar("T")
Made = Callable[[], asyncio.BaseProtocol]

BEGAN = 1_790_000_000.0  # seconds since 1970
WAY = 0.04  # seconds from one end of a line to the other
COMMIT = 0.005  # seconds until something is on the disk
STUCK = 20.0  # real seconds a thread may work before the test fails


class _Leap(selectors.DefaultSelector):
    """Where a loop waits: not at all, unless a thread works for it."""

    now = 0.0
    working = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if self.working and timeout != 0:
            ready = super().select(STUCK)
            if not ready:
                raise NothingWillEverHappen
            return ready
        if timeout is None:
            raise NothingWillEverHappen
        self.now += max(timeout, 0.0)
        return super().select(0)


class End(asyncio.Transport):
    """One end of a line: what is written here arrives at the other in order, a little later."""

    other: End

    def __init__(self, loop: asyncio.AbstractEventLoop, protocol: asyncio.Protocol) -> None:
        super().__init__()
        self._loop = loop
        self._protocol = protocol
        self._on_its_way: deque[bytes | None] = deque()
        self._closed = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if not self._closed:
            self._leaves(bytes(data))

    def close(self) -> None:
        if not self._closed:
            self._leaves(None)
            self._ends()

    def abort(self) -> None:
        self.close()

    def is_closing(self) -> bool:
        return self._closed

    def pause_reading(self) -> None:
        """Nothing: what arrives fits into memory."""

    def resume_reading(self) -> None:
        """Nothing: see above."""

    def get_write_buffer_size(self) -> int:
        return 0

    def _leaves(self, data: bytes | None) -> None:
        self._on_its_way.append(data)
        self._loop.call_later(WAY, self._arrives)  # any of the timers may bring the first

    def _arrives(self) -> None:
        data, there = self._on_its_way.popleft(), self.other
        if there._closed:
            return
        if data is not None:
            there._protocol.data_received(data)
        else:
            there._protocol.eof_received()
            there._ends()

    def _ends(self) -> None:
        self._closed = True
        self._loop.call_soon(self._protocol.connection_lost, None)


class Door:
    """A listening port; what asyncio calls a server."""

    def __init__(self, doors: dict[int, Made], port: int) -> None:
        self._doors = doors
        self._port = port
        self.sockets = (self,)

    def getsockname(self) -> tuple[str, int]:
        return "127.0.0.1", self._port

    def close(self) -> None:
        del self._doors[self._port]

    async def wait_closed(self) -> None:
        """Nothing: it is closed at once."""


class World(asyncio.SelectorEventLoop):
    """The event loop. `names` are the hosts that can be found."""

    def __init__(self) -> None:
        self._leap = _Leap()
        super().__init__(self._leap)
        self.names: set[str] = set()
        self._doors: dict[int, Made] = {}
        self._dialled: dict[int, int] = {}

    # --- time ---

    def time(self) -> float:
        return self._leap.now

    def unix(self) -> float:
        return BEGAN + self._leap.now

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.unix(), UTC)

    @contextlib.contextmanager
    def held_still(self) -> Iterator[None]:
        """Time does not leap meanwhile: a thread works, and will say when it is done."""
        self._leap.working += 1
        try:
            yield
        finally:
            self._leap.working -= 1

    # --- lines; of asyncio's many arguments only those that aiohttp gives ---

    async def create_server(  # type: ignore[override]
        self, made: Made, host: Any = None, port: int = 0, **_: Any
    ) -> Door:
        port = port or 40_000 + len(self._doors)
        self._doors[port] = made
        return Door(self._doors, port)

    async def getaddrinfo(self, host: Any, port: Any, **_: Any) -> Any:
        await asyncio.sleep(WAY)
        if host not in self.names:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", port))]

    async def sock_connect(self, sock: Any, address: Any) -> None:
        """At once, so that a request takes the same time on every line."""
        if address[1] not in self._doors:
            raise ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")
        self._dialled[sock.fileno()] = address[1]

    async def create_connection(  # type: ignore[override]
        self, made: Made, *_: Any, sock: Any = None, **__: Any
    ) -> tuple[asyncio.Transport, Any]:
        there = self._doors[self._dialled.pop(sock.fileno())]
        sock.close()
        protocols = made(), there()
        near, far = (End(self, protocol) for protocol in protocols)
        near.other, far.other = far, near
        for protocol, end in zip(protocols, (near, far), strict=True):
            protocol.connection_made(end)
        return near, protocols[0]


class Disk:
    """The house's writer, as a delivery sees it: the real one, and a commit takes its time."""

    def __init__(self, writer: Any, world: World) -> None:
        self._writer = writer
        self._world = world

    async def do(self, name: str, work: Callable[[Any], T]) -> T:
        with self._world.held_still():
            done: T = await self._writer.do(name, work)
        await asyncio.sleep(COMMIT)
        return done


def in_no_time(story: Coroutine[Any, Any, T]) -> T:
    """Run a story to its end in a world of its own."""
    with asyncio.Runner(loop_factory=World) as runner:
        return runner.run(story)
