"""A source of many pages, or of changes only: where it goes on, and where it may not lead us.

A page names the next one; we follow it on the same site only, never to one we have seen, and not
for ever. A source of changes is asked for what is newer than what we have (the watermark).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from feeds.fetch import Fetched, Fetcher, NotModified
from feeds.post import Post
from feeds.reading import Report, read_feed
from feeds.settings import SourceSettings

MOST_PAGES: Final = 10
MARGIN: Final = timedelta(minutes=10)
_FULL: Final = "%Y-%m-%dT%H:%M:%SZ"

OTHER_SITE: Final = "The next page is on another site, so it was not read."
SEEN: Final = "The pages lead in a circle; each was read once."
TOO_MANY: Final = f"There are more than {MOST_PAGES} pages; the rest comes with the next looks."


def address_since(source: str, settings: SourceSettings, watermark: datetime | None) -> str:
    """The address that asks only for what has changed since the watermark.

    Always with a clock time in UTC: servers take a bare date for the end of that day.
    """
    if settings.since is None or watermark is None:
        return source
    parts = urlsplit(source)
    pattern = settings.since.pattern or _FULL
    asked = [
        pair
        for pair in parse_qsl(parts.query, keep_blank_values=True)
        if pair[0] != settings.since.name
    ]
    asked.append((settings.since.name, watermark.astimezone(UTC).strftime(pattern)))
    return urlunsplit(parts._replace(query=urlencode(asked, safe=":,")))


def watermark_after(report: Report, before: datetime | None, now: datetime) -> datetime | None:
    """From when to ask next time: ten minutes before the newest change that was read.

    What was cut off goes on at the newest change itself, so that many changes of one moment are
    not read for ever; and not at all when the pages were not in the order of their changes.
    """
    if report.newest is None or (report.cut and not report.in_order):
        return before
    newest = min(report.newest, now)
    mark = newest if report.cut else newest - MARGIN
    return mark if before is None else max(before, mark)


async def read_on(
    fetcher: Fetcher,
    address: str,
    first: Report,
    settings: SourceSettings,
    now: datetime,
    as_format: str | None,
) -> Report:
    """The first page and those that follow as one report.

    A page that fails ends it: what was read stays, the rest comes another time.
    """
    pages, seen, at = [first], {address}, address
    trouble = ""
    while pages[-1].next_page:
        following = _whole(at, pages[-1].next_page)
        if trouble := _why_not(following, at, seen, len(pages)):
            break
        seen.add(following)
        answer = await fetcher.fetch(following)
        if isinstance(answer, NotModified):  # never asked for, so never said
            break
        if not isinstance(answer, Fetched):
            trouble = answer.sentence
            break
        if _site(answer.final_url) != _site(address):
            trouble = OTHER_SITE
            break
        page = await read_feed(answer.body, settings, now, as_format)
        if page.refused is not None:
            trouble = page.refused
            break
        pages.append(page)
        at = following
    return _joined(pages, trouble)


def _whole(at: str, following: str) -> str:
    try:
        return urljoin(at, following)
    except ValueError:
        return ""


def _why_not(following: str, at: str, seen: set[str], pages: int) -> str:
    if _site(following) != _site(at):
        return OTHER_SITE
    if following in seen:
        return SEEN
    return TOO_MANY if pages >= MOST_PAGES else ""


def _site(address: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(address)
        return parts.scheme.lower(), (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None


def _joined(pages: Sequence[Report], trouble: str) -> Report:
    posts: dict[str, Post] = {}
    skipped: Counter[str] = Counter()
    for page in pages:
        skipped.update(page.skipped)
        for post in page.posts:
            skipped["twice"] += post.id in posts
            posts[post.id] = post
    warnings = [warning for page in pages for warning in page.warnings]
    newest = [page.newest for page in pages if page.newest is not None]
    return replace(
        pages[0],
        posts=tuple(posts.values()),
        skipped={why: count for why, count in skipped.items() if count},
        warnings=tuple(dict.fromkeys([*([trouble] if trouble else []), *warnings])),
        whole=not trouble and all(page.whole for page in pages),
        newest=max(newest, default=None),
        next_page=pages[-1].next_page if trouble else None,
        in_order=newest == sorted(newest) and all(page.in_order for page in pages),
    )
