"""Telegram's window: only what Telegram signed just now opens it, once, and for an hour."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
import pytest_asyncio
import time_machine

from storage import mini_app, tables
from storage.mini_app import Refused, seal_of
from tests.builders import a_contact, how_many, one_row, one_transaction, somebody
from tests.console.desk import HERE, a_desk

TOKEN = "123456:" + "A" * 35
OTHERS = "654321:" + "B" * 35
AMINA = 7001
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def signed(user=AMINA, token=TOKEN, at=None, **more):
    """What Telegram puts into the address of the window."""
    moment = at or datetime.now(UTC)
    fields = {
        "query_id": "AAHdF6IQ", "auth_date": str(int(moment.timestamp())),
        "user": json.dumps({"id": user, "first_name": "Amina & <b>"}), **more,
    }  # fmt: skip
    return urlencode({**fields, "hash": seal_of(fields, token)})


@pytest_asyncio.fixture
async def desk(home):
    async with a_desk(home, telegram_token=TOKEN) as desk:
        with one_transaction(desk.db) as db:
            person, door = somebody(db, str(AMINA), name="Amina")
            a_contact(db, person, "Tuula")
            db.execute("UPDATE identity SET channel = 'telegram' WHERE id = ?", (door,))
        yield desk


async def enters(desk, data, **headers):
    window = desk.nobody()
    return await window.client.post("/app/enter", data={"data": data}, headers=headers)


async def window_of(desk, data=None):
    """Headers of a window that Telegram opened."""
    answer = await enters(desk, data or signed())
    assert answer.status_code == 200, answer.text
    return {"authorization": f"Bearer {answer.json()['token']}", "origin": HERE}


# Telegram's word


def test_the_signature_is_the_one_telegram_describes():
    """Made once by the steps of the description, with another program's HMAC."""
    fields = {"auth_date": "1700000000", "query_id": "", "user": '{"id":42}'}
    assert seal_of(fields, "1:token") == (
        "08ed241c59a76a7e490f60901c8caa0fb0b87398e075acce5d8bded836cd7969"
    )


def test_an_empty_field_is_part_of_what_is_signed():
    knock = mini_app.read(signed(at=NOON, start_param=""), TOKEN, NOON)
    assert knock.user == str(AMINA)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "hash=" + "0" * 64,
        signed(at=NOON).replace("AAHdF6IQ", "AAHdF6IX"),
        signed(at=NOON).replace("7001", "7002"),
        signed(at=NOON, token=OTHERS),
        signed(at=NOON).rpartition("&")[0],
        signed(at=NOON) + "&user=%7B%22id%22%3A1%7D",
        signed(at=NOON) + "&more=1",
        signed(at=NOON) + "0",
        signed(at=NOON, **{"user": "no json"}),
        signed(at=NOON, **{"user": '{"id": "7001"}'}),
        signed(at=NOON, **{"user": '{"id": true}'}),
        signed(at=NOON, **{"auth_date": "soon"}),
        signed(at=NOON, **{"auth_date": "-5"}),
        "x" * 20_000,
        "&".join(f"a{n}=1" for n in range(100)),
        "a=%ff&hash=" + "0" * 64,
    ],
)
def test_forged_cut_and_strange_data_is_refused(data):
    with pytest.raises(Refused) as refused:
        mini_app.read(data, TOKEN, NOON)
    assert refused.value.why == "forged"


@pytest.mark.parametrize("minutes", [-5, 10.1, 60, 60 * 24 * 365])
def test_data_that_is_old_or_from_the_future_is_refused(minutes):
    with pytest.raises(Refused) as refused:
        mini_app.read(signed(at=NOON - timedelta(minutes=minutes)), TOKEN, NOON)
    assert refused.value.why == "old"


def test_data_opens_for_ten_minutes():
    assert mini_app.read(signed(at=NOON - timedelta(minutes=9.9)), TOKEN, NOON)


# The door


async def test_without_a_bot_there_is_no_such_door(home):
    async with a_desk(home) as desk:
        window = desk.nobody()
        assert (await window.get("/app")).status_code == 404
        assert (await enters(desk, signed(token=""))).status_code == 404


async def test_the_window_itself_holds_nothing_of_anybody(desk):
    page = await desk.nobody().get("/app")
    assert page.status_code == 200
    assert "Amina" not in page.text
    assert "/console" in page.text  # what to do without script


async def test_only_the_window_may_be_framed_and_only_by_telegram(desk):
    window = desk.nobody()
    told = (await window.get("/app")).headers["content-security-policy"]
    assert "frame-ancestors https://web.telegram.org" in told
    assert "script-src 'self'" in told
    page = await window.client.get("/me", headers=await window_of(desk))
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]


