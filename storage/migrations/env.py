"""How Alembic meets our tables."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import Connection
from sqlmodel import SQLModel

import storage.tables  # fills the metadata
from storage import columns

assert storage.tables.__all__


def _render(kind: str, thing: Any, autogen: Any) -> Any:
    """Our own column types are written with their place, so that a revision reads by itself."""
    if kind == "type" and type(thing).__module__ == columns.__name__:
        autogen.imports.add("from storage import columns")
        return f"columns.{type(thing).__name__}()"
    return False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,
        render_item=_render,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])  # storage.schema gives it
