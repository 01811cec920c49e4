"""RSS 2.0, RSS 1.0 and Atom become posts, and a publication date never becomes an event's date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from feeds.post import Place
from feeds.sources import rss
from feeds.sources.reading import NotAFeed

from .builders import NOW, a_feed, an_item, local, rss_posts, rss_reading, set_to

PUB = "<pubDate>Fri, 05 Jun 2026 18:00:00 +0300</pubDate>"
MIDNIGHT_IN_ROME = "<pubDate>Sun, 28 Jun 2026 22:00:00 +0000</pubDate>"


def ev(start: str, end: str = "") -> str:
    told = f"<ev:startdate>{start}</ev:startdate>"
    return told + (f"<ev:enddate>{end}</ev:enddate>" if end else "")


# ------------------------------------------------------------------------------- what is told


def test_title_text_link_and_id_are_taken():
    (post,) = rss_posts(a_feed(an_item(text="<p>Tea &amp; <b>talk</b></p>"), language="en"))
    assert post.id == "item-1"
    assert post.title == {"en": "Language café"}
    assert post.body == {"en": "Tea & talk"}
    assert post.url == "https://library.example.org/cafe"


def test_the_longer_of_summary_and_content_is_taken():
    more = "<content:encoded><![CDATA[<p>The whole story</p>]]></content:encoded>"
    (post,) = rss_posts(a_feed(an_item(text="The who…", more=more), language="en"))
    assert post.body == {"en": "The whole story"}


def test_a_title_may_hold_html_entities():
    (post,) = rss_posts(a_feed(an_item("Tom &amp; Jerry &#8211; &#x24;10")))
    assert list(post.title.values()) == ["Tom & Jerry – $10"]


def test_an_item_without_a_title_is_called_by_its_text():
    (post,) = rss_posts(a_feed(an_item("", text="We meet in the yard")))
    assert list(post.title.values()) == ["We meet in the yard"]


def test_the_authors_of_items_are_never_told():
    more = "<dc:creator>Anna Virtanen</dc:creator><author>anna@turku.fi (Anna Virtanen)</author>"
    (post,) = rss_posts(a_feed(an_item(more=more), more="<managingEditor>Anna</managingEditor>"))
    assert "Anna" not in repr(post)


def test_the_admins_organiser_counts_more_than_the_feeds_title():
    body = a_feed(an_item(), title="Event")
    (own,) = rss_posts(body)
    (named,) = rss_posts(body, organiser="Student union")
    assert own.organiser is not None
    assert named.organiser is not None
    assert (own.organiser.name, named.organiser.name) == ("Event", "Student union")


def test_categories_become_keywords_and_can_be_chosen_by():
    body = a_feed(
        an_item("A job", guid="1", more="<category>Carieră</category>"),
        an_item("News", guid="2", more="<category>Noutăţi</category>"),
    )
    reading = rss_reading(body, only_categories="carieră", kind="V")
    assert [(post.id, post.keywords) for post in reading.posts] == [("1", ("Carieră",))]
    assert reading.skipped == {"other-category": 1}


def test_atom_is_read():
    body = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title>News</title><link href="https://x.example/"/><entry><id>urn:1</id>
    <title type="html">Tea &amp;amp; talk</title><link href="/e/1"/>
    <updated>2026-04-01T10:00:00Z</updated><summary>Come along</summary></entry></feed>"""
    (post,) = rss_posts(body)
    assert (post.id, list(post.title.values())) == ("urn:1", ["Tea & talk"])
    assert post.url == "https://x.example/e/1"
    assert post.updated_at == datetime(2026, 4, 1, 10, tzinfo=UTC)


def test_rss_1_is_read():
    body = b"""<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>x</title></channel>
    <item rdf:about="https://x.example/1"><title>Room</title><link>https://x.example/1</link></item>
    </rdf:RDF>"""
    (post,) = rss_posts(body)
    assert (post.id, post.url) == ("https://x.example/1", "https://x.example/1")


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "iso-8859-1", "windows-1252"])
def test_letters_survive_the_declared_charset(charset):
    text = f'<?xml version="1.0" encoding="{charset}"?><rss version="2.0"><channel><title>x</title><item><title>Äiti</title></item></channel></rss>'  # noqa: E501
    (post,) = rss_posts(text.encode(charset))
    assert list(post.title.values()) == ["Äiti"]


def test_letters_survive_a_wrong_charset():
    text = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>x</title><item><title>Äiti</title></item></channel></rss>'  # noqa: E501
    (post,) = rss_posts(text.encode("cp1252"))
    assert list(post.title.values()) == ["Äiti"]


