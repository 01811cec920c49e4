"""Which buttons stand under a screen: its own, then one last row that every screen has.

The last row is Back, Skip and More; More opens Why do you ask, Later and Leave.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache

from dialogs.facts import Facts
from dialogs.model import (
    A_PAGE,
    WINDOW,
    Ask,
    Bookmark,
    Card,
    Choice,
    Choose,
    Day,
    Do,
    Frame,
    House,
    Many,
    Next,
    Number,
    Pick,
    Ref,
    Scene,
    Screen,
    Tell,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.slips import found_by_words

MENU = "menu"
SILENT = (Tell, Way, Do)
LAST_ROW = (
    "back",
    "skip",
    "more",
    "less",
    "why",
    "later",
    "leave",
    "next",
    "prev",
    "done",
    "menu",
)
"""Names no scene may give to an option of its own."""


def offers(house: House, here: Bookmark, facts: Facts, now: datetime) -> tuple[Choice, ...]:
    """The buttons of the open screen, in order. Nothing is open: none."""
    if here.resting:
        return ()
    frame = here.top
    scene = house.scenes[frame.scene]
    screen = scene[frame.screen]
    told = Told(frame.answers, facts, now, here.half_way)
    own = _own(house, scene, screen, frame, told)
    if scene.name == MENU and not way_back(house, here):
        return own  # home: there is nothing to keep, and nothing to leave
    return (*own, *_last_row(house, here, screen, facts))


def way_back(house: House, here: Bookmark) -> tuple[Frame, ...]:
    """The open scenes as Back finds them, silent screens passed by; nothing: no way back."""
    frames = here.frames
    while frames:
        *below, top = frames
        if top.trail:
            *trail, last = top.trail
            return (*below, top.moved_to(last, here.visit + 1, tuple(trail)))
        frames = tuple(below)
        if frames and not isinstance(house.scenes[frames[-1].scene][frames[-1].screen], SILENT):
            return frames
    return ()


def _own(
    house: House, scene: Scene, screen: Screen, frame: Frame, told: Told
) -> tuple[Choice, ...]:
    options = _options(house, scene, screen, told)
    match screen:
        case Choose():
            return options
        case Number(low=low, high=high) if high - low <= 10:
            numbers = tuple(Choice(f"n{n}", str(n)) for n in range(low, high + 1))
            return (*numbers, *options)
        case Day(offers=days):
            return (*(_choice(scene, screen, name) for name in days), *options)
        case Ask():
            listed = things(scene.name, screen, told)
            return (*_page(list(listed.items()), frame, ()), *options)
        case Pick(page=size):
            found = _narrowed(screen.of(told), frame.search)
            listed = {thing_id(one.value): one for one in found}
            return (*_page(list(listed.items()), frame, (), size), *options)
        case Many():
            listed = things(scene.name, screen, told)
            said = [one for one in frame.ticked if isinstance(one, str)]
            own = [one for one in said if thing_id(one) not in listed]
            listed = {**{thing_id(one): Thing(one, one) for one in own}, **listed}
            ticked = frozenset(thing_id(one) for one in frame.ticked)
            return (*_page(list(listed.items()), frame, ticked), *_done(screen, frame), *options)
    return options


def _narrowed(listed: Sequence[Thing], search: str) -> list[Thing]:
    """What a search has found, by the ids of its buttons; an older one was kept as its words."""
    ids = search.split()
    found = [one for one in listed if thing_id(one.value) in ids]
    return found or found_by_words(listed, search)


def _done(screen: Many, frame: Frame) -> tuple[Choice, ...]:
    """Nothing to press before enough is chosen."""
    number = len(frame.ticked)
    if number < screen.least:
        return ()
    label = Word("common-done", (("count", number),))
    return (Choice("done", label, "main" if number else "own"),)


def _options(house: House, scene: Scene, screen: Screen, told: Told) -> tuple[Choice, ...]:
    named: Mapping[str, Next] = getattr(screen, "options", {})
    options = tuple(
        _choice(scene, screen, name)
        for name, then in named.items()
        if house.is_open(then) and (name not in screen.when or screen.when[name](told))
    )
    return (*_links(f"{scene.name}-{screen.name}", screen.links, told), *options)


def _links(key: str, links: Mapping[str, Callable[[Told], str]], told: Told) -> tuple[Choice, ...]:
    """Buttons that open an address, where there is one; `WINDOW` opens it inside the channel."""
    found = ((name, address(told)) for name, address in links.items())
    return tuple(
        Choice(n, Word(f"{key}.{n}"), WINDOW if n == WINDOW else "link", url)
        for n, url in found
        if url
    )


def _choice(scene: Scene, screen: Screen, name: str) -> Choice:
    kind = "main" if name == screen.main else "own"
    return Choice(name, Word(f"{scene.name}-{screen.name}.{name}"), kind)


def _page(
    listed: Sequence[tuple[str, Thing]],
    frame: Frame,
    ticked: frozenset[str] | tuple[str, ...],
    size: int = A_PAGE,
) -> tuple[Choice, ...]:
    # One left over stands where the button to turn the page would have been.
    pages = max(1, -(-(len(listed) - 1) // size))
    page = min(frame.page, pages - 1)
    shown = listed[page * size : None if page + 1 == pages else (page + 1) * size]
    kind = {True: "on", False: "off"} if isinstance(ticked, frozenset) else {False: "own"}
    here = tuple(Choice(id, thing.label, kind[id in ticked]) for id, thing in shown)
    before = (Choice("prev", Word("common-prev")),) if page else ()
    after = (Choice("next", Word("common-next")),) if page + 1 < pages else ()
    return (*here, *before, *after)


def _last_row(house: House, here: Bookmark, screen: Screen, facts: Facts) -> tuple[Choice, ...]:
    frame = here.top
    back = ("back",) if way_back(house, here) else ()
    skip = ("skip",) if screen.skips is not False else ()
    if not frame.wide:
        return tuple(
            Choice(name, Word(f"common-{name}"), "last") for name in (*back, *skip, "more")
        )
    why = ("why",) if screen.why else ()
    row = [Choice(name, Word(f"common-{name}"), "last") for name in (*back, *skip, *why)]
    later = "common-later" if facts.person.may_remind else "common-keep-place"
    return (
        *row,
        Choice("later", Word(later), "last"),
        Choice("leave", Word("common-leave"), "last"),
    )


def things(scene: str, screen: Screen, told: Told) -> Mapping[str, Thing]:
    """The answers a screen lists as buttons, by button id."""
    match screen:
        case Ask(offers=listed) | Many(of=listed):
            if callable(listed):
                return {thing_id(one.value): one for one in listed(told)}
            words = {name: Word(f"{scene}-{screen.name}.{name}") for name in listed}
            many = isinstance(screen, Many)
            return {name: Thing(name if many else word, word) for name, word in words.items()}
        case Pick(of=of):
            return {thing_id(one.value): one for one in of(told)}
    return {}


def thing_id(value: Value) -> str:
    """A short ASCII id for a button that stands for a value."""
    match value:
        case Ref(kind=kind, id=id):
            return f"{kind[0]}{base36(id)}"
        case Word(key=key):
            return key.rpartition(".")[2] or key
        case str() if value.isascii() and value.replace("_", "").isalnum() and len(value) <= 20:
            return value
        case str():
            return f"x{base36(_short_hash(value))}"
    return str(value)


def _short_hash(text: str) -> int:
    """Not for safety: the same words give the same button in every process."""
    total = 0
    for letter in text:
        total = (total * 131 + ord(letter)) % 2_176_782_336
    return total


def base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
        if not number:
            return digits


def card_choices(
    house: House, card: Card, about: Ref, facts: Facts, now: datetime
) -> tuple[Choice, ...]:
    """The buttons of a card about a thing, as far as they hold now."""
    if not card.when and not card.links:
        return _always_there(card.name, tuple(card.choices.items()), house.closed)
    told = Told({"about": about}, facts, now)
    own = tuple(
        Choice(name, Word(f"card-{card.name}.{name}"))
        for name, scene in card.choices.items()
        if scene not in house.closed and (name not in card.when or card.when[name](told))
    )
    return (*_links(f"card-{card.name}", card.links, told), *own)


@cache
def _always_there(
    card: str, choices: tuple[tuple[str, str], ...], closed: frozenset[str]
) -> tuple[Choice, ...]:
    """The buttons of a card that are the same for everybody."""
    return tuple(
        Choice(name, Word(f"card-{card}.{name}")) for name, scene in choices if scene not in closed
    )
