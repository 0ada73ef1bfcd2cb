"""Legal: terms, privacy, imprint. Sober, numbered by its headings, found by its name."""

from __future__ import annotations

from pagemagic.markup.elements import E, call, each, view
from pagemagic.page.base import Content
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.article import ArticleSlots
from pagemagic.sections.prose import PROSE, ProseView, prose
from pagemagic.sections.shared import Envelope, envelope, root, title_and
from pagemagic.sections.style import style


class LegalProps(Content):
    """What the text is called."""

    title: InlineText


class LegalView(Envelope):
    """The view model of a legal text."""

    body: list[ProseView]


VIEW = view(
    "legal",
    LegalView,
    root("legal", E.div(title_and(), E.div(each("body", call(PROSE)), class_="pm-prose"), class_="pm-wrap pm-stack")),
)


def present(section: Section, context: Context) -> LegalView:
    """The view model of a legal text."""
    slots: ArticleSlots = section.slots  # type: ignore[assignment]
    return LegalView(**envelope(section, context), body=prose(slots.body, context, context.below))


LEGAL = SectionType(
    name="legal",
    v=1,
    props=LegalProps,
    slots=ArticleSlots,
    view=VIEW,
    present=present,
    style=style("article") + style("legal"),
    variants=("prose",),
    translatable=("title",),
    rules=(Rule("title", "required"),),
    hint="The text of a legal page, supplied by the user. Never write one yourself.",
    example={
        "id": "n1",
        "type": "legal",
        "props": {"title": "Privacy"},
        "slots": {
            "body": [{"id": "n2", "type": "text", "text": "This site sets no cookies and loads nothing from others."}]
        },
    },
)
