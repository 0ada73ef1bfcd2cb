"""Languages: texts that are missing, left over, or in another script than the page says."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.i18n.locale import foreign_script
from pagemagic.page.operations import Translate
from pagemagic.page.walk import site_ids


def check_languages(subject: Subject) -> Iterator[Finding]:
    """Languages without texts, texts for what is gone, and texts in a script that the site's language is not written in."""
    site = subject.site
    known = {identifier for identifier, _ in site_ids(site)}
    for tag in site.locales[1:]:
        if not any(key.partition(".")[0] in known for key in site.translations.get(tag, ())):
            yield Finding("untranslated", "warning", "", f"there is no text in {tag}", "translate the site")
    for tag, texts in site.translations.items():
        for key in texts:
            identifier, _, prop = key.partition(".")
            if identifier not in known:
                what = f"there is a text in {tag} for {identifier}, which is gone"
                gone = fix(Translate(locale=tag, key=key))
                yield Finding(
                    "left-over-text", "warning", "", what, "remove it", prop=f"translations.{tag}.{key}", fix=gone
                )
    for holder in subject.holders:
        for prop in holder.texts:
            text = subject.text(holder, getattr(holder.values, prop))
            if foreign_script(text, site.locale):
                what = f"this text is not in the script of {site.locale}: {text[:40]!r}"
                cure = f"it is read out as if it were {site.locale}; translate it"
                yield Finding("other-script", "warning", holder.place, what, cure, holder.node.id, prop)
