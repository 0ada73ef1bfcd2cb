"""Writes the node specification, ``docs/reference/nodes.md``, from the catalogue: ``python -m docs.build_nodes``.

A test compares the committed page with what this makes, so run it after any change to a section type or a block.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from docs import specimens
from docs.type_words import markdown, name_of, rows, table

from pagemagic.page import facts, inline, links, pictures, site
from pagemagic.page.blocks import BLOCKS, ContentBlock
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.page.theme import SurfaceName
from pagemagic.render.context import PageContext
from pagemagic.render.section_context import SectionContext
from pagemagic.render.target import Target

PAGE = Path(__file__).parent / "reference" / "nodes.md"

INTRODUCTION = """\
<!-- Written by python -m docs.build_nodes; do not edit. -->

# The nodes of a document

A site is one JSON document. This page says what it may hold. It is made from the models that read documents, so it says
what is true of this version. {types} section types and {blocks} blocks come with the library; plugins add section types,
never blocks.

The same as a JSON Schema, for editors and programs:

```python
import pagemagic as pm

schema = pm.json_schema()
assert "Section.hero" in schema["$defs"]
```

```sh
pagemagic schema > site.schema.json
pagemagic schema hero > hero.schema.json
```

What is listed as *required* must be there. Everything else may be left out; an unknown field is an error.
"""

VALUES = """\
## Values

| name | what it is | example |
|---|---|---|
| id | `n` and a number in base 32, counted up by the site's `next_id`; never used twice, never shown | `"n1f"` |
| text | a string without control characters, bidi overrides or lone surrogates | `"Rye & corn"` |
| line | a text of 1 to 400 characters | `"by appointment"` |
| word | a name from a program: lower case, digits, `-` and `.` | `"acme.booking"` |
| locale | a BCP 47 tag: language, script, region | `"pt-PT"` |
| date | a day of the calendar | `"2027-04-03"` |
| time | a time of day; `24:00` is the end of it | `"06:30"` |
| amount | a decimal number as text, in major units | `"0.40"` |
| currency | an ISO 4217 code | `"EUR"` |
| anchor | the readable part of a section's address | `"prices"` |
| path | a page's address in the site | `"/prices"` |
| digest | the identity of a file's bytes | `"sha256-…"` |
| message key | node id and property | `"n7.title"` |

A page link, a section link or a fact reference must lead to a node that exists. A document that breaks a rule is refused
with the place, the problem and the cure of everything that is wrong.
"""

INLINE = """\
## Inline text

Text without marks is a string. Marked text is a list of strings and runs, nested at most {depth} deep:

```json
["Call ", {{"type": "fact", "id": "n4"}}, " before ", {{"type": "strong", "children": ["noon"]}}]
```

A `fact` run is written out when the page is rendered, in the language of the page. Change the fact, and every sentence that
refers to it changes with it.

People write and read the same as a small part of Markdown: `**strong**`, `*emphasis*`, `` `code` ``, `[text](target)` with
`https:…`, `tel:…`, `mailto:…`, `page:n1`, `section:n2`, `asset:n3` or `fact:n4` as its target, `{{{{n4}}}}` or `{{{{n4.street}}}}` for a
fact, `{{{{phone}}}}` for the first one of a kind, and a backslash before a line end for a break or before a sign for the sign
itself. There is no HTML; what means nothing stands for itself. What is printed is read again as it was:

```python
from pagemagic.page.inline_text import print_inline, read_inline

text = read_inline("Call {{{{n4}}}} before **noon**")
assert print_inline(text) == "Call {{{{n4}}}} before **noon**"
```
"""

FACTS = """\
## Facts

What is known about the subject of the site. A fact has one home, `facts`; texts, links and pictures refer to it by id.
`fields` are the texts that a `fact` run may ask for; `text` is the fact as a reader would say it.
"""

LINKS = """\
## Links

Where a reader can be taken, told apart by `kind`. Inside the site a link holds an id, so renaming a page breaks none.
"""

PICTURES = """\
## Pictures

A picture is a file that the user brought, or one drawn by the theme's picture family. Where a slot for a picture is empty,
one is drawn.
"""

THEME = """\
## The theme

Colours, type, space, shape and picture style as plain values: no CSS. Themes are made by the gallery, which solves their
colours for contrast, so take one from there and do not write one by hand: `pagemagic gallery list`, `pagemagic gallery show market`,
`pm.theme("market", palette="…", brand="#0a7")`.

### Surfaces

The colour bands of a theme; a section names one and never a colour.

