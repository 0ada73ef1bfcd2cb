"""Glance: a thin strip of facts under the hero. It makes a local page feel real at once."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from pagemagic.markup.elements import E, attr, call, cls, each, mod, view
from pagemagic.markup.types import Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import PairBlock
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.shared import PAIR, Envelope, PairView, envelope, pairs
from pagemagic.sections.style import style


class GlanceProps(Content):
    """Nothing beyond the facts."""


class GlanceSlots(Content):
    """What the strip holds."""

    facts: Annotated[tuple[PairBlock, ...], Field(min_length=1, max_length=4)]


class GlanceView(Envelope):
    """The view model of a fact strip."""

    label: str
    facts: list[PairView]


VIEW = view(
    "glance",
    GlanceView,
    E.section(
        E.dl(each("facts", call(PAIR)), class_="pm-wrap"),
        class_=cls("pm-glance", mod("variant", "pm-glance--"), mod("surface", "pm-on-")),
        id=attr("anchor"),
        aria_label=attr("label"),
    ),
)


def present(section: Section, context: Context) -> GlanceView:
    """The view model of a fact strip. The ruled variant stands on paper unless the section says otherwise."""
    slots: Any = section.slots
    found = envelope(section, context)
    if found["variant"] == "ruled" and section.surface is None:
        found["surface"] = Token("paper")
    # Named by what it tells: "At a glance" may be another section's heading, and no two landmarks share a name.
    label = " · ".join(named for block in slots.facts if (named := context.plain(block, "label")))
    return GlanceView(**found, label=label or context.label("at_a_glance"), facts=pairs(slots.facts, context))


GLANCE = SectionType(
    name="glance",
    v=1,
    props=GlanceProps,
    slots=GlanceSlots,
    view=VIEW,
    present=present,
    style=style("glance"),
    variants=("band", "ruled"),
    surface="deep",
    rules=(Rule("facts", "min_items", 2, "one fact alone looks lost; put it into the hero"),),
    hint="Directly under the hero where two to four of these are known: open, where, contact, next date.",
    example={
        "id": "n1",
        "type": "glance",
        "props": {},
        "slots": {
            "facts": [
                {"id": "n2", "type": "pair", "label": "Open", "value": "Tuesday to Sunday, 7:00–19:00"},
                {"id": "n3", "type": "pair", "label": "Where", "value": "Rua do Souto 12, Braga"},
            ]
        },
    },
)
