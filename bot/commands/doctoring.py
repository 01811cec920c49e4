"""`silta doctor`: the truth about a house in sentences, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.settings import Settings, operator_chat, read_operator
from storage import schema
from storage.queries import doctor as ask
from storage.queries import outbox, people
from storage.queries import promises as promise_queries
from storage.sql import Connected, Unreachable

WAITED = timedelta(seconds=60)
LATE = timedelta(minutes=15)


@dataclass(frozen=True)
class Finding:
    """One sentence. wrong: somebody must do something."""

    says: str
    wrong: bool = False


def doctor(settings: Settings) -> int:
    """Print every finding; 1 when one of them is wrong."""
    found = [*_set_up(settings), *_database(settings)]
    for one in found:
        print(f"{'!' if one.wrong else '-'} {one.says}")
    return 1 if any(one.wrong for one in found) else 0


def _set_up(settings: Settings) -> Iterator[Finding]:
    if settings.telegram_token.get_secret_value():
        yield Finding("Telegram is set up.")
    else:
        yield Finding("Telegram is not set up: put the bot's token into SILTA_TELEGRAM_TOKEN.")
    _, wrong = read_operator(settings.home, settings.offered)
    for sentence in wrong:
        yield Finding(sentence, wrong=True)
    if operator_chat(settings.home):
        yield Finding("Calls for a person go to the operator's Telegram chat.")
    else:
        yield Finding(
            "Nobody is set to answer people, so that button is not shown: write name and"
            f" telegram_chat into {settings.home / 'operator.toml'}."
        )
    if not settings.public_url:
        yield Finding("SILTA_PUBLIC_URL is not set: links to the pages cannot be given in a chat.")


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        if not settings.data.is_there():
            yield Finding(f"There is no database at {settings.data} yet; `silta run` makes it.")
            return
        revision = settings.data.revision()
    except Unreachable as trouble:
        yield Finding(str(trouble), wrong=True)
        return
    if revision != schema.newest():
        yield Finding("The database is not at today's tables: run `silta db upgrade`.", wrong=True)
        return
    db = settings.data.connect(read_only=True)
    yield Finding(f"{people.how_many(db)} people are here.")
    yield from _outbox(db)
    yield from _promises(db)
    yield from _set_aside(db)
    yield from _calls(db)
    db.close()


def _outbox(db: Connected) -> Iterator[Finding]:
    state = outbox.state(db)
    yield Finding(
        f"Messages: {state.get('sent', 0)} sent, {state.get('queued', 0)} waiting,"
        f" {state.get('unknown', 0)} in doubt, {state.get('dead', 0)} given up."
    )
    oldest = outbox.oldest_waiting(db)
    if oldest and datetime.now(UTC) - oldest > WAITED:
        minutes = int((datetime.now(UTC) - oldest).total_seconds() // 60)
        yield Finding(
            f"A message has waited for {minutes} minutes: is the house running?", wrong=True
        )
    for row in outbox.dead_ones(db, 10):
        came = "may have arrived or not" if row.status == "unknown" else "was not delivered"
        yield Finding(f"Message {row.id} on {row.channel} {came}: {row.error}.")


def _promises(db: Connected) -> Iterator[Finding]:
    due = promise_queries.next_due(db)
    if due and datetime.now(UTC) - due > LATE:
        yield Finding(
            f"A promise was due {due:%Y-%m-%d %H:%M} UTC and is not kept: is the house running?",
            wrong=True,
        )


def _set_aside(db: Connected) -> Iterator[Finding]:
    for row in ask.set_aside(db):
        yield Finding(
            f"{row.number} updates on {row.channel} could not be handled ({row.reason}); they are"
            " kept for seven days.",
            wrong=True,
        )


def _calls(db: Connected) -> Iterator[Finding]:
    calls = ask.open_calls(db)
    for row in calls:
        told = "told the operator" if row.told_at else "not told to anybody yet"
        yield Finding(
            f"Person {row.person_id} asked for a human being on {row.at:%Y-%m-%d %H:%M} UTC"
            f" ({row.how}; {told}).",
            wrong=row.told_at is None and datetime.now(UTC) - row.at > LATE,
        )
