"""axe-core: WCAG 2.2 A and AA as errors, its best practices as advice."""

from __future__ import annotations

from functools import cache

from tests.quality.browser import OpenPage
from tests.quality.findings import Finding
from tests.quality.npm_tools import install

WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
BEST_PRACTICE = "best-practice"

_RUN = """async tags => {
  const result = await axe.run(document, {
    runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], elementRef: false,
  });
  return result.violations.map(rule => ({
    id: rule.id, help: rule.help, tags: rule.tags,
    nodes: rule.nodes.map(node => ({
      target: node.target.flat().join(' '),
      summary: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '),
    })),
  }));
}"""


@cache
def _source() -> str:
    return (install() / "axe-core/axe.min.js").read_text(encoding="utf-8")


async def judge(opened: OpenPage, view: str) -> list[Finding]:
    """Run axe in the page's present view."""
    if not await opened.tab.evaluate("() => 'axe' in window"):
        await opened.tab.evaluate(_source())
    violations = await opened.tab.evaluate(_RUN, [*WCAG, BEST_PRACTICE])
    return [
        Finding(
            judge="axe",
            page=opened.page.label,
            rule=violation["id"],
            message=f"{violation['help']}: {node['summary']}"[:400],
            place=node["target"],
            view=view,
            severity="error" if set(WCAG) & set(violation["tags"]) else "advice",
        )
        for violation in violations
        for node in violation["nodes"]
    ]
