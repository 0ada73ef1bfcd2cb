"""What makes a site valid beyond the types of its parts: unique ids, references that lead somewhere, limits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pagemagic.kernel.errors import Reason
from pagemagic.page.base import node_number
from pagemagic.page.facts import FIELDS
from pagemagic.page.walk import Reference, references, seo_references, site_ids

if TYPE_CHECKING:
    from pydantic import BaseModel

    from pagemagic.page.site import Page, Site

_PATH = re.compile(r"/([a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*)?")
MAX_NODES = 200_000
"""How many nodes a site may have."""


def is_path(text: str) -> bool:
    """Whether a text is the address of a page in the site: ``/`` or ``/prices``."""
    return len(text) <= 200 and _PATH.fullmatch(text) is not None


class BrokenSite(ValueError):  # noqa: N818 - becomes part of InvalidInputError, never seen alone
    """Carries the reasons through pydantic."""

    def __init__(self, reasons: list[Reason]) -> None:
        super().__init__("; ".join(map(str, reasons[:20])))
        self.reasons = reasons


def check_site(site: Site) -> None:
    """Raise :class:`BrokenSite` with every broken rule."""
    reasons = [*locales(site), *translations(site), *addresses(site), *_ids(site), *paths(site)]
    reasons += [reason for page in site.pages for reason in anchors(page)]
    if not reasons:
        reasons = list(_references(site))
    if reasons:
        raise BrokenSite(reasons)


def locales(site: Site) -> list[Reason]:
    """What is wrong with the languages of a site, and which ones have texts."""
    if site.locales[:1] != (site.locale,):
        return [Reason("locales", f"the first locale must be the site's own, {site.locale}", "put it first")]
    if len(set(site.locales)) != len(site.locales):
        return [Reason("locales", "a locale is listed twice", "list each once")]
    return [unlisted(tag) for tag in sorted(set(site.translations) - set(site.locales[1:]))]


def translations(site: Site) -> Iterator[Reason]:
    """What is wrong with the texts in other languages, each by itself."""
    for tag, texts in site.translations.items():
        for key, found in texts.items():
            yield from misspoken(tag, key, found.text)


def addresses(site: Site) -> Iterator[Reason]:
    """What is wrong with the addresses of pages in other languages, beside each other."""
    keys = [page.id + ".path" for page in site.pages]
    for tag, texts in site.translations.items():
        own = [texts.get(key) for key in keys]
        if not any(own):
            continue  # the addresses of the source language
        taken: dict[str, str] = {}
        for page, said in zip(site.pages, own, strict=True):
            path = said.text if said is not None and isinstance(said.text, str) else page.path
            if (path == "/") != (page.path == "/"):
                yield Reason(f"translations.{tag}.{page.id}.path", "the first page alone has the path /", "remove it")
            elif path in taken:
                what = f"{path} is in {tag} the address of {taken[path]} already"
                yield Reason(f"translations.{tag}.{page.id}.path", what, "choose another")
            taken[path] = page.path


def misspoken(tag: str, key: str, text: Any) -> Iterator[Reason]:
    """What is wrong with one text of a language, by itself, where it is no text for readers."""
    if key.endswith(".shown") and text != "no":
        cure = "say no to leave the section out in this language, or remove it"
        yield Reason(f"translations.{tag}.{key}", f"{text!r} means nothing here", cure)
    elif key.endswith(".path") and not (isinstance(text, str) and is_path(text)):
        yield Reason(f"translations.{tag}.{key}", f"{text!r} is not an address", "write it like /precios")


def unlisted(tag: str) -> Reason:
    """Texts in a language that the site does not have."""
    return Reason(f"translations.{tag}", "is not among locales", "add the locale, or drop the texts")


def _ids(site: Site) -> list[Reason]:
    reasons: list[Reason] = []
    seen: dict[str, str] = {}
    highest = -1
    for identifier, place in site_ids(site):
        if identifier in seen:
            reasons.append(
                Reason(place, f"the id {identifier} is used already at {seen[identifier]}", "give it a new id")
            )
        seen[identifier] = place
        highest = max(highest, node_number(identifier))
    if len(seen) > MAX_NODES:
        reasons.append(Reason("pages", f"a site may have {MAX_NODES} nodes, this has {len(seen)}", "split the site"))
    if highest >= site.next_id:
        reasons.append(Reason("next_id", f"must be above every id in use; {highest + 1} is free", "raise it"))
    return reasons


def paths(site: Site) -> list[Reason]:
    """What is wrong with the addresses of pages and redirects."""
    if not site.pages:
        return [Reason("pages", "a site needs at least one page", 'add one with the path "/"')]
    folders = {tag.lower() for tag in site.locales[1:]}
    every = [page.path for page in site.pages]
    if "/" in every and folders.isdisjoint([path.split("/", 2)[1] for path in every] if folders else ()):
        every += [redirect.source for redirect in site.redirects]
        if len(set(every)) == len(every):
            return []  # most sites, after a glance
    reasons: list[Reason] = []
    seen: set[str] = set()
    for index, page in enumerate(site.pages):
        if page.path in seen:
            reasons.append(Reason(f"pages[{index}].path", f"{page.path} is taken", "choose another path"))
        seen.add(page.path)
    if "/" not in seen:
        reasons.append(Reason("pages", "no page has the path /", "make one the home page"))
    reasons.extend(
        Reason(f"pages[{index}].path", f"{page.path} is where the other language stands", "choose another path")
        for index, page in enumerate(site.pages)
        if page.path.split("/")[1] in folders
    )
    for index, redirect in enumerate(site.redirects):
        if redirect.source in seen:
            what = f"{redirect.source} is a page or redirected already"
            reasons.append(Reason(f"redirects[{index}].source", what, "remove the redirect or the page"))
        seen.add(redirect.source)
    return reasons


def anchors(page: Page) -> list[Reason]:
    """What is wrong with the anchors of a page: each may stand once."""
    reasons: list[Reason] = []
    seen: set[str] = set()
    for section in page.sections:
        if section.anchor in seen:
            reasons.append(Reason(page.path, f"two sections have the anchor {section.anchor}", "rename one"))
        if section.anchor:
            seen.add(section.anchor)
    return reasons


def _references(site: Site) -> list[Reason]:
    known = {
        "page": {page.id for page in site.pages},
        "section": {section.id for page in site.pages for section in page.sections},
        "fact": {fact.id for fact in site.facts},
        "asset": {asset.id for asset in site.assets},
    }
    reasons = [
        Reason(f"pages[{index}].seo.image", f"refers to the asset {found.id}, which does not exist", "remove it")
        for index, page in enumerate(site.pages)
        for found in seo_references(page)
        if found.id not in known["asset"]
    ]
    for place, part in _parts(site):
        for what, identifier, _ in references(part):
            if identifier not in known[what]:
                reasons.append(Reason(place, f"refers to the {what} {identifier}, which does not exist", "remove it"))
    if not reasons:
        reasons = _uses(site)
    return reasons


def _parts(site: Site) -> list[tuple[str, BaseModel]]:
    parts: list[tuple[str, BaseModel]] = [("frame", site.frame)]
    parts += [(f"facts[{index}]", fact) for index, fact in enumerate(site.facts)]
    parts += [(f"redirects[{index}]", redirect) for index, redirect in enumerate(site.redirects)]
    for index, page in enumerate(site.pages):
        parts += [(f"pages[{index}].sections[{number}]", section) for number, section in enumerate(page.sections)]
    for tag, texts in site.translations.items():
        parts += [(f"translations.{tag}.{key}", text) for key, text in texts.items()]
    return parts


def _uses(site: Site) -> list[Reason]:
    """What is referred to exists, but is not of the kind that its place needs."""
    targets: dict[str, Any] = {value.id: value for value in (*site.facts, *site.assets)}
    parts = [(place, references(part)) for place, part in _parts(site)]
    parts += [(f"pages[{index}].seo.image", seo_references(page)) for index, page in enumerate(site.pages)]
    found = [misused(place, one, targets[one.id]) for place, several in parts for one in several if one.use]
    return [reason for reason in found if reason is not None]


def misused(place: str, reference: Reference, target: Any) -> Reason | None:
    """What is wrong with how a fact or an asset, the ``target``, is used; None where nothing is."""
    if reference.use is None:
        return None
    if reference.what == "fact":
        if reference.use in FIELDS[target.kind]:
            return None
        cure = f"it has {', '.join(FIELDS[target.kind])}"
        return Reason(place, f"a {target.kind} fact has no field {reference.use!r}", cure)
    if target.media.startswith(f"{reference.use}/"):
        return None
    cure = f"choose {'an image' if reference.use == 'image' else 'a video'}, or link to the file instead"
    return Reason(place, f"shows the asset {target.id} as {reference.use}, but it is {target.media}", cure)
