"""After an event: asked kindly and once again, remembered, thanked, counted without a name."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.channel import Tapped
from bot.reading import card_code
from dialogs.events import asked_at, before_at
from dialogs.facts import Person
from storage import tables
from storage.queries import feeds, people, posts, things
from tests.talks import Talks
from tests.test_writing import opens

ZONE = ZoneInfo("Europe/Helsinki")
READY = {"privacy": True, "remind": True}
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FRIDAY = datetime(2026, 3, 6, 17, tzinfo=ZONE)
"""The event begins; it is Monday 2 March 9 o'clock when we begin."""


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


def somebody(consents: dict[str, bool] = READY, **person: Any) -> Talks:
    talks = Talks()
    talks.says("/start")
    known = {"name": "Amina", "country": "FI", "consents": consents, "onboarded": True,
             "silent_days": [], "nudges_per_week": 7, **person}  # fmt: skip
    people.change_person(talks.db, talks.person.id, **known)
    return talks


def an_event(talks: Talks, start: datetime = FRIDAY, **more: Any) -> int:
    """Something in the list."""
    now = talks.now.astimezone(UTC)
    feed = talks.db.add(tables.Feed, source=f"x{start}{more}", next_at=now, made_at=now)
    given = {"kind": "E", "title": {"en": "Language cafe"}, "url": "https://cafe.example"}
    return talks.db.add(
        tables.Post, feed_id=feed, item="1", start=start.astimezone(UTC), first_seen=now,
        last_seen=now, changed_at=now, **{**given, **more},
    )  # fmt: skip


def goes(talks: Talks, start: datetime = FRIDAY, **more: Any) -> int:
    post = an_event(talks, start, **more)
    taps(talks, "digest", "going", post)
    return post


def taps(talks: Talks, card: str, choice: str, thing: int) -> str:
    talks.does(Tapped(card_code(card, thing, choice)))
    return told(talks)


def told(talks: Talks) -> str:
    return "\n".join(one.text for one in talks.last)


def presses(talks: Talks, *labels: str) -> str:
    for label in labels:
        talks.presses(label)
    return told(talks)


def cards(came: list[Any]) -> list[str]:
    return [one.show.card for one in came if one.show.card]


def sheet(talks: Talks) -> Any:
    (row,) = things.of_person(talks.db, tables.Sheet, talks.person.id)[:1]
    return row


def says(talks: Talks) -> dict[str, Any]:
    return sheet(talks).says


def contacts(talks: Talks) -> dict[str, Any]:
    found = things.of_person(talks.db, tables.Contact, talks.person.id)
    return {one.label: one for one in found}


def until(talks: Talks, moment: datetime) -> list[Any]:
    """The same as `talks.until`, in bigger steps."""
    came: list[Any] = []
    while talks.now + 3 * HOUR < moment:
        talks.now += timedelta(minutes=165)
        came += talks.passes(minutes=15)
    return came + talks.until(moment)


def promised(talks: Talks) -> list[tuple[str, str]]:
    rows = talks.db.execute(
        "SELECT card, local_at FROM promise WHERE kept_at IS NULL AND kind = 'remind'"
        " ORDER BY local_at"
    )
    return [(card, when[:16]) for card, when in rows]


def was_there(talks: Talks) -> None:
    """Up to the question with how many they talked."""
    goes(talks)
    until(talks, at(7, 9, 30))
    presses(talks, "#yes")


# When we ask


@pytest.mark.parametrize(
    ("start", "end", "asked"),
    [
        (at(6, 12), at(6, 14), at(6, 16)),
        (at(6, 12), None, at(6, 17)),
        (at(6, 14), at(6, 17), at(6, 19)),
        (at(6, 14), at(6, 17, 30), at(7, 9, 30)),
        (at(6, 18), at(6, 23, 30), at(7, 9, 30)),
        (at(6, 5), at(6, 6), at(6, 9, 30)),
        (at(6, 12), at(8, 14), at(8, 16)),
        (at(6, 12), at(6, 11), at(6, 14)),
        (at(28, 20), at(28, 22), at(29, 9, 30)),  # the clocks go forward that night
    ],
    ids=["afternoon", "no end", "seven", "after seven", "night", "early", "days", "odd", "spring"],
)
def test_the_question_comes_two_hours_after_or_the_next_morning(start, end, asked) -> None:
    assert asked_at(start, end, False, "Europe/Helsinki") == asked