async def test_what_telegram_signed_opens_the_persons_own_pages(desk):
    page = await desk.nobody().client.get("/me/people", headers=await window_of(desk))
    assert page.status_code == 200
    assert "Tuula" in page.text
    assert "Sign out" not in page.text  # the window is around it


async def test_the_same_data_opens_once(desk):
    data = signed()
    await window_of(desk, data)
    again = await enters(desk, data)
    assert again.status_code == 403
    assert "token" not in again.json()
    swapped = "&".join(reversed(data.split("&")))
    assert (await enters(desk, swapped)).status_code == 403


async def test_data_of_another_bot_is_refused_with_a_kind_sentence(desk):
    answer = await enters(desk, signed(token=OTHERS))
    assert answer.status_code == 403
    assert answer.json()["says"].startswith("Telegram's word does not fit.")
    assert how_many(desk.db, tables.Session) == 0


async def test_somebody_we_never_met_is_asked_to_say_hello_first(desk):
    answer = await enters(desk, signed(user=9))
    assert answer.status_code == 404
    assert "say hello" in answer.json()["says"]
    assert how_many(desk.db, tables.SignIn) == 0


async def test_another_site_cannot_enter(desk):
    answer = await enters(desk, signed(), **{"sec-fetch-site": "cross-site"})
    assert answer.status_code == 400


# The hour


async def test_the_token_ends_after_an_hour_and_the_script_hears_so(desk):
    with time_machine.travel(datetime.now(UTC), tick=False) as clock:
        window, headers = desk.nobody(), await window_of(desk)
        clock.shift(timedelta(minutes=59))
        assert (await window.client.get("/me", headers=headers)).status_code == 200
        clock.shift(timedelta(minutes=2))
        assert (await window.client.get("/me", headers=headers)).status_code == 401


async def test_no_cookie_is_set_and_the_token_is_no_cookie(desk):
    answer = await enters(desk, signed())
    assert "set-cookie" not in answer.headers
    window = desk.nobody()
    window.client.cookies.set("silta-in", answer.json()["token"])
    assert (await window.get("/me")).status_code == 303


async def test_a_cookies_secret_is_no_token(desk):
    person = one_row(desk.db, tables.Identity, channel="telegram").person_id
    browser = await desk.browser(person)
    key = browser.client.cookies["silta-in"]
    answer = await desk.nobody().client.get("/me", headers={"authorization": f"Bearer {key}"})
    assert answer.status_code == 401


@pytest.mark.parametrize("token", ["", "x", "A" * 32, "app:" + "A" * 28, "'; --"])
async def test_any_other_token_opens_nothing(desk, token):
    answer = await desk.nobody().client.get("/me", headers={"authorization": f"Bearer {token}"})
    assert answer.status_code == 401


async def test_a_token_does_not_open_the_staffs_rooms(desk):
    answer = await desk.nobody().client.get("/console", headers=await window_of(desk))
    assert answer.status_code == 303


async def test_signing_out_everywhere_ends_the_window_too(desk):
    person = one_row(desk.db, tables.Identity, channel="telegram").person_id
    headers = await window_of(desk)
    browser = await desk.browser(person)
    assert "Telegram" in (await browser.get("/console/sessions")).text
    await browser.post("/console/sessions/end", session="all")
    assert (await desk.nobody().client.get("/me", headers=headers)).status_code == 401


async def test_forms_act_inside_the_window(desk):
    id = one_row(desk.db, tables.Contact).id
    window = desk.nobody().client
    headers = await window_of(desk)
    answer = await window.post(
        f"/me/person/{id}/rest", headers=headers, data={}, follow_redirects=True
    )
    assert answer.status_code == 200
    assert one_row(desk.db, tables.Contact).state == "resting"


async def test_a_contact_of_somebody_else_is_not_there_in_the_window_either(desk):
    with one_transaction(desk.db) as db:
        other, _ = somebody(db, "9002", name="Olena")
        id = a_contact(db, other, "Kaisa")
    answer = await desk.nobody().client.get(f"/me/person/{id}", headers=await window_of(desk))
    assert answer.status_code == 404


async def test_a_form_of_another_site_is_refused_in_the_window_too(desk):
    headers = {**await window_of(desk), "origin": "https://evil.example"}
    id = one_row(desk.db, tables.Contact).id
    answer = await desk.nobody().client.post(f"/me/person/{id}/rest", headers=headers, data={})
    assert answer.status_code == 400
    assert one_row(desk.db, tables.Contact).state == "active"


async def test_everything_is_sent_to_the_chat_from_where_a_window_cannot_keep_it(desk):
    await desk.nobody().client.post("/me/send/copy", headers=await window_of(desk), data={})
    assert one_row(desk.db, tables.ToSend).show["picture"] == "copy"
