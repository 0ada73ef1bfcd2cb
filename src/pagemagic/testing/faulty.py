"""Faults that a valid document may have, and a Hypothesis strategy for sites with them: what an audit is there to find.

::

    @given(faulty_sites())
    def test_mends(site):
        fix = audit(site).fix

Each fault is a patch, so whatever is planted, the document stays valid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page import operations as op
from pagemagic.page.base import node_id
from pagemagic.page.blocks import ButtonBlock, HeadingBlock, LinkBlock, ListBlock, PointBlock, TableBlock, TextBlock
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.editing.apply import apply
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.messages import message_hash, messages
from pagemagic.page.patch import Patch
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site, Translation
from pagemagic.page.walk import blocks
from pagemagic.testing.choices import Choices
from pagemagic.testing.strategies import sites

Fault = Callable[[Site, Choices], "Iterator[op.Operation] | list[op.Operation]"]
"""Gives the operations that plant one fault somewhere; none where the site has no place for it."""


def _content(site: Site, kind: Any) -> list[Any]:
    """The blocks of a kind, of all pages."""
    sections = [section for page in site.pages for section in page.sections if section.known]
    return [block for section in sections for block in blocks(section.slots) if isinstance(block, kind)]


def _one(choices: Choices, values: list[Any]) -> list[Any]:
    return [choices.pick(values)] if values else []


def _pale(site: Site, choices: Choices) -> Iterator[op.Operation]:
    scheme = choices.pick(("light", "dark"))
    part = choices.pick(("paper", "quiet", "wash", "deep", "call", "panel"))
    colours = getattr(site.theme, scheme)
    surface = getattr(colours.surfaces, part)
    front, back = choices.pick((("fg", "bg"), ("link", "bg"), ("field", "bg"), ("on_button", "button")))
    pale = surface.model_copy(update={front: getattr(surface, back)})
    surfaces = colours.surfaces.model_copy(update={part: pale})
    scheme_with = colours.model_copy(update={"surfaces": surfaces})
    yield op.SetTheme(theme=site.theme.model_copy(update={scheme: scheme_with}))


def _twins(site: Site, choices: Choices) -> Iterator[op.Operation]:
    known = [section for page in site.pages for section in page.sections if section.known]
    for section in _one(choices, known):
        first = site.next_id
        for _ in range(choices.count(1, 2)):
            yield op.Duplicate(id=section.id, first=first)
            first += 1 + len(list(blocks(section.slots)))


def _copied_seo(site: Site, choices: Choices) -> Iterator[op.Operation]:
    prop = choices.pick(("title", "description"))
    for page in site.pages:
        yield op.Set(id=page.id, prop="seo", value={prop: "Words about it"})


def _copied_name(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for page in site.pages[1:]:
        yield op.Set(id=page.id, prop="name", value=site.pages[0].name)


def _empty_page(site: Site, choices: Choices) -> Iterator[op.Operation]:
    yield op.AddPage(page=Page(id=node_id(site.next_id), path="/empty", name="Empty"))


def _silence(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for block in _one(choices, _content(site, TextBlock | PointBlock)):
        yield op.Set(id=block.id, prop="text", value="")


def _silent_list(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for block in _one(choices, _content(site, ListBlock)):
        for point in block.points:
            yield op.Set(id=point.id, prop="text", value="")


def _ragged(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for table in _one(choices, _content(site, TableBlock)):
        for row in _one(choices, [row for row in table.rows if len(row.cells) > 1]):
            yield op.Remove(id=row.cells[-1].id)


def _no_head(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for table in _one(choices, _content(site, TableBlock)):
        yield op.Set(id=choices.pick(table.rows[0].cells).id, prop="text", value="")


def _jump(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for section in [section for page in site.pages for section in page.sections if section.known]:
        for slot in slots_of(type(section.slots)):
            for block in [one for one in getattr(section.slots, slot) if isinstance(one, HeadingBlock)][:1]:
                yield op.Set(id=block.id, prop="rank", value=2)


def _vague(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for block in _one(choices, _content(site, ButtonBlock | LinkBlock)):
        to = choices.pick(("kept", "page", "section"))
        sections = [section.id for page in site.pages for section in page.sections]
        if to == "page":
            yield op.Set(id=block.id, prop="to", value={"kind": "page", "page": choices.pick(site.pages).id})
        elif to == "section":
            yield op.Set(id=block.id, prop="to", value={"kind": "section", "section": choices.pick(sections)})
        yield op.Set(id=block.id, prop="text", value=choices.pick(("here", "Click here", "more…")))


def _dead(site: Site, choices: Choices) -> Iterator[op.Operation]:
    facts = [fact for fact in site.facts if fact.kind in ("hours", "price", "date", "place")]
    places = [block for block in _content(site, object) if hasattr(block, "to")]
    texts = [block for block in _content(site, TextBlock) if block.text]
    for fact in _one(choices, facts):
        for block in _one(choices, places):
            yield op.Set(id=block.id, prop="to", value={"kind": "fact", "fact": fact.id})
        for block in _one(choices, texts):
            link = {"type": "link", "to": {"kind": "fact", "fact": fact.id}, "children": ["the hours"]}
            yield op.Set(id=block.id, prop="text", value=["See ", link, ", or ask."])


def _left_over(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for tag in site.locales[1:]:
        key = f"{node_id(site.next_id + 5)}.title"
        yield op.Translate.model_validate(
            {"locale": tag, "key": key, "translation": {"text": "Left", "source_hash": "0" * 16}}
        )


def _unknown(site: Site, choices: Choices) -> Iterator[op.Operation]:
    section = Section.model_validate({"id": node_id(site.next_id), "type": "acme.gone", "props": {}, "slots": {}})
    yield op.Insert(node=section, parent=choices.pick(site.pages).id)


def _picture(site: Site, choices: Choices) -> Iterator[op.Operation]:
    for asset in _one(choices, [asset for asset in site.assets if asset.media.startswith("image/")]):
        if choices.chance(1, 2):
            yield op.Set(id=asset.id, prop="width", value=None)
        else:
            told = {"kind": "described", "alt": choices.pick(("IMG_1234.jpg", "photo", "20270403 101010"))}
            yield op.Set(id=asset.id, prop="description", value=told)


FAULTS: Mapping[str, Fault] = MappingProxyType(
    {
        "pale colours": _pale,
        "neighbours of one look": _twins,
        "copied titles and descriptions": _copied_seo,
        "copied names": _copied_name,
        "an empty page": _empty_page,
        "an empty text": _silence,
        "a list of nothing": _silent_list,
        "a short row": _ragged,
        "a column without a head": _no_head,
        "a heading of the second rank first": _jump,
        "a link that says nothing": _vague,
        "links that lead nowhere": _dead,
        "texts for what is gone": _left_over,
        "a section nobody knows": _unknown,
        "a picture without size or description": _picture,
    }
)
"""Faults by what they are."""


def plant(site: Site, fault: Fault, choices: Choices, catalogue: Catalogue | None = None) -> Site:
    """The site with a fault; as it was where it has no place for it."""
    try:
        return apply(site, Patch(ops=tuple(fault(site, choices))), catalogue=catalogue).site
    except InvalidInputError:
        return site


@st.composite
def faulty_sites(draw: Callable[[st.SearchStrategy[Any]], Any], catalogue: Catalogue | None = None) -> Site:
    """A valid site of two pages at most with up to four faults of :data:`FAULTS`."""
    chosen = catalogue or builtin_catalogue()
    site: Site = draw(sites(chosen, max_pages=2, max_sections=4))
    choices = Choices(draw(st.binary(min_size=20, max_size=80)), draw)
    for name in draw(st.lists(st.sampled_from(tuple(FAULTS)), min_size=1, max_size=4, unique=True)):
        site = plant(site, FAULTS[name], choices, chosen)
    return _translated(site, choices, chosen)


def _translated(site: Site, choices: Choices, catalogue: Catalogue) -> Site:
    """The site with translations, up to date, of some of what it says with its faults: what a fix must not make stale."""
    facts = {fact.id: fact for fact in site.facts}
    translations = dict(site.translations)
    for tag in site.locales[1:]:
        said = {
            one.key: Translation(text="Words in it", source_hash=message_hash(one, facts, tag))
            for one in messages(site, catalogue)
            if one.kind != "path" and choices.chance(1, 2)
        }
        translations[tag] = FrozenDict({**translations.get(tag, {}), **said})
    kept = {tag: texts for tag, texts in translations.items() if texts}
    return site.model_copy(update={"translations": FrozenDict(kept)})
