"""What a format hands back: the posts, and an honest count of what was left behind and why."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from feeds.post import UNKNOWN_LANGUAGE, Post

MOST_POSTS: Final = 500
SECONDS: Final = 3.0

# Why an item was left out; the code goes into counts, the words into reports.
SKIP_REASONS: Final[Mapping[str, str]] = {
    "no-title": "without a title or text",
    "twice": "said twice in the same feed",
    "too-many": f"beyond the limit of {MOST_POSTS} posts",
    "private": "marked as private",
    "in-series": "dates of a series that is shown as one post",
    "bad-row": "with something in them that is not understood",
    "other-category": "not in the chosen categories",
    "unreadable": "so broken that they could not be read",
    "out-of-time": "not reached, because reading the feed takes too long",
}
# After these, what is missing from the posts may well be in the feed.
_NOT_WHOLE: Final = frozenset(
    {"too-many", "unreadable", "out-of-time", "broken-markup", "more-pages", "bad-row"}
)

# What a reader should know about posts that were kept.
NOTES: Final[Mapping[str, str]] = {
    "broken-markup": "The feed has broken markup; what could be read was kept.",
    "broken-tags": (
        "The feed is not well-formed, so tags of its own (places, dates) may be missing; posts"
        " concerned: {n}."
    ),
    "date-unknown": "Dates not understood: {n}. These posts say “see the page”.",
    "no-zone": "Times without a time zone, not used: {n}. Set one: --set tz=Europe/Helsinki",
    "too-long": "Posts longer than 400 days, only their start was kept: {n}.",
    "deadline-unknown": "Deadlines not understood or more than a year ahead: {n}.",
    "rule-refused": (
        "Repeating events whose rule is not followed (too dense, endless or contradictory), only"
        " their first date was kept: {n}."
    ),
    "rule-slow": (
        "Repeating events that took too long to work out, only their first date was kept: {n}."
    ),
    "dates-cut": "Repeating events with more dates than are kept: {n}.",
    "link-dropped": "Links left out because they are not safe to show: {n}.",
    "other-language": "Posts in another language than the feed says: {n}.",
    "no-language": (
        "Posts whose language is not known: {n}. Say which one the feed uses: --set language=fi"
    ),
    "own-dates": (
        "Posts with dates of their own that are not used: {n}."
        " If they are event dates: --set event_date_from={name}"
    ),
    "dates-ahead": (
        "Publication dates in the future: {n}. Perhaps they are event dates;"
        " if so: --set event_date_from=pubdate"
    ),
    "more-pages": "The source has more pages than this one, and only this one was read.",
    "bad-rows": "Left out, to be put right: {name}.",
    "unknown-columns": "Columns that are not known and were not read: {name}.",
    "only-references": (
        "Posts that only refer to their place or keywords: {n}. Ask for them in the address:"
        " include=location,keywords"
    ),
    "kind-assumed": (
        "No kind is set, so the posts were taken as {name}. Set it: --set kind=S, V, E, P or T"
    ),
}


class NotAFeed(Exception):
    """These bytes are no feed we read; the message says so to a person and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one body held. `poll_every` is the feed's own wish, if it has one.

    `whole`: an item that is not among the posts is really not in the feed. `next_page` is the
    address the body names for what follows, `newest` its latest change (aware); `in_order`: the
    changes came in the order of their time.
    """

    format: str
    title: str | None = None
    posts: tuple[Post, ...] = ()
    skipped: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    poll_every: timedelta | None = None
    whole: bool = True
    next_page: str | None = None
    newest: datetime | None = None
    in_order: bool = True


class Basket:
    """Collects posts one by one, so that a bad item is counted and never costs the feed.

    Made when reading begins: after three seconds of processor time it takes no more, so that a
    slow feed gives at least its first posts.
    """

    def __init__(self) -> None:
        self._until = time.process_time() + SECONDS
        self.posts: list[Post] = []
        self.skipped: Counter[str] = Counter()
        self._notes: Counter[str] = Counter()
        self._names: dict[str, str] = {}

    def skip(self, reason: str, count: int = 1) -> None:
        """Leaves something out for one of SKIP_REASONS."""
        assert reason in SKIP_REASONS
        self.skipped[reason] += count

    def note(self, what: str, *, name: str = "") -> None:
        """Counts one of NOTES."""
        assert what in NOTES
        self._notes[what] += 1
        self._names[what] = name

    def take(self, make: Callable[[], Post | None]) -> None:
        """Adds what `make` returns; whatever it raises costs this one item."""
        if time.process_time() > self._until:
            self.skip("out-of-time")
            return
        try:
            post = make()
        except (MemoryError, KeyboardInterrupt):
            raise
        except Exception:  # any library may stumble over hostile input
            self.skip("unreadable")
            return
        if post is not None:
            self.posts.append(post)
            if UNKNOWN_LANGUAGE in post.title and any(
                map(str.isalpha, post.title[UNKNOWN_LANGUAGE])
            ):
                self.note("no-language")

    def reading(
        self, form: str, title: str | None = None, poll_every: timedelta | None = None
    ) -> Reading:
        """Everything collected, as a value."""
        return Reading(
            format=form,
            title=title or None,
            posts=tuple(self.posts),
            skipped=dict(self.skipped),
            warnings=tuple(
                NOTES[what].format(n=count, name=self._names[what])
                for what, count in self._notes.items()
            ),
            poll_every=poll_every,
            whole=not _NOT_WHOLE & (self.skipped.keys() | self._notes.keys()),
        )
