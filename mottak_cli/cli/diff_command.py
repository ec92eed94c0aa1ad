"""The options of `mottak diff`, beside those of the other commands in `app`."""

from typing import Annotated, Any

import typer

from mottak_cli.cli.app import CHOICES, COUNT, READINGS, Lang, Many, MoreRules, NoColor, app, one_of, rule_names, said
from mottak_cli.cli.exit_codes import THRESHOLDS
from mottak_cli.locale import LANGUAGES

LISTS = ("select", "ignore", "formats")


@app.command()
def diff(  # noqa: PLR0913, PLR0917 - the options are the interface
    context: typer.Context,
    a: Annotated[str, typer.Argument(metavar="A")],
    b: Annotated[str, typer.Argument(metavar="B")],
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", envvar="MOTTAK_AS_OF")] = None,
    as_of_a: Annotated[str | None, typer.Option("--as-of-a", metavar="DATE")] = None,
    year: Annotated[str | None, typer.Option("--year", metavar="YEAR")] = None,
    period: Annotated[str | None, typer.Option("--period", metavar="PERIOD")] = None,
    select: Annotated[Many, typer.Option("--select", metavar="RULES", autocompletion=rule_names)] = None,
    ignore: Annotated[Many, typer.Option("--ignore", metavar="RULES", autocompletion=rule_names)] = None,
    rules: MoreRules = None,
    readings: Annotated[str, typer.Option("--readings", metavar="|".join(READINGS), autocompletion=lambda: list(READINGS))] = "both",
    formats: Annotated[Many, typer.Option("--format", metavar="FORMAT[:FILE]")] = None,
    fail_on: Annotated[str, typer.Option("--fail-on", metavar="|".join(THRESHOLDS), autocompletion=lambda: list(THRESHOLDS))] = "unknown",
    count: Annotated[str, typer.Option("--count", metavar="|".join(COUNT), autocompletion=lambda: list(COUNT))] = "all",
    lang: Lang = "nb",
    no_color: NoColor = False,
) -> int:
    """Shows what changed from A to B, and why."""
    given: dict[str, Any] = dict(locals())
    del given["context"]
    from mottak_cli.cli.diff import Options  # noqa: PLC0415
    from mottak_cli.cli.diff import diff as compare_and_report  # noqa: PLC0415

    for name in ("readings", "fail_on", "count"):
        one_of(f"--{name.replace('_', '-')}", given[name], CHOICES[name])
    one_of("--lang", lang, LANGUAGES)
    given |= {name: tuple(given[name] or ()) for name in LISTS}
    return compare_and_report(Options(**given, said=said(context)))
