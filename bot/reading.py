"""What a person sent becomes an event: "2", "yes", "/stop" in their language, or a button code.

    1~scene~screen~choice~visit     a button of a screen        (visit in base 36)
    1~c~card~choice~thing           a button of a card          (thing in base 36)

Reading is pure: it knows where the person is and what they may look at, nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from babel.dates import get_month_names

from bot.channel import Began, SentCard, SentOther, Tapped, What, Wrote
from dialogs.answers import without_private
from dialogs.facts import Facts
from dialogs.memory import value_to_json
from dialogs.model import (
    Ask,
    Bookmark,
    Choice,
    Day,
    Event,
    House,
    InDanger,
    Many,
    Number,
    Opened,
    Pick,
    Pressed,
    PressedCard,
    Said,
    Stopped,
    Strange,
    Told,
    Value,
    Word,
)
from dialogs.offers import base36, offers, thing_id, things
from dialogs.slips import folded
from locales import catalogue
from storage.turns import Meant

NOBODY_ELSE = ("stop", "help", "menu", "language")
LAST_ROW = ("back", "skip", "more", "later", "leave", "done")
COMMANDS = {
    "start": "start", "menu": "menu", "people": "contact_list", "events": "feed_list",
    "goal": "goals_card", "language": "language", "privacy": "privacy_menu", "help": "help",
    "more": "menu_more", "human": "help_human", "next": "step_intro", "console": "role_home",
}  # fmt: skip
BESIDE = {
    "next": "menu-home.next_step", "people": "menu-home.people", "events": "menu-home.events",
    "more": "menu-home.other",
}  # fmt: skip
"""What can stand beside the talk all the time: a command and what its button says."""
BUTTONS = {**BESIDE, "human": "menu_more-list.person"}
"""Every button whose code is a command, and what pressing it says."""

_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What a start link can carry; other words after /start are not kept."""


def screen_code(scene: str, screen: str, choice: str, visit: int) -> str:
    return f"1~{scene}~{screen}~{choice}~{base36(visit)}"


def card_code(card: str, thing: int, choice: str) -> str:
    return f"1~c~{card}~{choice}~{base36(thing)}"


def from_code(code: str) -> Event | None:
    """The press a button code stands for; None when it is none of ours."""
    parts = code.split("~")
    try:
        match parts:
            case ["1", "c", card, choice, thing]:
                return PressedCard(card, int(thing, 36), choice)
            case ["1", scene, screen, choice, visit]:
                return Pressed(scene, screen, choice, int(visit, 36))
    except ValueError:
        pass
    return None


def read(house: House, what: What, here: Bookmark, facts: Facts, now: Any) -> Meant:
    """The event that was meant, and the words to keep of it for the page."""
    match what:
        case Began(payload=payload):
            return Meant(Opened("start", {"code": payload} if payload else {}))
        case SentOther(kind=kind):
            return Meant(Strange(kind))
        case SentCard(name=name, several=several):
            return _named(name, several, here)
        case Tapped(code=code):
            return _tapped(house, code, here, facts, now)
        case Wrote(text=text):
            return _wrote(house, text, here, facts, now)
    return Meant(Strange("other"))


LONGEST_NAME = 40


def _named(name: str, several: bool, here: Bookmark) -> Meant:
    """A contact of their phone: its name answers the question for one, or is offered to be added.

    A number that stands where a name should be is left out like everywhere else. The first of
    several is always offered, so that it is said that the others were not taken.
    """
    tidy = without_private(name)[:LONGEST_NAME].strip()
    if not tidy:
        return Meant(Strange("contact"))
    if several:
        return Meant(Opened("exchange_named", {"label": tidy, "several": "yes"}), tidy)
    if not here.resting and (here.top.scene, here.top.screen) == ("contact_add", "name"):
        return Meant(Said(tidy), tidy)
    return Meant(Opened("exchange_named", {"label": tidy}), tidy)


def _tapped(house: House, code: str, here: Bookmark, facts: Facts, now: Any) -> Meant:
    if code.startswith("/"):
        said = BUTTONS.get(code[1:])
        return Meant(_command(house, code), {"say": value_to_json(Word(said))} if said else None)
    event = from_code(code)
    if event is None:
        return Meant(Pressed("", "", "", 0))
    label: Value | None = None
    if isinstance(event, PressedCard):
        card = house.cards.get(event.card)
        if card is not None and event.choice in card.choices:
            label = Word(f"card-{event.card}.{event.choice}")
    elif isinstance(event, Pressed):
        if event.choice == "menu":
            label = Word("common-menu")
        elif not here.resting and event.visit == here.top.visit:
            shown = offers(house, here, facts, now)
            label = next((one.label for one in shown if one.id == event.choice), None)
            if label is not None and event.choice == "done":
                label = _chosen(house, here, facts, now) or label
    edits = isinstance(event, Pressed) and _edits_in_place(house, event, here)
    hidden = isinstance(event, Pressed) and _is_secret(house, here)
    if label is None or edits or hidden:
        return Meant(event)
    return Meant(event, {"say": value_to_json(label), "code": code})


