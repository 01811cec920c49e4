"""Calendars become posts: whole days end rightly, a series is one, broken parts cost little."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from feeds.post import Place
from feeds.sources import ical
from feeds.sources.reading import NotAFeed

from .builders import NOW, a_calendar, an_event, ical_posts, ical_reading, local, set_to

EVENING = ("DTSTART;TZID=Europe/Helsinki:20260605T180000", "DTEND;TZID=Europe/Helsinki:20260605T200000")  # noqa: E501  # fmt: skip
WEEKLY = (*EVENING, "RRULE:FREQ=WEEKLY")


def starts(post) -> list[str]:
    return [local(one.start) for one in post.occurrences]


# ------------------------------------------------------------------------------- what is told


def test_the_words_of_an_event_are_taken():
    event = an_event(
        *EVENING,
        "DESCRIPTION:Tea\\, talk\\nand <b>games</b>",
        "LOCATION:Library\\, room 2",
        "CATEGORIES:Language,Free",
        "GEO:60.45;22.27",
        "URL:https://library.example.org/cafe",
        "LAST-MODIFIED:20260401T100000Z",
    )
    (post,) = ical_posts(a_calendar(event, more=("X-WR-CALNAME:The library",)), language="en")
    assert (post.id, post.title) == ("event-1", {"en": "Language café"})
    assert post.body["en"].split() == ["Tea,", "talk", "and", "games"]
    assert post.place == Place(name="Library, room 2", lat=60.45, lon=22.27)
    assert post.keywords == ("Language", "Free")
    assert post.organiser is not None
    assert post.organiser.name == "The library"
    assert post.updated_at == datetime(2026, 4, 1, 10, tzinfo=UTC)


def test_people_are_never_told():
    event = an_event(
        *EVENING,
        "ORGANIZER;CN=Anna Virtanen:mailto:anna@turku.fi",
        "ATTENDEE;CN=Anna Virtanen:mailto:anna@turku.fi",
        "CONTACT:Anna Virtanen",
        "DESCRIPTION:Ask at anna@turku.fi or 040 123 4567",
    )
    (post,) = ical_posts(a_calendar(event))
    assert "Anna" not in repr(post)
    assert "turku.fi" not in repr(post)
    assert "123" not in repr(post)


def test_an_id_that_looks_like_an_email_address_gets_another_name():
    (post,) = ical_posts(a_calendar(an_event(*EVENING, uid="1ge34@google.com")))
    assert post.id.startswith("made:")


def test_a_private_event_is_left_out():
    reading = ical_reading(a_calendar(an_event(*EVENING, "CLASS:PRIVATE")))
    assert (reading.posts, reading.skipped) == ((), {"private": 1})


def test_a_link_is_found_where_calendars_hide_it():
    in_location = an_event(*EVENING, "LOCATION:https://sac.example.org/x", uid="1")
    in_text = an_event(
        *EVENING, 'DESCRIPTION:<a href="https://py.example.org/">PyCon</a>', uid="2"
    )
    nowhere = an_event(*EVENING, "URL:F", uid="3")
    one, two, three = ical_posts(a_calendar(in_location, in_text, nowhere))
    assert (one.url, one.place) == ("https://sac.example.org/x", None)
    assert two.url == "https://py.example.org/"
    assert three.url is None


def test_a_meeting_link_makes_an_event_online():
    event = an_event(*EVENING, "LOCATION:Zoom", "DESCRIPTION:Join https://x.zoom.us/j/123.")
    (post,) = ical_posts(a_calendar(event))
    assert (post.online, post.online_url, post.place) == (True, "https://x.zoom.us/j/123", Place(name="Zoom"))  # noqa: E501  # fmt: skip


@pytest.mark.parametrize("line", ["STATUS:CANCELLED", "STATUS;X-A=b:CANCELLED"])
def test_a_cancelled_event_says_so(line):
    assert ical_posts(a_calendar(an_event(*EVENING, line)))[0].status == "cancelled"


def test_a_calendar_that_cancels_cancels_all_its_events():
    body = a_calendar(an_event(*EVENING), more=("METHOD:CANCEL",))
    assert ical_posts(body)[0].status == "cancelled"


# -------------------------------------------------------------------------------------- dates


def test_a_time_in_its_own_zone_is_kept():
    (post,) = ical_posts(a_calendar(an_event(*EVENING)))
    assert (local(post.start), local(post.end)) == (
        "2026-06-05T18:00+03:00",
        "2026-06-05T20:00+03:00",
    )
    assert post.tz == "Europe/Helsinki"


def test_utc_times_are_shown_in_the_zone_of_the_calendar():
    body = a_calendar(an_event("DTSTART:20260605T180000Z"), more=("X-WR-TIMEZONE:Europe/Madrid",))
    assert local(ical_posts(body)[0].start) == "2026-06-05T20:00+02:00"
    assert local(ical_posts(body, tz="Europe/Helsinki")[0].start) == "2026-06-05T21:00+03:00"


def test_the_house_zone_serves_only_times_without_any():
    body = a_calendar(
        an_event("DTSTART:20260605T180000", uid="1"), an_event("DTSTART:20260605T180000Z", uid="2")
    )
    settings = replace(set_to(), home_zone="Europe/Helsinki")
    one, two = ical.read(body, settings, NOW).posts
    assert (local(one.start), local(two.start)) == (
        "2026-06-05T18:00+03:00",
        "2026-06-05T18:00+00:00",
    )


def test_a_time_without_zone_is_not_guessed():
    reading = ical_reading(a_calendar(an_event("DTSTART:20260605T180000")))
    assert reading.posts[0].start is None
    assert any("--set tz=" in warning for warning in reading.warnings)


def test_the_end_of_whole_days_is_exclusive():
    event = an_event("DTSTART;VALUE=DATE:20260605", "DTEND;VALUE=DATE:20260608")
    (post,) = ical_posts(a_calendar(event), tz="Europe/Helsinki")
    assert (local(post.start), local(post.end), post.all_day) == (
        "2026-06-05T00:00+03:00",
        "2026-06-07T23:59+03:00",
        True,
    )


def test_a_whole_day_without_an_end_is_one_day():
    (post,) = ical_posts(a_calendar(an_event("DTSTART;VALUE=DATE:20260605")))
    assert (local(post.start), local(post.end)) == (
        "2026-06-05T00:00+00:00",
        "2026-06-05T23:59+00:00",
    )


def test_a_duration_gives_the_end():
    (post,) = ical_posts(a_calendar(an_event("DTSTART:20260605T180000Z", "DURATION:PT90M")))
    assert local(post.end) == "2026-06-05T19:30+00:00"


@pytest.mark.parametrize(
    "line",
    ["", "DTSTART:", "DTSTART:2026", "DTSTART:20260231", "DTSTART:00010101T000000Z", "DTSTART:99990101"],  # noqa: E501
)  # fmt: skip
def test_an_event_without_a_readable_start_stays_without_date(line):
    reading = ical_reading(a_calendar(an_event(*([line] if line else []))))
    assert [post.start for post in reading.posts] == [None]
    assert any("Dates not understood: 1" in warning for warning in reading.warnings)


@pytest.mark.parametrize("end", ["DTEND:20260601T100000Z", "DURATION:-P5D"])
def test_an_event_that_ends_days_before_it_begins_has_unknown_dates(end):
    (post,) = ical_posts(a_calendar(an_event("DTSTART:20260605T180000Z", end)))
    assert post.start is None


def test_a_windows_zone_name_is_known():
    event = an_event("DTSTART;TZID=W. Europe Standard Time:20260605T180000")
    assert local(ical_posts(a_calendar(event))[0].start) == "2026-06-05T18:00+02:00"


def test_a_zone_of_the_files_own_is_used_for_a_name_nobody_knows():
    zone = """BEGIN:VTIMEZONE\r\nTZID:Our town\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000
TZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE"""
    event = an_event("DTSTART;TZID=Our town:20260605T180000")
    assert local(ical_posts(a_calendar(zone, event))[0].start) == "2026-06-05T18:00+05:00"


def test_a_broken_zone_costs_no_event():
    zone = """BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:+0000
TZOFFSETTO:+0000\r\nDTSTART:20240101T000000\r\nEND:STANDARD\r\nTZID:America/Chicago
BEGIN:DAYLIGHT\r\nTZOFFSETFROM:-0600\r\nTZOFFSETTO:-0500\r\nDTSTART:20240310T080000
END:DAYLIGHT\r\nEND:VTIMEZONE"""
    event = an_event("DTSTART;TZID=America/Chicago:20260605T180000")
    assert local(ical_posts(a_calendar(zone, event))[0].start) == "2026-06-05T18:00-05:00"


def test_a_zone_that_never_ends_is_not_worked_out():
    zone = """BEGIN:VTIMEZONE\r\nTZID:Evil\r\nBEGIN:STANDARD\r\nDTSTART:19000101T000000
TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE"""
    event = an_event("DTSTART;TZID=Evil:20260605T180000")
    assert ical_posts(a_calendar(zone, event))[0].start is None


def test_an_event_that_is_over_says_so():
    (post,) = ical_posts(a_calendar(an_event(*EVENING)), datetime(2026, 6, 6, tzinfo=UTC))
    assert post.status == "expired"


# -------------------------------------------------------------------------------------- series


def test_a_series_is_one_post_with_its_next_dates():
    (post,) = ical_posts(a_calendar(an_event(*WEEKLY)), datetime(2026, 6, 10, tzinfo=UTC))
    assert local(post.start) == "2026-06-12T18:00+03:00"
    assert starts(post)[:2] == ["2026-06-12T18:00+03:00", "2026-06-19T18:00+03:00"]
    assert len(post.occurrences) == 13


def test_a_series_keeps_its_hour_when_the_clocks_change():
    (post,) = ical_posts(a_calendar(an_event(*WEEKLY)), datetime(2026, 10, 20, tzinfo=UTC))
    assert starts(post)[:2] == ["2026-10-23T18:00+03:00", "2026-10-30T18:00+02:00"]


def test_dates_taken_out_are_out():
    event = an_event(*WEEKLY, "EXDATE;TZID=Europe/Helsinki:20260612T180000")
    (post,) = ical_posts(a_calendar(event), datetime(2026, 6, 1, tzinfo=UTC))
    assert starts(post)[:2] == ["2026-06-05T18:00+03:00", "2026-06-19T18:00+03:00"]


def test_a_moved_date_keeps_its_key_and_the_newest_word_counts():
    moved = [
        an_event(
            "RECURRENCE-ID;TZID=Europe/Helsinki:20260612T180000",
            f"DTSTART;TZID=Europe/Helsinki:20260613T{hour}0000",
            f"SEQUENCE:{sequence}",
        )
        for hour, sequence in ((10, 3), (11, 1))
    ]
    now = datetime(2026, 6, 1, tzinfo=UTC)
    (plain,) = ical_posts(a_calendar(an_event(*WEEKLY)), now)
    (post,) = ical_posts(a_calendar(an_event(*WEEKLY), *moved), now)
    assert starts(post)[1] == "2026-06-13T10:00+03:00"
    assert post.occurrences[1].key == plain.occurrences[1].key
    assert post.series != plain.series


def test_a_moved_whole_day_keeps_its_key_though_it_is_named_by_a_midnight():
    weekly = an_event("DTSTART;VALUE=DATE:20260605", "RRULE:FREQ=WEEKLY")
    moved = an_event(
        "RECURRENCE-ID;TZID=Europe/Helsinki:20260612T000000", "DTSTART;VALUE=DATE:20260613"
    )
    (post,) = ical_posts(a_calendar(weekly, moved), datetime(2026, 6, 1, tzinfo=UTC))
    assert [(one.key, local(one.start)) for one in post.occurrences][1] == (
        "20260612",
        "2026-06-13T00:00+00:00",
    )


def test_a_cancelled_date_is_marked_and_the_next_one_is_shown():
    off = an_event(
        "RECURRENCE-ID;TZID=Europe/Helsinki:20260605T180000",
        "DTSTART;TZID=Europe/Helsinki:20260605T180000",
        "STATUS:CANCELLED",
    )
    (post,) = ical_posts(a_calendar(an_event(*WEEKLY), off), datetime(2026, 6, 1, tzinfo=UTC))
    assert [one.status for one in post.occurrences][:2] == ["cancelled", "active"]
    assert (post.status, local(post.start)) == ("active", "2026-06-12T18:00+03:00")


def test_a_yearly_event_shows_its_one_next_date():
    event = an_event("DTSTART;VALUE=DATE:20200405", "RRULE:FREQ=YEARLY")
    (post,) = ical_posts(a_calendar(event), NOW)
    assert starts(post) == ["2027-04-05T00:00+00:00"]


def test_a_series_that_has_ended_is_over():
    event = an_event("DTSTART:20250101T100000Z", "RRULE:FREQ=WEEKLY;UNTIL=20250301T000000Z")
    (post,) = ical_posts(a_calendar(event), NOW)
    assert (post.status, post.occurrences) == ("expired", ())


def test_a_dense_series_is_cut_at_50_dates_and_told():
    reading = ical_reading(a_calendar(an_event("DTSTART:20260501T100000Z", "RRULE:FREQ=DAILY")))
    assert len(reading.posts[0].occurrences) == 50
    assert any("more dates than are kept" in warning for warning in reading.warnings)


def test_a_feed_gives_at_most_1000_dates():
    events = [
        an_event("DTSTART:20260501T100000Z", "RRULE:FREQ=DAILY", uid=str(n)) for n in range(25)
    ]
    posts = ical_posts(a_calendar(*events))
    assert sum(len(post.occurrences) for post in posts) == 1_000
    assert all(post.start for post in posts)


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=MINUTELY",
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:FREQ=DAILY;INTERVAL=-1",
        "RRULE:FREQ=DAILY;INTERVAL=1001",
        "RRULE:FREQ=DAILY;BYSECOND=0,1",
        "RRULE:FREQ=DAILY;BYHOUR=0,1,2;BYMINUTE=0,1,2,3,4,5,6,7,8,9",
        "RRULE:INTERVAL=1",
        "RRULE:FREQ=FORTNIGHTLY",
        "RRULE:nonsense",
        "RRULE:FREQ=DAILY\r\nDURATION:P99999999D",
        "RRULE:FREQ=DAILY\r\nDTEND:20300101T000000Z",
        "RRULE:FREQ=DAILY\r\nEXDATE:" + ",".join(["20260601T100000Z"] * 600),
    ],
)
def test_a_rule_that_runs_away_keeps_the_first_date_and_is_told(rule):
    reading = ical_reading(a_calendar(an_event("DTSTART:20260605T180000Z", rule)))
    (post,) = reading.posts
    assert local(post.start) == "2026-06-05T18:00+00:00"
    assert post.occurrences == ()
    assert any("rule is not followed" in warning for warning in reading.warnings)


def test_a_date_that_never_comes_is_given_up_in_time():
    event = an_event("DTSTART:20260605T180000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31")
    reading = ical_reading(a_calendar(event))
    assert local(reading.posts[0].start) == "2026-06-05T18:00+00:00"
    assert any("took too long" in warning for warning in reading.warnings)


def test_a_series_since_before_1990_is_not_followed():
    event = an_event("DTSTART:00010101T000000Z", "RRULE:FREQ=DAILY")
    assert ical_posts(a_calendar(event))[0].occurrences == ()


# ----------------------------------------------------------------------------------- identity


def test_events_without_uid_get_the_same_name_each_time():
    body = a_calendar(an_event(*EVENING, uid=None), an_event(*EVENING, uid=None, summary="Two"))
    first, second = (post.id for post in ical_posts(body))
    assert first != second
    assert [post.id for post in ical_posts(body)] == [first, second]


def test_the_higher_sequence_of_one_uid_wins():
    old = an_event(*EVENING, "SEQUENCE:1")
    new = an_event("DTSTART:20260606T180000Z", "SEQUENCE:2")
    reading = ical_reading(a_calendar(new, old))
    assert [local(post.start) for post in reading.posts] == ["2026-06-06T18:00+00:00"]
    assert reading.skipped == {"twice": 1}


def test_events_that_share_a_uid_at_different_times_are_told_apart():
    body = a_calendar(an_event(*EVENING), an_event("DTSTART:20260606T180000Z"))
    assert len({post.id for post in ical_posts(body)}) == 2


def test_a_moved_date_whose_series_is_missing_stands_alone():
    event = an_event("RECURRENCE-ID:20260612T180000Z", "DTSTART:20260613T100000Z")
    (post,) = ical_posts(a_calendar(event))
    assert (local(post.start), post.id.startswith("made:")) == ("2026-06-13T10:00+00:00", True)


# ------------------------------------------------------------------------------ broken calendars


def test_an_event_that_cannot_be_read_costs_only_itself(monkeypatch):
    read = ical._component

    def stumble(block, calendar):
        if block.value("UID") == "2":
            raise AttributeError
        return read(block, calendar)

    monkeypatch.setattr(ical, "_component", stumble)
    reading = ical_reading(a_calendar(*(an_event(*EVENING, uid=str(n)) for n in range(1, 4))))
    assert [post.id for post in reading.posts] == ["1", "3"]
    assert (reading.skipped, reading.whole) == ({"unreadable": 1}, False)


def test_lines_folded_in_the_middle_of_a_letter_are_put_together():
    event = an_event(*EVENING, summary="Kahvila")
    cut = event.encode().replace(b"Kahvila", b"K\xc3\r\n \xa4ki")
    body = b"BEGIN:VCALENDAR\r\n" + cut + b"\r\nEND:VCALENDAR\r\n"
    assert list(ical_posts(body)[0].title.values()) == ["Käki"]


def test_a_line_break_that_was_not_escaped_belongs_to_the_line_before():
    event = an_event(*EVENING, "DESCRIPTION:Tea", "and talk")
    assert list(ical_posts(a_calendar(event))[0].body.values()) == ["Tea\nand talk"]


def test_events_left_open_are_read_all_the_same():
    body = a_calendar(
        an_event(*EVENING, uid="1").replace("END:VEVENT", ""), an_event(*EVENING, uid="2")
    )
    assert [post.id for post in ical_posts(body)] == ["1", "2"]


def test_a_calendar_cut_off_says_it_is_not_whole():
    body = a_calendar(an_event(*EVENING, uid="1"), an_event(*EVENING, uid="2"))
    reading = ical_reading(body[: body.rindex(b"DTEND")])
    assert (len(reading.posts), reading.whole) == (2, False)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_letters_survive_other_encodings(encoding):
    body = a_calendar(an_event(*EVENING, summary="Käki")).decode().encode(encoding)
    assert list(ical_posts(body)[0].title.values()) == ["Käki"]


def test_of_many_events_those_to_come_are_kept():
    past = [an_event(f"DTSTART:2025{1 + n % 12:02}01T100000Z", uid=f"p{n}") for n in range(550)]
    coming = [an_event("DTSTART:20260605T180000Z", uid=f"c{n}") for n in range(50)]
    reading = ical_reading(a_calendar(*past, *coming))
    assert sum(post.id.startswith("c") for post in reading.posts) == 50
    assert (len(reading.posts), reading.skipped) == (500, {"too-many": 100})


def test_an_empty_calendar_is_a_calendar():
    assert ical_posts(a_calendar()) == ()


def test_what_is_no_calendar_is_refused():
    with pytest.raises(NotAFeed):
        ical_reading(b"BEGIN:VCARD\r\nEND:VCARD")


@pytest.mark.parametrize("line", ["REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H"])
def test_the_calendars_own_wish_is_heard(line):
    assert ical_reading(a_calendar(more=(line,))).poll_every == timedelta(hours=4)
