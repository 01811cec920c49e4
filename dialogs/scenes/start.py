"""The welcome: as little as possible before the first menu, and the rest when it is needed.

start      hello -> language -> 18 or older? -> notice -> name -> town -> what matters -> menu
           With the link of a group, join_group comes before the menu.
                                    |no            |not now
                                 goodbye, all is deleted

find_town, ask_remind, ask_fields, ask_host_level: one question each, opened by whoever
needs the answer first; the last three pass in silence when it is known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogs.answers import name, words
from dialogs.coaching import group_code
from dialogs.model import (
    Ask,
    Card,
    Choose,
    Do,
    Effect,
    End,
    Fork,
    Into,
    Many,
    Next,
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
from dialogs.scenes.person import (
    HOURS,
    count_wish,
    is_shipped,
    languages,
    remind_again,
    speak,
    wished_language,
)
from dialogs.wishes import Changes, Consent, EraseMe, FindPlace, SetPerson, UseCode

NEEDS = ("job", "work", "study", "understand", "language", "people", "business", "unsure")
FIELDS = (
    "care", "teaching", "social", "office", "sales", "tech", "engineering", "building",
    "factory", "transport", "kitchen", "hotel", "cleaning", "farming", "media", "science",
    "law", "beauty",
)  # fmt: skip
"""The kinds of work one can choose from; anything else is written."""

ZONES = {
    "FI": "Europe/Helsinki",
    "BE": "Europe/Brussels",
    "NL": "Europe/Amsterdam",
    "SE": "Europe/Stockholm",
}
HOST_LANGUAGES = {"FI": "fi", "BE": "nl", "NL": "nl", "SE": "sv"}
LEVELS = ("few", "simple", "work", "well")


# What we know of who runs this


def operator_known(told: Told) -> Value:
    return "yes" if told.facts.service.operator else "no"


def contact_known(told: Told) -> Value:
    return "yes" if told.facts.service.contact else "no"


OPERATOR: Tells = {
    "known": operator_known,
    "reachable": contact_known,
    "org": lambda told: told.facts.service.operator,
    "mail": lambda told: told.facts.service.contact,
}


def _youth_known(told: Told) -> Value:
    return "yes" if told.facts.service.youth else "no"


def _notice_known(told: Told) -> Value:
    return "yes" if told.facts.service.notice else "no"


# The welcome


def _where_to_begin(told: Told) -> str:
    person = told.facts.person
    if told.facts.locked:
        return "locked"
    if person.onboarded:
        return "group" if _to_group(told) else "joining" if told.text("code") else "home"
    if told.facts.roles and not told.text("own") and not _has_code(told):
        return "group" if _to_group(told) else "staff"
    return _what_is_missing(told) if person.agreed else "hello"


def _to_group(told: Told) -> bool:
    """Whether they came with the code of a group."""
    return bool(group_code(told.text("code")))


def _after_welcome(told: Told) -> str:
    return "group" if _to_group(told) else "menu"


def _what_is_missing(told: Told) -> str:
    person = told.facts.person
    if _has_code(told):
        return "code"
    if not person.name:
        return "name"
    return "need" if person.country or person.city else "town"


def _finish(told: Told) -> tuple[Effect, ...]:
    return (SetPerson({"needs": told.many("need"), "onboarded": True}),)


def _finish_open(told: Told) -> tuple[Effect, ...]:
    return (SetPerson({"onboarded": True}),)


def _has_code(told: Told) -> bool:
    """Whether they came with a code of their own that nobody has tried or laid aside yet."""
    own = bool(told.text("code")) and not _to_group(told)
    return own and not told.text("own_code") and not told.text("outcome")


def _joined(told: Told) -> str:
    if told.text("outcome") != "joined":
        return "code_unknown"
    staff = told.facts.roles and not told.facts.person.onboarded
    return "joined_staff" if staff else "joined"


def _with_code(told: Told) -> dict[str, Value]:
    return {"code": told.text("code")}


TOWN = Into("find_town", then="need")
GROUP = Over("join_group", with_=_with_code)
_MISSING: Mapping[str, Next] = {"code": "code", "name": "name", "town": TOWN, "need": "need"}

START = Scene(
    "start",
    screens=(
        Way(
            "door",
            then=Fork(
                _where_to_begin,
                {
                    "locked": Over("phone_who"),
                    "joining": Over("use_code", with_=_with_code),
                    "group": GROUP,
                    "staff": Over("role_home"),
                    "home": Over("menu"),
                    "hello": "hello",
                    **_MISSING,
                },
            ),
        ),
        Choose(
            "hello",
            options={"go": "lang", "about": "about", "mine": "code", "who": Over("phone_who")},
            main="go",
            when={"mine": _has_code, "who": lambda told: told.facts.shares_phone},
        ),
        Choose("about", options={"ok": "lang"}, tells=OPERATOR),
        Pick(
            "lang",
            of=languages,
            or_new=wished_language,
            saves_as="spoken",
            then=Fork(lambda told: "speak" if is_shipped(told) else "wished", ("speak", "wished")),
            options={"other": "wished"},
        ),
        Do("wished", does=count_wish, then="lang_other"),
        Pick("lang_other", of=languages, saves_as="spoken", then="speak"),
        Do("speak", does=speak, then="age"),
        Choose("age", options={"yes": "notice", "no": "too_young"}, why="age"),
        Do("too_young", does=lambda told: (EraseMe(),), then="minor"),
        End(
            "minor",
            tells={"known": _youth_known, "youth": lambda told: told.facts.service.youth},
        ),
        Tell("notice", tells=OPERATOR, then="notice_words"),
        Tell("notice_words", then="privacy"),
        Choose("privacy", options={"accept": "agree", "read": "full_what", "not_now": "forget"}),
        Tell("full_what", then="full_who"),
        Tell("full_who", then="full"),
        Choose(
            "full",
            options={"accept": "agree", "not_now": "forget"},
            tells={"known": _notice_known, "notice": lambda told: told.facts.service.notice},
        ),
        Do("forget", does=lambda told: (EraseMe(),), then="another_day"),
        End("another_day"),
        Do(
            "agree",
            does=lambda told: (Consent("privacy", True),),
            then=Fork(_what_is_missing, _MISSING),
        ),
        Choose("code", saves_as="own_code", options={"yes": "use", "no": "after_code"}),
        Do(
            "use",
            does=lambda told: (UseCode(told.text("code")),),
            saves_as="outcome",
            then=Fork(_joined, ("joined", "joined_staff", "code_unknown")),
        ),
        End("joined"),
        Tell("joined_staff", text="start-joined", then=Over("role_home")),
        Tell("code_unknown", then="after_code"),
        Way(
            "after_code",
            then=Fork(
                lambda told: _what_is_missing(told) if told.facts.person.agreed else "hello",
                {"hello": "hello", **_MISSING},
            ),
        ),
        Ask("name", reads=name(30), then="call", why="name"),
        Do("call", does=lambda told: (SetPerson({"name": told.text("name")}),), then=TOWN),
        Many("need", of=NEEDS, least=1, most=2, then="finish", skips="finish_open", why="needs"),
        Do("finish", does=_finish, then="ready"),
        Do("finish_open", does=_finish_open, then="ready"),
        Tell("ready", then=Fork(_after_welcome, {"group": GROUP, "menu": Over("menu")})),
    ),
    needs=("roles",),
    before_consent=True,
    keeps_place=False,  # what is written is kept at once; the door finds what is missing
)


# Where they live


def place_name(code: str) -> str:
    """How a place is shown: the town, and its region when that says more."""
    _, region, city, _ = code.split("|")
    return f"{city}, {region}" if region and region != city else city


def _place_label(code: str, found: Sequence[str]) -> str:
    """The place as a button: with its country, or what tells it from another of that name."""
    name = place_name(code)
    if sum(place_name(one) == name for one in set(found)) > 1:
        return f"{name} ({code[:2]}, {code.rpartition('/')[2].replace('_', ' ')})"
    return f"{name} ({code[:2]})" if len({one[:2] for one in found}) > 1 else name


def _places(told: Told) -> Sequence[Thing]:
    found = told.many("places")
    return [Thing(code, _place_label(code, found)) for code in dict.fromkeys(found)]


def _chosen_place(told: Told) -> str:
    return told.text("place") or told.many("places")[0]


def _settle(told: Told) -> tuple[Effect, ...]:
    country, region, city, zone = _chosen_place(told).split("|")
    return (SetPerson({"country": country, "region": region, "city": city, "zone": zone}),)


def _settle_country(told: Told) -> tuple[Effect, ...]:
    """The country alone, and the town as they wrote it when the list does not know it."""
    country, town = told.text("country").upper(), told.text("town")
    changes: Changes = {}
    if country in ZONES:
        changes = {"country": country, "region": "", "city": town, "zone": ZONES[country]}
    elif country or town:
        changes = {"country": "", "region": "", "city": town}
    return (SetPerson(changes),) if changes else ()


def _how_many_places(told: Told) -> str:
    found = told.get("places")
    count = len(found) if isinstance(found, tuple) else 0
    return ("unknown", "settle")[count] if count < 2 else "which"


FIND_TOWN = Scene(
    "find_town",
    screens=(
        Ask("town", reads=words(60), then="look", skips="country", why="town"),
        Do(
            "look",
            does=lambda told: (FindPlace(told.text("town")),),
            saves_as="places",
            then=Fork(_how_many_places, ("unknown", "settle", "which")),
        ),
        Ask(
            "unknown",
            reads=words(60),
            saves_as="town",
            then="look",
            options={"again": "town", "keep": "country"},
            why="town",
        ),
        Pick(
            "which",
            of=_places,
            saves_as="place",
            then="settle",
            options={"again": "town", "none": "country"},
        ),
        Do("settle", does=_settle, then="found"),
        End("found", tells={"place": lambda told: place_name(_chosen_place(told))}),
        Choose(
            "country",
            saves_as="country",
            options=dict.fromkeys(("fi", "be", "nl", "se", "other"), "settle_country"),
            skips="settle_country",
            why="town",
        ),
        Do("settle_country", does=_settle_country, then="settled"),
        End("settled", silent=True),
    ),
)


# May I remind you?


def _may(told: Told) -> Value:
    return "yes" if told.facts.person.may_remind else "no"


ASK_REMIND = Scene(
    "ask_remind",
    screens=(
        Way(
            "door",
            then=Fork(
                lambda told: "known" if "remind" in told.facts.person.consents else "remind",
                ("known", "remind"),
            ),
        ),
        End("known", returns="may", tells={"may": _may}, silent=True),
        Choose("remind", options={"yes": "agree", "no": "refuse"}, why="reminders"),
        Do("agree", does=remind_again, then="times"),
        Choose(
            "times",
            options={"good": "agreed", "change": Into("quiet_set", then="agreed")},
            tells=HOURS,
        ),
        End("agreed", returns="may", tells={"may": _may}, silent=True),
        Do("refuse", does=lambda told: (Consent("remind", False),), then="without"),
        End("without", returns="may", tells={"may": _may}),
    ),
)


# What work, and how well the language of the place


def field_word(field: str) -> Value:
    """A kind of work as it is shown: our text, or the person's own words."""
    return Word(f"ask_fields-pick.{field}") if field in FIELDS else field


