"""Titles: what tells pages apart in tabs, menus and search results."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.page.operations import Set
from pagemagic.page.patch import Patch
from pagemagic.page.site import Page
from pagemagic.render.context import PageContext
from pagemagic.render.head import page_description, page_title


def check_titles(subject: Subject) -> Iterator[Finding]:
    """Pages that have the title, description or name of an earlier one."""
    told: list[tuple[str, Callable[[PageContext], str], str]] = [
        ("title", page_title, "give it a title of its own"),
        ("description", page_description, "say what is on this page"),
        ("name", lambda context: context.page.name, "rename one: menus call them the same"),
    ]
    shown = {
        what: {page.id: _folded(tell(subject.contexts[page.id])) for page in subject.pages} for what, tell, _ in told
    }
    repeated = {page.id: [what for what, _, _ in told if _is_again(shown[what], page.id)] for page in subject.pages}
    derived = _Derived(subject, shown, repeated)
    for page in subject.pages:
        mended = derived.fix(page) if repeated[page.id] else None
        for what, _, cure in told:
            if what in repeated[page.id]:
                yield Finding(
                    f"duplicate-{what}", "warning", page.path, f"another page has the same {what}", cure, page.id,
                    "name" if what == "name" else "seo", mended if what in derived.mended.get(page.id, ()) else None,
                )  # fmt: skip


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _is_again(shown: dict[str, str], identifier: str) -> bool:
    """Whether an earlier page has the same text. No text is no repetition."""
    for other, text in shown.items():
        if other == identifier:
            return False
        if text and text == shown[identifier]:
            return True
    return False


class _Derived:
    """Fixes: a title or description that was copied is left to be derived from the page itself, where that is another."""

    def __init__(self, subject: Subject, shown: dict[str, dict[str, str]], repeated: dict[str, list[str]]) -> None:
        self.subject = subject
        self.repeated = repeated
        self.taken = {what: {text for text in texts.values() if text} for what, texts in shown.items()}
        self.mended: dict[str, list[str]] = {}
        """Page id -> what its patch mends: one patch for all, since they are parts of one property."""

    def fix(self, page: Page) -> Patch | None:
        context = self.subject.contexts[page.id]
        seo = page.seo
        for what, tell in (("title", page_title), ("description", page_description)):
            if what not in self.repeated[page.id] or getattr(seo, what) is None:
                continue
            without = seo.model_copy(update={what: None})
            text = _folded(tell(_with(context, page.model_copy(update={"seo": without}))))
            if text and text not in self.taken[what] and f"{page.id}.seo.{what}" not in self.subject.translated:
                seo = without
                self.taken[what].add(text)
                self.mended.setdefault(page.id, []).append(what)
        if page.id not in self.mended:
            return None
        return fix(Set(id=page.id, prop="seo", value=seo.model_dump(mode="json", exclude_defaults=True)))


def _with(context: PageContext, page: Page) -> PageContext:
    return PageContext(context.site, page, context.locale, context.target, context.catalogue)
