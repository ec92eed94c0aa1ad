"""The steps of a composite action, run as GitHub's runner runs them: expressions filled in, each `run` in bash, files for what they tell.

Steps that use another action are not run: the outputs they would have are given, and what they would have been given is kept.
"""

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")
BASH = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail")


@dataclass
class Ran:
    """What became of a run of the action."""

    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    used: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    code: int = 0
    """What the step that failed ended with; 0 where none did."""
    log: str = ""
    summary: str = ""


class Action:
    """A composite action that lies in a folder, for a job whose repo is another folder."""

    def __init__(self, home: Path, repo: Path, temp: Path, given_outputs: Mapping[str, Mapping[str, str]]) -> None:
        self.home, self.repo, self.temp = home, repo, temp
        self.given_outputs = given_outputs
        self.says: dict[str, Any] = YAML(typ="safe").load((home / "action.yml").read_text(encoding="utf-8"))

    def run(self, event: Mapping[str, Any] | None = None, **inputs: str) -> Ran:
        """Runs the steps in order, up to one that fails. Inputs are named with `_` for `-`."""
        values = {name: one.get("default", "") for name, one in self.says["inputs"].items()}
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        assert given.keys() <= values.keys()
        ran = Ran()
        context = {"inputs": values | given, "github": {"event": event or {}}, "env": {}, "steps": {}}
        for number, step in enumerate(self.says["runs"]["steps"]):
            name = step.get("id", str(number))
            if "if" in step and not evaluated(step["if"], context):
                continue
            if "uses" in step:
                ran.used.append((step["uses"], {key: filled(str(one), context) for key, one in step.get("with", {}).items()}))
                ran.outputs[name] = dict(self.given_outputs.get(name, {}))
            else:
                ran.outputs[name] = self._bash(step, context, ran)
            context["steps"][name] = {"outputs": ran.outputs[name]}
            if ran.code:
                break
        told = self.says["outputs"]
        ran.outputs["action"] = {name: filled(one["value"], context) for name, one in told.items()}
        return ran

    def _bash(self, step: Mapping[str, Any], context: Mapping[str, Any], ran: Ran) -> dict[str, str]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"], "an expression in a script lets whoever writes its value write the script"
        script, output, summary = self.temp / "step.sh", self.temp / "output", self.temp / "summary"
        script.write_text(step["run"], encoding="utf-8")
        output.write_text("", encoding="utf-8")
        summary.write_text("", encoding="utf-8")
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("MOTTAK_", "GITHUB_"))}
        own = {key: filled(str(one), context) for key, one in step.get("env", {}).items()}
        files = {"GITHUB_OUTPUT": output, "GITHUB_STEP_SUMMARY": summary, "GITHUB_ACTION_PATH": self.home, "RUNNER_TEMP": self.temp}
        environment = kept | {"GITHUB_ACTIONS": "true"} | {key: str(one) for key, one in files.items()} | own
        both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        done = subprocess.run([*BASH, str(script)], cwd=self.repo, env=environment, check=False, encoding="utf-8", **both)  # type: ignore[call-overload]
        ran.code = done.returncode
        ran.log += done.stdout
        ran.summary += summary.read_text(encoding="utf-8")
        lines = output.read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)


def filled(text: str, context: Mapping[str, Any]) -> str:
    """A text with its expressions filled in."""
    return EXPRESSION.sub(lambda found: as_text(evaluated(found[1], context)), text)


def evaluated(expression: str, context: Mapping[str, Any]) -> Any:
    """The value of an expression made of names, literals, `==`, `!=`, `&&` and `||`; the last binds the weakest."""
    for sign in ("||", "&&"):
        left, found, right = expression.partition(sign)
        if found:
            value = evaluated(left, context)
            return value if bool(value) == (sign == "||") else evaluated(right, context)
    for sign in ("==", "!="):
        left, found, right = expression.partition(sign)
        if found:
            same = as_number(evaluated(left, context)) == as_number(evaluated(right, context))
            return same == (sign == "==")
    return value_of(expression.strip(), context)


def value_of(name: str, context: Mapping[str, Any]) -> Any:
    """A literal, or what a dotted name leads to; None where it leads nowhere."""
    if name in {"true", "false"}:
        return name == "true"
    if name.startswith("'"):
        return name.strip("'")
    assert name.partition(".")[0] in context, name
    found: Any = context
    for part in name.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def as_number(value: Any) -> Any:
    """What a value is compared as: yes, no and nothing are numbers."""
    return int(value or 0) if value is None or isinstance(value, bool) else value


def as_text(value: Any) -> str:
    """What a value is in a text."""
    return {None: "", True: "true", False: "false"}.get(value, value) if not isinstance(value, str) else value
