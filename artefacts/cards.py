"""Cards as pictures: strengths, a goal, an introduction, a look back; and the hand."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final

from artefacts import press

FINGERS: Final = 5


@dataclass(frozen=True)
class Row:
    """A heading and words below it; both may be empty. A row in another language says which."""

    heading: str
    text: str
    language: str = ""
    """Empty: that of the card."""
    right_to_left: bool = False
    """Counts only with a language."""


@dataclass(frozen=True)
class CardPicture:
    """A title, rows, at most one line in large letters, and a footer. Empty parts are left out."""

    kicker: str
    """What kind of card it is, in a word or two."""
    title: str
    rows: tuple[Row, ...]
    footer: str
    language: str
    right_to_left: bool = False
    quote: str = ""


@dataclass(frozen=True)
class HandPicture:
    """Five strengths as the fingers of a hand, from the thumb on, and a word in the palm.

    `more` stands below the fingers, without a number.
    Raises ValueError when there are not five fingers; one that is still open has empty words.
    """

    kicker: str
    title: str
    fingers: tuple[Row, ...]
    palm: str
    footer: str
    language: str
    right_to_left: bool = False
    more: tuple[Row, ...] = ()

    def __post_init__(self) -> None:
        if len(self.fingers) != FINGERS:
            raise ValueError("A hand has five fingers.")


def card(picture: CardPicture) -> bytes:
    """A PNG, 1000 pixels wide and as high as its words need."""
    values = asdict(picture)
    values["rows"] = [_spoken(row, picture) for row in picture.rows]
    return press.picture("card", values)


def hand(picture: HandPicture) -> bytes:
    """A PNG, 1000 pixels wide: the hand, and below it each finger's words by its number."""
    values = asdict(picture)
    values["fingers"] = [_spoken(row, picture) for row in picture.fingers]
    values["more"] = [_spoken(row, picture) for row in picture.more]
    return press.picture("hand", values)


def _spoken(row: Row, picture: CardPicture | HandPicture) -> dict[str, object]:
    values = asdict(row)
    if not row.language:
        values["language"] = picture.language
        values["right_to_left"] = picture.right_to_left
    return values