def test_a_whole_day_is_asked_about_the_morning_after() -> None:
    assert asked_at(at(6, 0), at(7, 0), True, "Europe/Helsinki") == at(7, 9, 30)


def test_the_hours_are_those_of_the_person_and_not_of_the_event() -> None:
    asked = asked_at(at(6, 12), at(6, 14), False, "Europe/Brussels")
    assert asked.hour == 15
    assert asked == at(6, 16)


def test_the_word_before_an_event_comes_over_a_silent_day() -> None:
    quiet_sunday = Person(zone="Europe/Helsinki", silent_days=frozenset({6}))
    monday_early = at(9, 8)
    assert before_at(monday_early, quiet_sunday) == at(7, 17)
    assert before_at(monday_early, Person(zone="Europe/Helsinki", silent_days=frozenset())) == (
        at(8, 17)
    )


# The chain


def test_the_day_before_and_the_morning_after() -> None:
    talks = somebody()
    goes(talks)
    assert cards(until(talks, at(5, 16, 45))) == []
    came = until(talks, at(5, 17))
    assert cards(came) == ["event_before"]
    assert "This is tomorrow: Language cafe." in came[0].text
    assert cards(until(talks, at(7, 9, 15))) == []
    assert cards(until(talks, at(7, 9, 30))) == ["event_after"]


def test_nobody_is_asked_more_than_twice_and_silence_is_not_absence() -> None:
    talks = somebody()
    goes(talks)
    came = cards(until(talks, at(20)))
    assert came == ["event_before", "event_after", "event_after"]
    assert says(talks)["came"] == "unknown"


def test_who_answers_late_is_heard_all_the_same() -> None:
    talks = somebody()
    goes(talks)
    until(talks, at(20))
    said = taps(talks, "event_after", "yes", sheet(talks).id)
    assert "Good that you went." in said
    assert says(talks)["came"] == "yes"


def test_who_has_answered_is_not_asked_again() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#nobody", "#skip", *["#skip"] * 7)
    assert cards(until(talks, at(20))) == []


def test_without_consent_nothing_comes() -> None:
    talks = somebody({"privacy": True})
    post = an_event(talks)
    taps(talks, "digest", "going", post)
    presses(talks, "#no")
    assert cards(until(talks, at(12))) == []


def test_a_yes_to_reminders_later_brings_the_word_before_the_event() -> None:
    talks = somebody({"privacy": True})
    post = an_event(talks)
    taps(talks, "digest", "going", post)
    presses(talks, "#no")
    with talks.db.transaction():
        people.change_person(talks.db, talks.person.id, consents={"privacy": True})
    contact = talks.db.add(
        tables.Contact, person_id=talks.person.id, label="Leena", made_at=talks.now,
        used_at=talks.now,
    )  # fmt: skip
    taps(talks, "nudge", "later", contact)
    presses(talks, "#week", "#yes", "#good")
    assert cards(until(talks, at(7, 10))) == ["event_before", "event_after"]


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_an_event_that_is_called_off_is_not_spoken_of(status: str) -> None:
    talks = somebody()
    post = goes(talks)
    talks.db.execute(f"UPDATE post SET status = '{status}' WHERE id = {post}")
    assert cards(until(talks, at(12))) == []


def moves(talks: Talks, post: int, start: datetime) -> None:
    with talks.db.transaction():
        feeds.change_post(talks.db, post, start=start.astimezone(UTC), status="rescheduled")
        note = {"what": "time", "old_start": FRIDAY.isoformat(), "new_start": start.isoformat()}
        feeds.promise_news(talks.db, post, "post_moved", note, talks.now.astimezone(UTC))


@pytest.mark.parametrize("days", [-2, 3])
def test_what_was_promised_follows_an_event_that_moves(days: int) -> None:
    talks = somebody()
    post = goes(talks)
    until(talks, at(2, 10))
    moves(talks, post, FRIDAY + days * DAY)
    came: list[tuple[str, date]] = []
    while talks.now < at(20):
        came += [(card, talks.now.date()) for card in cards(until(talks, talks.now + 3 * HOUR))]
    first = dict(reversed(came))
    assert first["event_before"] == date(2026, 3, 5) + days * DAY
    assert first["event_after"] == date(2026, 3, 7) + days * DAY


