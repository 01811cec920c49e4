"""News from feeds: a digest at the rhythm a person chose, and a word when a plan has changed.

Both are promises like any other: a digest is promised for the next of its days, and a change
is promised for the first moment that is not quiet.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any

from dialogs import posts as choosing
from dialogs import rhythm
from dialogs.facts import Facts
from dialogs.kernel import show_card
from dialogs.model import Line, Ref, Show, Value
from dialogs.offers import card_choices
from scheduler import archiving, coming, events, weeks
from scheduler.promises import Case, Special, Spoken
from storage.facts import post_from
from storage.queries import posts as post_queries
from storage.sql import Db, Row
from storage.turns import World

MORNING = time(10)


def digest(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """New things of the kinds they chose; nothing new is silence until the next digest day."""
    person = case.person
    next_day = choosing.next_digest(person.feed_rhythm, case.today)
    again = None
    if next_day is not None:
        again = rhythm.moment_of(next_day, MORNING, person.zone).astimezone(UTC)
    rows = post_queries.for_person(db, person.id, case.now)
    fresh = choosing.for_digest(
        [post_from(row, person.language) for row in rows if row.pushable], person, case.now
    )
    if not fresh:
        return Spoken(again=again)
    first = fresh[0]
    facts = Facts(
        person, world.service, case.door.channel, posts=tuple(fresh), loaded=frozenset({"posts"})
    )
    now = case.now.astimezone(case.zone)
    show = show_card(world.house, "digest", Ref("post", first.id), facts, now)
    post_queries.mark(db, person.id, first.id, case.now, shown_at=case.now)
    return Spoken(show, again=again)


def moved(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """What somebody said yes to is called off, or has a new time or place."""
    note: Mapping[str, Any] = promise.note or {}
    row = post_queries.one_for(db, case.person.id, promise.thing_id)
    if row is None or not row.mark:
        return None
    post = post_from(row, case.person.language)
    args: dict[str, Value] = {"title": post.title, "place": post.place or post.city}
    for name in ("old_start", "new_start"):
        if note.get(name):
            args[name] = datetime.fromisoformat(note[name])
    what = note.get("what", "time")
    if what == "time" and {"old_start", "new_start"} <= args.keys():
        line = Line("card-post_moved-time", args)
    else:
        known = what if what in ("cancelled", "postponed", "back", "place") else "changed"
        line = Line(f"card-post_moved-{known}", args)
    about = Ref("post", post.id)
    facts = Facts(
        case.person, world.service, case.door.channel, posts=(post,), loaded=frozenset({"posts"})
    )
    card = world.house.cards["post_moved"]
    choices = card_choices(world.house, card, about, facts, case.now.astimezone(case.zone))
    return Spoken(Show((line,), choices, card="post_moved", thing=post.id))


SPECIAL: dict[str, Special] = {
    "digest": digest, "post_moved": moved, **archiving.SPECIAL,
    **coming.SPECIAL, **events.SPECIAL, **weeks.SPECIAL,
}  # fmt: skip
