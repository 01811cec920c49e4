"""A home with an upgraded database for each test, copied from one that was made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from storage import schema, sqlite


@pytest.fixture(autouse=True)
def quiet_logs() -> Iterator[None]:
    """Without this, structlog draws every traceback with its variables, for half a minute."""

    def drop(logger: object, method: str, event: object) -> Any:
        raise structlog.DropEvent

    structlog.configure(processors=[drop])
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that went through every migration."""
    path = tmp_path_factory.mktemp("template") / "silta.db"
    schema.upgrade(path)
    return path


@pytest.fixture
def home(tmp_path: Path, template: Path) -> Path:
    shutil.copy(template, tmp_path / "silta.db")
    return tmp_path


@pytest.fixture
def db(home: Path) -> Iterator[sqlite.Sqlite]:
    """The database as another process would open it, beside the house."""
    made = sqlite.connect(home / "silta.db")
    yield made
    made.connection.close()
