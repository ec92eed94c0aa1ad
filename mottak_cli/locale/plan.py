"""What `mottak plan` says: its help, and the words of the plan."""

HELP = {
    "help.plan": {
        "nb": "Lag et utkast til svar på en kontroll, med plass til tiltak, ansvarlig og frist.",
        "nn": "Lag eit utkast til svar på ein kontroll, med plass til tiltak, ansvarleg og frist.",
        "en": "Draft the answer to a control, with room for measures, who acts and by when.",
    },
    "help.plan.paths": {
        "nb": "Filer eller mapper; «-» leser fra standard inn. Utelatt: «paths» i mottak.toml.",
        "nn": "Filer eller mapper; «-» les frå standard inn. Utelate: «paths» i mottak.toml.",
        "en": "Files or folders; “-” reads standard input. Default: “paths” of mottak.toml.",
    },
    "help.plan.as_of": {
        "nb": "Datoen det spørres om, ved dagens slutt. Utelatt: i dag.",
        "nn": "Datoen det blir spurt om, ved slutten av dagen. Utelate: i dag.",
        "en": "The day the question is asked for, at its end. Default: today.",
    },
    "help.plan.year": {"nb": "Året planen gjelder.", "nn": "Året planen gjeld.", "en": "The year the plan is about."},
    "help.plan.period": {
        "nb": "Perioden: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelatt: året til datoen det spørres om.",
        "nn": "Perioden: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelate: året til datoen det blir spurt om.",
        "en": "The period: 2024, 2024-H1, 2024-05 or 2024-01-01..2024-06-30. Default: the year of the as-of date.",
    },
    "help.plan.select": {
        "nb": "Bare disse reglene; skrives som i «mottak check».",
        "nn": "Berre desse reglane; blir skrive som i «mottak check».",
        "en": "Only these rules; written as for mottak check.",
    },
    "help.plan.ignore": {
        "nb": "Alle regler utenom disse; skrives som --select.",
        "nn": "Alle reglar utanom desse; blir skrive som --select.",
        "en": "All rules but these; written as for --select.",
    },
    "help.plan.region": {
        "nb": "Bare mottak i regionen med denne id-en.",
        "nn": "Berre mottak i regionen med denne id-en.",
        "en": "Only centres of the region with this id.",
    },
    "help.plan.centre": {
        "nb": "Bare mottaket med denne id-en.",
        "nn": "Berre mottaket med denne id-en.",
        "en": "Only the centre with this id.",
    },
    "help.plan.operator": {
        "nb": "Bare mottak hos driftsoperatøren med denne id-en.",
        "nn": "Berre mottak hos driftsoperatøren med denne id-en.",
        "en": "Only centres of the operator with this id.",
    },
    "help.plan.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.plan.readings": {
        "nb": "Der teksten kan leses på to måter: begge, den strenge eller den lempelige.",
        "nn": "Der teksten kan lesast på to måtar: begge, den strenge eller den lempelege.",
        "en": "Where a text can be read in two ways: both, the strict one or the lenient one.",
    },
    "help.plan.formats": {
        "nb": "Planens format: markdown eller json; markdown:FIL skriver til en fil. Kan gjentas. Utelatt: markdown på standard ut.",
        "nn": "Formatet til planen: markdown eller json; markdown:FIL skriv til ei fil. Kan brukast fleire gonger. Utelate: markdown på "
        "standard ut.",
        "en": "Format of the plan: markdown or json; markdown:FILE writes to a file. May be repeated. Default: markdown on standard "
        "output.",
    },
    "help.plan.lang": {
        "nb": "Språket i planen: nb, nn eller en.",
        "nn": "Språket i planen: nb, nn eller en.",
        "en": "Language of the plan: nb, nn or en.",
    },
    "help.plan.names": {
        "nb": "Vis navn på personer der filen har dem.",
        "nn": "Vis namn på personar der fila har dei.",
        "en": "Print people's names where the file has them.",
    },
    "help.plan.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.plan.quiet": {
        "nb": "Ingen merknader og ingen framdrift; bare planen og feil.",
        "nn": "Ingen merknader og ingen framdrift; berre planen og feil.",
        "en": "No notes and no progress; only the plan and errors.",
    },
}

HEAD = {
    "plan.title": {"nb": "Tiltaksplan (utkast)", "nn": "Tiltaksplan (utkast)", "en": "Action plan (draft)"},
    "plan.about": {
        "nb": "Utkast til svar, laget av opplysningene i filene. Den som skal svare, fyller ut de tomme linjene.",
        "nn": "Utkast til svar, laga av opplysningane i filene. Den som skal svare, fyller ut dei tomme linjene.",
        "en": "A draft answer, made from what the records say. The empty lines are for whoever is to answer.",
    },
    "plan.operator": {"nb": "Driftsoperatør", "nn": "Driftsoperatør", "en": "Operator"},
    "plan.region": {"nb": "Region", "nn": "Region", "en": "Region"},
    "plan.file": {"nb": "Fil", "nn": "Fil", "en": "File"},
    "plan.scope": {"nb": "Å svare på", "nn": "Å svare på", "en": "To be answered"},
    "plan.count.open.one": {"nb": "{n} åpent", "nn": "{n} ope", "en": "{n} open"},
    "plan.count.open.other": {"nb": "{n} åpne", "nn": "{n} opne", "en": "{n} open"},
    "plan.count.over": {"nb": "{n} å gjøre rede for", "nn": "{n} å gjere greie for", "en": "{n} to be accounted for"},
    "plan.count.consider": {"nb": "{n} som bør vurderes", "nn": "{n} som bør vurderast", "en": "{n} to be considered"},
}

