"""The rules of the audit by name: what each is about, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

RULES: Mapping[str, str] = MappingProxyType(
    {
        "contrast": "Text and controls stand out from their ground as WCAG 2.2 asks (1.4.3, 1.4.11).",
        "no-contact": "Visitors can get in touch.",
        "inferred": "Facts that follow from others are confirmed.",
        "untranslated": "Every language of the site has texts.",
        "no-language-switch": "Readers find the other languages.",
        "untranslated-text": "Every text is in every language of the site.",
        "stale-translation": "Translations are as new as what they translate.",
        "lost-fact": "Translations hold the facts that their sources hold.",
        "left-over-text": "Texts in other languages belong to something.",
        "other-script": "Texts are in the language that the page says it is in (WCAG 2.2, 3.1.2).",
        "empty-page": "Every page has something on it.",
        "unknown-type": "The type of every section is known.",
        "no-title": "Every page begins with a title.",
        "two-heroes": "A page has one hero.",
        "duplicate-title": "Titles tell pages apart (WCAG 2.2, 2.4.2).",
        "duplicate-description": "Descriptions tell pages apart.",
        "duplicate-name": "Menus tell pages apart.",
        "required": "A section has what its type cannot be without.",
        "too-long": "Texts are as short as their place asks.",
        "too-many": "Lists hold what can be taken in.",
        "too-few": "Lists are lists.",
        "same-again": "Neighbours of one type look different.",
        "heading-jump": "Headings leave no level out (WCAG 2.2, 1.3.1).",
        "same-heading": "Headings tell the parts of a page apart (WCAG 2.2, 2.4.6).",
        "empty-block": "Every block has something to read.",
        "empty-text": "Labels, questions and names have their other half.",
        "vague-link": "Links say where they lead (WCAG 2.2, 2.4.4).",
        "same-words": "Links that say the same lead to the same place (WCAG 2.2, 2.4.4).",
        "dead-link": "Links lead somewhere.",
        "ragged-table": "Rows of a table are of one length.",
        "empty-head": "Rows and columns of a table have heads (WCAG 2.2, 1.3.1).",
        "no-size": "Pictures have a size, so that nothing moves when they come.",
        "no-description": "Pictures are described, or said to decorate (WCAG 2.2, 1.1.1).",
        "poor-description": "Descriptions of pictures say what these show (WCAG 2.2, 1.1.1).",
    }
)
"""Rule -> what is right where it finds nothing."""
