"""The style sheet of a page or a site: only what it uses, in layers."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.page.catalogue import Catalogue
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType
from pagemagic.page.site import Site
from pagemagic.render.tokens import tokens_css

LAYERS = "@layer tokens,base,sections,theme;"


def style_sheet(site: Site, locale: str, sections: Iterable[Section], catalogue: Catalogue) -> str:
    """The CSS for some sections of a site: tokens, base, the section types in use, and the theme's look."""
    used: dict[str, dict[str, None]] = {}
    preferred = dict(site.theme.variants)
    surfaces: dict[str, None] = {}
    for section in sections:
        found = catalogue.get(section.type)
        if found is not None and section.known:
            variant = section.variant or preferred.get(section.type)
            used.setdefault(section.type, {})[variant if variant in found.variants else found.variants[0]] = None
            surfaces[section.surface or found.surface] = None
    names = [name for name in catalogue.types if name in used]
    # Drawings and sheets inside sections may stand on these two whatever the sections themselves do.
    wanted = sorted({*surfaces, "panel", "deep"})
    look = catalogue.looks.get(site.theme.look)
    parts = [LAYERS, tokens_css(site.theme, locale, wanted), f"@layer base{{{catalogue.base}}}"]
    styles = "".join(_section_style(catalogue[name], used[name]) for name in names)
    parts.append(f"@layer sections{{{styles}}}")
    if look is not None:
        own = look.style + "".join(look.sections.get(name, "") for name in names)
        parts.append(f"@layer theme{{{own}}}")
    return "".join(parts)


def _section_style(found: SectionType, variants: Iterable[str]) -> str:
    wanted = frozenset(variants)
    own = (found.variant_styles.get(name, "") for name in found.variants if name in wanted)
    return found.style + "".join(own)
