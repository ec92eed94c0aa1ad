"""`mottak baseline write|prune` and their options; what they do is imported when they are called."""

from typing import Annotated, Any

import typer

from mottak_cli.cli.app import MANY, READINGS, Lang, Many, MoreRules, NoColor, app, right_words, rule_names, said

baseline_app = typer.Typer(name="baseline", rich_markup_mode=None)
app.add_typer(baseline_app)

File = Annotated[str, typer.Argument(metavar="FILE")]
Paths = Annotated[Many, typer.Argument(metavar="[PATH...]")]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE", envvar="MOTTAK_AS_OF")]
Year = Annotated[str | None, typer.Option("--year", metavar="YEAR")]
Period = Annotated[str | None, typer.Option("--period", metavar="PERIOD")]
Select = Annotated[Many, typer.Option("--select", metavar="RULES", autocompletion=rule_names)]
Ignore = Annotated[Many, typer.Option("--ignore", metavar="RULES", autocompletion=rule_names)]
Region = Annotated[Many, typer.Option("--region", metavar="ID")]
Centre = Annotated[Many, typer.Option("--centre", metavar="ID")]
Operator = Annotated[Many, typer.Option("--operator", metavar="ID")]
Readings = Annotated[str, typer.Option("--readings", metavar="|".join(READINGS), autocompletion=lambda: list(READINGS))]
Quiet = Annotated[bool, typer.Option("--quiet", "-q")]


def _command(name: str, says: str) -> None:
    """Makes one of the two commands known; they take the same options."""

    def run(  # noqa: PLR0913, PLR0917 - the options are the interface
        context: typer.Context,
        file: File,
        paths: Paths = None,
        as_of: AsOf = None,
        year: Year = None,
        period: Period = None,
        select: Select = None,
        ignore: Ignore = None,
        region: Region = None,
        centre: Centre = None,
        operator: Operator = None,
        rules: MoreRules = None,
        readings: Readings = "both",
        lang: Lang = "nb",
        no_color: NoColor = False,
        quiet: Quiet = False,
    ) -> int:
        return _called(name, context, {key: value for key, value in locals().items() if key != "name"})

    baseline_app.command(name, help=says)(run)


_command("write", "Writes what is found now.")
_command("prune", "Takes out what is no longer found.")


def _called(command: str, context: typer.Context, given: dict[str, Any]) -> int:
    """The options as `check` has them, with what the settings say; the one command or the other."""
    from mottak_cli.cli import baseline  # noqa: PLC0415
    from mottak_cli.cli.check import Options  # noqa: PLC0415
    from mottak_cli.cli.settings import settled as settle  # noqa: PLC0415
    from mottak_cli.cli.settings import speaking  # noqa: PLC0415

    del given["context"]
    file = given.pop("file")
    given |= {name: tuple(given.get(name) or ()) for name in MANY}
    given |= {"show": "problems", "fail_on": "unknown", "count": "all", "names": False}
    right_words(given)
    found, settings = settle(given, frozenset(said(context)), given["paths"])
    with speaking(found["lang"]):
        options = Options(**found, settings=settings, command=f"mottak baseline {command}")
        return baseline.write(file, options) if command == "write" else baseline.prune(file, options)
