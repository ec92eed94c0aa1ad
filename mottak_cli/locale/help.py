"""The text of `--help`. Keys: `help.COMMAND`, and `help.COMMAND.PARAMETER` with the parameter's name in code."""

CHECK = {
    "help.check": {
        "nb": "Vurder mottak mot rundskrivene, dag for dag.",
        "en": "Judge centres against the circulars, day by day.",
    },
    "help.check.paths": {
        "nb": "Filer eller mapper; «-» leser fra standard inn. Utelatt: «paths» i mottak.toml.",
        "en": "Files or folders; “-” reads standard input. Default: “paths” of mottak.toml.",
    },
    "help.check.as_of": {
        "nb": "Datoen det spørres om, ved dagens slutt. Utelatt: i dag.",
        "en": "The day the question is asked for, at its end. Default: today.",
    },
    "help.check.year": {"nb": "Året rapporten gjelder.", "en": "The year the report is about."},
    "help.check.period": {
        "nb": "Perioden: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelatt: året til datoen det spørres om.",
        "en": "The period: 2024, 2024-H1, 2024-05 or 2024-01-01..2024-06-30. Default: the year of the as-of date.",
    },
    "help.check.select": {
        "nb": "Bare disse reglene: en regel, et dokument eller begynnelsen av en id (RS-2019-002/3). Kan gjentas; komma skiller.",
        "en": "Only these rules: a rule, a document, or how ids begin (RS-2019-002/3). May be repeated; separated by commas.",
    },
    "help.check.ignore": {"nb": "Alle regler utenom disse; skrives som --select.", "en": "All rules but these; written as for --select."},
    "help.check.region": {"nb": "Bare mottak i regionen med denne id-en.", "en": "Only centres of the region with this id."},
    "help.check.centre": {"nb": "Bare mottaket med denne id-en.", "en": "Only the centre with this id."},
    "help.check.operator": {"nb": "Bare mottak hos driftsoperatøren med denne id-en.", "en": "Only centres of the operator with this id."},
    "help.check.rules": {"nb": "Mappe med flere regler i samme form.", "en": "A folder of more rules in the same form."},
    "help.check.readings": {
        "nb": "Der teksten kan leses på to måter: begge, den strenge eller den milde.",
        "en": "Where a text can be read in two ways: both, the strict one or the lenient one.",
    },
    "help.check.formats": {
        "nb": "Rapportens format: table, json, markdown, csv, csv-excel, junit, sarif, sarif-full, github, github-summary, gitlab "
        "eller oscal; json:FIL skriver til en fil. Kan gjentas.",
        "en": "Format of the report: table, json, markdown, csv, csv-excel, junit, sarif, sarif-full, github, github-summary, gitlab or "
        "oscal; json:FILE writes to a file. May be repeated.",
    },
    "help.check.show": {"nb": "Alt, eller bare det som må følges opp.", "en": "Everything, or only what needs following up."},
    "help.check.fail_on": {
        "nb": "Det mildeste som gir utgangskode 1.",
        "en": "The mildest verdict that gives exit code 1.",
    },
    "help.check.count": {"nb": "Hvilke funn som teller for utgangskoden.", "en": "Which findings count for the exit code."},
    "help.check.baseline": {
        "nb": "Grunnlinje: bare det som er nytt eller verre enn i den, teller for utgangskoden.",
        "en": "A baseline: only what is new or worse than in it counts for the exit code.",
    },
    "help.check.lang": {"nb": "Språket i rapporten: nb eller en.", "en": "Language of the report: nb or en."},
    "help.check.names": {"nb": "Vis navn på personer der filen har dem.", "en": "Print people's names where the file has them."},
    "help.check.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "help.check.quiet": {
        "nb": "Ingen tabell og ingen merknader (uten om at regelboken er en annen enn den låste); bare feil og utgangskode, og rapporter "
        "bedt om med --format.",
        "en": "No table and no notes (but that the rulebook is another than the one pinned); only errors and the exit code, and reports "
        "asked for with --format.",
    },
}

JUDGING = (
    "paths", "as_of", "year", "period", "select", "ignore", "region", "centre", "operator", "rules", "readings", "lang", "no_color",
    "quiet",
)  # fmt: skip
"""The options that other commands that judge have in common with `check`."""

