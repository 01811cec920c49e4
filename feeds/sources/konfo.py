"""Opintopolku (Konfo), the register of studies in Finland: study programmes (koulutus), their
implementations (toteutus) and what one applies to (hakukohde), with the last day to apply.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from feeds import times
from feeds.identity import made_id, tidy_id
from feeds.post import Place, Post
from feeds.settings import SourceSettings
from feeds.sources.json_tree import at, listed, load, name, number, one_of, text, texts, things
from feeds.sources.one_source import Source, source_of, zone_name
from feeds.sources.reading import Reading

HOME: Final = "Europe/Helsinki"
_PUBLISHED: Final = "julkaistu"
_ARCHIVED: Final = frozenset({"arkistoitu", "poistettu"})
_MOST_PLACES: Final = 10
_MOST_PARTS: Final = 100
# What the numbers of the code list oppilaitoksenopetuskieli mean; 9 is any other language
_TAUGHT_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "1": ("fi",),
    "2": ("sv",),
    "3": ("fi", "sv"),
    "4": ("en",),
    "5": ("se",),
}
_SITE: Final = "https://opintopolku.fi/konfo"
_SITE_LANGUAGES: Final = ("fi", "sv", "en")
_PROGRAMME: Final = "1.2.246.562.13."
_IMPLEMENTATION: Final = "1.2.246.562.17."


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The studies of a search page, a list or one alone. Raises NotAFeed with a sentence."""
    value = load(body)
    source = source_of(settings, now, tz=HOME)
    if isinstance(at(value, "hits"), list):
        items = value["hits"]
        if (number(value, "total") or 0) > len(items):
            source.basket.note("more-pages")
    else:
        items = value if isinstance(value, list) else [value]
    source.take_all(source.objects(items), lambda study: _post(study, source))
    return source.basket.reading("Opintopolku")


def _post(study: Mapping[str, Any], source: Source) -> Post | None:
    settings = source.settings
    state = text(study, "tila")
    if state in _ARCHIVED:
        return Post(id=_identity(study), kind=settings.kind or "S", status="removed", title={})
    if state != _PUBLISHED and "tila" in study:
        source.basket.skip("private")
        return None
    words = tuple(_words(study, settings))
    if not source.chosen(words):
        return None
    wording = source.worded(texts(study, "nimi"), _bodies(study))
    if wording is None:
        return None
    begins = _begins(study, source)
    deadline, closed = _deadline(study, source)
    places = tuple(dict.fromkeys(_places(study, source)))[:_MOST_PLACES]
    return Post(
        id=_identity(study),
        kind=settings.kind or "S",
        subtype=settings.subtype,
        status="expired" if closed else source.status(None, begins, deadline),
        title=wording.title,
        body=wording.body,
        start=begins.start,
        deadline=deadline,
        place=places[0] if places else source.home_place(),
        more_places=places[1:],
        online=source.online(False),
        organiser=source.organiser(_in_one(study, settings, "organisaatio", "nimi")),
        url=source.page_of(_identity(study)) or _page(study, settings),
        image=source.image(text(study, "teemakuva")),
        keywords=source.keywords(words),
        languages=settings.spoken_languages or _taught_in(study),
        tz=zone_name(begins.start or deadline),
        updated_at=source.moment(text(study, "modified")),
        source_says=wording.source_says,
    )


def _identity(study: Mapping[str, Any]) -> str:
    own = name(study, "oid")
    return tidy_id(own) if own else made_id(*texts(study, "nimi").values())


def _in_one(told: Any, settings: SourceSettings, *way: str) -> str | None:
    return one_of(texts(told, *way), settings.language)


# ------------------------------------------------------------------------------------- texts


def _bodies(study: Mapping[str, Any]) -> dict[str, str]:
    """The description; of what one applies to, what it is part of and what one must have."""
    described = texts(study, "metadata", "kuvaus") or texts(study, "kuvaus")
    parts = (
        described,
        texts(study, "toteutus", "nimi"),
        texts(study, "hakuNimi"),
        texts(study, "pohjakoulutusvaatimusTarkenne"),
    )
    found: dict[str, list[str]] = {}
    for part in parts:
        for language, said in part.items():
            found.setdefault(language, []).append(said)
    return {language: _paragraphs(said) for language, said in found.items()}


