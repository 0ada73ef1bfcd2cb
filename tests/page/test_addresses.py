"""The index of addresses: what it says after any edits is what reading all addresses says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.page.base import node_id
from pagemagic.page.editing.addresses import Addresses, Claims
from pagemagic.page.validity import addresses, paths

PATHS = st.sampled_from(["/", "/a", "/b", "/pt", "/pt/a", "/fr"])
TAGS = ("pt", "fr")


def said(text: str) -> dict[str, str]:
    """An address in another language."""
    return {"text": text, "source_hash": "0" * 16}


def start() -> pm.Site:
    """Three pages and a redirect in three languages, one page with an address of its own."""
    site = pm.design("Padaria Aurora, a bakery in Braga. Bread 2 €. Rua do Souto 12.").site
    value = site.model_dump(mode="json")
    home = value["pages"][0]
    more = [{**home, "id": node_id(900 + n), "path": path, "sections": []} for n, path in enumerate(("/a", "/b"))]
    redirect = {"id": "nr1", "source": "/old", "to": {"kind": "page", "page": home["id"]}}
    return pm.Site.model_validate(
        {
            **value,
            "pages": [home, *more],
            "redirects": [redirect],
            "locales": [site.locale, *TAGS],
            "translations": {"pt": {f"{more[0]['id']}.path": said("/um")}},
            "next_id": 10_000_000,
        }
    )


START = start()


def operations(site: pm.Site) -> st.SearchStrategy[dict[str, Any]]:
    """Edits of addresses, right and wrong."""
    page = st.sampled_from([page.id for page in site.pages])
    home: dict[str, Any] = site.pages[0].model_dump(mode="json")
    link = {"kind": "page", "page": home["id"]}
    kinds = [
        st.builds(lambda page, path: {"op": "set", "id": page, "prop": "path", "value": path}, page, PATHS),
        st.builds(
            lambda tag, page, path: {
                "op": "translate", "locale": tag, "key": f"{page}.path", "translation": path and said(path),
            },
            st.sampled_from(TAGS), page, PATHS | st.none(),
        ),
        st.builds(
            lambda path: {"op": "add_page", "page": {**home, "id": node_id(site.next_id), "path": path, "sections": []}},
            PATHS,
        ),
        st.builds(
            lambda path: {"op": "add_redirect", "redirect": {"id": node_id(site.next_id), "source": path, "to": link}},
            PATHS,
        ),
        st.builds(lambda page: {"op": "remove", "id": page}, page),
        st.builds(lambda page: {"op": "move", "id": page, "slot": "pages"}, page),
        st.builds(
            lambda tags: {"op": "set_site", "prop": "locales", "value": [site.locale, *tags]},
            st.lists(st.sampled_from((*TAGS, "b")), unique=True),
        ),
    ]  # fmt: skip
    if site.redirects:
        redirect = st.sampled_from([redirect.id for redirect in site.redirects])
        kinds.append(
            st.builds(lambda r, path: {"op": "set", "id": r, "prop": "source", "value": path}, redirect, PATHS)
        )
    return st.one_of(kinds)


def tried(edit: Callable[[], Any]) -> Any:
    """What an edit gives, or the reasons of its refusal."""
    try:
        return edit()
    except pm.RefusedPatchError as error:
        return error.reasons


@settings(max_examples=300)
@given(st.data())
def test_a_session_accepts_what_reading_everything_accepts(data: st.DataObject) -> None:
    """Whatever was accepted, refused and undone before."""
    workspace = pm.Workspace(START)
    for _ in range(6):
        ops = [data.draw(operations(workspace.site)) for _ in range(data.draw(st.integers(1, 2)))]
        made = tried(lambda ops=ops: pm.Patch.model_validate({"ops": ops}))  # type: ignore[misc]
        plain = tried(lambda made=made: pm.apply(workspace.site, made))  # type: ignore[misc]
        assert tried(lambda made=made: workspace.apply(made)) == plain  # type: ignore[misc]
        if workspace.steps and data.draw(st.booleans()):
            workspace.undo()


@settings(max_examples=200)
@given(st.data())
def test_the_index_is_sound_where_the_rules_find_nothing(data: st.DataObject) -> None:
    """For sites that break the rules, too."""
    pages = [
        page.model_copy(update={"path": data.draw(PATHS)})
        for page in data.draw(st.lists(st.sampled_from(START.pages), unique_by=lambda page: page.id))
    ]
    redirects = [r.model_copy(update={"source": data.draw(PATHS)}) for r in START.redirects if data.draw(st.booleans())]
    text = next(iter(START.translations["pt"].values()))
    spoken = {
        tag: {
            f"{page.id}.path": text.model_copy(update={"text": data.draw(PATHS)})
            for page in pages
            if data.draw(st.booleans())
        }
        for tag in TAGS
    }
    site = START.model_copy(
        update={
            "pages": tuple(pages),
            "redirects": tuple(redirects),
            "translations": spoken,
            "locales": (START.locale, *data.draw(st.lists(st.sampled_from(TAGS), unique=True))),
        }
    )
    assert Addresses(site).sound(site) is not bool([*addresses(site), *paths(site)])


def test_claims_count_what_is_claimed_twice() -> None:
    claims = Claims(["a", "b", "a", "a"])
    assert claims.surplus == 2
    claims.drop("a")
    claims.drop("b")
    assert (claims.surplus, claims.count) == (1, {"a": 2})
    claims.drop("a")
    assert (claims.surplus, claims.count) == (0, {"a": 1})