OTHERS = {
    "help.mottak": {
        "nb": "Sjekker opplysninger om asylmottak mot UDIs rundskriv. En filsjekk godkjenner ingenting og er ikke en kontroll.",
        "en": "Checks records of asylum reception centres against UDI's circulars. A file check is no control, and it approves nothing.",
    },
    "help.mottak.version": {"nb": "Vis versjon og regelbok.", "en": "Show the version and the rulebook."},
    "help.mottak.install_completion": {"nb": "Slå på fullføring med tabulator i skallet.", "en": "Set up tab completion in your shell."},
    "help.mottak.show_completion": {
        "nb": "Vis skriptet for fullføring, til å lese eller lagre selv.",
        "en": "Show the completion script, to read or to save yourself.",
    },
    "help.explain": {
        "nb": "Forklar en regel, eller en nøkkel eller et ord i filformatet.",
        "en": "Explain a rule, or a key or word of the file format.",
    },
    "help.explain.what": {
        "nb": "RS-2019-002/3.1, volunteers.cleared, transit ...",
        "en": "RS-2019-002/3.1, volunteers.cleared, transit ...",
    },
    "help.explain.rules": {"nb": "Mappe med flere regler i samme form.", "en": "A folder of more rules in the same form."},
    "help.explain.lang": {"nb": "Språket: nb eller en.", "en": "The language: nb or en."},
    "help.explain.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "help.rules": {"nb": "Regelboken: innhold, dekning og prøver.", "en": "The rulebook: its content, coverage and cases."},
    "help.list": {"nb": "Alle regler.", "en": "All rules."},
    "help.list.rules": {"nb": "Mappe med flere regler i samme form.", "en": "A folder of more rules in the same form."},
    "help.list.lang": {"nb": "Språket: nb eller en.", "en": "The language: nb or en."},
    "help.list.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "help.coverage": {
        "nb": "Hver bestemmelse i hvert dokument: vurdert, tekst eller senere.",
        "en": "Every provision of each document: judged, text or later.",
    },
    "help.coverage.rules": {"nb": "Mappe med flere regler i samme form.", "en": "A folder of more rules in the same form."},
    "help.coverage.lang": {"nb": "Språket: nb eller en.", "en": "The language: nb or en."},
    "help.coverage.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "help.test": {"nb": "Prøv reglene mot deres egne eksempler.", "en": "Run the rules' own cases."},
    "help.test.directory": {"nb": "Mappe med regler. Utelatt: regelboken.", "en": "A folder of rules; default: the rulebook."},
    "help.test.lang": {"nb": "Språket: nb eller en.", "en": "The language: nb or en."},
    "help.test.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "help.schema": {
        "nb": "JSON Schema for en oppføring, en regel, rapporten eller en sammenligning.",
        "en": "JSON Schema of a record, a rule, the report or a comparison.",
    },
    "help.schema.what": {
        "nb": "centre, region, directorate, record (alle tre i ett), rule, report eller diff.",
        "en": "centre, region, directorate, record (all three in one), rule, report or diff.",
    },
    "help.schema.lang": {"nb": "Språket forklaringene er på: nb eller en.", "en": "Language of the explanations: nb or en."},
    "help.merge": {
        "nb": "Slå sammen JSON-rapporter om oppføringer som er vurdert hver for seg, til én.",
        "en": "Put JSON reports on records that were judged apart together into one.",
    },
    "help.merge.reports": {
        "nb": "Rapporter laget med mottak check --format json:FIL; «-» leser fra standard inn.",
        "en": "Reports made with mottak check --format json:FILE; “-” reads standard input.",
    },
    "help.merge.formats": {
        "nb": "table eller json; json:FIL skriver til en fil. Kan gjentas.",
        "en": "table or json; json:FILE writes to a file. May be repeated.",
    },
    "help.merge.fail_on": {"nb": "Det mildeste som gir utgangskode 1.", "en": "The mildest verdict that gives exit code 1."},
    "help.merge.count": {"nb": "Hvilke funn som teller for utgangskoden.", "en": "Which findings count for the exit code."},
    "help.merge.rules": {
        "nb": "Mappen med egne regler som rapportene er laget med.",
        "en": "The folder of more rules that the reports were made with.",
    },
    "help.merge.lang": {"nb": "Språket: nb eller en.", "en": "The language: nb or en."},
    "help.merge.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "help.merge.quiet": {
        "nb": "Ingen tabell og ingen merknader; bare feil og utgangskode, og rapporter bedt om med --format.",
        "en": "No table and no notes; only errors and the exit code, and reports asked for with --format.",
    },
    "help.config": {
        "nb": "Vis innstillingene som gjelder, og hvor hver av dem kommer fra.",
        "en": "Show the settings in force, and where each of them comes from.",
    },
    "help.config.path": {
        "nb": "Filen eller mappen det gjelder. Utelatt: mappen du står i.",
        "en": "The file or folder in question. Default: the folder you are in.",
    },
    "help.config.format": {"nb": "table for folk, json for programmer.", "en": "table for people, json for programs."},
    "help.config.lang": {"nb": "Språket: nb eller en.", "en": "The language: nb or en."},
    "help.config.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "help.baseline": {
        "nb": "Grunnlinjer: skriv ned det som er kjent, så bare det nye teller.",
        "en": "Baselines: write down what is known, so that only what is new counts.",
    },
    "help.write": {
        "nb": "Skriv ned alt som er funnet nå. Det som sto der fra før, beholder datoen sin.",
        "en": "Write down all that is found now. What stood there before keeps its day.",
    },
    "help.prune": {
        "nb": "Ta ut det som ikke lenger er funnet. Ingenting kommer til.",
        "en": "Take out what is no longer found. Nothing is added.",
    },
    **{
        f"help.{command}.{name}": told
        for command in ("write", "prune")
        for name, told in {
            "file": {"nb": "Filen med grunnlinjen.", "en": "The file of the baseline."},
            **{name: CHECK[f"help.check.{name}"] for name in JUDGING},
        }.items()
    },
    "help.help": {"nb": "Vis denne teksten.", "en": "Show this text."},
}

HEADINGS = {
    "help.heading.usage": {"nb": "Bruk", "en": "Usage"},
    "help.heading.options": {"nb": "Valg", "en": "Options"},
    "help.heading.arguments": {"nb": "Argumenter", "en": "Arguments"},
    "help.heading.commands": {"nb": "Kommandoer", "en": "Commands"},
    "help.heading.options_placeholder": {"nb": "[VALG]", "en": "[OPTIONS]"},
    "help.heading.command_placeholder": {"nb": "KOMMANDO [ARGUMENTER]...", "en": "COMMAND [ARGS]..."},
    "help.heading.required": {"nb": "må være med", "en": "required"},
    "help.heading.default": {"nb": "utelatt", "en": "default"},
    "help.heading.env": {"nb": "miljøvariabel", "en": "env var"},
}

CATALOGUE: dict[str, dict[str, str]] = {**CHECK, **OTHERS, **HEADINGS}
