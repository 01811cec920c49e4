"""A walk through every scene, breadth first: the shortest way to each screen that asks.

Each place is reached by walking its whole way again inside one dream, so that the rows its
questions look at are there. Scenes inside scenes are places of their own: what lies below says
where they lead on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.channel import Outgoing, Tapped, Wrote
from dialogs.memory import bookmark_to_json
from dialogs.model import (
    Ask,
    Bookmark,
    Choose,
    Day,
    Many,
    Number,
    Opened,
    Pick,
    Ref,
    Scene,
    Screen,
    Value,
    Word,
)
from storage import tables
from storage.queries import people
from tests.builders import TODAY, rows
from tests.sleepers.life import Life
from tests.sleepers.lives import ANOTHER_WORD, LIVES, MADE, WORD

ASKING = (Ask, Choose, Pick, Many, Number, Day)
GIVEN: Mapping[str, Mapping[str, Value]] = {
    "ask_fields": {"again": "yes"},
    "ask_host_level": {"again": "yes"},
    "goals_smart": {"area": "job"},
    "safe_nodata": {"text": "call 040 123", "tidy": "call"},
    "step_done": {"step": "find"},
    "stop": {"during": "goals_smart"},
    "tool_done": {"artefact": Word("goals-artefact")},
    "contact_next": {"due": TODAY},
}
"""Answers a scene is opened with, beside the thing it is about."""
ALSO_GIVEN: Sequence[tuple[str, Mapping[str, Value]]] = (
    ("start", {"code": "ABCDEFGH"}),
    ("step_intro", {"step": "mindset"}),
)
"""Other ways in, which lead elsewhere."""
SAID: Mapping[str, tuple[str, ...]] = {
    "start/lang": ("Suomi", "Svenska"),
    "find_town/town": ("Turku", "Holm", "Nowhere"),
    "quiet_set/from": ("9",),
    "quiet_set/until": ("20",),
    "use_code/code": ("ABCDEFGH",),
    "contact_add/name": ("Maria", "Leena"),
    "goals_smart/what": ("I talk to three people", "I want to get a job"),
    "goals_smart/measure": ("3",),
    "goals_smart/deadline": ("1.4.2026", "1.12.2026"),
    "goals_card/number": ("5",),
    "goals_card/how_many": ("1", "3"),
    "goals_review/number": ("2",),
    "phone_share/own_word": (WORD,),
    "phone_share/own_again": (WORD,),
    "phone_share/new_word": (ANOTHER_WORD,),
    "phone_share/new_again": (ANOTHER_WORD,),
    "phone_who/who": (WORD, "wrong word"),
}
"""What a person writes where plain words are no answer, or more than one leads on."""
PLAIN_WORDS = ("Maria from the course",)
A_DAY = ("1.4.2026",)
PASSED_BY = frozenset("back more less why later leave next prev menu".split())
"""Buttons every screen has; they lead to no question of their own."""
TELLING = ("type", "how", "kept", "promise")
"""Answers that decide later where the way goes on; so does whether there is more than one."""
LONGEST_WAY, DEEPEST = 16, 3

Way = tuple[Any, ...]
"""What somebody did to come here: the scene they opened, then what they pressed and wrote."""


@dataclass(frozen=True)
class Asleep:
    """Somebody at a screen: in which life, where, and with which buttons in hand."""

    life: str
    bookmark: Mapping[str, Any]
    codes: tuple[str, ...]
    steps: int


def asking_screens(scenes: Mapping[str, Scene]) -> dict[str, Screen]:
    """Every screen that waits for an answer, by scene/screen."""
    return {
        f"{scene.name}/{screen.name}": screen
        for scene in scenes.values()
        for screen in scene
        if isinstance(screen, ASKING)
    }


def walk(life: Life) -> dict[str, Asleep]:
    """The first place found at each screen, and where each scene inside another one ends.

    The shortest way of all lives. Names are "scene/screen", and "scene/screen, then scene/screen"
    for who stands at the last question of a scene that was opened inside another.
    """
    found: dict[str, Asleep] = {}
    endings: dict[tuple[str, str], tuple[str, Asleep]] = {}
    for name in LIVES:
        for one in _walk_of(life, name):
            at = _top(one.asleep.bookmark)
            if not one.leads_to:
                if at not in found or one.asleep.steps < found[at].steps:
                    found[at] = one.asleep
                continue
            ending = (at.partition("/")[0], one.leads_to)
            if ending not in endings or one.asleep.steps < endings[ending][1].steps:
                endings[ending] = (f"{at}, then {one.leads_to}", one.asleep)
    return found | dict(endings.values())


@dataclass(frozen=True)
class _Seen:
    """Somebody at a screen; `leads_to` is where a scene below goes on when this one ends."""

    asleep: Asleep
    leads_to: str = ""


def _walk_of(life: Life, name: str) -> Iterator[_Seen]:
    asks = asking_screens(life.world.house.scenes)
    seen: set[Any] = set()
    ways: deque[Way] = deque([()])
    while ways:
        way = ways.popleft()
        with life.dream(bookmark_to_json(Bookmark()), name):
            came = _go(life, way)
            before = _asleep(life, name, came, len(way))
            for one in _steps(life, came, asks) if way else _openings(life):
                with life.moment():
                    now = _asleep(life, name, _go(life, (one,)), len(way) + 1)
                    if _has_ended(before.bookmark, now.bookmark):
                        yield _Seen(before, _goes_on(before.bookmark))
                    place = _place(now.bookmark)
                    if place is not None and place not in seen:
                        seen.add(place)
                        yield _Seen(now)
                        if now.steps < LONGEST_WAY:
                            ways.append((*way, one))


def _asleep(life: Life, began: str, came: list[Outgoing], steps: int) -> Asleep:
    codes = tuple(button.code for message in came for button in message.buttons if button.code)
    return Asleep(_life_now(life, began), life.bookmark(), codes, steps)


def _has_ended(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether the scene on top has ended, and those below go on or have ended too."""
    frames, now = before.get("frames", ()), after.get("frames", ())
    if len(frames) < 2 or len(now) >= len(frames):
        return False
    return all(one["scene"] == old["scene"] for one, old in zip(now, frames, strict=False))


