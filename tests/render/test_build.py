"""A build writes what a bundle holds, makes only what changed, and holds one page at a time."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.page.test_messages import said
from tests.sample import hero, page, site

from pagemagic.kernel.errors import StateError
from pagemagic.page.editing.apply import apply
from pagemagic.page.patch import Patch
from pagemagic.page.pseudo import pseudo_localised
from pagemagic.page.site import Site
from pagemagic.render.build import PAGES, BuildEvent, build_site, folder_digest
from pagemagic.render.bundle import Bundle, render_site
from pagemagic.render.folder import JOURNAL, MARKER, read_marker
from pagemagic.render.publication import PageFile, Publication
from pagemagic.render.target import Target
from pagemagic.testing.files import BLOBS
from pagemagic.testing.strategies import sites

TARGET = Target(origin="https://aurora.example")


def many(pages: int = 6) -> Site:
    """Pages in three languages, half of their titles translated, with a header that leads to a section of the first."""
    made = [
        page(hero(f"nb{n:03}"), identifier=f"na{n:03}", path=f"/page-{n}" if n else "/", name=f"Page {n}")
        for n in range(pages)
    ]
    texts = {f"nb{n:03}.title": said(f"Pan {n}", "Bread in Braga") for n in range(0, pages, 2)}
    links = [{"id": "nc2", "type": "link", "text": "Bread", "to": {"kind": "section", "section": "nb000"}}]
    return site(pages=made, locales=["en", "es", "ar"], translations={"es": texts},
                frame={"header": {"id": "nc1", "type": "header", "slots": {"links": links}}})  # fmt: skip


def written(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {path: data for path, data in found.items() if path not in (MARKER, PAGES)}


def edited(made: Site, *ops: Any) -> Site:
    return apply(made, Patch.model_validate({"ops": ops})).site


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(sites())
def test_the_files_are_those_of_a_bundle(tmp_path_factory: pytest.TempPathFactory, made: Site) -> None:
    folder = tmp_path_factory.mktemp("build")
    build_site(made, folder, target=TARGET, blobs=BLOBS)
    assert folder_digest(folder) == render_site(made, target=TARGET, blobs=BLOBS).digest
    assert written(folder) == dict(render_site(made, target=TARGET, blobs=BLOBS))
    again = build_site(made, folder, target=TARGET, blobs=BLOBS)
    assert (again.rendered, again.written, again.removed) == (0, 0, 0)


TITLE = {"op": "set", "id": "nb003", "prop": "title", "value": "Other"}
EDITS: list[tuple[str, list[Any], set[str]]] = [
    ("a text", [TITLE], {f"{tag}page-3/index.html" for tag in ("", "es/", "ar/")}),
    ("a translated text", [{**TITLE, "id": "nb002"}], {f"{tag}page-2/index.html" for tag in ("", "es/", "ar/")}),
    (
        "a translation",
        [{"op": "translate", "locale": "es", "key": "nb003.title", "translation": said("Pan", "x")}],
        {"es/page-3/index.html"},
    ),
    (
        "a section",
        [{"op": "insert", "parent": "na003", "node": hero("nd1")}],
        {f"{tag}page-3/index.html" for tag in ("", "es/", "ar/")},
    ),
    (
        "a head",
        [{"op": "set", "id": "na004", "prop": "seo", "value": {"title": "T"}}],
        {f"{tag}page-4/index.html" for tag in ("", "es/", "ar/")},
    ),
]


@pytest.mark.parametrize(("ops", "paths"), [edit[1:] for edit in EDITS], ids=[edit[0] for edit in EDITS])
def test_an_edit_makes_what_it_changes(tmp_path: Path, ops: list[Any], paths: set[str]) -> None:
    made = many()
    assert build_site(made, tmp_path, target=TARGET).rendered == 18
    events: list[BuildEvent] = []
    changed = edited(made, *ops)
    build_site(changed, tmp_path, target=TARGET, on_event=events.append)
    assert {event.path for event in events if event.kind == "page" and event.state != "skipped"} == paths
    assert written(tmp_path) == dict(render_site(changed, target=TARGET))


SHARED: list[tuple[str, list[Any]]] = [
    ("an anchor that others lead to", [{"op": "set", "id": "nb000", "prop": "anchor", "value": "bread"}]),
    ("a fact", [{"op": "add_fact", "fact": {"id": "nd1", "kind": "year", "year": 1987}}]),
    ("an address", [{"op": "set", "id": "na005", "prop": "path", "value": "/last"}]),
    ("the frame", [{"op": "set_frame", "part": "header", "section": None}]),
    ("a translated name in the frame", [{"op": "translate", "locale": "es", "key": "nc2.text", "translation": said("Pan", "Bread")}]),
    ("a section left out that others lead to", [{"op": "translate", "locale": "es", "key": "nb000.shown", "translation": said("no", "yes")}]),
    ("a language", [{"op": "set_site", "prop": "locales", "value": ["en", "es"]}]),
]  # fmt: skip


@pytest.mark.parametrize("ops", [edit[1] for edit in SHARED], ids=[edit[0] for edit in SHARED])
def test_what_many_pages_show_is_seen_on_all(tmp_path: Path, ops: list[Any]) -> None:
    made = many()
    build_site(made, tmp_path, target=TARGET)
    changed = edited(made, *ops)
    build_site(changed, tmp_path, target=TARGET)
    assert written(tmp_path) == dict(render_site(changed, target=TARGET))


def test_events_and_fresh_builds(tmp_path: Path) -> None:
    events: list[BuildEvent] = []
    build_site(many(), tmp_path, on_event=events.append)
    pages = [event for event in events if event.kind == "page"]
    assert [event.done for event in pages] == list(range(1, 19))
    assert {event.total for event in events} == {18}
    assert events[-1].kind == "done"
    assert Counter(event.state for event in pages) == {"rendered": 18}
    events.clear()
    assert build_site(many(), tmp_path, on_event=events.append, fresh=True).rendered == 18
    assert Counter(event.state for event in events if event.kind == "page") == {"unchanged": 18}


def test_a_file_that_was_changed_is_not_taken_for_done(tmp_path: Path) -> None:
    """It is somebody else's now: nothing is lost but by force."""
    build_site(many(), tmp_path)
    page_file = tmp_path / "page-3/index.html"
    page_file.write_text("mine", encoding="utf-8")
    with pytest.raises(StateError, match="page-3"):
        build_site(many(), tmp_path)
    assert page_file.read_text(encoding="utf-8") == "mine"
    assert build_site(many(), tmp_path, force=True).rendered == 1


