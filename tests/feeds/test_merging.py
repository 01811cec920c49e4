"""What a run changes, and what a sick feed must not take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from feeds.merging import (
    Known,
    compare,
    grouping_keys,
    is_over,
    known_of,
    show_until,
    soft_key,
)
from feeds.post import Occurrence, Organiser, Place, Post

from .builders import NOW, a_post

SOON = NOW + timedelta(days=10)


def posts(number: int, **parts: Any) -> list[Post]:
    return [a_post(**{"id": f"item-{n}", "start": SOON} | parts) for n in range(number)]


def remembered(*known: Post, missing_runs: int = 0) -> dict[str, Known]:
    return {post.id: known_of(post, missing_runs) for post in known}


def weekly(*days: int, status: str = "active", moved: int | None = None) -> Post:
    dates = tuple(
        Occurrence(
            key=f"day-{day}",
            start=NOW + timedelta(days=day, hours=2 if day == moved else 0),
            status=status if day == days[0] else "active",
        )
        for day in days
    )
    return a_post(start=dates[0].start, occurrences=dates, series=f"{days}{status}{moved}")


# ------------------------------------------------------------------------------ new and changed


def test_what_was_not_known_is_new():
    assert [post.id for post in compare({}, posts(2), "full", NOW).new] == ["item-0", "item-1"]


def test_the_same_again_is_unchanged_and_nothing_is_written():
    changes = compare(remembered(*posts(2)), posts(2), "full", NOW)
    assert changes.unchanged == ("item-0", "item-1")
    assert (changes.new, changes.changed, changes.gone) == ((), (), ())
    assert changes.moved_or_cancelled == ()


def test_the_first_import_pushes_nothing():
    assert not compare({}, posts(2), "full", NOW, first_import=True).push
    assert compare({}, posts(2), "full", NOW).push


@pytest.mark.parametrize(
    "parts",
    [{"start": NOW - timedelta(days=3), "status": "expired"}, {"status": "cancelled"}],
)
def test_what_was_over_or_off_before_we_saw_it_is_no_news(parts):
    changes = compare({}, [a_post(**parts)], "full", NOW)
    assert (changes.new, len(changes.over)) == ((), 1)


def test_an_edited_text_is_written_and_told_to_nobody():
    (old,) = posts(1)
    changes = compare(remembered(old), posts(1, title={"en": "Tea"}), "full", NOW)
    assert ([post.id for post in changes.changed], changes.moved_or_cancelled) == (["item-0"], ())


def test_an_item_said_twice_counts_once():
    assert len(compare({}, posts(1) * 2, "full", NOW).new) == 1


# ------------------------------------------------------------------------- moved and cancelled


def test_a_new_time_is_told_with_the_old_one():
    later = SOON + timedelta(hours=2)
    (move,) = compare(remembered(*posts(1)), posts(1, start=later), "full", NOW).moved_or_cancelled
    assert (move.what, move.old_start, move.new_start) == ("time", SOON, later)


def test_a_new_place_is_told_with_the_old_one():
    old, new = posts(1, place=Place(city="Espoo")), posts(1, place=Place(city="Turku"))
    (move,) = compare(remembered(*old), new, "full", NOW).moved_or_cancelled
    assert (move.what, move.old_place, move.new_place) == ("place", "espoo", "turku")


def test_a_place_told_for_the_first_time_is_no_move():
    changes = compare(remembered(*posts(1)), posts(1, place=Place(city="Turku")), "full", NOW)
    assert changes.moved_or_cancelled == ()


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("active", "cancelled", "cancelled"),
        ("active", "postponed", "postponed"),
        ("cancelled", "active", "back"),
    ],
)
def test_a_cancelled_and_a_revived_event_are_told_once(before, after, what):
    old, new = posts(1, status=before), posts(1, status=after)
    moves = compare(remembered(*old), new, "full", NOW).moved_or_cancelled
    assert [move.what for move in moves] == [what]
    assert compare(remembered(*new), new, "full", NOW).moved_or_cancelled == ()


def test_what_is_over_moves_nobody():
    past = NOW - timedelta(days=3)
    old, new = posts(1, start=past), posts(1, start=past - timedelta(hours=1))
    assert compare(remembered(*old), new, "full", NOW).moved_or_cancelled == ()


def test_a_series_that_moves_on_to_its_next_date_tells_nobody():
    changes = compare(
        remembered(weekly(1, 8, 15)), [weekly(8, 15, 22)], "full", NOW + timedelta(days=3)
    )
    assert changes.moved_or_cancelled == ()


def test_an_unchanged_series_gets_its_next_dates_written():
    old, new = replace(weekly(1, 8), series="s"), replace(weekly(8, 15), series="s")
    changes = compare(remembered(old), [new], "full", NOW)
    assert (changes.unchanged, changes.moved_on, changes.changed) == (("item-1",), (new,), ())
    assert compare(remembered(new), [new], "full", NOW).moved_on == ()


def test_a_series_that_could_not_be_worked_out_today_keeps_its_dates():
    old = replace(weekly(1, 8), series="s")
    assert compare(remembered(old), [replace(old, occurrences=())], "full", NOW).moved_on == ()


def test_a_moved_date_of_a_series_is_told():
    changes = compare(remembered(weekly(1, 8)), [weekly(1, 8, moved=8)], "full", NOW)
    (move,) = changes.moved_or_cancelled
    assert (move.what, move.key) == ("time", "day-8")
    assert move.new_start == NOW + timedelta(days=8, hours=2)


def test_a_cancelled_date_of_a_series_is_told():
    changes = compare(remembered(weekly(1, 8)), [weekly(1, 8, status="cancelled")], "full", NOW)
    assert [(move.what, move.key) for move in changes.moved_or_cancelled] == [
        ("cancelled", "day-1")
    ]


def test_a_date_taken_out_of_a_series_is_cancelled():
    changes = compare(remembered(weekly(1, 8, 15)), [weekly(1, 15)], "full", NOW)
    assert [(move.what, move.key) for move in changes.moved_or_cancelled] == [
        ("cancelled", "day-8")
    ]


def test_dates_beyond_those_we_expand_are_not_cancelled():
    changes = compare(remembered(weekly(1, 8, 99)), [weekly(1, 8)], "full", NOW)
    assert changes.moved_or_cancelled == ()


# ----------------------------------------------------------------------------- missing and gone


def test_missing_once_is_nothing_and_missing_twice_is_gone():
    known = remembered(*posts(3))
    first = compare(known, posts(2), "full", NOW)
    assert (first.missing, first.gone) == (("item-2",), ())
    known["item-2"] = known_of(posts(3)[2], missing_runs=1)
    second = compare(known, posts(2), "full", NOW)
    assert (second.missing, second.gone) == ((), ("item-2",))


@pytest.mark.parametrize("completeness", ["window", "changes"])
def test_where_a_feed_is_a_window_missing_means_nothing(completeness):
    known = remembered(*posts(3), missing_runs=5)
    changes = compare(known, [], completeness, NOW)
    assert (changes.missing, changes.gone, changes.held) == ((), (), ())


@pytest.mark.parametrize("completeness", ["full", "window", "changes"])
def test_an_explicit_removal_counts_everywhere(completeness):
    known = remembered(*posts(1))
    changes = compare(known, posts(1, status="removed"), completeness, NOW)
    assert changes.gone == ("item-0",)


def test_what_is_over_does_not_go_missing():
    past = posts(3, start=NOW - timedelta(days=3))
    changes = compare(remembered(*past, missing_runs=1), [], "full", NOW)
    assert (changes.missing, changes.gone, changes.held) == ((), (), ())


def test_a_feed_that_shrinks_by_more_than_half_takes_nothing_away():
    changes = compare(remembered(*posts(12), missing_runs=1), posts(5), "full", NOW)
    assert len(changes.held) == 7
    assert (changes.missing, changes.gone) == ((), ())


@pytest.mark.parametrize(("known", "left"), [(12, 6), (8, 3)])
def test_a_feed_that_shrinks_a_little_or_was_small_is_believed(known, left):
    changes = compare(remembered(*posts(known), missing_runs=1), posts(left), "full", NOW)
    assert (len(changes.gone), changes.held) == (known - left, ())


def test_an_empty_page_from_a_full_feed_takes_nothing_away():
    changes = compare(remembered(*posts(30), missing_runs=1), [], "full", NOW)
    assert (len(changes.held), changes.gone) == (30, ())


def test_what_was_gone_and_comes_back_is_told_as_back():
    gone = known_of(posts(1, status="removed")[0])
    changes = compare({"item-0": gone}, posts(1), "full", NOW)
    assert [move.what for move in changes.moved_or_cancelled] == ["back"]
    assert [post.id for post in changes.changed] == ["item-0"]


def test_what_is_gone_is_gone_once():
    gone = known_of(posts(1, status="removed")[0], missing_runs=2)
    changes = compare({"item-0": gone}, [], "full", NOW)
    assert (changes.gone, changes.missing) == ((), ())


# --------------------------------------------------------------------------- how long, how alike


@pytest.mark.parametrize(
    ("parts", "until"),
    [
        ({"start": SOON, "end": SOON + timedelta(hours=2)}, SOON + timedelta(hours=2)),
        ({"start": SOON}, SOON + timedelta(days=1)),
        ({"kind": "V", "deadline": SOON}, SOON),
        ({"kind": "V"}, NOW + timedelta(days=30)),
        ({"kind": "E"}, NOW + timedelta(days=14)),
        ({"kind": "T"}, None),
    ],
)
def test_a_post_is_shown_until_its_own_end(parts, until):
    assert show_until(a_post(**parts), NOW) == until


def test_a_series_is_over_after_its_last_date():
    series = weekly(1, 8)
    assert not is_over(series, NOW + timedelta(days=5))
    assert is_over(series, NOW + timedelta(days=10))


def test_one_thing_told_by_two_sources_has_an_equal_key():
    here = a_post(url="https://x.example/a?utm_source=feed", start=SOON)
    there = a_post(id="other", url="https://X.example/a/", start=SOON)
    (ours,), (theirs,) = grouping_keys([here]).values(), grouping_keys([there]).values()
    assert ours == theirs


def test_a_link_that_many_items_share_groups_nothing():
    same = [a_post(id=str(n), url="https://x.example/") for n in range(3)]
    assert set(grouping_keys(same).values()) == {()}


def test_the_soft_key_sees_through_case_and_accents():
    parts = {"start": SOON, "place": Place(city="Turku"), "organiser": Organiser(name="TYY")}
    one = a_post(title={"fi": "Kielikahvila!"}, **parts)
    two = a_post(title={"fi": "KIELIKAHVILÅ"}, **parts)
    assert soft_key(one) == soft_key(two)


@pytest.mark.parametrize(
    "parts",
    [
        {"start": None},
        {"place": None, "organiser": None},
        {"title": {"und": "🎉"}},
    ],
)
def test_what_says_too_little_has_no_soft_key(parts):
    told = {"start": SOON, "place": Place(city="Turku"), "organiser": Organiser(name="TYY")}
    assert soft_key(a_post(**told | parts)) is None


def test_two_days_are_two_things():
    place = Place(city="Turku")
    one, two = a_post(start=SOON, place=place), a_post(start=SOON + timedelta(days=1), place=place)
    assert soft_key(one) != soft_key(two)


def test_moments_are_compared_as_moments():
    here = SOON.astimezone(datetime.now().astimezone().tzinfo)
    changes = compare(remembered(*posts(1)), posts(1, start=here), "full", NOW)
    assert changes.unchanged == ("item-0",)
