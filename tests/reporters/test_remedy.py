"""What to do about several missing keys at once."""

from mottak_cli.checks.elsewhere import absent
from mottak_cli.messages import Message
from mottak_cli.reporters.wording import remedy
from mottak_cli.results import Verdict

from .sample import RUN


def told(*keys: str) -> str:
    """What is advised where a record lacks the keys."""
    result, finding = next((one, each) for one in RUN.records[0].results for each in one.findings if each.verdict is Verdict.FAIL)
    return remedy(result.rule, [finding._replace(found=Message("key_missing", absent(keys)))], "nb")


def test_each_missing_key_is_written_by_itself() -> None:
    assert "«employees: []»" in told("dialogue_groups", "employees")
    assert "«dialogue_groups: []»" in told("dialogue_groups", "employees")
    assert told("employees") in told("dialogue_groups", "employees")


def test_a_key_with_parts_is_not_advised_to_be_an_empty_list() -> None:
    assert "[]" not in told("infection_control")
    assert told("infection_control", "employees").count("[]") == 1


def test_a_key_inside_another_is_written_there() -> None:
    """With its whole path it would be a key of its own, which no record has."""
    assert told("civil_society.contacts") == (
        "Legg inn nøkkelen «contacts» under «civil_society»; skriv «contacts: []» hvis det ikke er noen."
    )
