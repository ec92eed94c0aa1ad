"""The command line in the user's language: help texts, headings, and what is said about a wrong call."""

import os
import re
import sys
from collections.abc import Sequence
from copy import copy
from functools import partial
from importlib import import_module
from typing import Any

import typer

from mottak_cli.cli.app import app
from mottak_cli.cli.console import encoding
from mottak_cli.cli.guess import nearest, two_sides
from mottak_cli.errors import CallProblem
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.layout import speakable

ClickException: type[Exception] = typer.BadParameter.__mro__[2]
"""Typer carries its own copy of click from some version on: the classes are those that its BadParameter is made of."""

MORE_COMMANDS = ("app_baseline", "app_year", "diff_command", "due_command", "summary_command")
"""The modules of this package that make their commands known to the app by being read."""

HEADINGS = ("usage", "options", "arguments", "commands")
MARKS = ("required", "default", "env")


class AsWritten:
    """All our parameters are texts and flags, and we read them ourselves.

    Newer Typers build a Pydantic adapter for each parameter of the call, which takes longer than judging the record; this stands
    where they look for one. Typers without the attribute never ask.
    """

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value as it was written; no values where several might have been."""
        del ctx
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        return value


def _as_written(param: Any) -> Any:
    if hasattr(param, "_runtime_param"):
        param._runtime_param = AsWritten()
    return param


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """The app with the one command that is called, where `app` itself has it: making all of them ready takes longer than judging a record.

    Whatever else is called, or wrongly spelt, finds them all.
    """
    called = [one for one in app.registered_commands if one.callback is not None and one.callback.__name__ in arguments[:1]]
    if not called:
        for name in MORE_COMMANDS:
            import_module(f"mottak_cli.cli.{name}")
        return app
    alone = copy(app)
    alone.registered_commands, alone.registered_groups = called, []
    return alone


def command(lang: str, arguments: Sequence[str]) -> Any:
    """The command as these arguments need it. Help is put into the language when it is asked for; for the shell's completion, at once."""
    found = typer.main.get_command(app_for(arguments))
    _prepare(found, "mottak", lang)
    if "_MOTTAK_COMPLETE" in os.environ:
        _localise(found, "mottak", lang)
    return found


def _prepare(found: Any, name: str, lang: str) -> None:
    params, help_text = found.get_params, found.get_help

    def localised(context: Any) -> str:
        _localise(found, name, lang)
        return _translated(help_text(context), lang)

    found.get_params = lambda context: [_as_written(param) for param in params(context)]
    found.get_help = localised
    for sub_name, sub in getattr(found, "commands", {}).items():
        _prepare(sub, sub_name, lang)


def _localise(found: Any, name: str, lang: str) -> None:
    found.help = _say(f"help.{name}", lang)
    for param in found.params:
        param.help = _say(f"help.{name}.{param.name}", lang)
    for sub_name, sub in getattr(found, "commands", {}).items():
        _localise(sub, sub_name, lang)


def _say(key: str, lang: str) -> str:
    return text(Message(key), lang)


def _translated(shown: str, lang: str) -> str:
    """What click itself writes: headings, placeholders, and remarks in brackets; the types of parameters are left out."""
    shown = re.sub(r" <(?:list\[)?\w+\]?>", "", shown)
    for heading in HEADINGS:
        shown = re.sub(rf"(?m)^{_say(f'help.heading.{heading}', 'en')}:", f"{_say(f'help.heading.{heading}', lang)}:", shown)
    for mark in MARKS:
        english, ours = _say(f"help.heading.{mark}", "en"), _say(f"help.heading.{mark}", lang)
        # A remark of two words may stand on two lines; the break is kept, before our word for it.
        anywhere = english.replace(" ", r"(?: |(?P<broken>\n\s+))")
        shown = re.sub(rf"(?<=[\[;])(\s*){anywhere}(?=[:\]])", partial(_in_place, ours), shown)
    for placeholder in ("options_placeholder", "command_placeholder"):
        shown = shown.replace(_say(f"help.heading.{placeholder}", "en"), _say(f"help.heading.{placeholder}", lang))
    shown = re.sub(r"(?m)(-h, --help\s+).*", rf"\g<1>{_say('help.help', lang)}", shown)
    return "\n".join(speakable(line, encoding(sys.stdout)) for line in shown.split("\n"))


def _in_place(ours: str, found: re.Match[str]) -> str:
    return f"{found.groupdict().get('broken') or found[1]}{ours}"


def wrong_call(error: Exception, arguments: Sequence[str]) -> CallProblem:
    """What click found wrong with the call, in our words."""
    name = type(error).__name__
    given: Any = error
    called = _command_of(given) or " ".join(["mottak", *(word for word in arguments[:1] if word.isalpha())])
    see = Message("call.see_help", {"command": called})
    if name == "NoSuchOption":
        return CallProblem(Message("call.no_such_option", {"option": given.option_name}), _near_option(given, see))
    if name == "MissingParameter":
        from mottak_cli.cli.schema import KINDS  # noqa: PLC0415

        what = Message(f"call.needs.{given.ctx.info_name}", {"kinds": KINDS})
        meant = two_sides(arguments[1:]) if given.ctx.info_name == "diff" else None
        advice = Message("call.did_you_mean", {"guess": meant}) if meant else see
        return CallProblem(Message("call.missing_argument", {"command": called, "what": what}), advice)
    if name == "BadOptionUsage":
        key = "call.option_needs_value" if "requires" in given.message else "call.option_no_value"
        return CallProblem(Message(key, {"option": given.option_name}), see)
    if (match := re.match(r"No such command '(.*?)'", given.format_message())) is not None:
        return CallProblem(Message("call.no_such_command", {"command": match[1]}), _near_command(match[1], given, see))
    if given.format_message().startswith("Got unexpected extra argument"):
        extra = given.format_message().rpartition("(")[2].rstrip(")")
        return CallProblem(Message("call.too_many", {"given": extra}), see)
    if name == "NoArgsIsHelpError" or given.format_message().startswith("Missing command"):
        return CallProblem(Message("call.missing_command", {"commands": ", ".join(_commands(given))}), see)
    return CallProblem(Message("call.other", {"told": given.format_message()}), see)


def _near_option(error: Any, otherwise: Message) -> Message:
    params = error.ctx.command.params if error.ctx else ()
    # Without their hyphens, for by these every option is like every other.
    known = [name.removeprefix("--") for param in params for name in param.opts if name.startswith("--")]
    near = nearest(error.option_name.lstrip("-"), known)
    return Message("call.did_you_mean", {"guess": f"--{near}"}) if near else otherwise


def _commands(error: Any) -> list[str]:
    return list(getattr(getattr(error.ctx, "command", None), "commands", {}))


def _near_command(word: str, error: Any, otherwise: Message) -> Message:
    near = nearest(word, _commands(error)) or (f"mottak check {word}" if os.path.exists(word) else None)
    return Message("call.did_you_mean", {"guess": near}) if near else otherwise


def _command_of(error: Any) -> str:
    context = getattr(error, "ctx", None)
    return str(context.command_path) if context is not None else ""
