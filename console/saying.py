"""Words of the chat said on a page: a `Word` with its values becomes a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from console.desk import When
from dialogs.model import Ref, Value, Word
from locales import catalogue

Say = Callable[[Value], str]


def saying(when: When) -> Say:
    """say(value) -> the value in the reader's language; days as pages say them."""

    def said(value: Value) -> Any:
        match value:
            case Word(key=key, args=args):
                known = {name: said(one) for name, one in args}
                return catalogue.say(when.language, key, known)
            case datetime():
                return when.moment(value)
            case date():
                return when.day(value)
            case tuple():
                return catalogue.say_list(when.language, [str(said(one)) for one in value])
            case Ref():
                return ""
        return value

    return lambda value: str(said(value))
