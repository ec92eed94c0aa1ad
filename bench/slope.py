"""Measures how the cost of a folder grows with its records, and how much memory it takes.

    python bench/slope.py [--smoke]

Five sizes, ten regional offices and the directorate beside each. What is fitted is processor time of all processes together, which
waiting for a busy machine does not change; wall time is told. A line through the five points must miss none of them by more than
15 %, and a thousand centres must fit in 300 MB: the memory that the processes hold together, shared pages counted once.
"""

import argparse
import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
MOTTAK = Path(sysconfig.get_path("scripts")) / "mottak"
SIZES = (100, 300, 1000, 3000, 10_000)
SMOKE = (10, 20, 30, 40, 50)
STRAIGHT, ROOM = 0.15, 300


def run(folder: Path) -> tuple[float, float, float]:
    """Processor seconds, wall seconds and the peak of memory in MB of judging a folder."""
    before, begun = os.times(), time.perf_counter()
    command = [str(MOTTAK), "check", str(folder), "--as-of", "2024-12-31"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, held(process.pid))
            time.sleep(0.05)
    wall, after = time.perf_counter() - begun, os.times()
    if process.returncode not in (0, 1):
        raise SystemExit(f"mottak check {folder} ended with {process.returncode}")
    return after.children_user + after.children_system - before.children_user - before.children_system, wall, peak


def held(session: int) -> float:
    """MB that the processes of a session hold together; each shared page is divided among those that share it."""
    total = 0
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            if os.getsid(int(entry.name)) == session:
                text = (entry / "smaps_rollup").read_text(encoding="ascii")
                total += int(next(line for line in text.splitlines() if line.startswith("Pss:")).split()[1])
        except (OSError, StopIteration):
            continue
    return total / 1024


def fitted(points: Sequence[tuple[int, float]]) -> tuple[float, float]:
    """The line through the points whose relative misses are smallest: seconds at nothing, and seconds a record."""
    weights = [1 / seconds**2 for _, seconds in points]
    total = sum(weights)
    mean_x = sum(w * x for w, (x, _) in zip(weights, points, strict=True)) / total
    mean_y = sum(w * y for w, (_, y) in zip(weights, points, strict=True)) / total
    over = sum(w * (x - mean_x) * (y - mean_y) for w, (x, y) in zip(weights, points, strict=True))
    slope = over / sum(w * (x - mean_x) ** 2 for w, (x, _) in zip(weights, points, strict=True))
    return mean_y - slope * mean_x, slope


def main() -> int:
    """Generates, measures, prints; 1 when the line is not straight or the memory too much."""
    parser = argparse.ArgumentParser(description="Measure how the cost grows with the records.")
    parser.add_argument("--smoke", action="store_true", help="small sizes, one round, no gate: does it run at all")
    parser.add_argument("--rounds", type=int, default=3)
    call = parser.parse_args()
    sizes, rounds = (SMOKE, 1) if call.smoke else (SIZES, call.rounds)
    found: dict[int, list[tuple[float, float, float]]] = {size: [] for size in sizes}
    with tempfile.TemporaryDirectory() as name:
        for size in sizes:
            generate = [sys.executable, str(HERE / "generate.py"), f"{name}/{size}", "--records", str(size), "--offices"]
            subprocess.run(generate, check=True)
        for _ in range(rounds):
            for size in sizes:
                found[size].append(run(Path(name) / str(size)))
    points = [(size, median(cpu for cpu, _, _ in found[size])) for size in sizes]
    start, slope = fitted(points)
    print(f"{'centres':>8}{'cpu s':>9}{'wall s':>9}{'line s':>9}{'miss':>8}{'MB':>7}")
    misses = []
    for size, cpu in points:
        line = start + slope * size
        misses.append(abs(cpu / line - 1))
        wall, peak = median(w for _, w, _ in found[size]), max(m for _, _, m in found[size])
        print(f"{size:8}{cpu:9.2f}{wall:9.2f}{line:9.2f}{misses[-1]:8.1%}{peak:7.0f}")
    room = max(peak for _, _, peak in found[sizes[2]])
    print(
        f"{slope * 1000:.2f} ms of processor a record; the line misses by {max(misses):.1%} at most; {sizes[2]} centres take {room:.0f} MB"
    )
    return 0 if call.smoke or (max(misses) <= STRAIGHT and room <= ROOM) else 1


if __name__ == "__main__":
    sys.exit(main())
