"""JobTech: the open job ads of Sweden's employment service, as a search page or as a stream.

A search page has `hits`; a stream is a list (v1) or one ad a line (v2), in which a removed ad is
only its id. Ads name people with their phones and addresses; none of that is read.
https://data.arbetsformedlingen.se/ describes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from feeds import times
from feeds.clean import WORD_CAP, one_line
from feeds.identity import made_id, tidy_id
from feeds.links import safe_link
from feeds.post import UNKNOWN_LANGUAGE, Organiser, Place, Post
from feeds.settings import SourceSettings
from feeds.sources import json_tree as tree
from feeds.sources.reading import MOST_POSTS, Basket, Reading
from feeds.sources.wording import worded

Ad = Mapping[str, Any]

HOME: Final = ZoneInfo("Europe/Stockholm")
MOST_REMOVALS: Final = 5_000
_MOST_KEYWORDS: Final = 20
_MOST_PLACES: Final = 10
# What the register calls languages, as far as people look for work with them.
_LANGUAGE_NAMES: Final = (
    "albanska=sq amhariska=am arabiska=ar armeniska=hy azerbajdzjanska=az bengali=bn"
    " bosniska=bs bulgariska=bg burmesiska=my danska=da dari=fa engelska=en estniska=et finska=fi"
    " franska=fr georgiska=ka grekiska=el hebreiska=he hindi=hi isländska=is italienska=it"
    " japanska=ja kantonesiska=zh katalanska=ca kinesiska=zh koreanska=ko kroatiska=hr"
    " kurdiska=ku kurmanji=ku lettiska=lv litauiska=lt makedonska=mk mandarin=zh"
    " nederländska=nl norska=no pashto=ps persiska=fa polska=pl portugisiska=pt punjabi=pa"
    " rumänska=ro ryska=ru serbiska=sr serbokroatiska=sr slovakiska=sk slovenska=sl somaliska=so"
    " sorani=ku spanska=es svenska=sv swahili=sw tamil=ta teckenspråk=sgn thailändska=th"
    " tigrinska=ti tigrinja=ti tjeckiska=cs turkiska=tr tyska=de ukrainska=uk ungerska=hu"
    " urdu=ur vietnamesiska=vi"
)
_LANGUAGES: Final = dict(pair.split("=") for pair in _LANGUAGE_NAMES.split())


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What all ads of one body share."""

    settings: SourceSettings
    now: datetime
    basket: Basket
    zone: ZoneInfo


def read(body: bytes, settings: SourceSettings, now: datetime) -> Reading:
    """The ads as vacancies. Raises NotAFeed with a sentence."""
    basket = Basket()
    value = tree.load(body)
    shelf = _Shelf(
        settings=replace(settings, language=settings.language or "sv"),
        now=now,
        basket=basket,
        zone=times.zone_called(settings.tz or "") or HOME,
    )
    for ad in _chosen(_newest(_ads(value, basket), basket), basket):
        basket.take(lambda ad=ad: _post(ad, shelf))  # type: ignore[misc]  # a lambda's default has no type
    return replace(basket.reading("JobTech"), newest=_newest_read(basket))


def _ads(value: Any, basket: Basket) -> Iterator[Ad]:
    items = tree.listed(value, "hits") if isinstance(tree.at(value, "hits"), list) else None
    for one in tree.listed(value) if items is None else items:
        if isinstance(one, dict):
            yield one
        else:
            basket.skip("unreadable")


def _newest(ads: Iterable[Ad], basket: Basket) -> list[Ad]:
    """Each ad once: a stream tells the same one again when it changes or is removed."""
    newest: dict[str, Ad] = {}
    for ad in ads:
        name = _name(ad)
        if not name:
            basket.skip("no-title")
            continue
        before = newest.get(name)
        if before is not None:
            basket.skip("twice")
            if 0 < _stamp(ad) < _stamp(before):  # without a stamp, what comes later is newer
                continue
        newest[name] = ad
    return list(newest.values())


def _newest_read(basket: Basket) -> datetime | None:
    """The latest change up to which all is read: beyond the cut only removals were."""
    cut = "too-many" in basket.skipped
    changes = (post.updated_at for post in basket.posts if not cut or post.status != "removed")
    return max((at for at in changes if at is not None), default=None)


def _chosen(ads: Sequence[Ad], basket: Basket) -> Iterator[Ad]:
    """As many ads as are kept, the longest unchanged first, so that the next look can go on.

    Removals are short and count for themselves.
    """
    seen = {True: 0, False: 0}
    for ad in sorted(ads, key=_stamp) if len(ads) > MOST_POSTS else ads:
        gone = _is_removed(ad)
        seen[gone] += 1
        if seen[gone] > (MOST_REMOVALS if gone else MOST_POSTS):
            basket.skip("too-many")
        else:
            yield ad


def _name(ad: Ad) -> str:
    given = tree.name(ad, "id") or tree.name(ad, "original_id")
    if given:
        return tidy_id(given)
    headline = tree.text(ad, "headline")
    return made_id(headline, tree.text(ad, "webpage_url") or "") if headline else ""


def _stamp(ad: Ad) -> float:
    return tree.number(ad, "timestamp") or 0.0


def _is_removed(ad: Ad) -> bool:
    return tree.flag(ad, "removed") is True


# --------------------------------------------------------------------------------------- one ad


