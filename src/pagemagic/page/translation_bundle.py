"""Translation bundles: the texts of a site for translators, and what comes back from them as a patch.

A bundle is a JSON object that stands alone: every text with its key, its words and its markers, what it is, and what facts read
as. Translators fill in ``target`` and change nothing else. Coming back, each segment is checked against the document as it is
then; structure, links and facts come from the document and never from the bundle.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from pagemagic.i18n.locale import canonical
from pagemagic.i18n.plurals import plural
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import check_text
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.facts import Fact, OfferFact
from pagemagic.page.inline import Code, FactRun, is_blank, plain
from pagemagic.page.languages import Standing, standings
from pagemagic.page.messages import Message, is_current, message_hash, number_beside
from pagemagic.page.operations import Operation, SetSite, Translate
from pagemagic.page.patch import Patch
from pagemagic.page.segments import Segment, SegmentError, described, rebuilt, segment
from pagemagic.page.site import Site, Translation
from pagemagic.page.validity import is_path
from pagemagic.page.wording import fact_text

FORMAT = "pagemagic-translations"
VERSION = 1
LIMITS = {"name": 200, "seo.title": 200, "seo.description": 500, "alt": 500}
"""How many characters a line may have, by its property."""


def translation_bundle(
    site: Site,
    locale: str,
    *,
    which: Literal["all", "open"] = "all",
    catalogue: Catalogue | None = None,
) -> dict[str, Any]:
    """The texts of a site for translation to ``locale``, as a JSON value. ``open`` leaves out what is translated already.

    Raises InvalidInputError for what is no language tag, and for the site's own language.
    """
    tag = _checked(site, locale)
    facts = {fact.id: fact for fact in site.facts}
    found = [one for one in standings(site, tag, catalogue) if which == "all" or one.state != "translated"]
    return {
        "format": FORMAT,
        "version": VERSION,
        "site": site.id,
        "source": site.locale,
        "locale": tag,
        "segments": [_segment(one, facts, site.locale, tag) for one in found],
    }


def _checked(site: Site, locale: str) -> str:
    tag = canonical(locale)
    if tag == site.locale:
        raise InvalidInputError(Reason("locale", f"the site is in {tag} already", "choose another language"))
    return tag


def _segment(found: Standing, facts: Mapping[str, Fact], locale: str, tag: str) -> dict[str, Any]:
    message = found.message
    made = segment(message.text)
    value: dict[str, Any] = {
        "key": message.key,
        "what": message.what,
        "page": message.place,
        "kind": message.kind,
        "state": found.state,
        "hash": message_hash(message, facts, tag),
        "source": made.text,
        "target": "" if found.translation is None else _target(found.translation.text, made),
    }
    if made.parts:
        value["markers"] = {number: _shown(part, facts, locale, tag) for number, part in made.parts.items()}
    if (number := number_beside(message, facts)) is not None:
        value["counts"] = _number(number, tag)
    if (limit := LIMITS.get(message.key.partition(".")[2])) and message.kind == "line":
        value["limit"] = limit
    return value


def _target(text: Any, source: Segment) -> str:
    """What the language says now, with the source's numbers; empty where it holds other marks than the source."""
    try:
        said = segment(text, source)
    except SegmentError:
        return ""
    return said.text if said.parts.keys() == source.parts.keys() else ""


def _number(number: int, tag: str) -> dict[str, str]:
    """A number, and the plural category that it has in a language, if any is known."""
    category = plural(number, tag)
    return {"number": str(number), **({} if category is None else {"plural": category})}


def _shown(part: Any, facts: Mapping[str, Fact], locale: str, tag: str) -> dict[str, str]:
    """What a marker stands for, so that the words around it can agree with it."""
    shown = {"is": described(part)}
    if isinstance(part, FactRun) and part.id in facts:
        fact = facts[part.id]
        shown |= {"fact": fact.kind, "reads": fact_text(fact, part.field, locale, inline=True)}
        if part.field == "count" and isinstance(fact, OfferFact) and fact.count is not None:
            shown |= _number(fact.count, tag)
    elif isinstance(part, Code):
        shown["reads"] = part.text
    return shown


class Incoming(NamedTuple):
    """What a bundle brings."""

    patch: Patch
    """The translations that fit; empty where nothing is new."""
    refused: tuple[Reason, ...]
    """Those that do not, each with its key, the reason and the cure."""


