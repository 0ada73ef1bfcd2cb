"""Schemas in every provider's dialect: what is kept, what is lost, and the way back."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.app import load_catalogue
from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.dialects.adapt import to_dialect
from pagemagic.generate.dialects.gbnf import gbnf
from pagemagic.generate.dialects.keywords import anchored
from pagemagic.generate.dialects.ladder import Ladder
from pagemagic.generate.dialects.measures import measure, uses
from pagemagic.generate.dialects.table import DIALECTS, dialect_named
from pagemagic.generate.edits.changes import changes_schema, reach_of
from pagemagic.generate.edits.extending import addable, extension_schema
from pagemagic.generate.edits.leaves import leaves_of
from pagemagic.generate.edits.rewriting import LEAVES_AT_ONCE, leaf_schema
from pagemagic.generate.edits.scope import everything_of
from pagemagic.generate.edits.translate import AT_ONCE
from pagemagic.generate.edits.translating import asked_for, segment_schema
from pagemagic.generate.model_errors import RateLimited, SchemaRejected
from pagemagic.generate.pipeline.given import given_of, given_of_site
from pagemagic.generate.pipeline.plan_schema import plan_schema
from pagemagic.page.translation_bundle import translation_bundle
from pagemagic.testing.models.provider_rules import anthropic_objection, openai_objection
from pagemagic.testing.models.random_text import accepts, grammar_of, grammar_of_gbnf, write
from tests.generate.briefs import BRIEFS
from tests.models.plugin import booking

STRICT = [name for name, dialect in DIALECTS.items() if dialect.rung == "strict"]
SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def catalogue() -> pm.Catalogue:
    """The built-in types and the example plugin's."""
    return load_catalogue([booking()])


def test_every_type_fits_every_provider(catalogue: pm.Catalogue) -> None:
    """Every content type, built in or of a plugin, stays within every limit of every provider."""
    fits = pm.check_schema(catalogue)
    assert "acme.booking" in {fit.type for fit in fits}
    assert {fit.dialect for fit in fits} == set(STRICT)
    assert [str(fit) for fit in fits if not fit.fits] == []


def test_every_type_compiles(catalogue: pm.Catalogue) -> None:
    """llguidance compiles every content type in every dialect that binds a decoder, and as a grammar.

    That xgrammar does as well is tested in ``tests/grammars``: it needs PyTorch.
    """
    for found in catalogue.values():
        if found.frame:
            continue
        schema = authoring_schema(found)
        for name in STRICT:
            adapted = to_dialect(schema, dialect_named(name))
            assert grammar_of(adapted.schema)
        assert openai_objection(to_dialect(schema, dialect_named("openai")).schema) is None
        assert anthropic_objection(to_dialect(schema, dialect_named("anthropic")).schema) is None
        assert grammar_of_gbnf(gbnf(to_dialect(schema, dialect_named("vllm")).schema))


@pytest.mark.parametrize("name", STRICT)
def test_what_a_decoder_writes_is_what_was_asked(name: str, catalogue: pm.Catalogue) -> None:
    """Random answers in a dialect, taken back, break no rule of the schema but those listed as lost."""
    for index, found in enumerate(one for one in catalogue.values() if not one.frame):
        schema = authoring_schema(found)
        adapted = to_dialect(schema, dialect_named(name))
        made = write(grammar_of(adapted.schema), Random(index), 4000)
        if not made.complete:
            continue
        answer = adapted.decode(json.loads(made.text))
        broken = list(jsonschema.Draft202012Validator(schema).iter_errors(answer))
        lost = {one.keyword for one in adapted.lost}
        assert {str(error.validator) for error in broken} <= lost, (found.name, broken)


