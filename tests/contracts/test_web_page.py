"""The chat page without script: looking, beginning, answering, and what a browser may do."""

from __future__ import annotations

import asyncio
import hashlib
import html
import re
from collections.abc import AsyncIterator
from zoneinfo import ZoneInfo

import httpx
import pytest
import structlog

from bot.channel import Began, Button, Entry, File, Part, SentCard, SentOther, Tapped, Wrote
from bot.channels.web import Limits
from bot.channels.web.view import as_shown, rows
from tests.pages.house import NOON, PIXEL, FakeHouse, a_site, app_of

FIELD = re.compile(r'name="(\w+)" value="([^"]*)"')


@pytest.fixture
async def house() -> AsyncIterator[FakeHouse]:
    house = FakeHouse(late=0.0)
    hearing = asyncio.create_task(house.channel.run(house.hear))
    await asyncio.sleep(0)
    yield house
    hearing.cancel()
    await asyncio.gather(hearing, return_exceptions=True)


@pytest.fixture
async def browser(house: FakeHouse) -> AsyncIterator[httpx.AsyncClient]:
    async with a_browser(house) as browser:
        yield browser


def a_browser(
    house: FakeHouse, *, https: bool = False, limits: Limits | None = None
) -> httpx.AsyncClient:
    base = "https://silta.example" if https else "http://silta.example"
    site = a_site(public_url=base)
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app_of(house, site, limits)),
        base_url=base,
        follow_redirects=True,
    )


def found(pattern: str, page: str) -> str:
    """What the pattern's first group finds on the page."""
    match = re.search(pattern, page, re.DOTALL)
    assert match is not None
    return match[1]


def own_key(page: str) -> str:
    return dict(FIELD.findall(page))["key"]


async def begun(browser: httpx.AsyncClient, **told: str) -> str:
    """Press Start on the page, and see what comes."""
    page = (await browser.get("/chat")).text
    answer = await browser.post("/chat/say", data={"key": own_key(page), "start": "1", **told})
    assert answer.status_code == 200
    return answer.text


async def wrote(browser: httpx.AsyncClient, page: str, text: str) -> httpx.Response:
    return await browser.post("/chat/say", data={"key": own_key(page), "text": text})


def the_address(browser: httpx.AsyncClient) -> str:
    return hashlib.sha256(browser.cookies["silta"].encode()).hexdigest()


# Without script


async def test_the_first_visit_shows_one_button_and_no_talk(browser):
    page = (await browser.get("/chat")).text
    assert page.count("<button") == 1
    assert 'name="start"' in page
    assert "textarea" not in page


async def test_looking_changes_nothing(house, browser):
    await browser.get("/chat?code=course7")
    assert not browser.cookies
    assert house.heard == []


async def test_start_shows_the_first_question_on_the_same_page_load(browser):
    page = await begun(browser)
    assert "Which action fits you?" in page
    assert "Ask for an introduction" in page


async def test_a_button_is_pressed_by_a_plain_form(house, browser):
    page = await begun(browser)
    code = found(r'value="([^"]+)"[^>]*>Visit a workplace', page)
    answer = await browser.post("/chat/say", data={"key": own_key(page), "code": code})
    assert house.heard[-1].what == Tapped(code)
    assert "Saved. You met a person" in answer.text


async def test_after_the_tap_the_buttons_are_gone_and_the_answer_is_own_words(browser):
    page = await begun(browser)
    code = found(r'value="([^"]+)"[^>]*>Visit a workplace', page)
    answer = await browser.post("/chat/say", data={"key": own_key(page), "code": code})
    assert f'value="{code}"' not in answer.text
    assert re.search(r'bubble me"[^>]*>.*?<p>Visit a workplace open day</p>', answer.text)


async def test_words_go_out_by_a_plain_form_and_come_back_escaped(house, browser):
    answer = await wrote(browser, await begun(browser), "<b>Hei</b> & \u2068Tuula\u2069")
    assert house.heard[-1].what == Wrote("<b>Hei</b> & \u2068Tuula\u2069")
    assert "&lt;b&gt;Hei&lt;/b&gt; &amp;" in answer.text


