"""Broken and oversized documents: always an InvalidInputError with place and reason, in bounded time."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sample import hero, page, value

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.codec import MAX_BYTES, MAX_JSON_DEPTH
from pagemagic.page.opening import open_document
from pagemagic.page.refusals import MAX_REASONS
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites

TEXTS: list[tuple[str, str | bytes, str]] = [
    ("nothing", "", "not JSON"),
    ("white space", " \n", "not JSON"),
    ("a string", '"site"', "valid"),
    ("null", "null", "valid"),
    ("an array", "[]", "valid"),
    ("an empty object", "{}", "required"),
    ("cut", json.dumps(value())[:-5], "not JSON"),
    ("a trailing comma", '{"name": "x",}', "not JSON"),
    ("two documents", "{}{}", "not JSON"),
    ("single quotes", "{'name': 'x'}", "not JSON"),
    ("a comment", "{} // x", "not JSON"),
    ("NaN", '{"next_id": NaN}', "not JSON"),
    ("Infinity", '{"next_id": -Infinity}', "not JSON"),
    ("an endless number", '{"next_id": 1e999}', "too large"),
    ("a huge integer", '{"next_id": ' + "9" * 100_000 + "}", "not JSON|range|required"),
    ("deep arrays", "[" * 100_000, "not JSON"),
    ("closed deep arrays", "[" * 100_000 + "]" * 100_000, "not JSON"),
    ("deep objects", '{"a":' * 100_000, "not JSON"),
    ("not so deep", "[" * (MAX_JSON_DEPTH + 1) + "]" * (MAX_JSON_DEPTH + 1), "nested more than"),
    ("too long", b" " * (MAX_BYTES + 1), "bytes"),
    ("broken UTF-8", b'{"name": "\xff\xfe"}', "not JSON"),
    ("overlong UTF-8", b'{"name": "\xc0\xaf"}', "not JSON"),
    ("UTF-16", '{"name": "x"}'.encode("utf-16"), "not JSON"),
    ("a byte order mark", b"\xef\xbb\xbf{}", "not JSON"),
    ("a lone surrogate", '{"name": "\ud800"}', "not JSON"),
    ("an escaped lone surrogate", '{"name": "\\ud800"}', "not JSON"),
    ("NUL", '{"name": "a\x00b"}', "not JSON"),
]


@pytest.mark.parametrize(("text", "problem"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_text_that_is_no_document(text: str | bytes, problem: str) -> None:
    for read in (Site.from_json, open_document):
        with pytest.raises(InvalidInputError, match=problem) as caught:
            read(text)
        assert 0 < len(caught.value.reasons) <= MAX_REASONS + 1
        assert len(str(caught.value)) < 20_000


def changed(path: str, new: Any) -> dict[str, Any]:
    """The sample document with one place changed."""
    found = copy.deepcopy(value(hero(slots={"actions": [
        {"id": "n3", "type": "button", "text": "Call", "to": {"kind": "phone", "tel": "112"}}]})))  # fmt: skip
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    target: Any = found
    for step in steps:
        target = target[step]
    target[last] = new
    return found


PLACES = [
    ("name", "", "name", "at least 1"),
    ("name", "a\u202eb", "name", r"U\+202E"),
    ("name", 1, "name", "string"),
    ("locale", "en_US", "locale", "pattern"),
    ("locales", ["pt", "en"], "locales", "first locale"),
    ("locales", ["en", "en"], "locales", "twice"),
    ("translations", {"fr": {"n2.title": {"text": "Pain", "source_hash": "0" * 16}}}, "translations.fr", "not among locales"),
    ("next_id", 1, "next_id", "above every id"),
    ("next_id", -1, "next_id", "greater"),
    ("edition", 7, "edition", "upgrade pagemagic"),
    ("more", 1, "more", "not permitted"),
    ("theme", "market", "theme", "valid"),
    ("theme.variants", 5, "theme.variants", "mapping"),
    ("theme.variants", [1], "theme.variants", "mapping"),
    ("theme.variants", [["a", 1], [2, "b"]], "theme.variants", "mapping"),
    ("theme.variants", [["a", "b"], ["a", "c"]], "theme.variants", "twice"),
    ("theme.light.surfaces.paper.bg", "red", "theme.light.surfaces.paper.bg", "pattern"),
    ("pages", [], "pages", "at least one page"),
    ("pages", {}, "pages", "tuple"),
    ("pages.0.path", "/About", "pages[0].path", "pattern"),
    ("pages.0.path", "/about", "pages", "no page has the path /"),
    ("pages.0.sections.0", None, "pages[0].sections[0]", "valid"),
    ("pages.0.sections.0.id", "N2", "pages[0].sections[0].id", "pattern"),
    ("pages.0.sections.0.id", "n1", "pages[0].sections[0]", "used already at pages"),
    ("pages.0.sections.0.type", 5, "pages[0].sections[0].type", "string"),
    ("pages.0.sections.0.type", "Hero", "pages[0].sections[0].type", "pattern"),
    ("pages.0.sections.0.variant", "splot", "pages[0].sections[0]", "no variant 'splot'"),
    ("pages.0.sections.0.surface", "pink", "pages[0].sections[0].surface", "paper"),
    ("pages.0.sections.0.anchor", "a b", "pages[0].sections[0].anchor", "pattern"),
    ("pages.0.sections.0.v", 0, "pages[0].sections[0].v", "greater"),
    ("pages.0.sections.0.style", "color:red", "pages[0].sections[0].style", "not permitted"),
    ("pages.0.sections.0.props", {}, "pages[0].sections[0].props.title", "required"),
    ("pages.0.sections.0.props.title", 5, "pages[0].sections[0].props.title", "valid"),
    ("pages.0.sections.0.props.html", "<b>", "pages[0].sections[0].props.html", "not permitted"),
    ("pages.0.sections.0.props.title", [{"type": "strang"}], "pages[0].sections[0].props.title[0]", "strang"),
    ("pages.0.sections.0.props.title", [{"type": "fact", "id": "n9"}], "pages[0].sections[0]", "fact n9, which does not"),
    ("pages.0.sections.0.slots", [], "pages[0].sections[0].slots", "valid"),
    ("pages.0.sections.0.slots.actions.0.text", " ", "pages[0].sections[0].slots.actions[0].text", "nothing to read"),
    ("pages.0.sections.0.slots.actions.0.type", "box", "pages[0].sections[0].slots.actions[0].type", "button"),
    ("pages.0.sections.0.slots.actions.0.to.kind", "script", "pages[0].sections[0].slots.actions[0].to", "script"),
    ("pages.0.sections.0.slots.actions.0.to", {"kind": "url", "href": "javascript:alert(1)"},
     "pages[0].sections[0].slots.actions[0].to.href", "not allowed"),
    ("pages.0.sections.0.slots.actions.0.to", {"kind": "page", "page": "n9"}, "pages[0].sections[0]", "the page n9"),
    ("pages.0.sections.0.slots.actions.0.to", {"kind": "section", "section": "n9"}, "pages[0].sections[0]", "the section n9"),
    ("pages.0.sections.0.slots.actions.0.to", {"kind": "asset", "asset": "n9"}, "pages[0].sections[0]", "the asset n9"),
    ("pages.0.sections.0.slots.actions.0.to", {"kind": "fact", "fact": "n9"}, "pages[0].sections[0]", "the fact n9"),
    ("pages.0.sections", [hero("n4", anchor="a"), hero("n5", anchor="a")], "/", "two sections have the anchor"),
    ("pages.0.seo", {"image": "n9"}, "pages[0].seo.image", "does not exist"),
    ("facts", [{"id": "n9", "kind": "url", "text": "x", "href": "https://a@b.example"}], "facts[0].href", "user information"),
    ("facts", [{"id": "n9", "kind": "price", "amount": "١٢", "currency": "EUR"}], "facts[0].amount", "pattern"),
    ("facts", [{"id": "n9", "kind": "date", "start": "2027-02-30"}], "facts[0].start", "there is no 2027-02-30"),
    ("facts", [{"id": "n9", "kind": "offer", "text": "x", "price": "n8"}], "facts[0]", "the fact n8"),
    ("redirects", [{"id": "n9", "source": "/", "to": {"kind": "page", "page": "n1"}}], "redirects[0].source", "is a page"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "new", "place", "problem"), PLACES)
def test_every_error_has_its_place(path: str, new: Any, place: str, problem: str) -> None:
    with pytest.raises(InvalidInputError, match=problem) as caught:
        Site.from_json(json.dumps(changed(path, new)))
    assert caught.value.reasons[0].place == place


def test_a_field_that_the_kind_of_fact_does_not_have() -> None:
    found = value(hero(props={"title": ["a ", {"type": "fact", "id": "n9", "field": "street"}]}))
    found["facts"] = [{"id": "n9", "kind": "year", "year": 1987}]
    with pytest.raises(InvalidInputError, match="has no field 'street'"):
        Site.from_json(json.dumps(found))


ASSET_SLOTS: list[tuple[dict[str, Any], str, str]] = [
    ({"id": "n5", "type": "image", "picture": {"kind": "asset", "asset": "n9"}}, "application/pdf", "as image, but it is application/pdf"),
    ({"id": "n5", "type": "image", "picture": {"kind": "asset", "asset": "n9"}}, "video/mp4", "as image, but it is video/mp4"),
    ({"id": "n5", "type": "video", "asset": "n9"}, "image/png", "as video, but it is image/png"),
    ({"id": "n5", "type": "video", "asset": "n8", "poster": "n9"}, "application/pdf", "as image, but it is application/pdf"),
]  # fmt: skip


def with_asset(media: str, *sections: dict[str, Any], seo: dict[str, Any] | None = None) -> dict[str, Any]:
    """A site with a video ``n8`` and a file ``n9``."""
    ending = {"application/pdf": "pdf", "video/mp4": "mp4", "image/png": "png"}[media]
    found = value(*sections)
    found["assets"] = [
        {"id": identifier, "digest": "sha256-" + "0" * 64, "name": name, "media": kind, "width": 8, "height": 8}
        for identifier, name, kind in (("n8", "film.mp4", "video/mp4"), ("n9", f"a.{ending}", media))
    ]
    found["pages"][0]["seo"] = seo or {}
    return found


@pytest.mark.parametrize(("block", "media", "problem"), ASSET_SLOTS)
def test_what_is_shown_is_of_its_kind(block: dict[str, Any], media: str, problem: str) -> None:
    article = {"id": "n4", "type": "article", "props": {"title": "Bread"}, "slots": {"body": [block]}}
    with pytest.raises(InvalidInputError, match=problem) as caught:
        Site.from_json(json.dumps(with_asset(media, hero(), article)))
    assert caught.value.reasons[0].place == "pages[0].sections[1]"
    assert "link to the file instead" in caught.value.reasons[0].cure


def test_the_picture_of_shared_links_is_an_image() -> None:
    Site.from_json(json.dumps(with_asset("image/png", hero(), seo={"image": "n9"})))
    with pytest.raises(InvalidInputError, match="as image, but it is application/pdf") as caught:
        Site.from_json(json.dumps(with_asset("application/pdf", hero(), seo={"image": "n9"})))
    assert caught.value.reasons[0].place == "pages[0].seo.image"


def test_other_languages_keep_their_folder() -> None:
    found = value(locales=["en", "pt-BR"], pages=[page(hero()), page(identifier="n5", path="/pt-br/prices")])
    with pytest.raises(InvalidInputError, match="where the other language stands"):
        Site.from_json(json.dumps(found))


def test_a_redirect_has_one_target() -> None:
    both = [{"id": f"n{n}", "source": "/old", "to": {"kind": "page", "page": "n1"}} for n in (8, 9)]
    with pytest.raises(InvalidInputError, match="redirected already"):
        Site.from_json(json.dumps(value(redirects=both)))


def test_reasons_are_bounded() -> None:
    many = value(*[hero(f"n{2 + index}", props={}) for index in range(8)] * 40)
    with pytest.raises(InvalidInputError, match="more") as caught:
        Site.from_json(json.dumps(many))
    assert len(caught.value.reasons) == MAX_REASONS + 1


def _places(found: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    items = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    for key, child in items:
        yield from _places(child, (*path, key))


WRONG = (None, True, -1, 2.5, "", "x" * 70, "\x00", [], [[]], {}, {"type": "hero"}, {"": None}, {"id": "n1", "kind": 1})


@given(sites(), st.data())
def test_wrong_types_everywhere(made: Site, data: st.DataObject) -> None:
    """Whatever stands anywhere: a valid site, or an InvalidInputError that says what is wrong."""
    found = json.loads(made.to_json())
    path = data.draw(st.sampled_from([path for path in _places(found) if path]))
    target = found
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = data.draw(st.sampled_from(WRONG))
    try:
        Site.from_json(json.dumps(found))
    except InvalidInputError as error:
        refused = error.reasons
    else:
        return
    assert refused
    assert all(reason.problem and reason.cure for reason in refused)
    assert all(reason.place for reason in refused)


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_noise(noise: str | bytes) -> None:
    with pytest.raises(InvalidInputError):
        Site.from_json(noise)


@given(sites(max_pages=1, max_sections=2), st.integers(0, 10**6))
def test_cut_anywhere(made: Site, at: int) -> None:
    text = made.to_json().encode()
    with pytest.raises(InvalidInputError):
        Site.from_json(text[: at % len(text)])
