"""Events and vacancies: what there is, and what a person said to it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, or_, select

from storage.columns import Instant
from storage.sql import Db, Query, Row, changing
from storage.tables import Post, PostMark

_FOR_PERSON = Query(
    select(Post.__table__, PostMark.mark, PostMark.shown_at)
    .select_from(Post)
    .outerjoin(
        PostMark,
        and_(PostMark.post_id == Post.id, PostMark.person_id == bindparam("person_id")),
    )
    .where(
        or_(
            and_(
                Post.status.in_(("active", "rescheduled")),
                or_(Post.start.is_(None), Post.start >= bindparam("from_", type_=Instant())),
                or_(Post.deadline.is_(None), Post.deadline >= bindparam("from_", type_=Instant())),
                or_(Post.until.is_(None), Post.until >= bindparam("from_", type_=Instant())),
            ),
            PostMark.mark.in_(("going", "interested", "applying")),
        )
    )
    .order_by(Post.start.is_(None), Post.start, Post.id)
    .limit(300)
)
A_WHILE = timedelta(days=14)

_ONE_FOR = Query(
    select(Post.__table__, PostMark.mark, PostMark.shown_at)
    .select_from(Post)
    .outerjoin(
        PostMark,
        and_(PostMark.post_id == Post.id, PostMark.person_id == bindparam("person_id")),
    )
    .where(Post.id == bindparam("post_id"))
)
_MARK = Query(
    select(PostMark.__table__).where(
        PostMark.person_id == bindparam("person_id"), PostMark.post_id == bindparam("post_id")
    )
)
_EXISTS = Query(select(Post.id).where(Post.id == bindparam("id")))
_GOING = Query(
    select(PostMark.person_id).where(
        PostMark.post_id == bindparam("post_id"),
        PostMark.mark.in_(("going", "applying", "interested")),
    )
)


def for_person(db: Db, person_id: int, now: datetime) -> list[Row]:
    """What is to come or has just been, soonest first, and whatever they said yes to.

    What has been stays readable for a while: its card or screen may still be open somewhere.
    """
    return db.all(_FOR_PERSON, person_id=person_id, from_=now - A_WHILE)


def one_for(db: Db, person_id: int, post_id: int) -> Row | None:
    """One post with what this person said to it, whatever has become of it."""
    return db.first(_ONE_FOR, person_id=person_id, post_id=post_id)


def exists(db: Db, id: int) -> bool:
    return db.first(_EXISTS, id=id) is not None


def mark(db: Db, person_id: int, post_id: int, now: datetime, **changes: object) -> None:
    """Note what they said to a post, or that they saw it."""
    row = db.first(_MARK, person_id=person_id, post_id=post_id)
    if row is None:
        db.add(PostMark, person_id=person_id, post_id=post_id, at=now, **changes)
    else:
        db.run(
            changing(PostMark, tuple(sorted({*changes, "at"}))), key_is=row.id, at=now, **changes
        )


def who_said_yes(db: Db, post_id: int) -> list[int]:
    """People who go, apply, or are interested."""
    return [row.person_id for row in db.all(_GOING, post_id=post_id)]