def test_who_cannot_go_is_neither_reminded_nor_asked() -> None:
    talks = somebody()
    post = goes(talks)
    until(talks, at(5, 17))
    said = taps(talks, "event_before", "not_for_me", post)
    assert "I cannot tell the organiser." in said
    presses(talks, "#not_now")
    assert posts.one_for(talks.db, talks.person.id, post).mark == "not_for_me"
    assert cards(until(talks, at(15))) == []


def test_who_goes_after_all_is_asked_how_it_was() -> None:
    talks = somebody()
    post = goes(talks)
    keeps(talks, "hello", about=("post", post))
    taps(talks, "event_before", "not_for_me", post)
    presses(talks, "#not_now")
    taps(talks, "digest", "going", post)
    assert cards(until(talks, at(7, 10))) == ["event_before", "event_after"]


@pytest.mark.parametrize("card", ["event_before", "event_tomorrow"])
def test_the_introduction_opens_beside_the_event_and_leads_back(card: str) -> None:
    talks = somebody()
    post = goes(talks)
    about = post if card == "event_before" else keeps(talks, "hello", day={"d": "2026-03-06"})
    assert "event" not in taps(talks, card, "intro", about)
    assert talks.bookmark.frames[-1].scene.startswith("human_intro")


def test_their_mission_is_on_the_card_before_the_event() -> None:
    talks = somebody()
    post = goes(talks)
    keeps(talks, "Ask one question", about=("post", post))
    came = until(talks, at(5, 17))
    assert "What you want to do there: Ask one question" in came[0].text


def keeps(talks: Talks, mission: str, about: tuple[str, int] = ("", 0), **more: Any) -> int:
    """The sheet of their small plan."""
    said = {"title": "Language cafe", "mission": mission, **more}
    return talks.db.add(
        tables.Sheet, person_id=talks.person.id, kind="event", says=said, about_kind=about[0],
        about_id=about[1], made=date(2026, 3, 2), made_at=talks.now, changed_at=talks.now,
    )  # fmt: skip


def grants(talks: Talks, wish: Any) -> Any:
    from bot.places import place_codes
    from storage.granting import Who, grant

    identity = people.identity(talks.db, talks.channel, talks.address)
    who = Who(talks.person, identity, talks.now.astimezone(UTC), place_codes, "Europe/Helsinki")
    with talks.db.transaction():
        return grant(talks.db, who, wish)


def test_an_event_of_their_own_gets_the_same_questions() -> None:
    from dialogs.wishes import KeepSheet

    talks = somebody()
    own = {"title": "Garden day", "day": date(2026, 3, 6), "mission": "Say my name first"}
    grants(talks, KeepSheet("event", own))
    came = until(talks, at(7, 9, 30))
    assert cards(came) == ["event_tomorrow", "event_after"]
    assert "Garden day" in came[0].text
    assert "Say my name first" in came[0].text


def test_another_day_for_their_own_event_moves_the_questions() -> None:
    from dialogs.model import Ref
    from dialogs.wishes import ChangeSheet, KeepSheet

    talks = somebody()
    made = grants(talks, KeepSheet("event", {"title": "Garden day", "day": date(2026, 3, 6)}))
    assert isinstance(made, Ref)
    grants(talks, ChangeSheet(made, {"day": date(2026, 3, 10)}))
    assert promised(talks) == [
        ("event_tomorrow", "2026-03-09T17:00"),
        ("event_after", "2026-03-11T09:30"),
    ]


# They were there


def test_up_to_five_names_become_contacts_that_know_where_they_are_from() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#few")
    talks.says("Leena\nOmar")
    presses(talks, "#enough", *["#skip"] * 7, "#skip")
    kept = contacts(talks)
    assert {(one.source, one.where_met, one.last_contact) for one in kept.values()} == {
        ("event", "event", date(2026, 3, 6))
    }
    assert set(kept) == {"Leena", "Omar"}


def test_six_names_are_too_many_and_none_is_kept() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#many")
    talks.says("a, b, c, d, e, f")
    assert "one to 5 names" in told(talks)
    assert contacts(talks) == {}


def test_back_from_the_names_leads_to_the_number() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#few")
    assert "With how many people did you talk?" in presses(talks, "#back")


def test_names_are_kept_even_when_they_leave_at_the_next_question() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#few")
    talks.says("Leena, Omar")
    talks.says("/menu")
    assert set(contacts(talks)) == {"Leena", "Omar"}


