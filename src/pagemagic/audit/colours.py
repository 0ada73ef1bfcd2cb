"""Colours: whether everything can be read on its ground."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.page.legibility import check_theme, legible
from pagemagic.page.operations import SetTheme


def check_colours(subject: Subject) -> Iterator[Finding]:
    """Pairs of colours with too little contrast. One patch mends them all."""
    theme = subject.site.theme
    reasons = check_theme(theme)
    if not reasons:
        return
    mended = fix(SetTheme.model_construct(theme=legible(theme)))
    for reason in reasons:
        yield Finding(
            "contrast", "error", "", f"{reason.place}: {reason.problem}", reason.cure, prop=reason.place, fix=mended
        )