async def test_a_form_sent_as_multipart_is_read_too(house, browser):
    page = await begun(browser)
    await browser.post(
        "/chat/say", files={"key": (None, own_key(page)), "text": (None, "kaksi\r\nriviä")}
    )
    assert house.heard[-1].what == Wrote("kaksi\nriviä")


async def test_the_page_waits_a_little_for_the_answer(house, browser):
    page = await begun(browser)
    house.late = 0.3
    answer = await wrote(browser, page, "hello")
    assert "Saved. You met a person" in answer.text


async def test_the_page_does_not_wait_for_ever(house):
    async with a_browser(house, limits=Limits(answer_within=0.1)) as browser:
        answer = await wrote(browser, await begun(browser), "quiet")
    assert answer.status_code == 200
    assert "quiet" in answer.text


async def test_a_passing_word_is_shown_once(house, browser):
    page = await begun(browser)
    house.whisper = "I noted it."
    first = await wrote(browser, page, "quiet")
    again = await browser.get("/chat")
    assert "I noted it." in first.text
    assert "I noted it." not in again.text


async def test_a_form_sent_twice_is_heard_once(house, browser):
    page = await begun(browser)
    await asyncio.gather(wrote(browser, page, "once"), wrote(browser, page, "once"))
    assert [one.what for one in house.heard].count(Wrote("once")) == 1


async def test_other_words_from_the_same_old_page_are_not_lost(house, browser):
    page = await begun(browser)
    await wrote(browser, page, "one")
    await wrote(browser, page, "two")
    assert [one.what for one in house.heard[1:]] == [Wrote("one"), Wrote("two")]


async def test_a_start_link_is_only_used_by_pressing_start(house, browser):
    page = (await browser.get("/chat?code=course7")).text
    assert house.heard == []
    await browser.post("/chat/say", data=dict(FIELD.findall(page)))
    assert house.heard[0].what == Began("course7")


async def test_a_start_link_can_be_used_in_a_talk_that_runs(house, browser):
    await begun(browser)
    page = (await browser.get("/chat?code=course7")).text
    fields = dict(FIELD.findall(page.partition('class="came"')[2].partition("</form>")[0]))
    await browser.post("/chat/say", data=fields)
    assert house.heard[-1].what == Began("course7")


async def test_a_start_link_with_anything_but_a_code_is_not_taken_over(browser):
    page = (await browser.get("/chat", params={"code": '"><b>x'})).text
    assert 'name="payload" value=""' in page


async def test_the_language_is_chosen_before_the_beginning(house, browser):
    page = (await browser.get("/chat?lang=ar")).text
    answer = await browser.post("/chat/say", data=dict(FIELD.findall(page)))
    assert '<html lang="ar" dir="rtl">' in page
    assert house.heard[0].language == "ar"
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert "أي عمل يناسبك؟" in answer.text


async def test_the_browsers_language_counts_until_one_is_chosen(browser):
    page = await browser.get("/chat", headers={"accept-language": "ar-IQ, en;q=0.5"})
    assert '<html lang="ar" dir="rtl">' in page.text


async def test_each_bubble_finds_its_own_direction_and_names_its_language(browser):
    page = await wrote(browser, await begun(browser), "copy")
    assert '<p lang="fi" dir="auto">Hei Tuula!' in page.text
    bubbles = re.findall(r'<div class="bubble[^>]*>', page.text.partition("<template")[0])
    assert all('dir="auto"' in one and "lang=" in one for one in bubbles)


@pytest.mark.parametrize(
    ("words", "direction"),
    [
        ("\u2068Tuula\u2069\n\u2068كان اللقاء في دورة.\u2069", "rtl"),
        ("\u2068Tuula\u2069: 7 من 12.", "rtl"),
        ("\u2068Open day\u2069\n\u2068Come and see. (العربية)\u2069", "auto"),
    ],
)
def test_an_arabic_thought_runs_from_the_right_also_when_a_latin_name_leads_it(words, direction):
    entry = Entry("1", False, (Part(words),), NOON, language="ar")
    assert [one.direction for one in as_shown(entry, ZoneInfo("UTC")).bubbles] == [direction]


def test_the_cut_end_of_a_latin_name_stays_behind_it_on_an_arabic_button():
    cut, own = (Button(one, "a~b~c~1") for one in ("Meet employers: care and clea…", "رجوع"))
    (row,) = rows((cut, own), "ar")
    assert [one.label for one in row.buttons] == [f"\u2068{cut.label}\u2069", own.label]


