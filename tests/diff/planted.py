"""Kinds of change to a data repo, each in a record of its own: the text before, the text after, and what a comparison must say of it.

Every record is the same small centre but for what stands here, judged as of 31 December 2024. What is expected was read against the
rules, one by one; nothing but this may be told.
"""

from typing import NamedTuple

CENTRE = """\
# {id}
record: centre
format: 1
id: {id}
name: {id} mottak
kind: ordinary
region: ost
operator: {{id: drift, experience: experienced}}
open: 2015-01-01
children: false
circulars: all
employees:
  - id: e1
    name: Kari Nordmann
    role: environmental_worker
    employed: 2019-02-11
    new_employee_course: 2019-03-27
    group_leader:
      training: {{completed: 2019-11-21, provider: udi_supplier}}
      guide_received: 2019-11-21
      professional_seminars: [2022-10-12, 2023-10-12, 2024-10-10]
  - id: e2
    name: Ola Nordmann
    role: environmental_worker
    employed: 2019-02-11
    new_employee_course: 2019-03-27
    group_leader:
      training: {{completed: 2019-11-21, provider: udi_supplier}}
      guide_received: 2019-11-21
      professional_seminars: [2022-10-12, 2023-10-12, 2024-10-10]
dialogue_groups:
  - id: g1
    leaders: [e1, e2]
    meetings: [{{date: 2024-05-07}}, {{date: 2024-05-14}}]
    completed: 2024-05-14
    guide_followed: true
    report: {{sent: 2024-05-28, form: true}}
  - id: g2
    leaders: [e1, e2]
    meetings: [{{date: 2024-10-15}}, {{date: 2024-10-22}}]
    completed: 2024-10-22
    guide_followed: true
    report: {{sent: 2024-11-05, form: true}}
volunteers: []
activities:
  - {{date: 2024-02-13, with: [police], topic: cooperation}}
  - {{date: 2024-03-12, with: [fire_service], topic: fire_prevention}}
documents:
  - {{kind: community_plan, dated: 2017-03-01, file: plan.pdf}}
infection_control: {{plan_known: 2017-03-01, contact: Legen i Dalen}}
police_assistance:
  - {{month: 2024-04, kind: removal, requested: 2, assisted: 2}}
dispensations: []
"""


class Expected(NamedTuple):
    """What must be told of some rules: subject, how, the verdicts, and the changed places (`+`, `-` or `~` and the path)."""

    rules: str
    subject: str | None
    how: str
    verdicts: tuple[str | None, str | None]
    places: tuple[str, ...]


class Planted(NamedTuple):
    """A change: the name of its record, each text that is replaced in A and in B, and what must be told."""

    id: str
    kind: str
    a: tuple[tuple[str, str], ...]
    b: tuple[tuple[str, str], ...]
    expected: tuple[Expected, ...]


def text(id: str, edits: tuple[tuple[str, str], ...]) -> str:
    """The record with its edits; each must fit once at least."""
    made = CENTRE.format(id=id)
    for old, new in edits:
        assert old in made, (id, old)
        made = made.replace(old, new, 1)
    return made


SENT = "sent: 2024-05-28"
G2 = CENTRE.format(id="")[CENTRE.format(id="").index("  - id: g2") : CENTRE.format(id="").index("volunteers")]
G1 = CENTRE.format(id="")[CENTRE.format(id="").index("  - id: g1") : CENTRE.format(id="").index("  - id: g2")]
DISPENSED = (
    "dispensations:\n  - {provision: RS-2008-054/3.1.4, applied: 2023-10-02, granted: 2023-11-20, grounds: Bokbussen, from: 2023-12-01}\n"
)
TEMPORARY = "  - {id: e3, role: night_duty, employed: {from: 2024-01-15, to: 2024-10-31}}\ndialogue_groups:"
HALF_TRAINED = "{completed: 2019-11-21, provider: udi_supplier}"

HELPER = ("volunteers: []", "volunteers:\n  - {id: v1, born: 1990-01-01, active: {from: 2024-06-01}}")

DIALOGUE = ("3.0", "3.1", "3.2", "3.3", "3.4a", "3.4b", "4.1", "4.3", "4.4", "4.5", "5.1", "5.2")
BOTH_TRAINED = ("+employees[0].group_leader.training.completed", "+employees[1].group_leader.training.completed")

