"""The writer: whole pieces or none, answers only after the commit, and no piece spoils another."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import Future
from datetime import timedelta

import pytest
from sqlalchemy import bindparam, delete
from structlog.testing import capture_logs

from storage import tables
from storage.sql import Query
from storage.writer import CannotWrite, Closed, Writer
from tests.builders import NOW, data_of, how_many, rows


@pytest.fixture
def writer(home):
    made = Writer(data_of(home).connect(patience=0.2)).start()
    yield made
    made.close()


def counted(what):
    return lambda db: db.add(tables.Counted, what=what, day="2026-03-04", number=1)


def held_up(writer):
    """Keep the writer busy until the event is set, so that what follows comes as one group."""
    begun, go = threading.Event(), threading.Event()

    def waits(db):
        begun.set()
        go.wait(10)

    answer = writer.send("waits", waits)
    assert begun.wait(10)
    return go, answer


async def gathered(*answers):
    return await asyncio.gather(*map(asyncio.wrap_future, answers), return_exceptions=True)


async def test_an_answer_comes_after_the_commit(writer, db):
    await writer.do("count", counted("seen"))
    assert how_many(db, tables.Counted) == 1


async def test_nothing_is_answered_while_the_group_is_not_committed(writer, db):
    go, first = held_up(writer)
    answer = writer.send("count", counted("later"))
    await asyncio.sleep(0.05)
    before = (answer.done(), how_many(db, tables.Counted))
    go.set()
    await gathered(first, answer)
    assert before == (False, 0)
    assert how_many(db, tables.Counted) == 1


async def test_many_pieces_are_committed_in_one_group(writer):
    go, first = held_up(writer)
    answers = [writer.send("count", counted(str(number))) for number in range(50)]
    go.set()
    await gathered(first, *answers)
    assert writer.pieces == 51
    assert writer.groups == 2


async def test_a_piece_that_raises_is_rolled_back_alone(writer, db):
    def breaks(db):
        counted("broken")(db)
        raise ZeroDivisionError

    go, first = held_up(writer)
    answers = [writer.send("good", counted("a")), writer.send("bad", breaks),
               writer.send("good", counted("b"))]  # fmt: skip
    go.set()
    came = await gathered(first, *answers)
    assert [type(one) for one in came[1:]] == [int, ZeroDivisionError, int]
    assert [row.what for row in rows(db, tables.Counted)] == ["a", "b"]


async def test_a_piece_that_breaks_a_rule_of_the_tables_is_rolled_back_alone(writer, db):
    go, first = held_up(writer)
    answers = [writer.send("once", counted("same")), writer.send("twice", counted("same")),
               writer.send("other", counted("other"))]  # fmt: skip
    go.set()
    came = await gathered(first, *answers)
    assert type(came[2]).__name__ in ("IntegrityError", "UniqueViolation")
    assert [row.what for row in rows(db, tables.Counted)] == ["same", "other"]


@pytest.mark.on_file  # a server may be heard with the piece, or later: other ways to the same end
async def test_a_group_that_cannot_be_committed_is_tried_again_piece_by_piece(writer, db):
    tries = []

    def spoils(db):
        tries.append("spoils")
        db.execute("SELECT * FROM nowhere")

    def good(db):
        tries.append("good")
        return counted("good")(db)

    go, first = held_up(writer)
    answers = [writer.send("good", good), writer.send("spoils", spoils)]
    go.set()
    with capture_logs() as logs:
        came = await gathered(first, *answers)
    assert isinstance(came[2], Exception)
    assert tries == ["good", "spoils", "good", "spoils"]
    assert how_many(db, tables.Counted) == 1
    assert [line["event"] for line in logs] == ["group_retried"]


async def test_what_is_asked_in_order_is_done_in_order(writer, db):
    await asyncio.gather(*(writer.do("count", counted(f"{n:03}")) for n in range(300)))
    assert [row.what for row in rows(db, tables.Counted)] == [f"{n:03}" for n in range(300)]


async def test_who_leaves_while_waiting_takes_nobody_with_them(writer, db):
    go, first = held_up(writer)
    leaving = asyncio.create_task(writer.do("leaves", counted("left")))
    staying = asyncio.create_task(writer.do("stays", counted("stayed")))
    await asyncio.sleep(0)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)
    go.set()
    await gathered(first)
    await staying
    assert not writer.stuck
    assert leaving.cancelled()


async def test_who_leaves_at_the_very_moment_of_the_answer_does_not_stop_the_writer(
    writer, monkeypatch
):
    class Leaving(Future):
        """The event loop may cancel between any two steps of the writer's thread."""

        def set_result(self, result):
            self.cancel()
            super().set_result(result)

    monkeypatch.setattr("storage.writer.Future", Leaving)
    writer.send("read", lambda db: None)
    answer = writer.send("read", lambda db: "alive")
    assert await asyncio.to_thread(answer.result, 5) == "alive"


