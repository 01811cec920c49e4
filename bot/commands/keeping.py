"""The database file and one person's data from the command line, also beside a running house."""

from __future__ import annotations

import json
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.settings import Settings
from storage import forgetting, restoring, schema, sqlite
from storage.queries import people


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _there(settings: Settings) -> str:
    path = settings.database_path
    return "" if path.exists() else f"There is no database at {path} yet. Run `silta run` first."


def export(settings: Settings, id: int, to: Path | None) -> int:
    """Everything about one person as JSON."""
    if missing := _there(settings):
        return _say(missing)
    db = sqlite.connect(settings.database_path, read_only=True)
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
    if missing := _there(settings):
        return _say(missing)
    db = sqlite.connect(settings.database_path)
    db.connection.execute("BEGIN IMMEDIATE")
    found: Any = people.person(db, id)
    if found is not None:
        forgetting.erase(db, id)
    db.connection.execute("COMMIT")
    db.connection.close()
    sqlite.empty_log(settings.database_path)  # or the log beside the file would remember
    return 0 if found is not None else _say(f"There is no person {id}.")


def upgrade(settings: Settings) -> int:
    try:
        settings.database_path.parent.mkdir(parents=True, exist_ok=True)
        schema.upgrade(settings.database_path)
    except schema.TooNew as trouble:
        return _say(str(trouble))
    print(f"The database is at revision {schema.newest()}.")
    return 0


def _settle(path: Path) -> tuple[int, int]:
    db = sqlite.connect(path)
    try:
        db.connection.execute("BEGIN IMMEDIATE")
        settled = restoring.settle(db, datetime.now(UTC))
        db.connection.execute("COMMIT")
    finally:
        db.connection.close()
    return settled


def backup(settings: Settings, file: Path) -> int:
    """One step, so that a busy house cannot make it begin again and again."""
    if missing := _there(settings):
        return _say(missing)
    if file.exists():
        return _say(f"{file} is there already; choose another name, nothing was written.")
    source = sqlite3.connect(settings.database_path)
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
    if not file.exists():
        return _say(f"There is no file {file}.")
    path = settings.database_path
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        hold = sqlite.Hold(path)
    except sqlite.FileInUse as trouble:
        return _say(str(trouble))
    try:
        source = sqlite3.connect(file)
        whole = source.execute("PRAGMA integrity_check").fetchone()[0]
        if whole != "ok":
            return _say(f"{file} is not a whole database: {whole}. Nothing was changed.")
        if not schema.must_be_known(file):
            return _say(f"{file} is not a database of ours. Nothing was changed.")
        if path.exists():
            sqlite.empty_log(path)
            path.replace(path.with_suffix(".before-restore.db"))
        for leftover in (f"{path}-wal", f"{path}-shm"):
            Path(leftover).unlink(missing_ok=True)
        target = sqlite3.connect(path)
        source.backup(target)
        target.close()
        source.close()
    except schema.TooNew as trouble:
        return _say(f"{trouble} Nothing was changed.")
    except sqlite3.DatabaseError:
        return _say(f"{file} is not a database of ours. Nothing was changed.")
    finally:
        hold.release()
    schema.upgrade(path)
    messages, promises = _settle(path)
    print(f"Restored from {file}.")
    print(
        f"{messages} messages that waited when it was made are left in doubt, and {promises}"
        " promises that are due come in a week: nothing is said twice."
    )
    print(
        "Whoever was deleted since the backup is back: delete them again (`silta person erase`)."
    )
    return 0
