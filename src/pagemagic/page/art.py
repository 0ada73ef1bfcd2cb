"""Types that lower floors share with the floor of pictures, which draws them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

PictureFamily = Callable[[Any], Any]
"""A function from :class:`pagemagic.pictures.family.PictureRequest` to a drawing."""
