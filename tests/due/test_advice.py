"""Advice: invoices for refunds by their day, and particulars of those who have left."""

import pytest

from mottak_cli.due.model import Advice

from .asking import centre, day, due_list


def advice(as_of: str, **keys: object) -> list[Advice]:
    return list(due_list(as_of, centre(**keys))[0].advice)


@pytest.mark.parametrize(
    ("ended", "as_of", "by"),
    [
        ("2024-03-31", "2024-04-01", "2024-04-30"),
        ("2024-01-31", "2024-02-01", "2024-02-29"),
        ("2024-11-09", "2024-11-10", "2024-12-09"),
        ("2024-11-15", "2024-11-20", "2024-12-10"),
        ("2024-12-10", "2024-12-10", "2024-12-10"),
        ("2024-12-11", "2024-12-12", "2025-01-11"),
        ("2024-03-31", "2024-05-01", None),
        ("2024-03-31", "2024-03-30", None),
    ],
)
def test_an_invoice_within_a_month_and_by_10_december(ended: str, as_of: str, by: str | None) -> None:
    group = {"id": "g1", "meetings": [{"date": "2024-01-01"}], "completed": ended, "refund": {"claimed": True}}
    assert [one.by for one in advice(as_of, dialogue_groups=[group])] == ([day(by)] if by else [])


@pytest.mark.parametrize(("refund", "told"), [({"claimed": True}, 1), ({"application": "2024-03-01"}, 1), ({"claimed": False}, 0), ({}, 0)])
def test_only_where_a_refund_is_claimed_or_applied_for(refund: dict[str, object], told: int) -> None:
    group = {"id": "g1", "meetings": [{"date": "2024-03-01"}], "completed": "2024-03-20", "refund": refund}
    assert len(advice("2024-03-25", dialogue_groups=[group])) == told


@pytest.mark.parametrize(("as_of", "told"), [("2024-05-30", 0), ("2024-05-31", 0), ("2024-06-01", 1)])
def test_particulars_are_taken_out_once_somebody_has_left(as_of: str, told: int) -> None:
    person = {"id": "v1", "active": {"from": "2024-01-01", "to": "2024-05-31"}, "certificates": [{"shown": "2024-01-01"}]}
    assert len(advice(as_of, volunteers=[person])) == told
    assert advice(as_of, volunteers=[person | {"erased": "2024-06-01"}]) == []
    assert advice(as_of, volunteers=[person | {"certificates": []}]) == []
    again = person | {"active": [{"from": "2024-01-01", "to": "2024-02-01"}, {"from": "2024-05-01"}]}
    assert advice(as_of, volunteers=[again]) == []


def test_what_does_not_bind_the_centre_gives_no_advice() -> None:
    group = {"id": "g1", "meetings": [{"date": "2024-03-01"}], "completed": "2024-03-20", "refund": {"claimed": True}}
    person = {"id": "v1", "active": {"from": "2024-01-01", "to": "2024-02-01"}, "certificates": [{"shown": "2024-01-01"}]}
    for circulars, kinds in (("all", ["refund", "erase"]), (["RS-2019-002"], ["refund"]), (["SIVILSAMFUNN"], ["erase"]), ([], [])):
        given = advice("2024-03-25", dialogue_groups=[group], volunteers=[person], circulars=circulars)
        assert [one.kind for one in given] == kinds
