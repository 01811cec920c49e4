"""A home with an upgraded database for each test: as a file, and again on a PostgreSQL server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from storage import schema
from storage.sql import Connected
from storage.sqlite import File
from tests.builders import ADDRESSES, data_of
from tests.servers.postgres import PostgresServer


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What is kept in one database is kept in the other; `on_file` is about the file itself."""
    if "home" in metafunc.fixturenames:
        only_file = metafunc.definition.get_closest_marker("on_file")
        kinds = ["file"] if only_file else ["file", "server"]
        metafunc.parametrize("home", kinds, indirect=True)


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
    """A file that went through every migration; copied for each test."""
    path = tmp_path_factory.mktemp("template") / "silta.db"
    schema.upgrade(File(path))
    File(path).connect().close()  # its way of writing is part of the file from now on
    return path


@pytest.fixture(scope="session")
def server_of_databases() -> Iterator[PostgresServer]:
    made = PostgresServer()
    yield made
    made.stops()


@pytest.fixture
def home(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    if request.param == "file":
        shutil.copy(request.getfixturevalue("template"), tmp_path / "silta.db")
        yield tmp_path
        return
    server: PostgresServer = request.getfixturevalue("server_of_databases")
    with server.database() as address:
        ADDRESSES[tmp_path] = address
        yield tmp_path
        del ADDRESSES[tmp_path]


@pytest.fixture
def db(home: Path) -> Iterator[Connected]:
    """The database as another process would open it, beside the house."""
    made = data_of(home).connect()
    yield made
    made.close()
