"""What is repeated in a section, block by block: :meth:`pagemagic.page.present.Context.each`, written out per view model.

Most of a page are lists of blocks whose texts are plain strings. Written out for the fields of a view model, one of them costs
a third of what asking the context for each text costs.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from pagemagic.markup.check import fields_of
from pagemagic.markup.types import Inline
from pagemagic.page.linked import LinkedText, linked

BlockViews = Callable[..., list[Any]]
"""``block_views(blocks, context, **same)``."""


@lru_cache(maxsize=256)
def block_views(model: Any, translated: bool) -> BlockViews:
    """Compile the function that turns blocks into view models of the TypedDict ``model``.

    What a block does not say is an argument of the function, with the field's name. ``translated``: every text is looked
    up in the translations of the page's language.
    """
    fields = fields_of(model)
    given: list[str] = []
    texts: list[str] = []
    values: list[str] = []
    for name, kind in fields.items():
        if kind == Inline:
            texts.append(name)
            values.append(f"{name!r}: {name}")
        elif kind is LinkedText:
            texts.append(name)
            plain = f"{{'text': {name}, 'is_link': False, 'href': '', 'rel': None}}"
            values.append(f"{name!r}: {plain} if values['to'] is None else linked({name}, values['to'], context)")
        elif kind is bool and fields.get(name.removeprefix("has_")) == Inline:
            values.append(f"{name!r}: True if {name.removeprefix('has_')} else False")
        else:
            given.append(f", {name}")
            values.append(f"{name!r}: {name}")
    # A flag may stand before its text, so all texts are read first.
    lines = [f"def each(blocks, context{''.join(given)}):", "    t = context.t", "    found = []"]
    lines += ["    for block in blocks:", "        values = block.__dict__"]
    for name in texts:
        if translated:
            lines.append(f"        {name} = t(block, {name!r})")
        else:
            lines.append(f"        {name} = values[{name!r}]")
            lines.append(f"        if type({name}) is not str:")
            lines.append(f"            {name} = '' if {name} is None else t(block, {name!r})")
    lines += [f"        found.append({{{', '.join(values)}}})", "    return found", ""]
    source = "\n".join(lines)
    filename = f"<block views {model.__name__}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    namespace: dict[str, Any] = {"linked": linked}
    exec(compile(source, filename, "exec"), namespace)  # the source holds names of fields only
    made: BlockViews = namespace["each"]
    return made
