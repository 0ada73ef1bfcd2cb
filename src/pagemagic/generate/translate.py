"""Translating a site with a model, question by question."""

from __future__ import annotations

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Called, Heard
from pagemagic.generate.call import Call
from pagemagic.generate.edits.edit import Edit
from pagemagic.generate.edits.translating import Segments, asked_for, filled_in
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.prompts.edits import translate_question
from pagemagic.generate.prompts.questions import again
from pagemagic.kernel.errors import Reason
from pagemagic.page.editing.apply import apply
from pagemagic.page.translation_bundle import read_translations, translation_bundle

AT_ONCE = 40
"""How many texts are asked for in one question."""


async def translate(given: Given, locale: str, asker: Asker) -> Edit:
    """Let a model translate what ``given.site`` lacks in a language: what is missing, and what is stale.

    Raises:
        InvalidInputError: ``locale`` is no language tag, or the site's own language.
        ModelError: The model cannot be used.
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

    for start in range(0, len(segments), AT_ONCE):
        some = segments[start : start + AT_ONCE]
        question = translate_question(some, given, bundle["locale"])
        answer = await asker.ask(question, hear)
        found, missing = filled_in(answer.value, some, given, bundle["locale"])
        found, refused = fits(found)
        taken += found
        if left := {one.place: one for one in (*missing, *refused)}:
            # Once more for those, with what is wrong with each.
            rest = [one for one in some if one["key"] in left]
            faults = [Reason(one.place, one.what) for one in left.values()]
            question = again(translate_question(rest, given, bundle["locale"]), answer.value, faults)
            answer = await asker.ask(question, hear)
            found, missing = filled_in(answer.value, rest, given, bundle["locale"])
            found, refused = fits(found)
            taken += found
            kept += [*missing, *refused]
    patch = read_translations(
        given.site, {**bundle, "segments": taken}, author="model", catalogue=given.catalogue
    ).patch
    site = apply(given.site, patch, catalogue=given.catalogue).site
    return Edit(patch, site, "degraded" if kept else "complete", tuple(kept), tuple(calls))
