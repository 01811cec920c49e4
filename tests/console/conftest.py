"""A home for each test: a copy of a file that went through every migration once."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import structlog

from storage import schema
from storage.sqlite import File
from tests.console.desk import ADesk, a_desk


@pytest.fixture(autouse=True)
def quiet_logs() -> Iterator[None]:
    def drop(logger: object, method: str, event: object) -> Any:
        raise structlog.DropEvent

    structlog.configure(processors=[drop])
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "silta.db"
    schema.upgrade(File(path))
    File(path).connect().close()  # its way of writing is part of the file from now on
    return path


@pytest.fixture
def home(tmp_path: Path, template: Path) -> Path:
    shutil.copy(template, tmp_path / "silta.db")
    return tmp_path


@pytest_asyncio.fixture
async def desk(home: Path) -> AsyncIterator[ADesk]:
    async with a_desk(home) as made:
        yield made
