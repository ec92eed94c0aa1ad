"""No mutant survives: a sample of those of the rules at every run. `.ci/run` runs `mutate.py` whole."""

import pytest

from mottak_cli.rulebook import load

from .mutate import main
from .stated import against_register, against_statements


def test_the_rulebook_says_what_is_stated_of_it() -> None:
    rulebook = load()
    assert not list(against_statements(rulebook))
    assert [against_register(rulebook, rule) for rule in rulebook.rules] == [None] * len(rulebook.rules)


def test_a_sample_of_the_mutants_of_the_rules_is_noticed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "rules", "--quick"]) == 0, capfd.readouterr().out
