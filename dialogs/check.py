"""What must be true of every conversation before anyone has it.

Each rule yields sentences a newcomer can act on; no sentences means all is well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogs.model import (
    Ask,
    Card,
    Choose,
    Do,
    End,
    Fork,
    House,
    Into,
    Many,
    Next,
    Over,
    Scene,
    Screen,
    Tell,
    Way,
)
from dialogs.offers import LAST_ROW, base36

CALLBACK_BYTES = 64
BEYOND = "(elsewhere)"
"""Stands for leaving the scene: a way out counts as an end."""


def exits(screen: Screen) -> Iterator[tuple[Next, bool]]:
    """Each way out of a screen, and whether its answer is given on that way."""
    answer = bool(getattr(screen, "answer", ""))
    if isinstance(screen, Choose):
        for then in screen.options.values():
            yield then, answer
        return
    onward: Next | None = getattr(screen, "then", None)
    if onward is not None:
        yield onward, answer
    for then in getattr(screen, "options", {}).values():
        yield then, False
    if not isinstance(screen.skips, bool):
        yield screen.skips, False
    elif screen.skips:
        yield onward or "", False


def leads(then: Next) -> Iterator[str | Into | Over]:
    """The places a way may lead to, forks opened up."""
    if isinstance(then, Fork):
        for one in then.to.values() if isinstance(then.to, Mapping) else then.to:
            yield from leads(one)
    else:
        yield then


def _places(screen: Screen) -> Iterator[tuple[str, frozenset[str]]]:
    """Screens of the same scene one can get to, with the answers surely given on the way."""
    for then, answered in exits(screen):
        given = frozenset({screen.answer} if answered else ())  # type: ignore[union-attr]
        for one in leads(then):
            match one:
                case str():
                    yield one, given
                case Into(then=back, saves_as=_) if back:
                    yield back, given
                case Over():
                    yield BEYOND, given


def missing_doors(house: House, scene: Scene) -> Iterator[str]:
    """Every place a screen leads to exists, here or in the scene it names."""
    for screen in scene:
        for then, _ in exits(screen):
            for one in leads(then):
                match one:
                    case str() if one not in scene:
                        yield f"{scene.name}.{screen.name} leads to {one!r}, which does not exist"
                    case Into(scene=name) | Over(scene=name) if name and name not in house.scenes:
                        if name not in house.closed or not _is_option(screen, one):
                            yield (
                                f"{scene.name}.{screen.name} opens the scene {name!r}, which does"
                                " not exist: build it, or list it in CLOSED and let a button of"
                                " its own lead there"
                            )
                    case Into(then="") if isinstance(screen, (Tell, Way, Do)):
                        yield f"{_name(scene, screen)} opens a scene but says nothing of `then`"
                    case Into(then=back) if back and back not in scene:
                        yield f"{_name(scene, screen)} comes back to {back!r}, which is not here"
    for old, new in scene.moved.items():
        if new not in scene:
            yield f"{scene.name} moved {old!r} to {new!r}, which does not exist"


def _name(scene: Scene, screen: Screen) -> str:
    return f"{scene.name}.{screen.name}"


def _is_option(screen: Screen, then: Next) -> bool:
    return any(then is one for one in getattr(screen, "options", {}).values())


def closed_doors(house: House) -> Iterator[str]:
    """Buttons that are left out because what they lead to is not built yet."""
    for scene in house.scenes.values():
        for screen in scene:
            for name, then in getattr(screen, "options", {}).items():
                if not house.is_open(then):
                    yield f"{scene.name}.{screen.name}.{name} waits for {then.scene}"
    for card in house.cards.values():
        for name, to in card.choices.items():
            if to in house.closed:
                yield f"card {card.name}.{name} waits for {to}"


def unreachable(house: House, scene: Scene) -> Iterator[str]:
    """Every screen can be reached from the first."""
    seen = _walk({scene.first}, {s.name: {place for place, _ in _places(s)} for s in scene})
    for screen in scene:
        if screen.name not in seen:
            yield f"no path leads to {scene.name}.{screen.name}"


def dead_ends(house: House, scene: Scene) -> Iterator[str]:
    """Every screen can reach an end, or a door to another scene."""
    inward: dict[str, set[str]] = {}
    for screen in scene:
        for place, _ in _places(screen):
            inward.setdefault(place, set()).add(screen.name)
    ends = {s.name for s in scene if isinstance(s, End)} | {BEYOND}
    home = _walk(ends, inward)
    for screen in scene:
        if screen.name not in home:
            yield f"{scene.name}.{screen.name} can never reach an end"


def _walk(start: set[str], doors: Mapping[str, set[str]]) -> set[str]:
    seen, ahead = set(start), list(start)
    while ahead:
        for place in doors.get(ahead.pop(), set()) - seen:
            seen.add(place)
            ahead.append(place)
    return seen


def names_fit(house: House, scene: Scene) -> Iterator[str]:
    """Names make button codes: plain ASCII, and 64 bytes at the most with the largest visit."""
    for screen in scene:
        names = [*getattr(screen, "options", {}), *_listed(screen)]
        for name in (scene.name, screen.name, *names):
            if not name.isascii() or not name.replace("_", "").isalnum():
                yield f"{scene.name}.{screen.name}: {name!r} must be ASCII letters, digits and _"
        for name in names:
            if name in LAST_ROW:
                yield f"{_name(scene, screen)}: {name!r} is a button of the last row; rename it"
        if screen.main and screen.main not in getattr(screen, "options", {}):
            yield f"{_name(scene, screen)}: {screen.main!r} is drawn first but is no option of it"
        for name in (*names, "x" + base36(2_176_782_335)):
            code = f"1~{scene.name}~{screen.name}~{name}~{base36(36**6 - 1)}"
            if len(code) > CALLBACK_BYTES:
                yield f"{scene.name}.{screen.name}: the button {name!r} makes a code over 64 bytes"


def _listed(screen: Screen) -> tuple[str, ...]:
    match screen:
        case Ask(offers=tuple(names)) | Many(of=tuple(names)):
            return names
        case _:
            return tuple(getattr(screen, "offers", {})) if hasattr(screen, "from_") else ()


def known_answers(scene: Scene) -> Mapping[str, frozenset[str]]:
    """For each screen, the answers certain to have been given on every path that leads to it."""
    names = {a for s in scene if (a := getattr(s, "answer", ""))}
    names |= {one.saves_as for s in scene for t, _ in exits(s) for one in leads(t)
              if isinstance(one, Into) and one.saves_as}  # fmt: skip
    everything = frozenset(names) | frozenset(scene.given)
    sure = {screen.name: everything for screen in scene}
    sure[scene.first] = frozenset(scene.given)
    settled = False
    while not settled:
        settled = True
        for screen in scene:
            for place, given in _places(screen):
                kept = sure.get(place, everything) & (sure[screen.name] | given)
                if place in sure and kept != sure[place]:
                    sure[place], settled = kept, False
    return sure


def may_say(scene: Scene, screen: Screen) -> frozenset[str]:
    """The variables a screen's text may use."""
    return known_answers(scene)[screen.name] | frozenset(screen.tells) | {"name"}


