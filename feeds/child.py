"""The process in which strangers' files are parsed, so that a bad one can be stopped from outside.

It gets a line of settings and the bytes on its input, writes JSON lines, and may do nothing else:
no network, no file is written, no other program is started. `python -m feeds.child`
"""

from __future__ import annotations

import json
import os
import resource
import sys
from datetime import datetime
from typing import Any, Final

MEMORY: Final = 512 * 1024 * 1024
PROCESSOR_SECONDS: Final = 5
_OPEN_FILES: Final = 32
_NICENESS: Final = 2
_FORBIDDEN: Final = (
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.spawn",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.symlink", "os.link",
    "sqlite3.connect", "urllib.Request", "ftplib.connect",
)  # fmt: skip


def limit_myself() -> None:
    """Memory, processor time, open files, file size, core dumps: all bounded by the system."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, PROCESSOR_SECONDS),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))
    os.nice(_NICENESS)  # people who are waiting for an answer come first
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"{event} is not for the parsing process.")
    if event == "open" and arguments[1] is not None and set(str(arguments[1])) & set("wax+"):
        raise PermissionError("Writing files is not for the parsing process.")


def main() -> None:
    """Reads one body and answers with one line per post and a last line about all of them."""
    limit_myself()
    told = json.loads(sys.stdin.buffer.readline(65_536))
    body = sys.stdin.buffer.read()
    try:
        _answer(told, body)
    except MemoryError:
        _say({"refused": "too-much-memory"})
    except Exception as trouble:  # a hostile file may break any library in any way
        _say({"broken": type(trouble).__name__})


def _answer(told: dict[str, Any], body: bytes) -> None:
    from feeds.formats import reader_of
    from feeds.post import to_line
    from feeds.settings import settings_from_dict
    from feeds.shape import look
    from feeds.sources.reading import NotAFeed

    settings = settings_from_dict(told["settings"])
    now = datetime.fromisoformat(told["now"])
    try:
        read = reader_of(look(body, told["as_format"]))
        reading = read(body, settings, now)
    except NotAFeed as no:
        _say({"not_a_feed": str(no)})
        return
    for post in reading.posts:
        sys.stdout.write(f'{{"post": {to_line(post)}}}\n')
    _say(
        {
            "format": reading.format,
            "title": reading.title,
            "skipped": dict(reading.skipped),
            "whole": reading.whole,
            "warnings": list(reading.warnings),
            "next_page": reading.next_page,
            "newest": reading.newest.isoformat() if reading.newest else None,
            "in_order": reading.in_order,
            "poll_every": reading.poll_every.total_seconds() if reading.poll_every else None,
        }
    )


def _say(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
