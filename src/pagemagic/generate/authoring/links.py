"""Links as a model writes them: an address of the site, a fact, or an address that is known.

``/prices`` a page, ``#prices`` a section, ``{{phone}}`` wherever a fact leads, ``file:list.pdf`` a file,
``https://…``, ``tel:…``, ``mailto:…`` only those that the site or the brief has already.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

from pagemagic.generate.authoring.names import Names, address_of
from pagemagic.page.links import AssetLink, EmailLink, FactLink, Link, PageLink, PhoneLink, SectionLink, UrlLink

_SUBJECT = "?subject="


def link_text(link: Link, names: Names) -> str:
    """A link as a model writes it. Raises KeyError where it leads to what has no name."""
    match link:
        case PageLink():
            return names.of(link.page)
        case SectionLink():
            return "#" + names.of(link.section)
        case FactLink():
            return (
                "{{"
                + names.of(link.fact)
                + "}}"
                + (f"{_SUBJECT}{quote(link.subject, safe='')}" if link.subject else "")
            )
        case AssetLink():
            return "file:" + names.of(link.asset)
        case UrlLink() | PhoneLink() | EmailLink():
            return address_of(link)


def read_link(text: str, names: Names) -> dict[str, Any] | None:
    """The link that a model wrote, as JSON; None where it leads nowhere that is known."""
    if text in names.addresses:
        return _outside(text)
    name, _, subject = text.partition(_SUBJECT)
    found = _to("fact", names.facts.get(name.strip("{} ")))
    if found is not None:
        return {**found, **({"subject": unquote(subject)} if subject else {})}
    text = text.strip()
    if text in names.pages:
        return {"kind": "page", "page": names.pages[text]}
    if text.startswith("#"):
        return _to("section", names.sections.get(text[1:].removeprefix("s-")))
    if text.startswith("file:"):
        return _to("asset", names.assets.get(text.removeprefix("file:")))
    return _to("page", names.pages.get(f"/{text.strip('/')}"))


def _to(kind: str, identifier: str | None) -> dict[str, Any] | None:
    return None if identifier is None else {"kind": kind, kind: identifier}


def _outside(text: str) -> dict[str, Any]:
    if text.startswith("tel:"):
        return {"kind": "phone", "tel": text.removeprefix("tel:")}
    if text.startswith("mailto:"):
        address, _, subject = text.removeprefix("mailto:").partition(_SUBJECT)
        return {"kind": "email", "address": address, **({"subject": unquote(subject)} if subject else {})}
    return {"kind": "url", "href": text}
