"""Ten thousand hostile texts from everywhere reach Telegram as they are, and none becomes a link.

    people   --(an update, a page's letter)--> opened(), read_letter()  --.
    feeds    --(titles, places, organisers)--> one_line(), unlinked()   --+--> a row --> rendering
    words    --(catalogues people translate)--> Fluent                  --'       --> letter()
                                                     --> a Bot API server's strict reading

What may change on the way, and nothing else:

- coming in, half characters and NUL become U+FFFD (Telegram) or are left out (pages, feeds);
- a value inside a text of ours is wrapped in isolates; what is copied, and labels, lose them;
- lines of a right-to-left text may get a mark in front;
- what is longer than a message is cut at its end, between characters, and ends in "…";
- Telegram itself takes white space off both ends.
"""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from typing import Any, TypeVar

import msgspec
import pytest
from fluent.runtime import FluentBundle, FluentResource
from starlette.requests import Request

from bot.channel import Abilities, Incoming, Outgoing, Sent, Wrote
from bot.channels.telegram import LIBRARIES, make
from bot.channels.telegram.direction import RIGHT_TO_LEFT_MARK as MARK
from bot.channels.telegram.entities import cut, units
from bot.channels.telegram.letters import LONGEST_TEXT, Letter, letter
from bot.channels.telegram.listening import LONGEST_TOAST
from bot.channels.telegram.updates import opened
from bot.channels.web.letter import NotTaken, read_letter
from bot.rendering import LONGEST_LABEL, Reader, outgoing, text
from dialogs.memory import show_from_json, show_to_json
from dialogs.model import Choice, Line, Show
from feeds.clean import one_line, plain_text, unlinked
from feeds.sources import rss
from locales import catalogue
from storage.columns import pack
from tests.contracts.telegram_queue import TOKEN
from tests.feeds.builders import NOW, a_feed, an_item, set_to
from tests.servers.bot_api import BotApi
from tests.servers.bot_api_rules import Asked, read
from tests.servers.bot_api_text import WHITE
from tests.servers.wire import Form

T = TypeVar("T")

SEED = 20_260_304
AMAL = 77
ABILITIES = Abilities()
HELD = "◊held◊"
"""Stands for people's words in a sentence of ours, to see what the sentence is around them."""
LANGUAGES = ("en", "fi", "uk", "ar")

PIECES = (
    # what looks like markup
    "<b>", "</b>", "<b>&", "<", ">", "&", "&amp;", "&lt;b&gt;", "&#60;", '"', "'", "</pre>",
    '<a href="tg://user?id=1">', '<a href="tg://user?id=1">Amal</a>', "tg://user?id=1", "</a>",
    '<tg-emoji emoji-id="5368324170671202286">', '<span class="tg-spoiler">', "<br/>", "<!--",
    "*b*", "_i_", "`c`", "[x](tg://user?id=1)", "||s||", "~s~", "\\", "{ $who }", "{", "}", "%s",
    # what a chat would make something of
    "@admin", "/stop", "#tag", "https://example.org/?a=1&b=<2>", "+358 40 123 4567", "a@b.example",
    # directions
    "\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c", "\u202e", "\u2066", "\u2067",
    "\u2068", "\u2069", "مرحبا", "שלום",
    # signs nobody sees, and signs of machines
    "\x00", "\x01", "\x08", "\x1b[31m", "\x7f", "\x85", "\u2028", "\u200b", "\u200d", "\ufeff",
    "\ufffe", "\uffff", "\U000e0041", "\r\n", "\r", "\n", "\n\n", "\t", " ", "  ", "\xa0",
    # letters of many units and many marks, and halves of them
    "😀", "👩‍👩‍👧", "🇫🇮", "🇫", "𝒜", "\U0010ffff", "e\u0301", "\u0301" * 6, "日本", "Ä", "ß",
    "\ud83d", "\ude00", "\udfff",
    "Leena", "Amal", "a",
)  # fmt: skip
"""What a hostile text is put together from."""

PEOPLES = {
    "common-taken-over": "coach", "contact_card-rested": "contact", "contact_add-same": "contact",
    "staff-call-text": "who how id at text", "staff-answer": "who text", "menu-home": "name",
    "goals_card-words": "goal", "about_me-me": "who fields needs town", "card-thanks": "contact",
    "template-congratulate": "contact length name reason", "common-held": "coach",
}  # fmt: skip
"""Texts of ours that hold what people wrote, and where."""
FEEDS = {
    "feed_post-here": "kind title when where organiser", "feed_post-more": "title body",
    "card-digest": "kind title when where", "card-event_before": "title when where",
    "card-post_moved-place": "title place", "feed_going-noted": "title",
}  # fmt: skip
"""The same for what feeds say."""
HOLES = {key: tuple(names.split()) for key, names in {**PEOPLES, **FEEDS}.items()}


