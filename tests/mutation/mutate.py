"""Changes one thing at a time in the rules and in the checks' own parameters, and asks whether a case or a test notices.

    python -m tests.mutation.mutate [--quick] [--only rules|code] [--about RULE|DOCUMENT|MODULE] [--jobs 2]

Prints the table of mutants with what noticed each, then the survivors. A mutant that means the same as the original can be noticed
by nothing: those stand in `equivalent.yaml`, each with its reason. Ends with 1 if any other survives, or one of those is noticed or no
longer made. Which case or test is the one that notices a mutant may differ from run to run; whether any does cannot.
"""

import argparse
import gc
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from mottak_cli.rulebook import load
from mottak_cli.source import load_bytes

from .apart import apart
from .circular_mutants import circular_mutants
from .code_court import on_code
from .code_mutants import code_mutants
from .court import LOADING, Bench
from .mutants import Mutant
from .rule_mutants import rule_mutants

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"
EQUIVALENT = Path(__file__).parent / "equivalent.yaml"
BATCH, BATCH_SECONDS = 40, 120
QUICK = 25


class Outcome(NamedTuple):
    """A mutant and what noticed it (None: nothing did)."""

    mutant: Mutant
    noticed: str | None


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes, puts and reports the mutants."""
    asked = options(arguments)
    bench = Bench(RULES, load())
    for case in bench.leave_out_failing():
        print(f"fails on the true rules, and is left out: {case.rule}: {case.says}", file=sys.stderr)
    outcomes = []
    if asked.only != "code":
        outcomes += on_rules(bench, asked)
    if asked.only != "rules":
        mutants = chosen(list(code_mutants()), asked)
        outcomes += map(Outcome, mutants, on_code(bench, mutants, asked.jobs))
    return report(outcomes, asked)


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The call."""
    parser = argparse.ArgumentParser(prog="mutate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help=f"every {QUICK}th mutant only")
    parser.add_argument("--only", choices=["rules", "code"])
    parser.add_argument("--about", help="only mutants of this rule, document or module (as checks.each_is)")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--survivors", action="store_true", help="no table, only what nothing noticed")
    return parser.parse_args(arguments)


def chosen(mutants: Sequence[Mutant], asked: argparse.Namespace) -> list[Mutant]:
    """The mutants that the call asks for."""
    return [one for one in mutants if asked.about is None or is_about(one, asked.about)][:: QUICK if asked.quick else 1]


def is_about(mutant: Mutant, asked: str) -> bool:
    """Whether a mutant is of the rule, document, module or part of the program that is asked about."""
    return mutant.about == asked or mutant.about.startswith((f"{asked}/", f"{asked}."))


def on_rules(bench: Bench, asked: argparse.Namespace) -> list[Outcome]:
    """The mutants of all rule files."""
    mutants = chosen(list(all_rule_mutants(bench)), asked)
    batches = [mutants[start : start + BATCH] for start in range(0, len(mutants), BATCH)]
    gc.collect()
    gc.freeze()
    noticed: dict[int, object] = dict(apart(batches, lambda batch: [bench.put(one) for one in batch], asked.jobs, BATCH_SECONDS))
    found = []
    for number, batch in enumerate(batches):
        answers = noticed[number]
        assert isinstance(answers, list), f"a batch of mutants broke down, from {batch[0].file} {batch[0].change}"
        found += [Outcome(mutant, answer) for mutant, answer in zip(batch, answers, strict=True)]
    return found


def all_rule_mutants(bench: Bench) -> Iterator[Mutant]:
    """The mutants of every file of the rulebook."""
    for file, document in bench.documents.items():
        make = circular_mutants if file.endswith("/circular.yaml") else rule_mutants
        yield from make(file, document.data)


def report(outcomes: Sequence[Outcome], asked: argparse.Namespace) -> int:
    """Prints the table and the summary; the exit code."""
    (document,) = load_bytes(EQUIVALENT.read_bytes(), str(EQUIVALENT))
    same = {(one["file"], change): one["why"] for one in document.data["equivalent"] for change in one["changes"]}
    if not asked.survivors:
        for mutant, noticed in outcomes:
            why = same.get((mutant.file, mutant.change))
            print(f"{mutant.file} | {mutant.change} | {noticed or (f'same meaning: {why}' if why else 'NOTHING')}")
    left = [one.mutant for one in outcomes if one.noticed is None and (one.mutant.file, one.mutant.change) not in same]
    stale = [one.mutant for one in outcomes if one.noticed is not None and (one.mutant.file, one.mutant.change) in same]
    made = {(one.mutant.file, one.mutant.change) for one in outcomes}
    gone = [] if asked.only or asked.about or asked.quick else [listed for listed in same if listed not in made]
    by = Counter(kind_of_notice(one.noticed) for one in outcomes)
    print(f"\n{len(outcomes)} mutants; " + ", ".join(f"{number} noticed by {kind}" for kind, number in sorted(by.items()) if kind))
    print(f"{by['']} noticed by nothing, of these {by[''] - len(left)} with the same meaning; survivors: {len(left)}")
    listed = [(one.file, one.change) for one in stale]
    for title, mutants in (
        ("Survivors", [(one.file, one.change) for one in left]),
        ("Listed as the same, but noticed", listed),
        ("Listed as the same, but no longer made", gone),
    ):
        if mutants:
            print(f"\n{title}:")
            for file, change in mutants:
                print(f"  {file} | {change}")
    return 1 if left or stale or gone else 0


def kind_of_notice(noticed: str | None) -> str:
    """Loading, the register, a case or a test."""
    if noticed is None:
        return ""
    if noticed == LOADING:
        return LOADING
    first = noticed.partition(" ")[0]
    return first if first in ("register", "test", "time") else "case"


if __name__ == "__main__":
    sys.exit(main())
