"""Looks: neighbours that look the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.page.operations import Set
from pagemagic.page.patch import Patch
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType


def check_looks(subject: Subject) -> Iterator[Finding]:
    """Sections of one type and one look that follow each other. One patch mends all that stand in a row."""
    for page in subject.site.pages:
        for name, row in groupby(page.sections, key=lambda section: section.type):
            sections = list(row)
            found = subject.catalogue.get(name)
            if found is None or len(sections) == 1 or not all(section.known for section in sections):
                continue
            looks = [_look(subject, section, found) for section in sections]
            again = [index for index in range(1, len(looks)) if looks[index] == looks[index - 1]]
            mended = _alternating(sections, looks, found.variants) if again and len(found.variants) > 1 else None
            for index in again:
                yield Finding(
                    "same-again", "warning", page.path, f"two {name} sections of one look follow each other",
                    "choose another variant, or join them", sections[index].id, "variant", mended,
                )  # fmt: skip


def _look(subject: Subject, section: Section, found: SectionType) -> str:
    """The variant that is shown."""
    wanted = section.variant or subject.site.theme.variant(section.type)
    return wanted if wanted in found.variants else found.variants[0]


def _alternating(sections: Sequence[Section], looks: Sequence[str], variants: Sequence[str]) -> Patch:
    """Another variant for as few sections of a row as it takes."""
    ops: list[Set] = []
    before = ""
    for index, look in enumerate(looks):
        if look == before:
            after = looks[index + 1] if index + 1 < len(looks) else ""
            others = [variant for variant in variants if variant != before]
            look = next((variant for variant in others if variant != after), others[0])
            ops.append(Set(id=sections[index].id, prop="variant", value=look))
        before = look
    return fix(*ops)
