"""Pictures and files: assets that the user brought, and recipes for pictures that are drawn."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pagemagic.page.base import Frozen, NodeId, Text, Word

Digest = Annotated[str, StringConstraints(pattern=r"^sha256-[0-9a-f]{64}$")]
"""The identity of a blob: ``sha256-`` and the hexadecimal digest of its bytes."""


class Described(Frozen):
    """A picture that says something: ``alt`` says the same in words."""

    kind: Literal["described"] = "described"
    alt: Annotated[Text, StringConstraints(min_length=1, max_length=500)]


class Decorative(Frozen):
    """A picture that only decorates."""

    kind: Literal["decorative"] = "decorative"


class Asset(Frozen):
    """A file of the site. Its bytes live outside the document, found by ``digest``."""

    id: NodeId
    digest: Digest
    name: Annotated[
        str,
        StringConstraints(
            pattern=r"^[a-z0-9][a-z0-9-]*\.(png|jpg|gif|webp|avif|svg|pdf|woff2|mp4|webm)$", max_length=80
        ),
    ]
    """File name in the published site, such as ``shop-front.jpg``."""
    media: Literal[
        "image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/svg+xml",
        "application/pdf", "font/woff2", "video/mp4", "video/webm",
    ]  # fmt: skip
    width: Annotated[int, Field(ge=1, le=20_000)] | None = None
    height: Annotated[int, Field(ge=1, le=20_000)] | None = None
    """Pixels; both are required of images and videos."""
    description: Annotated[Described | Decorative, Field(discriminator="kind")] = Decorative()
    credit: Annotated[Text, StringConstraints(max_length=200)] | None = None


class AssetPicture(Frozen):
    """A picture the user brought."""

    kind: Literal["asset"] = "asset"
    asset: NodeId


class DrawnPicture(Frozen):
    """A picture drawn by the theme's picture family: a recipe, never bytes."""

    kind: Literal["drawn"] = "drawn"
    seed: Annotated[int, Field(ge=0, le=999_999)] = 0
    """Another seed, another composition."""
    motifs: Annotated[tuple[Word, ...], Field(max_length=12)] = ()
    """Motifs for this picture; without any, the site's."""


Picture = Annotated[AssetPicture | DrawnPicture, Field(discriminator="kind")]


class Art(Frozen):
    """What all drawn pictures of a site share."""

    seed: Annotated[int, Field(ge=0, le=999_999)] = 0
    motifs: Annotated[tuple[Word, ...], Field(max_length=24)] = ()
    """Names of motifs that suit the trade, the most telling first."""