def test_the_short_way_asks_each_of_them_for_a_topic_and_a_promise() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#few")
    talks.says("Leena, Omar")
    assert "Leena: what did you talk about?" in told(talks)
    talks.says("bicycles")
    presses(talks, "#me")
    talks.says("a map")
    presses(talks, "#three_days")
    assert "Omar: what did you talk about?" in told(talks)
    leena = contacts(talks)["Leena"]
    assert (leena.topics, leena.promise, leena.promise_due) == (
        "bicycles", "a map", date(2026, 3, 10),
    )  # fmt: skip


def test_a_name_that_is_there_already_is_asked_about_and_not_added_twice() -> None:
    talks = somebody()
    talks.db.add(
        tables.Contact, person_id=talks.person.id, label="Leena", cadence_days=30,
        made_at=talks.now, used_at=talks.now,
    )  # fmt: skip
    was_there(talks)
    presses(talks, "#one")
    talks.says("leena")
    assert "Is it the same person?" in told(talks)
    presses(talks, "#yes")
    found = things.of_person(talks.db, tables.Contact, talks.person.id)
    assert [(one.label, one.last_contact) for one in found] == [("Leena", date(2026, 3, 6))]


def test_somebody_else_with_that_name_is_added() -> None:
    talks = somebody()
    talks.db.add(
        tables.Contact, person_id=talks.person.id, label="Leena", made_at=talks.now,
        used_at=talks.now,
    )  # fmt: skip
    was_there(talks)
    presses(talks, "#one")
    talks.says("Leena")
    presses(talks, "#no")
    talks.says("chess")
    found = things.of_person(talks.db, tables.Contact, talks.person.id)
    assert [one.topics for one in found] == ["", "chess"]


def test_a_contact_deleted_in_the_middle_is_passed_over() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#few")
    talks.says("Leena, Omar")
    with talks.db.transaction():
        things.drop_contact(talks.db, contacts(talks)["Leena"].id)
    talks.says("bicycles")
    presses(talks, "#none")
    assert "Omar: what did you talk about?" in told(talks)


def test_thanks_come_the_next_day_only_for_those_they_chose_and_news_in_a_week() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#few")
    talks.says("Leena, Omar")
    presses(talks, "#enough", *["#skip"] * 7)
    presses(talks, "Omar", "#done", "#not_now")
    came = until(talks, at(8, 12))
    assert [(one.show.card, "Omar" in one.text, "Leena" in one.text) for one in came] == [
        ("event_thanks", True, False)
    ]
    later = until(talks, at(14, 12))
    assert cards(later) == ["event_news"]
    assert "Leena" in later[0].text


def test_no_news_gives_each_of_them_their_own_rhythm() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#one")
    talks.says("Leena")
    presses(talks, "#enough", *["#skip"] * 7, "#skip", "#not_now")
    until(talks, at(14, 12))
    taps(talks, "event_news", "none", sheet(talks).id)
    leena = contacts(talks)["Leena"]
    assert (leena.cadence_days, leena.next_due) == (90, date(2026, 6, 4))


def test_thanks_that_were_said_are_noted_for_each() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#one")
    talks.says("Leena")
    presses(talks, "#enough", *["#skip"] * 7, "Leena", "#done", "#not_now")
    until(talks, at(8, 12))
    taps(talks, "event_thanks", "done", sheet(talks).id)
    assert contacts(talks)["Leena"].last_contact == date(2026, 3, 8)


def test_to_have_talked_with_nobody_is_a_good_moment_too() -> None:
    talks = somebody()
    was_there(talks)
    assert "To be there is a step too." in presses(talks, "#nobody")
    talks.says("There is a quiet corner")
    kept = things.of_person(talks.db, tables.Sheet, talks.person.id)
    assert [one.says["text"] for one in kept if one.kind == "win"] == ["There is a quiet corner"]


def test_the_mission_is_asked_about_when_there_was_one() -> None:
    talks = somebody()
    post = goes(talks)
    keeps(talks, "Ask one question", about=("post", post))
    until(talks, at(7, 9, 30))
    presses(talks, "#yes", "#nobody")
    assert "You wanted to do this there: Ask one question" in presses(talks, "#skip")
    presses(talks, "#part")
    assert says(talks)["mission_was"] == "part"


# How it was


