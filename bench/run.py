"""Measures whole processes in pairs, A B A B, and says whether the numbers that are promised hold.

    python bench/run.py [--smoke] [--ajv PATH]

Shared machines drift by a third between minutes, so only ratios within a pair count: the median of them is what a gate is held
against. Every command runs under the same Python as this file; a first round warms the caches and is thrown away.

check-jsonschema gets an environment of its own, as its users have it (pipx, pre-commit): what it imports is then what it asks for.
It reads YAML with ruamel.yaml, which since 0.19 comes without a C parser. Where some other package has brought `ruamel.yaml.clib`
along, check-jsonschema takes less than half the time; a row without a gate tells that pair too.
"""

import argparse
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
SCRIPTS = Path(sysconfig.get_path("scripts"))
PEER = "check-jsonschema"
C_PARSER = "ruamel.yaml.clib"
AS_OF = "2024-12-31"
IMPORTS = "import typer, rich, pydantic, ruamel.yaml, dateutil"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two commands to compare; `gate` is how many times the peer's time ours may take (None: only told)."""

    title: str
    ours: Sequence[str]
    peer: Sequence[str]
    gate: float | None
    runs: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """Medians in seconds, and the median of the ratios of the pairs."""

    pair: Pair
    ours: float
    peer: float
    ratio: float

    @property
    def held(self) -> bool:
        """Whether the ratio is within its gate; a pair without one always is."""
        return self.pair.gate is None or self.ratio <= self.pair.gate


@dataclass(frozen=True, slots=True)
class Peers:
    """Where the peers are: check-jsonschema by itself and with a C parser beside it; ajv-cli, where it is at hand."""

    own: str
    with_c_parser: str
    ajv: str | None


def seconds(command: Sequence[str], *fine: int) -> float:
    """The wall time of one whole process. An exit code that is not among the `fine` ones means that something else was measured."""
    begun = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    taken = time.perf_counter() - begun
    if done.returncode not in fine:
        raise SystemExit(f"{' '.join(command[:4])} ... ended with {done.returncode}:\n{done.stderr.decode(errors='replace')[-2000:]}")
    return taken


def measure(pair: Pair) -> Outcome:
    """Runs the pair in turn; the first round does not count. Ours ends with 1 when a record has faults; the peers look at shape alone."""
    rounds = [(seconds(pair.ours, 0, 1), seconds(pair.peer, 0)) for _ in range(pair.runs + 1)][1:]
    return Outcome(
        pair,
        median(ours for ours, _ in rounds),
        median(peer for _, peer in rounds),
        median(ours / peer for ours, peer in rounds),
    )


def installed(*packages: str, into: Path) -> str:
    """check-jsonschema in a new environment with these packages and what they ask for alone."""
    subprocess.run([sys.executable, "-m", "venv", str(into)], check=True)
    scripts = into / SCRIPTS.name
    subprocess.run([str(scripts / "python"), "-m", "pip", "install", "--quiet", *packages], check=True)
    return str(scripts / PEER)


def pairs(folder: Path, quoted: Path, schemas: Path, peers: Peers, *, smoke: bool) -> list[Pair]:
    """What is compared: one record against doing nothing and against checking its shape; a folder against the same.

    ajv-cli makes a date object of a bare date and then finds that it is no text, so that pair is run on records with `quoted` dates.
    """
    files = sorted(str(path) for path in folder.glob("*.yaml"))
    mottak = str(SCRIPTS / "mottak")
    schema = schemas / "centre.json"
    shape = [peers.own, "--schemafile", str(schema)]
    one = [mottak, "check", files[0], "--as-of", AS_OF]
    all_of_them = [mottak, "check", str(folder), "--as-of", AS_OF]
    many = f"{len(files):,} centres"
    few, several = (2, 1) if smoke else (15, 3)
    found = [
        Pair("1 record : importing the libraries", one, [sys.executable, "-c", IMPORTS], 1.6, few),
        Pair("1 record : check-jsonschema", one, [*shape, files[0]], 0.9, few),
        Pair(f"{many}, 10 regions, directorate : check-jsonschema", all_of_them, shapes(peers.own, folder, schemas), 1 / 10, several),
        Pair("the same, a C parser beside check-jsonschema", all_of_them, shapes(peers.with_c_parser, folder, schemas), None, several),
    ]
    if ajv := peers.ajv:
        ours = [mottak, "check", str(quoted), "--as-of", AS_OF]
        command = [ajv, "validate", "--spec=draft2020", "--strict=false", "-s", str(schema), "-d", f"{quoted}/*.yaml"]
        found.append(Pair(f"{many}, dates quoted : ajv-cli", ours, command, None, several))
    return found


