"""What coaches are told about happens, is told for a month, and is gone when it is over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from scheduler import signs
from storage import access, tables
from storage.queries import people
from storage.queries import signs as sign_rows
from storage.queries import staff as ask
from storage.sessions import Viewer
from tests.builders import NOW, TODAY, one_row, one_transaction, rows, somebody

DAY = timedelta(days=1)


class Here:
    """A coach, a group, and Amina in it, who shares her progress."""

    def __init__(self, db: Any) -> None:
        self.db = db
        with one_transaction(db):
            self.amina, self.door = somebody(db, "1", seen_at=NOW)
            self.coach, _ = somebody(db, "2", name="Leena", seen_at=NOW)
            ask.give_role(db, self.coach, "coach", NOW)
            self.viewer = Viewer(self.coach, "Leena", roles=frozenset({"coach"}))
            self.group = access.new_group(db, self.viewer, "Tuesday", NOW)
            ask.join(db, self.group, self.amina, 2, NOW)

    def adds(self, table: Any, **values: Any) -> int:
        with one_transaction(self.db):
            return int(self.db.add(table, person_id=self.amina, **values))

    def changes(self, **values: Any) -> None:
        with one_transaction(self.db):
            people.change_person(self.db, self.amina, **values)

    def shares(self, level: int) -> None:
        with one_transaction(self.db):
            ask.join(self.db, self.group, self.amina, level, NOW)

    def looks(self, at: Any = NOW) -> list[str]:
        """What there is after the house has looked."""
        with one_transaction(self.db):
            signs.look_at_all(self.db, at)
        return sorted(row.kind for row in rows(self.db, tables.Sign))

    def sees(self, at: Any = NOW) -> list[str]:
        """What the coach is told."""
        return sorted(access.counts(self.db, self.viewer, self.group, at).signs)

    # What happens, and how it is over

    def happens(self, kind: str) -> None:
        match kind:
            case "quiet":
                self.changes(seen_at=NOW - 15 * DAY)
            case "nudges":
                self.changes(unanswered=3)
                self.adds(
                    tables.ToSend, identity_id=self.door, show={"lines": []}, unasked=True,
                    status="sent", made_at=NOW - DAY,
                )  # fmt: skip
            case "goal":
                self.adds(
                    tables.Goal, text="Talk", target=3, deadline=TODAY - 8 * DAY, made=TODAY,
                    made_at=NOW - 30 * DAY,
                )  # fmt: skip
            case "job":
                self.adds(
                    tables.Sheet, kind="job", made=TODAY, made_at=NOW, changed_at=NOW,
                    says={"ends": {"d": (TODAY + 20 * DAY).isoformat()}},
                )  # fmt: skip
            case "step":
                self.adds(
                    tables.Progress, step="nap", begun=TODAY - 31 * DAY, used=TODAY - 31 * DAY
                )

    def is_over(self, kind: str) -> None:
        match kind:
            case "quiet":
                self.changes(seen_at=NOW)
            case "nudges":
                self.changes(unanswered=0)
            case "goal":
                self.db.execute("UPDATE goal SET done = 1")
            case "job":
                self.db.execute("DELETE FROM sheet")
            case "step":
                self.db.execute(f"UPDATE progress SET done = '{TODAY}'")


KINDS = ("quiet", "nudges", "goal", "job", "step")


@pytest.fixture
def here(db: Any) -> Here:
    return Here(db)


def test_where_nothing_happened_there_is_no_sign(here):
    assert here.looks() == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_sign_comes_when_it_happens_and_goes_when_it_is_over(here, kind):
    here.happens(kind)
    assert here.looks() == [kind]
    assert here.looks() == [kind]
    assert here.sees() == [kind]
    here.is_over(kind)
    assert here.looks() == []


@pytest.mark.parametrize("kind", KINDS)
def test_who_shares_nothing_gives_no_sign(here, kind):
    here.shares(0)
    here.happens(kind)
    assert here.looks() == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_lowered_level_takes_the_sign_away_at_once_and_the_row_with_the_next_look(here, kind):
    here.happens(kind)
    here.looks()
    here.shares(0)
    assert here.sees() == []
    assert here.looks() == []


@pytest.mark.parametrize("kind", ["goal", "job"])
def test_level_one_does_not_show_what_is_about_a_goal_or_a_job(here, kind):
    here.happens(kind)
    here.shares(1)
    here.looks()
    assert here.sees() == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_sign_fades_thirty_days_after_the_event(here, kind):
    here.happens(kind)
    here.looks()
    since = one_row(here.db, tables.Sign).since
    assert here.sees(since + 30 * DAY - timedelta(minutes=1)) == [kind]
    assert here.sees(since + 30 * DAY) == []
    # Looking again does not make it young.
    here.looks(NOW + timedelta(hours=1))
    assert one_row(here.db, tables.Sign).since == since


def test_thirteen_days_are_not_quiet_yet(here):
    here.changes(seen_at=NOW - 14 * DAY + timedelta(minutes=1))
    assert here.looks() == []
    assert here.looks(NOW + timedelta(minutes=1)) == ["quiet"]


@pytest.mark.parametrize(
    "wish", [{"stopped": True}, {"consents": {"privacy": True, "remind": False}}]
)
def test_who_wants_no_reminders_is_not_quiet(here, wish):
    here.happens("quiet")
    here.happens("nudges")
    here.changes(**wish)
    assert here.looks() == []


def test_quiet_again_later_is_a_new_event(here):
    here.happens("quiet")
    here.looks()
    first = one_row(here.db, tables.Sign).since
    here.changes(seen_at=NOW + DAY)
    assert here.looks(NOW + 2 * DAY) == []
    assert here.looks(NOW + 20 * DAY) == ["quiet"]
    assert one_row(here.db, tables.Sign).since == NOW + 15 * DAY > first


def test_two_reminders_are_no_sign(here):
    here.changes(unanswered=2)
    assert here.looks() == []


def test_a_job_that_ended_is_no_sign_any_more(here):
    here.happens("job")
    assert here.looks() == ["job"]
    assert "job" not in here.looks(NOW + 21 * DAY)


def test_what_they_said_themselves_is_not_taken_away_by_looking(here):
    with one_transaction(here.db):
        for kind in ("support", "talk"):
            here.db.add(tables.Sign, person_id=here.amina, kind=kind, since=NOW, at=NOW)
    assert here.looks() == ["support", "talk"]
    assert here.sees() == ["support", "talk"]


def test_whoever_leaves_takes_their_signs_along(here):
    here.happens("quiet")
    here.looks()
    with one_transaction(here.db):
        ask.leave(here.db, here.group, here.amina, NOW)
    assert here.sees() == []
    assert here.looks() == []


def test_somebody_in_two_groups_has_one_sign_of_a_kind(here):
    with one_transaction(here.db):
        other = access.new_group(here.db, here.viewer, "Thursday", NOW)
        ask.join(here.db, other, here.amina, 1, NOW)
    here.happens("quiet")
    assert here.looks() == ["quiet"]


def test_nobody_is_named_in_a_sign_but_by_their_number(here):
    for kind in KINDS:
        here.happens(kind)
    here.looks()
    notes = [row.note for row in rows(here.db, tables.Sign)]
    assert "Amina" not in str(notes)
    assert {key for note in notes if note for key in note} == {"on", "step"}
    assert sign_rows.cohorts(here.db)
