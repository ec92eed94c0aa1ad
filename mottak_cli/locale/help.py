"""The text of `--help`. Keys: `help.COMMAND`, and `help.COMMAND.PARAMETER` with the parameter's name in code."""

from mottak_cli.locale.help_check import CHECK, JUDGING

OTHERS = {
    "help.mottak": {
        "nb": "Sjekker opplysninger om asylmottak mot UDIs rundskriv. En filsjekk godkjenner ingenting og er ikke en kontroll.",
        "nn": "Sjekkar opplysningar om asylmottak mot rundskriva til UDI. Ein filsjekk godkjenner ingenting og er ikkje ein kontroll.",
        "en": "Checks records of asylum reception centres against UDI's circulars. A file check is no control, and it approves nothing.",
    },
    "help.mottak.version": {"nb": "Vis versjon og regelbok.", "nn": "Vis versjon og regelbok.", "en": "Show the version and the rulebook."},
    "help.mottak.install_completion": {
        "nb": "Slå på fullføring med tabulator i skallet.",
        "nn": "Slå på fullføring med tabulator i skalet.",
        "en": "Set up tab completion in your shell.",
    },
    "help.mottak.show_completion": {
        "nb": "Vis skriptet for fullføring, til å lese eller lagre selv.",
        "nn": "Vis skriptet for fullføring, til å lese eller lagre sjølv.",
        "en": "Show the completion script, to read or to save yourself.",
    },
    "help.explain": {
        "nb": "Forklar en regel, eller en nøkkel eller et ord i filformatet.",
        "nn": "Forklar ein regel, eller ein nøkkel eller eit ord i filformatet.",
        "en": "Explain a rule, or a key or word of the file format.",
    },
    "help.explain.what": {
        "nb": "RS-2019-002/3.1, volunteers.cleared, transit ...",
        "nn": "RS-2019-002/3.1, volunteers.cleared, transit ...",
        "en": "RS-2019-002/3.1, volunteers.cleared, transit ...",
    },
    "help.explain.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.explain.lang": {"nb": "Språket: nb, nn eller en.", "nn": "Språket: nb, nn eller en.", "en": "The language: nb, nn or en."},
    "help.explain.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.rules": {
        "nb": "Regelboken: innhold, dekning og prøver.",
        "nn": "Regelboka: innhald, dekning og prøver.",
        "en": "The rulebook: its content, coverage and cases.",
    },
    "help.list": {"nb": "Alle regler.", "nn": "Alle reglar.", "en": "All rules."},
    "help.list.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.list.lang": {"nb": "Språket: nb, nn eller en.", "nn": "Språket: nb, nn eller en.", "en": "The language: nb, nn or en."},
    "help.list.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.coverage": {
        "nb": "Hver bestemmelse i hvert dokument: vurdert, tekst eller senere.",
        "nn": "Kvar føresegn i kvart dokument: vurdert, tekst eller seinare.",
        "en": "Every provision of each document: judged, text or later.",
    },
    "help.coverage.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.coverage.lang": {"nb": "Språket: nb, nn eller en.", "nn": "Språket: nb, nn eller en.", "en": "The language: nb, nn or en."},
    "help.coverage.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.test": {
        "nb": "Prøv reglene mot deres egne eksempler.",
        "nn": "Prøv reglane mot deira eigne døme.",
        "en": "Run the rules' own cases.",
    },
    "help.test.directory": {
        "nb": "Mappe med regler. Utelatt: regelboken.",
        "nn": "Mappe med reglar. Utelate: regelboka.",
        "en": "A folder of rules; default: the rulebook.",
    },
    "help.test.lang": {"nb": "Språket: nb, nn eller en.", "nn": "Språket: nb, nn eller en.", "en": "The language: nb, nn or en."},
    "help.test.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.schema": {
        "nb": "JSON Schema for en oppføring eller en regel, og for JSON fra check, diff, summary og due.",
        "nn": "JSON Schema for ei oppføring eller ein regel, og for JSON frå check, diff, summary og due.",
        "en": "JSON Schema of a record or a rule, and of the JSON of check, diff, summary and due.",
    },
    "help.schema.what": {
        "nb": "centre, region, directorate, record (alle tre i ett), rule, report, diff, summary eller due.",
        "nn": "centre, region, directorate, record (alle tre i eitt), rule, report, diff, summary eller due.",
        "en": "centre, region, directorate, record (all three in one), rule, report, diff, summary or due.",
    },
    "help.schema.lang": {
        "nb": "Språket forklaringene til oppføringer er på: nb, nn eller en. De andre skjemaene, for programmerere, er på engelsk.",
        "nn": "Språket forklaringane til oppføringar er på: nb, nn eller en. Dei andre skjemaa, for programmerarar, er på engelsk.",
        "en": "Language of the explanations of records: nb, nn or en. The other schemas are for those who program, and are in English.",
    },
    "help.merge": {
        "nb": "Slå sammen JSON-rapporter om oppføringer som er vurdert hver for seg, til én.",
        "nn": "Slå saman JSON-rapportar om oppføringar som er vurderte kvar for seg, til éin.",
        "en": "Put JSON reports on records that were judged apart together into one.",
    },
    "help.merge.reports": {
        "nb": "Rapporter laget med mottak check --format json:FIL; «-» leser fra standard inn.",
        "nn": "Rapportar laga med mottak check --format json:FIL; «-» les frå standard inn.",
        "en": "Reports made with mottak check --format json:FILE; “-” reads standard input.",
    },
    "help.merge.formats": {
        "nb": "table eller json; json:FIL skriver til en fil. Kan gjentas.",
        "nn": "table eller json; json:FIL skriv til ei fil. Kan brukast fleire gonger.",
        "en": "table or json; json:FILE writes to a file. May be repeated.",
    },
    "help.merge.fail_on": {
        "nb": "Det mildeste som gir utgangskode 1.",
        "nn": "Det mildaste som gir utgangskode 1.",
        "en": "The mildest verdict that gives exit code 1.",
    },
    "help.merge.count": {
        "nb": "Hvilke funn som teller for utgangskoden.",
        "nn": "Kva funn som tel for utgangskoden.",
        "en": "Which findings count for the exit code.",
    },
    "help.merge.rules": {
        "nb": "Mappen med egne regler som rapportene er laget med.",
        "nn": "Mappa med eigne reglar som rapportane er laga med.",
        "en": "The folder of more rules that the reports were made with.",
    },
    "help.merge.lang": {"nb": "Språket: nb, nn eller en.", "nn": "Språket: nb, nn eller en.", "en": "The language: nb, nn or en."},
    "help.merge.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.merge.quiet": {
        "nb": "Ingen tabell og ingen merknader; bare feil og utgangskode, og rapporter bedt om med --format.",
        "nn": "Ingen tabell og ingen merknader; berre feil og utgangskode, og rapportar det er bede om med --format.",
        "en": "No table and no notes; only errors and the exit code, and reports asked for with --format.",
    },
    "help.config": {
        "nb": "Vis innstillingene som gjelder, og hvor hver av dem kommer fra.",
        "nn": "Vis innstillingane som gjeld, og kvar kvar av dei kjem frå.",
        "en": "Show the settings in force, and where each of them comes from.",
    },
    "help.config.path": {
        "nb": "Filen eller mappen det gjelder. Utelatt: mappen du står i.",
        "nn": "Fila eller mappa det gjeld. Utelate: mappa du står i.",
        "en": "The file or folder in question. Default: the folder you are in.",
    },
    "help.config.format": {
        "nb": "table for folk, json for programmer.",
        "nn": "table for folk, json for program.",
        "en": "table for people, json for programs.",
    },
    "help.config.lang": {"nb": "Språket: nb, nn eller en.", "nn": "Språket: nb, nn eller en.", "en": "The language: nb, nn or en."},
    "help.config.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.baseline": {
        "nb": "Grunnlinjer: skriv ned det som er kjent, så bare det nye teller.",
        "nn": "Grunnlinjer: skriv ned det som er kjent, så berre det nye tel.",
        "en": "Baselines: write down what is known, so that only what is new counts.",
    },
    "help.write": {
        "nb": "Skriv ned alt som er funnet nå. Det som sto der fra før, beholder datoen sin.",
        "nn": "Skriv ned alt som er funne no. Det som stod der frå før, beheld datoen sin.",
        "en": "Write down all that is found now. What stood there before keeps its day.",
    },
    "help.prune": {
        "nb": "Ta ut det som ikke lenger er funnet. Ingenting kommer til.",
        "nn": "Ta ut det som ikkje lenger er funne. Ingenting kjem til.",
        "en": "Take out what is no longer found. Nothing is added.",
    },
    **{
        f"help.{command}.{name}": told
        for command in ("write", "prune")
        for name, told in {
            "file": {"nb": "Filen med grunnlinjen.", "nn": "Fila med grunnlinja.", "en": "The file of the baseline."},
            **{name: CHECK[f"help.check.{name}"] for name in JUDGING},
        }.items()
    },
    "help.help": {"nb": "Vis denne teksten.", "nn": "Vis denne teksten.", "en": "Show this text."},
}

HEADINGS = {
    "help.heading.usage": {"nb": "Bruk", "nn": "Bruk", "en": "Usage"},
    "help.heading.options": {"nb": "Valg", "nn": "Val", "en": "Options"},
    "help.heading.arguments": {"nb": "Argumenter", "nn": "Argument", "en": "Arguments"},
    "help.heading.commands": {"nb": "Kommandoer", "nn": "Kommandoar", "en": "Commands"},
    "help.heading.options_placeholder": {"nb": "[VALG]", "nn": "[VAL]", "en": "[OPTIONS]"},
    "help.heading.command_placeholder": {"nb": "KOMMANDO [ARGUMENTER]...", "nn": "KOMMANDO [ARGUMENT]...", "en": "COMMAND [ARGS]..."},
    "help.heading.required": {"nb": "må være med", "nn": "må vere med", "en": "required"},
    "help.heading.default": {"nb": "utelatt", "nn": "utelate", "en": "default"},
    "help.heading.env": {"nb": "miljøvariabel", "nn": "miljøvariabel", "en": "env var"},
}

CATALOGUE: dict[str, dict[str, str]] = {**CHECK, **OTHERS, **HEADINGS}
