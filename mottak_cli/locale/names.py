"""Names of months, of those who must act, and the word between the last two of a list."""

MONTHS = {
    "nb": (
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}

AND = {"nb": "og", "en": "and"}

ACTS = {
    "acts.centre": {"nb": "mottaket", "en": "the centre"},
    "acts.operator": {"nb": "driftsoperatøren", "en": "the operator"},
    "acts.regional_office": {"nb": "regionkontoret", "en": "the regional office"},
    "acts.coordinating_office": {"nb": "det samordnende regionkontoret", "en": "the coordinating regional office"},
    "acts.department": {"nb": "Region- og mottaksavdelingen", "en": "the department for regions and reception"},
    "acts.directorate": {"nb": "direktoratet (UDI)", "en": "the directorate (UDI)"},
    "acts.return_unit": {"nb": "returenheten", "en": "the return unit"},
    "acts.professional_staff": {"nb": "fagstaben", "en": "the professional staff"},
    "acts.together": {"nb": "{who}", "en": "{who}"},
}

CATALOGUE = {
    **ACTS,
    **{f"month.{number}": {"nb": nb, "en": en} for number, (nb, en) in enumerate(zip(MONTHS["nb"], MONTHS["en"], strict=True), start=1)},
}