async def test_nobody_is_offered_a_person_who_does_not_answer(house, browser):
    first = await begun(browser)
    second = await wrote(browser, first, "menu")
    assert "Talk to a person" not in first
    assert "Talk to a person" in second.text


async def test_only_places_on_the_web_are_drawn_as_links(browser):
    page = await wrote(browser, await begun(browser), "links")
    assert (
        'href="https://example.org/event" target="_blank" rel="noopener noreferrer"' in page.text
    )
    assert "javascript:" not in page.text


async def test_days_are_those_of_the_persons_zone(house, browser):
    page = (await browser.get("/chat")).text
    house.now = lambda: NOON.replace(hour=23)
    answer = await browser.post(
        "/chat/say", data={"key": own_key(page), "start": "1", "zone": "Europe/Helsinki"}
    )
    assert "Wednesday 25 November" in answer.text


async def test_a_zone_nobody_lives_in_is_not_taken_over(house, browser):
    await begun(browser, zone="../../etc/passwd")
    assert house.heard[0].zone == ""


async def test_the_house_is_told_of_a_visit(house, browser):
    await begun(browser)
    assert house.visits == [the_address(browser)]


# Who writes


async def test_the_cookie_comes_with_the_first_word_and_keeps_to_itself(browser):
    page = (await browser.get("/chat")).text
    browser.follow_redirects = False
    answer = await browser.post("/chat/say", data={"key": own_key(page), "start": "1"})
    cookie = answer.headers["set-cookie"]
    assert re.match(r"silta=[A-Za-z0-9_-]{22};", cookie)
    flags = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/", "max-age=34128000"} <= flags
    assert "secure" not in flags


async def test_over_https_the_cookie_belongs_to_this_host_alone(house):
    async with a_browser(house, https=True) as browser:
        browser.follow_redirects = False
        page = (await browser.get("/chat")).text
        answer = await browser.post("/chat/say", data={"key": own_key(page), "start": "1"})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-silta=")
    assert "; Secure" in cookie
    assert "domain" not in cookie.lower()


async def test_the_house_only_ever_sees_the_fingerprint_of_the_cookie(house, browser):
    await begun(browser)
    token = browser.cookies["silta"]
    assert house.heard[0].address == hashlib.sha256(token.encode()).hexdigest()
    assert token not in repr(house.heard)


async def test_a_cookie_we_never_made_opens_nothing(house, browser):
    await begun(browser)
    browser.cookies.clear()
    browser.cookies["silta"] = "x" * 400
    assert 'name="start"' in (await browser.get("/chat")).text


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://silta.example.evil.example"},
        {"origin": "http://silta.example", "sec-fetch-site": "cross-site"},
    ],
)
async def test_what_another_site_sends_is_not_heard(house, browser, headers):
    page = await begun(browser)
    heard = list(house.heard)
    answer = await browser.post(
        "/chat/say", data={"key": own_key(page), "text": "delete all"}, headers=headers
    )
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert house.heard == heard


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://silta.example"},
        {"origin": "null", "sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
    ],
)
async def test_what_our_own_pages_send_is_heard(house, browser, headers):
    page = await begun(browser)
    answer = await browser.post(
        "/chat/say", data={"key": own_key(page), "text": "hello"}, headers=headers
    )
    assert answer.status_code == 200
    assert house.heard[-1].what == Wrote("hello")


async def test_behind_a_proxy_our_public_address_is_our_own(house):
    async with a_browser(house, https=True) as browser:
        page = await begun(browser)
        answer = await browser.post(
            "/chat/say",
            data={"key": own_key(page), "text": "hello"},
            headers={"origin": "https://silta.example", "host": "127.0.0.1:8000"},
        )
    assert answer.status_code == 200


# How much


async def test_one_message_too_many_in_a_minute_waits_and_its_words_are_given_back(house):
    async with a_browser(house, limits=Limits(a_minute=20)) as browser:
        page = await begun(browser)
        for number in range(19):
            assert (await wrote(browser, page, f"quiet{number}")).status_code == 200
        answer = await wrote(browser, page, "my <long> words")
        assert answer.status_code == 429
        assert 1 <= int(answer.headers["retry-after"]) <= 61
        assert "Your words are still here" in answer.text
        assert "my &lt;long&gt; words</textarea>" in answer.text
        assert len(house.heard) == 20


