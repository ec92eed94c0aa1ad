"""The record of the directorate, format 1: its shape, and nothing of what is owed.

What each key and word means stands in `locale.words`.
"""

from mottak_cli.records.shapes import DAY, FORMAT, ID, TEXT, YES_NO, list_of, mapping, words

THEME = mapping("id", id=ID, title=TEXT, mandatory=YES_NO, speaker=words("external", "other_department", "own"), request_sent=DAY)
THEME_ROUND = mapping(
    "id",
    id=ID,
    input_collected=DAY,
    proposal=DAY,
    discussed=DAY,
    concluded=DAY,
    decided=DAY,
    memo=DAY,
    themes=list_of(THEME),
)
HELD = mapping("region", "date", region=ID, date=DAY)

DIRECTORATE = mapping(
    "record",
    "format",
    "id",
    "name",
    record=words("directorate"),
    format=FORMAT,
    id=ID,
    name=TEXT,
    coordinating_office=ID,
    civil_society_meetings=list_of(DAY),
    theme_rounds=list_of(THEME_ROUND),
    meeting_overview=list_of(HELD),
)
