"""Bookmarks and messages as JSON and back, so that any restart finds them as they were.

Values that JSON has no shape for are written as one-key objects: {"d": day}, {"t": moment},
{"r": [kind, id]}, {"w": key, "a": args}. Keys of another release are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from dialogs.model import Answers, Bookmark, Choice, Frame, Line, Ref, Show, Value, Word

Json = Any
_FRAME = {one.name for one in fields(Frame)}


def value_to_json(value: Value) -> Json:
    match value:
        case datetime():
            return {"t": value.isoformat()}
        case date():
            return {"d": value.isoformat()}
        case Ref(kind=kind, id=id):
            return {"r": [kind, id]}
        case Word(key=key, args=args):
            said = {"w": key}
            return {**said, "a": [[k, value_to_json(v)] for k, v in args]} if args else said
        case tuple():
            return [value_to_json(one) for one in value]
    return value


def value_from_json(data: Json) -> Value:
    match data:
        case {"t": text}:
            return datetime.fromisoformat(text)
        case {"d": text}:
            return date.fromisoformat(text)
        case {"r": [kind, id]}:
            return Ref(kind, id)
        case {"w": key}:
            return Word(key, tuple((k, value_from_json(v)) for k, v in data.get("a", ())))
    if isinstance(data, list):
        several: list[Json] = data
        return tuple(value_from_json(one) for one in several)
    if isinstance(data, str | int):
        return data
    raise ValueError(f"not a value we write: {type(data).__name__}")


def answers_to_json(answers: Answers) -> Json:
    return {name: value_to_json(value) for name, value in answers.items()}


def answers_from_json(data: Mapping[str, Json]) -> Answers:
    return {name: value_from_json(value) for name, value in data.items()}


def bookmark_to_json(here: Bookmark) -> Json:
    """The smallest form: what rests at its default is left out."""
    data: dict[str, Json] = {"turn": here.turn, "visit": here.visit}
    if here.frames:
        data["frames"] = [_frame_to_json(frame) for frame in here.frames]
    if here.kept:
        data["kept"] = {
            name: [_frame_to_json(one) for one in old] for name, old in here.kept.items()
        }
    if here.held_by:
        data["held_by"] = here.held_by
    if here.last_press:
        data["last_press"] = here.last_press
    return data


def bookmark_from_json(data: Mapping[str, Json]) -> Bookmark:
    return Bookmark(
        frames=tuple(_frame_from_json(one) for one in data.get("frames", ())),
        turn=data.get("turn", 0),
        visit=data.get("visit", 0),
        kept={
            name: tuple(_frame_from_json(one) for one in old)
            for name, old in data.get("kept", {}).items()
        },
        held_by=data.get("held_by", ""),
        last_press=data.get("last_press", ""),
    )


def _frame_to_json(frame: Frame) -> Json:
    data: dict[str, Json] = {"scene": frame.scene, "screen": frame.screen, "visit": frame.visit}
    if frame.answers:
        data["answers"] = answers_to_json(frame.answers)
    if frame.trail:
        data["trail"] = list(frame.trail)
    if frame.ticked:
        data["ticked"] = [value_to_json(one) for one in frame.ticked]
    for name in ("page", "search", "wide", "ready", "saves_as", "then", "on_top"):
        value = getattr(frame, name)
        if value:
            data[name] = value
    return data


def _frame_from_json(data: Mapping[str, Json]) -> Frame:
    known = {name: value for name, value in data.items() if name in _FRAME}
    known["answers"] = answers_from_json(known.get("answers", {}))
    known["trail"] = tuple(known.get("trail", ()))
    known["ticked"] = tuple(value_from_json(one) for one in known.get("ticked", ()))
    return Frame(**known)


def show_to_json(show: Show) -> Json:
    data: dict[str, Json] = {"lines": [_line_to_json(line) for line in show.lines]}
    if show.choices:
        data["choices"] = [
            [one.id, value_to_json(one.label), one.kind, *([one.url] if one.url else [])]
            for one in show.choices
        ]
    for name in ("scene", "screen", "visit", "edit", "card", "thing", "picture"):
        value = getattr(show, name)
        if value:
            data[name] = value
    return data


def show_from_json(data: Mapping[str, Json]) -> Show:
    return Show(
        tuple(_line_from_json(line) for line in data["lines"]),
        tuple(
            Choice(id, value_from_json(label), *rest)
            for id, label, *rest in data.get("choices", ())
        ),
        **{
            name: data[name]
            for name in ("scene", "screen", "visit", "edit", "card", "thing", "picture")
            if name in data
        },
    )  # fmt: skip


def _line_to_json(line: Line) -> Json:
    data: dict[str, Json] = {"key": line.key}
    if line.args:
        data["args"] = answers_to_json(line.args)
    if line.copy:
        data["copy"] = True
    if line.language:
        data["language"] = line.language
    return data


def _line_from_json(data: Mapping[str, Json]) -> Line:
    args = answers_from_json(data.get("args", {}))
    return Line(data["key"], args, data.get("copy", False), data.get("language", ""))
