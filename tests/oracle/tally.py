"""How often each verdict of each rule comes up in random data repos: `python -m tests.oracle.tally [repos]`.

A pair that is not in `POSSIBLE` cannot come up, for these reasons. A *should* is never worse than `warn`. 4.5 rests on a number
of ours, so it is `warn` at its worst. What is judged on the day it happened, or from a whole-life fact, is never `pending`. 3.4a is
never `unknown` other than by an absent key; 6.2 of the page is in force only before the page's date, so it never fails. Only from
RS 2008-054 is there dispensation, so only its rules are `waived`. For the other modules the reasons stand with their own `POSSIBLE`.
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from . import civil_offices, local, meetings, newcomers, rounds
from .generate_repo import a_repo
from .oracle import evaluate_repo
from .questions import repo_questions

VERDICTS = ["fail", "unknown", "warn", "pending", "waived", "pass", "not_applicable"]
SAID_BY_A_DAY = {"fail", "unknown", "warn", "pass", "not_applicable"}
EVERYTHING = set(VERDICTS) - {"waived"}
POSSIBLE: dict[str, set[str]] = {
    "RS-2019-002/3.0": EVERYTHING,
    "RS-2019-002/3.1": EVERYTHING,
    "RS-2019-002/3.2": SAID_BY_A_DAY,
    "RS-2019-002/3.3": SAID_BY_A_DAY,
    "RS-2019-002/3.4a": SAID_BY_A_DAY,
    "RS-2019-002/3.4b": SAID_BY_A_DAY,
    "RS-2019-002/3.5": EVERYTHING,
    "RS-2019-002/4.1": {"warn", "pass", "not_applicable"},
    "RS-2019-002/4.3": EVERYTHING,
    "RS-2019-002/4.4": {"warn", "pass", "not_applicable"},
    "RS-2019-002/4.5": {"warn", "pending", "pass", "not_applicable"},
    "RS-2019-002/5.1": SAID_BY_A_DAY,
    "RS-2019-002/5.2": EVERYTHING,
    "RS-2019-002/6.2": {"warn", "pass", "not_applicable"},
    "SIVILSAMFUNN/3.4": {"warn", "pending", "pass", "not_applicable"},
    "SIVILSAMFUNN/6.1": SAID_BY_A_DAY,
    "SIVILSAMFUNN/6.2": {"unknown", "warn", "pass", "not_applicable"},
    "SIVILSAMFUNN/7.1": SAID_BY_A_DAY,
    "SIVILSAMFUNN/7.2": {"fail", "unknown", "pass", "not_applicable"},
    "SIVILSAMFUNN/7.2b": {"warn", "pass", "not_applicable"},
    "SIVILSAMFUNN/8": SAID_BY_A_DAY,
    **civil_offices.POSSIBLE,
    **meetings.POSSIBLE,
    **rounds.POSSIBLE,
    **local.POSSIBLE,
    **newcomers.POSSIBLE,
}


def tally(repos: int) -> dict[str, Counter[str]]:
    """Verdicts, and under them the softenings of findings, counted by rule over so many seeds, each asked one or two questions."""
    counted: dict[str, Counter[str]] = {rule: Counter() for rule in POSSIBLE}
    for seed in range(repos):
        records = a_repo(seed)
        for question in repo_questions(records, seed):
            for answers in evaluate_repo(records, *question).values():
                for rule, answer in answers.items():
                    counted[rule][answer.verdict] += 1
                    counted[rule].update({f"{f.judged} {f.softened}" for f in answer.findings if f.softened})
    return counted


def main() -> None:
    """Print the table; `!` marks a verdict that should come up and hardly does, `?` one that should not and does."""
    repos = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    began = time.perf_counter()
    counted = tally(repos)
    print(f"{'rule':20}" + "".join(f"{v:>16}" for v in VERDICTS))
    for rule, counts in counted.items():
        cells = []
        for verdict in VERDICTS:
            n, wanted = counts[verdict], verdict in POSSIBLE[rule]
            sign = "!" if wanted and n * 2000 < 30 * repos else "?" if n and not wanted else " "
            cells.append(f"{n if n or wanted else '-':>15}{sign}")
        print(f"{rule:20}" + "".join(cells))
    print("\nsoftened, by what was judged")
    for rule, counts in counted.items():
        print(f"{rule:20}" + "  ".join(f"{name} {counts[name]}" for name in sorted(counts) if name not in VERDICTS))
    print(f"{repos} repos in {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
