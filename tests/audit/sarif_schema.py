"""What SARIF 2.1.0 asks of the parts of a log that we write, as a JSON Schema; numbers are sections of the specification."""

from __future__ import annotations

from typing import Any

_MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
"""3.11: a message has a text of its own, or the id of one."""
_LOCATION = {
    "type": "object",
    "properties": {"uri": {"type": "string", "format": "uri-reference"}, "index": {"type": "integer", "minimum": 0}},
}
"""3.4: where an artifact is, and its number among the run's artifacts."""
_RULE = {
    "type": "object",
    "required": ["id"],  # 3.49.3
    "properties": {"id": {"type": "string", "minLength": 1}, "shortDescription": _MESSAGE},
    "additionalProperties": False,
}
_RESULT = {
    "type": "object",
    "required": ["ruleId", "message"],  # 3.27.5, 3.27.11
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},  # 3.27.6
        "level": {"enum": ["none", "note", "warning", "error"]},  # 3.27.10
        "message": _MESSAGE,
        "locations": {  # 3.27.12, 3.28
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "physicalLocation": {  # 3.29
                        "type": "object",
                        "required": ["artifactLocation"],
                        "properties": {"artifactLocation": _LOCATION},
                        "additionalProperties": False,
                    },
                    "logicalLocations": {  # 3.33
                        "type": "array",
                        "uniqueItems": True,
                        "items": {
                            "type": "object",
                            "properties": {
                                "fullyQualifiedName": {"type": "string", "pattern": "^(/[^~]*)?$"},
                                "kind": {"enum": ["object", "array", "property", "value"]},  # 3.33.7, JSON
                            },
                            "additionalProperties": False,
                        },
                    },
                },
                "additionalProperties": False,
            },
        },
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},  # 3.27.17
        "properties": {"type": "object"},  # 3.8
    },
    "additionalProperties": False,
}
SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],  # 3.13.2, 3.13.4
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],  # 3.14.6
                "properties": {
                    "tool": {  # 3.18, 3.19
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "name": {"type": "string", "minLength": 1},
                                    "semanticVersion": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
                                    "rules": {"type": "array", "uniqueItems": True, "items": _RULE},
                                },
                                "additionalProperties": False,
                            }
                        },
                        "additionalProperties": False,
                    },
                    "artifacts": {
                        "type": "array",
                        "uniqueItems": True,
                        "items": {
                            "type": "object",
                            "properties": {"location": _LOCATION},
                            "additionalProperties": False,
                        },
                    },
                    "results": {"type": "array", "items": _RESULT},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
"""A log file, 3.13."""
