"""A person's network as a picture and as numbers: who is where, what is missing, what would help.

Pure, and free of judgement: there is no right number. (Content design, 8: the map, the gap
rules G1 to G7, and the action library. Goals and sources of the rules stand there.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs import rhythm
from dialogs.facts import Contact, Facts, Sheet
from dialogs.model import Value

QUARTERS = ("public", "school", "company", "community")
"""The quadruple helix: public services, schools and research, companies, everybody else."""
RINGS: Mapping[str, int] = {"close": 0, "well": 1, "little": 2, "unmet": 3}
FEW = 3
"""With fewer people than this, two new ones are the first goal."""
ASLEEP_MANY = 3
A_YEAR = timedelta(days=365)
HALF_A_YEAR = timedelta(days=180)


# Who is where


def is_local(contact: Contact) -> bool:
    """Whether they can tell how things work here."""
    return contact.local in ("local", "both")


def is_weak(contact: Contact) -> bool:
    """Known a little: such people often bring new information. Not met yet is no tie yet."""
    return contact.tie == "little"


def is_placed(contact: Contact) -> bool:
    """Whether anything was said about where they belong."""
    return bool(contact.helix or contact.tie or contact.local or contact.last_band)


def is_pale(contact: Contact, today: date) -> bool:
    """No contact for over a year."""
    if contact.last_contact is not None:
        return today - contact.last_contact > A_YEAR
    return contact.last_band == "longer"


def is_asleep(contact: Contact, today: date) -> bool:
    """A good contact nobody has written to for a long time."""
    if contact.tie == "unmet" or contact.last_band == "never":
        return False
    if contact.last_contact is not None:
        return today - contact.last_contact > HALF_A_YEAR
    return contact.last_band == "longer"


def on_the_map(facts: Facts) -> list[Contact]:
    """Everybody but those who were put away."""
    return [one for one in facts.contacts if one.state != "archived"]


@dataclass(frozen=True)
class Counts:
    people: int
    local: int
    weak: int
    abroad: int
    public: int
    school: int
    company: int
    community: int


def counts(people: Sequence[Contact]) -> Counts:
    def helix(name: str) -> int:
        return sum(one.helix == name for one in people)

    return Counts(
        people=len(people),
        local=sum(map(is_local, people)),
        weak=sum(map(is_weak, people)),
        abroad=sum(one.local == "abroad" for one in people),
        public=helix("public"),
        school=helix("school"),
        company=helix("company"),
        community=helix("community"),
    )


def snapshot(people: Sequence[Contact], today: date) -> Mapping[str, Value]:
    """The map of a day, kept to see the change later. Names stay with the contacts."""
    found = counts(people)
    nodes = tuple(
        (one.id, one.helix, one.tie, one.local, int(is_pale(one, today))) for one in people
    )
    return {
        "nodes": nodes,
        **{name: getattr(found, name) for name in Counts.__dataclass_fields__},
    }


# What is missing


def _no_company(facts: Facts, people: list[Contact]) -> bool:
    wants_work = bool({"job", "business", "work"} & set(facts.person.needs))
    return wants_work and not any(one.helix == "company" for one in people)


def _no_local(facts: Facts, people: list[Contact]) -> bool:
    return bool(people) and not any(map(is_local, people))


def _no_field(facts: Facts, people: list[Contact]) -> bool:
    return not any(one.in_field == "yes" for one in people)


def _all_close(facts: Facts, people: list[Contact]) -> bool:
    tied = [one for one in people if one.tie]
    return bool(tied) and all(one.tie == "close" for one in tied)


def _only_abroad(facts: Facts, people: list[Contact]) -> bool:
    return bool(people) and all(one.local == "abroad" for one in people)


GapRule = Callable[[Facts, list[Contact]], bool]
_RULES: Mapping[str, GapRule] = {
    "company": _no_company,
    "local": _no_local,
    "field": _no_field,
    "close": _all_close,
    "abroad": _only_abroad,
}
GAPS = (*_RULES, "asleep", "few")
"""G1 to G7, in order."""
MOST_GAPS = 2


def gaps(facts: Facts, today: date) -> tuple[str, ...]:
    """The first two gaps that are there; none is a good answer too."""
    people = on_the_map(facts)
    found = [name for name, rule in _RULES.items() if rule(facts, people)]
    if sum(is_asleep(one, today) for one in people) >= ASLEEP_MANY:
        found.append("asleep")
    if len(people) < FEW:
        found.append("few")
    return tuple(found[:MOST_GAPS])


# What one could do


@dataclass(frozen=True)
class Idea:
    """An action of the library.

    effort is 1 to 3; level is the least host language level, 0 to 3. `fits` are ways of meeting
    people (strengths card) it suits; `gaps` what it helps with; `needs` who it is for, empty for
    everybody; `outing` is left out in the quiet season.
    """

    effort: int
    level: int
    fits: frozenset[str] = frozenset()
    gaps: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    outing: bool = False


def _of(*names: str) -> frozenset[str]:
    return frozenset(names)


WORK = _of("job", "business", "study", "work")
LIBRARY: Mapping[str, Idea] = {
    "hello": Idea(1, 0, _of("one", "speak", "talk"), _of("local", "few")),
    "howareyou": Idea(1, 0, _of("one", "write"), _of("close", "abroad")),
    "thank": Idea(1, 0, _of("one", "write")),
    "share": Idea(1, 0, _of("write"), _of("close")),
    "wake": Idea(1, 0, _of("one", "write"), _of("asleep", "abroad")),
    "cafe": Idea(2, 0, _of("small", "speak", "talk"), _of("local", "few"), outing=True),
    "library": Idea(2, 1, _of("small", "many"), _of("local", "few"), outing=True),
    "club": Idea(2, 1, _of("small", "do"), _of("local", "close"), outing=True),
    "volunteer": Idea(2, 1, _of("small", "do"), _of("local", "company"), outing=True),
    "infopoint": Idea(1, 1, _of("one", "speak"), _of("few")),
    "online": Idea(2, 1, _of("write", "many"), _of("field", "company")),
    "profile": Idea(2, 1, _of("write"), _of("company", "field"), WORK),
    "invitation": Idea(2, 1, _of("one", "write"), _of("company", "field"), WORK),
    "talk20": Idea(3, 2, _of("one", "speak", "talk"), _of("company", "field"), WORK),
    "introduction": Idea(2, 1, _of("one", "write"), _of("company", "field", "abroad")),
    "jobfair": Idea(3, 2, _of("many", "speak"), _of("company"), _of("job", "study"), outing=True),
    "union": Idea(2, 1, _of("many"), _of("company", "field"), _of("job", "work"), outing=True),
    "call": Idea(3, 2, _of("one", "speak"), _of("company"), _of("job")),
    "visit": Idea(2, 1, _of("small", "do"), _of("company", "field"), WORK, outing=True),
    "tell5": Idea(2, 1, _of("one", "speak", "talk"), _of("company"), _of("job", "business")),
    # For those who have a job and want to keep and widen their net there.
    "lunch": Idea(1, 0, _of("one", "small", "talk"), _of("local", "field"), _of("work")),
    "colleague": Idea(2, 1, _of("one", "speak"), _of("field", "company"), _of("work")),
    "staffgroup": Idea(2, 1, _of("small", "many", "do"), _of("local", "close"), _of("work")),
    "trade": Idea(2, 2, _of("many", "speak"), _of("field", "company"), _of("work"), outing=True),
}
"""The actions of the content design, 8; the last four are for the need "work"."""
OFFERED = 5
EASY = 2
"""So many easy actions stand before a harder one."""


def _style(strengths: Sheet) -> frozenset[str]:
    return frozenset(filter(None, map(strengths.text, ("size", "mode", "doing"))))


def knows_style(facts: Facts) -> bool:
    """Whether they have told how they like to meet people."""
    return bool(_style(facts.latest("strengths")))


def suits(facts: Facts, gap: str, today: date) -> tuple[str, ...]:
    """Five actions that fit: the gap, their language, their way of meeting people; easy first."""
    level = facts.person.host_level
    season_rests = rhythm.is_holiday(today, facts.person.country)
    style, needs = _style(facts.latest("strengths")), set(facts.person.needs)
    recent = {one.what for one in facts.actions if one.state == "planned"}

    def open_to(idea: Idea) -> bool:
        reachable = idea.level <= (1 if level is None else level)
        return reachable and not (idea.outing and season_rests) and _wanted(idea, needs)

    def worth(name: str) -> tuple[int, int, int]:
        idea = LIBRARY[name]
        points = 3 * (gap in idea.gaps) + len(style & idea.fits) + bool(idea.needs & needs)
        return (name in recent, -points, list(LIBRARY).index(name))

    best = sorted((name for name, idea in LIBRARY.items() if open_to(idea)), key=worth)
    chosen = best[:OFFERED]
    easy = [name for name in chosen if LIBRARY[name].effort == 1]
    if len(easy) < EASY:
        more = [name for name in best[OFFERED:] if LIBRARY[name].effort == 1]
        chosen = [*chosen[: OFFERED - len(more[: EASY - len(easy)])], *more[: EASY - len(easy)]]
    return tuple(sorted(chosen, key=lambda name: LIBRARY[name].effort))


def _wanted(idea: Idea, needs: set[str]) -> bool:
    return not idea.needs or not needs or bool(idea.needs & needs)


# Days between now and the goal


def milestones(start: date, end: date) -> tuple[date, ...]:
    """A quarter, half and the whole of the way; fewer when the days are too few to part."""
    days = (end - start).days
    found = (start + timedelta(days=days // 4), start + timedelta(days=days // 2), end)
    return tuple(dict.fromkeys(day for day in found if day > start)) or (end,)
