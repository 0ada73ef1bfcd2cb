"""Documents of every older version are read, and what is newer is left alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel, Field
from tests.sample import hero, page, value

from pagemagic.kernel.errors import InvalidInputError, NewerSchemaError
from pagemagic.page import codec
from pagemagic.page.blocks import BLOCKS
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.facts import Fact
from pagemagic.page.migrations import Json, chain, convert, drop, each, give, migrate, rename
from pagemagic.page.opening import open_document
from pagemagic.page.patch import Patch
from pagemagic.page.section_type import SectionType
from pagemagic.page.site import Site
from pagemagic.page.versions import EDITION, SCHEMA, STEPS

FOLDER = Path(__file__).parent / "corpus"
CORPUS = sorted(path for path in FOLDER.glob("schema-*.json") if ".golden" not in path.name)
"""Documents of each version of the schema, as a release of that version wrote them: ``schema-1.json`` is a site that was designed,
``schema-1-types.json`` holds every section type. Frozen: never written again."""


def test_every_version_is_in_the_corpus_and_has_its_step() -> None:
    """A new version comes with a document of it, and with the step from the one before."""
    assert {int(path.stem.split("-")[1]) for path in CORPUS} == set(range(1, SCHEMA + 1))
    assert set(STEPS) == set(range(1, SCHEMA))


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value."""
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(child)


def test_everything_that_a_document_may_hold_is_in_the_corpus() -> None:
    """Every section type in each version it ever had, every kind of block that a slot takes, every kind of fact."""
    found = [part for path in CORPUS for part in objects(json.loads(path.read_bytes()))]
    sections = {(part["type"], part.get("v", 1)) for part in found if "props" in part}
    catalogue = builtin_catalogue()
    assert {(name, v) for name, kind in catalogue.items() for v in range(1, kind.v + 1)} <= sections
    held = {name for kind in catalogue.values() for name in taken(kind.slots)}
    assert len(held) > 20
    assert held <= {
        part["type"] for part in found if isinstance(part.get("type"), str) and "id" in part and "props" not in part
    }
    kinds = {model.model_fields["kind"].default for model in get_args(get_args(Fact)[0])}
    assert kinds <= {part.get("kind") for part in found if "origin" in part}


def taken(model: Any) -> set[str]:
    """The types of blocks that slots take, and those that these take."""
    found: set[str] = set()
    waiting = [model]
    while waiting:
        for field in waiting.pop().model_fields.values():
            new = {name for name, block in BLOCKS.items() if block in parts(field.annotation)} - found
            found |= new
            waiting += [BLOCKS[name] for name in new]
    return found


def parts(annotation: Any) -> set[Any]:
    """All classes in an annotation."""
    inner = get_args(annotation)
    return {annotation} if not inner else {part for one in inner for part in parts(one) if isinstance(part, type)}


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_corpus_reads_as_it_did(path: Path) -> None:
    """Read, migrated and written, an older document says all that its golden result says; only defaults may be added."""
    site = Site.from_json(path.read_bytes())
    golden = json.loads(path.with_suffix(".golden.json").read_text(encoding="utf-8"))
    assert list(missing(golden, json.loads(site.to_json()), "")) == []
    assert Site.from_json(site.to_json()) == site


