"""What strangers wrote comes out as plain text, without tricks or contact data."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.clean import BODY_CAP, TITLE_CAP, one_line, plain_text, unlinked, without_contacts

PHONES = """
Soita 040 123 4567
puh. 09-123 4567
tel:+358 40 123 4567
+32 (0)2 123 45 67
Tél : 06 89 56 24 92
06.89.56.24.92
06-89-56-24-92
(480) 555-1234
541-737-1234
923 294 400
612345678
12 34 56 78
08-123 456 78
00358401234567
0032 2 123 45 67
020 7946 0958
+1 (541) 754-3010
02/123.45.67
٠٤٠ ١٢٣ ٤٥٦٧
＋358401234567
040–123–4567
5123 4567
Puh 12345
whatsapp 0401234567
045 1234567 (Anna)
0 4 0 1 2 3 4 5 6 7
""".strip().splitlines()

MAILS = """
anna.virtanen@turku.fi
Anna <anna@turku.fi>
anna (at) turku.fi
anna [at] turku [dot] fi
anna at turku dot fi
mailto:anna@turku.fi
anna ＠ turku.fi
ANNA.VIRTANEN(ät)TURKU.FI
j.turku+x@mail.turku.co.uk
""".strip().splitlines()

STAYING = """
klo 12-16
6.9.2022 klo 18.00-20.00
06.09.2022
06/09/2022
06/25/2026
2022-09-06T12:00:00+03:00
2022-2023
1995–2018
Images I L.110 (1901-1905)
Preludio y Fuga op. 84 n.º 4 (1951)
20500 Turku
20500 Turku 6.9.2022
86280 Saint-Benoît
1012 AB Amsterdam
B-9000 Gent
85281-1234
1 234,50 €
10 000 €
€ 1.234.567
12 000-15 000 kr/kk
10 / 15 / 20 / 25 €
06.09. 18.00
ma-to 08-16, pe 09-15
08.30-16.15 ja 17.00-19.45
30.8. ja 6.9. klo 12-16
28.8.-2.9.2022
01.09.2022-30.11.2022
1.-5.9.2022
02-05/2022
05-06.09.2022
25.12.2025–6.1.2026
14-15 octombrie 2022
60.169857, 24.938379
20220906
ISBN 978-951-0-12345-6
2.5.2026 10.00 12.00 14.00
1 000 000 people
Room 101 2022
5.6.26
http://www.meetup.com/Phoenix/events/336272721234/
klo 18.00 20500 Turku
Doors @ 19.00
19u30
8h30-17h00
65+ ja 18-25
call 2026-2027
Meet us at tyy.fi, @tyy on every channel
""".strip().splitlines()


@pytest.mark.parametrize("text", PHONES)
def test_a_phone_number_goes(text):
    assert not re.search(r"\d{2}", without_contacts(text))


@pytest.mark.parametrize("text", MAILS)
def test_an_email_address_goes(text):
    assert "turku" not in without_contacts(text).lower()


@pytest.mark.parametrize("text", STAYING)
def test_dates_times_years_prices_and_postcodes_stay(text):
    assert without_contacts(text) == text


def test_something_is_left_where_contact_data_stood():
    assert without_contacts("Call 040 123 4567, or anna@turku.fi.") == "Call …, or …."


@given(
    st.from_regex(r"\+?(?:358|46|32)[ -]?[1-9]\d[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}", fullmatch=True),
    st.sampled_from(["", "Ring ", "Anna: ", "6.9.2026 klo 18.00, ", "10 €, ", "20500 Turku, "]),
    st.sampled_from(["", ".", " (Anna)", ", 6.9.2026", " klo 12-16", " 10 €/kk"]),
)
def test_no_international_number_comes_through_whatever_stands_around_it(number, before, after):
    number = "+" + number.lstrip("+")
    assert re.sub(r"\D", "", number) not in re.sub(
        r"\D", "", without_contacts(before + number + after)
    )


@given(st.emails(), st.text(max_size=20), st.text(max_size=20))
def test_no_usual_email_address_comes_through(mail, before, after):
    cleaned = plain_text(f"{before} {mail} {after}")
    assert not re.search(r"[\w.+-]+@[\w-]+\.[A-Za-z]{2,}", cleaned)


def test_an_address_pulled_apart_by_tags_goes_too():
    html = '<p>Write to <a href="mailto:s@x.it">sara.britti@<wbr />turku.it</a> today</p>'
    assert plain_text(html) == "Write to … today"


def test_an_address_hidden_in_entities_goes_too():
    assert plain_text("anna&#64;turku&#46;fi") == "…"


# ------------------------------------------------------------------------------------------ HTML


def test_html_becomes_the_text_a_reader_sees():
    html = "<h2>Café</h2><p>Tea &amp; talk<br>every day</p><ul><li>one</li><li>two</li></ul>"
    assert plain_text(html) == "Café\n\nTea & talk\nevery day\n\n• one\n• two"


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<SCRIPT\n>alert(1)</SCRIPT\t>",
        "<style>alert(1)</style>",
        "<svg><script>alert(1)</script></svg>",
        '<img src=x onerror="alert(1)">',
        '<a href="java&#10;script:alert(1)"></a>',
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<template>alert(1)</template>",
        "<!-- alert(1) -->",
    ],
)
def test_scripts_and_handlers_leave_nothing_behind(html):
    assert plain_text(f"before{html}after") in {"beforeafter", "before\nafter"}


def test_entities_are_decoded_once():
    assert plain_text("AT&amp;T &amp;lt;b&amp;gt;") == "AT&T &lt;b&gt;"


def test_text_that_is_no_html_keeps_its_signs_and_lines():
    assert plain_text("a < b and <3\n\n\n\nend") == "a < b and <3\n\nend"


# ------------------------------------------------------------------------------------- signs


def test_control_signs_and_bidi_tricks_are_stripped():
    text = "a\x00b\x1b[31mc\x07\u202egnp.exe\u2066\u200b\ufeff\u00ad\U000e0041d"
    assert plain_text(text) == "abcgnp.exed"


def test_signs_that_languages_need_stay():
    words = "می\u200cخواهم 👩\u200d💻 עברית\u200f"
    assert plain_text(words) == words


def test_stacked_marks_are_cut_to_a_few():
    tall = "Z" + "\u0336\u0301" * 200
    marks = sum(unicodedata.combining(sign) > 0 for sign in plain_text(tall))
    assert marks <= 4


def test_letters_are_composed():
    assert plain_text("A\u0308iti") == "Äiti"


def test_lone_surrogates_do_not_reach_the_database():
    assert plain_text("a\ud800b") == "ab"


def test_long_texts_are_cut_between_words():
    assert len(plain_text("word " * 5_000)) <= BODY_CAP
    assert len(one_line("word " * 500)) <= TITLE_CAP
    assert one_line("word " * 500).endswith("word…")


def test_a_title_is_one_line():
    assert one_line("<b>Two</b>\n lines\t here") == "Two lines here"


def test_a_name_calls_nobody_and_a_command_does_nothing_when_shown():
    shown = unlinked("@anna /stop and/or a@b https://x.fi/y")
    assert "@anna" not in shown
    assert "/stop" not in shown
    assert "and/or" in shown
    assert "https://x.fi/y" in shown


@pytest.mark.parametrize(
    "link",
    [
        "https://user:secret@host.example/",
        "http://169.254.169.254/latest/",
        "https://wa.me/358401234567",
        "http://localhost/x",
    ],
)
def test_an_unsafe_link_in_a_text_is_left_out(link):
    assert plain_text(f"see {link}, please") == "see …, please"


def test_a_link_in_a_text_stays_whole():
    text = "see https://host.example/a/0401234567?x=1, or www.host.example."
    assert plain_text(text) == text


# -------------------------------------------------------------------------------------- time


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 100_000,
        "<p" * 100_000,
        "a." * 50_000 + "@" * 50_000,
        "1 2-3 " * 50_000,
        "(" * 100_000,
        "+" * 100_000,
        "https://" * 20_000,
        "a at b dot " * 20_000,
        "&#x41;" * 50_000,
        "a" + "\u0591\u05b0" * 100_000,
        "\u0301" * 200_000,
        " \n•" * 50_000,
    ],
)
def test_no_text_keeps_its_cleaner_busy(text):
    began = time.process_time()
    plain_text(text)
    assert time.process_time() - began < 0.8
