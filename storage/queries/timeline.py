"""What was between the staff and a person so far: words, held talks, requests.

Only `storage.timeline` asks these questions, and shows what may be seen of the answers.
"""

from __future__ import annotations

from sqlalchemy import bindparam, select

from storage.sql import Db, Query, Row
from storage.tables import HelpRequest, StaffWord, TakeOver

_WORDS = Query(
    select(StaffWord.at, StaffWord.group_word_id)
    .where(
        StaffWord.person_id == bindparam("person_id"),
        StaffWord.by == "coach",
        StaffWord.by_id == bindparam("by_id"),
    )
    .order_by(StaffWord.id)
)
_HELD = Query(
    select(TakeOver.by_id, TakeOver.by_name, TakeOver.began_at)
    .where(TakeOver.person_id == bindparam("person_id"))
    .order_by(TakeOver.id)
)
_ASKED = Query(
    select(HelpRequest.at, HelpRequest.how, HelpRequest.answered_at, HelpRequest.answered_by)
    .where(HelpRequest.person_id == bindparam("person_id"))
    .order_by(HelpRequest.id)
)


def words(db: Db, person_id: int, by_id: int) -> list[Row]:
    """When one of the staff wrote to somebody; never what."""
    return db.all(_WORDS, person_id=person_id, by_id=by_id)


def held(db: Db, person_id: int) -> list[Row]:
    """Who held their talk, and since when."""
    return db.all(_HELD, person_id=person_id)


def asked(db: Db, person_id: int) -> list[Row]:
    """When they asked for a human being, and when who answered; never what was asked.

    how: "answer" is an answer to what a coach wrote.
    """
    return db.all(_ASKED, person_id=person_id)
