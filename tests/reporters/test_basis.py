"""What is met says what it rests on, where that is more than the dates of the record."""

from datetime import date

import pytest

from mottak_cli.reporters.wording import result_sentence

from ..engine.asking import centre, judged

RULE = "RS-2008-054/3.1.4"
LOGGED = {"activities": [{"date": "2024-03-14", "with": ["library"], "topic": "library_services"}]}
SWORN = {"attestations": [{"provision": RULE, "date": "2024-12-20", "by": "centre_manager", "statement": "Weekly visits"}]}


@pytest.mark.parametrize(
    ("keys", "nb", "en"),
    [
        (LOGGED, "Oppfylt ifølge loggen.", "Met, by the log of activities."),
        (SWORN, "Oppfylt ifølge egenerklæring.", "Met, by self-declaration."),
        (LOGGED | SWORN, "Oppfylt ifølge loggen.", "Met, by the log of activities."),
    ],
)
def test_evidence_shows_its_basis(keys: dict[str, object], nb: str, en: str) -> None:
    result = judged(centre(**keys), date(2024, 12, 31), rule=RULE)[RULE]
    assert (result_sentence(result, "nb"), result_sentence(result, "en")) == (nb, en)


def test_parties_that_are_missing_are_named_in_the_readers_language() -> None:
    rule = "RS-2008-054/3.1.1a"
    met = {"date": "2024-03-14", "with": ["school", "health_service"]}
    result = judged(centre(activities=[met]), date(2024, 12, 31), rule=rule)[rule]
    assert "barnevernet og voksenopplæringen" in result_sentence(result, "nb")
    assert "child welfare and adult education" in result_sentence(result, "en")
