"""What strangers wrote, made safe to show: plain text without tricks and without anyone's phone
number or e-mail address.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

import nh3

from feeds.links import safe_link

TITLE_CAP: Final = 200
BODY_CAP: Final = 8_000
WORD_CAP: Final = 80
LEFT_OUT: Final = "…"

_RAW_CAP: Final = 100_000
_MOST_TAGS: Final = 3_000
_WORK_CAP: Final = 12_000

# ------------------------------------------------------------------------------- HTML to text

_LOOKS_LIKE_HTML: Final = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--")
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_BREAKING_TAGS: Final = (
    "address article blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main"
    " ol p pre section table tr ul"
)
_UNSEEN_TAGS: Final = (
    "applet audio canvas embed frameset head iframe math noscript object script select style"
    " svg template textarea title video"
)
_BREAKING: Final = frozenset(_BREAKING_TAGS.split())
_SPACING: Final = frozenset({"td", "th"})
_UNSEEN: Final = frozenset(_UNSEEN_TAGS.split())
_SPACE: Final = re.compile(r"\s+")
_LIST_ITEM: Final = re.compile(r"(?:</li>)? ?<li>")
_CELL: Final = re.compile(r"</?t[dh]>")
_TAG: Final = re.compile(r"<[^<>]*>")


def _text_of_html(source: str) -> str:
    """What a browser would show; entities decoded once.

    Only so many tags: the parser's time grows with the square of how deep they are nested.
    """
    pieces = source.split("<", _MOST_TAGS)
    kept = nh3.clean(
        "<".join(pieces[:_MOST_TAGS]),
        tags=set(_BREAKING | _SPACING),
        clean_content_tags=set(_UNSEEN),
        attributes={},
        generic_attribute_prefixes=set(),
        link_rel=None,
        strip_comments=True,
    )
    text = _SPACE.sub(" ", kept)
    for tag, sign in ((_LIST_ITEM, "\n• "), (_CELL, " "), (_TAG, "\n")):
        text = tag.sub(sign, text)
    return html.unescape(text)


# ------------------------------------------------------------------------------ signs and space

_CONTROL: Final = re.compile(
    "\x1b\\[[0-9;]*[A-Za-z]"  # colours of a terminal
    "|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0, C1 without \t \n \r and \x85
    "\u202a-\u202e\u2066-\u2069"  # bidi embeddings, overrides and isolates
    "\xad\u180e\u200b\u2060-\u2064\ufeff"  # unseen: soft hyphen, zero width, word joiner
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_NEW_LINE: Final = re.compile("\r\n?|[\x85\u2028\u2029]")
_ODD_SPACE: Final = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+")
_LINE_ENDS: Final = re.compile(r" ?\n(?: |• ?(?=\n))?")
_EMPTY_LINES: Final = re.compile(r"\n{3,}")
_TALL_STACK: Final = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)


def _tidy(text: str) -> str:
    text = _NEW_LINE.sub("\n", _CONTROL.sub("", text))
    text = unicodedata.normalize("NFC", _TALL_STACK.sub(r"\1", text))
    text = _LINE_ENDS.sub("\n", _ODD_SPACE.sub(" ", text))
    return _EMPTY_LINES.sub("\n\n", text).strip(" \n")


def _cut(text: str, cap: int) -> str:
    if len(text) <= cap:
        return text
    short = text[: cap - 1]
    space = short.rfind(" ", cap - 60)
    return (short[:space] if space > 0 else short).rstrip() + LEFT_OUT


def plain_text(source: str | None, cap: int = BODY_CAP) -> str:
    """The text a reader sees, lines kept, HTML or not, no contact data, at most `cap` long."""
    source = (source or "")[:_RAW_CAP].encode("utf-8", "ignore").decode()  # no half characters
    if _LOOKS_LIKE_HTML.search(source):
        source = _text_of_html(source)
    elif _ENTITY.search(source):
        source = html.unescape(source)
    return _cut(without_contacts(_tidy(source[:_WORK_CAP])), cap)


def one_line(source: str | None, cap: int = TITLE_CAP) -> str:
    """The same in a single line: titles, names, places."""
    return _cut(" ".join(plain_text(source, _WORK_CAP).split()), cap)


def unlinked(text: str) -> str:
    """The text with an invisible joiner after every @ and / that a chat would turn into a link.

    For the moment of showing: `@name` must not call anyone, `/command` must not be pressed.
    """
    return re.sub(r"(?<![\w/])([@/])(?=\w)", "\\1\u2060", text)


# --------------------------------------------------------------------- nobody's number or address

_AT: Final = r"[@\uff20\ufe6b]"
_DOT: Final = r"[.\uff0e\u3002]"
_LOCAL: Final = r"[^\s<>()\[\]{},;:\"'|\\/@\uff20\ufe6b]{1,64}"
_MAIL: Final = re.compile(
    rf"(?:mailto:)?@?{_LOCAL} ?{_AT} ?[\w-]{{1,63}}"
    rf"(?: ?{_DOT}[\w-]{{1,63}}){{0,5}} ?{_DOT}[^\W\d_][\w-]{{1,62}}",
    re.IGNORECASE,
)
_SPELLED_AT: Final = r"[(\[{<] ?(?:at|ät|a|arroba|chez|miuku|@) ?[)\]}>]"
_SPELLED_DOT: Final = r"(?:\.|[(\[{<] ?(?:dot|piste|punkt|punt|point|punto|ponto|\.) ?[)\]}>])"
_SPELLED_MAIL: Final = re.compile(
    rf"[\w.+-]{{1,64}} ?{_SPELLED_AT} ?[\w-]{{1,63}}(?: ?{_SPELLED_DOT} ?[\w-]{{1,63}}){{1,6}}"
    rf"|[\w.+-]{{1,64}} (?:at|ät) [\w-]{{1,63}}(?: (?:dot|piste) [\w-]{{1,63}}){{1,4}}",
    re.IGNORECASE,
)
_LEFT_OUT_TWICE: Final = re.compile(r"…(?:[ ,;/]*…)+")
_HAS_AT: Final = re.compile(rf"{_AT}|{_SPELLED_AT}|\b(?:dot|piste)\b", re.IGNORECASE)
_URL: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)

_D: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_M: Final = r"(?:0?[1-9]|1[0-2])"
_Y: Final = r"(?:1[89]|20|21)\d\d"
_H: Final = r"(?:[01]?\d|2[0-4])"
_YEAR: Final = r"(?:1\d|20|21)\d\d"
_NOT_GOING_ON: Final = r"(?![\d]|[.\-/ ]\d)"
# Numbers that must stay: dates, times, sums of money, coordinates.
_KEEP: Final = re.compile(
    r"(?=[\dhHwW(-])(?:"  # most letters of a text are passed over at once
    + "|".join(
        (
            _URL.pattern,
            rf"(?<!\d){_Y}([-./ ]){_M}\1{_D}(?!\d)",  # 2026-06-05
            rf"(?<![\d.])(?:{_D}\.? ?[-–] ?)?{_D}([./-]){_M}\2{_Y}(?!\d)",  # 5.-7.6.2026
            rf"(?<![\d.])(?:{_D}\.{_M}\. ?[-–] ?){_D}\.{_M}\.(?:{_Y})?(?!\d)",  # 28.8.-2.9.
            rf"(?<![\d.])(?:{_M} ?[-–] ?)?{_M}[./-]{_Y}(?!\d|[ -]\d)",  # 6/2026, 02-05/2026
            rf"(?<![\d.]){_M}([./-]){_D}\3{_Y}(?!\d)",  # 06/25/2026
            rf"(?<![\d./-]){_D}([./-]){_M}\4\d\d{_NOT_GOING_ON}",  # 5.6.26
            rf"(?<![\d.]){_D}\.{_M}\.(?!\d)",  # 5.6.
            rf"(?<!\d){_D} {_M} {_Y}{_NOT_GOING_ON}",  # 05 06 2026
            # 18.30
            rf"(?<![\d.:]){_H}[.:h]([0-5]\d)(?::[0-5]\d)?(?![.:h]?\d|[/-]\d{{3}}| \d{{2,4}} \d)",
            r"(?<![\d.])-?\d{1,3}\.\d{4,}(?![.\d])",  # 60.169857
            rf"(?<![\d.-])(?<!\d ){_YEAR} ?[-–] ?{_YEAR}(?!\d)",  # 1685-1750
            rf"\({_YEAR}\)(?! ?\d)",  # (1951)
        )
    )
    + ")",
    re.IGNORECASE,
)
_GAP: Final = r"[ .\-‐‑‒–—/()·•_~\u2009]{0,3}"  # noqa: RUF001  dashes people really type
_DIGITS: Final = re.compile(
    rf"(?=[\d+(\uff0b])(?<!\d)[+(\uff0b]{{0,2}}\d(?:{_GAP}\d){{4,18}}(?!\d)"
)
_MONEY_BEFORE: Final = re.compile(
    r"(?:[€$£¥₽₴₺₹]|\b(?:eur|usd|sek|nok|dkk|chf|gbp|kr))[ ]?$", re.I
)
_MONEY_AFTER: Final = re.compile(
    r" ?(?:[€$£¥₽₴₺₹%]|,\d\d\b|,-|(?:eur|euro|euroa|euros|usd|sek|nok|dkk|chf|gbp|kr|lei|ron|zł"
    r"|pln|kč|czk|ft|huf|грн|руб)\b)",  # noqa: RUF001  hryvnia, rouble
    re.IGNORECASE,
)
_CALL_ME: Final = re.compile(
    r"(?:\b(?:tel|tél|tele?ph?on\w*|tele?foon\w*|téléphone\w*|phone|puh|puhelin\w*|puhelimitse|gsm"
    r"|mob|mobi\w*|matkapuhelin|tfn|tfno|tlf|what[s] ?app|viber|signal|sms|fax|faksi|call|ring"
    r"|soita|bel|numerosta|numeroon|тел|телефон\w*|моб|dzwoń|zadzwoń)|[☎☏✆📞📱]\ufe0f?"
    r"|هاتف|جوال|تلفن|واتساب|电话|電話|手机)[\s.:=\-–nr°º)]{0,6}$",
    re.IGNORECASE,
)
_NOT_A_PHONE: Final = re.compile(r"\b(?:isbn|issn)[\s:.-]{0,3}$", re.IGNORECASE)
_HOURS: Final = re.compile(rf"{_H} ?[-–] ?{_H}(?:[ /]{{1,3}}{_H} ?[-–] ?{_H})+")


def without_contacts(text: str) -> str:
    """The text without e-mail addresses, phone numbers and unsafe links; `…` stands for each.

    Dates, times, years, prices and postcodes stay. Where a number could be either, it goes.
    """
    if _HAS_AT.search(text):
        text = _SPELLED_MAIL.sub(LEFT_OUT, _MAIL.sub(LEFT_OUT, text))
    text = _URL.sub(_link_or_nothing, text)
    if _DIGITS.search(text):
        text = "\n".join(map(_without_phones, text.split("\n")))
    return _LEFT_OUT_TWICE.sub(LEFT_OUT, text)


def _without_phones(line: str) -> str:
    if not _DIGITS.search(line):
        return line
    pieces: list[str] = []
    last = 0
    for start, end in _phones(line):
        pieces += [line[last:start], LEFT_OUT]
        last = end
    return "".join((*pieces, line[last:]))


def _link_or_nothing(found: re.Match[str]) -> str:
    link = found[0].rstrip(".,;:!?)]}'…»”")
    rest = found[0][len(link) :]
    full = link if "://" in link else f"https://{link}"
    return (link if safe_link(full) else LEFT_OUT) + rest


def _phones(text: str) -> Iterator[tuple[int, int]]:
    kept = _KEEP.sub(lambda found: "\x00" * len(found[0]), text)
    for found in _DIGITS.finditer(kept):
        before, after = text[max(0, found.start() - 24) : found.start()], text[found.end() :][:8]
        if _is_phone(found[0], before, after):
            yield found.start(), found.end()


def _is_phone(number: str, before: str, after: str) -> bool:
    groups = re.findall(r"\d+", number)
    count = sum(map(len, groups))
    if _NOT_A_PHONE.search(before):
        return False
    if _years(groups) or (len(groups[0]) == 5 and _years(groups[1:])) or _HOURS.fullmatch(number):
        return False
    if _CALL_ME.search(before):
        return True
    if number.lstrip("(")[0] in "+\uff0b":
        return count >= 7
    if _MONEY_BEFORE.search(before) or _MONEY_AFTER.match(after):
        return False
    return _dials(number, groups, count, after_letter=before[-1:].isalpha())


def _dials(number: str, groups: list[str], count: int, *, after_letter: bool) -> bool:
    if int(groups[0][0]) == 0:  # int() reads the digits of every script
        abroad = len(groups[0]) > 1 and int(groups[0][1]) == 0
        return count >= (9 if abroad else 7)
    if count == 7:
        parted = bool(re.fullmatch(r"\d{3}[-. ]\d{4}", number)) and not after_letter
        return parted and not (" " in number and _years(groups[1:]))
    if count == 8 and len(groups) == 1:
        return not after_letter and not _compact_date(groups[0])
    if re.fullmatch(r"\d{5}-\d{4}", number):
        return False  # a postcode with its four more digits
    return count >= 8


def _years(groups: list[str]) -> bool:
    return bool(groups) and all(len(one) == 4 and 1000 <= int(one) < 2200 for one in groups)


def _compact_date(digits: str) -> bool:
    return bool(
        re.fullmatch(rf"{_Y}(?:0\d|1[0-2])(?:[0-2]\d|3[01])", digits)
        or re.fullmatch(rf"(?:[0-2]\d|3[01])(?:0\d|1[0-2]){_Y}", digits)
    )
