"""The sentences of the yearly summary that are ready to be pasted into a report."""

SAY = {
    "records.one": (
        "Sammendraget for {year} bygger på filen til ett mottak som var åpent i perioden til og med {through}.",
        "Samandraget for {year} byggjer på fila til eitt mottak som var ope i perioden til og med {through}.",
        "The summary for {year} rests on the record of one centre that was open in the period through {through}.",
    ),
    "records.other": (
        "Sammendraget for {year} bygger på filene til {n} mottak som var åpne i perioden til og med {through}.",
        "Samandraget for {year} byggjer på filene til {n} mottak som var opne i perioden til og med {through}.",
        "The summary for {year} rests on the records of {n} centres that were open in the period through {through}.",
    ),
    "running": (
        "{year} var ikke omme da; tallene for året kan ikke holdes opp mot hele år.",
        "{year} var ikkje omme då; tala for året kan ikkje haldast opp mot heile år.",
        "{year} was not over then; its figures cannot be held against those of whole years.",
    ),
    "missing.one": (
        "Ett mottak mangler fil og er ikke med i tallene.",
        "Eitt mottak manglar fil og er ikkje med i tala.",
        "One centre has not sent a record and is not in the figures.",
    ),
    "missing.other": (
        "{n} mottak mangler fil og er ikke med i tallene.",
        "{n} mottak manglar fil og er ikkje med i tala.",
        "{n} centres have not sent a record and are not in the figures.",
    ),
    "none_missing": (
        "Ingen ventede filer mangler.",
        "Ingen venta filer manglar.",
        "No expected record is missing.",
    ),
    "none_expected": (
        "Det er ikke oppgitt hvilke mottak som skulle ha sendt journal.",
        "Det er ikkje oppgitt kva mottak som skulle ha sendt journal.",
        "Which centres should have sent a record has not been stated.",
    ),
    "unread.one": (
        "Én fil kunne ikke leses fullt ut; journalen i den er ikke med i tallene.",
        "Éi fil kunne ikkje lesast fullt ut; journalen i ho er ikkje med i tala.",
        "One file could not be read in full; its record is not in the figures.",
    ),
    "unread.other": (
        "{n} filer kunne ikke leses fullt ut; journalene i dem er ikke med i tallene.",
        "{n} filer kunne ikkje lesast fullt ut; journalane i dei er ikkje med i tala.",
        "{n} files could not be read in full; their records are not in the figures.",
    ),
    "undocumented.one": (
        "Ett krav er ikke dokumentert, ved {centres}.",
        "Eitt krav er ikkje dokumentert, ved {centres}.",
        "One requirement is not documented, at {centres}.",
    ),
    "undocumented.other": (
        "{n} krav er ikke dokumentert, ved {centres}.",
        "{n} krav er ikkje dokumenterte, ved {centres}.",
        "{n} requirements are not documented, at {centres}.",
    ),
    "met": (
        "Av {n} vurderte krav var {percent} prosent oppfylt eller dekket av dispensasjon hele året.",
        "Av {n} vurderte krav var {percent} prosent oppfylte eller dekte av dispensasjon heile året.",
        "Of {n} requirements judged, {percent} per cent were met or covered by a dispensation all year.",
    ),
    "met_so_far": (
        "Av {n} krav som kunne vurderes, var {percent} prosent oppfylt eller dekket av dispensasjon hele tiden til og med {through}.",
        "Av {n} krav som kunne vurderast, var {percent} prosent oppfylte eller dekte av dispensasjon heile tida til og med {through}.",
        "Of {n} requirements that could be judged, {percent} per cent were met or covered by a dispensation throughout, to {through}.",
    ),
    "no_breaches": (
        "Det var ingen avvik, og ingenting var udokumentert.",
        "Det var ingen avvik, og ingenting var udokumentert.",
        "There were no non-conformities, and nothing was undocumented.",
    ),
    "breaches.one": (
        "Det var ett brudd (avvik eller ikke dokumentert), ved {centres}, i til sammen {days}.",
        "Det var eitt brot (avvik eller ikkje dokumentert), ved {centres}, i til saman {days}.",
        "There was one breach (non-conformity or not documented), at {centres}, for {days} in all.",
    ),
    "breaches.other": (
        "Det var {n} brudd (avvik eller ikke dokumentert), ved {centres}, med til sammen {days} når hvert krav telles for seg.",
        "Det var {n} brot (avvik eller ikkje dokumentert), ved {centres}, med til saman {days} når kvart krav blir talt for seg.",
        (
            "There were {n} breaches (non-conformity or not documented), at {centres}, for {days} in all, each requirement counted by "
            "itself."
        ),
    ),
    "mended.one": (
        "Ett av bruddene ble rettet i løpet av året, etter {days}.",
        "Eitt av brota blei retta i løpet av året, etter {days}.",
        "One of the breaches was mended within the year, after {days}.",
    ),
    "mended.other": (
        "{n} av bruddene ble rettet i løpet av året; medianen var {days}.",
        "{n} av brota blei retta i løpet av året; medianen var {days}.",
        "{n} of the breaches were mended within the year; the median was {days}.",
    ),
    "mended_only": (
        "Bruddet ble rettet i løpet av året, etter {days}.",
        "Brotet blei retta i løpet av året, etter {days}.",
        "The breach was mended within the year, after {days}.",
    ),
    "before": (
        "Ved {same}, var det {now} brudd, mot {before} i {year}.",
        "Ved {same}, var det {now} brot, mot {before} i {year}.",
        "At {same} there were {now} breaches, against {before} in {year}.",
    ),
    "leaders.one": (
        "Ett mottak skulle ha minst to opplærte gruppeledere; det er dokumentert på {percent} prosent av dagene kravet gjaldt.",
        "Eitt mottak skulle ha minst to opplærte gruppeleiarar; det er dokumentert på {percent} prosent av dagane kravet galdt.",
        (
            "One centre was to have at least two trained group facilitators; the record shows them on {percent} per cent of the days "
            "required."
        ),
    ),
    "leaders.other": (
        "{n} mottak skulle ha minst to opplærte gruppeledere; det er dokumentert på {percent} prosent av dagene kravet gjaldt.",
        "{n} mottak skulle ha minst to opplærte gruppeleiarar; det er dokumentert på {percent} prosent av dagane kravet galdt.",
        (
            "{n} centres were to have at least two trained group facilitators; the records show them on {percent} per cent of the days "
            "required."
        ),
    ),
    "leaders_unsaid.one": (
        "For én av disse dagene sier ikke filene hvor mange gruppeledere det var.",
        "For éin av desse dagane seier ikkje filene kor mange gruppeleiarar det var.",
        "For one of these days the records do not say how many facilitators there were.",
    ),
    "leaders_unsaid.other": (
        "For {n} av disse dagene sier ikke filene hvor mange gruppeledere det var.",
        "For {n} av desse dagane seier ikkje filene kor mange gruppeleiarar det var.",
        "For {n} of these days the records do not say how many facilitators there were.",
    ),
    "reports.one": (
        "Én rapport fra dialoggrupper hadde frist i året; {late}.",
        "Éin rapport frå dialoggrupper hadde frist i året; {late}.",
        "One report on a dialogue group fell due in the year; {late}.",
    ),
    "reports.other": (
        "{n} rapporter fra dialoggrupper hadde frist i året; {late}.",
        "{n} rapportar frå dialoggrupper hadde frist i året; {late}.",
        "{n} reports on dialogue groups fell due in the year; {late}.",
    ),
    "open.one": (
        "Per {as_of} står ett brudd åpent hos mottak og kontorer.",
        "Per {as_of} står eitt brot ope hos mottak og kontor.",
        "As of {as_of}, one breach is open at centres and offices.",
    ),
    "open.other": (
        "Per {as_of} står {n} brudd åpne hos mottak og kontorer.",
        "Per {as_of} står {n} brot opne hos mottak og kontor.",
        "As of {as_of}, {n} breaches are open at centres and offices.",
    ),
}

