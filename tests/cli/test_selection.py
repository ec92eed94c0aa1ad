"""Which rules a selector means."""

import pytest

from mottak_cli.cli.selection import choose, fitting
from mottak_cli.errors import CallProblem
from mottak_cli.rulebook import load

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
