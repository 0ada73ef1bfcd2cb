"""Translating a site with a model, question by question."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Called, Heard
from pagemagic.generate.call import Call
from pagemagic.generate.edits.edit import Edit
from pagemagic.generate.edits.questions import translate_question
from pagemagic.generate.edits.translating import Segments, asked_for, filled_in
from pagemagic.generate.model_errors import ModelError
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.prompts.questions import Question, again
from pagemagic.kernel.errors import LimitError, Reason
from pagemagic.page.editing.apply import apply
from pagemagic.page.translation_bundle import read_translations, translation_bundle

AT_ONCE = 40
"""How many texts are asked for in one question."""


async def translate(given: Given, locale: str, asker: Asker) -> Edit:
    """Let a model translate what ``given.site`` lacks in a language: what is missing, and what is stale.

    Raises:
        InvalidInputError: ``locale`` is no language tag, or the site's own language.
        ModelError: The model cannot be used.
        LimitError: A budget does not cover the first question. Where it does not cover a later one, what came before is kept.
    """
    bundle = translation_bundle(given.site, locale, which="open", catalogue=given.catalogue)
    segments = asked_for(bundle)
    calls: list[Call] = []
    taken: Segments = []
    kept: list[Repair] = []

    def hear(heard: Heard) -> None:
        if isinstance(heard, Called):
            calls.append(heard.call)

    def fits(found: Segments) -> tuple[Segments, list[Repair]]:
        """The segments that the site takes, and those that it refuses."""
        refused = read_translations(
            given.site, {**bundle, "segments": found}, author="model", catalogue=given.catalogue
        ).refused
        wrong = {one.place for one in refused}
        return [one for one in found if one["key"] not in wrong], [
            Repair(one.place, "refused", one.problem) for one in refused
        ]

    async def ask(question: Question, some: Segments) -> tuple[Any, Segments, list[Repair]]:
        answer = await asker.ask(question, hear)
        found, missing = filled_in(answer.value, some, given, bundle["locale"])
        found, refused = fits(found)
        return answer.value, found, [*missing, *refused]

    for start in range(0, len(segments), AT_ONCE):
        some = segments[start : start + AT_ONCE]
        left: dict[str, Repair] = {}
        try:
            said, found, wrong = await ask(translate_question(some, given, bundle["locale"]), some)
            taken += found
            if left := {one.place: one for one in wrong}:
                # Once more for those, with what is wrong with each.
                rest = [one for one in some if one["key"] in left]
                faults = [Reason(one.place, one.what) for one in left.values()]
                question = again(translate_question(rest, given, bundle["locale"]), said, faults)
                _, found, wrong = await ask(question, rest)
                taken += found
                kept += wrong
        except (ModelError, LimitError) as error:
            if start == 0 and not left:
                raise
            open_still = [one["key"] for one in segments[start:] if not left or one["key"] in left or one not in some]
            kept += [Repair(key, "refused", str(error)) for key in open_still]
            break
    patch = read_translations(
        given.site, {**bundle, "segments": taken}, author="model", catalogue=given.catalogue
    ).patch
    site = apply(given.site, patch, catalogue=given.catalogue).site
    return Edit(patch, site, "degraded" if kept else "complete", tuple(kept), tuple(calls))
