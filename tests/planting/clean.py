"""A centre in which every judged rule of both documents is met, or has nothing to judge, in 2024."""

from typing import Any

CLEAN: dict[str, Any] = {
    "record": "centre",
    "format": 1,
    "id": "lønnås",
    "name": "Lønnås mottak – nord",
    "kind": "ordinary",
    "region": "sør",
    "operator": {"id": "åsen", "name": "Åsen Drift AS", "experience": "experienced"},
    "municipality": "Lønnås",
    "children": True,
    "circulars": "all",
    "open": {"from": "2020-01-01"},
    "employees": [
        {
            "id": "e1",
            "name": "Bjørg Ås",
            "role": "miljøarbeider",
            "employed": "2020-01-01",
            "group_leader": {
                "appointed": "2020-01-15",
                "training": {"completed": "2020-02-10", "provider": "udi_supplier"},
                "guide_received": "2020-01-15",
                "professional_seminars": ["2020-10-08", "2021-10-07", "2022-10-13", "2023-10-12", "2024-10-10"],
            },
        },
        {
            "id": "e2",
            "name": "Pål Øye",
            "role": "nattevakt",
            "employed": {"from": "2021-03-01"},
            "group_leader": {
                "training": {"completed": "2021-05-04", "provider": "udi"},
                "guide_received": "2021-05-04",
                "professional_seminars": ["2021-10-07", "2022-10-13", "2023-10-12", "2024-10-10"],
            },
        },
        {
            "id": "e3",
            "role": "barnefagleg – på kveld",
            "employed": [{"from": "2020-06-01", "to": "2021-12-31"}, {"from": "2022-03-01"}],
            "group_leader": {
                "training": {"completed": "2020-09-01", "provider": "udi_supplier"},
                "guide_received": "2020-09-01",
                "professional_seminars": ["2020-10-08", "2022-10-13", "2023-10-12", "2024-10-10"],
            },
        },
        {"id": "e4", "role": "vikar", "employed": "2022-08-15", "away": {"from": "2024-02-01", "to": "2024-03-31"}},
    ],
    "dialogue_groups": [
        {
            "id": "g2023-vår",
            "leaders": ["e1", "e2"],
            "meetings": [{"date": "2023-03-07"}, {"date": "2023-03-21"}],
            "completed": "2023-03-21",
            "guide_followed": True,
            "report": {"sent": "2023-04-11", "form": True},
        },
        {
            "id": "g2023-høst",
            "leaders": ["e1", "e3"],
            "meetings": [{"date": "2023-10-03"}, {"date": "2023-10-17"}],
            "completed": "2023-10-17",
            "guide_followed": True,
            "report": {"sent": "2023-11-07", "form": True},
        },
        {
            "id": "g2024-vår",
            "leaders": ["e1", "e2", "e3"],
            "meetings": [{"date": "2024-02-06"}, {"date": "2024-02-20"}],
            "completed": "2024-02-20",
            "guide_followed": True,
            "report": {"sent": "2024-03-05", "form": True},
            "refund": {"claimed": True},
        },
        {
            "id": "g2024-høst",
            "leaders": ["e1", "e2"],
            "meetings": [{"date": "2024-09-10"}, {"date": "2024-09-24", "leaders": ["e2", "e3"]}],
            "completed": "2024-09-24",
            "guide_followed": True,
            "report": {"sent": "2024-10-08", "form": True},
            "refund": {"claimed": True},
        },
        {
            "id": "g2024-før-jul",
            "leaders": ["e1", "e3"],
            "meetings": [{"date": "2024-11-05"}, {"date": "2024-11-19"}],
            "completed": "2024-11-19",
            "guide_followed": True,
            "report": {"sent": "2024-12-03", "form": True},
            "refund": {"claimed": True, "application": "2024-08-15"},
        },
    ],
    "volunteers": [
        {
            "id": "v1",
            "organisation": "Lønnås Røde Kors",
            "born": "1990-04-12",
            "active": "2024-02-01",
            "certificates": [
                {"kind": "barneomsorgsattest", "purpose_confirmed_by": "centre", "issued": "2024-01-20", "shown": "2024-02-01"},
            ],
            "cleared": "2024-02-01",
        },
        {
            "id": "v2",
            "adult_verified": "2023-09-01",
            "active": {"from": "2023-09-04", "to": "2024-11-30"},
            "certificates": [
                {"kind": "politiattest", "purpose_confirmed_by": "organisation", "issued": "2023-08-01", "shown": "2023-08-20"},
                {"kind": "barneomsorgsattest", "purpose_confirmed_by": "centre", "issued": "2023-12-01", "shown": "2024-01-10"},
            ],
            "cleared": {"from": "2023-08-20", "to": "2024-11-30"},
        },
        {
            "id": "v3",
            "organisation": "Språkkafé «Ål»",
            "inside": False,
            "born": "2008-03-02",
            "active": "2024-05-06",
            "certificates": [
                {"kind": "barneomsorgsattest", "purpose_confirmed_by": "centre", "issued": "2024-04-11", "shown": "2024-04-29"},
            ],
            "cleared": "2024-04-29",
        },
        {"id": "v4", "adult_verified": "2022-01-10", "active": {"from": "2022-01-15", "to": "2024-03-31"}, "erased": "2024-04-10"},
    ],
    "activities": [
        {"date": "2023-10-02", "with": ["voluntary_organisation"], "topic": "cooperation", "note": "Avtale på ett år"},
        {"date": "2024-04-11", "with": ["fire_service"], "topic": "fire_prevention", "note": "Øvelse i alle husene"},
        {"note": "Høstmøte 𝄞 med allsang", "date": "2024-08-28", "with": ["neighbours", "voluntary_organisation"]},
    ],
    "documents": [{"kind": "community_plan", "dated": "2023-04-01", "file": "nærmiljøplan.pdf"}],
    "infection_control": {"plan_known": "2023-05-01", "contact": "Kommuneoverlegen i Lønnås"},
}
