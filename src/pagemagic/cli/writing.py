"""Making the site of a brief, by the author that was asked for, with what happens on stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pagemagic.cli.asking import asking
from pagemagic.cli.books import so_far, spent
from pagemagic.cli.output import say
from pagemagic.cli.plugins import gallery

if TYPE_CHECKING:
    from pagemagic.generate.brief import Brief
    from pagemagic.generate.call import Call
    from pagemagic.generate.generation import Generation


def written(brief: Brief, models: tuple[str, ...], fallback: str | None, budget: str | None = None) -> Generation:
    """The site; the first of the models is asked first. ``budget`` is the most that it may cost, in US dollars. Keys and addresses of models come from the environment.

    Raises:
        ConfigurationError: There is no such model, or its key is not set.
        ModelError: The model cannot be used, and there is no ``fallback``.
        LimitError: The budget does not cover the first question, and there is no ``fallback``.
    """
    if models == ("offline",):
        from pagemagic.generate.design import design

        return design(brief, gallery=gallery())
    with asking(models, budget, fallback=fallback) as magic:
        estimate = magic.estimate(brief)
        say(str(estimate))
        with magic.stream(brief) as run:
            say(f"asking {models[0]} for a plan …")
            progress = _Progress()
            for event in run:
                line = progress.line(event.kind, event.data)
                if line:
                    say(f"  {line}")
            made = run.result()
    say(spent(made.calls))
    say()
    return made


class _Progress:
    """What a run's events mean to somebody who waits."""

    def __init__(self) -> None:
        self._types: dict[str, str] = {}
        self._calls: list[Call] = []

    def line(self, kind: str, data: Any) -> str:
        """A line for an event; empty where it says nothing new."""
        if kind == "usage":
            from pagemagic.generate.call import Call

            self._calls.append(Call.from_dict(data))
        of = self._types.get(str(data.get("id", "")), "section")
        match kind:
            case "plan":
                pages = data["plan"]["pages"]
                count = sum(section["kept"] is None for page in pages for section in page["sections"])
                if not count:
                    return ""
                return f"planned {len(pages)} page{'s' if len(pages) != 1 else ''}, {count} sections to write"
            case "section.open":
                self._types[data["id"]] = data["type"]
                return ""
            case "section.reset":
                return f"{of}: asking again, {data['why'][:120]}"
            case "section.failed":
                return f"{of}: not written, {data['why'][:160]}"
            case "section.done":
                repaired = f", {len(data['repairs'])} repaired" if data["repairs"] else ""
                if data["by"] == "offline":
                    return f"{of}: the offline author's stands there"
                return f"{of}: done{repaired}{so_far(self._calls)}"
            case "fallback":
                return f"going on without the model: {data['why']}"
        return ""
