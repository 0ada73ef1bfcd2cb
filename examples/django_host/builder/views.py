"""Views: the list of a tenant's sites, the editor with its form, patches as JSON, and previews."""

from __future__ import annotations

import json
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_POST

import pagemagic as pm
from builder.models import Conflict, Document

PREVIEW_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"
"""Nothing of a tenant's page may reach the host's own: no script, no form, no origin."""


def _mine(request: HttpRequest, name: str) -> Document:
    """A document of the user who asks; of anybody else's, not even that it is there."""
    found: Document = get_object_or_404(request.user.documents, name=name)
    return found


@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The tenant's sites, and a form for a new one."""
    problem = ""
    if request.method == "POST":
        name = request.POST.get("name", "")
        try:
            site = pm.design(request.POST.get("brief", "")).site
            document = Document(tenant=request.user, name=name, text=site.to_json(), digest=site.digest)
            document.clean_fields()
            with transaction.atomic():
                document.save()
            return redirect("edit", name=name)
        except pm.InvalidInputError as error:
            problem = str(error)
        except (IntegrityError, ValueError):
            problem = "that name is taken, or is none"
    context = {"documents": request.user.documents.order_by("name"), "problem": problem}
    return render(request, "builder/index.html", context, status=400 if problem else 200)


@login_required
def edit(request: HttpRequest, name: str) -> HttpResponse:
    """The editor: a form for the titles of the first page's sections, beside the page itself."""
    document = _mine(request, name)
    site = document.site
    problem = ""
    if request.method == "POST":
        try:
            if request.POST.get("digest") != document.digest:
                raise Conflict
            _apply(document, site, _titles(site, request.POST))
            return redirect("edit", name=name)
        except pm.InvalidInputError as error:
            problem = str(error)
        except Conflict:
            problem = "it was changed meanwhile; this is the new version"
            document.refresh_from_db()
            site = document.site
    sections = [section for section in site.pages[0].sections if isinstance(getattr(section.props, "title", None), str)]
    context = {"document": document, "sections": sections, "findings": pm.audit(site), "problem": problem}
    return render(request, "builder/edit.html", context, status=400 if problem else 200)


def _titles(site: pm.Site, form: Any) -> pm.Patch:
    """The patch that a filled form means: only what was changed."""
    ops = [
        {"op": "set", "id": section.id, "prop": "title", "value": form[section.id]}
        for section in site.pages[0].sections
        if section.id in form and form[section.id] != section.props.title
    ]
    return pm.Patch.model_validate({"ops": ops})


def _apply(document: Document, site: pm.Site, patch: pm.Patch) -> pm.Applied:
    applied = pm.apply(site, patch)
    document.save_site(applied.site)
    return applied


@login_required
@require_POST
def patch(request: HttpRequest, name: str) -> JsonResponse:
    """Apply a patch that a browser sends as JSON; ``If-Match`` is the digest of the version it has seen."""
    document = _mine(request, name)
    site = document.site
    try:
        if request.headers.get("If-Match", "").strip('"') != document.digest:
            raise Conflict
        found = pm.Patch.from_json(request.body)
        # Whoever edits here is the user, whatever the body says: locks bind models and plugins.
        applied = _apply(document, site, found.model_copy(update={"author": "user"}))
    except Conflict:
        return JsonResponse({"detail": "it was changed meanwhile; read it again"}, status=409)
    except pm.InvalidInputError as error:
        reasons = [{"place": one.place, "problem": one.problem, "cure": one.cure} for one in error.reasons]
        return JsonResponse({"reasons": reasons}, status=422)
    answer = {"done": pm.summarise(found, site), "undo": json.loads(applied.inverse.to_json())}
    return JsonResponse(answer, headers={"ETag": f'"{document.digest}"'})


@login_required
@xframe_options_sameorigin
def preview(request: HttpRequest, name: str, page: str) -> HttpResponse:
    """A page, whole, for the editor's frame."""
    site = _mine(request, name).site
    try:
        html = pm.render_page(site, "/" + page.strip("/"), target=pm.Target(index=False))
    except pm.InvalidInputError as error:
        return HttpResponse(str(error), status=404, content_type="text/plain; charset=utf-8")
    return HttpResponse(html, headers={"Content-Security-Policy": PREVIEW_POLICY})