COUNTED = {
    "none_late": ("ingen kom for sent", "ingen kom for seint", "none came late"),
    "late.one": ("1 kom for sent eller er ikke sendt", "1 kom for seint eller er ikkje send", "1 came late or was not sent"),
    "late.other": (
        "{n} kom for sent eller er ikke sendt",
        "{n} kom for seint eller er ikkje sende",
        "{n} came late or were not sent",
    ),
    "centres.one": (
        "ett mottak",
        "eitt mottak",
        "one centre",
    ),
    "centres.other": (
        "{n} mottak",
        "{n} mottak",
        "{n} centres",
    ),
    "days.one": (
        "én dag",
        "éin dag",
        "one day",
    ),
    "days.other": (
        "{n} dager",
        "{n} dagar",
        "{n} days",
    ),
    "same_centres.one": (
        "det ene mottaket som var åpent i alle årene",
        "det eine mottaket som var ope i alle åra",
        "the one centre that was open in every year",
    ),
    "same_centres.other": (
        "de {n} mottakene som var åpne i alle årene",
        "dei {n} mottaka som var opne i alle åra",
        "the {n} centres that were open in every year",
    ),
}

GROUPS = {"say": SAY, "n": COUNTED}

CATALOGUE = {
    **{
        f"summary.{name}.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True))
        for name, group in GROUPS.items()
        for key, texts in group.items()
    },
}