def read_translations(
    site: Site,
    bundle: Any,
    *,
    author: Literal["user", "host", "model", "plugin"] = "user",
    catalogue: Catalogue | None = None,
) -> Incoming:
    """The patch that puts the translations of a bundle into a site, and adds its language where the site has not got it.

    Segments without a ``target`` are left as they are. Raises InvalidInputError for what is no bundle, or one from another
    language than the site's; what is wrong with single segments is in :attr:`Incoming.refused`, and the patch lacks them.
    """
    tag, given = _read(site, bundle)
    facts = {fact.id: fact for fact in site.facts}
    known = {one.message.key: one for one in standings(site, tag, catalogue)}
    ops: list[Operation] = []
    refused: list[Reason] = []
    seen: set[str] = set()
    for number, one in enumerate(given):
        key = one.get("key") if isinstance(one, dict) else None
        target = one.get("target") if isinstance(one, dict) else None
        if not isinstance(key, str) or not isinstance(target, str):
            refused.append(Reason(f"segments[{number}]", "has no key or no target", "change nothing but target"))
            continue
        if not target.strip():
            continue
        try:
            if key in seen:
                raise SegmentError("stands twice in the bundle", "keep one of them")
            seen.add(key)
            made = _translated(known.get(key), one, target, facts, tag)
        except SegmentError as error:
            refused.append(Reason(key, str(error), error.cure))
            continue
        if made != known[key].translation:
            ops.append(Translate(locale=tag, key=key, translation=made))
    if ops and tag not in site.locales:
        ops.insert(0, SetSite(prop="locales", value=[*site.locales, tag]))
    return Incoming(Patch(ops=tuple(ops), author=author, reason=f"translate to {tag}" if ops else ""), tuple(refused))


def _read(site: Site, bundle: Any) -> tuple[str, list[Any]]:
    if not isinstance(bundle, dict) or bundle.get("format") != FORMAT or not isinstance(bundle.get("segments"), list):
        raise InvalidInputError(Reason("", "this is no translation bundle", "take one out with translation_bundle"))
    if bundle.get("version") != VERSION:
        what = f"the bundle has version {bundle.get('version')!r}, this library reads {VERSION}"
        raise InvalidInputError(Reason("version", what, "take a new one out"))
    if bundle.get("source") != site.locale:
        what = f"the bundle is from {bundle.get('source')!r}, the site is in {site.locale}"
        raise InvalidInputError(Reason("source", what, "take one out of this site"))
    if not isinstance(bundle.get("locale"), str):
        raise InvalidInputError(Reason("locale", "the bundle says no language", 'add one, such as "es"'))
    return _checked(site, bundle["locale"]), bundle["segments"]


def _translated(
    found: Standing | None, one: Mapping[str, Any], target: str, facts: Mapping[str, Fact], tag: str
) -> Translation:
    if found is None:
        raise SegmentError(
            "the site has no such text", "leave it empty; it was removed, or is left out in this language"
        )
    message = found.message
    if not is_current(str(one.get("hash")), message, facts, tag):
        cure = f"take a new bundle out; it reads now: {plain(message.text)[:60]!r}"
        raise SegmentError("the source has changed since the bundle was made", cure)
    try:
        check_text(target)
    except ValueError as error:
        raise SegmentError(str(error).partition(";")[0], "remove the character") from None
    said = rebuilt(_edges(segment(message.text).text, target), message.text)
    if is_blank(said):
        raise SegmentError("there is nothing to read", "write something, or leave it empty")
    _check_line(message, said)
    return Translation(text=said, source_hash=message_hash(message, facts, tag))


def _edges(source: str, target: str) -> str:
    """The target with the white space that the source begins and ends with, which tools are fond of losing."""
    before = source[: len(source) - len(source.lstrip())]
    return before + target.strip() + source[len(source.rstrip()) :]


def _check_line(message: Message, said: Any) -> None:
    if message.kind == "path" and not (isinstance(said, str) and is_path(said)):
        raise SegmentError(f"{said!r} is not an address", "write it like /precios: lower case, digits and hyphens")
    limit = LIMITS.get(message.key.partition(".")[2])
    if message.kind == "line" and limit and len(plain(said)) > limit:
        raise SegmentError(f"has {len(plain(said))} characters, at most {limit} fit", "shorten it")
