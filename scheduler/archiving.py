"""The notice before archived contacts are deleted: the 30 days begin when it is spoken."""

from __future__ import annotations

from dialogs.model import Ref
from scheduler.promises import Case, Special, Spoken, card_show
from storage.queries import archiving
from storage.sql import Db, Row
from storage.turns import World


def notice(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """Which names will be deleted, and when. Nobody to name is silence."""
    if not archiving.note_told(db, case.person.id, case.now, case.today):
        return None
    return Spoken(card_show(db, world, case, archiving.CARD, Ref("person", case.person.id)))


SPECIAL: dict[str, Special] = {archiving.CARD: notice}
