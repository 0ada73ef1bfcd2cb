"""Hypothesis strategies for documents: sites, sections, blocks, facts, inline text, themes.

They are built from the models of a catalogue, so a section type of yours is covered without any code::

    from hypothesis import given
    from pagemagic.testing.strategies import sites

    @given(sites(my_catalogue))
    def test_renders(site):
        render_page(site, catalogue=my_catalogue)

Every site is valid: unique ids, references that lead somewhere. It need not be sensible: titles may be missing, words
may be of any script and length, lists may be as long as they may get. Failing sites shrink to few sections with few,
short texts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, get_args

from hypothesis import reject
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pagemagic.gallery.gallery import theme
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.page.blocks import BLOCKS, BlockBase
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.facts import Fact
from pagemagic.page.inline import InlineText
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType
from pagemagic.page.site import Site
from pagemagic.page.theme import SURFACE_NAMES, Theme
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.testing import files
from pagemagic.testing.choices import Choices
from pagemagic.testing.inline import inline_text, link, readable_text
from pagemagic.testing.pool import Pool
from pagemagic.testing.shapes import Unmakeable, model_maker
from pagemagic.testing.words import line, words

_LOCALES = ("en", "pt-PT", "de", "ar", "ja", "he", "zh-Hant-TW", "ru", "es-419", "fr")
_FACT_MODELS: tuple[Any, ...] = get_args(get_args(Fact)[0])
_INLINE: TypeAdapter[Any] = TypeAdapter(InlineText)
_FACT: TypeAdapter[Any] = TypeAdapter(Fact)

Draw = Callable[[st.SearchStrategy[Any]], Any]


def _choices(draw: Draw, size: int) -> Choices:
    return Choices(draw(st.binary(min_size=0, max_size=size)), draw)


def _seeded(draw: Draw, size: int) -> Choices:
    """Choices that seldom run out."""
    return Choices(draw(st.binary(min_size=size // 3, max_size=size)), draw)


@st.composite
def inline_texts(draw: Draw) -> Any:
    """Inline text, normalised: a string or a tuple of strings and marks. Facts and pages it refers to do not exist."""
    return _INLINE.validate_python(inline_text(_seeded(draw, 60), _anything()))


def _anything() -> Pool:
    """A pool for parts without a document around them."""
    pool = Pool()
    pool.pages, pool.sections = [pool.fresh(), pool.fresh()], [pool.fresh(), pool.fresh()]
    pool.facts = {model.model_fields["kind"].default: [pool.fresh()] for model in _FACT_MODELS}
    pool.assets = {"image": [pool.fresh()], "video": [pool.fresh()], "file": [pool.fresh()]}
    return pool


@st.composite
def facts(draw: Draw) -> Any:
    """One fact of any kind. A price that an offer names does not exist."""
    return _FACT.validate_python(_fact(_seeded(draw, 40), _anything()))


def _fact(choices: Choices, pool: Pool) -> Any:
    model = choices.pick(_FACT_MODELS)
    found = {**model_maker(model)(choices, pool), "kind": model.model_fields["kind"].default}
    if "end" in found:
        found["start"], found["end"] = sorted((found["start"], found["end"]))
    return found


@st.composite
def blocks(draw: Draw, *kinds: str) -> BlockBase:
    """One block, of some types (:data:`pagemagic.page.blocks.BLOCKS`) or any. What it refers to does not exist."""
    model = BLOCKS[draw(st.sampled_from(kinds or tuple(BLOCKS)))]
    return model.model_validate(model_maker(model)(_seeded(draw, 80), _anything()))


@st.composite
def sections(draw: Draw, type: str | SectionType | None = None, catalogue: Catalogue | None = None) -> Section:
    """One section, of one type or any of the catalogue's. What it refers to does not exist."""
    chosen = catalogue or builtin_catalogue()
    if isinstance(type, SectionType):
        found = type
        chosen = chosen if found.name in chosen else chosen.with_types(found)
    else:
        found = chosen[type if type is not None else draw(st.sampled_from(tuple(chosen)))]
    pool = _anything()
    try:
        value = section_value(_seeded(draw, 600), pool, found, pool.fresh())
        return Section.model_validate(value, context={"catalogue": chosen})
    except (ValidationError, Unmakeable):
        reject()


def section_value(choices: Choices, pool: Pool, found: SectionType, identifier: str) -> dict[str, Any]:
    """A section of a type as JSON, from choices: what :func:`sections` validates."""
    value: dict[str, Any] = {"id": identifier, "type": found.name, "v": found.v}
    variant = choices.below(len(found.variants) + 1)
    if variant:
        value["variant"] = found.variants[variant - 1]
    surface = choices.below(len(SURFACE_NAMES) + 3)
    if surface > 2:
        value["surface"] = SURFACE_NAMES[surface - 3]
    value["lock"] = choices.chance(1, 8)
    value["props"] = model_maker(found.props)(choices, pool)
    value["slots"] = model_maker(found.slots)(choices, pool)
    return value


@cache
def _themes() -> tuple[str, ...]:
    return tuple(gallery_themes())


@cache
def _theme(name: str, seed: int) -> Theme:
    return theme(name, seed=seed)


