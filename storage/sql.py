"""Questions to the database: written once with SQLAlchemy, compiled once, asked fast.

The tables are the one truth of the schema; a Query compiles its statement for the database in
use and keeps the converters of its columns, so that asking costs little more than the database
itself. Nobody outside `storage/` writes SQL.
"""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, ClassVar, Protocol

from sqlalchemy import String, Table, bindparam, insert, select, update
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect, Engine
from sqlalchemy.sql.expression import Executable

from storage.columns import Secret

Row = Any
"""A named tuple: columns by name. What a question returns is said by its function."""
Convert = Callable[[Any], Any]


class Db(Protocol):
    """One transaction's view of the database. Callers own the transaction."""

    def all(self, query: Query, **values: Any) -> list[Row]: ...

    def first(self, query: Query, **values: Any) -> Row | None: ...

    def run(self, query: Query, **values: Any) -> None:
        """Change something. Nobody waits for the answer where the database can do without."""

    def changed(self, query: Query, **values: Any) -> int:
        """Change something; returns how many rows."""

    def add(self, table: Any, **values: Any) -> int:
        """Insert one row and return its id."""

    def pieces(self, query: Pieces, **values: Any) -> list[Row | None] | None:
        """The first answer as one row per table; None for a table that had none."""

    def each(self, query: Query, many: Iterable[dict[str, Any]]) -> None:
        """The same change for many rows."""


class Connected(ABC):
    """One connection to a database; see `Db`. Used by one thread at a time.

    What the two databases have in common: a connection that executes, cursors that fetch.
    """

    dialect: ClassVar[Dialect]
    beyond: ClassVar[tuple[type[Exception], ...]]
    """What the database raises that no piece of work can help: the whole group is tried again."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The plain word to the database: for this package and for looking in tests."""
        return self.connection.execute(sql, values)

    def all(self, query: Query, **values: Any) -> list[Row]:
        plan = query.plan(self.dialect)
        return plan.read(self.execute(plan.sql, plan.values(values)).fetchall())

    def first(self, query: Query, **values: Any) -> Row | None:
        plan = query.plan(self.dialect)
        row = self.execute(plan.sql, plan.values(values)).fetchone()
        return None if row is None else plan.read((row,))[0]

    def pieces(self, query: Pieces, **values: Any) -> list[Row | None] | None:
        plan = query.plan(self.dialect)
        raw = self.execute(plan.sql, plan.values(values)).fetchone()
        return None if raw is None else query.read(raw, self.dialect)

    def run(self, query: Query, **values: Any) -> None:
        plan = query.plan(self.dialect)
        self.execute(plan.sql, plan.values(values))

    def changed(self, query: Query, **values: Any) -> int:
        plan = query.plan(self.dialect)
        return int(self.execute(plan.sql, plan.values(values)).rowcount)

    def add(self, table: Any, **values: Any) -> int:
        whole = {name: make() for name, make in defaults(table) if name not in values}
        whole.update(values)
        plan = inserting(table, tuple(sorted(whole))).plan(self.dialect)
        if not plan.width:
            self.execute(plan.sql, plan.values(whole))
            return 0
        return int(self.execute(plan.sql, plan.values(whole)).fetchone()[0])

    def each(self, query: Query, many: Iterable[dict[str, Any]]) -> None:
        plan = query.plan(self.dialect)
        self._each(plan.sql, (plan.values(one) for one in many))

    @abstractmethod
    def _each(self, sql: str, many: Iterable[Sequence[Any]]) -> None: ...

    # Transactions. One writes at a time, in every database: who begins has waited for the others.

    @abstractmethod
    def begin(self, quick: bool = False) -> None:
        """Wait until nobody else writes, then begin.

        quick: the answers of changes may be left for later, so what one of them raises may come
        with another or with the commit. Without it each raises where it stands.
        """

    def commit(self) -> None:
        self.execute("COMMIT")

    @abstractmethod
    def roll_back(self) -> None:
        """Undo what was begun, if anything was. Raises nothing."""

    @contextlib.contextmanager
    def piece(self) -> Iterator[Callable[[], None]]:
        """A part of a transaction that can be undone alone, by calling what is given."""
        self.execute("SAVEPOINT piece")
        yield lambda: self.execute("ROLLBACK TO piece")
        self.execute("RELEASE piece")

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it, or nothing when it raises."""
        self.begin()
        try:
            yield
            self.commit()
        except BaseException:
            self.roll_back()
            raise

    # Trouble

    @abstractmethod
    def not_now(self, trouble: Exception) -> str:
        """Why the database cannot be written at the moment; "" when that is not the trouble."""

    @abstractmethod
    def helps_alone(self, trouble: Exception) -> bool:
        """Whether pieces of a group that met this trouble may do better one by one."""

    def close(self) -> None:
        self.connection.close()


class InUse(Exception):
    """Another Silta already runs on this database; stop that one first."""


class Hold(Protocol):
    """The right to run on a database: one house at a time."""

    def release(self) -> None: ...


class Database(Protocol):
    """Where the data is. `str()` of it is for people and names no password."""

    def connect(self, *, read_only: bool = False, patience: float = 5.0) -> Connected:
        """`patience`: seconds to wait for another writer."""

    def engine(self) -> Engine:
        """For migrations; dispose of it."""

    def is_there(self) -> bool:
        """Whether there is anything yet. Raises Unreachable."""

    def revision(self) -> str:
        """The revision of its tables by a plain look; "" before the first."""

    def hold(self) -> Hold:
        """Raises InUse, with a sentence, when another house runs on it."""

    def tidy(self) -> None:
        """Let go of what was deleted, as far as that can be done beside a running house."""


class Unreachable(Exception):
    """There is no database at this address, or it does not let us in."""


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
    if own is None and dialect.name == "postgresql" and isinstance(kind, (String, Secret)):
        return _without_nul
    return own or kind._cached_bind_processor(dialect)


def _without_nul(text: str | None) -> str | None:
    """PostgreSQL keeps every character but this one, which nobody types."""
    return text.replace("\0", "\ufffd") if text and "\0" in text else text


def _out_of(kind: Any, dialect: Dialect) -> Convert | None:
    own: Convert | None = getattr(kind, "out_of", None)
    return own or kind._cached_result_processor(dialect, None)


# PostgreSQL's own way to insert "unless it is there", in words that SQLite understands as well:
# the suite asks every query in both.
insert_or_pass = postgresql.insert


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
