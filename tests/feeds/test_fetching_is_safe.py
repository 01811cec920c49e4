"""One address in, bytes or a sentence out: bounded, polite, and never into our own house."""

from __future__ import annotations

import asyncio
import gzip
import ipaddress
import time
import tracemalloc
import zlib
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx
import pytest

from feeds.addresses import is_public
from feeds.fetch import (
    Fetched,
    Fetcher,
    NotModified,
    Refused,
    Remembered,
    TryLater,
    retry_after,
)

from .site import a_site, hang_up, moved, plain, silence, slow_head, status, stream

BODY = b"<rss version='2.0'><channel><title>x</title></channel></rss>"
MEGABYTE = 1024 * 1024


@pytest.fixture
async def site():
    async with a_site() as site:
        site.says("/feed", BODY, ETag='"1"', Last_Modified="Fri, 01 May 2026 09:00:00 GMT")
        yield site


def a_fetcher(**parts) -> Fetcher:
    return Fetcher(
        **{
            "contact": "https://silta.example/feeds",
            "pause": 0.0,
            "seconds": 3.0,
            "heed_robots": False,
            "allow_own_machine": True,
        }
        | parts
    )


def to(*addresses: str):
    """A resolver that finds these addresses for every name."""

    async def resolve(host: str, port: int) -> list[str]:
        return list(addresses)

    return resolve


# ------------------------------------------------------------------------------------ an answer


async def test_a_body_comes_with_what_to_remember(site):
    got = await a_fetcher().fetch(site.url())
    assert isinstance(got, Fetched)
    assert got.body == BODY
    assert (got.final_url, got.etag) == (site.url(), '"1"')


async def test_we_say_who_we_are_and_how_to_reach_us(site):
    await a_fetcher(version="1.2").fetch(site.url())
    headers = site.asked[0].headers
    assert headers["user-agent"] == "Silta/1.2 (+https://silta.example/feeds)"
    assert "cookie" not in headers
    assert "referer" not in headers


async def test_a_packed_body_is_unpacked(site):
    site.says("/feed", gzip.compress(BODY), Content_Encoding="gzip")
    got = await a_fetcher().fetch(site.url())
    assert isinstance(got, Fetched)
    assert got.body == BODY


async def test_what_was_remembered_is_asked_with_and_nothing_new_is_a_value(site):
    site.says("/feed", status(304))
    remembered = Remembered(final_url=site.url(), etag='"1"', last_modified="yesterday")
    got = await a_fetcher().fetch(site.url(), remembered)
    assert got == NotModified(remembered)
    assert site.asked[0].headers["if-none-match"] == '"1"'
    assert site.asked[0].headers["if-modified-since"] == "yesterday"


async def test_the_same_body_again_counts_as_nothing_new(site):
    fetcher = a_fetcher()
    first = await fetcher.fetch(site.url())
    assert isinstance(first, Fetched)
    assert isinstance(await fetcher.fetch(site.url(), first.remembered), NotModified)


async def test_a_memory_of_another_address_is_not_used(site):
    remembered = Remembered(final_url=site.url("/old"), etag='"1"')
    got = await a_fetcher().fetch(site.url(), remembered)
    assert isinstance(got, Fetched)
    assert "if-none-match" not in site.asked[0].headers


# ----------------------------------------------------------------------------------- redirects


async def test_a_redirect_is_followed_and_remembered_at_its_end(site):
    site.says("/old", moved("/feed"))
    got = await a_fetcher().fetch(site.url("/old"))
    assert isinstance(got, Fetched)
    assert (got.final_url, got.moved_to) == (site.url(), None)


async def test_a_move_for_good_is_noticed_but_not_taken_over(site):
    site.says("/old", moved("/feed", 301))
    got = await a_fetcher().fetch(site.url("/old"))
    assert isinstance(got, Fetched)
    assert got.moved_to == site.url()


async def test_only_the_permanent_part_of_a_chain_counts_as_a_move(site):
    site.says("/a", moved("/b", 308))
    site.says("/b", moved("/feed", 302))
    got = await a_fetcher().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.moved_to == site.url("/b")


async def test_a_move_behind_a_passing_redirect_is_no_move(site):
    site.says("/a", moved("/b", 302))
    site.says("/b", moved("/feed", 301))
    got = await a_fetcher().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.moved_to is None