def _chosen(house: House, here: Bookmark, facts: Facts, now: Any) -> Value:
    """What "Done" says in the talk: the answers that were on."""
    frame = here.top
    scene = house.scenes[frame.scene]
    listed = things(scene.name, scene[frame.screen], Told(frame.answers, facts, now))
    known = {thing.value: thing.label for thing in listed.values()}
    return tuple(known.get(value, value) for value in frame.ticked)


def _edits_in_place(house: House, event: Pressed, here: Bookmark) -> bool:
    """Toggles, pages and More change the message; they are nothing one has said."""
    if here.resting or event.choice in ("more", "less", "next", "prev"):
        return True
    scene = house.scenes.get(here.top.scene)
    screen = scene[here.top.screen] if scene and here.top.screen in scene else None
    return isinstance(screen, Many) and event.choice not in (*LAST_ROW, "why", *screen.options)


def _wrote(house: House, text: str, here: Bookmark, facts: Facts, now: Any) -> Meant:
    language = facts.person.language
    words = text.strip()
    if sounds_like_danger(words, language):
        return Meant(InDanger())  # the words are not kept
    if words.startswith("/"):
        return Meant(_command(house, words), words)
    typed = typed_words(language)
    meant = typed.get(folded(words))
    if here.held_by:
        ends: Mapping[str | None, Event] = {"stop": Stopped(), "menu": Opened("menu")}
        return Meant(ends.get(meant, Said(words)), words)
    if meant == "language" and _takes_words(house, here):
        meant = None  # a topic like any other; /language opens the choice
    if meant in NOBODY_ELSE:
        if meant == "stop":
            return Meant(Stopped(), words)
        if not (meant == "help" and "help" not in house.scenes):
            return Meant(Opened(meant), words)
    if here.resting:
        return Meant(Said(words), words)
    event = _on_screen(house, words, meant, here, facts, now)
    return Meant(event, None if _is_secret(house, here) else words)


def _takes_words(house: House, here: Bookmark) -> bool:
    """Whether the open question is answered in own words."""
    if here.resting:
        return False
    scene = house.scenes.get(here.top.scene)
    screen = scene[here.top.screen] if scene and here.top.screen in scene else None
    return isinstance(screen, Ask) or bool(getattr(screen, "or_new", None))


def _is_secret(house: House, here: Bookmark) -> bool:
    """Whether the answer to the open question is left out of the stored talk."""
    if here.resting:
        return False
    scene = house.scenes.get(here.top.scene)
    screen = scene[here.top.screen] if scene and here.top.screen in scene else None
    return bool(getattr(screen, "secret", False))


def _command(house: House, words: str) -> Event:
    name, _, rest = words[1:].partition(" ")
    name = name.partition("@")[0].casefold()
    if name == "stop":
        return Stopped()
    if name == "start":
        code = rest.strip()
        return Opened("start", {"code": code} if _CODE.fullmatch(code) else {})
    scene = COMMANDS.get(name, "help")
    return Opened(scene if scene in house.scenes else "menu")


def _on_screen(
    house: House, words: str, meant: str | None, here: Bookmark, facts: Facts, now: Any
) -> Event:
    """A typed answer to the open screen: one of its buttons by number or name, or own words."""
    frame = here.top
    scene = house.scenes.get(frame.scene)
    screen = scene[frame.screen] if scene and frame.screen in scene else None
    shown = offers(house, here, facts, now)

    def press(choice: str) -> Pressed:
        return Pressed(frame.scene, frame.screen, choice, frame.visit, typed=True)

    if meant in LAST_ROW and any(one.id == meant for one in shown):
        return press(meant)
    if meant in ("back", "later", "leave"):
        wide = [one for one in shown if one.id == "more"]
        return press("more") if wide else Said(words)
    own = [one for one in shown if one.kind != "last"]
    if found := _by_label(words, own, facts.person.language):
        return press(found)
    if meant in ("yes", "no") and any(one.id == meant for one in own):
        return press(meant)
    free = isinstance(screen, Ask | Number | Day) or (
        isinstance(screen, Many) and screen.also_says
    )
    if not (free or (isinstance(screen, Pick) and screen.or_new)):
        number = _small_number(words)
        if number is not None and 1 <= number <= len(own):
            return press(own[number - 1].id)
    if isinstance(screen, Day):
        back = screen.to <= 0
        return Said(day_in_words(words, facts.person.language, now.date(), back=back))
    if isinstance(screen, Pick) and not screen.or_new:
        told = Told(frame.answers, facts, now)
        return Said(words, _found(words, screen, told))
    return Said(words)


