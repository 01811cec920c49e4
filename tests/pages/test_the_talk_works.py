"""The talk as a person has it: by touch, by keyboard, without script, and on a poor network."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, FilePayload, Page, expect

from tests.pages.browser import PLAIN_HOST, begin, write


def heard(page: Page, base: str) -> list[str]:
    """What the house heard from this browser; asked beside the browser's own network."""
    cookies = {one["name"]: one["value"] for one in page.context.cookies()}
    return httpx.get(f"{base}/heard", cookies=cookies).json()


def own(page: Page) -> list[str]:
    return page.locator(".entry.me .bubble p").all_inner_texts()


# By touch


def test_a_tap_becomes_own_words_and_the_buttons_go(page, base):
    begin(page, base)
    page.get_by_role("button", name="My own idea").click()
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    assert own(page) == ["My own idea"]
    assert page.get_by_role("button", name="Ask for an introduction").count() == 0


def test_a_double_tap_is_heard_once(page, base):
    begin(page, base)
    page.get_by_role("button", name="My own idea").dblclick()
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    assert len(heard(page, base)) == 2
    assert own(page) == ["My own idea"]


def test_words_are_shown_at_once_and_not_again_when_they_come_back(page, base):
    begin(page, base)
    write(page, "hello")
    page.wait_for_timeout(500)
    assert own(page) == ["hello"]
    assert page.locator("#words").input_value() == ""


def test_ticks_are_set_in_place_and_counted(page, base):
    begin(page, base)
    write(page, "ticks")
    first, third = page.locator(".toggle").nth(0), page.locator(".toggle").nth(2)
    first.click()
    third.click()
    expect(page.get_by_role("button", name="Done (2)")).to_be_visible()
    assert first.get_attribute("aria-pressed") == "true"
    assert third.get_attribute("aria-pressed") == "true"
    assert own(page) == ["ticks"]
    assert page.locator(".toggles").count() == 1


def test_a_tick_tapped_twice_by_a_shaking_hand_is_set_once(page, base):
    begin(page, base)
    write(page, "ticks")
    page.locator(".toggle").first.dblclick()
    expect(page.get_by_role("button", name="Done (1)")).to_be_visible()
    assert len(heard(page, base)) == 3


def test_more_changes_the_last_row_in_place(page, base):
    begin(page, base)
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("button", name="Why do you ask?")).to_be_visible()
    assert page.get_by_role("button", name="More").count() == 0
    assert own(page) == []