def hostile(chance: random.Random) -> str:
    """Mostly short; one in eighty is as long as a message may be, give or take a little."""
    if chance.random() < 0.012:
        filling = chance.choice(("😀", "ا", "a ", "𝒜é", "👩‍👩‍👧", "<b>&", "\n", "Amal\n"))
        length = chance.randint(LONGEST_TEXT - 60, LONGEST_TEXT + 60)
        return (filling * length)[: length - units(filling)] + chance.choice(PIECES)
    return "".join(chance.choices(PIECES, k=chance.randint(1, 9)))


# Where texts come from: each takes any text and gives what the house then holds


def by_telegram(raw: str) -> str:
    """What an update of Telegram says once it is read; "" where it says nothing."""
    update = {"update_id": 1, "message": {"chat": {"id": AMAL, "type": "private"}, "text": raw}}
    envelope = opened(json.dumps(update).encode(), NOW)
    incoming = envelope.holds
    assert isinstance(incoming, Incoming), incoming
    if not isinstance(incoming.what, Wrote):
        return ""
    assert incoming.what.text == whole(raw)
    return incoming.what.text


def whole(raw: str) -> str:
    """The text without halves of characters and NUL. JSON joins two halves that meet."""
    met = raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in met)


def by_page(raw: str) -> str:
    """What a letter of the chat page says; "" where it is not taken."""
    try:
        taken = at_once(read_letter(a_post(text=raw, key="12345678"), 10**6, 10**5))
    except NotTaken:
        return ""
    return taken.words