# ---------------------------------------------------------------------------------- languages


def test_a_feed_that_lies_about_its_language_is_found_out():
    english = "Welcome to an evening at the library where we get to know new people over tea."
    reading = rss_reading(a_feed(an_item(text=english), language="fi"))
    (post,) = reading.posts
    assert list(post.title) == ["en"]
    assert post.source_says == {"language": "fi"}
    assert any("another language" in warning for warning in reading.warnings)


def test_the_languages_spoken_are_what_the_admin_says():
    (post,) = rss_posts(a_feed(an_item(), language="en"), spoken_languages="fi,sv")
    assert post.languages == ("fi", "sv")


# -------------------------------------------------------------------------------------- dates


def test_a_publication_date_is_no_event_date():
    (post,) = rss_posts(a_feed(an_item(more=PUB)))
    assert (post.start, post.dates_known) == (None, False)
    assert local(post.published_at) == "2026-06-05T18:00+03:00"


def test_a_publication_date_is_the_event_date_where_the_admin_says_so():
    (post,) = rss_posts(a_feed(an_item(more=PUB)), event_date_from="pubdate")
    assert local(post.start) == "2026-06-05T18:00+03:00"
    assert post.updated_at is None


def test_midnight_in_the_zone_of_the_source_is_a_whole_day():
    (post,) = rss_posts(
        a_feed(an_item(more=MIDNIGHT_IN_ROME)), event_date_from="pubdate", tz="Europe/Rome"
    )
    assert (local(post.start), post.all_day) == ("2026-06-29T00:00+02:00", True)


def test_local_times_marked_as_utc_and_an_end_one_day_too_late_are_put_right():
    more = ev("2026-06-05T00:00:00Z", "2026-06-08T00:00:00Z")
    (post,) = rss_posts(
        a_feed(an_item(more=more)),
        event_date_from="ev",
        tz="Europe/Paris",
        times_are_local="yes",
        end_is_exclusive="yes",
    )
    assert (local(post.start), local(post.end)) == (
        "2026-06-05T00:00+02:00",
        "2026-06-07T23:59+02:00",
    )
    assert post.all_day


def test_an_evening_keeps_its_hours_though_whole_days_end_one_day_too_late():
    more = ev("2026-06-05T20:00:00", "2026-06-05T22:30:00")
    (post,) = rss_posts(
        a_feed(an_item(more=more)),
        event_date_from="ev",
        tz="Europe/Paris",
        end_is_exclusive="yes",
    )
    assert (local(post.end), post.all_day) == ("2026-06-05T22:30+02:00", False)


def test_a_party_that_begins_at_midnight_and_ends_at_two_is_no_whole_day():
    more = ev("2026-06-05T00:00:00", "2026-06-05T02:00:00")
    (post,) = rss_posts(a_feed(an_item(more=more)), event_date_from="ev", tz="Europe/Paris")
    assert (local(post.end), post.all_day) == ("2026-06-05T02:00+02:00", False)


def test_an_evening_that_ends_before_it_begins_ends_next_morning():
    more = ev("2026-06-05T20:00:00", "2026-06-05T02:00:00")
    (post,) = rss_posts(a_feed(an_item(more=more)), event_date_from="ev", tz="Europe/Paris")
    assert local(post.end) == "2026-06-06T02:00+02:00"


def test_xcal_dates_and_cancelling_are_read():
    more = (
        "<xcal:dtstart>2026-06-05T18:00:00</xcal:dtstart><xcal:dtend>2026-06-05T19:00:00"
        "</xcal:dtend><xcal:location>Oodi</xcal:location><xcal:status>CANCELLED</xcal:status>"
    )
    (post,) = rss_posts(a_feed(an_item(more=more)), event_date_from="xcal", tz="Europe/Helsinki")
    assert (local(post.start), local(post.end)) == (
        "2026-06-05T18:00+03:00",
        "2026-06-05T19:00+03:00",
    )
    assert (post.status, post.place) == ("cancelled", Place(name="Oodi"))


def test_a_tag_of_its_own_with_an_attribute_is_read():
    more = '<c:date_debut type="iso">2026-06-05T18:00:00</c:date_debut>'
    (post,) = rss_posts(
        a_feed(an_item(more=more)), event_date_from="tag:c:date_debut", tz="Europe/Paris"
    )
    assert local(post.start) == "2026-06-05T18:00+02:00"


