"""What all sections of a page in one language share: its texts, links, facts and assets."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Any

from pagemagic.i18n.typography import begins_sentence
from pagemagic.markup.types import Href, Inline, InlineNode, Token
from pagemagic.markup.urls import is_external
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.facts import Fact
from pagemagic.page.inline import Break, Code, Emphasis, FactRun, LinkRun, Strong
from pagemagic.page.languages import page_in, site_in, texts_in
from pagemagic.page.links import FactLink, Link
from pagemagic.page.messages import has_words, source_hash
from pagemagic.page.pictures import Asset
from pagemagic.page.present import LinkView
from pagemagic.page.site import Page, Site
from pagemagic.page.theme import PictureStyle
from pagemagic.page.wording import fact_link
from pagemagic.pictures.motifs.words import folded
from pagemagic.render.anchors import frame_anchors, section_anchors
from pagemagic.render.assets import asset_file
from pagemagic.render.routes import Routes, SiteMap
from pagemagic.render.speech import Speech, borrowed_words, fact_run
from pagemagic.render.target import Target

MAIN_ID = "pm-main"
"""The ``id`` of the page's main part, where the skip link leads."""


def subject_href(address: str, subject: str | None) -> str:
    """A ``mailto:`` URL with a subject, percent-encoded by RFC 6068."""
    # A percent sign is the one character of an address that means something else in a URL.
    address = address.replace("%", "%25")
    if not subject:
        return f"mailto:{address}"
    plain = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    coded = "".join(chr(byte) if byte in plain else f"%{byte:02X}" for byte in subject.encode())
    return f"mailto:{address}?subject={coded}"


