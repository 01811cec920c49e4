"""Those who work here, in the chat: who waits for them, and the way to the pages.

    role_home   how many wait -> one of them -> role_call; the pages; Silta for oneself
    role_call   what somebody asked, and one's answer
    my_pages    a link to the pages that works once; for everybody

Inside Telegram my_pages has a button that opens the pages in Telegram's own window (/app). It is
not the menu button beside the writing line: that one holds the list of commands, and somebody in
the wrong language, or who wants silence at once, finds /language and /stop there with one tap.
Telegram has room for one of the two, and the way out is worth more than a short cut.

Cards tell a coach at a kind hour that somebody waits. (Content design, 2: role.home.)
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.answers import words
from dialogs.facts import Call
from dialogs.model import (
    WINDOW,
    Ask,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Over,
    Pick,
    Ref,
    Scene,
    Tells,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.wishes import AnswerCall, OpenPages

ANSWER = 1000
HOWS = ("contact", "question", "crisis", "answer")
"""The ways of asking for a human being that have words of their own."""


def is_staff(told: Told) -> bool:
    """Whether they are something here beside somebody with contacts of their own."""
    return bool(told.facts.roles)


def has_pages(told: Told) -> bool:
    return bool(told.facts.service.web)


# Who waits


def _door(told: Told) -> str:
    if is_staff(told):
        return "home"
    return "pages" if told.facts.person.agreed else "start"


def _day(told: Told, call: Call) -> Value:
    return call.at.astimezone(told.now.tzinfo).date()


def _name(call: Call | None) -> Value:
    return (call.who if call else "") or Word("role-somebody")


def _waiting(told: Told) -> Sequence[Thing]:
    return [
        Thing(
            Ref("call", call.id),
            Word("role_home-waits_since", (("who", _name(call)), ("day", _day(told, call)))),
        )
        for call in told.facts.calls
    ]


HOME = Scene(
    "role_home",
    needs=("roles", "calls"),
    screens=(
        Way(
            "door",
            then=Fork(_door, {"home": "home", "pages": Over("my_pages"), "start": Over("start")}),
        ),
        Choose(
            "home",
            options={
                "waits": "who",
                "console": Into("my_pages", then="home"),
                "own": Fork(
                    lambda told: "menu" if told.facts.person.onboarded else "start",
                    {
                        "menu": Over("menu"),
                        "start": Over("start", with_=lambda told: {"own": "yes"}),
                    },
                ),
            },
            when={"waits": lambda told: bool(told.facts.calls), "console": has_pages},
            tells={"count": lambda told: len(told.facts.calls)},
        ),
        Pick(
            "who",
            of=_waiting,
            saves_as="call",
            then=Into("role_call", then="door", with_=lambda told: {"about": told["call"]}),
            options={"home": "home"},
        ),
    ),
    keeps_place=False,
    before_consent=True,
)


# One of them


def _call(told: Told) -> Call | None:
    ref = told.ref("about")
    return told.facts.call(ref.id) if ref and ref.kind == "call" else None


def _how(told: Told) -> Value:
    call = _call(told)
    return Word(f"role_call-how.{call.how if call and call.how in HOWS else 'contact'}")


def _answered(told: Told) -> tuple[Effect, ...]:
    call = _call(told)
    return (AnswerCall(Ref("call", call.id), told.text("text")),) if call else ()


CALL: Tells = {
    "who": lambda told: _name(_call(told)),
    "day": lambda told: _day(told, call) if (call := _call(told)) else "",
    "how": _how,
    "has_text": lambda told: "yes" if (call := _call(told)) and call.text else "no",
    "text": lambda told: call.text if (call := _call(told)) else "",
}

ANSWERING = Scene(
    "role_call",
    needs=("calls",),
    given=("about",),
    screens=(
        Way("door", then=Fork(lambda told: "asked" if _call(told) else "gone",
                              ("asked", "gone"))),
        End("gone"),
        Choose("asked", options={"answer": "text", "not_now": "left"}, tells=CALL),
        Ask("text", reads=words(ANSWER), then="send", personal=True,
            tells={"who": lambda told: _name(_call(told))}),
        Do(
            "send",
            does=_answered,
            saves_as="outcome",
            then=Fork(
                lambda told: "sent" if told.text("outcome") == "sent" else "closed",
                ("sent", "closed"),
            ),
        ),
        End("sent"),
        End("closed"),
        End("left", silent=True),
    ),
    keeps_place=False,
    before_consent=True,
)  # fmt: skip


# The way to the pages


def address(told: Told) -> str:
    """Where the pages open with the key that was made."""
    return f"{told.facts.service.web.rstrip('/')}/console/in/{told.text('key')}"


def _button(told: Told) -> str:
    """A button for it, where a chat may open the address."""
    return address(told) if told.facts.service.web.startswith("https://") else ""


def _window(told: Told) -> str:
    """The same pages in Telegram's own window; Telegram opens nothing but https there."""
    here = told.facts.channel == "telegram" and told.facts.person.agreed
    safe = told.facts.service.web.startswith("https://")
    return f"{told.facts.service.web.rstrip('/')}/app" if here and safe else ""


PAGES = Scene(
    "my_pages",
    screens=(
        Way("door", then=Fork(lambda told: "make" if has_pages(told) else "none",
                              ("make", "none"))),
        End("none"),
        Do("make", does=lambda told: (OpenPages(),), saves_as="key", then="link"),
        Choose(
            "link",
            options={"good": "end"},
            copies=("pages-address",),
            tells={"address": address},
            links={WINDOW: _window, "open": _button},
        ),
        End("end", silent=True),
    ),
    keeps_place=False,
    before_consent=True,
)  # fmt: skip

SCENES: tuple[Scene, ...] = (HOME, ANSWERING, PAGES)
CARDS: tuple[Card, ...] = (
    Card(
        "call_waiting",
        kind="call",
        needs=("calls",),
        tells={"who": lambda told: _name(_call(told)), "how": _how},
        choices={"open": "role_call"},
    ),
    Card(
        "calls_waiting",
        kind="person",
        needs=("calls",),
        tells={"count": lambda told: len(told.facts.calls)},
        choices={"open": "role_home"},
    ),
)
