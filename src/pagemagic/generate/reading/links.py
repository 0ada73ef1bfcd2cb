"""Web addresses and accounts on networks."""

from __future__ import annotations

import re

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source

_TLDS = (
    "com|org|net|example|test|io|dev|app|ai|co|eu|info|shop|cafe|studio|design|art|pt|br|es|fr|de|it|nl|be|uk|ie|us|ca|au|"
    "nz|at|ch|se|no|dk|fi|pl|cz|jp|mx|ar|cl|me|tv|cat|gal|scot|wales|blog|online|site|store|coop|museum|edu|gov|xyz|software"
)
_URL = re.compile(
    r"https?://[a-z0-9][^\s<>\"'|\\^`{}]{1,500}"
    rf"|(?<![\w@./\-])(?:[a-z0-9\-]{{1,63}}\.){{1,5}}(?:{_TLDS})(?![\w\-]|\.[a-z0-9])(?:/[^\s<>\"'|\\^`{{}}]{{0,300}})?"
)
_MASTODON = re.compile(r"(?<![\w@])@([a-z0-9_]{1,30})@([a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,4})")
_HANDLE = re.compile(r"(?<![\w@.])@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)(?![\w@])")
_NETWORKS = {
    "instagram": "https://www.instagram.com/{}",
    "ig": "https://www.instagram.com/{}",
    "fb": "https://www.facebook.com/{}",
    "insta": "https://www.instagram.com/{}",
    "インスタグラム": "https://www.instagram.com/{}",
    "إنستغرام": "https://www.instagram.com/{}",
    "facebook": "https://www.facebook.com/{}",
    "github": "https://github.com/{}",
    "gitlab": "https://gitlab.com/{}",
    "x": "https://x.com/{}",
    "twitter": "https://x.com/{}",
    "tiktok": "https://www.tiktok.com/@{}",
    "youtube": "https://www.youtube.com/@{}",
    "linkedin": "https://www.linkedin.com/in/{}",
    "telegram": "https://t.me/{}",
    "threads": "https://www.threads.net/@{}",
    "bluesky": "https://bsky.app/profile/{}",
    "pinterest": "https://www.pinterest.com/{}",
    "soundcloud": "https://soundcloud.com/{}",
}
_SAME = {
    "ig": "instagram",
    "fb": "facebook",
    "insta": "instagram",
    "インスタグラム": "instagram",
    "إنستغرام": "instagram",
    "twitter": "x",
}
_NEAR = 24  # how far, in code points, the name of the network may stand from the handle


def read_links(source: Source, ledger: Ledger) -> None:
    """Take web addresses, then handles: of the network the brief names, else of Instagram."""
    for match in _URL.finditer(source.fold):
        start = match.start()
        text = source.text[start : match.end()].rstrip(".,;:!?)]}…")
        end = start + len(text)
        if not ledger.free(start, end) or not text.isascii():
            continue
        href = text if match[0].startswith("http") else f"https://{text}"
        if match[0].startswith("http"):
            head, _, rest = text.partition("://")
            href = f"{head.lower()}://{rest}"
        ledger.add(Draft("url", start, end, {"text": text, "href": href}))
    for match in _MASTODON.finditer(source.fold):
        if ledger.free(*match.span()):
            user, host = match.groups()
            values = {
                "text": source.text[slice(*match.span())],
                "network": "mastodon",
                "href": f"https://{host}/@{user}",
            }
            ledger.add(Draft("handle", *match.span(), values))
    _read_handles(source, ledger)


def _read_handles(source: Source, ledger: Ledger) -> None:
    places = [
        (token.start, token.end, token.fold)
        for token in source.tokens
        if token.fold in _NETWORKS and (token.fold != "x" or token.text == "X")
    ]
    named = {_SAME.get(name, name) for _, _, name in places}
    for match in _HANDLE.finditer(source.fold):
        start, end = match.span()
        if not ledger.free(start, end):
            continue
        near = [
            (max(begin - end, start - stop), begin > start, begin, stop, name)
            for begin, stop, name in places
            if begin - end <= _NEAR and start - stop <= _NEAR
        ]
        if near:
            # The network after the handle wins, "@a on Instagram", unless one stands right before it.
            _, _, begin, stop, name = min(near, key=lambda found: (found[0] > 2 and not found[1], found[0]))
        else:
            # An account without a network is one of Instagram: that is what a bare @name means to most readers.
            begin, stop, name = start, end, next(iter(named)) if len(named) == 1 else "instagram"
        user = source.text[start + 1 : end]
        values = {"text": f"@{user}", "network": _SAME.get(name, name), "href": _NETWORKS[name].format(user)}
        if (
            ledger.free(min(begin, start), max(stop, end))
            and "\n" not in source.text[min(begin, start) : max(stop, end)]
        ):
            start, end = min(begin, start), max(stop, end)
        ledger.add(Draft("handle", start, end, values, inferred=not near and len(named) != 1))
