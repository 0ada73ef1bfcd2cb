"""Two tenants make, edit, see and save sites; neither ever sees anything of the other."""

from __future__ import annotations

import json
from typing import Any

from builder.models import Conflict, Document
from django.contrib.auth.models import User
from django.test import Client, TestCase

import pagemagic as pm

BRIEFS = {
    "aurora": "Padaria Aurora, a bakery in Braga. Corn bread and rye. Phone 253 555 014.",
    "saltmarsh": "Saltmarsh, an API for soil moisture. Free up to 50 fields. hello@saltmarsh.example",
}


class HostTest(TestCase):
    """Both tenants are logged in, each with a site; the names of the sites are the same."""

    def setUp(self) -> None:
        self.browsers: dict[str, Client] = {}
        for name, brief in BRIEFS.items():
            browser = self.browsers[name] = Client()
            browser.force_login(User.objects.create_user(name))
            answer = browser.post("/", {"name": "home", "brief": brief})
            self.assertRedirects(answer, "/sites/home/")

    def document(self, tenant: str) -> Document:
        """The document of a tenant as it is saved."""
        return Document.objects.get(tenant__username=tenant, name="home")

    def hero(self, tenant: str) -> Any:
        """The first section of a tenant's page."""
        return self.document(tenant).site.find(type="hero")

    def patch(self, tenant: str, body: Any, digest: str, name: str = "home") -> Any:
        """Send a patch as a script in a browser does."""
        return self.browsers[tenant].post(
            f"/sites/{name}/patch/",
            json.dumps(body),
            content_type="application/json",
            headers={"If-Match": f'"{digest}"'},
        )

    def titled(self, tenant: str, title: str) -> dict[str, Any]:
        """A patch of a title."""
        return {"ops": [{"op": "set", "id": self.hero(tenant).id, "prop": "title", "value": title}]}

    def test_edit_with_the_form(self) -> None:
        """What is typed into the form is saved, and on the page."""
        browser = self.browsers["aurora"]
        before = self.document("aurora")
        form = {"digest": before.digest, self.hero("aurora").id: "Bread before six"}
        self.assertRedirects(browser.post("/sites/home/", form), "/sites/home/")
        self.assertEqual(self.hero("aurora").props.title, "Bread before six")
        self.assertContains(browser.get("/sites/home/"), "Bread before six")
        shown = browser.get("/sites/home/preview//")
        self.assertContains(shown, "Bread before six")
        self.assertIn("sandbox", shown["Content-Security-Policy"])
        late = browser.post("/sites/home/", form | {self.hero("aurora").id: "Late"})
        self.assertContains(late, "it was changed meanwhile", status_code=400)
        self.assertEqual(self.hero("aurora").props.title, "Bread before six")

    def test_edit_with_a_patch(self) -> None:
        """A patch is applied, told in words, and taken back by the patch that comes with the answer."""
        before = self.document("aurora")
        answer = self.patch("aurora", self.titled("aurora", "Rye at noon"), before.digest)
        self.assertEqual(answer.status_code, 200)
        self.assertIn("Rye at noon", answer.json()["done"])
        digest = answer["ETag"].strip('"')
        self.assertEqual(self.document("aurora").digest, digest)
        self.assertEqual(self.patch("aurora", answer.json()["undo"], digest).status_code, 200)
        self.assertEqual(self.document("aurora").site, before.site)

    def test_tenants_are_apart(self) -> None:
        """The same name is another site; what only one has the other cannot find, change or guess."""
        other = self.document("saltmarsh")
        changed = self.patch("aurora", self.titled("aurora", "Only Aurora"), self.document("aurora").digest)
        self.assertEqual(changed.status_code, 200)
        self.assertEqual(self.document("saltmarsh").text, other.text)
        self.browsers["aurora"].post("/", {"name": "secret", "brief": BRIEFS["aurora"]})
        secret = Document.objects.get(name="secret")
        browser = self.browsers["saltmarsh"]
        self.assertNotContains(browser.get("/"), "secret")
        for path in ("", "preview//"):
            answer = browser.get(f"/sites/secret/{path}")
            self.assertEqual(answer.status_code, 404)
            self.assertNotIn(b"Aurora", answer.content)
        body = {"ops": [{"op": "set", "id": secret.site.find(type="hero").id, "prop": "title", "value": "Mine now"}]}
        self.assertEqual(self.patch("saltmarsh", body, secret.digest, "secret").status_code, 404)
        self.assertEqual(browser.post("/sites/secret/", {"digest": secret.digest}).status_code, 404)
        secret.refresh_from_db()
        self.assertNotIn("Mine now", secret.text)

    def test_nobody_without_a_login(self) -> None:
        """Without a tenant there is only the login."""
        for path in ("/", "/sites/home/", "/sites/home/preview//"):
            self.assertRedirects(Client().get(path), f"/login/?next={path}")
        self.assertEqual(Client().get("/login/").status_code, 200)
        strict = Client(enforce_csrf_checks=True)
        strict.force_login(User.objects.get(username="aurora"))
        self.assertEqual(strict.post("/sites/home/patch/", "{}", content_type="application/json").status_code, 403)

    def test_two_editors(self) -> None:
        """The second of two who have read the same version is told, and overwrites nothing."""
        digest = self.document("aurora").digest
        first = self.patch("aurora", self.titled("aurora", "First"), digest)
        second = self.patch("aurora", self.titled("aurora", "Second"), digest)
        self.assertEqual((first.status_code, second.status_code), (200, 409))
        one, two = self.document("aurora"), self.document("aurora")
        site = one.site
        one.save_site(site.model_copy(update={"name": "One"}))
        with self.assertRaises(Conflict):
            two.save_site(site.model_copy(update={"name": "Two"}))
        self.assertEqual(self.document("aurora").site.name, "One")

    def test_refusals_say_why(self) -> None:
        """What does not fit changes nothing, and the answer says what and how to mend it."""
        before = self.document("aurora")
        wrong = {"ops": [{"op": "set", "id": "nzzzz", "prop": "title", "value": "Nobody"}]}
        answer = self.patch("aurora", wrong, before.digest)
        self.assertEqual(answer.status_code, 422)
        self.assertIn("nzzzz", answer.json()["reasons"][0]["problem"])
        self.assertEqual(self.patch("aurora", {"ops": 1}, before.digest).status_code, 422)
        self.assertEqual(self.document("aurora").text, before.text)
        browser = self.browsers["aurora"]
        self.assertEqual(browser.post("/", {"name": "home", "brief": BRIEFS["aurora"]}).status_code, 400)
        self.assertEqual(browser.post("/", {"name": "new", "brief": " "}).status_code, 400)
        self.assertEqual(browser.get("/sites/home/preview/nowhere").status_code, 404)

    def test_documents_stay_valid(self) -> None:
        """What is saved is a document that any other program reads."""
        for tenant in BRIEFS:
            found = self.document(tenant)
            self.assertEqual(pm.Site.from_json(found.text).digest, found.digest)
