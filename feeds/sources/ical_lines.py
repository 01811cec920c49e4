"""An iCalendar file taken apart by hand, so that one broken event or zone never costs the others.

Only the properties named here are ever looked at: organisers, attendees, contacts and alarms are
left where they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from feeds.shape import decode

_DATES: Final = "DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID SEQUENCE STATUS UID"
_WORDS: Final = (
    "SUMMARY DESCRIPTION LOCATION URL CATEGORIES GEO CLASS LAST-MODIFIED CONFERENCE"
    " X-GOOGLE-CONFERENCE"
)
_SETTINGS: Final = (
    "METHOD X-WR-CALNAME NAME X-WR-TIMEZONE TIMEZONE-ID REFRESH-INTERVAL X-PUBLISHED-TTL"
)
DATE_LINES: Final = frozenset(_DATES.split())
READ_LINES: Final = DATE_LINES | frozenset(_WORDS.split())
_CALENDAR_LINES: Final = frozenset(_SETTINGS.split())
MOST_EVENTS: Final = 20_000
_LONGEST: Final = 100_000
_PROPERTY: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60})([;:].*)", re.DOTALL)
_PARAMETERS: Final = re.compile(r'((?:;(?:"[^"]*"|[^":])*)?):(.*)', re.DOTALL)
_CALM_RULE: Final = re.compile(
    r"FREQ=YEARLY(?:;(?:INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[\d,-]{1,30}"
    r"|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2}))*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One property: NAME, its parameters as written (`;TZID=…`), its value."""

    name: str
    parameters: str
    value: str

    def __str__(self) -> str:
        return f"{self.name}{self.parameters}:{self.value}"


@dataclass(slots=True)
class Block:
    """The lines of one event that we read."""

    lines: list[Line] = field(default_factory=list)
    _first: dict[str, str] = field(default_factory=dict)

    def add(self, line: Line) -> None:
        """Keeps a line; the first of a name is the one that counts."""
        self.lines.append(line)
        self._first.setdefault(line.name, line.value.strip())

    def value(self, name: str) -> str:
        """The value of the first such line, or an empty text."""
        return self._first.get(name, "")

    def all(self, *names: str) -> list[Line]:
        """Every line with one of these names."""
        return [line for line in self.lines if line.name in names]


@dataclass(slots=True)
class Taken:
    """A calendar taken apart. `zones` holds the text of harmless VTIMEZONE blocks by TZID."""

    settings: dict[str, str] = field(default_factory=dict)
    events: list[Block] = field(default_factory=list)
    zones: dict[str, str] = field(default_factory=dict)
    left_out: int = 0


def take_apart(body: bytes) -> Taken:
    """Every event, harmless zone and calendar setting of the file, however broken it is."""
    taken = Taken()
    path: list[str] = []
    block: Block | None = None
    zone: list[Line] = []
    for line in _lines(body):
        what = line.value.strip().upper()
        if line.name == "BEGIN":
            if what in {"VEVENT", "VCALENDAR"}:
                path = []  # whatever was left open before is over
            path.append(what)
            if what == "VEVENT":
                block = Block()
                if len(taken.events) < MOST_EVENTS:
                    taken.events.append(block)
                else:
                    taken.left_out += 1
            elif what == "VTIMEZONE":
                zone = []
        elif line.name == "END" and what in path:
            del path[path.index(what) :]
            if what == "VTIMEZONE":
                _keep_zone(taken, zone)
        if "VTIMEZONE" in path:
            zone.append(line)
        elif path and path[-1] == "VEVENT" and block is not None and line.name in READ_LINES:
            block.add(line)
        elif line.name in _CALENDAR_LINES and "VEVENT" not in path:
            taken.settings.setdefault(line.name, line.value.strip())
    return taken


def _lines(body: bytes) -> Iterator[Line]:
    if body[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        body = decode(body).encode("utf-8", "replace")
    body = body.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    # unfolded as bytes: some writers fold in the middle of a letter
    text = decode(re.sub(rb"\n[ \t]", b"", body))
    waiting: Line | None = None
    for raw in text.split("\n"):
        line = _line(raw)
        if line is not None:
            if waiting is not None:
                yield waiting
            waiting = line
        elif waiting is not None and raw.strip() and len(waiting.value) < _LONGEST:
            # a line break that was not escaped
            waiting = Line(waiting.name, waiting.parameters, f"{waiting.value}\\n{raw}")
    if waiting is not None:
        yield waiting


def _line(raw: str) -> Line | None:
    found = _PROPERTY.match(raw)
    if found is None:
        return None
    name = found[1].upper()
    rest = found[2][:_LONGEST]
    if rest[0] == ":":
        return Line(name, "", rest[1:].replace("\x00", ""))
    parts = _PARAMETERS.match(rest.replace("\x00", ""))
    return Line(name, parts[1], parts[2]) if parts else None


def _keep_zone(taken: Taken, zone: Sequence[Line]) -> None:
    """Keeps a zone only when working it out cannot run away, and when it names one zone."""
    names = [line.value.strip() for line in zone if line.name == "TZID"]
    rules = [line.value.strip() for line in zone if line.name in {"RRULE", "RDATE", "EXRULE"}]
    if len(names) == 1 and len(rules) <= 20 and all(map(_CALM_RULE.fullmatch, rules)):
        text = "\n".join([*map(str, zone), "END:VTIMEZONE"])
        taken.zones.setdefault(names[0], text)