def schemas() -> st.SearchStrategy[Any]:
    """Schemas as pydantic writes them, with most of what a dialect may not know."""
    names = st.sampled_from(["a", "b", "c", "type"])
    texts = st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={
            "minLength": st.just(1),
            "maxLength": st.just(5),
            "pattern": st.sampled_from(["^[a-c]{1,9}$", "x", "^y"]),
        },
    )
    numbers = st.fixed_dictionaries(
        {"type": st.just("integer")}, optional={"minimum": st.just(0), "maximum": st.just(9), "title": st.just("N")}
    )
    leaves = (
        texts | numbers | st.sampled_from([{"type": "boolean"}, {"const": "k"}, {"enum": ["p", "q"]}, {"type": "null"}])
    )

    def deeper(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        properties = st.dictionaries(names, inner, min_size=1, max_size=3)
        objects = properties.flatmap(
            lambda found: st.builds(
                lambda required: {
                    "type": "object", "properties": found, "required": sorted(required), "additionalProperties": False,
                },
                st.sets(st.sampled_from(sorted(found))),
            )
        )  # fmt: skip
        arrays = st.builds(
            lambda items, most: {"type": "array", "items": items, "maxItems": most}, inner, st.integers(1, 3)
        )
        maps = st.builds(lambda values: {"type": "object", "additionalProperties": values}, texts | numbers)
        return objects | arrays | maps | st.builds(lambda one: {"anyOf": [one, {"type": "null"}]}, texts | numbers)

    return st.recursive(leaves, deeper, max_leaves=8).map(
        lambda found: {
            "type": "object",
            "properties": {"root": found},
            "required": ["root"],
            "additionalProperties": False,
        }
    )


@SLOW
@given(schemas(), st.sampled_from(sorted(DIALECTS)))
def test_a_schema_in_its_dialect_stays_as_it_is(schema: Any, name: str) -> None:
    """Putting a schema into a dialect twice is putting it there once."""
    once = to_dialect(schema, dialect_named(name))
    assert to_dialect(once.schema, dialect_named(name)).schema == once.schema


@SLOW
@given(schemas(), st.sampled_from(STRICT), st.integers(0, 99))
def test_answers_without_loss_are_valid(schema: Any, name: str, seed: int) -> None:
    """Where nothing was lost, what the decoder may write is valid; where something was, only that can be broken."""
    adapted = to_dialect(schema, dialect_named(name))
    made = write(grammar_of(adapted.schema), Random(seed), 600)
    assume(made.complete)
    answer = adapted.decode(json.loads(made.text))
    broken = {str(error.validator) for error in _leaves(jsonschema.Draft202012Validator(schema).iter_errors(answer))}
    assert broken <= {one.keyword for one in adapted.lost}, (answer, adapted.schema)


def _leaves(errors: Any) -> Any:
    for error in errors:
        if error.context:
            # Of a union: what is wrong with the option that comes nearest.
            inner = [one for one in _leaves(error.context) if one.validator != "type"]
            yield from inner or [error]
        else:
            yield error


@SLOW
@given(schemas(), st.sampled_from(sorted(DIALECTS)), st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda more: st.lists(more, max_size=3) | st.dictionaries(st.sampled_from(["root", "a", "key", "value"]), more, max_size=3),
))  # fmt: skip
def test_decoding_is_total(schema: Any, name: str, answer: Any) -> None:
    """Whatever came, something is made of it."""
    to_dialect(schema, dialect_named(name)).decode(answer)


NESTED = {
    "$defs": {
        "Node": {
            "oneOf": [{"$ref": "#/$defs/Leaf"}, {"$ref": "#/$defs/Columns"}],
            "discriminator": {"propertyName": "type"},
        },
        "Leaf": {
            "type": "object",
            "properties": {"text": {"type": "string", "default": "x"}, "type": {"const": "leaf"}},
            "required": ["type"],
        },
        "Columns": {
            "type": "object",
            "properties": {
                "type": {"const": "columns"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
            },
            "required": ["type", "children"],
        },
    },
    "type": "object",
    "properties": {
        "nodes": {"type": "array", "items": {"$ref": "#/$defs/Node"}, "minItems": 3, "uniqueItems": True},
        "meta": {"type": "object", "additionalProperties": {"type": "string"}},
        "when": {"type": "string", "format": "date"},
    },
    "required": ["nodes"],
}


@pytest.mark.parametrize("name", STRICT)
def test_recursion_maps_and_unions(name: str) -> None:
    """What pydantic writes for a tree compiles in every dialect, tags first, and the providers take it."""
    adapted = to_dialect(NESTED, dialect_named(name))
    assert grammar_of(adapted.schema)
    assert "uniqueItems" in {one.keyword for one in adapted.lost}
    text = json.dumps(adapted.schema)
    assert "oneOf" not in text
    assert "discriminator" not in text
    assert "default" not in text
    if name == "openai":
        assert openai_objection(adapted.schema) is None
    if name == "anthropic":
        assert anthropic_objection(adapted.schema) is None
        assert "recursion" in {one.keyword for one in adapted.lost}
    answer = {"nodes": [], "meta": [{"key": "a", "value": "b"}], "when": None}
    assert adapted.decode(answer) == {"nodes": [], "meta": {"a": "b"}}


@pytest.mark.parametrize("name", STRICT)
def test_limits_have_sources(name: str) -> None:
    """Every dialect says where its rules were read, and every limit is one that is measured."""
    dialect = dialect_named(name)
    assert all(source.what and len(source.when) == 7 for source in dialect.sources)
    assert dialect.sources
    assert {limit.what for limit in dialect.limits} <= set(measure({"type": "object"}))


def test_limits_are_noticed() -> None:
    """A schema that is too much for a provider is said to be."""
    wide = {f"p{index}": {"type": "string"} for index in range(30)}
    adapted = to_dialect({"type": "object", "properties": wide, "required": []}, dialect_named("anthropic"))
    over = [use for use in uses(adapted) if not use.within]
    assert [str(use) for use in over] == ["30 of 24 optionals"]
    assert "too many optional" in str(anthropic_objection(adapted.schema))


@pytest.mark.parametrize(("enum", "over"), [
    ([f"{'x' * 56}{number:03}" for number in range(250)], []),
    ([f"{'x' * 57}{number:03}" for number in range(250)], []),
    ([f"{'x' * 57}{number:03}" for number in range(251)], ["15060 of 15000 long enum characters"]),
    ([f"n{number}" for number in range(1001)], ["1001 of 1000 enum values"]),
])  # fmt: skip
def test_long_enums_have_a_limit_of_their_own(enum: list[str], over: list[str]) -> None:
    """OpenAI's: what more than 250 values say together. The judge that was written apart says the same."""
    schema = {"type": "object", "properties": {"a": {"enum": enum}}, "required": ["a"]}
    adapted = to_dialect(schema, dialect_named("openai"))
    assert [str(use) for use in uses(adapted) if not use.within] == over
    assert ("exceeds the limit" in str(openai_objection(adapted.schema))) == bool(over)


@pytest.mark.parametrize("depth", [10, 11])
def test_depth_has_a_limit(depth: int) -> None:
    """OpenAI's: levels of objects and lists. The judge that was written apart says the same."""
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"a": schema}, "required": ["a"]}
    adapted = to_dialect(schema, dialect_named("openai"))
    assert [str(use) for use in uses(adapted) if not use.within] == ([] if depth == 10 else ["11 of 10 depth"])
    assert (openai_objection(adapted.schema) is None) == (depth == 10)