def _found(words: str, screen: Pick, told: Told) -> tuple[str, ...]:
    """The things of a list whose names hold the words, as they stand on the buttons."""
    wanted, language = folded(words), told.facts.person.language
    return tuple(
        thing_id(one.value)
        for one in screen.of(told)
        if isinstance(one.label, Word)
        and wanted in folded(str(_as_said(one.label, language)).translate(catalogue.ISOLATES))
    )


def _as_said(value: Value, language: str) -> Any:
    """A label in words, for comparing."""
    match value:
        case Word(key=key, args=args):
            ready = {name: _as_said(one, language) for name, one in args}
            return catalogue.say(language, key, ready)
        case datetime() | date():
            return catalogue.say_date(language, value)
        case tuple():
            return ", ".join(str(_as_said(one, language)) for one in value)
    return value


def _small_number(words: str) -> int | None:
    tidy = words.strip().rstrip(".)")
    try:
        return int(tidy) if len(tidy) <= 2 else None
    except ValueError:
        return None


def _by_label(words: str, own: list[Choice], language: str) -> str:
    wanted = folded(words)
    for one in own:
        label = one.label
        text = catalogue.say(language, label.key) if isinstance(label, Word) else str(label)
        if folded(text.translate(catalogue.ISOLATES)) == wanted:
            return one.id
    return ""


@cache
def typed_words(language: str) -> Mapping[str, str]:
    """What can be typed instead of pressed: word -> meaning, with English always understood."""
    known: dict[str, str] = {}
    for tongue in ("en", language):
        for meaning in (*NOBODY_ELSE, *LAST_ROW, "yes", "no"):
            key = f"reading-{meaning}"
            if catalogue.has(tongue, key):
                for word in re.split(r"[,،]", catalogue.say(tongue, key)):
                    known[folded(word)] = meaning
    return known


@cache
def _danger(language: str) -> re.Pattern[str] | None:
    phrases: list[str] = []
    for tongue in {"en", language}:
        path = catalogue.HERE / tongue / "crisis.txt"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        phrases += [re.escape(folded(one)) for one in lines if one.strip() and one[0] != "#"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)") if phrases else None


def sounds_like_danger(text: str, language: str) -> bool:
    """Whether a phrase of the local list is in it; only a hint, so the lists are short."""
    pattern = _danger(language)
    return bool(pattern and pattern.search(" ".join(folded(text).split())))


@cache
def _months(language: str) -> Mapping[str, int]:
    locale = catalogue.locale_of(language)
    known: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for form in ("format", "stand-alone"):
            for number, name in get_month_names(width, form, locale).items():
                known[folded(name).rstrip(".")] = int(number)
    return known


DAY_WORDS: Mapping[str, int] = {"yesterday": -1, "today": 0, "tomorrow": 1, "day_after": 2}
"""Words for days that are near, and how far away they are."""
A_WEEK = 7


@cache
def _named_days(language: str) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """What people call near days, with how far away they are; and the weekdays, Monday is 0."""
    near: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    for tongue in ("en", language):
        keys = [(near, f"reading-{name}", far) for name, far in DAY_WORDS.items()]
        keys += [(weekdays, f"reading-weekday.d{number}", number) for number in range(A_WEEK)]
        for known, key, value in keys:
            if catalogue.has(tongue, key):
                words = re.split(r"[,،]", catalogue.say(tongue, key))
                known.update({folded(word): value for word in words})
    return near, weekdays


def day_in_words(text: str, language: str, today: date, *, back: bool = False) -> str:
    """A day said in the person's language, or in English, as the slips can read it.

    "3 June 2027" becomes "3.6.2027"; "tomorrow" and "Friday" (the next one, never today; with
    `back` the last one, today included) become their date. Anything else stays as it is.
    """
    near, weekdays = _named_days(language)
    word = folded(text).rstrip(".!")
    if word in near:
        return (today + timedelta(days=near[word])).isoformat()
    if word in weekdays:
        days = (weekdays[word] - today.weekday() - 1) % A_WEEK + 1
        days -= A_WEEK if back else 0
        return (today + timedelta(days=days)).isoformat()
    tidy = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    found = re.fullmatch(r"\s*(\d{1,2})[.\s]+([^\d\s]+?)\.?(?:[\s,]+(\d{4}))?\s*", tidy)
    if not found:
        return text
    month = _months(language).get(folded(found[2]).rstrip(".")) or _months("en").get(
        folded(found[2])
    )
    return f"{found[1]}.{month}.{found[3] or ''}" if month else text
