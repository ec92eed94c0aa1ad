"""What is told of attestations that count for nothing."""

from datetime import date

import pytest

from mottak_cli.engine import Question, judge
from mottak_cli.locale import text

from .asking import centre, rulebook


@pytest.mark.parametrize(
    ("provision", "key", "names"),
    [
        ("RS-2008-054/3.1.4", None, ""),
        ("RS-2019-002/4.5", None, ""),
        ("RS-2008-054/3.1.6", "attestation_idle", ""),
        ("RS-2008-054/2", "attestation_text", ""),
        # Shown by what somebody's word can show, and by nothing of the kind.
        ("RS-2008-054/3.1.1", "attestation_general", "RS-2008-054/3.1.1a"),
        ("SIVILSAMFUNN/1", "attestation_general", "SIVILSAMFUNN/3.4"),
        ("IM-2008-023/1b", "attestation_text", ""),
    ],
)
def test_an_attestation_that_counts_for_nothing_is_told(provision: str, key: str | None, names: str) -> None:
    record = centre(attestations=[{"provision": provision, "date": "2024-03-01", "by": "cm", "statement": "s"}])
    run = judge([record], rulebook(), Question(date(2024, 12, 31), date(2024, 1, 1), date(2024, 12, 31)))
    notes = [message for message, _ in run.records[0].notes if message.key.startswith("attestation")]
    assert [one.key for one in notes] == ([key] if key else [])
    for one in notes:
        assert provision in text(one, "nb")
        assert text(one, "en").endswith(f"through {names}. Name the requirement it is about.") == bool(names)
