"""The options of `mottak timeline` and `mottak plan`, beside those of the other commands; what they do is imported when they are called."""

from typing import Annotated, Any

import typer

from mottak_cli.cli.app import MANY, SHOW, Lang, Many, MoreRules, NoColor, app, right_words, said
from mottak_cli.cli.app_baseline import AsOf, Centre, Ignore, Operator, Paths, Period, Quiet, Readings, Region, Select, Year

Show = Annotated[str, typer.Option("--show", metavar="|".join(SHOW), autocompletion=lambda: list(SHOW))]


@app.command()
def timeline(  # noqa: PLR0913, PLR0917 - the options are the interface
    context: typer.Context,
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
    formats: Annotated[Many, typer.Option("--format", metavar="table|json[:FILE]")] = None,
    show: Show = "problems",
    days: Annotated[bool, typer.Option("--days")] = False,
    lang: Lang = "nb",
    no_color: NoColor = False,
    quiet: Quiet = False,
) -> int:
    """Draws the year of each record."""
    given: dict[str, Any] = dict(locals())
    del given["context"], given["days"]
    from mottak_cli.cli.timeline import timeline as draw  # noqa: PLC0415

    return _called(context, "timeline", given, lambda options: draw(options, days=days))


@app.command()
def plan(  # noqa: PLR0913, PLR0917 - the options are the interface
    context: typer.Context,
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
    formats: Annotated[Many, typer.Option("--format", metavar="markdown|json[:FILE]")] = None,
    lang: Lang = "nb",
    names: Annotated[bool, typer.Option("--names")] = False,
    no_color: NoColor = False,
    quiet: Quiet = False,
) -> int:
    """Drafts the answer to a control."""
    given: dict[str, Any] = dict(locals())
    del given["context"]
    from mottak_cli.cli.plan import plan as draft  # noqa: PLC0415

    return _called(context, "plan", given, draft)


def _called(context: typer.Context, command: str, given: dict[str, Any], do: Any) -> int:
    """The options as `check` has them, with what the settings say; the exit code does not hang on what is found."""
    from mottak_cli.cli.check import Options  # noqa: PLC0415
    from mottak_cli.cli.settings import settled as settle  # noqa: PLC0415
    from mottak_cli.cli.settings import speaking  # noqa: PLC0415

    given |= {name: tuple(given.get(name) or ()) for name in MANY}
    given = {"show": "problems", "names": False, **given, "fail_on": "never", "count": "all"}
    right_words(given)
    found, settings = settle(given, frozenset(said(context)), given["paths"])
    found |= {"fail_on": "never", "count": "all", "baseline": None}
    with speaking(found["lang"]):
        return int(do(Options(**found, settings=settings, command=f"mottak {command}")))