def missing(old: Any, new: Any, place: str) -> Iterator[str]:
    """The places where ``new`` does not say what ``old`` says."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key, value in old.items():
            yield from missing(value, new.get(key), f"{place}.{key}")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (a, b) in enumerate(zip(old, new, strict=True)):
            yield from missing(a, b, f"{place}[{index}]")
    elif old != new:
        yield f"{place}: {old!r} became {new!r}"


STEP = chain(rename("props", "heading", "title"), give("props", "quiet", False), drop("props", "old"),
             convert("props", "size", lambda size: size * 2), each("slots", "items", rename("", "label", "title")))  # fmt: skip


def test_steps_change_what_they_name_and_nothing_they_were_given() -> None:
    """The usual steps, in a chain."""
    old = {"id": "n1", "props": {"heading": "A", "old": 1, "size": 2}, "slots": {"items": [{"label": "x"}, 3]}}
    before = json.dumps(old)
    new = {"id": "n1", "props": {"title": "A", "quiet": False, "size": 4}, "slots": {"items": [{"title": "x"}, 3]}}
    assert STEP(old) == new
    assert json.dumps(old) == before
    assert STEP({"props": 3}) == {"props": 3}


def test_versions_are_chained() -> None:
    """From any version to the last, each step once."""
    steps = {1: rename("", "a", "b"), 2: rename("", "b", "c")}
    assert migrate({"a": 1}, "v", 3, steps) == {"c": 1, "v": 3}
    assert migrate({"b": 1, "v": 2}, "v", 3, steps) == {"c": 1, "v": 3}
    assert migrate({"c": 1, "v": 3}, "v", 3, steps) == {"c": 1, "v": 3}
    assert migrate({"v": "?"}, "v", 3, steps) == {"v": "?"}


def later(catalogue: Catalogue) -> tuple[SectionType, Catalogue]:
    """The hero as it might be two versions on."""
    steps = {1: rename("props", "headline", "heading"), 2: rename("props", "heading", "title")}
    found = replace(catalogue["hero"], v=3, migrations=steps)
    return found, replace(catalogue, types={**catalogue.types, "hero": found})


@pytest.mark.parametrize(("v", "name"), [(1, "headline"), (2, "heading"), (3, "title")])
def test_sections_of_older_versions_are_read(v: int, name: str) -> None:
    """On the level of sections as on that of sites."""
    _, catalogue = later(builtin_catalogue())
    document = json.dumps(value(hero(v=v, props={name: "Bread"})))
    section = Site.from_json(document, catalogue=catalogue).find(type="hero")
    assert section is not None
    assert (section.v, section.props.title) == (3, "Bread")  # type: ignore[attr-defined]


def test_a_site_is_migrated_before_it_is_validated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the older version called things."""

    def step(old: Json) -> Json:
        return rename("", "title", "name")(old)

    class Later(BaseModel):
        """A document as it might be a version on."""

        version: int = Field(alias="schema")
        name: str

    monkeypatch.setattr(codec, "STEPS", {1: step})
    monkeypatch.setattr(codec, "SCHEMA", 2)
    for text in ('{"schema": 1, "title": "Aurora"}', '{"title": "Aurora"}', '{"schema": 2, "name": "Aurora"}'):
        read = codec.document_from_json(Later, text, None)
        assert (read.version, read.name) == (2, "Aurora")


NEWER = [
    ({"schema": SCHEMA + 1, "surprise": [1], "pages": "elsewhere"}, "schema", "upgrade pagemagic"),
    ({"edition": EDITION + 1}, "edition", "upgrade pagemagic"),
    ({"pages": [page(hero(v=9, props={"headline": "Bread"}))]}, "pages[0].sections[0].v", "upgrade pagemagic"),
    ({"frame": {"footer": {"id": "n9", "type": "footer", "v": 2}}}, "frame.footer.v", "upgrade pagemagic"),
]


@pytest.mark.parametrize(("changes", "place", "cure"), NEWER, ids=["schema", "edition", "section", "frame"])
def test_newer_documents_are_opened_read_only(changes: Any, place: str, cure: str) -> None:
    """Unharmed, byte for byte, and with what is newer; nothing but opening takes them."""
    text = json.dumps({**value(), **changes}, indent=3)
    for given in (text, text.encode()):
        opened = open_document(given)
        assert opened.read_only
        assert opened.site is None
        assert opened.text == text
        assert [(reason.place, reason.cure) for reason in opened.reasons] == [(place, cure)]
    with pytest.raises(NewerSchemaError):
        Site.from_json(text)


def test_what_is_newer_than_a_plugin_names_the_plugin() -> None:
    """The catalogue decides which versions are known; a type that it does not have is none of a newer version."""
    made = replace(builtin_catalogue()["hero"], name="acme.hero")
    text = json.dumps(value({**hero(v=2), "type": "acme.hero"}))
    opened = open_document(text, catalogue=builtin_catalogue().with_types(made))
    assert [reason.cure for reason in opened.reasons] == ["upgrade the plugin that supplies acme.hero"]
    kept = open_document(text)
    assert not kept.read_only
    assert kept.reasons == ()
    assert kept.site is not None
    assert not kept.site.pages[0].sections[0].known


def test_a_document_of_this_version_is_opened_to_be_changed() -> None:
    """And what is wrong with one is not taken for something newer."""
    opened = open_document(json.dumps(value()))
    assert (opened.read_only, opened.reasons) == (False, ())
    assert opened.site is not None
    for wrong in ({"edition": -1}, {"schema": 0}, {"edition": "9"}, {"pages": [{"sections": 3}]}):
        with pytest.raises(InvalidInputError) as refused:
            open_document(json.dumps({**value(), **wrong}))
        assert not isinstance(refused.value, NewerSchemaError)


def test_sections_of_newer_versions_are_refused_in_patches() -> None:
    """What a newer version of a type means cannot be known."""
    bad = {"ops": [{"op": "insert", "parent": "n1", "node": hero("n5", v=9)}]}
    with pytest.raises(InvalidInputError, match="version 9") as refused:
        Patch.from_json(json.dumps(bad))
    assert refused.value.reasons[0].cure == "upgrade it"