async def test_newcomers_from_one_place_are_limited_too(house):
    async with a_browser(house, limits=Limits(newcomers_a_minute=3)) as browser:
        seen = []
        for _ in range(4):
            browser.cookies.clear()
            seen.append((await browser.post("/chat/say", data={"start": "1"})).status_code)
    assert seen == [200, 200, 200, 429]


async def test_too_long_words_are_given_back_whole(house, browser):
    page = await begun(browser)
    answer = await wrote(browser, page, "a" * 2001)
    assert answer.status_code == 413
    assert "a" * 2001 + "</textarea>" in answer.text
    assert len(house.heard) == 1


async def test_a_body_that_never_ends_is_not_read_to_its_end(house, browser):
    await begun(browser)
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(1000):
            read += 1024
            yield b"text=" + b"a" * 1019

    answer = await browser.post(
        "/chat/say",
        content=endless(),
        headers={"content-type": "application/x-www-form-urlencoded"},
    )
    assert answer.status_code == 413
    assert read <= 9 * 1024
    assert len(house.heard) == 1


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "application/x-www-form-urlencoded"),
        (b"text=%00+%01", "application/x-www-form-urlencoded"),
        (b"key=a+b+c+d+e&text=hello", "application/x-www-form-urlencoded"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b"nonsense", "multipart/form-data"),
        (b"[1, 2]", "application/json"),
        (b'{"text": 5}', "application/json"),
        (b'{"text": "hel', "application/json"),
        (b"\xff\xfe", "application/json"),
    ],
)
async def test_what_cannot_be_read_is_answered_kindly_and_not_heard(house, browser, content, kind):
    await begun(browser)
    answer = await browser.post("/chat/say", content=content, headers={"content-type": kind})
    assert answer.status_code == 400
    assert "I could not read this" in answer.text
    assert len(house.heard) == 1


async def test_a_busy_house_gives_the_words_back(house, browser):
    page = await begun(browser)
    house.busy = True
    answer = await wrote(browser, page, "my words")
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "6"
    assert "my words</textarea>" in answer.text


# A contact as a file

LEENA = b"BEGIN:VCARD\r\nFN:Leena\r\nTEL:+358401234567\r\nEND:VCARD\r\n"


async def sent_card(browser: httpx.AsyncClient, card: bytes, **told: str) -> httpx.Response:
    return await browser.post("/chat/card", data=told, files={"card": ("leena.vcf", card)})


async def test_a_contact_is_sent_by_a_plain_form_and_only_its_name_is_heard(house, browser):
    page = await begun(browser)
    answer = await sent_card(browser, LEENA, key=own_key(page))
    assert answer.status_code == 200
    assert house.heard[-1].what == SentCard("Leena")


async def test_a_contact_sent_twice_is_heard_once_and_another_is_not_lost(house, browser):
    key = own_key(await begun(browser))
    for card in (LEENA, LEENA, LEENA.replace(b"Leena", b"Omar")):
        await sent_card(browser, card, key=key)
    assert [one.what for one in house.heard[1:]] == [SentCard("Leena"), SentCard("Omar")]


@pytest.mark.parametrize("card", [b"", b"PK\x03\x04\x00\xff" * 99, b"\x00" * 999])
async def test_a_file_without_a_name_is_heard_as_such(house, browser, card):
    await begun(browser)
    await sent_card(browser, card)
    assert house.heard[-1].what == SentOther("card_empty")


async def test_a_file_that_is_too_large_is_not_read_to_its_end(house, browser):
    await begun(browser)
    answer = await sent_card(browser, LEENA + b"x" * 10_000_000)
    assert answer.status_code == 413
    assert "This file is too large for me." in answer.text
    assert len(house.heard) == 1


async def test_no_file_and_no_form_are_answered_kindly(house, browser):
    await begun(browser)
    answers = [
        await browser.post("/chat/card", data={"card": "Leena"}),
        await browser.post("/chat/card", json={"card": "Leena"}),
        await browser.post("/chat/card", files=[("card", LEENA), ("card", LEENA)]),
    ]
    assert [one.status_code for one in answers] == [400, 400, 400]
    assert len(house.heard) == 1


