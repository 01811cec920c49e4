"""A contact as a file, by whatever way it came: the name on it, or why there is none.

The file is read where it arrives and let go at once: nothing of it but the name is ever kept.
"""

from __future__ import annotations

from typing import Final

from artefacts import vcard
from bot.channel import SentCard, SentOther

LARGEST: Final = vcard.MOST
"""Bytes of a file that is looked at."""
ENDING: Final = ".vcf"
KINDS: Final = ("text/vcard", "text/x-vcard")
EMPTY: Final = SentOther("card_empty")
LARGE: Final = SentOther("card_large")
LOST: Final = SentOther("card_lost")
"""It could not be loaded."""


def is_card(name: object, kind: object) -> bool:
    """Whether a file calls itself a contact card, by its name or by its media type."""
    named = isinstance(name, str) and name.strip().casefold().endswith(ENDING)
    told = kind.partition(";")[0].strip().casefold() if isinstance(kind, str) else ""
    return named or told in KINDS


def what_is_on(file: bytes) -> SentCard | SentOther:
    """What somebody sent by sending this file. Raises nothing for what it holds."""
    if len(file) > LARGEST:
        return LARGE
    found = vcard.read(file)
    return SentCard(found.name, found.several) if found.name else EMPTY