def _known_unless_again(known: bool, told: Told) -> str:
    return "known" if known and not told.text("again") else "pick"


ASK_FIELDS = Scene(
    "ask_fields",
    screens=(
        Way(
            "door",
            then=Fork(
                lambda told: _known_unless_again(bool(told.facts.person.fields), told),
                ("known", "pick"),
            ),
        ),
        End("known", silent=True),
        Many(
            "pick",
            of=FIELDS,
            most=3,
            also_says=words(40),
            before=lambda told: told.facts.person.fields,
            then="keep",
            skips="known",
            why="fields",
        ),
        Do("keep", does=lambda told: (SetPerson({"fields": told.many("pick")}),), then="known"),
    ),
)


def host_language(told: Told) -> str:
    """The main language of where they live, as a code; empty where we cannot know."""
    person = told.facts.person
    return person.host_language or HOST_LANGUAGES.get(person.country, "")


def host_language_word(told: Told) -> Value:
    return Word(f"language-{host_language(told) or 'local'}")


def _keep_level(told: Told) -> tuple[Effect, ...]:
    level = LEVELS.index(told.text("level"))
    return (SetPerson({"host_level": level, "host_language": host_language(told)}),)


def _level_known(told: Told) -> bool:
    return told.facts.person.host_level is not None


ASK_HOST_LEVEL = Scene(
    "ask_host_level",
    screens=(
        Way(
            "door",
            then=Fork(
                lambda told: _known_unless_again(_level_known(told), told), ("known", "pick")
            ),
        ),
        End("known", silent=True),
        Choose(
            "pick",
            saves_as="level",
            options=dict.fromkeys(LEVELS, "keep"),
            tells={"host_lang": host_language_word},
            skips="known",
            why="level",
        ),
        Do("keep", does=_keep_level, then="known"),
    ),
)

SCENES: tuple[Scene, ...] = (START, FIND_TOWN, ASK_REMIND, ASK_FIELDS, ASK_HOST_LEVEL)
CARDS: tuple[Card, ...] = ()
