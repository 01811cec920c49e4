"""Sources, their runs, and the posts each of them brought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import String, bindparam, delete, insert, literal, or_, select, update

from storage.columns import Instant, Packed
from storage.sql import Db, Query, Row, changing
from storage.tables import Feed, FeedRun, Occurrence, Post, PostMark, Promise

_ALL = Query(select(Feed.__table__).order_by(Feed.id))
_ONE = Query(select(Feed.__table__).where(Feed.id == bindparam("id")))
_NAMED = Query(
    select(Feed.__table__).where(
        (Feed.name == bindparam("name")) | (Feed.source == bindparam("name"))
    )
)
_DUE = Query(
    select(Feed.__table__)
    .where(Feed.paused.is_(False), Feed.next_at <= bindparam("now", type_=Instant()))
    .order_by(Feed.next_at)
    .limit(bindparam("most"))
)
_POSTS = Query(select(Post.__table__).where(Post.feed_id == bindparam("feed_id")))
_DATES = Query(
    select(Occurrence.__table__)
    .join(Post, Post.id == Occurrence.post_id)
    .where(Post.feed_id == bindparam("feed_id"))
)
_DATES_OF_POST = Query(
    select(Occurrence.__table__).where(Occurrence.post_id == bindparam("post_id"))
)
_COMING = Query(
    select(Post.__table__)
    .where(
        Post.status == "active",
        or_(Post.start.is_(None), Post.start > bindparam("now", type_=Instant())),
    )
    .order_by(Post.start, Post.id)
    .limit(bindparam("most"))
)
_DROP_DATES = Query(delete(Occurrence).where(Occurrence.post_id == bindparam("post_id")))
_LAST_RUN = Query(
    select(FeedRun.__table__)
    .where(FeedRun.feed_id == bindparam("feed_id"))
    .order_by(FeedRun.id.desc())
    .limit(1)
)
_SEEN = Query(
    update(Post)
    .where(Post.feed_id == bindparam("feed_is"), Post.item == bindparam("item_is"))
    .values(last_seen=bindparam("now", type_=Instant()), missing_runs=0)
)
_ALL_SEEN = Query(
    update(Post)
    .where(Post.feed_id == bindparam("feed_is"), Post.status != "removed")
    .values(last_seen=bindparam("now", type_=Instant()), missing_runs=0)
)
_MISSING = Query(
    update(Post)
    .where(Post.feed_id == bindparam("feed_is"), Post.item == bindparam("item_is"))
    .values(missing_runs=Post.missing_runs + 1)
)
_GONE = Query(
    update(Post)
    .where(Post.feed_id == bindparam("feed_is"), Post.item == bindparam("item_is"))
    .values(status="removed", changed_at=bindparam("now", type_=Instant()))
)
_SAID_YES = (
    PostMark.post_id == bindparam("post_is"),
    PostMark.mark.in_(("going", "applying", "interested")),
)
_NEWS_BEFORE = Query(
    update(Promise)
    .where(
        Promise.kept_at.is_(None),
        Promise.card == bindparam("card_is"),
        Promise.thing_kind == "post",
        Promise.thing_id == bindparam("post_is"),
        Promise.person_id.in_(select(PostMark.person_id).where(*_SAID_YES)),
    )
    .values(kept_at=bindparam("now", type_=Instant()), outcome="cancelled")
)
_LOOK_AGAIN = Query(
    update(Promise)
    .where(
        Promise.kept_at.is_(None),
        Promise.card.in_(("event_before", "event_after")),
        Promise.thing_kind == "post",
        Promise.thing_id == bindparam("post_is"),
        Promise.person_id.in_(select(PostMark.person_id).where(*_SAID_YES)),
    )
    .values(due_at=bindparam("now", type_=Instant()))
)
_NEWS = {
    "kind": literal("remind"), "card": bindparam("card_is", type_=String()),
    "thing_kind": literal("post"), "thing_id": PostMark.post_id,
    "turn": literal(0), "local_at": literal(""),
    "note": bindparam("note", type_=Packed()), "due_at": bindparam("now", type_=Instant()),
    "made_at": bindparam("now", type_=Instant()), "outcome": literal(""),
}  # fmt: skip
_TELL = Query(
    insert(Promise)
    .from_select(
        ["person_id", *_NEWS], select(PostMark.person_id, *_NEWS.values()).where(*_SAID_YES)
    )
    .inline()
)


def sources(db: Db) -> list[Row]:
    return db.all(_ALL)


def source(db: Db, id: int) -> Row | None:
    return db.first(_ONE, id=id)


def named(db: Db, name: str) -> Row | None:
    """The source of that name or address."""
    return db.first(_NAMED, name=name)


def due(db: Db, now: datetime, most: int = 10) -> list[Row]:
    """Sources whose time to be looked at has come."""
    return db.all(_DUE, now=now, most=most)


def posts_of(db: Db, feed_id: int) -> list[Row]:
    return db.all(_POSTS, feed_id=feed_id)


def dates_of(db: Db, feed_id: int) -> Mapping[int, list[Row]]:
    """The dates of each post that has several."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in db.all(_DATES, feed_id=feed_id):
        found[row.post_id].append(row)
    return found


def dates_of_post(db: Db, post_id: int) -> list[Row]:
    return db.all(_DATES_OF_POST, post_id=post_id)


def coming(db: Db, now: datetime, most: int) -> list[Row]:
    """What is still to come, of every source, the next first."""
    return db.all(_COMING, now=now, most=most)


def keep_dates(db: Db, post_id: int, dates: list[dict[str, Any]]) -> None:
    db.run(_DROP_DATES, post_id=post_id)
    for one in dates:
        db.add(Occurrence, post_id=post_id, **one)


def change_source(db: Db, id: int, **changes: Any) -> None:
    db.run(changing(Feed, tuple(sorted(changes))), key_is=id, **changes)


def change_post(db: Db, id: int, **changes: Any) -> None:
    db.run(changing(Post, tuple(sorted(changes))), key_is=id, **changes)


def last_run(db: Db, feed_id: int) -> Row | None:
    return db.first(_LAST_RUN, feed_id=feed_id)


def still_there(db: Db, feed_id: int, items: list[str], now: datetime) -> None:
    db.each(_SEEN, ({"feed_is": feed_id, "item_is": one, "now": now} for one in items))


def all_still_there(db: Db, feed_id: int, now: datetime) -> None:
    """The source says nothing has changed."""
    db.run(_ALL_SEEN, feed_is=feed_id, now=now)


def missed(db: Db, feed_id: int, items: list[str]) -> None:
    db.each(_MISSING, ({"feed_is": feed_id, "item_is": one} for one in items))


def gone(db: Db, feed_id: int, items: list[str], now: datetime) -> None:
    db.each(_GONE, ({"feed_is": feed_id, "item_is": one, "now": now} for one in items))


def promise_news(db: Db, post_id: int, card: str, note: dict[str, Any], now: datetime) -> int:
    """Promise a card to everybody who goes, applies or is interested; how many they are.

    An older one of the kind that was not spoken yet gives way. Two statements for all of them:
    an event may have a hundred thousand guests, and meanwhile nobody else is written down.
    What was promised about the event itself is looked at again: it knows its new day then.
    """
    db.run(_LOOK_AGAIN, post_is=post_id, now=now)
    db.run(_NEWS_BEFORE, post_is=post_id, card_is=card, now=now)
    return db.changed(_TELL, post_is=post_id, card_is=card, note=note, now=now)
