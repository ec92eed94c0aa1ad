"""Measures a year's summary against the check of the same records: 150 and 1,000 centres, in pairs, A B A B.

    python bench/summary.py [--smoke] [--rounds N] [--format F]

The median of the ratios of wall times may be 1.5. Both write their report to a file; the summary in the format given (the table, which is
the plainest, unless another is asked for). The trend of three years is part of the summary.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
SIZES = (150, 1000)
GATE = 1.5


def seconds(command: Sequence[str]) -> float:
    """The wall time of a whole process."""
    begun = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, cwd=HERE.parent)
    taken = time.perf_counter() - begun
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    return taken


def main() -> int:
    """Generates, measures, prints; 1 where the summary takes too long."""
    parser = argparse.ArgumentParser(description="Measure the yearly summary against the check.")
    parser.add_argument("--smoke", action="store_true", help="few records, one round, no gate: does it run at all")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--format", default="table")
    parser.add_argument("--poor", action="store_true", help="records with some twenty findings each")
    call = parser.parse_args()
    sizes, rounds = ((10,), 1) if call.smoke else (SIZES, call.rounds)
    program = [sys.executable, "-m", "mottak_cli"]
    held = True
    print(f"{'centres':>8}{'check s':>9}{'summary s':>11}{'ratio':>8}")
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = f"{name}/records"
            generated = [sys.executable, str(HERE / "generate.py"), folder, "--records", str(size), *(["--poor"] if call.poor else [])]
            subprocess.run(generated, check=True)
            asked = [folder, "--year", "2024", "--as-of", "2024-12-31"]
            check, summary = (
                [*program, "check", *asked],
                [*program, "summary", *asked, "--quiet", "--format", f"{call.format}:{name}/summary"],
            )
            if not call.smoke:
                seconds(check), seconds(summary)  # the caches are warm
            pairs = [(seconds(check), seconds(summary)) for _ in range(rounds)]
        ratio = median(ours / plain for plain, ours in pairs)
        fine = call.smoke or ratio <= GATE
        held = held and fine
        alone, ours = median(plain for plain, _ in pairs), median(ours for _, ours in pairs)
        print(f"{size:8}{alone:9.2f}{ours:11.2f}{ratio:8.2f}{'' if fine else '  NOT HELD'}", flush=True)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
