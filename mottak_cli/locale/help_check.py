"""The text of `mottak check --help`, much of which other commands show too."""

CHECK = {
    "help.check": {
        "nb": "Vurder mottak mot rundskrivene, dag for dag.",
        "nn": "Vurder mottak mot rundskriva, dag for dag.",
        "en": "Judge centres against the circulars, day by day.",
    },
    "help.check.paths": {
        "nb": "Filer eller mapper; «-» leser fra standard inn. Utelatt: «paths» i mottak.toml.",
        "nn": "Filer eller mapper; «-» les frå standard inn. Utelate: «paths» i mottak.toml.",
        "en": "Files or folders; “-” reads standard input. Default: “paths” of mottak.toml.",
    },
    "help.check.as_of": {
        "nb": "Datoen det spørres om, ved dagens slutt. Utelatt: i dag.",
        "nn": "Datoen det blir spurt om, ved slutten av dagen. Utelate: i dag.",
        "en": "The day the question is asked for, at its end. Default: today.",
    },
    "help.check.year": {"nb": "Året rapporten gjelder.", "nn": "Året rapporten gjeld.", "en": "The year the report is about."},
    "help.check.period": {
        "nb": "Perioden: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelatt: året til datoen det spørres om.",
        "nn": "Perioden: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelate: året til datoen det blir spurt om.",
        "en": "The period: 2024, 2024-H1, 2024-05 or 2024-01-01..2024-06-30. Default: the year of the as-of date.",
    },
    "help.check.select": {
        "nb": "Bare disse reglene: en regel, et dokument eller begynnelsen av en id (RS-2019-002/3). Kan gjentas; komma skiller.",
        "nn": "Berre desse reglane: ein regel, eit dokument eller byrjinga av ein id (RS-2019-002/3). "
        "Kan brukast fleire gonger; komma skil.",
        "en": "Only these rules: a rule, a document, or how ids begin (RS-2019-002/3). May be repeated; separated by commas.",
    },
    "help.check.ignore": {
        "nb": "Alle regler utenom disse; skrives som --select.",
        "nn": "Alle reglar utanom desse; blir skrive som --select.",
        "en": "All rules but these; written as for --select.",
    },
    "help.check.region": {
        "nb": "Bare mottak i regionen med denne id-en.",
        "nn": "Berre mottak i regionen med denne id-en.",
        "en": "Only centres of the region with this id.",
    },
    "help.check.centre": {
        "nb": "Bare mottaket med denne id-en.",
        "nn": "Berre mottaket med denne id-en.",
        "en": "Only the centre with this id.",
    },
    "help.check.operator": {
        "nb": "Bare mottak hos driftsoperatøren med denne id-en.",
        "nn": "Berre mottak hos driftsoperatøren med denne id-en.",
        "en": "Only centres of the operator with this id.",
    },
    "help.check.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.check.readings": {
        "nb": "Der teksten kan leses på to måter: begge, den strenge eller den lempelige.",
        "nn": "Der teksten kan lesast på to måtar: begge, den strenge eller den lempelege.",
        "en": "Where a text can be read in two ways: both, the strict one or the lenient one.",
    },
    "help.check.formats": {
        "nb": "Rapportens format: table, json, markdown, csv, csv-excel, junit, sarif, sarif-full, github, github-summary, gitlab "
        "eller oscal; json:FIL skriver til en fil. Kan gjentas.",
        "nn": "Formatet på rapporten: table, json, markdown, csv, csv-excel, junit, sarif, sarif-full, github, github-summary, "
        "gitlab eller oscal; json:FIL skriv til ei fil. Kan brukast fleire gonger.",
        "en": "Format of the report: table, json, markdown, csv, csv-excel, junit, sarif, sarif-full, github, github-summary, gitlab or "
        "oscal; json:FILE writes to a file. May be repeated.",
    },
    "help.check.show": {
        "nb": "Alt, eller bare det som må følges opp.",
        "nn": "Alt, eller berre det som må følgjast opp.",
        "en": "Everything, or only what needs following up.",
    },
    "help.check.fail_on": {
        "nb": "Det mildeste som gir utgangskode 1.",
        "nn": "Det mildaste som gir utgangskode 1.",
        "en": "The mildest verdict that gives exit code 1.",
    },
    "help.check.count": {
        "nb": "Hvilke funn som teller for utgangskoden.",
        "nn": "Kva funn som tel for utgangskoden.",
        "en": "Which findings count for the exit code.",
    },
    "help.check.baseline": {
        "nb": "Grunnlinje: bare det som er nytt eller verre enn i den, teller for utgangskoden.",
        "nn": "Grunnlinje: berre det som er nytt eller verre enn i henne, tel for utgangskoden.",
        "en": "A baseline: only what is new or worse than in it counts for the exit code.",
    },
    "help.check.lang": {
        "nb": "Språket i rapporten: nb, nn eller en.",
        "nn": "Språket i rapporten: nb, nn eller en.",
        "en": "Language of the report: nb, nn or en.",
    },
    "help.check.names": {
        "nb": "Vis navn på personer der filen har dem.",
        "nn": "Vis namn på personar der fila har dei.",
        "en": "Print people's names where the file has them.",
    },
    "help.check.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.check.quiet": {
        "nb": "Ingen tabell og ingen merknader (uten om at regelboken er en annen enn den låste); bare feil og utgangskode, og rapporter "
        "bedt om med --format.",
        "nn": "Ingen tabell og ingen merknader (utan om at regelboka er ei anna enn den låste); berre feil og utgangskode, og "
        "rapportar det er bede om med --format.",
        "en": "No table and no notes (but that the rulebook is another than the one pinned); only errors and the exit code, and reports "
        "asked for with --format.",
    },
}

JUDGING = (
    "paths", "as_of", "year", "period", "select", "ignore", "region", "centre", "operator", "rules", "readings", "lang", "no_color",
    "quiet",
)  # fmt: skip
"""The options that other commands that judge have in common with `check`."""
