"""What a model writes of a section decodes into that section, and anything else into something."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

import pagemagic as pm
from pagemagic.generate.authoring.names import Names, names_of
from pagemagic.generate.authoring.read import Authored, read_section
from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.authoring.text import read_text, text_of
from pagemagic.generate.authoring.write import written
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.inline import InlineText
from pagemagic.page.section import Section
from pagemagic.testing.strategies import sites

CATALOGUE = builtin_catalogue()
CONTENT = [name for name, found in CATALOGUE.items() if not found.frame]
INLINE: TypeAdapter[Any] = TypeAdapter(InlineText)
SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck))
BAKERY = pm.design(
    "Padaria Aurora, a bakery in Braga since 1987. Rye bread 2.50 EUR, corn bread 3 EUR. Call 253 555 018. "
    "Open Tuesday to Sunday 7:00-19:00."
).site


def essence(value: Any) -> Any:
    """A part of a section without what code decides: ids, emphasis of buttons, icons, seeds, a motif twice; empty is absent."""
    if is_inline(value):
        return INLINE.dump_python(INLINE.validate_python(unnested(value)), mode="json")
    if isinstance(value, list):
        return [essence(one) for one in value]
    if not isinstance(value, dict):
        return value
    gone = {"quiet", "icon", "motif", "seed"} | ({"id"} if value.get("type") != "fact" or "fact" in value else set())
    found = {key: essence(one) for key, one in value.items() if key not in gone}
    if "motifs" in found:
        found["motifs"] = list(dict.fromkeys(found["motifs"]))
    return {key: one for key, one in found.items() if one not in (None, "", [], False)}


def unnested(runs: Any, inside: frozenset[str] = frozenset()) -> Any:
    """Inline text without marks inside the same mark, which say nothing."""
    found: list[Any] = []
    for run in runs if isinstance(runs, list) else [runs]:
        if not isinstance(run, dict) or "children" not in run:
            found.append(run)
        elif run["type"] in inside:
            found += unnested(run["children"], inside)
        else:
            found.append({**run, "children": unnested(run["children"], inside | {run["type"]})})
    return found


def is_inline(value: Any) -> bool:
    """Whether a JSON value is marked inline text."""
    kinds = {"strong", "emphasis", "code", "link", "break", "fact"}
    return isinstance(value, list) and any(
        (isinstance(one, dict) and one.get("type") in kinds and "id" not in one) or isinstance(one, str)
        for one in value
    )


def content(section: Section) -> Any:
    """What a section says."""
    found = json.loads(section.model_dump_json())
    return essence({"props": found["props"], "slots": found["slots"]})


@SLOW
@given(sites(max_pages=2, max_sections=3, max_locales=1))
def test_sections_survive_the_way_to_a_model_and_back(site: pm.Site) -> None:
    """Writing a section as a model would and reading it again gives the same content, with nothing to complain of."""
    names = names_of(site)
    for page in site.pages:
        for section in page.sections:
            found = CATALOGUE[section.type]
            answer = json.loads(json.dumps(written(section, found, names)))
            authored = read_section(answer, found, names, count(5000), identifier="n1", variant=section.variant)
            assert authored.problems == []
            assert content(Section.model_validate(authored.section)) == content(section)


def of_anything(found: Any) -> st.SearchStrategy[Any]:
    """JSON that is somewhat like what was asked for."""
    names = sorted(authoring_schema(found)["properties"])
    scalars = st.none() | st.booleans() | st.integers(-5, 10**7) | st.floats(allow_nan=False) | st.text(max_size=30)
    texts = st.sampled_from(
        ["{{phone}}", "{{no}}", "[a](/x)", "**a", "* b *", "`", "[[a](#menu)](/)", "\\", "{{hours.x}}"]
    )
    keys = st.sampled_from([*names, "text", "title", "to", "type", "items", "points", "fact", "picture", "odd"])
    inner = st.recursive(
        scalars | texts, lambda more: st.lists(more, max_size=3) | st.dictionaries(keys, more, max_size=5)
    )
    return st.dictionaries(keys, inner, max_size=8) | inner


@SLOW
@given(st.data())
def test_anything_reads_as_something(data: st.DataObject) -> None:
    """No answer raises, and what is wrong with it in the document's eyes is a validation error, no other."""
    found = CATALOGUE[data.draw(st.sampled_from(CONTENT))]
    authored = read_section(data.draw(of_anything(found)), found, names_of(BAKERY), count(100), identifier="n1")
    assert isinstance(authored, Authored)
    try:
        Section.model_validate(authored.section)
    except ValidationError:
        return


