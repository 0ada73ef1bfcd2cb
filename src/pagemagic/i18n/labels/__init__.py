"""The labels of a page's frame, actions and headings, one module per language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from pagemagic.i18n.labels import ar, de, en, es, fr, it, ja, nl, pt
from pagemagic.i18n.labels.keys import KEYS
from pagemagic.i18n.locale import base_language, fallbacks
from pagemagic.i18n.pseudo import pseudo_text

LABELS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": en.LABELS,
        "pt": pt.LABELS,
        "es": es.LABELS,
        "fr": fr.LABELS,
        "de": de.LABELS,
        "it": it.LABELS,
        "nl": nl.LABELS,
        "ar": ar.LABELS,
        "ja": ja.LABELS,
    }
)
"""The complete sets, by language."""

VARIANTS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {tag: labels for module in (en, pt, es, fr, de, it, nl, ar, ja) for tag, labels in module.VARIANTS.items()}
)
"""What regions say differently, by tag."""


@lru_cache(maxsize=256)
def labels_for(tag: str) -> Mapping[str, str]:
    """Return all labels in the language of ``tag``; in English where the library has no labels in it.

    Raises:
        InvalidInputError: ``tag`` is not a language tag.
    """
    chain = fallbacks(tag)
    base = next(candidate for candidate in chain if candidate in LABELS)
    merged = dict(LABELS[base])
    for candidate in reversed(chain[: chain.index(base)]):
        merged.update(VARIANTS.get(candidate, {}))
    if tag == "en-XA":
        merged = {key: pseudo_text(text, tag) for key, text in merged.items()}
    return MappingProxyType(merged)


def label(key: str, tag: str, *values: str) -> str:
    """Return one label, with ``{0}`` and ``{1}`` replaced by ``values`` as they are.

    Raises:
        KeyError: There is no such label; :data:`~pagemagic.i18n.labels.keys.KEYS` lists them.
        IndexError: The label has more places than there are values.
        InvalidInputError: ``tag`` is not a language tag.
    """
    if key not in KEYS:
        raise KeyError(f"no label is called {key!r}")
    before, place, after = labels_for(tag)[key].partition("{0}")
    return _with_second(before, values) + values[0] + _with_second(after, values) if place else before


def _with_second(text: str, values: tuple[str, ...]) -> str:
    return text.replace("{1}", values[1]) if "{1}" in text else text


def speaks(tag: str) -> bool:
    """Say whether the library has labels in the language of ``tag``, or would fall back to English."""
    return base_language(tag) in LABELS