async def test_five_redirects_are_followed_and_a_sixth_is_not(site):
    for n in range(6):
        site.says(f"/{n}", moved(f"/{n + 1}"))
    site.says("/6", BODY)
    assert isinstance(await a_fetcher().fetch(site.url("/1")), Fetched)
    assert isinstance(await a_fetcher().fetch(site.url("/0")), Refused)


async def test_a_circle_of_redirects_ends(site):
    site.says("/a", moved("/a"))
    assert isinstance(await a_fetcher().fetch(site.url("/a")), Refused)
    assert site.times("/a") == 6


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "gopher://127.0.0.1/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://user:pw@127.0.0.1/",
        "http://[::ffff:7f00:1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://0.0.0.0/",
        "http://[::]/",
        "//10.0.0.1/",
        "http://[oops",
        "",
    ],
)
async def test_a_redirect_to_a_place_that_is_not_public_is_refused(site, target):
    site.says("/old", moved(target))
    assert isinstance(await a_fetcher().fetch(site.url("/old")), Refused)
    assert site.paths() == ["/old"]


async def test_from_https_nothing_leads_back_to_http():
    fetcher = a_fetcher()
    answer = type("Answer", (), {"headers": httpx.Headers({"location": "http://a.example/"})})
    with pytest.raises(Exception, match="https to http"):
        fetcher._next_url(httpx.URL("https://a.example/"), answer)


# ------------------------------------------------------------------------- where we never go

OWN_HOUSE = [
    "http://127.0.0.1/",
    "http://localhost/",
    "http://2130706433/",
    "http://017700000001/",
    "http://127.1/",
    "http://0x7f.1/",
    "http://0/",
    "http://[::1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001::1]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[fec0::1]/",
    "http://[ff02::1]/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.0.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://224.0.0.1/",
    "http://239.255.255.250/",
    "http://255.255.255.255/",
    "http://192.88.99.1/",
    "http://198.18.0.1/",
]


@pytest.fixture
def no_calls(monkeypatch):
    """What would have been called, while nothing can be."""
    calls = []

    async def connect(*args):
        calls.append(args)

    monkeypatch.setattr(Fetcher, "_call", connect)
    return calls


@pytest.mark.parametrize("url", OWN_HOUSE)
async def test_our_own_house_and_its_neighbours_are_never_called(url, no_calls):
    got = await a_fetcher(allow_own_machine=False).fetch(url)
    assert isinstance(got, Refused)
    assert "public place" in got.sentence
    assert no_calls == []


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://a.example/",
        "javascript:alert(1)",
        "http://user:pw@a.example/",
        "http://a.example:22/",
        "https://a.example:8443/",
        "http:///nowhere",
        "http://[oops/",
        "http://a.example/" + "a" * 2_000,
        "a.example/feed",
        "",
    ],
)
async def test_addresses_that_are_no_addresses_of_feeds_are_refused(url, no_calls):
    got = await a_fetcher(allow_own_machine=False, resolver=to("93.184.215.14")).fetch(url)
    assert isinstance(got, Refused)
    assert got.sentence.endswith(".")
    assert no_calls == []


async def test_one_private_address_among_public_ones_is_enough_to_refuse(no_calls):
    fetcher = a_fetcher(allow_own_machine=False, resolver=to("93.184.215.14", "10.0.0.1"))
    got = await fetcher.fetch("http://a.example/")
    assert isinstance(got, Refused)
    assert no_calls == []


async def test_the_connection_goes_to_the_checked_address_under_the_asked_name(site):
    looked_up = []

    async def once(host: str, port: int) -> list[str]:
        looked_up.append(host)
        return ["127.0.0.1"] if len(looked_up) == 1 else ["10.0.0.1"]

    got = await a_fetcher(resolver=once).fetch(site.url(host="feeds.example"))
    assert isinstance(got, Fetched)
    assert looked_up == ["feeds.example"]
    assert site.asked[0].headers["host"] == f"feeds.example:{site.port}"


async def test_every_redirect_is_looked_up_and_checked_again(site):
    site.says("/old", moved(site.url("/feed", host="inside.example")))

    async def resolve(host: str, port: int) -> list[str]:
        return ["192.168.0.1" if host == "inside.example" else "127.0.0.1"]

    assert isinstance(await a_fetcher(resolver=resolve).fetch(site.url("/old")), Refused)
    assert site.paths() == ["/old"]