def shapes(peer: str, folder: Path, schemas: Path) -> list[str]:
    """The peer's calls, one after the other: it takes one schema at a time, and a repo has three kinds of record."""
    by_kind = {"centre": sorted(folder.glob("*.yaml")), "region": [], "directorate": []}
    for path in sorted((folder / "offices").glob("*.yaml")):
        by_kind["directorate" if path.stem == "direktoratet" else "region"].append(path)
    calls = ([peer, "--schemafile", str(schemas / f"{kind}.json"), *map(str, files)] for kind, files in by_kind.items())
    return ["sh", "-c", " && ".join(map(shlex.join, calls))]


def find_ajv(given: str | None, scratch: Path, *, fetch: bool) -> str | None:
    """Where ajv-cli is: as given, on the path, or fetched into `scratch` where npm is at hand."""
    if given or shutil.which("ajv"):
        return given or shutil.which("ajv")
    npm = shutil.which("npm") if fetch else None
    if npm is None:
        return None
    target = scratch / "node"
    target.mkdir()
    done = subprocess.run([npm, "install", "--silent", "--prefix", str(target), "ajv-cli"], capture_output=True, check=False)
    command = target / "node_modules" / ".bin" / "ajv"
    return str(command) if done.returncode == 0 and command.exists() else None


def table(outcomes: Sequence[Outcome], *, judged: bool) -> str:
    """The medians and ratios as text; `judged` adds whether each gate held."""
    lines = [f"{'whole process, medians':58}{'mottak s':>10}{'peer s':>10}{'ratio':>8}{'gate':>8}"]
    for outcome in outcomes:
        gate = outcome.pair.gate
        word = "" if gate is None or not judged else "  held" if outcome.held else "  NOT HELD"
        limit = f"{gate:8.3f}" if gate is not None else f"{'-':>8}"
        lines.append(f"{outcome.pair.title:58}{outcome.ours:10.3f}{outcome.peer:10.3f}{outcome.ratio:8.3f}{limit}{word}")
    return "\n".join(lines)


def main() -> int:
    """Generates the records, measures, prints; 1 when a gate is not held."""
    parser = argparse.ArgumentParser(description="Measure mottak against its peers.")
    parser.add_argument("--smoke", action="store_true", help="few records, few rounds, no gate: does it run at all")
    parser.add_argument("--records", type=int, help="how many records the folder has (default 1000; smoke 20)")
    parser.add_argument("--ajv", help="where ajv-cli is, if not on the path")
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        folder, quoted = scratch / "records", scratch / "quoted"
        records = call.records or (20 if call.smoke else 1000)
        generate = [sys.executable, str(HERE / "generate.py"), "--records", str(records)]
        subprocess.run([*generate, str(folder), "--offices"], check=True)
        subprocess.run([*generate, str(quoted), "--quoted"], check=True)
        for kind in ("centre", "region", "directorate"):
            with (scratch / f"{kind}.json").open("wb") as sink:
                subprocess.run([str(SCRIPTS / "mottak"), "schema", kind], stdout=sink, check=True)
        peers = Peers(
            installed(PEER, into=scratch / "peer"),
            installed(PEER, C_PARSER, into=scratch / "peer-with-c-parser"),
            find_ajv(call.ajv, scratch, fetch=not call.smoke),
        )
        outcomes = [measure(pair) for pair in pairs(folder, quoted, scratch, peers, smoke=call.smoke)]
    print(table(outcomes, judged=not call.smoke))
    if not peers.ajv:
        print("ajv-cli was not at hand and is not in the table (give it with --ajv)")
    return 0 if call.smoke or all(outcome.held for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
