"""The commands and their options, and nothing more: what they do is imported when they are called."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated, Any

import typer

from mottak_cli.cli.exit_codes import THRESHOLDS
from mottak_cli.locale import LANGUAGES

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
CONFIG_FORMATS = ("table", "json")
CHOICES = {"readings": READINGS, "show": SHOW, "fail_on": THRESHOLDS, "count": COUNT, "lang": LANGUAGES}
MANY = ("paths", "select", "ignore", "region", "centre", "operator", "formats")

Lang = Annotated[str, typer.Option("--lang", metavar="|".join(LANGUAGES), envvar="MOTTAK_LANG", autocompletion=lambda: list(LANGUAGES))]
NoColor = Annotated[bool, typer.Option("--no-color")]
MoreRules = Annotated[str | None, typer.Option("--rules", metavar="DIR")]
Many = list[str] | None


def said(context: typer.Context) -> dict[str, str]:
    """Which parameters the call or the environment has given: `commandline` or `environment`, by name."""
    sources = {name: context.get_parameter_source(name) for name in context.params}
    return {name: source.name.lower() for name, source in sources.items() if source and source.name in {"COMMANDLINE", "ENVIRONMENT"}}


@contextmanager
def settled(context: typer.Context, **given: Any) -> Iterator[dict[str, Any]]:
    """The options with what the settings of the current folder say; what goes wrong inside is told in the language that they settle."""
    from mottak_cli.cli.settings import settled as settle  # noqa: PLC0415
    from mottak_cli.cli.settings import speaking  # noqa: PLC0415

    one_of("--lang", given["lang"], LANGUAGES)
    found, _ = settle(given, frozenset(said(context)))
    with speaking(found["lang"]):
        yield found


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
    context: typer.Context,
    paths: Annotated[Many, typer.Argument(metavar="PATH")] = None,
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
    baseline: Annotated[str | None, typer.Option("--baseline", metavar="FILE")] = None,
    lang: Lang = "nb",
    names: Annotated[bool, typer.Option("--names")] = False,
    no_color: NoColor = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
) -> int:
    """Judges records."""
    given: dict[str, Any] = dict(locals())
    del given["context"]
    from mottak_cli.cli.check import Options  # noqa: PLC0415
    from mottak_cli.cli.check import check as judge_and_report  # noqa: PLC0415
    from mottak_cli.cli.settings import settled as settle  # noqa: PLC0415
    from mottak_cli.cli.settings import speaking  # noqa: PLC0415

    right_words(given)
    given |= {name: tuple(given[name] or ()) for name in MANY}
    found, settings = settle(given, frozenset(said(context)), given["paths"])
    with speaking(found["lang"]):
        return judge_and_report(Options(**found, settings=settings))


@app.command()
def explain(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="RULE|KEY|WORD", autocompletion=rule_names)],
    rules: MoreRules = None,
    lang: Lang = "nb",
    no_color: NoColor = False,
) -> int:
    """Explains a rule, or a key or word of the record format."""
    from mottak_cli.cli.explain import explain as tell  # noqa: PLC0415

    with settled(context, lang=lang, rules=rules) as found:
        return tell(what, found["rules"], found["lang"], no_color)


@rules_app.command("list")
def list_rules(context: typer.Context, rules: MoreRules = None, lang: Lang = "nb", no_color: NoColor = False) -> int:
    """Lists the rules."""
    from mottak_cli.cli.rules import list_rules as tell  # noqa: PLC0415

    with settled(context, lang=lang, rules=rules) as found:
        return tell(found["rules"], found["lang"], no_color)


@rules_app.command()
def coverage(context: typer.Context, rules: MoreRules = None, lang: Lang = "nb", no_color: NoColor = False) -> int:
    """Lists every provision of each circular."""
    from mottak_cli.cli.rules import coverage as tell  # noqa: PLC0415

    with settled(context, lang=lang, rules=rules) as found:
        return tell(found["rules"], found["lang"], no_color)


@rules_app.command("test")
def run_cases(
    context: typer.Context,
    directory: Annotated[str | None, typer.Argument(metavar="[DIR]")] = None,
    lang: Lang = "nb",
    no_color: NoColor = False,
) -> int:
    """Runs the rules' own cases."""
    from mottak_cli.cli.rule_cases import run  # noqa: PLC0415

    with settled(context, lang=lang) as found:
        return run(directory, found["lang"], no_color)


@app.command()
def schema(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="centre|region|directorate|record|rule|report|diff|summary|due")],
    lang: Lang = "nb",
) -> int:
    """Prints a JSON Schema."""
    from mottak_cli.cli.schema import KINDS, print_schema  # noqa: PLC0415

    with settled(context, lang=lang) as found:
        one_of("schema", what, KINDS)
        return print_schema(what, found["lang"])


@app.command()
def merge(  # noqa: PLR0913, PLR0917 - the options are the interface
    context: typer.Context,
    reports: Annotated[Many, typer.Argument(metavar="REPORT")] = None,
    formats: Annotated[Many, typer.Option("--format", metavar="table|json[:FILE]")] = None,
    fail_on: Annotated[str, typer.Option("--fail-on", metavar="|".join(THRESHOLDS), autocompletion=lambda: list(THRESHOLDS))] = "unknown",
    count: Annotated[str, typer.Option("--count", metavar="|".join(COUNT), autocompletion=lambda: list(COUNT))] = "all",
    rules: MoreRules = None,
    lang: Lang = "nb",
    no_color: NoColor = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
) -> int:
    """Puts reports of shards together."""
    given: dict[str, Any] = dict(locals())
    del given["context"]
    from mottak_cli.cli.merge import Options  # noqa: PLC0415
    from mottak_cli.cli.merge import merge as put_together  # noqa: PLC0415

    for name in ("fail_on", "count"):
        one_of(f"--{name.replace('_', '-')}", given[name], CHOICES[name])
    given |= {name: tuple(given[name] or ()) for name in ("reports", "formats")}
    with settled(context, **given) as found:
        return put_together(Options(**found))


@app.command()
def config(
    context: typer.Context,
    path: Annotated[str | None, typer.Argument(metavar="[PATH]")] = None,
    format: Annotated[str, typer.Option("--format", metavar="|".join(CONFIG_FORMATS))] = "table",
    lang: Lang = "nb",
    no_color: NoColor = False,
) -> int:
    """Shows the settings in force."""
    from mottak_cli.cli.config import show  # noqa: PLC0415

    one_of("--lang", lang, LANGUAGES)
    one_of("--format", format, CONFIG_FORMATS)
    return show(path, format, lang, no_color, said(context))


def right_words(given: Mapping[str, Any]) -> None:
    """Raises CallProblem for an option with a word that it does not know."""
    for name, choices in CHOICES.items():
        one_of(f"--{name.replace('_', '-')}", given[name], choices)


def one_of(option: str, value: str, choices: tuple[str, ...]) -> None:
    """Raises CallProblem for a value that is not among the choices."""
    if value not in choices:
        from mottak_cli.cli.guess import nearest  # noqa: PLC0415
        from mottak_cli.errors import CallProblem  # noqa: PLC0415
        from mottak_cli.messages import Message  # noqa: PLC0415

        if option == "--lang" and value == os.environ.get("MOTTAK_LANG"):
            option = "MOTTAK_LANG"
        near = nearest(value, choices)
        known = Message("call.choices.fail_on") if option == "--fail-on" else Message("call.choices", {"choices": choices})
        advice = Message("call.did_you_mean", {"guess": near}) if near else known
        raise CallProblem(Message("call.bad_value", {"option": option, "value": value}), advice)
