"""What a summary says of itself on the cover of a workbook or a document."""

from collections.abc import Iterator
from datetime import date

from mottak_cli.reporters.wording import say
from mottak_cli.summary.model import Summary

REGION, CENTRE = "region", "centre"


def about(summary: Summary, lang: str) -> Iterator[tuple[str, str | int | date]]:
    """Labels and values: which records, which days, which rulebook, and how to make it again."""
    basis = summary.basis
    regions = [one.name for one in summary.records if one.kind == REGION]
    if regions:
        yield say(lang, "sheet.region" if len(regions) == 1 else "sheet.regions"), ", ".join(regions)
    yield say(lang, "sheet.centres"), sum(one.kind == CENTRE for one in summary.records)
    yield say(lang, "xlsx.first"), basis.first
    yield say(lang, "xlsx.last"), basis.last
    yield say(lang, "xlsx.as_of"), basis.as_of
    if basis.readings != "both":
        yield say(lang, "xlsx.readings"), say(lang, f"closing.readings.{basis.readings}")
    yield say(lang, "xlsx.rulebook_version"), basis.rulebook_version
    yield say(lang, "xlsx.rulebook_digest"), basis.rulebook_digest
    yield say(lang, "sheet.command"), basis.command
