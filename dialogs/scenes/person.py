"""How Silta behaves towards one person: in which language, at which hours, how often, or not.

language       each language by its own name; what follows is already said in it
quiet_set      between which hours, and on which days not
quiet_pause    silent for a while
nudge_amount   how many unasked messages a week, none included
stop           everything is silent already; what else do they want?
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from dialogs.answers import clock_time
from dialogs.model import (
    Ask,
    Card,
    Choose,
    Day,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Many,
    NotUnderstood,
    Number,
    Over,
    Pick,
    Scene,
    Tell,
    Tells,
    Thing,
    Told,
    Value,
    Way,
    Word,
)
from dialogs.slips import folded
from dialogs.wishes import Changes, Consent, CountOne, EraseMe, SetPerson

LANGUAGE_NAMES = {
    "en": "English", "fi": "Suomi", "sv": "Svenska", "ru": "Русский", "et": "Eesti",
    "fr": "Français", "so": "Soomaali", "es": "Español", "tr": "Türkçe", "zh": "中文",
    "fa": "فارسی", "ar": "العربية", "uk": "Українська", "nl": "Nederlands",
}  # fmt: skip
"""Each language by its own name, the same in all of them."""

WEEK = ("mo", "tu", "we", "th", "fr", "sa", "su")
SHORTEST = 60
"""Minutes a day that must be left for writing; less would be a pause, which is asked elsewhere."""


# Which language


def languages(told: Told) -> Sequence[Thing]:
    """The languages we really have, each by its own name."""
    shipped = told.facts.service.languages
    return [Thing(code, LANGUAGE_NAMES.get(code, code)) for code in shipped]


def wished_language(text: str, told: Told) -> Value:
    """The code of a language we know by name but do not have yet."""
    wanted = folded(text)
    for code, own_name in LANGUAGE_NAMES.items():
        if wanted == folded(own_name):
            return code
    raise NotUnderstood("answer-not-in-list")


def is_shipped(told: Told) -> bool:
    return told.text("spoken") in told.facts.service.languages


def speak(told: Told) -> tuple[Effect, ...]:
    return (SetPerson({"language": told.text("spoken")}),)


def count_wish(told: Told) -> tuple[Effect, ...]:
    """Count the wished language, without the person."""
    wished = told.text("spoken")
    known = wished in LANGUAGE_NAMES and not is_shipped(told)
    return (CountOne(f"language_wished_{wished}" if known else "language_wished"),)


LANGUAGE = Scene(
    "language",
    screens=(
        Pick(
            "pick",
            of=languages,
            or_new=wished_language,
            saves_as="spoken",
            then=Fork(lambda told: "speak" if is_shipped(told) else "wished", ("speak", "wished")),
            options={"other": "wished"},
        ),
        Do("wished", does=count_wish, then="not_yet"),
        Tell("not_yet", then="pick"),
        Do("speak", does=speak, then="done"),
        End("done"),
    ),
    before_consent=True,
    keeps_place=False,
    aside=True,
)


# At which hours


def weekday(day: int) -> Word:
    return Word(f"quiet_set-days.{WEEK[day]}")


def _silent_days(told: Told) -> Value:
    return tuple(weekday(day) for day in sorted(told.facts.person.silent_days))


def _some_days(told: Told) -> Value:
    return "yes" if told.facts.person.silent_days else "no"


HOURS: Tells = {
    "from": lambda told: told.facts.person.quiet_to.strftime("%H:%M"),
    "to": lambda told: told.facts.person.quiet_from.strftime("%H:%M"),
    "some": _some_days,
    "days": _silent_days,
}
"""Between which hours we may write, and on which days not, for the texts that say so."""


def _at(*times: str) -> tuple[Thing, ...]:
    return tuple(Thing(one, one) for one in times)


def _early_times(told: Told) -> Sequence[Thing]:
    return _at("08:00", "09:00", "10:00")


def _minutes(text: str) -> int:
    moment = time.fromisoformat(text)
    return moment.hour * 60 + moment.minute


def _until(text: str, told: Told) -> Value:
    """The end of the hours for writing, on the same day."""
    end, begin = clock_time(text, told), told.text("from")
    if _minutes(str(end)) - _minutes(begin) < SHORTEST:
        raise NotUnderstood("answer-hours-too-few", **{"from": begin})
    return end


def _later_times(told: Told) -> Sequence[Thing]:
    least = _minutes(told.text("from")) + SHORTEST
    return [one for one in _at("18:00", "20:00", "21:00") if _minutes(str(one.value)) >= least]


def _set_hours(told: Told) -> tuple[Effect, ...]:
    changes: Changes = {
        "quiet_from": time.fromisoformat(told.text("until")),
        "quiet_to": time.fromisoformat(told.text("from")),
    }
    return (SetPerson(changes),)


def _set_days(told: Told) -> tuple[Effect, ...]:
    days = frozenset(WEEK.index(name) for name in told.many("days"))
    return (SetPerson({"silent_days": days}),)


QUIET_SET = Scene(
    "quiet_set",
    screens=(
        Choose("now", options={"hours": "from", "weekdays": "days", "good": "kept"}, tells=HOURS),
        Ask("from", reads=clock_time, offers=_early_times, then="until"),
        Ask("until", reads=_until, offers=_later_times, then="set_hours"),
        Do("set_hours", does=_set_hours, then="now"),
        Many(
            "days",
            of=WEEK,
            before=lambda told: tuple(WEEK[day] for day in sorted(told.facts.person.silent_days)),
            then="set_days",
        ),
        Do("set_days", does=_set_days, then="now"),
        End("kept", tells=HOURS),
    ),
    keeps_place=False,
)


# Silent for a while


def _pause(told: Told, days: int) -> tuple[Effect, ...]:
    return _paused(told.now + timedelta(days=days))


def _paused(until: datetime | None) -> tuple[Effect, ...]:
    return (SetPerson({"paused_until": until}),)


def _pause_to_date(told: Told) -> tuple[Effect, ...]:
    day = told["date"]
    assert isinstance(day, date)
    return _paused(datetime.combine(day, time(), told.now.tzinfo))


def _pause_open(told: Told) -> tuple[Effect, ...]:
    return (SetPerson({"paused_until": None, "silent_until_heard": True}),)


def _wake(told: Told) -> tuple[Effect, ...]:
    return _paused(None)


def _has_pause(told: Told) -> bool:
    until = told.facts.person.paused_until
    return until is not None and until > told.now


def _until_day(told: Told) -> Value:
    until = told.facts.person.paused_until
    return until.astimezone(told.now.tzinfo).date() if until else ""


QUIET_PAUSE = Scene(
    "quiet_pause",
    screens=(
        Way("door", then=Fork(lambda told: "now" if _has_pause(told) else "ask", ("now", "ask"))),
        Choose(
            "now",
            options={"longer": "ask", "wake": "wake", "good": "kept"},
            tells={"until": _until_day},
        ),
        Choose(
            "ask",
            options={"week": "week", "month": "month", "choose": "date", "open": "open"},
        ),
        Do("week", does=lambda told: _pause(told, 7), then="kept"),
        Do("month", does=lambda told: _pause(told, 30), then="kept"),
        Day("date", then="to_date"),
        Do("to_date", does=_pause_to_date, then="kept"),
        Do("open", does=_pause_open, then="until_heard"),
        End("kept", tells={"until": _until_day}),
        End("until_heard"),
        Do("wake", does=_wake, then="awake"),
        End("awake"),
    ),
    keeps_place=False,
)


# How often


def _reminders(told: Told) -> str:
    if told.facts.person.may_remind:
        return "amount"
    return "off" if "remind" in told.facts.person.consents else "ask"


def remind_again(told: Told) -> tuple[Effect, ...]:
    """Reminders are wanted: the yes is noted, and the silence of "stop" ends."""
    return (Consent("remind", True), SetPerson({"stopped": False}))


def _set_amount(told: Told) -> tuple[Effect, ...]:
    changes: Changes = {"nudges_per_week": told.number("amount"), "nudge_mode": "normal"}
    return (SetPerson(changes),)


NUDGE_AMOUNT = Scene(
    "nudge_amount",
    screens=(
        Way(
            "door",
            then=Fork(
                _reminders,
                {"amount": "amount", "off": "off", "ask": Into("ask_remind", then="asked")},
            ),
        ),
        Way(
            "asked",
            then=Fork(
                lambda told: "amount" if told.facts.person.may_remind else "left_off",
                ("amount", "left_off"),
            ),
        ),
        Choose("off", options={"yes": "switch_on", "no": "left_off"}),
        Do("switch_on", does=remind_again, then="amount"),
        Number(
            "amount",
            low=0,
            high=7,
            then="set",
            tells={"now": lambda told: told.facts.person.nudges_per_week},
        ),
        Do("set", does=_set_amount, then="kept"),
        End("kept"),
        End("left_off", silent=True),
    ),
    keeps_place=False,
)


# Stop


def _unsilence(told: Told) -> tuple[Effect, ...]:
    return (SetPerson({"stopped": False}),)


def _agreed(told: Told) -> bool:
    return told.facts.person.agreed


def _in_an_exercise(told: Told) -> bool:
    return _agreed(told) and bool(told.text("during"))


def _had_reminders(told: Told) -> bool:
    return _agreed(told) and told.facts.person.consents.get("remind", False)


STOP = Scene(
    "stop",
    given=("during",),
    screens=(
        Choose(
            "now",
            options={
                "only_this": "go_on_reminding",
                "resume": "back_on",
                "erase": Over("privacy_all"),
                "stay": Fork(
                    lambda told: "silent" if _agreed(told) else "forget", ("silent", "forget")
                ),
            },
            when={"only_this": _in_an_exercise, "resume": _had_reminders, "erase": _agreed},
        ),
        Do("go_on_reminding", does=_unsilence, then="left"),
        Tell("left", then=Over("menu")),
        Do("back_on", does=_unsilence, then="on_again"),
        End("on_again", tells=HOURS),
        Tell("silent", then=Over("menu")),
        Do("forget", does=lambda told: (EraseMe(),), then="forgotten"),
        End("forgotten"),
    ),
    before_consent=True,
    keeps_place=False,
)

SCENES: tuple[Scene, ...] = (LANGUAGE, QUIET_SET, QUIET_PAUSE, NUDGE_AMOUNT, STOP)
CARDS: tuple[Card, ...] = ()
