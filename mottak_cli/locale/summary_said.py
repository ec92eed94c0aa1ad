"""The sentences of the yearly summary that are ready to be pasted into a report, and the help of its command."""

SAY = {
    "records.one": (
        "Sammendraget for {year} bygger på journalen til ett mottak som var åpent i perioden til og med {through}.",
        "Samandraget for {year} byggjer på journalen til eitt mottak som var ope i perioden til og med {through}.",
        "The summary for {year} rests on the record of one centre that was open in the period through {through}.",
    ),
    "records.other": (
        "Sammendraget for {year} bygger på journalene til {n} mottak som var åpne i perioden til og med {through}.",
        "Samandraget for {year} byggjer på journalane til {n} mottak som var opne i perioden til og med {through}.",
        "The summary for {year} rests on the records of {n} centres that were open in the period through {through}.",
    ),
    "running": (
        "{year} var ikke omme da; tallene for året kan ikke holdes opp mot hele år.",
        "{year} var ikkje omme då; tala for året kan ikkje haldast opp mot heile år.",
        "{year} was not over then; its figures cannot be held against those of whole years.",
    ),
    "missing.one": (
        "Ett mottak har ikke sendt journal og er ikke med i tallene.",
        "Eitt mottak har ikkje sendt journal og er ikkje med i tala.",
        "One centre has not sent a record and is not in the figures.",
    ),
    "missing.other": (
        "{n} mottak har ikke sendt journal og er ikke med i tallene.",
        "{n} mottak har ikkje sendt journal og er ikkje med i tala.",
        "{n} centres have not sent a record and are not in the figures.",
    ),
    "none_missing": (
        "Ingen ventede journaler mangler.",
        "Ingen venta journalar manglar.",
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
        "Eitt av brota vart retta i løpet av året, etter {days}.",
        "One of the breaches was mended within the year, after {days}.",
    ),
    "mended.other": (
        "{n} av bruddene ble rettet i løpet av året; medianen var {days}.",
        "{n} av brota vart retta i løpet av året; medianen var {days}.",
        "{n} of the breaches were mended within the year; the median was {days}.",
    ),
    "before": (
        "Ved {same}, var det {now} brudd, mot {before} i {year}.",
        "Ved {same}, var det {now} brot, mot {before} i {year}.",
        "At {same} there were {now} breaches, against {before} in {year}.",
    ),
    "leaders": (
        "Mottakene hadde minst to opplærte gruppeledere på {percent} prosent av dagene kravet gjaldt.",
        "Mottaka hadde minst to opplærte gruppeleiarar på {percent} prosent av dagane kravet galdt.",
        "Centres had at least two trained group facilitators on {percent} per cent of the days on which they were required.",
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

CALL = {
    "years": (
        "--years: {value} er ikke et antall år",
        "--years: {value} er ikkje eit tal på år",
        "--years: {value} is not a number of years",
    ),
    "years_advice": (
        "Skriv et helt tall fra 1 til {most}.",
        "Skriv eit heilt tal frå 1 til {most}.",
        "Write a whole number from 1 to {most}.",
    ),
}

HELP = {
    "help.summary": (
        "Årets tall for alle journalene: først hva som mangler, så hvordan kravene gikk.",
        "Tala for året for alle journalane: først kva som manglar, så korleis krava gjekk.",
        "The year's figures for all records: first what is missing, then how the requirements fared.",
    ),
    "help.summary.paths": (
        "Filer og mapper med journaler.",
        "Filer og mapper med journalar.",
        "Files and folders with records.",
    ),
    "help.summary.as_of": (
        "Datoen tallene gjelder, for eksempel 2025-01-31.",
        "Datoen tala gjeld, til dømes 2025-01-31.",
        "The day the figures are as of, such as 2025-01-31.",
    ),
    "help.summary.year": (
        "Året det gjelder.",
        "Året det gjeld.",
        "The year.",
    ),
    "help.summary.years": (
        "Hvor mange år utviklingen viser.",
        "Kor mange år utviklinga viser.",
        "How many years the trend shows.",
    ),
    "help.summary.select": (
        "Bare disse kravene.",
        "Berre desse krava.",
        "These rules alone.",
    ),
    "help.summary.ignore": (
        "Ikke disse kravene.",
        "Ikkje desse krava.",
        "Not these rules.",
    ),
    "help.summary.region": (
        "Bare denne regionen.",
        "Berre denne regionen.",
        "This region alone.",
    ),
    "help.summary.centre": (
        "Bare dette mottaket.",
        "Berre dette mottaket.",
        "This centre alone.",
    ),
    "help.summary.operator": (
        "Bare denne operatøren.",
        "Berre denne operatøren.",
        "This operator alone.",
    ),
    "help.summary.expected": (
        "Et mottak som skulle ha sendt journal.",
        "Eit mottak som skulle ha sendt journal.",
        "A centre that should have sent a record.",
    ),
    "help.summary.rules": (
        "En mappe med flere regler.",
        "Ei mappe med fleire reglar.",
        "A folder with more rules.",
    ),
    "help.summary.readings": (
        "Hvilken lesning av tekster som kan leses på to måter.",
        "Kva for lesing av tekstar som kan lesast på to måtar.",
        "Which reading of texts that can be read in two ways.",
    ),
    "help.summary.formats": (
        "table, markdown, csv, csv-excel, json, html, xlsx, docx eller pdf, til skjermen eller en fil.",
        "table, markdown, csv, csv-excel, json, html, xlsx, docx eller pdf, til skjermen eller ei fil.",
        "table, markdown, csv, csv-excel, json, html, xlsx, docx or pdf, to the screen or a file.",
    ),
    "help.summary.exact": (
        "Vis også små tall om personer.",
        "Vis også små tal om personar.",
        "Show small figures about people, too.",
    ),
    "help.summary.lang": (
        "Språket.",
        "Språket.",
        "The language.",
    ),
    "help.summary.no_color": (
        "Uten farger.",
        "Utan fargar.",
        "Without colours.",
    ),
    "help.summary.quiet": (
        "Ingen tabell på skjermen og ingen merknader.",
        "Ingen tabell på skjermen og ingen merknader.",
        "No table on the screen and no notes.",
    ),
    "call.needs.summary": (
        "en fil eller mappe med journaler",
        "ei fil eller mappe med journalar",
        "a file or folder with records",
    ),
}

GROUPS = {"say": SAY, "n": COUNTED, "call": CALL}

CATALOGUE = {
    **{key: dict(zip(("nb", "nn", "en"), texts, strict=True)) for key, texts in HELP.items()},
    **{
        f"summary.{name}.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True))
        for name, group in GROUPS.items()
        for key, texts in group.items()
    },
}