async def test_proxies_of_the_environment_are_not_used(site, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert isinstance(await a_fetcher().fetch(site.url()), Fetched)


async def test_a_name_that_is_unknown_today_may_be_known_tomorrow():
    async def resolve(host: str, port: int) -> list[str]:
        raise OSError

    assert isinstance(await a_fetcher(resolver=resolve).fetch("http://a.example/"), TryLater)


async def test_the_next_address_of_a_site_is_tried(site):
    fetcher = a_fetcher(resolver=to("127.0.0.1", "::1"))
    assert isinstance(await fetcher.fetch(site.url()), Fetched)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("::ffff:93.184.215.14", False),
        ("2001:db8::1", False),
        ("3fff::1", False),
        ("5f00::1", False),
        ("240.0.0.1", False),
    ],
)
def test_public_addresses_are_told_apart(address, public):
    assert is_public(ipaddress.ip_address(address)) is public


# -------------------------------------------------------------------------------------- limits


def a_gzip_bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    piece = bytes(MEGABYTE)
    return b"".join(packer.compress(piece) for _ in range(size // MEGABYTE)) + packer.flush()


async def test_a_gzip_bomb_is_stopped_before_it_fills_the_memory(site):
    site.says("/feed", a_gzip_bomb(100 * MEGABYTE), Content_Encoding="gzip")
    tracemalloc.start()
    got = await a_fetcher().fetch(site.url())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(got, Refused)
    assert "too large" in got.sentence
    assert most < 30 * MEGABYTE


async def test_a_packed_body_of_exactly_the_limit_is_taken(site):
    site.says("/feed", gzip.compress(bytes(5 * MEGABYTE)), Content_Encoding="gzip")
    got = await a_fetcher().fetch(site.url())
    assert isinstance(got, Fetched)
    assert len(got.body) == 5 * MEGABYTE


async def test_a_body_that_says_it_is_too_large_is_not_read(site):
    site.says("/feed", plain(b"", Content_Length=str(10 * 1024**3)))
    began = time.monotonic()
    assert isinstance(await a_fetcher().fetch(site.url()), Refused)
    assert time.monotonic() - began < 1.0


async def test_a_body_that_does_not_say_its_length_is_stopped_all_the_same(site):
    site.says("/feed", stream(bytes(65_536), 100_000))
    assert isinstance(await a_fetcher().fetch(site.url()), Refused)


async def test_more_than_2_mb_on_the_wire_are_too_much(site):
    site.says("/feed", stream(bytes(65_536), 40))
    assert isinstance(await a_fetcher().fetch(site.url()), Refused)


async def test_a_body_that_lies_about_its_length_is_no_body(site):
    site.says("/feed", hang_up())
    assert isinstance(await a_fetcher().fetch(site.url()), TryLater)


@pytest.mark.parametrize("length", ["-1", "many", "1e9"])
async def test_a_length_that_is_no_number_is_not_believed(site, length):
    site.says("/feed", plain(BODY, Content_Length=length))
    assert isinstance(await a_fetcher().fetch(site.url()), Refused | TryLater)


@pytest.mark.parametrize("packing", ["br", "zstd", "gzip, gzip", "deflate"])
async def test_packing_we_did_not_ask_for_is_refused(site, packing):
    site.says("/feed", plain(BODY, Content_Encoding=packing))
    assert isinstance(await a_fetcher().fetch(site.url()), Refused)


@pytest.mark.parametrize(
    "body", [b"this is not packed", gzip.compress(BODY)[:-10]], ids=["not packed", "cut"]
)
async def test_a_broken_packing_is_tried_again_later(site, body):
    site.says("/feed", plain(body, Content_Encoding="gzip"))
    assert isinstance(await a_fetcher().fetch(site.url()), TryLater)


@pytest.mark.parametrize(
    "answer",
    [stream(b"a", 10_000, pause=0.05), slow_head(0.05), silence()],
    ids=["slow body", "slow head", "silence"],
)
async def test_a_slow_drip_ends_with_the_clock(site, answer):
    site.says("/feed", answer)
    began = time.monotonic()
    got = await a_fetcher(seconds=0.7).fetch(site.url())
    assert isinstance(got, TryLater)
    assert "in time" in got.sentence
    assert time.monotonic() - began < 2.0


async def test_redirects_and_their_pauses_share_one_clock(site):
    for n in range(6):
        site.says(f"/{n}", moved(f"/{n + 1}"))
    began = time.monotonic()
    got = await a_fetcher(seconds=1.0, pause=0.4).fetch(site.url("/0"))
    assert isinstance(got, TryLater)
    assert time.monotonic() - began < 2.5


# --------------------------------------------------------------------------------- other answers


@pytest.mark.parametrize("code", [401, 403, 404, 410, 204, 206, 418])
async def test_an_answer_that_will_not_change_by_itself_is_refused(site, code):
    site.says("/feed", status(code))
    assert isinstance(await a_fetcher().fetch(site.url()), Refused)


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503])
async def test_a_busy_site_is_asked_again_later(site, code):
    site.says("/feed", status(code, Retry_After="120"))
    got = await a_fetcher().fetch(site.url())
    assert isinstance(got, TryLater)
    assert got.after == timedelta(minutes=2)


