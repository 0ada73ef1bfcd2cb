"""Models that want to change everything, for tests of edits: one that knows how sites are built, and one bound to the schema
that writes at random."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

import pagemagic as pm
from pagemagic.generate.ports import ChatRequest, Finished, Started, TextDelta
from pagemagic.page.walk import site_ids
from pagemagic.testing.models.random_text import grammar_of, write
from pagemagic.testing.payloads import REFUSED, TEXTS, URLS

Answer = Callable[[ChatRequest], Any]
BOASTS = (
    "Over 40 ovens.",
    "Call 253 999 999!",
    "Only €1 on 3 March.",
    "Write to boss@evil.example.",
    "See www.evil.example",
)
"""What nobody ever said."""


def wrecker(site: pm.Site, random: Random) -> Answer:
    """A model that tries to reach every node of the site, whatever it was asked for."""
    ids = [identifier for identifier, _ in site_ids(site)]

    def answer(request: ChatRequest) -> Any:
        assert request.shape is not None
        material = _material(request)
        match request.shape.name:
            case "changes":
                found: Any = {
                    "changes": [_change(ids, random, request.shape.schema) for _ in range(random.randint(1, 14))]
                }
            case "additions":
                found = {"sections": [_addition(site, random) for _ in range(random.randint(1, 6))]}
            case "texts" | "translations":
                found = _texts(material, ids, random)
            case _:
                found = _section(request.shape.schema, material, random)
        if random.random() < 0.05:
            found = random.choice([None, [found], "no", {}, {"changes": {}}, {"sections": [None, 3]}])
        text = json.dumps(found, ensure_ascii=True)
        return (Started("wrecker"), TextDelta(text), Finished("stop"))

    return answer


def babbler(random: Random) -> Answer:
    """A model without any sense, bound to the schema."""

    def answer(request: ChatRequest) -> Any:
        assert request.shape is not None
        written = write(grammar_of(request.shape.schema), random, 3000)
        ended = Finished("stop") if written.complete else Finished("length")
        return (Started("babbler"), *([TextDelta(written.text)] if written.text else []), ended)

    return answer


def _material(request: ChatRequest) -> dict[str, Any]:
    """The data that a request shows."""
    text = request.messages[-1].text
    found, _ = json.JSONDecoder().raw_decode(text[text.index("\n{") + 1 :])
    assert isinstance(found, dict)
    return found


def _change(ids: list[str], random: Random, schema: Any) -> dict[str, Any]:
    """Every second one is to what may be changed; the others reach for anything."""
    shown = schema["properties"]["changes"]["items"]["properties"]["node"]["enum"]
    node = random.choice(shown) if random.random() < 0.5 else random.choice([*ids, "", "nzzz", None, 7])
    return {
        "do": random.choice(["write", "write", "remove", "move", "look", "add", "set", None]),
        "node": node,
        "behind": random.choice([*ids, *shown, "", None]),
        "use": random.choice(
            ["", "faq/details", "features/cards", "menu", "hero/split", "quote/large", "footer/band", 3]
        ),
        "about": _hostile(random),
    }


def _addition(site: pm.Site, random: Random) -> dict[str, Any]:
    return {
        "use": random.choice(
            ["faq/details", "steps/columns", "menu", "hero/split", "footer/columns", "quote/large", None]
        ),
        "page": random.choice([*(page.path for page in site.pages), "/nowhere", 3]),
        "behind": random.choice(["hero", "", "header", "footer", "location", "n1"]),
        "name": _hostile(random),
        "about": _hostile(random),
    }


def _texts(material: dict[str, Any], ids: list[str], random: Random) -> dict[str, Any]:
    found: dict[str, Any] = {f"{one}.title": _hostile(random) for one in random.sample(ids, min(9, len(ids)))}
    for key, shown in material.get("texts", {}).items():
        text = shown["source"] if isinstance(shown, dict) else shown
        found[key] = random.choice([
            text, text.upper(), text + " Today.", "Today. " + text, text[::-1], text.replace("⟦1⟧", ""), text + " ⟦9⟧",
            text.replace("{{", "{").replace("]", ""), text + " " + random.choice(BOASTS), _hostile(random), None, 7,
        ])  # fmt: skip
    return found


def _section(schema: Any, material: dict[str, Any], random: Random) -> Any:
    """A section of the right form that says what it likes; half of the time, what was there with something changed."""
    now = material.get("section")
    if isinstance(now, dict) and random.random() < 0.5:
        return _spoilt(now, random)
    return _filled(schema, random)


def _spoilt(value: Any, random: Random) -> Any:
    if isinstance(value, dict):
        return {key: _spoilt(one, random) for key, one in value.items() if random.random() > 0.05}
    if isinstance(value, list):
        found = [_spoilt(one, random) for one in value if random.random() > 0.1]
        random.shuffle(found)
        return found
    if isinstance(value, str):
        return random.choice(
            [value, value, value, f"{value} Today.", f"{value} {random.choice(BOASTS)}", _hostile(random)]
        )
    return value


def _filled(schema: Any, random: Random) -> Any:
    if "anyOf" in schema:
        return _filled(random.choice(schema["anyOf"]), random)
    if "enum" in schema:
        return random.choice(schema["enum"])
    match schema.get("type"):
        case "object":
            return {name: _filled(one, random) for name, one in schema["properties"].items() if random.random() < 0.8}
        case "array":
            return [_filled(schema["items"], random) for _ in range(random.randint(0, 4))]
        case "string":
            return _hostile(random)
        case "integer":
            return random.randint(-1, 10**6)
        case "boolean":
            return random.random() < 0.5
    return None


def _hostile(random: Random) -> str:
    """Something that breaks out, boasts, or is plain."""
    return random.choice([
        random.choice(TEXTS), random.choice(REFUSED), random.choice(URLS), f"[x]({random.choice(URLS)})", random.choice(BOASTS),
        "Bread", "Fresh bread every morning", "{{phone}}", "{{nobody}}", "[here](/)", "x" * random.randint(1, 3000), "",
    ])  # fmt: skip
