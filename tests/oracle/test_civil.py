"""Cases of the civil society page, worked out by hand from the register of requirements."""

from __future__ import annotations

from typing import Any

from .hand import ask, day, shape
from .known import Data


def volunteer(*certificates: Data, **more: Any) -> Data:
    """A grown-up volunteer from the summer of 2023 on."""
    return {"id": "v", "born": "1990-01-01", "active": "2023-07-01", "certificates": list(certificates)} | more


POLICE = {"kind": "politiattest", "purpose_confirmed_by": "organisation", "issued": "2023-05-01", "shown": "2023-07-01"}
BOTH_YEARS = (day("2023-01-01"), day("2024-12-31"))


def test_the_transition_ends_on_the_last_of_february_2024() -> None:
    keys: Data = {"children": True, "volunteers": [volunteer(POLICE)], "period": BOTH_YEARS}
    assert shape(ask("SIVILSAMFUNN/6.1", "2024-05-01", **keys)) == [("fail", "2024-03-01", "2024-05-01", None)]
    assert ask("SIVILSAMFUNN/6.2", "2024-05-01", **keys).verdict == "pass"
    assert shape(ask("SIVILSAMFUNN/7.2", "2024-05-01", **keys)) == [("fail", "2024-03-01", "2024-05-01", None)]


def test_before_the_page_was_dated_a_breach_is_warn_and_unsaid_children_leave_it_unknown() -> None:
    keys: Data = {"volunteers": [volunteer()], "period": BOTH_YEARS}
    answer = ask("SIVILSAMFUNN/6.1", "2024-05-01", children=True, **keys)
    assert shape(answer) == [("warn", "2023-07-01", "2024-02-29", "no_date"), ("fail", "2024-03-01", "2024-05-01", None)]
    assert shape(ask("SIVILSAMFUNN/6.1", "2024-05-01", **keys)) == [("unknown", "2023-07-01", "2024-05-01", None)]
    assert ask("SIVILSAMFUNN/6.1", "2024-05-01", children=False, **keys).reason == "no_children"
    erased: Data = {"volunteers": [volunteer(active={"from": "2023-07-01", "to": "2023-12-31"}, erased="2024-01-05")]}
    assert ask("SIVILSAMFUNN/6.1", "2024-05-01", children=True, period=BOTH_YEARS, **erased).reason == "erased"


def test_a_leap_day_child_comes_of_age_on_the_first_of_march() -> None:
    young = volunteer(born="2008-02-29", active="2026-02-01")
    answer = ask("SIVILSAMFUNN/7.1", "2026-12-31", period=(day("2026-01-01"), day("2026-12-31")), volunteers=[young])
    assert shape(answer) == [("fail", "2026-02-01", "2026-02-28", None)]
    assert ask("SIVILSAMFUNN/7.1", "2026-12-31", volunteers=[young | {"inside": False}]).verdict == "not_applicable"


def test_a_certificate_is_shown_within_three_months_of_issue() -> None:
    for shown, verdict in (("2024-02-29", "pass"), ("2024-03-01", "warn")):
        keys: Data = {"volunteers": [volunteer({"kind": "politiattest", "issued": "2023-11-30", "shown": shown})]}
        assert ask("SIVILSAMFUNN/7.2b", "2024-12-31", **keys).verdict == verdict


def test_who_is_not_cleared_does_not_serve() -> None:
    uncleared = volunteer(POLICE, cleared={"from": "2023-07-01", "to": "2024-03-31"})
    assert shape(ask("SIVILSAMFUNN/8", "2024-04-30", volunteers=[uncleared])) == [("fail", "2024-04-01", "2024-04-30", None)]
    assert ask("SIVILSAMFUNN/8", "2024-04-30", volunteers=[volunteer(POLICE)]).verdict == "unknown"
    assert ask("SIVILSAMFUNN/8", "2024-04-30", volunteers=[volunteer()]).verdict == "not_applicable"


def test_contact_with_an_organisation_each_year() -> None:
    assert ask("SIVILSAMFUNN/3.4", "2024-12-30").due == day("2024-12-31")
    missing = ask("SIVILSAMFUNN/3.4", "2024-12-31")
    assert [(f.verdict, f.judged, f.softened, f.open) for f in missing.findings] == [("warn", "warn", None, False)]
    log = [{"date": "2024-05-01", "with": ["voluntary_organisation"]}]
    assert ask("SIVILSAMFUNN/3.4", "2024-12-31", activities=log).verdict == "pass"
