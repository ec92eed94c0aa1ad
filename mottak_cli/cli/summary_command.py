"""The options of `mottak summary`, beside those of the other commands in `app`."""

from typing import Annotated, Any

import typer

from mottak_cli.cli.app import READINGS, Lang, Many, MoreRules, NoColor, app, one_of, rule_names, said
from mottak_cli.locale import LANGUAGES

LISTS = ("paths", "select", "ignore", "region", "centre", "operator", "expected", "formats")


@app.command()
def summary(  # noqa: PLR0913, PLR0917 - the options are the interface
    context: typer.Context,
    paths: Annotated[Many, typer.Argument(metavar="PATH")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", envvar="MOTTAK_AS_OF")] = None,
    year: Annotated[str | None, typer.Option("--year", metavar="YEAR")] = None,
    years: Annotated[str, typer.Option("--years", metavar="N")] = "3",
    select: Annotated[Many, typer.Option("--select", metavar="RULES", autocompletion=rule_names)] = None,
    ignore: Annotated[Many, typer.Option("--ignore", metavar="RULES", autocompletion=rule_names)] = None,
    region: Annotated[Many, typer.Option("--region", metavar="ID")] = None,
    centre: Annotated[Many, typer.Option("--centre", metavar="ID")] = None,
    operator: Annotated[Many, typer.Option("--operator", metavar="ID")] = None,
    expected: Annotated[Many, typer.Option("--expected", metavar="ID")] = None,
    rules: MoreRules = None,
    readings: Annotated[str, typer.Option("--readings", metavar="|".join(READINGS), autocompletion=lambda: list(READINGS))] = "both",
    formats: Annotated[Many, typer.Option("--format", metavar="FORMAT[:FILE]")] = None,
    exact: Annotated[bool, typer.Option("--exact")] = False,
    lang: Lang = "nb",
    no_color: NoColor = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
) -> int:
    """The yearly compliance summary."""
    given: dict[str, Any] = dict(locals())
    del given["context"]
    from mottak_cli.cli.settings import settled, speaking  # noqa: PLC0415
    from mottak_cli.cli.summary import Options, summarise  # noqa: PLC0415

    one_of("--readings", readings, READINGS)
    one_of("--lang", lang, LANGUAGES)
    given |= {name: tuple(given[name] or ()) for name in LISTS}
    found, settings = settled(given, frozenset(said(context)), given["paths"])
    with speaking(found["lang"]):
        return summarise(Options(**found, settings=settings))
