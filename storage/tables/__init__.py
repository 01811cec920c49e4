"""Every table, one file per part of the house. Importing this makes the metadata whole."""

from sqlalchemy import Integer
from sqlmodel import SQLModel

from storage.columns import NUMBER
from storage.tables.feeds import Feed, FeedRun, Occurrence, Post, PostMark, Rating
from storage.tables.house import Counted, Erased, Setting, Tick
from storage.tables.people import Consented, Identity, JoinCode, Person, Sharer
from storage.tables.staff import (
    Cohort,
    CohortCoach,
    GroupWord,
    Look,
    Member,
    Note,
    Progress,
    Role,
    Session,
    Shared,
    Sign,
    SignIn,
    TakeOver,
)
from storage.tables.steps import Action, CalendarKey, Sheet
from storage.tables.talk import Heard, Place, Promise, SetAside, StaffWord, ToSend
from storage.tables.things import Contact, ContactLog, Draft, Goal, HelpRequest

__all__ = [
    "Action", "CalendarKey", "Cohort", "CohortCoach", "Consented", "Contact", "ContactLog",
    "Counted", "Draft", "Erased", "Feed", "FeedRun", "Goal", "GroupWord", "Heard",
    "HelpRequest", "Identity", "JoinCode", "Look", "Member", "Note", "Occurrence", "Person",
    "Place", "Post", "PostMark", "Progress", "Promise", "Rating", "Role", "Session", "SetAside",
    "Setting", "Shared", "Sharer", "Sheet", "Sign", "SignIn", "StaffWord", "TakeOver", "Tick",
    "ToSend",
]  # fmt: skip

for _table in SQLModel.metadata.tables.values():
    # SQLite gives the id of a deleted row away again, but buttons, page cursors, and a message on
    # its way outlive their rows: what they name must stay gone, not become somebody else's.
    if "id" in _table.c:
        _table.kwargs["sqlite_autoincrement"] = True
    for _column in _table.columns:
        if type(_column.type) is Integer:
            _column.type = NUMBER
