"""The record of a reception centre, format 1: its shape, and nothing of what is owed.

The keys named first in a mapping must be there. What else is absent is never silently in order, but that is the rules' business.
What each key and word means stands in `locale.words`.
"""

from mottak_cli.records.shapes import (
    ALL_OR_CIRCULARS,
    ALL_OR_IDS,
    CHILDREN,
    COUNT,
    DAY,
    FORMAT,
    ID,
    MONTH,
    OPENINGS,
    RANGES,
    TEXT,
    YEAR,
    YES_NO,
    changing,
    dated,
    list_of,
    mapping,
    with_days,
    words,
)

KIND = words(
    "ordinary",
    "unaccompanied_minors",
    "transit",
    "arrival",
    "integration",
    "emergency",
    "standby",
    "customised_care",
    "special_housing",
    "special_care",
)

UNIT = with_days(mapping("kind", **dated(id=ID, kind=KIND)))

OPERATOR = mapping(id=ID, name=TEXT, experience=words("experienced", "new"))

TRAINING = mapping(completed=DAY, provider=words("udi", "udi_supplier", "other"))
GROUP_LEADER = mapping(appointed=RANGES, training=TRAINING, guide_received=DAY, professional_seminars=list_of(DAY))
EMPLOYEE = mapping(
    "id",
    "employed",
    id=ID,
    name=TEXT,
    role=TEXT,
    employed=RANGES,
    away=RANGES,
    new_employee_course=DAY,
    group_leader=GROUP_LEADER,
)

MEETING = mapping("date", date=DAY, leaders=list_of(ID))
DIALOGUE_GROUP = mapping(
    "id",
    id=ID,
    leaders=list_of(ID),
    meetings=list_of(MEETING),
    completed=DAY,
    cancelled=DAY,
    guide_followed=YES_NO,
    report=mapping(sent=DAY, form=YES_NO),
    refund=mapping(claimed=YES_NO, application=DAY),
)

CERTIFICATE = mapping(
    kind=words("barneomsorgsattest", "politiattest"), purpose_confirmed_by=words("centre", "organisation"), issued=DAY, shown=DAY
)
VOLUNTEER = mapping(
    "id",
    "active",
    id=ID,
    name=TEXT,
    organisation=TEXT,
    inside=YES_NO,
    born=DAY,
    adult_verified=DAY,
    active=RANGES,
    certificates=list_of(CERTIFICATE),
    cleared=RANGES,
    erased=DAY,
)

PARTY = words(
    "host_municipality",
    "health_service",
    "child_welfare",
    "school",
    "adult_education",
    "police",
    "fire_service",
    "library",
    "public_partner",
    "local_media",
    "neighbours",
    "businesses",
    "voluntary_organisation",
    "resource_person",
    "other",
)
TOPIC = words(
    "cooperation",
    "crime_prevention",
    "fire_prevention",
    "library_services",
    "asylum_policy",
    "neighbourhood",
    "attitudes",
    "media",
    "other",
)
ACTIVITY = mapping("date", "with", date=DAY, with_=list_of(PARTY), topic=TOPIC, residents_took_part=YES_NO, note=TEXT)
ATTESTATION = mapping("provision", "date", "by", "statement", provision=TEXT, year=YEAR, date=DAY, by=TEXT, statement=TEXT)
PAPER = mapping("kind", "dated", kind=words("community_plan", "removal_routine", "other"), dated=DAY, file=TEXT, known_by=ALL_OR_IDS)
SHORTFALL = mapping("date", "authority", date=DAY, authority=TEXT, description=TEXT, reported_to_udi=DAY)
POLICE_MONTH = mapping(
    "month",
    "kind",
    "requested",
    "assisted",
    month=MONTH,
    kind=words("removal", "investigation", "callout"),
    requested=COUNT,
    assisted=COUNT,
)
ORDER = mapping("id", "issued", "deadline", id=ID, issued=DAY, deadline=DAY, extended=DAY, rectified=DAY, provision=TEXT)
DISPENSATION = mapping("provision", **dated(provision=TEXT, applied=DAY, granted=DAY, refused=DAY, case=TEXT, grounds=TEXT))

CENTRE = mapping(
    "record",
    "format",
    "id",
    "name",
    "kind",
    "open",
    record=words("centre"),
    format=FORMAT,
    id=ID,
    name=TEXT,
    kind=changing(KIND),
    units=list_of(UNIT),
    region=changing(ID),
    operator=changing(OPERATOR),
    municipality=TEXT,
    children=CHILDREN,
    circulars=changing(ALL_OR_CIRCULARS),
    open=OPENINGS,
    employees=list_of(EMPLOYEE),
    dialogue_groups=list_of(DIALOGUE_GROUP),
    volunteers=list_of(VOLUNTEER),
    activities=list_of(ACTIVITY),
    attestations=list_of(ATTESTATION),
    documents=list_of(PAPER),
    infection_control=mapping(plan_known=DAY, contact=TEXT),
    sector_shortfalls=list_of(SHORTFALL),
    police_assistance=list_of(POLICE_MONTH),
    orders=list_of(ORDER),
    dispensations=list_of(DISPENSATION),
)
