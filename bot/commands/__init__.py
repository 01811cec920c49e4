"""The `silta` command line. Each command lives in its own file and is read only when called."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

app = typer.Typer(
    help="Silta: a bridge between people. Start with `silta run --demo`.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
person_app = typer.Typer(help="Everything we keep about one person.", no_args_is_help=True)
db_app = typer.Typer(help="The database.", no_args_is_help=True)
feed_app = typer.Typer(help="Sources of events and vacancies.", no_args_is_help=True)
app.add_typer(person_app, name="person")
app.add_typer(db_app, name="db")
app.add_typer(feed_app, name="feed")


Demo = Annotated[bool, typer.Option(help="the demo house instead of the real one")]


def stop(sentence: str) -> NoReturn:
    """End with a sentence that says what to do."""
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


def settings(demo: bool = False) -> Any:
    from bot.settings import NotSet, read_settings

    try:
        found = read_settings()
    except NotSet as trouble:
        stop(str(trouble))
    return found.as_demo() if demo else found


def ran(work: Coroutine[Any, Any, int | None]) -> None:
    """Run a command's work; trouble that people can mend ends with its sentence."""
    from storage.schema import TooNew
    from storage.sql import InUse, Unreachable

    try:
        code = asyncio.run(work)
    except (InUse, TooNew, Unreachable) as trouble:
        stop(str(trouble))
    except KeyboardInterrupt:
        code = 130
    raise typer.Exit(code or 0)


@app.command()
def run(
    demo: Annotated[bool, typer.Option(help="demo people and a demo feed, on their own")] = False,
    only: Annotated[str, typer.Option(help="parts to run; for PostgreSQL, later")] = "",
) -> None:
    """Run the house: channels, pages, delivery, clock."""
    if only:
        stop(
            "--only is for houses of several processes on PostgreSQL, which comes later."
            " With the database file one process runs everything: leave --only out."
        )
    from bot.commands import running

    ran(running.run(settings(demo), demo=demo))


@app.command()
def chat(
    language: Annotated[str, typer.Option(help="en, fi, ar, uk")] = "",
    person: Annotated[str, typer.Option(help="whose talk; each name has its own")] = "me",
) -> None:
    """Talk in the terminal. Reads lines, so it can be piped."""
    from bot.commands import talking

    ran(talking.chat(settings(), language, person))


@app.command()
def check() -> None:
    """Hold scenes, texts, settings and the database against their rules."""
    from bot.commands import checking

    raise typer.Exit(checking.check())


@app.command(name="map")
def map_(scene: str) -> None:
    """Print a scene as a diagram (Mermaid)."""
    from bot.commands import checking

    raise typer.Exit(checking.draw(scene))


@app.command()
def preview(
    to: Annotated[Path, typer.Option(help="where the page is written")] = Path("preview.html"),
) -> None:
    """Write every screen in every language as one page."""
    from bot.commands import checking

    checking.preview(to)


@app.command()
def doctor() -> None:
    """Say what is set up, what is not, and what to do."""
    from bot.commands import doctoring

    raise typer.Exit(doctoring.doctor(settings()))


@app.command()
def invite(
    role: Annotated[str, typer.Argument(help="coach or admin")],
    name: Annotated[str, typer.Option(help="how people see them")] = "",
    language: Annotated[str, typer.Option(help="en, fi, ar, uk")] = "en",
    person: Annotated[int, typer.Option(help="somebody who is here already, by number")] = 0,
    demo: Demo = False,
) -> None:
    """Make a link that signs somebody in, once, within ten minutes."""
    from bot.commands import inviting

    raise typer.Exit(inviting.invite(settings(demo), role, name, language, person))


@person_app.command("export")
def person_export(
    id: int, to: Annotated[Path | None, typer.Option(help="file; standard output without")] = None
) -> None:
    """Write everything we keep about a person as JSON."""
    from bot.commands import keeping

    raise typer.Exit(keeping.export(settings(), id, to))


@person_app.command("erase")
def person_erase(
    id: int, yes: Annotated[bool, typer.Option(help="do not ask again")] = False
) -> None:
    """Delete a person and all that is theirs. Nobody can bring it back."""
    from bot.commands import keeping

    if not yes:
        typer.confirm(f"Delete person {id} and everything that is theirs?", abort=True)
    raise typer.Exit(keeping.erase(settings(), id))


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to today's tables."""
    from bot.commands import keeping

    raise typer.Exit(keeping.upgrade(settings()))


@db_app.command("backup")
def db_backup(file: Path) -> None:
    """Copy the database to a file, also while the house runs."""
    from bot.commands import keeping

    raise typer.Exit(keeping.backup(settings(), file))


@db_app.command("restore")
def db_restore(file: Path) -> None:
    """Put a backup in the place of the database. The house must not run."""
    from bot.commands import keeping

    raise typer.Exit(keeping.restore(settings(), file))


@db_app.command("settle")
def db_settle() -> None:
    """After PostgreSQL's own tools brought a copy back: say nothing twice."""
    from bot.commands import keeping

    raise typer.Exit(keeping.settle(settings()))


@feed_app.command("try")
def feed_try(
    source: str,
    as_: Annotated[str, typer.Option("--as", help="rss or ics; found out without")] = "",
    set_: Annotated[list[str] | None, typer.Option("--set", help="setting=value")] = None,
    now: Annotated[str, typer.Option(help="pretend it is this time, ISO 8601")] = "",
) -> None:
    """Read a file or address: posts as lines, a report beside. Stores nothing."""
    from bot.commands import feeding

    ran(feeding.try_(source, as_, set_ or [], now))


@feed_app.command("add")
def feed_add(
    source: str,
    name: Annotated[str, typer.Option(help="how people know it")] = "",
    as_: Annotated[str, typer.Option("--as", help="rss or ics")] = "",
    set_: Annotated[list[str] | None, typer.Option("--set", help="setting=value")] = None,
    demo: Demo = False,
) -> None:
    """Add a source; it is tried first. Its first import is shown to nobody unasked."""
    from bot.commands import feeding

    ran(feeding.add(settings(demo), source, name, as_, set_ or []))


@feed_app.command("list")
def feed_list(demo: Demo = False) -> None:
    """Show the sources and how they are."""
    from bot.commands import feeding

    ran(feeding.list_(settings(demo)))


@feed_app.command("poll")
def feed_poll(
    name: Annotated[str, typer.Argument(help="one source; all of them without")] = "",
    demo: Demo = False,
) -> None:
    """Look at the sources now."""
    from bot.commands import feeding

    ran(feeding.poll(settings(demo), name))


def main() -> None:
    """The entry point. A closed pipe is no mistake."""
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()
