"""When somebody began and finished each of the seven steps: days, and nothing of what they did."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, bindparam, func

from storage.sql import Db, Query, insert_or_pass
from storage.tables import Progress

_BEGIN = Query(
    insert_or_pass(Progress)
    .values(
        person_id=bindparam("person_id"),
        step=bindparam("step"),
        begun=bindparam("on", type_=Date()),
        used=bindparam("on", type_=Date()),
    )
    .on_conflict_do_update(
        index_elements=["person_id", "step"], set_={"used": bindparam("on", type_=Date())}
    )
)
_FINISH = Query(
    insert_or_pass(Progress)
    .values(
        person_id=bindparam("person_id"),
        step=bindparam("step"),
        begun=bindparam("on", type_=Date()),
        done=bindparam("on", type_=Date()),
        used=bindparam("on", type_=Date()),
    )
    .on_conflict_do_update(
        index_elements=["person_id", "step"],
        set_={"done": func.coalesce(Progress.done, bindparam("on", type_=Date()))},
    )
)


def begin(db: Db, person_id: int, step: str, on: date) -> None:
    """They opened a tool of this step; the first day is remembered, and the last."""
    db.run(_BEGIN, person_id=person_id, step=step, on=on)


def finish(db: Db, person_id: int, step: str, on: date) -> None:
    """Finished is finished: a second time changes nothing."""
    db.run(_FINISH, person_id=person_id, step=step, on=on)
