"""Making an answer keep the rules that its decoder did not: what is too much is cut, what cannot be used is left out."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from pagemagic.generate.pipeline.backing import Repair
from pagemagic.page.section_type import SectionType

KEYWORDS = {
    "too_short": "minItems", "too_long": "maxItems", "greater_than_equal": "minimum", "less_than_equal": "maximum",
    "string_too_long": "maxLength", "string_too_short": "minLength", "string_pattern_mismatch": "pattern",
    "missing": "required", "literal_error": "enum", "extra_forbidden": "additionalProperties",
}  # fmt: skip
"""What pydantic calls the breaking of a rule -> the keyword of JSON Schema that says it."""
_PASSES = 60
"""How often a section is looked at; each time something goes, so there is an end before that."""


def mend(section: dict[str, Any], found: SectionType) -> tuple[list[Repair], list[Repair]]:
    """Mend the JSON of a section in place: what was mended, and what is left that no rule can mend."""
    repairs: list[Repair] = []
    if section.get("variant") is not None and section["variant"] not in found.variants:
        repairs.append(Repair("variant", "enum", f"there is no variant {section['variant']!r}; the theme's is used"))
        del section["variant"]
    left: list[Repair] = []
    for name, model in (("props", found.props), ("slots", found.slots)):
        for _ in range(_PASSES):
            try:
                model.model_validate(section[name])
            except ValidationError as error:
                errors = error.errors(include_url=False, include_input=False)
            else:
                break
            done = [repair for one in reversed(errors) if (repair := _mended(section[name], one, name)) is not None]
            repairs += done
            if not done:
                left += [Repair(_said(name, one["loc"]), _rule(one), str(one["msg"])) for one in errors]
                break
    return repairs, left


def _rule(error: Any) -> str:
    return KEYWORDS.get(error["type"], "value")


def _said(name: str, place: tuple[Any, ...]) -> str:
    return name + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)


def _mended(content: Any, error: Any, name: str) -> Repair | None:
    """Mend one error of a section's props or slots; None where only its author can."""
    path = _path(content, error["loc"])
    place = _said(name, tuple(path))
    limits = error.get("ctx", {})
    if path and error["type"] != "missing":
        owner, last = _at(content, path[:-1]), path[-1]
        value = owner[last]
        match error["type"]:
            case "too_long" if isinstance(value, list | tuple) and isinstance(limits.get("max_length"), int):
                owner[last] = list(value[: limits["max_length"]])
                return Repair(
                    place, "maxItems", f"{len(value)} are too many; the first {limits['max_length']} are kept"
                )
            case "string_too_long" if isinstance(value, str) and isinstance(limits.get("max_length"), int):
                owner[last] = shortened(value, limits["max_length"])
                return Repair(place, "maxLength", f"longer than {limits['max_length']} characters; shortened")
            case "less_than_equal" if isinstance(limits.get("le"), int):
                owner[last] = limits["le"]
                return Repair(place, "maximum", f"more than {limits['le']}")
    return _left_out(content, path, error, name)


def _left_out(content: Any, path: list[Any], error: Any, name: str) -> Repair | None:
    """Leave out what is wrong: the property of the innermost block, or the block where the property is missing."""
    nodes = [depth for depth in range(1, len(path) + 1) if _is_block(content, path, depth)]
    innermost = nodes[-1] if nodes else 0
    if innermost == len(path) == 0:
        return None
    gone = path[: innermost + 1] if innermost < len(path) else path
    del _at(content, gone[:-1])[gone[-1]]
    return Repair(_said(name, tuple(gone)), _rule(error), f"left out: {str(error['msg'])[:160]}")


def _is_block(content: Any, path: list[Any], depth: int) -> bool:
    found = _at(content, path[:depth])
    return isinstance(path[depth - 1], int) and isinstance(found, dict) and "id" in found


def _path(content: Any, place: tuple[Any, ...]) -> list[Any]:
    """The part of an error's place that leads through the JSON: without the tags of unions, and without missing ends."""
    found: list[Any] = []
    at = content
    for part in place:
        if _holds(at, part):
            found.append(part)
            at = at[part]
    return found


def _holds(value: Any, part: Any) -> bool:
    if isinstance(value, dict):
        return isinstance(part, str) and part in value
    return isinstance(value, list) and isinstance(part, int) and part < len(value)


def _at(content: Any, path: list[Any]) -> Any:
    for part in path:
        content = content[part]
    return content


def shortened(text: str, most: int) -> str:
    """A text of at most ``most`` characters, ended at a word where there is one."""
    if len(text) <= most:
        return text
    cut = text[: most - 1].rstrip()
    before, space, _ = cut.rpartition(" ")
    return (before if space and len(before) > most // 2 else cut).rstrip(" ,;:–-") + "…"
