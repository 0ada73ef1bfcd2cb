"""What edits will cost, before anybody is asked: the verbs of :class:`~pagemagic.PageMagic`, each with an estimate for its result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pagemagic.engine import Engine
from pagemagic.gallery.gallery import Gallery
from pagemagic.generate.edits.foreseeing import Kinds, editing, extending, rewriting, translating, varying
from pagemagic.generate.edits.scope import everything_of, pages_of, scope_ids
from pagemagic.generate.estimate import Estimate, estimate_of
from pagemagic.generate.pipeline.given import Given, given_of_site
from pagemagic.kernel.errors import NotSupported
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Site


@dataclass(frozen=True)
class EditEstimates:
    """Takes what the verbs of the same names take, raises what they raise before they ask, and asks nobody."""

    engine: Engine
    catalogue: Catalogue
    gallery: Gallery

    def rewrite(self, site: Site, instruction: str, *, scope: Iterable[str] | None = None) -> Estimate:
        """What :meth:`pagemagic.PageMagic.rewrite` will cost."""
        return self._of(rewriting(self._given(site, instruction), scope_ids(site, scope), instruction))

    def extend(self, site: Site, instruction: str, *, scope: Iterable[str] | None = None) -> Estimate:
        """What :meth:`pagemagic.PageMagic.extend` will cost."""
        return self._of(extending(self._given(site, instruction), pages_of(site, scope), instruction))

    def edit(self, site: Site, instruction: str, *, scope: Iterable[str] | None = None) -> Estimate:
        """What :meth:`pagemagic.PageMagic.edit` will cost."""
        return self._of(editing(self._given(site, instruction), everything_of(site, scope), instruction))

    def variants(self, site: Site, section: str, instruction: str, *, n: int = 3) -> Estimate:
        """What :meth:`pagemagic.PageMagic.variants` will cost."""
        return self._of(varying(self._given(site, instruction), section, n, instruction))

    def translate(self, site: Site, locale: str) -> Estimate:
        """What :meth:`pagemagic.PageMagic.translate` will cost."""
        return self._of(translating(self._given(site, ""), locale))

    def _given(self, site: Site, words: str) -> Given:
        return given_of_site(site, words, self.catalogue, self.gallery)

    def _of(self, kinds: Kinds) -> Estimate:
        at = self.engine.conditions
        if not self.engine.models:
            raise NotSupported('the offline author edits nothing; use a model, as in PageMagic(model="adapter:name")')
        foreseen, said = kinds
        return estimate_of(
            foreseen, said, self.engine.models[0], at.prices, at.context.clock.now().date(), at.max_tokens
        )
