"""The command's entry: a group whose commands are loaded when they are asked for."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from pagemagic.cli.plugins import commands
from pagemagic.kernel.errors import PageMagicError
from pagemagic.kernel.version import __version__

COMMANDS = {
    "create": "Make a site from a brief.",
    "render": "Render site.json again.",
    "react": "Write a site as a React project.",
    "preview": "Show a site in the browser and follow its changes.",
    "check": "Say what is wrong with a document.",
    "diff": "Print the patch between two documents.",
    "diff-render": "Say what changes in the published pages.",
    "apply": "Change a document by a patch.",
    "translate": "Take texts out to be translated, or put them in.",
    "rewrite": "Say texts of a document in other words, with a model.",
    "extend": "Add sections to a document, with a model.",
    "edit": "Change a document by words, with a model.",
    "schema": "Print the JSON Schema of documents.",
    "gallery": "List, show or render themes and kits.",
    "adapters": "List the services that can be used.",
    "models": "List language models and what they cost.",
    "doctor": "Say what is installed and what works.",
}


class _Commands(click.Group):
    """Imports a command only when it runs, so that each starts fast. Commands of plugins come after those of the library."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS, *commands(tuple(COMMANDS))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return commands(tuple(COMMANDS)).get(cmd_name)
        command: click.Command = import_module(f"pagemagic.cli.{cmd_name.replace('-', '_')}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))
        try:
            added = commands(tuple(COMMANDS))
        except PageMagicError as error:
            formatter.write_paragraph()
            formatter.write_text(str(error))
            return
        if added:
            with formatter.section("Commands of plugins"):
                formatter.write_dl([(name, command.get_short_help_str()) for name, command in added.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-") and args[0] not in self.list_commands(ctx):
            known = ", ".join(self.list_commands(ctx))
            ctx.fail(f"there is no command {args[0][:40]!r}; the commands are {known}")
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(version)s")
@click.option(
    "--plugins/--no-plugins",
    default=True,
    envvar="PAGEMAGIC_PLUGINS",
    help="Use the plugins of installed packages.",
    show_default=True,
)
def group(plugins: bool) -> None:
    """A sentence in, a finished website out.

    \b
    pagemagic create "Padaria Aurora, bakery in Braga since 1987" -o aurora
    pagemagic preview aurora
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command. Exit code 0: done; 1: something failed; 2: the input is wrong."""
    try:
        code = group.main(args=arguments, prog_name="pagemagic", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except PageMagicError as error:
        _show(error)
        sys.exit(2 if isinstance(error, ValueError) else 1)
    except BrokenPipeError:
        sys.exit(1)
    except OSError as error:
        click.echo(f"Error: {error.strerror or error}: {error.filename or ''}".rstrip(": "), err=True)
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)


def _show(error: PageMagicError) -> None:
    reasons = getattr(error, "reasons", None)
    if not reasons:
        cure = getattr(error, "cure", "")
        click.echo(f"Error: {error}" + (f"\n       {cure}" if cure else ""), err=True)
        return
    click.echo("Error: " + str(reasons[0]), err=True)
    for reason in reasons[1:]:
        click.echo(f"       {reason}", err=True)
