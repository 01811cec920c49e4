"""Trying a source before adding it: its posts and a report in sentences; nothing is stored."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from feeds.fetch import Fetched, Fetcher, NotModified
from feeds.links import safe_link
from feeds.post import to_line
from feeds.reading import LARGEST_BODY, TOO_LARGE, Report, read_feed
from feeds.settings import read_settings
from feeds.sources.reading import SKIP_REASONS

NOTHING_NEW: Final = "The site says nothing is new, though we never asked before."


@dataclass(frozen=True, slots=True, kw_only=True)
class TryResult:
    """`posts_lines`: feed post JSON, one line each. `ok` is False when it is not a feed."""

    posts_lines: tuple[str, ...]
    report_text: str
    ok: bool


async def try_source(
    source: str,
    as_format: str | None,
    settings: Mapping[str, str],
    now: datetime,
    *,
    fetcher: Fetcher,
    home_zone: str | None = None,
) -> TryResult:
    """Reads a file or an address as a source would be read. `now` is aware. Never raises for it.

    File paths are for the command line only: pass nothing here that came from outside.
    """
    chosen, complaints = read_settings(settings, home_zone=home_zone)
    if complaints:
        return _no("\n".join(complaints))
    if _is_address(source) and chosen.base_url is None:
        chosen = replace(chosen, base_url=safe_link(source))
    body, notes = await _body(source, fetcher)
    if body is None:
        return _no("\n".join(notes))
    report = await read_feed(body, chosen, now, as_format)
    if report.refused:
        return _no("\n".join([*notes, report.refused]))
    return TryResult(
        posts_lines=tuple(map(to_line, report.posts)),
        report_text="\n".join([*notes, *sentences(report)]),
        ok=True,
    )


def _no(text: str) -> TryResult:
    return TryResult(posts_lines=(), report_text=text, ok=False)


def _is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


async def _body(source: str, fetcher: Fetcher) -> tuple[bytes | None, list[str]]:
    if not _is_address(source):
        return await asyncio.to_thread(_file, Path(source))
    match await fetcher.fetch(source):
        case Fetched(body=body, moved_to=moved_to):
            moved = f"The site says this address has moved for good to {moved_to}."
            return body, [moved] if moved_to else []
        case NotModified():
            return None, [NOTHING_NEW]
        case trouble:
            return None, [trouble.sentence]


def _file(path: Path) -> tuple[bytes | None, list[str]]:
    try:
        if not path.is_file():
            return None, [f"There is no file {path}. Give a file or an address with https://."]
        with path.open("rb") as file:
            body = file.read(LARGEST_BODY + 1)
    except OSError as error:
        return None, [f"The file {path} cannot be read: {error.strerror}."]
    return (body, []) if len(body) <= LARGEST_BODY else (None, [TOO_LARGE])


def sentences(report: Report) -> list[str]:
    """The report of a feed that was read, one sentence a line."""
    dated = sum(post.dates_known for post in report.posts)
    left_out = sum(report.skipped.values())
    name = f": {report.title}" if report.title else ""
    told = [
        f"This is a feed ({report.format}){name}",
        f"Posts: {len(report.posts)} ok, {left_out} skipped.",
    ]
    told += [f"Skipped {count}: {SKIP_REASONS[why]}." for why, count in report.skipped.items()]
    removed = sum(post.status == "removed" for post in report.posts)
    if removed:
        told.append(f"Removed at the source: {removed} of these posts.")
    undated = len(report.posts) - dated - removed
    told.append(f"Dates: {dated} understood, {undated} without a date.")
    if report.next_page:
        told.append("There is a next page; it is read too when the source is polled.")
    if report.poll_every:
        minutes = round(report.poll_every.total_seconds() / 60)
        told.append(f"The feed asks to be read every {minutes} minutes.")
    return [*told, *report.warnings]
