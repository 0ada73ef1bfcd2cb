"""What models call the things of a site: names and addresses instead of ids."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from pydantic import BaseModel

from pagemagic.page.facts import Fact
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.links import EmailLink, PhoneLink, UrlLink
from pagemagic.page.site import Site

_COUNTED = re.compile(r"-[0-9]+$")


@dataclass(frozen=True, slots=True)
class Names:
    """Names of everything a section may refer to. What has no name here cannot be referred to."""

    facts: Mapping[str, str] = FrozenDict()
    """``phone``, ``phone-2`` -> id of the fact."""
    pages: Mapping[str, str] = FrozenDict()
    """Path -> id of the page: ``/prices``."""
    sections: Mapping[str, str] = FrozenDict()
    """``prices`` -> id of the section; written ``#prices``."""
    assets: Mapping[str, str] = FrozenDict()
    """File name -> id of the asset."""
    addresses: frozenset[str] = frozenset()
    """Addresses outside the site that are known: ``https://…``, ``tel:…``, ``mailto:…``. Others are not taken."""
    _back: dict[str, str] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for table in (self.facts, self.pages, self.sections, self.assets):
            self._back.update({identifier: name for name, identifier in table.items()})

    def of(self, identifier: str) -> str:
        """The name of an id. Raises KeyError for what has none."""
        return self._back[identifier]


def kind_of(name: str) -> str:
    """The kind of fact that a name stands for: ``phone`` for ``phone-2``."""
    return _COUNTED.sub("", name)


def fact_names(facts: Iterable[Fact]) -> dict[str, str]:
    """The names of facts in their order: the kind, and a number from the second of a kind on."""
    return _counted((fact.kind, fact.id) for fact in facts)


def names_of(site: Site) -> Names:
    """The names of everything in a site."""
    sections = [section for page in site.pages for section in page.sections]
    return Names(
        facts=FrozenDict(fact_names(site.facts)),
        pages=FrozenDict({page.path: page.id for page in site.pages}),
        sections=FrozenDict(_counted((section.anchor or section.type, section.id) for section in sections)),
        assets=FrozenDict(_counted((asset.name, asset.id) for asset in site.assets)),
        addresses=frozenset(_addresses(site)),
    )


def _counted(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    seen: Counter[str] = Counter()
    found: dict[str, str] = {}
    for name, identifier in pairs:
        seen[name] += 1
        unique = name if seen[name] == 1 else f"{name}-{seen[name]}"
        while unique in found:
            seen[name] += 1
            unique = f"{name}-{seen[name]}"
        found[unique] = identifier
    return found


def _addresses(model: BaseModel) -> Iterable[str]:
    stack: list[Any] = [model]
    while stack:
        found = stack.pop()
        if isinstance(found, UrlLink | PhoneLink | EmailLink):
            yield address_of(found)
        if isinstance(found, BaseModel):
            stack.extend(found.__dict__.values())
        elif isinstance(found, tuple):
            stack.extend(found)


def address_of(link: UrlLink | PhoneLink | EmailLink) -> str:
    """The address of a link that leads out of the site."""
    match link:
        case UrlLink():
            return link.href
        case PhoneLink():
            return f"tel:{link.tel}"
        case EmailLink():
            return f"mailto:{link.address}" + (f"?subject={quote(link.subject, safe='')}" if link.subject else "")
