"""Every address of a site and how often it is claimed: what lets a change of one be checked without reading the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pagemagic.page.site import Page, Redirect, Site, Translation


class Claims:
    """How often each of some names is claimed."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.count: dict[str, int] = {}
        self.surplus = 0
        """Claims of what somebody else claims already."""
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """One claim more."""
        before = self.count.get(name, 0)
        self.count[name] = before + 1
        self.surplus += before > 0

    def drop(self, name: str) -> None:
        """One claim less."""
        left = self.count.pop(name) - 1
        if left:
            self.count[name] = left
            self.surplus -= 1


class Spoken:
    """The addresses of all pages in one other language: its own, or where it has none the one of the source."""

    def __init__(self) -> None:
        self.own: set[str] = set()
        """The pages that have an address of this language."""
        self.claims = Claims()
        self.homes = 0
        """Pages that are the home page in this language alone, or in the source alone."""
        self._shown: dict[str, tuple[str, bool]] = {}

    def learn(self, identifier: str, source: str | None, own: str | None) -> None:
        """What a page is called now; ``source`` is None for one that is gone."""
        shown, odd = self._shown.pop(identifier, (None, False))
        if shown is not None:
            self.claims.drop(shown)
            self.homes -= odd
        self.own.discard(identifier)
        if source is None:
            return
        if own is not None:
            self.own.add(identifier)
        shown = source if own is None else own
        odd = (shown == "/") != (source == "/")
        self._shown[identifier] = shown, odd
        self.claims.add(shown)
        self.homes += odd


class Addresses:
    """The addresses of pages and redirects, in every language. For one owner; told of every change."""

    def __init__(self, site: Site) -> None:
        self._known: dict[str, str] = {}
        """Page or redirect -> the address it claims."""
        self._pages: dict[str, str] = {}
        self.claims = Claims()
        """The addresses of the source language, of pages and redirects."""
        self.folders = Claims()
        """The first parts of the pages' addresses: a language's own pages stand in a folder of its name."""
        self.spoken: dict[str, Spoken] = {}
        for holder in (*site.pages, *site.redirects):
            self.learn(site, holder.id, holder)

    def learn(self, site: Site, identifier: str, holder: Page | Redirect | None) -> None:
        """Compare what is known of a page or redirect with the site; None for one that is gone."""
        self._forget(identifier)
        page = holder.path if isinstance(holder, Page) else None
        if holder is not None:
            self._known[identifier] = holder.path if isinstance(holder, Page) else holder.source
            self.claims.add(self._known[identifier])
        if page is not None:
            self._pages[identifier] = page
            self.folders.add(_folder(page))
        for tag, texts in site.translations.items():
            if tag not in self.spoken:
                self._add_language(site, tag)
            self.spoken[tag].learn(identifier, page, _own(texts, identifier))
        for tag in self.spoken.keys() - site.translations.keys():
            del self.spoken[tag]

    def _forget(self, identifier: str) -> None:
        known = self._known.pop(identifier, None)
        if known is not None:
            self.claims.drop(known)
        page = self._pages.pop(identifier, None)
        if page is not None:
            self.folders.drop(_folder(page))

    def _add_language(self, site: Site, tag: str) -> None:
        self.spoken[tag] = spoken = Spoken()
        for identifier, path in self._pages.items():
            spoken.learn(identifier, path, _own(site.translations[tag], identifier))

    def sound(self, site: Site) -> bool:
        """Whether :func:`pagemagic.page.validity.paths` and :func:`~pagemagic.page.validity.addresses` find nothing."""
        return (
            "" in self.folders.count  # the home page
            and not self.claims.surplus
            and not any(tag.lower() in self.folders.count for tag in site.locales[1:])
            and not any(one.own and (one.claims.surplus or one.homes) for one in self.spoken.values())
        )


def _own(texts: Mapping[str, Translation], page: str) -> str | None:
    """The address of a page among the texts of a language."""
    said = texts.get(f"{page}.path")
    return said.text if said is not None and isinstance(said.text, str) else None


def _folder(path: str) -> str:
    return path.split("/", 2)[1]
