"""From the entries of a talk to what stands on the page: which buttons are open, and where.

    a screen's buttons   open until the next screen is shown
    a card's buttons     open until one of them was pressed (visit 0, and buttons of its own)
    an entry with edits  changes the newest entry of its visit in place

What the house may say in `Entry.extra`: `from`, a person of the staff wrote this; `card`, it is
a card, whatever came before it; `code`, the button that own words stand for; `kind`, `name` and
`says` of a file, as in `bot.channel.File`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.channel import Button, Entry, Part
from bot.channels.web.letter import key_of
from locales.catalogue import NAMES, RIGHT_TO_LEFT, say_date

LONG_LABEL = 16
"""From here on each answer has a row of its own."""
LONG_ARABIC_LABEL = 12
"""The same where letters are larger and bold ones run wide."""
A_SCALE = 8
"""So many numbers in a row are a scale and not a list."""

_ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069")


@dataclass(frozen=True)
class Row:
    """Buttons that stand together. kind: toggles, scale, choices, long or under."""

    kind: str
    buttons: tuple[Button, ...]


@dataclass(frozen=True)
class Bubble:
    """One thought. `note` names the language of an original that stands under its translation."""

    paragraphs: tuple[str, ...]
    language: str
    copy: bool = False
    original: bool = False
    direction: str = "auto"
    """Of the whole bubble, as HTML says it."""

    @property
    def note(self) -> str:
        return NAMES.get(self.language, self.language)


@dataclass(frozen=True)
class Shown:
    """One entry as it stands on the page. `opens` is the day that begins with it, if one does."""

    entry: Entry
    buttons: tuple[Button, ...]
    day: date
    opens: str = ""

    @property
    def key(self) -> str:
        """The page's own key of own words."""
        return key_of(self.entry.update)

    @property
    def said_by(self) -> str:
        """The person of the staff who wrote this, or ""."""
        return self.entry.extra.get("from", "")

    @property
    def card(self) -> bool:
        return is_card(self.entry)

    @property
    def picture(self) -> bool:
        return self.entry.extra.get("kind", "") == "picture"

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """Each part is a thought of its own; what is to be copied stands apart."""
        return tuple(_bubble(self.entry, part) for part in self.entry.parts if part.text.strip())

    @property
    def rows(self) -> tuple[Row, ...]:
        return rows(self.buttons, self.entry.language)


def zone_of(name: str) -> ZoneInfo:
    """The visitor's zone; UTC while we do not know it."""
    try:
        return ZoneInfo(name or "UTC")
    except (ValueError, OSError, KeyError):
        return ZoneInfo("UTC")


def as_shown(entry: Entry, zone: ZoneInfo) -> Shown:
    """One entry by itself, with the buttons it came with."""
    return Shown(entry, entry.buttons, entry.at.astimezone(zone).date())


def whole_talk(
    entries: Iterable[Entry], zone: ZoneInfo, language: str, now: datetime
) -> tuple[Shown, ...]:
    """The talk as a page shows it from the beginning."""
    shown: list[Shown] = []
    for entry in entries:
        if entry.edits:
            _change(shown, entry)
        else:
            _close_earlier(shown, entry)
            shown.append(as_shown(entry, zone))
    return tuple(_with_days(shown, language, now.astimezone(zone).date()))


def day_name(language: str, day: date, today: date) -> str:
    return say_date(language, day, today)


def is_screen(entry: Entry, after_own_words: bool) -> bool:
    """Whether this takes the place of the screen before it.

    A menu shown when nothing is open has no visit; it is known by answering own words.
    """
    return not entry.mine and (entry.visit > 0 or (after_own_words and is_answer(entry)))


def is_answer(entry: Entry) -> bool:
    """Whether it has buttons to go on with, and is not known to be a card."""
    return bool(entry.buttons) and not entry.extra.get("card")


def is_card(entry: Entry) -> bool:
    """Whether its buttons stay while the talk goes on. A lone "Menu" under words is none."""
    own = any(button.kind != "last" for button in entry.buttons)
    return bool(entry.extra.get("card")) or (entry.visit == 0 and own)


