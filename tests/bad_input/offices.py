"""Mistakes in the record of a region or of the directorate."""

from tests.bad_input.kind import Kind, in_directorate, in_region, kind

REGION = [
    kind(
        "a region that does not say so",
        "▶id: vest\nname: Vest\nfollow_ups: []\n",
        "no_record_key",
        ("follow_ups", "record: region"),
        ("follow_ups", "record: region"),
    ),
    in_region("a centre's key in a region", "▶open: 2015-01-01\n", "unknown_key", ("open", "civil_society"), ("open", "civil_society")),
    in_region("unit that is no unit", "unit: ▶regional\n", "unknown_word", ("regional", "«regional_office»"), ("regional", "Did you mean")),
    in_region(
        "follow-up without its opening",
        "follow_ups:\n  - ▶centre: lind\n",
        "missing_key",
        ("«opened»", "opened: …"),
        ("“opened”", "opened: …"),
    ),
    in_region(
        "follow-up without a centre",
        "follow_ups:\n  - ▶opened: 2024-01-01\n",
        "missing_key",
        ("«centre»", "centre: …"),
        ("“centre”", "centre: …"),
    ),
    in_region(
        "start-up months in letters",
        "follow_ups: [{centre: lind, opened: 2024-01-01, startup_months: ▶nine}]\n",
        "not_whole_number",
        ("nine", "sifre"),
        ("nine", "digits"),
    ),
    in_region(
        "start-up months out of reason",
        "follow_ups: [{centre: lind, opened: 2024-01-01, startup_months: ▶61}]\n",
        "number_bounds",
        ("0 til 60", "Rett"),
        ("0 to 60", "Correct"),
    ),
    in_region(
        "training misspelt",
        "follow_ups:\n  - centre: lind\n    opened: 2024-01-01\n    training:\n      ▶finacial_routines: {date: 2024-01-05}\n",
        "unknown_key",
        ("finacial_routines", "«financial_routines»"),
        ("finacial_routines", "“financial_routines”"),
    ),
    in_region(
        "channel misspelt",
        "follow_ups: [{centre: lind, opened: 2024-01-01, contacts: [{date: 2024-01-02, by: centre_manager, channel: ▶phon}]}]\n",
        "unknown_word",
        ("phon", "«phone»"),
        ("phon", "“phone”"),
    ),
    in_region(
        "contact that does not say by whom",
        "follow_ups:\n  - centre: lind\n    opened: 2024-01-01\n    contacts:\n      - ▶date: 2024-01-02\n        channel: phone\n",
        "missing_key",
        ("«by»", "by: …"),
        ("“by”", "by: …"),
    ),
    in_region(
        "visit on no day",
        "follow_ups: [{centre: lind, opened: 2024-01-01, visits: [{date: ▶2024-02-30}]}]\n",
        "date_not_real",
        ("er ikke en dato", "29 dager"),
        ("is not a date", "29 days"),
    ),
    in_region(
        "control of no kind",
        "follow_ups: [{centre: lind, opened: 2024-01-01, controls: [{date: 2024-02-01, kind: ▶needs_based}]}]\n",
        "unknown_word",
        ("needs_based", "«need_based»"),
        ("needs_based", "“need_based”"),
    ),
    in_region(
        "a report that is a number",
        "follow_ups: [{centre: l, opened: 2024-01-01, controls: [{date: 2024-02-01, kind: ordinary, documentation: {report: ▶7}}]}]\n",
        "not_text",
        ("7", "anførselstegn"),
        ("7", "quotes"),
    ),
    in_region(
        "identity number in the name of a log",
        "follow_ups: [{centre: lind, opened: 2024-01-01, log: logg ▶01019012345}]\n",
        "national_number",
        ("fødselsnummer", "id"),
        ("identity", "id"),
    ),
    in_region(
        "topic of a meeting unknown",
        "manager_meetings: [{date: 2024-05-02, topics: [quality, ▶weather]}]\n",
        "unknown_word",
        ("weather", "leadership_information"),
        ("weather", "leadership_information"),
    ),
    in_region(
        "attendance that is no list",
        "manager_meetings: [{date: 2024-05-02, attendance: ▶return_unit}]\n",
        "not_list",
        ("return_unit", "strek"),
        ("return_unit", "hyphen"),
    ),
    in_region(
        "meeting without a date",
        "manager_meetings:\n  - ▶topics: [quality]\n",
        "missing_key",
        ("«date»", "date: …"),
        ("“date”", "date: …"),
    ),
    in_region(
        "contact person appointed backwards",
        "civil_society: {contacts: [{id: c1, appointed: {from: 2024-02-01, to: ▶2024-01-01}}]}\n",
        "range_reversed",
        ("1. januar 2024", "Rett"),
        ("1 January 2024", "Correct"),
    ),
    in_region(
        "contact person appointed twice at once",
        "civil_society: {contacts: [{id: c1, appointed: [2024-02-01, ▶2024-03-01]}]}\n",
        "ranges_overlap",
        ("1. mars 2024", "«to»"),
        ("1 March 2024", "“to”"),
    ),
    in_region(
        "contact persons with one id",
        "civil_society:\n  contacts:\n    - {id: c1}\n    - {id: ▶c1}\n",
        "id_twice",
        ("linje 7", "ny id"),
        ("line 7", "new id"),
    ),
    in_region(
        "courses of no template",
        "new_employee_courses: [{date: 2024-01-01, template: ▶ours}]\n",
        "unknown_word",
        ("ours", "common"),
        ("ours", "common"),
    ),
]

