"""What the fields of view models become as props: optional ones for pairs where that is sound, and content that fits."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

import pytest

from pagemagic.markup.elements import E, attr, call, each, heading, inline, text, view, when
from pagemagic.markup.tsx import print_component
from pagemagic.markup.tsx_props import Props, camel, props_of
from pagemagic.markup.types import Href, Inline, Token
from pagemagic.markup.typescript import print_types
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.render.react import react_props


class Note(TypedDict):
    """A note."""

    has_text: bool
    text: Inline
    level: int


class Sheet(TypedDict):
    """A sheet with pairs of every kind."""

    has_note: bool
    note: Note
    has_lines: bool
    lines: list[Note]
    has_lead: bool
    lead: Inline
    look: Token
    rel: Token | None
    href: Href
    size: NotRequired[int]


NOTE = view("note", Note, when("has_text", E.p(inline("text"))))
SHEET = view(
    "sheet",
    Sheet,
    E.section(
        when("has_note", call(NOTE, "note")),
        when("has_lines", E.ul(each("lines", E.li(when("has_text", inline("text"), otherwise=E.br()))))),
        when("has_lead", E.p(inline("lead")), otherwise=E.p(text("look"))),
        when("has_lead", otherwise=E.p(" · ")),
        E.a(text("look"), href=attr("href"), rel=attr("rel", optional=True), tabindex=attr("size", optional=True)),
    ),
)


def pairs(*views: Any) -> dict[str, list[str]]:
    """The fields that need no condition, by the name of their model."""
    return {model.__name__: sorted(found) for model, found in props_of(views).pairs.items()}


def test_pairs_become_optional_props() -> None:
    assert pairs(SHEET, NOTE) == {"Sheet": ["lead", "lines", "note"], "Note": ["text"]}
    assert "export function Sheet({ note, lines, lead, look, rel, href, size }: SheetProps) {" in print_component(SHEET)
    assert """\
      {note && <Note {...note} />}
      {lines && (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>
              {line.text !== undefined ? <InlineText value={line.text} /> : <br />}
            </li>
          ))}
        </ul>
      )}
      {lead !== undefined ? <p><InlineText value={lead} /></p> : <p>{look}</p>}
      {lead === undefined && (
        <p>{" · "}</p>
      )}
      <a href={href} rel={rel} tabIndex={size}>{look}</a>
""" in print_component(SHEET)


FREE = {
    "shown outside": view("a", Sheet, when("has_lead", E.p(inline("lead"))), inline("lead")),
    "shown where it is not": view("b", Sheet, when("has_lead", " · ", otherwise=inline("lead"))),
    "shown under another condition": view("c", Sheet, when("has_note", E.p(inline("lead")))),
    "read from within": view("d", Sheet, when("has_note", " · "), heading("note.level", inline("note.text"))),
}


@pytest.mark.parametrize("name", FREE)
def test_what_is_shown_without_its_condition_keeps_it(name: str) -> None:
    found = pairs(FREE[name])
    lost = "note" if name == "read from within" else "lead"
    assert lost not in found.get("Sheet", [])
    assert f"has{lost.capitalize()}: boolean;" in print_types([Sheet], props_of([FREE[name]]))


def test_one_use_without_its_condition_counts_for_all_views() -> None:
    assert "lead" not in pairs(SHEET, FREE["shown outside"])["Sheet"]


def test_a_condition_holds_inside_of_what_it_is_about() -> None:
    deep = view("deep", Sheet, when("has_note", heading("note.level", when("note.has_text", inline("note.text")))))
    assert pairs(deep) == {"Sheet": ["lead", "lines", "note"], "Note": ["text"]}
    assert "return note && (" in print_component(deep)
    assert "{note.text !== undefined && <InlineText value={note.text} />}" in print_component(deep)


def test_content_is_what_the_props_are() -> None:
    """What a condition says is not there is left out, what is empty in an attribute as well; an empty text is a text."""
    note = {"has_text": False, "text": "", "level": 2}
    value = {
        "has_note": True, "note": note, "has_lines": True, "lines": [{**note, "has_text": True}, note], "has_lead": False,
        "lead": "x", "look": "wide", "rel": None, "href": "/", "size": 0,
    }  # fmt: skip
    assert props_of([SHEET, NOTE]).content(Sheet, value) == {
        "note": {"level": 2}, "lines": [{"text": "", "level": 2}, {"level": 2}], "look": "wide", "href": "/", "size": 0,
    }  # fmt: skip


def test_names_are_in_camel_case() -> None:
    assert [camel(name) for name in ("n", "nav_label", "is_a_b", "c2_x")] == ["n", "navLabel", "isAB", "c2X"]


def test_few_words_are_a_union() -> None:
    words = {Sheet: {"look": ["wide", "narrow"]}}
    assert '  look: "wide" | "narrow";' in print_types([Sheet], Props({}, words))
    many = {Sheet: {"look": [f"quite-a-long-word-{n}" for n in range(6)]}}
    assert '  look:\n    | "quite-a-long-word-0"\n    | "quite' in print_types([Sheet], Props({}, many))


def test_variants_and_surfaces_are_unions_and_few_conditions_are_left() -> None:
    """Of the built-in types: every variant, every band; nine of ten pairs are optional props."""
    catalogue = builtin_catalogue()
    props = react_props(catalogue)
    printed = print_types((found.view.model for found in catalogue.values()), props)
    for found in catalogue.values():
        assert set(found.variants) <= set(props.words[found.view.model]["variant"])
    assert "variant: string" not in printed
    assert "surface: string" not in printed
    assert "_" not in "".join(line.partition(":")[0] for line in printed.splitlines() if line.startswith("  "))
    dropped = sum(map(len, props.pairs.values()))
    assert dropped > 100
    assert printed.count("  has") < dropped / 5
