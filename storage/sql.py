"""Questions to the database: written once with SQLAlchemy, compiled once, asked fast.

The tables are the one truth of the schema; a Query compiles its statement for the database in
use and keeps the converters of its columns, so that asking costs little more than the database
itself. Nobody outside `storage/` writes SQL.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, Protocol

from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.expression import Executable

Row = Any
"""A named tuple: columns by name. What a question returns is said by its function."""
Convert = Callable[[Any], Any]


class Db(Protocol):
    """One transaction's view of the database. Callers own the transaction."""

    def all(self, query: Query, **values: Any) -> list[Row]: ...

    def first(self, query: Query, **values: Any) -> Row | None: ...

    def run(self, query: Query, **values: Any) -> int:
        """Change something; returns how many rows."""

    def add(self, table: Any, **values: Any) -> int:
        """Insert one row and return its id."""

    def pieces(self, query: Pieces, **values: Any) -> list[Row | None] | None:
        """The first answer as one row per table; None for a table that had none."""

    def each(self, query: Query, many: Iterable[dict[str, Any]]) -> None:
        """The same change for many rows."""


class Query:
    """A statement with named places to fill in, ready for any database we know."""

    def __init__(self, statement: Executable) -> None:
        self.statement = statement
        self._plans: dict[str, Plan] = {}

    def plan(self, dialect: Dialect) -> Plan:
        plan = self._plans.get(dialect.name)
        if plan is None:
            plan = self._plans[dialect.name] = Plan(self.statement, dialect)
        return plan


class Pieces(Query):
    """A question whose answer holds whole rows of several tables, in the order selected."""

    def __init__(self, statement: Executable, *tables: type[Any]) -> None:
        super().__init__(statement)
        self._whole = [Query(select(table.__table__)) for table in tables]
        self._known: dict[tuple[Any, ...], Row] = {}

    def read(self, raw: Sequence[Any], dialect: Dialect) -> list[Row | None]:
        """Cut an answer into rows. The same content is read once: most turns find it unchanged."""
        rows: list[Row | None] = []
        at = 0
        for query in self._whole:
            plan = query.plan(dialect)
            piece = tuple(raw[at : at + plan.width])
            at += plan.width
            rows.append(None if piece[0] is None else self._row(plan, piece))
        return rows

    def _row(self, plan: Plan, piece: tuple[Any, ...]) -> Row:
        row = self._known.get(piece)
        if row is None:
            if len(self._known) >= KNOWN_ROWS:
                self._known.clear()
            row = self._known[piece] = plan.read((piece,))[0]
        return row


KNOWN_ROWS = 4096


class Plan:
    """A statement compiled for one database: its SQL, and how values go in and come out."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        # Lists of constants ("status IN (...)") are written out here, once and for all.
        fixed = compiled.construct_params({}, _check=False)
        whole = compiled._process_parameters_for_postcompile(dict(fixed))
        self.sql = whole.statement
        names: list[str] = []
        self._converts: list[tuple[int, Convert]] = []
        self._fixed: dict[str, Any] = {}
        for place, name in enumerate(whole.positiontup or ()):
            names.append(name)
            bind = compiled.binds.get(name)
            if bind is None:
                self._fixed[name] = whole.additional_parameters[name]
                continue
            if not bind.required:
                self._fixed[name] = bind.value
            if convert := _into(bind.type, dialect):
                self._converts.append((place, convert))
        self._names = frozenset(names)
        self._pick: Callable[[dict[str, Any]], Sequence[Any]] = _picker(names)
        columns = compiled._result_columns or ()
        self.width = len(columns)
        self.row: Any = (
            namedtuple("Row", [c[0] for c in columns], rename=True) if columns else None
        )
        outs = [_out_of(c[3], dialect) for c in columns]
        self.outs: list[tuple[int, Convert]] = [(n, one) for n, one in enumerate(outs) if one]

    def values(self, given: dict[str, Any]) -> list[Any]:
        """The given values, converted, in the order of the statement.

        Raises TypeError for a name the statement does not have: a slip of ours, not a person's.
        """
        whole = {**self._fixed, **given} if self._fixed else given
        if len(whole) != len(self._names):
            unknown = ", ".join(sorted(whole.keys() - self._names))
            missing = ", ".join(sorted(self._names - whole.keys()))
            raise TypeError(f"the statement has no place for {unknown}, and lacks {missing}")
        filled = list(self._pick(whole))
        for place, convert in self._converts:
            filled[place] = convert(filled[place])
        return filled

    def read(self, rows: Sequence[Sequence[Any]]) -> list[Row]:
        make = self.row._make
        if not self.outs:
            return [make(row) for row in rows]
        read = []
        for row in rows:
            values = list(row)
            for n, convert in self.outs:
                values[n] = convert(values[n])
            read.append(make(values))
        return read


def _picker(names: list[str]) -> Callable[[dict[str, Any]], Sequence[Any]]:
    """Take these out of a dict, in order."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda given: [given[name] for name in names]


def _into(kind: Any, dialect: Dialect) -> Convert | None:
    """How a value of this type goes in; our own types say it without a detour."""
    own: Convert | None = getattr(kind, "into", None)
    return own or kind._cached_bind_processor(dialect)


def _out_of(kind: Any, dialect: Dialect) -> Convert | None:
    own: Convert | None = getattr(kind, "out_of", None)
    return own or kind._cached_result_processor(dialect, None)


SQLITE: Dialect = sqlite.dialect(paramstyle="qmark")


@cache
def inserting(table: Any, names: tuple[str, ...]) -> Query:
    """Insert a row with these columns, returning its id where it has one."""
    made: Table = table.__table__
    statement = insert(made).values({n: bindparam(n, type_=made.c[n].type) for n in names})
    if "id" in made.c:
        return Query(statement.returning(made.c.id))
    return Query(statement)


@cache
def changing(table: Any, names: tuple[str, ...], key: str = "id") -> Query:
    """Change these columns of the row whose `key` is given as `key_is`."""
    made: Table = table.__table__
    values = {n: bindparam(n, type_=made.c[n].type) for n in names}
    return Query(update(made).where(made.c[key] == bindparam("key_is")).values(values))


@cache
def defaults(table: Any) -> tuple[tuple[str, Callable[[], Any]], ...]:
    """What columns are when nobody says: constants and factories of the model."""
    found: list[tuple[str, Callable[[], Any]]] = []
    for name, info in table.model_fields.items():
        if name == "id" or info.is_required():
            continue
        constant = info.get_default(call_default_factory=True)
        found.append((name, info.default_factory or (lambda constant=constant: constant)))
    return tuple(found)