@pytest.mark.parametrize("name", STRICT)
def test_every_question_fits_every_provider(name: str) -> None:
    """Not only sections: plans, and what edits of a whole site are asked for, stay within every limit."""
    site = pm.design(" ".join(one.text for one in BRIEFS[:3])).site
    given = given_of_site(site, "add a price list")
    reach = reach_of(given, everything_of(site, None))
    known = addable(given, "add a price list")
    leaves = leaves_of(site, reach.scope, given.names, given.catalogue)
    segments = asked_for(translation_bundle(site, "nl"))
    schemas = {
        "plan": plan_schema(given_of(BRIEFS[0].text)), "edit": changes_schema(reach, known),
        "extend": extension_schema(given, site.pages, known), "rewrite": leaf_schema(leaves[:LEAVES_AT_ONCE]),
        "translate": segment_schema(segments[:AT_ONCE]),
    }  # fmt: skip
    assert len(leaves) > LEAVES_AT_ONCE
    for what, schema in schemas.items():
        adapted = to_dialect(schema, dialect_named(name))
        assert [f"{what}: {use}" for use in uses(adapted) if not use.within] == []
        assert grammar_of(adapted.schema)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^a$", "^a$"),
        ("a", "^.*a.*$"),
        ("^a", "^a.*$"),
        ("a$", "^.*a$"),
        ("a|b", "^.*(a|b).*$"),
        ("^(a|b)$", "^(a|b)$"),
        ("^(a)|(b)$", "^(a)|(b)$"),
    ],
)
def test_patterns_are_anchored(pattern: str, expected: str) -> None:
    """A pattern is bound to both ends, without changing what it finds; doing it again changes nothing."""
    assert anchored(pattern) == expected
    assert anchored(expected) == expected


def test_the_ladder_steps_down_and_remembers() -> None:
    """A refused schema is asked a rung lower; others are not, until so many were refused that none will be taken."""
    ladder = Ladder(("anthropic", "anthropic-tool", "text"))
    refused = SchemaRejected("too large", adapter="x")
    assert ladder.rung("a").name == "anthropic"
    assert not ladder.can_step_down("a", RateLimited("later", adapter="x"))
    assert ladder.can_step_down("a", refused)
    ladder = ladder.stepped_down("a")
    assert [ladder.rung(digest).name for digest in "ab"] == ["anthropic-tool", "anthropic"]
    kept = ladder.worked("b")
    for digest in "bcd":
        ladder = ladder.stepped_down(digest)
    assert ladder.rung("new").name == "anthropic-tool"
    for digest in "cd":
        kept = kept.stepped_down(digest)
    assert kept.stepped_down("e").rung("new").name == "anthropic"
    ladder = ladder.stepped_down("a")
    assert ladder.rung("a").name == "text"
    assert not ladder.can_step_down("a", refused)
    assert hash(ladder) == hash(Ladder(ladder.dialects, ladder.refused, ladder.accepted))
    with pytest.raises(pm.StateError, match="lowest rung"):
        ladder.stepped_down("a")


def test_grammars_say_what_schemas_say() -> None:
    """The grammar in GBNF takes what the schema takes, and not what it does not."""
    schema = to_dialect(authoring_schema(load_catalogue()["faq"]), dialect_named("vllm")).schema
    grammar = grammar_of_gbnf(gbnf(schema))
    for seed in range(5):
        made = write(grammar_of(schema), Random(seed), 2000)
        assert not made.complete or accepts(grammar, made.text)
        back = write(grammar, Random(seed), 2000)
        if back.complete:
            jsonschema.validate(json.loads(back.text), schema)
    assert not accepts(grammar, '{"title":"a"}')
    assert not accepts(grammar, '{"title":"a","questions":[],"odd":1}')
