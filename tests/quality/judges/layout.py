"""Nothing sticks out, no text is cut off, every picture has a size before it arrives."""

from __future__ import annotations

from tests.quality.browser import OpenPage
from tests.quality.findings import Finding

_PATH = """const path = element => {
  const steps = [];
  for (let at = element; at && at !== document.body && steps.length < 4; at = at.parentElement) {
    steps.unshift(at.localName + (at.id ? '#' + at.id : at.classList.length ? '.' + at.classList[0] : ''));
  }
  return steps.join(' > ') || element.localName;
};"""

_OVERFLOW = (
    """() => {"""
    + _PATH
    + """
  const edge = document.documentElement.clientWidth;
  const excess = document.documentElement.scrollWidth - edge;
  if (excess <= 0) return [];
  const clipped = element => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  const outside = [...document.body.querySelectorAll('*')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > edge + 1 || box.left < -1) && !clipped(element);
  });
  const places = outside.filter(element => !outside.includes(element.parentElement)).slice(0, 5).map(path);
  return (places.length ? places : ['document']).map(place => ({place, excess}));
}"""
)

_CLIPPED = (
    """() => {"""
    + _PATH
    + """
  const found = new Map();
  for (const box of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(box), cuts = value => value === 'hidden' || value === 'clip';
    if (!cuts(style.overflowX) && !cuts(style.overflowY)) continue;
    if (box.clientWidth < 5 || box.clientHeight < 5 || box.closest('svg, [aria-hidden="true"]')) continue;
    if (style.textOverflow === 'ellipsis' && style.whiteSpace.startsWith('nowrap')) { found.set(box, 'ellipsis'); continue; }
    const edge = box.getBoundingClientRect();
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.data.trim() || text.parentElement.closest('svg, [aria-hidden="true"]')) continue;
      if (!text.parentElement.checkVisibility({visibilityProperty: true})) continue;
      // Text for assistive technology alone stands in a box of one pixel and is meant to be out of sight.
      const own = text.parentElement.getBoundingClientRect();
      if (own.width <= 1 && own.height <= 1) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const cut = [...range.getClientRects()].some(r => r.width > 1 && r.height > 1 && (
        (cuts(style.overflowX) && (r.right > edge.right + 2 || r.left < edge.left - 2)) ||
        (cuts(style.overflowY) && (r.bottom > edge.bottom + r.height / 3 || r.top < edge.top - r.height / 3))));
      if (cut) { found.set(box, text.data.trim().slice(0, 60)); break; }
    }
  }
  return [...found].slice(0, 5).map(([box, text]) => ({place: path(box), text}));
}"""
)

_UNSIZED = (
    """() => {"""
    + _PATH
    + """
  const found = [];
  for (const element of document.querySelectorAll('img, video, iframe')) {
    if (!(element.getAttribute('width') > 0 && element.getAttribute('height') > 0)) {
      found.push({place: path(element), why: 'no width and height attributes'});
    }
    if (element.localName === 'img' && element.complete && !element.naturalWidth) {
      found.push({place: path(element), why: 'the picture did not load'});
    }
  }
  for (const element of document.querySelectorAll('svg')) {
    if (element.closest('symbol, defs') || element.parentElement.closest('svg')) continue;
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    const gone = element.getAttribute('width') === '0' || style.position === 'absolute' && box.width <= 1;
    if (gone) continue;
    if (!element.hasAttribute('viewBox')) found.push({place: path(element), why: 'no viewBox'});
    else if (box.width === 0 || box.height === 0) found.push({place: path(element), why: 'drawn with no size'});
  }
  return found;
}"""
)


_TORN = (
    """() => {"""
    + _PATH
    + """
  const found = new Map(), wide = /[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3]/;
  for (const title of document.body.querySelectorAll('h1, h2, h3')) {
    if (!title.checkVisibility({visibilityProperty: true}) || title.clientWidth < 5) continue;
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      // A soft hyphen, a hyphen, a dash, a slash and an address's signs are places where a line may end.
      for (const word of text.data.matchAll(/[^\\s\\u00ad\\u200b\\u2010-\\u2015\\/@.-]+/g)) {
        if (wide.test(word[0])) continue;
        const range = document.createRange();
        // The hyphen that a soft one became stands in front, at the end of the line before.
        range.setStart(text, word.index + (text.data[word.index - 1] === '\\u00ad' ? 1 : 0));
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top)));
        if (lines.size > 1) found.set(title, word[0]);
      }
    }
  }
  return [...found].slice(0, 5).map(([title, text]) => ({place: path(title), text}));
}"""
)


async def torn_words(opened: OpenPage, view: str) -> list[Finding]:
    """Words of headings that go on in the next line without a hyphen, in the present view."""
    torn = await opened.tab.evaluate(_TORN)
    return [_finding(opened, "torn-word", f"breaks inside a word: {t['text']!r}", t, view) for t in torn]


async def overflow(opened: OpenPage, view: str) -> list[Finding]:
    """Horizontal overflow of the document, and text cut off by its box, in the present view."""
    outside = await opened.tab.evaluate(_OVERFLOW)
    clipped = await opened.tab.evaluate(_CLIPPED)
    return [
        *(_finding(opened, "overflow", f"sticks out; the page is {o['excess']} px too wide", o, view) for o in outside),
        *(_finding(opened, "clipped-text", f"text is cut off: {c['text']!r}", c, view) for c in clipped),
    ]


_BAR = """async () => {
  const bar = document.querySelector('.pm-bar');
  if (!bar) return [];
  const far = document.documentElement.scrollHeight, lost = [];
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const part of [0.25, 0.5, 1]) {
    scrollTo({top: far * part, behavior: 'instant'});
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    if (scrollY < 34 * rem) continue;
    const box = (bar.firstElementChild ?? bar).getBoundingClientRect();
    if (box.height < 44 || box.top < -1 || box.bottom > innerHeight + 1) lost.push(part);
  }
  scrollTo({top: 0, behavior: 'instant'});
  return lost;
}"""


async def lost_bar(opened: OpenPage, view: str) -> list[Finding]:
    """A site's bar of actions for phones is out of view, or lower than 44 px, somewhere below the first screen."""
    lost = await opened.tab.evaluate(_BAR)
    return [_finding(opened, "lost-bar", f"is out of view at {part:.0%}", {"place": ".pm-bar"}, view) for part in lost]


async def unsized(opened: OpenPage) -> list[Finding]:
    """Pictures, videos and frames that claim no space before they load, and drawings without a ``viewBox`` or size."""
    found = await opened.tab.evaluate(_UNSIZED)
    return [_finding(opened, "unsized", item["why"], item, "") for item in found]


async def text_scale(opened: OpenPage, view: str, pixels: int) -> list[Finding]:
    """The page's text follows the text size that the visitor chose: ``rem`` is at least so many pixels."""
    root = await opened.tab.evaluate("() => parseFloat(getComputedStyle(document.documentElement).fontSize)")
    if root >= pixels:
        return []
    message = f"the root font size is {root:g} px where the visitor asked for {pixels} px"
    return [_finding(opened, "fixed-text-size", message, {"place": "html"}, view)]


def _finding(opened: OpenPage, rule: str, message: str, item: dict[str, str], view: str) -> Finding:
    return Finding("layout", opened.page.label, rule, message, place=item["place"], view=view)
