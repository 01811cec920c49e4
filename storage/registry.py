"""Every table that holds something about people, and what happens to it.

Export, erase and retention walk this list; a test fails when a table is in neither list.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from storage import tables


@dataclass(frozen=True)
class Personal:
    """One table with personal data.

    by: the column that says whose row it is. hidden: columns that do not go into the export,
    each with its reason in the comment where it is listed. keeps: how long a row may stay,
    counted from its `since` column; None means as long as the person is here.
    parts: which "delete a part" it belongs to. writers: columns that name who of the staff
    made the row; when that person is deleted, the row stays with the one it is about.
    """

    table: type[Any]
    by: str = "person_id"
    hidden: frozenset[str] = frozenset()
    keeps: timedelta | None = None
    since: str = ""
    part: str = ""
    writers: tuple[str, ...] = ()


MONTH = timedelta(days=30)
A_YEAR = timedelta(days=365)

PERSONAL: tuple[Personal, ...] = (
    # Children before parents: the order in which rows can be deleted.
    Personal(tables.PostMark, part="feed"),
    Personal(tables.ContactLog, part="contacts"),
    Personal(tables.Action, part="steps"),
    Personal(tables.Sheet, part="steps"),
    Personal(tables.CalendarKey, hidden=frozenset({"key_hash"})),  # a secret that opens the door
    Personal(tables.Draft, keeps=MONTH, since="made_at", part="drafts"),
    Personal(tables.Contact, part="contacts"),
    Personal(tables.Goal, part="goals"),
    Personal(tables.HelpRequest),
    Personal(tables.Shared),
    Personal(tables.Sign, keeps=MONTH, since="at"),
    Personal(tables.Progress, part="steps"),
    Personal(tables.Look, keeps=A_YEAR, since="at", writers=("by_id",)),
    Personal(tables.Note, keeps=A_YEAR, since="at", writers=("by_id",)),
    Personal(tables.TakeOver, keeps=A_YEAR, since="began_at", writers=("by_id",)),
    Personal(tables.StaffWord, keeps=MONTH, since="at", part="talk", writers=("by_id",)),
    Personal(tables.GroupWord, keeps=A_YEAR, since="at"),
    Personal(tables.Member, keeps=A_YEAR, since="left_at"),
    Personal(tables.CohortCoach),
    Personal(tables.Role, keeps=A_YEAR, since="ended_at"),
    Personal(
        tables.Session,
        hidden=frozenset({"key_hash"}),  # a secret that opens the pages
        keeps=MONTH,
        since="seen_at",
    ),
    Personal(
        tables.SignIn,
        hidden=frozenset({"key_hash"}),  # the same
        keeps=timedelta(days=1),
        since="made_at",
    ),
    Personal(
        tables.Promise,
        keeps=MONTH,
        since="kept_at",
    ),
    Personal(
        tables.ToSend,
        hidden=frozenset({"show"}),  # the recipe of the words; the words themselves are there
        keeps=MONTH,
        since="made_at",
        part="talk",
    ),
    Personal(tables.SetAside, keeps=timedelta(days=7), since="at"),
    Personal(tables.Heard, keeps=MONTH, since="at", part="talk"),
    Personal(tables.Place),
    Personal(tables.Consented),
    Personal(
        tables.JoinCode,
        hidden=frozenset({"code_hash"}),  # a secret that opens the door
        keeps=timedelta(days=1),
        since="made_at",
    ),
    Personal(tables.Sharer, hidden=frozenset({"word_hash"})),  # the same
    Personal(
        tables.Identity,
        hidden=frozenset({"address"}),  # for the web chat it is derived from the page's secret
    ),
    Personal(tables.Person, by="id"),
)

IMPERSONAL: tuple[type[Any], ...] = (
    tables.Cohort, tables.Counted, tables.Erased, tables.Feed, tables.FeedRun,
    tables.Occurrence, tables.Post, tables.Rating, tables.Setting, tables.Tick,
)  # fmt: skip

PARTS = ("contacts", "goals", "steps", "drafts", "talk")
