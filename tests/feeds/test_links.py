"""A link is safe to follow, or it is not shown."""

from __future__ import annotations

import pytest

from feeds.links import safe_link, same_link


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "tg://resolve?domain=x",
        "mailto:a@b.fi",
        "tel:+358401234567",
        "//host.example/",
        "https://user@host.example/",
        "https://user:pw@host.example/",
        "https://host.example\\@other.example/",
        "https://host.example/a b",
        "https://host.example/\u202egnp",
        "http://127.0.0.1/",
        "http://127.1/",
        "http://0x7f.1/",
        "http://2130706433/",
        "http://169.254.169.254/latest/",
        "http://[::1]/",
        "http://[::ffff:7f00:1]/",
        "http://localhost/",
        "http://printer.local/",
        "http://intranet/",
        "https://host.example:99999/",
        "https://wa.me/358401234567",
        "https://host.example/?mail=anna@host.fi",
        "https://host.example/?mail=anna%40host.fi",
        "https://host.example/" + "a" * 2_000,
        "http://",
        "not a link",
        "",
        None,
    ],
)
def test_an_unsafe_link_is_no_link(link):
    assert safe_link(link) is None


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://host.example/a?b=1#c", "https://host.example/a?b=1#c"),
        ("HTTPS://Host.Example:443/A", "https://host.example/A"),
        ("http://host.example:8080/", "http://host.example:8080/"),
        ("https://kirjasto.fi/lukupiiri/ä", "https://kirjasto.fi/lukupiiri/%C3%A4"),
        ("https://пример.рф/", "https://xn--e1afmkfd.xn--p1ai/"),
        ("https://medium.example/@writer/post", "https://medium.example/@writer/post"),
    ],
)
def test_a_safe_link_comes_out_in_one_form(link, shown):
    assert safe_link(link) == shown


def test_a_relative_link_is_completed_from_its_page():
    assert safe_link("/event/1", "https://host.example/feed") == "https://host.example/event/1"


def test_links_to_one_page_are_equal_without_tracking():
    assert same_link("HTTPS://Host.example:443/a/?utm_source=x&b=1&fbclid=2#top") == same_link(
        "https://host.example/a?b=1"
    )


def test_links_to_two_pages_stay_two():
    assert same_link("https://host.example/a?id=1") != same_link("https://host.example/a?id=2")
