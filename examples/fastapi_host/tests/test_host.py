"""Two tenants make, edit, see and save sites; neither ever sees anything of the other."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fastapi.testclient import TestClient
from host import create_app

import pagemagic as pm

BRIEFS = {
    "aurora": "Padaria Aurora, a bakery in Braga. Corn bread and rye. Phone 253 555 014.",
    "saltmarsh": "Saltmarsh, an API for soil moisture. Free up to 50 fields. hello@saltmarsh.example",
}


def client(database: Path, tenant: str) -> TestClient:
    """A browser in which a tenant is logged in."""
    app = create_app(database, {f"token-of-{name}": name for name in BRIEFS})
    return TestClient(app, headers={"Authorization": f"Bearer token-of-{tenant}"})


@pytest.fixture
def tenants(tmp_path: Path) -> dict[str, TestClient]:
    """Both tenants, each with a site; the names of the sites are the same."""
    found = {name: client(tmp_path / "sites.sqlite", name) for name in BRIEFS}
    for name, browser in found.items():
        assert browser.post("/sites", json={"name": "home", "brief": BRIEFS[name]}).status_code == 201
    return found


def hero_of(browser: TestClient) -> tuple[pm.Site, str, str]:
    """The site as the tenant reads it, the id of its hero, and its ETag."""
    answer = browser.get("/sites/home")
    site = pm.Site.from_json(answer.text)
    hero = site.find(type="hero")
    assert hero is not None
    return site, hero.id, answer.headers["ETag"]


def titled(hero: str, title: str) -> dict[str, Any]:
    """A patch as a browser sends it."""
    return {"ops": [{"op": "set", "id": hero, "prop": "title", "value": title}]}


def test_load_edit_render_save(tenants: dict[str, TestClient], tmp_path: Path) -> None:
    """An edit is on the page at once, and there in the next process."""
    browser = tenants["aurora"]
    _, hero, etag = hero_of(browser)
    answer = browser.patch("/sites/home", json=titled(hero, "Bread before six"), headers={"If-Match": etag})
    assert answer.status_code == 200
    assert "Bread before six" in answer.json()["done"]
    again = client(tmp_path / "sites.sqlite", "aurora")
    shown = again.get("/sites/home/preview/")
    assert "Bread before six" in shown.text
    assert "sandbox" in shown.headers["Content-Security-Policy"]
    undone = again.patch("/sites/home", json=answer.json()["undo"], headers={"If-Match": answer.headers["ETag"]})
    assert undone.status_code == 200
    assert "Bread before six" not in again.get("/sites/home/preview/").text


def test_tenants_are_apart(tenants: dict[str, TestClient]) -> None:
    """The same name is another site; what one changes the other does not see, and what only one has the other cannot find."""
    aurora, saltmarsh = tenants["aurora"], tenants["saltmarsh"]
    before = saltmarsh.get("/sites/home").text
    _, hero, etag = hero_of(aurora)
    assert aurora.patch("/sites/home", json=titled(hero, "Only Aurora"), headers={"If-Match": etag}).status_code == 200
    assert saltmarsh.get("/sites/home").text == before
    assert aurora.post("/sites", json={"name": "secret", "brief": BRIEFS["aurora"]}).status_code == 201
    assert saltmarsh.get("/sites").json() == ["home"]
    digest = aurora.get("/sites/secret").headers["ETag"]
    for method, path in (("GET", ""), ("PATCH", ""), ("GET", "/findings"), ("GET", "/preview/")):
        body = titled("n1", "Mine now") if method == "PATCH" else None
        answer = saltmarsh.request(method, f"/sites/secret{path}", json=body, headers={"If-Match": digest})
        assert answer.status_code == 404
        assert "Aurora" not in answer.text
    assert aurora.get("/sites/secret").headers["ETag"] == digest


def test_nobody_without_a_token(tmp_path: Path) -> None:
    """Without a tenant there is nothing, not even a list of names."""
    browser = TestClient(create_app(tmp_path / "sites.sqlite", {"token": "aurora"}))
    for path in ("/sites", "/sites/home", "/sites/home/preview/"):
        assert browser.get(path).status_code == 401
        assert browser.get(path, headers={"Authorization": "Bearer other"}).status_code == 401


def test_two_editors(tenants: dict[str, TestClient]) -> None:
    """The second of two who have read the same version is told, and overwrites nothing."""
    browser = tenants["aurora"]
    _, hero, etag = hero_of(browser)
    first = browser.patch("/sites/home", json=titled(hero, "First"), headers={"If-Match": etag})
    second = browser.patch("/sites/home", json=titled(hero, "Second"), headers={"If-Match": etag})
    assert (first.status_code, second.status_code) == (200, 409)
    assert "First" in browser.get("/sites/home/preview/").text
    assert browser.post("/sites", json={"name": "home", "brief": "Another bakery in Braga"}).status_code == 409


def test_refusals_say_why(tenants: dict[str, TestClient]) -> None:
    """What does not fit changes nothing, and the answer says where, what and how to mend it."""
    browser = tenants["aurora"]
    _, hero, etag = hero_of(browser)
    before = browser.get("/sites/home").text
    answer = browser.patch("/sites/home", json=titled("nzzzz", "Nobody"), headers={"If-Match": etag})
    assert answer.status_code == 422
    assert "nzzzz" in answer.json()["reasons"][0]["problem"]
    wrong = {"ops": [{"op": "set", "id": hero, "prop": "colour", "value": "red"}]}
    assert browser.patch("/sites/home", json=wrong, headers={"If-Match": etag}).json()["reasons"][0]["cure"]
    assert browser.get("/sites/home").text == before
    assert browser.get("/sites/home/preview/nowhere").status_code == 422


def test_findings_bring_their_fix(tenants: dict[str, TestClient]) -> None:
    """What the audit can mend, the editor applies with one more request."""
    browser = tenants["aurora"]
    site, _, etag = hero_of(browser)
    page = {"id": f"n{'z' * 6}", "path": "/news", "name": "News"}
    empty = {"ops": [{"op": "add_page", "page": page, "after": site.pages[-1].id}]}
    etag = browser.patch("/sites/home", json=empty, headers={"If-Match": etag}).headers["ETag"]
    (finding,) = [one for one in browser.get("/sites/home/findings").json() if one["rule"] == "empty-page"]
    assert browser.patch("/sites/home", json=finding["fix"], headers={"If-Match": etag}).status_code == 200
    assert "empty-page" not in [one["rule"] for one in browser.get("/sites/home/findings").json()]
