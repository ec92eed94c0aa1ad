"""The commands and their options, and nothing more: what they do is imported when they are called."""

from typing import Annotated, Any

import typer

from mottak_cli.cli.exit_codes import THRESHOLDS

app = typer.Typer(
    name="mottak",
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
rules_app = typer.Typer(name="rules", rich_markup_mode=None)
app.add_typer(rules_app)

READINGS = ("both", "strict", "lenient")
SHOW = ("problems", "all")
COUNT = ("all", "open")
LANGUAGES = ("nb", "en")
CHOICES = {"readings": READINGS, "show": SHOW, "fail_on": THRESHOLDS, "count": COUNT, "lang": LANGUAGES}
MANY = ("paths", "select", "ignore", "region", "centre", "operator", "formats")

Lang = Annotated[str, typer.Option("--lang", metavar="nb|en", envvar="MOTTAK_LANG", autocompletion=lambda: list(LANGUAGES))]
NoColor = Annotated[bool, typer.Option("--no-color")]
MoreRules = Annotated[str | None, typer.Option("--rules", metavar="DIR")]
Many = list[str] | None


def rule_names(incomplete: str) -> list[str]:
    """Rules and circulars that begin so, for the shell."""
    from mottak_cli.rulebook import load  # noqa: PLC0415

    rulebook = load()
    return [one for one in (*rulebook.circulars, *rulebook.rules) if one.startswith(incomplete)]


def version(asked: bool) -> None:
    """Prints the version and the rulebook, and ends."""
    if asked:
        from mottak_cli import __version__  # noqa: PLC0415
        from mottak_cli.rulebook import load  # noqa: PLC0415

        rulebook = load()
        typer.echo(f"mottak {__version__} (rulebook {rulebook.version}, {rulebook.digest})")
        raise typer.Exit


@app.callback()
def mottak(version: Annotated[bool, typer.Option("--version", is_eager=True, callback=version)] = False) -> None:
    """The program."""


@app.command()
def check(  # noqa: PLR0913, PLR0917 - the options are the interface
    paths: Annotated[list[str], typer.Argument(metavar="PATH")],
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", envvar="MOTTAK_AS_OF")] = None,
    year: Annotated[str | None, typer.Option("--year", metavar="YEAR")] = None,
    period: Annotated[str | None, typer.Option("--period", metavar="PERIOD")] = None,
    select: Annotated[Many, typer.Option("--select", metavar="RULES", autocompletion=rule_names)] = None,
    ignore: Annotated[Many, typer.Option("--ignore", metavar="RULES", autocompletion=rule_names)] = None,
    region: Annotated[Many, typer.Option("--region", metavar="ID")] = None,
    centre: Annotated[Many, typer.Option("--centre", metavar="ID")] = None,
    operator: Annotated[Many, typer.Option("--operator", metavar="ID")] = None,
    rules: MoreRules = None,
    readings: Annotated[str, typer.Option("--readings", metavar="|".join(READINGS), autocompletion=lambda: list(READINGS))] = "both",
    formats: Annotated[Many, typer.Option("--format", metavar="FORMAT[:FILE]")] = None,
    show: Annotated[str, typer.Option("--show", metavar="|".join(SHOW), autocompletion=lambda: list(SHOW))] = "problems",
    fail_on: Annotated[str, typer.Option("--fail-on", metavar="|".join(THRESHOLDS), autocompletion=lambda: list(THRESHOLDS))] = "unknown",
    count: Annotated[str, typer.Option("--count", metavar="|".join(COUNT), autocompletion=lambda: list(COUNT))] = "all",
    lang: Lang = "nb",
    names: Annotated[bool, typer.Option("--names")] = False,
    no_color: NoColor = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
) -> int:
    """Judges records."""
    given: dict[str, Any] = dict(locals())
    from mottak_cli.cli.check import Options  # noqa: PLC0415
    from mottak_cli.cli.check import check as judge_and_report  # noqa: PLC0415

    for name, choices in CHOICES.items():
        one_of(f"--{name.replace('_', '-')}", given[name], choices)
    given |= {name: tuple(given[name] or ()) for name in MANY}
    return judge_and_report(Options(**given))


@app.command()
def explain(
    what: Annotated[str, typer.Argument(metavar="RULE|KEY|WORD", autocompletion=rule_names)],
    rules: MoreRules = None,
    lang: Lang = "nb",
    no_color: NoColor = False,
) -> int:
    """Explains a rule, or a key or word of the record format."""
    from mottak_cli.cli.explain import explain as tell  # noqa: PLC0415

    one_of("--lang", lang, LANGUAGES)
    return tell(what, rules, lang, no_color)


@rules_app.command("list")
def list_rules(rules: MoreRules = None, lang: Lang = "nb", no_color: NoColor = False) -> int:
    """Lists the rules."""
    from mottak_cli.cli.rules import list_rules as tell  # noqa: PLC0415

    one_of("--lang", lang, LANGUAGES)
    return tell(rules, lang, no_color)


@rules_app.command()
def coverage(rules: MoreRules = None, lang: Lang = "nb", no_color: NoColor = False) -> int:
    """Lists every provision of each circular."""
    from mottak_cli.cli.rules import coverage as tell  # noqa: PLC0415

    one_of("--lang", lang, LANGUAGES)
    return tell(rules, lang, no_color)


@rules_app.command("test")
def run_cases(
    directory: Annotated[str | None, typer.Argument(metavar="[DIR]")] = None, lang: Lang = "nb", no_color: NoColor = False
) -> int:
    """Runs the rules' own cases."""
    from mottak_cli.cli.rule_cases import run  # noqa: PLC0415

    one_of("--lang", lang, LANGUAGES)
    return run(directory, lang, no_color)


@app.command()
def schema(what: Annotated[str, typer.Argument(metavar="centre|region|directorate|rule|report")]) -> int:
    """Prints a JSON Schema."""
    from mottak_cli.cli.schema import KINDS, print_schema  # noqa: PLC0415

    one_of("schema", what, KINDS)
    return print_schema(what)


def one_of(option: str, value: str, choices: tuple[str, ...]) -> None:
    """Raises CallProblem for a value that is not among the choices."""
    if value not in choices:
        from mottak_cli.cli.guess import nearest  # noqa: PLC0415
        from mottak_cli.errors import CallProblem  # noqa: PLC0415
        from mottak_cli.messages import Message  # noqa: PLC0415

        near = nearest(value, choices)
        known = Message("call.choices.fail_on") if option == "--fail-on" else Message("call.choices", {"choices": choices})
        advice = Message("call.did_you_mean", {"guess": near}) if near else known
        raise CallProblem(Message("call.bad_value", {"option": option, "value": value}), advice)
