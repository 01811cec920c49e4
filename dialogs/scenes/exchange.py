"""A closer look at one's people: what came of them, who may slip away, and the archive.

    exchange_menu --> follow_cal        the next weeks; follow_review once a month; nap_map
                 |--> exchange_log      what came of contacts, all together or of one person
                 |--> exchange_losing   nobody heard of for long; a short hello is enough
                 `--> exchange_archive  out of the list; take out again, or delete
    card archive_notice    30 days before archived contacts are deleted
    exchange_named         somebody sent a contact of their phone: only the name is taken

For the person's eyes only; nobody owes anything. (Content design, 11 and 13.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice

from dialogs import exchange, rhythm
from dialogs.facts import Contact
from dialogs.model import (
    Answers,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Over,
    Pick,
    Scene,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.people import about, label_of, listed, moved, who

MOST_NAMED = 3
NEEDS = ("contacts", "logs")


def _slipping(told: Told) -> list[Contact]:
    return exchange.slipping_away(told.facts.contacts, told.now.date())


def _archived(told: Told) -> list[Contact]:
    return exchange.archived(told.facts.contacts)


def _any(find: Callable[[Told], Sequence[object]]) -> Callable[[Told], bool]:
    return lambda told: bool(find(told))


MENU = Scene(
    "exchange_menu",
    needs=NEEDS,
    keeps_place=False,
    screens=(
        Choose(
            "what",
            options={
                "dates": Into("follow_cal"),
                "losing": Into("exchange_losing"),
                "review": Into("follow_review"),
                "map": Into("nap_map"),
                "came": Into("exchange_log"),
                "archive": Into("exchange_archive"),
                "enough": "end",
            },
            when={
                "losing": _any(_slipping),
                "archive": _any(_archived),
                "enough": lambda told: not (_slipping(told) and _archived(told)),  # Back is there
            },
            tells={"losing": lambda told: len(_slipping(told))},
        ),
        End("end", silent=True),
    ),
)


# What came of it


def _with_logs(told: Told) -> Sequence[Thing]:
    """People of whom something was noted."""
    noted = {one.contact for one in told.facts.logs}
    return listed([one for one in told.facts.contacts if one.id in noted])


def _times(told: Told) -> int:
    contact = about(told)
    logs = told.facts.logs
    return len(exchange.of(logs, contact.id) if contact else logs)


def _came(told: Told) -> Value:
    contact = about(told)
    logs = told.facts.logs
    words = exchange.came_in_words(exchange.of(logs, contact.id) if contact else logs)
    return words or (Word("exchange-nothing"),)


def _whom(told: Told) -> Answers:
    ref = told.ref("whom")
    return {"about": ref} if ref else {}


LOG = Scene(
    "exchange_log",
    needs=("contacts", "sheets", "logs"),
    keeps_place=False,
    screens=(
        Way("door", then=Fork(lambda told: "one" if about(told) else "all", ("one", "all"))),
        Pick(
            "all",
            of=_with_logs,
            saves_as="whom",
            then=Into("exchange_log", with_=_whom),
            options={"enough": "end"},
            tells={"count": _times, "came": _came},
        ),
        Choose(
            "one",
            options={"enough": "end"},
            tells={
                "contact": who,
                "count": _times,
                "came": _came,
                "exchange": exchange.line,
                "has": exchange.has_line,
            },
        ),
        End("end", silent=True),
    ),
)


# Who may slip away


LOSING = Scene(
    "exchange_losing",
    needs=NEEDS,
    keeps_place=False,
    screens=(
        Way("door", then=Fork(lambda told: "list" if _slipping(told) else "nobody",
                              ("list", "nobody"))),
        Pick(
            "list",
            of=lambda told: listed(_slipping(told)),
            saves_as="whom",
            then=Into("contact_card", then="door", with_=_whom),
            options={"enough": "end"},
            tells={"count": lambda told: len(_slipping(told))},
        ),
        End("nobody"),
        End("end", silent=True),
    ),
)  # fmt: skip


# The archive


ARCHIVE = Scene(
    "exchange_archive",
    needs=NEEDS,
    keeps_place=False,
    screens=(
        Way("door", then=Fork(lambda told: "list" if _archived(told) else "nobody",
                              ("list", "nobody"))),
        Pick(
            "list",
            of=lambda told: listed(_archived(told)),
            saves_as="whom",
            then=Into("contact_card", then="door", with_=_whom),
            options={"enough": "end"},
            tells={"count": lambda told: len(_archived(told))},
        ),
        End("nobody"),
        End("end", silent=True),
    ),
)  # fmt: skip


def _keep_all(told: Told) -> tuple[Effect, ...]:
    return tuple(
        effect
        for one in exchange.noticed(told.facts.contacts)
        for effect in moved(told, one, rhythm.rested(rhythm.unarchived(one)))
    )


KEEP = Scene(
    "exchange_keep",
    needs=("contacts",),
    keeps_place=False,
    screens=(Do("keep", does=_keep_all, then="kept"), End("kept")),
)
LET_GO = Scene(
    "exchange_let_go",
    needs=("contacts",),
    keeps_place=False,
    screens=(End("fine", tells={"day": lambda told: _day_gone(told)}),),
)


def _day_gone(told: Told) -> date:
    """The first day on which one of them is deleted."""
    days = [day for one in _archived(told) if (day := exchange.gone_on(one))]
    return min(days, default=told.now.date() + exchange.NOTICE)


def _named(told: Told) -> Value:
    found = exchange.noticed(told.facts.contacts)
    names: tuple[Value, ...] = tuple(one.label for one in islice(found, MOST_NAMED))
    more = len(found) - len(names)
    names = (*names, Word("follow-more", (("n", more),))) if more > 0 else names
    return names or (label_of(None),)


# A contact of their phone


NAMED = Scene(
    "exchange_named",
    needs=("contacts",),
    given=("label",),
    aside=True,
    screens=(
        Choose(
            "add",
            options={
                "yes": Over("contact_add", with_=lambda told: {"label": told["label"]}),
                "no": "no",
            },
            tells={"several": lambda told: told.text("several") or "no"},
            why="contact",
        ),
        End("no"),
    ),
)

SCENES: tuple[Scene, ...] = (MENU, LOG, LOSING, ARCHIVE, KEEP, LET_GO, NAMED)
CARDS: tuple[Card, ...] = (
    Card(
        "archive_notice",
        kind="person",
        needs=("contacts",),
        tells={"people": _named, "day": _day_gone},
        choices={"look": "exchange_archive", "keep": "exchange_keep", "fine": "exchange_let_go"},
    ),
)
