"""Pictures and papers with kind defaults, in four languages, and names that mean no good."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from artefacts.cards import CardPicture, HandPicture, Row
from artefacts.maps import GrowthPicture, Legend, Moment, NetworkMap, Node, Quarter
from artefacts.papers import (
    Action,
    CertificatePage,
    Milestone,
    Passage,
    PlanPage,
    PlanWords,
    PosterPage,
    SheetPage,
    Step,
)

MADE = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Speech:
    """A few real sentences of one language, to fill any picture with."""

    title: str
    sentence: str
    names: tuple[str, ...]
    words: tuple[str, str, str, str]
    right_to_left: bool = False


SPEECHES = {
    "en": Speech(
        "Your people",
        "You have 14 people. Seven you know a little: they often bring new information.",
        ("Samira", "Uncle Hassan", "Pekka from work", "Leena"),
        ("Public service", "School or research", "Company", "Association, neighbours, friends"),
    ),
    "fi": Speech(
        "Sinun ihmisesi",
        "Sinulla on 14 ihmistä. Vähän tutut ihmiset tuovat usein uutta tietoa ja työtä.",
        ("Väinö", "Äiti", "Maahanmuuttajapalvelut", "Öisin-Åke"),
        ("Julkiset palvelut", "Koulu tai tutkimus", "Yritys", "Yhdistys, naapurit, ystävät"),
    ),
    "ar": Speech(
        "معارفي",
        "لديك 14 شخصًا. غالبًا ما يحمل من تعرفهم قليلًا معلومات جديدة.",
        ("سميرة", "العم حسن", "Pekka", "ممرضة المركز الصحي"),
        ("الخدمات العامة", "المدرسة أو البحث العلمي", "شركة", "جمعية أو جيران أو أصدقاء"),
        right_to_left=True,
    ),
    "uk": Speech(
        "Твої люди",
        "У тебе 14 людей. Ті, кого знаєш трохи, часто приносять нові відомості.",
        ("Оленка", "Дядько Ґеник", "Їжак", "Пекка"),
        ("Державні служби", "Школа чи наука", "Підприємство", "Товариство, сусіди, друзі"),
    ),
}

HOSTILE = (
    "#evil[]", "*a*", "\\", "$x$", "_b_", "<b>&amp;", "`raw`", "@ref", "= Head", "- list", "// c",
    "/* c */", '#import "/etc/passwd"', "{{}}", "O'Brien \"q\"", "---", "~", "1. x", "A" * 40,
    '")\n#panic("x")',
)  # fmt: skip
STRANGE = (
    "", " ", "😀", "👩‍👩‍👧", "王小明", "שלום", "\x00\x1b[1m", "\ud800", "\ufeff", "a\u202eb",
    "e\u0301\u0301", "\u0301", "\ufffe", "\U0010ffff", "محمد #panic()",
    "https://example.org/" + "a" * 80,
)  # fmt: skip


def people(count: int, names: tuple[str, ...] = ("Samira", "Pekka", "Leena K.")) -> Any:
    """`count` people, spread over all quarters, rings and shapes."""
    quarters = ("public", "school", "company", "community", "community", "unsure")
    shapes = ("local", "new", "both", "abroad", "")
    return tuple(
        Node(
            names[nth % len(names)],
            quarters[nth % 6],
            (0, 1, 1, 2, 2, 2, 3)[nth % 7],
            shapes[nth % 5],
            pale=nth % 4 == 0,
            star=nth % 9 == 1,
        )
        for nth in range(count)
    )


def a_legend() -> Legend:
    return Legend(
        "local life", "new here", "both worlds", "abroad", "pale: long ago", "knows many"
    )


def a_map(language: str = "en", *, of: tuple[Node, ...] | None = None, **more: Any) -> NetworkMap:
    said = SPEECHES[language]
    public, school, company, community = (Quarter(word, "3") for word in said.words)
    values: dict[str, Any] = {
        "title": said.title,
        "date": "22.11.2026",
        "counts": said.sentence,
        "people": people(14, said.names) if of is None else of,
        "public": public,
        "school": school,
        "company": company,
        "community": community,
        "unsure": Quarter("?", "2"),
        "rings": ("1", "2", "3", "4"),
        "legend": a_legend(),
        "you": said.names[0],
        "nobody": said.words[2],
        "footer": "Silta",
        "language": language,
        "right_to_left": said.right_to_left,
    }
    return NetworkMap(**(values | more))


def a_growth(language: str = "en", earlier: int = 5, later: int = 14) -> GrowthPicture:
    said = SPEECHES[language]
    return GrowthPicture(
        said.title,
        Moment("3.5.2026", said.words[0], people(earlier, said.names)),
        Moment("22.11.2026", said.words[1], people(later, said.names)),
        *said.words,
        changes=(said.sentence,),
        legend=a_legend(),
        footer="Silta",
        language=language,
        right_to_left=said.right_to_left,
    )


def a_card(language: str = "en", **more: Any) -> CardPicture:
    said = SPEECHES[language]
    rows = (Row(said.words[0], said.sentence), Row("Suomeksi", "Olen Amina.", "fi"))
    values: dict[str, Any] = {
        "kicker": said.words[1],
        "title": said.title,
        "rows": rows,
        "footer": said.names[0],
        "language": language,
        "right_to_left": said.right_to_left,
        "quote": said.sentence,
    }
    return CardPicture(**(values | more))


def a_hand(language: str = "en", **more: Any) -> HandPicture:
    said = SPEECHES[language]
    fingers = (*(Row(word, said.sentence) for word in said.words), Row("", ""))
    values: dict[str, Any] = {
        "kicker": said.words[1],
        "title": said.title,
        "fingers": fingers,
        "palm": said.names[0],
        "footer": said.names[0],
        "language": language,
        "right_to_left": said.right_to_left,
    }
    return HandPicture(**(values | more))


def a_plan(language: str = "en", **more: Any) -> PlanPage:
    said = SPEECHES[language]
    values: dict[str, Any] = {
        "title": said.title,
        "words": PlanWords(*(said.words * 3)[:11]),
        "goal": said.sentence,
        "gap": said.sentence,
        "actions": tuple(
            Action(word, name, "24.11.", said.sentence, "ok", done=word == said.words[0])
            for word, name in zip(said.words, said.names, strict=True)
        ),
        "milestones": tuple(Milestone(f"{day}.12.", said.words[0]) for day in (1, 15, 28)),
        "week": "18:00-18:20",
        "support": said.names[0],
        "footer": "Silta",
        "made": MADE,
        "language": language,
        "right_to_left": said.right_to_left,
    }
    return PlanPage(**(values | more))


def a_passage(language: str) -> Passage:
    said = SPEECHES[language]
    return Passage(
        language, said.right_to_left, said.title, (said.sentence,), said.words, language == "en"
    )


def a_sheet(language: str = "en", other: str = "ar") -> SheetPage:
    said = SPEECHES[language]
    blocks = ((a_passage(language), a_passage(other)), (a_passage(language),))
    return SheetPage(
        said.title, said.sentence, blocks, "Silta", MADE, language, said.right_to_left
    )


def a_certificate(language: str = "en", **more: Any) -> CertificatePage:
    said = SPEECHES[language]
    steps = tuple(Step(word, "3.6." if nth else "") for nth, word in enumerate(said.words))
    values: dict[str, Any] = {
        "title": said.title,
        "kicker": said.words[0],
        "name": said.names[0],
        "sentence": said.sentence,
        "steps": steps,
        "place_and_date": "Turku, 22.11.2026",
        "signed_by": said.names[1],
        "footer": "Silta",
        "made": MADE,
        "language": language,
        "right_to_left": said.right_to_left,
    }
    return CertificatePage(**(values | more))


def a_poster(language: str = "en", **more: Any) -> PosterPage:
    said = SPEECHES[language]
    values: dict[str, Any] = {
        "title": said.title,
        "name": "Silta",
        "headline": said.title,
        "lines": said.words[:3],
        "group": said.words[3],
        "with_": said.names[0],
        "scan": said.sentence,
        "alt": said.words[0],
        "opens": "https://silta.example/chat?code=g-ABCDEFG",
        "addresses": (
            (said.words[1], "silta.example/chat?code=g-ABCDEFG"),
            ("Telegram", "t.me/SiltaBot?start=g-ABCDEFG"),
        ),
        "code_is": said.words[2],
        "code": "ABCDEFG",
        "footer": said.names[1],
        "made": MADE,
        "language": language,
        "right_to_left": said.right_to_left,
    }
    return PosterPage(**(values | more))


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height in pixels; a picture that is none fails."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


def opened(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf), strict=True)


def root_of(pdf: bytes) -> Any:
    """What a paper says about itself as a whole."""
    return opened(pdf).trailer["/Root"]


def words_of(pdf: bytes) -> str:
    """All the text of a paper without spaces, since a line may end anywhere."""
    return squeezed("".join(page.extract_text() for page in opened(pdf).pages))


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").replace("\u00ad", "").split())
