"""Which rules a selector means."""

from pathlib import Path

import pytest

from mottak_cli.cli.selection import choose, fitting
from mottak_cli.errors import CallProblem
from mottak_cli.rulebook import load

from .conftest import Call

RULES = load()


@pytest.mark.parametrize(
    ("selector", "some", "none"),
    [
        ("RS-2019-002", {"RS-2019-002/3.0", "RS-2019-002/6.2"}, {"SIVILSAMFUNN/8"}),
        ("RS-2019-002/3", {"RS-2019-002/3.0", "RS-2019-002/3.4b"}, {"RS-2019-002/4.1"}),
        ("RS-2019-002/3.4", {"RS-2019-002/3.4a", "RS-2019-002/3.4b"}, {"RS-2019-002/3.3"}),
        ("RS-2019-002/3.4a", {"RS-2019-002/3.4a"}, {"RS-2019-002/3.4b"}),
        ("SIVILSAMFUNN/7.2", {"SIVILSAMFUNN/7.2"}, {"SIVILSAMFUNN/7.2b"}),
        ("SIVILSAMFUNN/", {"SIVILSAMFUNN/8"}, {"RS-2019-002/3.0"}),
        ("rs 2019-002/3.4A", {"RS-2019-002/3.4a"}, {"RS-2019-002/3.4b"}),
    ],
)
def test_selectors(selector: str, some: set[str], none: set[str]) -> None:
    found = set(fitting(selector, RULES))
    assert some <= found
    assert not none & found


def test_a_number_is_not_the_start_of_a_longer_one() -> None:
    rulebook = RULES._replace(rules=dict.fromkeys(["X/1.1", "X/11", "X/1"]))  # type: ignore[arg-type]
    assert fitting("X/1", rulebook) == ["X/1"]
    assert fitting("X/1.", rulebook) == ["X/1.1"]
    assert fitting("X", rulebook) == ["X/1.1", "X/11", "X/1"]


@pytest.mark.parametrize(
    ("selector", "message", "guess"),
    [
        ("RS-2019-002/3.44", "call.no_such_rule", "RS-2019-002/3.4"),
        ("SIVILSAMFUN", "call.no_such_rule", "SIVILSAMFUNN"),
        ("RS-2019-002/2", "call.rule_is_text", None),
        ("RS-2019", "call.no_such_rule", "RS-2019-002"),
        ("tull", "call.no_such_rule", None),
    ],
)
def test_what_is_unknown_is_refused_with_a_guess(selector: str, message: str, guess: str | None) -> None:
    with pytest.raises(CallProblem) as problem:
        choose(RULES, [selector], [])
    assert problem.value.message.key == message
    assert problem.value.advice is not None
    if guess:
        assert str(problem.value.advice.args["guess"]).startswith(guess)
    else:
        assert problem.value.advice.key == "call.rules_list"


def test_select_and_ignore() -> None:
    assert choose(RULES, [], []) is None
    chosen = choose(RULES, ["RS-2019-002/3.0,RS-2019-002/3.1", "SIVILSAMFUNN/8"], ["RS-2019-002/3.1"])
    assert chosen == frozenset({"RS-2019-002/3.0", "SIVILSAMFUNN/8"})
    left = choose(RULES, [], ["SIVILSAMFUNN"])
    assert left is not None
    assert left == {rule for rule in RULES.rules if not rule.startswith("SIVILSAMFUNN/")}


def test_nothing_left() -> None:
    with pytest.raises(CallProblem) as problem:
        choose(RULES, ["SIVILSAMFUNN"], ["SIVILSAMFUNN"])
    assert problem.value.message.key == "call.no_rules_left"


TOLD = {
    "nb": "Feil: Ingen av de valgte reglene vurderes for mottak; de vurderes for regionkontorer og direktoratet.",
    "nn": "Feil: Ingen av dei valde reglane blir vurderte for mottak; dei blir vurderte for regionkontor og direktoratet.",
    "en": "Error: None of the chosen rules is judged on centres; they are judged on regional offices and the directorate.",
}
REGION = "record: region\nformat: 1\nid: sor\nname: Sor\n"


@pytest.mark.parametrize(
    "command", [("check",), ("check", "--quiet"), ("check", "--format", "json"), ("summary",), ("due",), ("timeline",), ("plan",)]
)
def test_rules_that_no_record_is_judged_by_are_no_green_light(command: tuple[str, ...], repo: Path, call: Call) -> None:
    for lang, sentence in TOLD.items():
        told = call(*command, "data", "--select", "IM-2013-003", "--lang", lang)
        assert (told.code, told.out) == (2, "")
        assert sentence in told.err
        assert "mottak rules list" in told.err
    # One rule for one record is enough.
    told = call(*command, "data", "--select", "IM-2013-003,SIVILSAMFUNN/3.4", "--as-of", "2024-12-31", "--lang", "en")
    assert told.code < 2, told.err
    assert TOLD["en"] not in told.err
    (repo / "data" / "r.yaml").write_text(REGION, encoding="utf-8")
    told = call(*command, "data", "--select", "IM-2013-003", "--lang", "en")
    assert told.code < 2, told.err


def test_what_is_left_of_the_rules_and_of_the_records_must_meet(data_repo: Path, call: Call) -> None:
    (data_repo / "data" / "r.yaml").write_text(REGION, encoding="utf-8")
    assert call("check", "data", "--select", "IM-2013-003", "--centre", "lind").code == 2
    everything_else = ",".join({rule.circular for rule in RULES.rules.values()} - {"IM-2013-003"})
    assert call("check", "data/berg.yaml", "--ignore", everything_else).code == 2
    told = call("check", "data/r.yaml", "--select", "IM-2013-003/4.7", "--lang", "en")
    assert "judged on regional offices; they are judged on the directorate." in told.err
    (data_repo / "mottak.toml").write_text('select = ["IM-2013-003"]\n', encoding="utf-8")
    assert call("check", "data/berg.yaml").code == 2
    assert call("check", "data").code < 2


def test_a_file_with_mistakes_might_have_been_judged(repo: Path, call: Call) -> None:
    (repo / "data" / "r.yaml").write_text(REGION + "unit: x\n", encoding="utf-8")
    told = call("check", "data", "--select", "IM-2013-003", "--lang", "en", "--format", "json")
    assert (told.code, len(told.report["errors"]), told.report["results"]) == (2, 1, [])
    assert "None of the chosen rules" not in told.err


def test_a_baseline_of_rules_that_nothing_is_judged_by_is_not_written(repo: Path, call: Call) -> None:
    file = repo / "known.json"
    assert call("baseline", "write", str(file), "data", "--select", "SIVILSAMFUNN/3.4", "--as-of", "2024-12-31").code == 0
    before = file.read_bytes()
    for command in ("write", "prune"):
        assert call("baseline", command, str(file), "data", "--select", "IM-2013-003", "--as-of", "2024-12-31").code == 2
        assert file.read_bytes() == before
    assert call("check", "data", "--select", "IM-2013-003", "--baseline", str(file), "--as-of", "2024-12-31").code == 2
