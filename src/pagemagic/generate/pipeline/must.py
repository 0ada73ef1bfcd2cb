"""What the user said must be on the site and is not."""

from __future__ import annotations

from pagemagic.audit.subject import Subject
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.page.site import Site


def unsaid(site: Site, given: Given) -> tuple[str, ...]:
    """The sentences of ``brief.must`` whose words stand on no page together, in their order."""
    if not given.brief.must:
        return ()
    subject = Subject(site, given.catalogue)
    texts = [
        _words(subject.text(holder, getattr(holder.values, name)))
        for holder in subject.holders
        for name in holder.texts
    ]
    # A sentence that became facts is said where its numbers, names and hours are shown, in whatever order.
    whole = set(" ".join(texts).split())
    return tuple(
        sentence
        for sentence in given.brief.must
        if not any(_words(sentence) in text for text in texts) and not set(_words(sentence).split()) <= whole
    )


def _words(text: str) -> str:
    return " ".join(token.fold for token in tokens(fold(text)) if token.kind != "sign")
