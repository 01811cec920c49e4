"""Papers to print or to send: the plan, a sheet in one or two languages, a certificate, a poster.

All are PDFs that can be read aloud (PDF/UA-1), in A4, and hold no time but the one they are given:
made twice from the same values, they are the same bytes.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from artefacts import press
from artefacts.squares import squares


@dataclass(frozen=True)
class Action:
    """One line of the plan, as the person said it; `done` also draws a mark beside `state`."""

    what: str
    who: str
    when: str
    when_then: str
    state: str
    done: bool = False


@dataclass(frozen=True)
class PlanWords:
    """What stands above each part of the plan, in the reader's language."""

    goal: str
    gap: str
    actions: str
    what: str
    who: str
    when: str
    when_then: str
    state: str
    milestones: str
    week: str
    support: str


@dataclass(frozen=True)
class Milestone:
    """A day on the way, and what should be so by then."""

    date: str
    text: str
    done: bool = False


@dataclass(frozen=True)
class PlanPage:
    """The networking action plan (content design, 8: `nap.card`). Empty parts are left out."""

    title: str
    words: PlanWords
    goal: str
    gap: str
    actions: tuple[Action, ...]
    milestones: tuple[Milestone, ...]
    week: str
    support: str
    footer: str
    made: datetime
    """When it is made, aware; the only time inside the file."""
    language: str
    right_to_left: bool = False


@dataclass(frozen=True)
class Passage:
    """Words in one language: a heading, paragraphs, then a list. Empty parts are left out."""

    language: str
    right_to_left: bool = False
    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    numbered: bool = False


@dataclass(frozen=True)
class SheetPage:
    """A page of passages: one is set over the whole width, two stand beside each other.

    `blocks` holds tuples of one passage, or of two that say the same in two languages.
    """

    title: str
    lead: str
    blocks: tuple[tuple[Passage] | tuple[Passage, Passage], ...]
    footer: str
    made: datetime
    language: str
    right_to_left: bool = False


@dataclass(frozen=True)
class Step:
    """One of the steps of the way, and the day it was finished; an empty date is an open step."""

    name: str
    date: str


@dataclass(frozen=True)
class CertificatePage:
    """What somebody has done, with the name or nickname they chose, in A4 across."""

    title: str
    kicker: str
    name: str
    sentence: str
    steps: tuple[Step, ...]
    place_and_date: str
    signed_by: str
    footer: str
    made: datetime
    language: str
    right_to_left: bool = False


@dataclass(frozen=True)
class PosterPage:
    """A group's poster for a wall (A4): what this is, and the way in. Empty parts are left out.

    opens: the address behind the code for cameras. addresses: what to call a way in, and its
    address as somebody types it. code: the group's own, to type into the talk.
    """

    title: str
    name: str
    headline: str
    lines: tuple[str, ...]
    group: str
    with_: str
    scan: str
    alt: str
    opens: str
    addresses: tuple[tuple[str, str], ...]
    code_is: str
    code: str
    footer: str
    made: datetime
    language: str
    right_to_left: bool = False


def plan_pdf(page: PlanPage) -> bytes:
    """The plan as a PDF/UA-1."""
    return press.paper("plan", _values(page), page.made)


def sheet_pdf(page: SheetPage) -> bytes:
    """A talk kit, an introduction card or any other words as a PDF/UA-1."""
    return press.paper("sheet", _values(page), page.made)


def certificate_pdf(page: CertificatePage) -> bytes:
    """The certificate as a PDF/UA-1."""
    return press.paper("certificate", _values(page), page.made)


def poster_pdf(page: PosterPage) -> bytes:
    """The poster as a PDF/UA-1."""
    code, values = squares(page.opens), _values(page)
    values |= {"with": values.pop("with_"), "side": code.side, "strips": code.strips}
    return press.paper("poster", values, page.made)


def _values(page: PlanPage | SheetPage | CertificatePage | PosterPage) -> dict[str, Any]:
    values = asdict(page)
    del values["made"]  # only the press needs it
    return values
