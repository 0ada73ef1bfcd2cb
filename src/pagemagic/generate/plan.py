"""The plan: theme, palette, hero and order of parts, chosen from what the brief holds and the seed."""

from __future__ import annotations

from dataclasses import dataclass
from math import lcm

from pagemagic.gallery.gallery import Gallery, builtin_gallery
from pagemagic.gallery.kit_data import Kit, Subject
from pagemagic.gallery.theme_data import AWNINGS
from pagemagic.generate.compose.hero import suits
from pagemagic.generate.material import Material
from pagemagic.page.theme import Theme
from pagemagic.pictures.stream import Stream


@dataclass(frozen=True)
class Plan:
    """What a site will be like, before anything is written."""

    kit: Kit
    subject: Subject | None
    theme: Theme
    hero: str
    order: tuple[str, ...]
    closing: str
    round: int
    """How often the seed has gone through the themes: later rounds choose other variants."""


def plan(material: Material, seed: int, wanted: str | None = None, gallery: Gallery | None = None) -> Plan:
    """Choose for a seed. ``wanted`` is the theme that was asked for.

    Seed 0 takes the best of everything. Further seeds step through the themes that suit the kind of business and through
    the heroes, until every pair has been shown; then they do so again with another order of parts. Raises
    InvalidInputError for an unknown theme.
    """
    known = gallery or builtin_gallery()
    themes = [known.entry(wanted).theme.name] if wanted else list(themes_for(material.kit, material.subject))
    name, turn = themes[seed % len(themes)], seed // len(themes)
    heroes = [variant for variant in material.kit.heroes if suits(material, variant)]
    lap, step = divmod(seed, len(themes) * len(heroes))
    # The extra step after each common round is what brings every theme together with every hero.
    hero = heroes[(step + step // lcm(len(themes), len(heroes))) % len(heroes)]
    orders = material.kit.orders
    # With one theme the hero changes with every seed; the order must not change in step with it.
    change = step + lap if len(themes) > 1 else lap
    order = orders[(change + _first_order(material)) % len(orders)]
    closing = material.kit.closing
    return Plan(material.kit, material.subject, _theme(material, known, name, turn), hero, order, closing, turn)


def themes_for(kit: Kit, subject: Subject | None) -> tuple[str, ...]:
    """The themes that suit the kind of business, the best first: the subject's own, else the kit's."""
    return (subject.themes if subject is not None else ()) or kit.themes


def at_a_counter(kit: Kit, subject: Subject | None) -> bool:
    """Whether people are served there: at the counter of a shop or at a table."""
    own = subject.counter if subject is not None else None
    return kit.counter if own is None else own


def _first_order(material: Material) -> int:
    """Which order comes first: the best for most briefs, another sensible one for some, so that neighbours differ."""
    return Stream(material.reading.brief, "running order").weighted([(0, 6), (1, 1), (2, 1), (3, 1)])


def _theme(material: Material, gallery: Gallery, name: str, turn: int) -> Theme:
    """The theme in the palette that means something to the trade, else in one that belongs to this brief."""
    choices = [keys.name for keys in gallery.entry(name).choices]
    pinned = str(material.subject.palettes.get(name, "")) if material.subject is not None else ""
    first = (
        choices.index(pinned)
        if pinned in choices
        else Stream(material.reading.brief, f"palette/{name}").below(len(choices))
    )
    made = gallery.theme(name, palette=choices[(first + turn) % len(choices)])
    # An awning says that something is sold under it.
    plain = AWNINGS.get(made.look) if not at_a_counter(material.kit, material.subject) else None
    return made.model_copy(update={"look": plain}) if plain else made


def art_seed(material: Material, seed: int) -> int:
    """The seed of the site's pictures."""
    return Stream(material.reading.brief, f"art/{seed}").below(1_000_000)
