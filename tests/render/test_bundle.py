"""A site as files: complete, linked, stable, and safe to serve."""

from __future__ import annotations

import hashlib
import io
import json
import posixpath
import re
import xml.etree.ElementTree as ET
import zipfile
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given, settings
from tests.render.page_laws import Tag, tags
from tests.sample import hero, page, site

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.site import Site
from pagemagic.render.bundle import Bundle, render_site
from pagemagic.render.server_files import content_security_policy
from pagemagic.render.target import Target
from pagemagic.testing.files import BLOBS
from pagemagic.testing.strategies import sites

ORIGIN = "https://aurora.example"


def targets() -> list[Target]:
    return [Target(base_path=""), Target(), Target(origin=ORIGIN, base_path="/shop/")]


def internal_links(bundle: Bundle, path: str, found: list[Tag], base: str) -> list[tuple[str, str]]:
    """File and fragment of everything on a page that leads into the site."""
    links: list[tuple[str, str]] = []
    for tag in found:
        for name in ("href", "src", "poster"):
            value = tag.attributes.get(name)
            parts = urlsplit(value or "")
            if value is None or parts.scheme or parts.netloc:
                assert value is None or parts.scheme in ("https", "http", "mailto", "sms", "tel", "data"), value
                continue
            if not parts.path:
                target = path
            elif base:
                assert parts.path.startswith(base), f"{value} on {path} leaves {base}"
                target = parts.path[len(base) :]
            else:
                assert not parts.path.startswith("/"), f"{value} on {path} is absolute"
                target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path))
                assert not target.startswith(".."), f"{value} on {path} leaves the folder"
            if target == "" or target.endswith("/"):
                target += "index.html"
            links.append((unquote(target), parts.fragment))
    return links


@settings(max_examples=60)
@given(sites())
def test_every_internal_link_leads_to_a_file_and_a_place(made: Site) -> None:
    for target in targets():
        bundle = render_site(made, target=target, blobs=BLOBS)
        pages = {
            path: tags(data.decode())
            for path, data in bundle.items()
            if path.endswith(".html") and not path.endswith("404.html")
        }
        ids = {path: {tag.attributes["id"] for tag in found if "id" in tag.attributes} for path, found in pages.items()}
        for path, found in pages.items():
            for file, fragment in internal_links(bundle, path, found, target.base_path):
                assert file in bundle, f"{path} leads to {file}"
                assert not fragment or fragment in ids[file], f"{path} leads to {file}#{fragment}"


@settings(max_examples=40)
@given(sites())
def test_bundles_are_stable_and_complete(made: Site) -> None:
    target = Target(origin=ORIGIN)
    one, two = (render_site(made, target=target, blobs=BLOBS) for _ in range(2))
    assert one == two
    assert one.digest == two.digest
    assert one.zip() == two.zip()
    assert list(one) == sorted(one)
    assert Site.from_json(one["site.json"]) == made
    with zipfile.ZipFile(io.BytesIO(one.zip())) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == dict(one)
    for path in one:
        assert posixpath.normpath(path) == path
        assert not path.startswith(("/", ".."))
        assert path == path.lower()
    assert sum(path.endswith("index.html") for path in one) == len(made.pages) * len(made.locales)
    quality = json.loads(one["quality.json"])
    assert quality["site"] == made.digest
    for path, facts in quality["pages"].items():
        assert facts["html_bytes"] == len(one[path])
        assert facts["script_bytes"] == 0


def test_the_digest_tells_paths_from_bytes() -> None:
    bundles = [
        Bundle({"a": b"bc"}),
        Bundle({"ab": b"c"}),
        Bundle({"a": b"b", "c": b""}),
        Bundle({"a": b""}),
        Bundle({}),
    ]
    assert len({bundle.digest for bundle in bundles}) == len(bundles)


@settings(max_examples=40)
@given(sites())
def test_sitemap_and_robots(made: Site) -> None:
    bundle = render_site(made, target=Target(origin=ORIGIN, base_path="/shop/"), blobs=BLOBS)
    robots = bundle["robots.txt"].decode()
    assert "Allow: /" in robots
    assert f"Sitemap: {ORIGIN}/shop/sitemap.xml" in robots
    namespace = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    root = ET.fromstring(bundle["sitemap.xml"])
    listed = [entry.findtext("s:loc", "", namespace) for entry in root.findall("s:url", namespace)]
    indexed = [shown for shown in made.pages if shown.seo.index]
    assert len(listed) == len(set(listed)) == len(indexed) * len(made.locales)
    for address in listed:
        assert address.startswith(f"{ORIGIN}/shop/")
        assert address[len(f"{ORIGIN}/shop/") :] + "index.html" in bundle
    for entry in root.findall("s:url", namespace):
        check_alternates(made, bundle, entry, namespace)


