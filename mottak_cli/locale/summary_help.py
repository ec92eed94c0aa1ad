"""The help of `mottak summary`, and what is said about a wrong call of it."""

CALL = {
    "years": (
        "--years: {value} er ikke et antall år",
        "--years: {value} er ikkje eit tal på år",
        "--years: {value} is not a number of years",
    ),
    "moved": (
        "Ingen av mottakene det spørres om, telles der i {year}: et mottak telles der det var på sin siste åpne dag i året",
        "Ingen av mottaka det blir spurt om, blir talde der i {year}: eit mottak blir talt der det var på den siste opne dagen sin i året",
        "None of the centres asked for counts there in {year}: a centre counts where it was on its last open day of the year",
    ),
    "moved.advice": (
        "De var sist her: {known}.",
        "Dei var sist her: {known}.",
        "They were last here: {known}.",
    ),
    "years_advice": (
        "Skriv et helt tall fra 1 til {most}.",
        "Skriv eit heilt tal frå 1 til {most}.",
        "Write a whole number from 1 to {most}.",
    ),
}

HELP = {
    "help.summary": (
        "Årets tall for alle mottak: først hva som mangler, så hvordan det gikk med kravene.",
        "Tala for året for alle mottak: først kva som manglar, så korleis det gjekk med krava.",
        "The year's figures for all records: first what is missing, then how the requirements fared.",
    ),
    "help.summary.paths": (
        "Filer eller mapper; «-» leser fra standard inn. Utelatt: «paths» i mottak.toml.",
        "Filer eller mapper; «-» les frå standard inn. Utelate: «paths» i mottak.toml.",
        "Files or folders; “-” reads standard input. Default: “paths” of mottak.toml.",
    ),
    "help.summary.as_of": (
        "Datoen tallene gjelder, ved dagens slutt. Utelatt: i dag.",
        "Datoen tala gjeld, ved slutten av dagen. Utelate: i dag.",
        "The day the figures are as of, at its end. Default: today.",
    ),
    "help.summary.year": (
        "Året sammendraget gjelder. Utelatt: året til datoen tallene gjelder.",
        "Året samandraget gjeld. Utelate: året til datoen tala gjeld.",
        "The year the summary is about. Default: the year of the as-of date.",
    ),
    "help.summary.years": (
        "Hvor mange år utviklingen viser.",
        "Kor mange år utviklinga viser.",
        "How many years the trend shows.",
    ),
    "help.summary.select": (
        "Bare disse reglene; som for check.",
        "Berre desse reglane; som for check.",
        "Only these rules; as for check.",
    ),
    "help.summary.ignore": (
        "Alle regler utenom disse.",
        "Alle reglar utanom desse.",
        "All rules but these.",
    ),
    "help.summary.region": (
        "Bare mottak i regionen med denne id-en.",
        "Berre mottak i regionen med denne id-en.",
        "Only centres of the region with this id.",
    ),
    "help.summary.centre": (
        "Bare mottaket med denne id-en.",
        "Berre mottaket med denne id-en.",
        "Only the centre with this id.",
    ),
    "help.summary.operator": (
        "Bare mottak hos driftsoperatøren med denne id-en.",
        "Berre mottak hos driftsoperatøren med denne id-en.",
        "Only centres of the operator with this id.",
    ),
    "help.summary.expected": (
        "Id-en til et mottak som skulle ha sendt inn en fil. Kan gjentas.",
        "Id-en til eit mottak som skulle ha sendt inn ei fil. Kan brukast fleire gonger.",
        "The id of a centre that should have sent a record. May be repeated.",
    ),
    "help.summary.rules": (
        "Mappe med flere regler i samme form.",
        "Mappe med fleire reglar i same form.",
        "A folder of more rules in the same form.",
    ),
    "help.summary.readings": (
        "Der teksten kan leses på to måter: begge, den strenge eller den lempelige.",
        "Der teksten kan lesast på to måtar: begge, den strenge eller den lempelege.",
        "Where a text can be read in two ways: both, the strict one or the lenient one.",
    ),
    "help.summary.formats": (
        "table, markdown, csv, csv-excel, json, html, xlsx, docx eller pdf; json:FIL skriver til en fil. Kan gjentas.",
        "table, markdown, csv, csv-excel, json, html, xlsx, docx eller pdf; json:FIL skriv til ei fil. Kan brukast fleire gonger.",
        "table, markdown, csv, csv-excel, json, html, xlsx, docx or pdf; json:FILE writes to a file. May be repeated.",
    ),
    "help.summary.exact": (
        "Vis også små tall om personer.",
        "Vis også små tal om personar.",
        "Show small figures about people, too.",
    ),
    "help.summary.lang": (
        "Språket i sammendraget: nb, nn eller en.",
        "Språket i samandraget: nb, nn eller en.",
        "Language of the summary: nb, nn or en.",
    ),
    "help.summary.no_color": (
        "Uten farger.",
        "Utan fargar.",
        "Without colours.",
    ),
    "help.summary.quiet": (
        "Ingen tabell og ingen merknader; bare feil, og det som er bedt om med --format.",
        "Ingen tabell og ingen merknader; berre feil, og det som er bede om med --format.",
        "No table and no notes; only errors, and what is asked for with --format.",
    ),
    "call.needs.summary": (
        "en fil eller mappe med opplysninger om mottak",
        "ei fil eller mappe med opplysningar om mottak",
        "a file or folder with records",
    ),
}

CATALOGUE = {
    **{key: dict(zip(("nb", "nn", "en"), texts, strict=True)) for key, texts in HELP.items()},
    **{f"summary.call.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True)) for key, texts in CALL.items()},
}