def ratings(talks: Talks) -> list[Any]:
    return talks.db.execute(
        "SELECT communication, accessibility, trust, bridging, equality, added_value, again, day"
        " FROM rating"
    ).fetchall()


def test_six_taps_are_kept_with_the_day_and_without_the_person() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#nobody", "#skip", "#n5", "#n4", "#skip", "#n2", "#n1", "#n3", "#yes")
    assert [tuple(one) for one in ratings(talks)] == [(5, 4, None, 2, 1, 3, "yes", "2026-03-07")]
    columns = {one[1] for one in talks.db.execute("PRAGMA table_info(rating)")}
    assert "person_id" not in columns


def test_who_skips_every_tap_leaves_no_rating() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#nobody", "#skip", *["#skip"] * 7)
    assert ratings(talks) == []


def test_an_event_is_rated_once_by_each_person() -> None:
    talks = somebody()
    was_there(talks)
    presses(talks, "#nobody", "#skip", "#n5", "#enough")
    taps(talks, "event_after", "yes", sheet(talks).id)
    presses(talks, "#nobody", "#skip")
    assert len(ratings(talks)) == 1


# They were not


def counted(talks: Talks) -> dict[str, int]:
    return dict(talks.db.execute("SELECT what, number FROM counted").fetchall())


def test_what_made_it_hard_is_counted_and_kept_nowhere_else() -> None:
    talks = somebody()
    goes(talks)
    until(talks, at(7, 9, 30))
    presses(talks, "#no", "#tired", "#children", "#done")
    assert counted(talks) == {"barrier-tired": 1, "barrier-children": 1}
    assert says(talks).keys() == {"title", "day", "came"}
    assert says(talks)["came"] == "no"


def test_what_would_be_easier_leads_to_the_list() -> None:
    talks = somebody(feed_rhythm="weekly")
    goes(talks)
    until(talks, at(7, 9, 30))
    presses(talks, "#no", "#skip")
    assert "What would make it easier" in told(talks)
    assert "Here is what I have now." in presses(talks, "#online")
    assert counted(talks) == {"easier-online": 1}


def test_a_cancelled_event_is_nobodys_fault() -> None:
    talks = somebody()
    goes(talks)
    until(talks, at(7, 9, 30))
    assert "I am sorry." in presses(talks, "#cancelled")
    assert cards(until(talks, at(14))) == []


# Telling of an event without being asked


def test_an_event_nobody_knew_of_can_be_told_about() -> None:
    talks = somebody()
    opens(talks, "event_after")
    talks.says("Choir evening")
    assert "Good that you went." in presses(talks, "#yesterday")
    presses(talks, "#one")
    talks.says("Leena")
    assert "Leena" in contacts(talks)


@pytest.mark.parametrize(("written", "day"), [("28.2.", 28), ("Friday", 27), ("yesterday", 1)])
def test_a_day_of_an_event_that_was_is_one_that_was(written: str, day: int) -> None:
    talks = somebody()
    opens(talks, "event_after")
    talks.says("Choir evening")
    talks.says(written)
    assert f"-{day:02}" in str(says(talks)["day"])


def test_a_day_to_come_is_no_day_of_an_event_that_was() -> None:
    talks = somebody()
    opens(talks, "event_after")
    talks.says("Choir evening")
    talks.says("3.3.2026")
    assert "today or an earlier day" in told(talks)


def test_the_list_of_events_leads_to_telling_about_one() -> None:
    talks = somebody(feed_rhythm="asked")
    opens(talks, "feed_list")
    assert "Which event were you at?" in presses(talks, "#was_at")


def test_an_own_event_told_about_before_is_not_asked_about_again() -> None:
    talks = somebody()
    opens(talks, "event_after")
    talks.says("Choir evening")
    presses(talks, "#today")
    assert promised(talks) == []


# In a pause


@pytest.mark.parametrize(
    ("pause", "said"),
    [
        (at(20), "You have a pause until Friday 20 March."),
        (at(6, 8), "I write to you on Friday 6 March."),
        (at(4, 8), "I write to you the day before."),
    ],
    ids=["over the event", "over the day before", "over in time"],
)
def test_in_a_pause_it_is_said_when_we_really_write(pause: datetime, said: str) -> None:
    talks = somebody(paused_until=pause.astimezone(UTC))
    goes(talks)
    assert said in told(talks)
