"""The site's sign as a file: favicon and touch icon."""

from __future__ import annotations

from pagemagic.page.theme import Scheme
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.mark import favicon_svg
from pagemagic.render.context import PageContext


def _colours(scheme: Scheme) -> dict[str, str]:
    paper = scheme.surfaces.paper
    colours = {str(number): colour for number, colour in enumerate(scheme.art.colours, 1)}
    return {
        **colours, "p": paper.bg, "i": paper.fg, "b": paper.accent, "l": scheme.art.line, "d": scheme.art.deep,
        "g": scheme.art.ground,
    }  # fmt: skip


def favicon(context: PageContext) -> str:
    """The drawn mark as a stand-alone SVG document; empty for a theme whose picture family is not known."""
    if context.family is None:
        return ""
    request = PictureRequest(
        slot="mark",
        key=f"{context.site.art.seed}/mark",
        motifs=context.site.art.motifs,
        initials=context.initials,
    )
    theme = context.site.theme
    scheme = theme.dark if theme.scheme == "dark" else theme.light
    return favicon_svg(context.family(request), _colours(scheme))


def favicon_data_url(context: PageContext) -> str:
    """The mark as a ``data:`` URL, for pages that stand alone."""
    svg = favicon(context)
    if not svg:
        return ""
    plain = svg.replace("%", "%25").replace("#", "%23").replace("<", "%3C").replace(">", "%3E").replace('"', "'")
    return "data:image/svg+xml," + plain.replace(" ", "%20")