def test_a_text_to_send_is_copied_as_it_stands(page, base):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    begin(page, base)
    write(page, "copy")
    page.get_by_role("button", name="Copy the text").click()
    expect(page.locator("#whisper")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "Hei Tuula! Oli mukava tavata ompelukurssilla. Miten markkinapäivä meni?"


def test_a_nudge_comes_to_every_window_once(page, base):
    begin(page, base)
    other = page.context.new_page()
    other.goto(f"{base}/chat")
    write(page, "card")
    for window in (page, other):
        expect(window.get_by_role("button", name="I did it")).to_be_visible()
    other.wait_for_timeout(500)
    cursors = other.eval_on_selector_all(".entry", "all => all.map(one => one.dataset.cursor)")
    assert len(cursors) == len(set(cursors))
    assert own(other) == ["card"]


def test_a_nudge_stays_answerable_while_the_talk_goes_on(page, base):
    begin(page, base)
    write(page, "card")
    write(page, "hello")
    page.get_by_role("button", name="I did it").click()
    expect(page.locator(".entry.me").last).to_contain_text("I did it")
    expect(page.get_by_role("button", name="I did it")).to_be_hidden()
    assert heard(page, base)[-1] == "Tapped(code='1~c~n~1~did')"


def test_the_page_around_the_talk_follows_what_the_house_knows(page, base):
    begin(page, base)
    assert page.get_by_role("button", name="Talk to a person").count() == 0
    page.locator("#words").fill("menu")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Talk to a person")).to_be_visible()


def test_new_words_are_announced_politely(page, base):
    begin(page, base)
    log = page.get_by_role("log")
    assert log.get_attribute("aria-live") == "polite"
    assert log.get_attribute("aria-label") == "Conversation"


def test_what_is_longer_than_the_screen_is_read_from_its_beginning(page, base):
    begin(page, base)
    write(page, "notice")
    for again in (False, True):
        if again:
            page.reload()
        page.wait_for_timeout(200)
        header = page.locator(".chat .top").bounding_box()
        notice = page.locator(".entry").last.bounding_box()
        assert header["height"] <= notice["y"] < header["height"] + 60


def test_the_composer_grows_with_what_is_written(page, base):
    begin(page, base)
    before = page.locator("#words").bounding_box()["height"]
    page.locator("#words").fill("\n".join("line" for _ in range(4)))
    assert page.locator("#words").bounding_box()["height"] > before + 40


def test_too_long_words_stay_where_they_are(page, base):
    begin(page, base)
    page.locator("#words").fill("a" * 2001)
    page.keyboard.press("Enter")
    expect(page.locator("#whisper")).to_contain_text("in parts of at most")
    assert page.locator("#words").input_value() == "a" * 2001
    assert len(heard(page, base)) == 1


def test_half_written_words_are_there_again_after_a_reload(page, base):
    begin(page, base)
    page.locator("#words").press_sequentially("half a thou")
    page.reload()
    expect(page.locator("#words")).to_have_value("half a thou")


# By keyboard


def test_a_whole_talk_needs_no_more_than_a_keyboard(page, base):
    page.goto(f"{base}/chat")
    page.locator("main button").focus()
    page.keyboard.press("Enter")
    page.locator(".choices").wait_for()
    page.locator(".choice").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    page.keyboard.press("Tab")  # from the own words straight to the new answers
    assert page.evaluate("document.activeElement.textContent") == "Next"
    page.locator("#words").focus()
    page.keyboard.type("first line")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second line")
    page.keyboard.press("Enter")
    expect(page.locator(".entry.me").nth(1)).to_contain_text("second line")
    assert page.evaluate("document.activeElement.id") == "words"


def test_the_keyboard_stays_on_the_tick_it_set(page, base):
    begin(page, base)
    write(page, "ticks")
    page.locator(".toggle").nth(1).focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Done (1)")).to_be_visible()
    focused = "document.activeElement.textContent.trim()"
    assert page.evaluate(focused) == "My profession"


def test_the_keyboard_goes_on_in_the_row_that_opened(page, base):
    begin(page, base)
    page.get_by_role("button", name="More").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Why do you ask?")).to_be_visible()
    assert page.evaluate("document.activeElement.textContent") == "Why do you ask?"


def test_whoever_writes_keeps_writing_while_a_nudge_comes(page, base):
    begin(page, base)
    other = page.context.new_page()
    other.goto(f"{base}/chat")
    page.bring_to_front()
    page.locator("#words").press_sequentially("I am wri")
    write(other, "card")
    expect(page.get_by_role("button", name="I did it")).to_be_visible()
    page.keyboard.type("ting")
    expect(page.locator("#words")).to_have_value("I am writing")


# A contact as a file


def choose(page: Page, content: bytes) -> None:
    """Choose a file by keyboard alone, in a talk that offers it."""
    file: FilePayload = {"name": "leena.vcf", "mimeType": "text/vcard", "buffer": content}
    page.once("filechooser", lambda chooser: chooser.set_files(file))
    write(page, "menu")
    page.get_by_role("button", name="Add a contact from a file").focus()
    page.keyboard.press("Enter")


def test_a_contact_is_added_from_a_file_and_its_name_becomes_own_words(page, base):
    begin(page, base)
    choose(page, b"BEGIN:VCARD\nFN:Leena\nTEL:1\nEND:VCARD\n")
    expect(page.locator(".entry.me").last).to_contain_text("Leena")
    assert heard(page, base)[-1] == "SentCard(name='Leena', several=False)"
    assert page.evaluate("document.activeElement.id") == "clip"
    assert page.evaluate("Object.keys(localStorage).length") == 0


def test_a_file_that_is_too_large_does_not_even_leave_the_phone(page, base):
    begin(page, base)
    choose(page, b"x" * 70_000)
    expect(page.locator("#whisper")).to_contain_text("This file is too large for me.")
    assert "SentOther" not in heard(page, base)[-1]


# On a poor network


def test_words_written_without_network_wait_and_go_out_by_themselves(page, base):
    begin(page, base)
    page.context.set_offline(True)
    page.locator("#words").fill("from the underground")
    page.keyboard.press("Enter")
    expect(page.locator(".state")).to_be_visible()
    expect(page.locator(".state")).to_have_text("No network. I send it when the network is back.")
    page.context.set_offline(False)
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    expect(page.locator(".state")).to_be_hidden()
    assert sum("underground" in one for one in heard(page, base)) == 1
    assert own(page) == ["from the underground"]


def test_several_words_without_network_go_out_in_their_order(page, base):
    begin(page, base)
    page.context.set_offline(True)
    for text in ("one", "two", "three"):
        page.locator("#words").fill(text)
        page.keyboard.press("Enter")
    page.context.set_offline(False)
    expect(page.locator(".entry.me[data-cursor]")).to_have_count(3)
    said = [one for one in heard(page, base) if one.startswith("Wrote")]
    assert said == ["Wrote(text='one')", "Wrote(text='two')", "Wrote(text='three')"]


def test_new_words_do_not_leave_those_before_them_waiting(page, base):
    begin(page, base)
    busy: list[object] = []

    def busy_once(route):
        if busy:
            route.continue_()
            return
        busy.append(route)
        route.fulfill(status=503, headers={"Retry-After": "600"}, json={"says": "Later."})

    page.route("**/chat/say", busy_once)
    page.locator("#words").fill("one")
    page.keyboard.press("Enter")
    expect(page.locator(".state").first).to_have_text("Not sent yet. I try again in a moment.")
    page.locator("#words").fill("two")
    page.keyboard.press("Enter")
    expect(page.locator(".entry.me[data-cursor]")).to_have_count(2)
    assert heard(page, base)[1:] == ["Wrote(text='one')", "Wrote(text='two')"]


def test_a_tap_without_network_goes_out_when_it_is_back(page, base):
    begin(page, base)
    page.context.set_offline(True)
    page.get_by_role("button", name="My own idea").click()
    expect(page.locator(".state")).to_be_visible()
    page.context.set_offline(False)
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    assert own(page) == ["My own idea"]


def test_unsent_words_survive_a_closed_window(page, base):
    begin(page, base)
    page.context.set_offline(True)
    page.locator("#words").fill("kept on the phone")
    page.keyboard.press("Enter")
    expect(page.locator(".state")).to_be_visible()
    context = page.context
    again = context.new_page()
    page.close()
    context.set_offline(False)
    again.goto(f"{base}/chat")
    expect(again.get_by_role("button", name="Not now")).to_be_visible()
    again.wait_for_timeout(300)
    assert own(again) == ["kept on the phone"]
    assert sum("kept on the phone" in one for one in heard(again, base)) == 1


def test_an_answer_that_got_lost_on_the_way_back_is_not_said_twice(page, base):
    begin(page, base)
    lost: list[object] = []

    def lose_the_first(route):
        if lost:
            route.continue_()
            return
        lost.append(route.fetch())
        route.abort()

    page.route("**/chat/say", lose_the_first)
    page.locator("#words").fill("only once")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    expect(page.locator(".state")).to_be_hidden()
    assert sum("only once" in one for one in heard(page, base)) == 1
    assert own(page) == ["only once"]


def test_a_page_put_between_us_by_a_hotel_does_not_swallow_words(page, base):
    begin(page, base)
    hotel = {"open": False}
    page.route(
        "**/chat/say",
        lambda route: (
            route.continue_()
            if hotel["open"]
            else route.fulfill(status=200, content_type="text/html", body="<h1>Welcome</h1>")
        ),
    )
    page.locator("#words").fill("past the hotel")
    page.keyboard.press("Enter")
    expect(page.locator(".state")).to_be_visible()
    hotel["open"] = True
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    assert sum("past the hotel" in one for one in heard(page, base)) == 1


def test_what_was_said_meanwhile_comes_after_the_network_is_back(page, base, browser):
    begin(page, base)
    phone = browser.new_context()
    phone.add_cookies(page.context.cookies())
    page.context.set_offline(True)
    window = phone.new_page()
    window.goto(f"{base}/chat")
    write(window, "scale")
    write(window, "hello")
    phone.close()
    page.context.set_offline(False)
    expect(page.get_by_role("button", name="Not now")).to_be_visible()
    assert own(page) == ["scale", "hello"]


def test_refused_words_are_given_back(page, base):
    begin(page, base)
    page.route(
        "**/chat/say",
        lambda route: route.fulfill(
            status=403, content_type="application/json", body='{"says": "Not from there."}'
        ),
    )
    page.locator("#words").fill("my words")
    page.keyboard.press("Enter")
    expect(page.locator("#whisper")).to_have_text("Not from there.")
    expect(page.locator("#words")).to_have_value("my words")
    assert own(page) == []


# Without script


@pytest.fixture
def plain(browser: Browser):
    context: BrowserContext = browser.new_context(
        java_script_enabled=False, viewport={"width": 360, "height": 740}
    )
    yield context.new_page()
    context.close()


def test_a_whole_talk_needs_no_script(plain, base):
    begin(plain, base, "ar")
    plain.locator(".choice").first.click()
    plain.locator("#words").fill("ticks")
    plain.locator("#composer button").click()
    plain.locator(".toggle").nth(1).click()
    assert plain.locator(".toggle").nth(1).get_attribute("aria-pressed") == "true"
    assert plain.url.endswith("/chat#now")
    assert plain.locator("[data-copy]:visible").count() == 0
    assert len(heard(plain, base)) == 4


def test_without_script_the_page_ends_at_the_last_message(plain, base):
    begin(plain, base)
    for _ in range(3):
        plain.locator("#words").fill("hello")
        plain.locator("#composer button").click()
    last = plain.locator(".entry").last.bounding_box()
    composer = plain.locator(".composer").bounding_box()
    assert last["y"] >= 0
    assert last["y"] + last["height"] <= composer["y"] + 8


# Over plain http, where browsers say less about where a form comes from


def test_a_talk_over_plain_http_is_not_taken_for_a_forgery(page, plain, base):
    there = base.replace("localhost", PLAIN_HOST)
    for window in (page, plain):
        begin(window, there)
        window.locator("#words").fill("hello")
        window.locator("#composer button").click()
        expect(window.get_by_role("button", name="Not now")).to_be_visible()


def test_a_text_is_copied_over_plain_http_too(page, base):
    begin(page, base.replace("localhost", PLAIN_HOST))
    write(page, "copy")
    page.get_by_role("button", name="Copy the text").click()
    expect(page.locator("#whisper")).to_have_text("Copied.")
    page.locator("#words").focus()
    page.keyboard.press("Control+V")
    expect(page.locator("#words")).to_have_value(
        "Hei Tuula! Oli mukava tavata ompelukurssilla. Miten markkinapäivä meni?"
    )
