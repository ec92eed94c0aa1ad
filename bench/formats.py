"""Measures what each format adds to a check: 1,000 records with some 20,000 findings, in pairs.

    python bench/formats.py [--smoke]

Each pair is the same check without a report and with one written to a file; the median of the ratios may be 1.4. Processor time of all
processes is what is compared, which waiting for a busy machine does not change.
"""

import argparse
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
MOTTAK = Path(sysconfig.get_path("scripts")) / "mottak"
FORMATS = (
    "table", "json", "markdown", "csv", "csv-excel", "junit", "sarif", "sarif-full", "github", "github-summary", "gitlab", "oscal",
    "html",
)  # fmt: skip
GATE = 1.4


def seconds(*command: str) -> float:
    """Processor seconds of a command and all it starts."""
    before = os.times()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> int:
    """Generates, measures, prints; 1 when a format adds too much."""
    parser = argparse.ArgumentParser(description="Measure what each format adds to a check.")
    parser.add_argument("--smoke", action="store_true", help="few records, one round, no gate: does it run at all")
    parser.add_argument("--rounds", type=int, default=7)
    call = parser.parse_args()
    records, rounds = (10, 1) if call.smoke else (1000, call.rounds)
    over = []
    with tempfile.TemporaryDirectory() as name:
        folder = f"{name}/records"
        subprocess.run([sys.executable, str(HERE / "generate.py"), folder, "--records", str(records), "--poor"], check=True)
        check = [str(MOTTAK), "check", folder, "--as-of", "2024-12-31", "--quiet"]
        print(f"{'format':16}{'check s':>9}{'with s':>9}{'ratio':>8}")
        for one in FORMATS:
            pairs = [(seconds(*check), seconds(*check, "--format", f"{one}:{name}/report")) for _ in range(rounds)]
            ratio = median(reported / plain for plain, reported in pairs)
            held = call.smoke or ratio <= GATE
            over += [] if held else [one]
            alone, reported = median(plain for plain, _ in pairs), median(both for _, both in pairs)
            print(f"{one:16}{alone:9.2f}{reported:9.2f}{ratio:8.2f}{'' if held else '  NOT HELD'}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