async def test_a_contact_sent_by_another_site_is_not_heard(house, browser):
    await begun(browser)
    answer = await browser.post(
        "/chat/card", files={"card": LEENA}, headers={"origin": "https://evil.example"}
    )
    assert answer.status_code == 403
    assert len(house.heard) == 1


async def test_the_page_offers_it_once_there_are_people_to_add_to(browser):
    page = await begun(browser)
    assert "/chat/card" not in page
    page = (await wrote(browser, page, "menu")).text
    assert found(r'id="clip" title="([^"]+)"', page) == "Add a contact from a file"
    assert '<label class="sr" for="card-file">A contact from a file (.vcf)</label>' in page


# Files


async def test_a_file_is_only_there_for_whom_it_was_made(house, browser):
    await wrote(browser, await begun(browser), "plan")
    mine = await browser.get("/chat/file/plan")
    async with a_browser(house) as other:
        await begun(other)
        theirs = await other.get("/chat/file/plan")
    async with a_browser(house) as nobody:
        without = await nobody.get("/chat/file/plan")
    assert mine.content == b"%PDF-1.7 plan"
    assert theirs.status_code == 404
    assert without.status_code == 404


async def test_a_document_is_never_opened_inside_the_page(house, browser):
    await begun(browser)
    house.files[(the_address(browser), "x")] = File("kissa ä.html", b"<script>alert(1)</script>")
    answer = await browser.get("/chat/file/x")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == (
        "attachment; filename*=UTF-8''kissa%20%C3%A4.html"
    )
    assert "sandbox" in answer.headers["content-security-policy"]


async def test_a_picture_says_what_it_shows(browser):
    page = await wrote(browser, await begun(browser), "picture")
    answer = await browser.get("/chat/file/map")
    assert 'src="/chat/file/map" alt="Your map"' in page.text
    assert (answer.headers["content-type"], answer.content) == ("image/png", PIXEL)


async def test_a_picture_that_is_none_is_only_downloaded(house, browser):
    await begun(browser)
    house.files[(the_address(browser), "x")] = File("x.png", b"<svg onload=x>", "picture")
    answer = await browser.get("/chat/file/x")
    assert answer.headers["content-disposition"].startswith("attachment")


# What a browser may do


PAGES = ("/", "/privacy", "/chat", "/nothing", "/robots.txt", "/health/live", "/metrics")


@pytest.mark.parametrize("path", [*PAGES, "/chat/file/x", "/chat/events", "/static/x"])
async def test_every_answer_carries_the_protecting_headers(browser, path):
    headers = (await browser.get(path)).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert headers["cache-control"] == "no-store"


async def test_over_https_browsers_are_told_to_stay_there(house):
    async with a_browser(house, https=True) as browser:
        answer = await browser.get("/")
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


@pytest.mark.parametrize("text", ["menu", "ticks", "scale", "copy", "leena", "card", "picture"])
async def test_no_page_carries_inline_script_or_style(browser, text):
    pages = [(await browser.get(path)).text for path in PAGES[:4]]
    pages.append((await wrote(browser, await begun(browser), text)).text)
    for page in pages:
        assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", page)
        assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", page))


async def test_files_of_the_look_are_kept_for_a_year_and_change_their_name(browser):
    page = (await browser.get("/chat")).text
    for path in re.findall(r'(?:src|href)="(/static/[^"]+)"', page):
        answer = await browser.get(path)
        again = await browser.get(path, headers={"if-none-match": answer.headers["etag"]})
        assert answer.status_code == 200
        assert re.search(r"\.[a-z2-7]{16}\.", path)
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-encoding"] == "gzip"
        assert (again.status_code, again.content) == (304, b"")


async def test_the_style_of_all_pages_is_one_small_file(browser):
    page = (await browser.get("/")).text
    styles = re.findall(r'rel="stylesheet" href="([^"]+)"', page)
    assert len(styles) == 1
    assert len((await browser.get(styles[0])).content) < 25 * 1024


async def test_a_page_that_is_not_here_says_where_to_go(browser):
    answer = await browser.get("/nothing")
    assert answer.status_code == 404
    assert "This page is not here" in answer.text
    assert 'href="/chat?lang=en"' in answer.text


