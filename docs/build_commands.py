"""Writes the reference of the command, ``docs/reference/command.md``, from click: ``python -m docs.build_commands``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from pagemagic.cli.main import COMMANDS, group

PAGE = Path(__file__).parent / "reference" / "command.md"

INTRODUCTION = """\
<!-- Written by python -m docs.build_commands; do not edit. -->

# The command

```text
pagemagic COMMAND [OPTIONS] …
pagemagic COMMAND --help
```

Data go to standard output, everything for people to standard error. `--json` prints what a command found or made as JSON.
Colours are left out where the output is not a terminal or `NO_COLOR` is set. Files appear whole or not at all; a file that
was not written by the command, or was changed since, is not overwritten without `--force`.

| exit code | |
|---|---|
| 0 | done |
| 1 | something failed, or `check` found something to mend |
| 2 | the input is wrong; the message says where, what and how to mend it |
| 130 | stopped with Ctrl-C |

`create` and `render` write relative links unless `--origin` is given, so that the pages also open from disk.
"""


def page() -> str:
    """The page as Markdown."""
    context = click.Context(group, info_name="pagemagic")
    parts = [INTRODUCTION]
    for name in COMMANDS:
        command = group.get_command(context, name)
        assert command is not None
        parts += _command(command, click.Context(command, parent=context, info_name=name), 2)
    return "\n".join(part.rstrip() + "\n" for part in parts)


def _command(command: click.Command, context: click.Context, level: int) -> Iterator[str]:
    yield f"{'#' * level} {context.command_path.removeprefix('pagemagic ')}\n"
    usage = " ".join(command.collect_usage_pieces(context))
    yield f"```text\n{context.command_path} {usage}\n```\n"
    yield _plain(command.help or "")
    options = list(_options(command))
    if options:
        yield "| option | default | |\n|---|---|---|\n" + "\n".join(options) + "\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            if child is not None:
                yield from _command(child, click.Context(child, parent=context, info_name=name), level + 1)


def _plain(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n")) + "\n"


def _options(command: click.Command) -> Iterator[str]:
    for option in command.params:
        if isinstance(option, click.Option):
            value = "" if option.is_flag else f" {_value(option.type)}"
            names = ", ".join(f"`{name}`" for name in (*option.opts[:-1], f"{option.opts[-1]}{value}"))
            default = f"`{option.default}`" if option.show_default else "required" if option.required else ""
            yield f"| {names} | {default} | {option.help or ''} |"


def _value(kind: object) -> str:
    """What stands for the value of an option."""
    if isinstance(kind, click.Path):
        return "FOLDER" if kind.dir_okay and not kind.file_okay else "FILE"
    return "NUMBER" if isinstance(kind, click.IntRange) else "TEXT"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE}")
