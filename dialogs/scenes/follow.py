"""Step 6, Follow-up: keep people warm without stress.

    follow_rhythm  choose up to five people, a rhythm for each   -> follow_cal
    follow_cal     the next eight weeks as text; fewer if it is much
    follow_thanks  thank somebody            follow_idea  what could one write?
    follow_review  once a month: who matters now, who may rest

Lists of people are walked one by one: the scene opens itself again with those who are left.
(Content design, 11.)
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import islice

from dialogs import rhythm
from dialogs.facts import Contact
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
    Told,
    Value,
    Way,
    Word,
)
from dialogs.people import (
    door,
    every,
    everybody,
    idea,
    label_of,
    may_remind,
    moved,
    ref_of,
    who,
    with_about,
)

MOST_PICKED, MOST_SHOWN, MOST_REVIEWED = 5, 10, 5
WEEKS_AHEAD = 8
BUSY_WEEK = 5
LONG_AGO = timedelta(180)
THIS_MONTH = timedelta(30)
A_MONTH_OF_DAYS = 30
IDEAS = ("howareyou", "news", "tip", "congratulate", "ask", "meet")


# One after the other


def _first(name: str) -> Callable[[Told], Contact | None]:
    """Whose turn it is in a list that is walked."""

    def find(told: Told) -> Contact | None:
        left = told.refs(name)
        return told.facts.contact(left[0].id) if left else None

    return find


# A rhythm for each


_one = _first("who")


def _days(told: Told) -> int:
    """The rhythm on the table: what they tried, what they have, or what we suggest. 0 is none."""
    if told.number("days"):
        return told.number("days")
    contact = _one(told)
    if contact is None:
        return 0
    return contact.cadence_days or rhythm.start_rhythm(contact) or 0


def _has_days(told: Told) -> bool:
    return _days(told) > 0


def _try(change: Callable[[int], int]) -> Over:
    """Show the same question with another rhythm."""
    return Over(
        "follow_rhythm",
        with_=lambda told: {**_same(told), "days": change(_days(told))},
    )


def _same(told: Told) -> Answers:
    return {"who": told.refs("who"), "picked": told.number("picked")}


def _chosen_ones(told: Told) -> Answers:
    """Asked for out of the calendar, it goes back there; else the calendar comes after it."""
    return {"who": told.refs("people"), "picked": 1 - told.number("inside")}


def _next_one(told: Told) -> Answers:
    return {"who": told.refs("who")[1:], "picked": told.number("picked")}


def _chosen(told: Told) -> Answers:
    contact, days = _one(told), _days(told)
    if contact is None:
        return {}
    due = rhythm.begun(contact, days, told.now.date()).next_due
    return {"about": ref_of(contact), "due": due or told.now.date(), "cadence": days}


def _no_reminder(told: Told) -> tuple[Effect, ...]:
    contact = _one(told)
    if contact is None:
        return ()
    return moved(told, contact, rhythm.begun(contact, None, told.now.date()))


def _how_far(told: Told) -> str:
    if "who" not in told.answers:
        return "pick" if told.facts.contacts else "nobody"
    if _one(told):
        return "set"
    if told.refs("who"):
        return "again"  # deleted meanwhile
    return "end"


def _whom_now(told: Told) -> str:
    if len(told.refs("who")) > 1:
        return "more"
    return "calendar" if told.number("picked") else "end"


RHYTHM = Scene(
    "follow_rhythm",
    needs=("contacts",),
    screens=(
        Way("door", then=Fork(_how_far, ("pick", "nobody", "set", "again", "end"))),
        Many(
            "pick",
            of=everybody,
            least=1,
            most=MOST_PICKED,
            saves_as="people",
            then=Over("follow_rhythm", with_=_chosen_ones),
            why="rhythm",
        ),
        Choose(
            "set",
            options={
                "good": Into("contact_next", then="again", with_=_chosen),
                "often": _try(rhythm.faster),
                "seldom": _try(rhythm.slower),
                "month": _try(lambda days: A_MONTH_OF_DAYS),
                "none": "silent",
            },
            when={
                "good": _has_days,
                "often": lambda told: _days(told) > rhythm.SHORTEST,
                "seldom": lambda told: 0 < _days(told) < rhythm.LONGEST,
                "month": lambda told: not _has_days(told),
            },
            tells={
                "contact": lambda told: label_of(_one(told)),
                "days": _days,
                "every": lambda told: every(_days(told)),
            },
            why="rhythm",
        ),
        Do("silent", does=_no_reminder, then="without"),
        Tell("without", tells={"contact": lambda told: label_of(_one(told))}, then="again"),
        Way(
            "again",
            then=Fork(
                _whom_now,
                {
                    "more": Over("follow_rhythm", with_=_next_one),
                    "calendar": Over("follow_cal", with_=lambda told: {"made": 1}),
                    "end": "end",
                },
            ),
        ),
        Tell("nobody", then="end"),
        End("end", silent=True),
    ),
)


# The next eight weeks


def ahead(told: Told) -> list[Contact]:
    """Who comes up in the next eight weeks, the nearest first."""
    today = told.now.date()
    end = today + timedelta(weeks=WEEKS_AHEAD)
    dated = [
        one
        for one in told.facts.contacts
        if one.next_due is not None
        and one.next_due <= end
        and rhythm.state_on(one, today) in ("new", "active", "due", "waiting")
    ]
    return sorted(dated, key=lambda one: (one.next_due, one.id))


def _line(contact: Contact, told: Told) -> Word:
    day = contact.next_due
    if day is None or day <= told.now.date():
        return Word("follow-now", (("contact", contact.label),))
    return Word("follow-line", (("contact", contact.label), ("day", day)))


def _lines(told: Told) -> Value:
    lines = tuple(_line(one, told) for one in islice(ahead(told), MOST_SHOWN))
    more = len(ahead(told)) - MOST_SHOWN
    return (*lines, Word("follow-more", (("n", more),))) if more > 0 else lines


def _a_week(told: Told) -> Value:
    """How many messages a usual week brings, rounded up; 0 is fewer than one."""
    many = len(ahead(told))
    return 0 if many < WEEKS_AHEAD else -(-many // WEEKS_AHEAD)


def _busiest(told: Told) -> int:
    weeks: dict[int, int] = {}
    for one in ahead(told):
        assert one.next_due is not None
        week = max((one.next_due - told.now.date()).days, 0) // 7
        weeks[week] = weeks.get(week, 0) + 1
    return max(weeks.values(), default=0)


def _slower_for_all(told: Told) -> tuple[Effect, ...]:
    today = told.now.date()
    return tuple(
        effect
        for one in ahead(told)
        if one.cadence_days and one.state != "waiting"
        for effect in moved(told, one, rhythm.slowed(one, today))
    )


def _has_rhythms(told: Told) -> bool:
    return any(one.cadence_days and one.state != "waiting" for one in ahead(told))


def _was_made(told: Told) -> str:
    """Just made in step 6: that is said, and the step noted. Looked at: back where they were."""
    return "made" if told.number("made") else "end"


CAL = Scene(
    "follow_cal",
    needs=("contacts",),
    screens=(
        Choose(
            "show",
            options={
                "good": Fork(_was_made, ("made", "end")),
                "fewer": "slower",
                "ics": Into("follow_ics"),
                "rhythm": Into("follow_rhythm", then="show", with_=lambda told: {"inside": 1}),
                "review": Into("follow_review", then="show"),
            },
            when={"fewer": _has_rhythms},
            tells={
                "count": lambda told: len(ahead(told)),
                "people": _lines,
                "week": _a_week,
                "busy": lambda told: "yes" if _busiest(told) > BUSY_WEEK else "no",
            },
        ),
        Do("slower", does=_slower_for_all, then="slowed"),
        Tell("slowed", then="show"),
        Way(
            "made",
            then=Over(
                "tool_done",
                with_=lambda told: {
                    "artefact": Word("follow-artefact"),
                    "affirm": Word("follow-affirm"),
                    "tool": "follow_rhythm",
                },
            ),
        ),
        End("end", silent=True),
    ),
)


# Thank somebody; find words


THANKS = Scene(
    "follow_thanks",
    needs=("contacts",),
    screens=(
        door("ask", otherwise="who"),
        Pick("who", of=everybody, saves_as="about", then="ask", options={"leave_it": "gone"}),
        Choose(
            "ask",
            options={
                "write": Over("thanks_write", with_=with_about),
                "did": Over("thanks_done", with_=with_about),
                "skip_it": Over("thanks_skip"),
            },
            tells={"contact": who},
        ),
        End("gone", silent=True),
    ),
)


def _with_idea(name: str) -> Over:
    return Over("human_msg", with_=lambda told: {**with_about(told), "type": name})


IDEA = Scene(
    "follow_idea",
    needs=("contacts",),
    screens=(
        door("what", otherwise="who"),
        Pick("who", of=everybody, saves_as="about", then="what", options={"leave_it": "gone"}),
        Choose(
            "what",
            options={name: _with_idea(name) for name in IDEAS},
            when={
                "meet": lambda told: (
                    not rhythm.is_holiday(told.now.date(), told.facts.person.country)
                )
            },
            tells={"contact": who, "idea": idea},
        ),
        End("gone", silent=True),
    ),
)


# Once a month


def _had_contact(told: Told) -> int:
    since = told.now.date() - THIS_MONTH
    return sum(1 for one in told.facts.contacts if one.last_contact and one.last_contact >= since)


def _chosen_now(told: Told) -> tuple[Ref, ...]:
    return told.refs("people")


def _soon(told: Told) -> tuple[Effect, ...]:
    """Who matters this month comes up this month, one a week."""
    today = told.now.date()
    effects: tuple[Effect, ...] = ()
    for week, ref in enumerate(_chosen_now(told), 1):
        contact, day = told.facts.contact(ref.id), today + timedelta(weeks=week)
        if contact and (contact.next_due is None or contact.next_due > day):
            effects += moved(told, contact, rhythm.planned(contact, day))
    return effects


def _quiet_ones(told: Told) -> tuple[Ref, ...]:
    """No contact for half a year, or resting. Who was just chosen is not asked about."""
    today = told.now.date()
    quiet = [ref_of(one) for one in told.facts.contacts if _is_quiet(one, today)]
    return tuple(ref for ref in quiet if ref not in _chosen_now(told))[:MOST_REVIEWED]


def _is_quiet(contact: Contact, today: date) -> bool:
    if contact.state == "archived":
        return False
    since = contact.last_contact or contact.added or today
    return rhythm.state_on(contact, today) == "resting" or today - since > LONG_AGO


_quiet = _first("left")


def _review_door(told: Told) -> str:
    if "left" not in told.answers:
        return "start" if told.facts.contacts else "nobody"
    if _quiet(told):
        return "rest"
    return "again" if told.refs("left") else "map"


def _about_quiet(told: Told) -> Answers:
    contact = _quiet(told)
    return {"about": ref_of(contact)} if contact else {}


def _quiet_becomes(
    change: Callable[[Contact, date], Contact],
) -> Callable[[Told], tuple[Effect, ...]]:
    def act(told: Told) -> tuple[Effect, ...]:
        contact = _quiet(told)
        return moved(told, contact, change(contact, told.now.date())) if contact else ()

    return act


def _is_awake(told: Told) -> bool:
    contact = _quiet(told)
    return bool(contact and rhythm.state_on(contact, told.now.date()) != "resting")


QUIET_ONE: dict[str, Callable[[Told], Value]] = {"contact": lambda told: label_of(_quiet(told))}

REVIEW = Scene(
    "follow_review",
    needs=("contacts",),
    screens=(
        Way("door", then=Fork(_review_door, ("start", "nobody", "rest", "again", "map"))),
        Many(
            "start",
            of=everybody,
            most=MOST_PICKED,
            saves_as="people",
            then=Fork(lambda told: "ask" if _chosen_now(told) else "look", ("ask", "look")),
            skips="look",
            tells={"count": _had_contact},
            why="rhythm",
        ),
        Way("ask", then=Into("ask_remind", then="soon")),
        Do(
            "soon",
            does=_soon,
            then=Fork(may_remind, {"may": "planned", "may_not": "unplanned"}),
        ),
        Tell("planned", tells={"count": lambda told: len(_chosen_now(told))}, then="look"),
        Tell("unplanned", then="look"),
        Way(
            "look",
            then=Over("follow_review", with_=lambda told: {"left": _quiet_ones(told)}),
        ),
        Choose(
            "rest",
            options={
                "write": Into("follow_idea", then="again", with_=_about_quiet),
                "slower": "slower",
                "rest": "rests",
                "remove": Into("contact_delete", then="again", with_=_about_quiet),
                "next_one": "again",
            },
            when={"slower": _is_awake, "rest": _is_awake},
            tells={
                **QUIET_ONE,
                "left": lambda told: len(told.refs("left")),
                "awake": lambda told: "yes" if _is_awake(told) else "no",
            },
        ),
        Do("slower", does=_quiet_becomes(rhythm.slowed), then="slowed"),
        Tell("slowed", tells=QUIET_ONE, then="again"),
        Do("rests", does=_quiet_becomes(lambda one, today: rhythm.rested(one)), then="rested"),
        Tell("rested", tells=QUIET_ONE, then="again"),
        Way(
            "again",
            then=Over("follow_review", with_=lambda told: {"left": told.refs("left")[1:]}),
        ),
        Choose("map", options={"yes": Over("nap_map"), "not_now": "done"}),
        End("done"),
        Tell("nobody", then="end"),
        End("end", silent=True),
    ),
)

SCENES: tuple[Scene, ...] = (RHYTHM, CAL, THANKS, IDEA, REVIEW)
CARDS: tuple[Card, ...] = ()