def _close_earlier(shown: list[Shown], entry: Entry) -> None:
    code = entry.extra.get("code", "") if entry.mine else ""
    screen = is_screen(entry, bool(shown) and shown[-1].entry.mine)
    for place, earlier in enumerate(shown):
        pressed = bool(code) and any(button.code == code for button in earlier.buttons)
        if pressed or (screen and not is_card(earlier.entry)):
            shown[place] = replace(earlier, buttons=())


def _change(shown: list[Shown], edit: Entry) -> None:
    """Put the edit where its visit stands. What is too old to stand here is let go."""
    if edit.mine:
        return  # a tick in a list: the list itself shows it
    passed = False
    for place in range(len(shown) - 1, -1, -1):
        old = shown[place]
        if old.entry.mine:
            continue
        if old.entry.visit == edit.visit:
            entry = replace(old.entry, parts=edit.parts or old.entry.parts)
            shown[place] = replace(old, entry=entry, buttons=() if passed else edit.buttons)
            return
        passed = passed or old.entry.visit > 0


def _with_days(shown: Iterable[Shown], language: str, today: date) -> Iterable[Shown]:
    last: date | None = None
    for one in shown:
        yield one if one.day == last else replace(one, opens=day_name(language, one.day, today))
        last = one.day


def _bubble(entry: Entry, part: Part) -> Bubble:
    language = part.language or entry.language
    original = bool(entry.extra.get("from")) and language != entry.language
    paragraphs = (part.text,) if part.copy else paragraphs_of(part.text)
    ours = not entry.mine and language in RIGHT_TO_LEFT and _runs_right_to_left(part.text)
    return Bubble(paragraphs, language, part.copy, original, "rtl" if ours else "auto")


def _runs_right_to_left(words: str) -> bool:
    """Our own words, also when a Latin name leads them; not somebody's page that is quoted whole.

    A browser's "auto" takes the first letter of all, and looks into isolated parts for it.
    """
    bare = words
    while (inner := _ISOLATED.sub("", bare)) != bare:
        bare = inner
    return "R" in _directions(bare) or any(
        _directions(line)[:1] == "R" for line in words.split("\n")
    )


def _directions(words: str) -> str:
    """ "L" or "R" for each letter; what has no direction of its own is left out."""
    kinds = {"L": "L", "R": "R", "AL": "R"}
    return "".join(kinds.get(unicodedata.bidirectional(letter), "") for letter in words)


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Split at empty lines; single line ends stay inside."""
    return tuple(one for one in re.split(r"\n\s*\n", text.strip("\n")) if one.strip())


def rows(buttons: Sequence[Button], language: str = "") -> tuple[Row, ...]:
    """Sort the buttons into the rows they stand in: ticks, answers, then the quiet last row."""
    ticks = tuple(one for one in buttons if one.kind in ("on", "off"))
    last = tuple(one for one in buttons if one.kind == "last")
    own = tuple(one for one in buttons if one.kind not in ("on", "off", "last") and _leads(one))
    numbers = tuple(one for one in own if one.label.strip("\u2068\u2069").isdigit())
    if len(numbers) < A_SCALE:
        numbers = ()
    rest = tuple(one for one in own if one not in numbers)
    longest = LONG_ARABIC_LABEL if language in RIGHT_TO_LEFT else LONG_LABEL
    kind = "long" if any(len(one.label) > longest for one in rest) else "choices"
    found = (Row("toggles", ticks), Row("scale", numbers), Row(kind, rest), Row("under", last))
    drawn = tuple(row for row in found if row.buttons)
    if language not in RIGHT_TO_LEFT:
        return drawn
    return tuple(Row(row.kind, tuple(map(_isolated, row.buttons))) for row in drawn)


def _isolated(button: Button) -> Button:
    """The end of a foreign name ("…", a bracket) stands behind it, not at the button's far end."""
    foreign = "L" in _directions(button.label)
    return replace(button, label=f"\u2068{button.label}\u2069") if foreign else button


def _leads(button: Button) -> bool:
    """A link must be a place on the web or on this page: nothing else is ever drawn as one."""
    if button.kind != "link":
        return True
    url = button.url
    return url.startswith(("https://", "http://")) or (url[:1] == "/" and url[1:2] not in "/\\")
