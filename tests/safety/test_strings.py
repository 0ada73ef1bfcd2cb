"""No string changes anything but text: the tree of a hostile page is that of a harmless one."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from typing import Any

import html5lib
import pytest

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.inline import is_blank
from pagemagic.page.site import Site
from pagemagic.render.page import render_page
from pagemagic.render.target import Target
from pagemagic.testing.payloads import REFUSED, TEXTS, URLS
from tests.safety.filled import HARMLESS, document, filled, places

TARGET = Target(origin="https://aurora.example")
TYPES = tuple(builtin_catalogue())
ALL = [(name, variant) for name, found in builtin_catalogue().items() for variant in found.variants]
LONGEST = 160
SHARP = (
    '"><script>alert(1)</script>', "' onmouseover='alert(1)", "javascript:alert(1)", "</script>", "url(//evil.example)",
    "../../etc/passwd", "a b", "\u2028", "", "A" * 200,
)  # fmt: skip
"""For strings of a fixed form, which refuse most texts."""
_CHANGING = frozenset({"svg", "code", "wbr", "br"})
"""Elements whose content may follow from a text: drawings are of what it says, code is coloured, addresses may
break, and the parts of a value on a plate, ``8:00–17:00; Saturday``, have a line each."""
_IN_DRAWINGS = frozenset({"svg", "path", "g", "text", "title", "defs", "mask"})


def readable(payload: str) -> str:
    text = payload[:LONGEST]
    return "a" + text if is_blank(text) else text


def skeleton(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """Names of elements and attributes, in order. Raises AssertionError for anything active."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(html)
    assert parser.errors == []
    found: list[tuple[str, tuple[str, ...]]] = []
    _walk(tree, found)
    return found


def _walk(element: Any, found: list[tuple[str, tuple[str, ...]]]) -> None:
    name = element.tag.rpartition("}")[2]
    attributes = tuple(sorted(map(str, element.attrib)))
    assert not any(attribute.lower().startswith("on") or attribute in ("style", "srcdoc") for attribute in attributes)
    for attribute in ("href", "src", "action", "poster", "content"):
        value = element.get(attribute, "").strip().lower()
        assert not value.startswith(("javascript", "data:text", "vbscript")) or attribute == "content", value
    if name == "script":
        assert attributes == ("type",)
        json.loads(element.text)
    if name not in _CHANGING:
        found.append((name, attributes))
        for child in element:
            assert isinstance(child.tag, str), "a comment"
            _walk(child, found)
    elif name == "svg":
        assert {child.tag.rpartition("}")[2] for child in element.iter()} <= _IN_DRAWINGS
    elif name == "code":
        assert {child.tag for child in element.iter()} <= {"code", "span"}


def shown(found: dict[str, Any]) -> list[tuple[str, tuple[str, ...]]]:
    made = Site.from_json(json.dumps(found))
    return skeleton(render_page(made, css="linked", target=TARGET))


@cache
def harmless(name: str, variant: str) -> tuple[str, Any]:
    found = document(builtin_catalogue()[name], variant)
    return json.dumps(found), shown(found)


def check(name: str, variant: str, payload: str) -> None:
    shape, tree = harmless(name, variant)
    assert shown(filled(json.loads(shape), readable(payload))) == tree


def kinds_of_places(found: dict[str, Any], *, fixed: bool = False) -> list[int]:
    """The index of the first place of each kind: ``slots.items[].price`` is one, however many items there are."""
    paths = [re.sub(r"\[\d+\]", "[]", path) for path, _ in places(found, fixed=fixed)]
    return [index for index, path in enumerate(paths) if path not in paths[:index]]


@pytest.mark.parametrize(("name", "variant"), ALL)
def test_everything_stands_on_the_page(name: str, variant: str) -> None:
    """The documents these tests are about hold text in every property of the section's models, and show most of it."""
    found = json.loads(harmless(name, variant)[0])
    assert len(list(places(found))) > 30
    html = render_page(Site.from_json(json.dumps(filled(found, "Needle"))), css="linked", target=TARGET)
    assert html.partition("<body")[2].count("Needle") >= 3


@pytest.mark.parametrize("name", TYPES)
def test_every_text_of_every_type(name: str) -> None:
    """Each payload in every text of a document; the variants take turns."""
    variants = builtin_catalogue()[name].variants
    for index, payload in enumerate(TEXTS):
        check(name, variants[index % len(variants)], payload)


@pytest.mark.full
@pytest.mark.parametrize(("name", "variant"), ALL)
def test_every_text_of_every_variant(name: str, variant: str) -> None:
    for payload in TEXTS:
        check(name, variant, payload)


@pytest.mark.parametrize("name", TYPES)
def test_strings_of_a_fixed_form(name: str) -> None:
    """Ids, digests, addresses, names of programs: refused, or as harmless as before. The payloads take turns."""
    check_fixed(name, 1)


@pytest.mark.full
@pytest.mark.parametrize("name", TYPES)
def test_strings_of_a_fixed_form_by_every_payload(name: str) -> None:
    check_fixed(name, len(SHARP))


def check_fixed(name: str, payloads: int) -> None:
    """Put some of the payloads into each kind of place of a fixed form."""
    variant = builtin_catalogue()[name].variants[0]
    shape, tree = harmless(name, variant)
    tags = {entry[0] for entry in tree}
    for at in kinds_of_places(json.loads(shape), fixed=True):
        for payload in [SHARP[(at + turn) % len(SHARP)] for turn in range(payloads)]:
            changed = json.loads(shape)
            list(places(changed, fixed=True))[at][1](payload)
            try:
                found = shown(changed)
            except InvalidInputError:
                continue
            assert {entry[0] for entry in found} <= tags | {"h1", "h2", "h3"}


@pytest.mark.parametrize("url", URLS)
def test_no_address_of_a_document_is_active(url: str) -> None:
    link = {"id": "n9", "type": "button", "text": "Go", "to": {"kind": "url", "href": url}}
    fact = {"id": "nzz", "kind": "url", "text": "x", "href": url}
    for change in ({"slots": {"actions": [link]}}, {"facts": [fact]}):
        found = copy.deepcopy(json.loads(harmless("hero", "split")[0]))
        if "facts" in change:
            found["facts"] += change["facts"]
        else:
            found["pages"][0]["sections"][0] |= change
        with pytest.raises(InvalidInputError):
            Site.from_json(json.dumps(found))


@pytest.mark.parametrize("text", REFUSED)
def test_documents_refuse_what_no_page_may_hold(text: str) -> None:
    shape = json.loads(harmless("hero", "split")[0])
    for index in kinds_of_places(shape):
        changed = copy.deepcopy(shape)
        list(places(changed))[index][1](text)
        with pytest.raises(InvalidInputError):
            Site.from_json(json.dumps(changed))


@pytest.mark.parametrize("kind", ["Event", "Person", "SoftwareApplication", "Bakery"])
@pytest.mark.parametrize("payload", [text for text in TEXTS if "script" in text.lower()])
def test_structured_data_is_json_whatever_it_says(kind: str, payload: str) -> None:
    found = document(builtin_catalogue()["menu"], "board", kind)
    text = readable(payload)
    made = Site.from_json(json.dumps(filled(found, text)))
    html = render_page(made, css="linked", target=TARGET)
    data = html.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    assert not set("<>&") & set(data)
    assert json.loads(data)["@graph"][0]["name"] == text


def test_harmless_words_are_harmless() -> None:
    assert readable(HARMLESS) == HARMLESS
