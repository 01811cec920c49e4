"""Contacts in full: promises with a day, give and take, losing touch, the archive, a card."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from typing import Any

import pytest

from artefacts import vcard
from bot.channel import SentCard, SentOther
from scheduler.digests import SPECIAL
from scheduler.promises import keep_all
from storage import tables
from storage.queries import archiving
from storage.sql import changing
from storage.turns import World
from tests.talks import Talks
from tests.test_contacts_in_talk import (
    DAY,
    TODAY,
    contacts,
    knows,
    presses,
    promised,
    somebody,
    taps_card,
    the_contact,
    told,
)

LONG_AGO = TODAY - timedelta(days=400)


def opens(talks: Talks, label: str = "Leena") -> str:
    talks.says("/people")
    return presses(talks, label)


def notes(talks: Talks, *benefits: str, contact: int | None = None, days: int = 5) -> None:
    """A contact that was logged some days ago."""
    talks.db.add(
        tables.ContactLog, person_id=talks.person.id, contact_id=contact or the_contact(talks).id,
        how="met", benefits=list(benefits), at=talks.now.astimezone(UTC) - days * DAY,
    )  # fmt: skip


def gives(talks: Talks, *gifts: str, own: str = "") -> None:
    talks.db.add(
        tables.Sheet, person_id=talks.person.id, kind="strengths",
        says={"gives": list(gifts), "give_other": own}, made=TODAY, made_at=talks.now,
        changed_at=talks.now,
    )  # fmt: skip


# Promises with a day


def promises_something(talks: Talks, until: str) -> None:
    opens(talks)
    presses(talks, "#change", "#promise", "#me")
    talks.says("a map")
    if until.startswith("#"):
        presses(talks, until)
    else:
        talks.says(until)


@pytest.mark.parametrize(
    ("until", "day"),
    [("#three_days", TODAY + 3 * DAY), ("#one_week", TODAY + 7 * DAY),
     ("15.3.", date(2026, 3, 15)), ("#no_day", None)],
)  # fmt: skip
def test_a_promise_may_have_a_day(until: str, day: date | None) -> None:
    talks = somebody(knows())
    promises_something(talks, until)
    assert (the_contact(talks).promise, the_contact(talks).promise_due) == ("a map", day)


def test_a_promise_comes_up_the_day_before_and_the_reminder_names_it() -> None:
    talks = somebody(knows())
    promises_something(talks, "15.3.")
    assert promised(talks)["nudge"] == "2026-03-14"
    came = talks.until(talks.now + 15 * DAY)
    nudge = next(one for one in came if one.show.card == "nudge")
    assert "You noted: a map. The day: Sunday 15 March." in nudge.text


def test_a_day_that_is_gone_is_not_taken() -> None:
    talks = somebody(knows())
    promises_something(talks, "1.3.2026")
    assert "This day is too early." in told(talks)
    assert the_contact(talks).promise_due is None


def test_a_kept_promise_leaves_no_day_behind() -> None:
    talks = somebody(knows(promise="a map", promised_by="me", promise_due=TODAY + DAY))
    opens(talks)
    presses(talks, "#change", "#promise", "#kept")
    assert (the_contact(talks).promise, the_contact(talks).promise_due) == ("", None)


def test_a_new_contact_keeps_the_day_of_the_promise() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.says("Leena")
    presses(talks, "#skip", "#skip", "#them")
    talks.says("a link")
    presses(talks, "#one_week", "#skip", "#skip", "#skip", "#skip", "#suggest", "#good")
    assert the_contact(talks).promise_due == TODAY + 7 * DAY
    assert promised(talks)["nudge"] == "2026-03-09"


def test_a_talk_in_between_does_not_push_a_promise_past_its_day() -> None:
    day = TODAY + 5 * DAY
    talks = somebody(knows(cadence_days=90, promise="a map", promised_by="me", promise_due=day))
    opens(talks)
    presses(talks, "#had", "#message", "#skip", "#skip", "#open")
    assert the_contact(talks).next_due == day - DAY


# Give and take


@pytest.mark.parametrize(
    ("benefits", "gifts", "line"),
    [
        (("advice", "information"), ("services",),
         "You got: advice and information. You could give: a tip about services."),
        (("advice",), (), "You got: advice. A word of thanks is a gift too."),
        ((), ("listening",), "You could give: time to listen."),
        (("nice",), (), "No date for the next contact."),
        ((), (), "No date for the next contact."),
    ],
)  # fmt: skip
def test_a_card_says_what_goes_to_and_fro(benefits, gifts, line) -> None:
    talks = somebody(knows())
    if benefits:
        notes(talks, *benefits)
    if gifts:
        gives(talks, *gifts)
    assert line in opens(talks).splitlines()


def test_own_words_of_what_they_give_are_used_when_they_are_short() -> None:
    talks = somebody(knows())
    gives(talks, own="songs from home")
    assert "You could give: songs from home." in opens(talks)


def test_a_nudge_says_it_too_and_only_of_that_contact() -> None:
    talks = somebody(knows("Leena", next_due=TODAY), knows("Omar"))
    leena, omar = contacts(talks)
    notes(talks, "advice", contact=leena.id)
    notes(talks, "introduction", contact=omar.id)
    gives(talks, "computers")
    talks.db.add(
        tables.Promise, person_id=talks.person.id, kind="remind", card="nudge",
        thing_kind="contact", thing_id=leena.id, due_at=talks.now, made_at=talks.now,
    )  # fmt: skip
    (came,) = talks.passes(hours=2)
    assert "You got: advice. You could give: help with computers." in came.text


def test_what_came_of_all_contacts_is_counted_for_a_year() -> None:
    talks = somebody(knows("Leena"), knows("Omar"))
    for days, benefits in ((1, ("advice",)), (30, ("advice", "language")), (400, ("job_tip",))):
        notes(talks, *benefits, days=days)
    talks.says("/people")
    said = presses(talks, "#closer", "#came")
    assert "you noted 2 contacts" in said
    assert "advice (2) and language practice (1)" in said
    assert "job" not in said


def test_what_came_of_one_person_is_shown_for_that_person() -> None:
    talks = somebody(knows("Leena"), knows("Omar"))
    leena, omar = contacts(talks)
    notes(talks, "advice", contact=leena.id)
    notes(talks, "introduction", contact=omar.id)
    talks.says("/people")
    said = presses(talks, "#closer", "#came", "Omar")
    assert "an introduction (1)" in said
    assert "advice" not in said


def test_thanks_are_not_proposed_again_once_they_were_said() -> None:
    talks = somebody(knows("Leena"))
    notes(talks, "advice")
    assert "A word of thanks is a gift too." in opens(talks)
    taps_card(talks, "thanks", "done")
    said = opens(talks)
    assert "You got: advice." in said
    assert "thanks is a gift" not in said


# Losing touch


@pytest.mark.parametrize(
    ("known", "listed"),
    [
        ({"last_contact": TODAY - 181 * DAY}, True),
        ({"last_contact": TODAY - 100 * DAY}, False),
        ({"last_contact": TODAY - 61 * DAY, "cadence_days": 30}, True),
        ({"last_contact": TODAY - 59 * DAY, "cadence_days": 30}, False),
        ({"last_contact": TODAY - 20 * DAY, "cadence_days": 7}, False),
        ({"last_contact": LONG_AGO, "state": "resting"}, False),
        ({"last_contact": LONG_AGO, "state": "archived"}, False),
        ({"added": LONG_AGO}, True),
    ],
)
def test_whom_one_may_lose_touch_with(known: dict[str, Any], listed: bool) -> None:
    talks = somebody(knows("Leena", **known), knows("Omar", last_contact=TODAY))
    talks.says("/people")
    presses(talks, "#closer")
    assert ("Long time no contact" in [one.label for one in talks.shown]) == listed


def test_a_hello_takes_them_off_that_list() -> None:
    talks = somebody(knows(last_contact=LONG_AGO))
    talks.says("/people")
    presses(talks, "#closer", "#losing", "Leena", "#had", "#call", "#skip", "#skip", "#none")
    talks.says("/people")
    presses(talks, "#closer")
    assert "Long time no contact" not in [one.label for one in talks.shown]


# The archive


def keeps_promises(talks: Talks) -> list[Any]:
    world: World = talks.world
    with talks.db.transaction():
        keep_all(talks.db, world, talks.now.astimezone(UTC), dict(SPECIAL))
    return talks.comes()


def archives(talks: Talks) -> None:
    now = talks.now.astimezone(UTC)
    with talks.db.transaction():
        while archiving.archive_old(talks.db, now):
            pass


def unused(talks: Talks, days: int) -> None:
    used = talks.now.astimezone(UTC) - days * DAY
    for one in contacts(talks):
        talks.db.run(changing(tables.Contact, ("used_at",)), key_is=one.id, used_at=used)


def test_nobody_is_archived_before_a_year() -> None:
    talks = somebody(knows(next_due=TODAY))
    unused(talks, 364)
    archives(talks)
    assert the_contact(talks).state == "active"


def test_a_year_unused_goes_to_the_archive_and_the_person_is_told() -> None:
    talks = somebody(knows())
    unused(talks, 366)
    archives(talks)
    (notice,) = keeps_promises(talks)
    assert the_contact(talks).state == "archived"
    assert notice.show.card == "archive_notice"
    assert "You did not use these names for 12 months: Leena." in notice.text
    assert the_contact(talks).noticed == TODAY


def after_the_notice(talks: Talks, days: int) -> None:
    unused(talks, 366)
    archives(talks)
    keeps_promises(talks)
    talks.now += days * DAY
    archives(talks)


def test_thirty_days_after_the_notice_it_is_deleted_with_its_notes() -> None:
    talks = somebody(knows(note="likes tea"))
    notes(talks, "advice")
    after_the_notice(talks, 30)
    assert contacts(talks) == []
    assert talks.db.execute("SELECT count(*) FROM contact_log").fetchone()[0] == 0


def test_a_day_earlier_it_is_still_there() -> None:
    talks = somebody(knows())
    after_the_notice(talks, 29)
    assert len(contacts(talks)) == 1


def test_without_a_notice_nothing_is_deleted() -> None:
    talks = somebody(knows(), consents={"privacy": True})
    after_the_notice(talks, 60)
    assert [one.state for one in contacts(talks)] == ["archived"]


def test_the_notice_comes_once() -> None:
    talks = somebody(knows(), knows("Omar"))
    unused(talks, 366)
    archives(talks)
    first = keeps_promises(talks)
    archives(talks)
    assert (len(first), keeps_promises(talks)) == (1, [])


def test_keep_all_brings_them_back_to_rest() -> None:
    talks = somebody(knows(), knows("Omar"))
    after_the_notice(talks, 1)
    taps_card(talks, "archive_notice", "keep", talks.person.id)
    talks.now += 60 * DAY
    archives(talks)
    assert [(one.state, one.noticed) for one in contacts(talks)] == [("resting", None)] * 2


def test_any_contact_wakes_one_up_and_it_is_not_deleted() -> None:
    talks = somebody(knows())
    after_the_notice(talks, 1)
    taps_card(talks, "archive_notice", "look", talks.person.id)
    assert "I delete it on" in presses(talks, "Leena")
    presses(talks, "#had", "#call", "#skip", "#skip", "#none")
    talks.now += 60 * DAY
    archives(talks)
    assert [one.state for one in contacts(talks)] == ["active"]


def test_one_can_be_put_away_and_taken_out_again_by_hand() -> None:
    talks = somebody(knows(next_due=TODAY + DAY), knows("Omar"))
    opens(talks)
    presses(talks, "#other", "#archive")
    talks.says("/people")
    assert "Leena" not in [one.label for one in talks.shown]
    assert promised(talks) == {}
    presses(talks, "#closer", "#archive", "Leena", "#other", "#unarchive")
    assert the_contact(talks).state == "active"


# A card of their phone


def test_of_a_contact_of_the_phone_only_the_name_is_taken() -> None:
    talks = somebody()
    talks.does(SentCard("Leena Virtanen"))
    assert "I took only the name: Leena Virtanen." in told(talks)
    presses(talks, "#yes", *["#skip"] * 7, "#keep")
    assert [one.label for one in contacts(talks)] == ["Leena Virtanen"]


def test_it_answers_the_question_for_a_name() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.does(SentCard("Leena"))
    assert "Where did you meet Leena?" in told(talks)


def test_a_number_in_the_place_of_a_name_is_not_taken() -> None:
    talks = somebody()
    talks.does(SentCard("+358 40 123 4567"))
    assert "I do not take phone numbers." in told(talks)
    assert contacts(talks) == []


def test_it_is_not_kept_without_a_yes() -> None:
    talks = somebody()
    talks.does(SentCard("Leena"))
    presses(talks, "#no")
    assert contacts(talks) == []


def test_the_open_question_is_still_open_afterwards() -> None:
    talks = somebody(knows())
    opens(talks)
    presses(talks, "#change", "#note")
    talks.does(SentCard("Omar"))
    presses(talks, "#no")
    talks.says("likes tea")
    assert the_contact(talks).note == "likes tea"


def test_of_several_contacts_the_first_is_offered_and_that_is_said() -> None:
    talks = somebody()
    talks.does(SentCard("Leena", several=True))
    assert "There are several people in this file. One at a time works best." in told(talks)
    presses(talks, "#yes", *["#skip"] * 7, "#keep")
    assert [one.label for one in contacts(talks)] == ["Leena"]


def test_it_is_said_too_where_a_name_was_asked_for_and_the_question_stays_open() -> None:
    talks = somebody()
    talks.says("/people")
    presses(talks, "#add")
    talks.does(SentCard("Leena", several=True))
    assert "I took only the name of the first one: Leena." in told(talks)
    presses(talks, "#no")
    talks.says("Omar")
    assert "Where did you meet Omar?" in told(talks)


@pytest.mark.parametrize("kind", ["card_lost", "card_large", "card_empty"])
def test_a_file_that_gives_no_name_is_said_even_where_nothing_is_open(kind: str) -> None:
    talks = somebody()
    talks.does(SentOther(kind))
    assert "file" in told(talks)
    assert "My people" in told(talks)


def test_a_contact_can_be_taken_along_as_a_file() -> None:
    talks = somebody(knows())
    opens(talks)
    presses(talks, "#other", "#file")
    sent = [one.show for one in talks.last if one.show.picture]
    assert [(one.picture, one.thing) for one in sent] == [("vcard", the_contact(talks).id)]


HOSTILE = [
    "Leena", "O'Hara; Bob, jr.", "back\\slash", "two\nlines\r\nEND:VCARD", "ليلى", "Äiti 🙂" * 20,
    "a" * 200, "BEGIN:VCARD", "=41=42", "tab\tand\x00control", "\u2028line",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_card_holds_the_name_and_nothing_else_whatever_it_is(name: str) -> None:
    card = vcard.written(name)
    lines = card.split(b"\r\n")
    whole = card.replace(b"\r\n ", b"").decode().split("\r\n")
    assert max(len(line) for line in lines) <= 75
    assert [line.partition(":")[0] for line in whole] == [
        "BEGIN", "VERSION", "FN", "N", "END", "",
    ]  # fmt: skip
    assert b"\n" not in card.replace(b"\r\n", b"")
    assert all(line.decode() is not None for line in lines)  # no letter is cut in two


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_comes_back_as_it_was_but_for_breaks_and_control_signs(name: str) -> None:
    tidy = " ".join(name.replace("\x00", "").split())
    assert vcard.name_in(vcard.written(name)) == tidy


@pytest.mark.parametrize(
    ("card", "name"),
    [
        (b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Leena\r\nTEL:+358401234567\r\nEND:VCARD", "Leena"),
        (b"BEGIN:VCARD\nVERSION:3.0\nN:Virtanen;Leena;;;\nEND:VCARD\n", "Leena Virtanen"),
        (b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
         b"M=C3=A4ki;=C3=84=\r\niti;;;\r\nEND:VCARD", "Äiti Mäki"),
        (b"BEGIN:VCARD\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=C4iti\nEND:VCARD",
         "Äiti"),
        (b"BEGIN:VCARD\r\nFN:Lee\r\n na\r\nEND:VCARD", "Leena"),
        (b"BEGIN:VCARD\r\nitem1.FN:Leena\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Omar\r\nEND:VCARD",
         "Leena"),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Omar\r\nEND:VCARD", ""),
        (b"BEGIN:VCARD\r\nFN:L\xc3\r\n \xa4htee\r\nEND:VCARD", "Lähtee"),
        (b'BEGIN:VCARD\r\nFN;ALTID="a:b":Leena\r\nEND:VCARD', "Leena"),
        (b"BEGIN:VCARD\r\nFN;ENCODING=b:TGVlbmE=\r\nEND:VCARD", "Leena"),
        (b"BEGIN:VCARD\r\nN:Vir\\;ta\\,nen;Leena\r\nEND:VCARD", "Leena Vir;ta,nen"),
        (b"BEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nFN:Omar\nEND:VCARD\nFN:Leena\nEND:VCARD", "Leena"),
        (b"BEGIN:VCARD\nFN;CHARSET=WINDOWS-1251:\xb2\xf0\xe8\xed\xe0\nEND:VCARD", "Ірина"),
        (b"BEGIN:VCARD\nFN;CHARSET=ZIP:Leena\nEND:VCARD", "Leena"),
        ("BEGIN:VCARD\nFN:\u202eLee\u202c\u2066na\x00\x07\x7f\nEND:VCARD".encode(), "Leena"),
        ("BEGIN:VCARD\nFN:مینا\u200cجان\nEND:VCARD".encode(), "مینا\u200cجان"),
        ("BEGIN:VCARD\nFN:\u200f\u202e\u200d\nEND:VCARD".encode(), ""),
        (b"FN:Leena\nEND:VCARD", ""),
        (b"PK\x03\x04" + bytes(range(256)) * 200, ""),
        (b"BEGIN:VCARD\nFN;QUOTED-PRINTABLE:=\n" + b"=\n" * 30_000, ""),
        (b"\xff\xfe\x00nothing", ""),
        (b"", ""),
    ],
)  # fmt: skip
def test_of_one_card_only_the_name_is_read(card: bytes, name: str) -> None:
    assert vcard.name_in(card) == name


@pytest.mark.parametrize(
    "code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1"]
)
def test_a_card_is_read_in_whatever_code_it_was_written(code: str) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Äiti Mäki\r\nEND:VCARD\r\n"
    assert vcard.name_in(card.encode(code)) == "Äiti Mäki"


@pytest.mark.parametrize(("cards", "several"), [(0, False), (1, False), (2, True), (300, True)])
def test_whether_there_are_more_cards_is_told(cards: int, several: bool) -> None:
    assert vcard.read(vcard.written("Leena") * cards).several == several
