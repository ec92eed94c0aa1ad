"""The record of a regional office or the transit unit, format 1: its shape, and nothing of what is owed.

What each key and word means stands in `locale.words`.
"""

from mottak_cli.records.shapes import DAY, FORMAT, ID, RANGES, TEXT, YES_NO, list_of, mapping, number, text_or_yes_no, words

LONGEST_STARTUP = 60
"""Months. More is a slip of the keyboard; that IM 2008-023 speaks of three to six is a rule's business."""

CONTACT_PERSON = mapping(id=ID, appointed=RANGES)
MEETING_WITH_ORGANISATIONS = mapping(date=DAY, organisations=list_of(TEXT))
CIVIL_SOCIETY = mapping(contacts=list_of(CONTACT_PERSON), meetings=list_of(MEETING_WITH_ORGANISATIONS))

COURSE = mapping("date", date=DAY, template=words("common", "own"), with_regions=list_of(ID))

TRAINED = mapping(date=DAY, given_by=words("operator", "regional_office"))
TRAINING = mapping(administrative_routines=TRAINED, financial_routines=TRAINED, sesam=TRAINED)
CONTACT = mapping(
    "date", "by", "channel", date=DAY, by=words("centre_manager", "regional_office"), channel=words("phone", "email", "meeting")
)
VISIT = mapping("date", date=DAY, purpose=list_of(TEXT), municipality_meeting=YES_NO)
DOCUMENTATION = mapping(background=YES_NO, conduct=YES_NO, follow_up=YES_NO, report=text_or_yes_no())
CONTROL = mapping(
    "date",
    "kind",
    date=DAY,
    kind=words("ordinary", "need_based"),
    grounds=TEXT,
    protocol=words("ordinary", "own"),
    basis_includes_follow_up=YES_NO,
    documentation=DOCUMENTATION,
)
FOLLOW_UP = mapping(
    "centre",
    "opened",
    centre=ID,
    opened=DAY,
    startup_months=number(0, LONGEST_STARTUP),
    log=TEXT,
    training=TRAINING,
    contacts=list_of(CONTACT),
    visits=list_of(VISIT),
    municipality_contact=DAY,
    controls=list_of(CONTROL),
)

TOPIC = words("leadership_information", "policy", "capacity", "quality", "research", "submitted")
PARTICIPANT = words(
    "department_leadership",
    "director_general",
    "deputy_director_general",
    "return_unit",
    "professional_staff",
    "region_east",
    "analysis_department",
    "research_institute",
    "asylum_department",
    "residence_department",
)
MANAGER_MEETING = mapping(
    "date",
    date=DAY,
    topics=list_of(TOPIC),
    themes=list_of(ID),
    operators_invited=YES_NO,
    dialogue=YES_NO,
    attendance=list_of(PARTICIPANT),
    invited=list_of(PARTICIPANT),
)

REGION = mapping(
    "record",
    "format",
    "id",
    "name",
    record=words("region"),
    format=FORMAT,
    id=ID,
    name=TEXT,
    unit=words("regional_office", "transit_unit"),
    civil_society=CIVIL_SOCIETY,
    new_employee_courses=list_of(COURSE),
    follow_ups=list_of(FOLLOW_UP),
    manager_meetings=list_of(MANAGER_MEETING),
)