@SLOW
@given(st.text(st.sampled_from("ab *`[](){}\\\n{{phone}}#/._é"), max_size=80) | st.text(max_size=60))
def test_any_string_is_inline_text(text: str) -> None:
    """Every string is text; writing what was read and reading it again changes nothing."""
    names = names_of(BAKERY)
    once = read_text(text, names, lambda problem: None)
    assert read_text(text_of(once, names), names, pytest.fail) == once


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("5 * 3 * 4", "5 * 3 * 4"),
        ("a **b** c", ["a ", {"type": "strong", "children": ["b"]}, " c"]),
        ("*a **b***", [{"type": "emphasis", "children": ["a ", {"type": "strong", "children": ["b"]}]}]),
        ("`x = [1]`", [{"type": "code", "text": "x = [1]"}]),
        ("C:\\new", "C:\\new"),
        ("one\\\ntwo", ["one", {"type": "break"}, "two"]),
        ("call {{phone}}", ["call ", {"type": "fact", "id": "n9", "field": "text"}]),
        ("call {{phone.tel}}", ["call ", {"type": "fact", "id": "n9", "field": "tel"}]),
        ("[prices](/prices)", [{"type": "link", "to": {"kind": "page", "page": "n2"}, "children": ["prices"]}]),
        ("[not a link] (x)", "[not a link] (x)"),
        ("**never closed", "**never closed"),
        ("snake_case_name", "snake_case_name"),
    ],
)
def test_signs(text: str, expected: Any) -> None:
    """What each sign means, and what it does not."""
    names = Names(facts=FrozenDict({"phone": "n9"}), pages=FrozenDict({"/prices": "n2"}))
    assert INLINE.dump_python(read_text(text, names, pytest.fail), mode="json") == expected


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ({"title": "A", "actions": [{"text": "Buy", "to": "https://evil.example"}]}, "leads nowhere that is known"),
        ({"title": "A", "actions": [{"text": "Call", "to": "tel:+4412345"}]}, "leads nowhere that is known"),
        ({"title": "See [us](https://evil.example)"}, "leads nowhere that is known"),
        ({"title": "Open {{opening}}"}, "no fact 'opening'"),
        ({"title": "A", "colour": "red"}, "nobody asked"),
        ({"title": ["A"]}, "has to be a string"),
        ([], "not an object"),
    ],
)
def test_what_is_not_known_is_not_taken(answer: Any, complaint: str) -> None:
    """Addresses, facts and properties that nobody gave are left out, and named."""
    authored = read_section(answer, CATALOGUE["hero"], names_of(BAKERY), count(100), identifier="n1")
    assert any(complaint in str(problem) for problem in authored.problems)
    assert "evil" not in json.dumps(authored.section)


def test_pictures_are_briefs() -> None:
    """A picture is described; what is known of it is drawn, and the brief is kept for who looks for a photograph."""
    answer = {"title": "A", "picture": {"picture": "A warm loaf of bread beside an oven"}}
    authored = read_section(answer, CATALOGUE["hero"], names_of(BAKERY), count(100), identifier="n1")
    picture = authored.section["slots"]["picture"][0]
    assert picture["picture"]["kind"] == "drawn"
    assert "oven" in picture["picture"]["motifs"]
    assert authored.briefs == {picture["id"]: "A warm loaf of bread beside an oven"}


@pytest.mark.parametrize("name", CONTENT)
def test_schemas_are_flat(name: str) -> None:
    """No references, no recursion, five levels at most, and no property that code decides."""
    schema = authoring_schema(CATALOGUE[name])
    text = json.dumps(schema)
    assert "$ref" not in text
    assert '"id"' not in text
    assert '"surface"' not in text
    assert depth(schema) <= 5
    assert len(text) < 4000


def depth(node: Any) -> int:
    """How deep objects and lists are nested."""
    inner = [*node.get("properties", {}).values(), node.get("items", {}), *node.get("anyOf", ())] if node else []
    return (node.get("type") in ("object", "array")) + max((depth(one) for one in inner), default=0) if node else 0


def test_only_what_a_variant_shows() -> None:
    """A schema can be narrowed to some fields; required ones stay, unknown ones are an error."""
    schema = authoring_schema(CATALOGUE["hero"], only=("lead", "actions"))
    assert sorted(schema["properties"]) == ["actions", "lead", "title"]
    with pytest.raises(pm.InvalidInputError, match="writes no 'picutre'"):
        authoring_schema(CATALOGUE["hero"], only=("picutre",))