DIRECTORATE = [
    in_directorate(
        "theme in two rounds",
        "theme_rounds:\n  - {id: a, themes: [{id: t1}]}\n  - {id: b, themes: [{id: t2}, {id: ▶t1}]}\n",
        "theme_twice",
        ("linje 6", "tvers av alle runder"),
        ("line 6", "across all rounds"),
    ),
    in_directorate("round twice", "theme_rounds:\n  - {id: a}\n  - {id: ▶a}\n", "id_twice", ("linje 6", "ny id"), ("line 6", "new id")),
    in_directorate(
        "theme without an id", "theme_rounds: [{id: a, themes: [▶{title: Brann}]}]\n", "missing_key", ("«id»", "id: …"), ("“id”", "id: …")
    ),
    in_directorate(
        "speaker from nowhere",
        "theme_rounds: [{id: a, themes: [{id: t, speaker: ▶extern}]}]\n",
        "unknown_word",
        ("extern", "«external»"),
        ("extern", "“external”"),
    ),
    in_directorate(
        "mandatory in Norwegian",
        "theme_rounds: [{id: a, themes: [{id: t, mandatory: ▶ja}]}]\n",
        "not_yes_no",
        ("ja", "Skriv true"),
        ("ja", "Write true"),
    ),
    in_directorate(
        "meeting dates as mappings",
        "civil_society_meetings: [▶{date: 2024-04-04}]\n",
        "date_shape",
        ("er ikke en dato", "år-måned-dag"),
        ("is not a date", "year-month-day"),
    ),
    in_directorate(
        "overview that names no region",
        "meeting_overview:\n  - ▶date: 2024-04-04\n",
        "missing_key",
        ("«region»", "region: …"),
        ("“region”", "region: …"),
    ),
    in_directorate("rounds not filled in", "▶theme_rounds:\n", "no_value", ("ingenting", "[]"), ("Nothing", "[]")),
    in_directorate(
        "office that is no id",
        "coordinating_office: ▶indre østland\n",
        "bad_id",
        ("indre østland", "mellomrom"),
        ("indre østland", "spaces"),
    ),
]

OFFICES: list[Kind] = [*REGION, *DIRECTORATE]
