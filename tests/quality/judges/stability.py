"""Cumulative layout shift while a page loads and is scrolled through once."""

from __future__ import annotations

from tests.quality.browser import OpenPage
from tests.quality.findings import Finding

LIMIT = 0.01

INIT_SCRIPT = """
window.__shifts = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    const source = entry.sources.map(s => s.node).find(Boolean);
    const element = source && (source.nodeType === 1 ? source : source.parentElement);
    const place = element ? element.localName + (element.className ? '.' + element.className : '') : '';
    window.__shifts.push({value: entry.value, place: String(place)});
  }
}).observe({type: 'layout-shift', buffered: true});
"""


async def judge(opened: OpenPage, view: str) -> tuple[list[Finding], float]:
    """The findings and the shift itself; the page must have been opened with ``INIT_SCRIPT``."""
    shifts = await opened.tab.evaluate("() => window.__shifts")
    total = sum(shift["value"] for shift in shifts)
    if total <= LIMIT:
        return [], total
    worst = max(shifts, key=lambda shift: shift["value"])
    message = f"cumulative layout shift {total:.3f} > {LIMIT}"
    return [Finding("stability", opened.page.label, "layout-shift", message, place=worst["place"], view=view)], total
