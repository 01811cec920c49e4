"""The database and one person's data from the command line, also beside a running house."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.settings import Settings
from storage import forgetting, restoring, schema
from storage.queries import people
from storage.sql import Database, InUse, Row, Unreachable
from storage.sqlite import File

BY_ITS_OWN = (
    "The data is in PostgreSQL, which has its own tools: pg_dump --format=custom makes a copy;"
    " pg_restore --clean brings it back while no house runs, and then `silta db settle`."
)


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _missing(settings: Settings) -> str:
    """What to say when there is no database; "" when there is one."""
    try:
        there = settings.data.is_there()
    except Unreachable as trouble:
        return str(trouble)
    return "" if there else f"There is no database at {settings.data} yet. Run `silta run` first."


def export(settings: Settings, id: int, to: Path | None) -> int:
    """Everything about one person as JSON."""
    if missing := _missing(settings):
        return _say(missing)
    with closing(settings.data.connect(read_only=True)) as db:
        if people.person(db, id) is None:
            return _say(f"There is no person {id}.")
        text = json.dumps(forgetting.export(db, id), ensure_ascii=False, indent=1)
    if to is None:
        print(text)
    else:
        to.write_text(text, "utf-8")
    return 0


def erase(settings: Settings, id: int) -> int:
    """Delete one person, beside a running house too: one short transaction."""
    if missing := _missing(settings):
        return _say(missing)
    with closing(settings.data.connect()) as db, db.transaction():
        found: Any = people.person(db, id)
        if found is not None:
            forgetting.erase(db, id, datetime.now(UTC))
    settings.data.tidy()  # or the log beside the file would remember
    return 0 if found is not None else _say(f"There is no person {id}.")


def upgrade(settings: Settings) -> int:
    try:
        schema.upgrade(settings.data)
    except (schema.TooNew, Unreachable) as trouble:
        return _say(str(trouble))
    print(f"The database is at revision {schema.newest()}.")
    return 0


def settle(settings: Settings) -> int:
    """What a database that came back from a copy needs: nothing it holds is said twice."""
    if missing := _missing(settings):
        return _say(missing)
    try:
        hold = settings.data.hold()
    except InUse as trouble:
        return _say(str(trouble))
    try:
        schema.upgrade(settings.data)
        _settled(settings.data, None)
    except schema.TooNew as trouble:
        return _say(str(trouble))
    finally:
        hold.release()
    return 0


def _settled(data: Database, erased: list[Row] | None) -> None:
    """erased: whoever was deleted up to now; None when that is not known."""
    now = datetime.now(UTC)
    with closing(data.connect()) as db, db.transaction():
        messages, promises = restoring.settle(db, now)
        back = restoring.forget_again(db, erased or (), now)
    print(
        f"{messages} messages that waited when it was made are left in doubt, and {promises}"
        " promises that are due come in a week: nothing is said twice."
    )
    if erased is None:
        print(
            "Whoever was deleted since the backup is back: delete them again"
            " (`silta person erase`)."
        )
    elif back:
        print(f"People who had been deleted since the backup: {back}, deleted again.")


def _erased(data: File) -> list[Row] | None:
    """Whoever was deleted, as the database knows that is about to be replaced."""
    if not data.is_there():
        return None
    try:
        schema.upgrade(data)
        with closing(data.connect(read_only=True)) as db:
            return people.erased(db)
    except (sqlite3.DatabaseError, schema.TooNew):
        return None


def backup(settings: Settings, file: Path) -> int:
    """One step, so that a busy house cannot make it begin again and again."""
    if missing := _missing(settings):
        return _say(missing)
    if not isinstance(settings.data, File):
        return _say(BY_ITS_OWN)
    if file.exists():
        return _say(f"{file} is there already; choose another name, nothing was written.")
    source = sqlite3.connect(settings.data.path)
    target = sqlite3.connect(file)
    try:
        source.backup(target)
        whole = target.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        target.close()
        source.close()
    if whole != "ok":
        return _say(f"The copy is not whole: {whole}. Try again.")
    print(f"Copied to {file}.")
    return 0


def restore(settings: Settings, file: Path) -> int:
    """Refuses while a house runs on the database; the replaced file is kept beside it."""
    data = settings.data
    if not isinstance(data, File):
        return _say(BY_ITS_OWN)
    if not file.exists():
        return _say(f"There is no file {file}.")
    try:
        hold = data.hold()
    except InUse as trouble:
        return _say(str(trouble))
    try:
        source = sqlite3.connect(file)
        whole = source.execute("PRAGMA integrity_check").fetchone()[0]
        if whole != "ok":
            return _say(f"{file} is not a whole database: {whole}. Nothing was changed.")
        if not schema.must_be_known(File(file)):
            return _say(f"{file} is not a database of ours. Nothing was changed.")
        erased = _erased(data)
        if data.path.exists():
            with suppress(sqlite3.DatabaseError):  # broken: that is why a backup is brought back
                data.tidy()
            data.path.replace(data.path.with_suffix(".before-restore.db"))
        for leftover in (f"{data.path}-wal", f"{data.path}-shm"):
            Path(leftover).unlink(missing_ok=True)
        target = sqlite3.connect(data.path)
        source.backup(target)
        target.close()
        source.close()
        schema.upgrade(data)
        print(f"Restored from {file}.")
        _settled(data, erased)
    except schema.TooNew as trouble:
        return _say(f"{trouble} Nothing was changed.")
    except sqlite3.DatabaseError:
        return _say(f"{file} is not a database of ours. Nothing was changed.")
    finally:
        hold.release()
    return 0