def test_a_tag_without_namespace_is_read_with_its_pattern():
    more = "<date_from>05/06/2026</date_from><date_to>07/06/2026</date_to>"
    (post,) = rss_posts(
        a_feed(an_item(more=more)),
        event_date_from="tag:date_from(%d/%m/%Y)",
        event_end_from="tag:date_to(%d/%m/%Y)",
        tz="Europe/Rome",
    )
    assert (local(post.start), local(post.end)) == (
        "2026-06-05T00:00+02:00",
        "2026-06-07T23:59+02:00",
    )


def test_a_date_that_cannot_be_read_leaves_the_post_without_date_and_is_counted():
    reading = rss_reading(
        a_feed(an_item(more="<d>8 giugno</d>")), event_date_from="tag:d", tz="Europe/Rome"
    )
    assert reading.posts[0].start is None
    assert any("Dates not understood: 1" in warning for warning in reading.warnings)


def test_times_without_zone_are_not_used_and_the_report_says_what_to_set():
    reading = rss_reading(a_feed(an_item(more=ev("2026-06-05T18:00:00"))), event_date_from="ev")
    assert reading.posts[0].start is None
    assert any("--set tz=" in warning for warning in reading.warnings)


def test_the_house_zone_serves_only_times_without_any():
    body = a_feed(
        an_item(guid="1", more=ev("2026-06-05T18:00:00")),
        an_item(guid="2", more=ev("2026-06-05T18:00:00+02:00")),
    )
    settings = replace(set_to(event_date_from="ev"), home_zone="Europe/Helsinki")
    one, two = rss.read(body, settings, NOW).posts
    assert (local(one.start), local(two.start)) == (
        "2026-06-05T18:00+03:00",
        "2026-06-05T18:00+02:00",
    )


def test_a_vacancy_whose_deadline_has_passed_is_over():
    more = "<g:expiration_date>2026-04-05</g:expiration_date>"
    assert rss_posts(a_feed(an_item(more=more)))[0].status == "expired"


def test_an_event_that_is_over_says_so():
    (post,) = rss_posts(
        a_feed(an_item(more=PUB)), datetime(2026, 7, 1, tzinfo=UTC), event_date_from="pubdate"
    )
    assert post.status == "expired"


def test_the_report_tells_what_an_admin_could_set():
    reading = rss_reading(a_feed(an_item(more=PUB + ev("2026-06-05T18:00:00Z"))))
    told = " ".join(reading.warnings)
    assert "event_date_from=ev" in told
    assert "event_date_from=pubdate" in told
    assert "--set kind=" in told


# ---------------------------------------------------------------------------------- vacancies


def test_both_towns_of_a_vacancy_survive():
    more = (
        "<remoteStatus>hybrid</remoteStatus><tt:locations><tt:location><tt:city>Espoo</tt:city>"
        "<tt:country>Finland</tt:country></tt:location><tt:location><tt:city>Gent</tt:city>"
        "</tt:location></tt:locations>"
    )
    (post,) = rss_posts(a_feed(an_item("Cook", more=more)))
    assert post.kind == "V"
    assert post.place == Place(city="Espoo", country="Finland")
    assert post.more_places == (Place(city="Gent"),)
    assert not post.online


def test_employer_place_and_deadline_of_a_vacancy_are_read():
    more = (
        "<g:employer>Kitchen Ltd</g:employer><g:location>Turku</g:location>"
        "<g:expiration_date>2026-06-05</g:expiration_date>"
    )
    (post,) = rss_posts(a_feed(an_item("Cook", more=more)), tz="Europe/Helsinki")
    assert post.organiser is not None
    assert (post.kind, post.organiser.name) == ("V", "Kitchen Ltd")
    assert local(post.deadline) == "2026-06-05T23:59+03:00"
    assert post.place == Place(name="Turku")


def test_a_deadline_years_ahead_is_unknown():
    more = "<g:expiration_date>2035-06-05</g:expiration_date>"
    assert rss_posts(a_feed(an_item(more=more)))[0].deadline is None


def test_coordinates_are_kept_when_they_are_on_earth():
    good = "<xcal:location>Oodi</xcal:location><georss:point>60.17 24.93</georss:point>"
    bad = "<xcal:location>Oodi</xcal:location><georss:point>600 24.93</georss:point>"
    one, two = rss_posts(a_feed(an_item(guid="1", more=good), an_item(guid="2", more=bad)))
    assert one.place == Place(name="Oodi", lat=60.17, lon=24.93)
    assert two.place == Place(name="Oodi")


