"""How we read what people write. Each reader returns the tidy answer or says what is wrong."""

from __future__ import annotations

import re
from datetime import time

from dialogs.model import NotUnderstood, Reader, Told, Value

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b")
_LONG_NUMBER = re.compile(r"(?<!\w)\+?\d(?:[ ()./-]{0,2}\d){6,}(?!\w)")
_IDENTITY = re.compile(r"\b\d{6}[-+A]\d{3}[0-9A-Z]\b", re.IGNORECASE)


def words(most: int, least: int = 1) -> Reader:
    """Any words up to `most` characters; `least` characters at the least."""

    def read(text: str, told: Told) -> Value:
        tidy = " ".join(text.split())
        if len(tidy) < least:
            raise NotUnderstood("answer-too-short", least=least)
        if len(tidy) > most:
            raise NotUnderstood("answer-too-long", max=most)
        return tidy

    return read


def lines(most: int, longest: int = 40) -> Reader:
    """Several short names, one a line or between commas."""

    def read(text: str, told: Told) -> Value:
        names = [" ".join(part.split()) for part in re.split(r"[\n,;،]", text)]
        names = [name for name in names if name]
        if not names or len(names) > most:
            raise NotUnderstood("answer-how-many-names", most=most)
        if any(len(name) > longest for name in names):
            raise NotUnderstood("answer-too-long", max=longest)
        return tuple(names)

    return read


def name(most: int) -> Reader:
    """What somebody wants to be called: no digits, so that no number slips in."""

    def read(text: str, told: Told) -> Value:
        tidy = words(most)(text, told)
        if any(c.isdigit() for c in str(tidy)):
            raise NotUnderstood("answer-no-digits")
        return tidy

    return read


_CLOCK = re.compile(
    r"(?:klo|kl|at|o|\u043e\u0431|\u043e|في|الساعة)?[. ]*(\d{1,2})(?:[.:\u066b](\d{2}))?\s*h?\s*"
    r"(?:([ap])\.? ?m|(ص|م))?[ .]*",
    re.IGNORECASE,
)
_AFTERNOON = {"p": 12, "م": 12, "a": 0, "ص": 0}


def clock_time(text: str, told: Told) -> Value:
    """A time of day: 9, 9:30, 21.00, 5 pm, klo 17. Returned as HH:MM."""
    found = _CLOCK.fullmatch(text.strip())
    try:
        moment = _moment(found) if found else None
    except ValueError:
        moment = None
    if moment is None:
        raise NotUnderstood("answer-not-a-time")
    return moment.strftime("%H:%M")


def _moment(found: re.Match[str]) -> time | None:
    """The time that was matched; of the twelve-hour clock there is no 0 and no 13."""
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or found[4] or "").lower()
    if not half:
        return time(hour, minute)
    if not 1 <= hour <= 12:
        return time(hour, minute) if half in "pم" and 13 <= hour <= 23 else None
    return time(hour % 12 + _AFTERNOON[half], minute)


def looks_private(text: str) -> bool:
    """Whether it seems to hold a phone number, an e-mail address or an identity number."""
    plain = _DATE.sub(" ", text)
    return bool(_EMAIL.search(plain) or _IDENTITY.search(plain) or _LONG_NUMBER.search(plain))


def without_private(text: str) -> str:
    """The same words with such numbers and addresses taken out."""
    dates = _DATE.findall(text)
    plain = _DATE.sub("\x00", text)
    for pattern in (_EMAIL, _IDENTITY, _LONG_NUMBER):
        plain = pattern.sub(" ", plain)
    for day in dates:
        plain = plain.replace("\x00", day, 1)
    return "\n".join(tidy for line in plain.splitlines() if (tidy := " ".join(line.split())))