def _goes_on(here: Mapping[str, Any]) -> str:
    *_, below, top = here["frames"]
    return f"{below['scene']}/{top.get('then') or below['screen']}"


def _go(life: Life, way: Way) -> list[Outgoing]:
    """Go all the way; what came back at its end."""
    came: list[Outgoing] = []
    for one in way:
        came = life.opens(one) if isinstance(one, Opened) else life.does(one)[1]
    return came


def _openings(life: Life) -> list[Opened]:
    """Every scene as it is opened: about something, and about nobody yet."""
    found: list[Opened] = []
    contact: Value = Ref("contact", life.things["contact"])
    for scene in life.world.house.scenes.values():
        given = GIVEN.get(scene.name, {})
        found.append(Opened(scene.name, {**given, **about(life, scene)}))
        if "contacts" in scene.needs and "about" not in scene.given:
            found.append(Opened(scene.name, {**given, "about": contact}))
    found += [Opened(name, answers) for name, answers in ALSO_GIVEN]
    return [one for one in found if _is_there(life, one.answers.get("about"))]


def _is_there(life: Life, thing: Value | None) -> bool:
    """Nobody opens a scene about a thing that they do not have."""
    if not isinstance(thing, Ref) or thing.kind not in MADE:
        return True
    return bool(rows(life.db, MADE[thing.kind][0], id=thing.id))


def about(life: Life, scene: Scene) -> dict[str, Value]:
    """The thing a scene is opened with, of the most telling kind it looks at."""
    if "about" not in scene.given:
        return {}
    for kind, part in (("draft", "drafts"), ("post", "posts"), ("goal", "goals")):
        if part in scene.needs or kind in scene.name:
            return {"about": Ref(kind, life.things[kind])}
    return {"about": Ref("contact", life.things["contact"])}


def _steps(life: Life, came: list[Outgoing], asks: Mapping[str, Screen]) -> list[Tapped | Wrote]:
    """What can be done here: each button once, and words where words are an answer."""
    name = _top(life.bookmark())
    codes = [button.code for message in came for button in message.buttons if button.code]
    pressed = [Tapped(code) for code in codes if code.split("~")[3] not in PASSED_BY]
    return [*pressed, *(Wrote(words) for words in _words(name, asks[name]))]


def _words(name: str, screen: Screen) -> tuple[str, ...]:
    if name in SAID:
        return SAID[name]
    match screen:
        case Ask():
            return PLAIN_WORDS
        case Pick(or_new=read) if read is not None:
            return PLAIN_WORDS
        case Day():
            return A_DAY
    return ()


def _top(here: Mapping[str, Any]) -> str:
    top = here["frames"][-1]
    return f"{top['scene']}/{top['screen']}"


def _place(here: Mapping[str, Any]) -> Any:
    """What makes one place different from another; None where nothing is open."""
    frames = here.get("frames", ())
    if not frames or len(frames) > DEEPEST:
        return None
    answers = frames[-1].get("answers", {})
    said = (answers.get("target") == 1, *(str(answers.get(name, "")) for name in TELLING))
    below = tuple((one["scene"], one["screen"]) for one in frames)
    return below, said, bool(frames[-1].get("ticked"))


def _life_now(life: Life, began: str) -> str:
    """Whose life it is by now: on the way somebody may agree, be erased, or lock the phone."""
    person = people.person(life.db, life.person)
    assert person is not None
    locked = rows(life.db, tables.Sharer) and not person.word
    if locked:
        return "locked"
    if not person.consents.get("privacy"):
        return "newcomer"
    return began if person.onboarded else "agreed"
