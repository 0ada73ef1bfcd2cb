"""The pictures of ``--social``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from pagemagic.page.site import Site


class Pictures(TypedDict, total=False):
    """What :func:`pagemagic.render.bundle.render_site` takes besides the document."""

    social_image: bytes
    touch_icon: bytes


def pictures(site: Site) -> Pictures:
    """The social image and the touch icon of a site. Raises MissingExtraError without Pillow."""
    from pagemagic.render.social import social_image, touch_icon

    return {"social_image": social_image(site), "touch_icon": touch_icon(site)}
