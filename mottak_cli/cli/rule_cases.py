"""`mottak rules test`: the rules' own cases, run."""

from pathlib import Path

from mottak_cli.cli.books import rulebook_with
from mottak_cli.cli.exit_codes import FOUND, OK
from mottak_cli.cli.screen import Screen
from mottak_cli.engine.cases import CaseOutcome, run_cases
from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell
from mottak_cli.reporters.wording import say
from mottak_cli.results import Verdict
from mottak_cli.rulebook.load import rules_directory


def run(directory: str | None, lang: str, no_color: bool) -> int:
    """Runs the cases and prints how each rule fared; 1 where any differs. Raises CallProblem where there are none."""
    rulebook = rulebook_with(directory)
    place = rules_directory() if directory is None else Path(directory)
    outcomes = run_cases(place, rulebook)
    if not outcomes:
        raise CallProblem(Message("cases.none", {"path": str(place)}), Message("cases.none_advice"))
    screen = Screen(lang, no_color)
    by_rule: dict[str, list[CaseOutcome]] = {}
    for one in outcomes:
        by_rule.setdefault(one.rule, []).append(one)
    screen.table([say(lang, "rules.rule"), say(lang, "cases.outcome"), say(lang, "cases.says")], rows(by_rule, screen), ((2, 30),))
    right = sum(one.ok for one in outcomes)
    screen.line()
    screen.line(say(lang, "cases.count", right=right, n=len(outcomes), rules=len(by_rule)))
    return OK if right == len(outcomes) else FOUND


def rows(by_rule: dict[str, list[CaseOutcome]], screen: Screen) -> list[list[Cell]]:
    """A line for each rule whose cases all agree; for any other, a line for each case that differs."""
    lang, signs = screen.lang, glyphs(screen.view.encoding).verdicts
    found = []
    for rule, cases in by_rule.items():
        wrong = [one for one in cases if not one.ok]
        if not wrong:
            agrees = f"{signs[Verdict.PASS]} {say(lang, 'cases.ok')}"
            found.append([Cell(rule, "place"), Cell(agrees, "pass"), Cell(f"{len(cases)} / {len(cases)}")])
        for one in wrong:
            differs = f"{signs[Verdict.FAIL]} {say(lang, 'cases.not_ok')}"
            found.append([Cell(rule, "place"), Cell(differs, "fail"), Cell(f"{one.says}: {one.difference}")])
    return found
