"""Hypothesis strategies for patches: edits of every kind that fit a site, and edits that may not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from hypothesis import strategies as st
from pydantic import BaseModel

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page import operations as op
from pagemagic.page.blocks import BLOCKS
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.editing.apply import apply
from pagemagic.page.editing.change import properties
from pagemagic.page.editing.copying import copied
from pagemagic.page.editing.draft import Draft
from pagemagic.page.editing.places import FRAME, KINDS, Place, Places
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.messages import LEFT_OUT, SHOWN, messages
from pagemagic.page.patch import Patch
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.versions import EDITION
from pagemagic.testing import files
from pagemagic.testing.choices import Choices
from pagemagic.testing.inline import link, readable_text
from pagemagic.testing.pool import Pool
from pagemagic.testing.shapes import Unmakeable, model_maker
from pagemagic.testing.strategies import section_value, themes
from pagemagic.testing.words import line

Draw = Callable[[st.SearchStrategy[Any]], Any]
Ops: TypeAlias = tuple[op.Operation, ...]


@st.composite
def operations(draw: Draw, site: Site, catalogue: Catalogue | None = None) -> op.Operation:
    """One operation of any kind on what a site holds. It may be refused."""
    return _made(draw, site, catalogue, _KINDS)[0]


def _made(
    draw: Draw, site: Site, catalogue: Catalogue | None, kinds: tuple[Callable[[_Editor], op.Operation | Ops], ...]
) -> Ops:
    """What one of some makers makes; another theme where a site has nothing for it."""
    editor = _Editor(draw, site, catalogue or builtin_catalogue())
    kind = draw(st.sampled_from(kinds))
    try:
        made = kind(editor)
    except (Unmakeable, ValueError):
        return (op.SetTheme(theme=draw(themes())),)
    return made if isinstance(made, tuple) else (made,)


@st.composite
def patches(draw: Draw, site: Site, catalogue: Catalogue | None = None, *, max_ops: int = 4) -> Patch:
    """A patch that applies to a site: up to ``max_ops`` operations, each made for what the ones before left."""
    made: list[op.Operation] = []
    now = site
    for _ in range(draw(st.integers(1, max_ops))):
        some = _made(draw, now, catalogue, (*_KINDS, _source_language))
        try:
            now = apply(now, Patch(ops=some), catalogue=catalogue).site
        except InvalidInputError as error:
            cures = getattr(error, "cures", None)
            if cures is None:
                continue
            now = apply(now, cures, catalogue=catalogue).site
            made.extend(cures.ops)
        else:
            made.extend(some)
    return Patch(ops=tuple(made))


class _Editor:
    """What the makers of operations share: a site, what is in it, and choices."""

    def __init__(self, draw: Draw, site: Site, catalogue: Catalogue) -> None:
        self.draw, self.site, self.catalogue = draw, site, catalogue
        self.places = Places(site)
        self.choices = Choices(draw(st.binary(min_size=40, max_size=300)), draw)
        self.pool = Pool()
        self.pool.next_id = site.next_id
        self.pool.pages = [page.id for page in site.pages]
        self.pool.sections = self.ids("section")
        for fact in site.facts:
            self.pool.facts.setdefault(fact.kind, []).append(fact.id)
        for asset in site.assets:
            self.pool.assets.setdefault(files.kind_of(asset.media), []).append(asset.id)

    def ids(self, *kinds: str) -> list[str]:
        return [identifier for identifier, place in self.places.found.items() if place.kind in kinds]

    def one(self, *kinds: str) -> str:
        found = self.ids(*kinds)
        if not found:
            raise Unmakeable(kinds[0])
        return self.choices.pick(found)

    def node(self, identifier: str) -> Any:
        return Draft(self.site, self.catalogue, self.places).node(identifier)

    def place(self, kind: str) -> tuple[str, str]:
        """A list that nodes of a kind may stand in: parent and slot."""
        if kind == "section":
            return self.choices.pick(self.pool.pages), "sections"
        found = [place for place in self.places.found.values() if place.kind == "block"]
        for identifier in self.ids("section", "frame"):
            section = self.node(identifier)
            if section.known:
                found += [Place("block", identifier, slot) for slot in slots_of(type(section.slots))]
        if not found:
            raise Unmakeable("slot")
        place = self.choices.pick(found)
        return place.parent, place.slot

    def after(self, parent: str, slot: str) -> str | None:
        siblings = [i for i, place in self.places.found.items() if (place.parent, place.slot) == (parent, slot)]
        return self.choices.pick([None, *siblings])

    def block(self, parent: str, slot: str, identifier: str | None = None) -> Any:
        """A block, of a type that stands there already where there is one."""
        standing = [i for i, place in self.places.found.items() if (place.parent, place.slot) == (parent, slot)]
        kind = self.node(standing[0]).type if standing else self.choices.pick(tuple(BLOCKS))
        made = model_maker(BLOCKS[kind])(self.choices, self.pool)
        return made if identifier is None else {**made, "id": identifier}

    def section(self, identifier: str, *, frame: bool = False) -> Any:
        types = [found for found in self.catalogue.values() if found.frame == frame]
        return section_value(self.choices, self.pool, self.choices.pick(types), identifier)


def _insert_section(editor: _Editor) -> op.Operation:
    parent, slot = editor.place("section")
    after = editor.after(parent, slot)
    return op.Insert.model_validate(
        {"node": editor.section(editor.pool.fresh()), "parent": parent, "slot": slot, "after": after}
    )


def _insert_block(editor: _Editor) -> op.Operation:
    parent, slot = editor.place("block")
    after = editor.after(parent, slot)
    return op.Insert.model_validate(
        {"node": editor.block(parent, slot), "parent": parent, "slot": slot, "after": after}
    )


def _remove(editor: _Editor) -> op.Operation:
    return op.Remove(id=editor.choices.pick(list(editor.places.found)))


def _remove_node(editor: _Editor) -> op.Operation:
    return op.Remove(id=editor.one("section", "block"))


def _move(editor: _Editor) -> op.Operation:
    identifier = editor.one("section", "block")
    place = editor.places.found[identifier]
    parent, slot = place.parent, place.slot
    if editor.choices.chance(1, 2):
        same = [p for p in editor.places.found.values() if (p.kind, p.slot) == (place.kind, place.slot)]
        parent, slot = editor.choices.pick([(p.parent, p.slot) for p in same])
    if place.kind == "section" and editor.choices.chance(1, 2):
        parent, slot = editor.place("section")
    return op.Move(id=identifier, parent=parent, slot=slot, after=editor.after(parent, slot))


def _move_listed(editor: _Editor) -> op.Operation:
    identifier = editor.one(*KINDS.values())
    return op.Move(id=identifier, after=editor.after("", editor.places.found[identifier].slot))


def _duplicate(editor: _Editor) -> op.Operation:
    return op.Duplicate(id=editor.one("section", "block"))


def _paste(editor: _Editor) -> op.Operation:
    """A section or block copied, with new ids, to wherever its kind stands."""
    identifier = editor.one("section", "block")
    kind, parent, slot = editor.places.found[identifier]
    if kind == "section":
        parent, slot = editor.place("section")
    else:
        alike = [place for place in editor.places.found.values() if (place.kind, place.slot) == (kind, slot)]
        _, parent, slot = editor.choices.pick(alike)
    node = copied(editor.node(identifier), editor.site.next_id)
    return op.Insert.model_construct(node=node, parent=parent, slot=slot, after=editor.after(parent, slot))


def _replace(editor: _Editor) -> op.Operation:
    identifier = editor.one("section", "frame", "block")
    place = editor.places.found[identifier]
    if place.kind == "block":
        return op.Replace.model_validate({"node": editor.block(place.parent, place.slot, identifier)})
    return op.Replace.model_validate({"node": editor.section(identifier, frame=place.kind == "frame")})


def _set(editor: _Editor) -> op.Operation:
    """A property takes the value that another node of the same kind would have."""
    identifier = editor.one("section", "frame", "block", "page", "fact", "asset", "redirect")
    node = editor.node(identifier)
    holder = node.props if isinstance(node, Section) and editor.choices.chance(4, 5) else node
    prop = editor.choices.pick(properties(type(holder)) or ("none",))
    if isinstance(node, Section) and holder is node:
        values = {"lock": True, "surface": "deep", "anchor": "here", "variant": None}
        return op.Set(id=identifier, prop=prop, value=values[prop])
    if prop in ("path", "source"):
        return op.Set(id=identifier, prop=prop, value=editor.choices.pick(("/new", "/new/one", "/", "/old")))
    made = model_maker(_model(holder))(editor.choices, editor.pool)
    return op.Set(id=identifier, prop=prop, value=made.get(prop))


def _model(node: Any) -> type[BaseModel]:
    found: type[BaseModel] = type(node)
    return found


def _add_page(editor: _Editor) -> op.Operation:
    identifier = editor.pool.fresh()
    page = {"id": identifier, "path": f"/page-{identifier}", "name": line(editor.choices)}
    page_sections = [editor.section(editor.pool.fresh()) for _ in range(editor.choices.below(3))]
    return op.AddPage.model_validate(
        {"page": {**page, "sections": page_sections}, "after": editor.choices.pick([None, *editor.pool.pages])}
    )


def _add_fact(editor: _Editor) -> op.Operation:
    fact = {"id": editor.pool.fresh(), "kind": "year", "year": 1900 + editor.choices.below(120)}
    return op.AddFact.model_validate({"fact": fact, "after": editor.after("", "facts")})


def _set_fact(editor: _Editor) -> op.Operation:
    fact = editor.node(editor.one("fact"))
    if editor.choices.chance(1, 4):
        return op.SetFact.model_validate({"fact": {"id": fact.id, "kind": "claim", "text": line(editor.choices)}})
    made = model_maker(_model(fact))(editor.choices, editor.pool)
    return op.SetFact.model_validate({"fact": {**made, "kind": fact.kind, "id": fact.id}})


def _add_asset(editor: _Editor) -> op.Operation:
    made = files.asset(editor.choices, editor.pool.fresh(), "a picture")
    return op.AddAsset.model_validate({"asset": made, "after": editor.after("", "assets")})


def _add_integration(editor: _Editor) -> op.Operation:
    made = {"id": editor.pool.fresh(), "kind": "map", "provider": "osm", "settings": {"zoom": "12"}}
    return op.AddIntegration.model_validate({"integration": made})


def _add_redirect(editor: _Editor) -> op.Operation:
    identifier = editor.pool.fresh()
    made = {"id": identifier, "source": f"/was-{identifier}", "to": link(editor.choices, editor.pool)}
    return op.AddRedirect.model_validate({"redirect": made, "after": editor.after("", "redirects")})


def _set_frame(editor: _Editor) -> op.Operation:
    part = editor.choices.pick([part for part in FRAME if part in editor.catalogue])
    if editor.choices.chance(1, 3):
        return op.SetFrame.model_validate({"part": part})
    found = section_value(editor.choices, editor.pool, editor.catalogue[part], editor.pool.fresh())
    return op.SetFrame.model_validate({"part": part, "section": found})


def _set_site(editor: _Editor) -> op.Operation:
    tags = editor.site.locales
    prop, value = editor.choices.pick(
        [
            ("name", line(editor.choices)),
            ("locales", [*tags, *(tag for tag in ("it",) if tag not in tags)]),
            ("locales", tags[:1]),
            ("art", {"seed": editor.choices.below(1000)}),
            ("locale", editor.choices.pick(("it", *tags))),
            ("edition", editor.choices.below(EDITION + 2)),
            ("id", "another"),
            ("next_id", editor.site.next_id + editor.choices.below(9)),
        ]
    )
    return op.SetSite.model_validate({"prop": prop, "value": value})


def _source_language(editor: _Editor) -> Ops:
    """Another language becomes the one that texts are written in: two properties, which hold together only."""
    tags = editor.site.locales
    tag = editor.choices.pick(("it", *tags[1:]))
    # Texts in the new source language are none in another one; the others stay.
    gone = [op.Translate.model_validate({"locale": tag, "key": key}) for key in editor.site.translations.get(tag, ())]
    every = [tag, *(other for other in tags if other != tag)]
    return (
        *gone,
        op.SetSite.model_validate({"prop": "locale", "value": tag}),
        op.SetSite.model_validate({"prop": "locales", "value": every}),
    )


def _translate(editor: _Editor) -> op.Operation:
    """A text of any kind in another language, what is shown there, or an address; a third of them taken back."""
    tag = editor.choices.pick(editor.site.locales[1:] or ("it",))
    known = list(editor.site.translations.get(tag, ()))
    if known and editor.choices.chance(1, 3):
        return op.Translate.model_validate({"locale": tag, "key": editor.choices.pick(known)})
    found = list(messages(editor.site, editor.catalogue))
    if not found:
        raise Unmakeable("message")
    message = editor.choices.pick(found)
    key, kind = message.key, str(message.kind)
    if editor.choices.chance(1, 8):
        key, kind = f"{editor.one('section')}.{SHOWN}", SHOWN
    said = {"path": f"/said-{key.partition('.')[0]}", "line": line(editor.choices), SHOWN: LEFT_OUT}
    text = said[kind] if kind in said else readable_text(editor.choices, editor.pool)
    value = {"text": text, "source_hash": "0123456789abcdef"}
    return op.Translate.model_validate({"locale": tag, "key": key, "translation": value})


_KINDS: tuple[Callable[[_Editor], op.Operation], ...] = (
    _set, _insert_section, _insert_block, _remove, _remove_node, _move, _move_listed, _duplicate, _paste, _replace, _set,
    _add_page, _add_fact, _set_fact, _add_asset, _add_integration, _add_redirect, _set_frame, _set_site, _translate, _translate, _move,
)  # fmt: skip
