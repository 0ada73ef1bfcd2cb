"""Uploads are told by their bytes: measured, or refused with a place and a cure."""

from __future__ import annotations

import pytest

import pagemagic as pm
from pagemagic.generate.uploads import MAX_UPLOAD, measured, upload
from pagemagic.kernel.errors import InvalidInputError

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x04\x00\x00\x00\x03\x00\x08\x02\x00\x00\x00"
GIF = b"GIF89a\x40\x01\xf0\x00\x00\x00\x00"
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc4\x00\x04xy\xff\xc0\x00\x11\x08\x02\x58\x03\x20\x03\x01\x22\x00\x02\x11\x01"
)
WEBP_LOSSY = b"RIFF\x00\x00\x00\x00WEBPVP8 \x00\x00\x00\x00\x00\x00\x00\x9d\x01\x2a\x80\x02\xe0\x01"
WEBP_LOSSLESS = (
    b"RIFF\x00\x00\x00\x00WEBPVP8L\x00\x00\x00\x00\x2f" + ((639) | (479 << 14)).to_bytes(4, "little") + b"\x00"
)
WEBP_EXTENDED = (
    b"RIFF\x00\x00\x00\x00WEBPVP8X\x00\x00\x00\x00\x00\x00\x00\x00"
    + (639).to_bytes(3, "little")
    + (479).to_bytes(3, "little")
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><path d="M0 0h9v9z" fill="url(#a)"/></svg>'


@pytest.mark.parametrize(
    ("data", "media", "size"),
    [
        (PNG, "image/png", (1024, 768)), (GIF, "image/gif", (320, 240)), (JPEG, "image/jpeg", (800, 600)),
        (WEBP_LOSSY, "image/webp", (640, 480)), (WEBP_LOSSLESS, "image/webp", (640, 480)), (WEBP_EXTENDED, "image/webp", (640, 480)),
        (SVG, "image/svg+xml", (64, 32)), (b'<?xml version="1.0"?>' + SVG.replace(b"<svg", b'<svg width="10.5px" height="20"', 1), "image/svg+xml", (10, 20)),
    ],
)  # fmt: skip
def test_pictures_are_measured(data: bytes, media: str, size: tuple[int, int]) -> None:
    found = measured("x", data)
    assert (found.media, (found.width, found.height)) == (media, size)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"%PDF-1.7", b"<html><svg></svg></html>", b"MZ\x90\x00", PNG[:14], JPEG[:9], b"\xff\xd8\xff\xe0\xff\xff", WEBP_LOSSY[:18],
        PNG[:16] + b"\x00" * 8, b"<svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
        SVG.replace(b"<path", b"<script>alert(1)</script><path"), SVG.replace(b"<path", b'<path onload="alert(1)"'),
        SVG.replace(b"url(#a)", b"url(https://x.example/a)"), SVG.replace(b"<path", b'<use href="https://x.example/a#b"/><path'),
        SVG.replace(b"<path", b'<image href="data:image/png;base64,AA"/><path'), SVG.replace(b"<path", b"<foreignObject/><path"),
        SVG.replace(b"<path", b"<style>@import url(x)</style><path"), SVG.replace(b"<path", b'<a href="javascript:alert(1)"/><path'),
        SVG.replace(b"<path", b"<animate/><path"), SVG.replace(b'viewBox="0 0 64 32"', b""),
        SVG.replace(b'fill="url(#a)"', b'style="background:u rl( https://x.example )"').replace(b"u rl(", b"url("),
    ],
    ids=range(22),
)  # fmt: skip
def test_everything_else_is_refused_with_a_place_and_a_cure(data: bytes) -> None:
    with pytest.raises(InvalidInputError) as error:
        upload("my file.png", data)
    assert error.value.reasons[0].place == "my file.png"
    assert error.value.reasons[0].cure


def test_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(InvalidInputError, match="at most"):
        upload("big.png", bytes(MAX_UPLOAD + 1))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Shop Front!.JPG", "shop-front.png"),
        ("../../etc/passwd", "picture.png"),
        ("Père Noël.png", "p-re-no-l.png"),
        ("", "picture.png"),
        ("a" * 200 + ".png", "a" * 60 + ".png"),
    ],
)
def test_file_names_are_plain(name: str, expected: str) -> None:
    assert upload(name, PNG).name == expected


def test_what_it_shows_is_the_users_word() -> None:
    assert upload("shop-front.png", PNG).caption == "Shop front"
    assert upload("x.png", PNG, alt=" The  shop ").alt == "The shop"


def test_a_heavy_picture_is_something_to_do() -> None:
    """Pages stay light: the finding says how heavy it is, and what to do."""
    light, heavy = upload("a.png", PNG), upload("b.png", PNG + bytes(700_000))
    made = pm.design(pm.Brief(text="Padaria Aurora, bakery in Braga. Corn bread.", assets=(light, heavy)))
    (found,) = [one for one in made.findings if one.rule == "heavy-picture"]
    assert "b.png is 1024 pixels wide and has 0.7 MB" in found.message
    assert "2000 pixels" in found.cure
