"""The coaches somebody goes with: who they are, what they hear of, and the door to show a card.

Many scenes ask for this; each names "groups" in its needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dialogs.facts import Group
from dialogs.model import Into, Ref, Tells, Told, Value, Word

_LINK = re.compile(r"g-([a-z0-9]{4,16})", re.IGNORECASE)
_CODE = re.compile(r"[A-HJKMNP-Z2-9]{7}", re.IGNORECASE)
"""The letters and the length of a group's code; the code that joins two places has eight."""


def group_code(text: str) -> str:
    """The code in what a group's link carries, or as it was typed; "" for any other code."""
    found = _LINK.fullmatch(text.strip())
    if found:
        return found[1].upper()
    return text.strip().upper() if _CODE.fullmatch(text.strip()) else ""


def names_of(groups: Sequence[Group]) -> Value:
    """The coaches of these groups, each once; our own word where no name is known."""
    names = dict.fromkeys(name for group in groups for name in group.coaches if name)
    return tuple(names) or Word("groups-a_coach")


def _coached(told: Told) -> tuple[Group, ...]:
    return tuple(group for group in told.facts.groups if group.coaches)


def listening(told: Told) -> tuple[Group, ...]:
    """The groups whose coaches may see how far the person is; signs reach nobody else."""
    return tuple(group for group in _coached(told) if group.level > 0)


def has_coach(told: Told) -> bool:
    """Whether somebody goes with this person."""
    return bool(_coached(told))


def is_heard(told: Told) -> bool:
    """Whether a coach would see that they want support or a talk."""
    return bool(listening(told))


def has_person(told: Told) -> bool:
    """Whether a human being answers here: a coach of theirs, or the people who run this."""
    return told.facts.service.has_person or has_coach(told)


def coaches(told: Told) -> Value:
    """Who goes with them, as names."""
    return names_of(_coached(told))


def _hours(told: Told) -> str:
    """When a coach answers, in the group's own words; the operator's where it says nothing."""
    own = dict.fromkeys(one.office_hours for one in _coached(told) if one.office_hours)
    return "; ".join(own) or told.facts.service.office_hours


COACHES: Tells = {
    "coached": lambda told: "yes" if has_coach(told) else "no",
    "coach": coaches,
    "hours_known": lambda told: "yes" if _hours(told) else "no",
    "office_hours": _hours,
}
HEARD_BY: Tells = {"coach": lambda told: names_of(listening(told))}


def showing(thing: Callable[[Told], Ref | None], then: str = "") -> Into:
    """The door to show this one card to the coaches."""

    def about(told: Told) -> dict[str, Value]:
        ref = thing(told)
        return {"about": ref} if ref is not None and is_something(ref) else {}

    return Into("share_one", then=then, with_=about)


WHOLE_PLAN = Ref("plan", 0)
"""The whole plan; it is no thing of its own."""


def is_something(ref: Ref) -> bool:
    """Whether there is such a card: 0 is the number of a thing nobody made yet."""
    return ref.id > 0 or ref == WHOLE_PLAN


def can_show(thing: Callable[[Told], Ref | None]) -> Callable[[Told], bool]:
    """Whether that button makes sense: there is a coach, and there is the card."""

    def can(told: Told) -> bool:
        ref = thing(told)
        return has_coach(told) and ref is not None and is_something(ref)

    return can


def latest_sheet(kind: str) -> Callable[[Told], Ref | None]:
    """The newest sheet of a kind, as the card to show."""
    return lambda told: Ref("sheet", told.facts.latest(kind).id)
