"""A page stands alone: no script, no other host, no missing file, nothing its own security policy refuses."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

from tests.quality.browser import OpenPage, find_file
from tests.quality.findings import Finding

INIT_SCRIPT = """
window.__refused = [];
document.addEventListener('securitypolicyviolation', event => window.__refused.push(
  event.effectiveDirective + ' ' + event.blockedURI));
"""

_SURVEY = """() => {
  const all = [...document.querySelectorAll('*')];
  const attributes = all.flatMap(e => [...e.attributes].map(a => ({element: e.localName, name: a.name, value: a.value})));
  const parses = text => { try { JSON.parse(text); return true; } catch { return false; } };
  const scripts = [...document.scripts].map(s => ({type: s.type, json: parses(s.text), src: s.src}));
  return {
    scripts,
    handlers: attributes.filter(a => /^on/i.test(a.name)),
    urls: attributes.filter(a => ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'].includes(a.name)),
    hints: [...document.querySelectorAll('link[href]')].map(l => ({rel: l.rel, href: l.href})),
    links: [...document.querySelectorAll('a[href], area[href]')].map(a => ({href: a.href, text: a.textContent.trim()})),
    ids: [...document.querySelectorAll('[id]')].map(e => e.id),
    nodes: all.length,
    refused: window.__refused || [],
  };
}"""

LOADING_RELATIONS = {
    "stylesheet",
    "preload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "modulepreload",
    "icon",
    "manifest",
}


async def judge(opened: OpenPage) -> tuple[list[Finding], dict[str, float]]:
    """The findings, and the number of DOM elements."""
    survey = await opened.tab.evaluate(_SURVEY)
    label = opened.page.label
    faults = [
        *_scripts(survey),
        *(("external-host", url) for url in opened.traffic.foreign),
        *(
            ("external-host", f"link rel={hint['rel']} {hint['href']}")
            for hint in survey["hints"]
            if _foreign(opened, hint)
        ),
        *(("missing-file", path) for path in opened.traffic.missing if path != "/favicon.ico"),
        *(("policy-violation", refusal) for refusal in survey["refused"]),
        *_links(opened, survey),
    ]
    return [Finding("isolation", label, rule, message) for rule, message in faults], {"dom_nodes": survey["nodes"]}


def _scripts(survey: dict[str, Any]) -> list[tuple[str, str]]:
    faults = []
    for script in survey["scripts"]:
        if script["type"] != "application/ld+json":
            faults.append(("script", f"script element of type {script['type'] or 'text/javascript'!r} {script['src']}"))
        elif not script["json"]:
            faults.append(("json-ld", "structured data is not JSON"))
    faults += [("script", f"{h['element']} {h['name']}={h['value'][:60]!r}") for h in survey["handlers"]]
    for url in survey["urls"]:
        squeezed = "".join(c for c in url["value"] if c > " ").lower()
        if squeezed.startswith(("javascript:", "vbscript:", "data:text/html")):
            faults.append(("script", f"{url['element']} {url['name']}={url['value'][:60]!r}"))
    return faults


def _foreign(opened: OpenPage, hint: dict[str, str]) -> bool:
    parts = urlsplit(hint["href"])
    loads = LOADING_RELATIONS & set(hint["rel"].lower().split())
    return bool(loads) and parts.scheme in {"http", "https"} and not hint["href"].startswith(opened.page.site.origin)


def _links(opened: OpenPage, survey: dict[str, Any]) -> list[tuple[str, str]]:
    """Links to pages and anchors of the same site that are not there."""
    faults, site, ids = [], opened.page.site, {*survey["ids"], "", "top"}
    for link in survey["links"]:
        target, _, fragment = link["href"].partition("#")
        parts = urlsplit(target)
        if f"{parts.scheme}://{parts.netloc}" != site.origin:
            continue
        file = find_file(site.root, unquote(parts.path))
        same = file == opened.page.path
        if file is None or (same and unquote(fragment) not in ids):
            faults.append(("broken-link", f"{link['href'].removeprefix(site.origin)} ({link['text'][:40]})"))
    return faults
