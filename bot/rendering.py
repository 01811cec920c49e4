"""A row to send becomes words, buttons and pictures in the reader's language, fitted to a channel.

Texts are said now, at the moment of sending: who changed their language reads the new one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.channel import Abilities, Button, File, Outgoing, Part, Urgency
from bot.reading import card_code, screen_code
from dialogs.model import Choice, Line, Ref, Show, Value, Word
from locales import catalogue

LONGEST_LABEL = 32
"""What a button holds on a narrow phone, in characters."""


@dataclass(frozen=True)
class Reader:
    """The one who reads: their language, zone and today, and where the message goes.

    plain: without marks of direction, to copy or on a button. brief: where there is little
    room, a day is "2 Mar" and not "Monday 2 March".
    """

    language: str
    zone: str
    today: date
    address: str = ""
    plain: bool = False
    brief: bool = False


def said(value: Value, reader: Reader) -> Any:
    """A value as it stands inside a text: formatted for the reader."""
    match value:
        case Word(key=key, args=args):
            return _in_their_direction(text(key, dict(args), reader), reader)
        case datetime():
            return catalogue.say_moment(reader.language, value, reader.zone, reader.today)
        case date() if reader.brief:
            return catalogue.say_day(reader.language, value)
        case date():
            return catalogue.say_date(reader.language, value, reader.today)
        case tuple():
            first, *others = value or ("",)
            inside = [str(said(_inline(one, reader.language), reader)) for one in others]
            listed = catalogue.say_list(reader.language, [str(said(first, reader)), *inside])
            return _in_their_direction(listed, reader)
        case Ref():
            return str(value.id)
    return value


def _in_their_direction(words: str, reader: Reader) -> str:
    """Our own words run as the language does, also when they begin with somebody's name.

    What surrounds them finds their direction by the first letter outside of any isolated part;
    with none there it takes them for left to right. (Unicode Bidirectional Algorithm, rule P2.)
    """
    marked = reader.language in catalogue.RIGHT_TO_LEFT and not reader.plain
    return f"\u200f{words}" if marked and words[:1] == "\u2068" else words


def _inline(value: Value, language: str) -> Value:
    """A label in the middle of a sentence, where a catalogue has it without its capital."""
    match value:
        case Word(key=key, args=args) if "." in key:
            name, _, part = key.rpartition(".")
            inline = f"{name}-inline.{part}"
            return Word(inline, args) if catalogue.has(language, inline) else value
    return value


def text(key: str, args: Mapping[str, Value], reader: Reader) -> str:
    ready = {name: said(value, reader) for name, value in args.items()}
    return catalogue.say(reader.language, key, ready)


def part(line: Line, reader: Reader) -> Part:
    language = getattr(line, "language", "") or reader.language
    there = Reader(language, reader.zone, reader.today, plain=line.copy)
    words = text(line.key, line.args, there)
    if line.copy:
        words = words.translate(catalogue.ISOLATES)
    return Part(words, line.copy, language if language != reader.language else "")


def label_of(value: Value, reader: Reader) -> str:
    """The words of a button, as long as a narrow phone can show them."""
    label = str(said(value, replace(reader, brief=True, plain=True)))
    label = label.translate(catalogue.ISOLATES)
    if len(label) > LONGEST_LABEL:
        label = label[: LONGEST_LABEL - 1].rstrip() + "…"
    # A name of signs nobody sees; a button without words is refused.
    return label if label.strip() else "…"


def button(choice: Choice, show: Show, reader: Reader) -> Button:
    label = label_of(choice.label, reader)
    if choice.url:
        return Button(label, kind="window" if choice.kind == "window" else "link", url=choice.url)
    if show.card:
        code = card_code(show.card, show.thing, choice.id)
    else:
        code = screen_code(show.scene, show.screen, choice.id, show.visit)
    return Button(label, code, choice.kind)


MENU_CODE = "1~menu~home~menu~0"


def outgoing(
    show: Show,
    reader: Reader,
    abilities: Abilities,
    *,
    urgency: Urgency = Urgency.REPLY,
    edits: str = "",
    file: File | None = None,
) -> Outgoing:
    """The message as the channel can carry it. Without buttons the choices are numbered."""
    parts = [part(line, reader) for line in show.lines]
    buttons = [button(one, show, reader) for one in show.choices]
    if not buttons:
        menu = catalogue.say(reader.language, "common-menu")
        buttons = [Button(menu, MENU_CODE, "last")]
    if not abilities.buttons:
        listed = "\n".join(f"{n}. {one.label}" for n, one in enumerate(buttons, 1))
        parts.append(Part(listed))
        buttons = []
    return Outgoing(
        reader.address,
        tuple(_fitted(parts, abilities.longest)),
        tuple(buttons),
        reader.language,
        reader.language in catalogue.RIGHT_TO_LEFT,
        edits if abilities.edits else "",
        file,
        urgency,
        silent=urgency in (Urgency.NUDGE, Urgency.BROADCAST),
    )


def _fitted(parts: list[Part], longest: int) -> list[Part]:
    """Cut at the end when the words do not fit, which no screen of ours should ever need."""
    room = longest
    fitted: list[Part] = []
    for one in parts:
        size = len(one.text.encode("utf-16-le")) // 2 + 2
        if size > room:
            if room > 10:
                kept = one.text.encode("utf-16-le")[: 2 * (room - 4)]
                fitted.append(
                    Part(kept.decode("utf-16-le", "ignore") + "…", one.copy, one.language)
                )
            break
        room -= size
        fitted.append(one)
    return fitted


def words_of(message: Outgoing) -> dict[str, Any]:
    """What is kept of a sent message for 30 days: the talk on the page and in the export."""
    return {
        "parts": [
            {"text": one.text, **({"copy": True} if one.copy else {}),
             **({"language": one.language} if one.language else {})}
            for one in message.parts
        ],
        "buttons": [[one.label, one.code, one.kind, one.url] for one in message.buttons],
        "language": message.language,
        **(
            {"file": message.file.name, "file_kind": message.file.kind, "says": message.file.says}
            if message.file
            else {}
        ),
    }  # fmt: skip