SILENT = (Way, Do)


def texts(scene: Scene) -> Iterator[tuple[str, frozenset[str]]]:
    """Every text key the scene can show, with the variables it may use."""
    for screen in scene:
        yield from screen_texts(scene, screen)


def screen_texts(scene: Scene, screen: Screen) -> Iterator[tuple[str, frozenset[str]]]:
    """The text keys of one screen: its words, its buttons, its texts to copy, its why."""
    if isinstance(screen, SILENT) or (isinstance(screen, End) and screen.silent):
        return
    may = may_say(scene, screen)
    yield screen.text or f"{scene.name}-{screen.name}", may
    for name in (*getattr(screen, "options", {}), *_listed(screen), *screen.links):
        yield f"{scene.name}-{screen.name}.{name}", frozenset()
    for copy in screen.copies:
        yield copy, may
    if screen.why:
        yield f"why-{screen.why}", frozenset()


def card_texts(card: Card) -> Iterator[tuple[str, frozenset[str]]]:
    """The text keys of a card."""
    yield f"card-{card.name}", frozenset(card.tells) | {"name"}
    for name in (*card.choices, *card.links):
        yield f"card-{card.name}.{name}", frozenset()


def card_troubles(house: House) -> Iterator[str]:
    """Every button of a card opens a scene, and its code fits."""
    for card in house.cards.values():
        for name, scene in card.choices.items():
            if scene not in house.scenes and scene not in house.closed:
                yield f"card {card.name}.{name} opens {scene!r}, which does not exist"
            code = f"1~c~{card.name}~{name}~{base36(36**10 - 1)}"
            if len(code) > CALLBACK_BYTES or not code.isascii():
                yield f"card {card.name}: the button {name!r} makes a code over 64 bytes"


RULES = (missing_doors, unreachable, dead_ends, names_fit)
