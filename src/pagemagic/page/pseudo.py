"""A site in a pseudo-locale: every text translated by a rule, to see what the page does with other languages."""

from __future__ import annotations

from typing import Any

from pagemagic.i18n.pseudo import PSEUDO, pseudo_text
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.inline import MAX_LENGTH, Emphasis, LinkRun, Strong, plain
from pagemagic.page.messages import message_hash, messages
from pagemagic.page.site import Site, Translation


def pseudo_localised(site: Site, locale: str, *, catalogue: Catalogue | None = None) -> Site:
    """The site with one more language: ``en-XA``, accented and longer, or ``ar-XB``, from right to left.

    Facts stay as they are, addresses of pages too. A pure function; see :mod:`pagemagic.i18n.pseudo`. Raises
    InvalidInputError for another locale, and where it is the site's own.
    """
    if locale not in PSEUDO or locale == site.locale:
        cure = f"choose one of {', '.join(tag for tag in PSEUDO if tag != site.locale)}"
        raise InvalidInputError(Reason("locale", f"{locale!r} is no pseudo-locale for this site", cure))
    facts = {fact.id: fact for fact in site.facts}
    texts = {
        found.key: Translation.model_construct(
            text=_said(found, locale), source_hash=message_hash(found, facts, locale)
        )
        for found in messages(site, catalogue)
        if found.kind != "path"
    }
    translations = {**site.translations, locale: FrozenDict(texts)} if texts else site.translations
    locales = site.locales if locale in site.locales else (*site.locales, locale)
    return site.model_copy(update={"locales": locales, "translations": FrozenDict(translations)})


def _said(message: Any, locale: str) -> Any:
    if len(plain(message.text)) > MAX_LENGTH // 2:  # twice as long, it would be none
        return message.text
    if isinstance(message.text, str):
        return pseudo_text(message.text, locale)
    _, before, after = PSEUDO[locale]
    return _joined((before, *(_part(part, locale) for part in message.text), after))


def _part(part: Any, locale: str) -> Any:
    if isinstance(part, str):
        return PSEUDO[locale][0](part)
    if isinstance(part, Strong | Emphasis | LinkRun):
        return part.model_copy(update={"children": tuple(_part(child, locale) for child in part.children)})
    return part


def _joined(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """Adjoining strings as one, as documents have them."""
    found: list[Any] = []
    for part in parts:
        if isinstance(part, str) and found and isinstance(found[-1], str):
            found[-1] += part
        elif part != "":
            found.append(part)
    return tuple(found)