def _post(ad: Ad, shelf: _Shelf) -> Post | None:
    settings, basket = shelf.settings, shelf.basket
    kind = settings.kind or "V"
    if _is_removed(ad):
        return Post(id=_name(ad), kind=kind, status="removed", title={}, updated_at=_changed(ad))
    wording = worded(_texts(ad, "headline"), _description(ad), settings, basket)
    if wording is None:
        basket.skip("no-title")
        return None
    words, codes = _occupations(ad)
    chosen = {word.casefold() for word in settings.only_categories}
    if chosen and not chosen & {word.casefold() for word in (*words, *codes)}:
        basket.skip("other-category")
        return None
    places = tuple(_places(ad, settings))[:_MOST_PLACES]
    deadline = _deadline(ad, shelf)
    published = times.read_time(tree.text(ad, "publication_date") or "", shelf.zone)
    return Post(
        id=_name(ad),
        kind=kind,
        subtype=settings.subtype,
        status="expired" if deadline is not None and deadline < shelf.now else "active",
        title=wording.title,
        body=wording.body,
        deadline=deadline,
        place=places[0] if places else None,
        more_places=places[1:],
        online=bool(settings.online),
        organiser=_organiser(ad, settings),
        url=_link(ad, basket),
        image=safe_link(tree.text(ad, "logo_url")),
        keywords=tuple(dict.fromkeys((*settings.keywords, *words)))[:_MOST_KEYWORDS],
        languages=_languages(ad) or settings.spoken_languages,
        tz=shelf.zone.key if deadline else None,
        published_at=published.at if published and times.likely(published.at, shelf.now) else None,
        updated_at=_changed(ad),
        source_says={"ssyk": codes[0]} if codes else {},
    )


def _texts(ad: Ad, *way: str) -> dict[str, str]:
    text = tree.text(ad, *way)
    return {UNKNOWN_LANGUAGE: text} if text else {}


def _description(ad: Ad) -> dict[str, str]:
    return (
        _texts(ad, "description", "text")
        or _texts(ad, "description", "text_formatted")
        or _texts(ad, "description")
    )


def _deadline(ad: Ad, shelf: _Shelf) -> datetime | None:
    """Written without a zone, and meant in Sweden's."""
    text = tree.text(ad, "application_deadline") or tree.text(ad, "last_publication_date")
    if text is None:
        return None
    deadline = times.likely_deadline(times.read_time(text, shelf.zone), shelf.now)
    if deadline is None:
        shelf.basket.note("deadline-unknown")
    return deadline


def _changed(ad: Ad) -> datetime | None:
    """The moment of the ad's own time stamp, which counts milliseconds."""
    stamp = _stamp(ad) / 1000
    return datetime.fromtimestamp(int(stamp), UTC) if 9e8 < stamp < 4e9 else None


def _occupations(ad: Ad) -> tuple[list[str], list[str]]:
    """What the job is called, and the four digits of its group (SSYK 2012)."""
    words = [
        one_line(tree.text(one, "label"), WORD_CAP)
        for name in ("occupation", "occupation_group", "occupation_field")
        for one in tree.things(ad, name)[:5]
    ]
    said = tree.listed(ad, "keywords", "extracted", "occupation")[:10]
    words += [one_line(one, WORD_CAP) for one in said if isinstance(one, str)]
    codes = (
        tree.name(one, "legacy_ams_taxonomy_id") for one in tree.things(ad, "occupation_group")
    )
    return (
        list(dict.fromkeys(word for word in words if word)),
        [code for code in codes if code and re.fullmatch(r"[0-9]{4}", code)],
    )


def _languages(ad: Ad) -> tuple[str, ...]:
    """The languages an applicant must have; those that would only be nice are not asked."""
    labels = (tree.text(one, "label") for one in tree.things(ad, "must_have", "languages")[:20])
    codes = (_LANGUAGES.get(label.strip().casefold()) for label in labels if label)
    return tuple(dict.fromkeys(code for code in codes if code))


def _places(ad: Ad, settings: SourceSettings) -> Iterator[Place]:
    for one in tree.things(ad, "workplace_address"):
        lat, lon = tree.point(tree.at(one, "coordinates"))
        town = tree.text(one, "municipality") or tree.text(one, "city")
        place = Place(
            name=None if town else one_line(tree.text(one, "region")) or None,
            street=one_line(tree.text(one, "street_address")) or None,
            postcode=one_line(tree.name(one, "postcode"), 20) or None,
            city=one_line(town) or settings.city,
            country=one_line(tree.text(one, "country")) or settings.country,
            lat=lat,
            lon=lon,
        )
        if place != Place():
            yield place


def _organiser(ad: Ad, settings: SourceSettings) -> Organiser | None:
    """The employer; never the people to ask."""
    if settings.organiser:
        return Organiser(name=settings.organiser, url=settings.organiser_url)
    employer = next(iter(tree.things(ad, "employer")), {})
    name = one_line(tree.text(employer, "name")) or one_line(tree.text(employer, "workplace"))
    return Organiser(name=name, url=safe_link(tree.text(employer, "url"))) if name else None


def _link(ad: Ad, basket: Basket) -> str | None:
    """The ad's own page, where all of it can be read; else where one applies."""
    told = [tree.text(ad, "webpage_url"), tree.text(ad, "application_details", "url")]
    for text in told:
        if link := safe_link(text):
            return link
    if any(told):
        basket.note("link-dropped")
    return None
