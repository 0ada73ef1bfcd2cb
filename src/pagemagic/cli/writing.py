"""Making the site of a brief, by the author that was asked for, with what happens on stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pagemagic.cli.output import say
from pagemagic.cli.plugins import gallery, wanted

if TYPE_CHECKING:
    from pagemagic.generate.brief import Brief
    from pagemagic.generate.generation import Generation


def written(brief: Brief, model: str, fallback: str | None) -> Generation:
    """The site. Keys and addresses of models come from the environment.

    Raises:
        ConfigurationError: There is no such model, or its key is not set.
        ModelError: The model cannot be used, and there is no ``fallback``.
    """
    if model == "offline":
        from pagemagic.generate.design import design

        return design(brief, gallery=gallery())
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.settings import Settings

    settings = Settings.from_env()
    with (
        BlockingPageMagic(model, settings=settings, fallback=fallback, autoload=wanted()) as magic,
        magic.stream(brief) as run,
    ):
        say(f"asking {model} for a plan …")
        progress = _Progress()
        for event in run:
            line = progress.line(event.kind, event.data)
            if line:
                say(f"  {line}")
        made = run.result()
    used = made.usage
    say(
        f"{len(made.calls)} calls, {used.total - used.output - used.reasoning} tokens read, {used.output + used.reasoning} written"
    )
    say()
    return made


class _Progress:
    """What a run's events mean to somebody who waits."""

    def __init__(self) -> None:
        self._types: dict[str, str] = {}

    def line(self, kind: str, data: Any) -> str:
        """A line for an event; empty where it says nothing new."""
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
                return (
                    f"{of}: done{repaired}" if data["by"] != "offline" else f"{of}: the offline author's stands there"
                )
            case "fallback":
                return f"going on without the model: {data['why']}"
        return ""
