"""``pm.design``: from a brief to a finished site, offline, pure and deterministic."""

from __future__ import annotations

from itertools import count
from types import MappingProxyType

from pagemagic.gallery.gallery import Gallery
from pagemagic.generate.acts import acts_of, without_parts
from pagemagic.generate.assemble import assemble
from pagemagic.generate.brief import Brief
from pagemagic.generate.findings import findings_of
from pagemagic.generate.forms import forms_of, without_read_into
from pagemagic.generate.generation import Generation, UsedFact
from pagemagic.generate.joined import ready_facts, with_whole_lists
from pagemagic.generate.kit_choice import choose_kit
from pagemagic.generate.material import Material
from pagemagic.generate.plan import plan
from pagemagic.generate.prose import publishable, without_wishes
from pagemagic.generate.reading.language import language_of
from pagemagic.generate.reading.reader import read
from pagemagic.generate.reading.source import clean
from pagemagic.generate.regular import regulars_of
from pagemagic.generate.unused import unused_clauses
from pagemagic.generate.voice import voice_of
from pagemagic.generate.writing.event import hosted
from pagemagic.generate.writing.trade import with_small_initials
from pagemagic.i18n.locale import canonical
from pagemagic.page.facts import Fact, NameFact
from pagemagic.page.site import Site

_ONCE = frozenset(("events", "software"))
"""Kits whose brief tells of no days that come back: an event has its own, and a program none."""


def design(
    brief: str | Brief,
    locale: str | None = None,
    seed: int | None = None,
    *,
    theme: str | None = None,
    kit: str | None = None,
    gallery: Gallery | None = None,
) -> Generation:
    """Make a site from a brief, without a model and without a network: the same brief and seed give the same site.

    Nothing is invented: names, numbers, prices, dates and sentences come from the brief, the rest are headings and
    labels. What visitors would look for and nobody said is listed in ``findings``.

    Args:
        brief: One sentence or many; or a :class:`~pagemagic.generate.brief.Brief` with pictures, facts and wishes.
        locale: Language of the site, BCP 47. Without one, the brief's own.
        seed: 0 and up; another seed, another design. Of a ``Brief``, its own unless given here.
        theme: Name of a theme of the gallery. Without one, the kit's choice.
        kit: Name of a kit of the gallery. Without one, what the brief suggests.
        gallery: The themes and kits to choose from; without one, those that come with the library.

    Raises:
        InvalidInputError: The brief is empty, holds no words or is too long; a locale, theme or kit is not known.
    """
    asked = brief if isinstance(brief, Brief) else Brief(text=brief)
    chosen = asked.model_copy(
        update={
            "locale": locale or asked.locale,
            "seed": asked.seed if seed is None else seed,
            "theme": theme or asked.theme,
            "kit": kit or asked.kit,
        }
    )
    chosen = Brief.model_validate(chosen.model_dump()) if chosen.seed < 0 else chosen
    material, ids = material_of(chosen, gallery)
    planned = plan(material, chosen.seed, chosen.theme, gallery)
    document, work = assemble(material, planned, chosen.seed, ids, chosen.assets)
    site = Site.model_validate(document)
    unsaid = [one for one in material.reading.leftover if one.start not in work.said]
    unused = unused_clauses(material, document, unsaid)
    used = tuple(
        UsedFact(fact.id, fact.kind, fact.origin.span, _words(material, fact.origin.span)) for fact in material.facts
    )
    return Generation(
        site=site,
        status="degraded" if unused else "complete",
        findings=findings_of(material, unused, chosen.assets, work.headline.lacks if work.headline else ()),
        used=used,
        unused=unused,
        kit=planned.kit.name,
        blobs=MappingProxyType({upload.digest: upload.data for upload in chosen.assets}),
    )


def material_of(brief: Brief, gallery: Gallery | None = None) -> tuple[Material, count[int]]:
    """Read the brief, choose the kit, and lay the facts out."""
    ids = count()
    reading = read(brief.whole, canonical(brief.locale) if brief.locale else None, ids)
    hint = reading.locale.partition("-")[0]
    spoken = language_of(clean(brief.whole), hint)
    voice = voice_of(reading.locale, spoken)
    chosen, subject = choose_kit(reading, (*brief.facts, *reading.facts), spoken, brief.kit, gallery)
    schema_type = subject.type if subject is not None else chosen.type
    facts = ready_facts(brief, reading.facts, ids, schema_type, spoken)
    facts = with_whole_lists(facts, reading.sentences)
    forms = forms_of(reading.sentences, voice)
    facts = without_wishes(without_read_into(facts, forms), reading.sentences, voice)
    others = publishable((one for one in reading.sentences if one not in forms.sentences), voice)
    regular = regulars_of(reading.brief, others, facts, spoken) if chosen.name not in _ONCE and voice.native else ()
    told = {one.sentence for one in regular}
    others = tuple(one for one in others if one not in told)
    acts = acts_of(others, facts, voice, product=chosen.name == "software")
    whole = {one.start for one in (*reading.leftover, *forms.sentences, *(act.sentence for act in acts))}
    prose = publishable((one for one in reading.sentences if one.start in whole and one not in told), voice)
    found = Material(brief, reading, without_parts(facts, acts), chosen, subject, voice, forms, prose, acts, regular)
    found.facts = with_small_initials(found)
    if hosted(found) is not None:
        found.facts = tuple(_of_host(fact) for fact in found.facts)
    return found, ids


def _of_host(fact: Fact) -> Fact:
    """The name of who holds an event as that of a house or a club, not of what takes place."""
    return fact.model_copy(update={"type": "Organization"}) if isinstance(fact, NameFact) else fact


def _words(material: Material, span: tuple[int, int] | None) -> str:
    return material.reading.brief[span[0] : span[1]] if span is not None else ""
