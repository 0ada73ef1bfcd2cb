"""What is saved: documents, each of one user, who is the tenant here."""

from __future__ import annotations

from django.conf import settings
from django.db import models

import pagemagic as pm


class Conflict(Exception):  # noqa: N818
    """Somebody else saved in between."""


class Document(models.Model):
    """A site of a tenant. Ask ``user.documents``, never ``Document.objects``: then no query can leave its tenant."""

    tenant = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="documents")
    name = models.SlugField(max_length=40)
    text = models.TextField()
    digest = models.CharField(max_length=71)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("tenant", "name"), name="one_of_a_name"),)

    def __str__(self) -> str:
        return self.name

    @property
    def site(self) -> pm.Site:
        """The document; older ones are migrated when they are read."""
        return pm.Site.from_json(self.text)

    def save_site(self, site: pm.Site) -> None:
        """Save over the version that was loaded. Raises Conflict where that is not there any more."""
        mine = Document.objects.filter(pk=self.pk, tenant=self.tenant, digest=self.digest)
        if not mine.update(text=site.to_json(), digest=site.digest):
            raise Conflict
        self.text, self.digest = site.to_json(), site.digest
