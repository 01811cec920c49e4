"""What a run changes: new, changed, cancelled, gone, and what a sick feed must not take away."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal

from feeds.links import same_link
from feeds.post import Occurrence, Place, Post, Status
from feeds.settings import Completeness

RUNS_UNTIL_GONE: Final = 2
HELD_FROM: Final = 5
VACANCY_DAYS: Final = timedelta(days=30)
UNDATED_EVENT_DAYS: Final = timedelta(days=14)
_A_DAY: Final = timedelta(days=1)
_OFF: Final = frozenset({"cancelled", "postponed", "removed"})

What = Literal["cancelled", "postponed", "back", "time", "place"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the database remembers of one item of this source."""

    content_hash: str
    status: Status = "active"
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    place: str = ""
    missing_runs: int = 0
    occurrences: tuple[Occurrence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """News for those who saved the post: what happened, and the old and new time or place.

    `key` names the date of a series; None means the post itself.
    """

    post: Post
    what: What
    key: str | None = None
    old_start: datetime | None = None
    new_start: datetime | None = None
    old_place: str = ""
    new_place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What to write, what to tell, what to leave.

    `push` is False at the first import of a source: it fills the shelf and wakes nobody.
    `missing` counts another run without the item; `held` would be gone but the feed looks sick.
    `moved_on` are unchanged series whose next dates are to be written, as time has gone on.
    """

    new: tuple[Post, ...] = ()
    over: tuple[Post, ...] = ()
    changed: tuple[Post, ...] = ()
    moved_or_cancelled: tuple[Move, ...] = ()
    unchanged: tuple[str, ...] = ()
    moved_on: tuple[Post, ...] = ()
    missing: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    push: bool = True


@dataclass(slots=True)
class _Sorted:
    new: list[Post] = field(default_factory=list)
    over: list[Post] = field(default_factory=list)
    changed: list[Post] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    moved_on: list[Post] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


def place_of(post: Post) -> str:
    """The place as one folded text, to see whether it changed."""
    return _folded(" ".join(_place_words(post.place))) + (" online" if post.online else "")


def _place_words(place: Place | None) -> tuple[str, ...]:
    if place is None:
        return ()
    parts = (place.name, place.street, place.postcode, place.city, place.country)
    return tuple(part for part in parts if part)


def known_of(post: Post, missing_runs: int = 0) -> Known:
    """What to remember of a post until the next run."""
    return Known(
        content_hash=post.content_hash,
        status=post.status,
        start=post.start,
        end=post.end,
        all_day=post.all_day,
        place=place_of(post),
        missing_runs=missing_runs,
        occurrences=post.occurrences,
    )


def compare(
    known: Mapping[str, Known],
    posts: Iterable[Post],
    completeness: Completeness,
    now: datetime,
    *,
    first_import: bool = False,
) -> Changes:
    """What this successful run changes. Pure; a run that failed is not compared at all.

    full: what is missing in two runs is gone, unless more than half and more than five vanish at
    once. window: missing means nothing. changes: only an explicit removal counts.
    """
    sorted_ = _Sorted()
    seen: set[str] = set()
    for post in posts:
        if post.id not in seen:
            seen.add(post.id)
            _sort_one(post, known.get(post.id), sorted_, now)
    away = [
        item
        for item, one in known.items()
        if item not in seen and one.status != "removed" and not is_over(one, now)
    ]
    missing, gone, held = _away(away, known, completeness, now)
    return Changes(
        new=tuple(sorted_.new),
        over=tuple(sorted_.over),
        changed=tuple(sorted_.changed),
        moved_or_cancelled=tuple(sorted_.moves),
        unchanged=tuple(sorted_.unchanged),
        moved_on=tuple(sorted_.moved_on),
        missing=missing,
        gone=(*sorted_.gone, *gone),
        held=held,
        push=not first_import,
    )


def _sort_one(post: Post, before: Known | None, into: _Sorted, now: datetime) -> None:
    if post.status == "removed":
        if before is not None and before.status != "removed":
            into.gone.append(post.id)
    elif before is None:
        (into.over if _is_old(post, now) else into.new).append(post)
    elif before.content_hash == post.content_hash and before.status != "removed":
        into.unchanged.append(post.id)
        if post.occurrences and {*post.occurrences} != {*before.occurrences}:
            into.moved_on.append(post)
    else:
        into.changed.append(post)
        into.moves.extend(_moves(before, post, now))


def _is_old(post: Post, now: datetime) -> bool:
    return post.status in {"expired", "cancelled"} or is_over(known_of(post), now)


def is_over(one: Known | Post, now: datetime) -> bool:
    """Whether its last date lies behind us; what has no end is over a day after its start."""
    last = _last_moment(one)
    return last is not None and last < now


def _last_moment(one: Known | Post) -> datetime | None:
    dates = [(one.start, one.end), *((each.start, each.end) for each in one.occurrences)]
    return max((end or start + _A_DAY for start, end in dates if start is not None), default=None)


def _away(
    away: Sequence[str], known: Mapping[str, Known], completeness: Completeness, now: datetime
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    if completeness != "full":
        return (), (), ()
    alive = sum(one.status != "removed" and not is_over(one, now) for one in known.values())
    if len(away) > HELD_FROM and len(away) * 2 > alive:
        return (), (), tuple(away)
    gone = tuple(item for item in away if known[item].missing_runs + 1 >= RUNS_UNTIL_GONE)
    return tuple(item for item in away if item not in gone), gone, ()


# ---------------------------------------------------------------------- what is worth a message


def _moves(before: Known, post: Post, now: datetime) -> list[Move]:
    if is_over(before, now) and is_over(post, now):
        return []
    if post.status != before.status and {post.status, before.status} & _OFF:
        return [_status_move(before, post)]
    if post.status in _OFF:
        return []
    moves = _date_moves(before, post, now) if post.series else _time_move(before, post)
    place = place_of(post)
    if before.place and place and before.place != place:
        moves.append(
            Move(
                post=post,
                what="place",
                old_start=before.start,
                new_start=post.start,
                old_place=before.place,
                new_place=place,
            )
        )
    return moves


def _status_move(before: Known, post: Post) -> Move:
    what: What = "back"
    if post.status == "cancelled" or post.status == "postponed":
        what = post.status
    return Move(post=post, what=what, old_start=before.start, new_start=post.start)


def _time_move(before: Known, post: Post) -> list[Move]:
    if before.start is None or post.start is None or before.start == post.start:
        return []
    return [Move(post=post, what="time", old_start=before.start, new_start=post.start)]


def _date_moves(before: Known, post: Post, now: datetime) -> list[Move]:
    """Which single dates of a series were moved, cancelled or taken out."""
    today = {one.key: one for one in post.occurrences}
    last = max((one.start for one in post.occurrences), default=None)
    moves: list[Move] = []
    for old in before.occurrences:
        new = today.get(old.key)
        if (old.end or old.start) < now or old.status == "cancelled":
            continue
        if new is None:
            # beyond the last date we expand, missing means nothing
            if last is not None and old.start <= last:
                moves.append(Move(post=post, what="cancelled", key=old.key, old_start=old.start))
        elif new.status == "cancelled":
            moves.append(Move(post=post, what="cancelled", key=old.key, old_start=old.start))
        elif new.start != old.start:
            moves.append(
                Move(
                    post=post,
                    what="time",
                    key=old.key,
                    old_start=old.start,
                    new_start=new.start,
                )
            )
    return moves


# ------------------------------------------------------------------- how long, and what is alike


def show_until(post: Post, first_seen: datetime) -> datetime | None:
    """Until when a post is shown without hearing of it again; None: as long as it is there.

    By its last date, its deadline, or else 30 days for a vacancy and 14 for an undated event.
    """
    last = _last_moment(post)
    if last is not None:
        return last
    if post.deadline is not None:
        return post.deadline
    lasts = {"V": VACANCY_DAYS, "E": UNDATED_EVENT_DAYS}.get(post.kind)
    return first_seen + lasts if lasts else None


def grouping_keys(posts: Sequence[Post]) -> dict[str, tuple[str, ...]]:
    """Per item the keys under which posts of other sources may be the same thing.

    `url:` is strong. `soft:` (kind, title, organiser, town, date) only groups: show one, keep
    both, never delete. A link that several items of this source share says nothing.
    """
    links = Counter(same_link(post.url) for post in posts if post.url)
    keys: dict[str, tuple[str, ...]] = {}
    for post in posts:
        link = same_link(post.url) if post.url else None
        strong = (f"url:{link}",) if link and links[link] == 1 else ()
        soft = soft_key(post)
        keys[post.id] = (*strong, soft) if soft else strong
    return keys


def soft_key(post: Post) -> str | None:
    """The soft key of a post, None when it says too little to be compared."""
    day = post.deadline if post.kind == "V" else post.start
    titles = sorted(_folded(title) for title in post.title.values())
    if day is None or not titles or not titles[0]:
        return None
    organiser = _folded(post.organiser.name) if post.organiser else ""
    town = _folded(post.place.city or post.place.name or "") if post.place else ""
    if not organiser and not town:
        return None
    return f"soft:{post.kind}|{titles[0]}|{organiser}|{town}|{day:%Y-%m-%d}"


def _folded(text: str) -> str:
    """Without case, accents, signs: `Café — Déjà vu!` is `cafe deja vu`."""
    split = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        sign if sign.isalnum() else " " for sign in split if not unicodedata.combining(sign)
    )
    return " ".join(kept.split())