def _paragraphs(said: Sequence[str]) -> str:
    between = "<br><br>" if any("<" in one for one in said) else "\n\n"
    return between.join(dict.fromkeys(said))


def _words(study: Mapping[str, Any], settings: SourceSettings) -> Iterator[str]:
    for field in ("koulutusala", "tutkintonimike"):
        for one in things(study, "metadata", field)[:_MOST_PARTS]:
            if word := _in_one(one, settings, "nimi"):
                yield word
    for one in things(study, "metadata", "asiasanat")[:_MOST_PARTS]:
        if word := text(one, "arvo"):
            yield word


def _taught_in(study: Mapping[str, Any]) -> tuple[str, ...]:
    uris = [
        *listed(study, "opetuskieliKoodiUrit"),
        *listed(study, "metadata", "opetus", "opetuskieliKoodiUrit"),
    ]
    codes = [re.fullmatch(r"oppilaitoksenopetuskieli_(\d)(?:#\d+)?", str(uri)) for uri in uris]
    found = [_TAUGHT_IN.get(code[1], ()) for code in codes if code]
    return tuple(dict.fromkeys(language for some in found for language in some))


# -------------------------------------------------------------------------------------- when


def _begins(study: Mapping[str, Any], source: Source) -> times.Span:
    """The day studies begin; when they end is years away and tells nobody anything."""
    season = at(study, "metadata", "koulutuksenAlkamiskausi")
    day = text(season, "koulutuksenAlkamispaivamaara")
    return source.span(day, None) if day else times.UNKNOWN


def _deadline(study: Mapping[str, Any], source: Source) -> tuple[datetime | None, bool]:
    """The end of the period to apply that closes next, and whether all of them are over.

    A period without an end is open for good.
    """
    periods = list(_periods(study))
    ends = [end for one in periods if (end := source.when(text(one, "paattyy"))) is not None]
    if len(ends) < len(periods) or not ends:
        return None, False
    coming = [end for end in ends if end.at >= source.now]
    shown = min(coming, key=_at) if coming else max(ends, key=_at)
    return source.deadline(shown.at.isoformat()), not coming


def _at(when: times.When) -> datetime:
    return when.at


def _periods(study: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Its own, else those of what belongs to it."""
    own = things(study, "hakuajat")[:_MOST_PARTS]
    yield from own
    if own:
        return
    parts = [*things(study, "hakukohteet"), *things(study, "haut"), *things(study, "haku")]
    for one in things(study, "toteutukset")[:_MOST_PARTS]:
        parts += things(one, "hakukohteet")
    for one in parts[:_MOST_PARTS]:
        yield from things(one, "hakuajat")[:_MOST_PARTS]


# -------------------------------------------------------------------------------------- where


def _places(study: Mapping[str, Any], source: Source) -> Iterator[Place]:
    for one in (*things(study, "jarjestyspaikka"), *things(study, "tarjoajat")):
        found = source.place(
            name=_in_one(one, source.settings, "nimi"),
            city=_in_one(one, source.settings, "paikkakunta", "nimi"),
            country=source.settings.country,
        )
        if found is not None:
            yield found


def _page(study: Mapping[str, Any], settings: SourceSettings) -> str | None:
    """The page for people; what one applies to is told on the page of its implementation."""
    language = settings.language if settings.language in _SITE_LANGUAGES else "fi"
    for oid in (name(study, "oid"), name(study, "toteutusOid")):
        if oid is None or not re.fullmatch(r"[\d.]{5,80}", oid, re.ASCII):
            continue
        if oid.startswith(_PROGRAMME):
            return f"{_SITE}/{language}/koulutus/{oid}"
        if oid.startswith(_IMPLEMENTATION):
            return f"{_SITE}/{language}/toteutus/{oid}"
    return None
