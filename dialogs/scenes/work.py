"""For those who have a job, or look for one online: be found, be invited, be seen.

work_online   which of these?
work_profile  a checklist for an online profile; one next thing at a time
work_groups   how to find groups of one's field, and how to begin there
work_skills   skills without papers: take them to a service that can recognise them

Nothing is opened, read or posted for anybody: the person does it in their own place.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.coaching import has_person
from dialogs.model import (
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Many,
    Over,
    Scene,
    Tell,
    Tells,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.scenes.writing import host_language
from dialogs.wishes import KeepSheet

PROFILE = ("photo", "headline", "about", "skills", "languages", "place", "link", "group")
"""What makes a profile easy to find and to trust, the most useful first."""
FINGERS = tuple(f"hand{n}" for n in range(1, 6))


def _action(name: str, then: str) -> Into:
    return Into("nap_act", then=then, with_=lambda told: {"what": name})


ONLINE = Scene(
    "work_online",
    keeps_place=False,
    screens=(
        Choose(
            "which",
            options={
                "profile": Into("work_profile"),
                "invitation": Into("human_msg", with_=lambda told: {"type": "m2", "inside": 1}),
                "groups": Into("work_groups"),
                "skills": Into("work_skills"),
                "home": Over("menu"),
            },
        ),
    ),
)


# The profile


def _has(told: Told) -> tuple[Value, ...]:
    sheet = told.facts.latest("profile")
    return tuple(one for one in PROFILE if one in sheet.many("done")) if sheet.id else ()


def _missing(told: Told) -> list[str]:
    return [one for one in PROFILE if one not in _has(told)]


def _keep(told: Told) -> tuple[Effect, ...]:
    return (KeepSheet("profile", {"done": told.get("done", ())}, once=True),)


def _tick(told: Told) -> tuple[Effect, ...]:
    """What was named as the next thing is there now."""
    return (KeepSheet("profile", {"done": (*_has(told), *_missing(told)[:1])}, once=True),)


NEXT: Tells = {
    "count": lambda told: len(_has(told)),
    "all": lambda told: len(PROFILE),
    "next": lambda told: Word(f"work_profile-help.{(_missing(told) or ['group'])[0]}"),
}

PROFILE_SCENE = Scene(
    "work_profile",
    needs=("sheets",),
    screens=(
        Many(
            "done",
            of=PROFILE,
            most=len(PROFILE),
            before=_has,
            then="keep",
            why="profile",
        ),
        Do(
            "keep",
            does=_keep,
            then=Fork(lambda told: "next" if _missing(told) else "ready", ("next", "ready")),
        ),
        Choose(
            "next",
            options={
                "did": "tick",
                "plan": _action("profile", "end"),
                "enough": "end",
            },
            tells=NEXT,
        ),
        Do("tick", does=_tick, then="again"),
        Way(
            "again",
            then=Fork(lambda told: "next" if _missing(told) else "ready", ("next", "ready")),
        ),
        Tell("ready", then="end"),
        End("end", silent=True),
    ),
)


# Groups


GROUPS = Scene(
    "work_groups",
    keeps_place=False,
    screens=(
        Choose(
            "how",
            options={
                "first": "first",
                "plan": _action("online", "end"),
                "enough": "end",
            },
        ),
        Choose("first", options={"plan": _action("online", "end"), "enough": "end"}),
        End("end", silent=True),
    ),
)


# Skills without papers


def _skills(told: Told) -> tuple[str, ...]:
    sheet = told.facts.latest("strengths")
    return tuple(said for finger in FINGERS if (said := sheet.text(finger)))


def _blocks(told: Told) -> Sequence[tuple[str, str]]:
    person = told.facts.person
    host = host_language(person)
    own = [("say-skills", "")]
    return own if host == person.language else [("say-skills", host), *own]


def _address(told: Told) -> str:
    links = told.facts.service.links.get(f"{told.facts.person.country.upper()}/mindset", ())
    return links[0][1] if links else ""


SKILLS = Scene(
    "work_skills",
    needs=("sheets", "groups"),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(lambda told: "show" if _skills(told) else "none", ("show", "none"))),
        Choose("none", options={"hand": Over("mindset_hand"), "enough": "end"}),
        Choose(
            "show",
            options={
                "plan": Into("nap_act", then="end", with_=lambda told: {"what": "infopoint"}),
                "person": Into("help_human", then="end"),
                "enough": "end",
            },
            when={"person": has_person},
            links={"open": _address},
            copies=("say-skills",),
            copied_as=_blocks,
            tells={
                "blocks": lambda told: len(_blocks(told)),
                "skills": lambda told: _skills(told) or "",
            },
            why="strengths",
        ),
        End("end", silent=True),
    ),
)

SCENES: tuple[Scene, ...] = (ONLINE, PROFILE_SCENE, GROUPS, SKILLS)
CARDS: tuple[Card, ...] = ()
