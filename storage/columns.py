"""Column types of our own: moments that sort, words about people, and small structures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Integer, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_instant(moment: datetime) -> int:
    """Microseconds since 1970 in UTC. Raises ValueError for a moment without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone cannot be stored: say where it is")
    return (moment - _EPOCH) // _MICROSECOND


def from_instant(number: int) -> datetime:
    return _EPOCH + timedelta(microseconds=number)


def _instant_into(value: datetime | None) -> int | None:
    return None if value is None else to_instant(value)


def _instant_out(value: int | None) -> datetime | None:
    return None if value is None else from_instant(value)


NUMBER = BigInteger().with_variant(Integer(), "sqlite")
"""A whole number of 64 bits in every database; SQLite gives ids away only to an INTEGER."""


class Instant(TypeDecorator[datetime]):
    """A moment, stored as UTC microseconds: exact, sortable, the same in every database."""

    impl = BigInteger
    cache_ok = True
    into = staticmethod(_instant_into)
    out_of = staticmethod(_instant_out)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return _instant_into(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return _instant_out(value)


class Secret(TypeDecorator[str]):
    """Free text about people. Named apart so that encryption at rest can come in one place."""

    impl = Text
    cache_ok = True


def _packed_into(value: Any) -> str | None:
    return None if value is None else pack(value)


def _packed_out(value: str | None) -> Any:
    return None if value is None else msgspec.json.decode(value)


class Packed(TypeDecorator[Any]):
    """A small structure of strings, numbers, lists and objects, as JSON text."""

    impl = Text
    cache_ok = True
    into = staticmethod(_packed_into)
    out_of = staticmethod(_packed_out)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return _packed_into(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return _packed_out(value)


_ENCODER = msgspec.json.Encoder()


def pack(value: Any) -> str:
    return _ENCODER.encode(value).decode()
