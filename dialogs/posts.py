"""Which events and jobs are for whom, and on which days a digest comes. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from dialogs.facts import Person, Post

KINDS = ("E", "V", "S", "P", "T")
DIGEST_DAYS = {"daily": range(7), "twice": (1, 4), "weekly": (1,)}
"""Week days of a digest, Monday is 0: Tuesday and Friday, or Tuesday alone."""
MOST = 5


def next_digest(rhythm: str, today: date) -> date | None:
    """The next digest day after today; None when they look by themselves."""
    days = DIGEST_DAYS.get(rhythm, ())
    return next(
        (day for n in range(1, 8) if (day := today + timedelta(days=n)).weekday() in days), None
    )


def for_person(posts: Sequence[Post], person: Person) -> list[Post]:
    """Kinds they chose, near them or online; what they waved away is left out. Soonest first.

    A post that names no town is for everybody.
    """
    kinds = person.feed_kinds or KINDS
    here = person.city.casefold()
    return [
        post
        for post in posts
        if post.kind in kinds
        and post.mark != "not_for_me"
        and post.status in ("active", "rescheduled")
        and (post.online or not post.city or not here or post.city.casefold() == here)
    ]


def for_digest(posts: Sequence[Post], person: Person, now: datetime) -> list[Post]:
    """What they have not seen yet, a few at the most."""
    fresh = (post for post in for_person(posts, person) if not post.mark and post.seen_at is None)
    return [post for post in fresh if not is_over(post, now)][:MOST]


def is_over(post: Post, now: datetime) -> bool:
    """Whether it has ended, or its last day to apply has passed."""
    last = post.end or post.start
    return bool((last and last < now) or (post.deadline and post.deadline < now))
