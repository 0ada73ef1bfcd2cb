"""Which addresses may stand where."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.markup.urls import SCHEMES, check_url, is_external
from pagemagic.testing.payloads import URLS

GOOD_LINKS = (
    "https://example.com", "http://example.com/", "HTTPS://Example.COM/Path", "https://example.com:8443/a?b=c&d=e#f",
    "https://example.com/%20%3Cscript%3E", "https://[2001:db8::1]/", "https://xn--bcher-kva.example/",
    "mailto:ana@example.com", "MAILTO:ana@example.com?subject=a%20b", "tel:+351253555018", "tel:112",
    "/", "/prices/", "prices/", "./a:b", "../index.html", "index.html#s-hero", "#s-hero", "?q=a:b", "#a:b", "/a:b", "",
    "files/shop.1a2b3c4d.png", "/pão/", "/パン/",
)  # fmt: skip
HARMLESS = frozenset(
    {
        "javascript", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "&#x6A;avascript:alert(1)",
        "&#106;avascript:alert(1)", "javascript&colon;alert(1)", "javascript\uff1aalert(1)",
    }
)  # fmt: skip
"""Among the hostile ones: names of files or fragments, however they look, because they hold no scheme of their own."""


@pytest.mark.parametrize("url", GOOD_LINKS)
def test_links_that_lead_somewhere(url: str) -> None:
    assert check_url(url, "link") == url


@pytest.mark.parametrize("url", [url for url in URLS if url not in HARMLESS])
def test_hostile_addresses_are_refused(url: str) -> None:
    for kind in ("link", "image", "asset"):
        with pytest.raises(ValueError, match=r"URL|scheme|protocol-relative|colon"):
            check_url(url, kind)


@pytest.mark.parametrize("url", sorted(HARMLESS))
def test_harmless_names_have_no_scheme(url: str) -> None:
    assert urlsplit(check_url(url, "link")).scheme == ""


def test_there_are_enough_vectors() -> None:
    assert len(set(URLS)) >= 80


@pytest.mark.parametrize(
    ("url", "kind", "good"),
    [
        ("https://example.com/a.png", "image", True),
        ("http://example.com/a.png", "image", False),
        ("data:image/png;base64,iVBORw0KGgo=", "image", True),
        ("data:image/webp;base64,AAAA", "image", True),
        ("data:image/svg+xml;base64,AAAA", "image", False),
        ("data:image/png,AAAA", "image", False),
        ("data:image/png;base64,AA<AA", "image", False),
        ("data:text/html;base64,AAAA", "image", False),
        ("data:image/png;base64,AAAA", "link", False),
        ("data:image/png;base64,AAAA", "asset", False),
        ("mailto:a@example.com", "image", False),
        ("https://example.com/a.png", "asset", False),
        ("files/a.png", "asset", True),
        ("../files/a.png", "image", True),
    ],
)
def test_kinds(url: str, kind: Any, *, good: bool) -> None:
    if good:
        assert check_url(url, kind) == url
    else:
        with pytest.raises(ValueError, match=r"not allowed|colon|percent-encode"):
            check_url(url, kind)


def test_what_browsers_drop_is_dropped() -> None:
    assert check_url(" \x00\x1fhttps://exam\nple.com/\ta\r\n ", "link") == "https://example.com/a"


@given(st.text(st.sampled_from("javscript:/\\@#?&;%.\t\n\r \x00data\u2028<>\"'hteplxb1AJ\u00ad\ufeff"), max_size=40))
def test_whatever_passes_has_an_allowed_scheme(url: str) -> None:
    for kind in SCHEMES:
        try:
            found = check_url(url, kind)
        except ValueError:
            continue
        assert not set(found) & set('\t\n\r\x00 <>"\\')
        scheme = urlsplit(found).scheme
        assert scheme == "" or scheme in SCHEMES[kind] or (kind == "image" and found.startswith("data:image/"))
        assert not found.startswith("//")
        assert check_url(found, kind) == found


def test_external() -> None:
    assert is_external("HTTPS://a.example")
    assert is_external("http://a.example")
    assert not is_external("/https://a.example")
    assert not is_external("mailto:a@https.example")