PLANTED = (
    Planted(
        "dato",
        "a date moved",
        (),
        ((SENT, "sent: 2024-12-20"),),
        (Expected("RS-2019-002/5.2", "g1", "new", (None, "fail"), ("~dialogue_groups[0].report.sent",)),),
    ),
    Planted(
        "fjernet-dato",
        "a date taken out",
        (),
        (("sent: 2024-05-28, ", ""),),
        (Expected("RS-2019-002/5.2", "g1", "new", (None, "fail"), ("-dialogue_groups[0].report.sent",)),),
    ),
    Planted(
        "sluttet",
        "an interval closed",
        (),
        (("employed: 2019-02-11", "employed: {from: 2019-02-11, to: 2024-11-30}"),),
        (Expected("RS-2019-002/3.4a", None, "new", (None, "fail"), ("+employees[0].employed.to",)),),
    ),
    Planted(
        "ny-post",
        "an item added",
        (),
        (("dialogue_groups:", TEMPORARY),),
        (Expected("IM-2008-023/2.2b", "e3", "new", (None, "warn"), ("+employees[2]",)),),
    ),
    Planted(
        "borte-post",
        "an item taken out",
        (),
        ((G2, ""),),
        (Expected("RS-2019-002/3.1", None, "new", (None, "fail"), ("-dialogue_groups[1]",)),),
    ),
    Planted(
        "aktivitet",
        "an activity taken out",
        (),
        (("  - {date: 2024-02-13, with: [police], topic: cooperation}\n", ""),),
        (Expected("RS-2008-054/3.1.2", None, "new", (None, "warn"), ("-activities[0]",)),),
    ),
    Planted(
        "ny-aktivitet",
        "an activity added",
        (("  - {date: 2024-02-13, with: [police], topic: cooperation}\n", ""),),
        (),
        (Expected("RS-2008-054/3.1.2", None, "gone", ("warn", None), ("+activities[0]",)),),
    ),
    Planted(
        "nokkel-borte",
        "a key taken out",
        (),
        (("volunteers: []\n", ""),),
        (
            Expected("SIVILSAMFUNN/7.1 SIVILSAMFUNN/7.2 SIVILSAMFUNN/8", None, "new", (None, "unknown"), ("-volunteers",)),
            Expected("SIVILSAMFUNN/7.2b", None, "new", (None, "warn"), ("-volunteers",)),
        ),
    ),
    Planted(
        "nokkel-ny",
        "a key added",
        (("volunteers: []\n", ""),),
        (),
        (
            Expected("SIVILSAMFUNN/7.1 SIVILSAMFUNN/7.2 SIVILSAMFUNN/8", None, "gone", ("unknown", None), ("+volunteers",)),
            Expected("SIVILSAMFUNN/7.2b", None, "gone", ("warn", None), ("+volunteers",)),
        ),
    ),
    Planted(
        "dispensert",
        "a dispensation granted",
        (),
        (("dispensations: []\n", DISPENSED),),
        (
            Expected("RS-2008-054/1", None, "new", ("not_applicable", "pass"), ("+dispensations[0]",)),
            Expected("RS-2008-054/3.1.4", None, "better", ("unknown", "waived"), ("+dispensations[0]",)),
        ),
    ),
    Planted(
        "dispensasjon-ut",
        "a dispensation taken out",
        (("dispensations: []\n", DISPENSED),),
        (),
        (
            Expected("RS-2008-054/1", None, "gone", ("pass", "not_applicable"), ("-dispensations[0]",)),
            Expected("RS-2008-054/3.1.4", None, "worse", ("waived", "unknown"), ("-dispensations[0]",)),
        ),
    ),
    Planted(
        "ordet",
        "a yes that became a no",
        (),
        (("guide_followed: true", "guide_followed: false"),),
        (Expected("RS-2019-002/3.3", "g1", "new", (None, "fail"), ("~dialogue_groups[0].guide_followed",)),),
    ),
    Planted(
        "stengt",
        "the centre closed",
        (),
        (("open: 2015-01-01", "open: {from: 2015-01-01, to: 2024-09-30}"),),
        (
            Expected("RS-2008-054/3.1.1a RS-2008-054/3.2.2 SIVILSAMFUNN/3.4", None, "gone", ("warn", None), ("+open.to",)),
            Expected(
                "RS-2008-054/3.1.4 RS-2008-054/3.1.5 RS-2008-054/3.2.3 RS-2008-054/3.2.4 RS-2008-054/3.2.5",
                None,
                "gone",
                ("unknown", None),
                ("+open.to",),
            ),
            Expected("RS-2008-054/3.3.1b", None, "better", ("fail", "fail"), ("+open.to",)),
        ),
    ),
    Planted(
        "avtalen",
        "another agreement",
        (),
        (("circulars: all", "circulars: [RS-2008-054, SIVILSAMFUNN]"),),
        (
            Expected(
                " ".join(f"RS-2019-002/{one}" for one in DIALOGUE),
                None,
                "gone",
                ("pass", "not_applicable"),
                ("~circulars",),
            ),
        ),
    ),
    Planted(
        "typen",
        "another kind of centre",
        (),
        (("kind: ordinary", "kind: transit"),),
        (
            Expected(
                " ".join(f"RS-2019-002/{one}" for one in DIALOGUE),
                None,
                "gone",
                ("pass", "not_applicable"),
                ("~kind",),
            ),
        ),
    ),
    Planted(
        "barn",
        "children came to live there",
        (HELPER,),
        (HELPER, ("children: false", "children: true")),
        (Expected("SIVILSAMFUNN/6.1", "v1", "new", (None, "fail"), ("~children",)),),
    ),
    Planted(
        "tall",
        "a number changed",
        (),
        (("assisted: 2", "assisted: 1"),),
        (Expected("RS-2008-054/3.3.1a", "2024-04", "new", (None, "fail"), ("~police_assistance[0].assisted",)),),
    ),
    Planted(
        "erklaert",
        "a self-declaration",
        (),
        (
            (
                "dispensations: []\n",
                "attestations:\n  - {provision: RS-2008-054/3.1.4, year: 2024, date: 2024-12-20, by: centre_manager, statement: Filial}\n",
            ),
        ),
        (Expected("RS-2008-054/3.1.4", None, "gone", ("unknown", None), ("+attestations",)),),
    ),
    Planted(
        "utbedret",
        "a breach mended",
        (("sent: 2024-11-05, ", ""), (G1, "")),
        (("sent: 2024-11-05", "sent: 2024-12-28"), (G1, "")),
        (
            Expected("RS-2019-002/5.1", None, "new", ("not_applicable", "pass"), ("+dialogue_groups[0].report.sent",)),
            Expected("RS-2019-002/5.2", "g2", "better", ("fail", "fail"), ("+dialogue_groups[0].report.sent",)),
        ),
    ),
    Planted(
        "to-sammen",
        "two changes that only together do it",
        ((HALF_TRAINED, "{provider: udi_supplier}"), (HALF_TRAINED, "{provider: udi_supplier}")),
        (),
        (
            Expected(
                "RS-2019-002/3.4a",
                None,
                "gone",
                ("fail", None),
                BOTH_TRAINED,
            ),
            Expected(
                "RS-2019-002/3.4b",
                "g1 2024-05-07",
                "gone",
                ("fail", None),
                BOTH_TRAINED,
            ),
            Expected(
                "RS-2019-002/3.4b",
                "g1 2024-05-14",
                "gone",
                ("fail", None),
                BOTH_TRAINED,
            ),
            Expected(
                "RS-2019-002/3.4b",
                "g2 2024-10-15",
                "gone",
                ("fail", None),
                BOTH_TRAINED,
            ),
            Expected(
                "RS-2019-002/3.4b",
                "g2 2024-10-22",
                "gone",
                ("fail", None),
                BOTH_TRAINED,
            ),
            Expected(
                "RS-2019-002/4.1 RS-2019-002/4.3 RS-2019-002/4.4 RS-2019-002/4.5",
                None,
                "new",
                ("not_applicable", "pass"),
                BOTH_TRAINED,
            ),
        ),
    ),
    Planted(
        "nok-et-brudd",
        "a second breach of a rule that has one",
        (("sent: 2024-11-05", "sent: 2024-12-28"),),
        ((SENT, "sent: 2024-12-20"), ("sent: 2024-11-05", "sent: 2024-12-28")),
        (Expected("RS-2019-002/5.2", "g1", "new", (None, "fail"), ("~dialogue_groups[0].report.sent",)),),
    ),
    Planted("stokket", "items reordered, and a comment", (), ((G1 + G2, "  # stokket om\n" + G2 + G1),), ()),
    Planted("likegyldig", "what no rule reads", (), (("Legen i Dalen", "Legen i Lia"),), ()),
)