def test_an_interrupted_build_goes_on(tmp_path: Path) -> None:
    def stop(event: BuildEvent) -> None:
        if event.done == 7:
            raise KeyboardInterrupt

    old = render_site(edited(many(), TITLE))
    old.write(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        build_site(many(), tmp_path, on_event=stop)
    with (tmp_path / JOURNAL).open("a", encoding="utf-8") as journal:
        journal.write("[cut")
    build_site(many(), tmp_path)
    assert written(tmp_path) == dict(render_site(many()))
    assert not (tmp_path / JOURNAL).exists()
    assert set(read_marker(tmp_path)) == {*render_site(many()), PAGES}


def test_what_is_gone_is_removed(tmp_path: Path) -> None:
    build_site(many(6), tmp_path)
    assert build_site(many(4), tmp_path).removed == 6
    assert not (tmp_path / "es/page-5").exists()
    assert build_site(many(4), tmp_path).removed == 0


def held(
    monkeypatch: pytest.MonkeyPatch, made: Site, folder: Path, on_event: Callable[[BuildEvent], None] | None = None
) -> int:
    """The most pages that were alive at once while a site was built."""
    alive, most = 0, 0
    html = Publication.html

    class Page(bytes):
        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def counted(self: Publication, found: PageFile) -> bytes:
        nonlocal alive, most
        alive += 1
        most = max(most, alive)
        return Page(html(self, found))

    monkeypatch.setattr(Publication, "html", counted)
    build_site(made, folder, on_event=on_event)
    gc.collect()
    assert alive == 0
    return most


def test_one_page_is_held_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert held(monkeypatch, many(12), tmp_path) <= 2


def collected(event: BuildEvent) -> None:
    gc.collect()


def peak(pages: int, folder: Path) -> int:
    """The most memory that a build takes besides its document, in bytes: pages of a dozen texts, all of them in three languages."""
    items = [{"type": "item", "title": f"Line {n}", "text": "Bread & butter, every day. " * 4} for n in range(8)]
    made = [
        page(
            {
                "id": f"nb{n:03}", "type": "list", "props": {"title": f"List {n}", "lead": "What is on it"},
                "slots": {"items": [{**item, "id": f"nb{n:03}{at}"} for at, item in enumerate(items)]},
            },
            identifier=f"na{n:03}", path=f"/page-{n}" if n else "/", name=f"Page {n}",
        )
        for n in range(pages)
    ]  # fmt: skip
    document = site(pages=made, next_id=32**6)
    for tag in ("en-XA", "ar-XB"):
        document = pseudo_localised(document, tag)
    gc.collect()
    # How late garbage is collected depends on all else that there is: what stands already is left alone, and the rest goes at once.
    gc.freeze()
    tracemalloc.start()
    try:
        build_site(document, folder, on_event=collected)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        gc.unfreeze()


def test_a_build_takes_little_more_for_more_pages(tmp_path: Path) -> None:
    """Four times the pages: at most the paths and digests of them more."""
    peak(2, tmp_path / "imports")
    # The interpreter's own tables grow by leaps, at times in the middle of a build: the smaller of two is the build's.
    few, many_more = (min(peak(pages, tmp_path / f"{pages}-{n}") for n in range(2)) for pages in (40, 160))
    assert many_more < 2 * few, (few, many_more)
    assert many_more - few < 120 * 3 * 2_000, (few, many_more)


@pytest.mark.full
def test_a_thousand_pages_in_three_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Built whole, then again after an edit: three pages are made, all others skipped, and none is held."""
    made = many(1000)
    events: list[BuildEvent] = []
    assert held(monkeypatch, made, tmp_path, events.append) <= 2
    assert len(list(tmp_path.rglob("index.html"))) == 3000
    shown = [event for event in events if event.kind == "page"]
    assert [event.done for event in shown] == list(range(1, 3001))
    assert {event.total for event in events} == {3000}
    assert {event.state for event in shown} == {"rendered"}
    assert events[-1].kind == "done"
    events.clear()
    done = build_site(edited(made, TITLE), tmp_path, on_event=events.append)
    assert (done.pages, done.rendered) == (3000, 3)
    assert Counter(event.state for event in events if event.kind == "page") == {"skipped": 2997, "rendered": 3}
    assert len(json.loads((tmp_path / "quality.json").read_text())["pages"]) == 3000


def test_a_bundle_may_follow_a_build(tmp_path: Path) -> None:
    """Both know each other's files."""
    build_site(many(), tmp_path)
    bundle: Bundle = render_site(many(3))
    bundle.write(tmp_path)
    assert written(tmp_path) == dict(bundle)
