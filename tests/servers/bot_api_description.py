"""The published Bot API as a judge: every request is also held against Telegram's own description.

The description is a JSON file of methods and types (`api_10_3.json`). It lies beside the
repository, not in it; without it only our own table of facts judges.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from tests.servers.bot_api_text import units
from tests.servers.wire import from_json

BESIDE_THE_REPOSITORY = (
    Path(__file__).resolve().parents[3] / "shared" / "telegram" / "api_10_3.json"
)
LIMITS = re.compile(r"(\d+)\s*[-–]\s*(\d+) (characters|bytes)")
WHOLE = re.compile(r"-?\d+")

# Gives the problems of one value at one place; `wire` means scalars and objects may be text.
Judge: TypeAlias = Callable[[Any, str, bool], list[str]]


class Description:
    """All methods and types of one Bot API version."""

    def __init__(self, published: Mapping[str, Any]) -> None:
        self.version: str = published["version"]
        self._types: Mapping[str, Any] = published["types"]
        self._judges: dict[str, Judge] = {}
        self._methods = {name.lower(): method for name, method in published["methods"].items()}
        self._fields: dict[str, dict[str, tuple[bool, Judge]]] = {}

    @classmethod
    def beside_the_repository(cls, path: Path | None = None) -> Description | None:
        """Read the description if it is there; once, for it is large and never changes."""
        return _read(path or BESIDE_THE_REPOSITORY)

    def problems(
        self, method: str, fields: Mapping[str, Any], files: Iterable[str] = (), *, wire: bool
    ) -> list[str]:
        """Everything in one request that the description does not allow, as sentences."""
        method = method.lower()
        if method not in self._methods:
            return [f"{method}: not a method of Bot API {self.version}"]
        if method not in self._fields:
            self._fields[method] = self._read_fields(self._methods[method])
        known, files = self._fields[method], set(files)
        formatted = bool(fields.get("parse_mode"))
        problems = [
            f"{name}: required parameter is missing"
            for name, (required, _) in known.items()
            if required and name not in fields and name not in files
        ]
        for name, value in fields.items():
            if name not in known:
                problems.append(f"{name}: not a parameter of {method} in {self.version}")
            elif not (formatted and name in ("text", "caption")):  # measured after parsing
                problems += known[name][1](value, name, wire)
        return problems

    def _read_fields(self, owner: Mapping[str, Any]) -> dict[str, tuple[bool, Judge]]:
        return {
            item["name"]: (
                item["required"],
                self._one_of(item["types"], LIMITS.search(item["description"])),
            )
            for item in owner.get("fields", [])
        }

    def _one_of(self, names: list[str], limits: re.Match[str] | None = None) -> Judge:
        judges = [self._of_type(name, limits) for name in names]
        if len(judges) == 1:
            return judges[0]

        def judge(value: Any, where: str, wire: bool) -> list[str]:
            fewest: list[str] | None = None
            for one in judges:
                problems = one(value, where, wire)
                if not problems:
                    return []
                if fewest is None or len(problems) < len(fewest):
                    fewest = problems
            return fewest or []

        return judge

    def _of_type(self, name: str, limits: re.Match[str] | None) -> Judge:
        if name == "String":
            return _text(limits)
        if name in SCALARS:
            return SCALARS[name]
        if name.startswith("Array of "):
            return _array(self._of_type(name.removeprefix("Array of "), None))
        # Types hold each other in circles, so each is read when first met on the way.
        return lambda value, where, wire: self._object(name)(value, where, wire)

    def _object(self, name: str) -> Judge:
        if name not in self._judges:
            kind = self._types[name]
            if kind.get("subtypes"):
                self._judges[name] = self._one_of(kind["subtypes"])
            else:
                self._judges[name] = _object(name, self._read_fields(kind))
        return self._judges[name]


@cache
def _read(path: Path) -> Description | None:
    return Description(json.loads(path.read_text())) if path.is_file() else None


def _from_wire(value: Any, wire: bool) -> Any:
    if wire and isinstance(value, str):
        try:
            return from_json(value)
        except ValueError:
            return value
    return value


def _text(limits: re.Match[str] | None) -> Judge:
    low, high, unit = (int(limits[1]), int(limits[2]), limits[3]) if limits else (0, 0, "")

    def judge(value: Any, where: str, wire: bool) -> list[str]:
        if not isinstance(value, str):
            return [f"{where}: expected a String, got {type(value).__name__}"]
        if unit:
            size = len(value.encode(errors="replace")) if unit == "bytes" else units(value)
            if not low <= size <= high:
                return [f"{where}: {size} {unit}, allowed are {low}-{high}"]
        return []

    return judge


def _whole(value: Any, where: str, wire: bool) -> list[str]:
    fine = type(value) is int or (wire and isinstance(value, str) and WHOLE.fullmatch(value))
    return [] if fine else [f"{where}: expected an Integer"]


def _flag(value: Any, where: str, wire: bool) -> list[str]:
    as_text = wire and isinstance(value, str) and value.lower() in ("true", "false", "1", "0")
    return [] if isinstance(value, bool) or as_text else [f"{where}: expected a Boolean"]


def _number(value: Any, where: str, wire: bool) -> list[str]:
    value = _from_wire(value, wire)
    return [] if type(value) in (int, float) else [f"{where}: expected a Float"]


def _anything(value: Any, where: str, wire: bool) -> list[str]:
    return []


SCALARS: dict[str, Judge] = {
    "Integer": _whole,
    "Boolean": _flag,
    "True": _flag,
    "Float": _number,
    "InputFile": _anything,
}


def _array(of: Judge) -> Judge:
    def judge(value: Any, where: str, wire: bool) -> list[str]:
        value = _from_wire(value, wire)
        if not isinstance(value, list):
            return [f"{where}: expected an Array"]
        return [
            problem
            for place, one in enumerate(value)
            for problem in of(one, f"{where}[{place}]", False)
        ]

    return judge


def _object(name: str, known: dict[str, tuple[bool, Judge]]) -> Judge:
    def judge(value: Any, where: str, wire: bool) -> list[str]:
        value = _from_wire(value, wire)
        if not isinstance(value, dict):
            return [f"{where}: expected an object {name}"]
        problems = [
            f"{where}.{field}: required field of {name} is missing"
            for field, (required, _) in known.items()
            if required and field not in value
        ]
        for field, one in value.items():
            if field not in known:
                problems.append(f"{where}.{field}: not a field of {name}")
            else:
                problems += known[field][1](one, f"{where}.{field}", False)
        return problems

    return judge