PARTS = {
    "plan.part.open": {"nb": "Å rette", "nn": "Å rette", "en": "To be mended"},
    "plan.part.open.how": {
        "nb": "Dette står fortsatt åpent. Skriv hva som gjøres, hvem som gjør det, og når det skal være gjort.",
        "nn": "Dette står framleis ope. Skriv kva som blir gjort, kven som gjer det, og når det skal vere gjort.",
        "en": "This still goes on. Write what is done about it, who does it, and by when.",
    },
    "plan.part.none": {
        "nb": "Ingen åpne avvik, og ingenting åpent som ikke er dokumentert",
        "nn": "Ingen opne avvik, og ingenting ope som ikkje er dokumentert",
        "en": "No open non-conformities, and nothing open that is not documented",
    },
    "plan.part.over": {"nb": "Å gjøre rede for", "nn": "Å gjere greie for", "en": "To be accounted for"},
    "plan.part.over.how": {
        "nb": "Dette er historikk. Skriv hva som hendte, og hva som hindrer at det hender igjen.",
        "nn": "Dette er historikk. Skriv kva som hende, og kva som hindrar at det hender igjen.",
        "en": "This is history. Write what happened, and what keeps it from happening again.",
    },
    "plan.part.consider": {"nb": "Vedlegg: bør vurderes", "nn": "Vedlegg: bør vurderast", "en": "Appendix: to be considered"},
    "plan.part.consider.how": {
        "nb": "Dette er ikke avvik. Svar der dere vil.",
        "nn": "Dette er ikkje avvik. Svar der de vil.",
        "en": "These are not non-conformities. Answer where you wish to.",
    },
    "plan.left_out.one": {
        "nb": "Ett forhold som bør vurderes, er historikk og ikke tatt med.",
        "nn": "Eitt forhold som bør vurderast, er historikk og ikkje teke med.",
        "en": "One thing to be considered is history and has been left out.",
    },
    "plan.left_out.other": {
        "nb": "{n} forhold som bør vurderes, er historikk og ikke tatt med.",
        "nn": "{n} forhold som bør vurderast, er historikk og ikkje tekne med.",
        "en": "{n} things to be considered are history and have been left out.",
    },
    "plan.earlier.one": {
        "nb": "Ett brudd i året før perioden er ikke tatt med; «mottak check» viser det.",
        "nn": "Eitt brot i året før perioden er ikkje teke med; «mottak check» viser det.",
        "en": "One breach in the year before the period has been left out; mottak check shows it.",
    },
    "plan.earlier.other": {
        "nb": "{n} brudd i året før perioden er ikke tatt med; «mottak check» viser dem.",
        "nn": "{n} brot i året før perioden er ikkje tekne med; «mottak check» viser dei.",
        "en": "{n} breaches in the year before the period have been left out; mottak check shows them.",
    },
}

ITEMS = {
    "plan.provision": {"nb": "Bestemmelse", "nn": "Føresegn", "en": "Provision"},
    "plan.advice": {"nb": "Programmets råd", "nn": "Rådet frå programmet", "en": "The program's advice"},
    "plan.found": {"nb": "Funnet", "nn": "Funne", "en": "Found"},
    "plan.answer": {"nb": "Svar", "nn": "Svar", "en": "Answer"},
    "plan.field.measure": {"nb": "Tiltak", "nn": "Tiltak", "en": "Measure"},
    "plan.field.who": {"nb": "Ansvarlig", "nn": "Ansvarleg", "en": "Who"},
    "plan.field.deadline": {"nb": "Frist", "nn": "Frist", "en": "Deadline"},
    "plan.field.over": {"nb": "Forklaring", "nn": "Forklaring", "en": "Explanation"},
    "plan.field.consider": {"nb": "Kommentar", "nn": "Kommentar", "en": "Comment"},
    "plan.cause": {
        "nb": "Følger av bruddet på {cite}.",
        "nn": "Følgjer av brotet på {cite}.",
        "en": "Follows from the breach of {cite}.",
    },
    "plan.day": {"nb": "{day}", "nn": "{day}", "en": "{day}"},
    "plan.always": {
        "nb": "så langt tilbake opplysningene går",
        "nn": "så langt tilbake opplysningane går",
        "en": "as far back as the record goes",
    },
    "plan.always_until": {"nb": "fram til {last}", "nn": "fram til {last}", "en": "up to {last}"},
    "plan.since.one": {"nb": "siden {day} (1 dag)", "nn": "sidan {day} (1 dag)", "en": "since {day} (1 day)"},
    "plan.since.other": {"nb": "siden {day} ({n} dager)", "nn": "sidan {day} ({n} dagar)", "en": "since {day} ({n} days)"},
    "plan.stretches": {
        "nb": "{stretches} ({n} dager til sammen)",
        "nn": "{stretches} ({n} dagar til saman)",
        "en": "{stretches} ({n} days in all)",
    },
    "plan.stretch_since": {"nb": "siden {day}", "nn": "sidan {day}", "en": "since {day}"},
    "plan.from_to": {
        "nb": "{day} til {last} ({n} dager)",
        "nn": "{day} til {last} ({n} dagar)",
        "en": "{day} to {last} ({n} days)",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**HELP, **HEAD, **PARTS, **ITEMS}
