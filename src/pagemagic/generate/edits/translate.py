"""Translating a site with a model, question by question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeAlias

from pagemagic.generate.asking import Asker
from pagemagic.generate.edits.questions import translate_question
from pagemagic.generate.edits.result import Calls, Edit
from pagemagic.generate.edits.translating import Segments, asked_for, filled_in
from pagemagic.generate.model_errors import ModelError
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.prompts.questions import again
from pagemagic.kernel.errors import LimitError, Reason
from pagemagic.page.editing.apply import apply
from pagemagic.page.translation_bundle import read_translations, translation_bundle

AT_ONCE = 40
"""How many texts are asked for in one question."""
Taken: TypeAlias = tuple[Segments, list[Repair]]
"""The segments of an answer that the site takes, and why it does not take the others."""


async def translate(given: Given, locale: str, asker: Asker) -> Edit:
    """Let a model translate what ``given.site`` lacks in a language: what is missing, and what is stale.

    Raises:
        InvalidInputError: ``locale`` is no language tag, or the site's own language.
        ModelError: The model cannot be used.
        LimitError: A budget does not cover the first question. Where it does not cover a later one, what came before is kept.
    """
    bundle = translation_bundle(given.site, locale, which="open", catalogue=given.catalogue)
    segments = asked_for(bundle)
    calls, taken, kept = Calls(), Segments(), list[Repair]()

    def read(value: Any, some: Segments) -> Taken:
        found, missing = filled_in(value, some, given, bundle["locale"])
        told = {**bundle, "segments": found}
        refused = read_translations(given.site, told, author="model", catalogue=given.catalogue).refused
        wrong = {one.place for one in refused}
        fit = [one for one in found if one["key"] not in wrong]
        return fit, [*missing, *(Repair(one.place, "refused", one.problem) for one in refused)]

    for start in range(0, len(segments), AT_ONCE):
        some = segments[start : start + AT_ONCE]
        try:
            found, left = await _translated(some, given, bundle["locale"], read, asker, calls)
        except (ModelError, LimitError) as error:
            if start == 0:
                raise
            kept += [Repair(one["key"], "refused", str(error)) for one in segments[start:]]
            break
        taken += found
        kept += left
    told = {**bundle, "segments": taken}
    patch = read_translations(given.site, told, author="model", catalogue=given.catalogue).patch
    site = apply(given.site, patch, catalogue=given.catalogue).site
    return Edit(patch, site, "degraded" if kept else "complete", tuple(kept), tuple(calls))


async def _translated(
    some: Segments, given: Given, locale: str, read: Callable[[Any, Segments], Taken], asker: Asker, calls: Calls
) -> Taken:
    """Ask for some segments, and once more for those that are not taken, with what is wrong with each."""
    question = translate_question(some, given, locale)
    answer = await asker.ask(question, calls.hear, lambda value: not read(value, some)[1])
    found, left = read(answer.value, some)
    if not left:
        return found, left
    places = {one.place for one in left}
    rest = [one for one in some if one["key"] in places]
    faults = [Reason(one.place, one.what) for one in left]
    try:
        second = await asker.ask(again(translate_question(rest, given, locale), answer.value, faults), calls.hear)
    except (ModelError, LimitError) as error:
        return found, [Repair(one["key"], "refused", str(error)) for one in rest]
    more, left = read(second.value, rest)
    made = {one["key"]: one for one in (*found, *more)}
    if not left:
        await asker.keep(question, replace(second, value={key: one["target"] for key, one in made.items()}))
    return [made[one["key"]] for one in some if one["key"] in made], left