async def test_a_mistake_of_ours_is_admitted_and_tells_nobodys_words(house, browser):
    page = await begun(browser)

    async def stumbles(address: str, after: str, most: int) -> list[Entry]:
        raise ValueError("secret words of Amina")

    house.talk = stumbles
    async with a_browser(house) as again:
        again.cookies = browser.cookies
        with structlog.testing.capture_logs() as lines:
            answer = await again.get("/chat")
    number = found(r"([0-9A-F]{3}-[0-9A-F]{3})", html.unescape(answer.text))
    assert answer.status_code == 500
    assert "What you wrote is safe" in answer.text
    assert number in str(lines)
    assert "Amina" not in str(lines) + answer.text
    assert page


async def test_health_tells_what_does_not_work(house, browser):
    fine = await browser.get("/health/ready")
    house.busy = True
    poor = await browser.get("/health/ready")
    assert (fine.status_code, poor.status_code) == (200, 503)
    assert poor.json() == {"ready": False, "parts": {"database": False}}


async def test_the_figures_count_messages_and_name_nobody(browser):
    await wrote(browser, await begun(browser), "hello")
    figures = (await browser.get("/metrics")).text
    assert 'silta_web_messages_total{what="heard"} 2.0' in figures
    assert the_address(browser)[:8] not in figures


async def test_robots_may_read_the_front_page_and_the_notice_only(browser):
    assert "Disallow: /\n" in (await browser.get("/robots.txt")).text


async def test_the_front_page_leads_to_the_languages_the_chat_and_telegram(browser):
    page = (await browser.get("/?lang=fi")).text
    assert all(name in page for name in ("English", "Suomi", "العربية"))
    assert "Русский" not in page
    assert 'href="/chat?lang=fi"' in page
    assert 'href="https://t.me/silta_example_bot"' in page
    assert 'href="/console/in/one?lang=fi"' in page


async def test_an_edit_of_a_screen_that_has_gone_opens_nothing(house, browser):
    await wrote(browser, await begun(browser), "hello")
    address = the_address(browser)
    late = Button("Too late", "s~1~late")
    house.put(address, Entry("", False, (), NOON, (late,), visit=1, edits=True))
    assert "Too late" not in (await browser.get("/chat")).text


async def test_ticks_are_changed_where_they_stand(browser):
    page = (await wrote(browser, await begun(browser), "ticks")).text
    answer = await browser.post("/chat/say", data={"key": own_key(page), "code": "t~2~1"})
    buttons = re.findall(r'value="t~2~\d"[^>]*aria-pressed="(\w+)"', answer.text)
    assert buttons == ["false", "true", "false", "false", "false"]
    assert answer.text.count("What can you give") == 1
    assert "Done (1)" in answer.text


async def test_a_card_can_be_answered_after_other_words(house, browser):
    page = await begun(browser)
    house.nudge(the_address(browser))
    await asyncio.sleep(0.01)
    answer = await wrote(browser, page, "hello")
    assert "I did it" in answer.text
    answer = await browser.post(
        "/chat/say", data={"key": own_key(answer.text), "code": "1~c~n~1~did"}
    )
    assert 'value="1~c~n~1~did"' not in answer.text


async def test_the_menu_under_an_ended_scene_goes_with_the_next_question(house, browser):
    page = await begun(browser)
    menu = Button("Menu", "1~menu~home~menu~0", "last")
    house.put(the_address(browser), Entry("", False, (Part("Done."),), NOON, (menu,)))
    resting = await browser.get("/chat")
    answer = await wrote(browser, page, "hello")
    assert menu.code in resting.text
    assert menu.code not in answer.text


async def test_a_persons_words_stand_with_the_original_under_them(browser):
    page = (await wrote(browser, await begun(browser), "leena")).text
    assert "A person writes now: \u2068Leena, your coach\u2069." in page
    assert "Machine translation. It can be wrong." in page
    assert re.search(r'class="orig">.*?lang="fi" dir="auto"><p>Hei Amina!', page)


async def test_a_part_without_words_draws_no_empty_bubble(house, browser):
    await begun(browser)
    house.put(the_address(browser), Entry("", False, (Part(" \n"), Part("Yes.")), NOON))
    page = (await browser.get("/chat")).text
    assert not re.search(r'class="bubble"[^>]*></div>', page)
