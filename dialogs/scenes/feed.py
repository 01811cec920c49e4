"""Events and jobs: what a person wants to hear of, the list, one post, and what they say to it.

feed_list --first time--> feed_prefs --> one post after the other: Interested, I go, Not for me
card digest, card post_moved: open the same scenes on top of whatever the person is doing
"""

from __future__ import annotations

from datetime import date

from dialogs import events, rhythm
from dialogs import posts as choosing
from dialogs.facts import Post
from dialogs.model import (
    Answers,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Many,
    Over,
    Pick,
    Ref,
    Scene,
    Tell,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.scenes.event import MISSION
from dialogs.wishes import (
    CancelReminders,
    LookAtPost,
    MarkPost,
    Remind,
    RemindEvent,
    SetPerson,
)

KIND_NAMES = {"E": "event", "V": "vacancy", "S": "study", "P": "project", "T": "tool"}
KIND_CODES = {name: code for code, name in KIND_NAMES.items()}


def _post(told: Told) -> Post | None:
    about = told.ref("about")
    return told.facts.post(about.id) if about else None


def _the(told: Told) -> Post:
    return _post(told) or Post(0, "E", "")


def _when(told: Told) -> Value:
    post = _the(told)
    if post.start is None:
        return Word("feed_post-no_date")
    return post.start.astimezone(told.now.tzinfo).date() if post.all_day else post.start


def _where(told: Told) -> Value:
    post = _the(told)
    parts = [post.place] if post.place else []
    if post.city and post.city.casefold() not in post.place.casefold():
        parts.append(post.city)
    if parts:
        return ", ".join(parts)
    return Word("feed_post-online" if post.online else "feed_post-no_place")


def _about(told: Told) -> Answers:
    about = told.ref("about")
    return {"about": about} if about else {}


DETAILS = {
    "kind": lambda told: Word(f"feed_post-kind_{KIND_NAMES.get(_the(told).kind, 'event')}"),
    "title": lambda told: _the(told).title or Word("feed_post-no_title"),
    "when": _when,
    "where": _where,
    "organiser": lambda told: _the(told).organiser or Word("feed_post-no_organiser"),
}
PAGE = {"page": lambda told: _the(told).url}


def _waiting(told: Told) -> list[Post]:
    """What they have not answered yet and have not leafed past in this list."""
    passed = set(told.many("passed"))
    return [
        post
        for post in choosing.for_person(told.facts.posts, told.facts.person)
        if not post.mark and str(post.id) not in passed and not choosing.is_over(post, told.now)
    ]


def _yes(told: Told) -> list[Post]:
    return [p for p in told.facts.posts if p.mark in ("going", "applying", "interested")]


# The day before


def _which_day(told: Told) -> Value:
    """tomorrow, or another day when the word came over a silent day."""
    start = _the(told).start
    days = (start.astimezone(told.now.tzinfo).date() - told.now.date()).days if start else 1
    return {0: "today", 1: "tomorrow"}.get(days, "soon")


# What they want to hear of


def _wants(told: Told) -> tuple[Effect, ...]:
    kinds = tuple(KIND_CODES[one] for one in told.many("kinds") if one in KIND_CODES)
    return (SetPerson({"feed_kinds": kinds, "feed_rhythm": told.text("rhythm")}),)


def _promise_digest(told: Told) -> tuple[Effect, ...]:
    person = told.facts.person
    me = Ref("person", person.id)
    day = choosing.next_digest(person.feed_rhythm, told.now.date())
    if day is None or not person.may_remind:
        return (CancelReminders(me, "digest"),)
    return (Remind(me, "digest", day),)


PREFS = Scene(
    "feed_prefs",
    (
        Many(
            "kinds",
            of=tuple(KIND_CODES),
            least=1,
            most=5,
            then="after_kinds",
            why="feed",
            before=lambda told: tuple(
                KIND_NAMES[k] for k in told.facts.person.feed_kinds if k in KIND_NAMES
            ),
        ),
        Way(
            "after_kinds",
            Fork(
                lambda told: "fields" if "vacancy" in told.many("kinds") else "rhythm",
                {"fields": Into("ask_fields", then="rhythm"), "rhythm": "rhythm"},
            ),
        ),
        Choose(
            "rhythm",
            {"daily": "keep", "twice": "keep", "weekly": "keep", "asked": "keep"},
            saves_as="rhythm",
        ),
        Do("keep", _wants, "may"),
        Way(
            "may",
            Fork(
                lambda told: "self" if told.text("rhythm") == "asked" else "ask",
                {"self": "self", "ask": Into("ask_remind", then="promise")},
            ),
        ),
        Do("promise", _promise_digest, "promised"),
        Way(
            "promised",
            Fork(
                lambda told: "will" if told.facts.person.may_remind else "self",
                ("will", "self"),
            ),
        ),
        End(
            "will",
            tells={"day": lambda told: _digest_day(told)},
        ),
        End("self"),
    ),
)


def _digest_day(told: Told) -> date:
    day = choosing.next_digest(told.facts.person.feed_rhythm, told.now.date())
    return day or told.now.date()


# The list, one after the other


def _pass(told: Told) -> Answers:
    about = told.ref("about")
    passed = (*told.many("passed"), str(about.id)) if about else told.many("passed")
    return {"passed": tuple(one for one in passed if one)}


def _open_first(told: Told) -> Answers:
    waiting = _waiting(told)
    return {"about": Ref("post", waiting[0].id), "passed": told.many("passed"), "leafing": "yes"}


LIST = Scene(
    "feed_list",
    (
        Way(
            "door",
            Fork(
                lambda told: "list" if told.facts.person.feed_rhythm else "first",
                {"list": "begin", "first": Into("feed_prefs", then="begin")},
            ),
        ),
        Way(
            "begin",
            Fork(
                lambda told: "some" if _waiting(told) else "none",
                {"some": Over("feed_post", _open_first), "none": "empty"},
            ),
        ),
        Choose(
            "empty",
            {
                "mine": Over("feed_mine"),
                "was_at": Over("event_after"),
                "prefs": Over("feed_prefs"),
                "home": Over("menu"),
            },
            when={"mine": lambda told: bool(_yes(told))},
        ),
    ),
    needs=("posts",),
    keeps_place=False,
)

POST = Scene(
    "feed_post",
    (
        Way("door", Fork(lambda told: "here" if _post(told) else "gone", ("here", "gone"))),
        Choose(
            "here",
            {
                "going": Over("feed_going", _about),
                "interested": Over("feed_interested", _about),
                "not_for_me": Over("feed_no", _about),
                "leaf": Over("feed_list", _pass),
                "more_of_it": "more",
            },
            tells=DETAILS,
            links=PAGE,
            when={
                "going": lambda told: not choosing.is_over(_the(told), told.now),
                "leaf": lambda told: told.text("leafing") == "yes",
                "more_of_it": lambda told: bool(_the(told).body),
            },
            why="feed",
        ),
        Choose(
            "more",
            {"back_to_it": "here"},
            tells={"body": lambda told: _the(told).body[:700], **DETAILS},
            links=PAGE,
        ),
        End("gone"),
    ),
    needs=("posts",),
    given=("about",),
    keeps_place=False,
)


def _go(told: Told) -> tuple[Effect, ...]:
    post = _the(told)
    mark = "applying" if post.kind == "V" else "going"
    said: tuple[Effect, ...] = (MarkPost(Ref("post", post.id), mark),)
    return said


def _word_before(told: Told) -> Value:
    """What becomes of the word of the day before: its time may be over, or in a pause."""
    post, person = _the(told), told.facts.person
    if post.start is None:
        return "no"
    if rhythm.pauses_over(post.start, person):
        return "paused"
    moment = events.before_at(post.start, person)
    if moment <= told.now:
        return "no"
    return "later" if rhythm.pauses_over(moment, person) else "yes"


def _pause_ends(told: Told) -> Value:
    until = told.facts.person.paused_until
    return until.astimezone(told.now.tzinfo).date() if until else ""


def _remind_before(told: Told) -> tuple[Effect, ...]:
    post = _the(told)
    if post.start is None or not told.facts.person.may_remind:
        return ()
    return (RemindEvent(Ref("post", post.id), post.start),)


GOING = Scene(
    "feed_going",
    (
        Do("mark", _go, "door"),
        Way(
            "door",
            Fork(
                lambda told: "remind" if _the(told).start else "noted",
                {"remind": Into("ask_remind", then="promise"), "noted": "noted"},
            ),
        ),
        Do("promise", _remind_before, "promised"),
        Way(
            "promised",
            Fork(
                lambda told: "will" if told.facts.person.may_remind else "noted",
                ("will", "noted"),
            ),
        ),
        Tell("will", "after", tells={**DETAILS, "before": _word_before, "until": _pause_ends}),
        Tell("noted", "after", tells=DETAILS),
        Way("after", Over("feed_after")),
    ),
    needs=("posts",),
    given=("about",),
    keeps_place=False,
)

INTERESTED = Scene(
    "feed_interested",
    (
        Do(
            "mark",
            lambda told: (MarkPost(Ref("post", _the(told).id), "interested"),),
            "noted",
        ),
        Tell("noted", "after", tells=DETAILS),
        Way("after", Over("feed_after")),
    ),
    needs=("posts",),
    given=("about",),
    keeps_place=False,
)

NO = Scene(
    "feed_no",
    (
        Choose(
            "why",
            dict.fromkeys(("far", "date", "language", "field", "unclear", "other"), "mark"),
            saves_as="reason",
            skips="mark",
        ),
        Do(
            "mark",
            lambda told: (
                MarkPost(Ref("post", _the(told).id), "not_for_me", told.text("reason")),
                CancelReminders(Ref("post", _the(told).id)),
            ),
            "noted",
        ),
        Tell("noted", "after"),
        Way("after", Over("feed_after")),
    ),
    needs=("posts",),
    given=("about",),
    keeps_place=False,
)

AFTER = Scene(
    "feed_after",
    (
        Way("door", Fork(lambda told: "some" if _waiting(told) else "none", ("some", "none"))),
        Choose(
            "some",
            {
                "leaf": Fork(
                    lambda told: "some" if _waiting(told) else "none",
                    {"some": Over("feed_post", _open_first), "none": "none"},
                ),
                "enough": "done",
            },
            tells={"n": lambda told: len(_waiting(told))},
        ),
        End("done", silent=True),
        End("none"),
    ),
    needs=("posts",),
    keeps_place=False,
)

MINE = Scene(
    "feed_mine",
    (
        Pick(
            "list",
            of=lambda told: [Thing(Ref("post", p.id), p.title) for p in _yes(told)],
            then="open",
            saves_as="about",
            options={"was_at": Over("event_after"), "home": Over("menu")},
        ),
        Way("open", Over("feed_post", _about)),
    ),
    needs=("posts",),
    keeps_place=False,
)

OPEN = Scene(
    "feed_look",
    (
        Do("look", lambda told: (LookAtPost(Ref("post", _the(told).id)),), "open"),
        Way("open", Over("feed_post", _about)),
    ),
    needs=("posts",),
    given=("about",),
    keeps_place=False,
)

SCENES = (PREFS, LIST, POST, GOING, INTERESTED, NO, AFTER, MINE, OPEN)

CARDS = (
    Card(
        "digest",
        {"interested": "feed_interested", "going": "feed_going", "not_for_me": "feed_no",
         "more_of_it": "feed_look"},
        kind="post",
        needs=("posts",),
        tells={"n": lambda told: len(told.facts.posts), **DETAILS},
        links=PAGE,
    ),
    Card(
        "post_moved",
        {"going": "feed_going", "not_for_me": "feed_no"},
        kind="post",
        needs=("posts",),
        when={"going": lambda told: _the(told).status in ("active", "rescheduled")},
        links=PAGE,
    ),
    Card(
        "event_before",
        {"intro": "human_intro_card", "company": "match_companion", "look": "feed_look",
         "not_for_me": "event_cancel"},
        kind="post",
        needs=("posts", "sheets"),
        tells={**DETAILS, **MISSION, "day": _which_day},
        links=PAGE,
    ),
)  # fmt: skip