def at_once(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine comes to that waits for nothing."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("it waits for something")


def a_post(**fields: str) -> Request:
    """A letter as the page's script writes it."""
    body = json.dumps(fields).encode()

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    headers = [(b"content-type", b"application/json")]
    return Request({"type": "http", "method": "POST", "headers": headers}, receive)


def by_feed(raw: str) -> str:
    """A title, a place, an organiser."""
    return unlinked(one_line(raw))


def by_feed_in_full(raw: str) -> str:
    """What a post says of itself."""
    return unlinked(plain_text(raw))


SOURCES: dict[str, tuple[Callable[[str], str], dict[str, str], int]] = {
    "people on Telegram": (by_telegram, PEOPLES, 3500),
    "people on pages": (by_page, PEOPLES, 2000),
    "feeds": (by_feed, FEEDS, 2500),
    "feeds in full": (by_feed_in_full, FEEDS, 500),
}
"""Where from, in which of our texts, and how many."""
TRANSLATED = 1500
SPARING = 5
"""Every so many texts every time; all of them with the long proofs."""
NOT_IN_XML = {**{n: None for n in range(32) if n not in (9, 10, 13)}, 0xFFFE: None, 0xFFFF: None}
EDGES = range(2010, 2056)
"""So many emoji after our own words come to the end of a message, less and more."""


# What is sent


@dataclass(frozen=True)
class Story:
    """A row to send, and what the reader must see of it."""

    show: Show
    language: str
    given: str
    plain: str
    """All its words before they are fitted to a message."""
    copied: str = ""


def as_row(show: Show) -> Show:
    """As it comes back from the database."""
    return show_from_json(msgspec.json.decode(pack(show_to_json(show))))


def rendered(story: Story) -> Outgoing:
    reader = Reader(story.language, "Europe/Helsinki", date(2026, 3, 4), str(AMAL))
    return outgoing(as_row(story.show), reader, ABILITIES)


@cache
def around(key: str, language: str) -> str:
    """A text of ours with a sign wherever it holds somebody else's words."""
    reader = Reader(language, "Europe/Helsinki", date(2026, 3, 4))
    return text(key, dict.fromkeys(HOLES[key], HELD), reader)


def a_story(given: str, key: str, language: str, *, copy: bool, label: bool) -> Story:
    """Somebody's words in a text of ours, perhaps in a block to copy and on a button too."""
    lines = [Line(key, dict.fromkeys(HOLES[key], given))]
    plain, copied = around(key, language).replace(HELD, given), ""
    if copy:
        lines.append(Line("common-held", {"coach": given}, copy=True))
        copied = around("common-held", language).replace(HELD, given)
        copied = copied.translate(catalogue.ISOLATES)
        plain += "\n\n" + copied
    choices = (Choice("one", given),) if label else ()
    return Story(Show(tuple(lines), choices, "menu", "home", 1), language, given, plain, copied)


def stories(source: str) -> Iterator[Story]:
    """What one source brings, put into rows."""
    comes, keys, count = SOURCES[source]
    chance = random.Random(f"{SEED} {source}")
    for number in range(count):
        given = comes(hostile(chance))
        key, language = chance.choice(tuple(keys)), LANGUAGES[number % len(LANGUAGES)]
        yield a_story(given, key, language, copy=number % 5 == 0, label=number % 3 == 0)


def asked(message: Outgoing, words: Letter) -> Asked:
    """The request for a message, read as strictly as the Bot API does. Raises Wrong."""
    keyboard = [
        [{"text": key.label, **({"url": key.url} if key.url else {"callback_data": key.code})}
         for key in row]
        for row in words.rows
    ]  # fmt: skip
    entities = [{"type": e.kind, "offset": e.offset, "length": e.length} for e in words.entities]
    fields = {"chat_id": message.address, "text": words.text, "entities": entities,
              "reply_markup": {"inline_keyboard": keyboard}}  # fmt: skip
    on_the_wire = json.dumps(fields, ensure_ascii=False).encode()  # a half character stops here
    return read("sendMessage", Form(json.loads(on_the_wire), typed=True))


def unmarked(words: str) -> str:
    """The text without the mark that may stand in front of each line."""
    return "\n".join(line.removeprefix(MARK) for line in words.split("\n"))


def pasted(words: str, entity: dict[str, Any]) -> str:
    raw = words.encode("utf-16-le")
    return raw[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode(
        "utf-16-le"
    )


def holds_as_shown(story: Story, words: str, entities: tuple[dict[str, Any], ...]) -> None:
    """The reader sees what was given, and nothing in it is more than words."""
    fits = units(story.plain) + 2 * len(story.show.lines) <= LONGEST_TEXT
    given, seen = unmarked(story.plain).strip(WHITE), unmarked(words).strip(WHITE)
    assert units(words) <= LONGEST_TEXT
    if fits:
        assert seen == given
        copied = [story.copied.rstrip(WHITE)] if story.copied else []
        assert [pasted(words, one) for one in entities] == copied
    else:
        assert given.startswith(seen.removesuffix("…").rstrip(WHITE))
        assert units(seen) > LONGEST_TEXT / 8
    assert {one["type"] for one in entities} <= {"pre"}


def holds(story: Story) -> None:
    message = rendered(story)
    words = letter(message)
    taken = asked(message, words)
    holds_as_shown(story, taken.body.text, taken.body.entities)
    if story.show.choices:
        labels = [key.label for row in words.rows for key in row]
        wanted = story.given.translate(catalogue.ISOLATES)
        if len(wanted) > LONGEST_LABEL:  # cut to what a narrow phone shows, and marked so
            wanted = f"{wanted[: LONGEST_LABEL - 1].rstrip()}…"
        assert [unmarked(one) for one in labels] == [unmarked(wanted) if wanted.strip() else "…"]


# --- the ten thousand ---


def test_ten_thousand_is_ten_thousand() -> None:
    assert sum(count for *_, count in SOURCES.values()) + TRANSLATED == 10_000


def test_the_texts_hold_every_piece_and_meet_the_edge_from_both_sides() -> None:
    chance = random.Random(SEED)
    many = [hostile(chance) for _ in range(2500)]
    lengths = [units(one) for one in many]
    assert all(any(piece in one for one in many) for piece in PIECES)
    assert min(n for n in lengths if n > 3000) < LONGEST_TEXT < max(lengths)


@pytest.mark.parametrize("source", SOURCES)
def test_what_comes_in_is_shown_as_it_is(source: str) -> None:
    for story in islice(stories(source), 0, None, SPARING):
        holds(story)


@pytest.mark.prove
@pytest.mark.parametrize("source", SOURCES)
def test_all_of_what_comes_in_is_shown_as_it_is(source: str) -> None:
    for story in stories(source):
        holds(story)


def as_fluent(raw: str) -> str:
    """A text as a translator's file may hold it, whatever it is."""
    return "".join(f"\\U{ord(c):06x}" if c in '"\\' or not c.isprintable() else c for c in raw)


class Strange:
    """A catalogue that somebody filled with anything."""

    def __init__(self, bundle: FluentBundle) -> None:
        self._bundle = bundle

    def message(self, name: str) -> Any:
        return self._bundle.get_message(name) if self._bundle.has_message(name) else None

    def format(self, pattern: Any, args: dict[str, Any]) -> str:
        return str(self._bundle.format_pattern(pattern, args)[0])


def test_what_is_translated_is_shown_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever translates may write anything; it is words, and no markup of ours."""
    chance = random.Random(SEED)
    written = [hostile(chance) for _ in range(TRANSLATED)]
    menu = "common-menu = Menu\n"
    lines = (f'strange-{n} = Silta: {{ "{as_fluent(raw)}" }}' for n, raw in enumerate(written))
    strange = FluentBundle(["en"])
    strange.add_resource(FluentResource(menu + "\n".join(lines)))
    monkeypatch.setattr(catalogue, "catalogue", lambda language: Strange(strange))
    for number, raw in enumerate(written):
        language = LANGUAGES[number % len(LANGUAGES)]
        given = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in raw)
        show = Show((Line(f"strange-{number}"),), (), "menu", "home", 1)
        holds(Story(show, language, given, f"Silta: {given}"))


# --- beside the messages ---


def test_a_toast_shows_the_words_as_they_are_as_far_as_it_reaches() -> None:
    chance = random.Random(SEED)
    for _ in range(500):
        given = by_telegram(hostile(chance))
        asked = {"callback_query_id": "1", "text": cut(given, LONGEST_TOAST)}
        taken = read("answerCallbackQuery", Form(msgspec.json.decode(msgspec.json.encode(asked))))
        shown = taken.given["text"]
        assert shown == given or given.startswith(shown.removesuffix("…"))


@pytest.mark.parametrize("field", ["text", "code", "key", "zone", "lang", "payload", "start"])
def test_no_field_of_a_page_upsets_us_whatever_it_holds(field: str) -> None:
    chance = random.Random(SEED)
    for _ in range(200):
        fields = {"text": "hello", "key": "12345678", field: hostile(chance)}
        with contextlib.suppress(NotTaken):
            taken = at_once(read_letter(a_post(**fields), 10**6, 10**5))
            assert repr(taken).encode()


def test_nothing_a_feed_holds_becomes_more_than_words_and_links_to_pages() -> None:
    """Whole files, read as any source is read."""
    chance = random.Random(SEED)
    bad = ("tg://user?id=1", "javascript:alert(1)", "tg://resolve?domain=admin", "//", "\u202e")
    items = [
        an_item(by_telegram(hostile(chance)).translate(NOT_IN_XML) or "x", guid=str(number),
                link=chance.choice(bad), text=by_telegram(hostile(chance)).translate(NOT_IN_XML))
        for number in range(150)
    ]  # fmt: skip
    posts = rss.read(a_feed(*items), set_to(kind="E", language="en"), NOW).posts
    assert len(posts) > 100
    for post in posts:
        assert post.url is None or post.url.startswith("https://library.example.org/")
        for said in (*post.title.values(), *post.body.values()):
            given = unlinked(said)
            holds(a_story(given, "feed_post-more", "ar", copy=False, label=True))


# --- over the wire ---


@pytest.fixture
async def server() -> AsyncIterator[BotApi]:
    async with BotApi(TOKEN, conflict_pause=0.05) as server:
        yield server
        assert server.problems == []


class AtOnce:
    """A pacer that lets everybody go."""

    async def turn(self, chat: str | None, group: bool, urgency: Any) -> None:
        return

    def parked(self, chat: str | None, seconds: float) -> None:
        raise AssertionError("told to wait")


@pytest.mark.parametrize("library", LIBRARIES)
async def test_either_library_carries_them_as_they_are(server: BotApi, library: str) -> None:
    amal = server.person(AMAL, "Amal", "ar")
    telegram = make(TOKEN, server.address, pace=AtOnce(), library=library)
    every = [story for source in SOURCES for story in islice(stories(source), 75)]
    every += [a_story("😀" * n, "menu-home", "fi", copy=False, label=False) for n in EDGES]
    for story in every:
        assert isinstance(await telegram.send(rendered(story)), Sent)
        holds_as_shown(story, amal.last.text, amal.last.entities)
    await telegram.close()
    assert len(amal.messages) == len(every)
