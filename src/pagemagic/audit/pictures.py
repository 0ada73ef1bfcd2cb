"""Pictures: their size, and what they say to those who cannot see them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject
from pagemagic.page.blocks import ImageBlock
from pagemagic.page.pictures import Asset, AssetPicture
from pagemagic.page.site import Page
from pagemagic.page.walk import references

_FILE_NAME = re.compile(r"\S+\.(png|jpe?g|gif|webp|avif|svg|heic|tiff?|bmp)", re.IGNORECASE)
_CAMERA = re.compile(
    r"(img|dsc|dscn|dscf|pxl|mvimg|screenshot|photo|image|bild|foto|imagem|imagen)?[ _-]*[0-9][0-9 _-]*", re.IGNORECASE
)
_NO_WORDS = frozenset((
    "image", "photo", "photograph", "picture", "graphic", "icon", "illustration", "drawing", "logo", "bild",
    "foto", "grafik", "abbildung", "imagem", "imagen", "figura", "immagine", "afbeelding", "plaatje",
    "photographie", "dessin", "fotografía", "fotografia", "ilustración", "ilustração", "画像", "写真", "صورة",
))  # fmt: skip
"""Descriptions that say only that there is a picture."""


def check_pictures(subject: Subject) -> Iterator[Finding]:
    """Pictures without a size, without a description or with one that says nothing."""
    assets = {asset.id: asset for asset in subject.site.assets}
    for page in subject.site.pages:
        for asset, section in _unsized(page, assets):
            what = f"{asset.name} has no size"
            yield Finding("no-size", "error", page.path, what, "add width and height", section)
    for holder in subject.holders:
        picture = getattr(holder.node, "picture", None)
        if not isinstance(picture, AssetPicture):
            continue
        description = assets[picture.asset].description
        name = assets[picture.asset].name
        if description.kind == "described" and _says_nothing(description.alt, name):
            what = f"the description of {name} says nothing: {description.alt[:60]!r}"
            yield Finding(
                "poor-description", "warning", holder.place, what, "say what it shows", picture.asset, "description"
            )
        elif description.kind == "decorative" and isinstance(holder.node, ImageBlock) and holder.page is not None:
            what = f"nobody said what {name} shows"
            cure = "describe it for those who cannot see it, unless it only decorates"
            yield Finding("no-description", "todo", holder.place, what, cure, picture.asset, "description")


def _unsized(page: Page, assets: dict[str, Asset]) -> Iterator[tuple[Asset, str]]:
    for section in page.sections:
        for what, identifier, _ in references(section):
            asset = assets.get(identifier) if what == "asset" else None
            if asset is not None and asset.media.startswith("image/") and not (asset.width and asset.height):
                yield asset, section.id


def _says_nothing(alt: str, name: str) -> bool:
    text = " ".join(alt.split()).casefold().strip(".:!")
    stem = name.rpartition(".")[0]
    return bool(
        text in _NO_WORDS or (text == stem and "-" in stem) or _FILE_NAME.fullmatch(text) or _CAMERA.fullmatch(text)
    )