async def test_a_busy_site_that_says_nothing_leaves_the_time_to_us(site):
    site.says("/feed", status(500))
    got = await a_fetcher().fetch(site.url())
    assert isinstance(got, TryLater)
    assert got.after is None


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Fri, 01 May 2026 09:10:00 GMT", timedelta(minutes=10)),
        ("Fri, 01 May 2026 08:00:00 GMT", timedelta(0)),
        ("99999999999999999999", timedelta(days=1)),
        ("-5", None),
        ("soon", None),
        ("", None),
    ],
)
def test_what_a_site_asks_to_wait_is_understood(text, wait):
    assert retry_after(text, datetime(2026, 5, 1, 9, tzinfo=UTC)) == wait


async def test_nobody_at_home_is_tried_again_later():
    got = await a_fetcher().fetch("http://127.0.0.1:9/")
    assert isinstance(got, TryLater)


async def test_a_sentence_names_the_host_and_not_the_secret_in_the_address(site):
    got = await a_fetcher().fetch(site.url("/private-7f3a/basic.ics"))
    assert isinstance(got, Refused)
    assert "127.0.0.1" in got.sentence
    assert "7f3a" not in got.sentence


# ------------------------------------------------------------------------------------ politeness


async def test_one_request_at_a_time_per_host_with_a_pause_between(site):
    site.says("/slow", stream(b"a", 3, pause=0.05))
    fetcher = a_fetcher(pause=0.3)
    await asyncio.gather(*(fetcher.fetch(site.url("/slow")) for _ in range(3)))
    times = [one.at for one in site.asked]
    assert site.most_open == 1
    assert min(b - a for a, b in pairwise(times)) >= 0.3


async def test_waiting_for_ones_turn_is_not_counted(site):
    site.says("/slow", stream(b"a", 8, pause=0.1))
    fetcher = a_fetcher(seconds=1.5)
    got = await asyncio.gather(*(fetcher.fetch(site.url("/slow")) for _ in range(3)))
    assert all(isinstance(one, Fetched) for one in got)


async def test_robots_are_asked_once_a_day_and_heeded(site):
    site.says("/robots.txt", b"User-agent: *\nDisallow: /api/\n")
    site.says("/api/feed", BODY)
    fetcher = a_fetcher(heed_robots=True)
    refused = await fetcher.fetch(site.url("/api/feed"))
    taken = await fetcher.fetch(site.url())
    assert isinstance(refused, Refused)
    assert "robots.txt" in refused.sentence
    assert isinstance(taken, Fetched)
    assert site.paths() == ["/robots.txt", "/feed"]


async def test_robots_that_speak_to_us_by_name_are_heeded(site):
    site.says("/robots.txt", b"User-agent: Silta\nDisallow: /\n\nUser-agent: *\nAllow: /\n")
    assert isinstance(await a_fetcher(heed_robots=True).fetch(site.url()), Refused)


async def test_without_robots_all_is_allowed(site):
    assert isinstance(await a_fetcher(heed_robots=True).fetch(site.url()), Fetched)


async def test_robots_that_cannot_be_asked_mean_later(site):
    site.says("/robots.txt", status(503))
    assert isinstance(await a_fetcher(heed_robots=True).fetch(site.url()), TryLater)
    assert site.times("/feed") == 0


async def test_the_pause_a_site_asks_for_is_kept_between_visits(site):
    site.says("/robots.txt", b"User-agent: *\nCrawl-delay: 0.5\n")
    fetcher = a_fetcher(heed_robots=True)
    await fetcher.fetch(site.url())
    await fetcher.fetch(site.url())
    first, second = (one.at for one in site.asked if one.path == "/feed")
    assert second - first >= 0.45


async def test_robots_behind_a_redirect_to_our_house_are_not_fetched(site):
    site.says("/robots.txt", moved("http://10.0.0.1/robots.txt"))
    assert isinstance(await a_fetcher(heed_robots=True).fetch(site.url()), Refused)
