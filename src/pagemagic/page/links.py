"""Links: where a reader can be taken. Inside the site by id, so renaming a page never breaks one."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from pagemagic.markup.urls import check_url, is_external
from pagemagic.page.base import Frozen, NodeId, Text


def _check_href(value: str) -> str:
    found = check_url(value, "link")
    if not is_external(found):
        raise ValueError("a url link must start with https:// or http://; use a page, phone or email link instead")
    return found


WebAddress = Annotated[Text, StringConstraints(max_length=2000), AfterValidator(_check_href)]
"""A page of another site, in full: ``https://example.com/prices``."""


class PageLink(Frozen):
    """A page of this site."""

    kind: Literal["page"] = "page"
    page: NodeId


class SectionLink(Frozen):
    """A section of this site, on whichever page it stands."""

    kind: Literal["section"] = "section"
    section: NodeId


class UrlLink(Frozen):
    """Another site."""

    kind: Literal["url"] = "url"
    href: WebAddress


class PhoneLink(Frozen):
    """A telephone number, digits with an optional leading ``+``."""

    kind: Literal["phone"] = "phone"
    tel: Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{3,15}$")]


class EmailLink(Frozen):
    """An e-mail to an address."""

    kind: Literal["email"] = "email"
    address: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._%+'À-ɏ-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
    subject: Annotated[Text, StringConstraints(max_length=200)] | None = None


class FactLink(Frozen):
    """Wherever a fact leads: a phone, e-mail, web address or account of ``site.facts``."""

    kind: Literal["fact"] = "fact"
    fact: NodeId
    subject: Annotated[Text, StringConstraints(max_length=200)] | None = None
    """Subject of the message, where the fact is an e-mail address."""


class AssetLink(Frozen):
    """A file of this site, such as a price list to download."""

    kind: Literal["asset"] = "asset"
    asset: NodeId


Link = Annotated[
    PageLink | SectionLink | UrlLink | PhoneLink | EmailLink | FactLink | AssetLink, Field(discriminator="kind")
]
