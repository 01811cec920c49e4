"""A database in memory for trying things out: today's tables, nobody in it, gone when let go."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

import storage.tables  # noqa: F401  # every table is known from here on
from storage import sqlite
from storage.queries import feeds as feed_queries
from storage.sql import Connected, Db
from storage.tables import Feed, Occurrence, Post

MOST_POSTS: Final = 60


def fresh() -> Connected:
    """An empty database with every table. It is gone when it is closed."""
    db = sqlite.connect(":memory:")
    for statement in _tables():
        db.execute(statement)
    return db


@cache
def _tables() -> tuple[str, ...]:
    """Today's tables and indexes in SQLite's own words."""
    dialect: Any = sqlite.Sqlite.dialect
    found = []
    for table in SQLModel.metadata.sorted_tables:
        found.append(str(CreateTable(table).compile(dialect=dialect)))
        found += [str(CreateIndex(one).compile(dialect=dialect)) for one in table.indexes]
    return tuple(found)


def bring_posts(there: Db, here: Db, now: datetime) -> None:
    """The next events and vacancies of a real house, which are nobody's: lists are not empty."""
    feeds: set[int] = set()
    for post in feed_queries.coming(there, now, MOST_POSTS):
        if post.feed_id not in feeds:
            feeds.add(post.feed_id)
            feed = feed_queries.source(there, post.feed_id)
            assert feed is not None
            here.add(Feed, **feed._asdict())
        here.add(Post, **post._asdict())
        for date in feed_queries.dates_of_post(there, post.id):
            here.add(Occurrence, **date._asdict())