| surface | what it is for |
|---|---|
{surfaces}
"""

SURFACES: dict[str, str] = {
    "paper": "the page itself",
    "quiet": "a tinted band",
    "wash": "the one moment in full colour",
    "deep": "a dark band",
    "call": "the closing band",
    "panel": "a raised sheet",
}


def page() -> str:
    """The page as Markdown."""
    catalogue = builtin_catalogue()
    parts = [INTRODUCTION.format(types=len(catalogue), blocks=len(BLOCKS)), VALUES, *_site()]
    parts += ["## Section types\n", *(_section_type(found) for found in catalogue.values())]
    parts += ["## Blocks\n", _content(), *(_block(name) for name in BLOCKS)]
    parts += [FACTS, *(_model(model, "Fact: ", _fields(model)) for model in _union(facts.Fact))]
    parts += [*_models(facts.Origin, facts.Opening)]
    parts += [INLINE.format(depth=inline.MAX_DEPTH), *(_run(model) for model in _union(inline.Mark))]
    parts += [LINKS, *(_model(model, "Link: ") for model in _union(links.Link))]
    parts += [PICTURES, *(_model(model, "Picture: ") for model in _union(pictures.Picture))]
    parts += [*_models(pictures.Art, pictures.Asset, pictures.Described, pictures.Decorative)]
    parts += [THEME.format(surfaces="\n".join(f"| `{name}` | {SURFACES[name]} |" for name in get_args(SurfaceName)))]
    return "\n".join(part.rstrip() + "\n" for part in parts)


def _union(union: Any) -> tuple[Any, ...]:
    return get_args(get_args(union)[0])


def _site() -> Iterator[str]:
    yield f"## The site\n\n{table(site.Site)}\n"
    yield from _models(site.Page, site.Seo, site.Frame, site.Translation, site.Integration, site.Redirect)
    yield (
        "## The section\n\nThe envelope is the same for every type; `type` says which properties and slots it has.\n\n"
        f"{table(Section, without=('props', 'slots'))}\n"
        "| `props` | properties of the type | required | Scalars, inline text and links. |\n"
        "| `slots` | blocks of the type |  | Everything repeated: each a block with an id of its own. |\n"
    )


def _models(*models: Any) -> Iterator[str]:
    for model in models:
        yield _model(model, "")


def _model(model: Any, prefix: str, after: str = "") -> str:
    tag = next((name for name in ("kind", "type") if name in model.model_fields), "")
    name = model.model_fields[tag].default if prefix else name_of(model).capitalize()
    fields = table(model, without=(tag,) if prefix else ())
    return f"### {prefix}{name}\n\n{_summary(model)}{after}\n\n{fields}\n"


def _summary(model: Any) -> str:
    text = markdown(" ".join((model.__doc__ or "").split()))
    # Facts say their fields at the end of the doc string; here they stand in a sentence of their own.
    return text.split(" Fields:")[0].split(" Field:")[0]


def _fields(model: Any) -> str:
    names = facts.FIELDS[model.model_fields["kind"].default]
    return "\n\nFields: " + ", ".join(f"`{name}`" for name in names) + "."


def _run(model: Any) -> str:
    fields = table(model, without=("type",))
    return f"### Run: {model.model_fields['type'].default}\n\n{_summary(model)}\n\n{fields}\n"


def _content() -> str:
    names = ", ".join(
        f"[{model.model_fields['type'].default}](#block-{model.model_fields['type'].default})"
        for model in _union(ContentBlock)
    )
    return (
        "The pieces of content in the slots of sections, told apart by `type`. Each has an `id`. A block never holds a "
        f"section.\n\n*Content*, in slots of running text, is one of {names}.\n"
    )


def _block(name: str) -> str:
    model = BLOCKS[name]
    texts = ", ".join(f"`{text}`" for text in model.translatable)
    translated = f" Translations may replace {texts}." if texts else ""
    return f"### Block: {name}\n\n{_summary(model)}{translated}\n\n{table(model, without=('type', 'id'))}\n"


def _section_type(found: SectionType) -> str:
    lines = [f"### {found.name}\n", markdown(found.hint), "", *_properties(found), ""]
    for part, model in (("properties", found.props), ("slots", found.slots)):
        kind = "blocks" if part == "slots" else "type"
        body = rows(model)
        if body:
            lines += [
                f"| {part[:-1] if part == 'slots' else 'property'} | {kind} | default | |",
                "|---|---|---|---|",
                *body,
                "",
            ]
    rules = [_rule(rule) for rule in found.rules]
    if rules:
        lines += ["Rules:", "", *(f"- {rule}" for rule in rules), ""]
    lines += [f"<!-- specimen: {found.name} -->\n", *_code("json", specimens.json_text(specimens.example(found)))]
    return "\n".join([*lines, "renders to", "", *_code("html", specimens.fragment(found))])


def _code(language: str, text: str) -> list[str]:
    return [f"```{language}", text, "```", ""]


def _properties(found: SectionType) -> Iterator[str]:
    yield f"- Version {found.v}, " + (
        "in the frame around every page." if found.frame else "among the sections of a page."
    )
    first, *others = (f"`{variant}`" for variant in found.variants)
    yield (
        f"- Variants: {first} unless the theme prefers another, {', '.join(others)}."
        if others
        else f"- Variant: {first}."
    )
    yield f"- Surface: `{found.surface}`."
    if found.translatable:
        yield "- Translations may replace " + ", ".join(f"`{name}`" for name in found.translatable) + "."
    kinds = _structured(found)
    if kinds:
        yield "- Structured data: " + ", ".join(f"`{kind}`" for kind in kinds) + "."


def _structured(found: SectionType) -> list[str]:
    if found.json_ld is None:
        return []
    shown = specimens.site(found)
    context = PageContext(shown, shown.pages[0], shown.locale, Target(), builtin_catalogue())
    entries = found.json_ld(next(iter(shown.sections())), SectionContext(context, next(iter(shown.sections())), 0))
    return sorted({entry["@type"] for entry in entries})


def _rule(rule: Rule) -> str:
    said = {
        "required": f"`{rule.place}` must be there",
        "max_words": f"`{rule.place}` has at most {rule.limit} words",
        "max_items": f"at most {rule.limit} `{rule.place}`",
        "min_items": f"at least {rule.limit} `{rule.place}`, or none",
    }[rule.kind]
    return f"{said}: {rule.why}" if rule.why else said


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE}")