# ----------------------------------------------------------------------------------- identity


def test_an_item_without_guid_gets_the_same_name_each_time():
    body = a_feed(an_item(guid=None, more=PUB))
    (post,) = rss_posts(body)
    assert post.id.startswith("made:")
    assert rss_posts(body)[0].id == post.id


def test_items_that_share_one_guid_are_told_apart():
    body = a_feed(an_item("One", guid="same"), an_item("Two", guid="same"))
    assert len({post.id for post in rss_posts(body)}) == 2


def test_an_item_said_twice_is_kept_once_and_counted():
    reading = rss_reading(a_feed(an_item(), an_item()))
    assert (len(reading.posts), reading.skipped) == (1, {"twice": 1})


def test_a_guid_that_is_an_email_address_is_not_told():
    (post,) = rss_posts(a_feed(an_item(guid="anna@turku.fi")))
    assert "anna" not in repr(post)


# ------------------------------------------------------------------------------- broken feeds


def test_entities_of_its_own_make_a_document_refused():
    body = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "x">]><rss><channel/></rss>'
    with pytest.raises(NotAFeed, match="entities"):
        rss_reading(body)


def test_an_old_doctype_without_entities_is_no_reason_to_refuse():
    body = a_feed(an_item()).replace(
        b"<rss", b'<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://x.example/r.dtd"><rss'
    )
    assert len(rss_posts(body)) == 1


def test_a_text_about_entities_is_no_reason_to_refuse():
    more = "<description><![CDATA[How to write <!ENTITY a 'x'>]]></description>"
    assert len(rss_posts(a_feed(an_item(more=more)))) == 1


def test_a_feed_cut_off_in_the_middle_gives_what_came_and_says_it_is_not_whole():
    body = a_feed(an_item("One", guid="1"), an_item("Two", guid="2"), an_item("Three", guid="3"))
    reading = rss_reading(body[: body.index(b"Three")])
    assert [post.id for post in reading.posts][:2] == ["1", "2"]
    assert not reading.whole


def test_a_prefix_nobody_declared_costs_no_post():
    body = a_feed(an_item(more="<foo:bar>1</foo:bar>"), an_item(guid="2"))
    assert len(rss_posts(body)) == 2


def test_control_signs_cost_no_post():
    body = a_feed(an_item("a\x00b\x1b[31mc&#7;"))
    assert list(rss_posts(body)[0].title.values()) == ["abc"]


def test_a_bad_item_is_counted_and_the_others_are_kept(monkeypatch):
    def stumble(entry, feed):
        if entry["id"] == "2":
            raise AttributeError

    monkeypatch.setattr(rss, "_image", stumble)
    reading = rss_reading(a_feed(*(an_item(guid=str(n)) for n in range(1, 4))))
    assert [post.id for post in reading.posts] == ["1", "3"]
    assert reading.skipped == {"unreadable": 1}
    assert not reading.whole


def test_more_than_500_items_are_cut_and_counted():
    reading = rss_reading(a_feed(*(an_item(guid=str(n)) for n in range(600))))
    assert (len(reading.posts), reading.skipped) == (500, {"too-many": 100})
    assert not reading.whole


def test_links_that_are_not_safe_are_left_out_and_counted():
    more = (
        '<enclosure url="file:///etc/passwd" type="image/png"/>'
        '<media:content url="javascript:alert(1)" medium="image"/>'
    )
    reading = rss_reading(a_feed(an_item(link="javascript:alert(1)", more=more)))
    assert (reading.posts[0].url, reading.posts[0].image) == (None, None)
    assert any("not safe" in warning for warning in reading.warnings)


# -------------------------------------------------------------------------------- how often


@pytest.mark.parametrize(
    ("more", "every"),
    [
        ("<ttl>180</ttl>", timedelta(hours=3)),
        ("<sy:updatePeriod> daily </sy:updatePeriod>", timedelta(days=1)),
        (
            "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            timedelta(hours=6),
        ),
        ("<ttl>soon</ttl>", None),
        ("", None),
    ],
)
def test_the_feeds_own_wish_is_heard(more, every):
    assert rss_reading(a_feed(an_item(), more=more)).poll_every == every


def test_a_feed_without_items_is_a_feed():
    assert rss_reading(a_feed()).posts == ()


def test_the_same_body_gives_the_same_posts():
    body = a_feed(an_item(more=PUB), an_item("Two", guid="2"))
    assert rss_posts(body, NOW) == rss_posts(body, NOW + timedelta(days=1))
