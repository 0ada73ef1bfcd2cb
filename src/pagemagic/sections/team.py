"""Team: the people, by name and role."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, cls, each, heading, inline, mod, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import PersonBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.pictures import AssetPicture
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.items import count_class, is_shown
from pagemagic.sections.shared import ENTRY_TITLE, PICTURE, EntryTitle, Envelope, entry_title, envelope, root, title_and
from pagemagic.sections.style import style, variant_styles


class TeamProps(Content):
    """What stands above the people."""

    title: InlineText | None = None
    lead: InlineText | None = None


class TeamSlots(Content):
    """The people."""

    people: Annotated[tuple[PersonBlock, ...], Field(min_length=1, max_length=12)]


class PersonView(TypedDict):
    """Somebody."""

    level: int
    ground: Token
    """The surface it stands on: plates are dark."""
    name: EntryTitle
    has_role: bool
    role: Inline
    has_text: bool
    text: Inline
    has_picture: bool
    picture: PictureView


class TeamView(Envelope):
    """The view model of people."""

    has_head: bool
    has_lead: bool
    lead: Inline
    n: Token
    look: Token
    """``plates`` (up to three, drawn), ``photos`` or ``names``."""
    people: list[PersonView]


PERSON = view(
    "person",
    PersonView,
    E.li(
        when("has_picture", E.div(call(PICTURE, "picture"), class_="pm-team__art")),
        E.div(
            heading("level", call(ENTRY_TITLE, "name")),
            when("has_role", E.p(inline("role"), class_="pm-team__role")),
            when("has_text", E.p(inline("text"), class_="pm-team__text")),
            class_="pm-team__words",
        ),
        class_=cls("pm-team__person", mod("ground", "pm-on-")),
    ),
)

VIEW = view(
    "team",
    TeamView,
    root(
        "team",
        E.div(
            when("has_head", title_and(when("has_lead", E.p(inline("lead"), class_="pm-lead")))),
            E.ul(
                each("people", call(PERSON)),
                class_=cls("pm-team__people", mod("look", "pm-team__people--"), mod("n", "pm-team__people--")),
            ),
            class_="pm-wrap pm-stack",
        ),
    ),
)

MOST_PLATES = 3
"""More people without photos are a list of names."""


def present(section: Section, context: Context) -> TeamView:
    """The view model of people."""
    slots: Any = section.slots
    found = envelope(section, context)
    lead = context.t(section, "lead")
    level = context.level + 1 if found["has_title"] else context.level
    look = _look(slots.people, context)
    count = len(slots.people)
    return TeamView(
        **found,
        has_head=found["has_title"] or bool(lead),
        has_lead=bool(lead),
        lead=lead,
        n=count_class(count),
        look=Token(look),
        people=[_person(block, at, count, look, level, context) for at, block in enumerate(slots.people)],
    )


def _look(people: tuple[PersonBlock, ...], context: Context) -> str:
    """Photos where everybody has one; nobody is shown without a face beside others with one."""
    if all(isinstance(block.picture, AssetPicture) for block in people):
        return "photos"
    return "plates" if context.variant == "plates" and len(people) <= MOST_PLATES else "names"


def _person(block: PersonBlock, at: int, count: int, look: str, level: int, context: Context) -> PersonView:
    role, words, name = (context.t(block, prop) for prop in ("role", "text", "name"))
    if look == "names":
        picture = context.no_picture()
    else:
        recipe = block.picture if look == "photos" or not isinstance(block.picture, AssetPicture) else None
        slot = "media" if count == 1 else "frame"
        picture = context.picture(
            recipe, slot, index=at, count=count, topic=context.plain(block, "name"), seed=block.id
        )
    return PersonView(
        level=level,
        ground=Token("deep") if look == "plates" else context.surface,
        name=entry_title(name, None, context),
        has_role=bool(role),
        role=role,
        has_text=bool(words),
        text=words,
        has_picture=is_shown(picture),
        picture=picture,
    )


TEAM = SectionType(
    name="team",
    v=1,
    props=TeamProps,
    slots=TeamSlots,
    view=VIEW,
    present=present,
    style=style("team"),
    variant_styles=variant_styles("team"),
    variants=("plates", "list"),
    surface="quiet",
    translatable=("title", "lead"),
    rules=(Rule("title", "max_words", 6),),
    hint="People who were named, with the role that was said. Never invent a person, a face or a biography.",
    example={
        "id": "n1",
        "type": "team",
        "props": {"title": "The two solicitors"},
        "slots": {
            "people": [
                {"id": "n2", "type": "person", "name": "Ruth Adeyemi", "role": "Solicitor"},
                {"id": "n3", "type": "person", "name": "Karin Strand", "role": "Solicitor"},
            ]
        },
    },
)
