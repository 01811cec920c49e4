"""Conversations as people would have them, kept as text. Rewrite with: make transcripts.

    Who does what, in one sentence.
    language: ar                 (optional; en without it)
    2026-03-02 09:00             the time is now this; promises due until then come first
    > /start                     typed
    > [Start]                    pressed, by the label or [#choice]
    group: Tuesday group         there is a group with the code K7QX2M9 and the coach Leena
    coach: words                 Leena writes these words from her pages
    < ...                        what came back; everything else is rewritten

Every line is heard by a freshly opened house: the bookmark is saved and read back in between.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dialogs.facts import Service
from tests import coached
from tests.talks import SERVICE, Came, Talks

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))
ZONE = ZoneInfo("Europe/Helsinki")
WHEN = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")


def tell(came: list[Came]) -> list[str]:
    told: list[str] = []
    for one in came:
        text = re.sub(r"\n\n+", "\n", one.text)
        told += [f"< {line}" for line in text.splitlines()]
        own = [b for b in one.buttons if b.kind != "last"]
        marks = {"on": "(x) ", "off": "( ) "}
        if own:
            told.append("    " + " | ".join(marks.get(b.kind, "") + b.label for b in own))
        last = [b.label for b in one.buttons if b.kind == "last"]
        if last:
            told.append("    " + "        " + " · ".join(last))
    return told


def replay(script: str) -> str:
    told: list[str] = []
    talks: Talks | None = None
    language = "en"
    coach = 0
    for line in script.splitlines():
        if line.startswith(("<", "*", "    ", "~")):
            continue
        told.append(line)
        if line.startswith("language: "):
            language = line.removeprefix("language: ").strip()
        elif WHEN.fullmatch(line):
            moment = datetime.fromisoformat(line).replace(tzinfo=ZONE)
            if talks is None:
                talks = Talks(language, moment, service=offering(language))
                talks.forgets = True
            else:
                told += tell(talks.until(moment))
        elif line.startswith("group: "):
            assert talks is not None, "say first when it is"
            coach = coached.a_coach(talks)
            coached.a_group(talks, coach, line.removeprefix("group: "))
        elif line.startswith("coach: "):
            assert talks is not None, "say first when it is"
            coached.writes(talks, coach, line.removeprefix("coach: "))
        elif line.startswith("> "):
            assert talks is not None, "say first when it is: a line like 2026-03-02 09:00"
            said = line[2:]
            pressed = said.startswith("[")
            came = talks.presses(said.strip("[]")) if pressed else talks.says(said)
            if talks.whisper:
                told.append(f"~ {talks.whisper}")
            told += tell(came)
    return "\n".join(told) + "\n"


def offering(language: str) -> Service:
    """The house of the talks; with another language it has that one too."""
    return replace(SERVICE, languages=tuple(dict.fromkeys((*SERVICE.languages, language))))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_conversation_reads_as_it_did(path: Path, accept: bool) -> None:
    script = path.read_text("utf-8")
    told = replay(script)
    if accept:
        path.write_text(told, "utf-8")
    assert told == script or accept
