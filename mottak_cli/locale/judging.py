"""What the engine itself says of a finding, beside the rules' own sentences."""

PARTICIPANTS = {
    "participant.department_leadership": {"nb": "avdelingsledelsen", "en": "the department's management"},
    "participant.director_general": {"nb": "direktøren", "en": "the director general"},
    "participant.deputy_director_general": {"nb": "assisterende direktør", "en": "a deputy director general"},
    "participant.return_unit": {"nb": "returenheten", "en": "the return unit"},
    "participant.professional_staff": {"nb": "fagstaben", "en": "the professional staff"},
    "participant.region_east": {"nb": "Regionkontor Øst", "en": "the eastern regional office"},
    "participant.analysis_department": {"nb": "analyseavdelingen", "en": "the analysis department"},
    "participant.research_institute": {"nb": "forskningsmiljøet", "en": "the research institute"},
    "participant.asylum_department": {"nb": "asylavdelingen", "en": "the asylum department"},
    "participant.residence_department": {"nb": "oppholdsavdelingen", "en": "the residence department"},
}

CATALOGUE = {
    **PARTICIPANTS,
    "children_unsaid.remedy": {
        "nb": "Før inn children: true eller false, eller de dagene det bor barn på mottaket.",
        "en": "Enter children: true or false, or the days on which children live at the centre.",
    },
    "children_unsaid": {
        "nb": "Det går ikke fram om det bor barn på mottaket disse dagene (children). Bor det barn der, er kravet brutt for {subject}.",
        "en": "It is not said whether children live at the centre on these days (children). If they do, {subject} breaks the rule.",
    },
}
