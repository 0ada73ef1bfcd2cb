"""Addresses: the login, and the site builder."""

from __future__ import annotations

from builder import views
from django.contrib.auth.views import LoginView
from django.urls import path

urlpatterns = [
    path("login/", LoginView.as_view(template_name="builder/login.html"), name="login"),
    path("", views.index, name="index"),
    path("sites/<slug:name>/", views.edit, name="edit"),
    path("sites/<slug:name>/patch/", views.patch, name="patch"),
    path("sites/<slug:name>/preview/<path:page>", views.preview, name="preview"),
]
