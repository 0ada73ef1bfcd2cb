"""The mark of a plugin's functions, for those that stand below the hooks' signatures."""

from __future__ import annotations

from pluggy import HookimplMarker

GROUP = "pagemagic"
"""The entry-point group, and the name of the hook project."""

hookimpl = HookimplMarker(GROUP)
"""Marks a plugin's implementation of a hook."""