def check_alternates(made: Site, bundle: Bundle, entry: ET.Element, namespace: dict[str, str]) -> None:
    """The whole set of languages with its default, the same as in the page itself, which is one of them."""
    alternates = [(link.get("hreflang"), link.get("href")) for link in entry.findall("x:link", namespace)]
    address = entry.findtext("s:loc", "", namespace)
    if len(made.locales) == 1:
        assert alternates == []
        return
    assert [tag for tag, _ in alternates] == [*made.locales, "x-default"]
    assert dict(alternates)["x-default"] == dict(alternates)[made.locale]
    assert len({href for _, href in alternates}) == len(made.locales)
    assert address in dict(alternates).values()
    html = bundle[address[len(f"{ORIGIN}/shop/") :] + "index.html"].decode()
    said = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', html)
    assert said == alternates
    (canonical,) = re.findall(r'<link rel="canonical" href="([^"]+)">', html)
    assert canonical == address


def test_the_sitemap_gives_every_address_in_every_language() -> None:
    """Two pages in three languages, one address localised: six entries, each with all three and the default."""
    pages = [page(hero()), page(hero("n4"), identifier="n3", path="/prices", name="Prices")]
    texts = {"es": {"n3.path": {"text": "/precios", "source_hash": "0" * 16}}}
    made = site(pages=pages, locales=["en", "es", "ar"], translations=texts)
    sitemap = render_site(made, target=Target(origin=ORIGIN))["sitemap.xml"].decode()
    places = {"en": "/prices/", "es": "/es/precios/", "ar": "/ar/prices/", "x-default": "/prices/"}
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{tag}" href="{ORIGIN}{path}"/>' for tag, path in places.items()
    )
    for tag in made.locales:
        assert f"<url><loc>{ORIGIN}{places[tag]}</loc>{links}</url>" in sitemap
    assert sitemap.count("<url>") == 6
    assert sitemap.count('hreflang="x-default"') == 6


def test_without_an_origin_search_engines_stay_out() -> None:
    for target in (Target(), Target(origin=ORIGIN, index=False)):
        bundle = render_site(site(), target=target)
        assert bundle["robots.txt"] == b"User-agent: *\nDisallow: /\n"
        assert "sitemap.xml" not in bundle
        assert b'content="noindex"' in bundle["index.html"]


def test_the_policy_needs_no_exception() -> None:
    policy = content_security_policy(Target())
    assert "unsafe" not in policy
    assert "*" not in policy
    assert "form-action 'none'" in policy
    assert "script-src" not in policy
    assert "connect-src 'self';" in policy, "Lighthouse reads robots.txt under the policy of the page"
    assert policy.startswith("default-src 'none'")
    assert "form-action https://forms.example/a;" in content_security_policy(Target(forms="https://forms.example/a"))
    headers = render_site(site(), target=Target(base_path="/shop/"))["_headers"].decode()
    assert headers.startswith(f"/shop/*\n  Content-Security-Policy: {policy}\n")


def test_style_sheets_are_named_by_their_digest() -> None:
    bundle = render_site(site(locales=["en", "pt", "ar"]))
    sheets = [path for path in bundle if path.endswith(".css")]
    assert sheets
    for path in sheets:
        assert path.split(".")[1] == hashlib.sha256(bundle[path]).hexdigest()[:8]


def test_the_page_for_lost_readers() -> None:
    made = site(locale="ar")
    for target in targets():
        found = tags(render_site(made, target=target)["404.html"].decode())
        root = target.base_path or "/"
        assert found[0].attributes == {"lang": "ar", "dir": "rtl"}
        ways = [tag.attributes["href"] or "" for tag in found if tag.name == "a"]
        assert root in ways
        assert all(way.startswith((root, "#pm-main", "tel:", "mailto:")) for way in ways)
        assert "pm-hero" in " ".join(tag.attributes.get("class") or "" for tag in found)
        assert all(tag.attributes["href"].startswith(root) for tag in found if tag.name == "link")


def test_redirects_are_written_from_the_root() -> None:
    kinds = [
        {"kind": "page", "page": "n9"}, {"kind": "section", "section": "n2"}, {"kind": "url", "href": "https://e.example/"},
        {"kind": "phone", "tel": "112"}, {"kind": "page", "page": "n1"},
    ]  # fmt: skip
    made = site(
        pages=[page(hero()), page(identifier="n9", path="/prices")],
        redirects=[
            {"id": f"na{n}", "source": f"/old-{n}", "to": to, "permanent": n % 2 == 0} for n, to in enumerate(kinds)
        ],
    )
    for base in ("/shop/", ""):
        root = base or "/"
        assert render_site(made, target=Target(base_path=base))["_redirects"].decode().splitlines() == [
            f"{root}old-0 {root}prices/ 301", f"{root}old-1 {root}#s-hero 302", f"{root}old-2 https://e.example/ 301",
            f"{root}old-4 {root} 301",
        ]  # fmt: skip


def test_what_is_not_published() -> None:
    with pytest.raises(InvalidInputError, match=r"acme\.booking is not known"):
        render_site(site(hero(), {"id": "n9", "type": "acme.booking"}))
    asset = {"id": "n9", "digest": "sha256-" + "0" * 64, "name": "a.png", "media": "image/png", "width": 1, "height": 1}
    with pytest.raises(InvalidInputError, match="no bytes"):
        render_site(site(assets=[asset]))
    with pytest.raises(InvalidInputError, match="do not have the digest"):
        render_site(site(assets=[asset]), blobs={asset["digest"]: b"x"})
