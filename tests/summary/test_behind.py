"""Every figure leads to the list that it counts, and the list has as many rows or days as the figure says."""

from typing import Any

import pytest

from .conftest import DATA, Asked, tables

SUMMED = {"days_late": "days_late", "leader_days": "leader_days", "covered_days": "covered_days",
          "unsaid_days": "unsaid_days", "first_half": "first_half",
          "second_half": "second_half", "whole_year": "whole_year", "sessions": "sessions", "start_up_days": "start_up_days",
          "days_in_force": "days_in_force", "days_used": "days_used", "pass": "pass",
          "open_days": "open_days", "not_applicable": "not_applicable"}  # fmt: skip
"""Columns of figures that add up a column of their list."""
DATED = {"openings": "opened", "closings": "closed"}
NOT_COUNTED = {
    "bound", "bound_centres", "days_grave", "days_warn", "days_broken", "mended_median", "mended_longest", "coverage", "longest_late",
    "records",
    "oldest", "serving", "serving_inside", "cleared", "not_cleared", "erased", "certificate_seen", "certificates", "silent_on_volunteers",
}  # fmt: skip
"""Columns that are no number of rows: shares, medians, days of a union, and people, of whom there is no list."""


def behind(summary: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The rows of the list that a figure points at."""
    table, slash, key = name.partition("/")
    return [one["cells"] for one in tables(summary)[table]["rows"] if not slash or key in one["keys"]]


@pytest.mark.parametrize("year", ["2024", "2025"])
def test_a_figure_is_as_large_as_its_list(year: str, asked: Asked) -> None:
    summary = asked(str(DATA), "--year", year, "--exact")
    counted = 0
    for name, table in tables(summary).items():
        for one in table["rows"]:
            for column, target in one["behind"].items():
                figure, rows = one["cells"][column], behind(summary, target)
                where = f"{name} {one['keys']} {column}: {target}"
                if target.endswith(".steady"):
                    # The same centres in every year: what leads to them is not what they are counted by.
                    assert column != "centres" or figure == len(rows), where
                elif column in SUMMED:
                    assert figure == sum(each[SUMMED[column]] for each in rows), where
                elif column in DATED:
                    assert figure == sum(each[DATED[column]] is not None for each in rows), where
                elif (column == "undocumented" and name == "completeness_by_group") or (
                    column not in NOT_COUNTED and column != "offices_not_sent"
                ):
                    assert figure == len(rows), where
                counted += 1
    assert counted > 500


def test_what_is_behind_days_in_breach_covers_them(asked: Asked) -> None:
    summary = asked(str(DATA), "--year", "2024")
    for one in tables(summary)["breaches_by_group"]["rows"]:
        rows = behind(summary, one["behind"]["days_grave"])
        assert one["cells"]["days_grave"] <= sum(each["days"] for each in rows)
        mended = [each["lasted"] for each in behind(summary, one["behind"]["mended_longest"]) if each["lasted"]]
        assert one["cells"]["mended_longest"] == max(mended, default=None)
