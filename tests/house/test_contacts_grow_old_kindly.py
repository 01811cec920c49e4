"""What nobody used for a year is put away, spoken of once, and deleted only after that."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogs.model import Ref
from dialogs.wishes import KeepSheet, RatePost, RemindEvent
from scheduler.digests import SPECIAL
from scheduler.promises import keep_all
from storage import tables
from storage.granting import Who, grant
from storage.queries import archiving, feeds, people
from storage.turns import nowhere
from tests.builders import (
    NOW,
    TODAY,
    a_contact,
    a_full_life,
    a_promise,
    a_world,
    how_many,
    one_row,
    one_transaction,
    rows,
    somebody,
)

DAY = timedelta(days=1)
LONG_AGO = NOW - 366 * DAY


def grows_old(db, now=NOW) -> None:
    """The beat that looks after contacts, and the clock after it."""
    with one_transaction(db):
        while archiving.archive_old(db, now):
            pass
        keep_all(db, a_world(), now, dict(SPECIAL))


def test_a_contact_is_archived_announced_and_deleted_in_that_order(db):
    person, _ = somebody(db)
    old = a_contact(db, person, used_at=LONG_AGO)
    a_promise(db, person, NOW + DAY, thing_id=old)
    a_contact(db, person, "Omar", used_at=NOW - 364 * DAY, next_due=None)
    grows_old(db)
    states = {row.label: (row.state, row.noticed) for row in rows(db, tables.Contact)}
    assert states == {"Leena": ("archived", TODAY), "Omar": ("active", None)}
    assert how_many(db, tables.Promise, card="nudge", outcome="cancelled") == 1
    grows_old(db, NOW + 31 * DAY)
    assert "Leena" not in [row.label for row in rows(db, tables.Contact)]


def test_one_notice_speaks_of_all_of_them(db):
    person, _ = somebody(db)
    for name in ("Leena", "Omar", "Sanna", "Ville"):
        a_contact(db, person, name, used_at=LONG_AGO)
    grows_old(db)
    grows_old(db, NOW + DAY)
    (said,) = rows(db, tables.ToSend)
    assert said.show["card"] == "archive_notice"


def test_who_has_stopped_us_is_not_written_to_and_loses_nothing(db):
    person, _ = somebody(db, stopped=True)
    a_contact(db, person, used_at=LONG_AGO)
    for days in (0, 40, 80):
        grows_old(db, NOW + days * DAY)
    assert how_many(db, tables.ToSend) == 0
    assert one_row(db, tables.Contact).state == "archived"


def test_an_event_is_rated_without_its_guest(db):
    life = a_full_life(db)
    grants(db, life["person"], RatePost(Ref("post", life["post"]), {"trust": 5}, "yes"))
    rated = one_row(db, tables.Rating)
    assert (rated.post_id, rated.trust, rated.equality, rated.again, rated.day) == (
        life["post"], 5, None, "yes", TODAY,
    )  # fmt: skip
    assert "person" not in " ".join(rated._asdict())


def grants(db, person: int, wish) -> None:
    row = people.person(db, person)
    door = people.doors_of(db, person)[0]
    with one_transaction(db):
        grant(db, Who(row, door, NOW, nowhere, "Europe/Helsinki"), wish)


def test_an_event_that_comes_earlier_takes_its_words_along(db):
    life = a_full_life(db)
    start = NOW + 10 * DAY
    with one_transaction(db):
        feeds.change_post(db, life["post"], start=start)
    grants(db, life["person"], RemindEvent(Ref("post", life["post"]), start))
    with one_transaction(db):
        feeds.change_post(db, life["post"], start=NOW + 5 * DAY)
        feeds.promise_news(db, life["post"], "post_moved", {"what": "time"}, NOW)
        keep_all(db, a_world(), NOW, dict(SPECIAL))
    zone = ZoneInfo("Europe/Helsinki")
    open_ones = {
        row.card: row.due_at.astimezone(zone).date()
        for row in rows(db, tables.Promise)
        if row.kept_at is None and row.card.startswith("event_")
    }
    assert open_ones == {"event_before": TODAY + 4 * DAY, "event_after": TODAY + 5 * DAY}


def test_a_question_after_an_event_makes_one_sheet_however_often_it_comes_due(db):
    life = a_full_life(db)
    with one_transaction(db):
        feeds.change_post(db, life["post"], start=NOW - 5 * DAY, all_day=False)
        for hours in (1, 2):
            a_promise(
                db, life["person"], NOW - hours * timedelta(hours=1), card="event_after",
                thing_kind="post", thing_id=life["post"],
            )  # fmt: skip
    with one_transaction(db):
        keep_all(db, a_world(), NOW, dict(SPECIAL))
    assert how_many(db, tables.Sheet, kind="event") == 1


def test_an_own_event_without_a_day_promises_nothing(db):
    life = a_full_life(db)
    before = how_many(db, tables.Promise)
    grants(db, life["person"], KeepSheet("event", {"title": "Garden day"}))
    assert how_many(db, tables.Promise) == before