async def test_a_locked_database_is_waited_for(writer, home):
    other = data_of(home).connect()
    other.begin()
    answer = asyncio.create_task(writer.do("count", counted("patient")))
    await asyncio.sleep(0.1)
    other.commit()
    assert await answer == 1
    other.close()


async def test_a_database_locked_for_too_long_keeps_nothing_and_says_so(writer, home, db):
    db.begin()
    began = time.monotonic()
    came = await asyncio.gather(
        *(writer.do("count", counted(str(n))) for n in range(20)), return_exceptions=True
    )
    took = time.monotonic() - began
    db.roll_back()
    assert {type(one) for one in came} == {CannotWrite}
    assert took < 2  # not one patience for each of twenty
    await writer.do("count", counted("after"))
    assert [row.what for row in rows(db, tables.Counted)] == ["after"]


@pytest.mark.on_file
async def test_a_full_disk_keeps_nothing_of_the_piece_and_the_writer_goes_on(home, db):
    small = data_of(home).connect()
    pages = small.execute("PRAGMA page_count").fetchone()[0]
    small.execute(f"PRAGMA max_page_count={pages + 2}")
    writer = Writer(small).start()
    with pytest.raises(CannotWrite, match="FULL"):
        await writer.do("much", lambda db: [counted("x" * 5000 + str(n))(db) for n in range(50)])
    await writer.do("little", counted("little"))
    writer.close()
    assert [row.what for row in rows(db, tables.Counted)] == ["little"]
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


async def test_a_closed_writer_finishes_what_was_asked_and_refuses_what_comes(home, db):
    writer = Writer(data_of(home).connect()).start()
    answers = [writer.send("count", counted(str(n))) for n in range(200)]
    writer.close()
    late = writer.send("late", counted("late"))
    assert all(answer.done() and not answer.exception() for answer in answers)
    assert isinstance(late.exception(), Closed)
    assert how_many(db, tables.Counted) == 200


async def test_a_slow_piece_is_named_in_the_log_without_its_words(writer):
    with capture_logs() as logs:
        await writer.do("dawdle", lambda db: time.sleep(0.25))
    assert [(line["event"], line["work"]) for line in logs] == [("slow_write", "dawdle")]


async def test_a_moment_comes_back_exact_to_the_microsecond(writer, db):
    moment = NOW + timedelta(microseconds=7)
    await writer.do("tick", lambda db: db.add(tables.Tick, name="t", slot="s", at=moment))
    assert rows(db, tables.Tick)[0].at == moment


async def test_pieces_beside_one_that_raises_are_kept_once_each(writer, db):
    def breaks(db):
        raise ZeroDivisionError

    go, first = held_up(writer)
    works = [counted("a"), breaks, counted("b"), breaks, counted("c")]
    answers = [writer.send("piece", work) for work in works]
    go.set()
    await gathered(first, *answers)
    assert sorted(row.what for row in rows(db, tables.Counted)) == ["a", "b", "c"]


async def test_any_character_that_somebody_sends_can_be_kept(writer, db):
    raw = "half a word\0 and the rest"
    await writer.do(
        "odd", lambda db: db.add(tables.SetAside, channel="x", update="1", raw=raw, at=NOW)
    )
    assert rows(db, tables.SetAside)[0].raw.startswith("half a word")


async def test_a_change_tells_how_many_rows_it_was(writer, db):
    gone = Query(delete(tables.Counted).where(tables.Counted.day == bindparam("day")))
    for what in ("a", "b", "c"):
        await writer.do("count", counted(what))
    assert await writer.do("forget", lambda db: db.changed(gone, day="2026-03-04")) == 3


async def test_what_the_database_refuses_spoils_nothing_beside_it(writer, db):
    go, first = held_up(writer)
    answers = [
        writer.send("good", counted("good")),
        writer.send("spoils", lambda db: db.execute("SELECT * FROM nowhere")),
        writer.send("good", counted("also good")),
    ]
    go.set()
    came = await gathered(first, *answers)
    assert [isinstance(one, Exception) for one in came] == [False, False, True, False]
    assert [row.what for row in rows(db, tables.Counted)] == ["good", "also good"]
