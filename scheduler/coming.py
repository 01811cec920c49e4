"""The word that a coach has come to a group or left it, spoken only while it is still so."""

from __future__ import annotations

from dialogs.model import Ref, Word
from scheduler.promises import Case, Special, Spoken, card_show
from storage import coming
from storage.sql import Db, Row
from storage.turns import World


def changed(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """Who came, or who left; nothing for who is not in the group any more."""
    noted = list((promise.note or {}).get("coaches", ()))
    coaches = coming.still_true(db, promise.card, promise.thing_id, noted)
    if not coaches:
        return None
    who = coming.names(db, coaches) or Word("groups-a_coach")
    about = Ref("group", promise.thing_id)
    show = card_show(db, world, case, promise.card, about, {"who": who})
    return Spoken(show, unasked=True)


SPECIAL: dict[str, Special] = {coming.CAME: changed, coming.LEFT: changed}
