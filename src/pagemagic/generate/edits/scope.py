"""What an edit may touch, as the host names it: paths of pages and ids of pages, sections and blocks."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.editing.places import Places
from pagemagic.page.site import Page, Site


def scope_ids(site: Site, scope: Iterable[str] | None) -> frozenset[str]:
    """The ids that a scope names; of no scope, those of all pages.

    Raises:
        InvalidInputError: It names what the site has not, or what has no texts.
    """
    if scope is None:
        return frozenset(page.id for page in site.pages)
    by_path = {page.path: page.id for page in site.pages}
    known = Places(site).found
    found: set[str] = set()
    reasons: list[Reason] = []
    for name in [scope] if isinstance(scope, str) else list(scope):
        identifier = by_path.get(name, name)
        place = known.get(identifier)
        if place is None:
            cure = f"name a page, such as {site.pages[0].path}, or the id of a page, section or block"
            reasons.append(Reason("scope", f"the site has no {name[:60]!r}", cure))
        elif place.kind not in ("page", "section", "frame", "block"):
            reasons.append(
                Reason("scope", f"{name[:60]!r} is a {place.kind}, which has no texts", "name a page or section")
            )
        found.add(identifier)
    if not found and not reasons:
        reasons.append(
            Reason("scope", "it is empty", "name what may be changed, or leave the scope out for the whole site")
        )
    if reasons:
        raise InvalidInputError(reasons)
    return frozenset(found)


def pages_of(site: Site, scope: Iterable[str] | None) -> tuple[Page, ...]:
    """The pages that a scope names; of no scope, all.

    Raises:
        InvalidInputError: It names what the site has not, or what is no page.
    """
    ids = scope_ids(site, scope)
    found = tuple(page for page in site.pages if page.id in ids)
    if len(found) < len(ids):
        other = sorted(ids - {page.id for page in found})[0]
        raise InvalidInputError(Reason("scope", f"{other} is no page", f"name a page, such as {site.pages[0].path}"))
    return found


def everything_of(site: Site, scope: Iterable[str] | None) -> frozenset[str]:
    """The ids that a scope names; of no scope, those of all pages and of what stands around them.

    Raises what :func:`scope_ids` raises.
    """
    around = (site.frame.announcement, site.frame.header, site.frame.footer)
    more = () if scope is not None else (section.id for section in around if section is not None)
    return scope_ids(site, scope) | frozenset(more)


def within(identifier: str, scope: Collection[str], places: Places) -> bool:
    """Whether a node is in a scope, or in anything that is."""
    return identifier in scope or any(one in scope for one in places.around(identifier))
