"""The managers' meetings in the yearly summary: what tables, columns and topics are called, and what a reader must know."""

Three = tuple[str, str, str]
"""Bokmål, nynorsk and English."""

TOPICS: dict[str, Three] = {
    "leadership_information": ("informasjon fra ledelsen i UDI", "informasjon frå leiinga i UDI", "information from UDI's leadership"),
    "policy": ("politikk", "politikk", "policy"),
    "capacity": ("kapasitet", "kapasitet", "capacity"),
    "quality": ("kvalitet", "kvalitet", "quality"),
    "research": ("forskning", "forsking", "research"),
    "submitted": ("innmeldte saker", "innmelde saker", "matters put forward"),
}
"""A word or two for each topic, as it stands within a sentence; `region.toml` says what each is about."""


def capital(words: str) -> str:
    """Words as they begin a heading; names within them keep their own capitals."""
    return words[0].upper() + words[1:]


COLUMNS: dict[str, Three] = {
    **{topic: (capital(nb), capital(nn), capital(en)) for topic, (nb, nn, en) in TOPICS.items()},
    "meetings": ("Møter holdt", "Møte haldne", "Meetings held"),
    "topics_unsaid": ("Tema ikke oppgitt", "Tema ikkje oppgitt", "Topics not said"),
    "no_topics": ("Uten tema", "Utan tema", "No topic"),
    "date": ("Dato", "Dato", "Date"),
    "topics": ("Temaer", "Tema", "Topics"),
}

TEXTS: dict[str, Three] = {
    "section.manager_meetings": ("Mottaksledermøter", "Mottaksleiarmøte", "Centre managers' meetings"),
    "table.manager_meetings_by_office": (
        "Mottaksledermøter etter tema",
        "Mottaksleiarmøte etter tema",
        "Centre managers' meetings by topic",
    ),
    "table.manager_meetings": ("Hvert mottaksledermøte", "Kvart mottaksleiarmøte", "Each centre managers' meeting"),
    "group.office": ("Kontor", "Kontor", "Office"),
    "group.offices": ("Alle kontorer", "Alle kontor", "All offices"),
    "topics.said": ("{all}", "{all}", "{all}"),
    "topics.unsaid": ("ikke oppgitt", "ikkje oppgitt", "not said"),
    "topics.none": ("ingen", "ingen", "none"),
    "note.manager_meetings": (
        (
            "Et møte er holdt når datoen ligger i året, og senest er datoen tallene gjelder. Ett møte kan telle under flere temaer. «Tema "
            "ikke oppgitt»: filen sier ikke hva møtet handlet om. «Uten tema»: den sier at det ikke var noen av disse temaene."
        ),
        (
            "Eit møte er halde når datoen ligg i året, og seinast er datoen tala gjeld. Eitt møte kan telje under fleire tema. «Tema ikkje "
            "oppgitt»: fila seier ikkje kva møtet handla om. «Utan tema»: ho seier at det ikkje var nokon av desse temaa."
        ),
        (
            "A meeting was held if its date lies in the year and is no later than the as-of date. One meeting may count under several "
            'topics. "Topics not said": the record does not say what the meeting was about. "No topic": it says that there was none of '
            "these."
        ),
    ),
    "note.silent_offices": (
        "Tankestrek: filen sier ikke noe om slike møter (nøkkelen manager_meetings mangler). Kontoret er ikke med i noen sum.",
        "Tankestrek: fila seier ikkje noko om slike møte (nøkkelen manager_meetings manglar). Kontoret er ikkje med i nokon sum.",
        "A dash: the record says nothing of such meetings (the key manager_meetings is absent). The office is not in any sum.",
    ),
}

GROUPS = {"topic": TOPICS, "column": COLUMNS}

CATALOGUE = {
    **{
        f"summary.{name}.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True))
        for name, group in GROUPS.items()
        for key, texts in group.items()
    },
    **{f"summary.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True)) for key, texts in TEXTS.items()},
}