class PageContext:
    """What all sections of one page in one language share."""

    def __init__(
        self,
        site: Site,
        page: Page,
        locale: str,
        target: Target,
        catalogue: Catalogue,
        blobs: Mapping[str, bytes] | None = None,
        site_map: SiteMap | None = None,
    ) -> None:
        # Read once from the dicts behind the models: pydantic takes its time over every attribute.
        values, theme = site.__dict__, site.theme.__dict__
        self.blobs = blobs or {}
        """Bytes to put into the page instead of referring to files."""
        self.locale = locale
        self.target = target
        self.catalogue = catalogue
        self.foreign = locale != values["locale"]
        """Whether the page is in another language than the document."""
        self.translations = texts_in(site, locale)
        self.style: PictureStyle = theme["pictures"]
        self.variants = _preferred(theme["variants"])
        self.family = catalogue.families.get(self.style.family)
        self.types = catalogue.types
        self._name = values["name"]
        self.source = Speech(values["locale"], {fact.id: fact for fact in values["facts"]})
        self.site = site_in(site, self.translations)
        self.speech = self.source
        if self.foreign:
            said = {fact.id: fact for fact in self.site.facts}
            self.speech = Speech(locale, said, borrowed_words(site, self.translations))
        self.assets = {asset.id: asset for asset in self.site.assets}
        self.routes = Routes(site_map or SiteMap(site), target, locale, page)
        self.page = page_in(page, self.translations)
        self.anchors = section_anchors(self.page)
        self.anchors.update(frame_anchors(values["frame"]))

    @cached_property
    def initials(self) -> str:
        """What drawn letters spell: see :func:`initials`."""
        return initials(self._name)

    def show(self, site: Site, page: Page) -> None:
        """Show another version of the site, in which only the content of sections is different: addresses are the same."""
        self.site = site_in(site, self.translations)
        self.page = page_in(page, self.translations)

    @property
    def facts(self) -> Mapping[str, Fact]:
        """The facts by id, in the words of the page's language."""
        return self.speech.facts

    def said(self, key: str, value: Any) -> Inline:
        """A text of the document in the page's language, by its message key.

        What the language has not got is said in the source's, marked as such; what needs no words is the same in all.
        """
        found = self.translations.get(key)
        if not value:
            # A text of this language alone is one that was made from nothing.
            alone = found is not None and found.source_hash == _OF_NOTHING
            return self.inline(found.text) if found is not None and alone else ""
        if found is not None:
            return self.inline(found.text)
        if not self.foreign or not has_words(value):
            return self.inline(value)
        shown = self.inline(value, self.source)
        children: list[str | InlineNode] = [shown] if isinstance(shown, str) else shown
        return [InlineNode(kind="bdi", value=Token(self.source.locale), children=children)]

    def inline(self, value: Any, speech: Speech | None = None) -> Inline:
        """Inline text of the document as the view shows it: facts written out, links resolved."""
        if isinstance(value, str):
            return value
        speech = speech or self.speech
        parts: list[str | InlineNode] = []
        for part in value:
            shown = part if isinstance(part, str) else self._mark(part, speech, inside=_runs_on(parts))
            if isinstance(shown, str) and parts and isinstance(parts[-1], str):
                parts[-1] += shown
            elif isinstance(shown, list):
                parts.extend(shown)
            else:
                parts.append(shown)
        return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else parts

    def _children(self, value: Any, speech: Speech) -> list[str | InlineNode]:
        shown = self.inline(value, speech)
        return [shown] if isinstance(shown, str) else shown

    def _mark(self, mark: Any, speech: Speech, *, inside: bool) -> str | InlineNode | list[str | InlineNode]:
        # By class, not isinstance: pydantic's answer to that costs more than all the rest.
        kind = type(mark)
        if kind is FactRun:
            return fact_run(speech, self.source, mark, inside=inside)
        if kind is Strong:
            return InlineNode(kind="strong", children=self._children(mark.children, speech))
        if kind is Emphasis:
            return InlineNode(kind="em", children=self._children(mark.children, speech))
        if kind is Code:
            return InlineNode(kind="code", children=[mark.text])
        if kind is Break:
            return InlineNode(kind="break")
        if kind is LinkRun:
            found = self.link(mark.to)
            children = self._children(mark.children, speech)
            if found is None:
                return children
            node = InlineNode(kind="link", children=children, href=found["href"])
            if found["rel"]:
                node["rel"] = found["rel"]
            return node
        raise TypeError(f"{mark!r} is not a mark")

    def link(self, link: Link) -> LinkView | None:
        """Where a link leads from this page."""
        href: str | None = None
        match link.kind:
            case "page":
                href = self.routes.to(link.page)
            case "section":
                href = self._to_section(link.section)
            case "url":
                href = link.href
            case "phone":
                href = f"tel:{link.tel}"
            case "email":
                href = subject_href(link.address, link.subject)
            case "fact":
                href = self._to_fact(link)
            case "asset":
                asset = self.assets.get(link.asset)
                href = None if asset is None else self.routes.to_file(asset_file(asset))
        if href is None:
            return None
        return LinkView(href=Href(href), rel=Token("noopener") if is_external(href) else None)

    def asset_source(self, asset: Asset) -> str:
        """Where a picture comes from: its file, or the page itself where the bytes are at hand."""
        data = self.blobs.get(asset.digest)
        if data is None or asset.media == "image/svg+xml":
            return self.routes.to_file(asset_file(asset))
        return f"data:{asset.media};base64,{b64encode(data).decode()}"

    def _to_fact(self, link: FactLink) -> str | None:
        fact = self.facts.get(link.fact)
        if fact is None:
            return None
        if fact.kind == "email":
            return subject_href(fact.text, link.subject)
        return fact_link(fact)

    def _to_section(self, identifier: str) -> str | None:
        page = self.routes.map.page_of(identifier)
        if page is None:
            return None
        here = page.id == self.page.id
        # A section that the language leaves out has its page for a place.
        anchor = (self.anchors if here else section_anchors(page_in(page, self.translations))).get(identifier)
        if here:
            return f"#{anchor or MAIN_ID}"
        return self.routes.to_page(page) + (f"#{anchor}" if anchor else "")


_OF_NOTHING = source_hash("")


def _runs_on(parts: list[str | InlineNode]) -> bool:
    """Whether what follows stands inside a sentence. After a break a line begins."""
    last = parts[-1] if parts else ""
    if not isinstance(last, str) and last["kind"] == "break":
        return False
    return bool(last) and not (isinstance(last, str) and begins_sentence(last))


@lru_cache(maxsize=64)
def _preferred(variants: tuple[tuple[str, str], ...]) -> Mapping[str, Any]:
    """Section type -> the variant a theme prefers."""
    return dict(variants)


def initials(name: str) -> str:
    """Up to two Latin capitals or digits that a name starts its words with, without accents; empty for other scripts."""
    first = (folded(word[0])[:1] for word in name.split())
    found = [sign.upper() for sign in first if sign.isascii() and sign.isalnum()]
    return "".join(found[:2])