@st.composite
def themes(draw: Draw) -> Theme:
    """A theme of the gallery in one of its palettes, following the visitor's scheme or not."""
    found = _theme(draw(st.sampled_from(_themes())), draw(st.integers(0, 7)))
    scheme = draw(st.sampled_from(("auto", "auto", "light", "dark")))
    return found if scheme == found.scheme else found.model_copy(update={"scheme": scheme})


@st.composite
def sites(
    draw: Draw,
    catalogue: Catalogue | None = None,
    *,
    max_pages: int = 3,
    max_sections: int = 6,
    locales: tuple[str, ...] = _LOCALES,
    max_locales: int = 2,
) -> Site:
    """A valid site: up to ``max_pages`` pages of up to ``max_sections`` sections of a catalogue's types each.

    ``locales`` are the languages to choose from; up to ``max_locales`` of them, with some texts translated. The bytes of
    its assets are :data:`pagemagic.testing.files.BLOBS`, whatever the site.
    """
    chosen = catalogue or builtin_catalogue()
    try:
        value = _site(draw, chosen, max_pages, max_sections, locales, max_locales)
        return Site.model_validate(value, context={"catalogue": chosen})
    except Unmakeable:
        reject()


def _site(
    draw: Draw, catalogue: Catalogue, max_pages: int, max_sections: int, locales: tuple[str, ...], max_locales: int
) -> dict[str, Any]:
    pool = Pool()
    choices = _seeded(draw, 400)
    content = [found for found in catalogue.values() if not found.frame]
    plan = draw(st.lists(st.lists(st.sampled_from(content), max_size=max_sections), min_size=1, max_size=max_pages))
    pages = [_page(choices, pool, index) for index in range(len(plan))]
    assets = _assets(choices, pool)
    known = _facts(choices, pool)
    chosen: list[list[tuple[SectionType, str]]] = []
    for types in plan:
        chosen.append([(found, pool.fresh()) for found in types])
        pool.sections += [identifier for _, identifier in chosen[-1]]
    for page, planned in zip(pages, chosen, strict=True):
        page["sections"] = [section_value(_seeded(draw, 600), pool, found, identifier) for found, identifier in planned]
    tags = [choices.pick(locales)]
    for _ in range(choices.count(0, max_locales - 1)):
        tags.append(choices.pick(locales))
    tags = list(dict.fromkeys(tags))
    value: dict[str, Any] = {
        "name": line(choices), "locale": tags[0], "locales": tags, "theme": draw(themes()), "pages": pages,
        "assets": assets, "facts": known, "art": _art(choices), "frame": _frame(draw, pool, catalogue),
        "redirects": _redirects(choices, pool),
    }  # fmt: skip
    value["translations"] = {tag: _translations(choices, pool, value, catalogue) for tag in tags[1:]}
    value["next_id"] = pool.next_id + choices.below(3)
    return value


def _page(choices: Choices, pool: Pool, index: int) -> dict[str, Any]:
    identifier = pool.fresh()
    pool.pages.append(identifier)
    paths = ("/prices", "/a/b/c-d", "/2027", "/about-us") if index else ("/",)
    page: dict[str, Any] = {
        "id": identifier,
        "path": paths[index - 1 if index else 0] if index <= 4 else f"/page-{index}",
    }
    page["name"] = line(choices)
    page["kind"] = choices.pick(("page", "article", "legal"))
    if choices.chance(1, 3):
        page["seo"] = {"title": line(choices), "description": words(choices)[:500], "index": choices.chance(1, 2)}
    return page


def _assets(choices: Choices, pool: Pool) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for _ in range(choices.count(0, 4)):
        asset = files.asset(choices, pool.fresh(), words(choices, 3))
        pool.assets.setdefault(files.kind_of(asset["media"]), []).append(asset["id"])
        found.append(asset)
    return found


def _facts(choices: Choices, pool: Pool) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for _ in range(choices.count(0, 12)):
        try:
            fact = _fact(choices, pool)
        except Unmakeable:
            continue
        pool.facts.setdefault(fact["kind"], []).append(fact["id"])
        found.append(fact)
    return found


def _art(choices: Choices) -> dict[str, Any]:
    names = sorted(MOTIFS)
    return {"seed": choices.below(1_000_000), "motifs": [choices.pick(names) for _ in range(choices.count(0, 6))]}


def _frame(draw: Draw, pool: Pool, catalogue: Catalogue) -> dict[str, Any]:
    frame: dict[str, Any] = {}
    for part in ("header", "footer", "announcement"):
        found = catalogue.get(part)
        if found is not None and draw(st.booleans()):
            frame[part] = section_value(_seeded(draw, 80), pool, found, pool.fresh())
    return frame


def _redirects(choices: Choices, pool: Pool) -> list[dict[str, Any]]:
    sources = ("/old", "/old/prices", "/index")[: choices.below(4)]
    return [
        {"id": pool.fresh(), "source": source, "to": link(choices, pool), "permanent": choices.chance(1, 2)}
        for source in sources
    ]


def _translations(choices: Choices, pool: Pool, site: Mapping[str, Any], catalogue: Catalogue) -> dict[str, Any]:
    """Texts for some titles of sections."""
    found: dict[str, Any] = {}
    for page in site["pages"]:
        for section in page["sections"]:
            for name in catalogue[section["type"]].translatable:
                if name in section["props"] and choices.chance(2, 3):
                    found[f"{section['id']}.{name}"] = {
                        "text": readable_text(choices, pool), "source_hash": "0123456789abcdef",
                    }  # fmt: skip
    return found
