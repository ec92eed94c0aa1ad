"""The options of `mottak due`, beside those of the other commands in `app`."""

from typing import Annotated, Any

import typer

from mottak_cli.cli.app import MANY, READINGS, Lang, Many, MoreRules, NoColor, app, one_of, rule_names, said
from mottak_cli.locale import LANGUAGES


@app.command()
def due(  # noqa: PLR0913, PLR0917 - the options are the interface
    context: typer.Context,
    paths: Annotated[Many, typer.Argument(metavar="PATH")] = None,
    within: Annotated[str, typer.Option("--within", metavar="90d|12w|3m")] = "90d",
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", envvar="MOTTAK_AS_OF")] = None,
    select: Annotated[Many, typer.Option("--select", metavar="RULES", autocompletion=rule_names)] = None,
    ignore: Annotated[Many, typer.Option("--ignore", metavar="RULES", autocompletion=rule_names)] = None,
    region: Annotated[Many, typer.Option("--region", metavar="ID")] = None,
    centre: Annotated[Many, typer.Option("--centre", metavar="ID")] = None,
    operator: Annotated[Many, typer.Option("--operator", metavar="ID")] = None,
    rules: MoreRules = None,
    readings: Annotated[str, typer.Option("--readings", metavar="|".join(READINGS), autocompletion=lambda: list(READINGS))] = "both",
    formats: Annotated[Many, typer.Option("--format", metavar="FORMAT[:FILE]")] = None,
    lang: Lang = "nb",
    no_color: NoColor = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
) -> int:
    """Lists what is due."""
    given: dict[str, Any] = dict(locals())
    del given["context"], given["within"]
    from mottak_cli.cli.check import Options  # noqa: PLC0415
    from mottak_cli.cli.due import due as look_ahead  # noqa: PLC0415
    from mottak_cli.cli.settings import settled as settle  # noqa: PLC0415
    from mottak_cli.cli.settings import speaking  # noqa: PLC0415

    one_of("--readings", readings, READINGS)
    one_of("--lang", lang, LANGUAGES)
    given |= {name: tuple(given[name] or ()) for name in MANY}
    found, settings = settle(given, frozenset(said(context)), given["paths"])
    found |= {"year": None, "period": None, "show": "problems", "fail_on": "never", "count": "open", "names": False}
    with speaking(found["lang"]):
        return look_ahead(Options(**found, settings=settings, command="mottak due"), within)
