"""Changing the simple fields of operator.toml by a form, so that nothing else in it is touched.

    the file --(only the lines of these fields)--> new text --(read again, compared)--> the file

What stands there beside them, helplines and remarks too, stays letter for letter. A file that is
written in a way we cannot change like this is left alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

NAME: Final = "operator.toml"
BEFORE: Final = "operator.toml.before"
"""The file as it was before the last change."""
FIELDS: Final = ("name", "contact", "office_hours", "youth", "telegram_bot", "telegram_chat")
LONGEST: Final = 200
_CHAT: Final = re.compile(r"-?[0-9]{1,20}")
_BOT: Final = re.compile(r"@?[A-Za-z][A-Za-z0-9_]{4,31}")
"""A bot's name on Telegram; it becomes a part of an address (core.telegram.org/bots/features)."""
_TABLE: Final = re.compile(r"^\s*\[", re.MULTILINE)


class ByHand(Exception):
    """The file is written in a way that a form cannot change; somebody must do it by hand."""


def mark_of(home: Path) -> str:
    """A name for this very state of the file."""
    return hashlib.sha256(_content(home)).hexdigest()[:16]


def read_fields(home: Path) -> dict[str, str]:
    """The simple fields as they stand there; "" for what is not there. Raises ByHand."""
    data = _read(_content(home))
    found = {name: data.get(name, "") for name in FIELDS}
    return {
        name: str(value) if isinstance(value, str | int) else "" for name, value in found.items()
    }


def troubles(fields: Mapping[str, str]) -> list[str]:
    """Sentences about what was typed."""
    wrong = [
        f"{NAME}: {name} has more than {LONGEST} characters."
        for name in FIELDS
        if len(fields.get(name, "")) > LONGEST
    ]
    chat = fields.get("telegram_chat", "")
    if chat and not _CHAT.fullmatch(chat):
        wrong.append(f"{NAME}: telegram_chat is a number like 123456789.")
    bot = fields.get("telegram_bot", "")
    if bot and not _BOT.fullmatch(bot):
        wrong.append(f"{NAME}: telegram_bot is a name like my_silta_bot.")
    if chat and not fields.get("name", ""):
        wrong.append(f"{NAME}: calls go to telegram_chat only when there is a name, too.")
    return wrong


def changed(home: Path, fields: Mapping[str, str]) -> str:
    """The text of the file with these fields. Raises ByHand."""
    content = _content(home)
    before = _read(content)
    text = content.decode("utf-8")
    wanted = dict(before)
    for name in FIELDS:
        value = tidy(fields.get(name, ""))
        if value == _plain(before.get(name, "")):
            continue
        text = _with(text, name, value)
        wanted[name] = value
    if _read(text.encode()) != wanted:
        raise ByHand
    return text


def keep(home: Path, text: str) -> None:
    """Put the new text in the place of the old in one go, and keep the old beside it."""
    home.mkdir(parents=True, exist_ok=True)
    path = home / NAME
    old = _content(home)
    if old:
        _write(home / BEFORE, old)
    _write(path, text.encode())


def tidy(value: str) -> str:
    """One line, without what nobody sees."""
    return "".join(sign for sign in value if sign.isprintable()).strip()


def _with(text: str, name: str, value: str) -> str:
    """The text with one field set: its own line is changed, or a new one comes first."""
    line = f"{name} = {json.dumps(value, ensure_ascii=False)}"
    table = _TABLE.search(text)
    head, rest = (text[: table.start()], text[table.start() :]) if table else (text, "")
    found = re.search(rf"^{name}[ \t]*=.*$", head, re.MULTILINE)
    if found:
        remark = re.search(r"[ \t]+#[^\"']*$", found[0])
        line += remark[0] if remark else ""
        return head[: found.start()] + line + head[found.end() :] + rest
    return f"{line}\n{text}"


def _plain(value: Any) -> str:
    return str(value) if isinstance(value, str | int) else "\0"


def _content(home: Path) -> bytes:
    path = home / NAME
    return path.read_bytes() if path.exists() else b""


def _read(content: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise ByHand from None


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, also when the power goes."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            new.chmod(path.stat().st_mode & 0o777)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
