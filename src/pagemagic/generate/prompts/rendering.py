"""Filling templates. What users, models and documents say is put in as JSON, never as a template."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateNotFound

VERSIONS = {
    "writer": 1,
    "plan": 1,
    "site": 1,
    "section": 1,
    "again": 1,
    "editor": 1,
    "rewrite": 1,
    "translator": 2,
    "translate": 1,
    "extend": 1,
    "edit": 1,
    "revise": 1,
    "variant": 1,
}
"""Template -> its version in use. Changed words are a new version: what was asked stays known."""


class _Files(BaseLoader):
    """The templates beside this module."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Any]:
        found = files("pagemagic.generate.prompts") / "templates" / template
        if not found.is_file():
            raise TemplateNotFound(template)
        return found.read_text(encoding="utf-8"), template, lambda: True


@cache
def _template(name: str) -> Template:
    # Prompts are text for models and no markup, so nothing is escaped; data come in as JSON.
    environment = Environment(loader=_Files(), undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)
    return environment.get_template(f"{name}.v{VERSIONS[name]}.txt.jinja")


def filled(name: str, **values: Any) -> str:
    """A template of :data:`VERSIONS` filled with values."""
    return _template(name).render(**values).strip() + "\n"


def as_data(value: Any) -> str:
    """A value as JSON, the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
