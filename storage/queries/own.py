"""What we keep about one person in numbers, and what they agreed to: for their own page."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, select

from storage.sql import Db, Query, Row
from storage.tables import Consented

_CONSENTS = Query(
    select(Consented.__table__)
    .where(Consented.person_id == bindparam("person_id"))
    .order_by(Consented.at, Consented.id)
)


@cache
def _size_of(table: type[Any], at: str) -> Query:
    rows = table.__table__
    return Query(
        select(func.count().label("rows"), func.min(rows.c[at]).label("since"))
        .select_from(rows)
        .where(rows.c.person_id == bindparam("person_id"))
    )


def size(db: Db, table: type[Any], at: str, person_id: int) -> Row:
    """How many rows of a table are theirs, and since when by its column `at`."""
    found = db.first(_size_of(table, at), person_id=person_id)
    assert found is not None  # a count is always there
    return found


def consents(db: Db, person_id: int) -> list[Row]:
    """Every answer they gave, oldest first."""
    return db.all(_CONSENTS, person_id=person_id)
