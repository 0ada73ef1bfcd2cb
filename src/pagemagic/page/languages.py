"""A site as one language has it: what of it is not text of sections and blocks, and how far the language is complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pagemagic.page.catalogue import Catalogue
from pagemagic.page.inline import plain
from pagemagic.page.messages import Message, fact_words, is_current, left_out, messages
from pagemagic.page.pictures import Described
from pagemagic.page.site import Page, Seo, Site, Translation
from pagemagic.page.walk import section_ids

if TYPE_CHECKING:
    from pagemagic.page.facts import Fact

Texts = Mapping[str, Translation]
"""The translations of one language by message key."""


def texts_in(site: Site, locale: str) -> Texts:
    """The translations of a site to a language; none for its own."""
    found: Texts | None = None if locale == site.locale else site.translations.get(locale)
    return found if found is not None else {}


def path_in(site: Site, page: Page, locale: str) -> str:
    """The path of a page within a language: ``/precios`` of ``/es/precios/``."""
    found = texts_in(site, locale).get(f"{page.id}.path")
    return page.path if found is None else str(found.text)


def page_in(page: Page, texts: Texts) -> Page:
    """A page with its name and head in a language, without the sections that the language leaves out.

    Its path stays the source's, which is what :func:`path_in` starts from.
    """
    if not texts:
        return page
    update: dict[str, Any] = {}
    _say(update, "name", texts, f"{page.id}.name")
    seo: dict[str, Any] = {}
    for prop in ("title", "description"):
        _say(seo, prop, texts, f"{page.id}.seo.{prop}")
    if seo:
        update["seo"] = Seo.model_construct(**{**page.seo.__dict__, **seo})
    if any(left_out(texts, section.id) for section in page.sections):
        update["sections"] = tuple(section for section in page.sections if not left_out(texts, section.id))
    return page.model_copy(update=update) if update else page


def site_in(site: Site, texts: Texts) -> Site:
    """A site with its facts and pictures in the words of a language, and its frame as the language has it.

    Pages stay as they are: :func:`page_in` gives one at a time, so that a language costs what is shown of it.
    """
    if not texts:
        return site
    update: dict[str, Any] = {
        "facts": tuple(fact_in(fact, texts) for fact in site.facts),
        "assets": tuple(_asset(asset, texts) for asset in site.assets),
    }
    hidden = [
        name for name, section in site.frame.__dict__.items() if section is not None and left_out(texts, section.id)
    ]
    if hidden:
        update["frame"] = site.frame.model_copy(update=dict.fromkeys(hidden))
    return site.model_copy(update=update)


def fact_in(fact: Fact, texts: Texts) -> Fact:
    """A fact in the words of a language, as far as it has words."""
    update: dict[str, Any] = {}
    for prop in fact_words(fact):
        _say(update, prop, texts, f"{fact.id}.{prop}")
    return fact.model_copy(update=update) if update else fact


def _asset(asset: Any, texts: Texts) -> Any:
    found = texts.get(f"{asset.id}.alt")
    if found is None or asset.description.kind != "described":
        return asset
    return asset.model_copy(update={"description": Described.model_construct(alt=plain(found.text))})


def _say(update: dict[str, Any], prop: str, texts: Texts, key: str) -> None:
    found = texts.get(key)
    if found is not None:
        update[prop] = plain(found.text)


class Standing(NamedTuple):
    """How a text stands in a language."""

    message: Message
    state: Literal["translated", "stale", "missing"]
    translation: Translation | None


def standings(site: Site, locale: str, catalogue: Catalogue | None = None) -> list[Standing]:
    """How every text of a site stands in one of its other languages, in reading order.

    Nothing is said of the texts in sections that the language leaves out.
    """
    texts = texts_in(site, locale)
    facts = {fact.id: fact for fact in site.facts}
    unsaid = _unsaid(site, texts)
    found: list[Standing] = []
    for message in messages(site, catalogue):
        if message.node in unsaid:
            continue
        translation = texts.get(message.key)
        if translation is None:
            state: Literal["translated", "stale", "missing"] = "missing"
        else:
            state = "translated" if is_current(translation.source_hash, message, facts, locale) else "stale"
        found.append(Standing(message, state, translation))
    return found


def _unsaid(site: Site, texts: Texts) -> frozenset[str]:
    """The ids in sections that a language leaves out."""
    hidden = (section for section in site.sections() if left_out(texts, section.id))
    return frozenset(identifier for section in hidden for identifier in section_ids(section))
