"""Facts: what visitors look for and nobody said, and what was inferred."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject

_REACHED_BY = frozenset({"phone", "email", "url", "handle", "address"})


def check_facts(subject: Subject) -> Iterator[Finding]:
    """To-dos about facts; only the user can do them."""
    facts = subject.site.facts
    if not any(fact.kind in _REACHED_BY for fact in facts):
        yield Finding("no-contact", "todo", "", "nobody can get in touch", "add a phone number or an e-mail address")
    for fact in facts:
        if fact.origin.by == "inferred":
            yield Finding("inferred", "todo", "", f"a {fact.kind} was inferred, not given", "confirm it", fact.id)
