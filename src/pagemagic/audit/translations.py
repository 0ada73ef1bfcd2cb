"""Translations: texts that a language has not got, that are older than their source, or that lost a fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject
from pagemagic.page.inline import FactRun, plain, walk
from pagemagic.page.languages import Standing, standings

_SHOWN = 40
"""How many letters of a text a message quotes."""


def check_translations(subject: Subject) -> Iterator[Finding]:
    """What is wrong in the other languages of a site; nothing of a language that has no text at all.

    A text that is missing is shown in the source's language, marked as such; one that is stale is shown as it is.
    """
    site = subject.site
    if len(site.locales) > 1 and site.frame.header is None and site.frame.footer is None:
        what, cure = "no page leads to its other languages", "add a header or a footer, which shows them"
        yield Finding("no-language-switch", "warning", "", what, cure)
    for tag in site.locales[1:]:
        if not site.translations.get(tag):
            continue
        for found in standings(site, tag, subject.catalogue):
            said = _said(found, tag, site.locale)
            if said is not None:
                rule, what, cure = said
                node, _, prop = found.message.key.partition(".")
                yield Finding(rule, "warning", found.message.place, what, cure, node, prop)


def _said(found: Standing, tag: str, source: str) -> tuple[str, str, str] | None:
    message = found.message
    text = plain(message.text)
    quoted = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
    if found.state == "missing":
        what = f"the {message.what} is not in {tag}; readers see it in {source}: {quoted!r}"
        return ("untranslated-text", what, f"translate {message.key}") if message.needed else None
    if found.state == "stale":
        what = f"the {message.what} in {tag} is older than its source in {source}: {quoted!r}"
        return "stale-translation", what, f"look at {message.key} again, or translate it anew"
    lost = _facts(message.text) - _facts(found.translation.text if found.translation else "")
    if lost and message.kind == "text":
        names = ", ".join(sorted(lost))
        return "lost-fact", f"the {message.what} in {tag} leaves out a fact: {names}", f"put it into {message.key}"
    return None


def _facts(text: Any) -> Counter[str]:
    return Counter(part.id for _, part in walk(text) if isinstance(part, FactRun))
